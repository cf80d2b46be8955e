// Command bare lists spaces with net/http and encoding/json alone. The build budget counts what the other programs have
// beyond it.
package main

import (
	"context"
	"encoding/json"
	"net/http"

	"github.com/kibana-go/kibana-go/test/budget/internal/show"
)

type space struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

func main() {
	url, apiKey := show.Arguments()
	show.Reply(spaces(context.Background(), url, apiKey))
}

func spaces(ctx context.Context, url, apiKey string) ([]space, error) {
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, url+"/api/spaces/space", http.NoBody)
	if err != nil {
		return nil, err
	}
	req.Header.Set("Authorization", "ApiKey "+apiKey)
	resp, err := http.DefaultClient.Do(req)
	if err != nil {
		return nil, err
	}
	defer func() { _ = resp.Body.Close() }()
	var reply []space
	err = json.NewDecoder(resp.Body).Decode(&reply)
	return reply, err
}
