package kibanatest_test

import (
	"bytes"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestTenantsDoNotSeeEachOther(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	for _, id := range []string{"marketing", "sales"} {
		c.do("POST", spaces, `{"id":"`+id+`","name":"`+id+`","disabledFeatures":["dev_tools","advancedSettings"]}`).want(200)
	}
	conn := c.do("POST", "/s/marketing"+connectorURL, webhook).want(200).text("id")
	dash := c.do("POST", "/s/marketing/api/saved_objects/dashboard", `{"attributes":{"title":"Marketing"}}`).want(200).text("id")
	for _, space := range []string{"", "/s/sales", "/s/nowhere"} {
		c.do("GET", space+connectorURL+"/"+conn, "").fails(404, "Saved object [action/"+conn+"] not found")
		c.do("GET", space+"/api/saved_objects/dashboard/"+dash, "").fails(404, "Saved object [dashboard/"+dash+"] not found")
	}
	got := c.do("GET", "/s/marketing/api/saved_objects/dashboard/"+dash, "").want(200)
	if fmt.Sprint(got.at("namespaces")) != "[marketing]" {
		t.Errorf("namespaces %v", got.at("namespaces"))
	}
	c.do("DELETE", spaces+"/marketing", "").want(204)
	c.do("GET", "/s/marketing"+connectorURL+"/"+conn, "").want(404)
	c.do("GET", "/s/marketing/api/saved_objects/dashboard/"+dash, "").want(404)
	var posts []string
	for _, r := range srv.Requests() {
		if r.Method == http.MethodPost && r.Space != "default" {
			posts = append(posts, r.Path)
		}
	}
	if want := "/s/marketing/api/actions/connector /s/marketing/api/saved_objects/dashboard"; strings.Join(posts, " ") != want {
		t.Errorf("posted %v, want %s", posts, want)
	}
}

func TestManyClientsAtOnce(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	c := newClient(t, srv)
	var wg sync.WaitGroup
	for i := range 40 {
		wg.Go(func() {
			for _, call := range [][2]string{
				{spaces, fmt.Sprintf(`{"id":"s%d","name":"S"}`, i)},
				{fmt.Sprintf("/s/s%d%s", i, connectorURL), webhook},
				{fmt.Sprintf("/s/s%d/api/saved_objects/dashboard", i), `{"attributes":{"title":"t"}}`},
			} {
				if r, err := c.try("POST", call[0], call[1]); err != nil || r.status != http.StatusOK {
					t.Errorf("%s: %+v, %v", call[0], r, err)
				}
			}
			_ = srv.Requests()
		})
	}
	wg.Wait()
	if n := c.do("GET", spaces, "").len(); n != 41 {
		t.Errorf("%d spaces, want 41", n)
	}
	for i := range 40 {
		if n := c.do("GET", fmt.Sprintf("/s/s%d%ss", i, connectorURL), "").len(); n != 1 {
			t.Errorf("space s%d has %d connectors, want 1", i, n)
		}
	}
}

func TestTheClockIsTheServersOwn(t *testing.T) {
	t.Parallel()
	at := time.Date(2031, 2, 3, 4, 5, 6, 789e6, time.UTC)
	c := newClient(t, kibanatest.New(t, kibanatest.WithClock(func() time.Time { return at })))
	got := c.do("POST", "/api/saved_objects/dashboard", `{"attributes":{}}`).want(200)
	got.has(map[string]any{"created_at": "2031-02-03T04:05:06.789Z", "updated_at": "2031-02-03T04:05:06.789Z"})
	if status := c.do("GET", "/api/status", ""); status.at("metrics", "last_updated") != "2031-02-03T04:05:06.789Z" {
		t.Errorf("metrics %v", status.at("metrics"))
	}
}

func TestImportsMayBeLargeButNotTooLarge(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t)
	for size, status := range map[int]int{2 << 20: http.StatusOK, 26214400: http.StatusRequestEntityTooLarge} {
		var form bytes.Buffer
		writer := multipart.NewWriter(&form)
		file, err := writer.CreateFormFile("file", "export.ndjson")
		if err != nil {
			t.Fatal(err)
		}
		_, _ = fmt.Fprintf(file, `{"type":"dashboard","id":"big","attributes":{"title":%q},"references":[]}`, strings.Repeat("x", size))
		_ = writer.Close()
		// Without a length, the body goes in chunks.
		req, err := http.NewRequestWithContext(t.Context(), http.MethodPost, srv.URL+"/api/saved_objects/_import?overwrite=true", io.MultiReader(&form))
		if err != nil {
			t.Fatal(err)
		}
		req.Header.Set("Kbn-Xsrf", "x")
		req.Header.Set("Content-Type", writer.FormDataContentType())
		res, err := (&http.Transport{DisableKeepAlives: true}).RoundTrip(req)
		if err != nil {
			t.Fatal(err)
		}
		body, _ := io.ReadAll(res.Body)
		_ = res.Body.Close()
		if res.StatusCode != status {
			t.Errorf("%d bytes: %d %s", size, res.StatusCode, body)
		}
		if status != http.StatusOK && !strings.Contains(string(body), "Payload content length greater than maximum allowed: 26214400") {
			t.Errorf("refused with %s", body)
		}
	}
}
