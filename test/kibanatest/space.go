package kibanatest

import (
	"cmp"
	"fmt"
	"maps"
	"net/http"
	"regexp"
	"slices"
)

// space is a space as Kibana stores it. A stored space is replaced, never changed.
type space struct {
	id         string
	attributes map[string]any // all but the id
}

func defaultSpace() *space {
	return &space{id: defaultSpaceID, attributes: map[string]any{
		"name": "Default", "description": "This is your default space!", "color": "#00bfb3",
		"disabledFeatures": []any{}, "_reserved": true,
	}}
}

func (sp *space) name() string { return text(sp.attributes["name"]) }

// json is the space as the API shows it: with the features that its solution hides among the disabled ones.
func (sp *space) json() map[string]any {
	out := maps.Clone(sp.attributes)
	out["id"] = sp.id
	disabled, _ := out["disabledFeatures"].([]any)
	disabled = slices.Clone(disabled)
	for _, id := range hiddenBy(text(out["solution"])) {
		if !slices.Contains(disabled, any(id)) {
			disabled = append(disabled, id)
		}
	}
	out["disabledFeatures"] = disabled
	return out
}

func (s *Server) spaceExists(id string) bool { return s.spaces[id] != nil }

func (s *Server) spaceIDs() []string { return slices.Sorted(maps.Keys(s.spaces)) }

var spaceIDForm = regexp.MustCompile(`^[a-z0-9_\-]+$`)

func (s *Server) addSpace(sp *space) error {
	if len(s.spaces) >= s.settings.maxSpaces {
		return fail(http.StatusBadRequest, "Unable to create Space, "+
			"this exceeds the maximum number of spaces set by the xpack.spaces.maxSpaces setting")
	}
	if s.spaceExists(sp.id) {
		return fail(http.StatusConflict, fmt.Sprintf("A space with the identifier %s already exists.", sp.id))
	}
	s.spaces[sp.id] = sp
	return nil
}

func (s *Server) removeSpace(id string) error {
	sp, found := s.spaces[id]
	switch {
	case !found:
		return bareNotFound()
	case sp.attributes["_reserved"] == true:
		return fail(http.StatusBadRequest, fmt.Sprintf("The %s space cannot be deleted because it is reserved.", id))
	}
	delete(s.spaces, id)
	s.store.dropSpace(id)
	return nil
}

func (s *Server) spaceRoutes() {
	const collection, one = "/api/spaces/space", "/api/spaces/space/{id}"
	s.handle(http.MethodGet, collection, s.listSpaces, versioned, global)
	s.handle(http.MethodPost, collection, s.createSpace, versioned, global)
	s.handle(http.MethodGet, one, s.getSpace, versioned, global)
	s.handle(http.MethodPut, one, s.updateSpace, versioned, global)
	s.handle(http.MethodDelete, one, s.deleteSpace, versioned, global)
}

var (
	colorForm = regexp.MustCompile(`^#[a-zA-Z0-9]{6}$`)
	imageForm = regexp.MustCompile(`^$|^data:image.*$`)
)

func spaceSchema() schema {
	return fields{
		"id":               str(form(spaceIDForm, "must be lower case, a-z, 0-9, '_', and '-' are allowed")),
		"name":             str(minLength(1)),
		"description":      optional(str()),
		"initials":         optional(str(maxLength(2))),
		"color":            optional(str(form(colorForm, "must be a 6 digit hex color, starting with a #"))),
		"imageUrl":         optional(str(form(imageForm, "must start with 'data:image'"))),
		"disabledFeatures": byDefault([]any{}, list(str())),
		"solution":         optional(oneWord("security", "oblt", "es", "classic")),
		"_reserved":        optional(boolean()),
	}.object("id", "name", "description", "initials", "color")
}

// spaceFrom reads a space from a body.
func (c *call) spaceFrom() (*space, error) {
	attributes, err := c.bodyObject(spaceSchema())
	if err != nil {
		return nil, err
	}
	sp := &space{id: text(attributes["id"]), attributes: attributes}
	delete(attributes, "id")
	delete(attributes, "_reserved") // accepted, and without effect
	return sp, nil
}

func (s *Server) createSpace(c *call) (*reply, error) {
	sp, err := c.spaceFrom()
	if err != nil {
		return nil, err
	}
	if c.caller.limited() {
		return nil, fail(http.StatusForbidden, "Unauthorized to create spaces")
	}
	if err := s.addSpace(sp); err != nil {
		return nil, err
	}
	return ok(sp.json()), nil
}

// getSpace looks at the privilege before it looks at the space: 403 says nothing about existence.
func (s *Server) getSpace(c *call) (*reply, error) {
	id := c.vars["id"]
	if !s.allowed(c, id) {
		return nil, fail(http.StatusForbidden, fmt.Sprintf("Unauthorized to get %s space", id))
	}
	sp, found := s.spaces[id]
	if !found {
		return nil, bareNotFound()
	}
	return ok(sp.json()), nil
}

// updateSpace merges: what the body leaves out keeps its value. The id in the path counts, not the one in the body.
func (s *Server) updateSpace(c *call) (*reply, error) {
	change, err := c.spaceFrom()
	if err != nil {
		return nil, err
	}
	if c.caller.limited() {
		return nil, fail(http.StatusForbidden, "Unauthorized to update spaces")
	}
	old, found := s.spaces[c.vars["id"]]
	if !found {
		return nil, bareNotFound()
	}
	merged := &space{id: old.id, attributes: maps.Clone(old.attributes)}
	maps.Copy(merged.attributes, change.attributes)
	s.spaces[old.id] = merged
	return ok(merged.json()), nil
}

func (s *Server) deleteSpace(c *call) (*reply, error) {
	if c.caller.limited() {
		return nil, fail(http.StatusForbidden, "Unauthorized to delete spaces")
	}
	if err := s.removeSpace(c.vars["id"]); err != nil {
		return nil, err
	}
	return noContent(), nil
}

func (s *Server) listSpaces(c *call) (*reply, error) {
	withPurposes, err := c.purposes()
	if err != nil {
		return nil, err
	}
	var visible []*space
	for _, sp := range s.spaces {
		if s.allowed(c, sp.id) {
			visible = append(visible, sp)
		}
	}
	if len(visible) == 0 {
		return nil, fail(http.StatusForbidden, "Forbidden")
	}
	slices.SortFunc(visible, func(a, b *space) int {
		return cmp.Or(cmp.Compare(a.name(), b.name()), cmp.Compare(a.id, b.id))
	})
	return ok(each(visible, func(sp *space) map[string]any {
		item := sp.json()
		if withPurposes && s.secured() {
			item["authorizedPurposes"] = map[string]any{
				"any": true, "copySavedObjectsIntoSpace": true, "findSavedObjects": true, "shareSavedObjectsIntoSpace": true,
			}
		}
		return item
	})), nil
}

// purposes checks the query of a list. A caller who may use a space may use it for every purpose.
func (c *call) purposes() (include bool, err error) {
	query, err := c.queryAs(fields{
		"purpose":                     optional(oneWord("any", "copySavedObjectsIntoSpace", "shareSavedObjectsIntoSpace")),
		"include_authorized_purposes": optional(boolean()),
	})
	if err != nil {
		return false, err
	}
	_, hasPurpose := query["purpose"]
	include, _ = query["include_authorized_purposes"].(bool)
	if hasPurpose && include {
		return false, complain("request query", "include_authorized_purposes can only be false when purpose is specified")
	}
	return include, nil
}
