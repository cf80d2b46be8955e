package kibanatest

import (
	"errors"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// genericCall is a call of an operation that is answered by its description.
type genericCall struct {
	*call
	maker
	plan  *plan
	query map[string]any
	body  map[string]any // of a form, its fields
	items []any          // the things that the body lists, if it does
	given map[string]any // what the body says of the thing
}

// answerGeneric answers an operation that no hand-written route serves: it checks query and body, does to the stored
// things what the operation's plan says, and makes a reply that fits the description.
func (s *Server) answerGeneric(c *call, o *operation) (*reply, error) {
	if !s.allowed(c, c.space) || o.entry.Global && c.caller.limited() {
		return nil, s.lacksPrivilege(c, o.entry.Domain)
	}
	g, err := s.genericCall(c, o)
	if err != nil {
		return nil, err
	}
	if err := g.checkParents(); err != nil {
		return nil, err
	}
	if g.plan.role == exports {
		return g.export()
	}
	known, err := g.act()
	if err != nil {
		return nil, err
	}
	return g.reply(known)
}

func (s *Server) genericCall(c *call, o *operation) (*genericCall, error) {
	p, d := o.plan(), o.domain()
	query, err := c.genericQuery(d, p.op)
	if err != nil {
		return nil, err
	}
	body, err := c.genericBody(d, p.op)
	if err != nil {
		return nil, err
	}
	g := &genericCall{call: c, maker: maker{d, s, c.space}, plan: p, query: query, body: body}
	g.items, _ = c.payload.([]any)
	if p.op.Request != nil && p.op.Request.Media == "multipart/form-data" {
		g.body, _ = c.anyForm()
	}
	inside := record(g.body[p.inside])
	if listed, many := g.body[p.inside].([]any); many {
		g.items = listed
	}
	g.given = maps.Clone(g.body)
	if len(inside) > 0 {
		delete(g.given, p.inside)
		maps.Copy(g.given, inside)
	}
	return g, nil
}

// overlaid puts members over others; the last one that has a member counts.
func overlaid(layers ...map[string]any) map[string]any {
	out := map[string]any{}
	for _, layer := range layers {
		maps.Copy(out, layer)
	}
	return out
}

// at is where the things of the call's collection are kept.
func (g *genericCall) at() placeOf {
	at := placeOf{space: g.call.space, path: g.concrete(g.plan.of.path, func(text string) string { return text })}
	if g.plan.op.Scope == "global" {
		at.space = ""
	}
	return at
}

// concrete fills in the parameters of a path, which are those of the operation's path at the same positions.
func (g *genericCall) concrete(path string, escape func(string) string) string {
	own := strings.Split(g.plan.op.Path, "/")
	segments := strings.Split(path, "/")
	for i, segment := range segments {
		name, kind := parameter(segment)
		if kind == noParameter {
			continue
		}
		if i < len(own) && g.vars[name] == "" {
			name, _ = parameter(own[i])
		}
		segments[i] = escape(g.vars[name]) + tail(segment)
	}
	return strings.Join(segments, "/")
}

// checkParents refuses a call below something that is not there, which is found out by getting it.
func (g *genericCall) checkParents() error {
	for _, parent := range g.plan.parents {
		path := g.concrete(parent, url.PathEscape)
		r, vars := g.server.lookup(http.MethodGet, path)
		if r == nil {
			continue
		}
		if _, id := cutParameters(r.pattern); id == "" {
			continue
		}
		if err := g.server.missing(g.call, r, vars); err != nil {
			return err
		}
	}
	return nil
}

// missing tells whether a route would answer 404 to a caller that gets something.
func (s *Server) missing(c *call, r *route, vars map[string]string) error {
	look := &call{Request: c.Request, space: c.space, vars: vars, query: url.Values{}, caller: c.caller}
	if r.operation != nil {
		g := &genericCall{call: look, maker: maker{r.operation.domain(), s, c.space}, plan: r.operation.plan()}
		if g.plan.role != gets {
			return nil
		}
		_, err := g.target()
		return err
	}
	_, err := r.handler(look)
	var f *failure
	if errors.As(err, &f) && f.status == http.StatusNotFound {
		return f
	}
	return nil
}

// argument is what the call gives for a name, in its path, query or body.
func (g *genericCall) argument(name string) any {
	if value, inPath := g.vars[name]; inPath {
		return value
	}
	for _, part := range []map[string]any{g.query, g.body, g.given} {
		if value, present := part[name]; present && value != nil {
			return value
		}
	}
	return nil
}

// named is the id by which the call names a thing, if it does.
func (g *genericCall) named() string {
	if g.plan.id != "" {
		return text(g.argument(g.plan.id))
	}
	return ""
}

// target is the thing that the call is about. What cannot be created through the API is always there.
func (g *genericCall) target() (*thing, error) {
	stored := g.server.store.things
	id := g.named()
	if id != "" {
		if one := stored.get(g.at(), id); one != nil {
			return one, nil
		}
		return g.sampleOf(g.plan.of.idName, id)
	}
	wanted := g.keys()
	if len(wanted) == 0 {
		return nil, g.unnamed()
	}
	if one := stored.find(g.at(), func(one *thing) bool { return one.has(wanted) }); one != nil {
		return one, nil
	}
	key := slices.Sorted(maps.Keys(wanted))[0]
	return g.sampleOf(key, keyText(wanted[key]))
}

// fail is a failure in the way of the domain: some of the security solution's have no envelope.
func (g *genericCall) fail(status int, message string) error {
	f := fail(status, message)
	if of := g.Schemas["Failure"]; of != nil && of.Properties["status_code"] != nil {
		f.body = map[string]any{"message": message, "status_code": status}
	}
	return f
}

// unnamed is the refusal of a call that does not say what it is about.
func (g *genericCall) unnamed() error {
	if g.plan.of.path == "/api/timeline" {
		return g.fail(http.StatusInternalServerError, "please provide id or template_timeline_id")
	}
	if g.plan.id != "" {
		return mismatch("request query."+g.plan.id, "string", undefined{})
	}
	quoted := each(g.plan.of.keys, func(key string) string { return `"` + key + `"` })
	return g.fail(http.StatusBadRequest, "either "+strings.Join(quoted, " or ")+" must be set")
}

// keys are the members by which the call names a thing. The id makes the others superfluous.
func (g *genericCall) keys() map[string]any {
	of, wanted := g.plan.of, map[string]any{}
	for _, key := range of.keys {
		value := g.argument(key)
		if key == g.plan.inside {
			value = maps.Clone(g.query) // the query gives members of the key
		}
		if value == nil {
			continue
		}
		wanted[key] = value
		if key == of.idName && len(keysOf[of.path]) == 0 {
			break
		}
	}
	return wanted
}

func (t *thing) has(wanted map[string]any) bool {
	for name, value := range wanted {
		if keyText(t.members[name]) != keyText(value) {
			return false
		}
	}
	return true
}

// keyText makes values comparable.
func keyText(v any) string {
	if text, is := v.(string); is {
		return text
	}
	text, _ := encodeLines(v)
	return string(text)
}

// sampleOf stands for a thing that is not stored.
func (g *genericCall) sampleOf(key, id string) (*thing, error) {
	if g.plan.of.created {
		return nil, g.fail(http.StatusNotFound, missing(g.plan.of, key, id))
	}
	return &thing{id: id, members: map[string]any{g.plan.of.idName: id}}, nil
}
