package compare

import (
	"cmp"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/test/live/internal/record"
)

// Report is what came out of a comparison.
type Report struct {
	Version     string            `json:"version"`
	Serverless  bool              `json:"serverless"`
	Made        time.Time         `json:"made"`
	Steps       int               `json:"steps"`
	Operations  []Operation       `json:"operations"`
	Differences []Difference      `json:"differences"`
	StoppedFake []record.Stopped  `json:"stopped_fake,omitempty"`
	StoppedLive []record.Stopped  `json:"stopped_live,omitempty"`
	Unused      []string          `json:"unused,omitempty"`
	LeftOut     map[string]string `json:"left_out"`
	Slowest     []Duration        `json:"slowest"`
}

// Operation sums up the steps that call one operation.
type Operation struct {
	Name     string `json:"name"`
	Steps    int    `json:"steps"`
	New      int    `json:"new"`      // differences
	Accepted int    `json:"accepted"` // differences
}

// Duration is how long the live server took for a step.
type Duration struct {
	Step string        `json:"step"`
	Took time.Duration `json:"took"`
}

// New sums up what was found between two recordings. LeftOut is what the suite does not do, with reasons.
func New(fake, live *record.Recording, found []Difference, accepted *Accepted, leftOut map[string]string, now time.Time) *Report {
	accepted.Apply(found, live.Version)
	return &Report{
		Version: live.Version, Serverless: live.Serverless, Made: now.UTC().Truncate(time.Second), Steps: len(live.Entries),
		Operations: operations(fake, live, found), Differences: found,
		StoppedFake: fake.Stopped, StoppedLive: live.Stopped, Unused: accepted.Unused(live.Version), LeftOut: leftOut, Slowest: slowest(live),
	}
}

// Unaccepted are the differences that no rule accepts.
func (r *Report) Unaccepted() []Difference {
	return slices.DeleteFunc(slices.Clone(r.Differences), func(d Difference) bool { return d.Reason != "" })
}

func operations(fake, live *record.Recording, found []Difference) []Operation {
	all := map[string]*Operation{}
	at := func(name string) *Operation {
		if all[name] == nil {
			all[name] = &Operation{Name: name}
		}
		return all[name]
	}
	steps := map[string]bool{}
	for _, e := range slices.Concat(fake.Entries, live.Entries) {
		if !steps[stepOf(e)] {
			steps[stepOf(e)] = true
			at(e.Name()).Steps++
		}
	}
	for _, d := range found {
		if d.Reason == "" {
			at(d.Operation).New++
		} else {
			at(d.Operation).Accepted++
		}
	}
	sums := make([]Operation, 0, len(all))
	for _, name := range slices.Sorted(maps.Keys(all)) {
		sums = append(sums, *all[name])
	}
	return sums
}

const mostSlow = 10

func slowest(live *record.Recording) []Duration {
	steps := make([]Duration, 0, len(live.Entries))
	for _, e := range live.Entries {
		steps = append(steps, Duration{stepOf(e), e.Took.Round(time.Millisecond)})
	}
	slices.SortStableFunc(steps, func(a, b Duration) int { return cmp.Compare(b.Took, a.Took) })
	return steps[:min(len(steps), mostSlow)]
}

// Write writes the report into a folder: as VERSION.md for people, as VERSION.json for programs, and, if there is
// something to accept, as VERSION.new.tsv with lines for the table of accepted differences that lack a reason.
func (r *Report) Write(folder string) error {
	doc, err := json.MarshalIndent(r, "", "  ")
	if err != nil {
		return err
	}
	var lines []string
	for _, d := range r.Unaccepted() {
		lines = append(lines, Line(d, r.Version)+"\n")
	}
	slices.Sort(lines)
	lines = slices.Compact(lines)
	name := filepath.Join(folder, r.Name())
	return errors.Join(
		os.MkdirAll(folder, 0o750),
		os.WriteFile(name+".json", append(doc, '\n'), 0o600),
		os.WriteFile(name+".md", []byte(r.Markdown()), 0o600),
		os.WriteFile(name+".new.tsv", []byte(strings.Join(lines, "")), 0o600),
	)
}

// Name is that of its files: the version, without what does not belong there.
func (r *Report) Name() string {
	name := cmp.Or(r.Version, "unknown")
	if r.Serverless {
		name += "-serverless"
	}
	return strings.Map(func(r rune) rune {
		if strings.ContainsRune(" ()/\\:", r) {
			return -1
		}
		return r
	}, name)
}

// Markdown is the report for people.
func (r *Report) Markdown() string {
	var b strings.Builder
	say := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	say("# Kibana %s beside the fake\n", r.Version)
	say("Made on %s. %d steps, %d operations, %d differences, %d of them accepted.\n", r.Made.Format(time.DateOnly), r.Steps, len(r.Operations), len(r.Differences), len(r.Differences)-len(r.Unaccepted()))
	r.sayDifferences(say, "Differences", r.Unaccepted())
	r.sayDifferences(say, "Accepted differences", slices.DeleteFunc(slices.Clone(r.Differences), func(d Difference) bool { return d.Reason == "" }))
	r.sayStopped(say)
	if len(r.Unused) > 0 {
		say("## Accepted, but not met\n")
		for _, line := range r.Unused {
			say("- `%s`", strings.ReplaceAll(line, "\t", "` `"))
		}
		say("")
	}
	say("## Operations\n\n| operation | steps | outcome |\n|-|-|-|")
	for _, op := range r.Operations {
		say("| %s | %d | %s |", cell(op.Name), op.Steps, op.outcome())
	}
	say("\n## Slowest steps of the live server\n\n| step | took |\n|-|-|")
	for _, s := range r.Slowest {
		say("| %s | %v |", cell(s.Step), s.Took)
	}
	say("\n## Left out\n\n| what | why |\n|-|-|")
	for _, what := range slices.Sorted(maps.Keys(r.LeftOut)) {
		say("| %s | %s |", cell(what), cell(r.LeftOut[what]))
	}
	return b.String()
}

func (o Operation) outcome() string {
	switch {
	case o.New > 0:
		return fmt.Sprintf("%d differences", o.New)
	case o.Accepted > 0:
		return fmt.Sprintf("same, but for %d accepted differences", o.Accepted)
	}
	return "same"
}

func (r *Report) sayDifferences(say func(string, ...any), title string, all []Difference) {
	if len(all) == 0 {
		say("## %s\n\nNone.\n", title)
		return
	}
	say("## %s\n\n| operation | step | kind | member | fake | live | reason |\n|-|-|-|-|-|-|-|", title)
	for _, d := range all {
		say("| %s | %s | %s | %s | %s | %s | %s |", cell(d.Operation), cell(d.Scenario+": "+d.Step), d.Kind, cell(d.Path), cell(d.Fake), cell(d.Live), cell(d.Reason))
	}
	say("")
}

func (r *Report) sayStopped(say func(string, ...any)) {
	for where, all := range map[string][]record.Stopped{"live server": r.StoppedLive, "fake": r.StoppedFake} {
		if len(all) == 0 {
			continue
		}
		say("## Scenarios that stopped on the %s\n", where)
		for _, s := range all {
			say("- %s: %s", s.Scenario, s.Why)
		}
		say("")
	}
}

// cell is a text that may stand in a cell of a table.
func cell(text string) string {
	return strings.NewReplacer("|", `\|`, "\n", " ", "<", "&lt;").Replace(text)
}
