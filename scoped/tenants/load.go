package tenants

import (
	"bytes"
	"errors"
	"io"
	"maps"
	"os"
	"path/filepath"
	"slices"

	"go.yaml.in/yaml/v3"
)

// Load reads tenants from a YAML file, with the exports that it names and the secrets from the environment. The file has
// a list under tenants, of the fields of [Tenant]. Everything is checked: what is wrong is a [*FieldError] with the line,
// or several joined.
func Load(path string) ([]Tenant, error) {
	doc, err := os.ReadFile(path) //nolint:gosec // the caller names the file
	if err != nil {
		return nil, err
	}
	f := &file{path: path}
	tenants, err := f.decode(doc)
	if err != nil {
		return nil, err
	}
	if err := f.fill(tenants); err != nil {
		return nil, err
	}
	_, err = declare(DefaultOwner, tenants, f.locate)
	return tenants, err
}

// file is a YAML file, with the nodes of its tenants.
type file struct {
	path  string
	nodes []*yaml.Node
}

// decode refuses fields that it does not know.
func (f *file) decode(doc []byte) ([]Tenant, error) {
	var nodes struct {
		Tenants yaml.Node `yaml:"tenants"`
	}
	var content struct {
		Tenants []Tenant `yaml:"tenants"`
	}
	if err := yaml.Unmarshal(doc, &nodes); err != nil {
		return nil, f.translated(err)
	}
	f.nodes = nodes.Tenants.Content
	decoder := yaml.NewDecoder(bytes.NewReader(doc))
	decoder.KnownFields(true)
	if err := decoder.Decode(&content); err != nil && !errors.Is(err, io.EOF) {
		return nil, f.translated(err)
	}
	switch err := decoder.Decode(new(yaml.Node)); {
	case !errors.Is(err, io.EOF):
		return nil, f.wrong(0, "", "holds more than one document")
	case nodes.Tenants.Kind != yaml.SequenceNode:
		return nil, f.wrong(0, "tenants", "a list is needed, [] if there are none")
	case len(content.Tenants) != len(f.nodes): // the decoder passes over empty entries
		return nil, f.wrong(0, "tenants", "an entry of the list is empty")
	}
	return content.Tenants, nil
}

func (f *file) wrong(line int, field, text string) error {
	return &FieldError{File: f.path, Line: line, Index: -1, Field: field, Err: errors.New(text)}
}

// fill reads the exports, and takes the secrets from the environment.
func (f *file) fill(tenants []Tenant) error {
	var errs []error
	for i := range tenants {
		t := &tenants[i]
		c := &complaints{index: i, tenant: t.ID, locate: f.locate}
		for at := range t.Dashboards {
			export := &t.Dashboards[at]
			export.Name = filepath.Join(filepath.Dir(f.path), export.Name)
			data, err := os.ReadFile(export.Name) //nolint:gosec // the file names it
			if err != nil {
				c.add(err, "dashboards", at)
			}
			export.Data = data
		}
		for at := range t.Connectors {
			t.Connectors[at].Secrets.fill(c, at)
		}
		(&declaration{Tenant: *t}).fromEnvironment(c) // names all variables that are missing
		errs = append(errs, c.errs...)
	}
	return joined(errs)
}

// fill takes secrets from the environment. What the file has instead of a variable is not shown: it may be the secret
// itself.
func (s Secrets) fill(c *complaints, connector int) {
	for _, name := range slices.Sorted(maps.Keys(s)) {
		variable := fromEnv.Get().FindStringSubmatch(s[name])
		if variable == nil {
			c.say("secrets come from the environment: write ${env:NAME}", "connectors", connector, "secrets", name)
			continue
		}
		s[name] = os.Getenv(variable[1])
		if s[name] == "" {
			c.say(unset(variable[1]), "connectors", connector, "secrets", name)
		}
	}
}

// UnmarshalYAML takes the path of a file.
func (f *File) UnmarshalYAML(node *yaml.Node) error { return node.Decode(&f.Name) }

// MarshalYAML is the path of the file.
func (f File) MarshalYAML() (any, error) { return f.Name, nil }
