package tenants

import (
	"cmp"
	"context"
	"maps"
	"slices"

	"github.com/kibana-go/kibana-go/scoped"
)

// step carries out one or several changes with one request or a few.
type step struct {
	changes []Change
	seen    string // what was read of the things
	do      func(ctx context.Context, in *scoped.Client) error
}

// part is what there is to do for one tenant, in order.
type part struct {
	declared  *declaration
	steps     []step
	strangers []Stranger
}

func (p *part) changes() []Change {
	var all []Change
	for _, s := range p.steps {
		all = append(all, s.changes...)
	}
	return all
}

// planner compares one tenant with Kibana. It only reads.
type planner struct {
	opts       Options
	everything bool // look for what is not declared, too
	world      *world
	kb         *scoped.Client
	in         *scoped.Client // kb in the tenant's space, nil if there is none
	d          *declaration

	connectors      map[string]string // the names of those that are in the space, by their ids
	writes, deletes []step
	strangers       []Stranger
}

// plan compares a tenant with Kibana.
func (p *planner) plan(ctx context.Context) (*part, error) {
	space, exists := p.world.byID[p.d.ID]
	if !p.d.abandoned {
		if err := p.planSpace(space, exists); err != nil {
			return nil, err
		}
	}
	if exists && (!p.d.abandoned || ownerOf(space) == p.opts.Owner) {
		in, err := p.kb.Space(ctx, p.d.ID)
		if err != nil {
			return nil, err
		}
		p.in = in
	}
	for _, plan := range []func(context.Context) error{p.planConnectors, p.planDataViews, p.planObjects, p.planRules, p.planRoles} {
		if err := plan(ctx); err != nil {
			return nil, err
		}
	}
	if p.d.abandoned {
		p.abandon(space)
	}
	return &part{declared: p.d, steps: p.inOrder(), strangers: p.strangers}, nil
}

// inOrder is all that is written, and then what is deleted, the other way round: what others need goes last.
func (p *planner) inOrder() []step {
	steps := slices.Clone(p.writes)
	if p.opts.Prune {
		slices.Reverse(p.deletes)
		steps = append(steps, p.deletes...)
	}
	return steps
}

// look tells whether a kind of thing must be read. What a tenant does not declare matters only to those who look for
// what is there besides.
func (p *planner) look(declared int) bool {
	return p.in != nil && (declared > 0 || p.everything)
}

// compare plans what makes a declared thing of what was found. found is nil if there is nothing.
func (p *planner) compare(kind Kind, name, id string, found, want map[string]any, create, update func(context.Context, *scoped.Client) error) {
	verb, do := Update, update
	if found == nil {
		verb, do = Create, create
	}
	differing := differences("", found, want)
	if verb == Update && len(differing) == 0 {
		return
	}
	p.writes = append(p.writes, step{
		changes: []Change{{Verb: verb, Kind: kind, Tenant: p.d.ID, Name: name, ID: id, Differences: p.d.veil.shown(differing)}},
		seen:    fingerprint(found), do: do,
	})
}

// undeclared plans what to do about a thing that is there and not declared.
func (p *planner) undeclared(kind Kind, name, id, by string, ours bool, remove func(context.Context, *scoped.Client) error) {
	if !ours {
		p.strangers = append(p.strangers, Stranger{Tenant: p.d.ID, Kind: kind, Name: name, ID: id, By: by})
		return
	}
	p.deletes = append(p.deletes, step{
		changes: []Change{{Verb: Delete, Kind: kind, Tenant: p.d.ID, Name: name, ID: id}},
		do:      remove,
	})
}

// refuse is an error about a thing that is somebody else's.
func (p *planner) refuse(kind Kind, name, id, owner string) error {
	return &OwnedError{Tenant: p.d.ID, Kind: kind, Name: name, ID: id, Owner: owner}
}

// plans compares all tenants with Kibana, several at once. The parts are in the order of the tenants; those that are no
// longer declared come last.
func plans(ctx context.Context, kb *scoped.Client, declared []*declaration, opts Options, everything bool) ([]*part, error) {
	w, err := readWorld(ctx, kb, declared, everything)
	if err != nil {
		return nil, err
	}
	all := declared
	if everything {
		all = append(slices.Clone(declared), w.abandoned(declared, opts.Owner)...)
	}
	return w.plans(ctx, kb, all, opts, everything)
}

func (w *world) plans(ctx context.Context, kb *scoped.Client, declared []*declaration, opts Options, everything bool) ([]*part, error) {
	plan := func(ctx context.Context, d *declaration) (*part, error) {
		return (&planner{opts: opts, everything: everything, world: w, kb: kb, d: d}).plan(ctx)
	}
	parts := make([]*part, 0, len(declared))
	options := scoped.EachOptions{AtOnce: opts.AtOnce, StopAtError: true}
	for result := range scoped.Each(ctx, slices.Values(declared), plan, options) {
		if result.Err != nil {
			return nil, &TenantError{Tenant: result.Item.ID, Err: result.Err}
		}
		parts = append(parts, result.Value)
	}
	return parts, ctx.Err()
}

// abandoned are the tenants of an owner that are not declared any more: those whose spaces or roles have its mark.
func (w *world) abandoned(declared []*declaration, owner string) []*declaration {
	left := map[string]bool{}
	for _, space := range w.spaces {
		left[space.ID] = left[space.ID] || ownerOf(space) == owner
	}
	for _, role := range w.roles {
		if made, tenant := roleMark(role); made == owner {
			left[tenant] = true
		}
	}
	for _, d := range declared {
		delete(left, d.ID)
	}
	var all []*declaration
	for _, id := range slices.SortedFunc(maps.Keys(left), cmp.Compare[string]) {
		if left[id] {
			all = append(all, &declaration{Tenant: Tenant{ID: id}, abandoned: true, ids: idsOf(owner, id), veil: newVeil(nil, nil)})
		}
	}
	return all
}
