// Package maintenance manages maintenance windows: times in which the rules of a space go on to run, but notify
// nobody. They need a Platinum licence.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package maintenance

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of Status.
const (
	StatusArchived Status = "archived"
	StatusDisabled Status = "disabled"
	StatusFinished Status = "finished"
	StatusRunning  Status = "running"
	StatusUpcoming Status = "upcoming"
)

// AlertQuery is a query that alerts must match.
type AlertQuery struct {
	// KQL is written in KQL.
	KQL string `json:"kql"`
}

// AlertScope selects alerts.
type AlertScope struct {
	// Enabled says that the window covers alerts of this kind. 9.4 neither tells nor takes it.
	Enabled *bool `json:"enabled,omitempty"`

	// Query is a query that alerts must match.
	Query *AlertQuery `json:"query,omitempty"`
}

// CreateRequest is a maintenance window to create.
type CreateRequest struct {
	// Enabled is true by default.
	Enabled *bool `json:"enabled,omitempty"`

	// Schedule says when a maintenance window is open.
	Schedule Schedule `json:"schedule"`

	// Scope limits a maintenance window to some alerts. Without one it covers all.
	Scope *Scope `json:"scope,omitempty"`
	Title string `json:"title"`
}

// CustomSchedule is a span of time that may come back.
type CustomSchedule struct {
	// Duration is a number and one of the units s, m, h and d, such as 90m.
	Duration string `json:"duration"`

	// Recurring says when a span of time comes back.
	Recurring *Recurrence `json:"recurring,omitempty"`

	// Start has exactly the form 2026-01-31T09:00:00.000Z, milliseconds included.
	Start string `json:"start"`

	// Timezone is an IANA name such as Europe/Berlin. The default is UTC.
	Timezone *string `json:"timezone,omitempty"`
}

// Recurrence says when a span of time comes back.
type Recurrence struct {
	// End has exactly the form 2026-01-31T09:00:00.000Z, milliseconds included, and lies in the future.
	End *string `json:"end,omitempty"`

	// Every is a number and one of the units d, w, M and y, such as 2w.
	Every *string `json:"every,omitempty"`

	// Occurrences is how often it comes at most.
	Occurrences *int64 `json:"occurrences,omitempty"`

	// OnMonth are months from 1 to 12.
	OnMonth []int64 `json:"onMonth,omitzero"`

	// OnMonthDay are days of the month from 1 to 31.
	OnMonthDay []int64 `json:"onMonthDay,omitzero"`

	// OnWeekDay are days such as MO, or +1MO and -1FR for the first Monday and the last Friday of a month.
	OnWeekDay []string `json:"onWeekDay,omitzero"`
}

// Schedule says when a maintenance window is open.
type Schedule struct {
	// Custom is a span of time that may come back.
	Custom CustomSchedule `json:"custom"`
}

// Scope limits a maintenance window to some alerts. Without one it covers all.
type Scope struct {
	// Alerting selects alerts.
	Alerting *AlertScope `json:"alerting,omitempty"`

	// AlertingV2 selects alerts of the rules that newer releases have next to the others. 9.4 refuses it.
	AlertingV2 *AlertScope `json:"alerting_v2,omitempty"`
}

// Status says where a maintenance window stands now.
type Status string

// UpdateRequest holds what to change of a maintenance window. What is absent stays as it is.
type UpdateRequest struct {
	Enabled *bool `json:"enabled,omitempty"`

	// Schedule says when a maintenance window is open.
	Schedule *Schedule `json:"schedule,omitempty"`

	// Scope limits a maintenance window to some alerts. Without one it covers all.
	Scope *Scope  `json:"scope,omitempty"`
	Title *string `json:"title,omitempty"`
}

// Window is a maintenance window as Kibana stores it.
type Window struct {
	CreatedAt wire.Time `json:"created_at"`
	CreatedBy *string   `json:"created_by"`

	// Enabled is false for a window that silences nothing.
	Enabled bool   `json:"enabled"`
	ID      string `json:"id"`

	// Schedule says when a maintenance window is open.
	Schedule Schedule `json:"schedule"`

	// Scope limits a maintenance window to some alerts. Without one it covers all.
	Scope *Scope `json:"scope,omitempty"`

	// Status says where a maintenance window stands now.
	Status    Status    `json:"status"`
	Title     string    `json:"title"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy *string   `json:"updated_by"`
}

// WindowPage is a page of maintenance windows.
type WindowPage struct {
	MaintenanceWindows []Window `json:"maintenanceWindows,omitzero"`
	Page               int64    `json:"page"`
	PerPage            int64    `json:"per_page"`

	// Total counts what matches on all pages.
	Total int64 `json:"total"`
}

// FindWindowsParams holds the query parameters of FindWindows.
type FindWindowsParams struct {
	// CreatedBy keeps the windows that this user created.
	CreatedBy *string `form:"created_by,omitempty" json:"created_by,omitempty"`

	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 10.
	PerPage *int64 `form:"per_page,omitempty" json:"per_page,omitempty"`

	// Status keeps the windows in one of these states.
	Status []Status `form:"status,omitempty" json:"status,omitempty"`

	// Title is a text to look for in titles.
	Title *string `form:"title,omitempty" json:"title,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCreateWindow = wire.Operation{ID: "CreateWindow", Method: http.MethodPost, Path: "/api/maintenance_window", Scope: wire.SpaceScope, Since: "9.1"}

// CreateWindow creates a maintenance window and returns it.
//
// It is enabled unless the request says otherwise.
//
// Kibana: POST /api/maintenance_window (stable since 9.1), acts in the space of the call.
func (c *Client) CreateWindow(ctx context.Context, body CreateRequest, opts ...wire.RequestEditorFn) (*Window, error) {
	return wire.Object[Window](ctx, c.conn, &opCreateWindow, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindWindows = wire.Operation{ID: "FindWindows", Method: http.MethodGet, Path: "/api/maintenance_window/_find", Scope: wire.SpaceScope, Since: "9.2"}

// FindWindows returns a page of the maintenance windows that match.
//
// Kibana: GET /api/maintenance_window/_find (stable since 9.2), acts in the space of the call.
func (c *Client) FindWindows(ctx context.Context, params *FindWindowsParams, opts ...wire.RequestEditorFn) (*WindowPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "created_by", params.CreatedBy)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddEach(&query, "status", params.Status)
		wire.AddOptional(&query, "title", params.Title)
	}
	return wire.Object[WindowPage](ctx, c.conn, &opFindWindows, wire.Request{Query: query}, opts)
}

// FindWindowsAll yields what all pages of [Client.FindWindows] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) FindWindowsAll(ctx context.Context, params *FindWindowsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Window, error] {
	return func(yield func(*Window, error) bool) {
		var at FindWindowsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindWindows, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindWindows(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.MaintenanceWindows, len(reply.MaintenanceWindows), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.MaintenanceWindows {
				if !yield(&reply.MaintenanceWindows[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteWindow = wire.Operation{ID: "DeleteWindow", Method: http.MethodDelete, Path: "/api/maintenance_window/{id}", Scope: wire.SpaceScope, Since: "9.1"}

// DeleteWindow deletes a maintenance window.
//
// Kibana: DELETE /api/maintenance_window/{id} (stable since 9.1), acts in the space of the call.
func (c *Client) DeleteWindow(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteWindow, wire.Request{Path: []string{id}}, opts)
}

var opGetWindow = wire.Operation{ID: "GetWindow", Method: http.MethodGet, Path: "/api/maintenance_window/{id}", Scope: wire.SpaceScope, Since: "9.1"}

// GetWindow returns a maintenance window and its present state.
//
// Kibana: GET /api/maintenance_window/{id} (stable since 9.1), acts in the space of the call.
func (c *Client) GetWindow(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Window, error) {
	return wire.Object[Window](ctx, c.conn, &opGetWindow, wire.Request{Path: []string{id}}, opts)
}

var opUpdateWindow = wire.Operation{ID: "UpdateWindow", Method: http.MethodPatch, Path: "/api/maintenance_window/{id}", Scope: wire.SpaceScope, Since: "9.1"}

// UpdateWindow changes what the request names of a maintenance window and returns it.
//
// Kibana: PATCH /api/maintenance_window/{id} (stable since 9.1), acts in the space of the call.
func (c *Client) UpdateWindow(ctx context.Context, id string, body UpdateRequest, opts ...wire.RequestEditorFn) (*Window, error) {
	return wire.Object[Window](ctx, c.conn, &opUpdateWindow, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opArchiveWindow = wire.Operation{ID: "ArchiveWindow", Method: http.MethodPost, Path: "/api/maintenance_window/{id}/_archive", Scope: wire.SpaceScope, Since: "9.1"}

// ArchiveWindow puts a maintenance window out of use for good and returns it.
//
// UnarchiveWindow brings it back.
//
// Kibana: POST /api/maintenance_window/{id}/_archive (stable since 9.1), acts in the space of the call.
func (c *Client) ArchiveWindow(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Window, error) {
	return wire.Object[Window](ctx, c.conn, &opArchiveWindow, wire.Request{Path: []string{id}}, opts)
}

var opUnarchiveWindow = wire.Operation{ID: "UnarchiveWindow", Method: http.MethodPost, Path: "/api/maintenance_window/{id}/_unarchive", Scope: wire.SpaceScope, Since: "9.1"}

// UnarchiveWindow takes a maintenance window out of the archive and returns it.
//
// Its state may be finished afterwards, even if its start is still to come.
//
// Kibana: POST /api/maintenance_window/{id}/_unarchive (stable since 9.1), acts in the space of the call.
func (c *Client) UnarchiveWindow(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Window, error) {
	return wire.Object[Window](ctx, c.conn, &opUnarchiveWindow, wire.Request{Path: []string{id}}, opts)
}
