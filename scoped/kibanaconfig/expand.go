package kibanaconfig

import (
	"errors"
	"os"
	"strings"
)

// expand replaces the variables in a value.
func expand(value string) (string, error) {
	var out strings.Builder
	for {
		before, after, found := strings.Cut(value, "${")
		if !found {
			out.WriteString(value)
			return out.String(), nil
		}
		if literal, escaped := strings.CutSuffix(before, "$"); escaped {
			out.WriteString(literal + "${")
			value = after
			continue
		}
		out.WriteString(before)
		end := closing(after)
		if end < 0 {
			return "", errors.New("has a ${ without a }: write $${ for ${")
		}
		text, err := variable(after[:end])
		if err != nil {
			return "", err
		}
		out.WriteString(text)
		value = after[end+1:]
	}
}

// closing is where the } is that belongs to a ${ before the text, -1 for nowhere.
func closing(text string) int {
	depth := 0
	for i := range len(text) {
		switch {
		case strings.HasPrefix(text[i:], "${"):
			depth++
		case text[i] == '}' && depth == 0:
			return i
		case text[i] == '}':
			depth--
		}
	}
	return -1
}

// variable is the value of NAME, NAME:default or NAME:?message.
func variable(text string) (string, error) {
	name, otherwise, optional := strings.Cut(text, ":")
	if value := os.Getenv(name); value != "" {
		return value, nil
	}
	message, required := strings.CutPrefix(otherwise, "?")
	switch {
	case !isName(name):
		return "", errors.New("has ${ before something that is no name of a variable: write $${ for ${")
	case optional && required:
		return "", errors.New("wants the variable " + name + ": " + message)
	case optional:
		return expand(otherwise)
	}
	return "", errors.New("wants the variable " + name + ", which is not set")
}

func isName(text string) bool {
	return text != "" && !strings.ContainsFunc(text, func(r rune) bool {
		return r != '_' && r != '.' && r != '-' && (r < '0' || r > '9') && (r < 'a' || r > 'z') && (r < 'A' || r > 'Z')
	})
}
