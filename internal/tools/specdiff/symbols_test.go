package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// generated are the symbols of files by the names of their packages.
func generated(t *testing.T, files map[string]string) symbols {
	t.Helper()
	folder := t.TempDir()
	for name, code := range files {
		if err := os.Mkdir(filepath.Join(folder, name), 0o700); err != nil {
			t.Fatal(err)
		}
		if err := os.WriteFile(filepath.Join(folder, name, name+".gen.go"), []byte("package "+name+"\n"+code), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	all, err := readSymbols(folder)
	if err != nil {
		t.Fatal(err)
	}
	return all
}

func TestCompareSymbols(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		before, after string
		want          []string
	}{
		"nothing": {"type T struct { A int `json:\"a\"` }", "// T has a comment.\ntype T struct {\n\tA int `json:\"a\"`\n}", nil},
		"hidden": {
			"type t struct{ A int }\nfunc (t) M() {}\nfunc f() {}\nconst c = 1\ntype T struct{ a int }",
			"type t struct{ A string }\nfunc g() {}\nconst c = 2\ntype T struct{ b int }", nil,
		},
		"field added":   {"type T struct{ A int }", "type T struct{ A, B int }", []string{"added: `T.B int`"}},
		"field removed": {"type T struct{ A, B int }", "type T struct{ A int }", []string{"removed, breaking: `T.B int`"}},
		"field changed": {
			"type T struct{ A *int `json:\"a\"` }", "type T struct{ A []int `json:\"a\"` }",
			[]string{"changed, breaking: `T.A []int`, was `T.A *int`"},
		},
		"tag changed": {
			"type T struct{ A int `json:\"a\"` }", "type T struct{ A int `json:\"a,omitempty\"` }",
			[]string{"changed: `T.A int json:\"a,omitempty\"`, was `T.A int json:\"a\"`"},
		},
		"embedded field": {"type T struct{ wire.Union }", "type T struct{ *other.Base }", []string{
			"removed, breaking: `T.Union wire.Union, embedded`", "added: `T.Base *other.Base, embedded`",
		}},
		"field no longer embedded": {"type T struct{ wire.Union }", "type T struct{ Union wire.Union }", []string{
			"changed, breaking: `T.Union wire.Union`, was `T.Union wire.Union, embedded`",
		}},
		"method added":   {"type C struct{}", "type C struct{}\nfunc (c *C) M() error { return nil }", []string{"added: `func (*C) M() error`"}},
		"method removed": {"type C struct{}\nfunc (c *C) M() {}", "type C struct{}", []string{"removed, breaking: `func (*C) M()`"}},
		"method changed": {
			"type C struct{}\nfunc (c C) M(a, b string) {}", "type C struct{}\nfunc (c C) M(a string, b int) (*T, error) {}",
			[]string{"changed, breaking: `func (C) M(a string, b int) (*T, error)`, was `func (C) M(a, b string)`"},
		},
		"parameter renamed": {"func F(a, b string) {}", "func F(x string, y string) {}", []string{
			"changed: `func F(x string, y string)`, was `func F(a, b string)`",
		}},
		"parameter split": {"func F(a, b string) {}", "func F(a string, b string) {}", []string{
			"changed: `func F(a string, b string)`, was `func F(a, b string)`",
		}},
		"kind of a union added": {"func F[T A | B](kind T) U {}", "func F[T A | B | C](kind T) U {}", []string{
			"changed: `func F[T A | B | C](kind T) U`, was `func F[T A | B](kind T) U`",
		}},
		"type with members added": {"", "type T struct{ A int }\nfunc (t T) M() {}\nconst C T = 1", []string{"added: `const C T = 1`", "added: `type T struct`"}},
		"type with members removed": {"type T struct{ A int }\nfunc (t T) M() {}", "type U []T", []string{
			"removed, breaking: `type T struct`", "added: `type U []T`",
		}},
		"type changed": {"type T string", "type T = any", []string{"changed, breaking: `type T = any`, was `type T string`"}},
		"const added and removed": {"const A T = \"a\"", "const B T = \"b\"", []string{
			"removed, breaking: `const A T = \"a\"`", "added: `const B T = \"b\"`",
		}},
		"const changed": {"const A T = \"a\"", "const A T = \"b\"", []string{"changed, breaking: `const A T = \"b\"`, was `const A T = \"a\"`"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			// A symbol that stays keeps the package from being new or gone.
			const stays = "\nconst Stays = 1\n"
			var got []string
			for _, p := range compareSymbols(generated(t, map[string]string{"p": test.before + stays}), generated(t, map[string]string{"p": test.after + stays})) {
				if p.Added || p.Gone {
					t.Errorf("package %s counts as added or gone", p.Name)
				}
				for _, c := range p.Changes {
					got = append(got, c.String())
				}
			}
			if !slices.Equal(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}

func TestWholePackages(t *testing.T) {
	t.Parallel()
	before := generated(t, map[string]string{"gone": "type T struct{ A int }", "stays": "type T struct{}"})
	after := generated(t, map[string]string{"fresh": "type T struct{ A int }\nfunc F() {}", "stays": "type T struct{}"})
	got := markdown([]string{"a.yaml"}, operationChanges{}, compareSymbols(before, after))
	want := `# Changes with a.yaml

- Operations: 0 added, 0 removed, 0 with breaking changes, 0 with other changes
- Go symbols: 2 added, 1 removed, 0 changed; breaking: 1

## Go symbols

### fresh

- added: the package with all its symbols (2)

### gone

- removed, breaking: the package with all its symbols (1)
`
	if got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}
