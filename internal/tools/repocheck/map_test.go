package repocheck_test

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"testing"
)

var mapRow = regexp.MustCompile("(?m)^\\| `([^`]+/)` \\|")

// TestTheMapIsTheRepository holds the map of CONTRIBUTING.md against the folders. Every folder of the map exists, and
// every package of the root module and of the tools has a row. A module of its own has one row for all its packages, and
// what is below a folder named internal needs none.
func TestTheMapIsTheRepository(t *testing.T) {
	t.Parallel()
	_, table, _ := strings.Cut(read(t, "CONTRIBUTING.md"), "\n## The map\n")
	table, _, _ = strings.Cut(table, "\n## ")
	rows := map[string]bool{}
	for _, found := range mapRow.FindAllStringSubmatch(table, -1) {
		row := strings.TrimSuffix(found[1], "/")
		if rows[row] {
			t.Errorf("%s has two rows", row)
		}
		rows[row] = true
		pattern := regexp.MustCompile(`<[a-z]+>`).ReplaceAllString(row, "*")
		if there, err := filepath.Glob(filepath.Join(root, pattern)); err != nil || !slices.ContainsFunc(there, isFolder) {
			t.Errorf("the map has %s/, which there is not", row)
		}
	}
	modules := foldersWith(t, func(file string) bool { return file == "go.mod" })
	delete(modules, ".")
	delete(modules, "internal/tools") // whose packages have rows of their own
	for folder := range foldersWith(t, func(file string) bool { return path.Ext(file) == ".go" }) {
		if !inMap(rows, modules, folder) {
			t.Errorf("the map has no row for the package in %s/", folder)
		}
	}
}

func isFolder(name string) bool {
	info, err := os.Stat(name)
	return err == nil && info.IsDir()
}

func inMap(rows, modules map[string]bool, folder string) bool {
	if folder == "." {
		return true
	}
	for row := range rows {
		pattern := regexp.MustCompile(`<[a-z]+>`).ReplaceAllString(row, "*")
		if found, err := path.Match(pattern, folder); err == nil && found {
			return true
		}
	}
	for parent := path.Dir(folder); parent != "."; parent = path.Dir(parent) {
		below := strings.TrimPrefix(folder, parent+"/")
		if rows[parent] && (modules[parent] || strings.HasPrefix(below, "internal/")) {
			return true
		}
	}
	return false
}
