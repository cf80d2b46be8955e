package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestTheReportIsATableAndASummary(t *testing.T) {
	t.Parallel()
	report := &spec.Report{}
	report.Add("lost", "A", "w", "d")
	report.Add("dropped", "B", "w", "d")
	report.Add("dropped", "A", "w", "d")
	want(t, string(stages.ReportTable(report)), "dropped\tA\tw\td\ndropped\tB\tw\td\nlost\tA\tw\td\n", nil, nil)
	result := &stages.Result{Report: report, API: &spec.API{
		Operations: []*spec.Operation{{}, {}}, Tags: []spec.Tag{{}}, Schemas: map[string]*spec.Schema{"a": {}},
	}}
	want(t, stages.Summary(result), "2 operations in 1 packages, 1 types\n     2 dropped\n     1 lost\n", nil, nil)
}
