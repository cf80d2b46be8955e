package tenants_test

import (
	"errors"
	"path/filepath"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped/tenants"
)

const otherPanel = `{"id":"e","type":"dashboard","attributes":{"title":"e"},"references":[{"id":"v","type":"index-pattern","name":"r"}]}`

var badFiles = []struct{ name, doc, want string }{
	{"empty", "", ": tenants: a list is needed, [] if there are none"},
	{"no YAML", "tenants: [", ":1: did not find expected node content"},
	{"two documents", "tenants: []\n---\ntenants: []", ": holds more than one document"},
	{"empty entry", "tenants:\n-\n- {id: a, name: A}", ": tenants: an entry of the list is empty"},
	{"unknown field of a tenant", "tenants:\n- {id: a, name: A, colour: red}", `:2: tenant "a": colour: there is no such field`},
	{"unknown field of a connector", "tenants:\n- id: a\n  name: A\n  connectors:\n  - name: x\n    conifg: {}", `:6: tenant "a": conifg: there is no such field`},
	{"wrong kind", "tenants:\n- id: a\n  name: A\n  dashboards: x", `:4: tenant "a": dashboards: a list is needed, not a text`},
	{
		"wrong kind within", "tenants:\n- id: a\n  name: A\n  roles:\n  - name: r\n    cluster: monitor",
		`:6: tenant "a": roles[0].cluster: a list is needed, not a text`,
	},
	{"unknown field of the file", "owner: me\ntenants: []", `:1: owner: there is no such field`},
	{"list without its name", "- {id: a, name: A}", `:1: a mapping with the key tenants is needed, not a list`},
	{"twice", "tenants:\n- {id: a, name: A}\n- {id: a, name: B}", `:3: tenant "a": id: "a" is the id of tenants[0] too`},
	{"bad id", "tenants:\n- {id: A b, name: A}", `:2: tenants[0]: id: "A b" may hold a-z, 0-9, '_' and '-' only, and must not be empty`},
	{"default", "tenants:\n- {id: default, name: A}", `:2: tenant "default": id: the default space is nobody's tenant`},
	{"no name", "tenants:\n- {id: a}", `:2: tenant "a": name: a name without spaces around it is needed`},
	{"spaces around", "tenants:\n- id: a\n  name: ' A '", `:3: tenant "a": name: a name without spaces around it is needed`},
	{"bad color", "tenants:\n- id: a\n  name: A\n  color: red", `:4: tenant "a": color: "red" is not of the form #1A2B3C`},
	{
		"connector without a type", "tenants:\n- id: a\n  name: A\n  connectors:\n  - {name: x, type: .index}\n  - name: y",
		`:6: tenant "a": connectors[1].type: a type such as .webhook is needed`,
	},
	{"connector without a name", "tenants:\n- {id: a, name: A, connectors: [{type: .index}]}", `:2: tenant "a": connectors[0].name: a name is needed`},
	{
		"two connectors of a name", "tenants:\n- id: a\n  name: A\n  connectors:\n  - {name: x, type: .index}\n  - {name: x, type: .index}",
		`:6: tenant "a": connectors[1].name: "x" is the name of another connector of the tenant`,
	},
	{
		"secret in the file", "tenants:\n- {id: a, name: A, connectors: [{name: x, type: .webhook, secrets: {password: hunter2}}]}",
		`:2: tenant "a": connectors[0].secrets.password: secrets come from the environment: write ${env:NAME}`,
	},
	{
		"secret in the wrong place", "tenants:\n- {id: a, name: A, connectors: [{name: x, type: .webhook, secrets: hunter2}]}",
		`:2: tenant "a": a mapping is needed, not a text`,
	},
	{
		"secret that is not set", "tenants:\n- id: a\n  name: A\n  connectors:\n  - name: x\n    type: .webhook\n    secrets:\n      password: ${env:TENANTS_TEST_UNSET}",
		`:8: tenant "a": connectors[0].secrets.password: the environment variable TENANTS_TEST_UNSET is not set`,
	},
	{"missing file", "tenants:\n- {id: a, name: A, dashboards: [none.ndjson]}", `:2: tenant "a": dashboards[0]: open DIR/none.ndjson: no such file or directory`},
	{
		"broken off within a line", "tenants:\n- id: a\n  name: A\n  dashboards:\n  - whole.ndjson\n  - broken.ndjson",
		`:6: tenant "a": dashboards[1]: DIR/broken.ndjson:2: not a whole JSON object: does the file break off?`,
	},
	{
		"broken off between lines", "tenants:\n- {id: a, name: A, dashboards: [lost.ndjson]}",
		`:2: tenant "a": dashboards[0]: DIR/lost.ndjson:2: was written with 2 objects but holds 1`,
	},
	{
		"more than promised", "tenants:\n- {id: a, name: A, dashboards: [more.ndjson]}",
		`:2: tenant "a": dashboards[0]: DIR/more.ndjson:3: goes on after the line that ends an export`,
	},
	{"no objects", "tenants:\n- {id: a, name: A, dashboards: [empty.ndjson]}", `:2: tenant "a": dashboards[0]: DIR/empty.ndjson: holds no objects`},
	{
		"no saved object", "tenants:\n- {id: a, name: A, dashboards: [odd.ndjson]}",
		`:2: tenant "a": dashboards[0]: DIR/odd.ndjson:1: not a saved object: id and type are missing`,
	},
	{
		"connector in an export", "tenants:\n- {id: a, name: A, dashboards: [connector.ndjson]}",
		`:2: tenant "a": dashboards[0]: DIR/connector.ndjson:1: a connector: name it under connectors instead, an export lacks its secrets`,
	},
	{
		"contradicting files", "tenants:\n- {id: a, name: A, dashboards: [whole.ndjson, differs.ndjson]}",
		`:2: tenant "a": dashboards[1]: DIR/differs.ndjson: index-pattern/v is there twice, with different content`,
	},
	{
		"rule in an export", "tenants:\n- {id: a, name: A, dashboards: [rule.ndjson]}",
		`:2: tenant "a": dashboards[0]: DIR/rule.ndjson:1: a rule: name it under rules instead, an export comes back disabled`,
	},
	{"solution", "tenants:\n- {id: a, name: A, solution: nope}", `:2: tenant "a": solution: "nope" is none of security, oblt, es and classic`},
	{"data view without a title", "tenants:\n- {id: a, name: A, dataViews: [{name: x}]}", `:2: tenant "a": dataViews[0].title: names or patterns of indices are needed`},
	{
		"label in a runtime field", "tenants:\n- {id: a, name: A, dataViews: [{title: x, runtimeFields: {f: {type: long, customLabel: F}}}]}",
		`:2: tenant "a": dataViews[0].runtimeFields.f.customLabel: is kept apart from a runtime field: there are labels and fieldFormats`,
	},
	{"two data views of a title", "tenants:\n- {id: a, name: A, dataViews: [{title: x}, {title: x}]}", `:2: tenant "a": dataViews[1].name: "x" is the name of another data view of the tenant`},
	{"two data views of an id", "tenants:\n- {id: a, name: A, dataViews: [{title: x, id: i}, {title: y, id: i}]}", `:2: tenant "a": dataViews[1].id: "i" is the id of another data view of the tenant`},
	{"rule without a type", "tenants:\n- {id: a, name: A, rules: [{name: r, consumer: c, interval: 5m}]}", `:2: tenant "a": rules[0].type: a type such as .es-query is needed`},
	{"rule without a consumer", "tenants:\n- {id: a, name: A, rules: [{name: r, type: t, interval: 5m}]}", `:2: tenant "a": rules[0].consumer: an application such as stackAlerts is needed`},
	{"rule without an interval", "tenants:\n- {id: a, name: A, rules: [{name: r, type: t, consumer: c, interval: 5 minutes}]}", `:2: tenant "a": rules[0].interval: "5 minutes" is not a duration such as 30s, 5m, 1h or 1d`},
	{
		"action of an unknown connector", "tenants:\n- {id: a, name: A, rules: [{name: r, type: t, consumer: c, interval: 5m, actions: [{connector: x, group: g}]}]}",
		`:2: tenant "a": rules[0].actions[0].connector: "x" is no connector of the tenant`,
	},
	{
		"action without a connector", "tenants:\n- {id: a, name: A, rules: [{name: r, type: t, consumer: c, interval: 5m, actions: [{group: g}]}]}",
		`:2: tenant "a": rules[0].actions[0].connector: the name of a connector is needed`,
	},
	{
		"throttle of nothing", "tenants:\n- {id: a, name: A, rules: [{name: r, type: t, consumer: c, interval: 5m, actions: [{connectorId: x, group: g, throttle: 1h}]}]}",
		`:2: tenant "a": rules[0].actions[0].throttle: needs the notifyWhen onThrottleInterval`,
	},
	{"role that grants nothing", "tenants:\n- {id: a, name: A, roles: [{name: r}]}", `:2: tenant "a": roles[0]: something to grant is needed: base, features, cluster or indices`},
	{"role of everything and something", "tenants:\n- {id: a, name: A, roles: [{name: r, base: all, features: {x: [all]}}]}", `:2: tenant "a": roles[0].features: exclude base: it grants all features already`},
	{"role of another base", "tenants:\n- {id: a, name: A, roles: [{name: r, base: write}]}", `:2: tenant "a": roles[0].base: "write" is neither all nor read`},
	{"role of nothing in indices", "tenants:\n- {id: a, name: A, roles: [{name: r, indices: [{names: [x]}]}]}", `:2: tenant "a": roles[0].indices[0].privileges: privileges such as read are needed`},
	{"config that is no JSON", "tenants:\n- {id: a, name: A, connectors: [{name: c, type: t, config: {x: {1: 2}}}]}", `:2: tenant "a": connectors[0].config: cannot be sent as JSON`},
}

func TestBadFilesAreRefused(t *testing.T) {
	t.Parallel()
	for _, test := range badFiles {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			path := written(t, test.doc, map[string]string{
				"whole.ndjson":     view + "\n" + panel + "\n" + `{"exportedCount":2}`,
				"broken.ndjson":    view + "\n" + panel[:40],
				"lost.ndjson":      view + "\n" + `{"exportedCount":2}`,
				"more.ndjson":      view + "\n" + `{"exportedCount":1}` + "\n" + panel,
				"differs.ndjson":   strings.ReplaceAll(view, `"title":"v"`, `"title":"w"`),
				"odd.ndjson":       `{"hello":"world"}`,
				"connector.ndjson": `{"id":"c","type":"action","attributes":{}}`,
				"rule.ndjson":      `{"id":"r","type":"alert","attributes":{}}`,
				"empty.ndjson":     "\n",
			})
			_, err := tenants.Load(path)
			var field *tenants.FieldError
			if !errors.As(err, &field) || field.File != path {
				t.Fatalf("%v", err)
			}
			want := path + strings.ReplaceAll(test.want, "DIR", filepath.Dir(path))
			if diff := cmp.Diff(want, err.Error()); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestAllThatIsWrongIsNamedAtOnce(t *testing.T) {
	t.Parallel()
	for doc, want := range map[string]string{
		"tenants:\n- id: a\n  title: A\n  colour: red": `PATH:3: tenant "a": title: there is no such field
PATH:4: tenant "a": colour: there is no such field`,
		"tenants:\n- id: a\n  name: A\n  connectors:\n  - name: c\n    type: .webhook\n    config: {url: '${env:TENANTS_TEST_UNSET}'}\n    secrets: {user: '${env:TENANTS_TEST_UNSET}'}": `PATH:8: tenant "a": connectors[0].secrets.user: the environment variable TENANTS_TEST_UNSET is not set
PATH:7: tenant "a": connectors[0].config.url: the environment variable TENANTS_TEST_UNSET is not set`,
		"tenants:\n- id: a\n  color: red\n- id: b\n  name: B\n  rules: [{}]": `PATH:2: tenant "a": name: a name without spaces around it is needed
PATH:3: tenant "a": color: "red" is not of the form #1A2B3C
PATH:6: tenant "b": rules[0].name: a name is needed
PATH:6: tenant "b": rules[0].type: a type such as .es-query is needed
PATH:6: tenant "b": rules[0].consumer: an application such as stackAlerts is needed
PATH:6: tenant "b": rules[0].interval: "" is not a duration such as 30s, 5m, 1h or 1d`,
	} {
		path := written(t, doc, nil)
		_, err := tenants.Load(path)
		if err == nil {
			t.Fatal("taken")
		}
		if diff := cmp.Diff(strings.ReplaceAll(want, "PATH", path), err.Error()); diff != "" {
			t.Error(diff)
		}
	}
}

func TestTenantsOfGoAreCheckedBeforeAnythingIsSent(t *testing.T) {
	t.Parallel()
	server, kb := kibana(t)
	bad := marketing()
	bad.Connectors[1].Name = "Lead hook"
	bad.Connectors[0].Secrets["password"] = ""
	_, err := tenants.NewPlan(t.Context(), kb, []tenants.Tenant{small("sales"), bad}, tenants.Options{})
	if err == nil {
		t.Fatal("took it")
	}
	want := []string{
		`tenant "marketing": connectors[0].secrets.password: is empty`,
		`tenant "marketing": connectors[1].name: "Lead hook" is the name of another connector of the tenant`,
		`tenant "marketing": rules[0].actions[0].connector: "Log" is no connector of the tenant`,
	}
	if diff := cmp.Diff(want, strings.Split(err.Error(), "\n")); diff != "" {
		t.Error(diff)
	}
	if _, err := tenants.Apply(t.Context(), kb, nil, tenants.Options{Owner: "us]"}); err == nil {
		t.Error("took an owner that cannot be read back")
	}
	if sent := server.Requests(); len(sent) > 0 {
		t.Errorf("sent %v", sent)
	}
}

func TestFilesMayShareObjects(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	all, err := tenants.Load(written(t, "tenants:\n- {id: a, name: A, dashboards: [one.ndjson, two.ndjson]}", map[string]string{
		"one.ndjson": view + "\n" + panel,
		"two.ndjson": view + "\n" + otherPanel,
	}))
	must(t, err)
	want := []string{"create space a", `create index-pattern "v" in a`, `create dashboard "Visits" in a`, `create dashboard "e" in a`}
	if diff := cmp.Diff(want, applied(t, kb, tenants.Options{}, all...)); diff != "" {
		t.Error(diff)
	}
}

func FuzzLoad(f *testing.F) {
	for _, file := range badFiles {
		f.Add(file.doc)
	}
	f.Add("tenants:\n- &t {id: a, name: A, connectors: [{name: c, type: .webhook, config: {x: &x [1, {y: 2}]}}]}\n- {<<: *t, id: b}")
	f.Fuzz(func(t *testing.T, doc string) {
		path := written(t, doc, nil)
		_, err := tenants.Load(path)
		var field *tenants.FieldError
		if err != nil && (!errors.As(err, &field) || field.File != path) {
			t.Errorf("%v", err)
		}
	})
}
