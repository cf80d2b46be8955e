//go:build go1.26

package transfer_test

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped/transfer"
)

func TestACheckpointErrorIsFoundByItsType(t *testing.T) {
	t.Parallel()
	path := filepath.Join(t.TempDir(), "checkpoint")
	if err := os.WriteFile(path, []byte("no JSON"), 0o600); err != nil {
		t.Fatal(err)
	}
	_, to := kibana(t, "target", "")
	_, err := transfer.Import(t.Context(), strings.NewReader(""), to, transfer.Options{Checkpoint: transfer.File(path)})
	other := errors.New("another")
	for shape, wrapped := range map[string]error{
		"wrapped": fmt.Errorf("moving: %w", fmt.Errorf("marketing: %w", err)),
		"joined":  errors.Join(other, err),
	} {
		if fault, ok := errors.AsType[*transfer.CheckpointError](wrapped); !ok || fault.Reason == "" {
			t.Errorf("%s: %v is not found", shape, wrapped)
		}
	}
	if _, ok := errors.AsType[*transfer.CheckpointError](other); ok {
		t.Error("is found where it is not")
	}
	if _, isError := any(transfer.CheckpointError{}).(error); isError {
		t.Error("a value is an error, as a pointer to one is")
	}
}
