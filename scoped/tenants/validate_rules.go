package tenants

import (
	"fmt"
	"slices"

	"github.com/kibana-go/kibana-go/gen/alerting"
)

func (d *declaration) checkRules(c *complaints) {
	names := c.names("rules")
	for i := range d.Rules {
		rule := &d.Rules[i]
		names.take(i, rule.Name, "rule")
		if rule.Type == "" {
			c.say("a type such as .es-query is needed", "rules", i, "type")
		}
		if rule.Consumer == "" {
			c.say("an application such as stackAlerts is needed", "rules", i, "consumer")
		}
		if !interval.Get().MatchString(rule.Interval) {
			c.say(fmt.Sprintf("%q is not a duration such as 30s, 5m, 1h or 1d", rule.Interval), "rules", i, "interval")
		}
		if rule.AlertDelay < 0 {
			c.say("cannot be negative", "rules", i, "alertDelay")
		}
		if _, err := plain(rule.Params); err != nil {
			c.say("cannot be sent as JSON", "rules", i, "params")
		}
		for at := range rule.Actions {
			d.checkAction(c, &rule.Actions[at], i, at)
		}
	}
}

func (d *declaration) checkAction(c *complaints, action *Action, rule, at int) {
	field := func(name string) []any { return []any{"rules", rule, "actions", at, name} }
	declared := slices.ContainsFunc(d.Connectors, func(connector Connector) bool { return connector.Name == action.Connector })
	switch {
	case action.Connector == "" && action.ConnectorID == "":
		c.say("the name of a connector is needed", field("connector")...)
	case action.Connector != "" && action.ConnectorID != "":
		c.say("is one too many: connector names one already", field("connectorId")...)
	case action.Connector != "" && !declared:
		c.say(fmt.Sprintf("%q is no connector of the tenant", action.Connector), field("connector")...)
	}
	if action.Connector != "" && action.Group == "" {
		c.say("the group of alerts is needed", field("group")...)
	}
	throttled := action.NotifyWhen == string(alerting.NotifyWhenOnThrottleInterval)
	known := []string{"", string(alerting.NotifyWhenOnActionGroupChange), string(alerting.NotifyWhenOnActiveAlert), string(alerting.NotifyWhenOnThrottleInterval)}
	switch {
	case !slices.Contains(known, action.NotifyWhen):
		c.say(fmt.Sprintf("%q is none of onActionGroupChange, onActiveAlert and onThrottleInterval", action.NotifyWhen), field("notifyWhen")...)
	case throttled && !interval.Get().MatchString(action.Throttle):
		c.say("an interval such as 1h is needed with onThrottleInterval", field("throttle")...)
	case !throttled && action.Throttle != "":
		c.say("needs the notifyWhen onThrottleInterval", field("throttle")...)
	}
	if _, err := plain(action.Params); err != nil {
		c.say("cannot be sent as JSON", field("params")...)
	}
}
