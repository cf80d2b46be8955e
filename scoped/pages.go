package scoped

import "iter"

// failed yields an error and nothing else.
func failed[T any](err error) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) { yield(nil, err) }
}
