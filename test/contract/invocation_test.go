package contract_test

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"reflect"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/test/contract/described"
	"github.com/kibana-go/kibana-go/test/contract/flows"
)

// invocation is a call of a generated method with arguments that have all that is described.
type invocation struct {
	method reflect.Value
	args   []reflect.Value // all but the context and the options
	path   string          // as it has to be sent, escaped
	body   []byte          // as it has to be sent; nil if it is no JSON
}

// Text that a path may mangle, and how it has to be sent.
const (
	plainText   = "a b/ü?"
	escapedText = "a%20b%2F%C3%BC%3F"
)

var placeholder = regexp.MustCompile(`\{[^}]*\}`)

// invoke prepares a call of an operation's method.
func invoke(t *testing.T, op operation, s *sampler, conn wire.Conn) invocation {
	t.Helper()
	client := reflect.ValueOf(flows.Clients[op.Tags[0]](conn))
	i := invocation{method: client.MethodByName(op.name()), path: op.path}
	if !i.method.IsValid() {
		t.Fatalf("%s has no method", op.OperationID)
	}
	typ := i.method.Type()
	for _, name := range placeholder.FindAllString(op.path, -1) {
		arg, sent := pathArgument(op.Parameters.GetByInAndName("path", strings.Trim(name, "{}")), typ.In(len(i.args)+1), s)
		i.args = append(i.args, arg)
		i.path = strings.Replace(i.path, name, sent, 1)
	}
	if slices.ContainsFunc(op.Parameters, inQuery) {
		i.args = append(i.args, queryArgument(t, op, typ.In(len(i.args)+1), s))
	}
	if op.RequestBody != nil && len(i.args)+2 < typ.NumIn() {
		i.addBody(t, op.RequestBody.Value, s)
	}
	return i
}

func inQuery(p *openapi3.ParameterRef) bool { return p.Value.In == openapi3.ParameterInQuery }

func pathArgument(p *openapi3.Parameter, typ reflect.Type, s *sampler) (arg reflect.Value, sent string) {
	arg, sent = reflect.New(typ).Elem(), "7"
	if typ.Kind() == reflect.Int64 {
		arg.SetInt(7)
		return arg, sent
	}
	text, _ := s.value(p.Schema.Value).(string)
	if sent = text; p.Schema.Value.Pattern == "" && len(p.Schema.Value.Enum) == 0 {
		text, sent = plainText, escapedText
	}
	arg.SetString(text)
	return arg, sent
}

// queryArgument fills in every parameter of the query.
func queryArgument(t *testing.T, op operation, typ reflect.Type, s *sampler) reflect.Value {
	t.Helper()
	params := reflect.New(typ.Elem())
	for _, p := range op.Parameters {
		if !inQuery(p) {
			continue
		}
		schema := p.Value.Schema
		if schema == nil {
			schema = p.Value.Content["application/json"].Schema
		}
		set(t, params.Elem(), p.Value.Name, s.value(schema.Value))
	}
	return params
}

// set gives a field a value by its JSON name. A field that is text takes any scalar.
func set(t *testing.T, structure reflect.Value, name string, value any) {
	t.Helper()
	for i := range structure.NumField() {
		tag, _, _ := strings.Cut(structure.Type().Field(i).Tag.Get("json"), ",")
		if tag != name {
			continue
		}
		doc, err := json.Marshal(value)
		if err != nil {
			t.Fatal(err)
		}
		field := structure.Field(i).Addr().Interface()
		if json.Unmarshal(doc, field) != nil {
			err = json.Unmarshal(fmt.Appendf(nil, "%q", fmt.Sprint(value)), field)
		}
		if err != nil {
			t.Errorf("parameter %s: %v", name, err)
		}
		return
	}
	t.Errorf("there is no field for %s", name)
}

func (i *invocation) addBody(t *testing.T, body *openapi3.RequestBody, s *sampler) {
	t.Helper()
	typ := i.method.Type().In(len(i.args) + 1)
	content := body.Content["application/json"]
	arg := reflect.New(typ)
	switch {
	case typ == reflect.TypeFor[io.Reader]():
		arg.Elem().Set(reflect.ValueOf(strings.NewReader("{}")))
	case content == nil:
		fillForm(t, arg.Elem(), body.Content["multipart/form-data"].Schema.Value, s)
	default:
		doc, err := json.Marshal(s.value(content.Schema.Value))
		if err != nil {
			t.Fatal(err)
		}
		if err := json.Unmarshal(doc, arg.Interface()); err != nil {
			t.Errorf("the body %s does not fit %s: %v", doc, typ, err)
		}
		i.body = doc
	}
	i.args = append(i.args, arg.Elem())
}

// send makes a JSON document the body of the call.
func (i *invocation) send(t *testing.T, doc []byte) {
	t.Helper()
	body := reflect.New(i.args[len(i.args)-1].Type())
	if err := json.Unmarshal(doc, body.Interface()); err != nil {
		t.Errorf("the body %s does not fit: %v", doc, err)
	}
	i.args[len(i.args)-1] = body.Elem()
}

// fillForm fills in every part of a form.
func fillForm(t *testing.T, form reflect.Value, schema *openapi3.Schema, s *sampler) {
	t.Helper()
	if form.Kind() == reflect.Pointer {
		form.Set(reflect.New(form.Type().Elem()))
		form = form.Elem()
	}
	for _, part := range described.Parts(schema) {
		for name, property := range part.Properties {
			if property.Value.Format != "binary" {
				set(t, form, name, s.value(property.Value))
			}
		}
	}
	for i := range form.NumField() {
		file := wire.File{Name: "file.ndjson", Content: strings.NewReader("{}")}
		switch field := form.Field(i); field.Type() {
		case reflect.TypeFor[wire.File]():
			field.Set(reflect.ValueOf(file))
		case reflect.TypeFor[*wire.File]():
			field.Set(reflect.ValueOf(&file))
		}
	}
}

// do makes the call. A reply that is a stream is read to its end.
func (i invocation) do(ctx context.Context, opts ...wire.RequestEditorFn) (value any, err error) {
	args := append([]reflect.Value{reflect.ValueOf(ctx)}, i.args...)
	for _, opt := range opts {
		args = append(args, reflect.ValueOf(opt))
	}
	results := i.method.Call(args)
	err, _ = reflect.TypeAssert[error](results[len(results)-1])
	if len(results) == 1 || err != nil {
		return nil, err
	}
	value = results[0].Interface()
	if body, isStream := value.(io.ReadCloser); isStream {
		return read(body, nil)
	}
	return value, nil
}
