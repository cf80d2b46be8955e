package scoped_test

import (
	"fmt"

	"github.com/kibana-go/kibana-go/scoped"
)

func ExampleValue() {
	rule := &scoped.Rule{Name: "Orders stopped"} // as Kibana returns one that has not run
	fmt.Printf("%q %q\n", scoped.Value(rule.LastRun).Outcome, scoped.Value(scoped.Value(rule.LastRun).Warning))
	// Output:
	// "" ""
}

func ExampleValueOr() {
	space := &scoped.Space{ID: "marketing", Description: scoped.Ptr("Campaigns")}
	fmt.Println(scoped.ValueOr(space.Description, "no description"), scoped.ValueOr(space.Color, "any colour"))
	// Output:
	// Campaigns any colour
}
