package contract_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"net/http"
	"os"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// recording is one exchange with a real Kibana.
type recording struct {
	Source string          `json:"source"`
	Method string          `json:"method"`
	Path   string          `json:"path"`
	Status int             `json:"status"`
	Media  string          `json:"response_content_type"`
	Body   json.RawMessage `json:"response_body"`
}

type roundTrip func(*http.Request) (*http.Response, error)

func (f roundTrip) RoundTrip(req *http.Request) (*http.Response, error) { return f(req) }

func TestRecordedRepliesLoseNothing(t *testing.T) {
	t.Parallel()
	const path = "../../../shared/recorded/recorded.jsonl"
	file, err := os.Open(path)
	if err != nil {
		t.Skipf("the recordings are not here: %v", err)
	}
	defer func() { _ = file.Close() }()
	d := describe(t)
	checked := 0
	lines := bufio.NewReader(file)
	for {
		line, err := lines.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 && replay(t, d, line) {
			checked++
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if checked < 5 {
		t.Errorf("%d recordings were replayed, want at least 5: has their form changed?", checked)
	}
}

// replay answers a typed call with a recorded reply. It tells whether the recording is of an operation that we have.
func replay(t *testing.T, d *description, line []byte) bool {
	t.Helper()
	var r recording
	if err := json.Unmarshal(line, &r); err != nil {
		t.Fatal(err)
	}
	req, err := http.NewRequestWithContext(t.Context(), r.Method, "http://kibana"+r.Path, nil)
	if err != nil {
		t.Fatal(err)
	}
	route, _, err := d.router.FindRoute(req)
	if err != nil || !strings.Contains(r.Media, "application/json") || r.Status >= http.StatusMultipleChoices {
		return false
	}
	if bytes.Contains(r.Body, []byte(`"fleet-server"`)) {
		return false // Fleet Server has a path of the same name
	}
	kb, err := scoped.New("http://kibana", scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
		return &http.Response{
			StatusCode: r.Status, Header: http.Header{"Content-Type": {r.Media}}, Body: io.NopCloser(bytes.NewReader(r.Body)), Request: req,
		}, nil
	})}))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = kb.Close() }()
	for _, call := range calls() {
		if call.operation != route.Operation.OperationID {
			continue
		}
		value, err := call.do(t.Context(), generated(kb))
		if err != nil {
			t.Errorf("%s of %s: %v", call.operation, r.Source, err)
			return true
		}
		keepsAll(t, call.operation+" of "+r.Source, r.Body, value)
		return true
	}
	t.Errorf("%s is not called", route.Operation.OperationID)
	return false
}
