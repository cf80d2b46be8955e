package suite

import (
	"context"
	"net/http"
	"strings"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/gen/maintenance"
	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/gen/system"
	"github.com/kibana-go/kibana-go/scoped"
)

// try is a raw request of a table.
type try struct {
	step, method, path string
	body               any
}

func (s *Scene) tries(ctx context.Context, all []try, opts ...scoped.CallOption) {
	for _, t := range all {
		s.raw(ctx, t.step, t.method, t.path, t.body, opts...)
	}
}

// object is a JSON object.
type object = map[string]any

// dataViewLife leads a data view through its life, with fields of its own.
func dataViewLife(ctx context.Context, s *Scene) error {
	request := scoped.DataViewRequest{ID: scoped.Ptr(s.Name("view")), Title: s.Name("*"), Name: scoped.Ptr("N"), TimeFieldName: scoped.Ptr("@timestamp"), AllowNoIndex: scoped.Ptr(true)}
	_, err := get(s, "create", func() (*scoped.DataView, error) { return s.KB.DataViews.Create(ctx, request) })
	if err != nil {
		return err
	}
	id := s.Name("view")
	look(s, "create again", func() (*scoped.DataView, error) { return s.KB.DataViews.Create(ctx, request) })
	look(s, "rename", func() (*scoped.DataView, error) {
		return s.KB.DataViews.Update(ctx, id, scoped.DataViewChange{Name: scoped.Ptr("M")})
	})
	field := scoped.RuntimeField{Type: dataviews.RuntimeFieldTypeLong, Script: &dataviews.Script{Source: "emit(1)"}}
	look(s, "create a runtime field", func() (*scoped.RuntimeFieldReply, error) {
		return s.KB.DataViews.CreateRuntimeField(ctx, id, "one", field)
	})
	look(s, "create it again", func() (*scoped.RuntimeFieldReply, error) {
		return s.KB.DataViews.CreateRuntimeField(ctx, id, "one", field)
	})
	look(s, "get another", func() (*scoped.RuntimeFieldReply, error) { return s.KB.DataViews.GetRuntimeField(ctx, id, "two") })
	look(s, "label a field", func() (*scoped.DataView, error) {
		return s.KB.DataViews.UpdateFields(ctx, id, map[string]scoped.FieldChange{"one": {CustomLabel: scoped.Ptr("One")}})
	})
	look(s, "get", func() (*scoped.DataView, error) { return s.KB.DataViews.Get(ctx, id) })
	const path = "/api/data_views/data_view"
	s.tries(ctx, []try{
		{"no title", http.MethodPost, path, object{"data_view": object{}}},
		{"an unknown member", http.MethodPost, path, object{"data_view": object{"title": "x", "nonsense": 1}}},
		{"a field of an unknown type", http.MethodPost, path + "/" + id + "/runtime_field", object{"name": "x", "runtimeField": object{"type": "none"}}},
		{"a default that is no text", http.MethodPost, "/api/data_views/default", object{"data_view_id": 1}},
	})
	s.Try("delete", func() error { return s.KB.DataViews.Delete(ctx, id) })
	s.Try("delete again", func() error { return s.KB.DataViews.Delete(ctx, id) })
	return nil
}

// caseLife leads a case through its life.
func caseLife(ctx context.Context, s *Scene) error {
	made, err := get(s, "create", func() (*scoped.Case, error) {
		return s.KB.Cases.Create(ctx, scoped.CaseRequest{Title: s.Name("case"), Description: "D", Owner: cases.OwnerCases, Tags: []string{"x"}, Severity: scoped.Ptr(cases.SeverityHigh)})
	})
	if err != nil {
		return err
	}
	changed, err := get(s, "update", func() (*scoped.Case, error) {
		return s.KB.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: made.Version, Status: scoped.Ptr(cases.StatusInProgress)})
	})
	if err != nil {
		return err
	}
	look(s, "update an old version", func() (*scoped.Case, error) {
		return s.KB.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: made.Version, Title: scoped.Ptr("U")})
	})
	look(s, "change nothing", func() (*scoped.Case, error) {
		return s.KB.Cases.Update(ctx, scoped.CaseChange{ID: made.ID, Version: changed.Version, Status: scoped.Ptr(cases.StatusInProgress)})
	})
	look(s, "comment", func() (*scoped.Case, error) { return s.KB.Cases.AddComment(ctx, made.ID, cases.OwnerCases, "first") })
	look(s, "attach an alert", func() (*scoped.Case, error) {
		return s.KB.Cases.AttachAlerts(ctx, made.ID, scoped.CaseAlerts{Owner: cases.OwnerCases, Alerts: []scoped.CaseAlert{{ID: "a", Index: "i"}}})
	})
	look(s, "attach a file", func() (*scoped.Case, error) {
		return s.KB.Cases.AddFile(ctx, made.ID, "notes.txt", strings.NewReader("content"))
	})
	look(s, "attach a program", func() (*scoped.Case, error) {
		return s.KB.Cases.AddFile(ctx, made.ID, "run.exe", strings.NewReader("x"))
	})
	look(s, "get", func() (*scoped.Case, error) { return s.KB.Cases.Get(ctx, made.ID) })
	look(s, "find", func() (*scoped.CasePage, error) {
		return s.KB.Cases.FindPage(ctx, scoped.FindCasesParams{Tags: []string{"x"}, Status: []cases.Status{cases.StatusInProgress}})
	})
	look(s, "find comments", func() (*cases.AttachmentPage, error) { return cases.New(s.KB).FindComments(ctx, made.ID, nil) })
	look(s, "find activities", func() (*cases.ActivityPage, error) { return cases.New(s.KB).FindActivities(ctx, made.ID, nil) })
	look(s, "tags", func() ([]string, error) { return s.KB.Cases.Tags(ctx, nil) })
	look(s, "push to nothing", func() (*scoped.Case, error) { return s.KB.Cases.Push(ctx, made.ID, s.UUID("none")) })
	s.tries(ctx, []try{
		{"an unknown owner", http.MethodPost, "/api/cases", object{
			"title": "x", "description": "D", "owner": "nobody", "tags": []string{}, "settings": object{"syncAlerts": false},
			"connector": object{"id": "none", "name": "none", "type": ".none", "fields": nil},
		}},
		{"a title that is long", http.MethodPost, "/api/cases", object{
			"title": strings.Repeat("x", 161), "description": "D", "owner": "cases", "tags": []string{}, "settings": object{"syncAlerts": false},
			"connector": object{"id": "none", "name": "none", "type": ".none", "fields": nil},
		}},
		{"find too many", http.MethodGet, "/api/cases/_find?perPage=101", nil},
	})
	s.Try("delete", func() error { return s.KB.Cases.Delete(ctx, []string{made.ID}) })
	s.Try("delete again", func() error { return s.KB.Cases.Delete(ctx, []string{made.ID}) })
	return nil
}

// roleLife leads a role through its life. It is nobody's.
func roleLife(ctx context.Context, s *Scene) error {
	name := s.Name("reader")
	role := scoped.RoleRequest{
		Elasticsearch: &scoped.ElasticsearchPrivileges{Cluster: []string{"monitor"}},
		Kibana:        []scoped.KibanaPrivileges{{Feature: map[string][]string{"discover": {"read"}}, Spaces: []string{s.Space}}},
	}
	if err := s.Must("create", func() error { return s.KB.Roles.Create(ctx, name, role) }); err != nil {
		return err
	}
	s.Try("create again", func() error { return s.KB.Roles.Create(ctx, name, role) })
	look(s, "get", func() (*scoped.Role, error) { return s.KB.Roles.Get(ctx, name) })
	path := "/api/security/role/" + name
	s.tries(ctx, []try{
		{"an unknown feature", http.MethodPut, path, object{"kibana": []any{object{"feature": object{"none": []string{"all"}}, "spaces": []string{"*"}}}}},
		{"an unknown privilege", http.MethodPut, path, object{"kibana": []any{object{"feature": object{"discover": []string{"none"}}, "spaces": []string{"*"}}}}},
		{"base and feature at once", http.MethodPut, path, object{"kibana": []any{object{"base": []string{"read"}, "feature": object{"discover": []string{"read"}}, "spaces": []string{"*"}}}}},
		{"all spaces and one", http.MethodPut, path, object{"kibana": []any{object{"base": []string{"read"}, "spaces": []string{"*", s.Space}}}}},
		{"an unknown cluster privilege", http.MethodPut, path, object{"elasticsearch": object{"cluster": []string{"none"}}}},
		{"an unknown member", http.MethodPut, path, object{"nonsense": 1}},
	}, scoped.InDefaultSpace())
	s.Try("delete", func() error { return s.KB.Roles.Delete(ctx, name) })
	s.Try("delete again", func() error { return s.KB.Roles.Delete(ctx, name) })
	look(s, "get after that", func() (*scoped.Role, error) { return s.KB.Roles.Get(ctx, name) })
	return nil
}

// sloLife leads an SLO through its life. What it looks at is not there.
func sloLife(ctx context.Context, s *Scene) error {
	request := scoped.SLORequest{
		Name: s.Name("slo"), Tags: []string{Prefix},
		Indicator: slo.IndicatorFrom(slo.KQLIndicator{Params: slo.KQLParams{
			Index: s.Name("nothing"), Good: slo.QueryFrom("status: ok"), Total: slo.QueryFrom(""), TimestampField: "@timestamp",
		}}),
		TimeWindow: slo.TimeWindow{Duration: "30d", Type: slo.TimeWindowTypeRolling}, BudgetingMethod: slo.BudgetingMethodOccurrences,
		Objective: slo.Objective{Target: 0.99},
	}
	id, err := get(s, "create", func() (string, error) { return s.KB.SLOs.Create(ctx, request) })
	if err != nil {
		return err
	}
	look(s, "get", func() (*scoped.SLO, error) { return s.KB.SLOs.Get(ctx, id) })
	look(s, "update", func() (*scoped.SLODefinition, error) {
		return s.KB.SLOs.Update(ctx, id, scoped.SLOUpdate{Name: scoped.Ptr(s.Name("renamed"))})
	})
	s.Try("disable", func() error { return s.KB.SLOs.Disable(ctx, id) })
	s.Try("enable", func() error { return s.KB.SLOs.Enable(ctx, id) })
	look(s, "reset", func() (*scoped.SLODefinition, error) { return s.KB.SLOs.Reset(ctx, id) })
	look(s, "find", func() (*slo.SLOPage, error) { return slo.New(s.KB).FindSLOs(ctx, nil) })
	look(s, "definitions", func() (*slo.DefinitionPage, error) { return slo.New(s.KB).FindDefinitions(ctx, nil) })
	const path = "/api/observability/slos"
	s.tries(ctx, []try{
		{"an unknown indicator", http.MethodPost, path, object{"name": "x", "description": "", "indicator": object{"type": "none", "params": object{}}}},
		{"an unknown sort", http.MethodGet, path + "?sortBy=none", nil},
	})
	s.Try("delete", func() error { return s.KB.SLOs.Delete(ctx, id) })
	s.Try("delete again", func() error { return s.KB.SLOs.Delete(ctx, id) })
	look(s, "get after that", func() (*scoped.SLO, error) { return s.KB.SLOs.Get(ctx, id) })
	return nil
}

// windowLife leads a maintenance window through its life. It begins in a hundred years.
func windowLife(ctx context.Context, s *Scene) error {
	api := maintenance.New(s.KB)
	request := maintenance.CreateRequest{Title: s.Name("window"), Enabled: scoped.Ptr(false), Schedule: maintenance.Schedule{Custom: maintenance.CustomSchedule{
		Start: "2130-01-05T00:00:00.000Z", Duration: "2h", Timezone: scoped.Ptr("Europe/Berlin"),
		Recurring: &maintenance.Recurrence{Every: scoped.Ptr("1w"), Occurrences: scoped.Ptr[int64](3), OnWeekDay: []string{"MO"}},
	}}}
	made, err := get(s, "create", func() (*maintenance.Window, error) { return api.CreateWindow(ctx, request) })
	if err != nil {
		return err
	}
	look(s, "get", func() (*maintenance.Window, error) { return api.GetWindow(ctx, made.ID) })
	look(s, "update", func() (*maintenance.Window, error) {
		return api.UpdateWindow(ctx, made.ID, maintenance.UpdateRequest{Title: scoped.Ptr(s.Name("renamed"))})
	})
	look(s, "archive", func() (*maintenance.Window, error) { return api.ArchiveWindow(ctx, made.ID) })
	look(s, "unarchive", func() (*maintenance.Window, error) { return api.UnarchiveWindow(ctx, made.ID) })
	const path = "/api/maintenance_window"
	s.tries(ctx, []try{
		{"no schedule", http.MethodPost, path, object{"title": "x"}},
		{"a start that is none", http.MethodPost, path, object{"title": "x", "schedule": object{"custom": object{"start": "soon", "duration": "1h"}}}},
		{"a duration that is none", http.MethodPost, path, object{"title": "x", "schedule": object{"custom": object{"start": "2130-01-05T00:00:00.000Z", "duration": "long"}}}},
	})
	s.Try("delete", func() error { return api.DeleteWindow(ctx, made.ID) })
	s.Try("delete again", func() error { return api.DeleteWindow(ctx, made.ID) })
	return nil
}

// shortURLLife leads a short URL through its life.
func shortURLLife(ctx context.Context, s *Scene) error {
	api := system.New(s.KB)
	request := system.ShortURLRequest{LocatorID: "LEGACY_SHORT_URL_LOCATOR", Params: object{"url": "/app/home"}, Slug: scoped.Ptr(s.Name("slug"))}
	made, err := get(s, "create", func() (*system.ShortURL, error) { return api.CreateShortURL(ctx, request) })
	if err != nil {
		return err
	}
	look(s, "create again", func() (*system.ShortURL, error) { return api.CreateShortURL(ctx, request) })
	look(s, "get", func() (*system.ShortURL, error) { return api.GetShortURL(ctx, made.ID) })
	look(s, "resolve", func() (*system.ShortURL, error) { return api.ResolveShortURL(ctx, s.Name("slug")) })
	s.raw(ctx, "an unknown locator", http.MethodPost, "/api/short_url", object{"locatorId": "NONE", "params": object{}})
	s.raw(ctx, "no locator", http.MethodPost, "/api/short_url", object{"params": object{}})
	s.Try("delete", func() error { return api.DeleteShortURL(ctx, made.ID) })
	s.Try("delete again", func() error { return api.DeleteShortURL(ctx, made.ID) })
	return nil
}

// fleetLife leads a policy of agents through its life. No agent ever has it.
func fleetLife(ctx context.Context, s *Scene) error {
	request := scoped.AgentPolicyRequest{Name: s.Name("policy"), Namespace: "default", Description: scoped.Ptr("of the live suite of kibana-go")}
	made, err := get(s, "create", func() (*scoped.AgentPolicy, error) { return s.KB.AgentPolicies.Create(ctx, request) })
	if err != nil {
		return err
	}
	look(s, "create again", func() (*scoped.AgentPolicy, error) { return s.KB.AgentPolicies.Create(ctx, request) })
	look(s, "update", func() (*scoped.AgentPolicy, error) {
		return s.KB.AgentPolicies.Update(ctx, made.ID, scoped.AgentPolicyUpdate{Name: request.Name, Namespace: "default", Description: scoped.Ptr("changed")})
	})
	look(s, "get", func() (*scoped.AgentPolicy, error) { return s.KB.AgentPolicies.Get(ctx, made.ID) })
	look(s, "compiled", func() (*scoped.CompiledAgentPolicy, error) { return s.KB.AgentPolicies.Compiled(ctx, made.ID) })
	const path = "/api/fleet/agent_policies"
	s.tries(ctx, []try{
		{"no namespace", http.MethodPost, path, object{"name": s.Name("x")}},
		{"a namespace that is none", http.MethodPost, path, object{"name": s.Name("x"), "namespace": "a b"}},
		{"an unknown member", http.MethodPost, path, object{"name": s.Name("x"), "namespace": "default", "nonsense": 1}},
		{"find by what is no query", http.MethodGet, path + "?kuery=a%20b%3A(", nil},
	})
	s.Try("delete", func() error { return s.KB.AgentPolicies.Delete(ctx, made.ID) })
	s.Try("delete again", func() error { return s.KB.AgentPolicies.Delete(ctx, made.ID) })
	return nil
}

// securityLife makes a list of exceptions, a rule of the detection engine and notes, all in the space.
func securityLife(ctx context.Context, s *Scene) error {
	list, item, rule := s.Name("list"), s.Name("item"), s.Name("rule")
	const lists, rules = "/api/exception_lists", "/api/detection_engine/rules"
	newList := object{"list_id": list, "name": "L", "description": "D", "type": "detection", "namespace_type": "single"}
	newItem := object{
		"item_id": item, "list_id": list, "name": "I", "description": "D", "type": "simple", "namespace_type": "single",
		"entries": []any{object{"field": "host.name", "operator": "included", "type": "match", "value": "a"}},
	}
	newRule := object{
		"rule_id": rule, "name": "R", "description": "D", "type": "query", "query": "a: b", "risk_score": 21, "severity": "low", "enabled": false,
		"index": []string{s.Name("nothing")}, "interval": "24h",
	}
	s.tries(ctx, []try{
		{"create a list", http.MethodPost, lists, newList},
		{"create it again", http.MethodPost, lists, newList},
		{"get the list", http.MethodGet, lists + "?list_id=" + list + "&namespace_type=single", nil},
		{"create an item", http.MethodPost, lists + "/items", newItem},
		{"create the item again", http.MethodPost, lists + "/items", newItem},
		{"find items", http.MethodGet, lists + "/items/_find?list_id=" + list + "&namespace_type=single", nil},
		{"delete the item", http.MethodDelete, lists + "/items?item_id=" + item + "&namespace_type=single", nil},
		{"delete the list", http.MethodDelete, lists + "?list_id=" + list + "&namespace_type=single", nil},
		{"get the list after that", http.MethodGet, lists + "?list_id=" + list + "&namespace_type=single", nil},
		{"create a rule", http.MethodPost, rules, newRule},
		{"create the rule again", http.MethodPost, rules, newRule},
		{"get the rule", http.MethodGet, rules + "?rule_id=" + rule, nil},
		{"patch the rule", http.MethodPatch, rules, object{"rule_id": rule, "name": "S"}},
		{"find rules", http.MethodGet, rules + "/_find?per_page=1", nil},
		{"delete the rule", http.MethodDelete, rules + "?rule_id=" + rule, nil},
		{"delete the rule again", http.MethodDelete, rules + "?rule_id=" + rule, nil},
		{"a rule of an unknown type", http.MethodPost, rules, object{"name": "R", "description": "D", "type": "none", "risk_score": 1, "severity": "low"}},
		{"a note", http.MethodPatch, "/api/note", object{"note": object{"timelineId": "", "eventId": "e", "note": "N"}}},
	})
	return nil
}
