package report_test

import (
	"errors"
	"strings"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/load/internal/report"
)

func TestReportIsMarkdown(t *testing.T) {
	t.Parallel()
	var out strings.Builder
	r := report.New(&out)
	r.Title("Load", "One paragraph.")
	r.Chapter("Growth")
	r.Table([]string{"size", "time"}, [][]string{{"1", "2 s"}, {"10", "20 s"}})
	r.Target(report.Target{Name: "time", Want: "< 3 s", Got: "20 s"})
	r.Target(report.Target{Name: "requests", Want: "10", Got: "10", Met: true, Exact: true})
	if err := r.Close(); err != nil {
		t.Errorf("a figure of the machine is an error: %v", err)
	}
	want := `# Load

One paragraph.

## Growth

| size | time |
|-|-:|
| 1 | 2 s |
| 10 | 20 s |

## Targets

| target | wanted | measured | verdict |
|-|-:|-:|-:|
| time | < 3 s | 20 s | **missed** |
| requests | 10 | 10 | met |

`
	if diff := cmp.Diff(want, out.String()); diff != "" {
		t.Error(diff)
	}
}

func TestExactTargetThatIsMissedIsAnError(t *testing.T) {
	t.Parallel()
	r := report.New(new(strings.Builder))
	r.Target(report.Target{Name: "requests", Want: "10", Got: "11", Exact: true})
	err := r.Close()
	if err == nil || !strings.HasSuffix(err.Error(), "requests: 11, want 10") {
		t.Errorf("got %v", err)
	}
}

var errFull = errors.New("full")

type full struct{}

func (full) Write([]byte) (int, error) { return 0, errFull }

func TestErrorOfTheWriterIsTold(t *testing.T) {
	t.Parallel()
	r := report.New(full{})
	r.Title("Load")
	if err := r.Close(); !errors.Is(err, errFull) {
		t.Errorf("got %v", err)
	}
}

func TestNumbersAreReadable(t *testing.T) {
	t.Parallel()
	for want, got := range map[string]string{
		"0": report.Count(0), "999": report.Count(999), "1,000": report.Count(1000), "-12,345,678": report.Count(-12345678),
		"1.50 µs": report.Duration(1500), "12.3 ms": report.Duration(12345 * time.Microsecond), "500 ns": report.Duration(500),
		"61.0 s": report.Duration(61 * time.Second), "1.00 s": report.Duration(time.Second),
		"48.0 MB": report.MB(48_000_000), "1074 MB": report.MB(1 << 30), "-0.50 MB": report.MB(-500_000),
		"0.95": report.Ratio(0.951),
	} {
		if want != got {
			t.Errorf("%s, want %s", got, want)
		}
	}
}
