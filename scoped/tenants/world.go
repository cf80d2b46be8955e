package tenants

import (
	"context"
	"errors"

	"github.com/kibana-go/kibana-go/scoped"
)

// world is what is the same for all tenants: the spaces and the roles that there are.
type world struct {
	spaces []scoped.Space // in Kibana's order
	byID   map[string]scoped.Space
	roles  map[string]scoped.Role // by name; empty where they are of no interest
}

// readWorld reads spaces, and roles if any tenant has some or if some might have to go.
func readWorld(ctx context.Context, kb *scoped.Client, declared []*declaration, everything bool) (*world, error) {
	spaces, err := kb.Spaces.List(ctx)
	if err != nil {
		return nil, err
	}
	w := &world{spaces: spaces, byID: map[string]scoped.Space{}, roles: map[string]scoped.Role{}}
	for _, space := range spaces {
		w.byID[space.ID] = space
	}
	needed := false
	for _, d := range declared {
		needed = needed || len(d.Roles) > 0
	}
	if !needed && !everything {
		return w, nil
	}
	roles, err := kb.Roles.List(ctx)
	if err != nil && !needed && unseen(err) {
		return w, nil
	}
	for _, role := range roles {
		w.roles[role.Name] = role
	}
	return w, err
}

// unseen tells whether a credential, or a Kibana without security, lacks a kind of thing altogether. What it cannot see
// it has not made, either.
func unseen(err error) bool {
	return errors.Is(err, scoped.ErrAuthorization) || errors.Is(err, scoped.ErrNotFound)
}
