package scoped

import (
	"cmp"
	"encoding"
	"encoding/json"
	"reflect"
	"slices"
	"strconv"
	"strings"
)

// merger adds to JSON that is sent what the JSON that was read has more than its type knows.
type merger struct {
	changed bool
	kept    []string // the members that were added, by their paths
	fields  map[reflect.Type]map[string]reflect.Type
}

// merge returns what to send in the place of sent, which it may change. read is of the given type.
func (m *merger) merge(sent, read any, typ reflect.Type, path []string) any {
	typ = pointee(typ)
	if decodesItself(typ) {
		return sent
	}
	switch read := read.(type) {
	case map[string]any:
		if members, ok := sent.(map[string]any); ok {
			m.mergeMembers(members, read, typ, path)
		}
	case []any:
		if items, ok := sent.([]any); ok {
			m.mergeItems(items, read, typ, path)
		}
	case json.Number:
		if number, ok := sent.(json.Number); ok && number != read && number == afterFloat(read, typ) {
			m.changed = true
			return read
		}
	}
	return sent
}

func (m *merger) mergeMembers(sent, read map[string]any, typ reflect.Type, path []string) {
	for name, value := range read {
		own, isSent := sent[name]
		inner, known := m.member(typ, name)
		switch {
		case known && isSent:
			sent[name] = m.merge(own, value, inner, deeper(path, name))
		case !known && !isSent:
			sent[name] = value
			m.changed = true
			m.kept = append(m.kept, strings.Join(deeper(path, name), "."))
		}
	}
}

func (m *merger) mergeItems(sent, read []any, typ reflect.Type, path []string) {
	if kind := typ.Kind(); kind == reflect.Slice || kind == reflect.Array {
		typ = typ.Elem()
	}
	for i, j := range matchItems(sent, read) {
		if j >= 0 {
			sent[i] = m.merge(sent[i], read[j], typ, deeper(path, strconv.Itoa(i)))
		}
	}
}

func deeper(path []string, step string) []string { return append(slices.Clip(path), step) }

// member is the type that a member of an object of the given type is decoded into; known tells whether there is one.
func (m *merger) member(typ reflect.Type, name string) (inner reflect.Type, known bool) {
	switch typ.Kind() {
	case reflect.Struct:
	case reflect.Map:
		return typ.Elem(), true
	default:
		return typ, true
	}
	fields, ok := m.fields[typ]
	if !ok {
		fields = map[string]reflect.Type{}
		addFields(fields, typ)
		if m.fields == nil {
			m.fields = map[reflect.Type]map[string]reflect.Type{}
		}
		m.fields[typ] = fields
	}
	if inner, ok := fields[name]; ok {
		return inner, true
	}
	for other, inner := range fields {
		if strings.EqualFold(other, name) { // so does encoding/json
			return inner, true
		}
	}
	return nil, false
}

// addFields collects the fields of a struct by their names in JSON, those of embedded structs last.
func addFields(fields map[string]reflect.Type, typ reflect.Type) {
	var inner []reflect.Type
	for i := range typ.NumField() {
		field := typ.Field(i)
		tag := field.Tag.Get("json")
		name, _, _ := strings.Cut(tag, ",")
		switch embedded := pointee(field.Type); {
		case tag == "-":
		case field.Anonymous && name == "" && embedded.Kind() == reflect.Struct:
			inner = append(inner, embedded)
		case field.IsExported():
			if name = cmp.Or(name, field.Name); fields[name] == nil {
				fields[name] = field.Type
			}
		}
	}
	for _, embedded := range inner {
		addFields(fields, embedded)
	}
}

// typeAt is the type of what a path leads to in JSON of the given type, or false where the type has no such path.
func typeAt(typ reflect.Type, path []string) (reflect.Type, bool) {
	var m merger
	typ = pointee(typ)
	for _, step := range path {
		for typ.Kind() == reflect.Slice && !decodesItself(typ) {
			typ = pointee(typ.Elem())
		}
		if decodesItself(typ) {
			return typ, true
		}
		inner, known := m.member(typ, step)
		if !known {
			return nil, false
		}
		typ = pointee(inner)
	}
	return typ, true
}

func pointee(typ reflect.Type) reflect.Type {
	for typ.Kind() == reflect.Pointer {
		typ = typ.Elem()
	}
	return typ
}

var (
	jsonDecoder = reflect.TypeFor[json.Unmarshaler]()
	textDecoder = reflect.TypeFor[encoding.TextUnmarshaler]()
)

// decodesItself tells whether only the type itself knows what it keeps of its JSON.
func decodesItself(typ reflect.Type) bool {
	pointer := reflect.PointerTo(typ)
	return pointer.Implements(jsonDecoder) || pointer.Implements(textDecoder)
}

// afterFloat is what a number becomes that is read into a value of the given type and written again, empty for a type
// that keeps numbers exactly.
func afterFloat(number json.Number, typ reflect.Type) json.Number {
	var value any
	parsed, err := number.Float64()
	switch {
	case err != nil:
		return ""
	case typ.Kind() == reflect.Float64, typ.Kind() == reflect.Interface:
		value = parsed
	case typ.Kind() == reflect.Float32:
		value = float32(parsed)
	default:
		return ""
	}
	doc, err := json.Marshal(value)
	if err != nil {
		return ""
	}
	return json.Number(doc)
}

// itemKeys are the members that tell the items of a list apart, the best first.
var itemKeys = []string{"id", "uid", "uuid", "key", "name"}

// matchItems finds for each item that is sent the one that it was read as, or -1 for an item that is new.
func matchItems(sent, read []any) []int {
	for _, key := range itemKeys {
		if matches, ok := matchByKey(sent, read, key); ok {
			return matches
		}
	}
	return matchByContent(sent, read)
}

// matchByKey matches items with equal keys. It is no way to go where an item was read without the key or two items have
// the same, and where nothing that is sent has the key.
func matchByKey(sent, read []any, key string) ([]int, bool) {
	index := make(map[any]int, len(read))
	for j, item := range read {
		value, ok := keyOf(item, key)
		if _, taken := index[value]; !ok || taken {
			return nil, false
		}
		index[value] = j
	}
	matches, usable := make([]int, len(sent)), false
	seen := make(map[any]bool, len(sent))
	for i, item := range sent {
		matches[i] = -1
		value, ok := keyOf(item, key)
		if !ok {
			continue
		}
		if seen[value] {
			return nil, false
		}
		seen[value], usable = true, true
		if j, ok := index[value]; ok {
			matches[i] = j
		}
	}
	return matches, usable
}

// keyOf is a member of an item that is a text or a number.
func keyOf(item any, key string) (any, bool) {
	members, _ := item.(map[string]any)
	switch value := members[key].(type) {
	case string:
		return value, value != ""
	case json.Number:
		return value, true
	}
	return nil, false
}

// matchByContent matches items that are as they were read, those in their old places first, and then what is left and in
// the same place of a list that is as long as before.
func matchByContent(sent, read []any) []int {
	matches, taken := make([]int, len(sent)), make([]bool, len(read))
	match := func(i, j int) { matches[i], taken[j] = j, true }
	for i, item := range sent {
		matches[i] = -1
		if i < len(read) && contains(read[i], item) {
			match(i, i)
		}
	}
	for i, item := range sent {
		if matches[i] >= 0 || !isContainer(item) {
			continue
		}
		for j := range read {
			if !taken[j] && contains(read[j], item) {
				match(i, j)
				break
			}
		}
	}
	for i := range sent {
		if len(sent) == len(read) && matches[i] < 0 && !taken[i] {
			match(i, i)
		}
	}
	return matches
}

func isContainer(value any) bool {
	switch value.(type) {
	case map[string]any, []any:
		return true
	}
	return false
}

// contains tells whether what was read has all that is sent.
func contains(read, sent any) bool {
	switch sent := sent.(type) {
	case map[string]any:
		members, ok := read.(map[string]any)
		for name, value := range sent {
			own, has := members[name]
			if ok = ok && has && contains(own, value); !ok {
				return false
			}
		}
		return ok
	case []any:
		items, ok := read.([]any)
		return ok && slices.EqualFunc(items, sent, contains)
	case json.Number:
		number, ok := read.(json.Number)
		return ok && (number == sent || afterFloat(number, reflect.TypeFor[float64]()) == sent)
	}
	return read == sent
}
