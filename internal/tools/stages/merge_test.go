package stages_test

import (
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestTheLaterDescriptionOfAnOperationCounts(t *testing.T) {
	t.Parallel()
	older := operations(t, "/api/x/{a}: {get: {x-state: Beta}}\n/api/y: {get: {}}")
	newer := operations(t, "/api/x/{b}: {get: {parameters: [{name: b, in: path}]}}\n/api/a: {get: {}}")
	report := &spec.Report{}
	merged := stages.Merge([]*spec.API{older, newer}, report)
	if got, want := paths(merged), []string{"GET /api/a", "GET /api/x/{a}", "GET /api/y"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	want(t, written(t, merged, "paths", "/api/x/{a}", "get"), "{parameters: [{name: a, in: path, schema: {type: string}}], responses: {}}", noted(report),
		[]string{"merged | d $.paths['/api/x/{b}'].get | also described at d $.paths['/api/x/{a}'].get | the later description counts"})
}

func TestComponentsOfOneNameAreKeptApart(t *testing.T) {
	t.Parallel()
	const older = `
Other: {type: string}
Pet: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}
Kind: {type: string, enum: [cat]}
Union: {oneOf: [{$ref: '#/components/schemas/Pet'}], discriminator: {propertyName: kind, mapping: {cat: '#/components/schemas/Pet'}}}
Same: {type: string, description: Older.}`
	const newer = `
Pet: {type: object, properties: {kind: {$ref: '#/components/schemas/Kind'}}}
Kind: {type: string, enum: [dog]}
Same: {type: string, description: Newer.}`
	const wanted = "{Kind: {type: string, enum: [dog]}, Kind~2: {type: string, enum: [cat]}, Other: {type: string}, " +
		"Pet: {type: object, properties: {kind: {$ref: '#Kind'}}}, Pet~2: {type: object, properties: {kind: {$ref: '#Kind~02'}}}, " +
		"Same: {type: string}, Union: {oneOf: [{$ref: '#Pet~02'}], discriminator: {propertyName: kind, mapping: {cat: '#Pet~02'}}}}"
	for range 20 {
		report := &spec.Report{}
		merged := stages.Merge([]*spec.API{
			decoded(t, "paths: {}\ncomponents:\n  schemas:\n"+indented(indented(older)), false),
			decoded(t, "paths: {}\ncomponents:\n  schemas:\n"+indented(indented(newer)), false),
		}, report)
		want(t, written(t, merged, "components", "schemas"), wanted, noted(report), []string{
			"merged | d $.components.schemas.Kind | another component of the name Kind | both are kept",
			"merged | d $.components.schemas.Pet | another component of the name Pet | both are kept",
		})
	}
}

func TestAThirdComponentOfANameFindsRoomToo(t *testing.T) {
	t.Parallel()
	kinds := []string{"string", "integer", "boolean"}
	apis := make([]*spec.API, len(kinds))
	for i, kind := range kinds {
		apis[i] = decoded(t, "paths: {}\ncomponents: {schemas: {A: {type: "+kind+"}}}\n", false)
	}
	if got, want := written(t, stages.Merge(apis, nil), "components", "schemas"), "{A: {type: boolean}, A~2: {type: string}, A~3: {type: integer}}"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
