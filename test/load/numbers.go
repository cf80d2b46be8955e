package main

import (
	"cmp"
	"slices"
)

func floats(values []int) []float64 {
	out := make([]float64, len(values))
	for i, v := range values {
		out[i] = float64(v)
	}
	return out
}

// median is the middle of the values, or between the two that are there.
func median[T interface {
	cmp.Ordered
	~int64 | ~float64
}](values []T) T {
	sorted := slices.Sorted(slices.Values(values))
	n := len(sorted)
	return (sorted[(n-1)/2] + sorted[n/2]) / 2
}
