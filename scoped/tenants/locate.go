package tenants

import (
	"errors"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/kibana-go/kibana-go/internal/lazyregexp"
)

// locate is the line of the field of a tenant that a path leads to, or of the last thing on the way to it that is in the
// file.
func (f *file) locate(index int, path []any) (name string, line int) {
	node := f.nodes[index]
	line = node.Line
	for _, step := range path {
		if node = child(node, step); node == nil {
			break
		}
		line = node.Line
	}
	return f.path, line
}

func child(node *yaml.Node, step any) *yaml.Node {
	if node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	if i, ok := step.(int); ok && i < len(node.Content) {
		return node.Content[i]
	}
	for i := 0; i+1 < len(node.Content) && node.Kind == yaml.MappingNode; i += 2 {
		if node.Content[i].Value == step {
			return node.Content[i+1]
		}
	}
	return nil
}

var (
	yamlLine    = lazyregexp.Regexp{Text: `^(?:yaml: )?line (\d+): `}
	yamlUnknown = lazyregexp.Regexp{Text: `field (\S+) not found in type `}
	yamlType    = lazyregexp.Regexp{Text: "(?s)cannot unmarshal !!(\\w+)(?: `.*`)? into (?:tenants\\.)?(\\S+)"}
	// yamlQuote is what the library quotes of the file otherwise: a value with a tag, or one that begins with * like an alias.
	yamlQuote = lazyregexp.Regexp{Text: "(?s) ?`.*`|(unknown anchor) '.*'|^(invalid map key): .*"}
)

// translated makes *FieldErrors of the complaints of the YAML library, in words that need no Go, and leaves out the
// value at fault: it may be a secret.
func (f *file) translated(err error) error {
	texts := []string{err.Error()}
	var many *yaml.TypeError
	if errors.As(err, &many) {
		texts = many.Errors
	}
	complaints := make([]error, len(texts))
	for i, text := range texts {
		e := &FieldError{File: f.path, Index: -1}
		if found := yamlLine.Get().FindStringSubmatch(text); found != nil {
			e.Line, _ = strconv.Atoi(found[1])
			text = text[len(found[0]):]
		}
		e.Index, e.Tenant = f.tenantAt(e.Line)
		if found := yamlUnknown.Get().FindStringSubmatch(text); found != nil {
			e.Field, text = found[1], "there is no such field"
		}
		if found := yamlType.Get().FindStringSubmatch(text); found != nil {
			text = fmt.Sprintf("%s is needed, not %s", inWords(found[2]), inWords("!!"+found[1]))
			e.Field = f.fieldAt(e.Index, e.Line, "!!"+found[1])
		}
		e.Err = errors.New(yamlQuote.Get().ReplaceAllString(text, "$1$2"))
		complaints[i] = e
	}
	return joined(complaints)
}

// fieldAt is the field of a tenant whose value is on a line and of a type of YAML, empty if that is none or several.
func (f *file) fieldAt(tenant, line int, tag string) string {
	if tenant < 0 {
		return ""
	}
	var found []string
	var walk func(node *yaml.Node, path []any)
	walk = func(node *yaml.Node, path []any) {
		if node.Line == line && node.ShortTag() == tag {
			found = append(found, fieldName(path))
		}
		for i := range node.Content {
			switch {
			case node.Kind == yaml.SequenceNode:
				walk(node.Content[i], append(slices.Clip(path), i))
			case node.Kind == yaml.MappingNode && i%2 == 1:
				walk(node.Content[i], append(slices.Clip(path), node.Content[i-1].Value))
			}
		}
	}
	walk(f.nodes[tenant], nil)
	if len(found) != 1 {
		return ""
	}
	return found[0]
}

// inWords says what a type of Go or of YAML is.
func inWords(typ string) string {
	switch {
	case strings.HasPrefix(typ, "struct"):
		return "a mapping with the key tenants"
	case strings.HasPrefix(typ, "[]") || typ == "!!seq":
		return "a list"
	case typ == "bool" || typ == "!!bool":
		return "true or false"
	case typ == "int64" || typ == "!!int" || typ == "!!float":
		return "a number"
	case typ == "string" || typ == "!!str" || strings.HasSuffix(typ, "SpaceSolution") || strings.HasSuffix(typ, "ConnectorTypeID"):
		return "a text"
	case strings.HasPrefix(typ, "!!") && typ != "!!map":
		return "this"
	}
	return "a mapping"
}

// tenantAt is the tenant that a line is about.
func (f *file) tenantAt(line int) (index int, id string) {
	index = -1
	for i, node := range f.nodes {
		if node.Line > line {
			break
		}
		index = i
	}
	if index >= 0 {
		if node := child(f.nodes[index], "id"); node != nil {
			id = node.Value
		}
	}
	return index, id
}
