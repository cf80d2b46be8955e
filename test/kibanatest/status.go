package kibanatest

import (
	"net/http"
	"time"
)

func (s *Server) statusRoutes() { s.handle(http.MethodGet, "/api/status", s.status, openToAll, global) }

// buildNumber counts the builds of Kibana.
const buildNumber = 90000

// status tells strangers the level only.
func (s *Server) status(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"v7format": optional(boolean()), "v8format": optional(boolean())})
	if err != nil {
		return nil, err
	}
	if len(query) == 2 {
		return nil, complain("request query", "provide only one format option: v7format or v8format")
	}
	if c.caller == nil {
		return ok(map[string]any{"status": map[string]any{"overall": map[string]any{"level": "available"}}}), nil
	}
	return ok(map[string]any{
		"name": "kibana", "uuid": "5b2de169-2785-441b-ae8c-186a1936b17d",
		"version": s.version(), "status": healthy(), "metrics": s.metrics(),
	}), nil
}

func (s *Server) version() map[string]any {
	return map[string]any{
		"number": s.settings.version, "build_hash": "0000000000000000000000000000000000000000", "build_number": buildNumber,
		"build_snapshot": false, "build_flavor": "traditional", "build_date": "2025-11-01T00:00:00.000Z",
	}
}

func healthy() map[string]any {
	level := func(summary string, more map[string]any) map[string]any {
		out := map[string]any{"level": "available", "summary": summary}
		if more != nil {
			out["meta"] = more
		}
		return out
	}
	const fine = "All services and plugins are available"
	plugins := make(map[string]any)
	for _, id := range []string{"actions", "dashboard", "features", "licensing", "savedObjectsManagement", "security", "spaces"} {
		plugins[id] = level(fine, nil)
	}
	return map[string]any{
		"overall": level(fine, nil),
		"core": map[string]any{
			"elasticsearch": level("Elasticsearch is available",
				map[string]any{"warningNodes": []any{}, "incompatibleNodes": []any{}}),
			"savedObjects": level("SavedObjects service has completed migrations and is available",
				map[string]any{"migratedIndices": map[string]any{"migrated": 0, "skipped": 0, "patched": 7}}),
		},
		"plugins": plugins,
	}
}

func (s *Server) metrics() map[string]any {
	return map[string]any{
		"last_updated":                  timestamp(s.clock()),
		"collection_interval_in_millis": int((5 * time.Second).Milliseconds()),
		"elasticsearch_client":          map[string]any{"totalActiveSockets": 1, "totalIdleSockets": 1, "totalQueuedRequests": 0},
		"requests":                      map[string]any{"total": len(s.requests), "disconnects": 0, "statusCodes": map[string]any{}, "status_codes": map[string]any{}},
		"response_times":                map[string]any{"avg_in_millis": 1, "max_in_millis": 1},
		"concurrent_connections":        1,
	}
}
