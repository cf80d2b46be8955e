package kibanatest_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const shortURLs = "/api/short_url"

func TestTheLifeOfAShortURL(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("sales")))
	made := c.do("POST", shortURLs, `{"locatorId":"LEGACY_SHORT_URL_LOCATOR","params":{"url":"/app/dashboards"},"slug":"my-slug"}`).want(200)
	made.has(map[string]any{"slug": "my-slug", "accessCount": 0.0, "url": ""})
	created, isNumber := made.at("createDate").(float64)
	if !isNumber || created < 1.5e12 || made.at("accessDate") != created || made.at("locator", "id") != "LEGACY_SHORT_URL_LOCATOR" ||
		made.at("locator", "state", "url") != "/app/dashboards" || made.at("locator", "version") != "9.3.0" {
		t.Errorf("made: %s", made.body)
	}
	id := made.text("id")
	for range 2 {
		if got := c.do("GET", shortURLs+"/"+id, "").want(200); got.body != made.body {
			t.Errorf("got %s, want %s", got.body, made.body)
		}
	}
	c.do("GET", shortURLs+"/_slug/my-slug", "").want(200).has(map[string]any{"id": id, "accessCount": 0.0})
	c.do("GET", shortURLs+"/_slug/my-slug", "").want(200).has(map[string]any{"id": id, "accessCount": 1.0})
	c.do("GET", "/s/sales"+shortURLs+"/_slug/my-slug", "").fails(404, "Not Found")
	c.do("POST", "/s/sales"+shortURLs, `{"locatorId":"LEGACY_SHORT_URL_LOCATOR","slug":"my-slug"}`).want(200)
	c.do("POST", shortURLs, `{"locatorId":"LEGACY_SHORT_URL_LOCATOR","params":{},"slug":"my-slug"}`).fails(409, `Slug "my-slug" already exists.`)
	if gone := c.do("DELETE", shortURLs+"/"+id, "").want(200); gone.body != "null" || !strings.HasPrefix(gone.header.Get("Content-Type"), "application/json") {
		t.Errorf("deleted: %q as %s", gone.body, gone.header)
	}
	c.do("DELETE", shortURLs+"/"+id, "").fails(404, "Saved object [url/"+id+"] not found")
	c.do("GET", shortURLs+"/"+id, "").fails(404, "Saved object [url/"+id+"] not found")
	c.do("GET", shortURLs+"/_slug/my-slug", "").fails(404, "Not Found")
}

func TestWhatIsNoShortURL(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	made := c.do("POST", shortURLs, `{"locatorId":"DASHBOARD_APP_LOCATOR","params":{},"humanReadableSlug":true}`).want(200)
	if slug := made.text("slug"); len(slug) != 5 {
		t.Errorf("slug %q", slug)
	}
	c.do("POST", shortURLs, `{"locatorId":"NONE","params":{}}`).fails(409, "Locator not found.")
	c.do("POST", shortURLs, `{"locatorId":"LEGACY_SHORT_URL_LOCATOR","params":{},"slug":"ab"}`).
		fails(400, "[request body.slug]: value has length [2] but it must have a minimum length of [3].")
	c.do("POST", shortURLs, `{"locatorId":"LEGACY_SHORT_URL_LOCATOR","params":null}`).
		fails(400, "[request body.params]: expected a plain object value, but found [null] instead.")
	c.do("POST", shortURLs, `{"locatorId":"LEGACY_SHORT_URL_LOCATOR","params":{},"slug":"a|b"}`).want(500)
	c.do("GET", shortURLs+"/abc", "").fails(400, "[request params.id]: value has length [3] but it must have a minimum length of [4].")
	c.do("GET", shortURLs+"/_slug/ab", "").fails(400, "[request params.slug]: value has length [2] but it must have a minimum length of [3].")
}

func TestShortURLsTakeAPrivilege(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a", "b"), kibanatest.WithSpaceAPIKey("some", "a"))
	c := newClient(t, srv).with("Authorization", "ApiKey some")
	c.do("POST", "/s/b"+shortURLs, `{"locatorId":"LEGACY_SHORT_URL_LOCATOR","params":{}}`).fails(403, "Unable to create url")
	c.do("GET", "/s/b"+shortURLs+"/abcd", "").fails(403, "Unable to get url")
	c.do("GET", "/s/b"+shortURLs+"/_slug/abcd", "").fails(404, "Not Found")
	c.do("DELETE", "/s/b"+shortURLs+"/abcd", "").fails(403, "Unable to delete url")
}
