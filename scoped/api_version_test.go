package scoped_test

import (
	"errors"
	"net/http"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

func TestRequestsBelowAPISayWhichVersionTheyMean(t *testing.T) {
	t.Parallel()
	const current = "2023-10-31"
	set := func(date string) []scoped.Option { return []scoped.Option{scoped.WithAPIVersion(date)} }
	own := []scoped.CallOption{scoped.WithHeader("elastic-api-version", "1")}
	for _, c := range []struct {
		path string
		opts []scoped.Option
		call []scoped.CallOption
		want string
	}{
		{path: "/api/things", want: current},
		{path: "/s/marketing/api/things", want: current},
		{path: "/api/things", want: current, call: []scoped.CallOption{scoped.InSpace("marketing")}},
		{path: "/internal/things", want: ""},
		{path: "/s/marketing/internal/things", want: ""},
		{path: "/apix", want: ""},
		{path: "/s/api/internal/things", want: ""},
		{path: "/api/things", opts: set("2026-01-31"), want: "2026-01-31"},
		{path: "/api/things", opts: set(""), want: ""},
		{path: "/api/things", opts: set("2026-01-31"), call: own, want: "1"},
		{path: "/api/things", opts: set(""), call: own, want: "1"},
		{path: "/internal/things", call: own, want: "1"},
	} {
		for _, base := range []string{"", "/api/kibana", "/gw"} {
			got := "nothing was sent"
			transport := roundTrip(func(req *http.Request) (*http.Response, error) {
				got = req.Header.Get("Elastic-Api-Version")
				return &http.Response{StatusCode: http.StatusNoContent, Header: http.Header{}, Body: http.NoBody, Request: req}, nil
			})
			opts := append([]scoped.Option{scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: transport})}, c.opts...)
			if err := get(t.Context(), t, client(t, "http://kibana"+base, opts...), c.path, c.call...); err != nil {
				t.Fatal(err)
			}
			if got != c.want {
				t.Errorf("%s%s: version %q, want %q", base, c.path, got, c.want)
			}
		}
	}
}

func TestTheVersionOfTheInterfaceIsADate(t *testing.T) {
	t.Parallel()
	for _, date := range []string{"1", "2023", "2023-31-10", "2023-10-31T00:00:00Z", " ", "2023-10-31\r\nX: y"} {
		_, err := scoped.New("http://kibana", scoped.WithAPIVersion(date))
		var argument *scoped.ArgumentError
		if !errors.As(err, &argument) || argument.Field != "WithAPIVersion" {
			t.Errorf("%q: %v, want *ArgumentError", date, err)
		}
	}
}
