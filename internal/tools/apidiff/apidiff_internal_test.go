package main

import (
	"context"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const log = "# Changelog\n\n## [Unreleased]\n\nENTRIES[Unreleased]: https://github.com/kibana-go/kibana-go/commits/main\n"

// project is a small repository that has been committed once.
type project struct {
	t    *testing.T
	root string
}

func newProject(t *testing.T) project {
	t.Helper()
	p := project{t, t.TempDir()}
	p.write("go.mod", "module example.com/m\n\ngo 1.25.0\n")
	p.write("client/client.go", "package client\n\ntype Client struct{}\n\nfunc (*Client) Space(id string) {}\n\nfunc (*Client) Close() {}\n\nfunc New() *Client { return nil }\n")
	p.write("gen/slo/slo.go", "package slo\n\ntype Slo struct{ ID string }\n")
	p.write("gen/wire/wire.go", "package wire\n\ntype Conn interface{ Do() }\n")
	p.write("internal/hidden/hidden.go", "package hidden\n\nfunc Hidden() {}\n")
	p.write("client/internal/hidden/hidden.go", "package hidden\n\nfunc Hidden() {}\n")
	p.write("test/kibanatest/fake.go", "package kibanatest\n\nfunc Start() {}\n")
	p.write("test/budget/budget.go", "package budget\n\nfunc Count() {}\n")
	p.write("tool/main.go", "package main\n\nfunc main() {}\n")
	p.write("adapter/go.mod", "module example.com/m/adapter\n\ngo 1.25.0\n\nrequire example.com/m v0.0.0\n\nreplace example.com/m => ..\n")
	p.write("adapter/adapter.go", "package adapter\n\nimport \"example.com/m/client\"\n\nfunc Adapt(*client.Client) {}\n")
	p.entries("")
	p.git("init", "-q", "-b", "main")
	p.commit()
	return p
}

func (p project) write(name, text string) {
	p.t.Helper()
	file := filepath.Join(p.root, name)
	if err := os.MkdirAll(filepath.Dir(file), 0o750); err != nil {
		p.t.Fatal(err)
	}
	if err := os.WriteFile(file, []byte(text), 0o600); err != nil {
		p.t.Fatal(err)
	}
}

func (p project) change(name, old, instead string) {
	p.t.Helper()
	text, err := os.ReadFile(filepath.Join(p.root, name))
	if err != nil || !strings.Contains(string(text), old) {
		p.t.Fatalf("%s has no %q: %v", name, old, err)
	}
	p.write(name, strings.Replace(string(text), old, instead, 1))
}

// entries sets what the changelog says of what is unreleased.
func (p project) entries(text string) {
	p.t.Helper()
	if text != "" {
		text += "\n\n"
	}
	p.write("CHANGELOG.md", strings.Replace(log, "ENTRIES", text, 1))
}

func (p project) git(args ...string) {
	p.t.Helper()
	cmd := exec.CommandContext(p.t.Context(), "git", append([]string{"-c", "user.name=t", "-c", "user.email=t@example.com", "-c", "commit.gpgsign=false"}, args...)...)
	cmd.Dir = p.root
	cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null")
	if out, err := cmd.CombinedOutput(); err != nil {
		p.t.Fatalf("git %v: %v: %s", args, err, out)
	}
}

func (p project) commit() {
	p.t.Helper()
	p.git("add", "-A")
	p.git("commit", "-q", "--allow-empty", "-m", "a change")
}

// compare gives the report, and the error as a text.
func (p project) compare(o options) (report, refused string) {
	p.t.Helper()
	o.root = p.root
	if o.modules == nil {
		o.modules = []string{"."}
	}
	var out strings.Builder
	if err := run(context.WithoutCancel(p.t.Context()), &out, o); err != nil {
		refused = err.Error()
		if errors.Is(err, errRefused) != strings.Contains(refused, "must not have") {
			p.t.Error(refused)
		}
	}
	return out.String(), refused
}

func (p project) wantRefused(o options, want string) {
	p.t.Helper()
	report, refused := p.compare(o)
	if (want == "") != (refused == "") || !strings.Contains(refused, want) {
		p.t.Errorf("refused: %s\nwant %q\n%s", refused, want, report)
	}
}

func TestWithoutAVersionThereIsNothingToCompareWith(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.change("client/client.go", "func New()", "func Make()")
	report, refused := p.compare(options{})
	if refused != "" || !strings.Contains(report, "| . | no version yet | | |") {
		t.Errorf("%s%s", refused, report)
	}
}

func TestTheLastVersionOfEachModuleCounts(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.git("tag", "v0.1.0")
	p.git("tag", "adapter/v0.1.0")
	p.commit()
	p.git("tag", "v0.9.0")
	p.git("tag", "v0.10.0")
	p.git("tag", "v0.11.0-rc.1")
	p.git("tag", "v0.12")
	p.git("switch", "-q", "-c", "other")
	p.commit()
	p.git("tag", "v0.20.0") // not what main comes from
	p.git("switch", "-q", "main")
	report, refused := p.compare(options{modules: []string{".", "adapter", "client"}})
	for _, want := range []string{"| . | v0.10.0 | 0 | 0 |", "| adapter | adapter/v0.1.0 | 0 | 0 |", "| client | no version yet |"} {
		if !strings.Contains(report, want) {
			t.Errorf("no %s in %s%s", want, refused, report)
		}
	}
	if report, _ := p.compare(options{base: "HEAD~1"}); !strings.Contains(report, "| . | HEAD~1 | 0 | 0 |") {
		t.Error(report)
	}
	if _, refused := p.compare(options{base: "nowhere"}); !strings.Contains(refused, "nowhere is no commit here") {
		t.Error(refused)
	}
}

func TestWhatBreaksMustBeInTheChangelog(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.git("tag", "v0.1.0")
	p.change("client/client.go", "Space(id string)", "Space(id string, more ...int)")
	report, refused := p.compare(options{})
	if !strings.Contains(refused, "names it: `client.Client.Space`") ||
		!strings.Contains(report, "- `Client.Space`: changed from func(string) to func(string, ...int) (**not allowed**)") {
		t.Errorf("%s\n%s", refused, report)
	}
	for entry, allowed := range map[string]bool{
		"### Changed\n\n- `client`: `Client.Space` takes\n  more.":           true,
		"### Removed\n\n- `client.Client.Space(ctx, id)` as it was.":         true,
		"### Fixed\n\n- `client.Client.Space`.":                              false,
		"### Changed\n\n- `client`: `Client.Spaces` and `Space`.":            false,
		"### Changed\n\n- `client`: `Client`.":                               false,
		"### Changed\n\n- client: Client.Space.":                             false,
		"### Changed\n\n- `other`: `Client.Space`.\n- `client`: `Client.X`.": false,
	} {
		p.entries(entry)
		if _, refused := p.compare(options{}); (refused == "") != allowed {
			t.Errorf("%q: %q", entry, refused)
		}
	}
	p.wantRefused(options{base: "v0.1.0"}, "")
}

func TestPackagesAreFollowedToo(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.git("tag", "v0.1.0")
	p.git("mv", "client", "other")
	p.change("gen/slo/slo.go", "ID string", "ID, Name *string")
	p.change("gen/wire/wire.go", "Do()", "Send()")
	p.change("test/kibanatest/fake.go", "Start", "Begin")
	for _, hidden := range []string{"internal/hidden/hidden.go", "other/internal/hidden/hidden.go"} {
		p.change(hidden, "Hidden()", "Shown()")
	}
	p.change("test/budget/budget.go", "Count", "Weigh")
	report, refused := p.compare(options{})
	for _, want := range []string{"client: package removed", "gen/slo: Slo.ID: changed", "kibanatest.Start`", "wire.Conn.Do`"} {
		if !strings.Contains(refused, want) {
			t.Errorf("no %s in %s", want, refused)
		}
	}
	if !strings.Contains(report, "## Domains\n\n### slo\n\nIncompatible:\n\n- `Slo.ID`: changed from string to *string") ||
		!strings.Contains(report, "## other\n\nCompatible:\n\n- package added") {
		t.Error(report)
	}
	for _, never := range []string{"hidden", "budget", "tool"} {
		if strings.Contains(report+refused, never) {
			t.Errorf("%s is in %s\n%s", never, refused, report)
		}
	}
	p.entries("### Changed\n\n- Types of `gen/slo` follow Kibana 9.5.\n- `gen/wire`: `Conn.Do` is `Conn.Send`.\n\n" +
		"### Removed\n\n- `client`, which is `other`, and `kibanatest.Start`.")
	p.wantRefused(options{}, "")
}

func TestTheStepOfAVersionMustFit(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.git("tag", "v0.1.0")
	p.change("client/client.go", "func New()", "func Also() {}\n\nfunc New()")
	p.write("CHANGELOG.md", "# Changelog\n\n## [Unreleased]\n\n## [0.1.1] - 2026-12-24\n\n### Changed\n\n- `client`: `New`.\n\n"+
		"## [0.1.0] - 2026-11-27\n\n### Added\n\n- All.\n\n[Unreleased]: https://github.com/kibana-go/kibana-go/compare/v0.1.1...HEAD\n"+
		"[0.1.1]: https://github.com/kibana-go/kibana-go/compare/v0.1.0...v0.1.1\n[0.1.0]: https://github.com/kibana-go/kibana-go/releases/tag/v0.1.0\n")
	p.wantRefused(options{version: "v0.1.1"}, "Also: added: v0.1.1 is a patch of v0.1.0")
	p.change("client/client.go", "func Also() {}\n\nfunc New() *Client { return nil }", "func New() {}")
	p.wantRefused(options{version: "v0.1.1"}, "a patch breaks nothing")
	p.change("CHANGELOG.md", "[0.1.1] -", "[0.2.0] -")
	p.change("CHANGELOG.md", "v0.1.1...HEAD", "v0.2.0...HEAD")
	p.change("CHANGELOG.md", "[0.1.1]: https://github.com/kibana-go/kibana-go/compare/v0.1.0...v0.1.1", "[0.2.0]: https://github.com/kibana-go/kibana-go/compare/v0.1.0...v0.2.0")
	p.commit()
	p.git("tag", "v0.2.0") // of this very release, as in the workflow that publishes it
	report, refused := p.compare(options{version: "v0.2.0"})
	if refused != "" || !strings.Contains(report, "| . | v0.1.0 | 1 | 0 |") {
		t.Errorf("%s\n%s", refused, report)
	}
	p.wantRefused(options{version: "v0.3.0"}, "no section of 0.3.0")
}

func TestFromVersionOneOnNothingBreaks(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.git("tag", "v1.0.0")
	p.change("client/client.go", "func New() *Client", "func New() any")
	p.change("gen/slo/slo.go", "ID string", "ID *string")
	p.entries("### Changed\n\n- `client`: `New`.\n- `gen/slo` follows Kibana.")
	p.wantRefused(options{}, "client: New: changed from func() *Client to func() any: v1.0.0 promised to keep it")
	header := "since\tpackage\tsymbol\treason\n"
	p.write(waiverFile, header+"v1.0.0\tclient\tNew\tnobody could call it\n")
	report, refused := p.compare(options{})
	if refused != "" || !strings.Contains(report, "(waived: nobody could call it)") {
		t.Errorf("%s\n%s", refused, report)
	}
	p.write(waiverFile, header+"v1.0.0\tclient\tNew\tnobody could call it\nv0.9.0\tclient\tNew\told\n")
	p.wantRefused(options{}, "since v0.9.0 waives nothing")
	p.write(waiverFile, header+"v1.0.0\tclient\tNew\t\n")
	p.wantRefused(options{}, "waivers.tsv:2")
}

func TestAShallowCloneSaysWhatItLacks(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.git("tag", "v0.1.0")
	p.commit()
	shallow := project{t, filepath.Join(t.TempDir(), "clone")}
	p.git("clone", "-q", "--depth", "1", "--no-tags", "file://"+p.root, shallow.root)
	report, refused := shallow.compare(options{})
	if refused != "" || !strings.Contains(report, "no version yet, but this clone is shallow") {
		t.Errorf("%s\n%s", refused, report)
	}
	shallow.wantRefused(options{version: "v0.2.0"}, "no tag is seen, but this clone is shallow: git fetch --unshallow --tags")
	shallow.wantRefused(options{base: "v0.1.0"}, "v0.1.0 is no commit here, but this clone is shallow")
	shallow.git("fetch", "-q", "--unshallow", "--tags")
	if report, _ := shallow.compare(options{}); !strings.Contains(report, "| . | v0.1.0 | 0 | 0 |") {
		t.Error(report)
	}
}

func TestCodeThatDoesNotCompileIsAnError(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.git("tag", "v0.1.0")
	p.change("client/client.go", "*Client { return nil }", "*Client { return 1 }")
	p.wantRefused(options{}, "example.com/m/client")
}
