package tenants

import (
	"context"
	"encoding/json"

	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/scoped"
)

// viewType is the type of saved object that a data view is.
const viewType = "index-pattern"

// planDataViews compares the data views of a space. What they are made of is read from their saved objects: data views
// themselves come with all the fields of their indices.
func (p *planner) planDataViews(ctx context.Context) error {
	var listed []scoped.DataViewSummary
	if p.look(len(p.d.DataViews)) {
		all, err := p.in.DataViews.List(ctx)
		if err != nil {
			return err
		}
		listed = all
	}
	keys := make([]scoped.BulkGetItem, len(p.d.DataViews))
	for i := range p.d.DataViews {
		keys[i] = scoped.BulkGetItem{Type: viewType, ID: p.d.viewID(&p.d.DataViews[i])}
	}
	stored, err := p.bulkGet(ctx, keys)
	if err != nil {
		return err
	}
	kept := map[string]bool{}
	for _, o := range p.d.objects {
		kept[o.id] = true // one that an export brought along
	}
	for i := range p.d.DataViews {
		view := &p.d.DataViews[i]
		id := keys[i].ID
		kept[id] = true
		for _, other := range listed {
			if summaryName(other) == view.name() && !p.d.ids.made(other.ID) {
				return p.refuse(KindDataView, view.name(), other.ID, "")
			}
		}
		p.planDataView(view, id, stored[id])
	}
	for _, other := range listed {
		ours := p.d.ids.made(other.ID)
		if !kept[other.ID] && (ours || !value(other.Managed)) {
			p.undeclared(KindDataView, summaryName(other), other.ID, "", ours, func(ctx context.Context, in *scoped.Client) error {
				return in.DataViews.Delete(ctx, other.ID)
			})
		}
	}
	return nil
}

func summaryName(view scoped.DataViewSummary) string {
	if name := value(view.Name); name != "" {
		return name
	}
	return view.Title
}

func (p *planner) planDataView(view *DataView, id string, stored *scoped.SavedObject) {
	var found map[string]any
	if stored != nil {
		found = viewFound(stored.Attributes)
	}
	want := plainMap(view.form())
	for _, key := range []string{"runtimeFields", "fieldFormats"} {
		if wanted, is := want[key].(map[string]any); is {
			have, _ := found[key].(map[string]any)
			want[key] = exactly(wanted, have)
		}
	}
	p.compare(KindDataView, view.name(), id, found, want,
		func(ctx context.Context, in *scoped.Client) error {
			var request scoped.DataViewRequest
			if err := view.sendAs(&request); err != nil {
				return err
			}
			request.ID, request.FieldAttributes = &id, view.attributes()
			_, err := in.DataViews.Create(ctx, request)
			return err
		},
		func(ctx context.Context, in *scoped.Client) error {
			var change scoped.DataViewChange
			if err := view.sendAs(&change); err != nil {
				return err
			}
			if _, err := in.DataViews.Update(ctx, id, change); err != nil || len(view.Labels) == 0 {
				return err
			}
			_, err := in.DataViews.UpdateFields(ctx, id, view.labelled())
			return err
		})
}

// form is a data view by the names of the declaration.
func (v *DataView) form() map[string]any {
	form := map[string]any{"name": v.name(), "title": v.Title}
	set(form, "timeField", v.TimeField)
	if len(v.RuntimeFields) > 0 {
		form["runtimeFields"] = v.RuntimeFields
	}
	if len(v.FieldFormats) > 0 {
		form["fieldFormats"] = v.FieldFormats
	}
	if len(v.Labels) > 0 {
		form["labels"] = v.Labels
	}
	if len(v.SourceFilters) > 0 {
		form["sourceFilters"] = v.SourceFilters
	}
	return form
}

// sendAs makes a body of a data view, by the names of Kibana.
func (v *DataView) sendAs(body any) error {
	sent := map[string]any{"name": v.name(), "title": v.Title}
	set(sent, "timeFieldName", v.TimeField)
	if len(v.RuntimeFields) > 0 {
		sent["runtimeFieldMap"] = v.RuntimeFields
	}
	if len(v.FieldFormats) > 0 {
		sent["fieldFormats"] = v.FieldFormats
	}
	if len(v.SourceFilters) > 0 {
		filters := make([]map[string]any, len(v.SourceFilters))
		for i, filter := range v.SourceFilters {
			filters[i] = map[string]any{"value": filter}
		}
		sent["sourceFilters"] = filters
	}
	doc, err := json.Marshal(sent)
	if err != nil {
		return err
	}
	return json.Unmarshal(doc, body)
}

// attributes are the labels in the form that a new data view takes.
func (v *DataView) attributes() map[string]dataviews.FieldAttributes {
	if len(v.Labels) == 0 {
		return nil
	}
	attributes := make(map[string]dataviews.FieldAttributes, len(v.Labels))
	for field, label := range v.Labels {
		attributes[field] = dataviews.FieldAttributes{CustomLabel: &label}
	}
	return attributes
}

// labelled are the labels in the form that a stored data view takes.
func (v *DataView) labelled() map[string]scoped.FieldChange {
	changes := make(map[string]scoped.FieldChange, len(v.Labels))
	for field, label := range v.Labels {
		changes[field] = scoped.FieldChange{CustomLabel: &label}
	}
	return changes
}

// besides is what Kibana takes with a runtime field and keeps elsewhere.
var besides = []string{"customDescription", "customLabel", "format", "popularity"}

// viewFound is a data view as its saved object keeps it, by the names of the declaration.
func viewFound(attributes map[string]any) map[string]any {
	name := text(attributes["name"])
	if name == "" {
		name = text(attributes["title"])
	}
	found := map[string]any{"name": name, "title": text(attributes["title"])}
	set(found, "timeField", text(attributes["timeFieldName"]))
	for field, attribute := range map[string]string{"runtimeFields": "runtimeFieldMap", "fieldFormats": "fieldFormatMap"} {
		values := asObject(spelt(attributes[attribute]))
		for _, key := range besides {
			for _, one := range values {
				delete(asObject(one), key)
			}
		}
		if len(values) > 0 {
			found[field] = values
		}
	}
	labels := map[string]any{}
	for field, said := range asObject(spelt(attributes["fieldAttrs"])) {
		set(labels, field, text(asObject(said)["customLabel"]))
	}
	if len(labels) > 0 {
		found["labels"] = labels
	}
	if filters, is := spelt(attributes["sourceFilters"]).([]any); is && len(filters) > 0 {
		values := make([]any, len(filters))
		for i, filter := range filters {
			values[i] = asObject(filter)["value"]
		}
		found["sourceFilters"] = values
	}
	return found
}
