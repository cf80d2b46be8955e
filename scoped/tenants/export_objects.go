package tenants

import (
	"bytes"
	"context"
	"encoding/json"
	"slices"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/scoped"
)

func (e *exporter) readDataViews(ctx context.Context) error {
	listed, err := e.in.DataViews.List(ctx)
	if err != nil {
		return err
	}
	keys := make([]scoped.BulkGetItem, len(listed))
	for i, view := range listed {
		keys[i] = scoped.BulkGetItem{Type: viewType, ID: view.ID}
	}
	stored, err := (&planner{in: e.in}).bulkGet(ctx, keys)
	if err != nil {
		return err
	}
	taken := map[string]bool{}
	for _, view := range listed {
		if object := stored[view.ID]; object != nil {
			e.dataView(object, taken)
		}
	}
	return nil
}

func (e *exporter) dataView(stored *scoped.SavedObject, taken map[string]bool) {
	found := viewFound(stored.Attributes)
	view := DataView{ID: stored.ID, Title: text(found["title"]), TimeField: text(found["timeField"])}
	name := e.unique(KindDataView, text(found["name"]), taken)
	if name != view.Title {
		view.Name = name
	}
	view.RuntimeFields, view.FieldFormats = tidyMap(found["runtimeFields"]), tidyMap(found["fieldFormats"])
	if filters, is := found["sourceFilters"].([]any); is {
		for _, filter := range filters {
			view.SourceFilters = append(view.SourceFilters, text(filter))
		}
	}
	for field, label := range asObject(found["labels"]) {
		if view.Labels == nil {
			view.Labels = map[string]string{}
		}
		view.Labels[field] = text(label)
	}
	e.lost(stored.Attributes, name)
	e.tenant.DataViews = append(e.tenant.DataViews, view)
}

// lost notes what a declaration cannot say of a data view.
func (e *exporter) lost(attributes map[string]any, name string) {
	for _, said := range asObject(spelt(attributes["fieldAttrs"])) {
		if asObject(said)["customDescription"] != nil {
			e.note("data view %q: the descriptions of its fields are left out", name)
			break
		}
	}
	fields, _ := spelt(attributes["fields"]).([]any)
	if slices.ContainsFunc(fields, func(field any) bool { return asObject(field)["scripted"] == true }) {
		e.note("data view %q: its scripted fields are left out", name)
	}
	if len(asObject(spelt(attributes["typeMeta"]))) > 0 {
		e.note("data view %q: what makes it one of rollups is left out", name)
	}
}

// exported is what is kept of an exported object. The rest says when it was stored, by whom and where, and that people may
// not edit it.
var exported = []string{
	"attributes", "coreMigrationVersion", "id", "migrationVersion", "references", "type", "typeMigrationVersion",
}

// readObjects exports what people make in Kibana. Data views are declared, and so need not come along.
func (e *exporter) readObjects(ctx context.Context) error {
	export, err := e.in.SavedObjects.Export(ctx, scoped.ExportRequest{
		Type: contentTypes, IncludeReferencesDeep: scoped.Ptr(true),
	})
	if err != nil {
		return err
	}
	defer func() { _ = export.Close() }()
	lines := map[string][]byte{}
	for line, err := range export.Lines() {
		if err != nil {
			return err
		}
		key, kept, err := trimmed(line)
		switch {
		case err != nil:
			return err
		case kept != nil:
			lines[key] = kept
		}
	}
	if details := export.Details(); details != nil {
		for _, missing := range details.MissingReferences {
			e.note("something refers to %s %s, which is not there", missing.Type, missing.ID)
		}
	}
	var file bytes.Buffer
	for _, key := range sortedKeys(lines) {
		file.Write(lines[key])
		file.WriteByte('\n')
	}
	e.dashboards = file.Bytes()
	return nil
}

// trimmed is a line of an export without what changes by itself. It is nil for what is declared in another way.
func trimmed(line json.RawMessage) (key string, kept []byte, err error) {
	var all map[string]json.RawMessage
	var object savedobjects.SavedObject
	if err := json.Unmarshal(line, &all); err != nil {
		return "", nil, err
	}
	if err := json.Unmarshal(line, &object); err != nil {
		return "", nil, err
	}
	if slices.Contains([]string{viewType, "action", "alert"}, object.Type) {
		return "", nil, nil
	}
	for name := range all {
		if !slices.Contains(exported, name) {
			delete(all, name)
		}
	}
	kept, err = json.Marshal(all)
	return object.Type + "/" + object.ID, kept, err
}
