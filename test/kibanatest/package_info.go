package kibanatest

import (
	"slices"
	"strings"
)

// summary is a version of a package as a list shows it, without what Kibana knows of its installation.
func (p *pack) summary(version string) map[string]any {
	key := p.name + "/" + version
	return map[string]any{
		"name": p.name, "title": p.title, "version": version, "description": p.description, "type": p.kind, "release": "ga",
		"categories": p.categories, "conditions": map[string]any{"kibana": map[string]any{"version": "^8.12.0 || ^9.0.0"}},
		"owner": map[string]any{"github": "elastic/integrations", "type": "elastic"}, "format_version": "3.1.4",
		"icons":            []any{map[string]any{"src": "/img/icon.svg", "path": "/package/" + key + "/img/icon.svg", "title": p.title, "size": "32x32", "type": "image/svg+xml"}},
		"policy_templates": p.templates(), "data_streams": p.dataStreams(),
		"path": "/package/" + key, "download": "/epr/" + p.name + "/" + p.name + "-" + version + ".zip",
		"signature_path": "/epr/" + p.name + "/" + p.name + "-" + version + ".zip.sig",
		"readme":         "/package/" + key + "/docs/README.md", "latestVersion": p.latest(),
	}
}

// info is a version of a package with all that it brings.
func (p *pack) info(version string) map[string]any {
	out := p.summary(version)
	out["assets"] = p.assetFiles(version)
	out["screenshots"] = []any{}
	out["licensePath"] = "/package/" + p.name + "/" + version + "/LICENSE.txt"
	return out
}

// templates are what package policies can be made of.
func (p *pack) templates() []any {
	if len(p.inputs) == 0 {
		return []any{}
	}
	out := map[string]any{"name": p.name, "title": p.title, "description": p.description, "multiple": !p.single}
	if p.kind == "input" {
		first := p.inputs[0]
		out["name"], out["title"], out["input"], out["template_path"] = p.templateName(), first.title, first.kind, "input.yml.hbs"
		out["type"] = p.inputType()
		out["vars"] = append(variables(first.kind), map[string]any{
			"name": "data_stream.dataset", "type": "text", "title": "Dataset name", "multi": false, "required": true, "show_user": true,
			"default": p.name + ".generic",
		})
		return []any{out}
	}
	out["inputs"] = each(p.inputs, func(in packInput) any {
		return map[string]any{"type": in.kind, "title": in.title, "description": in.title}
	})
	return []any{out}
}

// templateName is the name of the policy template of a package of type input.
func (p *pack) templateName() string {
	if p.name == "log" {
		return "logs"
	}
	return p.name
}

// inputType is the type of the data streams of a package of type input.
func (p *pack) inputType() string {
	if strings.HasSuffix(p.inputs[0].kind, "/metrics") {
		return "metrics"
	}
	return "logs"
}

// variables are those of a stream that an input feeds.
func variables(input string) []any {
	variable := func(name, title string, multi bool, value any) any {
		return map[string]any{
			"name": name, "type": "text", "title": title, "multi": multi, "required": true, "show_user": true, "default": value,
		}
	}
	switch {
	case input == "logfile":
		return []any{variable("paths", "Paths", true, []any{"/var/log/*.log"})}
	case input == "tcp" || input == "udp":
		return []any{variable("listen_address", "Listen Address", false, "localhost"), variable("listen_port", "Listen Port", false, 8080)}
	case strings.HasSuffix(input, "/metrics"):
		return []any{variable("hosts", "Hosts", true, []any{"http://127.0.0.1"}), variable("period", "Period", false, "10s")}
	}
	return []any{}
}

func (p *pack) dataStreams() []any {
	return each(p.streams, func(stream packStream) any {
		out := map[string]any{
			"type": stream.kind, "dataset": stream.dataset, "title": stream.title, "release": "ga", "package": p.name,
			"path": p.folder(stream), "ingest_pipeline": "default", "streams": []any{},
		}
		if stream.input != "" {
			out["streams"] = []any{map[string]any{
				"input": stream.input, "title": stream.title, "description": stream.title, "template_path": "stream.yml.hbs",
				"enabled": true, "vars": variables(stream.input),
			}}
		}
		return out
	})
}

// folder is where a data stream is in its package.
func (p *pack) folder(stream packStream) string {
	return strings.ReplaceAll(strings.TrimPrefix(stream.dataset, p.name+"."), ".", "_")
}

// assetFiles are the files that become assets, by service and type.
func (p *pack) assetFiles(version string) map[string]any {
	file := func(service, kind, folder, name string) any {
		out := map[string]any{
			"pkgkey": p.name + "-" + version, "service": service, "type": kind, "file": name,
			"path": p.name + "-" + version + "/" + strings.TrimPrefix(folder+"/", "/") + service + "/" + kind + "/" + name,
		}
		if folder != "" {
			out["dataset"] = strings.TrimPrefix(folder, "data_stream/")
		}
		return out
	}
	out := map[string]any{}
	if len(p.dashboards) > 0 {
		out["kibana"] = map[string]any{"dashboard": each(p.dashboards, func(d packDashboard) any {
			return file("kibana", "dashboard", "", d.id+".json")
		})}
	}
	if len(p.streams) > 0 {
		out["elasticsearch"] = map[string]any{"ingest_pipeline": each(p.streams, func(stream packStream) any {
			return file("elasticsearch", "ingest_pipeline", "data_stream/"+p.folder(stream), "default.yml")
		})}
	}
	return out
}

// elasticAssets are what an installation makes in Elasticsearch. There is none: they only have names.
func (p *pack) elasticAssets(version string) []any {
	var out []any
	add := func(kind, id string) { out = append(out, map[string]any{"id": id, "type": kind}) }
	for _, stream := range p.streams {
		name := stream.kind + "-" + stream.dataset
		add("index_template", name)
		add("component_template", name+"@package")
		add("component_template", name+"@custom")
		add("ingest_pipeline", name+"-"+version)
	}
	if out == nil {
		return []any{}
	}
	return out
}

// installedStreams are the data streams of an installation, as a list of installed packages shows them.
func (p *pack) installedStreams(kind string) []any {
	wanted := slices.DeleteFunc(slices.Clone(p.streams), func(stream packStream) bool { return kind != "" && stream.kind != kind })
	return each(wanted, func(stream packStream) any {
		return map[string]any{"name": stream.kind + "-" + stream.dataset + "-*", "title": stream.title}
	})
}
