package transfer

import (
	"context"
	"slices"

	"github.com/kibana-go/kibana-go/scoped"
)

// lacking is an object that the target did not take, because it refers to something that was not there.
type lacking struct {
	object
	failure scoped.ItemError
}

// lack sets an object aside until everything else was sent.
func (j *job) lack(o object, failure scoped.ItemError, needs []string) {
	j.lacking = append(j.lacking, lacking{object: o, failure: failure})
	for _, need := range needs {
		if !slices.Contains(j.needs[o.key()], need) {
			j.needs[o.key()] = append(j.needs[o.key()], need)
		}
	}
}

// retry sends what was set aside again, as long as that leads to something: that an object is taken, or that more
// becomes known of what it needs.
func (j *job) retry(ctx context.Context) error {
	for len(j.lacking) > 0 {
		again := j.hopeful()
		before := j.needed(again)
		for _, circle := range circles(again, j.needs) {
			if err := j.put(ctx, circle...); err != nil {
				return err
			}
		}
		if err := j.flush(ctx); err != nil {
			return err
		}
		if len(j.lacking) == len(again) && j.needed(again) == before {
			break
		}
	}
	for _, o := range j.lacking {
		j.failed(o.failure)
	}
	return nil
}

// hopeful takes what was set aside. Objects that need what the source does not have fail.
func (j *job) hopeful() []lacking {
	var again []lacking
	for _, o := range j.lacking {
		if slices.ContainsFunc(j.needs[o.key()], func(need string) bool { return !j.had(need) }) {
			j.failed(o.failure)
		} else {
			again = append(again, o)
		}
	}
	j.lacking = nil
	return again
}

func (j *job) needed(list []lacking) int {
	n := 0
	for _, o := range list {
		n += len(j.needs[o.key()])
	}
	return n
}

// circles puts objects behind those that they need. Objects that need each other come together; they are the strongly
// connected components that Tarjan's algorithm finds.
func circles(list []lacking, needs map[string][]string) [][]object {
	w := &walk{list: list, needs: needs, at: map[string]int{}, seen: make([]int, len(list)), low: make([]int, len(list))}
	for i, o := range list {
		w.at[o.key()] = i
	}
	for i := range list {
		if w.seen[i] == 0 {
			w.visit(i)
		}
	}
	return w.found
}

type walk struct {
	list  []lacking
	needs map[string][]string
	at    map[string]int // where an object is in the list
	seen  []int          // when it was visited, counted from 1
	low   []int          // the earliest visit that it leads back to, settled once it is in a circle
	clock int
	path  []int
	found [][]object
}

const settled = 1 << 62

func (w *walk) visit(i int) {
	w.clock++
	w.seen[i], w.low[i] = w.clock, w.clock
	w.path = append(w.path, i)
	begin := len(w.path) - 1
	for _, need := range w.needs[w.list[i].key()] {
		next, here := w.at[need]
		if !here {
			continue
		}
		if w.seen[next] == 0 {
			w.visit(next)
		}
		w.low[i] = min(w.low[i], w.low[next])
	}
	if w.low[i] != w.seen[i] {
		return
	}
	var circle []object
	for _, member := range w.path[begin:] {
		w.low[member] = settled
		circle = append(circle, w.list[member].object)
	}
	w.path = w.path[:begin]
	w.found = append(w.found, circle)
}
