package otelkibana_test

import (
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// everything is all that was recorded, as text.
func (r *recorder) everything(tb testing.TB) string {
	tb.Helper()
	metrics, err := json.Marshal(r.collect(tb))
	if err != nil {
		tb.Fatal(err)
	}
	return fmt.Sprintf("%+v\n%s", r.spans.GetSpans(), metrics)
}

// gossip is a server that repeats what it is told, with a status that says whether it likes it.
func gossip(tb testing.TB) string {
	tb.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, req *http.Request) {
		body, _ := io.ReadAll(req.Body)
		heard := fmt.Sprintf("%s %s %s", req.Header.Get("Authorization"), req.URL, body)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Kbn-Name", "kibana")
		w.Header().Set("Set-Cookie", "sid=hush-cookie")
		status := http.StatusBadRequest
		switch {
		case strings.Contains(req.URL.RawQuery, "hush-page"):
			w.Header().Set("Content-Type", "text/html")
			_, _ = io.WriteString(w, "<html>"+heard)
			return
		case strings.Contains(req.URL.RawQuery, "hush-moved"):
			w.Header().Set("Location", "http://hush-user:hush-password@h/?"+req.URL.RawQuery)
			status = http.StatusFound
		case strings.Contains(req.URL.RawQuery, "hush-busy"):
			status = http.StatusServiceUnavailable
		}
		w.WriteHeader(status)
		_ = json.NewEncoder(w).Encode(map[string]any{"statusCode": status, "error": heard, "message": heard, "attributes": heard})
	}))
	tb.Cleanup(srv.Close)
	return srv.URL
}

func TestNoSecretIsRecorded(t *testing.T) {
	t.Parallel()
	r, address := record(t), gossip(t)
	relay := roundTrip(func(req *http.Request) (*http.Response, error) {
		if strings.Contains(req.URL.RawQuery, "hush-broken") {
			err := &url.Error{Op: "Get", URL: req.URL.String(), Err: errors.New("offline")}
			return nil, fmt.Errorf("relay: %w", &url.Error{Op: "Get", URL: req.URL.String(), Err: err})
		}
		return http.DefaultTransport.RoundTrip(req)
	})
	for _, credential := range []scoped.Option{
		scoped.WithAPIKey("hush-api-key"), scoped.WithBearerToken("hush-token"), scoped.WithBasicAuth("hush-user", "hush-password"),
	} {
		kb := r.client(t, address, credential, scoped.WithHTTPClient(&http.Client{Transport: relay}))
		ctx, header := t.Context(), scoped.WithHeader("X-Secret", "hush-header")
		_, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{
			ConnectorTypeID: scoped.WebhookConnector, Name: "hush-name",
			Secrets: connectors.SecretsFrom(map[string]any{"user": "hush-user", "password": "hush-password"}),
		}, header)
		if err == nil {
			t.Fatal("no error")
		}
		for _, query := range []string{"hush-value", "hush-page", "hush-moved", "hush-busy", "hush-broken"} {
			if kb.Call(ctx, http.MethodPut, "/api/x?token="+query+"&hush-name=1&hush-alone", map[string]string{"a": "hush-body"}, nil, header) == nil {
				t.Fatal("no error")
			}
		}
	}
	all := r.everything(t)
	if !strings.Contains(all, "/api/x") || !strings.Contains(all, "/api/actions/connector") || !strings.Contains(all, "offline") {
		t.Fatal("what is harmless is missing")
	}
	basic := base64.StdEncoding.EncodeToString([]byte("hush-user:hush-password"))
	for _, secret := range []string{"hush", basic, "token=", "?"} {
		if at := strings.Index(all, secret); at >= 0 {
			t.Errorf("%s is recorded: %s", secret, all[max(0, at-200):min(len(all), at+100)])
		}
	}
}

func TestTheQueryIsSentAndNotRecorded(t *testing.T) {
	t.Parallel()
	srv, r := kibana(t), record(t)
	kb := r.client(t, srv.URL)
	if err := kb.Call(t.Context(), http.MethodGet, "/api/saved_objects/_find?type=dashboard&search=hush", nil, nil); err != nil {
		t.Fatal(err)
	}
	if got := attributes(r.named("GET")[0].Attributes)["url.full"]; got != srv.URL+"/api/saved_objects/_find" {
		t.Errorf("url.full %s", got)
	}
	if got := srv.Requests()[0].RawQuery; got != "type=dashboard&search=hush" {
		t.Errorf("the query was sent as %q", got)
	}
}
