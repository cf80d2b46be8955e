package kibanatest

import (
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"time"
)

// maxSnoozes is how many times a rule can be snoozed at.
const maxSnoozes = 5

var (
	snoozeDurationForm = regexp.MustCompile(`^([1-9][0-9]*)(ms|s|m|h|d)$`)
	snoozeEveryForm    = regexp.MustCompile(`^([1-9][0-9]*)([hdwMy])$`)
	snoozeDayForm      = regexp.MustCompile(`^([+-][1-5])?(MO|TU|WE|TH|FR|SA|SU)$`)
	snoozeDateForm     = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`)
)

// ruleCustomSchedule is the schema of a span of time that may come back.
func ruleCustomSchedule() schema {
	is := func(f *regexp.Regexp, complaint string) schema {
		return str(func(text string) string {
			if f.MatchString(text) {
				return ""
			}
			return fmt.Sprintf(complaint, text)
		})
	}
	zone := str(func(text string) string {
		if isRuleTimeZone(text) {
			return ""
		}
		return "Invalid schedule timezone: " + text
	})
	recurring := fields{
		"end":         optional(is(snoozeDateForm, "Invalid schedule end date: %s")),
		"every":       optional(is(snoozeEveryForm, "'every' string of recurring schedule is not valid : %s")),
		"onWeekDay":   optional(nonEmptyList(str()).and(checkSnoozeDays)),
		"onMonthDay":  optional(nonEmptyList(notAbove(31, notBelow(1, number())))),
		"onMonth":     optional(nonEmptyList(notAbove(12, notBelow(1, number())))),
		"occurrences": optional(notBelow(1, number())),
	}
	return fields{
		"start":     is(snoozeDateForm, "Invalid schedule start date: %s"),
		"duration":  is(snoozeDurationForm, "Invalid schedule duration format: %s"),
		"timezone":  optional(zone),
		"recurring": optional(recurring.object("end", "every")),
	}.object("start", "duration", "timezone", "recurring")
}

// checkSnoozeDays complains of all days at once.
func checkSnoozeDays(path string, checked any) error {
	wrong := slices.DeleteFunc(texts(checked), snoozeDayForm.MatchString)
	if len(wrong) == 0 {
		return nil
	}
	return complain(path, "Invalid onWeekDay values in recurring schedule: %s", strings.Join(wrong, ","))
}

// snoozeRule is the one verb that answers with a body.
func (s *Server) snoozeRule(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{"schedule": fields{"custom": optional(ruleCustomSchedule())}.object()}.object())
	if err != nil {
		return nil, err
	}
	custom := record(record(given["schedule"])["custom"])
	if custom == nil {
		return nil, fail(http.StatusBadRequest, "A schedule is required")
	}
	o, err := s.ruleOf(c, "snooze")
	if err != nil {
		return nil, err
	}
	snoozes := listOrEmpty(o.Attributes["snoozeSchedule"])
	if len(snoozes) >= maxSnoozes {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("Rule cannot have more than %d snooze schedules", maxSnoozes))
	}
	if _, zoned := custom["timezone"]; !zoned {
		custom["timezone"] = "UTC"
	}
	id := newUUID()
	fresh := o.clone()
	fresh.Attributes["snoozeSchedule"] = append(slices.Clone(snoozes), storedSnooze(id, custom))
	s.touchRule(c, fresh)
	return ok(map[string]any{"schedule": map[string]any{"id": id, "custom": custom}}), nil
}

// storedSnooze is a snooze in the words of iCalendar, as Kibana keeps it.
func storedSnooze(id string, custom map[string]any) map[string]any {
	duration := float64(snoozeDuration(text(custom["duration"])).Milliseconds())
	rule := map[string]any{"dtstart": custom["start"], "tzid": custom["timezone"]}
	again := record(custom["recurring"])
	if every := snoozeEveryForm.FindStringSubmatch(text(again["every"])); every != nil {
		interval, _ := strconv.Atoi(every[1])
		rule["interval"] = float64(interval)
		rule["freq"] = map[string]any{"y": 0.0, "M": 1.0, "w": 2.0, "d": 3.0, "h": 4.0}[every[2]]
	}
	for from, to := range map[string]string{
		"end": "until", "occurrences": "count", "onWeekDay": "byweekday", "onMonthDay": "bymonthday", "onMonth": "bymonth",
	} {
		if value, present := again[from]; present {
			rule[to] = value
		}
	}
	if custom["recurring"] == nil {
		rule["count"] = 1.0
	}
	return map[string]any{"id": id, "duration": duration, "rRule": rule}
}

// snoozeDuration is the length of a snooze, which may be given in milliseconds, too.
func snoozeDuration(given string) time.Duration {
	parts := snoozeDurationForm.FindStringSubmatch(given)
	if parts == nil {
		return 0
	}
	if parts[2] != "ms" {
		return ruleDurationOf(given)
	}
	n, _ := strconv.Atoi(parts[1])
	return time.Duration(n) * time.Millisecond
}

func (s *Server) unsnoozeRule(c *call) (*reply, error) {
	o, err := s.ruleOf(c, "get")
	if err != nil {
		return nil, err
	}
	id, snoozes := c.vars["schedule"], listOrEmpty(o.Attributes["snoozeSchedule"])
	rest := slices.DeleteFunc(slices.Clone(snoozes), func(snooze any) bool { return record(snooze)["id"] == id })
	switch {
	case len(snoozes) == 0:
		return nil, fail(http.StatusBadRequest, "Rule has no snooze schedules.")
	case len(rest) == len(snoozes):
		return nil, fail(http.StatusBadRequest, "Rule has no snooze schedule with id "+id+".")
	}
	return s.changeRule(c, "unsnooze", func(*object) map[string]any { return map[string]any{"snoozeSchedule": rest} })
}

// snoozeView is what a rule on its own shows of its snoozes, nothing where it has none.
func (s *Server) snoozeView(o *object) map[string]any {
	snoozes := records(o.Attributes["snoozeSchedule"])
	if len(snoozes) == 0 {
		return nil
	}
	shown := map[string]any{"snooze_schedule": snoozes}
	var until []string
	for _, snooze := range snoozes {
		if end, is := snoozedUntil(snooze, s.clock()); is {
			until = append(until, end)
		}
	}
	if len(until) > 0 {
		shown["is_snoozed_until"] = slices.MaxFunc(until, strings.Compare)
	}
	return shown
}

// snoozedUntil tells when a snooze ends that is on. Of one that comes back it looks at the first time only.
func snoozedUntil(snooze map[string]any, now time.Time) (string, bool) {
	start, err := time.Parse(time.RFC3339, text(record(snooze["rRule"])["dtstart"]))
	millis, _ := snooze["duration"].(float64)
	end := start.Add(time.Duration(millis) * time.Millisecond)
	return timestamp(end), err == nil && !now.Before(start) && now.Before(end)
}
