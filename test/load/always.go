package main

import (
	"fmt"

	"github.com/kibana-go/kibana-go/test/load/internal/report"
)

// always is a target for numbers that do not depend on the machine, wherever they are counted.
type always struct {
	what  string
	times int64
	wrong string // the first that was not as it should be
}

// expect counts one.
func (a *always) expect(where string, want, got int64) {
	a.times++
	if want != got && a.wrong == "" {
		a.wrong = fmt.Sprintf("%s: %s, not %s", where, report.Count(got), report.Count(want))
	}
}

func (a *always) target(r *report.Report) {
	got := a.wrong
	if got == "" {
		got = report.Count(a.times) + " times"
	}
	r.Target(report.Target{Name: a.what, Want: "always", Got: got, Met: a.wrong == "", Exact: true})
}
