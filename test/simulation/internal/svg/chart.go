// Package svg draws line charts as SVG, on a white ground and in the reader's own letters.
package svg

import (
	"encoding/xml"
	"fmt"
	"strings"
)

// Chart is a line chart.
type Chart struct {
	Title string
	X, Y  Axis
	Lines []Line
}

// Line is a line of a chart. Lines have the colours and dashes of their place among all, of which there are four.
type Line struct {
	Name   string
	Points []Point
	// Marked draws a dot at each point.
	Marked bool
}

// Point is a point of a line.
type Point struct{ X, Y float64 }

// Colours that people who see few colours can tell apart, and dashes for those who see none.
var (
	colours = []string{"#0072b2", "#d55e00", "#009e73", "#cc79a7"}
	dashes  = []string{"none", "8 3", "2 3", "9 3 2 3"}
)

// Sizes in pixels.
const (
	width, height = 760, 420
	left, right   = 90, 24
	topmost, foot = 46, 54 // above the legend and below the lines
	row           = 20     // of the legend
)

// SVG is the chart as an SVG document. The same chart has the same document.
func (c Chart) SVG() string {
	lines := c.drawable()
	var xs, ys []float64
	for _, line := range lines {
		for _, p := range line.Points {
			xs, ys = append(xs, p.X), append(ys, p.Y)
		}
	}
	top := topmost + row*((len(lines)+1)/2)
	x := c.X.scaled(xs, left, width-right)
	y := c.Y.scaled(ys, height-foot, float64(top))

	var d drawing
	d.add(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%[1]d" height="%d" role="img"`, width, height)
	d.add(` font-family="sans-serif" font-size="13" fill="#222">` + "\n")
	d.add("<title>%s</title>\n", escaped(c.Title))
	d.add(`<rect width="%d" height="%d" fill="white"/>`+"\n", width, height)
	d.text("title", left, 24, `font-size="16"`, c.Title)
	for i, line := range lines {
		d.legend(i, line)
	}
	d.axes(x, y)
	for i, line := range lines {
		d.line(i, line, x, y)
	}
	d.add("</svg>\n")
	return d.String()
}

// drawable are the lines without the points that have no place.
func (c Chart) drawable() []Line {
	lines := make([]Line, 0, len(c.Lines))
	for _, line := range c.Lines {
		var points []Point
		for _, p := range line.Points {
			if c.X.has(p.X) && c.Y.has(p.Y) {
				points = append(points, p)
			}
		}
		line.Points = points
		lines = append(lines, line)
	}
	return lines
}

type drawing struct{ strings.Builder }

func (d *drawing) add(format string, values ...any) {
	_, _ = fmt.Fprintf(d, format, values...) // a Builder takes all
}

func (d *drawing) text(class string, x, y float64, attributes, text string) {
	d.add(`<text class="%s" x="%.1f" y="%.1f" %s>%s</text>`+"\n", class, x, y, attributes, escaped(text))
}

func (d *drawing) stroke(class string, x1, y1, x2, y2 float64) {
	colour := map[string]string{"grid": "#ccc", "tick": "#444"}[class]
	d.add(`<path class="%s" d="M%.1f %.1fL%.1f %.1f" stroke="%s"/>`+"\n", class, x1, y1, x2, y2, colour)
}

// legend names a line, in two columns.
func (d *drawing) legend(number int, line Line) {
	x, y := float64(left+number%2*(width-left-right)/2), float64(topmost+row*(number/2))
	d.add(`<path class="sample" d="M%.1f %.1fh34" %s/>`+"\n", x, y, pen(number))
	if line.Marked {
		d.dot("sample", number, x+17, y)
	}
	d.text("name", x+42, y+4.5, "", line.Name)
}

// axes draws the area of the lines, its grid, and what stands beside it.
func (d *drawing) axes(x, y scale) {
	for _, t := range x.ticks() {
		at, long := x.pixel(t.At), 3.0
		if t.Label != "" {
			d.stroke("grid", at, y.from, at, y.to)
			d.text("x", at, y.from+20, `text-anchor="middle"`, t.Label)
			long = 6
		}
		d.stroke("tick", at, y.from, at, y.from+long)
	}
	for _, t := range y.ticks() {
		at, long := y.pixel(t.At), 3.0
		if t.Label != "" {
			d.stroke("grid", x.from, at, x.to, at)
			d.text("y", x.from-9, at+4.5, `text-anchor="end"`, t.Label)
			long = 6
		}
		d.stroke("tick", x.from-long, at, x.from, at)
	}
	d.add(`<rect class="area" x="%.1f" y="%.1f" width="%.1f" height="%.1f" fill="none" stroke="#444"/>`+"\n",
		x.from, y.to, x.to-x.from, y.from-y.to)
	d.text("x title", (x.from+x.to)/2, height-12, `text-anchor="middle"`, x.Title)
	middle := (y.from + y.to) / 2
	d.text("y title", 18, middle, fmt.Sprintf(`text-anchor="middle" transform="rotate(-90 18 %.1f)"`, middle), y.Title)
}

func (d *drawing) line(number int, line Line, x, y scale) {
	if len(line.Points) == 0 {
		return
	}
	d.add(`<path class="line" d="`)
	for i, p := range line.Points {
		d.add("%c%.1f %.1f", "ML"[min(i, 1)], x.pixel(p.X), y.pixel(p.Y))
	}
	d.add(`" %s/>`+"\n", pen(number))
	if line.Marked {
		for _, p := range line.Points {
			d.dot("dot", number, x.pixel(p.X), y.pixel(p.Y))
		}
	}
}

func (d *drawing) dot(class string, number int, x, y float64) {
	d.add(`<circle class="%s" cx="%.1f" cy="%.1f" r="3.5" fill="%s"/>`+"\n", class, x, y, colours[number%len(colours)])
}

// pen is how a line is drawn.
func pen(number int) string {
	return fmt.Sprintf(`fill="none" stroke="%s" stroke-width="2" stroke-linejoin="round" stroke-dasharray="%s"`,
		colours[number%len(colours)], dashes[number%len(dashes)])
}

func escaped(text string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(text)) // likewise
	return b.String()
}
