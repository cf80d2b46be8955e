package scoped_test

import (
	"bytes"
	"context"
	"encoding/base64"
	"encoding/json"
	"fmt"
	"html"
	"io"
	"log/slog"
	"maps"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/apm"
	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/fleet"
	"github.com/kibana-go/kibana-go/gen/synthetics"
	"github.com/kibana-go/kibana-go/scoped"
)

// planted begins every secret of these tests, and nothing else.
const planted = "s3cr3t"

// bag is a body with a secret in every place where bodies of Kibana have one. The secrets begin with the given word.
func bag(word string) string {
	n := 0
	secret := func() string {
		n++
		return fmt.Sprintf("%s-%s-%d/+=", planted, word, n)
	}
	inText := func(v any) string {
		doc, err := json.Marshal(v)
		if err != nil {
			panic(err)
		}
		return string(doc)
	}
	one := func(key string) map[string]any { return map[string]any{key: secret()} }
	list := []any{ // each is small, so that all of them are shown
		map[string]any{"visible": "in-sight", "is_missing_secrets": false, "total_tokens": 5},
		one("password"), one("passphrase"), one("apiKey"), one("api_key"), one("kibana_api_key"), one("service_token"), one("token"),
		one("encoded"), one("routingKey"), one("webhookUrl"), one("clientSecret"), one("privateKeyPassword"), one("credentialsJson"),
		one("ssl.key"), one("ssl.key_passphrase"), one("elastic_agent_cert_key"), one("enrollment_token"), one("Authorization"),
		one("cookie"), one("signature"), one("has_password"),
		map[string]any{"agentKey": one("id")},
		map[string]any{"secrets": map[string]any{"user": secret(), "list": []any{secret(), one("deep")}}},
		map[string]any{"ssl": map[string]any{"key": secret()}},
		map[string]any{"config": map[string]any{"headers": one("X-Any")}},
		map[string]any{"proxy_headers": one("X-Any")},
		map[string]any{"headers": []any{map[string]any{"key": "Authorization", "value": secret()}}},
		map[string]any{"name": "DB_PASSWORD", "value": secret()},
		map[string]any{"vars": map[string]any{"conf": map[string]any{"value": secret(), "type": "password"}}},
		map[string]any{"attributes": map[string]any{"visState": inText(map[string]any{"title": "in-sight", "params": one("apiKey")})}},
		map[string]any{"url": "https://user:" + secret() + "@a.example/"},
		map[string]any{"url": "https://a.example/?access_token=" + secret()},
		map[string]any{"url": "https://hooks.slack.com/services/" + secret()},
		map[string]any{"config_yaml": "output:\n  password: " + secret() + "\n"},
		map[string]any{"yaml": "env:\n  - name: FLEET_ENROLLMENT_TOKEN\n    value: " + secret() + "\n"},
		map[string]any{"pem": "-----BEGIN PRIVATE KEY-----\n" + secret() + "\n-----END PRIVATE KEY-----"},
		map[string]any{"message": "sent Authorization: Bearer " + secret()},
	}
	return inText(map[string]any{"items": list})
}

// echoes are answers to a request that repeat as much of it as they can.
var echoes = map[string]func(sent sentRequest) *http.Response{
	"success": func(sent sentRequest) *http.Response {
		return sent.reply(200, jsonMedia, `{"reply":`+bag("reply")+`}`)
	},
	"success that repeats the request": func(sent sentRequest) *http.Response {
		return sent.reply(200, jsonMedia, `{"got":`+quoted(sent.body)+`,"how":`+quoted(sent.header)+`,"again":`+sent.body+`}`)
	},
	"success that is broken": func(sent sentRequest) *http.Response {
		body := bag("broken")
		return sent.reply(200, jsonMedia, body[:len(body)*2/3])
	},
	"refusal": func(sent sentRequest) *http.Response {
		return sent.reply(400, jsonMedia, `{"statusCode":400,"error":"Bad Request","message":`+quoted("cannot take "+sent.body+" from "+sent.header)+`,"attributes":`+sent.body+`}`)
	},
	"refusal of a value": func(sent sentRequest) *http.Response {
		return sent.reply(400, jsonMedia, `{"statusCode":400,"error":"Bad Request","message":`+quoted("not valid: "+strings.Join(sent.values(), " and "))+`}`)
	},
	"refusal as text": func(sent sentRequest) *http.Response {
		return sent.reply(403, "text/plain", sent.header+" "+sent.body)
	},
	"a page": func(sent sentRequest) *http.Response {
		return sent.reply(502, "text/html", "<html><body>"+html.EscapeString(sent.header+" "+strings.Join(sent.values(), "<br>"))+"</body></html>")
	},
	"a redirect": func(sent sentRequest) *http.Response {
		resp := sent.reply(302, "", "")
		resp.Header.Set("Location", "https://user:"+planted+"-location@elsewhere.example/login?token="+planted+"-location")
		resp.Header.Set("Set-Cookie", "sid="+planted+"-cookie")
		return resp
	},
}

func quoted(text string) string {
	doc, err := json.Marshal(text)
	if err != nil {
		panic(err)
	}
	return string(doc)
}

// sentRequest is what an answer may repeat.
type sentRequest struct{ body, header string }

func requestOf(req *http.Request) sentRequest {
	sent := sentRequest{body: "{}"}
	var header bytes.Buffer
	_ = req.Header.Write(&header)
	sent.header = header.String()
	if req.Body != nil {
		if body, _ := io.ReadAll(req.Body); json.Valid(body) {
			sent.body = string(body)
		}
	}
	return sent
}

func (sentRequest) reply(status int, media, body string) *http.Response {
	header := http.Header{"Kbn-Name": {"kibana"}, "Content-Type": {media}}
	return &http.Response{StatusCode: status, Header: header, Body: io.NopCloser(strings.NewReader(body))}
}

// values are the texts in the body.
func (e sentRequest) values() []string {
	var texts []string
	dec := json.NewDecoder(strings.NewReader(e.body))
	for token, err := dec.Token(); err == nil; token, err = dec.Token() {
		if text, ok := token.(string); ok && strings.HasPrefix(text, planted) {
			texts = append(texts, text)
		}
	}
	return texts
}

// echoing makes a client whose every secret is planted, and whose requests are answered by echoes.
func echoing(t *testing.T, book *logBook, level slog.Level, answer func(sentRequest) *http.Response) *scoped.Client {
	t.Helper()
	credential := base64.StdEncoding.EncodeToString([]byte("id:" + planted + "-credential"))
	return client(t, "http://kibana.example", scoped.WithAPIKey(credential), scoped.WithValidation(false), scoped.WithVersionCheck(false), book.logger(level),
		scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
			return answer(requestOf(req)), nil
		})}))
}

// checkLog greps for secrets in a log of so many calls.
func checkLog(t *testing.T, book *logBook, calls int) {
	t.Helper()
	credential := base64.StdEncoding.EncodeToString([]byte("id:" + planted + "-credential"))
	logged := book.String()
	if n := strings.Count(logged, "\n"); n != calls {
		t.Errorf("%d lines for %d calls", n, calls)
	}
	for line := range strings.Lines(logged) {
		for _, secret := range []string{planted, credential[:12], "user:"} {
			if at := strings.Index(line, secret); at >= 0 {
				t.Fatalf("%s is in the log: …%s…", secret, line[max(0, at-200):min(len(line), at+60)])
			}
		}
	}
}

func TestNoOperationLogsASecret(t *testing.T) {
	t.Parallel()
	table, err := os.ReadFile("../api/operations.tsv")
	if err != nil {
		t.Fatal(err)
	}
	sent := json.RawMessage(bag("request"))
	operations := strings.Split(strings.TrimSpace(string(table)), "\n")
	names := slices.Sorted(maps.Keys(echoes))
	for turn, name := range names {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var book logBook
			kb := echoing(t, &book, slog.LevelDebug, echoes[name])
			calls := 0
			for i := turn; i < len(operations); i += len(names) { // each operation has one of the answers
				columns := strings.Split(operations[i], "\t")
				path := strings.NewReplacer("{", "", "}", "").Replace(columns[1]) + "?search=in-sight&api_key=" + planted
				var body any
				if columns[0] != http.MethodGet {
					body = sent
				}
				_ = kb.Call(t.Context(), columns[0], path, body, new(json.RawMessage)) // the line counts
				calls++
			}
			checkLog(t, &book, calls)
			if got := strings.Count(book.String(), "in-sight"); calls == 0 || got < calls {
				t.Errorf("bodies and queries show %d times what they may, in %d calls", got, calls)
			}
		})
	}
}

func TestNoServiceLogsASecret(t *testing.T) {
	t.Parallel()
	secret := planted + "-typed"
	text := func(s string) *string { return &s }
	calls := func(ctx context.Context, kb *scoped.Client) []func() error {
		return []func() error{
			func() error {
				return second(kb.Actions.Create(ctx, scoped.ConnectorRequest{
					Name: "in-sight", ConnectorTypeID: ".webhook", Secrets: connectors.SecretsFrom(connectors.WebhookSecrets{Password: text(secret), Key: text(secret)}),
					Config: connectors.ConfigFrom(connectors.WebhookConfig{URL: "https://u:" + secret + "@a.example", Headers: map[string]string{"X-Any": secret}}),
				}))
			},
			func() error {
				return second(kb.Actions.Create(ctx, scoped.ConnectorRequest{Name: "in-sight", ConnectorTypeID: ".pagerduty", Secrets: connectors.SecretsFrom(map[string]any{"any": secret})}))
			},
			func() error {
				return second(kb.SavedObjects.Import(ctx, strings.NewReader(`{"attributes":{"apiKey":"`+secret+`"}}`), scoped.ImportOptions{}))
			},
			func() error {
				return second(kb.Cases.AddFile(ctx, "c1", "a.txt", strings.NewReader(secret)))
			},
			func() error {
				return second(fleet.New(kb).CreateOutput(ctx, fleet.OutputFrom(fleet.LogstashOutput{
					Name: "in-sight", Hosts: []string{"a:1"}, SSL: &fleet.OutputSSL{Key: text(secret), Certificate: text("in-sight")},
				})))
			},
			func() error {
				return second(fleet.New(kb).CreateOutput(ctx, fleet.OutputFrom(fleet.RemoteElasticsearchOutput{
					Name: "in-sight", Hosts: []string{"a:1"}, ServiceToken: text(secret), KibanaAPIKey: text(secret),
				})))
			},
			func() error {
				return second(synthetics.New(kb).CreateParameter(ctx, synthetics.ParameterRequestsFrom(synthetics.ParameterRequest{Key: "any", Value: secret})))
			},
			func() error { return second(apm.New(kb).CreateAgentKey(ctx, apm.AgentKeyRequest{Name: "in-sight"})) },
			func() error {
				return kb.Call(ctx, "GET", "/api/x", nil, nil, scoped.WithHeader("Es-Secondary-Authorization", "Basic "+secret))
			},
		}
	}
	for name, answer := range echoes {
		for _, level := range []slog.Level{slog.LevelDebug, slog.LevelInfo} {
			t.Run(name+" "+level.String(), func(t *testing.T) {
				t.Parallel()
				var book logBook
				made := calls(t.Context(), echoing(t, &book, level, answer))
				for _, call := range made {
					_ = call() // the line counts
				}
				checkLog(t, &book, len(made))
			})
		}
	}
}

func TestATokenThatKibanaMakesIsNotLogged(t *testing.T) {
	t.Parallel()
	for path, body := range map[string]string{
		"/api/fleet/service_tokens":         `{"name":"in-sight","value":"s3cr3t"}`,
		"/api/synthetics/params":            `[{"id":"in-sight","key":"any","value":"s3cr3t"}]`,
		"/api/synthetics/params/1":          `{"id":"in-sight","key":"any","value":"s3cr3t"}`,
		"/api/fleet/logstash_api_keys":      `{"id":"in-sight","api_key":"id:s3cr3t"}`,
		"/api/fleet/uninstall_tokens/1":     `{"item":{"id":"in-sight","token":"s3cr3t"}}`,
		"/api/fleet/enrollment_api_keys/1":  `{"item":{"id":"in-sight","api_key_id":"1","api_key":"s3cr3t"}}`,
		"/api/apm/agent_keys":               `{"id":"in-sight","agentKey":{"id":"1","api_key":"s3cr3t","encoded":"s3cr3t"}}`,
		"/api/fleet/kubernetes":             `{"id":"in-sight","item":"env:\n- name: FLEET_ENROLLMENT_TOKEN\n  value: \"s3cr3t\"\n"}`,
		"/api/fleet/agent_policies/1/full":  `{"item":{"id":"in-sight","outputs":{"default":{"api_key":"s3cr3t","ssl":{"key":"s3cr3t"}}}}}`,
		"/api/fleet/agent_download_sources": `{"items":[{"id":"in-sight","auth":{"password":"s3cr3t","headers":[{"key":"a","value":"s3cr3t"}]}}]}`,
	} {
		t.Run(path, func(t *testing.T) {
			t.Parallel()
			var book logBook
			kb := answering(t, 200, jsonMedia, body, book.logger(slog.LevelDebug))
			if err := kb.Call(t.Context(), "GET", path, nil, new(json.RawMessage), scoped.InSpace("marketing")); err != nil {
				t.Fatal(err)
			}
			checkLog(t, &book, 1)
			if !strings.Contains(book.String(), "in-sight") {
				t.Error(book.String())
			}
		})
	}
}
