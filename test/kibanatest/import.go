package kibanatest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// importer brings objects into a space, the way import and copy do.
type importer struct {
	store         *store
	space         string
	overwrite     bool
	newCopies     bool
	compatibility bool // leave aliases where ids change
	ignoreMissing bool

	origins  map[identity][]*object // what the space holds, by origin and by id
	retries  map[identity]retry     // nil unless only these are to be imported
	objects  []*object
	included map[identity]bool
	newIDs   map[identity]newID
	replaces map[identity]bool // what is in the way and gets overwritten

	importResult
}

// newID is what an object is called once it is imported.
type newID struct {
	id      string
	forgets bool // does not remember the origin
}

func (s *Server) newImporter(space string, options map[string]any) *importer {
	return &importer{
		store: s.store, space: space,
		overwrite: options["overwrite"] == true, newCopies: options["createNewCopies"] == true,
		compatibility: options["compatibilityMode"] == true,
		included:      map[identity]bool{}, newIDs: map[identity]newID{}, replaces: map[identity]bool{},
	}
}

// run imports the objects that permit allows. It writes all that are free of errors, or nothing at all when one
// of the errors could be resolved by a retry.
func (im *importer) run(objects []*object, permit func(types []string) error) (*importResult, error) {
	if err := im.collect(objects); err != nil {
		return nil, err
	}
	im.origins = im.store.byOrigin(im.space)
	if err := permit(typesOf(identitiesOf(im.objects))); err != nil {
		return nil, err
	}
	im.replaceReferences()
	im.followOrigins()
	im.checkReferences()
	if im.newCopies {
		im.renewIDs()
	}
	if !im.newCopies || im.retries != nil {
		im.findOrigins(im.checkConflicts())
	}
	im.create()
	return &im.importResult, nil
}

// collect sorts out what can be imported at all.
func (im *importer) collect(objects []*object) error {
	var repeated []string
	for _, o := range objects {
		id := o.identity()
		if _, wanted := im.retries[id]; im.retries != nil && !wanted {
			continue
		}
		if !portable(o.Type) {
			im.problem(o, "unsupported_type", nil)
			continue
		}
		if o.ID == "" {
			o.ID = newUUID()
			id = o.identity()
		}
		if im.included[id] {
			repeated = append(repeated, id.String())
		}
		im.included[id] = true
		im.objects = append(im.objects, o)
	}
	switch {
	case len(im.objects) > maxTransfer:
		return fail(http.StatusBadRequest, fmt.Sprintf("Can't import more than %d objects", maxTransfer))
	case len(repeated) > 0:
		return fail(http.StatusBadRequest, fmt.Sprintf(
			"Non-unique import objects detected: [%s]", strings.Join(slices.Compact(repeated), ",")))
	}
	return nil
}

func (im *importer) renewIDs() {
	for _, o := range im.objects {
		im.newIDs[o.identity()] = newID{id: newUUID(), forgets: true}
	}
}

// create writes what has no problem, unless some problem can still be resolved.
func (im *importer) create() {
	blocked := slices.ContainsFunc(im.problems, importProblem.resolvable)
	failed := map[identity]bool{}
	for _, p := range im.problems {
		failed[p.source.identity()] = true
	}
	for _, source := range im.objects {
		if failed[source.identity()] {
			continue
		}
		o := im.renamed(source)
		if !blocked && !im.write(source, o) {
			continue
		}
		im.done = append(im.done, importedObject{
			source: source, object: o, replaced: im.replaces[source.identity()], newCopies: im.newCopies,
		})
	}
}

// write reports whether it succeeded.
func (im *importer) write(source, o *object) bool {
	if _, err := im.store.create(im.space, o, im.overwrites(source)); err != nil {
		im.problem(source, "unknown", itemError(err))
		return false
	}
	if im.compatibility && o.ID != source.ID && o.OriginID != "" {
		im.store.addAlias(im.space, o.Type, o.OriginID, o.ID)
	}
	return true
}

func (im *importer) overwrites(o *object) bool {
	return im.overwrite || im.retries[o.identity()].overwrite
}

// renamed is the object as it is to be stored: with its new id, if it gets one, and with the new ids of others in
// its references.
func (im *importer) renamed(source *object) *object {
	o := source.clone()
	for i, r := range o.References {
		if renamed, found := im.newIDs[r.target()]; found {
			o.References[i].ID = renamed.id
		}
	}
	renamed, found := im.newIDs[source.identity()]
	if !found {
		return o
	}
	o.ID = renamed.id
	switch {
	case renamed.forgets:
		o.OriginID = ""
	case o.OriginID == "":
		o.OriginID = source.ID
	}
	return o
}
