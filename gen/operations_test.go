package gen_test

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"net/url"
	"os"
	"reflect"
	"regexp"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// row is a line of api/operations.tsv.
type row struct{ method, path, domain, name, scope, maturity, since string }

func rows(t *testing.T) []row {
	t.Helper()
	table, err := os.ReadFile("../api/operations.tsv")
	if err != nil {
		t.Fatal(err)
	}
	var all []row
	for line := range strings.Lines(string(table)) {
		f := strings.Split(strings.TrimSuffix(line, "\n"), "\t")
		if len(f) != 7 {
			t.Fatalf("a line of %d fields: %q", len(f), line)
		}
		all = append(all, row{f[0], f[1], f[2], f[3], f[4], f[5], f[6]})
	}
	return all
}

var parameter = regexp.MustCompile(`\{[^}]*\}`)

func TestEveryOperationHasOneRowAndOneMethod(t *testing.T) {
	t.Parallel()
	places, names := map[string]int{}, map[string]int{}
	for _, r := range rows(t) {
		places[r.method+" "+parameter.ReplaceAllString(r.path, "{}")]++
		names[r.domain+"."+r.name]++
	}
	for place, n := range places {
		if n != 1 {
			t.Errorf("%s has %d rows", place, n)
		}
	}
	methods := 0
	for domain, client := range Clients {
		typ := reflect.TypeOf(client(nil))
		for i := range typ.NumMethod() {
			method := typ.Method(i)
			if pages, ok := strings.CutSuffix(method.Name, "All"); ok && method.Type.NumOut() == 1 && method.Type.Out(0).Kind() == reflect.Func && names[domain+"."+pages] == 1 {
				continue // the iterator over what that operation returns page by page
			}
			methods++
			if name := domain + "." + method.Name; names[name] != 1 {
				t.Errorf("%s has %d rows", name, names[name])
			}
		}
	}
	if methods != len(places) {
		t.Errorf("%d methods for %d operations", methods, len(places))
	}
}

// TestEveryMethodSendsItsOperation calls every method with arguments that need escaping and looks at what is sent.
func TestEveryMethodSendsItsOperation(t *testing.T) {
	t.Parallel()
	for _, r := range rows(t) {
		t.Run(r.domain+"."+r.name, func(t *testing.T) {
			t.Parallel()
			conn := &recorder{}
			method := reflect.ValueOf(Clients[r.domain](conn)).MethodByName(r.name)
			if !method.IsValid() {
				t.Fatal("there is no such method")
			}
			method.Call(arguments(method.Type()))
			if conn.req == nil {
				t.Fatal("nothing was sent")
			}
			want := parameter.ReplaceAllStringFunc(r.path, func(string) string { return escaped })
			got := conn.req.URL.EscapedPath()
			if r.path != want {
				got = strings.NewReplacer("/7", "/"+escaped).Replace(got)
			}
			if conn.req.Method != r.method || got != "/base"+want {
				t.Errorf("sent %s %s, want %s %s", conn.req.Method, got, r.method, "/base"+want)
			}
			call, ok := wire.CallFrom(conn.req.Context())
			if !ok || call.Operation == nil || call.Operation.ID != r.name || string(call.Operation.Scope) != r.scope || call.Operation.Path != r.path {
				t.Fatalf("the call is %+v", call)
			}
			if since := call.Operation.Since; since != r.since && (since != "" || !tooOldToSay.MatchString(r.since)) {
				t.Errorf("the operation is there since %q, want %q", since, r.since)
			}
		})
	}
}

// tooOldToSay matches what an operation says nothing of: older servers are not supported.
var tooOldToSay = regexp.MustCompile(`^([0-7]\..*|unknown)$`)

const (
	plain   = "a b/ü?"
	escaped = "a%20b%2F%C3%BC%3F"
)

// arguments are values for the parameters of a method: the same text for each part of the path, 7 for each number in it.
func arguments(method reflect.Type) []reflect.Value {
	args := []reflect.Value{reflect.ValueOf(context.Background())}
	for i := 1; i < method.NumIn()-1; i++ {
		arg := reflect.New(method.In(i)).Elem()
		switch {
		case method.In(i) == reflect.TypeFor[io.Reader]():
			arg.Set(reflect.ValueOf(strings.NewReader("body")))
		case arg.Kind() == reflect.String:
			arg.SetString(plain)
		case arg.Kind() == reflect.Int64:
			arg.SetInt(7)
		case arg.Kind() == reflect.Pointer:
			arg.Set(reflect.New(method.In(i).Elem()))
		case arg.Kind() == reflect.Struct:
			for j := range arg.NumField() {
				if arg.Type().Field(j).Type == reflect.TypeFor[wire.File]() {
					arg.Field(j).Set(reflect.ValueOf(wire.File{Name: "file", Content: strings.NewReader("body")}))
				}
			}
		}
		args = append(args, arg)
	}
	return args
}

// recorder is a Conn that keeps the request and sends nothing.
type recorder struct{ req *http.Request }

var errNotSent = errors.New("not sent")

func (*recorder) BaseURL() *url.URL {
	return &url.URL{Scheme: "http", Host: "kibana", Path: "/base"}
}
func (*recorder) SpaceID() string                                       { return "" }
func (*recorder) EditRequest(context.Context, *http.Request) error      { return nil }
func (*recorder) DecodeError(_ *http.Response, _ []byte, e error) error { return e }
func (r *recorder) Do(req *http.Request) (*http.Response, error) {
	r.req = req
	return nil, errNotSent
}

// TestEveryRequestBodyCanBeWritten sees to it that the zero value of every request body can be written.
func TestEveryRequestBodyCanBeWritten(t *testing.T) {
	t.Parallel()
	for domain, client := range Clients {
		typ := reflect.TypeOf(client(nil))
		for i := range typ.NumMethod() {
			method := typ.Method(i)
			for j := 2; j < method.Type.NumIn()-1; j++ {
				in := method.Type.In(j)
				if in.Kind() != reflect.Struct || holdsFile(in) {
					continue
				}
				if doc, err := json.Marshal(reflect.New(in).Interface()); err != nil || string(doc) == "" {
					t.Errorf("%s.%s: %s: %v", domain, method.Name, in, err)
				}
			}
		}
	}
}

func holdsFile(t reflect.Type) bool {
	for i := range t.NumField() {
		if field := t.Field(i).Type; field == reflect.TypeFor[wire.File]() || field == reflect.TypeFor[*wire.File]() {
			return true
		}
	}
	return false
}
