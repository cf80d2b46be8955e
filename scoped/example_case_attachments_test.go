package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleComment opens a case for an example and comments on it.
func exampleComment(kb *scoped.Client) (onCase string, comment cases.UserComment) {
	opened := exampleCase(kb, "Strange logins")
	commented, err := kb.Cases.AddComment(context.Background(), opened.ID, opened.Owner, "They come from one address.")
	if err != nil {
		panic(err)
	}
	comment, err = commented.Comments[0].AsUserComment()
	if err != nil {
		panic(err)
	}
	return opened.ID, comment
}

func ExampleCasesService_AddComment() {
	marketing, done := exampleIn("marketing")
	defer done()
	opened := exampleCase(marketing, "Strange logins")

	commented, err := marketing.Cases.AddComment(context.Background(), opened.ID, opened.Owner, "They come from **one** address.")
	if err != nil {
		fmt.Println(err)
		return
	}
	comment, err := commented.Comments[0].AsUserComment()
	fmt.Println(commented.TotalComments, comment.Comment, err)
	// Output: 1 They come from **one** address. <nil>
}

func ExampleCasesService_GetComment() {
	marketing, done := exampleIn("marketing")
	defer done()
	id, comment := exampleComment(marketing)

	attachment, err := marketing.Cases.GetComment(context.Background(), id, comment.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	found, err := attachment.AsUserComment()
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*found.CreatedBy.Username, "wrote:", found.Comment)
	// Output: elastic wrote: They come from one address.
}

// What is attached to a case is of several kinds.
func ExampleCasesService_Comments() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	id, _ := exampleComment(marketing)
	if _, err := marketing.Cases.AddFile(ctx, id, "logins.csv", strings.NewReader("user,count\nada,99\n")); err != nil {
		fmt.Println(err)
		return
	}

	for attachment, err := range marketing.Cases.Comments(ctx, id) {
		if err != nil {
			fmt.Println(err)
			return
		}
		if attachment.Discriminator() != "user" {
			fmt.Println("not a comment:", attachment.Discriminator())
			continue
		}
		comment, err := attachment.AsUserComment()
		fmt.Println(comment.Comment, err)
	}
	// Output:
	// They come from one address. <nil>
	// not a comment: externalReference
}

// The version is that of the comment, not of its case.
func ExampleCasesService_UpdateComment() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	id, comment := exampleComment(marketing)

	change := scoped.CaseCommentChange{ID: comment.ID, Version: comment.Version, Owner: comment.Owner, Comment: "It was a test."}
	_, err := marketing.Cases.UpdateComment(ctx, id, change)
	fmt.Println("changed:", err == nil)

	_, err = marketing.Cases.UpdateComment(ctx, id, change)
	fmt.Println("out of date:", errors.Is(err, scoped.ErrConflict))
	// Output:
	// changed: true
	// out of date: true
}

func ExampleCasesService_DeleteComment() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	id, comment := exampleComment(marketing)

	if err := marketing.Cases.DeleteComment(ctx, id, comment.ID); err != nil {
		fmt.Println(err)
		return
	}
	left, err := marketing.Cases.Get(ctx, id)
	fmt.Println(left.TotalComments, "comments are left", err)
	// Output: 0 comments are left <nil>
}

// Where nothing is attached Kibana answers 404, which is no trouble here.
func ExampleCasesService_DeleteComments() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	id, _ := exampleComment(marketing)

	for range 2 {
		err := marketing.Cases.DeleteComments(ctx, id)
		if errors.Is(err, scoped.ErrNotFound) {
			fmt.Println("nothing is attached")
			continue
		}
		fmt.Println("deleted", err)
	}
	// Output:
	// deleted <nil>
	// nothing is attached
}

// The content is streamed, from a file of any size that Kibana takes.
func ExampleCasesService_AddFile() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	opened := exampleCase(marketing, "Strange logins")

	withFile, err := marketing.Cases.AddFile(ctx, opened.ID, "logins.csv", strings.NewReader("user,count\nada,99\n"))
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(len(withFile.Comments), "attached")

	_, err = marketing.Cases.AddFile(ctx, opened.ID, "tool.exe", strings.NewReader("MZ"))
	fmt.Println("refused:", errors.Is(err, scoped.ErrBadRequest))
	// Output:
	// 1 attached
	// refused: true
}

func ExampleCasesService_AttachAlerts() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	opened := exampleCase(marketing, "Strange logins")

	attached, err := marketing.Cases.AttachAlerts(ctx, opened.ID, scoped.CaseAlerts{
		Owner: opened.Owner, RuleID: "r1", RuleName: "Many failed logins",
		Alerts: []scoped.CaseAlert{{ID: "a1", Index: ".alerts-security.alerts-marketing"}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(attached.TotalAlerts, "alert")
	// Output: 1 alert
}

func ExampleCasesService_Alerts() {
	marketing, done := exampleIn("marketing")
	defer done()
	id := exampleAlert(marketing)

	alerts, err := marketing.Cases.Alerts(context.Background(), id)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, alert := range alerts {
		fmt.Println(alert.ID, "of", alert.Index)
	}
	// Output: a1 of .alerts-security.alerts-marketing
}

// From an alert to the cases that it is in.
func ExampleCasesService_ByAlert() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleAlert(marketing)

	related, err := marketing.Cases.ByAlert(context.Background(), "a1")
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, found := range related {
		fmt.Println(found.Title, *found.Status)
	}
	// Output: Strange logins open
}

// exampleAlert opens a case for an example and attaches the alert a1 to it.
func exampleAlert(kb *scoped.Client) (onCase string) {
	opened := exampleCase(kb, "Strange logins")
	_, err := kb.Cases.AttachAlerts(context.Background(), opened.ID, scoped.CaseAlerts{
		Owner: opened.Owner, Alerts: []scoped.CaseAlert{{ID: "a1", Index: ".alerts-security.alerts-marketing"}},
	})
	if err != nil {
		panic(err)
	}
	return opened.ID
}
