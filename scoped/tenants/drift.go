package tenants

import (
	"context"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// Stranger is something in a tenant's space, or a role that grants something there, that the owner did not make:
// somebody made it by hand, or another program. What Kibana manages itself, such as the dashboards of an integration, is no
// stranger. Looked at are connectors, data views, rules, and dashboards with what they are made of.
type Stranger struct {
	Tenant string `json:"tenant"`       // the id of the tenant
	Kind   Kind   `json:"kind"`         // what it is
	Name   string `json:"name"`         // what people call it
	ID     string `json:"id"`           // its id in Kibana
	By     string `json:"by,omitempty"` // who made it, where Kibana tells
}

// String is the stranger in words, such as: dashboard "Scratch" in marketing.
func (s Stranger) String() string {
	what := describe(s.Kind, s.Tenant, s.Name)
	if s.Kind == KindRole {
		what += " for " + s.Tenant
	}
	if s.By != "" {
		what += ", made by " + s.By
	}
	return what
}

// Report is how Kibana differs from what is declared. It encodes as JSON.
type Report struct {
	// Changes is what Apply with Prune would do about it: create what is missing, update what differs, delete what the
	// owner has made and no longer declares.
	Changes []Change `json:"changes"`
	// Strangers is what is there besides. Nothing ever changes or deletes it, but with the deletion of its space.
	Strangers []Stranger `json:"strangers"`
}

// Drift compares tenants with Kibana and reports what differs, with everything that is in their spaces besides. It only
// reads. Its errors are those of NewPlan. Options.Prune has no meaning here.
func Drift(ctx context.Context, kb *scoped.Client, tenants []Tenant, options Options) (*Report, error) {
	options.Prune = true
	plan, err := newPlan(ctx, kb, tenants, options, true)
	if err != nil {
		return nil, err
	}
	report := &Report{Changes: plan.Changes(), Strangers: []Stranger{}}
	for _, p := range plan.parts {
		report.Strangers = append(report.Strangers, p.strangers...)
	}
	return report, nil
}

// String is the report for people to read: a block of lines for each change, and a line for each stranger.
func (r *Report) String() string {
	var out strings.Builder
	for _, c := range r.Changes {
		out.WriteString(c.block())
	}
	for _, s := range r.Strangers {
		fmt.Fprintf(&out, "? %s\n", s)
	}
	if len(r.Changes) == 0 {
		out.WriteString("everything is as declared")
	} else {
		out.WriteString(tally(r.Changes))
	}
	if len(r.Strangers) > 0 {
		fmt.Fprintf(&out, "; %d made by others", len(r.Strangers))
	}
	return out.String() + "\n"
}
