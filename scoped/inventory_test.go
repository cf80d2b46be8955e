package scoped_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"maps"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

func TestEveryOptionOfAClientHasAnEffect(t *testing.T) {
	t.Parallel()
	complete(t, declared(t, ".", makes("Option")), optionEffects)
	differ(t, optionEffects)
}

func TestEveryOptionOfACallHasAnEffect(t *testing.T) {
	t.Parallel()
	complete(t, declared(t, ".", makes("CallOption")), callOptionEffects)
	differ(t, callOptionEffects)
}

func TestEveryErrorIsReached(t *testing.T) {
	t.Parallel()
	complete(t, declared(t, ".", isError), errorScenarios)
	for name, scenario := range errorScenarios {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if err := scenario.happens(t); !scenario.matches(err) {
				t.Errorf("%T %v is no %s", err, err, name)
			}
		})
	}
}

// differ sees what each option changes.
func differ[Opt any](t *testing.T, effects map[string]effect[Opt]) {
	t.Helper()
	for name, effect := range effects {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			without, with := effect.seen(t), effect.seen(t, effect.option(t))
			if without != effect.without || with != effect.with || with == without {
				t.Errorf("%q without and %q with it, want %q and %q", without, with, effect.without, effect.with)
			}
		})
	}
}

// complete holds the rows of a table against what the package declares.
func complete[Row any](t *testing.T, names []string, rows map[string]Row) {
	t.Helper()
	if len(names) == 0 {
		t.Error("the package declares none: is it read?")
	}
	if diff := cmp.Diff(names, slices.Sorted(maps.Keys(rows))); diff != "" {
		t.Errorf("- has no row, + has a row and is not declared:\n%s", diff)
	}
}

// declared are the names of the package in a folder that a function chooses from its declarations, in order.
func declared(t *testing.T, folder string, choose func(ast.Decl) []string) (names []string) {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*.go"))
	if err != nil {
		t.Fatal(err)
	}
	for _, file := range files {
		if strings.HasSuffix(file, "_test.go") {
			continue
		}
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, decl := range parsed.Decls {
			names = append(names, choose(decl)...)
		}
	}
	slices.Sort(names)
	return names
}

// makes chooses the exported functions whose result is of a type of the package.
func makes(typ string) func(ast.Decl) []string {
	return func(decl ast.Decl) []string {
		f, ok := decl.(*ast.FuncDecl)
		if !ok || f.Recv != nil || !f.Name.IsExported() || f.Type.Results == nil || len(f.Type.Results.List) != 1 {
			return nil
		}
		if result, ok := f.Type.Results.List[0].Type.(*ast.Ident); !ok || result.Name != typ {
			return nil
		}
		return []string{f.Name.Name}
	}
}

// isError chooses exported types and variables by their names, which a linter keeps: SomethingError and ErrSomething.
func isError(decl ast.Decl) (names []string) {
	general, ok := decl.(*ast.GenDecl)
	if !ok {
		return nil
	}
	for _, spec := range general.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			if spec.Name.IsExported() && strings.HasSuffix(spec.Name.Name, "Error") {
				names = append(names, spec.Name.Name)
			}
		case *ast.ValueSpec:
			for _, name := range spec.Names {
				if general.Tok == token.VAR && strings.HasPrefix(name.Name, "Err") {
					names = append(names, name.Name)
				}
			}
		}
	}
	return names
}
