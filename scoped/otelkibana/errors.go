package otelkibana

import (
	"context"
	"errors"
	"net/http"
	"reflect"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// errorType is a short name for what went wrong, of which there are few.
func errorType(err error) string {
	var (
		api      *scoped.APIError
		timeout  *scoped.TimeoutError
		tooLarge *scoped.ReplyTooLargeError
	)
	name := typeName(err)
	switch {
	case errors.As(err, &api) && name != "" && name != "APIError":
		return name
	case api != nil && !isSuccess(api):
		return strconv.Itoa(api.StatusCode)
	case errors.As(err, &timeout):
		return "TimeoutError"
	case errors.As(err, &tooLarge):
		return "ReplyTooLargeError"
	case errors.Is(err, context.Canceled):
		return "context.Canceled"
	case errors.Is(err, context.DeadlineExceeded):
		return "context.DeadlineExceeded"
	case name != "":
		return name
	}
	return "_OTHER"
}

var scopedPath = reflect.TypeFor[scoped.APIError]().PkgPath()

// typeName is the name of an error's type if that is one of package scoped.
func typeName(err error) string {
	typ := reflect.TypeOf(err)
	if typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	if typ.PkgPath() != scopedPath {
		return ""
	}
	return typ.Name()
}

func isSuccess(reply *scoped.APIError) bool { return reply.StatusCode >= 200 && reply.StatusCode < 300 }

// errorText says what went wrong: in the client's words, but without those of a reply, which may quote the request.
func errorText(err error) string {
	var api *scoped.APIError
	switch {
	case errors.As(err, &api) && isSuccess(api):
		return "the reply cannot be read"
	case api != nil:
		return strings.TrimSpace(strconv.Itoa(api.StatusCode) + " " + http.StatusText(api.StatusCode))
	case typeName(err) != "":
		return err.Error()
	}
	return ""
}
