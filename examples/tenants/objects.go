package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/kibana-go/kibana-go/scoped"
)

// object is an exported saved object. What this program does not look at stays as it is in the file.
type object struct {
	id, typ    string
	attributes map[string]any
	references []scoped.SavedObjectReference
	rest       map[string]json.RawMessage
}

// key names the object within a file.
func (o object) key() string { return o.typ + "/" + o.id }

// same tells whether two objects have the same content.
func (o object) same(other object) bool {
	return covers(o.attributes, other.attributes) && covers(other.attributes, o.attributes) &&
		refersTo(o.references, other.references) && refersTo(other.references, o.references)
}

// readObjects reads an export. The last line of an export, which counts the objects, must agree.
func readObjects(path string) ([]object, error) {
	file, err := os.Open(path) //nolint:gosec // the tenants file names it
	if err != nil {
		return nil, err
	}
	defer func() { _ = file.Close() }()
	var objects []object
	ended := false
	reader := bufio.NewReader(file)
	for number := 1; ; number++ {
		line, err := reader.ReadBytes('\n')
		if err != nil && !errors.Is(err, io.EOF) {
			return nil, err
		}
		if line = bytes.TrimSpace(line); len(line) > 0 {
			object, details, parseErr := parseLine(line)
			switch {
			case parseErr != nil:
				return nil, fmt.Errorf("%s:%d: %w", path, number, parseErr)
			case ended:
				return nil, fmt.Errorf("%s:%d: goes on after the line that ends an export", path, number)
			case details == nil:
				objects = append(objects, object)
			case *details != len(objects):
				return nil, fmt.Errorf("%s:%d: was written with %d objects but holds %d", path, number, *details, len(objects))
			}
			ended = details != nil
		}
		if err != nil && len(objects) == 0 {
			return nil, fmt.Errorf("%s: holds no objects", path)
		}
		if err != nil {
			return objects, nil
		}
	}
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
	if known.ID == "" || known.Type == "" {
		return object{}, nil, errors.New("not a saved object: id and type are missing")
	}
	if known.Type == "action" {
		return object{}, nil, errors.New("a connector: name it under connectors instead, an export lacks its secrets")
	}
	return object{known.ID, known.Type, known.Attributes, known.References, rest}, nil, nil
}

// adopt gives the objects ids of the tenant's own, and keeps their references to each other. Ids are unique across all
// spaces, so the same file could not be imported for two tenants otherwise.
func adopt(tenantID string, objects []object) {
	own := map[string]string{}
	for i := range objects {
		key := objects[i].key()
		own[key] = stableID(tenantID, key)
		objects[i].id = own[key]
	}
	for _, o := range objects {
		for i, reference := range o.references {
			if id, known := own[reference.Type+"/"+reference.ID]; known {
				o.references[i].ID = id
			}
		}
	}
}

// encode writes objects as a file to import.
func encode(objects []object) (*bytes.Buffer, error) {
	var file bytes.Buffer
	encoder := json.NewEncoder(&file)
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
