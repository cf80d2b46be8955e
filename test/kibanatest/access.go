package kibanatest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// hiddenSpace stands for spaces that the caller is not to know of.
const hiddenSpace = "?"

// authorize refuses callers that may not use one of the spaces. "*" asks for all of them.
func (s *Server) authorize(c *call, action string, types []string, spaces ...string) error {
	for _, space := range spaces {
		if !s.allowed(c, space) {
			return fail(http.StatusForbidden, fmt.Sprintf("Unable to %s %s", action, strings.Join(sortedSet(types), ",")))
		}
	}
	return nil
}

// lacksPrivilege is the answer to callers that may not use a route at all. The path it names is the one within
// the space.
func (s *Server) lacksPrivilege(c *call, privilege string) error {
	loc, err := locate(sentPath(c.Request), s.settings.basePath)
	if err != nil {
		return err
	}
	if c.URL.RawQuery != "" {
		loc.path += "?" + c.URL.RawQuery
	}
	return fail(http.StatusForbidden, fmt.Sprintf(
		"API [%s %s] is unauthorized for user, this action is granted by the Kibana privileges [%s]", c.Method, loc.path, privilege))
}

// namespacesFor lists an object's spaces the way the caller may see them: the forbidden ones masked, and last.
func (s *Server) namespacesFor(c *call, o *object) []string {
	var known, masked []string
	for _, space := range o.Namespaces {
		if space == allSpaces || s.allowed(c, space) {
			known = append(known, space)
		} else {
			masked = append(masked, hiddenSpace)
		}
	}
	return append(known, masked...)
}

// searchable narrows the asked spaces to those that exist and that the caller may use.
func (s *Server) searchable(c *call, asked []string) []string {
	var spaces []string
	for _, id := range s.spaceIDs() {
		if s.allowed(c, id) && (slices.Contains(asked, id) || slices.Contains(asked, allSpaces)) {
			spaces = append(spaces, id)
		}
	}
	return spaces
}

func sortedSet(items []string) []string {
	return slices.Compact(slices.Sorted(slices.Values(items)))
}
