// Package roles manages roles, which grant privileges in Elasticsearch and in Kibana, and ends sessions of
// users. Roles belong to the whole deployment. What they grant in Kibana they grant in all spaces or in
// some.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package roles

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of SessionMatch.
const (
	SessionMatchAll   SessionMatch = "all"
	SessionMatchQuery SessionMatch = "query"
)

// The values of SortDirection.
const (
	SortDirectionAsc  SortDirection = "asc"
	SortDirectionDesc SortDirection = "desc"
)

// ApplicationPrivileges is what a role grants in an application, as Elasticsearch stores it.
type ApplicationPrivileges struct {
	Application string   `json:"application"`
	Privileges  []string `json:"privileges,omitzero"`
	Resources   []string `json:"resources,omitzero"`
}

// BulkError is why a role was refused.
type BulkError struct {
	Reason string `json:"reason"`

	// Type is kibana_privilege_validation_exception where Kibana refused it. Others are of Elasticsearch.
	Type string `json:"type"`
}

// BulkOutcome names the roles by what came of them.
type BulkOutcome struct {
	Created []string             `json:"created,omitzero"`
	Errors  map[string]BulkError `json:"errors,omitzero"`
	Noop    []string             `json:"noop,omitzero"`
	Updated []string             `json:"updated,omitzero"`
}

// BulkRequest are roles by their names.
type BulkRequest struct {
	Roles map[string]RoleRequest `json:"roles,omitzero"`
}

// ElasticsearchPrivileges is what a role grants in Elasticsearch.
type ElasticsearchPrivileges struct {
	Cluster       []string                  `json:"cluster,omitzero"`
	Indices       []IndexPrivileges         `json:"indices,omitzero"`
	RemoteCluster []RemoteClusterPrivileges `json:"remote_cluster,omitzero"`
	RemoteIndices []RemoteIndexPrivileges   `json:"remote_indices,omitzero"`

	// RunAs are names of users.
	RunAs []string `json:"run_as,omitzero"`
}

// FieldSecurity limits the fields of documents.
type FieldSecurity struct {
	Except []string `json:"except,omitzero"`
	Grant  []string `json:"grant,omitzero"`
}

// Filters leaves out kinds of roles.
type Filters struct {
	// ShowReservedRoles is true by default, if there are filters. A query without filters leaves reserved roles out.
	ShowReservedRoles *bool `json:"showReservedRoles,omitempty"`
}

// GrantedKibanaPrivileges is what a role grants in spaces of Kibana, as Kibana reads it.
type GrantedKibanaPrivileges struct {
	// Reserved are privileges of reserved roles.
	Reserved []string `json:"_reserved,omitzero"`

	// Base is all or read.
	Base []string `json:"base,omitzero"`

	// Feature are privileges by the id of the feature.
	Feature map[string][]string `json:"feature,omitzero"`

	// Spaces are ids of spaces, or * alone, which is the default.
	Spaces []string `json:"spaces,omitzero"`
}

// IndexPrivileges is what a role grants in indices.
type IndexPrivileges struct {
	AllowRestrictedIndices *bool `json:"allow_restricted_indices,omitempty"`

	// FieldSecurity limits the fields of documents.
	FieldSecurity *FieldSecurity `json:"field_security,omitempty"`

	// Names are names and patterns of indices.
	Names      []string `json:"names,omitzero"`
	Privileges []string `json:"privileges,omitzero"`

	// Query is a query, as JSON, that limits the documents.
	Query *string `json:"query,omitempty"`
}

// InvalidateOutcome is what ending sessions came to.
type InvalidateOutcome struct {
	// Total is the number of sessions that ended.
	Total int64 `json:"total"`
}

// InvalidateRequest names the sessions to end.
type InvalidateRequest struct {
	// Match is all, or query for those that a query finds.
	Match SessionMatch `json:"match"`

	// Query finds sessions by where users logged in, and by user.
	Query *SessionQuery `json:"query,omitempty"`
}

// KibanaPrivileges is what a role grants in spaces of Kibana. Either Base or Feature has something.
type KibanaPrivileges struct {
	// Base is all or read.
	Base []string `json:"base,omitzero"`

	// Feature are privileges by the id of the feature.
	Feature map[string][]string `json:"feature,omitzero"`

	// Spaces are ids of spaces, or * alone, which is the default.
	Spaces []string `json:"spaces,omitzero"`
}

// QueryRequest looks for roles.
type QueryRequest struct {
	// Filters leaves out kinds of roles.
	Filters *Filters `json:"filters,omitempty"`

	// From is how many roles to skip.
	From *int64 `json:"from,omitempty"`

	// Query is a part of the name, in upper or lower case. * and ? stand for anything.
	Query *string `json:"query,omitempty"`

	// Size is the length of a page. The default is 10.
	Size *int64 `json:"size,omitempty"`

	// Sort is an order of roles.
	Sort *Sort `json:"sort,omitempty"`
}

// RemoteClusterPrivileges is what a role grants in other clusters.
type RemoteClusterPrivileges struct {
	// Clusters are aliases of clusters.
	Clusters   []string `json:"clusters,omitzero"`
	Privileges []string `json:"privileges,omitzero"`
}

// RemoteIndexPrivileges is what a role grants in indices of other clusters.
type RemoteIndexPrivileges struct {
	AllowRestrictedIndices *bool `json:"allow_restricted_indices,omitempty"`

	// Clusters are aliases of clusters.
	Clusters []string `json:"clusters,omitzero"`

	// FieldSecurity limits the fields of documents.
	FieldSecurity *FieldSecurity `json:"field_security,omitempty"`

	// Names are names and patterns of indices.
	Names      []string `json:"names,omitzero"`
	Privileges []string `json:"privileges,omitzero"`

	// Query is a query, as JSON, that limits the documents.
	Query *string `json:"query,omitempty"`
}

// Role is a role as Kibana reads it.
type Role struct {
	TransformErrors []TransformError `json:"_transform_error,omitzero"`

	// UnrecognizedApplications are the applications other than Kibana that the role is about.
	UnrecognizedApplications []string `json:"_unrecognized_applications,omitzero"`
	Description              *string  `json:"description,omitempty"`

	// Elasticsearch is what a role grants in Elasticsearch.
	Elasticsearch ElasticsearchPrivileges `json:"elasticsearch"`

	// Kibana is empty where Kibana does not understand what the role grants, as TransformErrors tell.
	Kibana []GrantedKibanaPrivileges `json:"kibana,omitzero"`

	// Metadata is free. Reserved roles have _reserved true in it.
	Metadata map[string]any `json:"metadata,omitzero"`
	Name     string         `json:"name"`

	// TransientMetadata comes from Elasticsearch. The member enabled is false where the licence forbids the role.
	TransientMetadata map[string]any `json:"transient_metadata,omitzero"`
}

// RolePage is a page of roles.
type RolePage struct {
	// Count is the number of roles on this page.
	Count int64  `json:"count"`
	Roles []Role `json:"roles,omitzero"`

	// Total is the number of roles that match.
	Total int64 `json:"total"`
}

// RoleRequest is what a role shall grant. All of it may be left out.
type RoleRequest struct {
	Description *string `json:"description,omitempty"`

	// Elasticsearch is what a role grants in Elasticsearch.
	Elasticsearch *ElasticsearchPrivileges `json:"elasticsearch,omitempty"`
	Kibana        []KibanaPrivileges       `json:"kibana,omitzero"`
	Metadata      map[string]any           `json:"metadata,omitzero"`
}

// SessionMatch is all, or query for those that a query finds.
type SessionMatch string

// SessionProvider is where users log in.
type SessionProvider struct {
	// Name is the name of the provider in the configuration of Kibana.
	Name *string `json:"name,omitempty"`

	// Type is the kind of provider, such as basic or saml.
	Type string `json:"type"`
}

// SessionQuery finds sessions by where users logged in, and by user.
type SessionQuery struct {
	// Provider is where users log in.
	Provider SessionProvider `json:"provider"`
	Username *string         `json:"username,omitempty"`
}

// Sort is an order of roles.
type Sort struct {
	// Direction is the direction of an order.
	Direction SortDirection `json:"direction"`
	Field     string        `json:"field"`
}

// SortDirection is the direction of an order.
type SortDirection string

// TransformError is why Kibana does not understand what a role grants.
type TransformError struct {
	Reason string                  `json:"reason"`
	State  []ApplicationPrivileges `json:"state,omitzero"`
}

// ListRolesParams holds the query parameters of ListRoles.
type ListRolesParams struct {
	// ReplaceDeprecatedPrivileges writes privileges that are deprecated as those that replace them.
	ReplaceDeprecatedPrivileges *bool `form:"replaceDeprecatedPrivileges,omitempty" json:"replaceDeprecatedPrivileges,omitempty"`
}

// GetRoleParams holds the query parameters of GetRole.
type GetRoleParams struct {
	// ReplaceDeprecatedPrivileges writes privileges that are deprecated as those that replace them.
	ReplaceDeprecatedPrivileges *bool `form:"replaceDeprecatedPrivileges,omitempty" json:"replaceDeprecatedPrivileges,omitempty"`
}

// UpsertRoleParams holds the query parameters of UpsertRole.
type UpsertRoleParams struct {
	// CreateOnly fails with 409 where the role exists. The default is false.
	CreateOnly *bool `form:"createOnly,omitempty" json:"createOnly,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListRoles = wire.Operation{ID: "ListRoles", Method: http.MethodGet, Path: "/api/security/role", Scope: wire.GlobalScope}

// ListRoles returns all roles, the reserved ones included.
//
// Kibana: GET /api/security/role (stable since 7.x), independent of spaces.
func (c *Client) ListRoles(ctx context.Context, params *ListRolesParams, opts ...wire.RequestEditorFn) ([]Role, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "replaceDeprecatedPrivileges", params.ReplaceDeprecatedPrivileges)
	}
	return wire.Value[[]Role](ctx, c.conn, &opListRoles, wire.Request{Query: query}, opts)
}

var opQueryRoles = wire.Operation{ID: "QueryRoles", Method: http.MethodPost, Path: "/api/security/role/_query", Scope: wire.GlobalScope, Since: "8.15"}

// QueryRoles returns a page of the roles that match.
//
// Kibana: POST /api/security/role/_query (stable since 8.15), independent of spaces.
func (c *Client) QueryRoles(ctx context.Context, body QueryRequest, opts ...wire.RequestEditorFn) (*RolePage, error) {
	return wire.Object[RolePage](ctx, c.conn, &opQueryRoles, wire.Request{Body: wire.JSON(body)}, opts)
}

// QueryRolesAll yields what all pages of [Client.QueryRoles] have, from the From of body on, 100 at a time unless Size
// says otherwise. An error ends the sequence.
func (c *Client) QueryRolesAll(ctx context.Context, body QueryRequest, opts ...wire.RequestEditorFn) iter.Seq2[*Role, error] {
	return func(yield func(*Role, error) bool) {
		at := body
		pages := wire.OffsetPages(&opQueryRoles, &at.From, &at.Size, 100)
		for pages.Next() {
			reply, err := c.QueryRoles(ctx, at, opts...)
			if err == nil {
				err = pages.Got(reply.Roles, len(reply.Roles), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Roles {
				if !yield(&reply.Roles[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteRole = wire.Operation{ID: "DeleteRole", Method: http.MethodDelete, Path: "/api/security/role/{name}", Scope: wire.GlobalScope}

// DeleteRole deletes a role. Kibana refuses to delete a reserved one with 400.
//
// Kibana: DELETE /api/security/role/{name} (stable since 7.x), independent of spaces.
func (c *Client) DeleteRole(ctx context.Context, name string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteRole, wire.Request{Path: []string{name}}, opts)
}

var opGetRole = wire.Operation{ID: "GetRole", Method: http.MethodGet, Path: "/api/security/role/{name}", Scope: wire.GlobalScope}

// GetRole returns a role.
//
// Kibana: GET /api/security/role/{name} (stable since 7.x), independent of spaces.
func (c *Client) GetRole(ctx context.Context, name string, params *GetRoleParams, opts ...wire.RequestEditorFn) (*Role, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "replaceDeprecatedPrivileges", params.ReplaceDeprecatedPrivileges)
	}
	return wire.Object[Role](ctx, c.conn, &opGetRole, wire.Request{Path: []string{name}, Query: query}, opts)
}

var opUpsertRole = wire.Operation{ID: "UpsertRole", Method: http.MethodPut, Path: "/api/security/role/{name}", Scope: wire.GlobalScope, BodySpaces: []string{"kibana.*.spaces.*"}}

// UpsertRole creates or replaces a role, with all that it grants in Elasticsearch and Kibana.
//
// Kibana does not check that the spaces of the role exist. What the role grants in applications other than Kibana
// stays.
//
// Kibana: PUT /api/security/role/{name} (stable since 7.x), independent of spaces.
func (c *Client) UpsertRole(ctx context.Context, name string, params *UpsertRoleParams, body RoleRequest, opts ...wire.RequestEditorFn) error {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "createOnly", params.CreateOnly)
	}
	return wire.Empty(ctx, c.conn, &opUpsertRole, wire.Request{Path: []string{name}, Query: query, Body: wire.JSON(body)}, opts)
}

var opBulkUpsertRoles = wire.Operation{ID: "BulkUpsertRoles", Method: http.MethodPost, Path: "/api/security/roles", Scope: wire.GlobalScope, Since: "8.15", BodySpaces: []string{"roles.*.kibana.*.spaces.*"}}

// BulkUpsertRoles creates or replaces roles and tells what came of each. It succeeds even where all of them fail.
//
// Kibana: POST /api/security/roles (stable since 8.15), independent of spaces.
func (c *Client) BulkUpsertRoles(ctx context.Context, body BulkRequest, opts ...wire.RequestEditorFn) (*BulkOutcome, error) {
	return wire.Object[BulkOutcome](ctx, c.conn, &opBulkUpsertRoles, wire.Request{Body: wire.JSON(body)}, opts)
}

var opInvalidateSessions = wire.Operation{ID: "InvalidateSessions", Method: http.MethodPost, Path: "/api/security/session/_invalidate", Scope: wire.GlobalScope, Since: "8.0"}

// InvalidateSessions ends sessions of users and counts them. Only superusers may do that.
//
// Kibana: POST /api/security/session/_invalidate (stable since 8.0), independent of spaces.
func (c *Client) InvalidateSessions(ctx context.Context, body InvalidateRequest, opts ...wire.RequestEditorFn) (*InvalidateOutcome, error) {
	return wire.Object[InvalidateOutcome](ctx, c.conn, &opInvalidateSessions, wire.Request{Body: wire.JSON(body)}, opts)
}
