package kibanatest_test

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// sendSome sends requests of all sorts of bodies.
func sendSome(t *testing.T, srv *kibanatest.Server, id string) {
	t.Helper()
	c := newClient(t, srv)
	c.do("GET", "/s/a"+connectorURL+"/"+id, "")
	c.do("POST", "/s/a"+connectorURL+"/"+id, `{"name":"Leads","secrets":{"user":"u","password":"hunter2"},"connector_type_id":".webhook","big":12345678901234567890}`)
	c.do("GET", "/api/detection_engine/rules/_find?sort_field=name&per_page=5&apiKey=hunter2", "")
	c.do("POST", objects+"/dashboard", `{"attributes":{"panelsJSON":"[{\"b\":1,\"a\":{\"password\":\"hunter2\"}}]","at":"2026-01-02T03:04:05.678Z","ref":"`+id+`"}}`)
	c.upload(objects+"/_import", "export.ndjson", pattern+panel)
	c.with("Content-Type", "application/zip").do("POST", epm+"/packages", "PK\xff\xfe")
	c.do("POST", "/api/x", "token: hunter2 and more")
	c.do("PUT", "/api/x", `{"headers":[{"key":"authorization","value":"hunter2"}],"vars":[{"type":"password","value":"hunter2"},{"name":"port","value":9200}],"url":"https://u:hunter2@h.example","hasAuth":true}`)
}

func TestRequestsAreRenderedTheSameWayEveryTime(t *testing.T) {
	t.Parallel()
	for _, id := range []string{someUUID, "6a1d9d0e-0000-4000-8000-00000000000f"} {
		srv := kibanatest.New(t, kibanatest.WithSpaces("a"))
		sendSome(t, srv, id)
		srv.AssertGolden(t, "requests", kibanatest.Normalized())
		if got := kibanatest.RenderRequests(srv.Requests()); strings.Contains(got, "hunter2") || !strings.Contains(got, id) {
			t.Errorf("rendered\n%s", got)
		}
		srv.AssertGolden(t, "writes", kibanatest.Normalized(), kibanatest.Sorted(), kibanatest.Only(kibanatest.Request.Writes))
	}
}

func TestSortedRequestsDoNotDependOnTheirOrder(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	order := func(first, second string) string {
		srv.ResetRequests()
		c.do("GET", first, "")
		c.do("GET", second, "")
		return kibanatest.RenderRequests(srv.Requests(), kibanatest.Normalized(), kibanatest.Sorted())
	}
	const a, b = "/api/x/00000000-0000-4000-8000-000000000001/b", "/api/x/00000000-0000-4000-8000-000000000002/a"
	if one, other := order(a, b), order(b, a); one != other || !strings.HasPrefix(one, "GET /api/x/<id 1>/a") {
		t.Errorf("%s\nis not\n%s", one, other)
	}
}

func TestAGoldenFileIsWrittenAndCompared(t *testing.T) {
	t.Chdir(t.TempDir())
	srv := kibanatest.New(t)
	newClient(t, srv).do("POST", connectorURL, `{"name":"One","x":1,"y":2}`)
	check := func(tb *recorder) { srv.AssertGolden(tb, "sub/"+"file") }
	t.Setenv(kibanatest.UpdateVariable, "")
	says(t, "kibanatest: there is no testdata/sub/file.golden; run the test with KIBANATEST_UPDATE=1 to write it", check)
	t.Setenv(kibanatest.UpdateVariable, "1")
	says(t, "", check)
	t.Setenv(kibanatest.UpdateVariable, "")
	says(t, "", check)
	written, err := os.ReadFile("testdata/sub/file.golden")
	if err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile("testdata/sub/file.golden", []byte(strings.ReplaceAll(string(written), "\n", "\r\n")), 0o600); err != nil {
		t.Fatal(err)
	}
	says(t, "", check)
	srv.ResetRequests()
	newClient(t, srv).do("POST", connectorURL, `{"name":"Two","x":1,"y":2}`)
	says(t, `kibanatest: the requests differ from testdata/sub/file.golden (- is in the file, + was sent); if they are right, run the test with KIBANATEST_UPDATE=1:
  POST /api/actions/connector
  # connectors.CreateConnector in default
  {
-   "name": "One",
+   "name": "Two",
    "x": 1,
    "y": 2
  }`, check)
}

// Requests as a golden file has them: stable, and without credentials.
func ExampleRenderRequests() {
	srv, err := kibanatest.Start()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	get(srv.URL + "/s/marketing/api/actions/connector/0f1a2b3c-4d5e-4f60-8a7b-9c0d1e2f3a4b?b=2&a=1")
	fmt.Print(kibanatest.RenderRequests(srv.Requests(), kibanatest.Normalized()))
	// Output:
	// GET /s/marketing/api/actions/connector/<id 1>?a=1&b=2
	// # connectors.GetConnector in marketing
}
