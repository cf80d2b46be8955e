package main

import (
	"fmt"
	"os"
	"path/filepath"

	"golang.org/x/mod/modfile"
)

// mod is a module of the repository.
type mod struct {
	folder string // in the repository
	name   string // of its go.mod
	file   *modfile.File
}

func readMod(name, folder string) (*mod, error) {
	text, err := os.ReadFile(filepath.Clean(name)) //nolint:gosec // whoever runs it says where the checkout is
	if err != nil {
		return nil, err
	}
	file, err := modfile.Parse(name, text, nil)
	if err != nil {
		return nil, err
	}
	return &mod{folder: folder, name: name, file: file}, nil
}

func (m *mod) path() string { return m.file.Module.Mod.Path }

// tag is the name of a version of the module, as Go wants it.
func (m *mod) tag(version string) string {
	if m.folder == "." {
		return version
	}
	return m.folder + "/" + version
}

// require makes the module require a version of every module of ours that it requires.
func (m *mod) require(ours map[string]bool, version string) error {
	changed := false
	for _, r := range m.file.Require {
		if !ours[r.Mod.Path] || r.Mod.Version == version {
			continue
		}
		if err := m.file.AddRequire(r.Mod.Path, version); err != nil {
			return err
		}
		changed = true
	}
	if !changed {
		return nil
	}
	text, err := m.file.Format()
	if err != nil {
		return err
	}
	return os.WriteFile(m.name, text, 0o644) //nolint:gosec // everybody may read it
}

// problems are the reasons for which users could not require a version of the module. A replacement counts here only, not
// where the module is required, so what it replaces must exist there.
func (m *mod) problems(ours map[string]bool, version string) []error {
	var problems []error
	for _, r := range m.file.Require {
		if ours[r.Mod.Path] && r.Mod.Version != version {
			problems = append(problems, fmt.Errorf("%s requires %s %s, not %s", m.name, r.Mod.Path, r.Mod.Version, version))
		}
	}
	for _, r := range m.file.Replace {
		if !ours[r.Old.Path] {
			problems = append(problems, fmt.Errorf("%s replaces %s, which users would get as it is", m.name, r.Old.Path))
		}
		if m.folder == "." {
			problems = append(problems, fmt.Errorf("%s has a replacement, with which go install refuses its commands", m.name))
		}
	}
	return problems
}
