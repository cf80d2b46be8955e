package canned_test

import (
	"io"
	"net/http"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/test/bench/canned"
)

func start(t *testing.T, routes canned.Routes) (*canned.Server, *http.Client) {
	t.Helper()
	srv, err := canned.Start(routes)
	if err != nil {
		t.Fatal(err)
	}
	transport := &http.Transport{}
	t.Cleanup(func() {
		transport.CloseIdleConnections()
		srv.Close()
	})
	return srv, &http.Client{Transport: transport}
}

func exchange(t *testing.T, client *http.Client, method, address string, body io.Reader) (int, string) {
	t.Helper()
	req, err := http.NewRequestWithContext(t.Context(), method, address, body)
	if err != nil {
		t.Fatal(err)
	}
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	defer func() { _ = resp.Body.Close() }()
	got, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	return resp.StatusCode, string(got)
}

func TestAnswersByMethodAndTarget(t *testing.T) {
	t.Parallel()
	srv, client := start(t, canned.Routes{
		"GET /a":        canned.JSON(http.StatusOK, `"a"`),
		"GET /a?page=2": canned.JSON(http.StatusOK, `"second"`),
		"POST /a":       canned.JSON(http.StatusCreated, `"made"`),
		"GET /many":     canned.Repeated("application/ndjson", []byte("[piece]"), 2),
		"GET /turns":    canned.InTurn(canned.JSON(http.StatusOK, "1"), canned.JSON(http.StatusOK, "2")),
		"GET /ending":   canned.RepeatedThen("application/ndjson", []byte("[piece]"), 2, []byte("[end]")),
	})
	type answer struct {
		Status int
		Body   string
	}
	got := map[string]answer{}
	for _, request := range []string{"GET /a", "GET /a?page=1", "GET /a?page=2", "POST /a", "GET /many", "GET /ending", "GET /none", "GET /turns", "GET /turns?2", "GET /turns?3"} {
		method, target, _ := strings.Cut(request, " ")
		status, body := exchange(t, client, method, srv.URL+target, nil)
		got[request] = answer{status, body}
	}
	want := map[string]answer{
		"GET /a": {200, `"a"`}, "GET /a?page=1": {200, `"a"`}, "GET /a?page=2": {200, `"second"`},
		"POST /a": {201, `"made"`}, "GET /many": {200, "[piece][piece]"}, "GET /ending": {200, "[piece][piece][end]"},
		"GET /turns": {200, "1"}, "GET /turns?2": {200, "2"}, "GET /turns?3": {200, "1"},
		"GET /none": {404, `{"statusCode":404,"error":"Not Found","message":"Not Found"}`},
	}
	if diff := cmp.Diff(want, got); diff != "" {
		t.Error(diff)
	}
}

// The next request on a connection is only understood when the one before was read to its end.
func TestReadsARequestToItsEnd(t *testing.T) {
	t.Parallel()
	reply := canned.JSON(http.StatusOK, `{}`)
	srv, client := start(t, canned.Routes{"POST /a": reply})
	long := strings.Repeat("x\r\n", 100_000)
	for range 3 {
		for name, body := range map[string]io.Reader{
			"empty": nil, "sized": strings.NewReader(long), "chunked": io.MultiReader(strings.NewReader(long), strings.NewReader("0")),
		} {
			if status, _ := exchange(t, client, http.MethodPost, srv.URL+"/a", body); status != http.StatusOK {
				t.Errorf("%s: status %d", name, status)
			}
		}
	}
	if got := reply.Count(); got != 9 {
		t.Errorf("answered %d times, want 9", got)
	}
}

func TestLetsAClientThatAsksSendItsBody(t *testing.T) {
	t.Parallel()
	srv, client := start(t, canned.Routes{"POST /a": canned.JSON(http.StatusOK, `{}`)})
	req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, srv.URL+"/a", strings.NewReader("body"))
	if err != nil {
		t.Fatal(err)
	}
	req.Header.Set("Expect", "100-continue")
	resp, err := client.Do(req)
	if err != nil {
		t.Fatal(err)
	}
	_ = resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		t.Errorf("status %d", resp.StatusCode)
	}
}
