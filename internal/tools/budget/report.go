package main

import (
	"cmp"
	"fmt"
	"io"
	"slices"
	"strings"
	"time"
)

// report prints the timings as Markdown.
func report(out io.Writer, c *checkout, timings []*timing) error {
	var text strings.Builder
	text.WriteString("| program | build, s | CPU, s | peak of a process, MB | start, ms | over bare, ms | init of ours and our dependencies, ms |\n|-|-|-|-|-|-|-|\n")
	for _, t := range timings {
		largest := slices.MaxFunc(t.tools, func(a, b tool) int { return cmp.Compare(a.Peak, b.Peak) })
		fmt.Fprintf(&text, "| %s | %.2f | %.2f | %d (%s) | %.2f | %+.2f | %.3f |\n", t.name, median(t.wall).Seconds(), median(t.cpu).Seconds(),
			largest.Peak/1e6, c.label(largest), milliseconds(median(t.start)), milliseconds(median(t.start)-median(timings[0].start)), median(t.init))
	}
	text.WriteString("\n| package | wall, s | CPU, s | peak, MB |\n|-|-|-|-|\n")
	tools := timings[len(timings)-1].tools
	slices.SortStableFunc(tools, func(a, b tool) int { return cmp.Compare(b.CPU, a.CPU) })
	for _, t := range tools {
		if t.CPU >= 10*time.Millisecond {
			fmt.Fprintf(&text, "| %s | %.2f | %.2f | %d |\n", c.label(t), t.Wall.Seconds(), t.CPU.Seconds(), t.Peak/1e6)
		}
	}
	_, err := io.WriteString(out, text.String())
	return err
}

func (c *checkout) label(t tool) string {
	name := strings.TrimPrefix(t.Package, c.module+"/")
	if t.Name != "compile" {
		name = t.Name + " " + name
	}
	return name
}

func milliseconds(d time.Duration) float64 { return d.Seconds() * 1000 }
