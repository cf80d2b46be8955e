package scoped_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// exampleSecure makes a Kibana that wants a credential, and returns its address.
func exampleSecure(opts ...kibanatest.Option) (address string, done func()) {
	srv, err := kibanatest.Start(opts...)
	if err != nil {
		panic(err)
	}
	return srv.URL, srv.Close
}

// exampleCall lists the spaces with a client that is made with the options.
func exampleCall(address string, opts ...scoped.Option) error {
	kb, err := scoped.New(address, opts...)
	if err != nil {
		return err
	}
	defer func() { _ = kb.Close() }()
	_, err = kb.Spaces.List(context.Background())
	return err
}

// The encoded form of a key is what Kibana shows once, when the key is made.
func ExampleWithAPIKey() {
	address, done := exampleSecure(kibanatest.WithAPIKey("aWQ6a2V5"))
	defer done()

	err := exampleCall(address, scoped.WithAPIKey("aWQ6a2V5"))
	fmt.Println("let in:", err == nil)
	err = exampleCall(address, scoped.WithAPIKey("b2xkOmtleQ=="))
	fmt.Println("refused:", errors.Is(err, scoped.ErrAuthentication))
	// Output:
	// let in: true
	// refused: true
}

// The same key as Elasticsearch returns it: an id, and a secret.
func ExampleWithAPIKeyPair() {
	address, done := exampleSecure(kibanatest.WithAPIKey("aWQ6a2V5"))
	defer done()

	err := exampleCall(address, scoped.WithAPIKeyPair("id", "key"))
	fmt.Println("let in:", err == nil)
	// Output: let in: true
}

// A wrong password shows with the first call, not when the client is made.
func ExampleWithBasicAuth() {
	address, done := exampleSecure(kibanatest.WithBasicAuth("elastic", "changeme"))
	defer done()
	kb, err := scoped.New(address, scoped.WithBasicAuth("elastic", "changed"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	_, err = kb.Spaces.List(context.Background())
	fmt.Println("refused:", errors.Is(err, scoped.ErrAuthentication))
	// Output: refused: true
}

// Of several credentials the last one counts, so that a flag can overrule what a program has by default.
func ExampleWithBearerToken() {
	address, done := exampleSecure(kibanatest.WithBasicAuth("elastic", "changeme"))
	defer done()

	err := exampleCall(address, scoped.WithBearerToken("expired"), scoped.WithBasicAuth("elastic", "changeme"))
	fmt.Println("let in:", err == nil)
	err = exampleCall(address, scoped.WithBasicAuth("elastic", "changeme"), scoped.WithBearerToken("expired"))
	fmt.Println("refused:", errors.Is(err, scoped.ErrAuthentication))
	// Output:
	// let in: true
	// refused: true
}

// A key that cannot be right is refused before anything is sent, and not shown.
func ExampleAPIKey() {
	err := exampleCall("http://localhost:5601", scoped.WithAPIKey("id:key"))
	var wrong *scoped.ArgumentError
	fmt.Println(errors.As(err, &wrong))

	fmt.Println(scoped.APIKey("aWQ6a2V5"))
	// Output:
	// true
	// APIKey(redacted)
}

// A key that cannot be right is refused where it is used, since the program may get it at any time.
func ExampleAPIKeyPair() {
	mixedUp := func(context.Context) (scoped.Credential, error) { return scoped.APIKeyPair("id:key", "id"), nil }

	err := exampleCall("http://localhost:5601", scoped.WithCredentials(mixedUp))
	var none *scoped.CredentialError
	var wrong *scoped.ArgumentError
	if errors.As(err, &none) && errors.As(err, &wrong) {
		fmt.Println(none.Operation, "was not sent:", wrong.Reason)
	}
	// Output: ListSpaces was not sent: the id and the key must not be empty, and the id must hold no colon
}

// For one call: somebody who is signed in to the program, and not the program itself.
func ExampleBasicAuth() {
	address, done := exampleSecure(kibanatest.WithBasicAuth("elastic", "changeme"), kibanatest.WithAPIKey("aWQ6a2V5"))
	defer done()
	kb, err := scoped.New(address, scoped.WithAPIKey("aWQ6a2V5"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	user := scoped.BasicAuth("ada", "wrong")
	_, err = kb.Spaces.List(context.Background(), scoped.As(user))
	fmt.Println(user, errors.Is(err, scoped.ErrAuthentication))
	// Output: BasicAuth(redacted) true
}

// The text of a credential is its kind, whatever prints it. Whoever needs the token has it already.
func ExampleBearerToken() {
	credential := scoped.BearerToken("AAEAAWVsYXN0aWM")
	fmt.Printf("%v %+v %#v %q\n", credential, credential, credential, credential)
	// Output: BearerToken(redacted) BearerToken(redacted) BearerToken(redacted) BearerToken(redacted)
}

// The kind of a credential is no secret: a program can say what it authenticates with.
func ExampleCredential_String() {
	for _, credential := range []scoped.Credential{scoped.BasicAuth("elastic", "changeme"), scoped.APIKey("aWQ6a2V5"), {}} {
		fmt.Printf("%q\n", credential.String())
	}
	// Output:
	// "BasicAuth(redacted)"
	// "APIKey(redacted)"
	// "Credential(none)"
}

// No verb shows a secret, in a struct either.
func ExampleCredential_Format() {
	config := struct {
		URL  string
		Auth scoped.Credential
	}{"https://kibana.example.com", scoped.BasicAuth("elastic", "changeme")}
	fmt.Printf("%+v\n", config)
	// Output: {URL:https://kibana.example.com Auth:BasicAuth(redacted)}
}

func ExampleCredential_LogValue() {
	exampleLogger(slog.LevelInfo).Info("rotated", "credential", scoped.APIKeyPair("kibana-go", "secret"))
	// Output: level=INFO msg=rotated credential=APIKeyPair(redacted)
}

// Encoders write the kind of a credential, so that a configuration can be shown as it is.
func ExampleCredential_MarshalText() {
	config := struct {
		URL  string
		Auth scoped.Credential
	}{"https://kibana.example.com", scoped.APIKeyPair("id", "key")}

	text, err := json.Marshal(config)
	fmt.Println(string(text), err)
	// Output: {"URL":"https://kibana.example.com","Auth":"APIKeyPair(redacted)"} <nil>
}
