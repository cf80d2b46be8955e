package stages_test

import (
	"errors"
	"io/fs"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
	"gopkg.in/yaml.v3"
)

// parsed is a document that has these members.
func parsed(t *testing.T, text string) *spec.Source {
	t.Helper()
	source, err := spec.Parse("d", []byte("openapi: 3.1.0\n"+text))
	if err != nil {
		t.Fatal(err)
	}
	return source
}

// decoded is the model of a document, upstream's or ours.
func decoded(t *testing.T, text string, authored bool) *spec.API {
	t.Helper()
	api, err := spec.Decode(parsed(t, text), authored, nil)
	if err != nil {
		t.Fatal(err)
	}
	return api
}

// operations is the model of a document with these paths.
func operations(t *testing.T, paths string) *spec.API {
	t.Helper()
	return decoded(t, "paths:\n"+indented(paths), false)
}

// components is the model of a document with these components, each of which an operation answers with.
func components(t *testing.T, schemas string) *spec.API {
	t.Helper()
	api := decoded(t, "paths: {}\ncomponents:\n  schemas:\n"+indented(indented(schemas)), false)
	api.Tags = []spec.Tag{{Name: "things"}}
	for key := range api.Schemas {
		api.Operations = append(api.Operations, &spec.Operation{
			Method: "GET", Path: "/api/things/" + strings.ToLower(key), ID: "Get" + key, Tags: []string{"things"},
			Replies: []*spec.Reply{{Status: "200", Contents: []spec.Content{{Media: "application/json", Schema: &spec.Schema{Ref: key}}}}},
		})
	}
	slices.SortFunc(api.Operations, spec.Order)
	return api
}

func indented(text string) string {
	text = strings.Trim(text, "\n")
	return "  " + strings.ReplaceAll(text, "\n", "\n  ") + "\n"
}

// overlay is an overlay with these actions.
func overlay(t *testing.T, actions string) stages.Overlay {
	t.Helper()
	o, err := stages.ParseOverlay("o.yaml", []byte("overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n"+indented(actions)))
	if err != nil {
		t.Fatal(err)
	}
	return o
}

// written is a part of the document that is made of the model, on one line; empty where there is none.
func written(t *testing.T, api *spec.API, keys ...string) string {
	t.Helper()
	node := api.Encode()
	for _, key := range keys {
		var members []*yaml.Node
		if node.Kind == yaml.MappingNode {
			members = node.Content
		}
		i := slices.IndexFunc(members, func(n *yaml.Node) bool { return n.Value == key })
		if i < 0 {
			return ""
		}
		node = members[i+1]
	}
	node.Style = yaml.FlowStyle
	text, err := yaml.Marshal(node)
	if err != nil {
		t.Fatal(err)
	}
	return strings.ReplaceAll(strings.TrimSpace(string(text)), "#/components/schemas/", "#")
}

// noted are the lines of a report.
func noted(report *spec.Report) []string {
	notes := report.Notes()
	lines := make([]string, len(notes))
	for i, n := range notes {
		lines[i] = strings.Join([]string{n.Kind, n.Where, n.What, n.Done}, " | ")
	}
	return lines
}

// want compares what stands at places of the document, and the report.
func want(t *testing.T, got, want string, notes, wantNotes []string) {
	t.Helper()
	if got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
	if !slices.Equal(notes, wantNotes) {
		t.Errorf("noted %q\nwant  %q", notes, wantNotes)
	}
}

// paths are the methods and paths of the operations.
func paths(api *spec.API) []string {
	list := make([]string, len(api.Operations))
	for i, op := range api.Operations {
		list[i] = op.Method + " " + op.Path
	}
	return list
}

// sample is a document with something for every stage.
const sample = `paths:
  /s/{spaceId}/api/cases/{caseId}:
    get: {responses: {200: {content: {application/json: {}}}}}
  /api/cases/{caseId}:
    parameters: [{name: caseId, in: path, schema: {type: string}}]
    get:
      operationId: getCaseDefaultSpace
      x-state: Generally available; added in 8.0
      responses: {200: {content: {application/json; Elastic-Api-Version=2023-10-31: {schema: {$ref: '#/components/schemas/Cases_case_response'}}}}, 404: {}}
    patch:
      requestBody: {required: true, content: {application/json: {schema: {required: [version], properties: {version: {type: string}, severity: {enum: [low, high, null]}}}}}}
      responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/Cases_case_response'}}}}}
  /api/cases/_find:
    get:
      parameters: [{name: tags, in: query, schema: {anyOf: [{type: string}, {type: array, items: {type: string}}]}}, {name: kbn-xsrf, in: header}]
      responses: {200: {content: {application/json: {schema: {properties: {page: {type: integer}, cases: {type: array, items: {$ref: '#/components/schemas/Cases_case_response'}}}}}}}}
  /api/cases/{id}/comments:
    post:
      requestBody: {content: {application/json: {schema: {oneOf: [{$ref: '#/components/schemas/Cases_alert_comment'}, {$ref: '#/components/schemas/Cases_user_comment'}]}}}}
      responses: {200: {}, 204: {}}
  /api/spaces/space/{id}:
    delete: {responses: {204: {}}}
components:
  schemas:
    Cases_case_response:
      allOf:
        - {required: [id], properties: {id: {type: string}, kind: {anyOf: [{enum: [a, b]}, {type: string}]}}}
        - {properties: {owner: {$ref: '#/components/schemas/Cases_owner'}, parent: {$ref: '#/components/schemas/Cases_case_response'}, extra: {oneOf: [{type: string}, {type: array, items: {type: string}}]}}}
    Cases_owner: {properties: {name: {type: string, nullable: true}, since: {type: string, format: date-time}, labels: {type: object, additionalProperties: {type: string}}}}
    Cases_alert_comment: {required: [type], properties: {type: {const: alert}, ids: {type: array, items: {type: string}}}}
    Cases_user_comment: {required: [type, text], properties: {type: {const: user}, text: {type: string}}}
`

// ours are the parts of the description of sample that are ours.
const ours = `
- target: $
  update: {info: {title: T, version: 0.1.0}, tags: [{name: cases, description: Package cases has cases.}]}
- target: $.paths['/api/cases/{caseId}'].get
  update: {operationId: GetCase, summary: returns a case.}
- target: $.paths
  update:
    /api/spaces/space/{id}:
      delete: {operationId: DeleteSpace, summary: deletes a space., x-kibana-scope: global, x-kibana-since: '7.0', parameters: [{name: id, in: path, description: is the id., schema: {type: string}}], responses: {204: {description: Gone.}}}
`

// run imports a document with overlays and a lock, and returns what would be written.
func run(t *testing.T, text, names string, overlays ...stages.Overlay) (description, locked string, result *stages.Result) {
	t.Helper()
	result, err := stages.Run([]*spec.Source{parsed(t, text)}, overlays, lock(t, names))
	if err != nil {
		t.Fatal(err)
	}
	out, err := result.API.Bytes("")
	if err != nil {
		t.Fatal(err)
	}
	return string(out), string(result.Lock.Bytes()), result
}

// same compares two files and shows the first line that differs.
func same(t *testing.T, got, want string) {
	t.Helper()
	if got == want {
		return
	}
	gotLines, wantLines := strings.Split(got, "\n"), strings.Split(want, "\n")
	for i := range min(len(gotLines), len(wantLines)) {
		if gotLines[i] != wantLines[i] {
			t.Fatalf("line %d is %q, want %q", i+1, gotLines[i], wantLines[i])
		}
	}
	t.Fatalf("%d lines, want %d", len(gotLines), len(wantLines))
}

// losses are the components that are left out, by the report.
func losses(report *spec.Report) []string {
	return slices.DeleteFunc(noted(report), func(line string) bool { return !strings.HasPrefix(line, "lost") })
}

func TestTheSameDocumentGivesTheSameDescription(t *testing.T) {
	t.Parallel()
	first, names, result := run(t, sample, "", overlay(t, ours))
	for range 30 {
		again, namesAgain, resultAgain := run(t, sample, "", overlay(t, ours))
		same(t, again, first)
		same(t, namesAgain, names)
		if got, want := noted(resultAgain.Report), noted(result.Report); !slices.Equal(got, want) {
			t.Fatalf("noted %q, and then %q", want, got)
		}
	}
	if lost := losses(result.Report); len(lost) > 0 {
		t.Errorf("lost: %q", lost)
	}
}

func TestADescriptionIsImportedAsItself(t *testing.T) {
	t.Parallel()
	first, names, _ := run(t, sample, "", overlay(t, ours))
	text := strings.TrimPrefix(first, "openapi: 3.0.3\n")
	again, namesAgain, _ := run(t, text, names, overlay(t, ours))
	same(t, again, first)
	same(t, namesAgain, names)
}

func TestNamesSurviveASmallMoveOfTheDocument(t *testing.T) {
	t.Parallel()
	_, names, _ := run(t, sample, "", overlay(t, ours))
	moved := strings.NewReplacer(
		"Cases_owner: {properties: {", "Cases_owner: {properties: {email: {type: string}, severity: {enum: [x, y]}, ",
		"  /api/cases/_find:\n", "  /api/cases: {get: {operationId: getCase, responses: {200: {content: {application/json: {schema: {properties: {severity: {enum: [low, high]}, id: {type: string}}}}}}}}}\n  /api/cases/_find:\n",
	).Replace(sample)
	_, after, _ := run(t, moved, names, overlay(t, ours))
	for line := range strings.Lines(names) {
		if !strings.Contains(after, "\n"+line) && !strings.HasPrefix(after, line) {
			t.Errorf("%q is gone from\n%s", line, after)
		}
	}
	if len(after) <= len(names) {
		t.Error("the new parts have no names")
	}
}

func TestABrokenDocumentBecomesNothing(t *testing.T) {
	t.Parallel()
	result, err := stages.Run([]*spec.Source{parsed(t, "paths: {/api/x: {get: []}}\n")}, nil, lock(t, ""))
	if want := "d:2: $.paths['/api/x'].get: want an operation"; err == nil || err.Error() != want || result != nil {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestAnOverlayMustSayWhatThereIs(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ update, want string }{
		"an unknown maturity": {"{x-kibana-maturity: ripe}", `GET /api/x: x-kibana-maturity is "ripe"`},
		"an unknown scope":    {"{x-kibana-scope: galaxy}", `GET /api/x: x-kibana-scope is "galaxy"`},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			o := overlay(t, "- target: $.paths['/api/x'].get\n  update: "+c.update)
			_, err := stages.Run([]*spec.Source{parsed(t, "paths: {/api/x: {get: {}}}\n")}, []stages.Overlay{o}, lock(t, ""))
			if err == nil || err.Error() != c.want {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestKibanasDocumentsLoseNothingAndKeepTheirNames(t *testing.T) {
	t.Parallel()
	const folder = "../../../../shared/upstream/"
	names := []string{"kibana-9.3-2025-11.yaml", "dashboards-9.4-2026-05.json"}
	sources := make([]*spec.Source, len(names))
	for i, name := range names {
		source, err := spec.Read(folder + name)
		if errors.Is(err, fs.ErrNotExist) {
			t.Skip("Kibana's documents are not here: ", err)
		}
		if err != nil {
			t.Fatal(err)
		}
		sources[i] = source
	}
	overlays, err := stages.ReadOverlays("../../../api/overlays")
	if err != nil {
		t.Fatal(err)
	}
	var description, locked string
	for range 2 {
		result, err := stages.Run(sources, overlays, lock(t, locked))
		if err != nil {
			t.Fatal(err)
		}
		if lost := losses(result.Report); len(lost) > 0 {
			t.Errorf("lost: %q", lost)
		}
		out, err := result.API.Bytes("")
		if err != nil {
			t.Fatal(err)
		}
		if description != "" {
			same(t, string(out), description)
			same(t, string(result.Lock.Bytes()), locked)
		}
		description, locked = string(out), string(result.Lock.Bytes())
	}
}
