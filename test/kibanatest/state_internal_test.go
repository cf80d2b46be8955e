package kibanatest

import (
	"net/http/httptest"
	"reflect"
	"strings"
	"testing"
	"time"
)

// A copy that shared a map or a list with its original would change with it. What is shared must be on the list.
func TestACopyOfTheStateSharesNothingThatChanges(t *testing.T) {
	t.Parallel()
	s, err := Start(WithSpaces("a"), WithIndex("logs", map[string]string{"host": "keyword"}))
	if err != nil {
		t.Fatal(err)
	}
	defer s.Close()
	for call, body := range map[string]string{
		"POST /s/a/api/actions/connector":         `{"name":"x","connector_type_id":".slack","secrets":{"webhookUrl":"https://e.example/x"}}`,
		"POST /s/a/api/alerting/rule/r":           `{"name":"R","rule_type_id":"xpack.ml.anomaly_detection_alert","consumer":"alerts","schedule":{"interval":"1m"},"params":{"a":[1]}}`,
		"POST /s/a/api/detection_engine/rules":    `{"type":"query","name":"n","description":"d","risk_score":1,"severity":"low"}`,
		"PUT /api/security/role/ours":             `{"kibana":[{"spaces":["a"],"base":["read"]}],"elasticsearch":{"cluster":["all"]}}`,
		"POST /api/fleet/epm/packages/tcp":        "",
		"POST /api/fleet/epm/custom_integrations": `{"integrationName":"mine","datasets":[{"name":"mine.access","type":"logs"}]}`,
		"POST /api/saved_objects/index-pattern/v": `{"attributes":{"title":"x"},"references":[{"name":"n","type":"tag","id":"t"}]}`,
	} {
		method, path, _ := strings.Cut(call, " ")
		r := httptest.NewRequestWithContext(t.Context(), method, path, strings.NewReader(body))
		r.Header.Set("Kbn-Xsrf", "x")
		r.Header.Set("Content-Type", "application/json")
		w := httptest.NewRecorder()
		if s.ServeHTTP(w, r); w.Code != 200 && w.Code != 204 {
			t.Errorf("%s: %d %s", call, w.Code, w.Body)
		}
	}
	s.raised = map[string][]string{"r": {"alert"}}
	s.epm.tasks = map[string]map[string]any{"t": {"results": []any{map[string]any{"name": "tcp"}}}}
	s.store.addAlias("a", "tag", "old", "new")

	mine := map[uintptr]string{}
	pointers(reflect.ValueOf(s.state), "state", func(path string, at uintptr) { mine[at] = path })
	if len(mine) < 100 {
		t.Fatalf("the state has %d maps, lists and pointers only", len(mine))
	}
	pointers(reflect.ValueOf(s.copyState(time.Now)), "copy", func(path string, at uintptr) {
		if of, shared := mine[at]; shared {
			t.Errorf("%s is %s", path, of)
		}
	})
}

// pointers visits what could be shared below a value, but packs, which never change.
func pointers(v reflect.Value, path string, visit func(string, uintptr)) {
	switch v.Kind() {
	case reflect.Interface:
		pointers(v.Elem(), path, visit)
	case reflect.Pointer:
		if !v.IsNil() && v.Type() != reflect.TypeFor[*pack]() && v.Type() != reflect.TypeFor[*time.Location]() {
			visit(path, v.Pointer())
			pointers(v.Elem(), path, visit)
		}
	case reflect.Struct:
		for i := range v.NumField() {
			pointers(v.Field(i), path+"."+v.Type().Field(i).Name, visit)
		}
	case reflect.Map:
		if !v.IsNil() {
			visit(path, v.Pointer())
		}
		for entries := v.MapRange(); entries.Next(); {
			pointers(entries.Value(), path+"["+entries.Key().String()+"]", visit)
		}
	case reflect.Slice:
		if v.Len() > 0 {
			visit(path, v.Pointer())
		}
		for i := range v.Len() {
			pointers(v.Index(i), path+"[]", visit)
		}
	default:
	}
}
