package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleCase opens a case for an example.
func exampleCase(kb *scoped.Client, title string, tags ...string) *scoped.Case {
	opened, err := kb.Cases.Create(context.Background(), scoped.CaseRequest{
		Title: title, Description: "Somebody guesses passwords.", Owner: cases.OwnerCases, Tags: tags,
	})
	if err != nil {
		panic(err)
	}
	return opened
}

// A version guards each change: somebody else's comment makes it out of date.
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

func ExampleCasesService_Create() {
	marketing, done := exampleIn("marketing")
	defer done()

	opened, err := marketing.Cases.Create(context.Background(), scoped.CaseRequest{
		Title: "Strange logins", Description: "Somebody guesses passwords.",
		Owner: cases.OwnerCases, Severity: scoped.Ptr(cases.SeverityHigh),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(opened.Title, opened.Status, opened.Severity)
	// Output: Strange logins open high
}

func ExampleCasesService_Get() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	opened := exampleCase(marketing, "Strange logins")

	found, err := marketing.Cases.Get(ctx, opened.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(found.Title, "has", len(found.Comments), "comments")

	_, err = marketing.Cases.Get(ctx, opened.ID, scoped.InDefaultSpace())
	fmt.Println("in the default space:", !errors.Is(err, scoped.ErrNotFound))
	// Output:
	// Strange logins has 0 comments
	// in the default space: false
}

// A loop over all open cases with a tag, however many pages they take.
func ExampleCasesService_Find() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleCase(marketing, "Strange logins", "login")
	exampleCase(marketing, "Slow checkout", "shop")

	open := scoped.FindCasesParams{Tags: []string{"login"}, Status: []cases.Status{cases.StatusOpen}}
	for found, err := range marketing.Cases.Find(context.Background(), open) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(found.Title, found.Tags)
	}
	// Output: Strange logins [login]
}

// A page counts the cases of each status, also of those that it does not show.
func ExampleCasesService_FindPage() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleCase(marketing, "Strange logins")
	exampleCase(marketing, "Slow checkout")

	page, err := marketing.Cases.FindPage(context.Background(), scoped.FindCasesParams{
		Status: []cases.Status{cases.StatusClosed}, PerPage: scoped.Ptr[int64](10),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(page.Total, "found,", page.OpenCases, "open,", page.ClosedCases, "closed")
	// Output: 0 found, 2 open, 0 closed
}

// A change that changes nothing is an error of its own, which most programs pass over.
func ExampleCasesService_Update() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	opened := exampleCase(marketing, "Strange logins")

	change := scoped.CaseChange{ID: opened.ID, Version: opened.Version, Severity: scoped.Ptr(cases.SeverityCritical)}
	updated, err := marketing.Cases.Update(ctx, change)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(updated.Severity)

	change.Version = updated.Version
	_, err = marketing.Cases.Update(ctx, change)
	fmt.Println("is so already:", errors.Is(err, scoped.ErrUnchanged))
	// Output:
	// critical
	// is so already: true
}

// All cases change, or none if one of the versions is out of date.
func ExampleCasesService_UpdateMany() {
	marketing, done := exampleIn("marketing")
	defer done()
	logins, shop := exampleCase(marketing, "Strange logins"), exampleCase(marketing, "Slow checkout")

	updated, err := marketing.Cases.UpdateMany(context.Background(), []scoped.CaseChange{
		{ID: logins.ID, Version: logins.Version, Status: scoped.Ptr(cases.StatusInProgress)},
		{ID: shop.ID, Version: shop.Version, Severity: scoped.Ptr(cases.SeverityHigh)},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, each := range updated {
		fmt.Println(each.Title, each.Status, each.Severity)
	}
	// Output:
	// Strange logins in-progress low
	// Slow checkout open high
}

func ExampleCasesService_Delete() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	opened := exampleCase(marketing, "Strange logins")

	// One that is missing keeps the others from being deleted.
	err := marketing.Cases.Delete(ctx, []string{opened.ID, "none"})
	fmt.Println("missing:", errors.Is(err, scoped.ErrNotFound))

	fmt.Println(marketing.Cases.Delete(ctx, []string{opened.ID}))
	// Output:
	// missing: true
	// <nil>
}

// The history of a case, in which Types keeps what one wants to see.
func ExampleCasesService_UserActions() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	opened := exampleCase(marketing, "Strange logins")
	if _, err := marketing.Cases.AddComment(ctx, opened.ID, opened.Owner, "They come from one address."); err != nil {
		fmt.Println(err)
		return
	}

	for activity, err := range marketing.Cases.UserActions(ctx, opened.ID, scoped.FindCaseActivitiesParams{}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(activity.Action, activity.Type)
	}
	// Output:
	// create create_case
	// create comment
}

func ExampleCasesService_Tags() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleCase(marketing, "Strange logins", "login", "urgent")
	exampleCase(marketing, "Slow checkout", "shop")

	tags, err := marketing.Cases.Tags(context.Background(), []scoped.CaseOwner{cases.OwnerCases})
	fmt.Println(tags, err)
	// Output: [login shop urgent] <nil>
}

func ExampleCasesService_Reporters() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleCase(marketing, "Strange logins")
	exampleCase(marketing, "Slow checkout")

	users, err := marketing.Cases.Reporters(context.Background(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, user := range users {
		fmt.Println(*user.Username)
	}
	// Output: elastic
}
