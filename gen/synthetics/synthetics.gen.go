// Package synthetics calls the synthetics operations of Kibana.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package synthetics

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of HTTPMonitorFieldsMode.
const (
	HTTPMonitorFieldsModeAll HTTPMonitorFieldsMode = "all"
	HTTPMonitorFieldsModeAny HTTPMonitorFieldsMode = "any"
)

// The values of RequestMethod.
const (
	RequestMethodGET     RequestMethod = "GET"
	RequestMethodHEAD    RequestMethod = "HEAD"
	RequestMethodOPTIONS RequestMethod = "OPTIONS"
	RequestMethodPOST    RequestMethod = "POST"
)

// The values of Screenshot.
const (
	ScreenshotOff           Screenshot = "off"
	ScreenshotOn            Screenshot = "on"
	ScreenshotOnlyOnFailure Screenshot = "only-on-failure"
)

// The values of SortField.
const (
	SortFieldCreatedAt SortField = "createdAt"
	SortFieldName      SortField = "name"
	SortFieldStatus    SortField = "status"
	SortFieldUpdatedAt SortField = "updatedAt"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of UseLogicalAndForItem.
const (
	UseLogicalAndForItemLocations UseLogicalAndForItem = "locations"
	UseLogicalAndForItemTags      UseLogicalAndForItem = "tags"
)

// BrowserMonitorFields is a kind of CreateSyntheticsMonitorRequest.
type BrowserMonitorFields struct {
	Alert             map[string]any    `json:"alert,omitzero"`
	Enabled           *bool             `json:"enabled,omitempty"`
	IgnoreHTTPSErrors *bool             `json:"ignore_https_errors,omitempty"`
	InlineScript      string            `json:"inline_script"`
	Labels            map[string]string `json:"labels,omitzero"`
	Locations         []string          `json:"locations,omitzero"`
	Name              string            `json:"name"`
	Namespace         *string           `json:"namespace,omitempty"`
	Params            *string           `json:"params,omitempty"`
	PlaywrightOptions map[string]any    `json:"playwright_options,omitzero"`
	PrivateLocations  []string          `json:"private_locations,omitzero"`
	RetestOnFailure   *bool             `json:"retest_on_failure,omitempty"`
	Schedule          *float64          `json:"schedule,omitempty"`
	Screenshots       *Screenshot       `json:"screenshots,omitempty"`
	ServiceName       *string           `json:"service.name,omitempty"`
	SyntheticsArgs    []any             `json:"synthetics_args,omitzero"`
	Tags              []string          `json:"tags,omitzero"`
	Timeout           *float64          `json:"timeout,omitempty"`

	// Type is always "browser".
	Type string `json:"type"`
}

// BulkDeleteSyntheticsMonitorsRequest is the body of BulkDeleteSyntheticsMonitors.
type BulkDeleteSyntheticsMonitorsRequest struct {
	IDs []string `json:"ids,omitzero"`
}

// BulkDeleteSyntheticsMonitorsResponseItem is part of the reply of BulkDeleteSyntheticsMonitors.
type BulkDeleteSyntheticsMonitorsResponseItem struct {
	Deleted *bool   `json:"deleted,omitempty"`
	IDs     *string `json:"ids,omitempty"`
}

// BulkDeleteSyntheticsParamsRequest is the body of BulkDeleteSyntheticsParams.
type BulkDeleteSyntheticsParamsRequest struct {
	IDs []string `json:"ids,omitzero"`
}

// BulkDeleteSyntheticsParamsResponseItem is part of the reply of BulkDeleteSyntheticsParams.
type BulkDeleteSyntheticsParamsResponseItem struct {
	Deleted *bool   `json:"deleted,omitempty"`
	ID      *string `json:"id,omitempty"`
}

// Check is part of HTTPMonitorFields.
type Check struct {
	Request  *CheckRequest  `json:"request,omitempty"`
	Response *CheckResponse `json:"response,omitempty"`
}

// CheckRequest is part of Check.
type CheckRequest struct {
	Body    *string        `json:"body,omitempty"`
	Headers map[string]any `json:"headers,omitzero"`
	Method  *RequestMethod `json:"method,omitempty"`
}

// CheckResponse is part of Check.
type CheckResponse struct {
	Body    map[string]any `json:"body,omitzero"`
	Headers map[string]any `json:"headers,omitzero"`
}

// CreateParamResponse is the reply of CreateSyntheticsParam.
type CreateParamResponse struct{ wire.Union }

// CreateParamResponseFrom makes a union of one of its kinds.
func CreateParamResponseFrom[T []PostParameterResponse | PostParameterResponse](kind T) CreateParamResponse {
	return CreateParamResponse{wire.UnionOf(kind)}
}

// AsPostParameterResponses reads it as []PostParameterResponse.
func (u CreateParamResponse) AsPostParameterResponses() ([]PostParameterResponse, error) {
	return wire.As[[]PostParameterResponse](u.Union)
}

// AsPostParameterResponse reads it as PostParameterResponse.
func (u CreateParamResponse) AsPostParameterResponse() (PostParameterResponse, error) {
	return wire.As[PostParameterResponse](u.Union)
}

// CreateSyntheticsMonitorRequest is the body of CreateSyntheticsMonitor and UpdateSyntheticsMonitor.
type CreateSyntheticsMonitorRequest struct{ wire.Union }

// CreateSyntheticsMonitorRequestFrom makes a union of one of its kinds and sets its "type".
func CreateSyntheticsMonitorRequestFrom[T BrowserMonitorFields | HTTPMonitorFields | IcmpMonitorFields | TCPMonitorFields](kind T) CreateSyntheticsMonitorRequest {
	switch v := any(&kind).(type) {
	case *BrowserMonitorFields:
		v.Type = "browser"
	case *HTTPMonitorFields:
		v.Type = "http"
	case *IcmpMonitorFields:
		v.Type = "icmp"
	case *TCPMonitorFields:
		v.Type = "tcp"
	}
	return CreateSyntheticsMonitorRequest{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: browser, http, icmp and tcp.
func (u CreateSyntheticsMonitorRequest) Discriminator() string { return u.Text("type") }

// AsBrowserMonitorFields reads it as BrowserMonitorFields. It fails where "type" is that of another kind.
func (u CreateSyntheticsMonitorRequest) AsBrowserMonitorFields() (BrowserMonitorFields, error) {
	return wire.AsTagged[BrowserMonitorFields](u.Union, "type", "browser")
}

// AsHTTPMonitorFields reads it as HTTPMonitorFields. It fails where "type" is that of another kind.
func (u CreateSyntheticsMonitorRequest) AsHTTPMonitorFields() (HTTPMonitorFields, error) {
	return wire.AsTagged[HTTPMonitorFields](u.Union, "type", "http")
}

// AsIcmpMonitorFields reads it as IcmpMonitorFields. It fails where "type" is that of another kind.
func (u CreateSyntheticsMonitorRequest) AsIcmpMonitorFields() (IcmpMonitorFields, error) {
	return wire.AsTagged[IcmpMonitorFields](u.Union, "type", "icmp")
}

// AsTCPMonitorFields reads it as TCPMonitorFields. It fails where "type" is that of another kind.
func (u CreateSyntheticsMonitorRequest) AsTCPMonitorFields() (TCPMonitorFields, error) {
	return wire.AsTagged[TCPMonitorFields](u.Union, "type", "tcp")
}

// CreateSyntheticsMonitorTestError is part of CreateSyntheticsMonitorTestResponse.
type CreateSyntheticsMonitorTestError struct {
	Error      Error  `json:"error"`
	LocationID string `json:"locationId"`
}

// CreateSyntheticsMonitorTestResponse is the reply of CreateSyntheticsMonitorTest.
type CreateSyntheticsMonitorTestResponse struct {
	Errors    []CreateSyntheticsMonitorTestError `json:"errors,omitzero"`
	TestRunID string                             `json:"testRunId"`
}

// CreateSyntheticsParamRequest is the body of CreateSyntheticsParam.
type CreateSyntheticsParamRequest struct{ wire.Union }

// CreateSyntheticsParamRequestFrom makes a union of one of its kinds.
func CreateSyntheticsParamRequestFrom[T []ParameterRequest | ParameterRequest](kind T) CreateSyntheticsParamRequest {
	return CreateSyntheticsParamRequest{wire.UnionOf(kind)}
}

// AsParameterRequests reads it as []ParameterRequest.
func (u CreateSyntheticsParamRequest) AsParameterRequests() ([]ParameterRequest, error) {
	return wire.As[[]ParameterRequest](u.Union)
}

// AsParameterRequest reads it as ParameterRequest.
func (u CreateSyntheticsParamRequest) AsParameterRequest() (ParameterRequest, error) {
	return wire.As[ParameterRequest](u.Union)
}

// CreateSyntheticsPrivateLocationRequest is the body of CreateSyntheticsPrivateLocation.
type CreateSyntheticsPrivateLocationRequest struct {
	AgentPolicyID string   `json:"agentPolicyId"`
	Geo           *Geo     `json:"geo,omitempty"`
	Label         string   `json:"label"`
	Spaces        []string `json:"spaces,omitzero"`
	Tags          []string `json:"tags,omitzero"`
}

// DefaultEmail is part of UpdateUptimeSettingRequest.
type DefaultEmail struct {
	Bcc []string `json:"bcc,omitzero"`
	Cc  []string `json:"cc,omitzero"`
	To  []string `json:"to,omitzero"`
}

// Error is part of CreateSyntheticsMonitorTestError.
type Error struct {
	FailedMonitors []map[string]any `json:"failed_monitors,omitzero"`
	Reason         string           `json:"reason"`
	Status         int64            `json:"status"`
}

// Geo is part of CreateSyntheticsPrivateLocationRequest and GetPrivateLocation.
type Geo struct {
	Lat float64 `json:"lat"`
	Lon float64 `json:"lon"`
}

// GetParameterResponse is the reply of GetSyntheticsParam.
type GetParameterResponse struct {
	Description *string  `json:"description,omitempty"`
	ID          *string  `json:"id,omitempty"`
	Key         *string  `json:"key,omitempty"`
	Namespaces  []string `json:"namespaces,omitzero"`
	Tags        []string `json:"tags,omitzero"`
	Value       *string  `json:"value,omitempty"`
}

// GetPrivateLocation is the reply of GetSyntheticsPrivateLocation and UpdateSyntheticsPrivateLocation.
type GetPrivateLocation struct {
	AgentPolicyID *string `json:"agentPolicyId,omitempty"`
	Geo           *Geo    `json:"geo,omitempty"`
	ID            *string `json:"id,omitempty"`
	IsInvalid     *bool   `json:"isInvalid,omitempty"`
	Label         *string `json:"label,omitempty"`
	Namespace     *string `json:"namespace,omitempty"`
}

// HTTPMonitorFields is a kind of CreateSyntheticsMonitorRequest.
type HTTPMonitorFields struct {
	Alert            map[string]any         `json:"alert,omitzero"`
	Check            *Check                 `json:"check,omitempty"`
	Enabled          *bool                  `json:"enabled,omitempty"`
	Ipv4             *bool                  `json:"ipv4,omitempty"`
	Ipv6             *bool                  `json:"ipv6,omitempty"`
	Labels           map[string]string      `json:"labels,omitzero"`
	Locations        []string               `json:"locations,omitzero"`
	MaxRedirects     *float64               `json:"max_redirects,omitempty"`
	Mode             *HTTPMonitorFieldsMode `json:"mode,omitempty"`
	Name             string                 `json:"name"`
	Namespace        *string                `json:"namespace,omitempty"`
	Params           *string                `json:"params,omitempty"`
	Password         *string                `json:"password,omitempty"`
	PrivateLocations []string               `json:"private_locations,omitzero"`
	ProxyHeaders     map[string]any         `json:"proxy_headers,omitzero"`
	ProxyURL         *string                `json:"proxy_url,omitempty"`
	Response         map[string]any         `json:"response,omitzero"`
	RetestOnFailure  *bool                  `json:"retest_on_failure,omitempty"`
	Schedule         *float64               `json:"schedule,omitempty"`
	ServiceName      *string                `json:"service.name,omitempty"`
	SSL              map[string]any         `json:"ssl,omitzero"`
	Tags             []string               `json:"tags,omitzero"`
	Timeout          *float64               `json:"timeout,omitempty"`

	// Type is always "http".
	Type     string  `json:"type"`
	URL      string  `json:"url"`
	Username *string `json:"username,omitempty"`
}

// HTTPMonitorFieldsMode is part of HTTPMonitorFields.
type HTTPMonitorFieldsMode string

// IcmpMonitorFields is a kind of CreateSyntheticsMonitorRequest.
type IcmpMonitorFields struct {
	Alert            map[string]any    `json:"alert,omitzero"`
	Enabled          *bool             `json:"enabled,omitempty"`
	Host             string            `json:"host"`
	Labels           map[string]string `json:"labels,omitzero"`
	Locations        []string          `json:"locations,omitzero"`
	Name             string            `json:"name"`
	Namespace        *string           `json:"namespace,omitempty"`
	Params           *string           `json:"params,omitempty"`
	PrivateLocations []string          `json:"private_locations,omitzero"`
	RetestOnFailure  *bool             `json:"retest_on_failure,omitempty"`
	Schedule         *float64          `json:"schedule,omitempty"`
	ServiceName      *string           `json:"service.name,omitempty"`
	Tags             []string          `json:"tags,omitzero"`
	Timeout          *float64          `json:"timeout,omitempty"`

	// Type is always "icmp".
	Type string   `json:"type"`
	Wait *float64 `json:"wait,omitempty"`
}

// ParameterRequest is a kind of CreateSyntheticsParamRequest, and part of CreateSyntheticsParamRequest.
type ParameterRequest struct {
	Description       *string  `json:"description,omitempty"`
	Key               string   `json:"key"`
	ShareAcrossSpaces *bool    `json:"share_across_spaces,omitempty"`
	Tags              []string `json:"tags,omitzero"`
	Value             string   `json:"value"`
}

// PostParameterResponse is a kind of CreateParamResponse, and part of CreateParamResponse.
type PostParameterResponse struct {
	Description       *string  `json:"description,omitempty"`
	ID                *string  `json:"id,omitempty"`
	Key               *string  `json:"key,omitempty"`
	ShareAcrossSpaces *bool    `json:"share_across_spaces,omitempty"`
	Tags              []string `json:"tags,omitzero"`
	Value             *string  `json:"value,omitempty"`
}

// RequestMethod is part of CheckRequest.
type RequestMethod string

// Screenshot is part of BrowserMonitorFields.
type Screenshot string

// SortField is a parameter of ListSyntheticsMonitors.
type SortField string

// SortOrder is a parameter of ListSyntheticsMonitors.
type SortOrder string

// TCPMonitorFields is a kind of CreateSyntheticsMonitorRequest.
type TCPMonitorFields struct {
	Alert                 map[string]any    `json:"alert,omitzero"`
	Enabled               *bool             `json:"enabled,omitempty"`
	Host                  string            `json:"host"`
	Labels                map[string]string `json:"labels,omitzero"`
	Locations             []string          `json:"locations,omitzero"`
	Name                  string            `json:"name"`
	Namespace             *string           `json:"namespace,omitempty"`
	Params                *string           `json:"params,omitempty"`
	PrivateLocations      []string          `json:"private_locations,omitzero"`
	ProxyURL              *string           `json:"proxy_url,omitempty"`
	ProxyUseLocalResolver *bool             `json:"proxy_use_local_resolver,omitempty"`
	RetestOnFailure       *bool             `json:"retest_on_failure,omitempty"`
	Schedule              *float64          `json:"schedule,omitempty"`
	ServiceName           *string           `json:"service.name,omitempty"`
	SSL                   map[string]any    `json:"ssl,omitzero"`
	Tags                  []string          `json:"tags,omitzero"`
	Timeout               *float64          `json:"timeout,omitempty"`

	// Type is always "tcp".
	Type string `json:"type"`
}

// UpdateSyntheticsParamRequest is the body of UpdateSyntheticsParam.
type UpdateSyntheticsParamRequest struct {
	Description *string  `json:"description,omitempty"`
	Key         *string  `json:"key,omitempty"`
	Tags        []string `json:"tags,omitzero"`
	Value       *string  `json:"value,omitempty"`
}

// UpdateSyntheticsPrivateLocationRequest is the body of UpdateSyntheticsPrivateLocation.
type UpdateSyntheticsPrivateLocationRequest struct {
	Label string `json:"label"`
}

// UpdateUptimeSettingRequest is the body of UpdateUptimeSetting.
type UpdateUptimeSettingRequest struct {
	CertAgeThreshold        *float64      `json:"certAgeThreshold,omitempty"`
	CertExpirationThreshold *float64      `json:"certExpirationThreshold,omitempty"`
	DefaultConnectors       []any         `json:"defaultConnectors,omitzero"`
	DefaultEmail            *DefaultEmail `json:"defaultEmail,omitempty"`
	HeartbeatIndices        *string       `json:"heartbeatIndices,omitempty"`
}

// UseLogicalAndForItem is a parameter of ListSyntheticsMonitors.
type UseLogicalAndForItem string

// ListSyntheticsMonitorsParams holds the query parameters of ListSyntheticsMonitors.
type ListSyntheticsMonitorsParams struct {
	Filter           *string                `form:"filter,omitempty" json:"filter,omitempty"`
	Locations        []string               `form:"locations,omitempty" json:"locations,omitempty"`
	MonitorTypes     []string               `form:"monitorTypes,omitempty" json:"monitorTypes,omitempty"`
	Page             *int64                 `form:"page,omitempty" json:"page,omitempty"`
	PerPage          *int64                 `form:"per_page,omitempty" json:"per_page,omitempty"`
	Projects         []string               `form:"projects,omitempty" json:"projects,omitempty"`
	Query            *string                `form:"query,omitempty" json:"query,omitempty"`
	Schedules        []string               `form:"schedules,omitempty" json:"schedules,omitempty"`
	SortField        *SortField             `form:"sortField,omitempty" json:"sortField,omitempty"`
	SortOrder        *SortOrder             `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
	Status           []string               `form:"status,omitempty" json:"status,omitempty"`
	Tags             []string               `form:"tags,omitempty" json:"tags,omitempty"`
	UseLogicalAndFor []UseLogicalAndForItem `form:"useLogicalAndFor,omitempty" json:"useLogicalAndFor,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCreateSyntheticsMonitorTest = wire.Operation{ID: "CreateSyntheticsMonitorTest", Method: http.MethodPost, Path: "/api/synthetics/monitor/test/{monitorId}", Scope: wire.SpaceScope}

// CreateSyntheticsMonitorTest calls POST /api/synthetics/monitor/test/{monitorId}.
//
// Kibana: POST /api/synthetics/monitor/test/{monitorId} (stable since 9.2), acts in the space of the call.
func (c *Client) CreateSyntheticsMonitorTest(ctx context.Context, monitorID string, opts ...wire.RequestEditorFn) (*CreateSyntheticsMonitorTestResponse, error) {
	return wire.Object[CreateSyntheticsMonitorTestResponse](ctx, c.conn, &opCreateSyntheticsMonitorTest, wire.Request{Path: []string{monitorID}}, opts)
}

var opListSyntheticsMonitors = wire.Operation{ID: "ListSyntheticsMonitors", Method: http.MethodGet, Path: "/api/synthetics/monitors", Scope: wire.SpaceScope}

// ListSyntheticsMonitors calls GET /api/synthetics/monitors.
//
// Kibana: GET /api/synthetics/monitors (stable since unknown), acts in the space of the call.
func (c *Client) ListSyntheticsMonitors(ctx context.Context, params *ListSyntheticsMonitorsParams, opts ...wire.RequestEditorFn) (map[string]any, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddEach(&query, "locations", params.Locations)
		wire.AddEach(&query, "monitorTypes", params.MonitorTypes)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddEach(&query, "projects", params.Projects)
		wire.AddOptional(&query, "query", params.Query)
		wire.AddEach(&query, "schedules", params.Schedules)
		wire.AddOptional(&query, "sortField", params.SortField)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddEach(&query, "status", params.Status)
		wire.AddEach(&query, "tags", params.Tags)
		wire.AddEach(&query, "useLogicalAndFor", params.UseLogicalAndFor)
	}
	return wire.Value[map[string]any](ctx, c.conn, &opListSyntheticsMonitors, wire.Request{Query: query}, opts)
}

var opCreateSyntheticsMonitor = wire.Operation{ID: "CreateSyntheticsMonitor", Method: http.MethodPost, Path: "/api/synthetics/monitors", Scope: wire.SpaceScope}

// CreateSyntheticsMonitor calls POST /api/synthetics/monitors.
//
// Kibana: POST /api/synthetics/monitors (stable since unknown), acts in the space of the call.
func (c *Client) CreateSyntheticsMonitor(ctx context.Context, body CreateSyntheticsMonitorRequest, opts ...wire.RequestEditorFn) (json.RawMessage, error) {
	return wire.Value[json.RawMessage](ctx, c.conn, &opCreateSyntheticsMonitor, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkDeleteSyntheticsMonitors = wire.Operation{ID: "BulkDeleteSyntheticsMonitors", Method: http.MethodPost, Path: "/api/synthetics/monitors/_bulk_delete", Scope: wire.SpaceScope}

// BulkDeleteSyntheticsMonitors calls POST /api/synthetics/monitors/_bulk_delete.
//
// Kibana: POST /api/synthetics/monitors/_bulk_delete (stable since unknown), acts in the space of the call.
func (c *Client) BulkDeleteSyntheticsMonitors(ctx context.Context, body BulkDeleteSyntheticsMonitorsRequest, opts ...wire.RequestEditorFn) ([]BulkDeleteSyntheticsMonitorsResponseItem, error) {
	return wire.Value[[]BulkDeleteSyntheticsMonitorsResponseItem](ctx, c.conn, &opBulkDeleteSyntheticsMonitors, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteSyntheticsMonitor = wire.Operation{ID: "DeleteSyntheticsMonitor", Method: http.MethodDelete, Path: "/api/synthetics/monitors/{id}", Scope: wire.SpaceScope}

// DeleteSyntheticsMonitor calls DELETE /api/synthetics/monitors/{id}.
//
// Kibana: DELETE /api/synthetics/monitors/{id} (stable since unknown), acts in the space of the call.
func (c *Client) DeleteSyntheticsMonitor(ctx context.Context, id string, opts ...wire.RequestEditorFn) (json.RawMessage, error) {
	return wire.Value[json.RawMessage](ctx, c.conn, &opDeleteSyntheticsMonitor, wire.Request{Path: []string{id}}, opts)
}

var opGetSyntheticsMonitor = wire.Operation{ID: "GetSyntheticsMonitor", Method: http.MethodGet, Path: "/api/synthetics/monitors/{id}", Scope: wire.SpaceScope}

// GetSyntheticsMonitor calls GET /api/synthetics/monitors/{id}.
//
// Kibana: GET /api/synthetics/monitors/{id} (stable since unknown), acts in the space of the call.
func (c *Client) GetSyntheticsMonitor(ctx context.Context, id string, opts ...wire.RequestEditorFn) (map[string]any, error) {
	return wire.Value[map[string]any](ctx, c.conn, &opGetSyntheticsMonitor, wire.Request{Path: []string{id}}, opts)
}

var opUpdateSyntheticsMonitor = wire.Operation{ID: "UpdateSyntheticsMonitor", Method: http.MethodPut, Path: "/api/synthetics/monitors/{id}", Scope: wire.SpaceScope}

// UpdateSyntheticsMonitor calls PUT /api/synthetics/monitors/{id}.
//
// Kibana: PUT /api/synthetics/monitors/{id} (stable since unknown), acts in the space of the call.
func (c *Client) UpdateSyntheticsMonitor(ctx context.Context, id string, body CreateSyntheticsMonitorRequest, opts ...wire.RequestEditorFn) (json.RawMessage, error) {
	return wire.Value[json.RawMessage](ctx, c.conn, &opUpdateSyntheticsMonitor, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListSyntheticsParams = wire.Operation{ID: "ListSyntheticsParams", Method: http.MethodGet, Path: "/api/synthetics/params", Scope: wire.SpaceScope}

// ListSyntheticsParams calls GET /api/synthetics/params.
//
// Kibana: GET /api/synthetics/params (stable since unknown), acts in the space of the call.
func (c *Client) ListSyntheticsParams(ctx context.Context, opts ...wire.RequestEditorFn) ([]GetParameterResponse, error) {
	return wire.Value[[]GetParameterResponse](ctx, c.conn, &opListSyntheticsParams, wire.Request{}, opts)
}

var opCreateSyntheticsParam = wire.Operation{ID: "CreateSyntheticsParam", Method: http.MethodPost, Path: "/api/synthetics/params", Scope: wire.SpaceScope}

// CreateSyntheticsParam calls POST /api/synthetics/params.
//
// Kibana: POST /api/synthetics/params (stable since unknown), acts in the space of the call.
func (c *Client) CreateSyntheticsParam(ctx context.Context, body CreateSyntheticsParamRequest, opts ...wire.RequestEditorFn) (*CreateParamResponse, error) {
	return wire.Object[CreateParamResponse](ctx, c.conn, &opCreateSyntheticsParam, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkDeleteSyntheticsParams = wire.Operation{ID: "BulkDeleteSyntheticsParams", Method: http.MethodDelete, Path: "/api/synthetics/params/_bulk_delete", Scope: wire.SpaceScope}

// BulkDeleteSyntheticsParams calls DELETE /api/synthetics/params/_bulk_delete.
//
// Kibana: DELETE /api/synthetics/params/_bulk_delete (stable since unknown), acts in the space of the call.
func (c *Client) BulkDeleteSyntheticsParams(ctx context.Context, body BulkDeleteSyntheticsParamsRequest, opts ...wire.RequestEditorFn) ([]BulkDeleteSyntheticsParamsResponseItem, error) {
	return wire.Value[[]BulkDeleteSyntheticsParamsResponseItem](ctx, c.conn, &opBulkDeleteSyntheticsParams, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteSyntheticsParam = wire.Operation{ID: "DeleteSyntheticsParam", Method: http.MethodDelete, Path: "/api/synthetics/params/{id}", Scope: wire.SpaceScope}

// DeleteSyntheticsParam calls DELETE /api/synthetics/params/{id}.
//
// Kibana: DELETE /api/synthetics/params/{id} (stable since unknown), acts in the space of the call.
func (c *Client) DeleteSyntheticsParam(ctx context.Context, id string, opts ...wire.RequestEditorFn) (json.RawMessage, error) {
	return wire.Value[json.RawMessage](ctx, c.conn, &opDeleteSyntheticsParam, wire.Request{Path: []string{id}}, opts)
}

var opGetSyntheticsParam = wire.Operation{ID: "GetSyntheticsParam", Method: http.MethodGet, Path: "/api/synthetics/params/{id}", Scope: wire.SpaceScope}

// GetSyntheticsParam calls GET /api/synthetics/params/{id}.
//
// Kibana: GET /api/synthetics/params/{id} (stable since unknown), acts in the space of the call.
func (c *Client) GetSyntheticsParam(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*GetParameterResponse, error) {
	return wire.Object[GetParameterResponse](ctx, c.conn, &opGetSyntheticsParam, wire.Request{Path: []string{id}}, opts)
}

var opUpdateSyntheticsParam = wire.Operation{ID: "UpdateSyntheticsParam", Method: http.MethodPut, Path: "/api/synthetics/params/{id}", Scope: wire.SpaceScope}

// UpdateSyntheticsParam calls PUT /api/synthetics/params/{id}.
//
// Kibana: PUT /api/synthetics/params/{id} (stable since unknown), acts in the space of the call.
func (c *Client) UpdateSyntheticsParam(ctx context.Context, id string, body UpdateSyntheticsParamRequest, opts ...wire.RequestEditorFn) (map[string]any, error) {
	return wire.Value[map[string]any](ctx, c.conn, &opUpdateSyntheticsParam, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListSyntheticsPrivateLocations = wire.Operation{ID: "ListSyntheticsPrivateLocations", Method: http.MethodGet, Path: "/api/synthetics/private_locations", Scope: wire.SpaceScope}

// ListSyntheticsPrivateLocations calls GET /api/synthetics/private_locations.
//
// Kibana: GET /api/synthetics/private_locations (stable since unknown), acts in the space of the call.
func (c *Client) ListSyntheticsPrivateLocations(ctx context.Context, opts ...wire.RequestEditorFn) ([]GetPrivateLocation, error) {
	return wire.Value[[]GetPrivateLocation](ctx, c.conn, &opListSyntheticsPrivateLocations, wire.Request{}, opts)
}

var opCreateSyntheticsPrivateLocation = wire.Operation{ID: "CreateSyntheticsPrivateLocation", Method: http.MethodPost, Path: "/api/synthetics/private_locations", Scope: wire.SpaceScope}

// CreateSyntheticsPrivateLocation calls POST /api/synthetics/private_locations.
//
// Kibana: POST /api/synthetics/private_locations (stable since unknown), acts in the space of the call.
func (c *Client) CreateSyntheticsPrivateLocation(ctx context.Context, body CreateSyntheticsPrivateLocationRequest, opts ...wire.RequestEditorFn) (map[string]any, error) {
	return wire.Value[map[string]any](ctx, c.conn, &opCreateSyntheticsPrivateLocation, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteSyntheticsPrivateLocation = wire.Operation{ID: "DeleteSyntheticsPrivateLocation", Method: http.MethodDelete, Path: "/api/synthetics/private_locations/{id}", Scope: wire.SpaceScope}

// DeleteSyntheticsPrivateLocation calls DELETE /api/synthetics/private_locations/{id}.
//
// Kibana: DELETE /api/synthetics/private_locations/{id} (stable since unknown), acts in the space of the call.
func (c *Client) DeleteSyntheticsPrivateLocation(ctx context.Context, id string, opts ...wire.RequestEditorFn) (json.RawMessage, error) {
	return wire.Value[json.RawMessage](ctx, c.conn, &opDeleteSyntheticsPrivateLocation, wire.Request{Path: []string{id}}, opts)
}

var opGetSyntheticsPrivateLocation = wire.Operation{ID: "GetSyntheticsPrivateLocation", Method: http.MethodGet, Path: "/api/synthetics/private_locations/{id}", Scope: wire.SpaceScope}

// GetSyntheticsPrivateLocation calls GET /api/synthetics/private_locations/{id}.
//
// Kibana: GET /api/synthetics/private_locations/{id} (stable since unknown), acts in the space of the call.
func (c *Client) GetSyntheticsPrivateLocation(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*GetPrivateLocation, error) {
	return wire.Object[GetPrivateLocation](ctx, c.conn, &opGetSyntheticsPrivateLocation, wire.Request{Path: []string{id}}, opts)
}

var opUpdateSyntheticsPrivateLocation = wire.Operation{ID: "UpdateSyntheticsPrivateLocation", Method: http.MethodPut, Path: "/api/synthetics/private_locations/{id}", Scope: wire.SpaceScope}

// UpdateSyntheticsPrivateLocation calls PUT /api/synthetics/private_locations/{id}.
//
// Kibana: PUT /api/synthetics/private_locations/{id} (stable since unknown), acts in the space of the call.
func (c *Client) UpdateSyntheticsPrivateLocation(ctx context.Context, id string, body UpdateSyntheticsPrivateLocationRequest, opts ...wire.RequestEditorFn) (*GetPrivateLocation, error) {
	return wire.Object[GetPrivateLocation](ctx, c.conn, &opUpdateSyntheticsPrivateLocation, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListUptimeSettings = wire.Operation{ID: "ListUptimeSettings", Method: http.MethodGet, Path: "/api/uptime/settings", Scope: wire.SpaceScope}

// ListUptimeSettings calls GET /api/uptime/settings.
//
// Kibana: GET /api/uptime/settings (stable since unknown), acts in the space of the call.
func (c *Client) ListUptimeSettings(ctx context.Context, opts ...wire.RequestEditorFn) (map[string]any, error) {
	return wire.Value[map[string]any](ctx, c.conn, &opListUptimeSettings, wire.Request{}, opts)
}

var opUpdateUptimeSetting = wire.Operation{ID: "UpdateUptimeSetting", Method: http.MethodPut, Path: "/api/uptime/settings", Scope: wire.SpaceScope}

// UpdateUptimeSetting calls PUT /api/uptime/settings.
//
// Kibana: PUT /api/uptime/settings (stable since unknown), acts in the space of the call.
func (c *Client) UpdateUptimeSetting(ctx context.Context, body *UpdateUptimeSettingRequest, opts ...wire.RequestEditorFn) (map[string]any, error) {
	return wire.Value[map[string]any](ctx, c.conn, &opUpdateUptimeSetting, wire.Request{Body: wire.JSON(body)}, opts)
}
