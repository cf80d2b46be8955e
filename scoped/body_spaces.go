package scoped

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"sort"
	"strings"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// checkBody makes sure that every space exists that the body of a request names to write into: the targets of a copy,
// for example. Kibana checks those as little as the space of the path.
func (c *Client) checkBody(ctx context.Context, req *http.Request, call *wire.Call, identity http.Header) error {
	if call.Operation == nil || len(call.Operation.BodySpaces) == 0 || req.GetBody == nil {
		return nil
	}
	body, err := req.GetBody()
	if err != nil {
		return err
	}
	defer func() { _ = body.Close() }()
	doc := make([]byte, max(0, req.ContentLength))
	if _, err := io.ReadFull(body, doc); err != nil {
		return err
	}
	for _, id := range bodySpaces(doc, call.Operation.BodySpaces) {
		switch {
		case id == allSpaces, id == defaultSpace:
			continue
		case !validSpaceID(id):
			return &InvalidSpaceIDError{SpaceID: id}
		case !c.validates(call):
			continue
		}
		if _, err := c.shared.verify(ctx, id, call.OperationID(), identity); err != nil {
			return err
		}
	}
	return nil
}

// bodySpaces lists the spaces that a body names at the given paths. A body without the members in question, which is
// most of them, is not decoded.
func bodySpaces(doc []byte, paths []string) []string {
	var ids []string
	for _, path := range paths {
		steps := strings.Split(path, ".")
		var value any
		if mentions(doc, steps) && json.Unmarshal(doc, &value) == nil {
			ids = appendAt(ids, value, steps)
		}
	}
	return ids
}

// mentions tells whether a body has the names of a path anywhere.
func mentions(doc []byte, steps []string) bool {
	for _, step := range steps {
		if step != "*" && step != "{}" && !bytes.Contains(doc, []byte(`"`+step+`"`)) {
			return false
		}
	}
	return true
}

// appendAt appends the strings that a path leads to.
func appendAt(ids []string, value any, steps []string) []string {
	if len(steps) == 0 {
		if id, ok := value.(string); ok {
			return append(ids, id)
		}
		return ids
	}
	switch value := value.(type) {
	case []any:
		for _, item := range value {
			ids = appendAt(ids, item, steps[1:])
		}
	case map[string]any:
		switch steps[0] {
		case "{}":
			return append(ids, sortedNames(value)...)
		case "*":
			for _, name := range sortedNames(value) {
				ids = appendAt(ids, value[name], steps[1:])
			}
		default:
			return appendAt(ids, value[steps[0]], steps[1:])
		}
	}
	return ids
}

// sortedNames are the names in a map. Package slices would be compiled again here for it, package sort is not.
func sortedNames[V any](m map[string]V) []string {
	names := make([]string, 0, len(m))
	for name := range m {
		names = append(names, name)
	}
	sort.Strings(names)
	return names
}
