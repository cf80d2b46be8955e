package kibanatest

import (
	"maps"
	"slices"
	"strings"
)

// legacyInputs makes a list of inputs from either form. The keys of the map hold the template and the type.
func legacyInputs(given any) []any {
	byKey, isMap := given.(map[string]any)
	if !isMap {
		inputs, _ := given.([]any)
		return inputs
	}
	inputs := make([]any, 0, len(byKey))
	for _, key := range slices.Sorted(maps.Keys(byKey)) {
		template, kind, found := strings.Cut(key, "-")
		if !found {
			template, kind = "", key
		}
		input := merged(map[string]any{"enabled": true}, record(byKey[key]))
		input["type"], input["streams"] = kind, legacyStreams(kind, record(input["streams"]))
		if template != "" {
			input["policy_template"] = template
		}
		if vars, has := input["vars"]; has {
			input["vars"] = legacyVars(record(vars))
		}
		inputs = append(inputs, input)
	}
	return inputs
}

func legacyStreams(inputType string, bySet map[string]any) []any {
	kind := "logs"
	if strings.HasSuffix(inputType, "/metrics") {
		kind = "metrics"
	}
	streams := make([]any, 0, len(bySet))
	for _, set := range slices.Sorted(maps.Keys(bySet)) {
		stream := merged(map[string]any{"enabled": true}, record(bySet[set]))
		stream["data_stream"] = map[string]any{"type": kind, "dataset": set}
		if vars, has := stream["vars"]; has {
			stream["vars"] = legacyVars(record(vars))
		}
		streams = append(streams, stream)
	}
	return streams
}

func legacyVars(plain map[string]any) map[string]any {
	vars := make(map[string]any, len(plain))
	for name, value := range plain {
		kind := "text"
		switch value.(type) {
		case bool:
			kind = "bool"
		case float64:
			kind = "integer"
		}
		vars[name] = map[string]any{"value": value, "type": kind}
	}
	return vars
}

// withDefaults adds the inputs of a package that a map leaves out. They are on, as those of most packages are.
func (s *Server) withDefaults(pkg map[string]any, given map[string]any) map[string]any {
	p, err := s.packageNamed(text(pkg["name"]))
	if err != nil {
		return given
	}
	all := map[string]any{}
	for _, input := range p.inputs {
		streams := map[string]any{}
		for _, stream := range p.streams {
			if stream.input == input.kind {
				streams[stream.dataset] = map[string]any{"enabled": true}
			}
		}
		if p.kind == "input" {
			streams[p.name+"."+p.name] = map[string]any{"enabled": true}
		}
		all[p.name+"-"+input.kind] = map[string]any{"enabled": true, "streams": streams}
	}
	return merged(all, given)
}

// compiledInputs fills in what Kibana adds to the inputs of a package policy: ids of streams, and what agents get of them.
func compiledInputs(inputs []any, id string) []any {
	return each(inputs, func(given any) any {
		input := merged(nil, record(given))
		streams := each(records(input["streams"]), func(given map[string]any) any {
			stream := merged(nil, given)
			stream["id"] = text(input["type"]) + "-" + text(record(stream["data_stream"])["dataset"]) + "-" + id
			if stream["enabled"] == true {
				stream["compiled_stream"] = plainValues(record(stream["vars"]))
			}
			return stream
		})
		input["streams"] = streams
		return input
	})
}

// plainValues are the values of variables of the legacy form. Those without one have none.
func plainValues(vars map[string]any) map[string]any {
	values := make(map[string]any, len(vars))
	for name, v := range vars {
		if value := record(v)["value"]; value != nil {
			values[name] = value
		}
	}
	return values
}

// simplifiedInputs makes a map of a list of inputs.
func simplifiedInputs(inputs []any) map[string]any {
	byKey := make(map[string]any, len(inputs))
	for _, input := range records(inputs) {
		key := text(input["type"])
		if template := text(input["policy_template"]); template != "" {
			key = template + "-" + key
		}
		streams := map[string]any{}
		for _, stream := range records(input["streams"]) {
			streams[text(record(stream["data_stream"])["dataset"])] = simplified(stream)
		}
		plain := simplified(input)
		if len(streams) > 0 {
			plain["streams"] = streams
		}
		byKey[key] = plain
	}
	return byKey
}

// simplified is an input or a stream without what the form simplified leaves out.
func simplified(given map[string]any) map[string]any {
	plain := map[string]any{"enabled": given["enabled"]}
	if vars := record(given["vars"]); len(vars) > 0 {
		plain["vars"] = plainValues(vars)
	}
	if condition, has := given["condition"]; has {
		plain["condition"] = condition
	}
	return plain
}

func titleOf(name string) string {
	words := strings.Fields(strings.ReplaceAll(name, "_", " "))
	return strings.Join(each(words, func(word string) string { return strings.ToUpper(word[:1]) + word[1:] }), " ")
}
