package kibanatest

import (
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

func TestEveryDescribedRouteIsFoundByItsPath(t *testing.T) {
	t.Parallel()
	for _, entry := range description.Operations() {
		path := strings.NewReplacer("{", "", "}", "").Replace(entry.Path)
		r := genericRoutes().find(entry.Method, strings.Split(path, "/"))
		if r == nil || r.pattern != entry.Path || r.global != entry.Global {
			t.Errorf("%s %s leads to %v", entry.Method, path, r)
		}
	}
	for _, path := range []string{"/api", "/api/lists/", "/api/agent_builder/agents//", "/"} {
		if r := genericRoutes().find(http.MethodGet, strings.Split(path, "/")); r != nil {
			t.Errorf("%s leads to %s", path, r.pattern)
		}
	}
}

// What a parent is may be known to a hand-written route alone.
func TestParentsAreAskedForByTheirRoutes(t *testing.T) {
	t.Parallel()
	const parent = "/api/agent_builder/conversations/{id}"
	for _, there := range []bool{true, false} {
		s, err := Start()
		if err != nil {
			t.Fatal(err)
		}
		s.handle(http.MethodGet, parent, func(c *call) (*reply, error) {
			if !there || c.vars["id"] != "a b" {
				return nil, fail(http.StatusNotFound, "No "+c.vars["id"])
			}
			return ok(nil), nil
		})
		req, err := http.NewRequestWithContext(t.Context(), http.MethodGet, s.URL+"/api/agent_builder/conversations/a%20b/attachments", nil)
		if err != nil {
			t.Fatal(err)
		}
		resp, err := http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		_ = resp.Body.Close()
		if (resp.StatusCode == http.StatusOK) != there {
			t.Errorf("answered %d, although %v is what its parent is", resp.StatusCode, there)
		}
		s.Close()
	}
}

func BenchmarkStart(b *testing.B) {
	for b.Loop() {
		s, err := Start()
		if err != nil {
			b.Fatal(err)
		}
		s.Close()
	}
}

func BenchmarkLookup(b *testing.B) {
	s, err := Start()
	if err != nil {
		b.Fatal(err)
	}
	defer s.Close()
	for b.Loop() {
		if r, _ := s.lookup(http.MethodGet, "/api/fleet/agents/some"); r == nil {
			b.Fatal("there is no route")
		}
	}
}
