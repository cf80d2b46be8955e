package scoped_test

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"slices"
	"strings"
	"testing"
	"testing/iotest"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const (
	line1   = `{"attributes":{"title":"V"},"id":"v1","references":[],"type":"index-pattern"}`
	line2   = `{"attributes":{"title":"D"},"id":"d1","references":[{"id":"v1","name":"v","type":"index-pattern"}],"type":"dashboard"}`
	details = `{"excludedObjects":[],"excludedObjectsCount":0,"exportedCount":2,"missingRefCount":0,"missingReferences":[]}`
)

func TestAnExportCanBeImportedElsewhere(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing", "sales"))
	ctx := t.Context()
	if err := srv.ImportNDJSON("marketing", strings.NewReader(line1+"\n"+line2)); err != nil {
		t.Fatal(err)
	}
	export, err := kb.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{"dashboard"}, IncludeReferencesDeep: scoped.Ptr(true)}, scoped.InSpace("marketing"))
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = export.Close() }()
	var file bytes.Buffer
	if n, err := export.WriteTo(&file); err != nil || n != int64(file.Len()) {
		t.Fatalf("%d of %d bytes, %v", n, file.Len(), err)
	}
	if d := export.Details(); d == nil || d.ExportedCount != 2 {
		t.Errorf("details %+v", d)
	}
	if n := strings.Count(file.String(), "\n"); n != 3 {
		t.Errorf("%d lines, want two objects and the details", n)
	}
	if n, err := export.WriteTo(&file); n != 0 || err != nil {
		t.Errorf("%d more bytes after the end, %v", n, err)
	}
	// The reader gives one byte at a time and is not held in memory.
	result, err := kb.SavedObjects.Import(ctx, iotest.OneByteReader(&file), scoped.ImportOptions{CreateNewCopies: true}, scoped.InSpace("sales"))
	if err != nil || !result.Success || result.SuccessCount != 2 {
		t.Errorf("%+v, %v", result, err)
	}
	page, err := kb.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"dashboard", "index-pattern"}}, scoped.InSpace("sales"))
	if err != nil || page.Total != 2 {
		t.Errorf("%+v, %v, want both objects in sales", page, err)
	}
}

func TestAPageIsNoExport(t *testing.T) {
	t.Parallel()
	kb := answer(t, http.StatusOK, map[string]string{"Content-Type": "text/html; charset=utf-8"}, "<title>Log in</title>")
	if _, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{}); !errors.Is(err, scoped.ErrNotKibana) {
		t.Errorf("%v, want *NotKibanaError", err)
	}
}

func TestAnExportIsReadLineByLine(t *testing.T) {
	t.Parallel()
	kb := answer(t, http.StatusOK, map[string]string{"Content-Type": "application/ndjson"}, line1+"\n"+line2+"\n"+details)
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = export.Close() }()
	var ids []string
	for object, err := range export.Objects() {
		if err != nil {
			t.Fatal(err)
		}
		ids = append(ids, object.ID)
		if export.Details() != nil {
			t.Error("details before the end")
		}
	}
	if diff := cmp.Diff([]string{"v1", "d1"}, ids); diff != "" || export.Details() == nil {
		t.Errorf("%s, details %+v", diff, export.Details())
	}
	for object, err := range export.Objects() {
		t.Errorf("an export that is over yields %v, %v", object, err)
	}
}

func TestAnExportThatBreaksOffIsAnError(t *testing.T) {
	t.Parallel()
	for name, body := range map[string]string{
		"no details":       line1 + "\n" + line2,
		"half an object":   line1 + "\n" + line2[:20],
		"half the details": line1 + "\n" + line2 + "\n" + details[:30],
		"an object lost":   line1 + "\n" + details,
		"nothing":          "",
		"not JSON":         line1 + "\nnope\n" + details,
	} {
		kb := answer(t, http.StatusOK, map[string]string{"Content-Type": "application/ndjson"}, body)
		export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{}, scoped.InSpace("sales"))
		if err != nil {
			t.Fatal(err)
		}
		_, err = export.WriteTo(io.Discard)
		if !errors.Is(err, scoped.ErrTruncatedExport) || !strings.HasPrefix(err.Error(), "[Space: sales] ") {
			t.Errorf("%s: %v, want ErrTruncatedExport", name, err)
		}
		if err := export.Close(); err != nil {
			t.Error(err)
		}
	}
	// Without details nothing can be missing.
	kb := answer(t, http.StatusOK, map[string]string{"Content-Type": "application/ndjson"}, line1)
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{ExcludeExportDetails: scoped.Ptr(true)})
	if err != nil {
		t.Fatal(err)
	}
	if n, err := export.WriteTo(io.Discard); err != nil || n != int64(len(line1)+1) {
		t.Errorf("%d bytes, %v", n, err)
	}
	if err := export.Close(); err != nil {
		t.Error(err)
	}
}

func TestAConnectionLostDuringAnExportIsAnError(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	if err := srv.ImportNDJSON("default", strings.NewReader(line1)); err != nil {
		t.Fatal(err)
	}
	srv.React(kibanatest.Match{Path: "/api/saved_objects/_export"}, kibanatest.Fault{Damage: kibanatest.Truncated})
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{Type: []string{"index-pattern"}})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = export.Close() }()
	if _, err := export.WriteTo(io.Discard); !errors.Is(err, scoped.ErrTruncatedExport) || !errors.Is(err, io.ErrUnexpectedEOF) {
		t.Errorf("%v, want ErrTruncatedExport for io.ErrUnexpectedEOF", err)
	}
}

// idle is a reader that never gives anything and never ends.
type idle struct{}

func (idle) Read([]byte) (int, error) { return 0, nil }

func TestFilesThatCannotBeImportedAreRefused(t *testing.T) {
	t.Parallel()
	broken := errors.New("disk on fire")
	for name, test := range map[string]struct {
		file io.Reader
		line int
		is   error
	}{
		"empty":                {strings.NewReader(""), 1, io.ErrUnexpectedEOF},
		"breaks off":           {strings.NewReader(line1 + "\n" + line2[:40]), 2, io.ErrUnexpectedEOF},
		"objects lost":         {strings.NewReader(line1 + "\n" + details + "\n"), 2, io.ErrUnexpectedEOF},
		"not JSON":             {strings.NewReader(line1 + "\n{nope}\n" + line2), 2, nil},
		"not an object":        {strings.NewReader(line1 + "\n\n[1]\n" + line2), 3, nil},
		"gives nothing":        {io.MultiReader(strings.NewReader(line1+"\n"), idle{}), 2, io.ErrNoProgress},
		"one array":            {strings.NewReader("[" + line1 + "]"), 1, nil},
		"cannot be read":       {io.MultiReader(strings.NewReader(line1+"\n"), iotest.ErrReader(broken)), 2, broken},
		"breaks off very late": {strings.NewReader(strings.Repeat(line1+"\n", 20_000) + line2[:40]), 20_001, io.ErrUnexpectedEOF},
	} {
		_, kb := kibana(t, kibanatest.WithSpaces("sales"))
		result, err := kb.SavedObjects.Import(t.Context(), test.file, scoped.ImportOptions{}, scoped.InSpace("sales"))
		var fault *scoped.FileError
		if result != nil || !errors.As(err, &fault) || fault.Line != test.line || fault.SpaceID != "sales" {
			t.Errorf("%s: %+v, %v, want *FileError for line %d", name, result, err, test.line)
			continue
		}
		if test.is != nil && !errors.Is(err, test.is) || test.is == nil && fault.Err != nil {
			t.Errorf("%s: %v has the cause %v, want %v", name, err, fault.Err, test.is)
		}
		page, err := kb.SavedObjects.Find(t.Context(), scoped.FindParams{Type: []string{"dashboard", "index-pattern"}}, scoped.InSpace("sales"))
		if err != nil || page.Total != 0 {
			t.Errorf("%s: %d objects were stored, %v", name, page.Total, err)
		}
	}
}

func TestAnImportWithFailuresComesWithThem(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t, kibanatest.WithSpaces("sales"))
	ctx := t.Context()
	in := scoped.InSpace("sales")
	file := line1 + "\n" + line2 + "\n" + details + "\n"
	first, err := kb.SavedObjects.Import(ctx, strings.NewReader(file), scoped.ImportOptions{}, in)
	if err != nil || first.SuccessCount != 2 {
		t.Fatalf("%+v, %v", first, err)
	}
	second, err := kb.SavedObjects.Import(ctx, strings.NewReader(file), scoped.ImportOptions{}, in)
	var partial *scoped.PartialError
	if !errors.As(err, &partial) || !errors.Is(err, scoped.ErrConflict) || len(partial.Failures) != 2 || second == nil || second.Success {
		t.Fatalf("%+v, %v, want a *PartialError with two conflicts", second, err)
	}
	retries := []scoped.ImportRetry{{Type: "dashboard", ID: "d1", Overwrite: scoped.Ptr(true)}}
	if third, err := kb.SavedObjects.ResolveImportErrors(ctx, strings.NewReader(file), retries, scoped.ImportOptions{}, in); err != nil || third.SuccessCount != 1 {
		t.Errorf("%+v, %v", third, err)
	}
	if fourth, err := kb.SavedObjects.Import(ctx, strings.NewReader(file), scoped.ImportOptions{Overwrite: true}, in); err != nil || fourth.SuccessCount != 2 {
		t.Errorf("%+v, %v", fourth, err)
	}
}

func TestAFailureWithoutAReasonIsAPartialErrorToo(t *testing.T) {
	t.Parallel()
	ctx := t.Context()
	header := map[string]string{"Content-Type": "application/json"}
	failed := answer(t, http.StatusOK, header, `{"success":false,"successCount":0,"warnings":[]}`)
	_, imported := failed.SavedObjects.Import(ctx, strings.NewReader(line1), scoped.ImportOptions{}, scoped.InSpace("sales"))
	failed = answer(t, http.StatusOK, header, `{"sales":{"success":false,"successCount":0}}`)
	_, copied := failed.Spaces.CopySavedObjects(ctx, scoped.CopyRequest{Spaces: []string{"sales"}})
	for want, err := range map[string]error{
		"[Space: sales] ImportSavedObjects: 1 failed, 0 succeeded: the import failed without a reason": imported,
		"CopySavedObjects: 1 failed, 0 succeeded: [Space: sales] the copy failed without a reason":     copied,
	} {
		var partial *scoped.PartialError
		if !errors.As(err, &partial) || err.Error() != want {
			t.Errorf("%v, want *PartialError %q", err, want)
		}
	}
}

func TestImportOptionsThatExcludeEachOtherAreRefused(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	var argument *scoped.ArgumentError
	if _, err := kb.SavedObjects.Import(t.Context(), strings.NewReader(line1), scoped.ImportOptions{CreateNewCopies: true, Overwrite: true}); !errors.As(err, &argument) {
		t.Errorf("%v, want *ArgumentError", err)
	}
	if _, err := kb.SavedObjects.ResolveImportErrors(t.Context(), strings.NewReader(line1), nil, scoped.ImportOptions{Overwrite: true}); !errors.As(err, &argument) {
		t.Errorf("%v, want *ArgumentError", err)
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestAnImportWithoutAFileIsRefused(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t)
	var argument *scoped.ArgumentError
	if _, err := kb.SavedObjects.Import(t.Context(), nil, scoped.ImportOptions{}); !errors.As(err, &argument) || argument.Field != "file" {
		t.Errorf("%v, want *ArgumentError", err)
	}
	if _, err := kb.SavedObjects.ResolveImportErrors(t.Context(), nil, nil, scoped.ImportOptions{}); !errors.As(err, &argument) || argument.Field != "file" {
		t.Errorf("%v, want *ArgumentError", err)
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests were sent", n)
	}
}

func TestAnImportIntoAMissingSpaceReadsNothing(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	file := strings.NewReader(line1)
	if _, err := kb.SavedObjects.Import(t.Context(), file, scoped.ImportOptions{}, scoped.InSpace("nonexistent")); !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("%v, want *SpaceNotFoundError", err)
	}
	if file.Len() != len(line1) {
		t.Error("the file was read")
	}
}

// larger is an object that is larger than what is read at once.
func larger(id string) string {
	return `{"attributes":{"title":"` + strings.Repeat("large ", 100_000) + `"},"id":"` + id + `","references":[],"type":"index-pattern"}`
}

// ends is the last line of an export of so many objects.
func ends(count int) string {
	return strings.Replace(details, `"exportedCount":2`, fmt.Sprintf(`"exportedCount":%d`, count), 1)
}

// linesOf are the lines of a file that are not blank, without the space around them.
func linesOf(file string) []string {
	var lines []string
	for line := range strings.Lines(file) {
		if line = strings.TrimSpace(line); line != "" {
			lines = append(lines, line)
		}
	}
	return lines
}

func TestAnExportIsWrittenWhole(t *testing.T) {
	t.Parallel()
	many := strings.Repeat(line1+"\n", 4_000)
	talk := `{"attributes":{"about":{"exportedCount":7}},"id":"x","type":"index-pattern"}`
	sorted := `{"type":"index-pattern","id":"x","attributes":{"about":{"exportedCount":7}}}`
	for name, body := range map[string]string{
		"many objects":           many + ends(4_000),
		"an end of the line":     many + ends(4_000) + "\n",
		"large objects":          line1 + "\n" + larger("a") + "\n" + larger("b") + "\n" + line2 + "\n" + ends(4),
		"objects like details":   many + talk + "\n" + sorted + "\n" + many + ends(8_002),
		"lines of Windows":       strings.ReplaceAll(many, "\n", "\r\n") + ends(4_000),
		"blank lines":            "\n\n" + line1 + "\n \n" + line2 + "\n" + details,
		"spaces":                 " " + line1 + " \n" + line2 + "\n" + details,
		"details in other order": line1 + "\n" + line2 + "\n" + `{"missingReferences":[],"missingRefCount":0,"exportedCount":2}`,
	} {
		kb := answer(t, http.StatusOK, map[string]string{"Content-Type": "application/ndjson"}, body+"\n"+line1) // nothing comes after the details
		for read := range 3 {                                                                                    // lines that were read before
			export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{})
			if err != nil {
				t.Fatal(err)
			}
			var file bytes.Buffer
			for range read {
				for line, err := range export.Lines() {
					if err != nil {
						t.Fatal(err)
					}
					file.Write(append(bytes.Clone(line), '\n'))
					break
				}
			}
			if _, err := export.WriteTo(&file); err != nil {
				t.Errorf("%s, after %d lines: %v", name, read, err)
			}
			if !slices.Equal(linesOf(body), linesOf(file.String())) || !strings.HasSuffix(file.String(), "}\n") {
				t.Errorf("%s, after %d lines: other lines were written", name, read)
			}
			if err := export.Close(); err != nil {
				t.Error(err)
			}
		}
	}
}

// TestLargeFilesAreChecked tells what is found in a file behind the part that is checked to the last byte.
func TestLargeFilesAreChecked(t *testing.T) {
	t.Parallel()
	const times = 35
	block := strings.Repeat(line1+"\n", 10_000)
	large := func(end string) io.Reader {
		parts := make([]io.Reader, 0, times+1)
		for range times {
			parts = append(parts, strings.NewReader(block))
		}
		return io.MultiReader(append(parts, strings.NewReader(end))...)
	}
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		if _, err := io.Copy(io.Discard, r.Body); err == nil {
			w.Header().Set("Content-Type", "application/json")
			_, _ = io.WriteString(w, `{"success":true,"successCount":1,"warnings":[]}`)
		}
	}))
	t.Cleanup(srv.Close)
	kb := client(t, srv.URL)
	for name, test := range map[string]struct {
		end  string
		line int // 0 where the file is right
	}{
		"whole":        {ends(times * 10_000), 0},
		"objects lost": {ends(times*10_000 + 1), times*10_000 + 1},
		"breaks off":   {line1 + "\n" + line2[:40], times*10_000 + 2},
		"no object":    {"nope\n" + line1, times*10_000 + 1},
	} {
		_, err := kb.SavedObjects.Import(t.Context(), large(test.end), scoped.ImportOptions{})
		var fault *scoped.FileError
		switch {
		case test.line == 0 && err != nil:
			t.Errorf("%s: %v", name, err)
		case test.line > 0 && (!errors.As(err, &fault) || fault.Line != test.line):
			t.Errorf("%s: %v, want *FileError for line %d", name, err, test.line)
		}
	}
}

func TestALineThatIsTooLongIsNotHeldInMemory(t *testing.T) {
	t.Parallel()
	_, kb := kibana(t)
	file := io.MultiReader(strings.NewReader(line1+"\n{"), strings.NewReader(strings.Repeat(" ", 33<<20)))
	var fault *scoped.FileError
	if _, err := kb.SavedObjects.Import(t.Context(), file, scoped.ImportOptions{}); !errors.As(err, &fault) || fault.Line != 2 {
		t.Errorf("%v, want *FileError for line 2", err)
	}
}

// importable is what a file must be to be sent, read without any of the client's code. It does not know the details of
// exports.
func importable(file []byte) bool {
	lines := bytes.Split(file, []byte{'\n'})
	for i, line := range lines {
		line = bytes.TrimSpace(line)
		if len(line) > 0 && (line[0] != '{' || !json.Valid(line)) || len(line) == 0 && len(lines) == 1 && i == 0 {
			return false
		}
	}
	return true
}

func FuzzImportFiles(f *testing.F) {
	f.Add([]byte(line1 + "\n" + line2 + "\n" + details))
	f.Add([]byte("\r\n\n{}\n"))
	f.Add([]byte(details + "\n" + line1))
	f.Add([]byte(`{"a":1`))
	for _, object := range []string{
		`{ "a" : [ 1 , -0.5e+3, 0, true, false, null ] }`, `{"a":"\u00fF\n\/"}`, `{"a":01}`, `{"a":1,}`, `{"a":[,1]}`, `{"a":"\x"}`, `{"a":1.}`,
		`{"a":-}`, `{"a":1e}`, `{"a":"\u00g0"}`, "{\"a\":\"\t\"}", `{"a"}`, `{"a":}`, `{a:1}`, `{"a":nul}`, `{}{}`, `{"a":"` + "\xff" + `"}`,
		`{"a":` + strings.Repeat("[", 9_999) + strings.Repeat("]", 9_999) + `}`, `{"a":` + strings.Repeat("[", 10_000) + strings.Repeat("]", 10_000) + `}`,
	} {
		f.Add([]byte(object))
	}
	f.Fuzz(func(t *testing.T, file []byte) {
		var arrived []byte
		kb := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
			if err := req.ParseMultipartForm(1 << 20); err != nil {
				return nil, err
			}
			part, _, err := req.FormFile("file")
			if err != nil {
				return nil, err
			}
			arrived, err = io.ReadAll(part)
			return &http.Response{
				StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/json"}},
				Body: io.NopCloser(strings.NewReader(`{"success":true,"successCount":1,"warnings":[]}`)), Request: req,
			}, err
		})}))
		_, err := kb.SavedObjects.Import(t.Context(), bytes.NewReader(file), scoped.ImportOptions{})
		var fault *scoped.FileError
		switch {
		case err == nil && !bytes.Equal(arrived, file):
			t.Errorf("sent %q, %q arrived", file, arrived)
		case err != nil && !errors.As(err, &fault):
			t.Errorf("%v, want *FileError", err)
		case err == nil && !importable(file):
			t.Errorf("%q was sent", file)
		case err != nil && importable(file) && !bytes.Contains(file, []byte(`"exportedCount"`)):
			t.Errorf("%q: %v", file, err)
		}
	})
}

func FuzzExports(f *testing.F) {
	f.Add([]byte(line1 + "\n" + line2 + "\n" + details))
	f.Add([]byte("{}\n{}"))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, body []byte) {
		kb := client(t, "http://h", scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
			return &http.Response{
				StatusCode: http.StatusOK, Header: http.Header{"Content-Type": {"application/ndjson"}},
				Body: io.NopCloser(bytes.NewReader(body)), Request: req,
			}, nil
		})}))
		export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{})
		if err != nil {
			t.Fatal(err)
		}
		count := 0
		var last error
		for line, err := range export.Lines() {
			if last = err; err == nil {
				count++
				if !bytes.Contains(body, line) {
					t.Errorf("line %q is not in the export", line)
				}
			}
		}
		if d := export.Details(); last == nil && (d == nil || d.ExportedCount != int64(count)) {
			t.Errorf("%d objects, details %+v, and no error", count, d)
		}
		if err := export.Close(); err != nil {
			t.Error(err)
		}
		if export, err = kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{}); err != nil {
			t.Fatal(err)
		}
		var file bytes.Buffer
		n, err := export.WriteTo(&file)
		d := export.Details()
		switch written := int64(len(linesOf(file.String()))); {
		case n != int64(file.Len()):
			t.Errorf("%d of %d bytes", n, file.Len())
		case last == nil && (err != nil || written != int64(count)+1):
			t.Errorf("%d lines of %d objects and the details, %v", written, count, err)
		case err == nil && (d == nil || d.ExportedCount+1 != written):
			t.Errorf("%d lines, details %+v, and no error", written, d)
		}
		if err := export.Close(); err != nil {
			t.Error(err)
		}
	})
}
