package scoped

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"mime"
	"net/http"
	"net/url"
	"strings"

	"github.com/kibana-go/kibana-go/internal/redact"
)

const (
	maxLogged  = 64 << 10 // how much of a body is looked at to show the beginning of it
	maxSecrets = 4 << 20  // how much of a request is searched for secrets that the reply may repeat
)

// record is what a line of level Debug says of a call besides.
type record struct {
	query   string
	request string
	reply   string
	known   *redact.Known // what is secret in the request
	read    bytes.Buffer  // what came of the reply
}

// record begins the record of a request, nil when nobody would see it.
func (s *shared) record(req *http.Request) *record {
	j := s.journal
	if j == nil || !j.logger.Enabled(req.Context(), slog.LevelDebug) {
		return nil
	}
	path := req.URL.EscapedPath()
	hide := j.redactor(path)
	r := &record{known: s.known(req, hide)}
	hide = hide.WithKnown(r.known)
	r.query = showQuery(req.URL.RawQuery, hide)
	r.request = showRequest(req, hide)
	return r
}

// keep keeps what was read of a reply, as far as it may be shown.
func (r *record) keep(piece []byte) {
	if r != nil {
		r.read.Write(piece[:min(len(piece), maxLogged-r.read.Len())])
	}
}

// close completes the record with the reply.
func (r *record) close(x *exchange, err error, hide *redact.Redactor) {
	if x.resp == nil {
		return
	}
	media := x.resp.Header.Get("Content-Type")
	var failed *APIError
	switch size := x.shared.maxReply - x.left; {
	case !isSuccess(x.resp):
		if errors.As(err, &failed) {
			r.reply = showBody(media, bytes.NewReader(failed.Body), int64(len(failed.Body)), hide)
		}
	case x.stream:
		r.reply = describe(media, size)
	default:
		r.reply = showBody(media, &r.read, size, hide)
	}
}

// known collects what is secret in a request, the client's credential first. The request may be nil.
func (s *shared) known(req *http.Request, hide *redact.Redactor) *redact.Known {
	known := new(redact.Known)
	if s.authorize != nil && !s.rotates { // what a provider gave stands in the request
		header := http.Header{}
		_ = s.authorize(context.Background(), header) // one that does not change cannot fail
		known.AddHeader(hide, header)
	}
	if req == nil || req.URL == nil {
		return known
	}
	known.AddHeader(hide, req.Header)
	for name, values := range req.URL.Query() {
		if hide.Secret(name) {
			for _, value := range values {
				known.Add(value)
			}
		}
	}
	if isLoggable(req.Header.Get("Content-Type")) && req.GetBody != nil {
		if body, err := req.GetBody(); err == nil {
			limited := &io.LimitedReader{R: body, N: maxSecrets}
			if known.AddBody(hide, limited); limited.N == 0 {
				known.Lose()
			}
			_ = body.Close()
		}
	}
	return known
}

// showQuery is what is shown of a query, its names sorted.
func showQuery(raw string, hide *redact.Redactor) string {
	values, _ := url.ParseQuery(raw) // what is malformed is left out
	var pairs []string
	for _, name := range sortedNames(values) {
		for _, value := range values[name] {
			if hide.Secret(name) {
				value = redact.Hidden
			}
			pairs = append(pairs, hide.Text(name)+"="+hide.Value(value))
		}
	}
	return strings.Join(pairs, "&")
}

func showRequest(req *http.Request, hide *redact.Redactor) string {
	media := req.Header.Get("Content-Type")
	if req.Body == nil || req.Body == http.NoBody {
		return ""
	}
	if req.GetBody != nil {
		if body, err := req.GetBody(); err == nil {
			defer func() { _ = body.Close() }()
			return showBody(media, body, req.ContentLength, hide)
		}
	}
	return describe(media, req.ContentLength)
}

// showBody is what is shown of a body: its JSON, or its type and its size.
func showBody(media string, body io.Reader, size int64, hide *redact.Redactor) string {
	if size == 0 {
		return ""
	}
	if isLoggable(media) {
		if shown, ok := hide.JSON(io.LimitReader(body, maxLogged)); ok {
			return shown
		}
	}
	return describe(media, size)
}

// isLoggable tells whether a body may be JSON or lines of it.
func isLoggable(declared string) bool {
	media, _, err := mime.ParseMediaType(declared)
	return declared == "" || err == nil && (strings.HasSuffix(media, "json") && strings.HasPrefix(media, "application/"))
}

// describe says what a body is that is not shown. A negative size is not known.
func describe(declared string, size int64) string {
	media, _, err := mime.ParseMediaType(declared)
	if err != nil {
		media = "no known type"
	}
	if size < 0 {
		return "[" + media + ", a stream]"
	}
	return fmt.Sprintf("[%s, %d bytes]", media, size)
}
