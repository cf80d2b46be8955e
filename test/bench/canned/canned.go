// Package canned is an HTTP server that costs next to nothing, so that what is measured against it in the same process
// is the client. It reads a request to its end, looks at nothing but method and target, and writes a reply that was
// rendered before. It allocates nothing for a request.
package canned

import (
	"bufio"
	"bytes"
	"context"
	"errors"
	"net"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
)

// Routes are the replies of a server by method and target, such as "GET /api/status". A target is first looked for with
// its query and then without. Whatever has no reply is answered with status 404.
type Routes map[string]*Reply

// Reply is a reply that is ready to be written. It may stand for many routes.
type Reply struct {
	head  []byte
	piece []byte
	times int
	tail  []byte
	turns []*Reply
	count atomic.Int64
}

// New is a reply with the given body.
func New(status int, contentType string, body []byte) *Reply {
	r := Repeated(contentType, nil, 0)
	r.head = append(head(status, contentType, len(body)), body...)
	return r
}

// JSON is a reply of Kibana's with the given body.
func JSON(status int, body string) *Reply {
	return New(status, "application/json; charset=utf-8", []byte(body))
}

// Repeated is a reply with status 200 whose body is a piece written so many times over, for bodies that should not be in
// memory.
func Repeated(contentType string, piece []byte, times int) *Reply {
	return RepeatedThen(contentType, piece, times, nil)
}

// RepeatedThen is Repeated with something at the end of the body, such as the details of an export.
func RepeatedThen(contentType string, piece []byte, times int, tail []byte) *Reply {
	return &Reply{head: head(http.StatusOK, contentType, len(piece)*times+len(tail)), piece: piece, times: times, tail: tail}
}

// InTurn is a reply that is each of several in turn, such as the pages of a list.
func InTurn(replies ...*Reply) *Reply { return &Reply{turns: replies} }

// Count tells how many times the reply was given.
func (r *Reply) Count() int64 { return r.count.Load() }

func head(status int, contentType string, length int) []byte {
	return []byte("HTTP/1.1 " + strconv.Itoa(status) + " " + http.StatusText(status) + "\r\nContent-Type: " + contentType +
		"\r\nKbn-Name: kibana\r\nContent-Length: " + strconv.Itoa(length) + "\r\n\r\n")
}

func (r *Reply) writeTo(conn net.Conn) error {
	count := r.count.Add(1)
	if len(r.turns) > 0 {
		return r.turns[(count-1)%int64(len(r.turns))].writeTo(conn)
	}
	if _, err := conn.Write(r.head); err != nil {
		return err
	}
	for range r.times {
		if _, err := conn.Write(r.piece); err != nil {
			return err
		}
	}
	if len(r.tail) == 0 {
		return nil
	}
	_, err := conn.Write(r.tail)
	return err
}

// Server answers until it is closed.
type Server struct {
	// URL is the address of the server, without a trailing slash.
	URL string

	listener net.Listener
	routes   Routes
	missing  *Reply
	working  sync.WaitGroup
	mu       sync.Mutex
	conns    map[net.Conn]bool // nil when closed
}

// Start starts a server on a port of the loopback interface that is free. The routes must not change any more.
func Start(routes Routes) (*Server, error) {
	listener, err := new(net.ListenConfig).Listen(context.Background(), "tcp", "127.0.0.1:0")
	if err != nil {
		return nil, err
	}
	s := &Server{
		URL: "http://" + listener.Addr().String(), listener: listener, routes: routes, conns: map[net.Conn]bool{},
		missing: JSON(http.StatusNotFound, `{"statusCode":404,"error":"Not Found","message":"Not Found"}`),
	}
	s.working.Go(s.accept)
	return s, nil
}

// Close stops the server and waits for what it was doing.
func (s *Server) Close() {
	_ = s.listener.Close()
	s.mu.Lock()
	for conn := range s.conns {
		_ = conn.Close()
	}
	s.conns = nil
	s.mu.Unlock()
	s.working.Wait()
}

func (s *Server) accept() {
	for {
		conn, err := s.listener.Accept()
		if err != nil {
			return
		}
		s.mu.Lock()
		if s.conns == nil {
			_ = conn.Close()
		} else {
			s.conns[conn] = true
			s.working.Go(func() { s.serve(conn) })
		}
		s.mu.Unlock()
	}
}

// serve answers the requests of a connection, one after another, to its end.
func (s *Server) serve(conn net.Conn) {
	defer func() {
		_ = conn.Close()
		s.mu.Lock()
		delete(s.conns, conn)
		s.mu.Unlock()
	}()
	in := bufio.NewReaderSize(conn, 64<<10)
	for {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return
		}
		reply := s.replyTo(line)
		f, err := readHeader(in)
		if err != nil {
			return
		}
		if f.waits {
			if _, err := conn.Write(goOn); err != nil {
				return
			}
		}
		if f.skipBody(in) != nil || reply.writeTo(conn) != nil || f.last {
			return
		}
	}
}

// replyTo finds the reply to a request by its first line.
func (s *Server) replyTo(line []byte) *Reply {
	target := line[:max(0, bytes.LastIndexByte(line, ' '))]
	if reply, ok := s.routes[string(target)]; ok {
		return reply
	}
	path, _, _ := bytes.Cut(target, question)
	if reply, ok := s.routes[string(path)]; ok {
		return reply
	}
	return s.missing
}

var (
	goOn     = []byte("HTTP/1.1 100 Continue\r\n\r\n")
	question = []byte("?")
	colon    = []byte(":")

	contentLength    = []byte("Content-Length")
	transferEncoding = []byte("Transfer-Encoding")
	connection       = []byte("Connection")
	expect           = []byte("Expect")
	closing          = []byte("close")
)

// framing is what a header says of where its request ends.
type framing struct {
	length  int
	chunked bool
	waits   bool // for leave to send the body
	last    bool // the connection ends with the request
}

func readHeader(in *bufio.Reader) (framing, error) {
	var f framing
	for {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return f, err
		}
		line = bytes.TrimSpace(line)
		if len(line) == 0 {
			return f, nil
		}
		name, value, _ := bytes.Cut(line, colon)
		value = bytes.TrimSpace(value)
		switch {
		case bytes.EqualFold(name, contentLength):
			f.length, err = number(value, 10)
		case bytes.EqualFold(name, transferEncoding):
			f.chunked = true
		case bytes.EqualFold(name, expect):
			f.waits = true
		case bytes.EqualFold(name, connection):
			f.last = bytes.EqualFold(value, closing)
		}
		if err != nil {
			return f, err
		}
	}
}

// skipBody reads the body of a request.
func (f framing) skipBody(in *bufio.Reader) error {
	if !f.chunked {
		_, err := in.Discard(f.length)
		return err
	}
	for {
		line, err := in.ReadSlice('\n')
		if err != nil {
			return err
		}
		size, err := number(bytes.TrimSpace(line), 16)
		if err != nil {
			return err
		}
		if _, err := in.Discard(size + len("\r\n")); err != nil {
			return err
		}
		if size == 0 {
			return nil
		}
	}
}

var errNumber = errors.New("canned: not a number")

// number reads a number without the copy that strconv needs.
func number(digits []byte, base int) (int, error) {
	n := 0
	for _, c := range digits {
		digit := base
		switch {
		case c >= '0' && c <= '9':
			digit = int(c - '0')
		case c >= 'a' && c <= 'f':
			digit = int(c-'a') + 10
		case c >= 'A' && c <= 'F':
			digit = int(c-'A') + 10
		}
		if digit >= base || n > 1<<40 {
			return 0, errNumber
		}
		n = n*base + digit
	}
	return n, nil
}
