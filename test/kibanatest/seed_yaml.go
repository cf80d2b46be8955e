package kibanatest

import (
	"fmt"
	"slices"
	"strings"

	"go.yaml.in/yaml/v3"
)

// errorf is an error at a place of the file.
func (sd *seeder) errorf(n *yaml.Node, format string, args ...any) error {
	return fmt.Errorf("%s:%d: %w", sd.file, n.Line, fmt.Errorf(format, args...))
}

// syntax gives an error of the parser the form of the others. The parser leaves out the first line.
func (sd *seeder) syntax(err error) error {
	said := strings.TrimPrefix(err.Error(), "yaml: ")
	if rest, numbered := strings.CutPrefix(said, "line "); numbered {
		return fmt.Errorf("%s:%s", sd.file, rest)
	}
	return fmt.Errorf("%s:1: %s", sd.file, said)
}

// resolved follows an alias to what it stands for.
func resolved(n *yaml.Node) *yaml.Node {
	if n.Kind == yaml.AliasNode {
		return n.Alias
	}
	return n
}

// pairs visits the members of a mapping, none if n is nil.
func (sd *seeder) pairs(n *yaml.Node, visit func(key string, value *yaml.Node) error) error {
	if n == nil {
		return nil
	}
	n = resolved(n)
	if n.Kind != yaml.MappingNode {
		return sd.errorf(n, "names with values are expected here")
	}
	seen := map[string]bool{}
	for i := 0; i < len(n.Content); i += 2 {
		key := n.Content[i]
		switch {
		case key.Tag == "!!merge":
			return sd.errorf(key, "merge keys are not supported")
		case seen[key.Value]:
			return sd.errorf(key, "%s is given twice", key.Value)
		}
		seen[key.Value] = true
		if err := visit(key.Value, n.Content[i+1]); err != nil {
			return err
		}
	}
	return nil
}

// members are those of a mapping that may have the given ones only.
func (sd *seeder) members(n *yaml.Node, known ...string) (map[string]*yaml.Node, error) {
	found := map[string]*yaml.Node{}
	err := sd.pairs(n, func(key string, value *yaml.Node) error {
		if !slices.Contains(known, key) {
			at := &yaml.Node{Line: keyLine(n, key)}
			return sd.errorf(at, "%q is unknown%s", key, hint(key, known, "; known are "+strings.Join(known, ", ")))
		}
		found[key] = value
		return nil
	})
	return found, err
}

// keyLine is where a key of a mapping stands.
func keyLine(n *yaml.Node, key string) int {
	for i, child := range resolved(n).Content {
		if i%2 == 0 && child.Value == key {
			return child.Line
		}
	}
	return n.Line
}

// list are the items of a sequence, none if n is nil.
func (sd *seeder) list(n *yaml.Node) ([]*yaml.Node, error) {
	if n == nil {
		return nil, nil
	}
	if n = resolved(n); n.Kind != yaml.SequenceNode {
		return nil, sd.errorf(n, "a list is expected here")
	}
	return each(n.Content, resolved), nil
}

// object is a mapping as JSON has it.
func (sd *seeder) object(n *yaml.Node) (map[string]any, error) {
	out := map[string]any{}
	err := sd.pairs(n, func(key string, value *yaml.Node) error {
		var err error
		out[key], err = sd.value(value)
		return err
	})
	return out, err
}

const deepest = 100

// value is a node as JSON has it: numbers are one type, dates are texts.
func (sd *seeder) value(n *yaml.Node) (any, error) {
	n = resolved(n)
	sd.depth++
	defer func() { sd.depth-- }()
	switch {
	case sd.depth > deepest:
		return nil, sd.errorf(n, "this is nested too deep")
	case n.Kind == yaml.MappingNode:
		return sd.object(n)
	case n.Kind == yaml.SequenceNode:
		items := make([]any, len(n.Content))
		for i, item := range n.Content {
			var err error
			if items[i], err = sd.value(item); err != nil {
				return nil, err
			}
		}
		return items, nil
	default:
		return sd.scalar(n)
	}
}

func (sd *seeder) scalar(n *yaml.Node) (any, error) {
	var v any
	var err error
	switch n.ShortTag() {
	case "!!null":
	case "!!bool":
		var b bool
		err = n.Decode(&b)
		v = b
	case "!!int", "!!float":
		var f float64
		err = n.Decode(&f)
		v = f
	default:
		v = n.Value
	}
	if err != nil {
		return nil, sd.errorf(n, "%q is no %s", n.Value, n.ShortTag())
	}
	return v, nil
}
