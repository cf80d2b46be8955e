package kibanatest

import (
	"cmp"
	"fmt"
	"net/http"
	"path"
	"strings"
)

// deepestFile is how many folders a file of a package may be in.
const deepestFile = 7

func (s *Server) packageFileRoutes(version string) {
	segments := append(make([]string, 0, 1+deepestFile), version)
	for depth := range deepestFile {
		segments = append(segments, fmt.Sprintf("{file%d}", depth))
		s.fleet(http.MethodGet, strings.Join(segments, "/"), mayReadIntegrations, s.getPackageFile)
	}
	s.fleet(http.MethodGet, "/epm/templates/{name}/{version}/inputs", mayReadIntegrations, s.getInputsTemplate)
}

func (s *Server) getPackageFile(c *call) (*reply, error) {
	p, version, err := s.packageOf(c)
	if err != nil {
		return nil, err
	}
	var parts []string
	for depth := range deepestFile {
		if part := c.vars[fmt.Sprintf("file%d", depth)]; part != "" {
			parts = append(parts, part)
		}
	}
	name := strings.Join(parts, "/")
	content, found := p.files(version)[name]
	if !found {
		return nil, fail(http.StatusNotFound, "package file not found: "+name)
	}
	media := map[string]string{
		".json": jsonContentType, ".md": "text/markdown; charset=utf-8", ".svg": "image/svg+xml", ".txt": "text/plain; charset=utf-8",
		".yml": "text/yaml; charset=utf-8",
	}[path.Ext(name)]
	return &reply{status: http.StatusOK, raw: []byte(content), header: http.Header{
		"Content-Type": {cmp.Or(media, "application/octet-stream")},
	}}, nil
}

// files are those of a package, by their path.
func (p *pack) files(version string) map[string]string {
	out := map[string]string{
		"manifest.yml": fmt.Sprintf("format_version: 3.1.4\nname: %s\ntitle: %s\nversion: %s\ntype: %s\ndescription: %s\n",
			p.name, p.title, version, p.kind, p.description),
		"changelog.yml":  fmt.Sprintf("- version: %s\n  changes:\n    - description: A new version.\n      type: enhancement\n", version),
		"docs/README.md": cmp.Or(p.readme, "# "+p.title+"\n\n"+p.description+"\n"),
		"LICENSE.txt":    "Elastic License 2.0\n",
		"img/icon.svg":   `<svg xmlns="http://www.w3.org/2000/svg" width="32" height="32"/>`,
	}
	for _, stream := range p.streams {
		out["data_stream/"+p.folder(stream)+"/agent/stream/stream.yml.hbs"] = "{{#each paths}}\n  - {{this}}\n{{/each}}\n"
		out["data_stream/"+p.folder(stream)+"/manifest.yml"] = fmt.Sprintf("title: %s\ntype: %s\n", stream.title, stream.kind)
	}
	for _, d := range p.dashboards {
		out["kibana/dashboard/"+d.id+".json"] = fmt.Sprintf(`{"id":%q,"type":"dashboard","attributes":{"title":%q},"references":[]}`, d.id, d.title)
	}
	return out
}

func (s *Server) getInputsTemplate(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"format": byDefault("json", oneWord("json", "yml", "yaml")), "prerelease": optional(boolean()), "ignoreUnverified": optional(boolean()),
	})
	if err != nil {
		return nil, err
	}
	p, _, err := s.packageOf(c)
	if err != nil {
		return nil, err
	}
	if query["format"] == "json" {
		return ok(map[string]any{"inputs": p.agentInputs()}), nil
	}
	return &reply{status: http.StatusOK, raw: []byte(p.agentYAML()), header: http.Header{"Content-Type": {"text/html; charset=utf-8"}}}, nil
}

// streamsOf are the data streams that an input feeds. A package of type input has one, which it makes for each policy.
func (p *pack) streamsOf(in packInput) []packStream {
	if p.kind == "input" {
		return []packStream{{kind: p.inputType(), dataset: p.name + ".generic", input: in.kind}}
	}
	var fed []packStream
	for _, stream := range p.streams {
		if stream.input == in.kind {
			fed = append(fed, stream)
		}
	}
	return fed
}

// agentInputs are the inputs of the package as an agent takes them, with the defaults of all variables.
func (p *pack) agentInputs() []any {
	return each(p.inputs, func(in packInput) any {
		return map[string]any{
			"id": p.templateName() + "-" + in.kind, "type": in.kind,
			"streams": append([]any{}, each(p.streamsOf(in), func(stream packStream) any {
				out := map[string]any{
					"id": in.kind + "-" + stream.dataset, "data_stream": map[string]any{"dataset": stream.dataset, "type": stream.kind},
				}
				for _, v := range records(variables(in.kind)) {
					out[text(v["name"])] = v["default"]
				}
				return out
			})...),
		}
	})
}

// agentYAML is agentInputs as YAML.
func (p *pack) agentYAML() string {
	var out strings.Builder
	out.WriteString("inputs:\n")
	for _, in := range p.inputs {
		_, _ = fmt.Fprintf(&out, "  # %s\n  - id: %s\n    type: %s\n    streams:\n", in.title, p.templateName()+"-"+in.kind, in.kind)
		for _, stream := range p.streamsOf(in) {
			_, _ = fmt.Fprintf(&out, "      - id: %s-%s\n        data_stream:\n          dataset: %s\n          type: %s\n",
				in.kind, stream.dataset, stream.dataset, stream.kind)
			for _, v := range records(variables(in.kind)) {
				_, _ = fmt.Fprintf(&out, "        %s: %v\n", v["name"], v["default"])
			}
		}
	}
	return out.String()
}
