package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/scoped"
)

func ExampleCasesService() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}
	opened, err := marketing.Cases.Create(ctx, scoped.CaseRequest{
		Title: "Strange logins", Description: "Somebody guesses passwords.", Owner: cases.OwnerCases, Tags: []string{"login"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	commented, err := marketing.Cases.AddComment(ctx, opened.ID, opened.Owner, "They come from one address.")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(commented.Title, commented.Status, commented.TotalComments)

	// The comment has changed the version of the case.
	change := scoped.CaseChange{ID: opened.ID, Version: opened.Version, Status: scoped.Ptr(cases.StatusClosed)}
	_, err = marketing.Cases.Update(ctx, change)
	fmt.Println(errors.Is(err, scoped.ErrConflict))

	change.Version = commented.Version
	closed, err := marketing.Cases.Update(ctx, change)
	fmt.Println(closed.Status, err)
	// Output:
	// Strange logins open 1
	// true
	// closed <nil>
}
