// Package apm manages what surrounds application performance monitoring: the central configuration of
// agents, keys for agents, annotations of deployments and source maps.
//
// Agent configurations, keys and source maps belong to the whole deployment, although a call can name a
// space.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package apm

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of Privilege.
const (
	PrivilegeConfigAgentRead Privilege = "config_agent:read"
	PrivilegeEventWrite      Privilege = "event:write"
)

// AgentConfiguration is a configuration that agents of a service get.
type AgentConfiguration struct {
	// Timestamp is in milliseconds since 1970.
	Timestamp      int64   `json:"@timestamp"`
	AgentName      *string `json:"agent_name,omitempty"`
	AppliedByAgent *bool   `json:"applied_by_agent,omitempty"`
	Etag           string  `json:"etag"`

	// Service is a service in an environment. Without either it is all of them.
	Service  Service           `json:"service"`
	Settings map[string]string `json:"settings,omitzero"`
}

// AgentConfigurationHit is the document that holds a configuration.
type AgentConfigurationHit struct {
	ID    *string  `json:"_id,omitempty"`
	Index *string  `json:"_index,omitempty"`
	Score *float64 `json:"_score,omitempty"`

	// Source is a configuration that agents of a service get.
	Source  *AgentConfiguration `json:"_source,omitempty"`
	Version *int64              `json:"_version,omitempty"`
}

// AgentConfigurationRequest is the configuration that agents shall get.
type AgentConfigurationRequest struct {
	AgentName *string `json:"agent_name,omitempty"`

	// Service is a service in an environment. Without either it is all of them.
	Service  Service           `json:"service"`
	Settings map[string]string `json:"settings,omitzero"`
}

// AgentConfigurationSearch asks for the configuration of a service.
type AgentConfigurationSearch struct {
	// Error is why the agent could not apply the configuration.
	Error                *string `json:"error,omitempty"`
	Etag                 *string `json:"etag,omitempty"`
	MarkAsAppliedByAgent *bool   `json:"mark_as_applied_by_agent,omitempty"`

	// Service is a service in an environment. Without either it is all of them.
	Service Service `json:"service"`
}

// AgentConfigurationsResponse is the reply of ListAgentConfigurations.
type AgentConfigurationsResponse struct {
	Configurations []AgentConfiguration `json:"configurations,omitzero"`
}

// AgentKey is part of AgentKeyResponse.
type AgentKey struct {
	APIKey     string `json:"api_key"`
	Encoded    string `json:"encoded"`
	Expiration *int64 `json:"expiration,omitempty"`
	ID         string `json:"id"`
	Name       string `json:"name"`
}

// AgentKeyRequest is the key that shall be made.
type AgentKeyRequest struct {
	Name       string      `json:"name"`
	Privileges []Privilege `json:"privileges,omitzero"`
}

// AgentKeyResponse holds the new key.
type AgentKeyResponse struct {
	AgentKey *AgentKey `json:"agentKey,omitempty"`
}

// Annotation is a note of a deployment.
type Annotation struct {
	Timestamp *float64 `json:"@timestamp,omitempty"`
	ID        *string  `json:"id,omitempty"`
	Text      *string  `json:"text,omitempty"`

	// Type is always "version".
	Type *string `json:"type,omitempty"`
}

// AnnotationDocument is the document that holds an annotation.
type AnnotationDocument struct {
	ID          *string                   `json:"_id,omitempty"`
	Index       *string                   `json:"_index,omitempty"`
	PrimaryTerm *int64                    `json:"_primary_term,omitempty"`
	SeqNo       *int64                    `json:"_seq_no,omitempty"`
	Source      *AnnotationDocumentSource `json:"_source,omitempty"`
	Version     *int64                    `json:"_version,omitempty"`
	Found       *bool                     `json:"found,omitempty"`
}

// AnnotationDocumentSource is part of AnnotationDocument.
type AnnotationDocumentSource struct {
	Timestamp  *string           `json:"@timestamp,omitempty"`
	Annotation *SourceAnnotation `json:"annotation,omitempty"`
	Event      *SourceEvent      `json:"event,omitempty"`
	Message    *string           `json:"message,omitempty"`
	Service    *SourceService    `json:"service,omitempty"`
	Tags       []string          `json:"tags,omitzero"`
}

// AnnotationRequest is a deployment to note.
type AnnotationRequest struct {
	Timestamp string            `json:"@timestamp"`
	Message   *string           `json:"message,omitempty"`
	Service   AnnotationService `json:"service"`
	Tags      []string          `json:"tags,omitzero"`
}

// AnnotationSearchResponse is the reply of SearchAnnotations.
type AnnotationSearchResponse struct {
	Annotations []Annotation `json:"annotations,omitzero"`
}

// AnnotationService is part of AnnotationRequest.
type AnnotationService struct {
	Environment *string `json:"environment,omitempty"`
	Version     string  `json:"version"`
}

// DeleteOutcome is what came of deleting a configuration.
type DeleteOutcome struct {
	Result *string `json:"result,omitempty"`
}

// IdentifiedAgentConfiguration is a configuration and the id of its document.
type IdentifiedAgentConfiguration struct {
	// Timestamp is in milliseconds since 1970.
	Timestamp      int64   `json:"@timestamp"`
	AgentName      *string `json:"agent_name,omitempty"`
	AppliedByAgent *bool   `json:"applied_by_agent,omitempty"`
	Etag           string  `json:"etag"`
	ID             string  `json:"id"`

	// Service is a service in an environment. Without either it is all of them.
	Service  Service           `json:"service"`
	Settings map[string]string `json:"settings,omitzero"`
}

// Privilege is part of AgentKeyRequest.
type Privilege string

// SaveAPMServerSchemaRequest is the body of SaveAPMServerSchema.
type SaveAPMServerSchemaRequest struct {
	Schema map[string]any `json:"schema,omitzero"`
}

// Service is a service in an environment. Without either it is all of them.
type Service struct {
	Environment *string `json:"environment,omitempty"`
	Name        *string `json:"name,omitempty"`
}

// ServiceAgentNameResponse is the reply of GetServiceAgentName.
type ServiceAgentNameResponse struct {
	AgentName *string `json:"agentName,omitempty"`
}

// ServiceEnvironment is an environment of a service.
type ServiceEnvironment struct {
	AlreadyConfigured *bool   `json:"alreadyConfigured,omitempty"`
	Name              *string `json:"name,omitempty"`
}

// ServiceEnvironmentsResponse is the reply of ListServiceEnvironments.
type ServiceEnvironmentsResponse struct {
	Environments []ServiceEnvironment `json:"environments,omitzero"`
}

// ServiceReference names the service whose configuration it is about.
type ServiceReference struct {
	// Service is a service in an environment. Without either it is all of them.
	Service Service `json:"service"`
}

// SourceAnnotation is part of AnnotationDocumentSource.
type SourceAnnotation struct {
	Title *string `json:"title,omitempty"`
	Type  *string `json:"type,omitempty"`
}

// SourceEvent is part of AnnotationDocumentSource.
type SourceEvent struct {
	Created *string `json:"created,omitempty"`
}

// SourceMap is what is known of a source map.
type SourceMap struct {
	Body                 *string    `json:"body,omitempty"`
	CompressionAlgorithm *string    `json:"compressionAlgorithm,omitempty"`
	Created              *wire.Time `json:"created,omitempty"`
	DecodedSha256        *string    `json:"decodedSha256,omitempty"`
	DecodedSize          *int64     `json:"decodedSize,omitempty"`
	EncodedSha256        *string    `json:"encodedSha256,omitempty"`
	EncodedSize          *int64     `json:"encodedSize,omitempty"`
	EncryptionAlgorithm  *string    `json:"encryptionAlgorithm,omitempty"`
	ID                   *string    `json:"id,omitempty"`
	Identifier           *string    `json:"identifier,omitempty"`
	PackageName          *string    `json:"packageName,omitempty"`
	RelativeURL          *string    `json:"relative_url,omitempty"`
	Type                 *string    `json:"type,omitempty"`
}

// SourceMapUpload is a source map to store.
type SourceMapUpload struct {
	BundleFilepath string    `json:"bundle_filepath"`
	ServiceName    string    `json:"service_name"`
	ServiceVersion string    `json:"service_version"`
	Sourcemap      wire.File `json:"sourcemap"`
}

// SourceMapsResponse is the reply of ListSourceMaps.
type SourceMapsResponse struct {
	Artifacts []StoredSourceMap `json:"artifacts,omitzero"`
	Total     *int64            `json:"total,omitempty"`
}

// SourceService is part of AnnotationDocumentSource.
type SourceService struct {
	Environment *string `json:"environment,omitempty"`
	Name        *string `json:"name,omitempty"`
	Version     *string `json:"version,omitempty"`
}

// StoredSourceMap is a source map and what is in it.
type StoredSourceMap struct {
	Body                 *StoredSourceMapBody `json:"body,omitempty"`
	CompressionAlgorithm *string              `json:"compressionAlgorithm,omitempty"`
	Created              *wire.Time           `json:"created,omitempty"`
	DecodedSha256        *string              `json:"decodedSha256,omitempty"`
	DecodedSize          *int64               `json:"decodedSize,omitempty"`
	EncodedSha256        *string              `json:"encodedSha256,omitempty"`
	EncodedSize          *int64               `json:"encodedSize,omitempty"`
	EncryptionAlgorithm  *string              `json:"encryptionAlgorithm,omitempty"`
	ID                   *string              `json:"id,omitempty"`
	Identifier           *string              `json:"identifier,omitempty"`
	PackageName          *string              `json:"packageName,omitempty"`
	RelativeURL          *string              `json:"relative_url,omitempty"`
	Type                 *string              `json:"type,omitempty"`
}

// StoredSourceMapBody is part of StoredSourceMap.
type StoredSourceMapBody struct {
	BundleFilepath *string `json:"bundleFilepath,omitempty"`
	ServiceName    *string `json:"serviceName,omitempty"`
	ServiceVersion *string `json:"serviceVersion,omitempty"`

	// SourceMap is the source map itself.
	SourceMap map[string]any `json:"sourceMap,omitzero"`
}

// SearchAnnotationsParams holds the query parameters of SearchAnnotations.
type SearchAnnotationsParams struct {
	// End is an ISO 8601 date.
	End *string `form:"end,omitempty" json:"end,omitempty"`

	// Environment keeps the annotations of an environment.
	Environment *string `form:"environment,omitempty" json:"environment,omitempty"`

	// Start is an ISO 8601 date.
	Start *string `form:"start,omitempty" json:"start,omitempty"`
}

// UpsertAgentConfigurationParams holds the query parameters of UpsertAgentConfiguration.
type UpsertAgentConfigurationParams struct {
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// GetServiceAgentNameParams holds the query parameters of GetServiceAgentName.
type GetServiceAgentNameParams struct {
	ServiceName string `form:"serviceName" json:"serviceName"`
}

// ListServiceEnvironmentsParams holds the query parameters of ListServiceEnvironments.
type ListServiceEnvironmentsParams struct {
	ServiceName *string `form:"serviceName,omitempty" json:"serviceName,omitempty"`
}

// GetAgentConfigurationParams holds the query parameters of GetAgentConfiguration.
type GetAgentConfigurationParams struct {
	Environment *string `form:"environment,omitempty" json:"environment,omitempty"`
	Name        *string `form:"name,omitempty" json:"name,omitempty"`
}

// ListSourceMapsParams holds the query parameters of ListSourceMaps.
type ListSourceMapsParams struct {
	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCreateAgentKey = wire.Operation{ID: "CreateAgentKey", Method: http.MethodPost, Path: "/api/apm/agent_keys", Scope: wire.SpaceScope, Since: "8.0"}

// CreateAgentKey creates an API key that agents of APM can use and returns it, which happens only once.
//
// Kibana: POST /api/apm/agent_keys (stable since 8.0), acts in the space of the call.
func (c *Client) CreateAgentKey(ctx context.Context, body AgentKeyRequest, opts ...wire.RequestEditorFn) (*AgentKeyResponse, error) {
	return wire.Object[AgentKeyResponse](ctx, c.conn, &opCreateAgentKey, wire.Request{Body: wire.JSON(body)}, opts)
}

var opSaveAPMServerSchema = wire.Operation{ID: "SaveAPMServerSchema", Method: http.MethodPost, Path: "/api/apm/fleet/apm_server_schema", Scope: wire.SpaceScope}

// SaveAPMServerSchema stores the settings of an APM Server outside Fleet, for its move into Fleet.
//
// Kibana: POST /api/apm/fleet/apm_server_schema (stable since 7.16), acts in the space of the call.
func (c *Client) SaveAPMServerSchema(ctx context.Context, body SaveAPMServerSchemaRequest, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opSaveAPMServerSchema, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateAnnotation = wire.Operation{ID: "CreateAnnotation", Method: http.MethodPost, Path: "/api/apm/services/{serviceName}/annotation", Scope: wire.SpaceScope}

// CreateAnnotation notes a deployment of a service and returns the document that holds the note.
//
// Kibana: POST /api/apm/services/{serviceName}/annotation (stable since 7.x), acts in the space of the call.
func (c *Client) CreateAnnotation(ctx context.Context, serviceName string, body AnnotationRequest, opts ...wire.RequestEditorFn) (*AnnotationDocument, error) {
	return wire.Object[AnnotationDocument](ctx, c.conn, &opCreateAnnotation, wire.Request{Path: []string{serviceName}, Body: wire.JSON(body)}, opts)
}

var opSearchAnnotations = wire.Operation{ID: "SearchAnnotations", Method: http.MethodGet, Path: "/api/apm/services/{serviceName}/annotation/search", Scope: wire.SpaceScope}

// SearchAnnotations returns the annotations of a service in a time.
//
// Kibana: GET /api/apm/services/{serviceName}/annotation/search (stable since 7.x), acts in the space of the call.
func (c *Client) SearchAnnotations(ctx context.Context, serviceName string, params *SearchAnnotationsParams, opts ...wire.RequestEditorFn) (*AnnotationSearchResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "end", params.End)
		wire.AddOptional(&query, "environment", params.Environment)
		wire.AddOptional(&query, "start", params.Start)
	}
	return wire.Object[AnnotationSearchResponse](ctx, c.conn, &opSearchAnnotations, wire.Request{Path: []string{serviceName}, Query: query}, opts)
}

var opDeleteAgentConfiguration = wire.Operation{ID: "DeleteAgentConfiguration", Method: http.MethodDelete, Path: "/api/apm/settings/agent-configuration", Scope: wire.SpaceScope}

// DeleteAgentConfiguration deletes the configuration of a service and tells what came of it.
//
// Kibana: DELETE /api/apm/settings/agent-configuration (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteAgentConfiguration(ctx context.Context, body ServiceReference, opts ...wire.RequestEditorFn) (*DeleteOutcome, error) {
	return wire.Object[DeleteOutcome](ctx, c.conn, &opDeleteAgentConfiguration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListAgentConfigurations = wire.Operation{ID: "ListAgentConfigurations", Method: http.MethodGet, Path: "/api/apm/settings/agent-configuration", Scope: wire.SpaceScope}

// ListAgentConfigurations returns all agent configurations.
//
// Kibana: GET /api/apm/settings/agent-configuration (stable since 7.x), acts in the space of the call.
func (c *Client) ListAgentConfigurations(ctx context.Context, opts ...wire.RequestEditorFn) (*AgentConfigurationsResponse, error) {
	return wire.Object[AgentConfigurationsResponse](ctx, c.conn, &opListAgentConfigurations, wire.Request{}, opts)
}

var opUpsertAgentConfiguration = wire.Operation{ID: "UpsertAgentConfiguration", Method: http.MethodPut, Path: "/api/apm/settings/agent-configuration", Scope: wire.SpaceScope}

// UpsertAgentConfiguration creates the configuration of a service, or with Overwrite replaces it.
//
// Without Overwrite, Kibana answers 400 where the service has a configuration.
//
// Kibana: PUT /api/apm/settings/agent-configuration (stable since 7.x), acts in the space of the call.
func (c *Client) UpsertAgentConfiguration(ctx context.Context, params *UpsertAgentConfigurationParams, body AgentConfigurationRequest, opts ...wire.RequestEditorFn) error {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Empty(ctx, c.conn, &opUpsertAgentConfiguration, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opGetServiceAgentName = wire.Operation{ID: "GetServiceAgentName", Method: http.MethodGet, Path: "/api/apm/settings/agent-configuration/agent_name", Scope: wire.SpaceScope}

// GetServiceAgentName returns the name of the agent that a service uses. It is absent where none has sent data.
//
// Kibana: GET /api/apm/settings/agent-configuration/agent_name (stable since 7.x), acts in the space of the call.
func (c *Client) GetServiceAgentName(ctx context.Context, params *GetServiceAgentNameParams, opts ...wire.RequestEditorFn) (*ServiceAgentNameResponse, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "serviceName", params.ServiceName)
	}
	return wire.Object[ServiceAgentNameResponse](ctx, c.conn, &opGetServiceAgentName, wire.Request{Query: query}, opts)
}

var opListServiceEnvironments = wire.Operation{ID: "ListServiceEnvironments", Method: http.MethodGet, Path: "/api/apm/settings/agent-configuration/environments", Scope: wire.SpaceScope}

// ListServiceEnvironments returns the environments of a service, or of all, and tells which have a configuration.
//
// Kibana: GET /api/apm/settings/agent-configuration/environments (stable since 7.x), acts in the space of the call.
func (c *Client) ListServiceEnvironments(ctx context.Context, params *ListServiceEnvironmentsParams, opts ...wire.RequestEditorFn) (*ServiceEnvironmentsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "serviceName", params.ServiceName)
	}
	return wire.Object[ServiceEnvironmentsResponse](ctx, c.conn, &opListServiceEnvironments, wire.Request{Query: query}, opts)
}

var opSearchAgentConfiguration = wire.Operation{ID: "SearchAgentConfiguration", Method: http.MethodPost, Path: "/api/apm/settings/agent-configuration/search", Scope: wire.SpaceScope}

// SearchAgentConfiguration returns the configuration that applies to a service, and can mark it as applied.
//
// It is what APM Server asks. To read a configuration use GetAgentConfiguration.
//
// Kibana: POST /api/apm/settings/agent-configuration/search (stable since 7.x), acts in the space of the call.
func (c *Client) SearchAgentConfiguration(ctx context.Context, body AgentConfigurationSearch, opts ...wire.RequestEditorFn) (*AgentConfigurationHit, error) {
	return wire.Object[AgentConfigurationHit](ctx, c.conn, &opSearchAgentConfiguration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetAgentConfiguration = wire.Operation{ID: "GetAgentConfiguration", Method: http.MethodGet, Path: "/api/apm/settings/agent-configuration/view", Scope: wire.SpaceScope}

// GetAgentConfiguration returns the configuration that is exactly for a service and an environment.
//
// Kibana: GET /api/apm/settings/agent-configuration/view (stable since 7.x), acts in the space of the call.
func (c *Client) GetAgentConfiguration(ctx context.Context, params *GetAgentConfigurationParams, opts ...wire.RequestEditorFn) (*IdentifiedAgentConfiguration, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "environment", params.Environment)
		wire.AddOptional(&query, "name", params.Name)
	}
	return wire.Object[IdentifiedAgentConfiguration](ctx, c.conn, &opGetAgentConfiguration, wire.Request{Query: query}, opts)
}

var opListSourceMaps = wire.Operation{ID: "ListSourceMaps", Method: http.MethodGet, Path: "/api/apm/sourcemaps", Scope: wire.SpaceScope, Since: "8.0"}

// ListSourceMaps returns a page of the source maps, newest first, with what is in them.
//
// Kibana: GET /api/apm/sourcemaps (stable since 8.0), acts in the space of the call.
func (c *Client) ListSourceMaps(ctx context.Context, params *ListSourceMapsParams, opts ...wire.RequestEditorFn) (*SourceMapsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
	}
	return wire.Object[SourceMapsResponse](ctx, c.conn, &opListSourceMaps, wire.Request{Query: query}, opts)
}

// ListSourceMapsAll yields what all pages of [Client.ListSourceMaps] have, from the Page of params on, 100 at a time
// unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListSourceMapsAll(ctx context.Context, params *ListSourceMapsParams, opts ...wire.RequestEditorFn) iter.Seq2[*StoredSourceMap, error] {
	return func(yield func(*StoredSourceMap, error) bool) {
		var at ListSourceMapsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListSourceMaps, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListSourceMaps(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Artifacts, len(reply.Artifacts), wire.Deref(reply.Total))
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Artifacts {
				if !yield(&reply.Artifacts[i], nil) {
					return
				}
			}
		}
	}
}

var opUploadSourceMap = wire.Operation{ID: "UploadSourceMap", Method: http.MethodPost, Path: "/api/apm/sourcemaps", Scope: wire.SpaceScope, Since: "8.0"}

// UploadSourceMap stores a source map for a version of a service and returns what is known of it.
//
// Kibana: POST /api/apm/sourcemaps (stable since 8.0), acts in the space of the call.
func (c *Client) UploadSourceMap(ctx context.Context, body SourceMapUpload, opts ...wire.RequestEditorFn) (*SourceMap, error) {
	return wire.Object[SourceMap](ctx, c.conn, &opUploadSourceMap, wire.Request{Body: wire.Form(body)}, opts)
}

var opDeleteSourceMap = wire.Operation{ID: "DeleteSourceMap", Method: http.MethodDelete, Path: "/api/apm/sourcemaps/{id}", Scope: wire.SpaceScope, Since: "8.0"}

// DeleteSourceMap deletes a source map.
//
// Kibana: DELETE /api/apm/sourcemaps/{id} (stable since 8.0), acts in the space of the call.
func (c *Client) DeleteSourceMap(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteSourceMap, wire.Request{Path: []string{id}}, opts)
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r AgentKey) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "api_key", "encoded") }

// LogValue makes slog show [redacted] for secrets.
func (r AgentKey) LogValue() slog.Value { return wire.LogRedacted(r, "api_key", "encoded") }

// LogValue makes slog show [redacted] for secrets.
func (r AgentKeyResponse) LogValue() slog.Value { return wire.LogRedacted(r, "api_key", "encoded") }
