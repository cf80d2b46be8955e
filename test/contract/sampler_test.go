package contract_test

import (
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/test/contract/described"
)

// sampler makes values that have all that their schemas name. Where a schema leaves a choice, its options take turns
// from one value to the next.
type sampler struct {
	sends bool // the values are sent, and so have nothing that can only be read
	turns map[*openapi3.Schema]int
	open  map[*openapi3.Schema]int // the schemas that the value under construction is in
}

func newSampler(sends bool) *sampler {
	return &sampler{sends: sends, turns: map[*openapi3.Schema]int{}, open: map[*openapi3.Schema]int{}}
}

// finished tells whether every option that was met has had its turn.
func (s *sampler) finished() bool {
	for schema, turn := range s.turns {
		if turn < len(described.Options(schema)) {
			return false
		}
	}
	return true
}

func (s *sampler) value(schema *openapi3.Schema) any {
	if choice := described.Options(schema); len(choice) > 0 {
		turn := s.turns[schema]
		s.turns[schema]++
		return s.value(choice[turn%len(choice)].Value)
	}
	switch {
	case len(schema.AllOf) == 1 && len(schema.Properties) == 0: // a reference with something said beside it
		return s.value(schema.AllOf[0].Value)
	case len(schema.Enum) > 0:
		turn := s.turns[schema]
		s.turns[schema]++
		return schema.Enum[turn%len(schema.Enum)]
	case schema.Type.Is("string"):
		return s.text(schema)
	case schema.Type.Is("integer"):
		return s.number(schema, 7)
	case schema.Type.Is("number"):
		return s.number(schema, 1.5)
	case schema.Type.Is("boolean"):
		return true
	case schema.Type.Is("array"):
		return s.list(schema)
	case schema.Type == nil && len(schema.AllOf) == 0 && len(schema.Properties) == 0:
		return map[string]any{"any": []any{1.5, "x", nil, true}}
	}
	return s.object(schema)
}

func (*sampler) number(schema *openapi3.Schema, usual float64) float64 {
	if schema.Min != nil {
		usual = max(usual, *schema.Min)
	}
	if schema.Max != nil {
		usual = min(usual, *schema.Max)
	}
	return usual
}

func (*sampler) text(schema *openapi3.Schema) string {
	switch {
	case schema.Format == "date-time":
		return "2026-01-02T03:04:05.678Z"
	case strings.HasPrefix(schema.Pattern, "^#"):
		return "#AABBCC"
	case strings.Contains(schema.Pattern, "data:image"):
		return "data:image/png;base64,AA=="
	case schema.Pattern == "^[A-Z]$":
		return "Q"
	}
	text := "ab"
	for uint64(len(text)) < schema.MinLength {
		text += "c"
	}
	return text
}

func (s *sampler) list(schema *openapi3.Schema) []any {
	items := schema.Items.Value
	if s.open[items] > 0 && schema.MinItems == 0 {
		return []any{}
	}
	list := []any{s.value(items)}
	for uint64(len(list)) < schema.MinItems {
		list = append(list, s.value(items))
	}
	return list
}

// object has all members of a schema, but where the schema contains itself, only those that it needs.
func (s *sampler) object(schema *openapi3.Schema) map[string]any {
	s.open[schema]++
	defer func() { s.open[schema]-- }()
	object := map[string]any{}
	for _, part := range described.Parts(schema) {
		for name, property := range part.Properties {
			isDue := s.open[schema] == 1 || slices.Contains(part.Required, name)
			if isDue && (!s.sends || !property.Value.ReadOnly) {
				object[name] = s.value(property.Value)
			}
		}
		switch rest := part.AdditionalProperties; {
		case s.open[schema] > 1:
		case rest.Schema != nil:
			object["other"] = s.value(rest.Schema.Value)
		case rest.Has != nil && *rest.Has:
			object["other"] = []any{1.5, "x", nil}
		}
	}
	return object
}
