// Package flows has calls of every method of the services that the contract with Kibana rests on, in an order in which
// each succeeds, for suites that make them against a fake or a real server.
package flows

import (
	"bytes"
	"context"
	"io"
	"iter"
	"slices"
	"strconv"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/dataviews"
	"github.com/kibana-go/kibana-go/gen/fleetpolicies"
	"github.com/kibana-go/kibana-go/scoped"
)

// Step is one call of a method of a service, made so that it succeeds after the steps before it.
type Step struct {
	Method string // the service and the method; what follows a space tells calls of one method apart
	Do     func() (any, error)
}

// Names say what the steps call the things that they make.
type Names struct {
	// Prefix begins every name and id but that of the connector. With one that nobody else has the steps touch nothing
	// of others.
	Prefix string
	// Connector is the id of a connector, which has to be a UUID before Kibana 9.4.
	Connector string
	// Space is a space that exists, in which a role grants something.
	Space string
}

// Services are the steps of all services, in the space of a client.
func Services(ctx context.Context, in *scoped.Client, names Names) []Step {
	f := flow{ctx, in, names}
	var exported bytes.Buffer
	return slices.Concat(f.spaces(), f.actions(), f.objects(), f.transfer(&exported), f.sharing(), f.deletion(), f.policies(), f.dataViews(), f.roles())
}

type flow struct {
	ctx context.Context //nolint:containedctx // the steps are made for one context
	in  *scoped.Client
	Names
}

func (f flow) name(what string) string { return f.Prefix + what }

// others gives out another text each time, for changes that change something whenever they are made.
func others() func() string {
	made := 0
	return func() string {
		made++
		return "changed " + strconv.Itoa(made)
	}
}

// What the steps work on.
var attributes = map[string]any{"title": "logs-*"}

const viewType = "index-pattern"

func (f flow) connector() scoped.ConnectorRequest {
	return scoped.ConnectorRequest{Name: f.name("i"), ConnectorTypeID: scoped.IndexConnector, Config: connectors.ConfigFrom(connectors.IndexConfig{Index: f.name("i")})}
}

func (f flow) view() scoped.SavedObjectKey {
	return scoped.SavedObjectKey{Type: viewType, ID: f.name("v1")}
}

func (f flow) viewObject() scoped.SavedObjectRequest {
	return scoped.SavedObjectRequest{Type: viewType, ID: f.name("v1"), Overwrite: true, Attributes: attributes}
}

func (f flow) copied() []scoped.ObjectKey {
	return []scoped.ObjectKey{{Type: viewType, ID: f.name("v1")}}
}

var views = scoped.FindParams{Type: []string{viewType}}

func (f flow) agentPolicy() scoped.AgentPolicyRequest {
	return scoped.AgentPolicyRequest{ID: scoped.Ptr(f.name("web")), Name: f.name("Web"), Namespace: "default"}
}

func (f flow) packagePolicy() scoped.PackagePolicyRequest {
	return scoped.PackagePolicyRequest{
		ID: scoped.Ptr(f.name("udp")), Name: f.name("udp"), PolicyIDs: []string{f.name("web")},
		Package: scoped.PackagePolicyPackage{Name: "udp", Version: "2.1.0"},
		Inputs:  fleetpolicies.InputsFrom(map[string]fleetpolicies.SimplifiedInput{}),
	}
}

func (f flow) dataView() scoped.DataViewRequest {
	return scoped.DataViewRequest{ID: scoped.Ptr(f.name("logs")), Title: "logs-*", Name: scoped.Ptr("Logs")}
}

var keyword = scoped.RuntimeField{Type: dataviews.RuntimeFieldTypeKeyword, Script: &dataviews.Script{Source: "emit('x')"}}

func (f flow) role() scoped.RoleRequest {
	return scoped.RoleRequest{
		Elasticsearch: &scoped.ElasticsearchPrivileges{Cluster: []string{"monitor"}},
		Kibana:        []scoped.KibanaPrivileges{{Base: []string{"read"}, Spaces: []string{f.Space}}},
	}
}

func none(err error) (any, error) { return nil, err }

// read reads a stream to its end.
func read(body io.ReadCloser, err error) (any, error) {
	if err != nil {
		return nil, err
	}
	defer func() { _ = body.Close() }()
	text, err := io.ReadAll(body)
	return string(text), err
}

// all collects what a find yields, up to its first error.
func all[T any](found iter.Seq2[*T, error]) (any, error) {
	var items []*T
	for item, err := range found {
		if err != nil {
			return nil, err
		}
		items = append(items, item)
	}
	return items, nil
}
