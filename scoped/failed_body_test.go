package scoped_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestTheBodyOfAFailureCanBeReadAsItsType(t *testing.T) {
	t.Parallel()
	type refusal struct {
		Problems []string `json:"problems"`
	}
	const body = `{"message":"Bad request","problems":["a","b"]}`
	failure := func(body string) error {
		return get(t.Context(), t, answer(t, 400, map[string]string{"Kbn-Name": "kibana"}, body), "/api/status")
	}
	got, ok := scoped.ErrorBody[refusal](errors.Join(failure(body), errors.New("and more")))
	if want := (refusal{Problems: []string{"a", "b"}}); !ok || !cmp.Equal(got, want) {
		t.Errorf("read %+v, %v, want %+v", got, ok, want)
	}
	for name, err := range map[string]error{
		"no error":            nil,
		"no reply":            errors.New("refused"),
		"no JSON":             failure("<html>"),
		"of another shape":    failure(`{"problems":"a"}`),
		"longer than is kept": failure(`{"problems":["` + strings.Repeat("x", 64<<10) + `"]}`),
	} {
		if got, ok := scoped.ErrorBody[refusal](err); ok || got.Problems != nil {
			t.Errorf("%s: read %+v, %v, want nothing", name, got, ok)
		}
	}
}
