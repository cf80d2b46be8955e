package main

import (
	"context"
	"fmt"
	"io"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
)

// userAgent tells Kibana's log who called.
const userAgent = "kibana-go-tenants"

// open reads the file and makes a client of the environment.
func open(opts options) ([]tenants.Tenant, *scoped.Client, error) {
	declared, err := tenants.Load(opts.file)
	if err != nil {
		return nil, nil, err
	}
	kb, err := scoped.NewFromEnv(scoped.WithUserAgent(userAgent))
	return declared, kb, err
}

// runApply makes Kibana as the file says.
func runApply(ctx context.Context, opts options, out io.Writer) (int, error) {
	declared, kb, err := open(opts)
	if err != nil {
		return exitUsage, err
	}
	defer func() { _ = kb.Close() }()
	return apply(ctx, kb, declared, opts, out)
}

// apply plans, and carries the plan out unless this is a dry run.
func apply(ctx context.Context, kb *scoped.Client, declared []tenants.Tenant, opts options, out io.Writer) (int, error) {
	plan, err := tenants.NewPlan(ctx, kb, declared, tenants.Options{
		Owner: opts.owner, Prune: opts.prune, ResendSecrets: opts.resendSecrets,
		Progress: func(change tenants.Change) { _, _ = fmt.Fprintln(out, change) },
	})
	if err != nil {
		return exitFailed, err
	}
	switch changes := len(plan.Changes()); {
	case changes == 0:
		_, _ = fmt.Fprintln(out, "nothing to change")
		return exitDone, nil
	case opts.dryRun:
		_, _ = fmt.Fprintf(out, "%sdry run: nothing was changed\n", plan)
		return exitChanges, nil
	}
	done, err := plan.Apply(ctx)
	if err != nil {
		return exitFailed, err
	}
	_, _ = fmt.Fprintf(out, "%s made\n", count(len(done), "change"))
	return exitDone, nil
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}
