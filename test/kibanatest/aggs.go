package kibanatest

import (
	"cmp"
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
	"time"
)

// aggregations are the named aggregations of a search. Of Elasticsearch's many kinds there are terms (with a
// size and aggregations of its own), min, max, avg, sum, value_count and cardinality.
type aggregations map[string]aggregation

type aggregation struct {
	kind  string
	field string
	size  int
	inner aggregations
}

func parseAggregations(source string, types []string) (aggregations, error) {
	var raw map[string]any
	if err := json.Unmarshal([]byte(source), &raw); err != nil {
		return nil, fail(http.StatusBadRequest, "invalid aggs value")
	}
	return newAggregations("", raw, types)
}

func newAggregations(path string, raw map[string]any, types []string) (aggregations, error) {
	all := aggregations{}
	for _, name := range slices.Sorted(maps.Keys(raw)) {
		definition, isObject := raw[name].(map[string]any)
		if !isObject {
			return nil, invalidAggregation(below(path, name), "expected a plain object value")
		}
		parsed, err := newAggregation(below(path, name), definition, types)
		if err != nil {
			return nil, err
		}
		all[name] = parsed
	}
	return all, nil
}

func newAggregation(path string, definition map[string]any, types []string) (aggregation, error) {
	var a aggregation
	for _, kind := range slices.Sorted(maps.Keys(definition)) {
		params, isObject := definition[kind].(map[string]any)
		if !isObject {
			return a, invalidAggregation(below(path, kind), "expected a plain object value")
		}
		var err error
		if kind == "aggs" || kind == "aggregations" {
			a.inner, err = newAggregations(below(path, kind), params, types)
		} else {
			err = a.parse(below(path, kind), kind, params, types)
		}
		if err != nil {
			return a, err
		}
	}
	if a.inner != nil && a.kind != "terms" {
		return a, invalidAggregation(path, "this aggregation cannot have aggregations of its own")
	}
	return a, nil
}

func (a *aggregation) parse(path, kind string, params map[string]any, types []string) error {
	switch kind {
	case "terms", "min", "max", "avg", "sum", "value_count", "cardinality":
	default:
		return invalidAggregation(path, kind+" aggregation is not valid (or not registered yet)")
	}
	a.kind, a.size = kind, 10
	for _, name := range slices.Sorted(maps.Keys(params)) {
		size, isNumber := params[name].(float64)
		switch {
		case name == "field":
			a.field = text(params[name])
		case name == "size" && kind == "terms" && isNumber:
			a.size = int(size)
		default:
			return invalidAggregation(below(path, name), "definition for this key is missing")
		}
	}
	if keyProblem(a.field, types) != "" {
		return invalidAggregation(path+".field", "Invalid attribute path: "+a.field)
	}
	return nil
}

func invalidAggregation(path, complaint string) error {
	return badRequest(fmt.Sprintf("Invalid aggregation: [%s] %s", path, complaint))
}

func (all aggregations) of(hits []hit) map[string]any {
	results := map[string]any{}
	for name, a := range all {
		results[name] = a.of(hits)
	}
	return results
}

func (a aggregation) of(hits []hit) map[string]any {
	if a.kind == "terms" {
		return a.terms(hits)
	}
	var values []any
	for _, h := range hits {
		values = append(values, h.field(a.field)...)
	}
	switch a.kind {
	case "value_count":
		return map[string]any{"value": len(values)}
	case "cardinality":
		distinct := map[string]bool{}
		for _, value := range values {
			distinct[fmt.Sprint(value)] = true
		}
		return map[string]any{"value": len(distinct)}
	}
	return a.metric(values)
}

// metric has the value null when no object has the field, but for the sum. Dates count in milliseconds.
func (a aggregation) metric(values []any) map[string]any {
	var numbers []float64
	dates, sum := false, 0.0
	for _, value := range values {
		n, isNumber := value.(float64)
		if millis, isDate := dateMillis(value); isDate {
			n, isNumber, dates = millis, true, true
		}
		if isNumber {
			numbers = append(numbers, n)
			sum += n
		}
	}
	result := map[string]any{"value": nil}
	switch {
	case a.kind == "sum":
		result["value"] = sum
		return result
	case len(numbers) == 0:
		return result
	}
	value := a.combine(numbers, sum)
	result["value"] = value
	if dates {
		result["value_as_string"] = timestamp(time.UnixMilli(int64(value)))
	}
	return result
}

func (a aggregation) combine(numbers []float64, sum float64) float64 {
	switch a.kind {
	case "min":
		return slices.Min(numbers)
	case "max":
		return slices.Max(numbers)
	}
	return sum / float64(len(numbers))
}

// terms groups by value, the largest group first.
func (a aggregation) terms(hits []hit) map[string]any {
	groups, keys := map[string][]hit{}, map[string]any{}
	for _, h := range hits {
		for _, value := range h.field(a.field) {
			name := fmt.Sprint(value)
			keys[name] = value
			if group := groups[name]; len(group) == 0 || group[len(group)-1].object != h.object {
				groups[name] = append(group, h)
			}
		}
	}
	names := slices.SortedFunc(maps.Keys(groups), func(x, y string) int {
		return cmp.Or(cmp.Compare(len(groups[y]), len(groups[x])), strings.Compare(x, y))
	})
	others := 0
	for _, name := range names[min(a.size, len(names)):] {
		others += len(groups[name])
	}
	buckets := each(names[:min(a.size, len(names))], func(name string) map[string]any {
		bucket := a.inner.of(groups[name])
		bucket["key"], bucket["doc_count"] = keys[name], len(groups[name])
		return bucket
	})
	return map[string]any{"doc_count_error_upper_bound": 0, "sum_other_doc_count": others, "buckets": buckets}
}
