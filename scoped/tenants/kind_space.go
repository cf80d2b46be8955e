package tenants

import (
	"context"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/lazyregexp"
	"github.com/kibana-go/kibana-go/scoped"
)

// planSpace compares the space. One that somebody made by hand is brought to what is declared, but gets no mark, and so
// is never deleted.
func (p *planner) planSpace(stored scoped.Space, exists bool) error {
	owner := ownerOf(stored)
	if owner != "" && owner != p.opts.Owner {
		return p.refuse(KindSpace, p.d.ID, p.d.ID, owner)
	}
	space := p.d.space()
	if !exists || owner == p.opts.Owner && p.d.Description != "" {
		space.Description = scoped.Ptr(strings.TrimSpace(p.d.Description + " " + mark(p.opts.Owner)))
	}
	var found map[string]any
	if exists {
		found = plainMap(stored)
	}
	p.compare(KindSpace, p.d.ID, p.d.ID, found, spaceWanted(space, stored),
		func(ctx context.Context, kb *scoped.Client) error {
			_, err := kb.Spaces.Create(ctx, space)
			return err
		},
		func(ctx context.Context, kb *scoped.Client) error {
			_, err := kb.Spaces.Update(ctx, space)
			return err
		})
	return nil
}

func (d *declaration) space() scoped.Space {
	space := scoped.Space{ID: d.ID, Name: d.Name, DisabledFeatures: d.DisabledFeatures}
	if d.Description != "" {
		space.Description = &d.Description
	}
	if d.Color != "" {
		space.Color = &d.Color
	}
	if d.Solution != "" {
		space.Solution = &d.Solution
	}
	return space
}

// spaceWanted is a space as values, in the form of the stored one where the same can be said in two.
func spaceWanted(space, stored scoped.Space) map[string]any {
	if space.Color != nil && strings.EqualFold(*space.Color, value(stored.Color)) {
		space.Color = stored.Color
	}
	want := plainMap(space)
	delete(want, "id")
	want["disabledFeatures"] = plainList(space.DisabledFeatures)
	if sameFeatures(space, stored) {
		want["disabledFeatures"] = plainList(stored.DisabledFeatures)
	}
	return want
}

// sameFeatures compares sets. Kibana adds to the features that are switched off those that a solution view hides, and
// replaces a feature by its newer version: discover by discover_v2, generalCases by generalCasesV3.
func sameFeatures(want, stored scoped.Space) bool {
	solution := value(stored.Solution)
	hides := solution != "" && solution != scoped.ClassicSolution
	return within(want.DisabledFeatures, stored.DisabledFeatures) &&
		(hides || within(stored.DisabledFeatures, want.DisabledFeatures))
}

var version = lazyregexp.Regexp{Text: `_?[vV][0-9]+$`}

// within tells whether all of one list are in another, in whatever version.
func within(some, all []string) bool {
	base := func(feature string) string { return version.Get().ReplaceAllString(feature, "") }
	return !slices.ContainsFunc(some, func(one string) bool {
		return !slices.ContainsFunc(all, func(other string) bool { return base(one) == base(other) })
	})
}

// plainList is a list as values, empty for nil.
func plainList(texts []string) []any {
	list := make([]any, len(texts))
	for i, text := range texts {
		list[i] = text
	}
	return list
}

// abandon plans the end of what a tenant has that is no longer declared: its roles, and its space if that has the owner's
// mark. It names what others have made there, which goes with the space.
func (p *planner) abandon(space scoped.Space) {
	strangers := p.strangers
	p.strangers = nil
	if p.in == nil {
		return
	}
	lost := make([]Difference, 0, len(strangers))
	for _, s := range strangers {
		if s.Kind != KindRole {
			lost = append(lost, Difference{Field: "with the " + string(s.Kind), Before: s.Name})
		}
	}
	roles := slices.DeleteFunc(p.deletes, func(s step) bool { return s.changes[0].Kind != KindRole })
	p.deletes = append([]step{{
		changes: []Change{{Verb: Delete, Kind: KindSpace, Tenant: space.ID, Name: space.ID, ID: space.ID, Differences: lost}},
		seen:    fingerprint(space),
		do:      func(ctx context.Context, kb *scoped.Client) error { return kb.Spaces.Delete(ctx, space.ID) },
	}}, roles...)
}
