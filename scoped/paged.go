package scoped

import "iter"

// pagePosition is where a paged search goes on: pages count from 1.
type pagePosition struct{ page, size int64 }

// paged yields the items of all pages, from the one that params name on. load returns a page and how many items there
// are on all pages. An error ends the sequence.
func paged[T any](first, size *int64, load func(at pagePosition) (items []T, total int64, err error)) iter.Seq2[*T, error] {
	const length = 100
	return func(yield func(*T, error) bool) {
		at := pagePosition{page: max(value(first), 1), size: value(size)}
		if at.size < 1 {
			at.size = length
		}
		for ; ; at.page++ {
			items, total, err := load(at)
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range items {
				if !yield(&items[i], nil) {
					return
				}
			}
			if len(items) == 0 || at.page*at.size >= total {
				return
			}
		}
	}
}

// failed yields an error and nothing else.
func failed[T any](err error) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) { yield(nil, err) }
}
