package kibanatest_test

import (
	"fmt"
	"net/url"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// library starts a server with objects to be found, written a minute apart.
func library(t *testing.T) *client {
	t.Helper()
	now := time.Date(2025, 1, 1, 0, 0, 0, 0, time.UTC)
	srv := kibanatest.New(t, kibanatest.WithSpaces("a"), kibanatest.WithClock(func() time.Time { return now }))
	c := newClient(t, srv)
	for _, item := range []struct{ path, body string }{
		{objects + "/dashboard/web", `{"attributes":{"title":"Web traffic","n":3,"kind":"ops","on":true,"tags":["x","y"]},
			"references":[{"name":"p","type":"index-pattern","id":"logs"},{"name":"q","type":"tag","id":"t"}]}`},
		{objects + "/dashboard/sales", `{"attributes":{"title":"Sales overview","n":10,"kind":"biz","on":false,"tags":["y"],"deep":{"er":"found"}},
			"references":[{"name":"p","type":"index-pattern","id":"orders"}]}`},
		{objects + "/dashboard/errors", `{"attributes":{"title":"Web errors","n":1,"kind":"ops","steps":[{"type":"a","n":1},{"type":"b","n":2}]}}`},
		{objects + "/index-pattern/logs", `{"attributes":{"title":"logs-*"}}`},
		{"/s/a" + objects + "/dashboard/hidden", `{"attributes":{"title":"Web of space a","n":2}}`},
	} {
		c.do("POST", item.path, item.body).want(200)
		now = now.Add(time.Minute)
	}
	return c
}

func (c *client) found(query string) string {
	c.t.Helper()
	r := c.do("GET", objects+"/_find?"+query, "").want(200)
	ids := make([]string, max(0, r.len("saved_objects")))
	for i := range ids {
		ids[i] = r.text("saved_objects", i, "id")
	}
	return strings.Join(ids, " ")
}

func TestFind(t *testing.T) {
	t.Parallel()
	c := library(t)
	for query, want := range map[string]string{
		"type=dashboard":                                                     "web sales errors",
		"type=dashboard&type=index-pattern":                                  "web sales errors logs",
		"type=dashboard&per_page=2":                                          "web sales",
		"type=dashboard&per_page=2&page=2":                                   "errors",
		"type=dashboard&per_page=2&page=3":                                   "",
		"type=dashboard&per_page=0":                                          "",
		"type=dashboard&sort_field=title":                                    "sales errors web",
		"type=dashboard&sort_field=deep.er":                                  "sales web errors",
		"type=dashboard&sort_field=n":                                        "errors web sales",
		"type=dashboard&sort_field=updated_at":                               "web sales errors",
		"type=index-pattern&type=dashboard&sort_field=type":                  "web sales errors logs",
		"type=dashboard&search=web":                                          "web errors",
		"type=dashboard&search=WEB+traffic":                                  "web errors",
		"type=dashboard&search=web+over*":                                    "web sales errors",
		"type=dashboard&search=web+errors":                                   "errors web",
		"type=dashboard&search=web+%2B+errors":                               "errors",
		`type=dashboard&search="web+errors"`:                                 "errors",
		"type=dashboard&search=web+-errors&default_search_operator=AND":      "web",
		"type=dashboard&search=web+traffic&default_search_operator=AND":      "web",
		"type=dashboard&search=ops&search_fields=title":                      "",
		"type=dashboard&search=ops&search_fields=title&search_fields=kind^3": "web errors",
		"type=dashboard&search=err*&search_fields=title":                     "errors",
		"type=dashboard&search=*":                                            "web sales errors",
		`type=dashboard&has_reference={"type":"index-pattern","id":"logs"}`:  "web",
		`type=dashboard&has_reference=[{"type":"index-pattern","id":"logs"},{"type":"index-pattern","id":"orders"}]`:             "web sales",
		`type=dashboard&has_reference=[{"type":"index-pattern","id":"logs"},{"type":"tag","id":"t"}]&has_reference_operator=AND`: "web",
		`type=dashboard&has_no_reference={"type":"index-pattern","id":"logs"}`:                                                   "sales errors",
		"type=dashboard&namespaces=a":                          "hidden",
		"type=dashboard&namespaces=*":                          "web sales errors hidden",
		"type=dashboard&namespaces=default&namespaces=missing": "web sales errors",
		"type=dashboard&namespaces=missing":                    "",
		"type=wigwags":                                         "",
	} {
		if got := c.found(query); got != want {
			t.Errorf("%s: found %q, want %q", query, got, want)
		}
	}
}

func TestFindShowsPagesScoresAndFields(t *testing.T) {
	t.Parallel()
	c := library(t)
	c.do("GET", objects+"/_find?type=dashboard", "").want(200).has(map[string]any{"page": 1.0, "per_page": 20.0, "total": 3.0, "aggregations": nil})
	r := c.do("GET", objects+"/_find?type=dashboard&per_page=0", "").want(200)
	r.has(map[string]any{"page": 1.0, "per_page": 0.0, "total": 3.0})
	if r.len("saved_objects") != 0 {
		t.Errorf("saved_objects = %v, want []", r.at("saved_objects"))
	}
	r = c.do("GET", objects+"/_find?type=dashboard&fields=title&fields=deep.er", "").want(200)
	if got := fmt.Sprint(r.at("saved_objects", 1, "attributes")); got != "map[deep:map[er:found] title:Sales overview]" {
		t.Errorf("fields = %s", got)
	}
	if r.at("saved_objects", 0, "score") != 0.0 || r.at("saved_objects", 1, "references", 0, "id") != "orders" {
		t.Errorf("without a search: %s", r.body)
	}
	if r := c.do("GET", objects+"/_find?type=dashboard&search=web", "").want(200); r.at("saved_objects", 0, "score") == 0.0 {
		t.Errorf("a match scores nothing: %s", r.body)
	}
	r = c.do("GET", objects+"/_find?type=dashboard&sort_field=updated_at", "").want(200)
	if r.at("saved_objects", 0, "sort", 0) != float64(1735689600000) {
		t.Errorf("sort = %v", r.at("saved_objects", 0, "sort"))
	}
}

func TestFindRefuses(t *testing.T) {
	t.Parallel()
	c := library(t)
	c.do("GET", objects+"/_find?type=dashboard&per_page=10001", "").want(400, "Result window is too large")
	c.do("GET", objects+"/_find?type=dashboard&per_page=5000&page=3", "").want(400, "but was [15000]")
	c.do("GET", objects+"/_find?type=dashboard&per_page=NaN", "").want(400)
	c.do("GET", objects+"/_find?type=dashboard&page=0", "").want(400, "cannot be negative")
	c.do("GET", objects+"/_find?type=dashboard&type=lens&sort_field=title", "").
		fails(400, "Unable to sort multiple types by field title, not a root property")
	c.do("GET", objects+"/_find?type=dashboard&aggs=nonsense", "").fails(400, "invalid aggs value")
	c.do("GET", objects+"/_find?type=dashboard&aggs="+url.QueryEscape(`{"x":{"scripted":{}}}`), "").
		fails(400, "Invalid aggregation: [x.scripted] scripted aggregation is not valid (or not registered yet): Bad Request")
	c.do("GET", objects+"/_find?type=dashboard&aggs="+url.QueryEscape(`{"x":{"max":{"field":"lens.attributes.n"}}}`), "").
		fails(400, "Invalid aggregation: [x.max.field] Invalid attribute path: lens.attributes.n: Bad Request")
}

func TestFindFilter(t *testing.T) {
	t.Parallel()
	c := library(t)
	for filter, want := range map[string]string{
		`dashboard.attributes.title: web`:                                               "web errors",
		`dashboard.attributes.title: "web errors"`:                                      "errors",
		`dashboard.attributes.title: err*`:                                              "errors",
		`dashboard.attributes.title.keyword: "Web errors"`:                              "errors",
		`dashboard.attributes.kind: ops`:                                                "web errors",
		`dashboard.attributes.kind: op`:                                                 "",
		`dashboard.attributes.kind: (biz or nothing)`:                                   "sales",
		`dashboard.attributes.tags: (x and y)`:                                          "web",
		`not dashboard.attributes.kind: ops`:                                            "sales",
		`dashboard.attributes.kind: ops and not dashboard.attributes.n: 3`:              "errors",
		`dashboard.attributes.n >= 3 AND dashboard.attributes.n < 10`:                   "web",
		`dashboard.attributes.n: 10 or (dashboard.attributes.on: true)`:                 "web sales",
		`dashboard.attributes.deep.er: found`:                                           "sales",
		`dashboard.attributes.deep.er: *`:                                               "sales",
		`dashboard.id: "sales"`:                                                         "sales",
		`dashboard.id: sales or dashboard.id: web`:                                      "web sales",
		`dashboard.updated_at > "2025-01-01T00:00:30.000Z"`:                             "sales errors",
		`dashboard.attributes.steps:{ type: a and n: 1 }`:                               "errors",
		`dashboard.attributes.steps:{ type: a and n: 2 }`:                               "",
		`dashboard.namespaces: default and dashboard.type: dashboard`:                   "web sales errors",
		`dashboard.managed: true or dashboard.originId: web`:                            "",
		`dashboard.created_at <= "2025-01-01T00:01:00.000Z"`:                            "web sales",
		`dashboard.coreMigrationVersion: "8.8.0" and dashboard.typeMigrationVersion: *`: "web sales errors",
		`dashboard.references: { id: "orders" }`:                                        "sales",
	} {
		if got := c.found("type=dashboard&filter=" + url.QueryEscape(filter)); got != want {
			t.Errorf("%s: found %q, want %q", filter, got, want)
		}
	}
	for filter, message := range map[string]string{
		`dashboard.attributes.title:foo<invalid`: "KQLSyntaxError: Expected AND, OR, end of input but \"<\" found.\n" +
			"dashboard.attributes.title:foo<invalid\n------------------------------^",
		`dashboard.attributes.title:`: "KQLSyntaxError: Expected \"(\", \"{\", value, whitespace but end of input found.\n" +
			"dashboard.attributes.title:\n---------------------------^",
		`lens.attributes.title: x`:  "This type lens is not allowed",
		`title: x`:                  "This key 'title' need to be wrapped by a saved object type like dashboard",
		`dashboard.title: x`:        "This key 'dashboard.title' does NOT exist in dashboard saved object index patterns",
		`dashboard.nested.title: x`: "This key 'dashboard.nested.title' does NOT match the filter proposition SavedObjectType.attributes.key",
		`loose`:                     "The key is empty and needs to be wrapped by a saved object type like dashboard",
	} {
		c.do("GET", objects+"/_find?type=dashboard&filter="+url.QueryEscape(filter), "").fails(400, message+": Bad Request")
	}
	c.do("GET", objects+"/_find?type=dashboard&filter="+strings.Repeat("(", 5000), "").fails(400, "Maximum call stack size exceeded: Bad Request")
	for _, filter := range []string{`(`, `)`, `a:(`, `a:"x`, `a:{b:c`, `not `, `a: and b: c`, `\`} {
		c.do("GET", objects+"/_find?type=dashboard&filter="+url.QueryEscape(filter), "").want(400)
	}
}

func TestFindAggregates(t *testing.T) {
	t.Parallel()
	c := library(t)
	r := c.do("GET", objects+"/_find?type=dashboard&per_page=0&aggs="+url.QueryEscape(`{
		"kinds":{"terms":{"field":"dashboard.attributes.kind","size":1},"aggs":{"most":{"max":{"field":"dashboard.attributes.n"}}}},
		"latest":{"max":{"field":"dashboard.updated_at"}},
		"least":{"min":{"field":"dashboard.attributes.n"}},
		"mean":{"avg":{"field":"dashboard.attributes.missing"}},
		"total":{"sum":{"field":"dashboard.attributes.n"}},
		"many":{"value_count":{"field":"dashboard.attributes.tags"}},
		"distinct":{"cardinality":{"field":"dashboard.attributes.tags"}}}`), "").want(200)
	for _, test := range []struct {
		path []any
		want any
	}{
		{[]any{"kinds", "buckets", 0, "key"}, "ops"},
		{[]any{"kinds", "buckets", 0, "doc_count"}, 2.0},
		{[]any{"kinds", "buckets", 0, "most", "value"}, 3.0},
		{[]any{"kinds", "sum_other_doc_count"}, 1.0},
		{[]any{"latest", "value_as_string"}, "2025-01-01T00:02:00.000Z"},
		{[]any{"least", "value"}, 1.0},
		{[]any{"mean", "value"}, nil},
		{[]any{"total", "value"}, 14.0},
		{[]any{"many", "value"}, 3.0},
		{[]any{"distinct", "value"}, 2.0},
	} {
		if got := r.at(slices.Concat([]any{"aggregations"}, test.path)...); got != test.want {
			t.Errorf("%v = %v, want %v", test.path, got, test.want)
		}
	}
}
