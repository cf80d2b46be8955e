package wire_test

import (
	"errors"
	"fmt"
	"net/url"
	"strconv"
	"testing"

	"github.com/kibana-go/kibana-go/gen/wire"
)

var opList = wire.Operation{ID: "ListThings", Scope: wire.SpaceScope}

// walk reads pages as a generated iterator does, and lists what was asked for.
func walk(pages *wire.Pages, at, size **int64, replies [][]string, total int64) (asked []string, err error) {
	for pages.Next() {
		asked = append(asked, fmt.Sprintf("%d of %d", **at, **size))
		items := replies[min(len(asked), len(replies))-1]
		if err := pages.Got(items, len(items), total); err != nil {
			return asked, err
		}
	}
	return asked, nil
}

func TestPagesEndWhereTheListDoes(t *testing.T) {
	t.Parallel()
	numbered := func(at, size **int64) *wire.Pages { return wire.NumberedPages(&opList, at, 1, size, 2) }
	offset := func(at, size **int64) *wire.Pages { return wire.OffsetPages(&opList, at, size, 2) }
	for name, c := range map[string]struct {
		pages   func(at, size **int64) *wire.Pages
		at      *int64
		replies [][]string
		total   int64
		want    string
	}{
		"as many as there shall be":            {numbered, nil, [][]string{{"a", "b"}, {"c"}}, 3, "[1 of 2 2 of 2]"},
		"one that leaves out an item":          {numbered, nil, [][]string{{"a"}, {"c"}, {}}, 3, "[1 of 2 2 of 2 3 of 2]"},
		"nobody says how many, not full":       {numbered, nil, [][]string{{"a", "b"}, {"c"}}, 0, "[1 of 2 2 of 2]"},
		"nobody says how many, empty":          {numbered, nil, [][]string{{"a", "b"}, {}}, 0, "[1 of 2 2 of 2]"},
		"more than were asked for are all":     {numbered, nil, [][]string{{"a", "b", "c"}}, 0, "[1 of 2]"},
		"from a page on":                       {numbered, number(2), [][]string{{"c"}}, 3, "[2 of 2]"},
		"from no page on":                      {numbered, number(0), [][]string{{"a"}}, 1, "[1 of 2]"},
		"offsets follow what came":             {offset, nil, [][]string{{"a"}, {"b", "c"}}, 3, "[0 of 2 1 of 2]"},
		"from an offset on":                    {offset, number(2), [][]string{{"c"}}, 3, "[2 of 2]"},
		"an item again, as the list has grown": {numbered, nil, [][]string{{"a"}, {"a"}, {"b"}}, 3, "[1 of 2 2 of 2 3 of 2]"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			var size *int64
			at := c.at
			asked, err := walk(c.pages(&at, &size), &at, &size, c.replies, c.total)
			if got := fmt.Sprint(asked); err != nil || got != c.want {
				t.Errorf("asked for %s, %v, want %s", got, err, c.want)
			}
		})
	}
}

func TestPagesAfterEndWhereAPageSaysSo(t *testing.T) {
	t.Parallel()
	var size *int64
	pages := wire.PagesAfter(&opList, &size, 2)
	asked := 0
	for pages.Next() {
		asked++
		after := []any{"b"}
		if asked == 3 {
			after = nil
		}
		if err := pages.Got([]string{strconv.Itoa(asked)}, 1, 9); err != nil {
			t.Fatal(err)
		}
		pages.After(len(after))
	}
	if asked != 3 || *size != 2 {
		t.Errorf("%d pages of %d, want 3 of 2", asked, *size)
	}
	if text := wire.JSONText([]any{"b", 7}); *text != `["b",7]` || wire.JSONText(nil) != nil {
		t.Errorf("the text is %s, and that of nothing %v", *text, wire.JSONText(nil))
	}
}

func TestPagesThatCannotBeSayWhy(t *testing.T) {
	t.Parallel()
	conn := plainConn{base: &url.URL{}, space: "marketing"}
	for want, replies := range map[string][][]string{
		"[Space: marketing] ListThings: page 1 is empty, though there shall be 5 items":           {{}},
		"[Space: marketing] ListThings: page 1 has 6 items, though there shall be 5 on all pages": {{"a", "b", "c", "d", "e", "f"}},
		"[Space: marketing] ListThings: page 2 is the same as the one before":                     {{"a", "b"}},
	} {
		t.Run(want, func(t *testing.T) {
			t.Parallel()
			var at, size *int64
			pages := wire.NumberedPages(&opList, &at, 1, &size, 2)
			_, err := walk(pages, &at, &size, replies, 5)
			if err = pages.Failed(t.Context(), conn, nil, err); err == nil || err.Error() != want {
				t.Errorf("got %v", err)
			}
			if errors.Is(err, wire.ErrResultWindow) {
				t.Error("it is taken for a page that is out of reach")
			}
		})
	}
}

func TestAPageThatIsOutOfReachIsToldFromOneThatFails(t *testing.T) {
	t.Parallel()
	conn := plainConn{base: &url.URL{}}
	refusal := fmt.Errorf("[Space: a] 400: %w", wire.ErrBadRequest)
	for name, c := range map[string]struct {
		page  int64
		err   error
		after bool
	}{
		"out of reach":         {101, refusal, true},
		"Elasticsearch's own":  {101, errors.New("500: set [index.max_result_window]"), true},
		"the last that is not": {100, refusal, false},
		"another failure":      {101, errors.New("503"), false},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			at, size := &c.page, number(100)
			pages := wire.NumberedPages(&opList, &at, 1, &size, 100)
			pages.Next()
			err := pages.Failed(t.Context(), conn, nil, c.err)
			if errors.Is(err, wire.ErrResultWindow) != c.after || !errors.Is(err, c.err) {
				t.Errorf("got %v", err)
			}
		})
	}
}

func number(n int64) *int64 { return &n }

func TestAPageAfterThatNeverMovesOnEndsTheWalk(t *testing.T) {
	t.Parallel()
	var size *int64
	pages := wire.PagesAfter(&opList, &size, 2)
	for asked := 1; pages.Next(); asked++ {
		if pages.Got([]string{"a"}, 1, 9) != nil {
			return
		}
		if pages.After(1); asked == 3 {
			t.Fatal("the same page is asked for again and again")
		}
	}
}
