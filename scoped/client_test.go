package scoped_test

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"testing"
	"time"

	"go.uber.org/goleak"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestMain(m *testing.M) { goleak.VerifyTestMain(m) }

func TestOptionsThatCannotBeRightAreRefused(t *testing.T) {
	t.Parallel()
	for field, option := range map[string]scoped.Option{
		"WithAPIKey":           scoped.WithAPIKey(""),
		"WithBearerToken":      scoped.WithBearerToken("two words"),
		"WithBasicAuth":        scoped.WithBasicAuth("a:b", "x"),
		"WithCredentials":      scoped.WithCredentials(nil),
		"WithHTTPClient":       scoped.WithHTTPClient(nil),
		"WithUserAgent":        scoped.WithUserAgent("a\r\nb"),
		"WithCacheTTL":         scoped.WithCacheTTL(0),
		"WithNegativeCacheTTL": scoped.WithNegativeCacheTTL(-time.Second),
		"WithCache":            scoped.WithCache(nil),
		"opts[0]":              nil,
		"opts[1]":              scoped.Options(scoped.WithUserAgent("a"), nil),
	} {
		kb, err := scoped.New("http://h", option)
		var argument *scoped.ArgumentError
		if kb != nil || !errors.As(err, &argument) || argument.Field != field {
			t.Errorf("%s: %v, %v, want *ArgumentError", field, kb, err)
		}
	}
}

func TestOptionsThatAreJoinedAllCount(t *testing.T) {
	t.Parallel()
	header := http.Header{}
	kb := client(t, "http://h", scoped.Options(scoped.WithUserAgent("joined"), scoped.WithBearerToken("token")),
		scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
			header = req.Header
			return nil, errors.New("offline")
		})}))
	_, _ = kb.Spaces.List(t.Context(), scoped.WithoutRetry())
	if agent, auth := header.Get("User-Agent"), header.Get("Authorization"); agent != "joined" || auth != "Bearer token" {
		t.Errorf("sent %q and %q", agent, auth)
	}
}

func TestAnOptionOfACallThatIsNilIsRefused(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	var argument *scoped.ArgumentError
	for name, err := range map[string]error{
		"call":  second(kb.Actions.List(t.Context(), scoped.InDefaultSpace(), nil)),
		"Space": second(kb.Space(t.Context(), "marketing", scoped.SkipValidation(), nil)),
	} {
		if argument = nil; !errors.As(err, &argument) || argument.Field != "opts[1]" {
			t.Errorf("%s: %v, want *ArgumentError for opts[1]", name, err)
		}
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestCallsAfterCloseFail(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	kb, err := scoped.New(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	marketing, err := kb.Space(t.Context(), "marketing")
	if err != nil {
		t.Fatal(err)
	}
	if err := marketing.Close(); err != nil {
		t.Fatal(err)
	}
	if _, err := kb.Spaces.List(t.Context()); err != nil {
		t.Errorf("closing a derived client closed its origin: %v", err)
	}
	for range 2 {
		if err := kb.Close(); err != nil {
			t.Errorf("Close: %v", err)
		}
	}
	before := len(srv.Requests())
	for name, call := range map[string]func() error{
		"origin":  func() error { _, err := kb.Spaces.List(t.Context()); return err },
		"derived": func() error { _, err := marketing.Actions.List(t.Context()); return err },
		"Space":   func() error { _, err := kb.Space(t.Context(), "sales"); return err },
	} {
		if err := call(); !errors.Is(err, scoped.ErrClosed) {
			t.Errorf("%s: %v, want ErrClosed", name, err)
		}
	}
	if n := len(srv.Requests()) - before; n != 0 {
		t.Errorf("%d requests were sent after Close", n)
	}
}

func TestAClientServesManyGoroutines(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("a", "b", "c"))
	ctx := context.WithoutCancel(t.Context())
	var wg sync.WaitGroup
	for i := range 60 {
		wg.Go(func() {
			space := string(rune('a' + i%3))
			in, err := kb.Space(ctx, space)
			if err != nil {
				t.Error(err)
				return
			}
			made, err := in.Actions.Create(ctx, scoped.ConnectorRequest{Name: "x", ConnectorTypeID: scoped.ServerLogConnector})
			if err != nil {
				t.Error(err)
				return
			}
			if _, err := kb.Actions.Get(ctx, made.ID, scoped.InSpace(space)); err != nil {
				t.Error(err)
			}
			if i%10 == 0 {
				if _, err := kb.Spaces.Update(ctx, scoped.Space{ID: space, Name: "Renamed"}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	for _, space := range []string{"a", "b", "c"} {
		list, err := kb.Actions.List(ctx, scoped.InSpace(space))
		if err != nil || len(list) != 20 {
			t.Errorf("space %s has %d connectors, %v, want 20", space, len(list), err)
		}
	}
}
