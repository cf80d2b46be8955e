package changelog_test

import (
	"os"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/internal/tools/changelog"
)

const good = `# Changelog

What it is.

## [Unreleased]

### Added

- One thing,
  told in two lines.
- Another.

### Removed

- A third.

## [0.2.0] - 2026-12-24

### Fixed

- A fourth.

## [0.1.0] - 2026-11-27 [YANKED]

### Added

- All.

[Unreleased]: https://github.com/kibana-go/kibana-go/compare/v0.2.0...HEAD
[0.2.0]: https://github.com/kibana-go/kibana-go/compare/v0.1.0...v0.2.0
[0.1.0]: https://github.com/kibana-go/kibana-go/releases/tag/v0.1.0
`

func TestOurs(t *testing.T) {
	t.Parallel()
	text, err := os.ReadFile("../../../CHANGELOG.md")
	if err != nil {
		t.Fatal(err)
	}
	if _, err := changelog.Parse(string(text)); err != nil {
		t.Error(err)
	}
}

func TestASectionIsRead(t *testing.T) {
	t.Parallel()
	log, err := changelog.Parse(good)
	if err != nil {
		t.Fatal(err)
	}
	unreleased, _ := log.Section(changelog.Unreleased)
	want := map[string][]string{"Added": {"One thing, told in two lines.", "Another."}, "Removed": {"A third."}}
	if diff := cmp.Diff(want, unreleased.Entries); diff != "" {
		t.Error(diff)
	}
	first, ok := log.Section("v0.1.0")
	if !ok || first.Date != "2026-11-27" || !first.Yanked || first.Text != "### Added\n\n- All." {
		t.Errorf("%+v", first)
	}
	if _, ok := log.Section("v0.3.0"); ok {
		t.Error("a section that is not there was found")
	}
}

func TestAReleaseTakesWhatIsUnreleased(t *testing.T) {
	t.Parallel()
	log, err := changelog.Parse(good)
	if err != nil {
		t.Fatal(err)
	}
	got, err := log.Release("v0.3.0", "2027-01-15")
	if err != nil {
		t.Fatal(err)
	}
	want := strings.Replace(good, "## [Unreleased]\n", "## [Unreleased]\n\n## [0.3.0] - 2027-01-15\n", 1)
	want = strings.Replace(want, "compare/v0.2.0...HEAD\n",
		"compare/v0.3.0...HEAD\n[0.3.0]: https://github.com/kibana-go/kibana-go/compare/v0.2.0...v0.3.0\n", 1)
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	again, err := changelog.Parse(got)
	if err != nil {
		t.Fatal(err)
	}
	for name, release := range map[string][2]string{
		"nothing is unreleased":     {"v0.4.0", "2027-02-01"},
		"a section of v0.3.0":       {"v0.3.0", "2027-02-01"},
		`"0.4.0" is no version`:     {"0.4.0", "2027-02-01"},
		`"v0.4" is no version`:      {"v0.4", "2027-02-01"},
		`"v0.4.0+some" is no versi`: {"v0.4.0+some", "2027-02-01"},
	} {
		if _, err := again.Release(release[0], release[1]); err == nil || !strings.Contains(err.Error(), name) {
			t.Errorf("%v: %v, want %s", release, err, name)
		}
	}
	for _, release := range [][2]string{{"v0.1.5", "2027-01-15"}, {"v0.3.0", "2026-01-15"}, {"v0.3.0", "15 January"}} {
		if _, err := log.Release(release[0], release[1]); err == nil {
			t.Errorf("%v was released", release)
		}
	}
}

func TestOtherFormsAreRefused(t *testing.T) {
	t.Parallel()
	for old, test := range map[string]struct{ instead, want string }{
		"# Changelog\n":                  {"# Changes\n", "line 1: the file begins"},
		"## [Unreleased]\n\n### Added":   {"## [0.4.0] - 2027-03-01\n\n### Added", "the first section is not [Unreleased]"},
		"## [0.2.0] - 2026-12-24":        {"## 0.2.0", `line 17: "0.2.0" is no heading`},
		"[0.2.0] - 2026-12-24":           {"[0.2.0] - 24.12.2026", "0.2.0 has no date"},
		" - 2026-12-24":                  {"", "0.2.0 has no date"},
		"2026-12-24":                     {"2026-11-24", "0.2.0 is dated before 0.1.0"},
		"## [0.1.0]":                     {"## [0.10.0]", "0.10.0 stands after 0.2.0"},
		"## [0.1.0] ":                    {"## [0.1] ", "0.1 is no semantic version"},
		"### Fixed":                      {"### Repaired", `"Repaired" is none of Added`},
		"### Removed":                    {"### Added", "Added is not after Added"},
		"### Added\n\n- One":             {"### Security\n\n- One", "Removed is not after Security"},
		"- A fourth.\n":                  {"", "nothing is Fixed"},
		"### Fixed\n\n- A fourth.\n":     {"", "0.2.0 has no entries"},
		"### Fixed\n":                    {"", "line 20: an entry before"},
		"- A third.":                     {"A third.", `"A third." belongs to no entry`},
		"[0.1.0]: https":                 {"[0.1.0]: http", "not [0.1.0]: https://github.com/kibana-go/kibana-go/releases/tag/v0.1.0"},
		"[Unreleased]: ":                 {"[unreleased]: ", "there is a link for unreleased and no section"},
		"compare/v0.2.0...HEAD":          {"compare/v0.1.0...HEAD", "compare/v0.2.0...HEAD"},
		"[0.2.0]: https":                 {"[0.1.0]: https", "a second link for 0.1.0"},
		"## [0.1.0] - 2026-11-27 [YANK":  {"[x]: https://x\n\n## [0.1.0] - 2026-11-27 [YANK", "the links are not at the end"},
		"## [Unreleased]\n\n### Added\n": {"## [Unreleased] - 2027-03-01\n\n### Added\n", "what is unreleased has a date"},
	} {
		text := strings.Replace(good, old, test.instead, 1)
		if text == good {
			t.Fatalf("%q is not in the text", old)
		}
		if _, err := changelog.Parse(text); err == nil || !strings.Contains(err.Error(), test.want) {
			t.Errorf("%q for %q: %v, want %s", test.instead, old, err, test.want)
		}
	}
}
