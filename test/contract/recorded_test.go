package contract_test

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"os"
	"testing"
)

const recordings = "../../../shared/recorded/recorded.jsonl"

// TestRecordedRepliesLoseNothing replays what real servers have sent.
func TestRecordedRepliesLoseNothing(t *testing.T) {
	t.Parallel()
	file, err := os.Open(recordings)
	if err != nil {
		t.Skipf("the recordings are not here: %v", err)
	}
	defer func() { _ = file.Close() }()
	replayed := 0
	reader := bufio.NewReader(file)
	for {
		line, err := reader.ReadBytes('\n')
		if len(line) > 0 {
			undescribed, is := replay(t, recorded(t, line))
			if is {
				replayed++
			}
			for _, name := range undescribed {
				t.Logf("not described, and so lost on the way: %s", name)
			}
		}
		if errors.Is(err, io.EOF) {
			break
		}
		if err != nil {
			t.Fatal(err)
		}
	}
	if replayed < 10 {
		t.Errorf("%d recordings were replayed, want at least 10: has their form changed?", replayed)
	}
}

// recorded reads a line of the recordings.
func recorded(t *testing.T, line []byte) recording {
	t.Helper()
	var r struct {
		Source string          `json:"source"`
		Method string          `json:"method"`
		Path   string          `json:"path"`
		Status int             `json:"status"`
		Media  string          `json:"response_content_type"`
		Body   json.RawMessage `json:"response_body"`
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
	return recording{r.Source, r.Method, r.Path, r.Status, r.Media, r.Body}
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
