package kibanatest

import (
	"encoding/base64"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
)

func (s *Server) updateObject(c *call) (*reply, error) {
	change, err := c.bodyObject(fields{
		"attributes": dict(anything()),
		"references": optional(references()),
		"upsert":     optional(dict(anything())),
		"version":    optional(str()),
	}.object("attributes", "version", "references", "upsert"))
	if err != nil {
		return nil, err
	}
	typ, id := c.vars["type"], c.vars["id"]
	o, err := s.lookUp(c, "update", typ, id)
	if err != nil {
		return s.upsert(c, change, err)
	}
	updated, err := s.update(o, change)
	if err != nil {
		return nil, err
	}
	return ok(s.echo(c, updated, change)), nil
}

// upsert creates what an update did not find, if the caller gave what to create and the id is free.
func (s *Server) upsert(c *call, change map[string]any, missing error) (*reply, error) {
	initial, given := change["upsert"].(map[string]any)
	o := &object{
		Type: c.vars["type"], ID: c.vars["id"], Attributes: initial, References: referencesFrom(change["references"]),
	}
	if !given || asFailure(missing).status != http.StatusNotFound || !published(o.Type) || s.store.elsewhere(c.space, o) {
		return nil, missing
	}
	made, err := s.store.create(c.space, o, false)
	if err != nil {
		return nil, err
	}
	change["attributes"] = initial
	return ok(s.echo(c, made, change)), nil
}

// update merges submitted attributes into an object and replaces its references when they were submitted.
func (s *Server) update(o *object, change map[string]any) (*object, error) {
	if version, given := change["version"].(string); given {
		if err := checkCurrent(o, version); err != nil {
			return nil, err
		}
	}
	changed := o.clone()
	changed.Attributes = merged(o.Attributes, record(change["attributes"]))
	if given, submitted := change["references"]; submitted {
		changed.References = referencesFrom(given)
	}
	return s.store.put(changed), nil
}

// merged overlays b on a, recursively, and leaves both as they are.
func merged(a, b map[string]any) map[string]any {
	out := maps.Clone(a)
	if out == nil {
		out = map[string]any{}
	}
	for key, value := range b {
		inner, isObject := value.(map[string]any)
		old, wasObject := out[key].(map[string]any)
		if isObject && wasObject {
			value = merged(old, inner)
		}
		out[key] = value
	}
	return out
}

// checkCurrent refuses versions that Kibana did not make, and those that are not the object's.
func checkCurrent(o *object, version string) error {
	if err := checkVersionForm(version); err != nil {
		return err
	}
	if version != o.Version {
		return fail(http.StatusConflict, fmt.Sprintf(
			"[%s:%s]: version conflict, current document has seqNo [%d] and primary term [1]: version_conflict_engine_exception",
			o.Type, o.ID, o.written))
	}
	return nil
}

func checkVersionForm(version string) error {
	raw, err := base64.StdEncoding.DecodeString(version)
	var numbers []int
	if err != nil || json.Unmarshal(raw, &numbers) != nil || len(numbers) != 2 {
		return fail(http.StatusBadRequest, fmt.Sprintf("Invalid version [%s]", version))
	}
	return nil
}

// echo answers an update: with what was submitted, not with what is stored.
func (s *Server) echo(c *call, o *object, change map[string]any) map[string]any {
	shown := map[string]any{
		"id": o.ID, "type": o.Type, "version": o.Version, "updated_at": o.UpdatedAt,
		"namespaces": append([]string{}, s.namespacesFor(c, o)...), "attributes": change["attributes"],
	}
	if _, submitted := change["references"]; submitted {
		shown["references"] = orNone(o.References)
	}
	if o.OriginID != "" {
		shown["originId"] = o.OriginID
	}
	return shown
}
