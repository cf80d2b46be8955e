package scoped

import (
	"context"
	"iter"

	"github.com/kibana-go/kibana-go/gen/roles"
)

// FindRolesParams says what roles to find.
type FindRolesParams struct {
	// Name is a part of the name, in upper or lower case. * and ? stand for anything. Empty finds all roles.
	Name string
	// Reserved finds the roles that come with Elasticsearch too.
	Reserved bool
	// Descending sorts from Z to A.
	Descending bool
	// PageSize is how many roles a request asks for, 100 by default.
	PageSize int
}

// Find yields the roles that params describe, sorted by name. Each page is a request, made when the loop comes to it; an
// error ends the sequence. Roles that are created or deleted meanwhile may be missed or seen twice. Elasticsearch gives
// out the first 10,000 roles only: the request for more fails with [ErrResultWindow].
//
// Kibana: POST /api/security/role/_query.
func (s *RolesService) Find(ctx context.Context, params FindRolesParams, opts ...CallOption) iter.Seq2[*Role, error] {
	direction := roles.SortDirectionAsc
	if params.Descending {
		direction = roles.SortDirectionDesc
	}
	return s.api.QueryRolesAll(ctx, roles.QueryRequest{
		Query: optional(params.Name), Size: optional(int64(params.PageSize)), Sort: &roles.Sort{Field: "name", Direction: direction},
		Filters: &roles.Filters{ShowReservedRoles: &params.Reserved},
	}, readOnly(opts)...)
}
