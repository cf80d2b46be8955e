package stages

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

func TestAReferenceToNoTypeIsAnError(t *testing.T) {
	t.Parallel()
	api := &spec.API{Operations: []*spec.Operation{{
		Method: "GET", Path: "/api/x", Tags: []string{"x"}, Scope: "space", Maturity: "stable",
		Replies: []*spec.Reply{{Status: "200", Contents: []spec.Content{{Media: "application/json", Schema: &spec.Schema{Ref: "Gone", At: "d $.paths"}}}}},
	}}}
	if err, want := check(Assemble(api, nil)), "d $.paths: no component Gone"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}
