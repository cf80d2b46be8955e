package kibanatest

import (
	"cmp"
	"slices"
)

// followOrigins makes references to objects that are not imported lead to those that came from them earlier.
func (im *importer) followOrigins() {
	for _, o := range im.objects {
		for _, r := range o.References {
			id := r.target()
			if !hasGlobalIDs(id.Type) || im.included[id] {
				continue
			}
			if _, err := im.store.get(im.space, id.Type, id.ID); err == nil {
				continue
			}
			if copies := im.origins[id]; len(copies) == 1 {
				im.newIDs[id] = newID{id: copies[0].ID}
			}
		}
	}
}

// byOrigin lists the objects of a space under the objects that they come from, and under themselves.
func (s *store) byOrigin(space string) map[identity][]*object {
	origins := map[identity][]*object{}
	for _, o := range s.list(space) {
		origins[o.identity()] = append(origins[o.identity()], o)
		if origin := originOf(o); origin != o.identity() {
			origins[origin] = append(origins[origin], o)
		}
	}
	return origins
}

// checkReferences finds references to data views and searches that lead nowhere. Kibana minds no other types.
func (im *importer) checkReferences() {
	for _, o := range im.objects {
		if im.ignoreMissing || im.retries[o.identity()].ignoreMissing {
			continue
		}
		var missing []identity
		for _, r := range o.References {
			if id := r.target(); im.dangling(id) && !slices.Contains(missing, id) {
				missing = append(missing, id)
			}
		}
		if len(missing) > 0 {
			im.problem(o, "missing_references", map[string]any{"references": missing})
		}
	}
}

func (im *importer) dangling(id identity) bool {
	if id.Type != "index-pattern" && id.Type != "search" || im.included[id] {
		return false
	}
	target := id.ID
	if renamed, found := im.newIDs[id]; found {
		target = renamed.id
	}
	_, err := im.store.get(im.space, id.Type, target)
	return err != nil
}

// checkConflicts looks for objects of the same id. It returns the objects that may yet have conflicts with
// copies of themselves.
func (im *importer) checkConflicts() []*object {
	var rest []*object
	for _, o := range im.objects {
		id := o.identity()
		again := im.retries[id]
		renews := im.newCopies || again.createNewCopy
		target := &object{Type: o.Type, ID: cmp.Or(again.destination, o.ID)}
		if im.newCopies && again.destination == "" {
			continue // its id is new already
		}
		_, err := im.store.get(im.space, o.Type, target.ID)
		exists, elsewhere := err == nil, im.store.elsewhere(im.space, target)
		switch {
		case elsewhere, exists && again.createNewCopy && again.destination == "":
			im.newIDs[id] = newID{id: newUUID(), forgets: renews}
		case exists && !im.overwrites(o):
			im.problem(o, "conflict", destinationOf(again.destination))
			continue
		case exists:
			im.replaces[id] = true
		}
		if !elsewhere && again.destination != "" && again.destination != o.ID {
			im.newIDs[id] = newID{id: again.destination, forgets: renews}
		}
		rest = append(rest, o)
	}
	return rest
}

func destinationOf(id string) map[string]any {
	if id == "" {
		return nil
	}
	return map[string]any{"destinationId": id}
}

// findOrigins looks for copies that earlier imports made of the same objects.
func (im *importer) findOrigins(objects []*object) {
	if im.retries != nil {
		return // a retry says itself where an object is to go
	}
	copies, sources := map[identity][]*object{}, map[identity]int{}
	for _, o := range objects {
		if found := im.destinations(o); len(found) > 0 {
			copies[o.identity()] = found
			sources[originOf(o)]++
		}
	}
	for _, o := range objects {
		found := copies[o.identity()]
		switch {
		case len(found) == 0:
		case sources[originOf(o)] > 1:
			im.newIDs[o.identity()] = newID{id: newUUID(), forgets: true}
		case len(found) > 1:
			im.problem(o, "ambiguous_conflict", map[string]any{"destinations": ambiguous(found)})
		case im.overwrite:
			im.newIDs[o.identity()] = newID{id: found[0].ID}
			im.replaces[o.identity()] = true
		default:
			im.problem(o, "conflict", destinationOf(found[0].ID))
		}
	}
}

// destinations are the copies of an object, less those that are imported themselves.
func (im *importer) destinations(o *object) []*object {
	if !hasGlobalIDs(o.Type) || im.replaces[o.identity()] {
		return nil
	}
	return slices.DeleteFunc(slices.Clone(im.origins[originOf(o)]), func(found *object) bool {
		return im.included[found.identity()]
	})
}

func ambiguous(found []*object) []map[string]any {
	slices.SortFunc(found, func(a, b *object) int { return cmp.Compare(a.ID, b.ID) })
	return each(found, func(o *object) map[string]any {
		destination := map[string]any{"id": o.ID, "updatedAt": o.UpdatedAt}
		if title := text(o.Attributes["title"]); title != "" {
			destination["title"] = title
		}
		return destination
	})
}
