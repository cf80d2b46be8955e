// Command genapi turns the interface description of a checkout into the packages below gen, one for each tag of the
// description, with oapi-codegen and the templates beside this file, into the lists by which tests reach the clients of
// all of them, into a page that lists what they cover, and into the facts by which the in-memory Kibana answers them.
//
// Packages of tags that are gone are removed by a run of their own: go generate looks into every package that was there
// when it began.
//
// Usage: genapi ROOT
//
//	genapi prune ROOT
package main

import (
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

// What this program reads and writes, below the root of a checkout.
const (
	description     = "api/kibana-openapi.yaml"
	operationsTable = "api/operations.tsv"
	packagesFolder  = "gen"
	coverageFile    = "docs/coverage.md"
	factsFolder     = "test/kibanatest/internal/description/data"
)

// registries are the files by which tests reach all clients, by the package that they are of.
var registries = map[string]string{
	"gen_test": "gen/clients_test.go",
	"flows":    "test/contract/flows/clients.go",
}

func main() {
	generate, arguments := run, os.Args[1:]
	if len(arguments) == 2 && arguments[0] == "prune" {
		generate, arguments = prune, arguments[1:]
	}
	if len(arguments) != 1 {
		fmt.Fprintln(os.Stderr, "usage: genapi [prune] ROOT")
		os.Exit(2)
	}
	if err := generate(arguments[0]); err != nil {
		fmt.Fprintln(os.Stderr, "genapi:", err)
		os.Exit(1)
	}
}

func run(root string) error {
	parts, err := split(filepath.Join(root, description))
	if err != nil {
		return err
	}
	if err := writeFacts(filepath.Join(root, factsFolder), parts); err != nil {
		return err
	}
	var covered []coverage
	for _, part := range parts {
		name := part.tag.Name
		if !token.IsIdentifier(name) || name == filepath.Base(wire) {
			return fmt.Errorf("tag %q cannot be a package", name)
		}
		code, operations, err := generate(part)
		if err != nil {
			return fmt.Errorf("package %s: %w", name, err)
		}
		if err := write(file(root, name), code); err != nil {
			return err
		}
		covered = append(covered, coverage{Package: name, Operations: operations})
	}
	for of, path := range registries {
		clients, err := registry(of, covered)
		if err != nil {
			return err
		}
		if err := write(filepath.Join(root, path), clients); err != nil {
			return err
		}
	}
	return write(filepath.Join(root, coverageFile), coveragePage(covered))
}

func file(root, name string) string { return filepath.Join(root, packagesFolder, name, name+".gen.go") }

func write(path, content string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // sources are for everybody to read
		return err
	}
	return os.WriteFile(path, []byte(content), 0o644) //nolint:gosec // likewise
}

// prune removes packages that earlier runs made and that the table of operations does not name any more. Folders with
// anything else in them stay.
func prune(root string) error {
	table, err := os.ReadFile(filepath.Join(root, operationsTable)) //nolint:gosec // the root is an argument
	if err != nil {
		return err
	}
	packages := map[string]bool{}
	for line := range strings.Lines(string(table)) {
		if fields := strings.Split(line, "\t"); len(fields) > 2 {
			packages[fields[2]] = true
		}
	}
	folder := filepath.Join(root, packagesFolder)
	entries, err := os.ReadDir(folder)
	if err != nil {
		return err
	}
	for _, entry := range entries {
		if !entry.IsDir() || packages[entry.Name()] {
			continue
		}
		files, err := os.ReadDir(filepath.Join(folder, entry.Name()))
		if err != nil {
			return err
		}
		old := file(root, entry.Name())
		if len(files) != 1 || files[0].Name() != filepath.Base(old) {
			continue
		}
		code, err := os.ReadFile(old) //nolint:gosec // the folder is an argument
		if err != nil {
			return err
		}
		if !strings.Contains(string(code), origin) {
			continue
		}
		if err := os.RemoveAll(filepath.Dir(old)); err != nil {
			return err
		}
	}
	return nil
}
