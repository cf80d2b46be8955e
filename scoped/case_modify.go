package scoped

import (
	"context"
	"reflect"
)

// Modify reads a case, lets change have what can be changed of it, and sends what is other than before with the version
// that was read. So a change by somebody else in between is never overwritten: Modify reads again and calls change
// again, 10 times in all, and then fails with a [*ConflictError]. Adding a comment changes the version, too.
//
// Nothing is sent if change leaves all as it was, and if it fails. A Category that is set to nil is taken away; anything
// else that change takes away is an [*ArgumentError], as Kibana would keep it: set a list to an empty one. Custom fields
// are sent all together. The result is the case as it is then.
//
// Kibana: GET /api/cases/{caseId} and PATCH /api/cases.
func (s *CasesService) Modify(ctx context.Context, id string, change func(change *CaseChange) error, opts ...CallOption) (*Case, error) {
	var current *Case
	var update *CaseChange
	m := modification{
		operation: "UpdateCases", conn: s.conn, opts: opts,
		guarded: true, fixed: []string{"id", "version"}, aside: []string{"closeReason"}, patches: true,
		needed: []string{"id", "version"}, null: []string{"category"},
		keep: []placePath{{body: []string{"cases"}, typ: reflect.TypeFor[Case]()}}, place: []string{"cases"},
		get: func(opts []CallOption) (err error) {
			current, err = s.Get(ctx, id, opts...)
			return err
		},
		body: func() (any, error) {
			update = new(CaseChange)
			return update, convert(current, update)
		},
		change: func() error { return change(update) },
		put: func(opts []CallOption) error {
			changed, err := s.Update(ctx, *update, opts...)
			if err == nil {
				current = changed
			}
			return err
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return current, nil
}
