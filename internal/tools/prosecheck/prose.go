package main

import (
	"go/scanner"
	"go/token"
	"os"
	"path/filepath"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"gopkg.in/yaml.v3"
)

// prose are the texts of a file, known tells whether it is of a kind that has any.
func prose(path string) (texts []string, known bool, err error) {
	var read func(string, []byte) ([]string, error)
	switch filepath.Ext(path) {
	case ".go":
		read = goProse
	case ".yaml", ".yml":
		read = yamlProse
	case ".md", ".txt", ".tsv", ".json":
		read = func(_ string, content []byte) ([]string, error) { return []string{string(content)}, nil }
	default:
		return nil, false, nil
	}
	content, err := os.ReadFile(path) //nolint:gosec // a tracked file
	if os.IsNotExist(err) {
		return nil, false, nil
	}
	if err != nil {
		return nil, false, err
	}
	texts, err = read(path, content)
	return texts, true, err
}

// goProse are the comments and strings of a Go file. Comments that follow each other are one text.
func goProse(_ string, content []byte) ([]string, error) {
	var s scanner.Scanner
	set := token.NewFileSet()
	s.Init(set.AddFile("", set.Base(), len(content)), content, nil, scanner.ScanComments)
	var texts []string
	var comment strings.Builder
	for {
		_, kind, literal := s.Scan()
		if kind == token.COMMENT {
			comment.WriteString(strings.Trim(literal, "/*") + " ")
			continue
		}
		if kind == token.SEMICOLON && literal == "\n" {
			continue
		}
		if comment.Len() > 0 {
			texts = append(texts, comment.String())
			comment.Reset()
		}
		if kind == token.EOF {
			return texts, nil
		}
		if text, err := strconv.Unquote(literal); err == nil && kind == token.STRING {
			texts = append(texts, text)
		}
	}
}

// yamlProse are the comments and texts of a YAML file.
func yamlProse(path string, content []byte) ([]string, error) {
	source, err := spec.Parse(path, content)
	if err != nil {
		return nil, err
	}
	var texts []string
	var visit func(*yaml.Node)
	visit = func(node *yaml.Node) {
		texts = append(texts, node.HeadComment, node.LineComment, node.FootComment)
		if node.Kind == yaml.ScalarNode {
			texts = append(texts, node.Value)
		}
		for _, child := range node.Content {
			visit(child)
		}
	}
	visit(source.Root)
	return texts, nil
}
