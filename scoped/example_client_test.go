package scoped_test

import (
	"context"
	"encoding/base64"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"os"

	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// New connects to nothing: what is wrong shows with the first call, or here if it is wrong for certain.
func ExampleNew() {
	kb, err := scoped.New("https://kibana.example.com/base", scoped.WithAPIKeyPair("kibana-go", "secret"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	fmt.Println(kb)

	_, err = scoped.New("kibana.example.com")
	fmt.Println(err)
	// Output:
	// scoped.Client(https://kibana.example.com/base)
	// New: baseURL: must start with http:// or https://, such as "http://localhost:5601"
}

// The environment says where Kibana is and who calls; options count for more.
func ExampleNewFromEnv() {
	for name, value := range map[string]string{"KIBANA_URL": "https://kibana.example.com", "KIBANA_API_KEY": "aWQ6a2V5"} {
		if err := os.Setenv(name, value); err != nil { // whoever starts the program does this
			fmt.Println(err)
			return
		}
		defer func() { _ = os.Unsetenv(name) }()
	}

	kb, err := scoped.NewFromEnv(scoped.WithSpace("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	fmt.Println(kb)
	// Output: scoped.Client(https://kibana.example.com, space marketing)
}

// Elastic Cloud shows the id of a deployment on its page.
func ExampleCloudURL() {
	id := "shop:" + base64.StdEncoding.EncodeToString([]byte("eu-west-1.aws.example.io$e1a5$k1b4"))

	address, err := scoped.CloudURL(id)
	fmt.Println(address, err)
	// Output: https://k1b4.eu-west-1.aws.example.io <nil>
}

// Links for people begin with the address.
func ExampleClient_BaseURL() {
	kb, err := scoped.New("https://example.com/kibana/", scoped.WithSpace("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	fmt.Println(kb.BaseURL().JoinPath("s", kb.SpaceID(), "app", "dashboards"))
	// Output: https://example.com/kibana/s/marketing/app/dashboards
}

// A space is looked up once, whatever number of calls go into it.
func ExampleClient_CacheStats() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	for range 10 {
		if _, err := kb.Actions.List(ctx, scoped.InSpace("marketing")); err != nil {
			fmt.Println(err)
			return
		}
	}
	stats := kb.CacheStats()
	fmt.Println(stats.Loads, "lookup,", stats.Hits, "hits")
	// Output: 1 lookup, 9 hits
}

// A client of a space lives as long as the client that it comes from.
func ExampleClient_Close() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}

	if err := kb.Close(); err != nil {
		fmt.Println(err)
		return
	}
	_, err = marketing.Actions.List(ctx)
	fmt.Println("closed:", errors.Is(err, scoped.ErrClosed))
	// Output: closed: true
}

func ExampleClient_SpaceID() {
	kb, done := example("marketing")
	defer done()
	marketing, err := kb.Space(context.Background(), "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}

	for _, client := range []*scoped.Client{kb, marketing} {
		fmt.Printf("%q\n", client.SpaceID())
	}
	// Output:
	// ""
	// "marketing"
}

func ExampleClient_String() {
	kb, err := scoped.New("https://kibana.example.com", scoped.WithSpace("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	fmt.Println("working with " + kb.String())
	// Output: working with scoped.Client(https://kibana.example.com, space marketing)
}

// No verb shows the credential.
func ExampleClient_Format() {
	kb, err := scoped.New("https://kibana.example.com", scoped.WithBasicAuth("elastic", "changeme"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	fmt.Printf("%v %+v %#v\n", kb, kb, kb)
	// Output: scoped.Client(https://kibana.example.com) scoped.Client(https://kibana.example.com) scoped.Client(https://kibana.example.com)
}

// A client may be logged as it is.
func ExampleClient_LogValue() {
	kb, err := scoped.New("https://kibana.example.com", scoped.WithBasicAuth("elastic", "changeme"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	exampleLogger(slog.LevelInfo).Info("ready", "kibana", kb)
	// Output: level=INFO msg=ready kibana=scoped.Client(https://kibana.example.com)
}

// The version is asked for once, and then known.
func ExampleClient_ServerVersion() {
	kb, done := example()
	defer done()

	version, err := kb.ServerVersion(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(version, "is 9.2 or later:", version.AtLeast(9, 2))
	// Output: 9.4.0 is 9.2 or later: true
}

// A Kibana that is not well says so, which is no error.
func ExampleClient_Status() {
	srv, kb, done := open()
	defer done()
	if err := srv.SetStatus("degraded", "the search is slow"); err != nil {
		fmt.Println(err)
		return
	}

	status, err := kb.Status(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	if status.Level.WorseThan(scoped.Available) {
		fmt.Printf("Kibana %s is %s: %s\n", status.Version, status.Level, status.Summary)
	}
	// Output: Kibana 9.3.0 is degraded: the search is slow
}

// What a method would hold in memory, or cannot decode, is read from the connection.
func ExampleClient_Stream() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleObject(marketing, "dashboard", "overview", "Overview")

	body := map[string]any{"type": []string{"dashboard"}, "excludeExportDetails": true}
	stream, err := marketing.Stream(ctx, http.MethodPost, "/api/saved_objects/_export", body)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = stream.Close() }()
	var object struct{ Type, ID string }
	err = json.NewDecoder(stream).Decode(&object)
	fmt.Println(object.Type, object.ID, err)
	// Output: dashboard overview <nil>
}

// A request of one's own is checked, retried and answered with typed errors like any other.
func ExampleClient_Do() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	get := func(path string) error {
		req, err := http.NewRequestWithContext(ctx, http.MethodGet, kb.BaseURL().JoinPath(path).String(), nil)
		if err != nil {
			return err
		}
		resp, err := kb.Do(req)
		if err != nil {
			return err
		}
		fmt.Println(resp.StatusCode, resp.Header.Get("Content-Type"))
		return resp.Body.Close()
	}
	fmt.Println(get("/api/features"))
	fmt.Println(errors.Is(get("/api/actions/connector/none"), scoped.ErrNotFound))
	// Output:
	// 200 application/json; charset=utf-8
	// <nil>
	// true
}

// EditRequest is for programs that send requests by other means, and want the space, the credential and the headers.
func ExampleClient_EditRequest() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	req, err := http.NewRequestWithContext(ctx, http.MethodPost, kb.BaseURL().JoinPath("/api/cases").String(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}

	if err := scoped.InSpace("marketing")(ctx, req); err != nil {
		fmt.Println(err)
		return
	}
	if err := kb.EditRequest(req.Context(), req); err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(req.Method, req.URL.Path, req.Header.Get("Kbn-Xsrf") != "")
	// Output: POST /s/marketing/api/cases true
}

// A program that reads replies of Do itself makes the same error of what it cannot read as the methods do.
func ExampleClient_DecodeError() {
	srv, kb, done := open()
	defer done()
	srv.React(kibanatest.Match{Path: "/api/features"}, kibanatest.Fault{Body: []byte(`[{"id": 7}]`)})
	req, err := http.NewRequestWithContext(context.Background(), http.MethodGet, kb.BaseURL().JoinPath("/api/features").String(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	resp, err := kb.Do(req)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = resp.Body.Close() }()

	var features []struct{ ID string }
	body, err := io.ReadAll(resp.Body)
	if err == nil {
		err = json.Unmarshal(body, &features)
	}
	if err != nil {
		err = kb.DecodeError(resp, body, err)
	}
	var reply *scoped.APIError
	fmt.Println(errors.As(err, &reply), reply.StatusCode, reply.Path)
	// Output: true 200 /api/features
}

// Code that is generated tells the client of calls that it could not make, so that they are logged like all others.
func ExampleClient_Refused() {
	_, kb, done := open(scoped.WithLogger(exampleLogger(slog.LevelInfo)))
	defer done()

	operation := &wire.Operation{ID: "GetThing", Method: http.MethodGet, Path: "/api/things/{id}"}
	kb.Refused(context.Background(), operation, errors.New("the id is empty"))
	// Output: level=WARN msg="kibana call refused, nothing was sent" method=GET operation=GetThing path=/api/things/{id} error="the id is empty"
}

// The versions of a fleet of Kibanas decide what can be used.
func ExampleVersion_AtLeast() {
	for _, version := range []scoped.Version{{Major: 9, Minor: 3}, {Major: 9, Minor: 4, Suffix: "SNAPSHOT"}, {Serverless: true}} {
		fmt.Println(version.AtLeast(9, 4))
	}
	// Output:
	// false
	// true
	// true
}

func ExampleVersion_String() {
	fmt.Println("Kibana", scoped.Version{Major: 9, Minor: 4, Suffix: "SNAPSHOT"})
	// Output: Kibana 9.4.0-SNAPSHOT
}

// Which parts of Kibana are not well?
func ExampleServiceLevel_WorseThan() {
	srv, kb, done := open()
	defer done()
	if err := srv.SetStatus("degraded", "the search is slow"); err != nil {
		fmt.Println(err)
		return
	}
	status, err := kb.Status(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}

	for name, part := range status.Core {
		if part.Level.WorseThan(scoped.Available) {
			fmt.Println(name, part.Level)
		}
	}
	// Output: elasticsearch degraded
}
