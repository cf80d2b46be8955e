package kibanatest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestBulkAnswersItemByItemInOrder(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.do("POST", "/s/a"+objects+"/dashboard/taken", `{"attributes":{}}`).want(200)
	made := c.do("POST", objects+"/_bulk_create", `[
		{"type":"dashboard","id":"taken","attributes":{}},
		{"type":"dashboard","id":"one","attributes":{"title":"One","n":1}},
		{"type":"isolatedtype","id":"one","attributes":{}},
		{"type":"isolatedtype","id":"one","attributes":{}},
		{"type":"lens","attributes":{},"initialNamespaces":["a","b"]}]`).want(200)
	for i, want := range []struct{ id, message any }{
		{"taken", "Saved object [dashboard/taken] conflict"},
		{"one", nil},
		{"one", nil},
		{"one", "Saved object [isolatedtype/one] conflict"},
		{"", `"initialNamespaces" can only specify a single space when used with space-isolated types: Bad Request`},
	} {
		if id, message := made.at("saved_objects", i, "id"), made.at("saved_objects", i, "error", "message"); id != want.id || message != want.message {
			t.Errorf("item %d: id %v, error %v; want %v, %v", i, id, message, want.id, want.message)
		}
	}
	if made.at("saved_objects", 0, "error", "metadata", "isNotOverwritable") != true || made.at("saved_objects", 3, "error", "metadata") != nil {
		t.Errorf("metadata: %s", made.body)
	}

	got := c.do("POST", objects+"/_bulk_get", `[
		{"type":"dashboard","id":"one","fields":["n"]},{"type":"dashboard","id":"taken"},
		{"type":"dashboard","id":"taken","namespaces":["a"]},{"type":"dashboard","id":"one","namespaces":["a","b"]}]`).want(200)
	if fmt.Sprint(got.at("saved_objects", 0, "attributes")) != "map[n:1]" ||
		got.at("saved_objects", 1, "error", "message") != "Saved object [dashboard/taken] not found" ||
		got.at("saved_objects", 2, "error") != nil || got.at("saved_objects", 3, "error", "statusCode") != 400.0 {
		t.Errorf("_bulk_get: %s", got.body)
	}

	updated := c.do("PUT", objects+"/_bulk_update", `[
		{"type":"dashboard","id":"one","attributes":{"n":2}},
		{"type":"dashboard","id":"taken","attributes":{"n":3},"namespace":"a"},
		{"type":"dashboard","id":"taken","attributes":{},"namespace":"*"},
		{"type":"dashboard","id":"taken","attributes":{}},
		{"type":"dashboard","id":"one","attributes":{},"version":"WzEsMV0="}]`).want(200)
	for i, want := range []any{nil, nil, `"namespace" cannot be "*": Bad Request`,
		"Saved object [dashboard/taken] not found", "Saved object [dashboard/one] conflict"} {
		if got := updated.at("saved_objects", i, "error", "message"); got != want {
			t.Errorf("_bulk_update item %d: %v, want %v", i, got, want)
		}
	}
	if n := c.do("GET", "/s/a"+objects+"/dashboard/taken", "").at("attributes", "n"); n != 3.0 {
		t.Errorf("the namespace of an item was not obeyed: n = %v", n)
	}
	c.do("PUT", objects+"/_bulk_update", `[{"type":"dashboard","id":"one","attributes":{},"version":"x"}]`).fails(400, "Invalid version [x]")

	resolved := c.do("POST", objects+"/_bulk_resolve", `[{"type":"dashboard","id":"one"},{"type":"dashboard","id":"taken"}]`).want(200)
	if resolved.at("resolved_objects", 0, "outcome") != "exactMatch" || resolved.at("resolved_objects", 0, "saved_object", "attributes", "n") != 2.0 ||
		resolved.at("resolved_objects", 1, "saved_object", "error", "statusCode") != 404.0 {
		t.Errorf("_bulk_resolve: %s", resolved.body)
	}

	c.do("POST", objects+"/index-pattern/i", `{"attributes":{},"initialNamespaces":["*"]}`).want(200)
	const victims = `[{"type":"dashboard","id":"one"},{"type":"index-pattern","id":"i"},{"type":"dashboard","id":"one"}]`
	deleted := c.do("POST", objects+"/_bulk_delete", victims).want(200)
	for i, want := range []any{nil, 400.0, 404.0} {
		if got := deleted.at("statuses", i, "error", "statusCode"); got != want || deleted.at("statuses", i, "success") != (want == nil) {
			t.Errorf("_bulk_delete item %d: %v, want %v", i, got, want)
		}
	}
	if r := c.do("POST", objects+"/_bulk_delete?force=true", victims); r.at("statuses", 1, "success") != true {
		t.Errorf("forced: %s", r.body)
	}
}

func TestABulkRequestHasALimit(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, r := range [][2]string{{"POST", "_bulk_create"}, {"POST", "_bulk_get"}, {"POST", "_bulk_resolve"}, {"PUT", "_bulk_update"}, {"POST", "_bulk_delete"}} {
		body := "[" + strings.Repeat(`{"type":"tag","id":"a","attributes":{}},`, 10000) + `{"type":"tag","id":"a","attributes":{}}]`
		if r[1] != "_bulk_create" && r[1] != "_bulk_update" {
			body = strings.ReplaceAll(body, `,"attributes":{}`, "")
		}
		c.do(r[0], objects+"/"+r[1], body).fails(400, "[request body]: array size is [10001], but cannot be greater than [10000]")
	}
}

func TestBulkCreateOverwrites(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	const items = `[{"type":"dashboard","id":"one","attributes":{"n":%d}}]`
	c.do("POST", objects+"/_bulk_create", fmt.Sprintf(items, 1)).want(200)
	c.do("POST", objects+"/_bulk_create?overwrite=true", fmt.Sprintf(items, 2)).want(200)
	if n := c.do("GET", objects+"/dashboard/one", "").at("attributes", "n"); n != 2.0 {
		t.Errorf("n = %v after overwriting, want 2", n)
	}
	stale := c.do("POST", objects+"/_bulk_create?overwrite=true",
		`[{"type":"dashboard","id":"one","attributes":{"n":9},"version":"WzEsMV0="}]`).want(200)
	if stale.at("saved_objects", 0, "error", "statusCode") != 409.0 || stale.at("saved_objects", 0, "error", "metadata") != nil {
		t.Errorf("overwriting a stale version: %s", stale.body)
	}
	there := c.do("POST", "/s/a"+objects+"/_bulk_create?overwrite=true", fmt.Sprintf(items, 3)).want(200)
	if there.at("saved_objects", 0, "error", "metadata", "isNotOverwritable") != true {
		t.Errorf("overwriting across spaces: %s", there.body)
	}
}

func TestABulkUpdateIsNoPost(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", objects+"/_bulk_update", `{"attributes":{}}`).fails(400, "Unsupported saved object type: '_bulk_update': Bad Request")
}
