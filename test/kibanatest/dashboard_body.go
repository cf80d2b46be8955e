package kibanatest

import (
	"fmt"
	"maps"
	"slices"
	"strings"
)

// panelTypes are the types of panels that the API can express.
var panelTypes = []string{
	"discover_session", "esql_control", "image", "lens-dashboard-app", "markdown", "options_list_control",
	"range_slider_control", "slo_alerts", "slo_burn_rate", "slo_error_budget", "slo_overview", "synthetics_monitors",
	"synthetics_stats_overview", "time_slider_control", "vis",
}

// dashboardOptions are how a dashboard behaves, by default.
func dashboardOptions() map[string]any {
	return map[string]any{
		"auto_apply_filters": true, "hide_panel_borders": false, "hide_panel_titles": false, "sync_colors": false,
		"sync_cursor": true, "sync_tooltips": false, "use_margins": true,
	}
}

// dashboardBody is the schema of a dashboard. The configurations of panels and the filters are not looked into.
func dashboardBody(more fields) schema {
	options := fields{}
	for name, value := range dashboardOptions() {
		options[name] = byDefault(value, boolean())
	}
	body := fields{
		"description":      optional(str()),
		"filters":          optional(atMost(500, list(dict(anything())))),
		"options":          options.object(),
		"panels":           byDefault([]any{}, atMost(100, list(panelOrSection))),
		"pinned_panels":    byDefault([]any{}, atMost(100, list(pinnedPanel()))),
		"project_routing":  optional(str()),
		"query":            optional(fields{"expression": str(), "language": oneWord("kql", "lucene")}.object()),
		"refresh_interval": optional(fields{"pause": boolean(), "value": number()}.object()),
		"tags":             optional(atMost(100, list(str()))),
		"time_range": optional(fields{
			"from": str(), "to": str(), "mode": optional(oneWord("absolute", "relative")),
		}.object("from", "to")),
		"title": str(),
	}
	maps.Copy(body, more)
	return body.object("title")
}

func dashboardAccess() schema {
	return fields{"access_mode": optional(oneWord("write_restricted", "default"))}.object()
}

// panelOrSection tells the two apart by the type that a panel has.
func panelOrSection(path string, v any) (any, error) {
	given, _ := v.(map[string]any)
	if _, typed := given["type"]; !typed && given["title"] != nil {
		return fields{
			"id": optional(str()), "title": str(), "collapsed": byDefault(false, boolean()),
			"grid":   fields{"y": number()}.object(),
			"panels": byDefault([]any{}, atMost(100, list(dashboardPanel()))),
		}.object("title")(path, v)
	}
	return dashboardPanel()(path, v)
}

func dashboardPanel() schema {
	side := func(least, most, usual float64) schema {
		return byDefault(usual, notBelow(least, notAbove(most, number())))
	}
	return fields{
		"id": optional(str()), "type": taggedBy("type", panelTypes), "config": dict(anything()),
		"grid": fields{
			"x": number(), "y": number(), "w": side(1, 48, 24), "h": side(1, 1e6, 15),
		}.object("x", "y"),
	}.object("type")
}

func pinnedPanel() schema {
	return fields{
		"id": optional(str()), "config": dict(anything()), "grow": optional(boolean()),
		"width": optional(oneWord("small", "medium", "large")),
		"type":  taggedBy("type", []string{"esql_control", "options_list_control", "range_slider_control", "time_slider_control"}),
	}.object("type")
}

// taggedBy accepts one of the texts that tell the kinds of a union apart.
func taggedBy(key string, kinds []string) schema {
	list := strings.Join(each(kinds, func(kind string) string { return fmt.Sprintf("%q", kind) }), ", ")
	return func(path string, v any) (any, error) {
		if kind, isText := v.(string); isText && slices.Contains(kinds, kind) {
			return kind, nil
		}
		got := fmt.Sprintf("%q", fmt.Sprint(v))
		if isUndefined(v) {
			got = "undefined"
		}
		return nil, complain(strings.TrimSuffix(path, "."+key), "expected %q to be one of [%s] but got [%s]", key, list, got)
	}
}
