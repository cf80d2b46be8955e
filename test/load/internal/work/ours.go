package work

import (
	"context"
	"encoding/json"
	"io"
	"net/http"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
)

// ours works with the client of this project.
type ours struct {
	kb         *scoped.Client
	transport  *http.Transport // nil for the client's own
	first      scoped.CallOption
	attributes map[string]any
}

func newOurs(o Order) (*ours, error) {
	c := &ours{first: scoped.InSpace(site.SpaceID(0)), attributes: attributes(o)}
	opts := []scoped.Option{scoped.WithAPIKey(apiKey)}
	if o.By == Raised || o.By == Tuned {
		opts = append(opts, scoped.WithMaxInFlight(max(o.Goroutines, 100)))
	}
	if o.By == Tuned {
		c.transport = tuned(o.Goroutines)
		opts = append(opts, scoped.WithHTTPClient(&http.Client{Transport: c.transport}))
	}
	var err error
	c.kb, err = scoped.New(o.Address, opts...)
	return c, err
}

// attributes are those of an object of the site.
func attributes(o Order) map[string]any {
	var object struct {
		Attributes map[string]any `json:"attributes"`
	}
	if json.Unmarshal(site.Object(o.ObjectSize), &object) != nil {
		return nil // it is JSON, always
	}
	return object.Attributes
}

func (c *ours) connector(ctx context.Context, space string) error {
	_, err := c.kb.Actions.Get(ctx, site.ConnectorID, scoped.InSpace(space))
	return err
}

func (c *ours) find(ctx context.Context) (int64, error) {
	var objects int64
	params := scoped.FindParams{Type: []string{"dashboard"}, PerPage: scoped.Ptr(int64(site.PageSize))}
	for _, err := range c.kb.SavedObjects.FindAll(ctx, params, c.first) {
		if err != nil {
			return objects, err
		}
		objects++
	}
	return objects, nil
}

func (c *ours) export(ctx context.Context) (int64, error) {
	export, err := c.kb.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{"dashboard"}}, c.first)
	if err != nil {
		return 0, err
	}
	defer func() { _ = export.Close() }()
	return export.WriteTo(io.Discard)
}

func (c *ours) create(ctx context.Context, objects int) error {
	requests := make([]scoped.SavedObjectRequest, objects)
	for i := range requests {
		requests[i] = scoped.SavedObjectRequest{Type: "dashboard", Attributes: c.attributes}
	}
	_, err := c.kb.SavedObjects.BulkCreate(ctx, requests, c.first)
	return err
}

func (c *ours) upload(ctx context.Context, file io.Reader) error {
	_, err := c.kb.SavedObjects.Import(ctx, file, scoped.ImportOptions{}, c.first)
	return err
}

func (c *ours) close() {
	_ = c.kb.Close()
	if c.transport != nil {
		c.transport.CloseIdleConnections()
	}
}
