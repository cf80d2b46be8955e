package tenants_test

import (
	"fmt"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestAnObjectThatKibanaHasMigratedIsComparedByItsTitle(t *testing.T) {
	t.Parallel()
	for name, version := range map[string]string{
		"since 8.8":  `"typeMigrationVersion":"7.0.0",`,
		"before 8.8": `"migrationVersion":{"dashboard":"7.0.0"},`,
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			_, kb := kibana(t)
			old := small("a")
			old.Dashboards = []tenants.File{{Name: "old.ndjson", Data: []byte(`{` + version + `"id":"d","type":"dashboard","attributes":{"title":"Old","panels":"x"},"references":[]}`)}}
			applied(t, kb, tenants.Options{}, old)
			change := func(attributes map[string]any) {
				for object, err := range kb.SavedObjects.FindAll(t.Context(), scoped.FindParams{Type: []string{"dashboard"}}, scoped.InSpace("a")) {
					must(t, err)
					_, err := kb.SavedObjects.Update(t.Context(), "dashboard", object.ID, scoped.SavedObjectUpdate{Attributes: attributes}, scoped.InSpace("a"))
					must(t, err)
				}
			}
			change(map[string]any{"panels": "in a new form"})
			if report := drift(t, kb, old); len(report.Changes) > 0 {
				t.Errorf("reported\n%s", report)
			}
			change(map[string]any{"title": "Renamed"})
			if made := applied(t, kb, tenants.Options{}, old); !cmp.Equal(made, []string{`update dashboard "Old" in a`}) {
				t.Errorf("made %v", made)
			}
		})
	}
}

func TestADeclaredDataViewStandsForTheOneOfAnExport(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	declared := small("a")
	declared.DataViews = []tenants.DataView{{Title: "visits-*", ID: "v"}}
	declared.Dashboards = marketing().Dashboards
	want := []string{"create space a", `create data view "visits-*" in a`, `create dashboard "Visits" in a`}
	if diff := cmp.Diff(want, applied(t, kb, tenants.Options{}, declared)); diff != "" {
		t.Error(diff)
	}
}

func TestAPlanSaysWhatItDoesToWhichField(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	applied(t, kb, tenants.Options{}, small("a"), small("b"))
	renamed, fresh := small("a"), small("c")
	renamed.Name = "New"
	mark := "[managed by " + tenants.DefaultOwner + "]"
	want := []tenants.Change{
		{
			Verb: tenants.Update, Kind: tenants.KindSpace, Tenant: "a", Name: "a", ID: "a",
			Differences: []tenants.Difference{{Field: "name", Before: "A", After: "New"}},
		},
		{
			Verb: tenants.Create, Kind: tenants.KindSpace, Tenant: "c", Name: "c", ID: "c",
			Differences: []tenants.Difference{{Field: "description", After: mark}, {Field: "name", After: "C"}},
		},
		{Verb: tenants.Delete, Kind: tenants.KindSpace, Tenant: "b", Name: "b", ID: "b", Differences: []tenants.Difference{}},
	}
	if diff := cmp.Diff(want, planned(t, kb, tenants.Options{Prune: true}, renamed, fresh).Changes()); diff != "" {
		t.Error(diff)
	}
}

func TestProgressIsToldInTheOrderOfThePlan(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	server.React(kibanatest.Match{Method: "POST", Path: "/api/spaces/space", Times: 1}, kibanatest.Fault{Delay: 50 * time.Millisecond, Applied: true})
	var told []string
	all := []tenants.Tenant{small("a"), small("b"), small("c"), small("d"), small("e")}
	plan := planned(t, kb, tenants.Options{Progress: func(c tenants.Change) { told = append(told, c.String()) }}, all...)
	done, err := plan.Apply(t.Context())
	must(t, err)
	if diff := cmp.Diff(words(plan.Changes()), told) + cmp.Diff(words(done), told); diff != "" {
		t.Error(diff)
	}
	if !strings.HasSuffix(told[0], "space a") {
		t.Errorf("told %v", told)
	}
}

func TestAsManyTenantsAreWorkedOnAsAllowed(t *testing.T) {
	t.Parallel()
	server := kibanatest.New(t)
	var mu sync.Mutex
	var now, most int
	server.ReactFunc(kibanatest.Match{}, func(kibanatest.Request) *kibanatest.Fault {
		return &kibanatest.Fault{Delay: time.Millisecond, Applied: true}
	})
	counting := func(next http.RoundTripper) http.RoundTripper {
		return roundTripper(func(r *http.Request) (*http.Response, error) {
			mu.Lock()
			now++
			most = max(most, now)
			mu.Unlock()
			defer func() {
				mu.Lock()
				now--
				mu.Unlock()
			}()
			return next.RoundTrip(r)
		})
	}
	kb, err := scoped.New(server.URL, once, scoped.WithMiddleware(counting))
	must(t, err)
	t.Cleanup(func() { _ = kb.Close() })
	all := make([]tenants.Tenant, 8)
	for i := range all {
		all[i] = marketing()
		all[i].ID = fmt.Sprint("tenant", i)
	}
	applied(t, kb, tenants.Options{AtOnce: 3}, all...)
	if most > 3 {
		t.Errorf("%d requests at once", most)
	}
}

type roundTripper func(*http.Request) (*http.Response, error)

func (f roundTripper) RoundTrip(r *http.Request) (*http.Response, error) { return f(r) }
