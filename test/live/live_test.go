package live_test

import (
	"cmp"
	"crypto/rand"
	"os"
	"os/signal"
	"path/filepath"
	"slices"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
	"github.com/kibana-go/kibana-go/test/live/internal/compare"
	"github.com/kibana-go/kibana-go/test/live/internal/suite"
)

// TestLive runs the suite against the Kibana that the environment names and against a fake of its version, and writes
// down in what they differ. It fails if that is more than accepted.tsv has.
func TestLive(t *testing.T) {
	t.Parallel()
	if os.Getenv("KIBANA_LIVE") == "" {
		t.Skip("it touches a real Kibana only when it is asked to: run make test-live")
	}
	if os.Getenv("KIBANA_URL")+os.Getenv("KIBANA_ENDPOINT")+os.Getenv("KIBANA_CLOUD_ID") == "" {
		t.Skip("KIBANA_URL is not set, so there is no Kibana to test against; test/live/up starts one in Docker")
	}
	ctx, stop := signal.NotifyContext(t.Context(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	cfg := suite.Config{
		Connect: scoped.NewFromEnv, Description: describe(t), Token: suite.NewToken(time.Now(), rand.Text()),
		Scenarios: wanted(t, os.Getenv("KIBANA_LIVE_SCENARIOS")), Logf: t.Logf,
	}
	swept, err := suite.Sweep(ctx, cfg.Connect, time.Now().Add(-duration(t, "KIBANA_LIVE_SWEEP", 2*time.Hour)))
	t.Logf("removed what runs had left behind: %v", swept)
	if err != nil {
		t.Fatal(err)
	}
	live, err := suite.Run(ctx, cfg)
	if err != nil {
		t.Fatal(err)
	}
	fake, err := suite.Run(ctx, onFake(t, cfg, live.Version, live.Serverless))
	if err != nil {
		t.Fatal(err)
	}
	found := compare.Recordings(fake, live, duration(t, "KIBANA_LIVE_SLOW", 20*time.Second))
	report := compare.New(fake, live, found, accepted(t), suite.LeftOut(), time.Now())
	folder := cmp.Or(os.Getenv("KIBANA_LIVE_REPORT"), "report")
	must(t, report.Write(folder))
	must(t, live.Save(filepath.Join(folder, report.Name()+".recording.json")))
	t.Logf("the report is in test/live/%s", folder)
	for _, d := range report.Unaccepted() {
		t.Errorf("%s (%s: %s): %s %s: the fake has %q, the live server %q", d.Operation, d.Scenario, d.Step, d.Kind, d.Path, d.Fake, d.Live)
	}
	for _, s := range live.Stopped {
		t.Errorf("the scenario %s stopped: %s", s.Scenario, s.Why)
	}
}

// onFake makes the same run on a fake of the live server's version.
func onFake(t *testing.T, cfg suite.Config, version string, serverless bool) suite.Config {
	t.Helper()
	opts := []kibanatest.Option{kibanatest.WithAPIKey(key), kibanatest.WithVersion(version)}
	if serverless {
		opts = append(opts, kibanatest.WithServerless())
	}
	srv := kibanatest.New(t, opts...)
	cfg.Connect, cfg.Logf = to(srv), nil
	return cfg
}

// wanted are the scenarios of a list, all if it is empty.
func wanted(t *testing.T, list string) []suite.Scenario {
	t.Helper()
	all := suite.All(describe(t))
	if list == "" {
		return all
	}
	names := strings.Split(list, ",")
	some := slices.DeleteFunc(all, func(s suite.Scenario) bool { return !slices.Contains(names, s.Name) })
	if len(some) != len(names) {
		t.Fatalf("KIBANA_LIVE_SCENARIOS names scenarios that there are not: %s", list)
	}
	return some
}

// duration is that of a variable, or the usual one.
func duration(t *testing.T, variable string, usual time.Duration) time.Duration {
	t.Helper()
	text := os.Getenv(variable)
	if text == "" {
		return usual
	}
	d, err := time.ParseDuration(text)
	if err != nil {
		t.Fatalf("%s: %v", variable, err)
	}
	return d
}

// accepted is the table of the differences that are known.
func accepted(t *testing.T) *compare.Accepted {
	t.Helper()
	file, err := os.Open("accepted.tsv")
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = file.Close() }()
	table, err := compare.ReadAccepted(file)
	if err != nil {
		t.Fatal(err)
	}
	return table
}
