package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// mark ends the description of a space that this program made. Nothing is ever deleted but such a space and what is in
// one.
const mark = "[managed by tenants]"

func managed(space scoped.Space) bool {
	return space.Description != nil && strings.HasSuffix(*space.Description, mark)
}

// change is one step from what is to what should be.
type change struct {
	what string
	do   func(context.Context, *scoped.Client) error
}

func (c change) String() string { return c.what }

// plan compares Kibana with the file. It only reads.
func plan(ctx context.Context, kb *scoped.Client, tenants []tenant, prune bool, bar *progress) ([]change, error) {
	list, err := kb.Spaces.List(ctx)
	if err != nil {
		return nil, err
	}
	spaces := map[string]scoped.Space{}
	for _, space := range list {
		spaces[space.ID] = space
	}
	var changes []change
	for i := range tenants {
		t := &tenants[i]
		bar.step("comparing " + t.ID)
		space, exists := spaces[t.ID]
		delete(spaces, t.ID)
		if !exists {
			changes = append(changes, planNew(t)...)
			continue
		}
		differences, err := planExisting(ctx, kb, t, space, prune)
		if err != nil {
			return nil, fmt.Errorf("tenant %s: %w", t.ID, err)
		}
		changes = append(changes, differences...)
	}
	if prune {
		changes = append(changes, planAbandoned(list, spaces)...)
	}
	return changes, nil
}

// planNew is all that a tenant without a space needs.
func planNew(t *tenant) []change {
	changes := []change{createSpace(t)}
	for i := range t.Connectors {
		changes = append(changes, createConnector(t, &t.Connectors[i]))
	}
	if len(t.objects) > 0 {
		changes = append(changes, importObjects(t, t.objects))
	}
	return changes
}

// planExisting is what differs in the space of a tenant.
func planExisting(ctx context.Context, kb *scoped.Client, t *tenant, space scoped.Space, prune bool) ([]change, error) {
	var changes []change
	if want := wanted(t, space); !sameSpace(want, space) {
		changes = append(changes, updateSpace(want))
	}
	in, err := kb.Space(ctx, t.ID)
	if err != nil {
		return nil, err
	}
	prune = prune && managed(space)
	connectors, err := planConnectors(ctx, in, t, prune)
	if err != nil {
		return nil, err
	}
	objects, err := planObjects(ctx, in, t, prune)
	if err != nil {
		return nil, err
	}
	return append(append(changes, connectors...), objects...), nil
}

// planConnectors compares the connectors of a space. Secrets cannot be compared: Kibana never shows them.
func planConnectors(ctx context.Context, in *scoped.Client, t *tenant, prune bool) ([]change, error) {
	list, err := in.Actions.List(ctx)
	if err != nil {
		return nil, err
	}
	stored := map[string]scoped.Connector{}
	for _, c := range list {
		if !c.IsPreconfigured && !c.IsSystemAction {
			stored[c.ID] = c
		}
	}
	var changes []change
	for i := range t.Connectors {
		want := &t.Connectors[i]
		id := stableID(t.ID, want.Name)
		have, exists := stored[id]
		delete(stored, id)
		switch {
		case !exists:
			changes = append(changes, createConnector(t, want))
		case have.ConnectorTypeID != want.Type:
			changes = append(changes, deleteConnector(t, have), createConnector(t, want))
		case have.Name != want.Name || !covers(have.Config, want.Config) || lacksSecrets(have, want):
			changes = append(changes, updateConnector(t, want))
		}
	}
	for _, c := range list {
		if extra, ok := stored[c.ID]; ok && prune {
			changes = append(changes, deleteConnector(t, extra))
		}
	}
	return changes, nil
}

// lacksSecrets tells whether Kibana waits for secrets that the file has, as it does for a connector that was imported.
func lacksSecrets(have scoped.Connector, want *connector) bool {
	return have.IsMissingSecrets != nil && *have.IsMissingSecrets && len(want.secrets) > 0
}

// planObjects compares the dashboards of a space, and what they need, with the files.
func planObjects(ctx context.Context, in *scoped.Client, t *tenant, prune bool) ([]change, error) {
	differing, err := differingObjects(ctx, in, t.objects)
	if err != nil {
		return nil, err
	}
	var changes []change
	if len(differing) > 0 {
		changes = append(changes, importObjects(t, differing))
	}
	if !prune {
		return changes, nil
	}
	ours := map[string]bool{}
	for _, o := range t.objects {
		ours[o.key()] = true
	}
	for found, err := range in.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}, Fields: []string{"title"}}) {
		if err != nil {
			return nil, err
		}
		if !ours["dashboard/"+found.ID] {
			changes = append(changes, deleteDashboard(t, found.ID))
		}
	}
	return changes, nil
}

// differingObjects is those of the objects that a space lacks or has otherwise.
func differingObjects(ctx context.Context, in *scoped.Client, objects []object) ([]object, error) {
	if len(objects) == 0 {
		return nil, nil
	}
	keys := make([]scoped.BulkGetItem, len(objects))
	for i, o := range objects {
		keys[i] = scoped.BulkGetItem{Type: o.typ, ID: o.id}
	}
	stored, err := in.SavedObjects.BulkGet(ctx, keys)
	var partial *scoped.PartialError
	if err != nil && (!errors.As(err, &partial) || !partial.Only(scoped.ErrNotFound)) {
		return nil, err
	}
	var differing []object
	for i, have := range stored {
		want := objects[i]
		if have.Error != nil || !covers(have.Attributes, want.attributes) || !refersTo(have.References, want.references) {
			differing = append(differing, want)
		}
	}
	return differing, nil
}

// planAbandoned deletes the spaces that this program made and the file no longer has, in Kibana's order.
func planAbandoned(list []scoped.Space, abandoned map[string]scoped.Space) []change {
	var changes []change
	for _, space := range list {
		if _, ok := abandoned[space.ID]; ok && managed(space) {
			changes = append(changes, deleteSpace(space.ID))
		}
	}
	return changes
}
