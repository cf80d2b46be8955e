package stages_test

import (
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestWhatAnOverlayGivesAsAWholeStandsAlone(t *testing.T) {
	t.Parallel()
	api := decoded(t, `paths:
  /api/x/{a}: {get: {}, put: {}}
  /api/y: {get: {}}
components: {schemas: {things.Thing: {type: string}, Other: {type: string}}}
`, false)
	report := &spec.Report{}
	stages.Whole(api, []stages.Overlay{overlay(t, `
- target: $.paths
  update: {'/api/x/{b}': {get: {summary: ours}}, /api/new: {get: {}}}
- target: $.components.schemas
  update: {things.Thing: {type: object}}
- target: $.paths['/api/y'].get
  update: {summary: ours}
`)}, report)
	if got, want := paths(api), []string{"PUT /api/x/{a}", "GET /api/y"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	want(t, written(t, api, "components", "schemas"), "{Other: {type: string}}", noted(report),
		[]string{"replaced | d $.paths['/api/x/{a}'].get | an operation that o.yaml gives as a whole | ours counts"})
}
