package repocheck_test

import (
	"regexp"
	"slices"
	"strings"
	"testing"
)

const workflows = ".github/workflows/*.yml"

var (
	pinned = regexp.MustCompile(`uses: [a-z-]+/[a-z-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$`)
	call   = regexp.MustCompile(`\bmake ([a-z-]+)`)
	target = regexp.MustCompile(`(?m)^([a-z-]+):`)
)

// A tag can be moved to other code; a commit cannot. One action has one commit everywhere.
func TestActionsArePinned(t *testing.T) {
	t.Parallel()
	commits := map[string]string{} // by action
	for _, name := range named(t, workflows) {
		for i, line := range lines(read(t, name)) {
			if !strings.Contains(line, "uses:") {
				continue
			}
			if !pinned.MatchString(line) {
				t.Errorf("%s:%d is not pinned by commit and version: %s", name, i+1, line)
			}
			_, uses, _ := strings.Cut(line, "uses: ")
			action, commit, _ := strings.Cut(uses, "@")
			if commits[action] == "" {
				commits[action] = commit
			}
			if commits[action] != commit {
				t.Errorf("%s:%d has another %s than elsewhere", name, i+1, action)
			}
		}
	}
	if len(commits) == 0 {
		t.Error("no action was found")
	}
}

type workflow struct {
	Permissions map[string]string `yaml:"permissions"`
	Concurrency struct {
		Group string `yaml:"group"`
	} `yaml:"concurrency"`
	Defaults struct {
		Run struct {
			Shell string `yaml:"shell"`
		} `yaml:"run"`
	} `yaml:"defaults"`
	Jobs map[string]struct {
		Minutes     int               `yaml:"timeout-minutes"`
		Permissions map[string]string `yaml:"permissions"`
		Steps       []struct {
			Uses string         `yaml:"uses"`
			With map[string]any `yaml:"with"`
			Env  map[string]any `yaml:"env"`
		} `yaml:"steps"`
	} `yaml:"jobs"`
}

func TestWorkflowsMayDoLittle(t *testing.T) {
	t.Parallel()
	for _, name := range named(t, workflows) {
		var w workflow
		readYAML(t, name, &w)
		if len(w.Permissions) != 1 || w.Permissions["contents"] != "read" {
			t.Errorf("%s may %v", name, w.Permissions)
		}
		if w.Concurrency.Group == "" || w.Defaults.Run.Shell != "bash" {
			t.Errorf("%s has no concurrency group, or another shell than bash, in which a pipe fails with any of its parts", name)
		}
		for id, job := range w.Jobs {
			if job.Minutes == 0 {
				t.Errorf("%s: %s has no timeout", name, id)
			}
			for _, step := range job.Steps {
				if strings.HasPrefix(step.Uses, "actions/checkout@") && step.With["persist-credentials"] != false {
					t.Errorf("%s: %s leaves the token in the checkout", name, id)
				}
				if step.Env["GH_TOKEN"] != nil && len(job.Permissions) == 0 {
					t.Errorf("%s: %s has a token and no permissions of its own", name, id)
				}
			}
		}
	}
}

func TestWorkflowsCallTargetsThatExist(t *testing.T) {
	t.Parallel()
	targets := map[string]bool{}
	for _, found := range target.FindAllStringSubmatch(read(t, "Makefile"), -1) {
		targets[found[1]] = true
	}
	called := 0
	for _, name := range append(named(t, workflows), ".ci/run") {
		for i, line := range lines(read(t, name)) {
			line, _, _ = strings.Cut(line, " #")
			if strings.HasPrefix(strings.TrimSpace(line), "#") || strings.Contains(line, "echo") {
				continue
			}
			for _, found := range call.FindAllStringSubmatch(line, -1) {
				called++
				if !targets[found[1]] {
					t.Errorf("%s:%d calls make %s, which there is not", name, i+1, found[1])
				}
			}
		}
	}
	if called < 20 {
		t.Errorf("%d calls of make were found", called)
	}
}

func TestDependabotKnowsEveryModule(t *testing.T) {
	t.Parallel()
	var config struct {
		Updates []struct {
			Ecosystem   string   `yaml:"package-ecosystem"`
			Directories []string `yaml:"directories"`
		} `yaml:"updates"`
	}
	readYAML(t, ".github/dependabot.yml", &config)
	known := map[string]bool{}
	for _, update := range config.Updates {
		for _, folder := range update.Directories {
			known[strings.TrimPrefix(folder, "/")] = true
		}
	}
	modules := foldersWith(t, func(file string) bool { return file == "go.mod" })
	for folder := range modules {
		if !known[strings.TrimPrefix(folder, ".")] {
			t.Errorf("dependabot.yml has no directory /%s", folder)
		}
	}
	for folder := range known {
		if folder != "" && !modules[folder] {
			t.Errorf("dependabot.yml has the directory /%s, which is no module", folder)
		}
	}
}

// variable is what a variable of the Makefile is set to.
func variable(t *testing.T, name string) []string {
	t.Helper()
	for _, line := range lines(read(t, "Makefile")) {
		if value, ok := strings.CutPrefix(line, name+" = "); ok {
			return strings.Fields(value)
		}
	}
	t.Fatalf("the Makefile has no %s", name)
	return nil
}

func TestTheMakefileKnowsEveryModule(t *testing.T) {
	t.Parallel()
	modules := foldersWith(t, func(file string) bool { return file == "go.mod" })
	for _, folder := range variable(t, "MODULES") {
		if !modules[folder] {
			t.Errorf("%s is no module", folder)
		}
		delete(modules, folder)
	}
	for folder := range modules {
		t.Errorf("MODULES lacks %s", folder)
	}
}

func TestModulesDoWithTheOldestGo(t *testing.T) {
	t.Parallel()
	oldest := goVersion(t, ".")
	for _, folder := range variable(t, "MODULES") {
		newest := slices.Contains(variable(t, "NEWEST_GO"), folder)
		if needs := goVersion(t, folder); (needs != oldest) != newest {
			t.Errorf("%s needs Go %s, the root module %s: NEWEST_GO must say so", folder, needs, oldest)
		}
	}
	if !strings.Contains(read(t, ".github/workflows/ci.yml"), "{go: "+strings.TrimSuffix(oldest, ".0")+".x, target: test-oldest}") {
		t.Errorf("ci.yml does not test with Go %s", oldest)
	}
}

func goVersion(t *testing.T, folder string) string {
	t.Helper()
	for _, line := range lines(read(t, folder+"/go.mod")) {
		if version, ok := strings.CutPrefix(line, "go "); ok {
			return version
		}
	}
	t.Fatalf("%s says no version of Go", folder)
	return ""
}
