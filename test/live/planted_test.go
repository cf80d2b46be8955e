package live_test

import (
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
	"github.com/kibana-go/kibana-go/test/live/internal/compare"
	"github.com/kibana-go/kibana-go/test/live/internal/suite"
)

// asJSON is a fault that replaces a reply.
func asJSON(body string) kibanatest.Fault {
	return kibanatest.Fault{Status: http.StatusOK, Body: []byte(body)}
}

// planted are differences between a live server and the fake, and what has to be found of each.
var planted = map[string]struct {
	scenario string
	match    kibanatest.Match
	fault    kibanatest.Fault
	op       string
	kinds    []compare.Kind
	path     string // of the first kind
}{
	"another status": {
		scenario: "urls", match: kibanatest.Match{Method: "GET", Path: "/api/short_url/*"}, fault: kibanatest.Answer(http.StatusForbidden, ""),
		op: "system.GetShortURL", kinds: []compare.Kind{compare.Status},
	},
	"a status that is not described": {
		scenario: "urls", match: kibanatest.Match{Method: "GET", Path: "/api/short_url/_slug/*"}, fault: kibanatest.Answer(http.StatusConflict, "no"),
		op: "system.ResolveShortURL", kinds: []compare.Kind{compare.Status, compare.Undescribed},
	},
	"a member less": {
		scenario: "reads", match: kibanatest.Match{Path: "/api/data_views/default"}, fault: asJSON(`{}`),
		op: "dataviews.GetDefaultDataView", kinds: []compare.Kind{compare.OnlyFake, compare.Unfit}, path: "/data_view_id",
	},
	"a member more": {
		scenario: "reads", match: kibanatest.Match{Path: "/api/data_views/default"}, fault: asJSON(`{"data_view_id":"","shiny":[{"new":1}]}`),
		op: "dataviews.GetDefaultDataView", kinds: []compare.Kind{compare.OnlyLive, compare.Undescribed}, path: "/shiny",
	},
	"a member of another type": {
		scenario: "reads", match: kibanatest.Match{Path: "/api/data_views/default"}, fault: asJSON(`{"data_view_id":7}`),
		op: "dataviews.GetDefaultDataView", kinds: []compare.Kind{compare.Type, compare.Failure, compare.Undecodable, compare.Unfit}, path: "/data_view_id",
	},
	"another text": {
		scenario: "missing", match: kibanatest.Match{Method: "DELETE", Path: "/api/spaces/space/*-nowhere", Times: 1}, fault: kibanatest.Answer(http.StatusNotFound, "Gone Fishing"),
		op: "spaces.DeleteSpace", kinds: []compare.Kind{compare.Message},
	},
	"an HTML page for a success": {
		scenario: "reads", match: kibanatest.Match{Path: "/api/cases/tags"},
		fault: kibanatest.Fault{Status: http.StatusOK, Body: []byte("<html>Sign in</html>"), Header: http.Header{"Content-Type": {"text/html"}, "Kbn-Name": nil}},
		op:    "cases.ListTags", kinds: []compare.Kind{compare.Media, compare.Unfit, compare.Undecodable},
	},
	"an HTML page for a failure": {
		scenario: "reads", match: kibanatest.Match{Path: "/api/cases/tags"},
		fault: kibanatest.Fault{Status: http.StatusForbidden, Body: []byte("<html>Go away</html>"), Header: http.Header{"Content-Type": {"text/html"}, "Kbn-Name": nil}},
		op:    "cases.ListTags", kinds: []compare.Kind{compare.Status, compare.Unfit},
	},
	"a connection that breaks": {
		scenario: "windows", match: kibanatest.Match{Method: "PATCH", Path: "/api/maintenance_window/*"}, fault: kibanatest.Fault{Cut: kibanatest.ResetByPeer},
		op: "maintenance.UpdateWindow", kinds: []compare.Kind{compare.NoReply},
	},
	"an answer that takes an hour": {
		scenario: "windows", match: kibanatest.Match{Method: "PATCH", Path: "/api/maintenance_window/*"}, fault: kibanatest.Fault{Delay: time.Hour},
		op: "maintenance.UpdateWindow", kinds: []compare.Kind{compare.NoReply},
	},
}

func TestPlantedDifferencesAreFound(t *testing.T) {
	t.Parallel()
	for name, plant := range planted {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			scenarios := pick(t, plant.scenario)
			live := standIn(t)
			live.React(plant.match, plant.fault)
			cfg := config(t, live, scenarios...)
			if plant.fault.Delay > 0 {
				cfg.AttemptTimeout = 8 * time.Second
			}
			theirs, err := suite.Run(t.Context(), cfg)
			must(t, err)
			ours := run(t, standIn(t), scenarios...)
			report := compare.New(ours, theirs, compare.Recordings(ours, theirs, 0), accepted(t), nil, time.Now())
			found := report.Unaccepted()
			for _, d := range found {
				if d.Operation != plant.op || !slices.Contains(plant.kinds, d.Kind) {
					t.Errorf("found what was not planted: %+v", d)
				}
			}
			for i, kind := range plant.kinds {
				at := slices.IndexFunc(found, func(d compare.Difference) bool { return d.Kind == kind })
				if at < 0 || i == 0 && found[at].Path != plant.path {
					t.Errorf("%s %s was not found in %+v", kind, plant.path, found)
				}
			}
			reported(t, report, plant.op, plant.kinds)
		})
	}
}

// reported checks that the files of a report name an operation with each kind of difference.
func reported(t *testing.T, report *compare.Report, op string, kinds []compare.Kind) {
	t.Helper()
	folder := t.TempDir()
	if err := report.Write(folder); err != nil {
		t.Fatal(err)
	}
	for _, kind := range kinds {
		for suffix, want := range map[string]string{".md": " | " + string(kind) + " | ", ".json": `"kind": "` + string(kind) + `"`, ".new.tsv": op + "\t" + string(kind) + "\t"} {
			doc, err := os.ReadFile(filepath.Join(folder, version+suffix))
			if err != nil {
				t.Fatal(err)
			}
			if !strings.Contains(string(doc), want) || !strings.Contains(string(doc), op) {
				t.Errorf("%s does not tell of %s of %s:\n%s", suffix, kind, op, doc)
			}
		}
	}
}
