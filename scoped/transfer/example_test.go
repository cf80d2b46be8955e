package transfer_test

import (
	"context"
	"fmt"
	"log"
	"os"
	"path/filepath"
	"strings"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/transfer"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// A copy from one Kibana to another tells how far it is. Made again with the same checkpoint it sends nothing twice.
func ExampleCopy() {
	ctx := context.Background()
	const objects = `{"type":"index-pattern","id":"logs","attributes":{"title":"logs-*"},"references":[]}
{"type":"dashboard","id":"errors","attributes":{"title":"Errors"},"references":[{"type":"index-pattern","id":"logs","name":"view"}]}`
	staging, from := marketing(objects)
	defer staging.Close()
	defer func() { _ = from.Close() }()
	production, to := marketing("")
	defer production.Close()
	defer func() { _ = to.Close() }()
	checkpoint := filepath.Join(os.TempDir(), fmt.Sprintf("marketing-%d.json", os.Getpid()))
	defer func() { _ = os.Remove(checkpoint) }()

	options := transfer.Options{
		Export:     scoped.ExportRequest{Type: []string{"dashboard"}, IncludeReferencesDeep: scoped.Ptr(true)},
		Checkpoint: transfer.File(checkpoint),
		Progress: func(e transfer.Event) {
			if e.Kind == transfer.ChunkDone {
				fmt.Printf("chunk %d: %d objects\n", e.Chunk, e.Objects)
			}
		},
	}
	for range 2 {
		report, err := transfer.Copy(ctx, from, to, options)
		if err != nil {
			log.Print(err)
			return
		}
		fmt.Printf("%d copied, %d skipped\n", report.Copied, report.Skipped)
	}
	// Output:
	// chunk 1: 2 objects
	// 2 copied, 0 skipped
	// 0 copied, 2 skipped
}

// A file of any size is imported in parts. Where it was broken it goes on once it is mended.
func ExampleImport() {
	ctx := context.Background()
	const objects = `{"type":"index-pattern","id":"logs","attributes":{"title":"logs-*"},"references":[]}
{"type":"dashboard","id":"errors","attributes":{"title":"Errors"},"references":[{"type":"index-pattern","id":"logs","name":"view"}]}
`
	const more = `{"type":"dashboard","id":"latency","attributes":{"title":"Latency"},"references":[]}`
	srv, to := marketing("")
	defer srv.Close()
	defer func() { _ = to.Close() }()
	checkpoint := filepath.Join(os.TempDir(), fmt.Sprintf("import-%d.json", os.Getpid()))
	defer func() { _ = os.Remove(checkpoint) }()

	options := transfer.Options{
		ChunkObjects: 1, // the default is 1,000
		Checkpoint:   transfer.File(checkpoint),
	}
	for _, file := range []string{objects + more[:40], objects + more} {
		report, err := transfer.Import(ctx, strings.NewReader(file), to, options)
		fmt.Printf("%d copied, %d skipped, error: %v\n", report.Copied, report.Skipped, err)
	}
	// Output:
	// 1 copied, 0 skipped, error: [Space: marketing] import: line 3 of the file: the file breaks off in the middle of an object; objects imported before: 1
	// 2 copied, 1 skipped, error: <nil>
}

// marketing is a Kibana with a space of that name, and a client in it.
func marketing(objects string) (*kibanatest.Server, *scoped.Client) {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		log.Fatal(err)
	}
	if err := srv.ImportNDJSON("marketing", strings.NewReader(objects)); err != nil {
		log.Fatal(err)
	}
	kb, err := scoped.New(srv.URL, scoped.WithSpace("marketing"))
	if err != nil {
		log.Fatal(err)
	}
	return srv, kb
}
