package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"time"
)

// timing is what it takes to build and to start one program.
type timing struct {
	name      string
	wall, cpu []time.Duration // of the builds
	tools     []tool          // of one build
	start     []time.Duration
	init      []float64 // milliseconds
}

// time builds each program with nothing but Go's own packages in the cache, and starts it, in turns.
func (c *checkout) time(ctx context.Context, out io.Writer, rounds int) error {
	base, err := c.standardCache(ctx)
	if err != nil {
		return err
	}
	timings := make([]*timing, len(programs))
	for i, name := range programs {
		timings[i] = &timing{name: name}
	}
	for range rounds {
		for _, t := range timings {
			if err := c.timeBuild(ctx, base, t); err != nil {
				return err
			}
		}
	}
	for _, t := range timings {
		if err := c.recordBuild(ctx, base, t); err != nil {
			return err
		}
	}
	for range 10 * rounds {
		for _, t := range timings {
			if err := c.timeStart(ctx, t); err != nil {
				return err
			}
		}
	}
	version, err := c.golang(ctx, "env", "GOVERSION")
	if err != nil {
		return err
	}
	_, _ = fmt.Fprintf(out, "%s, %d processors, %d builds and %d starts each, medians\n\n", strings.TrimSpace(string(version)), runtime.NumCPU(), rounds, 10*rounds)
	return report(out, c, timings)
}

// standardCache makes a build cache that holds what the programs need of Go's own packages.
func (c *checkout) standardCache(ctx context.Context) (string, error) {
	folder := filepath.Join(c.scratch, "std")
	needed := map[string]bool{}
	for _, name := range programs {
		deps, err := c.list(ctx, "-deps", c.program(name))
		if err != nil {
			return "", err
		}
		for _, p := range deps {
			if p.Standard && p.ImportPath != "unsafe" {
				needed[p.ImportPath] = true
			}
		}
	}
	args := []string{"build"}
	for path := range needed {
		args = append(args, path)
	}
	_, err := c.golangWith(ctx, []string{"GOCACHE=" + folder}, args...)
	return folder, err
}

// fresh is a copy of a build cache that may be written to. Files of a cache do not change once they are there, so the
// copy is made of links.
func (c *checkout) fresh(base string) (string, error) {
	folder := filepath.Join(c.scratch, "cache")
	if err := os.RemoveAll(folder); err != nil {
		return "", err
	}
	return folder, filepath.WalkDir(base, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		within, err := filepath.Rel(base, path)
		if err != nil {
			return err
		}
		if entry.IsDir() {
			return os.MkdirAll(filepath.Join(folder, within), 0o700)
		}
		return os.Link(path, filepath.Join(folder, within)) //nolint:gosec // in a folder that only we use
	})
}

func (c *checkout) binary(t *timing) string { return filepath.Join(c.scratch, t.name) }

func (c *checkout) build(ctx context.Context, base string, t *timing, flags ...string) (time.Duration, error) {
	cache, err := c.fresh(base)
	if err != nil {
		return 0, err
	}
	if err := os.Remove(c.binary(t)); err != nil && !errors.Is(err, fs.ErrNotExist) {
		return 0, err
	}
	args := append([]string{"build", "-o", c.binary(t)}, flags...)
	start := time.Now()
	_, err = c.golangWith(ctx, []string{"GOCACHE=" + cache}, append(args, c.program(t.name))...)
	return time.Since(start), err
}

func (c *checkout) timeBuild(ctx context.Context, base string, t *timing) error {
	before := childrenCPU()
	wall, err := c.build(ctx, base, t)
	t.wall = append(t.wall, wall)
	t.cpu = append(t.cpu, childrenCPU()-before)
	return err
}

// recordBuild builds once more, and remembers what each compiler and linker took.
func (c *checkout) recordBuild(ctx context.Context, base string, t *timing) error {
	self, err := os.Executable()
	if err != nil {
		return err
	}
	log := filepath.Join(c.scratch, t.name+".log")
	if _, err := c.build(ctx, base, t, fmt.Sprintf("-toolexec=%q %s %q", self, recordArgument, log)); err != nil {
		return err
	}
	file, err := os.Open(log) //nolint:gosec // our own log
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	for dec := json.NewDecoder(file); ; {
		var one tool
		err := dec.Decode(&one)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		t.tools = append(t.tools, one)
	}
}

// timeStart runs a program without arguments, which ends at once.
func (c *checkout) timeStart(ctx context.Context, t *timing) error {
	cmd := exec.CommandContext(ctx, c.binary(t)) //nolint:gosec // our own program
	start := time.Now()
	err := cmd.Run()
	t.start = append(t.start, time.Since(start))
	var exit *exec.ExitError
	if err != nil && (!errors.As(err, &exit) || exit.ExitCode() != 2) {
		return err
	}
	work, err := c.initialise(ctx, c.binary(t))
	t.init = append(t.init, work.clock)
	return err
}

func median[T time.Duration | float64](all []T) T {
	sorted := slices.Sorted(slices.Values(all))
	return sorted[len(sorted)/2]
}
