package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// BulkGetItem names an object to return.
	BulkGetItem = savedobjects.BulkGetItem
	// BulkUpdateItem is a change of one of many objects.
	BulkUpdateItem = savedobjects.BulkUpdateItem
	// BulkDeleteStatus is what happened to one of many objects.
	BulkDeleteStatus = savedobjects.BulkDeleteStatus
)

// BulkCreate makes many objects with one request. The result has an entry for each, in order; those with an Error come
// back as a [*PartialError] next to it. Kibana overwrites all or none, so Overwrite must be the same in all requests.
//
// Kibana: POST /api/saved_objects/_bulk_create.
func (s *SavedObjectsService) BulkCreate(ctx context.Context, requests []SavedObjectRequest, opts ...CallOption) ([]SavedObject, error) {
	body := make([]savedobjects.SavedObjectRequest, len(requests))
	for i, r := range requests {
		if r.Overwrite != requests[0].Overwrite {
			return nil, s.conn.argument(ctx, "BulkCreateSavedObjects", "overwrite", "must be the same for all objects of a bulk request", opts)
		}
		body[i] = savedobjects.SavedObjectRequest{
			Type: r.Type, ID: optional(r.ID), Attributes: r.Attributes, References: r.References, InitialNamespaces: r.InitialNamespaces,
			CoreMigrationVersion: optional(r.CoreMigrationVersion), TypeMigrationVersion: optional(r.TypeMigrationVersion),
		}
	}
	var params savedobjects.BulkCreateSavedObjectsParams
	if len(requests) > 0 {
		params.Overwrite = optional(requests[0].Overwrite)
	}
	var call *wire.Call
	result, err := s.api.BulkCreateSavedObjects(ctx, &params, body, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	return result.SavedObjects, objectFailures(call, result.SavedObjects)
}

// BulkGet returns many objects with one request, in order. Those that are missing have an Error and come back as a
// [*PartialError] next to the result.
//
// Kibana: POST /api/saved_objects/_bulk_get.
func (s *SavedObjectsService) BulkGet(ctx context.Context, items []BulkGetItem, opts ...CallOption) ([]SavedObject, error) {
	var call *wire.Call
	result, err := s.api.BulkGetSavedObjects(ctx, listed(items), watched(&call, readOnly(opts))...)
	if err != nil {
		return nil, err
	}
	return result.SavedObjects, objectFailures(call, result.SavedObjects)
}

// BulkResolve is Resolve for many objects with one request, in order. Those that are missing have an Error and come
// back as a [*PartialError] next to the result.
//
// Kibana: POST /api/saved_objects/_bulk_resolve.
func (s *SavedObjectsService) BulkResolve(ctx context.Context, keys []SavedObjectKey, opts ...CallOption) ([]ResolvedSavedObject, error) {
	var call *wire.Call
	result, err := s.api.BulkResolveSavedObjects(ctx, listed(keys), watched(&call, readOnly(opts))...)
	if err != nil {
		return nil, err
	}
	return result.ResolvedObjects, resolveFailures(call, result.ResolvedObjects)
}

// BulkUpdate is Update for many objects with one request, in order. Those that fail have an Error and come back as a
// [*PartialError] next to the result. An item's Namespace, if given, is checked to exist, as the space of a call is.
//
// Kibana: PUT /api/saved_objects/_bulk_update.
func (s *SavedObjectsService) BulkUpdate(ctx context.Context, items []BulkUpdateItem, opts ...CallOption) ([]SavedObject, error) {
	var call *wire.Call
	result, err := s.api.BulkUpdateSavedObjects(ctx, listed(items), watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	return result.SavedObjects, objectFailures(call, result.SavedObjects)
}

// BulkDelete deletes many objects with one request. Those that are not deleted come back as a [*PartialError] next to
// the result. One that is in several spaces is not deleted; BulkForceDelete deletes it.
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
	var call *wire.Call
	result, err := s.api.BulkDeleteSavedObjects(ctx, params, listed(keys), watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	return result.Statuses, deleteFailures(call, result.Statuses)
}

// listed is a list that is sent as [] when it is nil.
func listed[T any](items []T) []T {
	if items == nil {
		return []T{}
	}
	return items
}
