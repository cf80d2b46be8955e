package guides_test

import (
	"context"
	"net/http"
	"strings"
)

// byHand is another tool: it sends a request as curl would, and returns the status of the reply, 0 where there is none.
func byHand(method, url, body string) int {
	req, err := http.NewRequestWithContext(context.Background(), method, url, strings.NewReader(body))
	if err != nil {
		return 0
	}
	req.Header.Set("Content-Type", "application/json")
	req.Header.Set("Kbn-Xsrf", "true")
	res, err := http.DefaultClient.Do(req)
	if err != nil {
		return 0
	}
	_ = res.Body.Close()
	return res.StatusCode
}
