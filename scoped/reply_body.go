package scoped

import (
	"bytes"
	"errors"
	"io"
	"net/http"
	"sync"
)

// receive makes the exchange the body of a success. What is no stream is read at once, so that a reply that breaks off can
// be asked for again.
func (x *exchange) receive() {
	x.body, x.left = x.resp.Body, x.shared.maxReply
	x.resp.Body = x
	if x.stream {
		x.progress()
		x.leaveGate()
		return
	}
	x.held, _ = replies.Get().(*bytes.Buffer)
	if x.call.Nothing {
		_, _ = io.CopyN(x.held, (*arriving)(x), maxUnwanted) // however it ends: the status has said all
	} else {
		x.broken = x.hold(x.resp.ContentLength)
	}
	_ = x.body.Close()
	x.leave()
}

// hold reads the reply into memory. A length that was announced may be a lie, so it is believed little by little.
func (x *exchange) hold(length int64) error {
	for trust := int64(maxTrusted); ; trust = 8 * int64(x.held.Len()) {
		x.held.Grow(int(min(max(0, length-int64(x.held.Len())), trust)) + bytes.MinRead)
		if length <= trust {
			_, err := x.held.ReadFrom((*arriving)(x))
			return err
		}
		part := io.LimitedReader{R: (*arriving)(x), N: trust}
		if _, err := x.held.ReadFrom(&part); err != nil || part.N > 0 {
			return err
		}
	}
}

// maxTrusted is how much memory is set aside at once for a reply of which nothing has come.
const maxTrusted = 1 << 20

// replies are buffers for replies, empty.
var replies = sync.Pool{New: func() any { return new(bytes.Buffer) }}

// maxUnwanted is how much is read of a reply that nobody wants, so that its connection can be used again.
const maxUnwanted = 64 << 10

// maxPooled is the largest buffer that is worth keeping for the next reply.
const maxPooled = 4 << 20

// drop forgets a reply.
func (x *exchange) drop() {
	if x.held != nil && x.held.Cap() <= maxPooled {
		x.held.Reset()
		replies.Put(x.held)
	}
	x.held, x.broken = nil, nil
}

// brokeOff tells whether the reply ended before its end.
func (x *exchange) brokeOff() bool {
	if x.broken == nil {
		return false
	}
	var large *ReplyTooLargeError
	return !errors.As(x.broken, &large)
}

// arriving is the reply on its way into memory.
type arriving exchange

// Read reads from the connection, as long as there is room.
func (a *arriving) Read(p []byte) (int, error) {
	n, err := a.body.Read(p)
	if int64(n) > a.left {
		n, err = int(a.left), &ReplyTooLargeError{Limit: a.shared.maxReply}
	}
	a.left -= int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		err = blame(a.ctx, err)
	}
	return n, err
}

// Read reads the reply, from memory or as a stream.
func (x *exchange) Read(p []byte) (int, error) {
	if x.stream {
		return x.readStream(p)
	}
	if x.held == nil {
		return 0, http.ErrBodyReadAfterClose
	}
	n, err := x.held.Read(p)
	x.record.keep(p[:n])
	if err != nil && x.broken != nil {
		err = x.broken
	}
	return n, err
}

// Whole is the reply, or as much of it as came and why.
func (x *exchange) Whole() ([]byte, error) {
	if x.held == nil {
		return nil, http.ErrBodyReadAfterClose
	}
	x.record.keep(x.held.Bytes())
	return x.held.Bytes(), x.broken
}

func (x *exchange) readStream(p []byte) (int, error) {
	n, err := x.body.Read(p)
	x.progress()
	x.left -= int64(n)
	if err != nil && !errors.Is(err, io.EOF) {
		err = blame(x.ctx, err)
		x.broken = err
	}
	return n, err
}

// Close lets go of the reply and ends the call.
func (x *exchange) Close() error {
	var err error
	if x.stream {
		err = x.body.Close()
		x.leave()
	}
	x.end(x.broken)
	x.drop()
	return err
}

// exchangeOf is the exchange that a reply belongs to, nil for none.
func exchangeOf(resp *http.Response) *exchange {
	body := resp.Body
	if kept, ok := body.(*keptBody); ok {
		body = kept.ReadCloser
	}
	x, _ := body.(*exchange)
	return x
}
