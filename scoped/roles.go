package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/roles"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// Role is a role as Kibana reads it.
	Role = roles.Role
	// RoleRequest is what a role shall grant.
	RoleRequest = roles.RoleRequest
	// KibanaPrivileges is what a role grants in spaces of Kibana.
	KibanaPrivileges = roles.KibanaPrivileges
	// ElasticsearchPrivileges is what a role grants in Elasticsearch.
	ElasticsearchPrivileges = roles.ElasticsearchPrivileges
	// IndexPrivileges is what a role grants in indices.
	IndexPrivileges = roles.IndexPrivileges
	// BulkRolesOutcome names the roles by what came of them.
	BulkRolesOutcome = roles.BulkOutcome
)

// RolesService manages roles, which are the same in all spaces. What they grant in Kibana they grant in the spaces that
// they name.
//
// Kibana does not check that those exist, and a role for a space that does not grants nothing, without a word. The
// methods that write roles therefore refuse one with a [*SpaceNotFoundError], as they refuse an id that can name no space
// with an [*InvalidSpaceIDError]. "*" is all spaces and needs no check. For roles that are there before their spaces, or
// that still name a space that is gone, there is [SkipValidation].
type RolesService struct {
	conn *Client
	api  *roles.Client
}

func newRolesService(c *Client) *RolesService { return &RolesService{conn: c, api: roles.New(c)} }

// Put creates a role, or replaces the one of that name with all that it grants in Elasticsearch and Kibana: what request
// leaves out is gone. What the role grants in other applications stays. A privilege that Elasticsearch does not know and
// the name of a reserved role fail the call with a [*BadRequestError].
//
// Kibana: PUT /api/security/role/{name}.
func (s *RolesService) Put(ctx context.Context, name string, request RoleRequest, opts ...CallOption) error {
	return s.put(ctx, name, nil, request, opts)
}

// Create is Put that fails with a [*ConflictError] if there is a role of that name.
//
// Kibana: PUT /api/security/role/{name}?createOnly=true.
func (s *RolesService) Create(ctx context.Context, name string, request RoleRequest, opts ...CallOption) error {
	return s.put(ctx, name, &roles.UpsertRoleParams{CreateOnly: Ptr(true)}, request, opts)
}

func (s *RolesService) put(ctx context.Context, name string, params *roles.UpsertRoleParams, request RoleRequest, opts []CallOption) error {
	if name == "" {
		return s.conn.argument(ctx, "UpsertRole", "name", "must not be empty", opts)
	}
	return s.api.UpsertRole(ctx, name, params, request, opts...)
}

// Get returns a role. One that is missing is a [*NotFoundError].
//
// Kibana: GET /api/security/role/{name}.
func (s *RolesService) Get(ctx context.Context, name string, opts ...CallOption) (*Role, error) {
	return s.api.GetRole(ctx, name, nil, opts...)
}

// List returns all roles, sorted by name. The reserved ones have _reserved in their metadata.
//
// Kibana: GET /api/security/role.
func (s *RolesService) List(ctx context.Context, opts ...CallOption) ([]Role, error) {
	return s.api.ListRoles(ctx, nil, opts...)
}

// Delete deletes a role. A reserved one is refused with a [*BadRequestError].
//
// Kibana: DELETE /api/security/role/{name}.
func (s *RolesService) Delete(ctx context.Context, name string, opts ...CallOption) error {
	return s.api.DeleteRole(ctx, name, opts...)
}

// BulkPut is Put for many roles by their names, with one request. Those that are refused come back as a [*PartialError]
// next to the result. Whatever has not the form of a role fails the whole call with a [*BadRequestError].
//
// Kibana: POST /api/security/roles.
func (s *RolesService) BulkPut(ctx context.Context, requests map[string]RoleRequest, opts ...CallOption) (*BulkRolesOutcome, error) {
	if requests == nil {
		requests = map[string]RoleRequest{}
	}
	var call *wire.Call
	outcome, err := s.api.BulkUpsertRoles(ctx, roles.BulkRequest{Roles: requests}, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	return outcome, roleFailures(call, outcome)
}

// roleFailures finds the roles that were refused.
func roleFailures(call *wire.Call, outcome *BulkRolesOutcome) error {
	failures := make([]ItemError, 0, len(outcome.Errors))
	for _, name := range sortedNames(outcome.Errors) {
		refusal := outcome.Errors[name]
		failures = append(failures, ItemError{Type: "role", ID: name, Reason: refusal.Type, Message: refusal.Reason})
	}
	return partial(call, len(outcome.Created)+len(outcome.Updated)+len(outcome.Noop), failures)
}
