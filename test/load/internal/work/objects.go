package work

import (
	"context"
	"fmt"
	"io"

	"github.com/kibana-go/kibana-go/test/load/internal/site"
)

// newFind measures a find of all objects. Its units are objects.
func newFind(o Order) (*task, error) {
	return withClient(o, func(ctx context.Context, c client) (int64, error) {
		objects, err := c.find(ctx)
		return objects, allOf(o.Objects, objects, err)
	})
}

// newCreate measures the creation of objects in bulk, a page at a time. Its units are objects.
func newCreate(o Order) (*task, error) {
	return withClient(o, func(ctx context.Context, c client) (int64, error) {
		for done := 0; done < o.Objects; done += site.PageSize {
			if err := c.create(ctx, min(site.PageSize, o.Objects-done)); err != nil {
				return int64(done), err
			}
		}
		return int64(o.Objects), nil
	})
}

// newExport measures an export of all objects, thrown away. Its units are bytes.
func newExport(o Order) (*task, error) {
	return withClient(o, func(ctx context.Context, c client) (int64, error) {
		bytes, err := c.export(ctx)
		return bytes, allOf(o.Objects, bytes/int64(o.ObjectSize), err) // the details are shorter than an object
	})
}

// newImport measures an import of all objects. Its units are bytes.
func newImport(o Order) (*task, error) {
	piece, times := site.Site{Objects: o.Objects, ObjectSize: o.ObjectSize}.Lines()
	return withClient(o, func(ctx context.Context, c client) (int64, error) {
		file := &repeated{piece: piece, times: times}
		err := c.upload(ctx, file)
		return file.read, err
	})
}

// allOf is the error of work that ended early, be it that nobody noticed.
func allOf(want int, got int64, err error) error {
	if err == nil && got != int64(want) {
		return fmt.Errorf("%d objects, want %d", got, want)
	}
	return err
}

func withClient(o Order, turn func(context.Context, client) (int64, error)) (*task, error) {
	c, err := newClient(o)
	if err != nil {
		return nil, err
	}
	return &task{client: c, turn: func(ctx context.Context) (int64, error) { return turn(ctx, c) }}, nil
}

// repeated is a file that is a piece so many times over.
type repeated struct {
	piece []byte
	times int
	at    int // in the piece
	read  int64
}

// Read gives out the rest of a piece, as much of it as fits.
func (r *repeated) Read(p []byte) (int, error) {
	if r.times == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.piece[r.at:])
	r.read += int64(n)
	if r.at += n; r.at == len(r.piece) {
		r.at = 0
		r.times--
	}
	return n, nil
}
