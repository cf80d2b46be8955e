package tenants

import (
	"fmt"
	"maps"
	"slices"
)

func (d *declaration) checkRoles(c *complaints) {
	const longest = 507 // of a name, in all releases of Elasticsearch
	names := c.names("roles")
	for i := range d.Roles {
		role := &d.Roles[i]
		names.take(i, role.Name, "role")
		if len(d.roleName(role)) > longest {
			c.say(fmt.Sprintf("is longer than %d letters together with the id of the tenant", longest), "roles", i, "name")
		}
		switch {
		case role.Base != "" && role.Base != "all" && role.Base != "read":
			c.say(fmt.Sprintf("%q is neither all nor read", role.Base), "roles", i, "base")
		case role.Base != "" && len(role.Features) > 0:
			c.say("exclude base: it grants all features already", "roles", i, "features")
		case role.Base == "" && len(role.Features)+len(role.Cluster)+len(role.Indices) == 0:
			c.say("something to grant is needed: base, features, cluster or indices", "roles", i)
		}
		for _, feature := range slices.Sorted(maps.Keys(role.Features)) {
			if len(role.Features[feature]) == 0 {
				c.say("privileges such as read are needed", "roles", i, "features", feature)
			}
		}
		role.checkIndices(c, i)
	}
}

func (r *Role) checkIndices(c *complaints, role int) {
	for at, index := range r.Indices {
		if len(index.Names) == 0 {
			c.say("names or patterns of indices are needed", "roles", role, "indices", at, "names")
		}
		if len(index.Privileges) == 0 {
			c.say("privileges such as read are needed", "roles", role, "indices", at, "privileges")
		}
	}
}

// roleName is what a role is called in Kibana. No id of a space has a colon, so no two tenants share a role.
func (d *declaration) roleName(role *Role) string { return d.ID + ":" + role.Name }
