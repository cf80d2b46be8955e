package wire_test

import (
	"context"
	"io"
	"net/http"
	"net/url"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
)

var _ wire.HttpRequestDoer = (*http.Client)(nil)

func TestACallVouchesForItsOwnAddressOnly(t *testing.T) {
	t.Parallel()
	address := func(text string) *url.URL {
		u, err := url.Parse(text)
		if err != nil {
			t.Fatal(err)
		}
		return u
	}
	call := wire.Call{Edited: wire.AddressOf(address("https://h/s/sales/api/x?a=1"))}
	if call.Edited != (wire.Address{Scheme: "https", Host: "h", Path: "/s/sales/api/x"}) {
		t.Errorf("edited %+v", call.Edited)
	}
	for text, want := range map[string]bool{
		"https://h/s/sales/api/x?b=2": true,
		"https://h/s/other/api/x":     false,
		"https://g/s/sales/api/x":     false,
		"http://h/s/sales/api/x":      false,
		"/s/sales/api/x":              false,
	} {
		if got := call.Vouches(address(text)); got != want {
			t.Errorf("%s: %v, want %v", text, got, want)
		}
	}
	if call.Vouches(nil) || (&wire.Call{}).Vouches(&url.URL{}) {
		t.Error("a call vouches for no address")
	}
}

func TestACloneHasACallOfItsOwn(t *testing.T) {
	t.Parallel()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "https://h/api/x", nil)
	if err != nil {
		t.Fatal(err)
	}
	space := "sales"
	wire.CallOf(req).Space = &space
	one, two := wire.Clone(req), wire.Clone(req)
	wire.CallOf(one).Once = true
	if call := wire.CallOf(two); call.Once || call.Space == nil || *call.Space != space {
		t.Errorf("the second clone has the call %+v", call)
	}
	wire.CallOf(one).Edited = wire.AddressOf(one.URL)
	if call := wire.CallOf(wire.Clone(one)); call.Space != nil || call.Once {
		t.Errorf("a clone of a call under way has its marks: %+v", call)
	}
}

func TestACallIsFoundInItsContext(t *testing.T) {
	t.Parallel()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "https://h/api/x", nil)
	if err != nil {
		t.Fatal(err)
	}
	if _, ok := wire.CallFrom(req.Context()); ok {
		t.Error("a call before there is one")
	}
	call := wire.CallOf(req)
	if found, ok := wire.CallFrom(req.Context()); !ok || found != call {
		t.Errorf("found %p, %v, want %p", found, ok, call)
	}
	if name := call.OperationID(); name != "" {
		t.Errorf("a request that no operation made is called %q", name)
	}
	call.Operation = operation(http.MethodGet, "/api/x")
	if name := call.OperationID(); name != "TestOperation" {
		t.Errorf("the operation is called %q", name)
	}
}

// inMemory is a body that is in memory already.
type inMemory struct {
	io.ReadCloser

	body []byte
}

func (m inMemory) Whole() ([]byte, error) { return m.body, nil }

// wholeConn gives every reply the same body, which must not be read.
type wholeConn struct {
	plainConn

	body wire.Whole
}

func (c wholeConn) Do(req *http.Request) (*http.Response, error) {
	body, ok := c.body.(io.ReadCloser)
	if !ok {
		return nil, io.ErrUnexpectedEOF
	}
	return &http.Response{StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}}, Body: body, Request: req}, nil
}

func TestIntoDecodesABodyInMemoryWithoutReadingIt(t *testing.T) {
	t.Parallel()
	base, err := url.Parse("https://h")
	if err != nil {
		t.Fatal(err)
	}
	conn := wholeConn{plainConn{base: base}, inMemory{http.NoBody, []byte(`{"a":1}`)}}
	var reply struct{ A int }
	op := &wire.Operation{ID: "GetIt", Method: http.MethodGet, Path: "/api/it", Scope: wire.GlobalScope}
	if err := wire.Into(context.Background(), conn, op, wire.Request{}, nil, &reply); err != nil || reply.A != 1 {
		t.Errorf("%+v, %v", reply, err)
	}
}
