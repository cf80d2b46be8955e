package fault_test

import (
	"errors"
	"fmt"
	"io"
	"log"
	"net/http"
	"testing"

	"go.uber.org/goleak"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/fault/internal/rig"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// TestMain fails when anything leaves a goroutine behind, but for Toxiproxy: a link that it cuts off or slows down lives on.
func TestMain(m *testing.M) {
	log.SetOutput(io.Discard) // net/http complains of replies that are too long
	goleak.VerifyTestMain(m,
		goleak.IgnoreAnyFunction("github.com/Shopify/toxiproxy/v2.(*ToxicLink).read"),
		goleak.IgnoreAnyFunction("github.com/Shopify/toxiproxy/v2.(*ToxicLink).write"),
		goleak.IgnoreAnyFunction("github.com/Shopify/toxiproxy/v2/toxics.(*ToxicStub).Run"),
	)
}

// key is a credential that must not turn up where it does not belong.
const key = "c2VjcmV0OnNlY3JldA=="

// client makes a client for a test, which fails when the client leaves a body open. It counts what is sent.
func client(t *testing.T, url string, opts ...scoped.Option) (*scoped.Client, *rig.Bodies) {
	t.Helper()
	sent := new(rig.Bodies)
	quick := scoped.WithRetry(scoped.RetryPolicy{BaseDelay: 1, MaxDelay: 1})
	kb, err := scoped.New(url, append([]scoped.Option{scoped.WithAPIKey(key), quick, scoped.WithMiddleware(sent.Wrap)}, opts...)...)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		_ = kb.Close()
		if err := rig.Eventually(func() error { return none("open bodies", sent.Open()) }); err != nil {
			t.Error(err)
		}
	})
	return kb, sent
}

// serve starts a server for a test, which fails when connections stay open that no client needs any more.
func serve(t *testing.T, handler http.Handler) *rig.Front {
	t.Helper()
	front, err := rig.NewFront(handler, nil)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		if err := rig.Eventually(func() error { return none("open connections", front.Open()) }); err != nil {
			t.Error(err)
		}
		front.Kill()
	})
	return front
}

// answer is a handler that always says the same.
func answer(status int, media, body string) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", media)
		w.WriteHeader(status)
		_, _ = w.Write([]byte(body))
	})
}

// tapped is a Kibana behind a Tap.
func tapped(t *testing.T, opts ...kibanatest.Option) (*kibanatest.Server, *rig.Tap) {
	t.Helper()
	srv := kibanatest.New(t, opts...)
	tap, err := rig.NewTap(address(srv))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(tap.Close)
	return srv, tap
}

func address(srv *kibanatest.Server) string { return srv.URL[len("http://"):] }

var errLeft = errors.New("left over")

func none(what string, n int) error {
	if n != 0 {
		return fmt.Errorf("%d %s: %w", n, what, errLeft)
	}
	return nil
}

// failed checks that a call failed with an error of a type.
func failed[T error](t *testing.T, what string, err error) T {
	t.Helper()
	var typed T
	if !errors.As(err, &typed) {
		t.Fatalf("%s: %v (%T), want a %T", what, err, err, typed)
	}
	return typed
}
