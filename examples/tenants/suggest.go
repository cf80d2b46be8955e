package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/scoped"
)

// explain adds the nearest space to an error about a missing one.
func explain(ctx context.Context, kb *scoped.Client, err error) error {
	var missing *scoped.SpaceNotFoundError
	if !errors.As(err, &missing) {
		return err
	}
	spaces, listErr := kb.Spaces.List(ctx)
	if listErr != nil {
		return err
	}
	ids := make([]string, len(spaces))
	for i, space := range spaces {
		ids[i] = space.ID
	}
	if near := nearest(missing.SpaceID, ids); near != "" {
		return fmt.Errorf("%w; did you mean %q?", err, near)
	}
	return err
}

// nearest is the candidate that a typo most likely meant, empty where none is close.
func nearest(typo string, candidates []string) string {
	best, distance := "", max(2, len(typo)/3)+1
	for _, candidate := range candidates {
		if d := edits(typo, candidate); d < distance {
			best, distance = candidate, d
		}
	}
	return best
}

// edits counts the single-letter insertions, deletions and replacements that make b of a.
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		diagonal := row[0]
		row[0] = i + 1
		for j := range len(b) {
			cost := diagonal
			if a[i] != b[j] {
				cost++
			}
			diagonal = row[j+1]
			row[j+1] = min(cost, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
