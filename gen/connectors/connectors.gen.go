// Package connectors manages connectors, through which Kibana reaches other systems, and runs them. A connector
// lives in one space, and its id is unique across all spaces.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package connectors

import (
	"context"
	"io"
	"log/slog"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of ConnectorErrorSource.
const (
	ConnectorErrorSourceFramework ConnectorErrorSource = "framework"
	ConnectorErrorSourceUser      ConnectorErrorSource = "user"
)

// The values of ConnectorExecutionStatus.
const (
	ConnectorExecutionStatusError ConnectorExecutionStatus = "error"
	ConnectorExecutionStatusOK    ConnectorExecutionStatus = "ok"
)

// The values of ConnectorTypeID.
const (
	ConnectorTypeIDBedrock                   ConnectorTypeID = ".bedrock"
	ConnectorTypeIDCases                     ConnectorTypeID = ".cases"
	ConnectorTypeIDCasesWebhook              ConnectorTypeID = ".cases-webhook"
	ConnectorTypeIDCrowdStrike               ConnectorTypeID = ".crowdstrike"
	ConnectorTypeIDD3Security                ConnectorTypeID = ".d3security"
	ConnectorTypeIDEmail                     ConnectorTypeID = ".email"
	ConnectorTypeIDGemini                    ConnectorTypeID = ".gemini"
	ConnectorTypeIDIndex                     ConnectorTypeID = ".index"
	ConnectorTypeIDInference                 ConnectorTypeID = ".inference"
	ConnectorTypeIDJira                      ConnectorTypeID = ".jira"
	ConnectorTypeIDJiraServiceManagement     ConnectorTypeID = ".jira-service-management"
	ConnectorTypeIDMicrosoftDefenderEndpoint ConnectorTypeID = ".microsoft_defender_endpoint"
	ConnectorTypeIDObservabilityAIAssistant  ConnectorTypeID = ".observability-ai-assistant"
	ConnectorTypeIDOpenAI                    ConnectorTypeID = ".gen-ai"
	ConnectorTypeIDOpsgenie                  ConnectorTypeID = ".opsgenie"
	ConnectorTypeIDPagerDuty                 ConnectorTypeID = ".pagerduty"
	ConnectorTypeIDResilient                 ConnectorTypeID = ".resilient"
	ConnectorTypeIDSentinelOne               ConnectorTypeID = ".sentinelone"
	ConnectorTypeIDServerLog                 ConnectorTypeID = ".server-log"
	ConnectorTypeIDServiceNowITOM            ConnectorTypeID = ".servicenow-itom"
	ConnectorTypeIDServiceNowITSM            ConnectorTypeID = ".servicenow"
	ConnectorTypeIDServiceNowSecOps          ConnectorTypeID = ".servicenow-sir"
	ConnectorTypeIDSlack                     ConnectorTypeID = ".slack"
	ConnectorTypeIDSlackAPI                  ConnectorTypeID = ".slack_api"
	ConnectorTypeIDSwimlane                  ConnectorTypeID = ".swimlane"
	ConnectorTypeIDTeams                     ConnectorTypeID = ".teams"
	ConnectorTypeIDTheHive                   ConnectorTypeID = ".thehive"
	ConnectorTypeIDTines                     ConnectorTypeID = ".tines"
	ConnectorTypeIDTorq                      ConnectorTypeID = ".torq"
	ConnectorTypeIDWebhook                   ConnectorTypeID = ".webhook"
	ConnectorTypeIDXMatters                  ConnectorTypeID = ".xmatters"
	ConnectorTypeIDXSOAR                     ConnectorTypeID = ".xsoar"
)

// The values of License.
const (
	LicenseBasic      License = "basic"
	LicenseEnterprise License = "enterprise"
	LicenseGold       License = "gold"
	LicensePlatinum   License = "platinum"
	LicenseStandard   License = "standard"
	LicenseTrial      License = "trial"
)

// Connector is how Kibana reaches another system. Its secrets are never shown.
type Connector struct {
	// Config is the configuration, whose members depend on the type. Kibana adds the defaults of the type. It is absent
	// for a preconfigured connector.
	Config map[string]any `json:"config,omitzero"`

	// ConnectorTypeID names a type of connector. A type that came with a plugin, or with a newer server, has another
	// name.
	ConnectorTypeID ConnectorTypeID `json:"connector_type_id"`

	// ID is unique across all spaces.
	ID string `json:"id"`

	// IsConnectorTypeDeprecated says that its type is going away. Servers before 9.1 do not tell.
	IsConnectorTypeDeprecated *bool `json:"is_connector_type_deprecated,omitempty"`

	// IsDeprecated marks a connector that should be made anew.
	IsDeprecated bool `json:"is_deprecated"`

	// IsMissingSecrets says that the secrets have to be entered again, as after an import. It is absent for a
	// preconfigured connector.
	IsMissingSecrets *bool `json:"is_missing_secrets,omitempty"`

	// IsPreconfigured marks a connector that the server's configuration defines. It is in every space and cannot be
	// changed.
	IsPreconfigured bool `json:"is_preconfigured"`

	// IsSystemAction marks a connector that Kibana defines for its own use.
	IsSystemAction bool `json:"is_system_action"`

	// Name is the name for people. It need not be unique.
	Name string `json:"name"`

	// ReferencedByCount counts the saved objects that use it. Only a list has it.
	ReferencedByCount *int64 `json:"referenced_by_count,omitempty"`
}

// ConnectorErrorSource is who can mend a failed run, whoever set up the connector or those who run the server.
type ConnectorErrorSource string

// ConnectorExecuteRequest is what to run a connector with.
type ConnectorExecuteRequest struct {
	// Params holds what the type needs for a run, such as the text of a message.
	Params map[string]any `json:"params,omitzero"`
}

// ConnectorExecution is the outcome of a run of a connector.
type ConnectorExecution struct {
	ConnectorID string `json:"connector_id"`

	// Data is what the other system answered. Its shape depends on the type.
	Data any `json:"data,omitempty"`

	// ErrorSource is who can mend a failed run, whoever set up the connector or those who run the server.
	ErrorSource *ConnectorErrorSource `json:"errorSource,omitempty"`

	// Message says what failed.
	Message *string `json:"message,omitempty"`

	// Retry says whether another attempt makes sense or, as a date, from when on.
	Retry ConnectorRetry `json:"retry,omitzero"`

	// ServiceMessage is the reason as the other system, or the connector, put it.
	ServiceMessage *string `json:"service_message,omitempty"`

	// Status says whether a run did what it should.
	Status ConnectorExecutionStatus `json:"status"`
}

// ConnectorExecutionStatus says whether a run did what it should.
type ConnectorExecutionStatus string

// ConnectorRequest is a connector to create.
type ConnectorRequest struct {
	// Config is the configuration, whose members depend on the type. The default is none.
	Config map[string]any `json:"config,omitzero"`

	// ConnectorTypeID names a type of connector. A type that came with a plugin, or with a newer server, has another
	// name.
	ConnectorTypeID ConnectorTypeID `json:"connector_type_id"`

	// Name is the name for people. It need not be unique.
	Name string `json:"name"`

	// Secrets is the confidential part of the configuration, whose members depend on the type. The default is none.
	Secrets wire.Secrets `json:"secrets,omitzero"`
}

// ConnectorRetry says whether another attempt makes sense or, as a date, from when on.
type ConnectorRetry struct{ wire.Union }

// ConnectorRetryFrom makes a union of one of its kinds.
func ConnectorRetryFrom[T RetryAdvice | RetryTime](kind T) ConnectorRetry {
	return ConnectorRetry{wire.UnionOf(kind)}
}

// AsRetryAdvice reads it as RetryAdvice.
func (u ConnectorRetry) AsRetryAdvice() (RetryAdvice, error) { return wire.As[RetryAdvice](u.Union) }

// AsRetryTime reads it as RetryTime.
func (u ConnectorRetry) AsRetryTime() (RetryTime, error) { return wire.As[RetryTime](u.Union) }

// ConnectorType is a kind of connector that a server knows.
type ConnectorType struct {
	// Description says what it is for. Few servers tell.
	Description *string `json:"description,omitempty"`

	// Enabled says that connectors of the type can be made and run.
	Enabled bool `json:"enabled"`

	// EnabledInConfig says that the server's configuration allows it.
	EnabledInConfig bool `json:"enabled_in_config"`

	// EnabledInLicense says that the licence covers it.
	EnabledInLicense bool `json:"enabled_in_license"`

	// ID names a type of connector. A type that came with a plugin, or with a newer server, has another name.
	ID ConnectorTypeID `json:"id"`

	// IsDeprecated says that the type is going away.
	IsDeprecated *bool `json:"is_deprecated,omitempty"`

	// IsSystemActionType marks a type that Kibana uses for itself.
	IsSystemActionType bool `json:"is_system_action_type"`

	// MinimumLicenseRequired is a kind of subscription, from basic to enterprise. A trial covers what an enterprise
	// licence does.
	MinimumLicenseRequired License `json:"minimum_license_required"`

	// Name is what Kibana's pages call it.
	Name string `json:"name"`

	// Source tells how the type was defined, in the server's code or by a specification.
	Source *string `json:"source,omitempty"`

	// SubFeature is the sub-feature of connectors whose privilege its runs need.
	SubFeature *string `json:"sub_feature,omitempty"`

	// SupportedFeatureIDs lists the features that can use it, such as alerting, cases or siem.
	SupportedFeatureIDs []string `json:"supported_feature_ids,omitzero"`
}

// ConnectorTypeID names a type of connector. A type that came with a plugin, or with a newer server, has another name.
type ConnectorTypeID string

// ConnectorUpdate is the new content of a connector. It replaces the old content as a whole.
type ConnectorUpdate struct {
	// Config is the configuration, whose members depend on the type. Absent means none.
	Config map[string]any `json:"config,omitzero"`

	// Name is the name for people. It need not be unique.
	Name string `json:"name"`

	// Secrets is the confidential part of the configuration, whose members depend on the type. Absent means none: the
	// stored secrets are wiped.
	Secrets wire.Secrets `json:"secrets,omitzero"`
}

// License is a kind of subscription, from basic to enterprise. A trial covers what an enterprise licence does.
type License string

// RetryAdvice says whether another attempt makes sense.
type RetryAdvice = bool

// RetryTime is the time from which on another attempt makes sense.
type RetryTime = wire.Time

// OAuthCallbackParams holds the query parameters of OAuthCallback.
type OAuthCallbackParams struct {
	// Code is what the provider lets Kibana exchange for a token.
	Code *string `form:"code,omitempty" json:"code,omitempty"`

	// State ties the answer to the authorisation that Kibana began.
	State *string `form:"state,omitempty" json:"state,omitempty"`

	// Error is the provider's code of the failure, if the authorisation failed.
	Error *string `form:"error,omitempty" json:"error,omitempty"`

	// ErrorDescription is the provider's explanation of the failure.
	ErrorDescription *string `form:"error_description,omitempty" json:"error_description,omitempty"`

	// SessionState is what some providers add about their own session.
	SessionState *string `form:"session_state,omitempty" json:"session_state,omitempty"`
}

// ListConnectorTypesParams holds the query parameters of ListConnectorTypes.
type ListConnectorTypesParams struct {
	// FeatureID keeps the types that this feature can use, such as alerting, cases or siem.
	FeatureID *string `form:"feature_id,omitempty" json:"feature_id,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCreateConnector = wire.Operation{ID: "CreateConnector", Method: http.MethodPost, Path: "/api/actions/connector", Scope: wire.SpaceScope}

// CreateConnector creates a connector under an id that Kibana makes, and returns it.
//
// Kibana checks the configuration and the secrets against the type. The secrets are stored encrypted and never
// come back.
//
// Kibana: POST /api/actions/connector (stable since 7.13), acts in the space of the call.
func (c *Client) CreateConnector(ctx context.Context, body ConnectorRequest, opts ...wire.RequestEditorFn) (*Connector, error) {
	return wire.Object[Connector](ctx, c.conn, &opCreateConnector, wire.Request{Body: wire.JSON(body)}, opts)
}

var opOAuthCallback = wire.Operation{ID: "OAuthCallback", Method: http.MethodGet, Path: "/api/actions/connector/_oauth_callback", Scope: wire.SpaceScope, Media: "text/html"}

// OAuthCallback receives the answer of an OAuth provider for a connector, and returns an HTML page.
//
// Providers send browsers here at the end of an authorisation. Programs rarely call it.
//
// Kibana: GET /api/actions/connector/_oauth_callback (experimental since 9.4), acts in the space of the call.
func (c *Client) OAuthCallback(ctx context.Context, params *OAuthCallbackParams, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "code", params.Code)
		wire.AddOptional(&query, "state", params.State)
		wire.AddOptional(&query, "error", params.Error)
		wire.AddOptional(&query, "error_description", params.ErrorDescription)
		wire.AddOptional(&query, "session_state", params.SessionState)
	}
	return wire.Stream(ctx, c.conn, &opOAuthCallback, wire.Request{Query: query}, opts)
}

var opOAuthCallbackScript = wire.Operation{ID: "OAuthCallbackScript", Method: http.MethodGet, Path: "/api/actions/connector/_oauth_callback_script", Scope: wire.SpaceScope, Media: "text/javascript"}

// OAuthCallbackScript returns the script that the page of OAuthCallback loads.
//
// Kibana: GET /api/actions/connector/_oauth_callback_script (experimental since 9.4), acts in the space of the call.
func (c *Client) OAuthCallbackScript(ctx context.Context, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opOAuthCallbackScript, wire.Request{}, opts)
}

var opDeleteConnector = wire.Operation{ID: "DeleteConnector", Method: http.MethodDelete, Path: "/api/actions/connector/{id}", Scope: wire.SpaceScope}

// DeleteConnector deletes the connector with the given id.
//
// Preconfigured and system connectors cannot be deleted: Kibana answers 400.
//
// Kibana: DELETE /api/actions/connector/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) DeleteConnector(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteConnector, wire.Request{Path: []string{id}}, opts)
}

var opGetConnector = wire.Operation{ID: "GetConnector", Method: http.MethodGet, Path: "/api/actions/connector/{id}", Scope: wire.SpaceScope}

// GetConnector returns the connector with the given id, without its secrets.
//
// A connector of another space is not found: Kibana answers 404.
//
// Kibana: GET /api/actions/connector/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) GetConnector(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Connector, error) {
	return wire.Object[Connector](ctx, c.conn, &opGetConnector, wire.Request{Path: []string{id}}, opts)
}

var opCreateConnectorWithID = wire.Operation{ID: "CreateConnectorWithID", Method: http.MethodPost, Path: "/api/actions/connector/{id}", Scope: wire.SpaceScope}

// CreateConnectorWithID creates a connector under the given id and returns it.
//
// Most servers accept a UUID only; the newest accept lower-case letters, digits and hyphens. An id that is taken
// is a 409, whichever space has the connector.
//
// Kibana: POST /api/actions/connector/{id} (stable since 7.14), acts in the space of the call.
func (c *Client) CreateConnectorWithID(ctx context.Context, id string, body ConnectorRequest, opts ...wire.RequestEditorFn) (*Connector, error) {
	return wire.Object[Connector](ctx, c.conn, &opCreateConnectorWithID, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opUpdateConnector = wire.Operation{ID: "UpdateConnector", Method: http.MethodPut, Path: "/api/actions/connector/{id}", Scope: wire.SpaceScope}

// UpdateConnector replaces name, configuration and secrets of the connector with the given id, and returns it.
//
// Nothing of the old content is kept. Without secrets in the body the stored ones are wiped, or Kibana answers
// 400 if the type needs them: send them each time. The type of a connector cannot change. A change by someone
// else in between is a 409.
//
// Kibana: PUT /api/actions/connector/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) UpdateConnector(ctx context.Context, id string, body ConnectorUpdate, opts ...wire.RequestEditorFn) (*Connector, error) {
	return wire.Object[Connector](ctx, c.conn, &opUpdateConnector, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opExecuteConnector = wire.Operation{ID: "ExecuteConnector", Method: http.MethodPost, Path: "/api/actions/connector/{id}/_execute", Scope: wire.SpaceScope}

// ExecuteConnector runs the connector with the given id and returns the outcome.
//
// The reply is 200 even where the run failed, for example on invalid params: look at Status. An error is
// returned only where the connector could not be run at all.
//
// Kibana: POST /api/actions/connector/{id}/_execute (stable since 7.13), acts in the space of the call.
func (c *Client) ExecuteConnector(ctx context.Context, id string, body ConnectorExecuteRequest, opts ...wire.RequestEditorFn) (*ConnectorExecution, error) {
	return wire.Object[ConnectorExecution](ctx, c.conn, &opExecuteConnector, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListConnectorTypes = wire.Operation{ID: "ListConnectorTypes", Method: http.MethodGet, Path: "/api/actions/connector_types", Scope: wire.SpaceScope}

// ListConnectorTypes returns the types of connectors that the server knows.
//
// Types that configuration or licence switch off are listed too, as not enabled. No privilege beyond logging in
// is needed.
//
// Kibana: GET /api/actions/connector_types (stable since 7.13), acts in the space of the call.
func (c *Client) ListConnectorTypes(ctx context.Context, params *ListConnectorTypesParams, opts ...wire.RequestEditorFn) ([]ConnectorType, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "feature_id", params.FeatureID)
	}
	return wire.Value[[]ConnectorType](ctx, c.conn, &opListConnectorTypes, wire.Request{Query: query}, opts)
}

var opListConnectors = wire.Operation{ID: "ListConnectors", Method: http.MethodGet, Path: "/api/actions/connectors", Scope: wire.SpaceScope}

// ListConnectors returns the connectors of the space, sorted by name.
//
// Preconfigured connectors are in every space, in one that does not exist too. System connectors are left out.
//
// Kibana: GET /api/actions/connectors (stable since 7.13), acts in the space of the call.
func (c *Client) ListConnectors(ctx context.Context, opts ...wire.RequestEditorFn) ([]Connector, error) {
	return wire.Value[[]Connector](ctx, c.conn, &opListConnectors, wire.Request{}, opts)
}

// LogValue makes slog show the names of Secrets only.
func (r ConnectorRequest) LogValue() slog.Value {
	type plain ConnectorRequest
	r.Secrets = r.Secrets.Redacted()
	return slog.AnyValue(plain(r))
}

// LogValue makes slog show the names of Secrets only.
func (r ConnectorUpdate) LogValue() slog.Value {
	type plain ConnectorUpdate
	r.Secrets = r.Secrets.Redacted()
	return slog.AnyValue(plain(r))
}
