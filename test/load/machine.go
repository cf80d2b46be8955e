package main

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"os/exec"
	"runtime"
	"strings"
	"syscall"
)

// reading says how to read the report.
const reading = "`net/http` is the same work done by hand with net/http and encoding/json, over a transport with an idle connection for every " +
	"goroutine. Both take turns, each in a process of its own with a server of its own, whose replies are canned. Ratios are medians over " +
	"the rounds. CPU and peak memory are those of the client's process. GOGC and GOMEMLIMIT are as Go has them."

// machine describes where the report was made.
func machine(ctx context.Context) string {
	return fmt.Sprintf("%s, %d cores, %s %s/%s, Linux %s, commit %s.",
		cpuModel(), runtime.NumCPU(), runtime.Version(), runtime.GOOS, runtime.GOARCH, kernel(), commit(ctx))
}

// neededFiles are the open files of a process that has 10,000 connections.
const neededFiles = 10_100

// openFiles is how many files a process may have open.
func openFiles() uint64 {
	var limit syscall.Rlimit
	if syscall.Getrlimit(syscall.RLIMIT_NOFILE, &limit) != nil {
		return 0
	}
	return limit.Cur // package os has raised it as far as it goes
}

func cpuModel() string {
	info, err := os.ReadFile("/proc/cpuinfo")
	if err != nil {
		return "unknown CPU"
	}
	for line := range bytes.Lines(info) {
		if name, model, ok := bytes.Cut(line, []byte(":")); ok && string(bytes.TrimSpace(name)) == "model name" {
			return string(bytes.TrimSpace(model))
		}
	}
	return "unknown CPU"
}

func kernel() string {
	release, err := os.ReadFile("/proc/sys/kernel/osrelease")
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(release))
}

func commit(ctx context.Context) string {
	out, err := exec.CommandContext(ctx, "git", "describe", "--always", "--dirty", "--exclude=*").Output()
	if err != nil {
		return "unknown"
	}
	return strings.TrimSpace(string(out))
}
