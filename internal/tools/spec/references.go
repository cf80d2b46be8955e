package spec

import (
	"strconv"
	"strings"
)

// reference reads $ref. It tells whether there is more to read at this place.
func (r *reader) reference(s *Schema, at cursor, ref string) bool {
	target, ok := r.pointer(ref)
	if !ok {
		if r.authored {
			r.report.Add("untyped", s.At, "a reference to "+ref+", which is not there", "any JSON")
			return false
		}
		at.fail("nothing is at %s", ref)
		return false
	}
	if key, component := strings.CutPrefix(ref, components); component && !strings.Contains(key, "/") {
		s.Ref = pointerEscapes.Replace(key)
		return true
	}
	if r.following[ref] {
		s.Ref = r.adopt(ref, target)
		return true
	}
	r.following[ref] = true
	defer delete(r.following, ref)
	*s = *r.schema(target)
	return false
}

// isAbsent tells whether a reference of ours leads to what no document of this run has.
func (r *reader) isAbsent(ref string) bool {
	_, ok := r.pointer(ref)
	return ref != "" && !ok
}

// adopt makes a component of a schema that contains itself and stands elsewhere, and returns its key.
func (r *reader) adopt(ref string, target cursor) string {
	key := pointerEscapes.Replace(strings.TrimPrefix(ref, "#/"))
	if _, done := r.adopted[key]; done {
		return key
	}
	r.adopted[key] = nil
	r.adopted[key] = r.schema(target)
	if endless(r.adopted, key) {
		target.fail("the reference leads in a circle")
	}
	return key
}

// endless tells whether a component is a reference that never leads to a schema.
func endless(schemas map[string]*Schema, name string) bool {
	seen := map[string]bool{}
	for s := schemas[name]; s != nil && s.Ref != ""; s = schemas[s.Ref] {
		if seen[s.Ref] {
			return true
		}
		seen[s.Ref] = true
	}
	return false
}

// follow goes where a reference leads. Only schemas keep theirs.
func (r *reader) follow(at cursor) cursor {
	for range 20 {
		ref := at.get("$ref").text()
		if ref == "" {
			return at
		}
		target, ok := r.pointer(ref)
		if !ok {
			at.fail("nothing is at %s", ref)
			return cursor{nil, at.path, r}
		}
		at = target
	}
	at.fail("the reference leads in a circle")
	return cursor{nil, at.path, r}
}

// pointer is the place that a reference within the document names.
func (r *reader) pointer(ref string) (cursor, bool) {
	at := r.root
	steps, ok := strings.CutPrefix(ref, "#/")
	if !ok {
		return at, false
	}
	for step := range strings.SplitSeq(steps, "/") {
		step = pointerEscapes.Replace(step)
		if at.isList() {
			at = listItem(at, step)
		} else {
			at = at.get(step)
		}
		if at.node == nil {
			return at, false
		}
	}
	return at, true
}

var pointerEscapes = strings.NewReplacer("~1", "/", "~0", "~", "%20", " ", "%7B", "{", "%7D", "}", "%2F", "/")

func listItem(at cursor, step string) cursor {
	i := 0
	for item := range at.items() {
		if step == strconv.Itoa(i) {
			return item
		}
		i++
	}
	return cursor{nil, at.path, at.reader}
}
