package stages

import (
	"cmp"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Assemble makes an interface of the operations and their named types. The key of a component is package.Type.
func Assemble(api *spec.API, types []*Type) *spec.API {
	keys := map[string]map[string]string{} // domain, place
	for _, t := range types {
		chosen := t
		if t.Twin != nil {
			chosen = t.Twin
		}
		if keys[t.Domain] == nil {
			keys[t.Domain] = map[string]string{}
		}
		keys[t.Domain][t.Place] = t.Domain + "." + chosen.Name
	}
	out := &spec.API{Operations: api.Operations, Schemas: map[string]*spec.Schema{}, Tags: api.Tags, Rest: api.Rest}
	for _, t := range types {
		if t.Twin == nil {
			redirect(t.Schema, keys[t.Domain])
			finish(t.Schema)
			out.Schemas[t.Domain+"."+t.Name] = t.Schema
		}
	}
	for _, op := range out.Operations {
		for _, s := range op.Sites {
			redirect(*s, keys[op.Tags[0]])
		}
	}
	keepFailures(api, out)
	return out
}

func redirect(s *spec.Schema, keys map[string]string) {
	if s.Ref != "" {
		s.Ref = cmp.Or(keys[s.Ref], s.Ref) // one that leads nowhere is found by check
	}
	for child := range s.Children {
		redirect(*child, keys)
	}
}

// finish writes what the stages know of a union in OpenAPI's way.
func finish(s *spec.Schema) {
	s.GoName = ""
	if s.Discriminator == nil || len(s.Kinds) == 0 {
		s.Discriminator = nil
		return
	}
	s.Discriminator.Mapping = map[string]string{}
	for i, values := range s.Kinds {
		for _, value := range values {
			s.Discriminator.Mapping[value] = s.OneOf[i].Ref
		}
	}
	s.Kinds = nil
}

// keepFailures keeps the components that only failures lead to, under their own keys.
func keepFailures(api, out *spec.API) {
	var keep func(key string)
	keep = func(key string) {
		component := api.Schemas[key]
		if component == nil || out.Schemas[key] != nil {
			return
		}
		out.Schemas[key] = component
		for _, ref := range references(component) {
			keep(ref)
		}
	}
	eachRef(api.Rest, keep)
	for _, op := range api.Operations {
		eachRef(op.Failures, keep)
	}
}

// eachRef calls f for every component that plain values refer to.
func eachRef(value any, f func(key string)) {
	switch v := value.(type) {
	case map[string]any:
		ref, _ := v["$ref"].(string)
		if key, ok := cutRef(ref); ok {
			f(key)
		}
		for _, member := range v {
			eachRef(member, f)
		}
	case []any:
		for _, item := range v {
			eachRef(item, f)
		}
	}
}
