package main

import (
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"

	"gopkg.in/yaml.v3"
)

// fill writes what their markers name into the blocks of pages.
func fill(root string, pages []*page) (problems []problem, err error) {
	for _, p := range pages {
		changed, found := p.fill(root)
		problems = append(problems, found...)
		if !changed {
			continue
		}
		path := filepath.Join(root, filepath.FromSlash(p.name))
		if err := os.WriteFile(path, []byte(strings.Join(p.lines, "\n")), 0o644); err != nil { //nolint:gosec // everybody may read it
			return problems, err
		}
	}
	return problems, nil
}

// fill changes the lines of a page. The blocks of it are stale then.
func (p *page) fill(root string) (changed bool, problems []problem) {
	for _, b := range slices.Backward(p.blocks) { // from the last, so that the indices of those before it stay right
		want, err := wanted(root, b)
		if err != nil {
			problems = append(problems, problem{p.name, b.first + 1, err.Error()})
			continue
		}
		if want == nil || slices.Equal(want, p.content(b)) {
			continue
		}
		for i, line := range want {
			if line != "" {
				want[i] = b.indent + line
			}
		}
		p.lines = slices.Replace(p.lines, b.first+1, b.last, want...)
		changed = true
	}
	return changed, problems
}

// stale says which blocks are not what their markers name.
func stale(root string, pages []*page) (problems []problem) {
	for _, p := range pages {
		for _, b := range p.blocks {
			want, err := wanted(root, b)
			if err != nil {
				problems = append(problems, problem{p.name, b.first + 1, err.Error()})
				continue
			}
			if want != nil && !slices.Equal(want, p.content(b)) {
				problems = append(problems, problem{p.name, b.first + 1, "the block is not what " + b.source + " holds: run make docs"})
			}
		}
	}
	return problems
}

// wanted is what a block must hold, or nil if it may hold anything.
func wanted(root string, b block) ([]string, error) {
	switch {
	case b.kind == "output":
		return output(root, b.source)
	case b.kind == "code":
		return excerpt(root, b.source)
	case b.language == "go":
		return nil, errors.New("a block of Go needs a line <!-- code: PATH NAME --> directly above it")
	default:
		return nil, nil
	}
}

// checkData parses blocks of YAML and JSON.
func checkData(pages []*page) (problems []problem) {
	for _, p := range pages {
		for _, b := range p.blocks {
			text := strings.Join(p.content(b), "\n")
			var err error
			switch b.language {
			case "yaml":
				var document yaml.Node
				err = yaml.Unmarshal([]byte(text), &document)
			case "json":
				err = parseJSON(text)
			}
			if err != nil {
				problems = append(problems, problem{p.name, b.first + 1, err.Error()})
			}
		}
	}
	return problems
}

// parseJSON reads one document after the other, as NDJSON has them too.
func parseJSON(text string) error {
	decoder := json.NewDecoder(strings.NewReader(text))
	for {
		var document any
		err := decoder.Decode(&document)
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
	}
}
