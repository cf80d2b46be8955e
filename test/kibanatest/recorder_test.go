package kibanatest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
)

// recorder is a test that notes what an assertion says of it.
type recorder struct {
	testing.TB

	said []string
}

func (r *recorder) Helper() {}
func (r *recorder) Errorf(form string, args ...any) {
	r.said = append(r.said, fmt.Sprintf(form, args...))
}

// says runs an assertion and checks what it says, nothing if want is empty.
func says(t *testing.T, want string, assert func(*recorder)) {
	t.Helper()
	r := &recorder{TB: t}
	assert(r)
	if diff := cmp.Diff(strings.TrimSpace(want), strings.TrimSpace(strings.Join(r.said, "\n"))); diff != "" {
		t.Errorf("-want +said:\n%s", diff)
	}
}
