package kibanatest

import (
	"cmp"
	"slices"
)

// dashboardData is what the API shows of a stored dashboard, be it one of the API's or another's.
func dashboardData(o *object) map[string]any {
	search := record(jsonInText(record(o.Attributes["kibanaSavedObjectMeta"])["searchSourceJSON"]))
	data := dashboardSummary(o)
	data["options"] = optionsOfDashboard(record(jsonInText(o.Attributes["optionsJSON"])))
	data["panels"] = panelsFrom(o)
	data["pinned_panels"] = append([]any{}, anys(records(o.Attributes["pinned_panels"]))...)
	if query := record(search["query"]); text(query["query"]) != "" || query["language"] == "lucene" {
		data["query"] = dashboardQuery(query)
	}
	if filters := records(search["filter"]); len(filters) > 0 {
		data["filters"] = filters
	}
	for name, stored := range map[string]string{"refresh_interval": "refreshInterval", "project_routing": "projectRouting"} {
		if value, given := o.Attributes[stored]; given {
			data[name] = value
		}
	}
	return data
}

// dashboardSummary is the part of a dashboard that lists show.
func dashboardSummary(o *object) map[string]any {
	data := map[string]any{"title": text(o.Attributes["title"])}
	if description := text(o.Attributes["description"]); description != "" {
		data["description"] = description
	}
	if tags := dashboardTags(o); len(tags) > 0 {
		data["tags"] = tags
	}
	if o.Attributes["timeRestore"] == true {
		at := map[string]any{"from": text(o.Attributes["timeFrom"]), "to": text(o.Attributes["timeTo"])}
		if mode, given := o.Attributes["timeMode"]; given {
			at["mode"] = mode
		}
		data["time_range"] = at
	}
	return data
}

func dashboardTags(o *object) []string {
	tags := slices.DeleteFunc(slices.Clone(o.References), func(r reference) bool { return r.Type != tagObject })
	return each(tags, func(r reference) string { return r.ID })
}

func optionsOfDashboard(stored map[string]any) map[string]any {
	options := dashboardOptions()
	for name := range options {
		if value, given := stored[storedName(name)].(bool); given {
			options[name] = value
		}
	}
	return options
}

func dashboardQuery(stored map[string]any) map[string]any {
	language := cmp.Or(text(stored["language"]), "kuery")
	if language == "kuery" {
		language = "kql"
	}
	return map[string]any{"expression": text(stored["query"]), "language": language}
}

// panelsFrom puts panels back into their sections. Those that the API cannot express are left out.
func panelsFrom(o *object) []any {
	items := []any{}
	inside := map[string][]any{}
	for _, stored := range storedPanelsOf(o) {
		shown, expressible := panelFrom(o, stored)
		section := text(record(stored["gridData"])["sectionId"])
		switch {
		case !expressible:
		case section == "":
			items = append(items, shown)
		default:
			inside[section] = append(inside[section], shown)
		}
	}
	for _, section := range records(o.Attributes["sections"]) {
		grid := record(section["gridData"])
		items = append(items, map[string]any{
			"id": grid["i"], "title": section["title"], "collapsed": section["collapsed"] == true,
			"grid": map[string]any{"y": grid["y"]}, "panels": append([]any{}, inside[text(grid["i"])]...),
		})
	}
	return items
}

func storedPanelsOf(o *object) []map[string]any {
	return records(jsonInText(o.Attributes["panelsJSON"]))
}

// panelFrom is a stored panel as the API shows it. A chart from the library is expressible as the id that it has.
func panelFrom(o *object, stored map[string]any) (shown map[string]any, expressible bool) {
	kind, config := text(stored["type"]), stored["embeddableConfig"]
	if kind == lensObject {
		ref := referenceOfPanel(o, text(stored["panelRefName"]))
		if ref.ID == "" {
			return nil, false
		}
		kind, config = "vis", map[string]any{"ref_id": ref.ID}
	}
	grid := record(stored["gridData"])
	shown = map[string]any{
		"id": text(stored["panelIndex"]), "type": kind, "config": orEmpty(record(config)),
		"grid": map[string]any{"x": grid["x"], "y": grid["y"], "w": grid["w"], "h": grid["h"]},
	}
	return shown, slices.Contains(panelTypes, kind)
}

func referenceOfPanel(o *object, name string) reference {
	at := slices.IndexFunc(o.References, func(r reference) bool {
		return name != "" && (r.Name == name || len(r.Name) > len(name) && r.Name[len(r.Name)-len(name)-1:] == ":"+name)
	})
	if at < 0 {
		return reference{}
	}
	return o.References[at]
}

// droppedPanels warns of the panels that the API cannot express.
func droppedPanels(o *object) []any {
	var warnings []any
	for _, stored := range storedPanelsOf(o) {
		if _, expressible := panelFrom(o, stored); expressible {
			continue
		}
		warning := map[string]any{
			"type": "dropped_panel", "panel_type": text(stored["type"]), "panel_config": orEmpty(record(stored["embeddableConfig"])),
			"message": "Panels of type [" + text(stored["type"]) + "] are not supported. The panel was dropped.",
		}
		if ref := referenceOfPanel(o, text(stored["panelRefName"])); ref.ID != "" {
			warning["panel_references"] = []any{map[string]any{"name": ref.Name, "type": ref.Type, "id": ref.ID}}
		}
		warnings = append(warnings, warning)
	}
	return warnings
}
