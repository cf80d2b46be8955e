package suite

import (
	"context"
	"maps"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/scoped"
)

// Rule is one that looks at an index which nobody has, once a day, and is off.
func (s *Scene) Rule(name string) scoped.RuleRequest {
	return scoped.RuleRequest{
		Name: s.Name(name), RuleTypeID: ".es-query", Consumer: alerting.ConsumerStackAlerts, Schedule: scoped.RuleSchedule{Interval: "24h"}, Tags: []string{Prefix},
		Enabled: scoped.Ptr(false),
		Params: alerting.RuleParamsFrom(alerting.ESQueryDSLParams{
			Index: alerting.OneOrManyFrom([]string{s.Name("nothing")}), TimeField: "@timestamp", ESQuery: `{"query":{"match_all":{}}}`, Size: scoped.Ptr[int64](10),
			Threshold: []float64{1}, ThresholdComparator: alerting.ComparatorGreaterThan, TimeWindowSize: 5, TimeWindowUnit: alerting.TimeUnitMinutes,
		}),
	}
}

// rules leads a rule through its life. It is enabled for a moment only.
func rules(ctx context.Context, s *Scene) error {
	made, err := get(s, "create", func() (*scoped.Rule, error) { return s.KB.Rules.Create(ctx, s.Rule("first")) })
	if err != nil {
		return err
	}
	look(s, "get", func() (*scoped.Rule, error) { return s.KB.Rules.Get(ctx, made.ID) })
	look(s, "update", func() (*scoped.Rule, error) {
		return s.KB.Rules.Update(ctx, made.ID, scoped.RuleUpdate{Name: s.Name("renamed"), Schedule: scoped.RuleSchedule{Interval: "12h"}, Params: s.Rule("").Params})
	})
	look(s, "create with an id that is taken", func() (*scoped.Rule, error) {
		return s.KB.Rules.CreateWithID(ctx, made.ID, s.Rule("second"))
	})
	for _, verb := range []struct {
		step string
		do   func(context.Context, string, ...scoped.CallOption) error
	}{
		{"enable", s.KB.Rules.Enable}, {"disable", s.KB.Rules.Disable}, {"mute", s.KB.Rules.MuteAll}, {"unmute", s.KB.Rules.UnmuteAll},
		{"new API key", s.KB.Rules.UpdateAPIKey},
	} {
		s.Try(verb.step, func() error { return verb.do(ctx, made.ID) })
	}
	s.snooze(ctx, made.ID)
	look(s, "find", func() (*alerting.RulePage, error) {
		return alerting.New(s.KB).FindRules(ctx, &alerting.FindRulesParams{Search: scoped.Ptr("renamed"), SearchFields: []string{"name"}})
	})
	s.wrongRules(ctx, made.ID)
	s.Try("delete", func() error { return s.KB.Rules.Delete(ctx, made.ID) })
	s.Try("delete again", func() error { return s.KB.Rules.Delete(ctx, made.ID) })
	look(s, "get after that", func() (*scoped.Rule, error) { return s.KB.Rules.Get(ctx, made.ID) })
	return nil
}

func (s *Scene) snooze(ctx context.Context, id string) {
	snooze, err := get(s, "snooze", func() (*scoped.RuleSnooze, error) {
		return s.KB.Rules.Snooze(ctx, id, scoped.SnoozeSchedule{Start: "2130-01-01T00:00:00.000Z", Duration: "90m", Timezone: scoped.Ptr("Europe/Berlin")})
	})
	if err == nil {
		s.Try("unsnooze", func() error { return s.KB.Rules.Unsnooze(ctx, id, snooze.ID) })
	}
	s.Try("unsnooze what is not", func() error { return s.KB.Rules.Unsnooze(ctx, id, s.UUID("none")) })
}

func (s *Scene) wrongRules(ctx context.Context, id string) {
	const path = "/api/alerting/rule"
	with := func(change map[string]any) map[string]any {
		rule := map[string]any{"name": "x", "rule_type_id": ".es-query", "consumer": "stackAlerts", "schedule": map[string]any{"interval": "24h"}, "params": map[string]any{}, "enabled": false}
		maps.Copy(rule, change)
		return rule
	}
	for _, wrong := range []struct {
		step, method, path string
		body               any
	}{
		{"an unknown type", http.MethodPost, path, with(map[string]any{"rule_type_id": "none"})},
		{"an unknown consumer", http.MethodPost, path, with(map[string]any{"consumer": "nobody"})},
		{"no parameters", http.MethodPost, path, with(nil)},
		{"an interval that is none", http.MethodPost, path, with(map[string]any{"schedule": map[string]any{"interval": "often"}})},
		{"an unknown member", http.MethodPost, path, with(map[string]any{"nonsense": 1})},
		{"an action that is not there", http.MethodPost, path, with(map[string]any{"actions": []any{map[string]any{"id": s.UUID("none"), "group": "query matched", "params": map[string]any{}}}})},
		{"sorting by nothing", http.MethodGet, path + "s/_find?sort_order=asc", nil},
		{"a snooze without a schedule", http.MethodPost, path + "/" + id + "/snooze_schedule", map[string]any{}},
	} {
		s.raw(ctx, wrong.step, wrong.method, wrong.path, wrong.body)
	}
}
