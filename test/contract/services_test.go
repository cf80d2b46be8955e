package contract_test

import (
	"cmp"
	"maps"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/contract/flows"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// TestEveryMethodOfTheServicesWorksInItsPlace drives the services through the watcher, which holds their requests
// against the description: each step once with success, then with each failure that is described.
func TestEveryMethodOfTheServicesWorksInItsPlace(t *testing.T) {
	t.Parallel()
	core := describe(t).core()
	ops := maps.Clone(core)
	for _, domain := range []string{"dataviews", "fleetpolicies", "roles"} {
		maps.Copy(ops, describe(t).of(domain))
	}
	for _, p := range places() {
		t.Run(p.String(), func(t *testing.T) {
			t.Parallel()
			srv, w, kb := stage(t, p)
			in, err := kb.Space(t.Context(), cmp.Or(p.space, "default"))
			if err != nil {
				t.Fatal(err)
			}
			done := map[string]bool{}
			for _, step := range flows.Services(t.Context(), in, flows.Names{Connector: connectorID, Space: "marketing"}) {
				if _, err := step.Do(); err != nil {
					t.Errorf("%s: %v", step.Method, err)
				}
				got := w.lastExchange()
				if want := p.prefix(ops[got.operation]); got.space != want {
					t.Errorf("%s went out as %v, want it in %q", step.Method, got, want)
				}
				failsAsDescribed(t, srv, step, ops[got.operation])
				method, _, _ := strings.Cut(step.Method, " ")
				done[method] = true
			}
			if got, want := slices.Sorted(maps.Keys(done)), methods(); !slices.Equal(got, want) {
				t.Errorf("called: %v, there are: %v", got, want)
			}
			for id := range core {
				if !slices.Contains(w.succeeded(), id) && id != "GetStatus" && id != "ListFeatures" {
					t.Errorf("no service has called %s with success", id)
				}
			}
		})
	}
}

// failsAsDescribed repeats a step while its operation fails in every way that is described.
func failsAsDescribed(t *testing.T, srv *kibanatest.Server, step flows.Step, op operation) {
	t.Helper()
	for _, status := range op.failures() {
		for _, fault := range faults(status) {
			heal := srv.React(op.match(), fault)
			_, err := step.Do()
			heal()
			typed(t, err, op.name(), status)
		}
	}
}

// methods lists all methods of the services that have steps. The others have flows of their own, which want every
// operation of their packages.
func methods() []string {
	var names []string
	for name, service := range map[string]reflect.Type{
		"AgentPolicies":   reflect.TypeFor[*scoped.AgentPoliciesService](),
		"DataViews":       reflect.TypeFor[*scoped.DataViewsService](),
		"PackagePolicies": reflect.TypeFor[*scoped.PackagePoliciesService](),
		"Roles":           reflect.TypeFor[*scoped.RolesService](),
		"Spaces":          reflect.TypeFor[*scoped.SpacesService](),
		"Actions":         reflect.TypeFor[*scoped.ActionsService](),
		"SavedObjects":    reflect.TypeFor[*scoped.SavedObjectsService](),
	} {
		for i := range service.NumMethod() {
			names = append(names, name+"."+service.Method(i).Name)
		}
	}
	slices.Sort(names)
	return names
}
