package main

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

// checkGenerated says which exported types and functions below gen/ have no comment. How they are used needs no check
// here: TestEveryOperation of test/contract calls every method of every generated client.
func checkGenerated(root string) (problems []problem, err error) {
	names, err := generatedFiles(root)
	for _, name := range names {
		found, err := undocumented(root, name)
		if err != nil {
			return nil, err
		}
		problems = append(problems, found...)
	}
	return problems, err
}

// calledByGenerated are the names that generated code selects: of packages, and of methods and fields.
func calledByGenerated(root string) (map[string]bool, error) {
	names, err := generatedFiles(root)
	if err != nil {
		return nil, err
	}
	called := map[string]bool{}
	for _, name := range names {
		file, err := parser.ParseFile(token.NewFileSet(), name, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		ast.Inspect(file, func(node ast.Node) bool {
			if selector, ok := node.(*ast.SelectorExpr); ok {
				called[selector.Sel.Name] = true
			}
			return true
		})
	}
	return called, nil
}

// generatedFiles are the files below gen/ but for those of package wire, which is written by hand.
func generatedFiles(root string) (all []string, err error) {
	domains, err := os.ReadDir(filepath.Join(root, "gen"))
	if err != nil {
		return nil, err
	}
	for _, domain := range domains {
		if !domain.IsDir() || domain.Name() == "wire" {
			continue
		}
		names, err := filepath.Glob(filepath.Join(root, "gen", domain.Name(), "*.go"))
		if err != nil {
			return nil, err
		}
		for _, name := range names {
			if !strings.HasSuffix(name, "_test.go") {
				all = append(all, name)
			}
		}
	}
	return all, nil
}

func undocumented(root, name string) (problems []problem, err error) {
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, name, nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	short, err := filepath.Rel(root, name)
	if err != nil {
		return nil, err
	}
	add := func(at ast.Node, what string) {
		problems = append(problems, problem{filepath.ToSlash(short), files.Position(at.Pos()).Line, what + " has no comment"})
	}
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if decl.Doc == nil && decl.Name.IsExported() && (decl.Recv == nil || ast.IsExported(typeName(decl.Recv.List[0].Type))) {
				add(decl, funcName(decl))
			}
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				if spec, ok := spec.(*ast.TypeSpec); ok && spec.Name.IsExported() && spec.Doc == nil && decl.Doc == nil {
					add(spec, spec.Name.Name)
				}
			}
		}
	}
	return problems, nil
}
