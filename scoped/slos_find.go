package scoped

import (
	"context"
	"iter"

	"github.com/kibana-go/kibana-go/gen/slo"
)

type (
	// FindSLOsParams says what to find, and in which order.
	FindSLOsParams = slo.FindSLOsParams
	// FindSLODefinitionsParams says which definitions to find.
	FindSLODefinitionsParams = slo.FindDefinitionsParams
)

// Find yields all SLOs that params describe with how they stand, from the page that Page names on, 100 at a time unless
// PerPage says otherwise. Of an SLO that is grouped it yields every instance. Without SortBy the order is that of the
// statuses. Each page is a request, made when the loop comes to it; an error ends the sequence. SLOs that are created,
// deleted or computed meanwhile may be missed or seen twice. Size and SearchAfter are another way to page, which is
// refused here with an [*ArgumentError].
//
// A new or changed SLO may take a moment to appear. Definitions knows it at once.
//
// Kibana: GET /api/observability/slos.
func (s *SLOsService) Find(ctx context.Context, params FindSLOsParams, opts ...CallOption) iter.Seq2[*SLO, error] {
	if params.Size != nil || params.SearchAfter != nil {
		err := s.conn.argument(ctx, "FindSLOs", "params", "must have neither Size nor SearchAfter: pages are numbered", opts)
		return func(yield func(*SLO, error) bool) { yield(nil, err) }
	}
	return numberedPages(value(params.Page), value(params.PerPage), func(page, size int64) ([]SLO, int64, error) {
		at := params
		at.Page, at.PerPage = &page, &size
		found, err := s.api.FindSLOs(ctx, &at, opts...)
		if err != nil {
			return nil, 0, err
		}
		return found.Results, found.Total, nil
	})
}

// Definitions yields all SLOs that params describe without how they stand, from the page that Page names on, 100 at a
// time unless PerPage says otherwise. An SLO that is grouped comes once. Each page is a request, made when the loop comes
// to it; an error ends the sequence. SLOs that are created or deleted meanwhile may be missed or seen twice. Releases
// before 9.4 do not have it: there it fails with a [*NotFoundError].
//
// Kibana: GET /api/observability/slos/_definitions.
func (s *SLOsService) Definitions(ctx context.Context, params FindSLODefinitionsParams, opts ...CallOption) iter.Seq2[*SLODefinition, error] {
	return numberedPages(value(params.Page), value(params.PerPage), func(page, size int64) ([]SLODefinition, int64, error) {
		at := params
		at.Page, at.PerPage = &page, &size
		found, err := s.api.FindDefinitions(ctx, &at, opts...)
		if err != nil {
			return nil, 0, err
		}
		return found.Results, found.Total, nil
	})
}

// numberedPages yields the items of all pages from one on, which is the first where it is not given. A size that is not
// given is 100. The total that get returns tells where the pages end.
func numberedPages[T any](page, size int64, get func(page, size int64) (items []T, total int64, err error)) iter.Seq2[*T, error] {
	page = max(page, 1)
	if size < 1 {
		size = 100
	}
	return func(yield func(*T, error) bool) {
		seen := (page - 1) * size
		for at := page; ; at++ {
			items, total, err := get(at, size)
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range items {
				if !yield(&items[i], nil) {
					return
				}
			}
			if seen += int64(len(items)); len(items) == 0 || seen >= total {
				return
			}
		}
	}
}
