package tenants

import (
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/lazyregexp"
	"github.com/kibana-go/kibana-go/scoped"
)

var (
	spaceID  = lazyregexp.Regexp{Text: `^[a-z0-9_-]+$`}
	color    = lazyregexp.Regexp{Text: `^#[a-fA-F0-9]{6}$`}
	interval = lazyregexp.Regexp{Text: `^[1-9][0-9]*[smhd]$`}
)

func joined(errs []error) error {
	if len(errs) == 1 {
		return errs[0]
	}
	return errors.Join(errs...)
}

// check finds what Kibana would refuse for certain, and what would not come back as it was declared.
func (d *declaration) check(c *complaints) {
	d.checkSpace(c)
	d.checkConnectors(c)
	d.checkDataViews(c)
	d.checkRules(c)
	d.checkRoles(c)
}

func (d *declaration) checkSpace(c *complaints) {
	switch {
	case d.ID == "default":
		c.say("the default space is nobody's tenant", "id")
	case !spaceID.Get().MatchString(d.ID):
		c.tenant = ""
		c.say(fmt.Sprintf("%q may hold a-z, 0-9, '_' and '-' only, and must not be empty", d.ID), "id")
	}
	if d.Name == "" || d.Name != strings.TrimSpace(d.Name) {
		c.say("a name without spaces around it is needed", "name")
	}
	if ownerOf(scoped.Space{Description: &d.Description}) != "" {
		c.say("ends like the mark of an owner", "description")
	}
	if d.Color != "" && !color.Get().MatchString(d.Color) {
		c.say(fmt.Sprintf("%q is not of the form #1A2B3C", d.Color), "color")
	}
	solutions := []scoped.SpaceSolution{
		scoped.SecuritySolution, scoped.ObservabilitySolution, scoped.ElasticsearchSolution, scoped.ClassicSolution,
	}
	if d.Solution != "" && !slices.Contains(solutions, d.Solution) {
		c.say(fmt.Sprintf("%q is none of security, oblt, es and classic", d.Solution), "solution")
	}
	for i, feature := range d.DisabledFeatures {
		if feature == "" {
			c.say("the id of a feature is needed", "disabledFeatures", i)
		}
	}
}

// names complains about names that are missing or there twice.
type names struct {
	c    *complaints
	list string
	seen map[string]bool
}

func (c *complaints) names(list string) names { return names{c, list, map[string]bool{}} }

func (n names) take(i int, name, what string) {
	switch {
	case name == "":
		n.c.say("a name is needed", n.list, i, "name")
	case name != strings.TrimSpace(name):
		n.c.say("a name without spaces around it is needed", n.list, i, "name")
	case n.seen[name]:
		n.c.say(fmt.Sprintf("%q is the name of another %s of the tenant", name, what), n.list, i, "name")
	}
	n.seen[name] = true
}

func (d *declaration) checkConnectors(c *complaints) {
	names := c.names("connectors")
	for i := range d.Connectors {
		connector := &d.Connectors[i]
		names.take(i, connector.Name, "connector")
		if connector.Type == "" {
			c.say("a type such as .webhook is needed", "connectors", i, "type")
		}
		if _, err := plain(connector.Config); err != nil {
			c.say("cannot be sent as JSON", "connectors", i, "config")
		}
		for _, secret := range slices.Sorted(maps.Keys(connector.Secrets)) {
			if connector.Secrets[secret] == "" {
				c.say("is empty", "connectors", i, "secrets", secret)
			}
		}
	}
}

// name is what people call the data view.
func (v *DataView) name() string {
	if v.Name != "" {
		return v.Name
	}
	return v.Title
}

func (d *declaration) checkDataViews(c *complaints) {
	names := c.names("dataViews")
	local := map[string]bool{}
	for i := range d.DataViews {
		view := &d.DataViews[i]
		if view.Title == "" {
			c.say("names or patterns of indices are needed", "dataViews", i, "title")
		}
		if view.name() != "" {
			names.take(i, view.name(), "data view")
		}
		if view.ID != "" && local[view.ID] {
			c.say(fmt.Sprintf("%q is the id of another data view of the tenant", view.ID), "dataViews", i, "id")
		}
		local[view.ID] = true
		view.checkFields(c, i)
	}
}

func (v *DataView) checkFields(c *complaints, view int) {
	for _, field := range sortedKeys(v.RuntimeFields) {
		for _, key := range besides {
			if _, is := asObject(v.RuntimeFields[field])[key]; is {
				c.say("is kept apart from a runtime field: there are labels and fieldFormats", "dataViews", view, "runtimeFields", field, key)
			}
		}
	}
	for _, field := range sortedKeys(v.Labels) {
		if v.Labels[field] == "" {
			c.say("is empty", "dataViews", view, "labels", field)
		}
	}
	if _, err := plain(v.RuntimeFields); err != nil {
		c.say("cannot be sent as JSON", "dataViews", view, "runtimeFields")
	}
	if _, err := plain(v.FieldFormats); err != nil {
		c.say("cannot be sent as JSON", "dataViews", view, "fieldFormats")
	}
}
