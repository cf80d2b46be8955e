package main

import (
	"io"
	"slices"
	"strings"
	"testing"
)

const output = `goos: linux
BenchmarkGetConnector/client=ours-2  	   10000	     66076 ns/op	    5942 B/op	      76 allocs/op
BenchmarkGetConnector/ratio-2 	       9	        8.2 allocs-over-bare	  0.60 bytes/stock	  1.01 ours/bare	  1.097 ours/stock
BenchmarkGetConnector/ratio-2 	       9	        8.0 allocs-over-bare	  0.61 bytes/stock	  1.20 ours/bare	  1.097 ours/stock
BenchmarkGetConnector/ratio-2 	       9	        8.1 allocs-over-bare	  0.62 bytes/stock	  1.02 ours/bare	  1.097 ours/stock
BenchmarkExecuteConnector/ratio-2 	 9	        9.0 allocs-over-bare	  0.71 bytes/stock
BenchmarkVerdictHit/spaces=1/goroutines=1/ratio 	 9	 1.3 ours/otter
BenchmarkVerdictScaling/spaces=1/goroutines=8/ours-2 	 9	 0.50 many/one
BenchmarkConcurrent/goroutines=64/ratio-2 	 9	 1.06 ours/bare
PASS
`

func TestSaysWhichPromisesWereMet(t *testing.T) {
	t.Parallel()
	var echo, table strings.Builder
	measured, err := read(strings.NewReader(output), &echo)
	if err != nil {
		t.Fatal(err)
	}
	if err := report(&table, measured); err != nil {
		t.Fatal(err)
	}
	if echo.String() != output {
		t.Errorf("passed on %q", echo.String())
	}
	rows := strings.Split(table.String(), "\n")
	for _, row := range []string{
		"| verdict hit, time of otter's hit | at most 1.30 | 1.30 | yes |",
		"| 8 goroutines, throughput of one | at least 1.00 | 2.00 | yes |",
		"| GetConnector, time by hand | at most 1.05 | 1.02 | yes |", // the middle of three
		"| GetConnector, allocations over those by hand | at most +8 | +8 | yes |",
		"| GetConnector, time of stock templates | at most 0.95 | 1.10 | **no** |",
		"| GetConnector, bytes of stock templates | at most 0.70 | 0.61 | yes |",
		"| ExecuteConnector, allocations over those by hand | at most +8 | +9 | **no** |",
		"| ExecuteConnector, bytes of stock templates | at most 0.70 | 0.71 | **no** |",
		"| 64 goroutines, throughput by hand | at least 0.95 | 0.94 | **no** |",
		"| BulkCreate, time by hand | at most 1.05 | not run | |",
	} {
		if !slices.Contains(rows, row) {
			t.Errorf("no row %s in %s", row, table.String())
		}
	}
}

func TestFailsWhereABenchmarkDid(t *testing.T) {
	t.Parallel()
	for name, out := range map[string]string{
		"failed":    output + "--- FAIL: BenchmarkBulkCreate\nFAIL\n",
		"not built": "FAIL\tgithub.com/kibana-go/kibana-go/test/bench [build failed]\n",
		"none":      "PASS\n",
	} {
		if _, err := read(strings.NewReader(out), io.Discard); err == nil {
			t.Errorf("%s: no error", name)
		}
	}
}
