package fault_test

import (
	"bufio"
	"io"
	"net"
	"net/http"
	"strconv"
	"strings"
	"sync"
	"sync/atomic"
	"testing"
)

// raw is a server that is no HTTP server: it reads a request and answers with whatever bytes it likes.
type raw struct {
	url      string
	requests atomic.Int64
}

// rawServer starts a raw server. It closes a connection when answer returns.
func rawServer(t *testing.T, answer func(conn net.Conn, r *http.Request)) *raw {
	t.Helper()
	server := new(raw)
	server.listen(t, func(conn net.Conn) {
		if r, err := http.ReadRequest(bufio.NewReader(conn)); err == nil {
			server.requests.Add(1)
			answer(conn, r)
		}
	})
	return server
}

// mute starts a server that accepts connections, reads what comes and says nothing.
func mute(t *testing.T) *raw {
	t.Helper()
	server := new(raw)
	server.listen(t, func(conn net.Conn) { _, _ = io.Copy(io.Discard, conn) })
	return server
}

func (s *raw) listen(t *testing.T, serve func(net.Conn)) {
	t.Helper()
	var config net.ListenConfig
	listener, err := config.Listen(t.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		t.Fatal(err)
	}
	s.url = "http://" + listener.Addr().String()
	var serving sync.WaitGroup
	serving.Go(func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			serving.Go(func() {
				defer func() { _ = conn.Close() }()
				serve(conn)
			})
		}
	})
	t.Cleanup(func() {
		_ = listener.Close()
		serving.Wait()
	})
}

// says is an answer of the given bytes. The request is read to its end before, as a connection that is closed with
// something unread is reset, and the answer may be lost. One in HTTP says that the connection is closed after it, or the
// client may send its next request into the void.
func says(text string) func(net.Conn, *http.Request) {
	if rest, ok := strings.CutPrefix(text, "HTTP/1.1 200 OK\r\n"); ok {
		text = "HTTP/1.1 200 OK\r\nConnection: close\r\n" + rest
	}
	return func(conn net.Conn, r *http.Request) {
		_, _ = io.Copy(io.Discard, r.Body)
		_, _ = conn.Write([]byte(text))
	}
}

// ok is a reply of Kibana's with as many bytes announced as length says.
func ok(length int, body string) string {
	return "HTTP/1.1 200 OK\r\nKbn-Name: kibana\r\nContent-Type: application/json\r\nContent-Length: " + strconv.Itoa(length) + "\r\n\r\n" + body
}

// silence waits until the client hangs up.
func silence(conn net.Conn) { _, _ = conn.Read(make([]byte, 1)) }
