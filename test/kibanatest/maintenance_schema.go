package kibanatest

import (
	"fmt"
	"math"
	"net/http"
	"regexp"
	"time"
	_ "time/tzdata" // schedules name time zones, wherever the tests run
)

var (
	instantForm  = regexp.MustCompile(`^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$`)
	durationForm = regexp.MustCompile(`^(\d+)([smhd])$`)
	everyForm    = regexp.MustCompile(`^([1-9]\d*)([dwMy])$`)
	weekDayForm  = regexp.MustCompile(`^([+-][1-5])?(MO|TU|WE|TH|FR|SA|SU)$`)
)

// forever is the duration of a window that never closes.
const forever = "-1"

func (s *Server) windowSchedule() schema {
	recurring := fields{
		"end":         optional(str(instant("recurring schedule end date"), s.notInThePast)),
		"every":       optional(str(showing(everyForm, "'every' string of recurring schedule is not valid : "))),
		"onWeekDay":   optional(nonEmptyList(str()).and(weekDays)),
		"onMonthDay":  optional(nonEmptyList(whole("onMonthDay", 1, 31))),
		"onMonth":     optional(nonEmptyList(whole("onMonth", 1, 12))),
		"occurrences": optional(whole("occurrences", 1, math.MaxInt32)),
	}
	custom := fields{
		"start": str(instant("schedule start date")), "duration": str(spanOfTime), "timezone": optional(str(timeZone)),
		"recurring": optional(recurring.object("end", "every", "onWeekDay", "onMonthDay", "onMonth", "occurrences")),
	}
	return fields{"custom": custom.object("start", "duration", "timezone", "recurring")}.object()
}

func instant(what string) func(string) string {
	return func(date string) string {
		if _, err := time.Parse(time.RFC3339, date); err == nil && instantForm.MatchString(date) {
			return ""
		} else if err == nil {
			return fmt.Sprintf("Invalid %s format: %s. Use ISO 8601 YYYY-MM-DDTHH:mm:ss.sssZ", what, date)
		}
		return fmt.Sprintf("Invalid %s: %s", what, date)
	}
}

func (s *Server) notInThePast(date string) string {
	if at, err := time.Parse(time.RFC3339, date); err == nil && at.Before(s.clock()) {
		return "Recurring schedule end date is in the past: " + date
	}
	return ""
}

// showing is form with a complaint that shows the value.
func showing(expression *regexp.Regexp, complaint string) func(string) string {
	return func(value string) string { return form(expression, complaint+value)(value) }
}

func spanOfTime(duration string) string {
	if duration == forever {
		return ""
	}
	return showing(durationForm, "Invalid schedule duration format: ")(duration)
}

func timeZone(name string) string {
	if _, err := time.LoadLocation(name); err != nil || name == "" || name == "Local" {
		return "string is not a valid timezone: " + name
	}
	return ""
}

func weekDays(path string, checked any) error {
	for _, day := range texts(checked) {
		if !weekDayForm.MatchString(day) {
			return complain(path, "Invalid onWeekDay values in recurring schedule: %s", day)
		}
	}
	return nil
}

// whole accepts whole numbers within limits.
func whole(what string, least, most float64) schema {
	return notAbove(most, notBelow(least, number())).and(func(path string, checked any) error {
		if n, _ := checked.(float64); n != math.Trunc(n) {
			return complain(path, "schedule %s must be a positive integer.", what)
		}
		return nil
	})
}

func windowScope() schema {
	query := fields{"kql": str()}.object()
	return fields{"alerting": fields{"query": query}.object()}.object()
}

// checkWindowScope parses what alerts must match.
func checkWindowScope(verb string, scope any) error {
	kql := text(record(record(record(scope)["alerting"])["query"])["kql"])
	if kql == "" {
		return nil
	}
	if _, err := parseKQL(kql); err != nil {
		return fail(http.StatusBadRequest, fmt.Sprintf("Error validating %s maintenance window data - invalid scoped query - %s", verb, err))
	}
	return nil
}
