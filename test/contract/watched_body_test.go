package contract_test

import (
	"bytes"
	"errors"
	"io"
	"sync"
)

// watchedBody passes a body on while it arrives, and keeps it for when it ends.
type watchedBody struct {
	body  io.ReadCloser
	ended func(body []byte, whole bool)

	seen   bytes.Buffer
	failed bool
	once   sync.Once
}

func (b *watchedBody) Read(p []byte) (int, error) {
	n, err := b.body.Read(p)
	b.seen.Write(p[:n])
	b.failed = b.failed || err != nil && !errors.Is(err, io.EOF)
	return n, err
}

// Close reads what the reader had no use for.
func (b *watchedBody) Close() error {
	_, _ = io.Copy(io.Discard, b)
	err := b.body.Close()
	b.once.Do(func() { b.ended(b.seen.Bytes(), !b.failed) })
	return err
}
