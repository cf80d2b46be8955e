package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

func spaceOf(t *tenant) scoped.Space {
	description := strings.TrimSpace(t.Description + " " + mark)
	space := scoped.Space{ID: t.ID, Name: t.Name, Description: &description, DisabledFeatures: t.DisabledFeatures}
	if t.Color != "" {
		space.Color = &t.Color
	}
	return space
}

func createSpace(t *tenant) change {
	return change{"create space " + t.ID, func(ctx context.Context, kb *scoped.Client) error {
		_, err := kb.Spaces.Create(ctx, spaceOf(t))
		return err
	}}
}

func updateSpace(want scoped.Space) change {
	return change{"update space " + want.ID, func(ctx context.Context, kb *scoped.Client) error {
		_, err := kb.Spaces.Update(ctx, want)
		return err
	}}
}

func deleteSpace(id string) change {
	return change{"delete space " + id, func(ctx context.Context, kb *scoped.Client) error {
		return kb.Spaces.Delete(ctx, id)
	}}
}

func createConnector(t *tenant, c *connector) change {
	return change{fmt.Sprintf("create connector %q in %s", c.Name, t.ID), func(ctx context.Context, kb *scoped.Client) error {
		_, err := kb.Actions.CreateWithID(ctx, stableID(t.ID, c.Name), scoped.ConnectorRequest{
			Name: c.Name, ConnectorTypeID: c.Type, Config: connectors.ConfigFrom(c.Config), Secrets: connectors.SecretsFrom(c.secrets),
		}, scoped.InSpace(t.ID))
		return err
	}}
}

// updateConnector sends the secrets along: Kibana wipes those that an update leaves out.
func updateConnector(t *tenant, c *connector) change {
	return change{fmt.Sprintf("update connector %q in %s", c.Name, t.ID), func(ctx context.Context, kb *scoped.Client) error {
		_, err := kb.Actions.Update(ctx, stableID(t.ID, c.Name), scoped.ConnectorUpdate{
			Name: c.Name, Config: connectors.ConfigFrom(c.Config), Secrets: connectors.SecretsFrom(c.secrets),
		}, scoped.InSpace(t.ID))
		return err
	}}
}

func deleteConnector(t *tenant, c scoped.Connector) change {
	return change{fmt.Sprintf("delete connector %q in %s", c.Name, t.ID), func(ctx context.Context, kb *scoped.Client) error {
		return kb.Actions.Delete(ctx, c.ID, scoped.InSpace(t.ID))
	}}
}

func importObjects(t *tenant, objects []object) change {
	return change{fmt.Sprintf("import %s into %s", count(len(objects), "saved object"), t.ID), func(ctx context.Context, kb *scoped.Client) error {
		file, err := encode(objects)
		if err != nil {
			return err
		}
		_, err = kb.SavedObjects.Import(ctx, file, scoped.ImportOptions{Overwrite: true}, scoped.InSpace(t.ID))
		return err
	}}
}

func deleteDashboard(t *tenant, id string) change {
	return change{fmt.Sprintf("delete dashboard %s in %s", id, t.ID), func(ctx context.Context, kb *scoped.Client) error {
		return kb.SavedObjects.Delete(ctx, "dashboard", id, scoped.InSpace(t.ID))
	}}
}
