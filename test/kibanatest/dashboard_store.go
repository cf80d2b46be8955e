package kibanatest

import (
	"encoding/json"
	"fmt"
	"maps"
	"strings"
)

// dashboardFrom makes the saved object that Kibana stores of a checked body, parts of which become JSON in texts.
func dashboardFrom(body map[string]any) *object {
	panels, sections := storedPanels(records(body["panels"]))
	attributes := map[string]any{
		"title": body["title"], "description": text(body["description"]), "version": 3.0,
		"panelsJSON": dashboardJSON(panels), "optionsJSON": dashboardJSON(storedOptions(record(body["options"]))),
		"timeRestore": body["time_range"] != nil, "pinned_panels": withPanelIDs(body["pinned_panels"]),
		"kibanaSavedObjectMeta": map[string]any{"searchSourceJSON": dashboardJSON(storedSearch(body))},
	}
	if len(sections) > 0 {
		attributes["sections"] = sections
	}
	if at, given := body["time_range"].(map[string]any); given {
		attributes["timeFrom"], attributes["timeTo"] = at["from"], at["to"]
		if mode, given := at["mode"]; given {
			attributes["timeMode"] = mode
		}
	}
	for name, stored := range map[string]string{"refresh_interval": "refreshInterval", "project_routing": "projectRouting"} {
		if value, given := body[name]; given {
			attributes[stored] = value
		}
	}
	return &object{Type: dashboardObject, Attributes: attributes, References: tagReferences(texts(body["tags"]))}
}

func tagReferences(tags []string) []reference {
	return each(tags, func(tag string) reference {
		return reference{Name: "tag-ref-" + tag, Type: tagObject, ID: tag}
	})
}

// storedPanels takes the panels out of their sections.
func storedPanels(given []map[string]any) (panels, sections []any) {
	panels = []any{}
	for _, item := range given {
		id := panelID(item)
		if _, isPanel := item["type"]; isPanel {
			panels = append(panels, storedPanel(item, id, ""))
			continue
		}
		sections = append(sections, map[string]any{
			"title": item["title"], "collapsed": item["collapsed"],
			"gridData": map[string]any{"y": record(item["grid"])["y"], "i": id},
		})
		for _, inner := range records(item["panels"]) {
			panels = append(panels, storedPanel(inner, panelID(inner), id))
		}
	}
	return panels, sections
}

func storedPanel(panel map[string]any, id, section string) map[string]any {
	grid := maps.Clone(record(panel["grid"]))
	grid["i"] = id
	if section != "" {
		grid["sectionId"] = section
	}
	return map[string]any{"type": panel["type"], "panelIndex": id, "gridData": grid, "embeddableConfig": panel["config"]}
}

// panelID is the id of a panel or a section, which is a new one by default.
func panelID(item map[string]any) string {
	if id := text(item["id"]); id != "" {
		return id
	}
	return newUUID()
}

func withPanelIDs(items any) []any {
	return each(records(items), func(item map[string]any) any { return merged(item, map[string]any{"id": panelID(item)}) })
}

// storedOptions has the options under the names that Kibana stores them by.
func storedOptions(options map[string]any) map[string]any {
	stored := map[string]any{}
	for name, value := range options {
		stored[storedName(name)] = value
	}
	return stored
}

// storedName turns use_margins into useMargins.
func storedName(name string) string {
	words := strings.Split(name, "_")
	for i, word := range words[1:] {
		words[i+1] = strings.ToUpper(word[:1]) + word[1:]
	}
	return strings.Join(words, "")
}

func storedSearch(body map[string]any) map[string]any {
	stored := map[string]any{}
	if query, given := body["query"].(map[string]any); given {
		language := query["language"]
		if language == "kql" {
			language = "kuery"
		}
		stored["query"] = map[string]any{"query": query["expression"], "language": language}
	}
	if filters, given := body["filters"]; given {
		stored["filter"] = filters
	}
	return stored
}

func dashboardJSON(v any) string {
	encoded, err := json.Marshal(v)
	if err != nil {
		return fmt.Sprint(v) // what came as JSON can be written as such
	}
	return string(encoded)
}

// jsonInText reads JSON in a text. What is none is nil.
func jsonInText(v any) any {
	var value any
	if json.Unmarshal([]byte(text(v)), &value) != nil {
		return nil
	}
	return value
}
