// Command prosecheck looks for sentences of other descriptions in ours: runs of eight words that the prose of the files
// of a checkout has in common with the prose of OpenAPI documents. Prose is what is written for readers: comments,
// descriptions, text. Facts are free: paths, and names and values that happen to stand in a row.
//
// Usage: prosecheck CHECKOUT DOCUMENT...
package main

import (
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"gopkg.in/yaml.v3"
)

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: prosecheck CHECKOUT DOCUMENT...")
		os.Exit(2)
	}
	found, files, err := check(os.Args[1], os.Args[2:])
	if err != nil {
		fmt.Fprintln(os.Stderr, "prosecheck:", err)
		os.Exit(1)
	}
	for _, run := range found {
		_, _ = fmt.Fprintln(os.Stdout, run)
	}
	_, _ = fmt.Fprintf(os.Stdout, "%d runs of %d words in common with %d documents, in %d files\n", len(found), length, len(os.Args)-2, files)
	if len(found) > 0 {
		os.Exit(1)
	}
}

func check(checkout string, documents []string) (found []string, files int, err error) {
	theirs := runs{}
	for _, document := range documents {
		source, err := spec.Read(document)
		if err != nil {
			return nil, 0, err
		}
		eachText(source.Root, func(text string) { theirs.add(text) })
	}
	names, err := tracked(checkout)
	if err != nil {
		return nil, 0, err
	}
	for _, name := range names {
		texts, known, err := prose(filepath.Join(checkout, name))
		if err != nil {
			return nil, 0, err
		}
		if !known {
			continue
		}
		files++
		for _, text := range texts {
			for _, run := range theirs.common(text) {
				found = append(found, name+": "+run)
			}
		}
	}
	return found, files, nil
}

// eachText calls f for what a document says to readers.
func eachText(node *yaml.Node, f func(string)) {
	for i, child := range node.Content {
		if node.Kind == yaml.MappingNode && i%2 == 1 && child.Kind == yaml.ScalarNode {
			switch node.Content[i-1].Value {
			case "description", "summary", "title":
				f(child.Value)
			}
		}
		eachText(child, f)
	}
}

func tracked(checkout string) ([]string, error) {
	out, err := exec.Command("git", "-C", checkout, "ls-files").Output() //nolint:gosec,noctx // the checkout is an argument
	return strings.Fields(string(out)), err
}
