package scoped_test

import (
	"bufio"
	"bytes"
	"fmt"
	"io"
	"net"
	"net/http"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/scoped"
)

// The benchmarks of transfers move the same bytes twice over loopback, once with io.Copy and once through the client,
// in turn. What they report that holds on other machines is the ratio of the two speeds.
const (
	transferred = 1 << 30 // bytes of a transfer, at least
	copied      = "COPY"  // the method of a request that is followed by nothing but bytes
)

// exported is a megabyte of an export, and how many objects it holds.
func exported() (lines []byte, count int) {
	state := strings.Repeat(`{\"id\":\"1\",\"enabled\":true,\"type\":\"count\",\"params\":{\"customLabel\":\"Répartition\"},\"schema\":\"metric\"},`, 7)
	for ; len(lines) < 1<<20; count++ {
		lines = fmt.Appendf(lines, `{"attributes":{"description":"The errors of the last %d minutes","title":"Errors %d","visState":"[%s]"},`+
			`"coreMigrationVersion":"8.8.0","created_at":"2025-11-02T10:15:30.123Z","id":"7f2c-%d","managed":false,`+
			`"references":[{"id":"logs-%d","name":"kibanaSavedObjectMeta","type":"index-pattern"}],"type":"visualization","version":"WzE%d="}`+"\n",
			count, count, state, count, count%7, count)
	}
	return lines, count
}

// repeated reads the same bytes again and again. It is a plain io.Reader, as a program's own would be.
type repeated struct {
	block []byte
	at    int
	left  int // how many times more
}

func (r *repeated) Read(p []byte) (int, error) {
	if r.left == 0 {
		return 0, io.EOF
	}
	n := copy(p, r.block[r.at:])
	if r.at += n; r.at == len(r.block) {
		r.at = 0
		r.left--
	}
	return n, nil
}

// wireServer is a server that costs next to nothing: it writes exports and reads imports without looking at them.
type wireServer struct {
	block []byte
	times int
	count int
	total int64 // of all objects
}

func newWireServer(b *testing.B) (*wireServer, string) {
	b.Helper()
	block, count := exported()
	times := transferred/len(block) + 1
	s := &wireServer{block: block, times: times, count: count * times, total: int64(len(block) * times)}
	listener, err := new(net.ListenConfig).Listen(b.Context(), "tcp", "127.0.0.1:0")
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = listener.Close() })
	go func() {
		for {
			conn, err := listener.Accept()
			if err != nil {
				return
			}
			go s.serve(conn)
		}
	}()
	return s, listener.Addr().String()
}

func (s *wireServer) details() string {
	return fmt.Sprintf(`{"excludedObjects":[],"excludedObjectsCount":0,"exportedCount":%d,"missingRefCount":0,"missingReferences":[]}`, s.count)
}

func (s *wireServer) serve(conn net.Conn) {
	defer func() { _ = conn.Close() }()
	from := bufio.NewReaderSize(conn, 1<<20)
	for {
		req, err := http.ReadRequest(from)
		if err != nil {
			return
		}
		switch {
		case strings.HasSuffix(req.URL.Path, "_export"):
			_, _ = io.Copy(io.Discard, req.Body)
			_, _ = fmt.Fprintf(conn, "HTTP/1.1 200 OK\r\nContent-Type: application/ndjson\r\nKbn-Name: k\r\nContent-Length: %d\r\n\r\n", int(s.total)+len(s.details()))
			s.write(conn)
			_, _ = io.WriteString(conn, s.details())
		case req.Method == copied && req.URL.Path == "/down":
			s.write(conn)
		case req.Method == copied:
			s.read(from, nil)
			_, _ = conn.Write([]byte{'.'})
		default:
			s.read(from, []byte("--\r\n\r\n0\r\n\r\n"))
			reply := fmt.Sprintf(`{"success":true,"successCount":%d,"warnings":[]}`, s.count)
			_, _ = fmt.Fprintf(conn, "HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nKbn-Name: k\r\nContent-Length: %d\r\n\r\n%s", len(reply), reply)
		}
	}
}

func (s *wireServer) write(w io.Writer) {
	for range s.times {
		if _, err := w.Write(s.block); err != nil {
			return
		}
	}
}

// read reads until an end that only the last bytes have, or all bytes of the objects.
func (s *wireServer) read(r io.Reader, end []byte) {
	buf := make([]byte, 1<<20)
	var tail []byte
	for left := s.total; ; {
		n, err := r.Read(buf)
		left -= int64(n)
		tail = append(tail, buf[max(0, n-len(end)):n]...)
		tail = tail[max(0, len(tail)-len(end)):]
		if err != nil || end == nil && left <= 0 || end != nil && bytes.Equal(tail, end) {
			return
		}
	}
}

// sink is a writer that has nothing but Write, as a program's own would be.
type sink struct{ written int64 }

func (s *sink) Write(p []byte) (int, error) {
	s.written += int64(len(p))
	return len(p), nil
}

// race runs both in turn and reports their speeds. The ratio is the median of all rounds, which a busy machine disturbs
// less than a mean.
func race(b *testing.B, size int64, bare, ours func()) {
	b.Helper()
	var took [2]time.Duration
	var ratios []float64
	for b.Loop() {
		var round [2]time.Duration
		for i, run := range []func(){bare, ours} {
			began := time.Now()
			run()
			round[i] = time.Since(began)
			took[i] += round[i]
		}
		ratios = append(ratios, round[0].Seconds()/round[1].Seconds())
	}
	slices.Sort(ratios)
	speed := func(of time.Duration) float64 { return float64(size) * float64(b.N) / 1e6 / of.Seconds() }
	b.ReportMetric(speed(took[0]), "copyMB/s")
	b.ReportMetric(speed(took[1]), "MB/s")
	b.ReportMetric(ratios[len(ratios)/2], "ratio")
}

// BenchmarkExport compares an export with io.Copy from a connection.
func BenchmarkExport(b *testing.B) {
	s, address := newWireServer(b)
	kb := client(b, "http://"+address)
	conn := connect(b, address)
	race(b, s.total, func() {
		_, _ = io.WriteString(conn, copied+" /down HTTP/1.1\r\nHost: h\r\n\r\n")
		if n, err := io.Copy(new(sink), io.LimitReader(conn, s.total)); n != s.total {
			b.Fatalf("%d of %d bytes, %v", n, s.total, err)
		}
	}, func() {
		export, err := kb.SavedObjects.Export(b.Context(), scoped.ExportRequest{Type: []string{"visualization"}})
		if err != nil {
			b.Fatal(err)
		}
		to := new(sink)
		if _, err := export.WriteTo(to); err != nil || to.written < s.total {
			b.Fatalf("%d of %d bytes, %v", to.written, s.total, err)
		}
		_ = export.Close()
	})
}

// BenchmarkImport compares an import with io.Copy to a connection.
func BenchmarkImport(b *testing.B) {
	s, address := newWireServer(b)
	kb := client(b, "http://"+address)
	conn := connect(b, address)
	race(b, s.total, func() {
		_, _ = io.WriteString(conn, copied+" /up HTTP/1.1\r\nHost: h\r\n\r\n")
		if n, err := io.Copy(conn, &repeated{block: s.block, left: s.times}); n != s.total {
			b.Fatalf("%d of %d bytes, %v", n, s.total, err)
		}
		_, _ = conn.Read(make([]byte, 1))
	}, func() {
		file := io.MultiReader(&repeated{block: s.block, left: s.times}, strings.NewReader(s.details()))
		result, err := kb.SavedObjects.Import(b.Context(), struct{ io.Reader }{file}, scoped.ImportOptions{Overwrite: true})
		if err != nil || int(result.SuccessCount) != s.count {
			b.Fatalf("%+v, %v", result, err)
		}
	})
}

func connect(b *testing.B, address string) net.Conn {
	b.Helper()
	conn, err := new(net.Dialer).DialContext(b.Context(), "tcp", address)
	if err != nil {
		b.Fatal(err)
	}
	b.Cleanup(func() { _ = conn.Close() })
	return conn
}
