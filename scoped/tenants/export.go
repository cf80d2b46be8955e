package tenants

import (
	"bytes"
	"context"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"go.yaml.in/yaml/v3"

	"github.com/kibana-go/kibana-go/scoped"
)

// The files of an export.
const (
	tenantFile     = "tenant.yaml"
	dashboardsFile = "dashboards.ndjson"
)

// Export writes a space to a directory, which it makes if need be: tenant.yaml with the space, its connectors, data views
// and rules and the roles that grant something in this space alone, and dashboards.ndjson with the dashboards,
// visualizations, maps and searches and what they refer to. [Load] reads them again. To have the same under another id,
// change the id in the file or in the Tenant: everything gets ids of that tenant's own, and what refers to it follows.
//
// Kibana gives no secrets away: where a connector has some, the file has ${env:NAME} for each, and so it has for what looks
// like a secret in a connector's config. The notes say what is not in the files, and what has another name there; they
// stand in the file too. Files of those names are replaced. Export only reads from Kibana; a space that is missing is a
// [*scoped.SpaceNotFoundError].
func Export(ctx context.Context, kb *scoped.Client, spaceID, directory string) (notes []string, err error) {
	e := &exporter{kb: kb}
	if err := e.read(ctx, spaceID); err != nil {
		return nil, err
	}
	return e.notes, e.write(directory)
}

// exporter reads a space as a declaration.
type exporter struct {
	kb, in     *scoped.Client
	tenant     Tenant
	connectors map[string]string // the names of the tenant's connectors by their ids
	variables  map[string]bool   // the environment variables that are named already
	dashboards []byte
	notes      []string
}

func (e *exporter) note(format string, args ...any) {
	e.notes = append(e.notes, fmt.Sprintf(format, args...))
}

func (e *exporter) read(ctx context.Context, spaceID string) error {
	space, err := e.kb.Spaces.Get(ctx, spaceID)
	if err != nil {
		return err
	}
	if e.in, err = e.kb.Space(ctx, spaceID); err != nil {
		return err
	}
	e.space(space)
	for _, read := range []func(context.Context) error{e.readConnectors, e.readDataViews, e.readObjects, e.readRules, e.readRoles} {
		if err := read(ctx); err != nil {
			return err
		}
	}
	return nil
}

func (e *exporter) space(space *scoped.Space) {
	description := value(space.Description)
	if owner := ownerOf(*space); owner != "" {
		description = strings.TrimSuffix(description, mark(owner))
	}
	e.tenant = Tenant{
		ID: space.ID, Name: strings.TrimSpace(space.Name), Description: strings.TrimSpace(description), Color: value(space.Color),
		Solution: value(space.Solution), DisabledFeatures: space.DisabledFeatures,
	}
	if space.ID == "default" {
		e.note("the default space is nobody's tenant: give the tenant an id before you apply it")
	}
	if value(space.Initials) != "" || value(space.ImageURL) != "" {
		e.note("the picture of the space is left out")
	}
}

// unique makes a name the only one of its kind.
func (e *exporter) unique(kind Kind, name string, taken map[string]bool) string {
	name = strings.TrimSpace(name)
	only := name
	for n := 2; taken[only]; n++ {
		only = fmt.Sprintf("%s (%d)", name, n)
	}
	if only != name {
		e.note("another %s called %q is %q here", kind, name, only)
	}
	taken[only] = true
	return only
}

// write writes the files.
func (e *exporter) write(directory string) error {
	const open, readable = 0o755, 0o644
	if err := os.MkdirAll(directory, open); err != nil {
		return err
	}
	if len(e.dashboards) > 0 {
		e.tenant.Dashboards = []File{{Name: dashboardsFile}}
		if err := os.WriteFile(filepath.Join(directory, dashboardsFile), e.dashboards, readable); err != nil {
			return err
		}
	}
	var doc bytes.Buffer
	fmt.Fprintf(&doc, "# The space %s, as it was exported.\n", e.tenant.ID)
	for _, note := range e.notes {
		fmt.Fprintf(&doc, "# Note: %s\n", strings.Join(strings.Fields(note), " "))
	}
	const indent = 2
	encoder := yaml.NewEncoder(&doc)
	encoder.SetIndent(indent)
	if err := encoder.Encode(map[string][]Tenant{"tenants": {e.tenant}}); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(directory, tenantFile), doc.Bytes(), readable)
}

// tidy is a plain value as a person would write it: whole numbers without a point, and without what is null.
func tidy(value any) any {
	switch value := value.(type) {
	case float64:
		const exact = 1 << 53
		if whole := int64(value); float64(whole) == value && -exact < value && value < exact {
			return whole
		}
	case map[string]any:
		out := make(map[string]any, len(value))
		for key, inner := range value {
			if inner != nil {
				out[key] = tidy(inner)
			}
		}
		return out
	case []any:
		out := make([]any, len(value))
		for i, inner := range value {
			out[i] = tidy(inner)
		}
		return out
	}
	return value
}

// tidyMap is tidy for what becomes an object, nil for an empty one.
func tidyMap(value any) map[string]any {
	object, _ := tidy(plainMap(value)).(map[string]any)
	if len(object) == 0 {
		return nil
	}
	return object
}
