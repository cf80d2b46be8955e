package wire

import (
	"encoding/json"
	"fmt"
	"log/slog"
	"slices"
	"strings"
	"time"
)

// Secrets holds values that must not be shown: they are sent to Kibana as they are, but print and log as their names
// only.
type Secrets map[string]any

// Format prints the names of the secrets, whatever the verb.
func (s Secrets) Format(state fmt.State, _ rune) {
	names := make([]string, 0, len(s))
	for name := range s {
		names = append(names, name+":[redacted]")
	}
	slices.Sort(names)
	_, _ = fmt.Fprintf(state, "map[%s]", strings.Join(names, " "))
}

// LogValue makes slog show the names of the secrets only.
func (s Secrets) LogValue() slog.Value { return slog.StringValue(fmt.Sprint(s)) }

// Redacted is a copy that has the names of the secrets only, for what is going to be logged as JSON.
func (s Secrets) Redacted() Secrets {
	if s == nil {
		return nil
	}
	redacted := make(Secrets, len(s))
	for name := range s {
		redacted[name] = "[redacted]"
	}
	return redacted
}

// Time is a date of Kibana's. One that is not in RFC 3339 form does not fail the reply that holds it: it keeps its text
// and has the zero time. A Time that came from Kibana goes back exactly as it came.
type Time struct {
	time.Time
	text string
}

// NewTime makes a Time to send.
func NewTime(t time.Time) Time { return Time{Time: t} }

// Text is the date as Kibana wrote it, empty for a Time that Kibana did not write.
func (t Time) Text() string { return t.text }

// UnmarshalJSON keeps the text and, where it is a date, its meaning.
func (t *Time) UnmarshalJSON(doc []byte) error {
	if string(doc) == "null" {
		return nil
	}
	if err := json.Unmarshal(doc, &t.text); err != nil {
		return fmt.Errorf("a date must be a string: %w", err)
	}
	t.Time = meaning(t.text)
	return nil
}

// MarshalJSON writes Kibana's own text as long as it still says what the Time says, else RFC 3339.
func (t Time) MarshalJSON() ([]byte, error) {
	if t.text != "" && meaning(t.text).Equal(t.Time) {
		return json.Marshal(t.text)
	}
	return t.Time.MarshalJSON()
}

// meaning is the date that a text tells, the zero time where it tells none.
func meaning(text string) time.Time {
	parsed, err := time.Parse(time.RFC3339Nano, text)
	if err != nil {
		return time.Time{}
	}
	return parsed
}
