package tenants

import (
	"context"
	"slices"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// Apply makes Kibana as declared: NewPlan and Plan.Apply. It returns the changes that were made, none if everything was
// as declared.
func Apply(ctx context.Context, kb *scoped.Client, tenants []Tenant, options Options) ([]Change, error) {
	plan, err := NewPlan(ctx, kb, tenants, options)
	if err != nil {
		return nil, err
	}
	return plan.Apply(ctx)
}

// Apply carries the plan out and returns the changes that were made.
//
// First it reads again what the plan is about: if that has changed since, nothing is done at all, and the error is a
// [*ChangedError]. Then several tenants are worked on at once, each in the order of the plan. A failure ends the work on
// its tenant, not on the others, and so does the end of ctx; the error is an [*ApplyError] that says what was done and
// what is left, and the next run goes on from there. Last it compares once more, again and again for a second and a half
// if need be, since searches lag behind writes: if Kibana took everything and still differs, the error is a
// [*VerifyError].
func (p *Plan) Apply(ctx context.Context) ([]Change, error) {
	busy := slices.DeleteFunc(slices.Clone(p.parts), func(part *part) bool { return len(part.steps) == 0 })
	if len(busy) == 0 {
		return []Change{}, nil
	}
	if err := p.unchanged(ctx, busy); err != nil {
		return nil, err
	}
	outcome := &ApplyError{Done: []Change{}}
	begun := 0
	for result := range scoped.Each(ctx, slices.Values(busy), p.carryOut, scoped.EachOptions{AtOnce: p.opts.AtOnce}) {
		begun++
		done := outcome.add(result)
		if p.opts.Progress != nil {
			for _, c := range done {
				p.opts.Progress(c)
			}
		}
	}
	for _, part := range busy[begun:] { // ctx had ended before
		outcome.Left = append(outcome.Left, part.changes()...)
	}
	if len(outcome.Failures) > 0 {
		return outcome.Done, outcome
	}
	return outcome.Done, p.verify(ctx, busy)
}

// add takes what came of one tenant, and returns what was done.
func (e *ApplyError) add(result scoped.Result[*part, *part]) []Change {
	var done []Change
	if result.Value != nil {
		done = result.Value.changes()
	}
	e.Done = append(e.Done, done...)
	e.Left = append(e.Left, result.Item.changes()[len(done):]...)
	if result.Err != nil {
		e.Failures = append(e.Failures, result.Err)
	}
	return done
}

// carryOut does all there is to do for one tenant, and returns the part of it that was done.
func (p *Plan) carryOut(ctx context.Context, planned *part) (*part, error) {
	done := &part{}
	for _, s := range planned.steps {
		kb, err := p.client(ctx, planned.declared.ID, s.changes[0].Kind)
		if err == nil {
			err = s.do(ctx, kb)
		}
		if err != nil {
			return done, &ChangeError{Change: s.changes[0], Err: planned.declared.veil.veiled(err)}
		}
		done.steps = append(done.steps, s)
	}
	return done, nil
}

// client is the client for a change. Spaces and roles are in no space.
func (p *Plan) client(ctx context.Context, tenant string, kind Kind) (*scoped.Client, error) {
	if kind == KindSpace || kind == KindRole {
		return p.kb, nil
	}
	return p.kb.Space(ctx, tenant)
}

// unchanged compares what the plan found with what is there now.
func (p *Plan) unchanged(ctx context.Context, busy []*part) error {
	now, err := p.again(ctx, busy, p.opts)
	if err != nil {
		return err
	}
	var changed []Change
	for i, part := range busy {
		changed = append(changed, differing(part.steps, now[i].steps)...)
	}
	if len(changed) == 0 {
		return nil
	}
	return &ChangedError{Changes: changed}
}

// differing are the changes of one list of steps that are not in the other, or are about something that has changed.
func differing(planned, now []step) []Change {
	var changed []Change
	lacks := func(in []step, s step) bool {
		return !slices.ContainsFunc(in, s.same)
	}
	for _, s := range planned {
		if lacks(now, s) {
			changed = append(changed, s.changes...)
		}
	}
	for _, s := range now {
		known := slices.ContainsFunc(changed, func(c Change) bool { return c.Kind == s.changes[0].Kind && c.ID == s.changes[0].ID })
		if lacks(planned, s) && !known {
			changed = append(changed, s.changes...)
		}
	}
	return changed
}

func (s step) same(other step) bool {
	return s.seen == other.seen && fingerprint(s.changes) == fingerprint(other.changes)
}

// verify compares once more. What was written may be found by a search a second later only, so a difference is looked at
// again. Secrets that were sent again cannot be compared.
func (p *Plan) verify(ctx context.Context, busy []*part) error {
	opts := p.opts
	opts.ResendSecrets = false
	for wait := time.Second / 2; ; wait *= 2 {
		now, err := p.again(ctx, busy, opts)
		if err != nil {
			return err
		}
		var left []Change
		for _, part := range now {
			left = append(left, part.changes()...)
		}
		switch {
		case len(left) == 0:
			return nil
		case wait > time.Second:
			return &VerifyError{Changes: left}
		}
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return ctx.Err()
		}
	}
}

// again plans for some tenants once more.
func (p *Plan) again(ctx context.Context, busy []*part, opts Options) ([]*part, error) {
	declared := make([]*declaration, len(busy))
	for i, part := range busy {
		declared[i] = part.declared
	}
	w, err := readWorld(ctx, p.kb, declared, opts.Prune)
	if err != nil {
		return nil, err
	}
	return w.plans(ctx, p.kb, declared, opts, opts.Prune)
}
