package stages_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

var lockHead = string(new(stages.Lock).Bytes())

func TestALockIsReadAsItWasWritten(t *testing.T) {
	t.Parallel()
	const text = "\n# A comment.\nb\tB\na b\tA\n"
	l := lock(t, text)
	if got, want := string(l.Bytes()), lockHead+"a b\tA\nb\tB\n"; got != want {
		t.Errorf("got %q, want %q", got, want)
	}
	if got := string(lock(t, string(l.Bytes())).Bytes()); got != string(l.Bytes()) {
		t.Errorf("read again as %q", got)
	}
}

func TestABrokenLockNamesItsLine(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"a\tA\nb":            `line 2: want a place, a tab and a name, got "b"`,
		"a\t\n":              `line 1: want a place, a tab and a name, got "a\t"`,
		"\tA\n":              `line 1: want a place, a tab and a name, got "\tA"`,
		"<<<<<<< HEAD\n":     `line 1: want a place, a tab and a name, got "<<<<<<< HEAD"`,
		"a\tA\n\n# b\na A\n": `line 4: want a place, a tab and a name, got "a A"`,
	} {
		if _, err := stages.ReadLock([]byte(text)); err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("%q: got %v, want %s", text, err, want)
		}
	}
}
