package scoped

import (
	"errors"
	"net/http"
)

// sender picks what sends a request. An http.Client does so much for the redirects, which are never followed here, that
// it is used only for what else it has: a cookie jar and a timeout.
func sender(client *http.Client) func(*http.Request) (*http.Response, error) {
	if client.Jar != nil || client.Timeout != 0 {
		return client.Do
	}
	transport := client.Transport
	if transport == nil {
		transport = http.DefaultTransport
	}
	return func(req *http.Request) (*http.Response, error) {
		resp, err := transport.RoundTrip(req)
		switch {
		case err != nil:
			return nil, err
		case resp == nil:
			return nil, errors.New("the transport returned neither a response nor an error")
		case resp.Body == nil:
			resp.Body = http.NoBody
		}
		return resp, nil
	}
}
