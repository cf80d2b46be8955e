package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/dataviews"
)

type (
	// DataView is a data view with its fields.
	DataView = dataviews.DataView
	// DataViewRequest is a data view to create. Title is needed: names and patterns of indices, with commas in between.
	DataViewRequest = dataviews.NewDataView
	// DataViewChange is what to change of a data view. What is absent stays as it is.
	DataViewChange = dataviews.DataViewChange
	// DataViewSummary is a data view in a list, without its fields.
	DataViewSummary = dataviews.DataViewSummary
)

// DataViewsService manages the data views of a space. The id of a data view is unique across all spaces, its name in a
// space; a data view can be in several spaces.
type DataViewsService struct {
	conn *Client
	api  *dataviews.Client
}

func newDataViewsService(c *Client) *DataViewsService {
	return &DataViewsService{conn: c, api: dataviews.New(c)}
}

// Create makes a data view and returns it with its fields. The name is the title unless there is one, the id a new UUID.
// The indices need not exist. The first data view of a space becomes its default. A name or an id that is taken fails
// the call with a [*DataViewExistsError].
//
// Kibana creates it in Namespaces that do not exist as well; this method refuses those with a [*SpaceNotFoundError].
//
// Kibana: POST /api/data_views/data_view.
func (s *DataViewsService) Create(ctx context.Context, request DataViewRequest, opts ...CallOption) (*DataView, error) {
	return s.create(ctx, dataviews.CreateRequest{DataView: request}, opts)
}

// CreateOrReplace is Create that deletes the data view of that name first, in all spaces that have it, and replaces one
// of that id. Give an ID to keep it: what refers to another id is left with a reference to nothing.
//
// Kibana: POST /api/data_views/data_view.
func (s *DataViewsService) CreateOrReplace(ctx context.Context, request DataViewRequest, opts ...CallOption) (*DataView, error) {
	return s.create(ctx, dataviews.CreateRequest{DataView: request, Override: Ptr(true)}, opts)
}

func (s *DataViewsService) create(ctx context.Context, request dataviews.CreateRequest, opts []CallOption) (*DataView, error) {
	if request.DataView.Title == "" {
		return nil, s.conn.argument(ctx, "CreateDataView", "title", "must not be empty", opts)
	}
	reply, err := s.api.CreateDataView(ctx, request, opts...)
	if err != nil {
		return nil, err
	}
	return &reply.DataView, nil
}

// Get returns a data view with the fields that its indices have now. One that is not in the space is a
// [*NotFoundError].
//
// Kibana: GET /api/data_views/data_view/{viewId}.
func (s *DataViewsService) Get(ctx context.Context, id string, opts ...CallOption) (*DataView, error) {
	reply, err := s.api.GetDataView(ctx, id, opts...)
	if err != nil {
		return nil, err
	}
	return &reply.DataView, nil
}

// List returns all data views of the space, without their fields. A caller who may see none gets none.
//
// Kibana: GET /api/data_views.
func (s *DataViewsService) List(ctx context.Context, opts ...CallOption) ([]DataViewSummary, error) {
	reply, err := s.api.ListDataViews(ctx, opts...)
	if err != nil {
		return nil, err
	}
	return reply.DataViews, nil
}

// Update changes what change has of a data view, and returns the data view. RuntimeFields, Fields, FieldFormats and
// SourceFilters replace all that there are. Kibana takes AllowNoIndex without changing it, and does not look whether
// another data view has the name.
//
// Kibana: POST /api/data_views/data_view/{viewId}.
func (s *DataViewsService) Update(ctx context.Context, id string, change DataViewChange, opts ...CallOption) (*DataView, error) {
	reply, err := s.api.UpdateDataView(ctx, id, dataviews.UpdateRequest{DataView: change}, opts...)
	if err != nil {
		return nil, err
	}
	return &reply.DataView, nil
}

// Delete deletes a data view in all spaces that have it. What refers to it keeps its reference: SwapReferences can lead
// that elsewhere before. A default data view stays the default in name.
//
// Kibana: DELETE /api/data_views/data_view/{viewId}.
func (s *DataViewsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DeleteDataView(ctx, id, opts...)
}

// Default returns the id of the space's default data view, which is empty if there is none. The data view may be gone.
//
// Kibana: GET /api/data_views/default.
func (s *DataViewsService) Default(ctx context.Context, opts ...CallOption) (string, error) {
	reply, err := s.api.GetDefaultDataView(ctx, opts...)
	if err != nil {
		return "", err
	}
	return reply.DataViewID, nil
}

// SetDefault makes a data view the default of the space, in place of another one. Kibana does not check that it exists.
//
// Kibana: POST /api/data_views/default.
func (s *DataViewsService) SetDefault(ctx context.Context, id string, opts ...CallOption) error {
	if id == "" {
		return s.conn.argument(ctx, "SetDefaultDataView", "data_view_id", "must not be empty: ClearDefault unsets the default", opts)
	}
	_, err := s.api.SetDefaultDataView(ctx, dataviews.SetDefaultRequest{DataViewID: &id, Force: Ptr(true)}, opts...)
	return err
}

// ClearDefault leaves the space without a default data view.
//
// Kibana: POST /api/data_views/default.
func (s *DataViewsService) ClearDefault(ctx context.Context, opts ...CallOption) error {
	_, err := s.api.SetDefaultDataView(ctx, dataviews.SetDefaultRequest{Force: Ptr(true)}, opts...)
	return err
}
