package tenants

import (
	"context"
	"errors"
	"slices"

	"github.com/kibana-go/kibana-go/scoped"
)

var (
	// contentTypes are the saved objects that people make, besides data views.
	contentTypes = []string{"dashboard", "visualization", "lens", "map", "search"}
	// lookedAt are these and what they may bring along. Some releases of Kibana lack some, and find none.
	lookedAt = slices.Concat(contentTypes, []string{"links", "tag", "canvas-workpad", "event-annotation-group"})
)

// planObjects compares dashboards, and what they are made of, with the exports.
func (p *planner) planObjects(ctx context.Context) error {
	keys := make([]scoped.BulkGetItem, len(p.d.objects))
	kept := map[string]bool{}
	for i, o := range p.d.objects {
		keys[i] = scoped.BulkGetItem{Type: o.typ, ID: o.id}
		kept[o.key()] = true
	}
	stored, err := p.bulkGet(ctx, keys)
	if err != nil {
		return err
	}
	p.planImports(stored)
	if !p.look(0) {
		return nil
	}
	params := scoped.FindParams{Type: lookedAt, Fields: []string{"title", "name"}}
	for found, err := range p.in.SavedObjects.FindAll(ctx, params) {
		if err != nil {
			if len(p.d.objects) == 0 && unseen(err) {
				return nil
			}
			return err
		}
		ours := p.d.ids.made(found.ID)
		if kept[found.Type+"/"+found.ID] || !ours && value(found.Managed) {
			continue
		}
		title := object{id: found.ID, attributes: found.Attributes}.title()
		p.undeclared(Kind(found.Type), title, found.ID, value(found.CreatedBy), ours, func(ctx context.Context, in *scoped.Client) error {
			return in.SavedObjects.Delete(ctx, found.Type, found.ID)
		})
	}
	return nil
}

// planImports plans an import of the objects that are missing and one of those that differ.
func (p *planner) planImports(stored map[string]*scoped.SavedObject) {
	before := p.writes
	p.writes = nil
	var missing, differing []object
	for _, o := range p.d.objects {
		found, want := objectValues(o, stored[o.id])
		planned := len(p.writes)
		p.compare(Kind(o.typ), o.title(), o.id, found, want, nil, nil)
		switch {
		case len(p.writes) == planned:
		case found == nil:
			missing = append(missing, o)
		default:
			differing = append(differing, o)
		}
	}
	creates, updates := p.imported(missing, false), p.imported(differing, true)
	for _, s := range p.writes {
		into := &updates
		if s.changes[0].Verb == Create {
			into = &creates
			s.changes[0].Differences = nil // the file says it all
		}
		into.changes = append(into.changes, s.changes...)
		into.seen += s.seen
	}
	p.writes = before
	for _, s := range []step{creates, updates} {
		if len(s.changes) > 0 {
			p.writes = append(p.writes, s)
		}
	}
}

// objectValues are an object as it is stored and as it is declared. Of one that Kibana has brought to a newer form than
// the file has, only the title can be compared.
func objectValues(o object, stored *scoped.SavedObject) (found, want map[string]any) {
	want = map[string]any{"attributes": plainMap(o.attributes)}
	if stored == nil {
		return nil, want
	}
	found = map[string]any{"attributes": plainMap(stored.Attributes)}
	now, before := value(stored.TypeMigrationVersion), o.version()
	switch {
	case now != "" && before != "" && now != before:
		title := map[string]any{}
		set(title, "title", text(o.attributes["title"]))
		want["attributes"] = title
	case !refersTo(stored.References, o.references):
		found["references"], want["references"] = referenceValues(stored.References), referenceValues(o.references)
	}
	return found, want
}

func (p *planner) imported(objects []object, overwrite bool) step {
	return step{do: func(ctx context.Context, in *scoped.Client) error {
		file, err := encode(objects)
		if err != nil {
			return err
		}
		_, err = in.SavedObjects.Import(ctx, file, scoped.ImportOptions{Overwrite: overwrite})
		return err
	}}
}

// bulkGet reads objects by their ids. Those that are missing are missing in the result.
func (p *planner) bulkGet(ctx context.Context, keys []scoped.BulkGetItem) (map[string]*scoped.SavedObject, error) {
	found := map[string]*scoped.SavedObject{}
	if p.in == nil || len(keys) == 0 {
		return found, nil
	}
	stored, err := p.in.SavedObjects.BulkGet(ctx, keys)
	var partial *scoped.PartialError
	if err != nil && (!errors.As(err, &partial) || !partial.Only(scoped.ErrNotFound)) {
		return nil, err
	}
	for i := range stored {
		if stored[i].Error == nil {
			found[stored[i].ID] = &stored[i]
		}
	}
	return found, nil
}

// referenceValues are references as values.
func referenceValues(references []scoped.SavedObjectReference) []any {
	list := make([]any, len(references))
	for i, reference := range references {
		list[i] = reference.Name + ": " + reference.Type + "/" + reference.ID
	}
	return list
}
