package scoped

import (
	"cmp"
	"context"
	"maps"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// WithAPIKey authenticates with an [APIKey]. Of several options that set the credential the last one counts.
func WithAPIKey(encoded string) Option { return withCredential("WithAPIKey", APIKey(encoded)) }

// WithAPIKeyPair authenticates with an [APIKeyPair].
func WithAPIKeyPair(id, key string) Option {
	return withCredential("WithAPIKeyPair", APIKeyPair(id, key))
}

// WithBasicAuth authenticates with a [BasicAuth].
func WithBasicAuth(user, password string) Option {
	return withCredential("WithBasicAuth", BasicAuth(user, password))
}

// WithBearerToken authenticates with a [BearerToken].
func WithBearerToken(token string) Option {
	return withCredential("WithBearerToken", BearerToken(token))
}

func withCredential(option string, credential Credential) Option {
	if reason := credential.refusal(); reason != "" {
		return refuse(option, reason)
	}
	header := credential.header()
	return func(s *settings) error {
		s.rotates = false
		s.authorize = func(_ context.Context, h http.Header) error {
			h["Authorization"] = header
			return nil
		}
		return nil
	}
}

// WithCredentials authenticates with what the provider returns, which is asked for every request that is sent, retries and
// lookups of spaces included, so that keys can be rotated while the client is in use. A request that Kibana answers with
// 401 is sent once more if the provider then has another credential. The context is that of the request. The provider must
// be safe for concurrent use, and should keep what it fetched for as long as that is good.
//
// A provider stands for one identity: what the client remembers about spaces is shared by all its requests, whatever
// credential they were sent with. For another identity there are [As] and another client.
//
// When the provider fails, or returns a credential that cannot be right, nothing is sent and the call fails with a
// [*CredentialError]; when that happens before a repetition, the call fails with what the last attempt came to.
func WithCredentials(provider func(ctx context.Context) (Credential, error)) Option {
	if provider == nil {
		return refuse("WithCredentials", "the provider must not be nil")
	}
	return func(s *settings) error {
		s.rotates = true
		s.authorize = func(ctx context.Context, h http.Header) error {
			credential, err := provider(ctx)
			if err != nil {
				return err
			}
			if reason := credential.refusal(); reason != "" {
				return &ArgumentError{Operation: "WithCredentials", Field: cmp.Or(credential.kind, "Credential"), Reason: reason}
			}
			h["Authorization"] = credential.header()
			return nil
		}
		return nil
	}
}

// As sends the call with a credential of its own, in place of the client's. Its space is looked up with that credential
// too, every time: what one identity may see says nothing about another, so nothing that the client remembers about
// spaces is used, and nothing is added to it. The same holds for an Authorization or a Cookie header that [WithHeader]
// or any other option of the call sets.
//
// A credential that cannot be right fails the call with an [*ArgumentError].
func As(credential Credential) CallOption {
	return func(_ context.Context, req *http.Request) error {
		if reason := credential.refusal(); reason != "" {
			return argument(wire.CallOf(req), "As", reason)
		}
		req.Header["Authorization"] = credential.header()
		return nil
	}
}

// CredentialError is a call whose credential could not be had: the provider that [WithCredentials] names failed.
// Nothing was sent. It unwraps to the cause.
type CredentialError struct {
	SpaceID   string // the space of the call, empty when none was in play
	Operation string // the operation's name, empty for a request that no operation made
	Err       error  // what the provider returned, or an *ArgumentError for a credential that cannot be right
}

// Error names the space, the operation and the cause, on one line.
func (e *CredentialError) Error() string {
	text := inSpace(e.SpaceID)
	if e.Operation != "" {
		text += e.Operation + ": "
	}
	return oneLine(text + "no credential: " + e.Err.Error())
}

// Unwrap returns the cause.
func (e *CredentialError) Unwrap() error { return e.Err }

// authenticate adds the client's credential to a request, if it has one.
func (s *shared) authenticate(ctx context.Context, req *http.Request, call *wire.Call) error {
	if s.authorize == nil {
		return nil
	}
	if err := s.authorize(ctx, req.Header); err != nil {
		return &CredentialError{SpaceID: s.spaceOf(req, call), Operation: call.OperationID(), Err: err}
	}
	call.Authorized = true
	return nil
}

// reauthorize asks the provider for the credential anew, for a request that is sent again. It tells whether the credential
// has changed. One that the call brought along, or that never changes, stays.
func (x *exchange) reauthorize(ctx context.Context) (changed bool, err error) {
	if !x.shared.rotates || !x.call.Authorized {
		return false, nil
	}
	before := x.req.Header.Get("Authorization")
	header := x.req.Header.Clone() // an earlier attempt may still be reading the old one
	if err := x.shared.authorize(ctx, header); err != nil {
		return false, &CredentialError{SpaceID: x.call.Resolved, Operation: x.call.OperationID(), Err: err}
	}
	if header.Get("Authorization") == before {
		return false, nil
	}
	x.req = x.req.WithContext(x.callCtx)
	x.req.Header = header
	return true, nil
}

// identifying are the headers that Kibana and what is in front of it authenticate by.
var identifying = []string{"Authorization", "Cookie", "Es-Client-Authentication"}

// ownIdentity has the headers by which a call is sent with another identity than the client's, nil if there are none.
func ownIdentity(call *wire.Call, h http.Header) http.Header {
	var own http.Header
	for _, name := range identifying {
		values, set := h[name]
		if !set || name == "Authorization" && call.Authorized {
			continue
		}
		if own == nil {
			own = http.Header{}
		}
		own[name] = values
	}
	return own
}

// identifiedBy sends a call with the given identity.
func identifiedBy(identity http.Header) CallOption {
	return func(_ context.Context, req *http.Request) error {
		maps.Copy(req.Header, identity)
		return nil
	}
}
