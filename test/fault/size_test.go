package fault_test

import (
	"bytes"
	"compress/gzip"
	"errors"
	"io"
	"net/http"
	"runtime"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

const gigabyte = 1 << 30

// A reply that is too long costs no more memory than the limit allows for, be it a success or a failure, sent as it is or
// as a megabyte that unfolds.
//
//nolint:paralleltest // it measures the memory of the process
func TestRepliesThatAreTooLong(t *testing.T) {
	bomb := gzipBomb(t)
	for _, test := range []struct {
		name   string
		status int
		zip    bool
		opts   []scoped.Option
		most   uint64 // of memory
		call   call
	}{
		{"1 MB that unfolds to 1 GB", 200, true, nil, 700 << 20, get},
		{"1 GB, limited to 1 MB", 200, false, []scoped.Option{scoped.WithMaxReplySize(1 << 20)}, 64 << 20, get},
		{"1 MB that unfolds to 1 GB, limited to 1 MB", 200, true, []scoped.Option{scoped.WithMaxReplySize(1 << 20)}, 64 << 20, create},
		{"a failure of 1 GB", 500, false, nil, 64 << 20, get},
		{"a failure of 1 MB that unfolds to 1 GB", 500, true, nil, 64 << 20, create},
		{"an empty reply of 1 GB", 200, false, nil, 64 << 20, remove},
		{"an export with a line of 1 GB", 200, false, nil, 256 << 20, export},
		{"an export that unfolds to a line of 1 GB", 200, true, nil, 256 << 20, export},
	} {
		t.Run(test.name, func(t *testing.T) {
			front := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
				w.Header().Set("Content-Type", "application/json")
				if test.call.name == export.name {
					w.Header().Set("Content-Type", "application/ndjson")
				}
				w.Header().Set("Kbn-Name", "kibana")
				if test.zip {
					w.Header().Set("Content-Encoding", "gzip")
				}
				w.WriteHeader(test.status)
				if test.zip {
					_, _ = w.Write(bomb)
					return
				}
				_, _ = io.Copy(w, io.LimitReader(spaces{}, gigabyte))
			}))
			kb, sent := client(t, front.URL(), test.opts...)
			before := allocated()
			err := test.call.make(t.Context(), kb)
			if got := allocated() - before; got > test.most {
				t.Errorf("%d MB were allocated, want at most %d", got>>20, test.most>>20)
			}
			tooLong(t, test.call, test.status, err)
			if sent.Sent() != 1 {
				t.Errorf("sent %d times", sent.Sent())
			}
			_ = kb.Close()
		})
	}
}

func tooLong(t *testing.T, c call, status int, err error) {
	t.Helper()
	switch c.name {
	case remove.name: // nobody needs to know what else comes
		if err != nil {
			t.Error(err)
		}
	case export.name:
		if !errors.Is(err, scoped.ErrTruncatedExport) {
			t.Errorf("%v, want ErrTruncatedExport", err)
		}
	default:
		if got := failed[*scoped.APIError](t, "error", err); got.StatusCode != status || len(got.Body) > 64<<10 {
			t.Errorf("status %d, a body of %d bytes kept", got.StatusCode, len(got.Body))
		}
		if status == http.StatusOK {
			_ = failed[*scoped.ReplyTooLargeError](t, "cause", err)
		}
	}
}

// allocated is how much memory the process has ever asked for, the server's share included. It is more than it ever held.
func allocated() uint64 {
	var stats runtime.MemStats
	runtime.ReadMemStats(&stats)
	return stats.TotalAlloc
}

var blank = bytes.Repeat([]byte(" "), 64<<10)

// spaces are spaces without end, which JSON may have anywhere.
type spaces struct{}

func (spaces) Read(p []byte) (int, error) { return copy(p, blank), nil }

// gzipBomb is a gigabyte of spaces, compressed.
func gzipBomb(t *testing.T) []byte {
	t.Helper()
	const part = 16 << 20
	var packed bytes.Buffer
	zip := gzip.NewWriter(&packed)
	if _, err := io.Copy(zip, io.LimitReader(spaces{}, part)); err != nil {
		t.Fatal(err)
	}
	if err := zip.Close(); err != nil {
		t.Fatal(err)
	}
	bomb := bytes.Repeat(packed.Bytes(), gigabyte/part) // gzip's members may follow each other
	if len(bomb) > 2<<20 {
		t.Fatalf("the bomb has %d bytes", len(bomb))
	}
	return bomb
}

// A long export of short lines is no matter: it is read line by line.
//
//nolint:paralleltest // it measures the memory of the process
func TestALongExportCostsNoMemory(t *testing.T) {
	line := strings.Split(dashboards, "\n")[0] + "\n"
	const lines = 200_000 // 16 MB
	front := serve(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/ndjson")
		for range lines {
			_, _ = io.WriteString(w, line)
		}
	}))
	kb, _ := client(t, front.URL(), scoped.WithMaxReplySize(1))
	before := allocated()
	export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{Type: []string{"dashboard"}, ExcludeExportDetails: scoped.Ptr(true)})
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = export.Close() }()
	n, err := export.WriteTo(io.Discard)
	if err != nil || n != int64(lines*len(line)) {
		t.Errorf("%d bytes, %v", n, err)
	}
	if got := allocated() - before; got > uint64(n) { // with the server's share
		t.Errorf("%d MB were allocated for %d", got>>20, n>>20)
	}
	_ = kb.Close()
}
