package main

import (
	"os"
	"path/filepath"
	"slices"
	"strings"

	"github.com/google/licensecheck"
)

// unknown stands for a text that is called a licence and is none that is known.
const unknown = "unknown"

// enough is how much of a text, in percent, must be that of licences. The rest is names and years.
const enough = 75

// licencesAbove are the licences in the folder of a package and in those above it, up to the root of its module.
func licencesAbove(dir, root string) (found []string, err error) {
	for {
		here, err := licencesIn(dir)
		if err != nil {
			return nil, err
		}
		found = merged(found, here)
		if len(dir) <= len(root) {
			return found, nil
		}
		dir = filepath.Dir(dir)
	}
}

// licencesIn are the licences of the files in a folder that are called so.
func licencesIn(dir string) (found []string, err error) {
	entries, err := os.ReadDir(dir)
	if err != nil {
		return nil, err
	}
	for _, entry := range entries {
		if entry.IsDir() || !isLicence(entry.Name()) {
			continue
		}
		text, err := os.ReadFile(filepath.Join(dir, entry.Name())) //nolint:gosec // a file of the module cache
		if err != nil {
			return nil, err
		}
		found = merged(found, identify(text))
	}
	return found, nil
}

// isLicence goes by the name of a file. Go files are not texts, whatever their names.
func isLicence(name string) bool {
	name = strings.ToUpper(name)
	begins := func(word string) bool { return strings.HasPrefix(name, word) }
	return filepath.Ext(name) != ".GO" && slices.ContainsFunc([]string{"LICENSE", "LICENCE", "COPYING", "UNLICENSE"}, begins)
}

// identify names the licences whose text it is given.
func identify(text []byte) (names []string) {
	cover := licensecheck.Scan(text)
	if cover.Percent < enough {
		return []string{unknown}
	}
	for _, match := range cover.Match {
		names = merged(names, []string{match.ID})
	}
	return names
}

// merged are the names of both lists, in order, each once.
func merged(a, b []string) []string {
	all := slices.Concat(a, b)
	slices.Sort(all)
	return slices.Compact(all)
}
