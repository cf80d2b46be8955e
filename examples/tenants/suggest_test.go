package main

import (
	"testing"
)

func TestNearest(t *testing.T) {
	t.Parallel()
	spaces := []string{"default", "marketing", "sales", "operations"}
	for typo, want := range map[string]string{
		"marketng": "marketing", "mraketing": "marketing", "sale": "sales", "opertions": "operations", "nonexistent": "", "x": "",
	} {
		if got := nearest(typo, spaces); got != want {
			t.Errorf("%q: %q, want %q", typo, got, want)
		}
	}
}
