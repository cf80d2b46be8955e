package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"
)

// backfillObject is the saved object type that backfills are stored as.
const backfillObject = "ad_hoc_run_params"

// backfillHorizon is how far back a backfill can begin.
const backfillHorizon = 90 * 24 * time.Hour

func (s *Server) backfillRoutes() {
	const base = "/api/alerting/rules/backfill"
	s.handle(http.MethodPost, base+"/_schedule", s.scheduleBackfills)
	s.handle(http.MethodPost, base+"/_find", s.findBackfills)
	s.handle(http.MethodGet, base+"/{id}", s.getBackfill)
	s.handle(http.MethodDelete, base+"/{id}", s.deleteBackfill)
}

func (s *Server) backfillSchema() schema {
	span := fields{"start": str(), "end": str()}.object("start", "end")
	return atMost(100, nonEmptyList(fields{
		"rule_id": str(), "ranges": list(span), "run_actions": optional(boolean()),
	}.object("rule_id", "ranges").and(s.checkBackfillRanges)))
}

// checkBackfillRanges complains of all ranges of an item at once.
func (s *Server) checkBackfillRanges(path string, checked any) error {
	var problems []string
	for _, span := range records(record(checked)["ranges"]) {
		if problem := backfillProblem(span, s.clock()); problem != "" {
			problems = append(problems, problem)
		}
	}
	if len(problems) == 0 {
		return nil
	}
	return complain(path, "%s", strings.Join(problems, "\n"))
}

// backfillProblem says what is wrong with a range, or nothing.
func backfillProblem(given map[string]any, now time.Time) string {
	start, err := time.Parse(time.RFC3339, text(given["start"]))
	if err != nil {
		return "Backfill start must be valid date"
	}
	end, err := time.Parse(time.RFC3339, text(given["end"]))
	switch {
	case err != nil:
		return "Backfill end must be valid date"
	case now.Sub(start) > backfillHorizon:
		return "Backfill cannot look back more than 90 days"
	case !end.After(start):
		return "Backfill end must be greater than backfill start"
	case start.After(now) || end.After(now):
		return "Backfill cannot be scheduled for the future"
	}
	return ""
}

// scheduleBackfills answers 200 with what became of each item, unless none of the rules exists.
func (s *Server) scheduleBackfills(c *call) (*reply, error) {
	checked, err := c.bodyAs(s.backfillSchema())
	if err != nil {
		return nil, err
	}
	if !s.mayUseRules(c) {
		return nil, mayFindNoRules()
	}
	items := records(checked)
	ids := each(items, func(item map[string]any) string { return text(item["rule_id"]) })
	if !slices.ContainsFunc(ids, func(id string) bool { _, err := s.store.get(c.space, ruleObject, id); return err == nil }) {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("No rules matching ids %s found to schedule backfill", strings.Join(ids, ",")))
	}
	results := make([]any, 0, len(items))
	for _, item := range items {
		made, err := s.scheduleBackfill(c, item)
		if err != nil {
			return nil, err
		}
		results = append(results, made)
	}
	return ok(results), nil
}

func (s *Server) scheduleBackfill(c *call, item map[string]any) (map[string]any, error) {
	id := text(item["rule_id"])
	rule, err := s.store.get(c.space, ruleObject, id)
	if err != nil {
		return backfillFailure(err.Error(), map[string]any{"id": id}), nil
	}
	named := map[string]any{"id": id, "name": rule.Attributes["name"]}
	typeID := text(rule.Attributes["alertTypeId"])
	kind, known := ruleTypes()[typeID]
	switch {
	case rule.Attributes["enabled"] != true:
		return backfillFailure(fmt.Sprintf("Rule %s is disabled", id), named), nil
	case !known || !kind.detects:
		return backfillFailure(fmt.Sprintf(`Rule type "%s" for rule %s is not supported`, typeID, id), named), nil
	}
	o := &object{
		Type: backfillObject, ID: newUUID(), References: []reference{{Name: "rule", Type: ruleObject, ID: id}},
		Attributes: s.backfillAttributes(c, rule, records(item["ranges"])),
	}
	made, err := s.store.create(c.space, o, false)
	if err != nil {
		return nil, err
	}
	return backfillView(made), nil
}

func backfillFailure(message string, rule map[string]any) map[string]any {
	return map[string]any{"error": map[string]any{"message": message, "rule": rule}}
}

func (s *Server) backfillAttributes(c *call, rule *object, ranges []map[string]any) map[string]any {
	shown := s.ruleView(rule)
	kept := map[string]any{}
	for _, name := range []string{
		"id", "name", "tags", "rule_type_id", "params", "api_key_owner", "api_key_created_by_user", "consumer", "enabled",
		"schedule", "created_by", "updated_by", "created_at", "updated_at", "revision",
	} {
		kept[name] = shown[name]
	}
	interval := text(record(shown["schedule"])["interval"])
	starts, ends := make([]string, 0, len(ranges)), make([]string, 0, len(ranges))
	runs := make([]any, 0, len(ranges))
	for _, span := range ranges {
		start, _ := time.Parse(time.RFC3339, text(span["start"]))
		end, _ := time.Parse(time.RFC3339, text(span["end"]))
		starts, ends = append(starts, timestamp(start)), append(ends, timestamp(end))
		runs = append(runs, backfillRuns(start, end, interval)...)
	}
	attributes := map[string]any{
		"createdAt": timestamp(s.clock()), "duration": interval, "enabled": true, "rule": kept, "spaceId": c.space,
		"status": "pending", "schedule": runs, "initiator": "user",
	}
	if len(starts) > 0 {
		attributes["start"], attributes["end"] = slices.Min(starts), slices.Max(ends)
	}
	return attributes
}

// backfillRuns are one for each interval that begins in the range.
func backfillRuns(start, end time.Time, interval string) []any {
	const most = 10000
	var runs []any
	for at := start; at.Before(end) && len(runs) < most; {
		at = at.Add(max(ruleDurationOf(interval), time.Second))
		runs = append(runs, map[string]any{"run_at": timestamp(at), "status": "pending", "interval": interval})
	}
	return runs
}

func backfillView(o *object) map[string]any {
	shown := map[string]any{"id": o.ID}
	for attribute, name := range map[string]string{
		"createdAt": "created_at", "duration": "duration", "enabled": "enabled", "rule": "rule", "spaceId": "space_id",
		"status": "status", "schedule": "schedule", "initiator": "initiator", "start": "start", "end": "end",
	} {
		if value, present := o.Attributes[attribute]; present {
			shown[name] = value
		}
	}
	shown["rule"] = maps.Clone(record(shown["rule"]))
	return shown
}

func (s *Server) findBackfills(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"page": byDefault(1.0, notBelow(1, number())), "per_page": byDefault(10.0, notBelow(0, number())),
		"start": optional(str()), "end": optional(str()), "rule_ids": optional(str()), "initiator": optional(oneWord("user", "system")),
		"sort_field": optional(oneWord("createdAt", "start")), "sort_order": optional(oneWord("asc", "desc")),
	})
	if err != nil {
		return nil, err
	}
	if !s.mayUseRules(c) {
		return nil, mayFindNoRules()
	}
	page, size, err := window(query)
	if err != nil {
		return nil, err
	}
	found := slices.DeleteFunc(s.store.list(c.space, backfillObject), func(o *object) bool { return !wantsBackfill(query, o) })
	if field := text(query["sort_field"]); field != "" {
		slices.SortStableFunc(found, func(a, b *object) int { return strings.Compare(text(a.Attributes[field]), text(b.Attributes[field])) })
	}
	if query["sort_order"] == "desc" {
		slices.Reverse(found)
	}
	start := min(size*(page-1), len(found))
	shown := each(found[start:min(start+size, len(found))], backfillView)
	return ok(map[string]any{"page": page, "per_page": size, "total": len(found), "data": shown}), nil
}

func wantsBackfill(query map[string]any, o *object) bool {
	if ids := text(query["rule_ids"]); ids != "" && !slices.Contains(strings.Split(ids, ","), text(record(o.Attributes["rule"])["id"])) {
		return false
	}
	from, to := text(query["start"]), text(query["end"])
	return (from == "" || text(o.Attributes["start"]) >= from) && (to == "" || text(o.Attributes["end"]) <= to) &&
		(query["initiator"] == nil || query["initiator"] == o.Attributes["initiator"])
}

// backfillOf finds the backfill that the path names.
func (s *Server) backfillOf(c *call, verb string) (*object, error) {
	o, err := s.store.get(c.space, backfillObject, c.vars["id"])
	if err != nil {
		return nil, err
	}
	rule := record(o.Attributes["rule"])
	return o, s.authorizeRule(c, verb, text(rule["rule_type_id"]), text(rule["consumer"]))
}

func (s *Server) getBackfill(c *call) (*reply, error) {
	o, err := s.backfillOf(c, "getBackfill")
	if err != nil {
		return nil, err
	}
	return ok(backfillView(o)), nil
}

func (s *Server) deleteBackfill(c *call) (*reply, error) {
	o, err := s.backfillOf(c, "deleteBackfill")
	if err != nil {
		return nil, err
	}
	s.store.remove(o)
	return noContent(), nil
}
