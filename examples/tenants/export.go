package main

import (
	"context"
	"fmt"
	"io"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
)

// runExport writes a space to files.
func runExport(ctx context.Context, opts options, out io.Writer) (int, error) {
	kb, err := scoped.NewFromEnv(scoped.WithUserAgent(userAgent))
	if err != nil {
		return exitUsage, err
	}
	defer func() { _ = kb.Close() }()
	space, directory := opts.arguments[0], opts.arguments[1]
	notes, err := tenants.Export(ctx, kb, space, directory)
	if err != nil {
		return exitFailed, err
	}
	for _, note := range notes {
		_, _ = fmt.Fprintln(out, "note:", note)
	}
	_, _ = fmt.Fprintf(out, "wrote %s to %s\n", space, directory)
	return exitDone, nil
}
