package kibanatest

import (
	"context"
	"errors"
	"net"
	"net/http"
	"strings"
	"testing"
)

// brokenWriter takes nothing.
type brokenWriter struct{}

func (brokenWriter) Write([]byte) (int, error) { return 0, errors.New("broken") }

func TestTheProgramStopsWithItsContext(t *testing.T) {
	t.Parallel()
	ctx, stop := context.WithCancel(t.Context())
	stop()
	var out, said strings.Builder
	args := []string{"-addr", "127.0.0.1:0", "-api-key", "abc", "-strict-spaces"}
	code := run(ctx, args, &out, &said, func(s *Server) error {
		s.React(Match{}, Answer(http.StatusTeapot, ""))
		return nil
	})
	url, key, _ := strings.Cut(out.String(), "\n")
	if code != succeeded || !strings.HasPrefix(url, "KIBANA_URL=http://127.0.0.1:") || key != "KIBANA_API_KEY=abc\n" || said.String() != "" {
		t.Errorf("ended with %d, printed %s, said %s", code, &out, &said)
	}
	if code := run(ctx, args, brokenWriter{}, &said); code != failed {
		t.Errorf("ended with %d though nobody can read the key", code)
	}
}

func TestAServerOnAllInterfacesIsReachable(t *testing.T) {
	t.Parallel()
	for ip, want := range map[string]string{"0.0.0.0": "127.0.0.1:5601", "::": "127.0.0.1:5601", "::1": "[::1]:5601", "10.0.0.1": "10.0.0.1:5601"} {
		if got := reachable(&net.TCPAddr{IP: net.ParseIP(ip), Port: 5601}); got != want {
			t.Errorf("a server on %s is reached at %s, want %s", ip, got, want)
		}
	}
}
