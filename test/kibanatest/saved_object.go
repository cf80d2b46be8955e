package kibanatest

import (
	"cmp"
	"fmt"
	"maps"
	"slices"
)

// object is a saved object. A stored object is read-only, its attributes down to the leaves included: to
// change one, clone it and put the clone.
type object struct {
	Type, ID             string
	Attributes           map[string]any
	References           []reference
	Namespaces           []string // nil for agnostic types; "*" is every space
	Version              string
	CreatedAt, UpdatedAt string
	OriginID             string
	CoreMigrationVersion string
	TypeMigrationVersion string
	Managed              bool

	secrets map[string]any // connectors only, never shown
	named   bool           // may have an id that is not random, though its type is encrypted
	written int            // the number of the write that made it
	born    int            // the number of the write that it began with
}

// reference is a link from one saved object to another.
type reference struct {
	Name string `json:"name"`
	Type string `json:"type"`
	ID   string `json:"id"`
}

// identity names an object by its type and id.
type identity struct {
	Type string `json:"type"`
	ID   string `json:"id"`
}

func (i identity) String() string { return fmt.Sprintf("%s:%s", i.Type, i.ID) }

func (o *object) identity() identity { return identity{o.Type, o.ID} }

func (r reference) target() identity { return identity{r.Type, r.ID} }

func identityFrom(m map[string]any) identity { return identity{text(m["type"]), text(m["id"])} }

// typesOf lists types as Kibana's messages do: sorted, and each of them once.
func typesOf(ids []identity) []string {
	return sortedSet(each(ids, func(id identity) string { return id.Type }))
}

func identitiesOf(objects []*object) []identity { return each(objects, (*object).identity) }

// clone copies the object as deep as the fields that can be reassigned in place.
func (o *object) clone() *object {
	c := *o
	c.Attributes = maps.Clone(o.Attributes)
	c.References = slices.Clone(o.References)
	c.Namespaces = slices.Clone(o.Namespaces)
	return &c
}

func (o *object) in(space string) bool {
	return isolationOf(o.Type) == agnostic || slices.Contains(o.Namespaces, allSpaces) ||
		space != allSpaces && slices.Contains(o.Namespaces, space)
}

func (o *object) inAny(spaces []string) bool { return slices.ContainsFunc(spaces, o.in) }

// originOf is what a copy was copied from, or the object itself.
func originOf(o *object) identity { return identity{o.Type, cmp.Or(o.OriginID, o.ID)} }

// json is an object without the spaces it is in.
func (o *object) json() map[string]any {
	out := map[string]any{
		"id": o.ID, "type": o.Type, "attributes": orEmpty(o.Attributes), "references": orNone(o.References),
		"version": o.Version, "created_at": o.CreatedAt, "updated_at": o.UpdatedAt, "managed": o.Managed,
		"coreMigrationVersion": o.CoreMigrationVersion, "typeMigrationVersion": o.TypeMigrationVersion,
	}
	if o.OriginID != "" {
		out["originId"] = o.OriginID
	}
	return out
}

// withoutSecrets is how an object travels: a connector that had secrets says that they are missing.
func (o *object) withoutSecrets() *object {
	out := o.clone()
	out.secrets = nil
	if len(o.secrets) > 0 {
		out.Attributes["isMissingSecrets"] = true
	}
	return out
}
