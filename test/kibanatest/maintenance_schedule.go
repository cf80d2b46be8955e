package kibanatest

import (
	"math"
	"slices"
	"strconv"
	"time"
)

const day = 24 * time.Hour

// schedule says when a maintenance window opens, and for how long.
type schedule struct {
	start    time.Time // in the time zone of the schedule
	duration time.Duration
	recurs   bool

	interval    int
	unit        string // of the interval: d, w, M or y
	end         time.Time
	occurrences int
	weekDays    []string
	monthDays   []int
	months      []int
}

// scheduleOf reads a schedule that was checked before.
func scheduleOf(custom map[string]any) *schedule {
	location, err := time.LoadLocation(text(custom["timezone"]))
	if err != nil {
		location = time.UTC
	}
	start, _ := time.Parse(time.RFC3339, text(custom["start"]))
	recurring, recurs := custom["recurring"].(map[string]any)
	w := &schedule{
		start: start.In(location), duration: durationOf(text(custom["duration"])), recurs: recurs && len(recurring) > 0,
		interval: 1, unit: "d", weekDays: texts(recurring["onWeekDay"]),
		monthDays: numbers(recurring["onMonthDay"]), months: numbers(recurring["onMonth"]),
	}
	if parts := everyForm.FindStringSubmatch(text(recurring["every"])); parts != nil {
		w.unit = parts[2]
		w.interval = positive(parts[1])
	}
	w.end, _ = time.Parse(time.RFC3339, text(recurring["end"]))
	count, _ := recurring["occurrences"].(float64)
	w.occurrences = int(count)
	return w
}

func positive(digits string) int {
	n, err := strconv.Atoi(digits)
	if err != nil {
		return math.MaxInt32
	}
	return max(n, 1)
}

func durationOf(duration string) time.Duration {
	parts := durationForm.FindStringSubmatch(duration)
	if parts == nil {
		return math.MaxInt64
	}
	unit := map[string]time.Duration{"s": time.Second, "m": time.Minute, "h": time.Hour, "d": day}[parts[2]]
	n, err := strconv.Atoi(parts[1])
	if err != nil || time.Duration(n) > math.MaxInt64/unit {
		return math.MaxInt64
	}
	return time.Duration(n) * unit
}

func numbers(v any) []int {
	items, _ := v.([]any)
	return each(items, func(item any) int {
		n, _ := item.(float64)
		return int(n)
	})
}

// status says where the window stands, as far as it is known up to a time when it opens.
func (w *schedule) status(now, known time.Time) string {
	for opens := range w.times(known) {
		switch {
		case opens.After(now):
			return "upcoming"
		case now.Sub(opens) < w.duration:
			return "running"
		}
	}
	return "finished"
}

// times yields when the window opens, in order, up to a time.
func (w *schedule) times(until time.Time) func(yield func(time.Time) bool) {
	return func(yield func(time.Time) bool) {
		if !w.recurs {
			if !w.start.After(until) {
				yield(w.start)
			}
			return
		}
		if !w.end.IsZero() && w.end.Before(until) {
			until = w.end
		}
		count := 0
		for at, n := w.start, 1; !at.After(until); at, n = w.start.AddDate(0, 0, n), n+1 {
			if !w.opensOn(at) {
				continue
			}
			if count++; w.occurrences > 0 && count > w.occurrences || !yield(at) {
				return
			}
		}
	}
}

// opensOn tells whether the window opens on the day of a time.
func (w *schedule) opensOn(at time.Time) bool {
	if w.periods(at)%w.interval != 0 || len(w.months) > 0 && !slices.Contains(w.months, int(at.Month())) {
		return false
	}
	if w.unit == "y" && len(w.months) == 0 && at.Month() != w.start.Month() {
		return false
	}
	named := len(w.monthDays) > 0 || len(w.weekDays) > 0
	switch {
	case named:
		return (len(w.monthDays) == 0 || slices.Contains(w.monthDays, at.Day())) && (len(w.weekDays) == 0 || w.onWeekDay(at))
	case w.unit == "w":
		return at.Weekday() == w.start.Weekday()
	case w.unit == "M", w.unit == "y":
		return at.Day() == w.start.Day()
	}
	return true
}

// periods counts the days, weeks, months or years from the start to a day.
func (w *schedule) periods(at time.Time) int {
	days := func(t time.Time) int {
		return int(time.Date(t.Year(), t.Month(), t.Day(), 0, 0, 0, 0, time.UTC).Unix() / int64(day/time.Second))
	}
	monday := func(t time.Time) int { return days(t) - (int(t.Weekday())+6)%7 }
	switch w.unit {
	case "w":
		return (monday(at) - monday(w.start)) / 7
	case "M":
		return (at.Year()-w.start.Year())*12 + int(at.Month()) - int(w.start.Month())
	case "y":
		return at.Year() - w.start.Year()
	}
	return days(at) - days(w.start)
}

// onWeekDay knows MO for every Monday, +1MO for the first and -1MO for the last of a month.
func (w *schedule) onWeekDay(at time.Time) bool {
	name := []string{"SU", "MO", "TU", "WE", "TH", "FR", "SA"}[at.Weekday()]
	last := time.Date(at.Year(), at.Month()+1, 0, 0, 0, 0, 0, time.UTC).Day()
	fromStart, fromEnd := (at.Day()-1)/7+1, (last-at.Day())/7+1
	return slices.ContainsFunc(w.weekDays, func(wanted string) bool {
		return wanted == name || wanted == "+"+strconv.Itoa(fromStart)+name || wanted == "-"+strconv.Itoa(fromEnd)+name
	})
}
