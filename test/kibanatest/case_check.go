package kibanatest

import (
	"encoding/json"
	"fmt"
	"maps"
	"net/http"
	"slices"
	"strings"
)

// caseCheck says what is wrong with a value, in the words of the validator that the cases API has instead of a schema.
// An absent value is undefined{}.
type caseCheck func(v any) []string

// caseField is a member of a body or a query. The order of the members is that of the complaints.
type caseField struct {
	name  string
	must  bool
	check caseCheck
}

func caseProblems(problems []string) *failure {
	seen := map[string]bool{}
	once := slices.DeleteFunc(slices.Clone(problems), func(problem string) bool {
		again := seen[problem]
		seen[problem] = true
		return again
	})
	return fail(http.StatusBadRequest, strings.Join(once, ","))
}

// checkCase checks all members at once and, if they are right, that there are no others.
func checkCase(payload any, expected []caseField) (map[string]any, error) {
	given, isObject := payload.(map[string]any)
	if !isObject {
		given = map[string]any{}
	}
	problems := caseMemberProblems(given, expected)
	if len(problems) == 0 {
		problems = caseSurplus(given, expected)
	}
	if len(problems) > 0 {
		return nil, caseProblems(problems)
	}
	return maps.Clone(given), nil
}

func caseMemberProblems(given map[string]any, expected []caseField) []string {
	var problems []string
	for _, field := range expected {
		value, present := given[field.name]
		if !present {
			value = undefined{}
		}
		if present || field.must {
			problems = append(problems, field.check(value)...)
		}
	}
	return problems
}

// surplus complains of members that nobody expects.
func caseSurplus(given map[string]any, expected []caseField) []string {
	var others []string
	for _, name := range slices.Sorted(maps.Keys(given)) {
		if !slices.ContainsFunc(expected, func(field caseField) bool { return field.name == name }) {
			others = append(others, name)
		}
	}
	if len(others) == 0 {
		return nil
	}
	return []string{`invalid keys "` + strings.Join(others, ",") + `"`}
}

// invalid is the complaint about a value of the wrong type.
func caseInvalid(name string, v any) []string {
	shown := fmt.Sprint(v)
	switch v := v.(type) {
	case undefined:
		shown = "undefined"
	case nil:
		shown = "null"
	case map[string]any, []any:
		doc, err := json.Marshal(v)
		if err == nil {
			shown = string(doc)
		}
	}
	return []string{fmt.Sprintf(`Invalid value "%s" supplied to "%s"`, shown, name)}
}

func caseText(name string) caseCheck {
	return func(v any) []string {
		if _, isText := v.(string); !isText {
			return caseInvalid(name, v)
		}
		return nil
	}
}

// caseLimitedText accepts texts that are not blank and not too long.
func caseLimitedText(name string, most int) caseCheck { return caseLimitedTextAt(name, name, most) }

// caseLimitedTextAt is limitedText for a text that is called something else than the member that it is in.
func caseLimitedTextAt(member, name string, most int) caseCheck {
	return func(v any) []string {
		given, isText := v.(string)
		switch {
		case !isText:
			return caseInvalid(member, v)
		case strings.TrimSpace(given) == "":
			return []string{"The " + name + " field cannot be an empty string."}
		case len([]rune(strings.TrimSpace(given))) > most:
			return []string{fmt.Sprintf("The length of the %s is too long. The maximum length is %d.", name, most)}
		}
		return nil
	}
}

// caseLimitedList accepts lists of a length, whose items all pass.
func caseLimitedList(name string, least, most int, item caseCheck) caseCheck {
	return func(v any) []string {
		items, isList := v.([]any)
		if !isList {
			return caseInvalid(name, v)
		}
		var problems []string
		for _, member := range items {
			if item != nil {
				problems = append(problems, item(member)...)
			}
		}
		switch {
		case len(problems) > 0:
			return problems
		case len(items) < least:
			return []string{fmt.Sprintf("The length of the field %s is too short. Array must be of length >= %d.", name, least)}
		case len(items) > most:
			return []string{fmt.Sprintf("The length of the field %s is too long. Array must be of length <= %d.", name, most)}
		}
		return nil
	}
}

// caseWord accepts one of the words.
func caseWord(name string, words ...string) caseCheck {
	return func(v any) []string {
		if given, isText := v.(string); isText && slices.Contains(words, given) {
			return nil
		}
		return caseInvalid(name, v)
	}
}

// caseWords accepts one of the words, or a list of them.
func caseWords(name string, words ...string) caseCheck {
	return func(v any) []string {
		if items, isList := v.([]any); isList {
			for _, item := range items {
				if problems := caseWord(name, words...)(item); problems != nil {
					return problems
				}
			}
			return nil
		}
		return caseWord(name, words...)(v)
	}
}

// caseTexts accepts a text or a list of at most so many.
func caseTexts(name string, most int) caseCheck {
	return func(v any) []string {
		if _, isText := v.(string); isText {
			return nil
		}
		return caseLimitedList(name, 0, most, caseText(name))(v)
	}
}

func caseOrNull(check caseCheck) caseCheck {
	return func(v any) []string {
		if v == nil {
			return nil
		}
		return check(v)
	}
}

// within gives an object's members a check of their own.
func caseMembers(name string, members ...caseField) caseCheck {
	return func(v any) []string {
		given, isObject := v.(map[string]any)
		if !isObject {
			return caseInvalid(name, v)
		}
		return caseMemberProblems(given, members)
	}
}
