package scoped_test

import (
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestAsManyConnectionsAreKeptAsRequestsMayBeUnderWay(t *testing.T) {
	t.Parallel()
	const many = 150
	var opened atomic.Int64
	var together sync.WaitGroup
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		together.Done()
		together.Wait()
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, `{"id":"c1"}`)
	}))
	srv.Config.ConnState = func(_ net.Conn, state http.ConnState) {
		if state == http.StateNew {
			opened.Add(1)
		}
	}
	srv.Start()
	t.Cleanup(srv.Close)
	kb := client(t, srv.URL, scoped.WithMaxInFlight(many))
	for range 3 {
		together.Add(many)
		var callers sync.WaitGroup
		for range many {
			callers.Go(func() {
				if _, err := kb.Actions.Get(t.Context(), "c1"); err != nil {
					t.Error(err)
				}
			})
		}
		callers.Wait()
	}
	// net/http may open one more while another is being put back.
	if got := opened.Load(); got > many+many/5 {
		t.Errorf("%d connections were opened for %d requests at once, three times", got, many)
	}
}
