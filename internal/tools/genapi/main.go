// Command genapi turns the interface description into the packages below gen, one for each tag of the description, with
// oapi-codegen and the templates beside this file, into the list of their clients for their tests, and into a page that
// lists what they cover.
//
// Packages of tags that are gone are removed by a run of their own: go generate looks into every package that was there
// when it began.
//
// Usage: genapi DESCRIPTION FOLDER COVERAGE
//
//	genapi prune OPERATIONS FOLDER
package main

import (
	"fmt"
	"go/token"
	"os"
	"path/filepath"
	"strings"
)

func main() {
	if len(os.Args) != 4 {
		fmt.Fprintln(os.Stderr, "usage: genapi DESCRIPTION FOLDER COVERAGE")
		os.Exit(2)
	}
	generate := run
	if os.Args[1] == "prune" {
		generate = func(_, operations, folder string) error { return prune(operations, folder) }
	}
	if err := generate(os.Args[1], os.Args[2], os.Args[3]); err != nil {
		fmt.Fprintln(os.Stderr, "genapi:", err)
		os.Exit(1)
	}
}

func run(description, folder, page string) error {
	parts, err := split(description)
	if err != nil {
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
		if err := write(file(folder, name), code); err != nil {
			return err
		}
		covered = append(covered, coverage{Package: name, Operations: operations})
	}
	clients, err := registry(covered)
	if err != nil {
		return err
	}
	if err := write(filepath.Join(folder, "clients_test.go"), clients); err != nil {
		return err
	}
	return write(page, coveragePage(covered))
}

func file(folder, name string) string { return filepath.Join(folder, name, name+".gen.go") }

func write(path, content string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // sources are for everybody to read
		return err
	}
	return os.WriteFile(path, []byte(content), 0o644) //nolint:gosec // likewise
}

// prune removes packages that earlier runs made and that the table of operations does not name any more. Folders with
// anything else in them stay.
func prune(operations, folder string) error {
	table, err := os.ReadFile(operations) //nolint:gosec // the table is an argument
	if err != nil {
		return err
	}
	packages := map[string]bool{}
	for line := range strings.Lines(string(table)) {
		if fields := strings.Split(line, "\t"); len(fields) > 2 {
			packages[fields[2]] = true
		}
	}
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
		old := file(folder, entry.Name())
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
