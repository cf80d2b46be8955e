package scoped

import (
	"context"
)

// Modify reads a space, lets change have it, and sends what is other than before. A change by somebody else in between
// is kept, but for that of the same member and of DisabledFeatures, which an update always has: spaces have no version.
//
// Nothing is sent if change leaves all as it was, and if it fails. What change takes away is an [*ArgumentError], as
// Kibana would keep it: set the empty string where it takes that, see Update. The result is the space as it is then.
//
// Kibana: GET and PUT /api/spaces/space/{id}.
func (s *SpacesService) Modify(ctx context.Context, id string, change func(space *Space) error, opts ...CallOption) (*Space, error) {
	var space *Space
	var update *Space
	m := modification{
		operation: "UpdateSpace", conn: s.conn, opts: opts,
		fixed: []string{"id"}, patches: true, needed: []string{"id", "name", "disabledFeatures"},
		get: func(opts []CallOption) (err error) {
			space, err = s.Get(ctx, id, opts...)
			return err
		},
		body: func() (any, error) {
			current := writable(*space)
			update = &current
			return update, nil
		},
		change: func() error { return change(update) },
		put: func(opts []CallOption) error {
			changed, err := s.Update(ctx, *update, opts...)
			if err == nil {
				space = changed
			}
			return err
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return space, nil
}
