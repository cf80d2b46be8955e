package contract_test

import (
	"encoding/json"
	"fmt"
	"slices"
	"testing"
)

// lost lists the leaves of a JSON document that its encoding after a trip through a Go type no longer has. A null that
// became absent is no loss.
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
	case nil:
	case map[string]any:
		have, ok := after.(map[string]any)
		if !ok {
			*lost = append(*lost, path)
			return
		}
		for key, value := range before {
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
