package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"os"
	"os/exec"
	"slices"
	"strings"
)

// ours is what the paths of our own modules begin with.
const ours = "github.com/kibana-go/kibana-go"

// dependency is a module that modules of ours need.
type dependency struct {
	path, version string
	licences      []string // their SPDX names
	runBy         []string // the folders of our modules whose packages need it
	testedBy      []string // the folders of those where only tests do
}

// String is a line of the list.
func (d *dependency) String() string {
	users := slices.Clone(d.runBy)
	for _, module := range d.testedBy {
		users = append(users, "tests of "+module)
	}
	return fmt.Sprintf("%-23s %s %s (%s)", strings.Join(d.licences, " "), d.path, d.version, strings.Join(users, ", "))
}

// needs are dependencies by path and version.
type needs map[string]*dependency

func (all needs) sorted() []*dependency {
	sorted := make([]*dependency, 0, len(all))
	for _, name := range slices.Sorted(maps.Keys(all)) {
		sorted = append(sorted, all[name])
	}
	return sorted
}

// of adds what the packages of the module in dir need, and then what only their tests do.
func (all needs) of(dir, module string) error {
	packages, err := list(dir, false)
	if err != nil {
		return err
	}
	for _, pkg := range packages {
		dep, err := all.dependency(pkg)
		if err != nil {
			return err
		}
		if dep != nil && !slices.Contains(dep.runBy, module) {
			dep.runBy = append(dep.runBy, module)
		}
	}
	if packages, err = list(dir, true); err != nil {
		return err
	}
	for _, pkg := range packages {
		dep, err := all.dependency(pkg)
		if err != nil {
			return err
		}
		if dep != nil && !slices.Contains(dep.runBy, module) && !slices.Contains(dep.testedBy, module) {
			dep.testedBy = append(dep.testedBy, module)
		}
	}
	return nil
}

// dependency is that which a package belongs to, nil for a package of ours or of Go's.
func (all needs) dependency(pkg listed) (*dependency, error) {
	from := pkg.Module
	if from == nil || from.Path == ours || strings.HasPrefix(from.Path, ours+"/") {
		return nil, nil //nolint:nilnil // as documented
	}
	name := from.Path + "@" + from.Version
	if all[name] == nil {
		all[name] = &dependency{path: from.Path, version: from.Version}
	}
	licences, err := licencesAbove(pkg.Dir, from.Dir)
	all[name].licences = merged(all[name].licences, licences)
	return all[name], err
}

// listed is what go list says of a package.
type listed struct {
	Dir    string
	Module *struct{ Path, Version, Dir string }
}

// list names the packages that those of the module in dir are made of, on any of the systems that matter: some need
// more on one than on another.
func list(dir string, tests bool) (packages []listed, err error) {
	for _, system := range []string{"linux", "darwin", "windows"} {
		cmd := exec.Command("go", "list", "-deps", fmt.Sprintf("-test=%t", tests), "-json=Dir,Module", "./...") //nolint:gosec,noctx // it ends by itself
		cmd.Dir, cmd.Env = dir, append(os.Environ(), "GOOS="+system, "CGO_ENABLED=0")
		out, err := cmd.Output()
		var failed *exec.ExitError
		if errors.As(err, &failed) {
			return nil, fmt.Errorf("go list in %s for %s: %s", dir, system, failed.Stderr)
		} else if err != nil {
			return nil, err
		}
		for decoder := json.NewDecoder(bytes.NewReader(out)); ; {
			var pkg listed
			if err := decoder.Decode(&pkg); errors.Is(err, io.EOF) {
				break
			} else if err != nil {
				return nil, err
			}
			packages = append(packages, pkg)
		}
	}
	return packages, nil
}
