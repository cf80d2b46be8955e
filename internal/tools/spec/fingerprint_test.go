package spec_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

func TestSchemasAreTheSameWhateverTheirDocs(t *testing.T) {
	t.Parallel()
	base := func() *spec.Schema {
		return &spec.Schema{
			Type: "object", Properties: map[string]*spec.Schema{"a": {Type: "string"}, "b": {Ref: "B"}}, Required: []string{"a"},
			Rest: map[string]any{"minProperties": int64(1)},
		}
	}
	for name, c := range map[string]struct {
		change func(*spec.Schema)
		same   bool
	}{
		"nothing":       {func(*spec.Schema) {}, true},
		"the doc":       {func(s *spec.Schema) { s.Doc, s.Properties["a"].Doc = "D", "D" }, true},
		"the name":      {func(s *spec.Schema) { s.GoName, s.From, s.At = "N", "F", "d $" }, true},
		"the type":      {func(s *spec.Schema) { s.Properties["a"].Type = "integer" }, false},
		"the format":    {func(s *spec.Schema) { s.Properties["a"].Format = "date-time" }, false},
		"null":          {func(s *spec.Schema) { s.Properties["a"].Nullable = true }, false},
		"a name":        {func(s *spec.Schema) { s.Properties["c"] = s.Properties["a"]; delete(s.Properties, "a") }, false},
		"required":      {func(s *spec.Schema) { s.Required = nil }, false},
		"the reference": {func(s *spec.Schema) { s.Properties["b"].Ref = "C" }, false},
		"the values":    {func(s *spec.Schema) { s.Properties["a"].Enum = []any{"x"} }, false},
		"a text value":  {func(s *spec.Schema) { s.Rest["minProperties"] = int64(2) }, false},
		"the rest":      {func(s *spec.Schema) { s.Values = &spec.Schema{} }, false},
		"openness":      {func(s *spec.Schema) { s.Open = true }, false},
		"a part":        {func(s *spec.Schema) { s.AllOf = []*spec.Schema{{}} }, false},
		"alternatives":  {func(s *spec.Schema) { s.OneOf = []*spec.Schema{{}} }, false},
		"a list":        {func(s *spec.Schema) { s.Items = &spec.Schema{} }, false},
		"never":         {func(s *spec.Schema) { s.Never = true }, false},
		"a discriminator": {
			func(s *spec.Schema) { s.Discriminator = &spec.Discriminator{Property: "a"} }, false,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			changed := base()
			c.change(changed)
			if got := spec.Same(base(), changed); got != c.same {
				t.Errorf("same is %t, want %t", got, c.same)
			}
		})
	}
	if spec.Same(base(), nil) || !spec.Same(nil, nil) {
		t.Error("nil is the same as nil alone")
	}
}

func TestAFingerprintMayNameComponentsOtherwise(t *testing.T) {
	t.Parallel()
	alike := func(string) string { return "1" }
	a, b := &spec.Schema{Ref: "A"}, &spec.Schema{Ref: "B"}
	if a.Fingerprint(nil) == b.Fingerprint(nil) {
		t.Error("A and B are the same")
	}
	if a.Fingerprint(alike) != b.Fingerprint(alike) {
		t.Error("A and B are not the same under one name")
	}
}
