package wire

import (
	"encoding/json"
	"net/url"
	"reflect"
	"strconv"
	"strings"
)

// Query is a query string under construction. The zero value is empty and ready for use.
type Query struct {
	raw []byte
	err error // why a parameter cannot be sent
}

// String returns the encoded query, without a question mark.
func (q Query) String() string { return string(q.raw) }

type scalar interface {
	~string | ~bool | ~int64 | ~float64
}

// Add appends a parameter.
func Add[T scalar](q *Query, name string, value T) {
	q.add(name, format(value))
}

// AddOptional appends a parameter unless it is nil.
func AddOptional[T scalar](q *Query, name string, value *T) {
	if value != nil {
		Add(q, name, *value)
	}
}

// AddEach appends the parameter once for each value.
func AddEach[T scalar](q *Query, name string, values []T) {
	for _, value := range values {
		Add(q, name, value)
	}
}

// AddList appends the parameter once, with its values between commas, unless there are none.
func AddList[T scalar](q *Query, name string, values []T) {
	if len(values) == 0 {
		return
	}
	texts := make([]string, len(values))
	for i, value := range values {
		texts[i] = format(value)
	}
	q.add(name, strings.Join(texts, ","))
}

// AddJSON appends the parameter as JSON, unless it is a nil pointer, list or map.
func AddJSON(q *Query, name string, value any) {
	if isNil(value) {
		return
	}
	doc, err := json.Marshal(value)
	if err != nil {
		q.err = &ArgumentError{Field: name, Reason: err.Error(), Err: err}
		return
	}
	q.add(name, string(doc))
}

func (q *Query) add(name, value string) {
	if len(q.raw) > 0 {
		q.raw = append(q.raw, '&')
	}
	q.raw = append(q.raw, url.QueryEscape(name)...)
	q.raw = append(q.raw, '=')
	q.raw = append(q.raw, url.QueryEscape(value)...)
}

// format is not generic and not inlined: the compiler would compile the methods of reflect.Value's types again in every
// package that has a query.
//
//go:noinline
func format(value any) string {
	v := reflect.ValueOf(value)
	switch v.Kind() {
	case reflect.Bool:
		return strconv.FormatBool(v.Bool())
	case reflect.Int64:
		return strconv.FormatInt(v.Int(), 10)
	case reflect.Float64:
		return strconv.FormatFloat(v.Float(), 'f', -1, 64)
	default:
		return v.String()
	}
}
