package spec

import (
	"fmt"
	"maps"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// object is a mapping of keys and nodes in turn.
func object(members ...any) *yaml.Node {
	n := &yaml.Node{Kind: yaml.MappingNode, Tag: "!!map"}
	for i := 0; i+1 < len(members); i += 2 {
		key, _ := members[i].(string)
		value, _ := members[i+1].(*yaml.Node)
		add(n, key, value)
	}
	return n
}

func list(items ...*yaml.Node) *yaml.Node {
	return &yaml.Node{Kind: yaml.SequenceNode, Tag: "!!seq", Content: items}
}

func add(n *yaml.Node, key string, value *yaml.Node) {
	n.Content = append(n.Content, text(key), value)
}

func addText(n *yaml.Node, key, value string) {
	if value != "" {
		add(n, key, text(value))
	}
}

func text(value string) *yaml.Node {
	n := &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!str", Value: value}
	if strings.Contains(value, "\n") {
		n.Style = yaml.LiteralStyle
	}
	return n
}

func anys(values []string) []any {
	list := make([]any, len(values))
	for i, value := range values {
		list[i] = value
	}
	return list
}

// node makes a node of plain values.
func node(value any) *yaml.Node {
	switch v := value.(type) {
	case nil:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!null", Value: "null"}
	case string:
		return text(v)
	case bool:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!bool", Value: strconv.FormatBool(v)}
	case int64:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!int", Value: strconv.FormatInt(v, 10)}
	case float64:
		return &yaml.Node{Kind: yaml.ScalarNode, Tag: "!!float", Value: strconv.FormatFloat(v, 'g', -1, 64)}
	case []any:
		n := list()
		for _, item := range v {
			n.Content = append(n.Content, node(item))
		}
		return n
	case map[string]any:
		n := object()
		for _, key := range slices.Sorted(maps.Keys(v)) {
			add(n, key, node(v[key]))
		}
		return n
	}
	panic(fmt.Sprintf("no node for a %T", value))
}

// short is the longest mapping or list that is written on one line.
const short = 72

// compact writes small mappings and lists of scalars on one line.
func compact(n *yaml.Node) *yaml.Node {
	flat := (n.Kind == yaml.MappingNode || n.Kind == yaml.SequenceNode) && len(n.Content) > 0
	width := 0
	for _, child := range n.Content {
		compact(child)
		flat = flat && child.Style&yaml.LiteralStyle == 0 && (child.Kind == yaml.ScalarNode || child.Style&yaml.FlowStyle != 0)
		width += size(child)
	}
	if flat && width <= short {
		n.Style = yaml.FlowStyle
	}
	return n
}

func size(n *yaml.Node) int {
	if n.Kind == yaml.ScalarNode {
		return len(n.Value) + 2
	}
	total := 2
	for _, child := range n.Content {
		total += size(child)
	}
	return total
}
