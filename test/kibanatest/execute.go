package kibanatest

import "net/http"

// execution is one run of a connector. Nothing leaves the server: what would have been sent is only answered.
type execution struct {
	*connector
	params map[string]any
	number int // counts the runs of this server
	now    string
}

// executeConnector answers 200 whenever there is such a connector, also when the run fails.
func (s *Server) executeConnector(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"params": dict(anything())}.object())
	if err != nil {
		return nil, err
	}
	if err := s.mayConnect(c, "execute actions"); err != nil {
		return nil, err
	}
	k, err := s.findConnector(c)
	if err != nil {
		return nil, err
	}
	if k.System {
		return nil, fail(http.StatusBadRequest, "Execution of system action is not allowed")
	}
	s.executions++
	run := &execution{connector: k, number: s.executions, now: timestamp(s.clock())}
	return ok(s.execute(run, body["params"])), nil
}

// execute gives the result in the form that the API shows.
func (s *Server) execute(run *execution, params any) map[string]any {
	kind, known := s.connectorTypes[run.Type]
	if !known {
		return run.failed(notRegistered(run.Type))
	}
	if !run.Preconfigured {
		if _, err := kind.validate("secrets", kind.secrets, orEmpty(run.Secrets)); err != nil {
			return run.failed(err.Error())
		}
	}
	checked, err := kind.params("", params)
	if err != nil {
		return run.failed("error validating action params: " + err.Error())
	}
	run.params = record(checked)
	out := map[string]any{"connector_id": run.ID, "status": "ok"}
	if data := kind.run(run); data != nil {
		out["data"] = data
	}
	return out
}

func (e *execution) failed(message string) map[string]any {
	return map[string]any{
		"connector_id": e.ID, "status": "error", "message": message, "retry": false, "errorSource": "user",
	}
}
