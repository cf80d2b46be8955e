package work

import (
	"bufio"
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"mime/multipart"
	"net/http"
	"strconv"
	"sync"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/gen/spaces"
	"github.com/kibana-go/kibana-go/test/load/internal/site"
)

// hand works without a client library. It makes sure of a space once, however many goroutines ask.
type hand struct {
	http       *http.Client
	transport  *http.Transport
	address    string
	objects    string // the path of the saved objects
	blind      bool   // it does not look at what is copied
	attributes map[string]any
	known      sync.Map // of func() error, by space
}

func newHand(o Order) *hand {
	transport := tuned(o.Goroutines)
	if o.By == Hand100 {
		transport.MaxConnsPerHost = 100
	}
	if o.By == Copy { // the more a system call moves, the fewer there are
		transport.ReadBufferSize, transport.WriteBufferSize = 64<<10, 64<<10
	}
	return &hand{
		http: &http.Client{Transport: transport}, transport: transport, address: o.Address,
		objects: "/s/" + site.SpaceID(0) + "/api/saved_objects/", blind: o.By == Copy, attributes: attributes(o),
	}
}

func (c *hand) connector(ctx context.Context, space string) error {
	if err := c.sureOf(ctx, space); err != nil {
		return err
	}
	return c.exchange(ctx, http.MethodGet, "/s/"+space+"/api/actions/connector/"+site.ConnectorID, nil, new(connectors.Connector))
}

func (c *hand) sureOf(ctx context.Context, space string) error {
	look, ok := c.known.Load(space)
	if !ok {
		look, _ = c.known.LoadOrStore(space, sync.OnceValue(func() error {
			return c.exchange(ctx, http.MethodGet, "/api/spaces/space/"+space, nil, new(spaces.Space))
		}))
	}
	sure, ok := look.(func() error)
	if !ok {
		return fmt.Errorf("no look-up but a %T", look)
	}
	return sure()
}

func (c *hand) find(ctx context.Context) (int64, error) {
	if err := c.sureOf(ctx, site.SpaceID(0)); err != nil {
		return 0, err
	}
	var objects int64
	for page := 1; ; page++ {
		var found savedobjects.SavedObjectPage
		query := "_find?type=dashboard&per_page=" + strconv.Itoa(site.PageSize) + "&page=" + strconv.Itoa(page)
		if err := c.exchange(ctx, http.MethodGet, c.objects+query, nil, &found); err != nil {
			return objects, err
		}
		objects += int64(len(found.SavedObjects))
		if len(found.SavedObjects) == 0 || objects >= found.Total {
			return objects, nil
		}
	}
}

func (c *hand) create(ctx context.Context, objects int) error {
	if err := c.sureOf(ctx, site.SpaceID(0)); err != nil {
		return err
	}
	requests := make([]savedobjects.SavedObjectRequest, objects)
	for i := range requests {
		requests[i] = savedobjects.SavedObjectRequest{Type: "dashboard", Attributes: c.attributes}
	}
	doc, err := json.Marshal(requests)
	if err != nil {
		return err
	}
	var created struct {
		SavedObjects []savedobjects.SavedObject `json:"saved_objects"`
	}
	return c.exchange(ctx, http.MethodPost, c.objects+"_bulk_create", bytes.NewReader(doc), &created)
}

func (c *hand) export(ctx context.Context) (int64, error) {
	if err := c.sureOf(ctx, site.SpaceID(0)); err != nil {
		return 0, err
	}
	resp, err := c.send(ctx, http.MethodPost, c.objects+"_export", bytes.NewReader([]byte(`{"type":["dashboard"]}`)), "application/json")
	if err != nil {
		return 0, err
	}
	defer func() { _ = resp.Body.Close() }()
	if c.blind {
		return io.Copy(io.Discard, resp.Body)
	}
	return copyLines(resp.Body)
}

// copyLines looks at every line, as it takes to know that an export is complete.
func copyLines(from io.Reader) (int64, error) {
	lines := bufio.NewReaderSize(from, 64<<10)
	var written int64
	for {
		line, err := lines.ReadSlice('\n')
		if len(line) > 0 && !json.Valid(line) {
			return written, errors.New("a line is not JSON")
		}
		n, _ := io.Discard.Write(line)
		written += int64(n)
		if err != nil {
			if errors.Is(err, io.EOF) {
				err = nil
			}
			return written, err
		}
	}
}

func (c *hand) upload(ctx context.Context, file io.Reader) error {
	if err := c.sureOf(ctx, site.SpaceID(0)); err != nil {
		return err
	}
	var form bytes.Buffer
	w := multipart.NewWriter(&form)
	if _, err := w.CreateFormFile("file", "import.ndjson"); err != nil {
		return err
	}
	head := bytes.Clone(form.Bytes())
	form.Reset()
	if err := w.Close(); err != nil {
		return err
	}
	body := io.MultiReader(bytes.NewReader(head), file, &form)
	resp, err := c.send(ctx, http.MethodPost, c.objects+"_import", body, w.FormDataContentType())
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	return json.NewDecoder(resp.Body).Decode(new(savedobjects.ImportResult))
}

// exchange sends a request and decodes its reply.
func (c *hand) exchange(ctx context.Context, method, path string, body io.Reader, into any) error {
	resp, err := c.send(ctx, method, path, body, "application/json")
	if err != nil {
		return err
	}
	defer func() { _ = resp.Body.Close() }()
	return json.NewDecoder(resp.Body).Decode(into)
}

func (c *hand) send(ctx context.Context, method, path string, body io.Reader, contentType string) (*http.Response, error) {
	req, err := http.NewRequestWithContext(ctx, method, c.address+path, body)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "ApiKey "+apiKey)
	req.Header.Set("Accept", "application/json")
	req.Header.Set("User-Agent", "by hand")
	if body != nil {
		req.Header.Set("Content-Type", contentType)
		req.Header.Set("Kbn-Xsrf", "true")
	}
	resp, err := c.http.Do(req)
	if err != nil {
		return nil, err
	}
	if resp.StatusCode != http.StatusOK {
		_ = resp.Body.Close()
		return nil, fmt.Errorf("%s %s: status %d", method, path, resp.StatusCode)
	}
	return resp, nil
}

func (c *hand) close() { c.transport.CloseIdleConnections() }
