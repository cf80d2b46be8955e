// Command load measures what benchmarks of package testing cannot show: how long the slowest calls take, how throughput,
// time and memory grow with the number of spaces, goroutines and objects, and how much memory a large file takes. It
// holds this project's client against net/http and encoding/json used by hand, in turns, and writes a report.
//
// What is measured runs in a process of its own, and so does the server, whose replies are canned.
//
// It fails when a number is wrong that does not depend on the machine, such as that of requests. It needs Linux.
package main

import (
	"context"
	"flag"
	"fmt"
	"os"
	"os/signal"
	"strings"

	"github.com/kibana-go/kibana-go/test/load/internal/process"
	"github.com/kibana-go/kibana-go/test/load/internal/report"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
	"github.com/kibana-go/kibana-go/test/load/internal/work"
)

// chapter measures one subject and reports it.
type chapter struct {
	name    string
	measure func(context.Context, *report.Report, bool) error
}

var chapters = []chapter{
	{"latency", latencies}, {"spaces", growthOfSpaces}, {"objects", growthOfObjects}, {"gigabyte", gigabyte},
	{"burst", burst}, {"start", start},
}

func main() {
	child, err := process.Main(context.Background(), map[string]process.Job{serve: site.Serve, measure: work.Do})
	if !child {
		err = run()
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "load:", err)
		os.Exit(1)
	}
}

func run() error {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	names := make([]string, len(chapters))
	for i, c := range chapters {
		names[i] = c.name
	}
	only := flag.String("only", "", "measure one subject: "+strings.Join(names, ", "))
	quick := flag.Bool("quick", false, "use small sizes: the figures mean nothing then, but for those that do not depend on the machine")
	flag.Parse()
	if limit := openFiles(); limit < neededFiles && !*quick {
		return fmt.Errorf("a process may have %d files open; 10,000 connections need %d (ulimit -n)", limit, neededFiles)
	}
	r := report.New(os.Stdout)
	r.Title("Load", machine(ctx), reading)
	found := false
	for _, c := range chapters {
		if *only != "" && *only != c.name {
			continue
		}
		found = true
		if err := c.measure(ctx, r, *quick); err != nil {
			return fmt.Errorf("%s: %w", c.name, err)
		}
	}
	if !found {
		return fmt.Errorf("there is no subject %q, only %s", *only, strings.Join(names, ", "))
	}
	return r.Close()
}
