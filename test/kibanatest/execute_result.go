package kibanatest

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

func (e *execution) uuid() string { return fmt.Sprintf("00000000-0000-4000-8000-%012x", e.number) }

// indexed is what Elasticsearch's bulk API says of documents that are new.
func (e *execution) indexed() any {
	index := text(e.Config["index"])
	if other, isSet := e.params["indexOverride"].(string); isSet {
		index = other
	}
	documents, _ := e.params["documents"].([]any)
	items := make([]any, len(documents))
	for i := range documents {
		items[i] = map[string]any{"index": map[string]any{
			"_index": index, "_id": fmt.Sprintf("doc-%d-%d", e.number, i), "_version": 1, "result": "created", "status": http.StatusCreated,
			"_shards": map[string]any{"total": 2, "successful": 1, "failed": 0}, "_seq_no": i, "_primary_term": 1,
		}}
	}
	return map[string]any{"errors": false, "took": 1, "items": items}
}

func (e *execution) emailed() any {
	var everybody []any
	for _, key := range []string{"to", "cc", "bcc"} {
		people, _ := e.params[key].([]any)
		everybody = append(everybody, people...)
	}
	return map[string]any{
		"accepted": everybody, "rejected": []any{}, "response": "250 2.0.0 OK", "messageId": "<" + e.uuid() + "@kibanatest>",
		"envelope": map[string]any{"from": e.Config["from"], "to": everybody},
	}
}

func (e *execution) slackAPI() any {
	given := record(e.params["subActionParams"])
	if e.params["subAction"] == "validChannelId" {
		return map[string]any{"ok": true, "channel": map[string]any{
			"id": given["channelId"], "name": "general", "is_channel": true, "is_archived": false,
		}}
	}
	channel := any("general")
	for _, key := range []string{"channels", "channelIds", "channelNames"} {
		if named, _ := given[key].([]any); len(named) > 0 {
			channel = named[0]
		}
	}
	return map[string]any{"ok": true, "channel": channel, "message": map[string]any{"text": given["text"], "type": "message"}}
}

// incident is what the connectors of ticket systems give back.
func (e *execution) incident() any {
	switch text(e.params["subAction"]) {
	case "pushToService", "getIncident", "closeIncident", "issue":
		id := strconv.Itoa(10000 + e.number)
		return map[string]any{
			"id": id, "title": "KBT-" + id, "pushedDate": e.now, "url": strings.TrimSuffix(text(e.Config["apiUrl"]), "/") + "/browse/KBT-" + id,
		}
	case "fieldsByIssueType", "handshake":
		return map[string]any{}
	case "addEvent":
		return nil
	}
	return []any{} // a list of what there is to choose from
}

// chat is the answer of a model.
func (e *execution) chat() any {
	if e.params["subAction"] == "getDashboard" {
		return map[string]any{"available": false}
	}
	return map[string]any{
		"message": "This is the answer of a connector that asks nobody.",
		"usage":   map[string]any{"prompt_tokens": 1, "completion_tokens": 10, "total_tokens": 11},
	}
}
