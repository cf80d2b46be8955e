package tenants

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// planConnectors compares the connectors of a space.
func (p *planner) planConnectors(ctx context.Context) error {
	stored := map[string]scoped.Connector{}
	var listed []scoped.Connector
	if p.look(len(p.d.Connectors)) {
		all, err := p.in.Actions.List(ctx)
		if err != nil && (len(p.d.Connectors) > 0 || !unseen(err)) {
			return err
		}
		listed = all
	}
	p.connectors = map[string]string{}
	for _, c := range listed {
		p.connectors[c.ID] = c.Name
		if !c.IsPreconfigured && !c.IsSystemAction {
			stored[c.ID] = c
		}
	}
	for i := range p.d.Connectors {
		c := &p.d.Connectors[i]
		id := p.d.ids.of(KindConnector, c.Name)
		have, exists := stored[id]
		delete(stored, id)
		p.planConnector(c, id, have, exists)
	}
	for _, c := range listed {
		if _, extra := stored[c.ID]; extra {
			p.undeclared(KindConnector, c.Name, c.ID, "", p.d.ids.made(c.ID), func(ctx context.Context, in *scoped.Client) error {
				return in.Actions.Delete(ctx, c.ID)
			})
		}
	}
	return nil
}

func (p *planner) planConnector(c *Connector, id string, have scoped.Connector, exists bool) {
	want := map[string]any{"name": c.Name, "type": string(c.Type)}
	if len(c.Config) > 0 {
		want["config"] = plainMap(c.Config)
	}
	var found map[string]any
	if exists {
		found = map[string]any{"name": have.Name, "type": string(have.ConnectorTypeID), "config": plainMap(have.Config)}
	}
	// Kibana waits for the secrets of a connector that was imported.
	if lacks := value(have.IsMissingSecrets); len(c.Secrets) > 0 && (!exists || lacks || p.opts.ResendSecrets) {
		want[secretNames] = c.Secrets.String()
	}
	create := c.create(id)
	update := c.update(id)
	if have.ConnectorTypeID != c.Type {
		update = func(ctx context.Context, in *scoped.Client) error {
			if err := in.Actions.Delete(ctx, id); err != nil {
				return err
			}
			return create(ctx, in)
		}
	}
	p.compare(KindConnector, c.Name, id, found, want, create, update)
}

func (c *Connector) create(id string) func(context.Context, *scoped.Client) error {
	return func(ctx context.Context, in *scoped.Client) error {
		_, err := in.Actions.CreateWithID(ctx, id, scoped.ConnectorRequest{
			Name: c.Name, ConnectorTypeID: c.Type, Config: connectors.ConfigFrom(c.config()), Secrets: c.secrets(),
		})
		return err
	}
}

// update sends the secrets along: Kibana wipes those that an update leaves out.
func (c *Connector) update(id string) func(context.Context, *scoped.Client) error {
	return func(ctx context.Context, in *scoped.Client) error {
		_, err := in.Actions.Update(ctx, id, scoped.ConnectorUpdate{
			Name: c.Name, Config: connectors.ConfigFrom(c.config()), Secrets: c.secrets(),
		})
		return err
	}
}

func (c *Connector) config() map[string]any {
	if c.Config == nil {
		return map[string]any{}
	}
	return c.Config
}

func (c *Connector) secrets() scoped.ConnectorSecrets {
	values := make(map[string]any, len(c.Secrets))
	for name, secret := range c.Secrets {
		values[name] = secret
	}
	return connectors.SecretsFrom(values)
}
