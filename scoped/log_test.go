package scoped_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// logBook is what a logger has written as JSON, a line a record.
type logBook struct {
	mu  sync.Mutex
	out bytes.Buffer
}

func (b *logBook) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.out.Write(p)
}

func (b *logBook) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.out.String()
}

// lines are the records so far, without their times.
func (b *logBook) lines(tb testing.TB) []map[string]any {
	tb.Helper()
	var lines []map[string]any
	for text := range strings.Lines(b.String()) {
		line := map[string]any{}
		if err := json.Unmarshal([]byte(text), &line); err != nil {
			tb.Fatalf("%s: %v", text, err)
		}
		if _, ok := line["time"]; !ok {
			tb.Errorf("%s has no time", text)
		}
		delete(line, "time")
		lines = append(lines, line)
	}
	return lines
}

func (b *logBook) logger(level slog.Level) scoped.Option {
	return scoped.WithLogger(slog.New(slog.NewJSONHandler(b, &slog.HandlerOptions{Level: level})))
}

// only is the one record there is, whose duration it checks and takes out.
func (b *logBook) only(tb testing.TB) map[string]any {
	tb.Helper()
	lines := b.lines(tb)
	if len(lines) != 1 {
		tb.Fatalf("%d lines, want 1:\n%s", len(lines), b)
	}
	if duration, sent := lines[0]["duration"]; sent {
		if d, ok := duration.(float64); !ok || d <= 0 {
			tb.Errorf("duration %v", duration)
		}
		delete(lines[0], "duration")
	}
	return lines[0]
}

// answering makes a client whose every request gets the same answer.
func answering(tb testing.TB, status int, media, body string, opts ...scoped.Option) *scoped.Client {
	tb.Helper()
	return client(tb, "http://kibana.example", append([]scoped.Option{
		scoped.WithValidation(false), scoped.WithAPIKey(key), scoped.WithHTTPClient(&http.Client{Transport: roundTrip(
			func(*http.Request) (*http.Response, error) {
				header := http.Header{"Kbn-Name": {"kibana"}, "Content-Type": {media}}
				return &http.Response{StatusCode: status, Header: header, Body: io.NopCloser(strings.NewReader(body))}, nil
			},
		)}),
	}, opts...)...)
}

const jsonMedia = "application/json; charset=utf-8"

func TestEachCallHasALine(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		status int
		body   string
		level  string
		err    string
	}{
		"success":      {200, `{"id":"c1"}`, "INFO", ""},
		"bad request":  {400, `{"statusCode":400,"error":"Bad Request","message":"no"}`, "WARN", "400 Bad Request: no"},
		"unauthorized": {401, `{"statusCode":401,"error":"Unauthorized","message":"no"}`, "WARN", "401 Unauthorized: no"},
		"missing":      {404, `{"statusCode":404,"error":"Not Found","message":"no"}`, "INFO", "404 Not Found: no"},
		"conflict":     {409, `{"statusCode":409,"error":"Conflict","message":"no"}`, "INFO", "409 Conflict: no"},
		"too many":     {429, `{"statusCode":429,"error":"Too Many Requests","message":"no"}`, "WARN", "429 Too Many Requests: no"},
		"broken":       {500, `{"statusCode":500,"error":"Internal Server Error","message":"no"}`, "WARN", "500 Internal Server Error: no"},
		"unavailable":  {503, `no`, "WARN", "503 Service Unavailable: broken JSON: no"},
		"unreadable":   {200, `{"id":`, "WARN", "200 OK: the reply cannot be read: unexpected end of JSON input"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var book logBook
			kb := answering(t, test.status, jsonMedia, test.body, book.logger(slog.LevelInfo))
			_, err := kb.Actions.Get(t.Context(), "c 1", scoped.InSpace("marketing"))
			if (err == nil) != (test.err == "") {
				t.Error(err)
			}
			want := map[string]any{
				"level": test.level, "msg": "kibana call", "method": "GET", "operation": "GetConnector", "space": "marketing",
				"path": "/s/marketing/api/actions/connector/c%201", "status": float64(test.status), "attempts": 1.0,
			}
			if test.err != "" {
				want["error"] = "[Space: marketing] GetConnector: GET /s/marketing/api/actions/connector/c%201: " + test.err
			}
			if diff := cmp.Diff(want, book.only(t)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestACallWithoutAReplyHasALine(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		canceled   bool
		level, err string
	}{
		"broken":   {false, "WARN", "ListSpaces: GET /api/spaces/space: no reply: the line is cut"},
		"canceled": {true, "INFO", "ListSpaces: GET /api/spaces/space: no reply: context canceled"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var book logBook
			kb := client(t, "http://kibana.example", book.logger(slog.LevelInfo), scoped.WithHTTPClient(&http.Client{Transport: roundTrip(
				func(req *http.Request) (*http.Response, error) {
					if err := req.Context().Err(); err != nil {
						return nil, err
					}
					return nil, errors.New("the line\nis cut")
				},
			)}))
			ctx, cancel := context.WithCancel(t.Context())
			defer cancel()
			if test.canceled {
				cancel()
			}
			if _, err := kb.Spaces.List(ctx); err == nil {
				t.Error("no error")
			}
			line := book.only(t)
			if line["level"] != test.level || line["error"] != test.err {
				t.Errorf("%v, want level %s and %s", line, test.level, test.err)
			}
			if line["status"] != nil {
				t.Errorf("status %v", line["status"])
			}
		})
	}
}

func TestTheLookupOfASpaceIsACallOfItsOwn(t *testing.T) {
	t.Parallel()
	var book logBook
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	kb := client(t, srv.URL, scoped.WithAPIKey(key), book.logger(slog.LevelInfo))
	for range 2 {
		if _, err := kb.Actions.List(t.Context(), scoped.InSpace("marketing")); err != nil {
			t.Fatal(err)
		}
	}
	lines := book.lines(t)
	got := make([]string, 0, len(lines))
	for _, line := range lines {
		got = append(got, fmt.Sprint(line["operation"], " ", line["space"], " ", line["path"]))
	}
	list := "ListConnectors marketing /s/marketing/api/actions/connectors"
	if diff := cmp.Diff([]string{"GetSpace marketing /api/spaces/space/marketing", list, list}, got); diff != "" {
		t.Error(diff)
	}
}

func TestAttemptsAreCountedOnOneLine(t *testing.T) {
	t.Parallel()
	var book logBook
	srv := kibanatest.New(t)
	var asked atomic.Int32
	srv.ReactFunc(kibanatest.Match{Path: "/api/spaces/space"}, func(kibanatest.Request) *kibanatest.Fault {
		if asked.Add(1) > 1 {
			return nil
		}
		fault := kibanatest.Answer(503, "")
		return &fault
	})
	kb := client(t, srv.URL, scoped.WithAPIKey(key), book.logger(slog.LevelInfo), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 2, BaseDelay: 1}))
	if _, err := kb.Spaces.List(t.Context()); err != nil {
		t.Fatal(err)
	}
	if line := book.only(t); line["attempts"] != 2.0 || line["status"] != 200.0 || line["level"] != "INFO" {
		t.Error(line)
	}
}

func TestARefusedCallHasALine(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		call      func(ctx context.Context, kb *scoped.Client) error
		operation any
		level     string
	}{
		"invalid space": {func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.Actions.List(ctx, scoped.InSpace("No\nWay")))
		}, "ListConnectors", "WARN"},
		"invalid space of a client": {func(ctx context.Context, kb *scoped.Client) error { return second(kb.Space(ctx, "No Way")) }, "Space", "WARN"},
		"invalid space as argument": {func(ctx context.Context, kb *scoped.Client) error { return second(kb.Spaces.Get(ctx, "No Way")) }, "GetSpace", "WARN"},
		"space without a name": {func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.Spaces.Create(ctx, scoped.Space{ID: "a"}))
		}, "CreateSpace", "WARN"},
		"argument of a service": {func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.Actions.Create(ctx, scoped.ConnectorRequest{}))
		}, "CreateConnector", "WARN"},
		"argument of an operation": {func(ctx context.Context, kb *scoped.Client) error { return second(kb.Actions.Get(ctx, "")) }, "GetConnector", "WARN"},
		"option":                   {func(ctx context.Context, kb *scoped.Client) error { return second(kb.Actions.List(ctx, nil)) }, "ListConnectors", "WARN"},
		"option of a client":       {func(ctx context.Context, kb *scoped.Client) error { return second(kb.Space(ctx, "a", nil)) }, "Space", "WARN"},
		"path": {func(ctx context.Context, kb *scoped.Client) error {
			return kb.Call(ctx, "GET", "/s/a/api/status", nil, nil)
		}, "Call", "WARN"},
		"another host": {func(ctx context.Context, kb *scoped.Client) error {
			req, err := http.NewRequestWithContext(ctx, http.MethodGet, "http://elsewhere.example/api/status", http.NoBody)
			if err != nil {
				return err
			}
			_, err = kb.Do(req) //nolint:bodyclose // there is no reply
			return err
		}, nil, "WARN"},
		"closed": {func(ctx context.Context, kb *scoped.Client) error {
			_ = kb.Close()
			return second(kb.Spaces.List(ctx))
		}, "ListSpaces", "WARN"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var book logBook
			kb := client(t, "http://kibana.example", book.logger(slog.LevelDebug), scoped.WithHTTPClient(&http.Client{Transport: roundTrip(
				func(req *http.Request) (*http.Response, error) {
					t.Errorf("%s was sent", req.URL)
					return nil, errors.New("offline")
				},
			)}))
			if err := test.call(t.Context(), kb); err == nil {
				t.Error("no error")
			}
			line := book.only(t)
			if line["operation"] != test.operation || line["level"] != test.level || line["error"] == nil || line["attempts"] != nil {
				t.Error(line)
			}
			if line["msg"] != "kibana call refused, nothing was sent" {
				t.Error(line["msg"])
			}
		})
	}
}

func TestACallInAMissingSpaceHasALine(t *testing.T) {
	t.Parallel()
	var book logBook
	srv := kibanatest.New(t)
	kb := client(t, srv.URL, scoped.WithAPIKey(key), book.logger(slog.LevelInfo))
	if _, err := kb.Actions.List(t.Context(), scoped.InSpace("typo")); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Fatal(err)
	}
	lines := book.lines(t)
	if len(lines) != 2 || lines[0]["operation"] != "GetSpace" || lines[0]["status"] != 404.0 {
		t.Fatal(lines)
	}
	want := map[string]any{
		"level": "INFO", "msg": "kibana call refused, nothing was sent", "method": "GET", "operation": "ListConnectors",
		"path": "/api/actions/connectors", "space": "typo",
		"error": `[Space: typo] ListConnectors: space "typo" does not exist: check the id, or create the space first`,
	}
	if diff := cmp.Diff(want, lines[1]); diff != "" {
		t.Error(diff)
	}
}

func TestBodiesAndQueriesAreLoggedForDebugOnly(t *testing.T) {
	t.Parallel()
	const reply = `{"id":"c1","name":"Ops","config":{"url":"https://a.example"},"is_missing_secrets":false}`
	call := func(level slog.Level) map[string]any {
		var book logBook
		kb := answering(t, 200, jsonMedia, reply, book.logger(level), scoped.WithRedactedKeys("customer-id"))
		body := json.RawMessage(`{"name":"Ops","customerId":7,"secrets":{"user":"u"}}`)
		if err := kb.Call(t.Context(), "POST", "/api/x?search=Ops&api_key=k&customer_id=9", body, new(json.RawMessage)); err != nil {
			t.Error(err)
		}
		return book.only(t)
	}
	line := call(slog.LevelDebug)
	for key, want := range map[string]string{
		"query":        "api_key=[redacted]&customer_id=[redacted]&search=Ops",
		"request_body": `{"name":"Ops","customerId":"[redacted]","secrets":"[redacted]"}`,
		"reply_body":   `{"id":"c1","name":"Ops","config":{"url":"https://a.example"},"is_missing_secrets":false}`,
	} {
		if diff := cmp.Diff(want, line[key]); diff != "" {
			t.Errorf("%s: %s", key, diff)
		}
	}
	line = call(slog.LevelInfo)
	for _, key := range []string{"query", "request_body", "reply_body"} {
		if line[key] != nil {
			t.Errorf("%s is %v for Info", key, line[key])
		}
	}
}

func TestWhatIsNoJSONIsDescribed(t *testing.T) {
	t.Parallel()
	tests := map[string]struct {
		status           int
		media, body      string
		call             func(ctx context.Context, kb *scoped.Client) error
		request, replied any
	}{
		"export": {200, "application/ndjson", "{\"a\":1}\n{\"exportedCount\":1}\n", func(ctx context.Context, kb *scoped.Client) error {
			export, err := kb.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{"dashboard"}})
			if err != nil {
				return err
			}
			_, err = export.WriteTo(io.Discard)
			return errors.Join(err, export.Close())
		}, `{"type":["dashboard"]}`, "[application/ndjson, 28 bytes]"},
		"import": {200, jsonMedia, `{"success":true,"successCount":0}`, func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.SavedObjects.Import(ctx, strings.NewReader("{}\n"), scoped.ImportOptions{}))
		}, "[multipart/form-data, a stream]", `{"success":true,"successCount":0}`},
		"page": {502, "text/html", "<title>Bad Gateway</title>", func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.Spaces.List(ctx))
		}, nil, "[text/html, 26 bytes]"},
		"page for JSON": {200, "text/html", "<title>Login</title>", func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.Spaces.List(ctx))
		}, nil, "[text/html, 20 bytes]"},
		"text that claims to be JSON": {400, jsonMedia, "hunter2", func(ctx context.Context, kb *scoped.Client) error {
			return second(kb.Spaces.List(ctx))
		}, nil, "[application/json, 7 bytes]"},
		"nothing": {204, "", "", func(ctx context.Context, kb *scoped.Client) error {
			return kb.Actions.Delete(ctx, "c1")
		}, nil, nil},
		"text sent": {200, "no; media; type", "hunter2", func(ctx context.Context, kb *scoped.Client) error {
			return kb.Call(ctx, "PUT", "/api/x", strings.NewReader("hunter2"), nil)
		}, "[application/octet-stream, a stream]", "[no known type, 7 bytes]"},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var book logBook
			kb := answering(t, test.status, test.media, test.body, book.logger(slog.LevelDebug))
			_ = test.call(t.Context(), kb) // the line counts
			line := book.only(t)
			if line["request_body"] != test.request || line["reply_body"] != test.replied {
				t.Errorf("%v, want %v and %v", line, test.request, test.replied)
			}
		})
	}
}

func TestAStreamIsLoggedWhenItIsClosed(t *testing.T) {
	t.Parallel()
	var book logBook
	kb := answering(t, 200, "text/plain", "0123456789", book.logger(slog.LevelInfo))
	body, err := kb.Stream(t.Context(), "GET", "/api/x", nil)
	if err != nil {
		t.Fatal(err)
	}
	if got := book.String(); got != "" {
		t.Error(got)
	}
	_, _ = body.Close(), body.Close()
	book.only(t)
}

func TestALogCannotBeForged(t *testing.T) {
	t.Parallel()
	const forged = "a\r\n{\"level\":\"INFO\"}\nlevel=INFO msg=forged \x1b[31m\x00\u202e\u2028b"
	message, err := json.Marshal(forged)
	if err != nil {
		t.Fatal(err)
	}
	for name, handler := range map[string]func(io.Writer, *slog.HandlerOptions) slog.Handler{
		"text": func(w io.Writer, o *slog.HandlerOptions) slog.Handler { return slog.NewTextHandler(w, o) },
		"JSON": func(w io.Writer, o *slog.HandlerOptions) slog.Handler { return slog.NewJSONHandler(w, o) },
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var book logBook
			logger := scoped.WithLogger(slog.New(handler(&book, &slog.HandlerOptions{Level: slog.LevelDebug})))
			body := `{"statusCode":400,"error":"Bad Request","message":` + string(message) + `,` + string(message) + `:` + string(message) + `}`
			kb := answering(t, 400, jsonMedia, body, logger)
			calls := 0
			for _, call := range []func() error{
				func() error { return second(kb.Actions.Get(t.Context(), forged)) },
				func() error { return second(kb.Actions.Get(t.Context(), "c1", scoped.InSpace(forged))) },
				func() error {
					return kb.Call(t.Context(), "POST", "/api/x?a=%0A%1B%5B31m", map[string]string{forged: forged}, nil)
				},
				func() error { return second(kb.Space(t.Context(), forged)) },
			} {
				if call() == nil {
					t.Error("no error")
				}
				calls++
			}
			got := book.String()
			if n := strings.Count(got, "\n"); n != calls {
				t.Errorf("%d lines, want %d", n, calls)
			}
			if strings.ContainsAny(strings.ReplaceAll(got, "\n", ""), "\r\x1b\x00\u202e\u2028") {
				t.Errorf("%q", got)
			}
		})
	}
}

func TestEachOfManyCallsAtATimeHasOneLine(t *testing.T) {
	t.Parallel()
	const goroutines, calls = 64, 8
	var book logBook
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	kb := client(t, srv.URL, scoped.WithAPIKey(key), book.logger(slog.LevelDebug))
	var wg sync.WaitGroup
	for i := range goroutines {
		wg.Go(func() {
			for j := range calls {
				_, err := kb.Actions.Get(t.Context(), fmt.Sprintf("c-%d-%d", i, j), scoped.InSpace("marketing"))
				if !errors.Is(err, scoped.ErrNotFound) {
					t.Error(err)
				}
			}
		})
	}
	wg.Wait()
	count := map[string]int{}
	for _, line := range book.lines(t) {
		if line["operation"] == "GetConnector" {
			count[fmt.Sprint(line["path"])]++
		}
	}
	if len(count) != goroutines*calls {
		t.Errorf("%d calls have a line, want %d", len(count), goroutines*calls)
	}
	for path, n := range count {
		if n != 1 {
			t.Errorf("%s has %d lines", path, n)
		}
	}
}

func TestWithoutDebugNoBodyIsTouched(t *testing.T) {
	t.Parallel()
	for _, opts := range [][]scoped.Option{nil, {new(logBook).logger(slog.LevelInfo)}, {new(logBook).logger(slog.LevelError)}} {
		kb := answering(t, 200, jsonMedia, `{}`, opts...)
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, "http://kibana.example/api/x", strings.NewReader(`{}`))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Content-Type", "application/json")
		req.GetBody = func() (io.ReadCloser, error) {
			t.Error("the body is read again")
			return http.NoBody, nil
		}
		resp, err := kb.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
	}
}

func TestLoggersAndKeysThatCannotBeRightAreRefused(t *testing.T) {
	t.Parallel()
	for field, option := range map[string]scoped.Option{
		"WithLogger": scoped.WithLogger(nil), "WithRedactedKeys": scoped.WithRedactedKeys("a", "_"),
	} {
		_, err := scoped.New("http://h", option)
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != field {
			t.Errorf("%s: %v, want *ArgumentError", field, err)
		}
	}
}

func TestAClientIsLoggedByItsName(t *testing.T) {
	t.Parallel()
	var book logBook
	logger := slog.New(slog.NewJSONHandler(&book, nil))
	kb := client(t, "http://kibana.example", scoped.WithAPIKey("s3cr3t-credential"))
	logger.Info("made", "client", kb)
	if got := book.only(t)["client"]; got != "scoped.Client(http://kibana.example)" {
		t.Error(got)
	}
}

// wire tells a Conn of calls that cannot be made, if it has this method.
func TestACallThatIsRefusedIsLogged(t *testing.T) {
	t.Parallel()
	book := &logBook{}
	kb := client(t, "http://kibana.example", book.logger(slog.LevelInfo))
	op := &wire.Operation{ID: "GetThing", Method: http.MethodGet, Path: "/api/things/{id}"}
	kb.Refused(t.Context(), op, &scoped.ArgumentError{Operation: "GetThing", Field: "id", Reason: "must not be empty", SpaceID: "sales"})
	lines := book.lines(t)
	if len(lines) != 1 || lines[0]["operation"] != "GetThing" || lines[0]["space"] != "sales" {
		t.Errorf("logged %v", lines)
	}
}
