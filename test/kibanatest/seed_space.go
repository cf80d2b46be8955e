package kibanatest

import (
	"net/http"

	"go.yaml.in/yaml/v3"
)

// seedItem seeds one item of a list into a space.
type seedItem func(sd *seeder, space string, n *yaml.Node) error

// content is a list that a space may have.
type content struct {
	key  string
	seed seedItem
}

// contents are all of them, in the order in which they need each other.
var contents = []content{
	{"data_views", (*seeder).dataView},
	{"connectors", (*seeder).connector},
	{"saved_objects", (*seeder).savedObject},
	{"ndjson", (*seeder).export},
	{"rules", (*seeder).rule},
	{"cases", (*seeder).aCase},
	{"calls", (*seeder).call},
}

var spaceMembers = append([]string{
	"id", "name", "description", "color", "initials", "imageUrl", "disabledFeatures", "solution", "missing",
}, each(contents, func(c content) string { return c.key })...)

func (sd *seeder) space(n *yaml.Node) error {
	members, err := sd.members(n, spaceMembers...)
	if err != nil {
		return err
	}
	body, err := sd.object(n)
	if err != nil {
		return err
	}
	for _, c := range contents {
		delete(body, c.key)
	}
	id, missing := text(body["id"]), body["missing"]
	if !spaceIDForm.MatchString(id) {
		return sd.errorf(n, "a space needs an id of lower-case letters, digits, - and _")
	}
	switch {
	case missing == nil:
	case missing != true:
		return sd.errorf(members["missing"], "missing can be true only")
	case len(body) > 2:
		return sd.errorf(n, "the space %s is missing and cannot have anything but contents", id)
	case sd.spaceExists(id):
		return sd.errorf(n, "the space %s is there", id)
	default:
		return nil
	}
	old, method, target := sd.spaces[id], http.MethodPost, "/api/spaces/space"
	if old != nil {
		if len(body) == 1 {
			return nil
		}
		method, target = http.MethodPut, target+"/"+id
		body = merged(map[string]any{"name": old.name()}, body)
	}
	return sd.send(n, "space "+id, defaultSpaceID, method, target, merged(map[string]any{"name": id}, body))
}

func (sd *seeder) fill(n *yaml.Node) error {
	members, err := sd.members(n, spaceMembers...)
	if err != nil {
		return err
	}
	for _, c := range contents {
		if err := sd.items(members[c.key], resolved(members["id"]).Value, c.seed); err != nil {
			return err
		}
	}
	return nil
}

// items seeds each item of a list into a space.
func (sd *seeder) items(n *yaml.Node, space string, seed seedItem) error {
	items, err := sd.list(n)
	if err != nil {
		return err
	}
	return eachOf(items, func(item *yaml.Node) error { return seed(sd, space, item) })
}
