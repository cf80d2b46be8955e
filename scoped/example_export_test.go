package scoped_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
)

// Each page is a request that is made when the loop comes to it, so a loop that breaks saves the rest.
func ExampleSavedObjectsService_FindAll() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	for _, title := range []string{"Leads", "Spend", "Traffic"} {
		exampleObject(marketing, "dashboard", strings.ToLower(title), title)
	}

	params := scoped.FindParams{Type: []string{"dashboard"}, SortField: scoped.Ptr("title"), PerPage: scoped.Ptr[int64](2)}
	for object, err := range marketing.SavedObjects.FindAll(ctx, params) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(object.Attributes["title"])
		if object.ID == "spend" {
			break
		}
	}
	// Output:
	// Leads
	// Spend
}

// A dashboard whose data view is missing is not imported.
func ExampleSavedObjectsService_Import() {
	kb, done := example("sales")
	defer done()

	file := strings.NewReader(`{"type":"dashboard","id":"d1","attributes":{"title":"Pipeline"},"references":[{"type":"index-pattern","id":"gone","name":"view"}]}`)
	result, err := kb.SavedObjects.Import(context.Background(), file, scoped.ImportOptions{}, scoped.InSpace("sales"))

	var partial *scoped.PartialError
	if errors.As(err, &partial) {
		fmt.Println(result.Success, partial.Failures[0].Reason, partial.Failures[0].ID)
	}
	// Output:
	// false missing_references d1
}

// The objects come one by one from the connection. The details come last.
func ExampleSavedObjectsService_Export() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "overview", "Overview")

	export, err := marketing.SavedObjects.Export(context.Background(), scoped.ExportRequest{Type: []string{"dashboard"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = export.Close() }()
	for object, err := range export.Objects() {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(object.Type, object.ID)
	}
	fmt.Println(export.Details().ExportedCount, "exported")
	// Output:
	// dashboard overview
	// 1 exported
}

// A conflict stops an import. The second call sends the same file, with a decision for each object.
func ExampleSavedObjectsService_ResolveImportErrors() {
	sales, done := exampleIn("sales")
	defer done()
	ctx := context.Background()
	const file = `{"type":"index-pattern","id":"clicks","attributes":{"title":"clicks-2026-*"},"references":[]}`
	if _, err := sales.SavedObjects.Import(ctx, strings.NewReader(file), scoped.ImportOptions{}); err != nil {
		fmt.Println(err)
		return
	}

	result, err := sales.SavedObjects.Import(ctx, strings.NewReader(file), scoped.ImportOptions{})
	var partial *scoped.PartialError
	if !errors.As(err, &partial) {
		fmt.Println(err)
		return
	}
	var retries []scoped.ImportRetry
	for _, failure := range result.Errors {
		fmt.Println(failure.ID, "is there already")
		retries = append(retries, scoped.ImportRetry{Type: failure.Type, ID: failure.ID, Overwrite: scoped.Ptr(true)})
	}
	result, err = sales.SavedObjects.ResolveImportErrors(ctx, strings.NewReader(file), retries, scoped.ImportOptions{})
	fmt.Println(result.SuccessCount, err)
	// Output:
	// clicks is there already
	// 1 <nil>
}

// What WriteTo writes can be imported again, elsewhere too, and is never held in memory.
func ExampleExport_WriteTo() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	exampleObject(kb, "dashboard", "overview", "Overview")

	export, err := kb.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{"dashboard"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = export.Close() }()
	var file bytes.Buffer // os.Create, for example
	if _, err := export.WriteTo(&file); err != nil {
		fmt.Println(err)
		return
	}

	result, err := kb.SavedObjects.Import(ctx, &file, scoped.ImportOptions{CreateNewCopies: true}, scoped.InSpace("sales"))
	fmt.Println(result.SuccessCount, err)
	// Output: 1 <nil>
}

// A file is checked as it is read, so that one which breaks off is noticed.
func ExampleReadExportFile() {
	file := strings.NewReader(`{"type":"tag","id":"vip","attributes":{"name":"VIP"},"references":[]}
{"type":"tag","id":"new","attri`)

	for line, err := range scoped.ReadExportFile(file).Lines() {
		var broken *scoped.FileError
		if errors.As(err, &broken) {
			fmt.Println("line", broken.Line, "is at fault:", broken.Reason)
			return
		}
		fmt.Println(len(line), "bytes")
	}
	// Output:
	// 69 bytes
	// line 2 is at fault: the file breaks off in the middle of an object
}
