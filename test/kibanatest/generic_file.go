package kibanatest

import (
	"archive/zip"
	"bytes"
	"encoding/json"
	"io"
	"mime"
	"mime/multipart"
	"net/http"
	"slices"
	"strings"
)

// emptyFile is the least that is well formed of a media type.
func emptyFile(media string) []byte {
	switch media {
	case "application/zip":
		var archive bytes.Buffer
		_ = zip.NewWriter(&archive).Close() // nothing fails in memory
		return archive.Bytes()
	case "text/event-stream":
		return []byte("event: message\ndata: {}\n\n")
	case "text/javascript": // tells the window that opened the page
		return []byte(`new BroadcastChannel("oauth_flow_completed").postMessage({});`)
	case "text/html":
		return []byte("<!DOCTYPE html><title>Kibana</title>")
	case "text/x-yaml":
		return []byte("{}\n")
	}
	return []byte{}
}

// noDetails is the parameter that leaves out the summary at the end of an export.
const noDetails = "exclude_export_details"

// export writes the collection's things, or those that the call names, one a line.
func (g *genericCall) export() (*reply, error) {
	found := slices.DeleteFunc(slices.Clone(g.server.store.things[g.at()]), func(one *thing) bool {
		return !g.asked(one) || !g.exported(one)
	})
	raw, err := g.exportedLines(found)
	if err != nil {
		return nil, err
	}
	raw = append([]byte{}, raw...) // an empty file is no missing one
	return &reply{status: g.plan.op.Status, raw: raw, header: http.Header{"Content-Type": {g.plan.op.Reply.Media}}}, nil
}

// exported tells whether the body names a thing, which it need not do.
func (g *genericCall) exported(one *thing) bool {
	if ids := texts(g.argument(g.idsIn(g.plan.op))); len(ids) > 0 {
		return slices.Contains(ids, one.id)
	}
	objects, named := g.body["objects"].([]any)
	return !named || slices.ContainsFunc(records(objects), one.has)
}

// fileName is where anyForm puts the name of the file.
const fileName = " file name"

// anyForm takes a form apart: its fields by their names, and the file.
func (c *call) anyForm() (fields map[string]any, file []byte) {
	fields = map[string]any{}
	_, params, err := mime.ParseMediaType(c.Header.Get("Content-Type"))
	if err != nil {
		return fields, nil
	}
	parts := multipart.NewReader(bytes.NewReader(c.body), params["boundary"])
	for {
		part, err := parts.NextPart()
		if err != nil {
			return fields, file
		}
		content, err := io.ReadAll(part)
		switch {
		case err != nil:
			return fields, file
		case part.FileName() != "":
			file, fields[fileName] = content, part.FileName()
		default:
			fields[part.FormName()] = string(content)
		}
	}
}

// importFile stores what the lines of a file describe. What is there already is passed over.
func (g *genericCall) importFile() any {
	if g.plan.of.path == "/api/lists/items" {
		return g.importValues()
	}
	_, file := g.anyForm()
	n, owned := 0, 0
	for line := range bytes.SplitSeq(file, []byte("\n")) {
		var members map[string]any
		if json.Unmarshal(line, &members) != nil || !g.isThing(members) {
			continue
		}
		if g.importItem(members) {
			owned++
			continue
		}
		fresh := g.newThing("", members)
		if g.server.store.things.get(g.at(), fresh.id) == nil {
			g.server.store.things.put(g.at(), fresh)
			n++
		}
	}
	known := map[string]any{"success": true}
	for name := range g.Resolve(g.plan.op.Reply.Schema).Properties {
		switch {
		case strings.HasSuffix(name, "list_items"):
			known[name] = float64(owned)
		case strings.HasPrefix(name, "success_count"), name == "rules_count", name == "timelines_installed":
			known[name] = float64(n)
		}
	}
	return known
}

// importItem stores a line that is no thing of the collection, but belongs to one.
func (g *genericCall) importItem(members map[string]any) bool {
	i := slices.IndexFunc(owners, func(o owner) bool { return o.of == g.plan.of.path })
	id := text(members["id"])
	if i < 0 || members["item_id"] == nil || id == "" {
		return false
	}
	if at := g.beside(owners[i].items); g.server.store.things.get(at, id) == nil {
		g.server.store.things.put(at, &thing{id: id, members: members})
	}
	return true
}

// isThing tells whether an imported line is a thing, and not the summary at the end.
func (g *genericCall) isThing(members map[string]any) bool {
	for name := range members {
		if strings.HasPrefix(name, "exported_") {
			return false
		}
	}
	return len(members) > 0
}
