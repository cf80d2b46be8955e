package kibanatest

import (
	"bytes"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// UpdateVariable is the environment variable that makes AssertGolden write files instead of reading them:
//
//	KIBANATEST_UPDATE=1 go test ./...
//
// It is no flag, so that it cannot clash with an -update of your own.
const UpdateVariable = "KIBANATEST_UPDATE"

// AssertGolden compares the requests since the start or since ResetRequests with the file testdata/<name>.golden, which
// holds them as RenderRequests writes them. A difference is an error of the test that shows the lines. See
// UpdateVariable for how the file comes about.
func (s *Server) AssertGolden(tb testing.TB, name string, opts ...RenderOption) {
	tb.Helper()
	got := RenderRequests(s.Requests(), opts...)
	file := filepath.Join("testdata", filepath.FromSlash(name)+".golden")
	if os.Getenv(UpdateVariable) != "" {
		if err := writeGolden(file, got); err != nil {
			tb.Errorf("kibanatest: golden file: %v", err)
		}
		return
	}
	want, err := os.ReadFile(file) //nolint:gosec // the name is the test's
	switch diff := diffLines(string(bytes.ReplaceAll(want, []byte("\r\n"), []byte("\n"))), got); {
	case errors.Is(err, fs.ErrNotExist):
		tb.Errorf("kibanatest: there is no %s; run the test with %s=1 to write it", file, UpdateVariable)
	case err != nil:
		tb.Errorf("kibanatest: golden file: %v", err)
	case diff != "":
		tb.Errorf("kibanatest: the requests differ from %s (- is in the file, + was sent); if they are right, run the test with %s=1:\n%s",
			file, UpdateVariable, diff)
	}
}

func writeGolden(file, content string) error {
	if err := os.MkdirAll(filepath.Dir(file), 0o755); err != nil { //nolint:gosec // what is part of a repository is for all who work in it
		return err
	}
	return os.WriteFile(file, []byte(content), 0o644) //nolint:gosec // as above
}

// RenderOption changes what RenderRequests writes.
type RenderOption func(*rendering)

type rendering struct {
	normalized, sorted bool
	keep               func(Request) bool
}

// Normalized replaces what differs from run to run: UUIDs, the same one by the same number, and points in time.
func Normalized() RenderOption { return func(r *rendering) { r.normalized = true } }

// Sorted orders the requests by what they are instead of by their arrival, for programs that send several at once.
func Sorted() RenderOption { return func(r *rendering) { r.sorted = true } }

// Only leaves out the requests for which keep is false. Request.Writes is a keep.
func Only(keep func(Request) bool) RenderOption { return func(r *rendering) { r.keep = keep } }

// RenderRequests writes requests for people and golden files: of each the method, the path with its query in a fixed
// order, the operation, the space, and the body as indented JSON with sorted keys. Parts of forms are shown one by one. What may
// be a credential is hidden, by the names of members and the form of texts; headers and answers are left out.
func RenderRequests(requests []Request, opts ...RenderOption) string {
	var r rendering
	for _, opt := range opts {
		opt(&r)
	}
	var all []string
	for _, request := range requests {
		if r.keep == nil || r.keep(request) {
			all = append(all, request.render())
		}
	}
	if r.sorted {
		r.sort(all)
	}
	text := strings.Join(all, "\n")
	if r.normalized {
		text = numbered(text)
	}
	return text
}

// render is a request as text that ends with a line feed.
func (r Request) render() string {
	var out strings.Builder
	fmt.Fprintf(&out, "%s %s", r.Method, r.Path)
	if len(r.Query) > 0 {
		out.WriteString("?" + shownQuery(r.Query))
	}
	out.WriteString("\n# ")
	if r.Operation != "" {
		out.WriteString(r.Domain + "." + r.Operation + " ")
	}
	out.WriteString("in " + r.Space + "\n")
	for _, part := range r.parts() {
		out.WriteString(part + "\n")
	}
	return out.String()
}
