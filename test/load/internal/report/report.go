// Package report writes what was measured as Markdown.
package report

import (
	"fmt"
	"io"
	"strings"
)

// Report is Markdown under way. The first error of its writer is kept and ends the writing.
type Report struct {
	w       io.Writer
	err     error
	targets []Target
}

// Target is something that should hold.
type Target struct {
	Name string
	Want string
	Got  string
	Met  bool
	// Exact marks a number that no machine and no neighbour can change, so that missing it is a fault.
	Exact bool
}

// New makes a report.
func New(w io.Writer) *Report { return &Report{w: w} }

func (r *Report) print(format string, args ...any) {
	if r.err == nil {
		_, r.err = fmt.Fprintf(r.w, format, args...)
	}
}

// Title begins the report.
func (r *Report) Title(title string, paragraphs ...string) { r.part("#", title, paragraphs) }

// Chapter begins a chapter.
func (r *Report) Chapter(title string, paragraphs ...string) { r.part("##", title, paragraphs) }

func (r *Report) part(level, title string, paragraphs []string) {
	r.print("%s %s\n\n", level, title)
	for _, p := range paragraphs {
		r.print("%s\n\n", p)
	}
}

// Table writes a table whose columns, but for the first, are numbers.
func (r *Report) Table(head []string, rows [][]string) {
	r.row(head)
	r.print("|-%s|\n", strings.Repeat("|-:", len(head)-1))
	for _, cells := range rows {
		r.row(cells)
	}
	r.print("\n")
}

func (r *Report) row(cells []string) { r.print("| %s |\n", strings.Join(cells, " | ")) }

// Target notes a target for the end of the report.
func (r *Report) Target(t Target) { r.targets = append(r.targets, t) }

// Close writes the targets. Its error is that of the writer, or names the exact targets that were missed.
func (r *Report) Close() error {
	var missed []string
	rows := make([][]string, 0, len(r.targets))
	for _, t := range r.targets {
		verdict := "met"
		if !t.Met {
			verdict = "**missed**"
			if t.Exact {
				missed = append(missed, fmt.Sprintf("%s: %s, want %s", t.Name, t.Got, t.Want))
			}
		}
		rows = append(rows, []string{t.Name, t.Want, t.Got, verdict})
	}
	r.part("##", "Targets", nil)
	r.Table([]string{"target", "wanted", "measured", "verdict"}, rows)
	if r.err == nil && len(missed) > 0 {
		return fmt.Errorf("what must not depend on the machine is wrong: %s", strings.Join(missed, "; "))
	}
	return r.err
}
