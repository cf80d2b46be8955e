// Command simulation simulates fleets of processes that call one Kibana, and writes the plots, the figures and the tables
// of docs/fleet.md:
//
//	go -C test/simulation run . -out ../../docs/fleet
//
// The tables go into the page beside the folder, docs/fleet.md, where it marks their places. The same seed has the same
// figures.
package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"flag"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"runtime/debug"
	"strconv"
	"sync"

	"github.com/kibana-go/kibana-go/test/simulation/internal/fleet"
	"github.com/kibana-go/kibana-go/test/simulation/internal/report"
	"github.com/kibana-go/kibana-go/test/simulation/internal/scenarios"
)

func main() {
	out := flag.String("out", "", "the folder to write into")
	seed := flag.Uint64("seed", 1, "begins the random numbers")
	processes := flag.Int("processes", 10_000, "of the fleet")
	spaces := flag.Int("spaces", 1_000, "of Kibana")
	one := flag.Int("one", -1, "simulate only the scenario of this number, and print its figures as JSON")
	flag.Parse()
	all := scenarios.All(*seed, *processes, *spaces)
	var err error
	switch {
	case *one >= 0:
		debug.SetGCPercent(400)
		err = json.NewEncoder(os.Stdout).Encode(fleet.Run(all[*one].Params))
	case *out == "":
		err = errors.New("-out is missing")
	default:
		err = simulate(all, *out)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "simulation:", err)
		os.Exit(1)
	}
}

func simulate(all []scenarios.Scenario, out string) error {
	results := make([]report.Result, len(all))
	failures := make([]error, len(all))
	next := make(chan int)
	twin := map[fleet.Params]int{} // scenarios with the same parameters have the same figures
	var workers sync.WaitGroup
	for range runtime.GOMAXPROCS(0) {
		workers.Go(func() {
			for i := range next {
				results[i].Figures, failures[i] = child(i, all[i])
			}
		})
	}
	for i, s := range all {
		if _, known := twin[s.Params]; !known {
			twin[s.Params] = i
			next <- i
		}
	}
	close(next)
	workers.Wait()
	for i, s := range all {
		results[i] = report.Result{Scenario: s, Figures: results[twin[s.Params]].Figures}
	}
	for i, err := range failures {
		if err != nil {
			return fmt.Errorf("%s, %s: %w", all[i].Group, all[i].Name, err)
		}
	}
	return report.Write(out, results)
}

// child simulates a scenario in a process of its own, on one processor: only one goroutine of a simulation runs at a time,
// and they take turns faster when the processor is the same.
func child(number int, s scenarios.Scenario) (figures fleet.Figures, err error) {
	self, err := os.Executable()
	if err != nil {
		return figures, err
	}
	var printed bytes.Buffer
	args := append([]string{"-one", strconv.Itoa(number)}, os.Args[1:]...)
	cmd := exec.Command(self, args...) //nolint:gosec,noctx // it is this program
	cmd.Env = append(os.Environ(), "GOMAXPROCS=1")
	cmd.Stdout, cmd.Stderr = &printed, os.Stderr
	if err := cmd.Run(); err != nil {
		return figures, err
	}
	fmt.Fprintf(os.Stderr, "%-9s %-34s %4.0f s  %5d MB\n", s.Group, s.Name, cmd.ProcessState.UserTime().Seconds(), peak(cmd.ProcessState))
	return figures, json.Unmarshal(printed.Bytes(), &figures)
}
