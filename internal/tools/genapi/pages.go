package main

import (
	"cmp"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

// extPages is what the description says of an operation that returns a list page by page where that cannot be seen: a
// sentence why it has no iterator, or some of first (the number of the first page, 1 by default), items and total (the
// members of the reply, through dots, or several with "or" between them, of which one is there).
const extPages = "x-kibana-pages"

// usualSize is how many items an iterator asks for at once, unless Kibana gives out fewer.
const usualSize = 100

// What the members that page are called, the best first.
var (
	pageNames   = []string{"page", "page_index"}
	sizeNames   = []string{"per_page", "perPage", "pageSize", "page_size", "size"}
	offsetNames = []string{"from"}
	afterNames  = []string{"searchAfter", "search_after"}
	itemsNames  = []string{"data", "items", "results", "records"}
	totalNames  = []string{"total", "totalCount"}
)

// pager is the iterator over what an operation returns page by page.
type pager struct {
	Method string // its name
	Item   string // the Go type of an item
	Value  bool   // whether items are yielded as they are, and not pointers to them
	Holder string // the argument that says which page: params or body
	Type   string // its Go type
	Start  string // the expression that makes the wire.Pages
	Items  string // the expressions that read a page
	Total  string
	Others []elsewhere // where else they may be
	After  string      // the member of the reply that the next request gets, in Go, empty where pages are numbered
	Next   string      // the statement that hands it on
	Size   int64
	Usual  string // the members that are for the program to choose, for the doc
}

// elsewhere is another place for the items and their number.
type elsewhere struct{ Items, Total string }

// paging finds out how an operation pages. It is nil where it does not.
func paging(op codegen.OperationDefinition, doc *openapi3.T) (*pager, error) {
	said := op.Spec.Extensions[extPages]
	if reason, ok := said.(string); ok {
		if !strings.Contains(reason, " ") {
			return nil, fmt.Errorf("%s %s: %s is %q, want a reason", op.Method, op.Path, extPages, reason)
		}
		return nil, nil //nolint:nilnil // there is none, and that is right
	}
	from := requestOf(op, doc)
	start, size := from.find(slices.Concat(pageNames, afterNames, offsetNames)), from.find(sizeNames)
	if start == nil || start.kind != "int64" && !slices.Contains(afterNames, start.name) {
		if said != nil {
			return nil, fmt.Errorf("%s %s: has %s but no page", op.Method, op.Path, extPages)
		}
		return nil, nil //nolint:nilnil // likewise
	}
	facts, _ := said.(map[string]any)
	p := &pager{Method: op.OperationId + "All", Holder: start.holder, Type: strings.TrimPrefix(from.types[start.holder], "*")}
	if size == nil || size.kind != "int64" || size.holder != start.holder || !size.optional {
		return nil, fmt.Errorf("%s %s: pages, but how long a page is cannot be said", op.Method, op.Path)
	}
	if err := p.read(op, doc, facts); err != nil {
		return nil, fmt.Errorf("%s %s: %w; say where they are in %s, or why there is no iterator", op.Method, op.Path, err, extPages)
	}
	p.start(op, doc, start, size, facts)
	return p, nil
}

// start says how the pages begin, and how one leads to the next.
func (p *pager) start(op codegen.OperationDefinition, doc *openapi3.T, start, size *member, facts map[string]any) {
	first, ok := facts["first"].(float64)
	if !ok {
		first = 1
	}
	p.Size = usualSize
	if size.most > 0 {
		p.Size = min(p.Size, size.most)
	}
	variable := "op" + op.OperationId
	switch {
	case slices.Contains(offsetNames, start.name):
		p.Start = fmt.Sprintf("wire.OffsetPages(&%s, &at.%s, &at.%s, %d)", variable, start.field, size.field, p.Size)
	case slices.Contains(afterNames, start.name):
		p.Start = fmt.Sprintf("wire.PagesAfter(&%s, &at.%s, %d)", variable, size.field, p.Size)
		p.After = "reply." + givenName(replyOf(op, doc).Properties[start.name])
		p.Next = fmt.Sprintf("at.%s = %s", start.field, p.After)
		if start.kind == "string" {
			p.Next = fmt.Sprintf("at.%s = wire.JSONText(%s)", start.field, p.After)
		}
	default:
		p.Start = fmt.Sprintf("wire.NumberedPages(&%s, &at.%s, %d, &at.%s, %d)", variable, start.field, int64(first), size.field, p.Size)
	}
	p.Usual = fmt.Sprintf("from the %s of %s on, %d at a time unless %s says otherwise", start.field, p.Holder, p.Size, size.field)
}

// member is a member of what an operation takes.
type member struct {
	name, field, kind, holder string
	optional                  bool
	most                      int64
}

// request is what an operation takes besides its path.
type request struct {
	members []member
	types   map[string]string // of params and body
}

// find is the first of the names that there is.
func (r request) find(names []string) *member {
	for _, name := range names {
		for i := range r.members {
			if r.members[i].name == name {
				return &r.members[i]
			}
		}
	}
	return nil
}

func requestOf(op codegen.OperationDefinition, doc *openapi3.T) request {
	r := request{types: map[string]string{"params": op.OperationId + "Params", "body": body(op).Type}}
	for _, p := range op.QueryParams {
		r.members = append(r.members, member{
			p.ParamName, p.GoName(), p.TypeDef(), "params", p.HasOptionalPointer(), most(p.Spec.Schema),
		})
	}
	component := doc.Components.Schemas[strings.TrimPrefix(r.types["body"], "*")]
	if component == nil {
		return r
	}
	for _, name := range sortedKeys(component.Value.Properties) {
		property := component.Value.Properties[name]
		optional := !slices.Contains(component.Value.Required, name) || property.Value.Nullable
		r.members = append(r.members, member{name, givenName(property), kindOf(property).Type, "body", optional, most(property)})
	}
	return r
}

func most(schema *openapi3.SchemaRef) int64 {
	if schema == nil || schema.Value.Max == nil {
		return 0
	}
	return int64(*schema.Value.Max)
}

// replyOf is the schema of what an operation returns, which is nil where that has no name.
func replyOf(op codegen.OperationDefinition, doc *openapi3.T) *openapi3.Schema {
	reply, err := reply(op)
	component := doc.Components.Schemas[strings.TrimPrefix(reply.Type, "*")]
	if err != nil || component == nil {
		return nil
	}
	return component.Value
}

// read finds the items and their number in a reply.
func (p *pager) read(op codegen.OperationDefinition, doc *openapi3.T, facts map[string]any) error {
	schema := replyOf(op, doc)
	if schema == nil {
		return errors.New("the reply has no items")
	}
	items, totals := ways(facts["items"]), ways(facts["total"])
	if len(items) == 0 {
		items = []string{onlyList(schema)}
	}
	if len(totals) == 0 {
		totals = []string{firstOf(schema, totalNames)}
	}
	for i, path := range items {
		at, list := expression(schema, path)
		if list == nil || list.Value.Items == nil {
			return fmt.Errorf("the reply has no list %q", path)
		}
		item := partOf(list.Value.Items)
		p.Item, p.Value = item.Type, !isStruct(list.Value.Items, doc)
		total := "0"
		if path := totals[min(i, len(totals)-1)]; path != "" {
			var number *openapi3.SchemaRef
			if total, number = expression(schema, path); number == nil {
				return fmt.Errorf("the reply has no %q", path)
			}
		}
		if i == 0 {
			p.Items, p.Total = at, total
			continue
		}
		p.Others = append(p.Others, elsewhere{at, total})
	}
	return nil
}

// isStruct tells whether Go has a struct for an item.
func isStruct(ref *openapi3.SchemaRef, doc *openapi3.T) bool {
	name := strings.TrimPrefix(unwrap(ref).Ref, schemaPrefix)
	component := doc.Components.Schemas[name]
	return component != nil && !isContainer(component.Value) && !isScalar(component.Value) && !isUnknown(component.Value)
}

// ways are the members that a fact names, one or several with "or" between them.
func ways(fact any) []string {
	text, ok := fact.(string)
	if !ok {
		return nil
	}
	return strings.Split(text, " or ")
}

func firstOf(schema *openapi3.Schema, names []string) string {
	for _, name := range names {
		if schema.Properties[name] != nil {
			return name
		}
	}
	return ""
}

// onlyList is the list that a reply is about: one of the usual names, or the only one of objects.
func onlyList(schema *openapi3.Schema) string {
	var lists []string
	for _, name := range sortedKeys(schema.Properties) {
		property := unwrap(schema.Properties[name]).Value
		if property.Type.Is(openapi3.TypeArray) && !isScalar(unwrap(property.Items).Value) && !isUnknown(unwrap(property.Items).Value) {
			lists = append(lists, name)
		}
	}
	for _, name := range itemsNames {
		if slices.Contains(lists, name) {
			return name
		}
	}
	if len(lists) == 1 {
		return lists[0]
	}
	return strings.Join(lists, " or ")
}

// expression reads a member of a reply, through dots, and says what it is.
func expression(schema *openapi3.Schema, path string) (string, *openapi3.SchemaRef) {
	at := "reply"
	var ref *openapi3.SchemaRef
	for name := range strings.SplitSeq(path, ".") {
		property := schema.Properties[name]
		if property == nil {
			return "", nil
		}
		at += "." + givenName(property)
		ref = unwrap(property)
		optional := !slices.Contains(schema.Required, name) || property.Value.Nullable || ref.Value.Nullable
		if optional && !isContainer(ref.Value) {
			at = "wire.Deref(" + at + ")"
		}
		schema = ref.Value
	}
	return at, ref
}

// Call lists the arguments of the call that gets a page.
func (p *pager) Call(op codegen.OperationDefinition) string {
	args := append([]string{"ctx"}, variables(op)...)
	if len(op.QueryParams) > 0 {
		args = append(args, cmp.Or(map[string]string{"params": "&at"}[p.Holder], "params"))
	}
	if body(op).Type != "" {
		args = append(args, cmp.Or(map[string]string{"body": "at"}[p.Holder], "body"))
	}
	return strings.Join(append(args, "opts..."), ", ")
}

// Doc is the comment of the iterator.
func (p *pager) Doc(op codegen.OperationDefinition) string {
	text := p.Method + " yields what all pages of [Client." + op.OperationId + "] have, " + p.Usual +
		". An error ends the sequence."
	if strings.Contains(operationDoc(op), "// Deprecated: ") {
		text += "\n\nDeprecated: " + op.OperationId + " is."
	}
	return comment(text)
}
