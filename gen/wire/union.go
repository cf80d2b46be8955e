package wire

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"slices"
)

// Union is JSON of one of several kinds. Generated types embed it and tell the kinds. A Union that was read is written
// back as it came, also where it is of a kind that the generated type does not know. The zero value is null.
type Union struct {
	doc json.RawMessage
	err error // why the kind that it was made of has no JSON
}

// UnionOf makes a Union of one of its kinds, as the kind is now: changing it afterwards does not change the Union. A nil
// map, list or pointer makes the zero Union.
func UnionOf(kind any) Union {
	doc, err := json.Marshal(kind)
	if string(doc) == "null" {
		return Union{}
	}
	return Union{doc: doc, err: err}
}

// As reads a Union as one of its kinds. It fails where the JSON does not fit the kind.
func As[T any](u Union) (T, error) {
	var kind T
	err := u.Decode(&kind)
	return kind, err
}

// Decode reads the Union into what kind points to. It fails where the JSON does not fit, and then leaves nothing there.
func (u Union) Decode(kind any) error {
	target := reflect.ValueOf(kind).Elem()
	target.SetZero()
	if u.err != nil {
		return u.err
	}
	if u.doc == nil || string(u.doc) == "null" {
		return fmt.Errorf("null is no %s", target.Type())
	}
	if err := json.Unmarshal(u.doc, kind); err != nil {
		target.SetZero()
		return fmt.Errorf("not a %s: %w", target.Type(), err)
	}
	return nil
}

// DecodeTagged is Decode for kinds that the text of a member tells apart. It fails too where that text is none of this
// kind.
func (u Union) DecodeTagged(kind any, member string, texts ...string) error {
	if text := u.Text(member); text != "" && !slices.Contains(texts, text) {
		target := reflect.ValueOf(kind).Elem()
		target.SetZero()
		return fmt.Errorf("the %s is %q, that of a %s is %q", member, text, target.Type(), texts)
	}
	return u.Decode(kind)
}

// Text is the text of a member or, if that is a number or a boolean, its JSON. It is empty where there is no such
// member.
func (u Union) Text(member string) string {
	var members map[string]json.RawMessage
	if json.Unmarshal(u.doc, &members) != nil {
		return ""
	}
	raw := members[member]
	var text string
	if json.Unmarshal(raw, &text) == nil || len(raw) == 0 || raw[0] == '{' || raw[0] == '[' {
		return text
	}
	return string(raw)
}

// JSON is what was read or will be sent, nil for a Union that is neither. The caller must not change it.
func (u Union) JSON() json.RawMessage { return u.doc }

// IsZero tells whether the Union was neither read nor made.
func (u Union) IsZero() bool { return u.doc == nil && u.err == nil }

// MarshalJSON writes what was read or made.
func (u Union) MarshalJSON() ([]byte, error) {
	if u.err != nil {
		return nil, u.err
	}
	return u.doc.MarshalJSON()
}

// UnmarshalJSON keeps the JSON until it is read as one of the kinds.
func (u *Union) UnmarshalJSON(doc []byte) error {
	u.doc, u.err = bytes.Clone(doc), nil
	return nil
}
