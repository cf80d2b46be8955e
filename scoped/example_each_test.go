package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"

	"github.com/kibana-go/kibana-go/scoped"
)

func ExampleEachSpace() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()

	results, err := scoped.EachSpace(ctx, kb, func(ctx context.Context, in *scoped.Client, space scoped.Space) (string, error) {
		if space.ID == "sales" {
			return "", errors.New("closed for today")
		}
		made, err := in.SavedObjects.Create(ctx, scoped.SavedObjectRequest{
			Type: "dashboard", ID: "welcome-to-" + space.ID, Attributes: map[string]any{"title": "Welcome"},
		})
		if err != nil {
			return "", err
		}
		return made.ID, nil
	}, scoped.EachOptions{})

	for _, result := range results {
		if result.Err == nil {
			fmt.Println(result.Value)
		}
	}
	fmt.Println(err)
	// Output:
	// welcome-to-default
	// welcome-to-marketing
	// 1 of 3 failed: [Space: sales] closed for today
}

func ExampleEach() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()

	// The spaces of a list of one's own, which is checked on the way.
	ids := []string{"sales", "marketng", "marketing"}
	count := func(ctx context.Context, id string) (int64, error) {
		in, err := kb.Space(ctx, id)
		if err != nil {
			return 0, err
		}
		found, err := in.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"dashboard"}, PerPage: scoped.Ptr[int64](0)})
		if err != nil {
			return 0, err
		}
		return found.Total, nil
	}
	for result := range scoped.Each(ctx, slices.Values(ids), count, scoped.EachOptions{AtOnce: 5}) {
		if result.Err != nil {
			fmt.Println(result.Err)
			continue
		}
		fmt.Println(result.Item, "has", result.Value)
	}
	// Output:
	// sales has 0
	// [Space: marketng] space "marketng" does not exist: check the id, or create the space first
	// marketing has 0
}

func ExampleEach2() {
	kb, done := example("archive")
	defer done()
	ctx := context.Background()
	for _, title := range []string{"Leads", "Spend"} {
		request := scoped.SavedObjectRequest{Type: "dashboard", Attributes: map[string]any{"title": title}}
		if _, err := kb.SavedObjects.Create(ctx, request); err != nil {
			fmt.Println(err)
		}
	}

	archive := func(ctx context.Context, object *scoped.SavedObject) (string, error) {
		copied, err := kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{Type: object.Type, Attributes: object.Attributes}, scoped.InSpace("archive"))
		if err != nil {
			return "", err
		}
		return fmt.Sprint("archived ", copied.Attributes["title"]), nil
	}
	found := kb.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}, SortField: scoped.Ptr("title")})
	for result := range scoped.Each2(ctx, found, archive, scoped.EachOptions{StopAtError: true}) {
		fmt.Println(result.Value, result.Err)
	}
	// Output:
	// archived Leads <nil>
	// archived Spend <nil>
}

func ExampleErrorOf() {
	half := func(_ context.Context, n int) (int, error) {
		if n%2 == 1 {
			return 0, fmt.Errorf("%d is odd", n)
		}
		return n / 2, nil
	}
	results := slices.Collect(scoped.Each(context.Background(), slices.Values([]int{4, 5, 6, 7}), half, scoped.EachOptions{}))
	fmt.Println(scoped.ErrorOf(results))
	// Output:
	// 2 of 4 failed: item 1: 5 is odd; item 3: 7 is odd
}

func ExampleUnfinishedError() {
	kb, done := example("marketing")
	defer done()
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()

	keys := make([]scoped.SavedObjectKey, 2500)
	for i := range keys {
		keys[i] = scoped.SavedObjectKey{Type: "dashboard", ID: fmt.Sprint("d", i)}
	}
	requests := 0
	impatient := func(context.Context, *http.Request) error {
		if requests++; requests == 2 {
			cancel()
		}
		return nil
	}
	found, err := kb.SavedObjects.BulkResolve(ctx, keys, scoped.InSpace("marketing"), impatient)

	var unfinished *scoped.UnfinishedError
	if errors.As(err, &unfinished) {
		fmt.Println(len(found), unfinished.Answered, unfinished.InDoubt, unfinished.Left, errors.Is(err, context.Canceled))
	}
	// Output:
	// 1000 1000 0 1500 true
}
