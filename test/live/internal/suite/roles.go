package suite

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/scoped"
)

// roleLife leads a role through its life. It is nobody's.
func roleLife(ctx context.Context, s *Scene) error {
	name := s.Name("reader")
	role := scoped.RoleRequest{
		Elasticsearch: &scoped.ElasticsearchPrivileges{Cluster: []string{"monitor"}},
		Kibana:        []scoped.KibanaPrivileges{{Feature: map[string][]string{"discover": {"read"}}, Spaces: []string{s.Space}}},
	}
	if err := s.Must("create", func() error { return s.KB.Roles.Create(ctx, name, role) }); err != nil {
		return err
	}
	s.Try("create again", func() error { return s.KB.Roles.Create(ctx, name, role) })
	look(s, "get", func() (*scoped.Role, error) { return s.KB.Roles.Get(ctx, name) })
	path := "/api/security/role/" + name
	s.tries(ctx, []try{
		{"an unknown feature", http.MethodPut, path, object{"kibana": []any{object{"feature": object{"none": []string{"all"}}, "spaces": []string{"*"}}}}},
		{"an unknown privilege", http.MethodPut, path, object{"kibana": []any{object{"feature": object{"discover": []string{"none"}}, "spaces": []string{"*"}}}}},
		{"base and feature at once", http.MethodPut, path, object{"kibana": []any{object{"base": []string{"read"}, "feature": object{"discover": []string{"read"}}, "spaces": []string{"*"}}}}},
		{"all spaces and one", http.MethodPut, path, object{"kibana": []any{object{"base": []string{"read"}, "spaces": []string{"*", s.Space}}}}},
		{"an unknown cluster privilege", http.MethodPut, path, object{"elasticsearch": object{"cluster": []string{"none"}}}},
		{"an unknown member", http.MethodPut, path, object{"nonsense": 1}},
	}, scoped.InDefaultSpace())
	s.Try("delete", func() error { return s.KB.Roles.Delete(ctx, name) })
	s.Try("delete again", func() error { return s.KB.Roles.Delete(ctx, name) })
	look(s, "get after that", func() (*scoped.Role, error) { return s.KB.Roles.Get(ctx, name) })
	return nil
}
