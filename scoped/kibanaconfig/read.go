package kibanaconfig

import (
	"fmt"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"go.yaml.in/yaml/v3"
)

// setting is a value of the file.
type setting struct {
	key  string // as in the file, with dots
	line int
	list []string // of one value for what is no list
}

// settings are those of a file that are ours, by their names below setup.kibana or kibana; those of the cloud have their
// whole name.
type settings struct {
	file   string
	byKey  map[string]*setting
	walked int
}

// setupOfBeats are what Beats have below setup besides kibana.
var setupOfBeats = []string{"dashboards", "template", "ilm", "dsl"}

// Aliases can make a small file large, or endless.
const (
	deepest = 20
	largest = 1000
)

// read parses a document.
func read(file string, doc []byte) (*settings, error) {
	var root yaml.Node
	if err := yaml.Unmarshal(doc, &root); err != nil {
		return nil, malformed(file, err)
	}
	s := &settings{file: file, byKey: map[string]*setting{}}
	if len(root.Content) == 0 {
		return s, nil
	}
	return s, s.walk("", root.Content[0], 0)
}

var lineOf = regexp.MustCompile(`^yaml: line (\d+): `)

// malformed is the error of what is no YAML. The parser's own may repeat the name of an alias, which can be a password
// that begins with a *.
func malformed(file string, err error) error {
	e := &Error{File: file, Reason: strings.TrimPrefix(err.Error(), "yaml: ")}
	if found := lineOf.FindStringSubmatch(err.Error()); found != nil {
		e.Line, _ = strconv.Atoi(found[1])
		e.Reason = strings.TrimPrefix(err.Error(), found[0])
	}
	if strings.Contains(e.Reason, "anchor") {
		e.Reason = "there is an alias without an anchor: a value that begins with * must be quoted"
	}
	return e
}

// walk takes over the settings below a key.
func (s *settings) walk(key string, node *yaml.Node, depth int) error {
	for node.Kind == yaml.AliasNode {
		node = node.Alias
	}
	_, ours, inside := place(key)
	s.walked++
	switch {
	case !ours, node.Kind == yaml.ScalarNode && node.Tag == "!!null":
		return nil
	case depth > deepest, s.walked > largest:
		return &Error{File: s.file, Line: node.Line, Reason: "is nested too deeply, or in itself"}
	case node.Kind == yaml.MappingNode:
		for i := 0; i+1 < len(node.Content); i += 2 {
			if err := s.walk(joined(key, node.Content[i].Value), node.Content[i+1], depth+1); err != nil {
				return err
			}
		}
		return nil
	case !inside:
		return &Error{File: s.file, Key: key, Line: node.Line, Reason: "must be a mapping"}
	}
	return s.take(key, node)
}

func joined(key, name string) string {
	if key == "" {
		return name
	}
	return key + "." + name
}

// place tells what a key is: ours if it is or leads to something that we read, inside if it is that. The name is how it
// is known then.
func place(key string) (name string, ours, inside bool) {
	for _, section := range []string{"setup.kibana", "kibana"} {
		if name, ok := strings.CutPrefix(key, section+"."); ok {
			return name, true, true
		}
		if key == section {
			return "", true, false
		}
	}
	top, rest, below := strings.Cut(key, ".")
	switch {
	case top == "" && !below:
		return "", true, false
	case top == "cloud":
		return key, true, below
	case top == "setup" && below:
		next, _, _ := strings.Cut(rest, ".")
		if slices.Contains(setupOfBeats, next) {
			return "", false, false
		}
		return key, true, true
	case top == "setup":
		return "", true, false
	}
	return "", false, false
}

// take takes over one setting.
func (s *settings) take(key string, node *yaml.Node) error {
	name, _, _ := place(key)
	at := &setting{key: key, line: node.Line}
	if !known(name) {
		return s.wrong(at, "is not known")
	}
	if before := s.byKey[name]; before != nil {
		return s.wrong(at, fmt.Sprintf("is in line %d already, as %s", before.line, before.key))
	}
	items := []*yaml.Node{node}
	if node.Kind == yaml.SequenceNode {
		if name != "ssl.certificate_authorities" {
			return s.wrong(at, "must not be a list")
		}
		items = node.Content
	}
	for _, item := range items {
		if item.Kind != yaml.ScalarNode {
			return s.wrong(at, "must hold plain values")
		}
		value, err := expand(item.Value)
		if err != nil {
			return s.wrong(at, err.Error())
		}
		if value != "" {
			at.list = append(at.list, value)
		}
	}
	if len(at.list) > 0 { // what is empty is not there
		s.byKey[name] = at
	}
	return nil
}

var names = strings.Fields(`host protocol path space.id username password api_key service_token bearer_token timeout proxy_url
	ssl.enabled ssl.certificate_authorities ssl.certificate ssl.key ssl.ca_trusted_fingerprint ssl.verification_mode
	cloud.id cloud.auth`)

func known(name string) bool {
	return slices.Contains(names, name) || strings.HasPrefix(name, "headers.")
}

// wrong is the error of a setting.
func (s *settings) wrong(at *setting, reason string) error {
	return &Error{File: s.file, Key: at.key, Line: at.line, Reason: reason}
}

// value is a setting's, empty for one that is not there.
func (s *settings) value(name string) string {
	if at := s.byKey[name]; at != nil {
		return at.list[0]
	}
	return ""
}
