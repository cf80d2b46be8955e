package kibanatest_test

import (
	"context"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestRequestsNameTheirOperation(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	for _, call := range [][2]string{
		{"POST", "/api/actions/connector"},
		{"POST", "/s/a/api/actions/connector/x%2Fy"},
		{"HEAD", "/api/actions/connector/x"},
		{"POST", "/api/alerting/rule"},
		{"POST", "/api/detection_engine/rules"},
		{"POST", "/api/saved_objects/_bulk_update"},
		{"POST", "/api/saved_objects/tag"},
		{"GET", "/api/nothing"},
		{"GET", "/s/aB/api/status"},
	} {
		c.do(call[0], call[1], "")
	}
	requests := srv.Requests()
	got := make([]string, len(requests))
	for i, r := range requests {
		got[i] = r.Domain + "." + r.Operation
	}
	want := []string{
		"connectors.CreateConnector", "connectors.CreateConnectorWithID", "connectors.GetConnector", "alerting.CreateRule",
		"detections.CreateRule", "savedobjects.BulkUpdateSavedObjectsWithPost", "savedobjects.CreateSavedObject", ".", ".",
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Errorf("-want +got:\n%s", diff)
	}
}

func TestAFaultOfAnOperation(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		match kibanatest.Match
		path  string
		want  bool
	}{
		{kibanatest.Match{Operation: "CreateConnector"}, "/s/a/api/actions/connector", true},
		{kibanatest.Match{Operation: "CreateConnector", Domain: "connectors", Space: "a"}, "/s/a/api/actions/connector", true},
		{kibanatest.Match{Operation: "CreateConnector", Space: "b"}, "/s/a/api/actions/connector", false},
		{kibanatest.Match{Operation: "CreateConnector"}, "/api/actions/connector/an-id", false},
		{kibanatest.Match{Operation: "CreateRule"}, "/api/detection_engine/rules", true},
		{kibanatest.Match{Operation: "CreateRule", Domain: "alerting"}, "/api/detection_engine/rules", false},
		{kibanatest.Match{Domain: "detections"}, "/api/detection_engine/rules/_bulk_action", true},
		{kibanatest.Match{Domain: "detections"}, "/api/actions/connector", false},
	} {
		t.Run(fmt.Sprint(test.match, test.path), func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t)
			srv.React(test.match, kibanatest.Fault{Status: 418})
			if got := newClient(t, srv).do("POST", test.path, "{}").status == 418; got != test.want {
				t.Errorf("caught %v, want %v", got, test.want)
			}
		})
	}
}

func TestAMatchThatCanCatchNothingIsRefused(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	for want, match := range map[string]kibanatest.Match{
		`kibanatest: match: there is no operation "CreateConector"; did you mean CreateConnector`:                    {Operation: "CreateConector"},
		`kibanatest: match: there is no operation "createconnector"; did you mean CreateConnector`:                   {Operation: "createconnector"},
		`kibanatest: match: there is no operation "Wigwag"; api/operations.tsv has all`:                              {Operation: "Wigwag"},
		`kibanatest: match: there is no domain "connector"; did you mean connectors?`:                                {Domain: "connector"},
		`kibanatest: match: the domain "connectors" has no operation "CreateRule"; it is in alerting, detections`:    {Domain: "connectors", Operation: "CreateRule"},
		`kibanatest: match: there is no operation "UpdateConnectors"; did you mean UpdateConnector, CreateConnector`: {Domain: "connectors", Operation: "UpdateConnectors"},
	} {
		got := func() (said any) {
			defer func() { said = recover() }()
			srv.React(match, kibanatest.NotReady())
			return "nothing"
		}()
		if text := fmt.Sprint(got); !strings.HasPrefix(text, want) {
			t.Errorf("%+v: said\n%s\nwant\n%s", match, text, want)
		}
	}
	newClient(t, srv).do("GET", "/api/status", "").want(http.StatusOK)
}

// A fault by the name of an operation finds it whichever way the client sends it.
func ExampleMatch() {
	srv, err := kibanatest.Start()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	srv.React(kibanatest.Match{Operation: "ListConnectors", Domain: "connectors", Times: 1}, kibanatest.Answer(http.StatusForbidden, "not today"))
	kb, err := scoped.New(srv.URL)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	_, err = kb.Actions.List(context.Background())
	fmt.Println(err)
	for _, r := range srv.Requests() {
		fmt.Println(r.Operation, r.Status)
	}
	// Output:
	// ListConnectors: GET /api/actions/connectors: 403 Forbidden: not today
	// ListConnectors 403
}
