package scoped

import (
	"context"
	"iter"

	"github.com/kibana-go/kibana-go/gen/alerting"
)

type (
	// Rule looks for something again and again, raises alerts and runs actions.
	Rule = alerting.Rule
	// RuleRequest is a rule to create.
	RuleRequest = alerting.CreateRuleRequest
	// RuleUpdate is what a rule becomes. It replaces the old content as a whole.
	RuleUpdate = alerting.UpdateRuleRequest
	// RuleParams are what a rule looks for, whose kind depends on its type. [alerting.RuleParamsFrom] makes them, of a
	// type for their kind or of a map.
	RuleParams = alerting.RuleParams
	// RuleSchedule says how often a rule runs.
	RuleSchedule = alerting.RuleSchedule
	// RuleAction is an action to give to a rule.
	RuleAction = alerting.RuleActionRequest
	// RuleType is a kind of rule that a server knows.
	RuleType = alerting.RuleType
	// RuleHealth is the health of the framework that runs rules.
	RuleHealth = alerting.Health
	// FindRulesParams says which rules to find.
	FindRulesParams = alerting.FindRulesParams
	// SnoozeSchedule is a span of time, which may come back, in which a rule runs no actions.
	SnoozeSchedule = alerting.CustomSchedule
	// RuleSnooze is a snooze of a rule with its id.
	RuleSnooze = alerting.Snooze
)

// RulesService manages the alerting rules of a space. A rule is in one space, and its id is unique across all spaces.
// Rules have no version: of two changes at the same time the last one wins.
type RulesService struct {
	conn *Client
	api  *alerting.Client
}

func newRulesService(c *Client) *RulesService {
	return &RulesService{conn: c, api: alerting.New(c)}
}

// Create makes a rule with an id that Kibana chooses. Name, RuleTypeID, Consumer and the interval of Schedule are
// needed. The rule is enabled unless Enabled says otherwise. It fails with a [*BadRequestError] if there is no such
// type, if the params do not fit it, or if an action names a connector that the space does not have, and with an
// [*AuthorizationError] if the consumer is unknown or not the caller's to use.
//
// Kibana: POST /api/alerting/rule.
func (s *RulesService) Create(ctx context.Context, request RuleRequest, opts ...CallOption) (*Rule, error) {
	if err := s.check(ctx, "CreateRule", request, opts); err != nil {
		return nil, err
	}
	return s.api.CreateRule(ctx, request, opts...)
}

// CreateWithID is Create with an id of the caller's choice, which may be any text. It fails with a [*ConflictError] if
// the id is taken, in whatever space.
//
// Kibana: POST /api/alerting/rule/{id}.
func (s *RulesService) CreateWithID(ctx context.Context, id string, request RuleRequest, opts ...CallOption) (*Rule, error) {
	if err := s.check(ctx, "CreateRuleWithID", request, opts); err != nil {
		return nil, err
	}
	return s.api.CreateRuleWithID(ctx, id, request, opts...)
}

// Get returns a rule with what came of its last run. A rule of another space is a [*NotFoundError].
//
// Kibana: GET /api/alerting/rule/{id}.
func (s *RulesService) Get(ctx context.Context, id string, opts ...CallOption) (*Rule, error) {
	return s.api.GetRule(ctx, id, opts...)
}

// Find yields all rules that params describe, from the page that Page names on, 100 at a time unless PerPage says
// otherwise. Each page is a request, made when the loop comes to it; an error ends the sequence. Rules that are created
// or deleted meanwhile may be missed or seen twice, less likely with a SortField such as createdAt. SortOrder needs
// one. With Fields all other members of the rules are empty. Kibana gives out the first 10,000 rules only: the request
// for more fails with [ErrResultWindow].
//
// Kibana: GET /api/alerting/rules/_find.
func (s *RulesService) Find(ctx context.Context, params FindRulesParams, opts ...CallOption) iter.Seq2[*Rule, error] {
	if params.SortOrder != nil && params.SortField == nil {
		return failed[Rule](s.conn.argument(ctx, "FindRules", "sort_field", "must be given with a sort_order", opts))
	}
	return s.api.FindRulesAll(ctx, &params, opts...)
}

// Update replaces the name, the schedule, the params, the actions, the tags and the artifacts of a rule: what is left
// out is gone. A throttle, an alert delay and flapping stay where they are left out. RuleUpdateOf keeps all that it
// can. Neither type nor consumer can be changed, and Enable and Disable say whether it runs. The revision of the rule
// counts the updates that changed something. An action keeps its UUID where the request names it.
//
// Kibana: PUT /api/alerting/rule/{id}.
func (s *RulesService) Update(ctx context.Context, id string, update RuleUpdate, opts ...CallOption) (*Rule, error) {
	switch {
	case update.Name == "":
		return nil, s.conn.argument(ctx, "UpdateRule", "name", "must not be empty", opts)
	case update.Schedule.Interval == "":
		return nil, s.conn.argument(ctx, "UpdateRule", "schedule.interval", "must not be empty", opts)
	}
	return s.api.UpdateRule(ctx, id, update, opts...)
}

// RuleUpdateOf is an update that leaves a rule as it is, but for its artifacts, which Kibana does not show and an
// update without them wipes. Change what shall be different and give it to Update.
func RuleUpdateOf(rule *Rule) RuleUpdate {
	actions := make([]RuleAction, len(rule.Actions))
	for i, action := range rule.Actions {
		actions[i] = RuleAction{
			ID: action.ID, UUID: action.UUID, Group: action.Group, Params: action.Params, Frequency: action.Frequency,
			AlertsFilter: action.AlertsFilter, UseAlertDataForTemplate: action.UseAlertDataForTemplate,
		}
	}
	return RuleUpdate{
		Name: rule.Name, Tags: listed(rule.Tags), Schedule: rule.Schedule, Params: rule.Params, Actions: actions,
		NotifyWhen: rule.NotifyWhen, Throttle: rule.Throttle, AlertDelay: rule.AlertDelay, Flapping: rule.Flapping,
		Artifacts: rule.Artifacts,
	}
}

// Delete deletes a rule and its backfills, so that it runs no more. Its alerts stay.
//
// Kibana: DELETE /api/alerting/rule/{id}.
func (s *RulesService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DeleteRule(ctx, id, opts...)
}

// ListTypes returns the types of rules that the caller may use, none in a space that the caller may not use.
//
// Kibana: GET /api/alerting/rule_types.
func (s *RulesService) ListTypes(ctx context.Context, opts ...CallOption) ([]RuleType, error) {
	return s.api.ListRuleTypes(ctx, opts...)
}

// Health returns the health of the framework that runs rules. It fails with an [*AuthorizationError] for callers who
// may use no rules.
//
// Kibana: GET /api/alerting/_health.
func (s *RulesService) Health(ctx context.Context, opts ...CallOption) (*RuleHealth, error) {
	return s.api.GetHealth(ctx, opts...)
}

// check finds what Kibana would refuse for certain.
func (s *RulesService) check(ctx context.Context, operation string, request RuleRequest, opts []CallOption) error {
	for _, field := range []struct{ name, value string }{
		{"name", request.Name},
		{"rule_type_id", request.RuleTypeID},
		{"consumer", string(request.Consumer)},
		{"schedule.interval", request.Schedule.Interval},
	} {
		if field.value == "" {
			return s.conn.argument(ctx, operation, field.name, "must not be empty", opts)
		}
	}
	return nil
}
