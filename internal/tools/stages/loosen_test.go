package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestObjectsHaveNamedMembersOrOthers(t *testing.T) {
	t.Parallel()
	const at = "d $.components.schemas.A"
	for name, c := range map[string]stageCase{
		"named":            {"A: {properties: {a: {}}}", "{type: object, properties: {a: {}}}", nil},
		"others":           {"A: {additionalProperties: {type: string}}", "{type: object, additionalProperties: {type: string}}", nil},
		"named and any":    {"A: {properties: {a: {}}, additionalProperties: true}", "{type: object, properties: {a: {}}}", nil},
		"named and others": {"A: {properties: {a: {}}, additionalProperties: {type: string}}", "{type: object, properties: {a: {}}}", []string{"dropped | " + at + " | unnamed members beside named ones | only the named ones are typed"}},
		"below a list":     {"A: {type: array, items: {properties: {a: {}}, additionalProperties: {type: string}}}", "{type: array, items: {type: object, properties: {a: {}}}}", []string{"dropped | " + at + ".items | unnamed members beside named ones | only the named ones are typed"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			c.check(t, stages.Loosen)
		})
	}
}

func TestAnUntypedReplyIsNoted(t *testing.T) {
	t.Parallel()
	api, report := operations(t, "/api/x: {get: {responses: {200: {content: {application/json: {schema: {}}}}}}}\n/api/y: {get: {responses: {204: {}}}}"), &spec.Report{}
	stages.Loosen(api, report)
	want(t, "", "", noted(report), []string{"untyped | GET /api/x | the reply has no schema | raw JSON"})
}
