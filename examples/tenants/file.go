package main

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"regexp"

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
	line    int
}

// connector is what the file says of one connector. Secrets names an environment variable for each secret.
type connector struct {
	Name    string                 `yaml:"name"`
	Type    scoped.ConnectorTypeID `yaml:"type"`
	Config  map[string]any         `yaml:"config"`
	Secrets map[string]string      `yaml:"secrets"`

	secrets scoped.Secrets
}

// load reads the file and everything that it names, and finds what is wrong before anything is sent.
func load(path string) ([]tenant, error) {
	doc, err := os.ReadFile(path) //nolint:gosec // the user names the file
	if err != nil {
		return nil, err
	}
	tenants, err := decode(doc)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	seen := map[string]int{}
	for i := range tenants {
		t := &tenants[i]
		if err := t.complete(filepath.Dir(path)); err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, t.line, err)
		}
		if line, twice := seen[t.ID]; twice {
			return nil, fmt.Errorf("%s:%d: id: %q is also the tenant of line %d", path, t.line, t.ID, line)
		}
		seen[t.ID] = t.line
	}
	return tenants, nil
}

// decode refuses fields that it does not know, and notes the line of each tenant for errors.
func decode(doc []byte) ([]tenant, error) {
	var file struct {
		Tenants []tenant `yaml:"tenants"`
	}
	var lines struct {
		Tenants []yaml.Node `yaml:"tenants"`
	}
	decoder := yaml.NewDecoder(bytes.NewReader(doc))
	decoder.KnownFields(true)
	if err := decoder.Decode(&file); err != nil && !errors.Is(err, io.EOF) {
		return nil, err
	}
	if err := yaml.Unmarshal(doc, &lines); err != nil {
		return nil, err
	}
	if len(file.Tenants) == 0 {
		return nil, errors.New("has no tenants")
	}
	for i := range file.Tenants {
		file.Tenants[i].line = lines.Tenants[i].Line
	}
	return file.Tenants, nil
}

var (
	spaceID = regexp.MustCompile(`^[a-z0-9_-]+$`)
	color   = regexp.MustCompile(`^#[a-fA-F0-9]{6}$`)
)

// complete checks a tenant and reads its secrets and dashboards.
func (t *tenant) complete(dir string) error {
	switch {
	case !spaceID.MatchString(t.ID):
		return fmt.Errorf("id: %q may hold a-z, 0-9, '_' and '-' only, and must not be empty", t.ID)
	case t.ID == "default":
		return errors.New("id: the default space is nobody's tenant")
	case t.Name == "":
		return fmt.Errorf("name: tenant %q needs one", t.ID)
	case t.Color != "" && !color.MatchString(t.Color):
		return fmt.Errorf("color: %q is not of the form #1A2B3C", t.Color)
	}
	names := map[string]bool{}
	for i := range t.Connectors {
		c := &t.Connectors[i]
		if c.Name == "" || c.Type == "" || names[c.Name] {
			return fmt.Errorf("connectors[%d]: name and type are needed, and the name must be the only one of its kind", i)
		}
		names[c.Name] = true
		c.secrets = scoped.Secrets{}
		for secret, variable := range c.Secrets {
			value, set := os.LookupEnv(variable)
			if !set {
				return fmt.Errorf("connectors[%d].secrets.%s: the environment variable %s is not set", i, secret, variable)
			}
			c.secrets[secret] = value
		}
	}
	for i, name := range t.Dashboards {
		objects, err := readObjects(filepath.Join(dir, name))
		if err != nil {
			return fmt.Errorf("dashboards[%d]: %w", i, err)
		}
		t.objects = append(t.objects, objects...)
	}
	adopt(t.ID, t.objects)
	return nil
}
