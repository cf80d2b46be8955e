package kibanatest

import (
	"slices"
	"strings"
)

// findSLODefinitions lists SLOs without how they stand.
func (s *Server) findSLODefinitions(c *call) (*reply, error) {
	query, err := c.decodedQuery(
		ioField{"search", ioString, true}, ioField{"includeOutdatedOnly", ioWords("true", "false"), true},
		ioField{"includeHealth", ioWords("true", "false"), true}, ioField{"tags", ioString, true},
		ioField{"page", ioString, true}, ioField{"perPage", ioString, true},
	)
	if err != nil {
		return nil, err
	}
	keep := s.sloDefinitionFilter(query)
	var found []map[string]any
	for _, o := range s.slosByAge(c.space) {
		if !keep(o) {
			continue
		}
		definition := o.Attributes
		if query["includeHealth"] == "true" {
			definition = merged(definition, map[string]any{"health": sloHealth(definition["enabled"] == true)})
		}
		found = append(found, definition)
	}
	return sloPage(found, query, 100, definitionPageLimit)
}

func (s *Server) sloDefinitionFilter(query map[string]string) func(*object) bool {
	var search *textSearch
	if query["search"] != "" {
		search = newTextSearch(query["search"], []string{"name"}, "OR")
	}
	var tags []string
	if query["tags"] != "" {
		tags = strings.Split(query["tags"], ",")
	}
	return func(o *object) bool {
		version, _ := o.Attributes["version"].(float64)
		tagged := func(tag string) bool { return slices.Contains(texts(o.Attributes["tags"]), tag) }
		return (search == nil || search.score(o) > 0) && (len(tags) == 0 || slices.ContainsFunc(tags, tagged)) &&
			(query["includeOutdatedOnly"] != "true" || version < sloModelVersion)
	}
}

// sloHealth is that of an SLO whose transforms are as they should be.
func sloHealth(enabled bool) map[string]any {
	state := "stopped"
	if enabled {
		state = "started"
	}
	transform := map[string]any{
		"status": "healthy", "state": state, "isProblematic": false, "missing": false, "stateMatches": true,
	}
	return map[string]any{"isProblematic": false, "rollup": transform, "summary": transform}
}
