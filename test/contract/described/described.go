// Package described holds requests and replies of Kibana's HTTP interface against its description,
// api/kibana-openapi.yaml.
package described

import (
	"bytes"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"slices"
	"strings"

	"github.com/getkin/kin-openapi/openapi3"
	"github.com/getkin/kin-openapi/openapi3filter"
	"github.com/getkin/kin-openapi/routers"
	"github.com/getkin/kin-openapi/routers/gorillamux"
)

// Description is the description of the interface.
type Description struct {
	Doc    *openapi3.T
	Router routers.Router
}

// Load reads the description and checks that it is a sound one.
func Load(file string) (*Description, error) {
	registerDecoders()
	loader := openapi3.NewLoader()
	doc, err := loader.LoadFromFile(file)
	if err != nil {
		return nil, err
	}
	if err := doc.Validate(loader.Context); err != nil {
		return nil, err
	}
	doc.Servers = nil // any address will do
	router, err := gorillamux.NewRouter(doc)
	return &Description{doc, router}, err
}

// Exchange is a request of an operation that the description knows.
type Exchange struct {
	Operation *openapi3.Operation
	// Route is the path of the operation, with names for what varies.
	Route string
	// Space is the one that the path names, empty without a prefix.
	Space string

	input *openapi3filter.RequestValidationInput
	sent  []byte
}

// Find finds the operation of a request below a base path. Body is that of the request, whose own is left alone.
func (d *Description) Find(req *http.Request, base string, body []byte) (*Exchange, error) {
	path, found := strings.CutPrefix(req.URL.EscapedPath(), base)
	if !found {
		return nil, fmt.Errorf("it is not below %q", base)
	}
	space := ""
	if rest, ok := strings.CutPrefix(path, "/s/"); ok {
		space, path, _ = strings.Cut(rest, "/")
		path = "/" + path
	}
	target, err := url.Parse("http://kibana" + path)
	if err != nil {
		return nil, err
	}
	target.RawQuery = req.URL.RawQuery
	bare := req.Clone(req.Context())
	bare.URL, bare.Body = target, http.NoBody
	if len(body) > 0 {
		bare.Body = io.NopCloser(bytes.NewReader(body))
	}
	route, vars, err := d.Router.FindRoute(bare)
	if err != nil {
		return nil, err
	}
	return &Exchange{Operation: route.Operation, Route: route.Path, Space: space, sent: body, input: &openapi3filter.RequestValidationInput{
		Request: bare, PathParams: vars, Route: route,
		Options: &openapi3filter.Options{
			AuthenticationFunc: openapi3filter.NoopAuthenticationFunc, IncludeResponseStatus: true, SkipSettingDefaults: true,
		},
	}}, nil
}

// CheckRequest says what of the request does not fit. The description has to name all its query parameters, too.
func (e *Exchange) CheckRequest() []string {
	var problems []string
	if err := openapi3filter.ValidateRequest(e.input.Request.Context(), e.input); err != nil {
		problems = append(problems, fmt.Sprintf("the request does not fit: %v\n%s", err, e.sent))
	}
	for name := range e.input.Request.URL.Query() {
		if e.Operation.Parameters.GetByInAndName("query", name) == nil {
			problems = append(problems, fmt.Sprintf("the query parameter %s is not described", name))
		}
	}
	if e.Operation.RequestBody == nil && len(e.sent) > 0 {
		problems = append(problems, fmt.Sprintf("a body is not described, sent was %s", e.sent))
	}
	return problems
}

// CheckResponse says why a response does not fit, nil if it does. It may have members that are not described.
func (e *Exchange) CheckResponse(status int, header http.Header, body []byte) error {
	return openapi3filter.ValidateResponse(e.input.Request.Context(), &openapi3filter.ResponseValidationInput{
		RequestValidationInput: e.input, Status: status, Header: header,
		Body: io.NopCloser(bytes.NewReader(body)), Options: e.input.Options,
	})
}

// Undescribed lists the members of a response that the description does not have, as paths.
func (e *Exchange) Undescribed(status int, header http.Header, body []byte) []string {
	response := e.Operation.Responses.Status(status)
	if response == nil {
		return nil
	}
	return UndescribedIn(response.Value, header.Get("Content-Type"), body)
}

// Schema is what the description says of the body of a response, nil if it says nothing.
func (e *Exchange) Schema(status int, header http.Header) *openapi3.Schema {
	response := e.Operation.Responses.Status(status)
	if response == nil {
		return nil
	}
	content := response.Value.Content.Get(header.Get("Content-Type"))
	if content == nil || content.Schema == nil {
		return nil
	}
	return content.Schema.Value
}

// SaysNothing tells whether a body is as good as none.
func SaysNothing(body []byte) bool {
	text := string(bytes.TrimSpace(body))
	return text == "" || text == "null" || text == "{}"
}

// Options are what a value may be, one at a time. A schema that has none is what the value is.
func Options(schema *openapi3.Schema) openapi3.SchemaRefs {
	return slices.Concat(schema.OneOf, schema.AnyOf)
}

// Parts are a schema and all that an object of it is put together from.
func Parts(schema *openapi3.Schema) []*openapi3.Schema {
	all := make([]*openapi3.Schema, 0, 1+len(schema.AllOf))
	all = append(all, schema)
	for _, part := range schema.AllOf {
		all = append(all, Parts(part.Value)...)
	}
	return all
}
