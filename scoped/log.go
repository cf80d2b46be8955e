package scoped

import (
	"context"
	"errors"
	"log/slog"
	"net/http"
	"strings"
	"time"
	"unicode"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/internal/redact"
)

// WithLogger writes a line to the logger for each call when it ends; without it nothing is logged. A call ends when it
// has failed, or when the body of its reply is closed. The lookup of a space is a call of its own. A call that was
// refused before anything was sent has a line too.
//
// The line has the attributes method, operation, path (escaped, without the query), space, status, duration, attempts
// and error, as far as there is something to say. Its level is Info for a success, for the answers that programs live
// with (404 and 409, a missing space) and for a call whose context was canceled; it is Warn for every other failure.
//
// For a logger that is enabled for Debug, lines also have query, request_body and reply_body: at most 4 KiB of each
// body, and no body that is read or sent as a stream. Secrets in them are hidden: by the names of members, headers and
// parameters, see [WithRedactedKeys], in addresses, and wherever the client's own credential and the secrets of the
// request are repeated. Members that are nested more than 8 levels deep are left out, as are bodies that are not JSON.
// What is secret in a text without a name that says so cannot be told: keep logs of level Debug as you keep the data.
//
// A nil logger makes New fail with an [*ArgumentError].
func WithLogger(logger *slog.Logger) Option {
	if logger == nil {
		return refuse("WithLogger", "the logger must not be nil")
	}
	return func(s *settings) error {
		s.logger = logger
		return nil
	}
}

// WithRedactedKeys hides the values of more names in the lines of [WithLogger], whatever their types, in addition to
// those that look like the names of secrets: password, apiKey, client_secret, Authorization and their like. Case and
// separators do not matter: customer_id is customerId. It may be given more than once.
func WithRedactedKeys(keys ...string) Option {
	for _, key := range keys {
		if !strings.ContainsFunc(key, func(r rune) bool { return unicode.IsLetter(r) || unicode.IsDigit(r) }) {
			return refuse("WithRedactedKeys", "a key must have a letter or a digit")
		}
	}
	return func(s *settings) error {
		s.redactedKeys = append(s.redactedKeys, keys...)
		return nil
	}
}

// journal writes the lines of a client. A nil journal writes none.
type journal struct {
	logger *slog.Logger
	redact *redact.Redactor
	values *redact.Redactor // for operations whose secret is called value
}

func newJournal(set *settings) *journal {
	if set.logger == nil {
		return nil
	}
	hide := redact.New(set.redactedKeys...)
	return &journal{logger: set.logger, redact: hide, values: hide.WithKeys("value")}
}

// redactor is the one for a request.
func (j *journal) redactor(path string) *redact.Redactor {
	if strings.Contains(path, "/api/synthetics/params") || strings.Contains(path, "/api/fleet/service_tokens") {
		return j.values
	}
	return j.redact
}

// line is what is said of a call. Empty members are left out.
type line struct {
	method, operation, path, space string
	status                         int
	duration                       time.Duration
	attempts                       int
	err                            error
	record                         *record // nil when the logger is not enabled for Debug
}

// write writes the line. Only calls that were sent have a duration.
func (j *journal) write(ctx context.Context, line line, hide *redact.Redactor) {
	level := severity(line.err)
	if !j.logger.Enabled(ctx, level) {
		return
	}
	attrs := make([]slog.Attr, 0, 12)
	add := func(key, value string) {
		if value != "" {
			attrs = append(attrs, slog.String(key, presentable(value)))
		}
	}
	add("method", line.method)
	add("operation", line.operation)
	add("path", line.path)
	add("space", line.space)
	if line.status != 0 {
		attrs = append(attrs, slog.Int("status", line.status))
	}
	message := "kibana call refused, nothing was sent"
	if line.attempts > 0 {
		message = "kibana call"
		attrs = append(attrs, slog.Duration("duration", line.duration), slog.Int("attempts", line.attempts))
	}
	if line.err != nil {
		add("error", errorText(&line, hide))
	}
	if line.record != nil {
		add("query", line.record.query)
		add("request_body", line.record.request)
		add("reply_body", line.record.reply)
	}
	j.logger.LogAttrs(ctx, level, message, attrs...)
}

// severity is the level of a line.
func severity(err error) slog.Level {
	switch {
	case err == nil, errors.Is(err, context.Canceled):
		return slog.LevelInfo
	case errors.Is(err, ErrNotKibana):
		return slog.LevelWarn
	case errors.Is(err, ErrNotFound), errors.Is(err, ErrConflict):
		return slog.LevelInfo
	}
	return slog.LevelWarn
}

// errorText is the text of an error without the secrets that others may have put into it. What it begins with is ours:
// a name of an operation or a path may look like that of a secret.
func errorText(line *line, hide *redact.Redactor) string {
	text := line.err.Error()
	for _, ours := range []string{where(line.space, line.operation, line.method, line.path), inSpace(line.space) + line.operation + ": "} {
		if rest, ok := strings.CutPrefix(text, ours); ok {
			return ours + hide.Text(rest)
		}
	}
	return hide.Text(text)
}

// presentable is a text that others wrote on one line, all of which can be seen.
func presentable(text string) string {
	return strings.Map(func(r rune) rune {
		if !unicode.IsPrint(r) {
			return ' '
		}
		return r
	}, text)
}

// refuse tells the journal of a call that is not sent, and returns why.
func (c *Client) refuse(ctx context.Context, operation string, err error) error {
	c.Refused(ctx, &wire.Operation{ID: operation}, err)
	return err
}

// Refused tells the client of a call that an operation could not make: its request cannot be built, or an option of the
// call has refused it. Generated packages call it; it does nothing but write to the logger.
func (c *Client) Refused(ctx context.Context, op *wire.Operation, err error) {
	if j := c.shared.journal; j != nil {
		space := c.spaceID
		var argument *ArgumentError
		var missing *SpaceNotFoundError
		switch {
		case errors.As(err, &argument):
			space = argument.SpaceID
		case errors.As(err, &missing):
			space = missing.SpaceID
		}
		hide := j.redact.WithKnown(c.shared.known(nil, j.redact))
		j.write(ctx, line{method: op.Method, operation: op.ID, path: op.Path, space: space, err: err}, hide)
	}
}

// refused tells the journal of a request that is not sent.
func (s *shared) refused(ctx context.Context, req *http.Request, call *wire.Call, err error) {
	if s.journal == nil {
		return
	}
	line := line{method: req.Method, operation: call.OperationID(), space: call.Resolved, err: err}
	if req.URL != nil {
		line.path = req.URL.EscapedPath()
	}
	hide := s.journal.redactor(line.path)
	s.journal.write(ctx, line, hide.WithKnown(s.known(req, hide)))
}

// log writes the line of a call that has ended.
func (x *exchange) log(err error) {
	j := x.shared.journal
	if j == nil || !j.logger.Enabled(x.callCtx, severity(err)) {
		return
	}
	info := x.info()
	line := line{
		method: info.Method, operation: info.Operation, path: info.Path, space: info.SpaceID,
		duration: time.Since(x.began), attempts: x.call.Attempts, err: err, record: x.record,
	}
	if x.resp != nil {
		line.status = x.resp.StatusCode
	}
	hide := j.redactor(info.Path)
	switch {
	case x.record != nil:
		hide = hide.WithKnown(x.record.known)
		x.record.close(x, err, hide)
	case err != nil:
		hide = hide.WithKnown(x.shared.known(x.req, hide))
	}
	j.write(x.callCtx, line, hide)
}
