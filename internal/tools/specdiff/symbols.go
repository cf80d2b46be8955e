package main

import (
	"cmp"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"maps"
	"path/filepath"
	"slices"
	"strings"
)

// symbol is an exported declaration of a generated package, or an exported field of a type.
type symbol struct {
	Package string
	Name    string // within the package, as in Client.CreateCase or Case.Title
	Owner   string // the type that it is a method or a field of
	Text    string // the declaration
	Tag     string // of a field
	Shape   string // the part of the declaration that code can depend on
}

// symbolChange is a symbol that was added, removed or changed.
type symbolChange struct{ Before, After *symbol }

func (c symbolChange) symbol() *symbol { return cmp.Or(c.Before, c.After) }

// breaking tells whether code that uses the symbol may not compile any more.
func (c symbolChange) breaking() bool {
	return c.After == nil || c.Before != nil && c.Before.Shape != c.After.Shape
}

// packageChanges are the changes of one package: removed, changed and added symbols, each by name. What is added or
// removed with its type is not listed by itself.
type packageChanges struct {
	Name        string
	Added, Gone bool // the package as a whole
	Changes     []symbolChange
}

// compareSymbols lists the packages whose symbols differ.
func compareSymbols(before, after symbols) []packageChanges {
	found := map[string]*packageChanges{}
	note := func(c symbolChange) {
		name := c.symbol().Package
		if found[name] == nil {
			found[name] = &packageChanges{Name: name, Added: !before.have(name), Gone: !after.have(name)}
		}
		found[name].Changes = append(found[name].Changes, c)
	}
	for key, was := range before {
		is := after[key]
		if is == nil && (was.Owner == "" || after[was.ownerKey()] != nil) || is != nil && (was.Text != is.Text || was.Tag != is.Tag) {
			note(symbolChange{was, is})
		}
	}
	for key, is := range after {
		if before[key] == nil && (is.Owner == "" || before[is.ownerKey()] != nil) {
			note(symbolChange{nil, is})
		}
	}
	all := make([]packageChanges, 0, len(found))
	for _, name := range slices.Sorted(maps.Keys(found)) {
		slices.SortFunc(found[name].Changes, func(a, b symbolChange) int {
			return cmp.Or(cmp.Compare(a.kind(), b.kind()), cmp.Compare(a.symbol().Name, b.symbol().Name))
		})
		all = append(all, *found[name])
	}
	return all
}

type changeKind int

const (
	removed changeKind = iota
	changed
	added
)

func (c symbolChange) kind() changeKind {
	switch {
	case c.After == nil:
		return removed
	case c.Before == nil:
		return added
	}
	return changed
}

func (s *symbol) key() string      { return s.Package + "." + s.Name }
func (s *symbol) ownerKey() string { return s.Package + "." + s.Owner }

// readSymbols reads the generated files in the packages below a folder.
func readSymbols(folder string) (symbols, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*", "*.gen.go"))
	if err != nil {
		return nil, err
	}
	all := symbols{}
	for _, path := range paths {
		file, err := parser.ParseFile(token.NewFileSet(), path, nil, parser.SkipObjectResolution)
		if err != nil {
			return nil, err
		}
		for _, declaration := range file.Decls {
			all.declaration(file.Name.Name, declaration)
		}
	}
	return all, nil
}

// symbols are those of all packages by their keys.
type symbols map[string]*symbol

// have tells whether the package has symbols.
func (all symbols) have(pkg string) bool {
	for _, s := range all {
		if s.Package == pkg {
			return true
		}
	}
	return false
}

func (all symbols) add(s symbol) {
	if ast.IsExported(s.Name[strings.LastIndex(s.Name, ".")+1:]) && (s.Owner == "" || ast.IsExported(s.Owner)) {
		all[s.key()] = &s
	}
}

func (all symbols) declaration(pkg string, declaration ast.Decl) {
	switch d := declaration.(type) {
	case *ast.FuncDecl:
		all.function(pkg, d)
	case *ast.GenDecl:
		for _, spec := range d.Specs {
			switch spec := spec.(type) {
			case *ast.TypeSpec:
				all.typ(pkg, spec)
			case *ast.ValueSpec:
				all.values(pkg, d.Tok, spec)
			}
		}
	}
}

func (all symbols) function(pkg string, d *ast.FuncDecl) {
	name, owner, receiver := d.Name.Name, "", ""
	if d.Recv != nil {
		text := types.ExprString(d.Recv.List[0].Type)
		owner, _, _ = strings.Cut(strings.TrimPrefix(text, "*"), "[")
		name, receiver = owner+"."+name, "("+text+") "
	}
	// Constraints are no part of the shape: they list the kinds of a union, of which each has a method of its own.
	all.add(symbol{
		Package: pkg, Name: name, Owner: owner,
		Text:  "func " + receiver + d.Name.Name + typeParameters(d.Type.TypeParams) + signature(d.Type.Params, d.Type.Results),
		Shape: receiver + signature(unnamed(d.Type.Params), unnamed(d.Type.Results)),
	})
}

func (all symbols) typ(pkg string, spec *ast.TypeSpec) {
	head := typeParameters(spec.TypeParams)
	if spec.Assign.IsValid() {
		head += " ="
	}
	structure, isStruct := spec.Type.(*ast.StructType)
	shape := head + " struct"
	if !isStruct {
		shape = head + " " + types.ExprString(spec.Type)
	}
	all.add(symbol{Package: pkg, Name: spec.Name.Name, Text: "type " + spec.Name.Name + shape, Shape: shape})
	if !isStruct {
		return
	}
	for _, field := range structure.Fields.List {
		all.fields(pkg, spec.Name.Name, field)
	}
}

func (all symbols) fields(pkg, owner string, field *ast.Field) {
	shape, tag := types.ExprString(field.Type), ""
	if field.Tag != nil {
		tag = strings.Trim(field.Tag.Value, "`")
	}
	for _, name := range field.Names {
		all.add(symbol{Package: pkg, Name: owner + "." + name.Name, Owner: owner, Text: name.Name + " " + shape, Tag: tag, Shape: shape})
	}
	if len(field.Names) == 0 {
		name := shape[strings.LastIndexAny(shape, ".*")+1:]
		shape += ", embedded"
		all.add(symbol{Package: pkg, Name: owner + "." + name, Owner: owner, Text: name + " " + shape, Tag: tag, Shape: shape})
	}
}

func (all symbols) values(pkg string, word token.Token, spec *ast.ValueSpec) {
	for i, name := range spec.Names {
		shape := ""
		if spec.Type != nil {
			shape = " " + types.ExprString(spec.Type)
		}
		if i < len(spec.Values) {
			shape += " = " + types.ExprString(spec.Values[i])
		}
		all.add(symbol{Package: pkg, Name: name.Name, Text: word.String() + " " + name.Name + shape, Shape: shape})
	}
}

func signature(parameters, results *ast.FieldList) string {
	return strings.TrimPrefix(types.ExprString(&ast.FuncType{Params: parameters, Results: results}), "func")
}

// unnamed is a list of parameters without their names, which callers do not see.
func unnamed(list *ast.FieldList) *ast.FieldList {
	bare := &ast.FieldList{}
	if list == nil {
		return bare
	}
	for _, field := range list.List {
		for range max(1, len(field.Names)) {
			bare.List = append(bare.List, &ast.Field{Type: field.Type})
		}
	}
	return bare
}

func typeParameters(list *ast.FieldList) string {
	if list == nil {
		return ""
	}
	var texts []string
	for _, field := range list.List {
		var names []string
		for _, name := range field.Names {
			names = append(names, name.Name)
		}
		texts = append(texts, strings.Join(names, ", ")+" "+types.ExprString(field.Type))
	}
	return "[" + strings.Join(texts, ", ") + "]"
}
