package report

import (
	"strconv"
	"strings"
	"time"
)

// Count is a number with its thousands marked.
func Count(n int64) string {
	digits := strconv.FormatInt(n, 10)
	sign := ""
	if n < 0 {
		sign, digits = "-", digits[1:]
	}
	var groups []string
	for len(digits) > 3 {
		groups = append([]string{digits[len(digits)-3:]}, groups...)
		digits = digits[:len(digits)-3]
	}
	return sign + strings.Join(append([]string{digits}, groups...), ",")
}

// MB is a number of bytes in units of 1,000,000.
func MB(bytes int64) string { return digits(float64(bytes)/1e6) + " MB" }

// Duration has three digits and a unit.
func Duration(d time.Duration) string {
	switch {
	case d < time.Microsecond:
		return digits(float64(d)) + " ns"
	case d < time.Millisecond:
		return digits(float64(d)/1e3) + " µs"
	case d < time.Second:
		return digits(float64(d)/1e6) + " ms"
	default:
		return digits(d.Seconds()) + " s"
	}
}

// digits is a number with three digits, or with all that are before the point.
func digits(v float64) string {
	decimals := 2
	for limit := 10.0; decimals > 0 && (v >= limit || v <= -limit); limit *= 10 {
		decimals--
	}
	return strconv.FormatFloat(v, 'f', decimals, 64)
}

// Ratio is a quotient with two decimals.
func Ratio(v float64) string { return strconv.FormatFloat(v, 'f', 2, 64) }
