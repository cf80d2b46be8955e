package kibanatest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	copyTo     = "/api/spaces/_copy_saved_objects"
	copyAgain  = "/api/spaces/_resolve_copy_saved_objects_errors"
	moveTo     = "/api/spaces/_update_objects_spaces"
	shareables = "/api/spaces/_get_shareable_references"
)

func TestCopyMakesNewObjectsByDefault(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.imports("", pattern+panel)
	r := c.do("POST", copyTo, `{"spaces":["a","non_existent_space"],"objects":[{"type":"dashboard","id":"web"}],"includeReferences":true}`).want(200)
	for _, space := range []string{"a", "non_existent_space"} {
		if r.at(space, "success") != true || r.at(space, "successCount") != 2.0 || r.at(space, "warnings") != nil {
			t.Fatalf("%s: %s", space, r.body)
		}
		id := r.text(space, "successResults", 1, "destinationId")
		made := c.do("GET", "/s/"+space+objects+"/dashboard/"+id, "").want(200)
		if made.at("references", 0, "id") != r.at(space, "successResults", 0, "destinationId") || made.at("originId") != nil || made.at("namespaces", 0) != space {
			t.Errorf("the copy in %s: %s", space, made.body)
		}
	}
}

func TestCopyKeepingIdentity(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.imports("", pattern+panel)
	copies := func(options string) *result {
		t.Helper()
		return c.do("POST", copyTo, `{"spaces":["a"],"includeReferences":true,"createNewCopies":false,
			"objects":[{"type":"dashboard","id":"web"}]`+options+`}`).want(200)
	}
	first := copies("")
	id := first.text("a", "successResults", 1, "destinationId")
	if first.at("a", "success") != true || id == "" {
		t.Fatalf("first copy: %s", first.body)
	}
	c.do("GET", "/s/a"+objects+"/dashboard/"+id, "").want(200).has(map[string]any{"originId": "web"})
	again := copies("")
	if again.at("a", "success") != false || again.at("a", "errors", 1, "error", "type") != "conflict" || again.at("a", "errors", 1, "error", "destinationId") != id {
		t.Errorf("second copy: %s", again.body)
	}
	over := copies(`,"overwrite":true`)
	if over.at("a", "success") != true || over.at("a", "successResults", 1, "destinationId") != id || over.at("a", "successResults", 1, "overwrite") != true {
		t.Errorf("overwriting: %s", over.body)
	}
	resolved := c.do("POST", copyAgain, `{"objects":[{"type":"dashboard","id":"web"}],"createNewCopies":false,"includeReferences":true,
		"retries":{"a":[{"type":"dashboard","id":"web","overwrite":true,"destinationId":"`+id+`","ignoreMissingReferences":true}]}}`).want(200)
	if resolved.at("a", "success") != true || resolved.at("a", "successCount") != 1.0 || resolved.at("a", "successResults", 0, "destinationId") != id {
		t.Errorf("resolving: %s", resolved.body)
	}
	if n := c.do("GET", "/s/a"+objects+"/_find?type=dashboard", "").at("total"); n != 1.0 {
		t.Errorf("%v dashboards in a, want 1", n)
	}
}

func TestResolvingACopyMakesNewObjectsByDefault(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.imports("", pattern+panel)
	r := c.do("POST", copyAgain, `{"objects":[{"type":"dashboard","id":"web"},{"type":"index-pattern","id":"logs"}],
		"retries":{"a":[{"type":"index-pattern","id":"logs"},{"type":"dashboard","id":"web","destinationId":"chosen"}],"b":[]}}`).want(200)
	made := c.do("GET", "/s/a"+objects+"/dashboard/chosen", "").want(200)
	if made.at("originId") != nil || made.at("references", 0, "id") != r.at("a", "successResults", 0, "destinationId") || r.at("b", "successCount") != 0.0 {
		t.Errorf("resolved %s, made %s", r.body, made.body)
	}
}

func TestCopyWritesNothingWhenAnErrorIsResolvable(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.imports("", pattern)
	c.do("POST", objects+"/isolatedtype/same", `{"attributes":{}}`).want(200)
	c.do("POST", "/s/a"+objects+"/isolatedtype/same", `{"attributes":{}}`).want(200)
	r := c.do("POST", copyTo, `{"spaces":["a"],"createNewCopies":false,
		"objects":[{"type":"isolatedtype","id":"same"},{"type":"index-pattern","id":"logs"}]}`).want(200)
	if r.at("a", "success") != false || r.at("a", "successCount") != 1.0 || r.at("a", "errors", 0, "error", "type") != "conflict" {
		t.Errorf("copy: %s", r.body)
	}
	if n := c.do("GET", "/s/a"+objects+"/_find?type=index-pattern", "").at("total"); n != 0.0 {
		t.Errorf("%v data views written next to a conflict", n)
	}
}

func TestCopyOfTwoCandidatesIsAmbiguous(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	const lens = `{"type":"lens","id":%q,"originId":"one","attributes":{}}` + "\n"
	c.upload("/s/a"+objects+"/_import", "e.ndjson", fmt.Sprintf(lens+lens, "two", "three")).want(200)
	c.do("POST", objects+"/lens/one", `{"attributes":{}}`).want(200)
	for _, overwrite := range []string{"false", "true"} {
		r := c.do("POST", copyTo, `{"spaces":["a"],"createNewCopies":false,"overwrite":`+overwrite+`,"objects":[{"type":"lens","id":"one"}]}`).want(200)
		if r.at("a", "success") != false || r.at("a", "errors", 0, "error", "type") != "ambiguous_conflict" || r.len("a", "errors", 0, "error", "destinations") != 2 {
			t.Errorf("overwrite %s: %s", overwrite, r.body)
		}
	}
}

func TestCopyGoesOnWithoutWhatCannotBeCopied(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.do("POST", objects+"/apm-indices/fixed", `{"attributes":{}}`).want(200)
	c.do("POST", objects+"/dashboard/d", `{"attributes":{"title":"D"}}`).want(200)
	r := c.do("POST", copyTo, `{"spaces":["a"],"objects":[{"type":"apm-indices","id":"fixed"},{"type":"dashboard","id":"d"}]}`).want(200)
	if r.at("a", "success") != false || r.at("a", "successCount") != 1.0 || r.at("a", "errors", 0, "error", "type") != "unsupported_type" {
		t.Errorf("copy: %s", r.body)
	}
	made := r.text("a", "successResults", 0, "destinationId")
	c.do("GET", "/s/a"+objects+"/dashboard/"+made, "").want(200)
	want := "map[destinationId:" + made + " id:d managed:false meta:map[icon:dashboardApp title:D] type:dashboard]"
	if got := fmt.Sprint(r.at("a", "successResults", 0)); got != want {
		t.Errorf("result %s, want %s", got, want)
	}
}

func TestCopySkipsWhatIsSharedAlready(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.do("POST", objects+"/index-pattern/i", `{"attributes":{},"initialNamespaces":["default","a"]}`).want(200)
	r := c.do("POST", copyTo, `{"spaces":["a"],"createNewCopies":false,"objects":[{"type":"index-pattern","id":"i"}]}`).want(200)
	if got := fmt.Sprint(r.at("a")); got != "map[success:true successCount:0]" {
		t.Errorf("copy: %s", got)
	}
}

func TestCopyRefuses(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("mine", "other"), kibanatest.WithAPIKey(goodKey), kibanatest.WithSpaceAPIKey(mineKey, "mine"))
	c := newClient(t, srv).with("Authorization", "ApiKey "+goodKey)
	const one = `"objects":[{"type":"dashboard","id":"web"}]`
	for body, message := range map[string]string{
		`{"spaces":["a"],"overwrite":true,` + one + `}`:                            "[request body]: cannot use [overwrite] with [createNewCopies]",
		`{"spaces":["a"],"compatibilityMode":true,` + one + `}`:                    "[request body]: cannot use [createNewCopies] with [compatibilityMode]",
		`{"spaces":["a","a"],` + one + `}`:                                         "[request body.spaces]: duplicate space ids are not allowed",
		`{"spaces":["a","A B"],` + one + `}`:                                       `[request body.spaces.1]: lower case, a-z, 0-9, "_", and "-" are allowed`,
		`{"spaces":["a"],"objects":[{"type":"a","id":"b"},{"type":"a","id":"b"}]}`: "[request body.objects]: duplicate objects are not allowed",
	} {
		c.do("POST", copyTo, body).fails(400, message)
	}
	c.do("POST", copyAgain, `{"retries":{"A B":[]},`+one+`}`).want(400, "Invalid space id: A B")
	missing := c.do("POST", copyTo, `{"spaces":["a"],`+one+`}`).fails(404, "Saved objects not found")
	if got := fmt.Sprint(missing.at("attributes", "objects")); got != "[map[id:web type:dashboard]]" {
		t.Errorf("attributes: %s", missing.body)
	}

	mine := c.with("Authorization", "ApiKey "+mineKey)
	const denied = "API [POST /api/spaces/_copy_saved_objects] is unauthorized for user, this action is granted by the Kibana privileges [copySavedObjectsToSpaces]"
	mine.do("POST", "/s/other"+copyTo, `{"spaces":["mine"],`+one+`}`).fails(403, denied)
	mine.do("POST", "/s/mine"+objects+"/dashboard/web", `{"attributes":{}}`).want(200)
	r := mine.do("POST", "/s/mine"+copyTo, `{"spaces":["other"],`+one+`}`).want(200)
	if r.at("other", "success") != false || r.at("other", "errors", 0, "message") != "Unable to bulk_create dashboard" || r.at("other", "errors", 0, "statusCode") != 403.0 {
		t.Errorf("into a forbidden space: %s", r.body)
	}
}

func TestUpdateObjectsSpaces(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.do("POST", objects+"/index-pattern/i", `{"attributes":{}}`).want(200)
	c.do("POST", objects+"/dashboard/d", `{"attributes":{}}`).want(200)
	const all = `{"objects":[{"type":"index-pattern","id":"i"},{"type":"dashboard","id":"d"},{"type":"index-pattern","id":"gone"}],"spacesToAdd":%s,"spacesToRemove":%s}`
	r := c.do("POST", moveTo, fmt.Sprintf(all, `["a","missing"]`, `["default"]`)).want(200)
	if fmt.Sprint(r.at("objects", 0, "spaces")) != "[a missing]" || r.at("objects", 2, "error", "statusCode") != 404.0 ||
		r.at("objects", 1, "error", "message") != "dashboard doesn't support multiple namespaces: Bad Request" {
		t.Errorf("moved: %s", r.body)
	}
	c.do("GET", objects+"/index-pattern/i", "").want(404)
	c.do("GET", "/s/a"+objects+"/index-pattern/i", "").want(200)
	r = c.do("POST", "/s/a"+moveTo, fmt.Sprintf(all, `[]`, `["a","missing"]`)).want(200)
	if r.len("objects", 0, "spaces") != 0 {
		t.Errorf("removed: %s", r.body)
	}
	c.do("GET", "/s/a"+objects+"/index-pattern/i", "").want(404)

	c.do("POST", moveTo, fmt.Sprintf(all, `[]`, `[]`)).fails(400, "spacesToAdd and/or spacesToRemove must be a non-empty array of strings: Bad Request")
	c.do("POST", moveTo, fmt.Sprintf(all, `["a"]`, `["a"]`)).fails(400, "spacesToAdd and spacesToRemove cannot contain any of the same strings: Bad Request")
	c.do("POST", moveTo, fmt.Sprintf(all, `["A"]`, `[]`)).fails(400, `[request body.spacesToAdd.0]: lower case, a-z, 0-9, "_", and "-" are allowed, OR "*"`)
	c.do("POST", moveTo, `{"objects":[],"spacesToAdd":[]}`).want(400, "request body.spacesToRemove")
	many := make([]string, 1001)
	for i := range many {
		many[i] = fmt.Sprintf(`"s%d"`, i)
	}
	c.do("POST", moveTo, fmt.Sprintf(all, "["+strings.Join(many, ",")+"]", `[]`)).
		fails(400, "[request body.spacesToAdd]: array size is [1001], but cannot be greater than [1000]")
}

func TestSharingWithForbiddenSpacesIsRefused(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("mine", "other"), kibanatest.WithSpaceAPIKey(mineKey, "mine"))
	c := newClient(t, srv).with("Authorization", "ApiKey "+mineKey)
	c.do("POST", "/s/mine"+objects+"/index-pattern/i", `{"attributes":{}}`).want(200)
	for _, space := range []string{"other", "*"} {
		c.do("POST", "/s/mine"+moveTo, `{"objects":[{"type":"index-pattern","id":"i"}],"spacesToAdd":["`+space+`"],"spacesToRemove":[]}`).
			fails(403, "Unable to share_to_space index-pattern")
	}
	c.do("POST", "/s/mine/api/spaces/_disable_legacy_url_aliases", `{"aliases":[{"targetSpace":"other","targetType":"dashboard","sourceId":"x"}]}`).
		want(403, "Unable to disable aliases:")
}

func TestShareableReferences(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("a")))
	c.do("POST", objects+"/event-annotation-group/g", `{"attributes":{},"references":[
		{"name":"v","type":"index-pattern","id":"i"},{"name":"w","type":"index-pattern","id":"gone"}]}`).want(200)
	c.do("POST", objects+"/index-pattern/i", `{"attributes":{}}`).want(200)
	c.do("POST", copyTo, `{"spaces":["a"],"createNewCopies":false,"compatibilityMode":true,"objects":[{"type":"index-pattern","id":"i"}]}`).want(200)
	r := c.do("POST", shareables, `{"objects":[{"type":"dashboard","id":"d"},{"type":"event-annotation-group","id":"g"}]}`).want(200)
	for i, want := range []string{
		"map[id:d inboundReferences:[] spaces:[] type:dashboard]",
		"map[id:g inboundReferences:[] spaces:[default] type:event-annotation-group]",
		"map[id:i inboundReferences:[map[id:g name:v type:event-annotation-group]] spaces:[default] spacesWithMatchingAliases:[a] spacesWithMatchingOrigins:[a] type:index-pattern]",
		"map[id:gone inboundReferences:[map[id:g name:w type:event-annotation-group]] isMissing:true spaces:[] type:index-pattern]",
	} {
		if got := fmt.Sprint(r.at("objects", i)); got != want {
			t.Errorf("object %d: %s\nwant %s", i, got, want)
		}
	}
}
