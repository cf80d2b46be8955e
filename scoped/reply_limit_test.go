package scoped_test

import (
	"errors"
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestAReplyIsReadIntoMemoryUpToALimit(t *testing.T) {
	t.Parallel()
	body := `["` + strings.Repeat("x", 96) + `"]` // 100 bytes
	for limit, good := range map[int64]bool{99: false, 100: true, 101: true, 1: false} {
		kb := answer(t, 200, map[string]string{"Kbn-Name": "k"}, body, scoped.WithMaxReplySize(limit))
		var reply []string
		err := kb.Call(t.Context(), http.MethodGet, "/api/x", nil, &reply)
		var large *scoped.ReplyTooLargeError
		var api *scoped.APIError
		switch {
		case good && (err != nil || len(reply) != 1):
			t.Errorf("limit %d: %v", limit, err)
		case !good && (!errors.As(err, &large) || large.Limit != limit || !errors.As(err, &api) || api.StatusCode != http.StatusOK):
			t.Errorf("limit %d: %v, want *ReplyTooLargeError with the status", limit, err)
		}
	}
}

func TestAStreamHasNoLimit(t *testing.T) {
	t.Parallel()
	kb := answer(t, 200, map[string]string{"Content-Type": "text/plain"}, strings.Repeat("x", 100), scoped.WithMaxReplySize(10))
	stream, err := kb.Stream(t.Context(), http.MethodGet, "/api/x", nil)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = stream.Close() }()
	if doc, err := io.ReadAll(stream); err != nil || len(doc) != 100 {
		t.Errorf("%d bytes, %v", len(doc), err)
	}
}
