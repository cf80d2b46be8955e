package kibanatest

import (
	"net/http"
	"regexp"
	"strconv"
	"strings"
	"time"
)

var ruleDurationForm = regexp.MustCompile(`^[1-9][0-9]*[smhd]$`)

// ruleDuration accepts a number and one of the units s, m, h and d.
func ruleDuration() schema {
	return str(func(text string) string {
		if ruleDurationForm.MatchString(text) {
			return ""
		}
		return "string is not a valid duration: " + text
	})
}

// ruleDurationOf is the length of a duration that a schema has accepted.
func ruleDurationOf(text string) time.Duration {
	if !ruleDurationForm.MatchString(text) {
		return 0
	}
	n, _ := strconv.Atoi(text[:len(text)-1])
	unit := map[byte]time.Duration{'s': time.Second, 'm': time.Minute, 'h': time.Hour, 'd': 24 * time.Hour}[text[len(text)-1]]
	return time.Duration(n) * unit
}

var (
	ruleZoneForm = regexp.MustCompile(`^(Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Etc|Europe|Indian|Pacific|US)/[A-Za-z0-9_+/-]+$`)
	ruleUTCForm  = regexp.MustCompile(`^(UTC|GMT)([+-][0-9]{1,2})?$`)
)

// isRuleTimeZone goes by the form of a name alone, so that it does not depend on the machine.
func isRuleTimeZone(name string) bool {
	return ruleZoneForm.MatchString(name) || ruleUTCForm.MatchString(name)
}

// newRuleSchema is that of a rule to create.
func newRuleSchema() schema {
	f := ruleFields()
	f["rule_type_id"], f["consumer"], f["enabled"] = str(), str(), byDefault(true, boolean())
	return f.object("name", "rule_type_id", "enabled", "consumer", "tags", "throttle", "params", "schedule", "actions")
}

// changedRuleSchema is that of an update, which can change neither type nor consumer, nor whether the rule is enabled.
func changedRuleSchema() schema {
	return ruleFields().object("name", "tags", "schedule", "throttle", "params", "actions")
}

func ruleFields() fields {
	window := notAbove(20, notBelow(2, number()))
	return fields{
		"name":        str(),
		"tags":        byDefault([]any{}, list(str())),
		"schedule":    fields{"interval": ruleDuration()}.object(),
		"throttle":    nullable(ruleDuration()),
		"notify_when": nullable(ruleNotifyWhen()),
		"params":      byDefault(map[string]any{}, dict(anything())),
		"actions":     byDefault([]any{}, list(ruleActionSchema())),
		"alert_delay": optional(fields{"active": number()}.object()),
		"flapping": optional(nullable(fields{
			"enabled": optional(boolean()), "look_back_window": window, "status_change_threshold": window,
		}.object("look_back_window", "status_change_threshold").and(checkRuleFlapping))),
		"artifacts": optional(fields{
			"dashboards":          optional(atMost(10, list(fields{"id": str()}.object()))),
			"investigation_guide": optional(fields{"blob": str(maxLength(10000))}.object()),
		}.object()),
	}
}

func checkRuleFlapping(path string, checked any) error {
	given := record(checked)
	window, _ := given["look_back_window"].(float64)
	threshold, _ := given["status_change_threshold"].(float64)
	if threshold > window {
		return complain(path, "lookBackWindow (%v) must be equal to or greater than statusChangeThreshold (%v)", window, threshold)
	}
	return nil
}

func ruleNotifyWhen() schema {
	return oneWord("onActionGroupChange", "onActiveAlert", "onThrottleInterval")
}

func ruleActionSchema() schema {
	frequency := fields{"summary": boolean(), "notify_when": ruleNotifyWhen(), "throttle": nullable(ruleDuration())}
	day := oneOf(each([]int{1, 2, 3, 4, 5, 6, 7}, func(n int) schema { return literal(float64(n)) })...)
	zone := str(func(text string) string {
		if isRuleTimeZone(text) {
			return ""
		}
		return "string is not a valid timezone: " + text
	})
	filter := fields{
		"query": optional(fields{
			"kql": str(), "filters": list(dict(anything())), "dsl": optional(str()),
		}.object("kql", "filters")),
		"timeframe": optional(fields{
			"days": list(day), "hours": fields{"start": ruleTimeOfDay(), "end": ruleTimeOfDay()}.object("start", "end"), "timezone": zone,
		}.object("days", "hours", "timezone")),
	}
	return fields{
		"uuid": optional(str()), "group": optional(str()), "id": str(), "params": byDefault(map[string]any{}, dict(anything())),
		"frequency":                   optional(frequency.object("summary", "notify_when", "throttle")),
		"alerts_filter":               optional(filter.object("query", "timeframe")),
		"use_alert_data_for_template": optional(boolean()),
	}.object("group", "id", "params", "frequency", "uuid", "alerts_filter")
}

var ruleTimeOfDayForm = regexp.MustCompile(`^([0-1][0-9]|2[0-3]):[0-5][0-9]$`)

func ruleTimeOfDay() schema {
	return str(func(text string) string {
		if ruleTimeOfDayForm.MatchString(text) {
			return ""
		}
		return "string is not a valid time in HH:mm format " + text
	})
}

// checkRuleActionGroups demands a group of every action but those of system connectors.
func (s *Server) checkRuleActionGroups(given map[string]any) error {
	for _, action := range records(given["actions"]) {
		id := text(action["id"])
		k := s.fixedConnector(id)
		if _, grouped := action["group"]; !grouped && (k == nil || !k.System) {
			return fail(http.StatusBadRequest, "Group is not defined in action "+id)
		}
	}
	return nil
}

// listedBy lists what f makes of each item, as Kibana's messages do.
func listedBy[T any](items []T, f func(T) string) string { return strings.Join(each(items, f), ", ") }
