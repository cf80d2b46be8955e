package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"net/url"
	"slices"
	"strings"
)

// reservedTuning are the settings of an output that the preset balanced keeps for itself.
func reservedTuning() []string {
	return []string{
		"bulk_max_size", "workers", "queue.mem.events", "queue.mem.flush.min_events", "queue.mem.flush.timeout",
		"compression_level", "connection_idle_timeout",
	}
}

// checkOutput refuses outputs that Kibana could not use. Given is what the body says, whole the output with it.
func (s *Server) checkOutput(given, whole map[string]any) error {
	if err := refuseTwice(given, "ssl.key", "password", "service_token"); err != nil {
		return err
	}
	tuned := slices.ContainsFunc(reservedTuning(), func(key string) bool { return hasYAMLKey(text(whole["config_yaml"]), key) })
	if whole["preset"] == "balanced" && tuned && takesPreset(whole) {
		return fail(http.StatusBadRequest, "preset cannot be balanced when config_yaml contains one of "+strings.Join(reservedTuning(), ", "))
	}
	if whole["is_default"] == true && !takesPreset(whole) {
		return s.refuseForFleetServer(text(whole["type"]))
	}
	return nil
}

func takesPreset(output map[string]any) bool {
	return output["type"] == "elasticsearch" || output["type"] == "remote_elasticsearch"
}

// hasYAMLKey finds a dotted key at the top of a YAML document.
func hasYAMLKey(document, key string) bool {
	for line := range strings.Lines(document) {
		if name, _, found := strings.Cut(line, ":"); found && strings.TrimRight(name, " ") == key {
			return true
		}
	}
	return false
}

// refuseForFleetServer refuses a type of output as the default while a Fleet Server depends on the default.
func (s *Server) refuseForFleetServer(kind string) error {
	for _, policy := range s.store.filter(func(o *object) bool { return o.Type == agentPolicyObject }) {
		if text(policy.Attributes["data_output_id"]) == "" && s.runsFleetServer(policy) {
			return fail(http.StatusBadRequest, fmt.Sprintf("%s output cannot be used with Fleet Server integration in %s. "+
				"Please create a new Elasticsearch output.", strings.ToUpper(kind[:1])+kind[1:], text(policy.Attributes["name"])))
		}
	}
	return nil
}

func (s *Server) runsFleetServer(policy *object) bool {
	if policy.Attributes["has_fleet_server"] == true {
		return true
	}
	return slices.ContainsFunc(s.policiesOfPackage("fleet_server"), func(o *object) bool {
		return slices.Contains(texts(o.Attributes["policy_ids"]), policy.ID)
	})
}

// policiesOfPackage are the policies of a package, in all spaces.
func (s *Server) policiesOfPackage(name string) []*object {
	return s.store.filter(func(o *object) bool {
		return o.Type == packagePolicyObject && record(o.Attributes["package"])["name"] == name
	})
}

// leaveType takes away what only the former type of an output knows.
func leaveType(attributes map[string]any, was string) {
	switch was {
	case "kafka":
		maps.DeleteFunc(attributes, func(key string, _ any) bool { return slices.Contains(kafkaOnly(), key) })
	case "elasticsearch", "remote_elasticsearch":
		delete(attributes, "preset")
		delete(attributes, "service_token")
	}
}

// completeOutput brings hosts into the form that agents need, and fills in the defaults of the type.
func completeOutput(output map[string]any) {
	switch {
	case takesPreset(output):
		output["hosts"] = anys(each(texts(output["hosts"]), withPort))
		if output["type"] == "elasticsearch" {
			fillUp(output, map[string]any{"preset": "balanced"})
		}
	case output["type"] == "kafka":
		completeKafka(output)
	}
}

func completeKafka(output map[string]any) {
	if output["compression"] == nil {
		output["compression_level"] = 4
	}
	if output["username"] != nil && (output["password"] != nil || len(valuesAt(output["secrets"], "password")) > 0) {
		fillUp(output, map[string]any{"sasl": map[string]any{"mechanism": "PLAIN"}})
	}
	fillUp(output, map[string]any{
		"version": "1.0.0", "compression": "gzip", "client_id": "Elastic", "partition": "hash",
		"timeout": 30, "broker_timeout": 10, "required_acks": 1,
	})
	if way := text(output["partition"]); way != "hash" {
		fillUp(output, map[string]any{way: map[string]any{"group_events": 1}})
	}
}

// fillUp sets what is not there.
func fillUp(given, defaults map[string]any) {
	for key, value := range defaults {
		if given[key] == nil {
			given[key] = value
		}
	}
}

// withPort adds the port of its scheme to a URL that has none.
func withPort(host string) string {
	u, err := url.Parse(host)
	if err != nil || u.Host == "" {
		return host
	}
	if u.Port() == "" {
		port := ":80"
		if u.Scheme == "https" {
			port = ":443"
		}
		u.Host += port
	}
	return strings.TrimSuffix(u.String(), "/")
}
