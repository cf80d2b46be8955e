package contract_test

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"net/http"
	"net/http/httptest"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"sync"
	"testing"

	"github.com/getkin/kin-openapi/openapi3"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/contract/flows"
)

// startsPage are the names of what says which page is wanted.
var startsPage = []string{"page", "page_index", "pageIndex", "page_token", "cursor", "searchAfter", "search_after", "scroll", "offset", "skip", "from"}

// isPaged tells whether an operation takes the number or the beginning of a page. A from that is text is a time.
func (o operation) isPaged() bool {
	schemas := map[string]*openapi3.SchemaRef{}
	for _, p := range o.Parameters {
		schemas[p.Value.Name] = p.Value.Schema
	}
	if o.RequestBody != nil {
		if media := o.RequestBody.Value.Content.Get("application/json"); media != nil && media.Schema != nil {
			maps.Copy(schemas, media.Schema.Value.Properties)
		}
	}
	return slices.ContainsFunc(startsPage, func(name string) bool {
		schema := schemas[name]
		return schema != nil && (name != "from" || schema.Value.Type.Is("integer"))
	})
}

// TestEveryPagedOperationHasAnIterator wants one, or a reason in the description why there is none.
func TestEveryPagedOperationHasAnIterator(t *testing.T) {
	t.Parallel()
	found := 0
	for op := range describe(t).all {
		iterator := reflect.ValueOf(flows.Clients[op.Tags[0]](nil)).MethodByName(op.name() + "All")
		_, reason := op.Extensions["x-kibana-pages"].(string)
		if iterator.IsValid() != (op.isPaged() && !reason) {
			t.Errorf("%s: paged %t, with a reason %t, with an iterator %t", op.OperationID, op.isPaged(), reason, iterator.IsValid())
		}
		if iterator.IsValid() {
			found++
		}
	}
	if found < 53 {
		t.Errorf("%d iterators, want 53 at least", found)
	}
}

// eachIterator runs a test for every iterator. The first pages of a few count from 0.
func eachIterator(t *testing.T, test func(t *testing.T, op operation)) {
	t.Helper()
	for op := range describe(t).all {
		if op.isPaged() {
			t.Run(op.OperationID, func(t *testing.T) {
				t.Parallel()
				test(t, op)
			})
		}
	}
}

func TestIteratorsYieldEveryItemOnceInOrder(t *testing.T) {
	t.Parallel()
	eachIterator(t, func(t *testing.T, op operation) {
		t.Helper()
		for _, silent := range []bool{false, true} {
			list := newList(t, op, 20)
			list.silent = silent
			args := list.arguments(7)
			before := written(t, args)
			items, err := list.read(args, -1)
			if err != nil {
				t.Fatal(err)
			}
			if !slices.Equal(items, list.items) {
				t.Errorf("got %s, want %s", items, list.items)
			}
			if list.asked != 3 {
				t.Errorf("%d requests, want 3", list.asked)
			}
			if after := written(t, args); after != before {
				t.Errorf("the arguments were %s and are %s", before, after)
			}
		}
	})
}

func TestIteratorsChooseASizeAndGoOnFromAPage(t *testing.T) {
	t.Parallel()
	eachIterator(t, func(t *testing.T, op operation) {
		t.Helper()
		list := newList(t, op, 230)
		items, err := list.read(list.arguments(0), -1)
		if err != nil || len(items) != 230 || list.asked != 3 {
			t.Errorf("%d items in %d requests, %v, want 230 in 3", len(items), list.asked, err)
		}
		list = newList(t, op, 0)
		if items, err := list.read(list.arguments(0), -1); len(items) > 0 || err != nil || list.asked != 1 {
			t.Errorf("%d items of an empty list in %d requests, %v", len(items), list.asked, err)
		}
	})
}

func TestIteratorsStopAtABreak(t *testing.T) {
	t.Parallel()
	eachIterator(t, func(t *testing.T, op operation) {
		t.Helper()
		list := newList(t, op, 20)
		if items, err := list.read(list.arguments(7), 3); len(items) != 3 || err != nil || list.asked != 1 {
			t.Errorf("%d items in %d requests, %v, want 3 in 1", len(items), list.asked, err)
		}
	})
}

func TestIteratorsEndWithTheErrorOfAPage(t *testing.T) {
	t.Parallel()
	eachIterator(t, func(t *testing.T, op operation) {
		t.Helper()
		list := newList(t, op, 20)
		list.fault = func(page int) (int, bool) { return http.StatusForbidden, page == 2 }
		items, err := list.read(list.arguments(7), -1)
		if len(items) != 7 || !errors.Is(err, scoped.ErrAuthorization) || list.asked != 2 {
			t.Errorf("%d items in %d requests, %v, want 7 in 2 and then the error", len(items), list.asked, err)
		}
	})
}

func TestIteratorsNoticeAServerThatRepeatsAPage(t *testing.T) {
	t.Parallel()
	eachIterator(t, func(t *testing.T, op operation) {
		t.Helper()
		list := newList(t, op, 20)
		list.stuck = true
		items, err := list.read(list.arguments(7), -1)
		var wrong *scoped.PagesError
		if !errors.As(err, &wrong) || len(items) != 7 || wrong.Operation != op.name() || wrong.Seen != 7 || errors.Is(err, scoped.ErrResultWindow) {
			t.Errorf("%d items, %v", len(items), err)
		}
	})
}

func TestIteratorsNoticeATotalThatCannotBe(t *testing.T) {
	t.Parallel()
	eachIterator(t, func(t *testing.T, op operation) {
		t.Helper()
		if !newList(t, op, 1).counted {
			t.Skip("the operation does not say how many items there are")
		}
		for total, want := range map[int]int{3: 0, 40: 20} {
			list := newList(t, op, 20)
			if list.cursor && want > 0 {
				continue // it is the pages themselves that say where they end
			}
			list.total = total
			items, err := list.read(list.arguments(10), -1)
			if !errors.As(err, new(*scoped.PagesError)) || len(items) != want {
				t.Errorf("%d items of 20 that shall be %d: %v", len(items), total, err)
			}
		}
	})
}

func TestIteratorsSayWhereElasticsearchStops(t *testing.T) {
	t.Parallel()
	eachIterator(t, func(t *testing.T, op operation) {
		t.Helper()
		list := newList(t, op, 1)
		if list.cursor {
			t.Skip("there is no end")
		}
		list.fault = func(int) (int, bool) { return http.StatusBadRequest, true }
		args := list.arguments(100)
		list.startAt(args, 10_000/100)
		items, err := list.read(args, -1)
		var wrong *scoped.PagesError
		if !errors.As(err, &wrong) || len(items) != 0 || wrong.Seen != 10_000 || !errors.Is(err, scoped.ErrResultWindow) || !errors.Is(err, scoped.ErrBadRequest) {
			t.Errorf("%d items, %v", len(items), err)
		}
		if _, err := list.read(list.arguments(100), -1); !errors.Is(err, scoped.ErrBadRequest) || errors.Is(err, scoped.ErrResultWindow) {
			t.Errorf("a refused first page is %v", err)
		}
	})
}

// list is a list that a server gives out page by page, in the way of one operation.
type list struct {
	t        *testing.T
	op       operation
	iterator reflect.Value
	reply    reflect.Type // a page in Go
	items    []string     // as JSON
	counted  bool         // whether a page says how many items there are
	cursor   bool         // whether a page says where the next one begins

	total  int                                  // how many items there are said to be
	silent bool                                 // do not say it
	stuck  bool                                 // always return the first page
	fault  func(page int) (status int, on bool) // which pages fail

	mu    sync.Mutex
	asked int
}

func newList(t *testing.T, op operation, n int) *list {
	t.Helper()
	l := &list{t: t, op: op, total: n, items: []string{}}
	srv := httptest.NewServer(l)
	t.Cleanup(srv.Close)
	kb, err := scoped.New(srv.URL, scoped.WithAPIKey("key"), scoped.WithVersionCheck(false))
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })
	client := reflect.ValueOf(flows.Clients[op.Tags[0]](kb))
	l.iterator = client.MethodByName(op.name() + "All")
	l.reply = client.MethodByName(op.name()).Type().Out(0).Elem()
	page := reflect.New(l.reply).Elem()
	l.counted = len(fieldsNamed(page, "total", "totalCount")) > 0
	l.cursor = !slices.ContainsFunc(op.Parameters, func(p *openapi3.ParameterRef) bool { return strings.HasPrefix(p.Value.Name, "page") }) &&
		len(fieldsNamed(page, "searchAfter", "search_after")) > 0
	for i := range n {
		item := reflect.New(l.item()).Elem()
		mark(t, item, i)
		l.items = append(l.items, asJSON(t, item))
	}
	return l
}

// item is the type of an item.
func (l *list) item() reflect.Type {
	item := l.iterator.Type().Out(0).In(0).In(0)
	if item.Kind() == reflect.Pointer {
		return item.Elem()
	}
	return item
}

// arguments are those of the iterator, which ask for pages of a size; 0 leaves the choice to the iterator.
func (l *list) arguments(size int64) []reflect.Value {
	var args []reflect.Value
	for i := 1; i < l.iterator.Type().NumIn()-1; i++ {
		arg := reflect.New(l.iterator.Type().In(i)).Elem()
		value := arg
		if arg.Kind() == reflect.String {
			arg.SetString("id")
		} else if arg.Kind() == reflect.Pointer {
			arg.Set(reflect.New(arg.Type().Elem()))
			value = arg.Elem()
		}
		if value.Kind() == reflect.Struct && size > 0 {
			for _, name := range []string{"PerPage", "PageSize", "Size"} {
				if field := value.FieldByName(name); field.IsValid() {
					field.Set(reflect.ValueOf(&size))
					break
				}
			}
		}
		args = append(args, arg)
	}
	return args
}

// startAt makes the arguments skip so many pages of 100 items.
func (l *list) startAt(args []reflect.Value, pages int) {
	l.t.Helper()
	for _, arg := range args {
		arg = reflect.Indirect(arg)
		if arg.Kind() != reflect.Struct {
			continue
		}
		for name, start := range map[string]int64{"Page": int64(pages + l.first()), "PageIndex": int64(pages + l.first()), "From": int64(pages * 100)} {
			if field := arg.FieldByName(name); field.IsValid() && field.Type() == reflect.TypeFor[*int64]() {
				field.Set(reflect.ValueOf(&start))
			}
		}
	}
}

// read collects the items, as JSON, until there are most of them.
func (l *list) read(args []reflect.Value, most int) (items []string, err error) {
	l.t.Helper()
	items = []string{}
	sequence := l.iterator.Call(append([]reflect.Value{reflect.ValueOf(l.t.Context())}, args...))[0]
	for item, failure := range sequence.Seq2() {
		if !failure.IsNil() {
			err, _ = reflect.TypeAssert[error](failure)
			if !item.IsNil() {
				l.t.Error("an item came with the error")
			}
			continue
		}
		items = append(items, asJSON(l.t, item))
		if len(items) == most {
			break
		}
	}
	return items, err
}

// ServeHTTP answers a request for a page.
func (l *list) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.asked++
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Kbn-Name", "kibana")
	if l.fault != nil {
		if status, on := l.fault(l.asked); on {
			w.WriteHeader(status)
			_, _ = fmt.Fprintf(w, `{"statusCode":%d,"error":"Failure","message":"no"}`, status)
			return
		}
	}
	from, size := l.wanted(r)
	if l.stuck {
		from = 0
	}
	from = min(from, len(l.items))
	to := min(from+size, len(l.items))
	page := reflect.New(l.reply).Elem()
	if !fill(page, reflect.SliceOf(l.item()), from, to, func(item reflect.Value, i int) { decode(l.t, l.items[i], item) }) {
		l.t.Errorf("%s has no list of items", l.reply)
	}
	for _, total := range fieldsNamed(page, "total", "totalCount") {
		if !l.silent {
			assign(total, int64(l.total))
		}
	}
	if to < len(l.items) || l.stuck {
		for _, after := range fieldsNamed(page, "searchAfter", "search_after") {
			if after.Kind() == reflect.Slice {
				after.Set(reflect.ValueOf([]any{to}))
			}
		}
	}
	_, _ = io.WriteString(w, asJSON(l.t, page))
}

// wanted is what a request asks for: how many items come before the page, and how many it may have.
func (l *list) wanted(r *http.Request) (from, size int) {
	given := map[string]string{}
	for name, values := range r.URL.Query() {
		given[name] = values[0]
	}
	var members map[string]json.RawMessage
	if json.NewDecoder(r.Body).Decode(&members) == nil {
		for name, value := range members {
			given[name] = string(value)
		}
	}
	number := func(names ...string) (value int, ok bool) {
		for _, name := range names {
			if text, found := given[name]; found {
				value, err := strconv.Atoi(strings.Trim(text, "[]"))
				if err != nil {
					l.t.Errorf("%s is %q", name, text)
				}
				return value, true
			}
		}
		return 0, false
	}
	size, _ = number("per_page", "perPage", "pageSize", "page_size", "size")
	if from, ok := number("from", "searchAfter", "search_after"); ok {
		return from, size
	}
	if page, ok := number("page", "page_index"); ok {
		return (page - l.first()) * size, size
	}
	return 0, size
}

// first is the number of the first page, as the words say that describe it.
func (l *list) first() int {
	for _, p := range l.op.Parameters {
		if strings.HasPrefix(p.Value.Name, "page") && strings.Contains(p.Value.Description, "from 0") {
			return 0
		}
	}
	return 1
}

// fieldsNamed are the fields of a page, and of the structs in it, that have one of the names in JSON.
func fieldsNamed(page reflect.Value, names ...string) []reflect.Value {
	var found []reflect.Value
	if page.Kind() == reflect.Pointer {
		if page.IsNil() && page.CanSet() && page.Type().Elem().Kind() == reflect.Struct {
			page.Set(reflect.New(page.Type().Elem()))
		}
		page = page.Elem()
	}
	if page.Kind() != reflect.Struct {
		return nil
	}
	for i := range page.NumField() {
		name, _, _ := strings.Cut(page.Type().Field(i).Tag.Get("json"), ",")
		switch {
		case slices.Contains(names, name):
			found = append(found, page.Field(i))
		case name == "meta" || name == "data":
			found = append(found, fieldsNamed(page.Field(i), names...)...)
		}
	}
	return found
}

// fill gives every list of a type the items of a page: some have the same list under two names.
func fill(page reflect.Value, list reflect.Type, from, to int, set func(item reflect.Value, i int)) (filled bool) {
	for i := range page.NumField() {
		field := page.Field(i)
		switch {
		case field.Type() == list:
			field.Set(reflect.MakeSlice(list, to-from, to-from))
			for j := range to - from {
				set(field.Index(j), from+j)
			}
			filled = true
		case field.Kind() == reflect.Struct && field.Type().PkgPath() == page.Type().PkgPath():
			filled = fill(field, list, from, to, set) || filled
		}
	}
	return filled
}

func assign(field reflect.Value, n int64) {
	if field.Kind() == reflect.Pointer {
		field.Set(reflect.New(field.Type().Elem()))
		field = field.Elem()
	}
	field.SetInt(n)
}

// mark makes an item differ from all others.
func mark(t *testing.T, item reflect.Value, i int) {
	t.Helper()
	text := fmt.Sprintf("item %d", i)
	if json.Unmarshal([]byte(fmt.Sprintf(`{"id":%q,"name":%[1]q,"entity":{"id":%[1]q}}`, text)), item.Addr().Interface()) == nil && strings.Contains(asJSON(t, item), text) {
		return
	}
	item.SetZero()
	for j := range item.NumField() {
		field := item.Field(j)
		if field.Kind() == reflect.Pointer && field.Type().Elem().Kind() == reflect.String {
			field.Set(reflect.New(field.Type().Elem()))
			field = field.Elem()
		}
		if field.Kind() == reflect.String {
			field.SetString(text)
			return
		}
	}
	t.Fatalf("nothing tells one %s from another", item.Type())
}

func asJSON(t *testing.T, v reflect.Value) string {
	t.Helper()
	doc, err := json.Marshal(v.Interface())
	if err != nil {
		t.Fatal(err)
	}
	return string(doc)
}

func decode(t *testing.T, doc string, into reflect.Value) {
	t.Helper()
	if err := json.Unmarshal([]byte(doc), into.Addr().Interface()); err != nil {
		t.Error(err)
	}
}

// written shows arguments as JSON.
func written(t *testing.T, args []reflect.Value) string {
	t.Helper()
	texts := make([]string, len(args))
	for i, arg := range args {
		texts[i] = asJSON(t, arg)
	}
	return strings.Join(texts, " ")
}
