package suite

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/scoped"
)

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
