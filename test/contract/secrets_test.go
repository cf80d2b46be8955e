package contract_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"log/slog"
	"maps"
	"os"
	"reflect"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/internal/redact"
	"github.com/kibana-go/kibana-go/test/contract/flows"
)

// generatedTypes are the named types that the methods of the generated clients take and return, and all that these are
// made of, by package.Type.
func generatedTypes() map[string]reflect.Type {
	found := map[string]reflect.Type{}
	for _, client := range flows.Clients {
		typ := reflect.TypeOf(client(nil))
		for i := range typ.NumMethod() {
			collectSignature(typ.Method(i).Type, found)
		}
	}
	return found
}

func collectSignature(method reflect.Type, found map[string]reflect.Type) {
	for i := 1; i < method.NumIn(); i++ {
		collect(method.In(i), found)
	}
	for i := range method.NumOut() {
		collect(method.Out(i), found)
	}
}

func collect(typ reflect.Type, found map[string]reflect.Type) {
	switch typ.Kind() {
	case reflect.Pointer, reflect.Slice, reflect.Map:
		collect(typ.Elem(), found)
		return
	default:
	}
	name := typ.String()
	if !strings.Contains(typ.PkgPath(), "/gen/") || typ.PkgPath() == reflect.TypeFor[wire.Union]().PkgPath() || found[name] != nil {
		return
	}
	found[name] = typ
	if typ.Kind() != reflect.Struct {
		return
	}
	for i := range typ.NumField() {
		collect(typ.Field(i).Type, found)
	}
	for i := range typ.NumMethod() { // the kinds of a union
		if method := typ.Method(i); strings.HasPrefix(method.Name, "As") {
			collectSignature(method.Type, found)
		}
	}
}

// misleading are the members whose names say nothing of whether they are secret, and whether they are hidden.
func misleading(t *testing.T) map[string]bool {
	t.Helper()
	text, err := os.ReadFile("../../internal/tools/genapi/secrets.tsv")
	if err != nil {
		t.Fatal(err)
	}
	table := map[string]bool{}
	for line := range strings.Lines(string(text)) {
		if fields := strings.Split(strings.TrimSpace(line), "\t"); len(fields) == 4 {
			table[fields[0]+" "+fields[1]] = fields[2] == "hidden"
		} else if !strings.HasPrefix(line, "#") {
			t.Errorf("%q is no row", line)
		}
	}
	return table
}

// marker is a secret that hides in no other text, and tricky what fmt can make of it.
const marker = "ZyXwVu"

var tricky = []string{marker, fmt.Sprintf("%x", marker), fmt.Sprintf("%X", marker), strings.Trim(fmt.Sprintf("%d", []byte(marker)), "[]")}

// TestNoTypeShowsASecret gives every member that is called like a secret a value, prints and logs the type and everything
// that holds it, and looks for the value. A member may be shown if there is a reason why it is none.
func TestNoTypeShowsASecret(t *testing.T) {
	t.Parallel()
	exceptions, names := misleading(t), redact.New()
	types := generatedTypes()
	hidden := 0
	for _, typeName := range slices.Sorted(maps.Keys(types)) {
		typ := types[typeName]
		if typ.Kind() != reflect.Struct {
			continue
		}
		for i := range typ.NumField() {
			member := memberName(typ.Field(i))
			is, known := exceptions[typeName+" "+member]
			delete(exceptions, typeName+" "+member)
			value := reflect.New(typ).Elem()
			if member == "" || !plant(value.Field(i)) {
				continue
			}
			if secret := names.Secret(member); known && is == secret {
				t.Errorf("%s.%s needs no exception", typeName, member)
			} else if known && !is || !known && !secret {
				continue
			}
			hidden++
			shows(t, value.Interface())
			for _, union := range types {
				if from := unionOf(union, value); from.IsValid() {
					shows(t, from.Interface())
				}
			}
		}
	}
	for exception := range exceptions {
		if typ, _, _ := strings.Cut(exception, " "); types[typ] != nil {
			t.Errorf("there is no %s any more", exception)
		}
	}
	if hidden < 100 {
		t.Errorf("%d secrets were found, want 100 at least", hidden)
	}
}

// TestNoLogShowsWhatATypeHolds logs every type that leads to one that has a secret.
func TestNoLogShowsWhatATypeHolds(t *testing.T) {
	t.Parallel()
	exceptions, names := misleading(t), redact.New()
	secret := func(typ string, member string) bool {
		if is, known := exceptions[typ+" "+member]; known {
			return is
		}
		return names.Secret(member)
	}
	holders := 0
	for _, typ := range generatedTypes() {
		value := reflect.New(typ).Elem()
		if typ.Kind() != reflect.Struct || !plantSecrets(value, secret, 4) {
			continue
		}
		holders++
		for _, line := range logged(value.Interface()) {
			if strings.Contains(line, marker) {
				t.Errorf("%s logs %s", typ, line)
			}
		}
	}
	if holders < 90 {
		t.Errorf("%d types hold secrets, want 90 at least", holders)
	}
}

func memberName(field reflect.StructField) string {
	name, _, _ := strings.Cut(field.Tag.Get("json"), ",")
	return name
}

// plant puts the marker into a member that can hold a text. Enumerations cannot.
func plant(member reflect.Value) bool {
	text := reflect.ValueOf(marker)
	switch typ := member.Type(); {
	case typ.Kind() == reflect.Pointer && typ.Elem() != reflect.TypeFor[wire.Time]():
		value := reflect.New(typ.Elem())
		if !plant(value.Elem()) {
			return false
		}
		member.Set(value)
	case typ == text.Type(), typ.Kind() == reflect.Interface:
		member.Set(text)
	case typ == reflect.TypeFor[[]string]():
		member.Set(reflect.ValueOf([]string{marker}))
	case typ.Kind() == reflect.Map && text.Type().AssignableTo(typ.Elem()):
		member.Set(reflect.MakeMap(typ))
		member.SetMapIndex(reflect.ValueOf("name").Convert(typ.Key()), text)
	case typ.Kind() == reflect.Struct && isUnion(typ) && takesText(typ):
		return json.Unmarshal([]byte(`"`+marker+`"`), member.Addr().Interface()) == nil
	default:
		return false
	}
	return true
}

func isUnion(typ reflect.Type) bool {
	return typ.Kind() == reflect.Struct && typ.NumField() == 1 && typ.Field(0).Anonymous &&
		(typ.Field(0).Type == reflect.TypeFor[wire.Union]() || typ.Field(0).Type == reflect.TypeFor[wire.SecretUnion]())
}

func takesText(union reflect.Type) bool {
	_, ok := union.MethodByName("AsString")
	return ok
}

// unionOf is a union of a type's value, if it is one of its kinds.
func unionOf(union reflect.Type, value reflect.Value) reflect.Value {
	if !isUnion(union) {
		return reflect.Value{}
	}
	for i := range union.NumMethod() {
		if method := union.Method(i); strings.HasPrefix(method.Name, "As") && method.Type.NumOut() == 2 && method.Type.Out(0) == value.Type() {
			made := reflect.New(union)
			doc, err := json.Marshal(value.Interface())
			if err == nil && json.Unmarshal(doc, made.Interface()) == nil {
				return made.Elem()
			}
		}
	}
	return reflect.Value{}
}

// plantSecrets puts the marker into all secrets that a value leads to, so many levels down.
func plantSecrets(value reflect.Value, secret func(typ, member string) bool, levels int) (planted bool) {
	if levels == 0 {
		return false
	}
	switch value.Kind() {
	case reflect.Pointer:
		if value.Type().Elem().Kind() != reflect.Struct {
			return false
		}
		inner := reflect.New(value.Type().Elem())
		if planted = plantSecrets(inner.Elem(), secret, levels-1); planted {
			value.Set(inner)
		}
	case reflect.Slice:
		items := reflect.MakeSlice(value.Type(), 1, 1)
		if value.Type().Elem().Kind() == reflect.Struct && plantSecrets(items.Index(0), secret, levels-1) {
			value.Set(items)
			planted = true
		}
	case reflect.Struct:
		if isUnion(value.Type()) {
			return plantUnion(value, secret, levels)
		}
		for i := range value.NumField() {
			if member := memberName(value.Type().Field(i)); member != "" && value.Field(i).CanSet() {
				planted = secret(value.Type().String(), member) && plant(value.Field(i)) || plantSecrets(value.Field(i), secret, levels-1) || planted
			}
		}
	default:
	}
	return planted
}

// plantUnion makes the union of the first of its kinds that leads to a secret.
func plantUnion(union reflect.Value, secret func(typ, member string) bool, levels int) bool {
	for i := range union.NumMethod() {
		method := union.Type().Method(i)
		if !strings.HasPrefix(method.Name, "As") {
			continue
		}
		kind := reflect.New(method.Type.Out(0))
		if !plantSecrets(kind.Elem(), secret, levels-1) {
			continue
		}
		doc, err := json.Marshal(kind.Interface())
		return err == nil && json.Unmarshal(doc, union.Addr().Interface()) == nil
	}
	return false
}

// shows complains about a value that prints or logs the marker.
func shows(t *testing.T, value any) {
	t.Helper()
	pointer := reflect.New(reflect.TypeOf(value))
	pointer.Elem().Set(reflect.ValueOf(value))
	for _, v := range []any{value, pointer.Interface(), []any{value}, struct{ Held any }{value}} {
		for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%d", "%x", "%X"} {
			text := fmt.Sprintf(verb, v)
			for _, secret := range tricky {
				if strings.Contains(text, secret) {
					t.Errorf("%T prints %s as %s", v, verb, text)
				}
			}
		}
	}
	for _, line := range append(logged(value), logged(pointer.Interface())...) {
		if strings.Contains(line, marker) {
			t.Errorf("%T logs %s", value, line)
		}
		if !strings.Contains(line, "[redacted]") {
			t.Errorf("%T does not say what it hides: %s", value, line)
		}
	}
}

// logged is what handlers of slog write of a value.
func logged(value any) []string {
	var text, doc bytes.Buffer
	slog.New(slog.NewTextHandler(&text, nil)).Info("m", "value", value)
	slog.New(slog.NewJSONHandler(&doc, nil)).Info("m", "value", value)
	return []string{text.String(), doc.String()}
}
