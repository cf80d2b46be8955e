package repocheck_test

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
	"testing"
)

var versionRow = regexp.MustCompile(`(?m)^\| ([\d., ]+) \| (\d+) \|$`)

// TestTheGuideCountsOperations holds the table of docs/kibana-versions.md against the operations. 8.18 and 8.19 count as the lines
// of 9 that they came out with, as for the client.
func TestTheGuideCountsOperations(t *testing.T) {
	t.Parallel()
	operations := lines(read(t, "api/operations.tsv"))
	page := read(t, "docs/kibana-versions.md")
	if all := fmt.Sprintf("\n| serverless | %d |\n", len(operations)); !strings.Contains(page, all) {
		t.Errorf("the page does not say %s", all)
	}
	rows := versionRow.FindAllStringSubmatch(page, -1)
	if len(rows) < 5 {
		t.Fatalf("%d rows were found", len(rows))
	}
	for _, row := range rows {
		for release := range strings.SplitSeq(row[1], ", ") {
			is := lineNumber(release)
			if is >= 8018 && is < 9000 {
				is += 9000 - 8018
			}
			has := 0
			for _, operation := range operations {
				if is >= lineNumber(operation[strings.LastIndexByte(operation, '\t')+1:]) {
					has++
				}
			}
			if row[2] != strconv.Itoa(has) {
				t.Errorf("%s has %d operations, the page says %s", release, has, row[2])
			}
		}
	}
}

// lineNumber makes 9004 of 9.4, and 9000 of 9.x.
func lineNumber(line string) int {
	major, minor, _ := strings.Cut(line, ".")
	high, _ := strconv.Atoi(major)
	low, _ := strconv.Atoi(minor)
	return 1000*high + low
}
