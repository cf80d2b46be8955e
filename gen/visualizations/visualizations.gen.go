// Package visualizations manages the charts in the library of a space, which dashboards show by reference.
//
// A chart is free JSON here, because its form differs much between the types of charts. Package dashboards
// has Go types for charts. What they become as JSON is good here too.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package visualizations

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// Chart is the definition of a chart. Its member type is metric, legacy_metric, xy, pie, gauge, heatmap, tag_cloud,
// region_map, data_table, mosaic, treemap or waffle, and decides about the others.
type Chart map[string]any

// Meta is what Kibana notes about a visualization.
type Meta struct {
	CreatedAt *wire.Time `json:"created_at,omitempty"`

	// CreatedBy is the id of a user profile.
	CreatedBy *string `json:"created_by,omitempty"`

	// Managed tells whether Kibana itself looks after it.
	Managed   *bool      `json:"managed,omitempty"`
	Owner     *string    `json:"owner,omitempty"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`

	// UpdatedBy is the id of a user profile.
	UpdatedBy *string `json:"updated_by,omitempty"`
	Version   *string `json:"version,omitempty"`
}

// PageMeta tells which page of how many visualizations it is.
type PageMeta struct {
	Page    int64 `json:"page"`
	PerPage int64 `json:"per_page"`
	Total   int64 `json:"total"`
}

// Visualization is a chart in the library of a space.
type Visualization struct {
	// Data is the definition of a chart. Its member type is metric, legacy_metric, xy, pie, gauge, heatmap, tag_cloud,
	// region_map, data_table, mosaic, treemap or waffle, and decides about the others.
	Data Chart  `json:"data,omitzero"`
	ID   string `json:"id"`

	// Meta is what Kibana notes about a visualization.
	Meta Meta `json:"meta"`
}

// VisualizationPage is a page of visualizations.
type VisualizationPage struct {
	Data []Visualization `json:"data,omitzero"`

	// Meta tells which page of how many visualizations it is.
	Meta PageMeta `json:"meta"`
}

// ListVisualizationsParams holds the query parameters of ListVisualizations.
type ListVisualizationsParams struct {
	// Fields is a JSON list of the members to return.
	Fields *string `form:"fields,omitempty" json:"fields,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page, 20 by default and 1000 at most.
	PerPage *int64 `form:"per_page,omitempty" json:"per_page,omitempty"`

	// Query is a text to look for.
	Query *string `form:"query,omitempty" json:"query,omitempty"`

	// SearchFields is a JSON list of the members to search.
	SearchFields *string `form:"search_fields,omitempty" json:"search_fields,omitempty"`
}

// CreateVisualizationParams holds the query parameters of CreateVisualization.
type CreateVisualizationParams struct {
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListVisualizations = wire.Operation{ID: "ListVisualizations", Method: http.MethodGet, Path: "/api/visualizations", Scope: wire.SpaceScope, Since: "9.4"}

// ListVisualizations returns a page of the visualizations that match.
//
// Kibana 9.4 answers 500 to SearchFields, and to Fields as soon as something matches.
//
// Kibana: GET /api/visualizations (experimental since 9.4), acts in the space of the call.
func (c *Client) ListVisualizations(ctx context.Context, params *ListVisualizationsParams, opts ...wire.RequestEditorFn) (*VisualizationPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "fields", params.Fields)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "query", params.Query)
		wire.AddOptional(&query, "search_fields", params.SearchFields)
	}
	return wire.Object[VisualizationPage](ctx, c.conn, &opListVisualizations, wire.Request{Query: query}, opts)
}

// ListVisualizationsAll yields what all pages of [Client.ListVisualizations] have, from the Page of params on, 100 at a
// time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListVisualizationsAll(ctx context.Context, params *ListVisualizationsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Visualization, error] {
	return func(yield func(*Visualization, error) bool) {
		var at ListVisualizationsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListVisualizations, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListVisualizations(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Data, len(reply.Data), reply.Meta.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Data {
				if !yield(&reply.Data[i], nil) {
					return
				}
			}
		}
	}
}

var opCreateVisualization = wire.Operation{ID: "CreateVisualization", Method: http.MethodPost, Path: "/api/visualizations", Scope: wire.SpaceScope, Since: "9.4"}

// CreateVisualization stores a chart under an id that Kibana makes, and returns it.
//
// A chart is a map here. Package dashboards has the types, since the same charts are panels there.
//
// Kibana: POST /api/visualizations (experimental since 9.4), acts in the space of the call.
func (c *Client) CreateVisualization(ctx context.Context, params *CreateVisualizationParams, body Chart, opts ...wire.RequestEditorFn) (*Visualization, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Object[Visualization](ctx, c.conn, &opCreateVisualization, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opDeleteVisualization = wire.Operation{ID: "DeleteVisualization", Method: http.MethodDelete, Path: "/api/visualizations/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// DeleteVisualization deletes a visualization from the library of the space.
//
// Kibana: DELETE /api/visualizations/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) DeleteVisualization(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteVisualization, wire.Request{Path: []string{id}}, opts)
}

var opGetVisualization = wire.Operation{ID: "GetVisualization", Method: http.MethodGet, Path: "/api/visualizations/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// GetVisualization returns a visualization.
//
// Kibana: GET /api/visualizations/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) GetVisualization(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Visualization, error) {
	return wire.Object[Visualization](ctx, c.conn, &opGetVisualization, wire.Request{Path: []string{id}}, opts)
}

var opUpsertVisualization = wire.Operation{ID: "UpsertVisualization", Method: http.MethodPut, Path: "/api/visualizations/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// UpsertVisualization replaces a visualization as a whole, or creates it under the id, and returns it.
//
// A chart is a map here. Package dashboards has the types, since the same charts are panels there.
//
// Kibana: PUT /api/visualizations/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) UpsertVisualization(ctx context.Context, id string, body Chart, opts ...wire.RequestEditorFn) (*Visualization, error) {
	return wire.Object[Visualization](ctx, c.conn, &opUpsertVisualization, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}
