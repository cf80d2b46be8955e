// Command verdict passes on the output of the benchmarks of this module, and says after it which of the ratios that this
// project promises were met. It fails where a benchmark did, and where none ran, but not for a promise: on a machine that
// is busy with something else no ratio is worth a failure.
//
// Usage: go test -run '^$' -bench . | verdict
package main

import (
	"bufio"
	"errors"
	"fmt"
	"io"
	"os"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

func main() {
	measured, err := read(os.Stdin, os.Stdout)
	if err == nil {
		err = report(os.Stdout, measured)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, "verdict:", err)
		os.Exit(1)
	}
}

// metric is what one benchmark reports in one unit.
type metric struct{ benchmark, unit string }

var processors = regexp.MustCompile(`-\d+$`)

// read collects the metrics of all benchmarks, once for each time that they ran.
func read(in io.Reader, echo io.Writer) (map[metric][]float64, error) {
	measured := map[metric][]float64{}
	failed := false
	lines := bufio.NewScanner(in)
	for lines.Scan() {
		failed = failed || strings.HasPrefix(strings.TrimSpace(lines.Text()), "--- FAIL") || strings.HasPrefix(lines.Text(), "FAIL")
		if _, err := fmt.Fprintln(echo, lines.Text()); err != nil {
			return nil, err
		}
		name, isBenchmark := strings.CutPrefix(lines.Text(), "Benchmark")
		fields := strings.Fields(name)
		if !isBenchmark || len(fields) < 2 {
			continue
		}
		benchmark := processors.ReplaceAllString(fields[0], "")
		for pair := range slices.Chunk(fields[2:], 2) {
			value, err := strconv.ParseFloat(pair[0], 64)
			if err != nil || len(pair) < 2 {
				break
			}
			at := metric{benchmark, pair[1]}
			measured[at] = append(measured[at], value)
		}
	}
	if failed || len(measured) == 0 {
		return nil, errors.New("the benchmarks did not run to their end")
	}
	return measured, lines.Err()
}

// report writes a Markdown table of the promises and what became of them.
func report(out io.Writer, measured map[metric][]float64) error {
	var table strings.Builder
	table.WriteString("\n| promise | target | measured | met |\n|-|-|-|-|\n")
	for _, p := range promises {
		values := measured[p.metric]
		if len(values) == 0 {
			fmt.Fprintf(&table, "| %s | %s | not run | |\n", p.what, p.bound())
			continue
		}
		value := middle(values)
		if p.throughput {
			value = 1 / value
		}
		met := "yes"
		if !p.met(value) {
			met = "**no**"
		}
		fmt.Fprintf(&table, "| %s | %s | %s | %s |\n", p.what, p.bound(), p.format(value), met)
	}
	_, err := io.WriteString(out, table.String())
	return err
}

func middle(values []float64) float64 {
	sorted := slices.Sorted(slices.Values(values))
	return sorted[len(sorted)/2]
}
