package kibanatest

import (
	"slices"
	"strings"
)

// putRoles stores what can be stored, and never fails as a whole.
func (s *Server) putRoles(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"roles": dict(roleSchema())}.object())
	if err != nil {
		return nil, err
	}
	if err := s.mayDoWithRoles(c, "bulk_put"); err != nil {
		return nil, err
	}
	outcome, refused := map[string]any{}, map[string]any{}
	given := record(body["roles"])
	for _, name := range sortedKeys(given) {
		fresh, kind := roleFrom(name, record(given[name])), "created"
		if old := s.roles[name]; old != nil {
			kind = "updated"
			if spell(old.json()) == spell(fresh.json()) {
				kind = "noop"
			}
		}
		if reason := s.storeRole(fresh); reason != "" {
			refused[name] = map[string]any{"type": invalidRole, "reason": reason}
			continue
		}
		sofar, _ := outcome[kind].([]string)
		outcome[kind] = append(sofar, name)
	}
	if len(refused) > 0 {
		outcome["errors"] = refused
	}
	return ok(outcome), nil
}

// queryRoles leaves reserved roles out of a query without filters, but not out of one whose filters do not say so.
func (s *Server) queryRoles(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{
		"query": optional(str()), "from": optional(number()), "size": optional(number()),
		"sort":    optional(fields{"field": str(), "direction": oneWord("asc", "desc")}.object("field", "direction")),
		"filters": optional(fields{"showReservedRoles": byDefault(true, boolean())}.object()),
	}.object("query", "from", "size", "sort", "filters"))
	if err != nil {
		return nil, err
	}
	if err := s.mayDoWithRoles(c, "query"); err != nil {
		return nil, err
	}
	pattern := "*" + strings.ToLower(text(body["query"])) + "*"
	found := s.rolesByName(func(r *securityRole) bool {
		return matchesWildcard(pattern, strings.ToLower(r.name)) && (!r.reserved() || record(body["filters"])["showReservedRoles"] == true)
	})
	if record(body["sort"])["direction"] == "desc" {
		slices.Reverse(found)
	}
	from, size := 0, 10
	if n, given := body["from"].(float64); given {
		from = min(max(int(n), 0), len(found))
	}
	if n, given := body["size"].(float64); given {
		size = max(int(n), 0)
	}
	page := found[from:min(from+size, len(found))]
	return ok(map[string]any{"roles": each(page, (*securityRole).json), "count": len(page), "total": len(found)}), nil
}

// matchesWildcard takes * for any text and ? for any character.
func matchesWildcard(pattern, name string) bool {
	p, n, star, resume := 0, 0, -1, 0
	for n < len(name) {
		switch {
		case p < len(pattern) && pattern[p] == '*':
			star, resume = p, n
			p++
		case p < len(pattern) && (pattern[p] == '?' || pattern[p] == name[n]):
			p++
			n++
		case star >= 0: // the star takes one character more
			resume++
			p, n = star+1, resume
		default:
			return false
		}
	}
	return strings.Trim(pattern[p:], "*") == ""
}
