package wire

import (
	"encoding/json"
	"fmt"
	"time"
	"unicode/utf8"
)

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
	if plain, ok := plainString(doc); ok {
		t.text = plain
	} else if err := json.Unmarshal(doc, &t.text); err != nil {
		return fmt.Errorf("a date must be a string: %w", err)
	}
	t.Time = meaning(t.text)
	return nil
}

// plainString reads a JSON string that means what it shows, which spares a second pass of a decoder over every date.
func plainString(doc []byte) (string, bool) {
	if len(doc) < 2 || doc[0] != '"' || doc[len(doc)-1] != '"' {
		return "", false
	}
	doc = doc[1 : len(doc)-1]
	for _, c := range doc {
		if c < ' ' || c >= utf8.RuneSelf || c == '\\' || c == '"' {
			return "", false
		}
	}
	return string(doc), true
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
