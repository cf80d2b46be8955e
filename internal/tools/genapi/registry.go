package main

import (
	"fmt"
	"go/format"
	"path"
	"strings"
)

// registry is the file by which the tests of a package reach all generated packages.
func registry(of string, packages []coverage) (string, error) {
	folder := path.Dir(wire)
	var imports, entries strings.Builder
	for _, p := range packages {
		fmt.Fprintf(&imports, "\t%q\n", folder+"/"+p.Package)
		fmt.Fprintf(&entries, "\t%[1]q: func(conn wire.Conn) any { return %[1]s.New(conn) },\n", p.Package)
	}
	code, err := format.Source([]byte(fmt.Sprintf(`// %sgenapi. DO NOT EDIT.

package %s

import (
%s	%q
)

// Clients make the client of each package.
var Clients = map[string]func(wire.Conn) any{
%s}
`, origin, of, imports.String(), wire, entries.String())))
	return string(code), err
}
