package spec

import (
	"bytes"
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// Encode makes an OpenAPI 3.0 document of the model. The same model always gives the same document.
func (a *API) Encode() *yaml.Node {
	root := object("openapi", text("3.0.3"))
	for _, key := range []string{"info", "servers", "security"} {
		if value, ok := a.Rest[key]; ok {
			add(root, key, node(value))
		}
	}
	tags := &yaml.Node{Kind: yaml.SequenceNode}
	for _, tag := range a.Tags {
		tags.Content = append(tags.Content, object("name", text(tag.Name), "description", text(tag.Doc)))
	}
	add(root, "tags", tags)
	add(root, "paths", a.encodePaths())
	components := object()
	others, _ := a.Rest["components"].(map[string]any)
	for _, key := range slices.Sorted(maps.Keys(others)) {
		add(components, key, node(others[key]))
	}
	schemas := object()
	for _, key := range slices.Sorted(maps.Keys(a.Schemas)) {
		add(schemas, key, a.Schemas[key].encode())
	}
	add(components, "schemas", schemas)
	add(root, "components", components)
	return root
}

// Bytes is the document as a file, below a comment.
func (a *API) Bytes(comment string) ([]byte, error) {
	var out bytes.Buffer
	out.WriteString(comment)
	encoder := yaml.NewEncoder(&out)
	encoder.SetIndent(2)
	root := a.Encode()
	add(root, ours, node(true))
	err := encoder.Encode(compact(root))
	return out.Bytes(), err
}

// Order sorts operations by path and method.
func Order(a, b *Operation) int {
	rank := func(op *Operation) int { return slices.Index(methods, strings.ToLower(op.Method)) }
	return cmp.Or(cmp.Compare(a.Path, b.Path), cmp.Compare(rank(a), rank(b)))
}

func (a *API) encodePaths() *yaml.Node {
	paths := object()
	var item *yaml.Node
	last := ""
	for _, op := range slices.SortedFunc(slices.Values(a.Operations), Order) {
		if op.Path != last || item == nil {
			item, last = object(), op.Path
			add(paths, op.Path, item)
		}
		add(item, strings.ToLower(op.Method), op.encode())
	}
	return paths
}

func (o *Operation) encode() *yaml.Node {
	n := object()
	if o.ID != "" && len(o.Tags) == 1 {
		addText(n, "operationId", o.Tags[0]+"."+o.ID)
	}
	if len(o.Tags) > 0 {
		add(n, "tags", node(anys(o.Tags)))
	}
	addText(n, "summary", o.Summary)
	addText(n, "description", o.Doc)
	addText(n, "x-kibana-scope", o.Scope)
	addText(n, "x-kibana-maturity", o.Maturity)
	addText(n, "x-kibana-since", o.Since)
	addText(n, "x-kibana-until", o.Until)
	for _, key := range slices.Sorted(maps.Keys(o.Rest)) {
		add(n, key, node(o.Rest[key]))
	}
	if len(o.Parameters) > 0 {
		list := &yaml.Node{Kind: yaml.SequenceNode}
		for _, p := range o.Parameters {
			list.Content = append(list.Content, p.encode())
		}
		add(n, "parameters", list)
	}
	if o.Body != nil {
		body := object()
		if o.Body.Required {
			add(body, "required", node(true))
		}
		addText(body, "description", o.Body.Doc)
		add(body, "content", encodeContents(o.Body.Contents))
		add(n, "requestBody", body)
	}
	add(n, "responses", o.encodeResponses())
	return n
}

func (o *Operation) encodeResponses() *yaml.Node {
	responses := object()
	for _, r := range slices.SortedFunc(slices.Values(o.Replies), func(a, b *Reply) int { return cmp.Compare(a.Status, b.Status) }) {
		response := object("description", text(cmp.Or(r.Doc, http.StatusText(statusCode(r.Status)), "Success")))
		if r.Headers != nil {
			add(response, "headers", node(r.Headers))
		}
		if len(r.Contents) > 0 {
			add(response, "content", encodeContents(r.Contents))
		}
		add(responses, r.Status, response)
	}
	for _, status := range slices.Sorted(maps.Keys(o.Failures)) {
		failure := node(o.Failures[status])
		if o.Failures[status] == nil {
			failure = object("description", text(cmp.Or(http.StatusText(statusCode(status)), "Failure")))
		}
		add(responses, status, failure)
	}
	return responses
}

func statusCode(status string) int {
	code := 0
	for _, digit := range status {
		if digit < '0' || digit > '9' {
			return 0
		}
		code = code*10 + int(digit-'0')
	}
	return code
}

func (p *Parameter) encode() *yaml.Node {
	n := object("name", text(p.Name), "in", text(p.In))
	if p.Required {
		add(n, "required", node(true))
	}
	addText(n, "description", p.Doc)
	if p.Explode != nil {
		add(n, "explode", node(*p.Explode))
	}
	add(n, "schema", p.Schema.encode())
	return n
}

func encodeContents(contents []Content) *yaml.Node {
	n := object()
	for _, c := range slices.SortedFunc(slices.Values(contents), func(a, b Content) int { return cmp.Compare(a.Media, b.Media) }) {
		media := object()
		if c.Schema != nil {
			add(media, "schema", c.Schema.encode())
		}
		add(n, c.Media, media)
	}
	return n
}

// refTo is the reference to a component.
func refTo(key string) string {
	return components + strings.NewReplacer("~", "~0", "/", "~1").Replace(key)
}

func (s *Schema) encode() *yaml.Node {
	n := object()
	switch {
	case s.Ref != "" && !s.Nullable && s.Doc == "" && len(s.Rest) == 0:
		return object("$ref", text(refTo(s.Ref)))
	case s.Ref != "":
		// OpenAPI 3.0 ignores what stands beside a reference.
		add(n, "allOf", list(object("$ref", text(refTo(s.Ref)))))
	}
	addText(n, "type", s.Type)
	addText(n, "format", s.Format)
	addText(n, "x-go-type-name", s.GoName)
	addText(n, "description", s.Doc)
	if s.Nullable {
		add(n, "nullable", node(true))
	}
	if len(s.Enum) > 0 {
		add(n, "enum", node(s.Enum))
	}
	if len(s.Required) > 0 {
		add(n, "required", node(anys(s.Required)))
	}
	s.encodeMembers(n)
	if s.Items != nil {
		add(n, "items", s.Items.encode())
	}
	s.encodeUnion(n)
	for _, key := range slices.Sorted(maps.Keys(s.Rest)) {
		if key != "additionalProperties" || s.Type == "object" {
			add(n, key, node(s.Rest[key]))
		}
	}
	return n
}

func (s *Schema) encodeMembers(n *yaml.Node) {
	if s.Properties != nil {
		properties := object()
		for _, name := range slices.SortedFunc(maps.Keys(s.Properties), s.compareProperties) {
			add(properties, name, s.Properties[name].encode())
		}
		add(n, "properties", properties)
	}
	switch {
	case s.Values != nil:
		add(n, "additionalProperties", s.Values.encode())
	case s.Open:
		add(n, "additionalProperties", node(true))
	}
}

// compareProperties puts those first that are required.
func (s *Schema) compareProperties(a, b string) int {
	rank := func(name string) int {
		if s.Requires(name) {
			return 0
		}
		return 1
	}
	return cmp.Or(cmp.Compare(rank(a), rank(b)), cmp.Compare(a, b))
}

func (s *Schema) encodeUnion(n *yaml.Node) {
	if len(s.AllOf) > 0 {
		add(n, "allOf", encodeAll(s.AllOf))
	}
	if s.Never {
		add(n, "not", object())
	}
	if len(s.OneOf) == 0 {
		return
	}
	if s.Discriminator == nil {
		// Without a discriminator nobody promises that only one fits.
		add(n, "anyOf", encodeAll(s.OneOf))
		return
	}
	add(n, "oneOf", encodeAll(s.OneOf))
	mapping := object()
	for _, value := range slices.Sorted(maps.Keys(s.Discriminator.Mapping)) {
		add(mapping, value, text(refTo(s.Discriminator.Mapping[value])))
	}
	add(n, "discriminator", object("propertyName", text(s.Discriminator.Property), "mapping", mapping))
}

func encodeAll(schemas []*Schema) *yaml.Node {
	n := &yaml.Node{Kind: yaml.SequenceNode}
	for _, s := range schemas {
		n.Content = append(n.Content, s.encode())
	}
	return n
}
