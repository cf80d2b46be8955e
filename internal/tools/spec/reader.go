package spec

import (
	"errors"
	"maps"
	"regexp"
	"strings"
)

var methods = []string{"get", "put", "post", "delete", "patch", "head", "options", "trace"}

// Decode makes the model of a document. What is not a fact stays behind, and so does whatever the document says about
// itself, unless it is authored: then it is ours, sentences and extensions included, as is a document that we wrote.
// Decode repairs what it can and notes it in the report; what makes the document unusable is an error of one or more
// Faults.
func Decode(source *Source, authored bool, report *Report) (*API, error) {
	r := &reader{source: source, authored: authored, report: report, following: map[string]bool{}, adopted: map[string]*Schema{}}
	r.root = cursor{source.Root, "$", r}
	r.authored = authored || source.IsOurs()
	api := r.api()
	if len(r.faults) > 0 {
		return nil, errors.Join(r.faults...)
	}
	return api, nil
}

// ours marks the documents that we write.
const ours = "x-kibana-go"

type reader struct {
	source    *Source
	authored  bool
	report    *Report
	root      cursor
	faults    []error
	following map[string]bool    // the references that are being followed
	adopted   map[string]*Schema // components made of schemas that stand elsewhere
}

func (r *reader) api() *API {
	api := &API{Schemas: map[string]*Schema{}, Rest: map[string]any{}, Merged: map[string]bool{}}
	if !r.root.isMap() {
		r.root.fail("is no OpenAPI document: want an object")
		return api
	}
	if version := r.root.get("openapi"); !strings.HasPrefix(version.text(), "3.") {
		r.root.fail("is no OpenAPI document of version 3: openapi is %q", version.text())
		return api
	}
	r.schemas(api)
	r.paths(api)
	maps.Copy(api.Schemas, r.adopted)
	if r.authored {
		r.rest(api)
	}
	return api
}

func (r *reader) schemas(api *API) {
	schemas := r.root.get("components").get("schemas")
	if schemas.node != nil && !schemas.isMap() && !schemas.isNull() {
		schemas.fail("want an object of schemas")
	}
	for name, at := range schemas.members() {
		api.Schemas[name] = r.schema(at)
	}
	for name, at := range schemas.members() {
		if endless(api.Schemas, name) {
			at.fail("the reference leads in a circle")
		}
	}
}

func (r *reader) rest(api *API) {
	for key, at := range r.root.members() {
		switch key {
		case "paths", "components", "openapi":
		case "tags":
			for tag := range at.items() {
				api.Tags = append(api.Tags, Tag{Name: tag.get("name").text(), Doc: tag.get("description").text()})
			}
		default:
			api.Rest[key] = at.value()
		}
	}
	components := map[string]any{}
	for key, at := range r.root.get("components").members() {
		if key != "schemas" {
			components[key] = at.value()
		}
	}
	api.Rest["components"] = components
}

func (r *reader) paths(api *API) {
	paths := r.root.get("paths")
	if !paths.isMap() {
		paths.fail("want an object of paths")
		return
	}
	for path, item := range paths.members() {
		if strings.HasPrefix(path, "x-") {
			continue
		}
		if !strings.HasPrefix(path, "/") {
			item.fail("a path begins with /")
			continue
		}
		if !item.isMap() {
			item.fail("want an object of operations")
			continue
		}
		for _, method := range methods {
			if at := item.get(method); at.node != nil {
				api.Operations = append(api.Operations, r.operation(strings.ToUpper(method), path, at, item.get("parameters")))
			}
		}
	}
}

func (r *reader) operation(method, path string, at, shared cursor) *Operation {
	op := &Operation{Method: method, Path: path, At: at.place(), Listed: r.source.List, Known: r.source.IsOurs(), Failures: map[string]any{}}
	if !at.isMap() {
		at.fail("want an operation")
		return op
	}
	op.ID = at.get("operationId").text()
	op.ID = op.ID[strings.LastIndex(op.ID, ".")+1:]
	for tag := range at.get("tags").items() {
		op.Tags = append(op.Tags, tag.text())
	}
	r.facts(op, at)
	for _, list := range []cursor{shared, at.get("parameters")} {
		if list.node != nil && !list.isList() && !list.isNull() {
			list.fail("want a list of parameters")
		}
		for item := range list.items() {
			if p := r.parameter(item); p != nil {
				op.Parameters = append(op.Parameters, p)
			}
		}
	}
	if body := r.follow(at.get("requestBody")); body.isMap() {
		op.Body = &Body{Required: body.get("required").truth(), Contents: r.contents(body.get("content"))}
		if r.authored {
			op.Body.Doc = body.get("description").text()
		}
	}
	responses := at.get("responses")
	if responses.node != nil && !responses.isMap() && !responses.isNull() {
		responses.fail("want an object of responses")
	}
	for status, response := range responses.members() {
		r.response(op, status, response)
	}
	return op
}

var state = regexp.MustCompile(`(?i)^\s*(generally available|technical preview|beta|experimental)?[^;]*(?:;\s*added in (\d+\.\d+))?`)

// facts reads how mature an operation is and since when it is there, in Elastic's way of saying it and in ours.
func (r *reader) facts(op *Operation, at cursor) {
	found := state.FindStringSubmatch(at.get("x-state").text())
	switch strings.ToLower(found[1]) {
	case "technical preview", "experimental":
		op.Maturity = "experimental"
	case "beta":
		op.Maturity = "beta"
	}
	if at.get("deprecated").truth() {
		op.Maturity = "deprecated"
	}
	op.Since = found[2]
	for key, field := range map[string]*string{
		"x-kibana-scope": &op.Scope, "x-kibana-maturity": &op.Maturity, "x-kibana-since": &op.Since, "x-kibana-until": &op.Until,
	} {
		if text := at.get(key).text(); text != "" {
			*field = text
		}
	}
	op.Rest = map[string]any{}
	if spaces := at.get("x-kibana-body-spaces"); spaces.isList() {
		op.Rest["x-kibana-body-spaces"] = unique(spaces) // overlays add to a list that our description has already
	} else if spaces.node != nil {
		op.Rest["x-kibana-body-spaces"] = spaces.value()
	}
	if pages := at.get("x-kibana-pages"); pages.node != nil {
		op.Rest["x-kibana-pages"] = pages.value()
	}
	if r.authored {
		op.Summary, op.Doc = at.get("summary").text(), at.get("description").text()
		if security := at.get("security"); security.node != nil {
			op.Rest["security"] = security.value()
		}
	}
}

func (r *reader) parameter(at cursor) *Parameter {
	at = r.follow(at)
	if !at.isMap() {
		at.fail("want a parameter")
		return nil
	}
	p := &Parameter{Name: at.get("name").text(), In: at.get("in").text(), Required: at.get("required").truth()}
	if p.Name == "" || p.In == "" {
		at.fail("a parameter needs name and in")
		return nil
	}
	if explode := at.get("explode"); explode.node != nil {
		truth := explode.truth()
		p.Explode = &truth
	}
	if r.authored {
		p.Doc = at.get("description").text()
	}
	schema := at.get("schema")
	if schema.node == nil {
		for _, content := range r.contents(at.get("content")) {
			at.repaired("a parameter of "+content.Media, "taken as text")
			p.Schema = &Schema{Type: "string", At: schema.place()}
		}
	} else {
		p.Schema = r.schema(schema)
	}
	if p.Schema == nil {
		at.repaired("a parameter without a schema", "taken as text")
		p.Schema = &Schema{Type: "string", At: schema.place()}
	}
	return p
}

func (r *reader) response(op *Operation, status string, at cursor) {
	if !strings.HasPrefix(status, "2") {
		op.Failures[status] = nil
		if r.authored {
			op.Failures[status] = at.value()
		}
		return
	}
	at = r.follow(at)
	reply := &Reply{Status: strings.ToUpper(status), Contents: r.contents(at.get("content"))}
	if r.authored {
		reply.Doc, reply.Headers = at.get("description").text(), at.get("headers").value()
	}
	op.Replies = append(op.Replies, reply)
}

func (r *reader) contents(at cursor) []Content {
	var contents []Content
	for media, entry := range at.members() {
		content := Content{Media: media}
		if schema := entry.get("schema"); schema.node != nil && !schema.isNull() {
			content.Schema = r.schema(schema)
		}
		contents = append(contents, content)
	}
	return contents
}
