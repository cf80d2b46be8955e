package kibanatest

import "net/http"

// feature is a part of Kibana that a space can disable.
type feature struct {
	id, name string
	category string
	order    int
	app      string
}

// featureCategories names the categories that features belong to.
func featureCategories() map[string]map[string]any {
	category := func(id, label string, order int) map[string]any {
		return map[string]any{"id": id, "label": label, "order": order}
	}
	return map[string]map[string]any{
		"kibana":           category("kibana", "Analytics", 1000),
		"observability":    category("observability", "Observability", 3000),
		"securitySolution": category("securitySolution", "Security", 4000),
		"management":       category("management", "Management", 5000),
	}
}

// features is a part of what a Kibana with a trial licence has, in Kibana's order.
func features() []feature {
	return []feature{
		{"discover_v2", "Discover", "kibana", 100, "discover"},
		{"dashboard_v2", "Dashboard", "kibana", 200, "dashboards"},
		{"canvas", "Canvas", "kibana", 300, "canvas"},
		{"maps_v2", "Maps", "kibana", 400, "maps"},
		{"ml", "Machine Learning", "kibana", 500, "ml"},
		{"graph", "Graph", "kibana", 600, "graph"},
		{"visualize_v2", "Visualize Library", "kibana", 700, "visualize"},
		{"logs", "Logs", "observability", 700, "logs"},
		{"infrastructure", "Infrastructure", "observability", 800, "metrics"},
		{"apm", "APM and User Experience", "observability", 900, "apm"},
		{"uptime", "Synthetics and Uptime", "observability", 1000, "uptime"},
		{"slo", "SLOs", "observability", 1100, "slo"},
		{"siemV5", "Security", "securitySolution", 1100, "securitySolution"},
		{"securitySolutionCasesV3", "Cases", "securitySolution", 1110, "securitySolution"},
		{"dev_tools", "Dev Tools", "management", 1300, "dev_tools"},
		{"advancedSettings", "Advanced Settings", "management", 1500, "kibana"},
		{"indexPatterns", "Data View Management", "management", 1600, "kibana"},
		{"filesManagement", "Files Management", "management", 1600, "kibana"},
		{"savedObjectsManagement", "Saved Objects Management", "management", 1700, "kibana"},
		{"savedObjectsTagging", "Tag Management", "management", 1750, "kibana"},
		{"fleetv2", "Fleet", "management", 1800, "fleet"},
		{"actions", "Actions and Connectors", "management", 3000, "kibana"},
		{"stackAlerts", "Stack Rules", "management", 3100, "kibana"},
	}
}

// hiddenBy lists the features that a space of a solution does not show.
func hiddenBy(solution string) []string {
	hidden := map[string][]string{
		"es":       {"observability", "securitySolution"},
		"oblt":     {"securitySolution"},
		"security": {"observability"},
	}[solution]
	var ids []string
	for _, f := range features() {
		for _, category := range hidden {
			if f.category == category {
				ids = append(ids, f.id)
			}
		}
	}
	return ids
}

func (f feature) json() map[string]any {
	privilege := func(name string, write []string) map[string]any {
		return map[string]any{
			"app": []string{f.app}, "api": []string{}, "catalogue": []string{f.id},
			"savedObject": map[string]any{"all": write, "read": []string{}},
			"ui":          []string{name},
		}
	}
	return map[string]any{
		"id": f.id, "name": f.name, "category": featureCategories()[f.category], "order": f.order,
		"scope": []string{"spaces", "security"}, "app": []string{f.app}, "catalogue": []string{f.id},
		"privileges": map[string]any{"all": privilege("save", []string{f.id}), "read": privilege("show", []string{})},
	}
}

func (s *Server) featureRoutes() { s.handle(http.MethodGet, "/api/features", s.listFeatures, global) }

func (s *Server) listFeatures(c *call) (*reply, error) {
	if c.caller.limited() {
		return nil, s.lacksPrivilege(c, "read_features")
	}
	if _, err := c.queryAs(fields{"ignoreValidLicenses": optional(boolean())}); err != nil {
		return nil, err
	}
	return ok(each(features(), feature.json)), nil
}
