package live_test

import (
	"encoding/json"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
	"github.com/kibana-go/kibana-go/test/live/internal/compare"
)

// TestAReportShowsNoCredential lets the server repeat the credential wherever it can.
func TestAReportShowsNoCredential(t *testing.T) {
	t.Parallel()
	live := standIn(t)
	spoilt := `{"statusCode":403,"error":"Forbidden","message":"not with ApiKey ` + key + `, which is live:secret-of-the-key","` + key + `":{"secret-of-the-key":1}}`
	live.React(kibanatest.Match{Path: "/api/cases/tags"}, kibanatest.Fault{Status: http.StatusForbidden, Body: []byte(spoilt)})
	live.React(kibanatest.Match{Path: "/api/data_views/default", Method: http.MethodGet}, asJSON(`{"data_view_id":"","`+key+`":{"secret-of-the-key":1}}`))
	live.React(kibanatest.Match{Path: "/api/data_views", Method: http.MethodGet}, kibanatest.Fault{Status: http.StatusOK, Body: []byte("<html>" + key), Header: http.Header{"Content-Type": {"text/html"}}})
	scenarios := pick(t, "reads")
	theirs, ours := run(t, live, scenarios...), run(t, standIn(t), scenarios...)
	report := compare.New(ours, theirs, compare.Recordings(ours, theirs, 0), accepted(t), nil, time.Now())
	doc, err := json.Marshal([]any{report, theirs, report.Markdown()})
	must(t, err)
	if text := string(doc); strings.Contains(text, key) || strings.Contains(text, "secret-of-the-key") || !strings.Contains(text, "{credential}") {
		t.Errorf("the credential is in the report, or nothing stands for it: %+v", report.Unaccepted())
	}
}
