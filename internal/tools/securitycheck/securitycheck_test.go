// Package securitycheck_test holds SECURITY.md against the tests that it names.
package securitycheck_test

import (
	"go/ast"
	"go/parser"
	"go/token"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

const root = "../../.."

// named is a test as the document names it: path:TestName.
var named = regexp.MustCompile("`([a-z0-9_/.]+_test\\.go):((?:Test|Fuzz)[A-Za-z0-9]+)`")

func TestEveryPromiseNamesTestsThatExist(t *testing.T) {
	t.Parallel()
	doc, err := os.ReadFile(root + "/SECURITY.md")
	if err != nil {
		t.Fatal(err)
	}
	tests := map[string]map[string]bool{} // by file
	promises := 0
	for number, line := range strings.Split(string(doc), "\n") {
		found := named.FindAllStringSubmatch(line, -1)
		row := strings.HasPrefix(line, "| ") && !strings.HasPrefix(line, "| threat ")
		if row {
			promises++
		}
		if row && len(found) == 0 {
			t.Errorf("line %d names no test: %s", number+1, line)
		}
		for _, match := range found {
			file, name := match[1], match[2]
			if tests[file] == nil {
				tests[file] = functions(t, file)
			}
			if !tests[file][name] {
				t.Errorf("line %d: %s has no %s", number+1, file, name)
			}
		}
	}
	if promises < 10 {
		t.Errorf("%d promises were found: has the document another form?", promises)
	}
}

// functions are the functions of a file of the repository; of one that cannot be read there are none.
func functions(t *testing.T, file string) map[string]bool {
	t.Helper()
	names := map[string]bool{}
	parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, file), nil, parser.SkipObjectResolution)
	if err != nil {
		t.Error(err)
		return names
	}
	for _, decl := range parsed.Decls {
		if f, ok := decl.(*ast.FuncDecl); ok && f.Recv == nil {
			names[f.Name.Name] = true
		}
	}
	return names
}
