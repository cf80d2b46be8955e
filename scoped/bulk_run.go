package scoped

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

const (
	maxBulkObjects = 10_000  // in one request, by Kibana's rules
	maxBulkBytes   = 1 << 20 // of one request, which is the default of Kibana's server.maxPayload
	maxBulkReplies = 1_000   // whole objects in one reply, whose size nothing else limits
)

// bulk is an operation on a list of objects, which is sent by as many requests as it takes.
type bulk[T, R any] struct {
	conn      *Client
	operation string
	most      int                             // objects in a request
	reads     bool                            // the operation changes nothing
	encoded   func(*T) any                    // what is sent of an object, nil for all of it
	spaces    func(*T) []string               // the spaces that an object names, nil for none
	send      func([]CallOption) ([]R, error) // sends a request, whose body is that of an option
	failure   func(*R) *ItemError             // what an object failed with, nil for nothing

	call    *wire.Call // the last one
	results []R
}

// run sends all objects. The results are in their order.
func (b *bulk[T, R]) run(ctx context.Context, items []T, opts []CallOption) ([]R, error) {
	limit := maxBulkBytes
	for first := true; first || len(b.results) < len(items); first = false {
		left := items[len(b.results):]
		body, n, err := b.encode(left, limit)
		switch {
		case err != nil:
			return b.stopped(ctx, items, 0, opts, b.unfit(ctx, err, opts))
		case first && n < len(left):
			err = b.checkSpaces(ctx, items, opts)
		case !first && ctx.Err() != nil:
			err = ended(ctx)
		}
		if err != nil {
			return b.stopped(ctx, items, 0, opts, err)
		}
		b.call = nil
		got, err := b.send(watched(&b.call, append([]CallOption{withBody(body)}, opts...)))
		if n > 1 && tooLarge(err) {
			limit = len(body) / 2
			continue
		}
		if err == nil && len(got) != n {
			err = fmt.Errorf("%s%s: a reply for %d objects to a request for %d", inSpace(b.call.Resolved), b.operation, len(got), n)
		}
		if err != nil {
			return b.stopped(ctx, items, n, opts, err)
		}
		b.results = append(b.results, got...)
	}
	return b.results, b.partial(b.call.Resolved)
}

// encode encodes as many objects as a request may hold, and one at least.
func (b *bulk[T, R]) encode(items []T, limit int) (body []byte, n int, err error) {
	var doc bytes.Buffer
	doc.WriteByte('[')
	encoder := json.NewEncoder(&doc)
	for ; n < min(b.most, len(items)); n++ {
		end := doc.Len()
		if n > 0 {
			doc.WriteByte(',')
		}
		object := any(&items[n])
		if b.encoded != nil {
			object = b.encoded(&items[n])
		}
		if err := encoder.Encode(object); err != nil {
			return nil, 0, err
		}
		doc.Truncate(doc.Len() - 1) // the encoder ends a line
		if n > 0 && doc.Len()+1 > limit {
			doc.Truncate(end)
			break
		}
	}
	doc.WriteByte(']')
	return doc.Bytes(), n, nil
}

// withBody replaces the body that a request was built with.
func withBody(doc []byte) CallOption {
	return func(_ context.Context, req *http.Request) error {
		body := func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(doc)), nil }
		req.Body, _ = body()
		req.GetBody, req.ContentLength = body, int64(len(doc))
		return nil
	}
}

// checkSpaces checks the spaces that objects name before the first of several requests. Each request would check its own
// when others have been sent.
func (b *bulk[T, R]) checkSpaces(ctx context.Context, items []T, opts []CallOption) error {
	if b.spaces == nil {
		return nil
	}
	checked := map[string]bool{"": true, allSpaces: true}
	for i := range items {
		for _, id := range b.spaces(&items[i]) {
			if checked[id] {
				continue
			}
			checked[id] = true
			if _, err := b.conn.Space(ctx, id, opts...); err != nil {
				return err
			}
		}
	}
	return nil
}

// tooLarge tells whether somebody, Kibana or a proxy, refused a request for its size.
func tooLarge(err error) bool {
	var e *APIError
	return errors.As(err, &e) && e.StatusCode == http.StatusRequestEntityTooLarge
}

func (b *bulk[T, R]) unfit(ctx context.Context, cause error, opts []CallOption) error {
	err := b.conn.argument(ctx, b.operation, "body", cause.Error(), opts)
	var argument *ArgumentError
	if errors.As(err, &argument) {
		argument.Err = cause
	}
	return err
}

// partial tells of the objects that failed so far.
func (b *bulk[T, R]) partial(space string) error {
	var failures []ItemError
	for i := range b.results {
		if failure := b.failure(&b.results[i]); failure != nil {
			failure.Index = i
			failures = append(failures, *failure)
		}
	}
	if len(failures) == 0 {
		return nil
	}
	return &PartialError{Operation: b.operation, SpaceID: space, Succeeded: len(b.results) - len(failures), Failures: failures}
}

// stopped is the end of an operation that could not send the next request, or whose last request, for n objects, failed.
// Where no other objects are concerned, the error says all by itself.
func (b *bulk[T, R]) stopped(ctx context.Context, items []T, n int, opts []CallOption, err error) ([]R, error) {
	inDoubt := 0
	if !b.reads && n > 0 && b.mayHaveWorked(err) {
		inDoubt = n
	}
	if len(b.results) == 0 && (inDoubt == 0 || n == len(items)) {
		return nil, err
	}
	space := b.conn.spaceMeant(ctx, opts)
	return b.results, &UnfinishedError{
		Operation: b.operation, SpaceID: space, Answered: len(b.results), InDoubt: inDoubt,
		Left: len(items) - len(b.results) - inDoubt, Err: err, Failed: b.partial(space),
	}
}

// mayHaveWorked tells whether Kibana may have done what the last request asked for, although it failed. It has not if the
// request was never sent, or was sent once and refused.
func (b *bulk[T, R]) mayHaveWorked(err error) bool {
	if b.call == nil || b.call.Attempts == 0 {
		return false
	}
	var e *APIError
	refused := errors.As(err, &e) && e.StatusCode >= 400 && e.StatusCode < 500 && e.StatusCode != http.StatusRequestTimeout
	return !refused || b.call.Attempts > 1
}
