//go:build unix

package main

import (
	"syscall"
	"time"
)

// childrenCPU is what the processes took that we started and that have ended, with those that they started.
func childrenCPU() time.Duration {
	var usage syscall.Rusage
	if syscall.Getrusage(syscall.RUSAGE_CHILDREN, &usage) != nil {
		return 0
	}
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}
