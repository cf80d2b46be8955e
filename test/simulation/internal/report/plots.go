package report

import (
	"image/color"
	"strconv"
	"strings"
	"sync"
	"time"

	"gonum.org/v1/plot"
	"gonum.org/v1/plot/font"
	"gonum.org/v1/plot/plotter"
	"gonum.org/v1/plot/vg"
	"gonum.org/v1/plot/vg/draw"

	"github.com/kibana-go/kibana-go/test/simulation/internal/scenarios"
)

const width, height = 16 * vg.Centimeter, 9 * vg.Centimeter

// plots are the plots and the names of their files.
var plots = []func(Results) (*plot.Plot, string, error){
	load, windowsByTTL,
	overTime("start", "All processes start within a second", 0, 1, 60),
	overTime("deploy", "All processes are replaced within 10 minutes", 10*time.Minute, 10, 1200),
	overTime("kibana", "Kibana is away for a minute", 14*time.Minute, 5, 420),
	overTime("redis", "Redis is away for 5 minutes, by OutageTTL", 14*time.Minute, 5, 660),
}

// Colours that people who see few colours can tell apart, and dashes for those who see none.
var (
	colours = []color.Color{
		color.RGBA{0, 114, 178, 255}, color.RGBA{213, 94, 0, 255}, color.RGBA{0, 158, 115, 255}, color.RGBA{204, 121, 167, 255},
	}
	dashes = [][]vg.Length{nil, {vg.Points(7), vg.Points(2)}, {vg.Points(2), vg.Points(2)}, {vg.Points(8), vg.Points(2), vg.Points(2), vg.Points(2)}}
)

// save writes a plot. Browsers that lack its font are told of those with letters of the same width.
func save(p *plot.Plot, file string) error {
	drawn, err := p.WriterTo(width, height, "svg")
	if err != nil {
		return err
	}
	var text strings.Builder
	if _, err := drawn.WriteTo(&text); err != nil {
		return err
	}
	const font = "font-family:Liberation Sans"
	return write(file, strings.ReplaceAll(text.String(), font, font+",Arial,Helvetica,sans-serif"))
}

// chooseFont sets the font of all plots.
var chooseFont = sync.OnceFunc(func() { plot.DefaultFont = font.Font{Typeface: "Liberation", Variant: "Sans"} })

// newPlot begins a plot. What goes up is in the title: long names beside a logarithmic axis take room from the plot.
func newPlot(title, x string) *plot.Plot {
	chooseFont()
	p := plot.New()
	p.Title.Text, p.X.Label.Text = title, x
	p.Title.Padding = vg.Points(8)
	p.Legend.Top = true
	p.Legend.Padding, p.Legend.XOffs = vg.Points(2), vg.Points(-6)
	p.Add(plotter.NewGrid())
	return p
}

func add(p *plot.Plot, number int, name string, points plotter.XYs, marked bool) error {
	line, err := plotter.NewLine(points)
	if err != nil {
		return err
	}
	line.Color, line.Dashes, line.Width = colours[number%4], dashes[number%4], vg.Points(1.5)
	p.Add(line)
	if !marked {
		p.Legend.Add(name, line)
		return nil
	}
	marks, err := plotter.NewScatter(points)
	if err != nil {
		return err
	}
	marks.Color, marks.Shape, marks.Radius = line.Color, draw.CircleGlyph{}, vg.Points(2.5)
	p.Add(marks)
	p.Legend.Add(name, line, marks)
	return nil
}

// logarithmic makes both axes logarithmic, and names times on the one below.
func logarithmic(p *plot.Plot) {
	p.X.Scale, p.Y.Scale = plot.LogScale{}, plot.LogScale{}
	p.X.Tick.Marker = plot.ConstantTicks{
		{Value: 1, Label: "1 s"}, {Value: 10, Label: "10 s"}, {Value: 60, Label: "1 min"},
		{Value: 300, Label: "5 min"}, {Value: 3600, Label: "1 h"},
	}
	p.X.Min, p.X.Max, p.Y.Min, p.Y.Max = 1, 5000, 1, 10 // at least, and widened by what is drawn
}

// load shows lookups by TTL.
func load(results Results) (*plot.Plot, string, error) {
	p := newPlot("Lookups that reach Kibana in a second", "TTL")
	logarithmic(p)
	p.Y.Tick.Marker = plot.LogTicks{Prec: -1}
	for number, kind := range []string{
		scenarios.Home + ", " + scenarios.Memory, scenarios.Any + ", " + scenarios.Memory, scenarios.Home + ", " + scenarios.Redis,
	} {
		var points plotter.XYs
		for _, r := range results.group("ttl").named(kind + ", ") {
			points = append(points, plotter.XY{X: r.Params.TTL.Seconds(), Y: max(r.LookupsPerSecond(), 0.01)})
		}
		if err := add(p, number, kind, points, true); err != nil {
			return nil, "", err
		}
	}
	p.Legend.Top, p.Legend.Left, p.Legend.XOffs = false, true, 0
	return p, "lookups", nil
}

// windowsByTTL shows how long processes believe in deleted spaces.
func windowsByTTL(results Results) (*plot.Plot, string, error) {
	p := newPlot("How long a process believes in a space that others have deleted", "TTL")
	logarithmic(p)
	p.Y.Tick.Marker = p.X.Tick.Marker
	number := 0
	for _, store := range []string{scenarios.Memory, scenarios.Redis} {
		for _, share := range []struct {
			of   float64
			name string
		}{{0.5, "half of them"}, {1, "the longest"}} {
			var points plotter.XYs
			for _, r := range results.group("ttl").named(scenarios.Home + ", " + store) {
				if window := r.Stale.Quantile(share.of); window > 0 {
					points = append(points, plotter.XY{X: r.Params.TTL.Seconds(), Y: window.Seconds()})
				}
			}
			if err := add(p, number, store+", "+share.name, points, true); err != nil {
				return nil, "", err
			}
			number++
		}
	}
	p.Legend.Left, p.Legend.XOffs = true, vg.Points(6)
	return p, "stale", nil
}

// whole has ticks without fractions.
func whole(least, most float64) []plot.Tick {
	ticks := plot.DefaultTicks{}.Ticks(least, most)
	for i := range ticks {
		if ticks[i].Label != "" {
			ticks[i].Label = strconv.Itoa(int(ticks[i].Value))
		}
	}
	return ticks
}

// overTime shows the lookups of a group by time, in the mean of some seconds.
func overTime(group, title string, since time.Duration, bin, seconds int) func(Results) (*plot.Plot, string, error) {
	return func(results Results) (*plot.Plot, string, error) {
		p := newPlot(title+": lookups in a second", "seconds")
		for number, r := range results.group(group) {
			var points plotter.XYs
			first := int(since / time.Second)
			for at := 0; at < seconds && first+at+bin <= len(r.LookupsBySecond); at += bin {
				sum := 0
				for _, n := range r.LookupsBySecond[first+at : first+at+bin] {
					sum += n
				}
				points = append(points, plotter.XY{X: float64(at), Y: max(float64(sum)/float64(bin), 1)})
			}
			if err := add(p, number, r.Name, points, false); err != nil {
				return nil, "", err
			}
		}
		p.Y.Scale, p.Y.Tick.Marker = plot.LogScale{}, plot.LogTicks{Prec: -1}
		p.Y.Min, p.Y.Max = 1, 20*p.Y.Max // with room for the legend
		p.X.Tick.Marker = plot.TickerFunc(whole)
		return p, group, nil
	}
}
