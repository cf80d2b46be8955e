package bench_test

import (
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/bench/canned"
)

const (
	many    = 1_000  // items of a list, and of a page
	objects = 10_000 // that a find yields and a bulk request creates

	space     = `{"id":"marketing","name":"Marketing","disabledFeatures":[]}`
	connector = `{"id":"%s","name":"Marketing webhook","connector_type_id":".webhook","is_preconfigured":false,"is_deprecated":false,` +
		`"is_system_action":false,"is_connector_type_deprecated":false,"is_missing_secrets":false,` +
		`"config":{"url":"https://hooks.example.com/x","method":"post","hasAuth":false,"headers":null}}`
	execution = `{"connector_id":"c1","status":"ok","data":{"text":"sent"}}`
	object    = `{"type":"index-pattern","id":"p%d","attributes":{"title":"logs-%d-*","name":"Logs","timeFieldName":"@timestamp","allowHidden":false},` +
		`"references":[{"id":"t1","name":"tag-ref-t1","type":"tag"}],"managed":false,"namespaces":["marketing"],` +
		`"coreMigrationVersion":"8.8.0","typeMigrationVersion":"8.0.0","created_at":"2026-01-02T03:04:05.006Z",` +
		`"updated_at":"2026-01-02T03:04:05.006Z","version":"WzEsMV0="}`
	envelope = `{"statusCode":%d,"error":"%s","message":"Something about connector c1"}`
	page     = `<html><body><h1>404 Not Found</h1></body></html>`
)

// serve starts a server with the replies to all operations under test, in the space "marketing" and outside of it.
func serve(tb testing.TB) string {
	tb.Helper()
	all := func(n int) string {
		return list(n, func(i int) string { return fmt.Sprintf(object, i, i) })
	}
	found := func(first int) *canned.Reply { // a page whose objects are numbered from first on
		page := list(many, func(i int) string { return fmt.Sprintf(object, first+i, first+i) })
		return canned.JSON(http.StatusOK, fmt.Sprintf(`{"page":1,"per_page":%d,"total":%d,"saved_objects":%s}`, many, objects, page))
	}
	routes := canned.Routes{"GET /api/spaces/space/marketing": canned.JSON(http.StatusOK, space)}
	for request, reply := range map[string]*canned.Reply{
		"GET /api/actions/connector/c1":           canned.JSON(http.StatusOK, fmt.Sprintf(connector, "c1")),
		"GET /api/actions/connector/missing":      canned.JSON(http.StatusNotFound, fmt.Sprintf(envelope, http.StatusNotFound, "Not Found")),
		"GET /api/actions/connector/broken":       canned.JSON(http.StatusInternalServerError, fmt.Sprintf(envelope, http.StatusInternalServerError, "Internal Server Error")),
		"GET /api/actions/connector/page":         canned.New(http.StatusNotFound, "text/html", []byte(page)),
		"POST /api/actions/connector/c1/_execute": canned.JSON(http.StatusOK, execution),
		"GET /api/actions/connectors": canned.JSON(http.StatusOK, list(many, func(i int) string {
			return fmt.Sprintf(connector, fmt.Sprintf("c%d", i))
		})),
		"GET /api/saved_objects/_find":         canned.InTurn(found(0), found(many)),
		"POST /api/saved_objects/_bulk_create": canned.JSON(http.StatusOK, `{"saved_objects":`+all(objects)+`}`),
	} {
		method, path, _ := strings.Cut(request, " ")
		routes[request] = reply
		routes[method+" /s/marketing"+path] = reply
	}
	srv, err := canned.Start(routes)
	must(tb, err)
	tb.Cleanup(srv.Close)
	return srv.URL
}

func list(n int, item func(int) string) string {
	items := make([]string, n)
	for i := range items {
		items[i] = item(i)
	}
	return "[" + strings.Join(items, ",") + "]"
}
