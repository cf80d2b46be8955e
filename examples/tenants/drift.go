package main

import (
	"context"
	"fmt"
	"io"

	"github.com/kibana-go/kibana-go/scoped/tenants"
)

// runDrift reports how Kibana differs from the file. What others have made is no difference.
func runDrift(ctx context.Context, opts options, out io.Writer) (int, error) {
	declared, kb, err := open(opts)
	if err != nil {
		return exitUsage, err
	}
	defer func() { _ = kb.Close() }()
	report, err := tenants.Drift(ctx, kb, declared, tenants.Options{Owner: opts.owner})
	if err != nil {
		return exitFailed, err
	}
	_, _ = fmt.Fprint(out, report)
	if len(report.Changes) > 0 {
		return exitChanges, nil
	}
	return exitDone, nil
}
