package scoped

import (
	"bytes"
	"context"
	"io"
	"net/http"
	"sync/atomic"
	"time"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// exchange is one call from its first attempt to the end of its reply, whose body it is.
type exchange struct {
	shared   *shared
	call     *wire.Call
	req      *http.Request
	callCtx  context.Context //nolint:containedctx // the call's, from which those of its attempts are made
	began    time.Time
	endLimit context.CancelFunc // of the call's own time limit, nil for none
	told     *told              // hooks that wait for an end, nil for none
	over     atomic.Bool        // the call has ended
	renewed  bool               // the credential was replaced after Kibana had refused it
	record   *record            // for the logger, nil for none

	// Of the last attempt:
	resp     *http.Response
	err      error           // why there is no response
	refused  error           // why it was not even sent
	ctx      context.Context //nolint:containedctx // it says why the reply of the attempt breaks off
	cancel   context.CancelCauseFunc
	deadline deadline

	// Of its reply, when that is a success:
	body     io.ReadCloser
	stream   bool          // somebody reads it piece by piece
	held     *bytes.Buffer // the reply, unless it is a stream
	left     int64         // how many bytes more may be held
	broken   error         // why it could not be read or decoded
	inFlight bool          // it still counts as under way
}

// send makes the attempts of a call. The response, if there is one, may be a failure.
func (s *shared) send(req *http.Request) *exchange {
	x := &exchange{shared: s, call: wire.CallOf(req), req: req, callCtx: req.Context(), began: time.Now()}
	op := x.call.Operation
	x.stream = op == nil || op.Media != ""
	x.limitCall()
	x.record = s.record(req)
	x.callHooks()
	x.attempt()
	if _, again := x.repeatable(); again {
		x.retry()
	}
	if x.rotated() {
		x.attempt()
	}
	x.endAttempt(0)
	return x
}

// rotated tells whether Kibana refused the credential and there is another by now, with which the call is sent once more:
// what is refused for its credential has not been worked on.
func (x *exchange) rotated() bool {
	if x.resp == nil || x.resp.StatusCode != http.StatusUnauthorized || !x.mayGoAgain() {
		return false
	}
	x.renewed, x.refused = x.reauthorize(x.callCtx)
	if x.renewed {
		x.endAttempt(0)
	}
	return x.renewed
}

// attempt sends the request once. When it may not even do that, what the last attempt came to stays.
func (x *exchange) attempt() {
	if x.call.Attempts > 0 && !x.renewed { // before a turn is taken: the provider may make calls of this client
		if _, x.refused = x.reauthorize(x.callCtx); x.refused != nil {
			return
		}
	}
	ctx := x.callCtx
	if x.refused = x.shared.turn(ctx); x.refused != nil {
		x.refused = blame(ctx, x.refused)
		return
	}
	x.drop()
	x.inFlight = true
	x.call.Attempts++
	sent := time.Now()
	x.ctx = x.attemptHooks(x.limitAttempt(ctx, sent))
	req := x.ready(x.ctx)
	x.resp, x.err = x.shared.roundTrip(req) //nolint:bodyclose // the exchange closes it
	if x.told != nil {
		x.told.took = time.Since(sent)
	}
	switch {
	case x.err != nil:
		x.resp, x.err = nil, blame(x.ctx, errorWithoutCredential(x.req, withoutURL(x.err)))
		x.leave()
	case isSuccess(x.resp):
		x.shared.gate.eased()
		x.receive()
	default:
		if x.resp.StatusCode == http.StatusTooManyRequests {
			x.shared.gate.overloaded(sent, min(retryAfter(x.resp.Header, time.Now()), x.shared.retryPolicy.MaxRetryAfter))
		}
		x.settle()
	}
	if x.resp != nil {
		x.resp.Request = x.req // not every transport does it
		if x.stream {          // somebody may see it, and use its context when this attempt's has ended
			x.resp.Request = x.req.WithContext(x.callCtx)
		}
	}
}

// turn waits until a request may be sent.
func (s *shared) turn(ctx context.Context) error {
	if err := ctx.Err(); err != nil {
		return err
	}
	if err := s.gate.enter(ctx); err != nil {
		return err
	}
	if s.limiter == nil {
		return nil
	}
	if err := s.limiter.Wait(ctx); err != nil {
		s.gate.leave()
		return err
	}
	return nil
}

// ready is the request of the next attempt.
func (x *exchange) ready(ctx context.Context) *http.Request {
	if x.call.Attempts > 1 {
		again := x.req.Clone(ctx)
		if x.req.GetBody != nil {
			again.Body, _ = x.req.GetBody() // one that fails has no body to send, which net/http reports
		}
		return again
	}
	*x.req = *x.req.WithContext(ctx) // in its place: it has not been sent yet
	if streamsBody(x.req) {
		x.req.Body = &sentBody{ReadCloser: x.req.Body, progress: x.progress}
	}
	return x.req
}

// settle takes a failed reply into memory, as much of it as an error needs, so that it outlives its connection.
func (x *exchange) settle() {
	body := x.resp.Body
	if x.resp.StatusCode == http.StatusSwitchingProtocols {
		_ = body.Close() // it is no body but a connection, which may never end
		body = http.NoBody
	}
	// A body that breaks off is reported as far as it came.
	doc, _ := io.ReadAll(io.LimitReader(body, maxEnvelope))
	_ = body.Close()
	x.resp.Body = io.NopCloser(bytes.NewReader(doc))
	x.leave()
}

// leave ends an attempt that has no reply to read.
func (x *exchange) leave() {
	x.endAttemptLimit()
	x.leaveGate()
}

func (x *exchange) leaveGate() {
	if x.inFlight {
		x.inFlight = false
		x.shared.gate.leave()
	}
}

// end ends the call, once.
func (x *exchange) end(err error) {
	if x.over.Swap(true) {
		return
	}
	if x.endLimit != nil {
		x.endLimit()
	}
	x.log(err)
	x.endCall(err)
}
