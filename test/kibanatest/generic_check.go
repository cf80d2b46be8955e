package kibanatest

import (
	"maps"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// checks makes the schema by which a value from a request is checked. It demands what the description requires and the
// types that it gives, and lets pass what else there is.
func (d *genericDomain) checks(s *description.Schema) schema {
	return func(path string, v any) (any, error) { return d.checking(d.Resolve(s))(path, v) }
}

// checking is checks for a schema that is no reference.
func (d *genericDomain) checking(s *description.Schema) schema {
	var check schema
	switch {
	case s.Any():
		return anything()
	case len(s.OneOf) > 0:
		check = d.checksUnion(s)
	case len(s.Enum) > 0:
		check = oneOf(each(s.Enum, literal)...)
		if len(s.Enum) == 1 {
			check = literal(s.Enum[0])
		}
	case s.Object():
		check = d.checksObject(s)
	case s.Type == "array":
		check = atLeast(s.MinItems, list(d.checks(s.Items)))
	default:
		check = checksScalar(s)
	}
	if s.Nullable {
		return orNull(check)
	}
	return check
}

func checksScalar(s *description.Schema) schema {
	switch s.Type {
	case "boolean":
		return boolean()
	case "integer", "number":
		check := number()
		if s.Minimum != nil {
			check = notBelow(*s.Minimum, check)
		}
		if s.Maximum != nil {
			check = notAbove(*s.Maximum, check)
		}
		return check
	}
	rules := []func(string) string{minLength(s.MinLength)}
	if s.MaxLength != nil {
		rules = append(rules, maxLength(*s.MaxLength))
	}
	return str(rules...)
}

// orNull accepts null, too.
func orNull(s schema) schema {
	return func(path string, v any) (any, error) {
		if v == nil {
			return nil, nil
		}
		return s(path, v)
	}
}

// checksUnion lets the tag choose, if there is one.
func (d *genericDomain) checksUnion(s *description.Schema) schema {
	options := required(oneOf(each(s.OneOf, d.checks)...))
	return func(path string, v any) (any, error) {
		if name, tagged := s.Tags[text(record(v)[s.Tag])]; tagged {
			return d.checks(&description.Schema{Ref: name})(path, v)
		}
		return options(path, v)
	}
}

// checksObject checks the members that are required first. An object without required members may be absent.
func (d *genericDomain) checksObject(s *description.Schema) schema {
	members := fields{}
	for name, member := range s.Properties {
		members[name] = d.checks(member)
		if !slices.Contains(s.Required, name) {
			members[name] = optional(orNull(members[name]))
		}
	}
	order := members.order(s.Required)
	return func(path string, v any) (any, error) {
		given, err := plainObject(path, v)
		if err != nil {
			return nil, err
		}
		out := maps.Clone(given)
		for _, name := range order {
			check, known := members[name]
			value, present := given[name]
			if !present {
				value = undefined{}
			}
			if !known {
				continue
			}
			checked, err := check(below(path, name), value)
			if err != nil {
				return nil, err
			}
			if !isUndefined(checked) {
				out[name] = checked
			}
		}
		return out, nil
	}
}

// genericQuery checks the query. What the description does not name passes.
func (c *call) genericQuery(d *genericDomain, op *description.Operation) (map[string]any, error) {
	given := formObject(c.query)
	for _, p := range op.Query {
		value, present := given[p.Name]
		if !present {
			value = undefined{}
		}
		if text, one := value.(string); one && d.Resolve(p.Schema).Type == "array" {
			value = []any{text}
			if p.Commas {
				value = anys(strings.Split(text, ","))
			}
		}
		check := d.checks(p.Schema)
		if !p.Required {
			check = optional(check)
		}
		checked, err := check(below("request query", p.Name), value)
		if err != nil {
			return nil, err
		}
		if !isUndefined(checked) {
			given[p.Name] = checked
		}
	}
	return given, nil
}

// genericBody checks a JSON body. Of others nothing is known: a form is taken apart where it is needed.
func (c *call) genericBody(d *genericDomain, op *description.Operation) (map[string]any, error) {
	isJSON := op.Request != nil && op.Request.Media == "application/json"
	if !isJSON || c.payload == nil && !op.Request.Required {
		return map[string]any{}, nil
	}
	return c.bodyObject(d.checks(op.Request.Schema))
}
