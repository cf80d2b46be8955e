package kibanatest

import (
	"bytes"
	"compress/gzip"
	"context"
	"io"
	"net"
	"net/http"
	"syscall"
	"time"
)

// Fault is what goes wrong with a request. The zero Fault is none. The fields combine:
//
//   - Delay comes first.
//   - With a Status, a Body or a Cut the request has no effect, as if it had not reached Kibana,
//     unless Applied says that it has.
//   - Header, Damage and Gzip change whatever answer there then is, be it the real one.
//
// So Fault{Status: 409, Applied: true} is a write that worked and says that it did not.
type Fault struct {
	// Delay is how long the request waits before anything happens to it. It ends early, and the request has no effect,
	// when the client gives up or the server is closed.
	Delay time.Duration
	// Applied lets the request take effect although its answer is replaced or lost.
	Applied bool
	// Status replaces the answer. Its body is Kibana's error envelope, unless there is a Body.
	Status int
	// Body replaces the answer's body; empty but not nil, it makes the body empty. Its content type is JSON unless Header
	// says otherwise. Without a Status the status is 200.
	Body []byte
	// Header replaces headers of the answer; a nil list of values takes a header away.
	Header http.Header
	// Damage spoils the answer's body.
	Damage Damage
	// Gzip compresses the body, whether the client asked for it or not. Damage is done afterwards.
	Gzip bool
	// Cut drops the connection instead of answering.
	Cut Cut
}

// Damage is a way to spoil a body.
type Damage int

const (
	// NoDamage leaves the body whole.
	NoDamage Damage = iota
	// Truncated sends half of the body that Content-Length announces, and drops the connection.
	Truncated
	// Malformed sends half of the body as if it were all: a response that is well formed, with a body that is not.
	Malformed
)

// Cut is a way to drop a connection.
type Cut int

const (
	// NoCut answers.
	NoCut Cut = iota
	// HangUp closes the connection without a word.
	HangUp
	// ResetByPeer makes the client see a connection that was reset.
	ResetByPeer
)

// Answer is a Fault with Kibana's error envelope. The message may be empty, for Kibana's default.
func Answer(status int, message string) Fault {
	if message == "" {
		message = http.StatusText(status)
	}
	a := &answer{header: make(http.Header)}
	_ = a.setJSON(envelope{StatusCode: status, Error: http.StatusText(status), Message: message}) // always encodable
	return Fault{Status: status, Body: a.body}
}

// NotReady is the Fault of a Kibana that is still starting: 503, as bare text, with a Retry-After.
func NotReady() Fault {
	return Fault{Status: http.StatusServiceUnavailable, Body: []byte("Kibana server is not ready yet"), Header: http.Header{
		"Content-Type": {"text/html; charset=utf-8"}, "Retry-After": {"30"},
		"Kbn-Name": nil, "Kbn-License-Sig": nil,
	}}
}

// Overloaded is the Fault of a Kibana that limits its load: 429, without a Retry-After.
func Overloaded() Fault { return Answer(http.StatusTooManyRequests, "Server is overloaded") }

// wait sits out the delay and tells whether somebody still waits for the answer.
func (f Fault) wait(ctx context.Context) bool {
	if f.Delay <= 0 {
		return true
	}
	timer := time.NewTimer(f.Delay)
	defer timer.Stop()
	select {
	case <-timer.C:
		return true
	case <-ctx.Done():
		return false
	}
}

func (f Fault) replaces() bool    { return f.Status != 0 || f.Body != nil }
func (f Fault) letsThrough() bool { return f.Applied || !f.replaces() && f.Cut == NoCut }

// shape makes the answer that is sent of the real one, which is nil when the request had no effect.
func (f Fault) shape(a *answer, s *Server) *answer {
	if a == nil || f.replaces() {
		a = f.replacement(s)
	}
	a.add(f.Header)
	if f.Gzip {
		a.body = compress(a.body)
		a.header.Set("Content-Encoding", "gzip")
	}
	if f.Damage == Malformed {
		a.body = a.body[:len(a.body)/2]
	}
	return a
}

func (f Fault) replacement(s *Server) *answer {
	status := f.Status
	if status == 0 {
		status = http.StatusOK
	}
	if f.Body == nil {
		return s.failed(fail(status, http.StatusText(status)))
	}
	a := s.newAnswer(status)
	a.body = f.Body
	a.header.Set("Content-Type", jsonContentType)
	return a
}

func compress(body []byte) []byte {
	var buffer bytes.Buffer
	zip := gzip.NewWriter(&buffer)
	_, _ = zip.Write(body) // a buffer takes everything
	_ = zip.Close()
	return buffer.Bytes()
}

// deliver sends the answer, or what the fault leaves of it.
func deliver(w http.ResponseWriter, a *answer, f Fault) {
	switch {
	case f.Cut != NoCut:
		cut(w, f.Cut)
	case f.Damage == Truncated:
		a.write(w, a.body[:len(a.body)/2])
		_ = http.NewResponseController(w).Flush()
		panic(http.ErrAbortHandler) // net/http's way to drop a connection
	default:
		a.write(w, a.body)
	}
}

func cut(w http.ResponseWriter, how Cut) {
	if memory, is := w.(*memoryWriter); is {
		memory.cut = map[Cut]error{HangUp: io.EOF, ResetByPeer: syscall.ECONNRESET}[how]
		return
	}
	conn, _, err := http.NewResponseController(w).Hijack()
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	if tcp, isTCP := conn.(*net.TCPConn); isTCP && how == ResetByPeer {
		_ = tcp.SetLinger(0) // makes Close send a reset
	}
	_ = conn.Close()
}
