package main

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// described is a description of the given operations, which are indented as members of paths.
func described(t *testing.T, operations ...string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "kibana-openapi.yaml")
	text := "openapi: 3.0.3\ninfo: {title: t, version: \"1\"}\ntags: [{name: things}, {name: lists}]\npaths:\n" + strings.Join(operations, "")
	if err := os.WriteFile(path, []byte(text), 0o600); err != nil {
		t.Fatal(err)
	}
	return path
}

const (
	getThing = `  /api/things/{id}:
    get:
      operationId: things.GetThing
      tags: [things]
      summary: reads a thing.
      x-kibana-scope: space
      x-kibana-maturity: beta
      parameters: [{name: id, in: path, required: true, schema: {type: string}}, {name: size, in: query, schema: {type: integer}}]
      responses:
        "200":
          description: OK
          content: {application/json: {schema: {type: object, required: [id], properties: {id: {type: string, x-known-values: [a]}}}}}
`
	getList = `  /api/lists:
    get: {operationId: lists.GetList, tags: [lists], x-kibana-scope: global, responses: {"204": {description: OK}}}
`
)

// listed is the changes as lines: what happened, where, the Go method and the findings.
func listed(changes operationChanges) []string {
	var lines []string
	for _, op := range changes.Added {
		lines = append(lines, fmt.Sprintf("added %s %s %s", op.Method, op.Path, op.GoMethod))
	}
	for _, op := range changes.Removed {
		lines = append(lines, fmt.Sprintf("removed %s %s %s", op.Method, op.Path, op.GoMethod))
	}
	for _, op := range changes.Changed {
		for _, finding := range op.Breaking {
			lines = append(lines, fmt.Sprintf("breaking %s %s: %s", op.Method, op.Path, finding))
		}
		for _, finding := range op.Other {
			lines = append(lines, fmt.Sprintf("other %s %s: %s", op.Method, op.Path, finding))
		}
	}
	return lines
}

func TestCompareOperations(t *testing.T) {
	t.Parallel()
	change := func(old, replacement string) []string {
		return []string{strings.ReplaceAll(getThing, old, replacement), getList}
	}
	for name, test := range map[string]struct{ after, want []string }{
		"nothing":               {[]string{getThing, getList}, nil},
		"sentences":             {change("reads a thing.", "fetches a thing."), nil},
		"name of a path part":   {[]string{strings.NewReplacer("{id}", "{thingId}", "name: id", "name: thingId").Replace(getThing), getList}, []string{"other GET /api/things/{thingId}: differs in what oasdiff has no rule for"}},
		"added and removed":     {[]string{getList, strings.ReplaceAll(getThing, "get:", "put:")}, []string{"added PUT /api/things/{id} things.GetThing", "removed GET /api/things/{id} things.GetThing"}},
		"path removed":          {[]string{getThing}, []string{"removed GET /api/lists lists.GetList"}},
		"type of a reply":       {change("type: string, x-known", "type: integer, x-known"), []string{"breaking GET /api/things/{id}: the `id` response's property `type` changed from `string` to `integer` for status `200`"}},
		"optional parameter":    {change("schema: {type: integer}}]", "schema: {type: integer}}, {name: from, in: query, schema: {type: integer}}]"), []string{"other GET /api/things/{id}: added the new optional `query` request parameter `from`"}},
		"parameter gone":        {change(", {name: size, in: query, schema: {type: integer}}", ""), []string{"breaking GET /api/things/{id}: possibly: deleted the `query` request parameter `size`"}},
		"Go method":             {change("things.GetThing", "things.ReadThing"), []string{"breaking GET /api/things/{id}: the Go method was `things.GetThing`"}},
		"Go method, older ids":  {change("things.GetThing", "GetThing"), []string{"other GET /api/things/{id}: differs in what oasdiff has no rule for"}},
		"scope":                 {change("scope: space", "scope: global"), []string{"breaking GET /api/things/{id}: scope changed from `space` to `global`"}},
		"maturity":              {change("maturity: beta", "maturity: stable"), []string{"other GET /api/things/{id}: maturity changed from `beta` to `stable`"}},
		"since":                 {change("maturity: beta", "maturity: beta\n      x-kibana-since: \"9.4\""), []string{"other GET /api/things/{id}: since changed from `none` to `9.4`"}},
		"extension of a schema": {change("known-values: [a]", "known-values: [a, b]"), []string{"other GET /api/things/{id}: differs in what oasdiff has no rule for"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			changes, err := compareOperations(described(t, getThing, getList), described(t, test.after...))
			if err != nil {
				t.Fatal(err)
			}
			if got := listed(changes); !slices.Equal(got, test.want) {
				t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(test.want, "\n"))
			}
		})
	}
}

func TestOperationsAreListedByPackageAndPath(t *testing.T) {
	t.Parallel()
	changes, err := compareOperations(described(t, getThing, getList), described(t, "  /api/others: {}\n"))
	if err != nil {
		t.Fatal(err)
	}
	want := []string{"removed GET /api/lists lists.GetList", "removed GET /api/things/{id} things.GetThing"}
	if got := listed(changes); !slices.Equal(got, want) {
		t.Errorf("got %q, want %q", got, want)
	}
}

func TestDescriptionsThatCannotBeRead(t *testing.T) {
	t.Parallel()
	good, bad := described(t, getThing), described(t, "  /api/things: [\n")
	if _, err := compareOperations(bad, good); err == nil {
		t.Error("no error for the description before")
	}
	if _, err := compareOperations(good, bad); err == nil {
		t.Error("no error for the description after")
	}
}
