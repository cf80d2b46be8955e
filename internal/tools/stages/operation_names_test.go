package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func lock(t *testing.T, text string) *stages.Lock {
	t.Helper()
	l, err := stages.ReadLock([]byte(text))
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func TestAnOperationWithoutANameGetsOne(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ method, path, given, locked, want string }{
		"the one it had":                  {"GET", "/api/cases/{}", "getCaseDefaultSpace", "FetchCase", "FetchCase"},
		"upstream's":                      {"GET", "/api/cases/{}", "findCasesDefaultSpace", "", "FindCases"},
		"upstream's with an initialism":   {"GET", "/api/cases/{}", "GetCaseByIdOp", "", "GetCaseByID"},
		"upstream's for a read":           {"GET", "/api/lists", "ReadListItem", "", "GetListItem"},
		"not upstream's without a verb":   {"GET", "/api/cases/{}", "caseById", "", "GetCase"},
		"not upstream's of one word":      {"GET", "/api/cases/{}", "get", "", "GetCase"},
		"not upstream's made of the path": {"GET", "/api/cases/{}", "get-cases-id", "", "GetCase"},
		"of a list":                       {"GET", "/api/cases", "", "", "ListCases"},
		"of what is no list":              {"GET", "/api/status", "", "", "GetStatus"},
		"of one thing":                    {"GET", "/api/cases/{}", "", "", "GetCase"},
		"of what belongs to a thing":      {"GET", "/api/cases/{}/comments", "", "", "ListCaseComments"},
		"of one that belongs to a thing":  {"DELETE", "/api/cases/{}/comments/{}", "", "", "DeleteCaseComment"},
		"of what is created":              {"POST", "/api/cases", "", "", "CreateCase"},
		"of what is replaced":             {"PUT", "/api/cases/{}", "", "", "UpdateCase"},
		"of what is changed":              {"PATCH", "/api/cases/{}", "", "", "PatchCase"},
		"of an action":                    {"POST", "/api/cases/{}/_close", "", "", "CloseCase"},
		"of an action on many":            {"POST", "/api/cases/_bulk_delete", "", "", "BulkDeleteCases"},
		"of a look at something":          {"GET", "/api/cases/_stats", "", "", "GetCasesStats"},
		"of a search":                     {"GET", "/api/cases/_find", "", "", "FindCases"},
		"below a prefix of the product":   {"GET", "/api/detection_engine/rules/{}", "", "", "GetDetectionEngineRule"},
		"below no domain of its own":      {"GET", "/api/observability/slos/{}", "", "", "GetSLO"},
		"of words":                        {"GET", "/api/data_views/data_view/{}", "", "", "GetDataViewsDataView"},
		"of the root":                     {"GET", "/api/{}", "", "", "Get"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			op := &spec.Operation{Method: c.method, Path: c.path, Tags: []string{"x"}}
			place, text := c.method+" "+c.path, ""
			if c.locked != "" {
				text = place + "\t" + c.locked + "\n"
			}
			stages.OperationNames(&spec.API{Operations: []*spec.Operation{op}}, map[string]string{place: c.given}, lock(t, text), nil)
			if op.ID != c.want {
				t.Errorf("got %s, want %s", op.ID, c.want)
			}
		})
	}
}

func TestANameOfAnOperationIsUniqueInItsPackage(t *testing.T) {
	t.Parallel()
	api := &spec.API{Operations: []*spec.Operation{
		{Method: "GET", Path: "/api/cases/{id}", Tags: []string{"cases"}, ID: "GetCase"},
		{Method: "GET", Path: "/api/cases/case/{id}", Tags: []string{"cases"}, ID: "GetCase"},
		{Method: "GET", Path: "/api/cases/v2/{id}", Tags: []string{"cases"}},
		{Method: "GET", Path: "/api/lists/{id}", Tags: []string{"lists"}, ID: "GetCase"},
	}}
	report, names := &spec.Report{}, lock(t, "GET /api/cases/v2/{}\tGetCase\n")
	stages.OperationNames(api, map[string]string{"GET /api/cases/v2/{}": "getCase"}, names, report)
	want(t, string(stages.Table(api)), "GET\t/api/cases/case/{id}\tcases\tGetCasesCase\t\t\t\n"+
		"GET\t/api/cases/v2/{id}\tcases\tGetCasesV2\t\t\t\n"+
		"GET\t/api/cases/{id}\tcases\tGetCase\t\t\t\n"+
		"GET\t/api/lists/{id}\tlists\tGetCase\t\t\t\n", noted(report), []string{
		"names | GET /api/cases/case/{id} | an operation that no overlay names | named GetCasesCase",
		"names | GET /api/cases/v2/{id} | an operation that no overlay names | named GetCasesV2",
		"names | GET /api/cases/case/{id} | the name GetCase belongs to GET /api/cases/{id} | named otherwise",
	})
}

func TestANameThatAllRulesGiveTwiceSaysItsPath(t *testing.T) {
	t.Parallel()
	api := &spec.API{Operations: []*spec.Operation{
		{Method: "GET", Path: "/api/cases/{id}", Tags: []string{"cases"}},
		{Method: "GET", Path: "/api/case/{id}", Tags: []string{"cases"}},
	}}
	stages.OperationNames(api, nil, lock(t, ""), nil)
	if got, want := api.Operations[0].ID+" "+api.Operations[1].ID, "GetCase GetCaseOfAPICaseByID"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}

func TestNamesOfOperationsAreLocked(t *testing.T) {
	t.Parallel()
	names := lock(t, "GET /api/gone\tGetGone\n")
	api := &spec.API{Operations: []*spec.Operation{
		{Method: "GET", Path: "/api/cases/{id}", Tags: []string{"cases"}},
		{Method: "GET", Path: "/api/cases", Tags: []string{"cases"}, ID: "AllCases"},
	}}
	stages.OperationNames(api, nil, names, nil)
	again := lock(t, string(names.Bytes()))
	if got, want := string(again.Bytes()), lockHead+"GET /api/cases\tAllCases\nGET /api/cases/{}\tGetCase\nGET /api/gone\tGetGone\n"; got != want {
		t.Errorf("got %s, want %s", got, want)
	}
}
