package kibanatest

import (
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestSchemaMessages(t *testing.T) {
	t.Parallel()
	point := fields{"x": number(), "y": byDefault(0.0, number())}.object()
	for _, test := range []struct {
		name    string
		schema  schema
		value   any
		want    any
		message string
	}{
		{"string", str(), "a", "a", ""},
		{"no string", str(), []any{}, nil, "[p]: expected value of type [string] but got [Array]"},
		{"object for a string", str(), map[string]any{}, nil, "[p]: expected value of type [string] but got [Object]"},
		{"too short", str(minLength(2)), "a", nil, "[p]: value has length [1] but it must have a minimum length of [2]."},
		{"boolean", boolean(), true, true, ""},
		{"spelt boolean", boolean(), "TRUE", true, ""},
		{"no boolean", boolean(), "yes", nil, "[p]: expected value of type [boolean] but got [string]"},
		{"number", number(), 1.5, 1.5, ""},
		{"spelt number", number(), "20", 20.0, ""},
		{"no number", number(), "x", nil, "[p]: expected value of type [number] but got [string]"},
		{"list", list(str()), []any{"a"}, []any{"a"}, ""},
		{"spelt list", list(str()), `["a"]`, []any{"a"}, ""},
		{"no list", list(str()), "a", nil, "[p]: could not parse array value from json input"},
		{"absent list", list(str()), undefined{}, nil, "[p]: expected value of type [array] but got [undefined]"},
		{"wrong item", list(str()), []any{"a", 1.0}, nil, "[p.1]: expected value of type [string] but got [number]"},
		{"too many items", atMost(1, list(str())), []any{"a", "b"}, nil, "[p]: array size is [2], but cannot be greater than [1]"},
		{"dict", dict(str()), map[string]any{"a": "b"}, map[string]any{"a": "b"}, ""},
		{"wrong value in a dict", dict(str()), map[string]any{"a": nil}, nil, "[p.a]: expected value of type [string] but got [null]"},
		{"spelt dict", dict(str()), `{"a":"b"}`, map[string]any{"a": "b"}, ""},
		{"misspelt dict", dict(str()), "a", nil, "[p]: could not parse record value from json input"},
		{"spelt object", point, `{"x":"1"}`, map[string]any{"x": 1.0, "y": 0.0}, ""},
		{"list for an object", point, []any{}, nil, "[p]: expected a plain object value, but found [Array] instead."},
		{"no dict", dict(str()), []any{}, nil, "[p]: expected value of type [object] but got [Array]"},
		{"object with a default", point, map[string]any{"x": 1.0}, map[string]any{"x": 1.0, "y": 0.0}, ""},
		{"absent object", point, undefined{}, nil, "[p.x]: expected value of type [number] but got [undefined]"},
		{"null object", point, nil, nil, "[p]: expected a plain object value, but found [null] instead."},
		{"number for an object", point, 1.0, nil, "[p]: expected a plain object value, but found [1] instead."},
		{"unknown key", point, map[string]any{"x": 1.0, "z": 1.0}, nil, "[p.z]: definition for this key is missing"},
		{"known keys first", point, map[string]any{"a": 1.0}, nil, "[p.x]: expected value of type [number] but got [undefined]"},
		{"optional", fields{"a": optional(str())}.object(), map[string]any{}, map[string]any{}, ""},
		{"null is not absent", fields{"a": optional(str())}.object(), map[string]any{"a": nil}, nil, "[p.a]: expected value of type [string] but got [null]"},
		{"nullable", fields{"a": nullable(str())}.object(), map[string]any{}, map[string]any{"a": nil}, ""},
		{"literal", literal("x"), "y", nil, "[p]: expected value to equal [x]"},
		{"literals keep their type", literal(1.0), "1", nil, "[p]: expected value to equal [1]"},
		{"anything", anything(), nil, nil, ""},
		{
			"alternatives", oneOf(str(), list(str())), 1.0, nil, "[p]: types that failed validation:\n" +
				"- [p.0]: expected value of type [string] but got [number]\n- [p.1]: expected value of type [array] but got [number]",
		},
	} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			got, err := test.schema("p", test.value)
			if test.message != "" {
				if err == nil || err.Error() != test.message {
					t.Errorf("got %v, %v; want the message %q", got, err, test.message)
				}
				return
			}
			if err != nil {
				t.Fatal(err)
			}
			if diff := cmp.Diff(test.want, got); diff != "" {
				t.Errorf("checked value (-want +got):\n%s", diff)
			}
		})
	}
}
