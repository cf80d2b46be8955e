package bench_test

import (
	"context"
	"net/http"
	"testing"

	"github.com/kibana-go/kibana-go/test/bench/stock"
)

// generated is how a program calls Kibana with the client that oapi-codegen's own templates make, which leaves spaces,
// headers, time limits and failures to it.
type generated struct {
	client *stock.ClientWithResponses
}

func newGenerated(tb testing.TB, base string) *generated {
	tb.Helper()
	client, err := stock.NewClientWithResponses(base, stock.WithHTTPClient(pooled(tb)), stock.WithRequestEditorFn(inSpace))
	must(tb, err)
	return &generated{client}
}

// inSpace is what a program with such a client has to write.
func inSpace(_ context.Context, req *http.Request) error {
	setHeaders(req, false) // the content type is set
	req.URL.Path = "/s/marketing" + req.URL.Path
	if req.URL.RawPath != "" {
		req.URL.RawPath = "/s/marketing" + req.URL.RawPath
	}
	return nil
}

func (p *generated) get(ctx context.Context, id string) (*stock.ConnectorsConnector, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	resp, err := p.client.ConnectorsGetConnectorWithResponse(ctx, id)
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		return nil, &statusError{resp.StatusCode(), resp.Body}
	}
	return resp.JSON200, nil
}

func (p *generated) list(ctx context.Context) ([]stock.ConnectorsConnector, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	resp, err := p.client.ConnectorsListConnectorsWithResponse(ctx)
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		return nil, &statusError{resp.StatusCode(), resp.Body}
	}
	return *resp.JSON200, nil
}

func (p *generated) execute(ctx context.Context, id string, params map[string]any) (*stock.ConnectorsConnectorExecution, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	var body stock.ConnectorsConnectorExecuteRequest
	if err := body.Params.FromConnectorsParams13(params); err != nil {
		return nil, err
	}
	resp, err := p.client.ConnectorsExecuteConnectorWithResponse(ctx, id, body)
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		return nil, &statusError{resp.StatusCode(), resp.Body}
	}
	return resp.JSON200, nil
}

func (p *generated) find(ctx context.Context, typ string, yield func(*stock.SavedobjectsSavedObject)) error {
	seen := 0
	for number := 1; ; number++ {
		got, err := p.page(ctx, typ, number)
		if err != nil {
			return err
		}
		for i := range got.SavedObjects {
			yield(&got.SavedObjects[i])
		}
		if seen += len(got.SavedObjects); len(got.SavedObjects) == 0 || seen >= got.Total {
			return nil
		}
	}
}

func (p *generated) page(ctx context.Context, typ string, number int) (*stock.SavedobjectsSavedObjectPage, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	size := many
	resp, err := p.client.SavedobjectsFindSavedObjectsWithResponse(ctx,
		&stock.SavedobjectsFindSavedObjectsParams{Type: []string{typ}, Page: &number, PerPage: &size})
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		return nil, &statusError{resp.StatusCode(), resp.Body}
	}
	return resp.JSON200, nil
}

func (p *generated) bulkCreate(ctx context.Context, items []stock.SavedobjectsSavedObjectRequest) ([]stock.SavedobjectsSavedObject, error) {
	ctx, cancel := context.WithTimeout(ctx, limit)
	defer cancel()
	resp, err := p.client.SavedobjectsBulkCreateSavedObjectsWithResponse(ctx, &stock.SavedobjectsBulkCreateSavedObjectsParams{}, items)
	if err != nil {
		return nil, err
	}
	if resp.JSON200 == nil {
		return nil, &statusError{resp.StatusCode(), resp.Body}
	}
	return resp.JSON200.SavedObjects, nil
}
