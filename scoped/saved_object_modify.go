package scoped

import (
	"context"
	"reflect"
)

// Modify reads an object, lets change have an update that leaves it as it is, and sends what became of that with the
// version that was read. So a change by somebody else in between is never overwritten: Modify reads again and calls
// change again, 10 times in all, and then fails with a [*ConflictError].
//
// Nothing is sent if change leaves all as it was, and if it fails. Kibana merges attributes, so that one that change
// deletes would stay: that is an [*ArgumentError], and what it should have is nil or another empty value. The result is
// the object as it is then.
//
// A conflict comes back at once if the request was sent more than once, as it may be with the first of them. Nor can a
// program tell a conflict from one that Kibana reports although it has made the change, so a change that must not happen
// twice should look whether it has happened.
//
// Kibana: GET and PUT /api/saved_objects/{type}/{id}.
func (s *SavedObjectsService) Modify(ctx context.Context, typ, id string, change func(update *SavedObjectUpdate) error, opts ...CallOption) (*SavedObject, error) {
	var object *SavedObject
	var update *SavedObjectUpdate
	m := modification{
		operation: "UpdateSavedObject", conn: s.conn, opts: opts,
		guarded: true, fixed: []string{"version"}, aside: []string{"upsert"}, patches: true,
		needed: []string{"attributes", "version"}, merges: []string{"attributes"},
		keep: []placePath{{typ: reflect.TypeFor[SavedObject]()}},
		get: func(opts []CallOption) (err error) {
			object, err = s.Get(ctx, typ, id, opts...)
			return err
		},
		body: func() (any, error) {
			update = &SavedObjectUpdate{Attributes: object.Attributes, References: object.References, Version: object.Version}
			return update, nil
		},
		change: func() error { return change(update) },
		put: func(opts []CallOption) error {
			changed, err := s.Update(ctx, typ, id, *update, opts...)
			if err != nil {
				return err
			}
			object.Attributes, object.References = update.Attributes, update.References
			object.Version, object.UpdatedAt, object.UpdatedBy = changed.Version, changed.UpdatedAt, changed.UpdatedBy
			return nil
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return object, nil
}
