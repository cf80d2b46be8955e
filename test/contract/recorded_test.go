package contract_test

import (
	"bytes"
	"context"
	"encoding/json"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/contract/described"
)

const recordings = "../../../shared/recorded/recorded.jsonl"

// mostUndescribed limits how many members of real replies the description may leave out.
const mostUndescribed = 10

// TestRecordedTrafficLosesNothing sends what real clients have sent and answers it with what real servers have answered,
// through the typed client. Where the description leaves a member out, that is said; all others survive.
func TestRecordedTrafficLosesNothing(t *testing.T) {
	t.Parallel()
	lines, err := os.ReadFile(recordings)
	if err != nil {
		t.Skipf("the recordings are not here: %v", err)
	}
	var typedOnes, rawOnes int
	var missing []string
	for line := range bytes.Lines(lines) {
		r := recorded(t, line)
		op, found := r.operation(t)
		if !found {
			rawOnes++
			r.passesRaw(t)
			continue
		}
		typedOnes++
		for _, name := range r.passesTyped(t, op) {
			missing = append(missing, op.OperationID+" "+name)
		}
	}
	slices.Sort(missing)
	missing = slices.Compact(missing)
	t.Logf("%d exchanges by operations, %d that the description does not have; not described: %v", typedOnes, rawOnes, missing)
	if typedOnes < 20 || len(missing) > mostUndescribed {
		t.Errorf("%d exchanges were typed, want 20; %d members are not described, want at most %d", typedOnes, len(missing), mostUndescribed)
	}
}

// recording is one exchange.
type recording struct {
	source       string
	method, path string // without base path, space and query
	status       int
	media        string
	sent         []byte // nil if it is no JSON
	body         []byte
}

// recorded reads a line of the recordings.
func recorded(t *testing.T, line []byte) recording {
	t.Helper()
	var r struct {
		Source    string          `json:"source"`
		Method    string          `json:"method"`
		Path      string          `json:"path"`
		SentMedia string          `json:"request_content_type"`
		Sent      json.RawMessage `json:"request_body"`
		Status    int             `json:"status"`
		Media     string          `json:"response_content_type"`
		Body      json.RawMessage `json:"response_body"`
	}
	if err := json.Unmarshal(line, &r); err != nil {
		t.Fatal(err)
	}
	if bytes.Contains(r.Body, []byte(`"fleet-server"`)) && r.Path == "/api/status" {
		r.Path = "/fleet-server" + r.Path // which has a path of the same name
	}
	if r.Media == "application/ndjson" {
		r.Body = joinLines(t, r.Body)
	}
	if !strings.HasPrefix(r.SentMedia, "application/json") || len(r.Sent) == 0 || r.Sent[0] != '{' {
		r.Sent = nil
	}
	if string(r.Body) == "null" {
		r.Body = nil
	}
	return recording{r.Source, r.Method, strings.NewReplacer("{", "%7B", "}", "%7D").Replace(r.Path), r.Status, r.Media, r.Sent, r.Body}
}

// joinLines makes a stream of the array as which the recordings show it.
func joinLines(t *testing.T, array []byte) []byte {
	t.Helper()
	var documents []json.RawMessage
	if err := json.Unmarshal(array, &documents); err != nil {
		t.Fatal(err)
	}
	parts := make([][]byte, len(documents))
	for i, document := range documents {
		parts[i] = document
	}
	return bytes.Join(parts, []byte("\n"))
}

// operation finds the operation of an exchange.
func (r recording) operation(t *testing.T) (operation, bool) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), r.method, "http://kibana"+r.path, nil)
	if err != nil {
		t.Fatal(err)
	}
	route, _, err := describe(t).Router.FindRoute(req)
	if err != nil {
		return operation{}, false
	}
	return operation{route.Operation, route.Method, route.Path}, true
}

// answer makes what sends the recorded reply.
func (r recording) answer(operation string) *answerer {
	return &answerer{operation: operation, status: r.status, header: http.Header{"Content-Type": {r.media}, "Kbn-Name": {"kibana"}}, body: r.body}
}

// passesTyped replays an exchange through the method of its operation, and returns what the description does not name.
func (r recording) passesTyped(t *testing.T, op operation) []string {
	t.Helper()
	a := r.answer(op.name())
	w, kb := converse(t, place{}, a)
	w.mild, w.deaf = true, r.status >= http.StatusMultipleChoices
	call := invoke(t, op, newSampler(true), kb)
	if r.sent != nil {
		call.send(t, r.sent)
	}
	value, err := call.do(t.Context())
	if r.status >= http.StatusMultipleChoices {
		typed(t, err, op.name(), r.status)
		return nil
	}
	if err != nil {
		t.Errorf("%s of %s: %v", op.OperationID, r.source, err)
		return nil
	}
	if r.sent != nil {
		for _, path := range lost(t, r.sent, a.sent) {
			t.Errorf("%s of %s: the request has lost %s", op.OperationID, r.source, path)
		}
	}
	names := described.UndescribedIn(op.Responses.Status(r.status).Value, r.media, r.body)
	keepsDescribed(t, op.name(), r.body, value, names)
	return names
}

// passesRaw replays an exchange of no operation through Client.Call.
func (r recording) passesRaw(t *testing.T) {
	t.Helper()
	a := r.answer("")
	kb, err := scoped.New("http://kibana", scoped.WithHTTPClient(&http.Client{Transport: a}))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = kb.Close() }()
	var reply json.RawMessage
	err = kb.Call(t.Context(), r.method, r.path, json.RawMessage(r.sent), &reply)
	if err != nil || !bytes.Equal(reply, r.body) {
		t.Errorf("%s %s of %s: %v, got %s", r.method, r.path, r.source, err, reply)
	}
}

// TestARecordedPolicySurvivesAModify changes the description of a package policy that has members which no type knows.
func TestARecordedPolicySurvivesAModify(t *testing.T) {
	t.Parallel()
	lines, err := os.ReadFile(recordings)
	if err != nil {
		t.Skipf("the recordings are not here: %v", err)
	}
	modified := 0
	for line := range bytes.Lines(lines) {
		r := recorded(t, line)
		if op, found := r.operation(t); found && op.OperationID == "fleetpolicies.GetPackagePolicy" {
			modified++
			modifiesPolicy(t, r)
		}
	}
	if modified == 0 {
		t.Error("no package policy is recorded")
	}
}

func modifiesPolicy(t *testing.T, r recording) {
	t.Helper()
	a := r.answer("")
	a.body = bytes.Replace(a.body, []byte(`"inputs": [{`), []byte(`"a_new_member": {"of": [1, 2.50]}, "inputs": [{"another": "x", `), 1)
	if bytes.Equal(a.body, r.body) {
		t.Fatal("nothing new was planted")
	}
	w, kb := converse(t, place{}, a)
	w.blind, w.deaf = true, true
	policies := fleetpolicies.New(kb)
	_, err := scoped.Modify(t.Context(),
		func(ctx context.Context, opts ...scoped.CallOption) (*fleetpolicies.PackagePolicyResponse, error) {
			return policies.GetPackagePolicy(ctx, "p", nil, opts...)
		},
		func(current *fleetpolicies.PackagePolicyResponse) (update fleetpolicies.PackagePolicyUpdate, err error) {
			doc, err := json.Marshal(current.Item)
			if err == nil {
				err = json.Unmarshal(doc, &update)
			}
			update.Description = scoped.Ptr("changed")
			return update, err
		},
		func(ctx context.Context, body fleetpolicies.PackagePolicyUpdate, opts ...scoped.CallOption) (*fleetpolicies.PackagePolicyResponse, error) {
			return policies.UpdatePackagePolicy(ctx, "p", nil, body, opts...)
		},
		scoped.Place{Reply: "item"})
	if err != nil {
		t.Fatal(err)
	}
	for _, want := range []string{`"description":"changed"`, `"a_new_member":{"of":[1,2.50]}`, `"another":"x"`} {
		if !bytes.Contains(a.sent, []byte(want)) {
			t.Errorf("%s is not in what was sent: %s", want, a.sent)
		}
	}
}
