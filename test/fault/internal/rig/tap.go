package rig

import (
	"context"
	"io"
	"log"
	"net"
	"sync"
	"sync/atomic"
)

// Direction is the way that bytes go.
type Direction int

// The directions.
const (
	Request Direction = iota // from the client to the server
	Reply                    // from the server to the client
)

// Verdict is what becomes of a connection at the byte that a Tap was set to.
type Verdict int

// The verdicts.
const (
	Pass  Verdict = iota // it goes on
	Reset                // both sides see it reset
	Close                // both sides see it end
	Stall                // nothing comes any more, until a side gives up
)

// Tap is a TCP proxy that breaks connections at a chosen byte.
type Tap struct {
	listener net.Listener
	target   string
	done     context.CancelFunc
	serving  sync.WaitGroup

	open   atomic.Int64
	dialed atomic.Int64
	passed [2]atomic.Int64 // bytes by direction, over all connections
	trap   atomic.Pointer[trap]
	chance func(Direction) Verdict
}

type trap struct {
	way   Direction
	after int64
	times atomic.Int64
	act   func() Verdict
}

// NewTap starts a proxy to an address.
func NewTap(target string) (*Tap, error) { return NewRandomTap(target, nil) }

// NewRandomTap is NewTap with a function that decides about every piece of data, before it is passed on, what becomes of
// its connection. Many goroutines call it.
func NewRandomTap(target string, chance func(Direction) Verdict) (*Tap, error) {
	ctx, cancel := context.WithCancel(context.Background())
	var config net.ListenConfig
	listener, err := config.Listen(ctx, "tcp", "127.0.0.1:0")
	if err != nil {
		cancel()
		return nil, err
	}
	t := &Tap{listener: listener, target: target, done: cancel, chance: chance}
	t.serving.Go(func() { t.accept(ctx) })
	return t, nil
}

// URL is where the proxy listens.
func (t *Tap) URL() string { return "http://" + t.listener.Addr().String() }

// Open counts the connections of clients.
func (t *Tap) Open() int { return int(t.open.Load()) }

// Dialed counts the connections there have been.
func (t *Tap) Dialed() int { return int(t.dialed.Load()) }

// Passed counts the bytes that went a way so far.
func (t *Tap) Passed(way Direction) int64 { return t.passed[way].Load() }

// Set makes the next connections, as many as times says, do what act decides once a number of bytes of that connection
// have gone a way. Zero bytes is before the first one.
func (t *Tap) Set(way Direction, after int64, times int, act func() Verdict) {
	set := &trap{way: way, after: after, act: act}
	set.times.Store(int64(times))
	t.trap.Store(set)
}

// Clear takes back what Set said.
func (t *Tap) Clear() { t.trap.Store(nil) }

// Close drops all connections and returns when nothing runs any more.
func (t *Tap) Close() {
	t.done()
	_ = t.listener.Close()
	t.serving.Wait()
}

func (t *Tap) accept(ctx context.Context) {
	for {
		client, err := t.listener.Accept()
		if err != nil {
			return
		}
		t.open.Add(1)
		t.dialed.Add(1)
		t.serving.Go(func() {
			defer t.open.Add(-1)
			t.join(ctx, client)
		})
	}
}

// join connects a client to the target until one of them is gone.
func (t *Tap) join(ctx context.Context, client net.Conn) {
	defer func() { _ = client.Close() }()
	var dialer net.Dialer
	server, err := dialer.DialContext(ctx, "tcp", t.target)
	if err != nil {
		reset(client)
		return
	}
	defer func() { _ = server.Close() }()
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	stop := context.AfterFunc(ctx, func() { _, _ = client.Close(), server.Close() })
	defer stop()
	set := t.trap.Load()
	var ways sync.WaitGroup
	ways.Go(func() { t.pump(server, client, Request, set); cancel() })
	ways.Go(func() { t.pump(client, server, Reply, set); cancel() })
	ways.Wait()
}

// pump copies bytes one way until the connection ends.
func (t *Tap) pump(to, from net.Conn, way Direction, set *trap) {
	if set != nil && set.way != way {
		set = nil
	}
	var seen int64
	buffer := make([]byte, 32<<10)
	for {
		n, err := from.Read(buffer)
		part := buffer[:n]
		if n > 0 && set != nil && seen+int64(n) > set.after {
			head := set.after - seen
			if !t.write(to, part[:head], way) || !set.spring(to, from) {
				return
			}
			part, set = part[head:], nil
		}
		if n > 0 && t.chance != nil && !end(t.chance(way), to, from) {
			return
		}
		seen += int64(n)
		if !t.write(to, part, way) || err != nil {
			return
		}
	}
}

// spring breaks the connection if it is its turn. It tells whether the connection goes on.
func (s *trap) spring(to, from net.Conn) bool {
	return s.times.Add(-1) < 0 || end(s.act(), to, from)
}

// end does what was decided about a connection. It tells whether the connection goes on.
func end(verdict Verdict, to, from net.Conn) bool {
	switch verdict {
	case Reset:
		reset(to)
		reset(from)
	case Stall:
		_, _ = io.Copy(io.Discard, from) // until the sender gives up; the other way sees that the receiver does
	case Close:
	default:
		return true
	}
	return false
}

func (t *Tap) write(to io.Writer, part []byte, way Direction) bool {
	if len(part) == 0 {
		return true
	}
	t.passed[way].Add(int64(len(part)))
	_, err := to.Write(part)
	return err == nil
}

// reset closes a connection so that the other side sees it reset.
func reset(conn net.Conn) {
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = conn.Close()
}

func silent() *log.Logger { return log.New(io.Discard, "", 0) }
