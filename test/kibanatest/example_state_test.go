package kibanatest_test

import (
	"fmt"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// A subtest that deletes the space leaves the next one as it was.
func ExampleServer_Restore() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	start := srv.Snapshot()
	if err := srv.DeleteSpace("marketing"); err != nil {
		fmt.Println(err)
		return
	}
	srv.Restore(start)
	fmt.Println(get(srv.URL + "/api/spaces/space/marketing"))
	// Output: 200 {"disabledFeatures":[],"id":"marketing","name":"marketing"}
}

// A decision for each request: every look-up of a space but the first is refused.
func ExampleServer_ReactFunc() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	srv.ReactFunc(kibanatest.Match{Operation: "GetSpace"}, func(kibanatest.Request) *kibanatest.Fault {
		if len(srv.Requests()) == 1 {
			return nil
		}
		fault := kibanatest.Overloaded()
		return &fault
	})
	for range 2 {
		get(srv.URL + "/api/spaces/space/marketing")
	}
	for _, r := range srv.Requests() {
		fmt.Println(r)
	}
	// Output:
	// GET /api/spaces/space/marketing 200
	// GET /api/spaces/space/marketing 429
}
