// Command importapi turns documents that describe Kibana's interface into our description of it: the folder that it is
// given gets kibana-openapi.yaml, operations.tsv, names.tsv and import-report.tsv. Overlays are read from the folder
// overlays in it.
//
// Usage: importapi FOLDER DOCUMENT...
package main

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"slices"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: importapi FOLDER DOCUMENT...")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2:]); err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func run(folder string, documents []string) error {
	var sources []*spec.Source
	for _, document := range documents {
		source, err := spec.Read(document)
		if err != nil {
			return err
		}
		sources = append(sources, source)
	}
	overlays, err := stages.ReadOverlays(filepath.Join(folder, "overlays"))
	if err != nil {
		return err
	}
	lock, err := readLock(filepath.Join(folder, "names.tsv"))
	if err != nil {
		return err
	}
	result, err := stages.Run(sources, overlays, lock)
	if err != nil {
		return err
	}
	description, err := result.API.Bytes(head)
	if err != nil {
		return err
	}
	files := map[string][]byte{
		"kibana-openapi.yaml": description,
		"operations.tsv":      stages.Table(result.API),
		"names.tsv":           result.Lock.Bytes(),
	}
	if slices.ContainsFunc(sources, func(s *spec.Source) bool { return !s.IsOurs() }) {
		// What our own description says of itself is no news of what could not be taken over.
		files["import-report.tsv"] = stages.ReportTable(result.Report)
	}
	if err := write(folder, files); err != nil {
		return err
	}
	_, err = os.Stdout.WriteString(stages.Summary(result))
	return err
}

func readLock(path string) (*stages.Lock, error) {
	text, err := os.ReadFile(path) //nolint:gosec // the user names the folder
	if err != nil && !errors.Is(err, fs.ErrNotExist) {
		return nil, err
	}
	lock, err := stages.ReadLock(text)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return lock, nil
}

// write replaces the files when all of them are on the disk: a failure leaves the old ones.
func write(folder string, files map[string][]byte) error {
	const fresh = ".new"
	for name, text := range files {
		path := filepath.Join(folder, name+fresh)
		defer func() { _ = os.Remove(path) }()                  //nolint:gosec // likewise
		if err := os.WriteFile(path, text, 0o644); err != nil { //nolint:gosec // sources are for everybody to read
			return err
		}
	}
	for name := range files {
		path := filepath.Join(folder, name)
		if err := os.Rename(path+fresh, path); err != nil { //nolint:gosec // likewise
			return err
		}
	}
	return nil
}
