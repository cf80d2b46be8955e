//go:build go1.26

package kibanaconfig_test

import (
	"errors"
	"fmt"
	"path/filepath"
	"testing"

	"github.com/kibana-go/kibana-go/scoped/kibanaconfig"
)

func TestAnErrorIsFoundByItsType(t *testing.T) {
	t.Parallel()
	_, err := kibanaconfig.Load(filepath.Join(t.TempDir(), "none.yml"))
	other := errors.New("another")
	for shape, wrapped := range map[string]error{
		"wrapped": fmt.Errorf("starting: %w", fmt.Errorf("reading: %w", err)),
		"joined":  errors.Join(other, err),
	} {
		if fault, ok := errors.AsType[*kibanaconfig.Error](wrapped); !ok || fault.File == "" {
			t.Errorf("%s: %v is not found", shape, wrapped)
		}
	}
	if _, ok := errors.AsType[*kibanaconfig.Error](other); ok {
		t.Error("is found where it is not")
	}
	if _, isError := any(kibanaconfig.Error{}).(error); isError {
		t.Error("a value is an error, as a pointer to one is")
	}
}
