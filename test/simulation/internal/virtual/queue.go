package virtual

import "time"

// queue holds events by time, and those of the same time in the order they came. It is a heap with four children a node.
type queue struct {
	events []event
	came   uint64
}

type event struct {
	at   time.Duration
	came uint64
	task Task
}

func (e *event) before(other *event) bool {
	return e.at < other.at || e.at == other.at && e.came < other.came
}

func (q *queue) empty() bool { return len(q.events) == 0 }

func (q *queue) push(at time.Duration, task Task) {
	q.came++
	e := event{at, q.came, task}
	q.events = append(q.events, e)
	i := len(q.events) - 1
	for i > 0 {
		parent := (i - 1) / 4
		if !e.before(&q.events[parent]) {
			break
		}
		q.events[i] = q.events[parent]
		i = parent
	}
	q.events[i] = e
}

func (q *queue) pop() (time.Duration, Task) {
	first, last := q.events[0], len(q.events)-1
	e := q.events[last]
	q.events[last] = event{}
	q.events = q.events[:last]
	if last == 0 {
		return first.at, first.task
	}
	i := 0
	for {
		least := q.least(4*i+1, 4*i+5)
		if least < 0 || !q.events[least].before(&e) {
			break
		}
		q.events[i] = q.events[least]
		i = least
	}
	q.events[i] = e
	return first.at, first.task
}

// least is the place of the first event among some places, or -1.
func (q *queue) least(from, to int) int {
	best := -1
	for i := from; i < min(to, len(q.events)); i++ {
		if best < 0 || q.events[i].before(&q.events[best]) {
			best = i
		}
	}
	return best
}
