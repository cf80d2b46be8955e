package kibanatest

import (
	"cmp"
	"crypto/rand"
	"encoding/base64"
	"fmt"
	"maps"
	"net/http"
	"regexp"
	"slices"
	"time"
)

// objectKey is an object's identity. Its space is empty unless the type is a single-namespace one.
type objectKey struct{ space, typ, id string }

func keyOf(space, typ, id string) objectKey {
	if isolationOf(typ) != single {
		space = ""
	}
	return objectKey{space, typ, id}
}

// store holds the saved objects of all spaces, those that were never created included. It has no lock: the
// server's guards it. The objects it returns are its own, and read-only.
type store struct {
	clock   func() time.Time
	writes  int
	objects map[objectKey]*object
	aliases map[aliasKey]*alias
	things  things
}

func newStore(clock func() time.Time) *store {
	return &store{clock: clock, objects: map[objectKey]*object{}, aliases: map[aliasKey]*alias{}, things: things{}}
}

// create stores o in the space, or in o.Namespaces when those are given. An empty id is replaced by a new one.
func (s *store) create(space string, o *object, overwrite bool) (*object, error) {
	fresh := o.clone()
	if fresh.ID == "" {
		fresh.ID = newUUID()
	}
	if t, _ := typeOf(fresh.Type); t.encrypted && !fresh.named && !uuidForm.MatchString(fresh.ID) {
		return nil, badRequest("Predefined IDs are not allowed for saved objects with encrypted attributes unless the ID is a UUID.")
	}
	spaces := initialSpaces(space, o)
	key := keyOf(spaces[0], fresh.Type, fresh.ID)
	if old, taken := s.objects[key]; taken {
		if !overwrite || !old.inAny(spaces) {
			return nil, conflict(key, old)
		}
		fresh.inherit(old)
	}
	if len(fresh.Namespaces) == 0 {
		fresh.Namespaces = spaces
	}
	if isolationOf(fresh.Type) == agnostic {
		fresh.Namespaces = nil
	}
	if t, known := typeOf(fresh.Type); known {
		fresh.CoreMigrationVersion, fresh.TypeMigrationVersion = "8.8.0", t.version
	}
	fresh.CreatedAt = timestamp(s.clock())
	fresh.born = s.writes + 1
	return s.write(key, fresh), nil
}

// inherit takes over what overwriting an object leaves as it was.
func (o *object) inherit(old *object) {
	if len(o.Namespaces) == 0 {
		o.Namespaces = slices.Clone(old.Namespaces)
	}
	if o.OriginID == "" {
		o.OriginID = old.OriginID
	}
}

// elsewhere reports whether the place o is to be created in is taken by an object of other spaces.
func (s *store) elsewhere(space string, o *object) bool {
	spaces := initialSpaces(space, o)
	old, taken := s.objects[keyOf(spaces[0], o.Type, o.ID)]
	return taken && !old.inAny(spaces)
}

func initialSpaces(space string, o *object) []string {
	if len(o.Namespaces) > 0 {
		return o.Namespaces
	}
	return []string{space}
}

// get finds an object that is visible in the space.
func (s *store) get(space, typ, id string) (*object, error) {
	if o, found := s.objects[keyOf(space, typ, id)]; found && o.in(space) {
		return o, nil
	}
	return nil, notFound(typ, id)
}

// getFromAny finds an object that is visible in one of the spaces. "*" is every space.
func (s *store) getFromAny(spaces []string, id identity) (*object, error) {
	for _, space := range spaces {
		if o, found := s.objects[keyOf(space, id.Type, id.ID)]; found && (space == allSpaces || o.in(space)) {
			return o, nil
		}
	}
	return nil, notFound(id.Type, id.ID)
}

// put replaces a stored object, which gets a new version, and returns what is stored now.
func (s *store) put(o *object) *object {
	return s.write(s.keyOf(o), o.clone())
}

func (s *store) write(key objectKey, o *object) *object {
	s.writes++
	o.written = s.writes
	o.Version = versionOf(s.writes)
	o.UpdatedAt = timestamp(s.clock())
	s.objects[key] = o
	return o
}

// Kibana's words for the delete that takes force.
const (
	deleteRefused = "Unable to delete saved object"
	deleteShared  = "that exists in multiple namespaces"
	deleteOption  = "use the `force` option"
	deleteAnyway  = "to delete it anyway"
)

// delete removes an object from every space it is in, which takes force when there are several.
func (s *store) delete(space, typ, id string, force bool) error {
	o, err := s.get(space, typ, id)
	if err != nil {
		return err
	}
	if isolationOf(typ) == shareable && !force && (len(o.Namespaces) > 1 || slices.Contains(o.Namespaces, allSpaces)) {
		return badRequest(fmt.Sprintf("%s %s, %s %s", deleteRefused, deleteShared, deleteOption, deleteAnyway))
	}
	s.remove(o)
	return nil
}

func (s *store) remove(o *object) {
	delete(s.objects, s.keyOf(o))
	maps.DeleteFunc(s.aliases, func(key aliasKey, a *alias) bool {
		return key.typ == o.Type && a.target == o.ID && o.in(key.space)
	})
}

// list returns the objects visible in the space, of the given types or of all, oldest write first.
func (s *store) list(space string, types ...string) []*object {
	return s.filter(func(o *object) bool {
		return o.in(space) && (len(types) == 0 || slices.Contains(types, o.Type))
	})
}

func (s *store) filter(keep func(*object) bool) []*object {
	var found []*object
	for _, o := range s.objects {
		if keep(o) {
			found = append(found, o)
		}
	}
	slices.SortFunc(found, func(a, b *object) int { return cmp.Compare(a.written, b.written) })
	return found
}

// dropSpace removes the space from every object, and the objects that are left in none.
func (s *store) dropSpace(id string) {
	s.things.dropSpace(id)
	for _, o := range s.objects {
		if !slices.Contains(o.Namespaces, id) {
			continue
		}
		rest := o.clone()
		rest.Namespaces = slices.DeleteFunc(rest.Namespaces, func(space string) bool { return space == id })
		if len(rest.Namespaces) == 0 {
			s.remove(o)
		} else {
			s.put(rest)
		}
	}
	maps.DeleteFunc(s.aliases, func(key aliasKey, _ *alias) bool { return key.space == id })
}

func (s *store) keyOf(o *object) objectKey {
	if len(o.Namespaces) == 0 {
		return keyOf("", o.Type, o.ID)
	}
	return keyOf(o.Namespaces[0], o.Type, o.ID)
}

// conflict is Kibana's own text for types whose ids are unique across spaces. For the others Elasticsearch
// notices, and has its own.
func conflict(key objectKey, old *object) *failure {
	if hasGlobalIDs(key.typ) {
		return idTaken(identity{key.typ, key.id})
	}
	document := key.typ + ":" + key.id
	if key.space != "" && key.space != defaultSpaceID {
		document = key.space + ":" + document
	}
	return fail(http.StatusConflict, fmt.Sprintf(
		"[%s]: version conflict, document already exists (current version [%d]): version_conflict_engine_exception", document, old.written))
}

var uuidForm = regexp.MustCompile(`^[0-9a-fA-F]{8}-([0-9a-fA-F]{4}-){3}[0-9a-fA-F]{12}$`)

// versionOf makes the opaque version of a write.
func versionOf(write int) string {
	return base64.StdEncoding.EncodeToString(fmt.Appendf(nil, "[%d,1]", write))
}

func timestamp(t time.Time) string { return t.UTC().Format("2006-01-02T15:04:05.000Z") }

// newUUID makes a random (version 4) UUID.
func newUUID() string {
	var b [16]byte
	_, _ = rand.Read(b[:]) // documented never to fail
	b[6], b[8] = b[6]&0x0f|0x40, b[8]&0x3f|0x80
	return fmt.Sprintf("%x-%x-%x-%x-%x", b[:4], b[4:6], b[6:8], b[8:10], b[10:])
}
