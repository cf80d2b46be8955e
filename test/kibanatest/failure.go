package kibanatest

import (
	"errors"
	"fmt"
	"net/http"
)

// failure is an error answer in Kibana's envelope.
type failure struct {
	status     int
	message    string
	attributes any
	header     http.Header
	body       any // instead of Kibana's envelope
}

func (f *failure) Error() string { return f.message }

// fail makes a failure; message is sent as it is.
func fail(status int, message string) *failure { return &failure{status: status, message: message} }

// asFailure takes what is not a failure for a fault of the server, which tells nothing.
func asFailure(err error) *failure {
	var f *failure
	if errors.As(err, &f) {
		return f
	}
	return internalError()
}

// envelope is the body of almost every error.
type envelope struct {
	StatusCode int    `json:"statusCode"`
	Error      string `json:"error"`
	Message    string `json:"message"`
	Attributes any    `json:"attributes,omitempty"`
}

// itemError is the error of one item among many, in an answer whose status is 200.
func itemError(err error) map[string]any {
	f := asFailure(err)
	return map[string]any{"statusCode": f.status, "error": http.StatusText(f.status), "message": f.message}
}

// failedItem stands for an object that one part of a request was about.
func failedItem(id identity, err error) map[string]any {
	return map[string]any{"type": id.Type, "id": id.ID, "error": itemError(err)}
}

func internalError() *failure {
	return fail(http.StatusInternalServerError, "An internal server error occurred. Check Kibana server logs for details.")
}

// bareNotFound is the 404 of a missing route and, word for word, of a missing space.
func bareNotFound() *failure { return fail(http.StatusNotFound, "Not Found") }

func notFound(typ, id string) *failure {
	return fail(http.StatusNotFound, fmt.Sprintf("Saved object [%s/%s] not found", typ, id))
}

func idTaken(id identity) *failure {
	return fail(http.StatusConflict, fmt.Sprintf("Saved object [%s/%s] conflict", id.Type, id.ID))
}

// badRequest is a refusal by Kibana's saved objects layer, which ends all of them with its status text.
func badRequest(message string) *failure {
	return fail(http.StatusBadRequest, message+": Bad Request")
}

func unsupportedType(typ string) *failure {
	return badRequest(fmt.Sprintf("Unsupported saved object type: '%s'", typ))
}

func unauthorized(message string) *failure {
	f := fail(http.StatusUnauthorized, message)
	f.header = http.Header{"Www-Authenticate": {`Basic realm="security", charset="UTF-8"`, `Bearer realm="security"`, "ApiKey"}}
	return f
}

func unsupportedMediaType() *failure {
	return fail(http.StatusUnsupportedMediaType, "Unsupported Media Type")
}
