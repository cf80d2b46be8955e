package stages_test

import (
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
	"github.com/kibana-go/kibana-go/internal/tools/stages"
)

const overlaid = `paths:
  /api/x: {get: {responses: {200: {content: {application/json: {schema: {$ref: '#/components/schemas/A'}}}}}}}
  /api/y: {get: {x-state: Beta}}
components: {schemas: {A: {type: object, properties: {a: {type: string}}}}}
`

func TestOverlaysChangeWhatIsThere(t *testing.T) {
	t.Parallel()
	const unused = "unused | o.yaml | "
	for name, c := range map[string]struct {
		actions string
		place   []string
		want    string
		notes   []string
	}{
		"an operation": {
			"- target: $.paths['/api/x'].get\n  update: {operationId: GetX, summary: returns x.}", []string{"paths", "/api/x", "get"},
			`{summary: returns x., responses: {"200": {description: OK, content: {application/json: {schema: {$ref: '#A'}}}}}}`, nil,
		},
		"a component": {
			"- target: $.components.schemas['A'].properties['a']\n  update: {description: The a., minLength: 1}", []string{"components", "schemas", "A", "properties", "a"},
			"{type: string, description: The a., minLength: 1}", nil,
		},
		"all operations": {
			"- target: $.paths.*.*\n  update: {x-kibana-scope: global}", []string{"paths", "/api/y", "get"},
			"{x-kibana-scope: global, x-kibana-maturity: beta, responses: {}}", nil,
		},
		"one that is removed":          {"- target: $.paths['/api/y'].get\n  remove: true", []string{"paths", "/api/y"}, "", nil},
		"a path that is removed":       {"- target: $.paths['/api/y']\n  remove: true", []string{"paths", "/api/y"}, "", nil},
		"one that is added":            {"- target: $.paths\n  update: {/api/z: {get: {summary: returns z.}}}", []string{"paths", "/api/z", "get"}, "{summary: returns z., responses: {}}", nil},
		"an operation that is not":     {"- target: $.paths['/api/z'].get\n  update: {summary: s}", []string{"paths", "/api/z"}, "", []string{unused + "$.paths['/api/z'].get | nothing is there"}},
		"a component that is not":      {"- target: $.components.schemas['B'].properties\n  update: {b: {}}", []string{"components", "schemas", "B"}, "", []string{unused + "$.components.schemas['B'].properties | nothing is there"}},
		"a property that is not":       {"- target: $.components.schemas['A'].properties['b']\n  update: {type: string}", []string{"components", "schemas", "A", "properties"}, "{a: {type: string}}", []string{unused + "$.components.schemas['A'].properties['b'] | nothing is there"}},
		"what an earlier action added": {"- target: $.paths\n  update: {/api/z: {get: {}}}\n- target: $.paths['/api/z'].get\n  update: {summary: s}", []string{"paths", "/api/z", "get"}, "{summary: s, responses: {}}", nil},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			report := &spec.Report{}
			api, err := stages.Overlays(decoded(t, overlaid, false), []stages.Overlay{overlay(t, c.actions)}, report)
			if err != nil {
				t.Fatal(err)
			}
			want(t, written(t, api, c.place...), c.want, noted(report), c.notes)
		})
	}
}

func TestAnOverlayMustNotBreakTheDescription(t *testing.T) {
	t.Parallel()
	for name, c := range map[string]struct{ actions, want string }{
		"an operation": {"- target: $.paths['/api/x']\n  update: {get: []}", "$.paths['/api/x'].get: want an operation"},
		"a target":     {"- target: $.paths[\n  update: {}", "o.yaml: action 1, target $.paths[: "},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			api, err := stages.Overlays(decoded(t, overlaid, false), []stages.Overlay{overlay(t, c.actions)}, nil)
			if err == nil || !strings.Contains(err.Error(), c.want) || api != nil {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestAnOverlayWithMistakesIsRefused(t *testing.T) {
	t.Parallel()
	const head = "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\n"
	for name, c := range map[string]struct{ text, want string }{
		"an unknown key":  {head + "actions:\n  - {target: $, updates: {}}\n", "o.yaml:4: $.actions[0].updates: is no key of an overlay"},
		"no actions":      {head, "o.yaml: "},
		"no target":       {head + "actions: [{update: {a: 1}}]\n", "o.yaml: "},
		"no version":      {"info: {title: T, version: 1.0.0}\nactions: [{target: $, update: {}}]\n", "o.yaml: "},
		"a key twice":     {head + "actions:\n  - target: $\n    update: {a: 1, a: 2}\n", "o.yaml:5: $.actions[0].update.a: stands here again"},
		"no YAML":         {head + "actions: [\n", "o.yaml:"},
		"nothing":         {"", "o.yaml:1: $: is empty"},
		"something else":  {"- a\n", "o.yaml: "},
		"a second part":   {head + "actions: [{target: $, update: {}}]\n---\na: b\n", "o.yaml:"},
		"a misspelt info": {"overlay: 1.0.0\ninfos: {}\nactions: []\n", "o.yaml:2: $.infos: is no key of an overlay"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			if _, err := stages.ParseOverlay("o.yaml", []byte(c.text)); err == nil || !strings.Contains(err.Error(), c.want) {
				t.Errorf("got %v, want %s", err, c.want)
			}
		})
	}
}

func TestPlacesInTheOverlaidDescriptionAreInNoFile(t *testing.T) {
	t.Parallel()
	report := &spec.Report{}
	_, err := stages.Overlays(decoded(t, overlaid, false), []stages.Overlay{overlay(t, "- {target: $.components, update: {schemas: {Odd: {type: text}}}}")}, report)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := noted(report), []string{"repaired | $.components.schemas.Odd.type | type text | taken as any JSON"}; !slices.Equal(got, want) {
		t.Errorf("noted %q, want %q", got, want)
	}
	_, err = stages.Overlays(decoded(t, overlaid, false), []stages.Overlay{overlay(t, "- {target: $, update: {paths: {/api/odd: {get: text}}}}")}, report)
	if want := "with the overlays: $.paths['/api/odd'].get: want an operation"; err == nil || err.Error() != want {
		t.Errorf("got %v, want %s", err, want)
	}
}

func TestTheOverlaysOfAFolderAreReadInOrder(t *testing.T) {
	t.Parallel()
	folder := t.TempDir()
	for _, name := range []string{"b.yaml", "a.yaml", "notes.txt"} {
		text := "overlay: 1.0.0\ninfo: {title: T, version: 1.0.0}\nactions:\n  - {target: \"$.paths['/api/" + name + "'].get\", update: {summary: s}}\n"
		if err := os.WriteFile(filepath.Join(folder, name), []byte(text), 0o600); err != nil {
			t.Fatal(err)
		}
	}
	overlays, err := stages.ReadOverlays(folder)
	if err != nil {
		t.Fatal(err)
	}
	if got, want := stages.Templates(overlays), []string{"/api/a.yaml", "/api/b.yaml"}; !slices.Equal(got, want) {
		t.Errorf("got the paths %q, want %q", got, want)
	}
	if err := os.WriteFile(filepath.Join(folder, "c.yaml"), []byte("- a\n"), 0o600); err != nil {
		t.Fatal(err)
	}
	if _, err := stages.ReadOverlays(folder); err == nil || !strings.Contains(err.Error(), "c.yaml") {
		t.Errorf("got %v for a broken overlay", err)
	}
}
