package main

import (
	"os"
	"syscall"
)

// peak is the most memory that an ended process had, in MB.
func peak(state *os.ProcessState) int64 {
	usage, ok := state.SysUsage().(*syscall.Rusage)
	if !ok {
		return 0
	}
	return usage.Maxrss / 1024
}
