package scoped

import (
	"context"
	"reflect"
)

// Modify reads a data view, lets change have what can be changed of it, and sends what is other than before, with the
// members of its formats and fields that the types do not know. Data views have no version that a change could name: of
// two changes of the same member at the same time the last one wins.
//
// Nothing is sent if change leaves all as it was, and if it fails. What change takes away is an [*ArgumentError], as
// Kibana would keep it: set an empty value. The result is the data view as it is then.
//
// Kibana: GET and POST /api/data_views/data_view/{viewId}.
func (s *DataViewsService) Modify(ctx context.Context, id string, change func(change *DataViewChange) error, opts ...CallOption) (*DataView, error) {
	var view *DataView
	var update *DataViewChange
	m := modification{
		operation: "UpdateDataView", conn: s.conn, opts: opts, patches: true, place: []string{"data_view"},
		keep: []placePath{{reply: []string{"data_view"}, body: []string{"data_view"}, typ: reflect.TypeFor[DataView]()}},
		get: func(opts []CallOption) (err error) {
			view, err = s.Get(ctx, id, opts...)
			return err
		},
		body: func() (any, error) {
			update = new(DataViewChange)
			return update, convert(view, update)
		},
		change: func() error { return change(update) },
		put: func(opts []CallOption) error {
			changed, err := s.Update(ctx, id, *update, opts...)
			if err == nil {
				view = changed
			}
			return err
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return view, nil
}
