package scoped

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// FindDashboardsParams says which dashboards to find.
type FindDashboardsParams struct {
	// Query looks for words, all of which the title or the description must have. A * stands for the rest of a word.
	// Empty finds all.
	Query string
	// Tags keeps the dashboards that have one of these tags, by their ids. Nil keeps all.
	Tags []string
	// ExcludedTags leaves out the dashboards that have one of these tags, by their ids.
	ExcludedTags []string
	// PerPage is how many dashboards a request asks for, 100 by default.
	PerPage int64
}

// DashboardSummary is what a search tells of a dashboard.
type DashboardSummary struct {
	ID   string               `json:"id"`
	Data DashboardSummaryData `json:"data"` // what the author wrote
	Meta DashboardMeta        `json:"meta"` // what Kibana notes
}

// DashboardSummaryData is the part of a dashboard that a search tells.
type DashboardSummaryData struct {
	Title         string                  `json:"title"`
	Description   string                  `json:"description,omitempty"`
	Tags          []string                `json:"tags,omitzero"`            // ids of tags
	TimeRange     *DashboardTimeRange     `json:"time_range,omitempty"`     // nil where it shows the time that the reader has chosen
	AccessControl *DashboardAccessControl `json:"access_control,omitempty"` // nil where everybody may edit it who may edit dashboards
}

// DashboardTimeRange is the time that a dashboard shows, such as now-7d to now.
type DashboardTimeRange struct {
	From string `json:"from"`
	To   string `json:"to"`
	Mode string `json:"mode,omitempty"` // absolute or relative
}

// DashboardAccessControl says who may edit a dashboard.
type DashboardAccessControl struct {
	AccessMode string `json:"access_mode,omitempty"` // default or write_restricted
}

var opListDashboards = wire.Operation{ID: "ListDashboards", Method: http.MethodGet, Path: "/api/dashboards", Scope: wire.SpaceScope, Since: dashboardsSince}

// Find yields all dashboards of the space that params describe, the best matches first. Each page is a request, made when
// the loop comes to it; an error ends the sequence. Dashboards that are created or deleted meanwhile may be missed or seen
// twice. Elasticsearch gives out the first 10,000 only: the request for more fails with [ErrResultWindow].
//
// Kibana: GET /api/dashboards.
func (s *DashboardsService) Find(ctx context.Context, params FindDashboardsParams, opts ...CallOption) iter.Seq2[*DashboardSummary, error] {
	return func(yield func(*DashboardSummary, error) bool) {
		var page *int64
		size := optional(params.PerPage)
		pages := wire.NumberedPages(&opListDashboards, &page, 1, &size, 100)
		for pages.Next() {
			items, total, err := s.find(ctx, params, page, size, opts)
			if err == nil {
				err = pages.Got(items, len(items), total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, s.conn, opts, err))
				return
			}
			for i := range items {
				if !yield(&items[i], nil) {
					return
				}
			}
		}
	}
}

func (s *DashboardsService) find(ctx context.Context, params FindDashboardsParams, page, size *int64, opts []CallOption) ([]DashboardSummary, int64, error) {
	var query wire.Query
	wire.AddEach(&query, "excluded_tags", params.ExcludedTags)
	wire.AddOptional(&query, "page", page)
	wire.AddOptional(&query, "per_page", size)
	wire.AddOptional(&query, "query", optional(params.Query))
	wire.AddEach(&query, "tags", params.Tags)
	found, err := wire.Object[dashboardPage](ctx, s.conn, &opListDashboards, wire.Request{Query: query}, opts)
	if err != nil {
		return nil, 0, err
	}
	items, total := found.items()
	return items, total, nil
}

// dashboardPage is a page in the shape of 9.4 or in the one that came after it.
type dashboardPage struct {
	Dashboards []DashboardSummary `json:"dashboards"`
	Total      int64              `json:"total"`

	Data []DashboardSummary `json:"data"`
	Meta *struct {
		Total int64 `json:"total"`
	} `json:"meta"`
}

func (p *dashboardPage) items() (items []DashboardSummary, total int64) {
	if p.Meta != nil {
		return p.Data, p.Meta.Total
	}
	return p.Dashboards, p.Total
}
