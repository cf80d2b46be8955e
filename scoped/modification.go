package scoped

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"
)

// modification is what the Modify of a service does: it reads an object, has a request that leaves it as it is changed,
// and sends that. The functions are named in the order of their calls; they close over the object and the request, so
// that all services share this code, whatever their types.
type modification struct {
	operation string // what sends, for errors
	conn      *Client
	opts      []CallOption

	get    func(opts []CallOption) error // reads the object
	body   func() (any, error)           // makes the request and returns what is changed of it, a pointer
	change func() error                  // has the caller change it
	put    func(opts []CallOption) error // sends the request

	keep  []placePath // where members are kept that the types do not know
	place []string    // where in the body the object is

	guarded bool     // whether the request has a version that must be that of the object
	fixed   []string // members that change must leave alone
	aside   []string // members that say how to change the object, not what
	patches bool     // whether Kibana keeps what a body lacks, so that only what is other is sent
	needed  []string // members that are sent all the same
	along   []string // members that are sent where the first of them is
	stays   []string // members that Kibana keeps where it replaces the rest
	merges  []string // members whose own members Kibana keeps if the body lacks them
	null    []string // members that null takes away

	before, after map[string]any // the request, as it was made and as it became
	cleared       []string       // members to send as null
	keeper        *keeper
	sent          bool
	conflict      error // what the last try came to
}

// errSame ends a modification that has nothing to send.
var errSame = errors.New("nothing was changed")

// run makes the modification, again where somebody else has changed the object in between.
func (m *modification) run(ctx context.Context) error {
	for try := 1; ; try++ {
		m.sent, m.keeper = false, &keeper{places: m.keep}
		err := m.keeper.run(
			func(watch CallOption) error { return m.get(append(slices.Clip(m.opts), watch)) },
			func() error { return m.edit(ctx) },
			func(complete CallOption) error {
				m.sent = true
				return m.put(append(slices.Clip(m.opts), complete, m.trim))
			})
		switch {
		case err == errSame, m.sent && errors.Is(err, ErrUnchanged): //nolint:errorlint // nobody else can return it
			return nil
		case !m.sent || !m.guarded || !errors.Is(err, ErrConflict) || sentAgain(err):
			return err
		case try == conflictTries:
			return gaveUp(err)
		}
		m.conflict = err
	}
}

// edit makes the request and has it changed.
func (m *modification) edit(ctx context.Context) error {
	read := m.before["version"]
	request, err := m.body()
	if err != nil {
		return err
	}
	if m.before, err = members(request); err != nil {
		return err
	}
	if m.conflict != nil && m.before["version"] == read {
		return m.conflict // about something else, such as a name that is taken
	}
	if err = m.change(); err != nil {
		return err
	}
	if m.after, err = members(request); err != nil {
		return err
	}
	if field, reason := m.refused(); field != "" {
		return m.conn.argument(ctx, m.operation, field, reason, m.opts)
	}
	for name := range m.before {
		if !m.same(name) {
			return nil
		}
	}
	for name := range m.after {
		if !m.same(name) && !slices.Contains(m.aside, name) {
			return nil
		}
	}
	return errSame
}

// refused finds what the caller cannot have.
func (m *modification) refused() (field, reason string) {
	m.cleared = nil
	for name, value := range m.before {
		_, isLeft := m.after[name]
		switch {
		case slices.Contains(m.fixed, name) && !m.same(name):
			return name, "must stay as it was read"
		case isLeft && slices.Contains(m.merges, name):
			if lost := takenAway(value, m.after[name], name); lost != "" {
				return lost, cannotBeTaken
			}
		case isLeft || value == nil || !m.patches && !slices.Contains(m.stays, name):
		case slices.Contains(m.null, name):
			m.cleared = append(m.cleared, name)
		default:
			return name, cannotBeTaken
		}
	}
	return "", ""
}

const cannotBeTaken = "cannot be taken away, since Kibana keeps what a request lacks: set an empty value"

// takenAway is the path of a member that an object has no more.
func takenAway(before, after any, path string) string {
	was, _ := before.(map[string]any)
	is, isObject := after.(map[string]any)
	if !isObject {
		return ""
	}
	for name, value := range was {
		left, ok := is[name]
		if !ok {
			return path + "." + name
		}
		if lost := takenAway(value, left, path+"."+name); lost != "" {
			return lost
		}
	}
	return ""
}

// trim is the CallOption that takes what stays as it is out of the body.
func (m *modification) trim(_ context.Context, req *http.Request) error {
	if !m.patches && len(m.cleared) == 0 {
		return nil
	}
	return rewriteBody(req, func(body any) (any, bool, error) {
		at, _, err := valueAt(body, m.place)
		if err != nil {
			return nil, false, err
		}
		item, err := onlyItem(at, m.place)
		if err != nil {
			return nil, false, err
		}
		path := m.place
		if _, isList := at.([]any); isList {
			path = deeper(path, "0")
		}
		object, _ := item.(map[string]any)
		for name := range object {
			if m.patches && !m.isNeeded(name) {
				delete(object, name)
				m.keeper.forget(deeper(path, name))
			}
		}
		for _, name := range m.cleared {
			object[name] = nil
		}
		return body, true, nil
	})
}

// isNeeded tells whether a member must be sent.
func (m *modification) isNeeded(name string) bool {
	return !m.same(name) || slices.Contains(m.needed, name) || slices.Contains(m.along, name) && !m.same(m.along[0])
}

// same tells whether a member of the request was left as it was. No object is the same as an empty one.
func (m *modification) same(name string) bool {
	if object, isObject := m.after[name].(map[string]any); isObject && len(object) == 0 && m.before[name] == nil {
		return true
	}
	before, err := json.Marshal(m.before[name])
	if err != nil {
		return false
	}
	after, err := json.Marshal(m.after[name])
	return err == nil && string(before) == string(after)
}

// members are those of an object as JSON has them.
func members(object any) (map[string]any, error) {
	doc, err := json.Marshal(object)
	if err != nil {
		return nil, err
	}
	value, err := decodeExactly(doc)
	members, _ := value.(map[string]any)
	return members, err
}

// convert reads what JSON has of one object into another, whose type has members of the same names.
func convert(from, into any) error {
	doc, err := json.Marshal(from)
	if err != nil {
		return err
	}
	return json.Unmarshal(doc, into)
}
