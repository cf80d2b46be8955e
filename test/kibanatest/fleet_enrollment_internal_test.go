package kibanatest

import (
	"io"
	"net/http"
	"strings"
	"testing"
)

// ask sends a request and returns the status and the body.
func ask(t *testing.T, s *Server, method, path, body string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, s.URL+path, strings.NewReader(body))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Kbn-Xsrf", "true")
	req.Header.Set("Content-Type", "application/json")
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(text)
}

// expect checks the status of the answer to a request, and that the body has a text.
func expect(t *testing.T, s *Server, method, path, body string, status int, want string) string {
	t.Helper()
	got, text := ask(t, s, method, path, body)
	if got != status || !strings.Contains(text, want) {
		t.Errorf("%s %s: %d %s, want %d with %s", method, path, got, text, status, want)
	}
	return text
}

// withPolicy stores agent policies behind the API's back.
func withPolicy(t *testing.T, s *Server, id string, attributes map[string]any, spaces ...string) {
	t.Helper()
	s.mu.Lock()
	defer s.mu.Unlock()
	o := &object{Type: agentPolicyObject, ID: id, Namespaces: spaces, Attributes: attributes}
	stored, err := s.store.create(spaces[0], o, false)
	if err != nil {
		t.Fatal(err)
	}
	if err := s.addUninstallToken(stored); err != nil {
		t.Fatal(err)
	}
}

func TestEnrollmentKeysBelongToThePoliciesOfASpace(t *testing.T) {
	t.Parallel()
	s := New(t, WithSpaces("marketing"))
	withPolicy(t, s, "p", map[string]any{"name": "Policy", "revision": 1}, "default")
	const keys = "/api/fleet/enrollment_api_keys"
	made := expect(t, s, "POST", keys, `{"policy_id":"p","name":"mine"}`, 200, `"action":"created"`)
	_, rest, _ := strings.Cut(made, `"id":"`)
	id, _, _ := strings.Cut(rest, `"`)
	if !strings.Contains(made, `"name":"mine (`+id+`)"`) {
		t.Errorf("the name has no id: %s", made)
	}
	expect(t, s, "POST", keys, `{"policy_id":"p","name":"mine"}`, 409, "An enrollment key named mine already exists for agent policy p")
	expect(t, s, "POST", keys, `{"policy_id":"q"}`, 404, `Agent policy \"q\" not found`)
	expect(t, s, "POST", "/s/marketing"+keys, `{"policy_id":"p"}`, 404, `Agent policy \"p\" not found`)
	expect(t, s, "GET", keys+`?kuery=policy_id:"p"&perPage=100`, "", 200, `"list":[{"`)
	expect(t, s, "GET", keys+`?kuery=policy_id:`, "", 400, "KQLSyntaxError")
	expect(t, s, "GET", "/s/marketing"+keys, "", 200, `"items":[]`)
	expect(t, s, "GET", "/s/marketing"+keys+"/"+id, "", 404, "EnrollmentAPIKey "+id+" not found")
	expect(t, s, "DELETE", keys+"/gone", "", 404, "EnrollmentAPIKey gone not found")
	expect(t, s, "DELETE", keys+"/"+id, "", 200, `{"action":"deleted"}`)
	expect(t, s, "GET", keys+"/"+id, "", 200, `"active":false`)
	expect(t, s, "POST", keys, `{"policy_id":"p","name":"mine"}`, 200, `"active":true`)
}

func TestUninstallTokensAreListedWithoutTheSecret(t *testing.T) {
	t.Parallel()
	s := New(t, WithSpaces("marketing"))
	withPolicy(t, s, "policy-one", map[string]any{"name": "One"}, "default")
	withPolicy(t, s, "policy-two", map[string]any{"name": "Two"}, "default")
	const tokens = "/api/fleet/uninstall_tokens"
	listed := expect(t, s, "GET", tokens+"?policyId=one&perPage=20", "", 200, `"policy_id":"policy-one","policy_name":"One"`)
	if strings.Contains(listed, `"token"`) || !strings.Contains(listed, `"total":1`) {
		t.Errorf("listed %s", listed)
	}
	_, rest, _ := strings.Cut(listed, `"id":"`)
	id, _, _ := strings.Cut(rest, `"`)
	expect(t, s, "GET", tokens+"/"+id, "", 200, `"token":"`)
	expect(t, s, "GET", tokens+"?search=Two", "", 200, `"policy-two"`)
	expect(t, s, "GET", "/s/marketing"+tokens, "", 200, `"items":[]`)
	expect(t, s, "GET", tokens+"/gone", "", 404, "Uninstall Token not found with id gone")
	expect(t, s, "GET", tokens+"?policyId=a&search=b", "", 400, "Query parameters `policyId` and `search` cannot be used at the same time.")
}

func TestPoliciesFollowTheirOutputs(t *testing.T) {
	t.Parallel()
	s := New(t)
	const outputs = "/api/fleet/outputs"
	expect(t, s, "POST", outputs, `{"id":"mine","name":"m","type":"elasticsearch","hosts":["http://m"]}`, 200, "mine")
	withPolicy(t, s, "p", map[string]any{"name": "Policy", "revision": 1, "data_output_id": "mine", "monitoring_output_id": "mine"}, "default")
	withPolicy(t, s, "f", map[string]any{"name": "Servers", "revision": 1, "has_fleet_server": true}, "default")
	expect(t, s, "PUT", outputs+"/mine", `{"name":"n"}`, 200, `"n"`)
	expect(t, s, "POST", outputs, `{"name":"l","type":"logstash","hosts":["l:5044"],"is_default":true}`, 400,
		"Logstash output cannot be used with Fleet Server integration in Servers. Please create a new Elasticsearch output.")
	expect(t, s, "DELETE", outputs+"/mine", "", 200, "mine")
	s.mu.Lock()
	defer s.mu.Unlock()
	policy, err := s.store.get("default", agentPolicyObject, "p")
	if err != nil {
		t.Fatal(err)
	}
	if policy.Attributes["data_output_id"] != nil || policy.Attributes["monitoring_output_id"] != nil || revisionOf(policy) != 3 {
		t.Errorf("the policy is %v", policy.Attributes)
	}
}
