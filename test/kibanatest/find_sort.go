package kibanatest

import (
	"cmp"
	"fmt"
	"net/http"
	"slices"
	"time"
)

// sortHits sorts in ascending order by a field next to the attributes or, when one type is asked for, by an
// attribute. Objects without it come last.
func sortHits(hits []hit, field string, types []string) error {
	switch {
	case field == "_score":
		return nil
	case len(types) > 1 && !isRootField(field):
		return fail(http.StatusBadRequest, fmt.Sprintf("Unable to sort multiple types by field %s, not a root property", field))
	}
	for i, h := range hits {
		hits[i].sort = sortValue(h.object, field)
	}
	slices.SortStableFunc(hits, func(a, b hit) int { return compareSorts(a.sort, b.sort) })
	return nil
}

// sortValue is what Elasticsearch sorts an object by: dates count in milliseconds.
func sortValue(o *object, field string) any {
	values := valuesAt(o.Attributes, field)
	if len(values) == 0 && isRootField(field) {
		values = o.field(field)
	}
	if len(values) == 0 {
		return nil
	}
	if millis, isDate := dateMillis(values[0]); isDate {
		return millis
	}
	return values[0]
}

func dateMillis(v any) (float64, bool) {
	t, err := time.Parse(time.RFC3339, text(v))
	return float64(t.UnixMilli()), err == nil
}

func compareSorts(a, b any) int {
	if a == nil || b == nil {
		return cmp.Compare(presence(b), presence(a))
	}
	x, isNumber := a.(float64)
	y, areNumbers := b.(float64)
	if isNumber && areNumbers {
		return cmp.Compare(x, y)
	}
	return cmp.Compare(fmt.Sprint(a), fmt.Sprint(b))
}

func presence(v any) int {
	if v == nil {
		return 0
	}
	return 1
}
