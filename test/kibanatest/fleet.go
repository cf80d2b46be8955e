package kibanatest

import (
	"cmp"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// What Fleet keeps. Its outputs and the settings of spaces are saved objects of their own.
const (
	agentPolicyObject    = "fleet-agent-policies"
	packagePolicyObject  = "fleet-package-policies"
	enrollmentKeyObject  = "fleet-enrollment-api-keys"
	uninstallTokenObject = "fleet-uninstall-tokens"
	agentObject          = "fleet-agents"
	agentActionObject    = "fleet-actions"
)

// fleetUser is whom changes are ascribed to: credentials have no names here.
const fleetUser = "elastic"

// Kibana's names of the privileges that Fleet's routes ask for.
const (
	mayReadAgentPolicies  = "fleet-agent-policies-read"
	mayWriteAgentPolicies = "fleet-agent-policies-all"
	mayReadIntegrations   = "integrations-read"
	mayWriteIntegrations  = "integrations-all"
	mayReadAgents         = "fleet-agents-read"
	mayWriteAgents        = "fleet-agents-all"
	maySetUpFleet         = "fleet-setup"
)

// fleet registers an operation of Fleet, which is for callers that may use the space.
func (s *Server) fleet(method, path, privilege string, h handler, opts ...routeOption) {
	guarded := func(c *call) (*reply, error) {
		if !s.allowed(c, c.space) {
			return nil, s.lacksPrivilege(c, privilege)
		}
		return h(c)
	}
	s.handle(method, "/api/fleet"+path, guarded, append(opts, versioned)...)
}

// item wraps a thing the way Fleet does.
func item(thing any) *reply { return ok(map[string]any{"item": thing}) }

// itemList wraps a list that has no pages.
func itemList[T any](things []T) *reply {
	if things == nil {
		things = []T{}
	}
	return ok(map[string]any{"items": things})
}

// fleetPaging are the query keys of a list with pages.
func fleetPaging(more fields) fields {
	paging := fields{
		"page": byDefault(1.0, number()), "perPage": byDefault(20.0, number()),
		"sortField": optional(str()), "sortOrder": optional(oneWord("desc", "asc")),
		"kuery": optional(str()),
	}
	maps.Copy(paging, more)
	return paging
}

// fleetPage is the page that the query asks for, and shows what is on it.
func fleetPage[T any](query map[string]any, all []T, show func(T) map[string]any) map[string]any {
	page, _ := query["page"].(float64)
	size, _ := query["perPage"].(float64)
	start := min(max(int(page)-1, 0)*int(size), len(all))
	shown := each(all[start:min(start+int(size), len(all))], show)
	return map[string]any{"items": shown, "total": len(all), "page": int(page), "perPage": int(size)}
}

// sortFleet sorts what a list has by the field that the query names, or the last change first.
func sortFleet(query map[string]any, found []*object) {
	field := cmp.Or(text(query["sortField"]), "updated_at")
	descending := query["sortOrder"] != "asc"
	slices.SortStableFunc(found, func(a, b *object) int {
		order := cmp.Or(compareSorts(fleetSort(a, field), fleetSort(b, field)), cmp.Compare(a.written, b.written))
		if descending {
			return -order
		}
		return order
	})
}

func fleetSort(o *object, field string) any {
	if values := fleetField(o, field); len(values) > 0 {
		return values[0]
	}
	return nil
}

// fleetField returns the values of a field of a query, without the type before it.
func fleetField(o *object, field string) []any {
	field = strings.TrimSuffix(field, ".keyword")
	switch field {
	case "id":
		return []any{o.ID}
	case "updated_at":
		if value := o.Attributes["updated_at"]; value == nil {
			return []any{o.UpdatedAt}
		}
	case "space_ids", "namespaces":
		return anys(o.Namespaces)
	}
	return valuesAt(o.Attributes, field)
}

// hosted is Fleet's refusal to change what an orchestrator manages.
func hosted(refusal string) *failure {
	return fail(http.StatusBadRequest, refusal+" in Fleet because the agent policy is managed by an external orchestration solution, "+
		"such as Elastic Cloud, Kubernetes, etc. Please make changes using your orchestration solution.")
}

// managed is the same for package policies.
func managed(refusal string) *failure {
	return fail(http.StatusBadRequest, refusal+" in Fleet because the package policy is managed by an external orchestration solution, "+
		"such as Elastic Cloud, Kubernetes, etc. Please make changes using your orchestration solution.")
}

// bumpPolicies gives a new revision to the agent policies of all spaces that use says so of.
func (s *Server) bumpPolicies(uses func(policy *object) bool) {
	for _, policy := range s.store.filter(func(o *object) bool { return o.Type == agentPolicyObject && uses(o) }) {
		s.putRevision(policy.clone())
	}
}

// putRevision stores a changed policy as its next revision.
func (s *Server) putRevision(changed *object) *object {
	changed.Attributes["revision"] = revisionOf(changed) + 1
	changed.Attributes["updated_at"] = timestamp(s.clock())
	changed.Attributes["updated_by"] = fleetUser
	return s.store.put(changed)
}

func revisionOf(o *object) int {
	revision, _ := o.Attributes["revision"].(int)
	return revision
}

// fleetOutput is an output, of which there is always the default one.
func (s *Server) fleetOutput(id string) (map[string]any, error) {
	if stored, found := s.store.objects[keyOf("", outputObject, id)]; found {
		return merged(map[string]any{"id": id}, stored.Attributes), nil
	}
	if id == defaultOutputID {
		return map[string]any{
			"id": id, "name": "default", "type": "elasticsearch", "hosts": []any{"http://localhost:9200"},
			"is_default": true, "is_default_monitoring": true, "preset": "balanced",
		}, nil
	}
	return nil, notFound(outputObject, id)
}

const (
	outputObject    = "ingest-outputs"
	defaultOutputID = "fleet-default-output"
)

// defaultOutput is the output of policies that name none.
func (s *Server) defaultOutput(flag string) map[string]any {
	for _, o := range s.store.filter(func(o *object) bool { return o.Type == outputObject && o.Attributes[flag] == true }) {
		return merged(map[string]any{"id": o.ID}, o.Attributes)
	}
	output, _ := s.fleetOutput(defaultOutputID)
	return output
}

// namespacePrefixes are those that namespaces of policies must have in a space, if any.
func (s *Server) namespacePrefixes(space string) []string {
	for _, o := range s.store.list(space, "fleet-space-settings") {
		return texts(o.Attributes["allowed_namespace_prefixes"])
	}
	return nil
}

// checkNamespacePrefix refuses namespaces that the settings of a space do not allow.
func (s *Server) checkNamespacePrefix(space, namespace string) error {
	prefixes := s.namespacePrefixes(space)
	if namespace == "" || len(prefixes) == 0 ||
		slices.ContainsFunc(prefixes, func(prefix string) bool { return strings.HasPrefix(namespace, prefix) }) {
		return nil
	}
	return fail(http.StatusBadRequest, "Invalid namespace, supported namespace prefixes: "+strings.Join(prefixes, ", "))
}

// null accepts null only.
func null() schema {
	return func(path string, v any) (any, error) {
		if v != nil {
			return nil, complain(path, "expected value to equal [null]")
		}
		return nil, nil
	}
}
