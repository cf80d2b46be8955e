package scoped_test

import (
	"go/ast"
	"go/doc"
	"go/parser"
	"go/token"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"unicode"
	"unicode/utf8"
)

// TestEverythingHasAnExample wants an Example of each function, options included, of each type of an error and of the
// methods that programs call, which those of errors are not, in this package and in those that go with it.
func TestEverythingHasAnExample(t *testing.T) {
	t.Parallel()
	for _, folder := range []string{".", "transfer", "otelkibana", "kibanaconfig", "../cache", "../cache/rediscache"} {
		t.Run(folder, func(t *testing.T) {
			t.Parallel()
			there, wanted := exampled(t, folder), declared(t, folder, wantsExample)
			if len(wanted) == 0 {
				t.Error("the package declares nothing that wants an Example: is it read?")
			}
			for _, name := range wanted {
				if !there[name] {
					t.Errorf("there is no Example%s: add one to the example_*_test.go of its subject, with an Output", name)
				}
			}
		})
	}
}

// wantsExample names the Examples that a declaration wants, as go vet and pkg.go.dev have it. Types want none of their
// own, services, data and aliases of generated types among them: the Examples of the methods use them.
func wantsExample(decl ast.Decl) (names []string) {
	f, ok := decl.(*ast.FuncDecl)
	if !ok {
		return slices.DeleteFunc(isError(decl), func(name string) bool { return strings.HasPrefix(name, "Err") && name != "Error" })
	}
	if !f.Name.IsExported() {
		return nil
	}
	if f.Recv == nil {
		return []string{f.Name.Name}
	}
	owner := receiver(f)
	if !ast.IsExported(owner) || slices.Contains([]string{"Error", "Is", "Unwrap", "Timeout"}, f.Name.Name) {
		return nil
	}
	return []string{owner + "_" + f.Name.Name}
}

// receiver is the name of the type that a method belongs to.
func receiver(method *ast.FuncDecl) string {
	typ := method.Recv.List[0].Type
	if pointer, ok := typ.(*ast.StarExpr); ok {
		typ = pointer.X
	}
	if name, ok := typ.(*ast.Ident); ok {
		return name.Name
	}
	return ""
}

// exampled are the names that the tests of a folder have Examples of that are run and print something. Those with a suffix, as in
// ExampleModify_place, count too.
func exampled(t *testing.T, folder string) map[string]bool {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(folder, "*_test.go"))
	if err != nil {
		t.Fatal(err)
	}
	names := map[string]bool{}
	for _, file := range files {
		parsed, err := parser.ParseFile(token.NewFileSet(), file, nil, parser.ParseComments|parser.SkipObjectResolution)
		if err != nil {
			t.Fatal(err)
		}
		for _, example := range doc.Examples(parsed) {
			if example.Output == "" {
				continue // it is not run, or shows nothing
			}
			name := example.Name
			if last := strings.LastIndexByte(name, '_'); last >= 0 && startsLower(name[last+1:]) {
				name = name[:last]
			}
			names[name] = true
		}
	}
	return names
}

func startsLower(suffix string) bool {
	first, _ := utf8.DecodeRuneInString(suffix)
	return unicode.IsLower(first)
}
