// Package osquery asks agents questions in SQL about the hosts that they run on: at once with live queries, on
// a schedule with packs, and again and again with saved queries.
//
// A pack or saved query is addressed by its SavedObjectID. The name of a pack and the ID of a saved query are
// for people.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package osquery

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of LiveQueryStatus.
const (
	LiveQueryStatusCompleted LiveQueryStatus = "completed"
	LiveQueryStatusRunning   LiveQueryStatus = "running"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// ECSMapping says where the value of an ECS field comes from.
type ECSMapping struct {
	// Field is a column of the result.
	Field *string `json:"field,omitempty"`

	// Value is a text that stands for itself, or several.
	Value ECSMappingValue `json:"value,omitzero"`
}

// ECSMappingValue is part of ECSMapping.
type ECSMappingValue struct{ wire.Union }

// ECSMappingValueFrom makes a union of one of its kinds.
func ECSMappingValueFrom[T string | []string](kind T) ECSMappingValue {
	return ECSMappingValue{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u ECSMappingValue) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsStrings reads it as []string.
func (u ECSMappingValue) AsStrings() (kind []string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// Interval is a number of seconds. A request for a pack takes a number. Replies hold a number or a text: that of
// CreateSavedQuery a text, that of UpdateSavedQuery a number.
type Interval struct{ wire.Union }

// IntervalFrom makes a union of one of its kinds.
func IntervalFrom[T int64 | string](kind T) Interval {
	return Interval{wire.UnionOf(kind)}
}

// AsInt64 reads it as int64.
func (u Interval) AsInt64() (kind int64, err error) { err = u.Decode(&kind); return kind, err }

// AsString reads it as string.
func (u Interval) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// ListedECSMapping is an ECS field and where its value comes from.
type ListedECSMapping struct {
	// Key is the ECS field.
	Key string `json:"key"`

	// Value says where the value of an ECS field comes from.
	Value ECSMapping `json:"value"`
}

// ListedPack is a pack in a list, where queries have the form in which Kibana stores them.
type ListedPack struct {
	// Attributes are the stored form of the pack.
	Attributes          map[string]any `json:"attributes,omitzero"`
	CreatedAt           *wire.Time     `json:"created_at,omitempty"`
	CreatedBy           *string        `json:"created_by"`
	CreatedByProfileUID *string        `json:"created_by_profile_uid"`
	Description         *string        `json:"description"`
	Enabled             *bool          `json:"enabled"`

	// ID is the id of the pack where it comes in its stored form.
	ID *string `json:"id,omitempty"`

	// Interval is a number of seconds. A request for a pack takes a number. Replies hold a number or a text: that of
	// CreateSavedQuery a text, that of UpdateSavedQuery a number.
	Interval Interval `json:"interval,omitzero"`
	Managed  *bool    `json:"managed,omitempty"`
	Name     string   `json:"name"`

	// Namespaces are the spaces of the pack.
	Namespaces []string `json:"namespaces,omitzero"`

	// PolicyIDs are the ids of agent policies.
	PolicyIDs []string          `json:"policy_ids,omitzero"`
	Queries   []ListedPackQuery `json:"queries,omitzero"`
	ReadOnly  *bool             `json:"read_only,omitempty"`

	// RRuleSchedule is a rule of recurrence.
	RRuleSchedule map[string]any `json:"rrule_schedule,omitzero"`

	// SavedObjectID is the id of the pack.
	SavedObjectID string `json:"saved_object_id"`

	// ScheduleType is how the pack is scheduled, by an interval or by a rule. Releases after 9.4 have it.
	ScheduleType *string `json:"schedule_type,omitempty"`

	// Shards are percentages of hosts by agent policy. CreatePack returns them as a list.
	Shards Shards `json:"shards,omitzero"`

	// Type is the type of the saved object.
	Type                *string    `json:"type,omitempty"`
	UpdatedAt           *wire.Time `json:"updated_at,omitempty"`
	UpdatedBy           *string    `json:"updated_by"`
	UpdatedByProfileUID *string    `json:"updated_by_profile_uid"`

	// Version is there in packs that Elastic ships.
	Version *int64 `json:"version,omitempty"`
}

// ListedPackQuery is a query of a listed pack.
type ListedPackQuery struct {
	ECSMapping []ListedECSMapping `json:"ecs_mapping"`

	// ID is the name of the query.
	ID string `json:"id"`

	// Interval is a number of seconds. A request for a pack takes a number. Replies hold a number or a text: that of
	// CreateSavedQuery a text, that of UpdateSavedQuery a number.
	Interval Interval `json:"interval,omitzero"`
	Name     *string  `json:"name,omitempty"`

	// Platform lists platforms, separated by commas.
	Platform *string `json:"platform"`

	// Query is SQL.
	Query        string  `json:"query"`
	Removed      *bool   `json:"removed"`
	SavedQueryID *string `json:"saved_query_id"`
	Snapshot     *bool   `json:"snapshot"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout"`

	// Version is the lowest version of osquery that runs it.
	Version *string `json:"version"`
}

// LiveQueriesResponse holds a page of live queries.
type LiveQueriesResponse struct {
	// Data is a page of live queries.
	Data LiveQueryPage `json:"data"`
}

// LiveQuery is a run of queries on agents. Its status and progress come from GetLiveQuery only.
type LiveQuery struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// ActionID is the id of the live query.
	ActionID       string   `json:"action_id"`
	AgentAll       *bool    `json:"agent_all,omitempty"`
	AgentIDs       []string `json:"agent_ids,omitzero"`
	AgentPlatforms []string `json:"agent_platforms,omitzero"`
	AgentPolicyIDs []string `json:"agent_policy_ids,omitzero"`

	// AgentSelection is how the agents were chosen.
	AgentSelection map[string]any `json:"agent_selection,omitzero"`

	// Agents are the ids of all agents that it went to.
	Agents   []string `json:"agents,omitzero"`
	AlertIDs []string `json:"alert_ids,omitzero"`
	CaseIDs  []string `json:"case_ids,omitzero"`

	// CreatedBy is who ran a live query. Releases after 9.4 have it in place of the user's id.
	CreatedBy *LiveQueryAuthor `json:"created_by,omitempty"`
	EventIDs  []string         `json:"event_ids,omitzero"`

	// Expiration is when agents stop to take it.
	Expiration *wire.Time `json:"expiration,omitempty"`
	InputType  *string    `json:"input_type,omitempty"`

	// Metadata is that of the request.
	Metadata     map[string]any  `json:"metadata"`
	PackID       *string         `json:"pack_id"`
	PackName     *string         `json:"pack_name"`
	PrebuiltPack *bool           `json:"prebuilt_pack"`
	Queries      []LiveQueryItem `json:"queries,omitzero"`

	// ResultCounts count what a live query has brought. They are there in lists of releases after 9.4.
	ResultCounts *ResultCounts `json:"result_counts,omitempty"`
	SpaceID      *string       `json:"space_id,omitempty"`

	// Status is how far a live query is. One that expired is completed.
	Status         *LiveQueryStatus `json:"status,omitempty"`
	Tags           []string         `json:"tags,omitzero"`
	Type           *string          `json:"type,omitempty"`
	UserID         *string          `json:"user_id,omitempty"`
	UserProfileUID *string          `json:"user_profile_uid,omitempty"`
}

// LiveQueryAuthor is who ran a live query. Releases after 9.4 have it in place of the user's id.
type LiveQueryAuthor struct {
	Email      *string `json:"email,omitempty"`
	FullName   *string `json:"full_name,omitempty"`
	ProfileUID *string `json:"profile_uid,omitempty"`
	Username   *string `json:"username,omitempty"`
}

// LiveQueryHit is a live query as Elasticsearch found it.
type LiveQueryHit struct {
	ID    *string  `json:"_id,omitempty"`
	Index *string  `json:"_index,omitempty"`
	Score *float64 `json:"_score"`

	// Source is a run of queries on agents. Its status and progress come from GetLiveQuery only.
	Source LiveQuery `json:"_source"`

	// Fields are lists of values by field.
	Fields map[string]any `json:"fields,omitzero"`

	// ResultCounts count what a live query has brought. They are there in lists of releases after 9.4.
	ResultCounts *ResultCounts `json:"result_counts,omitempty"`

	// Sort are what it was sorted by.
	Sort []any `json:"sort,omitzero"`
}

// LiveQueryItem is one query of a live query. Its numbers come from GetLiveQuery only.
type LiveQueryItem struct {
	// ActionID is the id for GetLiveQueryResults.
	ActionID string   `json:"action_id"`
	Agents   []string `json:"agents,omitzero"`

	// Docs counts rows.
	Docs *int64 `json:"docs,omitempty"`

	// ECSMapping maps ECS fields to where their values come from.
	ECSMapping map[string]ECSMapping `json:"ecs_mapping"`

	// Failed counts agents on which the query failed.
	Failed *int64  `json:"failed,omitempty"`
	ID     *string `json:"id,omitempty"`

	// Pending counts agents that have not answered.
	Pending  *int64  `json:"pending,omitempty"`
	Platform *string `json:"platform,omitempty"`

	// Query is SQL.
	Query *string `json:"query,omitempty"`

	// Responded counts agents that answered.
	Responded    *int64  `json:"responded,omitempty"`
	SavedQueryID *string `json:"saved_query_id"`

	// Status is how far a live query is. One that expired is completed.
	Status *LiveQueryStatus `json:"status,omitempty"`

	// Successful counts agents on which the query succeeded.
	Successful *int64 `json:"successful,omitempty"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout,omitempty"`

	// Version is the lowest version of osquery that runs a query, as a text or as a number.
	Version QueryVersion `json:"version,omitzero"`
}

// LiveQueryPage is a page of live queries.
type LiveQueryPage struct {
	Items []LiveQueryHit `json:"items,omitzero"`
	Total int64          `json:"total"`
}

// LiveQueryRequest says what to run and on which agents.
type LiveQueryRequest struct {
	AgentAll       *bool    `json:"agent_all,omitempty"`
	AgentIDs       []string `json:"agent_ids,omitzero"`
	AgentPlatforms []string `json:"agent_platforms,omitzero"`
	AgentPolicyIDs []string `json:"agent_policy_ids,omitzero"`
	AlertIDs       []string `json:"alert_ids,omitzero"`
	CaseIDs        []string `json:"case_ids,omitzero"`

	// ECSMapping maps ECS fields to where their values come from. It belongs to Query.
	ECSMapping map[string]ECSMapping `json:"ecs_mapping,omitzero"`
	EventIDs   []string              `json:"event_ids,omitzero"`

	// Metadata is kept with the live query.
	Metadata map[string]any `json:"metadata,omitzero"`
	PackID   *string        `json:"pack_id,omitempty"`
	Queries  []Query        `json:"queries,omitzero"`

	// Query is SQL.
	Query        *string `json:"query,omitempty"`
	SavedQueryID *string `json:"saved_query_id,omitempty"`
}

// LiveQueryResponse holds a live query.
type LiveQueryResponse struct {
	// Data is a run of queries on agents. Its status and progress come from GetLiveQuery only.
	Data LiveQuery `json:"data"`
}

// LiveQueryResults is a page of rows.
type LiveQueryResults struct {
	Edges []ResultHit `json:"edges,omitzero"`

	// HasMore says that there are more rows.
	HasMore *bool `json:"hasMore,omitempty"`

	// Inspect is how Elasticsearch was asked.
	Inspect map[string]any `json:"inspect,omitzero"`

	// PITID continues far down in many rows.
	PITID *string `json:"pitId"`

	// SearchAfter is the JSON of what the last row was sorted by.
	SearchAfter *string `json:"searchAfter"`
	Total       int64   `json:"total"`
}

// LiveQueryResultsResponse holds a page of rows.
type LiveQueryResultsResponse struct {
	// Data is a page of rows.
	Data LiveQueryResults `json:"data"`
}

// LiveQueryStatus is how far a live query is. One that expired is completed.
type LiveQueryStatus string

// Pack is a set of queries that agents run on a schedule.
type Pack struct {
	// Attributes are the stored form of the pack. UpdatePack returns it in place of most other members.
	Attributes          map[string]any `json:"attributes,omitzero"`
	CreatedAt           *wire.Time     `json:"created_at,omitempty"`
	CreatedBy           *string        `json:"created_by"`
	CreatedByProfileUID *string        `json:"created_by_profile_uid"`
	Description         *string        `json:"description"`
	Enabled             *bool          `json:"enabled"`

	// ID is the id of the pack where it comes in its stored form.
	ID *string `json:"id,omitempty"`

	// Interval is a number of seconds. A request for a pack takes a number. Replies hold a number or a text: that of
	// CreateSavedQuery a text, that of UpdateSavedQuery a number.
	Interval Interval `json:"interval,omitzero"`
	Managed  *bool    `json:"managed,omitempty"`
	Name     string   `json:"name"`

	// Namespaces are the spaces of the pack.
	Namespaces []string `json:"namespaces,omitzero"`

	// PolicyIDs are the ids of agent policies. CreatePack leaves them out.
	PolicyIDs []string `json:"policy_ids,omitzero"`

	// Queries are by name.
	Queries  map[string]PackQuery `json:"queries,omitzero"`
	ReadOnly *bool                `json:"read_only,omitempty"`

	// References are of the stored form.
	References []map[string]any `json:"references,omitzero"`

	// RRuleSchedule is a rule of recurrence.
	RRuleSchedule map[string]any `json:"rrule_schedule,omitzero"`

	// SavedObjectID is the id of the pack.
	SavedObjectID string `json:"saved_object_id"`

	// ScheduleType is how the pack is scheduled, by an interval or by a rule. Releases after 9.4 have it.
	ScheduleType *string `json:"schedule_type,omitempty"`

	// Shards are percentages of hosts by agent policy. CreatePack returns them as a list.
	Shards Shards `json:"shards,omitzero"`

	// Type is the type of the saved object.
	Type                *string    `json:"type,omitempty"`
	UpdatedAt           *wire.Time `json:"updated_at,omitempty"`
	UpdatedBy           *string    `json:"updated_by"`
	UpdatedByProfileUID *string    `json:"updated_by_profile_uid"`

	// Version is there in packs that Elastic ships.
	Version *int64 `json:"version,omitempty"`
}

// PackPage is a page of packs.
type PackPage struct {
	Data []ListedPack `json:"data,omitzero"`
	Page int64        `json:"page"`

	// PageSize is another name of PerPage.
	PageSize  *int64   `json:"pageSize,omitempty"`
	PerPage   int64    `json:"per_page"`
	PolicyIDs []string `json:"policy_ids,omitzero"`
	Total     int64    `json:"total"`
}

// PackQuery is a query that runs on a schedule.
type PackQuery struct {
	// ECSMapping maps ECS fields to where their values come from.
	ECSMapping map[string]ECSMapping `json:"ecs_mapping,omitzero"`
	ID         *string               `json:"id,omitempty"`

	// Interval is a number of seconds. A request for a pack takes a number. Replies hold a number or a text: that of
	// CreateSavedQuery a text, that of UpdateSavedQuery a number.
	Interval Interval `json:"interval,omitzero"`
	Name     *string  `json:"name,omitempty"`

	// Platform lists platforms, separated by commas.
	Platform *string `json:"platform,omitempty"`

	// Query is SQL.
	Query string `json:"query"`

	// Removed keeps rows that are gone since the last run.
	Removed      *bool   `json:"removed,omitempty"`
	SavedQueryID *string `json:"saved_query_id,omitempty"`

	// Snapshot keeps all rows of every run.
	Snapshot *bool `json:"snapshot,omitempty"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout,omitempty"`

	// Version is the lowest version of osquery that runs it.
	Version *string `json:"version,omitempty"`
}

// PackRequest is a pack to create, or what it shall be.
type PackRequest struct {
	Description *string `json:"description,omitempty"`
	Enabled     *bool   `json:"enabled,omitempty"`
	Name        string  `json:"name"`

	// PolicyIDs are the ids of agent policies.
	PolicyIDs []string `json:"policy_ids,omitzero"`

	// Queries are by name.
	Queries map[string]PackQuery `json:"queries,omitzero"`

	// Shards are percentages of hosts by agent policy.
	Shards map[string]float64 `json:"shards,omitzero"`
}

// PackResponse holds a pack.
type PackResponse struct {
	// Data is a set of queries that agents run on a schedule.
	Data Pack `json:"data"`
}

// Query is one of several queries to run.
type Query struct {
	// ECSMapping maps ECS fields to where their values come from.
	ECSMapping map[string]ECSMapping `json:"ecs_mapping,omitzero"`
	ID         string                `json:"id"`

	// Platform lists platforms, separated by commas.
	Platform *string `json:"platform,omitempty"`

	// Query is SQL.
	Query    string `json:"query"`
	Removed  *bool  `json:"removed,omitempty"`
	Snapshot *bool  `json:"snapshot,omitempty"`

	// Version is the lowest version of osquery that runs it.
	Version *string `json:"version,omitempty"`
}

// QueryVersion is the lowest version of osquery that runs a query, as a text or as a number.
type QueryVersion struct{ wire.Union }

// QueryVersionFrom makes a union of one of its kinds.
func QueryVersionFrom[T string | float64](kind T) QueryVersion {
	return QueryVersion{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u QueryVersion) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsFloat64 reads it as float64.
func (u QueryVersion) AsFloat64() (kind float64, err error) { err = u.Decode(&kind); return kind, err }

// ResultCounts count what a live query has brought. They are there in lists of releases after 9.4.
type ResultCounts struct {
	ErrorAgents      *int64 `json:"error_agents,omitempty"`
	RespondedAgents  *int64 `json:"responded_agents,omitempty"`
	SuccessfulAgents *int64 `json:"successful_agents,omitempty"`
	TotalRows        *int64 `json:"total_rows,omitempty"`
}

// ResultHit is a row as Elasticsearch found it.
type ResultHit struct {
	ID     *string        `json:"_id,omitempty"`
	Index  *string        `json:"_index,omitempty"`
	Score  *float64       `json:"_score"`
	Source map[string]any `json:"_source,omitzero"`

	// Fields are lists of values by field.
	Fields map[string]any `json:"fields,omitzero"`

	// Sort are what it was sorted by.
	Sort []any `json:"sort,omitzero"`
}

// SavedQuery is a query that was saved.
type SavedQuery struct {
	CreatedAt           *wire.Time `json:"created_at,omitempty"`
	CreatedBy           *string    `json:"created_by"`
	CreatedByProfileUID *string    `json:"created_by_profile_uid"`
	Description         *string    `json:"description"`

	// ECSMapping maps ECS fields to where their values come from.
	ECSMapping map[string]ECSMapping `json:"ecs_mapping"`

	// ID is the name that people know it by.
	ID string `json:"id"`

	// Interval is a number of seconds. A request for a pack takes a number. Replies hold a number or a text: that of
	// CreateSavedQuery a text, that of UpdateSavedQuery a number.
	Interval Interval `json:"interval,omitzero"`

	// Platform lists platforms, separated by commas.
	Platform *string `json:"platform"`

	// Prebuilt tells that Elastic ships it.
	Prebuilt *bool `json:"prebuilt,omitempty"`

	// Query is SQL.
	Query   *string `json:"query,omitempty"`
	Removed *bool   `json:"removed"`

	// SavedObjectID is the id for other operations.
	SavedObjectID string `json:"saved_object_id"`
	Snapshot      *bool  `json:"snapshot"`

	// Timeout is in seconds.
	Timeout             *int64     `json:"timeout"`
	UpdatedAt           *wire.Time `json:"updated_at,omitempty"`
	UpdatedBy           *string    `json:"updated_by"`
	UpdatedByProfileUID *string    `json:"updated_by_profile_uid"`

	// Version is the lowest version of osquery that runs a query, as a text or as a number.
	Version QueryVersion `json:"version,omitzero"`
}

// SavedQueryPage is a page of saved queries.
type SavedQueryPage struct {
	Data    []SavedQuery `json:"data,omitzero"`
	Page    int64        `json:"page"`
	PerPage int64        `json:"per_page"`
	Total   int64        `json:"total"`
}

// SavedQueryRequest is a query to save, or what it shall be.
type SavedQueryRequest struct {
	Description *string `json:"description,omitempty"`

	// ECSMapping maps ECS fields to where their values come from.
	ECSMapping map[string]ECSMapping `json:"ecs_mapping,omitzero"`

	// ID is the name that people know it by.
	ID string `json:"id"`

	// Interval is a number of seconds. Kibana wants it as a text.
	Interval string `json:"interval"`

	// Platform lists platforms, separated by commas.
	Platform *string `json:"platform,omitempty"`

	// Query is SQL.
	Query string `json:"query"`

	// Removed keeps rows that are gone since the last run.
	Removed *bool `json:"removed,omitempty"`

	// Snapshot keeps all rows of every run.
	Snapshot *bool `json:"snapshot,omitempty"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout,omitempty"`

	// Version is the lowest version of osquery that runs it.
	Version *string `json:"version,omitempty"`
}

// SavedQueryResponse holds a saved query.
type SavedQueryResponse struct {
	// Data is a query that was saved.
	Data SavedQuery `json:"data"`
}

// Shard is the percentage of an agent policy's hosts that run a pack.
type Shard struct {
	// Key is the agent policy.
	Key   string  `json:"key"`
	Value float64 `json:"value"`
}

// ShardList are percentages of hosts, one for each agent policy.
type ShardList = []Shard

// ShardMap are percentages of hosts by agent policy.
type ShardMap map[string]float64

// Shards are percentages of hosts by agent policy. CreatePack returns them as a list.
type Shards struct{ wire.Union }

// ShardsFrom makes a union of one of its kinds.
func ShardsFrom[T ShardMap | ShardList](kind T) Shards {
	return Shards{wire.UnionOf(kind)}
}

// AsShardMap reads it as ShardMap.
func (u Shards) AsShardMap() (kind ShardMap, err error) { err = u.Decode(&kind); return kind, err }

// AsShardList reads it as ShardList.
func (u Shards) AsShardList() (kind ShardList, err error) { err = u.Decode(&kind); return kind, err }

// SortOrder is the direction of a sorted list.
type SortOrder string

// FindLiveQueriesParams holds the query parameters of FindLiveQueries.
type FindLiveQueriesParams struct {
	// Kuery is a filter in KQL.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// Page counts from 0.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PageSize is 100 by default.
	PageSize *int64 `form:"pageSize,omitempty" json:"pageSize,omitempty"`

	// Sort is the name of a field.
	Sort      *string    `form:"sort,omitempty" json:"sort,omitempty"`
	SortOrder *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
}

// GetLiveQueryResultsParams holds the query parameters of GetLiveQueryResults.
type GetLiveQueryResultsParams struct {
	// Kuery is a filter in KQL.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// Page counts from 0.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PageSize is 100 by default.
	PageSize *int64 `form:"pageSize,omitempty" json:"pageSize,omitempty"`

	// Sort is the name of a field.
	Sort      *string    `form:"sort,omitempty" json:"sort,omitempty"`
	SortOrder *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
}

// FindPacksParams holds the query parameters of FindPacks.
type FindPacksParams struct {
	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PageSize is 20 by default.
	PageSize *int64 `form:"pageSize,omitempty" json:"pageSize,omitempty"`

	// Sort is the name of a field.
	Sort      *string    `form:"sort,omitempty" json:"sort,omitempty"`
	SortOrder *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
}

// FindSavedQueriesParams holds the query parameters of FindSavedQueries.
type FindSavedQueriesParams struct {
	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PageSize is 20 by default.
	PageSize *int64 `form:"pageSize,omitempty" json:"pageSize,omitempty"`

	// Sort is the name of a field.
	Sort      *string    `form:"sort,omitempty" json:"sort,omitempty"`
	SortOrder *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opFindLiveQueries = wire.Operation{ID: "FindLiveQueries", Method: http.MethodGet, Path: "/api/osquery/live_queries", Scope: wire.SpaceScope, Since: "8.6"}

// FindLiveQueries returns a page of the live queries that were run, the newest first.
//
// Kibana: GET /api/osquery/live_queries (stable since 8.6), acts in the space of the call.
func (c *Client) FindLiveQueries(ctx context.Context, params *FindLiveQueriesParams, opts ...wire.RequestEditorFn) (*LiveQueriesResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "pageSize", params.PageSize)
		wire.AddOptional(&query, "sort", params.Sort)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
	}
	return wire.Object[LiveQueriesResponse](ctx, c.conn, &opFindLiveQueries, wire.Request{Query: query}, opts)
}

// FindLiveQueriesAll yields what all pages of [Client.FindLiveQueries] have, from the Page of params on, 100 at a time
// unless PageSize says otherwise. An error ends the sequence.
func (c *Client) FindLiveQueriesAll(ctx context.Context, params *FindLiveQueriesParams, opts ...wire.RequestEditorFn) iter.Seq2[*LiveQueryHit, error] {
	return func(yield func(*LiveQueryHit, error) bool) {
		var at FindLiveQueriesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindLiveQueries, &at.Page, 0, &at.PageSize, 100)
		for pages.Next() {
			reply, err := c.FindLiveQueries(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Data.Items, len(reply.Data.Items), reply.Data.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Data.Items {
				if !yield(&reply.Data.Items[i], nil) {
					return
				}
			}
		}
	}
}

var opCreateLiveQuery = wire.Operation{ID: "CreateLiveQuery", Method: http.MethodPost, Path: "/api/osquery/live_queries", Scope: wire.SpaceScope, Since: "8.6"}

// CreateLiveQuery sends queries to agents and returns the live query without waiting for results.
//
// What to run is one of Query, Queries, SavedQueryID and PackID. Kibana answers 500 as long as no agent was ever
// enrolled.
//
// Kibana: POST /api/osquery/live_queries (stable since 8.6), acts in the space of the call.
func (c *Client) CreateLiveQuery(ctx context.Context, body LiveQueryRequest, opts ...wire.RequestEditorFn) (*LiveQueryResponse, error) {
	return wire.Object[LiveQueryResponse](ctx, c.conn, &opCreateLiveQuery, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetLiveQuery = wire.Operation{ID: "GetLiveQuery", Method: http.MethodGet, Path: "/api/osquery/live_queries/{id}", Scope: wire.SpaceScope, Since: "8.6"}

// GetLiveQuery returns a live query with the progress of each of its queries.
//
// Kibana answers 500, not 404, where no live query has the id.
//
// Kibana: GET /api/osquery/live_queries/{id} (stable since 8.6), acts in the space of the call.
func (c *Client) GetLiveQuery(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*LiveQueryResponse, error) {
	return wire.Object[LiveQueryResponse](ctx, c.conn, &opGetLiveQuery, wire.Request{Path: []string{id}}, opts)
}

var opGetLiveQueryResults = wire.Operation{ID: "GetLiveQueryResults", Method: http.MethodGet, Path: "/api/osquery/live_queries/{id}/results/{actionId}", Scope: wire.SpaceScope, Since: "8.6"}

// GetLiveQueryResults returns a page of the rows that one query of a live query has brought so far.
//
// The second id is the ActionID of the query, the first that of the live query.
//
// Kibana: GET /api/osquery/live_queries/{id}/results/{actionId} (stable since 8.6), acts in the space of the call.
func (c *Client) GetLiveQueryResults(ctx context.Context, id string, actionID string, params *GetLiveQueryResultsParams, opts ...wire.RequestEditorFn) (*LiveQueryResultsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "pageSize", params.PageSize)
		wire.AddOptional(&query, "sort", params.Sort)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
	}
	return wire.Object[LiveQueryResultsResponse](ctx, c.conn, &opGetLiveQueryResults, wire.Request{Path: []string{id, actionID}, Query: query}, opts)
}

// GetLiveQueryResultsAll yields what all pages of [Client.GetLiveQueryResults] have, from the Page of params on, 100 at
// a time unless PageSize says otherwise. An error ends the sequence.
func (c *Client) GetLiveQueryResultsAll(ctx context.Context, id string, actionID string, params *GetLiveQueryResultsParams, opts ...wire.RequestEditorFn) iter.Seq2[*ResultHit, error] {
	return func(yield func(*ResultHit, error) bool) {
		var at GetLiveQueryResultsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opGetLiveQueryResults, &at.Page, 0, &at.PageSize, 100)
		for pages.Next() {
			reply, err := c.GetLiveQueryResults(ctx, id, actionID, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Data.Edges, len(reply.Data.Edges), reply.Data.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Data.Edges {
				if !yield(&reply.Data.Edges[i], nil) {
					return
				}
			}
		}
	}
}

var opFindPacks = wire.Operation{ID: "FindPacks", Method: http.MethodGet, Path: "/api/osquery/packs", Scope: wire.SpaceScope, Since: "8.6"}

// FindPacks returns a page of packs.
//
// Kibana: GET /api/osquery/packs (stable since 8.6), acts in the space of the call.
func (c *Client) FindPacks(ctx context.Context, params *FindPacksParams, opts ...wire.RequestEditorFn) (*PackPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "pageSize", params.PageSize)
		wire.AddOptional(&query, "sort", params.Sort)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
	}
	return wire.Object[PackPage](ctx, c.conn, &opFindPacks, wire.Request{Query: query}, opts)
}

// FindPacksAll yields what all pages of [Client.FindPacks] have, from the Page of params on, 100 at a time unless
// PageSize says otherwise. An error ends the sequence.
func (c *Client) FindPacksAll(ctx context.Context, params *FindPacksParams, opts ...wire.RequestEditorFn) iter.Seq2[*ListedPack, error] {
	return func(yield func(*ListedPack, error) bool) {
		var at FindPacksParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindPacks, &at.Page, 1, &at.PageSize, 100)
		for pages.Next() {
			reply, err := c.FindPacks(ctx, &at, opts...)
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

var opCreatePack = wire.Operation{ID: "CreatePack", Method: http.MethodPost, Path: "/api/osquery/packs", Scope: wire.SpaceScope, Since: "8.6"}

// CreatePack creates a pack, gives it to the named agent policies and returns it.
//
// Kibana: POST /api/osquery/packs (stable since 8.6), acts in the space of the call.
func (c *Client) CreatePack(ctx context.Context, body PackRequest, opts ...wire.RequestEditorFn) (*PackResponse, error) {
	return wire.Object[PackResponse](ctx, c.conn, &opCreatePack, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeletePack = wire.Operation{ID: "DeletePack", Method: http.MethodDelete, Path: "/api/osquery/packs/{id}", Scope: wire.SpaceScope, Since: "8.6"}

// DeletePack deletes a pack and takes it from all agent policies.
//
// Kibana: DELETE /api/osquery/packs/{id} (stable since 8.6), acts in the space of the call.
func (c *Client) DeletePack(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeletePack, wire.Request{Path: []string{id}}, opts)
}

var opGetPack = wire.Operation{ID: "GetPack", Method: http.MethodGet, Path: "/api/osquery/packs/{id}", Scope: wire.SpaceScope, Since: "8.6"}

// GetPack returns a pack.
//
// Kibana: GET /api/osquery/packs/{id} (stable since 8.6), acts in the space of the call.
func (c *Client) GetPack(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*PackResponse, error) {
	return wire.Object[PackResponse](ctx, c.conn, &opGetPack, wire.Request{Path: []string{id}}, opts)
}

var opUpdatePack = wire.Operation{ID: "UpdatePack", Method: http.MethodPut, Path: "/api/osquery/packs/{id}", Scope: wire.SpaceScope, Since: "8.6"}

// UpdatePack replaces a pack and returns it.
//
// What the request leaves out is reset. Set Enabled always: without it Kibana may answer with its stored form of
// the pack, which is in Attributes.
//
// Kibana: PUT /api/osquery/packs/{id} (stable since 8.6), acts in the space of the call.
func (c *Client) UpdatePack(ctx context.Context, id string, body PackRequest, opts ...wire.RequestEditorFn) (*PackResponse, error) {
	return wire.Object[PackResponse](ctx, c.conn, &opUpdatePack, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opFindSavedQueries = wire.Operation{ID: "FindSavedQueries", Method: http.MethodGet, Path: "/api/osquery/saved_queries", Scope: wire.SpaceScope, Since: "8.6"}

// FindSavedQueries returns a page of saved queries, those that Elastic ships among them.
//
// Kibana: GET /api/osquery/saved_queries (stable since 8.6), acts in the space of the call.
func (c *Client) FindSavedQueries(ctx context.Context, params *FindSavedQueriesParams, opts ...wire.RequestEditorFn) (*SavedQueryPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "pageSize", params.PageSize)
		wire.AddOptional(&query, "sort", params.Sort)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
	}
	return wire.Object[SavedQueryPage](ctx, c.conn, &opFindSavedQueries, wire.Request{Query: query}, opts)
}

// FindSavedQueriesAll yields what all pages of [Client.FindSavedQueries] have, from the Page of params on, 100 at a
// time unless PageSize says otherwise. An error ends the sequence.
func (c *Client) FindSavedQueriesAll(ctx context.Context, params *FindSavedQueriesParams, opts ...wire.RequestEditorFn) iter.Seq2[*SavedQuery, error] {
	return func(yield func(*SavedQuery, error) bool) {
		var at FindSavedQueriesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindSavedQueries, &at.Page, 1, &at.PageSize, 100)
		for pages.Next() {
			reply, err := c.FindSavedQueries(ctx, &at, opts...)
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

var opCreateSavedQuery = wire.Operation{ID: "CreateSavedQuery", Method: http.MethodPost, Path: "/api/osquery/saved_queries", Scope: wire.SpaceScope, Since: "8.6"}

// CreateSavedQuery saves a query and returns it. It is not run.
//
// Kibana: POST /api/osquery/saved_queries (stable since 8.6), acts in the space of the call.
func (c *Client) CreateSavedQuery(ctx context.Context, body SavedQueryRequest, opts ...wire.RequestEditorFn) (*SavedQueryResponse, error) {
	return wire.Object[SavedQueryResponse](ctx, c.conn, &opCreateSavedQuery, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteSavedQuery = wire.Operation{ID: "DeleteSavedQuery", Method: http.MethodDelete, Path: "/api/osquery/saved_queries/{id}", Scope: wire.SpaceScope, Since: "8.6"}

// DeleteSavedQuery deletes a saved query by its SavedObjectID.
//
// Kibana: DELETE /api/osquery/saved_queries/{id} (stable since 8.6), acts in the space of the call.
func (c *Client) DeleteSavedQuery(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteSavedQuery, wire.Request{Path: []string{id}}, opts)
}

var opGetSavedQuery = wire.Operation{ID: "GetSavedQuery", Method: http.MethodGet, Path: "/api/osquery/saved_queries/{id}", Scope: wire.SpaceScope, Since: "8.6"}

// GetSavedQuery returns a saved query.
//
// Kibana: GET /api/osquery/saved_queries/{id} (stable since 8.6), acts in the space of the call.
func (c *Client) GetSavedQuery(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*SavedQueryResponse, error) {
	return wire.Object[SavedQueryResponse](ctx, c.conn, &opGetSavedQuery, wire.Request{Path: []string{id}}, opts)
}

var opUpdateSavedQuery = wire.Operation{ID: "UpdateSavedQuery", Method: http.MethodPut, Path: "/api/osquery/saved_queries/{id}", Scope: wire.SpaceScope, Since: "8.6"}

// UpdateSavedQuery replaces a saved query and returns it.
//
// What the request leaves out is reset. Queries that Elastic ships cannot be changed.
//
// Kibana: PUT /api/osquery/saved_queries/{id} (stable since 8.6), acts in the space of the call.
func (c *Client) UpdateSavedQuery(ctx context.Context, id string, body SavedQueryRequest, opts ...wire.RequestEditorFn) (*SavedQueryResponse, error) {
	return wire.Object[SavedQueryResponse](ctx, c.conn, &opUpdateSavedQuery, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}
