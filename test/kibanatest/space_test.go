package kibanatest_test

import (
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const spaces = "/api/spaces/space"

func TestSpaceLifecycle(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("GET", spaces+"/default", "").want(200).has(map[string]any{"id": "default", "name": "Default", "_reserved": true})
	made := c.do("POST", spaces, `{"id":"a-b_1","name":"A","description":"","color":"#FF6B6B","initials":"MK",
		"imageUrl":"","disabledFeatures":["dev_tools"],"_reserved":true}`).want(200)
	made.has(map[string]any{"id": "a-b_1", "name": "A", "description": "", "initials": "MK", "imageUrl": "", "_reserved": nil, "solution": nil})
	c.do("POST", spaces, `{"id":"a-b_1","name":"B"}`).fails(409, "A space with the identifier a-b_1 already exists.")
	c.do("POST", spaces, `{"id":"default","name":"B"}`).fails(409, "A space with the identifier default already exists.")
	if got := c.do("GET", spaces+"/a-b_1", "").want(200).body; got != made.body {
		t.Errorf("read %s, created %s", got, made.body)
	}
	if gone := c.do("DELETE", spaces+"/a-b_1", "").want(204); gone.body != "" {
		t.Errorf("body %q", gone.body)
	}
	c.do("GET", spaces+"/a-b_1", "").fails(404, "Not Found")
	c.do("DELETE", spaces+"/a-b_1", "").fails(404, "Not Found")
	c.do("PUT", spaces+"/a-b_1", `{"id":"a-b_1","name":"B"}`).fails(404, "Not Found")
	c.do("GET", spaces+"/Not%20Valid", "").fails(404, "Not Found")
	c.do("DELETE", spaces+"/default", "").fails(400, "The default space cannot be deleted because it is reserved.")
}

func TestSpaceUpdateMerges(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("b")))
	c.do("POST", spaces, `{"id":"a","name":"A","description":"D","color":"#abcdef","disabledFeatures":["dev_tools"]}`).want(200)
	got := c.do("PUT", spaces+"/a", `{"id":"b","name":"A2","initials":"X"}`).want(200)
	got.has(map[string]any{"id": "a", "name": "A2", "description": "D", "color": "#abcdef", "initials": "X"})
	if got.len("disabledFeatures") != 0 {
		t.Errorf("disabledFeatures %v, want none", got.at("disabledFeatures"))
	}
	c.do("GET", spaces+"/b", "").has(map[string]any{"name": "b"})
	c.do("PUT", spaces+"/default", `{"id":"default","name":"Home","_reserved":false}`).has(map[string]any{"_reserved": true, "name": "Home"})
}

func TestSpaceValidation(t *testing.T) {
	t.Parallel()
	const id = "must be lower case, a-z, 0-9, '_', and '-' are allowed"
	c := newClient(t, kibanatest.New(t))
	for body, message := range map[string]string{
		`{}`:                                             "[request body.id]: expected value of type [string] but got [undefined]",
		`{"id":null}`:                                    "[request body.id]: expected value of type [string] but got [null]",
		`{"id":"A","name":"x"}`:                          "[request body.id]: " + id,
		`{"id":"","name":"x"}`:                           "[request body.id]: " + id,
		"{\"id\":\"a\\n\",\"name\":\"x\"}":               "[request body.id]: " + id,
		`{"id":"a"}`:                                     "[request body.name]: expected value of type [string] but got [undefined]",
		`{"id":"a","name":""}`:                           "[request body.name]: value has length [0] but it must have a minimum length of [1].",
		`{"id":"a","name":7}`:                            "[request body.name]: expected value of type [string] but got [number]",
		`{"id":"a","name":"x","initials":"abc"}`:         "[request body.initials]: value has length [3] but it must have a maximum length of [2].",
		`{"id":"a","name":"x","color":""}`:               "[request body.color]: must be a 6 digit hex color, starting with a #",
		`{"id":"a","name":"x","color":null}`:             "[request body.color]: expected value of type [string] but got [null]",
		`{"id":"a","name":"x","imageUrl":"http://x"}`:    "[request body.imageUrl]: must start with 'data:image'",
		`{"id":"a","name":"x","disabledFeatures":"all"}`: "[request body.disabledFeatures]: could not parse array value from json input",
		`{"id":"a","name":"x","disabledFeatures":[1]}`:   "[request body.disabledFeatures.0]: expected value of type [string] but got [number]",
		`{"id":"a","name":"x","extra":1}`:                "[request body.extra]: definition for this key is missing",
		`[]`:                                             "[request body]: expected a plain object value, but found [Array] instead.",
		`{"id":"a","name":"x","solution":"none"}`: "[request body.solution]: types that failed validation:\n" +
			"- [request body.solution.0]: expected value to equal [security]\n" +
			"- [request body.solution.1]: expected value to equal [oblt]\n" +
			"- [request body.solution.2]: expected value to equal [es]\n" +
			"- [request body.solution.3]: expected value to equal [classic]",
	} {
		c.do("POST", spaces, body).fails(400, message)
	}
	if n := c.do("GET", spaces, "").len(); n != 1 {
		t.Errorf("%d spaces after refusals, want 1", n)
	}
}

func TestSolutionsHideFeatures(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	got := c.do("POST", spaces, `{"id":"a","name":"A","solution":"es","disabledFeatures":["dev_tools"]}`).want(200)
	features, _ := got.at("disabledFeatures").([]any)
	for _, id := range []any{"dev_tools", "apm", "siemV5"} {
		if !slices.Contains(features, id) {
			t.Errorf("disabledFeatures %v lack %v", features, id)
		}
	}
	back := c.do("PUT", spaces+"/a", `{"id":"a","name":"A","solution":"classic"}`).want(200)
	if back.len("disabledFeatures") != 0 {
		t.Errorf("the classic solution hides %v", back.at("disabledFeatures"))
	}
}

func TestSpaceList(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithAPIKey(goodKey))
	c := newClient(t, srv).with("Authorization", "ApiKey "+goodKey)
	for id, name := range map[string]string{"z": "Alpha", "a": "Zeta", "m": "Mid"} {
		if err := srv.CreateSpace(id, name); err != nil {
			t.Fatal(err)
		}
	}
	list := c.do("GET", spaces+"?purpose=any&include_authorized_purposes=false", "").want(200)
	ids := make([]string, 0, list.len())
	for i := range list.len() {
		ids = append(ids, list.text(i, "id"))
		if list.at(i, "authorizedPurposes") != nil {
			t.Error("purposes that nobody asked for")
		}
	}
	if got := strings.Join(ids, " "); got != "z default m a" {
		t.Errorf("order %s", got)
	}
	asked := c.do("GET", spaces+"?include_authorized_purposes=true", "").want(200)
	if asked.at(0, "authorizedPurposes", "copySavedObjectsIntoSpace") != true {
		t.Errorf("purposes %v", asked.at(0, "authorizedPurposes"))
	}
	c.do("GET", spaces+"?purpose=any&include_authorized_purposes=true", "").
		fails(400, "[request query]: include_authorized_purposes can only be false when purpose is specified")
	c.do("GET", spaces+"?purpose=findSavedObjects", "").want(400, "[request query.purpose]: types that failed validation:",
		"- [request query.purpose.0]: expected value to equal [any]")
	c.do("GET", spaces+"?foo=1", "").fails(400, "[request query.foo]: definition for this key is missing")

	open := newClient(t, kibanatest.New(t)).do("GET", spaces+"?include_authorized_purposes=true", "").want(200)
	if open.at(0, "authorizedPurposes") != nil {
		t.Error("purposes without security")
	}
}

func TestTooManySpaces(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithMaxSpaces(2)))
	c.do("POST", spaces, `{"id":"a","name":"A"}`).want(200)
	c.do("POST", spaces, `{"id":"b","name":"B"}`).fails(400, "Unable to create Space, "+
		"this exceeds the maximum number of spaces set by the xpack.spaces.maxSpaces setting")
}

func TestOrphansSurfaceAndDeletingASpaceCascades(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	orphan := c.do("POST", "/s/late"+connectorURL, webhook).want(200).text("id")
	stays := c.do("POST", "/s/never"+connectorURL, webhook).want(200).text("id")
	c.do("DELETE", spaces+"/never", "").fails(404, "Not Found")
	c.do("POST", spaces, `{"id":"late","name":"Late"}`).want(200)
	c.do("GET", "/s/late"+connectorURL+"/"+orphan, "").want(200)
	if err := srv.DeleteSpace("late"); err != nil {
		t.Fatal(err)
	}
	c.do("GET", "/s/late"+connectorURL+"/"+orphan, "").fails(404, "Saved object [action/"+orphan+"] not found")
	c.do("GET", "/s/never"+connectorURL+"/"+stays, "").want(200)
	for _, id := range []string{"late", "default"} {
		if err := srv.DeleteSpace(id); err == nil {
			t.Errorf("deleted %s", id)
		}
	}
}
