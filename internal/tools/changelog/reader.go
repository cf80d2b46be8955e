package changelog

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
	"time"

	"golang.org/x/mod/semver"
)

var (
	sectionHeading = regexp.MustCompile(`^\[([^\]]+)\](?: - (\S+?)( \[YANKED\])?)?$`)
	reference      = regexp.MustCompile(`^\[([^\]]+)\]: (\S+)$`)
)

// reader goes through the lines of a changelog.
type reader struct {
	log      Changelog
	problems []error
	number   int // of the line

	started bool // a section has begun
	kind    string
	lines   []string // of the section
	entries map[string][]string
	links   map[string]string // by section
}

func (r *reader) problem(format string, args ...any) {
	r.problems = append(r.problems, fmt.Errorf("line %d: %s", r.number, fmt.Sprintf(format, args...)))
}

func (r *reader) line(line string) {
	if r.number == 1 && line != "# Changelog" {
		r.problem("the file begins with %q, not with # Changelog", line)
	}
	if heading, ok := strings.CutPrefix(line, "## "); ok {
		r.endSection()
		r.section(heading)
		return
	}
	if found := reference.FindStringSubmatch(line); found != nil {
		if _, twice := r.links[found[1]]; twice {
			r.problem("a second link for %s", found[1])
		}
		r.links[found[1]] = found[2]
		return
	}
	if len(r.links) > 0 && line != "" {
		r.problem("the links are not at the end of the file")
	}
	if !r.started {
		r.log.head += line + "\n"
		return
	}
	r.lines = append(r.lines, line)
	r.content(line)
}

// section begins one. The one that is being read is the last of the log.
func (r *reader) section(heading string) {
	r.started, r.kind = true, ""
	found := sectionHeading.FindStringSubmatch(heading)
	if found == nil {
		r.problem("%q is no heading such as [1.2.3] - 2026-11-27", heading)
		found = []string{"", heading, "", ""}
	}
	s := Section{Version: found[1], Date: found[2], Yanked: found[3] != ""}
	if s.Version != Unreleased {
		if v := "v" + s.Version; semver.Canonical(v) != v {
			r.problem("%s is no semantic version", s.Version)
		}
		if _, err := time.Parse(time.DateOnly, s.Date); err != nil {
			r.problem("%s has no date such as 2026-11-27", s.Version)
		}
	} else if s.Date != "" {
		r.problem("what is unreleased has a date")
	}
	r.log.Sections = append(r.log.Sections, s)
}

func (r *reader) content(line string) {
	heading, isHeading := strings.CutPrefix(line, "### ")
	entry, isEntry := strings.CutPrefix(line, "- ")
	switch {
	case isHeading:
		r.endKind()
		at := slices.Index(kinds, heading)
		if at < 0 {
			r.problem("%q is none of %s", heading, strings.Join(kinds, ", "))
		} else if at <= slices.Index(kinds, r.kind) {
			r.problem("%s is not after %s", heading, r.kind)
		}
		r.kind = heading
	case isEntry && r.kind == "":
		r.problem("an entry before the first of %s", strings.Join(kinds, ", "))
	case isEntry:
		r.entries[r.kind] = append(r.entries[r.kind], entry)
	case strings.HasPrefix(line, "  ") && len(r.entries[r.kind]) > 0:
		all := r.entries[r.kind]
		all[len(all)-1] += " " + strings.TrimSpace(line)
	case line != "":
		r.problem("%q belongs to no entry", line)
	}
}

func (r *reader) endKind() {
	if r.kind != "" && len(r.entries[r.kind]) == 0 {
		r.problem("nothing is %s", r.kind)
	}
}

func (r *reader) endSection() {
	if !r.started {
		return
	}
	r.endKind()
	s := &r.log.Sections[len(r.log.Sections)-1]
	s.Text, s.Entries = strings.Trim(strings.Join(r.lines, "\n"), "\n"), r.entries
	if len(s.Entries) == 0 && s.Version != Unreleased {
		r.problem("%s has no entries", s.Version)
	}
	r.lines, r.entries = nil, map[string][]string{}
}

// checkSections sees whether the newest stands first.
func (r *reader) checkSections() {
	sections := r.log.Sections
	r.number = 1
	if len(sections) == 0 || sections[0].Version != Unreleased {
		r.problem("the first section is not [%s]", Unreleased)
		return
	}
	for i := 2; i < len(sections); i++ {
		newer, older := sections[i-1], sections[i]
		if semver.Compare("v"+newer.Version, "v"+older.Version) <= 0 {
			r.problem("%s stands after %s, which is not newer", older.Version, newer.Version)
		}
		if newer.Date < older.Date {
			r.problem("%s is dated before %s", newer.Version, older.Version)
		}
	}
}

func (r *reader) checkLinks() {
	for i, s := range r.log.Sections {
		if want := link(r.log.Sections, i); r.links[s.Version] != want {
			r.problem("the line at the end for this section is not [%s]: %s", s.Version, want)
		}
		delete(r.links, s.Version)
	}
	for _, name := range slices.Sorted(maps.Keys(r.links)) {
		r.problem("there is a link for %s and no section", name)
	}
}
