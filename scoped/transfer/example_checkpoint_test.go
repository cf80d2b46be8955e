package transfer_test

import (
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/kibana-go/kibana-go/scoped/transfer"
)

// What has been brought is in the file, so that the program may end at any moment.
func ExampleFile() {
	dir, err := os.MkdirTemp("", "transfer")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	srv, to := marketing("")
	defer srv.Close()
	defer func() { _ = to.Close() }()

	checkpoint := transfer.File(filepath.Join(dir, "marketing.json"))
	file := strings.NewReader(`{"type":"tag","id":"vip","attributes":{"name":"VIP"},"references":[]}`)
	if _, err := transfer.Import(context.Background(), file, to, transfer.Options{Checkpoint: checkpoint}); err != nil {
		fmt.Println(err)
		return
	}
	state, err := checkpoint.Load(context.Background())
	fmt.Println(len(state.Done), "object is done", err)
	// Output: 1 object is done <nil>
}

// A checkpoint is of one target. Another would be told that it has what it lacks.
func ExampleCheckpointError() {
	ctx := context.Background()
	dir, err := os.MkdirTemp("", "transfer")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	options := transfer.Options{Checkpoint: transfer.File(filepath.Join(dir, "marketing.json"))}
	const file = `{"type":"tag","id":"vip","attributes":{"name":"VIP"},"references":[]}`

	for _, name := range []string{"staging", "production"} {
		srv, to := marketing("")
		_, err := transfer.Import(ctx, strings.NewReader(file), to, options)
		var wrong *transfer.CheckpointError
		fmt.Println(name, "is refused:", errors.As(err, &wrong))
		_ = to.Close()
		defer srv.Close()
	}
	// Output:
	// staging is refused: false
	// production is refused: true
}
