package kibanatest

import (
	"maps"
	"strings"
)

// securityRole is a role as Elasticsearch stores it and Kibana reads it. A stored role is replaced, never changed.
type securityRole struct {
	name          string
	description   any            // nil where there is none
	metadata      map[string]any // _reserved is true for those that come with Elasticsearch
	elasticsearch map[string]any
	kibana        []any
	foreign       []string // applications other than Kibana
}

func (r *securityRole) reserved() bool { return r.metadata["_reserved"] == true }

// roleFrom makes a role of a checked body.
func roleFrom(name string, body map[string]any) *securityRole {
	r := &securityRole{
		name: name, description: body["description"], metadata: orEmpty(record(body["metadata"])),
		elasticsearch: elasticsearchPart(record(body["elasticsearch"])), kibana: []any{},
	}
	for _, grant := range records(body["kibana"]) {
		r.kibana = append(r.kibana, kibanaPart(grant))
	}
	return r
}

// elasticsearchPart adds what Elasticsearch does not leave out.
func elasticsearchPart(given map[string]any) map[string]any {
	part := map[string]any{"cluster": []any{}, "indices": []any{}, "run_as": []any{}}
	maps.Copy(part, given)
	for _, key := range []string{"indices", "remote_indices"} {
		if listed, ok := part[key].([]any); ok {
			part[key] = each(listed, func(item any) any {
				return merged(map[string]any{"allow_restricted_indices": false}, record(item))
			})
		}
	}
	return part
}

// kibanaPart forgets features of which nothing is granted.
func kibanaPart(given map[string]any) map[string]any {
	part := map[string]any{"spaces": given["spaces"], "base": []any{}, "feature": map[string]any{}}
	if base, ok := given["base"].([]any); ok {
		part["base"] = base
	}
	features := maps.Clone(orEmpty(record(given["feature"])))
	maps.DeleteFunc(features, func(_ string, privileges any) bool { return len(texts(privileges)) == 0 })
	part["feature"] = features
	return part
}

func (r *securityRole) json() map[string]any {
	out := map[string]any{
		"name": r.name, "metadata": r.metadata, "transient_metadata": map[string]any{"enabled": true},
		"elasticsearch": r.elasticsearch, "kibana": r.kibana,
		"_transform_error": []any{}, "_unrecognized_applications": append([]string{}, r.foreign...),
	}
	if r.description != nil {
		out["description"] = r.description
	}
	return out
}

// reservedRoles are some of those that come with Elasticsearch, with the most important of what they grant.
func reservedRoles() map[string]*securityRole {
	everywhere := func(base string) []any {
		return []any{map[string]any{"spaces": []any{allSpaces}, "base": []any{base}, "feature": map[string]any{}}}
	}
	reading := []any{map[string]any{"names": []any{"*"}, "privileges": []any{"read", "view_index_metadata"}}}
	all := map[string]*securityRole{}
	add := func(name, about string, kibana []any, elasticsearch map[string]any, foreign ...string) {
		all[name] = &securityRole{
			name: name, description: about, metadata: map[string]any{"_reserved": true},
			elasticsearch: elasticsearchPart(elasticsearch), kibana: append([]any{}, kibana...), foreign: foreign,
		}
	}
	add("superuser", "May do everything.", nil, map[string]any{
		"cluster": []any{"all"}, "run_as": []any{"*"},
		"indices": []any{map[string]any{"names": []any{"*"}, "privileges": []any{"all"}}},
	}, "*")
	add("kibana_admin", "May do everything in Kibana.", everywhere("all"), nil)
	add("editor", "May use all of Kibana and read all data.", everywhere("all"), map[string]any{"indices": reading})
	add("viewer", "May see all of Kibana and read all data.", everywhere("read"), map[string]any{"indices": reading})
	add("monitoring_user", "May watch the Elastic Stack.", []any{map[string]any{
		"spaces": []any{allSpaces}, "base": []any{}, "feature": map[string]any{}, "_reserved": []any{"monitoring"},
	}}, map[string]any{"cluster": []any{"cluster:monitor/main", "monitor"}})
	for name, privilege := range map[string]string{
		"kibana_system": "monitor", "beats_admin": "monitor", "beats_system": "monitor", "logstash_admin": "manage_logstash_pipelines",
		"logstash_system": "monitor", "ingest_admin": "manage_pipeline", "snapshot_user": "create_snapshot", "transform_admin": "manage_transform",
		"transform_user": "monitor_transform", "machine_learning_admin": "manage_ml", "machine_learning_user": "monitor_ml",
		"watcher_admin": "manage_watcher", "watcher_user": "monitor_watcher", "reporting_user": "none", "apm_system": "monitor",
		"remote_monitoring_agent": "monitor", "remote_monitoring_collector": "monitor", "enrich_user": "manage_enrich",
	} {
		add(name, strings.ReplaceAll(name, "_", " "), nil, map[string]any{"cluster": []any{privilege}})
	}
	return all
}
