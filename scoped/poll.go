package scoped

import (
	"context"
	"fmt"
	"time"
)

// poll calls look, at once and then after pauses that double from first up to longest, until it is done or fails. A look
// may ask for a longer pause. When ctx ends before, the error says what was waited for.
func poll(ctx context.Context, waitedFor string, first, longest time.Duration, look func() (done bool, atLeast time.Duration, err error)) error {
	timer := time.NewTimer(0)
	defer timer.Stop()
	for pause := first; ; pause = min(2*pause, longest) {
		select {
		case <-ctx.Done():
			return fmt.Errorf("%s: %w", oneLine(waitedFor), ctx.Err())
		case <-timer.C:
		}
		done, atLeast, err := look()
		if done || err != nil {
			return err
		}
		timer.Reset(max(pause, atLeast))
	}
}
