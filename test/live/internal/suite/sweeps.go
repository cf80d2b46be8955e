package suite

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/url"
	"reflect"
	"regexp"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/test/contract/described"
	"github.com/kibana-go/kibana-go/test/contract/flows"
)

// operation is an operation of the description.
type operation struct {
	*openapi3.Operation
	method, path string
}

var parameter = regexp.MustCompile(`\{[^}]*\}`)

// operations lists those of the description that a sweep is about, by their ids.
func operations(d *described.Description, which func(operation) bool) []operation {
	var found []operation
	for path, item := range d.Doc.Paths.Map() {
		for method, op := range item.Operations() {
			if o := (operation{op, method, path}); o.isAllowed() && which(o) {
				found = append(found, o)
			}
		}
	}
	slices.SortFunc(found, func(a, b operation) int { return strings.Compare(a.OperationID, b.OperationID) })
	return found
}

// isAllowed tells whether the guard lets the operation through in a space of the suite.
func (o operation) isAllowed() bool {
	return o.isPlain() && objection(o.method, "/s/"+Prefix+o.path, nil) == ""
}

// isPlain tells whether a reply is worth a look: unswept has those that are not.
func (o operation) isPlain() bool {
	for domain := range unswept {
		if o.OperationID == domain || o.Tags[0] == domain {
			return false
		}
	}
	return true
}

// reads calls every operation that only reads, and needs no id.
func reads(d *described.Description) func(context.Context, *Scene) error {
	ops := operations(d, func(o operation) bool {
		return o.method == http.MethodGet && !strings.Contains(o.path, "{")
	})
	return func(ctx context.Context, s *Scene) error {
		for _, op := range ops {
			s.Try(op.OperationID, func() error { return s.invoke(ctx, op) })
		}
		return nil
	}
}

// unknown asks every operation that reads or deletes one thing for one that nobody has.
func unknown(d *described.Description) func(context.Context, *Scene) error {
	ops := operations(d, func(o operation) bool {
		return (o.method == http.MethodGet || o.method == http.MethodDelete) && o.takesAnID() && o.RequestBody == nil
	})
	return func(ctx context.Context, s *Scene) error {
		for _, op := range ops {
			s.Try(op.OperationID, func() error { return s.invoke(ctx, op) })
		}
		return nil
	}
}

// takesAnID tells whether the path has a name of anybody's choice in it.
func (o operation) takesAnID() bool {
	return slices.ContainsFunc(o.Parameters, func(p *openapi3.ParameterRef) bool {
		return p.Value.In == openapi3.ParameterInPath && isFree(p.Value.Schema.Value)
	})
}

func isFree(schema *openapi3.Schema) bool { return schema.Type.Is("string") && len(schema.Enum) == 0 }

// refusals sends an empty object to every operation that needs something in its body.
func refusals(d *described.Description) func(context.Context, *Scene) error {
	ops := operations(d, func(o operation) bool { return o.method != http.MethodDelete && o.needsMembers() })
	return func(ctx context.Context, s *Scene) error {
		for _, op := range ops {
			path := parameter.ReplaceAllStringFunc(op.path, func(name string) string {
				p := op.Parameters.GetByInAndName(openapi3.ParameterInPath, strings.Trim(name, "{}"))
				return url.PathEscape(fmt.Sprint(s.sample(p.Name, p.Schema.Value)))
			})
			s.raw(ctx, op.OperationID, op.method, path, json.RawMessage("{}"))
		}
		return nil
	}
}

// needsMembers tells whether the body is an object with required members, whatever it is about.
func (o operation) needsMembers() bool {
	if o.RequestBody == nil || o.RequestBody.Value.Content["application/json"] == nil {
		return false
	}
	return requires(o.RequestBody.Value.Content["application/json"].Schema.Value)
}

func requires(schema *openapi3.Schema) bool {
	for _, part := range described.Parts(schema) {
		if len(part.Required) > 0 {
			return true
		}
	}
	options := described.Options(schema)
	for _, option := range options {
		if !requires(option.Value) {
			return false
		}
	}
	return len(options) > 0
}

// invoke calls the generated method of an operation with what is required, and with ids of nothing.
func (s *Scene) invoke(ctx context.Context, op operation) error {
	_, name, _ := strings.Cut(op.OperationID, ".")
	method := reflect.ValueOf(flows.Clients[op.Tags[0]](s.KB)).MethodByName(name)
	args := []reflect.Value{reflect.ValueOf(ctx)}
	for _, in := range parameter.FindAllString(op.path, -1) {
		p := op.Parameters.GetByInAndName(openapi3.ParameterInPath, strings.Trim(in, "{}"))
		args = append(args, reflect.ValueOf(s.sample(p.Name, p.Schema.Value)).Convert(method.Type().In(len(args))))
	}
	if slices.ContainsFunc(op.Parameters, inQuery) {
		query, err := s.query(op, method.Type().In(len(args)))
		if err != nil {
			return err
		}
		args = append(args, query)
	}
	results := method.Call(args)
	err, _ := reflect.TypeAssert[error](results[len(results)-1])
	if body, isStream := reflect.TypeAssert[io.ReadCloser](results[0]); isStream && err == nil {
		_, err = io.Copy(io.Discard, body)
		_ = body.Close()
	}
	return err
}

func inQuery(p *openapi3.ParameterRef) bool { return p.Value.In == openapi3.ParameterInQuery }

// query has the parameters that are required, and those of asked.
func (s *Scene) query(op operation, typ reflect.Type) (reflect.Value, error) {
	values := map[string]any{}
	for _, p := range op.Parameters {
		if inQuery(p) && p.Value.Required {
			values[p.Value.Name] = s.sample(p.Value.Name, p.Value.Schema.Value)
		}
	}
	maps.Copy(values, asked[op.OperationID])
	params := reflect.New(typ.Elem())
	doc, err := json.Marshal(values)
	if err == nil {
		err = json.Unmarshal(doc, params.Interface())
	}
	return params, err
}

// sample is a value for a parameter: a choice, or the id of nothing.
func (s *Scene) sample(name string, schema *openapi3.Schema) any {
	switch {
	case len(schema.AllOf) == 1:
		return s.sample(name, schema.AllOf[0].Value)
	case len(described.Options(schema)) > 0:
		return s.sample(name, described.Options(schema)[0].Value)
	case len(schema.Enum) > 0:
		return schema.Enum[0]
	case schema.Type.Is("array"):
		return []any{s.sample(name, schema.Items.Value)}
	case schema.Type.Is("integer"), schema.Type.Is("number"):
		return int64(7)
	case schema.Type.Is("boolean"):
		return false
	case samples[name] != "":
		return samples[name]
	}
	return s.UUID("unknown")
}
