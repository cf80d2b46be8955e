package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"time"
)

var sloIDForm = regexp.MustCompile(`^[a-zA-Z0-9_-]{8,48}$`)

// createSLO answers with the id alone.
func (s *Server) createSLO(c *call) (*reply, error) {
	body, err := c.decodedBody(newSLO())
	if err != nil {
		return nil, err
	}
	slo := s.sloFrom(c, body)
	if err := checkSLO(slo); err != nil {
		return nil, err
	}
	id := text(slo["id"])
	taken := s.store.filter(func(o *object) bool { return o.Type == sloObject && o.Attributes["id"] == id })
	if len(taken) > 0 {
		return nil, fail(http.StatusConflict, fmt.Sprintf("SLO [%s] already exists", id))
	}
	if _, err := s.store.create(c.space, &object{Type: sloObject, Attributes: slo}, false); err != nil {
		return nil, err
	}
	return ok(map[string]any{"id": id}), nil
}

// sloFrom fills in what the body leaves out.
func (s *Server) sloFrom(c *call, body map[string]any) map[string]any {
	now, author := timestamp(s.clock()), sloAuthor(c)
	slo := maps.Clone(body)
	maps.Copy(slo, map[string]any{
		"settings": merged(map[string]any{
			"syncDelay": "1m", "frequency": "1m", "preventInitialBackfill": false,
		}, record(body["settings"])),
		"enabled": true, "version": sloModelVersion,
		"createdAt": now, "updatedAt": now, "createdBy": author, "updatedBy": author,
	})
	for name, value := range map[string]any{"id": newUUID(), "tags": []any{}, "revision": 1.0} {
		if _, given := body[name]; !given {
			slo[name] = value
		}
	}
	if groupsByNothing(body["groupBy"]) {
		slo["groupBy"] = allSLOInstances
	}
	return slo
}

func groupsByNothing(v any) bool {
	fields, isList := v.([]any)
	return v == nil || v == "" || isList && len(fields) == 0
}

// checkSLO makes the checks that go beyond types, in Kibana's order.
func checkSLO(slo map[string]any) error {
	objective, window, settings := record(slo["objective"]), record(slo["timeWindow"]), record(slo["settings"])
	target, _ := objective["target"].(float64)
	sliced := slo["budgetingMethod"] == "timeslices"
	sliceTarget, hasTarget := objective["timesliceTarget"].(float64)
	for _, rule := range []struct {
		name string
		kept bool
	}{
		{"id", sloIDForm.MatchString(text(slo["id"]))},
		{"objective.target", 0 < target && target < 1},
		{"time_window.duration", isSLOWindow(window)},
		{"objective.timeslice_target", !sliced || hasTarget && 0 <= sliceTarget && sliceTarget <= 1},
		{"objective.timeslice_window", !sliced || isSLOSlice(objective["timesliceWindow"], window["duration"])},
		{"settings.frequency", sloWithin(settings["frequency"], time.Minute, time.Hour)},
		{"settings.sync_delay", sloWithin(settings["syncDelay"], time.Minute, 6*time.Hour)},
	} {
		if !rule.kept {
			return fail(http.StatusBadRequest, "Invalid "+rule.name)
		}
	}
	return nil
}

// sloMeasures are the attributes whose change starts an SLO anew.
var sloMeasures = []string{"budgetingMethod", "groupBy", "indicator", "objective", "settings", "timeWindow"}

// updateSLO changes what the body names.
func (s *Server) updateSLO(c *call) (*reply, error) {
	body, err := c.decodedBody(changedSLO())
	if err != nil {
		return nil, err
	}
	o, err := s.findSLO(c.space, c.vars["id"])
	if err != nil {
		return nil, err
	}
	change := maps.Clone(body)
	if _, given := body["settings"]; given {
		change["settings"] = merged(record(o.Attributes["settings"]), record(body["settings"]))
	}
	if by, given := body["groupBy"]; given && (by == nil || by == "") {
		delete(change, "groupBy")
	}
	maps.DeleteFunc(change, func(name string, value any) bool { return sameJSON(value, o.Attributes[name]) })
	if len(change) == 0 {
		return ok(o.Attributes), nil
	}
	for name := range change {
		if slices.Contains(sloMeasures, name) {
			change["revision"] = nextSLORevision(o)
			break
		}
	}
	slo := maps.Clone(o.Attributes)
	maps.Copy(slo, change)
	if err := checkSLO(slo); err != nil {
		return nil, err
	}
	return ok(s.changeSLO(c, o, change).Attributes), nil
}
