package kibanatest

import (
	"cmp"
	"fmt"
	"maps"
	"math"
	"net/http"
	"slices"
	"strconv"
)

const (
	sloPageLimit        = 5000
	definitionPageLimit = 1000
)

// sloSorts are the members of a summary that SLOs can be sorted by.
var sloSorts = map[string]string{
	"status": "status", "sli_value": "sliValue", "error_budget_consumed": "errorBudget.consumed",
	"error_budget_remaining": "errorBudget.remaining", "burn_rate_5m": "fiveMinuteBurnRate",
	"burn_rate_1h": "oneHourBurnRate", "burn_rate_1d": "oneDayBurnRate",
}

// sloWithSummary is an SLO with how it stands. There is no data: nothing was measured.
func sloWithSummary(o *object) map[string]any {
	slo := maps.Clone(o.Attributes)
	target, _ := record(slo["objective"])["target"].(float64)
	calendar := record(slo["timeWindow"])["type"] == "calendarAligned"
	slo["instanceId"], slo["groupings"] = allSLOInstances, map[string]any{}
	slo["summary"] = map[string]any{
		"status": "NO_DATA", "sliValue": -1.0,
		"errorBudget": map[string]any{
			"initial": math.Round((1-target)*1e6) / 1e6, "consumed": 0.0, "remaining": 1.0,
			"isEstimated": calendar && slo["budgetingMethod"] == "occurrences",
		},
		"fiveMinuteBurnRate": 0.0, "oneHourBurnRate": 0.0, "oneDayBurnRate": 0.0,
	}
	return slo
}

func (s *Server) findSLOs(c *call) (*reply, error) {
	query, err := c.decodedQuery(
		ioField{"filters", ioString, true}, ioField{"kqlQuery", ioString, true},
		ioField{"page", ioString, true}, ioField{"perPage", ioString, true},
		ioField{"sortBy", ioWords(slices.Sorted(maps.Keys(sloSorts))...), true},
		ioField{"sortDirection", ioWords("asc", "desc"), true},
		ioField{"hideStale", ioString, true},
		ioField{"searchAfter", ioString, true}, ioField{"size", ioString, true},
	)
	if err != nil {
		return nil, err
	}
	slos, err := s.matchingSLOs(c.space, query["kqlQuery"])
	if err != nil {
		return nil, err
	}
	sortSLOs(slos, cmp.Or(query["sortBy"], "status"), query["sortDirection"] == "desc")
	if query["size"] != "" || query["searchAfter"] != "" {
		return sloScroll(slos, query)
	}
	return sloPage(slos, query, 25, sloPageLimit)
}

// matchingSLOs are the SLOs of a space that a query in KQL selects, the oldest first.
func (s *Server) matchingSLOs(space, kql string) ([]map[string]any, error) {
	slos := each(s.slosByAge(space), sloWithSummary)
	if kql == "" {
		return slos, nil
	}
	node, err := parseKQL(kql)
	if err != nil {
		return nil, fail(http.StatusBadRequest, "Invalid kuery: "+kql)
	}
	return slices.DeleteFunc(slos, func(slo map[string]any) bool {
		return !node.matches(func(field string) []any { return sloField(slo, field) })
	}), nil
}

// sloField looks a field up in the document that Kibana keeps of an SLO's summary.
func sloField(slo map[string]any, field string) []any {
	if field == "" {
		return leaves(slo)
	}
	budget := record(record(slo["summary"])["errorBudget"])
	document := merged(record(slo["summary"]), map[string]any{
		"slo": slo, "service": record(record(slo["indicator"])["params"]),
		"errorBudgetInitial": budget["initial"], "errorBudgetConsumed": budget["consumed"],
		"errorBudgetRemaining": budget["remaining"], "errorBudgetEstimated": budget["isEstimated"],
	})
	document["slo"] = merged(slo, map[string]any{"instanceId": slo["instanceId"]})
	return valuesAt(document, field)
}

// slosByAge keeps pages stable while SLOs are changed between them.
func (s *Server) slosByAge(space string) []*object {
	slos := s.store.list(space, sloObject)
	slices.SortStableFunc(slos, func(a, b *object) int {
		return cmp.Or(cmp.Compare(a.CreatedAt, b.CreatedAt), cmp.Compare(text(a.Attributes["id"]), text(b.Attributes["id"])))
	})
	return slos
}

func sortSLOs(slos []map[string]any, by string, descending bool) {
	value := func(slo map[string]any) any {
		if values := valuesAt(slo["summary"], sloSorts[by]); len(values) > 0 {
			return values[0]
		}
		return nil
	}
	slices.SortStableFunc(slos, func(a, b map[string]any) int {
		order := compareSorts(value(a), value(b))
		if descending {
			return -order
		}
		return order
	})
}

// sloPage cuts a page. What is no number counts as absent, as in Kibana.
func sloPage[T any](slos []T, query map[string]string, size, limit int) (*reply, error) {
	page := 1
	if n, err := strconv.Atoi(query["page"]); err == nil && n >= 1 {
		page = n
	}
	if n, err := strconv.Atoi(query["perPage"]); err == nil && n >= 0 {
		size = n
	}
	if size > limit {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("perPage limit set to %d", limit))
	}
	start := min(size*(page-1), len(slos))
	return ok(map[string]any{
		"page": page, "perPage": size, "total": len(slos), "results": append([]T{}, slos[start:min(start+size, len(slos))]...),
	}), nil
}
