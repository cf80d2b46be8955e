package kibanatest

import (
	"encoding/json"
	"fmt"
	"maps"
	"slices"
	"strings"
	"testing"
)

// AssertRequests checks what has arrived since the start or since ResetRequests, in order. Each line is a method, a path
// and, if they matter, a query and a status: "GET /s/marketing/api/data_views" or "POST /s/*/api/actions/connector/* 200".
// A * in the path is as in Match.Path; the path includes base path and space prefix. A difference is an error of the
// test that shows the lines.
func (s *Server) AssertRequests(tb testing.TB, want ...string) {
	tb.Helper()
	requests := s.Requests()
	got := make([]string, len(requests))
	for i, r := range requests {
		got[i] = r.String()
		if i < len(want) && r.fits(want[i]) {
			got[i] = want[i]
		} else if j := slices.IndexFunc(want, r.fits); j >= 0 {
			got[i] = want[j]
		}
	}
	if diff := diffLines(strings.Join(want, "\n"), strings.Join(got, "\n")); diff != "" {
		tb.Errorf("kibanatest: other requests than wanted (- is wanted, + was sent):\n%s", diff)
	}
}

// AssertNoWrites checks that nothing has arrived since the start or since ResetRequests that could change anything, see
// Request.Writes. It is for a dry run; AssertUnchanged looks at what came of it all.
func (s *Server) AssertNoWrites(tb testing.TB) {
	tb.Helper()
	var writes []string
	for _, r := range s.Requests() {
		if r.Writes() {
			writes = append(writes, "\n\t"+r.String())
		}
	}
	if len(writes) > 0 {
		tb.Errorf("kibanatest: these requests can change something:%s", strings.Join(writes, ""))
	}
}

// AssertUnchanged checks that the server holds what it held at the snapshot. The error shows what has come, gone and
// changed, without credentials. The time, the health and how often things were run or written do not count.
func (s *Server) AssertUnchanged(tb testing.TB, snap *Snapshot) {
	tb.Helper()
	before := snap.state.shown()
	s.mu.Lock()
	after := s.shown()
	s.mu.Unlock()
	var was, is []string
	for _, name := range sortedSet(slices.Concat(slices.Collect(maps.Keys(before)), slices.Collect(maps.Keys(after)))) {
		old, hadOne := before[name]
		now, hasOne := after[name]
		if hadOne && hasOne && old == now {
			continue
		}
		if hadOne {
			was = append(was, name, old)
		}
		if hasOne {
			is = append(is, name, now)
		}
	}
	if diff := diffLines(strings.Join(was, "\n"), strings.Join(is, "\n")); diff != "" {
		tb.Errorf("kibanatest: the state is not that of the snapshot (- was, + is):\n%s", diff)
	}
}

// AssertNoOrphans checks that nothing is in a space that does not exist, which is what a Kibana lets everybody do and a
// careful client keeps from happening. The error lists what is there, and the writes that went there.
func (s *Server) AssertNoOrphans(tb testing.TB) {
	tb.Helper()
	s.mu.Lock()
	orphans, spaces := s.orphans(), s.spaceIDs()
	s.mu.Unlock()
	if len(orphans) == 0 {
		return
	}
	var out strings.Builder
	for _, space := range slices.Sorted(maps.Keys(orphans)) {
		fmt.Fprintf(&out, "\n\tin %q%s", space, hint(space, spaces, ""))
		for _, name := range slices.Sorted(slices.Values(orphans[space])) {
			out.WriteString("\n\t\t" + name)
		}
		for _, r := range s.Requests() {
			if r.Space == space && r.Writes() {
				out.WriteString("\n\t\tby " + r.String())
			}
		}
	}
	tb.Errorf("kibanatest: there are objects in spaces that do not exist:%s", out.String())
}

// AssertSaved checks that a space has a saved object and that its attributes are those that want has, a struct or a map;
// attributes that want leaves out do not matter, nil checks only that there is the object. The types are those by which
// Kibana stores things: "dashboard", "index-pattern" for a data view, "action" for a connector, "alert" for a rule,
// "cases". An error tells where the object is instead, if it is anywhere, or shows what differs.
func (s *Server) AssertSaved(tb testing.TB, space, typ, id string, want any) {
	tb.Helper()
	wanted, err := asJSON(want)
	if err != nil {
		tb.Errorf("kibanatest: what is wanted of the %s %s is no JSON: %v", typ, id, err)
		return
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	o, err := s.store.get(space, typ, id)
	if err != nil {
		tb.Errorf("kibanatest: there is no %s %s in %q%s", typ, id, space, s.whereElse(typ, id))
		return
	}
	stored, err := asJSON(o.Attributes)
	if err != nil {
		tb.Errorf("kibanatest: the %s %s cannot be shown: %v", typ, id, err)
		return
	}
	got := narrowed(stored, wanted)
	if diff := diffLines(indented(wanted), indented(got)); diff != "" && want != nil {
		tb.Errorf("kibanatest: the %s %s in %q is not as wanted (- is wanted, + is there):\n%s",
			typ, id, space, diffLines(indented(shown(wanted)), indented(shown(got))))
	}
}

// whereElse tells in which spaces an object of the type and id is.
func (s *Server) whereElse(typ, id string) string {
	var spaces []string
	for _, o := range s.store.filter(func(o *object) bool { return o.Type == typ && o.ID == id }) {
		for _, space := range o.Namespaces {
			if !s.spaceExists(space) && space != allSpaces {
				space += " (which does not exist)"
			}
			spaces = append(spaces, space)
		}
	}
	if len(spaces) == 0 {
		return " or elsewhere"
	}
	return "; it is in " + strings.Join(sortedSet(spaces), ", ")
}

func asJSON(v any) (any, error) {
	text, err := json.Marshal(v)
	if err != nil {
		return nil, err
	}
	var out any
	err = json.Unmarshal(text, &out)
	return out, err
}

// narrowed is v without the members that like does not have.
func narrowed(v, like any) any {
	full, isObject := v.(map[string]any)
	part, both := like.(map[string]any)
	if !isObject || !both {
		return v
	}
	out := map[string]any{}
	for key, wanted := range part {
		if value, present := full[key]; present {
			out[key] = narrowed(value, wanted)
		}
	}
	return out
}
