// Package fit finds out how a cost grows.
package fit

import (
	"fmt"
	"math"

	"gonum.org/v1/gonum/stat"
)

// Power is a law of growth: cost = factor * n^Exponent.
type Power struct {
	Exponent float64
	// R2 is how much of the variation of the logarithms the law explains, between 0 and 1. It says nothing where the
	// cost hardly varies.
	R2 float64
}

// Of fits a law to costs at sizes by least squares over logarithms. Both must be positive, at least two sizes different.
func Of(sizes, costs []float64) Power {
	x, y := logs(sizes), logs(costs)
	factor, exponent := stat.LinearRegression(x, y, nil, false)
	return Power{Exponent: exponent, R2: stat.RSquared(x, y, nil, factor, exponent)}
}

func logs(values []float64) []float64 {
	out := make([]float64, len(values))
	for i, v := range values {
		out[i] = math.Log(v)
	}
	return out
}

// String is the law as people write it.
func (p Power) String() string { return fmt.Sprintf("n^%.2f (R² %.3f)", p.Exponent, p.R2) }
