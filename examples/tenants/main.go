// Command tenants provisions tenants in Kibana from a YAML file: a space for each, with connectors and dashboards in it.
// Running it again changes only what differs.
//
//	tenants apply [-f FILE] [--dry-run] [--prune]
//	tenants demo [-f FILE]
//
// It works on the Kibana that KIBANA_URL names, with KIBANA_API_KEY or KIBANA_USERNAME and KIBANA_PASSWORD. The demo
// starts an in-memory Kibana when KIBANA_URL is not set.
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"

	"github.com/kibana-go/kibana-go/scoped"
)

// The exit codes.
const (
	exitDone    = 0 // everything is as the file says
	exitFailed  = 1 // something went wrong; what was done before stays done, and the next run goes on from there
	exitUsage   = 2 // the command line or the file is wrong; nothing was sent
	exitChanges = 3 // a dry run found something to change
)

const usage = `usage:
  tenants apply [-f FILE] [--dry-run] [--prune]   make Kibana as FILE says
  tenants demo  [-f FILE]                         the same twice, and what happens to mistakes

  -f FILE    the tenants, tenants/tenants.yaml by default
  --dry-run  say what would change, change nothing
  --prune    delete what this program made and FILE no longer has
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

type options struct {
	file          string
	dryRun, prune bool
}

func run(ctx context.Context, args []string, out, errOut io.Writer) int {
	commands := map[string]func(context.Context, options, io.Writer, io.Writer) (int, error){"apply": runApply, "demo": runDemo}
	if len(args) == 0 || commands[args[0]] == nil {
		_, _ = io.WriteString(errOut, usage)
		return exitUsage
	}
	var opts options
	flags := flag.NewFlagSet(args[0], flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&opts.file, "f", "tenants/tenants.yaml", "")
	flags.BoolVar(&opts.dryRun, "dry-run", false, "")
	flags.BoolVar(&opts.prune, "prune", false, "")
	if err := flags.Parse(args[1:]); err != nil || flags.NArg() > 0 {
		_, _ = io.WriteString(errOut, usage)
		return exitUsage
	}
	code, err := commands[args[0]](ctx, opts, out, errOut)
	if err != nil {
		_, _ = fmt.Fprintln(errOut, "tenants:", err)
	}
	return code
}

// runApply makes Kibana as the file says.
func runApply(ctx context.Context, opts options, out, errOut io.Writer) (int, error) {
	tenants, err := load(opts.file)
	if err != nil {
		return exitUsage, err
	}
	kb, err := scoped.NewFromEnv(scoped.WithUserAgent("kibana-go-tenants"))
	if err != nil {
		return exitUsage, err
	}
	defer func() { _ = kb.Close() }()
	return apply(ctx, kb, tenants, opts, out, errOut)
}

// apply plans, and carries the plan out unless this is a dry run.
func apply(ctx context.Context, kb *scoped.Client, tenants []tenant, opts options, out, errOut io.Writer) (int, error) {
	changes, err := plan(ctx, kb, tenants, opts.prune)
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
		_, _ = fmt.Fprintf(out, "%d changes, none made\n", len(changes))
		return exitChanges, nil
	}
	bar := newProgress(errOut, len(changes))
	defer bar.end()
	for _, change := range changes {
		bar.step(change.String())
		if err := change.do(ctx, kb); err != nil {
			return exitFailed, fmt.Errorf("could not %s: %w", change, explain(ctx, kb, err))
		}
		bar.clear()
		_, _ = fmt.Fprintln(out, change)
	}
	_, _ = fmt.Fprintf(out, "%d changes made\n", len(changes))
	return exitDone, nil
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
