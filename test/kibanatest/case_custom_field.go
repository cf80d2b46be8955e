package kibanatest

import (
	"net/http"
	"slices"
	"strings"
)

// caseCustomFields checks the custom fields of a case against the configuration of its owner and adds those that are
// missing, with their defaults or null.
func (s *Server) caseCustomFields(c *call, owner string, given any) ([]any, error) {
	items := records(given)
	if key := caseRepeatedKey(items); key != "" {
		return nil, fail(http.StatusBadRequest, "Invalid duplicated customFields keys in request: "+key)
	}
	config := s.caseConfig(c, owner)
	if config == nil {
		if len(items) > 0 {
			return nil, fail(http.StatusBadRequest, "No custom fields configured.")
		}
		return []any{}, nil
	}
	configured := records(config.Attributes["customFields"])
	if err := checkCaseCustomFields(configured, items); err != nil {
		return nil, err
	}
	filled := append([]any{}, anys(items)...)
	for _, field := range configured {
		if caseCustomField(items, field["key"]) == nil {
			filled = append(filled, map[string]any{"key": field["key"], "type": field["type"], "value": field["defaultValue"]})
		}
	}
	return filled, nil
}

func checkCaseCustomFields(configured, items []map[string]any) error {
	var unknown, mistyped, missing, empty []string
	for _, item := range items {
		if caseCustomField(configured, item["key"]) == nil {
			unknown = append(unknown, text(item["key"]))
		}
	}
	for _, field := range configured {
		label := `"` + text(field["label"]) + `"`
		item := caseCustomField(items, field["key"])
		switch {
		case item == nil && field["required"] == true && field["defaultValue"] == nil:
			missing = append(missing, label)
		case item != nil && item["value"] == nil && field["required"] == true:
			empty = append(empty, label)
		}
		if item != nil && item["type"] != field["type"] {
			mistyped = append(mistyped, label)
		}
	}
	for _, problem := range []struct {
		text  string
		names []string
	}{
		{"Invalid custom field keys: ", unknown},
		{"Missing required custom fields without default value configured: ", missing},
		{`Invalid value "null" supplied for the following required custom fields: `, empty},
		{"The following custom fields have the wrong type in the request: ", mistyped},
	} {
		if len(problem.names) > 0 {
			separator := ", "
			if len(unknown) > 0 {
				separator = ","
			}
			return fail(http.StatusBadRequest, problem.text+strings.Join(problem.names, separator))
		}
	}
	return nil
}

// caseCustomField finds the field of a key, nil if there is none.
func caseCustomField(items []map[string]any, key any) map[string]any {
	i := slices.IndexFunc(items, func(item map[string]any) bool { return item["key"] == key })
	if i < 0 {
		return nil
	}
	return items[i]
}

func caseRepeatedKey(items []map[string]any) string {
	seen := map[string]bool{}
	for _, item := range items {
		key := text(item["key"])
		if seen[key] {
			return key
		}
		seen[key] = true
	}
	return ""
}
