package kibanaconfig_test

import (
	"bytes"
	"encoding/base64"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/kibanaconfig"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// write puts a file into a folder of its own.
func write(tb testing.TB, content string) string {
	tb.Helper()
	path := filepath.Join(tb.TempDir(), "kibana.yml")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		tb.Fatal(err)
	}
	return path
}

func load(tb testing.TB, content string) *kibanaconfig.Config {
	tb.Helper()
	config, err := kibanaconfig.Load(write(tb, content))
	if err != nil {
		tb.Fatalf("%v\n%s", err, content)
	}
	return config
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

// asked is the request that a client makes which has the configuration.
func asked(tb testing.TB, config *kibanaconfig.Config) *http.Request {
	tb.Helper()
	var got *http.Request
	kb, err := config.Client(
		scoped.WithValidation(false), scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 1}),
		scoped.WithMiddleware(func(http.RoundTripper) http.RoundTripper {
			return roundTrip(func(req *http.Request) (*http.Response, error) {
				got = req
				return nil, errors.New("offline")
			})
		}))
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = kb.Close() })
	if _, err := kb.Actions.List(tb.Context()); err == nil {
		tb.Error("no error without a network")
	}
	return got
}

func TestAClientIsMadeOfAFile(t *testing.T) {
	t.Parallel()
	key := base64.StdEncoding.EncodeToString([]byte("id:hush"))
	srv := kibanatest.New(t, kibanatest.WithAPIKey(key), kibanatest.WithSpaces("marketing"))
	kb, err := load(t, `
setup.kibana:
  host: `+srv.URL+`
  api_key: "id:hush"
  space.id: marketing
  headers:
    X-Gateway: a
`).Client()
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	if _, err := kb.Actions.List(t.Context()); err != nil {
		t.Fatal(err)
	}
	requests := srv.Requests()
	last := requests[len(requests)-1]
	if last.Space != "marketing" || last.Header.Get("X-Gateway") != "a" || len(requests) != 2 {
		t.Errorf("%d requests, the last into %s with %v", len(requests), last.Space, last.Header)
	}
}

func TestAddresses(t *testing.T) {
	t.Parallel()
	cloud := base64.StdEncoding.EncodeToString([]byte("example.com:9243$es$kb"))
	for content, want := range map[string]string{
		`setup.kibana.host: "https://kibana.example.com:443/base"`:            "https://kibana.example.com:443/base",
		`setup.kibana.host: "https://kibana.example.com"`:                     "https://kibana.example.com:5601",
		`setup.kibana.host: kibana:80`:                                        "http://kibana:80",
		`setup: {kibana: {host: kibana, protocol: https, path: /base/}}`:      "https://kibana:5601/base",
		"setup:\n  kibana.host: kibana":                                       "http://kibana:5601",
		"kibana:\n  host: \"[2001:db8::1]:80\"\n  path: base":                 "http://[2001:db8::1]:80/base",
		"kibana.host: 2001:db8::1":                                            "http://[2001:db8::1]:5601",
		"kibana.host: http://a/b\nkibana.path: c\nkibana.protocol: https":     "http://a:5601/b",
		"cloud.id: \"name:" + cloud + "\"\nsetup.kibana:":                     "https://kb.example.com:9243",
		"cloud: {id: \"" + cloud + "\"}\nsetup.kibana: {host: \"\", path: ~}": "https://kb.example.com:9243",
		"kibana: &k\n  host: a\nfilebeat.inputs: [{type: log}]\nsetup.template.enabled: false\noutput.elasticsearch: {hosts: [b]}\nx: *k": "http://a:5601",
		"# nothing\n---\nkibana: {host: '${KIBANACONFIG_TEST_UNSET:a}'}":                                                                  "http://a:5601",
	} {
		if got := load(t, content).URL(); got != want {
			t.Errorf("%s\ngives %s, want %s", content, got, want)
		}
	}
}

func TestCredentials(t *testing.T) {
	t.Parallel()
	cloud := "cloud.id: " + base64.StdEncoding.EncodeToString([]byte("example.com$es$kb")) + "\ncloud.auth: elastic:p:w\n"
	for content, want := range map[string]string{
		"kibana: {host: a}": "",
		"kibana: {host: a, username: elastic, password: p}":    "Basic " + base64.StdEncoding.EncodeToString([]byte("elastic:p")),
		"kibana: {host: a, api_key: \"id:key\"}":               "ApiKey " + base64.StdEncoding.EncodeToString([]byte("id:key")),
		"kibana: {host: a, api_key: aWQ6a2V5}":                 "ApiKey aWQ6a2V5",
		"kibana: {host: a, api_key: aWQ6a2V5, username: \"\"}": "ApiKey aWQ6a2V5",
		"kibana: {host: a, service_token: t}":                  "Bearer t",
		"kibana: {host: a, bearer_token: 42}":                  "Bearer 42",
		cloud:                                                  "Basic " + base64.StdEncoding.EncodeToString([]byte("elastic:p:w")),
		cloud + "kibana.api_key: k":                            "ApiKey k",
	} {
		if got := asked(t, load(t, content)).Header.Get("Authorization"); got != want {
			t.Errorf("%s\nis sent as %q, want %q", content, got, want)
		}
	}
}

func TestOptionsWinOverTheFile(t *testing.T) {
	t.Parallel()
	kb, err := load(t, "kibana: {host: a, api_key: k, space.id: marketing}").Client(scoped.WithSpace("sales"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = kb.Close() }()
	if kb.SpaceID() != "sales" || kb.BaseURL().String() != "http://a:5601" {
		t.Errorf("%v", kb)
	}
}

func TestVariables(t *testing.T) {
	t.Setenv("KIBANACONFIG_TEST", "v:1${X}")
	t.Setenv("KIBANACONFIG_EMPTY", "")
	for value, want := range map[string]string{
		"${KIBANACONFIG_TEST}":                                 "v:1${X}",
		"a${KIBANACONFIG_TEST}b${KIBANACONFIG_TEST:c}d":        "av:1${X}bv:1${X}d",
		"${KIBANACONFIG_EMPTY:d}":                              "d",
		"${KIBANACONFIG_UNSET:http://x:1}":                     "http://x:1",
		"${KIBANACONFIG_UNSET:a${KIBANACONFIG_TEST}z}":         "av:1${X}z",
		"${KIBANACONFIG_UNSET:${KIBANACONFIG_EMPTY:{deep}}}":   "{deep}",
		"$${KIBANACONFIG_TEST} $ $$ {} }":                      "${KIBANACONFIG_TEST} $ $$ {} }",
		"${KIBANACONFIG_TEST:?is needed}":                      "v:1${X}",
		"x${KIBANACONFIG_UNSET:}":                              "x",
		"${KIBANACONFIG_UNSET:a}${KIBANACONFIG_UNSET:b} plain": "ab plain",
	} {
		if got := asked(t, load(t, "kibana: {host: a, headers.X-Test: '"+value+"'}")).Header.Get("X-Test"); got != want {
			t.Errorf("%s is %q, want %q", value, got, want)
		}
	}
}

func TestFilesThatCannotBeRightAreRefused(t *testing.T) {
	t.Parallel()
	const host = "kibana.host: a\n"
	key := pem.EncodeToMemory(&pem.Block{Type: "PRIVATE KEY", Bytes: []byte("hush")})
	block := "|\n  " + strings.ReplaceAll(strings.TrimSpace(string(key)), "\n", "\n  ") + "\n"
	for name, test := range map[string]struct {
		content, key string
		line         int
		text         string
	}{
		"nothing":              {"", "", 0, "setup.kibana.host"},
		"no host":              {"setup.kibana.path: x", "", 0, "setup.kibana.host"},
		"no mapping":           {"- a", "", 1, "mapping"},
		"no YAML":              {"kibana:\n  host: a\n b: c", "", 2, ""},
		"an alias":             {"kibana:\n  password: *hush", "", 0, "quoted"},
		"a section that is no": {"kibana: hush", "kibana", 1, "mapping"},
		"setup is none":        {"setup: hush", "setup", 1, "mapping"},
		"unknown":              {"kibana:\n  host: a\n  api_kay: hush", "kibana.api_kay", 3, "not known"},
		"unknown below ssl":    {host + "setup.kibana.ssl.verification: hush", "setup.kibana.ssl.verification", 2, "not known"},
		"unknown section":      {host + "setup.kibna:\n  space.id: hush", "setup.kibna.space.id", 3, "not known"},
		"unknown of cloud":     {host + "cloud.key: hush", "cloud.key", 2, "not known"},
		"twice":                {host + "setup.kibana.host: hush", "setup.kibana.host", 2, "line 1 already, as kibana.host"},
		"a list":               {"kibana:\n  host: [hush]", "kibana.host", 2, "list"},
		"a mapping":            {"kibana:\n  host: {hush: 1}", "kibana.host.hush", 2, "not known"},
		"a list of mappings":   {host + "kibana.ssl.certificate_authorities: [{a: hush}]", "kibana.ssl.certificate_authorities", 2, "plain"},
		"an unset variable":    {"kibana:\n  host: a\n  api_key: ${KIBANACONFIG_UNSET}", "kibana.api_key", 3, "KIBANACONFIG_UNSET"},
		"a needed variable":    {host + "kibana.api_key: ${KIBANACONFIG_UNSET:?ask Jo}", "kibana.api_key", 2, "ask Jo"},
		"an open variable":     {host + "kibana.api_key: 'a${hush'", "kibana.api_key", 2, "$${"},
		"no variable":          {host + "kibana.api_key: 'a${hu/sh}'", "kibana.api_key", 2, "$${"},
		"a wrong host":         {"kibana.host: 'ftp://hush'", "kibana.host", 1, "http"},
		"a host with user":     {"kibana.host: 'https://u:hush@h'", "kibana.host", 1, "credential"},
		"a malformed host":     {"kibana.host: 'https://u:hush@h:x'", "kibana.host", 1, "address"},
		"a wrong protocol":     {host + "kibana.protocol: gopher", "kibana.host", 1, "protocol"},
		"host and cloud":       {host + "cloud.id: hush", "cloud.id", 2, "kibana.host in line 1"},
		"a wrong cloud":        {"cloud.id: hush!", "cloud.id", 1, "base64"},
		"cloud.auth alone":     {host + "cloud.auth: u:hush", "cloud.auth", 2, "cloud.id"},
		"a wrong cloud.auth":   {"cloud: {id: ZXhhbXBsZS5jb20kZXMka2I=, auth: hush}", "cloud.auth", 1, "colon"},
		"two credentials":      {host + "kibana.api_key: hush\nkibana.service_token: hush", "kibana.service_token", 3, "kibana.api_key in line 2"},
		"no password":          {host + "kibana.username: u", "kibana.username", 2, "password"},
		"no user":              {host + "kibana.password: hush", "kibana.password", 2, "username"},
		"a wrong key":          {host + "kibana.api_key: hush hush", "kibana.api_key", 2, "ASCII"}, //nolint:dupword // a blank is what is wrong
		"a wrong space":        {host + "kibana.space.id: Hush/", "kibana.space.id", 2, "space"},
		"a wrong header":       {host + "kibana.headers.Authorization: hush", "kibana.headers.Authorization", 2, "Authorization"},
		"a wrong timeout":      {host + "kibana.timeout: hush", "kibana.timeout", 2, "90s"},
		"a negative timeout":   {host + "kibana.timeout: -1s", "kibana.timeout", 2, "negative"},
		"a wrong proxy":        {host + "kibana.proxy_url: u:hush@proxy", "kibana.proxy_url", 2, "address"},
		"a wrong mode":         {host + "kibana.ssl.verification_mode: hush", "kibana.ssl.verification_mode", 2, "certificate or none"},
		"a wrong switch":       {host + "kibana.ssl.enabled: hush", "kibana.ssl.enabled", 2, "true"},
		"a wrong fingerprint":  {host + "kibana.ssl.ca_trusted_fingerprint: ab", "kibana.ssl.ca_trusted_fingerprint", 2, "64"},
		"a missing authority":  {host + "kibana.ssl.certificate_authorities: [ca.pem]", "kibana.ssl.certificate_authorities", 2, "ca.pem"},
		"an empty authority":   {host + "kibana.ssl.certificate_authorities: kibana.yml", "kibana.ssl.certificate_authorities", 2, "kibana.yml holds no certificate"},
		"no ssl.key":           {host + "kibana.ssl.certificate: c.pem", "kibana.ssl.certificate", 2, "ssl.key"},
		"no ssl.certificate":   {host + "kibana.ssl.key: hush", "kibana.ssl.key", 2, "ssl.certificate"},
		"a missing ssl.key":    {host + "kibana.ssl.certificate: kibana.yml\nkibana.ssl.key: hush", "kibana.ssl.key", 3, "no such file"},
		"a wrong pair":         {host + "kibana.ssl.certificate: kibana.yml\nkibana.ssl.key: " + block, "kibana.ssl.certificate", 2, "kibana.yml"},
		"a loop":               {"kibana: &a\n  headers: *a", "", 0, "in itself"},
	} {
		path := write(t, test.content)
		_, err := kibanaconfig.Load(path)
		var wrong *kibanaconfig.Error
		if !errors.As(err, &wrong) || wrong.File != path || wrong.Key != test.key || test.line > 0 && wrong.Line != test.line ||
			!strings.Contains(err.Error(), test.text) {
			t.Errorf("%s: %v, want *Error for %s in line %d with %q", name, err, test.key, test.line, test.text)
			continue
		}
		if shown := strings.ReplaceAll(fmt.Sprintf("%v %+v %q", err, err, err), test.key, ""); strings.Contains(strings.ToLower(shown), "hush") &&
			name != "a wrong space" {
			t.Errorf("%s: the error shows a value: %v", name, err)
		}
	}
	_, err := kibanaconfig.Load(filepath.Join(t.TempDir(), "missing.yml"))
	if !errors.Is(err, os.ErrNotExist) || !strings.Contains(err.Error(), "missing.yml") {
		t.Errorf("%v, want os.ErrNotExist with the path", err)
	}
}

func TestAConfigShowsNoSecret(t *testing.T) {
	t.Parallel()
	config := load(t, "kibana: {host: a, space.id: s, username: u, password: hush, headers.X-Key: hush, proxy_url: 'http://u:hush@p'}")
	if _, err := config.Client(scoped.WithHTTPClient(http.DefaultClient)); err == nil || strings.Contains(err.Error(), "hush") {
		t.Errorf("%v, want an error without the proxy's password", err)
	}
	var log bytes.Buffer
	slog.New(slog.NewJSONHandler(&log, nil)).Info("x", "config", config)
	doc, err := json.Marshal(config)
	if err != nil {
		t.Error(err)
	}
	log.Write(doc)
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
		fmt.Fprintf(&log, verb, config)
		fmt.Fprintf(&log, verb, struct{ c *kibanaconfig.Config }{config})
	}
	if text := log.String(); strings.Contains(text, "hush") || strings.Contains(text, fmt.Sprintf("%x", "hush")) || !strings.Contains(text, "http://a:5601, space s") {
		t.Errorf("shown as %s", text)
	}
}

func FuzzParse(f *testing.F) {
	f.Add("setup.kibana:\n  host: a\n  api_key: hush")
	f.Add("kibana: &a {host: ${X:b}, headers: *a}\ncloud: {id: 'x:ZXhhbXBsZS5jb20kZXMka2I='}")
	f.Add("kibana.host: ${X:${Y:$${z}}}\nsetup: [*x]")
	f.Fuzz(func(t *testing.T, doc string) {
		if strings.Contains(doc, "ssl") {
			t.Skip("it may name any file")
		}
		config, err := kibanaconfig.Parse("f.yml", []byte(doc))
		var wrong *kibanaconfig.Error
		if err != nil {
			if config != nil || !errors.As(err, &wrong) {
				t.Fatalf("%v, %v, want *Error", config, err)
			}
			return
		}
		kb, err := config.Client()
		if err != nil {
			t.Fatalf("what Parse takes, New refuses: %v", err)
		}
		_ = kb.Close()
	})
}
