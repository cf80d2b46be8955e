package kibanatest_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"strings"
	"testing"
	"testing/synctest"
	"time"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// provision is the code that the guide tests: it gives a tenant its connector.
func provision(ctx context.Context, kb *scoped.Client, space string) error {
	tenant, err := kb.Space(ctx, space)
	if err != nil {
		return err
	}
	_, err = tenant.Actions.Create(ctx, scoped.ConnectorRequest{
		Name:            "Leads",
		ConnectorTypeID: scoped.IndexConnector,
		Config:          connectors.ConfigFrom(connectors.IndexConfig{Index: "leads"}),
	})
	return err
}

// newScoped makes a client of a server, for a test.
func newScoped(t *testing.T, srv *kibanatest.Server) *scoped.Client {
	t.Helper()
	kb, err := scoped.New(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return kb
}

func TestProvision(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	kb := newScoped(t, srv)
	if err := provision(t.Context(), kb, "marketing"); err != nil {
		t.Fatal(err)
	}
	srv.AssertRequests(t,
		"GET /api/spaces/space/marketing 200",
		"POST /s/marketing/api/actions/connector 200",
	)
	srv.AssertNoOrphans(t)
}

func TestProvisionSendsWhatItShould(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	if err := provision(t.Context(), newScoped(t, srv), "marketing"); err != nil {
		t.Fatal(err)
	}
	srv.AssertGolden(t, "provision", kibanatest.Normalized(), kibanatest.Only(kibanatest.Request.Writes))
}

func TestProvisionNoticesATypo(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	err := provision(t.Context(), newScoped(t, srv), "marketng")
	if !errors.Is(err, scoped.ErrSpaceNotFound) {
		t.Errorf("got %v, want an error that names the space", err)
	}
	srv.AssertNoWrites(t)
}

func TestProvisionTellsThatItMayNot(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing"))
	srv.React(kibanatest.Match{Operation: "CreateConnector", Space: "marketing"}, kibanatest.Answer(http.StatusForbidden, ""))
	err := provision(t.Context(), newScoped(t, srv), "marketing")
	if !errors.Is(err, scoped.ErrAuthorization) {
		t.Errorf("got %v, want ErrAuthorization", err)
	}
}

func TestProvisionWaitsForAKibanaThatStarts(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing")) // outside of the bubble
	srv.React(kibanatest.Match{Operation: "GetSpace", Times: 2}, kibanatest.NotReady())
	synctest.Test(t, func(t *testing.T) {
		kb, err := scoped.New(srv.URL, scoped.WithHTTPClient(&http.Client{Transport: srv.Transport()}))
		if err != nil {
			t.Fatal(err)
		}
		defer func() { _ = kb.Close() }()
		began := time.Now()
		if err := provision(t.Context(), kb, "marketing"); err != nil {
			t.Fatal(err)
		}
		if waited := time.Since(began); waited < time.Minute { // twice the Retry-After of 30 s
			t.Errorf("waited %v only", waited)
		}
	})
}

func TestProvisionFromManyStarts(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSeedFile("testdata/seed/tenants.yaml"))
	kb := newScoped(t, srv)
	start := srv.Snapshot()
	for _, space := range []string{"marketing", "sales"} {
		t.Run(space, func(t *testing.T) {
			srv.Restore(start)
			if err := provision(t.Context(), kb, space); err != nil {
				t.Fatal(err)
			}
		})
	}
	for _, space := range []string{"marketing", "sales"} {
		t.Run(space+" of its own", func(t *testing.T) {
			t.Parallel()
			own := kibanatest.New(t, kibanatest.WithSnapshot(start))
			if err := provision(t.Context(), newScoped(t, own), space); err != nil {
				t.Fatal(err)
			}
		})
	}
}

// printing is a test that prints what is wrong with it.
type printing struct{ testing.TB }

func (printing) Helper() {}

func (printing) Errorf(format string, args ...any) {
	_, _ = fmt.Fprintf(os.Stdout, format+"\n", args...)
}

// Example_assertions shows what assertions say.
func Example_assertions() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"), kibanatest.WithClock(func() time.Time { return time.Time{} }))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	post := func(path, body string) {
		if err := send(srv.URL+path, body); err != nil {
			fmt.Println(err)
		}
	}
	t := printing{}
	//doc:begin
	before := srv.Snapshot()
	post("/s/marketing/api/saved_objects/tag/vip", `{"attributes":{"name":"VIP"}}`)
	post("/s/marketng/api/saved_objects/dashboard/web", `{"attributes":{"title":"Web"}}`)

	srv.AssertSaved(t, "marketing", "tag", "vip", map[string]any{"name": "Very important"})
	srv.AssertSaved(t, "marketing", "dashboard", "web", nil)
	srv.AssertNoOrphans(t)
	srv.AssertNoWrites(t)
	srv.AssertUnchanged(t, before)
	//doc:end

	// Output:
	// kibanatest: the tag vip in "marketing" is not as wanted (- is wanted, + is there):
	//   {
	// -   "name": "Very important"
	// +   "name": "VIP"
	//   }
	// kibanatest: there is no dashboard web in "marketing"; it is in marketng (which does not exist)
	// kibanatest: there are objects in spaces that do not exist:
	// 	in "marketng"; did you mean marketing?
	// 		dashboard web (Web)
	// 		by POST /s/marketng/api/saved_objects/dashboard/web 200
	// kibanatest: these requests can change something:
	// 	POST /s/marketing/api/saved_objects/tag/vip 200
	// 	POST /s/marketng/api/saved_objects/dashboard/web 200
	// kibanatest: the state is not that of the snapshot (- was, + is):
	// + marketing: tag vip
	// + {
	// +   "attributes": {
	// +     "name": "VIP"
	// +   },
	// +   "version": "WzEsMV0="
	// + }
	// + marketng: dashboard web
	// + {
	// +   "attributes": {
	// +     "title": "Web"
	// +   },
	// +   "version": "WzIsMV0="
	// + }
}

// Example_clock moves the time of a server to see a maintenance window come and go.
func Example_clock() {
	//doc:begin
	start := time.Date(2026, 1, 2, 3, 0, 0, 0, time.UTC)
	srv, err := kibanatest.Start(kibanatest.WithClock(func() time.Time { return start }))
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

	window := map[string]any{"title": "Upgrade", "schedule": map[string]any{
		"custom": map[string]any{"start": "2026-01-02T04:00:00.000Z", "duration": "1h"},
	}}
	var made struct{ ID, Status string }
	ctx := context.Background()
	if err := kb.Call(ctx, http.MethodPost, "/api/maintenance_window", window, &made); err != nil {
		fmt.Println(err)
		return
	}
	for range 3 {
		if err := kb.Call(ctx, http.MethodGet, "/api/maintenance_window/"+made.ID, nil, &made); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(srv.Now().Format(time.TimeOnly), made.Status)
		srv.Advance(time.Hour)
	}
	//doc:end

	// Output:
	// 03:00:00 upcoming
	// 04:00:00 running
	// 05:00:00 finished
}

// send posts a body as a client does that does not look after spaces.
func send(url, body string) error {
	req, err := newPost(url, body)
	if err != nil {
		return err
	}
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return err
	}
	return res.Body.Close()
}

func newPost(url, body string) (*http.Request, error) {
	req, err := http.NewRequestWithContext(context.Background(), http.MethodPost, url, strings.NewReader(body))
	if err != nil {
		return nil, err
	}
	req.Header.Set("Kbn-Xsrf", "true")
	req.Header.Set("Content-Type", "application/json")
	return req, nil
}
