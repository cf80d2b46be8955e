package spec_test

import (
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

func TestACopySharesNothing(t *testing.T) {
	t.Parallel()
	leaf := func() *spec.Schema { return &spec.Schema{Type: "string", Enum: []any{"a"}} }
	original := &spec.Schema{
		Properties: map[string]*spec.Schema{"a": leaf()}, Required: []string{"a"}, Items: leaf(), Values: leaf(), AllOf: []*spec.Schema{leaf()},
		OneOf: []*spec.Schema{leaf()}, Rest: map[string]any{"default": "a"}, Discriminator: &spec.Discriminator{Property: "a", Mapping: map[string]string{"a": "A"}},
	}
	before := original.Fingerprint(nil)
	c := original.Clone()
	if !spec.Same(original, c) {
		t.Error("the copy differs")
	}
	for child := range c.Children {
		(*child).Enum[0] = "changed"
		*child = &spec.Schema{}
	}
	c.Required[0], c.Rest["default"], c.Discriminator.Mapping["a"] = "changed", "changed", "changed"
	if original.Fingerprint(nil) != before || original.Discriminator.Mapping["a"] != "A" {
		t.Error("a change of the copy changed the original")
	}
}

func TestEveryPlaceOfAnOperationIsVisited(t *testing.T) {
	t.Parallel()
	api, _ := decoded(t, head+`paths: {/api/x: {post: {
 parameters: [{name: id, in: path, schema: {type: string}}, {name: q, in: query, schema: {type: string}}],
 requestBody: {content: {application/json: {schema: {type: string}}, text/plain: {}}},
 responses: {200: {content: {application/json: {schema: {type: string}}}}, 204: {}, 404: {content: {application/json: {schema: {type: string}}}}}}}}
`, false)
	var got []string
	for site, s := range api.Operations[0].Sites {
		got = append(got, site)
		*s = &spec.Schema{Type: "integer"}
	}
	if want := []string{"path id", "query q", "body", "reply"}; !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
	for site, s := range api.Operations[0].Sites {
		if (*s).Type != "integer" {
			t.Errorf("%s was not replaced", site)
		}
	}
}

func TestASchemaThatSaysNothingIsEmpty(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct {
		schema spec.Schema
		empty  bool
	}{
		"zero":          {spec.Schema{}, true},
		"a doc":         {spec.Schema{Doc: "D", Nullable: true}, true},
		"a type":        {spec.Schema{Type: "string"}, false},
		"a reference":   {spec.Schema{Ref: "A"}, false},
		"required":      {spec.Schema{Required: []string{"a"}}, false},
		"no value fits": {spec.Schema{Never: true}, false},
	} {
		if got := c.schema.IsEmpty(); got != c.empty {
			t.Errorf("%s: empty is %t, want %t", name, got, c.empty)
		}
	}
}
