package tenants

import (
	"cmp"
	"context"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/scoped"
)

// planRules compares the alerting rules of a space.
func (p *planner) planRules(ctx context.Context) error {
	stored := map[string]*scoped.Rule{}
	var listed []*scoped.Rule
	if p.look(len(p.d.Rules)) {
		for rule, err := range p.in.Rules.Find(ctx, scoped.FindRulesParams{SortField: scoped.Ptr("name")}) {
			switch {
			case err == nil:
				stored[rule.ID] = rule
				listed = append(listed, rule)
			case len(p.d.Rules) > 0 || !unseen(err):
				return err
			}
		}
	}
	for i := range p.d.Rules {
		rule := &p.d.Rules[i]
		id := p.d.ids.of(KindRule, rule.Name)
		have := stored[id]
		delete(stored, id)
		p.planRule(rule, id, have)
	}
	for _, rule := range listed {
		if stored[rule.ID] != nil {
			p.undeclared(KindRule, rule.Name, rule.ID, value(rule.CreatedBy), p.d.ids.made(rule.ID), func(ctx context.Context, in *scoped.Client) error {
				return in.Rules.Delete(ctx, rule.ID)
			})
		}
	}
	return nil
}

func (p *planner) planRule(rule *Rule, id string, have *scoped.Rule) {
	want := map[string]any{
		"name": rule.Name, "type": rule.Type, "consumer": rule.Consumer, "interval": rule.Interval, "disabled": rule.Disabled,
	}
	want["tags"] = plainList(rule.Tags)
	if len(rule.Params) > 0 {
		want["params"] = p.d.here(plainMap(rule.Params))
	}
	if rule.AlertDelay > 0 {
		want["alertDelay"] = float64(rule.AlertDelay)
	}
	actions := make([]any, len(rule.Actions))
	for i := range rule.Actions {
		actions[i] = actionWanted(&rule.Actions[i])
	}
	want["actions"] = actions
	var found map[string]any
	if have != nil {
		found = p.ruleFound(have)
	}
	create := p.createRule(rule, id)
	update := p.updateRule(rule, id, have)
	if have != nil && (have.RuleTypeID != rule.Type || string(have.Consumer) != rule.Consumer) {
		update = func(ctx context.Context, in *scoped.Client) error {
			if err := in.Rules.Delete(ctx, id); err != nil {
				return err
			}
			return create(ctx, in)
		}
	}
	p.compare(KindRule, rule.Name, id, found, want, create, update)
}

func actionWanted(action *Action) map[string]any {
	want := map[string]any{"connector": cmp.Or(action.Connector, action.ConnectorID)}
	if len(action.Params) > 0 {
		want["params"] = plainMap(action.Params)
	}
	if action.Group != "" {
		want["group"] = action.Group
		want["summary"] = action.Summary
		want["notifyWhen"] = string(action.notifyWhen())
		set(want, "throttle", action.Throttle)
	}
	return want
}

func (a *Action) notifyWhen() alerting.NotifyWhen {
	return cmp.Or(alerting.NotifyWhen(a.NotifyWhen), alerting.NotifyWhenOnActionGroupChange)
}

// ruleFound is a rule as values, by the names of the declaration.
func (p *planner) ruleFound(rule *scoped.Rule) map[string]any {
	found := map[string]any{
		"name": rule.Name, "type": rule.RuleTypeID, "consumer": string(rule.Consumer), "interval": rule.Schedule.Interval,
		"disabled": !rule.Enabled, "tags": plainList(rule.Tags), "params": plainMap(rule.Params),
	}
	if rule.AlertDelay != nil {
		found["alertDelay"] = float64(rule.AlertDelay.Active)
	}
	actions := make([]any, len(rule.Actions))
	for i, action := range rule.Actions {
		values := map[string]any{"connector": p.connectorName(action.ID), "params": plainMap(action.Params)}
		set(values, "group", value(action.Group))
		notify, throttle := rule.NotifyWhen, rule.Throttle
		if f := action.Frequency; f != nil {
			values["summary"] = f.Summary
			notify, throttle = &f.NotifyWhen, f.Throttle
		}
		set(values, "notifyWhen", string(value(notify)))
		set(values, "throttle", value(throttle))
		actions[i] = values
	}
	found["actions"] = actions
	return found
}

// connectorName is how a declaration calls a connector: by its name if it is the tenant's, else by its id, here with the
// name behind it that the connector has.
func (p *planner) connectorName(id string) string {
	for _, c := range p.d.Connectors {
		if p.d.ids.of(KindConnector, c.Name) == id {
			return c.Name
		}
	}
	for _, rule := range p.d.Rules {
		for _, action := range rule.Actions {
			if action.ConnectorID == id {
				return id
			}
		}
	}
	if name := p.connectors[id]; name != "" {
		return name + " (" + id + ")"
	}
	return id
}

func (p *planner) createRule(rule *Rule, id string) func(context.Context, *scoped.Client) error {
	request := scoped.RuleRequest{
		Name: rule.Name, RuleTypeID: rule.Type, Consumer: alerting.Consumer(rule.Consumer), Tags: rule.Tags,
		Schedule: scoped.RuleSchedule{Interval: rule.Interval}, Enabled: scoped.Ptr(!rule.Disabled),
		Params: p.ruleParams(rule), Actions: p.ruleActions(rule), AlertDelay: alertDelay(rule),
	}
	return func(ctx context.Context, in *scoped.Client) error {
		_, err := in.Rules.CreateWithID(ctx, id, request)
		return err
	}
}

func (p *planner) updateRule(rule *Rule, id string, have *scoped.Rule) func(context.Context, *scoped.Client) error {
	update := scoped.RuleUpdate{
		Name: rule.Name, Tags: rule.Tags, Schedule: scoped.RuleSchedule{Interval: rule.Interval},
		Params: p.ruleParams(rule), Actions: p.ruleActions(rule), AlertDelay: alertDelay(rule),
	}
	return func(ctx context.Context, in *scoped.Client) error {
		if _, err := in.Rules.Update(ctx, id, update); err != nil {
			return err
		}
		switch {
		case have.Enabled != rule.Disabled:
			return nil
		case rule.Disabled:
			return in.Rules.Disable(ctx, id)
		}
		return in.Rules.Enable(ctx, id)
	}
}

func (p *planner) ruleParams(rule *Rule) scoped.RuleParams {
	params, ok := p.d.here(plainMap(rule.Params)).(map[string]any)
	if !ok || params == nil {
		params = map[string]any{}
	}
	return alerting.RuleParamsFrom(params)
}

func (p *planner) ruleActions(rule *Rule) []scoped.RuleAction {
	actions := make([]scoped.RuleAction, len(rule.Actions))
	for i := range rule.Actions {
		action := &rule.Actions[i]
		sent := scoped.RuleAction{ID: action.ConnectorID, Params: action.Params}
		if action.Connector != "" {
			sent.ID = p.d.ids.of(KindConnector, action.Connector)
		}
		if sent.Params == nil {
			sent.Params = map[string]any{}
		}
		if action.Group != "" {
			sent.Group = &action.Group
			sent.Frequency = &alerting.ActionFrequency{Summary: action.Summary, NotifyWhen: action.notifyWhen()}
			if action.Throttle != "" {
				sent.Frequency.Throttle = &action.Throttle
			}
		}
		actions[i] = sent
	}
	return actions
}

func alertDelay(rule *Rule) *alerting.AlertDelay {
	if rule.AlertDelay == 0 {
		return nil
	}
	return &alerting.AlertDelay{Active: rule.AlertDelay}
}
