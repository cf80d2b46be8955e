package guides_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/transfer"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// withKibana runs the example of a guide against an in-memory Kibana and prints what it fails with.
func withKibana(example func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error, opts ...kibanatest.Option) {
	err := func() error {
		srv, err := kibanatest.Start(opts...)
		if err != nil {
			return err
		}
		defer srv.Close()
		kb, err := scoped.New(srv.URL)
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		return example(context.Background(), srv, kb)
	}()
	if err != nil {
		_, _ = fmt.Fprintln(os.Stdout, err)
	}
}

// shopBoard is a dashboard and the data view that it needs.
const shopBoard = `{"type":"index-pattern","id":"logs","attributes":{"title":"logs-*"},"references":[]}
{"type":"dashboard","id":"shop","attributes":{"title":"Shop"},"references":[{"type":"index-pattern","id":"logs","name":"view"}]}
`

// exportTo writes the dashboards of a space, and all that they need, to a file. The file appears when it is complete.
func exportTo(ctx context.Context, in *scoped.Client, path string) (err error) {
	export, err := in.SavedObjects.Export(ctx, scoped.ExportRequest{
		Type:                  []string{"dashboard"},
		IncludeReferencesDeep: scoped.Ptr(true),
	})
	if err != nil {
		return err
	}
	defer func() { err = errors.Join(err, export.Close()) }()

	file, err := os.CreateTemp(filepath.Dir(path), ".export-*")
	if err != nil {
		return err
	}
	_, err = export.WriteTo(file) // scoped.ErrTruncatedExport if it breaks off
	if err = errors.Join(err, file.Close()); err != nil {
		return errors.Join(err, os.Remove(file.Name()))
	}
	return os.Rename(file.Name(), path)
}

func Example_exportToAFile() {
	withKibana(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		if err := srv.ImportNDJSON("staging", strings.NewReader(shopBoard)); err != nil {
			return err
		}
		dir, err := os.MkdirTemp("", "guide")
		if err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(dir) }()
		staging, err := kb.Space(ctx, "staging")
		if err != nil {
			return err
		}
		path := filepath.Join(dir, "staging.ndjson")
		if err := exportTo(ctx, staging, path); err != nil {
			return err
		}
		doc, err := os.ReadFile(path)
		fmt.Println(bytes.Count(doc, []byte("\n")), "lines")
		return err
	}, kibanatest.WithSpaces("staging"))
	// Output:
	// 3 lines
}

func Example_exportAsAStream() {
	withKibana(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		lonely := `{"type":"dashboard","id":"shop","attributes":{"title":"Shop"},"references":[{"type":"index-pattern","id":"gone","name":"view"}]}`
		if err := srv.ImportNDJSON("default", strings.NewReader(lonely)); err != nil {
			return err
		}
		//doc:begin
		export, err := kb.SavedObjects.Export(ctx, scoped.ExportRequest{
			Objects:               []scoped.SavedObjectKey{{Type: "dashboard", ID: "shop"}},
			IncludeReferencesDeep: scoped.Ptr(true),
		})
		if err != nil {
			return err
		}
		defer func() { _ = export.Close() }()
		for object, err := range export.Objects() {
			if err != nil {
				return err
			}
			fmt.Println(object.Type, object.ID, object.Attributes["title"])
		}
		for _, missing := range export.Details().MissingReferences {
			fmt.Println("refers to", missing.Type, missing.ID, "which is not there")
		}
		//doc:end
		return nil
	})
	// Output:
	// dashboard shop Shop
	// refers to index-pattern gone which is not there
}

func Example_importAFile() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		file := strings.NewReader(shopBoard)
		//doc:begin
		result, err := kb.SavedObjects.Import(ctx, file, scoped.ImportOptions{}, scoped.InSpace("production"))
		if err != nil {
			return err
		}
		fmt.Println(result.SuccessCount, "objects")
		//doc:end
		return nil
	}, kibanatest.WithSpaces("production"))
	// Output:
	// 2 objects
}

func Example_importConflicts() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		if _, err := kb.SavedObjects.Import(ctx, strings.NewReader(shopBoard), scoped.ImportOptions{}); err != nil {
			return err
		}
		//doc:begin
		for _, options := range []scoped.ImportOptions{{}, {Overwrite: true}, {CreateNewCopies: true}} {
			result, err := kb.SavedObjects.Import(ctx, strings.NewReader(shopBoard), options)
			var partial *scoped.PartialError
			switch {
			case errors.As(err, &partial): // the result says as much, in Kibana's words
				for _, failure := range partial.Failures {
					fmt.Println(failure.Type, failure.ID, failure.Reason)
				}
			case err != nil:
				return err
			default:
				first := result.SuccessResults[0]
				fmt.Println(result.SuccessCount, "objects, the first with a new id:", first.DestinationID != nil)
			}
		}
		//doc:end
		return nil
	})
	// Output:
	// index-pattern logs conflict
	// dashboard shop conflict
	// 2 objects, the first with a new id: false
	// 2 objects, the first with a new id: true
}

// importResolved imports a file: what the space has already is replaced, and what refers to something that is nowhere is
// imported all the same.
func importResolved(ctx context.Context, in *scoped.Client, file []byte) error {
	result, err := in.SavedObjects.Import(ctx, bytes.NewReader(file), scoped.ImportOptions{})
	var partial *scoped.PartialError
	if !errors.As(err, &partial) {
		return err
	}
	var retries []scoped.ImportRetry
	for _, object := range result.SuccessResults { // not stored either; without a retry they would be passed over
		retries = append(retries, scoped.ImportRetry{Type: object.Type, ID: object.ID, DestinationID: object.DestinationID})
	}
	for _, failure := range result.Errors {
		retry := scoped.ImportRetry{Type: failure.Type, ID: failure.ID, DestinationID: failure.Error.DestinationID}
		switch failure.Error.Type {
		case savedobjects.ImportFailureTypeConflict:
			retry.Overwrite = scoped.Ptr(true)
		case savedobjects.ImportFailureTypeMissingReferences:
			retry.IgnoreMissingReferences = scoped.Ptr(true)
		default:
			continue // it fails again, and the others do not
		}
		retries = append(retries, retry)
	}
	_, err = in.SavedObjects.ResolveImportErrors(ctx, bytes.NewReader(file), retries, scoped.ImportOptions{})
	return err
}

func Example_resolveAnImport() {
	withKibana(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		if err := srv.ImportNDJSON("default", strings.NewReader(shopBoard)); err != nil {
			return err
		}
		file := []byte(strings.Replace(shopBoard, `"Shop"`, `"Shop, new"`, 1) +
			`{"type":"search","id":"orders","attributes":{"title":"Orders"},"references":[{"type":"index-pattern","id":"gone","name":"view"}]}
{"type":"search","id":"carts","attributes":{"title":"Carts"},"references":[]}
`)
		if err := importResolved(ctx, kb, file); err != nil {
			return err
		}
		for object, err := range kb.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard", "search"}}) {
			if err != nil {
				return err
			}
			fmt.Println(object.ID, object.Attributes["title"])
		}
		return nil
	})
	// Unordered output:
	// shop Shop, new
	// orders Orders
	// carts Carts
}

func Example_fileThatCannotBeRight() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		//doc:begin
		file := strings.NewReader(shopBoard + `{"type":"dashboard","id":"ca`)
		_, err := kb.SavedObjects.Import(ctx, file, scoped.ImportOptions{})
		var fault *scoped.FileError
		if errors.As(err, &fault) {
			fmt.Println("line", fault.Line, fault.Reason)
		}
		//doc:end
		return nil
	})
	// Output:
	// line 3 the file breaks off in the middle of an object
}

func Example_copyBetweenSpaces() {
	withKibana(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		if err := srv.ImportNDJSON("staging", strings.NewReader(shopBoard)); err != nil {
			return err
		}
		//doc:begin
		results, err := kb.Spaces.CopySavedObjects(ctx, scoped.CopyRequest{
			Objects:           []scoped.ObjectKey{{Type: "dashboard", ID: "shop"}},
			IncludeReferences: scoped.Ptr(true),
			Spaces:            []string{"marketing", "sales"},
			CreateNewCopies:   scoped.Ptr(false), // Kibana's default is true
			Overwrite:         scoped.Ptr(true),
		}, scoped.InSpace("staging"))
		if err != nil {
			return err // a *scoped.PartialError names the spaces and the objects
		}
		fmt.Println(results["marketing"].SuccessCount, results["sales"].SuccessCount)
		//doc:end
		return nil
	}, kibanatest.WithSpaces("staging", "marketing", "sales"))
	// Output:
	// 2 2
}

func Example_copyBetweenKibanas() {
	withKibana(func(ctx context.Context, srv *kibanatest.Server, staging *scoped.Client) error {
		if err := srv.ImportNDJSON("default", strings.NewReader(shopBoard)); err != nil {
			return err
		}
		other, err := kibanatest.Start()
		if err != nil {
			return err
		}
		defer other.Close()
		production, err := scoped.New(other.URL)
		if err != nil {
			return err
		}
		defer func() { _ = production.Close() }()
		dir, err := os.MkdirTemp("", "guide")
		if err != nil {
			return err
		}
		defer func() { _ = os.RemoveAll(dir) }()
		//doc:begin
		options := transfer.Options{
			Export:     scoped.ExportRequest{Type: []string{"dashboard"}, IncludeReferencesDeep: scoped.Ptr(true)},
			Overwrite:  true,
			Checkpoint: transfer.File(filepath.Join(dir, "staging-to-production.json")),
		}
		for range 2 { // the second time there is nothing left to do
			report, err := transfer.Copy(ctx, staging, production, options)
			if err != nil {
				return err // the same call goes on from here
			}
			fmt.Println(report.Copied, "copied,", report.Skipped, "skipped")
		}
		//doc:end
		return nil
	})
	// Output:
	// 2 copied, 0 skipped
	// 0 copied, 2 skipped
}

func Example_largeFile() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		var file strings.Builder
		for i := range 12_000 {
			fmt.Fprintf(&file, "{\"type\":\"tag\",\"id\":\"t%d\",\"attributes\":{\"name\":\"t%d\"},\"references\":[]}\n", i, i)
		}
		//doc:begin
		_, err := kb.SavedObjects.Import(ctx, strings.NewReader(file.String()), scoped.ImportOptions{})
		fmt.Println(errors.Is(err, scoped.ErrBadRequest), err)

		report, err := transfer.Import(ctx, strings.NewReader(file.String()), kb, transfer.Options{})
		if err != nil {
			return err
		}
		fmt.Println(report.Copied, "imported")
		//doc:end
		return nil
	})
	// Output:
	// true ImportSavedObjects: POST /api/saved_objects/_import: 400 Bad Request: Can't import more than 10000 objects
	// 12000 imported
}

// moveHook moves a connector to another Kibana. Its secrets do not come along.
func moveHook(ctx context.Context, from, to *scoped.Client, id string, secrets scoped.ConnectorSecrets) error {
	export, err := from.SavedObjects.Export(ctx, scoped.ExportRequest{Objects: []scoped.SavedObjectKey{{Type: "action", ID: id}}})
	if err != nil {
		return err
	}
	defer func() { _ = export.Close() }()
	var file bytes.Buffer
	if _, err := export.WriteTo(&file); err != nil {
		return err
	}
	if _, err := to.SavedObjects.Import(ctx, &file, scoped.ImportOptions{Overwrite: true}); err != nil {
		return err
	}
	_, err = to.Actions.Modify(ctx, id, func(update *scoped.ConnectorUpdate) error {
		update.Secrets = secrets
		return nil
	})
	return err
}

func Example_moveAConnector() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		secrets := connectors.SecretsFrom(connectors.WebhookSecrets{User: scoped.Ptr("shop"), Password: scoped.Ptr("s3cret")})
		made, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{
			Name: "Orders", ConnectorTypeID: scoped.WebhookConnector, Secrets: secrets,
			Config: connectors.ConfigFrom(connectors.WebhookConfig{URL: "https://hooks.example.com/orders"}),
		})
		if err != nil {
			return err
		}
		other, err := kibanatest.Start()
		if err != nil {
			return err
		}
		defer other.Close()
		production, err := scoped.New(other.URL)
		if err != nil {
			return err
		}
		defer func() { _ = production.Close() }()
		if err := moveHook(ctx, kb, production, made.ID, secrets); err != nil {
			return err
		}
		moved, err := production.Actions.Get(ctx, made.ID)
		if err != nil {
			return err
		}
		fmt.Println(moved.Name, "lacks secrets:", *moved.IsMissingSecrets)
		return nil
	})
	// Output:
	// Orders lacks secrets: false
}
