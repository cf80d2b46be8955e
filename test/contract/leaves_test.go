package contract_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"regexp"
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
)

// keepsAll checks that a value has everything that the body it was decoded from has. Of a stream it checks each line.
func keepsAll(t *testing.T, operation string, body []byte, value any) {
	t.Helper()
	text, isStream := value.(string)
	switch {
	case isStream && text != string(body), value == nil && len(body) > 0:
		t.Errorf("%s: %q became %v", operation, body, value)
	case isStream && operation == "ExportSavedObjects":
		for line := range bytes.SplitSeq(body, []byte("\n")) {
			keepsAll(t, "a line of "+operation, line, exported(t, line))
		}
	case !isStream && value != nil:
		after, err := json.Marshal(value)
		if err != nil {
			t.Errorf("%s: %v", operation, err)
			return
		}
		for _, path := range lost(t, body, after) {
			t.Errorf("%s has lost %s of %s", operation, path, body)
		}
	}
}

// keepsDescribed is keepsAll where some members of the body, given by their paths, are not described.
func keepsDescribed(t *testing.T, operation string, body []byte, value any, except []string) {
	t.Helper()
	if len(except) == 0 {
		keepsAll(t, operation, body, value)
		return
	}
	after, err := json.Marshal(value)
	if err != nil {
		t.Fatal(err)
	}
	for _, path := range lost(t, body, after) {
		if !slices.Contains(except, index.ReplaceAllString(path, "/*$1")) {
			t.Errorf("%s has lost %s of %s", operation, path, body)
		}
	}
}

// index is the place of an item in the path to it.
var index = regexp.MustCompile(`/\d+(/|$)`)

// exported decodes a line of an export.
func exported(t *testing.T, line []byte) any {
	t.Helper()
	var value any = &savedobjects.SavedObject{}
	if bytes.Contains(line, []byte(`"exportedCount":`)) {
		value = &savedobjects.ExportDetails{}
	}
	if err := json.Unmarshal(line, value); err != nil {
		t.Fatal(err)
	}
	return value
}

// lost lists the leaves of a JSON document, nulls included, that its encoding after a trip through a Go type no longer has.
func lost(t *testing.T, before, after []byte) []string {
	t.Helper()
	var a, b any
	if err := json.Unmarshal(before, &a); err != nil {
		t.Fatal(err)
	}
	if err := json.Unmarshal(after, &b); err != nil {
		t.Fatal(err)
	}
	var paths []string
	compare("", a, b, &paths)
	slices.Sort(paths)
	return paths
}

func compare(path string, before, after any, lost *[]string) {
	switch before := before.(type) {
	case map[string]any:
		have, ok := after.(map[string]any)
		if !ok {
			*lost = append(*lost, path)
			return
		}
		for key, value := range before {
			if _, there := have[key]; !there {
				*lost = append(*lost, path+"/"+key)
				continue
			}
			compare(path+"/"+key, value, have[key], lost)
		}
	case []any:
		have, ok := after.([]any)
		if !ok || len(have) != len(before) {
			*lost = append(*lost, path)
			return
		}
		for i, value := range before {
			compare(fmt.Sprintf("%s/%d", path, i), value, have[i], lost)
		}
	default:
		if before != after {
			*lost = append(*lost, path)
		}
	}
}
