package suite

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// missing works in a space that does not exist: first as the client has it, which refuses, then without its check.
func missing(ctx context.Context, s *Scene) error {
	space := nameIn(s.run.token, nowhere)
	in := scoped.InSpace(space)
	unchecked := []scoped.CallOption{in, scoped.SkipValidation()}
	look(s, "the client refuses", func() (*scoped.Client, error) { return s.KB.Space(ctx, space) })
	look(s, "and so do its calls", func() ([]scoped.Connector, error) { return s.KB.Actions.List(ctx, in) })
	look(s, "find", func() (*scoped.SavedObjectPage, error) {
		return s.KB.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"index-pattern"}}, unchecked...)
	})
	hook, err := get(s, "create a connector", func() (*scoped.Connector, error) {
		return s.KB.Actions.Create(ctx, scoped.ConnectorRequest{Name: "orphan", ConnectorTypeID: connectors.ConnectorTypeIDServerLog}, unchecked...)
	})
	if err == nil {
		look(s, "get the connector", func() (*scoped.Connector, error) { return s.KB.Actions.Get(ctx, hook.ID, unchecked...) })
		look(s, "get it from where the client is", func() (*scoped.Connector, error) { return s.KB.Actions.Get(ctx, hook.ID) })
		look(s, "list connectors", func() ([]scoped.Connector, error) { return s.KB.Actions.List(ctx, unchecked...) })
	}
	view := s.Name("orphan")
	look(s, "create an object", func() (*scoped.SavedObject, error) {
		return s.KB.SavedObjects.Create(ctx, scoped.SavedObjectRequest{Type: "index-pattern", ID: view, Attributes: map[string]any{"title": "x"}}, unchecked...)
	})
	look(s, "get the object", func() (*scoped.SavedObject, error) {
		return s.KB.SavedObjects.Get(ctx, "index-pattern", view, unchecked...)
	})
	look(s, "find it in all spaces", func() (*scoped.SavedObjectPage, error) {
		return s.KB.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"index-pattern"}, Namespaces: []string{"*"}, Search: scoped.Ptr(`"x"`)})
	})
	look(s, "create a data view", func() (*scoped.DataView, error) {
		return s.KB.DataViews.Create(ctx, scoped.DataViewRequest{ID: scoped.Ptr(s.Name("view")), Title: "y"}, unchecked...)
	})
	look(s, "create a rule", func() (*scoped.Rule, error) { return s.KB.Rules.Create(ctx, s.Rule("orphan"), unchecked...) })
	look(s, "create a dashboard", func() (*scoped.Dashboard, error) {
		return s.KB.Dashboards.Create(ctx, dashboard("orphan"), unchecked...)
	})
	s.Try("delete the space", func() error { return s.KB.Spaces.Delete(ctx, space) })
	return nil
}
