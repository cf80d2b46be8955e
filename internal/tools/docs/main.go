// Command docs keeps what we tell readers true. It fills the code blocks of the Markdown files of a checkout with the Go
// source that they are copies of, or, with -check, changes nothing and says what is wrong with blocks, links, commands,
// and the doc comments and uses of exported names.
//
// Usage: docs [-check] [-online] CHECKOUT [MODULE...], where the modules are folders of the checkout
//
// # Blocks
//
// Above every block of Go stands what fills it, in a line of its own:
//
//	<!-- code: PATH -->            the file
//	<!-- code: PATH NAME -->       the body of a function or Type.Method, without the Output comment of an Example
//	<!-- code: PATH NAME decl -->  the whole declaration of NAME, with its doc comment
//	<!-- output: PATH NAME -->     the Output comment of an Example, above a block of text
//
// Where the source has lines //doc:begin and //doc:end, only what is between them is shown. Blocks of other languages may
// have such a line too. In blocks of sh, and in code within sentences, the targets of make and the paths given to go must
// exist; YAML and JSON must parse.
//
// # Links
//
// A link into the repository must lead to a file and, if it has one, to an anchor; one to a Go file whose text is a name in
// backquotes, to a file that declares the name. A link out of it must have https, no
// tracking, and a host that we know (hosts.go); -online follows it. Every page of docs/ must be linked from README.md or
// docs/README.md.
//
// # Symbols
//
// With modules given, every exported name of the packages that we write by hand for others must have a doc comment and be
// used by a test, an Example or a program of examples/, see symbols.go.
package main

import (
	"cmp"
	"flag"
	"fmt"
	"os"
	"slices"
)

func main() {
	only := flag.Bool("check", false, "change nothing, say what is wrong")
	online := flag.Bool("online", false, "follow links out of the repository")
	flag.Usage = func() { fmt.Fprintln(os.Stderr, "usage: docs [-check] [-online] CHECKOUT [MODULE...]") }
	flag.Parse()
	if flag.NArg() == 0 {
		flag.Usage()
		os.Exit(2)
	}
	problems, err := run(flag.Arg(0), flag.Args()[1:], *only, *online)
	if err != nil {
		fmt.Fprintln(os.Stderr, "docs:", err)
		os.Exit(1)
	}
	for _, p := range sorted(problems) {
		fmt.Fprintln(os.Stderr, p)
	}
	if len(problems) > 0 {
		os.Exit(1)
	}
}

// problem is something wrong in a line of a file.
type problem struct {
	file string // from the root of the checkout
	line int    // from 1; 0 for the whole file
	text string
}

func (p problem) String() string {
	if p.line == 0 {
		return p.file + ": " + p.text
	}
	return fmt.Sprintf("%s:%d: %s", p.file, p.line, p.text)
}

// sorted puts problems in order, without repetitions.
func sorted(problems []problem) []problem {
	slices.SortStableFunc(problems, func(a, b problem) int {
		return cmp.Or(cmp.Compare(a.file, b.file), cmp.Compare(a.line, b.line))
	})
	return slices.Compact(problems)
}

func run(root string, modules []string, only, online bool) ([]problem, error) {
	pages, err := readPages(root)
	if err != nil {
		return nil, err
	}
	if !only {
		return fill(root, pages)
	}
	problems := stale(root, pages)
	problems = append(problems, checkCommands(root, pages)...)
	problems = append(problems, checkData(pages)...)
	problems = append(problems, checkLinks(root, pages)...)
	problems = append(problems, orphans(pages)...)
	if online {
		problems = append(problems, follow(pages)...)
	}
	if len(modules) == 0 {
		return problems, nil
	}
	found, err := checkSymbols(root, modules)
	if err != nil {
		return nil, err
	}
	problems = append(problems, found...)
	found, err = checkGenerated(root)
	return append(problems, found...), err
}
