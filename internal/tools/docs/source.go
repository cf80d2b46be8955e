package main

import (
	"errors"
	"fmt"
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// isOutput matches the first line of what an Example prints.
var isOutput = regexp.MustCompile(`(?i)^\s*//\s*(unordered )?output:\s*`)

// excerpt is what "PATH", "PATH NAME" or "PATH NAME decl" shows.
func excerpt(root, source string) ([]string, error) {
	words := strings.Fields(source)
	whole := len(words) == 3 && words[2] == "decl"
	if len(words) > 2 && !whole {
		return nil, fmt.Errorf("%q is not PATH, PATH NAME or PATH NAME decl", source)
	}
	text, err := os.ReadFile(filepath.Join(root, filepath.FromSlash(words[0]))) //nolint:gosec // a file of the checkout
	if err != nil {
		return nil, fmt.Errorf("no file %s", words[0])
	}
	if len(words) == 1 {
		return regions(strings.Split(strings.TrimRight(string(text), "\n"), "\n"))
	}
	files := token.NewFileSet()
	file, err := parser.ParseFile(files, words[0], text, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	lines := func(from, to token.Pos) ([]string, error) {
		return regions(strings.Split(string(text[files.Position(from).Offset:files.Position(to).Offset]), "\n"))
	}
	decl := find(file, words[1])
	if decl == nil {
		return nil, fmt.Errorf("%s has no %s", words[0], words[1])
	}
	if whole {
		from := decl.Pos()
		if doc := docOf(decl); doc != nil {
			from = doc.Pos()
		}
		return lines(from, decl.End())
	}
	function, ok := decl.(*ast.FuncDecl)
	if !ok || function.Body == nil {
		return nil, fmt.Errorf("%s of %s has no body: write decl after it", words[1], words[0])
	}
	end := function.Body.Rbrace
	if printed := outputOf(file, function.Body); len(printed) > 0 {
		end = printed[0].Pos()
	}
	return lines(function.Body.Lbrace+1, end)
}

// output is what an Example prints, as its comment has it.
func output(root, source string) ([]string, error) {
	words := strings.Fields(source)
	if len(words) != 2 {
		return nil, fmt.Errorf("%q is not PATH NAME", source)
	}
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, filepath.FromSlash(words[0])), nil, parser.ParseComments|parser.SkipObjectResolution)
	if err != nil {
		return nil, err
	}
	function, ok := find(file, words[1]).(*ast.FuncDecl)
	if !ok {
		return nil, fmt.Errorf("%s has no function %s", words[0], words[1])
	}
	printed := outputOf(file, function.Body)
	if len(printed) == 0 {
		return nil, fmt.Errorf("%s of %s has no Output comment", words[1], words[0])
	}
	lines := make([]string, 0, len(printed))
	if first := isOutput.ReplaceAllString(printed[0].Text, ""); first != "" {
		lines = append(lines, first)
	}
	for _, line := range printed[1:] {
		lines = append(lines, strings.TrimPrefix(strings.TrimPrefix(line.Text, "//"), " "))
	}
	return lines, nil
}

// find looks for a declaration: a function, Type.Method, type, constant or variable.
func find(file *ast.File, name string) ast.Decl {
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.FuncDecl:
			if funcName(decl) == name {
				return decl
			}
		case *ast.GenDecl:
			if slices.ContainsFunc(decl.Specs, func(spec ast.Spec) bool { return declares(spec, name) }) {
				return decl
			}
		}
	}
	return nil
}

func declares(spec ast.Spec, name string) bool {
	switch spec := spec.(type) {
	case *ast.TypeSpec:
		return spec.Name.Name == name
	case *ast.ValueSpec:
		return slices.ContainsFunc(spec.Names, func(ident *ast.Ident) bool { return ident.Name == name })
	default:
		return false
	}
}

// funcName is the name of a function, or Type.Method.
func funcName(decl *ast.FuncDecl) string {
	if decl.Recv == nil || len(decl.Recv.List) == 0 {
		return decl.Name.Name
	}
	return typeName(decl.Recv.List[0].Type) + "." + decl.Name.Name
}

// typeName is the name of the type of a receiver or an embedded field.
func typeName(expr ast.Expr) string {
	switch expr := expr.(type) {
	case *ast.StarExpr:
		return typeName(expr.X)
	case *ast.IndexExpr:
		return typeName(expr.X)
	case *ast.IndexListExpr:
		return typeName(expr.X)
	case *ast.SelectorExpr:
		return expr.Sel.Name
	case *ast.Ident:
		return expr.Name
	default:
		return ""
	}
}

func docOf(decl ast.Decl) *ast.CommentGroup {
	switch decl := decl.(type) {
	case *ast.FuncDecl:
		return decl.Doc
	case *ast.GenDecl:
		return decl.Doc
	default:
		return nil
	}
}

// outputOf is the Output comment that a body ends with. A line //doc:end directly above it is no part of it.
func outputOf(file *ast.File, body *ast.BlockStmt) []*ast.Comment {
	var last *ast.CommentGroup
	for _, group := range file.Comments {
		if group.Pos() > body.Lbrace && group.End() <= body.Rbrace {
			last = group
		}
	}
	if n := len(body.List); last == nil || n > 0 && last.Pos() < body.List[n-1].End() {
		return nil
	}
	first := slices.IndexFunc(last.List, func(line *ast.Comment) bool { return isOutput.MatchString(line.Text) })
	if first < 0 {
		return nil
	}
	return last.List[first:]
}

// regions are the lines between the marks //doc:begin and //doc:end, or all if there are none.
func regions(lines []string) ([]string, error) {
	shown := []string{}
	begin, marked := -1, false
	for i, line := range lines {
		switch mark := strings.TrimSpace(line); mark {
		case "//doc:begin", "#doc:begin":
			if begin >= 0 {
				return nil, errors.New(mark + " within a region")
			}
			begin, marked = i+1, true
		case "//doc:end", "#doc:end":
			if begin < 0 {
				return nil, errors.New(mark + " outside a region")
			}
			shown = append(shown, dedent(lines[begin:i])...)
			begin = -1
		}
	}
	if begin >= 0 {
		return nil, errors.New("a region has no end")
	}
	if !marked {
		shown = dedent(lines)
	}
	for len(shown) > 0 && shown[0] == "" {
		shown = shown[1:]
	}
	for len(shown) > 0 && shown[len(shown)-1] == "" {
		shown = shown[:len(shown)-1]
	}
	if len(shown) == 0 {
		return nil, errors.New("there is nothing to show")
	}
	return shown, nil
}

// dedent takes away the tabs that all lines begin with.
func dedent(lines []string) []string {
	tabs := -1
	for _, line := range lines {
		if strings.TrimSpace(line) == "" {
			continue
		}
		if n := len(line) - len(strings.TrimLeft(line, "\t")); tabs < 0 || n < tabs {
			tabs = n
		}
	}
	result := make([]string, len(lines))
	for i, line := range lines {
		if strings.TrimSpace(line) != "" {
			result[i] = line[tabs:]
		}
	}
	return result
}
