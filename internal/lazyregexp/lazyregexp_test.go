package lazyregexp_test

import (
	"sync"
	"testing"

	"github.com/kibana-go/kibana-go/internal/lazyregexp"
)

func TestGetIsForManyAtOnce(t *testing.T) {
	t.Parallel()
	word := lazyregexp.Regexp{Text: `^\w+$`}
	var users sync.WaitGroup
	for range 8 {
		users.Go(func() {
			if !word.Get().MatchString("word") || word.Get().MatchString("two words") {
				t.Error("it does not match as it should")
			}
		})
	}
	users.Wait()
}
