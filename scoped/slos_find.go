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
		return failed[SLO](s.conn.argument(ctx, "FindSLOs", "params", "must have neither Size nor SearchAfter: pages are numbered", opts))
	}
	return s.api.FindSLOsAll(ctx, &params, opts...)
}

// Definitions yields all SLOs that params describe without how they stand, from the page that Page names on, 100 at a
// time unless PerPage says otherwise. An SLO that is grouped comes once. Each page is a request, made when the loop comes
// to it; an error ends the sequence. SLOs that are created or deleted meanwhile may be missed or seen twice. Releases
// before 9.4 do not have it: there it fails with an [*UnsupportedError].
//
// Kibana: GET /api/observability/slos/_definitions.
func (s *SLOsService) Definitions(ctx context.Context, params FindSLODefinitionsParams, opts ...CallOption) iter.Seq2[*SLODefinition, error] {
	return s.api.FindDefinitionsAll(ctx, &params, opts...)
}
