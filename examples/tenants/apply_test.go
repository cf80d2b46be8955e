package main

import (
	"bytes"
	"net/http"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestTheSecondRunChangesNothing(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	declared := shipped(t)
	if out := applied(t, kb, declared, options{}, exitDone); !strings.Contains(out, "changes made\n") {
		t.Errorf("printed\n%s", out)
	}
	server.ResetRequests()
	if out := applied(t, kb, declared, options{prune: true}, exitDone); out != "nothing to change\n" {
		t.Errorf("printed\n%s", out)
	}
	if sent := writes(server); len(sent) != 0 {
		t.Errorf("the second run wrote: %v", sent)
	}
	for _, tenant := range declared {
		page, err := kb.SavedObjects.Find(t.Context(), scoped.FindParams{Type: []string{"dashboard"}}, scoped.InSpace(tenant.ID))
		if err != nil || int(page.Total) != len(tenant.Dashboards) {
			t.Errorf("%s has %d dashboards, %v, want %d", tenant.ID, page.Total, err, len(tenant.Dashboards))
		}
	}
}

func TestADryRunWritesNothing(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	out := applied(t, kb, shipped(t), options{dryRun: true}, exitChanges)
	if !strings.HasPrefix(out, "+ space marketing\n") || !strings.HasSuffix(out, "dry run: nothing was changed\n") {
		t.Errorf("printed\n%s", out)
	}
	if sent := writes(server); len(sent) != 0 {
		t.Errorf("wrote %v", sent)
	}
}

func TestAnInterruptedRunGoesOnLater(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	declared := shipped(t)
	server.React(kibanatest.Match{Method: http.MethodPost, Path: "/api/actions/**", Times: 1}, kibanatest.Overloaded())
	applied(t, kb, declared, options{}, exitFailed)
	applied(t, kb, declared, options{}, exitDone)
	if out := applied(t, kb, declared, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("printed\n%s", out)
	}
}

func TestOnlyPruneDeletes(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	applied(t, kb, shipped(t), options{}, exitDone)
	if out := applied(t, kb, nil, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("without --prune: %s", out)
	}
	out := applied(t, kb, nil, options{prune: true}, exitDone)
	for _, want := range []string{"delete space marketing\n", "delete space operations\n", "delete space sales\n"} {
		if !strings.Contains(out, want) {
			t.Errorf("not %q:\n%s", want, out)
		}
	}
}

func TestDriftIsReportedWithItsExitCode(t *testing.T) {
	server := kibanatest.New(t)
	t.Setenv("KIBANA_URL", server.URL)
	drift := func(want int) string {
		t.Helper()
		var out, errOut bytes.Buffer
		if code := run(t.Context(), []string{"drift", "-f", "tenants.yaml"}, &out, &errOut); code != want {
			t.Fatalf("exit code %d, want %d: %s", code, want, &errOut)
		}
		return out.String()
	}
	kb, err := scoped.New(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = kb.Close() }()
	applied(t, kb, shipped(t), options{}, exitDone)
	if out := drift(exitDone); out != "everything is as declared\n" {
		t.Errorf("reported\n%s", out)
	}
	if _, err := kb.Spaces.Update(t.Context(), scoped.Space{ID: "marketing", Name: "Renamed", DisabledFeatures: []string{"dev_tools", "advancedSettings"}}); err != nil {
		t.Fatal(err)
	}
	if diff := cmp.Diff("~ space marketing\n    name: \"Renamed\" -> \"Marketing\"\n1 change: 1 to update\n", drift(exitChanges)); diff != "" {
		t.Error(diff)
	}
}

func TestAnExportIsAFileToApply(t *testing.T) {
	server := kibanatest.New(t)
	t.Setenv("KIBANA_URL", server.URL)
	kb, err := scoped.New(server.URL)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = kb.Close() }()
	applied(t, kb, shipped(t), options{}, exitDone)
	directory := t.TempDir()
	var out, errOut bytes.Buffer
	if code := run(t.Context(), []string{"export", "sales", directory}, &out, &errOut); code != exitDone {
		t.Fatalf("exit code %d: %s", code, &errOut)
	}
	t.Setenv("ORDER_HOOK_URL", "https://hooks.example.com/orders") // it looks like a secret
	declared, err := tenants.Load(filepath.Join(directory, "tenant.yaml"))
	if err != nil {
		t.Fatal(err)
	}
	if out := applied(t, kb, declared, options{}, exitDone); out != "nothing to change\n" {
		t.Errorf("printed\n%s", out)
	}
}
