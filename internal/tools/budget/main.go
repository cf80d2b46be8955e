// Command budget counts what the compiler, the linker and a starting program have to do, and fails when that is more than
// the budget in test/budget/budget.tsv allows. It counts lines, bytes and symbols, never time.
//
// Usage:
//
//	budget CHECKOUT          compare
//	budget -update CHECKOUT  write what is counted now, and limits a little above it
//	budget -time CHECKOUT    measure what depends on the machine, and print it as Markdown
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
)

func main() {
	if len(os.Args) > 3 && os.Args[1] == recordArgument {
		os.Exit(record(os.Args[2], os.Args[3:]))
	}
	update := flag.Bool("update", false, "write the budget instead of comparing with it")
	timed := flag.Bool("time", false, "measure time and memory instead, and print them as Markdown")
	rounds := flag.Int("rounds", 5, "with -time: how often everything is measured")
	flag.Parse()
	if flag.NArg() != 1 || *rounds < 1 {
		fmt.Fprintln(os.Stderr, "usage: budget [-update | -time [-rounds N]] CHECKOUT")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, flag.Arg(0), *update, *timed, *rounds)
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "budget:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, folder string, update, timed bool, rounds int) error {
	c, err := open(ctx, folder)
	if err != nil {
		return err
	}
	defer c.close()
	switch {
	case timed:
		return c.time(ctx, os.Stdout, rounds)
	case update:
		return c.update(ctx)
	default:
		return c.check(ctx, os.Stdout)
	}
}
