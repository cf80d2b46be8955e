package live_test

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/live/internal/record"
)

// answer is what a server answers, the last one from then on.
type answer struct {
	status int
	media  string
	body   string
}

// tapped makes a client of a server that gives answers, and the tap between them.
func tapped(t *testing.T, answers ...answer) (*record.Tap, *scoped.Client) {
	t.Helper()
	n := 0
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		a := answers[min(n, len(answers)-1)]
		n++
		w.Header().Set("Content-Type", a.media)
		w.Header().Set("Kbn-Name", "kibana")
		w.WriteHeader(a.status)
		_, _ = w.Write([]byte(a.body))
	}))
	t.Cleanup(srv.Close)
	tap := &record.Tap{Description: describe(t), Normal: record.Normal{Token: "tok"}}
	kb, err := scoped.New(srv.URL, tap.Middleware(), scoped.WithAPIKey("aTpzZWNyZXQ="), scoped.WithVersionCheck(false), scoped.WithRetry(scoped.RetryPolicy{BaseDelay: time.Nanosecond}))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	return tap, kb
}

const media = "application/json; charset=utf-8"

func getView(ctx context.Context, kb *scoped.Client) func() error {
	return func() error {
		_, err := kb.DataViews.Get(ctx, "x")
		return err
	}
}

func TestShapeHasAllTypesOfAPlace(t *testing.T) {
	t.Parallel()
	tap, kb := tapped(t, answer{200, media, `{"data_view":{"title":"x","fields":{"a":{"name":"a"},"b":{"name":null}},"sourceFilters":[{"value":"a"},{"value":1}]}}`})
	got, _ := tap.Step("s", "x", getView(t.Context(), kb))
	want := map[string]record.Types{
		"": "object", "/data_view": "object", "/data_view/title": "string", "/data_view/fields": "object", "/data_view/fields/*": "object",
		"/data_view/fields/*/name": "null|string", "/data_view/sourceFilters": "array", "/data_view/sourceFilters/[]": "object",
		"/data_view/sourceFilters/[]/value": "number|string",
	}
	if diff := cmp.Diff(want, got.Shape); diff != "" {
		t.Errorf("shape (-want +got):\n%s", diff)
	}
	if got.Operation != "dataviews.GetDataView" || got.Route != "/api/data_views/data_view/{viewId}" || got.Media != "application/json" || got.Unfit == "" {
		t.Errorf("%+v", got)
	}
}

func TestShapeOfAStreamIsThatOfItsDocuments(t *testing.T) {
	t.Parallel()
	tap, kb := tapped(t, answer{200, "application/ndjson", `{"id":"a"}` + "\n" + `{"exportedCount":1}`})
	got, err := tap.Step("s", "x", func() error {
		export, err := kb.SavedObjects.Export(t.Context(), scoped.ExportRequest{Type: []string{"tag"}})
		if err == nil {
			err = export.Close()
		}
		return err
	})
	if diff := cmp.Diff(map[string]record.Types{"": "object", "/id": "string", "/exportedCount": "number"}, got.Shape); diff != "" || err != nil {
		t.Errorf("%v, shape (-want +got):\n%s", err, diff)
	}
}

func TestTheLastReplyCounts(t *testing.T) {
	t.Parallel()
	tap, kb := tapped(t, answer{503, media, `{"statusCode":503,"error":"Service Unavailable","message":"later"}`}, answer{404, media, `{"statusCode":404,"error":"Not Found","message":"no"}`})
	got, err := tap.Step("s", "x", getView(t.Context(), kb))
	if err == nil || got.Status != 404 || got.Message != "no" || got.Failure != "*scoped.NotFoundError" {
		t.Errorf("%+v, %v", got, err)
	}
}

func TestWhatVariesIsTakenOut(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"a kbngo-live-tok-x":                             "a kbngo-live-{run}-x",
		"id 6f1c1a52-45f5-4a0b-a3a6-0f43a1a1b2c3":        "id {uuid}",
		"at 2026-11-27T09:05:00.123Z and\n  so on":       "at {time} and so on",
		"version WzUyLDFd of 9.4.0":                      "version {version} of 9.4.0",
		"seqNo [52] and primary term [1], limit [10000]": "seqNo [{number}] and primary term [{number}], limit [10000]",
		"With a Word": "With a Word",
		"the key aTpzZWNyZXQ=, which is i:secret": "the key {credential}, which is {credential}",
	} {
		tap, kb := tapped(t, answer{404, media, string(envelope(t, text))})
		got, _ := tap.Step("s", "x", getView(t.Context(), kb))
		if got.Message != want {
			t.Errorf("%q became %q, want %q", text, got.Message, want)
		}
	}
}

// envelope is a failure as Kibana sends it.
func envelope(t *testing.T, message string) []byte {
	t.Helper()
	doc, err := json.Marshal(map[string]any{"statusCode": 404, "error": "Not Found", "message": message})
	must(t, err)
	return doc
}
