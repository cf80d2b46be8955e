package main

import (
	"io/fs"
	"os"
	"path/filepath"
	"regexp"
	"strings"
)

// page is a Markdown file.
type page struct {
	name   string // from the root of the checkout, with slashes
	lines  []string
	blocks []block
}

// block is a fenced block of a page.
type block struct {
	first, last int // the indices of its fences in lines
	indent      string
	language    string
	kind        string // of the marker above it: code, output, or nothing
	source      string // what the marker names
}

var (
	fence  = regexp.MustCompile("^( *)(```+) *([A-Za-z0-9]*)$")
	marker = regexp.MustCompile(`^ *<!-- (code|output): +(.+?) +-->$`)
)

// readPages reads all Markdown files of a checkout that are for readers.
func readPages(root string) (pages []*page, err error) {
	err = filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() {
			if path != root && (entry.Name() == "testdata" || entry.Name() == "dist" || entry.Name() == ".git") {
				return filepath.SkipDir
			}
			return nil
		}
		if filepath.Ext(path) != ".md" {
			return nil
		}
		name, err := filepath.Rel(root, path)
		if err != nil {
			return err
		}
		text, err := os.ReadFile(path) //nolint:gosec // a file of the checkout
		if err != nil {
			return err
		}
		pages = append(pages, parsePage(filepath.ToSlash(name), string(text)))
		return nil
	})
	return pages, err
}

func parsePage(name, text string) *page {
	p := &page{name: name, lines: strings.Split(text, "\n")}
	open := ""
	for i, line := range p.lines {
		match := fence.FindStringSubmatch(line)
		switch {
		case match == nil:
		case open == "":
			open = match[2]
			b := block{first: i, last: len(p.lines) - 1, indent: match[1], language: match[3]}
			if i > 0 {
				if above := marker.FindStringSubmatch(p.lines[i-1]); above != nil {
					b.kind, b.source = above[1], above[2]
				}
			}
			p.blocks = append(p.blocks, b)
		case match[2] == open && match[3] == "":
			open = ""
			p.blocks[len(p.blocks)-1].last = i
		}
	}
	return p
}

// content is what is between the fences of a block, without its indentation.
func (p *page) content(b block) []string {
	lines := make([]string, 0, b.last-b.first)
	for _, line := range p.lines[b.first+1 : b.last] {
		lines = append(lines, strings.TrimPrefix(line, b.indent))
	}
	return lines
}

// prose calls f with every line that is not in a block, and its index.
func (p *page) prose(f func(index int, line string)) {
	next := 0
	for i, line := range p.lines {
		for next < len(p.blocks) && i > p.blocks[next].last {
			next++
		}
		if next == len(p.blocks) || i < p.blocks[next].first {
			f(i, line)
		}
	}
}
