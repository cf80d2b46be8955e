// Package streams manages streams: data streams with their processing, fields, retention and routing in one
// place. A wired stream sends documents on to its children, a classic stream is a data stream as
// Elasticsearch has always had them, a query stream is a view of others.
//
// Changes of streams exclude each other. Kibana answers 409 to one that meets another, and it can be sent
// again.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package streams

import (
	"context"
	"io"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AttachmentType.
const (
	AttachmentTypeDashboard AttachmentType = "dashboard"
	AttachmentTypeRule      AttachmentType = "rule"
	AttachmentTypeSLO       AttachmentType = "slo"
)

// The values of ChangeResult.
const (
	ChangeResultCreated ChangeResult = "created"
	ChangeResultDeleted ChangeResult = "deleted"
	ChangeResultNoop    ChangeResult = "noop"
	ChangeResultUpdated ChangeResult = "updated"
)

// The values of ConcatPartType.
const (
	ConcatPartTypeField   ConcatPartType = "field"
	ConcatPartTypeLiteral ConcatPartType = "literal"
)

// The values of ConvertType.
const (
	ConvertTypeBoolean ConvertType = "boolean"
	ConvertTypeDouble  ConvertType = "double"
	ConvertTypeInteger ConvertType = "integer"
	ConvertTypeLong    ConvertType = "long"
	ConvertTypeString  ConvertType = "string"
)

// The values of ExtractionType.
const (
	ExtractionTypeBoolean ExtractionType = "boolean"
	ExtractionTypeDouble  ExtractionType = "double"
	ExtractionTypeInteger ExtractionType = "integer"
	ExtractionTypeKeyword ExtractionType = "keyword"
	ExtractionTypeLong    ExtractionType = "long"
)

// The values of IndexMode.
const (
	IndexModeLogsdb     IndexMode = "logsdb"
	IndexModeLookup     IndexMode = "lookup"
	IndexModeStandard   IndexMode = "standard"
	IndexModeTimeSeries IndexMode = "time_series"
)

// The values of QueryType.
const (
	QueryTypeMatch QueryType = "match"
	QueryTypeStats QueryType = "stats"
)

// The values of RoutingStatus.
const (
	RoutingStatusDisabled RoutingStatus = "disabled"
	RoutingStatusEnabled  RoutingStatus = "enabled"
)

// The values of SearchMode.
const (
	SearchModeHybrid   SearchMode = "hybrid"
	SearchModeKeyword  SearchMode = "keyword"
	SearchModeSemantic SearchMode = "semantic"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// Acknowledgement says that a change was made.
type Acknowledgement struct {
	// Acknowledged is true.
	Acknowledged bool `json:"acknowledged"`
}

// AppendProcessor adds values to a field.
type AppendProcessor struct {
	// Action is always "append".
	Action           string  `json:"action"`
	AllowDuplicates  *bool   `json:"allow_duplicates,omitempty"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	To            string `json:"to"`
	Value         []any  `json:"value,omitzero"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// AssetID names something by its id.
type AssetID struct {
	ID string `json:"id"`
}

// Attachment is a dashboard, a rule or an SLO that is linked to streams.
type Attachment struct {
	CreatedAt   *wire.Time `json:"createdAt,omitempty"`
	Description *string    `json:"description,omitempty"`
	ID          string     `json:"id"`

	// RedirectID is the id that links to it in Kibana use.
	RedirectID  *string  `json:"redirectId,omitempty"`
	StreamNames []string `json:"streamNames,omitzero"`
	Tags        []string `json:"tags,omitzero"`
	Title       string   `json:"title"`

	// Type is what an attachment is.
	Type      AttachmentType `json:"type"`
	UpdatedAt *wire.Time     `json:"updatedAt,omitempty"`
}

// AttachmentKey names an attachment.
type AttachmentKey struct {
	ID string `json:"id"`

	// Type is what an attachment is.
	Type AttachmentType `json:"type"`
}

// AttachmentList lists attachments of a stream.
type AttachmentList struct {
	Attachments []Attachment `json:"attachments,omitzero"`
}

// AttachmentOperation links the attachment in Index or unlinks the one in Delete.
type AttachmentOperation struct {
	// Delete names an attachment.
	Delete *AttachmentKey `json:"delete,omitempty"`

	// Index names an attachment.
	Index *AttachmentKey `json:"index,omitempty"`
}

// AttachmentType is what an attachment is.
type AttachmentType string

// BulkAttachmentsRequest are the attachments to link and to unlink.
type BulkAttachmentsRequest struct {
	Operations []AttachmentOperation `json:"operations,omitzero"`
}

// BulkDashboardsRequest are the dashboards to link and to unlink.
type BulkDashboardsRequest struct {
	Operations []DashboardOperation `json:"operations,omitzero"`
}

// BulkQueriesRequest are the queries to write and to delete.
type BulkQueriesRequest struct {
	Operations []QueryOperation `json:"operations,omitzero"`
}

// ChangePoint is a change of the counts. What is set depends on its kind.
type ChangePoint struct {
	// ChangePoint is the index of the count where the change is.
	ChangePoint *int64   `json:"change_point,omitempty"`
	PValue      *float64 `json:"p_value,omitempty"`
	RValue      *float64 `json:"r_value,omitempty"`

	// Reason is why nothing could be told.
	Reason *string `json:"reason,omitempty"`
	Trend  *string `json:"trend,omitempty"`
}

// ChangePoints tells where the counts changed.
type ChangePoints struct {
	// Type are changes by their kind: dip, distribution_change, non_stationary, spike, stationary, step_change or
	// trend_change.
	Type map[string]ChangePoint `json:"type,omitzero"`
}

// ChangeResult tells whether something changed.
type ChangeResult string

// ClassicIngest are the fields that a classic stream maps in its own way.
type ClassicIngest struct {
	FieldOverrides map[string]Field `json:"field_overrides,omitzero"`
}

// ClassicStream is a stream over a data stream that has its own index template.
type ClassicStream struct {
	Description string `json:"description"`

	// Ingest is how a stream takes in documents. Either Wired or Classic is set.
	Ingest Ingest `json:"ingest"`
	Name   string `json:"name"`

	// QueryStreams are the query streams below this one.
	QueryStreams []StreamName `json:"query_streams,omitzero"`

	// Type is always "classic".
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
}

// ClassicStreamRequest is the definition that a classic stream shall have.
type ClassicStreamRequest struct {
	Description string `json:"description"`

	// Ingest is how a stream shall take in documents. Either Wired or Classic must be set.
	Ingest IngestRequest `json:"ingest"`

	// Type is always "classic".
	Type string `json:"type"`
}

// ConcatPart is a field or a literal.
type ConcatPart struct {
	// Type tells a field from a literal.
	Type ConcatPartType `json:"type"`

	// Value is the name of the field or the literal itself.
	Value string `json:"value"`
}

// ConcatPartType tells a field from a literal.
type ConcatPartType string

// ConcatProcessor makes one text of fields and literals.
type ConcatProcessor struct {
	// Action is always "concat".
	Action           string       `json:"action"`
	CustomIdentifier *string      `json:"customIdentifier,omitempty"`
	Description      *string      `json:"description,omitempty"`
	From             []ConcatPart `json:"from,omitzero"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool  `json:"ignore_missing,omitempty"`
	To            string `json:"to"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// Condition is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
// Not, Always and Never.
type Condition struct {
	// Always is empty. Every document passes.
	Always   map[string]any `json:"always,omitzero"`
	And      []Condition    `json:"and,omitzero"`
	Contains any            `json:"contains,omitempty"`
	EndsWith any            `json:"endsWith,omitempty"`

	// Eq is a string, a number or a boolean, like the values of the other operators.
	Eq any `json:"eq,omitempty"`

	// Exists asks for documents with the field, or with false for those without.
	Exists *bool   `json:"exists,omitempty"`
	Field  *string `json:"field,omitempty"`
	Gt     any     `json:"gt,omitempty"`
	Gte    any     `json:"gte,omitempty"`

	// Includes is one of the values of the field. 9.3 does not know it.
	Includes any `json:"includes,omitempty"`
	Lt       any `json:"lt,omitempty"`
	Lte      any `json:"lte,omitempty"`
	Neq      any `json:"neq,omitempty"`

	// Never is empty. No document passes.
	Never map[string]any `json:"never,omitzero"`

	// Not is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Not *Condition  `json:"not,omitempty"`
	Or  []Condition `json:"or,omitzero"`

	// Range are bounds of a value. Each is a string, a number or a boolean.
	Range      *Range `json:"range,omitempty"`
	StartsWith any    `json:"startsWith,omitempty"`
}

// ConditionBlock is a step that runs others if a condition is met.
type ConditionBlock struct {
	// Condition is a Condition and the steps that it decides about.
	Condition        *StepCondition `json:"condition,omitempty"`
	CustomIdentifier *string        `json:"customIdentifier,omitempty"`

	// Where is what 9.3 and older have in place of Condition. They know no Else.
	Where *StepCondition `json:"where,omitempty"`
}

// ConvertProcessor gives a value another type.
type ConvertProcessor struct {
	// Action is always "convert".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool   `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool   `json:"ignore_missing,omitempty"`
	To            *string `json:"to,omitempty"`

	// Type is the type that a ConvertProcessor makes.
	Type ConvertType `json:"type"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// ConvertType is the type that a ConvertProcessor makes.
type ConvertType string

// CountSetting is a setting that counts something.
type CountSetting struct {
	Value int64 `json:"value"`
}

// DashboardList lists dashboards of a stream.
type DashboardList struct {
	Dashboards []LinkedAsset `json:"dashboards,omitzero"`
}

// DashboardOperation links the dashboard in Index or unlinks the one in Delete.
type DashboardOperation struct {
	// Delete names something by its id.
	Delete *AssetID `json:"delete,omitempty"`

	// Index names something by its id.
	Index *AssetID `json:"index,omitempty"`
}

// DataStreamLifecycle leaves it to the data stream.
type DataStreamLifecycle struct {
	// DataRetention is a duration such as 30d. Without it data is kept for ever.
	DataRetention *string        `json:"data_retention,omitempty"`
	Downsample    []Downsampling `json:"downsample,omitzero"`
}

// DateProcessor reads a text as a date.
type DateProcessor struct {
	// Action is always "date".
	Action           string   `json:"action"`
	CustomIdentifier *string  `json:"customIdentifier,omitempty"`
	Description      *string  `json:"description,omitempty"`
	Formats          []string `json:"formats,omitzero"`
	From             string   `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool   `json:"ignore_failure,omitempty"`
	Locale        *string `json:"locale,omitempty"`
	OutputFormat  *string `json:"output_format,omitempty"`
	Timezone      *string `json:"timezone,omitempty"`
	To            *string `json:"to,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// DescribedFeature is a part of a stream with a text about it.
type DescribedFeature struct {
	Description string `json:"description"`

	// Filter is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Filter Condition `json:"filter"`
	Name   string    `json:"name"`
}

// DissectProcessor takes fields out of a text at its separators.
type DissectProcessor struct {
	// Action is always "dissect".
	Action           string  `json:"action"`
	AppendSeparator  *string `json:"append_separator,omitempty"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool  `json:"ignore_missing,omitempty"`
	Pattern       string `json:"pattern"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// Downsampling makes data coarser as it ages.
type Downsampling struct {
	// After is a duration such as 7d.
	After string `json:"after"`

	// FixedInterval is a duration such as 1h.
	FixedInterval string `json:"fixed_interval"`
}

// DropDocumentProcessor drops the document.
type DropDocumentProcessor struct {
	// Action is always "drop_document".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool `json:"ignore_failure,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// ESQLQuery is ES|QL for a query stream, of at most 65535 characters.
type ESQLQuery struct {
	ESQL string `json:"esql"`
}

// EffectiveFailureLifecycle is how long documents that could not be stored are kept in fact. One member is set.
type EffectiveFailureLifecycle struct {
	// Disabled is empty: they are kept for ever.
	Disabled map[string]any `json:"disabled,omitzero"`

	// Enabled is the end of documents that could not be stored.
	Enabled *EffectiveFailureRetention `json:"enabled,omitempty"`
}

// EffectiveFailureRetention is the end of documents that could not be stored.
type EffectiveFailureRetention struct {
	// DataRetention is a duration such as 30d.
	DataRetention      *string `json:"data_retention,omitempty"`
	IsDefaultRetention bool    `json:"is_default_retention"`
}

// EffectiveFailureStore is what happens in fact to documents that cannot be stored. Disabled or Lifecycle is set.
type EffectiveFailureStore struct {
	// Disabled is empty: they are lost.
	Disabled map[string]any `json:"disabled,omitzero"`

	// From names the stream that decides.
	From *string `json:"from,omitempty"`

	// Lifecycle is how long documents that could not be stored are kept in fact. One member is set.
	Lifecycle *EffectiveFailureLifecycle `json:"lifecycle,omitempty"`
}

// EffectiveLifecycle is how long data is kept in fact. One member is set, and From beside it where it is inherited.
type EffectiveLifecycle struct {
	// Disabled is empty: nothing ends.
	Disabled map[string]any `json:"disabled,omitzero"`

	// DSL leaves it to the data stream.
	DSL *DataStreamLifecycle `json:"dsl,omitempty"`

	// Error is why the lifecycle could not be read.
	Error *LifecycleError `json:"error,omitempty"`

	// From names the stream that decides.
	From *string `json:"from,omitempty"`

	// ILM leaves it to a policy of index lifecycle management.
	ILM *PolicyLifecycle `json:"ilm,omitempty"`

	// Inherit is empty.
	Inherit map[string]any `json:"inherit,omitzero"`
}

// EffectiveSetting is a setting and where it comes from.
type EffectiveSetting struct {
	// From names the stream that decides.
	From *string `json:"from,omitempty"`

	// Value is a number or a text.
	Value any `json:"value"`
}

// EffectiveSettings are the settings that the indices behind a stream have in fact.
type EffectiveSettings struct {
	// IndexNumberOfReplicas is a setting and where it comes from.
	IndexNumberOfReplicas *EffectiveSetting `json:"index.number_of_replicas,omitempty"`

	// IndexNumberOfShards is a setting and where it comes from.
	IndexNumberOfShards *EffectiveSetting `json:"index.number_of_shards,omitempty"`

	// IndexRefreshInterval is a setting and where it comes from.
	IndexRefreshInterval *EffectiveSetting `json:"index.refresh_interval,omitempty"`
}

// ElasticsearchAssets names what Elasticsearch has for a classic stream. Only those who manage the stream see it.
type ElasticsearchAssets struct {
	ComponentTemplates []string `json:"componentTemplates,omitzero"`
	DataStream         string   `json:"dataStream"`
	IndexTemplate      string   `json:"indexTemplate"`
	IngestPipeline     *string  `json:"ingestPipeline,omitempty"`
}

// EnrichProcessor adds what an enrich policy finds.
type EnrichProcessor struct {
	// Action is always "enrich".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool  `json:"ignore_missing,omitempty"`
	Override      *bool  `json:"override,omitempty"`
	PolicyName    string `json:"policy_name"`
	To            string `json:"to"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// ExportRequest is what goes into an archive, and its name.
type ExportRequest struct {
	Description string `json:"description"`

	// Include names parts of a stream and its children.
	Include Include `json:"include"`
	Name    string  `json:"name"`
	Version string  `json:"version"`
}

// Extraction takes one value out of JSON.
type Extraction struct {
	Selector    string `json:"selector"`
	TargetField string `json:"target_field"`

	// Type is the type of an extracted value.
	Type *ExtractionType `json:"type,omitempty"`
}

// ExtractionType is the type of an extracted value.
type ExtractionType string

// FailureLifecycle is how long documents that could not be stored are kept. One member is set.
type FailureLifecycle struct {
	// Disabled is empty: they are kept for ever.
	Disabled map[string]any `json:"disabled,omitzero"`

	// Enabled is the end of documents that could not be stored.
	Enabled *FailureRetention `json:"enabled,omitempty"`
}

// FailureRetention is the end of documents that could not be stored.
type FailureRetention struct {
	// DataRetention is a duration such as 30d.
	DataRetention *string `json:"data_retention,omitempty"`
}

// FailureStore is what happens to documents that cannot be stored. One member is set.
type FailureStore struct {
	// Disabled is empty: they are lost.
	Disabled map[string]any `json:"disabled,omitzero"`

	// Inherit is empty: the stream above decides.
	Inherit map[string]any `json:"inherit,omitzero"`

	// Lifecycle is how long documents that could not be stored are kept. One member is set.
	Lifecycle *FailureLifecycle `json:"lifecycle,omitempty"`
}

// Feature is a part of a stream, as 9.3 and older know it.
type Feature struct {
	// Filter is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Filter Condition `json:"filter"`
	Name   string    `json:"name"`
	Type   *string   `json:"type,omitempty"`
}

// FeatureReference names a feature that a query is about.
type FeatureReference struct {
	ID    string  `json:"id"`
	RunID *string `json:"run_id,omitempty"`
}

// Field is how a field is mapped: its type, optionally its format and description, and any other parameter of a mapping
// in Elasticsearch. The type system leaves the field to Elasticsearch.
type Field map[string]any

// ForkRequest names a child of a stream and says what it takes.
type ForkRequest struct {
	Draft *bool `json:"draft,omitempty"`

	// Status tells whether documents are sent. Without it they are, unless the condition is never.
	Status *RoutingStatus `json:"status,omitempty"`

	// Stream names a stream.
	Stream StreamName `json:"stream"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where Condition `json:"where"`
}

// GenerateRequest says what to write queries for.
type GenerateRequest struct {
	// Feature is a part of a stream with a text about it.
	Feature *DescribedFeature `json:"feature,omitempty"`
}

// GenerateSignificantEventsResponse is the reply of GenerateSignificantEvents.
type GenerateSignificantEventsResponse struct{ wire.Union }

// GenerateSignificantEventsResponseFrom makes a union of one of its kinds.
func GenerateSignificantEventsResponseFrom[T string | GenerationEvent](kind T) GenerateSignificantEventsResponse {
	return GenerateSignificantEventsResponse{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u GenerateSignificantEventsResponse) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsGenerationEvent reads it as GenerationEvent.
func (u GenerateSignificantEventsResponse) AsGenerationEvent() (kind GenerationEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// GeneratedQuery is a query that a language model has written.
type GeneratedQuery struct {
	Description *string `json:"description,omitempty"`

	// ESQL is the text of a query.
	ESQL     *QueryText `json:"esql,omitempty"`
	Evidence []string   `json:"evidence,omitzero"`

	// Feature is a part of a stream, as 9.3 and older know it.
	Feature  *Feature           `json:"feature,omitempty"`
	Features []FeatureReference `json:"features,omitzero"`

	// KQL is the query of 9.3 and older.
	KQL any `json:"kql,omitempty"`

	// Replaces is the id of a query that this one is to replace.
	Replaces      *string  `json:"replaces,omitempty"`
	SeverityScore *float64 `json:"severity_score,omitempty"`
	Title         string   `json:"title"`

	// Type tells whether a query finds documents or computes numbers.
	Type *QueryType `json:"type,omitempty"`
}

// GenerationEvent is the data of an event of GenerateSignificantEvents.
type GenerationEvent struct {
	Queries []GeneratedQuery `json:"queries,omitzero"`

	// TokensUsed counts the tokens that a language model has used.
	TokensUsed *TokenCount `json:"tokensUsed,omitempty"`

	// Type is "generated_queries" for an event that has queries.
	Type string `json:"type"`
}

// GrokProcessor takes fields out of a text with patterns.
type GrokProcessor struct {
	// Action is always "grok".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure      *bool             `json:"ignore_failure,omitempty"`
	IgnoreMissing      *bool             `json:"ignore_missing,omitempty"`
	PatternDefinitions map[string]string `json:"pattern_definitions,omitzero"`
	Patterns           []string          `json:"patterns,omitzero"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// Group is what a group stream groups.
type Group struct {
	// Members are names of streams.
	Members  []string          `json:"members,omitzero"`
	Metadata map[string]string `json:"metadata,omitzero"`
	Tags     []string          `json:"tags,omitzero"`
}

// GroupEnvelope holds a group.
type GroupEnvelope struct {
	// Group is what a group stream groups.
	Group Group `json:"group"`
}

// IdentifiedQuery is the query that a stream shall have, and its id.
type IdentifiedQuery struct {
	Description *string `json:"description,omitempty"`

	// ESQL is the text of a query.
	ESQL     *QueryText `json:"esql,omitempty"`
	Evidence []string   `json:"evidence,omitzero"`

	// Feature is a part of a stream, as 9.3 and older know it.
	Feature *Feature `json:"feature,omitempty"`
	ID      string   `json:"id"`

	// KQL is the text of a query.
	KQL           *QueryText `json:"kql,omitempty"`
	SeverityScore *float64   `json:"severity_score,omitempty"`
	Title         string     `json:"title"`
}

// ImportOutcome is what an import came to.
type ImportOutcome struct {
	// Acknowledged is true.
	Acknowledged bool `json:"acknowledged"`

	// Result names the streams that an import created and changed.
	Result ImportedStreams `json:"result"`
}

// ImportRequest is an archive and what to take from it.
type ImportRequest struct {
	// Content is the archive. Kibana takes 5 MiB at most.
	Content wire.File `json:"content"`

	// Include is an Include as JSON.
	Include string `json:"include"`
}

// ImportedStreams names the streams that an import created and changed.
type ImportedStreams struct {
	Created []string `json:"created,omitzero"`
	Updated []string `json:"updated,omitzero"`
}

// Include names parts of a stream and its children.
type Include struct {
	// Objects are parts of a stream. Either All is set or all of the others are.
	Objects IncludedObjects `json:"objects"`
}

// IncludedChild names parts of a child.
type IncludedChild struct {
	// Destination names the child.
	Destination string `json:"destination"`

	// Objects are parts of a stream. Either All is set or all of the others are.
	Objects IncludedObjects `json:"objects"`
}

// IncludedObjects are parts of a stream. Either All is set or all of the others are.
type IncludedObjects struct {
	// All is empty. Everything is included.
	All      map[string]any  `json:"all,omitzero"`
	Mappings *bool           `json:"mappings,omitempty"`
	Queries  []AssetID       `json:"queries,omitzero"`
	Routing  []IncludedChild `json:"routing,omitzero"`
}

// IndexMode is the mode of the indices behind a stream.
type IndexMode string

// Ingest is how a stream takes in documents. Either Wired or Classic is set.
type Ingest struct {
	// Classic are the fields that a classic stream maps in its own way.
	Classic *ClassicIngest `json:"classic,omitempty"`

	// FailureStore is what happens to documents that cannot be stored. One member is set.
	FailureStore *FailureStore `json:"failure_store,omitempty"`

	// Lifecycle is how long data is kept. One member is set.
	Lifecycle Lifecycle `json:"lifecycle"`

	// Processing is what happens to each document.
	Processing Processing `json:"processing"`

	// Settings are settings of the indices behind a stream.
	Settings Settings `json:"settings"`

	// Wired are the fields of a wired stream and the ways to its children.
	Wired *WiredIngest `json:"wired,omitempty"`
}

// IngestEnvelope holds how a stream takes in documents.
type IngestEnvelope struct {
	// Ingest is how a stream takes in documents. Either Wired or Classic is set.
	Ingest Ingest `json:"ingest"`
}

// IngestRequest is how a stream shall take in documents. Either Wired or Classic must be set.
type IngestRequest struct {
	// Classic are the fields that a classic stream maps in its own way.
	Classic *ClassicIngest `json:"classic,omitempty"`

	// FailureStore is what happens to documents that cannot be stored. One member is set.
	FailureStore *FailureStore `json:"failure_store,omitempty"`

	// Lifecycle is how long data is kept. One member is set.
	Lifecycle Lifecycle `json:"lifecycle"`

	// Processing is what shall happen to each document.
	Processing ProcessingRequest `json:"processing"`

	// Settings are settings of the indices behind a stream.
	Settings Settings `json:"settings"`

	// Wired are the fields of a wired stream and the ways to its children.
	Wired *WiredIngest `json:"wired,omitempty"`
}

// InheritedField is a field that a stream has from one above it. Read as a map it has all parameters of the mapping.
type InheritedField struct{ wire.Union }

// InheritedFieldFrom makes a union of one of its kinds.
func InheritedFieldFrom[T InheritedMapping | map[string]any](kind T) InheritedField {
	return InheritedField{wire.UnionOf(kind)}
}

// AsInheritedMapping reads it as InheritedMapping.
func (u InheritedField) AsInheritedMapping() (kind InheritedMapping, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u InheritedField) AsMap() (kind map[string]any, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// InheritedMapping is what most inherited fields have.
type InheritedMapping struct {
	AliasFor    *string `json:"alias_for,omitempty"`
	Description *string `json:"description,omitempty"`
	Format      *string `json:"format,omitempty"`

	// From names the stream that defines the field.
	From string  `json:"from"`
	Type *string `json:"type,omitempty"`
}

// IntervalSetting is a setting that is a duration.
type IntervalSetting struct {
	// Value is a duration such as 5s, or the number -1 for never.
	Value any `json:"value"`
}

// JSONExtractProcessor takes fields out of a text that is JSON.
type JSONExtractProcessor struct {
	// Action is always "json_extract".
	Action           string       `json:"action"`
	CustomIdentifier *string      `json:"customIdentifier,omitempty"`
	Description      *string      `json:"description,omitempty"`
	Extractions      []Extraction `json:"extractions,omitzero"`
	Field            string       `json:"field"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool `json:"ignore_missing,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// JoinProcessor makes one text of several fields.
type JoinProcessor struct {
	// Action is always "join".
	Action           string   `json:"action"`
	CustomIdentifier *string  `json:"customIdentifier,omitempty"`
	Delimiter        string   `json:"delimiter"`
	Description      *string  `json:"description,omitempty"`
	From             []string `json:"from,omitzero"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool  `json:"ignore_missing,omitempty"`
	To            string `json:"to"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// Lifecycle is how long data is kept. One member is set.
type Lifecycle struct {
	// DSL leaves it to the data stream.
	DSL *DataStreamLifecycle `json:"dsl,omitempty"`

	// ILM leaves it to a policy of index lifecycle management.
	ILM *PolicyLifecycle `json:"ilm,omitempty"`

	// Inherit is empty: the stream above decides.
	Inherit map[string]any `json:"inherit,omitzero"`
}

// LifecycleError is why the lifecycle could not be read.
type LifecycleError struct {
	Message string `json:"message"`
}

// LinkedAsset is a dashboard or a rule that is linked to a stream.
type LinkedAsset struct {
	ID    string   `json:"id"`
	Tags  []string `json:"tags,omitzero"`
	Title string   `json:"title"`
}

// LowercaseProcessor writes a text in lower case.
type LowercaseProcessor struct {
	// Action is always "lowercase".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool   `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool   `json:"ignore_missing,omitempty"`
	To            *string `json:"to,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// ManualIngestPipelineProcessor runs processors of Elasticsearch. Only classic streams have it.
type ManualIngestPipelineProcessor struct {
	// Action is always "manual_ingest_pipeline".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool            `json:"ignore_failure,omitempty"`
	OnFailure     []map[string]any `json:"on_failure,omitzero"`
	Processors    []map[string]any `json:"processors,omitzero"`
	Tag           *string          `json:"tag,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// MathProcessor sets a field to the result of an expression.
type MathProcessor struct {
	// Action is always "math".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	Expression       string  `json:"expression"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool  `json:"ignore_missing,omitempty"`
	To            string `json:"to"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// NetworkDirectionProcessor tells whether traffic comes in or goes out. InternalNetworks or InternalNetworksField is
// set.
type NetworkDirectionProcessor struct {
	// Action is always "network_direction".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	DestinationIP    string  `json:"destination_ip"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure         *bool    `json:"ignore_failure,omitempty"`
	IgnoreMissing         *bool    `json:"ignore_missing,omitempty"`
	InternalNetworks      []string `json:"internal_networks,omitzero"`
	InternalNetworksField *string  `json:"internal_networks_field,omitempty"`
	SourceIP              string   `json:"source_ip"`
	TargetField           *string  `json:"target_field,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// Occurrences is a count at a time.
type Occurrences struct {
	Count int64     `json:"count"`
	Date  wire.Time `json:"date"`
}

// Outcome is what a change of streams came to.
type Outcome struct {
	// Acknowledged is true.
	Acknowledged bool `json:"acknowledged"`

	// Result tells whether something changed.
	Result ChangeResult `json:"result"`
}

// PolicyLifecycle leaves it to a policy of index lifecycle management.
type PolicyLifecycle struct {
	Policy string `json:"policy"`
}

// Preview is what a query would have found.
type Preview struct {
	// ChangePoints tells where the counts changed.
	ChangePoints ChangePoints `json:"change_points"`

	// ESQL is the text of a query.
	ESQL        *QueryText    `json:"esql,omitempty"`
	FiringCount *int64        `json:"firing_count,omitempty"`
	MultiGroup  *bool         `json:"multi_group,omitempty"`
	Occurrences []Occurrences `json:"occurrences,omitzero"`
	Truncated   *bool         `json:"truncated,omitempty"`
}

// PreviewQuery is a query to try. ESQL is set from 9.4 on, KQL and Feature before.
type PreviewQuery struct {
	// ESQL is the text of a query.
	ESQL *QueryText `json:"esql,omitempty"`

	// Feature is a part of a stream, as 9.3 and older know it.
	Feature *Feature `json:"feature,omitempty"`

	// KQL is the text of a query.
	KQL *QueryText `json:"kql,omitempty"`
}

// PreviewRequest is a query to try.
type PreviewRequest struct {
	// Query is a query to try. ESQL is set from 9.4 on, KQL and Feature before.
	Query PreviewQuery `json:"query"`
}

// Privileges tells what the caller may do with a stream.
type Privileges struct {
	CreateSnapshotRepository *bool `json:"create_snapshot_repository,omitempty"`
	Lifecycle                *bool `json:"lifecycle,omitempty"`
	Manage                   *bool `json:"manage,omitempty"`
	ManageFailureStore       *bool `json:"manage_failure_store,omitempty"`
	Monitor                  *bool `json:"monitor,omitempty"`
	ReadFailureStore         *bool `json:"read_failure_store,omitempty"`
	Simulate                 *bool `json:"simulate,omitempty"`
	TextStructure            *bool `json:"text_structure,omitempty"`
	ViewIndexMetadata        *bool `json:"view_index_metadata,omitempty"`
}

// Processing is what happens to each document.
type Processing struct {
	Steps     []Step     `json:"steps,omitzero"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
}

// ProcessingRequest is what shall happen to each document.
type ProcessingRequest struct {
	Steps []Step `json:"steps,omitzero"`
}

// Processor is a step that does one thing. 9.3 knows grok, dissect, date, rename, set, append, convert, remove,
// remove_by_prefix, drop_document and manual_ingest_pipeline. The others came with 9.4 or later.
type Processor struct{ wire.Union }

// ProcessorFrom makes a union of one of its kinds and sets its "action".
func ProcessorFrom[T GrokProcessor | DissectProcessor | DateProcessor | RenameProcessor | SetProcessor | AppendProcessor | ConvertProcessor | RemoveProcessor | RemoveByPrefixProcessor | DropDocumentProcessor | ManualIngestPipelineProcessor | ReplaceProcessor | RedactProcessor | MathProcessor | UppercaseProcessor | LowercaseProcessor | TrimProcessor | JoinProcessor | SplitProcessor | SortProcessor | ConcatProcessor | NetworkDirectionProcessor | JSONExtractProcessor | EnrichProcessor | RegisteredDomainProcessor](kind T) Processor {
	switch v := any(&kind).(type) {
	case *GrokProcessor:
		v.Action = "grok"
	case *DissectProcessor:
		v.Action = "dissect"
	case *DateProcessor:
		v.Action = "date"
	case *RenameProcessor:
		v.Action = "rename"
	case *SetProcessor:
		v.Action = "set"
	case *AppendProcessor:
		v.Action = "append"
	case *ConvertProcessor:
		v.Action = "convert"
	case *RemoveProcessor:
		v.Action = "remove"
	case *RemoveByPrefixProcessor:
		v.Action = "remove_by_prefix"
	case *DropDocumentProcessor:
		v.Action = "drop_document"
	case *ManualIngestPipelineProcessor:
		v.Action = "manual_ingest_pipeline"
	case *ReplaceProcessor:
		v.Action = "replace"
	case *RedactProcessor:
		v.Action = "redact"
	case *MathProcessor:
		v.Action = "math"
	case *UppercaseProcessor:
		v.Action = "uppercase"
	case *LowercaseProcessor:
		v.Action = "lowercase"
	case *TrimProcessor:
		v.Action = "trim"
	case *JoinProcessor:
		v.Action = "join"
	case *SplitProcessor:
		v.Action = "split"
	case *SortProcessor:
		v.Action = "sort"
	case *ConcatProcessor:
		v.Action = "concat"
	case *NetworkDirectionProcessor:
		v.Action = "network_direction"
	case *JSONExtractProcessor:
		v.Action = "json_extract"
	case *EnrichProcessor:
		v.Action = "enrich"
	case *RegisteredDomainProcessor:
		v.Action = "registered_domain"
	}
	return Processor{wire.UnionOf(kind)}
}

// Discriminator is the member "action", which tells the kinds apart: append, concat, convert, date, dissect,
// drop_document, enrich, grok, join, json_extract, lowercase, manual_ingest_pipeline and others.
func (u Processor) Discriminator() string { return u.Text("action") }

// AsGrokProcessor reads it as GrokProcessor. It fails where "action" is that of another kind.
func (u Processor) AsGrokProcessor() (kind GrokProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "grok")
	return kind, err
}

// AsDissectProcessor reads it as DissectProcessor. It fails where "action" is that of another kind.
func (u Processor) AsDissectProcessor() (kind DissectProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "dissect")
	return kind, err
}

// AsDateProcessor reads it as DateProcessor. It fails where "action" is that of another kind.
func (u Processor) AsDateProcessor() (kind DateProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "date")
	return kind, err
}

// AsRenameProcessor reads it as RenameProcessor. It fails where "action" is that of another kind.
func (u Processor) AsRenameProcessor() (kind RenameProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "rename")
	return kind, err
}

// AsSetProcessor reads it as SetProcessor. It fails where "action" is that of another kind.
func (u Processor) AsSetProcessor() (kind SetProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "set")
	return kind, err
}

// AsAppendProcessor reads it as AppendProcessor. It fails where "action" is that of another kind.
func (u Processor) AsAppendProcessor() (kind AppendProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "append")
	return kind, err
}

// AsConvertProcessor reads it as ConvertProcessor. It fails where "action" is that of another kind.
func (u Processor) AsConvertProcessor() (kind ConvertProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "convert")
	return kind, err
}

// AsRemoveProcessor reads it as RemoveProcessor. It fails where "action" is that of another kind.
func (u Processor) AsRemoveProcessor() (kind RemoveProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "remove")
	return kind, err
}

// AsRemoveByPrefixProcessor reads it as RemoveByPrefixProcessor. It fails where "action" is that of another kind.
func (u Processor) AsRemoveByPrefixProcessor() (kind RemoveByPrefixProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "remove_by_prefix")
	return kind, err
}

// AsDropDocumentProcessor reads it as DropDocumentProcessor. It fails where "action" is that of another kind.
func (u Processor) AsDropDocumentProcessor() (kind DropDocumentProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "drop_document")
	return kind, err
}

// AsManualIngestPipelineProcessor reads it as ManualIngestPipelineProcessor. It fails where "action" is that of another
// kind.
func (u Processor) AsManualIngestPipelineProcessor() (kind ManualIngestPipelineProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "manual_ingest_pipeline")
	return kind, err
}

// AsReplaceProcessor reads it as ReplaceProcessor. It fails where "action" is that of another kind.
func (u Processor) AsReplaceProcessor() (kind ReplaceProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "replace")
	return kind, err
}

// AsRedactProcessor reads it as RedactProcessor. It fails where "action" is that of another kind.
func (u Processor) AsRedactProcessor() (kind RedactProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "redact")
	return kind, err
}

// AsMathProcessor reads it as MathProcessor. It fails where "action" is that of another kind.
func (u Processor) AsMathProcessor() (kind MathProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "math")
	return kind, err
}

// AsUppercaseProcessor reads it as UppercaseProcessor. It fails where "action" is that of another kind.
func (u Processor) AsUppercaseProcessor() (kind UppercaseProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "uppercase")
	return kind, err
}

// AsLowercaseProcessor reads it as LowercaseProcessor. It fails where "action" is that of another kind.
func (u Processor) AsLowercaseProcessor() (kind LowercaseProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "lowercase")
	return kind, err
}

// AsTrimProcessor reads it as TrimProcessor. It fails where "action" is that of another kind.
func (u Processor) AsTrimProcessor() (kind TrimProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "trim")
	return kind, err
}

// AsJoinProcessor reads it as JoinProcessor. It fails where "action" is that of another kind.
func (u Processor) AsJoinProcessor() (kind JoinProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "join")
	return kind, err
}

// AsSplitProcessor reads it as SplitProcessor. It fails where "action" is that of another kind.
func (u Processor) AsSplitProcessor() (kind SplitProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "split")
	return kind, err
}

// AsSortProcessor reads it as SortProcessor. It fails where "action" is that of another kind.
func (u Processor) AsSortProcessor() (kind SortProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "sort")
	return kind, err
}

// AsConcatProcessor reads it as ConcatProcessor. It fails where "action" is that of another kind.
func (u Processor) AsConcatProcessor() (kind ConcatProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "concat")
	return kind, err
}

// AsNetworkDirectionProcessor reads it as NetworkDirectionProcessor. It fails where "action" is that of another kind.
func (u Processor) AsNetworkDirectionProcessor() (kind NetworkDirectionProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "network_direction")
	return kind, err
}

// AsJSONExtractProcessor reads it as JSONExtractProcessor. It fails where "action" is that of another kind.
func (u Processor) AsJSONExtractProcessor() (kind JSONExtractProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "json_extract")
	return kind, err
}

// AsEnrichProcessor reads it as EnrichProcessor. It fails where "action" is that of another kind.
func (u Processor) AsEnrichProcessor() (kind EnrichProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "enrich")
	return kind, err
}

// AsRegisteredDomainProcessor reads it as RegisteredDomainProcessor. It fails where "action" is that of another kind.
func (u Processor) AsRegisteredDomainProcessor() (kind RegisteredDomainProcessor, err error) {
	err = u.DecodeTagged(&kind, "action", "registered_domain")
	return kind, err
}

// Query looks for significant events in a stream. ESQL is set from 9.4 on, KQL and Feature before.
type Query struct {
	Description *string `json:"description,omitempty"`

	// ESQL is the text of a query.
	ESQL     *QueryText `json:"esql,omitempty"`
	Evidence []string   `json:"evidence,omitzero"`

	// Feature is a part of a stream, as 9.3 and older know it.
	Feature  *Feature           `json:"feature,omitempty"`
	Features []FeatureReference `json:"features,omitzero"`
	ID       string             `json:"id"`

	// KQL is the text of a query.
	KQL           *QueryText `json:"kql,omitempty"`
	SeverityScore *float64   `json:"severity_score,omitempty"`
	Title         string     `json:"title"`

	// Type tells whether a query finds documents or computes numbers.
	Type *QueryType `json:"type,omitempty"`
}

// QueryList lists queries of a stream.
type QueryList struct {
	Queries []Query `json:"queries,omitzero"`
}

// QueryOperation writes the query in Index or deletes the one in Delete.
type QueryOperation struct {
	// Delete names something by its id.
	Delete *AssetID `json:"delete,omitempty"`

	// Index is the query that a stream shall have, and its id.
	Index *IdentifiedQuery `json:"index,omitempty"`
}

// QueryRequest is the query that a stream shall have. ESQL is set from 9.4 on, KQL and Feature before.
type QueryRequest struct {
	Description *string `json:"description,omitempty"`

	// ESQL is the text of a query.
	ESQL     *QueryText `json:"esql,omitempty"`
	Evidence []string   `json:"evidence,omitzero"`

	// Feature is a part of a stream, as 9.3 and older know it.
	Feature *Feature `json:"feature,omitempty"`

	// KQL is the text of a query.
	KQL           *QueryText `json:"kql,omitempty"`
	SeverityScore *float64   `json:"severity_score,omitempty"`
	Title         string     `json:"title"`
}

// QuerySettings is the query that a query stream is made of.
type QuerySettings struct {
	FieldDescriptions map[string]string `json:"field_descriptions,omitzero"`

	// Query is ES|QL and the view of Elasticsearch that holds it.
	Query View `json:"query"`
}

// QueryStream is a stream that shows what a query finds in others.
type QueryStream struct {
	Description       string            `json:"description"`
	FieldDescriptions map[string]string `json:"field_descriptions,omitzero"`
	Name              string            `json:"name"`

	// Query is ES|QL and the view of Elasticsearch that holds it.
	Query View `json:"query"`

	// QueryStreams are the query streams below this one.
	QueryStreams []StreamName `json:"query_streams,omitzero"`

	// Type is always "query".
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
}

// QueryStreamRequest is the definition that a query stream shall have.
type QueryStreamRequest struct {
	Description       string            `json:"description"`
	FieldDescriptions map[string]string `json:"field_descriptions,omitzero"`

	// Query is ES|QL and the view of Elasticsearch that holds it.
	Query View `json:"query"`

	// Type is always "query".
	Type string `json:"type"`
}

// QueryText is the text of a query.
type QueryText struct {
	Query string `json:"query"`
}

// QueryType tells whether a query finds documents or computes numbers.
type QueryType string

// Range are bounds of a value. Each is a string, a number or a boolean.
type Range struct {
	Gt  any `json:"gt,omitempty"`
	Gte any `json:"gte,omitempty"`
	Lt  any `json:"lt,omitempty"`
	Lte any `json:"lte,omitempty"`
}

// RedactProcessor hides what patterns match.
type RedactProcessor struct {
	// Action is always "redact".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure      *bool             `json:"ignore_failure,omitempty"`
	IgnoreMissing      *bool             `json:"ignore_missing,omitempty"`
	PatternDefinitions map[string]string `json:"pattern_definitions,omitzero"`
	Patterns           []string          `json:"patterns,omitzero"`
	Prefix             *string           `json:"prefix,omitempty"`
	Suffix             *string           `json:"suffix,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// RegisteredDomainProcessor takes a domain name apart.
type RegisteredDomainProcessor struct {
	// Action is always "registered_domain".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	Expression       string  `json:"expression"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool  `json:"ignore_missing,omitempty"`
	Prefix        string `json:"prefix"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// RemoveByPrefixProcessor removes a field and all below it. It takes no Where.
type RemoveByPrefixProcessor struct {
	// Action is always "remove_by_prefix".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`
	IgnoreFailure    *bool   `json:"ignore_failure,omitempty"`
}

// RemoveProcessor removes a field.
type RemoveProcessor struct {
	// Action is always "remove".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool `json:"ignore_missing,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// RenameProcessor gives a field another name.
type RenameProcessor struct {
	// Action is always "rename".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool  `json:"ignore_missing,omitempty"`
	Override      *bool  `json:"override,omitempty"`
	To            string `json:"to"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// ReplaceProcessor replaces what a pattern matches.
type ReplaceProcessor struct {
	// Action is always "replace".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool   `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool   `json:"ignore_missing,omitempty"`
	Pattern       string  `json:"pattern"`
	Replacement   string  `json:"replacement"`
	To            *string `json:"to,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// Routing sends documents to a child.
type Routing struct {
	// Destination names the child.
	Destination string `json:"destination"`
	Draft       *bool  `json:"draft,omitempty"`

	// Status tells whether documents are sent. Without it they are, unless the condition is never.
	Status *RoutingStatus `json:"status,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where Condition `json:"where"`
}

// RoutingStatus tells whether documents are sent. Without it they are, unless the condition is never.
type RoutingStatus string

// RuleList lists rules of a stream.
type RuleList struct {
	Rules []LinkedAsset `json:"rules,omitzero"`
}

// SearchMode is how queries are searched.
type SearchMode string

// SetProcessor sets a field to Value, or to what the field CopyFrom has.
type SetProcessor struct {
	// Action is always "set".
	Action           string  `json:"action"`
	CopyFrom         *string `json:"copy_from,omitempty"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool  `json:"ignore_failure,omitempty"`
	Override      *bool  `json:"override,omitempty"`
	To            string `json:"to"`
	Value         any    `json:"value,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// Settings are settings of the indices behind a stream.
type Settings struct {
	// IndexNumberOfReplicas is a setting that counts something.
	IndexNumberOfReplicas *CountSetting `json:"index.number_of_replicas,omitempty"`

	// IndexNumberOfShards is a setting that counts something.
	IndexNumberOfShards *CountSetting `json:"index.number_of_shards,omitempty"`

	// IndexRefreshInterval is a setting that is a duration.
	IndexRefreshInterval *IntervalSetting `json:"index.refresh_interval,omitempty"`
}

// SignificantEvent is a query and what it found.
type SignificantEvent struct {
	// ChangePoints tells where the counts changed.
	ChangePoints ChangePoints `json:"change_points"`
	Description  *string      `json:"description,omitempty"`

	// ESQL is the text of a query.
	ESQL     *QueryText `json:"esql,omitempty"`
	Evidence []string   `json:"evidence,omitzero"`

	// Feature is a part of a stream, as 9.3 and older know it.
	Feature  *Feature           `json:"feature,omitempty"`
	Features []FeatureReference `json:"features,omitzero"`
	ID       string             `json:"id"`

	// KQL is the text of a query.
	KQL         *QueryText    `json:"kql,omitempty"`
	Occurrences []Occurrences `json:"occurrences,omitzero"`

	// RuleBacked tells whether a rule runs the query.
	RuleBacked    *bool    `json:"rule_backed,omitempty"`
	SeverityScore *float64 `json:"severity_score,omitempty"`
	StreamName    string   `json:"stream_name"`
	Title         string   `json:"title"`

	// Type tells whether a query finds documents or computes numbers.
	Type *QueryType `json:"type,omitempty"`
}

// SignificantEvents are the significant events of a stream in a time.
type SignificantEvents struct {
	// AggregatedOccurrences are the counts of all queries together.
	AggregatedOccurrences []Occurrences      `json:"aggregated_occurrences,omitzero"`
	SignificantEvents     []SignificantEvent `json:"significant_events,omitzero"`
}

// SortOrder is the order of a sorted list.
type SortOrder string

// SortProcessor sorts a list.
type SortProcessor struct {
	// Action is always "sort".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool `json:"ignore_missing,omitempty"`

	// Order is the order of a sorted list.
	Order *SortOrder `json:"order,omitempty"`
	To    *string    `json:"to,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// SplitProcessor makes a list of a text.
type SplitProcessor struct {
	// Action is always "split".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure    *bool   `json:"ignore_failure,omitempty"`
	IgnoreMissing    *bool   `json:"ignore_missing,omitempty"`
	PreserveTrailing *bool   `json:"preserve_trailing,omitempty"`
	Separator        string  `json:"separator"`
	To               *string `json:"to,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// Step is a step of processing. A ConditionBlock has no action, every Processor has one.
type Step struct{ wire.Union }

// StepFrom makes a union of one of its kinds.
func StepFrom[T Processor | ConditionBlock](kind T) Step {
	return Step{wire.UnionOf(kind)}
}

// AsProcessor reads it as Processor.
func (u Step) AsProcessor() (kind Processor, err error) { err = u.Decode(&kind); return kind, err }

// AsConditionBlock reads it as ConditionBlock.
func (u Step) AsConditionBlock() (kind ConditionBlock, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// StepCondition is a Condition and the steps that it decides about.
type StepCondition struct {
	// Always is empty. Every document passes.
	Always   map[string]any `json:"always,omitzero"`
	And      []Condition    `json:"and,omitzero"`
	Contains any            `json:"contains,omitempty"`
	Else     []Step         `json:"else,omitzero"`
	EndsWith any            `json:"endsWith,omitempty"`

	// Eq is a string, a number or a boolean, like the values of the other operators.
	Eq any `json:"eq,omitempty"`

	// Exists asks for documents with the field, or with false for those without.
	Exists *bool   `json:"exists,omitempty"`
	Field  *string `json:"field,omitempty"`
	Gt     any     `json:"gt,omitempty"`
	Gte    any     `json:"gte,omitempty"`

	// Includes is one of the values of the field. 9.3 does not know it.
	Includes any `json:"includes,omitempty"`
	Lt       any `json:"lt,omitempty"`
	Lte      any `json:"lte,omitempty"`
	Neq      any `json:"neq,omitempty"`

	// Never is empty. No document passes.
	Never map[string]any `json:"never,omitzero"`

	// Not is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Not *Condition  `json:"not,omitempty"`
	Or  []Condition `json:"or,omitzero"`

	// Range are bounds of a value. Each is a string, a number or a boolean.
	Range      *Range `json:"range,omitempty"`
	StartsWith any    `json:"startsWith,omitempty"`
	Steps      []Step `json:"steps,omitzero"`
}

// Stream is the definition of a stream. Groups, which end with 9.3, have no type; their JSON is in JSON.
type Stream struct{ wire.Union }

// StreamFrom makes a union of one of its kinds and sets its "type".
func StreamFrom[T WiredStream | ClassicStream | QueryStream](kind T) Stream {
	switch v := any(&kind).(type) {
	case *WiredStream:
		v.Type = "wired"
	case *ClassicStream:
		v.Type = "classic"
	case *QueryStream:
		v.Type = "query"
	}
	return Stream{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: classic, query and wired.
func (u Stream) Discriminator() string { return u.Text("type") }

// AsWiredStream reads it as WiredStream. It fails where "type" is that of another kind.
func (u Stream) AsWiredStream() (kind WiredStream, err error) {
	err = u.DecodeTagged(&kind, "type", "wired")
	return kind, err
}

// AsClassicStream reads it as ClassicStream. It fails where "type" is that of another kind.
func (u Stream) AsClassicStream() (kind ClassicStream, err error) {
	err = u.DecodeTagged(&kind, "type", "classic")
	return kind, err
}

// AsQueryStream reads it as QueryStream. It fails where "type" is that of another kind.
func (u Stream) AsQueryStream() (kind QueryStream, err error) {
	err = u.DecodeTagged(&kind, "type", "query")
	return kind, err
}

// StreamDetails is a stream and what surrounds it. Which members are set depends on its type.
type StreamDetails struct {
	// Dashboards are the ids of the linked dashboards.
	Dashboards       []string `json:"dashboards,omitzero"`
	DataStreamExists *bool    `json:"data_stream_exists,omitempty"`

	// EffectiveFailureStore is what happens in fact to documents that cannot be stored. Disabled or Lifecycle is set.
	EffectiveFailureStore *EffectiveFailureStore `json:"effective_failure_store,omitempty"`

	// EffectiveLifecycle is how long data is kept in fact. One member is set, and From beside it where it is inherited.
	EffectiveLifecycle *EffectiveLifecycle `json:"effective_lifecycle,omitempty"`

	// EffectiveSettings are the settings that the indices behind a stream have in fact.
	EffectiveSettings *EffectiveSettings `json:"effective_settings,omitempty"`

	// ElasticsearchAssets names what Elasticsearch has for a classic stream. Only those who manage the stream see it.
	ElasticsearchAssets *ElasticsearchAssets `json:"elasticsearch_assets,omitempty"`

	// IndexMode is the mode of the indices behind a stream.
	IndexMode       *IndexMode                `json:"index_mode,omitempty"`
	InheritedFields map[string]InheritedField `json:"inherited_fields,omitzero"`

	// Privileges tells what the caller may do with a stream.
	Privileges *Privileges `json:"privileges,omitempty"`
	Queries    []Query     `json:"queries,omitzero"`
	Replicated *bool       `json:"replicated,omitempty"`

	// Rules are the ids of the linked rules.
	Rules []string `json:"rules,omitzero"`

	// Stream is the definition of a stream. Groups, which end with 9.3, have no type; their JSON is in JSON.
	Stream Stream `json:"stream,omitzero"`
}

// StreamList lists streams.
type StreamList struct {
	Streams []Stream `json:"streams,omitzero"`
}

// StreamName names a stream.
type StreamName struct {
	Name string `json:"name"`
}

// StreamRequest is the definition that a stream shall have.
type StreamRequest struct{ wire.Union }

// StreamRequestFrom makes a union of one of its kinds and sets its "type".
func StreamRequestFrom[T WiredStreamRequest | ClassicStreamRequest | QueryStreamRequest](kind T) StreamRequest {
	switch v := any(&kind).(type) {
	case *WiredStreamRequest:
		v.Type = "wired"
	case *ClassicStreamRequest:
		v.Type = "classic"
	case *QueryStreamRequest:
		v.Type = "query"
	}
	return StreamRequest{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: classic, query and wired.
func (u StreamRequest) Discriminator() string { return u.Text("type") }

// AsWiredStreamRequest reads it as WiredStreamRequest. It fails where "type" is that of another kind.
func (u StreamRequest) AsWiredStreamRequest() (kind WiredStreamRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "wired")
	return kind, err
}

// AsClassicStreamRequest reads it as ClassicStreamRequest. It fails where "type" is that of another kind.
func (u StreamRequest) AsClassicStreamRequest() (kind ClassicStreamRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "classic")
	return kind, err
}

// AsQueryStreamRequest reads it as QueryStreamRequest. It fails where "type" is that of another kind.
func (u StreamRequest) AsQueryStreamRequest() (kind QueryStreamRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "query")
	return kind, err
}

// TokenCount counts the tokens that a language model has used.
type TokenCount struct {
	Cached     *int64 `json:"cached,omitempty"`
	Completion *int64 `json:"completion,omitempty"`
	Prompt     *int64 `json:"prompt,omitempty"`
	Total      *int64 `json:"total,omitempty"`
}

// TrimProcessor removes the space around a text.
type TrimProcessor struct {
	// Action is always "trim".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool   `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool   `json:"ignore_missing,omitempty"`
	To            *string `json:"to,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// UpdateIngestRequest is how a stream shall take in documents.
type UpdateIngestRequest struct {
	// Ingest is how a stream shall take in documents. Either Wired or Classic must be set.
	Ingest IngestRequest `json:"ingest"`
}

// UpdateQueryRequest is the query that a query stream shall be made of.
type UpdateQueryRequest struct {
	FieldDescriptions map[string]string `json:"field_descriptions,omitzero"`

	// Query is ES|QL for a query stream, of at most 65535 characters.
	Query ESQLQuery `json:"query"`
}

// UppercaseProcessor writes a text in upper case.
type UppercaseProcessor struct {
	// Action is always "uppercase".
	Action           string  `json:"action"`
	CustomIdentifier *string `json:"customIdentifier,omitempty"`
	Description      *string `json:"description,omitempty"`
	From             string  `json:"from"`

	// IgnoreFailure lets the document go on where the step fails.
	IgnoreFailure *bool   `json:"ignore_failure,omitempty"`
	IgnoreMissing *bool   `json:"ignore_missing,omitempty"`
	To            *string `json:"to,omitempty"`

	// Where is a test of a document. It is a filter, which is Field with one operator, or it has just one of And, Or,
	// Not, Always and Never.
	Where *Condition `json:"where,omitempty"`
}

// UpsertStreamRequest is a stream and all that is to be linked to it.
type UpsertStreamRequest struct {
	// Dashboards are ids.
	Dashboards []string          `json:"dashboards,omitzero"`
	Queries    []IdentifiedQuery `json:"queries,omitzero"`

	// Rules are ids.
	Rules []string `json:"rules,omitzero"`

	// Stream is the definition that a stream shall have.
	Stream StreamRequest `json:"stream,omitzero"`
}

// View is ES|QL and the view of Elasticsearch that holds it.
type View struct {
	ESQL string `json:"esql"`

	// View is the name of the stream after "$.".
	View string `json:"view"`
}

// WiredIngest are the fields of a wired stream and the ways to its children.
type WiredIngest struct {
	Draft   *bool            `json:"draft,omitempty"`
	Fields  map[string]Field `json:"fields,omitzero"`
	Routing []Routing        `json:"routing,omitzero"`
}

// WiredStream is a stream that sends documents on to its children.
type WiredStream struct {
	Description string `json:"description"`

	// Ingest is how a stream takes in documents. Either Wired or Classic is set.
	Ingest Ingest `json:"ingest"`
	Name   string `json:"name"`

	// QueryStreams are the query streams below this one.
	QueryStreams []StreamName `json:"query_streams,omitzero"`

	// Type is always "wired".
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
}

// WiredStreamRequest is the definition that a wired stream shall have.
type WiredStreamRequest struct {
	Description string `json:"description"`

	// Ingest is how a stream shall take in documents. Either Wired or Classic must be set.
	Ingest IngestRequest `json:"ingest"`

	// Type is always "wired".
	Type string `json:"type"`
}

// ListAttachmentsParams holds the query parameters of ListAttachments.
type ListAttachmentsParams struct {
	// AttachmentTypes keeps attachments of these types.
	AttachmentTypes []AttachmentType `form:"attachmentTypes,omitempty" json:"attachmentTypes,omitempty"`

	// Query is a text to look for.
	Query *string `form:"query,omitempty" json:"query,omitempty"`

	// Tags keeps attachments with these tags.
	Tags []string `form:"tags,omitempty" json:"tags,omitempty"`
}

// GetSignificantEventsParams holds the query parameters of GetSignificantEvents.
type GetSignificantEventsParams struct {
	// BucketSize is the time that one count covers, such as 1h.
	BucketSize string `form:"bucketSize" json:"bucketSize"`

	// From is an ISO 8601 date.
	From string `form:"from" json:"from"`

	// Query is a text to look for in the queries.
	Query      *string     `form:"query,omitempty" json:"query,omitempty"`
	SearchMode *SearchMode `form:"searchMode,omitempty" json:"searchMode,omitempty"`

	// To is an ISO 8601 date.
	To string `form:"to" json:"to"`
}

// GenerateSignificantEventsParams holds the query parameters of GenerateSignificantEvents.
type GenerateSignificantEventsParams struct {
	// ConnectorID names the connector to the model. It may be left out from 9.4 on if there is a default.
	ConnectorID *string `form:"connectorId,omitempty" json:"connectorId,omitempty"`

	// CurrentDate is known until 9.3 only.
	CurrentDate *string `form:"currentDate,omitempty" json:"currentDate,omitempty"`

	// From is an ISO 8601 date.
	From string `form:"from" json:"from"`

	// SampleDocsSize is the number of documents that the model gets to see, from 9.4 on.
	SampleDocsSize *int64 `form:"sampleDocsSize,omitempty" json:"sampleDocsSize,omitempty"`

	// To is an ISO 8601 date.
	To string `form:"to" json:"to"`
}

// PreviewSignificantEventsParams holds the query parameters of PreviewSignificantEvents.
type PreviewSignificantEventsParams struct {
	// BucketSize is the time that one count covers, such as 1h.
	BucketSize string `form:"bucketSize" json:"bucketSize"`

	// From is an ISO 8601 date.
	From string `form:"from" json:"from"`

	// To is an ISO 8601 date.
	To string `form:"to" json:"to"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListStreams = wire.Operation{ID: "ListStreams", Method: http.MethodGet, Path: "/api/streams", Scope: wire.SpaceScope, Since: "9.1"}

// ListStreams returns the definitions of all streams that the caller may see, in one reply.
//
// Kibana: GET /api/streams (experimental since 9.1), acts in the space of the call.
func (c *Client) ListStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*StreamList, error) {
	return wire.Object[StreamList](ctx, c.conn, &opListStreams, wire.Request{}, opts)
}

var opDisableStreams = wire.Operation{ID: "DisableStreams", Method: http.MethodPost, Path: "/api/streams/_disable", Scope: wire.SpaceScope, Since: "9.1"}

// DisableStreams removes all wired streams with their data. Classic streams stay.
//
// Kibana: POST /api/streams/_disable (experimental since 9.1), acts in the space of the call.
func (c *Client) DisableStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opDisableStreams, wire.Request{}, opts)
}

var opEnableStreams = wire.Operation{ID: "EnableStreams", Method: http.MethodPost, Path: "/api/streams/_enable", Scope: wire.SpaceScope, Since: "9.1"}

// EnableStreams turns wired streams on and creates their roots.
//
// Kibana: POST /api/streams/_enable (experimental since 9.1), acts in the space of the call.
func (c *Client) EnableStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opEnableStreams, wire.Request{}, opts)
}

var opResyncStreams = wire.Operation{ID: "ResyncStreams", Method: http.MethodPost, Path: "/api/streams/_resync", Scope: wire.SpaceScope, Since: "9.1"}

// ResyncStreams brings the assets in Elasticsearch back in line with the definitions of all streams.
//
// Kibana: POST /api/streams/_resync (experimental since 9.1), acts in the space of the call.
func (c *Client) ResyncStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opResyncStreams, wire.Request{}, opts)
}

var opDeleteStream = wire.Operation{ID: "DeleteStream", Method: http.MethodDelete, Path: "/api/streams/{name}", Scope: wire.SpaceScope, Since: "9.1"}

// DeleteStream deletes a stream with its data. The root of wired streams cannot be deleted.
//
// Kibana: DELETE /api/streams/{name} (experimental since 9.1), acts in the space of the call.
func (c *Client) DeleteStream(ctx context.Context, name string, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opDeleteStream, wire.Request{Path: []string{name}}, opts)
}

var opGetStream = wire.Operation{ID: "GetStream", Method: http.MethodGet, Path: "/api/streams/{name}", Scope: wire.SpaceScope, Since: "9.1"}

// GetStream returns a stream, what it inherits and what the caller may do with it.
//
// Kibana: GET /api/streams/{name} (experimental since 9.1), acts in the space of the call.
func (c *Client) GetStream(ctx context.Context, name string, opts ...wire.RequestEditorFn) (*StreamDetails, error) {
	return wire.Object[StreamDetails](ctx, c.conn, &opGetStream, wire.Request{Path: []string{name}}, opts)
}

var opUpsertStream = wire.Operation{ID: "UpsertStream", Method: http.MethodPut, Path: "/api/streams/{name}", Scope: wire.SpaceScope, Since: "9.1"}

// UpsertStream replaces a stream, or creates one that is not classic. It returns the outcome, not the stream.
//
// The lists of dashboards, rules and queries must be sent even where they are empty.
//
// Kibana: PUT /api/streams/{name} (experimental since 9.1), acts in the space of the call.
func (c *Client) UpsertStream(ctx context.Context, name string, body UpsertStreamRequest, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opUpsertStream, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opForkStream = wire.Operation{ID: "ForkStream", Method: http.MethodPost, Path: "/api/streams/{name}/_fork", Scope: wire.SpaceScope, Since: "9.1"}

// ForkStream creates a child of a wired stream that takes the documents which meet a condition.
//
// Kibana: POST /api/streams/{name}/_fork (experimental since 9.1), acts in the space of the call.
func (c *Client) ForkStream(ctx context.Context, name string, body ForkRequest, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opForkStream, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opGetGroup = wire.Operation{ID: "GetGroup", Method: http.MethodGet, Path: "/api/streams/{name}/_group", Scope: wire.SpaceScope, Since: "9.1"}

// GetGroup returns what a group stream groups.
//
// Later releases have no group streams.
//
// Kibana: GET /api/streams/{name}/_group (experimental since 9.1, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) GetGroup(ctx context.Context, name string, opts ...wire.RequestEditorFn) (*GroupEnvelope, error) {
	return wire.Object[GroupEnvelope](ctx, c.conn, &opGetGroup, wire.Request{Path: []string{name}}, opts)
}

var opUpsertGroup = wire.Operation{ID: "UpsertGroup", Method: http.MethodPut, Path: "/api/streams/{name}/_group", Scope: wire.SpaceScope, Since: "9.1"}

// UpsertGroup replaces what a group stream groups, or creates the stream.
//
// Later releases have no group streams.
//
// Kibana: PUT /api/streams/{name}/_group (experimental since 9.1, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) UpsertGroup(ctx context.Context, name string, body GroupEnvelope, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opUpsertGroup, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opGetIngest = wire.Operation{ID: "GetIngest", Method: http.MethodGet, Path: "/api/streams/{name}/_ingest", Scope: wire.SpaceScope, Since: "9.1"}

// GetIngest returns how a wired or classic stream takes in documents.
//
// Kibana: GET /api/streams/{name}/_ingest (experimental since 9.1), acts in the space of the call.
func (c *Client) GetIngest(ctx context.Context, name string, opts ...wire.RequestEditorFn) (*IngestEnvelope, error) {
	return wire.Object[IngestEnvelope](ctx, c.conn, &opGetIngest, wire.Request{Path: []string{name}}, opts)
}

var opUpdateIngest = wire.Operation{ID: "UpdateIngest", Method: http.MethodPut, Path: "/api/streams/{name}/_ingest", Scope: wire.SpaceScope, Since: "9.1"}

// UpdateIngest replaces how a wired or classic stream takes in documents, and nothing else of it.
//
// Kibana: PUT /api/streams/{name}/_ingest (experimental since 9.1), acts in the space of the call.
func (c *Client) UpdateIngest(ctx context.Context, name string, body UpdateIngestRequest, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opUpdateIngest, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opGetQueryStreamSettings = wire.Operation{ID: "GetQueryStreamSettings", Method: http.MethodGet, Path: "/api/streams/{name}/_query", Scope: wire.SpaceScope, Since: "9.4"}

// GetQueryStreamSettings returns the query that a query stream is made of.
//
// Kibana: GET /api/streams/{name}/_query (experimental since 9.4), acts in the space of the call.
func (c *Client) GetQueryStreamSettings(ctx context.Context, name string, opts ...wire.RequestEditorFn) (*QuerySettings, error) {
	return wire.Object[QuerySettings](ctx, c.conn, &opGetQueryStreamSettings, wire.Request{Path: []string{name}}, opts)
}

var opUpdateQueryStreamSettings = wire.Operation{ID: "UpdateQueryStreamSettings", Method: http.MethodPut, Path: "/api/streams/{name}/_query", Scope: wire.SpaceScope, Since: "9.4"}

// UpdateQueryStreamSettings replaces the query that a query stream is made of, or creates the stream.
//
// Kibana: PUT /api/streams/{name}/_query (experimental since 9.4), acts in the space of the call.
func (c *Client) UpdateQueryStreamSettings(ctx context.Context, name string, body UpdateQueryRequest, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opUpdateQueryStreamSettings, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opListAttachments = wire.Operation{ID: "ListAttachments", Method: http.MethodGet, Path: "/api/streams/{name}/attachments", Scope: wire.SpaceScope, Since: "9.3"}

// ListAttachments returns the dashboards, rules and SLOs that are linked to a stream.
//
// Kibana: GET /api/streams/{name}/attachments (experimental since 9.3), acts in the space of the call.
func (c *Client) ListAttachments(ctx context.Context, name string, params *ListAttachmentsParams, opts ...wire.RequestEditorFn) (*AttachmentList, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "attachmentTypes", params.AttachmentTypes)
		wire.AddOptional(&query, "query", params.Query)
		wire.AddEach(&query, "tags", params.Tags)
	}
	return wire.Object[AttachmentList](ctx, c.conn, &opListAttachments, wire.Request{Path: []string{name}, Query: query}, opts)
}

var opBulkUpdateAttachments = wire.Operation{ID: "BulkUpdateAttachments", Method: http.MethodPost, Path: "/api/streams/{name}/attachments/_bulk", Scope: wire.SpaceScope, Since: "9.3"}

// BulkUpdateAttachments links and unlinks attachments of a stream.
//
// Kibana: POST /api/streams/{name}/attachments/_bulk (experimental since 9.3), acts in the space of the call.
func (c *Client) BulkUpdateAttachments(ctx context.Context, name string, body BulkAttachmentsRequest, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opBulkUpdateAttachments, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opUnlinkAttachment = wire.Operation{ID: "UnlinkAttachment", Method: http.MethodDelete, Path: "/api/streams/{name}/attachments/{attachmentType}/{attachmentId}", Scope: wire.SpaceScope, Since: "9.3"}

// UnlinkAttachment unlinks an attachment from a stream. One that is not linked is no error.
//
// Kibana: DELETE /api/streams/{name}/attachments/{attachmentType}/{attachmentId} (experimental since 9.3), acts in the
// space of the call.
func (c *Client) UnlinkAttachment(ctx context.Context, name string, attachmentType AttachmentType, attachmentID string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opUnlinkAttachment, wire.Request{Path: []string{name, string(attachmentType), attachmentID}}, opts)
}

var opLinkAttachment = wire.Operation{ID: "LinkAttachment", Method: http.MethodPut, Path: "/api/streams/{name}/attachments/{attachmentType}/{attachmentId}", Scope: wire.SpaceScope, Since: "9.3"}

// LinkAttachment links a dashboard, a rule or an SLO to a stream. One that is linked already is no error.
//
// Kibana: PUT /api/streams/{name}/attachments/{attachmentType}/{attachmentId} (experimental since 9.3), acts in the
// space of the call.
func (c *Client) LinkAttachment(ctx context.Context, name string, attachmentType AttachmentType, attachmentID string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opLinkAttachment, wire.Request{Path: []string{name, string(attachmentType), attachmentID}}, opts)
}

var opExportContent = wire.Operation{ID: "ExportContent", Method: http.MethodPost, Path: "/api/streams/{name}/content/export", Scope: wire.SpaceScope, Since: "9.2", Media: "application/zip"}

// ExportContent returns parts of a wired stream and its children as a zip archive.
//
// Kibana: POST /api/streams/{name}/content/export (experimental since 9.2), acts in the space of the call.
func (c *Client) ExportContent(ctx context.Context, name string, body ExportRequest, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opExportContent, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opImportContent = wire.Operation{ID: "ImportContent", Method: http.MethodPost, Path: "/api/streams/{name}/content/import", Scope: wire.SpaceScope, Since: "9.2"}

// ImportContent adds parts of an exported archive to a wired stream and tells which streams it created and changed.
//
// Kibana: POST /api/streams/{name}/content/import (experimental since 9.2), acts in the space of the call.
func (c *Client) ImportContent(ctx context.Context, name string, body ImportRequest, opts ...wire.RequestEditorFn) (*ImportOutcome, error) {
	return wire.Object[ImportOutcome](ctx, c.conn, &opImportContent, wire.Request{Path: []string{name}, Body: wire.Form(body)}, opts)
}

var opListDashboards = wire.Operation{ID: "ListDashboards", Method: http.MethodGet, Path: "/api/streams/{name}/dashboards", Scope: wire.SpaceScope, Since: "9.1"}

// ListDashboards returns the dashboards that are linked to a stream.
//
// ListAttachments replaces it.
//
// Kibana: GET /api/streams/{name}/dashboards (experimental since 9.1, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) ListDashboards(ctx context.Context, name string, opts ...wire.RequestEditorFn) (*DashboardList, error) {
	return wire.Object[DashboardList](ctx, c.conn, &opListDashboards, wire.Request{Path: []string{name}}, opts)
}

var opBulkUpdateDashboards = wire.Operation{ID: "BulkUpdateDashboards", Method: http.MethodPost, Path: "/api/streams/{name}/dashboards/_bulk", Scope: wire.SpaceScope, Since: "9.1"}

// BulkUpdateDashboards links and unlinks dashboards of a stream. Kibana answers 500 where some of it failed.
//
// BulkUpdateAttachments replaces it.
//
// Kibana: POST /api/streams/{name}/dashboards/_bulk (experimental since 9.1, gone after 9.3), acts in the space of the
// call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) BulkUpdateDashboards(ctx context.Context, name string, body BulkDashboardsRequest, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opBulkUpdateDashboards, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opUnlinkDashboard = wire.Operation{ID: "UnlinkDashboard", Method: http.MethodDelete, Path: "/api/streams/{name}/dashboards/{dashboardId}", Scope: wire.SpaceScope, Since: "9.1"}

// UnlinkDashboard unlinks a dashboard from a stream.
//
// UnlinkAttachment replaces it.
//
// Kibana: DELETE /api/streams/{name}/dashboards/{dashboardId} (experimental since 9.1, gone after 9.3), acts in the
// space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) UnlinkDashboard(ctx context.Context, name string, dashboardID string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opUnlinkDashboard, wire.Request{Path: []string{name, dashboardID}}, opts)
}

var opLinkDashboard = wire.Operation{ID: "LinkDashboard", Method: http.MethodPut, Path: "/api/streams/{name}/dashboards/{dashboardId}", Scope: wire.SpaceScope, Since: "9.1"}

// LinkDashboard links a dashboard to a stream.
//
// LinkAttachment replaces it.
//
// Kibana: PUT /api/streams/{name}/dashboards/{dashboardId} (experimental since 9.1, gone after 9.3), acts in the space
// of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) LinkDashboard(ctx context.Context, name string, dashboardID string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opLinkDashboard, wire.Request{Path: []string{name, dashboardID}}, opts)
}

var opListQueries = wire.Operation{ID: "ListQueries", Method: http.MethodGet, Path: "/api/streams/{name}/queries", Scope: wire.SpaceScope, Since: "9.1"}

// ListQueries returns the queries that look for significant events in a stream.
//
// Kibana: GET /api/streams/{name}/queries (experimental since 9.1), acts in the space of the call.
func (c *Client) ListQueries(ctx context.Context, name string, opts ...wire.RequestEditorFn) (*QueryList, error) {
	return wire.Object[QueryList](ctx, c.conn, &opListQueries, wire.Request{Path: []string{name}}, opts)
}

var opBulkUpdateQueries = wire.Operation{ID: "BulkUpdateQueries", Method: http.MethodPost, Path: "/api/streams/{name}/queries/_bulk", Scope: wire.SpaceScope, Since: "9.1"}

// BulkUpdateQueries creates, replaces and deletes queries of a stream.
//
// Kibana: POST /api/streams/{name}/queries/_bulk (experimental since 9.1), acts in the space of the call.
func (c *Client) BulkUpdateQueries(ctx context.Context, name string, body BulkQueriesRequest, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opBulkUpdateQueries, wire.Request{Path: []string{name}, Body: wire.JSON(body)}, opts)
}

var opDeleteQuery = wire.Operation{ID: "DeleteQuery", Method: http.MethodDelete, Path: "/api/streams/{name}/queries/{queryId}", Scope: wire.SpaceScope, Since: "9.1"}

// DeleteQuery deletes a query of a stream.
//
// Kibana: DELETE /api/streams/{name}/queries/{queryId} (experimental since 9.1), acts in the space of the call.
func (c *Client) DeleteQuery(ctx context.Context, name string, queryID string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opDeleteQuery, wire.Request{Path: []string{name, queryID}}, opts)
}

var opUpsertQuery = wire.Operation{ID: "UpsertQuery", Method: http.MethodPut, Path: "/api/streams/{name}/queries/{queryId}", Scope: wire.SpaceScope, Since: "9.1"}

// UpsertQuery creates or replaces a query of a stream.
//
// The ES|QL has to read the stream and its children, and to ask for METADATA _id, _source.
//
// Kibana: PUT /api/streams/{name}/queries/{queryId} (experimental since 9.1), acts in the space of the call.
func (c *Client) UpsertQuery(ctx context.Context, name string, queryID string, body QueryRequest, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opUpsertQuery, wire.Request{Path: []string{name, queryID}, Body: wire.JSON(body)}, opts)
}

var opListRules = wire.Operation{ID: "ListRules", Method: http.MethodGet, Path: "/api/streams/{name}/rules", Scope: wire.SpaceScope, Since: "9.1"}

// ListRules returns the rules that are linked to a stream.
//
// ListAttachments replaces it.
//
// Kibana: GET /api/streams/{name}/rules (experimental since 9.1, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) ListRules(ctx context.Context, name string, opts ...wire.RequestEditorFn) (*RuleList, error) {
	return wire.Object[RuleList](ctx, c.conn, &opListRules, wire.Request{Path: []string{name}}, opts)
}

var opUnlinkRule = wire.Operation{ID: "UnlinkRule", Method: http.MethodDelete, Path: "/api/streams/{name}/rules/{ruleId}", Scope: wire.SpaceScope, Since: "9.1"}

// UnlinkRule unlinks a rule from a stream.
//
// UnlinkAttachment replaces it.
//
// Kibana: DELETE /api/streams/{name}/rules/{ruleId} (experimental since 9.1, gone after 9.3), acts in the space of the
// call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) UnlinkRule(ctx context.Context, name string, ruleID string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opUnlinkRule, wire.Request{Path: []string{name, ruleID}}, opts)
}

var opLinkRule = wire.Operation{ID: "LinkRule", Method: http.MethodPut, Path: "/api/streams/{name}/rules/{ruleId}", Scope: wire.SpaceScope, Since: "9.1"}

// LinkRule links a rule to a stream.
//
// LinkAttachment replaces it.
//
// Kibana: PUT /api/streams/{name}/rules/{ruleId} (experimental since 9.1, gone after 9.3), acts in the space of the
// call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) LinkRule(ctx context.Context, name string, ruleID string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opLinkRule, wire.Request{Path: []string{name, ruleID}}, opts)
}

var opGetSignificantEvents = wire.Operation{ID: "GetSignificantEvents", Method: http.MethodGet, Path: "/api/streams/{name}/significant_events", Scope: wire.SpaceScope, Since: "9.1"}

// GetSignificantEvents returns how often each query of a stream found something, and where that changed.
//
// Kibana: GET /api/streams/{name}/significant_events (experimental since 9.1), acts in the space of the call.
func (c *Client) GetSignificantEvents(ctx context.Context, name string, params *GetSignificantEventsParams, opts ...wire.RequestEditorFn) (*SignificantEvents, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "bucketSize", params.BucketSize)
		wire.Add(&query, "from", params.From)
		wire.AddOptional(&query, "query", params.Query)
		wire.AddOptional(&query, "searchMode", params.SearchMode)
		wire.Add(&query, "to", params.To)
	}
	return wire.Object[SignificantEvents](ctx, c.conn, &opGetSignificantEvents, wire.Request{Path: []string{name}, Query: query}, opts)
}

var opGenerateSignificantEvents = wire.Operation{ID: "GenerateSignificantEvents", Method: http.MethodPost, Path: "/api/streams/{name}/significant_events/_generate", Scope: wire.SpaceScope, Since: "9.2", Media: "text/event-stream"}

// GenerateSignificantEvents lets a language model write queries for a stream, and sends them as server-sent events.
//
// The data of an event is a GenerationEvent. It is known from Kibana's source only.
//
// Kibana: POST /api/streams/{name}/significant_events/_generate (experimental since 9.2), acts in the space of the
// call.
func (c *Client) GenerateSignificantEvents(ctx context.Context, name string, params *GenerateSignificantEventsParams, body *GenerateRequest, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "connectorId", params.ConnectorID)
		wire.AddOptional(&query, "currentDate", params.CurrentDate)
		wire.Add(&query, "from", params.From)
		wire.AddOptional(&query, "sampleDocsSize", params.SampleDocsSize)
		wire.Add(&query, "to", params.To)
	}
	return wire.Stream(ctx, c.conn, &opGenerateSignificantEvents, wire.Request{Path: []string{name}, Query: query, Body: wire.JSON(body)}, opts)
}

var opPreviewSignificantEvents = wire.Operation{ID: "PreviewSignificantEvents", Method: http.MethodPost, Path: "/api/streams/{name}/significant_events/_preview", Scope: wire.SpaceScope, Since: "9.1"}

// PreviewSignificantEvents returns how often a query would have found something, and stores nothing.
//
// Kibana: POST /api/streams/{name}/significant_events/_preview (experimental since 9.1), acts in the space of the call.
func (c *Client) PreviewSignificantEvents(ctx context.Context, name string, params *PreviewSignificantEventsParams, body PreviewRequest, opts ...wire.RequestEditorFn) (*Preview, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "bucketSize", params.BucketSize)
		wire.Add(&query, "from", params.From)
		wire.Add(&query, "to", params.To)
	}
	return wire.Object[Preview](ctx, c.conn, &opPreviewSignificantEvents, wire.Request{Path: []string{name}, Query: query, Body: wire.JSON(body)}, opts)
}
