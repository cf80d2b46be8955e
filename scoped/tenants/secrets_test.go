package tenants_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"log/slog"
	"net/http"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"go.yaml.in/yaml/v3"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestSecretsAreNeverShown(t *testing.T) {
	t.Parallel()
	tenant := marketing()
	var out bytes.Buffer
	for _, format := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x"} {
		fmt.Fprintf(&out, format+"\n", tenant)
		fmt.Fprintf(&out, format+"\n", tenant.Connectors[0].Secrets)
	}
	slog.New(slog.NewTextHandler(&out, nil)).Info("tenant", "secrets", tenant.Connectors[0].Secrets, "tenant", tenant)
	doc, err := json.Marshal(tenant)
	must(t, err)
	lines, err := yaml.Marshal(tenant)
	must(t, err)
	out.Write(doc)
	out.Write(lines)
	hexed := fmt.Sprintf("%x", "hunter2")
	if text := out.String(); strings.Contains(text, "hunter2") || strings.Contains(text, hexed) || !strings.Contains(text, "{password, user}") {
		t.Error(text)
	}
}

func TestSecretsComeFromTheEnvironmentAndGoToKibanaOnce(t *testing.T) {
	server, kb := kibana(t)
	t.Setenv("TENANTS_TEST_USER", "me")
	t.Setenv("TENANTS_TEST_PASSWORD", "hunter2")
	all, err := tenants.Load(written(t, `
tenants:
- id: a
  name: A
  connectors:
  - name: hook
    type: .webhook
    config: {url: "https://h.example.com", method: post, hasAuth: true}
    secrets:
      user: ${env:TENANTS_TEST_USER}
      password: ${env:TENANTS_TEST_PASSWORD}
`, nil))
	must(t, err)
	for _, test := range []struct {
		url     string
		options tenants.Options
		sent    int
	}{
		{"https://h.example.com", tenants.Options{}, 1},
		{"https://h.example.com", tenants.Options{}, 0},
		{"https://moved.example.com", tenants.Options{}, 1},
		{"https://moved.example.com", tenants.Options{ResendSecrets: true}, 1},
	} {
		all[0].Connectors[0].Config["url"] = test.url
		server.ResetRequests()
		plan := planned(t, kb, test.options, all...)
		if doc, err := json.Marshal(plan); err != nil || strings.Contains(string(doc)+plan.String(), "hunter2") {
			t.Errorf("%s, %v\n%s", doc, err, plan)
		}
		must(t, second(plan.Apply(t.Context())))
		sent := 0
		for _, r := range server.Requests() {
			sent += bytes.Count(r.Body, []byte("hunter2"))
		}
		if sent != test.sent {
			t.Errorf("%s: the secret was sent %d times, want %d", test.url, sent, test.sent)
		}
	}
}

func TestConfigMayComeFromTheEnvironmentToo(t *testing.T) {
	_, kb := kibana(t)
	t.Setenv("TENANTS_TEST_TOKEN", "t0ps3cret")
	declared := small("a")
	declared.Connectors = []tenants.Connector{{Name: "hook", Type: scoped.WebhookConnector, Config: map[string]any{
		"url": "https://h.example.com", "hasAuth": false, "headers": map[string]any{"X-Team": "${env:TENANTS_TEST_TOKEN}"},
	}}}
	plan := planned(t, kb, tenants.Options{}, declared)
	if text := plan.String(); strings.Contains(text, "t0ps3cret") || !strings.Contains(text, `config.headers.X-Team: "[hidden]"`) {
		t.Errorf("printed\n%s", text)
	}
	must(t, second(plan.Apply(t.Context())))
	t.Setenv("TENANTS_TEST_TOKEN", "an0ther")
	plan = planned(t, kb, tenants.Options{}, declared)
	if diff := cmp.Diff("~ connector \"hook\" in a\n    config.headers.X-Team: \"[hidden]\" -> \"[hidden] (another)\"\n1 change: 1 to update\n", plan.String()); diff != "" {
		t.Error(diff)
	}
	directory, notes := exported(t, kb, "a")
	doc, err := os.ReadFile(filepath.Join(directory, "tenant.yaml"))
	must(t, err)
	if text := string(doc); strings.Contains(text, "t0ps3cret") || !strings.Contains(text, "X-Team: ${env:HOOK_HEADERS_X_TEAM}") || len(notes) != 1 {
		t.Errorf("%v\n%s", notes, text)
	}
	t.Setenv("TENANTS_TEST_TOKEN", "")
	_, err = tenants.NewPlan(t.Context(), kb, []tenants.Tenant{declared}, tenants.Options{})
	if err == nil || err.Error() != `tenant "a": connectors[0].config.headers.X-Team: the environment variable TENANTS_TEST_TOKEN is not set` {
		t.Errorf("%v", err)
	}
}

func TestMissingSecretsAreSentAgain(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	applied(t, kb, tenants.Options{}, marketing())
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{Type: []string{"action"}}, scoped.InSpace("marketing"))
	must(t, err)
	defer func() { _ = export.Close() }()
	var file bytes.Buffer
	must(t, second(export.WriteTo(&file)), server.ImportNDJSON("marketing", &file))
	if diff := cmp.Diff([]string{`update connector "Lead hook" in marketing`}, applied(t, kb, tenants.Options{}, marketing())); diff != "" {
		t.Error(diff)
	}
}

func TestNoErrorRepeatsASecretOfTheTenant(t *testing.T) {
	server, kb := kibana(t)
	t.Setenv("TENANTS_TEST_URL", "https://hooks.example.com/T00/B00")
	server.React(kibanatest.Match{Method: http.MethodPost, Path: "/api/actions/connector/*"}, kibanatest.Fault{
		Status: http.StatusBadRequest,
		Body:   []byte(`{"statusCode":400,"error":"Bad Request","message":"target url \"https://hooks.example.com/T00/B00\" is not allowed, nor is hunter2"}`),
	})
	tenant := marketing()
	tenant.Connectors[0].Config["url"] = "${env:TENANTS_TEST_URL}"
	_, err := tenants.Apply(t.Context(), kb, []tenants.Tenant{tenant}, tenants.Options{})
	var change *tenants.ChangeError
	if !errors.As(err, &change) || !errors.Is(err, scoped.ErrBadRequest) {
		t.Fatal(err)
	}
	for _, text := range []string{err.Error(), fmt.Sprintf("%+v", err), change.Err.Error()} {
		if strings.Contains(text, "T00/B00") || strings.Contains(text, "hunter2") || !strings.Contains(text, "is not allowed") {
			t.Error(text)
		}
	}
}

func TestNoComplaintAboutAFileQuotesAValue(t *testing.T) {
	t.Parallel()
	for _, value := range []string{"!!int hunter2", "!!bool hunter2", "*hunter2", "{? {hunter2: x} : x}", "[hunter2]"} {
		_, err := tenants.Load(written(t, "tenants: [{id: a, name: A, connectors: [{name: c, type: .x, secrets: {password: "+value+"}}]}]", nil))
		if err == nil || strings.Contains(err.Error(), "hunter2") {
			t.Errorf("%s: %v", value, err)
		}
	}
}
