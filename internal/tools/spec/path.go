package spec

import (
	"strings"
)

// Step is the JSON path of a member or an item below a path.
func Step(path, key string) string {
	switch {
	case key != "" && isDigits(key):
		return path + "[" + key + "]"
	case isPlain(key):
		return path + "." + key
	}
	return path + "['" + key + "']"
}

func isDigits(key string) bool { return strings.Trim(key, "0123456789") == "" }

// isPlain tells whether a key can stand in a JSON path without quotes.
func isPlain(key string) bool {
	for i := range len(key) {
		c := key[i]
		letter := c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c == '_'
		if !letter && (i == 0 || c != '-' && (c < '0' || c > '9')) {
			return false
		}
	}
	return key != ""
}
