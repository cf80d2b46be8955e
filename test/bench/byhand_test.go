package bench_test

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strconv"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/savedobjects"
)

const (
	key     = "ApiKey ZGVtbzpkZW1v"
	version = "2023-10-31"
	limit   = 150 * time.Second // of a call, as ours has it
)

// pooled is an HTTP client for one host and many goroutines, as ours is by default.
func pooled(tb testing.TB) *http.Client {
	tb.Helper()
	standard, _ := http.DefaultTransport.(*http.Transport)
	transport := standard.Clone()
	transport.MaxIdleConnsPerHost = transport.MaxIdleConns
	tb.Cleanup(transport.CloseIdleConnections)
	return &http.Client{Transport: transport}
}

// byHand is how a careful program calls Kibana with net/http and encoding/json alone: in a space that it trusts to exist,
// with a time limit, with the headers that Kibana wants, and into the types that we have.
type byHand struct {
	base, space string // no space for the default one
	client      *http.Client
	limit       time.Duration // 0 for none
}

func newByHand(tb testing.TB, base string) *byHand {
	tb.Helper()
	return &byHand{base: base, space: "marketing", client: pooled(tb), limit: limit}
}

func (p *byHand) call(ctx context.Context, method, path string, query url.Values, in, out any) error {
	if p.limit > 0 {
		var cancel context.CancelFunc
		ctx, cancel = context.WithTimeout(ctx, p.limit)
		defer cancel()
	}
	req, err := p.request(ctx, method, path, query, in)
	if err != nil {
		return err
	}
	resp, err := p.client.Do(req)
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	if resp.StatusCode != http.StatusOK {
		body, _ := io.ReadAll(io.LimitReader(resp.Body, 64<<10))
		return &statusError{status: resp.StatusCode, body: body}
	}
	return json.NewDecoder(resp.Body).Decode(out)
}

func (p *byHand) request(ctx context.Context, method, path string, query url.Values, in any) (*http.Request, error) {
	address := p.base
	if p.space != "" {
		address += "/s/" + url.PathEscape(p.space)
	}
	address += path
	if query != nil {
		address += "?" + query.Encode()
	}
	var body io.Reader
	if in != nil {
		doc, err := json.Marshal(in)
		if err != nil {
			return nil, err
		}
		body = bytes.NewReader(doc)
	}
	req, err := http.NewRequestWithContext(ctx, method, address, body)
	if err != nil {
		return nil, err
	}
	setHeaders(req, in != nil)
	return req, nil
}

// setHeaders sets what ours sets.
func setHeaders(req *http.Request, body bool) {
	req.Header.Set("Authorization", key)
	req.Header.Set("Accept", "application/json")
	req.Header.Set("User-Agent", "benchmark")
	req.Header.Set("Elastic-Api-Version", version)
	if req.Method != http.MethodGet {
		req.Header.Set("Kbn-Xsrf", "true")
	}
	if body {
		req.Header.Set("Content-Type", "application/json")
	}
}

// statusError is all that a program by hand makes of a failure.
type statusError struct {
	status int
	body   []byte
}

func (e *statusError) Error() string { return fmt.Sprintf("status %d: %s", e.status, e.body) }

func (p *byHand) get(ctx context.Context, id string) (*connectors.Connector, error) {
	got := new(connectors.Connector)
	return got, p.call(ctx, http.MethodGet, "/api/actions/connector/"+url.PathEscape(id), nil, nil, got)
}

func (p *byHand) list(ctx context.Context) (got []connectors.Connector, err error) {
	return got, p.call(ctx, http.MethodGet, "/api/actions/connectors", nil, nil, &got)
}

func (p *byHand) execute(ctx context.Context, id string, params map[string]any) (*connectors.ConnectorExecution, error) {
	got := new(connectors.ConnectorExecution)
	body := map[string]any{"params": params}
	return got, p.call(ctx, http.MethodPost, "/api/actions/connector/"+url.PathEscape(id)+"/_execute", nil, body, got)
}

func (p *byHand) find(ctx context.Context, typ string, yield func(*savedobjects.SavedObject)) error {
	seen := 0
	for number := 1; ; number++ {
		var got savedobjects.SavedObjectPage
		query := url.Values{"type": {typ}, "page": {strconv.Itoa(number)}, "per_page": {strconv.Itoa(many)}}
		if err := p.call(ctx, http.MethodGet, "/api/saved_objects/_find", query, nil, &got); err != nil {
			return err
		}
		for i := range got.SavedObjects {
			yield(&got.SavedObjects[i])
		}
		if seen += len(got.SavedObjects); len(got.SavedObjects) == 0 || seen >= int(got.Total) {
			return nil
		}
	}
}

func (p *byHand) bulkCreate(ctx context.Context, items []savedobjects.SavedObjectRequest) ([]savedobjects.SavedObject, error) {
	var got savedobjects.SavedObjects
	err := p.call(ctx, http.MethodPost, "/api/saved_objects/_bulk_create", nil, items, &got)
	return got.SavedObjects, err
}
