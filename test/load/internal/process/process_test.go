package process_test

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"testing"

	"github.com/kibana-go/kibana-go/test/load/internal/process"
)

// TestMain lets the test's program be its own child.
func TestMain(m *testing.M) {
	child, err := process.Main(context.Background(), map[string]process.Job{"count": count, "die": die})
	switch {
	case err != nil:
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	case !child:
		os.Exit(m.Run())
	}
}

// count counts turns from where the order says.
func count(_ context.Context, order []byte, parent *process.Parent) error {
	var n int
	if err := json.Unmarshal(order, &n); err != nil {
		return err
	}
	for parent.Turn() {
		n++
		if err := parent.Tell(n); err != nil {
			return err
		}
	}
	peak, err := process.PeakMemory()
	if err != nil {
		return err
	}
	return parent.Tell(peak)
}

func die(context.Context, []byte, *process.Parent) error { return context.Canceled }

func TestChildTakesTurnsAndTellsTheEnd(t *testing.T) {
	t.Parallel()
	child, err := process.Start(t.Context(), "count", 40)
	if err != nil {
		t.Fatal(err)
	}
	defer child.Kill()
	for want := 41; want < 44; want++ {
		var got int
		if err := child.Turn(&got); err != nil || got != want {
			t.Fatalf("got %d, %v, want %d", got, err, want)
		}
	}
	var peak int64
	if err := child.End(&peak); err != nil || peak < 1<<20 {
		t.Errorf("peak memory %d, %v", peak, err)
	}
}

// Memory that the parent has had must not count as the child's.
func TestPeakMemoryIsThatOfTheChildAlone(t *testing.T) {
	t.Parallel()
	large := make([]byte, 256<<20)
	for i := 0; i < len(large); i += 4 << 10 {
		large[i] = 1
	}
	child, err := process.Start(t.Context(), "count", 0)
	if err != nil {
		t.Fatal(err)
	}
	defer child.Kill()
	var peak int64
	if err := child.End(&peak); err != nil || peak > int64(len(large))/2 {
		t.Errorf("peak memory %d, %v", peak, err)
	}
	if own, err := process.PeakMemory(); err != nil || own < int64(len(large)) {
		t.Errorf("own peak memory %d, %v", own, err)
	}
}

func TestChildThatDiesIsAnError(t *testing.T) {
	t.Parallel()
	for _, job := range []string{"die", "unknown"} {
		child, err := process.Start(t.Context(), job, nil)
		if err != nil {
			t.Fatal(err)
		}
		var got int
		if err := child.End(&got); err == nil {
			t.Errorf("%s: no error", job)
		}
	}
}
