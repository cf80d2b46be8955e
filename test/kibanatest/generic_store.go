package kibanatest

import (
	"maps"
	"slices"
	"strings"
)

// placeOf says where things are kept: in a space, which is empty for those that are the same in every space, and in a
// collection, by its path with the parameters filled in.
type placeOf struct{ space, path string }

// thing is something that was created through an operation without a hand-written route. A stored thing is replaced,
// never changed.
type thing struct {
	id      string
	members map[string]any
}

// things holds all of them, each collection in the order of creation.
type things map[placeOf][]*thing

func (t things) find(at placeOf, matches func(*thing) bool) *thing {
	for _, one := range t[at] {
		if matches(one) {
			return one
		}
	}
	return nil
}

func (t things) get(at placeOf, id string) *thing {
	return t.find(at, func(one *thing) bool { return one.id == id })
}

// put replaces the thing with the same id, or adds one.
func (t things) put(at placeOf, fresh *thing) {
	i := slices.IndexFunc(t[at], func(one *thing) bool { return one.id == fresh.id })
	if i < 0 {
		t[at] = append(t[at], fresh)
		return
	}
	t[at] = slices.Clone(t[at])
	t[at][i] = fresh
}

// remove removes a thing, with all that is below it.
func (t things) remove(at placeOf, gone *thing) {
	t[at] = slices.DeleteFunc(slices.Clone(t[at]), func(one *thing) bool { return one.id == gone.id })
	below := at.path + "/" + gone.id + "/"
	maps.DeleteFunc(t, func(place placeOf, _ []*thing) bool {
		return place.space == at.space && strings.HasPrefix(place.path+"/", below)
	})
}

func (t things) dropSpace(id string) {
	maps.DeleteFunc(t, func(place placeOf, _ []*thing) bool { return place.space == id })
}
