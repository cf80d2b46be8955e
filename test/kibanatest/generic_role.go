package kibanatest

import (
	"net/http"
	"path"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// assign finds out what an operation does.
func (d *genericDomain) assign(key string, p *plan) {
	if e, listed := exceptions[key]; listed {
		p.role, p.of, p.id, p.inside = e.role, d.collections[e.of], e.id, e.inside
		return
	}
	if d.settle(p) {
		return
	}
	base, id := cutParameters(p.op.Path)
	if slices.Contains(plainCollections, base) {
		return
	}
	if c := d.collections[base]; id != "" && c != nil {
		p.of, p.id, p.role = c, id, d.roleForOne(p, c)
		return
	}
	if c := d.collections[p.op.Path]; c != nil {
		p.of, p.role = c, d.roleForAll(p, c)
		return
	}
	outer, last := path.Split(p.op.Path)
	outer = strings.TrimSuffix(outer, "/")
	if c := d.collections[outer]; c != nil {
		p.of, p.role = c, d.roleByWord(p, last)
		if p.role != answers {
			return
		}
	}
	base, id = cutParameters(outer)
	if c := d.collections[base]; id != "" && c != nil && p.op.Method != http.MethodGet {
		p.of, p.id, p.role = c, id, touches
		if slices.Contains([]string{"copy", "clone", "_clone", "_copy"}, last) {
			p.role = copies
		}
		return
	}
	p.of, p.role = nil, answers
}

// roleForOne is the role of an operation whose path ends with the thing's id.
func (d *genericDomain) roleForOne(p *plan, c *collection) role {
	readable := d.Find(http.MethodGet, p.op.Path) != nil || d.Find(http.MethodDelete, p.op.Path) != nil
	postable := d.Find(http.MethodPost, c.path) != nil && d.createsAt(c.path)
	switch p.op.Method {
	case http.MethodGet:
		return gets
	case http.MethodDelete:
		return deletes
	case http.MethodPatch:
		return updates
	case http.MethodPut:
		if !postable && readable && !slices.Contains(givenCollections, c.path) && d.Find(http.MethodPost, p.op.Path) == nil {
			return upserts
		}
		return updates
	}
	switch {
	case postable && d.Find(http.MethodPut, p.op.Path) != nil:
		return creates // under an id that the caller chooses
	case !postable && readable:
		return upserts
	}
	return updates
}

// roleForAll is the role of an operation at the path of a collection.
func (d *genericDomain) roleForAll(p *plan, c *collection) role {
	item := d.listed(p.op)
	one := false
	if p.op.Reply != nil {
		_, found := d.locate(p.op.Reply.Schema, c.idName, wrappers)
		one = found != nil
	}
	keyed := len(c.keys) > 1 || slices.ContainsFunc(p.op.Query, func(q description.Parameter) bool { return q.Name == c.idName })
	switch p.op.Method {
	case http.MethodPost:
		if d.createsAt(c.path) {
			return creates
		}
	case http.MethodGet:
		if one && keyed {
			return gets
		}
		if item != nil {
			return lists
		}
	case http.MethodPut, http.MethodPatch:
		if p.op.Request != nil && (one || item == nil) {
			return updates
		}
	case http.MethodDelete:
		if d.idsIn(p.op) != "" {
			return deletesMany
		}
		if keyed {
			return deletes
		}
	}
	return answers
}

// roleByWord is the role of an operation whose path ends with a word below a collection.
func (d *genericDomain) roleByWord(p *plan, word string) role {
	switch word {
	case "_find", "list", "_search", "search":
		if d.listed(p.op) != nil {
			return lists
		}
	case "_bulk_get", "mget":
		return getsMany
	case "_bulk_delete", "delete":
		if d.idsIn(p.op) != "" {
			return deletesMany
		}
	case "_export":
		return exports
	case "_import":
		return imports
	case "_bulk_action":
		return bulks
	}
	return answers
}

// idsIn is the member of the body, or the parameter of the query, that lists ids.
func (d *genericDomain) idsIn(op *description.Operation) string {
	isIDs := func(name string, s *description.Schema) bool {
		lower := strings.ToLower(name)
		return strings.HasSuffix(lower, "ids") && d.resembles(s, []any{})
	}
	for _, p := range op.Query {
		if isIDs(p.Name, p.Schema) {
			return p.Name
		}
	}
	if op.Request == nil {
		return ""
	}
	body := d.Resolve(op.Request.Schema)
	for _, name := range sortedMembers(body) {
		if isIDs(name, body.Properties[name]) {
			return name
		}
	}
	return ""
}

// unwrap finds out that a body wraps the thing in the member that replies wrap it in.
func (d *genericDomain) unwrap(p *plan) {
	if p.inside != "" || p.of == nil || len(p.of.within) != 1 || p.op.Request == nil {
		return
	}
	if wrapper := d.member(p.op.Request.Schema, p.of.within[0]); wrapper != nil && d.resembles(wrapper, map[string]any{}) {
		p.inside = p.of.within[0]
	}
}

// settle tells whether an operation stores or gets the only thing that there is at its path.
func (d *genericDomain) settle(p *plan) bool {
	put, get := d.Find(http.MethodPut, p.op.Path), d.Find(http.MethodGet, p.op.Path)
	_, id := cutParameters(p.op.Path)
	if id != "" || put == nil || get == nil || put.Request == nil || d.Find(http.MethodPost, p.op.Path) != nil {
		return false
	}
	switch p.op {
	case put:
		p.role = settles
	case get:
		p.role = recalls
	default:
		return false
	}
	p.of = &collection{path: p.op.Path}
	return true
}

// parents are the paths of the things that must be there for an operation to have a meaning: the things on the way to
// its own.
func (d *genericDomain) parents(p *plan) []string {
	if e, listed := exceptions[p.op.Method+" "+p.op.Path]; listed && e.parent != "" {
		return []string{e.parent}
	}
	var found []string
	segments := strings.Split(p.op.Path, "/")
	for i, segment := range segments[:len(segments)-1] {
		name, kind := parameter(segment)
		if kind == noParameter || name == p.id && (p.role == creates || p.role == upserts) {
			continue
		}
		found = append(found, strings.Join(segments[:i+1], "/"))
	}
	return found
}
