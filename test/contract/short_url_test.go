package contract_test

import (
	"context"
	"testing"

	"github.com/kibana-go/kibana-go/gen/system"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
)

func TestShortURLsAreAsDescribed(t *testing.T) {
	t.Parallel()
	visitAll(t, "system", "/api/short_url", func(kb *scoped.Client) []visit { return shortURLVisits(system.New(kb)) })
}

func shortURLVisits(api *system.Client) []visit {
	var id string // of the short URL that the first call makes
	create := func(body system.ShortURLRequest) func(context.Context, ...wire.RequestEditorFn) (any, error) {
		return func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			made, err := api.CreateShortURL(ctx, body, o...)
			if err == nil {
				id = made.ID
			}
			return made, err
		}
	}
	whole := system.ShortURLRequest{LocatorID: "LEGACY_SHORT_URL_LOCATOR", Params: map[string]any{"url": "/app/home"}, Slug: ptr("my-slug"), HumanReadableSlug: ptr(true)}
	return []visit{
		{"CreateShortURL", create(whole), nil},
		{"CreateShortURL", create(whole), scoped.ErrConflict},
		{"CreateShortURL", create(system.ShortURLRequest{LocatorID: "NONE", Params: map[string]any{}}), scoped.ErrConflict},
		{"GetShortURL", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetShortURL(ctx, id, o...)
		}, nil},
		{"GetShortURL", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.GetShortURL(ctx, "none", o...)
		}, scoped.ErrNotFound},
		{"ResolveShortURL", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.ResolveShortURL(ctx, "my-slug", o...)
		}, nil},
		{"ResolveShortURL", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return api.ResolveShortURL(ctx, "none", o...)
		}, scoped.ErrNotFound},
		{"DeleteShortURL", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteShortURL(ctx, "none", o...))
		}, scoped.ErrNotFound},
		{"DeleteShortURL", func(ctx context.Context, o ...wire.RequestEditorFn) (any, error) {
			return none(api.DeleteShortURL(ctx, id, o...))
		}, nil},
	}
}
