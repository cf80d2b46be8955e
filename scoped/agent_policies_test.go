package scoped_test

import (
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func agentPolicyNamed(name string) scoped.AgentPolicyRequest {
	return scoped.AgentPolicyRequest{Name: name, Namespace: "default"}
}

func TestAnAgentPolicyLives(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	in, err := kb.Space(ctx, "marketing")
	if err != nil {
		t.Fatal(err)
	}
	made, err := in.AgentPolicies.CreateWithSystem(ctx, agentPolicyNamed("web"))
	if err != nil {
		t.Fatal(err)
	}
	changed, err := in.AgentPolicies.Update(ctx, made.ID, scoped.AgentPolicyUpdate{Name: "web", Namespace: "default", Description: scoped.Ptr("d")})
	if err != nil || changed.Revision != made.Revision+1 {
		t.Errorf("%+v, %v", changed, err)
	}
	got, err := in.AgentPolicies.Get(ctx, made.ID)
	if err != nil || *got.Description != "d" || !slices.Equal(got.SpaceIDs, []string{"marketing"}) {
		t.Errorf("%+v, %v", got, err)
	}
	if used, err := got.PackagePolicies.AsPackagePolicies(); err != nil || len(used) != 1 || used[0].Name != "system-1" {
		t.Errorf("%+v, %v", used, err)
	}
	if _, err := kb.AgentPolicies.Get(ctx, made.ID); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("from another space: %v, want *NotFoundError", err)
	}
	if _, err := in.AgentPolicies.Copy(ctx, made.ID, scoped.AgentPolicyCopy{Name: "web"}); !errors.Is(err, scoped.ErrConflict) {
		t.Errorf("a copy of the same name: %v, want *ConflictError", err)
	}
	copied, err := in.AgentPolicies.Copy(ctx, made.ID, scoped.AgentPolicyCopy{Name: "copy"})
	if err != nil {
		t.Fatal(err)
	}
	if err := srv.EnrollAgent(copied.ID, "a"); err != nil {
		t.Fatal(err)
	}
	if err := in.AgentPolicies.ForceDelete(ctx, copied.ID); !errors.Is(err, scoped.ErrBadRequest) {
		t.Errorf("a policy in use: %v, want *BadRequestError", err)
	}
	if err := in.AgentPolicies.Delete(ctx, made.ID); err != nil {
		t.Error(err)
	}
}

func TestCompiledAgentPolicies(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	made, err := kb.AgentPolicies.Create(ctx, agentPolicyNamed("web"))
	if err != nil {
		t.Fatal(err)
	}
	compiled, err := kb.AgentPolicies.Compiled(ctx, made.ID)
	if err != nil {
		t.Fatal(err)
	}
	output, err := wire.As[map[string]any](compiled.Outputs["default"].Union)
	if err != nil || output["preset"] != "balanced" {
		t.Errorf("%v, %v", output, err)
	}
	file, err := kb.AgentPolicies.Download(ctx, made.ID, scoped.DownloadAgentPolicyParams{Standalone: scoped.Ptr(true)})
	if err != nil {
		t.Fatal(err)
	}
	text, err := io.ReadAll(file)
	if err := errors.Join(err, file.Close()); err != nil || !strings.Contains(string(text), "id: "+made.ID) {
		t.Errorf("%s, %v", text, err)
	}
	outputs, err := kb.AgentPolicies.Outputs(ctx, made.ID)
	if err != nil || outputs.Data.Output.ID != "fleet-default-output" {
		t.Errorf("%+v, %v", outputs, err)
	}
}

func TestAgentPoliciesAreFoundPageByPage(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	for i := range 5 {
		if _, err := kb.AgentPolicies.Create(ctx, agentPolicyNamed(fmt.Sprintf("p%d", i))); err != nil {
			t.Fatal(err)
		}
	}
	before := len(srv.Requests())
	var names []string
	for policy, err := range kb.AgentPolicies.Find(ctx, scoped.FindAgentPoliciesParams{
		PerPage: scoped.Ptr[int64](2), SortField: scoped.Ptr("name"), SortOrder: scoped.Ptr(fleetpolicies.SortOrderAsc),
	}) {
		if err != nil {
			t.Fatal(err)
		}
		names = append(names, policy.Name)
	}
	if got := len(srv.Requests()) - before; !slices.Equal(names, []string{"p0", "p1", "p2", "p3", "p4"}) || got != 3 {
		t.Errorf("found %v with %d requests, want all with 3", names, got)
	}
	for policy, err := range kb.AgentPolicies.Find(ctx, scoped.FindAgentPoliciesParams{Kuery: scoped.Ptr(`name:"p3"`), Full: scoped.Ptr(true)}) {
		if err != nil || policy.Name != "p3" {
			t.Errorf("%+v, %v", policy, err)
		}
	}
	for _, err := range kb.AgentPolicies.Find(ctx, scoped.FindAgentPoliciesParams{Kuery: scoped.Ptr("colour:red")}) {
		if !errors.Is(err, scoped.ErrBadRequest) {
			t.Errorf("%v, want *BadRequestError", err)
		}
	}
}

func TestAgentPoliciesThatAreMissingArePartial(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	ctx := t.Context()
	made, err := kb.AgentPolicies.Create(ctx, agentPolicyNamed("web"))
	if err != nil {
		t.Fatal(err)
	}
	found, err := kb.AgentPolicies.BulkGet(ctx, []string{made.ID, "gone"})
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || partial.Succeeded != 1 || !partial.Only(scoped.ErrNotFound) || len(found) != 1 {
		t.Errorf("%v, %v, want *PartialError", found, err)
	}
	if want := "BulkGetAgentPolicies: 1 failed, 1 succeeded: agent policy/gone: 404 Not Found"; err.Error() != want {
		t.Errorf("%q, want %q", err, want)
	}
	if found, err := kb.AgentPolicies.BulkGet(ctx, nil); found != nil || err != nil {
		t.Errorf("%v, %v", found, err)
	}
}

func TestAgentPoliciesAreCheckedBeforeTheyAreSent(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	ctx := t.Context()
	for field, err := range map[string]error{
		"name":      second(kb.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Namespace: "default"})),
		"namespace": second(kb.AgentPolicies.Update(ctx, "id", scoped.AgentPolicyUpdate{Name: "web"})),
	} {
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != field {
			t.Errorf("%s: %v, want *ArgumentError", field, err)
		}
	}
	tooMany := scoped.FindAgentPoliciesParams{PerPage: scoped.Ptr[int64](101), Full: scoped.Ptr(true)}
	for _, err := range kb.AgentPolicies.Find(ctx, tooMany) {
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != "perPage" {
			t.Errorf("%v, want *ArgumentError", err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
	request := agentPolicyNamed("web")
	request.SpaceIDs = []string{"default", "nowhere"}
	if _, err := kb.AgentPolicies.Create(ctx, request); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("%v, want *SpaceNotFoundError", err)
	}
	request.SpaceIDs = []string{"Not A Space"}
	if _, err := kb.AgentPolicies.Create(ctx, request); !errors.Is(err, scoped.ErrInvalidSpaceID) {
		t.Errorf("%v, want *InvalidSpaceIDError", err)
	}
	for _, r := range srv.Requests() {
		if strings.Contains(r.Path, "fleet") {
			t.Errorf("%s %s was sent", r.Method, r.Path)
		}
	}
}
