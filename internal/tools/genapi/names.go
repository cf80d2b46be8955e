package main

import (
	"cmp"
	"fmt"
	"go/token"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode"

	"github.com/oapi-codegen/oapi-codegen/v2/pkg/codegen"
)

// goNames is the name under which oapi-codegen finds goName.
const goNames = "GoName"

var (
	exported = regexp.MustCompile(`^[A-Z][A-Za-z0-9]*$`)
	word     = regexp.MustCompile(`[\p{Lu}\d]+([\p{Ll}\d]+|$)`)
)

// initialisms are words that Go names write in their own way, by their lower case.
var initialisms = func() map[string]string {
	table := map[string]string{}
	for name := range strings.FieldsSeq(`ACL AI API APIs APM ASCII AWS CA CPU CSP CSS CSV CVE DB DNS DSL ECS EOF EPM EQL ES ESQL FIPS GCP GID
		GUID HTML HTTP HTTPS ID IDs ILM IO IOC IP IPs JSON KQL LLM MCP ML NDJSON OAuth OS PID PIT QPS RAM RPC RUM SASL SIEM SLA SLI SLO SLOs
		SMTP SQL SSH SSL TCP TLS TS TSDB TTL TTY UDP UI UID URI URL URLs UTF8 UUID UUIDs UX VM XML XSRF XSS YAML`) {
		table[strings.ToLower(name)] = name
	}
	return table
}()

// spelled are the words for signs that would otherwise get lost.
var spelled = strings.NewReplacer(
	"*", " Asterisk ", "@", " At ", "^", " Caret ", ":", " Colon ", "$", " Dollar ", ".", " Dot ", "=", " Equal ",
	">", " GreaterThan ", "#", " Hash ", "<", " LessThan ", "-", " Minus ", "!", " Not ", "|", " Or ", "%", " Percent ",
	"+", " Plus ", "/", " Slash ", "~", " Tilde ", "_", " Underscore ", "&", " And ",
)

// goName is the name of what the description names in Go's way, such as a component, which stays as it is. Any other text
// is made to fit.
func goName(text string) string {
	if exported.MatchString(text) {
		return text
	}
	return camel(text)
}

// camel makes an exported Go name of any text.
func camel(text string) string {
	words := word.FindAllString(codegen.ToCamelCaseWithDigits(quiet(text)), -1)
	for i, w := range words {
		words[i] = cmp.Or(initialisms[strings.ToLower(w)], w)
	}
	name := strings.Join(words, "")
	switch {
	case text == "":
		return "Empty"
	case name == "" && spelled.Replace(text) == text:
		return codePoints(text)
	case name == "":
		return camel(spelled.Replace(text))
	case unicode.IsDigit(rune(name[0])) && strings.HasPrefix(text, "-"):
		return "Minus" + name
	case unicode.IsDigit(rune(name[0])):
		return "N" + name
	}
	return name
}

// quiet is a text without words in capitals, such as AWAITING_UPLOAD, but for short ones, which may be initialisms.
func quiet(text string) string {
	if text != strings.ToUpper(text) || len(text) <= 4 && !strings.Contains(text, "_") {
		return text
	}
	return strings.ToLower(text)
}

// codePoints is a name for a text that has neither letters with capitals nor signs with words.
func codePoints(text string) string {
	var name strings.Builder
	for _, r := range text {
		fmt.Fprintf(&name, "U%04X", r)
	}
	return name.String()
}

// distinctNames gives each text a Go name of its own, none of them taken. Where several would share one, the plainest
// text gets it; the others have their signs spelled out or, as a last resort, a number.
func distinctNames(texts []string, taken map[string]bool) map[string]string {
	order := slices.SortedFunc(slices.Values(texts), func(a, b string) int {
		return cmp.Or(cmp.Compare(signs(a), signs(b)), cmp.Compare(a, b))
	})
	names := make(map[string]string, len(texts))
	for _, text := range order {
		name := camel(text)
		if taken[name] {
			name = camel(spelled.Replace(text))
		}
		for n, base := 2, name; taken[name]; n++ {
			name = base + strconv.Itoa(n)
		}
		names[text], taken[name] = name, true
	}
	return names
}

func signs(text string) int {
	return strings.Count(spelled.Replace(text), " ") / 2
}

// variables are the names of the path parameters of an operation in Go.
func variables(op codegen.OperationDefinition) []string {
	names := make([]string, 0, len(op.PathParams))
	for _, p := range op.PathParams {
		name := variable(p.ParamName)
		for slices.Contains(names, name) {
			name += "Param"
		}
		names = append(names, name)
	}
	return names
}

func variable(parameter string) string {
	if parameter == "type" {
		return "typ"
	}
	name := camel(parameter)
	for _, first := range word.FindAllString(codegen.ToCamelCaseWithDigits(parameter), 1) {
		if rest, ok := strings.CutPrefix(name, cmp.Or(initialisms[strings.ToLower(first)], first)); ok {
			name = strings.ToLower(first) + rest
		}
	}
	if token.IsKeyword(name) || codegen.IsPredeclaredGoIdentifier(name) || slices.Contains(ours, name) {
		return name + "Param"
	}
	return name
}

// ours are the names that a generated method uses beside those of its parameters.
var ours = []string{"any", "body", "c", "context", "ctx", "http", "io", "json", "opts", "params", "query", "strconv", "wire"}
