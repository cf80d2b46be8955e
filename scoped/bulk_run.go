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

// bulk is an operation on a list of objects, which is sent by as many requests as it takes. It knows them by their index,
// so that it is compiled once for all operations.
type bulk struct {
	conn      *Client
	operation string
	total     int                                   // how many objects there are
	most      int                                   // objects in a request
	reads     bool                                  // the operation changes nothing
	object    func(i int) any                       // what is sent of an object
	spaces    func(i int) []string                  // the spaces that an object names, nil for none
	send      func([]CallOption) (n int, err error) // sends a request, whose body is that of an option, and keeps n results
	failure   func(i int) *ItemError                // what an object failed with, nil for nothing

	call *wire.Call // the last one
	done int        // objects that have a result
}

// run sends all objects. The results are in their order; only the first done of those that were kept count.
func (b *bulk) run(ctx context.Context, opts []CallOption) error {
	limit := maxBulkBytes
	for first := true; first || b.done < b.total; first = false {
		body, n, err := b.encode(limit)
		switch {
		case err != nil:
			return b.stopped(ctx, 0, opts, b.unfit(ctx, err, opts))
		case first && n < b.total:
			err = b.checkSpaces(ctx, opts)
		case !first && ctx.Err() != nil:
			err = ended(ctx)
		}
		if err != nil {
			return b.stopped(ctx, 0, opts, err)
		}
		b.call = nil
		got, err := b.send(watched(&b.call, append([]CallOption{withBody(body)}, opts...)))
		if n > 1 && tooLarge(err) {
			limit = len(body) / 2
			continue
		}
		if err == nil && got != n {
			err = fmt.Errorf("%s%s: a reply for %d objects to a request for %d", inSpace(b.call.Resolved), b.operation, got, n)
		}
		if err != nil {
			return b.stopped(ctx, n, opts, err)
		}
		b.done += n
	}
	return b.partial(b.call.Resolved)
}

// kept are the results that count, nil for none.
func kept[R any](results []R, done int) []R {
	if done == 0 {
		return nil
	}
	return results[:done]
}

// encode encodes as many of the objects that are left as a request may hold, and one at least.
func (b *bulk) encode(limit int) (body []byte, n int, err error) {
	var doc bytes.Buffer
	doc.WriteByte('[')
	encoder := json.NewEncoder(&doc)
	for ; n < min(b.most, b.total-b.done); n++ {
		end := doc.Len()
		if n > 0 {
			doc.WriteByte(',')
		}
		if err := encoder.Encode(b.object(b.done + n)); err != nil {
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
func (b *bulk) checkSpaces(ctx context.Context, opts []CallOption) error {
	if b.spaces == nil {
		return nil
	}
	checked := map[string]bool{"": true, allSpaces: true}
	for i := range b.total {
		for _, id := range b.spaces(i) {
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

func (b *bulk) unfit(ctx context.Context, cause error, opts []CallOption) error {
	err := b.conn.argument(ctx, b.operation, "body", cause.Error(), opts)
	var argument *ArgumentError
	if errors.As(err, &argument) {
		argument.Err = cause
	}
	return err
}

// partial tells of the objects that failed so far.
func (b *bulk) partial(space string) error {
	var failures []ItemError
	for i := range b.done {
		if failure := b.failure(i); failure != nil {
			failure.Index = i
			failures = append(failures, *failure)
		}
	}
	if len(failures) == 0 {
		return nil
	}
	return &PartialError{Operation: b.operation, SpaceID: space, Succeeded: b.done - len(failures), Failures: failures}
}

// stopped is the end of an operation that could not send the next request, or whose last request, for n objects, failed.
// Where no other objects are concerned, the error says all by itself.
func (b *bulk) stopped(ctx context.Context, n int, opts []CallOption, err error) error {
	inDoubt := 0
	if !b.reads && n > 0 && b.mayHaveWorked(err) {
		inDoubt = n
	}
	if b.done == 0 && (inDoubt == 0 || n == b.total) {
		return err
	}
	space := b.conn.spaceMeant(ctx, opts)
	return &UnfinishedError{
		Operation: b.operation, SpaceID: space, Answered: b.done, InDoubt: inDoubt,
		Left: b.total - b.done - inDoubt, Err: err, Failed: b.partial(space),
	}
}

// mayHaveWorked tells whether Kibana may have done what the last request asked for, although it failed. It has not if the
// request was never sent, or was sent once and refused.
func (b *bulk) mayHaveWorked(err error) bool {
	if b.call == nil || b.call.Attempts == 0 {
		return false
	}
	var e *APIError
	refused := errors.As(err, &e) && e.StatusCode >= 400 && e.StatusCode < 500 && e.StatusCode != http.StatusRequestTimeout
	return !refused || b.call.Attempts > 1
}
