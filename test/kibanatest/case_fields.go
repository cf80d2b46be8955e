package kibanatest

import (
	"maps"
	"slices"
	"strings"
)

// newCaseFields are the members of a case to create. There is no status: a new case is open.
func newCaseFields() []caseField {
	must := []string{"description", "tags", "title", "connector", "settings", "owner"}
	expected := make([]caseField, 0, len(must)+4)
	for _, name := range append(must, "assignees", "severity", "category", "customFields") {
		expected = append(expected, caseField{name, slices.Contains(must, name), caseMember(name)})
	}
	return expected
}

// changedCaseFields are the members of a change of a case.
func changedCaseFields() []caseField {
	expected := each([]string{
		"description", "tags", "title", "connector", "severity", "assignees", "category", "customFields", "settings", "status", "owner",
	}, func(name string) caseField { return caseField{name, false, caseMember(name)} })
	return append(expected, caseField{"closeReason", false, caseText("closeReason")},
		caseField{"id", true, caseText("id")}, caseField{"version", true, caseText("version")})
}

// caseMember is the check of a member of a case.
func caseMember(name string) caseCheck {
	switch name {
	case "title":
		return caseLimitedText(name, 160)
	case "description":
		return caseLimitedText(name, 30000)
	case "tags":
		return caseLimitedList(name, 0, 200, caseLimitedTextAt("tags", "tag", 256))
	case "category":
		return caseOrNull(caseLimitedText(name, 50))
	case "assignees":
		return caseLimitedList(name, 0, 10, caseMembers(name, caseField{"uid", true, caseText("assignees,uid")}))
	case "severity":
		return caseWord(name, caseSeverities()...)
	case "status":
		return caseWord(name, caseStatuses()...)
	case "connector":
		return checkCaseConnector
	case "settings":
		return caseMembers(name, caseField{"syncAlerts", true, caseBoolean("settings,syncAlerts")},
			caseField{"extractObservables", false, caseBoolean("settings,extractObservables")})
	case "customFields":
		return caseLimitedList(name, 0, 10, checkCaseCustomField)
	}
	return caseText(name)
}

// caseSeverities and caseStatuses are in the order that cases are sorted in.
func caseSeverities() []string { return []string{"low", "medium", "high", "critical"} }

func caseStatuses() []string { return []string{"open", "in-progress", "closed"} }

func caseBoolean(name string) caseCheck {
	return func(v any) []string {
		if _, is := v.(bool); !is {
			return caseInvalid(name, v)
		}
		return nil
	}
}

func checkCaseConnector(v any) []string {
	given, isObject := v.(map[string]any)
	if !isObject {
		return caseInvalid("connector", v)
	}
	problems := caseMemberProblems(given, []caseField{
		{"id", true, caseText("connector,id")}, {"name", true, caseText("connector,name")},
		{"type", true, caseWord("connector,type", ".none", ".cases-webhook", ".jira", ".resilient", ".servicenow", ".servicenow-sir", ".swimlane", ".thehive")},
	})
	fields, present := given["fields"]
	if !present {
		fields = undefined{}
	}
	if _, isObject := fields.(map[string]any); !isObject && fields != nil {
		problems = append(problems, caseInvalid("connector,fields", fields)...)
	}
	return problems
}

func checkCaseCustomField(v any) []string {
	given, isObject := v.(map[string]any)
	if !isObject {
		return caseInvalid("customFields", v)
	}
	problems := caseMemberProblems(given, []caseField{
		{"key", true, caseText("customFields,key")}, {"type", true, caseWord("customFields,type", "text", "toggle", "number")},
	})
	value, present := given["value"]
	if !present {
		value = undefined{}
	}
	switch {
	case len(problems) > 0 || value == nil:
		return problems
	case given["type"] == "text":
		return caseLimitedTextAt("customFields,value", "value", 160)(value)
	case given["type"] == "toggle":
		return caseBoolean("customFields,value")(value)
	}
	if _, isNumber := value.(float64); !isNumber {
		return caseInvalid("customFields,value", value)
	}
	return nil
}

// trimmedCase copies what was given, its texts without the white space around them, and drops assignees named twice.
func trimmedCase(given map[string]any) map[string]any {
	out := maps.Clone(given)
	for _, name := range []string{"title", "description", "category"} {
		if value, isText := out[name].(string); isText {
			out[name] = strings.TrimSpace(value)
		}
	}
	if tags, isList := out["tags"].([]any); isList {
		out["tags"] = each(tags, func(tag any) any { return strings.TrimSpace(text(tag)) })
	}
	if assignees, isList := out["assignees"].([]any); isList {
		seen := map[any]bool{}
		out["assignees"] = slices.DeleteFunc(slices.Clone(assignees), func(assignee any) bool {
			uid := record(assignee)["uid"]
			again := seen[uid]
			seen[uid] = true
			return again
		})
	}
	if settings, isObject := out["settings"].(map[string]any); isObject {
		filled := map[string]any{"extractObservables": false}
		maps.Copy(filled, settings)
		out["settings"] = filled
	}
	return out
}
