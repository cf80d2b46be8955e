package kibanatest_test

import (
	"context"
	"fmt"
	"io"
	"net/http"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// get tells how a request was answered.
func get(url string) string {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, url, nil)
	if err != nil {
		return err.Error()
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err.Error()
	}
	defer func() { _ = res.Body.Close() }()
	body, err := io.ReadAll(res.Body)
	if err != nil {
		return err.Error()
	}
	return fmt.Sprintf("%d %s", res.StatusCode, body)
}

// A program outside tests starts a server and closes it itself.
func ExampleStart() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	fmt.Println(get(srv.URL + "/api/spaces/space/marketing"))
	fmt.Println(get(srv.URL + "/api/spaces/space/marketng"))
	// Output:
	// 200 {"disabledFeatures":[],"id":"marketing","name":"marketing"}
	// 404 {"statusCode":404,"error":"Not Found","message":"Not Found"}
}

// The first lookup of a space is refused, the next one is answered.
func ExampleServer_React() {
	srv, err := kibanatest.Start()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	lookups := kibanatest.Match{Method: http.MethodGet, Path: "/api/spaces/space/*", Times: 1}
	srv.React(lookups, kibanatest.Overloaded())
	fmt.Println(get(srv.URL + "/api/spaces/space/default"))
	get(srv.URL + "/api/spaces/space/default")
	for _, r := range srv.Requests() {
		fmt.Println(r.Method, r.Path, r.Status)
	}
	// Output:
	// 429 {"statusCode":429,"error":"Too Many Requests","message":"Server is overloaded"}
	// GET /api/spaces/space/default 429
	// GET /api/spaces/space/default 200
}
