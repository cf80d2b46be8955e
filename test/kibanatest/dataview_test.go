package kibanatest_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const views = "/api/data_views/data_view"

func TestADataViewComesBackAsItWasMade(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", views, `{"data_view":{"id":"v","title":"logs-*","name":"Logs","timeFieldName":"@timestamp",
		"sourceFilters":[{"value":"secret*"}],"fieldFormats":{"bytes":{"id":"bytes"}},"fieldAttrs":{"bytes":{"customLabel":"Size","count":3}},
		"allowNoIndex":true,"allowHidden":true}}`).want(200)
	for _, r := range []*result{made, c.do("GET", views+"/v", "").want(200)} {
		for key, want := range map[string]any{
			"id": "v", "title": "logs-*", "name": "Logs", "timeFieldName": "@timestamp", "allowNoIndex": true, "allowHidden": true,
		} {
			if got := r.at("data_view", key); got != want {
				t.Errorf("%s: %s = %v, want %v", r.what, key, got, want)
			}
		}
		if r.at("data_view", "namespaces", 0) != "default" || r.text("data_view", "version") == "" || r.at("data_view", "type") != nil ||
			r.at("data_view", "fieldAttrs", "bytes", "count") != 3.0 || r.at("data_view", "fieldFormats", "bytes", "id") != "bytes" ||
			r.at("data_view", "sourceFilters", 0, "value") != "secret*" {
			t.Errorf("%s: %s", r.what, r.body)
		}
	}
	list := c.do("GET", "/api/data_views", "").want(200)
	if list.len("data_view") != 1 || list.at("data_view", 0, "name") != "Logs" || list.at("data_view", 0, "timeFieldName") != "@timestamp" {
		t.Errorf("list: %s", list.body)
	}
	stored := c.do("GET", "/api/saved_objects/index-pattern/v", "").want(200)
	if stored.at("attributes", "title") != "logs-*" || stored.at("attributes", "name") != "Logs" ||
		stored.at("attributes", "fieldAttrs") != `{"bytes":{"count":3,"customLabel":"Size"}}` {
		t.Errorf("saved object: %s", stored.body)
	}
	if gone := c.do("DELETE", views+"/v", "").want(200); gone.body != "" {
		t.Errorf("deleted: %q", gone.body)
	}
	c.do("GET", views+"/v", "").fails(404, "Saved object [index-pattern/v] not found")
	c.do("DELETE", views+"/v", "").fails(404, "Saved object [index-pattern/v] not found")
	c.do("POST", views+"/v", `{"data_view":{}}`).fails(404, "Saved object [index-pattern/v] not found")
}

func TestNamesOfDataViewsAreUniqueInASpace(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("other")))
	c.do("POST", views, `{"data_view":{"id":"a","title":"logs-*"}}`).want(200, `"name":"logs-*"`)
	c.do("POST", views, `{"data_view":{"title":"logs-*"}}`).fails(400, "Duplicate data view: logs-*")
	c.do("POST", views, `{"data_view":{"title":"x","name":"logs-*"}}`).fails(400, "Duplicate data view: logs-*")
	c.do("POST", views, `{"data_view":{"title":"logs-*","name":"Other name"}}`).want(200)
	c.do("POST", "/s/other"+views, `{"data_view":{"title":"logs-*"}}`).want(200)
	c.do("POST", views, `{"data_view":{"id":"b","title":"logs-*"},"override":true}`).want(200)
	c.do("GET", views+"/a", "").want(404)
	c.do("POST", views, `{"data_view":{"id":"b","title":"z"}}`).fails(400, "Saved object [index-pattern/b] conflict")
	c.do("POST", "/s/other"+views, `{"data_view":{"id":"b","title":"z"},"override":true}`).fails(400, "Saved object [index-pattern/b] conflict")
	c.do("POST", views, `{"data_view":{"id":"b","title":"z"},"override":true}`).want(200)
}

func TestWhatIsNoDataView(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", views, `{"data_view":{"id":"v","title":"x"}}`).want(200)
	for _, test := range []struct{ method, path, body, message string }{
		{"POST", "", ``, "[request body]: expected a plain object value, but found [null] instead."},
		{"POST", "", `{}`, "[request body.data_view.title]: expected value of type [string] but got [undefined]"},
		{"POST", "", `{"data_view":{"title":"a"},"override":123}`, "[request body.override]: expected value of type [boolean] but got [number]"},
		{"POST", "", `{"data_view":{"title":"a"},"refresh_fields":123}`, "[request body.refresh_fields]: expected value of type [boolean] but got [number]"},
		{"POST", "", `{"data_view":{"title":"a","x":1}}`, "[request body.data_view.x]: definition for this key is missing"},
		{"POST", "/v", `{"data_view":{"namespaces":["a"]}}`, "[request body.data_view.namespaces]: definition for this key is missing"},
		{"POST", "/v", `{"data_view":{"allowHidden":true}}`, "[request body.data_view.allowHidden]: definition for this key is missing"},
		{"POST", "/v/fields", `{"fields":{}}`, "No fields provided."},
		{"POST", "/v/fields", `{"fields":{"a":{}}}`, "Change set is empty."},
		{"POST", "/v/fields", `{"fields":{"a":{"customLabel":""}}}`, "[request body.fields.a.customLabel]: value has length [0] but it must have a minimum length of [1]."},
		{"POST", "/v/runtime_field/f", `{"name":"f","runtimeField":{}}`, "[request body.name]: a value wasn't expected to be present"},
	} {
		c.do(test.method, views+test.path, test.body).fails(400, test.message)
	}
	wrong := c.do("POST", views+"/v/runtime_field", `{"name":"f","runtimeField":{"type":"x"}}`).want(400)
	if text := wrong.text("message"); !strings.HasPrefix(text, "[request body.runtimeField]: types that failed validation:") {
		t.Errorf("wrong type: %s", text)
	}
}

func TestAnUpdateOfADataViewKeepsWhatItDoesNotName(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", views, `{"data_view":{"id":"v","title":"a","timeFieldName":"t","runtimeFieldMap":{"r":{"type":"long","popularity":4}},
		"fields":{"s":{"name":"s","type":"number","scripted":true,"script":"1"},"mapped":{"name":"mapped","type":"string"}}}}`).want(200)
	if made.at("data_view", "fields", "s", "script") != "1" || made.at("data_view", "fields", "mapped") != nil ||
		made.at("data_view", "fields", "r", "count") != 4.0 || made.at("data_view", "runtimeFieldMap", "r", "popularity") != nil {
		t.Errorf("made: %s", made.body)
	}
	version := made.text("data_view", "version")
	same := c.do("POST", views+"/v", `{"data_view":{"title":"a","allowNoIndex":true},"refresh_fields":true}`).want(200)
	if same.text("data_view", "version") != version || same.at("data_view", "allowNoIndex") != false {
		t.Errorf("an update of nothing has written: %s", same.body)
	}
	renamed := c.do("POST", views+"/v", `{"data_view":{"name":"N"}}`).want(200)
	if renamed.at("data_view", "name") != "N" || renamed.at("data_view", "timeFieldName") != "t" || renamed.text("data_view", "version") == version ||
		renamed.at("data_view", "fields", "s", "scripted") != true {
		t.Errorf("renamed: %s", renamed.body)
	}
	replaced := c.do("POST", views+"/v", `{"data_view":{"runtimeFieldMap":{"q":{"type":"ip"}},"fields":{}}}`).want(200)
	if replaced.at("data_view", "fields", "r") != nil || replaced.at("data_view", "fields", "s") != nil ||
		replaced.at("data_view", "fields", "q", "type") != "ip" {
		t.Errorf("replaced: %s", replaced.body)
	}
}

func TestFieldsOfADataViewComeFromItsIndices(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t,
		kibanatest.WithIndex("logs-1", map[string]string{"@timestamp": "date", "name": "text", "name.keyword": "keyword", "code": "long"}),
		kibanatest.WithIndex("logs-2", map[string]string{"code": "keyword", "place": "geo_point"}),
		kibanatest.WithIndex("metrics-1", map[string]string{"load": "double"})))
	made := c.do("POST", views, `{"data_view":{"id":"v","title":"logs-*","fieldFormats":{"place":{"id":"string"}}}}`).want(200)
	for _, test := range []struct {
		field, key string
		want       any
	}{
		{"@timestamp", "type", "date"}, {"name", "aggregatable", false}, {"name.keyword", "aggregatable", true},
		{"code", "type", "conflict"}, {"place", "isMapped", true}, {"_id", "type", "string"}, {"load", "type", nil},
	} {
		if got := made.at("data_view", "fields", test.field, test.key); got != test.want {
			t.Errorf("%s of %s is %v, want %v", test.key, test.field, got, test.want)
		}
	}
	if made.at("data_view", "fields", "name.keyword", "subType", "multi", "parent") != "name" ||
		made.at("data_view", "fields", "code", "conflictDescriptions", "long", 0) != "logs-1" ||
		made.at("data_view", "fields", "place", "format", "id") != "string" ||
		made.at("data_view", "fields", "code", "format", "id") != "string" {
		t.Errorf("fields: %s", made.body)
	}
	c.do("POST", views+"/v/runtime_field", `{"name":"code","runtimeField":{"type":"long"}}`).fails(400, "Field [name = code] already exists.")
	c.do("PUT", views+"/v/runtime_field", `{"name":"code","runtimeField":{"type":"long"}}`).fails(400, "Only runtime fields can be updated")
	bare := c.do("POST", views, `{"data_view":{"title":"metrics-*"},"refresh_fields":false}`).want(200)
	if bare.at("data_view", "fields", "load") != nil {
		t.Errorf("fields that nobody wanted: %s", bare.body)
	}
	if excluded := c.do("POST", views, `{"data_view":{"title":"*-1,-logs-*"}}`).want(200); excluded.at("data_view", "fields", "code") != nil ||
		excluded.at("data_view", "fields", "load", "type") != "number" {
		t.Errorf("exclusion: %s", excluded.body)
	}
}

func TestAnIndexCanComeLater(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	c.do("POST", views, `{"data_view":{"id":"v","title":"logs-*"}}`).want(200, `"fields":{}`)
	if err := srv.CreateIndex("logs-1", map[string]string{"a": "long"}); err != nil {
		t.Fatal(err)
	}
	if got := c.do("GET", views+"/v", "").want(200).at("data_view", "fields", "a", "type"); got != "number" {
		t.Errorf("a is a %v", got)
	}
	for _, name := range []string{"logs-1", "logs-*", ""} {
		if srv.CreateIndex(name, nil) == nil {
			t.Errorf("%q is taken for a new index", name)
		}
	}
	if _, err := kibanatest.Start(kibanatest.WithIndex("a,b", nil)); err == nil {
		t.Error("a list is taken for an index")
	}
}

func TestWhatPeopleSayAboutFields(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", views, `{"data_view":{"id":"v","title":"a"}}`).want(200)
	said := c.do("POST", views+"/v/fields", `{"fields":{"f":{"customLabel":"L","customDescription":"D","count":3,"format":{"id":"bytes"}}}}`).want(200)
	if said.at("data_view", "fieldAttrs", "f", "customLabel") != "L" || said.at("data_view", "fieldAttrs", "f", "count") != 3.0 ||
		said.at("data_view", "fieldFormats", "f", "id") != "bytes" {
		t.Errorf("said: %s", said.body)
	}
	c.do("POST", views+"/v/fields", `{"fields":{"f":{"customLabel":null,"format":null}}}`).want(200)
	kept := c.do("GET", views+"/v", "").want(200)
	if kept.at("data_view", "fieldAttrs", "f", "customLabel") != nil || kept.at("data_view", "fieldAttrs", "f", "customDescription") != "D" ||
		kept.at("data_view", "fieldFormats", "f") != nil {
		t.Errorf("kept: %s", kept.body)
	}
	c.do("POST", views+"/w/fields", `{"fields":{}}`).fails(404, "Saved object [index-pattern/w] not found")
}

func TestTheLifeOfARuntimeField(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	c.do("POST", views, `{"data_view":{"id":"v","title":"a"}}`).want(200)
	const all, one = views + "/v/runtime_field", views + "/v/runtime_field/f"
	body := func(source string) string {
		return `{"name":"f","runtimeField":{"type":"keyword","script":{"source":"` + source + `"}}}`
	}
	source := func(r *result) any { return r.want(200).at("fields", 0, "runtimeField", "script", "source") }
	missing := "Field [index_pattern = v, field = f] not found."
	c.do("GET", one, "").fails(404, missing)
	made := c.do("POST", all, body("one")).want(200)
	if made.at("fields", 0, "name") != "f" || made.at("data_view", "runtimeFieldMap", "f", "type") != "keyword" || made.at("fields", 0, "format") != nil {
		t.Errorf("made: %s", made.body)
	}
	c.do("POST", all, body("one")).fails(400, "Field [name = f] already exists.")
	c.do("POST", all, `{"name":"f.g","runtimeField":{"type":"keyword"}}`).fails(400, "Field [name = f.g] already exists.")
	if got := source(c.do("PUT", all, body("two"))); got != "two" {
		t.Errorf("replaced: %v", got)
	}
	changed := c.do("POST", one, `{"runtimeField":{"script":{"source":"three"},"customLabel":"F"}}`)
	if got := source(changed); got != "three" || changed.at("fields", 0, "runtimeField", "type") != "keyword" || changed.at("fields", 0, "customLabel") != "F" {
		t.Errorf("changed: %s", changed.body)
	}
	if got := source(c.do("GET", one, "")); got != "three" {
		t.Errorf("got: %v", got)
	}
	c.do("PUT", all, `{"name":"c","runtimeField":{"type":"composite","script":{"source":"x"},"fields":{"a":{"type":"long"},"b":{"type":"ip"}}}}`).want(200)
	parts := c.do("GET", views+"/v/runtime_field/c", "").want(200)
	if parts.len("fields") != 2 || parts.at("fields", 0, "name") != "c.a" || parts.at("fields", 1, "type") != "ip" {
		t.Errorf("parts: %s", parts.body)
	}
	if gone := c.do("DELETE", one, "").want(200); gone.body != "" {
		t.Errorf("deleted: %q", gone.body)
	}
	c.do("DELETE", one, "").fails(404, missing)
	c.do("POST", one, `{"runtimeField":{}}`).fails(404, missing)
}

func TestTheDefaultDataViewOfASpace(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("other")))
	const path = "/api/data_views/default"
	is := func(prefix, want string) {
		t.Helper()
		c.do("GET", prefix+path, "").want(200).has(map[string]any{"data_view_id": want})
	}
	set := func(body string) {
		t.Helper()
		c.do("POST", path, body).want(200).has(map[string]any{"acknowledged": true})
	}
	is("", "")
	is("/s/nowhere", "")
	c.do("POST", views, `{"data_view":{"id":"first","title":"a"}}`).want(200)
	is("", "first")
	c.do("POST", views, `{"data_view":{"id":"second","title":"b"}}`).want(200)
	is("", "first")
	is("/s/other", "")
	set(`{"data_view_id":"anything"}`)
	is("", "first")
	set(`{"data_view_id":"anything","force":true}`)
	is("", "anything")
	set(`{"data_view_id":null,"force":true}`)
	is("", "")
	set(`{"data_view_id":"second"}`)
	c.do("DELETE", views+"/second", "").want(200)
	is("", "second")
	c.do("POST", path, `{"data_view_id":""}`).fails(400, "[request body.data_view_id]: value has length [0] but it must have a minimum length of [1].")
}

func TestReferencesAreSwapped(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const path = "/api/data_views/swap_references"
	for _, id := range []string{"old", "new"} {
		c.do("POST", views, `{"data_view":{"id":"`+id+`","title":"`+id+`"}}`).want(200)
	}
	for _, id := range []string{"d1", "d2"} {
		c.do("POST", "/api/saved_objects/dashboard/"+id, `{"attributes":{},"references":[{"name":"v","type":"index-pattern","id":"old"}]}`).want(200)
	}
	refers := func(id string) any {
		return c.do("GET", "/api/saved_objects/dashboard/"+id, "").at("references", 0, "id")
	}
	preview := c.do("POST", path+"/_preview", `{"fromId":"old","toId":"new","delete":true}`).want(200)
	if preview.len("result") != 2 || preview.at("result", 0, "type") != "dashboard" || preview.at("deleteStatus") != nil || refers("d1") != "old" {
		t.Errorf("preview: %s", preview.body)
	}
	one := c.do("POST", path, `{"fromId":"old","toId":"new","forId":"d1","delete":true}`).want(200)
	if one.len("result") != 1 || one.at("deleteStatus", "remainingRefs") != 1.0 || one.at("deleteStatus", "deletePerformed") != false ||
		refers("d1") != "new" || refers("d2") != "old" {
		t.Errorf("one: %s", one.body)
	}
	c.do("POST", path, `{"fromId":"old","toId":"new","forType":"map"}`).want(200, `"result":[]`)
	rest := c.do("POST", path, `{"fromId":"old","toId":"new","delete":true}`).want(200)
	if rest.len("result") != 1 || rest.at("deleteStatus", "deletePerformed") != true {
		t.Errorf("rest: %s", rest.body)
	}
	c.do("GET", views+"/old", "").want(404)
	c.do("POST", path, `{"fromId":"new","toId":"old"}`).fails(400, "Could not find object with type index-pattern and id old")
	c.do("POST", path, `{"fromId":"new"}`).fails(400, "[request body.toId]: expected value of type [string] but got [undefined]")
}

func TestADataViewCanBeInSeveralSpaces(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a", "b"), kibanatest.WithAPIKey("all"), kibanatest.WithSpaceAPIKey("some", "a"))
	c := newClient(t, srv).with("Authorization", "ApiKey all")
	c.do("POST", "/s/a"+views, `{"data_view":{"id":"v","title":"x","namespaces":["a","b"]}}`).want(200, `"namespaces":["a","b"]`)
	limited := newClient(t, srv).with("Authorization", "ApiKey some")
	limited.do("GET", "/s/a"+views+"/v", "").want(200, `"namespaces":["a","?"]`)
	limited.do("GET", "/s/b"+views+"/v", "").fails(400, "Unable to get index-pattern")
	limited.do("GET", "/s/b/api/data_views", "").want(200, `{"data_view":[]}`)
	limited.do("DELETE", "/s/b"+views+"/v", "").fails(403, "API [DELETE "+views+"/v] is unauthorized for user, "+
		"this action is granted by the Kibana privileges [indexPatterns:manage]")
	limited.do("POST", "/s/a"+views, `{"data_view":{"title":"y","namespaces":["b"]}}`).fails(400, "Unable to create index-pattern")
	if err := srv.DeleteSpace("a"); err != nil {
		t.Fatal(err)
	}
	c.do("GET", "/s/b"+views+"/v", "").want(200, `"namespaces":["b"]`)
	c.do("DELETE", "/s/b"+views+"/v", "").want(200)
}
