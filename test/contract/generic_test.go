package contract_test

import (
	"bytes"
	"encoding/json"
	"io"
	"maps"
	"mime/multipart"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/test/contract/described"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// TestEveryOperationOfTheDescriptionIsAnswered sends requests as the description wants them to every operation and holds
// the answers against the description.
func TestEveryOperationOfTheDescriptionIsAnswered(t *testing.T) {
	t.Parallel()
	for variant, space := range []string{"", "marketing"} {
		t.Run("space "+space, func(t *testing.T) {
			t.Parallel()
			w := watch(t, "")
			n := 0
			for op := range describe(t).all {
				n++
				if op.isUnanswered() || op.isCore() {
					continue // calls_test.go has requests that make sense to the hand-written routes of the core
				}
				holds(t, w, op, space, variant)
			}
			if n < 600 {
				t.Errorf("the description has %d operations only", n)
			}
		})
	}
}

// holds sends a request to a fake of its own, with all that the description requires. Where it leaves a choice, the
// variant makes it.
func holds(t *testing.T, w *watcher, op operation, space string, variant int) {
	t.Helper()
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		t.Fatal(err)
	}
	defer srv.Close()
	g := &guest{t: t, w: w, url: srv.URL, space: space, names: map[string]string{}}
	g.loose = slices.ContainsFunc(modelled, func(prefix string) bool { return strings.HasPrefix(op.path, prefix) })
	g.prepare(op)
	got := g.send(op, variant)
	unrouted := got.status == http.StatusNotFound && inside(got.value, "message", 0) == "Not Found"
	if unrouted || got.status >= http.StatusMultipleChoices && !g.loose {
		t.Errorf("%s %s: %d %s", op.method, op.path, got.status, got.body)
	}
}

// modelled are the operations whose routes may be written by hand: those know more of what is right than a request that
// is made of the description does, and may refuse it. They have tests of their own.
var modelled = []string{
	"/api/alerting/", "/api/cases", "/api/data_views", "/api/dashboards", "/api/visualizations", "/api/maintenance_window",
	"/api/security/role", "/api/security/session", "/api/short_url", "/api/observability/slos", "/internal/observability/slos",
	"/api/fleet/",
}

// guest sends requests that know the interface by its description alone.
type guest struct {
	t          *testing.T
	w          *watcher
	url, space string
	names      map[string]string // the values of path parameters that were made, by path up to there
	latest     any               // what was created last
	loose      bool              // do not hold the traffic against the description
}

// got is an answer.
type got struct {
	operation
	status int
	body   []byte
	value  any
}

func (g *guest) send(op operation, variant int) got {
	g.t.Helper()
	target := g.url + g.prefix(op) + g.path(op) + g.queryOf(op, variant)
	body, media := g.bodyOf(op, variant)
	return g.exchange(op, target, body, media)
}

func (g *guest) prefix(op operation) string {
	if g.space == "" || op.scope() == "global" {
		return ""
	}
	return "/s/" + g.space
}

func (g *guest) exchange(op operation, target string, body []byte, media string) got {
	g.t.Helper()
	req, err := http.NewRequestWithContext(g.t.Context(), op.method, target, bytes.NewReader(body))
	if err != nil {
		g.t.Fatal(err)
	}
	if len(body) == 0 {
		req.Body = nil
	}
	req.Header.Set("Kbn-Xsrf", "true")
	if media != "" {
		req.Header.Set("Content-Type", media)
	}
	var transport http.RoundTripper = g.w
	if g.loose {
		transport = http.DefaultTransport
	}
	resp, err := transport.RoundTrip(req)
	if err != nil {
		g.t.Fatalf("%s %s: %v", op.method, op.path, err)
	}
	defer func() { _ = resp.Body.Close() }()
	answer := got{operation: op, status: resp.StatusCode}
	if answer.body, err = io.ReadAll(resp.Body); err != nil {
		g.t.Fatalf("%s %s: %v", op.method, op.path, err)
	}
	_ = json.Unmarshal(answer.body, &answer.value)
	return answer
}

// path fills in the parameters: with what was made by that path, or with a sample.
func (g *guest) path(op operation) string {
	described := strings.Split(op.path, "/")
	segments := slices.Clone(described)
	for i, segment := range described {
		if !strings.HasPrefix(segment, "{") {
			continue
		}
		name, rest, _ := strings.Cut(segment[1:], "}")
		value := g.names[shape(strings.Join(described[:i+1], "/"))]
		if value == "" {
			value = text(least(op.Parameters.GetByInAndName("path", name).Schema.Value, 0, 0))
		}
		segments[i] = url.PathEscape(value) + rest
	}
	return strings.Join(segments, "/")
}

// shape makes paths comparable whose parameters have different names.
func shape(path string) string {
	segments := strings.Split(path, "/")
	for i, segment := range segments {
		if strings.HasPrefix(segment, "{") {
			segments[i] = "{}"
		}
	}
	return strings.Join(segments, "/")
}

func text(v any) string {
	switch v := v.(type) {
	case string:
		return v
	case int:
		return strconv.Itoa(v)
	case bool:
		return strconv.FormatBool(v)
	}
	return "1"
}

// queryOf samples the parameters that are required, and those that name what was created.
func (g *guest) queryOf(op operation, variant int) string {
	query := url.Values{}
	for _, ref := range op.Parameters {
		p := ref.Value
		if p.In != "query" {
			continue
		}
		if p.Name == "exclude_export_details" { // which is no object of the file
			query.Set(p.Name, "true")
			continue
		}
		if name := g.naming(op, p.Name); name != "" {
			query.Set(p.Name, name)
			continue
		}
		if !p.Required {
			continue
		}
		value := least(p.Schema.Value, variant, 0)
		if items, is := value.([]any); is {
			value = items[0]
		}
		query.Set(p.Name, text(value))
	}
	if len(query) == 0 {
		return ""
	}
	return "?" + query.Encode()
}

// naming is the value of a parameter or member that names what was created last.
func (g *guest) naming(op operation, name string) string {
	if g.latest == nil || !strings.Contains(strings.ToLower(name), "id") {
		return ""
	}
	for _, key := range []string{name, aliases[op.method+" "+op.path]} {
		if id := inside(g.latest, key, 2); id != "" {
			return id
		}
	}
	return ""
}

// aliases are the members of what was created whose values have other names in an operation.
var aliases = map[string]string{
	"GET /api/timeline":                     "savedObjectId",
	"PATCH /api/timeline":                   "savedObjectId",
	"GET /api/timeline/resolve":             "savedObjectId",
	"POST /api/timeline/_copy":              "savedObjectId",
	"POST /api/fleet/agent_policies/delete": "id",
}

func (g *guest) bodyOf(op operation, variant int) ([]byte, string) {
	if op.RequestBody == nil {
		return nil, ""
	}
	content := op.RequestBody.Value.Content
	described := content["application/json"]
	for media, other := range content {
		switch {
		case described != nil:
		case media == "multipart/form-data":
			return g.form(other.Schema.Value)
		default:
			return []byte("x"), media
		}
	}
	value := least(described.Schema.Value, variant, 0)
	if members, is := value.(map[string]any); is && named(op) {
		g.name(op, described.Schema.Value, members)
	}
	body, err := json.Marshal(value)
	if err != nil {
		g.t.Fatal(err)
	}
	return body, "application/json"
}

// named tells whether the body may name what the operation is about. What creates something does not.
func named(op operation) bool {
	return op.method != http.MethodPost || aliases[op.method+" "+op.path] != ""
}

// name sets the members of a body that name what was created last.
func (g *guest) name(op operation, schema *openapi3.Schema, members map[string]any) {
	for _, option := range described.Options(schema) {
		g.name(op, option.Value, members)
	}
	for _, part := range described.Parts(schema) {
		for name, property := range part.Properties {
			if id := g.naming(op, name); id != "" && property.Value.Type.Is("string") {
				members[name] = id
			}
		}
	}
}

func (g *guest) form(schema *openapi3.Schema) ([]byte, string) {
	var body bytes.Buffer
	form := multipart.NewWriter(&body)
	members, _ := least(schema, 0, 0).(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(members)) {
		var err error
		var part io.Writer
		if schema.Properties[name].Value.Format == "binary" {
			part, err = form.CreateFormFile(name, "file.ndjson")
		} else {
			part, err = form.CreateFormField(name)
		}
		if err != nil {
			g.t.Fatal(err)
		}
		value := []byte("{}")
		if schema.Properties[name].Value.Format != "binary" {
			if value, err = json.Marshal(members[name]); err != nil {
				g.t.Fatal(err)
			}
		}
		if _, err := part.Write(value); err != nil {
			g.t.Fatal(err)
		}
	}
	if err := form.Close(); err != nil {
		g.t.Fatal(err)
	}
	return body.Bytes(), form.FormDataContentType()
}

// least makes a value with what a schema requires alone.
func least(schema *openapi3.Schema, variant, depth int) any {
	if options := slices.Concat(schema.OneOf, schema.AnyOf); len(options) > 0 {
		value := least(options[variant%len(options)].Value, variant, depth)
		if d := schema.Discriminator; d != nil {
			for tag, ref := range d.Mapping {
				if ref.Ref == options[variant%len(options)].Ref {
					members, _ := value.(map[string]any)
					members[d.PropertyName] = tag
				}
			}
		}
		return value
	}
	switch {
	case len(schema.AllOf) == 1:
		return least(schema.AllOf[0].Value, variant, depth)
	case len(schema.Enum) > 0:
		return schema.Enum[0]
	case schema.Type.Is("string"):
		return leastText(schema)
	case schema.Type.Is("integer"), schema.Type.Is("number"):
		if schema.Min != nil {
			return max(1, *schema.Min)
		}
		return 1
	case schema.Type.Is("boolean"):
		return true
	case schema.Type.Is("array"):
		items := []any{}
		if depth < 12 {
			items = append(items, least(schema.Items.Value, variant, depth+1))
		}
		return items
	}
	object := map[string]any{}
	for _, name := range schema.Required {
		if member := schema.Properties[name]; member != nil {
			object[name] = least(member.Value, variant, depth+1)
		}
	}
	return object
}

func leastText(schema *openapi3.Schema) string {
	for _, text := range []string{"ab", "2026-01-02T03:04:05.678Z", "A", "#00BFB3", "default"} {
		if schema.VisitJSON(text) == nil {
			return text
		}
	}
	return strings.Repeat("a", int(max(1, schema.MinLength)))
}

// prepare makes what an operation's path leads through, and what the operation is about, by the operations that make
// such things.
func (g *guest) prepare(op operation) {
	g.t.Helper()
	segments := strings.Split(op.path, "/")
	for i, segment := range segments {
		at := strings.Join(segments[:i+1], "/")
		makesIt := op.method == http.MethodPost && i == len(segments)-1 && makers[shape(at)] == ""
		if strings.HasPrefix(segment, "{") && g.names[shape(at)] == "" && !makesIt {
			g.make(strings.Join(segments[:i], "/"), at)
		}
	}
	maker := makers[op.path]
	if maker == "" && op.method != http.MethodPost && !strings.HasSuffix(op.path, "}") {
		maker = http.MethodPost + " " + op.path
	}
	method, path, _ := strings.Cut(maker, " ")
	if made := g.find(method, path); made != nil && made.path+made.method != op.path+op.method {
		g.latest = g.send(*made, 0).value
	}
}

// make creates something below a path, which becomes the value of the parameter at the end of the other.
func (g *guest) make(collection, at string) {
	g.t.Helper()
	if maker, found := makers[shape(at)]; found {
		method, path, _ := strings.Cut(maker, " ")
		g.created(method, path, at)
		return
	}
	if g.find(http.MethodPost, collection) != nil && g.created(http.MethodPost, collection, at) {
		return
	}
	for _, method := range []string{http.MethodPut, http.MethodPost} {
		if op := g.find(method, at); op != nil {
			if end := at[strings.LastIndex(at, "/{"):]; end == "/{name}" {
				g.names[shape(at)] = "above" // and not what bodies call what is below
			}
			g.send(*op, 0)
			return
		}
	}
}

// makers are the operations that make what a path names and that the path does not tell.
var makers = map[string]string{
	"/api/agent_builder/conversations/{}":          "POST /api/agent_builder/converse",
	"/api/agent_builder/plugins/{}":                "POST /api/agent_builder/plugins/install",
	"/api/attack_discovery/generations/{}":         "POST /api/attack_discovery/_generate",
	"/api/entity_store/engines/{}":                 "POST /api/entity_store/engines/{entityType}/init",
	"/api/endpoint/action/{}":                      "POST /api/endpoint/action/isolate",
	"/api/synthetics/monitor/test/{}":              "POST /api/synthetics/monitors",
	"/api/apm/settings/agent-configuration":        "PUT /api/apm/settings/agent-configuration",
	"/api/apm/settings/agent-configuration/view":   "PUT /api/apm/settings/agent-configuration",
	"/api/apm/settings/agent-configuration/search": "PUT /api/apm/settings/agent-configuration",
	"/api/timeline/resolve":                        "POST /api/timeline",
	"/api/timeline/_copy":                          "POST /api/timeline",
	"/api/exception_lists/_export":                 "POST /api/exception_lists",
	"/api/exception_lists/_duplicate":              "POST /api/exception_lists",
	"/api/fleet/agent_policies/delete":             "POST /api/fleet/agent_policies",
}

// created tells whether an operation has made something, and remembers its id.
func (g *guest) created(method, path, at string) bool {
	g.t.Helper()
	op := g.find(method, path)
	answer := g.send(*op, 0)
	if answer.status >= http.StatusMultipleChoices && !g.loose {
		g.t.Errorf("%s %s: %d %s", method, path, answer.status, answer.body)
	}
	for _, name := range []string{"saved_object_id", "savedObjectId", "conversation_id", "execution_uuid", "action_id", "id", "name", "type"} {
		if id := inside(answer.value, name, 2); id != "" {
			g.names[shape(at)] = id
			return true
		}
	}
	return false
}

// inside finds the text of a member at most so many objects down.
func inside(v any, name string, levels int) string {
	members, isObject := v.(map[string]any)
	if !isObject {
		return ""
	}
	if text, is := members[name].(string); is {
		return text
	}
	if levels > 0 {
		for _, key := range slices.Sorted(maps.Keys(members)) {
			if found := inside(members[key], name, levels-1); found != "" {
				return found
			}
		}
	}
	return ""
}

func (g *guest) find(method, path string) *operation {
	for known, item := range g.w.d.Doc.Paths.Map() {
		if shape(known) == shape(path) && item.GetOperation(method) != nil {
			return &operation{item.GetOperation(method), method, known}
		}
	}
	return nil
}
