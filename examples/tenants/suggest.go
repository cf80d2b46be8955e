package main

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
