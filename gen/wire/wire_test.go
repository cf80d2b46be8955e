package wire_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"mime/multipart"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// plainConn sends requests as they are.
type plainConn struct {
	*http.Client
	base  *url.URL
	space string
	edit  wire.RequestEditorFn
}

func (c plainConn) BaseURL() *url.URL { return c.base }
func (c plainConn) SpaceID() string   { return c.space }
func (c plainConn) EditRequest(ctx context.Context, req *http.Request) error {
	if c.edit == nil {
		return nil
	}
	return c.edit(ctx, req)
}

func (c plainConn) DecodeError(resp *http.Response, body []byte, cause error) error {
	return fmt.Errorf("%d %s: %w", resp.StatusCode, body, cause)
}

// serve starts a server and returns a connection to it below the base path.
func serve(t *testing.T, path string, h http.HandlerFunc) plainConn {
	t.Helper()
	srv := httptest.NewServer(h)
	t.Cleanup(srv.Close)
	base, err := url.Parse(srv.URL + path)
	if err != nil {
		t.Fatal(err)
	}
	return plainConn{Client: srv.Client(), base: base}
}

func writeJSON(w http.ResponseWriter, doc string) {
	w.Header().Set("Content-Type", "application/json; charset=utf-8")
	_, _ = io.WriteString(w, doc)
}

func operation(method, path string) *wire.Operation {
	return &wire.Operation{ID: "TestOperation", Method: method, Path: path, Scope: wire.SpaceScope}
}

func TestPathParametersArriveByteForByte(t *testing.T) {
	t.Parallel()
	for _, base := range []string{"", "/kb", "/gw/api/kibana", "/a%2Fb"} {
		for _, id := range []string{"plain", "a/b", "50%", "a+b", "q?x=1", "a#b", "a;b", "two words", "ünï", "a%2Fb", "...", "&=:@$,"} {
			var got string
			conn := serve(t, base, func(w http.ResponseWriter, r *http.Request) {
				got = r.RequestURI
				w.WriteHeader(http.StatusNoContent)
			})
			op := operation(http.MethodDelete, "/api/{kind}/of/{id}/end")
			if err := wire.Empty(t.Context(), conn, op, wire.Request{Path: []string{"k", id}}, nil); err != nil {
				t.Fatal(err)
			}
			want := base + "/api/k/of/" + url.PathEscape(id) + "/end"
			if got != want {
				t.Errorf("base %q, id %q: request for %s, want %s", base, id, got, want)
			}
		}
	}
}

func TestUnfitPathParametersAreRefused(t *testing.T) {
	t.Parallel()
	sent := 0
	conn := serve(t, "", func(http.ResponseWriter, *http.Request) { sent++ })
	conn.space = "marketing"
	op := operation(http.MethodDelete, "/api/things/{thing_id}")
	for _, id := range []string{"", ".", "..", "x/../../../s/sales/api/things/y", `x\..\y`, "/", `\/`} {
		err := wire.Empty(t.Context(), conn, op, wire.Request{Path: []string{id}}, nil)
		var argument *wire.ArgumentError
		if !errors.As(err, &argument) {
			t.Fatalf("%q: %v, want *ArgumentError", id, err)
		}
		if argument.Field != "thing_id" || argument.Operation != "TestOperation" || argument.SpaceID != "marketing" {
			t.Errorf("%q: %+v names not the field, the operation and the space", id, argument)
		}
	}
	if sent != 0 {
		t.Errorf("%d requests were sent", sent)
	}
}

func TestQueryHoldsWhatIsSet(t *testing.T) {
	t.Parallel()
	type kind string
	var q wire.Query
	wire.Add(&q, "s", "a b&c")
	wire.Add(&q, "k", kind("any"))
	wire.AddOptional(&q, "off", new(bool))
	wire.AddOptional(&q, "zero", new(int64))
	wire.AddOptional[string](&q, "absent", nil)
	wire.AddEach(&q, "list", []kind{"x", "y/z"})
	wire.Add(&q, "n", 1.5)
	wire.AddList(&q, "commas", []int64{1, 2})
	wire.AddList[string](&q, "none", nil)
	wire.AddJSON(&q, "doc", map[string]int{"a": 1})
	wire.AddJSON(&q, "nil", (*int)(nil))
	if diff := cmp.Diff("s=a+b%26c&k=any&off=false&zero=0&list=x&list=y%2Fz&n=1.5&commas=1%2C2&doc=%7B%22a%22%3A1%7D", q.String()); diff != "" {
		t.Error(diff)
	}
}

func TestAParameterThatCannotBeEncodedIsAnArgumentError(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(http.ResponseWriter, *http.Request) { t.Error("a request was sent") })
	var q wire.Query
	wire.AddJSON(&q, "doc", make(chan int))
	err := wire.Empty(t.Context(), conn, operation(http.MethodGet, "/x"), wire.Request{Query: q}, nil)
	var argument *wire.ArgumentError
	if !errors.As(err, &argument) || argument.Field != "doc" || argument.Operation != "TestOperation" {
		t.Errorf("err = %v, want an *ArgumentError for the parameter", err)
	}
}

func TestEditorsOfTheCallRunBeforeTheConnsOwn(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(w http.ResponseWriter, r *http.Request) {
		if got := r.Header.Get("X-Order"); got != "call,conn" {
			t.Errorf("order of editors: %s", got)
		}
		writeJSON(w, `{"name":"x"}`)
	})
	conn.edit = func(_ context.Context, req *http.Request) error {
		req.Header.Set("X-Order", req.Header.Get("X-Order")+"conn")
		return nil
	}
	first := func(_ context.Context, req *http.Request) error {
		req.Header.Set("X-Order", "call,")
		return nil
	}
	got, err := wire.Value[map[string]string](t.Context(), conn, operation(http.MethodGet, "/x"), wire.Request{}, []wire.RequestEditorFn{first})
	if err != nil || got["name"] != "x" {
		t.Errorf("got %v, %v", got, err)
	}
}

func TestAnEditorThatRefusesStopsTheCallAndClosesTheBody(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(http.ResponseWriter, *http.Request) { t.Error("a request was sent") })
	refusal := errors.New("no")
	refuse := func(context.Context, *http.Request) error { return refusal }
	request := wire.Request{Body: wire.JSON(map[string]any{"a": 1})}
	err := wire.Empty(t.Context(), conn, operation(http.MethodPost, "/x"), request, []wire.RequestEditorFn{refuse})
	if !errors.Is(err, refusal) {
		t.Errorf("err = %v, want the refusal", err)
	}
}

func TestRepliesThatCannotBeReadAreErrors(t *testing.T) {
	t.Parallel()
	for name, reply := range map[string]http.HandlerFunc{
		"empty": func(http.ResponseWriter, *http.Request) {},
		"no content": func(w http.ResponseWriter, _ *http.Request) {
			w.WriteHeader(http.StatusNoContent)
		},
		"html": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Type", "text/html")
			_, _ = io.WriteString(w, "<html>")
		},
		"broken": func(w http.ResponseWriter, _ *http.Request) { writeJSON(w, `{"name":`) },
		"short": func(w http.ResponseWriter, _ *http.Request) {
			w.Header().Set("Content-Length", "100")
			writeJSON(w, `{"name":"x"}`)
		},
		"other shape": func(w http.ResponseWriter, _ *http.Request) { writeJSON(w, `[1]`) },
	} {
		conn := serve(t, "", reply)
		got, err := wire.Object[struct{ Name string }](t.Context(), conn, operation(http.MethodGet, "/x"), wire.Request{}, nil)
		if err == nil || got != nil {
			t.Errorf("%s: got %v, %v, want an error and nothing else", name, got, err)
		}
	}
}

func TestABodyCanBeAbsent(t *testing.T) {
	t.Parallel()
	type form struct{ Note string }
	for name, body := range map[string]wire.Body{
		"pointer": wire.JSON((*form)(nil)),
		"list":    wire.JSON([]string(nil)),
		"map":     wire.JSON(map[string]any(nil)),
		"any":     wire.JSON(nil),
		"form":    wire.Form((*form)(nil)),
		"content": wire.Content("application/gzip", nil),
		"reader":  wire.Content("application/gzip", (*bytes.Reader)(nil)),
	} {
		conn := serve(t, "", func(w http.ResponseWriter, r *http.Request) {
			if doc, _ := io.ReadAll(r.Body); len(doc) > 0 || r.Header.Get("Content-Type") != "" {
				t.Errorf("%s: sent %q as %q, want nothing", name, doc, r.Header.Get("Content-Type"))
			}
			w.WriteHeader(http.StatusNoContent)
		})
		if err := wire.Empty(t.Context(), conn, operation(http.MethodPost, "/x"), wire.Request{Body: body}, nil); err != nil {
			t.Errorf("%s: %v", name, err)
		}
	}
}

func TestContentIsSentAsItIs(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(w http.ResponseWriter, r *http.Request) {
		doc, _ := io.ReadAll(r.Body)
		if string(doc) != "{}\n{}\n" || r.Header.Get("Content-Type") != "application/x-ndjson" {
			t.Errorf("sent %q as %q", doc, r.Header.Get("Content-Type"))
		}
		w.WriteHeader(http.StatusNoContent)
	})
	body := wire.Content("application/x-ndjson", strings.NewReader("{}\n{}\n"))
	if err := wire.Empty(t.Context(), conn, operation(http.MethodPost, "/x"), wire.Request{Body: body}, nil); err != nil {
		t.Error(err)
	}
}

func TestARawReplyCanBeAnythingOrNothing(t *testing.T) {
	t.Parallel()
	for _, want := range []string{"", "1", `{"a":[null]}`} {
		conn := serve(t, "", func(w http.ResponseWriter, _ *http.Request) { writeJSON(w, want) })
		got, err := wire.Value[json.RawMessage](t.Context(), conn, operation(http.MethodGet, "/x"), wire.Request{}, nil)
		if err != nil || string(got) != want {
			t.Errorf("got %s, %v, want %s", got, err, want)
		}
	}
}

func TestABodyThatCannotBeEncodedIsAnArgumentError(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(http.ResponseWriter, *http.Request) { t.Error("a request was sent") })
	inSales := func(_ context.Context, req *http.Request) error {
		space := "sales"
		wire.CallOf(req).Space = &space
		return nil
	}
	err := wire.Empty(t.Context(), conn, operation(http.MethodPost, "/x"), wire.Request{Body: wire.JSON(make(chan int))}, []wire.RequestEditorFn{inSales})
	var argument *wire.ArgumentError
	if !errors.As(err, &argument) || argument.Field != "body" || argument.SpaceID != "sales" {
		t.Errorf("err = %v, want an *ArgumentError for the body in sales", err)
	}
}

func TestAFileWithoutContentIsAnArgumentError(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(http.ResponseWriter, *http.Request) { t.Error("a request was sent") })
	for _, content := range []io.Reader{nil, (*strings.Reader)(nil)} {
		form := struct {
			File wire.File `json:"file"`
		}{wire.File{Name: "rules.ndjson", Content: content}}
		err := wire.Empty(t.Context(), conn, operation(http.MethodPost, "/x"), wire.Request{Body: wire.Form(form)}, nil)
		var argument *wire.ArgumentError
		if !errors.As(err, &argument) || !strings.Contains(argument.Reason, "file") {
			t.Errorf("err = %v, want an *ArgumentError for the file", err)
		}
	}
}

func TestJSONBodiesCanBeSentAgain(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	conn.edit = func(_ context.Context, req *http.Request) error {
		again, err := req.GetBody()
		if err != nil {
			return err
		}
		doc, err := io.ReadAll(again)
		if string(doc) != `{"a":1}` || req.ContentLength != int64(len(doc)) {
			t.Errorf("GetBody gave %s for a length of %d", doc, req.ContentLength)
		}
		return err
	}
	if err := wire.Empty(t.Context(), conn, operation(http.MethodPost, "/x"), wire.Request{Body: wire.JSON(map[string]int{"a": 1})}, nil); err != nil {
		t.Fatal(err)
	}
}

// counted counts how often it is encoded.
type counted struct{ times *int }

func (c counted) MarshalJSON() ([]byte, error) {
	*c.times++
	return []byte("{}"), nil
}

func TestABodyIsEncodedOnceHoweverOftenItIsRead(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNoContent) })
	conn.edit = func(_ context.Context, req *http.Request) error {
		for range 3 {
			again, err := req.GetBody()
			if err != nil {
				return err
			}
			if doc, err := io.ReadAll(again); err != nil || string(doc) != "{}" {
				t.Errorf("%s, %v", doc, err)
			}
		}
		return nil
	}
	times := 0
	if err := wire.Empty(t.Context(), conn, operation(http.MethodPost, "/x"), wire.Request{Body: wire.JSON(counted{&times})}, nil); err != nil {
		t.Fatal(err)
	}
	if times != 1 {
		t.Errorf("encoded %d times, want once", times)
	}
}

func TestFormsStreamTheirFiles(t *testing.T) {
	t.Parallel()
	type kind string
	type form struct {
		File    wire.File        `json:"file"`
		Note    string           `json:"note"`
		Kind    *kind            `json:"kind,omitempty"`
		Retries []map[string]int `json:"retries,omitzero"`
		Absent  *string          `json:"absent,omitempty"`
	}
	content := strings.Repeat("line\n", 100_000)
	got := map[string]string{}
	var fileName string
	conn := serve(t, "", func(w http.ResponseWriter, r *http.Request) {
		_, params, err := mime.ParseMediaType(r.Header.Get("Content-Type"))
		if err != nil {
			t.Error(err)
		}
		reader := multipart.NewReader(r.Body, params["boundary"])
		for {
			part, err := reader.NextPart()
			if err != nil {
				break
			}
			if part.FileName() != "" {
				fileName = part.FileName()
			}
			value, _ := io.ReadAll(part)
			got[part.FormName()] = string(value)
		}
		w.WriteHeader(http.StatusNoContent)
	})
	small := kind("small")
	body := wire.Form(&form{
		File:    wire.File{Name: "export.ndjson", Content: strings.NewReader(content)},
		Kind:    &small,
		Note:    "ünï",
		Retries: []map[string]int{{"a": 1}},
	})
	if err := wire.Empty(t.Context(), conn, operation(http.MethodPost, "/x"), wire.Request{Body: body}, nil); err != nil {
		t.Fatal(err)
	}
	want := map[string]string{"file": content, "note": "ünï", "kind": "small", "retries": `[{"a":1}]`}
	if diff := cmp.Diff(want, got); diff != "" || fileName != "export.ndjson" {
		t.Errorf("file %s, parts %s", fileName, diff)
	}
}

func TestStreamsAreNotDecoded(t *testing.T) {
	t.Parallel()
	conn := serve(t, "", func(w http.ResponseWriter, _ *http.Request) { _, _ = io.WriteString(w, "a\nb") })
	body, err := wire.Stream(t.Context(), conn, operation(http.MethodGet, "/x"), wire.Request{}, nil)
	if err != nil {
		t.Fatal(err)
	}
	got, err := io.ReadAll(body)
	if err := errors.Join(err, body.Close()); err != nil || string(got) != "a\nb" {
		t.Errorf("got %q, %v", got, err)
	}
}

func TestSecretsAreSentButNotShown(t *testing.T) {
	t.Parallel()
	type request struct{ Secrets wire.Secrets }
	r := request{wire.Secrets{"password": "hunter2"}}
	doc, err := json.Marshal(r)
	if err != nil || !bytes.Contains(doc, []byte("hunter2")) {
		t.Errorf("sent %s, %v", doc, err)
	}
	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "secrets", r.Secrets)
	for _, shown := range []string{fmt.Sprintf("%v", r), fmt.Sprintf("%+v", &r), fmt.Sprintf("%#v", r), fmt.Sprintf("%s", r.Secrets), log.String()} {
		if strings.Contains(shown, "hunter2") || !strings.Contains(shown, "password") {
			t.Errorf("shown as %s, want the name without the value", shown)
		}
	}
}

func TestRedactedSecretsKeepTheirNames(t *testing.T) {
	t.Parallel()
	secrets := wire.Secrets{"password": "hunter2"}
	if diff := cmp.Diff(map[string]any{"password": "[redacted]"}, map[string]any(secrets.Redacted())); diff != "" || secrets["password"] != "hunter2" {
		t.Errorf("%s; the secrets themselves became %s", diff, secrets["password"])
	}
	if wire.Secrets(nil).Redacted() != nil {
		t.Error("no secrets became some")
	}
}

func TestDatesKeepTheirText(t *testing.T) {
	t.Parallel()
	for _, text := range []string{"2024-05-01T10:00:00.000Z", "2024-05-01T10:00:00+02:00", "yesterday", ""} {
		var got wire.Time
		doc, _ := json.Marshal(text)
		if err := json.Unmarshal(doc, &got); err != nil {
			t.Fatal(err)
		}
		back, err := json.Marshal(got)
		if text != "" && (err != nil || string(back) != string(doc)) {
			t.Errorf("%s came back as %s, %v", doc, back, err)
		}
		if _, err := time.Parse(time.RFC3339Nano, text); (err == nil) == got.IsZero() || got.Text() != text {
			t.Errorf("%q: time %v, text %q", text, got.Time, got.Text())
		}
	}
	changed := wire.NewTime(time.Date(2024, 5, 1, 0, 0, 0, 0, time.UTC))
	_ = json.Unmarshal([]byte(`"2020-01-01T00:00:00Z"`), &changed)
	changed.Time = time.Date(2025, 1, 2, 3, 4, 5, 0, time.UTC)
	if doc, err := json.Marshal(changed); err != nil || string(doc) != `"2025-01-02T03:04:05Z"` {
		t.Errorf("a changed date was sent as %s, %v", doc, err)
	}
}

func TestCallOfGivesEveryRequestACall(t *testing.T) {
	t.Parallel()
	req := httptest.NewRequestWithContext(t.Context(), http.MethodGet, "/x", nil)
	wire.CallOf(req).SkipValidation = true
	if !wire.CallOf(req).SkipValidation {
		t.Error("the mark was lost")
	}
}

func TestMarkingNeedsNoBody(t *testing.T) {
	t.Parallel()
	sign := func(_ context.Context, req *http.Request) error {
		_, err := io.ReadAll(req.Body)
		wire.CallOf(req).SkipValidation = true
		return err
	}
	call, err := wire.Mark(t.Context(), []wire.RequestEditorFn{sign})
	if err != nil || !call.SkipValidation {
		t.Errorf("call = %+v, err = %v, want the mark", call, err)
	}
}
