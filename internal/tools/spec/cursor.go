package spec

import (
	"fmt"
	"iter"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// cursor is a place in a source.
type cursor struct {
	node   *yaml.Node
	path   string
	reader *reader
}

func (c cursor) is(kind yaml.Kind) bool { return c.node != nil && c.node.Kind == kind }

func (c cursor) isMap() bool { return c.is(yaml.MappingNode) }

func (c cursor) isList() bool { return c.is(yaml.SequenceNode) }

func (c cursor) isNull() bool {
	return c.node == nil || c.is(yaml.ScalarNode) && c.node.Tag == "!!null"
}

// get is the member of a mapping, a cursor without a node where there is none.
func (c cursor) get(key string) cursor {
	if c.isMap() {
		for i := 0; i+1 < len(c.node.Content); i += 2 {
			if c.node.Content[i].Value == key {
				return cursor{resolved(c.node.Content[i+1]), Step(c.path, key), c.reader}
			}
		}
	}
	return cursor{nil, Step(c.path, key), c.reader}
}

func resolved(node *yaml.Node) *yaml.Node {
	for node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	return node
}

// members yields the members of a mapping in the document's order.
func (c cursor) members() iter.Seq2[string, cursor] {
	return func(yield func(string, cursor) bool) {
		if !c.isMap() {
			return
		}
		for i := 0; i+1 < len(c.node.Content); i += 2 {
			key := c.node.Content[i].Value
			if !yield(key, cursor{resolved(c.node.Content[i+1]), Step(c.path, key), c.reader}) {
				return
			}
		}
	}
}

// items yields the items of a list.
func (c cursor) items() iter.Seq[cursor] {
	return func(yield func(cursor) bool) {
		if !c.isList() {
			return
		}
		for i, item := range c.node.Content {
			if !yield(cursor{resolved(item), Step(c.path, strconv.Itoa(i)), c.reader}) {
				return
			}
		}
	}
}

// text is the value of a string or number, empty for anything else.
func (c cursor) text() string {
	if c.is(yaml.ScalarNode) && !c.isNull() {
		return c.node.Value
	}
	return ""
}

func (c cursor) isBoolean() bool { return c.is(yaml.ScalarNode) && c.node.Tag == "!!bool" }

func (c cursor) truth() bool { return c.is(yaml.ScalarNode) && c.node.Value == "true" }

// value is what stands here in Go: maps, lists, strings, int64, float64, bool or nil.
func (c cursor) value() any {
	switch {
	case c.node == nil:
		return nil
	case c.isMap():
		m := make(map[string]any, len(c.node.Content)/2)
		for key, member := range c.members() {
			m[key] = member.value()
		}
		return m
	case c.isList():
		list := make([]any, 0, len(c.node.Content))
		for item := range c.items() {
			list = append(list, item.value())
		}
		return list
	}
	return scalar(c.node)
}

func scalar(node *yaml.Node) any {
	switch node.ShortTag() {
	case "!!null":
		return nil
	case "!!bool":
		return strings.EqualFold(node.Value, "true")
	case "!!int":
		if n, err := strconv.ParseInt(node.Value, 0, 64); err == nil {
			return n
		}
	case "!!float":
		if f, err := strconv.ParseFloat(node.Value, 64); err == nil {
			return f
		}
	}
	return node.Value
}

// fail notes a fault at this place.
func (c cursor) fail(format string, args ...any) {
	c.reader.faults = append(c.reader.faults, &Fault{
		File: c.reader.source.Name, Line: c.line(), Path: c.path, Problem: fmt.Sprintf(format, args...),
	})
}

// repaired notes what was mended at this place.
func (c cursor) repaired(what, done string) {
	c.reader.report.Add("repaired", c.place(), what, done)
}

// place is the name of the document, if it has one, and the path in it.
func (c cursor) place() string { return strings.TrimPrefix(c.reader.source.Name+" "+c.path, " ") }

func (c cursor) line() int {
	if c.node == nil {
		return c.reader.source.Root.Line
	}
	return c.node.Line
}
