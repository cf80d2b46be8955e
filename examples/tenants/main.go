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
	"slices"
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
  --prune    delete the spaces that this program made and FILE no longer has, and in those that FILE still has the
             connectors and dashboards that FILE does not have, whoever made them
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
	if len(args) == 0 {
		return misused(errOut, errors.New("a command is needed"))
	}
	name := args[0]
	command := commands[name]
	opts, err := parse(args[1:])
	switch {
	case errors.Is(err, flag.ErrHelp) || slices.Contains([]string{"help", "-h", "-help", "--help"}, name):
		_, _ = io.WriteString(out, usage)
		return exitDone
	case command == nil:
		return misused(errOut, fmt.Errorf("there is no command %q", name))
	case err != nil:
		return misused(errOut, err)
	}
	code, err := command(ctx, opts, out, errOut)
	if err != nil {
		_, _ = fmt.Fprintln(errOut, "tenants:", err)
	}
	return code
}

func misused(errOut io.Writer, err error) int {
	_, _ = fmt.Fprintf(errOut, "tenants: %v\n%s", err, usage)
	return exitUsage
}

func parse(args []string) (options, error) {
	var opts options
	flags := flag.NewFlagSet("tenants", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&opts.file, "f", "tenants/tenants.yaml", "")
	flags.BoolVar(&opts.dryRun, "dry-run", false, "")
	flags.BoolVar(&opts.prune, "prune", false, "")
	if err := flags.Parse(args); err != nil {
		return opts, err
	}
	if flags.NArg() > 0 {
		return opts, fmt.Errorf("%q is one argument too many", flags.Arg(0))
	}
	return opts, nil
}
