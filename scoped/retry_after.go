package scoped

import (
	"math"
	"net/http"
	"strconv"
	"strings"
	"time"
)

// retryAfter is how long a reply asks to wait: with Retry-After as seconds or as a date, or with the reset of a rate limit
// as RateLimit-Reset, X-RateLimit-Reset or RateLimit give it. It is 0 when the reply does not say.
func retryAfter(header http.Header, now time.Time) time.Duration {
	if value := header.Get("Retry-After"); value != "" {
		if wait, ok := seconds(value); ok {
			return wait
		}
		if date, err := http.ParseTime(value); err == nil {
			return max(0, date.Sub(serverTime(header, now)))
		}
	}
	for _, name := range []string{"Ratelimit-Reset", "X-Ratelimit-Reset"} {
		if wait, ok := seconds(header.Get(name)); ok && wait < 24*time.Hour { // above that it is a date
			return wait
		}
	}
	return rateLimitReset(header.Get("Ratelimit"))
}

// serverTime is the time by the server's clock, which may be far from ours.
func serverTime(header http.Header, now time.Time) time.Time {
	if date, err := http.ParseTime(header.Get("Date")); err == nil {
		return date
	}
	return now
}

// seconds reads a number of seconds, which may have a fraction and is never negative.
func seconds(value string) (time.Duration, bool) {
	if value == "" {
		return 0, false
	}
	number, err := strconv.ParseFloat(value, 64)
	if math.IsNaN(number) || err != nil && !math.IsInf(number, 0) {
		return 0, false
	}
	const most = math.MaxInt64 / int64(time.Second)
	if number >= float64(most) {
		return time.Duration(most) * time.Second, true
	}
	return time.Duration(max(0, number) * float64(time.Second)), true
}

// rateLimitReset reads a RateLimit header: "policy";r=0;t=5 or limit=10, remaining=0, reset=5. It asks to wait only when
// nothing remains.
func rateLimitReset(value string) time.Duration {
	var wait time.Duration
	for part := range strings.FieldsFuncSeq(value, func(r rune) bool { return r == ';' || r == ',' }) {
		name, number, _ := strings.Cut(strings.TrimSpace(part), "=")
		switch given, ok := seconds(number); name {
		case "r", "remaining":
			if given > 0 {
				return 0
			}
		case "t", "reset":
			if ok {
				wait = given
			}
		}
	}
	return wait
}
