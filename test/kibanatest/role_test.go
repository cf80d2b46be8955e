package kibanatest_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const role = "/api/security/role"

func TestTheLifeOfARole(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t, kibanatest.WithSpaces("sales")))
	c.do("GET", role+"/r", "").fails(404, "{}")
	c.do("DELETE", role+"/r", "").fails(404, `{"found":false}`)
	if made := c.do("PUT", role+"/r?createOnly=true", `{"description":"D","metadata":{"a":true},
		"elasticsearch":{"cluster":["monitor"],"indices":[{"names":["logs-*"],"privileges":["read"]}]},
		"kibana":[{"base":["read"],"spaces":["sales"]},{"feature":{"discover_v2":["all"],"maps_v2":[]},"spaces":["default"]}]}`).want(204); made.body != "" {
		t.Errorf("made: %q", made.body)
	}
	got := c.do("GET", "/s/nowhere"+role+"/r", "").want(200).has(map[string]any{"name": "r", "description": "D"})
	for _, test := range []struct {
		path []any
		want any
	}{
		{[]any{"metadata", "a"}, true},
		{[]any{"transient_metadata", "enabled"}, true},
		{[]any{"elasticsearch", "cluster", 0}, "monitor"},
		{[]any{"elasticsearch", "indices", 0, "allow_restricted_indices"}, false},
		{[]any{"kibana", 0, "spaces", 0}, "sales"},
		{[]any{"kibana", 0, "base", 0}, "read"},
		{[]any{"kibana", 1, "feature", "discover_v2", 0}, "all"},
		{[]any{"kibana", 1, "feature", "maps_v2"}, nil},
	} {
		if v := got.at(test.path...); v != test.want {
			t.Errorf("%v = %v, want %v", test.path, v, test.want)
		}
	}
	for _, path := range [][]any{{"_transform_error"}, {"_unrecognized_applications"}, {"elasticsearch", "run_as"}} {
		if got.len(path...) != 0 {
			t.Errorf("%v = %v, want an empty list", path, got.at(path...))
		}
	}
	c.do("PUT", role+"/r?createOnly=true", `{}`).fails(409, "Role already exists and cannot be created: r")
	c.do("PUT", role+"/r", `{}`).want(204)
	if bare := c.do("GET", role+"/r", "").want(200); bare.at("description") != nil || bare.len("elasticsearch", "cluster") != 0 || bare.len("kibana") != 0 {
		t.Errorf("replaced: %s", bare.body)
	}
	c.do("PUT", role+"/all", `{"kibana":[{"base":["all"]}]}`).want(204)
	if spaces := c.do("GET", role+"/all", "").at("kibana", 0, "spaces", 0); spaces != "*" {
		t.Errorf("the default is %v", spaces)
	}
	if gone := c.do("DELETE", role+"/r", "").want(204); gone.body != "" {
		t.Errorf("deleted: %q", gone.body)
	}
	c.do("GET", role+"/r", "").want(404)
}

func TestReservedRolesAreKept(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	list := c.do("GET", role+"?replaceDeprecatedPrivileges=true", "").want(200, `"name":"superuser"`, `"name":"kibana_admin"`, `"name":"viewer"`)
	if list.at(0, "metadata", "_reserved") != true {
		t.Errorf("the first of %s is not reserved", list.body)
	}
	c.do("DELETE", role+"/superuser", "").want(400, "role [superuser] is reserved and cannot be deleted")
	c.do("PUT", role+"/superuser", `{}`).want(400, "Role [superuser] is reserved and may not be used.")
	if applications := c.do("GET", role+"/superuser", "").want(200).at("_unrecognized_applications", 0); applications != "*" {
		t.Errorf("superuser is about %v", applications)
	}
}

func TestWhatIsNoRole(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, test := range []struct{ body, message string }{
		{`{"x":1}`, "[request body.x]: definition for this key is missing"},
		{`{"description":1}`, "[request body.description]: expected value of type [string] but got [number]"},
		{`{"elasticsearch":{"indices":[{"names":[],"privileges":["read"]}]}}`, "[request body.elasticsearch.indices.0.names]: array size is [0], but cannot be smaller than [1]"},
		{`{"kibana":[{"spaces":["a"]}]}`, "[request body.kibana.0]: either [base] or [feature] is expected, but none of them specified"},
		{`{"kibana":[{"base":["all"],"feature":{"a":["all"]}}]}`, "[request body.kibana.0]: definition of [feature] isn't allowed when non-empty [base] is defined."},
		{`{"kibana":[{"base":["foo"]}]}`, `[request body.kibana.0.base.0]: unknown global privilege "foo", must be one of [all,read]`},
		{`{"kibana":[{"base":["foo"],"spaces":["a"]}]}`, `[request body.kibana.0.base.0]: unknown space privilege "foo", must be one of [all,read]`},
		{`{"kibana":[{"base":["all"]},{"base":["read"]}]}`, "[request body.kibana]: more than one privilege is applied to the following spaces: [*]"},
		{`{"kibana":[{"base":["all"],"spaces":["a","b"]},{"base":["read"],"spaces":["b"]}]}`, "[request body.kibana]: more than one privilege is applied to the following spaces: [b]"},
		{`{"kibana":[{"feature":{"!foo":["all"]}}]}`, `[request body.kibana.0.feature.key("!foo")]: only a-z, A-Z, 0-9, '_', and '-' are allowed`},
		{`{"kibana":[{"feature":{"foo":["!all"]}}]}`, `[request body.kibana.0.feature.foo.0]: only a-z, A-Z, 0-9, '_', and '-' are allowed`},
	} {
		c.do("PUT", role+"/r", test.body).fails(400, test.message)
	}
	c.do("PUT", role+"/r", `{"kibana":[{"base":["all"],"spaces":["A"]}]}`).
		want(400, "expected value to equal [*]", "must be lower case, a-z, 0-9, '_', and '-' are allowed")
	c.do("PUT", role+"/r", `{"elasticsearch":{"cluster":["nonsense"]}}`).want(400, "unknown cluster privilege [nonsense]")
	c.do("PUT", role+"/r", `{"elasticsearch":{"indices":[{"names":["a"],"privileges":["nonsense"]}]}}`).want(400, "unknown index privilege [nonsense]")
	c.do("PUT", role+"/r", `{"metadata":{"_x":1}}`).want(400, "role metadata keys may not start with [_]")
	c.do("PUT", role+"/"+strings.Repeat("x", 1025), `{}`).fails(400, "[request params.name]: value has length [1025] but it must have a maximum length of [1024].")
	c.do("GET", role+"/r", "").want(404)
	c.do("PUT", role+"/r", `{"kibana":[{"base":["all"],"spaces":["nowhere"]}]}`).want(204)
}

func TestManyRolesAtOnce(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const path = "/api/security/roles"
	c.do("PUT", role+"/old", `{}`).want(204)
	c.do("PUT", role+"/same", `{}`).want(204)
	r := c.do("POST", path, `{"roles":{"new":{},"old":{"description":"D"},"same":{},"bad":{"elasticsearch":{"cluster":["nonsense"]}}}}`).want(200)
	if r.at("created", 0) != "new" || r.at("updated", 0) != "old" || r.at("noop", 0) != "same" ||
		r.at("errors", "bad", "type") != "action_request_validation_exception" {
		t.Errorf("outcome: %s", r.body)
	}
	c.do("POST", path, `{"roles":{"new":{}}}`).want(200, `{"noop":["new"]}`)
	c.do("POST", path, `{"roles":{"x":{"kibana":[{}]}}}`).
		fails(400, "[request body.roles.x.kibana.0]: either [base] or [feature] is expected, but none of them specified")
}

func TestRolesAreFound(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	for _, name := range []string{"query-2", "query-1", "Query-3", "other"} {
		c.do("PUT", role+"/"+name, `{}`).want(204)
	}
	for _, test := range []struct {
		body         string
		total, count float64
		first        any
	}{
		{`{"query":"query-","from":0,"size":2,"sort":{"field":"name","direction":"asc"},"filters":{"showReservedRoles":false}}`, 3, 2, "Query-3"},
		{`{"query":"query-","from":2,"size":2,"sort":{"field":"name","direction":"desc"}}`, 3, 1, "Query-3"},
		{`{"query":"superuser"}`, 0, 0, nil},
		{`{"query":"superuser","filters":{}}`, 1, 1, "superuser"},
		{`{"query":"q*-?"}`, 3, 3, "Query-3"},
		{`{}`, 4, 4, "Query-3"},
		{`{"from":9,"size":0}`, 4, 0, nil},
	} {
		r := c.do("POST", role+"/_query", test.body).want(200)
		if r.at("total") != test.total || r.at("count") != test.count || r.at("roles", 0, "name") != test.first {
			t.Errorf("%s: %s", test.body, r.body)
		}
	}
	c.do("POST", role+"/_query", `{"sort":{"field":"name"}}`).want(400)
}

func TestRolesTakeAPrivilegeInTheWholeCluster(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("a"), kibanatest.WithSpaceAPIKey("some", "a"))
	c := newClient(t, srv).with("Authorization", "ApiKey some")
	for _, call := range [][3]string{
		{"GET", role, ""}, {"GET", role + "/superuser", ""}, {"PUT", role + "/r", `{}`}, {"DELETE", role + "/r", ""},
		{"POST", "/api/security/roles", `{"roles":{}}`}, {"POST", role + "/_query", `{}`},
		{"POST", "/api/security/session/_invalidate", `{"match":"all"}`},
	} {
		c.do(call[0], call[1], call[2]).want(403, "is unauthorized for")
	}
}

func TestSessionsAreEnded(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const path = "/api/security/session/_invalidate"
	c.do("POST", path, `{"match":"all"}`).want(200, `{"total":0}`)
	c.do("POST", path, `{"match":"query","query":{"provider":{"type":"basic"},"username":"u"}}`).want(200, `{"total":0}`)
	c.do("POST", path, `{"match":"query"}`).fails(400, "[request body.query.provider.type]: expected value of type [string] but got [undefined]")
	c.do("POST", path, `{"match":"all","query":{}}`).fails(400, "[request body.query]: a value wasn't expected to be present")
	c.do("POST", path, `{}`).fails(400, "[request body.match]: expected at least one defined value but got [undefined]")
}
