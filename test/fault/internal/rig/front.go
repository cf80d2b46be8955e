// Package rig is what the fault suite and the soak break things with: servers that go away and come back, proxies that
// break connections, and counters of what is left open.
package rig

import (
	"context"
	"crypto/tls"
	"errors"
	"fmt"
	"net"
	"net/http"
	"sync"
	"sync/atomic"
	"time"
)

// Front is a server on a port of the loopback interface that counts its connections and can be killed and started again
// on the same port. Only one goroutine may stop and start it.
type Front struct {
	address string
	tls     *tls.Config
	handler http.Handler
	server  *http.Server
	serving sync.WaitGroup

	open      sync.Map // net.Conn to nothing
	answering atomic.Int64
}

// NewFront starts a server, with TLS where a configuration is given.
func NewFront(handler http.Handler, config *tls.Config) (*Front, error) {
	f := &Front{address: "127.0.0.1:0", tls: config.Clone(), handler: handler}
	return f, f.Start()
}

// URL is where the server listens, as long as it lives.
func (f *Front) URL() string {
	if f.tls != nil {
		return "https://" + f.address
	}
	return "http://" + f.address
}

// Address is the host and the port.
func (f *Front) Address() string { return f.address }

// Start listens, on the port of old if there was one.
func (f *Front) Start() error {
	var config net.ListenConfig
	listener, err := config.Listen(context.Background(), "tcp", f.address)
	if err != nil {
		return fmt.Errorf("listen on %s: %w", f.address, err)
	}
	f.address = listener.Addr().String()
	f.server = &http.Server{
		Handler: http.HandlerFunc(f.serve), ConnState: f.track, TLSConfig: f.tls.Clone(), ErrorLog: silent(),
		ReadHeaderTimeout: time.Minute,
	}
	server := f.server
	f.serving.Go(func() {
		if f.tls != nil {
			_ = server.ServeTLS(listener, "", "")
			return
		}
		_ = server.Serve(listener)
	})
	return nil
}

// Kill stops listening and resets all connections, whatever happens on them. It returns when no handler runs any more.
func (f *Front) Kill() {
	f.open.Range(func(conn, _ any) bool {
		if tcp, ok := conn.(*net.TCPConn); ok {
			_ = tcp.SetLinger(0)
		}
		return true
	})
	_ = f.server.Close()
	f.serving.Wait()
	_ = Eventually(func() error { return none("requests being answered", f.Answering()) })
}

// Open counts the connections.
func (f *Front) Open() int {
	n := 0
	f.open.Range(func(any, any) bool { n++; return true })
	return n
}

// Answering counts the requests that are being answered.
func (f *Front) Answering() int { return int(f.answering.Load()) }

func (f *Front) serve(w http.ResponseWriter, r *http.Request) {
	f.answering.Add(1)
	defer f.answering.Add(-1)
	f.handler.ServeHTTP(w, r)
}

func (f *Front) track(conn net.Conn, state http.ConnState) {
	switch state {
	case http.StateNew:
		f.open.Store(conn, nil)
	case http.StateClosed, http.StateHijacked: // a handler that takes a connection over closes it
		f.open.Delete(conn)
	default: // it stays open
	}
}

// Eventually waits, for five seconds at most, until a check finds nothing to complain about.
func Eventually(check func() error) error {
	deadline := time.Now().Add(5 * time.Second)
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for {
		err := check()
		if err == nil || time.Now().After(deadline) {
			return err
		}
		<-tick.C
	}
}

// errLeft is what is still there and should not be.
var errLeft = errors.New("still there")

func none(what string, n int) error {
	if n != 0 {
		return fmt.Errorf("%d %s: %w", n, what, errLeft)
	}
	return nil
}
