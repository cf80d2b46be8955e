package stages

import (
	"slices"
	"strings"
	"testing"
)

func TestNamesComeApartIntoWords(t *testing.T) {
	t.Parallel()
	for name, want := range map[string]string{
		"camelCase": "camel Case", "snake_case": "snake case", "kebab-case": "kebab case", "HTTPServer": "HTTP Server", "caseIDs": "case IDs",
		"IDs": "IDs", "a.b[c]": "a b c", "ES|QL query": "esql query", "rule2": "rule2", "": "",
	} {
		if got := words(name); !slices.Equal(got, strings.Fields(want)) {
			t.Errorf("%q became %q, want %s", name, got, want)
		}
	}
}

func TestTextsBecomeGoNames(t *testing.T) {
	t.Parallel()
	for text, want := range map[string]string{
		"get_case": "GetCase", "case_id": "CaseID", "ids": "IDs", "ID_LIST": "IDList", "STATUS": "Status", "api-key": "APIKey", "esql": "ESQL",
		"2fa": "Fa", "12": "", "@timestamp": "Timestamp", "größe": "Gre", "": "", "don't": "Dont",
	} {
		if got := goName(text); got != want {
			t.Errorf("%q became %q, want %q", text, got, want)
		}
	}
}

func TestNamesInTheSingular(t *testing.T) {
	t.Parallel()
	for plural, want := range map[string]string{
		"Cases": "Case", "Policies": "Policy", "Entries": "Entry", "IDs": "ID", "Status": "Status", "Statuses": "Status", "Indices": "Index",
		"Analysis": "Analysis", "Access": "Access", "Aliases": "Alias", "Case": "Case", "RuleMatches": "RuleMatch", "Responses": "Response", "Series": "Series",
	} {
		if got := singular(plural); got != want {
			t.Errorf("%s became %s, want %s", plural, got, want)
		}
	}
}
