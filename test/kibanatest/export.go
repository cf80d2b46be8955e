package kibanatest

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// maxTransfer is how many objects an export or import may have.
const maxTransfer = 10000

// transferRoutes are export, import and the retry of what an import left out.
func (s *Server) transferRoutes() {
	const base = "/api/saved_objects"
	s.handle(http.MethodPost, base+"/_export", s.export)
	s.handle(http.MethodPost, base+"/_import", s.importFile, takesFile)
	s.handle(http.MethodPost, base+"/_resolve_import_errors", s.resolveImportErrors, takesFile)
}

func (s *Server) export(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{
		"excludeExportDetails":  byDefault(false, boolean()),
		"hasReference":          optional(oneOrMore(fields{"type": str(), "id": str()}.object("type", "id"))),
		"includeReferencesDeep": byDefault(false, boolean()),
		"objects":               optional(identities()),
		"search":                optional(str()),
		"type":                  optional(oneOrMore(str())),
	}.object())
	if err != nil {
		return nil, err
	}
	if err := checkExport(body); err != nil {
		return nil, err
	}
	found, err := s.selected(c, body)
	if err != nil {
		return nil, err
	}
	var missing []identity
	if body["includeReferencesDeep"] == true {
		found, missing = s.withReferences(c.space, found)
	}
	if len(found) > maxTransfer {
		return nil, tooManyToExport()
	}
	lines := exported(found)
	if body["excludeExportDetails"] == false {
		lines = append(lines, exportDetails(len(found), missing))
	}
	raw, err := encodeLines(lines...)
	if err != nil {
		return nil, err
	}
	return &reply{status: http.StatusOK, raw: raw, header: http.Header{
		"Content-Type":        {"application/ndjson"},
		"Content-Disposition": {`attachment; filename="export.ndjson"`},
	}}, nil
}

// checkExport refuses what cannot be exported, and requests that do not say what to export, or say it twice.
func checkExport(body map[string]any) error {
	types, objects := texts(body["type"]), identitiesFrom(body["objects"])
	_, searches := body["search"]
	_, refers := body["hasReference"]
	switch {
	case len(types) == 0 && len(objects) == 0:
		return fail(http.StatusBadRequest, "Either `type` or `objects` are required.")
	case len(types) > 0 && len(objects) > 0:
		return cannotCombine("types")
	case len(objects) > 0 && searches:
		return cannotCombine("search")
	case len(objects) > 0 && refers:
		return cannotCombine("references")
	case len(objects) > maxTransfer:
		return tooManyToExport()
	}
	var refused []string
	for _, typ := range types {
		if typ != allSpaces && !portable(typ) {
			refused = append(refused, typ)
		}
	}
	if len(refused) > 0 {
		return fail(http.StatusBadRequest, "Trying to export non-exportable type(s): "+strings.Join(refused, ", "))
	}
	for _, id := range objects {
		if !portable(id.Type) {
			refused = append(refused, id.String())
		}
	}
	if len(refused) > 0 {
		return fail(http.StatusBadRequest, "Trying to export object(s) with non-exportable types: "+strings.Join(refused, ", "))
	}
	return nil
}

func cannotCombine(property string) error {
	return fail(http.StatusBadRequest, fmt.Sprintf(`Can't specify both "%s" and "objects" properties when exporting`, property))
}

func tooManyToExport() error {
	return fail(http.StatusBadRequest, fmt.Sprintf("Can't export more than %d objects", maxTransfer))
}

// selected finds the objects that a checked export request asks for.
func (s *Server) selected(c *call, body map[string]any) ([]*object, error) {
	if ids := identitiesFrom(body["objects"]); len(ids) > 0 {
		if err := s.authorize(c, "bulk_get", typesOf(ids), c.space); err != nil {
			return nil, err
		}
		return s.fetch(c.space, ids)
	}
	types := texts(body["type"])
	if slices.Contains(types, allSpaces) {
		types = portableTypes()
	}
	if err := s.authorize(c, "find", types, c.space); err != nil {
		return nil, err
	}
	want := criteria{types: types, spaces: []string{c.space}}
	if refs := referencesFrom(body["hasReference"]); len(refs) > 0 {
		want.links = []linkRule{{references: refs}}
	}
	if words := text(body["search"]); words != "" {
		want.search = newTextSearch(words, nil, "OR")
	}
	var found []*object
	for _, h := range s.store.search(want) {
		found = append(found, h.object)
	}
	slices.SortStableFunc(found, func(a, b *object) int { return cmp.Compare(a.ID, b.ID) })
	return found, nil
}

// fetch finds the objects. It fails, naming those that are missing, when it does not find them all.
func (s *Server) fetch(space string, ids []identity) ([]*object, error) {
	var found []*object
	var missing []any
	for _, id := range ids {
		o, err := s.store.get(space, id.Type, id.ID)
		if !published(id.Type) && !portable(id.Type) {
			err = unsupportedType(id.Type)
		}
		if err != nil {
			missing = append(missing, failedItem(id, err))
			continue
		}
		found = append(found, o)
	}
	if len(missing) == 0 {
		return found, nil
	}
	f := fail(http.StatusBadRequest, "Error fetching objects to export")
	f.attributes = map[string]any{"objects": missing}
	return found, f
}

// withReferences adds all objects that are referred to, however indirectly, and names those that are missing.
func (s *Server) withReferences(space string, objects []*object) (all []*object, missing []identity) {
	seen := map[identity]bool{}
	for _, o := range objects {
		seen[o.identity()] = true
	}
	all = slices.Clone(objects)
	for i := 0; i < len(all); i++ {
		for _, r := range all[i].References {
			id := r.target()
			if seen[id] {
				continue
			}
			seen[id] = true
			if o, err := s.store.get(space, id.Type, id.ID); err == nil && portable(id.Type) {
				all = append(all, o)
			} else {
				missing = append(missing, id)
			}
		}
	}
	return all, missing
}

func exportDetails(count int, missing []identity) map[string]any {
	return map[string]any{
		"exportedCount": count, "missingRefCount": len(missing), "missingReferences": append([]identity{}, missing...),
		"excludedObjectsCount": 0, "excludedObjects": []any{},
	}
}

// exported are the lines of an export.
func exported(objects []*object) []any {
	return each(byDependency(objects), func(o *object) any { return o.withoutSecrets().json() })
}

// byDependency puts what is referred to before what refers to it. Circles are cut where they are noticed.
func byDependency(objects []*object) []*object {
	known := map[identity]*object{}
	for _, o := range objects {
		known[o.identity()] = o
	}
	visited := map[*object]bool{}
	sorted := make([]*object, 0, len(objects))
	var visit func(*object)
	visit = func(o *object) {
		if visited[o] {
			return
		}
		visited[o] = true
		for _, r := range o.References {
			if target, included := known[r.target()]; included {
				visit(target)
			}
		}
		sorted = append(sorted, o)
	}
	for _, o := range objects {
		visit(o)
	}
	return sorted
}
