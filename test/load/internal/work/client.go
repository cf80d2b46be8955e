package work

import (
	"context"
	"io"
	"net/http"
	"runtime"
	"time"
)

// client does the work, in a space that it makes sure of once.
type client interface {
	connector(ctx context.Context, space string) error
	find(ctx context.Context) (objects int64, err error)
	export(ctx context.Context) (bytes int64, err error)
	create(ctx context.Context, objects int) error
	upload(ctx context.Context, file io.Reader) error
	close()
}

const apiKey = "ZGVtbzpkZW1v" //nolint:gosec // demo:demo, which opens nothing

func newClient(o Order) (client, error) {
	switch o.By {
	case Hand, Hand100, Copy:
		return newHand(o), nil
	default:
		return newOurs(o)
	}
}

// tuned is a transport with room for as many connections as there are goroutines.
func tuned(goroutines int) *http.Transport {
	return &http.Transport{MaxIdleConnsPerHost: max(goroutines, 100), IdleConnTimeout: 90 * time.Second}
}

// left counts the goroutines that are left when clients are closed: all but the one that asks. Those of connections need
// a moment to end.
func left() int {
	deadline := time.After(5 * time.Second)
	tick := time.NewTicker(time.Millisecond)
	defer tick.Stop()
	for {
		n := runtime.NumGoroutine() - 1
		if n == 0 {
			return 0
		}
		select {
		case <-tick.C:
		case <-deadline:
			return n
		}
	}
}
