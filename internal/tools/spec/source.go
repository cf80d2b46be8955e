// Package spec reads and writes interface descriptions: OpenAPI documents of any origin come in, as YAML or JSON, and
// one kind goes out, ours. In between is the model that package stages works on.
package spec

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"gopkg.in/yaml.v3"
)

// Source is a document as it was read, with its lines.
type Source struct {
	Name string // the file's name, for messages; empty for what stands in no file
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
	if f.File == "" {
		return f.Path + ": " + f.Problem
	}
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
