package kibanatest

import (
	"crypto/rand"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

// urlObject is the saved object type of short URLs.
const urlObject = "url"

// legacyLocator is the locator of a path, which every Kibana has.
const legacyLocator = "LEGACY_SHORT_URL_LOCATOR"

func (s *Server) shortURLRoutes() {
	const base = "/api/short_url"
	s.handle(http.MethodPost, base, s.createShortURL)
	s.handle(http.MethodGet, base+"/{id}", s.getShortURL)
	s.handle(http.MethodDelete, base+"/{id}", s.deleteShortURL)
	s.handle(http.MethodGet, base+"/_slug/{slug}", s.resolveShortURL)
}

// locators are the kinds of places that Kibana's own applications name.
func locators() []string {
	return []string{
		legacyLocator, "DASHBOARD_APP_LOCATOR", "DISCOVER_APP_LOCATOR", "VISUALIZE_APP_LOCATOR", "LENS_APP_LOCATOR", "MAPS_APP_LOCATOR",
		"MAPS_APP_TILE_MAP_LOCATOR", "MAPS_APP_REGION_MAP_LOCATOR", "ML_APP_LOCATOR", "MANAGEMENT_APP_LOCATOR", "CANVAS_APP_LOCATOR",
		"DISCOVER_CONTEXT_APP_LOCATOR", "DISCOVER_SINGLE_DOC_LOCATOR", "CONSOLE_APP_LOCATOR", "SHORT_URL_REDIRECT_LOCATOR",
		"uptime-overview-locator", "LOGS_LOCATOR", "INFRA_LOGS_LOCATOR", "ALERTS_LOCATOR", "SLO_DETAILS_LOCATOR", "RULES_LOCATOR",
	}
}

// slugForm is what a slug must look like. On another one Kibana fails instead of refusing it.
var slugForm = regexp.MustCompile(`^[a-zA-Z0-9.\-_]+$`)

func (s *Server) createShortURL(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{
		"locatorId": str(minLength(1), maxLength(255)), "slug": byDefault("", str(minLength(3), maxLength(255))),
		"humanReadableSlug": byDefault(false, boolean()), "params": openObject,
	}.object("locatorId", "slug", "humanReadableSlug", "params"))
	if err != nil {
		return nil, err
	}
	locator, slug := text(body["locatorId"]), text(body["slug"])
	if !slices.Contains(locators(), locator) {
		return nil, fail(http.StatusConflict, "Locator not found.")
	}
	switch {
	case slug == "":
		slug = randomSlug()
	case !slugForm.MatchString(slug):
		return nil, internalError()
	}
	if s.allowed(c, c.space) && s.bySlug(c.space, slug) != nil {
		return nil, fail(http.StatusConflict, fmt.Sprintf("Slug %q already exists.", slug))
	}
	if err := s.authorize(c, "create", []string{urlObject}, c.space); err != nil {
		return nil, err
	}
	now := s.clock().UnixMilli()
	place := map[string]any{"id": locator, "version": s.settings.version, "state": body["params"]}
	o, err := s.store.create(c.space, &object{Type: urlObject, Attributes: map[string]any{
		"slug": slug, "accessCount": 0, "accessDate": now, "createDate": now, "locatorJSON": spell(place), "url": "",
	}}, false)
	if err != nil {
		return nil, err
	}
	return ok(shortURL(o)), nil
}

func randomSlug() string {
	const letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789"
	var random [5]byte
	_, _ = rand.Read(random[:]) // documented never to fail
	var slug strings.Builder
	for _, b := range random {
		slug.WriteByte(letters[int(b)%len(letters)])
	}
	return slug.String()
}

// shortURL is a short URL as the API shows it. One of an old release has a path in place of a locator.
func shortURL(o *object) map[string]any {
	a := o.Attributes
	out := map[string]any{
		"id": o.ID, "slug": a["slug"], "accessCount": a["accessCount"], "accessDate": a["accessDate"], "createDate": a["createDate"],
		"locator": spelt(a["locatorJSON"]), "url": text(a["url"]),
	}
	if path := text(a["url"]); path != "" {
		out["slug"] = o.ID
		out["locator"] = map[string]any{"id": legacyLocator, "version": "7.15.0", "state": map[string]any{"url": path}}
	}
	return out
}

// bySlug finds a short URL in a space, or nil.
func (s *Server) bySlug(space, slug string) *object {
	for _, o := range s.store.list(space, urlObject) {
		if shortURL(o)["slug"] == slug {
			return o
		}
	}
	return nil
}

// findShortURL finds the short URL whose id is in the path.
func (s *Server) findShortURL(c *call, action string) (*object, error) {
	id := c.vars["id"]
	if _, err := str(minLength(4), maxLength(128))("request params.id", id); err != nil {
		return nil, err
	}
	return s.lookUp(c, action, urlObject, id)
}

func (s *Server) getShortURL(c *call) (*reply, error) {
	o, err := s.findShortURL(c, "get")
	if err != nil {
		return nil, err
	}
	return ok(shortURL(o)), nil
}

// deleteShortURL answers null.
func (s *Server) deleteShortURL(c *call) (*reply, error) {
	o, err := s.findShortURL(c, "delete")
	if err != nil {
		return nil, err
	}
	s.store.remove(o)
	return ok(nil), nil
}

// resolveShortURL counts the access after it has answered.
func (s *Server) resolveShortURL(c *call) (*reply, error) {
	slug := c.vars["slug"]
	if _, err := str(minLength(3), maxLength(255))("request params.slug", slug); err != nil {
		return nil, err
	}
	if !s.allowed(c, c.space) {
		return nil, bareNotFound()
	}
	o := s.bySlug(c.space, slug)
	if o == nil {
		return nil, bareNotFound()
	}
	answer := ok(shortURL(o))
	counted := o.clone()
	counted.Attributes["accessCount"] = countOf(o.Attributes["accessCount"]) + 1
	counted.Attributes["accessDate"] = s.clock().UnixMilli()
	s.store.put(counted)
	return answer, nil
}

func countOf(v any) int {
	switch n := v.(type) {
	case int:
		return n
	case float64:
		return int(n)
	}
	return 0
}
