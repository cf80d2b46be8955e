package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
)

// sloObject is the saved object type of SLOs. An object's own id is random: the id of the SLO is an attribute.
const sloObject = "slo"

// sloModelVersion is the version that SLOs of this release are stored in.
const sloModelVersion = 2.0

// allSLOInstances is the instance of an SLO that is not grouped, and the field to group by for none.
const allSLOInstances = "*"

func (s *Server) sloRoutes() {
	const base = "/api/observability/slos"
	const one = base + "/{id}"
	s.handle(http.MethodGet, base, s.sloReader(s.findSLOs), versioned)
	s.handle(http.MethodPost, base, s.sloWriter(s.createSLO), versioned)
	s.handle(http.MethodGet, base+"/_definitions", s.sloReader(s.findSLODefinitions), versioned)
	s.handle(http.MethodPost, base+"/_bulk_delete", s.sloWriter(s.bulkDeleteSLOs), versioned)
	s.handle(http.MethodGet, base+"/_bulk_delete/{task}", s.sloWriter(s.sloBulkDeleteStatus), versioned)
	s.handle(http.MethodPost, base+"/_bulk_purge_rollup", s.sloWriter(s.purgeSLORollups), versioned)
	s.handle(http.MethodPost, base+"/_delete_instances", s.sloWriter(s.deleteSLOInstances), versioned)
	s.handle(http.MethodGet, one, s.sloReader(s.getSLO), versioned)
	s.handle(http.MethodPut, one, s.sloWriter(s.updateSLO), versioned)
	s.handle(http.MethodDelete, one, s.sloWriter(s.deleteSLO), versioned)
	s.handle(http.MethodPost, one+"/_reset", s.sloWriter(s.resetSLO), versioned)
	s.handle(http.MethodPost, one+"/enable", s.sloWriter(s.switchSLO(true)), versioned)
	s.handle(http.MethodPost, one+"/disable", s.sloWriter(s.switchSLO(false)), versioned)
}

// sloReader lets callers in who may see SLOs in the space.
func (s *Server) sloReader(h handler) handler { return s.sloGranted("slo_read", h) }

// sloWriter lets callers in who may change SLOs in the space.
func (s *Server) sloWriter(h handler) handler { return s.sloGranted("slo_write", h) }

func (s *Server) sloGranted(privilege string, h handler) handler {
	return func(c *call) (*reply, error) {
		if !s.allowed(c, c.space) {
			return nil, s.lacksPrivilege(c, privilege)
		}
		return h(c)
	}
}

// findSLO finds the SLO that has the id in the space.
func (s *Server) findSLO(space, id string) (*object, error) {
	slos := s.store.list(space, sloObject)
	at := slices.IndexFunc(slos, func(o *object) bool { return o.Attributes["id"] == id })
	if at < 0 {
		return nil, fail(http.StatusNotFound, noSuchSLO(id))
	}
	return slos[at], nil
}

func noSuchSLO(id string) string { return fmt.Sprintf("SLO [%s] not found", id) }

// sloAuthor is the name that Kibana notes as the one who made a change.
func sloAuthor(c *call) string {
	if user, _, named := c.BasicAuth(); named {
		return user
	}
	return "elastic"
}

func (s *Server) getSLO(c *call) (*reply, error) {
	query, err := c.decodedQuery(ioField{"instanceId", ioString, true}, ioField{"remoteName", ioString, true})
	if err != nil {
		return nil, err
	}
	o, err := s.findSLO(c.space, c.vars["id"])
	if err != nil {
		return nil, err
	}
	shown := sloWithSummary(o)
	shown["meta"] = map[string]any{}
	if instance := query["instanceId"]; instance != "" {
		shown["instanceId"] = instance
	}
	return ok(shown), nil
}

func (s *Server) deleteSLO(c *call) (*reply, error) {
	o, err := s.findSLO(c.space, c.vars["id"])
	if err != nil {
		return nil, err
	}
	s.store.remove(o)
	return noContent(), nil
}

// switchSLO makes the handler that enables or disables. An SLO that is so already stays as it is.
func (s *Server) switchSLO(enabled bool) handler {
	return func(c *call) (*reply, error) {
		o, err := s.findSLO(c.space, c.vars["id"])
		if err != nil {
			return nil, err
		}
		if o.Attributes["enabled"] != enabled {
			s.changeSLO(c, o, map[string]any{"enabled": enabled})
		}
		return noContent(), nil
	}
}

// resetSLO has the data computed anew, under a new revision.
func (s *Server) resetSLO(c *call) (*reply, error) {
	o, err := s.findSLO(c.space, c.vars["id"])
	if err != nil {
		return nil, err
	}
	return ok(s.changeSLO(c, o, map[string]any{"revision": nextSLORevision(o), "version": sloModelVersion}).Attributes), nil
}

func nextSLORevision(o *object) float64 {
	revision, _ := o.Attributes["revision"].(float64)
	return revision + 1
}

// changeSLO stores an SLO with other attributes, and notes who did so and when.
func (s *Server) changeSLO(c *call, o *object, change map[string]any) *object {
	changed := o.clone()
	maps.Copy(changed.Attributes, change)
	changed.Attributes["updatedAt"] = timestamp(s.clock())
	changed.Attributes["updatedBy"] = sloAuthor(c)
	return s.store.put(changed)
}
