package scoped

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net/http"
	"reflect"
	"slices"
	"sort"
	"strings"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// Place says where an object sits in the reply that it is read from and in the body that it is sent in: the names of
// the members that lead to it, joined by dots, or nothing where it is the whole.
type Place struct{ Reply, Body string }

// Modify reads an object, lets change make the new body of it, and sends that together with the members of the object
// that its type does not know: those of a newer Kibana, for example, which a PUT would take away. All else is up to
// change: what it leaves out is deleted, what it sets is sent. A version that guards against changes by somebody else is
// a member like any other, for change to put in the body; Modify sends once and never tries again, which [RetryOnConflict]
// does. Where a service has a Modify of its own, such as [CasesService.Modify], that is the one to use.
//
// get and put pass the options that they are given to one call each, and may add their own. T is the type that the reply
// of get is decoded into, or a pointer to it; it may differ from B, the type of the body, which put sends as it is: places
// are looked for in what is sent.
//
// Places narrow down the objects whose unknown members are kept, and tell where the body has what the reply has:
// Place{Reply: "item"} takes them from the item and puts them at the top. Without a place it is the whole reply and the
// whole body. A list of one item on the way stands for the item: Place{Body: "cases"} for a case, whose update is a list
// of changes. Modify fails before it sends a list of more items there. Kibana may refuse a body for a member that can
// only be read, and a newer one may have more of those: choose places without them.
//
// Members of members and of items of lists are kept too, as long as the body has the object that they are in. Items
// belong together that have the same id, else uid, uuid, key or name: the first of these that every item was read with,
// each with a value of its own, and that the body has. Without one, items belong together that are as they were read
// and then, if the list is as long as before, those in the same place. All others are new.
//
// A value whose type decodes itself is sent as change leaves it. A union therefore keeps everything until it is made
// anew: change it with ChangeUnion. A number that lost digits in a float64 or an any is sent as it was read, unless it
// was changed.
func Modify[T, B, R any](
	ctx context.Context,
	get func(ctx context.Context, opts ...CallOption) (T, error),
	change func(current T) (B, error),
	put func(ctx context.Context, body B, opts ...CallOption) (R, error),
	places ...Place,
) (R, error) {
	var (
		current T
		body    B
		result  R
	)
	keep, err := newKeeper(reflect.TypeFor[T](), reflect.TypeFor[B](), places)
	if err != nil {
		return result, err
	}
	err = keep.run(
		func(watch CallOption) (err error) {
			current, err = get(ctx, watch)
			return err
		},
		func() (err error) {
			body, err = change(current)
			return err
		},
		func(complete CallOption) (err error) {
			result, err = put(ctx, body, complete)
			return err
		})
	return result, err
}

// ChangeUnion reads a union as one of its kinds, lets change have it, and puts back what became of it. What the kind
// does not know stays as it was, by the rules of Modify. It fails if the JSON does not fit the kind; it does not look at
// the discriminator, so ask the union which kind it is. Generated unions embed theirs:
//
//	err := scoped.ChangeUnion(&connector.Config.Union, func(config *connectors.IndexConfig) { config.Index = "log" })
func ChangeUnion[K any](union *wire.Union, change func(kind *K)) error {
	kind, err := wire.As[K](*union)
	if err != nil {
		return err
	}
	change(&kind)
	doc, err := json.Marshal(kind)
	if err != nil {
		return err
	}
	read, err := decodeExactly(union.JSON())
	if err != nil {
		return err
	}
	sent, err := decodeExactly(doc)
	if err != nil {
		return err
	}
	var m merger
	*union = wire.UnionOf(m.merge(sent, read, reflect.TypeFor[K](), nil))
	return nil
}

func modifyArgument(field, reason string) error {
	return &ArgumentError{Operation: "Modify", Field: field, Reason: reason}
}

// keeper completes the body of a Modify.
type keeper struct {
	places    []placePath
	read      any
	completed bool
	kept      []string // the members that were added, by their paths
}

// placePath is a Place and the type of what is read there.
type placePath struct {
	reply, body []string
	typ         reflect.Type
}

func newKeeper(reply, body reflect.Type, places []Place) (*keeper, error) {
	k := &keeper{}
	if len(places) == 0 {
		places = []Place{{}}
	}
	for _, place := range places {
		path := placePath{reply: steps(place.Reply), body: steps(place.Body)}
		typ, ok := typeAt(reply, path.reply)
		if !ok {
			return nil, modifyArgument("places", fmt.Sprintf("%s has no %q", reply, place.Reply))
		}
		if _, ok := typeAt(body, path.body); !ok {
			return nil, modifyArgument("places", fmt.Sprintf("%s has no %q", body, place.Body))
		}
		path.typ = typ
		k.places = append(k.places, path)
	}
	return k, nil
}

// run reads, changes and sends. get and put pass on the option that they are given.
func (k *keeper) run(get func(CallOption) error, change func() error, put func(CallOption) error) error {
	var reply Reply
	if err := get(WithReply(&reply)); err != nil {
		return err
	}
	if len(reply.Body) == 0 {
		return modifyArgument("get", "must pass the options that it is given to a call whose reply is JSON")
	}
	var err error
	if k.read, err = decodeExactly(reply.Body); err != nil {
		return modifyArgument("get", "has got a reply that is no JSON: "+err.Error())
	}
	if err = change(); err != nil {
		return err
	}
	err = put(k.complete)
	switch {
	case err == nil && !k.completed:
		return modifyArgument("put", "must pass the options that it is given to a call whose body is JSON: what the type does not know was not sent")
	case errors.Is(err, ErrBadRequest) && len(k.kept) > 0:
		return fmt.Errorf("%w (Modify kept what the type does not know: %s)", err, oneLine(strings.Join(k.kept, ", ")))
	}
	return err
}

func steps(path string) []string {
	if path == "" {
		return nil
	}
	return strings.Split(path, ".")
}

// complete is the CallOption that adds to the body of a request what was read and its type does not know.
func (k *keeper) complete(_ context.Context, req *http.Request) error {
	return rewriteBody(req, func(body any) (any, bool, error) {
		var m merger
		for _, place := range k.places {
			read, found, err := valueAt(k.read, place.reply)
			if err != nil {
				return nil, false, err
			}
			if !found {
				continue
			}
			if body, err = within(body, place.body, func(sent any) (any, error) { return m.mergeObject(sent, read, place.typ, place.body) }); err != nil {
				return nil, false, err
			}
		}
		k.completed, k.kept = true, m.kept
		sort.Strings(k.kept)
		return body, m.changed, nil
	})
}

// forget takes back what was kept at a path and below.
func (k *keeper) forget(path []string) {
	at := strings.Join(path, ".")
	k.kept = slices.DeleteFunc(k.kept, func(kept string) bool { return kept == at || strings.HasPrefix(kept, at+".") })
}

// rewriteBody puts other JSON in the place of a request's body, where edit tells that it is other.
func rewriteBody(req *http.Request, edit func(body any) (edited any, changed bool, err error)) error {
	if req.Body == nil || req.Body == http.NoBody {
		return nil
	}
	if req.GetBody == nil {
		return modifyArgument("put", "must send JSON, not a stream")
	}
	content, err := req.GetBody()
	if err != nil {
		return err
	}
	defer func() { _ = content.Close() }()
	doc, err := io.ReadAll(content)
	if err != nil {
		return err
	}
	body, err := decodeExactly(doc)
	if err != nil {
		return modifyArgument("put", "must send JSON: "+err.Error())
	}
	body, changed, err := edit(body)
	if err != nil || !changed {
		return err
	}
	if doc, err = json.Marshal(body); err != nil {
		return err
	}
	req.GetBody = func() (io.ReadCloser, error) { return io.NopCloser(bytes.NewReader(doc)), nil }
	req.Body, req.ContentLength = io.NopCloser(bytes.NewReader(doc)), int64(len(doc))
	return nil
}

// decodeExactly decodes JSON with its numbers as they are written.
func decodeExactly(doc []byte) (any, error) {
	decoder := json.NewDecoder(bytes.NewReader(doc))
	decoder.UseNumber()
	var value any
	err := decoder.Decode(&value)
	return value, err
}

func valueAt(value any, path []string) (any, bool, error) {
	for i, step := range path {
		inner, err := onlyItem(value, path[:i])
		if err != nil {
			return nil, false, err
		}
		members, _ := inner.(map[string]any)
		member, ok := members[step]
		if !ok {
			return nil, false, nil
		}
		value = member
	}
	return value, true, nil
}

// within replaces what a path leads to, if it leads to something. The value stays the same but for an empty path.
func within(value any, path []string, replace func(any) (any, error)) (any, error) {
	at := value
	for i, step := range path {
		inner, err := onlyItem(at, path[:i])
		if err != nil {
			return nil, err
		}
		members, _ := inner.(map[string]any)
		member, ok := members[step]
		if !ok {
			return value, nil
		}
		if i == len(path)-1 {
			members[step], err = replace(member)
			return value, err
		}
		at = member
	}
	return replace(value)
}

// mergeObject is merge, where a list of one item is sent in the place of an object that was read.
func (m *merger) mergeObject(sent, read any, typ reflect.Type, path []string) (any, error) {
	items, isList := sent.([]any)
	if _, isObject := read.(map[string]any); !isList || !isObject {
		return m.merge(sent, read, typ, path), nil
	}
	item, err := onlyItem(sent, path)
	if err != nil || item == nil {
		return sent, err
	}
	items[0] = m.merge(item, read, typ, deeper(path, "0"))
	return items, nil
}

// onlyItem is the item of a list that has one, nil for an empty list, and anything else itself.
func onlyItem(value any, path []string) (any, error) {
	items, ok := value.([]any)
	switch {
	case !ok:
		return value, nil
	case len(items) == 0:
		return nil, nil //nolint:nilnil // an empty list has none, which is no error
	case len(items) == 1:
		return items[0], nil
	}
	return nil, modifyArgument("places", fmt.Sprintf("lead to %d items at %q, want one", len(items), strings.Join(path, ".")))
}
