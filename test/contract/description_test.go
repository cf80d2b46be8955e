package contract_test

import (
	"maps"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/test/contract/described"
)

// description is api/kibana-openapi.yaml, ready to hold requests and responses against.
type description struct{ *described.Description }

// theDescription reads the description once for all tests.
var theDescription = sync.OnceValues(func() (*described.Description, error) {
	return described.Load("../../api/kibana-openapi.yaml")
})

func describe(t *testing.T) *description {
	t.Helper()
	d, err := theDescription()
	if err != nil {
		t.Fatal(err)
	}
	return &description{d}
}

// operation is one operation of the description.
type operation struct {
	*openapi3.Operation
	method, path string
}

// all yields every operation.
func (d *description) all(yield func(operation) bool) {
	for path, item := range d.Doc.Paths.Map() {
		for method, op := range item.Operations() {
			if !yield(operation{op, method, path}) {
				return
			}
		}
	}
}

// core lists the operations that calls_test.go calls one by one, by the names of their methods.
func (d *description) core() map[string]operation {
	return d.named(operation.isCore)
}

// of lists the operations of a package, by the names of their methods.
func (d *description) of(domain string) map[string]operation {
	return d.named(func(o operation) bool { return o.Tags[0] == domain })
}

func (d *description) named(which func(operation) bool) map[string]operation {
	found := map[string]operation{}
	for op := range d.all {
		if which(op) {
			found[op.name()] = op
		}
	}
	return found
}

// isCore tells whether an operation is one that everything else builds on: on spaces, connectors and saved objects, and
// what a server tells of itself.
func (o operation) isCore() bool {
	return !o.isUnanswered() && slices.Contains([]string{"spaces", "connectors", "savedobjects"}, o.Tags[0]) ||
		slices.Contains([]string{"/api/status", "/api/features"}, o.path)
}

// isUnanswered tells whether only documents know an operation.
func (o operation) isUnanswered() bool { return o.name() == "BulkUpdateSavedObjectsWithPost" }

// name is the name of the operation's Go method.
func (o operation) name() string { return methodName(o.OperationID) }

func methodName(id string) string { return id[strings.LastIndex(id, ".")+1:] }

func (o operation) scope() string {
	scope, _ := o.Extensions["x-kibana-scope"].(string)
	return scope
}

// failures are the statuses of the operation that are no success.
func (o operation) failures() []int {
	var statuses []int
	for _, text := range slices.Sorted(maps.Keys(o.Responses.Map())) {
		if status, err := strconv.Atoi(text); err == nil && status >= http.StatusBadRequest {
			statuses = append(statuses, status)
		}
	}
	return statuses
}

func TestEveryOperationHasItsFacts(t *testing.T) {
	t.Parallel()
	for op := range describe(t).all {
		id := op.OperationID
		if !strings.HasPrefix(id, op.Tags[0]+".") {
			t.Errorf("%s is an operation of %s", id, op.Tags[0])
		}
		if scope := op.scope(); scope != "space" && scope != "global" {
			t.Errorf("%s: scope %q", id, scope)
		}
		for _, fact := range []string{"x-kibana-maturity", "x-kibana-since"} {
			if text, _ := op.Extensions[fact].(string); text == "" {
				t.Errorf("%s has no %s", id, fact)
			}
		}
		if op.Summary == "" || strings.Contains(op.Summary, "\n") || len(op.Tags) != 1 {
			t.Errorf("%s: summary %q, tags %v, want one line and one tag", id, op.Summary, op.Tags)
		}
	}
}

// silent are the operations whose success says nothing, although its status is not 204: an empty body, {} or null.
func silent() []string {
	return []string{
		"apm.DeleteSourceMap", "apm.SaveAPMServerSchema", "apm.UpsertAgentConfiguration",
		"dataviews.DeleteDataView", "dataviews.DeleteRuntimeField", "endpoint.DeleteScript", "entityanalytics.BulkUpsertLegacyEntities",
		"osquery.DeletePack", "osquery.DeleteSavedQuery",
		"synthetics.DeletePrivateLocation", "system.DeleteShortURL", "timeline.DeleteNotes", "timeline.DeleteTimelines",
		"workflows.CancelAllExecutions", "workflows.CancelExecution", "workflows.DeleteWorkflow",
	}
}

func TestEveryOperationIsDescribedInFull(t *testing.T) {
	t.Parallel()
	var empty []string
	for op := range describe(t).all {
		id, successes := op.OperationID, map[string]bool{}
		for status, response := range op.Responses.Map() {
			for media, content := range response.Value.Content {
				if content.Schema == nil || content.Schema.Value.IsEmpty() {
					t.Errorf("%s: %s as %s has no type", id, status, media)
				}
				if strings.HasPrefix(status, "2") {
					successes[content.Schema.Ref] = true
				}
			}
			if status != "204" && len(response.Value.Content) == 0 {
				empty = append(empty, id)
			}
		}
		if len(successes) > 1 {
			t.Errorf("%s has successes of %d types, want one", id, len(successes))
		}
		for _, want := range []int{401, 403, 429, 500, 503} {
			if !slices.Contains(op.failures(), want) {
				t.Errorf("%s does not describe status %d", id, want)
			}
		}
	}
	slices.Sort(empty)
	if !slices.Equal(empty, silent()) {
		t.Errorf("without a body and without 204 are %v, want %v", empty, silent())
	}
}

// TestRepliesSayWhatIsInThem finds the replies that could hold anything. Each needs a reason in its operation's doc, and a
// place here.
func TestRepliesSayWhatIsInThem(t *testing.T) {
	t.Parallel()
	var vague []string
	for op := range describe(t).all {
		status, media := op.success()
		if media != "application/json" || !saysLittle(op.Responses.Status(status).Value.Content[media].Schema.Value) {
			continue
		}
		vague = append(vague, op.OperationID)
		if op.Description == "" {
			t.Errorf("%s does not say why its reply has no type", op.OperationID)
		}
	}
	if want := []string{"workflows.GetSchema"}; !slices.Equal(vague, want) {
		t.Errorf("the replies of %v say little, want %v", vague, want)
	}
}

// saysLittle tells whether a schema is met by any value, or by any object, or by lists of such.
func saysLittle(schema *openapi3.Schema) bool {
	switch {
	case len(schema.Properties)+len(schema.AllOf)+len(schema.OneOf)+len(schema.AnyOf) > 0:
		return false
	case schema.Type.Is("array"):
		return saysLittle(schema.Items.Value)
	case schema.AdditionalProperties.Schema != nil:
		return saysLittle(schema.AdditionalProperties.Schema.Value)
	}
	closed := schema.AdditionalProperties.Has != nil && !*schema.AdditionalProperties.Has
	return schema.Type == nil || schema.Type.Is("object") && !closed
}
