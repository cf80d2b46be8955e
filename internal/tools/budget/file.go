package main

import (
	"bufio"
	"bytes"
	"fmt"
	"strconv"
	"strings"
)

// The budget in a checkout.
const budgetFile = "test/budget/budget.tsv"

// count is one number that is held against a limit.
type count struct {
	subject  string
	what     string
	measured int
	least    int  // the margin is never less
	most     int  // the limit may never be more; 0 for no such bound
	exact    bool // the limit has no margin
	compiled bool // another Go may give another number
	skipped  bool // it cannot be measured here
}

func (c count) key() string { return c.subject + "\t" + c.what }

// Limits are so much above what was measured, in percent, that small changes pass.
const margin = 5

func (c count) limit() int {
	if c.exact {
		return c.measured
	}
	limit := c.measured + max((c.measured*margin+99)/100, c.least)
	if c.most > 0 {
		limit = min(limit, c.most)
	}
	return limit
}

// line is one row of the budget.
type line struct {
	limit, measured int
}

// budget is the file.
type budget struct {
	golang string // the Go that it was written with
	lines  map[string]line
}

const header = "subject\tcount\tlimit\tmeasured"

func parse(text []byte) (*budget, error) {
	b := &budget{lines: map[string]line{}}
	scanner := bufio.NewScanner(bytes.NewReader(text))
	for n := 1; scanner.Scan(); n++ {
		row := scanner.Text()
		if golang, ok := strings.CutPrefix(row, "# "); ok && n == 1 {
			b.golang, _, _ = strings.Cut(golang, " ")
			continue
		}
		if row == header {
			continue
		}
		fields := strings.Split(row, "\t")
		if len(fields) != 4 {
			return nil, fmt.Errorf("%s:%d: want 4 columns, got %d", budgetFile, n, len(fields))
		}
		limit, err := strconv.Atoi(fields[2])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", budgetFile, n, err)
		}
		measured, err := strconv.Atoi(fields[3])
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", budgetFile, n, err)
		}
		b.lines[fields[0]+"\t"+fields[1]] = line{limit: limit, measured: measured}
	}
	return b, scanner.Err()
}

// format is the budget for counts.
func format(golang string, counts []count) []byte {
	var out bytes.Buffer
	fmt.Fprintf(&out, "# %s %s, limits are %d %% above, those of packages and modules are exact\n%s\n", golang, target, margin, header)
	for _, c := range counts {
		fmt.Fprintf(&out, "%s\t%d\t%d\n", c.key(), c.limit(), c.measured)
	}
	return out.Bytes()
}
