package svg_test

import (
	"encoding/xml"
	"math"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/simulation/internal/svg"
)

// element is what an SVG document says of one of its elements.
type element struct {
	XMLName xml.Name
	Class   string  `xml:"class,attr"`
	X       float64 `xml:"x,attr"`
	Y       float64 `xml:"y,attr"`
	Width   float64 `xml:"width,attr"`
	Height  float64 `xml:"height,attr"`
	CX      float64 `xml:"cx,attr"`
	CY      float64 `xml:"cy,attr"`
	D       string  `xml:"d,attr"`
	Fill    string  `xml:"fill,attr"`
	Stroke  string  `xml:"stroke,attr"`
	Dashes  string  `xml:"stroke-dasharray,attr"`
	Text    string  `xml:",chardata"`
}

// document is a document, which has no more than one level.
type document struct {
	XMLName  xml.Name
	Elements []element `xml:",any"`
}

func parsed(t *testing.T, c svg.Chart) document {
	t.Helper()
	var d document
	if err := xml.Unmarshal([]byte(c.SVG()), &d); err != nil {
		t.Fatalf("%v in\n%s", err, c.SVG())
	}
	return d
}

// of are the elements of a class.
func (d document) of(class string) []element {
	var found []element
	for _, e := range d.Elements {
		if e.Class == class {
			found = append(found, e)
		}
	}
	return found
}

// labels are the labels of an axis.
func (d document) labels(axis string) []string {
	found := d.of(axis)
	labels := make([]string, len(found))
	for i, e := range found {
		labels[i] = e.Text
	}
	return labels
}

var pair = regexp.MustCompile(`[ML]([-\d.]+) ([-\d.]+)`)

// points are the pixels of a path.
func points(t *testing.T, e element) [][2]float64 {
	t.Helper()
	pairs := pair.FindAllStringSubmatch(e.D, -1)
	found := make([][2]float64, 0, len(pairs))
	for _, m := range pairs {
		x, errX := strconv.ParseFloat(m[1], 64)
		y, errY := strconv.ParseFloat(m[2], 64)
		if errX != nil || errY != nil {
			t.Fatalf("%q: %v %v", e.D, errX, errY)
		}
		found = append(found, [2]float64{x, y})
	}
	return found
}

// decades has points at the powers of ten from 1 to 1,000, on an axis that is logarithmic.
func decades() svg.Chart {
	c := svg.Chart{Title: "a title", Y: svg.Axis{Log: true}, Lines: []svg.Line{{Name: "up"}, {Name: "down", Marked: true}}}
	for i := range 4 {
		c.Lines[0].Points = append(c.Lines[0].Points, svg.Point{X: float64(i), Y: math.Pow10(i)})
		c.Lines[1].Points = append(c.Lines[1].Points, svg.Point{X: float64(i), Y: math.Pow10(3 - i)})
	}
	return c
}

func TestLinesAreWithinTheAreaAndReachItsEnds(t *testing.T) {
	t.Parallel()
	d := parsed(t, decades())
	area, lines := d.of("area")[0], d.of("line")
	if len(lines) != 2 {
		t.Fatalf("%d lines, want 2", len(lines))
	}
	for i, line := range lines {
		drawn := points(t, line)
		if len(drawn) != 4 {
			t.Errorf("line %d has %d points, want 4: %s", i, len(drawn), line.D)
		}
		for j, p := range drawn {
			part := float64(j) / 3
			if i == 0 {
				part = 1 - part
			}
			near(t, p[0], area.X+float64(j)/3*area.Width)
			near(t, p[1], area.Y+part*area.Height)
		}
	}
	if same := lines[0].Stroke == lines[1].Stroke || lines[0].Dashes == lines[1].Dashes; same {
		t.Error("two lines look alike")
	}
	if dots := d.of("dot"); len(dots) != 4 {
		t.Errorf("%d dots, want 4, on the line that has them", len(dots))
	}
	names := d.of("name")
	if len(names) != 2 || names[0].Text != "up" || names[1].Text != "down" || len(d.of("sample")) != 3 {
		t.Errorf("legend %+v", names)
	}
}

func near(t *testing.T, got, want float64) {
	t.Helper()
	if math.Abs(got-want) > 0.11 {
		t.Errorf("at %.1f, want %.1f", got, want)
	}
}

func TestTicksOfALogarithmicAxisAreAtPowersOfTen(t *testing.T) {
	t.Parallel()
	d := parsed(t, decades())
	area, labels := d.of("area")[0], d.of("y")
	if diff := cmp.Diff([]string{"1", "10", "100", "1,000"}, d.labels("y")); diff != "" {
		t.Fatal(diff)
	}
	shift := labels[0].Y - (area.Y + area.Height)
	for i, label := range labels {
		near(t, label.Y-shift, area.Y+area.Height*float64(3-i)/3)
	}
	strokes := 0
	for _, e := range d.of("tick") {
		if from := points(t, e)[0]; from[0] < area.X {
			strokes++
		}
	}
	if strokes != 3*9+1 {
		t.Errorf("%d ticks, want 28", strokes)
	}
}

func TestLabels(t *testing.T) {
	t.Parallel()
	words := []svg.Tick{{At: 0.5, Label: "under"}, {At: 60, Label: "a minute"}, {At: 90}, {At: 3600, Label: "over"}}
	for name, test := range map[string]struct {
		axis        svg.Axis
		least, most float64
		want        []string
	}{
		"a long logarithmic axis":       {svg.Axis{Log: true}, 0.71, 40_083, []string{"1", "10", "100", "1,000", "10,000"}},
		"a logarithmic axis below one":  {svg.Axis{Log: true}, 0.002, 0.9, []string{"0.01", "0.1", "1"}},
		"a short logarithmic axis":      {svg.Axis{Log: true}, 3, 40, []string{"2", "5", "10", "20", "50"}},
		"a logarithmic axis at a power": {svg.Axis{Log: true}, 1000, 1000, []string{"1,000", "2,000"}},
		"a linear axis":                 {svg.Axis{}, 0, 59, []string{"0", "10", "20", "30", "40", "50"}},
		"a linear axis of thousands":    {svg.Axis{}, 900, 2100, []string{"1,000", "1,200", "1,400", "1,600", "1,800", "2,000"}},
		"a linear axis of fractions":    {svg.Axis{}, 0, 0.45, []string{"0", "0.05", "0.1", "0.15", "0.2", "0.25", "0.3", "0.35", "0.4", "0.45"}},
		"a linear axis of millions":     {svg.Axis{}, 0, 2e6, []string{"0", "200,000", "400,000", "600,000", "800,000", "1,000,000", "1,200,000", "1,400,000", "1,600,000", "1,800,000", "2,000,000"}},
		"a linear axis about zero":      {svg.Axis{}, -1100, 1100, []string{"-1,000", "-500", "0", "500", "1,000"}},
		"a linear axis of one number":   {svg.Axis{}, 0, 0, []string{"0", "0.1", "0.2", "0.3", "0.4", "0.5", "0.6", "0.7", "0.8", "0.9", "1"}},
		"ticks of its own":              {svg.Axis{Log: true, Ticks: words}, 1, 1000, []string{"a minute"}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			points := []svg.Point{{X: test.least, Y: 1}, {X: test.most, Y: 2}}
			d := parsed(t, svg.Chart{X: test.axis, Lines: []svg.Line{{Points: points}}})
			if diff := cmp.Diff(test.want, d.labels("x")); diff != "" {
				t.Error(diff)
			}
		})
	}
}

func TestPointsWithoutAPlaceAreLeftOut(t *testing.T) {
	t.Parallel()
	c := decades()
	want := c.SVG()
	for _, y := range []float64{0, -1, math.NaN(), math.Inf(1)} {
		c.Lines[0].Points = append(c.Lines[0].Points, svg.Point{X: 2, Y: y})
	}
	if diff := cmp.Diff(want, c.SVG()); diff != "" {
		t.Error(diff)
	}
}

func TestAChartWithoutPointsIsAChart(t *testing.T) {
	t.Parallel()
	for _, c := range []svg.Chart{{}, {X: svg.Axis{Log: true}, Y: svg.Axis{Log: true}, Lines: []svg.Line{{Name: "none"}}}} {
		d := parsed(t, c)
		if len(d.of("line")) != 0 || len(d.of("name")) != len(c.Lines) || strings.Contains(c.SVG(), "NaN") {
			t.Error(c.SVG())
		}
	}
}

func TestTextIsWhatItWas(t *testing.T) {
	t.Parallel()
	const odd = `a < b & "c"`
	d := parsed(t, svg.Chart{
		Title: odd, X: svg.Axis{Title: odd, Ticks: []svg.Tick{{At: 1, Label: odd}}}, Y: svg.Axis{Title: odd},
		Lines: []svg.Line{{Name: odd, Points: []svg.Point{{X: 1, Y: 1}}}},
	})
	for _, class := range []string{"title", "x title", "y title", "name", "x"} {
		if found := d.of(class); len(found) != 1 || found[0].Text != odd {
			t.Errorf("%s: %+v", class, found)
		}
	}
}

func TestTheGroundIsWhiteAndComesFirst(t *testing.T) {
	t.Parallel()
	d := parsed(t, decades())
	first := d.Elements[1] // after the title
	if first.XMLName.Local != "rect" || first.Fill != "white" || first.X != 0 || first.Y != 0 {
		t.Errorf("%+v", first)
	}
}

func TestTheSameChartIsTheSameDocument(t *testing.T) {
	t.Parallel()
	if diff := cmp.Diff(decades().SVG(), decades().SVG()); diff != "" {
		t.Error(diff)
	}
}
