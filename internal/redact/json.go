package redact

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// JSON is what may be shown of a body that is JSON or lines of JSON: JSON again, of MaxBody bytes at most. What it leaves
// out, be it too much or broken, it marks with "…"; a body that breaks off is shown as far as it can be read. ok is false
// where the body does not begin with an object or a list, in quotes or not, and then nothing is shown.
func (r *Redactor) JSON(body io.Reader) (shown string, ok bool) {
	w := r.writer(body, MaxBody, 0)
	_ = w.documents() // what is broken is left out
	return string(w.out), len(w.out) > 0
}

// What ends a body early. Brackets are closed all the same.
var (
	errNone = errors.New("nothing was written of the value")
	errPart = errors.New("a part of the value was written")
)

// writer copies one body token by token, so that nothing is shown that was not read as what it is.
type writer struct {
	*Redactor

	dec   *json.Decoder
	out   []byte
	limit int // of out, as long as anything is open
	depth int // how many containers are open
}

// room is how many bytes may be needed to end a body: for each level a bracket and a value that is hidden after all, and
// the mark.
const room = MaxDepth*(len(Hidden)+3) + 16

func (r *Redactor) writer(body io.Reader, limit, depth int) *writer {
	w := &writer{Redactor: r, dec: json.NewDecoder(body), limit: limit - room, depth: depth}
	w.dec.UseNumber()
	return w
}

func (w *writer) token() (json.Token, error) {
	token, err := w.dec.Token()
	if err != nil {
		return nil, errNone
	}
	return token, nil
}

// put writes a piece as a whole or not at all.
func (w *writer) put(piece string) error {
	if len(w.out)+len(piece) > w.limit {
		return errNone
	}
	w.out = append(w.out, piece...)
	return nil
}

// undo takes back what led to a value that could not be written.
func (w *writer) undo(mark int, err error) {
	if errors.Is(err, errNone) {
		w.out = w.out[:mark]
	}
}

// documents copies the objects and lists that follow each other, each on a line, and returns why there are no more.
func (w *writer) documents() error {
	for {
		token, err := w.dec.Token()
		if err != nil {
			return err
		}
		mark := len(w.out)
		if mark > 0 {
			w.out = append(w.out, '\n')
		}
		switch token := token.(type) {
		case json.Delim:
			err = w.container(token)
		case string:
			err = w.quoted(token)
		default:
			err = errNone
		}
		w.undo(mark, err)
		if err != nil {
			return err
		}
	}
}

// quoted copies a text that holds more JSON and nothing else.
func (w *writer) quoted(text string) error {
	if !holdsJSON(text) {
		return errNone
	}
	return w.put(quote(w.text(text)))
}

// value copies the value that the token begins.
func (w *writer) value(token json.Token) error {
	switch token := token.(type) {
	case json.Delim:
		return w.container(token)
	case string:
		return w.put(quote(w.text(token)))
	case json.Number:
		return w.put(w.number(token.String()))
	case bool:
		return w.put(strconv.FormatBool(token))
	}
	return w.put("null")
}

func (w *writer) number(digits string) string {
	switch {
	case w.known.hide(digits) != digits:
		return quote(Hidden)
	case len(digits) > maxNumber:
		return quote(fmt.Sprintf("[a number of %d digits]", len(digits)))
	}
	return digits
}

// Value is Text, except that JSON in the text is treated as such.
func (r *Redactor) Value(text string) string { return r.writer(nil, 0, 0).text(text) }

// text is what is shown of a text. One that is JSON, as some attributes of saved objects are, is treated as such.
func (w *writer) text(text string) string {
	switch {
	case !holdsJSON(text):
		return w.Text(text)
	case w.depth >= MaxDepth:
		return deep
	}
	inner := w.writer(strings.NewReader(text), MaxText, w.depth)
	if err := inner.documents(); !errors.Is(err, io.EOF) && !errors.Is(err, errPart) {
		inner.out = append(inner.out, "…"...)
	}
	return string(inner.out)
}

// holdsJSON tells whether a text is meant to be an object or a list that may hold secrets, or is one in quotes.
func holdsJSON(text string) bool {
	const space = " \t\r\n"
	text = strings.TrimLeft(text, space)
	if text == "" {
		return false
	}
	rest := strings.TrimLeft(text[1:], space)
	switch text[0] {
	case '"':
		return strings.HasPrefix(rest, "{") || strings.HasPrefix(rest, "[") || strings.HasPrefix(rest, `\`)
	case '{':
		return strings.HasPrefix(rest, `"`) || strings.HasPrefix(rest, "}")
	case '[':
		return strings.HasPrefix(rest, `"`) || strings.HasPrefix(rest, "{") || strings.HasPrefix(rest, "[")
	}
	return false
}

// container copies the object or list that delim opens.
func (w *writer) container(delim json.Delim) error {
	if w.depth >= MaxDepth {
		return w.instead(deep, delim)
	}
	if err := w.put(delim.String()); err != nil {
		return err
	}
	w.depth++
	defer func() { w.depth-- }()
	if delim == '[' {
		return w.list()
	}
	return w.object()
}

func (w *writer) list() error {
	var err error
	for count := 0; err == nil && w.dec.More(); count++ {
		mark := len(w.out)
		if count > 0 {
			w.out = append(w.out, ',')
		}
		var token json.Token
		if token, err = w.token(); err == nil {
			err = w.value(token)
		}
		w.undo(mark, err)
	}
	return w.end(`"…"`, "]", w.last(err))
}

func (w *writer) object() error {
	var err error
	var entry entry
	for count := 0; err == nil && w.dec.More(); count++ {
		mark := len(w.out)
		if count > 0 {
			w.out = append(w.out, ',')
		}
		var token json.Token
		if token, err = w.token(); err == nil {
			key, _ := token.(string) // the decoder lets nothing else be one
			err = w.member(key, &entry)
		}
		w.undo(mark, err)
	}
	err = w.last(err)
	if entry.to > 0 && (entry.secret || err != nil) {
		w.out = append(append(w.out[:entry.from:entry.from], quote(Hidden)...), w.out[entry.to:]...)
	}
	return w.end(`"…":"…"`, "}", err)
}

func (w *writer) member(key string, entry *entry) error {
	token, err := w.token()
	if err != nil {
		return err
	}
	if err := w.put(quote(cut(w.scrub(key), maxKey)) + ":"); err != nil {
		return err
	}
	from := len(w.out)
	switch class := w.classify(key); {
	case class == guarded, class == fact && !isFact(token):
		err = w.instead(Hidden, token)
	default:
		err = w.value(token)
	}
	if entry.note(w.Redactor, key, token); isValue(key) && !errors.Is(err, errNone) {
		entry.from, entry.to = from, len(w.out)
	}
	return err
}

// instead writes a word in the place of the value that the token begins.
func (w *writer) instead(word string, token json.Token) error {
	if err := w.put(quote(word)); err != nil {
		return err
	}
	if skip(w.dec, token) != nil {
		return errPart
	}
	return nil
}

// skip reads to the end of the value that the token began.
func skip(dec *json.Decoder, token json.Token) error {
	for open := 0; ; {
		switch token {
		case json.Delim('{'), json.Delim('['):
			open++
		case json.Delim('}'), json.Delim(']'):
			open--
		}
		if open == 0 {
			return nil
		}
		var err error
		if token, err = dec.Token(); err != nil {
			return err
		}
	}
}

// last reads the end of a container that nothing has gone wrong in.
func (w *writer) last(err error) error {
	if err == nil {
		_, err = w.token()
	}
	return err
}

// end closes a container, with a mark where the rest of it is left out.
func (w *writer) end(mark, bracket string, err error) error {
	if errors.Is(err, errNone) {
		if last := w.out[len(w.out)-1]; last != '{' && last != '[' {
			w.out = append(w.out, ',')
		}
		w.out = append(w.out, mark...)
	}
	w.out = append(w.out, bracket...)
	if err != nil {
		return errPart
	}
	return nil
}
