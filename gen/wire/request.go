package wire

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"reflect"
	"strings"
)

// Request holds the arguments of one call.
type Request struct {
	Path  []string // the path parameters, in the template's order, not escaped
	Query Query    // what goes after the question mark
	Body  Body
}

// Body is an encoded request body. The zero value is no body.
type Body struct {
	media  string
	doc    []byte    // what is sent, unless there is a stream
	stream io.Reader // what is sent, once
	err    error     // why there is nothing to send
}

// JSON is a body that is sent as JSON. A nil pointer, list, map or interface is no body.
func JSON(v any) Body {
	if isNil(v) {
		return Body{}
	}
	doc, err := json.Marshal(v)
	return Body{media: "application/json", doc: doc, err: err}
}

// Content is a body of any other media type. It is sent once, as it is, and is not closed. A nil reader is no body.
func Content(media string, content io.Reader) Body {
	if isNil(content) {
		return Body{}
	}
	return Body{media: media, stream: content}
}

func isNil(v any) bool {
	value := reflect.ValueOf(v)
	switch value.Kind() {
	case reflect.Invalid:
		return true
	case reflect.Pointer, reflect.Slice, reflect.Map:
		return value.IsNil()
	default:
		return false
	}
}

// newRequest builds the request of a call, with the call in its context.
func newRequest(ctx context.Context, conn Conn, op *Operation, r Request) (*http.Request, error) {
	target, err := resolve(conn.BaseURL(), op.Path, r.Path)
	if err != nil {
		return nil, err
	}
	if r.Query.err != nil {
		return nil, r.Query.err
	}
	target.RawQuery = r.Query.String()
	carrier := &callContext{Context: ctx, call: Call{Operation: op}}
	req := (&http.Request{
		Method: op.Method, URL: target, Host: target.Host,
		Proto: "HTTP/1.1", ProtoMajor: 1, ProtoMinor: 1, Header: make(http.Header, 8),
	}).WithContext(carrier)
	return req, attach(req, r.Body)
}

func attach(req *http.Request, body Body) error {
	switch {
	case body.err != nil:
		return &ArgumentError{Field: "body", Reason: body.err.Error(), Err: body.err}
	case body.media == "":
		return nil
	case body.stream != nil:
		req.Body, req.ContentLength = io.NopCloser(body.stream), -1
	default:
		req.Body, req.ContentLength = io.NopCloser(bytes.NewReader(body.doc)), int64(len(body.doc))
		req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(body.doc)), nil }
	}
	req.Header["Content-Type"] = []string{body.media}
	return nil
}

// resolve appends the path to the base URL, with every parameter escaped so that it arrives byte for byte.
func resolve(base *url.URL, template string, params []string) (*url.URL, error) {
	target, whole := *base, template
	if len(params) == 0 {
		target.Path += template
		if base.RawPath != "" {
			target.RawPath += template
		}
		return &target, nil
	}
	plain, escaped := append(make([]byte, 0, 128), base.Path...), base.RawPath != ""
	for _, param := range params {
		fixed, rest, _ := strings.Cut(template, "{")
		name, rest, _ := strings.Cut(rest, "}")
		template = rest
		if reason := unfit(param); reason != "" {
			return nil, &ArgumentError{Field: name, Reason: reason}
		}
		plain = append(append(plain, fixed...), param...)
		escaped = escaped || url.PathEscape(param) != param
	}
	target.Path = string(append(plain, template...))
	if escaped {
		target.RawPath = base.EscapedPath() + escape(whole, params)
	}
	return &target, nil
}

// escape puts the parameters of a path into its template, escaped.
func escape(template string, params []string) string {
	var path strings.Builder
	for _, param := range params {
		fixed, rest, _ := strings.Cut(template, "{")
		_, template, _ = strings.Cut(rest, "}")
		path.WriteString(fixed)
		path.WriteString(url.PathEscape(param))
	}
	path.WriteString(template)
	return path.String()
}

// unfit says why a path parameter cannot be sent. An empty one turns the path of one object into that of the collection,
// and so does one of slashes alone where a proxy decodes and merges them.
func unfit(param string) string {
	switch {
	case param == "":
		return "must not be empty"
	case strings.Trim(param, `/\`) == "":
		return fmt.Sprintf("%q holds nothing but slashes", param)
	case HasDotSegment(param):
		return fmt.Sprintf("%q has a . or .. that would be taken for a step in the path", param)
	}
	return ""
}

// HasDotSegment tells whether a path, not escaped, has a . or .. in it, between slashes of either kind. Servers and
// proxies resolve such steps, some of them even where the slashes or the dots were sent escaped, and so leave the space
// that a path begins with.
func HasDotSegment(path string) bool {
	if !strings.Contains(path, ".") {
		return false
	}
	for segment := range strings.FieldsFuncSeq(path, func(r rune) bool { return r == '/' || r == '\\' }) {
		if segment == "." || segment == ".." {
			return true
		}
	}
	return false
}
