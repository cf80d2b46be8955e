// Package exceptions manages exception lists and their items, which keep detection rules and Elastic Endpoint from
// raising alerts on what is known to be harmless.
//
// A list with the namespace type "single" belongs to the space of the call. One with "agnostic" is the same in
// every space, and so is the list of Elastic Endpoint. Calls that leave NamespaceType out mean "single": they do
// not find an agnostic list, even by its id.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package exceptions

import (
	"context"
	"io"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of ExceptionListItemEntryOperator.
const (
	ExceptionListItemEntryOperatorExcluded ExceptionListItemEntryOperator = "excluded"
	ExceptionListItemEntryOperatorIncluded ExceptionListItemEntryOperator = "included"
)

// The values of ExceptionListOSType.
const (
	ExceptionListOSTypeLinux   ExceptionListOSType = "linux"
	ExceptionListOSTypeMacos   ExceptionListOSType = "macos"
	ExceptionListOSTypeWindows ExceptionListOSType = "windows"
)

// The values of ExceptionListType.
const (
	ExceptionListTypeDetection                       ExceptionListType = "detection"
	ExceptionListTypeEndpoint                        ExceptionListType = "endpoint"
	ExceptionListTypeEndpointBlocklists              ExceptionListType = "endpoint_blocklists"
	ExceptionListTypeEndpointEvents                  ExceptionListType = "endpoint_events"
	ExceptionListTypeEndpointHostIsolationExceptions ExceptionListType = "endpoint_host_isolation_exceptions"
	ExceptionListTypeEndpointTrustedApps             ExceptionListType = "endpoint_trusted_apps"
	ExceptionListTypeEndpointTrustedDevices          ExceptionListType = "endpoint_trusted_devices"
	ExceptionListTypeRuleDefault                     ExceptionListType = "rule_default"
)

// The values of ExceptionNamespaceType.
const (
	ExceptionNamespaceTypeAgnostic ExceptionNamespaceType = "agnostic"
	ExceptionNamespaceTypeSingle   ExceptionNamespaceType = "single"
)

// The values of FindExceptionItemsSortOrder.
const (
	FindExceptionItemsSortOrderAsc  FindExceptionItemsSortOrder = "asc"
	FindExceptionItemsSortOrderDesc FindExceptionItemsSortOrder = "desc"
)

// The values of FindExceptionListsSortOrder.
const (
	FindExceptionListsSortOrderAsc  FindExceptionListsSortOrder = "asc"
	FindExceptionListsSortOrderDesc FindExceptionListsSortOrder = "desc"
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

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// CreateEndpointExceptionItemRequest is the body of CreateEndpointExceptionItem.
type CreateEndpointExceptionItemRequest struct {
	Comments    []ExceptionListItemComment `json:"comments,omitzero"`
	Description string                     `json:"description"`
	Entries     []ExceptionListItemEntry   `json:"entries,omitzero"`
	ItemID      *string                    `json:"item_id,omitempty"`
	Meta        map[string]any             `json:"meta,omitzero"`
	Name        string                     `json:"name"`
	OSTypes     []ExceptionListOSType      `json:"os_types,omitzero"`
	Tags        []string                   `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// CreateExceptionItemRequest is the body of CreateExceptionItem.
type CreateExceptionItemRequest struct {
	Comments      []CreateExceptionListItemComment `json:"comments,omitzero"`
	Description   string                           `json:"description"`
	Entries       []ExceptionListItemEntry         `json:"entries,omitzero"`
	ExpireTime    *wire.Time                       `json:"expire_time,omitempty"`
	ItemID        *string                          `json:"item_id,omitempty"`
	ListID        string                           `json:"list_id"`
	Meta          map[string]any                   `json:"meta,omitzero"`
	Name          string                           `json:"name"`
	NamespaceType *ExceptionNamespaceType          `json:"namespace_type,omitempty"`
	OSTypes       []ExceptionListOSType            `json:"os_types,omitzero"`
	Tags          []string                         `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// CreateExceptionListItemComment is part of CreateExceptionItemRequest.
type CreateExceptionListItemComment struct {
	Comment string `json:"comment"`
}

// CreateExceptionListRequest is the body of CreateExceptionList.
type CreateExceptionListRequest struct {
	Description   string                  `json:"description"`
	ListID        *string                 `json:"list_id,omitempty"`
	Meta          map[string]any          `json:"meta,omitzero"`
	Name          string                  `json:"name"`
	NamespaceType *ExceptionNamespaceType `json:"namespace_type,omitempty"`
	OSTypes       []ExceptionListOSType   `json:"os_types,omitzero"`
	Tags          []string                `json:"tags,omitzero"`
	Type          ExceptionListType       `json:"type"`
	Version       *int64                  `json:"version,omitempty"`
}

// CreateSharedExceptionListRequest is the body of CreateSharedExceptionList.
type CreateSharedExceptionListRequest struct {
	Description string `json:"description"`
	Name        string `json:"name"`
}

// ExceptionList is an exception list without its items.
type ExceptionList struct {
	// VersionToken stands for this state of the list. An update that carries the token of an older state fails with
	// status 409.
	VersionToken  *string                `json:"_version,omitempty"`
	CreatedAt     wire.Time              `json:"created_at"`
	CreatedBy     string                 `json:"created_by"`
	Description   string                 `json:"description"`
	ID            string                 `json:"id"`
	Immutable     bool                   `json:"immutable"`
	ListID        string                 `json:"list_id"`
	Meta          map[string]any         `json:"meta,omitzero"`
	Name          string                 `json:"name"`
	NamespaceType ExceptionNamespaceType `json:"namespace_type"`
	OSTypes       []ExceptionListOSType  `json:"os_types,omitzero"`
	Tags          []string               `json:"tags,omitzero"`
	TieBreakerID  string                 `json:"tie_breaker_id"`
	Type          ExceptionListType      `json:"type"`
	UpdatedAt     wire.Time              `json:"updated_at"`
	UpdatedBy     string                 `json:"updated_by"`
	Version       int64                  `json:"version"`
}

// ExceptionListItem is an exception. All its entries have to hold for it to apply.
type ExceptionListItem struct {
	// VersionToken stands for this state of the item. An update that carries the token of an older state fails with
	// status 409.
	VersionToken  *string                    `json:"_version,omitempty"`
	Comments      []ExceptionListItemComment `json:"comments,omitzero"`
	CreatedAt     wire.Time                  `json:"created_at"`
	CreatedBy     string                     `json:"created_by"`
	Description   string                     `json:"description"`
	Entries       []ExceptionListItemEntry   `json:"entries,omitzero"`
	ExpireTime    *wire.Time                 `json:"expire_time,omitempty"`
	ID            string                     `json:"id"`
	ItemID        string                     `json:"item_id"`
	ListID        string                     `json:"list_id"`
	Meta          map[string]any             `json:"meta,omitzero"`
	Name          string                     `json:"name"`
	NamespaceType ExceptionNamespaceType     `json:"namespace_type"`
	OSTypes       []ExceptionListOSType      `json:"os_types,omitzero"`
	Tags          []string                   `json:"tags,omitzero"`
	TieBreakerID  string                     `json:"tie_breaker_id"`

	// Type is always "simple".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
}

// ExceptionListItemComment is part of CreateEndpointExceptionItemRequest, ExceptionListItem and
// UpdateEndpointExceptionItemRequest.
type ExceptionListItemComment struct {
	Comment   string     `json:"comment"`
	CreatedAt wire.Time  `json:"created_at"`
	CreatedBy string     `json:"created_by"`
	ID        string     `json:"id"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
	UpdatedBy *string    `json:"updated_by,omitempty"`
}

// ExceptionListItemEntry is part of CreateEndpointExceptionItemRequest, CreateExceptionItemRequest, ExceptionListItem
// and others.
type ExceptionListItemEntry struct{ wire.Union }

// ExceptionListItemEntryFrom makes a union of one of its kinds and sets its "type".
func ExceptionListItemEntryFrom[T ExceptionListItemEntryMatch | ExceptionListItemEntryMatchAny | ExceptionListItemEntryList | ExceptionListItemEntryExists | ExceptionListItemEntryNested | ExceptionListItemEntryMatchWildcard](kind T) ExceptionListItemEntry {
	switch v := any(&kind).(type) {
	case *ExceptionListItemEntryMatch:
		v.Type = "match"
	case *ExceptionListItemEntryMatchAny:
		v.Type = "match_any"
	case *ExceptionListItemEntryList:
		v.Type = "list"
	case *ExceptionListItemEntryExists:
		v.Type = "exists"
	case *ExceptionListItemEntryNested:
		v.Type = "nested"
	case *ExceptionListItemEntryMatchWildcard:
		v.Type = "wildcard"
	}
	return ExceptionListItemEntry{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: exists, list, match, match_any, nested and wildcard.
func (u ExceptionListItemEntry) Discriminator() string { return u.Text("type") }

// AsExceptionListItemEntryMatch reads it as ExceptionListItemEntryMatch. It fails where "type" is that of another kind.
func (u ExceptionListItemEntry) AsExceptionListItemEntryMatch() (kind ExceptionListItemEntryMatch, err error) {
	err = u.DecodeTagged(&kind, "type", "match")
	return kind, err
}

// AsExceptionListItemEntryMatchAny reads it as ExceptionListItemEntryMatchAny. It fails where "type" is that of another
// kind.
func (u ExceptionListItemEntry) AsExceptionListItemEntryMatchAny() (kind ExceptionListItemEntryMatchAny, err error) {
	err = u.DecodeTagged(&kind, "type", "match_any")
	return kind, err
}

// AsExceptionListItemEntryList reads it as ExceptionListItemEntryList. It fails where "type" is that of another kind.
func (u ExceptionListItemEntry) AsExceptionListItemEntryList() (kind ExceptionListItemEntryList, err error) {
	err = u.DecodeTagged(&kind, "type", "list")
	return kind, err
}

// AsExceptionListItemEntryExists reads it as ExceptionListItemEntryExists. It fails where "type" is that of another
// kind.
func (u ExceptionListItemEntry) AsExceptionListItemEntryExists() (kind ExceptionListItemEntryExists, err error) {
	err = u.DecodeTagged(&kind, "type", "exists")
	return kind, err
}

// AsExceptionListItemEntryNested reads it as ExceptionListItemEntryNested. It fails where "type" is that of another
// kind.
func (u ExceptionListItemEntry) AsExceptionListItemEntryNested() (kind ExceptionListItemEntryNested, err error) {
	err = u.DecodeTagged(&kind, "type", "nested")
	return kind, err
}

// AsExceptionListItemEntryMatchWildcard reads it as ExceptionListItemEntryMatchWildcard. It fails where "type" is that
// of another kind.
func (u ExceptionListItemEntry) AsExceptionListItemEntryMatchWildcard() (kind ExceptionListItemEntryMatchWildcard, err error) {
	err = u.DecodeTagged(&kind, "type", "wildcard")
	return kind, err
}

// ExceptionListItemEntryExists is a kind of ExceptionListItemEntry and ExceptionListItemEntryNestedEntryItem.
type ExceptionListItemEntryExists struct {
	Field    string                         `json:"field"`
	Operator ExceptionListItemEntryOperator `json:"operator"`

	// Type is always "exists".
	Type string `json:"type"`
}

// ExceptionListItemEntryList is a kind of ExceptionListItemEntry.
type ExceptionListItemEntryList struct {
	Field    string                            `json:"field"`
	List     ExceptionListItemEntryListDetails `json:"list"`
	Operator ExceptionListItemEntryOperator    `json:"operator"`

	// Type is always "list".
	Type string `json:"type"`
}

// ExceptionListItemEntryListDetails is part of ExceptionListItemEntryList.
type ExceptionListItemEntryListDetails struct {
	ID   string   `json:"id"`
	Type ListType `json:"type"`
}

// ExceptionListItemEntryMatch is a kind of ExceptionListItemEntry and ExceptionListItemEntryNestedEntryItem.
type ExceptionListItemEntryMatch struct {
	Field    string                         `json:"field"`
	Operator ExceptionListItemEntryOperator `json:"operator"`

	// Type is always "match".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// ExceptionListItemEntryMatchAny is a kind of ExceptionListItemEntry and ExceptionListItemEntryNestedEntryItem.
type ExceptionListItemEntryMatchAny struct {
	Field    string                         `json:"field"`
	Operator ExceptionListItemEntryOperator `json:"operator"`

	// Type is always "match_any".
	Type  string   `json:"type"`
	Value []string `json:"value,omitzero"`
}

// ExceptionListItemEntryMatchWildcard is a kind of ExceptionListItemEntry.
type ExceptionListItemEntryMatchWildcard struct {
	Field    string                         `json:"field"`
	Operator ExceptionListItemEntryOperator `json:"operator"`

	// Type is always "wildcard".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// ExceptionListItemEntryNested is a kind of ExceptionListItemEntry.
type ExceptionListItemEntryNested struct {
	Entries []ExceptionListItemEntryNestedEntryItem `json:"entries,omitzero"`
	Field   string                                  `json:"field"`

	// Type is always "nested".
	Type string `json:"type"`
}

// ExceptionListItemEntryNestedEntryItem is part of ExceptionListItemEntryNested.
type ExceptionListItemEntryNestedEntryItem struct{ wire.Union }

// ExceptionListItemEntryNestedEntryItemFrom makes a union of one of its kinds and sets its "type".
func ExceptionListItemEntryNestedEntryItemFrom[T ExceptionListItemEntryMatch | ExceptionListItemEntryMatchAny | ExceptionListItemEntryExists](kind T) ExceptionListItemEntryNestedEntryItem {
	switch v := any(&kind).(type) {
	case *ExceptionListItemEntryMatch:
		v.Type = "match"
	case *ExceptionListItemEntryMatchAny:
		v.Type = "match_any"
	case *ExceptionListItemEntryExists:
		v.Type = "exists"
	}
	return ExceptionListItemEntryNestedEntryItem{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: exists, match and match_any.
func (u ExceptionListItemEntryNestedEntryItem) Discriminator() string { return u.Text("type") }

// AsExceptionListItemEntryMatch reads it as ExceptionListItemEntryMatch. It fails where "type" is that of another kind.
func (u ExceptionListItemEntryNestedEntryItem) AsExceptionListItemEntryMatch() (kind ExceptionListItemEntryMatch, err error) {
	err = u.DecodeTagged(&kind, "type", "match")
	return kind, err
}

// AsExceptionListItemEntryMatchAny reads it as ExceptionListItemEntryMatchAny. It fails where "type" is that of another
// kind.
func (u ExceptionListItemEntryNestedEntryItem) AsExceptionListItemEntryMatchAny() (kind ExceptionListItemEntryMatchAny, err error) {
	err = u.DecodeTagged(&kind, "type", "match_any")
	return kind, err
}

// AsExceptionListItemEntryExists reads it as ExceptionListItemEntryExists. It fails where "type" is that of another
// kind.
func (u ExceptionListItemEntryNestedEntryItem) AsExceptionListItemEntryExists() (kind ExceptionListItemEntryExists, err error) {
	err = u.DecodeTagged(&kind, "type", "exists")
	return kind, err
}

// ExceptionListItemEntryOperator is part of ExceptionListItemEntryExists, ExceptionListItemEntryList,
// ExceptionListItemEntryMatch and others.
type ExceptionListItemEntryOperator string

// ExceptionListOSType is part of CreateEndpointExceptionItemRequest, CreateExceptionItemRequest,
// CreateExceptionListRequest and others.
type ExceptionListOSType string

// ExceptionListSummary is the reply of GetExceptionListSummary.
type ExceptionListSummary struct {
	Linux   *int64 `json:"linux,omitempty"`
	Macos   *int64 `json:"macos,omitempty"`
	Total   *int64 `json:"total,omitempty"`
	Windows *int64 `json:"windows,omitempty"`
}

// ExceptionListType is part of CreateExceptionListRequest, ExceptionList and UpdateExceptionListRequest.
type ExceptionListType string

// ExceptionListsImportBulkError is part of ImportExceptionListsResponse.
type ExceptionListsImportBulkError struct {
	Error  ExceptionListsImportBulkErrorDetails `json:"error"`
	ID     *string                              `json:"id,omitempty"`
	ItemID *string                              `json:"item_id,omitempty"`
	ListID *string                              `json:"list_id,omitempty"`
}

// ExceptionListsImportBulkErrorDetails is part of ExceptionListsImportBulkError.
type ExceptionListsImportBulkErrorDetails struct {
	Message    string `json:"message"`
	StatusCode int64  `json:"status_code"`
}

// ExceptionNamespaceType is a parameter of DeleteExceptionList, GetExceptionList, DuplicateExceptionList and others.
type ExceptionNamespaceType string

// FindEndpointExceptionItemsResponse is the reply of FindEndpointExceptionItems and FindExceptionItems.
type FindEndpointExceptionItemsResponse struct {
	Data    []ExceptionListItem `json:"data,omitzero"`
	Page    int64               `json:"page"`
	PerPage int64               `json:"per_page"`
	Pit     *string             `json:"pit,omitempty"`
	Total   int64               `json:"total"`
}

// FindExceptionItemsSortOrder is a parameter of FindExceptionItems.
type FindExceptionItemsSortOrder string

// FindExceptionListsResponse is the reply of FindExceptionLists.
type FindExceptionListsResponse struct {
	Data    []ExceptionList `json:"data,omitzero"`
	Page    int64           `json:"page"`
	PerPage int64           `json:"per_page"`
	Total   int64           `json:"total"`
}

// FindExceptionListsSortOrder is a parameter of FindExceptionLists.
type FindExceptionListsSortOrder string

// ImportExceptionListsRequest is the body of ImportExceptionLists.
type ImportExceptionListsRequest struct {
	File wire.File `json:"file"`
}

// ImportExceptionListsResponse is the reply of ImportExceptionLists.
type ImportExceptionListsResponse struct {
	Errors                         []ExceptionListsImportBulkError `json:"errors,omitzero"`
	Success                        bool                            `json:"success"`
	SuccessCount                   int64                           `json:"success_count"`
	SuccessCountExceptionListItems int64                           `json:"success_count_exception_list_items"`
	SuccessCountExceptionLists     int64                           `json:"success_count_exception_lists"`
	SuccessExceptionListItems      bool                            `json:"success_exception_list_items"`
	SuccessExceptionLists          bool                            `json:"success_exception_lists"`
}

// ListType is part of ExceptionListItemEntryListDetails.
type ListType string

// SortOrder is a parameter of FindEndpointExceptionItems.
type SortOrder string

// UpdateEndpointExceptionItemRequest is the body of UpdateEndpointExceptionItem.
type UpdateEndpointExceptionItemRequest struct {
	VersionToken *string                    `json:"_version,omitempty"`
	Comments     []ExceptionListItemComment `json:"comments,omitzero"`
	Description  string                     `json:"description"`
	Entries      []ExceptionListItemEntry   `json:"entries,omitzero"`
	ID           *string                    `json:"id,omitempty"`
	ItemID       *string                    `json:"item_id,omitempty"`
	Meta         map[string]any             `json:"meta,omitzero"`
	Name         string                     `json:"name"`
	OSTypes      []ExceptionListOSType      `json:"os_types,omitzero"`
	Tags         []string                   `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// UpdateExceptionItemRequest is the body of UpdateExceptionItem.
type UpdateExceptionItemRequest struct {
	VersionToken  *string                          `json:"_version,omitempty"`
	Comments      []UpdateExceptionListItemComment `json:"comments,omitzero"`
	Description   string                           `json:"description"`
	Entries       []ExceptionListItemEntry         `json:"entries,omitzero"`
	ExpireTime    *wire.Time                       `json:"expire_time,omitempty"`
	ID            *string                          `json:"id,omitempty"`
	ItemID        *string                          `json:"item_id,omitempty"`
	ListID        *string                          `json:"list_id,omitempty"`
	Meta          map[string]any                   `json:"meta,omitzero"`
	Name          string                           `json:"name"`
	NamespaceType *ExceptionNamespaceType          `json:"namespace_type,omitempty"`
	OSTypes       []ExceptionListOSType            `json:"os_types,omitzero"`
	Tags          []string                         `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// UpdateExceptionListItemComment is part of UpdateExceptionItemRequest.
type UpdateExceptionListItemComment struct {
	Comment string  `json:"comment"`
	ID      *string `json:"id,omitempty"`
}

// UpdateExceptionListRequest is the body of UpdateExceptionList.
type UpdateExceptionListRequest struct {
	VersionToken  *string                 `json:"_version,omitempty"`
	Description   string                  `json:"description"`
	ID            *string                 `json:"id,omitempty"`
	ListID        *string                 `json:"list_id,omitempty"`
	Meta          map[string]any          `json:"meta,omitzero"`
	Name          string                  `json:"name"`
	NamespaceType *ExceptionNamespaceType `json:"namespace_type,omitempty"`
	OSTypes       []ExceptionListOSType   `json:"os_types,omitzero"`
	Tags          []string                `json:"tags,omitzero"`
	Type          ExceptionListType       `json:"type"`
	Version       *int64                  `json:"version,omitempty"`
}

// DeleteEndpointExceptionItemParams holds the query parameters of DeleteEndpointExceptionItem.
type DeleteEndpointExceptionItemParams struct {
	ID     *string `form:"id,omitempty" json:"id,omitempty"`
	ItemID *string `form:"item_id,omitempty" json:"item_id,omitempty"`
}

// GetEndpointExceptionItemParams holds the query parameters of GetEndpointExceptionItem.
type GetEndpointExceptionItemParams struct {
	ID     *string `form:"id,omitempty" json:"id,omitempty"`
	ItemID *string `form:"item_id,omitempty" json:"item_id,omitempty"`
}

// FindEndpointExceptionItemsParams holds the query parameters of FindEndpointExceptionItems.
type FindEndpointExceptionItemsParams struct {
	Filter    *string    `form:"filter,omitempty" json:"filter,omitempty"`
	Page      *int64     `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64     `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// DeleteExceptionListParams holds the query parameters of DeleteExceptionList.
type DeleteExceptionListParams struct {
	ID            *string                 `form:"id,omitempty" json:"id,omitempty"`
	ListID        *string                 `form:"list_id,omitempty" json:"list_id,omitempty"`
	NamespaceType *ExceptionNamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// GetExceptionListParams holds the query parameters of GetExceptionList.
type GetExceptionListParams struct {
	ID            *string                 `form:"id,omitempty" json:"id,omitempty"`
	ListID        *string                 `form:"list_id,omitempty" json:"list_id,omitempty"`
	NamespaceType *ExceptionNamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// DuplicateExceptionListParams holds the query parameters of DuplicateExceptionList.
type DuplicateExceptionListParams struct {
	// IncludeExpiredExceptions takes items along that have expired. The default is true.
	IncludeExpiredExceptions *bool                  `form:"include_expired_exceptions,omitempty" json:"include_expired_exceptions,omitempty"`
	ListID                   string                 `form:"list_id" json:"list_id"`
	NamespaceType            ExceptionNamespaceType `form:"namespace_type" json:"namespace_type"`
}

// ExportExceptionListParams holds the query parameters of ExportExceptionList.
type ExportExceptionListParams struct {
	ID string `form:"id" json:"id"`

	// IncludeExpiredExceptions takes items along that have expired. The default is true.
	IncludeExpiredExceptions *bool                  `form:"include_expired_exceptions,omitempty" json:"include_expired_exceptions,omitempty"`
	ListID                   string                 `form:"list_id" json:"list_id"`
	NamespaceType            ExceptionNamespaceType `form:"namespace_type" json:"namespace_type"`
}

// FindExceptionListsParams holds the query parameters of FindExceptionLists.
type FindExceptionListsParams struct {
	Filter        *string                      `form:"filter,omitempty" json:"filter,omitempty"`
	NamespaceType []ExceptionNamespaceType     `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
	Page          *int64                       `form:"page,omitempty" json:"page,omitempty"`
	PerPage       *int64                       `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField     *string                      `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder     *FindExceptionListsSortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// ImportExceptionListsParams holds the query parameters of ImportExceptionLists.
type ImportExceptionListsParams struct {
	AsNewList *bool `form:"as_new_list,omitempty" json:"as_new_list,omitempty"`
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// DeleteExceptionItemParams holds the query parameters of DeleteExceptionItem.
type DeleteExceptionItemParams struct {
	ID            *string                 `form:"id,omitempty" json:"id,omitempty"`
	ItemID        *string                 `form:"item_id,omitempty" json:"item_id,omitempty"`
	NamespaceType *ExceptionNamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// GetExceptionItemParams holds the query parameters of GetExceptionItem.
type GetExceptionItemParams struct {
	ID            *string                 `form:"id,omitempty" json:"id,omitempty"`
	ItemID        *string                 `form:"item_id,omitempty" json:"item_id,omitempty"`
	NamespaceType *ExceptionNamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// FindExceptionItemsParams holds the query parameters of FindExceptionItems.
type FindExceptionItemsParams struct {
	Filter        []string                     `form:"filter,omitempty" json:"filter,omitempty"`
	ListID        []string                     `form:"list_id" json:"list_id"`
	NamespaceType []ExceptionNamespaceType     `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
	Page          *int64                       `form:"page,omitempty" json:"page,omitempty"`
	PerPage       *int64                       `form:"per_page,omitempty" json:"per_page,omitempty"`
	Search        *string                      `form:"search,omitempty" json:"search,omitempty"`
	SortField     *string                      `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder     *FindExceptionItemsSortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// GetExceptionListSummaryParams holds the query parameters of GetExceptionListSummary.
type GetExceptionListSummaryParams struct {
	Filter        *string                 `form:"filter,omitempty" json:"filter,omitempty"`
	ID            *string                 `form:"id,omitempty" json:"id,omitempty"`
	ListID        *string                 `form:"list_id,omitempty" json:"list_id,omitempty"`
	NamespaceType *ExceptionNamespaceType `form:"namespace_type,omitempty" json:"namespace_type,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCreateEndpointExceptionList = wire.Operation{ID: "CreateEndpointExceptionList", Method: http.MethodPost, Path: "/api/endpoint_list", Scope: wire.SpaceScope}

// CreateEndpointExceptionList creates the exception list of Elastic Endpoint and returns it.
//
// It is safe to call again: if the list exists, nothing happens and all members of the reply are empty.
//
// Kibana: POST /api/endpoint_list (stable since 7.x), acts in the space of the call.
func (c *Client) CreateEndpointExceptionList(ctx context.Context, opts ...wire.RequestEditorFn) (*ExceptionList, error) {
	return wire.Object[ExceptionList](ctx, c.conn, &opCreateEndpointExceptionList, wire.Request{}, opts)
}

var opDeleteEndpointExceptionItem = wire.Operation{ID: "DeleteEndpointExceptionItem", Method: http.MethodDelete, Path: "/api/endpoint_list/items", Scope: wire.SpaceScope}

// DeleteEndpointExceptionItem deletes an item of the Endpoint list, named by ID or ItemID, and returns it as it was.
//
// Kibana: DELETE /api/endpoint_list/items (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteEndpointExceptionItem(ctx context.Context, params *DeleteEndpointExceptionItemParams, opts ...wire.RequestEditorFn) (*ExceptionListItem, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "item_id", params.ItemID)
	}
	return wire.Object[ExceptionListItem](ctx, c.conn, &opDeleteEndpointExceptionItem, wire.Request{Query: query}, opts)
}

var opGetEndpointExceptionItem = wire.Operation{ID: "GetEndpointExceptionItem", Method: http.MethodGet, Path: "/api/endpoint_list/items", Scope: wire.SpaceScope}

// GetEndpointExceptionItem returns the item of the Endpoint list that ID or ItemID names.
//
// Kibana: GET /api/endpoint_list/items (stable since 7.x), acts in the space of the call.
func (c *Client) GetEndpointExceptionItem(ctx context.Context, params *GetEndpointExceptionItemParams, opts ...wire.RequestEditorFn) (*ExceptionListItem, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "item_id", params.ItemID)
	}
	return wire.Object[ExceptionListItem](ctx, c.conn, &opGetEndpointExceptionItem, wire.Request{Query: query}, opts)
}

var opCreateEndpointExceptionItem = wire.Operation{ID: "CreateEndpointExceptionItem", Method: http.MethodPost, Path: "/api/endpoint_list/items", Scope: wire.SpaceScope}

// CreateEndpointExceptionItem adds an item to the Endpoint list and returns it. The list has to exist.
//
// Kibana: POST /api/endpoint_list/items (stable since 7.x), acts in the space of the call.
func (c *Client) CreateEndpointExceptionItem(ctx context.Context, body CreateEndpointExceptionItemRequest, opts ...wire.RequestEditorFn) (*ExceptionListItem, error) {
	return wire.Object[ExceptionListItem](ctx, c.conn, &opCreateEndpointExceptionItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateEndpointExceptionItem = wire.Operation{ID: "UpdateEndpointExceptionItem", Method: http.MethodPut, Path: "/api/endpoint_list/items", Scope: wire.SpaceScope}

// UpdateEndpointExceptionItem replaces an item of the Endpoint list, named by ID or ItemID, and returns it.
//
// Members that the body leaves out go back to their defaults.
//
// Kibana: PUT /api/endpoint_list/items (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateEndpointExceptionItem(ctx context.Context, body UpdateEndpointExceptionItemRequest, opts ...wire.RequestEditorFn) (*ExceptionListItem, error) {
	return wire.Object[ExceptionListItem](ctx, c.conn, &opUpdateEndpointExceptionItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindEndpointExceptionItems = wire.Operation{ID: "FindEndpointExceptionItems", Method: http.MethodGet, Path: "/api/endpoint_list/items/_find", Scope: wire.SpaceScope}

// FindEndpointExceptionItems returns one page of the items of the Endpoint list that a filter selects.
//
// Fields in the filter begin with "exception-list-agnostic.attributes.".
//
// Kibana: GET /api/endpoint_list/items/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindEndpointExceptionItems(ctx context.Context, params *FindEndpointExceptionItemsParams, opts ...wire.RequestEditorFn) (*FindEndpointExceptionItemsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[FindEndpointExceptionItemsResponse](ctx, c.conn, &opFindEndpointExceptionItems, wire.Request{Query: query}, opts)
}

var opDeleteExceptionList = wire.Operation{ID: "DeleteExceptionList", Method: http.MethodDelete, Path: "/api/exception_lists", Scope: wire.SpaceScope}

// DeleteExceptionList deletes a list with its items and returns the list as it was.
//
// Kibana: DELETE /api/exception_lists (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteExceptionList(ctx context.Context, params *DeleteExceptionListParams, opts ...wire.RequestEditorFn) (*ExceptionList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[ExceptionList](ctx, c.conn, &opDeleteExceptionList, wire.Request{Query: query}, opts)
}

var opGetExceptionList = wire.Operation{ID: "GetExceptionList", Method: http.MethodGet, Path: "/api/exception_lists", Scope: wire.SpaceScope}

// GetExceptionList returns the list that ID or ListID names, without its items.
//
// Kibana: GET /api/exception_lists (stable since 7.x), acts in the space of the call.
func (c *Client) GetExceptionList(ctx context.Context, params *GetExceptionListParams, opts ...wire.RequestEditorFn) (*ExceptionList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[ExceptionList](ctx, c.conn, &opGetExceptionList, wire.Request{Query: query}, opts)
}

var opCreateExceptionList = wire.Operation{ID: "CreateExceptionList", Method: http.MethodPost, Path: "/api/exception_lists", Scope: wire.SpaceScope}

// CreateExceptionList creates a list without items and returns it. It has no effect until a rule refers to it.
//
// Kibana: POST /api/exception_lists (stable since 7.x), acts in the space of the call.
func (c *Client) CreateExceptionList(ctx context.Context, body CreateExceptionListRequest, opts ...wire.RequestEditorFn) (*ExceptionList, error) {
	return wire.Object[ExceptionList](ctx, c.conn, &opCreateExceptionList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateExceptionList = wire.Operation{ID: "UpdateExceptionList", Method: http.MethodPut, Path: "/api/exception_lists", Scope: wire.SpaceScope}

// UpdateExceptionList replaces what describes a list and returns it. Its items stay.
//
// Members that the body leaves out go back to their defaults.
//
// Kibana: PUT /api/exception_lists (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateExceptionList(ctx context.Context, body UpdateExceptionListRequest, opts ...wire.RequestEditorFn) (*ExceptionList, error) {
	return wire.Object[ExceptionList](ctx, c.conn, &opUpdateExceptionList, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDuplicateExceptionList = wire.Operation{ID: "DuplicateExceptionList", Method: http.MethodPost, Path: "/api/exception_lists/_duplicate", Scope: wire.SpaceScope}

// DuplicateExceptionList copies a list with its items under a new id and returns the copy, whose name ends in
// "[Duplicate]".
//
// Kibana: POST /api/exception_lists/_duplicate (stable since 8.7), acts in the space of the call.
func (c *Client) DuplicateExceptionList(ctx context.Context, params *DuplicateExceptionListParams, opts ...wire.RequestEditorFn) (*ExceptionList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "include_expired_exceptions", params.IncludeExpiredExceptions)
		wire.Add(&query, "list_id", params.ListID)
		wire.Add(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[ExceptionList](ctx, c.conn, &opDuplicateExceptionList, wire.Request{Query: query}, opts)
}

var opExportExceptionList = wire.Operation{ID: "ExportExceptionList", Method: http.MethodPost, Path: "/api/exception_lists/_export", Scope: wire.SpaceScope, Media: "application/ndjson"}

// ExportExceptionList streams a list with its items as NDJSON, the last line of which counts what was exported.
//
// Kibana: POST /api/exception_lists/_export (stable since 7.x), acts in the space of the call.
func (c *Client) ExportExceptionList(ctx context.Context, params *ExportExceptionListParams, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "id", params.ID)
		wire.AddOptional(&query, "include_expired_exceptions", params.IncludeExpiredExceptions)
		wire.Add(&query, "list_id", params.ListID)
		wire.Add(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Stream(ctx, c.conn, &opExportExceptionList, wire.Request{Query: query}, opts)
}

var opFindExceptionLists = wire.Operation{ID: "FindExceptionLists", Method: http.MethodGet, Path: "/api/exception_lists/_find", Scope: wire.SpaceScope}

// FindExceptionLists returns one page of the lists that a filter selects, without their items.
//
// Fields in the filter begin with "exception-list.attributes.", for agnostic lists with
// "exception-list-agnostic.attributes.".
//
// Kibana: GET /api/exception_lists/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindExceptionLists(ctx context.Context, params *FindExceptionListsParams, opts ...wire.RequestEditorFn) (*FindExceptionListsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddEach(&query, "namespace_type", params.NamespaceType)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[FindExceptionListsResponse](ctx, c.conn, &opFindExceptionLists, wire.Request{Query: query}, opts)
}

var opImportExceptionLists = wire.Operation{ID: "ImportExceptionLists", Method: http.MethodPost, Path: "/api/exception_lists/_import", Scope: wire.SpaceScope}

// ImportExceptionLists creates lists and items from an NDJSON file that ExportExceptionList wrote.
//
// The call succeeds even if nothing could be imported: see Success and Errors of the reply.
//
// Kibana: POST /api/exception_lists/_import (stable since 8.0), acts in the space of the call.
func (c *Client) ImportExceptionLists(ctx context.Context, params *ImportExceptionListsParams, body ImportExceptionListsRequest, opts ...wire.RequestEditorFn) (*ImportExceptionListsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "as_new_list", params.AsNewList)
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Object[ImportExceptionListsResponse](ctx, c.conn, &opImportExceptionLists, wire.Request{Query: query, Body: wire.Form(body)}, opts)
}

var opDeleteExceptionItem = wire.Operation{ID: "DeleteExceptionItem", Method: http.MethodDelete, Path: "/api/exception_lists/items", Scope: wire.SpaceScope}

// DeleteExceptionItem deletes the item that ID or ItemID names and returns it as it was.
//
// Kibana: DELETE /api/exception_lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteExceptionItem(ctx context.Context, params *DeleteExceptionItemParams, opts ...wire.RequestEditorFn) (*ExceptionListItem, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "item_id", params.ItemID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[ExceptionListItem](ctx, c.conn, &opDeleteExceptionItem, wire.Request{Query: query}, opts)
}

var opGetExceptionItem = wire.Operation{ID: "GetExceptionItem", Method: http.MethodGet, Path: "/api/exception_lists/items", Scope: wire.SpaceScope}

// GetExceptionItem returns the item that ID or ItemID names.
//
// Kibana: GET /api/exception_lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) GetExceptionItem(ctx context.Context, params *GetExceptionItemParams, opts ...wire.RequestEditorFn) (*ExceptionListItem, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "item_id", params.ItemID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[ExceptionListItem](ctx, c.conn, &opGetExceptionItem, wire.Request{Query: query}, opts)
}

var opCreateExceptionItem = wire.Operation{ID: "CreateExceptionItem", Method: http.MethodPost, Path: "/api/exception_lists/items", Scope: wire.SpaceScope}

// CreateExceptionItem adds an item to a list and returns it. It takes effect in every rule that refers to the list.
//
// Kibana: POST /api/exception_lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) CreateExceptionItem(ctx context.Context, body CreateExceptionItemRequest, opts ...wire.RequestEditorFn) (*ExceptionListItem, error) {
	return wire.Object[ExceptionListItem](ctx, c.conn, &opCreateExceptionItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateExceptionItem = wire.Operation{ID: "UpdateExceptionItem", Method: http.MethodPut, Path: "/api/exception_lists/items", Scope: wire.SpaceScope}

// UpdateExceptionItem replaces the item that ID or ItemID names and returns it.
//
// Members that the body leaves out go back to their defaults: an update without OsTypes empties them.
//
// Kibana: PUT /api/exception_lists/items (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateExceptionItem(ctx context.Context, body UpdateExceptionItemRequest, opts ...wire.RequestEditorFn) (*ExceptionListItem, error) {
	return wire.Object[ExceptionListItem](ctx, c.conn, &opUpdateExceptionItem, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindExceptionItems = wire.Operation{ID: "FindExceptionItems", Method: http.MethodGet, Path: "/api/exception_lists/items/_find", Scope: wire.SpaceScope}

// FindExceptionItems returns one page of the items of one or several lists.
//
// Filter and NamespaceType hold one value for each of the lists, in the same order.
//
// Kibana: GET /api/exception_lists/items/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindExceptionItems(ctx context.Context, params *FindExceptionItemsParams, opts ...wire.RequestEditorFn) (*FindEndpointExceptionItemsResponse, error) {
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
	return wire.Object[FindEndpointExceptionItemsResponse](ctx, c.conn, &opFindExceptionItems, wire.Request{Query: query}, opts)
}

var opGetExceptionListSummary = wire.Operation{ID: "GetExceptionListSummary", Method: http.MethodGet, Path: "/api/exception_lists/summary", Scope: wire.SpaceScope}

// GetExceptionListSummary counts the items of a list by operating system.
//
// Kibana: GET /api/exception_lists/summary (stable since 7.x), acts in the space of the call.
func (c *Client) GetExceptionListSummary(ctx context.Context, params *GetExceptionListSummaryParams, opts ...wire.RequestEditorFn) (*ExceptionListSummary, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "list_id", params.ListID)
		wire.AddOptional(&query, "namespace_type", params.NamespaceType)
	}
	return wire.Object[ExceptionListSummary](ctx, c.conn, &opGetExceptionListSummary, wire.Request{Query: query}, opts)
}

var opCreateSharedExceptionList = wire.Operation{ID: "CreateSharedExceptionList", Method: http.MethodPost, Path: "/api/exceptions/shared", Scope: wire.SpaceScope}

// CreateSharedExceptionList creates a list of the type "detection" under a generated id and returns it, for several
// rules to share.
//
// Kibana: POST /api/exceptions/shared (stable since 8.6), acts in the space of the call.
func (c *Client) CreateSharedExceptionList(ctx context.Context, body CreateSharedExceptionListRequest, opts ...wire.RequestEditorFn) (*ExceptionList, error) {
	return wire.Object[ExceptionList](ctx, c.conn, &opCreateSharedExceptionList, wire.Request{Body: wire.JSON(body)}, opts)
}
