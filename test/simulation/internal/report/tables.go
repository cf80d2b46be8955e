package report

import (
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/test/simulation/internal/fleet"
)

// table is a table of a page: a row for each result of a group.
type table struct {
	name    string
	group   string
	columns []column
}

type column struct {
	title string
	value func(*Result) string
}

func (t *table) markdown(results Results) string {
	var titles, lines, rows strings.Builder
	for _, c := range t.columns {
		titles.WriteString("| " + c.title + " ")
		lines.WriteString("|-")
	}
	for _, r := range results.group(t.group) {
		for _, c := range t.columns {
			rows.WriteString("| " + c.value(&r) + " ")
		}
		rows.WriteString("|\n")
	}
	return titles.String() + "|\n" + lines.String() + "|\n" + rows.String()
}

func name(title string) column {
	return column{title, func(r *Result) string { return r.Name }}
}

var (
	mean     = column{"lookups a second", func(r *Result) string { return short(r.LookupsPerSecond()) }}
	peak     = column{"most in a second", func(r *Result) string { return strconv.Itoa(r.Peak) }}
	perCall  = column{"lookups per 100 calls", func(r *Result) string { return short(100 * r.LookupsPerCall()) }}
	calls    = column{"calls a second", func(r *Result) string { return short(float64(r.Calls) / r.Measured.Seconds()) }}
	waited   = column{"calls that waited", func(r *Result) string { return percent(r.Waited, r.asked()) }}
	wait     = column{"their mean wait", func(r *Result) string { return length(r.Wait / time.Duration(max(r.Waited, 1))) }}
	reads    = column{"Redis reads a second", func(r *Result) string { return short(float64(r.RedisReads) / r.Measured.Seconds()) }}
	stranded = column{"stranded calls", func(r *Result) string { return strconv.Itoa(r.Stranded) }}
	told     = column{"calls into a deleted space that failed", func(r *Result) string { return strconv.Itoa(r.Told) }}
	entries  = column{"verdicts held, mean and most", func(r *Result) string { return fmt.Sprintf("%.1f, %d", r.Entries, r.MostEntries) }}
	stale    = column{"believed in a space that others deleted: half, 99 %, longest", func(r *Result) string { return lengths(r.Stale) }}
	staleOwn = column{"that the fleet deleted: the same", func(r *Result) string { return lengths(r.StaleOwn) }}
	wrongly  = column{"calls refused though the space was there", func(r *Result) string { return strconv.Itoa(r.WronglyRefused) }}
	refused  = column{"calls refused as the space was missing", func(r *Result) string { return strconv.Itoa(r.Refused) }}
	refusing = column{"disbelieved in a space that others created: half, 99 %, longest", func(r *Result) string { return lengths(r.Refusing) }}
	ours     = column{"that the fleet created: the same", func(r *Result) string { return lengths(r.RefusingOwn) }}
	first    = column{"first call held up: half, 99 %, longest", func(r *Result) string { return lengths(r.First) }}
	failed   = column{"calls that failed", func(r *Result) string { return strconv.Itoa(r.Failed) }}
	busiest  = column{"most requests in a second", func(r *Result) string { return strconv.Itoa(r.busiest()) }}
)

var tables = []table{
	{"stores", "stores", []column{name("store"), mean, peak, perCall, waited, wait, reads, stranded, told, entries}},
	{"work", "work", []column{name("work, store"), calls, mean, perCall, reads, entries}},
	{"ttl", "ttl", []column{name("work, store, TTL"), mean, perCall, stranded, told, stale, staleOwn}},
	{"negative", "negative", []column{name("NegativeTTL"), mean, refused, wrongly, refusing, ours}},
	{"bound", "bound", []column{name("MaxEntries"), mean, perCall, entries}},
	{"start", "start", []column{name("store"), peak, busiest, first}},
	{"deploy", "deploy", []column{name("store"), mean, peak, first}},
	{"kibana", "kibana", []column{name("store"), mean, peak, busiest, failed}},
	{"redis", "redis", []column{name("OutageTTL"), mean, peak, busiest}},
}

// asked is how many calls asked whether their space exists.
func (r *Result) asked() int { return r.Calls + r.Refused + r.WronglyRefused + r.Failed }

// busiest is the most requests, calls and lookups, in a second of the time that is measured.
func (r *Result) busiest() int {
	most := 0
	for i := int(r.Params.Measured.From / time.Second); i < len(r.CallsBySecond); i++ {
		most = max(most, r.CallsBySecond[i]+r.LookupsBySecond[i])
	}
	return most
}

func percent(part, whole int) string {
	return short(100*float64(part)/float64(max(whole, 1))) + " %"
}

// short has three digits that count.
func short(v float64) string {
	switch {
	case v >= 100:
		return fmt.Sprintf("%.0f", v)
	case v >= 10:
		return fmt.Sprintf("%.1f", v)
	}
	return fmt.Sprintf("%.2f", v)
}

func lengths(l fleet.Lengths) string {
	if len(l) == 0 {
		return "none"
	}
	return fmt.Sprintf("%s, %s, %s (%d)", length(l.Quantile(0.5)), length(l.Quantile(0.99)), length(l.Quantile(1)), len(l))
}

func length(d time.Duration) string {
	switch {
	case d >= 10*time.Minute:
		return fmt.Sprintf("%.0f min", d.Minutes())
	case d >= time.Minute:
		return fmt.Sprintf("%.0f s", d.Seconds())
	case d >= time.Second:
		return short(d.Seconds()) + " s"
	}
	return short(float64(d)/float64(time.Millisecond)) + " ms"
}

// all is every figure of every scenario, one line each.
func all(results Results) string {
	header := []string{"group", "scenario"}
	lines := make([]string, 0, len(results))
	for _, r := range results {
		fields := []string{r.Group, r.Name}
		put := func(title string, value any) {
			if len(lines) == 0 {
				header = append(header, title)
			}
			fields = append(fields, fmt.Sprint(value))
		}
		put("measured_s", r.Measured.Seconds())
		put("calls", r.Calls)
		put("lookups", r.Lookups)
		put("lookups_per_s", short(r.LookupsPerSecond()))
		put("peak_lookups_per_s", r.Peak)
		put("peak_requests_per_s", r.busiest())
		put("lookups_per_100_calls", short(100*r.LookupsPerCall()))
		put("waited", r.Waited)
		put("wait_s", short(r.Wait.Seconds()))
		put("stranded", r.Stranded)
		put("told", r.Told)
		put("refused", r.Refused)
		put("wrongly_refused", r.WronglyRefused)
		put("failed", r.Failed)
		put("redis_reads", r.RedisReads)
		put("entries_mean", short(r.Entries))
		put("entries_most", r.MostEntries)
		for _, window := range []struct {
			name    string
			lengths fleet.Lengths
		}{
			{"first", r.First},
			{"stale", r.Stale},
			{"stale_own", r.StaleOwn},
			{"refusing", r.Refusing},
			{"refusing_own", r.RefusingOwn},
		} {
			put(window.name+"_n", len(window.lengths))
			put(window.name+"_p50_s", fmt.Sprintf("%.3f", window.lengths.Quantile(0.5).Seconds()))
			put(window.name+"_p99_s", fmt.Sprintf("%.3f", window.lengths.Quantile(0.99).Seconds()))
			put(window.name+"_max_s", fmt.Sprintf("%.3f", window.lengths.Quantile(1).Seconds()))
		}
		lines = append(lines, strings.Join(fields, "\t")+"\n")
	}
	return strings.Join(header, "\t") + "\n" + strings.Join(lines, "")
}
