package kibanatest

import (
	"net/http"
)

// secretText is a secret as it is sent, or the reference to one that is stored.
func secretText() schema {
	return oneOf(fields{"id": str(), "hash": optional(str())}.object("id"), str())
}

// refuseTwice refuses a secret that is given in plain and as a secret. The paths are below the thing, and below its
// secrets.
func refuseTwice(given map[string]any, paths ...string) error {
	for _, path := range paths {
		if len(valuesAt(given, path)) > 0 && len(valuesAt(given["secrets"], path)) > 0 {
			return fail(http.StatusBadRequest, "Cannot specify both "+path+" and secrets."+path)
		}
	}
	return nil
}

// keepSecrets puts references in place of the secrets of a thing. The secrets themselves are never shown again.
func keepSecrets(given map[string]any) {
	if secrets, has := given["secrets"].(map[string]any); has {
		given["secrets"] = referencesTo(secrets)
	}
}

func referencesTo(secrets map[string]any) map[string]any {
	out := make(map[string]any, len(secrets))
	for key, value := range secrets {
		switch value := value.(type) {
		case string:
			out[key] = map[string]any{"id": secretID()}
		case map[string]any:
			if _, isReference := value["id"]; isReference {
				out[key] = value
				continue
			}
			out[key] = referencesTo(value)
		}
	}
	return out
}

// secretID is an id as Elasticsearch makes them.
func secretID() string { return randomText(15) }
