package kibanatest

import (
	"crypto/sha256"
	"encoding/base64"
	"fmt"
	"net/http"
	"slices"
	"strings"
)

func fullPolicyQuery() fields {
	return fields{
		"download": optional(boolean()), "standalone": optional(boolean()), "kubernetes": optional(boolean()), "revision": optional(number()),
	}
}

func (s *Server) fullAgentPolicy(c *call) (*reply, error) {
	query, compiled, err := s.compiledFor(c)
	if err != nil {
		return nil, err
	}
	if query["kubernetes"] == true {
		return item(kubernetesManifest(compiled)), nil
	}
	return item(compiled), nil
}

func (s *Server) downloadAgentPolicy(c *call) (*reply, error) {
	query, compiled, err := s.compiledFor(c)
	if err != nil {
		return nil, err
	}
	name, content := "elastic-agent.yml", yamlOf(compiled)
	if query["kubernetes"] == true {
		name, content = "elastic-agent-standalone-kubernetes.yml", kubernetesManifest(compiled)
	}
	return &reply{status: http.StatusOK, raw: []byte(content), header: http.Header{
		"Content-Type": {"text/x-yaml"}, "Content-Disposition": {fmt.Sprintf("attachment; filename=%q", name)},
	}}, nil
}

// compiledFor compiles the agent policy that the path names.
func (s *Server) compiledFor(c *call) (query, compiled map[string]any, err error) {
	if query, err = c.queryAs(fullPolicyQuery()); err != nil {
		return nil, nil, err
	}
	policy, err := s.agentPolicy(c)
	if err != nil {
		return nil, nil, err
	}
	compiled, err = s.compile(policy, query["standalone"] == true)
	return query, compiled, err
}

// compile makes what agents get of an agent policy.
func (s *Server) compile(policy *object, standalone bool) (map[string]any, error) {
	data, err := s.dataOutput(policy)
	if err != nil {
		return nil, err
	}
	monitoring, err := s.monitoringOutput(policy)
	if err != nil {
		return nil, err
	}
	outputs := map[string]any{outputKey(data): fullOutput(data, standalone), outputKey(monitoring): fullOutput(monitoring, standalone)}
	inputs := []any{}
	for _, o := range s.packagePoliciesOf(policy.ID) {
		target := data
		if own, err := s.fleetOutput(text(o.Attributes["output_id"])); err == nil {
			target = own
			outputs[outputKey(own)] = fullOutput(own, standalone)
		}
		inputs = append(inputs, fullInputs(policy, o, outputKey(target))...)
	}
	compiled := map[string]any{
		"id": policy.ID, "revision": revisionOf(policy), "outputs": outputs, "inputs": inputs, "namespaces": anys(policy.Namespaces),
		"agent": fullAgent(policy, outputKey(monitoring)), "output_permissions": fullPermissions(outputs),
		"secret_references": []any{}, "fleet": map[string]any{"hosts": []any{}},
	}
	if standalone {
		delete(compiled, "fleet")
		return compiled, nil
	}
	compiled["signed"] = map[string]any{
		"data": base64.StdEncoding.EncodeToString([]byte(`{"id":"` + policy.ID + `"}`)), "signature": hashOf(policy.ID),
	}
	return merged(compiled, record(policy.Attributes["overrides"])), nil
}

// outputKey is the name of an output in a compiled policy.
func outputKey(output map[string]any) string {
	if output["is_default"] == true {
		return "default"
	}
	return text(output["id"])
}

func fullOutput(output map[string]any, standalone bool) map[string]any {
	full := map[string]any{"type": output["type"], "hosts": output["hosts"]}
	for _, key := range []string{"preset", "ca_sha256"} {
		if value, has := output[key]; has {
			full[key] = value
		}
	}
	if standalone {
		full["api_key"] = "${API_KEY}"
	}
	return full
}

func fullAgent(policy *object, monitoringOutput string) map[string]any {
	enabled := texts(policy.Attributes["monitoring_enabled"])
	has := func(what string) bool { return slices.Contains(enabled, what) }
	monitoring := map[string]any{
		"enabled": len(enabled) > 0 || policy.Attributes["keep_monitoring_alive"] == true,
		"logs":    has("logs"), "metrics": has("metrics"), "traces": has("traces"),
	}
	if len(enabled) > 0 {
		monitoring["namespace"], monitoring["use_output"] = policy.Attributes["namespace"], monitoringOutput
	}
	features := map[string]any{}
	for _, feature := range records(policy.Attributes["agent_features"]) {
		features[text(feature["name"])] = map[string]any{"enabled": feature["enabled"]}
	}
	return map[string]any{
		"monitoring": monitoring, "features": features,
		"download": map[string]any{"sourceURI": "https://artifacts.elastic.co/downloads/"},
		"protection": map[string]any{
			"enabled": policy.Attributes["is_protected"] == true, "uninstall_token_hash": hashOf("token " + policy.ID), "signing_key": hashOf("key"),
		},
	}
}

func fullPermissions(outputs map[string]any) map[string]any {
	permissions := map[string]any{}
	for name := range outputs {
		permissions[name] = map[string]any{
			"_elastic_agent_checks": map[string]any{"cluster": []any{"monitor"}}, "_elastic_agent_monitoring": map[string]any{"indices": []any{}},
		}
	}
	return permissions
}

// fullInputs are the inputs of a package policy that are on.
func fullInputs(policy, o *object, output string) []any {
	all := []any{}
	pkg := record(o.Attributes["package"])
	namespace := text(o.Attributes["namespace"])
	if namespace == "" {
		namespace = text(policy.Attributes["namespace"])
	}
	for _, input := range records(o.Attributes["inputs"]) {
		if o.Attributes["enabled"] == false || input["enabled"] == false {
			continue
		}
		parts := []string{text(input["type"]), text(input["policy_template"]), o.ID}
		id := strings.Join(slices.DeleteFunc(parts, func(part string) bool { return part == "" }), "-")
		all = append(all, map[string]any{
			"id": id, "name": o.Attributes["name"], "revision": o.Attributes["revision"], "type": input["type"],
			"data_stream": map[string]any{"namespace": namespace}, "use_output": output, "package_policy_id": o.ID,
			"streams": fullStreams(input),
			"meta":    map[string]any{"package": map[string]any{"name": pkg["name"], "version": pkg["version"]}},
		})
	}
	return all
}

func fullStreams(input map[string]any) []any {
	streams := []any{}
	for _, stream := range records(input["streams"]) {
		if stream["enabled"] == true {
			full := map[string]any{"id": stream["id"], "data_stream": stream["data_stream"]}
			streams = append(streams, merged(full, record(stream["compiled_stream"])))
		}
	}
	return streams
}

func hashOf(secret string) string {
	sum := sha256.Sum256([]byte(secret))
	return base64.StdEncoding.EncodeToString(sum[:])
}

// kubernetesManifest is a ConfigMap with a compiled policy.
func kubernetesManifest(compiled map[string]any) string {
	return yamlOf(map[string]any{
		"apiVersion": "v1", "kind": "ConfigMap", "metadata": map[string]any{"name": "agent-node-datastreams", "namespace": "kube-system"},
		"data": map[string]any{"agent.yml": yamlOf(compiled)},
	})
}
