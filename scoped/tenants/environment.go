package tenants

import (
	"fmt"
	"os"
	"slices"
)

// fromEnvironment replaces what the config of a connector takes from the environment: texts that are ${env:NAME}. It
// notes the values, which are not shown.
func (d *declaration) fromEnvironment(c *complaints) (values []string) {
	connectors := make([]Connector, len(d.Connectors))
	copy(connectors, d.Connectors)
	for i := range connectors {
		e := &environment{c: c, values: values}
		if config, is := e.fill(connectors[i].Config, "connectors", i, "config").(map[string]any); is && connectors[i].Config != nil {
			connectors[i].Config = config
		}
		values = e.values
	}
	d.Connectors = connectors
	return values
}

// environment fills in variables.
type environment struct {
	c      *complaints
	values []string
}

func (e *environment) fill(value any, path ...any) any {
	switch value := value.(type) {
	case string:
		variable := fromEnv.Get().FindStringSubmatch(value)
		if variable == nil {
			return value
		}
		found := os.Getenv(variable[1])
		if found == "" {
			e.c.say(unset(variable[1]), path...)
		}
		e.values = append(e.values, found)
		return found
	case map[string]any:
		out := make(map[string]any, len(value))
		for _, key := range sortedKeys(value) {
			out[key] = e.fill(value[key], append(slices.Clip(path), key)...)
		}
		return out
	case []any:
		out := make([]any, len(value))
		for i, inner := range value {
			out[i] = e.fill(inner, append(slices.Clip(path), i)...)
		}
		return out
	}
	return value
}

func unset(variable string) string {
	return fmt.Sprintf("the environment variable %s is not set", variable)
}
