package scoped

import (
	"context"
	"fmt"
	"io"
	"strings"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/gen/wire"
)

type (
	// Connector is how Kibana reaches another system.
	Connector = connectors.Connector
	// ConnectorRequest is a connector to create.
	ConnectorRequest = connectors.ConnectorRequest
	// ConnectorUpdate is the new content of a connector. It replaces the old content as a whole.
	ConnectorUpdate = connectors.ConnectorUpdate
	// ConnectorType is a kind of connector that a server knows.
	ConnectorType = connectors.ConnectorType
	// ConnectorExecution is the outcome of a run of a connector.
	ConnectorExecution = connectors.ConnectorExecution
	// ListConnectorTypesParams narrows a list of types.
	ListConnectorTypesParams = connectors.ListConnectorTypesParams
	// OAuthCallbackParams is what an OAuth provider sends back.
	OAuthCallbackParams = connectors.OAuthCallbackParams
	// ConnectorConfig is the configuration of a connector, whose kind depends on the type. [connectors.ConfigFrom] makes
	// one, of a type for its kind or of a map.
	ConnectorConfig = connectors.Config
	// ConnectorSecrets are the secrets of a connector. They are sent as they are, but print and log as their names only.
	// [connectors.SecretsFrom] makes them, of a type for their kind or of a map.
	ConnectorSecrets = connectors.Secrets
)

// ActionsService manages the connectors of a space and runs them. A connector is in one space, and its id is unique
// across all spaces.
type ActionsService struct {
	conn *Client
	api  *connectors.Client
}

func newActionsService(c *Client) *ActionsService {
	return &ActionsService{conn: c, api: connectors.New(c)}
}

// Create makes a connector with an id that Kibana chooses. Name and ConnectorTypeID are needed. It fails with an
// [*UnknownConnectorTypeError] if Kibana has no such type, and with a [*BadRequestError] that names the key if the
// config or the secrets do not fit the type.
//
// Kibana: POST /api/actions/connector.
func (s *ActionsService) Create(ctx context.Context, request ConnectorRequest, opts ...CallOption) (*Connector, error) {
	if err := s.check(ctx, "CreateConnector", request.Name, request.ConnectorTypeID, opts); err != nil {
		return nil, err
	}
	return s.api.CreateConnector(ctx, request, opts...)
}

// CreateWithID is Create with an id of the caller's choice. Kibana up to 9.x takes only UUIDs. It fails with a
// [*ConflictError] if the id is taken, in whatever space.
//
// Kibana: POST /api/actions/connector/{id}.
func (s *ActionsService) CreateWithID(ctx context.Context, id string, request ConnectorRequest, opts ...CallOption) (*Connector, error) {
	if err := s.check(ctx, "CreateConnectorWithID", request.Name, request.ConnectorTypeID, opts); err != nil {
		return nil, err
	}
	return s.api.CreateConnectorWithID(ctx, id, request, opts...)
}

// Get returns a connector, without its secrets. A connector of another space is a [*NotFoundError].
//
// Kibana: GET /api/actions/connector/{id}.
func (s *ActionsService) Get(ctx context.Context, id string, opts ...CallOption) (*Connector, error) {
	return s.api.GetConnector(ctx, id, opts...)
}

// List returns the connectors of the space and the preconfigured ones, which are in every space, sorted by name.
//
// Kibana: GET /api/actions/connectors.
func (s *ActionsService) List(ctx context.Context, opts ...CallOption) ([]Connector, error) {
	return s.api.ListConnectors(ctx, opts...)
}

// ListTypes returns the types of connectors that Kibana has.
//
// Kibana: GET /api/actions/connector_types.
func (s *ActionsService) ListTypes(ctx context.Context, opts ...CallOption) ([]ConnectorType, error) {
	return s.api.ListConnectorTypes(ctx, nil, opts...)
}

// ListTypesFor is ListTypes for a feature, such as alerting.
//
// Kibana: GET /api/actions/connector_types?feature_id=….
func (s *ActionsService) ListTypesFor(ctx context.Context, params ListConnectorTypesParams, opts ...CallOption) ([]ConnectorType, error) {
	return s.api.ListConnectorTypes(ctx, &params, opts...)
}

// Update replaces the name, the config and the secrets of a connector. It keeps nothing: without Secrets the stored
// secrets are wiped, or the call fails with a [*BadRequestError] where the type needs them. The type of a connector
// cannot change. A change by somebody else at the same time is a [*ConflictError].
//
// Kibana: PUT /api/actions/connector/{id}.
func (s *ActionsService) Update(ctx context.Context, id string, update ConnectorUpdate, opts ...CallOption) (*Connector, error) {
	if err := s.check(ctx, "UpdateConnector", update.Name, "any", opts); err != nil {
		return nil, err
	}
	return s.api.UpdateConnector(ctx, id, update, opts...)
}

// Delete deletes a connector. A preconfigured one cannot be deleted: that fails with a [*BadRequestError].
//
// Kibana: DELETE /api/actions/connector/{id}.
func (s *ActionsService) Delete(ctx context.Context, id string, opts ...CallOption) error {
	return s.api.DeleteConnector(ctx, id, opts...)
}

// Execute runs a connector with the given parameters, whose keys depend on its type. Kibana answers with success even
// if the run failed; that comes back as an [*ExecutionError] next to the result.
//
// Kibana: POST /api/actions/connector/{id}/_execute.
func (s *ActionsService) Execute(ctx context.Context, id string, params map[string]any, opts ...CallOption) (*ConnectorExecution, error) {
	if params == nil {
		params = map[string]any{}
	}
	var call *wire.Call
	result, err := s.api.ExecuteConnector(ctx, id, connectors.ConnectorExecuteRequest{Params: connectors.ParamsFrom(params)}, watched(&call, opts)...)
	if err != nil {
		return nil, err
	}
	if result.Status == connectors.ConnectorExecutionStatusOK {
		return result, nil
	}
	return result, &ExecutionError{
		SpaceID: call.Resolved, ConnectorID: id,
		Message: Value(result.Message), ServiceMessage: Value(result.ServiceMessage),
	}
}

// OAuthCallback hands Kibana what an OAuth provider sent back, and returns the page that Kibana shows for it. The caller
// closes it.
//
// Kibana: GET /api/actions/connector/_oauth_callback.
func (s *ActionsService) OAuthCallback(ctx context.Context, params OAuthCallbackParams, opts ...CallOption) (io.ReadCloser, error) {
	return s.api.OAuthCallback(ctx, &params, opts...)
}

// OAuthCallbackScript returns the script of that page. The caller closes it.
//
// Kibana: GET /api/actions/connector/_oauth_callback_script.
func (s *ActionsService) OAuthCallbackScript(ctx context.Context, opts ...CallOption) (io.ReadCloser, error) {
	return s.api.OAuthCallbackScript(ctx, opts...)
}

// check finds what Kibana would refuse for certain.
func (s *ActionsService) check(ctx context.Context, operation, name string, typ ConnectorTypeID, opts []CallOption) error {
	switch {
	case name == "":
		return s.conn.argument(ctx, operation, "name", "must not be empty", opts)
	case typ == "":
		return s.conn.argument(ctx, operation, "connector_type_id", "must not be empty", opts)
	}
	return nil
}

// ExecutionError reports that Kibana ran a connector and the run failed. It comes next to the result.
type ExecutionError struct {
	SpaceID        string // the space of the call, empty for the default space
	ConnectorID    string
	Message        string // what failed
	ServiceMessage string // the reason as the other system put it, often empty
}

// Error names the space, the connector and the reason.
func (e *ExecutionError) Error() string {
	text := fmt.Sprintf("%sExecuteConnector: the run of connector %s failed: %s", inSpace(e.SpaceID), e.ConnectorID, e.Message)
	if e.ServiceMessage != "" {
		text += ": " + e.ServiceMessage
	}
	return oneLine(text)
}

// UnknownConnectorTypeError reports a type of connector that Kibana does not have. ActionsService.ListTypes tells those
// that it has.
type UnknownConnectorTypeError struct {
	Type ConnectorTypeID
	Err  *BadRequestError // the reply
}

// Error names the type and says what to do.
func (e *UnknownConnectorTypeError) Error() string {
	return fmt.Sprintf("%v Use one that Actions.ListTypes lists.", e.Err)
}

// Unwrap returns the *BadRequestError.
func (e *UnknownConnectorTypeError) Unwrap() error { return e.Err }

// unknownConnectorType recognises Kibana's refusal of a type.
func unknownConnectorType(message string) (typ ConnectorTypeID, ok bool) {
	quoted, ok := strings.CutPrefix(message, `Action type "`)
	if !ok {
		return "", false
	}
	id, ok := strings.CutSuffix(quoted, `" is not registered.`)
	return ConnectorTypeID(id), ok
}
