package bench_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/bench/stock"
)

// marketing is our client of the space "marketing", which it has looked up.
func marketing(tb testing.TB, address string, opts ...scoped.Option) *scoped.Client {
	tb.Helper()
	kb := dial(tb, address, opts...)
	client, err := kb.Space(tb.Context(), "marketing")
	must(tb, err)
	return client
}

func dial(tb testing.TB, address string, opts ...scoped.Option) *scoped.Client {
	tb.Helper()
	kb, err := scoped.New(address, append([]scoped.Option{scoped.WithAPIKey("ZGVtbzpkZW1v")}, opts...)...)
	must(tb, err)
	tb.Cleanup(func() { must(tb, kb.Close()) })
	return kb
}

// parties are those who can do each operation.
type parties struct {
	ours  *scoped.Client
	bare  *byHand
	stock *generated
}

func newParties(tb testing.TB) parties {
	tb.Helper()
	address := serve(tb)
	return parties{marketing(tb, address), newByHand(tb, address), newGenerated(tb, address)}
}

// getting is a small reply to a small request.
func getting(ctx context.Context, p parties) []rival {
	plain := *p.bare
	plain.space, plain.limit = "", 0
	return []rival{
		{"ours", func() error { return got(p.ours.Actions.Get(ctx, "c1")) }},
		{"bare", func() error { return got(p.bare.get(ctx, "c1")) }},
		{"stock", func() error { return got(p.stock.get(ctx, "c1")) }},
		{"plain", func() error { return got(plain.get(ctx, "c1")) }}, // no space, no time limit
	}
}

func got[T any](_ *T, err error) error { return err }

func listing(ctx context.Context, p parties) []rival {
	return []rival{
		{"ours", func() error { return counted(many)(length(p.ours.Actions.List(ctx))) }},
		{"bare", func() error { return counted(many)(length(p.bare.list(ctx))) }},
		{"stock", func() error { return counted(many)(length(p.stock.list(ctx))) }},
	}
}

func length[T any](list []T, err error) (int, error) { return len(list), err }

// counted complains of results that are not as many as expected.
func counted(want int) func(int, error) error {
	return func(n int, err error) error {
		if err == nil && n != want {
			err = fmt.Errorf("got %d, want %d", n, want)
		}
		return err
	}
}

func executing(ctx context.Context, p parties) []rival {
	params := map[string]any{"body": `{"text":"The build is green."}`}
	return []rival{
		{"ours", func() error { return got(p.ours.Actions.Execute(ctx, "c1", params)) }},
		{"bare", func() error { return got(p.bare.execute(ctx, "c1", params)) }},
		{"stock", func() error { return got(p.stock.execute(ctx, "c1", params)) }},
	}
}

func BenchmarkGetConnector(b *testing.B) {
	compare(b, "client", getting(b.Context(), newParties(b))...)
}

func BenchmarkListConnectors(b *testing.B) {
	compare(b, "client", listing(b.Context(), newParties(b))...)
}

func BenchmarkExecuteConnector(b *testing.B) {
	compare(b, "client", executing(b.Context(), newParties(b))...)
}

// BenchmarkFindObjects reads 10,000 objects, 1,000 a page.
func BenchmarkFindObjects(b *testing.B) {
	p, ctx := newParties(b), b.Context()
	params := scoped.FindParams{Type: []string{"index-pattern"}, PerPage: scoped.Ptr[int64](many)}
	compare(b, "client",
		rival{"ours", func() error {
			n := 0
			for _, err := range p.ours.SavedObjects.FindAll(ctx, params) {
				if err != nil {
					return err
				}
				n++
			}
			return counted(objects)(n, nil)
		}},
		rival{"bare", func() error {
			n := 0
			err := p.bare.find(ctx, "index-pattern", func(*savedobjects.SavedObject) { n++ })
			return counted(objects)(n, err)
		}},
		rival{"stock", func() error {
			n := 0
			err := p.stock.find(ctx, "index-pattern", func(*stock.SavedobjectsSavedObject) { n++ })
			return counted(objects)(n, err)
		}},
	)
}

// BenchmarkBulkCreate sends 10,000 objects in one request and reads as many. Ours is the generated method: the service
// would send two requests, as Kibana takes 1 MiB by default.
func BenchmarkBulkCreate(b *testing.B) {
	p, ctx := newParties(b), b.Context()
	api := savedobjects.New(p.ours)
	items := make([]savedobjects.SavedObjectRequest, objects)
	theirs := make([]stock.SavedobjectsSavedObjectRequest, objects)
	for i := range objects {
		id := fmt.Sprintf("p%d", i)
		attributes := map[string]any{"title": "logs-" + id, "name": "Logs", "timeFieldName": "@timestamp"}
		items[i] = savedobjects.SavedObjectRequest{
			Type: "index-pattern", ID: &id, Attributes: attributes,
			References: []scoped.SavedObjectReference{{ID: "t1", Name: "tag-ref-t1", Type: "tag"}},
		}
		theirs[i] = stock.SavedobjectsSavedObjectRequest{
			Type: "index-pattern", Id: &id, Attributes: attributes,
			References: &[]stock.SavedobjectsSavedObjectReference{{Id: "t1", Name: "tag-ref-t1", Type: "tag"}},
		}
	}
	compare(b, "client",
		rival{"ours", func() error {
			reply, err := api.BulkCreateSavedObjects(ctx, &savedobjects.BulkCreateSavedObjectsParams{}, items)
			if err != nil {
				return err
			}
			return counted(objects)(len(reply.SavedObjects), nil)
		}},
		rival{"bare", func() error { return counted(objects)(length(p.bare.bulkCreate(ctx, items))) }},
		rival{"stock", func() error { return counted(objects)(length(p.stock.bulkCreate(ctx, theirs))) }},
	)
}
