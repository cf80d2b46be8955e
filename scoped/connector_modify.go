package scoped

import (
	"context"
)

// Modify reads a connector, lets change have an update with its name and config, and sends what became of that. The
// config keeps everything until it is made anew: change it with [ChangeUnion]. A change by somebody else between the
// read and the write is lost: connectors have no version that an update could name.
//
// Kibana does not show secrets, and an update without them wipes those that are stored. So change must set Secrets to
// all that the connector has, and to an empty map where it has none; for index and server log connectors, which cannot
// have any, it need not. Otherwise Modify fails with an [*ArgumentError] and sends nothing.
//
// Nothing is sent if change leaves all as it was and sets no secret, and if it fails. The result is the connector as it
// is then.
//
// Kibana: GET and PUT /api/actions/connector/{id}.
func (s *ActionsService) Modify(ctx context.Context, id string, change func(update *ConnectorUpdate) error, opts ...CallOption) (*Connector, error) {
	var connector *Connector
	var update *ConnectorUpdate
	m := modification{
		operation: "UpdateConnector", conn: s.conn, opts: opts,
		get: func(opts []CallOption) (err error) {
			connector, err = s.Get(ctx, id, opts...)
			return err
		},
		body: func() (any, error) {
			update = &ConnectorUpdate{Name: connector.Name, Config: connector.Config}
			return update, nil
		},
		change: func() error { return change(update) },
		put: func(opts []CallOption) error {
			if update.Secrets.IsZero() && connector.ConnectorTypeID != IndexConnector && connector.ConnectorTypeID != ServerLogConnector {
				return s.conn.argument(ctx, "UpdateConnector", "secrets", "must be set, to an empty map where there are none: an update without them wipes those that are stored", opts)
			}
			changed, err := s.Update(ctx, id, *update, opts...)
			if err == nil {
				connector = changed
			}
			return err
		},
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return connector, nil
}
