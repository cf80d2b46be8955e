package kibanatest

import "testing"

// FuzzFilter: no filter makes the parser or the matcher panic, and what parses can be evaluated.
func FuzzFilter(f *testing.F) {
	for _, seed := range []string{
		`d.attributes.title: "a b" and not d.attributes.n >= 3`, `d.attributes.a:{b: (c or d*)}`, `d.id:\"`, `(((`, `a: and b`, "d.type: ü*",
	} {
		f.Add(seed)
	}
	o := &object{Type: "d", ID: "i", Attributes: map[string]any{
		"title": "A b", "n": 3.0, "a": []any{map[string]any{"b": "c"}, nil, true},
	}}
	f.Fuzz(func(t *testing.T, source string) {
		node, err := parseFilter(source, []string{"d"})
		if (node == nil) == (err == nil) {
			t.Fatalf("node %v, error %v", node, err)
		}
		if err != nil {
			if asFailure(err).status != 400 {
				t.Fatalf("%v", err)
			}
			return
		}
		node.matches(o.field)
	})
}

// FuzzSearch: no search text makes the search panic.
func FuzzSearch(f *testing.F) {
	f.Add(`web* +"a b" | -c`, "title^3")
	o := &object{Attributes: map[string]any{"title": "A b c", "n": 3.0}}
	f.Fuzz(func(t *testing.T, query, field string) {
		if newTextSearch(query, []string{field}, "AND").score(o) < 0 {
			t.Fatal("a negative score")
		}
	})
}

// FuzzNDJSON: any file is parsed or refused with a 400, and what is parsed can be exported again.
func FuzzNDJSON(f *testing.F) {
	f.Add([]byte("{\"type\":\"lens\",\"id\":\"l\",\"attributes\":{\"a\":1}}\n\n{\"exportedCount\":1}"))
	f.Add([]byte("nonsense ü"))
	f.Fuzz(func(t *testing.T, source []byte) {
		objects, err := parseExport(source)
		if err != nil {
			if asFailure(err).status != 400 {
				t.Fatalf("%v", err)
			}
			return
		}
		lines, err := encodeLines(exported(objects)...)
		if err != nil {
			t.Fatal(err)
		}
		if again, err := parseExport(lines); err != nil || len(again) != len(objects) {
			t.Fatalf("%s: %v", lines, err)
		}
	})
}
