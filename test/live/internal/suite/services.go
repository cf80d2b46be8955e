package suite

import (
	"context"
	"strings"

	"github.com/kibana-go/kibana-go/test/contract/flows"
)

// leftOut are the steps of the contract suite that are not made here, and why.
var leftOut = map[string]string{
	"SavedObjects.RotateEncryptionKey": "it encrypts everything anew, of all spaces",
	"Actions.Execute":                  "the connector would write an index, which nothing removes",
	"AgentPolicies.CreateWithSystem":   "it installs a package, for all spaces",
	"PackagePolicies":                  "they install a package, for all spaces",
}

func isLeftOut(method string) bool {
	service, _, _ := strings.Cut(method, ".")
	name, _, _ := strings.Cut(method, " ")
	return leftOut[service] != "" || leftOut[name] != ""
}

// services makes the steps of the contract suite.
func services(ctx context.Context, s *Scene) error {
	for _, step := range flows.Services(ctx, s.KB, flows.Names{Prefix: s.Name(""), Connector: s.UUID("connector"), Space: s.Space}) {
		if !isLeftOut(step.Method) {
			look(s, step.Method, step.Do)
		}
	}
	return nil
}
