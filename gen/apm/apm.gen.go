// Package apm calls the apm operations of Kibana.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package apm

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of Privilege.
const (
	PrivilegeConfigAgentRead Privilege = "config_agent:read"
	PrivilegeEventWrite      Privilege = "event:write"
)

// AgentConfiguration is part of AgentConfigurationsResponse and SearchAgentConfigurationResponse.
type AgentConfiguration struct {
	Timestamp      float64           `json:"@timestamp"`
	AgentName      *string           `json:"agent_name,omitempty"`
	AppliedByAgent *bool             `json:"applied_by_agent,omitempty"`
	Etag           string            `json:"etag"`
	Service        Service           `json:"service"`
	Settings       map[string]string `json:"settings,omitzero"`
}

// AgentConfigurationIntake is the body of CreateUpdateAgentConfiguration.
type AgentConfigurationIntake struct {
	AgentName *string           `json:"agent_name,omitempty"`
	Service   Service           `json:"service"`
	Settings  map[string]string `json:"settings,omitzero"`
}

// AgentConfigurationsResponse is the reply of GetAgentConfigurations.
type AgentConfigurationsResponse struct {
	Configurations []AgentConfiguration `json:"configurations,omitzero"`
}

// AgentKey is part of AgentKeysResponse.
type AgentKey struct {
	APIKey     string `json:"api_key"`
	Encoded    string `json:"encoded"`
	Expiration *int64 `json:"expiration,omitempty"`
	ID         string `json:"id"`
	Name       string `json:"name"`
}

// AgentKeys is the body of CreateAgentKey.
type AgentKeys struct {
	Name       string      `json:"name"`
	Privileges []Privilege `json:"privileges,omitzero"`
}

// AgentKeysResponse is the reply of CreateAgentKey.
type AgentKeysResponse struct {
	AgentKey *AgentKey `json:"agentKey,omitempty"`
}

// AnnotationSearchAnnotation is part of AnnotationSearchResponse.
type AnnotationSearchAnnotation struct {
	Timestamp *float64 `json:"@timestamp,omitempty"`
	ID        *string  `json:"id,omitempty"`
	Text      *string  `json:"text,omitempty"`

	// Type is always "version".
	Type *string `json:"type,omitempty"`
}

// AnnotationSearchResponse is the reply of GetAnnotation.
type AnnotationSearchResponse struct {
	Annotations []AnnotationSearchAnnotation `json:"annotations,omitzero"`
}

// BaseSourceMap is part of SourceMapsResponse.
type BaseSourceMap struct {
	Body                 *BaseSourceMapBody `json:"body,omitempty"`
	CompressionAlgorithm *string            `json:"compressionAlgorithm,omitempty"`
	Created              *string            `json:"created,omitempty"`
	DecodedSha256        *string            `json:"decodedSha256,omitempty"`
	DecodedSize          *float64           `json:"decodedSize,omitempty"`
	EncodedSha256        *string            `json:"encodedSha256,omitempty"`
	EncodedSize          *float64           `json:"encodedSize,omitempty"`
	EncryptionAlgorithm  *string            `json:"encryptionAlgorithm,omitempty"`
	ID                   *string            `json:"id,omitempty"`
	Identifier           *string            `json:"identifier,omitempty"`
	PackageName          *string            `json:"packageName,omitempty"`
	RelativeURL          *string            `json:"relative_url,omitempty"`
	Type                 *string            `json:"type,omitempty"`
}

// BaseSourceMapBody is part of BaseSourceMap.
type BaseSourceMapBody struct {
	BundleFilepath *string    `json:"bundleFilepath,omitempty"`
	ServiceName    *string    `json:"serviceName,omitempty"`
	ServiceVersion *string    `json:"serviceVersion,omitempty"`
	SourceMap      *SourceMap `json:"sourceMap,omitempty"`
}

// CreateAnnotation is the body of CreateAnnotation.
type CreateAnnotation struct {
	Timestamp string                  `json:"@timestamp"`
	Message   *string                 `json:"message,omitempty"`
	Service   CreateAnnotationService `json:"service"`
	Tags      []string                `json:"tags,omitzero"`
}

// CreateAnnotationResponse is the reply of CreateAnnotation.
type CreateAnnotationResponse struct {
	ID     *string                 `json:"_id,omitempty"`
	Index  *string                 `json:"_index,omitempty"`
	Source *CreateAnnotationSource `json:"_source,omitempty"`
}

// CreateAnnotationService is part of CreateAnnotation.
type CreateAnnotationService struct {
	Environment *string `json:"environment,omitempty"`
	Version     string  `json:"version"`
}

// CreateAnnotationSource is part of CreateAnnotationResponse.
type CreateAnnotationSource struct {
	Timestamp  *string           `json:"@timestamp,omitempty"`
	Annotation *SourceAnnotation `json:"annotation,omitempty"`
	Event      *SourceEvent      `json:"event,omitempty"`
	Message    *string           `json:"message,omitempty"`
	Service    *SourceService    `json:"service,omitempty"`
	Tags       []string          `json:"tags,omitzero"`
}

// DeleteAgentConfigurationsResponse is the reply of DeleteAgentConfiguration.
type DeleteAgentConfigurationsResponse struct {
	Result *string `json:"result,omitempty"`
}

// DeleteService is the body of DeleteAgentConfiguration.
type DeleteService struct {
	Service Service `json:"service"`
}

// Privilege is part of AgentKeys.
type Privilege string

// SaveAPMServerSchemaRequest is the body of SaveAPMServerSchema.
type SaveAPMServerSchemaRequest struct {
	Schema map[string]any `json:"schema,omitzero"`
}

// SearchAgentConfiguration is the body of SearchSingleConfiguration.
type SearchAgentConfiguration struct {
	Etag                 *string `json:"etag,omitempty"`
	MarkAsAppliedByAgent *bool   `json:"mark_as_applied_by_agent,omitempty"`
	Service              Service `json:"service"`
}

// SearchAgentConfigurationResponse is the reply of SearchSingleConfiguration.
type SearchAgentConfigurationResponse struct {
	ID     *string             `json:"_id,omitempty"`
	Index  *string             `json:"_index,omitempty"`
	Score  *float64            `json:"_score,omitempty"`
	Source *AgentConfiguration `json:"_source,omitempty"`
}

// Service is part of AgentConfiguration, AgentConfigurationIntake, DeleteService and others.
type Service struct {
	Environment *string `json:"environment,omitempty"`
	Name        *string `json:"name,omitempty"`
}

// ServiceAgentNameResponse is the reply of GetAgentNameForService.
type ServiceAgentNameResponse struct {
	AgentName *string `json:"agentName,omitempty"`
}

// ServiceEnvironment is part of ServiceEnvironmentsResponse.
type ServiceEnvironment struct {
	AlreadyConfigured *bool   `json:"alreadyConfigured,omitempty"`
	Name              *string `json:"name,omitempty"`
}

// ServiceEnvironmentsResponse is the reply of GetEnvironmentsForService.
type ServiceEnvironmentsResponse struct {
	Environments []ServiceEnvironment `json:"environments,omitzero"`
}

// SingleAgentConfigurationResponse is the reply of GetSingleAgentConfiguration.
type SingleAgentConfigurationResponse struct {
	Timestamp      float64           `json:"@timestamp"`
	AgentName      *string           `json:"agent_name,omitempty"`
	AppliedByAgent *bool             `json:"applied_by_agent,omitempty"`
	Etag           string            `json:"etag"`
	ID             string            `json:"id"`
	Service        Service           `json:"service"`
	Settings       map[string]string `json:"settings,omitzero"`
}

// SourceAnnotation is part of CreateAnnotationSource.
type SourceAnnotation struct {
	Title *string `json:"title,omitempty"`
	Type  *string `json:"type,omitempty"`
}

// SourceEvent is part of CreateAnnotationSource.
type SourceEvent struct {
	Created *string `json:"created,omitempty"`
}

// SourceMap is part of BaseSourceMapBody.
type SourceMap struct {
	File           *string  `json:"file,omitempty"`
	Mappings       *string  `json:"mappings,omitempty"`
	SourceRoot     *string  `json:"sourceRoot,omitempty"`
	Sources        []string `json:"sources,omitzero"`
	SourcesContent []string `json:"sourcesContent,omitzero"`
	Version        *float64 `json:"version,omitempty"`
}

// SourceMapsResponse is the reply of GetSourceMaps.
type SourceMapsResponse struct {
	Artifacts []BaseSourceMap `json:"artifacts,omitzero"`
}

// SourceService is part of CreateAnnotationSource.
type SourceService struct {
	Environment *string `json:"environment,omitempty"`
	Name        *string `json:"name,omitempty"`
	Version     *string `json:"version,omitempty"`
}

// UploadSourceMap is the body of UploadSourceMap.
type UploadSourceMap struct {
	BundleFilepath string    `json:"bundle_filepath"`
	ServiceName    string    `json:"service_name"`
	ServiceVersion string    `json:"service_version"`
	Sourcemap      wire.File `json:"sourcemap"`
}

// UploadSourceMapsResponse is the reply of UploadSourceMap.
type UploadSourceMapsResponse struct {
	Body                 *string  `json:"body,omitempty"`
	CompressionAlgorithm *string  `json:"compressionAlgorithm,omitempty"`
	Created              *string  `json:"created,omitempty"`
	DecodedSha256        *string  `json:"decodedSha256,omitempty"`
	DecodedSize          *float64 `json:"decodedSize,omitempty"`
	EncodedSha256        *string  `json:"encodedSha256,omitempty"`
	EncodedSize          *float64 `json:"encodedSize,omitempty"`
	EncryptionAlgorithm  *string  `json:"encryptionAlgorithm,omitempty"`
	ID                   *string  `json:"id,omitempty"`
	Identifier           *string  `json:"identifier,omitempty"`
	PackageName          *string  `json:"packageName,omitempty"`
	RelativeURL          *string  `json:"relative_url,omitempty"`
	Type                 *string  `json:"type,omitempty"`
}

// GetAnnotationParams holds the query parameters of GetAnnotation.
type GetAnnotationParams struct {
	End         *string `form:"end,omitempty" json:"end,omitempty"`
	Environment *string `form:"environment,omitempty" json:"environment,omitempty"`
	Start       *string `form:"start,omitempty" json:"start,omitempty"`
}

// CreateUpdateAgentConfigurationParams holds the query parameters of CreateUpdateAgentConfiguration.
type CreateUpdateAgentConfigurationParams struct {
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// GetAgentNameForServiceParams holds the query parameters of GetAgentNameForService.
type GetAgentNameForServiceParams struct {
	ServiceName string `form:"serviceName" json:"serviceName"`
}

// GetEnvironmentsForServiceParams holds the query parameters of GetEnvironmentsForService.
type GetEnvironmentsForServiceParams struct {
	ServiceName *string `form:"serviceName,omitempty" json:"serviceName,omitempty"`
}

// GetSingleAgentConfigurationParams holds the query parameters of GetSingleAgentConfiguration.
type GetSingleAgentConfigurationParams struct {
	Environment *string `form:"environment,omitempty" json:"environment,omitempty"`
	Name        *string `form:"name,omitempty" json:"name,omitempty"`
}

// GetSourceMapsParams holds the query parameters of GetSourceMaps.
type GetSourceMapsParams struct {
	Page    *float64 `form:"page,omitempty" json:"page,omitempty"`
	PerPage *float64 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCreateAgentKey = wire.Operation{ID: "CreateAgentKey", Method: http.MethodPost, Path: "/api/apm/agent_keys", Scope: wire.SpaceScope}

// CreateAgentKey calls POST /api/apm/agent_keys.
//
// Kibana: POST /api/apm/agent_keys (stable since unknown), acts in the space of the call.
func (c *Client) CreateAgentKey(ctx context.Context, body AgentKeys, opts ...wire.RequestEditorFn) (*AgentKeysResponse, error) {
	return wire.Object[AgentKeysResponse](ctx, c.conn, &opCreateAgentKey, wire.Request{Body: wire.JSON(body)}, opts)
}

var opSaveAPMServerSchema = wire.Operation{ID: "SaveAPMServerSchema", Method: http.MethodPost, Path: "/api/apm/fleet/apm_server_schema", Scope: wire.SpaceScope}

// SaveAPMServerSchema calls POST /api/apm/fleet/apm_server_schema.
//
// Kibana: POST /api/apm/fleet/apm_server_schema (stable since unknown), acts in the space of the call.
func (c *Client) SaveAPMServerSchema(ctx context.Context, body SaveAPMServerSchemaRequest, opts ...wire.RequestEditorFn) (map[string]any, error) {
	return wire.Value[map[string]any](ctx, c.conn, &opSaveAPMServerSchema, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateAnnotation = wire.Operation{ID: "CreateAnnotation", Method: http.MethodPost, Path: "/api/apm/services/{serviceName}/annotation", Scope: wire.SpaceScope}

// CreateAnnotation calls POST /api/apm/services/{serviceName}/annotation.
//
// Kibana: POST /api/apm/services/{serviceName}/annotation (stable since unknown), acts in the space of the call.
func (c *Client) CreateAnnotation(ctx context.Context, serviceName string, body CreateAnnotation, opts ...wire.RequestEditorFn) (*CreateAnnotationResponse, error) {
	return wire.Object[CreateAnnotationResponse](ctx, c.conn, &opCreateAnnotation, wire.Request{Path: []string{serviceName}, Body: wire.JSON(body)}, opts)
}

var opGetAnnotation = wire.Operation{ID: "GetAnnotation", Method: http.MethodGet, Path: "/api/apm/services/{serviceName}/annotation/search", Scope: wire.SpaceScope}

// GetAnnotation calls GET /api/apm/services/{serviceName}/annotation/search.
//
// Kibana: GET /api/apm/services/{serviceName}/annotation/search (stable since unknown), acts in the space of the call.
func (c *Client) GetAnnotation(ctx context.Context, serviceName string, params *GetAnnotationParams, opts ...wire.RequestEditorFn) (*AnnotationSearchResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "end", params.End)
		wire.AddOptional(&query, "environment", params.Environment)
		wire.AddOptional(&query, "start", params.Start)
	}
	return wire.Object[AnnotationSearchResponse](ctx, c.conn, &opGetAnnotation, wire.Request{Path: []string{serviceName}, Query: query}, opts)
}

var opDeleteAgentConfiguration = wire.Operation{ID: "DeleteAgentConfiguration", Method: http.MethodDelete, Path: "/api/apm/settings/agent-configuration", Scope: wire.SpaceScope}

// DeleteAgentConfiguration calls DELETE /api/apm/settings/agent-configuration.
//
// Kibana: DELETE /api/apm/settings/agent-configuration (stable since unknown), acts in the space of the call.
func (c *Client) DeleteAgentConfiguration(ctx context.Context, body DeleteService, opts ...wire.RequestEditorFn) (*DeleteAgentConfigurationsResponse, error) {
	return wire.Object[DeleteAgentConfigurationsResponse](ctx, c.conn, &opDeleteAgentConfiguration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetAgentConfigurations = wire.Operation{ID: "GetAgentConfigurations", Method: http.MethodGet, Path: "/api/apm/settings/agent-configuration", Scope: wire.SpaceScope}

// GetAgentConfigurations calls GET /api/apm/settings/agent-configuration.
//
// Kibana: GET /api/apm/settings/agent-configuration (stable since unknown), acts in the space of the call.
func (c *Client) GetAgentConfigurations(ctx context.Context, opts ...wire.RequestEditorFn) (*AgentConfigurationsResponse, error) {
	return wire.Object[AgentConfigurationsResponse](ctx, c.conn, &opGetAgentConfigurations, wire.Request{}, opts)
}

var opCreateUpdateAgentConfiguration = wire.Operation{ID: "CreateUpdateAgentConfiguration", Method: http.MethodPut, Path: "/api/apm/settings/agent-configuration", Scope: wire.SpaceScope}

// CreateUpdateAgentConfiguration calls PUT /api/apm/settings/agent-configuration.
//
// Kibana: PUT /api/apm/settings/agent-configuration (stable since unknown), acts in the space of the call.
func (c *Client) CreateUpdateAgentConfiguration(ctx context.Context, params *CreateUpdateAgentConfigurationParams, body AgentConfigurationIntake, opts ...wire.RequestEditorFn) (map[string]any, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Value[map[string]any](ctx, c.conn, &opCreateUpdateAgentConfiguration, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opGetAgentNameForService = wire.Operation{ID: "GetAgentNameForService", Method: http.MethodGet, Path: "/api/apm/settings/agent-configuration/agent_name", Scope: wire.SpaceScope}

// GetAgentNameForService calls GET /api/apm/settings/agent-configuration/agent_name.
//
// Kibana: GET /api/apm/settings/agent-configuration/agent_name (stable since unknown), acts in the space of the call.
func (c *Client) GetAgentNameForService(ctx context.Context, params *GetAgentNameForServiceParams, opts ...wire.RequestEditorFn) (*ServiceAgentNameResponse, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "serviceName", params.ServiceName)
	}
	return wire.Object[ServiceAgentNameResponse](ctx, c.conn, &opGetAgentNameForService, wire.Request{Query: query}, opts)
}

var opGetEnvironmentsForService = wire.Operation{ID: "GetEnvironmentsForService", Method: http.MethodGet, Path: "/api/apm/settings/agent-configuration/environments", Scope: wire.SpaceScope}

// GetEnvironmentsForService calls GET /api/apm/settings/agent-configuration/environments.
//
// Kibana: GET /api/apm/settings/agent-configuration/environments (stable since unknown), acts in the space of the call.
func (c *Client) GetEnvironmentsForService(ctx context.Context, params *GetEnvironmentsForServiceParams, opts ...wire.RequestEditorFn) (*ServiceEnvironmentsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "serviceName", params.ServiceName)
	}
	return wire.Object[ServiceEnvironmentsResponse](ctx, c.conn, &opGetEnvironmentsForService, wire.Request{Query: query}, opts)
}

var opSearchSingleConfiguration = wire.Operation{ID: "SearchSingleConfiguration", Method: http.MethodPost, Path: "/api/apm/settings/agent-configuration/search", Scope: wire.SpaceScope}

// SearchSingleConfiguration calls POST /api/apm/settings/agent-configuration/search.
//
// Kibana: POST /api/apm/settings/agent-configuration/search (stable since unknown), acts in the space of the call.
func (c *Client) SearchSingleConfiguration(ctx context.Context, body SearchAgentConfiguration, opts ...wire.RequestEditorFn) (*SearchAgentConfigurationResponse, error) {
	return wire.Object[SearchAgentConfigurationResponse](ctx, c.conn, &opSearchSingleConfiguration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetSingleAgentConfiguration = wire.Operation{ID: "GetSingleAgentConfiguration", Method: http.MethodGet, Path: "/api/apm/settings/agent-configuration/view", Scope: wire.SpaceScope}

// GetSingleAgentConfiguration calls GET /api/apm/settings/agent-configuration/view.
//
// Kibana: GET /api/apm/settings/agent-configuration/view (stable since unknown), acts in the space of the call.
func (c *Client) GetSingleAgentConfiguration(ctx context.Context, params *GetSingleAgentConfigurationParams, opts ...wire.RequestEditorFn) (*SingleAgentConfigurationResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "environment", params.Environment)
		wire.AddOptional(&query, "name", params.Name)
	}
	return wire.Object[SingleAgentConfigurationResponse](ctx, c.conn, &opGetSingleAgentConfiguration, wire.Request{Query: query}, opts)
}

var opGetSourceMaps = wire.Operation{ID: "GetSourceMaps", Method: http.MethodGet, Path: "/api/apm/sourcemaps", Scope: wire.SpaceScope}

// GetSourceMaps calls GET /api/apm/sourcemaps.
//
// Kibana: GET /api/apm/sourcemaps (stable since unknown), acts in the space of the call.
func (c *Client) GetSourceMaps(ctx context.Context, params *GetSourceMapsParams, opts ...wire.RequestEditorFn) (*SourceMapsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
	}
	return wire.Object[SourceMapsResponse](ctx, c.conn, &opGetSourceMaps, wire.Request{Query: query}, opts)
}

var opUploadSourceMap = wire.Operation{ID: "UploadSourceMap", Method: http.MethodPost, Path: "/api/apm/sourcemaps", Scope: wire.SpaceScope}

// UploadSourceMap calls POST /api/apm/sourcemaps.
//
// Kibana: POST /api/apm/sourcemaps (stable since unknown), acts in the space of the call.
func (c *Client) UploadSourceMap(ctx context.Context, body UploadSourceMap, opts ...wire.RequestEditorFn) (*UploadSourceMapsResponse, error) {
	return wire.Object[UploadSourceMapsResponse](ctx, c.conn, &opUploadSourceMap, wire.Request{Body: wire.Form(body)}, opts)
}

var opDeleteSourceMap = wire.Operation{ID: "DeleteSourceMap", Method: http.MethodDelete, Path: "/api/apm/sourcemaps/{id}", Scope: wire.SpaceScope}

// DeleteSourceMap calls DELETE /api/apm/sourcemaps/{id}.
//
// Kibana: DELETE /api/apm/sourcemaps/{id} (stable since unknown), acts in the space of the call.
func (c *Client) DeleteSourceMap(ctx context.Context, id string, opts ...wire.RequestEditorFn) (map[string]any, error) {
	return wire.Value[map[string]any](ctx, c.conn, &opDeleteSourceMap, wire.Request{Path: []string{id}}, opts)
}
