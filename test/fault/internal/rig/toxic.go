package rig

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"

	toxiproxy "github.com/Shopify/toxiproxy/v2"
	"github.com/rs/zerolog"
)

// Toxic is a proxy of Toxiproxy's, in process.
type Toxic struct{ proxy *toxiproxy.Proxy }

// NewToxic starts a proxy to an address that does no harm yet.
func NewToxic(target string) (*Toxic, error) {
	server := toxiproxy.NewServer(toxiproxy.NewMetricsContainer(nil), zerolog.Nop())
	proxy := toxiproxy.NewProxy(server, "kibana", "127.0.0.1:0", target)
	if err := proxy.Start(); err != nil {
		return nil, fmt.Errorf("start a proxy: %w", err)
	}
	return &Toxic{proxy: proxy}, nil
}

// URL is where the proxy listens.
func (t *Toxic) URL() string { return "http://" + t.proxy.Listen }

// Add makes connections bad in one of Toxiproxy's ways, such as "latency" with {"latency": 100} in milliseconds. The
// stream is "upstream" or "downstream", the toxicity the share of connections that suffer.
func (t *Toxic) Add(kind, stream string, toxicity float64, attributes map[string]any) error {
	toxic, err := json.Marshal(map[string]any{"type": kind, "stream": stream, "toxicity": toxicity, "attributes": attributes})
	if err != nil {
		return err
	}
	_, err = t.proxy.Toxics.AddToxicJson(bytes.NewReader(toxic))
	return err
}

// Heal takes all of it back.
func (t *Toxic) Heal(ctx context.Context) { t.proxy.Toxics.ResetToxics(ctx) }

// Close drops all connections.
func (t *Toxic) Close() { t.proxy.Stop() }
