package scoped_test

import (
	"bytes"
	"context"
	"fmt"
	"io"
	"net/http"
	"slices"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
)

// BenchmarkFindAll shows what the size of a page does to the number of requests: run it with -benchtime=5x.
func BenchmarkFindAll(b *testing.B) {
	_, kb := kibana(b)
	requests, _ := many(5000)
	if _, err := kb.SavedObjects.BulkCreate(b.Context(), requests); err != nil {
		b.Fatal(err)
	}
	for _, size := range []int64{100, 1000, 5000} {
		b.Run(fmt.Sprintf("pages of %d", size), func(b *testing.B) {
			pages := 0
			count := func(context.Context, *http.Request) error { pages++; return nil }
			b.ReportAllocs()
			for b.Loop() {
				for _, err := range kb.SavedObjects.FindAll(b.Context(), scoped.FindParams{Type: []string{"tag"}, PerPage: &size}, count) {
					if err != nil {
						b.Fatal(err)
					}
				}
			}
			b.ReportMetric(float64(pages)/float64(b.N), "requests/op")
		})
	}
}

// BenchmarkBulkCreate shows how many bytes are allocated to send 10,000 objects, by the byte sent.
func BenchmarkBulkCreate(b *testing.B) {
	var sent int64
	reply := []byte(`{"message":"no"}`)
	transport := roundTrip(func(req *http.Request) (*http.Response, error) {
		n, err := io.Copy(io.Discard, req.Body)
		sent += n
		header := http.Header{"Content-Type": {"application/json"}, "Kbn-Name": {"k"}}
		return &http.Response{StatusCode: http.StatusForbidden, Header: header, Body: io.NopCloser(bytes.NewReader(reply))}, err
	})
	kb := client(b, "http://kibana", scoped.WithHTTPClient(&http.Client{Transport: transport}))
	requests, _ := many(mostObjects)
	b.ReportAllocs()
	for b.Loop() {
		if _, err := kb.SavedObjects.BulkCreate(b.Context(), requests); err == nil {
			b.Fatal("no error")
		}
	}
	b.ReportMetric(float64(sent)/float64(b.N), "sent-B/op")
}

// BenchmarkEach shows what an item costs that does nothing.
func BenchmarkEach(b *testing.B) {
	items := make([]int, 1000)
	do := func(context.Context, int) (int, error) { return 0, nil }
	b.ReportAllocs()
	for b.Loop() {
		for range scoped.Each(b.Context(), slices.Values(items), do, scoped.EachOptions{}) {
		}
	}
	b.ReportMetric(float64(len(items)), "items/op")
}
