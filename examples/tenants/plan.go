package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// mark ends the description of a space that this program made. Only such a space is ever deleted.
const mark = "[managed by tenants]"

// change is one step from what is to what should be.
type change struct {
	what string
	do   func(context.Context, *scoped.Client) error
}

func (c change) String() string { return c.what }

// plan compares Kibana with the file. It only reads.
func plan(ctx context.Context, kb *scoped.Client, tenants []tenant, prune bool) ([]change, error) {
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
	if want := wanted(t, space); !same(want, space) {
		changes = append(changes, updateSpace(want))
	}
	in, err := kb.Space(ctx, t.ID)
	if err != nil {
		return nil, err
	}
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

// wanted is the space as it should be. One that somebody else made is not marked as ours.
func wanted(t *tenant, stored scoped.Space) scoped.Space {
	want := spaceOf(t)
	if stored.Description == nil || !strings.HasSuffix(*stored.Description, mark) {
		want.Description = &t.Description
	}
	return want
}

// same tells whether a space is as wanted. What the file does not set is not compared.
func same(want, stored scoped.Space) bool {
	sorted := func(features []string) []string { return slices.Sorted(slices.Values(features)) }
	return want.Name == stored.Name &&
		(*want.Description == "" && stored.Description == nil || stored.Description != nil && *want.Description == *stored.Description) &&
		(want.Color == nil || stored.Color != nil && strings.EqualFold(*want.Color, *stored.Color)) &&
		slices.Equal(sorted(want.DisabledFeatures), sorted(stored.DisabledFeatures))
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
		case have.Name != want.Name || !covers(have.Config, want.Config):
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

// planObjects compares the dashboards of a space, and what they need, with the files.
func planObjects(ctx context.Context, in *scoped.Client, t *tenant, prune bool) ([]change, error) {
	var changes []change
	ours := map[string]bool{}
	keys := make([]scoped.BulkGetItem, len(t.objects))
	for i, o := range t.objects {
		keys[i] = scoped.BulkGetItem{Type: o.typ, ID: o.id}
		ours[o.typ+"/"+o.id] = true
	}
	stored, err := in.SavedObjects.BulkGet(ctx, keys)
	var missing *scoped.PartialError // objects that are not there yet
	if err != nil && !errors.As(err, &missing) {
		return nil, err
	}
	var differing []object
	for i, have := range stored {
		if have.Error != nil || !covers(have.Attributes, t.objects[i].attributes) {
			differing = append(differing, t.objects[i])
		}
	}
	if len(differing) > 0 {
		changes = append(changes, importObjects(t, differing))
	}
	if !prune {
		return changes, nil
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

// planAbandoned deletes the spaces that this program made and the file no longer has, in Kibana's order.
func planAbandoned(list []scoped.Space, abandoned map[string]scoped.Space) []change {
	var changes []change
	for _, space := range list {
		if _, ok := abandoned[space.ID]; ok && space.Description != nil && strings.HasSuffix(*space.Description, mark) {
			changes = append(changes, deleteSpace(space.ID))
		}
	}
	return changes
}

// covers tells whether all that is wanted is stored: Kibana adds defaults to what it is sent.
func covers(stored, wanted any) bool {
	want := plain(wanted)
	return want == nil || contains(plain(stored), want)
}

// plain is a value as it is after a trip through JSON.
func plain(value any) any {
	doc, err := json.Marshal(value)
	if err != nil {
		return err
	}
	var out any
	if err := json.Unmarshal(doc, &out); err != nil {
		return err
	}
	return out
}

func contains(stored, wanted any) bool {
	switch wanted := wanted.(type) {
	case map[string]any:
		have, ok := stored.(map[string]any)
		for key, value := range wanted {
			if !ok || !contains(have[key], value) {
				return false
			}
		}
		return true
	case []any:
		have, ok := stored.([]any)
		return ok && slices.EqualFunc(have, wanted, contains)
	}
	return stored == wanted
}
