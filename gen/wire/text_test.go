package wire_test

import (
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
)

func TestTextsStayOnOneLine(t *testing.T) {
	t.Parallel()
	if got, want := wire.OneLine("a\nb\r\tc\u2028d\u202ee ü"), "a b  c d e ü"; got != want {
		t.Errorf("%q, want %q", got, want)
	}
}

func TestStepsInAPathAreSeen(t *testing.T) {
	t.Parallel()
	for path, want := range map[string]bool{
		"a/b": false, "a/./b": true, "..": true, `a\..\b`: true, "a..b": false, "...": false, "": false, "/.": true,
	} {
		if got := wire.HasDotSegment(path); got != want {
			t.Errorf("%q: %v, want %v", path, got, want)
		}
	}
}

func TestSecretsAreMadeOfStructs(t *testing.T) {
	t.Parallel()
	secrets := wire.SecretsOf(struct {
		Password string `json:"password"`
	}{"hunter2"})
	if secrets["password"] != "hunter2" {
		t.Error("the secret is not sent")
	}
	for _, verb := range []string{"%v", "%+v", "%#v", "%s"} {
		if got, want := fmt.Sprintf(verb, secrets), "map[password:[redacted]]"; got != want {
			t.Errorf("%s: %s, want %s", verb, got, want)
		}
	}
	if got := wire.SecretsOf([]string{"no object"}); len(got) != 0 {
		t.Errorf("a list has %d secrets", len(got))
	}
}

func TestAUnionThatDoesNotFitLeavesNothing(t *testing.T) {
	t.Parallel()
	kind := struct{ N int }{7}
	if err := wire.UnionOf(map[string]any{"N": 1}).Decode(&kind); err != nil || kind.N != 1 {
		t.Errorf("%+v, %v", kind, err)
	}
	if err := wire.UnionOf(map[string]any{"N": "one"}).Decode(&kind); err == nil || kind.N != 0 {
		t.Errorf("%+v, %v, want an error and nothing", kind, err)
	}
}
