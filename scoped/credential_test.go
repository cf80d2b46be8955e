package scoped_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// seen is a client that gets no replies, and the Authorization header of its last request.
func seen(tb testing.TB, opts ...scoped.Option) (*scoped.Client, *string) {
	tb.Helper()
	var got string
	transport := roundTrip(func(req *http.Request) (*http.Response, error) {
		got = req.Header.Get("Authorization")
		return nil, errors.New("offline")
	})
	return client(tb, "http://h", append(opts, scoped.WithHTTPClient(&http.Client{Transport: transport}))...), &got
}

func TestCredentialsAreSent(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		option     scoped.Option
		credential scoped.Credential
		want       string
	}{
		"API key":      {scoped.WithAPIKey("a2V5"), scoped.APIKey("a2V5"), "ApiKey a2V5"},
		"API key pair": {scoped.WithAPIKeyPair("id", "k:y"), scoped.APIKeyPair("id", "k:y"), "ApiKey aWQ6azp5"},
		"basic":        {scoped.WithBasicAuth("me", "pä"+"ßs"), scoped.BasicAuth("me", "pä"+"ßs"), "Basic bWU6cMOkw59z"},
		"no password":  {scoped.WithBasicAuth("me", ""), scoped.BasicAuth("me", ""), "Basic bWU6"},
		"bearer":       {scoped.WithBearerToken("token"), scoped.BearerToken("token"), "Bearer token"},
	} {
		kb, got := seen(t, test.option)
		if _, err := kb.Spaces.List(t.Context()); err == nil || *got != test.want {
			t.Errorf("%s: %v, Authorization %q, want %q", name, err, *got, test.want)
		}
		kb, got = seen(t, scoped.WithAPIKey("b3RoZXI"))
		if _, err := kb.Spaces.List(t.Context(), scoped.As(test.credential)); err == nil || *got != test.want {
			t.Errorf("As %s: %v, Authorization %q, want %q", name, err, *got, test.want)
		}
	}
	kb, got := seen(t)
	if _, err := kb.Spaces.List(t.Context()); err == nil || *got != "" {
		t.Errorf("none: %v, Authorization %q", err, *got)
	}
}

func TestTheLastCredentialCounts(t *testing.T) {
	t.Parallel()
	kb, got := seen(t, scoped.WithCredentials(constant(scoped.APIKey("b2xk"))), scoped.WithAPIKey("bmV3"))
	if _, err := kb.Spaces.List(t.Context()); err == nil || *got != "ApiKey bmV3" {
		t.Errorf("%v, Authorization %q", err, *got)
	}
	kb, got = seen(t, scoped.WithAPIKey("b2xk"), scoped.WithCredentials(constant(scoped.APIKey("bmV3"))))
	if _, err := kb.Spaces.List(t.Context()); err == nil || *got != "ApiKey bmV3" {
		t.Errorf("%v, Authorization %q", err, *got)
	}
}

func TestCredentialsThatCannotBeRightAreRefusedAndNotShown(t *testing.T) {
	t.Parallel()
	const secret = "hush"
	for name, test := range map[string]struct {
		option     scoped.Option
		credential scoped.Credential
	}{
		"WithAPIKey":      {scoped.WithAPIKey("id:" + secret), scoped.APIKey("id:" + secret)},
		"WithAPIKeyPair":  {scoped.WithAPIKeyPair("", secret), scoped.APIKeyPair("", secret)},
		"WithBasicAuth":   {scoped.WithBasicAuth("a:b", secret), scoped.BasicAuth("a:b", secret)},
		"WithBearerToken": {scoped.WithBearerToken("two " + secret), scoped.BearerToken("two " + secret)},
	} {
		var argument *scoped.ArgumentError
		_, err := scoped.New("http://h", test.option)
		if !errors.As(err, &argument) || argument.Field != name || strings.Contains(err.Error(), secret) {
			t.Errorf("%s: %v, want *ArgumentError without the secret", name, err)
		}
		kb, got := seen(t)
		_, err = kb.Actions.List(t.Context(), scoped.As(test.credential))
		if argument = nil; !errors.As(err, &argument) || argument.Field != "As" || strings.Contains(err.Error(), secret) || *got != "" {
			t.Errorf("As %v: %v, want *ArgumentError without the secret", test.credential, err)
		}
		kb, got = seen(t, scoped.WithCredentials(constant(test.credential)))
		var missing *scoped.CredentialError
		_, err = kb.Actions.List(t.Context())
		if !errors.As(err, &missing) || !errors.As(err, &argument) || strings.Contains(err.Error(), secret) || *got != "" {
			t.Errorf("%v of a provider: %v, want *CredentialError without the secret", test.credential, err)
		}
	}
	kb, _ := seen(t)
	var argument *scoped.ArgumentError
	if _, err := kb.Actions.List(t.Context(), scoped.As(scoped.Credential{})); !errors.As(err, &argument) {
		t.Errorf("the zero Credential: %v, want *ArgumentError", err)
	}
}

func TestACredentialShowsItsKindOnly(t *testing.T) {
	t.Parallel()
	const secret = "aHVzaA"
	credential := scoped.APIKey(secret)
	type holder struct {
		Exported scoped.Credential
		hidden   scoped.Credential
		pointer  *scoped.Credential
	}
	held := holder{credential, credential, &credential}
	for _, value := range []any{credential, &credential, held, &held, []any{held}, map[string]holder{"a": held}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%d", "%T"} {
			checkHidden(t, verb, fmt.Sprintf(verb, value), secret)
		}
		var log bytes.Buffer
		slog.New(slog.NewTextHandler(&log, nil)).Info("text", "value", value)
		slog.New(slog.NewJSONHandler(&log, nil)).Info("json", "value", value)
		checkHidden(t, "slog", log.String(), secret)
		doc, err := json.Marshal(value)
		if err != nil {
			t.Error(err)
		}
		checkHidden(t, "json", string(doc), secret)
	}
	if got := fmt.Sprintf("%v %+v %s", credential, scoped.BasicAuth("elastic", "x"), scoped.Credential{}); got != "APIKey(redacted) BasicAuth(redacted) Credential(none)" {
		t.Errorf("shown as %s", got)
	}
	if doc, err := json.Marshal(held); err != nil || string(doc) != `{"Exported":"APIKey(redacted)"}` {
		t.Errorf("%s, %v", doc, err)
	}
}

// checkHidden looks for a secret as it is, in hexadecimal and as a list of bytes.
func checkHidden(t *testing.T, how, text, secret string) {
	t.Helper()
	list := strings.Trim(fmt.Sprintf("%d", []byte(secret)), "[]")
	for _, form := range []string{secret, fmt.Sprintf("%x", secret), list} {
		if strings.Contains(text, form) {
			t.Errorf("%s shows the secret: %s", how, text)
		}
	}
}
