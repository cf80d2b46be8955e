package kibanatest

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"net/http"
	"net/url"
	"strings"

	"go.yaml.in/yaml/v3"
)

func (sd *seeder) index(name string, n *yaml.Node) error {
	types := map[string]string{}
	given, err := sd.object(n)
	if err != nil {
		return err
	}
	for field, kind := range given {
		types[field] = text(kind)
	}
	if err := sd.addIndex(name, types); err != nil {
		return sd.errorf(n, "%w", err)
	}
	return nil
}

func (sd *seeder) role(name string, n *yaml.Node) error {
	body, err := sd.object(n)
	if err != nil {
		return err
	}
	return sd.send(n, "role "+name, defaultSpaceID, http.MethodPut, "/api/security/role/"+url.PathEscape(name)+"?createOnly=true", body)
}

func (sd *seeder) dataView(space string, n *yaml.Node) error {
	body, err := sd.object(n)
	if err != nil {
		return err
	}
	return sd.send(n, "data view "+label(body), space, http.MethodPost, "/api/data_views/data_view", map[string]any{"data_view": body})
}

func (sd *seeder) connector(space string, n *yaml.Node) error {
	return sd.identified(n, "connector", space, "/api/actions/connector")
}

func (sd *seeder) rule(space string, n *yaml.Node) error {
	return sd.identified(n, "rule", space, "/api/alerting/rule")
}

// identified seeds something whose id is in the path of the request.
func (sd *seeder) identified(n *yaml.Node, what, space, collection string) error {
	body, err := sd.object(n)
	if err != nil {
		return err
	}
	if id, given := body["id"]; given {
		if text(id) == "" {
			return sd.errorf(n, "the id of a %s is a text that is not empty", what)
		}
		collection += "/" + url.PathEscape(text(id))
		what += " " + text(id)
		delete(body, "id")
	} else {
		what += " " + label(body)
	}
	return sd.send(n, what, space, http.MethodPost, collection, body)
}

func (sd *seeder) aCase(space string, n *yaml.Node) error {
	body, err := sd.object(n)
	if err != nil {
		return err
	}
	return sd.send(n, "case "+label(body), space, http.MethodPost, "/api/cases", merged(map[string]any{
		"description": body["title"], "tags": []any{}, "owner": "cases", "settings": map[string]any{"syncAlerts": true},
		"connector": map[string]any{"id": "none", "name": "none", "type": ".none", "fields": nil},
	}, body))
}

func (sd *seeder) savedObject(space string, n *yaml.Node) error {
	if _, err := sd.members(n, "type", "id", "attributes", "references", "originId", "managed"); err != nil {
		return err
	}
	line, err := sd.object(n)
	if err != nil {
		return err
	}
	if text(line["type"]) == "" || text(line["id"]) == "" {
		return sd.errorf(n, "a saved object needs a type and an id")
	}
	if err := sd.seedObjects(space, []*object{objectFromLine(line)}); err != nil {
		return sd.errorf(n, "%w", err)
	}
	return nil
}

func (sd *seeder) export(space string, n *yaml.Node) error {
	name := sd.beside(n.Value)
	content, err := sd.read(name)
	if err != nil {
		return sd.errorf(n, "%w", err)
	}
	return sd.seedExport(name, space, content)
}

func (sd *seeder) call(space string, n *yaml.Node) error {
	body, err := sd.object(n)
	if err != nil {
		return err
	}
	if len(body) != 1 {
		return sd.errorf(n, "a call has one line, such as POST /api/lists, and its body")
	}
	line := n.Content[0].Value
	method, target, _ := strings.Cut(line, " ")
	if !strings.HasPrefix(target, "/") {
		return sd.errorf(n, "%q is no method and path", line)
	}
	return sd.send(n, line, space, method, target, body[line])
}

// label is how an error calls what has a body.
func label(body map[string]any) string {
	for _, key := range []string{"id", "name", "title"} {
		if name := text(body[key]); name != "" {
			return name
		}
	}
	return "without a name"
}

// send does what a request would do, from inside: it is not logged, and whoever sends it may do everything.
func (sd *seeder) send(n *yaml.Node, what, space, method, target string, body any) error {
	var encoded []byte
	var err error
	if body != nil {
		if encoded, err = json.Marshal(body); err != nil {
			return sd.errorf(n, "%s: %w", what, err)
		}
	}
	prefix := sd.settings.basePath
	if space != defaultSpaceID {
		prefix += "/s/" + space
	}
	r, err := http.NewRequestWithContext(context.Background(), method, prefix+target, bytes.NewReader(encoded))
	if err != nil {
		return sd.errorf(n, "%s: %w", what, errors.Unwrap(err))
	}
	r.Header = http.Header{"Kbn-Xsrf": {"seed"}, "Content-Type": {jsonContentType}}
	loc, misplaced := locate(sentPath(r), sd.settings.basePath)
	a := sd.process(&inbound{Request: r, location: loc, misplaced: misplaced, body: encoded, insider: true})
	if a.status < http.StatusMultipleChoices {
		return nil
	}
	var said struct{ Message string }
	if err := json.Unmarshal(a.body, &said); err != nil || said.Message == "" {
		said.Message = string(a.body)
	}
	return sd.errorf(n, "%s: %d %s", what, a.status, said.Message)
}
