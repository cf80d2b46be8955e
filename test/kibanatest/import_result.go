package kibanatest

import (
	"fmt"
	"maps"
)

// importResult is what became of an import.
type importResult struct {
	done     []importedObject
	problems []importProblem
}

// importedObject is an object that was imported, or would have been but for the problems of others.
type importedObject struct {
	source, object *object
	replaced       bool
	newCopies      bool
}

type importProblem struct {
	source *object
	detail map[string]any
}

func (r *importResult) problem(o *object, kind string, detail map[string]any) {
	all := map[string]any{"type": kind}
	maps.Copy(all, detail)
	r.problems = append(r.problems, importProblem{o, all})
}

// resolvable problems can be told away by a retry, and keep the whole import from being written.
func (p importProblem) resolvable() bool {
	switch p.detail["type"] {
	case "conflict", "ambiguous_conflict", "missing_references":
		return true
	}
	return false
}

// json leaves out successResults and errors when they are empty, as Kibana does.
func (r *importResult) json() map[string]any {
	out := map[string]any{"success": len(r.problems) == 0, "successCount": len(r.done)}
	if len(r.done) > 0 {
		out["successResults"] = each(r.done, importedObject.json)
	}
	if len(r.problems) > 0 {
		out["errors"] = each(r.problems, importProblem.json)
	}
	return out
}

func (i importedObject) json() map[string]any {
	out := map[string]any{
		"id": i.source.ID, "type": i.source.Type, "meta": i.source.meta(i.source.managementTitle()), "managed": i.source.Managed,
	}
	if i.replaced {
		out["overwrite"] = true
	}
	if i.object.ID != i.source.ID {
		out["destinationId"] = i.object.ID
		if i.object.OriginID == "" && !i.newCopies {
			out["createNewCopy"] = true
		}
	}
	return out
}

func (p importProblem) json() map[string]any {
	return map[string]any{
		"id": p.source.ID, "type": p.source.Type, "meta": p.source.meta(text(p.source.Attributes["title"])), "error": p.detail,
	}
}

func (o *object) meta(title string) map[string]any {
	meta := map[string]any{}
	if title != "" {
		meta["title"] = title
	}
	if t, _ := typeOf(o.Type); t.icon != "" {
		meta["icon"] = t.icon
	}
	return meta
}

// managementTitle is what Kibana's management page calls the object.
func (o *object) managementTitle() string {
	t, _ := typeOf(o.Type)
	switch {
	case o.Type == connectorObject:
		return fmt.Sprintf("Connector: [%s]", text(o.Attributes["name"]))
	case o.Type == "config":
		return fmt.Sprintf("Advanced Settings [%s]", o.ID)
	case t.title != "":
		return text(o.Attributes[t.title])
	}
	return text(o.Attributes["title"])
}

// warnings asks for the secrets of imported connectors, which exports do not have.
func (r *importResult) warnings() []any {
	count := 0
	for _, item := range r.done {
		if item.source.Type == connectorObject && item.source.Attributes["isMissingSecrets"] == true {
			count++
		}
	}
	if count == 0 {
		return []any{}
	}
	have := "connectors have"
	if count == 1 {
		have = "connector has"
	}
	return []any{map[string]any{
		"type":        "action_required",
		"message":     fmt.Sprintf("%d %s sensitive information that require updates.", count, have),
		"actionPath":  "/app/management/insightsAndAlerting/triggersActionsConnectors",
		"buttonLabel": "Go to connectors",
	}}
}
