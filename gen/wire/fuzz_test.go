package wire_test

import (
	"encoding/json"
	"net/url"
	"strconv"
	"strings"
	"testing"
	"unicode/utf8"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// FuzzQuery: whatever names and values are, a query holds them and nothing else, escaped.
func FuzzQuery(f *testing.F) {
	f.Add("a", "b&c=d", "#e", int64(-1))
	f.Add("a[]", "\r\nX: y", "%26", int64(0))
	f.Add("", ";", "\xff", int64(1))
	f.Fuzz(func(t *testing.T, name, first, second string, n int64) {
		if name == "list" || name == "n" {
			t.Skip("a name of ours")
		}
		var q wire.Query
		wire.Add(&q, name, first)
		wire.AddEach(&q, name, []string{second})
		wire.AddList(&q, "list", []string{first, second})
		wire.AddJSON(&q, "n", n)
		got, err := url.ParseQuery(q.String())
		if err != nil || strings.ContainsFunc(q.String(), func(r rune) bool { return r <= ' ' || r >= 0x7f || r == '#' }) {
			t.Fatalf("%q: %v", q, err)
		}
		want := url.Values{name: {first, second}, "list": {first + "," + second}, "n": {strconv.FormatInt(n, 10)}}
		if diff := cmp.Diff(want, got); diff != "" {
			t.Errorf("%q: %s", q, diff)
		}
	})
}

// FuzzTime: any date of Kibana's goes back as it came.
func FuzzTime(f *testing.F) {
	for _, doc := range []string{`"2024-02-29T12:00:00.000Z"`, `""`, `null`, `"now-1d"`, `1`, `"0000-00-00T24:00:00Z"`, `"9999-12-31T23:59:59.999999999+23:59"`} {
		f.Add([]byte(doc))
	}
	f.Fuzz(func(t *testing.T, doc []byte) {
		var date wire.Time
		if json.Unmarshal(doc, &date) != nil {
			return
		}
		got, err := json.Marshal(date)
		var text, again string
		if json.Unmarshal(doc, &text) != nil || text == "" || !utf8.ValidString(text) {
			return
		}
		if err != nil || json.Unmarshal(got, &again) != nil || again != text {
			t.Errorf("%s came back as %s, %v", doc, got, err)
		}
	})
}
