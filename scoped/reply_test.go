package scoped_test

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestAReplyIsFilledIn(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	in := scoped.InSpace("marketing")
	created, err := kb.Actions.Create(t.Context(), scoped.ConnectorRequest{
		Name: "Log", ConnectorTypeID: scoped.IndexConnector, Config: connectors.ConfigFrom(connectors.IndexConfig{Index: "log"}),
	}, in)
	if err != nil {
		t.Fatal(err)
	}
	for name, call := range map[string]func(...scoped.CallOption) error{
		"service": func(opts ...scoped.CallOption) error { return second(kb.Actions.Get(t.Context(), created.ID, opts...)) },
		"generated": func(opts ...scoped.CallOption) error {
			return second(connectors.New(kb).GetConnector(t.Context(), created.ID, opts...))
		},
		"raw": func(opts ...scoped.CallOption) error {
			return kb.Call(t.Context(), http.MethodGet, "/api/actions/connector/"+created.ID, nil, nil, opts...)
		},
	} {
		var one, two scoped.Reply
		if err := call(in, scoped.WithReply(&one), scoped.WithReply(&two)); err != nil {
			t.Fatal(err)
		}
		for _, reply := range []scoped.Reply{one, two} {
			if reply.StatusCode != http.StatusOK || reply.Header.Get("Kbn-Name") == "" || !strings.Contains(string(reply.Body), created.ID) {
				t.Errorf("%s: %+v", name, reply)
			}
		}
	}
}

func TestAReplyIsFilledInByAFailure(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	var reply scoped.Reply
	_, err := kb.Actions.Get(t.Context(), "none", scoped.WithReply(&reply))
	var api *scoped.APIError
	if !errors.As(err, &api) || reply.StatusCode != http.StatusNotFound || len(reply.Body) == 0 {
		t.Fatalf("%v, %+v", err, reply)
	}
	clear(reply.Body)
	if !strings.Contains(string(api.Body), "not found") {
		t.Errorf("the error shares its body with the reply: %s", api.Body)
	}
	broken := answer(t, http.StatusOK, nil, `{"id":`)
	if _, err := broken.Actions.Get(t.Context(), "x", scoped.WithReply(&reply)); err == nil || string(reply.Body) != `{"id":` {
		t.Errorf("%v, %+v, want an error and what was received", err, reply)
	}
}

func TestAReplyIsEmptyWithoutOne(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	reply := scoped.Reply{StatusCode: 1}
	empty := func() bool { return reply.StatusCode == 0 && reply.Header == nil && reply.Body == nil }
	with := scoped.WithReply(&reply)
	if _, err := kb.Actions.Get(t.Context(), "x", with, scoped.InSpace("marketng")); err == nil || !empty() {
		t.Errorf("missing space: %v, %+v, want an error and the reply to the lookup left out", err, reply)
	}
	reply.StatusCode = 1
	if _, err := kb.Actions.Get(t.Context(), "", with); err == nil || !empty() {
		t.Errorf("refused argument: %v, %+v", err, reply)
	}
	reply.StatusCode = 1
	srv.React(kibanatest.Match{Path: listPath}, kibanatest.Fault{Cut: kibanatest.HangUp})
	if _, err := kb.Actions.List(t.Context(), with); err == nil || !empty() {
		t.Errorf("no answer: %v, %+v", err, reply)
	}
	var argument *scoped.ArgumentError
	if _, err := kb.Actions.List(t.Context(), scoped.WithReply(nil)); !errors.As(err, &argument) {
		t.Errorf("%v, want *ArgumentError", err)
	}
}

func TestAReplyIsThatOfTheCallAndNotOfALookup(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	in := scoped.InSpace("marketing")
	if _, err := kb.Actions.List(t.Context(), in); err != nil {
		t.Fatal(err)
	}
	for range 2 { // the space is looked up again after a 404 in it
		var reply scoped.Reply
		_, err := kb.Actions.Get(t.Context(), "none", in, scoped.WithReply(&reply))
		if err == nil || !strings.Contains(string(reply.Body), "action/none") {
			t.Errorf("%v, %s", err, reply.Body)
		}
	}
	req := byHand(t, srv.URL+listPath)
	var reply scoped.Reply
	for _, opt := range []scoped.CallOption{in, scoped.WithReply(&reply)} {
		if err := opt(t.Context(), req); err != nil {
			t.Fatal(err)
		}
	}
	if err := do(kb, req); err != nil || reply.StatusCode != http.StatusOK || reply.Body != nil {
		t.Errorf("by hand: %v, %+v, want a status and no body", err, reply)
	}
	var under context.Context
	capture := func(_ context.Context, req *http.Request) error {
		under = req.Context() //nolint:fatcontext // that is the test
		return nil
	}
	if _, err := kb.Actions.Get(t.Context(), "none", scoped.WithReply(&reply), capture); err == nil {
		t.Fatal("no error")
	}
	if err := do(kb, byHand(t, srv.URL+listPath).WithContext(under)); err != nil || reply.StatusCode != http.StatusNotFound {
		t.Errorf("%v, %+v, want the reply left alone by another request with the context of the call", err, reply)
	}
}

func TestTheBodyOfAStreamIsLeftToTheCaller(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	if _, err := kb.SavedObjects.Create(t.Context(), dashboard("d1")); err != nil {
		t.Fatal(err)
	}
	var reply scoped.Reply
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{Type: []string{"dashboard"}}, scoped.WithReply(&reply))
	if err != nil {
		t.Fatal(err)
	}
	for _, err := range export.Lines() {
		if err != nil {
			t.Error(err)
		}
	}
	if err := export.Close(); err != nil || reply.StatusCode != http.StatusOK || reply.Body != nil {
		t.Errorf("%v, %+v, want a status and no body", err, reply)
	}
}

func TestRepliesOfCallsAtTheSameTime(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("a", "b"))
	done := make(chan scoped.Reply)
	spaces := slices.Repeat([]string{"a", "b"}, 4)
	for _, space := range spaces {
		go func() {
			var reply scoped.Reply
			_, _ = kb.Actions.List(t.Context(), scoped.InSpace(space), scoped.WithReply(&reply))
			done <- reply
		}()
	}
	for range spaces {
		if reply := <-done; reply.StatusCode != http.StatusOK || string(reply.Body) != "[]" {
			t.Errorf("%+v", reply)
		}
	}
}
