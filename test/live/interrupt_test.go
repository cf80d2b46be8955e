package live_test

import (
	"bytes"
	"context"
	"errors"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
	"github.com/kibana-go/kibana-go/test/live/internal/record"
	"github.com/kibana-go/kibana-go/test/live/internal/suite"
)

// TestAnInterruptedRunCleansUp ends the context of a run at its worst moments: when there are objects in spaces, orphans,
// roles and policies.
func TestAnInterruptedRunCleansUp(t *testing.T) {
	t.Parallel()
	for name, moment := range map[string]struct {
		scenario string
		match    kibanatest.Match
	}{
		"before it has begun":         {"spaces", kibanatest.Match{Method: http.MethodPost, Path: "/api/spaces/space"}},
		"while orphans are made":      {"missing", kibanatest.Match{Method: http.MethodPost, Path: "/api/data_views/data_view"}},
		"while an object is exported": {"objects", kibanatest.Match{Path: "/api/saved_objects/_export"}},
		"while a rule is changed":     {"rules", kibanatest.Match{Path: "/api/alerting/rule/*/_enable"}},
		"while a role is refused":     {"roles", kibanatest.Match{Method: http.MethodPut, Path: "/api/security/role/*-roles-reader"}},
		"while an SLO is read":        {"slos", kibanatest.Match{Method: http.MethodGet, Path: "/api/observability/slos/*"}},
		"while a policy is changed":   {"fleet", kibanatest.Match{Method: http.MethodPut, Path: "/api/fleet/agent_policies/*"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			live := standIn(t)
			before := inventory(t, live)
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			moment.match.Times = 1
			live.ReactFunc(moment.match, func(kibanatest.Request) *kibanatest.Fault {
				cancel()
				return &kibanatest.Fault{Applied: true, Cut: kibanatest.HangUp}
			})
			_, err := suite.Run(ctx, config(t, live, pick(t, "missing", moment.scenario)...))
			if !errors.Is(err, context.Canceled) {
				t.Fatalf("%v, want context.Canceled", err)
			}
			var left *suite.LeftBehindError
			if errors.As(err, &left) {
				t.Error(left)
			}
			unchanged(t, live, before)
			noOrphans(t, live, config(t, live).Token)
		})
	}
}

// noOrphans makes a space of the name into which orphans were written, and finds it empty.
func noOrphans(t *testing.T, srv *kibanatest.Server, token string) {
	t.Helper()
	space := suite.Prefix + token + "-nowhere"
	kb := client(t, srv)
	_, err := kb.Spaces.Create(t.Context(), scoped.Space{ID: space, Name: "nowhere"})
	must(t, err)
	in, err := kb.Space(t.Context(), space)
	must(t, err)
	found, err := in.SavedObjects.Find(t.Context(), scoped.FindParams{Type: []string{"index-pattern", "dashboard", "action", "alert"}})
	must(t, err)
	if found.Total != 0 {
		t.Errorf("%d orphans are left", found.Total)
	}
}

// liveTest runs TestLive in a process of its own, as make test-live does. It sends the signal, if there is one, when the
// server has got a request that matches.
func liveTest(t *testing.T, srv *kibanatest.Server, signal os.Signal, match kibanatest.Match, env ...string) (output string, err error) {
	t.Helper()
	executable, err := os.Executable()
	must(t, err)
	cmd := exec.CommandContext(t.Context(), executable, "-test.run=^TestLive$", "-test.v")
	around := slices.DeleteFunc(os.Environ(), func(variable string) bool { return strings.HasPrefix(variable, "KIBANA_") })
	cmd.Env = slices.Concat(around, env, []string{"KIBANA_LIVE=1", "KIBANA_URL=" + srv.URL, "KIBANA_API_KEY=" + key})
	var out bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &out
	started := make(chan struct{})
	if signal != nil {
		var once sync.Once
		srv.ReactFunc(match, func(kibanatest.Request) *kibanatest.Fault {
			<-started
			once.Do(func() { _ = cmd.Process.Signal(signal) })
			return nil
		})
	}
	must(t, cmd.Start())
	close(started)
	err = cmd.Wait()
	return out.String(), err
}

// TestLiveSuiteInAProcessOfItsOwn runs the whole suite against two servers that are alike, as make test-live does, and
// wants no difference, no trace and no secret.
func TestLiveSuiteInAProcessOfItsOwn(t *testing.T) {
	t.Parallel()
	live, folder := standIn(t), t.TempDir()
	before := inventory(t, live)
	output, err := liveTest(t, live, nil, kibanatest.Match{}, "KIBANA_LIVE_REPORT="+folder)
	if err != nil {
		t.Fatalf("%v\n%s", err, output)
	}
	unchanged(t, live, before)
	for _, suffix := range []string{".md", ".json", ".new.tsv", ".recording.json"} {
		doc, err := os.ReadFile(filepath.Join(folder, version+suffix))
		must(t, err)
		for _, secret := range []string{key, "secret-of-the-key"} {
			if strings.Contains(string(doc), secret) || strings.Contains(output, secret) {
				t.Errorf("%s or the output shows the credential", suffix)
			}
		}
	}
	recording, err := record.Load(filepath.Join(folder, version+".recording.json"))
	must(t, err)
	operations := map[string]bool{}
	for _, e := range recording.Entries {
		operations[e.Name()] = true
	}
	if len(recording.Entries) < 600 || len(operations) < 300 {
		t.Errorf("%d steps called %d operations, want 600 and 300 at least", len(recording.Entries), len(operations))
	}
}

func TestLiveSuiteFailsForADifference(t *testing.T) {
	t.Parallel()
	live, folder := standIn(t), t.TempDir()
	live.React(kibanatest.Match{Path: "/api/data_views/default", Method: http.MethodGet}, asJSON(`{"data_view_id":7}`))
	output, err := liveTest(t, live, nil, kibanatest.Match{}, "KIBANA_LIVE_REPORT="+folder, "KIBANA_LIVE_SCENARIOS=reads")
	if err == nil || !strings.Contains(output, "dataviews.GetDefaultDataView (reads: ") || !strings.Contains(output, "type /data_view_id") {
		t.Errorf("%v, and no word of the difference: %s", err, output)
	}
}

func TestLiveSuiteCleansUpAfterASignal(t *testing.T) {
	t.Parallel()
	live := standIn(t)
	before := inventory(t, live)
	output, err := liveTest(t, live, os.Interrupt, kibanatest.Match{Path: "/api/saved_objects/_import"}, "KIBANA_LIVE_SCENARIOS=missing,objects")
	var exit *exec.ExitError
	if !errors.As(err, &exit) || exit.ExitCode() != 1 || !strings.Contains(output, "context canceled") {
		t.Errorf("%v, want a test that failed because it was interrupted: %s", err, output)
	}
	unchanged(t, live, before)
}

// TestKilledRunsAreSweptUp kills a run, which then cannot clean up, and lets a later one do it.
func TestKilledRunsAreSweptUp(t *testing.T) {
	t.Parallel()
	live := standIn(t)
	before := inventory(t, live)
	_, err := liveTest(t, live, os.Kill, kibanatest.Match{Method: http.MethodPut, Path: "/api/security/role/*-roles-reader"}, "KIBANA_LIVE_SCENARIOS=missing,roles")
	if err == nil {
		t.Fatal("the run was not killed")
	}
	swept, err := suite.Sweep(t.Context(), to(live), time.Now().Add(-time.Hour))
	if err != nil || len(swept) != 0 {
		t.Errorf("swept %v, %v, want nothing that may be under way", swept, err)
	}
	swept, err = suite.Sweep(t.Context(), to(live), time.Now().Add(time.Hour))
	if err != nil || len(swept) != 1 {
		t.Fatalf("swept %v, %v, want one run", swept, err)
	}
	unchanged(t, live, before)
	noOrphans(t, live, swept[0])
}

// TestWhatCannotBeRemovedIsReported lets the server refuse to delete.
func TestWhatCannotBeRemovedIsReported(t *testing.T) {
	t.Parallel()
	live := standIn(t)
	live.React(kibanatest.Match{Method: http.MethodDelete, Path: "/api/spaces/space/*-urls"}, kibanatest.Answer(http.StatusForbidden, ""))
	cfg := config(t, live, pick(t, "urls")...)
	_, err := suite.Run(t.Context(), cfg)
	var left *suite.LeftBehindError
	if !errors.As(err, &left) || len(left.Names) != 1 || left.Names[0] != suite.Prefix+cfg.Token+"-urls" {
		t.Errorf("%v, want the name of the space", err)
	}
}

// TestCleaningUpEndsWhatLivesOutsideOfSpaces makes what has tasks, transforms or agents, and goes away.
func TestCleaningUpEndsWhatLivesOutsideOfSpaces(t *testing.T) {
	t.Parallel()
	live := standIn(t)
	var paths []string
	leaves := suite.Scenario{Name: "leaves", Do: func(ctx context.Context, s *suite.Scene) error {
		rule, err := s.KB.Rules.Create(ctx, s.Rule("left"))
		if err != nil {
			return err
		}
		slo, err := s.KB.SLOs.Create(ctx, s.SLO("left"))
		if err != nil {
			return err
		}
		policy, err := s.KB.AgentPolicies.Create(ctx, scoped.AgentPolicyRequest{Name: s.Name("left"), Namespace: "default"})
		if err != nil {
			return err
		}
		paths = []string{"DELETE /api/alerting/rule/" + rule.ID, "DELETE /api/observability/slos/" + slo, "POST /api/fleet/agent_policies/delete " + policy.ID}
		return nil
	}}
	if recording := run(t, live, leaves); len(recording.Stopped) > 0 || len(paths) == 0 {
		t.Fatalf("%+v", recording.Stopped)
	}
	for _, path := range paths {
		method, rest, _ := strings.Cut(path, " ")
		route, body, _ := strings.Cut(rest, " ")
		if !slices.ContainsFunc(live.Requests(), func(r kibanatest.Request) bool {
			return r.Method == method && strings.HasSuffix(r.Path, route) && strings.Contains(string(r.Body), body) && r.Status < 300
		}) {
			t.Errorf("%s was not asked for", path)
		}
	}
}

// TestACredentialThatIsNotEnoughIsRefusedAtOnce takes one that may use a space, and one that nobody knows.
func TestACredentialThatIsNotEnoughIsRefusedAtOnce(t *testing.T) {
	t.Parallel()
	const some = "c29tZTpzb21l"
	for credential, want := range map[string]error{some: scoped.ErrAuthorization, "bm9ib2R5": scoped.ErrAuthentication} {
		live := standIn(t, kibanatest.WithSpaceAPIKey(some, "marketing"))
		before := inventory(t, live)
		cfg := config(t, live, suite.All(describe(t))...)
		cfg.Connect = func(opts ...scoped.Option) (*scoped.Client, error) {
			return scoped.New(live.URL, append(opts, scoped.WithAPIKey(credential))...)
		}
		recording, err := suite.Run(t.Context(), cfg)
		if !errors.Is(err, want) || recording != nil || !strings.Contains(err.Error(), "may make and delete spaces") {
			t.Errorf("%v, want %v", err, want)
		}
		unchanged(t, live, before)
	}
}
