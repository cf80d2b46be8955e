package tenants_test

import (
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped/tenants"
)

func TestATenantIsMadeInTheOrderThatThingsNeedEachOther(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	want := []string{
		`create space marketing`,
		`create connector "Lead hook" in marketing`,
		`create connector "Log" in marketing`,
		`create data view "Leads" in marketing`,
		`create index-pattern "v" in marketing`,
		`create dashboard "Visits" in marketing`,
		`create rule "Many leads" in marketing`,
		`create role marketing:editor`,
	}
	if diff := cmp.Diff(want, applied(t, kb, tenants.Options{}, marketing())); diff != "" {
		t.Error(diff)
	}
}

func TestTheSecondRunWritesNothing(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	applied(t, kb, tenants.Options{}, marketing(), small("sales"))
	server.ResetRequests()
	if again := applied(t, kb, tenants.Options{Prune: true}, marketing(), small("sales")); len(again) > 0 {
		t.Errorf("made %v", again)
	}
	if sent := writes(server); len(sent) > 0 {
		t.Errorf("wrote %v", sent)
	}
	if report := drift(t, kb, marketing(), small("sales")); report.String() != "everything is as declared\n" {
		t.Errorf("reported\n%s", report)
	}
}

func TestAPlanWritesNothing(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	plan := planned(t, kb, tenants.Options{Prune: true}, marketing())
	if sent := writes(server); len(sent) > 0 || len(plan.Changes()) != 8 {
		t.Errorf("wrote %v, planned %v", sent, plan)
	}
	if text := plan.String(); strings.Contains(text, "hunter2") || !strings.Contains(text, "secrets: \"{password, user}\"") {
		t.Errorf("printed\n%s", text)
	}
}
