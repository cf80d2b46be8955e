package contract_test

import (
	"bufio"
	"io"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
)

// TestTheWatcherLetsStreamsPass makes sure that the tests see the client as it is: with streams that arrive in pieces.
func TestTheWatcherLetsStreamsPass(t *testing.T) {
	t.Parallel()
	arrived := make(chan struct{})
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		w.Header().Set("Content-Type", "application/ndjson")
		_, _ = io.WriteString(w, logs+"\n")
		_ = http.NewResponseController(w).Flush()
		select {
		case <-arrived:
			_, _ = io.WriteString(w, web)
		case <-r.Context().Done():
		}
	}))
	t.Cleanup(srv.Close)
	w := watch(t, "")
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, srv.URL+saved+"/_export", strings.NewReader(`{"type":["dashboard"]}`))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Content-Type", "application/json")
	resp, err := w.RoundTrip(req)
	if err != nil {
		t.Fatal(err)
	}
	reader := bufio.NewReader(resp.Body)
	if line, err := reader.ReadString('\n'); line != logs+"\n" {
		t.Errorf("first came %q, %v", line, err)
	}
	close(arrived)
	if err := resp.Body.Close(); err != nil {
		t.Error(err)
	}
	if got := string(w.lastOf("ExportSavedObjects").body); got != logs+"\n"+web {
		t.Errorf("seen was %q", got)
	}
}
