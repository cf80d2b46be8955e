package suite

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// raw makes a call as it is, without what a service would say to it.
func (s *Scene) raw(ctx context.Context, step, method, path string, body any, opts ...scoped.CallOption) {
	s.Try(step, func() error {
		var reply json.RawMessage
		return s.KB.Call(ctx, method, path, body, &reply, opts...)
	})
}

// spaceLife leads a space through its life, and asks for what cannot be.
func spaceLife(ctx context.Context, s *Scene) error {
	id := s.Name("full")
	full := scoped.Space{
		ID: id, Name: "Full", Description: scoped.Ptr("has all"), Color: scoped.Ptr("#AABBCC"), Initials: scoped.Ptr("FU"),
		DisabledFeatures: []string{"dev_tools"}, ImageURL: scoped.Ptr(""),
	}
	if _, err := get(s, "create with everything", func() (*scoped.Space, error) { return s.KB.Spaces.Create(ctx, full) }); err != nil {
		return err
	}
	look(s, "create it again", func() (*scoped.Space, error) { return s.KB.Spaces.Create(ctx, full) })
	look(s, "get", func() (*scoped.Space, error) { return s.KB.Spaces.Get(ctx, id) })
	look(s, "update", func() (*scoped.Space, error) {
		return s.KB.Spaces.Update(ctx, scoped.Space{ID: id, Name: "Renamed", DisabledFeatures: []string{}})
	})
	look(s, "list with purposes", func() ([]scoped.Space, error) {
		return s.KB.Spaces.ListFor(ctx, scoped.ListSpacesParams{IncludeAuthorizedPurposes: scoped.Ptr(true)})
	})
	s.wrongSpaces(ctx)
	s.Try("delete", func() error { return s.KB.Spaces.Delete(ctx, id) })
	s.Try("delete it again", func() error { return s.KB.Spaces.Delete(ctx, id) })
	look(s, "get it after that", func() (*scoped.Space, error) { return s.KB.Spaces.Get(ctx, id) })
	return nil
}

func (s *Scene) wrongSpaces(ctx context.Context) {
	const path = "/api/spaces/space"
	for _, wrong := range []struct {
		step    string
		members map[string]any
	}{
		{"an id with capitals", map[string]any{"id": s.Name("UPPER"), "name": "x"}},
		{"an id with a space", map[string]any{"id": s.Name("a b"), "name": "x"}},
		{"no name", map[string]any{"id": s.Name("nameless")}},
		{"an empty name", map[string]any{"id": s.Name("nameless"), "name": ""}},
		{"a color that is none", map[string]any{"id": s.Name("color"), "name": "x", "color": "red"}},
		{"initials that are long", map[string]any{"id": s.Name("long"), "name": "x", "initials": "abc"}},
		{"an image that is none", map[string]any{"id": s.Name("image"), "name": "x", "imageUrl": "https://example.com/a.png"}},
		{"features that are no list", map[string]any{"id": s.Name("features"), "name": "x", "disabledFeatures": "dev_tools"}},
		{"an unknown solution", map[string]any{"id": s.Name("solution"), "name": "x", "solution": "none"}},
		{"an unknown member", map[string]any{"id": s.Name("member"), "name": "x", "nonsense": true}},
	} {
		s.raw(ctx, wrong.step, http.MethodPost, path, wrong.members)
	}
	s.raw(ctx, "update what is missing", http.MethodPut, path+"/"+s.Name("none"), map[string]any{"id": s.Name("none"), "name": "x"})
	s.raw(ctx, "list for an unknown purpose", http.MethodGet, path+"?purpose=none", nil)
}

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
	look(s, "create a rule", func() (*scoped.Rule, error) { return s.KB.Rules.Create(ctx, s.thresholdRule("orphan"), unchecked...) })
	look(s, "create a dashboard", func() (*scoped.Dashboard, error) {
		return s.KB.Dashboards.Create(ctx, dashboard("orphan"), unchecked...)
	})
	s.Try("delete the space", func() error { return s.KB.Spaces.Delete(ctx, space) })
	return nil
}
