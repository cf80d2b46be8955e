package stages

import (
	"strings"
	"unicode"
)

// initialisms are words that Go names write in their own way, by their lower case.
var initialisms = func() map[string]string {
	table := map[string]string{}
	for name := range strings.FieldsSeq(`ACL AI API APIs APM AWS CA CPU CSP CSS CSV CVE DNS DSL ECS EPM EQL ES ESQL FIPS GCP GUID HTML HTTP
		HTTPS ID IDs ILM IO IOC IP IPs JSON KQL LLM MCP MITRE ML NDJSON OAuth OS PID PIT QPS RAM RPC RUM SASL SIEM SLA SLI SLO SLOs SMTP SQL
		SSH SSL TCP TLS TSDB TTL TTY UDP UI UID UUID UUIDs URI URL URLs UX VM XML XY YAML
		DataStream DataStreams DataView DataViews Opsgenie PagerDuty ServiceNow`) {
		table[strings.ToLower(name)] = name
	}
	return table
}()

// words takes a name apart: at everything that is no letter or digit, and where small letters meet capitals.
func words(name string) []string {
	name = strings.NewReplacer("ES|QL", "esql", "ES_QL", "esql", "'", "").Replace(name)
	var list []string
	for part := range strings.FieldsFuncSeq(name, func(r rune) bool { return !unicode.IsLetter(r) && !unicode.IsDigit(r) }) {
		list = append(list, humps(part)...)
	}
	return list
}

// humps takes a word in camel case apart. A run of capitals is one word, but for the last one before a small letter.
func humps(part string) []string {
	var list []string
	runes := []rune(part)
	start := 0
	for i := 1; i < len(runes); i++ {
		here, before := runes[i], runes[i-1]
		next := i+1 < len(runes) && unicode.IsLower(runes[i+1])
		plural := i+2 == len(runes) && runes[i+1] == 's' // IDs
		if unicode.IsUpper(here) && (!unicode.IsUpper(before) || next && !plural) {
			list = append(list, string(runes[start:i]))
			start = i
		}
	}
	return append(list, string(runes[start:]))
}

// camel joins words to a Go name.
func camel(list []string) string {
	var name strings.Builder
	for _, word := range list {
		if known, ok := initialisms[strings.ToLower(word)]; ok {
			name.WriteString(known)
			continue
		}
		runes := []rune(word)
		if strings.ToUpper(word) == word && len(runes) > 1 {
			word = strings.ToLower(word)
			runes = []rune(word)
		}
		name.WriteString(string(unicode.ToUpper(runes[0])) + string(runes[1:]))
	}
	return name.String()
}

// goName is a text as an exported Go name, empty if it has no letter to begin with.
func goName(text string) string {
	name := strings.Map(func(r rune) rune {
		if r > unicode.MaxASCII {
			return -1
		}
		return r
	}, camel(words(text)))
	name = strings.TrimLeft(name, "0123456789")
	if name == "" {
		return ""
	}
	return strings.ToUpper(name[:1]) + name[1:]
}

// singular is the last word of a Go name in the singular.
func singular(name string) string {
	for plural, one := range map[string]string{
		"Indices": "Index", "Statuses": "Status", "Aliases": "Alias", "Series": "Series", "Analyses": "Analysis", "Matches": "Match",
		"Processes": "Process", "Addresses": "Address", "Policies": "Policy", "IDs": "ID", "Branches": "Branch", "Searches": "Search",
		"Patches": "Patch", "Batches": "Batch", "Boxes": "Box", "Hashes": "Hash", "Dashes": "Dash", "Slices": "Slice",
	} {
		if rest, ok := strings.CutSuffix(name, plural); ok {
			return rest + one
		}
	}
	switch {
	case strings.HasSuffix(name, "ies"):
		return strings.TrimSuffix(name, "ies") + "y"
	case strings.HasSuffix(name, "ss"), strings.HasSuffix(name, "us"), strings.HasSuffix(name, "is"), !strings.HasSuffix(name, "s"):
		return name
	}
	return strings.TrimSuffix(name, "s")
}
