package scoped

import (
	"cmp"
	"context"
	"slices"
	"time"

	"github.com/kibana-go/kibana-go/cache"
	"github.com/kibana-go/kibana-go/gen/wire"
)

// Hooks are told what a client does, for logs, metrics and traces of your own. Each may be nil. They run on the
// goroutine of the call or of whoever closes its reply, so they must be quick and safe for concurrent use.
type Hooks struct {
	// Call is told of a call that is about to be sent: its arguments are good and its space exists. What it is made of
	// the context, which must be made from the one given, goes on to the attempts and to net/http. The function that it
	// returns may be nil, and is called once: when the call has failed, or when the body of its reply is closed.
	Call func(ctx context.Context, call CallInfo) (context.Context, func(CallResult))
	// Attempt is Call for each time that the request is sent, counted from 1. An attempt ends with the header of its
	// reply.
	Attempt func(ctx context.Context, call CallInfo, number int) (context.Context, func(AttemptResult))
	// Verdict is told that the client has found out whether a space exists, or failed to.
	Verdict func(ctx context.Context, verdict VerdictInfo)
}

// CallInfo says what is called.
type CallInfo struct {
	Operation string // the operation's name, such as GetConnector; empty for a request that no operation made
	Method    string // the HTTP method
	Route     string // the template of the path, without a space; empty for a request that no operation made
	Path      string // the escaped path as sent, without the query
	SpaceID   string // the space of the call, empty when none is in play
}

// CallResult says how a call ended.
type CallResult struct {
	StatusCode int           // the status of the last reply, 0 when there was none
	Attempts   int           // how many times the request was sent
	Duration   time.Duration // from the first attempt to the end of the reply's body
	Err        error         // what the caller got, nil for a success
}

// AttemptResult says how an attempt ended.
type AttemptResult struct {
	StatusCode int           // the status of the reply, 0 when there was none
	Duration   time.Duration // from sending to the header of the reply
	Err        error         // why there is no reply, or why it broke off; nil for a whole one, whatever its status
	Wait       time.Duration // the pause before the next attempt, 0 when there is none
}

// VerdictInfo says what a client found out about a space.
type VerdictInfo struct {
	SpaceID string
	Exists  bool  // the space exists
	Cached  bool  // the answer came from memory
	Err     error // why there is no answer
}

// WithHooks tells hooks what the client does. It may be given more than once: hooks given later run inside those given
// earlier.
func WithHooks(hooks Hooks) Option {
	return func(s *settings) error {
		s.hooks = append(s.hooks, hooks)
		return nil
	}
}

// told are hooks that wait for the end of a call and of its attempt.
type told struct {
	call    []func(CallResult)
	attempt []func(AttemptResult)
	took    time.Duration // the last attempt
}

func (x *exchange) info() CallInfo {
	info := CallInfo{
		Operation: x.call.OperationID(), Method: x.req.Method, Path: x.req.URL.EscapedPath(),
		SpaceID: x.shared.spaceOf(x.req, x.call),
	}
	if x.call.Operation != nil {
		info.Route = x.call.Operation.Path
	}
	return info
}

// callHooks tells the hooks that the call begins.
func (x *exchange) callHooks() {
	if len(x.shared.hooks) == 0 {
		return
	}
	x.told = new(told)
	info := x.info()
	for _, hooks := range x.shared.hooks {
		if hooks.Call == nil {
			continue
		}
		next, done := hooks.Call(x.callCtx, info)
		x.callCtx = x.keepCall(x.callCtx, next) //nolint:fatcontext // each hook adds to what those before it made
		if done != nil {
			x.told.call = append(x.told.call, done)
		}
	}
}

// attemptHooks tells the hooks that an attempt begins.
func (x *exchange) attemptHooks(ctx context.Context) context.Context {
	if len(x.shared.hooks) == 0 {
		return ctx
	}
	info := x.info()
	for _, hooks := range x.shared.hooks {
		if hooks.Attempt == nil {
			continue
		}
		next, done := hooks.Attempt(ctx, info, x.call.Attempts)
		ctx = x.keepCall(ctx, next) //nolint:fatcontext // each hook adds to what those before it made
		if done != nil {
			x.told.attempt = append(x.told.attempt, done)
		}
	}
	return ctx
}

// keepCall is the context that a hook returned, unless it has lost the call.
func (x *exchange) keepCall(given, returned context.Context) context.Context {
	if returned == nil {
		return given
	}
	if call, ok := wire.CallFrom(returned); !ok || call != x.call {
		return given
	}
	return returned
}

// endAttempt tells the hooks how the attempt ended, if they do not know yet.
func (x *exchange) endAttempt(wait time.Duration) {
	if x.told == nil {
		return
	}
	result := AttemptResult{Duration: x.told.took, Err: cmp.Or(x.err, x.broken), Wait: wait}
	if x.resp != nil {
		result.StatusCode = x.resp.StatusCode
	}
	for _, done := range slices.Backward(x.told.attempt) {
		done(result)
	}
	x.told.attempt = x.told.attempt[:0]
}

// endCall tells the hooks how the call ended.
func (x *exchange) endCall(err error) {
	if x.told == nil {
		return
	}
	result := CallResult{Attempts: x.call.Attempts, Duration: time.Since(x.began), Err: err}
	if x.resp != nil {
		result.StatusCode = x.resp.StatusCode
	}
	for _, done := range slices.Backward(x.told.call) {
		done(result)
	}
}

// tellVerdict tells the hooks what was found out about a space.
func (s *shared) tellVerdict(ctx context.Context, id string, verdict cache.Verdict, err error) {
	for _, hooks := range s.hooks {
		if hooks.Verdict != nil {
			hooks.Verdict(ctx, VerdictInfo{SpaceID: id, Exists: verdict.Exists, Cached: verdict.Cached, Err: err})
		}
	}
}
