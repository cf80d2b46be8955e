package main

import (
	"go/ast"
	"go/token"
	"go/types"
	"path/filepath"
	"regexp"
	"slices"
	"strings"

	"golang.org/x/tools/go/packages"
)

// ours are the packages that we write by hand for others.
var ours = regexp.MustCompile(`^` + regexp.QuoteMeta(modulePath) + `/(scoped|cache|gen/wire|test/kibanatest)(/|$)`)

const wirePath = modulePath + "/gen/wire"

// implicit are methods that fmt, errors, encoding and net call for a program.
var implicit = []string{
	"Error", "Unwrap", "Is", "As", "Format", "String", "GoString", "LogValue", "MarshalJSON", "UnmarshalJSON", "MarshalText",
	"UnmarshalText", "MarshalYAML", "UnmarshalYAML", "Timeout", "Temporary",
}

// symbols are the exported names of our packages, and which of them tests and examples use.
//
// A name is documented if its comment begins with it, an article before it aside; one of a group of constants or variables,
// if it or the group has any comment. A field or method of an interface needs a comment, beside or above it, unless the
// comment of its struct names it, its name says all (plain) or is that of its type, which has a comment, or the fields
// directly above it have a comment for all of them.
//
// A name is used if a test of any module, a program of examples/ or a command of ours mentions it. A type is used, too, if an expression
// there has it; a method of an interface of ours, if the interface is, and so is what implements it; other methods, if they
// are called through another interface, or by fmt, errors or encoding. Fields need no use.
//
// What generated code calls of package wire is used by TestEveryOperation of test/contract, which calls every method of every
// generated client.
//
// A method of a service needs an Example of its own: ExampleSpacesService_Create.
type symbols struct {
	root     string
	declared map[string]declared // by key
	used     map[string]bool     // by key
	called   map[string][]*types.Interface
	examples map[string]bool // by the path of the package that they are about, a dot and their name
	problems []problem
}

type declared struct {
	problem // where
	object  types.Object
}

// checkSymbols says which exported names have no doc comment that reads well, or no use that shows what they are for.
func checkSymbols(root string, modules []string) ([]problem, error) {
	root, err := filepath.Abs(root)
	if err != nil {
		return nil, err
	}
	s := &symbols{root: root, declared: map[string]declared{}, used: map[string]bool{}, called: map[string][]*types.Interface{}, examples: map[string]bool{}}
	for _, module := range modules {
		patterns := []string{"./..."}
		if module == "." { // without generated packages, which are big
			patterns = []string{"./scoped/...", "./cache/...", "./gen/wire/...", "./test/kibanatest/..."}
		}
		if err := s.load(filepath.Join(root, module), patterns, module == "examples"); err != nil {
			return nil, err
		}
	}
	called, err := calledByGenerated(root)
	if err != nil {
		return nil, err
	}
	for key, d := range s.declared {
		if d.object.Pkg().Path() == wirePath && called[d.object.Name()] {
			s.used[key] = true
		}
	}
	s.unused()
	return s.problems, nil
}

func (s *symbols) load(dir string, patterns []string, programs bool) error {
	config := &packages.Config{
		Dir: dir, Tests: true,
		Mode: packages.NeedName | packages.NeedFiles | packages.NeedSyntax | packages.NeedTypes | packages.NeedTypesInfo | packages.NeedImports,
	}
	loaded, err := packages.Load(config, patterns...)
	if err != nil {
		return err
	}
	for _, p := range loaded {
		if len(p.Errors) > 0 {
			return p.Errors[0]
		}
		for _, file := range p.Syntax {
			name := p.Fset.File(file.FileStart).Name()
			command := p.Name == "main" && ours.MatchString(p.PkgPath)
			if programs || command || strings.HasSuffix(name, "_test.go") {
				s.mark(p, file)
			}
		}
		if p.ID == p.PkgPath && p.Name != "main" && ours.MatchString(p.PkgPath) && !strings.Contains(p.PkgPath+"/", "/internal/") {
			s.declare(p)
			s.comments(p)
		}
	}
	return nil
}

// mark notes what a file uses.
func (s *symbols) mark(p *packages.Package, file *ast.File) {
	ast.Inspect(file, func(node ast.Node) bool {
		if ident, ok := node.(*ast.Ident); ok {
			if object := p.TypesInfo.Uses[ident]; object != nil {
				s.use(object)
			}
		}
		if function, ok := node.(*ast.FuncDecl); ok && strings.HasPrefix(function.Name.Name, "Example") {
			s.examples[strings.TrimSuffix(p.PkgPath, "_test")+"."+function.Name.Name] = true
		}
		if expr, ok := node.(ast.Expr); ok {
			if typed, ok := p.TypesInfo.Types[expr]; ok {
				s.useType(typed.Type)
			}
		}
		return true
	})
}

func (s *symbols) use(object types.Object) {
	if key := keyOf(object); key != "" {
		s.used[key] = true
	}
	function, ok := object.(*types.Func)
	if !ok {
		return
	}
	receiver := function.Signature().Recv()
	if receiver == nil {
		return
	}
	if iface, ok := receiver.Type().Underlying().(*types.Interface); ok {
		s.called[function.Name()] = append(s.called[function.Name()], iface)
	}
}

// useType notes the named types of a value, down to the elements of lists, channels and results.
func (s *symbols) useType(t types.Type) {
	switch t := t.(type) {
	case *types.Named:
		if key := keyOf(t.Obj()); key != "" {
			s.used[key] = true
		}
	case *types.Alias:
		if key := keyOf(t.Obj()); key != "" {
			s.used[key] = true
		}
		s.useType(types.Unalias(t))
	case interface{ Elem() types.Type }: // pointers, lists, maps, channels
		s.useType(t.Elem())
	case *types.Tuple:
		for v := range t.Variables() {
			s.useType(v.Type())
		}
	case *types.Signature:
		s.useType(t.Params())
		s.useType(t.Results())
	}
}

// keyOf names an exported object of this repository in the same way whichever load has it; others have no key.
func keyOf(object types.Object) string {
	if object.Pkg() == nil || !object.Exported() || !strings.HasPrefix(object.Pkg().Path(), modulePath) {
		return ""
	}
	key := object.Pkg().Path() + "." + object.Name()
	if function, ok := object.(*types.Func); ok {
		if receiver := function.Origin().Signature().Recv(); receiver != nil {
			name := receiverName(receiver.Type())
			if name == "" {
				return ""
			}
			return object.Pkg().Path() + "." + name + "." + object.Name()
		}
		return key
	}
	if object.Parent() != object.Pkg().Scope() {
		return "" // a field, or something local
	}
	return key
}

func receiverName(t types.Type) string {
	if pointer, ok := t.(*types.Pointer); ok {
		t = pointer.Elem()
	}
	if named, ok := t.(*types.Named); ok {
		return named.Obj().Name()
	}
	return ""
}

// declare notes the exported names of a package.
func (s *symbols) declare(p *packages.Package) {
	scope := p.Types.Scope()
	add := func(object types.Object) {
		if key := keyOf(object); key != "" {
			s.declared[key] = declared{s.at(p, object, ""), object}
		}
	}
	for _, name := range scope.Names() {
		object := scope.Lookup(name)
		if !object.Exported() {
			continue
		}
		add(object)
		named, ok := object.Type().(*types.Named)
		if _, isType := object.(*types.TypeName); !ok || !isType || named.Obj() != object {
			continue
		}
		for method := range named.Methods() {
			add(method)
		}
		if iface, ok := named.Underlying().(*types.Interface); ok {
			for method := range iface.ExplicitMethods() {
				add(method)
			}
		}
	}
}

func (s *symbols) at(p *packages.Package, node interface{ Pos() token.Pos }, text string) problem {
	position := p.Fset.Position(node.Pos())
	name, err := filepath.Rel(s.root, position.Filename)
	if err != nil {
		name = position.Filename
	}
	return problem{filepath.ToSlash(name), position.Line, text}
}

// unused says what no test and no example uses.
func (s *symbols) unused() {
	for key, d := range s.declared {
		if name := exampleOf(d.object); name != "" && !s.examples[d.object.Pkg().Path()+"."+name] {
			s.problems = append(s.problems, problem{d.file, d.line, "there is no " + name})
		}
		if s.used[key] || s.asAlias(d.object) || s.throughInterface(d.object) {
			continue
		}
		name := key[strings.LastIndex(key, "/")+1:]
		s.problems = append(s.problems, problem{d.file, d.line, "no test and no example uses " + name})
	}
}

// exampleOf names the Example that a method of a service needs; others need none.
func exampleOf(object types.Object) string {
	function, ok := object.(*types.Func)
	if !ok || function.Signature().Recv() == nil {
		return ""
	}
	service := receiverName(function.Signature().Recv().Type())
	if !strings.HasSuffix(service, "Service") {
		return ""
	}
	return "Example" + service + "_" + function.Name()
}

// asAlias tells whether what a name stands for is used.
func (s *symbols) asAlias(object types.Object) bool {
	name, ok := object.(*types.TypeName)
	if !ok || !name.IsAlias() {
		return false
	}
	named, ok := types.Unalias(name.Type()).(*types.Named)
	return ok && s.used[keyOf(named.Obj())]
}

// throughInterface tells whether a method is called as one of an interface, or is one.
func (s *symbols) throughInterface(object types.Object) bool {
	function, ok := object.(*types.Func)
	if !ok || function.Signature().Recv() == nil {
		return false
	}
	if slices.Contains(implicit, function.Name()) {
		return true
	}
	receiver := function.Signature().Recv().Type()
	return slices.ContainsFunc(slices.Concat(s.called[function.Name()], s.usedInterfaces(function.Name())), func(iface *types.Interface) bool {
		return likely(receiver, iface)
	})
}

// usedInterfaces are the used interfaces of ours that have a method.
func (s *symbols) usedInterfaces(method string) (all []*types.Interface) {
	for key, d := range s.declared {
		iface, ok := d.object.Type().Underlying().(*types.Interface)
		if ok && s.used[key] && slices.Contains(methodNames(iface), method) {
			all = append(all, iface)
		}
	}
	return all
}

// likely tells whether a type has all methods of an interface, by their names: types of different loads are not identical.
func likely(t types.Type, iface *types.Interface) bool {
	if types.IsInterface(t) {
		t = t.Underlying()
	} else if _, ok := t.(*types.Pointer); !ok {
		t = types.NewPointer(t)
	}
	has := methodNames(t)
	return !slices.ContainsFunc(methodNames(iface), func(name string) bool { return !slices.Contains(has, name) })
}

func methodNames(t types.Type) (names []string) {
	for selection := range types.NewMethodSet(t).Methods() {
		names = append(names, selection.Obj().Name())
	}
	return names
}
