package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

func TestWhatPassesALimitIsNamed(t *testing.T) {
	t.Parallel()
	b, err := parse([]byte("# go1.26.8 linux/amd64\n" + header + "\nscoped\tlines\t100\t95\nscoped\tcode bytes\t1000\t950\n"))
	if err != nil {
		t.Fatal(err)
	}
	lines := count{subject: "scoped", what: "lines", measured: 100}
	code := count{subject: "scoped", what: "code bytes", measured: 1007, compiled: true}
	for name, test := range map[string]struct {
		golang  string
		counts  []count
		want    []string
		skipped int
	}{
		"a limit that is passed":         {"go1.26.9", []count{lines, code}, []string{"scoped\tcode bytes: 7 too many"}, 0},
		"another line of Go":             {"go1.27.0", []count{lines, code}, nil, 1},
		"lines, whatever Go compiles":    {"go1.27.0", []count{{subject: "scoped", what: "lines", measured: 101}, code}, []string{"scoped\tlines: 1 too many"}, 1},
		"a count that has no row":        {"go1.26.8", []count{lines, {subject: "scoped", what: "code bytes"}, {subject: "gen/x", what: "lines"}}, []string{"gen/x\tlines: not in the budget"}, 0},
		"a row that has no count":        {"go1.26.8", []count{lines}, []string{"scoped\tcode bytes: in the budget, but there is no such thing"}, 0},
		"a limit that nobody may allow":  {"go1.26.8", []count{{subject: "scoped", what: "lines", most: 99}, {subject: "scoped", what: "code bytes"}}, []string{"scoped\tlines: the limit may be 99 at most"}, 0},
		"what cannot be measured though": {"go1.26.8", []count{lines, {subject: "scoped", what: "code bytes", measured: 5000, skipped: true}}, nil, 1},
	} {
		problems, skipped := compare(b, test.golang, test.counts)
		var got []string
		for _, p := range problems {
			got = append(got, p.count.key()+": "+p.why)
		}
		if !slices.Equal(got, test.want) {
			t.Errorf("%s: %q, want %q", name, got, test.want)
		}
		if skipped != test.skipped {
			t.Errorf("%s: %d skipped, want %d", name, skipped, test.skipped)
		}
	}
}

func TestLimits(t *testing.T) {
	t.Parallel()
	for want, c := range map[int]count{
		105: {measured: 100},
		4:   {measured: 3},
		7:   {measured: 7, exact: true},
		20:  {measured: 10, least: 10},
		102: {measured: 100, most: 102},
	} {
		if got := c.limit(); got != want {
			t.Errorf("%+v: the limit is %d, want %d", c, got, want)
		}
	}
}

func TestABudgetThatCannotBeRead(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"scoped\tlines\t100\n", "scoped\tlines\tmany\t95\n", "scoped\tlines\t100\tmany\n"} {
		if b, err := parse([]byte(text)); err == nil {
			t.Errorf("%q: %v", text, b)
		}
	}
}

// small is a module with the shape of ours.
func small(t *testing.T) string {
	t.Helper()
	program := "package main\n\nimport \"os\"\n\nfunc main() { os.Exit(2) }\n"
	calling := "package main\n\nimport (\n\t\"os\"\n\n\t\"example.com/small/gen/domain\"\n)\n\nfunc main() { domain.Call(); os.Exit(2) }\n"
	folder := t.TempDir()
	for name, text := range map[string]string{
		"go.mod":                         "module example.com/small\n\ngo 1.25.0\n",
		"gen/domain/domain.go":           "package domain\n\n// T is counted.\ntype T[P any] struct{}\n\nfunc (*T[P]) M() {}\n\nfunc (T[P]) m() {}\n\nconst A, b = 1, 2\n\nvar sink = make([]byte, 100)\n\nfunc Call() { println(len(sink)) }\n",
		"gen/wire/wire.go":               "package wire\n",
		"test/budget/bare/main.go":       program,
		"test/budget/spaces/main.go":     program,
		"test/budget/one/main.go":        calling,
		"test/budget/five/main.go":       calling,
		"test/budget/everything/main.go": calling,
	} {
		write(t, filepath.Join(folder, name), text)
	}
	return folder
}

func write(t *testing.T, name, text string) {
	t.Helper()
	if err := os.MkdirAll(filepath.Dir(name), 0o700); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(name, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
}

func TestTheBudgetOfACheckout(t *testing.T) {
	t.Parallel()
	folder := small(t)
	c, err := open(t.Context(), folder)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(c.close)
	file := filepath.Join(folder, budgetFile)
	update := func() string {
		if err := c.update(t.Context()); err != nil {
			t.Fatal(err)
		}
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		return string(text)
	}
	first := update()
	for _, row := range []string{"gen/domain\tlines\t15\t14\n", "gen/domain\texported names\t5\t4\n", "program one\tpackages\t2\t2\n", "program one\tmodules\t1\t1\n"} {
		if !strings.Contains(first, row) {
			t.Errorf("no row %q in:\n%s", row, first)
		}
	}
	if second := update(); second != first {
		t.Errorf("written twice:\n%s\n%s", first, second)
	}
	var out strings.Builder
	if err := c.check(t.Context(), &out); err != nil {
		t.Errorf("what was just written: %v\n%s", err, &out)
	}

	write(t, filepath.Join(folder, "gen/domain/more.go"), "package domain\n\n// B is one more.\nconst B, C = 1, 2\n")
	out.Reset()
	err = c.check(t.Context(), &out)
	if err == nil || !strings.Contains(out.String(), "gen/domain  exported names  6         5      1 too many") {
		t.Errorf("more than allowed: %v\n%s", err, &out)
	}

	write(t, filepath.Join(folder, "gen/other/other.go"), "package other\n")
	if err := c.check(t.Context(), &out); err == nil || !strings.Contains(err.Error(), "everything does not call example.com/small/gen/other") {
		t.Errorf("a domain that no program calls: %v", err)
	}
}
