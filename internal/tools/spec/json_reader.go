package spec

import (
	"bytes"
	"encoding/json"
	"errors"
	"io"
	"sort"
	"strconv"

	"gopkg.in/yaml.v3"
)

// parseJSON makes nodes of a JSON document. It returns nothing for a text that does not look like JSON.
func parseJSON(name string, text []byte) (*yaml.Node, error) {
	if trimmed := bytes.TrimLeft(text, " \t\r\n\ufeff"); len(trimmed) == 0 || trimmed[0] != '{' {
		return nil, nil //nolint:nilnil // neither a document nor a fault
	}
	r := &jsonReader{decoder: json.NewDecoder(bytes.NewReader(bytes.TrimPrefix(text, []byte("\ufeff"))))}
	for i, b := range text {
		if b == '\n' {
			r.lines = append(r.lines, i)
		}
	}
	r.decoder.UseNumber()
	root, err := r.value("$")
	if err == nil {
		if _, after := r.decoder.Token(); !errors.Is(after, io.EOF) {
			err = r.fault("$", "has something after its end")
		}
	}
	var fault *Fault
	if errors.As(err, &fault) {
		fault.File = name
		// YAML allows what looks like JSON too: {a: b}.
		if flow, yamlErr := parseYAML(name, text); yamlErr == nil {
			return flow, nil
		}
	}
	return root, err
}

type jsonReader struct {
	decoder *json.Decoder
	lines   []int // where lines end
}

func (r *jsonReader) line() int {
	return 1 + sort.SearchInts(r.lines, int(r.decoder.InputOffset()))
}

func (r *jsonReader) fault(path, problem string) *Fault {
	return &Fault{Line: r.line(), Path: path, Problem: problem}
}

func (r *jsonReader) value(path string) (*yaml.Node, error) {
	token, err := r.decoder.Token()
	if err != nil {
		return nil, r.invalid(path, err)
	}
	node := &yaml.Node{Kind: yaml.ScalarNode, Line: r.line()}
	switch t := token.(type) {
	case json.Delim:
		return node, r.fill(node, t, path)
	case string:
		node.Tag, node.Value, node.Style = "!!str", t, yaml.DoubleQuotedStyle
	case json.Number:
		node.Tag, node.Value = "!!float", t.String()
		if _, err := strconv.ParseInt(t.String(), 10, 64); err == nil {
			node.Tag = "!!int"
		}
	case bool:
		node.Tag, node.Value = "!!bool", strconv.FormatBool(t)
	default:
		node.Tag, node.Value = "!!null", "null"
	}
	return node, nil
}

func (r *jsonReader) fill(node *yaml.Node, open json.Delim, path string) error {
	node.Kind, node.Tag = yaml.MappingNode, "!!map"
	if open == '[' {
		node.Kind, node.Tag = yaml.SequenceNode, "!!seq"
	}
	for index := 0; r.decoder.More(); index++ {
		below := Step(path, strconv.Itoa(index))
		if open == '{' {
			key, err := r.value(path)
			if err != nil {
				return err
			}
			node.Content = append(node.Content, key)
			below = Step(path, key.Value)
		}
		value, err := r.value(below)
		if err != nil {
			return err
		}
		node.Content = append(node.Content, value)
	}
	if _, err := r.decoder.Token(); err != nil {
		return r.invalid(path, err)
	}
	return nil
}

func (r *jsonReader) invalid(path string, err error) error {
	if errors.Is(err, io.EOF) || errors.Is(err, io.ErrUnexpectedEOF) {
		return r.fault(path, "ends before it is complete")
	}
	return r.fault(path, "is not valid JSON: "+err.Error())
}
