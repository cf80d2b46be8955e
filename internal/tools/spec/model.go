package spec

import (
	"maps"
	"slices"
)

// API is an interface: operations and the schemas that they share.
type API struct {
	Operations []*Operation
	Schemas    map[string]*Schema // components by key
	Tags       []Tag
	// Rest is what we authored beside operations and schemas and is written as it is: info, servers, security and the
	// other kinds of components.
	Rest map[string]any
	// Merged are the components that only others are made of: their members, alternatives or the items of a parameter.
	Merged map[string]bool
}

// Tag is a domain: the name of a package, and its doc.
type Tag struct{ Name, Doc string }

// Operation is one method of one path.
type Operation struct {
	Method, Path string // "GET", "/api/x/{id}"
	ID           string // the operationId, later the name of the Go method; ours is package.Method in documents
	Tags         []string
	Summary, Doc string // ours; upstream's are never read
	Scope        string // space or global
	Maturity     string // stable, beta, experimental or deprecated
	Since, Until string // release lines, "9.2"; Until is the last one that has it
	Parameters   []*Parameter
	Body         *Body
	Replies      []*Reply       // successes
	Failures     map[string]any // by status; the value is ours and written as it is, nil where upstream only names the status
	Rest         map[string]any // what we authored beside this: security, x-kibana-body-spaces
	At           string         // where it was read
	Listed       bool           // a list of endpoints has it, which says little of it
	Known        bool           // our own description has it, so that nothing is lost where it has to yield
}

// Parameter is a parameter of the path or the query.
type Parameter struct {
	Name, In string
	Required bool
	Doc      string
	Explode  *bool
	Schema   *Schema
}

// Content is a schema under a media type. A Content without a schema says that something of the type comes, not what.
type Content struct {
	Media  string
	Schema *Schema
}

// Body is a request body.
type Body struct {
	Required bool
	Doc      string
	Contents []Content
}

// Reply is a success.
type Reply struct {
	Status   string
	Doc      string
	Contents []Content
	Headers  any // ours
}

// Schema is a type. The zero Schema is any JSON.
type Schema struct {
	Ref           string // the key of a component, instead of everything but Nullable and Doc
	Type          string // object, array, string, integer, number, boolean, or empty
	Format        string
	Nullable      bool
	Enum          []any
	Properties    map[string]*Schema
	Required      []string
	Items         *Schema
	Values        *Schema // the schema of unnamed members
	Open          bool    // unnamed members of any kind
	AllOf         []*Schema
	OneOf         []*Schema // anyOf is kept here too
	Discriminator *Discriminator
	Kinds         [][]string // the values of the discriminator for each member of OneOf, once they are known
	Never         bool       // nothing fits: not {}
	Optional      bool       // x-oas-optional: members of this type may be absent, whatever the objects say
	Doc           string
	GoName        string         // x-go-type-name: the name that the type shall have
	Rest          map[string]any // what we authored beside this: x-known-values, pattern, default, ...
	From          string         // the component that it is a changed copy of
	At            string         // where it was read
}

// Discriminator tells the members of a union apart by a property.
type Discriminator struct {
	Property string
	Mapping  map[string]string // value to component key
}

// IsEmpty tells whether s says nothing about a value.
func (s *Schema) IsEmpty() bool {
	return s.Ref == "" && s.Type == "" && len(s.Enum) == 0 && len(s.Required) == 0 && s.Properties == nil && s.Items == nil && s.Values == nil &&
		!s.Open && len(s.AllOf) == 0 && len(s.OneOf) == 0 && !s.Never
}

// IsObject tells whether s is an object with named members.
func (s *Schema) IsObject() bool { return s.Ref == "" && len(s.Properties) > 0 && len(s.OneOf) == 0 }

// IsMap tells whether s is an object without named members.
func (s *Schema) IsMap() bool {
	return s.Ref == "" && len(s.Properties) == 0 && len(s.OneOf) == 0 && len(s.AllOf) == 0 && (s.Type == "object" || s.Values != nil || s.Open)
}

// Requires tells whether a member must be present.
func (s *Schema) Requires(name string) bool { return slices.Contains(s.Required, name) }

// Children yields every schema directly below s.
func (s *Schema) Children(yield func(**Schema) bool) {
	for _, name := range slices.Sorted(maps.Keys(s.Properties)) {
		child := s.Properties[name]
		if !yield(&child) {
			return
		}
		s.Properties[name] = child
	}
	for _, child := range []**Schema{&s.Items, &s.Values} {
		if *child != nil && !yield(child) {
			return
		}
	}
	for _, list := range [][]*Schema{s.AllOf, s.OneOf} {
		for i := range list {
			if !yield(&list[i]) {
				return
			}
		}
	}
}

// Clone copies s deeply.
func (s *Schema) Clone() *Schema {
	if s == nil {
		return nil
	}
	c := *s
	c.Enum, c.Required = slices.Clone(s.Enum), slices.Clone(s.Required)
	c.Items, c.Values = s.Items.Clone(), s.Values.Clone()
	c.AllOf, c.OneOf = cloneAll(s.AllOf), cloneAll(s.OneOf)
	c.Rest, c.Kinds = maps.Clone(s.Rest), slices.Clone(s.Kinds)
	if s.Properties != nil {
		c.Properties = make(map[string]*Schema, len(s.Properties))
		for name, property := range s.Properties {
			c.Properties[name] = property.Clone()
		}
	}
	if s.Discriminator != nil {
		c.Discriminator = &Discriminator{s.Discriminator.Property, maps.Clone(s.Discriminator.Mapping)}
	}
	return &c
}

func cloneAll(list []*Schema) []*Schema {
	if list == nil {
		return nil
	}
	copies := make([]*Schema, len(list))
	for i, s := range list {
		copies[i] = s.Clone()
	}
	return copies
}

// Sites yields every place of the operation that holds a schema, with a name that is stable across documents.
func (o *Operation) Sites(yield func(site string, schema **Schema) bool) {
	for _, p := range o.Parameters {
		if p.Schema != nil && !yield(p.In+" "+p.Name, &p.Schema) {
			return
		}
	}
	if o.Body != nil {
		for i := range o.Body.Contents {
			if c := &o.Body.Contents[i]; c.Schema != nil && !yield("body", &c.Schema) {
				return
			}
		}
	}
	for _, r := range o.Replies {
		for i := range r.Contents {
			if c := &r.Contents[i]; c.Schema != nil && !yield("reply", &c.Schema) {
				return
			}
		}
	}
}
