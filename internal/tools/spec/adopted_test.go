package spec_test

import "testing"

func TestASchemaThatContainsItselfBecomesAComponentWhereverItStands(t *testing.T) {
	t.Parallel()
	for name, text := range map[string]string{
		"among the definitions of another": "paths: {}\ncomponents:\n  schemas:\n    A:\n" +
			"      properties: {b: {$ref: '#/components/schemas/A/$defs/B'}}\n" +
			"      $defs: {B: {properties: {next: {$ref: '#/components/schemas/A/$defs/B'}}}}\n",
		"below a property": "paths: {}\ncomponents:\n  schemas:\n    A:\n" +
			"      properties:\n        b: {properties: {next: {$ref: '#/components/schemas/A/properties/b'}}}\n",
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, _ := decoded(t, head+text, false)
			again, _ := decoded(t, written(t, api), false)
			if got, want := written(t, again), written(t, api); got != want {
				t.Errorf("read again as %s, want %s", got, want)
			}
			s := api.Schemas["A"].Properties["b"]
			for s.Ref == "" {
				s = s.Properties["next"]
			}
			component := api.Schemas[s.Ref]
			if component == nil || component.Properties["next"].Ref != s.Ref {
				t.Errorf("%q is %+v, want a component that contains itself", s.Ref, component)
			}
		})
	}
}
