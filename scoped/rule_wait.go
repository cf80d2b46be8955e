package scoped

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/gen/wire"
)

// How long WaitForRun waits between two looks at a rule: little at first, then longer.
const (
	firstRulePoll = 50 * time.Millisecond
	longRulePoll  = 2 * time.Second
)

// ErrRuleDisabled tells of a [*RuleDisabledError].
var ErrRuleDisabled = errors.New("the rule is disabled")

// RuleDisabledError reports that WaitForRun waits for a rule that does not run.
type RuleDisabledError struct {
	SpaceID string // the space of the call, empty for the default space
	RuleID  string
}

// Error names the space and the rule.
func (e *RuleDisabledError) Error() string {
	return oneLine(fmt.Sprintf("%sWaitForRun: rule %s is disabled: Rules.Enable makes it run", inSpace(e.SpaceID), e.RuleID))
}

// Is matches ErrRuleDisabled.
func (e *RuleDisabledError) Is(target error) bool { return target == ErrRuleDisabled }

// WaitForRun waits until a rule has run later than a time, and returns it with what came of that run. The zero time
// stands for any run: it returns at once for a rule that has run before. To wait for the next run, give the date of the
// last one, rule.ExecutionStatus.LastExecutionDate.Time; that a rule was changed shows in its UpdatedAt. Both come from
// Kibana's clock, which may differ from the caller's.
//
// It looks at the rule again and again, twenty times a second at first and every two seconds in the end, until ctx
// ends; its error then is that of ctx. A rule that is disabled is a [*RuleDisabledError]. A run that fails counts as a
// run: ExecutionStatus and LastRun tell.
//
// Kibana: GET /api/alerting/rule/{id}.
func (s *RulesService) WaitForRun(ctx context.Context, id string, after time.Time, opts ...CallOption) (*Rule, error) {
	var call *wire.Call
	var rule *Rule
	err := poll(ctx, fmt.Sprintf("rule %s has not run", id), firstRulePoll, longRulePoll, func() (done bool, _ time.Duration, err error) {
		rule, err = s.api.GetRule(ctx, id, watched(&call, opts)...)
		switch {
		case err != nil:
			return false, 0, err
		case hasRun(rule, after):
			return true, 0, nil
		case !rule.Enabled:
			return false, 0, &RuleDisabledError{SpaceID: call.Resolved, RuleID: id}
		}
		return false, 0, nil
	})
	if err != nil {
		return nil, err
	}
	return rule, nil
}

// hasRun tells whether a rule has run after a time. The date of a rule that is pending is not that of a run.
func hasRun(rule *Rule, after time.Time) bool {
	status := rule.ExecutionStatus
	return status.Status != alerting.ExecutionStatePending && status.LastExecutionDate.After(after)
}
