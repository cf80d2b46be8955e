// Command specdiff says what documents that describe Kibana's interface would change if they were imported: which
// operations they add, remove, break and change, and which Go symbols, as Markdown on standard output. It works on
// copies in a temporary folder. It is run in its own folder, beside the importer and the generator that it calls.
//
// An operation is removed when our description has it and the import of the documents and our overlays has not, be it
// that Kibana has dropped it or that the documents cover another part of the interface. Findings about changed
// operations are in oasdiff's words; "possibly" begins those that it warns of without being sure.
//
// Usage: specdiff API GEN DOCUMENT...
package main

import (
	"context"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"
)

func main() {
	if len(os.Args) < 4 {
		fmt.Fprintln(os.Stderr, "usage: specdiff API GEN DOCUMENT...")
		os.Exit(2)
	}
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Stdout, tree{api: os.Args[1], gen: os.Args[2]}, os.Args[3:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

// tree is where a description and the packages generated from it are.
type tree struct{ api, gen string }

func (t tree) description() string { return filepath.Join(t.api, "kibana-openapi.yaml") }

// run compares what is committed with what the documents would make of it.
func run(ctx context.Context, out io.Writer, committed tree, documents []string) error {
	folder, err := os.MkdirTemp("", "specdiff-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(folder) }()
	imported, err := importInto(ctx, folder, committed, documents)
	if err != nil {
		return err
	}
	operations, err := compareOperations(committed.description(), imported.description())
	if err != nil {
		return err
	}
	before, err := readSymbols(committed.gen)
	if err != nil {
		return err
	}
	after, err := readSymbols(imported.gen)
	if err != nil {
		return err
	}
	names := make([]string, len(documents))
	for i, document := range documents {
		names[i] = filepath.Base(document)
	}
	_, err = io.WriteString(out, markdown(names, operations, compareSymbols(before, after)))
	return err
}
