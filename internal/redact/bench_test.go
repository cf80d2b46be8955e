package redact_test

import (
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/internal/redact"
)

func BenchmarkJSON(b *testing.B) {
	body := `{"items":[` + strings.Repeat(`{"id":"5f0a1b2c-0000-4000-8000-000000000000","name":"Marketing webhook","config":{"url":"https://hooks.example.com/x?a=b","hasAuth":false,"headers":{"a":"b"}},"secrets":{"password":"hunter2"},"message":"[request body.name]: expected value of type [string]"},`, 20) + `1]}`
	for name, r := range map[string]*redact.Redactor{"plain": redact.New(), "known": func() *redact.Redactor {
		known := new(redact.Known)
		known.AddBody(redact.New(), strings.NewReader(body))
		return redact.New().WithKnown(known)
	}()} {
		b.Run(name, func(b *testing.B) {
			b.ReportAllocs()
			b.SetBytes(int64(len(body)))
			for b.Loop() {
				if _, ok := r.JSON(strings.NewReader(body)); !ok {
					b.Fatal("nothing is shown")
				}
			}
		})
	}
	b.Run("collect", func(b *testing.B) {
		b.ReportAllocs()
		r := redact.New()
		for b.Loop() {
			known := new(redact.Known)
			known.AddBody(r, strings.NewReader(body))
			r.WithKnown(known)
		}
	})
}
