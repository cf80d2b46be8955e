package fault_test

import (
	"context"
	"errors"
	"net/http"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// vault is where the client and a Kibana that takes one or two keys get them from.
type vault struct {
	mu      sync.Mutex
	current string   // what the client is given
	good    []string // what Kibana takes
	refused atomic.Int64
}

func (v *vault) provide(context.Context) (scoped.Credential, error) {
	v.mu.Lock()
	defer v.mu.Unlock()
	return scoped.APIKey(v.current), nil
}

func (v *vault) set(current string, good ...string) {
	v.mu.Lock()
	defer v.mu.Unlock()
	v.current, v.good = current, good
}

func (v *vault) takes(header string) bool {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, key := range v.good {
		if header == "ApiKey "+key {
			return true
		}
	}
	return false
}

// guard lets those with a good key in.
func (v *vault) guard(kibana http.Handler) http.Handler {
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if v.takes(r.Header.Get("Authorization")) {
			kibana.ServeHTTP(w, r)
			return
		}
		v.refused.Add(1)
		w.Header().Set("Content-Type", "application/json")
		w.Header().Set("Kbn-Name", "kibana")
		w.WriteHeader(http.StatusUnauthorized)
		_, _ = w.Write([]byte(`{"statusCode":401,"error":"Unauthorized","message":"the key is not known"}`))
	})
}

// load makes calls from many goroutines while do runs. A step is over when no call is under way any more that was when
// it began.
func load(t *testing.T, kb *scoped.Client, check func(error), do func(step func())) {
	t.Helper()
	ctx, stop := context.WithCancel(t.Context())
	calls := make(chan int)
	var working sync.WaitGroup
	for i := range 16 {
		working.Go(func() {
			for ctx.Err() == nil {
				for _, c := range []call{get, create, update, export} {
					check(c.make(context.WithoutCancel(ctx), kb, scoped.InSpace("marketing")))
					select {
					case calls <- i:
					case <-ctx.Done():
					}
				}
			}
		})
	}
	do(func() {
		made, twice := make(map[int]int), 0
		for twice < 16 {
			i := <-calls
			if made[i]++; made[i] == 2 {
				twice++
			}
		}
	})
	stop()
	working.Wait()
}

func rotating(t *testing.T) (*vault, *scoped.Client) {
	t.Helper()
	v := new(vault)
	srv := kibanatest.New(t, kibanatest.WithRequestLog(0), kibanatest.WithSpaces("marketing"))
	furnish(t, srv, "marketing")
	front := serve(t, v.guard(srv))
	kb, _ := client(t, front.URL(), scoped.WithCredentials(v.provide))
	t.Cleanup(func() { _ = kb.Close() })
	return v, kb
}

// A key that is replaced while calls are made, the new one before the old one is taken back, fails no call: one that had
// set out with the old key is sent again with the new one, a POST too, since it was refused.
func TestAKeyIsRotatedUnderLoad(t *testing.T) {
	t.Parallel()
	v, kb := rotating(t)
	v.set("b2xk", "b2xk")
	load(t, kb, func(err error) {
		if err != nil {
			t.Errorf("%v", err)
		}
	}, func(step func()) {
		for range 5 {
			step()
			v.set("bmV3", "b2xk", "bmV3") // the client is given the new one
			v.set("bmV3", "bmV3")         // at once, the old one is of no use
			step()
			v.set("b2xk", "b2xk", "bmV3")
			v.set("b2xk", "b2xk")
		}
		step()
	})
	t.Logf("%d requests came with a key that was of no use any more", v.refused.Load())
}

// A key that is taken back before there is another fails the calls in between, as what they are, and no others.
func TestAKeyIsTakenBackUnderLoad(t *testing.T) {
	t.Parallel()
	v, kb := rotating(t)
	v.set("b2xk", "b2xk")
	var gap atomic.Bool
	var refused atomic.Int64
	load(t, kb, func(err error) {
		if err == nil {
			return
		}
		refused.Add(1)
		if !errors.Is(err, scoped.ErrAuthentication) || !gap.Load() {
			t.Errorf("%v", err)
		}
	}, func(step func()) {
		step()
		gap.Store(true)
		v.set("b2xk", "bmV3")
		step()
		v.set("bmV3", "bmV3")
		step()
		gap.Store(false)
		step()
	})
	if refused.Load() == 0 {
		t.Error("no call was refused")
	}
}
