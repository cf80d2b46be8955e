package wire_test

import (
	"bytes"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// shape is a union as it is generated.
type shape struct{ wire.Union }

type circle struct {
	Type   string  `json:"type"`
	Radius float64 `json:"radius"`
}

// shapeHolder has unions in every place that a description can give them.
type shapeHolder struct {
	Must  shape            `json:"must"`
	Maybe *shape           `json:"maybe,omitempty"`
	List  []shape          `json:"list,omitzero"`
	Named map[string]shape `json:"named,omitzero"`
	Zero  shape            `json:"zero,omitzero"`
}

func read[T any](t *testing.T, doc string) T {
	t.Helper()
	var v T
	if err := json.Unmarshal([]byte(doc), &v); err != nil {
		t.Fatal(err)
	}
	return v
}

func TestUnionsAreWrittenAsTheyWereRead(t *testing.T) {
	t.Parallel()
	for _, doc := range []string{
		`{"must":null}`,
		`{"must":{"type":"spiral","turns":3}}`,
		`{"must":1,"maybe":"text","list":[null,[1,2],{"b":1,"a":1e400}],"named":{"x":true}}`,
	} {
		back, err := json.Marshal(read[shapeHolder](t, doc))
		if err != nil || string(back) != doc {
			t.Errorf("%s came back as %s, %v", doc, back, err)
		}
	}
}

func TestAUnionWithoutAValueIsNullOrAbsent(t *testing.T) {
	t.Parallel()
	doc, err := json.Marshal(shapeHolder{})
	if err != nil || string(doc) != `{"must":null}` {
		t.Errorf("encoded %s, %v", doc, err)
	}
	if (shape{}).JSON() != nil || !(shape{}).IsZero() || (shape{wire.UnionOf(0)}).IsZero() {
		t.Error("zero is not told from a value")
	}
	if _, err := wire.As[string](wire.Union{}); err == nil {
		t.Error("null was read as text")
	}
}

func TestAUnionIsReadAsWhatItIs(t *testing.T) {
	t.Parallel()
	round := wire.UnionOf(circle{Type: "circle", Radius: 2})
	var got circle
	err := round.DecodeTagged(&got, "type", "circle", "disc")
	if err != nil || got.Radius != 2 || round.Text("type") != "circle" {
		t.Errorf("got %+v, %v of type %q", got, err, round.Text("type"))
	}
	err = read[shape](t, `{"type":"square","radius":2}`).DecodeTagged(&circle{}, "type", "circle", "disc")
	for _, want := range []string{"square", "circle", "wire_test.circle"} {
		if err == nil || !strings.Contains(err.Error(), want) {
			t.Errorf("err = %v, which does not name %s", err, want)
		}
	}
	if err := read[shape](t, `{"radius":2}`).DecodeTagged(&got, "type", "circle"); err != nil || got.Radius != 2 {
		t.Errorf("without a type: %+v, %v", got, err)
	}
	if _, err := wire.As[bool](read[shape](t, `"text"`).Union); err == nil {
		t.Error("text was read as a boolean")
	}
}

func TestTextIsThatOfScalars(t *testing.T) {
	t.Parallel()
	u := read[shape](t, `{"text":"a","number":10000000,"truth":false,"null":null,"list":["a"],"object":{}}`)
	for member, want := range map[string]string{
		"text": "a", "number": "10000000", "truth": "false", "null": "", "list": "", "object": "", "absent": "",
	} {
		if got := u.Text(member); got != want {
			t.Errorf("%s is %q, want %q", member, got, want)
		}
	}
	if got := wire.UnionOf([]int{1}).Text("0"); got != "" {
		t.Errorf("a list has the member %q", got)
	}
}

func TestAUnionIsWhatItsKindWas(t *testing.T) {
	t.Parallel()
	kind := map[string]int{"a": 1}
	u := wire.UnionOf(kind)
	kind["a"] = 2
	if string(u.JSON()) != `{"a":1}` {
		t.Errorf("changed to %s", u.JSON())
	}
}

func TestAUnionOfWhatHasNoJSONIsAnError(t *testing.T) {
	t.Parallel()
	u := shape{wire.UnionOf(wire.File{})}
	if doc, err := json.Marshal(u); err == nil {
		t.Errorf("encoded %s", doc)
	}
	if _, err := wire.As[circle](u.Union); err == nil {
		t.Error("read as a circle")
	}
}

// FuzzUnion: any JSON is kept, and what is kept is read without a panic.
func FuzzUnion(f *testing.F) {
	for _, doc := range []string{`null`, `{"type":"circle","radius":1}`, `{"type":{}}`, `[1,"a"]`, `"\u0000"`, ` 1e400 `} {
		f.Add([]byte(doc))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		var u shape
		if json.Unmarshal(doc, &u) != nil {
			return
		}
		got, err := json.Marshal(u)
		var want bytes.Buffer
		if err != nil || json.Compact(&want, doc) != nil {
			t.Fatalf("%s: %v", doc, err)
		}
		escaped := new(bytes.Buffer)
		json.HTMLEscape(escaped, want.Bytes())
		if !bytes.Equal(got, escaped.Bytes()) {
			t.Errorf("%s came back as %s", doc, got)
		}
		kind := circle{Radius: 1}
		if err := u.DecodeTagged(&kind, "type", "circle"); err != nil && kind != (circle{}) {
			t.Errorf("%s: %+v beside %v", doc, kind, err)
		}
	})
}

type password struct {
	User     string `json:"user"`
	Password string `json:"password"`
}

func TestASecretUnionIsSentButNotShown(t *testing.T) {
	t.Parallel()
	u := wire.SecretUnionOf(password{"me", "hunter2"})
	doc, err := json.Marshal(u)
	if err != nil || string(doc) != `{"user":"me","password":"hunter2"}` {
		t.Errorf("sent %s, %v", doc, err)
	}
	for _, shown := range []string{fmt.Sprint(u), fmt.Sprintf("%+v", u), fmt.Sprintf("%#v", u), u.LogValue().String()} {
		if shown != "map[password:[redacted] user:[redacted]]" {
			t.Errorf("shows %s", shown)
		}
	}
	redacted, err := json.Marshal(u.Redacted())
	if err != nil || string(redacted) != `{"password":"[redacted]","user":"[redacted]"}` {
		t.Errorf("redacted is %s, %v", redacted, err)
	}
	if zero := (wire.SecretUnion{}); !zero.Redacted().IsZero() {
		t.Error("nothing became something")
	}
	if back, err := wire.As[password](u.Union); err != nil || back.Password != "hunter2" {
		t.Errorf("read back %+v, %v", back.User, err)
	}
}
