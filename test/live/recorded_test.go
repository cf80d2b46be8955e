package live_test

import (
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
	"github.com/kibana-go/kibana-go/test/live/internal/compare"
	"github.com/kibana-go/kibana-go/test/live/internal/record"
	"github.com/kibana-go/kibana-go/test/live/internal/suite"
)

// TestFakeIsAsRecorded holds the fake against what was recorded of real Kibanas, which then need not be there.
func TestFakeIsAsRecorded(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("recordings/*.json")
	must(t, err)
	if len(files) == 0 {
		t.Skip("nothing is recorded of a real Kibana yet: make test-live writes report/VERSION.recording.json, to be put into recordings")
	}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			t.Parallel()
			for _, d := range againstRecording(t, file, suite.All(describe(t))...).Unaccepted() {
				t.Errorf("%s (%s: %s): %s %s: the fake has %q, recorded is %q", d.Operation, d.Scenario, d.Step, d.Kind, d.Path, d.Fake, d.Live)
			}
		})
	}
}

// againstRecording runs scenarios against a fake and compares that with a recording of them.
func againstRecording(t *testing.T, file string, scenarios ...suite.Scenario) *compare.Report {
	t.Helper()
	live, err := record.Load(file)
	must(t, err)
	cfg := suite.Config{Description: describe(t), Token: suite.NewToken(time.Now(), t.Name()), Scenarios: scenarios}
	fake, err := suite.Run(t.Context(), onFake(t, cfg, live.Version, live.Serverless))
	must(t, err)
	return compare.New(fake, live, compare.Recordings(fake, live, 0), accepted(t), nil, time.Now())
}

func TestRecordingTakesThePlaceOfAServer(t *testing.T) {
	t.Parallel()
	live := standIn(t)
	live.React(kibanatest.Match{Path: "/api/data_views/default", Method: "GET"}, asJSON(`{"data_view_id":"","shiny":1}`))
	file := filepath.Join(t.TempDir(), "9.4.0.json")
	scenarios := pick(t, "reads", "services")
	must(t, run(t, live, scenarios...).Save(file))
	found := againstRecording(t, file, scenarios...).Unaccepted()
	if len(found) != 4 || found[0].Operation != "dataviews.GetDefaultDataView" || found[0].Path != "/shiny" {
		t.Errorf("found %+v, want what was planted, in both places where it is asked for", found)
	}
	if _, err := record.Load(file + "x"); !os.IsNotExist(err) {
		t.Errorf("%v, want no such file", err)
	}
}
