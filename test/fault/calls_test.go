package fault_test

import (
	"context"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// connectorID is that of the connector that the calls are about.
const connectorID = "8b2f1e1c-53f1-4b0a-9a9f-2f3f6b1a7c11"

// dashboards are two saved objects as an export has them.
const dashboards = `{"type":"dashboard","id":"d1","attributes":{"title":"One"},"references":[]}
{"type":"dashboard","id":"d2","attributes":{"title":"Two"},"references":[]}
`

// call is one way to use the client.
type call struct {
	name string
	// method is what the retry policy goes by.
	method string
	// writes tells that it changes something.
	writes bool
	make   func(ctx context.Context, kb *scoped.Client, opts ...scoped.CallOption) error
}

var (
	get = call{"get", http.MethodGet, false, func(ctx context.Context, kb *scoped.Client, opts ...scoped.CallOption) error {
		_, err := kb.Actions.Get(ctx, connectorID, opts...)
		return err
	}}
	find = call{"find", http.MethodGet, false, func(ctx context.Context, kb *scoped.Client, opts ...scoped.CallOption) error {
		for _, err := range kb.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}}, opts...) {
			if err != nil {
				return err
			}
		}
		return nil
	}}
	create = call{"create", http.MethodPost, true, func(ctx context.Context, kb *scoped.Client, opts ...scoped.CallOption) error {
		_, err := kb.Actions.Create(ctx, indexConnector(), opts...)
		return err
	}}
	update = call{"update", http.MethodPut, true, func(ctx context.Context, kb *scoped.Client, opts ...scoped.CallOption) error {
		_, err := kb.SavedObjects.Update(ctx, "dashboard", "d1", scoped.SavedObjectUpdate{Attributes: map[string]any{"title": "x"}}, opts...)
		return err
	}}
	remove = call{"delete", http.MethodDelete, true, func(ctx context.Context, kb *scoped.Client, opts ...scoped.CallOption) error {
		return kb.Actions.Delete(ctx, connectorID, opts...)
	}}
	export = call{"export", http.MethodPost, false, func(ctx context.Context, kb *scoped.Client, opts ...scoped.CallOption) error {
		export, err := kb.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{"dashboard"}}, opts...)
		if err != nil {
			return err
		}
		_, err = export.WriteTo(io.Discard)
		_ = export.Close()
		return err
	}}
	upload = call{"import", http.MethodPost, true, func(ctx context.Context, kb *scoped.Client, opts ...scoped.CallOption) error {
		_, err := kb.SavedObjects.Import(ctx, strings.NewReader(dashboards), scoped.ImportOptions{Overwrite: true}, opts...)
		return err
	}}
)

func indexConnector() scoped.ConnectorRequest {
	return scoped.ConnectorRequest{
		Name: "x", ConnectorTypeID: ".index", Config: connectors.ConfigFrom(map[string]any{"index": "i"}),
	}
}

// furnish puts into a space what the calls are about.
func furnish(t *testing.T, srv *kibanatest.Server, space string) {
	t.Helper()
	objects := dashboards + `{"type":"action","id":"` + connectorID + `","attributes":{"actionTypeId":".index","name":"x",` +
		`"isMissingSecrets":false,"config":{"index":"i"}},"references":[]}` + "\n"
	if err := srv.ImportNDJSON(space, strings.NewReader(objects)); err != nil {
		t.Fatal(err)
	}
}

// marked marks the write of a call, so that the fake counts how often it took effect.
func marked(id string) scoped.CallOption { return scoped.WithHeader("X-Opaque-Id", id) }
