package spec_test

import (
	"errors"
	"net/http"
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

func TestAListOfEndpointsIsADocument(t *testing.T) {
	t.Parallel()
	source, err := spec.Parse("endpoints.jsonl", []byte(`{"method": "GET", "path": "/api/a/{id}", "space_aware": false, "query": ["page"], "body_kind": null, "body_fields": []}

{"method": "POST", "path": "/api/a", "space_aware": true, "query": [], "body_kind": "multipart", "body_fields": ["file"]}
`))
	if err != nil {
		t.Fatal(err)
	}
	api, err := spec.Decode(source, false, nil)
	if err != nil || len(api.Operations) != 2 {
		t.Fatalf("%+v, %v", api, err)
	}
	i := slices.IndexFunc(api.Operations, func(op *spec.Operation) bool { return op.Method == http.MethodGet })
	get, post := api.Operations[i], api.Operations[1-i]
	if get.Path != "/api/a/{id}" || get.Scope != "global" || !get.Listed || len(get.Parameters) != 1 || get.Parameters[0].Name != "page" {
		t.Errorf("GET is %+v", get)
	}
	if post.Scope != "" || post.Body.Contents[0].Media != "multipart/form-data" || post.Body.Contents[0].Schema.Properties["file"] == nil {
		t.Errorf("POST is %+v", post)
	}
}

func TestABrokenListNamesItsLine(t *testing.T) {
	t.Parallel()
	for text, line := range map[string]int{
		"{\"method\": \"GET\", \"path\": \"/api/a\"}\n{\"method\": \"GET\"}\n":      2,
		"{\"method\": \"GET\", \"path\": \"/api/a\"}\n\n{\"method\": \"GET\", \"pa": 3,
		"{\"method\": \"FETCH\", \"path\": \"/api/a\"}":                             1,
		"{\"method\": \"GET\", \"path\": \"/api/a\", \"space_aware\": null}":        1,
		"{\"method\": \"GET\", \"path\": \"/api/a\", \"space_aware\": \"yes\"}":     1,
	} {
		_, err := spec.Parse("endpoints.jsonl", []byte(text))
		var fault *spec.Fault
		if !errors.As(err, &fault) || fault.Line != line || fault.File != "endpoints.jsonl" {
			t.Errorf("err = %v, want line %d", err, line)
		}
	}
}
