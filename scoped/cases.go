package scoped

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"net/http"
	"slices"

	"github.com/kibana-go/kibana-go/gen/cases"
)

type (
	// Case is something that people work on together.
	Case = cases.Case
	// CaseRequest is a case to open.
	CaseRequest = cases.CreateRequest
	// CaseChange is what to change of a case. What is absent stays as it is.
	CaseChange = cases.CaseChange
	// CasePage is one page of what was found, with counts by status.
	CasePage = cases.CasePage
	// CaseOwner is the application that a case belongs to.
	CaseOwner = cases.Owner
	// CaseConnector is the connector of a case and what the external service wants to know. [cases.ConnectorFrom] makes
	// one of a type for its kind.
	CaseConnector = cases.Connector
	// CaseUser is a user as Kibana knew it at the time.
	CaseUser = cases.User
	// FindCasesParams says which cases to find.
	FindCasesParams = cases.FindCasesParams
	// CaseActivity is something that was done to a case.
	CaseActivity = cases.Activity
	// FindCaseActivitiesParams says which part of the history of a case to find.
	FindCaseActivitiesParams = cases.FindActivitiesParams
)

// CasesService manages the cases of a space. A case is in one space, and its id is unique across all spaces. A change
// names the version that it was made to; one that is out of date is a [*ConflictError].
type CasesService struct {
	conn *Client
	api  *cases.Client
}

func newCasesService(c *Client) *CasesService {
	return &CasesService{conn: c, api: cases.New(c)}
}

// NoCaseConnector is the connector of a case that is not pushed anywhere.
func NoCaseConnector() CaseConnector {
	return cases.ConnectorFrom(cases.NoConnector{ID: "none", Name: "none"})
}

// Create opens a case. Title, Description and Owner are needed; without a connector it is NoCaseConnector, and without
// tags there are none. Whether the connector exists is not checked. It fails with a [*BadRequestError] that names what
// does not fit, with an [*AuthorizationError] for an unknown owner, and for assignees without a Platinum licence.
//
// Kibana: POST /api/cases.
func (s *CasesService) Create(ctx context.Context, request CaseRequest, opts ...CallOption) (*Case, error) {
	for _, field := range []struct{ name, value string }{
		{"title", request.Title},
		{"description", request.Description},
		{"owner", string(request.Owner)},
	} {
		if field.value == "" {
			return nil, s.conn.argument(ctx, "CreateCase", field.name, "must not be empty", opts)
		}
	}
	if request.Connector.IsZero() {
		request.Connector = NoCaseConnector()
	}
	request.Tags = listed(request.Tags)
	return s.api.CreateCase(ctx, request, opts...)
}

// Get returns a case with what is attached to it. A case of another space is a [*NotFoundError].
//
// Kibana: GET /api/cases/{caseId}.
func (s *CasesService) Get(ctx context.Context, id string, opts ...CallOption) (*Case, error) {
	return s.api.GetCase(ctx, id, opts...)
}

// Find yields all cases that params describe, without their comments, from the page that Page names on, 100 at a time
// unless PerPage says otherwise. Each page is a request, made when the loop comes to it; an error ends the sequence.
// The latest cases come first unless params say otherwise, so that one that is opened meanwhile moves the others: they
// may be seen twice. Kibana gives out the first 10,000 cases only: the request for more fails with
// [ErrResultWindow].
//
// Kibana: GET /api/cases/_find.
func (s *CasesService) Find(ctx context.Context, params FindCasesParams, opts ...CallOption) iter.Seq2[*Case, error] {
	return s.api.FindCasesAll(ctx, &params, opts...)
}

// FindPage returns one page of the cases that params describe, without their comments: the first 20, unless Page and
// PerPage say otherwise. A page has 100 cases at most. It counts the cases by status, too, of whatever status those on
// the page are.
//
// Kibana: GET /api/cases/_find.
func (s *CasesService) FindPage(ctx context.Context, params FindCasesParams, opts ...CallOption) (*CasePage, error) {
	return s.api.FindCases(ctx, &params, opts...)
}

// Update changes a case and returns it. ID and Version are needed: a version that is out of date is a [*ConflictError].
// A change that changes nothing is an [*UnchangedError], and the case is as it was.
//
// Kibana: PATCH /api/cases.
func (s *CasesService) Update(ctx context.Context, change CaseChange, opts ...CallOption) (*Case, error) {
	changed, err := s.UpdateMany(ctx, []CaseChange{change}, opts...)
	switch {
	case err != nil:
		return nil, err
	case len(changed) != 1:
		return nil, fmt.Errorf("UpdateCases: Kibana has returned %d cases for one change", len(changed))
	}
	return &changed[0], nil
}

// UpdateMany changes up to 100 cases, all of them or none, and returns those that changed: a change that changes
// nothing is passed over. It fails with a [*NotFoundError] if one of the cases is missing, with a [*ConflictError] if
// one of the versions is out of date, and with an [*UnchangedError] if nothing would change at all.
//
// Kibana: PATCH /api/cases.
func (s *CasesService) UpdateMany(ctx context.Context, changes []CaseChange, opts ...CallOption) ([]Case, error) {
	if len(changes) == 0 || len(changes) > maxCasesAtOnce {
		return nil, s.conn.argument(ctx, "UpdateCases", "cases", fmt.Sprintf("must be 1 to %d", maxCasesAtOnce), opts)
	}
	for _, change := range changes {
		switch {
		case change.ID == "":
			return nil, s.conn.argument(ctx, "UpdateCases", "id", "must not be empty", opts)
		case change.Version == "":
			return nil, s.conn.argument(ctx, "UpdateCases", "version", "must be that of the case as it was read", opts)
		}
	}
	changed, err := s.api.UpdateCases(ctx, cases.UpdateRequest{Cases: changes}, opts...)
	var refused *APIError
	if errors.As(err, &refused) && refused.StatusCode == http.StatusNotAcceptable {
		return nil, &UnchangedError{Err: refused}
	}
	return changed, err
}

// maxCasesAtOnce is how many cases can be changed or deleted with one request.
const maxCasesAtOnce = 100

// Delete deletes cases with all that is attached to them: all, or none if one of them is missing, which is a
// [*NotFoundError]. It takes up to 100 ids.
//
// Kibana: DELETE /api/cases.
func (s *CasesService) Delete(ctx context.Context, ids []string, opts ...CallOption) error {
	switch {
	case len(ids) == 0 || len(ids) > maxCasesAtOnce:
		return s.conn.argument(ctx, "DeleteCases", "ids", fmt.Sprintf("must be 1 to %d", maxCasesAtOnce), opts)
	case slices.Contains(ids, ""):
		return s.conn.argument(ctx, "DeleteCases", "ids", "must not be empty", opts)
	}
	list, err := json.Marshal(ids)
	if err != nil {
		return err
	}
	return s.api.DeleteCases(ctx, &cases.DeleteCasesParams{IDs: string(list)}, opts...)
}

// Push sends a case to the external service of a connector and returns the case, whose ExternalService tells where it
// is now. It is closed if the configuration of its owner says so. A service that fails is an [*APIError] with status
// 424 and the reason of the service.
//
// Kibana: POST /api/cases/{caseId}/connector/{connectorId}/_push.
func (s *CasesService) Push(ctx context.Context, id, connectorID string, opts ...CallOption) (*Case, error) {
	return s.api.PushCase(ctx, id, connectorID, opts...)
}

// Tags returns the tags of all cases of the owners, of all owners where none are named.
//
// Kibana: GET /api/cases/tags.
func (s *CasesService) Tags(ctx context.Context, owners []CaseOwner, opts ...CallOption) ([]string, error) {
	return s.api.ListTags(ctx, &cases.ListTagsParams{Owner: owners}, opts...)
}

// Reporters returns the users that opened cases of the owners, of all owners where none are named.
//
// Kibana: GET /api/cases/reporters.
func (s *CasesService) Reporters(ctx context.Context, owners []CaseOwner, opts ...CallOption) ([]CaseUser, error) {
	return s.api.ListReporters(ctx, &cases.ListReportersParams{Owner: owners}, opts...)
}

// UserActions yields the history of a case, the first action first unless params say otherwise, page by page as Find
// does.
//
// Kibana: GET /api/cases/{caseId}/user_actions/_find.
func (s *CasesService) UserActions(ctx context.Context, id string, params FindCaseActivitiesParams, opts ...CallOption) iter.Seq2[*CaseActivity, error] {
	return s.api.FindActivitiesAll(ctx, id, &params, opts...)
}

// ErrUnchanged tells of an [*UnchangedError].
var ErrUnchanged = errors.New("nothing would change")

// UnchangedError reports that Kibana did not make a change because all is so already. It unwraps to the reply.
type UnchangedError struct{ Err *APIError }

// Error is that of the reply.
func (e *UnchangedError) Error() string { return e.Err.Error() }

// Unwrap returns the *APIError, whose status is 406.
func (e *UnchangedError) Unwrap() error { return e.Err }

// Is matches ErrUnchanged.
func (e *UnchangedError) Is(target error) bool { return target == ErrUnchanged }
