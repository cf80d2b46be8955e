package kibanatest

import (
	"fmt"
	"strings"
)

// missingWords are what Kibana says of things that are not there, by their collections: %[1]s is the member that names the
// thing, %[2]s its value.
var missingWords = map[string]string{
	"/api/agent_builder/agents":        "Agent %[2]s not found",
	"/api/agent_builder/conversations": "Conversation %[2]s not found",
	"/api/agent_builder/skills":        "Skill %[2]s not found",
	"/api/agent_builder/tools":         "Tool %[2]s not found",
	"/api/endpoint_list/items":         `exception list item %[1]s: "%[2]s" does not exist`,
	"/api/exception_lists":             `exception list %[1]s: "%[2]s" does not exist`,
	"/api/exception_lists/items":       `exception list item %[1]s: "%[2]s" does not exist`,
	"/api/lists":                       `list %[1]s: "%[2]s" does not exist`,
	"/api/lists/items":                 `list item %[1]s: "%[2]s" does not exist`,
	"/api/osquery/live_queries":        "Action not found",
	"/api/osquery/packs":               "Pack %[2]s not found",
	"/api/osquery/saved_queries":       "Saved query %[2]s not found",
	"/api/timeline":                    "Could not find timeline: %[2]s",
}

func missing(c *collection, key, id string) string {
	words, known := missingWords[c.path]
	if !known {
		words = `%[1]s: "%[2]s" not found`
	}
	if !strings.Contains(words, "%") {
		return words
	}
	return fmt.Sprintf(words, key, id)
}
