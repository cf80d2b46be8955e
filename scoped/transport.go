package scoped

import (
	"context"
	"errors"
	"net/http"
	"net/url"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// Do sends a request, which is edited as by EditRequest first if it has not been, so that none goes out unchecked. It is
// sent again as the client's [RetryPolicy] has it. A reply that is not a success comes back as an error, never as a
// response; a request that got no reply is a [*ConnectionError]. The caller closes the body of the response.
//
// Do makes a client safe in spaces that oapi-codegen's stock templates generated: pass the Client to its
// WithHTTPClient. There an editor of the call that replaces the context must come before InSpace and SkipValidation,
// which leave their marks in it. Programs that write such a request themselves have less to do with Call and Stream.
func (c *Client) Do(req *http.Request) (*http.Response, error) {
	wanted := repliesWanted(req)
	req, err := c.checked(req)
	if err != nil {
		return nil, err
	}
	defer c.shared.noteSpaceChange(req)
	x := c.shared.send(req)
	if x.resp != nil {
		wanted.fill(x.resp)
		if isSuccess(x.resp) {
			return x.resp, nil
		}
	}
	err = x.failure()
	x.end(err)
	return nil, err
}

// failure is the error of an exchange that did not succeed.
func (x *exchange) failure() error {
	req := x.req.WithContext(x.callCtx) // the attempt's has ended
	switch {
	case x.call.Attempts == 0:
		if x.req.Body != nil {
			_ = x.req.Body.Close()
		}
		return x.shared.noReply(req, x.refused)
	case x.resp == nil:
		return x.shared.noReply(req, x.err)
	}
	return x.shared.failure(req, x.resp)
}

func isSuccess(resp *http.Response) bool { return resp.StatusCode >= 200 && resp.StatusCode < 300 }

// checked is a request as EditRequest makes it. One that is refused has its body closed, as net/http does it.
func (c *Client) checked(req *http.Request) (*http.Request, error) {
	if call, known := wire.CallFrom(req.Context()); known && call.Vouches(req.URL) {
		return req, nil
	}
	edited := wire.Clone(req)
	err := c.EditRequest(edited.Context(), edited)
	if err != nil && req.Body != nil {
		_ = req.Body.Close()
	}
	return edited, err
}

// DecodeError makes the error for a success that cannot be read. It keeps the status.
func (c *Client) DecodeError(resp *http.Response, body []byte, cause error) error {
	e := c.shared.apiError(resp.Request, resp)
	e.Body = []byte(withoutCredential(resp.Request, string(body[:min(len(body), maxErrorBody)])))
	e.cause = errorWithoutCredential(resp.Request, cause)
	e.Message = "the reply cannot be read: " + e.cause.Error()
	var err error = e
	if !fromKibana(resp.Header) && !isJSON(e.Body) {
		err = c.shared.notKibana(resp, e)
	}
	if x := exchangeOf(resp); x != nil {
		x.broken = err
	}
	return err
}

// withoutURL is the cause inside of the *url.Error that net/http makes, which repeats the whole URL, query included. There
// are several where a transport is made of an http.Client. So does the error of a redirect to an address that cannot be
// read, with the secrets that may be in it.
func withoutURL(err error) error {
	var wrapped *url.Error
	for errors.As(err, &wrapped) && wrapped.Err != nil {
		err = wrapped.Err
	}
	if strings.HasPrefix(err.Error(), "failed to parse Location header") {
		return errors.New("redirected to an address that cannot be read")
	}
	return err
}

// noReply is the error of a request that got no reply.
func (s *shared) noReply(req *http.Request, err error) error {
	if cause := context.Cause(req.Context()); cause != nil && !errors.Is(err, cause) {
		err = errors.Join(err, cause)
	}
	call := wire.CallOf(req)
	return &ConnectionError{
		SpaceID: s.spaceOf(req, call), Operation: call.OperationID(),
		Method: req.Method, Path: req.URL.EscapedPath(), Attempts: call.Attempts, Err: err,
	}
}

// failure turns a reply that is not a success into an error, and closes it. When the context ended before the call
// could be repeated, the error says so too.
func (s *shared) failure(req *http.Request, resp *http.Response) error {
	e := s.apiError(req, resp)
	e.cause = context.Cause(req.Context())
	known := e.describe(resp.Header, []byte(withoutCredential(req, string(readErrorBody(resp)))))
	_ = resp.Body.Close()
	if e.StatusCode == http.StatusUnauthorized && e.Message == http.StatusText(e.StatusCode) && anonymous(req, resp) {
		e.Message = "the request has no credential: give the client one, with WithAPIKey for example"
	}
	if location := resp.Header.Get("Location"); location != "" && resp.StatusCode < 400 {
		e.Message = "redirected to " + withoutCredential(req, withoutSecrets(location)) + ", which is not followed: use the final address as the base URL"
	}
	err := byStatus(e)
	switch {
	case fromKibana(resp.Header):
		return s.missingSpace(req, e, err, known)
	case isElasticsearch(resp.Header), !known && resp.StatusCode < 500 && !expectedOfProxies(resp.StatusCode):
		return s.notKibana(resp, err)
	}
	return s.missingSpace(req, e, err, false)
}

// anonymous tells whether a request was sent without a credential. A transport may have added one to a copy.
func anonymous(req *http.Request, resp *http.Response) bool {
	if resp.Request != nil {
		req = resp.Request
	}
	return req.Header.Get("Authorization") == ""
}

func (s *shared) notKibana(resp *http.Response, err error) error {
	return &NotKibanaError{BaseURL: s.base.String(), Elasticsearch: isElasticsearch(resp.Header), Err: err}
}

// isElasticsearch tells whether a reply comes from Elasticsearch itself.
func isElasticsearch(h http.Header) bool { return h.Get("X-Elastic-Product") != "" && !fromKibana(h) }

// expectedOfProxies tells whether a status says what is wrong no matter who answers.
func expectedOfProxies(status int) bool {
	switch status {
	case http.StatusUnauthorized, http.StatusForbidden, http.StatusProxyAuthRequired, http.StatusRequestTimeout,
		http.StatusRequestEntityTooLarge, http.StatusTooManyRequests:
		return true
	}
	return false
}

func (s *shared) apiError(req *http.Request, resp *http.Response) *APIError {
	call := wire.CallOf(req)
	return &APIError{
		StatusCode: resp.StatusCode, SpaceID: s.spaceOf(req, call), Operation: call.OperationID(),
		Method: req.Method, Path: req.URL.EscapedPath(), Attempts: call.Attempts,
		RetryAfter: retryAfter(resp.Header, time.Now()),
	}
}

// fromKibana tells whether a reply has headers that a ready Kibana puts on every reply.
func fromKibana(h http.Header) bool {
	return h.Get("Kbn-Name") != "" || h.Get("Kbn-License-Sig") != "" || h.Get("Elastic-Api-Version") != ""
}

func isJSON(body []byte) bool { return len(body) > 0 && (body[0] == '{' || body[0] == '[') }

// withoutSecrets is an address without user, query and fragment.
func withoutSecrets(address string) string {
	u, err := url.Parse(address)
	if err != nil {
		return "an unreadable address"
	}
	u.User, u.RawQuery, u.Fragment = nil, "", ""
	return u.String()
}
