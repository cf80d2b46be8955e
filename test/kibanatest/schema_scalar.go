package kibanatest

import (
	"fmt"
	"regexp"
	"strconv"
	"strings"
)

// str accepts strings that every rule accepts; a rule answers "" or a complaint.
func str(rules ...func(string) string) schema {
	return func(path string, v any) (any, error) {
		text, isString := v.(string)
		if !isString {
			return nil, mismatch(path, "string", v)
		}
		for _, rule := range rules {
			if complaint := rule(text); complaint != "" {
				return nil, complain(path, "%s", complaint)
			}
		}
		return text, nil
	}
}

// The rules that follow are for str.

func minLength(n int) func(string) string {
	return func(text string) string {
		if got := len([]rune(text)); got < n {
			return fmt.Sprintf("value has length [%d] but it must have a minimum length of [%d].", got, n)
		}
		return ""
	}
}

func maxLength(n int) func(string) string {
	return func(text string) string {
		if got := len([]rune(text)); got > n {
			return fmt.Sprintf("value has length [%d] but it must have a maximum length of [%d].", got, n)
		}
		return ""
	}
}

func form(expression *regexp.Regexp, complaint string) func(string) string {
	return func(text string) string {
		if expression.MatchString(text) {
			return ""
		}
		return complaint
	}
}

// boolean accepts booleans and, like Kibana, the words true and false.
func boolean() schema {
	return func(path string, v any) (any, error) {
		switch v := v.(type) {
		case bool:
			return v, nil
		case string:
			switch strings.ToLower(v) {
			case "true":
				return true, nil
			case "false":
				return false, nil
			}
		}
		return nil, mismatch(path, "boolean", v)
	}
}

// number accepts numbers and, like Kibana, strings that spell one.
func number() schema {
	return func(path string, v any) (any, error) {
		switch v := v.(type) {
		case float64:
			return v, nil
		case string:
			if n, err := strconv.ParseFloat(v, 64); err == nil {
				return n, nil
			}
		}
		return nil, mismatch(path, "number", v)
	}
}

// notBelow demands a minimal value of a number.
func notBelow(least float64, s schema) schema {
	return s.and(func(path string, checked any) error {
		if n, isNumber := checked.(float64); isNumber && n < least {
			return complain(path, "Value must be equal to or greater than [%v].", least)
		}
		return nil
	})
}

// notAbove demands a maximal value of a number.
func notAbove(most float64, s schema) schema {
	return s.and(func(path string, checked any) error {
		if n, isNumber := checked.(float64); isNumber && n > most {
			return complain(path, "Value must be equal to or lower than [%v].", most)
		}
		return nil
	})
}
