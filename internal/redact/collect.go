package redact

import (
	"encoding/json"
	"io"
	"strings"
)

// AddBody adds the texts that r hides in a body of JSON for the sake of their keys, so that they are found where others
// repeat them.
func (k *Known) AddBody(r *Redactor, body io.Reader) {
	dec := json.NewDecoder(body)
	dec.UseNumber()
	levels := []*level{{}}
	for {
		token, err := dec.Token()
		if err != nil {
			break
		}
		top := levels[len(levels)-1]
		switch token {
		case json.Delim('{'), json.Delim('['):
			levels = append(levels, &level{object: token == json.Delim('{'), secret: top.hides(r), isKey: true})
			top.isKey = true
			continue
		case json.Delim('}'), json.Delim(']'):
			top.close(k)
			levels = levels[:len(levels)-1]
			continue
		}
		if text, ok := token.(string); ok && top.object && top.isKey {
			top.key, top.isKey = text, false
			continue
		}
		top.take(k, r, token)
		top.isKey = true
	}
	for _, open := range levels {
		open.close(k)
	}
}

// level is an object or a list that is being read.
type level struct {
	object bool
	secret bool // all of it
	key    string
	isKey  bool // the next token is one
	entry  entry
	value  string // of the entry
}

// hides tells whether the next value is secret.
func (l *level) hides(r *Redactor) bool { return l.secret || l.object && r.Secret(l.key) }

func (l *level) take(k *Known, r *Redactor, token json.Token) {
	var text string
	switch token := token.(type) {
	case string:
		text = token
	case json.Number:
		text = token.String()
	default:
		return
	}
	switch {
	case l.hides(r):
		k.Add(text)
	case holdsJSON(text):
		k.AddBody(r, strings.NewReader(text))
	}
	if l.object {
		if l.entry.note(r, l.key, token); isValue(l.key) {
			l.value = text
		}
	}
}

// close adds the value of an entry whose name turned out to be a secret's.
func (l *level) close(k *Known) {
	if l.entry.secret {
		k.Add(l.value)
	}
}
