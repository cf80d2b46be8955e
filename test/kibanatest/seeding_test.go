package kibanatest_test

import (
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestSeedingBehindTheAPI(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	line := `{"type":"dashboard","id":"d1","attributes":{"title":"Sales"},"references":[]}`
	if err := srv.ImportNDJSON("sales", strings.NewReader(line+"\n")); err != nil {
		t.Fatal(err)
	}
	if err := srv.ImportNDJSON("sales", strings.NewReader(line)); err != nil {
		t.Errorf("a second time: %v", err)
	}
	if err := srv.ImportNDJSON("Sales", strings.NewReader(line)); err == nil {
		t.Error("an invalid space id was accepted")
	}
	if err := srv.ImportNDJSON("sales", strings.NewReader("{")); err == nil {
		t.Error("a broken line was accepted")
	}
	if n := len(srv.Requests()); n != 0 {
		t.Errorf("%d requests logged", n)
	}
	got := newClient(t, srv).do("GET", "/s/sales/api/saved_objects/dashboard/d1", "").want(200)
	if got.at("attributes", "title") != "Sales" || fmt.Sprint(got.at("namespaces")) != "[sales]" {
		t.Errorf("imported %s", got.body)
	}
}

func TestSeededObjectsReplaceOthers(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	for _, title := range []string{"Web", "Net"} {
		if err := srv.ImportNDJSON("late", strings.NewReader(strings.Replace(panel, "Web", title, 1))); err != nil {
			t.Fatal(err)
		}
	}
	if got := newClient(t, srv).do("GET", "/s/late"+objects+"/dashboard/web", "").want(200).at("attributes", "title"); got != "Net" {
		t.Errorf("title = %v", got)
	}
	for _, bad := range []string{"nonsense", `{"type":"wigwags","id":"x","attributes":{}}`} {
		if err := srv.ImportNDJSON("late", strings.NewReader(bad)); err == nil {
			t.Errorf("%s was accepted", bad)
		}
	}
}
