package kibanatest

import (
	"net/http"
	"strings"
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
	overall := map[string]any{"level": s.health.level}
	body := map[string]any{"status": map[string]any{"overall": overall}}
	if c.caller != nil {
		overall["summary"] = s.health.summary
		body = map[string]any{
			"name": "kibana", "uuid": "5b2de169-2785-441b-ae8c-186a1936b17d",
			"version": s.version(), "status": s.health.report(overall), "metrics": s.metrics(),
		}
	}
	if s.health.level == "unavailable" || s.health.level == "critical" {
		return &reply{status: http.StatusServiceUnavailable, body: body}, nil
	}
	return ok(body), nil
}

func (s *Server) version() map[string]any {
	number, snapshot := strings.CutSuffix(s.settings.version, "-SNAPSHOT")
	flavor := "traditional"
	if s.settings.serverless {
		flavor = "serverless"
	}
	return map[string]any{
		"number": number, "build_hash": "0000000000000000000000000000000000000000", "build_number": buildNumber,
		"build_snapshot": snapshot, "build_flavor": flavor, "build_date": "2025-11-01T00:00:00.000Z",
	}
}

var levels = []string{"available", "degraded", "unavailable", "critical"}

// health is how Kibana is because of Elasticsearch, and both in words.
type health struct{ level, summary, elasticsearch string }

const fine = "All services and plugins are available"

func healthy() health { return health{"available", fine, "Elasticsearch is available"} }

func (h health) report(overall map[string]any) map[string]any {
	plugins := make(map[string]any)
	for _, id := range []string{"actions", "dashboard", "features", "licensing", "savedObjectsManagement", "security", "spaces"} {
		plugins[id] = map[string]any{"level": "available", "summary": fine}
	}
	return map[string]any{
		"overall": overall,
		"core": map[string]any{
			"elasticsearch": map[string]any{
				"level": h.level, "summary": h.elasticsearch,
				"meta": map[string]any{"warningNodes": []any{}, "incompatibleNodes": []any{}},
			},
			"savedObjects": map[string]any{
				"level": "available", "summary": "SavedObjects service has completed migrations and is available",
				"meta": map[string]any{"migratedIndices": map[string]any{"migrated": 0, "skipped": 0, "patched": 7}},
			},
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
