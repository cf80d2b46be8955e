package contract_test

import (
	"bytes"
	"cmp"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// request is one that succeeds. What the reply must have keeps the requests from missing their point.
type request struct {
	key     string // the master's if empty
	method  string
	path    string
	body    string   // the file, for an import
	must    []string // texts of the reply
	retries string   // of an import
}

const (
	saved   = "/api/saved_objects"
	copyTo  = "/api/spaces/_copy_saved_objects"
	logs    = `{"type":"index-pattern","id":"logs","attributes":{"title":"logs-*"},"references":[]}`
	web     = `{"type":"dashboard","id":"web","attributes":{"title":"Web"},"references":[{"name":"p","type":"index-pattern","id":"logs"}]}`
	slack   = `{"type":"action","id":"4c5f2a52-45f5-4a0b-a3a6-0f43a1a1b2c3","attributes":{"actionTypeId":".slack","name":"S","config":{},"isMissingSecrets":true},"references":[]}`
	badID   = `{"type":"action","id":"readable","attributes":{"actionTypeId":".slack","name":"S","config":{}},"references":[]}`
	strange = `{"type":"wigwags","id":"1","attributes":{},"references":[]}`
	webIDs  = `[{"type":"dashboard","id":"web"}]`
)

// TestRepliesOfManyKindsLoseNothing makes the fake send what the calls elsewhere do not lead to: above all successes
// that report failure inside.
func TestRepliesOfManyKindsLoseNothing(t *testing.T) {
	t.Parallel()
	srv := kibana(t, place{})
	for _, r := range append(append(importReplies(), copyReplies()...), otherReplies()...) {
		got := r.send(t, srv)
		if got.status >= http.StatusMultipleChoices {
			t.Errorf("%s %s: %d %s", r.method, r.path, got.status, got.body)
			continue
		}
		for _, text := range r.must {
			if !bytes.Contains(got.body, []byte(text)) {
				t.Errorf("%s %s: no %s in %s", r.method, r.path, text, got.body)
			}
		}
		op, is := got.operation(t)
		if !is {
			t.Errorf("%s %s is not described", r.method, r.path)
			continue
		}
		if names := got.passesTyped(t, op); len(names) > 0 {
			t.Errorf("%s %s: %v is not described: %s", r.method, r.path, names, got.body)
		}
	}
}

// send sends the request and records the reply to it.
func (r request) send(t *testing.T, srv *kibanatest.Server) recording {
	t.Helper()
	header, body := master("Kbn-Xsrf", "true", "Authorization", "ApiKey "+cmp.Or(r.key, apiKey)), r.body
	if strings.Contains(r.path, "import") {
		form, media := upload(t, r.body, r.retries)
		header.Set("Content-Type", media)
		body = form
	}
	return bare(t, srv, r.method, r.path, header, body)
}

func importReplies() []request {
	const into, again = saved + "/_import", saved + "/_resolve_import_errors"
	return []request{
		{method: "POST", path: into, body: web, must: []string{`"missing_references"`, `"references":`}},
		{method: "POST", path: into, body: logs + "\n" + web + "\n" + strange, must: []string{`"unsupported_type"`, `"successCount":2`}},
		{method: "POST", path: into, body: logs, must: []string{`"conflict"`}},
		{method: "POST", path: into + "?overwrite=true", body: logs, must: []string{`"overwrite":true`}},
		{method: "POST", path: into + "?createNewCopies=true", body: logs, must: []string{`"destinationId":`}},
		{method: "POST", path: into, body: slack, must: []string{`"warnings":[{`, `"actionPath":`}},
		{method: "POST", path: into, body: badID, must: []string{`"unknown"`, `"statusCode":400`}},
		{method: "POST", path: "/s/marketing" + into + "?compatibilityMode=true", body: web + "\n" + logs, must: []string{`"destinationId":`}},
		{method: "POST", path: "/s/marketing" + into, body: web, must: []string{`"conflict"`, `"destinationId":`}},
		{method: "GET", path: "/s/marketing" + saved + "/resolve/dashboard/web", must: []string{`"aliasMatch"`, `"alias_target_id":`}},
		{
			method: "POST", path: again, body: web, retries: `[{"type":"dashboard","id":"web","overwrite":true,"destinationId":"web2"}]`,
			must: []string{`"destinationId":"web2"`},
		},
	}
}

func copyReplies() []request {
	const moveTo, shareable = "/api/spaces/_update_objects_spaces", "/api/spaces/_get_shareable_references"
	const all = `{"spaces":["sales","nowhere"],"includeReferences":true,"createNewCopies":`
	return []request{
		{method: "POST", path: copyTo, body: all + `true,"objects":` + webIDs + `}`, must: []string{`"nowhere":`, `"successCount":2`, `"destinationId":`}},
		{method: "POST", path: copyTo, body: all + `false,"objects":` + webIDs + `}`, must: []string{`"successResults":`}},
		{method: "POST", path: copyTo, body: all + `false,"objects":` + webIDs + `}`, must: []string{`"conflict"`, `"success":false`}},
		{method: "POST", path: "/s/sales" + saved + "/dashboard/own", body: `{"attributes":{},"initialNamespaces":["sales"]}`, must: []string{`["sales"]`}},
		{
			key: salesKey, method: "POST", path: "/s/sales" + copyTo, body: `{"spaces":["marketing"],"objects":[{"type":"dashboard","id":"own"}]}`,
			must: []string{`"message":"Unable to bulk_create dashboard","statusCode":403`},
		},
		{
			method: "POST", path: moveTo, body: `{"objects":[{"type":"index-pattern","id":"logs"},{"type":"dashboard","id":"web"}],"spacesToAdd":["*"],"spacesToRemove":[]}`,
			must: []string{`"*"`, `"statusCode":400`},
		},
		{
			method: "POST", path: shareable, body: `{"objects":[{"type":"index-pattern","id":"logs"},{"type":"index-pattern","id":"gone"}]}`,
			must: []string{`"isMissing":true`, `"inboundReferences":`, `"spacesWithMatchingOrigins":`},
		},
	}
}

func otherReplies() []request {
	aggregations := `?type=dashboard&fields=title&aggs=%7B%22n%22%3A%7B%22value_count%22%3A%7B%22field%22%3A%22dashboard.attributes.title%22%7D%7D%7D`
	return []request{
		{method: "GET", path: "/api/status", must: []string{`"build_hash":`}},
		{key: "bm9ib2R5", method: "GET", path: "/api/status", must: []string{`{"status":{"overall":{"level":"available"}}}`}},
		{method: "GET", path: "/api/spaces/space?include_authorized_purposes=true", must: []string{`"authorizedPurposes":`, `"_reserved":true`}},
		{
			method: "POST", path: "/api/spaces/space", body: `{"id":"es","name":"E","solution":"es","imageUrl":"data:image/png;base64,AA==","color":"#abcdef"}`,
			must: []string{`"solution":"es"`, `"imageUrl":`, `"disabledFeatures":["`},
		},
		{method: "GET", path: "/api/features?ignoreValidLicenses=true", must: []string{`"privileges":`}},
		{method: "GET", path: "/api/actions/connectors", must: []string{`"is_preconfigured":true`, `"is_missing_secrets":true`}},
		{method: "POST", path: "/api/actions/connector/fixed/_execute", body: `{"params":{}}`, must: []string{`"status":"error"`, `"retry":false`}},
		{method: "GET", path: saved + "/_find" + aggregations, must: []string{`"aggregations":`, `"score":`}},
		{method: "GET", path: saved + "/_find?type=dashboard&per_page=0", must: []string{`"saved_objects":[]`}},
		{method: "POST", path: saved + "/_bulk_create", body: "[" + web + "," + strange + "]", must: []string{`"statusCode":409`, `"statusCode":400`}},
		{method: "POST", path: "/s/sales" + saved + "/_bulk_create?overwrite=true", body: "[" + web + "]", must: []string{`"isNotOverwritable":true`}},
		{method: "POST", path: saved + "/_bulk_get", body: `[{"type":"dashboard","id":"gone"},{"type":"wigwags","id":"1"}]`, must: []string{`"statusCode":404`}},
		{method: "PUT", path: saved + "/_bulk_update", body: `[{"type":"dashboard","id":"web","attributes":{},"namespace":"*"}]`, must: []string{`"statusCode":400`}},
		{method: "POST", path: saved + "/_bulk_delete", body: `[{"type":"index-pattern","id":"logs"},{"type":"dashboard","id":"web"}]`, must: []string{`"success":false`, `"success":true`}},
		{method: "POST", path: saved + "/_export", body: `{"type":["dashboard","action"],"includeReferencesDeep":true}`, must: []string{`"exportedCount":`}},
		{method: "POST", path: "/s/nowhere" + saved + "/_export", body: `{"type":"*"}`, must: []string{`"exportedCount":`}},
	}
}
