package kibanatest

import (
	"maps"
	"slices"
	"strings"
)

// shown is the state for people: what there is by a name that says what and where it is, as JSON without credentials.
func (st state) shown() map[string]string {
	out := map[string]string{}
	put := func(name string, v any) {
		plain, err := asJSON(v)
		if err != nil {
			plain = err.Error()
		}
		out[name] = indented(shown(plain))
	}
	for id, sp := range st.spaces {
		put("space "+id, sp.attributes)
	}
	for name, r := range st.roles {
		put("role "+name, r.json())
	}
	for _, in := range st.indices {
		put("index "+in.name, in.fields)
	}
	for name, p := range st.epm.packs {
		put("uploaded package "+name, p.versions)
	}
	for id, alerts := range st.raised {
		put("alerts of rule "+id, alerts)
	}
	for _, o := range st.store.objects {
		put(o.place()+": "+o.Type+" "+o.ID, o.shown())
	}
	for key, a := range st.store.aliases {
		put(key.space+": alias "+key.source+" of "+key.typ, map[string]any{"target": a.target, "disabled": a.disabled})
	}
	for at, list := range st.store.things {
		for _, one := range list {
			put(at.name()+": "+at.path+" "+one.id, one.members)
		}
	}
	return out
}

// shown is an object without what is the same for all that are new.
func (o *object) shown() map[string]any {
	out := map[string]any{"attributes": o.Attributes, "version": o.Version}
	if len(o.References) > 0 {
		out["references"] = o.References
	}
	if len(o.secrets) > 0 {
		out["hidden"] = slices.Sorted(maps.Keys(o.secrets))
	}
	return out
}

// everywhere stands for all spaces.
const everywhere = "everywhere"

// place names the spaces that an object is in.
func (o *object) place() string {
	if len(o.Namespaces) == 0 || slices.Contains(o.Namespaces, allSpaces) {
		return everywhere
	}
	return strings.Join(slices.Sorted(slices.Values(o.Namespaces)), ", ")
}

func (p placeOf) name() string {
	if p.space == "" {
		return everywhere
	}
	return p.space
}

// orphans are what is in spaces that do not exist, by space.
func (st state) orphans() map[string][]string {
	found := map[string][]string{}
	put := func(space, name string) {
		if space != "" && space != allSpaces && st.spaces[space] == nil {
			found[space] = append(found[space], name)
		}
	}
	for _, o := range st.store.objects {
		for _, space := range o.Namespaces {
			name := o.Type + " " + o.ID
			if title := o.managementTitle(); title != "" && title != o.ID {
				name += " (" + title + ")"
			}
			put(space, name)
		}
	}
	for at, list := range st.store.things {
		for _, one := range list {
			put(at.space, at.path+" "+one.id)
		}
	}
	return found
}
