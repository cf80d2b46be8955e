package tenants

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/scoped"
)

// object is an exported saved object. What this package does not look at stays as it is in the file.
type object struct {
	id, typ    string
	attributes map[string]any
	references []scoped.SavedObjectReference
	rest       map[string]json.RawMessage
}

// key names the object within the declaration.
func (o object) key() string { return o.typ + "/" + o.id }

// title is what people call it.
func (o object) title() string {
	if title := text(o.attributes["title"]); title != "" {
		return title
	}
	if name := text(o.attributes["name"]); name != "" {
		return name
	}
	return o.id
}

// version is the version of the type whose form the object has, empty if the file does not say.
func (o object) version() string {
	var version string
	var legacy map[string]string
	if json.Unmarshal(o.rest["typeMigrationVersion"], &version) == nil && version != "" {
		return version
	}
	if json.Unmarshal(o.rest["migrationVersion"], &legacy) == nil {
		return legacy[o.typ]
	}
	return ""
}

// same tells whether two objects have the same content.
func (o object) same(other object) bool {
	return fingerprint(o.attributes) == fingerprint(other.attributes) &&
		refersTo(o.references, other.references) && refersTo(other.references, o.references)
}

// refersTo tells whether all wanted references are stored, in whatever order.
func refersTo(stored, wanted []scoped.SavedObjectReference) bool {
	have := make(map[scoped.SavedObjectReference]bool, len(stored))
	for _, reference := range stored {
		have[reference] = true
	}
	for _, reference := range wanted {
		if !have[reference] {
			return false
		}
	}
	return true
}

// readObjects reads an export. The last line of an export, which counts the objects, must agree. Its errors begin with
// the name of the file.
func readObjects(file File) ([]object, error) {
	var objects []object
	ended := false
	number := 0
	for line := range bytes.Lines(file.Data) {
		number++
		if line = bytes.TrimSpace(line); len(line) == 0 {
			continue
		}
		object, details, err := parseLine(line)
		switch {
		case err != nil:
			return nil, fmt.Errorf("%s:%d: %w", file.Name, number, err)
		case ended:
			return nil, fmt.Errorf("%s:%d: goes on after the line that ends an export", file.Name, number)
		case details == nil:
			objects = append(objects, object)
		case *details != len(objects):
			return nil, fmt.Errorf("%s:%d: was written with %d objects but holds %d", file.Name, number, *details, len(objects))
		}
		ended = details != nil
	}
	if len(objects) == 0 {
		return nil, fmt.Errorf("%s: holds no objects", file.Name)
	}
	return objects, nil
}

func parseLine(line []byte) (object, *int, error) {
	var known struct {
		ID         string                        `json:"id"`
		Type       string                        `json:"type"`
		Attributes map[string]any                `json:"attributes"`
		References []scoped.SavedObjectReference `json:"references"`
		Exported   *int                          `json:"exportedCount"`
	}
	var rest map[string]json.RawMessage
	if err := errors.Join(json.Unmarshal(line, &known), json.Unmarshal(line, &rest)); err != nil {
		return object{}, nil, errors.New("not a whole JSON object: does the file break off?")
	}
	if known.Exported != nil && known.Type == "" {
		return object{}, known.Exported, nil
	}
	switch {
	case known.ID == "" || known.Type == "":
		return object{}, nil, errors.New("not a saved object: id and type are missing")
	case known.Type == "action":
		return object{}, nil, errors.New("a connector: name it under connectors instead, an export lacks its secrets")
	case known.Type == "alert":
		return object{}, nil, errors.New("a rule: name it under rules instead, an export comes back disabled")
	}
	return object{known.ID, known.Type, known.Attributes, known.References, rest}, nil, nil
}

// encode writes objects as a file to import.
func encode(objects []object) (*bytes.Buffer, error) {
	var file bytes.Buffer
	encoder := json.NewEncoder(&file)
	encoder.SetEscapeHTML(false)
	for _, o := range objects {
		line := map[string]any{"references": []any{}}
		for name, value := range o.rest {
			line[name] = value
		}
		line["id"] = o.id
		if len(o.references) > 0 {
			line["references"] = o.references
		}
		if err := encoder.Encode(line); err != nil {
			return nil, err
		}
	}
	return &file, nil
}
