package kibanatest

import (
	"fmt"
	"slices"
	"strings"
)

// keyProblem says what Kibana says of a key that is not of the form type.attributes.key or type.rootfield.
func keyProblem(key string, types []string) string {
	parts := strings.Split(key, ".")
	allowed := strings.Join(types, ",")
	switch {
	case key == "":
		return "The key is empty and needs to be wrapped by a saved object type like " + allowed
	case len(parts) == 1 && isRootField(key):
		return ""
	case len(parts) == 1:
		return fmt.Sprintf("This key '%s' need to be wrapped by a saved object type like %s", key, allowed)
	case !slices.Contains(types, parts[0]):
		return fmt.Sprintf("This type %s is not allowed", parts[0])
	case len(parts) == 2 && !isRootField(parts[1]):
		return fmt.Sprintf("This key '%s' does NOT exist in %s saved object index patterns", key, allowed)
	case len(parts) > 2 && parts[1] != "attributes" && parts[1] != "references":
		return fmt.Sprintf("This key '%s' does NOT match the filter proposition SavedObjectType.attributes.key", key)
	}
	return ""
}

func isRootField(name string) bool {
	_, known := (&object{}).rootField(name)
	return known
}

// rootField is a field next to the attributes.
func (o *object) rootField(name string) (value any, known bool) {
	switch name {
	case "coreMigrationVersion":
		return o.CoreMigrationVersion, true
	case "created_at":
		return o.CreatedAt, true
	case "id":
		return o.ID, true
	case "managed":
		return o.Managed, true
	case "namespaces":
		return anys(o.Namespaces), true
	case "originId":
		return o.OriginID, true
	case "references":
		return each(o.References, func(r reference) any {
			return map[string]any{"name": r.Name, "type": r.Type, "id": r.ID}
		}), true
	case "type":
		return o.Type, true
	case "typeMigrationVersion":
		return o.TypeMigrationVersion, true
	case "updated_at":
		return o.UpdatedAt, true
	}
	return nil, false
}

// field returns the values of a key like type.attributes.x, type.updated_at or type.
func (o *object) field(key string) []any {
	if !strings.Contains(key, ".") {
		value, _ := o.rootField(key)
		return valuesAt(value, "")
	}
	typ, rest, _ := strings.Cut(key, ".")
	if typ != o.Type {
		return nil
	}
	if path, isAttribute := strings.CutPrefix(rest, "attributes."); isAttribute {
		return valuesAt(o.Attributes, strings.TrimSuffix(path, ".keyword"))
	}
	root, path, _ := strings.Cut(rest, ".")
	value, _ := o.rootField(root)
	return valuesAt(value, path)
}
