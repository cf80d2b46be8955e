package main

import (
	"bytes"
	"context"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"
)

// countPackages counts the packages that users import, those of gen/ and those written by hand.
func (c *checkout) countPackages(ctx context.Context) ([]count, error) {
	all, err := c.list(ctx, "-export", "./...")
	if err != nil {
		return nil, err
	}
	var counts []count
	for _, p := range all {
		path := strings.TrimPrefix(p.ImportPath, c.module+"/")
		if p.Name == "main" || len(p.GoFiles) == 0 || strings.HasPrefix(path, "test/") || path == p.ImportPath {
			continue
		}
		lines, exported, err := source(p)
		if err != nil {
			return nil, err
		}
		archive, err := os.Stat(p.Export)
		if err != nil {
			return nil, err
		}
		functions, text, err := c.symbols(ctx, p.Export)
		if err != nil {
			return nil, err
		}
		counts = append(counts,
			count{subject: path, what: "lines", measured: lines},
			count{subject: path, what: "exported names", measured: exported},
			count{subject: path, what: "archive bytes", measured: int(archive.Size()), compiled: true},
			count{subject: path, what: "functions", measured: functions, compiled: true},
			count{subject: path, what: "code bytes", measured: text, compiled: true})
	}
	return counts, nil
}

// symbols counts the functions of an archive or a program, and their bytes.
func (c *checkout) symbols(ctx context.Context, file string) (functions, text int, err error) {
	out, err := c.golang(ctx, "tool", "nm", "-size", file)
	if err != nil {
		return 0, 0, err
	}
	for line := range bytes.Lines(out) {
		fields := strings.Fields(string(line))
		if len(fields) < 4 || fields[2] != "T" && fields[2] != "t" {
			continue
		}
		size, err := strconv.Atoi(fields[1])
		if err != nil {
			return 0, 0, err
		}
		functions++
		text += size
	}
	return functions, text, nil
}

// source counts the lines of a package, and its exported names: functions, variables, constants, types and methods of
// exported types.
func source(p goPackage) (lines, exported int, err error) {
	for _, name := range p.GoFiles {
		text, err := os.ReadFile(filepath.Join(p.Dir, name)) //nolint:gosec // the go command named it
		if err != nil {
			return 0, 0, err
		}
		lines += bytes.Count(text, []byte("\n"))
		file, err := parser.ParseFile(token.NewFileSet(), name, text, parser.SkipObjectResolution)
		if err != nil {
			return 0, 0, err
		}
		for _, decl := range file.Decls {
			exported += exportedBy(decl)
		}
	}
	return lines, exported, nil
}

func exportedBy(decl ast.Decl) int {
	switch decl := decl.(type) {
	case *ast.FuncDecl:
		if decl.Name.IsExported() && (decl.Recv == nil || ast.IsExported(receiver(decl.Recv.List[0].Type))) {
			return 1
		}
		return 0
	case *ast.GenDecl:
		n := 0
		for _, spec := range decl.Specs {
			n += exportedIn(spec)
		}
		return n
	default:
		return 0
	}
}

func exportedIn(spec ast.Spec) int {
	n := 0
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		if spec.Name.IsExported() {
			n++
		}
	case *ast.ValueSpec:
		for _, name := range spec.Names {
			if name.IsExported() {
				n++
			}
		}
	}
	return n
}

// receiver is the name of a method's type.
func receiver(expr ast.Expr) string {
	switch expr := expr.(type) {
	case *ast.StarExpr:
		return receiver(expr.X)
	case *ast.IndexExpr:
		return receiver(expr.X)
	case *ast.IndexListExpr:
		return receiver(expr.X)
	case *ast.Ident:
		return expr.Name
	default:
		return ""
	}
}
