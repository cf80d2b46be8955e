package fault_test

import (
	"errors"
	"io"
	"net/http"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const connector = `{"id":"c1","name":"x","connector_type_id":".index","is_preconfigured":false,"is_deprecated":false,"is_system_action":false}`

// A reply of the wrong length is an error that has its status. One that breaks off is asked for again where that is safe.
func TestRepliesOfTheWrongLength(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		reply string
		cause error // nil for any
		whole bool  // as far as HTTP is concerned
	}{
		"half a body":         {ok(len(connector), connector[:len(connector)/2]), io.ErrUnexpectedEOF, false},
		"no body":             {ok(len(connector), ""), io.ErrUnexpectedEOF, false},
		"announced too long":  {ok(len(connector)+1, connector), io.ErrUnexpectedEOF, false},
		"announced too short": {ok(len(connector)-1, connector), nil, true},
		"announced empty":     {ok(0, connector), nil, true},
		"half a chunk":        {"HTTP/1.1 200 OK\r\nKbn-Name: kibana\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nff\r\n{", io.ErrUnexpectedEOF, false},
		"no last chunk":       {"HTTP/1.1 200 OK\r\nKbn-Name: kibana\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n", io.ErrUnexpectedEOF, false},
		"a chunk of no size":  {"HTTP/1.1 200 OK\r\nKbn-Name: kibana\r\nContent-Type: application/json\r\nTransfer-Encoding: chunked\r\n\r\nxx\r\n{}\r\n", nil, false},
		"half of a gzip":      {"HTTP/1.1 200 OK\r\nKbn-Name: kibana\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 11\r\n\r\n\x1f\x8b\x08\x00\x00\x00\x00\x00\x00\xff\xaa", io.ErrUnexpectedEOF, false},
		"no gzip":             {"HTTP/1.1 200 OK\r\nKbn-Name: kibana\r\nContent-Type: application/json\r\nContent-Encoding: gzip\r\nContent-Length: 2\r\n\r\n{}", nil, false},
	} {
		for _, c := range []call{get, create} {
			t.Run(name+"/"+c.name, func(t *testing.T) {
				t.Parallel()
				server := rawServer(t, says(test.reply))
				kb, sent := client(t, server.url)
				attempts := 1
				if c.method == http.MethodGet && !test.whole {
					attempts = 4
				}
				for range 2 {
					broken := failed[*scoped.APIError](t, "error", c.make(t.Context(), kb))
					if broken.StatusCode != http.StatusOK || broken.Attempts != attempts {
						t.Errorf("status %d, %d attempts", broken.StatusCode, broken.Attempts)
					}
					if cause := errors.Unwrap(broken); cause == nil || test.cause != nil && !errors.Is(cause, test.cause) {
						t.Errorf("cause %v, want %v", cause, test.cause)
					}
				}
				if sent.Sent() != 2*attempts {
					t.Errorf("sent %d times, want %d", sent.Sent(), 2*attempts)
				}
			})
		}
	}
}

// What is no HTTP reply at all is no reply: repeated, where that does no harm.
func TestRepliesThatAreNoHTTP(t *testing.T) {
	t.Parallel()
	for name, reply := range map[string]string{
		"nothing":             "",
		"another protocol":    "SSH-2.0-OpenSSH_9.9\r\n\r\n",
		"half a status line":  "HTTP/1.1 2",
		"two lengths":         "HTTP/1.1 200 OK\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n{}",
		"a length of letters": "HTTP/1.1 200 OK\r\nContent-Length: x\r\n\r\n{}",
		"a negative length":   "HTTP/1.1 200 OK\r\nContent-Length: -1\r\n\r\n{}",
	} {
		for _, c := range calls {
			server := rawServer(t, says(reply))
			kb, _ := client(t, server.url)
			want := 4
			if c.method == http.MethodPost {
				want = 1
			}
			broken := failed[*scoped.ConnectionError](t, name, c.make(t.Context(), kb))
			if broken.Attempts != want || int(server.requests.Load()) != want {
				t.Errorf("%s: %s: %d attempts, %d requests, want %d", name, c.name, broken.Attempts, server.requests.Load(), want)
			}
		}
	}
}

// Statuses that say that Kibana is not there at the moment: the fake's, and those of proxies.
func TestUnavailability(t *testing.T) {
	t.Parallel()
	type attempts map[string]int // by call, 4 where the call is not listed
	now := http.Header{"Retry-After": {"0"}}
	for name, test := range map[string]struct {
		fault    kibanatest.Fault
		attempts attempts
	}{
		"429":                         {kibanatest.Overloaded(), nil},
		"503":                         {kibanatest.Answer(503, ""), attempts{create.name: 1}},
		"503 with Retry-After":        {kibanatest.Fault{Status: 503, Header: now}, nil},
		"502":                         {kibanatest.Answer(502, ""), attempts{create.name: 1}},
		"504":                         {kibanatest.Answer(504, ""), attempts{create.name: 1}},
		"504, although applied":       {kibanatest.Fault{Status: 504, Applied: true}, attempts{create.name: 1}},
		"a hang-up":                   {kibanatest.Fault{Cut: kibanatest.HangUp}, attempts{create.name: 1}},
		"a hang-up, although applied": {kibanatest.Fault{Cut: kibanatest.HangUp, Applied: true}, attempts{create.name: 1}},
		"500":                         {kibanatest.Answer(500, ""), attempts{get.name: 1, update.name: 1, remove.name: 1, create.name: 1}},
		"409":                         {kibanatest.Answer(409, ""), attempts{get.name: 1, update.name: 1, remove.name: 1, create.name: 1}},
	} {
		for _, c := range calls {
			t.Run(name+"/"+c.name, func(t *testing.T) {
				t.Parallel()
				srv := kibanatest.New(t)
				furnish(t, srv, "default")
				srv.React(kibanatest.Match{}, test.fault)
				kb, sent := client(t, srv.URL)
				want := 4
				if n, ok := test.attempts[c.name]; ok {
					want = n
				}
				err := c.make(t.Context(), kb, marked("x"))
				if test.fault.Cut != kibanatest.NoCut {
					_ = failed[*scoped.ConnectionError](t, "error", err)
				} else {
					_ = failed[*scoped.APIError](t, "error", err)
				}
				if sent.Sent() != want {
					t.Errorf("sent %d times, want %d", sent.Sent(), want)
				}
				if c.method == http.MethodPost && srv.Applied("x") > 1 {
					t.Errorf("applied %d times", srv.Applied("x"))
				}
			})
		}
	}
}
