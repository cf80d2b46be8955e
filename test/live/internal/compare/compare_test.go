package compare_test

import (
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/live/internal/compare"
	"github.com/kibana-go/kibana-go/test/live/internal/record"
)

func recording(entries ...record.Entry) *record.Recording {
	return &record.Recording{Version: "9.4.1", Entries: entries}
}

func entry(step string, change func(*record.Entry)) record.Entry {
	e := record.Entry{Scenario: "s", Step: step, Operation: "p.Op", Status: 200, Media: "application/json", Took: time.Second}
	if change != nil {
		change(&e)
	}
	return e
}

// found are the kinds and members of differences.
func found(all []compare.Difference) []string {
	texts := make([]string, 0, len(all))
	for _, d := range all {
		texts = append(texts, strings.TrimSpace(string(d.Kind)+" "+d.Path))
	}
	return texts
}

func TestDifferencesOfOneStep(t *testing.T) {
	t.Parallel()
	shape := func(members map[string]record.Types) func(*record.Entry) {
		return func(e *record.Entry) { e.Shape = members }
	}
	for name, test := range map[string]struct {
		fake, live func(*record.Entry)
		want       []string
	}{
		"none":              {nil, nil, []string{}},
		"another status":    {nil, func(e *record.Entry) { e.Status = 404 }, []string{"status"}},
		"another page":      {nil, func(e *record.Entry) { e.Media = "text/html" }, []string{"media"}},
		"silence":           {nil, func(e *record.Entry) { e.Status = 0 }, []string{"no reply"}},
		"another text":      {func(e *record.Entry) { e.Message = "a" }, func(e *record.Entry) { e.Message = "b" }, []string{"message"}},
		"another error":     {nil, func(e *record.Entry) { e.Failure = "*scoped.APIError" }, []string{"failure"}},
		"nothing to decode": {nil, func(e *record.Entry) { e.Undecodable = "x" }, []string{"undecodable"}},
		"not as described":  {nil, func(e *record.Entry) { e.Unfit = "x" }, []string{"unfit"}},
		"a member too many": {nil, func(e *record.Entry) { e.Undescribed = []string{"/a"} }, []string{"undescribed /a"}},
		"slow":              {nil, func(e *record.Entry) { e.Took = 3 * time.Second }, []string{"slow"}},
		"slow is the fake":  {func(e *record.Entry) { e.Took = time.Hour }, nil, []string{}},
		"a list that is empty": {
			shape(map[string]record.Types{"": "array"}), shape(map[string]record.Types{"": "array", "/[]": "object", "/[]/a": "string"}), []string{},
		},
		"a member more, with all below it": {
			shape(map[string]record.Types{"": "object"}), shape(map[string]record.Types{"": "object", "/a": "object", "/a/b": "string"}), []string{"only live /a"},
		},
		"a member less": {
			shape(map[string]record.Types{"": "object", "/a": "object", "/a/b": "string"}), shape(map[string]record.Types{"": "object"}), []string{"only fake /a"},
		},
		"another type, with what it means for what is below": {
			shape(map[string]record.Types{"": "object", "/a": "object", "/a/b": "string"}), shape(map[string]record.Types{"": "object", "/a": "null"}), []string{"type /a"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := compare.Recordings(recording(entry("x", test.fake)), recording(entry("x", test.live)), 2*time.Second)
			if diff := cmp.Diff(test.want, found(got)); diff != "" {
				t.Errorf("found (-want +got):\n%s", diff)
			}
		})
	}
}

func TestStepsOfOneSideOnly(t *testing.T) {
	t.Parallel()
	got := compare.Recordings(recording(entry("a", nil), entry("b", nil)), recording(entry("b", nil), entry("c", nil)), 0)
	if len(got) != 2 || got[0].Step != "a" || got[0].Live != "was not made" || got[1].Step != "c" || got[1].Fake != "was not made" {
		t.Errorf("%+v", got)
	}
}

func TestAcceptedDifferences(t *testing.T) {
	t.Parallel()
	accepted, err := compare.ReadAccepted(strings.NewReader("# a comment\n\n" +
		"p.*\tonly live\t/items/*/new\t9.4\tbecause\n" +
		"p.Op\ttype\t/deep**\t*\tdeep\n" +
		"p.Op\tstatus\t-\t*\twhole\n" +
		"p.Op\tmessage\t*\t8.\told\n" +
		"p.Never\t*\t**\t9.\tunused\n"))
	if err != nil {
		t.Fatal(err)
	}
	all := []compare.Difference{
		{Operation: "p.Op", Kind: compare.OnlyLive, Path: "/items/[]/new"},
		{Operation: "q.Op", Kind: compare.OnlyLive, Path: "/items/[]/new"},
		{Operation: "p.Op", Kind: compare.OnlyLive, Path: "/items/[]/new/er"},
		{Operation: "p.Op", Kind: compare.Type, Path: "/deep/er"},
		{Operation: "p.Op", Kind: compare.Status},
		{Operation: "p.Op", Kind: compare.Message},
	}
	accepted.Apply(all, "9.4.1")
	reasons := make([]string, 0, len(all))
	for _, d := range all {
		reasons = append(reasons, d.Reason)
	}
	if diff := cmp.Diff([]string{"because", "", "", "deep", "whole", ""}, reasons); diff != "" {
		t.Errorf("accepted (-want +got):\n%s", diff)
	}
	if diff := cmp.Diff([]string{"p.Never\t*\t**\t9.\tunused"}, accepted.Unused("9.4.1")); diff != "" {
		t.Errorf("unused (-want +got):\n%s", diff)
	}
}

func TestTableIsRefused(t *testing.T) {
	t.Parallel()
	for name, line := range map[string]string{
		"no reason":              "p.Op\tstatus\t-\t*\t \n",
		"what a report proposes": compare.Line(compare.Difference{Operation: "p.Op", Kind: compare.Status}, "9.4.1") + "\n",
		"too few columns":        "p.Op\tstatus\n",
	} {
		if _, err := compare.ReadAccepted(strings.NewReader(line)); err == nil || !strings.Contains(err.Error(), "line 1: ") {
			t.Errorf("%s: %v, want an error that names the line", name, err)
		}
	}
}
