package tenants

import (
	"context"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

func (e *exporter) readRules(ctx context.Context) error {
	taken := map[string]bool{}
	for rule, err := range e.in.Rules.Find(ctx, scoped.FindRulesParams{SortField: scoped.Ptr("name")}) {
		if err != nil {
			if unseen(err) {
				e.note("the rules are left out: the credential may not see them")
				return nil
			}
			return err
		}
		e.rule(rule, e.unique(KindRule, rule.Name, taken))
	}
	slices.SortFunc(e.tenant.Rules, func(a, b Rule) int { return strings.Compare(a.Name, b.Name) })
	return nil
}

func (e *exporter) rule(found *scoped.Rule, name string) {
	rule := Rule{
		Name: name, Type: found.RuleTypeID, Consumer: string(found.Consumer), Interval: found.Schedule.Interval,
		Disabled: !found.Enabled, Tags: found.Tags, Params: tidyMap(found.Params),
	}
	if found.AlertDelay != nil {
		rule.AlertDelay = found.AlertDelay.Active
	}
	for i := range found.Actions {
		rule.Actions = append(rule.Actions, e.action(found, i, name))
	}
	if found.MuteAll || len(found.MutedAlertIDs) > 0 || len(found.SnoozeSchedule) > 0 {
		e.note("rule %q: that it is muted or snoozed is left out", name)
	}
	if found.Flapping != nil {
		e.note("rule %q: its settings about flapping are left out", name)
	}
	e.tenant.Rules = append(e.tenant.Rules, rule)
}

func (e *exporter) action(rule *scoped.Rule, at int, name string) Action {
	found := rule.Actions[at]
	action := Action{Connector: e.connectors[found.ID], Group: value(found.Group), Params: tidyMap(found.Params)}
	if action.Connector == "" {
		action.ConnectorID = found.ID
	}
	notify, throttle := rule.NotifyWhen, rule.Throttle
	if f := found.Frequency; f != nil {
		action.Summary, notify, throttle = f.Summary, &f.NotifyWhen, f.Throttle
	}
	if action.NotifyWhen = string(value(notify)); action.NotifyWhen == "onThrottleInterval" {
		action.Throttle = value(throttle)
	}
	if found.AlertsFilter != nil {
		e.note("rule %q: the filter of its action %d is left out", name, at+1)
	}
	return action
}

// readRoles reads the roles that grant something in the space. One that grants more than a declaration can say is left
// out.
func (e *exporter) readRoles(ctx context.Context) error {
	roles, err := e.kb.Roles.List(ctx)
	if err != nil {
		if unseen(err) {
			e.note("the roles are left out: the credential may not see them")
			return nil
		}
		return err
	}
	for _, stored := range roles {
		if !grantsIn(stored, e.tenant.ID) {
			continue
		}
		role, elsewhere := roleOf(stored, e.tenant.ID)
		if len(elsewhere) > 0 {
			e.note("role %s is left out: it grants %s besides", stored.Name, strings.Join(elsewhere, ", "))
			continue
		}
		role.Name = strings.TrimPrefix(stored.Name, e.tenant.ID+":")
		e.tenant.Roles = append(e.tenant.Roles, role)
	}
	return nil
}
