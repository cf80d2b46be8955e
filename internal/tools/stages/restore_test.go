package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestComponentsOfOursGetTheirOldKeysBack(t *testing.T) {
	t.Parallel()
	lock, err := stages.ReadLock([]byte("things Old_thing\tThing\nthings Older_thing\tThing\nthings GET /api/things reply\tThings\n"))
	if err != nil {
		t.Fatal(err)
	}
	api := &spec.API{Schemas: map[string]*spec.Schema{
		"things.Thing":  {Type: "object", Properties: map[string]*spec.Schema{"next": {Ref: "things.Thing"}}},
		"things.Things": {OneOf: []*spec.Schema{{Ref: "things.Thing"}}, Discriminator: &spec.Discriminator{Property: "type", Mapping: map[string]string{"a": "things.Thing"}}},
		"things.Other":  {Ref: "things.Thing"},
	}}
	stages.Restore(api, lock)
	thing, list := api.Schemas["Old_thing"], api.Schemas["things.Things"]
	if thing == nil || thing.Properties["next"].Ref != "Old_thing" || api.Schemas["things.Thing"] != nil {
		t.Errorf("the component is %+v", thing)
	}
	if alias := api.Schemas["Older_thing"]; alias == nil || alias.Ref != "Old_thing" {
		t.Errorf("its other key is %+v", alias)
	}
	if list == nil || list.OneOf[0].Ref != "Old_thing" || list.Discriminator.Mapping["a"] != "Old_thing" || api.Schemas["things.Other"].Ref != "Old_thing" {
		t.Errorf("references to it are %+v", list)
	}
}
