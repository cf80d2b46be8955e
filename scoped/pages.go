package scoped

import "iter"

// numberedPages yields the items of all pages from one on, which is the first where it is not given. A size that is not
// given is 100. The total that get returns tells where the pages end.
func numberedPages[T any](page, size int64, get func(page, size int64) (items []T, total int64, err error)) iter.Seq2[*T, error] {
	page = max(page, 1)
	if size < 1 {
		size = 100
	}
	return func(yield func(*T, error) bool) {
		seen := (page - 1) * size
		for at := page; ; at++ {
			items, total, err := get(at, size)
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range items {
				if !yield(&items[i], nil) {
					return
				}
			}
			if seen += int64(len(items)); len(items) == 0 || seen >= total {
				return
			}
		}
	}
}

// failed yields an error and nothing else.
func failed[T any](err error) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) { yield(nil, err) }
}
