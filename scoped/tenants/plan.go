package tenants

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// Plan is what there is to do so that Kibana is as declared. It encodes as JSON.
type Plan struct {
	kb    *scoped.Client
	opts  Options
	parts []*part
}

// NewPlan checks tenants, compares them with Kibana and says what there is to do. It only reads. Tenants that are wrong
// fail it with a [*FieldError], or several joined, before anything is sent. What is somebody else's fails it with an
// [*OwnedError]; both, and what Kibana refuses, name the tenant.
func NewPlan(ctx context.Context, kb *scoped.Client, tenants []Tenant, options Options) (*Plan, error) {
	return newPlan(ctx, kb, tenants, options, options.Prune)
}

func newPlan(ctx context.Context, kb *scoped.Client, tenants []Tenant, options Options, everything bool) (*Plan, error) {
	options, err := options.complete()
	if err != nil {
		return nil, err
	}
	declared, err := declare(options.Owner, tenants, nil)
	if err != nil {
		return nil, err
	}
	parts, err := plans(ctx, kb, declared, options, everything)
	if err != nil {
		return nil, err
	}
	return &Plan{kb: kb, opts: options, parts: parts}, nil
}

// Changes are the changes in the order in which they are made: tenant by tenant, and for each its space, connectors, data
// views, dashboards, rules and roles, and then, the other way round, what is deleted.
func (p *Plan) Changes() []Change {
	all := []Change{}
	for _, part := range p.parts {
		all = append(all, part.changes()...)
	}
	return all
}

// String is the plan for people to read: a block of lines for each change, with + for what is created, ~ for what is
// updated and - for what is deleted.
func (p *Plan) String() string {
	var out strings.Builder
	changes := p.Changes()
	for _, c := range changes {
		out.WriteString(c.block())
	}
	return out.String() + tally(changes) + "\n"
}

// MarshalJSON encodes the owner and the changes.
func (p *Plan) MarshalJSON() ([]byte, error) {
	return json.Marshal(struct {
		Owner   string   `json:"owner"`
		Changes []Change `json:"changes"`
	}{p.opts.Owner, p.Changes()})
}
