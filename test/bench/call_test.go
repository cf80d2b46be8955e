// Package bench measures what the client costs on top of net/http. `make bench` runs it together with the benchmarks of
// the cache; a figure that depends on the machine means something only beside the others of the same run.
package bench_test

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

const (
	space     = `{"id":"marketing","name":"Marketing"}`
	connector = `{"id":"c1","name":"Marketing webhook","connector_type_id":".webhook","is_preconfigured":false,"is_deprecated":false,` +
		`"is_system_action":false,"is_missing_secrets":false,"config":{"url":"https://hooks.example.com/x","method":"post","hasAuth":false,"headers":null}}`
)

// serve starts a server that costs next to nothing.
func serve(b *testing.B) string {
	b.Helper()
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body := connector
		if strings.HasPrefix(r.URL.Path, "/api/spaces/") {
			body = space
		}
		w.Header()["Content-Type"] = []string{"application/json; charset=utf-8"}
		w.Header()["Kbn-Name"] = []string{"kibana"}
		_, _ = w.Write([]byte(body))
	}))
	b.Cleanup(srv.Close)
	return srv.URL
}

func dial(b *testing.B, address string, httpClient *http.Client, opts ...scoped.Option) *scoped.Client {
	b.Helper()
	kb, err := scoped.New(address, append([]scoped.Option{scoped.WithAPIKey("ZGVtbzpkZW1v"), scoped.WithHTTPClient(httpClient)}, opts...)...)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = kb.Close() })
	return kb
}

func pooled() *http.Client {
	return &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 64}}
}

// bare makes the call as a careful program without the client would.
func bare(ctx context.Context, client *http.Client, address string) (*connectors.Connector, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, address+"/s/marketing/api/actions/connector/c1", nil)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "ApiKey ZGVtbzpkZW1v")
	req.Header.Set("Accept", "application/json")
	req.Header.Set("User-Agent", "bare")
	resp, err := client.Do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("status %d", resp.StatusCode)
	}
	got := new(connectors.Connector)
	return got, json.NewDecoder(resp.Body).Decode(got)
}

func BenchmarkCall(b *testing.B) {
	address := serve(b)
	client := pooled()
	kb := dial(b, address, client)
	in := scoped.InSpace("marketing")
	ctx := b.Context()
	byHand := func() {
		if _, err := bare(ctx, client, address); err != nil {
			b.Fatal(err)
		}
	}
	byUs := func() {
		if _, err := kb.Actions.Get(ctx, "c1", in); err != nil {
			b.Fatal(err)
		}
	}
	byUs() // the space is looked up and the connection is open
	b.Run("bare", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			byHand()
		}
	})
	b.Run("scoped", func(b *testing.B) {
		b.ReportAllocs()
		for b.Loop() {
			byUs()
		}
	})
	// Turn about, so that whatever else the machine does hits both alike. The target is at most 1.10.
	b.Run("ratio", func(b *testing.B) {
		var ours, theirs time.Duration
		for b.Loop() {
			start := time.Now()
			byHand()
			middle := time.Now()
			byUs()
			theirs += middle.Sub(start)
			ours += time.Since(middle)
		}
		b.ReportMetric(float64(ours)/float64(theirs), "scoped/bare")
	})
}

// BenchmarkEditor measures what scoping adds to a request: the verdict, the path and the headers. The target is under
// 1 µs and 5 allocations.
func BenchmarkEditor(b *testing.B) {
	address := serve(b)
	kb := dial(b, address, pooled())
	ctx := b.Context()
	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		b.Fatal(err)
	}
	for name, path := range map[string]string{"plain": "/api/actions/connector/c1", "escaped": "/api/saved_objects/dashboard/a%2Fb%20c"} {
		b.Run(name, func(b *testing.B) {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, address+path, nil)
			if err != nil {
				b.Fatal(err)
			}
			fresh, call := *req.URL, wire.CallOf(req)
			b.ReportAllocs()
			for b.Loop() {
				*req.URL, *call = fresh, wire.Call{}
				clear(req.Header)
				if err := marketing.EditRequest(ctx, req); err != nil {
					b.Fatal(err)
				}
			}
		})
	}
}
