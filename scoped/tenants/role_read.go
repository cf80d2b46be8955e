package tenants

import (
	"fmt"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/gen/roles"
	"github.com/kibana-go/kibana-go/scoped"
)

func fieldSecurity(index Index) *roles.FieldSecurity {
	if len(index.Fields) == 0 && len(index.Except) == 0 {
		return nil
	}
	security := &roles.FieldSecurity{Grant: index.Fields, Except: index.Except}
	if len(security.Grant) == 0 {
		security.Grant = []string{"*"}
	}
	return security
}

// roleOf is a stored role as a declaration for a space, and in words what a declaration cannot say of it.
func roleOf(stored scoped.Role, spaceID string) (role Role, elsewhere []string) {
	role = Role{Description: value(stored.Description), Cluster: stored.Elasticsearch.Cluster}
	granted := false
	for _, g := range stored.Kibana {
		if granted || !slices.Equal(g.Spaces, []string{spaceID}) || len(g.Base) > 1 || len(g.Reserved) > 0 {
			elsewhere = append(elsewhere, "spaces "+strings.Join(g.Spaces, ", "))
			continue
		}
		granted = true
		if len(g.Base) == 1 {
			role.Base = g.Base[0]
		}
		if len(g.Feature) > 0 {
			role.Features = g.Feature
		}
	}
	for _, index := range stored.Elasticsearch.Indices {
		of := Index{Names: index.Names, Privileges: index.Privileges, Query: value(index.Query)}
		if security := index.FieldSecurity; security != nil {
			of.Except = security.Except
			if !slices.Equal(security.Grant, []string{"*"}) {
				of.Fields = security.Grant
			}
		}
		if value(index.AllowRestrictedIndices) {
			elsewhere = append(elsewhere, "restricted indices")
		}
		role.Indices = append(role.Indices, of)
	}
	for what, n := range map[string]int{
		"remote clusters": len(stored.Elasticsearch.RemoteCluster), "remote indices": len(stored.Elasticsearch.RemoteIndices),
		"other users": len(stored.Elasticsearch.RunAs), "applications other than Kibana": len(stored.UnrecognizedApplications),
		"privileges that Kibana does not understand": len(stored.TransformErrors),
	} {
		if n > 0 {
			elsewhere = append(elsewhere, fmt.Sprintf("%d %s", n, what))
		}
	}
	slices.Sort(elsewhere)
	return role, elsewhere
}
