package kibanatest

import (
	"net/http"
	"regexp"
	"slices"
)

// packagePolicyBody takes both forms of a package policy: with inputs as a list and as a map.
func packagePolicyBody() schema {
	legacy := legacyPackagePolicy()
	legacy["name"], legacy["inputs"] = str(), list(legacyInput())
	return oneOf(legacy.object("name", "description", "namespace"), simplifiedPackagePolicy().object("id", "name"))
}

// packagePolicyUpdate is the same for a change. The first form leaves what is absent as it is.
func packagePolicyUpdate() schema {
	legacy := legacyPackagePolicy()
	legacy["name"], legacy["inputs"], legacy["version"] = optional(str()), optional(list(legacyInput())), optional(str())
	simplified := simplifiedPackagePolicy()
	simplified["version"] = optional(str())
	return oneOf(legacy.object("name", "description", "namespace"), simplified.object("id", "name"))
}

// packagePolicyFields are the keys that both forms have.
func packagePolicyFields() fields {
	maybeText := optional(oneOf(null(), str()))
	f := fields{
		"id": optional(str()), "description": optional(str()), "policy_id": maybeText, "policy_ids": optional(list(str())),
		"output_id": maybeText, "force": optional(boolean()), "spaceIds": optional(list(str())),
		"supports_agentless": nullableIfGiven(boolean()), "supports_cloud_connector": nullableIfGiven(boolean()),
		"additional_datastreams_permissions": optional(oneOf(null(), list(dataStreamPattern()))),
	}
	for _, open := range []string{
		"var_group_selections", "condition", "package_agent_version_condition", "global_data_tags", "cloud_connector_id",
		"cloud_connector_name", "cloud_connector", "policy_template",
	} {
		f[open] = anything()
	}
	return f
}

func nullableIfGiven(s schema) schema { return optional(oneOf(null(), s)) }

func legacyPackagePolicy() fields {
	f := packagePolicyFields()
	f["namespace"] = optional(str(namespaceRule(true)))
	f["enabled"], f["is_managed"] = optional(boolean()), optional(boolean())
	f["package"] = optional(policyPackage())
	f["vars"] = optional(configVars())
	f["overrides"] = optional(oneOf(null(), fields{"inputs": optional(dict(anything()))}.object()))
	return f
}

func simplifiedPackagePolicy() fields {
	f := packagePolicyFields()
	f["name"], f["namespace"], f["package"] = str(), optional(str()), policyPackage()
	f["vars"] = optional(plainVars())
	f["inputs"] = optional(dict(fields{
		"enabled": optional(boolean()), "vars": optional(plainVars()), "condition": anything(), "deprecated": anything(),
		"streams": optional(dict(fields{
			"enabled": optional(boolean()), "vars": optional(plainVars()), "condition": anything(), "deprecated": anything(),
			"var_group_selections": anything(),
		}.object())),
	}.object()))
	return f
}

func policyPackage() schema {
	return fields{
		"name": str(), "version": str(), "title": optional(str()), "requires_root": optional(boolean()), "fips_compatible": optional(boolean()),
		"experimental_data_stream_features": anything(),
	}.object("name", "title", "version")
}

func legacyInput() schema {
	f := fields{
		"id": optional(str()), "type": str(), "policy_template": optional(str()), "enabled": boolean(), "keep_enabled": optional(boolean()),
		"vars": optional(configVars()), "config": optional(configVars()), "streams": optional(list(legacyStream())),
	}
	for _, open := range []string{"name", "compiled_input", "condition", "deprecated", "migrate_from", "var_group_selections"} {
		f[open] = anything()
	}
	return f.object("id", "type", "policy_template", "enabled")
}

func legacyStream() schema {
	f := fields{
		"id": optional(str()), "enabled": boolean(), "keep_enabled": optional(boolean()), "release": optional(oneWord("ga", "beta", "experimental")),
		"data_stream": fields{"dataset": str(), "type": optional(str()), "elasticsearch": anything()}.object("dataset", "type"),
		"vars":        optional(configVars()), "config": optional(configVars()),
	}
	for _, open := range []string{"compiled_stream", "condition", "deprecated", "migrate_from", "var_group_selections"} {
		f[open] = anything()
	}
	return f.object("id", "enabled")
}

// configVars are the variables of the legacy form.
func configVars() schema {
	return dict(fields{"type": optional(str()), "value": anything(), "frozen": optional(boolean())}.object())
}

// plainVars are the variables of the simplified form. An object among them names a secret.
func plainVars() schema {
	return dict(nullable(oneOf(boolean(), str(), number(), list(str()), list(number()),
		fields{"id": str(), "isSecretRef": boolean()}.object("id", "isSecretRef"))))
}

var dataStreamForm = regexp.MustCompile(`^(logs)|(metrics)|(traces)|(synthetics)|(profiling)-(.*)$`)

func dataStreamPattern() schema {
	return func(path string, v any) (any, error) {
		checked, err := str()(path, v)
		if err == nil && !dataStreamForm.MatchString(text(checked)) {
			err = complain(path, "%s is not a valid datastream permissions, it should match logs|metrics|traces|synthetics|profiling)-*", checked)
		}
		return checked, err
	}
}

// usedPackage is the package of a package policy. One that is in no registry here is taken for one that could be
// installed.
func (s *Server) usedPackage(body map[string]any) (map[string]any, error) {
	named := record(body["package"])
	if named == nil {
		return nil, fail(http.StatusBadRequest, "Package is required")
	}
	title := titleOf(text(named["name"]))
	if p, err := s.packageNamed(text(named["name"])); err == nil {
		if title = p.title; p.kind == "content" {
			return nil, fail(http.StatusBadRequest, "Cannot create policy for content only packages")
		}
	}
	return merged(map[string]any{"title": title}, named), nil
}

// isSingle tells whether an agent policy can have a package once only.
func (s *Server) isSingle(name string) bool {
	p, err := s.packageNamed(name)
	return err == nil && p.single || slices.Contains([]string{"apm", "endpoint", "fleet_server", "osquery_manager"}, name)
}
