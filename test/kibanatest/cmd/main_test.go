package main_test

import (
	"bufio"
	"context"
	"errors"
	"io"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"strings"
	"sync"
	"testing"
	"time"
)

// program builds the command, once for all tests.
var program = sync.OnceValues(func() (string, error) {
	folder, err := os.MkdirTemp("", "kibanatest")
	if err != nil {
		return "", err
	}
	file := filepath.Join(folder, "kibanatest.exe")
	out, err := exec.CommandContext(context.Background(), "go", "build", "-o", file, ".").CombinedOutput()
	if err != nil {
		return "", errors.New(string(out))
	}
	return file, nil
})

func TestMain(m *testing.M) {
	code := m.Run()
	if file, err := program(); err == nil {
		_ = os.RemoveAll(filepath.Dir(file))
	}
	os.Exit(code)
}

// process is the command, running.
type process struct {
	*exec.Cmd

	env  map[string]string // what it printed
	said *strings.Builder
}

func start(t *testing.T, args ...string) *process {
	t.Helper()
	file, err := program()
	if err != nil {
		t.Fatal(err)
	}
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	p := &process{Cmd: exec.CommandContext(ctx, file, args...), env: map[string]string{}, said: &strings.Builder{}}
	p.Stderr = p.said
	out, err := p.StdoutPipe()
	if err != nil {
		t.Fatal(err)
	}
	if err := p.Start(); err != nil {
		t.Fatal(err)
	}
	for lines := bufio.NewScanner(out); len(p.env) < 2 && lines.Scan(); {
		name, value, _ := strings.Cut(lines.Text(), "=")
		p.env[name] = value
	}
	return p
}

// get is how the server answers, with the printed key or without.
func (p *process) get(t *testing.T, path, key string) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, p.env["KIBANA_URL"]+path, nil)
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Authorization", "ApiKey "+key)
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		t.Fatal(err)
	}
	return res.StatusCode, string(body)
}

// interrupt stops the process as a user does and checks that it ends well.
func (p *process) interrupt(t *testing.T) {
	t.Helper()
	if runtime.GOOS == "windows" {
		_ = p.Process.Kill()
		_ = p.Wait()
		return
	}
	if err := p.Process.Signal(os.Interrupt); err != nil {
		t.Fatal(err)
	}
	if err := p.Wait(); err != nil {
		t.Errorf("ended with %v, saying %s", err, p.said)
	}
}

func TestTheCommandServesUntilItIsInterrupted(t *testing.T) {
	t.Parallel()
	p := start(t, "-addr", "127.0.0.1:0", "-version", "9.4.0", "-serverless", "-space", "marketing", "-space", "support", "-base-path", "/kb", "-log",
		"-seed", "../testdata/seed/tenants.yaml", "-seed", "support=../testdata/seed/marketing.ndjson")
	key := p.env["KIBANA_API_KEY"]
	for path, want := range map[string]string{
		"/api/spaces/space/marketing":                       `"Marketing"`,
		"/s/support/api/saved_objects/_find?type=dashboard": `"Web"`,
		"/s/marketing/api/saved_objects/tag/vip":            `"VIP"`,
		"/api/status":                                       `"build_flavor":"serverless"`,
		"/s/marketng/api/actions/connectors?apiKey=abcde":   `"Stranded"`,
	} {
		if status, body := p.get(t, path, key); status != http.StatusOK || !strings.Contains(body, want) {
			t.Errorf("%s: %d %s lacks %s", path, status, body, want)
		}
	}
	if status, _ := p.get(t, "/api/spaces/space", "other"); status != http.StatusUnauthorized {
		t.Errorf("another key is answered %d", status)
	}
	p.interrupt(t)
	said := p.said.String()
	if !strings.Contains(said, "GET /kb/api/spaces/space/marketing GetSpace\n") || strings.Contains(said, key) || strings.Contains(said, "abcde") {
		t.Errorf("the log is\n%s", said)
	}
}

func TestTheCommandSaysWhatIsWrong(t *testing.T) {
	t.Parallel()
	for want, args := range map[string][]string{
		"flag provided but not defined: -nonsense":                {"-nonsense"},
		`unexpected argument "x"`:                                 {"x"},
		`kibanatest: seed: open none.yaml: `:                      {"-addr", "127.0.0.1:0", "-seed", "none.yaml"},
		`kibanatest: create space: "A" is no space id`:            {"-space", "A"},
		`kibanatest: listen: `:                                    {"-addr", "127.0.0.1:99999"},
		"host:port to listen on; port 0 is any that is free (def": {"-h"},
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			p := start(t, args...)
			err := p.Wait()
			if !strings.Contains(p.said.String(), want) {
				t.Errorf("said %s, want %s", p.said, want)
			}
			code := map[bool]int{true: 1, false: 2}[strings.HasPrefix(want, "kibanatest")]
			if args[0] == "-h" {
				code = 0
			}
			if got := p.ProcessState.ExitCode(); got != code {
				t.Errorf("ended with %d (%v), want %d", got, err, code)
			}
		})
	}
}

// A client that knows nothing of Go, with the environment that the command prints.
func TestAClientInAnotherLanguage(t *testing.T) {
	t.Parallel()
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skip("there is no python3 on this machine")
	}
	p := start(t, "-addr", "127.0.0.1:0")
	client := exec.CommandContext(t.Context(), python, "testdata/client.py")
	client.Env = os.Environ()
	for name, value := range p.env {
		client.Env = append(client.Env, name+"="+value)
	}
	out, err := client.CombinedOutput()
	if err != nil || string(out) != "['Leads']\n" {
		t.Errorf("said %s: %v", out, err)
	}
	p.interrupt(t)
}
