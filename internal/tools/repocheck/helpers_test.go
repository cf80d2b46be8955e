// Package repocheck_test holds what is written about the repository, and what GitHub is told of it, against the repository.
package repocheck_test

import (
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"gopkg.in/yaml.v3"
)

const root = "../../.."

func read(t *testing.T, name string) string {
	t.Helper()
	text, err := os.ReadFile(filepath.Join(root, filepath.Clean(name)))
	if err != nil {
		t.Fatal(err)
	}
	return string(text)
}

func readYAML(t *testing.T, name string, into any) {
	t.Helper()
	if err := yaml.Unmarshal([]byte(read(t, name)), into); err != nil {
		t.Fatalf("%s: %v", name, err)
	}
}

// named are the files of the repository that match a pattern, which must not be none.
func named(t *testing.T, pattern string) []string {
	t.Helper()
	found, err := filepath.Glob(filepath.Join(root, pattern))
	if err != nil || len(found) == 0 {
		t.Fatalf("%s: %d files, %v", pattern, len(found), err)
	}
	for i, name := range found {
		found[i], _ = filepath.Rel(root, name)
	}
	return found
}

// foldersWith are the folders of the repository that have a file which is looked for. Folders that Go does not look into
// are left out.
func foldersWith(t *testing.T, wanted func(file string) bool) map[string]bool {
	t.Helper()
	folders := map[string]bool{}
	err := filepath.WalkDir(root, func(name string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		base := entry.Name()
		if entry.IsDir() && name != root && (base == "testdata" || base[0] == '.' || base[0] == '_') {
			return filepath.SkipDir
		}
		if !entry.IsDir() && wanted(base) {
			folder, err := filepath.Rel(root, filepath.Dir(name))
			folders[filepath.ToSlash(folder)] = true
			return err
		}
		return nil
	})
	if err != nil {
		t.Fatal(err)
	}
	return folders
}

func lines(text string) []string { return strings.Split(strings.TrimSuffix(text, "\n"), "\n") }
