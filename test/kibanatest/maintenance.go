package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"time"
)

// windowObject is the saved object type of maintenance windows. The saved objects API does not know it.
const windowObject = "maintenance-window"

// horizon is how far ahead Kibana looks for the times at which a window opens.
const horizon = 366 * 24 * time.Hour

func (s *Server) maintenanceRoutes() {
	const base, one = "/api/maintenance_window", "/api/maintenance_window/{id}"
	s.handle(http.MethodPost, base, s.createWindow)
	s.handle(http.MethodGet, base+"/_find", s.findWindows)
	s.handle(http.MethodGet, one, s.getWindow)
	s.handle(http.MethodPatch, one, s.updateWindow)
	s.handle(http.MethodDelete, one, s.deleteWindow)
	s.handle(http.MethodPost, one+"/_archive", s.archiveWindow)
	s.handle(http.MethodPost, one+"/_unarchive", s.unarchiveWindow)
}

// mayUseWindows guards a route. The privilege is read or write.
func (s *Server) mayUseWindows(c *call, privilege string) error {
	if s.allowed(c, c.space) {
		return nil
	}
	return s.lacksPrivilege(c, privilege+"-maintenance-window")
}

// windowJSON is a maintenance window as the API shows it, with where it stands now.
func (s *Server) windowJSON(o *object) map[string]any {
	a := o.Attributes
	out := map[string]any{
		"id": o.ID, "title": a["title"], "enabled": a["enabled"], "schedule": a["schedule"], "status": s.windowStatus(o),
		"created_by": a["createdBy"], "created_at": a["createdAt"], "updated_by": a["updatedBy"], "updated_at": a["updatedAt"],
	}
	if a["scope"] != nil {
		out["scope"] = a["scope"]
	}
	return out
}

func (s *Server) windowStatus(o *object) string {
	now, a := s.clock(), o.Attributes
	switch {
	case a["archived"] == true:
		return "archived"
	case a["enabled"] == false:
		return "disabled"
	}
	until, _ := time.Parse(time.RFC3339, text(a["expirationDate"]))
	return scheduleOf(record(record(a["schedule"])["custom"])).status(now, until)
}

// expirationOf is up to when Kibana knows at what times a window opens, once it was written.
func (s *Server) expirationOf(schedule any) string {
	start := scheduleOf(record(record(schedule)["custom"])).start
	if now := s.clock(); start.Before(now) {
		start = now
	}
	return timestamp(start.Add(horizon))
}

// author is the name of the caller, nil where Kibana has no users.
func (s *Server) author(c *call) any {
	name, _, named := c.BasicAuth()
	switch {
	case !s.secured():
		return nil
	case named:
		return name
	}
	return "elastic"
}

func (s *Server) createWindow(c *call) (*reply, error) {
	if err := s.mayUseWindows(c, "write"); err != nil {
		return nil, err
	}
	a, err := c.bodyObject(fields{
		"title": str(), "enabled": byDefault(true, boolean()), "schedule": s.windowSchedule(), "scope": optional(windowScope()),
	}.object("title", "enabled", "schedule", "scope"))
	if err != nil {
		return nil, err
	}
	if err := checkWindowScope("create", a["scope"]); err != nil {
		return nil, err
	}
	now := timestamp(s.clock())
	a["createdBy"], a["createdAt"], a["updatedBy"], a["updatedAt"] = s.author(c), now, s.author(c), now
	a["expirationDate"] = s.expirationOf(a["schedule"])
	o, err := s.store.create(c.space, &object{Type: windowObject, Attributes: a}, false)
	if err != nil {
		return nil, err
	}
	return ok(s.windowJSON(o)), nil
}

// findWindow finds the maintenance window that the path names. The verb is for what Kibana says if it cannot.
func (s *Server) findWindow(c *call, verb string) (*object, error) {
	o, err := s.store.get(c.space, windowObject, c.vars["id"])
	if err != nil {
		return nil, windowFailure(verb, c.vars["id"], asFailure(err))
	}
	return o, nil
}

// windowFailure says twice what went wrong, as Kibana does.
func windowFailure(verb, id string, f *failure) *failure {
	thrown := "Error: " + f.message
	return fail(f.status, fmt.Sprintf("Failed to %s maintenance window by id: %s, Error: %s: %s", verb, id, thrown, f.message))
}

func (s *Server) getWindow(c *call) (*reply, error) {
	if err := s.mayUseWindows(c, "read"); err != nil {
		return nil, err
	}
	o, err := s.findWindow(c, "get")
	if err != nil {
		return nil, err
	}
	return ok(s.windowJSON(o)), nil
}

// updateWindow keeps what the body does not name.
func (s *Server) updateWindow(c *call) (*reply, error) {
	if err := s.mayUseWindows(c, "write"); err != nil {
		return nil, err
	}
	change, err := c.bodyObject(fields{
		"title": optional(str()), "enabled": optional(boolean()), "schedule": optional(s.windowSchedule()), "scope": optional(windowScope()),
	}.object("title", "enabled", "schedule", "scope"))
	if err != nil {
		return nil, err
	}
	if err := checkWindowScope("update", change["scope"]); err != nil {
		return nil, err
	}
	o, err := s.findWindow(c, "update")
	if err != nil {
		return nil, err
	}
	if o.Attributes["archived"] == true {
		return nil, windowFailure("update", o.ID, fail(http.StatusBadRequest, "Cannot edit archived maintenance windows"))
	}
	if schedule, moved := change["schedule"]; moved {
		change["expirationDate"] = s.expirationOf(schedule)
	}
	return s.writeWindow(c, o, change), nil
}

func (s *Server) writeWindow(c *call, o *object, change map[string]any) *reply {
	fresh := o.clone()
	maps.Copy(fresh.Attributes, change)
	fresh.Attributes["updatedBy"], fresh.Attributes["updatedAt"] = s.author(c), timestamp(s.clock())
	return ok(s.windowJSON(s.store.put(fresh)))
}

func (s *Server) deleteWindow(c *call) (*reply, error) {
	if err := s.mayUseWindows(c, "write"); err != nil {
		return nil, err
	}
	o, err := s.findWindow(c, "delete")
	if err != nil {
		return nil, err
	}
	s.store.remove(o)
	return noContent(), nil
}

func (s *Server) archiveWindow(c *call) (*reply, error) {
	return s.setArchived(c, "archive", map[string]any{"archived": true})
}

// unarchiveWindow looks a year ahead of now, so that a window that opens later only counts as finished.
func (s *Server) unarchiveWindow(c *call) (*reply, error) {
	return s.setArchived(c, "unarchive", map[string]any{"archived": false, "expirationDate": timestamp(s.clock().Add(horizon))})
}

func (s *Server) setArchived(c *call, verb string, change map[string]any) (*reply, error) {
	if err := s.mayUseWindows(c, "write"); err != nil {
		return nil, err
	}
	o, err := s.findWindow(c, verb)
	if err != nil {
		return nil, err
	}
	return s.writeWindow(c, o, change), nil
}

func (s *Server) findWindows(c *call) (*reply, error) {
	if err := s.mayUseWindows(c, "read"); err != nil {
		return nil, err
	}
	status := oneWord("running", "upcoming", "finished", "archived", "disabled")
	page := func(n float64) schema { return byDefault(n, notAbove(100, notBelow(1, number()))) }
	query, err := c.queryAs(fields{
		"title": optional(str()), "created_by": optional(str()), "status": optional(oneOf(status, list(status))),
		"page": page(1), "per_page": page(10),
	})
	if err != nil {
		return nil, err
	}
	want := criteria{types: []string{windowObject}, spaces: []string{c.space}}
	if title, given := query["title"].(string); given && title != "" {
		want.search = newTextSearch(title, []string{"title"}, "AND")
	}
	statuses := texts(query["status"])
	found := []any{}
	for _, h := range s.store.search(want) {
		shown := s.windowJSON(h.object)
		creator, limited := query["created_by"]
		if (statuses == nil || slices.Contains(statuses, text(shown["status"]))) && (!limited || shown["created_by"] == creator) {
			found = append(found, shown)
		}
	}
	number, _ := query["page"].(float64)
	size, _ := query["per_page"].(float64)
	from := min(int((number-1)*size), len(found))
	return ok(map[string]any{
		"page": number, "per_page": size, "total": len(found), "maintenanceWindows": found[from:min(from+int(size), len(found))],
	}), nil
}
