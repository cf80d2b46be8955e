package stages

import (
	"maps"
	"net/http"
	"regexp"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/internal/tools/spec"
)

// Operations keeps the operations that belong to the interface, each once and without a space prefix, and puts their
// parameters in order. templates are the paths as they are written elsewhere: a document that names the parameters of a
// path differently is brought in line.
func Operations(api *spec.API, templates []string, report *spec.Report) {
	known := map[string]string{}
	for _, path := range templates {
		known[shape(path)] = path
	}
	taken := map[string]bool{}
	for _, op := range api.Operations {
		taken[lockPlace(op)] = true
	}
	var kept []*spec.Operation
	for _, op := range api.Operations {
		cleanTemplate(op)
		if unprefixed, ok := withoutSpace(op.Path); ok {
			if taken[op.Method+" "+shape(unprefixed)] {
				report.Add("dropped", op.At, "the twin of an operation below /s/{space}", "the prefix is the client's business")
				continue
			}
			op.Path = unprefixed
		}
		if !belongs(op, known) {
			report.Add("dropped", op.At, "an operation outside the public interface", "left out")
			continue
		}
		if path, ok := known[shape(op.Path)]; ok {
			rename(op, path)
		} else {
			known[shape(op.Path)] = op.Path
		}
		parameters(op, report)
		if op.Body != nil && (op.Method == http.MethodGet || op.Method == http.MethodHead) {
			report.Add("dropped", op.At, "a request body of "+op.Method, "nothing is sent")
			op.Body = nil
		}
		kept = append(kept, op)
	}
	api.Operations = kept
}

var (
	parameter = regexp.MustCompile(`\{[^}]*\}`)
	space     = regexp.MustCompile(`^/s/\{[^}]*\}(/.*)$`)
	wildcard  = regexp.MustCompile(`[*?]\d*\}`)
)

// shape is a path without the names of its parameters.
func shape(path string) string { return parameter.ReplaceAllString(path, "{}") }

func withoutSpace(path string) (string, bool) {
	found := space.FindStringSubmatch(path)
	if found == nil {
		return path, false
	}
	return found[1], true
}

// cleanTemplate takes the server's own marks out of a path: {path*}, {id?}.
func cleanTemplate(op *spec.Operation) {
	op.Path = wildcard.ReplaceAllString(op.Path, "}")
	for _, p := range op.Parameters {
		if p.In == "path" {
			p.Name = strings.TrimRight(p.Name, "*?")
		}
	}
}

func belongs(op *spec.Operation, known map[string]string) bool {
	if !slices.Contains([]string{"GET", "PUT", "POST", "DELETE", "PATCH"}, op.Method) {
		return false
	}
	return strings.HasPrefix(op.Path, "/api/") || known[shape(op.Path)] != ""
}

// rename gives the parameters of the path the names of another template of the same shape.
func rename(op *spec.Operation, path string) {
	old, names := parameter.FindAllString(op.Path, -1), parameter.FindAllString(path, -1)
	renamed := map[string]string{}
	for i := range old {
		renamed[strings.Trim(old[i], "{}")] = strings.Trim(names[i], "{}")
	}
	op.Path = path
	for _, p := range op.Parameters {
		if name, ok := renamed[p.Name]; ok && p.In == "path" {
			p.Name = name
		}
	}
}

// transport are headers that belong to the client, whatever the operation.
var transport = []string{"kbn-xsrf", "kbn-version", "elastic-api-version", "x-elastic-internal-origin", "authorization", "accept", "content-type"}

func parameters(op *spec.Operation, report *spec.Report) {
	path, query := map[string]*spec.Parameter{}, map[string]*spec.Parameter{}
	for _, p := range op.Parameters {
		switch p.In {
		case "path":
			path[p.Name] = p
		case "query":
			for _, q := range spread(p) {
				query[q.Name] = q
			}
		default:
			if !slices.Contains(transport, strings.ToLower(p.Name)) {
				report.Add("dropped", op.At, "the "+p.In+" parameter "+p.Name, "a request editor can set it")
			}
		}
	}
	op.Parameters = nil
	for _, name := range parameter.FindAllString(op.Path, -1) {
		name = strings.Trim(name, "{}")
		p, declared := path[name]
		if !declared {
			report.Add("repaired", op.At, "the path parameter "+name+" is not declared", "taken as text")
			p = &spec.Parameter{Name: name, In: "path", Schema: &spec.Schema{Type: "string", At: op.At}}
		}
		p.Required = true
		op.Parameters = append(op.Parameters, p)
		delete(path, name)
	}
	for name := range path {
		report.Add("repaired", op.At, "the path has no parameter "+name, "left out")
	}
	for _, name := range slices.Sorted(maps.Keys(query)) {
		op.Parameters = append(op.Parameters, query[name])
	}
}

// spread makes parameters of the members of an object named query, which is how some documents write all of them at once.
func spread(p *spec.Parameter) []*spec.Parameter {
	if p.Name != "query" || !p.Schema.IsObject() {
		return []*spec.Parameter{p}
	}
	var members []*spec.Parameter
	for name, schema := range p.Schema.Properties {
		members = append(members, &spec.Parameter{Name: name, In: "query", Required: p.Schema.Requires(name), Schema: schema})
	}
	return members
}
