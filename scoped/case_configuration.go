package scoped

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/cases"
)

type (
	// CaseConfiguration says how the cases of an owner are handled.
	CaseConfiguration = cases.Configuration
	// CaseConfigurationRequest is a configuration to set.
	CaseConfigurationRequest = cases.SetConfigurationRequest
	// CaseConfigurationChange is what to change of a configuration. What is absent stays as it is.
	CaseConfigurationChange = cases.UpdateConfigurationRequest
	// CaseServiceConnector is a connector that cases can be pushed through.
	CaseServiceConnector = cases.AvailableConnector
)

// Configurations returns the configurations of the owners that have one, of all owners where none are named.
//
// Kibana: GET /api/cases/configure.
func (s *CasesService) Configurations(ctx context.Context, owners []CaseOwner, opts ...CallOption) ([]CaseConfiguration, error) {
	return s.api.ListConfigurations(ctx, &cases.ListConfigurationsParams{Owner: owners}, opts...)
}

// CreateConfiguration sets the configuration of an owner. It has a new id: what there was before is deleted, custom
// fields and templates included. Owner and ClosureType are needed; without a connector it is NoCaseConnector.
//
// Kibana: POST /api/cases/configure.
func (s *CasesService) CreateConfiguration(ctx context.Context, request CaseConfigurationRequest, opts ...CallOption) (*CaseConfiguration, error) {
	switch {
	case request.Owner == "":
		return nil, s.conn.argument(ctx, "SetConfiguration", "owner", "must not be empty", opts)
	case request.ClosureType == "":
		return nil, s.conn.argument(ctx, "SetConfiguration", "closure_type", "must not be empty", opts)
	}
	if request.Connector.IsZero() {
		request.Connector = NoCaseConnector()
	}
	return s.api.SetConfiguration(ctx, request, opts...)
}

// UpdateConfiguration changes what the change names of a configuration. Version is needed: one that is out of date is a
// [*ConflictError]. The type of a custom field cannot be changed.
//
// Kibana: PATCH /api/cases/configure/{configurationId}.
func (s *CasesService) UpdateConfiguration(ctx context.Context, id string, change CaseConfigurationChange, opts ...CallOption) (*CaseConfiguration, error) {
	if change.Version == "" {
		return nil, s.conn.argument(ctx, "UpdateConfiguration", "version", "must be that of the configuration as it was read", opts)
	}
	return s.api.UpdateConfiguration(ctx, id, change, opts...)
}

// Connectors returns the connectors that cases can be pushed through.
//
// Kibana: GET /api/cases/configure/connectors/_find.
func (s *CasesService) Connectors(ctx context.Context, opts ...CallOption) ([]CaseServiceConnector, error) {
	return s.api.ListConnectors(ctx, opts...)
}
