package wire_test

import (
	"bytes"
	"fmt"
	"log/slog"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
)

type account struct {
	Name     string         `json:"name"`
	Password *string        `json:"password"`
	Headers  map[string]any `json:"headers,omitempty"`
	Broken   any            `json:"broken,omitempty"`
}

func (a account) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, a, "password", "headers")
}
func (a account) LogValue() slog.Value { return wire.LogRedacted(a, "password", "headers") }

func TestRedactedTypesShowTheirOtherMembers(t *testing.T) {
	t.Parallel()
	password := "hunter2"
	for want, a := range map[string]account{
		`{"name":"a<b","password":"[redacted]"}`: {Name: "a<b", Password: &password},
		`{"name":"","password":null}`:            {},
		`{"headers":{"Authorization":["[redacted]","[redacted]"],"on":true},"name":"","password":null}`: {
			Headers: map[string]any{"Authorization": []any{password, 7}, "on": true},
		},
		`"[redacted]"`: {Password: &password, Broken: func() {}},
	} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x"} {
			if got := fmt.Sprintf(verb, &a); got != want {
				t.Errorf("%s prints %s, want %s", verb, got, want)
			}
		}
		var log bytes.Buffer
		slog.New(slog.NewJSONHandler(&log, nil)).Info("m", "account", a)
		if got := log.String(); strings.Contains(got, password) || !strings.Contains(got, `"account":`+strings.ReplaceAll(want, "<", `\u003c`)) && !strings.Contains(got, `"account":`+want) {
			t.Errorf("the log is %s, want %s in it", got, want)
		}
	}
}
