package stages_test

import (
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func TestTheTableOfOperationsIsInOrder(t *testing.T) {
	t.Parallel()
	api := &spec.API{Operations: []*spec.Operation{
		{Method: "POST", Path: "/api/b", ID: "CreateB", Tags: []string{"x"}, Scope: "space", Maturity: "beta", Since: "9.1"},
		{Method: "GET", Path: "/api/b", ID: "GetB", Tags: []string{"x"}, Scope: "global", Maturity: "stable", Since: "8.0"},
		{Method: "GET", Path: "/api/a", ID: "GetA", Tags: []string{"y"}, Scope: "space", Maturity: "stable", Since: "unknown"},
	}}
	const wanted = "GET\t/api/a\ty\tGetA\tspace\tstable\tunknown\nGET\t/api/b\tx\tGetB\tglobal\tstable\t8.0\nPOST\t/api/b\tx\tCreateB\tspace\tbeta\t9.1\n"
	want(t, string(stages.Table(api)), wanted, nil, nil)
}
