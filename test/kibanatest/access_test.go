package kibanatest_test

import (
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestCallerLimitedToSpaces(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("mine", "other"),
		kibanatest.WithSpaceAPIKey(mineKey, "mine", "future"), kibanatest.WithSpaceAPIKey("bm9uZQ=="))
	c := newClient(t, srv).with("Authorization", "ApiKey "+mineKey)

	c.do("GET", "/api/spaces/space/mine", "").want(200)
	c.do("GET", "/api/spaces/space/other", "").fails(403, "Unauthorized to get other space")
	c.do("GET", "/api/spaces/space/missing", "").fails(403, "Unauthorized to get missing space")
	c.do("GET", "/api/spaces/space/future", "").fails(404, "Not Found")
	if list := c.do("GET", "/api/spaces/space", "").want(200); list.len() != 1 || list.at(0, "id") != "mine" {
		t.Errorf("sees %s", list.body)
	}
	c.do("POST", "/api/spaces/space", `{"id":"new","name":"New"}`).fails(403, "Unauthorized to create spaces")
	c.do("PUT", "/api/spaces/space/mine", `{"id":"mine","name":"New"}`).fails(403, "Unauthorized to update spaces")
	c.do("DELETE", "/api/spaces/space/mine", "").fails(403, "Unauthorized to delete spaces")
	for _, path := range []string{"/api/features", "/api/features?a=b"} {
		c.do("GET", "/s/mine"+path, "").fails(403,
			"API [GET "+path+"] is unauthorized for user, this action is granted by the Kibana privileges [read_features]")
	}

	c.do("POST", "/s/mine"+connectorURL, webhook).want(200)
	for _, space := range []string{"", "/s/other", "/s/missing"} {
		c.do("POST", space+connectorURL, webhook).fails(403, `Unauthorized to create a ".webhook" action`)
		c.do("GET", space+connectorURL+"s", "").fails(403, "Unauthorized to get actions")
		c.do("GET", space+connectorURL+"/x", "").fails(403, "Unauthorized to get actions")
		c.do("PUT", space+connectorURL+"/x", `{"name":"n"}`).fails(403, "Unauthorized to update actions")
		c.do("DELETE", space+connectorURL+"/x", "").fails(403, "Unauthorized to delete actions")
		c.do("POST", space+connectorURL+"/x/_execute", `{"params":{}}`).fails(403, "Unauthorized to execute actions")
		c.do("GET", space+"/api/actions/connector_types", "").want(200)
	}
	newClient(t, srv).with("Authorization", "ApiKey bm9uZQ==").do("GET", "/api/spaces/space", "").fails(403, "Forbidden")
}

func TestCallersLimitedToOtherSpacesAreRefused(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("mine", "other"), kibanatest.WithSpaceAPIKey(mineKey, "mine"))
	c := newClient(t, srv).with("Authorization", "ApiKey "+mineKey)
	const both = `[{"type":"lens","id":"x","attributes":{}},{"type":"dashboard","id":"x","attributes":{}}]`
	const ids = `[{"type":"lens","id":"x"},{"type":"dashboard","id":"x"}]`
	for _, test := range []struct{ method, path, body, message string }{
		{"POST", "/dashboard/x", `{"attributes":{}}`, "Unable to create dashboard"},
		{"GET", "/dashboard/x", ``, "Unable to get dashboard"},
		{"GET", "/resolve/dashboard/x", ``, "Unable to get dashboard"},
		{"PUT", "/dashboard/x", `{"attributes":{}}`, "Unable to update dashboard"},
		{"DELETE", "/dashboard/x", ``, "Unable to delete dashboard"},
		{"POST", "/_bulk_create", both, "Unable to bulk_create dashboard,lens"},
		{"POST", "/_bulk_get", ids, "Unable to bulk_get dashboard,lens"},
		{"PUT", "/_bulk_update", both, "Unable to bulk_update dashboard,lens"},
		{"POST", "/_bulk_delete", ids, "Unable to bulk_delete dashboard,lens"},
		{"POST", "/_export", `{"type":"dashboard"}`, "Unable to find dashboard"},
		{"POST", "/_export", `{"objects":` + ids + `}`, "Unable to bulk_get dashboard,lens"},
	} {
		for _, space := range []string{"", "/s/other", "/s/missing"} {
			c.do(test.method, space+objects+test.path, test.body).fails(403, test.message)
		}
	}
	c.do("POST", "/s/mine"+objects+"/dashboard/x", `{"attributes":{},"initialNamespaces":["other"]}`).fails(403, "Unable to create dashboard")
	c.do("POST", "/s/mine"+objects+"/dashboard/x", `{"attributes":{}}`).want(200)
	if r := c.do("GET", "/s/other"+objects+"/_find?type=dashboard", "").want(200); r.at("total") != 0.0 {
		t.Errorf("found in a forbidden space: %s", r.body)
	}
}

func TestForbiddenNamespacesAreMasked(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("mine", "other"), kibanatest.WithAPIKey(goodKey), kibanatest.WithSpaceAPIKey(mineKey, "mine"))
	c := newClient(t, srv)
	c.with("Authorization", "ApiKey "+goodKey).do("POST", objects+"/index-pattern/i",
		`{"attributes":{},"initialNamespaces":["default","other","mine"]}`).want(200)
	got := c.with("Authorization", "ApiKey "+mineKey).do("GET", "/s/mine"+objects+"/index-pattern/i", "").want(200)
	if fmt.Sprint(got.at("namespaces")) != "[mine ? ?]" {
		t.Errorf("namespaces = %v", got.at("namespaces"))
	}
	moved := c.with("Authorization", "ApiKey "+mineKey).do("POST", "/s/mine"+moveTo,
		`{"objects":[{"type":"index-pattern","id":"i"}],"spacesToAdd":[],"spacesToRemove":["mine"]}`).want(200)
	if fmt.Sprint(moved.at("objects", 0, "spaces")) != "[? ?]" {
		t.Errorf("spaces after leaving one: %s", moved.body)
	}
}
