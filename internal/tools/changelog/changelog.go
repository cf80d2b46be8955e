// Package changelog reads CHANGELOG.md, whose form is that of Keep a Changelog, and refuses what has another form.
package changelog

import (
	"errors"
	"fmt"
	"slices"
	"strings"

	"golang.org/x/mod/semver"
)

// Unreleased is the name of the section about what no version has yet.
const Unreleased = "Unreleased"

// repository is where the links at the end of the file lead.
const repository = "https://github.com/kibana-go/kibana-go"

// kinds of changes, in the order in which a section has them.
var kinds = []string{"Added", "Changed", "Deprecated", "Removed", "Fixed", "Security"}

// Changelog is a file that was read.
type Changelog struct {
	Sections []Section // from the newest to the oldest, Unreleased first
	head     string    // what stands before the sections
}

// Section is what the file says of a version.
type Section struct {
	Version string // without the v, or Unreleased
	Date    string // as 2026-11-27; empty for Unreleased
	Yanked  bool
	Text    string              // without the heading of the section
	Entries map[string][]string // by kind, each on one line
}

// Parse reads the text of a changelog. The error tells everything that has another form, a line each.
func Parse(text string) (*Changelog, error) {
	r := reader{entries: map[string][]string{}, links: map[string]string{}}
	for number, line := range strings.Split(strings.TrimSuffix(text, "\n"), "\n") {
		r.number = number + 1
		r.line(line)
	}
	r.endSection()
	r.checkSections()
	r.checkLinks()
	return &r.log, errors.Join(r.problems...)
}

// Section finds what is said of a version, with or without its v.
func (c *Changelog) Section(version string) (Section, bool) {
	at := slices.IndexFunc(c.Sections, func(s Section) bool { return s.Version == strings.TrimPrefix(version, "v") })
	if at < 0 {
		return Section{}, false
	}
	return c.Sections[at], true
}

// Release gives the text in which a version, as v1.2.3, has what was unreleased, with a date as 2026-11-27.
func (c *Changelog) Release(version, date string) (string, error) {
	if semver.Canonical(version) != version || semver.Build(version) != "" {
		return "", fmt.Errorf("%q is no version such as v1.2.3", version)
	}
	if _, exists := c.Section(version); exists {
		return "", fmt.Errorf("there is a section of %s already", version)
	}
	if len(c.Sections) == 0 || c.Sections[0].Version != Unreleased || len(c.Sections[0].Entries) == 0 {
		return "", errors.New("nothing is unreleased")
	}
	released := c.Sections[0]
	released.Version, released.Date = version[1:], date
	sections := slices.Insert(slices.Clone(c.Sections[1:]), 0, Section{Version: Unreleased}, released)
	made := write(c.head, sections)
	_, err := Parse(made)
	return made, err
}

func write(head string, sections []Section) string {
	var out strings.Builder
	out.WriteString(head)
	for _, s := range sections {
		out.WriteString("## " + s.heading() + "\n\n")
		if s.Text != "" {
			out.WriteString(s.Text + "\n\n")
		}
	}
	for i, s := range sections {
		out.WriteString("[" + s.Version + "]: " + link(sections, i) + "\n")
	}
	return out.String()
}

func (s Section) heading() string {
	if s.Version == Unreleased {
		return "[" + s.Version + "]"
	}
	yanked := ""
	if s.Yanked {
		yanked = " [YANKED]"
	}
	return "[" + s.Version + "] - " + s.Date + yanked
}

// link is where the name of a section leads: to what changed since the one before.
func link(sections []Section, i int) string {
	last := i == len(sections)-1
	switch version := sections[i].Version; {
	case last && version == Unreleased:
		return repository + "/commits/main"
	case last:
		return repository + "/releases/tag/v" + version
	case version == Unreleased:
		return repository + "/compare/v" + sections[i+1].Version + "...HEAD"
	default:
		return repository + "/compare/v" + sections[i+1].Version + "...v" + version
	}
}
