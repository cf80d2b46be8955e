package kibanatest

import (
	"encoding/json"
	"fmt"
	"net/http"
	"slices"
	"strconv"
)

// sloScroll cuts what follows a cursor. The fake's cursor holds the id of the last SLO, which a client must not rely on.
func sloScroll(slos []map[string]any, query map[string]string) (*reply, error) {
	size := 25
	if n, err := strconv.Atoi(query["size"]); err == nil && n >= 0 {
		size = n
	}
	if size > sloPageLimit {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("size limit set to %d", sloPageLimit))
	}
	start, err := afterCursor(slos, query["searchAfter"])
	if err != nil {
		return nil, err
	}
	shown := slos[start:min(start+size, len(slos))]
	page := map[string]any{"page": 1, "perPage": 25, "size": size, "total": len(slos), "results": append([]map[string]any{}, shown...)}
	if len(shown) > 0 {
		last := shown[len(shown)-1]
		page["searchAfter"] = []any{record(last["summary"])["status"], last["id"]}
	}
	return ok(page), nil
}

func afterCursor(slos []map[string]any, cursor string) (int, error) {
	if cursor == "" {
		return 0, nil
	}
	var values []any
	if json.Unmarshal([]byte(cursor), &values) != nil || len(values) == 0 {
		return 0, fail(http.StatusBadRequest, "Invalid searchAfter value")
	}
	last := values[len(values)-1]
	at := slices.IndexFunc(slos, func(slo map[string]any) bool { return slo["id"] == last })
	if at < 0 {
		return len(slos), nil
	}
	return at + 1, nil
}
