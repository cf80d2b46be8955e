package kibanatest

import (
	"regexp"
	"slices"
	"strconv"
	"time"
)

var sloDurationForm = regexp.MustCompile(`^([1-9]\d*)([mhdwM])$`)

// sloUnits are the units of durations. Kibana takes a month for 30 days.
var sloUnits = map[string]time.Duration{
	"m": time.Minute, "h": time.Hour, "d": 24 * time.Hour, "w": 7 * 24 * time.Hour, "M": 30 * 24 * time.Hour,
}

func ioDuration(d *ioDecoding, path string, v any) {
	if !sloDurationForm.MatchString(text(v)) {
		d.mismatch(path, v, "Duration")
	}
}

// sloDuration reads a duration that was checked. What is none has no length.
func sloDuration(v any) (length time.Duration, unit string) {
	parts := sloDurationForm.FindStringSubmatch(text(v))
	if parts == nil {
		return 0, ""
	}
	count, err := strconv.Atoi(parts[1])
	if err != nil || count > 1_000_000 {
		count = 1_000_000
	}
	return time.Duration(count) * sloUnits[parts[2]], parts[2]
}

func sloWithin(v any, least, below time.Duration) bool {
	length, _ := sloDuration(v)
	return least <= length && length < below
}

// isSLOWindow tells whether a time window has a length that its type allows.
func isSLOWindow(window map[string]any) bool {
	lengths := []string{"7d", "30d", "90d"}
	if window["type"] == "calendarAligned" {
		lengths = []string{"1w", "1M"}
	}
	return slices.Contains(lengths, text(window["duration"]))
}

// isSLOSlice tells whether a slice is of minutes or hours and shorter than the window.
func isSLOSlice(slice, window any) bool {
	length, unit := sloDuration(slice)
	whole, _ := sloDuration(window)
	return (unit == "m" || unit == "h") && length < whole
}
