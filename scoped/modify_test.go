package scoped_test

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"io"
	"maps"
	"net/http"
	"slices"
	"strings"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/wire"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const objectPath = "/api/objects/1"

// replacing is a server with one object that a PUT replaces, and a client of it.
func replacing(tb testing.TB, object string) (*scoped.Client, *string) {
	tb.Helper()
	kb := client(tb, "http://h", scoped.WithValidation(false), scoped.WithHTTPClient(&http.Client{Transport: roundTrip(func(req *http.Request) (*http.Response, error) {
		if req.Method == http.MethodPut {
			body, err := io.ReadAll(req.Body)
			if err != nil || int64(len(body)) != req.ContentLength {
				tb.Errorf("a body of %d bytes, announced as %d: %v", len(body), req.ContentLength, err)
			}
			object = string(body)
		}
		header := http.Header{"Content-Type": {"application/json"}}
		return &http.Response{StatusCode: http.StatusOK, Header: header, Body: io.NopCloser(strings.NewReader(object))}, nil
	})}))
	return kb, &object
}

// read and write are get and put of Modify for the object.
func read[T any](kb *scoped.Client) func(context.Context, ...scoped.CallOption) (*T, error) {
	return func(ctx context.Context, opts ...scoped.CallOption) (*T, error) {
		object := new(T)
		return object, kb.Call(ctx, http.MethodGet, objectPath, nil, object, opts...)
	}
}

func write[B any](kb *scoped.Client) func(context.Context, B, ...scoped.CallOption) (json.RawMessage, error) {
	return func(ctx context.Context, body B, opts ...scoped.CallOption) (json.RawMessage, error) {
		var reply json.RawMessage
		err := kb.Call(ctx, http.MethodPut, objectPath, body, &reply, opts...)
		return reply, err
	}
}

// modified is what Modify makes of an object.
func modified[T, B any](tb testing.TB, object string, change func(*T) B, places ...scoped.Place) string {
	tb.Helper()
	kb, stored := replacing(tb, object)
	_, err := scoped.Modify(tb.Context(), read[T](kb), func(current *T) (B, error) { return change(current), nil }, write[B](kb), places...)
	if err != nil {
		tb.Fatal(err)
	}
	return *stored
}

// sameJSON compares JSON, with its numbers as they are written.
func sameJSON(tb rapid.TB, want, got string) {
	tb.Helper()
	var values [2]any
	for i, doc := range []string{want, got} {
		decoder := json.NewDecoder(strings.NewReader(doc))
		decoder.UseNumber()
		if err := decoder.Decode(&values[i]); err != nil {
			tb.Fatalf("%s: %v", doc, err)
		}
	}
	if diff := cmp.Diff(values[0], values[1]); diff != "" {
		tb.Errorf("%s: %s", got, diff)
	}
}

type (
	base struct {
		ID      string  `json:"id"`
		Version *string `json:"version,omitempty"`
	}
	// object is what the tests know of the object.
	object struct {
		base

		Name     string            `json:"name"`
		Note     *string           `json:"note,omitempty"`
		Size     float64           `json:"size,omitempty"`
		Ratio    float32           `json:"ratio,omitempty"`
		Count    int64             `json:"count,omitempty"`
		Owner    *part             `json:"owner,omitempty"`
		Parts    []part            `json:"parts,omitzero"`
		Labels   map[string]part   `json:"labels,omitzero"`
		Open     map[string]any    `json:"open,omitzero"`
		Any      any               `json:"any,omitempty"`
		Raw      json.RawMessage   `json:"raw,omitempty"`
		When     *wire.Time        `json:"when,omitempty"`
		Hidden   string            `json:"-"`
		Untagged string            `json:",omitempty"`
		Texts    map[string]string `json:"texts,omitzero"`
		Grid     [][]part          `json:"grid,omitzero"`
	}
	part struct {
		ID    string `json:"id,omitempty"`
		Title string `json:"title,omitempty"`
		Inner *part  `json:"inner,omitempty"`
	}
)

func TestModifyKeepsWhatTheTypeDoesNotKnow(t *testing.T) {
	t.Parallel()
	type test struct {
		read   string
		change func(*object)
		want   string
	}
	for name, test := range map[string]test{
		"nothing changed": {
			read: `{"id":"1","name":"a","new":{"deep":[1,{"x":null}]},"Hidden":"h","Untagged":"u","version":"v"}`,
			want: `{"id":"1","name":"a","new":{"deep":[1,{"x":null}]},"Hidden":"h","Untagged":"u","version":"v"}`,
		},
		"a change wins": {
			read:   `{"id":"1","name":"a","new":1,"owner":{"title":"t","new":2}}`,
			change: func(o *object) { o.Name, o.Owner.Title = "b", "u" },
			want:   `{"id":"1","name":"b","new":1,"owner":{"title":"u","new":2}}`,
		},
		"a deletion wins": {
			read:   `{"id":"1","name":"a","note":"n","owner":{"title":"t","new":2},"labels":{"x":{"new":3},"y":{"new":4}},"open":{"p":1,"q":2}}`,
			change: func(o *object) { o.Note, o.Owner = nil, nil; delete(o.Labels, "x"); delete(o.Open, "p") },
			want:   `{"id":"1","name":"a","labels":{"y":{"new":4}},"open":{"q":2}}`,
		},
		"an addition is as it is": {
			read:   `{"id":"1","name":"a","labels":{"x":{"new":3}}}`,
			change: func(o *object) { o.Labels["y"] = part{Title: "t"}; o.Owner = &part{Title: "u"} },
			want:   `{"id":"1","name":"a","labels":{"x":{"new":3},"y":{"title":"t"}},"owner":{"title":"u"}}`,
		},
		"null is nothing": {
			read: `{"id":"1","name":"a","owner":null,"parts":null,"new":null}`,
			want: `{"id":"1","name":"a","new":null}`,
		},
		"names in another case are known": {
			read: `{"ID":"1","name":"a","NEW":1}`,
			want: `{"id":"1","name":"a","NEW":1}`,
		},
		"numbers that did not change keep their digits": {
			read:   `{"id":"1","name":"a","size":9007199254740993,"ratio":0.10,"count":9007199254740993,"open":{"n":[9007199254740993,1.0],"m":2.50,"t":["x",1.0]},"any":1e2,"raw":1.00,"new":12345678901234567890}`,
			change: func(o *object) { o.Open["m"], o.Open["t"] = 3, []any{"y", 1} },
			want:   `{"id":"1","name":"a","size":9007199254740993,"ratio":0.10,"count":9007199254740993,"open":{"n":[9007199254740993,1.0],"m":3,"t":["y",1.0]},"any":1e2,"raw":1.00,"new":12345678901234567890}`,
		},
		"exact numbers change by one": {
			read:   `{"id":"1","name":"a","count":9007199254740993,"new":1}`,
			change: func(o *object) { o.Count-- },
			want:   `{"id":"1","name":"a","count":9007199254740992,"new":1}`,
		},
		"types that decode themselves have the say": {
			read:   `{"id":"1","name":"a","when":"yesterday","raw":{"a":1,"b":2}}`,
			change: func(o *object) { o.Raw = json.RawMessage(`{"a":1}`) },
			want:   `{"id":"1","name":"a","when":"yesterday","raw":{"a":1}}`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sameJSON(t, test.want, modified(t, test.read, func(o *object) *object {
				if test.change != nil {
					test.change(o)
				}
				return o
			}))
		})
	}
}

func TestModifyTellsItemsOfListsApart(t *testing.T) {
	t.Parallel()
	for name, test := range map[string]struct {
		read   string
		change func([]part) []part
		want   string
	}{
		"by id when moved": {
			read:   `[{"id":"a","new":1},{"id":"b","new":2}]`,
			change: func(p []part) []part { return []part{p[1], p[0]} },
			want:   `[{"id":"b","new":2},{"id":"a","new":1}]`,
		},
		"by id when some go, change and come": {
			read:   `[{"id":"a","new":1},{"id":"b","new":2},{"id":"c","new":3}]`,
			change: func([]part) []part { return []part{{Title: "x"}, {ID: "c", Title: "y"}, {ID: "d"}} },
			want:   `[{"title":"x"},{"id":"c","title":"y","new":3},{"id":"d"}]`,
		},
		"by another id none is the same": {
			read:   `[{"id":"a","new":1},{"id":"b","new":2}]`,
			change: func(p []part) []part { return []part{p[0], {ID: "z"}} },
			want:   `[{"id":"a","new":1},{"id":"z"}]`,
		},
		"by place when an id is not unique": {
			read:   `[{"id":"a","new":1},{"id":"a","new":2}]`,
			change: func(p []part) []part { p[0].Title = "x"; return p },
			want:   `[{"id":"a","title":"x","new":1},{"id":"a","new":2}]`,
		},
		"by content when moved": {
			read:   `[{"title":"a","new":1},{"title":"b","new":2}]`,
			change: func(p []part) []part { return []part{p[1], p[0]} },
			want:   `[{"title":"b","new":2},{"title":"a","new":1}]`,
		},
		"by content when one goes": {
			read:   `[{"title":"a","new":1},{"title":"b","new":2},{"title":"c","inner":{"new":4},"new":3}]`,
			change: func(p []part) []part { return p[1:] },
			want:   `[{"title":"b","new":2},{"title":"c","inner":{"new":4},"new":3}]`,
		},
		"by content when one comes": {
			read:   `[{"title":"a","new":1},{"title":"b","new":2}]`,
			change: func(p []part) []part { return slices.Insert(p, 1, part{Title: "x"}) },
			want:   `[{"title":"a","new":1},{"title":"x"},{"title":"b","new":2}]`,
		},
		"by place when one changes": {
			read:   `[{"title":"a","new":1},{"title":"b","new":2},{"title":"c","new":3}]`,
			change: func(p []part) []part { p[1].Title = "x"; return p },
			want:   `[{"title":"a","new":1},{"title":"x","new":2},{"title":"c","new":3}]`,
		},
		"all gone": {
			read:   `[{"title":"a","new":1}]`,
			change: func([]part) []part { return []part{} },
			want:   `[]`,
		},
		"new in an empty list": {
			read:   `[]`,
			change: func([]part) []part { return []part{{ID: "a"}} },
			want:   `[{"id":"a"}]`,
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			got := modified(t, `{"parts":`+test.read+`,"grid":[[{"new":1}],[]],"new":0}`, func(o *object) object {
				o.Parts = test.change(o.Parts)
				return *o
			})
			sameJSON(t, `{"id":"","name":"","parts":`+test.want+`,"grid":[[{"new":1}],[]],"new":0}`, got)
		})
	}
}

func TestModifyTakesTheFirstKeyThatTellsItemsApart(t *testing.T) {
	t.Parallel()
	type item struct {
		ID   string `json:"id,omitempty"`
		UUID string `json:"uuid,omitempty"`
		Key  int64  `json:"key,omitempty"`
		Name string `json:"name,omitempty"`
	}
	for name, doc := range map[string][2]string{
		"uuid": {`{"id":"a","uuid":"u","name":"n","new":1}`, `{"id":"a","uuid":"v","name":"n","new":2}`},
		"key":  {`{"key":1,"name":"n","new":1}`, `{"key":2,"name":"n","new":2}`},
		"name": {`{"id":"a","name":"n","new":1}`, `{"id":"a","name":"m","new":2}`},
	} {
		got := modified(t, "["+doc[0]+","+doc[1]+"]", func(items *[]item) []item {
			slices.Reverse(*items)
			return *items
		})
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			sameJSON(t, "["+doc[1]+","+doc[0]+"]", got)
		})
	}
}

func TestModifySendsNothingThatOnlyTheReplyHas(t *testing.T) {
	t.Parallel()
	type update struct {
		Name  string `json:"name"`
		Owner *part  `json:"owner,omitempty"`
	}
	got := modified(t, `{"id":"1","version":"v","name":"a","owner":{"id":"o","title":"t","new":2},"parts":[{"new":3}],"new":1}`,
		func(o *object) update { return update{"b", &part{Title: o.Owner.Title}} })
	sameJSON(t, `{"name":"b","owner":{"title":"t","new":2},"new":1}`, got)
}

func TestPlacesOfModify(t *testing.T) {
	t.Parallel()
	type item struct {
		Item object `json:"item"`
	}
	type view struct {
		View *object `json:"data_view"`
	}
	const read = `{"item":{"id":"1","name":"a","new":1},"total":1}`
	unwrap := func(i *item) object { return i.Item }
	sameJSON(t, `{"id":"1","name":"a","new":1}`, modified(t, read, unwrap, scoped.Place{Reply: "item"}))
	wrap := func(i *item) view { return view{&i.Item} }
	sameJSON(t, `{"data_view":{"id":"1","name":"a","new":1}}`, modified(t, read, wrap, scoped.Place{Reply: "item", Body: "data_view"}))

	const both = `{"data_view":{"id":"1","name":"a","owner":{"new":2},"new":1},"seen":true}`
	same := func(v *view) *view { return v }
	sameJSON(t, both, modified(t, both, same))
	sameJSON(t, `{"data_view":{"id":"1","name":"a","owner":{"new":2},"new":1}}`, modified(t, both, same, scoped.Place{Reply: "data_view", Body: "data_view"}))
	sameJSON(t, `{"data_view":{"id":"1","name":"a","owner":{"new":2}}}`, modified(t, both, same, scoped.Place{Reply: "data_view.owner", Body: "data_view.owner"}))
	gone := func(*view) view { return view{} }
	sameJSON(t, `{"data_view":null}`, modified(t, both, gone, scoped.Place{Reply: "data_view.owner", Body: "data_view.owner"}))
	sameJSON(t, `{"data_view":{"id":"","name":""}}`, modified(t, `{}`, func(*view) view { return view{new(object)} }, scoped.Place{Reply: "data_view", Body: "data_view"}))
}

func TestAListOfOneItemStandsForTheItem(t *testing.T) {
	t.Parallel()
	type list struct {
		Items []object `json:"items"`
	}
	const doc = `{"id":"1","name":"a","owner":{"id":"2","new":2},"new":1}`
	in := func(o *object) list { return list{[]object{*o}} }
	sameJSON(t, `{"items":[{"id":"1","name":"a","owner":{"id":"2","new":2},"new":1}]}`, modified(t, doc, in, scoped.Place{Body: "items"}))
	sameJSON(t, `{"items":[{"id":"1","name":"a","owner":{"id":"2","new":2}}]}`, modified(t, doc, in, scoped.Place{Reply: "owner", Body: "items.owner"}))
	out := func(l *list) object { return l.Items[0] }
	sameJSON(t, `{"id":"1","name":"a","owner":{"id":"2","new":2}}`, modified(t, `{"items":[`+doc+`]}`, out, scoped.Place{Reply: "items.owner", Body: "owner"}))
	sameJSON(t, `{"items":[]}`, modified(t, doc, func(*object) list { return list{[]object{}} }, scoped.Place{Body: "items"}))

	twice := func(o *object) (list, error) { return list{[]object{*o, *o}}, nil }
	for _, place := range []scoped.Place{{Body: "items"}, {Reply: "owner", Body: "items.owner"}, {Body: "items.none"}} {
		kb, stored := replacing(t, doc)
		var argument *scoped.ArgumentError
		_, err := scoped.Modify(t.Context(), read[object](kb), twice, write[list](kb), place)
		if !errors.As(err, &argument) || argument.Field != "places" {
			t.Errorf("%+v: %v, want *ArgumentError for the places", place, err)
		}
		sameJSON(t, doc, *stored)
	}
}

func TestAPlaceThatTheTypesDoNotHaveIsRefused(t *testing.T) {
	t.Parallel()
	kb := blind(t, "http://h")
	same := func(o *object) (*object, error) { return o, nil }
	for _, place := range []scoped.Place{{Reply: "item"}, {Body: "item"}, {Reply: "owner.x", Body: "owner"}} {
		var argument *scoped.ArgumentError
		_, err := scoped.Modify(t.Context(), read[object](kb), same, write[*object](kb), place)
		if !errors.As(err, &argument) || argument.Field != "places" {
			t.Errorf("%+v: %v, want *ArgumentError for the places", place, err)
		}
	}
}

func TestModifyNeedsItsOptionsPassedOn(t *testing.T) {
	t.Parallel()
	kb, stored := replacing(t, `{"name":"a","new":1}`)
	before := *stored
	same := func(o *object) (*object, error) { return o, nil }
	var argument *scoped.ArgumentError
	forgetful := func(ctx context.Context, _ ...scoped.CallOption) (*object, error) { return read[object](kb)(ctx) }
	if _, err := scoped.Modify(t.Context(), forgetful, same, write[*object](kb)); !errors.As(err, &argument) || argument.Field != "get" || *stored != before {
		t.Errorf("%v, want *ArgumentError for get before anything is sent", err)
	}
	displacing := func(ctx context.Context, opts ...scoped.CallOption) (*object, error) {
		forget := func(_ context.Context, req *http.Request) error {
			*req = *req.WithContext(t.Context())
			return nil
		}
		return read[object](kb)(ctx, append(opts, forget)...)
	}
	if _, err := scoped.Modify(t.Context(), displacing, same, write[*object](kb)); !errors.As(err, &argument) || argument.Field != "get" || *stored != before {
		t.Errorf("%v, want *ArgumentError for get before anything is sent", err)
	}
	stream := func(ctx context.Context, _ *object, opts ...scoped.CallOption) (json.RawMessage, error) {
		return write[io.Reader](kb)(ctx, bytes.NewBufferString("{}"), opts...)
	}
	if _, err := scoped.Modify(t.Context(), read[object](kb), same, stream); !errors.As(err, &argument) || argument.Field != "put" || *stored != before {
		t.Errorf("%v, want *ArgumentError for put before anything is sent", err)
	}
	careless := func(ctx context.Context, o *object, _ ...scoped.CallOption) (json.RawMessage, error) {
		return write[*object](kb)(ctx, o)
	}
	if reply, err := scoped.Modify(t.Context(), read[object](kb), same, careless); !errors.As(err, &argument) || argument.Field != "put" || reply == nil {
		t.Errorf("%s, %v, want *ArgumentError for put next to the result", reply, err)
	}
}

func TestModifyStopsAtTheFirstError(t *testing.T) {
	t.Parallel()
	kb, stored := replacing(t, `{"name":"a"}`)
	before := *stored
	no := errors.New("no")
	if _, err := scoped.Modify(t.Context(), read[object](kb), func(*object) (*object, error) { return nil, no }, write[*object](kb)); !errors.Is(err, no) || *stored != before {
		t.Errorf("%v, stored %s, want the refusal and nothing sent", err, *stored)
	}
	missing := answer(t, http.StatusNotFound, nil, `{}`)
	never := func(*object) (*object, error) { t.Error("change was called"); return nil, no }
	if _, err := scoped.Modify(t.Context(), read[object](missing), never, write[*object](kb)); !errors.Is(err, scoped.ErrNotFound) {
		t.Errorf("%v, want *NotFoundError", err)
	}
}

func TestModifyOfASpaceAndAConnector(t *testing.T) {
	t.Parallel()
	srv, kb := kibana(t, kibanatest.WithSpaces("marketing"))
	ctx := t.Context()
	space, err := scoped.Modify(ctx,
		func(ctx context.Context, opts ...scoped.CallOption) (*scoped.Space, error) {
			return kb.Spaces.Get(ctx, "marketing", opts...)
		},
		func(s *scoped.Space) (scoped.Space, error) {
			s.Description = scoped.Ptr("Leads")
			return *s, nil
		},
		kb.Spaces.Update,
	)
	if err != nil || *space.Description != "Leads" {
		t.Errorf("%+v, %v", space, err)
	}

	in := scoped.InSpace("marketing")
	made, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "Log", ConnectorTypeID: scoped.IndexConnector,
		Config: connectors.ConfigFrom(connectors.IndexConfig{Index: "a", Refresh: scoped.Ptr(true)}),
	}, in)
	if err != nil {
		t.Fatal(err)
	}
	connector, err := scoped.Modify(ctx,
		func(ctx context.Context, opts ...scoped.CallOption) (*scoped.Connector, error) {
			return kb.Actions.Get(ctx, made.ID, append(opts, in)...)
		},
		func(c *scoped.Connector) (scoped.ConnectorUpdate, error) {
			return scoped.ConnectorUpdate{Name: "Audit", Config: c.Config}, nil
		},
		func(ctx context.Context, update scoped.ConnectorUpdate, opts ...scoped.CallOption) (*scoped.Connector, error) {
			return kb.Actions.Update(ctx, made.ID, update, append(opts, in)...)
		},
	)
	if err != nil || connector.Name != "Audit" || string(connector.Config.JSON()) != string(made.Config.JSON()) {
		t.Errorf("%+v, %v, want another name and the same config as in %+v", connector, err, made)
	}

	srv.React(kibanatest.Match{Method: http.MethodGet, Times: 1}, kibanatest.Fault{Body: []byte(`{"id":"marketing","name":"m","news":1}`)})
	_, err = scoped.Modify(ctx,
		func(ctx context.Context, opts ...scoped.CallOption) (*scoped.Space, error) {
			return kb.Spaces.Get(ctx, "marketing", opts...)
		},
		func(s *scoped.Space) (scoped.Space, error) { return *s, nil },
		kb.Spaces.Update,
	)
	if !errors.Is(err, scoped.ErrBadRequest) || !strings.HasPrefix(err.Error(), "[Space: marketing] ") || !strings.Contains(err.Error(), "news)") {
		t.Errorf("%v, want *BadRequestError that names what was kept", err)
	}
}

func TestAUnionIsChangedInPlace(t *testing.T) {
	t.Parallel()
	union := wire.UnionOf(json.RawMessage(`{"index":"a","refresh":true,"limit":9007199254740993}`))
	if err := scoped.ChangeUnion(&union, func(c *connectors.IndexConfig) { c.Index, c.Refresh = "b", nil }); err != nil {
		t.Fatal(err)
	}
	sameJSON(t, `{"index":"b","limit":9007199254740993}`, string(union.JSON()))
	for name, other := range map[string]wire.Union{
		"null":         {},
		"another kind": wire.UnionOf(1),
		"no JSON":      wire.UnionOf(make(chan int)),
	} {
		before := other
		if err := scoped.ChangeUnion(&other, func(*connectors.IndexConfig) {}); err == nil || string(other.JSON()) != string(before.JSON()) {
			t.Errorf("%s: %v, %s, want an error and the union as it was", name, err, other.JSON())
		}
	}
	if err := scoped.ChangeUnion(&union, func(c *struct{ C chan int }) { c.C = make(chan int) }); err == nil {
		t.Error("a kind without JSON was taken")
	}
}

// unknown draws JSON with members that no type of the tests knows.
func unknown(t *rapid.T) map[string]any {
	names := rapid.SampledFrom([]string{"new", "x", "other.y", "ö"})
	values := rapid.OneOf(
		rapid.Just[any](nil), rapid.Just[any](true), rapid.Map(rapid.String(), func(s string) any { return strings.ToValidUTF8(s, "") }),
		rapid.Map(rapid.Int64(), func(n int64) any { return n }), rapid.Just[any]([]any{map[string]any{"id": "a"}}), rapid.Just[any](map[string]any{"name": 1}),
	)
	return rapid.MapOf(names, values).Draw(t, "unknown")
}

// with is an object with the given members and unknown ones.
func with(t *rapid.T, members map[string]any) map[string]any {
	all := unknown(t)
	maps.Copy(all, members)
	return all
}

func TestModifyLosesNothingAndInventsNothing(t *testing.T) {
	t.Parallel()
	rapid.Check(t, func(rt *rapid.T) {
		ids := rapid.SliceOfNDistinct(rapid.StringMatching(`[a-z]{1,3}`), 0, 4, rapid.ID).Draw(rt, "ids")
		items := make([]any, 0, len(ids))
		keyed := rapid.Bool().Draw(rt, "keyed")
		for _, id := range ids {
			member := "title"
			if keyed {
				member = "id"
			}
			items = append(items, with(rt, map[string]any{member: id}))
		}
		whole := with(rt, map[string]any{
			"id": "1", "name": "a", "parts": items, "owner": with(rt, map[string]any{"title": "t"}),
			"labels": map[string]any{"k": with(rt, map[string]any{"id": "l"})},
		})
		doc, err := json.Marshal(whole)
		if err != nil {
			rt.Fatal(err)
		}
		sameJSON(rt, string(doc), modified(t, string(doc), func(o *object) *object { return o }))

		order := append([]any{}, rapid.Permutation(items).Draw(rt, "order")...)
		order = order[:rapid.IntRange(0, len(order)).Draw(rt, "left")]
		name := rapid.StringMatching(`[a-z]*`).Draw(rt, "name")
		got := modified(t, string(doc), func(o *object) *object {
			parts := make([]part, 0, len(order))
			for _, item := range order {
				members, _ := item.(map[string]any)
				id, _ := members["id"].(string)
				title, _ := members["title"].(string)
				parts = append(parts, part{ID: id, Title: title})
			}
			o.Name, o.Parts = name, parts
			return o
		})
		whole["name"], whole["parts"] = name, order
		want, err := json.Marshal(whole)
		if err != nil {
			rt.Fatal(err)
		}
		sameJSON(rt, string(want), got)
	})
}

func FuzzModify(f *testing.F) {
	for _, doc := range []string{`{}`, `{"name":"a","new":1}`, `{"parts":[{"id":"a","new":1},{}]}`, `{"open":{"n":1e400}}`, `{"grid":[[{}]],"any":[1.0]}`} {
		f.Add(doc)
	}
	f.Fuzz(func(t *testing.T, doc string) {
		var known object
		if json.Unmarshal([]byte(doc), &known) != nil || doc == "null" {
			t.Skip()
		}
		once := modified(t, doc, func(o *object) *object { return o })
		twice := modified(t, once, func(o *object) *object { return o })
		sameJSON(t, once, twice)
	})
}
