package svg

import (
	"math"
	"slices"
	"strconv"
	"strings"
)

// Axis is an axis of a chart. It is as long as the points of the chart need.
type Axis struct {
	Title string
	// Log makes the axis logarithmic. It has no place for points that are not above zero: they are left out.
	Log bool
	// Ticks are those that the axis has, as far as it reaches. Without them it has ticks at round numbers.
	Ticks []Tick
}

// Tick is a place on an axis. One without a label is no more than a short stroke.
type Tick struct {
	At    float64
	Label string
}

// has says whether a number has a place on the axis.
func (a Axis) has(v float64) bool {
	return !math.IsNaN(v) && !math.IsInf(v, 0) && (v > 0 || !a.Log)
}

// scale is an axis on a picture: its ends are numbers and the pixels where these are.
type scale struct {
	Axis
	least, most float64
	from, to    float64
}

// scaled puts an axis between two pixels, so that it reaches all numbers. Ends that are logarithmic are round.
func (a Axis) scaled(numbers []float64, from, to float64) scale {
	s := scale{Axis: a, least: 1, most: 1, from: from, to: to}
	if len(numbers) > 0 {
		s.least, s.most = slices.Min(numbers), slices.Max(numbers)
	}
	if a.Log {
		s.least, s.most = below(s.least), above(s.most)
	}
	if s.least == s.most {
		s.most = s.least + max(math.Abs(s.least), 1)
	}
	return s
}

// pixel is where a number is.
func (s scale) pixel(v float64) float64 {
	share := (v - s.least) / (s.most - s.least)
	if s.Log {
		share = math.Log(v/s.least) / math.Log(s.most/s.least)
	}
	return s.from + share*(s.to-s.from)
}

// ticks are the ticks that the axis has or, without, those at round numbers.
func (s scale) ticks() []Tick {
	ticks := s.Ticks
	switch {
	case len(ticks) > 0:
	case s.Log:
		ticks = s.powers()
	default:
		step := above((s.most - s.least) / 10)
		for i := int(math.Ceil(s.least / step)); float64(i)*step <= s.most; i++ {
			ticks = append(ticks, Tick{float64(i) * step, number(float64(i) * step)})
		}
	}
	return slices.DeleteFunc(slices.Clone(ticks), func(t Tick) bool { return t.At < s.least || t.At > s.most })
}

// powers are the powers of ten and their multiples. If the axis is short, 2 and 5 times a power have a label too.
func (s scale) powers() []Tick {
	var ticks []Tick
	for power := int(math.Floor(math.Log10(s.least))); math.Pow10(power) <= s.most; power++ {
		for digit := 1.0; digit <= 9; digit++ {
			tick := Tick{At: digit * math.Pow10(power)}
			if digit == 1 || s.most < 100*s.least && (digit == 2 || digit == 5) {
				tick.Label = number(tick.At)
			}
			ticks = append(ticks, tick)
		}
	}
	return ticks
}

// above is the next of 1, 2 and 5 times a power of ten that is no less than a number above zero.
func above(v float64) float64 {
	power := int(math.Floor(math.Log10(v)))
	for _, digit := range []float64{1, 2, 5} {
		if digit*math.Pow10(power) >= v {
			return digit * math.Pow10(power)
		}
	}
	return math.Pow10(power + 1)
}

// below is the next that is no more than the number.
func below(v float64) float64 {
	power := math.Pow10(int(math.Floor(math.Log10(v))))
	for _, digit := range []float64{5, 2} {
		if digit*power <= v {
			return digit * power
		}
	}
	return power
}

// number is a number as text, with commas between thousands.
func number(v float64) string {
	text := strconv.FormatFloat(v, 'g', 12, 64)
	sign := strings.Count(text[:1], "-")
	whole, _, _ := strings.Cut(text, ".")
	for at := len(whole) - 3; at > sign; at -= 3 {
		text = text[:at] + "," + text[at:]
	}
	return text
}
