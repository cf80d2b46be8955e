//go:build go1.26

package guides_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func Example_spaceErrorAsType() {
	troubled(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		//doc:begin
		_, err := kb.Space(ctx, "marketng")
		if missing, ok := errors.AsType[*scoped.SpaceNotFoundError](err); ok {
			fmt.Println("no space", missing.SpaceID)
		}
		//doc:end
		return nil
	})
	// Output: no space marketng
}
