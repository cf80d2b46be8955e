package kibanatest

import (
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strconv"
	"strings"
)

// yamlOf writes a value of JSON as YAML, with the keys that a policy begins with first.
func yamlOf(v any) string {
	var out strings.Builder
	writeYAML(&out, v, "")
	return strings.TrimPrefix(out.String(), "\n")
}

// writeYAML continues a line: what does not fit on it begins on the next.
func writeYAML(out *strings.Builder, v any, indent string) {
	switch v := v.(type) {
	case map[string]any:
		if len(v) == 0 {
			out.WriteString(" {}\n")
			return
		}
		out.WriteString("\n")
		for _, key := range yamlKeys(v) {
			out.WriteString(indent + yamlScalar(key) + ":")
			writeYAML(out, v[key], indent+"  ")
		}
	case []any:
		if len(v) == 0 {
			out.WriteString(" []\n")
			return
		}
		out.WriteString("\n")
		for _, one := range v {
			out.WriteString(indent + "-")
			writeYAML(out, one, indent+"  ")
		}
	default:
		out.WriteString(" " + yamlScalar(v) + "\n")
	}
}

func yamlKeys(v map[string]any) []string {
	first := []string{"id", "name", "revision", "type", "outputs"}
	rank := func(key string) int {
		if i := slices.Index(first, key); i >= 0 {
			return i
		}
		return len(first)
	}
	return slices.SortedFunc(maps.Keys(v), func(a, b string) int {
		if order := rank(a) - rank(b); order != 0 {
			return order
		}
		return strings.Compare(a, b)
	})
}

var (
	plainYAML = regexp.MustCompile(`^[A-Za-z0-9_./][A-Za-z0-9_./ -]*$`)
	yamlWords = []string{"true", "false", "null", "yes", "no", "on", "off"}
)

// yamlScalar quotes texts that YAML would take for something else.
func yamlScalar(v any) string {
	switch v := v.(type) {
	case nil:
		return "null"
	case float64:
		return strconv.FormatFloat(v, 'f', -1, 64)
	case string:
		return yamlText(v)
	}
	return fmt.Sprint(v)
}

func yamlText(value string) string {
	_, notANumber := strconv.ParseFloat(value, 64)
	if plainYAML.MatchString(value) && notANumber != nil && !slices.Contains(yamlWords, strings.ToLower(value)) && !strings.HasSuffix(value, " ") {
		return value
	}
	return strconv.Quote(value)
}
