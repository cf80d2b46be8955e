package main

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

const (
	changes = "# Changelog\n\n## [Unreleased]\n\n### Added\n\n- All that there is.\n\n[Unreleased]: https://github.com/kibana-go/kibana-go/commits/main\n"
	nested  = "module example.com/m/adapter\n\ngo 1.25.0\n\nrequire example.com/m v0.0.0\n\nreplace example.com/m => ../\n"
)

type project struct {
	t    *testing.T
	root string
}

// newProject has a module that users import, an adapter to it, and a module of tests.
func newProject(t *testing.T) project {
	t.Helper()
	p := project{t, t.TempDir()}
	p.write("go.mod", "module example.com/m\n\ngo 1.25.0\n")
	p.write("client/client.go", "package client\n\nfunc New() int { return 1 }\n")
	p.write("adapter/go.mod", nested)
	p.write("adapter/adapter.go", "package adapter\n\nimport \"example.com/m/client\"\n\nvar Client = client.New()\n")
	p.write("test/go.mod", strings.Replace(nested, "adapter", "test", 1))
	p.write("LICENSE", "Take it.\n")
	p.write("CHANGELOG.md", changes)
	p.git("init", "-q", "-b", "main")
	p.git("config", "user.name", "t")
	p.git("config", "user.email", "t@example.com")
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

func (p project) read(name string) string {
	p.t.Helper()
	text, err := os.ReadFile(filepath.Join(p.root, name))
	if err != nil {
		p.t.Fatal(err)
	}
	return string(text)
}

func (p project) git(args ...string) string {
	p.t.Helper()
	cmd := exec.CommandContext(p.t.Context(), "git", args...)
	cmd.Dir = p.root
	cmd.Env = append(os.Environ(), "GIT_CONFIG_GLOBAL=/dev/null", "GIT_CONFIG_SYSTEM=/dev/null")
	out, err := cmd.CombinedOutput()
	if err != nil {
		p.t.Fatalf("git %v: %v: %s", args, err, out)
	}
	return strings.TrimSpace(string(out))
}

func (p project) commit() {
	p.t.Helper()
	p.git("add", "-A")
	p.git("commit", "-q", "-m", "a change")
}

// run takes the step's arguments; CHECKOUT stands for the project and the modules that users import.
func (p project) run(args ...string) (string, error) {
	p.t.Helper()
	var out strings.Builder
	modules := []string{p.root, ".", "adapter"}
	if args[0] == "prepare" {
		modules = append(modules, "test")
	}
	err := run(p.t.Context(), &out, append(args, modules...))
	return out.String(), err
}

func (p project) wantError(want string, args ...string) {
	p.t.Helper()
	if _, err := p.run(args...); err == nil || !strings.Contains(err.Error(), want) {
		p.t.Errorf("%v: %v, want %s", args, err, want)
	}
}

func TestAReleaseFromItsPreparationToItsTags(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.wantError("CHANGELOG.md has no section of 0.1.0", "check", "v0.1.0")
	p.wantError("adapter/go.mod requires example.com/m v0.0.0, not v0.1.0", "tag", "v0.1.0")
	if _, err := p.run("prepare", "v0.1.0", "2026-12-24"); err != nil {
		t.Fatal(err)
	}
	for _, folder := range []string{"adapter", "test"} {
		if got := p.read(folder + "/go.mod"); !strings.Contains(got, "\nrequire example.com/m v0.1.0\n") || !strings.Contains(got, "replace example.com/m => ../") {
			t.Error(got)
		}
	}
	p.wantError("from which the work tree differs", "check", "v0.1.0")
	p.commit()
	if _, err := p.run("check", "v0.1.0"); err != nil {
		t.Fatal(err)
	}
	out, err := p.run("tag", "v0.1.0")
	if err != nil || !strings.Contains(out, "git push --atomic origin v0.1.0 adapter/v0.1.0\n") {
		t.Fatalf("%s%v", out, err)
	}
	if got := p.git("tag", "--points-at", "HEAD"); got != "adapter/v0.1.0\nv0.1.0" {
		t.Errorf("tags: %s", got)
	}
	if _, err := p.run("check", "v0.1.0"); err != nil {
		t.Errorf("the release that is tagged: %v", err)
	}
	if notes, err := p.run("notes", "v0.1.0"); err != nil || notes != "### Added\n\n- All that there is.\n" {
		t.Errorf("%q, %v", notes, err)
	}
	p.git("tag", "-d", "adapter/v0.1.0")
	p.wantError("HEAD has the tag v0.1.0, and not adapter/v0.1.0", "check", "v0.1.0")
	p.write("client/more.go", "package client\n")
	p.commit()
	p.wantError("tags of other commits: v0.1.0", "check", "v0.1.0")
}

func TestWhatUsersCannotBuildIsNoRelease(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		file, text, want string
	}{
		"a module that is only replaced": {"adapter/go.mod", nested + "\nrequire example.com/lost v1.0.0\n\nreplace example.com/lost => ../lost\n",
			"replaces example.com/lost, which users would get as it is"},
		"a replacement at the root": {"go.mod", "module example.com/m\n\ngo 1.25.0\n\nreplace example.com/m/adapter => ./adapter\n", "with which go install refuses"},
		"code that does not compile": {"adapter/adapter.go", "package adapter\n\nimport \"example.com/m/client\"\n\nvar Client = client.Other()\n",
			"a user cannot build example.com/m/adapter"},
		"a file that is not committed": {".gitignore", "client.go\n", "a user cannot"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			p := newProject(t)
			p.write(test.file, test.text)
			if test.file == ".gitignore" {
				p.git("rm", "-q", "--cached", "client/client.go")
			}
			if _, err := p.run("prepare", "v0.1.0", "2026-12-24"); err != nil {
				t.Fatal(err)
			}
			p.commit()
			p.wantError(test.want, "check", "v0.1.0")
		})
	}
}

func TestVersionsAndStepsThatAreNone(t *testing.T) {
	t.Parallel()
	p := newProject(t)
	p.wantError(`"0.1.0" is no version`, "check", "0.1.0")
	p.wantError(`"v0.1" is no version`, "check", "v0.1")
	p.wantError("usage:", "publish", "v0.1.0")
	if err := run(t.Context(), nil, []string{"check"}); err == nil {
		t.Error("a step without a version was taken")
	}
}

// Where modules of ours require each other at different versions, the go command wants go.mod changed.
func TestOurModulesRequireOneVersionOfEachOther(t *testing.T) {
	t.Parallel()
	const root = "../../.."
	versions := map[string][]string{}
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil || entry.Name() != "go.mod" || strings.Contains(name, "testdata") {
			return err
		}
		m, err := readMod(name, filepath.Dir(name))
		if err != nil {
			return err
		}
		for _, r := range m.file.Require {
			if strings.HasPrefix(r.Mod.Path, "github.com/kibana-go/kibana-go") {
				versions[r.Mod.Version] = append(versions[r.Mod.Version], name)
			}
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	if len(versions) != 1 {
		t.Errorf("versions that are required: %v", versions)
	}
}
