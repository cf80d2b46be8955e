// Package spec reads and writes interface descriptions: OpenAPI documents of any origin come in, as YAML or JSON, and
// one kind goes out, ours. In between is the model that package stages works on.
package spec

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"sort"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// Source is a document as it was read, with its lines.
type Source struct {
	Name string // the file's name, for messages
	Root *yaml.Node
	List bool // it is a list of endpoints, which counts only where no document says more
}

// IsOurs tells whether we wrote the document.
func (s *Source) IsOurs() bool { return (cursor{node: s.Root}).get(ours).truth() }

// Fault is one thing that makes a document unusable.
type Fault struct { //nolint:errname // one thing that is wrong; an error of a document joins several
	File    string
	Line    int
	Path    string // the JSON path of the place, such as $.paths['/api/x'].get
	Problem string
}

// Error is file, line, path and problem, in the form that editors jump to.
func (f *Fault) Error() string {
	return fmt.Sprintf("%s:%d: %s: %s", f.File, f.Line, f.Path, f.Problem)
}

// Read reads a document.
func Read(path string) (*Source, error) {
	text, err := os.ReadFile(path) //nolint:gosec // the user names the document
	if err != nil {
		return nil, err
	}
	return Parse(filepath.Base(path), text)
}

// Parse reads a document from memory.
func Parse(name string, text []byte) (*Source, error) {
	if strings.HasSuffix(name, ".jsonl") {
		root, err := parseEndpoints(name, text)
		return &Source{Name: name, Root: root, List: true}, err
	}
	root, err := parseJSON(name, text)
	if root == nil && err == nil {
		root, err = parseYAML(name, text)
	}
	if err != nil {
		return nil, err
	}
	if err := wellFormed(name, root, "$", nil); err != nil {
		return nil, err
	}
	return &Source{Name: name, Root: root}, nil
}

var yamlLine = regexp.MustCompile(`line (\d+): `)

func parseYAML(name string, text []byte) (*yaml.Node, error) {
	var doc, more yaml.Node
	decoder := yaml.NewDecoder(bytes.NewReader(text))
	if err := decoder.Decode(&doc); err != nil && !errors.Is(err, io.EOF) {
		problem, line := err.Error(), 1
		if found := yamlLine.FindStringSubmatchIndex(problem); found != nil {
			line, _ = strconv.Atoi(problem[found[2]:found[3]])
			problem = problem[found[1]:]
		}
		return nil, &Fault{File: name, Line: line, Path: "$", Problem: "is not valid YAML: " + problem}
	}
	if len(doc.Content) == 0 {
		return nil, &Fault{File: name, Line: 1, Path: "$", Problem: "is empty"}
	}
	if err := decoder.Decode(&more); !errors.Is(err, io.EOF) {
		return nil, &Fault{File: name, Line: max(more.Line, 1), Path: "$", Problem: "has something after its end"}
	}
	return doc.Content[0], nil
}

// parseJSON makes nodes of a JSON document. It returns nothing for a text that does not look like JSON.
func parseJSON(name string, text []byte) (*yaml.Node, error) {
	if trimmed := bytes.TrimLeft(text, " \t\r\n\ufeff"); len(trimmed) == 0 || trimmed[0] != '{' {
		return nil, nil //nolint:nilnil // neither a document nor a fault
	}
	r := &jsonReader{decoder: json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))}
	for i, b := range text {
		if b == '\n' {
			r.lines = append(r.lines, i)
		}
	}
	r.decoder.UseNumber()
	root, err := r.value("$")
	if err == nil {
		if _, after := r.decoder.Token(); !errors.Is(after, io.EOF) {
			err = r.fault("$", "has something after its end")
		}
	}
	var fault *Fault
	if errors.As(err, &fault) {
		fault.File = name
		// YAML allows what looks like JSON too: {a: b}.
		if flow, yamlErr := parseYAML(name, text); yamlErr == nil {
			return flow, nil
		}
	}
	return root, err
}

type jsonReader struct {
	decoder *json.Decoder
	lines   []int // where lines end
}

func (r *jsonReader) line() int {
	return 1 + sort.SearchInts(r.lines, int(r.decoder.InputOffset()))
}

func (r *jsonReader) fault(path, problem string) *Fault {
	return &Fault{Line: r.line(), Path: path, Problem: problem}
}

func (r *jsonReader) value(path string) (*yaml.Node, error) {
	token, err := r.decoder.Token()
	if err != nil {
		return nil, r.invalid(path, err)
	}
	node := &yaml.Node{Kind: yaml.ScalarNode, Line: r.line()}
	switch t := token.(type) {
	case json.Delim:
		return node, r.fill(node, t, path)
	case string:
		node.Tag, node.Value, node.Style = "!!str", t, yaml.DoubleQuotedStyle
	case json.Number:
		node.Tag, node.Value = "!!float", t.String()
		if _, err := strconv.ParseInt(t.String(), 10, 64); err == nil {
			node.Tag = "!!int"
		}
	case bool:
		node.Tag, node.Value = "!!bool", strconv.FormatBool(t)
	default:
		node.Tag, node.Value = "!!null", "null"
	}
	return node, nil
}

func (r *jsonReader) fill(node *yaml.Node, open json.Delim, path string) error {
	node.Kind, node.Tag = yaml.MappingNode, "!!map"
	if open == '[' {
		node.Kind, node.Tag = yaml.SequenceNode, "!!seq"
	}
	for index := 0; r.decoder.More(); index++ {
		below := Step(path, strconv.Itoa(index))
		if open == '{' {
			key, err := r.value(path)
			if err != nil {
				return err
			}
			node.Content = append(node.Content, key)
			below = Step(path, key.Value)
		}
		value, err := r.value(below)
		if err != nil {
			return err
		}
		node.Content = append(node.Content, value)
	}
	if _, err := r.decoder.Token(); err != nil {
		return r.invalid(path, err)
	}
	return nil
}

func (r *jsonReader) invalid(path string, err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return r.fault(path, "ends before it is complete")
	}
	return r.fault(path, "is not valid JSON: "+err.Error())
}

// Step is the JSON path of a member or an item below a path.
func Step(path, key string) string {
	switch {
	case key != "" && isDigits(key):
		return path + "[" + key + "]"
	case isPlain(key):
		return path + "." + key
	}
	return path + "['" + key + "']"
}

func isDigits(key string) bool { return strings.Trim(key, "0123456789") == "" }

// isPlain tells whether a key can stand in a JSON path without quotes.
func isPlain(key string) bool {
	for i := range len(key) {
		c := key[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c != '-' && (c < '0' || c > '9')) {
			return false
		}
	}
	return key != ""
}

// wellFormed refuses what a parser lets pass: a key that stands twice in a mapping, of which every reader keeps another
// one, and an alias within what it stands for, which has no end. above are the nodes that node is in.
func wellFormed(name string, node *yaml.Node, path string, above []*yaml.Node) error {
	seen := map[string]int{}
	above = append(above, node)
	for i, child := range node.Content {
		below := path
		switch {
		case node.Kind == yaml.MappingNode && i%2 == 0:
			if line, twice := seen[child.Value]; twice {
				return &Fault{File: name, Line: child.Line, Path: Step(path, child.Value), Problem: fmt.Sprintf("stands here again, first on line %d", line)}
			}
			seen[child.Value] = child.Line
			continue
		case node.Kind == yaml.MappingNode:
			below = Step(path, node.Content[i-1].Value)
		case node.Kind == yaml.SequenceNode:
			below = Step(path, strconv.Itoa(i))
		}
		if child.Kind == yaml.AliasNode && slices.Contains(above, child.Alias) {
			return &Fault{File: name, Line: child.Line, Path: below, Problem: "the alias " + child.Value + " contains itself"}
		}
		if err := wellFormed(name, child, below, above); err != nil {
			return err
		}
	}
	return nil
}
