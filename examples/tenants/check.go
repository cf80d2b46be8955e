package main

import (
	"errors"
	"fmt"
	"maps"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

var (
	spaceID = regexp.MustCompile(`^[a-z0-9_-]+$`)
	color   = regexp.MustCompile(`^#[a-fA-F0-9]{6}$`)
	fromEnv = regexp.MustCompile(`^\$\{env:([A-Za-z_][A-Za-z0-9_]*)\}$`)
)

// complete checks a tenant and reads its secrets and dashboards. Its errors are about fields.
func (t *tenant) complete(dir string) error {
	switch {
	case !spaceID.MatchString(t.ID):
		return wrong(fmt.Errorf("%q may hold a-z, 0-9, '_' and '-' only, and must not be empty", t.ID), "id")
	case t.ID == "default":
		return wrong(errors.New("the default space is nobody's tenant"), "id")
	case t.Name == "" || t.Name != strings.TrimSpace(t.Name):
		return wrong(errors.New("a name without spaces around it is needed"), "name")
	case t.Color != "" && !color.MatchString(t.Color):
		return wrong(fmt.Errorf("%q is not of the form #1A2B3C", t.Color), "color")
	}
	names := map[string]bool{}
	for i := range t.Connectors {
		c := &t.Connectors[i]
		switch {
		case c.Name == "":
			return wrong(errors.New("a name is needed"), "connectors", i, "name")
		case names[c.Name]:
			return wrong(fmt.Errorf("%q is the name of another connector of the tenant", c.Name), "connectors", i, "name")
		case c.Type == "":
			return wrong(errors.New("a type such as .webhook is needed"), "connectors", i, "type")
		}
		names[c.Name] = true
		if err := c.readSecrets(i); err != nil {
			return err
		}
	}
	return t.readDashboards(dir)
}

// readSecrets takes the secrets from the environment. What the file has instead of a variable is not shown: it may be
// the secret itself.
func (c *connector) readSecrets(index int) error {
	c.secrets = map[string]any{}
	for _, secret := range slices.Sorted(maps.Keys(c.Secrets)) {
		variable := fromEnv.FindStringSubmatch(c.Secrets[secret])
		if variable == nil {
			return wrong(errors.New("secrets come from the environment: write ${env:NAME}"), "connectors", index, "secrets", secret)
		}
		value := os.Getenv(variable[1])
		if value == "" {
			return wrong(fmt.Errorf("the environment variable %s is not set", variable[1]), "connectors", index, "secrets", secret)
		}
		c.secrets[secret] = value
	}
	return nil
}

// readDashboards reads the NDJSON files. Exported dashboards often share objects: what two files have alike is kept
// once, since Kibana refuses to import an object twice.
func (t *tenant) readDashboards(dir string) error {
	seen := map[string]object{}
	for i, name := range t.Dashboards {
		objects, err := readObjects(filepath.Join(dir, name))
		if err != nil {
			return wrong(err, "dashboards", i)
		}
		for _, o := range objects {
			first, twice := seen[o.key()]
			switch {
			case !twice:
				seen[o.key()] = o
				t.objects = append(t.objects, o)
			case !first.same(o):
				return wrong(fmt.Errorf("%s: %s is there twice, with different content", name, o.key()), "dashboards", i)
			}
		}
	}
	adopt(t.ID, t.objects)
	return nil
}
