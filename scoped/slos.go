package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/slo"
	"github.com/kibana-go/kibana-go/internal/lazyregexp"
)

type (
	// SLO is a service level objective, or one instance of it, with how it stands.
	SLO = slo.SLO
	// SLODefinition is an SLO without how it stands.
	SLODefinition = slo.Definition
	// SLORequest is an SLO to create. Its Indicator is made by [slo.IndicatorFrom].
	SLORequest = slo.CreateRequest
	// SLOUpdate holds what to change of an SLO. What is absent stays as it is.
	SLOUpdate = slo.UpdateRequest
)

// SLOsService manages the service level objectives of a space: what a service promises, and how much of that it keeps. An
// SLO is in one space, and its id is unique across all spaces. Kibana needs a Platinum licence for them: without one,
// every call fails with an [*AuthorizationError].
type SLOsService struct {
	conn *Client
	api  *slo.Client
}

func newSLOsService(c *Client) *SLOsService {
	return &SLOsService{conn: c, api: slo.New(c)}
}

// Create makes an SLO and returns its id. That is all that Kibana answers, and Create asks for no more: Get returns the
// SLO with the defaults that Kibana filled in. Name, Indicator, TimeWindow, BudgetingMethod and Objective are needed.
// Without an ID Kibana makes a UUID. It fails with a [*ConflictError] if the id is taken, in whatever space, and with a
// [*BadRequestError] that names the member where a value is out of its bounds.
//
// A new SLO is computed at once, from documents of the past too unless its settings say otherwise. It has no data before
// that has happened.
//
// Kibana: POST /api/observability/slos.
func (s *SLOsService) Create(ctx context.Context, request SLORequest, opts ...CallOption) (id string, err error) {
	if field, reason := badSLO(&request); field != "" {
		return "", s.conn.argument(ctx, "CreateSLO", field, reason, opts)
	}
	made, err := s.api.CreateSLO(ctx, request, opts...)
	if err != nil {
		return "", err
	}
	return made.ID, nil
}

var sloID = lazyregexp.Regexp{Text: `^[a-zA-Z0-9_-]{8,48}$`}

// badSLO finds what Kibana would refuse for certain.
func badSLO(request *SLORequest) (field, reason string) {
	switch {
	case request.Name == "":
		return "name", "must not be empty"
	case request.ID != nil && !sloID.Get().MatchString(*request.ID):
		return "id", "must have 8 to 48 letters, digits, hyphens and underscores"
	case request.Indicator.JSON() == nil:
		return "indicator", "must be set: slo.IndicatorFrom makes one"
	case request.Objective.Target <= 0 || request.Objective.Target >= 1:
		return "objective.target", "must be between 0 and 1, both excluded"
	}
	return "", ""
}

// Get returns an SLO with how it stands. Of one that is grouped these are all instances taken together. An SLO of another
// space is a [*NotFoundError].
//
// Kibana: GET /api/observability/slos/{id}.
func (s *SLOsService) Get(ctx context.Context, id string, opts ...CallOption) (*SLO, error) {
	return s.api.GetSLO(ctx, id, nil, opts...)
}

// GetInstance is Get for one instance of an SLO that is grouped.
//
// Kibana: GET /api/observability/slos/{id}?instanceId=….
func (s *SLOsService) GetInstance(ctx context.Context, id, instanceID string, opts ...CallOption) (*SLO, error) {
	return s.api.GetSLO(ctx, id, &slo.GetSLOParams{InstanceID: &instanceID}, opts...)
}

// Update changes what the update holds and returns the SLO without how it stands. Settings are merged with those that
// there are, all else that is given replaces what was there. A change of what is measured or promised makes a new
// revision, and drops the data of the old one. Writes carry no version, so the last one wins.
//
// Kibana: PUT /api/observability/slos/{id}.
func (s *SLOsService) Update(ctx context.Context, id string, update SLOUpdate, opts ...CallOption) (*SLODefinition, error) {
	return s.api.UpdateSLO(ctx, id, update, opts...)
}

// Delete deletes an SLO with its data. An SLO of another space is a [*NotFoundError].
//
// Kibana: DELETE /api/observability/slos/{id}.
func (s *SLOsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DeleteSLO(ctx, id, opts...)
}

// Enable has an SLO computed. It may be enabled already.
//
// Kibana: POST /api/observability/slos/{id}/enable.
func (s *SLOsService) Enable(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.EnableSLO(ctx, id, opts...)
}

// Disable stops an SLO from being computed. It may be disabled already. Its data stays.
//
// Kibana: POST /api/observability/slos/{id}/disable.
func (s *SLOsService) Disable(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DisableSLO(ctx, id, opts...)
}

// Reset deletes the data of an SLO and has it computed anew, under a new revision. An SLO that an older release made
// becomes one of this release. It returns the SLO without how it stands.
//
// Kibana: POST /api/observability/slos/{id}/_reset.
func (s *SLOsService) Reset(ctx context.Context, id string, opts ...CallOption) (*SLODefinition, error) {
	return s.api.ResetSLO(ctx, id, opts...)
}
