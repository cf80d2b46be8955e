package tenants

import (
	"fmt"
	"slices"
)

// declaration is a tenant that was checked, with everything in the form and under the ids that Kibana gets.
type declaration struct {
	Tenant
	abandoned bool // it is no longer declared, and there is nothing in it
	ids       ids
	objects   []object
	veil      veil
	local     map[string]string // the ids of data views in Kibana, by those of the declaration
}

// declare checks tenants and prepares them. Its errors are *FieldErrors, joined.
func declare(owner string, tenants []Tenant, locate func(int, []any) (string, int)) ([]*declaration, error) {
	all := make([]*declaration, len(tenants))
	first := map[string]int{}
	var errs []error
	for i := range tenants {
		d := &declaration{Tenant: tenants[i], ids: idsOf(owner, tenants[i].ID), local: map[string]string{}}
		c := &complaints{index: i, tenant: d.ID, locate: locate}
		if earlier, twice := first[d.ID]; twice && d.ID != "" {
			c.say(fmt.Sprintf("%q is the id of tenants[%d] too", d.ID, earlier), "id")
		} else {
			first[d.ID] = i
		}
		values := d.fromEnvironment(c)
		d.veil = newVeil(d.Connectors, values)
		d.check(c)
		d.readDashboards(c)
		errs = append(errs, c.errs...)
		all[i] = d
	}
	return all, joined(errs)
}

// readDashboards reads the exports, and gives what is in them ids of the tenant's own. Exports often share objects: what
// two of them have alike is kept once, since Kibana refuses to import an object twice.
func (d *declaration) readDashboards(c *complaints) {
	seen := map[string]object{}
	for i, file := range d.Dashboards {
		objects, err := readObjects(file)
		if err != nil {
			c.add(err, "dashboards", i)
			continue
		}
		for _, o := range objects {
			if o.typ == viewType && d.declaresView(o.id) {
				continue // what is declared says more
			}
			first, twice := seen[o.key()]
			switch {
			case !twice:
				seen[o.key()] = o
				d.objects = append(d.objects, o)
			case !first.same(o):
				c.say(fmt.Sprintf("%s: %s is there twice, with different content", file.Name, o.key()), "dashboards", i)
			}
		}
	}
	d.adopt()
}

// viewID is the id of a data view in Kibana.
func (d *declaration) viewID(view *DataView) string {
	if d.ids.made(view.ID) {
		return view.ID
	}
	return d.ids.of(KindDataView, view.name())
}

func (d *declaration) declaresView(id string) bool {
	return slices.ContainsFunc(d.DataViews, func(view DataView) bool { return view.ID == id })
}

// adopt gives all that has an id one of the tenant's own, and keeps the references. Ids are unique across all spaces, so
// the same declaration could not be made for two tenants otherwise.
func (d *declaration) adopt() {
	own := map[string]string{}
	for i := range d.DataViews {
		view := &d.DataViews[i]
		if view.ID != "" {
			id := d.viewID(view)
			own[viewType+"/"+view.ID], d.local[view.ID] = id, id
		}
	}
	for i := range d.objects {
		o := &d.objects[i]
		id := d.ids.adopt(Kind(o.typ), o.id)
		own[o.key()] = id
		if o.typ == viewType {
			d.local[o.id] = id
		}
		o.id = id
	}
	for i := range d.objects {
		o := &d.objects[i]
		o.references = slices.Clone(o.references)
		for at, reference := range o.references {
			if id, known := own[reference.Type+"/"+reference.ID]; known {
				o.references[at].ID = id
			}
		}
	}
}

// here replaces the ids of the tenant's data views in the parameters of a rule by those that Kibana knows.
func (d *declaration) here(value any) any {
	switch value := value.(type) {
	case string:
		if id, known := d.local[value]; known {
			return id
		}
	case map[string]any:
		out := make(map[string]any, len(value))
		for key, inner := range value {
			out[key] = d.here(inner)
		}
		return out
	case []any:
		out := make([]any, len(value))
		for i, inner := range value {
			out[i] = d.here(inner)
		}
		return out
	}
	return value
}
