package description_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

func TestEveryOperationIsInItsDomain(t *testing.T) {
	t.Parallel()
	listed := map[string]int{}
	for _, entry := range description.Operations() {
		listed[entry.Domain]++
		op := description.Load(entry.Domain).Find(entry.Method, entry.Path)
		if op == nil || op.Status/100 != 2 || (op.Scope == "global") != entry.Global {
			t.Errorf("%v is %+v in its domain", entry, op)
		}
	}
	for name, n := range listed {
		if d := description.Load(name); len(d.Operations) != n {
			t.Errorf("%s has %d operations, listed are %d", name, len(d.Operations), n)
		}
	}
}

func TestEveryReferenceLeadsSomewhere(t *testing.T) {
	t.Parallel()
	seen := map[string]bool{}
	for _, entry := range description.Operations() {
		if seen[entry.Domain] {
			continue
		}
		seen[entry.Domain] = true
		d := description.Load(entry.Domain)
		for name, s := range d.Schemas {
			walk(s, func(part *description.Schema) {
				if part.Ref != "" && d.Schemas[part.Ref] == nil {
					t.Errorf("%s: %s reaches %s", entry.Domain, name, part.Ref)
				}
				for tag, to := range part.Tags {
					if d.Schemas[to] == nil {
						t.Errorf("%s: %s reaches %s by %s", entry.Domain, name, to, tag)
					}
				}
			})
		}
	}
	if len(seen) < 30 {
		t.Errorf("looked at the domains %v only", seen)
	}
}

func walk(s *description.Schema, look func(*description.Schema)) {
	if s == nil {
		return
	}
	look(s)
	walk(s.Items, look)
	walk(s.Rest, look)
	for _, member := range s.Properties {
		walk(member, look)
	}
	for _, option := range s.OneOf {
		walk(option, look)
	}
}

func TestNullComesThroughReferences(t *testing.T) {
	t.Parallel()
	d := &description.Domain{Schemas: map[string]*description.Schema{"A": {Ref: "B"}, "B": {Type: "string"}}}
	for _, s := range []*description.Schema{{Ref: "A", Nullable: true}, {Ref: "A"}} {
		if got := d.Resolve(s); got.Type != "string" || got.Nullable != s.Nullable {
			t.Errorf("%+v is %+v", s, got)
		}
	}
	if got := d.Resolve(&description.Schema{Ref: "C"}); !got.Any() {
		t.Errorf("what is not there is %+v, want anything", got)
	}
}
