package kibanatest

import (
	"fmt"
	"maps"
	"math"
	"regexp"
	"strings"
)

const twoWeeks = 1209600.0 // in seconds

// agentPolicyFields are the keys of a body that creates an agent policy.
func agentPolicyFields() fields {
	maybeText := optional(oneOf(null(), str()))
	f := fields{
		"id": optional(str()), "space_ids": optional(list(str())), "name": str(minLength(1), notBlank),
		"namespace": str(minLength(1), namespaceRule(false)), "description": optional(str()),
		"is_managed": optional(boolean()), "has_fleet_server": optional(boolean()),
		"is_default": optional(boolean()), "is_default_fleet_server": optional(boolean()), "is_protected": optional(boolean()),
		"unenroll_timeout":      optional(wholeNumber()),
		"inactivity_timeout":    byDefault(twoWeeks, wholeNumber()),
		"monitoring_enabled":    optional(list(oneWord("logs", "metrics", "traces"))),
		"keep_monitoring_alive": optional(oneOf(null(), boolean())),
		"data_output_id":        maybeText, "monitoring_output_id": maybeText, "download_source_id": maybeText,
		"fleet_server_host_id": maybeText,
		"agent_features":       optional(list(fields{"name": str(), "enabled": boolean()}.object("name", "enabled"))),
		"overrides":            optional(oneOf(null(), dict(anything()).and(withoutInputs))),
		"advanced_settings":    optional(advancedSettings()),
		"supports_agentless":   optional(oneOf(null(), boolean())),
		"global_data_tags":     optional(dataTags()),
		"required_versions":    optional(oneOf(null(), list(requiredVersion()))),
		"force":                optional(boolean()),
	}
	for _, open := range []string{
		"agentless", "monitoring_http", "monitoring_diagnostics", "package_agent_version_conditions", "min_agent_version",
		"has_agent_version_conditions", "is_verifier", "monitoring_pprof_enabled",
	} {
		f[open] = anything()
	}
	return f
}

// agentPolicyBody checks in the order of Kibana's schema.
func agentPolicyBody(more fields) schema {
	f := agentPolicyFields()
	maps.Copy(f, more)
	return f.object("id", "space_ids", "name", "namespace", "description")
}

func notBlank(value string) string {
	if strings.TrimSpace(value) == "" {
		return "Invalid empty string"
	}
	return ""
}

var badInNamespace = regexp.MustCompile(`[*\\/?"<>|\s,#:-]`)

// namespaceRule is for namespaces of data streams, which package policies may leave blank.
func namespaceRule(mayBeBlank bool) func(string) string {
	return func(value string) string {
		switch {
		case strings.TrimSpace(value) == "" && mayBeBlank:
			return ""
		case strings.TrimSpace(value) == "":
			return "Namespace is required"
		case value != strings.ToLower(value):
			return "Namespace must be lowercase"
		case badInNamespace.MatchString(value):
			return "Namespace contains invalid characters"
		case len(value) > 100:
			return "Namespace cannot be more than 100 bytes"
		}
		return ""
	}
}

func wholeNumber() schema {
	return notBelow(0, number()).and(func(path string, checked any) error {
		if n, _ := checked.(float64); n != math.Trunc(n) {
			return complain(path, "%v is not a valid integer", n)
		}
		return nil
	})
}

func withoutInputs(path string, checked any) error {
	for key := range record(checked) {
		if key == "inputs" || strings.HasPrefix(key, "inputs.") {
			return complain(path, "inputs overrides is not allowed")
		}
	}
	return nil
}

func requiredVersion() schema {
	return fields{"version": str(), "percentage": notAbove(100, notBelow(0, number()))}.object("version", "percentage")
}

func advancedSettings() schema {
	f := fields{}
	for _, name := range []string{
		"agent_download_target_directory", "agent_download_timeout", "agent_limits_go_max_procs", "agent_logging_files_interval",
		"agent_logging_files_keepfiles", "agent_logging_files_rotateeverybytes", "agent_logging_level", "agent_logging_metrics_period",
		"agent_logging_to_files", "agent_monitoring_runtime_experimental",
	} {
		f[name] = anything()
	}
	return f.object()
}

// dataTags refuses names with blanks, and the same name twice.
func dataTags() schema {
	tag := fields{"name": str(), "value": oneOf(str(), number())}.object("name", "value")
	return list(tag).and(func(path string, checked any) error {
		seen := map[string]bool{}
		var twice, spaced, problems []string
		for _, tag := range records(checked) {
			name := text(tag["name"])
			if strings.ContainsAny(name, " \t\n") {
				spaced = append(spaced, "'"+name+"'")
			}
			if name = strings.TrimSpace(name); seen[name] {
				twice = append(twice, "'"+name+"'")
			}
			seen[name] = true
		}
		if len(twice) > 0 {
			problems = append(problems, fmt.Sprintf(
				"Found duplicate tag names: [%s], duplicate tag names are not allowed.", strings.Join(twice, ", ")))
		}
		if len(spaced) > 0 {
			problems = append(problems, fmt.Sprintf(
				"Found tag names with spaces: [%s], tag names with spaces are not allowed.", strings.Join(spaced, ", ")))
		}
		if len(problems) > 0 {
			return complain(path, "%s", strings.Join(problems, " "))
		}
		return nil
	})
}
