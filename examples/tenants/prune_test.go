package main

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestPruningTakesOnlyWhatIsOurs(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	ctx := t.Context()
	if err := server.CreateSpace("byhand", "By hand"); err != nil {
		t.Fatal(err)
	}
	tenants := shipped(t)
	applied(t, kb, tenants, options{}, exitDone)
	extra := scoped.SavedObjectRequest{Type: "dashboard", ID: "extra", Attributes: map[string]any{"title": "Extra"}}
	if _, err := kb.SavedObjects.Create(ctx, extra, scoped.InSpace("marketing")); err != nil {
		t.Fatal(err)
	}
	tenants[0].Connectors = tenants[0].Connectors[:1]
	tenants = tenants[:2] // operations is gone from the file
	if out := applied(t, kb, tenants, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("without --prune: %s", out)
	}
	want := `delete connector "Campaign audit" in marketing
delete dashboard extra in marketing
delete space operations
3 changes made
`
	if diff := cmp.Diff(want, applied(t, kb, tenants, options{prune: true}, exitDone)); diff != "" {
		t.Error(diff)
	}
	spaces, err := kb.Spaces.List(ctx)
	if err != nil {
		t.Fatal(err)
	}
	ids := make([]string, 0, len(spaces))
	for _, space := range spaces {
		ids = append(ids, space.ID)
	}
	if diff := cmp.Diff([]string{"byhand", "default", "marketing", "sales"}, ids); diff != "" {
		t.Error(diff)
	}
}

func TestASpaceMadeByHandIsUsedButNotOwned(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	if err := server.CreateSpace("a", "A"); err != nil {
		t.Fatal(err)
	}
	applied(t, kb, []tenant{{ID: "a", Name: "A", Description: "d"}}, options{}, exitDone)
	if out := applied(t, kb, []tenant{{ID: "b", Name: "B"}}, options{prune: true}, exitDone); strings.Contains(out, "delete") {
		t.Errorf("printed\n%s", out)
	}
}

func TestPruningLeavesASpaceMadeByHandAlone(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	ctx := t.Context()
	if err := server.CreateSpace("a", "A"); err != nil {
		t.Fatal(err)
	}
	description := "by hand"
	log := scoped.ConnectorRequest{Name: "by hand", ConnectorTypeID: scoped.ServerLogConnector}
	dashboard := scoped.SavedObjectRequest{Type: "dashboard", ID: "byhand", Attributes: map[string]any{"title": "By hand"}}
	for _, err := range []error{
		second(kb.Spaces.Update(ctx, scoped.Space{ID: "a", Name: "A", Description: &description})),
		second(kb.Actions.Create(ctx, log, scoped.InSpace("a"))),
		second(kb.SavedObjects.Create(ctx, dashboard, scoped.InSpace("a"))),
	} {
		if err != nil {
			t.Fatal(err)
		}
	}
	for _, tenants := range [][]tenant{{{ID: "a", Name: "A"}}, nil} {
		if out := applied(t, kb, tenants, options{prune: true}, exitDone); out != "nothing to change\n" {
			t.Errorf("%d tenants: %s", len(tenants), out)
		}
	}
}

func TestAnEmptyListPrunesAllThatThisProgramMade(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	applied(t, kb, shipped(t), options{}, exitDone)
	none, err := load(written(t, "tenants: []", nil))
	if err != nil {
		t.Fatal(err)
	}
	if out := applied(t, kb, none, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("without --prune: %s", out)
	}
	want := "delete space marketing\ndelete space operations\ndelete space sales\n3 changes made\n"
	if diff := cmp.Diff(want, applied(t, kb, none, options{prune: true}, exitDone)); diff != "" {
		t.Error(diff)
	}
}
