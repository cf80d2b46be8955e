package kibanatest

import (
	"strings"
	"sync"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

// segmentTree finds routes by the segments of their paths, one level a segment.
type segmentTree struct {
	literals   map[string]*segmentTree
	parameters map[string]*segmentTree // by what follows the parameter in its segment, mostly nothing
	routes     map[string]*route       // those that end here, by method
}

// unanswered is an operation that documents describe and no Kibana answers: it takes the path for that of a type, which
// lookup does.
const unanswered = "POST /api/saved_objects/_bulk_update"

// genericRoutes are the operations of the description, whoever serves them. No server changes them.
var genericRoutes = sync.OnceValue(func() *segmentTree {
	tree := &segmentTree{}
	for _, entry := range description.Operations() {
		tree.add(&route{
			method: entry.Method, pattern: entry.Path, segments: strings.Split(entry.Path, "/"), limit: defaultPayloadLimit,
			global: entry.Global, versioned: strings.HasPrefix(entry.Path, "/api/"),
			operation: &operation{entry: entry},
		})
	}
	return tree
})

func (t *segmentTree) add(r *route) {
	for _, segment := range r.segments {
		next := &t.literals
		key := segment
		if _, kind := parameter(segment); kind != noParameter {
			next, key = &t.parameters, tail(segment)
		}
		if *next == nil {
			*next = map[string]*segmentTree{}
		}
		if (*next)[key] == nil {
			(*next)[key] = &segmentTree{}
		}
		t = (*next)[key]
	}
	if t.routes == nil {
		t.routes = map[string]*route{}
	}
	t.routes[r.method] = r
}

// find returns the most specific route, nil if there is none.
func (t *segmentTree) find(method string, segments []string) *route {
	if len(segments) == 0 {
		return t.routes[method]
	}
	head, rest := segments[0], segments[1:]
	if next := t.literals[head]; next != nil {
		if r := next.find(method, rest); r != nil {
			return r
		}
	}
	var plain *route
	for ending, next := range t.parameters {
		if len(head) <= len(ending) || !strings.HasSuffix(head, ending) {
			continue
		}
		r := next.find(method, rest)
		if r != nil && ending != "" {
			return r
		}
		if r != nil {
			plain = r
		}
	}
	return plain
}

// generic makes a route of the description one of the server's.
func (s *Server) generic(described *route) *route {
	r := *described
	if body := r.operation.facts().Request; body != nil {
		switch body.Media {
		case "application/json":
		case "multipart/form-data":
			takesFile(&r)
		default:
			r.media, r.limit = body.Media, importPayloadLimit
		}
	}
	r.handler = func(c *call) (*reply, error) { return s.answerGeneric(c, r.operation) }
	return &r
}

// operation is one operation of the description.
type operation struct{ entry description.Entry }

func (o *operation) domain() *genericDomain { return genericDomainOf(o.entry.Domain) }

func (o *operation) facts() *description.Operation { return o.plan().op }

// plan tells what the operation does.
func (o *operation) plan() *plan { return o.domain().plans[o.entry.Method+" "+o.entry.Path] }
