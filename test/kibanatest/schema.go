package kibanatest

import (
	"fmt"
	"net/http"
	"strconv"
	"strings"
)

// schema checks a value the way Kibana's config-schema does and returns it with defaults filled in.
// The path names the value in the complaint; an empty path leaves the name out.
type schema func(path string, v any) (any, error)

// undefined stands for a key that is absent, which is not the same as null.
type undefined struct{}

func isUndefined(v any) bool {
	_, absent := v.(undefined)
	return absent
}

// complain is the 400 of a value that does not fit.
func complain(path, format string, args ...any) *failure {
	text := fmt.Sprintf(format, args...)
	if path != "" {
		text = "[" + path + "]: " + text
	}
	return fail(http.StatusBadRequest, text)
}

func below(path, key string) string {
	if path == "" {
		return key
	}
	return path + "." + key
}

// typeName is what Kibana calls the type of a value in its messages.
func typeName(v any) string {
	switch v.(type) {
	case undefined:
		return "undefined"
	case nil:
		return "null"
	case string:
		return "string"
	case bool:
		return "boolean"
	case []any:
		return "Array"
	case map[string]any:
		return "Object"
	default:
		return "number"
	}
}

func mismatch(path, want string, v any) *failure {
	return complain(path, "expected value of type [%s] but got [%s]", want, typeName(v))
}

// anything accepts every value, an absent one included.
func anything() schema {
	return func(_ string, v any) (any, error) { return v, nil }
}

// optional lets a value be absent.
func optional(s schema) schema { return byDefault(undefined{}, s) }

// and adds a check of what the schema accepts.
func (s schema) and(check func(path string, checked any) error) schema {
	return func(path string, v any) (any, error) {
		checked, err := s(path, v)
		if err == nil {
			err = check(path, checked)
		}
		return checked, err
	}
}

// byDefault fills in v for an absent value.
func byDefault(v any, s schema) schema {
	return func(path string, given any) (any, error) {
		if isUndefined(given) {
			return v, nil
		}
		return s(path, given)
	}
}

// nullable accepts null, which also stands in for an absent value.
func nullable(s schema) schema {
	return byDefault(nil, func(path string, v any) (any, error) {
		if v == nil {
			return nil, nil
		}
		return s(path, v)
	})
}

// literal accepts one value only.
func literal(want any) schema {
	return func(path string, v any) (any, error) {
		if typeName(v) == typeName(want) && fmt.Sprint(v) == fmt.Sprint(want) {
			return want, nil
		}
		return nil, complain(path, "expected value to equal [%v]", want)
	}
}

// oneOf accepts what any of the schemas accepts, trying them in order.
func oneOf(options ...schema) schema {
	return func(path string, v any) (any, error) {
		complaints := []string{"types that failed validation:"}
		for i, option := range options {
			checked, err := option(path, v)
			if err == nil {
				return checked, nil
			}
			_, err = option(below(path, strconv.Itoa(i)), v)
			complaints = append(complaints, "- "+err.Error())
		}
		return nil, complain(path, "%s", strings.Join(complaints, "\n"))
	}
}

// required gives a union the complaint that Kibana has for one that is absent.
func required(s schema) schema {
	return func(path string, v any) (any, error) {
		if isUndefined(v) {
			return nil, complain(path, "expected at least one defined value but got [undefined]")
		}
		return s(path, v)
	}
}

// oneWord accepts one of the words.
func oneWord(words ...string) schema {
	return oneOf(each(words, func(word string) schema { return literal(word) })...)
}

// bodyAs checks the JSON body.
func (c *call) bodyAs(s schema) (any, error) { return s("request body", c.payload) }

// bodyObject checks a JSON body that is an object.
func (c *call) bodyObject(s schema) (map[string]any, error) {
	checked, err := c.bodyAs(s)
	return record(checked), err
}

// queryAs checks the query. A key given once is a string, a key given more often an array of them.
func (c *call) queryAs(f fields) (map[string]any, error) {
	checked, err := f.object()("request query", formObject(c.query))
	return record(checked), err
}
