package kibanatest

import (
	"encoding/json"
	"io"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// TestWhatIsCreatedLives takes a thing of every collection that the description shows through its life: it is created,
// got, listed, changed and deleted in its space, and is not there in another one.
func TestWhatIsCreatedLives(t *testing.T) {
	t.Parallel()
	var lived, changed []string
	for _, d := range allDomains() {
		for _, path := range slices.Sorted(maps.Keys(d.collections)) {
			l := &life{t: t, d: d, of: d.collections[path], ids: map[string]string{}}
			if !l.of.created || l.plan(creates, upserts) == nil || l.plan(deletes, deletesMany) == nil || l.plan(gets, lists) == nil {
				continue
			}
			lived = append(lived, path)
			if l.live() {
				changed = append(changed, path)
			}
		}
	}
	t.Logf("%d lived:\n%s", len(lived), strings.Join(lived, "\n"))
	t.Logf("not changed: %v", slices.DeleteFunc(slices.Clone(lived), func(path string) bool { return slices.Contains(changed, path) }))
	if len(lived) < 45 || len(changed) < 30 {
		t.Errorf("%d collections lived, %d of them were changed", len(lived), len(changed))
	}
}

func allDomains() []*genericDomain {
	names := map[string]bool{}
	for _, entry := range description.Operations() {
		if !slices.Contains([]string{"connectors", "savedobjects", "spaces"}, entry.Domain) { // which are written by hand
			names[entry.Domain] = true
		}
	}
	all := make([]*genericDomain, 0, len(names))
	for _, name := range slices.Sorted(maps.Keys(names)) {
		all = append(all, genericDomainOf(name))
	}
	return all
}

// life is the one of a thing.
type life struct {
	t    *testing.T
	s    *Server
	d    *genericDomain
	of   *collection
	ids  map[string]string // of the things on the way to this one, by their paths
	id   string            // of this one
	made any               // the reply that made it
}

// plan is that of the first operation with one of the roles, in the order of the roles.
func (l *life) plan(roles ...role) *plan {
	var elsewhere *plan
	for _, role := range roles {
		for _, op := range l.d.Operations {
			p := l.d.plans[op.Method+" "+op.Path]
			if p.of != l.of || p.role != role || op.Reply != nil && op.Reply.Media != "application/json" {
				continue
			}
			if base, _ := cutParameters(op.Path); base == l.of.path {
				return p
			}
			if elsewhere == nil {
				elsewhere = p
			}
		}
	}
	return elsewhere
}

// live tells whether the thing has changed in between.
func (l *life) live() (changed bool) {
	srv, err := Start(WithSpaces("marketing"))
	if err != nil {
		l.t.Fatal(err)
	}
	defer srv.Close()
	l.s = srv
	l.s.routes = nil // whoever serves it otherwise
	l.create()
	get, list := l.plan(gets), l.plan(lists)
	l.is(get, list, "", true)
	if l.plan(creates, upserts).op.Scope == "space" {
		l.is(get, list, "/s/marketing", false)
	}
	read := get
	if read == nil {
		read = list
	}
	if update := l.plan(updates, upserts); update != nil {
		changed = l.change(update, read)
	}
	l.do("", l.plan(deletes, deletesMany), nil, http.StatusOK)
	l.is(get, list, "", false)
	return changed
}

// create makes the thing, and before it the things on its way.
func (l *life) create() {
	l.t.Helper()
	segments := strings.Split(l.of.path, "/")
	for i, segment := range segments {
		if _, kind := parameter(segment); kind == noParameter {
			continue
		}
		parent := &life{t: l.t, s: l.s, d: l.d, of: l.d.collections[strings.Join(segments[:i], "/")], ids: l.ids}
		if parent.of != nil && parent.of.created && parent.id == "" {
			parent.create()
			l.ids[segment] = parent.id
		}
	}
	l.id = "made"
	if l.of.thing != nil {
		l.id = keyText(maker{l.d, l.s, ""}.fill("made", l.d.member(l.of.thing, l.of.idName), "made"))
	}
	l.made = l.do("", l.plan(creates, upserts), nil, http.StatusOK)
	for at, stored := range l.s.store.things {
		if len(stored) == 1 && shaped(at.path, l.of.path) {
			l.id = stored[0].id
		}
	}
}

func shaped(path, pattern string) bool {
	r := &route{segments: strings.Split(pattern, "/")}
	return r.matches(strings.Split(path, "/"))
}

// is checks whether the thing is there.
func (l *life) is(get, list *plan, space string, want bool) {
	l.t.Helper()
	if get != nil {
		status := http.StatusNotFound
		if want {
			status = http.StatusOK
		}
		if reply := l.do(space, get, nil, status); want && !mentions(reply, l.id) && l.of.thing != nil {
			l.t.Errorf("%s %s: no %q in %v", get.op.Method, get.op.Path, l.id, reply)
		}
	}
	if list == nil || len(l.ids) > 0 && !want {
		return // what a list is below is not there
	}
	if reply := l.do(space, list, nil, http.StatusOK); mentions(reply, l.id) != want {
		l.t.Errorf("%s%s %s: has %q is not %v: %v", space, list.op.Method, list.op.Path, l.id, want, reply)
	}
}

func mentions(v any, text string) bool { return slices.Contains(leaves(v), any(text)) }

// change changes a text of the thing, if there is one that a request and the reply have.
func (l *life) change(update, read *plan) bool {
	l.t.Helper()
	if update.op.Request == nil || update.op.Request.Media != "application/json" {
		return false
	}
	for _, name := range []string{"name", "title", "description", "note", "value", "label", "message"} {
		body := update.op.Request.Schema
		if update.inside != "" {
			body = l.d.member(body, update.inside)
		}
		if body == nil || l.d.member(body, name) == nil || name == l.of.idName {
			continue
		}
		if member := l.d.member(l.of.thing, name); member == nil || l.d.Resolve(member).Type != "string" {
			continue
		}
		l.do("", update, map[string]any{name: "fresh"}, http.StatusOK)
		if reply := l.do("", read, nil, http.StatusOK); !mentions(reply, "fresh") {
			l.t.Errorf("%s %s has not changed %s: %v", update.op.Method, update.op.Path, name, reply)
		}
		return true
	}
	return false
}

// do sends what an operation requires, with a change of its body.
func (l *life) do(space string, p *plan, change map[string]any, want int) any {
	l.t.Helper()
	m := maker{l.d, l.s, defaultSpaceID}
	query := url.Values{}
	for _, q := range p.op.Query {
		switch {
		case q.Name == l.of.idName, q.Name == p.id, q.Name == l.d.idsIn(p.op):
			query.Set(q.Name, l.id)
		case inside(l.made, q.Name) != nil && slices.Contains(l.of.keys, q.Name), q.Required:
			value := inside(l.made, q.Name)
			if text(value) == "" {
				value = m.fill(q.Name, q.Schema, value)
			}
			query.Set(q.Name, keyText(value))
		}
	}
	body := l.body(m, p, change)
	req, err := http.NewRequestWithContext(l.t.Context(), p.op.Method, l.s.URL+space+l.path(p)+"?"+query.Encode(), strings.NewReader(body))
	if err != nil {
		l.t.Fatal(err)
	}
	req.Header.Set("Kbn-Xsrf", "true")
	req.Header.Set("Content-Type", "application/json")
	if p.op.Request != nil && p.op.Request.Media == "multipart/form-data" {
		req.Header.Set("Content-Type", "multipart/form-data; boundary=x")
	}
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		l.t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	text, err := io.ReadAll(resp.Body)
	if err != nil {
		l.t.Fatal(err)
	}
	if got := resp.StatusCode; got != want && (want != http.StatusOK || got/100 != 2) {
		l.t.Errorf("%s%s %s: %d, want %d: %s; sent %s", space, p.op.Method, req.URL, got, want, text, body)
	}
	var reply any
	_ = json.Unmarshal(text, &reply)
	return reply
}

// inside is a member of a reply, or of an object in it.
func inside(v any, name string) any {
	if value, present := record(v)[name]; present {
		return value
	}
	for _, key := range slices.Sorted(maps.Keys(record(v))) {
		if value := inside(record(v)[key], name); value != nil {
			return value
		}
	}
	return nil
}

func (l *life) path(p *plan) string {
	segments := strings.Split(p.op.Path, "/")
	of := strings.Split(l.of.path, "/")
	for i, segment := range segments {
		name, kind := parameter(segment)
		switch {
		case kind == noParameter:
		case name == p.id:
			segments[i] = l.id
		case i < len(of) && l.ids[of[i]] != "":
			segments[i] = l.ids[of[i]]
		default:
			segments[i] = "other"
		}
	}
	return strings.Join(segments, "/")
}

func (l *life) body(m maker, p *plan, change map[string]any) string {
	if p.op.Request == nil {
		return ""
	}
	if p.op.Request.Media != "application/json" {
		return "--x--\r\n"
	}
	value := m.fill("", p.op.Request.Schema, undefined{})
	members := record(value)
	if p.role == updates || p.role == upserts && change != nil {
		members = overlaid(record(m.fill("", p.op.Request.Schema, inside(map[string]any{"x": l.made}, "x"))), members)
	}
	for _, name := range []string{p.id, l.of.idName} {
		if known := l.made != nil && m.member(p.op.Request.Schema, name) != nil; known && p.role != creates {
			members[name] = l.id
		}
	}
	if ids := l.d.idsIn(p.op); ids != "" && p.role == deletesMany {
		members[ids] = []any{l.id}
	}
	if p.inside != "" {
		members[p.inside] = overlaid(record(members[p.inside]), change)
	} else {
		maps.Copy(members, change)
	}
	text, err := json.Marshal(members)
	if err != nil {
		l.t.Fatal(err)
	}
	return string(text)
}
