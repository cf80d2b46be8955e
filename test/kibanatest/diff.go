package kibanatest

import (
	"strings"

	"github.com/google/go-cmp/cmp"
)

// diffLines compares texts line by line: "- " is before what only want has, "+ " before what only got has. It is empty
// for texts that are equal but for a line feed at the end.
func diffLines(want, got string) string {
	want, got = strings.TrimSuffix(want, "\n"), strings.TrimSuffix(got, "\n")
	if want == got {
		return ""
	}
	script := &lineScript{}
	cmp.Equal(linesOf(want), linesOf(got), cmp.Reporter(script))
	script.turn()
	return strings.TrimSuffix(script.String(), "\n")
}

func linesOf(text string) []string {
	if text == "" {
		return []string{}
	}
	return strings.Split(text, "\n")
}

// lineScript takes from go-cmp what became of each line.
type lineScript struct {
	path           cmp.Path
	lines          []string
	removed, added []string // since the last line that both have
}

// PushStep is part of cmp.Reporter.
func (s *lineScript) PushStep(step cmp.PathStep) { s.path = append(s.path, step) }

// PopStep is part of cmp.Reporter.
func (s *lineScript) PopStep() { s.path = s.path[:len(s.path)-1] }

// Report is part of cmp.Reporter.
func (s *lineScript) Report(result cmp.Result) {
	want, got := s.path.Last().Values()
	if result.Equal() {
		s.turn()
		s.lines = append(s.lines, "  "+want.String())
		return
	}
	if want.IsValid() {
		s.removed = append(s.removed, "- "+want.String())
	}
	if got.IsValid() {
		s.added = append(s.added, "+ "+got.String())
	}
}

// turn puts what is removed before what is added instead.
func (s *lineScript) turn() {
	s.lines = append(append(s.lines, s.removed...), s.added...)
	s.removed, s.added = nil, nil
}

const diffContext = 3

// String leaves out what is far from any difference.
func (s *lineScript) String() string {
	near := make([]bool, len(s.lines))
	for i, line := range s.lines {
		if line[0] == ' ' {
			continue
		}
		for j := max(0, i-diffContext); j <= min(len(s.lines)-1, i+diffContext); j++ {
			near[j] = true
		}
	}
	var out strings.Builder
	for i, line := range s.lines {
		switch {
		case near[i]:
			out.WriteString(strings.TrimRight(line, " ") + "\n")
		case i == 0 || near[i-1]:
			out.WriteString("  ...\n")
		}
	}
	return out.String()
}
