package main

import (
	"fmt"
	"go/ast"
	"go/doc/comment"
	"go/types"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// plain are names of members that say all, as do those of ids.
var plain = []string{
	"Name", "Title", "Description", "Type", "Message", "Err", "Host", "Path", "Scheme", "Method", "Body", "File",
	"CreatedAt", "UpdatedAt", "CreatedBy", "UpdatedBy", "From", "To", "Major", "Minor", "Patch",
}

// comments checks the doc comments of a package.
func (s *symbols) comments(p *packages.Package) {
	packageDoc := false
	for _, file := range p.Syntax {
		if file.Doc != nil {
			packageDoc = true
			s.docLinks(p, file, file.Doc)
		}
		for _, decl := range file.Decls {
			switch decl := decl.(type) {
			case *ast.FuncDecl:
				if decl.Name.IsExported() && (decl.Recv == nil || ast.IsExported(typeName(decl.Recv.List[0].Type))) {
					s.named(p, decl.Name, decl.Doc, funcName(decl))
					s.docLinks(p, file, decl.Doc)
				}
			case *ast.GenDecl:
				s.docLinks(p, file, decl.Doc)
				s.general(p, file, decl)
			}
		}
	}
	if !packageDoc {
		s.problems = append(s.problems, problem{p.PkgPath, 0, "the package has no comment"})
	}
}

func (s *symbols) general(p *packages.Package, file *ast.File, decl *ast.GenDecl) {
	for _, spec := range decl.Specs {
		switch spec := spec.(type) {
		case *ast.TypeSpec:
			s.docLinks(p, file, spec.Doc)
			doc := spec.Doc
			if doc == nil {
				doc = decl.Doc
			}
			if spec.Name.IsExported() {
				s.named(p, spec.Name, doc, spec.Name.Name)
				s.members(p, spec, doc)
			}
		case *ast.ValueSpec:
			s.docLinks(p, file, spec.Doc)
			s.values(p, decl, spec)
		}
	}
}

// values checks constants and variables.
func (s *symbols) values(p *packages.Package, decl *ast.GenDecl, spec *ast.ValueSpec) {
	for _, name := range spec.Names {
		switch {
		case !name.IsExported():
		case !decl.Lparen.IsValid():
			s.named(p, name, decl.Doc, name.Name)
		case spec.Doc == nil && spec.Comment == nil && decl.Doc == nil:
			s.problems = append(s.problems, s.at(p, name, name.Name+" has no comment, and neither has its group"))
		}
	}
}

// named checks that a comment begins with the name that it is about.
func (s *symbols) named(p *packages.Package, at ast.Node, doc *ast.CommentGroup, name string) {
	text := doc.Text()
	if text == "" {
		s.problems = append(s.problems, s.at(p, at, name+" has no comment"))
		return
	}
	words := strings.Fields(text)
	if words[0] == "A" || words[0] == "An" || words[0] == "The" {
		words = words[1:]
	}
	short := name[strings.LastIndex(name, ".")+1:]
	if len(words) == 0 || strings.TrimRight(words[0], ",:.") != short {
		s.problems = append(s.problems, s.at(p, at, fmt.Sprintf("the comment of %s does not begin with %s", name, short)))
	}
}

// members checks the fields of a struct and the methods of an interface.
func (s *symbols) members(p *packages.Package, spec *ast.TypeSpec, doc *ast.CommentGroup) {
	var fields *ast.FieldList
	runs := false // whether one comment may be about several members
	switch t := spec.Type.(type) {
	case *ast.StructType:
		fields, runs = t.Fields, true
	case *ast.InterfaceType:
		fields = t.Methods
	default:
		return
	}
	text := doc.Text()
	explained, line := false, 0 // the run of fields that a comment stands above, and where it got to
	for _, field := range fields.List {
		start := p.Fset.Position(field.Pos()).Line
		if field.Doc != nil {
			start = p.Fset.Position(field.Doc.Pos()).Line
		}
		explained = field.Doc != nil || runs && explained && start == line+1
		line = p.Fset.Position(field.End()).Line
		for _, name := range field.Names {
			evident := isPlain(name.Name) || isType(field.Type, name.Name) || mentions(text, name.Name)
			if name.IsExported() && !explained && field.Comment == nil && !evident {
				s.problems = append(s.problems, s.at(p, name, spec.Name.Name+"."+name.Name+" has no comment"))
			}
		}
	}
}

func isPlain(name string) bool { return strings.HasSuffix(name, "ID") || slices.Contains(plain, name) }

// isType tells whether a member is called like its type, or like many of it.
func isType(expr ast.Expr, name string) bool {
	switch expr := expr.(type) {
	case *ast.ArrayType:
		return isType(expr.Elt, strings.TrimSuffix(name, "s"))
	case *ast.StarExpr:
		return isType(expr.X, name)
	default:
		return typeName(expr) == name
	}
}

// mentions tells whether a text has a name as a word, capital letters aside.
func mentions(text, name string) bool {
	for word := range strings.FieldsSeq(text) {
		if strings.EqualFold(strings.Trim(word, ".,:;()[]*`'\""), name) {
			return true
		}
	}
	return false
}

// docLinks checks that what is in brackets, as [Name] or [pkg.Name], can be linked.
func (s *symbols) docLinks(p *packages.Package, file *ast.File, doc *ast.CommentGroup) {
	if doc == nil {
		return
	}
	bad := func(name string) {
		s.problems = append(s.problems, s.at(p, doc, "nothing is called ["+name+"]"))
	}
	imports := importsOf(p, file)
	parser := comment.Parser{
		LookupPackage: func(name string) (string, bool) {
			if path, ok := imports[name]; ok {
				return path, true
			}
			if name == p.Name {
				return p.PkgPath, true
			}
			return comment.DefaultLookupPackage(name)
		},
		LookupSym: func(receiver, name string) bool {
			if has(p.Types, receiver, name) {
				return true
			}
			bad(strings.TrimPrefix(receiver+"."+name, "."))
			return false
		},
	}
	for _, block := range parser.Parse(doc.Text()).Content {
		eachDocLink(block, func(link *comment.DocLink) {
			other := p.Imports[link.ImportPath]
			if link.ImportPath != "" && other != nil && other.Types != nil && !has(other.Types, link.Recv, link.Name) {
				bad(link.ImportPath + "." + strings.TrimPrefix(link.Recv+"."+link.Name, "."))
			}
		})
	}
}

// importsOf are the packages that a comment may name: those of its file, then those of its package, by name.
func importsOf(p *packages.Package, file *ast.File) map[string]string {
	names := map[string]string{}
	for path, other := range p.Imports {
		names[other.Name] = path
	}
	for _, spec := range file.Imports {
		path := strings.Trim(spec.Path.Value, `"`)
		if other := p.Imports[path]; other != nil {
			names[other.Name] = path
		}
		if spec.Name != nil {
			names[spec.Name.Name] = path
		}
	}
	return names
}

// has tells whether a package has a name, or a type of it a member.
func has(p *types.Package, receiver, name string) bool {
	if receiver == "" {
		return name == "" || p.Scope().Lookup(name) != nil
	}
	object, ok := p.Scope().Lookup(receiver).(*types.TypeName)
	if !ok {
		return false
	}
	member, _, _ := types.LookupFieldOrMethod(object.Type(), true, p, name)
	return member != nil
}

func eachDocLink(block comment.Block, f func(*comment.DocLink)) {
	texts := func(all []comment.Text) {
		for _, text := range all {
			if link, ok := text.(*comment.DocLink); ok {
				f(link)
			}
		}
	}
	switch block := block.(type) {
	case *comment.Paragraph:
		texts(block.Text)
	case *comment.Heading:
		texts(block.Text)
	case *comment.List:
		for _, item := range block.Items {
			for _, inner := range item.Content {
				eachDocLink(inner, f)
			}
		}
	}
}
