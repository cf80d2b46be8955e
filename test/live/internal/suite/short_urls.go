package suite

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/system"
	"github.com/kibana-go/kibana-go/scoped"
)

// shortURLLife leads a short URL through its life.
func shortURLLife(ctx context.Context, s *Scene) error {
	api := system.New(s.KB)
	request := system.ShortURLRequest{LocatorID: "LEGACY_SHORT_URL_LOCATOR", Params: object{"url": "/app/home"}, Slug: scoped.Ptr(s.Name("slug"))}
	made, err := get(s, "create", func() (*system.ShortURL, error) { return api.CreateShortURL(ctx, request) })
	if err != nil {
		return err
	}
	look(s, "create again", func() (*system.ShortURL, error) { return api.CreateShortURL(ctx, request) })
	look(s, "get", func() (*system.ShortURL, error) { return api.GetShortURL(ctx, made.ID) })
	look(s, "resolve", func() (*system.ShortURL, error) { return api.ResolveShortURL(ctx, s.Name("slug")) })
	s.raw(ctx, "an unknown locator", http.MethodPost, "/api/short_url", object{"locatorId": "NONE", "params": object{}})
	s.raw(ctx, "no locator", http.MethodPost, "/api/short_url", object{"params": object{}})
	s.Try("delete", func() error { return api.DeleteShortURL(ctx, made.ID) })
	s.Try("delete again", func() error { return api.DeleteShortURL(ctx, made.ID) })
	return nil
}
