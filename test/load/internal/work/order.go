// Package work is what is measured: the same work done by this project's client and by hand, with net/http and
// encoding/json as a careful program would use them.
package work

import (
	"context"
	"encoding/json"
	"fmt"
	"time"

	"github.com/kibana-go/kibana-go/test/load/internal/latency"
	"github.com/kibana-go/kibana-go/test/load/internal/process"
)

// By says who does the work.
type By string

// Those who do the work.
const (
	Hand    By = "net/http"                      // by hand, with as many connections as goroutines
	Hand100 By = "net/http, 100 connections"     // by hand, with as many connections as our client has by default
	Default By = "scoped"                        // our client as it is
	Raised  By = "scoped, limit raised"          // with as many requests under way as goroutines
	Tuned   By = "scoped, limit and pool raised" // and with the transport of Hand
	Copy    By = "io.Copy"                       // by hand, with no look at what comes or goes
)

// Order says what a child measures.
type Order struct {
	Task       string
	By         By
	Address    string
	Spaces     int
	Goroutines int
	Objects    int
	ObjectSize int           // in bytes
	Slice      time.Duration // how long a turn takes, for those that do not end by themselves
}

// Turn is what came of one turn.
type Turn struct {
	Units int64 // of work done: calls, objects or bytes
	Took  time.Duration
	CPU   time.Duration // of the client's process
}

// Summary is what came of all turns.
type Summary struct {
	PeakMemory int64 // of the client's process, in bytes
	Latency    latency.Summary
	Goroutines int              // that the client left behind when it was closed
	Figures    map[string]int64 // others, by name
}

// task is what is measured, set up.
type task struct {
	turn   func(ctx context.Context) (units int64, err error)
	fresh  func()         // forgets what the turn for warming up left
	finish func(*Summary) // adds what is known at the end, nil for nothing
	client client         // nil where turns have clients of their own
}

var tasks = map[string]func(Order) (*task, error){
	"calls": newCalls, "first": newFirst, "again": newAgain, "verdicts": newVerdicts, "burst": newBurst,
	"find": newFind, "export": newExport, "create": newCreate, "import": newImport, "start": newStart,
}

// Do is a job: it makes turns as long as they are wanted, and then tells the Summary. The first turn is to warm up, and
// counts for nothing but the memory.
func Do(ctx context.Context, order []byte, parent *process.Parent) error {
	var o Order
	if err := json.Unmarshal(order, &o); err != nil {
		return err
	}
	setUp, ok := tasks[o.Task]
	if !ok {
		return fmt.Errorf("there is no task %q", o.Task)
	}
	t, err := setUp(o)
	if err != nil {
		return err
	}
	for first := true; parent.Turn(); first = false {
		turn, err := timed(ctx, t)
		if err != nil {
			return fmt.Errorf("%s by %s: %w", o.Task, o.By, err)
		}
		if first && t.fresh != nil {
			t.fresh()
		}
		if err := parent.Tell(turn); err != nil {
			return err
		}
	}
	summary, err := t.summary()
	if err != nil {
		return err
	}
	return parent.Tell(summary)
}

func timed(ctx context.Context, t *task) (Turn, error) {
	cpu, began := process.CPU(), time.Now()
	units, err := t.turn(ctx)
	return Turn{Units: units, Took: time.Since(began), CPU: process.CPU() - cpu}, err
}

func (t *task) summary() (Summary, error) {
	peak, err := process.PeakMemory()
	s := Summary{PeakMemory: peak, Figures: map[string]int64{}}
	if t.finish != nil {
		t.finish(&s)
	}
	if t.client != nil {
		t.client.close()
	}
	s.Goroutines = left()
	return s, err
}
