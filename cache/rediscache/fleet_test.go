package rediscache_test

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"sync/atomic"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/cache/rediscache/internal/redistest"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// A validator is a Kibana that has all spaces, and counts how often it is asked for one.
type validator struct {
	*httptest.Server

	asked atomic.Int64
}

func newValidator(t *testing.T) *validator {
	t.Helper()
	v := &validator{}
	v.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		v.asked.Add(1)
		id := r.URL.Path[strings.LastIndexByte(r.URL.Path, '/')+1:]
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"id":"` + id + `","name":"` + id + `"}`))
	}))
	t.Cleanup(v.Close)
	return v
}

func TestFleetValidatesEachSpaceOnce(t *testing.T) {
	t.Parallel()
	const processes, spaces, atMost = 20, 1_000, 1_050
	server, kibana := redistest.Start(t), newValidator(t)
	fleet := make([]*process, processes)
	for i := range fleet {
		fleet[i] = startMember(t, server, kibana.URL, patient)
	}
	for _, member := range fleet {
		eventually(t, "the member is connected", func() bool { return member.ask("available") == "true" })
	}
	for _, member := range fleet {
		member.send("visit 1000")
	}
	for _, member := range fleet {
		if said := member.answer(); said != "done" {
			t.Error(said)
		}
	}
	t.Logf("%d processes asked %d times for %d spaces", processes, kibana.asked.Load(), spaces)
	if asked := kibana.asked.Load(); asked < spaces || asked > atMost {
		t.Errorf("Kibana was asked %d times for %d spaces, want at most %d", asked, spaces, atMost)
		t.Log(fleet[0].ask("state"))
	}

	// And whoever comes later asks nothing.
	late := startMember(t, server, kibana.URL, patient)
	before := kibana.asked.Load()
	if said := late.ask("visit 1000"); said != "done" {
		t.Error(said)
	}
	if more := kibana.asked.Load() - before; more != 0 {
		t.Errorf("a late member asked %d times", more)
	}
}

func TestDeleteThroughAnyProcessIsSeenByAll(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	kibana := kibanatest.New(t, kibanatest.WithSpaces(spaceIDs(3)...))
	fleet := make([]*process, 3)
	for i := range fleet {
		fleet[i] = startMember(t, server, kibana.URL, patient)
	}
	for i := range fleet {
		id := spaceID(i)
		for _, member := range fleet {
			if said := member.ask("space " + id); said != "exists" {
				t.Fatal(said)
			}
		}
		if said := fleet[i].ask("delete " + id); said != "done" {
			t.Fatal(said)
		}
		if said := fleet[i].ask("space " + id); said != "missing" {
			t.Errorf("who deleted the space says it %s", said)
		}
		for _, member := range fleet {
			eventually(t, "the space is missing for all", func() bool { return member.ask("space "+id) == "missing" })
		}
	}
}

// A member that is killed while it asks Kibana holds up nobody for longer than its lease.
func TestDeathOfALeaseHolderIsGotOver(t *testing.T) {
	t.Parallel()
	server := redistest.Start(t)
	asked := make(chan struct{}, 10)
	var hang atomic.Bool
	hang.Store(true)
	kibana := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		asked <- struct{}{}
		if hang.Load() {
			<-r.Context().Done()
			return
		}
		w.Header().Set("Content-Type", "application/json")
		_, _ = w.Write([]byte(`{"id":"sales","name":"sales"}`))
	}))
	t.Cleanup(kibana.Close)
	holder, waiter := startMember(t, server, kibana.URL, 2*time.Second), startMember(t, server, kibana.URL, 2*time.Second)
	holder.send("space sales")
	<-asked
	hang.Store(false)
	waiter.send("space sales")
	if len(asked) != 0 {
		t.Error("the waiter does not wait")
	}
	holder.kill()
	if said := waiter.answer(); said != "exists" {
		t.Error(said)
	}
	if loads := waiter.ask("loads"); loads != "1" {
		t.Errorf("the waiter loaded %s times", loads)
	}
}
