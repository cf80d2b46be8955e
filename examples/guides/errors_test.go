package guides_test

import (
	"context"
	"crypto/tls"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"time"

	"github.com/kibana-go/kibana-go/gen/dashboards"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// troubled runs an example against a Kibana that has the spaces marketing and sales, and prints what it fails with.
func troubled(example func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error, opts ...scoped.Option) {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing", "sales"))
	if err != nil {
		panic(err)
	}
	defer srv.Close()
	kb, err := scoped.New(srv.URL, opts...)
	if err != nil {
		panic(err)
	}
	defer func() { _ = kb.Close() }()
	if err := example(context.Background(), srv, kb); err != nil {
		_, _ = fmt.Fprintln(os.Stdout, err)
	}
}

// advise tells a user what to do about an error.
func advise(err error) string {
	//doc:begin
	var (
		space *scoped.SpaceNotFoundError
		limit *scoped.RateLimitError
		reply *scoped.APIError
	)
	switch {
	case err == nil:
		return "nothing"
	case errors.As(err, &space): // before ErrNotFound, which it matches too
		return "create the space " + space.SpaceID + ", or correct the id"
	case errors.Is(err, scoped.ErrNotKibana): // whatever its status
		return "check the address"
	case errors.Is(err, scoped.ErrNotFound):
		return "look for the object in other spaces"
	case errors.Is(err, scoped.ErrAuthorization):
		return "ask for a role in the space"
	case errors.Is(err, scoped.ErrConflict):
		return "read it again"
	case errors.As(err, &limit):
		return "wait " + limit.RetryAfter.String()
	case errors.As(err, &reply): // every other reply that is not a success
		return fmt.Sprintf("status %d in space %q: %s", reply.StatusCode, reply.SpaceID, reply.Message)
	default: // no reply at all, or an argument that was refused
		return err.Error()
	}
	//doc:end
}

func Example_errorTypes() {
	troubled(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		in := scoped.InSpace("marketing")
		get := func() error {
			_, err := kb.SavedObjects.Get(ctx, "dashboard", "d1", in)
			return err
		}
		meet := func(fault kibanatest.Fault) error {
			srv.React(kibanatest.Match{Path: "/api/saved_objects/*/*", Times: 1}, fault)
			return get()
		}
		_, missing := kb.Space(ctx, "marketng")
		fmt.Println(advise(missing))
		fmt.Println(advise(get()))
		fmt.Println(advise(meet(kibanatest.Answer(http.StatusForbidden, "Unable to get dashboard"))))
		fmt.Println(advise(meet(kibanatest.Answer(http.StatusInternalServerError, "An internal server error occurred"))))
		fmt.Println(advise(meet(kibanatest.Fault{Status: http.StatusTooManyRequests, Header: http.Header{"Retry-After": {"600"}}})))
		return nil
	})
	// Output:
	// create the space marketng, or correct the id
	// look for the object in other spaces
	// ask for a role in the space
	// status 500 in space "marketing": An internal server error occurred
	// wait 10m0s
}

func Example_errorText() {
	troubled(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		_, err := kb.SavedObjects.Get(ctx, "dashboard", "pipeline", scoped.InSpace("marketing"))
		return err
	})
	// Output:
	// [Space: marketing] GetSavedObject: GET /s/marketing/api/saved_objects/dashboard/pipeline: 404 Not Found: Saved object [dashboard/pipeline] not found
}

// whereIs lists the spaces that have an object, of those that the credential may use.
func whereIs(ctx context.Context, kb *scoped.Client, typ, id string) ([]string, error) {
	//doc:begin
	results, err := scoped.EachSpace(ctx, kb, func(ctx context.Context, in *scoped.Client, _ scoped.Space) (bool, error) {
		_, err := in.SavedObjects.Get(ctx, typ, id)
		return scoped.Found(err) // not found is no error here, everything else is
	}, scoped.EachOptions{})
	var found []string
	for _, result := range results {
		if result.Value {
			found = append(found, result.Item.ID)
		}
	}
	return found, err
	//doc:end
}

func Example_whereIs() {
	troubled(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		if _, err := kb.SavedObjects.Create(ctx, board("pipeline"), scoped.InSpace("sales")); err != nil {
			return err
		}
		fmt.Println(whereIs(ctx, kb, "dashboard", "pipeline"))
		return nil
	})
	// Output:
	// [sales] <nil>
}

// stranded lists what a space holds that does not exist.
func stranded(ctx context.Context, kb *scoped.Client, id string) ([]scoped.ObjectKey, error) {
	//doc:begin
	limbo, err := kb.Space(ctx, id, scoped.SkipValidation())
	if err != nil {
		return nil, err
	}
	var keys []scoped.ObjectKey
	for object, err := range limbo.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard", "index-pattern"}}) {
		if err != nil {
			return nil, err
		}
		keys = append(keys, scoped.ObjectKey{Type: object.Type, ID: object.ID})
	}
	return keys, nil
	//doc:end
}

// rescue brings the objects of a space that does not exist into one that does.
func rescue(ctx context.Context, kb *scoped.Client, from, to string) error {
	//doc:begin
	keys, err := stranded(ctx, kb, from)
	if err != nil || len(keys) == 0 {
		return err
	}
	// Once there is such a space, what was written to it is in it.
	if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: from, Name: "Rescue of " + from}); err != nil {
		return err
	}
	found, err := kb.Space(ctx, from)
	if err != nil {
		return err
	}
	if _, err := found.Spaces.CopySavedObjects(ctx, scoped.CopyRequest{
		Objects: keys, Spaces: []string{to}, IncludeReferences: scoped.Ptr(true), CreateNewCopies: scoped.Ptr(false),
	}); err != nil {
		return err // nothing is lost: the objects are still in the space that was created
	}
	return kb.Spaces.Delete(ctx, from) // and with it what it holds
	//doc:end
}

func Example_rescue() {
	troubled(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		byHand(http.MethodPost, srv.URL+"/s/marketng/api/saved_objects/dashboard/leads", `{"attributes":{"title":"Leads"}}`)

		fmt.Println(whereIs(ctx, kb, "dashboard", "leads"))
		fmt.Println(stranded(ctx, kb, "marketng"))
		if err := rescue(ctx, kb, "marketng", "marketing"); err != nil {
			return err
		}
		page, err := kb.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"dashboard"}}, scoped.InSpace("marketing"))
		if err != nil {
			return err
		}
		for _, object := range page.SavedObjects {
			fmt.Println("rescued:", object.Attributes["title"])
		}
		return nil
	})
	// Output:
	// [] <nil>
	// [{leads dashboard}] <nil>
	// rescued: Leads
}

// Kibana says 409 although it has applied the write.
func Example_conflictAlthoughApplied() {
	troubled(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		srv.React(kibanatest.Match{Method: http.MethodPost, Times: 1}, kibanatest.Fault{Status: http.StatusConflict, Applied: true})
		//doc:begin
		in := scoped.InSpace("marketing")
		_, err := kb.SavedObjects.Create(ctx, board("leads"), in)
		fmt.Println("conflict:", errors.Is(err, scoped.ErrConflict))

		applied, err := scoped.ReadBack(ctx, err, func(ctx context.Context) (bool, error) {
			got, err := kb.SavedObjects.Get(ctx, "dashboard", "leads", in)
			if err != nil {
				return scoped.Found(err)
			}
			return got.Attributes["title"] == "leads", nil // ours, and not somebody else's of that id
		})
		fmt.Println("applied:", applied, err)
		//doc:end
		return nil
	})
	// Output:
	// conflict: true
	// applied: true <nil>
}

func Example_overloaded() {
	troubled(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		srv.React(kibanatest.Match{}, kibanatest.Fault{Status: http.StatusServiceUnavailable})
		//doc:begin
		_, err := kb.Actions.List(ctx)
		var reply *scoped.APIError
		if errors.As(err, &reply) && errors.Is(err, scoped.ErrUnavailable) {
			fmt.Println(reply.StatusCode, "after", reply.Attempts, "attempts")
		}
		//doc:end
		return nil
	}, scoped.WithRetry(scoped.RetryPolicy{MaxAttempts: 3, BaseDelay: time.Millisecond}))
	// Output: 503 after 3 attempts
}

func Example_loginPage() {
	proxy := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		_, _ = io.WriteString(w, "<title>Sign in</title>")
	}))
	defer proxy.Close()
	kb, err := scoped.New(proxy.URL)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	//doc:begin
	_, err = kb.Actions.List(context.Background())
	var stranger *scoped.NotKibanaError
	if errors.As(err, &stranger) {
		fmt.Println("Elasticsearch:", stranger.Elasticsearch)
	}
	//doc:end
	fmt.Println(strings.ReplaceAll(err.Error(), proxy.URL, "https://kibana.example.com"))
	// Output:
	// Elasticsearch: false
	// ListConnectors: GET /api/actions/connectors: 200 OK: the reply cannot be read: expected JSON, got text/html; this is not an answer of Kibana: check that the base URL https://kibana.example.com is Kibana's, base path included
}

func Example_certificates() {
	srv := httptest.NewUnstartedServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "application/json")
		_, _ = io.WriteString(w, "[]")
	}))
	srv.Config.ErrorLog = slog.NewLogLogger(slog.DiscardHandler, slog.LevelError)
	srv.StartTLS()
	defer srv.Close()
	dir, err := os.MkdirTemp("", "ca")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(dir) }()
	file := filepath.Join(dir, "ca.pem")
	if err := os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: srv.Certificate().Raw}), 0o600); err != nil {
		fmt.Println(err)
		return
	}
	func(ctx context.Context, url, file string) {
		//doc:begin
		ask := func(opts ...scoped.Option) error {
			kb, err := scoped.New(url, opts...)
			if err != nil {
				return err
			}
			defer func() { _ = kb.Close() }()
			_, err = kb.Actions.List(ctx)
			return err
		}
		err := ask()
		var untrusted *tls.CertificateVerificationError
		fmt.Println("not trusted:", errors.As(err, &untrusted))
		fmt.Println("with its authority:", ask(scoped.WithCAFile(file)))
		//doc:end
	}(context.Background(), srv.URL, file)
	// Output:
	// not trusted: true
	// with its authority: <nil>
}

func Example_tooOld() {
	troubled(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		//doc:begin
		_, err := kb.Dashboards.Get(ctx, "leads") // dashboards as code came with 9.4
		var old *scoped.UnsupportedError
		if errors.As(err, &old) {
			fmt.Println("needs", old.Since, "and is", old.Version)
		}
		fmt.Println(errors.Is(err, errors.ErrUnsupported))
		//doc:end
		return nil
	})
	// Output:
	// needs 9.4 and is 9.3.0
	// true
}

func Example_partial() {
	troubled(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		if _, err := kb.SavedObjects.Create(ctx, board("taken"), scoped.InSpace("marketing")); err != nil {
			return err
		}
		//doc:begin
		objects := []scoped.SavedObjectRequest{board("new"), board("taken")}
		made, err := kb.SavedObjects.BulkCreate(ctx, objects, scoped.InSpace("marketing"))
		fmt.Println(len(made), "results, one for each object")

		var partial *scoped.PartialError
		if errors.As(err, &partial) {
			for _, failure := range partial.Failures {
				fmt.Println(failure.Type, failure.ID, failure.StatusCode, errors.Is(&failure, scoped.ErrConflict))
			}
			fmt.Println("nothing but conflicts:", partial.Only(scoped.ErrConflict))
		}
		//doc:end
		return nil
	})
	// Output:
	// 2 results, one for each object
	// dashboard taken 409 true
	// nothing but conflicts: true
}

func Example_logging() {
	plain := &slog.HandlerOptions{Level: slog.LevelDebug, ReplaceAttr: func(_ []string, attr slog.Attr) slog.Attr {
		if attr.Key == slog.TimeKey || attr.Key == "duration" || attr.Key == "reply_body" {
			return slog.Attr{} // what differs from run to run
		}
		return attr
	}}
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"), kibanatest.WithBasicAuth("elastic", "hunter2"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	//doc:begin
	logger := slog.New(slog.NewTextHandler(os.Stdout, plain))
	kb, err := scoped.New(srv.URL, scoped.WithBasicAuth("elastic", "hunter2"), scoped.WithLogger(logger), scoped.WithRedactedKeys("title"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	_, err = kb.SavedObjects.Update(context.Background(), "dashboard", "d1", scoped.SavedObjectUpdate{
		Attributes: map[string]any{"title": "Our secret plans", "password": "12345", "version": 2},
	})
	fmt.Println(err)
	//doc:end
	// Output:
	// level=INFO msg="kibana call" method=PUT operation=UpdateSavedObject path=/api/saved_objects/dashboard/d1 status=404 attempts=1 error="UpdateSavedObject: PUT /api/saved_objects/dashboard/d1: 404 Not Found: Saved object [dashboard/d1] not found" request_body="{\"attributes\":{\"password\":\"[redacted]\",\"title\":\"[redacted]\",\"version\":2}}"
	// UpdateSavedObject: PUT /api/saved_objects/dashboard/d1: 404 Not Found: Saved object [dashboard/d1] not found
}

func Example_detailsOfABadRequest() {
	srv, err := kibanatest.Start(kibanatest.WithVersion("9.4.0"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	kb, err := scoped.New(srv.URL)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	srv.React(kibanatest.Match{Method: http.MethodPost}, kibanatest.Fault{Status: http.StatusBadRequest, Body: []byte(
		`{"statusCode":400,"error":"Bad Request","message":"panels cannot be stored","attributes":{"panels":["p1"]}}`)})
	//doc:begin
	_, err = dashboards.New(kb).CreateDashboard(context.Background(), dashboards.DashboardData{Title: "Leads"})
	var bad *scoped.BadRequestError
	if errors.As(err, &bad) {
		fmt.Println(bad.Message, bad.Attributes["panels"])
	}
	//doc:end
	// Output: panels cannot be stored [p1]
}
