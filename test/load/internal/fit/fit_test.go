package fit_test

import (
	"math"
	"testing"

	"github.com/kibana-go/kibana-go/test/load/internal/fit"
)

func TestFindsTheLawBehindCosts(t *testing.T) {
	t.Parallel()
	sizes := []float64{1, 10, 100, 1000}
	for _, exponent := range []float64{-1, 0.5, 1, 2} {
		costs := make([]float64, len(sizes))
		for i, n := range sizes {
			costs[i] = 7 * math.Pow(n, exponent)
		}
		got := fit.Of(sizes, costs)
		if math.Abs(got.Exponent-exponent) > 1e-9 || math.Abs(got.R2-1) > 1e-9 {
			t.Errorf("of n^%v: %v", exponent, got)
		}
	}
}

func TestTellsHowWellTheLawFits(t *testing.T) {
	t.Parallel()
	got := fit.Of([]float64{1, 10, 100, 1000}, []float64{1, 100, 1, 100})
	if got.R2 > 0.5 {
		t.Errorf("costs without a law fit with R² %v", got.R2)
	}
	if got := (fit.Power{Exponent: 1, R2: 0.9995}).String(); got != "n^1.00 (R² 1.000)" {
		t.Errorf("got %s", got)
	}
}
