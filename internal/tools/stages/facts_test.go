package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestWhatNobodySaysIsFilledInAndNoted(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		operation, want string
		notes           []string
	}{
		"nothing is said": {
			"{}", "{summary: calls GET /api/x., x-kibana-scope: space, x-kibana-maturity: stable, x-kibana-since: unknown, responses: {}}",
			[]string{"facts | GET /api/x | no line of doc | calls GET /api/x.", "facts | GET /api/x | nobody says since when it is there | unknown"},
		},
		"all is said": {
			"{summary: gets x., x-kibana-scope: global, x-kibana-maturity: beta, x-kibana-since: '9.0'}",
			`{summary: gets x., x-kibana-scope: global, x-kibana-maturity: beta, x-kibana-since: "9.0", responses: {}}`, nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, report := decoded(t, "paths: {/api/x: {get: "+c.operation+"}}\n", true), &spec.Report{}
			stages.Facts(api, report)
			want(t, written(t, api, "paths", "/api/x", "get"), c.want, noted(report), c.notes)
		})
	}
}
