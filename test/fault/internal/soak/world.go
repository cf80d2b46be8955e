package soak

import (
	"fmt"
	"math/rand/v2"
	"net/http"
	"strings"
	"sync/atomic"
	"time"

	"github.com/kibana-go/kibana-go/test/fault/internal/rig"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// world is a Kibana that fails one request in ten, and a network that breaks some of its connections.
type world struct {
	srv    *kibanatest.Server
	front  *rig.Front
	tap    *rig.Tap
	faults atomic.Int64
}

func newWorld() (*world, error) {
	w := new(world)
	var err error
	if w.srv, err = kibanatest.Start(kibanatest.WithRequestLog(0)); err != nil {
		return nil, fmt.Errorf("start a Kibana: %w", err)
	}
	if w.front, err = rig.NewFront(w.srv, nil); err != nil {
		w.srv.Close()
		return nil, fmt.Errorf("serve it: %w", err)
	}
	if w.tap, err = rig.NewRandomTap(w.front.Address(), w.breaks); err != nil {
		w.front.Kill()
		w.srv.Close()
		return nil, fmt.Errorf("start a proxy: %w", err)
	}
	w.srv.ReactFunc(kibanatest.Match{}, func(kibanatest.Request) *kibanatest.Fault {
		if chance(1000) >= 90 {
			return nil
		}
		w.faults.Add(1)
		fault := faults[chance(len(faults))]()
		return &fault
	})
	return w, nil
}

func (w *world) close() {
	w.tap.Close()
	w.front.Kill()
	w.srv.Close()
}

// chance is a number from 0 to n-1.
func chance(n int) int { return rand.N(n) } //nolint:gosec // there is nothing to guess

func space(i int) string { return fmt.Sprintf("tenant-%d", i) }

// furnish makes the spaces anew, with something to find in each.
func (w *world) furnish() error {
	for i := range tenants {
		_ = w.srv.DeleteSpace(space(i)) // there is none at first
		if err := w.srv.CreateSpace(space(i), space(i)); err != nil {
			return fmt.Errorf("create a space: %w", err)
		}
		var objects strings.Builder
		for n := range 20 {
			fmt.Fprintf(&objects, `{"type":"dashboard","id":"standing-%d-%d","attributes":{"title":"Standing"},"references":[]}`+"\n", i, n)
		}
		if err := w.srv.ImportNDJSON(space(i), strings.NewReader(objects.String())); err != nil {
			return fmt.Errorf("furnish a space: %w", err)
		}
	}
	return nil
}

// breaks decides about a piece of data on its way.
func (w *world) breaks(rig.Direction) rig.Verdict {
	if chance(200) > 0 {
		return rig.Pass
	}
	w.faults.Add(1)
	return []rig.Verdict{rig.Reset, rig.Reset, rig.Close, rig.Close, rig.Stall}[chance(5)]
}

// faults are what goes wrong, each as often as the others.
var faults = []func() kibanatest.Fault{
	func() kibanatest.Fault { return kibanatest.Answer(http.StatusServiceUnavailable, "") },
	func() kibanatest.Fault { return retryAfter(http.StatusServiceUnavailable, "0") },
	func() kibanatest.Fault {
		if chance(20) > 0 {
			return kibanatest.NotReady() // asks for more patience than the client has
		}
		return retryAfter(http.StatusServiceUnavailable, "1")
	},
	func() kibanatest.Fault {
		switch chance(8) { // more of it would leave the client with a few connections, as it should
		case 0:
			return kibanatest.Overloaded()
		case 1:
			return retryAfter(http.StatusTooManyRequests, "0")
		}
		return kibanatest.Answer(http.StatusGatewayTimeout, "")
	},
	func() kibanatest.Fault { return kibanatest.Answer(http.StatusBadGateway, "") },
	func() kibanatest.Fault { return kibanatest.Answer(http.StatusInternalServerError, "") },
	func() kibanatest.Fault { return kibanatest.Fault{Cut: kibanatest.HangUp} },
	func() kibanatest.Fault { return kibanatest.Fault{Cut: kibanatest.ResetByPeer} },
	func() kibanatest.Fault { return kibanatest.Fault{Cut: kibanatest.HangUp, Applied: true} },
	func() kibanatest.Fault { return kibanatest.Fault{Cut: kibanatest.ResetByPeer, Applied: true} },
	func() kibanatest.Fault { return kibanatest.Fault{Status: http.StatusGatewayTimeout, Applied: true} },
	func() kibanatest.Fault { return kibanatest.Fault{Status: http.StatusServiceUnavailable, Applied: true} },
	func() kibanatest.Fault { return kibanatest.Fault{Damage: kibanatest.Truncated} },
	func() kibanatest.Fault { return kibanatest.Fault{Damage: kibanatest.Malformed} },
	func() kibanatest.Fault { return kibanatest.Fault{Gzip: true, Damage: kibanatest.Truncated} },
	func() kibanatest.Fault { return page(http.StatusOK) },
	func() kibanatest.Fault { return page(http.StatusNotFound) },
	func() kibanatest.Fault { return kibanatest.Fault{Delay: time.Duration(chance(30)) * time.Millisecond} },
	func() kibanatest.Fault {
		if chance(4) > 0 {
			return kibanatest.Fault{Delay: time.Duration(chance(10)) * time.Millisecond, Applied: true, Cut: kibanatest.HangUp}
		}
		return kibanatest.Fault{Delay: 2 * time.Second} // more than an attempt may take
	},
}

func retryAfter(status int, value string) kibanatest.Fault {
	fault := kibanatest.Answer(status, "")
	fault.Header = http.Header{"Retry-After": {value}}
	return fault
}

// page is what something in front of Kibana says.
func page(status int) kibanatest.Fault {
	return kibanatest.Fault{
		Status: status, Body: []byte("<html><title>Sign in</title></html>"),
		Header: http.Header{"Content-Type": {"text/html"}, "Kbn-Name": nil, "Kbn-License-Sig": nil, "Elastic-Api-Version": nil},
	}
}
