package canned_test

import (
	"net"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/bench/canned"
)

//nolint:paralleltest // it counts allocations, those of other tests included
func TestAllocatesNothingForARequest(t *testing.T) {
	srv, _ := start(t, canned.Routes{"POST /s/a/api/x": canned.JSON(http.StatusOK, `{"id":"x"}`)})
	conn, err := new(net.Dialer).DialContext(t.Context(), "tcp", strings.TrimPrefix(srv.URL, "http://"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = conn.Close() }()
	request := []byte("POST /s/a/api/x?q=1 HTTP/1.1\r\nHost: a\r\nContent-Length: 4\r\n\r\nbody")
	reply := make([]byte, 4<<10)
	got := testing.AllocsPerRun(100, func() {
		if _, err := conn.Write(request); err != nil {
			t.Fatal(err)
		}
		if _, err := conn.Read(reply); err != nil {
			t.Fatal(err)
		}
	})
	if got != 0 {
		t.Errorf("%v allocations a request, want 0", got)
	}
}
