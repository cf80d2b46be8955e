package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"runtime"
	"slices"
	"strconv"
	"strings"
)

// The most that may ever be added to a stripped binary.
const (
	clientBytes = 2_000_000 // the client beyond bare
	domainBytes = 300_000   // each further domain
)

// Sections of a binary begin at whole pages, so that one instruction more can be so many bytes.
const pages = 4 * 4096

func (c *checkout) countPrograms(ctx context.Context) ([]count, error) {
	var counts []count
	stripped := map[string]int{}
	for _, name := range programs {
		found, domains, err := c.countImports(ctx, name)
		if err != nil {
			return nil, err
		}
		counts = append(counts, found...)
		found, err = c.countBinary(ctx, name)
		if err != nil {
			return nil, err
		}
		counts = append(counts, found...)
		stripped[name] = found[0].measured
		subject := "program " + name
		switch name {
		case "bare":
		case "spaces":
			counts = append(counts, count{subject: subject, what: "stripped bytes beyond bare", measured: stripped[name] - stripped["bare"], least: pages, most: clientBytes, compiled: true})
		default:
			counts = append(counts, count{subject: subject, what: "stripped bytes beyond spaces", measured: stripped[name] - stripped["spaces"], least: pages, most: domains * domainBytes, compiled: true})
		}
	}
	return counts, nil
}

// countImports counts what a program is made of, and the domains that it names itself.
func (c *checkout) countImports(ctx context.Context, name string) ([]count, int, error) {
	deps, err := c.list(ctx, "-deps", c.program(name))
	if err != nil {
		return nil, 0, err
	}
	standard, own := 0, 0
	modules := map[string]bool{}
	for _, p := range deps {
		if p.Standard {
			standard++
			continue
		}
		own++
		modules[p.Module.Path] = true
	}
	direct := deps[len(deps)-1].Imports
	domains := 0
	for _, path := range direct {
		if c.domain(path) {
			domains++
		}
	}
	if name == "everything" {
		err = c.whole(ctx, direct)
	}
	subject := "program " + name
	return []count{
		{subject: subject, what: "packages", measured: own, exact: true},
		{subject: subject, what: "packages of Go", measured: standard, exact: true, compiled: true},
		{subject: subject, what: "modules", measured: len(modules), exact: true},
	}, domains, err
}

// whole tells whether the program that stands for everything imports every domain.
func (c *checkout) whole(ctx context.Context, direct []string) error {
	all, err := c.list(ctx, "./gen/...")
	if err != nil {
		return err
	}
	for _, p := range all {
		if c.domain(p.ImportPath) && len(p.GoFiles) > 0 && !slices.Contains(direct, p.ImportPath) {
			return fmt.Errorf("test/budget/everything does not call %s", p.ImportPath)
		}
	}
	return nil
}

// countBinary builds a program. The first count is that of its bytes.
func (c *checkout) countBinary(ctx context.Context, name string) ([]count, error) {
	subject, file := "program "+name, filepath.Join(c.scratch, name)
	if _, err := c.golang(ctx, "build", "-o", file+".full", c.program(name)); err != nil {
		return nil, err
	}
	functions, text, err := c.symbols(ctx, file+".full")
	if err != nil {
		return nil, err
	}
	if _, err := c.golang(ctx, "build", "-ldflags=-s -w", "-o", file, c.program(name)); err != nil {
		return nil, err
	}
	binary, err := os.Stat(file)
	if err != nil {
		return nil, err
	}
	counts := []count{
		{subject: subject, what: "stripped bytes", measured: int(binary.Size()), compiled: true},
		{subject: subject, what: "functions", measured: functions, compiled: true},
		{subject: subject, what: "code bytes", measured: text, compiled: true},
	}
	if runtime.GOOS+"/"+runtime.GOARCH != target {
		return append(counts, count{subject: subject, what: initBytes, skipped: true}, count{subject: subject, what: initAllocs, skipped: true}), nil
	}
	start, err := c.initialise(ctx, file)
	if err != nil {
		return nil, err
	}
	return append(counts,
		count{subject: subject, what: initBytes, measured: start.bytes, compiled: true},
		count{subject: subject, what: initAllocs, measured: start.allocs, compiled: true}), nil
}

const (
	initBytes  = "bytes allocated by init"
	initAllocs = "allocations by init"
)

// initWork is what packages do before main, those of Go excepted.
type initWork struct {
	bytes, allocs int
	clock         float64 // milliseconds
}

var initLine = regexp.MustCompile(`^init (\S+) @\S+ ms, (\S+) ms clock, (\d+) bytes, (\d+) allocs`)

func (c *checkout) initialise(ctx context.Context, file string) (initWork, error) {
	cmd := exec.CommandContext(ctx, file)
	cmd.Env = append(os.Environ(), "GODEBUG=inittrace=1")
	var trace bytes.Buffer
	cmd.Stderr = &trace
	var exit *exec.ExitError
	if err := cmd.Run(); err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 2) {
		return initWork{}, fmt.Errorf("%s: %w\n%s", file, err, &trace)
	}
	var work initWork
	for line := range strings.Lines(trace.String()) {
		m := initLine.FindStringSubmatch(line)
		// The first element of a path of Go's own packages has no dot.
		if m == nil || !strings.Contains(strings.SplitN(m[1], "/", 2)[0], ".") {
			continue
		}
		clock, _ := strconv.ParseFloat(m[2], 64)
		bytes, _ := strconv.Atoi(m[3])
		allocs, _ := strconv.Atoi(m[4])
		work.clock += clock
		work.bytes += bytes
		work.allocs += allocs
	}
	return work, nil
}
