package scoped

// Ptr is a pointer to a value, for optional fields: scoped.Space{Description: scoped.Ptr("")}. Numbers need their type
// named, as in scoped.FindParams{PerPage: scoped.Ptr[int64](50)}.
func Ptr[T any](v T) *T { return &v }

// Value is what an optional field holds, or the zero value where there is none. It leads through fields that are not
// there as well: scoped.Value(scoped.Value(rule.LastRun).Warning) is the warning of the last run of a rule, empty for a
// rule that has not run or whose last run went well.
func Value[T any](field *T) (v T) {
	if field != nil {
		v = *field
	}
	return v
}

// ValueOr is what an optional field holds, or the fallback where there is none.
func ValueOr[T any](field *T, fallback T) T {
	if field != nil {
		return *field
	}
	return fallback
}

// optional is a field that is absent when it has its zero value.
func optional[T comparable](field T) *T {
	if field == *new(T) {
		return nil
	}
	kept := field // field itself would be allocated for nothing where it is not kept
	return &kept
}
