package tenants

import (
	"context"
	"maps"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// roleMetadata is the key under which the metadata of a role says whose it is.
const roleMetadata = "kibana-go/tenants"

// marked is the metadata of a role of that name.
func marked(owner, tenant, name string) map[string]any {
	return map[string]any{roleMetadata: map[string]any{"owner": owner, "tenant": tenant, "role": name}}
}

// roleMark reads who made a role, and for which tenant. It is empty for a role that somebody made by copying one in
// Kibana: copies have the metadata too, with the name of the other.
func roleMark(role scoped.Role) (owner, tenant string) {
	mark, _ := role.Metadata[roleMetadata].(map[string]any)
	if text(mark["role"]) != role.Name {
		return "", ""
	}
	return text(mark["owner"]), text(mark["tenant"])
}

// planRoles compares the roles of a tenant. Roles are in no space; those that name the tenant's are looked at.
func (p *planner) planRoles(context.Context) error {
	kept := map[string]bool{}
	for i := range p.d.Roles {
		role := &p.d.Roles[i]
		name := p.d.roleName(role)
		kept[name] = true
		stored, exists := p.world.roles[name]
		if owner, tenant := roleMark(stored); exists && (owner != p.opts.Owner || tenant != p.d.ID) {
			return p.refuse(KindRole, name, name, owner)
		}
		p.planRole(role, name, stored, exists)
	}
	for _, name := range slices.Sorted(maps.Keys(p.world.roles)) {
		role := p.world.roles[name]
		owner, tenant := roleMark(role)
		ours := owner == p.opts.Owner && tenant == p.d.ID
		if kept[name] || !p.everything || !ours && !grantsIn(role, p.d.ID) {
			continue
		}
		p.undeclared(KindRole, name, name, "", ours, func(ctx context.Context, kb *scoped.Client) error {
			return kb.Roles.Delete(ctx, name)
		})
	}
	return nil
}

func grantsIn(role scoped.Role, spaceID string) bool {
	for _, granted := range role.Kibana {
		if slices.Contains(granted.Spaces, spaceID) {
			return true
		}
	}
	return false
}

func (p *planner) planRole(role *Role, name string, stored scoped.Role, exists bool) {
	request := p.d.roleRequest(role)
	request.Metadata = marked(p.opts.Owner, p.d.ID, name)
	want := roleWanted(role)
	var found map[string]any
	if exists {
		found = roleFound(stored, p.d.ID)
		for key := range found {
			if _, wanted := want[key]; !wanted {
				want[key] = nil // a role grants what is declared and nothing else
			}
		}
	}
	p.compare(KindRole, name, name, found, want,
		func(ctx context.Context, kb *scoped.Client) error { return kb.Roles.Create(ctx, name, request) },
		func(ctx context.Context, kb *scoped.Client) error { return kb.Roles.Put(ctx, name, request) })
}

func (d *declaration) roleRequest(role *Role) scoped.RoleRequest {
	request := scoped.RoleRequest{Kibana: []scoped.KibanaPrivileges{}}
	if role.Description != "" {
		request.Description = &role.Description
	}
	elasticsearch := scoped.ElasticsearchPrivileges{Cluster: role.Cluster}
	for _, index := range role.Indices {
		privileges := scoped.IndexPrivileges{Names: index.Names, Privileges: index.Privileges}
		if index.Query != "" {
			privileges.Query = &index.Query
		}
		privileges.FieldSecurity = fieldSecurity(index)
		elasticsearch.Indices = append(elasticsearch.Indices, privileges)
	}
	request.Elasticsearch = &elasticsearch
	granted := scoped.KibanaPrivileges{Spaces: []string{d.ID}}
	switch {
	case role.Base != "":
		granted.Base = []string{role.Base}
	case len(role.Features) > 0:
		granted.Feature = role.Features
	default:
		return request
	}
	request.Kibana = append(request.Kibana, granted)
	return request
}

// roleWanted is a role as values. The order of privileges and of indices has no meaning.
func roleWanted(role *Role) map[string]any {
	want := map[string]any{}
	set(want, "description", role.Description)
	set(want, "base", role.Base)
	if len(role.Features) > 0 {
		want["features"] = sortedLists(role.Features)
	}
	if len(role.Cluster) > 0 {
		want["cluster"] = sortedList(role.Cluster)
	}
	if len(role.Indices) > 0 {
		indices := make([]any, len(role.Indices))
		for i, index := range role.Indices {
			indices[i] = indexValues(index)
		}
		slices.SortFunc(indices, func(a, b any) int { return strings.Compare(fingerprint(a), fingerprint(b)) })
		want["indices"] = indices
	}
	return want
}

// roleFound is a role by the names of the declaration. What a declaration cannot say is under elsewhere.
func roleFound(stored scoped.Role, spaceID string) map[string]any {
	role, elsewhere := roleOf(stored, spaceID)
	found := roleWanted(&role)
	if len(elsewhere) > 0 {
		found["elsewhere"] = plainList(elsewhere)
	}
	return found
}

func indexValues(index Index) map[string]any {
	values := map[string]any{"names": sortedList(index.Names), "privileges": sortedList(index.Privileges), "query": nil, "fields": nil, "except": nil}
	if index.Query != "" {
		values["query"] = index.Query
	}
	if len(index.Fields) > 0 {
		values["fields"] = sortedList(index.Fields)
	}
	if len(index.Except) > 0 {
		values["except"] = sortedList(index.Except)
	}
	return values
}

func sortedList(texts []string) []any {
	return plainList(slices.Compact(slices.Sorted(slices.Values(texts))))
}

func sortedLists(lists map[string][]string) map[string]any {
	out := make(map[string]any, len(lists))
	for name, texts := range lists {
		out[name] = sortedList(texts)
	}
	return out
}
