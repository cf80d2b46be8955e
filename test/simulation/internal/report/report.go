// Package report writes what simulations have shown: plots, a table of all figures, and the tables of a page.
package report

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/kibana-go/kibana-go/test/simulation/internal/fleet"
	"github.com/kibana-go/kibana-go/test/simulation/internal/scenarios"
)

// Result is a scenario and its figures.
type Result struct {
	scenarios.Scenario
	fleet.Figures
}

// Results are the results of all scenarios.
type Results []Result

// group returns the results of a group.
func (r Results) group(name string) Results {
	var found Results
	for _, result := range r {
		if result.Group == name {
			found = append(found, result)
		}
	}
	return found
}

// named returns the results whose names begin so.
func (r Results) named(prefix string) Results {
	var found Results
	for _, result := range r {
		if strings.HasPrefix(result.Name, prefix) {
			found = append(found, result)
		}
	}
	return found
}

// Write writes figures.tsv and the plots into a folder, and the tables into the page beside it that has the folder's name,
// if there is one.
func Write(folder string, results Results) error {
	if err := os.MkdirAll(folder, 0o755); err != nil { //nolint:gosec // everybody may read it
		return err
	}
	if err := write(filepath.Join(folder, "figures.tsv"), all(results)); err != nil {
		return err
	}
	for name, plot := range plots {
		if err := write(filepath.Join(folder, name+".svg"), plot(results).SVG()); err != nil {
			return err
		}
	}
	page := filepath.Clean(folder) + ".md"
	text, err := os.ReadFile(page) //nolint:gosec // the page that was named
	if os.IsNotExist(err) {
		return nil
	}
	if err != nil {
		return err
	}
	filled, err := fill(string(text), results)
	if err != nil {
		return err
	}
	return write(page, filled)
}

func write(file, text string) error {
	return os.WriteFile(file, []byte(text), 0o644) //nolint:gosec // everybody may read it
}

// fill puts the tables into a page, each between a line "<!-- table: NAME -->" and the next line "<!-- end -->".
func fill(page string, results Results) (string, error) {
	for _, table := range tables {
		begin, end := "<!-- table: "+table.name+" -->\n", "<!-- end -->\n"
		before, rest, ok := strings.Cut(page, begin)
		_, after, ended := strings.Cut(rest, end)
		if !ok || !ended {
			return "", fmt.Errorf("the page has no place for the table %q", table.name)
		}
		page = before + begin + table.markdown(results) + end + after
	}
	return page, nil
}
