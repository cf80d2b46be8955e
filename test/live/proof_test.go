package live_test

import (
	"os"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/contract/described"
	"github.com/kibana-go/kibana-go/test/kibanatest"
	"github.com/kibana-go/kibana-go/test/live/internal/compare"
	"github.com/kibana-go/kibana-go/test/live/internal/record"
	"github.com/kibana-go/kibana-go/test/live/internal/suite"
)

const (
	version = "9.4.0"
	key     = "bGl2ZTpzZWNyZXQtb2YtdGhlLWtleQ==" // live:secret-of-the-key
)

// description is read once for all tests.
var description = sync.OnceValues(func() (*described.Description, error) {
	return described.Load("../../api/kibana-openapi.yaml")
})

func describe(t *testing.T) *described.Description {
	t.Helper()
	d, err := description()
	if err != nil {
		t.Fatal(err)
	}
	return d
}

// standIn is a fake that plays the live server, with things in it that the suite must leave alone.
func standIn(t *testing.T, opts ...kibanatest.Option) *kibanatest.Server {
	t.Helper()
	srv := kibanatest.New(t, slices.Concat([]kibanatest.Option{kibanatest.WithAPIKey(key), kibanatest.WithVersion(version), kibanatest.WithSpaces("marketing", "kbngo")}, opts)...)
	seed(t, srv)
	return srv
}

// to makes clients of a server.
func to(srv *kibanatest.Server) suite.Connect {
	return func(opts ...scoped.Option) (*scoped.Client, error) {
		return scoped.New(srv.URL, append(opts, scoped.WithAPIKey(key))...)
	}
}

// run runs scenarios on a server.
func run(t *testing.T, srv *kibanatest.Server, scenarios ...suite.Scenario) *record.Recording {
	t.Helper()
	recording, err := suite.Run(t.Context(), config(t, srv, scenarios...))
	if err != nil {
		t.Fatal(err)
	}
	return recording
}

func config(t *testing.T, srv *kibanatest.Server, scenarios ...suite.Scenario) suite.Config {
	t.Helper()
	return suite.Config{Connect: to(srv), Description: describe(t), Token: suite.NewToken(time.Unix(1.8e9, 0), t.Name()), Scenarios: scenarios}
}

// pick takes scenarios by their names.
func pick(t *testing.T, names ...string) []suite.Scenario {
	t.Helper()
	return slices.DeleteFunc(suite.All(describe(t)), func(s suite.Scenario) bool { return !slices.Contains(names, s.Name) })
}

// TestOlderAndOtherKibanas runs the suite where some operations are not there, and once below a base path as well.
func TestOlderAndOtherKibanas(t *testing.T) {
	t.Parallel()
	for name, opts := range map[string][]kibanatest.Option{
		"8.19.0":           {kibanatest.WithVersion("8.19.0")},
		"9.0.0":            {kibanatest.WithVersion("9.0.0"), kibanatest.WithBasePath("/gw/api/kibana")},
		"9.4.0-serverless": {kibanatest.WithServerless()},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			live := standIn(t, opts...)
			before := inventory(t, live)
			theirs := run(t, live, suite.All(describe(t))...)
			report := compare.New(theirs, theirs, compare.Recordings(theirs, theirs, 0), accepted(t), nil, time.Now())
			for _, d := range report.Unaccepted() {
				t.Errorf("a difference: %+v", d)
			}
			folder := t.TempDir()
			must(t, report.Write(folder))
			if _, err := os.Stat(filepath.Join(folder, name+".md")); err != nil {
				t.Errorf("no report: %v", err)
			}
			unchanged(t, live, before)
		})
	}
}
