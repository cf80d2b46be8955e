package rediscache_test

import (
	"bufio"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strconv"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/cache/rediscache"
	"github.com/kibana-go/kibana-go/cache/rediscache/internal/redistest"
	"github.com/kibana-go/kibana-go/scoped"
)

// A member of a fleet is a process of its own: the binary of these tests, which finds these in its environment. It reads
// a command from each line of its input, and answers with a line.
const (
	memberSocket = "REDISCACHE_MEMBER_SOCKET"
	memberKibana = "REDISCACHE_MEMBER_KIBANA"
	memberLease  = "REDISCACHE_MEMBER_LEASE"
)

// runMember is the main function of a member.
func runMember(socket string, in io.Reader, out io.Writer) {
	lease, err := time.ParseDuration(os.Getenv(memberLease))
	if err != nil {
		panic(err)
	}
	store, err := rediscache.New(rediscache.Options{
		Redis: redistest.Option(socket), Timeout: patient, TTL: time.Hour, NegativeTTL: time.Hour, Lease: lease,
	})
	if err != nil {
		panic(err)
	}
	kb, err := scoped.New(os.Getenv(memberKibana), scoped.WithCache(store), scoped.WithBasicAuth("elastic", "secret"))
	if err != nil {
		panic(err)
	}
	m := &member{store, kb}
	for lines := bufio.NewScanner(in); lines.Scan(); {
		command, argument, _ := strings.Cut(lines.Text(), " ")
		_, _ = fmt.Fprintln(out, m.obey(command, argument))
	}
	_ = kb.Close()
	_ = store.Close()
}

type member struct {
	store *rediscache.Store
	kb    *scoped.Client
}

func (m *member) obey(command, argument string) string {
	ctx := context.Background()
	switch command {
	case "space": // does it exist?
		_, err := m.kb.Space(ctx, argument)
		switch {
		case err == nil:
			return "exists"
		case errors.Is(err, scoped.ErrSpaceNotFound):
			return "missing"
		}
		return err.Error()
	case "delete":
		return said(m.kb.Spaces.Delete(ctx, argument))
	case "visit": // as many spaces, all at once
		n, _ := strconv.Atoi(argument)
		return said(m.visit(ctx, n))
	case "available":
		return strconv.FormatBool(m.store.State().Available)
	case "state":
		return fmt.Sprintf("%+v %+v", m.store.State(), m.kb.CacheStats())
	case "loads":
		return strconv.FormatUint(m.kb.CacheStats().Loads, 10)
	}
	return "what?"
}

func (m *member) visit(ctx context.Context, n int) error {
	errs := make([]error, n)
	var all sync.WaitGroup
	for i := range n {
		all.Go(func() { _, errs[i] = m.kb.Space(ctx, spaceID(i)) })
	}
	all.Wait()
	return errors.Join(errs...)
}

func said(err error) string {
	if err == nil {
		return "done"
	}
	text, _ := json.Marshal(err.Error())
	return string(text)
}

func spaceID(i int) string { return "space-" + strconv.Itoa(i) }

func spaceIDs(n int) []string {
	ids := make([]string, n)
	for i := range ids {
		ids[i] = spaceID(i)
	}
	return ids
}

// A process is a member as the test sees it.
type process struct {
	tb      testing.TB
	command *exec.Cmd
	in      io.WriteCloser
	out     *bufio.Scanner
}

// startMember starts a member that ends with the test.
func startMember(tb testing.TB, server *redistest.Server, kibana string, lease time.Duration) *process {
	tb.Helper()
	command := exec.Command(os.Args[0]) //nolint:noctx // its input ends it
	command.Env = append(os.Environ(), memberSocket+"="+server.Socket, memberKibana+"="+kibana, memberLease+"="+lease.String())
	command.Stderr = os.Stderr
	in, err := command.StdinPipe()
	if err != nil {
		tb.Fatal(err)
	}
	out, err := command.StdoutPipe()
	if err != nil {
		tb.Fatal(err)
	}
	if err := command.Start(); err != nil {
		tb.Fatal(err)
	}
	p := &process{tb, command, in, bufio.NewScanner(out)}
	tb.Cleanup(func() {
		_ = in.Close()
		_ = command.Wait()
	})
	return p
}

func (p *process) send(command string) {
	p.tb.Helper()
	if _, err := io.WriteString(p.in, command+"\n"); err != nil {
		p.tb.Fatal(err)
	}
}

func (p *process) answer() string {
	p.tb.Helper()
	if !p.out.Scan() {
		p.tb.Fatal("the member has ended")
	}
	return p.out.Text()
}

func (p *process) ask(command string) string {
	p.tb.Helper()
	p.send(command)
	return p.answer()
}

// kill ends the member at once.
func (p *process) kill() { _ = p.command.Process.Kill() }
