package scoped_test

import (
	"encoding/base64"
	"errors"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

func cloudID(name, content string) string {
	return name + base64.StdEncoding.EncodeToString([]byte(content))
}

func TestTheAddressInACloudID(t *testing.T) {
	t.Parallel()
	for id, want := range map[string]string{
		cloudID("prod:", "example.com$es$kb"):                     "https://kb.example.com",
		cloudID("", "example.com$es$kb"):                          "https://kb.example.com",
		cloudID("a:name:with:colons:", "example.com$es$kb"):       "https://kb.example.com",
		cloudID("prod:", "example.com:9243$es$kb"):                "https://kb.example.com:9243",
		cloudID("prod:", "example.com:9243$es$kb:9244"):           "https://kb.example.com:9244",
		cloudID("prod:", "example.com:9243$es$kb:443"):            "https://kb.example.com",
		cloudID("prod:", "example.com$es:9200$kb"):                "https://kb.example.com",
		cloudID("prod:", "example.com$es$kb$apm"):                 "https://kb.example.com",
		strings.TrimRight(cloudID("x:", "example.com$e$kb"), "="): "https://kb.example.com",
	} {
		if got, err := scoped.CloudURL(id); err != nil || got != want {
			t.Errorf("%s: %q, %v, want %q", id, got, err, want)
		}
	}
}

func TestCloudIDsThatLeadToNoKibanaAreRefused(t *testing.T) {
	t.Parallel()
	for _, id := range []string{
		"", "name:", "not base64!", cloudID("prod:", "example.com$es") + ":", cloudID("", ""),
		cloudID("prod:", "example.com$es"), cloudID("prod:", "example.com$es$"), cloudID("prod:", "example.com$es$undefined"),
		cloudID("prod:", "$es$kb"), cloudID("prod:", ":443$es$kb"), cloudID("prod:", "example.com$es$:443"),
		cloudID("prod:", "example.com:$es$kb"), cloudID("prod:", "example.com:port$es$kb"), cloudID("prod:", "example.com:0$es$kb"),
		cloudID("prod:", "example.com:70000$es$kb"), cloudID("prod:", "example.com:1:2$es$kb"),
		cloudID("prod:", "example.com/path$es$kb"), cloudID("prod:", "example.com$es$user@kb"), cloudID("prod:", "example.com$es$kb#"),
		cloudID("prod:", "example.com$es$evil.com/"), cloudID("prod:", "example..com$es$kb"), cloudID("prod:", ".com$es$kb"),
	} {
		got, err := scoped.CloudURL(id)
		var argument *scoped.ArgumentError
		if got != "" || !errors.As(err, &argument) || argument.Field != "cloudID" {
			t.Errorf("%q: %q, %v, want *ArgumentError", id, got, err)
		}
	}
}

func FuzzCloudURL(f *testing.F) {
	f.Add("example.com$es$kb", "prod:", true)
	f.Add("example.com:9243$es$kb:1", "a:b:", true)
	f.Add("prod:ZXhhbXBsZS5jb20kZXMka2I=", "", false)
	f.Fuzz(func(t *testing.T, content, name string, encode bool) {
		id := name + content
		if encode {
			id = cloudID(name+":", content)
		}
		address, err := scoped.CloudURL(id)
		var argument *scoped.ArgumentError
		if err != nil {
			if address != "" || !errors.As(err, &argument) {
				t.Fatalf("%q, %v", address, err)
			}
			return
		}
		kb, err := scoped.New(address)
		if err != nil {
			t.Fatalf("New refuses %q: %v", address, err)
		}
		defer func() { _ = kb.Close() }()
		base := kb.BaseURL()
		if base.Scheme != "https" || base.Path != "" || base.String() != address {
			t.Fatalf("%q is taken for %q", address, base)
		}
		if domain, _, _ := strings.Cut(content, "$"); encode && !strings.HasSuffix(base.Hostname(), "."+strings.Split(domain, ":")[0]) {
			t.Fatalf("%q is outside of the domain of %q", address, content)
		}
	})
}
