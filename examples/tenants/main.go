// Command tenants provisions tenants in Kibana from a YAML file: a space for each, with connectors, data views, dashboards,
// rules and roles in it. Running it again changes only what differs.
//
//	tenants apply  [-f FILE] [--owner NAME] [--dry-run] [--prune] [--resend-secrets]
//	tenants drift  [-f FILE] [--owner NAME]
//	tenants export SPACE DIRECTORY
//	tenants demo   [-f FILE]
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

	"github.com/kibana-go/kibana-go/scoped/tenants"
)

// The exit codes.
const (
	exitDone    = 0 // everything is as the file says
	exitFailed  = 1 // something went wrong; what was done before stays done, and the next run goes on from there
	exitUsage   = 2 // the command line or the file is wrong; nothing was sent
	exitChanges = 3 // a dry run or a drift report found something to change
)

const usage = `usage:
  tenants apply  [-f FILE] [--dry-run] [--prune]  make Kibana as FILE says
  tenants drift  [-f FILE]                        report what differs, and what others have made; change nothing
  tenants export SPACE DIRECTORY                  write a space to files that can be applied elsewhere
  tenants demo   [-f FILE]                        apply twice, and what happens to mistakes

  -f FILE           the tenants, tenants/tenants.yaml by default
  --owner NAME      what to mark as ours, "tenants" by default; programs on one Kibana need different names
  --dry-run         show what would change, change nothing
  --prune           delete what this owner has made and FILE no longer has, spaces with all in them included
  --resend-secrets  update the connectors that have secrets, in case these have changed
`

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr)
	stop()
	os.Exit(code)
}

type options struct {
	file, owner   string
	dryRun, prune bool
	resendSecrets bool
	arguments     []string
}

type command func(context.Context, options, io.Writer) (int, error)

func run(ctx context.Context, args []string, out, errOut io.Writer) int {
	commands := map[string]command{"apply": runApply, "drift": runDrift, "export": runExport, "demo": runDemo}
	if len(args) == 0 {
		return misused(errOut, errors.New("a command is needed"))
	}
	name := args[0]
	command := commands[name]
	opts, err := parse(name, args[1:])
	switch {
	case errors.Is(err, flag.ErrHelp) || slices.Contains([]string{"help", "-h", "-help", "--help"}, name):
		_, _ = io.WriteString(out, usage)
		return exitDone
	case command == nil:
		return misused(errOut, fmt.Errorf("there is no command %q", name))
	case err != nil:
		return misused(errOut, err)
	}
	code, err := command(ctx, opts, out)
	if err != nil {
		_, _ = fmt.Fprintln(errOut, "tenants:", err)
	}
	return code
}

func misused(errOut io.Writer, err error) int {
	_, _ = fmt.Fprintf(errOut, "tenants: %v\n%s", err, usage)
	return exitUsage
}

func parse(name string, args []string) (options, error) {
	var opts options
	flags := flag.NewFlagSet("tenants", flag.ContinueOnError)
	flags.SetOutput(io.Discard)
	flags.StringVar(&opts.file, "f", "tenants/tenants.yaml", "")
	flags.BoolVar(&opts.dryRun, "dry-run", false, "")
	flags.BoolVar(&opts.prune, "prune", false, "")
	flags.StringVar(&opts.owner, "owner", tenants.DefaultOwner, "")
	flags.BoolVar(&opts.resendSecrets, "resend-secrets", false, "")
	if err := flags.Parse(args); err != nil {
		return opts, err
	}
	wanted := 0
	if name == "export" {
		wanted = 2
	}
	opts.arguments = flags.Args()
	switch {
	case flags.NArg() > wanted:
		return opts, fmt.Errorf("%q is one argument too many", flags.Arg(wanted))
	case flags.NArg() < wanted:
		return opts, errors.New("a space and a directory are needed")
	}
	return opts, nil
}
