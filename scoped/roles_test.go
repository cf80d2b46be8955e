package scoped_test

import (
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// reader is a role that may read in some spaces.
func reader(spaces ...string) scoped.RoleRequest {
	return scoped.RoleRequest{Kibana: []scoped.KibanaPrivileges{{Base: []string{"read"}, Spaces: spaces}}}
}

func TestARoleLives(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("sales"))
	ctx := t.Context()
	if err := kb.Roles.Create(ctx, "r", reader("sales", "default")); err != nil {
		t.Fatal(err)
	}
	if err := kb.Roles.Create(ctx, "r", reader("*")); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("%v, want *ConflictError", err)
	}
	role, err := kb.Roles.Get(ctx, "r")
	if err != nil || role.Name != "r" || len(role.Kibana) != 1 || !slices.Equal(role.Kibana[0].Spaces, []string{"sales", "default"}) {
		t.Errorf("%+v, %v", role, err)
	}
	if err := kb.Roles.Put(ctx, "r", scoped.RoleRequest{Description: scoped.Ptr("D")}); err != nil {
		t.Error(err)
	}
	if role, err := kb.Roles.Get(ctx, "r"); err != nil || *role.Description != "D" || len(role.Kibana) != 0 {
		t.Errorf("%+v, %v", role, err)
	}
	list, err := kb.Roles.List(ctx)
	named := func(name string) bool {
		return slices.ContainsFunc(list, func(r scoped.Role) bool { return r.Name == name })
	}
	if err != nil || !named("r") || !named("superuser") {
		t.Errorf("%d roles, %v", len(list), err)
	}
	if err := kb.Roles.Delete(ctx, "r"); err != nil {
		t.Error(err)
	}
	if _, err := kb.Roles.Get(ctx, "r"); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
	if err := kb.Roles.Delete(ctx, "superuser"); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("%v, want *BadRequestError", err)
	}
	var wrong *scoped.ArgumentError
	if err := kb.Roles.Put(ctx, "", reader("*")); !errors.As(err, &wrong) || wrong.Field != "name" {
		t.Errorf("%v, want *ArgumentError", err)
	}
}

func TestARoleGrantsNothingInAMissingSpace(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("sales"))
	ctx := t.Context()
	for _, test := range []struct {
		request scoped.RoleRequest
		want    error
	}{
		{reader("sales", "slaes"), scoped.ErrSpaceNotFound},
		{reader("Sales"), scoped.ErrInvalidSpaceID},
		{scoped.RoleRequest{Kibana: []scoped.KibanaPrivileges{{Base: []string{"all"}, Spaces: []string{"sales"}}, {Base: []string{"all"}, Spaces: []string{"slaes"}}}}, scoped.ErrSpaceNotFound},
	} {
		if err := kb.Roles.Put(ctx, "r", test.request); !errors.Is(err, test.want) {
			t.Errorf("Put: %v, want %v", err, test.want)
		}
		if err := kb.Roles.Create(ctx, "r", test.request); !errors.Is(err, test.want) {
			t.Errorf("Create: %v, want %v", err, test.want)
		}
		if _, err := kb.Roles.BulkPut(ctx, map[string]scoped.RoleRequest{"a": reader("*"), "b": test.request}); !errors.Is(err, test.want) {
			t.Errorf("BulkPut: %v, want %v", err, test.want)
		}
	}
	if n := sent(srv, http.MethodPut, "/api/security/role/r") + sent(srv, http.MethodPost, "/api/security/roles"); n != 0 {
		t.Errorf("%d requests arrived", n)
	}
	if err := kb.Roles.Put(ctx, "r", reader("slaes"), scoped.SkipValidation()); err != nil {
		t.Errorf("without validation: %v", err)
	}
}

func TestManyRolesAtOnce(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	outcome, err := kb.Roles.BulkPut(ctx, map[string]scoped.RoleRequest{
		"good": reader("*"), "bad": {Elasticsearch: &scoped.ElasticsearchPrivileges{Cluster: []string{"nonsense"}}},
	})
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || partial.Succeeded != 1 || len(partial.Failures) != 1 || partial.Failures[0].ID != "bad" ||
		partial.Failures[0].Reason != "action_request_validation_exception" || !strings.Contains(err.Error(), "role/bad: Validation Failed") {
		t.Errorf("%v, want *PartialError", err)
	}
	if outcome == nil || !slices.Equal(outcome.Created, []string{"good"}) {
		t.Errorf("%+v", outcome)
	}
	if outcome, err := kb.Roles.BulkPut(ctx, nil); err != nil || outcome.Created != nil {
		t.Errorf("%+v, %v", outcome, err)
	}
}

func TestRolesAreFoundPageByPage(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	for _, name := range []string{"team-b", "team-a", "Team-c", "other"} {
		if err := kb.Roles.Put(ctx, name, scoped.RoleRequest{}); err != nil {
			t.Fatal(err)
		}
	}
	find := func(params scoped.FindRolesParams) []string {
		var names []string
		for role, err := range kb.Roles.Find(ctx, params) {
			if err != nil {
				t.Fatal(err)
			}
			names = append(names, role.Name)
		}
		return names
	}
	if diff := cmp.Diff([]string{"Team-c", "team-a", "team-b"}, find(scoped.FindRolesParams{Name: "team-", PageSize: 2})); diff != "" {
		t.Errorf("ascending (-want +got):\n%s", diff)
	}
	if n := sent(srv, http.MethodPost, "/api/security/role/_query"); n != 2 {
		t.Errorf("%d requests, want 2", n)
	}
	if diff := cmp.Diff([]string{"team-b", "team-a", "other", "Team-c"}, find(scoped.FindRolesParams{Descending: true})); diff != "" {
		t.Errorf("descending (-want +got):\n%s", diff)
	}
	if names := find(scoped.FindRolesParams{Name: "superuser", Reserved: true}); len(names) != 1 {
		t.Errorf("reserved: %v", names)
	}
	for role, err := range kb.Roles.Find(ctx, scoped.FindRolesParams{PageSize: 1}) {
		if err != nil || role.Name != "Team-c" {
			t.Errorf("%+v, %v", role, err)
		}
		break
	}
	srv.React(kibanatest.Match{Path: "/api/security/role/_query"}, kibanatest.NotReady())
	for role, err := range kb.Roles.Find(ctx, scoped.FindRolesParams{}) {
		if role != nil || !errors.Is(err, scoped.ErrUnavailable) {
			t.Errorf("%v, %v, want *UnavailableError", role, err)
		}
	}
}

func TestARoleIsChangedWithoutLoss(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	request := reader("*")
	request.Metadata = map[string]any{"team": "a"}
	request.Elasticsearch = &scoped.ElasticsearchPrivileges{Cluster: []string{"monitor"}}
	if err := kb.Roles.Put(ctx, "r", request); err != nil {
		t.Fatal(err)
	}
	err := kb.Roles.Modify(ctx, "r", func(role *scoped.RoleRequest) error {
		role.Elasticsearch.Cluster = append(role.Elasticsearch.Cluster, "manage_ml")
		role.Kibana = append(role.Kibana, scoped.KibanaPrivileges{Feature: map[string][]string{"discover": {"all"}}, Spaces: []string{"default"}})
		return nil
	})
	role, got := kb.Roles.Get(ctx, "r")
	if err != nil || got != nil || role.Metadata["team"] != "a" || len(role.Kibana) != 2 || !slices.Equal(role.Elasticsearch.Cluster, []string{"monitor", "manage_ml"}) {
		t.Errorf("%+v, %v, %v", role, err, got)
	}
	rename := func(role *scoped.RoleRequest) error {
		role.Description = scoped.Ptr("D")
		return nil
	}
	if err := kb.Roles.Modify(ctx, "superuser", rename); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("a reserved role: %v, want *BadRequestError", err)
	}
	stop := errors.New("stop")
	if err := kb.Roles.Modify(ctx, "r", func(*scoped.RoleRequest) error { return stop }); !errors.Is(err, stop) {
		t.Errorf("%v, want the error of the change", err)
	}
	odd := `{"name":"odd","elasticsearch":{"cluster":[],"later":true},"kibana":[],"_transform_error":[{"reason":"odd"}]}`
	srv.React(kibanatest.Match{Method: http.MethodGet, Path: "/api/security/role/odd"}, kibanatest.Fault{Body: []byte(odd)})
	var wrong *scoped.ArgumentError
	if err := kb.Roles.Modify(ctx, "odd", func(*scoped.RoleRequest) error { return nil }); !errors.As(err, &wrong) {
		t.Errorf("%v, want *ArgumentError", err)
	}
	if n := sent(srv, http.MethodPut, "/api/security/role/odd"); n != 0 {
		t.Error("a role that Kibana does not understand was put back")
	}
}
