package main

import (
	"bytes"
	"fmt"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestTheDemoShowsWhatItPromises(t *testing.T) { //nolint:paralleltest // it sets the environment
	for name, url := range map[string]string{"embedded": "", "real": kibanatest.New(t).URL} {
		t.Setenv("KIBANA_URL", url)
		var out, errOut bytes.Buffer
		if code := run(t.Context(), []string{"demo", "-f", "tenants.yaml"}, &out, &errOut); code != exitDone {
			t.Fatalf("%s: exit code %d: %s", name, code, &errOut)
		}
		for _, want := range []string{" changes made", "nothing to change", `did you mean "marketing"?`, "404 Not Found", "invalid space id"} {
			if !strings.Contains(out.String(), want) {
				t.Errorf("%s: the demo does not say %q:\n%s", name, want, &out)
			}
		}
		if embedded := strings.Contains(out.String(), "writes that reached Kibana: 0"); embedded != (url == "") {
			t.Errorf("%s:\n%s", name, &out)
		}
		if left := strings.Contains(out.String(), "-f none.yaml --owner tenants --prune\n"); left != (url != "") {
			t.Errorf("%s: what is left?\n%s", name, &out)
		}
	}
}

func TestTheFiguresOfTheDemoAreThoseOfTheLog(t *testing.T) {
	server := kibanatest.New(t)
	t.Setenv("KIBANA_URL", server.URL)
	var out, errOut bytes.Buffer
	if code := run(t.Context(), []string{"demo", "-f", "tenants.yaml"}, &out, &errOut); code != exitDone {
		t.Fatalf("exit code %d: %s", code, &errOut)
	}
	validations := 0
	for _, r := range server.Requests() {
		if r.Method == http.MethodGet && strings.HasPrefix(r.Path, "/api/spaces/space/") {
			validations++
		}
	}
	if want := fmt.Sprintf("%d asked of Kibana", validations); validations == 0 || !strings.Contains(out.String(), want) {
		t.Errorf("not %q:\n%s", want, &out)
	}
}

func TestTheDemoWritesNothingByMistake(t *testing.T) {
	server := kibanatest.New(t, kibanatest.WithSpaces("ax"))
	t.Setenv("KIBANA_URL", server.URL)
	path := written(t, "tenants: [{id: a, name: A}]", nil)
	var out, errOut bytes.Buffer
	if code := run(t.Context(), []string{"demo", "-f", path}, &out, &errOut); code != exitDone {
		t.Fatalf("exit code %d: %s\n%s", code, &errOut, &out)
	}
	want := []string{"POST /api/spaces/space", "POST /s/a/api/actions/connector"} // the second has the unknown type
	if diff := cmp.Diff(want, writes(server)); diff != "" {
		t.Error(diff)
	}
}

func TestTheDemoChangesNothingThatIsThere(t *testing.T) {
	server := kibanatest.New(t, kibanatest.WithSpaces("sales"))
	before := server.Snapshot()
	t.Setenv("KIBANA_URL", server.URL)
	var out, errOut bytes.Buffer
	code := run(t.Context(), []string{"demo", "-f", "tenants.yaml"}, &out, &errOut)
	want := "tenants: the demo would update space sales in " + server.URL + ": give it tenants that are not there yet, with -f\n"
	if code != exitFailed || errOut.String() != want {
		t.Errorf("exit code %d: %s", code, &errOut)
	}
	server.AssertUnchanged(t, before)
}

func TestADemoThatCannotRunSaysWhy(t *testing.T) {
	t.Setenv("KIBANA_URL", "")
	none := written(t, "tenants: []", nil)
	for want, args := range map[string][]string{
		"tenants: " + none + ": the demo needs a tenant\n":        {"-f", none},
		"tenants: the demo takes neither --dry-run nor --prune\n": {"--prune"},
		"tenants: open nowhere.yaml: no such file or directory\n": {"-f", "nowhere.yaml"},
	} {
		var out, errOut bytes.Buffer
		if code := run(t.Context(), append([]string{"demo"}, args...), &out, &errOut); code != exitUsage || errOut.String() != want {
			t.Errorf("%v: exit code %d: %s", args, code, &errOut)
		}
	}
}
