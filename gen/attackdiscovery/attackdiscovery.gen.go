// Package attackdiscovery finds attacks among security alerts with the help of a language model: once with
// GenerateDiscoveries, or again and again on a schedule. It needs an Enterprise licence and the connector of a
// model.
//
// What it finds are discoveries. Names of users, hosts and the like may be hidden from the model; replacements
// turn what the model was shown into the real names again.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package attackdiscovery

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of DiscoveryStatus.
const (
	DiscoveryStatusAcknowledged DiscoveryStatus = "acknowledged"
	DiscoveryStatusClosed       DiscoveryStatus = "closed"
	DiscoveryStatusOpen         DiscoveryStatus = "open"
)

// The values of GenerationStatus.
const (
	GenerationStatusCanceled  GenerationStatus = "canceled"
	GenerationStatusDismissed GenerationStatus = "dismissed"
	GenerationStatusFailed    GenerationStatus = "failed"
	GenerationStatusStarted   GenerationStatus = "started"
	GenerationStatusSucceeded GenerationStatus = "succeeded"
)

// The values of NotifyWhen.
const (
	NotifyWhenOnActionGroupChange NotifyWhen = "onActionGroupChange"
	NotifyWhenOnActiveAlert       NotifyWhen = "onActiveAlert"
	NotifyWhenOnThrottleInterval  NotifyWhen = "onThrottleInterval"
)

// The values of Provider.
const (
	ProviderAzureOpenAI Provider = "Azure OpenAI"
	ProviderOpenAI      Provider = "OpenAI"
	ProviderOther       Provider = "Other"
)

// The values of ScheduleExecutionStatus.
const (
	ScheduleExecutionStatusActive  ScheduleExecutionStatus = "active"
	ScheduleExecutionStatusError   ScheduleExecutionStatus = "error"
	ScheduleExecutionStatusOK      ScheduleExecutionStatus = "ok"
	ScheduleExecutionStatusUnknown ScheduleExecutionStatus = "unknown"
	ScheduleExecutionStatusWarning ScheduleExecutionStatus = "warning"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of SubAction.
const (
	SubActionInvokeAI     SubAction = "invokeAI"
	SubActionInvokeStream SubAction = "invokeStream"
)

// The values of Visibility.
const (
	VisibilityNotShared Visibility = "not_shared"
	VisibilityShared    Visibility = "shared"
)

// APIConfig is the connector to use and how.
type APIConfig struct {
	ActionTypeID          string  `json:"actionTypeId"`
	ConnectorID           string  `json:"connectorId"`
	DefaultSystemPromptID *string `json:"defaultSystemPromptId,omitempty"`
	Model                 *string `json:"model,omitempty"`

	// Provider is who offers the model.
	Provider *Provider `json:"provider,omitempty"`
}

// AnonymizationField is a field of alerts and whether the model may see it.
type AnonymizationField struct {
	Allowed    *bool      `json:"allowed,omitempty"`
	Anonymized *bool      `json:"anonymized,omitempty"`
	CreatedAt  *wire.Time `json:"createdAt,omitempty"`
	CreatedBy  *string    `json:"createdBy,omitempty"`
	Field      string     `json:"field"`
	ID         string     `json:"id"`
	Namespace  *string    `json:"namespace,omitempty"`
	Timestamp  *wire.Time `json:"timestamp,omitempty"`
	UpdatedAt  *wire.Time `json:"updatedAt,omitempty"`
	UpdatedBy  *string    `json:"updatedBy,omitempty"`
}

// BulkDiscoveryUpdate holds a change of several discoveries.
type BulkDiscoveryUpdate struct {
	// Update says which discoveries to change, how, and in what form to return them.
	Update DiscoveryUpdate `json:"update"`
}

// ConnectorStats tells how the connector did in earlier generations.
type ConnectorStats struct {
	AverageSuccessfulDurationNanoseconds *float64 `json:"average_successful_duration_nanoseconds,omitempty"`
	SuccessfulGenerations                *int64   `json:"successful_generations,omitempty"`
}

// Discovery is an attack that the model sees behind a number of alerts.
type Discovery struct {
	AlertIDs               []string   `json:"alert_ids,omitzero"`
	AlertRuleUUID          *string    `json:"alert_rule_uuid,omitempty"`
	AlertStart             *wire.Time `json:"alert_start,omitempty"`
	AlertUpdatedAt         *wire.Time `json:"alert_updated_at,omitempty"`
	AlertUpdatedByUserID   *string    `json:"alert_updated_by_user_id,omitempty"`
	AlertUpdatedByUserName *string    `json:"alert_updated_by_user_name,omitempty"`

	// AlertWorkflowStatus tells whether someone has seen to a discovery.
	AlertWorkflowStatus          *DiscoveryStatus `json:"alert_workflow_status,omitempty"`
	AlertWorkflowStatusUpdatedAt *wire.Time       `json:"alert_workflow_status_updated_at,omitempty"`

	// Assignees are the ids of the users who see to the discovery.
	Assignees []string `json:"assignees,omitzero"`

	// Confidence is how sure the model is. Only newer releases tell.
	Confidence            any     `json:"confidence,omitempty"`
	ConnectorID           string  `json:"connector_id"`
	ConnectorName         string  `json:"connector_name"`
	DetailsMarkdown       string  `json:"details_markdown"`
	EntitySummaryMarkdown *string `json:"entity_summary_markdown,omitempty"`
	GenerationUUID        string  `json:"generation_uuid"`
	ID                    string  `json:"id"`

	// Index is the index that holds the discovery.
	Index              *string  `json:"index,omitempty"`
	MitreAttackTactics []string `json:"mitre_attack_tactics,omitzero"`

	// Replacements are the real names by what the model was shown.
	Replacements    map[string]string `json:"replacements,omitzero"`
	RiskScore       *float64          `json:"risk_score,omitempty"`
	SummaryMarkdown string            `json:"summary_markdown"`
	Tags            []string          `json:"tags,omitzero"`
	Timestamp       wire.Time         `json:"timestamp"`
	Title           string            `json:"title"`
	UserID          *string           `json:"user_id,omitempty"`
	UserName        *string           `json:"user_name,omitempty"`

	// Users are those who see the discovery. None means all.
	Users []User `json:"users,omitzero"`
}

// DiscoveryList holds discoveries.
type DiscoveryList struct {
	Data []Discovery `json:"data,omitzero"`
}

// DiscoveryPage is a page of discoveries.
type DiscoveryPage struct {
	// ConnectorNames are the names of the connectors that made discoveries.
	ConnectorNames []string    `json:"connector_names,omitzero"`
	Data           []Discovery `json:"data,omitzero"`
	Page           int64       `json:"page"`
	PerPage        int64       `json:"per_page"`
	Total          int64       `json:"total"`

	// UniqueAlertIDs are the alerts behind the discoveries, if the call asked for them.
	UniqueAlertIDs      []string `json:"unique_alert_ids,omitzero"`
	UniqueAlertIDsCount int64    `json:"unique_alert_ids_count"`
}

// DiscoveryStatus tells whether someone has seen to a discovery.
type DiscoveryStatus string

// DiscoveryUpdate says which discoveries to change, how, and in what form to return them.
type DiscoveryUpdate struct {
	EnableFieldRendering *bool    `json:"enable_field_rendering,omitempty"`
	IDs                  []string `json:"ids,omitzero"`

	// KibanaAlertWorkflowStatus tells whether someone has seen to a discovery.
	KibanaAlertWorkflowStatus *DiscoveryStatus `json:"kibana_alert_workflow_status,omitempty"`

	// Visibility says whether others than its owner see a discovery.
	Visibility *Visibility `json:"visibility,omitempty"`

	// WithReplacements puts the real names into the texts. The default is true.
	WithReplacements *bool `json:"with_replacements,omitempty"`
}

// Failure is the body of a failure. Kibana's usual one is for requests that break a rule of their form. All others have
// status_code in place of statusCode, and no name of the status.
type Failure struct {
	// Error is the name of the status.
	Error           *string `json:"error,omitempty"`
	Message         string  `json:"message"`
	UsualStatusCode *int64  `json:"statusCode,omitempty"`
	StatusCode      *int64  `json:"status_code,omitempty"`
}

// Generation is one search for attacks.
type Generation struct {
	AlertsContextCount *int64 `json:"alerts_context_count,omitempty"`
	ConnectorID        string `json:"connector_id"`

	// ConnectorStats tells how the connector did in earlier generations.
	ConnectorStats *ConnectorStats `json:"connector_stats,omitempty"`
	Discoveries    int64           `json:"discoveries"`
	End            *wire.Time      `json:"end,omitempty"`
	ExecutionUUID  string          `json:"execution_uuid"`
	LoadingMessage string          `json:"loading_message"`
	Reason         *string         `json:"reason,omitempty"`
	Start          wire.Time       `json:"start"`

	// Status is how far a generation is.
	Status GenerationStatus `json:"status"`
}

// GenerationList holds generations.
type GenerationList struct {
	Generations []Generation `json:"generations,omitzero"`
}

// GenerationRef names a generation that has started.
type GenerationRef struct {
	ExecutionUUID string `json:"execution_uuid"`
}

// GenerationRequest says where to look for attacks, and with which connector.
type GenerationRequest struct {
	AlertsIndexPattern  string               `json:"alertsIndexPattern"`
	AnonymizationFields []AnonymizationField `json:"anonymizationFields,omitzero"`

	// APIConfig is the connector to use and how.
	APIConfig     APIConfig `json:"apiConfig"`
	ConnectorName *string   `json:"connectorName,omitempty"`
	End           *string   `json:"end,omitempty"`

	// Filter is an Elasticsearch query that picks alerts.
	Filter       map[string]any    `json:"filter,omitzero"`
	Model        *string           `json:"model,omitempty"`
	Replacements map[string]string `json:"replacements,omitzero"`

	// Size limits the alerts that the model is shown.
	Size  int64   `json:"size"`
	Start *string `json:"start,omitempty"`

	// SubAction is the way to call the connector.
	SubAction SubAction `json:"subAction"`
}

// GenerationResult is a generation with its discoveries.
type GenerationResult struct {
	Data []Discovery `json:"data,omitzero"`

	// Generation is one search for attacks.
	Generation *Generation `json:"generation,omitempty"`
}

// GenerationStatus is how far a generation is.
type GenerationStatus string

// Interval is the time between two runs.
type Interval struct {
	Interval string `json:"interval"`
}

// NotifyWhen says when an action runs.
type NotifyWhen string

// Provider is who offers the model.
type Provider string

// Schedule is a schedule as Kibana stores it.
type Schedule struct {
	Actions   []ScheduleAction `json:"actions,omitzero"`
	CreatedAt wire.Time        `json:"created_at"`
	CreatedBy string           `json:"created_by"`
	Enabled   bool             `json:"enabled"`
	ID        string           `json:"id"`

	// LastExecution is the last run of a schedule.
	LastExecution *ScheduleExecution `json:"last_execution,omitempty"`
	Name          string             `json:"name"`

	// Params is where a schedule looks for attacks, and with which connector.
	Params ScheduleParams `json:"params"`

	// Schedule is the time between two runs.
	Schedule  Interval  `json:"schedule"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
}

// ScheduleAPIConfig is the connector to use and how.
type ScheduleAPIConfig struct {
	ActionTypeID          string  `json:"actionTypeId"`
	ConnectorID           string  `json:"connectorId"`
	DefaultSystemPromptID *string `json:"defaultSystemPromptId,omitempty"`
	Model                 *string `json:"model,omitempty"`
	Name                  string  `json:"name"`

	// Provider is who offers the model.
	Provider *Provider `json:"provider,omitempty"`
}

// ScheduleAction is what a schedule does about a discovery.
type ScheduleAction struct{ wire.Union }

// ScheduleActionFrom makes a union of one of its kinds.
func ScheduleActionFrom[T ScheduleGeneralAction | ScheduleSystemAction](kind T) ScheduleAction {
	return ScheduleAction{wire.UnionOf(kind)}
}

// AsScheduleGeneralAction reads it as ScheduleGeneralAction.
func (u ScheduleAction) AsScheduleGeneralAction() (kind ScheduleGeneralAction, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsScheduleSystemAction reads it as ScheduleSystemAction.
func (u ScheduleAction) AsScheduleSystemAction() (kind ScheduleSystemAction, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ScheduleActionAlertsFilter picks the alerts that an action is for.
type ScheduleActionAlertsFilter map[string]any

// ScheduleActionFrequency says how often an action runs.
type ScheduleActionFrequency struct {
	// NotifyWhen says when an action runs.
	NotifyWhen NotifyWhen `json:"notify_when"`
	Summary    bool       `json:"summary"`
	Throttle   *string    `json:"throttle"`
}

// ScheduleActionParams are what the connector of an action needs.
type ScheduleActionParams map[string]any

// ScheduleExecution is the last run of a schedule.
type ScheduleExecution struct {
	Date     wire.Time `json:"date"`
	Duration *float64  `json:"duration,omitempty"`

	// LastDuration is another name of Duration.
	LastDuration *float64 `json:"last_duration,omitempty"`
	Message      *string  `json:"message,omitempty"`

	// Status is how a run of a schedule ended.
	Status ScheduleExecutionStatus `json:"status"`
}

// ScheduleExecutionStatus is how a run of a schedule ended.
type ScheduleExecutionStatus string

// ScheduleGeneralAction is an action that runs through a connector.
type ScheduleGeneralAction struct {
	ActionTypeID string `json:"action_type_id"`

	// AlertsFilter picks the alerts that an action is for.
	AlertsFilter ScheduleActionAlertsFilter `json:"alerts_filter,omitzero"`

	// Frequency says how often an action runs.
	Frequency *ScheduleActionFrequency `json:"frequency,omitempty"`
	Group     string                   `json:"group"`
	ID        string                   `json:"id"`

	// Params are what the connector of an action needs.
	Params ScheduleActionParams `json:"params,omitzero"`
	UUID   *string              `json:"uuid,omitempty"`
}

// SchedulePage is a page of schedules.
type SchedulePage struct {
	Data    []Schedule `json:"data,omitzero"`
	Page    int64      `json:"page"`
	PerPage int64      `json:"per_page"`
	Total   int64      `json:"total"`
}

// ScheduleParams is where a schedule looks for attacks, and with which connector.
type ScheduleParams struct {
	AlertsIndexPattern string `json:"alerts_index_pattern"`

	// APIConfig is the connector to use and how.
	APIConfig      ScheduleAPIConfig `json:"api_config"`
	CombinedFilter map[string]any    `json:"combined_filter,omitzero"`
	End            *string           `json:"end,omitempty"`
	Filters        []any             `json:"filters,omitzero"`

	// Query picks alerts.
	Query *ScheduleQuery `json:"query,omitempty"`

	// Size limits the alerts that the model is shown.
	Size  int64   `json:"size"`
	Start *string `json:"start,omitempty"`
}

// ScheduleQuery picks alerts.
type ScheduleQuery struct {
	// Language is that of the query, such as kuery.
	Language string `json:"language"`

	// Query is a text or an object.
	Query ScheduleQueryText `json:"query,omitzero"`
}

// ScheduleQueryText is a text or an object.
type ScheduleQueryText struct{ wire.Union }

// ScheduleQueryTextFrom makes a union of one of its kinds.
func ScheduleQueryTextFrom[T string | map[string]any](kind T) ScheduleQueryText {
	return ScheduleQueryText{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u ScheduleQueryText) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u ScheduleQueryText) AsMap() (kind map[string]any, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ScheduleRef names a schedule.
type ScheduleRef struct {
	ID string `json:"id"`
}

// ScheduleRequest is a schedule to create.
type ScheduleRequest struct {
	Actions []ScheduleAction `json:"actions,omitzero"`
	Enabled *bool            `json:"enabled,omitempty"`
	Name    string           `json:"name"`

	// Params is where a schedule looks for attacks, and with which connector.
	Params ScheduleParams `json:"params"`

	// Schedule is the time between two runs.
	Schedule Interval `json:"schedule"`
}

// ScheduleSystemAction is an action of Kibana itself.
type ScheduleSystemAction struct {
	ActionTypeID string `json:"action_type_id"`
	ID           string `json:"id"`

	// Params are what the connector of an action needs.
	Params ScheduleActionParams `json:"params,omitzero"`
	UUID   *string              `json:"uuid,omitempty"`
}

// ScheduleUpdate is what a schedule is replaced with.
type ScheduleUpdate struct {
	Actions []ScheduleAction `json:"actions,omitzero"`
	Name    string           `json:"name"`

	// Params is where a schedule looks for attacks, and with which connector.
	Params ScheduleParams `json:"params"`

	// Schedule is the time between two runs.
	Schedule Interval `json:"schedule"`
}

// SortOrder is the direction of a sorted list.
type SortOrder string

// SubAction is the way to call the connector.
type SubAction string

// User is a user of Kibana.
type User struct {
	ID   *string `json:"id,omitempty"`
	Name *string `json:"name,omitempty"`
}

// Visibility says whether others than its owner see a discovery.
type Visibility string

// FindDiscoveriesParams holds the query parameters of FindDiscoveries.
type FindDiscoveriesParams struct {
	AlertIDs             []string `form:"alert_ids,omitempty" json:"alert_ids,omitempty"`
	ConnectorNames       []string `form:"connector_names,omitempty" json:"connector_names,omitempty"`
	EnableFieldRendering *bool    `form:"enable_field_rendering,omitempty" json:"enable_field_rendering,omitempty"`

	// End is the latest date, such as "now".
	End                   *string  `form:"end,omitempty" json:"end,omitempty"`
	IDs                   []string `form:"ids,omitempty" json:"ids,omitempty"`
	IncludeUniqueAlertIDs *bool    `form:"include_unique_alert_ids,omitempty" json:"include_unique_alert_ids,omitempty"`
	Page                  *int64   `form:"page,omitempty" json:"page,omitempty"`
	PerPage               *int64   `form:"per_page,omitempty" json:"per_page,omitempty"`

	// Scheduled keeps what schedules found, or with false what was found on demand.
	Scheduled *bool   `form:"scheduled,omitempty" json:"scheduled,omitempty"`
	Search    *string `form:"search,omitempty" json:"search,omitempty"`
	Shared    *bool   `form:"shared,omitempty" json:"shared,omitempty"`

	// SortField is always "@timestamp".
	SortField *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`

	// Start is the earliest date, such as "now-24h".
	Start  *string           `form:"start,omitempty" json:"start,omitempty"`
	Status []DiscoveryStatus `form:"status,omitempty" json:"status,omitempty"`

	// WithReplacements puts the real names into the texts. The default is true.
	WithReplacements *bool `form:"with_replacements,omitempty" json:"with_replacements,omitempty"`
}

// ListGenerationsParams holds the query parameters of ListGenerations.
type ListGenerationsParams struct {
	// End is the latest date, such as "now".
	End *string `form:"end,omitempty" json:"end,omitempty"`

	// Size limits the list. The default is 50.
	Size *int64 `form:"size,omitempty" json:"size,omitempty"`

	// Start is the earliest date, such as "now-24h".
	Start *string `form:"start,omitempty" json:"start,omitempty"`
}

// GetGenerationParams holds the query parameters of GetGeneration.
type GetGenerationParams struct {
	EnableFieldRendering *bool `form:"enable_field_rendering,omitempty" json:"enable_field_rendering,omitempty"`
	WithReplacements     *bool `form:"with_replacements,omitempty" json:"with_replacements,omitempty"`
}

// FindSchedulesParams holds the query parameters of FindSchedules.
type FindSchedulesParams struct {
	Page          *int64     `form:"page,omitempty" json:"page,omitempty"`
	PerPage       *int64     `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortDirection *SortOrder `form:"sort_direction,omitempty" json:"sort_direction,omitempty"`
	SortField     *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opBulkUpdateDiscoveries = wire.Operation{ID: "BulkUpdateDiscoveries", Method: http.MethodPost, Path: "/api/attack_discovery/_bulk", Scope: wire.SpaceScope, Since: "9.2"}

// BulkUpdateDiscoveries changes the status or the visibility of discoveries and returns them.
//
// Kibana: POST /api/attack_discovery/_bulk (experimental since 9.2), acts in the space of the call.
func (c *Client) BulkUpdateDiscoveries(ctx context.Context, body BulkDiscoveryUpdate, opts ...wire.RequestEditorFn) (*DiscoveryList, error) {
	return wire.Object[DiscoveryList](ctx, c.conn, &opBulkUpdateDiscoveries, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindDiscoveries = wire.Operation{ID: "FindDiscoveries", Method: http.MethodGet, Path: "/api/attack_discovery/_find", Scope: wire.SpaceScope, Since: "9.2"}

// FindDiscoveries returns a page of the discoveries that match, newest first.
//
// Kibana: GET /api/attack_discovery/_find (experimental since 9.2), acts in the space of the call.
func (c *Client) FindDiscoveries(ctx context.Context, params *FindDiscoveriesParams, opts ...wire.RequestEditorFn) (*DiscoveryPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "alert_ids", params.AlertIDs)
		wire.AddEach(&query, "connector_names", params.ConnectorNames)
		wire.AddOptional(&query, "enable_field_rendering", params.EnableFieldRendering)
		wire.AddOptional(&query, "end", params.End)
		wire.AddEach(&query, "ids", params.IDs)
		wire.AddOptional(&query, "include_unique_alert_ids", params.IncludeUniqueAlertIDs)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "scheduled", params.Scheduled)
		wire.AddOptional(&query, "search", params.Search)
		wire.AddOptional(&query, "shared", params.Shared)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
		wire.AddOptional(&query, "start", params.Start)
		wire.AddEach(&query, "status", params.Status)
		wire.AddOptional(&query, "with_replacements", params.WithReplacements)
	}
	return wire.Object[DiscoveryPage](ctx, c.conn, &opFindDiscoveries, wire.Request{Query: query}, opts)
}

// FindDiscoveriesAll yields what all pages of [Client.FindDiscoveries] have, from the Page of params on, 100 at a time
// unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindDiscoveriesAll(ctx context.Context, params *FindDiscoveriesParams, opts ...wire.RequestEditorFn) iter.Seq2[*Discovery, error] {
	return func(yield func(*Discovery, error) bool) {
		var at FindDiscoveriesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindDiscoveries, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindDiscoveries(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Data, len(reply.Data), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Data {
				if !yield(&reply.Data[i], nil) {
					return
				}
			}
		}
	}
}

var opGenerateDiscoveries = wire.Operation{ID: "GenerateDiscoveries", Method: http.MethodPost, Path: "/api/attack_discovery/_generate", Scope: wire.SpaceScope, Since: "9.2"}

// GenerateDiscoveries starts to look for attacks and returns the id of the generation at once.
//
// Follow it with GetGeneration until its status is no longer started. The fields to anonymise are
// those of the space, see FindAnonymizationFields of package assistant.
//
// Kibana: POST /api/attack_discovery/_generate (experimental since 9.2), acts in the space of the call.
func (c *Client) GenerateDiscoveries(ctx context.Context, body GenerationRequest, opts ...wire.RequestEditorFn) (*GenerationRef, error) {
	return wire.Object[GenerationRef](ctx, c.conn, &opGenerateDiscoveries, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListGenerations = wire.Operation{ID: "ListGenerations", Method: http.MethodGet, Path: "/api/attack_discovery/generations", Scope: wire.SpaceScope, Since: "9.2"}

// ListGenerations returns the caller's latest generations without what they found.
//
// Kibana: GET /api/attack_discovery/generations (experimental since 9.2), acts in the space of the call.
func (c *Client) ListGenerations(ctx context.Context, params *ListGenerationsParams, opts ...wire.RequestEditorFn) (*GenerationList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "end", params.End)
		wire.AddOptional(&query, "size", params.Size)
		wire.AddOptional(&query, "start", params.Start)
	}
	return wire.Object[GenerationList](ctx, c.conn, &opListGenerations, wire.Request{Query: query}, opts)
}

var opGetGeneration = wire.Operation{ID: "GetGeneration", Method: http.MethodGet, Path: "/api/attack_discovery/generations/{execution_uuid}", Scope: wire.SpaceScope, Since: "9.2"}

// GetGeneration returns a generation with the discoveries that it has made.
//
// Kibana: GET /api/attack_discovery/generations/{execution_uuid} (experimental since 9.2), acts in the space of the
// call.
func (c *Client) GetGeneration(ctx context.Context, executionUUID string, params *GetGenerationParams, opts ...wire.RequestEditorFn) (*GenerationResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "enable_field_rendering", params.EnableFieldRendering)
		wire.AddOptional(&query, "with_replacements", params.WithReplacements)
	}
	return wire.Object[GenerationResult](ctx, c.conn, &opGetGeneration, wire.Request{Path: []string{executionUUID}, Query: query}, opts)
}

var opDismissGeneration = wire.Operation{ID: "DismissGeneration", Method: http.MethodPost, Path: "/api/attack_discovery/generations/{execution_uuid}/_dismiss", Scope: wire.SpaceScope, Since: "9.2"}

// DismissGeneration takes a generation off the list that Kibana shows to the caller, and returns it.
//
// What the generation found stays.
//
// Kibana: POST /api/attack_discovery/generations/{execution_uuid}/_dismiss (experimental since 9.2), acts in the space
// of the call.
func (c *Client) DismissGeneration(ctx context.Context, executionUUID string, opts ...wire.RequestEditorFn) (*Generation, error) {
	return wire.Object[Generation](ctx, c.conn, &opDismissGeneration, wire.Request{Path: []string{executionUUID}}, opts)
}

var opCreateSchedule = wire.Operation{ID: "CreateSchedule", Method: http.MethodPost, Path: "/api/attack_discovery/schedules", Scope: wire.SpaceScope, Since: "9.2"}

// CreateSchedule creates a schedule and returns it.
//
// The schedule stays idle until it is enabled, unless Enabled is set.
//
// Kibana: POST /api/attack_discovery/schedules (experimental since 9.2), acts in the space of the call.
func (c *Client) CreateSchedule(ctx context.Context, body ScheduleRequest, opts ...wire.RequestEditorFn) (*Schedule, error) {
	return wire.Object[Schedule](ctx, c.conn, &opCreateSchedule, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindSchedules = wire.Operation{ID: "FindSchedules", Method: http.MethodGet, Path: "/api/attack_discovery/schedules/_find", Scope: wire.SpaceScope, Since: "9.2"}

// FindSchedules returns a page of the schedules of the space.
//
// Kibana: GET /api/attack_discovery/schedules/_find (experimental since 9.2), acts in the space of the call.
func (c *Client) FindSchedules(ctx context.Context, params *FindSchedulesParams, opts ...wire.RequestEditorFn) (*SchedulePage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_direction", params.SortDirection)
		wire.AddOptional(&query, "sort_field", params.SortField)
	}
	return wire.Object[SchedulePage](ctx, c.conn, &opFindSchedules, wire.Request{Query: query}, opts)
}

// FindSchedulesAll yields what all pages of [Client.FindSchedules] have, from the Page of params on, 100 at a time
// unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindSchedulesAll(ctx context.Context, params *FindSchedulesParams, opts ...wire.RequestEditorFn) iter.Seq2[*Schedule, error] {
	return func(yield func(*Schedule, error) bool) {
		var at FindSchedulesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindSchedules, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindSchedules(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Data, len(reply.Data), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Data {
				if !yield(&reply.Data[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteSchedule = wire.Operation{ID: "DeleteSchedule", Method: http.MethodDelete, Path: "/api/attack_discovery/schedules/{id}", Scope: wire.SpaceScope, Since: "9.2"}

// DeleteSchedule deletes a schedule for good. What it has found stays.
//
// Kibana: DELETE /api/attack_discovery/schedules/{id} (experimental since 9.2), acts in the space of the call.
func (c *Client) DeleteSchedule(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*ScheduleRef, error) {
	return wire.Object[ScheduleRef](ctx, c.conn, &opDeleteSchedule, wire.Request{Path: []string{id}}, opts)
}

var opGetSchedule = wire.Operation{ID: "GetSchedule", Method: http.MethodGet, Path: "/api/attack_discovery/schedules/{id}", Scope: wire.SpaceScope, Since: "9.2"}

// GetSchedule returns a schedule with its last run.
//
// Kibana: GET /api/attack_discovery/schedules/{id} (experimental since 9.2), acts in the space of the call.
func (c *Client) GetSchedule(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Schedule, error) {
	return wire.Object[Schedule](ctx, c.conn, &opGetSchedule, wire.Request{Path: []string{id}}, opts)
}

var opUpdateSchedule = wire.Operation{ID: "UpdateSchedule", Method: http.MethodPut, Path: "/api/attack_discovery/schedules/{id}", Scope: wire.SpaceScope, Since: "9.2"}

// UpdateSchedule replaces the settings of a schedule and returns it. Whether it is enabled stays as it is.
//
// Kibana: PUT /api/attack_discovery/schedules/{id} (experimental since 9.2), acts in the space of the call.
func (c *Client) UpdateSchedule(ctx context.Context, id string, body ScheduleUpdate, opts ...wire.RequestEditorFn) (*Schedule, error) {
	return wire.Object[Schedule](ctx, c.conn, &opUpdateSchedule, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opDisableSchedule = wire.Operation{ID: "DisableSchedule", Method: http.MethodPost, Path: "/api/attack_discovery/schedules/{id}/_disable", Scope: wire.SpaceScope, Since: "9.2"}

// DisableSchedule stops a schedule and returns its id.
//
// Kibana: POST /api/attack_discovery/schedules/{id}/_disable (experimental since 9.2), acts in the space of the call.
func (c *Client) DisableSchedule(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*ScheduleRef, error) {
	return wire.Object[ScheduleRef](ctx, c.conn, &opDisableSchedule, wire.Request{Path: []string{id}}, opts)
}

var opEnableSchedule = wire.Operation{ID: "EnableSchedule", Method: http.MethodPost, Path: "/api/attack_discovery/schedules/{id}/_enable", Scope: wire.SpaceScope, Since: "9.2"}

// EnableSchedule starts a schedule and returns its id.
//
// Kibana: POST /api/attack_discovery/schedules/{id}/_enable (experimental since 9.2), acts in the space of the call.
func (c *Client) EnableSchedule(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*ScheduleRef, error) {
	return wire.Object[ScheduleRef](ctx, c.conn, &opEnableSchedule, wire.Request{Path: []string{id}}, opts)
}
