package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
)

type (
	// BulkGetItem names an object to return.
	BulkGetItem = savedobjects.BulkGetItem
	// BulkUpdateItem is a change of one of many objects.
	BulkUpdateItem = savedobjects.BulkUpdateItem
	// BulkDeleteStatus is what happened to one of many objects.
	BulkDeleteStatus = savedobjects.BulkDeleteStatus
)

// BulkCreate makes many objects, as many with a request as Kibana takes: 10,000 objects and 1 MiB, or what a Kibana that
// is configured for less accepts. The result has an entry for each, in order; those with an Error come back as a
// [*PartialError] next to it. Kibana overwrites all or none, so Overwrite must be the same in all requests.
//
// Where a list takes several requests, they are sent one after another, and what ends that early is an
// [*UnfinishedError] next to the results so far.
//
// Kibana: POST /api/saved_objects/_bulk_create.
func (s *SavedObjectsService) BulkCreate(ctx context.Context, requests []SavedObjectRequest, opts ...CallOption) ([]SavedObject, error) {
	var params savedobjects.BulkCreateSavedObjectsParams
	for _, r := range requests {
		if r.Overwrite != requests[0].Overwrite {
			return nil, s.conn.argument(ctx, "BulkCreateSavedObjects", "overwrite", "must be the same for all objects of a bulk request", opts)
		}
		params.Overwrite = optional(r.Overwrite)
	}
	var sent savedobjects.SavedObjectRequest // of the object that is being encoded
	b := &bulk{
		conn: s.conn, operation: "BulkCreateSavedObjects", total: len(requests), most: maxBulkObjects,
		object: func(i int) any {
			r := &requests[i]
			sent = savedobjects.SavedObjectRequest{
				Type: r.Type, ID: optional(r.ID), Attributes: r.Attributes, References: r.References, InitialNamespaces: r.InitialNamespaces,
				CoreMigrationVersion: optional(r.CoreMigrationVersion), TypeMigrationVersion: optional(r.TypeMigrationVersion),
			}
			return &sent
		},
		spaces: func(i int) []string { return requests[i].InitialNamespaces },
	}
	return b.runForObjects(ctx, opts, func(opts []CallOption) (*savedobjects.SavedObjects, error) {
		return s.api.BulkCreateSavedObjects(ctx, &params, []savedobjects.SavedObjectRequest{}, opts...)
	})
}

// BulkGet returns many objects, in order, 1,000 with a request. Those that are missing have an Error and come back as a
// [*PartialError] next to the result. Requests that end early are told of as with BulkCreate.
//
// Kibana: POST /api/saved_objects/_bulk_get.
func (s *SavedObjectsService) BulkGet(ctx context.Context, items []BulkGetItem, opts ...CallOption) ([]SavedObject, error) {
	b := &bulk{
		conn: s.conn, operation: "BulkGetSavedObjects", total: len(items), most: maxBulkReplies, reads: true,
		object: func(i int) any { return &items[i] },
	}
	return b.runForObjects(ctx, opts, func(opts []CallOption) (*savedobjects.SavedObjects, error) {
		return s.api.BulkGetSavedObjects(ctx, []BulkGetItem{}, readOnly(opts)...)
	})
}

// BulkResolve is Resolve for many objects, in order, 1,000 with a request. Those that are missing have an Error and come
// back as a [*PartialError] next to the result. Requests that end early are told of as with BulkCreate.
//
// Kibana: POST /api/saved_objects/_bulk_resolve.
func (s *SavedObjectsService) BulkResolve(ctx context.Context, keys []SavedObjectKey, opts ...CallOption) ([]ResolvedSavedObject, error) {
	var results []ResolvedSavedObject
	b := &bulk{
		conn: s.conn, operation: "BulkResolveSavedObjects", total: len(keys), most: maxBulkReplies, reads: true,
		object:  func(i int) any { return &keys[i] },
		failure: func(i int) *ItemError { return resolveFailure(&results[i]) },
		send: func(opts []CallOption) (int, error) {
			reply, err := s.api.BulkResolveSavedObjects(ctx, []SavedObjectKey{}, readOnly(opts)...)
			if err != nil {
				return 0, err
			}
			results = append(results, reply.ResolvedObjects...)
			return len(reply.ResolvedObjects), nil
		},
	}
	err := b.run(ctx, opts)
	return kept(results, b.done), err
}

// BulkUpdate is Update for many objects, in order, by as many requests as BulkCreate makes, which end early in the same
// way. Objects that fail have an Error and come back as a [*PartialError] next to the result. An item's Namespace, if
// given, is checked to exist, as the space of a call is.
//
// Kibana: PUT /api/saved_objects/_bulk_update.
func (s *SavedObjectsService) BulkUpdate(ctx context.Context, items []BulkUpdateItem, opts ...CallOption) ([]SavedObject, error) {
	b := &bulk{
		conn: s.conn, operation: "BulkUpdateSavedObjects", total: len(items), most: maxBulkObjects,
		object: func(i int) any { return &items[i] },
		spaces: func(i int) []string { return []string{Value(items[i].Namespace)} },
	}
	return b.runForObjects(ctx, opts, func(opts []CallOption) (*savedobjects.SavedObjects, error) {
		return s.api.BulkUpdateSavedObjects(ctx, []BulkUpdateItem{}, opts...)
	})
}

// BulkDelete deletes many objects, by as many requests as BulkCreate makes, which end early in the same way. Objects
// that are not deleted come back as a [*PartialError] next to the result. One that is in several spaces is not deleted;
// BulkForceDelete deletes it.
//
// Kibana: POST /api/saved_objects/_bulk_delete.
func (s *SavedObjectsService) BulkDelete(ctx context.Context, keys []SavedObjectKey, opts ...CallOption) ([]BulkDeleteStatus, error) {
	return s.bulkDelete(ctx, nil, keys, opts)
}

// BulkForceDelete is BulkDelete that deletes objects from all the spaces that they are in.
//
// Kibana: POST /api/saved_objects/_bulk_delete?force=true.
func (s *SavedObjectsService) BulkForceDelete(ctx context.Context, keys []SavedObjectKey, opts ...CallOption) ([]BulkDeleteStatus, error) {
	return s.bulkDelete(ctx, &savedobjects.BulkDeleteSavedObjectsParams{Force: Ptr(true)}, keys, opts)
}

func (s *SavedObjectsService) bulkDelete(ctx context.Context, params *savedobjects.BulkDeleteSavedObjectsParams, keys []SavedObjectKey, opts []CallOption) ([]BulkDeleteStatus, error) {
	var results []BulkDeleteStatus
	b := &bulk{
		conn: s.conn, operation: "BulkDeleteSavedObjects", total: len(keys), most: maxBulkObjects,
		object:  func(i int) any { return &keys[i] },
		failure: func(i int) *ItemError { return deleteFailure(&results[i]) },
		send: func(opts []CallOption) (int, error) {
			reply, err := s.api.BulkDeleteSavedObjects(ctx, params, []SavedObjectKey{}, opts...)
			if err != nil {
				return 0, err
			}
			results = append(results, reply.Statuses...)
			return len(reply.Statuses), nil
		},
	}
	err := b.run(ctx, opts)
	return kept(results, b.done), err
}

// runForObjects runs an operation whose replies are the objects.
func (b *bulk) runForObjects(ctx context.Context, opts []CallOption, send func([]CallOption) (*savedobjects.SavedObjects, error)) ([]SavedObject, error) {
	var results []SavedObject
	b.failure = func(i int) *ItemError { return objectFailure(&results[i]) }
	b.send = func(opts []CallOption) (int, error) {
		reply, err := send(opts)
		if err != nil {
			return 0, err
		}
		results = append(results, reply.SavedObjects...)
		return len(reply.SavedObjects), nil
	}
	err := b.run(ctx, opts)
	return kept(results, b.done), err
}

// listed is a list that is sent as [] when it is nil.
func listed[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}
