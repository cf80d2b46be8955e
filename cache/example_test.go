package cache_test

import (
	"context"
	"fmt"

	"github.com/kibana-go/kibana-go/cache"
)

func Example() {
	store, err := cache.New(cache.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = store.Close() }()

	// A real Loader asks GET /api/spaces/space/{id}: 200 exists, 404 from Kibana is missing, all else is an error.
	spaces := map[string]bool{"marketing": true}
	load := func(ctx context.Context, spaceID string) (bool, error) {
		fmt.Println("asking Kibana about", spaceID)
		return spaces[spaceID], ctx.Err()
	}
	ask := func(spaceID string) {
		verdict, err := store.Verdict(context.Background(), spaceID, load)
		fmt.Printf("%s: %+v %v\n", spaceID, verdict, err)
	}

	ask("marketing")
	ask("marketing")
	ask("sales")

	// We create the space that was missing, so we do not wait for the verdict to expire.
	spaces["sales"] = true
	if err := store.Forget(context.Background(), "sales"); err != nil {
		fmt.Println(err)
	}
	ask("sales")

	fmt.Printf("%+v\n", store.Stats())
	// Output:
	// asking Kibana about marketing
	// marketing: {Exists:true Cached:false} <nil>
	// marketing: {Exists:true Cached:true} <nil>
	// asking Kibana about sales
	// sales: {Exists:false Cached:false} <nil>
	// asking Kibana about sales
	// sales: {Exists:true Cached:false} <nil>
	// {Hits:1 Misses:3 Loads:3 FailedLoads:0 Negative:1 Entries:2}
}
