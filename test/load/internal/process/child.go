package process

import (
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"os/exec"
)

// Child is a process that does a job.
type Child struct {
	job string
	cmd *exec.Cmd
	in  io.WriteCloser
	out *json.Decoder
}

// Start starts a child. It is killed when ctx ends.
func Start(ctx context.Context, job string, order any) (*Child, error) {
	self, err := os.Executable()
	if err != nil {
		return nil, err
	}
	doc, err := json.Marshal(order)
	if err != nil {
		return nil, err
	}
	cmd := exec.CommandContext(ctx, self, marker, job, string(doc)) //nolint:gosec // it is this program again
	cmd.Stderr = os.Stderr
	in, err := cmd.StdinPipe()
	if err != nil {
		return nil, err
	}
	out, err := cmd.StdoutPipe()
	if err != nil {
		return nil, err
	}
	if err := cmd.Start(); err != nil {
		return nil, err
	}
	return &Child{job: job, cmd: cmd, in: in, out: json.NewDecoder(out)}, nil
}

// Hear waits for the next message of the child.
func (c *Child) Hear(into any) error {
	if err := c.out.Decode(into); err != nil {
		return fmt.Errorf("the process for %q is silent: %w", c.job, err)
	}
	return nil
}

// Turn asks for one more turn and waits for what came of it.
func (c *Child) Turn(into any) error {
	if _, err := c.in.Write([]byte{'\n'}); err != nil {
		return fmt.Errorf("the process for %q is gone: %w", c.job, err)
	}
	return c.Hear(into)
}

// End asks for no more, and waits for the last message of the child and its end.
func (c *Child) End(into any) error {
	_ = c.in.Close()
	heard := c.Hear(into)
	if err := c.cmd.Wait(); err != nil {
		return fmt.Errorf("the process for %q: %w", c.job, err)
	}
	return heard
}

// Kill ends a child whose result nobody wants. It may have ended.
func (c *Child) Kill() {
	_ = c.in.Close()
	_ = c.cmd.Process.Kill()
	_ = c.cmd.Wait()
}
