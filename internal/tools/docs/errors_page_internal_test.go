package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

const checkout = "../../.."

// docs/errors.md says that it lists all types of errors.
func TestThePageOfErrorsNamesThemAll(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile(checkout + "/docs/errors.md")
	if err != nil {
		t.Fatal(err)
	}
	names := errorNames(t, checkout+"/scoped", checkout+"/scoped/transfer", checkout+"/gen/wire")
	if len(names) < 30 {
		t.Fatalf("%d errors were found: are they elsewhere?", len(names))
	}
	for _, name := range names {
		if !strings.Contains(string(page), "`"+name+"`") && !strings.Contains(string(page), "`*"+name+"`") {
			t.Errorf("docs/errors.md does not name %s", name)
		}
	}
}

// errorNames are the exported sentinels and the types with a method Error of some packages.
func errorNames(t *testing.T, dirs ...string) (names []string) {
	t.Helper()
	for _, dir := range dirs {
		files, err := filepath.Glob(dir + "/*.go")
		if err != nil {
			t.Fatal(err)
		}
		for _, name := range files {
			if strings.HasSuffix(name, "_test.go") {
				continue
			}
			file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
			if err != nil {
				t.Fatal(err)
			}
			for _, decl := range file.Decls {
				names = append(names, errorsOf(decl)...)
			}
		}
	}
	return names
}

func errorsOf(decl ast.Decl) (names []string) {
	switch decl := decl.(type) {
	case *ast.FuncDecl:
		if typ, method, ok := strings.Cut(funcName(decl), "."); ok && method == "Error" && ast.IsExported(typ) {
			names = append(names, typ)
		}
	case *ast.GenDecl:
		for _, spec := range decl.Specs {
			if values, ok := spec.(*ast.ValueSpec); ok && strings.HasPrefix(values.Names[0].Name, "Err") {
				names = append(names, values.Names[0].Name)
			}
		}
	}
	return names
}
