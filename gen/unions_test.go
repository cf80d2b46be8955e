package gen_test

import (
	"encoding/json"
	"go/ast"
	"go/parser"
	"go/token"
	"go/types"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// schemaFacts are what the facts of the description say of a schema.
type schemaFacts struct {
	Ref    string        `json:"ref"`
	Type   string        `json:"type"`
	Format string        `json:"format"`
	OneOf  []schemaFacts `json:"oneOf"`
	Items  *schemaFacts  `json:"items"`
	Rest   *schemaFacts  `json:"rest"`
}

// TestEveryUnionCanBeMadeOfEveryKindAndReadAsIt holds the unions of the description against their Go types: each has a
// constructor that takes all kinds, and a method for each kind that reads it.
func TestEveryUnionCanBeMadeOfEveryKindAndReadAsIt(t *testing.T) {
	t.Parallel()
	files, err := filepath.Glob("../test/kibanatest/internal/description/data/*.json")
	if err != nil {
		t.Fatal(err)
	}
	unions, kinds := 0, 0
	for _, file := range files {
		text, err := os.ReadFile(file)
		if err != nil {
			t.Fatal(err)
		}
		var facts struct {
			Schemas map[string]schemaFacts `json:"schemas"`
		}
		if err := json.Unmarshal(text, &facts); err != nil {
			t.Fatal(err)
		}
		domain := strings.TrimSuffix(filepath.Base(file), ".json")
		p := parsePackage(t, domain)
		for name, schema := range facts.Schemas {
			if len(schema.OneOf) == 0 {
				continue
			}
			unions++
			if !p.unions[name] {
				t.Errorf("%s.%s is no union in Go", domain, name)
				continue
			}
			for _, option := range schema.OneOf {
				kinds++
				p.check(t, domain+"."+name, name, option.goType(facts.Schemas))
			}
		}
		for name := range p.unions {
			if len(facts.Schemas[name].OneOf) == 0 {
				t.Errorf("%s.%s is a union that the description does not have", domain, name)
			}
		}
	}
	if unions < 173 || kinds < 811 {
		t.Errorf("%d unions of %d kinds were found, want 173 of 811 at least", unions, kinds)
	}
}

// goType is the Go type of a schema, as it is written.
func (s schemaFacts) goType(schemas map[string]schemaFacts) string {
	switch {
	case s.Ref != "":
		return s.Ref
	case s.Type == "string" && s.Format == "date-time":
		return "wire.Time"
	case s.Type == "array":
		return "[]" + s.Items.part(schemas)
	case s.Type == "object" && s.Rest != nil:
		return "map[string]" + s.Rest.part(schemas)
	case s.Type == "object":
		return "map[string]any"
	}
	return map[string]string{"string": "string", "boolean": "bool", "integer": "int64", "number": "float64"}[s.Type]
}

func (s *schemaFacts) part(schemas map[string]schemaFacts) string {
	if s.Ref == "" && s.Type == "" {
		return "any"
	}
	return s.goType(schemas)
}

// generatedPackage is what there is of unions in a generated package.
type generatedPackage struct {
	unions  map[string]bool
	aliases map[string]string   // the types that aliases are
	makes   map[string][]string // the kinds that the constructor of a union takes
	reads   map[string][]string // the kinds that its methods read it as
}

func parsePackage(t *testing.T, domain string) generatedPackage {
	t.Helper()
	file, err := parser.ParseFile(token.NewFileSet(), filepath.Join(domain, domain+".gen.go"), nil, parser.SkipObjectResolution)
	if err != nil {
		t.Fatal(err)
	}
	p := generatedPackage{unions: map[string]bool{}, aliases: map[string]string{}, makes: map[string][]string{}, reads: map[string][]string{}}
	for _, decl := range file.Decls {
		switch decl := decl.(type) {
		case *ast.GenDecl:
			for _, spec := range decl.Specs {
				if typ, ok := spec.(*ast.TypeSpec); ok {
					p.addType(typ)
				}
			}
		case *ast.FuncDecl:
			p.addFunction(decl)
		}
	}
	return p
}

func (p generatedPackage) addType(typ *ast.TypeSpec) {
	if typ.Assign.IsValid() {
		p.aliases[typ.Name.Name] = types.ExprString(typ.Type)
		return
	}
	if body, ok := typ.Type.(*ast.StructType); ok && body.Fields.NumFields() == 1 && len(body.Fields.List[0].Names) == 0 {
		switch types.ExprString(body.Fields.List[0].Type) {
		case "wire.Union", "wire.SecretUnion":
			p.unions[typ.Name.Name] = true
		}
	}
}

func (p generatedPackage) addFunction(f *ast.FuncDecl) {
	switch {
	case f.Recv == nil && f.Type.TypeParams.NumFields() == 1 && strings.HasSuffix(f.Name.Name, "From"):
		made := types.ExprString(f.Type.Results.List[0].Type)
		if f.Name.Name == made+"From" {
			p.makes[made] = strings.Split(types.ExprString(f.Type.TypeParams.List[0].Type), " | ")
		}
	case f.Recv != nil && strings.HasPrefix(f.Name.Name, "As") && f.Type.Results.NumFields() == 2:
		union := types.ExprString(f.Recv.List[0].Type)
		p.reads[union] = append(p.reads[union], types.ExprString(f.Type.Results.List[0].Type))
	}
}

// check complains about a kind that a union cannot be made of or read as.
func (p generatedPackage) check(t *testing.T, where, union, kind string) {
	t.Helper()
	is := func(other string) bool { return p.resolve(other) == p.resolve(kind) }
	if !slices.ContainsFunc(p.makes[union], is) && !slices.Contains(p.makes[union], "any") {
		t.Errorf("%s: %sFrom does not take %s", where, union, kind)
	}
	if !slices.ContainsFunc(p.reads[union], is) {
		t.Errorf("%s: no method reads it as %s", where, kind)
	}
}

func (p generatedPackage) resolve(name string) string {
	for _, prefix := range []string{"[]", "map[string]", "*"} {
		if rest, ok := strings.CutPrefix(name, prefix); ok {
			return prefix + p.resolve(rest)
		}
	}
	if alias, ok := p.aliases[name]; ok {
		return p.resolve(alias)
	}
	return strings.ReplaceAll(name, "interface{}", "any")
}
