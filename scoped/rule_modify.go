package scoped

import (
	"context"
	"reflect"
)

// Modify reads a rule, lets change have an update that leaves it as it is, and sends what became of that, with the
// members of its actions, schedule, flapping and alert delay that the types do not know. Params keep everything until
// they are made anew: change them with [ChangeUnion]. A change by somebody else in between is lost: rules have no
// version.
//
// Nothing is sent if change leaves all as it was, and if it fails. A Throttle or Flapping that is set to nil is taken
// away; an AlertDelay cannot be, which is an [*ArgumentError]. Kibana does not show artifacts in every release, and an
// update wipes those that it does not show unless change sets them. The result is the rule as it is then.
//
// Kibana: GET and PUT /api/alerting/rule/{id}.
func (s *RulesService) Modify(ctx context.Context, id string, change func(update *RuleUpdate) error, opts ...CallOption) (*Rule, error) {
	var rule *Rule
	var update RuleUpdate
	m := modification{
		operation: "UpdateRule", conn: s.conn, opts: opts,
		stays: []string{"alert_delay", "flapping", "throttle"}, null: []string{"flapping", "throttle"},
		get: func(opts []CallOption) (err error) {
			rule, err = s.Get(ctx, id, opts...)
			return err
		},
		body: func() (any, error) {
			update = RuleUpdateOf(rule)
			return &update, nil
		},
		change: func() error { return change(&update) },
		put: func(opts []CallOption) error {
			changed, err := s.Update(ctx, id, update, opts...)
			if err == nil {
				rule = changed
			}
			return err
		},
	}
	for _, name := range []string{"actions", "alert_delay", "artifacts", "flapping", "schedule"} {
		typ, _ := typeAt(reflect.TypeFor[Rule](), []string{name})
		m.keep = append(m.keep, placePath{reply: []string{name}, body: []string{name}, typ: typ})
	}
	if err := m.run(ctx); err != nil {
		return nil, err
	}
	return rule, nil
}
