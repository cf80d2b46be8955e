// Package lists manages value lists: named sets of values of one type, such as IP addresses or hashes, that
// the exceptions of detection rules refer to.
//
// Every space keeps its lists in two data streams of its own. They have to exist before the first list: see
// CreateDataStreams. Kibana refreshes them with a delay, so that a search right after a write may miss it.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package lists

import (
	"context"
	"io"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of ListType.
const (
	ListTypeBinary       ListType = "binary"
	ListTypeBoolean      ListType = "boolean"
	ListTypeByte         ListType = "byte"
	ListTypeDate         ListType = "date"
	ListTypeDateNanos    ListType = "date_nanos"
	ListTypeDateRange    ListType = "date_range"
	ListTypeDouble       ListType = "double"
	ListTypeDoubleRange  ListType = "double_range"
	ListTypeFloat        ListType = "float"
	ListTypeFloatRange   ListType = "float_range"
	ListTypeGeoPoint     ListType = "geo_point"
	ListTypeGeoShape     ListType = "geo_shape"
	ListTypeHalfFloat    ListType = "half_float"
	ListTypeIP           ListType = "ip"
	ListTypeIPRange      ListType = "ip_range"
	ListTypeInteger      ListType = "integer"
	ListTypeIntegerRange ListType = "integer_range"
	ListTypeKeyword      ListType = "keyword"
	ListTypeLong         ListType = "long"
	ListTypeLongRange    ListType = "long_range"
	ListTypeShape        ListType = "shape"
	ListTypeShort        ListType = "short"
	ListTypeText         ListType = "text"
)

// The values of Refresh.
const (
	RefreshFalse   Refresh = "false"
	RefreshTrue    Refresh = "true"
	RefreshWaitFor Refresh = "wait_for"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// Acknowledgement tells whether Elasticsearch has taken the change.
type Acknowledgement struct {
	Acknowledged bool `json:"acknowledged"`
}

// CreateItemRequest is the body of CreateItem.
type CreateItemRequest struct {
	ID      *string        `json:"id,omitempty"`
	ListID  string         `json:"list_id"`
	Meta    map[string]any `json:"meta,omitzero"`
	Refresh *Refresh       `json:"refresh,omitempty"`
	Value   string         `json:"value"`
}

// CreateListRequest is the body of CreateList.
type CreateListRequest struct {
	Description  string         `json:"description"`
	Deserializer *string        `json:"deserializer,omitempty"`
	ID           *string        `json:"id,omitempty"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         string         `json:"name"`
	Serializer   *string        `json:"serializer,omitempty"`

	// Type is the Elasticsearch type of the values in a list.
	Type    ListType `json:"type"`
	Version *int64   `json:"version,omitempty"`
}

// DataStreamPrivileges is what the caller may do with a data stream.
type DataStreamPrivileges struct {
	Application     map[string]bool            `json:"application,omitzero"`
	Cluster         map[string]bool            `json:"cluster,omitzero"`
	HasAllRequested bool                       `json:"has_all_requested"`
	Index           map[string]map[string]bool `json:"index,omitzero"`
	Username        string                     `json:"username"`
}

// DataStreams tells which data streams exist.
type DataStreams struct {
	ListIndex     bool `json:"list_index"`
	ListItemIndex bool `json:"list_item_index"`
}

// Failure is the body of a failure. Requests that do not fit get Kibana's usual envelope, which has an Error.
type Failure struct {
	// Error is the name of the status in the usual envelope.
	Error   *string `json:"error,omitempty"`
	Message string  `json:"message"`

	// EnvelopeStatus is the status in the usual envelope.
	EnvelopeStatus *int64 `json:"statusCode,omitempty"`
	StatusCode     *int64 `json:"status_code,omitempty"`
}

// ImportItemsRequest is the body of ImportItems.
type ImportItemsRequest struct {
	File wire.File `json:"file"`
}

// Item is a value in a list.
type Item struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// VersionToken stands for one state of what is stored. An update that carries the token of an older state fails
	// with status
	// 409.
	VersionToken *string        `json:"_version,omitempty"`
	CreatedAt    wire.Time      `json:"created_at"`
	CreatedBy    string         `json:"created_by"`
	Deserializer *string        `json:"deserializer,omitempty"`
	ID           string         `json:"id"`
	ListID       string         `json:"list_id"`
	Meta         map[string]any `json:"meta,omitzero"`
	Serializer   *string        `json:"serializer,omitempty"`
	TieBreakerID string         `json:"tie_breaker_id"`

	// Type is the Elasticsearch type of the values in a list.
	Type      ListType  `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Value     string    `json:"value"`
}

// ItemOrItems is a single item or a list of items, as the parameters ask for.
type ItemOrItems struct{ wire.Union }

// ItemOrItemsFrom makes a union of one of its kinds.
func ItemOrItemsFrom[T Item | []Item](kind T) ItemOrItems {
	return ItemOrItems{wire.UnionOf(kind)}
}

// AsItem reads it as Item.
func (u ItemOrItems) AsItem() (kind Item, err error) { err = u.Decode(&kind); return kind, err }

// AsItems reads it as []Item.
func (u ItemOrItems) AsItems() (kind []Item, err error) { err = u.Decode(&kind); return kind, err }

// ItemPage is a page of items.
type ItemPage struct {
	Cursor  string `json:"cursor"`
	Data    []Item `json:"data,omitzero"`
	Page    int64  `json:"page"`
	PerPage int64  `json:"per_page"`
	Total   int64  `json:"total"`
}

// List is a value list without its items.
type List struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// VersionToken stands for one state of what is stored. An update that carries the token of an older state fails
	// with status
	// 409.
	VersionToken *string        `json:"_version,omitempty"`
	CreatedAt    wire.Time      `json:"created_at"`
	CreatedBy    string         `json:"created_by"`
	Description  string         `json:"description"`
	Deserializer *string        `json:"deserializer,omitempty"`
	ID           string         `json:"id"`
	Immutable    bool           `json:"immutable"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         string         `json:"name"`
	Serializer   *string        `json:"serializer,omitempty"`
	TieBreakerID string         `json:"tie_breaker_id"`

	// Type is the Elasticsearch type of the values in a list.
	Type      ListType  `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`

	// Version counts the changes of the list.
	Version int64 `json:"version"`
}

// ListPage is a page of value lists.
type ListPage struct {
	Cursor  string `json:"cursor"`
	Data    []List `json:"data,omitzero"`
	Page    int64  `json:"page"`
	PerPage int64  `json:"per_page"`
	Total   int64  `json:"total"`
}

// ListType is the Elasticsearch type of the values in a list.
type ListType string

// PatchItemRequest is the body of PatchItem.
type PatchItemRequest struct {
	// VersionToken stands for one state of what is stored. An update that carries the token of an older state fails
	// with status
	// 409.
	VersionToken *string        `json:"_version,omitempty"`
	ID           string         `json:"id"`
	Meta         map[string]any `json:"meta,omitzero"`
	Refresh      *Refresh       `json:"refresh,omitempty"`
	Value        *string        `json:"value,omitempty"`
}

// PatchListRequest is the body of PatchList.
type PatchListRequest struct {
	// VersionToken stands for one state of what is stored. An update that carries the token of an older state fails
	// with status
	// 409.
	VersionToken *string        `json:"_version,omitempty"`
	Description  *string        `json:"description,omitempty"`
	ID           string         `json:"id"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         *string        `json:"name,omitempty"`
	Version      *int64         `json:"version,omitempty"`
}

// Privileges is the reply of GetPrivileges.
type Privileges struct {
	IsAuthenticated bool `json:"is_authenticated"`

	// ListItems is what the caller may do with a data stream.
	ListItems DataStreamPrivileges `json:"listItems"`

	// Lists is what the caller may do with a data stream.
	Lists DataStreamPrivileges `json:"lists"`
}

// Refresh is a parameter of DeleteItem and ImportItems.
type Refresh string

// SortOrder is a parameter of FindLists and FindItems.
type SortOrder string

// UpdateItemRequest is the body of UpdateItem.
type UpdateItemRequest struct {
	// VersionToken stands for one state of what is stored. An update that carries the token of an older state fails
	// with status
	// 409.
	VersionToken *string        `json:"_version,omitempty"`
	ID           string         `json:"id"`
	Meta         map[string]any `json:"meta,omitzero"`
	Value        string         `json:"value"`
}

// UpdateListRequest is the body of UpdateList.
type UpdateListRequest struct {
	// VersionToken stands for one state of what is stored. An update that carries the token of an older state fails
	// with status
	// 409.
	VersionToken *string        `json:"_version,omitempty"`
	Description  string         `json:"description"`
	ID           string         `json:"id"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         string         `json:"name"`
	Version      *int64         `json:"version,omitempty"`
}

// DeleteListParams holds the query parameters of DeleteList.
type DeleteListParams struct {
	DeleteReferences *bool  `form:"deleteReferences,omitempty" json:"deleteReferences,omitempty"`
	ID               string `form:"id" json:"id"`
	IgnoreReferences *bool  `form:"ignoreReferences,omitempty" json:"ignoreReferences,omitempty"`
}

// GetListParams holds the query parameters of GetList.
type GetListParams struct {
	ID string `form:"id" json:"id"`
}

// FindListsParams holds the query parameters of FindLists.
type FindListsParams struct {
	Cursor    *string    `form:"cursor,omitempty" json:"cursor,omitempty"`
	Filter    *string    `form:"filter,omitempty" json:"filter,omitempty"`
	Page      *int64     `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64     `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// DeleteItemParams holds the query parameters of DeleteItem.
type DeleteItemParams struct {
	ID      *string  `form:"id,omitempty" json:"id,omitempty"`
	ListID  *string  `form:"list_id,omitempty" json:"list_id,omitempty"`
	Refresh *Refresh `form:"refresh,omitempty" json:"refresh,omitempty"`
	Value   *string  `form:"value,omitempty" json:"value,omitempty"`
}

// GetItemParams holds the query parameters of GetItem.
type GetItemParams struct {
	ID     *string `form:"id,omitempty" json:"id,omitempty"`
	ListID *string `form:"list_id,omitempty" json:"list_id,omitempty"`
	Value  *string `form:"value,omitempty" json:"value,omitempty"`
}

// ExportItemsParams holds the query parameters of ExportItems.
type ExportItemsParams struct {
	ListID string `form:"list_id" json:"list_id"`
}

// FindItemsParams holds the query parameters of FindItems.
type FindItemsParams struct {
	Cursor    *string    `form:"cursor,omitempty" json:"cursor,omitempty"`
	Filter    *string    `form:"filter,omitempty" json:"filter,omitempty"`
	ListID    string     `form:"list_id" json:"list_id"`
	Page      *int64     `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64     `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// ImportItemsParams holds the query parameters of ImportItems.
type ImportItemsParams struct {
	Deserializer *string   `form:"deserializer,omitempty" json:"deserializer,omitempty"`
	ListID       *string   `form:"list_id,omitempty" json:"list_id,omitempty"`
	Refresh      *Refresh  `form:"refresh,omitempty" json:"refresh,omitempty"`
	Serializer   *string   `form:"serializer,omitempty" json:"serializer,omitempty"`
	Type         *ListType `form:"type,omitempty" json:"type,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opDeleteList = wire.Operation{ID: "DeleteList", Method: http.MethodDelete, Path: "/api/lists", Scope: wire.SpaceScope}

// DeleteList deletes a list with all its items and returns it.
//
// While exceptions refer to the list, it is kept and the call fails with status 409. DeleteReferences removes
// those entries from the exceptions first, IgnoreReferences leaves them pointing at nothing.
//
// Kibana: DELETE /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteList(ctx context.Context, params *DeleteListParams, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "deleteReferences", params.DeleteReferences)
		wire.Add(&query, "id", params.ID)
		wire.AddOptional(&query, "ignoreReferences", params.IgnoreReferences)
	}
	return wire.Object[List](ctx, c.conn, &opDeleteList, wire.Request{Query: query}, opts)
}

var opGetList = wire.Operation{ID: "GetList", Method: http.MethodGet, Path: "/api/lists", Scope: wire.SpaceScope}

// GetList returns a list, without its items.
//
// Kibana: GET /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) GetList(ctx context.Context, params *GetListParams, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "id", params.ID)
	}
	return wire.Object[List](ctx, c.conn, &opGetList, wire.Request{Query: query}, opts)
}

var opPatchList = wire.Operation{ID: "PatchList", Method: http.MethodPatch, Path: "/api/lists", Scope: wire.SpaceScope}

// PatchList changes those members of a list that the body has, and returns the list.
//
// Kibana: PATCH /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) PatchList(ctx context.Context, body PatchListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opPatchList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateList = wire.Operation{ID: "CreateList", Method: http.MethodPost, Path: "/api/lists", Scope: wire.SpaceScope}

// CreateList creates an empty list and returns it. The type of its values can never be changed.
//
// Kibana: POST /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) CreateList(ctx context.Context, body CreateListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opCreateList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateList = wire.Operation{ID: "UpdateList", Method: http.MethodPut, Path: "/api/lists", Scope: wire.SpaceScope}

// UpdateList replaces what describes a list and returns it. Its items and its type stay.
//
// Kibana: PUT /api/lists (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateList(ctx context.Context, body UpdateListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opUpdateList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindLists = wire.Operation{ID: "FindLists", Method: http.MethodGet, Path: "/api/lists/_find", Scope: wire.SpaceScope}

// FindLists returns one page of the lists that a filter selects.
//
// The Cursor of a reply leads to the page after it. That is faster than page numbers where there are many lists.
//
// Kibana: GET /api/lists/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindLists(ctx context.Context, params *FindListsParams, opts ...wire.RequestEditorFn) (*ListPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "cursor", params.Cursor)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[ListPage](ctx, c.conn, &opFindLists, wire.Request{Query: query}, opts)
}

// FindListsAll yields what all pages of [Client.FindLists] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) FindListsAll(ctx context.Context, params *FindListsParams, opts ...wire.RequestEditorFn) iter.Seq2[*List, error] {
	return func(yield func(*List, error) bool) {
		var at FindListsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindLists, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindLists(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Data, len(reply.Data), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Data {
				if !yield(&reply.Data[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteDataStreams = wire.Operation{ID: "DeleteDataStreams", Method: http.MethodDelete, Path: "/api/lists/index", Scope: wire.SpaceScope}

// DeleteDataStreams deletes the data streams of the space, and with them all its lists and items.
//
// Kibana: DELETE /api/lists/index (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteDataStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opDeleteDataStreams, wire.Request{}, opts)
}

var opGetDataStreams = wire.Operation{ID: "GetDataStreams", Method: http.MethodGet, Path: "/api/lists/index", Scope: wire.SpaceScope}

// GetDataStreams tells which of the two data streams of the space exist. It fails with status 404 if one is missing.
//
// Kibana: GET /api/lists/index (stable since 7.x), acts in the space of the call.
func (c *Client) GetDataStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*DataStreams, error) {
	return wire.Object[DataStreams](ctx, c.conn, &opGetDataStreams, wire.Request{}, opts)
}

var opCreateDataStreams = wire.Operation{ID: "CreateDataStreams", Method: http.MethodPost, Path: "/api/lists/index", Scope: wire.SpaceScope}

// CreateDataStreams creates the data streams of the space.
//
// Kibana 9.4 acknowledges the call if they are there already, earlier releases fail with status 409.
//
// Kibana: POST /api/lists/index (stable since 7.x), acts in the space of the call.
func (c *Client) CreateDataStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opCreateDataStreams, wire.Request{}, opts)
}

var opDeleteItem = wire.Operation{ID: "DeleteItem", Method: http.MethodDelete, Path: "/api/lists/items", Scope: wire.SpaceScope}

// DeleteItem deletes an item by its id, or all items of a list that have a value, and returns what it deleted.
//
// The reply is a single item for an id, and a list of them for ListID with Value.
//
// Kibana: DELETE /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteItem(ctx context.Context, params *DeleteItemParams, opts ...wire.RequestEditorFn) (*ItemOrItems, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "refresh", params.Refresh)
		wire.AddOptional(&query, "value", params.Value)
	}
	return wire.Object[ItemOrItems](ctx, c.conn, &opDeleteItem, wire.Request{Query: query}, opts)
}

var opGetItem = wire.Operation{ID: "GetItem", Method: http.MethodGet, Path: "/api/lists/items", Scope: wire.SpaceScope}

// GetItem returns an item by its id, or all items of a list that have a value.
//
// The reply is a single item for an id, and a list of them for ListID with Value.
//
// Kibana: GET /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) GetItem(ctx context.Context, params *GetItemParams, opts ...wire.RequestEditorFn) (*ItemOrItems, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "value", params.Value)
	}
	return wire.Object[ItemOrItems](ctx, c.conn, &opGetItem, wire.Request{Query: query}, opts)
}

var opPatchItem = wire.Operation{ID: "PatchItem", Method: http.MethodPatch, Path: "/api/lists/items", Scope: wire.SpaceScope}

// PatchItem changes those members of an item that the body has, and returns the item.
//
// Kibana: PATCH /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) PatchItem(ctx context.Context, body PatchItemRequest, opts ...wire.RequestEditorFn) (*Item, error) {
	return wire.Object[Item](ctx, c.conn, &opPatchItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateItem = wire.Operation{ID: "CreateItem", Method: http.MethodPost, Path: "/api/lists/items", Scope: wire.SpaceScope}

// CreateItem adds a value to a list and returns the new item.
//
// Kibana: POST /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) CreateItem(ctx context.Context, body CreateItemRequest, opts ...wire.RequestEditorFn) (*Item, error) {
	return wire.Object[Item](ctx, c.conn, &opCreateItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateItem = wire.Operation{ID: "UpdateItem", Method: http.MethodPut, Path: "/api/lists/items", Scope: wire.SpaceScope}

// UpdateItem replaces the value of an item and returns the item.
//
// Kibana: PUT /api/lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateItem(ctx context.Context, body UpdateItemRequest, opts ...wire.RequestEditorFn) (*Item, error) {
	return wire.Object[Item](ctx, c.conn, &opUpdateItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opExportItems = wire.Operation{ID: "ExportItems", Method: http.MethodPost, Path: "/api/lists/items/_export", Scope: wire.SpaceScope, Media: "application/ndjson"}

// ExportItems streams the values of a list as text, one on each line.
//
// Kibana: POST /api/lists/items/_export (stable since 7.x), acts in the space of the call.
func (c *Client) ExportItems(ctx context.Context, params *ExportItemsParams, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "list_id", params.ListID)
	}
	return wire.Stream(ctx, c.conn, &opExportItems, wire.Request{Query: query}, opts)
}

var opFindItems = wire.Operation{ID: "FindItems", Method: http.MethodGet, Path: "/api/lists/items/_find", Scope: wire.SpaceScope}

// FindItems returns one page of the items of a list that a filter selects.
//
// Kibana: GET /api/lists/items/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindItems(ctx context.Context, params *FindItemsParams, opts ...wire.RequestEditorFn) (*ItemPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "cursor", params.Cursor)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.Add(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[ItemPage](ctx, c.conn, &opFindItems, wire.Request{Query: query}, opts)
}

// FindItemsAll yields what all pages of [Client.FindItems] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) FindItemsAll(ctx context.Context, params *FindItemsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Item, error] {
	return func(yield func(*Item, error) bool) {
		var at FindItemsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindItems, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindItems(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Data, len(reply.Data), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Data {
				if !yield(&reply.Data[i], nil) {
					return
				}
			}
		}
	}
}

var opImportItems = wire.Operation{ID: "ImportItems", Method: http.MethodPost, Path: "/api/lists/items/_import", Scope: wire.SpaceScope}

// ImportItems adds the lines of a text file to a list as items, and returns the list.
//
// Without ListID, a list of the given Type is created whose id and name are the name of the file. The items can
// be found only a moment after the call has returned.
//
// Kibana: POST /api/lists/items/_import (stable since 7.x), acts in the space of the call.
func (c *Client) ImportItems(ctx context.Context, params *ImportItemsParams, body ImportItemsRequest, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "deserializer", params.Deserializer)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "refresh", params.Refresh)
		wire.AddOptional(&query, "serializer", params.Serializer)
		wire.AddOptional(&query, "type", params.Type)
	}
	return wire.Object[List](ctx, c.conn, &opImportItems, wire.Request{Query: query, Body: wire.Form(body)}, opts)
}

var opGetPrivileges = wire.Operation{ID: "GetPrivileges", Method: http.MethodGet, Path: "/api/lists/privileges", Scope: wire.SpaceScope}

// GetPrivileges tells what the caller may do with the data streams of lists and of items in the space.
//
// Kibana: GET /api/lists/privileges (stable since 7.x), acts in the space of the call.
func (c *Client) GetPrivileges(ctx context.Context, opts ...wire.RequestEditorFn) (*Privileges, error) {
	return wire.Object[Privileges](ctx, c.conn, &opGetPrivileges, wire.Request{}, opts)
}
