package kibanatest

import (
	"math"
	"regexp"
	"slices"
	"strings"
	"sync"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest/internal/description"
)

const dateTime = "date-time"

// fitsScalar tells whether v is a string, number or boolean as the schema wants it.
func fitsScalar(s *description.Schema, v any) bool {
	if len(s.Enum) > 0 && !slices.Contains(s.Enum, v) {
		return false
	}
	switch s.Type {
	case "string":
		text, is := v.(string)
		return is && fitsText(s, text)
	case "boolean":
		_, is := v.(bool)
		return is
	case "integer", "number":
		n, is := numberOf(v)
		return is && (s.Type == "number" || n == math.Trunc(n)) &&
			(s.Minimum == nil || n >= *s.Minimum) && (s.Maximum == nil || n <= *s.Maximum)
	}
	return true
}

func fitsText(s *description.Schema, text string) bool {
	if s.Format == dateTime {
		if _, err := time.Parse(time.RFC3339, text); err != nil {
			return false
		}
	}
	n := len([]rune(text))
	return n >= s.MinLength && (s.MaxLength == nil || n <= *s.MaxLength) && (s.Pattern == "" || compiled(s.Pattern).MatchString(text))
}

var expressions sync.Map

// compiled is an expression, compiled once. One that Go does not know matches everything.
func compiled(expression string) *regexp.Regexp {
	if known, ok := expressions.Load(expression); ok {
		form, _ := known.(*regexp.Regexp)
		return form
	}
	form, err := regexp.Compile(expression)
	if err != nil {
		form = regexp.MustCompile("")
	}
	expressions.Store(expression, form)
	return form
}

func numberOf(v any) (float64, bool) {
	switch v := v.(type) {
	case float64:
		return v, true
	case int:
		return float64(v), true
	case int64:
		return float64(v), true
	}
	return 0, false
}

// typicalValues are values that Kibana gives to members of these names.
var typicalValues = map[string]any{
	"from": "now-6m", "interval": "5m", "max_signals": 100.0, "namespace_type": "single", "page": 1.0, "to": "now", "version": 1.0,
	"description": "", "setup": "",
}

// made makes a string, number or boolean that nobody gave.
func (m maker) made(name string, s *description.Schema) any {
	if value, known := typicalValues[name]; known && fitsScalar(s, value) {
		return value
	}
	switch {
	case len(s.Enum) > 0:
		return s.Enum[0]
	case s.Type == "boolean":
		return slices.Contains(trueOfSuccess, name)
	case s.Type == "integer" || s.Type == "number":
		return m.madeNumber(name, s)
	case len(s.Known) > 0:
		return s.Known[0]
	}
	return m.madeText(name, s)
}

// trueOfSuccess are the members that are true of what went well.
var trueOfSuccess = []string{
	"acknowledged", "active", "cleanup_successful", "deleted", "enabled", "has_all_required", "has_all_requested", "has_encryption_key",
	"has_permanent_encryption_key", "is_authenticated", "is_sufficiently_secure", "isInitialized", "isReady", "list_index", "list_item_index", "ok", "started",
	"stopped", "succeeded", "success", "valid",
}

func (m maker) madeNumber(name string, s *description.Schema) any {
	var n float64
	switch name {
	case "created", "updated", "created_at", "updated_at", "createdAt", "updatedAt":
		n = float64(m.server.clock().UnixMilli())
	case "per_page", "perPage":
		n = defaultPageSize
	}
	if s.Minimum != nil {
		n = max(n, *s.Minimum)
	}
	if s.Maximum != nil {
		n = min(n, *s.Maximum)
	}
	return n
}

func (m maker) madeText(name string, s *description.Schema) string {
	for _, text := range []string{m.plausible(name, s), name, "A", "#00BFB3", "default", strings.Repeat("a", s.MinLength)} {
		if fitsText(s, text) {
			return text
		}
	}
	return ""
}

// genericUser is who everything is done by.
const genericUser = "elastic"

// plausible makes a text by the name of the member that it is for.
func (m maker) plausible(name string, s *description.Schema) string {
	lower := strings.ToLower(name)
	switch {
	case s.Format == "binary":
		return ""
	case s.Format == dateTime, strings.HasSuffix(name, "_at"), strings.HasSuffix(name, "At"), strings.HasSuffix(lower, "timestamp"):
		return timestamp(m.server.clock())
	case name == "_version":
		return versionOf(m.server.store.writes)
	case lower == "space_id" || lower == "spaceid" || lower == "namespace":
		return m.space
	case lower == "id" || lower == "uuid" || strings.HasSuffix(name, "_id") || strings.HasSuffix(name, "Id") || strings.HasSuffix(name, "_uuid"):
		return newUUID()
	case strings.HasSuffix(lower, "_by"), strings.HasSuffix(name, "By"), lower == "username":
		return genericUser
	case lower == "version" || lower == "pkgversion":
		return "1.0.0"
	case lower == "url" || lower == "host":
		return "http://localhost"
	}
	return name
}
