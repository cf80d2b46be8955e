package scoped

import (
	"context"
	"encoding/json"
	"iter"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
)

// FindParams says what to find. Type is needed. Kibana cannot sort in descending order here.
type FindParams = savedobjects.FindSavedObjectsParams

// SavedObjectPage is one page of what was found.
type SavedObjectPage = savedobjects.SavedObjectPage

// References is a value for HasReference and HasNoReference of FindParams: objects that refer to any of the given ones,
// or to all where the operator says so.
func References(to ...SavedObjectKey) *string {
	doc, err := json.Marshal(listed(to))
	if err != nil {
		return nil // two strings can always be encoded
	}
	return Ptr(string(doc))
}

// foundAtOnce is a tenth of what Elasticsearch gives out, and divides it.
const foundAtOnce int64 = 1_000

// Find returns one page of the objects that params describe: the first 20, unless Page and PerPage say otherwise. A
// PerPage of 0 only counts. An unknown type finds nothing.
//
// Kibana: GET /api/saved_objects/_find.
func (s *SavedObjectsService) Find(ctx context.Context, params FindParams, opts ...CallOption) (*SavedObjectPage, error) {
	return s.api.FindSavedObjects(ctx, &params, opts...)
}

// FindAll yields all objects that params describe, from the page that Page names on, 1,000 at a time unless PerPage says
// otherwise, which suits a loop that breaks early. Each page is a request, made when the loop comes to it; an error ends
// the sequence. Objects that are created or deleted meanwhile may be missed or seen twice.
//
// Elasticsearch gives out the first 10,000 objects only: the request for more fails with [ErrResultWindow], and so does
// one for a page that only ends there. Kibana has no public operation that goes further, so look for more objects type by
// type, or with a Filter that divides them.
//
// Kibana: GET /api/saved_objects/_find.
func (s *SavedObjectsService) FindAll(ctx context.Context, params FindParams, opts ...CallOption) iter.Seq2[*SavedObject, error] {
	if Value(params.PerPage) < 1 {
		params.PerPage = Ptr(foundAtOnce)
	}
	return s.api.FindSavedObjectsAll(ctx, &params, opts...)
}
