package stages

import (
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"slices"
	"strconv"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/speakeasy-api/openapi/overlay"
	"gopkg.in/yaml.v3"
)

// Overlay is an OpenAPI Overlay of ours.
type Overlay struct {
	Name    string
	Content *overlay.Overlay
}

// ReadOverlays reads the overlays of a folder.
func ReadOverlays(folder string) ([]Overlay, error) {
	paths, err := filepath.Glob(filepath.Join(folder, "*.yaml"))
	if err != nil {
		return nil, err
	}
	var overlays []Overlay
	for _, path := range paths {
		text, err := os.ReadFile(path) //nolint:gosec // a path that we were given
		if err != nil {
			return nil, err
		}
		o, err := ParseOverlay(filepath.Base(path), text)
		if err != nil {
			return nil, err
		}
		overlays = append(overlays, o)
	}
	return overlays, nil
}

// ParseOverlay reads an overlay from memory. Unknown keys are errors.
func ParseOverlay(name string, text []byte) (Overlay, error) {
	source, err := spec.Parse(name, text)
	if err != nil {
		return Overlay{}, err
	}
	if err := unknownKeys(source); err != nil {
		return Overlay{}, err
	}
	content := &overlay.Overlay{}
	if err := source.Root.Decode(content); err != nil {
		return Overlay{}, fmt.Errorf("%s: %w", name, err)
	}
	if err := content.Validate(); err != nil {
		return Overlay{}, fmt.Errorf("%s: %w", name, err)
	}
	content.JSONPathVersion = overlay.JSONPathRFC9535
	return Overlay{name, content}, nil
}

// unknownKeys finds what stands in an overlay and means nothing, which the decoder takes for an extension.
func unknownKeys(source *spec.Source) error {
	var faults []error
	check := func(n *yaml.Node, path string, known ...string) {
		for key, value := range pairs(n) {
			if !slices.Contains(known, key) {
				faults = append(faults, &spec.Fault{File: source.Name, Line: value.Line, Path: spec.Step(path, key), Problem: "is no key of an overlay"})
			}
		}
	}
	check(source.Root, "$", "overlay", "info", "actions")
	if info := member(source.Root, "info"); info != nil {
		check(info, "$.info", "title", "version", "description")
	}
	if actions := member(source.Root, "actions"); actions != nil && actions.Kind == yaml.SequenceNode {
		for i, action := range actions.Content {
			check(action, spec.Step("$.actions", strconv.Itoa(i)), "target", "description", "update", "remove")
		}
	}
	return errors.Join(faults...)
}

var pathKey = regexp.MustCompile(`^\$\.paths\['([^']+)'\]`)

// Templates are the paths that the overlays write about, as they write them.
func Templates(overlays []Overlay) []string {
	var paths []string
	for _, o := range overlays {
		for _, action := range o.Content.Actions {
			if found := pathKey.FindStringSubmatch(action.Target); found != nil {
				paths = append(paths, found[1])
			}
			if action.Target == "$.paths" {
				for path := range pairs(&action.Update) {
					paths = append(paths, path)
				}
			}
		}
	}
	return paths
}

// Overlays applies the overlays and reads the result as ours.
func Overlays(api *spec.API, overlays []Overlay, report *spec.Report) (*spec.API, error) {
	root := api.Encode()
	for _, o := range overlays {
		for i, action := range o.Content.Actions {
			one := *o.Content
			one.Actions = []overlay.Action{action}
			place := focus(root, action)
			matched, err := matches(&one, place)
			if err == nil && matched {
				err = one.ApplyTo(place)
			}
			if err != nil {
				return nil, fmt.Errorf("%s: action %d, target %s: %w", o.Name, i+1, action.Target, err)
			}
			if !matched {
				report.Add("unused", o.Name, action.Target, "nothing is there")
			}
		}
	}
	overlaid, err := spec.Decode(&spec.Source{Root: root}, true, report)
	if err != nil {
		return nil, fmt.Errorf("with the overlays: %w", err)
	}
	return overlaid, nil
}

var inner = regexp.MustCompile(`^\$\.(paths|components\.schemas)\['([^']+)'\][.\[]`)

// focus is a document that has of root no more than what the action is about: looking for one place in all of it, for a
// thousand actions, takes seconds.
func focus(root *yaml.Node, action overlay.Action) *yaml.Node {
	found := inner.FindStringSubmatch(action.Target)
	if found == nil {
		return document(root)
	}
	keys := append(strings.Split(found[1], "."), found[2])
	node := root
	for _, key := range keys {
		child := member(node, key)
		if child == nil {
			return document(&yaml.Node{Kind: yaml.MappingNode})
		}
		node = child
	}
	for _, key := range slices.Backward(keys) {
		node = &yaml.Node{Kind: yaml.MappingNode, Content: []*yaml.Node{{Kind: yaml.ScalarNode, Tag: "!!str", Value: key}, node}}
	}
	return document(node)
}

func matches(o *overlay.Overlay, document *yaml.Node) (bool, error) {
	path, err := o.NewPath(o.Actions[0].Target, nil)
	if err != nil {
		return false, err
	}
	return len(path.Query(document)) > 0, nil
}
