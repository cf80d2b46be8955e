package scoped_test

import (
	"errors"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestBaseURLs(t *testing.T) {
	t.Parallel()
	for address, want := range map[string]string{
		"http://localhost:5601":           "http://localhost:5601",
		"https://kibana.example.com/":     "https://kibana.example.com",
		"https://example.com/kb":          "https://example.com/kb",
		"https://example.com/kb//":        "https://example.com/kb",
		"http://[::1]:5601/gw/api/kibana": "http://[::1]:5601/gw/api/kibana",
		"http://h/a%2Fb/":                 "http://h/a%2Fb",
		"http://h/s":                      "http://h/s",
		"http://h/sales/team":             "http://h/sales/team",
	} {
		kb, err := scoped.New(address)
		if err != nil {
			t.Errorf("%s: %v", address, err)
			continue
		}
		if got := kb.BaseURL().String(); got != want {
			t.Errorf("%s became %s, want %s", address, got, want)
		}
		if err := kb.Close(); err != nil {
			t.Error(err)
		}
	}
}

func TestBaseURLsThatCannotBeRightAreRefused(t *testing.T) {
	t.Parallel()
	for _, address := range []string{
		"", " ", "localhost", "localhost:5601", "kibana.example.com", "//h", "/kb", "ftp://h", "http://", "http:///kb",
		"http://user:hunter2@h", "http://h?x=hunter2", "http://h#x", "http://h/../x", "http://h/%2e%2e/x",
		"http://h/s/already", "http://h/kb/s/already/", "http://h:port", "http://h\x7f/",
	} {
		kb, err := scoped.New(address)
		var argument *scoped.ArgumentError
		if kb != nil || !errors.As(err, &argument) || argument.Field != "baseURL" {
			t.Errorf("%q: %v, %v, want *ArgumentError", address, kb, err)
			continue
		}
		if strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%q: the error repeats a secret: %v", address, err)
		}
	}
}
