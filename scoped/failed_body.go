package scoped

import (
	"encoding/json"
	"errors"
)

// ErrorBody reads the body of the failed reply behind an error, for operations whose failures tell more than a message:
// the documentation of the generated type says that it is the body of a failure. Attributes that hold details in Kibana's
// usual envelope are in [APIError] already. ok is false where no reply stands behind the error, or its body is no JSON of
// that shape or is longer than what an APIError keeps.
//
//	_, err := dashboards.New(kb).CreateDashboard(ctx, body)
//	if refusal, ok := scoped.ErrorBody[dashboards.PanelFailure](err); ok { ... }
func ErrorBody[T any](err error) (body T, ok bool) {
	var api *APIError
	if !errors.As(err, &api) || json.Unmarshal(api.Body, &body) != nil {
		return *new(T), false
	}
	return body, true
}
