package fault_test

import (
	"context"
	"errors"
	"net"
	"net/http"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// A name that nobody has is not asked for again; a resolver that does not answer is.
func TestNamesThatCannotBeResolved(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		failure  *net.DNSError
		attempts int
	}{
		"no such name":   {&net.DNSError{Err: "no such host", Name: "kibana.invalid", IsNotFound: true}, 1},
		"server failure": {&net.DNSError{Err: "server misbehaving", Name: "kibana.invalid", IsTemporary: true}, 4},
		"no answer":      {&net.DNSError{Err: "i/o timeout", Name: "kibana.invalid", IsTimeout: true, IsTemporary: true}, 4},
	} {
		for _, c := range calls {
			transport := &http.Transport{DialContext: func(context.Context, string, string) (net.Conn, error) {
				return nil, &net.OpError{Op: "dial", Net: "tcp", Err: test.failure}
			}}
			kb, sent := client(t, "http://kibana.invalid", scoped.WithHTTPClient(&http.Client{Transport: transport}))
			unknown := failed[*scoped.ConnectionError](t, name, c.make(t.Context(), kb))
			if unknown.Attempts != test.attempts || sent.Sent() != test.attempts {
				t.Errorf("%s: %s: %d attempts, %d sent, want %d", name, c.name, unknown.Attempts, sent.Sent(), test.attempts)
			}
			if cause := new(net.DNSError); !errors.As(unknown, &cause) || cause.Err != test.failure.Err {
				t.Errorf("%s: %v hides its cause", name, unknown)
			}
		}
	}
}

// The resolver of the system knows no name below .invalid, with or without a network.
func TestANameThatCannotExist(t *testing.T) {
	t.Parallel()
	kb, _ := client(t, "http://kibana.invalid:5601")
	err := get.make(t.Context(), kb)
	_ = failed[*scoped.ConnectionError](t, "error", err)
	_ = failed[*net.DNSError](t, "cause", err)
}
