package kibanatest_test

import (
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestIdentityBySpaceAndType(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a", "b")))
	const body = `{"attributes":{"title":"t"}}`
	for _, test := range []struct {
		typ        string
		elsewhere  int // status of creating the same id in another space
		visible    int // status of reading it there
		namespaces any
	}{
		{"isolatedtype", 200, 200, []any{"a"}},
		{"config", 200, 200, []any{"a"}},
		{"dashboard", 409, 404, []any{"a"}},
		{"index-pattern", 409, 404, []any{"a"}},
		{"globaltype", 409, 200, nil},
	} {
		one := objects + "/" + test.typ + "/one"
		if got := c.do("POST", "/s/a"+one, body).want(200).at("namespaces"); !cmp.Equal(got, test.namespaces) {
			t.Errorf("%s: namespaces = %v, want %v", test.typ, got, test.namespaces)
		}
		c.do("POST", "/s/a"+objects+"/"+test.typ+"/new?overwrite=true", body).want(200)
		c.do("POST", "/s/a"+one, body).want(409)
		c.do("POST", "/s/a"+one+"?overwrite=true", body).want(200)
		c.do("POST", "/s/b"+one, body).want(test.elsewhere)
		c.do("GET", "/s/b"+one, "").want(test.visible)
	}
	c.do("POST", "/s/b"+objects+"/dashboard/one?overwrite=true", body).fails(409, "Saved object [dashboard/one] conflict")
	if r := c.do("PUT", objects+"/globaltype/one", body).want(200); r.len("namespaces") != 0 {
		t.Errorf("updating an agnostic object answers namespaces %v, want []", r.at("namespaces"))
	}
}

func TestInitialNamespaces(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	body := func(spaces string) string { return `{"attributes":{},"initialNamespaces":` + spaces + `}` }
	const one = `"initialNamespaces" can only specify a single space when used with space-isolated types: Bad Request`
	c.do("POST", objects+"/globaltype", body(`["a"]`)).fails(400, `"initialNamespaces" cannot be used on space-agnostic types: Bad Request`)
	c.do("POST", objects+"/dashboard", body(`["a","b"]`)).fails(400, one)
	c.do("POST", objects+"/isolatedtype", body(`["*"]`)).fails(400, one)
	c.do("POST", objects+"/dashboard", body(`[]`)).want(400, "request body.initialNamespaces")

	made := c.do("POST", objects+"/dashboard/d", body(`["nope"]`)).want(200)
	if made.at("namespaces", 0) != "nope" {
		t.Errorf("created in %v, want the initial namespace", made.at("namespaces"))
	}
	c.do("GET", objects+"/dashboard/d", "").want(404)
	c.do("GET", "/s/nope"+objects+"/dashboard/d", "").want(200)

	c.do("POST", objects+"/index-pattern/i", body(`["a","default"]`)).want(200)
	c.do("GET", "/s/a"+objects+"/index-pattern/i", "").want(200)
	const (
		refused = "Unable to delete saved object"
		reason  = "that exists in multiple namespaces"
		option  = "use the `force` option"
		anyway  = "to delete it anyway"
	)
	wantForce := refused + " " + reason + ", " + option + " " + anyway + ": Bad Request"
	c.do("DELETE", objects+"/index-pattern/i", "").fails(400, wantForce)
	c.do("DELETE", objects+"/index-pattern/i?force=true", "").want(200)
	c.do("GET", "/s/a"+objects+"/index-pattern/i", "").want(404)

	c.do("POST", objects+"/index-pattern/all", body(`["*"]`)).want(200)
	c.do("GET", "/s/anywhere"+objects+"/index-pattern/all", "").want(200)
	c.do("DELETE", objects+"/index-pattern/all", "").fails(400, wantForce)
	c.do("DELETE", objects+"/index-pattern/all?force=true", "").want(200)
}

func TestUnknownSpacesAreUsedUnasked(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const one = `[{"type":"dashboard","id":"d","attributes":{"n":%d}%s}]`
	for _, test := range []struct{ method, path, body string }{
		{"GET", "/s/nope" + objects + "/_find?type=dashboard", ""},
		{"GET", "/s/nope" + connectorURL + "s", ""},
		{"POST", "/s/nope" + objects + "/_bulk_create", fmt.Sprintf(one, 1, "")},
		{"PUT", "/s/nope" + objects + "/_bulk_update", fmt.Sprintf(one, 2, "")},
		{"PUT", objects + "/_bulk_update", fmt.Sprintf(one, 3, `,"namespace":"nope"`)},
		{"POST", "/s/nope" + connectorURL, webhook},
		{"POST", "/s/nope" + objects + "/_export", `{"type":"dashboard"}`},
		{"GET", "/s/nope" + spaces, ""},
		{"GET", "/s/nope/api/status", ""},
		{"GET", "/s/nope/api/features", ""},
	} {
		if r := c.do(test.method, test.path, test.body).want(200); r.at("saved_objects", 0, "error") != nil {
			t.Errorf("%s %s: %s", test.method, test.path, r.body)
		}
	}
	c.upload("/s/nope"+objects+"/_import", "e.ndjson", pattern).want(200).has(map[string]any{"success": true, "successCount": 1.0})
	if n := c.do("GET", "/s/nope"+objects+"/dashboard/d", "").want(200).at("attributes", "n"); n != 3.0 {
		t.Errorf("n = %v, want the value of the last update", n)
	}
	if r := c.do("GET", "/s/nope"+objects+"/_find?type=dashboard&type=index-pattern", "").want(200); r.at("total") != 2.0 {
		t.Errorf("orphans found: %s", r.body)
	}
}

func TestOrphansSurfaceWhenTheirSpaceIsCreated(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", "/s/late"+objects+"/dashboard/orphan", `{"attributes":{}}`).want(200)
	find := func(query string) any {
		return c.do("GET", objects+"/_find?type=dashboard"+query, "").want(200).at("total")
	}
	if n := find("&namespaces=late"); n != 0.0 {
		t.Errorf("%v orphans found by naming their space, want none before it exists", n)
	}
	c.do("DELETE", "/api/spaces/space/late", "").want(404)
	c.do("GET", "/s/late"+objects+"/dashboard/orphan", "").want(200)

	c.do("POST", "/api/spaces/space", `{"id":"late","name":"Late"}`).want(200)
	if n := find("&namespaces=*"); n != 1.0 {
		t.Errorf("%v orphans found once the space exists, want 1", n)
	}
	c.do("POST", objects+"/index-pattern/both", `{"attributes":{},"initialNamespaces":["late","default"]}`).want(200)
	c.do("DELETE", "/api/spaces/space/late", "").want(204)
	c.do("GET", "/s/late"+objects+"/dashboard/orphan", "").want(404)
	if got := c.do("GET", objects+"/index-pattern/both", "").want(200); got.len("namespaces") != 1 {
		t.Errorf("the deleted space is still listed: %s", got.body)
	}
}
