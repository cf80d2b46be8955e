package scoped_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
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

// The JSON of each object as Kibana wrote it, for programs that sort it into files. A line lasts until the next one.
func ExampleExport_Lines() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "overview", "Overview")

	export, err := marketing.SavedObjects.Export(context.Background(), scoped.ExportRequest{Type: []string{"dashboard"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = export.Close() }()
	for line, err := range export.Lines() {
		if err != nil {
			fmt.Println(err)
			return
		}
		kept := bytes.Clone(line)
		fmt.Println(bytes.Contains(kept, []byte(`"id":"overview"`)))
	}
	// Output: true
}

// The same, decoded. A loop that breaks leaves the rest unread; Close drops it.
func ExampleExport_Objects() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "leads", "Leads")
	exampleObject(marketing, "dashboard", "spend", "Spend")

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
		fmt.Println(object.Type, "and so on")
		break
	}
	// Output: dashboard and so on
}

// What exported objects refer to and the space does not have is told at the end.
func ExampleExport_Details() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleReference(marketing) // stores a dashboard that refers to old-clicks
	ctx := context.Background()
	if err := marketing.SavedObjects.Delete(ctx, "index-pattern", "old-clicks"); err != nil {
		fmt.Println(err)
		return
	}

	export, err := marketing.SavedObjects.Export(ctx, scoped.ExportRequest{
		Type: []string{"dashboard"}, IncludeReferencesDeep: scoped.Ptr(true),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = export.Close() }()
	if _, err := export.WriteTo(io.Discard); err != nil {
		fmt.Println(err)
		return
	}
	details := export.Details()
	fmt.Println(details.ExportedCount, "exported, missing:", details.MissingReferences[0].ID)
	// Output: 1 exported, missing: old-clicks
}

// Close ends an export that is no longer wanted; its rest is not waited for.
func ExampleExport_Close() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "overview", "Overview")

	export, err := marketing.SavedObjects.Export(context.Background(), scoped.ExportRequest{Type: []string{"dashboard"}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(export.Close(), export.Details() == nil)
	// Output: <nil> true
}

// twoExports are two exports, one behind the other in a file.
const twoExports = `{"type":"tag","id":"vip","attributes":{"name":"VIP"},"references":[]}
{"exportedCount":1,"missingRefCount":0,"missingReferences":[],"excludedObjectsCount":0,"excludedObjects":[]}
{"type":"tag","id":"new","attributes":{"name":"New"},"references":[]}
{"exportedCount":1,"missingRefCount":0,"missingReferences":[],"excludedObjectsCount":0,"excludedObjects":[]}
`

// The lines of a file are its objects; the details of each export are not among them.
func ExampleExportFile_Lines() {
	objects := 0
	for _, err := range scoped.ReadExportFile(strings.NewReader(twoExports)).Lines() {
		if err != nil {
			fmt.Println(err)
			return
		}
		objects++
	}
	fmt.Println(objects, "objects")
	// Output: 2 objects
}

// For messages about an object: where in the file it stands.
func ExampleExportFile_Line() {
	file := scoped.ReadExportFile(strings.NewReader(twoExports))
	for line, err := range file.Lines() {
		if err != nil {
			fmt.Println(err)
			return
		}
		var object scoped.SavedObject
		if err := json.Unmarshal(line, &object); err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println("line", file.Line(), "is", object.ID)
	}
	// Output:
	// line 1 is vip
	// line 3 is new
}

func ExampleExportFile_Details() {
	file := scoped.ReadExportFile(strings.NewReader(twoExports))
	for _, err := range file.Lines() {
		if err != nil {
			fmt.Println(err)
			return
		}
	}
	for _, export := range file.Details() {
		fmt.Println(export.ExportedCount, "exported")
	}
	// Output:
	// 1 exported
	// 1 exported
}
