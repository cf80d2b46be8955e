package contract_test

import (
	"context"
	"testing"

	"github.com/kibana-go/kibana-go/gen/roles"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

func TestRolesAreAsDescribed(t *testing.T) {
	t.Parallel()
	visitAll(t, "roles", "/api/", func(kb *scoped.Client) []visit { return roleVisits(roles.New(kb)) })
}

// wholeRole is a role that grants something of every kind.
func wholeRole() roles.RoleRequest {
	return roles.RoleRequest{
		Description: ptr("D"), Metadata: map[string]any{"a": []any{1.0}},
		Elasticsearch: &roles.ElasticsearchPrivileges{
			Cluster: []string{"monitor"}, RunAs: []string{"jane"},
			Indices: []roles.IndexPrivileges{{
				Names: []string{"x"}, Privileges: []string{"read"}, Query: ptr(`{"match_all":{}}`), AllowRestrictedIndices: ptr(true),
				FieldSecurity: &roles.FieldSecurity{Grant: []string{"*"}, Except: []string{"secret"}},
			}},
			RemoteIndices: []roles.RemoteIndexPrivileges{{Clusters: []string{"c"}, Names: []string{"x"}, Privileges: []string{"read"}}},
			RemoteCluster: []roles.RemoteClusterPrivileges{{Clusters: []string{"c"}, Privileges: []string{"monitor_enrich"}}},
		},
		Kibana: []roles.KibanaPrivileges{
			{Base: []string{"all"}, Spaces: []string{"marketing"}}, {Feature: map[string][]string{"discover": {"read"}}, Spaces: []string{"sales", "default"}},
		},
	}
}

func roleVisits(api *roles.Client) []visit {
	put := func(name string, params *roles.UpsertRoleParams, body roles.RoleRequest) func(context.Context, ...wire.RequestEditorFn) (any, error) {
		return func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.UpsertRole(ctx, name, params, body, o...))
		}
	}
	nonsense := roles.RoleRequest{Elasticsearch: &roles.ElasticsearchPrivileges{Cluster: []string{"nonsense"}}}
	return []visit{
		{"UpsertRole", put("r", nil, wholeRole()), nil},
		{"UpsertRole", put("r", &roles.UpsertRoleParams{CreateOnly: ptr(true)}, wholeRole()), scoped.ErrConflict},
		{"UpsertRole", put("superuser", nil, wholeRole()), scoped.ErrBadRequest},
		{"UpsertRole", put("s", nil, nonsense), scoped.ErrBadRequest},
		{"GetRole", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetRole(ctx, "r", &roles.GetRoleParams{ReplaceDeprecatedPrivileges: ptr(true)}, o...)
		}, nil},
		{"GetRole", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetRole(ctx, "monitoring_user", nil, o...)
		}, nil},
		{"GetRole", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetRole(ctx, "none", nil, o...)
		}, scoped.ErrNotFound},
		{"ListRoles", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.ListRoles(ctx, nil, o...)
		}, nil},
		{"QueryRoles", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.QueryRoles(ctx, roles.QueryRequest{
				Query: ptr("r"), From: ptr[int64](0), Size: ptr[int64](5), Sort: &roles.Sort{Field: "name", Direction: "desc"},
				Filters: &roles.Filters{ShowReservedRoles: ptr(true)},
			}, o...)
		}, nil},
		{"BulkUpsertRoles", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.BulkUpsertRoles(ctx, roles.BulkRequest{Roles: map[string]roles.RoleRequest{"r": {}, "n": {}, "bad": nonsense}}, o...)
		}, nil},
		{"BulkUpsertRoles", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.BulkUpsertRoles(ctx, roles.BulkRequest{Roles: map[string]roles.RoleRequest{"r": {}}}, o...)
		}, nil},
		{"DeleteRole", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteRole(ctx, "r", o...))
		}, nil},
		{"DeleteRole", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteRole(ctx, "r", o...))
		}, scoped.ErrNotFound},
		{"DeleteRole", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteRole(ctx, "superuser", o...))
		}, scoped.ErrBadRequest},
		{"InvalidateSessions", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.InvalidateSessions(ctx, roles.InvalidateRequest{
				Match: roles.SessionMatchQuery, Query: &roles.SessionQuery{Provider: roles.SessionProvider{Type: "basic", Name: ptr("b")}, Username: ptr("u")},
			}, o...)
		}, nil},
	}
}
