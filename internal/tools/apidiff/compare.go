package main

import (
	"context"
	"errors"
	"fmt"
	"go/types"
	"maps"
	"os"
	"path"
	"path/filepath"
	"slices"
	"strings"

	"golang.org/x/exp/apidiff"
	"golang.org/x/tools/go/packages"
)

// moduleChanges are those of a module since a tag or commit, or none if there is nothing to compare with.
type moduleChanges struct {
	folder  string
	since   string
	unseen  string    // why there may be a tag that was not seen
	changes []*change // by package
}

// change is one of an exported symbol.
type change struct {
	pkg        string // its folder in the repository
	symbol     string // as Client.Space; empty for a package as a whole
	what       string
	compatible bool
	note       string // why an incompatible change is allowed, or that it is not
}

func compareModule(ctx context.Context, all *trees, since, folder string) ([]*change, error) {
	tree, err := all.tree(ctx, since)
	if err != nil {
		return nil, err
	}
	before, err := exported(ctx, tree, folder)
	if err != nil {
		return nil, err
	}
	after, err := exported(ctx, all.repository.root, folder)
	if err != nil {
		return nil, err
	}
	var changes []*change
	for _, name := range slices.Sorted(maps.Keys(before)) {
		if after[name] == nil {
			changes = append(changes, &change{pkg: name, what: "package removed"})
			continue
		}
		for _, found := range apidiff.Changes(before[name], after[name]).Changes {
			changes = append(changes, newChange(name, found))
		}
	}
	for _, name := range slices.Sorted(maps.Keys(after)) {
		if before[name] == nil {
			changes = append(changes, &change{pkg: name, what: "package added", compatible: true})
		}
	}
	slices.SortStableFunc(changes, func(a, b *change) int { return strings.Compare(a.pkg, b.pkg) })
	return changes, nil
}

// newChange takes a finding apart, such as "(*Client).Space: changed from …" or "Client, method set of *Client: …".
func newChange(pkg string, found apidiff.Change) *change {
	symbol, what, _ := strings.Cut(found.Message, ": ")
	symbol, more, parted := strings.Cut(symbol, ", ")
	if parted {
		what = more + ": " + what
	}
	symbol = strings.NewReplacer("(*", "", ")", "").Replace(symbol)
	return &change{pkg: pkg, symbol: symbol, what: what, compatible: found.Compatible}
}

// exported loads the packages of a module that other modules may import, by their folders in the repository. A folder
// that has no module has none.
func exported(ctx context.Context, root, folder string) (map[string]*types.Package, error) {
	dir, err := filepath.Abs(filepath.Join(root, folder))
	if err != nil {
		return nil, err
	}
	if _, err := os.Stat(filepath.Join(dir, "go.mod")); errors.Is(err, os.ErrNotExist) {
		return map[string]*types.Package{}, nil
	}
	loaded, err := packages.Load(&packages.Config{
		Context: ctx,
		Dir:     dir,
		Mode:    packages.NeedName | packages.NeedTypes | packages.NeedModule,
		Env:     append(os.Environ(), "GOWORK=off", "GOFLAGS=-mod=readonly -trimpath -buildvcs=false"),
	}, "./...")
	if err != nil {
		return nil, err
	}
	found := map[string]*types.Package{}
	var problems []error
	for _, p := range loaded {
		for _, problem := range p.Errors {
			problems = append(problems, fmt.Errorf("%s: %w", p.PkgPath, problem))
		}
		if p.Module == nil {
			continue
		}
		name := path.Join(folder, strings.TrimPrefix(strings.TrimPrefix(p.PkgPath, p.Module.Path), "/"))
		if p.Name != "main" && covered(name) {
			found[name] = p.Types
		}
	}
	return found, errors.Join(problems...)
}

// covered says whether the API of a package is kept compatible.
func covered(pkg string) bool {
	parts := strings.Split(pkg, "/")
	switch {
	case slices.Contains(parts, "internal"):
		return false
	case parts[0] == "test":
		return len(parts) > 1 && parts[1] == "kibanatest"
	default:
		return parts[0] != "examples"
	}
}

// generated says whether a package is made of the description, and so follows Kibana.
func generated(pkg string) bool {
	return strings.HasPrefix(pkg, "gen/") && pkg != "gen/wire"
}
