// Command apidiff compares the exported API of modules with that of their last versions, as Markdown on standard output,
// and fails for changes that the rules of docs/releases.md do not allow.
//
// The last version of a module is the highest tag among the ancestors of HEAD that is no pre-release; of the module in
// a folder it begins with the folder, as Go wants it: scoped/otelkibana/v0.1.0. What it is compared with is the work
// tree. Commands, internal packages, examples and tests are left out, test/kibanatest is not.
//
// Usage: apidiff [-base COMMIT] [-version v1.2.3] CHECKOUT MODULE..., where the modules are folders of the checkout
package main

import (
	"context"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
)

// options are what is compared.
type options struct {
	base    string // a commit to compare with; nothing is refused then, as nothing was promised
	version string // of the release that is being made
	root    string
	modules []string
}

// errRefused says that the problems are told already.
var errRefused = errors.New("the API has changes that a release must not have")

func main() {
	var o options
	flag.StringVar(&o.base, "base", "", "compare with this `commit` and refuse nothing")
	flag.StringVar(&o.version, "version", "", "the `version` that is being released, whose number and section of the changelog count")
	flag.Parse()
	if flag.NArg() < 2 {
		fmt.Fprintln(os.Stderr, "usage: apidiff [-base COMMIT] [-version v1.2.3] CHECKOUT MODULE...")
		os.Exit(2)
	}
	o.root, o.modules = flag.Arg(0), flag.Args()[1:]
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Stdout, o)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "apidiff:", err)
		os.Exit(1)
	}
}

// run writes the report, whatever it says, and then fails if there is something to refuse.
func run(ctx context.Context, out io.Writer, o options) error {
	repository := repository{o.root}
	var modules []moduleChanges
	trees := trees{repository: repository, at: map[string]string{}}
	defer trees.close()
	for _, folder := range o.modules {
		since, err := repository.base(ctx, folder, o)
		if err != nil {
			return err
		}
		m := moduleChanges{folder: folder, since: since}
		if since == "" {
			m.unseen = repository.whyMissing(ctx)
		} else if m.changes, err = compareModule(ctx, &trees, since, folder); err != nil {
			return fmt.Errorf("%s since %s: %w", folder, since, err)
		}
		modules = append(modules, m)
	}
	rules, err := readRules(o)
	if err != nil {
		return err
	}
	problems := rules.judge(modules)
	if _, err := io.WriteString(out, report(modules)); err != nil {
		return err
	}
	if len(problems) > 0 {
		return errors.Join(append([]error{errRefused}, problems...)...)
	}
	return nil
}
