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
// out the first 10,000 roles only.
//
// Kibana: POST /api/security/role/_query.
func (s *RolesService) Find(ctx context.Context, params FindRolesParams, opts ...CallOption) iter.Seq2[*Role, error] {
	direction := roles.SortDirectionAsc
	if params.Descending {
		direction = roles.SortDirectionDesc
	}
	return func(yield func(*Role, error) bool) {
		size, from := int64(params.PageSize), int64(0)
		if size < 1 {
			size = 100
		}
		for {
			page, err := s.api.QueryRoles(ctx, roles.QueryRequest{
				Query: optional(params.Name), From: &from, Size: &size, Sort: &roles.Sort{Field: "name", Direction: direction},
				Filters: &roles.Filters{ShowReservedRoles: &params.Reserved},
			}, opts...)
			if err != nil {
				yield(nil, err)
				return
			}
			for i := range page.Roles {
				if !yield(&page.Roles[i], nil) {
					return
				}
			}
			from += int64(len(page.Roles))
			if len(page.Roles) == 0 || from >= page.Total {
				return
			}
		}
	}
}
