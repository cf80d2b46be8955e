package redact

import "encoding/json"

// entry is what is known of an object that may be a name with its value, such as a header in a list of them, or a type
// with its value, such as a variable of an integration.
type entry struct {
	secret   bool // the name or the type is that of a secret
	from, to int  // where the value stands in what was written, 0 for nowhere
}

func (e *entry) note(r *Redactor, key string, token json.Token) {
	text, ok := token.(string)
	if !ok {
		return
	}
	switch key {
	case "type":
		e.secret = e.secret || text == "password" || text == "secret"
	case "key", "name", "id":
		e.secret = e.secret || r.Secret(text)
	}
}

// isValue tells whether a member is the value of an entry.
func isValue(key string) bool { return key == "value" }

// isFact tells whether a value is too small for a secret, where the key says that it is none.
func isFact(token json.Token) bool {
	switch token.(type) {
	case bool, json.Number, nil:
		return true
	}
	return false
}
