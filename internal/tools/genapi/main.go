// Command genapi turns the interface description into the packages below gen: one package for each tag of the
// description, with oapi-codegen and the templates beside this file.
//
// Usage: genapi DESCRIPTION FOLDER
package main

import (
	"fmt"
	"os"
	"path/filepath"

	"github.com/getkin/kin-openapi/openapi3"
)

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: genapi DESCRIPTION FOLDER")
		os.Exit(2)
	}
	if err := run(os.Args[1], os.Args[2]); err != nil {
		fmt.Fprintln(os.Stderr, "genapi:", err)
		os.Exit(1)
	}
}

func run(description, folder string) error {
	doc, err := load(description)
	if err != nil {
		return err
	}
	for _, tag := range doc.Tags {
		code, err := generate(description, tag)
		if err != nil {
			return fmt.Errorf("package %s: %w", tag.Name, err)
		}
		if err := write(filepath.Join(folder, tag.Name, tag.Name+".gen.go"), code); err != nil {
			return err
		}
	}
	return nil
}

// load reads and checks the description. The generator changes the document that it is given, so each package starts
// from a fresh one.
func load(description string) (*openapi3.T, error) {
	loader := openapi3.NewLoader()
	doc, err := loader.LoadFromFile(description)
	if err != nil {
		return nil, err
	}
	return doc, doc.Validate(loader.Context)
}

func write(path string, code string) error {
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil { //nolint:gosec // sources are for everybody to read
		return err
	}
	return os.WriteFile(path, []byte(code), 0o644) //nolint:gosec // likewise
}
