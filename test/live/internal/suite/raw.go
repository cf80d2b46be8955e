package suite

import (
	"context"
	"encoding/json"

	"github.com/kibana-go/kibana-go/scoped"
)

// raw makes a call as it is, without what a service would say to it.
func (s *Scene) raw(ctx context.Context, step, method, path string, body any, opts ...scoped.CallOption) {
	s.Try(step, func() error {
		var reply json.RawMessage
		return s.KB.Call(ctx, method, path, body, &reply, opts...)
	})
}

// try is a raw request of a table.
type try struct {
	step, method, path string
	body               any
}

func (s *Scene) tries(ctx context.Context, all []try, opts ...scoped.CallOption) {
	for _, t := range all {
		s.raw(ctx, t.step, t.method, t.path, t.body, opts...)
	}
}

// object is a JSON object.
type object = map[string]any
