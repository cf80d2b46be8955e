// Command licences lists the licence of every module that ours need, and fails for one that the policy does not allow.
// It reads the licences in the module cache and needs no network.
//
// Usage: licences CHECKOUT MODULE..., where the modules are folders of the checkout
package main

import (
	"fmt"
	"os"
	"path/filepath"
)

func main() {
	if len(os.Args) < 3 {
		fmt.Fprintln(os.Stderr, "usage: licences CHECKOUT MODULE...")
		os.Exit(2)
	}
	all := needs{}
	for _, module := range os.Args[2:] {
		if err := all.of(filepath.Join(os.Args[1], module), module); err != nil {
			fmt.Fprintln(os.Stderr, "licences:", err)
			os.Exit(1)
		}
	}
	for _, dep := range all.sorted() {
		_, _ = fmt.Fprintln(os.Stdout, dep)
	}
	problems := check(all.sorted())
	for _, problem := range problems {
		fmt.Fprintln(os.Stderr, "licences:", problem)
	}
	if len(problems) > 0 {
		os.Exit(1)
	}
}
