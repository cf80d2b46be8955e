package main

import (
	"fmt"
	"io"
	"os"
)

// progress shows on a terminal how far a long run has come. Anywhere else it is silent.
type progress struct {
	to          io.Writer
	done, total int
}

func newProgress(w io.Writer, total int) *progress {
	if file, ok := w.(*os.File); ok {
		if info, err := file.Stat(); err == nil && info.Mode()&os.ModeCharDevice != 0 {
			return &progress{to: w, total: total}
		}
	}
	return &progress{to: io.Discard, total: total}
}

func (p *progress) step(what string) {
	p.done++
	_, _ = fmt.Fprintf(p.to, "\r\x1b[K[%d/%d] %s", p.done, p.total, what)
}

func (p *progress) clear() { _, _ = fmt.Fprint(p.to, "\r\x1b[K") }
