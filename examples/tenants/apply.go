package main

import (
	"context"
	"errors"
	"fmt"
	"io"

	"github.com/kibana-go/kibana-go/scoped"
)

// userAgent tells Kibana's log who called.
const userAgent = "kibana-go-tenants"

// runApply makes Kibana as the file says.
func runApply(ctx context.Context, opts options, out, errOut io.Writer) (int, error) {
	tenants, err := load(opts.file)
	if err != nil {
		return exitUsage, err
	}
	kb, err := scoped.NewFromEnv(scoped.WithUserAgent(userAgent))
	if err != nil {
		return exitUsage, err
	}
	defer func() { _ = kb.Close() }()
	return apply(ctx, kb, tenants, opts, out, errOut)
}

// apply plans, and carries the plan out unless this is a dry run.
func apply(ctx context.Context, kb *scoped.Client, tenants []tenant, opts options, out, errOut io.Writer) (int, error) {
	comparing := newProgress(errOut, len(tenants))
	changes, err := plan(ctx, kb, tenants, opts.prune, comparing)
	comparing.clear()
	if err != nil {
		return exitFailed, err
	}
	switch {
	case len(changes) == 0:
		_, _ = fmt.Fprintln(out, "nothing to change")
		return exitDone, nil
	case opts.dryRun:
		for _, change := range changes {
			_, _ = fmt.Fprintf(out, "would %s\n", change)
		}
		_, _ = fmt.Fprintf(out, "%s, none made\n", count(len(changes), "change"))
		return exitChanges, nil
	}
	bar := newProgress(errOut, len(changes))
	defer bar.clear()
	for _, change := range changes {
		bar.step(change.String())
		if err := change.do(ctx, kb); err != nil {
			return exitFailed, fmt.Errorf("could not %s: %w", change, explain(ctx, kb, err))
		}
		bar.clear()
		_, _ = fmt.Fprintln(out, change)
	}
	_, _ = fmt.Fprintf(out, "%s made\n", count(len(changes), "change"))
	return exitDone, nil
}

func count(n int, noun string) string {
	if n == 1 {
		return "1 " + noun
	}
	return fmt.Sprintf("%d %ss", n, noun)
}

// explain adds the nearest space to an error about a missing one.
func explain(ctx context.Context, kb *scoped.Client, err error) error {
	var missing *scoped.SpaceNotFoundError
	if !errors.As(err, &missing) {
		return err
	}
	spaces, listErr := kb.Spaces.List(ctx)
	if listErr != nil {
		return err
	}
	ids := make([]string, len(spaces))
	for i, space := range spaces {
		ids[i] = space.ID
	}
	if near := nearest(missing.SpaceID, ids); near != "" {
		return fmt.Errorf("%w; did you mean %q?", err, near)
	}
	return err
}
