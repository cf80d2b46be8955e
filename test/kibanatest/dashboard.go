package kibanatest

import (
	"errors"
	"fmt"
	"net/http"
)

const (
	dashboardObject = "dashboard"
	tagObject       = "tag"
)

func (s *Server) dashboardRoutes() {
	const base = "/api/dashboards"
	s.handle(http.MethodGet, base, s.searchDashboards, versioned)
	s.handle(http.MethodPost, base, s.createDashboard, versioned)
	s.handle(http.MethodGet, base+"/{id}", s.getDashboard, versioned)
	s.handle(http.MethodPut, base+"/{id}", s.putDashboard, versioned)
	s.handle(http.MethodDelete, base+"/{id}", s.deleteDashboard, versioned)
}

// checkDashboardQuery takes the parameter that asks Kibana to let unknown keys of charts pass, and no other.
func (c *call) checkDashboardQuery() error {
	_, err := c.queryAs(fields{"allowUnmappedKeys": optional(boolean())})
	return err
}

func (s *Server) createDashboard(c *call) (*reply, error) {
	if err := c.checkDashboardQuery(); err != nil {
		return nil, err
	}
	body, err := c.bodyObject(dashboardBody(fields{"access_control": optional(dashboardAccess())}))
	if err != nil {
		return nil, err
	}
	if _, restricted := body["access_control"]; restricted {
		return nil, fail(http.StatusBadRequest, "Kibana could not determine the user profile ID for the caller. "+
			"The caller must be a user who has logged in to Kibana.")
	}
	if err := s.authorize(c, "create", []string{dashboardObject}, c.space); err != nil {
		return nil, err
	}
	made, err := s.store.create(c.space, dashboardFrom(body), false)
	if err != nil {
		return nil, dashboardNotWritten(err)
	}
	return &reply{status: http.StatusCreated, body: dashboardItem(made)}, nil
}

// dashboardNotWritten is a failed write as Kibana tells it: whatever the reason, the request was bad.
func dashboardNotWritten(err error) error {
	var f *failure
	if errors.As(err, &f) && f.status < http.StatusInternalServerError {
		return fail(http.StatusBadRequest, f.message)
	}
	return err
}

func (s *Server) getDashboard(c *call) (*reply, error) {
	if err := c.checkDashboardQuery(); err != nil {
		return nil, err
	}
	o, err := s.findDashboard(c, "get")
	if err != nil {
		return nil, err
	}
	item := dashboardItem(o)
	if warnings := droppedPanels(o); len(warnings) > 0 {
		item["warnings"] = warnings
	}
	return ok(item), nil
}

// findDashboard finds the dashboard that the path names, for a caller who may do so.
func (s *Server) findDashboard(c *call, action string) (*object, error) {
	if err := s.authorize(c, action, []string{dashboardObject}, c.space); err != nil {
		return nil, err
	}
	o, err := s.store.get(c.space, dashboardObject, c.vars["id"])
	if err != nil {
		return nil, fail(http.StatusNotFound, fmt.Sprintf("A dashboard with ID [%s] was not found.", c.vars["id"]))
	}
	return o, nil
}

// putDashboard replaces a dashboard as a whole, or creates it. Its reply to a replacement does not tell when the dashboard
// was created.
func (s *Server) putDashboard(c *call) (*reply, error) {
	if err := c.checkDashboardQuery(); err != nil {
		return nil, err
	}
	body, err := c.bodyObject(dashboardBody(nil))
	if err != nil {
		return nil, err
	}
	if err := s.authorize(c, "update", []string{dashboardObject}, c.space); err != nil {
		return nil, err
	}
	fresh := dashboardFrom(body)
	old, err := s.store.get(c.space, dashboardObject, c.vars["id"])
	if err != nil {
		fresh.ID = c.vars["id"]
		made, err := s.store.create(c.space, fresh, false)
		if err != nil {
			return nil, dashboardNotWritten(err)
		}
		return &reply{status: http.StatusCreated, body: dashboardItem(made)}, nil
	}
	changed := old.clone()
	changed.Attributes, changed.References = fresh.Attributes, fresh.References
	item := dashboardItem(s.store.put(changed))
	delete(record(item["meta"]), "created_at")
	return ok(item), nil
}

func (s *Server) deleteDashboard(c *call) (*reply, error) {
	if err := c.checkDashboardQuery(); err != nil {
		return nil, err
	}
	o, err := s.findDashboard(c, "delete")
	if err != nil {
		return nil, err
	}
	s.store.remove(o)
	return noContent(), nil
}

// dashboardItem is a dashboard as the API shows it.
func dashboardItem(o *object) map[string]any {
	return map[string]any{"id": o.ID, "data": dashboardData(o), "meta": asCodeMeta(o)}
}

// asCodeMeta is what Kibana notes about an object. It does not name the users, who have no profiles here.
func asCodeMeta(o *object) map[string]any {
	return map[string]any{"created_at": o.CreatedAt, "updated_at": o.UpdatedAt, "managed": o.Managed, "version": o.Version}
}
