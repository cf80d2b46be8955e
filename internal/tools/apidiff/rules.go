package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path"
	"path/filepath"
	"regexp"
	"strings"

	"golang.org/x/mod/semver"

	"github.com/kibana-go/kibana-go/internal/tools/changelog"
)

// rules are those of docs/releases.md, with what they look at.
type rules struct {
	told    bool // only told, nothing refused
	version string
	section string            // of the changelog
	entries []map[string]bool // the words in code quotes, by entry under Changed and Removed
	waivers []*waiver
}

// waiver allows one incompatible change since one tag.
type waiver struct {
	since, pkg, symbol, reason string
	used                       bool
}

const waiverFile = "internal/tools/apidiff/waivers.tsv"

func readRules(o options) (*rules, error) {
	r := &rules{told: o.base != "", version: o.version, section: changelog.Unreleased}
	if r.version != "" {
		r.section = strings.TrimPrefix(r.version, "v")
	}
	text, err := os.ReadFile(filepath.Join(o.root, "CHANGELOG.md"))
	if err != nil {
		return nil, err
	}
	log, err := changelog.Parse(string(text))
	if err != nil {
		return nil, fmt.Errorf("CHANGELOG.md: %w", err)
	}
	section, exists := log.Section(r.section)
	if !exists {
		return nil, fmt.Errorf("CHANGELOG.md has no section of %s", r.section)
	}
	for _, kind := range []string{"Changed", "Removed"} {
		for _, entry := range section.Entries[kind] {
			r.entries = append(r.entries, codeWords(entry))
		}
	}
	r.waivers, err = readWaivers(filepath.Join(o.root, waiverFile))
	return r, err
}

// readWaivers reads a table of tag, package, symbol and reason; its first line names the columns.
func readWaivers(file string) ([]*waiver, error) {
	text, err := os.ReadFile(filepath.Clean(file))
	if errors.Is(err, fs.ErrNotExist) {
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	var waivers []*waiver
	for i, line := range strings.Split(strings.TrimSpace(string(text)), "\n") {
		fields := strings.Split(line, "\t")
		if len(fields) != 4 || fields[3] == "" {
			return nil, fmt.Errorf("%s:%d: not a tag, a package, a symbol and a reason between tabs", file, i+1)
		}
		if i > 0 {
			waivers = append(waivers, &waiver{since: fields[0], pkg: fields[1], symbol: fields[2], reason: fields[3]})
		}
	}
	return waivers, nil
}

var (
	codeSpan = regexp.MustCompile("`([^`]+)`")
	codeWord = regexp.MustCompile(`[A-Za-z0-9_]+(?:[./][A-Za-z0-9_]+)*`)
)

func codeWords(entry string) map[string]bool {
	words := map[string]bool{}
	for _, span := range codeSpan.FindAllStringSubmatch(entry, -1) {
		for _, word := range codeWord.FindAllString(span[1], -1) {
			words[word] = true
		}
	}
	return words
}

// judge notes at every incompatible change why it is allowed, or gives the problem.
func (r *rules) judge(modules []moduleChanges) []error {
	if r.told {
		return nil
	}
	var problems []error
	for _, m := range modules {
		version := path.Base(m.since)
		for _, c := range m.changes {
			if err := r.judgeOne(m.since, version, c); err != nil {
				problems = append(problems, err)
			}
		}
	}
	for _, w := range r.waivers {
		if !w.used {
			problems = append(problems, fmt.Errorf("the waiver for %s of %s since %s waives nothing: remove it from %s", w.symbol, w.pkg, w.since, waiverFile))
		}
	}
	return problems
}

func (r *rules) judgeOne(since, version string, c *change) error {
	patch := r.version != "" && semver.MajorMinor(r.version) == semver.MajorMinor(version)
	if c.compatible {
		if patch {
			return fmt.Errorf("%s: %s is a patch of %s, and a patch adds nothing", c, r.version, version)
		}
		return nil
	}
	for _, w := range r.waivers {
		if w.since == since && w.pkg == c.pkg && w.symbol == c.symbol {
			w.used = true
			c.note = "waived: " + w.reason
			return nil
		}
	}
	c.note = "**not allowed**"
	switch {
	case patch:
		return fmt.Errorf("%s: %s is a patch of %s, and a patch breaks nothing", c, r.version, version)
	case semver.Major(version) != "v0" && !generated(c.pkg):
		return fmt.Errorf("%s: %s promised to keep it", c, since)
	case !r.named(c):
		return fmt.Errorf("%s: no entry under Changed or Removed of %s in CHANGELOG.md names it: `%s`", c, r.section, c.asNamed())
	}
	c.note = "in the changelog"
	return nil
}

// named says whether an entry of the changelog names a change: the symbol with its package, of generated packages the
// package.
func (r *rules) named(c *change) bool {
	name := path.Base(c.pkg)
	for _, words := range r.entries {
		pkg := words[c.pkg] || !generated(c.pkg) && words[name]
		if pkg && (c.symbol == "" || generated(c.pkg) || words[c.symbol]) || c.symbol != "" && words[name+"."+c.symbol] {
			return true
		}
	}
	return false
}

// asNamed is how the changelog would name it.
func (c *change) asNamed() string {
	if c.symbol == "" || generated(c.pkg) {
		return c.pkg
	}
	return path.Base(c.pkg) + "." + c.symbol
}

func (c *change) String() string {
	if c.symbol == "" {
		return c.pkg + ": " + c.what
	}
	return c.pkg + ": " + c.symbol + ": " + c.what
}
