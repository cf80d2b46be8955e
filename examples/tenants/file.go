package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/kibana-go/kibana-go/scoped"
)

// tenant is what the file says of one tenant.
type tenant struct {
	ID               string      `yaml:"id"`
	Name             string      `yaml:"name"`
	Description      string      `yaml:"description"`
	Color            string      `yaml:"color"`
	DisabledFeatures []string    `yaml:"disabledFeatures"`
	Connectors       []connector `yaml:"connectors"`
	Dashboards       []string    `yaml:"dashboards"` // NDJSON files, relative to the YAML file

	objects []object // what is in the NDJSON files, with ids of this tenant's own
}

// connector is what the file says of one connector. Each of its Secrets says which environment variable holds it.
type connector struct {
	Name    string                 `yaml:"name"`
	Type    scoped.ConnectorTypeID `yaml:"type"`
	Config  map[string]any         `yaml:"config"`
	Secrets map[string]string      `yaml:"secrets"`

	secrets map[string]any
}

// load reads the file and everything that it names, and finds what is wrong before anything is sent.
func load(path string) ([]tenant, error) {
	doc, err := os.ReadFile(path) //nolint:gosec // the user names the file
	if err != nil {
		return nil, err
	}
	tenants, nodes, err := decode(doc)
	if err != nil {
		return nil, located(path, err)
	}
	seen := map[string]int{}
	for i := range tenants {
		t, line := &tenants[i], nodes[i].Line
		err := t.complete(filepath.Dir(path))
		if first, twice := seen[t.ID]; twice && err == nil {
			err = wrong(fmt.Errorf("%q is also the tenant of line %d", t.ID, first), "id")
		}
		var field *fieldError
		if errors.As(err, &field) {
			return nil, fmt.Errorf("%s:%d: tenants[%d].%w", path, lineOf(nodes[i], field.path), i, err)
		}
		seen[t.ID] = line
	}
	return tenants, nil
}

// decode refuses fields that it does not know. It returns the tenants and where they are in the file.
func decode(doc []byte) ([]tenant, []*yaml.Node, error) {
	var file struct {
		Tenants []tenant `yaml:"tenants"`
	}
	var nodes struct {
		Tenants yaml.Node `yaml:"tenants"`
	}
	decoder := yaml.NewDecoder(bytes.NewReader(doc))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil && !errors.Is(err, io.EOF) {
		return nil, nil, err
	}
	if err := decoder.Decode(new(yaml.Node)); !errors.Is(err, io.EOF) {
		return nil, nil, errors.New("holds more than one document")
	}
	if err := yaml.Unmarshal(doc, &nodes); err != nil {
		return nil, nil, err
	}
	list := nodes.Tenants.Content
	if nodes.Tenants.Kind != yaml.SequenceNode {
		return nil, nil, errors.New("tenants: a list is needed, [] if there are none")
	}
	if len(file.Tenants) != len(list) { // the decoder passes over empty entries
		return nil, nil, errors.New("tenants: an entry of the list is empty")
	}
	return file.Tenants, list, nil
}

// fieldError is an error about one field of a tenant.
type fieldError struct {
	path []any // the keys and indices that lead from the tenant to the field
	err  error
}

func wrong(err error, path ...any) error { return &fieldError{path, err} }

func (e *fieldError) Error() string {
	var text strings.Builder
	for i, step := range e.path {
		switch _, index := step.(int); {
		case index:
			fmt.Fprintf(&text, "[%d]", step)
		case i > 0:
			fmt.Fprintf(&text, ".%s", step)
		default:
			fmt.Fprint(&text, step)
		}
	}
	return text.String() + ": " + e.err.Error()
}

func (e *fieldError) Unwrap() error { return e.err }

// lineOf is the line of the field that a path leads to, or of the last thing on the way to it that is in the file.
func lineOf(node *yaml.Node, path []any) int {
	line := node.Line
	for _, step := range path {
		if node = child(node, step); node == nil {
			break
		}
		line = node.Line
	}
	return line
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
	yamlLine    = regexp.MustCompile(`^(?:yaml: )?line (\d+): `)
	yamlUnknown = regexp.MustCompile(`field (\S+) not found in type \S+$`)
	yamlType    = regexp.MustCompile("(?s)cannot unmarshal !!(\\w+)(?: `.*`)? into (?:main\\.)?(\\S+)$")
)

// located puts the path and the line before each complaint of the YAML library, in words that need no Go, and leaves
// out the value at fault: it may be a secret.
func located(path string, err error) error {
	texts := []string{err.Error()}
	var many *yaml.TypeError
	if errors.As(err, &many) {
		texts = many.Errors
	}
	complaints := make([]error, len(texts))
	for i, text := range texts {
		text = yamlUnknown.ReplaceAllString(text, `unknown field "$1"`)
		text = yamlType.ReplaceAllString(text, "found $1 where $2 is needed")
		if !yamlLine.MatchString(text) {
			text = " " + text
		}
		complaints[i] = errors.New(path + ":" + yamlLine.ReplaceAllString(text, "$1: "))
	}
	return errors.Join(complaints...)
}
