package spec

import (
	"cmp"
	"slices"
)

// Note is one thing that the description could not take over as it was.
type Note struct {
	Kind  string // what sort of thing: repaired, dropped, folded, loosened, untyped, lost, ...
	Where string // the place in the document or the operation
	What  string // what was found
	Done  string // what was made of it
}

// Report collects notes. A nil Report forgets them.
type Report struct{ notes map[Note]bool }

// Add notes something, once.
func (r *Report) Add(kind, where, what, done string) {
	if r == nil {
		return
	}
	if r.notes == nil {
		r.notes = map[Note]bool{}
	}
	r.notes[Note{kind, where, what, done}] = true
}

// Notes returns what was noted, sorted.
func (r *Report) Notes() []Note {
	notes := make([]Note, 0, len(r.notes))
	for note := range r.notes {
		notes = append(notes, note)
	}
	slices.SortFunc(notes, func(a, b Note) int {
		return cmp.Or(cmp.Compare(a.Kind, b.Kind), cmp.Compare(a.What, b.What), cmp.Compare(a.Where, b.Where), cmp.Compare(a.Done, b.Done))
	})
	return notes
}
