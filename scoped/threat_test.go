package scoped_test

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"
	"unicode"

	"github.com/kibana-go/kibana-go/scoped"
)

// The attacks that no other test of the package is about. SECURITY.md names the test of each.

// forged is what somebody calls a thing who wants to write a line of his own into a log.
const forged = "x\nlevel=info msg=fine\r\x1b[2K\u2028\u202emoc.live\u0085"

// isOneLine tells whether a text can neither end a line of a log nor change how it looks.
func isOneLine(text string) bool {
	return !strings.ContainsFunc(text, func(r rune) bool {
		return unicode.IsControl(r) || unicode.In(r, unicode.Zl, unicode.Zp, unicode.Bidi_Control)
	})
}

func TestNoErrorBreaksALine(t *testing.T) {
	t.Parallel()
	reply := &scoped.APIError{StatusCode: http.StatusBadRequest, Message: forged, SpaceID: forged, Path: forged, Operation: forged}
	bad := &scoped.BadRequestError{APIError: reply}
	cause := errors.New(forged)
	for _, err := range []error{
		reply, bad, &scoped.ConnectionError{Path: forged, Err: cause},
		&scoped.NotKibanaError{Err: reply, BaseURL: "http://h"}, &scoped.SpaceNotFoundError{SpaceID: "sales", Err: reply},
		&scoped.InvalidSpaceIDError{SpaceID: forged}, &scoped.ArgumentError{Field: forged, Reason: forged, SpaceID: forged, Operation: forged},
		&scoped.ItemError{ID: forged, Type: forged, Message: forged}, &scoped.ItemError{ID: forged, Reason: forged}, &scoped.ItemError{ID: forged, StatusCode: 400},
		&scoped.PartialError{Failures: []scoped.ItemError{{ID: forged, Message: forged}}}, &scoped.FileError{SpaceID: "sales", Reason: forged},
		&scoped.ExecutionError{ConnectorID: forged, Message: forged, ServiceMessage: forged},
		&scoped.UnknownConnectorTypeError{Type: forged, Err: bad}, &scoped.DataViewExistsError{Name: forged, Err: bad},
		&scoped.UnsupportedError{Operation: "x", SpaceID: forged, Version: scoped.Version{Suffix: forged}}, &scoped.CredentialError{Err: cause}, &scoped.NotReadyError{Err: cause},
		&scoped.UnchangedError{Err: reply}, &scoped.RuleDisabledError{RuleID: forged},
	} {
		if text := err.Error(); !isOneLine(text) || !strings.Contains(text, "x") {
			t.Errorf("%T: %q", err, text)
		}
	}
}

func TestAWaitThatEndsBreaksNoLine(t *testing.T) {
	t.Parallel()
	kb := answer(t, http.StatusOK, nil, `{"id":"r","enabled":true,"execution_status":{"status":"pending"}}`)
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	if _, err := kb.Rules.WaitForRun(ctx, forged, time.Time{}); err == nil || !isOneLine(err.Error()) {
		t.Errorf("%q could forge a line", err)
	}
}

// poured is a body without end. It counts what is read of it.
type poured struct {
	io.Reader
	read int
}

func (p *poured) Read(b []byte) (int, error) {
	n, err := p.Reader.Read(b)
	p.read += n
	return n, err
}

type endless byte

func (e endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = byte(e)
	}
	return len(b), nil
}

func TestAFailureThatGrowsWhenUnpackedIsCut(t *testing.T) {
	t.Parallel()
	var bomb bytes.Buffer
	writer := gzip.NewWriter(&bomb)
	_, _ = io.WriteString(writer, `{"statusCode":500,"message":"read to its end"`)
	_, _ = io.CopyN(writer, endless(' '), 8<<20)
	_, _ = io.WriteString(writer, "}")
	_ = writer.Close()
	for name, reply := range map[string]struct {
		encoding string
		body     io.Reader
	}{
		"without end":   {"", endless('x')},
		"a packed bomb": {"gzip", &bomb},
	} {
		body := &poured{Reader: reply.body}
		kb := client(t, "http://h", scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(*http.Request) (*http.Response, error) {
			return &http.Response{StatusCode: http.StatusBadGateway, Header: http.Header{"Content-Encoding": {reply.encoding}}, Body: io.NopCloser(body)}, nil
		})}))
		_, err := kb.Actions.List(t.Context())
		var api *scoped.APIError
		if !errors.As(err, &api) || len(api.Body) > 64<<10 || body.read > 2<<20 || api.Message == "read to its end" {
			t.Errorf("%s: %d bytes were read and %d kept: %.200v", name, body.read, len(api.Body), err)
		}
	}
}

func TestAReplyOfTooManyLevelsIsAnError(t *testing.T) {
	t.Parallel()
	deep := strings.Repeat("[", 1<<20)
	for _, status := range []int{http.StatusOK, http.StatusBadRequest} {
		var reply any
		err := answer(t, status, nil, deep).Call(t.Context(), http.MethodGet, "/api/x", nil, &reply)
		var api *scoped.APIError
		if !errors.As(err, &api) || api.StatusCode != status || len(err.Error()) > 2000 {
			t.Errorf("%d: %.200v, want *APIError", status, err)
		}
	}
}

func TestAClientIsLoggedWithoutItsCredential(t *testing.T) {
	t.Parallel()
	const secret, inBasic = "aHVudGVyMg", "bWU6aHVudGVyMg"
	for _, option := range []scoped.Option{
		scoped.WithAPIKey(secret), scoped.WithBearerToken(secret), scoped.WithBasicAuth("me", "hunter2"),
	} {
		kb := answer(t, http.StatusForbidden, nil, `{"statusCode":403,"error":"Forbidden","message":"no"}`, option)
		_, err := kb.Actions.List(t.Context(), scoped.InSpace("sales"))
		var log bytes.Buffer
		for _, handler := range []slog.Handler{slog.NewJSONHandler(&log, nil), slog.NewTextHandler(&log, nil)} {
			slog.New(handler).Info("x", "client", kb, "service", kb.Cases, "error", err, "option", option, "in", struct{ C *scoped.Client }{kb})
		}
		for _, shown := range []any{kb, *kb, err, kb.Rules, *kb.Roles, option, []any{kb, err}, map[string]any{"kb": kb, "err": err}} {
			for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%p", "%T"} {
				_, _ = fmt.Fprintf(&log, verb+"\n", shown)
			}
			doc, _ := json.Marshal(shown)
			log.Write(doc)
		}
		for _, hidden := range []string{secret, inBasic, "hunter2", fmt.Sprintf("%x", secret), fmt.Sprintf("%X", secret), fmt.Sprintf("%d", []byte(secret))} {
			if strings.Contains(log.String(), hidden) {
				t.Errorf("something shows %q", hidden)
			}
		}
	}
}

func TestARedirectToNowhereShowsNoSecret(t *testing.T) {
	t.Parallel()
	for _, location := range []string{"http://me:hunter2@h/%zz", "https://h/x?token=hunter2%zz", "//h:hunter2/x"} {
		err := answer(t, http.StatusFound, map[string]string{"Location": location}, "").Call(t.Context(), http.MethodGet, "/api/x", nil, nil)
		if err == nil || strings.Contains(err.Error(), "hunter2") || strings.Contains(fmt.Sprintf("%#v", errors.Unwrap(err)), "hunter2") {
			t.Errorf("%s: %v", location, err)
		}
	}
}

func TestWhatRepeatsTheCredentialIsNotShown(t *testing.T) {
	t.Parallel()
	const secret = "aHVudGVyMg/+=="
	var repeat func(w http.ResponseWriter, credential string)
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		repeat(w, r.Header.Get("Authorization")+r.Header.Get("Cookie"))
	}))
	defer srv.Close()
	kb := client(t, srv.URL, scoped.WithAPIKey(secret), scoped.WithValidation(false))
	for name, how := range map[string]func(w http.ResponseWriter, credential string){
		"a page": func(w http.ResponseWriter, c string) {
			http.Error(w, "<pre>Authorization: "+c+"</pre>", http.StatusBadGateway)
		},
		"an envelope": func(w http.ResponseWriter, c string) {
			w.WriteHeader(http.StatusBadRequest)
			_ = json.NewEncoder(w).Encode(map[string]any{"statusCode": 400, "error": c, "message": c, "attributes": map[string]string{"a": c}})
		},
		"a redirect": func(w http.ResponseWriter, c string) {
			w.Header().Set("Location", "/login/"+c)
			w.WriteHeader(http.StatusFound)
		},
		"a wrong reply": func(w http.ResponseWriter, c string) {
			w.Header().Set("Content-Type", "text/"+c)
			_, _ = io.WriteString(w, c)
		},
		"no HTTP": func(w http.ResponseWriter, c string) {
			conn, _, err := http.NewResponseController(w).Hijack()
			if err == nil {
				_, _ = io.WriteString(conn, c+"\r\n\r\n")
				_ = conn.Close()
			}
		},
	} {
		repeat = how
		for _, opts := range [][]scoped.CallOption{nil, {scoped.WithHeader("Cookie", "sid="+secret)}, {scoped.As(scoped.BearerToken(secret))}} {
			err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, nil, opts...)
			var api *scoped.APIError
			shown := fmt.Sprintf("%v %+v %#v", err, err, errors.Unwrap(err))
			if errors.As(err, &api) {
				shown += fmt.Sprintf("%s %+v", api.Body, api)
			}
			if err == nil || strings.Contains(shown, "aHVudGVyMg") {
				t.Errorf("%s: %s", name, shown)
			}
		}
	}
}

// TestAPanicShowsNoCredential runs itself and panics in the middle of a call.
func TestAPanicShowsNoCredential(t *testing.T) {
	t.Parallel()
	const inside, secret = "KIBANA_GO_TEST_PANIC", "aHVudGVyMg"
	if os.Getenv(inside) != "" {
		bug := func(http.RoundTripper) http.RoundTripper {
			return roundTrip(func(req *http.Request) (*http.Response, error) { panic(fmt.Errorf("a bug in %s", req.URL)) })
		}
		_, _ = client(t, "http://h", scoped.WithAPIKey(secret), scoped.WithMiddleware(bug)).Actions.List(t.Context())
		return
	}
	self := exec.CommandContext(t.Context(), os.Args[0], "-test.run=^TestAPanicShowsNoCredential$")
	self.Env = append(os.Environ(), inside+"=1", "GOTRACEBACK=all")
	out, err := self.CombinedOutput()
	if err == nil || !bytes.Contains(out, []byte("panic: a bug in http://h/")) || bytes.Contains(out, []byte(secret)) {
		t.Errorf("%v: %s", err, out)
	}
}
