package scoped

import (
	"context"
	"encoding/json"
	"net/http"
	"slices"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// DashboardsService manages dashboards as code: what it reads is what it writes. A dashboard is in one space, and its id is
// unique across all spaces. Kibana has these operations since 9.4, where they are a technical preview; before, they fail
// with an [*UnsupportedError].
//
// The service knows a dashboard as JSON only, so that a program which does not use dashboards need not compile their
// several hundred types, and so that nothing is lost of what a newer Kibana sends. Package gen/dashboards has the types:
//
//	data := scoped.DashboardDataOf(dashboards.DashboardData{Title: "Shop", Panels: panels})
//	...
//	shop, err := wire.As[dashboards.DashboardData](dashboard.Data.Union)
type DashboardsService struct {
	conn *Client
}

func newDashboardsService(c *Client) *DashboardsService { return &DashboardsService{conn: c} }

// Dashboard is a dashboard as Kibana stores it.
type Dashboard struct {
	ID   string        `json:"id"`
	Data DashboardData `json:"data"` // what Put takes
	Meta DashboardMeta `json:"meta"` // what only Kibana writes
	// Warnings name the panels that this form cannot express, and that Data therefore lacks. To write Data back deletes
	// them. Only Get returns any.
	Warnings []DroppedPanel `json:"warnings,omitzero"`
}

// DashboardData is what a dashboard shows, as JSON: its title, panels, filters and options. Decode reads it into a
// dashboards.DashboardData of package gen/dashboards, or into anything else that fits.
type DashboardData struct{ wire.Union }

// DashboardDataOf makes data of anything that becomes a dashboard as JSON: of a dashboards.DashboardData, a map, a
// json.RawMessage. Only a title is needed.
func DashboardDataOf(data any) DashboardData { return DashboardData{wire.UnionOf(data)} }

// Title is the title of the dashboard.
func (d DashboardData) Title() string { return d.Text("title") }

// DashboardMeta is what Kibana notes about a dashboard. The reply to a Put that replaced one does not tell when it was
// created.
type DashboardMeta struct {
	CreatedAt *wire.Time `json:"created_at,omitempty"`
	CreatedBy *string    `json:"created_by,omitempty"` // the id of a user profile, nil for callers without one
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
	UpdatedBy *string    `json:"updated_by,omitempty"`
	Owner     *string    `json:"owner,omitempty"`   // the id of a user profile
	Managed   *bool      `json:"managed,omitempty"` // whether Kibana itself looks after it
	Version   *string    `json:"version,omitempty"` // changes with every write
}

// DroppedPanel is a panel that Get leaves out.
type DroppedPanel struct {
	Type            string              `json:"type"` // the kind of the warning
	Message         string              `json:"message"`
	PanelType       string              `json:"panel_type"`                // the kind of the panel
	PanelConfig     map[string]any      `json:"panel_config"`              // the panel as it is stored
	PanelReferences []DashboardPanelRef `json:"panel_references,omitzero"` // what the panel needs
}

// DashboardPanelRef names a saved object that a panel needs.
type DashboardPanelRef struct {
	Name string `json:"name"`
	Type string `json:"type"`
	ID   string `json:"id"`
}

// dashboardsSince is the first release line that has dashboards as code.
const dashboardsSince = "9.4"

var (
	opCreateDashboard = wire.Operation{ID: "CreateDashboard", Method: http.MethodPost, Path: "/api/dashboards", Scope: wire.SpaceScope, Since: dashboardsSince}
	opGetDashboard    = wire.Operation{ID: "GetDashboard", Method: http.MethodGet, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope, Since: dashboardsSince}
	opPutDashboard    = wire.Operation{ID: "UpsertDashboard", Method: http.MethodPut, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope, Since: dashboardsSince}
	opDeleteDashboard = wire.Operation{ID: "DeleteDashboard", Method: http.MethodDelete, Path: "/api/dashboards/{id}", Scope: wire.SpaceScope, Since: dashboardsSince}
)

// Create makes a dashboard with an id that Kibana chooses, and returns it with all defaults filled in. Put creates one
// with an id of the caller's choice. What cannot be stored is a [*BadRequestError], whose body tells the panels that are
// to blame: ErrorBody reads it as a dashboards.PanelFailure.
//
// Kibana: POST /api/dashboards.
func (s *DashboardsService) Create(ctx context.Context, data DashboardData, opts ...CallOption) (*Dashboard, error) {
	if field, reason := badDashboard(data); field != "" {
		return nil, s.conn.argument(ctx, opCreateDashboard.ID, field, reason, opts)
	}
	return wire.Object[Dashboard](ctx, s.conn, &opCreateDashboard, wire.Request{Body: wire.JSON(data)}, opts)
}

// badDashboard finds what Kibana would refuse for certain.
func badDashboard(data DashboardData) (field, reason string) {
	var known struct {
		ID    json.RawMessage `json:"id"`
		Title *string         `json:"title"`
	}
	_, broken := json.Marshal(data)
	switch err := data.Decode(&known); {
	case broken != nil:
		return "data", "cannot be encoded: " + broken.Error()
	case data.JSON() == nil:
		return "data", "must be set: DashboardDataOf makes it"
	case err != nil:
		return "data", "must be an object whose title is a text"
	case known.Title == nil:
		return "title", "must be set"
	case known.ID != nil:
		return "id", "must not be part of the data: Put takes it as an argument"
	}
	return "", ""
}

// Get returns a dashboard. A dashboard of another space is a [*NotFoundError]. Where Warnings are not empty, Data lacks
// panels that the dashboard has.
//
// Kibana: GET /api/dashboards/{id}.
func (s *DashboardsService) Get(ctx context.Context, id string, opts ...CallOption) (*Dashboard, error) {
	return wire.Object[Dashboard](ctx, s.conn, &opGetDashboard, wire.Request{Path: []string{id}}, opts)
}

// Put replaces a dashboard as a whole or, where there is none with the id, creates it; created tells which. It returns the
// dashboard with all defaults filled in. Writes carry no version, so the last one wins. An id that is taken in another
// space is a [*BadRequestError].
//
// Kibana: PUT /api/dashboards/{id}.
func (s *DashboardsService) Put(ctx context.Context, id string, data DashboardData, opts ...CallOption) (dashboard *Dashboard, created bool, err error) {
	if field, reason := badDashboard(data); field != "" {
		return nil, false, s.conn.argument(ctx, opPutDashboard.ID, field, reason, opts)
	}
	var reply Reply
	request := wire.Request{Path: []string{id}, Body: wire.JSON(data)}
	dashboard, err = wire.Object[Dashboard](ctx, s.conn, &opPutDashboard, request, append(slices.Clip(opts), WithReply(&reply)))
	if err != nil {
		return nil, false, err
	}
	return dashboard, reply.StatusCode == http.StatusCreated, nil
}

// Delete deletes a dashboard. A dashboard of another space is a [*NotFoundError].
//
// Kibana: DELETE /api/dashboards/{id}.
func (s *DashboardsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return wire.Empty(ctx, s.conn, &opDeleteDashboard, wire.Request{Path: []string{id}}, opts)
}
