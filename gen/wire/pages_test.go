package wire_test

import (
	"errors"
	"fmt"
	"testing"

	"github.com/google/go-cmp/cmp"
	"github.com/kibana-go/kibana-go/gen/wire"
)

var findThings = &wire.Operation{ID: "FindThings", Method: "GET"}

// list is a server of numbers, which returns as many of them as it is asked for and says that there are total.
type list struct{ length, total int }

func (l list) page(from, size int64) []int {
	var items []int
	for i := from; i < min(from+size, int64(l.length)); i++ {
		items = append(items, int(i))
	}
	return items
}

// walk reads all pages of a list, and returns the items and where each page began.
func walk(p *wire.Pages, l list, begin func() (from, size int64)) (items []int, begins []int64, err error) {
	for p.Next() {
		from, size := begin()
		begins = append(begins, from)
		page := l.page(from, size)
		if err := p.Got(page, len(page), int64(l.total)); err != nil {
			return items, begins, err
		}
		items = append(items, page...)
	}
	return items, begins, nil
}

func TestPagesAreReadToTheLast(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		list   list
		begins []int64
	}{
		"the last page is not full":              {list{length: 7, total: 7}, []int64{0, 3, 6}},
		"all pages are full":                     {list{length: 6, total: 6}, []int64{0, 3}},
		"nobody says how many":                   {list{length: 7}, []int64{0, 3, 6}},
		"nobody says how many, and all are full": {list{length: 6}, []int64{0, 3, 6}},
		"there is nothing":                       {list{}, []int64{0}},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			want := tc.list.page(0, int64(tc.list.length))
			var page, size *int64
			numbered := wire.NumberedPages(findThings, &page, 1, &size, 3)
			got, begins, err := walk(numbered, tc.list, func() (int64, int64) { return (*page - 1) * *size, *size })
			if diff := cmp.Diff(want, got); diff != "" || err != nil {
				t.Errorf("numbered pages: %v\n%s", err, diff)
			}
			if diff := cmp.Diff(tc.begins, begins); diff != "" {
				t.Errorf("numbered pages begin elsewhere:\n%s", diff)
			}
			var offset *int64
			size = nil
			byOffset := wire.OffsetPages(findThings, &offset, &size, 3)
			got, begins, err = walk(byOffset, tc.list, func() (int64, int64) { return *offset, *size })
			if diff := cmp.Diff(want, got); diff != "" || err != nil {
				t.Errorf("pages by offset: %v\n%s", err, diff)
			}
			if diff := cmp.Diff(tc.begins, begins); diff != "" {
				t.Errorf("pages by offset begin elsewhere:\n%s", diff)
			}
		})
	}
}

func TestPagesThatPointToTheNextEndWithTheOneThatDoesNot(t *testing.T) {
	t.Parallel()
	var size *int64
	p := wire.PagesAfter(findThings, &size, 2)
	next := []string{"b", "c", ""}
	asked := 0
	for p.Next() {
		if err := p.Got(asked, 2, 100); err != nil { // some of the hundred may be left out of the pages
			t.Fatal(err)
		}
		p.After(len(next[asked]))
		asked++
	}
	if asked != len(next) || *size != 2 {
		t.Errorf("asked for %d pages of %d, want %d of 2", asked, *size, len(next))
	}
}

func TestPagesNoticeAServerThatIsWrong(t *testing.T) {
	t.Parallel()
	for name, tc := range map[string]struct {
		pages [][]int
		total int64
		want  wire.PagesError
	}{
		"the same page again": {
			[][]int{{1, 2}, {1, 2}}, 0,
			wire.PagesError{Operation: "FindThings", Page: 1, Seen: 2, Reason: "page 2 is the same as the one before"},
		},
		"an empty page too early": {
			[][]int{{1, 2}, {}}, 5,
			wire.PagesError{Operation: "FindThings", Page: 1, Seen: 2, Total: 5, Reason: "page 2 is empty, though there shall be 5 items"},
		},
		"more items than there shall be": {
			[][]int{{1, 2}}, 1,
			wire.PagesError{Operation: "FindThings", Total: 1, Reason: "page 1 has 2 items, though there shall be 1 on all pages"},
		},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var page, size *int64
			p := wire.NumberedPages(findThings, &page, 1, &size, 2)
			var err error
			for _, items := range tc.pages {
				if err != nil || !p.Next() {
					t.Fatalf("ended too early: %v", err)
				}
				err = p.Got(items, len(items), tc.total)
			}
			var wrong *wire.PagesError
			if !errors.As(err, &wrong) {
				t.Fatalf("got %v, want a *PagesError", err)
			}
			if diff := cmp.Diff(tc.want, *wrong); diff != "" {
				t.Error(diff)
			}
			if errors.Is(err, wire.ErrResultWindow) {
				t.Error("it is not the window of Elasticsearch")
			}
		})
	}
}

func TestAPageOutOfReachSaysSo(t *testing.T) {
	t.Parallel()
	page, size := ptr[int64](11), ptr[int64](1000)
	p := wire.NumberedPages(findThings, &page, 1, &size, 20)
	refused := fmt.Errorf("status 400: %w", wire.ErrBadRequest)
	err := p.Failed(t.Context(), plainConn{space: "marketing"}, nil, refused)
	if !errors.Is(err, wire.ErrResultWindow) || !errors.Is(err, wire.ErrBadRequest) {
		t.Errorf("got %v, want both ErrResultWindow and the answer of Kibana", err)
	}
	var wrong *wire.PagesError
	if !errors.As(err, &wrong) || wrong.SpaceID != "marketing" || wrong.Seen != 10_000 {
		t.Errorf("got %+v, want it after 10,000 items in marketing", wrong)
	}
	page, size = ptr[int64](10), ptr[int64](1000)
	p = wire.NumberedPages(findThings, &page, 1, &size, 20)
	if err := p.Failed(t.Context(), plainConn{space: "marketing"}, nil, refused); !errors.Is(err, wire.ErrBadRequest) || errors.Is(err, wire.ErrResultWindow) {
		t.Errorf("the last page within reach: got %v, want the answer of Kibana", err)
	}
}

func TestJSONTextOfAnEmptyListIsNothing(t *testing.T) {
	t.Parallel()
	if got := wire.JSONText(nil); got != nil {
		t.Errorf("got %q, want nothing", *got)
	}
	if got := wire.Deref(wire.JSONText([]any{1, "b"})); got != `[1,"b"]` {
		t.Errorf("got %s", got)
	}
	if got := wire.Deref[string](nil); got != "" {
		t.Errorf("of nothing: %q", got)
	}
}

func ptr[T any](v T) *T { return &v }
