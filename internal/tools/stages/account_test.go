package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestALostComponentIsReported(t *testing.T) {
	t.Parallel()
	const lost = "lost | A | a component that operations reach | no type is left of it"
	for name, c := range map[string]struct {
		schemas string
		types   []*stages.Type
		merged  bool
		notes   []string
	}{
		"nothing is left":         {"A: {properties: {a: {}}}", nil, false, []string{lost}},
		"nothing of values":       {"A: {enum: [a, b]}", nil, false, []string{lost}},
		"another type is left":    {"A: {properties: {a: {}}}", []*stages.Type{{Place: "B", Schema: &spec.Schema{}}}, false, []string{lost}},
		"its type is left":        {"A: {properties: {a: {}}}", []*stages.Type{{Place: "A", Schema: &spec.Schema{}}}, false, nil},
		"a changed copy is left":  {"A: {properties: {a: {}}}", []*stages.Type{{Place: "GET /x reply", Schema: &spec.Schema{From: "A"}}}, false, nil},
		"others have its members": {"A: {properties: {a: {}}}", nil, true, nil},
		"a scalar needs no type":  {"A: {type: string}", nil, false, nil},
		"a list needs no type":    {"A: {type: array, items: {type: string}}", nil, false, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, report := components(t, c.schemas), &spec.Report{}
			api.Merged = map[string]bool{"A": c.merged}
			stages.Account(map[string]bool{"A": true}, api, c.types, report)
			want(t, "", "", noted(report), c.notes)
		})
	}
}
