package stages

import (
	"cmp"
	"net/http"
	"slices"
	"strconv"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// sharedFailures are the components that describe failures of any operation, by status.
var sharedFailures = map[string]string{
	"400": "BadRequest", "401": "Unauthorized", "403": "Forbidden", "404": "NotFound", "409": "Conflict",
	"413": "PayloadTooLarge", "415": "UnsupportedMediaType", "429": "TooManyRequests", "500": "InternalError", "503": "Unavailable",
}

// Failures gives every failure a body, which is Kibana's envelope unless an overlay says otherwise, and every operation
// the failures that any can have: those of its credentials, of its arguments and of the server.
func Failures(api *spec.API) {
	components := objectAt(objectAt(api.Rest, "components"), "responses")
	for _, op := range api.Operations {
		for _, status := range usualFailures(op) {
			if _, described := op.Failures[status]; !described && components[sharedFailures[status]] != nil {
				op.Failures[status] = nil
			}
		}
		for status, failure := range op.Failures {
			op.Failures[status] = withBody(api, status, failure, components)
		}
	}
}

func usualFailures(op *spec.Operation) []string {
	statuses := []string{"401", "403", "429", "500", "503"}
	if op.Body != nil {
		return append(statuses, "400", "413", "415")
	}
	if slices.ContainsFunc(op.Parameters, func(p *spec.Parameter) bool { return p.In == "query" }) {
		return append(statuses, "400")
	}
	return statuses
}

// withBody is a failure with a body.
func withBody(api *spec.API, status string, failure any, components map[string]any) any {
	described, _ := failure.(map[string]any)
	if name := sharedFailures[status]; failure == nil && components[name] != nil {
		return map[string]any{"$ref": "#/components/responses/" + name}
	}
	if described["$ref"] != nil || described["content"] != nil || api.Schemas["Error"] == nil {
		return failure
	}
	code, _ := strconv.Atoi(status)
	body := map[string]any{"schema": map[string]any{"$ref": "#/components/schemas/Error"}}
	with := map[string]any{
		"description": cmp.Or(textOf(described["description"]), http.StatusText(code), "Failure"),
		"content":     map[string]any{"application/json": body},
	}
	if described["headers"] != nil {
		with["headers"] = described["headers"]
	}
	return with
}

func objectAt(of map[string]any, name string) map[string]any {
	members, _ := of[name].(map[string]any)
	return members
}

func textOf(v any) string {
	text, _ := v.(string)
	return text
}
