package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestEveryOperationBelongsToADomain(t *testing.T) {
	t.Parallel()
	const unknown = "the path belongs to no known domain | put into "
	for name, c := range map[string]struct {
		paths, of, want string
		notes           []string
	}{
		"by its path":            {"/api/spaces/space: {get: {tags: [whatever]}}", "/api/spaces/space", "spaces", nil},
		"by the longest prefix":  {"/api/fleet/agents/{id}: {get: {}}", "/api/fleet/agents/{id}", "fleetagents", nil},
		"by a shorter prefix":    {"/api/fleet/agents_more: {get: {}}", "/api/fleet/agents_more", "fleet", nil},
		"outside the public API": {"/internal/observability/slos/{id}: {get: {}}", "/internal/observability/slos/{id}", "slo", nil},
		"by what else has its tag": {
			"/api/spaces/space: {get: {tags: [t]}}\n/api/cases/a: {get: {tags: [t]}}\n/api/cases/b: {get: {tags: [t]}}\n/api/new/thing: {get: {tags: [u, t]}}",
			"/api/new/thing", "cases", []string{"guessed | GET /api/new/thing | " + unknown + "cases"},
		},
		"by what else has its tag, in doubt": {
			"/api/spaces/space: {get: {tags: [t]}}\n/api/cases/a: {get: {tags: [t]}}\n/api/new/thing: {get: {tags: [t]}}",
			"/api/new/thing", "cases", []string{"guessed | GET /api/new/thing | " + unknown + "cases"},
		},
		"by its own words":             {"/api/New_Things/{id}: {get: {tags: [t]}}", "/api/New_Things/{id}", "newthings", []string{"guessed | GET /api/New_Things/{id} | " + unknown + "newthings"}},
		"with words that Go keeps":     {"/api/select: {get: {}}", "/api/select", "apiselect", []string{"guessed | GET /api/select | " + unknown + "apiselect"}},
		"with words that we keep":      {"/api/wire: {get: {}}", "/api/wire", "apiwire", []string{"guessed | GET /api/wire | " + unknown + "apiwire"}},
		"with words that are a number": {"/api/2fa: {get: {}}", "/api/2fa", "api2fa", []string{"guessed | GET /api/2fa | " + unknown + "api2fa"}},
		"with no words":                {"/api/{id}: {get: {}}", "/api/{id}", "api", []string{"guessed | GET /api/{id} | " + unknown + "api"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, report := operations(t, c.paths), &spec.Report{}
			stages.Domains(api, report)
			want(t, written(t, api, "paths", c.of, "get", "tags"), "["+c.want+"]", noted(report), c.notes)
		})
	}
}

func TestDomainsInUseHaveADoc(t *testing.T) {
	t.Parallel()
	api := decoded(t, `tags: [{name: spaces, description: Package spaces manages spaces.}, {name: lists, description: Unused.}]
paths: {/api/spaces/space: {get: {}}, /api/cases: {get: {}}}
`, true)
	stages.Domains(api, nil)
	want(t, written(t, api, "tags"), "[{name: cases, description: Package cases calls the cases operations of Kibana.}, {name: spaces, description: Package spaces manages spaces.}]", nil, nil)
}
