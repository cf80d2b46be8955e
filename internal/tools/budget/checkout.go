package main

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// The programs in test/budget. Each after the first is compared with the one that it goes beyond.
var programs = []string{"bare", "spaces", "one", "five", "everything"}

// What everything is built for, whatever this machine is.
const target = "linux/amd64"

// checkout is the repository, or a small one in a test.
type checkout struct {
	root    string
	module  string
	scratch string
}

// open finds the module in a folder. The checkout must be closed.
func open(ctx context.Context, folder string) (*checkout, error) {
	root, err := filepath.Abs(folder)
	if err != nil {
		return nil, err
	}
	c := &checkout{root: root}
	module, err := c.golang(ctx, "list", "-m")
	if err != nil {
		return nil, err
	}
	c.module = strings.TrimSpace(string(module))
	c.scratch, err = os.MkdirTemp("", "budget")
	return c, err
}

func (c *checkout) close() { _ = os.RemoveAll(c.scratch) }

func (c *checkout) program(name string) string { return c.module + "/test/budget/" + name }

// golang runs the go command, in a way that gives the same bytes wherever the checkout is.
func (c *checkout) golang(ctx context.Context, args ...string) ([]byte, error) {
	return c.golangWith(ctx, nil, args...)
}

func (c *checkout) golangWith(ctx context.Context, env []string, args ...string) ([]byte, error) {
	cmd := exec.CommandContext(ctx, "go", args...) //nolint:gosec // the arguments are ours
	cmd.Dir = c.root
	system, machine, _ := strings.Cut(target, "/")
	cmd.Env = append(os.Environ(), "GOFLAGS=-trimpath -buildvcs=false -mod=readonly", "GOWORK=off", "CGO_ENABLED=0",
		"GOOS="+system, "GOARCH="+machine, "GOAMD64=v1", "GOEXPERIMENT=")
	cmd.Env = append(cmd.Env, env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return nil, fmt.Errorf("go %s: %w\n%s", strings.Join(args, " "), err, &stderr)
	}
	return out, nil
}

// goPackage is what go list says of a package.
type goPackage struct {
	ImportPath string
	Name       string
	Dir        string
	Standard   bool
	Export     string // the compiled archive
	GoFiles    []string
	Imports    []string
	Module     *struct{ Path string }
}

func (c *checkout) list(ctx context.Context, args ...string) ([]goPackage, error) {
	out, err := c.golang(ctx, append([]string{"list", "-json=ImportPath,Name,Dir,Standard,Export,GoFiles,Imports,Module"}, args...)...)
	if err != nil {
		return nil, err
	}
	var all []goPackage
	for dec := json.NewDecoder(bytes.NewReader(out)); ; {
		var p goPackage
		err := dec.Decode(&p)
		if errors.Is(err, io.EOF) {
			return all, nil
		}
		if err != nil {
			return nil, err
		}
		all = append(all, p)
	}
}

// domain tells whether a package is one of gen/ that users call.
func (c *checkout) domain(path string) bool {
	name, ok := strings.CutPrefix(path, c.module+"/gen/")
	return ok && name != "wire"
}
