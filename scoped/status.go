package scoped

import (
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"slices"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// ServiceLevel grades the health of Kibana and of its parts.
type ServiceLevel string

// The levels, from good to bad.
const (
	Available   ServiceLevel = "available"   // everything works
	Degraded    ServiceLevel = "degraded"    // something works less well than it should
	Unavailable ServiceLevel = "unavailable" // it does not work at the moment
	Critical    ServiceLevel = "critical"    // it does not work and will not without help
)

var levels = []ServiceLevel{Available, Degraded, Unavailable, Critical}

// WorseThan orders levels. One that this package does not know is worse than all that it does.
func (l ServiceLevel) WorseThan(other ServiceLevel) bool { return l.rank() > other.rank() }

func (l ServiceLevel) rank() int {
	if i := slices.Index(levels, l); i >= 0 {
		return i
	}
	return len(levels)
}

// Status is the health of Kibana as Kibana sees it. A caller whom Kibana does not know is told the Level only.
type Status struct {
	Level       ServiceLevel             // of Kibana as a whole
	Summary     string                   // the same in words
	Name        string                   // the name of the server
	Version     Version                  // the release that it runs, the zero Version when it does not tell
	BuildFlavor string                   // "traditional" or "serverless"; empty when it does not tell
	Core        map[string]ServiceStatus // what all plugins stand on, such as "elasticsearch"
	Plugins     map[string]ServiceStatus // the plugins, by their ids
}

// ServiceStatus is the health of a part of Kibana.
type ServiceStatus struct {
	Level   ServiceLevel `json:"level"`   // how well it works
	Summary string       `json:"summary"` // the level in words
	Detail  string       `json:"detail"`  // what explains the summary, often empty
}

// opStatus is that of package system, whose types hold much more: readiness should depend on as little as possible.
var opStatus = wire.Operation{ID: "GetStatus", Method: http.MethodGet, Path: "/api/status", Scope: wire.GlobalScope}

// Status asks how Kibana is. It is asked without a space, and only once: nothing is tried again.
//
// A Kibana that is unavailable or critical answers with status 503 and says how it is; that is a Status and no error.
// One that has not come as far as that is an [*UnavailableError]. A Status does not prove that the credential is right,
// because Kibana tells the level to anybody.
//
// Kibana: GET /api/status.
func (c *Client) Status(ctx context.Context, opts ...CallOption) (*Status, error) {
	var reply Reply
	opts = append(slices.Clip(opts), WithoutRetry(), WithReply(&reply))
	status, err := wire.Object[wireStatus](ctx, c, &opStatus, wire.Request{}, opts)
	if errors.Is(err, ErrUnavailable) {
		status = new(wireStatus)
		if json.Unmarshal(reply.Body, status) == nil {
			err = nil
		}
	}
	if err != nil {
		return nil, err
	}
	return status.plain(), nil
}

// wireStatus is a status as Kibana sends it.
type wireStatus struct {
	Name    string      `json:"name"`
	Version wireVersion `json:"version"`
	Status  struct {
		Overall ServiceStatus            `json:"overall"`
		Core    map[string]ServiceStatus `json:"core"`
		Plugins map[string]ServiceStatus `json:"plugins"`
	} `json:"status"`
}

// UnmarshalJSON refuses what others than Kibana say of their health.
func (s *wireStatus) UnmarshalJSON(doc []byte) error {
	type plain wireStatus
	if err := json.Unmarshal(doc, (*plain)(s)); err != nil {
		return err
	}
	if s.Status.Overall.Level == "" {
		return errors.New("this is no status: it has no status.overall.level")
	}
	return nil
}

func (s *wireStatus) plain() *Status {
	return &Status{
		Level: s.Status.Overall.Level, Summary: s.Status.Overall.Summary,
		Name: s.Name, Version: s.Version.plain(), BuildFlavor: s.Version.Flavor,
		Core: s.Status.Core, Plugins: s.Status.Plugins,
	}
}
