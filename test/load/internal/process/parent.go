// Package process splits a program into processes that do one job each, so that the memory and the processor time of a
// job are its own. A parent starts children, which are the same program again, and both talk JSON over pipes.
package process

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"os"
)

// marker is the first argument of a child; its job and the order for it come next.
const marker = "do-a-job"

// Job is what a child does about an order, which is JSON.
type Job func(ctx context.Context, order []byte, parent *Parent) error

// Main does a job if this process is a child, and tells whether it is.
func Main(ctx context.Context, jobs map[string]Job) (child bool, err error) {
	if len(os.Args) != 4 || os.Args[1] != marker {
		return false, nil
	}
	job, ok := jobs[os.Args[2]]
	if !ok {
		return true, fmt.Errorf("there is no job %q", os.Args[2])
	}
	parent := &Parent{out: json.NewEncoder(os.Stdout), in: bufio.NewReader(os.Stdin)}
	return true, job(ctx, []byte(os.Args[3]), parent)
}

// Parent is what a child talks to.
type Parent struct {
	out *json.Encoder
	in  *bufio.Reader
}

// Tell sends a message.
func (p *Parent) Tell(message any) error { return p.out.Encode(message) }

// Turn waits until the parent wants one more turn. It is false when the parent wants no more.
func (p *Parent) Turn() bool {
	_, err := p.in.ReadByte()
	return err == nil
}
