package scoped

import (
	"context"
	"maps"
	"reflect"
	"strings"
)

// Modify reads a role, lets change have what it grants, and puts back what became of it. Members of the role's part for
// Elasticsearch that the types do not know stay, by the rules of the function [Modify]. A change by somebody else in
// between is lost: roles have no version.
//
// Nothing is sent if change leaves all as it was, and if it fails. A role that Kibana does not understand is refused with
// an [*ArgumentError], since putting it back would take away what it grants in Kibana. A reserved role fails with a
// [*BadRequestError].
//
// Kibana: GET and PUT /api/security/role/{name}.
func (s *RolesService) Modify(ctx context.Context, name string, change func(role *RoleRequest) error, opts ...CallOption) error {
	var role *Role
	var request RoleRequest
	elasticsearch := []string{"elasticsearch"}
	m := modification{
		operation: "UpsertRole", conn: s.conn, opts: opts,
		keep: []placePath{{reply: elasticsearch, body: elasticsearch, typ: reflect.TypeFor[ElasticsearchPrivileges]()}},
		get: func(opts []CallOption) (err error) {
			role, err = s.Get(ctx, name, opts...)
			return err
		},
		body: func() (any, error) {
			if reasons := role.TransformErrors; len(reasons) > 0 {
				return nil, s.conn.argument(ctx, "UpsertRole", "name", "is that of a role that Kibana does not understand: "+reasons[0].Reason, opts)
			}
			request = roleRequest(role)
			return &request, nil
		},
		change: func() error { return change(&request) },
		put:    func(opts []CallOption) error { return s.Put(ctx, name, request, opts...) },
	}
	return m.run(ctx)
}

// roleRequest is what to send to get a role.
func roleRequest(role *Role) RoleRequest {
	request := RoleRequest{
		Description: role.Description, Metadata: maps.Clone(role.Metadata), Elasticsearch: &role.Elasticsearch,
		Kibana: make([]KibanaPrivileges, 0, len(role.Kibana)),
	}
	maps.DeleteFunc(request.Metadata, func(key string, _ any) bool { return strings.HasPrefix(key, "_") })
	for _, granted := range role.Kibana {
		if len(granted.Base) == 0 && len(granted.Feature) == 0 {
			continue // what is reserved cannot be granted
		}
		privileges := KibanaPrivileges{Spaces: granted.Spaces, Base: granted.Base}
		if len(granted.Feature) > 0 {
			privileges.Feature = granted.Feature
		}
		request.Kibana = append(request.Kibana, privileges)
	}
	return request
}
