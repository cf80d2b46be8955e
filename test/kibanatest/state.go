package kibanatest

import (
	"maps"
	"reflect"
	"slices"
	"time"
)

// state is what a Kibana and its Elasticsearch hold: all that a Snapshot keeps. Server.mu guards it.
type state struct {
	store      *store
	spaces     map[string]*space
	roles      map[string]*securityRole
	indices    []*index // of Elasticsearch
	executions int
	epm        packageState
	raised     map[string][]string // the alerts of the last run of a rule, by its id
	health     health
	advanced   time.Duration // how far the clock is ahead of its source
}

func newState(clock func() time.Time) state {
	return state{
		store:  newStore(clock),
		spaces: map[string]*space{defaultSpaceID: defaultSpace()},
		roles:  reservedRoles(),
		health: healthy(),
	}
}

// copyState copies all of it. The copy's store reads the given clock.
func (st state) copyState(clock func() time.Time) state {
	st.store = st.store.clone(clock)
	st.spaces = cloneEach(st.spaces, func(sp *space) *space { return &space{sp.id, deepCopy(sp.attributes)} })
	st.roles = cloneEach(st.roles, (*securityRole).clone)
	st.indices = each(st.indices, func(in *index) *index { return &index{in.name, maps.Clone(in.fields)} })
	st.epm.packs = maps.Clone(st.epm.packs) // a pack is replaced, never changed
	st.epm.tasks = deepCopy(st.epm.tasks)
	st.raised = deepCopy(st.raised)
	return st
}

func (s *store) clone(clock func() time.Time) *store {
	return &store{
		clock: clock, writes: s.writes,
		objects: cloneEach(s.objects, (*object).deepClone),
		aliases: cloneEach(s.aliases, func(a *alias) *alias { return &alias{a.target, a.disabled} }),
		things: cloneEach(s.things, func(list []*thing) []*thing {
			return each(list, func(one *thing) *thing { return &thing{one.id, deepCopy(one.members)} })
		}),
	}
}

func (o *object) deepClone() *object {
	c := o.clone()
	c.Attributes, c.secrets = deepCopy(o.Attributes), deepCopy(o.secrets)
	return c
}

func (r *securityRole) clone() *securityRole {
	c := *r
	c.description, c.metadata, c.elasticsearch = deepCopy(r.description), deepCopy(r.metadata), deepCopy(r.elasticsearch)
	c.kibana, c.foreign = deepCopy(r.kibana), slices.Clone(r.foreign)
	return &c
}

func cloneEach[M ~map[K]V, K comparable, V any](m M, clone func(V) V) M {
	out := make(M, len(m))
	for key, v := range m {
		out[key] = clone(v)
	}
	return out
}

// deepCopy copies maps and slices, however deep. All else is a value, or never changed.
func deepCopy[T any](v T) T {
	copied, _ := reflect.TypeAssert[T](copyOf(reflect.ValueOf(&v).Elem()))
	return copied
}

func copyOf(v reflect.Value) reflect.Value {
	switch v.Kind() {
	case reflect.Interface:
		if v.IsNil() {
			return v
		}
		out := reflect.New(v.Type()).Elem()
		out.Set(copyOf(v.Elem()))
		return out
	case reflect.Map:
		if v.IsNil() {
			return v
		}
		out := reflect.MakeMapWithSize(v.Type(), v.Len())
		for entries := v.MapRange(); entries.Next(); {
			out.SetMapIndex(entries.Key(), copyOf(entries.Value()))
		}
		return out
	case reflect.Slice:
		if v.IsNil() {
			return v
		}
		out := reflect.MakeSlice(v.Type(), v.Len(), v.Len())
		for i := range v.Len() {
			out.Index(i).Set(copyOf(v.Index(i)))
		}
		return out
	default:
		return v
	}
}
