package main

import (
	"regexp"
	"strings"
)

// length is how many words make a run.
const length = 8

var (
	word = regexp.MustCompile(`[a-z0-9']+`)
	// fact is what is no prose wherever it stands: a path, a template, a name with dots or underscores in it.
	fact = regexp.MustCompile(`\S*[/{}_<>|]\S*|\S+\.\S+`)
)

// words are the words of a text, without facts.
func words(text string) []string {
	return word.FindAllString(strings.ToLower(fact.ReplaceAllString(text, " ")), -1)
}

// runs are all runs of a number of texts.
type runs map[string]bool

func (r runs) add(text string) {
	list := words(text)
	for i := range len(list) - length + 1 {
		r[strings.Join(list[i:i+length], " ")] = true
	}
}

// common are the runs of a text that are among r and say something: half of their words are longer than three letters.
func (r runs) common(text string) []string {
	var found []string
	list := words(text)
	for i := range len(list) - length + 1 {
		run := list[i : i+length]
		if key := strings.Join(run, " "); r[key] && long(run)*2 >= length {
			found = append(found, key)
		}
	}
	return found
}

func long(run []string) int {
	n := 0
	for _, w := range run {
		if len(w) > 3 {
			n++
		}
	}
	return n
}
