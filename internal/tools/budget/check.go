package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"text/tabwriter"
)

// problem is a count that does not fit the budget.
type problem struct {
	count count
	limit int
	why   string
}

// compare holds counts against the budget. What depends on the compiler is compared only where the budget was written
// with the same release line of Go.
func compare(b *budget, golang string, counts []count) (problems []problem, skipped int) {
	same := releaseLine(golang) == releaseLine(b.golang)
	seen := map[string]bool{}
	for _, c := range counts {
		seen[c.key()] = true
		line, ok := b.lines[c.key()]
		switch {
		case !ok:
			problems = append(problems, problem{count: c, why: "not in the budget"})
		case c.most > 0 && line.limit > c.most:
			problems = append(problems, problem{count: c, limit: line.limit, why: fmt.Sprintf("the limit may be %d at most", c.most)})
		case c.skipped || c.compiled && !same:
			skipped++
		case c.measured > line.limit:
			problems = append(problems, problem{count: c, limit: line.limit, why: fmt.Sprintf("%d too many", c.measured-line.limit)})
		}
	}
	for key, line := range b.lines {
		if !seen[key] {
			subject, what, _ := strings.Cut(key, "\t")
			problems = append(problems, problem{count: count{subject: subject, what: what}, limit: line.limit, why: "in the budget, but there is no such thing"})
		}
	}
	slices.SortStableFunc(problems, func(a, b problem) int { return strings.Compare(a.count.key(), b.count.key()) })
	return problems, skipped
}

// releaseLine is go1.26 for go1.26.8.
func releaseLine(golang string) string {
	parts := strings.SplitN(golang, ".", 3)
	return strings.Join(parts[:min(len(parts), 2)], ".")
}

// count counts everything, in the order of the budget.
func (c *checkout) count(ctx context.Context) (golang string, counts []count, err error) {
	version, err := c.golang(ctx, "env", "GOVERSION")
	if err != nil {
		return "", nil, err
	}
	counts, err = c.countPrograms(ctx)
	if err != nil {
		return "", nil, err
	}
	packages, err := c.countPackages(ctx)
	return strings.TrimSpace(string(version)), append(counts, packages...), err
}

func (c *checkout) check(ctx context.Context, out io.Writer) error {
	text, err := os.ReadFile(filepath.Join(c.root, budgetFile))
	if err != nil {
		return err
	}
	b, err := parse(text)
	if err != nil {
		return err
	}
	golang, counts, err := c.count(ctx)
	if err != nil {
		return err
	}
	problems, skipped := compare(b, golang, counts)
	if skipped > 0 {
		_, _ = fmt.Fprintf(out, "skipped: %d counts depend on the compiler or the machine; the budget was written with %s for %s\n", skipped, b.golang, target)
	}
	if len(problems) == 0 {
		_, _ = fmt.Fprintf(out, "%d counts are within the budget\n", len(counts)-skipped)
		return nil
	}
	table := tabwriter.NewWriter(out, 0, 0, 2, ' ', 0)
	_, _ = fmt.Fprintln(table, "SUBJECT\tCOUNT\tMEASURED\tLIMIT\t")
	for _, p := range problems {
		_, _ = fmt.Fprintf(table, "%s\t%s\t%d\t%d\t%s\n", p.count.subject, p.count.what, p.count.measured, p.limit, p.why)
	}
	_ = table.Flush()
	return fmt.Errorf("%d counts do not fit %s; make them smaller, or say in the commit why not and run make budget-update", len(problems), budgetFile)
}

func (c *checkout) update(ctx context.Context) error {
	golang, counts, err := c.count(ctx)
	if err != nil {
		return err
	}
	for _, count := range counts {
		if count.most > 0 && count.measured > count.most {
			return fmt.Errorf("%s: %s: %d, and %d is the most that may ever be", count.subject, count.what, count.measured, count.most)
		}
		if count.skipped {
			return errors.New("not all can be measured here; the budget is written on " + target)
		}
	}
	return os.WriteFile(filepath.Join(c.root, budgetFile), format(golang, counts), 0o600)
}
