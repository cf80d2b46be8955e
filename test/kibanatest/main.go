package kibanatest

import (
	"context"
	"encoding/base64"
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"os/signal"
	"strings"
	"syscall"
)

// Main runs a server as a program, for clients in any language, until it is interrupted:
//
//	go run github.com/kibana-go/kibana-go/test/kibanatest/cmd -space marketing -seed tenants.yaml
//
// It prints the URL and an API key in the form of the environment variables KIBANA_URL and KIBANA_API_KEY, and then
// nothing. The flag -h lists all flags. The options are for programs that need more than the flags say; they come after those of the
// flags. Main does not return: the exit code is 0 after an interrupt, 2 for wrong flags and 1 for all that fails.
func Main(opts ...Option) {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	code := run(ctx, os.Args[1:], os.Stdout, os.Stderr, opts...)
	stop()
	os.Exit(code)
}

// Exit codes.
const (
	succeeded = iota
	failed
	misused
)

// run is Main without the process.
func run(ctx context.Context, args []string, stdout, stderr io.Writer, opts ...Option) int {
	p, err := parseFlags(args, stderr)
	switch {
	case errors.Is(err, flag.ErrHelp):
		return succeeded
	case err != nil:
		return misused // package flag has said why
	}
	srv, err := Start(append(p.options(), opts...)...)
	if err != nil {
		_, _ = fmt.Fprintln(stderr, "kibanatest:", err)
		return failed
	}
	defer srv.Close()
	if p.log {
		srv.ReactFunc(Match{}, func(r Request) *Fault {
			_, _ = fmt.Fprintln(stderr, strings.TrimSpace(r.line()+" "+r.Operation))
			return nil
		})
	}
	if _, err := fmt.Fprintf(stdout, "KIBANA_URL=%s\nKIBANA_API_KEY=%s\n", srv.URL, p.apiKey); err != nil {
		return failed
	}
	<-ctx.Done()
	return succeeded
}

// program is what the flags say.
type program struct {
	addr, apiKey, version, basePath string
	serverless, strictSpaces, log   bool
	spaces, seeds                   []string
}

func parseFlags(args []string, stderr io.Writer) (*program, error) {
	p := &program{}
	flags := flag.NewFlagSet("kibanatest", flag.ContinueOnError)
	flags.SetOutput(stderr)
	flags.StringVar(&p.addr, "addr", "127.0.0.1:5601", "`host:port` to listen on; port 0 is any that is free")
	flags.StringVar(&p.apiKey, "api-key", "", "the encoded API `key` that lets callers in (default a random one)")
	flags.StringVar(&p.version, "version", defaultSettings().version, "the `version` that the status reports")
	flags.StringVar(&p.basePath, "base-path", "", "serve below this `path`")
	flags.BoolVar(&p.serverless, "serverless", false, "report the serverless flavor")
	flags.BoolVar(&p.strictSpaces, "strict-spaces", false, "refuse calls in spaces that do not exist, as no Kibana does")
	flags.BoolVar(&p.log, "log", false, "write a line for each request to the standard error")
	flags.Func("space", "create a space with this `id`; may be repeated", func(id string) error {
		p.spaces = append(p.spaces, id)
		return nil
	})
	flags.Func("seed", "begin with what a YAML `file` describes or, as space=file.ndjson, with exported objects in a space; may be repeated",
		func(seed string) error {
			p.seeds = append(p.seeds, seed)
			return nil
		})
	if err := flags.Parse(args); err != nil {
		return nil, err
	}
	if flags.NArg() > 0 {
		err := fmt.Errorf("unexpected argument %q", flags.Arg(0))
		_, _ = fmt.Fprintln(stderr, err)
		return nil, err
	}
	if p.apiKey == "" {
		p.apiKey = base64.StdEncoding.EncodeToString([]byte("kibanatest:" + randomText(keySize)))
	}
	return p, nil
}

const keySize = 16

// options are those that the flags stand for.
func (p *program) options() []Option {
	opts := []Option{
		WithAddr(p.addr), WithAPIKey(p.apiKey), WithVersion(p.version), WithBasePath(p.basePath), WithSpaces(p.spaces...),
		WithRequestLog(0),
	}
	if p.serverless {
		opts = append(opts, WithServerless())
	}
	if p.strictSpaces {
		opts = append(opts, WithStrictSpaces())
	}
	for _, seed := range p.seeds {
		space, file, exported := strings.Cut(seed, "=")
		if exported && strings.HasSuffix(file, ".ndjson") {
			opts = append(opts, WithExportFile(space, file))
		} else {
			opts = append(opts, WithSeedFile(seed))
		}
	}
	return opts
}
