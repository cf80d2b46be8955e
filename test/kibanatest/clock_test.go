package kibanatest_test

import (
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"net/http"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestTimeMovesByAdvance(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, fixedClock())
	c := newClient(t, srv)
	window := c.do("POST", windows, `{"title":"W","schedule":{"custom":{"start":"2026-01-02T04:00:00.000Z","duration":"1h"}}}`).want(200).text("id")
	c.do("POST", ruleURL+"/r", newRule("R")).want(200)
	c.do("POST", ruleURL+"/r/snooze_schedule", `{"schedule":{"custom":{"start":"2026-01-02T03:00:00.000Z","duration":"90m"}}}`).want(200)
	for _, step := range []struct {
		advance         time.Duration
		window, snoozed string
		date            string
	}{
		{0, "upcoming", "2026-01-02T04:30:00.000Z", "Fri, 02 Jan 2026 03:04:05 GMT"},
		{time.Hour, "running", "2026-01-02T04:30:00.000Z", "Fri, 02 Jan 2026 04:04:05 GMT"},
		{time.Hour, "finished", "", "Fri, 02 Jan 2026 05:04:05 GMT"},
		{-2 * time.Hour, "upcoming", "2026-01-02T04:30:00.000Z", "Fri, 02 Jan 2026 03:04:05 GMT"},
	} {
		srv.Advance(step.advance)
		if got := c.do("GET", windows+"/"+window, "").text("status"); got != step.window {
			t.Errorf("at %v the window is %s, want %s", srv.Now(), got, step.window)
		}
		rule := c.do("GET", ruleURL+"/r", "")
		if got := rule.text("is_snoozed_until"); got != step.snoozed {
			t.Errorf("at %v the rule is snoozed until %q, want %q", srv.Now(), got, step.snoozed)
		}
		if got := rule.header.Get("Date"); got != step.date || srv.Now().UTC().Format(http.TimeFormat) != step.date {
			t.Errorf("an answer of %q at %v, want %q", got, srv.Now(), step.date)
		}
	}
	srv.Advance(24 * time.Hour)
	made := c.do("POST", objects+"/tag", `{"attributes":{"name":"n"}}`).want(200)
	if got := made.text("created_at"); got != "2026-01-03T03:04:05.000Z" {
		t.Errorf("created at %s", got)
	}
}

// The one place that may read the real clock is the default of WithClock.
func TestNothingReadsAnotherClock(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("*.go")
	if err != nil || len(files) == 0 {
		t.Fatal(files, err)
	}
	var found []string
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		tree, err := parser.ParseFile(token.NewFileSet(), file, nil, 0)
		if err != nil {
			t.Fatal(err)
		}
		ast.Inspect(tree, func(node ast.Node) bool {
			use, is := node.(*ast.SelectorExpr)
			if !is {
				return true
			}
			if pkg, is := use.X.(*ast.Ident); is && pkg.Name == "time" && slices.Contains([]string{"Now", "Since", "Until"}, use.Sel.Name) {
				found = append(found, file+" "+use.Sel.Name)
			}
			return true
		})
	}
	if got := strings.Join(found, ", "); got != "server.go Now" {
		t.Errorf("the clock is read in %s", got)
	}
}

// A clock that stands still makes times that a test can name.
func ExampleServer_Advance() {
	start := time.Date(2026, 1, 2, 3, 0, 0, 0, time.UTC)
	srv, err := kibanatest.Start(kibanatest.WithClock(func() time.Time { return start }))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	srv.Advance(90 * time.Minute)
	fmt.Println(srv.Now().Format(time.Kitchen))
	// Output: 4:30AM
}
