// Package redistest runs a redis-server for tests: a process of its own, in a directory of its own, without persistence
// unless asked for.
package redistest

import (
	"bytes"
	"context"
	"crypto/tls"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"syscall"
	"testing"
	"time"

	"github.com/redis/rueidis"
)

// Need is the environment variable that makes a missing redis-server a failure.
const Need = "KIBANA_GO_NEED_REDIS"

// A Server is a redis-server that listens on a socket in the file system.
type Server struct {
	// Socket is where it listens. It stays the same when the server is started again.
	Socket string

	tb      testing.TB
	binary  string
	args    []string
	log     bytes.Buffer
	process *exec.Cmd
}

// Start runs a server that ends with the test, with further arguments for redis-server. The test is skipped if there is
// no redis-server, or fails if [Need] is 1.
func Start(tb testing.TB, args ...string) *Server {
	tb.Helper()
	binary, err := exec.LookPath("redis-server")
	if err != nil {
		const missing = "no redis-server in PATH: run make redis, or install it, as with apt-get install redis-server"
		if os.Getenv(Need) == "1" {
			tb.Fatal(missing)
		}
		tb.Skip(missing)
	}
	// The path of a socket must be short, so that the directory of the test does not do.
	dir, err := os.MkdirTemp("", "redis") //nolint:usetesting // see above
	if err != nil {
		tb.Fatal(err)
	}
	tb.Cleanup(func() { _ = os.RemoveAll(dir) })
	s := &Server{
		tb: tb, binary: binary, Socket: filepath.Join(dir, "s"),
		args: append([]string{"--dir", dir, "--port", "0", "--save", "", "--unixsocket", filepath.Join(dir, "s")}, args...),
	}
	s.Run()
	tb.Cleanup(s.Kill)
	return s
}

// Run starts the server again after [Server.Kill], and returns when it answers.
func (s *Server) Run() {
	s.tb.Helper()
	s.process = exec.Command(s.binary, s.args...) //nolint:noctx,gosec // Kill ends it, and the test says what runs
	s.process.Stdout, s.process.Stderr = &s.log, &s.log
	if err := s.process.Start(); err != nil {
		s.tb.Fatal(err)
	}
	deadline := time.After(30 * time.Second)
	for !s.answers() {
		select {
		case <-deadline:
			s.Kill()
			s.tb.Fatalf("redis-server does not answer:\n%s", s.log.String())
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// answers tells whether the server accepts commands, whatever it says to them.
func (s *Server) answers() bool {
	conn, err := net.Dial("unix", s.Socket) //nolint:noctx // local
	if err != nil {
		return false
	}
	defer func() { _ = conn.Close() }()
	reply := make([]byte, 1)
	_ = conn.SetDeadline(time.Now().Add(time.Second))
	if _, err := conn.Write([]byte("PING\r\n")); err != nil {
		return false
	}
	_, err = conn.Read(reply)
	return err == nil && (reply[0] == '+' || reply[0] == '-')
}

// Kill ends the server with SIGKILL, and waits for its end.
func (s *Server) Kill() {
	if s.process == nil {
		return
	}
	_ = s.process.Process.Kill()
	_ = s.process.Wait()
	s.process = nil
	_ = os.Remove(s.Socket)
}

// Freeze stops the server without ending it: connections live on, and nothing is answered until [Server.Thaw].
func (s *Server) Freeze() { _ = s.process.Process.Signal(syscall.SIGSTOP) }

// Thaw lets the server go on after [Server.Freeze].
func (s *Server) Thaw() { _ = s.process.Process.Signal(syscall.SIGCONT) }

// Option leads a client of rueidis to the server.
func (s *Server) Option() rueidis.ClientOption { return Option(s.Socket) }

// Option leads a client of rueidis to the server that listens on a socket.
func Option(socket string) rueidis.ClientOption {
	return rueidis.ClientOption{
		InitAddress: []string{"redis:6379"},
		DialCtxFn: func(ctx context.Context, _ string, dialer *net.Dialer, _ *tls.Config) (net.Conn, error) {
			return dialer.DialContext(ctx, "unix", socket)
		},
	}
}

// Do carries out a command, such as FLUSHALL, and returns what the server says.
func (s *Server) Do(command ...string) rueidis.RedisResult {
	s.tb.Helper()
	option := s.Option()
	option.ForceSingleClient, option.DisableCache = true, true
	client, err := rueidis.NewClient(option)
	if err != nil {
		s.tb.Fatal(err)
	}
	defer client.Close()
	return client.Do(context.Background(), client.B().Arbitrary(command[0]).Args(command[1:]...).Build())
}
