package kibanatest

import (
	"net/http"
	"time"
)

// taskObject is the saved object type of tasks in the background. The fake's are done as soon as they start.
const taskObject = "task"

// startSLOTask stores what came of a task and answers with its id.
func (s *Server) startSLOTask(c *call, kind string, state map[string]any) (*reply, error) {
	task, err := s.store.create(c.space, &object{Type: taskObject, Attributes: map[string]any{"taskType": kind, "state": state}}, false)
	if err != nil {
		return nil, err
	}
	return ok(map[string]any{"taskId": task.ID}), nil
}

const sloBulkDeleteTask = "slo:bulk-delete-task"

func (s *Server) bulkDeleteSLOs(c *call) (*reply, error) {
	body, err := c.decodedBody(ioObject(ioField{"list", ioList(ioString), false}))
	if err != nil {
		return nil, err
	}
	results := each(texts(body["list"]), func(id string) any {
		o, err := s.findSLO(c.space, id)
		if err != nil {
			return map[string]any{"id": id, "success": false, "error": err.Error()}
		}
		s.store.remove(o)
		return map[string]any{"id": id, "success": true}
	})
	return s.startSLOTask(c, sloBulkDeleteTask, map[string]any{"isDone": true, "results": results})
}

// sloBulkDeleteStatus takes an unknown task for one that is done.
func (s *Server) sloBulkDeleteStatus(c *call) (*reply, error) {
	tasks := s.store.filter(func(o *object) bool {
		return o.Type == taskObject && o.ID == c.vars["task"] && o.Attributes["taskType"] == sloBulkDeleteTask
	})
	if len(tasks) == 0 {
		return ok(map[string]any{"isDone": true, "error": "Task not found"}), nil
	}
	return ok(tasks[0].Attributes["state"]), nil
}

// deleteSLOInstances drops data, of which there is none.
func (s *Server) deleteSLOInstances(c *call) (*reply, error) {
	body, err := c.decodedBody(ioObject(
		ioField{"list", ioList(ioObject(
			ioField{"sloId", ioString, false}, ioField{"instanceId", ioString, false}, ioField{"excludeRollup", ioBoolean, true},
		)), false},
	))
	if err != nil {
		return nil, err
	}
	for _, instance := range records(body["list"]) {
		if instance["instanceId"] == allSLOInstances {
			return nil, fail(http.StatusBadRequest, "Cannot delete an SLO instance '*'")
		}
	}
	return noContent(), nil
}

// purgeSLORollups drops data, of which there is none. It refuses to drop what an SLO is computed from unless it is forced to.
func (s *Server) purgeSLORollups(c *call) (*reply, error) {
	query, err := c.decodedQuery(ioField{"force", ioWords("true", "false"), true})
	if err != nil {
		return nil, err
	}
	body, err := c.decodedBody(ioObject(
		ioField{"list", ioList(ioString), false},
		ioField{"purgePolicy", ioTagged("purgeType", map[string]ioShape{
			"fixed_age":  ioObject(ioField{"purgeType", ioString, false}, ioField{"age", ioDuration, false}),
			"fixed_time": ioObject(ioField{"purgeType", ioString, false}, ioField{"timestamp", ioDate, false}),
		}), false},
	))
	if err != nil {
		return nil, err
	}
	age := s.sloPurgedAge(record(body["purgePolicy"]))
	for _, id := range texts(body["list"]) {
		o, err := s.findSLO(c.space, id)
		if err != nil {
			continue // Kibana passes over the unknown
		}
		if window, _ := sloDuration(record(o.Attributes["timeWindow"])["duration"]); window > age && query["force"] != "true" {
			return nil, fail(http.StatusBadRequest, "The provided purge policy is invalid. "+
				"At least one SLO has a time window that is longer than the provided purge policy.")
		}
	}
	return s.startSLOTask(c, "slo:bulk-purge-rollup", map[string]any{})
}

// sloPurgedAge is how old data must be that a policy drops.
func (s *Server) sloPurgedAge(policy map[string]any) time.Duration {
	if policy["purgeType"] == "fixed_age" {
		age, _ := sloDuration(policy["age"])
		return age
	}
	t, _ := time.Parse(time.RFC3339, text(policy["timestamp"])) // it was checked
	return s.clock().Sub(t)
}

func ioDate(d *ioDecoding, path string, v any) {
	if _, err := time.Parse(time.RFC3339, text(v)); err != nil {
		d.mismatch(path, v, "DateTime")
	}
}
