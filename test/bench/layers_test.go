package bench_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/url"
	"testing"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/bench/stock"
)

// BenchmarkEditor measures what scoping adds to a request: the verdict, the path and the headers.
func BenchmarkEditor(b *testing.B) {
	address := serve(b)
	client, ctx := marketing(b, address), b.Context()
	for _, at := range []struct{ name, path string }{
		{"plain", "/api/actions/connector/c1"},
		{"escaped", "/api/saved_objects/dashboard/a%2Fb%20c"},
	} {
		b.Run(at.name, func(b *testing.B) {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, address+at.path, nil)
			must(b, err)
			fresh, call := *req.URL, wire.CallOf(req)
			b.ReportAllocs()
			for b.Loop() {
				*req.URL, *call = fresh, wire.Call{}
				clear(req.Header)
				must(b, client.EditRequest(ctx, req))
			}
		})
	}
}

// nowhere is a connection without a network: requests end here, and the reply is ready.
type nowhere struct {
	base *url.URL
	body []byte // nil for no reply
}

var errNowhere = errors.New("sent nowhere")

func (n *nowhere) BaseURL() *url.URL                                       { return n.base }
func (n *nowhere) SpaceID() string                                         { return "" }
func (n *nowhere) EditRequest(context.Context, *http.Request) error        { return nil }
func (n *nowhere) DecodeError(_ *http.Response, _ []byte, err error) error { return err }

func (n *nowhere) Do(*http.Request) (*http.Response, error) {
	if n.body == nil {
		return nil, errNowhere
	}
	return n.reply(), nil
}

var jsonHeader = http.Header{"Content-Type": {"application/json; charset=utf-8"}}

func (n *nowhere) reply() *http.Response {
	return &http.Response{StatusCode: http.StatusOK, Header: jsonHeader, Body: &held{Reader: bytes.NewReader(n.body), doc: n.body}}
}

// held is a reply in memory, as the client has it.
type held struct {
	*bytes.Reader

	doc []byte
}

func (*held) Close() error             { return nil }
func (h *held) Whole() ([]byte, error) { return h.doc, nil }

// sent is what becomes of a request that ends nowhere.
func sent(err error) error {
	if errors.Is(err, errNowhere) {
		return nil
	}
	return fmt.Errorf("not sent: %w", err)
}

// BenchmarkEncode builds a request and its body, without headers of the client and without sending it.
func BenchmarkEncode(b *testing.B) {
	ctx := b.Context()
	base, err := url.Parse("http://kibana.example.com")
	must(b, err)
	client := connectors.New(&nowhere{base: base})
	params := map[string]any{"body": `{"text":"The build is green."}`}
	hand := &byHand{base: base.String()}
	compare(b, "client",
		rival{"ours", func() error {
			_, err := client.ExecuteConnector(ctx, "c1", connectors.ConnectorExecuteRequest{Params: connectors.ParamsFrom(params)})
			return sent(err)
		}},
		rival{"bare", func() error {
			return got(hand.request(ctx, http.MethodPost, "/api/actions/connector/"+url.PathEscape("c1")+"/_execute", nil, map[string]any{"params": params}))
		}},
		rival{"stock", func() error {
			var body stock.ConnectorsConnectorExecuteRequest
			if err := body.Params.FromConnectorsParams13(params); err != nil {
				return err
			}
			return got(stock.NewConnectorsExecuteConnectorRequest(base.String(), "c1", body))
		}},
	)
}

// BenchmarkDecode reads a reply that is in memory. Ours builds a request on the way, which the others do not.
func BenchmarkDecode(b *testing.B) {
	base, err := url.Parse("http://kibana.example.com")
	must(b, err)
	one := fmt.Sprintf(connector, "c1")
	for _, items := range []int{1, many} {
		b.Run(fmt.Sprintf("connectors=%d", items), func(b *testing.B) {
			conn := &nowhere{base: base, body: []byte(list(items, func(int) string { return one }))}
			client, ctx := connectors.New(conn), b.Context()
			compare(b, "client",
				rival{"ours", func() error { return counted(items)(length(client.ListConnectors(ctx))) }},
				rival{"bare", func() error {
					var list []connectors.Connector
					resp := conn.reply()
					err := errors.Join(json.NewDecoder(resp.Body).Decode(&list), resp.Body.Close())
					return counted(items)(len(list), err)
				}},
				rival{"stock", func() error {
					resp, err := stock.ParseConnectorsListConnectorsResponse(conn.reply()) //nolint:bodyclose // it closes it
					if err != nil {
						return err
					}
					return counted(items)(len(*resp.JSON200), nil)
				}},
			)
		})
	}
}

// BenchmarkFailure makes an error of a reply. In the default space no space is looked up once more.
func BenchmarkFailure(b *testing.B) {
	address, ctx := serve(b), b.Context()
	ours, hand := dial(b, address, scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1})), newByHand(b, address)
	hand.space = ""
	for _, failure := range []struct{ name, id string }{{"404", "missing"}, {"500", "broken"}, {"html", "page"}} {
		b.Run(failure.name, func(b *testing.B) {
			compare(b, "client",
				rival{"ours", func() error { return failed(ours.Actions.Get(ctx, failure.id)) }},
				rival{"bare", func() error { return failed(hand.get(ctx, failure.id)) }},
			)
		})
	}
}

func failed[T any](_ *T, err error) error {
	var ours *scoped.APIError
	var bare *statusError
	if errors.As(err, &ours) || errors.As(err, &bare) {
		return nil
	}
	return fmt.Errorf("not the failure of a reply: %w", err)
}

// BenchmarkRetry is what being ready to send a call again costs one that goes well.
func BenchmarkRetry(b *testing.B) {
	address, ctx := serve(b), b.Context()
	ready, never := marketing(b, address), marketing(b, address, scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1}))
	compare(b, "retry",
		rival{"on", func() error { return got(ready.Actions.Get(ctx, "c1")) }},
		rival{"off", func() error { return got(never.Actions.Get(ctx, "c1")) }},
	)
}

// BenchmarkLog measures what a logger adds to a call. The first is a client without one.
func BenchmarkLog(b *testing.B) {
	address, ctx := serve(b), b.Context()
	at := func(level slog.Level) *scoped.Client {
		return marketing(b, address, scoped.WithLogger(slog.New(slog.NewJSONHandler(io.Discard, &slog.HandlerOptions{Level: level}))))
	}
	with := func(name string, client *scoped.Client) rival {
		return rival{name, func() error { return got(client.Actions.Get(ctx, "c1")) }}
	}
	rivals := []rival{
		with("none", marketing(b, address)), with("off", at(slog.LevelError)), with("info", at(slog.LevelInfo)), with("debug", at(slog.LevelDebug)),
	}
	for _, r := range rivals {
		b.Run("log="+r.name, func(b *testing.B) {
			b.ReportAllocs()
			for b.Loop() {
				must(b, r.call())
			}
		})
	}
	for _, r := range rivals[1:] {
		b.Run("log="+r.name+"/ratio", func(b *testing.B) { ratio(b, []rival{r, rivals[0]}) })
	}
}
