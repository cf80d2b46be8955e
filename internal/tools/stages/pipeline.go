// Package stages turns documents that describe Kibana into one description of ours, stage by stage. Each stage is a
// function with one subject; [Run] calls them in order:
//
//   - [Optional], [Restore], [Operations] and [Media] bring each document into the same form,
//   - [Merge], [Whole] and [Overlays] make one of all documents and of what we wrote ourselves,
//   - [Domains], [OperationNames], [Facts] and [Failures] say of each operation what Go and a test need to know,
//   - [AllOf], [Unions] and [Parameters] leave schemas that Go can express,
//   - [Types], [Twins] and [TypeNames] find the types among them and name them,
//   - [Assemble] and [Loosen] make the description, and [Account] finds what is lost on the way.
package stages

import (
	"errors"
	"fmt"
	"slices"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Result is what Run makes of documents.
type Result struct {
	API    *spec.API
	Report *spec.Report
	Lock   *Lock
}

// Run imports documents, of which the later one counts where two describe the same, and applies our overlays. It adds to
// the lock.
func Run(sources []*spec.Source, overlays []Overlay, lock *Lock) (*Result, error) {
	report := &spec.Report{}
	templates := Templates(overlays)
	var apis []*spec.API
	for _, source := range sources {
		noted := report
		if source.List {
			noted = nil // it leaves out nearly everything; what is missing in the end is noted then
		}
		api, err := spec.Decode(source, false, noted)
		if err != nil {
			return nil, err
		}
		if len(api.Operations) == 0 {
			return nil, &spec.Fault{File: source.Name, Line: source.Root.Line, Path: "$.paths", Problem: "has no operations"}
		}
		apis = append(apis, api)
		Optional(api)
		Restore(api, lock)
		Operations(api, templates, noted)
		Media(api, noted)
	}
	merged := Merge(apis, report)
	upstream := map[string]string{}
	for _, op := range merged.Operations {
		upstream[lockPlace(op)], op.ID = op.ID, ""
	}
	overlays = Whole(merged, overlays, report)
	api, err := Overlays(merged, overlays, report)
	if err != nil {
		return nil, err
	}
	Operations(api, templates, report)
	Media(api, report)
	Domains(api, report)
	OperationNames(api, upstream, lock, report)
	Facts(api, report)
	Failures(api)
	input := components(api)
	AllOf(api, report)
	Unions(api, report)
	Parameters(api, report)
	types := Types(api, report)
	left := Twins(types)
	TypeNames(left, api.Operations, lock, report)
	out := Assemble(api, types)
	Loosen(out, report)
	Account(input, api, types, report)
	return &Result{API: out, Report: report, Lock: lock}, check(out)
}

// check finds what would be a mistake of ours.
func check(api *spec.API) error {
	var faults []error
	for _, op := range api.Operations {
		if !slices.Contains([]string{"stable", "beta", "experimental", "deprecated"}, op.Maturity) {
			faults = append(faults, fmt.Errorf("%s: x-kibana-maturity is %q", place(op), op.Maturity))
		}
		if op.Scope != "space" && op.Scope != "global" {
			faults = append(faults, fmt.Errorf("%s: x-kibana-scope is %q", place(op), op.Scope))
		}
	}
	EachSchema(api, func(s *spec.Schema) {
		if s.Ref != "" && api.Schemas[s.Ref] == nil {
			faults = append(faults, fmt.Errorf("%s: no component %s", s.At, s.Ref))
		}
	})
	return errors.Join(faults...)
}
