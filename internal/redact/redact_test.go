package redact_test

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/internal/redact"
)

func show(t *testing.T, r *redact.Redactor, body string) string {
	t.Helper()
	shown, ok := r.JSON(strings.NewReader(body))
	if ok != (shown != "") {
		t.Errorf("%q is shown as %q, ok is %v", body, shown, ok)
	}
	checkShown(t, shown)
	return shown
}

// checkShown holds what is shown of any body against what is promised for all.
func checkShown(t *testing.T, shown string) {
	t.Helper()
	if len(shown) > redact.MaxBody {
		t.Errorf("%d bytes are shown", len(shown))
	}
	if !utf8.ValidString(shown) {
		t.Errorf("%q is not UTF-8", shown)
	}
	if shown == "" {
		return
	}
	for line := range strings.Lines(shown) {
		if !json.Valid([]byte(line)) {
			t.Errorf("%s is not JSON", line)
		}
	}
}

func TestSecretKeys(t *testing.T) {
	t.Parallel()
	r := redact.New("ssn", "customer_name")
	for _, key := range []string{
		"password", "Password", "passwd", "user_password", "privateKeyPassword", "pwd", "secret", "secrets", "clientSecret", "client_secret", "secretHeaders",
		"secretsUrl", "providerSecrets", "token", "apiToken", "access_token", "accesstoken", "refreshToken", "authtoken", "enrollment_token", "service_token",
		"tokens", "apikey", "apiKey", "api_key", "api-key", "APIKey", "x-api-key", "API KEY", "kibana_api_key", "default_api_key", "langSmithApiKey",
		"access_api_key", "agentKey", "accessKey", "private_key", "privateKeyData", "ssl.key", "ssl.key_passphrase", "key_passphrase", "key", "keys",
		"es_key", "elastic_agent_cert_key", "certificate_key", "signing_key", "encryptionKey", "routingKey", "passphrase", "Authorization",
		"es-secondary-authorization", "Proxy-Authorization", "auth", "credentials", "credentialsJson", "cookie", "Set-Cookie", "signature", "webhookUrl",
		"webhook_url", "webhookIntegrationUrl", "pfx", "encoded", "headers", "proxy_headers", "ssn", "SSN", "customerName", "customer-name",
		"uninstall_token_hash", "jwt", "totp",
		// texts below these are hidden too, numbers and truth values are not
		"hasAuth", "is_missing_secrets", "total_tokens",
	} {
		if !r.Secret(key) {
			t.Errorf("%s is shown", key)
		}
	}
	for _, key := range []string{
		"", "name", "id", "description", "keyword", "keywords", "monkey", "turkey", "key_name", "keyName", "api_key_id", "apiKeyName", "access_key_id", "dedupKey",
		"errorGroupingKey", "projectKey", "typeKey", "message_key", "public_key", "tokenizer", "authType", "auth_type", "author", "authorized_consumers", "message",
		"pinned", "pinnedEventIds", "hash", "passed", "compass", "certificate", "username", "url", "customer", "assignee", "_", "éà",
	} {
		if r.Secret(key) {
			t.Errorf("%s is hidden", key)
		}
	}
}

func TestJSONHidesByKey(t *testing.T) {
	t.Parallel()
	tests := map[string]struct{ body, want string }{
		"a text":          {`{"name":"Ops","password":"hunter2"}`, `{"name":"Ops","password":"[redacted]"}`},
		"any type":        {`{"token":1,"apiKey":true,"secret":null,"pwd":-1.5e3}`, `{"token":"[redacted]","apiKey":"[redacted]","secret":"[redacted]","pwd":"[redacted]"}`},
		"what is below":   {`{"secrets":{"user":"u","more":[{"a":"b"}]},"id":"1"}`, `{"secrets":"[redacted]","id":"1"}`},
		"a list below":    {`{"tokens":["a",["b"]],"id":"1"}`, `{"tokens":"[redacted]","id":"1"}`},
		"in a list":       {`[{"token":"x"},{"id":2}]`, `[{"token":"[redacted]"},{"id":2}]`},
		"twice":           {`{"token":"a","token":"b"}`, `{"token":"[redacted]","token":"[redacted]"}`},
		"an escaped key":  {`{"p\u0061ssw\u006Frd":"x"}`, `{"password":"[redacted]"}`},
		"facts":           {`{"hasAuth":true,"is_missing_secrets":false,"total_tokens":12,"has_token":"x","max_tokens":{"a":"x"}}`, `{"hasAuth":true,"is_missing_secrets":false,"total_tokens":12,"has_token":"[redacted]","max_tokens":"[redacted]"}`},
		"a header":        {`{"config":{"headers":{"X-Any":"x"},"url":"https://a.example"}}`, `{"config":{"headers":"[redacted]","url":"https://a.example"}}`},
		"an entry":        {`[{"key":"MY_TOKEN","value":"x"},{"name":"X-Api-Key","value":["x"]},{"name":"color","value":"red"}]`, `[{"key":"[redacted]","value":"[redacted]"},{"name":"X-Api-Key","value":"[redacted]"},{"name":"color","value":"red"}]`},
		"a variable":      {`{"vars":{"conf":{"value":{"a":["x"]},"type":"password"},"other":{"type":"text","value":"v"}}}`, `{"vars":{"conf":{"value":"[redacted]","type":"password"},"other":{"type":"text","value":"v"}}}`},
		"JSON in a text":  {`{"visState":"{\"title\":\"T\",\"params\":{\"apiKey\":\"x\"}}"}`, `{"visState":"{\"title\":\"T\",\"params\":{\"apiKey\":\"[redacted]\"}}"}`},
		"JSON in JSON":    {`{"a":"[\"{\\\"token\\\":\\\"x\\\"}\"]"}`, `{"a":"[\"{\\\"token\\\":\\\"[redacted]\\\"}\"]"}`},
		"JSON in quotes":  {`{"a":"\"{\\\"token\\\":\\\"x\\\"}\""}`, `{"a":"\"{\\\"token\\\":\\\"[redacted]\\\"}\""}`},
		"broken inside":   {`{"a":"{\"b\":1,\"token\":\"x"}`, `{"a":"{\"b\":1,\"…\":\"…\"}"}`},
		"lines":           {"{\"token\":\"x\"}\n{\"id\":1}\n", "{\"token\":\"[redacted]\"}\n{\"id\":1}"},
		"userinfo":        {`{"url":"https://u:x@a.example/p?api_key=x&q=1"}`, `{"url":"https://[redacted]@a.example/p?api_key=[redacted]&q=1"}`},
		"empty":           {`{"a":{},"b":[],"c":""}`, `{"a":{},"b":[],"c":""}`},
		"control":         {"{\"a\":\"\\u001b[31m\\n\u202e\"}", `{"a":"\u001b[31m\n\u202e"}`},
		"an odd key":      {`{"a\nb":1}`, `{"a\nb":1}`},
		"a lone half":     {`{"a":"\ud800"}`, `{"a":"�"}`},
		"a large number":  {`{"a":` + strings.Repeat("9", 400) + `}`, `{"a":"[a number of 400 digits]"}`},
		"scalars in list": {`[1,"a",true,null,1e400]`, `[1,"a",true,null,1e400]`},
	}
	for name, test := range tests {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if diff := cmp.Diff(test.want, show(t, redact.New(), test.body)); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestJSONThatBreaksOffShowsWhatWasRead(t *testing.T) {
	t.Parallel()
	const whole = `{"name":"Ops","config":{"url":"u","list":[1,2,{"a":"b"}]},"secrets":{"password":"hunter2","more":["hunter2"]},"value":"hunter2","type":"password"}`
	for end := range whole {
		shown, ok := redact.New().JSON(strings.NewReader(whole[:end]))
		if ok != (end > 0) {
			t.Errorf("%s is shown as %s", whole[:end], shown)
		}
		checkShown(t, shown)
		if strings.Contains(shown, "hunt") {
			t.Errorf("%s is shown as %s", whole[:end], shown)
		}
	}
	for body, want := range map[string]string{
		`{"a":1,"b":`:          `{"a":1,"…":"…"}`,
		`{"a":1,`:              `{"a":1,"…":"…"}`,
		`{"a" 1}`:              `{"…":"…"}`,
		`[1,2`:                 `[1,2,"…"]`,
		`[1 2]`:                `[1,"…"]`,
		`{"a":[{"b":"c"}`:      `{"a":[{"b":"c"},"…"]}`,
		`{"a":{"b":"c`:         `{"a":{"…":"…"}}`,
		`{"a":1}}`:             `{"a":1}`,
		`{"a":1} hunter2`:      `{"a":1}`,
		`{"a":1}{"b":`:         "{\"a\":1}\n{\"…\":\"…\"}",
		`{"token":{"a":"b"`:    `{"token":"[redacted]"}`,
		`{"value":"x","b":`:    `{"value":"[redacted]","…":"…"}`,
		`[1,]`:                 `[1,"…"]`,
		"{\"a\":\"b\x00\"}":    `{"…":"…"}`,
		"{\"a\":\"\xff\xfe\"}": `{"a":"��"}`,
	} {
		if diff := cmp.Diff(want, show(t, redact.New(), body)); diff != "" {
			t.Errorf("%s: %s", body, diff)
		}
	}
}

func TestWhatIsNoObjectIsNotShown(t *testing.T) {
	t.Parallel()
	for _, body := range []string{"", " ", "hunter2", `"hunter2"`, "12345678", "null", "<html>hunter2</html>", "\x1f\x8b\x08", "password=hunter2", "]", "}"} {
		if shown := show(t, redact.New(), body); shown != "" {
			t.Errorf("%q is shown as %s", body, shown)
		}
	}
}

func TestJSONIsHiddenByDepth(t *testing.T) {
	t.Parallel()
	nested := func(levels int) string {
		return strings.Repeat(`{"a":`, levels) + `"x"` + strings.Repeat(`}`, levels)
	}
	if got := show(t, redact.New(), nested(redact.MaxDepth)); got != nested(redact.MaxDepth) {
		t.Errorf("what is not too deep is shown as %s", got)
	}
	want := strings.ReplaceAll(nested(redact.MaxDepth), `"x"`, `"[deep]"`)
	if got := show(t, redact.New(), nested(redact.MaxDepth+1)); got != want {
		t.Errorf("what is too deep is shown as %s", got)
	}
	for _, bomb := range []string{strings.Repeat("[", 1<<20), strings.Repeat(`{"a":`, 1<<18), strings.Repeat("[", 1<<20) + strings.Repeat("]", 1<<20)} {
		if got := show(t, redact.New(), bomb); !strings.Contains(got, "[deep]") {
			t.Errorf("a bomb is shown as %s", got)
		}
	}
	inText := nested(2)
	for range 4 {
		doc, err := json.Marshal(map[string]string{"b": inText})
		if err != nil {
			t.Fatal(err)
		}
		inText = string(doc)
	}
	if got := show(t, redact.New(), `{"a":{"a":{"a":`+inText+`}}}`); !strings.Contains(got, "[deep]") || strings.Contains(got, `x`) {
		t.Errorf("JSON in texts in texts is shown as %s", got)
	}
}

func TestJSONIsCutBetweenRunesAndStaysJSON(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{
		"a long text":     `{"a":"` + strings.Repeat("ü€😀", 4000) + `"}`,
		"many members":    `{` + strings.Repeat(`"ключ":"значение",`, 1000) + `"z":1}`,
		"many items":      `[` + strings.Repeat(`{"a":[1,"😀"]},`, 1000) + `1]`,
		"a long key":      `{"` + strings.Repeat("ключ", 4000) + `":1,"b":2}`,
		"many lines":      strings.Repeat(`{"a":"b"}`+"\n", 1000),
		"many escapes":    `[` + strings.Repeat(`"\u0000\"\\\u001b",`, 1000) + `1]`,
		"a long document": `{"a":"` + strings.Repeat(`{\"b\":1}`, 1000) + `"}`,
		"entries":         strings.Repeat(`{"value":1,"a":`, 7) + `[` + strings.Repeat(`"aaaa",`, 2000),
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if shown := show(t, redact.New(), body); len(shown) < 100 {
				t.Errorf("only %s is shown", shown)
			}
		})
	}
}

func TestText(t *testing.T) {
	t.Parallel()
	r := redact.New()
	for text, want := range map[string]string{
		"":      "",
		"Hello": "Hello",
		"[request body.name]: expected value of type [string] but got [undefined]":                       "[request body.name]: expected value of type [string] but got [undefined]",
		"error validating action type secrets: [user]: expected value of type [string] but got [number]": "error validating action type secrets: [user]: expected value of type [string] but got [number]",
		"password=hunter2, then":                                       "password=[redacted], then",
		"the password: 'hunter 2' is bad":                              "the password: [redacted] is bad",
		`bad {"name":"n","api_key":"hunter2","b":1}`:                   `bad {"name":"n","api_key":[redacted],"b":1}`,
		`bad {"secrets":{"user":"hunter2"}} end`:                       `bad {"secrets":[redacted]`,
		`bad {\"password\":\"hunter2\"}`:                               `bad {\"password\":[redacted]`,
		`has_password=true token_count=12 token=hunter2`:               `has_password=true token_count=12 token=[redacted]`,
		"Authorization: Bearer abc.def-ghi rest":                       "Authorization: [redacted] rest",
		"sent Basic aHVudGVyMg== to it":                                "sent Basic [redacted] to it",
		"https://u:hunter2@a.example/p":                                "https://[redacted]@a.example/p",
		"https://u:hun/ter#2@a.example/p":                              "https://[redacted]@a.example/p",
		"https://a.example:5601/p@v2":                                  "https://a.example:5601/p@v2",
		"//hunter2@a.example":                                          "//[redacted]@a.example",
		"https://a.example/p@v2":                                       "https://a.example/p@v2",
		"https://a.example/p?x=1&access_token=hunter2&y=2":             "https://a.example/p?x=1&access_token=[redacted]&y=2",
		"to https://hooks.slack.com/services/T0/B0/X done":             "to https://hooks.slack.com/[redacted] done",
		"https://a.example/api/webhooks/1/X":                           "https://a.example/[redacted]",
		"key: -----BEGIN RSA PRIVATE KEY-----\nAAA\n":                  "key: [redacted]",
		"x -----BEGIN PRIVATE KEY----- AA -----END PRIVATE KEY----- y": "x [redacted] y",
		"got eyJhbGciOiJub25lIn0.eyJzdWIiOiJ4In0.sig":                  "got [redacted]",
		"a: 1\npassword: |\n  hunter2\nb: 2\n":                         "a: 1\npassword: [redacted]",
		"- name: FLEET_ENROLLMENT_TOKEN\n  value: hunter2":             "- name: FLEET_ENROLLMENT_TOKEN\n  value: [redacted]",
		"token%3Dhunter2":                                              "token%3D[redacted]",
	} {
		if diff := cmp.Diff(want, r.Text(text)); diff != "" {
			t.Errorf("%s: %s", text, diff)
		}
	}
	if got := r.Text(strings.Repeat("€", redact.MaxText)); len(got) > redact.MaxText || !utf8.ValidString(got) || !strings.HasSuffix(got, "€…") {
		t.Errorf("a long text ends as %q", got[len(got)-12:])
	}
}

func TestKnownSecretsAreFoundAnywhere(t *testing.T) {
	t.Parallel()
	r := redact.New()
	known := new(redact.Known)
	known.AddHeader(r, http.Header{
		"Authorization": {"Basic " + base64.StdEncoding.EncodeToString([]byte("elastic:hunter2"))}, "X-Api-Key": {"k-123456"}, "Accept": {"application/json"},
	})
	known.AddBody(r, strings.NewReader(`{"name":"visible","ssl.key":"of a certificate","list":[{"key":"another"}],"secrets":{"a":["in a list"],"n":123456},"vars":{"x":{"value":"of an entry","type":"password"}},`+
		`"state":"{\"token\":\"in a text\"}","pem":"line number one\nline number two","quoted":{"password":"a\"b\\c"},"password":"and of what is cut`))
	known.Add("1")
	r = r.WithKnown(known)
	got := r.Text(`application/json visible hunter2 k-123456 in a list 123456 of an entry in a text line number two a"b\c a\"b\\c of a certificate another ZWxhc3RpYzpodW50ZXIy in a l…`)
	want := "application/json visible " + strings.Repeat("[redacted] ", 11) + "[redacted] [redacted]…"
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
	shown := show(t, r, `{"hunter2":1,"a":"x hunter2","b":[123456,{"c":"k-123456"}]}`)
	if diff := cmp.Diff(`{"[redacted]":1,"a":"x [redacted]","b":["[redacted]",{"c":"[redacted]"}]}`, shown); diff != "" {
		t.Error(diff)
	}
}

func TestWhereSecretsAreNotKnownNoTextIsShown(t *testing.T) {
	t.Parallel()
	var many strings.Builder
	many.WriteString(`{"tokens":[`)
	for i := range 10_000 {
		fmt.Fprintf(&many, `"token-%d",`, i)
	}
	known := new(redact.Known)
	known.AddBody(redact.New(), strings.NewReader(many.String()))
	r := redact.New().WithKnown(known)
	if got := r.Text("not valid: token-9999"); got != redact.Hidden {
		t.Error(got)
	}
	if got := show(t, r, `{"a":"token-9999","b":true}`); got != `{"[redacted]":"[redacted]","[redacted]":true}` {
		t.Error(got)
	}
}

// FuzzJSON plants a secret below a secret key, anywhere, and cuts the body anywhere.
func FuzzJSON(f *testing.F) {
	f.Add("config", "password", `{"a":[1,2]}`, uint(200), true)
	f.Add("a\nb", "apiKey", `"x"`, uint(30), false)
	f.Add("value", "ssl.key", `[[[]]]`, uint(60), false)
	f.Add("type", "client_secret", `{`, uint(400), true)
	const planted = "pl4nted-s3cret"
	f.Fuzz(func(t *testing.T, path, key, noise string, end uint, inText bool) {
		r := redact.New()
		if !r.Secret(key) {
			key += "_password"
		}
		encoded := func(v any) string {
			doc, err := json.Marshal(v)
			if err != nil {
				t.Fatal(err)
			}
			return string(doc)
		}
		inner := "{" + encoded(key) + ":" + encoded([]any{planted, map[string]string{"a": planted}}) + "," + encoded(noise) + ":" + `""` + "}"
		if inText {
			inner = encoded(inner)
		}
		for _, body := range []string{
			"{" + encoded(path) + ":" + inner + `,"noise":` + noise + "}",
			noise + inner,
			"[" + noise + "," + inner + "]",
			`{"a":` + encoded(inner) + `}`,
		} {
			body = body[:min(int(end%1000), len(body))]
			shown := show(t, r, body)
			if strings.Contains(shown, "pl4n") && !strings.Contains(noise+path+key, "pl4n") {
				t.Errorf("%q is shown as %q", body, shown)
			}
			checkText(t, r, body)
		}
	})
}

func checkText(t *testing.T, r *redact.Redactor, text string) {
	t.Helper()
	if got := r.Text(text); len(got) > redact.MaxText || !utf8.ValidString(got) {
		t.Errorf("%q is shown as %q", text, got)
	}
}
