package scoped

import (
	"context"
	"reflect"
)

// Modify reads an SLO, lets change have what can be changed of it, and sends what is other than before, with the members
// of its settings, objective and artifacts that the types do not know. An Indicator keeps everything until it is made
// anew: change it with [ChangeUnion]. Writes carry no version: of two changes of the same member at the same time the
// last one wins.
//
// Nothing is sent if change leaves all as it was, so that the SLO keeps its revision and its data, and if it fails. What
// change takes away is an [*ArgumentError], as Kibana would keep it: set an empty value. The result is the SLO as it is
// then, without how it stands.
//
// Kibana: GET and PUT /api/observability/slos/{id}.
func (s *SLOsService) Modify(ctx context.Context, id string, change func(update *SLOUpdate) error, opts ...CallOption) (*SLODefinition, error) {
	var definition *SLODefinition
	var update *SLOUpdate
	m := modification{
		operation: "UpdateSLO", conn: s.conn, opts: opts, patches: true, merges: []string{"settings"},
		keep: []placePath{{typ: reflect.TypeFor[SLODefinition]()}},
		get: func(opts []CallOption) error {
			current, err := s.Get(ctx, id, opts...)
			if err != nil {
				return err
			}
			definition = new(SLODefinition)
			return convert(current, definition)
		},
		body: func() (any, error) {
			update = new(SLOUpdate)
			return update, convert(definition, update)
		},
		change: func() error { return change(update) },
		put: func(opts []CallOption) error {
			changed, err := s.Update(ctx, id, *update, opts...)
			if err == nil {
				definition = changed
			}
			return err
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return definition, nil
}
