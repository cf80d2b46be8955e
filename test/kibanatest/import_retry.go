package kibanatest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// retry says how to import an object that failed before.
type retry struct {
	overwrite     bool
	destination   string
	createNewCopy bool
	ignoreMissing bool
	replace       map[identity]string // the new ids of references
}

// retryFields are the fields of a retry that import and copy have in common.
func retryFields() fields {
	return fields{
		"createNewCopy":           optional(boolean()),
		"destinationId":           optional(str()),
		"id":                      str(),
		"ignoreMissingReferences": optional(boolean()),
		"overwrite":               byDefault(false, boolean()),
		"type":                    str(),
	}
}

// retryOnly limits the import to the objects of the retries, which were checked for their form.
func (im *importer) retryOnly(retries []map[string]any) error {
	im.retries = map[identity]retry{}
	targets := map[identity]bool{}
	var repeated, collisions []string
	for _, r := range retries {
		id := identityFrom(r)
		if _, twice := im.retries[id]; twice {
			repeated = append(repeated, id.String())
		}
		parsed := retry{
			overwrite: r["overwrite"] == true, destination: text(r["destinationId"]),
			createNewCopy: r["createNewCopy"] == true, ignoreMissing: r["ignoreMissingReferences"] == true,
			replace: map[identity]string{},
		}
		for _, change := range records(r["replaceReferences"]) {
			parsed.replace[identity{text(change["type"]), text(change["from"])}] = text(change["to"])
		}
		im.retries[id] = parsed
		target := identity{id.Type, parsed.destination}
		if target.ID != "" && targets[target] {
			collisions = append(collisions, target.String())
		}
		targets[target] = true
	}
	if len(repeated) > 0 {
		return nonUnique("retry objects", repeated)
	}
	if len(collisions) > 0 {
		return nonUnique("retry destinations", collisions)
	}
	return nil
}

func nonUnique(what string, names []string) error {
	return fail(http.StatusBadRequest, fmt.Sprintf("Non-unique %s: [%s]", what, strings.Join(slices.Compact(names), ",")))
}

func (im *importer) replaceReferences() {
	for _, o := range im.objects {
		for i, r := range o.References {
			if to, found := im.retries[o.identity()].replace[r.target()]; found {
				o.References[i].ID = to
			}
		}
	}
}
