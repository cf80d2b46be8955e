//go:build go1.26

package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// asTypes finds each error that has a type of its own.
var asTypes = map[string]func(*testing.T, error) bool{
	"APIError":                  asType[scoped.APIError],
	"BadRequestError":           asType[scoped.BadRequestError],
	"AuthenticationError":       asType[scoped.AuthenticationError],
	"AuthorizationError":        asType[scoped.AuthorizationError],
	"NotFoundError":             asType[scoped.NotFoundError],
	"ConflictError":             asType[scoped.ConflictError],
	"RateLimitError":            asType[scoped.RateLimitError],
	"UnavailableError":          asType[scoped.UnavailableError],
	"ArgumentError":             asType[scoped.ArgumentError],
	"SpaceNotFoundError":        asType[scoped.SpaceNotFoundError],
	"InvalidSpaceIDError":       asType[scoped.InvalidSpaceIDError],
	"NotKibanaError":            asType[scoped.NotKibanaError],
	"ConnectionError":           asType[scoped.ConnectionError],
	"CredentialError":           asType[scoped.CredentialError],
	"TimeoutError":              asType[scoped.TimeoutError],
	"ReplyTooLargeError":        asType[scoped.ReplyTooLargeError],
	"UnsupportedError":          asType[scoped.UnsupportedError],
	"NotReadyError":             asType[scoped.NotReadyError],
	"PagesError":                asType[scoped.PagesError],
	"PartialError":              asType[scoped.PartialError],
	"ItemError":                 asType[scoped.ItemError],
	"EachError":                 asType[scoped.EachError],
	"UnfinishedError":           asType[scoped.UnfinishedError],
	"FileError":                 asType[scoped.FileError],
	"ExecutionError":            asType[scoped.ExecutionError],
	"UnknownConnectorTypeError": asType[scoped.UnknownConnectorTypeError],
	"DataViewExistsError":       asType[scoped.DataViewExistsError],
	"UnchangedError":            asType[scoped.UnchangedError],
	"RuleDisabledError":         asType[scoped.RuleDisabledError],
}

// asType finds a *T in an error. That a T is no error itself keeps programs from asking for one, which would never be
// found: errors.AsType[T] does not compile then, and vet refuses errors.As.
func asType[T any, E interface {
	*T
	error
}](t *testing.T, err error) bool {
	t.Helper()
	if value, isError := any(*new(T)).(error); isError {
		t.Errorf("a value of type %T is an error, as a pointer to one is", value)
	}
	_, ok := errors.AsType[E](err)
	return ok
}

func TestEveryErrorIsFoundByItsType(t *testing.T) {
	t.Parallel()
	for name, scenario := range errorScenarios {
		if !strings.HasSuffix(name, "Error") {
			continue
		}
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			find, other := asTypes[name], errors.New("another")
			if find == nil {
				t.Fatal("has no row in asTypes")
			}
			err := scenario.happens(t)
			for shape, wrapped := range map[string]error{
				"as it is": err,
				"wrapped":  fmt.Errorf("provisioning: %w", fmt.Errorf("marketing: %w", err)),
				"joined":   errors.Join(other, fmt.Errorf("marketing: %w", err)),
				"several":  fmt.Errorf("%w and %w", other, err),
			} {
				if !find(t, wrapped) {
					t.Errorf("%s: %T %v is not found", shape, err, wrapped)
				}
			}
			if find(t, other) {
				t.Error("is found where it is not")
			}
		})
	}
}

func Example_errorsAsType() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	_, err := kb.Actions.Get(ctx, "hook", scoped.InSpace("marketng"))
	if missing, ok := errors.AsType[*scoped.SpaceNotFoundError](err); ok {
		fmt.Println("no space", missing.SpaceID)
	}

	_, err = kb.Actions.Get(ctx, "hook", scoped.InSpace("marketing"))
	if missing, ok := errors.AsType[*scoped.NotFoundError](err); ok {
		fmt.Println("no such connector in", missing.SpaceID)
	}
	if reply, ok := errors.AsType[*scoped.APIError](err); ok {
		fmt.Println(reply.StatusCode, reply.Operation)
	}
	// Output:
	// no space marketng
	// no such connector in marketing
	// 404 GetConnector
}
