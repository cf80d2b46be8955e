package stages

import (
	"cmp"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Type is a schema that becomes a Go type.
type Type struct {
	Domain string
	Place  string       // where it came from: a component, or the way from an operation or component to it
	Schema *spec.Schema // its references lead to the places of other types
	Names  []name       // what it could be called
	Name   string       // what it is called
	Parent *Type        // the type that it is a member of, nil for components and what operations hold themselves
	Member string       // the member of Parent
	List   bool         // the member is a list of it
	Places []string     // of the types that say the same and that it stands for
	Twin   *Type        // the type that stands for it
}

// name is what a type could be called, and how good a name that is: the lower the better.
type name struct {
	text string
	rank int
}

const (
	authored = iota // we say so
	upstream        // the component is called so
	entity          // it is the thing that an operation is about
	request         // it is what an operation takes or answers
)

// Types finds the types of every domain: the components that its operations reach, and every object, enum and union
// that stands in the middle of something else. What is left in between are scalars, lists and maps of them.
func Types(api *spec.API, report *spec.Report) []*Type {
	var all []*Type
	named := endless(api, report)
	for _, tag := range api.Tags {
		f := &finder{api: api, domain: tag.Name, report: report, endless: named, found: map[string]*Type{}}
		for _, op := range api.Operations {
			if op.Tags[0] == tag.Name {
				f.operation(op)
			}
		}
		for len(f.queue) > 0 {
			t := f.queue[0]
			f.queue = f.queue[1:]
			f.members(t)
		}
		all = append(all, f.types...)
	}
	return all
}

type finder struct {
	api     *spec.API
	domain  string
	report  *spec.Report
	endless map[string]bool // components that need a name because they contain themselves
	found   map[string]*Type
	types   []*Type
	queue   []*Type
}

func (f *finder) operation(op *spec.Operation) {
	for site, s := range op.Sites {
		t := &Type{Domain: f.domain, Place: lockPlace(op) + " " + site}
		kind, rest, _ := strings.Cut(site, " ")
		switch kind {
		case "body":
			t.Names = []name{{op.ID + "Request", request}}
		case "reply":
			t.Names = replyNames(op, *s)
		default:
			if own := singular(goName(rest)); !slices.Contains(vague, own) {
				t.Names = []name{{own, request}}
			}
			t.Names = append(t.Names, name{op.ID + goName(rest), request})
		}
		*s = f.place(*s, t)
	}
}

// place puts a type at s where s needs one, and returns what stands there then.
func (f *finder) place(s *spec.Schema, t *Type) *spec.Schema {
	s = f.behind(s)
	switch {
	case s.Ref != "":
		return s
	case nameable(s):
		return f.inline(s, t)
	}
	if s.Items != nil {
		item := *t
		item.Place, item.List = t.Place+"[]", true
		item.Names = singularNames(t.Domain, t.Names)
		s.Items = f.place(s.Items, &item)
	}
	if s.Values != nil {
		value := *t
		value.Place, value.List = t.Place+"{}", true
		value.Names = singularNames(t.Domain, t.Names)
		s.Values = f.place(s.Values, &value)
	}
	return s
}

// behind is the use of the component that s leads to if that is a type, and otherwise what the component says.
func (f *finder) behind(s *spec.Schema) *spec.Schema {
	var aliases []string
	for depth := 0; s.Ref != ""; depth++ {
		component := f.api.Schemas[s.Ref]
		switch {
		case component == nil:
			f.report.Add("untyped", s.At, "a reference to "+s.Ref+", which is not there", "any JSON")
			return &spec.Schema{Nullable: s.Nullable, Doc: s.Doc, At: s.At}
		case depth > 20:
			f.report.Add("untyped", s.At, "a list that contains itself", "any JSON")
			return &spec.Schema{At: s.At}
		case nameable(component), isQualified(s.Ref), f.endless[s.Ref]:
			f.component(s.Ref, component, aliases)
			use := &spec.Schema{Ref: s.Ref, Nullable: s.Nullable || component.Nullable, Doc: s.Doc, Rest: s.Rest, At: s.At}
			if s.GoName != "" || use.Doc == component.Doc {
				use.Doc = "" // it is about the type, which says it
			}
			return use
		case component.Ref != "":
			aliases = append(aliases, s.Ref)
		}
		inlined := component.Clone()
		inlined.Nullable = inlined.Nullable || s.Nullable
		inlined.Doc = cmp.Or(s.Doc, inlined.Doc)
		for key, value := range s.Rest { // what is said of the place, such as x-go-name
			if inlined.Rest == nil {
				inlined.Rest = map[string]any{}
			}
			inlined.Rest[key] = value
		}
		s = inlined
	}
	return s
}

// nameable tells whether a schema becomes a Go type of its own.
func nameable(s *spec.Schema) bool {
	return s.Ref == "" && (s.IsObject() || len(s.OneOf) > 0 || s.Type == "string" && (len(s.Enum) > 1 || s.Rest["x-known-values"] != nil) ||
		s.GoName != "" && (s.IsMap() || s.Type == "array"))
}

var goType = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`)

// isQualified tells whether a key has the form of ours, package.Type.
func isQualified(key string) bool {
	domain, typ, ok := strings.Cut(key, ".")
	return ok && domain == packageName(domain) && goType.MatchString(typ)
}

// component makes a type of a component, once. Aliases are the keys of components that are no more than references to it.
func (f *finder) component(key string, s *spec.Schema, aliases []string) {
	defer func() {
		for _, alias := range aliases {
			if t := f.found[key]; !slices.Contains(t.Places, alias) {
				t.Places = append(t.Places, alias)
			}
		}
	}()
	if f.found[key] != nil {
		return
	}
	f.add(key, &Type{Domain: f.domain, Place: key, Schema: s.Clone(), Names: []name{f.nameOf(key)}})
}

// nameOf is the name of a component: the one that we give it, or upstream's.
func (f *finder) nameOf(key string) name {
	if component := f.api.Schemas[key]; component != nil && component.GoName != "" {
		return name{component.GoName, authored}
	}
	if _, own, _ := strings.Cut(key, "."); isQualified(key) {
		return name{own, authored}
	}
	return name{componentName(f.domain, originalKey(key)), upstream}
}

func (f *finder) add(key string, t *Type) {
	t.Schema.Nullable = false
	f.found[key] = t
	f.types = append(f.types, t)
	f.queue = append(f.queue, t)
}

func (f *finder) inline(s *spec.Schema, at *Type) *spec.Schema {
	t := *at
	t.Schema = s.Clone()
	if s.From != "" {
		t.Names = append([]name{{f.nameOf(s.From).text, upstream}}, t.Names...)
	}
	if s.GoName != "" {
		t.Names = append([]name{{s.GoName, authored}}, t.Names...)
	}
	for n := 2; f.found[t.Place] != nil; n++ {
		t.Place = at.Place + version + strconv.Itoa(n)
	}
	use := &spec.Schema{Ref: t.Place, Nullable: s.Nullable, At: s.At}
	if t.Parent != nil && s.GoName == "" {
		use.Doc, t.Schema.Doc = s.Doc, ""
	}
	f.add(t.Place, &t)
	return use
}

// members puts types at the members of t.
func (f *finder) members(t *Type) {
	for _, member := range sortedKeys(t.Schema.Properties) {
		child := &Type{Domain: t.Domain, Place: t.Place + "." + member, Parent: t, Member: member}
		child.Names = memberNames(t, member)
		t.Schema.Properties[member] = f.place(t.Schema.Properties[member], child)
	}
	if t.Schema.Items != nil {
		t.Schema.Items = f.place(t.Schema.Items, &Type{Domain: t.Domain, Place: t.Place + "[]", Parent: t, Member: "item"})
	}
	if t.Schema.Values != nil {
		t.Schema.Values = f.place(t.Schema.Values, &Type{Domain: t.Domain, Place: t.Place + "{}", Parent: t, Member: "value"})
	}
	for i, alternative := range t.Schema.OneOf {
		member := alternativeName(t.Schema, i)
		child := &Type{Domain: t.Domain, Place: t.Place + "|" + member, Parent: t, Member: member}
		t.Schema.OneOf[i] = f.place(alternative, child)
	}
}
