package report

import (
	"time"

	"github.com/kibana-go/kibana-go/test/simulation/internal/scenarios"
	"github.com/kibana-go/kibana-go/test/simulation/internal/svg"
)

// plots are the plots by the names of their files.
var plots = map[string]func(Results) svg.Chart{
	"lookups": lookupsByTTL,
	"stale":   windowsByTTL,
	"start":   overTime("start", "All processes start within a second", 0, 1, 60),
	"deploy":  overTime("deploy", "All processes are replaced within 10 minutes", 10*time.Minute, 10, 1200),
	"kibana":  overTime("kibana", "Kibana is away for a minute", 14*time.Minute, 5, 420),
	"redis":   overTime("redis", "Redis is away for 5 minutes, by OutageTTL", 14*time.Minute, 5, 660),
}

// times is a logarithmic axis of times in seconds.
func times(title string) svg.Axis {
	return svg.Axis{Title: title, Log: true, Ticks: []svg.Tick{
		{At: 0.1, Label: "0.1 s"}, {At: 1, Label: "1 s"}, {At: 10, Label: "10 s"}, {At: 60, Label: "1 min"},
		{At: 300, Label: "5 min"}, {At: 3600, Label: "1 h"},
	}}
}

func lookupsByTTL(results Results) svg.Chart {
	c := svg.Chart{Title: "Lookups that reach Kibana", X: times("TTL"), Y: svg.Axis{Title: "lookups a second", Log: true}}
	for _, kind := range []string{
		scenarios.Home + ", " + scenarios.Memory, scenarios.Any + ", " + scenarios.Memory, scenarios.Home + ", " + scenarios.Redis,
	} {
		line := svg.Line{Name: kind, Marked: true}
		for _, r := range results.group("ttl").named(kind + ", ") {
			line.Points = append(line.Points, svg.Point{X: r.Params.TTL.Seconds(), Y: r.LookupsPerSecond()})
		}
		c.Lines = append(c.Lines, line)
	}
	return c
}

// windowsByTTL shows how long processes believe in deleted spaces.
func windowsByTTL(results Results) svg.Chart {
	c := svg.Chart{
		Title: "How long a process believes in a space that others have deleted",
		X:     times("TTL"), Y: times("time until it knows"),
	}
	for _, store := range []string{scenarios.Memory, scenarios.Redis} {
		half, longest := svg.Line{Name: store + ", half of them", Marked: true}, svg.Line{Name: store + ", the longest", Marked: true}
		for _, r := range results.group("ttl").named(scenarios.Home + ", " + store) {
			ttl := r.Params.TTL.Seconds()
			half.Points = append(half.Points, svg.Point{X: ttl, Y: r.Stale.Quantile(0.5).Seconds()})
			longest.Points = append(longest.Points, svg.Point{X: ttl, Y: r.Stale.Quantile(1).Seconds()})
		}
		c.Lines = append(c.Lines, half, longest)
	}
	return c
}

// overTime shows the lookups of a group by time, in the mean of some seconds.
func overTime(group, title string, since time.Duration, bin, seconds int) func(Results) svg.Chart {
	return func(results Results) svg.Chart {
		c := svg.Chart{
			Title: title,
			X:     svg.Axis{Title: "seconds"},
			Y:     svg.Axis{Title: "lookups a second, fewer than 1 drawn as 1", Log: true},
		}
		for _, r := range results.group(group) {
			line := svg.Line{Name: r.Name}
			first := int(since / time.Second)
			for at := 0; at < seconds && first+at+bin <= len(r.LookupsBySecond); at += bin {
				sum := 0
				for _, n := range r.LookupsBySecond[first+at : first+at+bin] {
					sum += n
				}
				line.Points = append(line.Points, svg.Point{X: float64(at), Y: max(float64(sum)/float64(bin), 1)})
			}
			c.Lines = append(c.Lines, line)
		}
		return c
	}
}
