// Package exceptions manages exception lists and their items, which keep detection rules and Elastic Endpoint
// from raising alerts on what is known to be harmless.
//
// A list with the namespace type "single" belongs to the space of the call. One with "agnostic" is the same in
// every space, and so is the list of Elastic Endpoint. Calls that leave NamespaceType out mean "single": they
// do not find an agnostic list, even by its id.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package exceptions

import (
	"context"
	"io"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of EntryOperator.
const (
	EntryOperatorExcluded EntryOperator = "excluded"
	EntryOperatorIncluded EntryOperator = "included"
)

// The values of ListType.
const (
	ListTypeDetection                       ListType = "detection"
	ListTypeEndpoint                        ListType = "endpoint"
	ListTypeEndpointBlocklists              ListType = "endpoint_blocklists"
	ListTypeEndpointEvents                  ListType = "endpoint_events"
	ListTypeEndpointHostIsolationExceptions ListType = "endpoint_host_isolation_exceptions"
	ListTypeEndpointTrustedApps             ListType = "endpoint_trusted_apps"
	ListTypeEndpointTrustedDevices          ListType = "endpoint_trusted_devices"
	ListTypeRuleDefault                     ListType = "rule_default"
)

// The values of NamespaceType.
const (
	NamespaceTypeAgnostic NamespaceType = "agnostic"
	NamespaceTypeSingle   NamespaceType = "single"
)

// The values of OSType.
const (
	OSTypeLinux   OSType = "linux"
	OSTypeMacOS   OSType = "macos"
	OSTypeWindows OSType = "windows"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of ValueListType.
const (
	ValueListTypeBinary       ValueListType = "binary"
	ValueListTypeBoolean      ValueListType = "boolean"
	ValueListTypeByte         ValueListType = "byte"
	ValueListTypeDate         ValueListType = "date"
	ValueListTypeDateNanos    ValueListType = "date_nanos"
	ValueListTypeDateRange    ValueListType = "date_range"
	ValueListTypeDouble       ValueListType = "double"
	ValueListTypeDoubleRange  ValueListType = "double_range"
	ValueListTypeFloat        ValueListType = "float"
	ValueListTypeFloatRange   ValueListType = "float_range"
	ValueListTypeGeoPoint     ValueListType = "geo_point"
	ValueListTypeGeoShape     ValueListType = "geo_shape"
	ValueListTypeHalfFloat    ValueListType = "half_float"
	ValueListTypeIP           ValueListType = "ip"
	ValueListTypeIPRange      ValueListType = "ip_range"
	ValueListTypeInteger      ValueListType = "integer"
	ValueListTypeIntegerRange ValueListType = "integer_range"
	ValueListTypeKeyword      ValueListType = "keyword"
	ValueListTypeLong         ValueListType = "long"
	ValueListTypeLongRange    ValueListType = "long_range"
	ValueListTypeShape        ValueListType = "shape"
	ValueListTypeShort        ValueListType = "short"
	ValueListTypeText         ValueListType = "text"
)

// Comment is a comment on an item.
type Comment struct {
	Comment   string     `json:"comment"`
	CreatedAt wire.Time  `json:"created_at"`
	CreatedBy string     `json:"created_by"`
	ID        string     `json:"id"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
	UpdatedBy *string    `json:"updated_by,omitempty"`
}

// CommentUpdate is a new comment on an item, or a change of the one that ID names.
type CommentUpdate struct {
	Comment string  `json:"comment"`
	ID      *string `json:"id,omitempty"`
}

// CreateEndpointItemRequest is the body of CreateEndpointItem.
type CreateEndpointItemRequest struct {
	Comments    []Comment      `json:"comments,omitzero"`
	Description string         `json:"description"`
	Entries     []Entry        `json:"entries,omitzero"`
	ItemID      *string        `json:"item_id,omitempty"`
	Meta        map[string]any `json:"meta,omitzero"`
	Name        string         `json:"name"`
	OSTypes     []OSType       `json:"os_types,omitzero"`
	Tags        []string       `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// CreateItemRequest is the body of CreateItem.
type CreateItemRequest struct {
	Comments    []NewComment   `json:"comments,omitzero"`
	Description string         `json:"description"`
	Entries     []Entry        `json:"entries,omitzero"`
	ExpireTime  *wire.Time     `json:"expire_time,omitempty"`
	ItemID      *string        `json:"item_id,omitempty"`
	ListID      string         `json:"list_id"`
	Meta        map[string]any `json:"meta,omitzero"`
	Name        string         `json:"name"`

	// NamespaceType says whether a list belongs to one space or to all.
	NamespaceType *NamespaceType `json:"namespace_type,omitempty"`
	OSTypes       []OSType       `json:"os_types,omitzero"`
	Tags          []string       `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// CreateListRequest is the body of CreateList.
type CreateListRequest struct {
	Description string         `json:"description"`
	ListID      *string        `json:"list_id,omitempty"`
	Meta        map[string]any `json:"meta,omitzero"`
	Name        string         `json:"name"`

	// NamespaceType says whether a list belongs to one space or to all.
	NamespaceType *NamespaceType `json:"namespace_type,omitempty"`
	OSTypes       []OSType       `json:"os_types,omitzero"`
	Tags          []string       `json:"tags,omitzero"`

	// Type says what an exception list is for.
	Type    ListType `json:"type"`
	Version *int64   `json:"version,omitempty"`
}

// CreateSharedListRequest is the body of CreateSharedList.
type CreateSharedListRequest struct {
	Description string `json:"description"`
	Name        string `json:"name"`
}

// Entry is a condition on a field of an event.
type Entry struct{ wire.Union }

// EntryFrom makes a union of one of its kinds and sets its "type".
func EntryFrom[T EntryMatch | EntryMatchAny | EntryList | EntryExists | EntryNested | EntryMatchWildcard](kind T) Entry {
	switch v := any(&kind).(type) {
	case *EntryMatch:
		v.Type = "match"
	case *EntryMatchAny:
		v.Type = "match_any"
	case *EntryList:
		v.Type = "list"
	case *EntryExists:
		v.Type = "exists"
	case *EntryNested:
		v.Type = "nested"
	case *EntryMatchWildcard:
		v.Type = "wildcard"
	}
	return Entry{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: exists, list, match, match_any, nested and wildcard.
func (u Entry) Discriminator() string { return u.Text("type") }

// AsEntryMatch reads it as EntryMatch. It fails where "type" is that of another kind.
func (u Entry) AsEntryMatch() (kind EntryMatch, err error) {
	err = u.DecodeTagged(&kind, "type", "match")
	return kind, err
}

// AsEntryMatchAny reads it as EntryMatchAny. It fails where "type" is that of another kind.
func (u Entry) AsEntryMatchAny() (kind EntryMatchAny, err error) {
	err = u.DecodeTagged(&kind, "type", "match_any")
	return kind, err
}

// AsEntryList reads it as EntryList. It fails where "type" is that of another kind.
func (u Entry) AsEntryList() (kind EntryList, err error) {
	err = u.DecodeTagged(&kind, "type", "list")
	return kind, err
}

// AsEntryExists reads it as EntryExists. It fails where "type" is that of another kind.
func (u Entry) AsEntryExists() (kind EntryExists, err error) {
	err = u.DecodeTagged(&kind, "type", "exists")
	return kind, err
}

// AsEntryNested reads it as EntryNested. It fails where "type" is that of another kind.
func (u Entry) AsEntryNested() (kind EntryNested, err error) {
	err = u.DecodeTagged(&kind, "type", "nested")
	return kind, err
}

// AsEntryMatchWildcard reads it as EntryMatchWildcard. It fails where "type" is that of another kind.
func (u Entry) AsEntryMatchWildcard() (kind EntryMatchWildcard, err error) {
	err = u.DecodeTagged(&kind, "type", "wildcard")
	return kind, err
}

// EntryExists holds for an event that has the field.
type EntryExists struct {
	Field string `json:"field"`

	// Operator says whether a condition has to hold or must not hold.
	Operator EntryOperator `json:"operator"`

	// Type is always "exists".
	Type string `json:"type"`
}

// EntryList holds for an event whose value is in a value list.
type EntryList struct {
	Field string `json:"field"`

	// List names a value list and the type of its values.
	List ValueListReference `json:"list"`

	// Operator says whether a condition has to hold or must not hold.
	Operator EntryOperator `json:"operator"`

	// Type is always "list".
	Type string `json:"type"`
}

// EntryMatch holds for an event with the value.
type EntryMatch struct {
	Field string `json:"field"`

	// Operator says whether a condition has to hold or must not hold.
	Operator EntryOperator `json:"operator"`

	// Type is always "match".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// EntryMatchAny holds for an event with one of the values.
type EntryMatchAny struct {
	Field string `json:"field"`

	// Operator says whether a condition has to hold or must not hold.
	Operator EntryOperator `json:"operator"`

	// Type is always "match_any".
	Type  string   `json:"type"`
	Value []string `json:"value,omitzero"`
}

// EntryMatchWildcard holds for an event whose value fits a pattern.
type EntryMatchWildcard struct {
	Field string `json:"field"`

	// Operator says whether a condition has to hold or must not hold.
	Operator EntryOperator `json:"operator"`

	// Type is always "wildcard".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// EntryNested holds for an event with an object for which all entries hold.
type EntryNested struct {
	Entries []NestedEntry `json:"entries,omitzero"`
	Field   string        `json:"field"`

	// Type is always "nested".
	Type string `json:"type"`
}

// EntryOperator says whether a condition has to hold or must not hold.
type EntryOperator string

// Failure is the body of a failure. Requests that do not fit get Kibana's usual envelope, which has an Error.
type Failure struct {
	// Error is the name of the status in the usual envelope.
	Error   *string `json:"error,omitempty"`
	Message string  `json:"message"`

	// EnvelopeStatus is the status in the usual envelope.
	EnvelopeStatus *int64 `json:"statusCode,omitempty"`
	StatusCode     *int64 `json:"status_code,omitempty"`
}

// ImportError is a list or an item that could not be imported.
type ImportError struct {
	// Error says why something could not be imported.
	Error  ImportErrorReason `json:"error"`
	ID     *string           `json:"id,omitempty"`
	ItemID *string           `json:"item_id,omitempty"`
	ListID *string           `json:"list_id,omitempty"`
}

// ImportErrorReason says why something could not be imported.
type ImportErrorReason struct {
	Message    string `json:"message"`
	StatusCode int64  `json:"status_code"`
}

// ImportListsRequest is the body of ImportLists.
type ImportListsRequest struct {
	File wire.File `json:"file"`
}

// ImportListsResponse is the reply of ImportLists.
type ImportListsResponse struct {
	Errors                         []ImportError `json:"errors,omitzero"`
	Success                        bool          `json:"success"`
	SuccessCount                   int64         `json:"success_count"`
	SuccessCountExceptionListItems int64         `json:"success_count_exception_list_items"`
	SuccessCountExceptionLists     int64         `json:"success_count_exception_lists"`
	SuccessExceptionListItems      bool          `json:"success_exception_list_items"`
	SuccessExceptionLists          bool          `json:"success_exception_lists"`
}

// Item is an exception. All its entries have to hold for it to apply.
type Item struct {
	// VersionToken stands for this state of the item. An update that carries the token of an older state fails with
	// status 409.
	VersionToken *string        `json:"_version,omitempty"`
	Comments     []Comment      `json:"comments,omitzero"`
	CreatedAt    wire.Time      `json:"created_at"`
	CreatedBy    string         `json:"created_by"`
	Description  string         `json:"description"`
	Entries      []Entry        `json:"entries,omitzero"`
	ExpireTime   *wire.Time     `json:"expire_time,omitempty"`
	ID           string         `json:"id"`
	ItemID       string         `json:"item_id"`
	ListID       string         `json:"list_id"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         string         `json:"name"`

	// NamespaceType says whether a list belongs to one space or to all.
	NamespaceType NamespaceType `json:"namespace_type"`
	OSTypes       []OSType      `json:"os_types,omitzero"`
	Tags          []string      `json:"tags,omitzero"`
	TieBreakerID  string        `json:"tie_breaker_id"`

	// Type is always "simple".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
}

// ItemPage is a page of items.
type ItemPage struct {
	Data    []Item  `json:"data,omitzero"`
	Page    int64   `json:"page"`
	PerPage int64   `json:"per_page"`
	PIT     *string `json:"pit,omitempty"`
	Total   int64   `json:"total"`
}

// List is an exception list without its items.
type List struct {
	// VersionToken stands for this state of the list. An update that carries the token of an older state fails with
	// status 409.
	VersionToken *string        `json:"_version,omitempty"`
	CreatedAt    wire.Time      `json:"created_at"`
	CreatedBy    string         `json:"created_by"`
	Description  string         `json:"description"`
	ID           string         `json:"id"`
	Immutable    bool           `json:"immutable"`
	ListID       string         `json:"list_id"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         string         `json:"name"`

	// NamespaceType says whether a list belongs to one space or to all.
	NamespaceType NamespaceType `json:"namespace_type"`
	OSTypes       []OSType      `json:"os_types,omitzero"`
	Tags          []string      `json:"tags,omitzero"`
	TieBreakerID  string        `json:"tie_breaker_id"`

	// Type says what an exception list is for.
	Type      ListType  `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// ListPage is a page of exception lists.
type ListPage struct {
	Data    []List `json:"data,omitzero"`
	Page    int64  `json:"page"`
	PerPage int64  `json:"per_page"`
	Total   int64  `json:"total"`
}

// ListSummary counts the items of a list.
type ListSummary struct {
	Linux   *int64 `json:"linux,omitempty"`
	MacOS   *int64 `json:"macos,omitempty"`
	Total   *int64 `json:"total,omitempty"`
	Windows *int64 `json:"windows,omitempty"`
}

// ListType says what an exception list is for.
type ListType string

// NamespaceType says whether a list belongs to one space or to all.
type NamespaceType string

// NestedEntry is a condition on a field of a nested object.
type NestedEntry struct{ wire.Union }

// NestedEntryFrom makes a union of one of its kinds and sets its "type".
func NestedEntryFrom[T EntryMatch | EntryMatchAny | EntryExists](kind T) NestedEntry {
	switch v := any(&kind).(type) {
	case *EntryMatch:
		v.Type = "match"
	case *EntryMatchAny:
		v.Type = "match_any"
	case *EntryExists:
		v.Type = "exists"
	}
	return NestedEntry{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: exists, match and match_any.
func (u NestedEntry) Discriminator() string { return u.Text("type") }

// AsEntryMatch reads it as EntryMatch. It fails where "type" is that of another kind.
func (u NestedEntry) AsEntryMatch() (kind EntryMatch, err error) {
	err = u.DecodeTagged(&kind, "type", "match")
	return kind, err
}

// AsEntryMatchAny reads it as EntryMatchAny. It fails where "type" is that of another kind.
func (u NestedEntry) AsEntryMatchAny() (kind EntryMatchAny, err error) {
	err = u.DecodeTagged(&kind, "type", "match_any")
	return kind, err
}

// AsEntryExists reads it as EntryExists. It fails where "type" is that of another kind.
func (u NestedEntry) AsEntryExists() (kind EntryExists, err error) {
	err = u.DecodeTagged(&kind, "type", "exists")
	return kind, err
}

// NewComment is a comment on a new item.
type NewComment struct {
	Comment string `json:"comment"`
}

// OSType is an operating system that an item is for.
type OSType string

// SortOrder is a parameter of FindEndpointItems, FindLists and FindItems.
type SortOrder string

// UpdateEndpointItemRequest is the body of UpdateEndpointItem.
type UpdateEndpointItemRequest struct {
	VersionToken *string        `json:"_version,omitempty"`
	Comments     []Comment      `json:"comments,omitzero"`
	Description  string         `json:"description"`
	Entries      []Entry        `json:"entries,omitzero"`
	ID           *string        `json:"id,omitempty"`
	ItemID       *string        `json:"item_id,omitempty"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         string         `json:"name"`
	OSTypes      []OSType       `json:"os_types,omitzero"`
	Tags         []string       `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// UpdateItemRequest is the body of UpdateItem.
type UpdateItemRequest struct {
	VersionToken *string         `json:"_version,omitempty"`
	Comments     []CommentUpdate `json:"comments,omitzero"`
	Description  string          `json:"description"`
	Entries      []Entry         `json:"entries,omitzero"`
	ExpireTime   *wire.Time      `json:"expire_time,omitempty"`
	ID           *string         `json:"id,omitempty"`
	ItemID       *string         `json:"item_id,omitempty"`
	ListID       *string         `json:"list_id,omitempty"`
	Meta         map[string]any  `json:"meta,omitzero"`
	Name         string          `json:"name"`

	// NamespaceType says whether a list belongs to one space or to all.
	NamespaceType *NamespaceType `json:"namespace_type,omitempty"`
	OSTypes       []OSType       `json:"os_types,omitzero"`
	Tags          []string       `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// UpdateListRequest is the body of UpdateList.
type UpdateListRequest struct {
	VersionToken *string        `json:"_version,omitempty"`
	Description  string         `json:"description"`
	ID           *string        `json:"id,omitempty"`
	ListID       *string        `json:"list_id,omitempty"`
	Meta         map[string]any `json:"meta,omitzero"`
	Name         string         `json:"name"`

	// NamespaceType says whether a list belongs to one space or to all.
	NamespaceType *NamespaceType `json:"namespace_type,omitempty"`
	OSTypes       []OSType       `json:"os_types,omitzero"`
	Tags          []string       `json:"tags,omitzero"`

	// Type says what an exception list is for.
	Type    ListType `json:"type"`
	Version *int64   `json:"version,omitempty"`
}

// ValueListReference names a value list and the type of its values.
type ValueListReference struct {
	ID string `json:"id"`

	// Type is the Elasticsearch type of the values in a value list.
	Type ValueListType `json:"type"`
}

// ValueListType is the Elasticsearch type of the values in a value list.
type ValueListType string

// DeleteEndpointItemParams holds the query parameters of DeleteEndpointItem.
type DeleteEndpointItemParams struct {
	ID     *string `form:"id,omitempty" json:"id,omitempty"`
	ItemID *string `form:"item_id,omitempty" json:"item_id,omitempty"`
}

// GetEndpointItemParams holds the query parameters of GetEndpointItem.
type GetEndpointItemParams struct {
	ID     *string `form:"id,omitempty" json:"id,omitempty"`
	ItemID *string `form:"item_id,omitempty" json:"item_id,omitempty"`
}

// FindEndpointItemsParams holds the query parameters of FindEndpointItems.
type FindEndpointItemsParams struct {
	Filter    *string    `form:"filter,omitempty" json:"filter,omitempty"`
	Page      *int64     `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64     `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// DeleteListParams holds the query parameters of DeleteList.
type DeleteListParams struct {
	ID            *string        `form:"id,omitempty" json:"id,omitempty"`
	ListID        *string        `form:"list_id,omitempty" json:"list_id,omitempty"`
	NamespaceType *NamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// GetListParams holds the query parameters of GetList.
type GetListParams struct {
	ID            *string        `form:"id,omitempty" json:"id,omitempty"`
	ListID        *string        `form:"list_id,omitempty" json:"list_id,omitempty"`
	NamespaceType *NamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// DuplicateListParams holds the query parameters of DuplicateList.
type DuplicateListParams struct {
	// IncludeExpiredExceptions takes items along that have expired. The default is true.
	IncludeExpiredExceptions *bool         `form:"include_expired_exceptions,omitempty" json:"include_expired_exceptions,omitempty"`
	ListID                   string        `form:"list_id" json:"list_id"`
	NamespaceType            NamespaceType `form:"namespace_type" json:"namespace_type"`
}

// ExportListParams holds the query parameters of ExportList.
type ExportListParams struct {
	ID string `form:"id" json:"id"`

	// IncludeExpiredExceptions takes items along that have expired. The default is true.
	IncludeExpiredExceptions *bool         `form:"include_expired_exceptions,omitempty" json:"include_expired_exceptions,omitempty"`
	ListID                   string        `form:"list_id" json:"list_id"`
	NamespaceType            NamespaceType `form:"namespace_type" json:"namespace_type"`
}

// FindListsParams holds the query parameters of FindLists.
type FindListsParams struct {
	Filter        *string         `form:"filter,omitempty" json:"filter,omitempty"`
	NamespaceType []NamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
	Page          *int64          `form:"page,omitempty" json:"page,omitempty"`
	PerPage       *int64          `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField     *string         `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder     *SortOrder      `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// ImportListsParams holds the query parameters of ImportLists.
type ImportListsParams struct {
	AsNewList *bool `form:"as_new_list,omitempty" json:"as_new_list,omitempty"`
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// DeleteItemParams holds the query parameters of DeleteItem.
type DeleteItemParams struct {
	ID            *string        `form:"id,omitempty" json:"id,omitempty"`
	ItemID        *string        `form:"item_id,omitempty" json:"item_id,omitempty"`
	NamespaceType *NamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// GetItemParams holds the query parameters of GetItem.
type GetItemParams struct {
	ID            *string        `form:"id,omitempty" json:"id,omitempty"`
	ItemID        *string        `form:"item_id,omitempty" json:"item_id,omitempty"`
	NamespaceType *NamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// FindItemsParams holds the query parameters of FindItems.
type FindItemsParams struct {
	Filter        []string        `form:"filter,omitempty" json:"filter,omitempty"`
	ListID        []string        `form:"list_id" json:"list_id"`
	NamespaceType []NamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
	Page          *int64          `form:"page,omitempty" json:"page,omitempty"`
	PerPage       *int64          `form:"per_page,omitempty" json:"per_page,omitempty"`
	Search        *string         `form:"search,omitempty" json:"search,omitempty"`
	SortField     *string         `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder     *SortOrder      `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// GetListSummaryParams holds the query parameters of GetListSummary.
type GetListSummaryParams struct {
	Filter        *string        `form:"filter,omitempty" json:"filter,omitempty"`
	ID            *string        `form:"id,omitempty" json:"id,omitempty"`
	ListID        *string        `form:"list_id,omitempty" json:"list_id,omitempty"`
	NamespaceType *NamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCreateEndpointList = wire.Operation{ID: "CreateEndpointList", Method: http.MethodPost, Path: "/api/endpoint_list", Scope: wire.SpaceScope}

// CreateEndpointList creates the exception list of Elastic Endpoint and returns it.
//
// It is safe to call again: if the list exists, nothing happens and all members of the reply are empty.
//
// Kibana: POST /api/endpoint_list (stable since 7.x), acts in the space of the call.
func (c *Client) CreateEndpointList(ctx context.Context, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opCreateEndpointList, wire.Request{}, opts)
}

var opDeleteEndpointItem = wire.Operation{ID: "DeleteEndpointItem", Method: http.MethodDelete, Path: "/api/endpoint_list/items", Scope: wire.SpaceScope}

// DeleteEndpointItem deletes an item of the Endpoint list, named by ID or ItemID, and returns it as it was.
//
// Kibana: DELETE /api/endpoint_list/items (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteEndpointItem(ctx context.Context, params *DeleteEndpointItemParams, opts ...wire.RequestEditorFn) (*Item, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "item_id", params.ItemID)
	}
	return wire.Object[Item](ctx, c.conn, &opDeleteEndpointItem, wire.Request{Query: query}, opts)
}

var opGetEndpointItem = wire.Operation{ID: "GetEndpointItem", Method: http.MethodGet, Path: "/api/endpoint_list/items", Scope: wire.SpaceScope}

// GetEndpointItem returns the item of the Endpoint list that ID or ItemID names.
//
// Kibana: GET /api/endpoint_list/items (stable since 7.x), acts in the space of the call.
func (c *Client) GetEndpointItem(ctx context.Context, params *GetEndpointItemParams, opts ...wire.RequestEditorFn) (*Item, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "item_id", params.ItemID)
	}
	return wire.Object[Item](ctx, c.conn, &opGetEndpointItem, wire.Request{Query: query}, opts)
}

var opCreateEndpointItem = wire.Operation{ID: "CreateEndpointItem", Method: http.MethodPost, Path: "/api/endpoint_list/items", Scope: wire.SpaceScope}

// CreateEndpointItem adds an item to the Endpoint list and returns it. The list has to exist.
//
// Kibana: POST /api/endpoint_list/items (stable since 7.x), acts in the space of the call.
func (c *Client) CreateEndpointItem(ctx context.Context, body CreateEndpointItemRequest, opts ...wire.RequestEditorFn) (*Item, error) {
	return wire.Object[Item](ctx, c.conn, &opCreateEndpointItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateEndpointItem = wire.Operation{ID: "UpdateEndpointItem", Method: http.MethodPut, Path: "/api/endpoint_list/items", Scope: wire.SpaceScope}

// UpdateEndpointItem replaces an item of the Endpoint list, named by ID or ItemID, and returns it.
//
// Members that the body leaves out go back to their defaults.
//
// Kibana: PUT /api/endpoint_list/items (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateEndpointItem(ctx context.Context, body UpdateEndpointItemRequest, opts ...wire.RequestEditorFn) (*Item, error) {
	return wire.Object[Item](ctx, c.conn, &opUpdateEndpointItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindEndpointItems = wire.Operation{ID: "FindEndpointItems", Method: http.MethodGet, Path: "/api/endpoint_list/items/_find", Scope: wire.SpaceScope}

// FindEndpointItems returns one page of the items of the Endpoint list that a filter selects.
//
// Fields in the filter begin with "exception-list-agnostic.attributes.".
//
// Kibana: GET /api/endpoint_list/items/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindEndpointItems(ctx context.Context, params *FindEndpointItemsParams, opts ...wire.RequestEditorFn) (*ItemPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[ItemPage](ctx, c.conn, &opFindEndpointItems, wire.Request{Query: query}, opts)
}

// FindEndpointItemsAll yields what all pages of [Client.FindEndpointItems] have, from the Page of params on, 100 at a
// time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindEndpointItemsAll(ctx context.Context, params *FindEndpointItemsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Item, error] {
	return func(yield func(*Item, error) bool) {
		var at FindEndpointItemsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindEndpointItems, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindEndpointItems(ctx, &at, opts...)
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

var opDeleteList = wire.Operation{ID: "DeleteList", Method: http.MethodDelete, Path: "/api/exception_lists", Scope: wire.SpaceScope}

// DeleteList deletes a list with its items and returns the list as it was.
//
// Kibana: DELETE /api/exception_lists (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteList(ctx context.Context, params *DeleteListParams, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[List](ctx, c.conn, &opDeleteList, wire.Request{Query: query}, opts)
}

var opGetList = wire.Operation{ID: "GetList", Method: http.MethodGet, Path: "/api/exception_lists", Scope: wire.SpaceScope}

// GetList returns the list that ID or ListID names, without its items.
//
// Kibana: GET /api/exception_lists (stable since 7.x), acts in the space of the call.
func (c *Client) GetList(ctx context.Context, params *GetListParams, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[List](ctx, c.conn, &opGetList, wire.Request{Query: query}, opts)
}

var opCreateList = wire.Operation{ID: "CreateList", Method: http.MethodPost, Path: "/api/exception_lists", Scope: wire.SpaceScope}

// CreateList creates a list without items and returns it. It has no effect until a rule refers to it.
//
// Kibana: POST /api/exception_lists (stable since 7.x), acts in the space of the call.
func (c *Client) CreateList(ctx context.Context, body CreateListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opCreateList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateList = wire.Operation{ID: "UpdateList", Method: http.MethodPut, Path: "/api/exception_lists", Scope: wire.SpaceScope}

// UpdateList replaces what describes a list and returns it. Its items stay.
//
// Members that the body leaves out go back to their defaults.
//
// Kibana: PUT /api/exception_lists (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateList(ctx context.Context, body UpdateListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opUpdateList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDuplicateList = wire.Operation{ID: "DuplicateList", Method: http.MethodPost, Path: "/api/exception_lists/_duplicate", Scope: wire.SpaceScope, Since: "8.7"}

// DuplicateList copies a list with its items under a new id and returns the copy, whose name ends in "[Duplicate]".
//
// Kibana: POST /api/exception_lists/_duplicate (stable since 8.7), acts in the space of the call.
func (c *Client) DuplicateList(ctx context.Context, params *DuplicateListParams, opts ...wire.RequestEditorFn) (*List, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "include_expired_exceptions", params.IncludeExpiredExceptions)
		wire.Add(&query, "list_id", params.ListID)
		wire.Add(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[List](ctx, c.conn, &opDuplicateList, wire.Request{Query: query}, opts)
}

var opExportList = wire.Operation{ID: "ExportList", Method: http.MethodPost, Path: "/api/exception_lists/_export", Scope: wire.SpaceScope, Media: "application/ndjson"}

// ExportList streams a list with its items as NDJSON, the last line of which counts what was exported.
//
// Kibana: POST /api/exception_lists/_export (stable since 7.x), acts in the space of the call.
func (c *Client) ExportList(ctx context.Context, params *ExportListParams, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "id", params.ID)
		wire.AddOptional(&query, "include_expired_exceptions", params.IncludeExpiredExceptions)
		wire.Add(&query, "list_id", params.ListID)
		wire.Add(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Stream(ctx, c.conn, &opExportList, wire.Request{Query: query}, opts)
}

var opFindLists = wire.Operation{ID: "FindLists", Method: http.MethodGet, Path: "/api/exception_lists/_find", Scope: wire.SpaceScope}

// FindLists returns one page of the lists that a filter selects, without their items.
//
// Fields in the filter begin with "exception-list.attributes.", for agnostic lists with
// "exception-list-agnostic.attributes.".
//
// Kibana: GET /api/exception_lists/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindLists(ctx context.Context, params *FindListsParams, opts ...wire.RequestEditorFn) (*ListPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddEach(&query, "namespace_type", params.NamespaceType)
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

var opImportLists = wire.Operation{ID: "ImportLists", Method: http.MethodPost, Path: "/api/exception_lists/_import", Scope: wire.SpaceScope, Since: "8.0"}

// ImportLists creates lists and items from an NDJSON file that ExportList wrote.
//
// The call succeeds even if nothing could be imported: see Success and Errors of the reply.
//
// Kibana: POST /api/exception_lists/_import (stable since 8.0), acts in the space of the call.
func (c *Client) ImportLists(ctx context.Context, params *ImportListsParams, body ImportListsRequest, opts ...wire.RequestEditorFn) (*ImportListsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "as_new_list", params.AsNewList)
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Object[ImportListsResponse](ctx, c.conn, &opImportLists, wire.Request{Query: query, Body: wire.Form(body)}, opts)
}

var opDeleteItem = wire.Operation{ID: "DeleteItem", Method: http.MethodDelete, Path: "/api/exception_lists/items", Scope: wire.SpaceScope}

// DeleteItem deletes the item that ID or ItemID names and returns it as it was.
//
// Kibana: DELETE /api/exception_lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteItem(ctx context.Context, params *DeleteItemParams, opts ...wire.RequestEditorFn) (*Item, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "item_id", params.ItemID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[Item](ctx, c.conn, &opDeleteItem, wire.Request{Query: query}, opts)
}

var opGetItem = wire.Operation{ID: "GetItem", Method: http.MethodGet, Path: "/api/exception_lists/items", Scope: wire.SpaceScope}

// GetItem returns the item that ID or ItemID names.
//
// Kibana: GET /api/exception_lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) GetItem(ctx context.Context, params *GetItemParams, opts ...wire.RequestEditorFn) (*Item, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "item_id", params.ItemID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[Item](ctx, c.conn, &opGetItem, wire.Request{Query: query}, opts)
}

var opCreateItem = wire.Operation{ID: "CreateItem", Method: http.MethodPost, Path: "/api/exception_lists/items", Scope: wire.SpaceScope}

// CreateItem adds an item to a list and returns it. It takes effect in every rule that refers to the list.
//
// Kibana: POST /api/exception_lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) CreateItem(ctx context.Context, body CreateItemRequest, opts ...wire.RequestEditorFn) (*Item, error) {
	return wire.Object[Item](ctx, c.conn, &opCreateItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateItem = wire.Operation{ID: "UpdateItem", Method: http.MethodPut, Path: "/api/exception_lists/items", Scope: wire.SpaceScope}

// UpdateItem replaces the item that ID or ItemID names and returns it.
//
// Members that the body leaves out go back to their defaults: an update without OsTypes empties them.
//
// Kibana: PUT /api/exception_lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateItem(ctx context.Context, body UpdateItemRequest, opts ...wire.RequestEditorFn) (*Item, error) {
	return wire.Object[Item](ctx, c.conn, &opUpdateItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindItems = wire.Operation{ID: "FindItems", Method: http.MethodGet, Path: "/api/exception_lists/items/_find", Scope: wire.SpaceScope}

// FindItems returns one page of the items of one or several lists.
//
// Filter and NamespaceType hold one value for each of the lists, in the same order.
//
// Kibana: GET /api/exception_lists/items/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindItems(ctx context.Context, params *FindItemsParams, opts ...wire.RequestEditorFn) (*ItemPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "filter", params.Filter)
		wire.AddEach(&query, "list_id", params.ListID)
		wire.AddEach(&query, "namespace_type", params.NamespaceType)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "search", params.Search)
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

var opGetListSummary = wire.Operation{ID: "GetListSummary", Method: http.MethodGet, Path: "/api/exception_lists/summary", Scope: wire.SpaceScope}

// GetListSummary counts the items of a list by operating system.
//
// Kibana: GET /api/exception_lists/summary (stable since 7.x), acts in the space of the call.
func (c *Client) GetListSummary(ctx context.Context, params *GetListSummaryParams, opts ...wire.RequestEditorFn) (*ListSummary, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[ListSummary](ctx, c.conn, &opGetListSummary, wire.Request{Query: query}, opts)
}

var opCreateSharedList = wire.Operation{ID: "CreateSharedList", Method: http.MethodPost, Path: "/api/exceptions/shared", Scope: wire.SpaceScope, Since: "8.6"}

// CreateSharedList creates a list of the type "detection" under a generated id and returns it, for several rules to
// share.
//
// Kibana: POST /api/exceptions/shared (stable since 8.6), acts in the space of the call.
func (c *Client) CreateSharedList(ctx context.Context, body CreateSharedListRequest, opts ...wire.RequestEditorFn) (*List, error) {
	return wire.Object[List](ctx, c.conn, &opCreateSharedList, wire.Request{Body: wire.JSON(body)}, opts)
}
