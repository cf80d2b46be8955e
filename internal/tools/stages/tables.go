package stages

import (
	"bytes"
	"fmt"
	"slices"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Table is the operations as tab-separated lines: METHOD, path, domain, Go method, scope, maturity, since.
func Table(api *spec.API) []byte {
	var out bytes.Buffer
	for _, op := range slices.SortedFunc(slices.Values(api.Operations), spec.Order) {
		fmt.Fprintf(&out, "%s\t%s\t%s\t%s\t%s\t%s\t%s\n", op.Method, op.Path, op.Tags[0], op.ID, op.Scope, op.Maturity, op.Since)
	}
	return out.Bytes()
}
