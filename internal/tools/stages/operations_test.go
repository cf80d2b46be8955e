package stages_test

import (
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestOperationsOfTheInterfaceAreKeptOnce(t *testing.T) {
	t.Parallel()
	const twin, outside = "the twin of an operation below /s/{space} | the prefix is the client's business", "an operation outside the public interface | left out"
	for name, c := range map[string]struct {
		paths     string
		templates []string
		want      []string
		notes     []string
	}{
		"public": {"/api/x: {get: {}, delete: {}}", nil, []string{"GET /api/x", "DELETE /api/x"}, nil},
		"with a twin in a space": {
			"/s/{spaceId}/api/x/{a}: {get: {}}\n/api/x/{b}: {get: {parameters: [{name: b, in: path}]}}", nil, []string{"GET /api/x/{b}"},
			[]string{"dropped | d $.paths['/s/{spaceId}/api/x/{a}'].get | " + twin},
		},
		"only in a space": {"/s/{spaceId}/api/x: {get: {parameters: [{name: spaceId, in: path}]}}", nil, []string{"GET /api/x"}, []string{
			"repaired | d $.paths['/s/{spaceId}/api/x'].get | the path has no parameter spaceId | left out",
		}},
		"internal":               {"/internal/x: {get: {}}", nil, nil, []string{"dropped | d $.paths['/internal/x'].get | " + outside}},
		"internal but ours":      {"/internal/x/{a}: {get: {parameters: [{name: a, in: path}]}}", []string{"/internal/x/{id}"}, []string{"GET /internal/x/{id}"}, nil},
		"of other methods":       {"/api/x: {head: {}}", nil, nil, []string{"dropped | d $.paths['/api/x'].head | " + outside}},
		"marked by the server":   {"/api/x/{a*}/{b?}: {get: {parameters: [{name: 'a*', in: path}, {name: 'b?', in: path}]}}", nil, []string{"GET /api/x/{a}/{b}"}, nil},
		"written differently":    {"/api/x/{a}/{b}: {get: {parameters: [{name: b, in: path}, {name: a, in: path}]}}", []string{"/api/x/{b}/{a}"}, []string{"GET /api/x/{b}/{a}"}, nil},
		"of differing templates": {"/api/x/{a}: {get: {parameters: [{name: a, in: path}]}}\n/api/x/{b}: {put: {parameters: [{name: b, in: path}]}}", nil, []string{"GET /api/x/{a}", "PUT /api/x/{a}"}, nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, report := operations(t, c.paths), &spec.Report{}
			stages.Operations(api, c.templates, report)
			if got := paths(api); !slices.Equal(got, c.want) {
				t.Errorf("got %q, want %q", got, c.want)
			}
			if got := noted(report); !slices.Equal(got, c.notes) {
				t.Errorf("noted %q, want %q", got, c.notes)
			}
		})
	}
}

func TestParametersStandInOrderAndFitThePath(t *testing.T) {
	t.Parallel()
	const at = "d $.paths['/api/x/{a}/{b}'].get"
	const text = ", in: path, required: true, schema: {type: string}}"
	for name, c := range map[string]struct {
		operation, want string
		notes           []string
	}{
		"declared": {
			"{parameters: [{name: q, in: query}, {name: b, in: path}, {name: p, in: query}, {name: a, in: path}]}",
			"[{name: a" + text + ", {name: b" + text + ", {name: p, in: query, schema: {type: string}}, {name: q, in: query, schema: {type: string}}]", nil,
		},
		"not declared": {
			"{parameters: [{name: b, in: path}]}", "[{name: a" + text + ", {name: b" + text + "]",
			[]string{"repaired | " + at + " | the path parameter a is not declared | taken as text"},
		},
		"declared in vain": {
			"{parameters: [{name: a, in: path}, {name: b, in: path}, {name: c, in: path}]}", "[{name: a" + text + ", {name: b" + text + "]",
			[]string{"repaired | " + at + " | the path has no parameter c | left out"},
		},
		"transport headers": {
			"{parameters: [{name: a, in: path}, {name: b, in: path}, {name: kbn-xsrf, in: header}, {name: Elastic-Api-Version, in: header}]}",
			"[{name: a" + text + ", {name: b" + text + "]", nil,
		},
		"other headers": {
			"{parameters: [{name: a, in: path}, {name: b, in: path}, {name: x-thing, in: header}]}", "[{name: a" + text + ", {name: b" + text + "]",
			[]string{"dropped | " + at + " | the header parameter x-thing | a request editor can set it"},
		},
		"twice": {
			"{parameters: [{name: a, in: path}, {name: b, in: path}, {name: q, in: query}, {name: q, in: query, required: true}]}",
			"[{name: a" + text + ", {name: b" + text + ", {name: q, in: query, required: true, schema: {type: string}}]", nil,
		},
		"an object that holds the query": {
			"{parameters: [{name: a, in: path}, {name: b, in: path}, {name: query, in: query, schema: {properties: {p: {type: string}, q: {type: integer}}, required: [q]}}]}",
			"[{name: a" + text + ", {name: b" + text + ", {name: p, in: query, schema: {type: string}}, {name: q, in: query, required: true, schema: {type: integer}}]", nil,
		},
		"a text named query": {
			"{parameters: [{name: a, in: path}, {name: b, in: path}, {name: query, in: query, schema: {type: string}}]}",
			"[{name: a" + text + ", {name: b" + text + ", {name: query, in: query, schema: {type: string}}]", nil,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, report := operations(t, "/api/x/{a}/{b}: {get: "+c.operation+"}"), &spec.Report{}
			stages.Operations(api, nil, report)
			want(t, written(t, api, "paths", "/api/x/{a}/{b}", "get", "parameters"), c.want, noted(report), c.notes)
		})
	}
}

func TestAGetSendsNoBody(t *testing.T) {
	t.Parallel()
	api, report := operations(t, "/api/x: {get: {requestBody: {content: {application/json: {}}}}}"), &spec.Report{}
	stages.Operations(api, nil, report)
	want(t, written(t, api, "paths", "/api/x", "get"), "{responses: {}}", noted(report),
		[]string{"dropped | d $.paths['/api/x'].get | a request body of GET | nothing is sent"})
}
