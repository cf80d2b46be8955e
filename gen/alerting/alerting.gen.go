// Package alerting manages rules, which look for something again and again, raise alerts and run actions. Rules of
// the security solution have more to them: see package detections.
//
// A rule belongs to one space, and its id is unique across all spaces. In a space that does not exist Kibana
// answers 403 to whoever creates or finds rules, whatever their privileges.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package alerting

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of Aggregation.
const (
	AggregationAvg   Aggregation = "avg"
	AggregationCount Aggregation = "count"
	AggregationMax   Aggregation = "max"
	AggregationMin   Aggregation = "min"
	AggregationSum   Aggregation = "sum"
)

// The values of AnomalyDetector.
const (
	AnomalyDetectorFailureRate AnomalyDetector = "txFailureRate"
	AnomalyDetectorLatency     AnomalyDetector = "txLatency"
	AnomalyDetectorThroughput  AnomalyDetector = "txThroughput"
)

// The values of AnomalySeverity.
const (
	AnomalySeverityCritical AnomalySeverity = "critical"
	AnomalySeverityMajor    AnomalySeverity = "major"
	AnomalySeverityMinor    AnomalySeverity = "minor"
	AnomalySeverityWarning  AnomalySeverity = "warning"
)

// The values of BackfillInitiator.
const (
	BackfillInitiatorSystem BackfillInitiator = "system"
	BackfillInitiatorUser   BackfillInitiator = "user"
)

// The values of BackfillSortField.
const (
	BackfillSortFieldCreatedAt BackfillSortField = "createdAt"
	BackfillSortFieldStart     BackfillSortField = "start"
)

// The values of BackfillStatus.
const (
	BackfillStatusComplete BackfillStatus = "complete"
	BackfillStatusError    BackfillStatus = "error"
	BackfillStatusPending  BackfillStatus = "pending"
	BackfillStatusRunning  BackfillStatus = "running"
	BackfillStatusTimeout  BackfillStatus = "timeout"
)

// The values of Comparator.
const (
	ComparatorBetween            Comparator = "between"
	ComparatorGreaterThan        Comparator = ">"
	ComparatorGreaterThanOrEqual Comparator = ">="
	ComparatorLessThan           Comparator = "<"
	ComparatorLessThanOrEqual    Comparator = "<="
	ComparatorNotBetween         Comparator = "notBetween"
)

// The values of Consumer.
const (
	ConsumerAPM            Consumer = "apm"
	ConsumerAlerts         Consumer = "alerts"
	ConsumerDiscover       Consumer = "discover"
	ConsumerInfrastructure Consumer = "infrastructure"
	ConsumerLogs           Consumer = "logs"
	ConsumerML             Consumer = "ml"
	ConsumerMonitoring     Consumer = "monitoring"
	ConsumerObservability  Consumer = "observability"
	ConsumerSIEM           Consumer = "siem"
	ConsumerSLO            Consumer = "slo"
	ConsumerStackAlerts    Consumer = "stackAlerts"
	ConsumerStreams        Consumer = "streams"
	ConsumerUptime         Consumer = "uptime"
)

// The values of CustomMetricAggregation.
const (
	CustomMetricAggregationAvg         CustomMetricAggregation = "avg"
	CustomMetricAggregationCardinality CustomMetricAggregation = "cardinality"
	CustomMetricAggregationCount       CustomMetricAggregation = "count"
	CustomMetricAggregationMax         CustomMetricAggregation = "max"
	CustomMetricAggregationMin         CustomMetricAggregation = "min"
	CustomMetricAggregationSum         CustomMetricAggregation = "sum"
)

// The values of DurationAggregation.
const (
	DurationAggregationAvg DurationAggregation = "avg"
	DurationAggregationP95 DurationAggregation = "95th"
	DurationAggregationP99 DurationAggregation = "99th"
)

// The values of ESQuerySearchType.
const (
	ESQuerySearchTypeDSL          ESQuerySearchType = "esQuery"
	ESQuerySearchTypeESQL         ESQuerySearchType = "esqlQuery"
	ESQuerySearchTypeSearchSource ESQuerySearchType = "searchSource"
)

// The values of ExecutionState.
const (
	ExecutionStateActive  ExecutionState = "active"
	ExecutionStateError   ExecutionState = "error"
	ExecutionStateOK      ExecutionState = "ok"
	ExecutionStatePending ExecutionState = "pending"
	ExecutionStateUnknown ExecutionState = "unknown"
	ExecutionStateWarning ExecutionState = "warning"
)

// The values of Grouping.
const (
	GroupingAll Grouping = "all"
	GroupingTop Grouping = "top"
)

// The values of HealthStatus.
const (
	HealthStatusError HealthStatus = "error"
	HealthStatusOK    HealthStatus = "ok"
	HealthStatusWarn  HealthStatus = "warn"
)

// The values of InventoryAggregation.
const (
	InventoryAggregationAvg  InventoryAggregation = "avg"
	InventoryAggregationMax  InventoryAggregation = "max"
	InventoryAggregationMin  InventoryAggregation = "min"
	InventoryAggregationRate InventoryAggregation = "rate"
)

// The values of InventoryMetric.
const (
	InventoryMetricCPU                   InventoryMetric = "cpu"
	InventoryMetricCPUV2                 InventoryMetric = "cpuV2"
	InventoryMetricCount                 InventoryMetric = "count"
	InventoryMetricCustom                InventoryMetric = "custom"
	InventoryMetricDiskIOReadBytes       InventoryMetric = "diskIOReadBytes"
	InventoryMetricDiskIOWriteBytes      InventoryMetric = "diskIOWriteBytes"
	InventoryMetricDiskLatency           InventoryMetric = "diskLatency"
	InventoryMetricDiskSpaceUsage        InventoryMetric = "diskSpaceUsage"
	InventoryMetricLoad                  InventoryMetric = "load"
	InventoryMetricLogRate               InventoryMetric = "logRate"
	InventoryMetricMemory                InventoryMetric = "memory"
	InventoryMetricMemoryFree            InventoryMetric = "memoryFree"
	InventoryMetricMemoryTotal           InventoryMetric = "memoryTotal"
	InventoryMetricNormalizedLoad1m      InventoryMetric = "normalizedLoad1m"
	InventoryMetricRDSActiveTransactions InventoryMetric = "rdsActiveTransactions"
	InventoryMetricRDSConnections        InventoryMetric = "rdsConnections"
	InventoryMetricRDSLatency            InventoryMetric = "rdsLatency"
	InventoryMetricRDSQueriesExecuted    InventoryMetric = "rdsQueriesExecuted"
	InventoryMetricRX                    InventoryMetric = "rx"
	InventoryMetricRXV2                  InventoryMetric = "rxV2"
	InventoryMetricS3BucketSize          InventoryMetric = "s3BucketSize"
	InventoryMetricS3DownloadBytes       InventoryMetric = "s3DownloadBytes"
	InventoryMetricS3NumberOfObjects     InventoryMetric = "s3NumberOfObjects"
	InventoryMetricS3TotalRequests       InventoryMetric = "s3TotalRequests"
	InventoryMetricS3UploadBytes         InventoryMetric = "s3UploadBytes"
	InventoryMetricSQSMessagesDelayed    InventoryMetric = "sqsMessagesDelayed"
	InventoryMetricSQSMessagesEmpty      InventoryMetric = "sqsMessagesEmpty"
	InventoryMetricSQSMessagesSent       InventoryMetric = "sqsMessagesSent"
	InventoryMetricSQSMessagesVisible    InventoryMetric = "sqsMessagesVisible"
	InventoryMetricSQSOldestMessage      InventoryMetric = "sqsOldestMessage"
	InventoryMetricTX                    InventoryMetric = "tx"
	InventoryMetricTXV2                  InventoryMetric = "txV2"
)

// The values of LogComparator.
const (
	LogComparatorDoesNotEqual       LogComparator = "does not equal"
	LogComparatorDoesNotMatch       LogComparator = "does not match"
	LogComparatorDoesNotMatchPhrase LogComparator = "does not match phrase"
	LogComparatorEquals             LogComparator = "equals"
	LogComparatorLessThan           LogComparator = "less than"
	LogComparatorLessThanOrEquals   LogComparator = "less than or equals"
	LogComparatorMatches            LogComparator = "matches"
	LogComparatorMatchesPhrase      LogComparator = "matches phrase"
	LogComparatorMoreThan           LogComparator = "more than"
	LogComparatorMoreThanOrEquals   LogComparator = "more than or equals"
)

// The values of MetricAggregation.
const (
	MetricAggregationAvg         MetricAggregation = "avg"
	MetricAggregationCardinality MetricAggregation = "cardinality"
	MetricAggregationCount       MetricAggregation = "count"
	MetricAggregationCustom      MetricAggregation = "custom"
	MetricAggregationMax         MetricAggregation = "max"
	MetricAggregationMin         MetricAggregation = "min"
	MetricAggregationP95         MetricAggregation = "p95"
	MetricAggregationP99         MetricAggregation = "p99"
	MetricAggregationRate        MetricAggregation = "rate"
	MetricAggregationSum         MetricAggregation = "sum"
)

// The values of NodeType.
const (
	NodeTypeAWSEC2    NodeType = "awsEC2"
	NodeTypeAWSRDS    NodeType = "awsRDS"
	NodeTypeAWSS3     NodeType = "awsS3"
	NodeTypeAWSSQS    NodeType = "awsSQS"
	NodeTypeContainer NodeType = "container"
	NodeTypeHost      NodeType = "host"
	NodeTypePod       NodeType = "pod"
)

// The values of NotifyWhen.
const (
	NotifyWhenOnActionGroupChange NotifyWhen = "onActionGroupChange"
	NotifyWhenOnActiveAlert       NotifyWhen = "onActiveAlert"
	NotifyWhenOnThrottleInterval  NotifyWhen = "onThrottleInterval"
)

// The values of ProblemReason.
const (
	ProblemReasonDecrypt              ProblemReason = "decrypt"
	ProblemReasonDisabled             ProblemReason = "disabled"
	ProblemReasonExecute              ProblemReason = "execute"
	ProblemReasonLicense              ProblemReason = "license"
	ProblemReasonMaxAlerts            ProblemReason = "maxAlerts"
	ProblemReasonMaxExecutableActions ProblemReason = "maxExecutableActions"
	ProblemReasonMaxQueuedActions     ProblemReason = "maxQueuedActions"
	ProblemReasonRead                 ProblemReason = "read"
	ProblemReasonRuleExecution        ProblemReason = "ruleExecution"
	ProblemReasonTimeout              ProblemReason = "timeout"
	ProblemReasonUnknown              ProblemReason = "unknown"
	ProblemReasonValidate             ProblemReason = "validate"
)

// The values of RunOutcome.
const (
	RunOutcomeFailed    RunOutcome = "failed"
	RunOutcomeSucceeded RunOutcome = "succeeded"
	RunOutcomeWarning   RunOutcome = "warning"
)

// The values of SearchOperator.
const (
	SearchOperatorAND SearchOperator = "AND"
	SearchOperatorOR  SearchOperator = "OR"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of TimeUnit.
const (
	TimeUnitDays    TimeUnit = "d"
	TimeUnitHours   TimeUnit = "h"
	TimeUnitMinutes TimeUnit = "m"
	TimeUnitSeconds TimeUnit = "s"
)

// APMAnomalyParams are the parameters of an apm.anomaly rule.
type APMAnomalyParams struct {
	// Detectors limits the rule to anomalies that these find. The default is all.
	Detectors       []AnomalyDetector `json:"anomalyDetectorTypes,omitzero"`
	Severity        AnomalySeverity   `json:"anomalySeverityType"`
	Environment     string            `json:"environment"`
	ServiceName     *string           `json:"serviceName,omitempty"`
	TransactionType *string           `json:"transactionType,omitempty"`
	WindowSize      int64             `json:"windowSize"`

	// WindowUnit is the unit of a span of time.
	WindowUnit TimeUnit `json:"windowUnit"`
}

// APMErrorCountParams are the parameters of an apm.error_rate rule.
type APMErrorCountParams struct {
	Environment      string  `json:"environment"`
	ErrorGroupingKey *string `json:"errorGroupingKey,omitempty"`

	// GroupBy are fields such as service.name, service.environment, transaction.name and error.grouping_key.
	GroupBy []string `json:"groupBy,omitzero"`

	// SearchConfiguration is a search in KQL or Lucene.
	SearchConfiguration *SearchConfiguration `json:"searchConfiguration,omitempty"`
	ServiceName         *string              `json:"serviceName,omitempty"`
	Threshold           float64              `json:"threshold"`

	// UseKQLFilter says that SearchConfiguration takes the place of the names.
	UseKQLFilter *bool `json:"useKqlFilter,omitempty"`
	WindowSize   int64 `json:"windowSize"`

	// WindowUnit is the unit of a span of time.
	WindowUnit TimeUnit `json:"windowUnit"`
}

// APMTransactionDurationParams are the parameters of an apm.transaction_duration rule.
type APMTransactionDurationParams struct {
	Aggregation DurationAggregation `json:"aggregationType"`
	Environment string              `json:"environment"`

	// GroupBy are fields such as service.name, service.environment, transaction.type and transaction.name.
	GroupBy []string `json:"groupBy,omitzero"`

	// SearchConfiguration is a search in KQL or Lucene.
	SearchConfiguration *SearchConfiguration `json:"searchConfiguration,omitempty"`
	ServiceName         *string              `json:"serviceName,omitempty"`

	// Threshold is in milliseconds.
	Threshold       float64 `json:"threshold"`
	TransactionName *string `json:"transactionName,omitempty"`
	TransactionType *string `json:"transactionType,omitempty"`

	// UseKQLFilter says that SearchConfiguration takes the place of the names.
	UseKQLFilter *bool `json:"useKqlFilter,omitempty"`
	WindowSize   int64 `json:"windowSize"`

	// WindowUnit is the unit of a span of time.
	WindowUnit TimeUnit `json:"windowUnit"`
}

// APMTransactionErrorRateParams are the parameters of an apm.transaction_error_rate rule.
type APMTransactionErrorRateParams struct {
	Environment string `json:"environment"`

	// GroupBy are fields such as service.name, service.environment, transaction.type and transaction.name.
	GroupBy []string `json:"groupBy,omitzero"`

	// SearchConfiguration is a search in KQL or Lucene.
	SearchConfiguration *SearchConfiguration `json:"searchConfiguration,omitempty"`
	ServiceName         *string              `json:"serviceName,omitempty"`

	// Threshold is a percentage.
	Threshold       float64 `json:"threshold"`
	TransactionName *string `json:"transactionName,omitempty"`
	TransactionType *string `json:"transactionType,omitempty"`

	// UseKQLFilter says that SearchConfiguration takes the place of the names.
	UseKQLFilter *bool `json:"useKqlFilter,omitempty"`
	WindowSize   int64 `json:"windowSize"`

	// WindowUnit is the unit of a span of time.
	WindowUnit TimeUnit `json:"windowUnit"`
}

// ActionFrequency says how often an action runs.
type ActionFrequency struct {
	// NotifyWhen says when an action runs.
	NotifyWhen NotifyWhen `json:"notify_when"`

	// Summary runs the action once for all alerts.
	Summary bool `json:"summary"`

	// Throttle is how long the action waits before it runs again, such as 1h, with onThrottleInterval.
	Throttle *string `json:"throttle"`
}

// ActionGroup is a group of actions, such as those for alerts that are active or have recovered.
type ActionGroup struct {
	ID   string `json:"id"`
	Name string `json:"name"`

	// Severity orders the groups of a type by how bad they are.
	Severity *ActionGroupSeverity `json:"severity,omitempty"`
}

// ActionGroupSeverity orders the groups of a type by how bad they are.
type ActionGroupSeverity struct {
	// Level is 0 for the least bad.
	Level *int64 `json:"level,omitempty"`
}

// ActionVariable is a variable that actions can use.
type ActionVariable struct {
	Deprecated                     *bool  `json:"deprecated,omitempty"`
	Description                    string `json:"description"`
	Name                           string `json:"name"`
	UseWithTripleBracesInTemplates *bool  `json:"useWithTripleBracesInTemplates,omitempty"`
	UsesPublicBaseURL              *bool  `json:"usesPublicBaseUrl,omitempty"`
}

// ActionVariables are the variables that actions can use.
type ActionVariables struct {
	Context []ActionVariable `json:"context,omitzero"`
	Params  []ActionVariable `json:"params,omitzero"`
	State   []ActionVariable `json:"state,omitzero"`
}

// Aggregation says how values are combined. The default is count.
type Aggregation string

// AlertCounts counts the alerts of a run.
type AlertCounts struct {
	Active    *int64 `json:"active"`
	Ignored   *int64 `json:"ignored"`
	New       *int64 `json:"new"`
	Recovered *int64 `json:"recovered"`
}

// AlertDelay keeps a rule from raising an alert at once.
type AlertDelay struct {
	// Active is how many runs in a row must find something.
	Active int64 `json:"active"`
}

// AlertsFilter limits an action to some alerts and times.
type AlertsFilter struct {
	// Query selects alerts.
	Query *AlertsQuery `json:"query,omitempty"`

	// Timeframe is a time of the week.
	Timeframe *Timeframe `json:"timeframe,omitempty"`
}

// AlertsIndex says where alerts of a type of rules are written.
type AlertsIndex struct {
	Context string `json:"context"`

	// Dynamic is a boolean or one of the words true, false, strict and runtime.
	Dynamic      any   `json:"dynamic,omitempty"`
	IsSpaceAware *bool `json:"isSpaceAware,omitempty"`

	// Mappings are the fields of alerts.
	Mappings        *AlertsMappings `json:"mappings,omitempty"`
	SecondaryAlias  *string         `json:"secondaryAlias,omitempty"`
	ShouldWrite     *bool           `json:"shouldWrite,omitempty"`
	UseECS          *bool           `json:"useEcs,omitempty"`
	UseLegacyAlerts *bool           `json:"useLegacyAlerts,omitempty"`
}

// AlertsMappings are the fields of alerts.
type AlertsMappings struct {
	// Dynamic is a boolean or one of the words true, false, strict and runtime.
	Dynamic any `json:"dynamic,omitempty"`

	// Fields are mappings by the name of a field.
	Fields      map[string]FieldMapping `json:"fieldMap,omitzero"`
	ShouldWrite *bool                   `json:"shouldWrite,omitempty"`
	UseECS      *bool                   `json:"useEcs,omitempty"`
}

// AlertsQuery selects alerts.
type AlertsQuery struct {
	// DSL is the query that Kibana made of it, as JSON.
	DSL *string `json:"dsl,omitempty"`

	// Filters may be empty.
	Filters []Filter `json:"filters,omitzero"`

	// KQL is written in KQL. It may be empty.
	KQL string `json:"kql"`
}

// AnomalyDetector looks for anomalies in latency, throughput or the rate of failures.
type AnomalyDetector string

// AnomalySeverity says how unusual something is.
type AnomalySeverity string

// Artifacts are what people look at when an alert is raised. Kibana stores them, but replies may lack them.
type Artifacts struct {
	Dashboards []DashboardRef `json:"dashboards,omitzero"`

	// InvestigationGuide tells what to do about an alert.
	InvestigationGuide *InvestigationGuide `json:"investigation_guide,omitempty"`
}

// Backfill lets a rule run over a time that has passed.
type Backfill struct {
	CreatedAt wire.Time `json:"created_at"`

	// Duration is the length of one run, such as 5m.
	Duration string     `json:"duration"`
	Enabled  bool       `json:"enabled"`
	End      *wire.Time `json:"end,omitempty"`
	ID       string     `json:"id"`

	// Initiator says whether a person started a backfill or Kibana did to fill a gap.
	Initiator *BackfillInitiator `json:"initiator,omitempty"`

	// Rule is the rule of a backfill as it was when the backfill was scheduled.
	Rule     BackfillRule  `json:"rule"`
	Schedule []BackfillRun `json:"schedule,omitzero"`
	SpaceID  string        `json:"space_id"`
	Start    wire.Time     `json:"start"`

	// Status says how far a backfill is.
	Status   BackfillStatus `json:"status"`
	Warnings []string       `json:"warnings,omitzero"`
}

// BackfillError is the reason why a backfill could not be scheduled.
type BackfillError struct {
	Message string `json:"message"`

	// Rule names a rule.
	Rule *BackfillRuleRef `json:"rule,omitempty"`

	// Status is a status of HTTP.
	Status *int64 `json:"status,omitempty"`
}

// BackfillFailure says that a backfill could not be scheduled.
type BackfillFailure struct {
	// Error is the reason why a backfill could not be scheduled.
	Error BackfillError `json:"error"`
}

// BackfillInitiator says whether a person started a backfill or Kibana did to fill a gap.
type BackfillInitiator string

// BackfillPage is a page of backfills.
type BackfillPage struct {
	Data    []Backfill `json:"data,omitzero"`
	Page    int64      `json:"page"`
	PerPage int64      `json:"per_page"`

	// Total counts what matches on all pages.
	Total int64 `json:"total"`
}

// BackfillRange is a time that has passed.
type BackfillRange struct {
	End   wire.Time `json:"end"`
	Start wire.Time `json:"start"`
}

// BackfillRequest says over which times a rule shall run.
type BackfillRequest struct {
	Ranges []BackfillRange `json:"ranges,omitzero"`
	RuleID string          `json:"rule_id"`

	// RunActions lets the alerts run actions.
	RunActions *bool `json:"run_actions,omitempty"`
}

// BackfillResult is a backfill, or the reason why there is none.
type BackfillResult struct{ wire.Union }

// BackfillResultFrom makes a union of one of its kinds.
func BackfillResultFrom[T Backfill | BackfillFailure](kind T) BackfillResult {
	return BackfillResult{wire.UnionOf(kind)}
}

// AsBackfill reads it as Backfill.
func (u BackfillResult) AsBackfill() (kind Backfill, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsBackfillFailure reads it as BackfillFailure.
func (u BackfillResult) AsBackfillFailure() (kind BackfillFailure, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// BackfillRule is the rule of a backfill as it was when the backfill was scheduled.
type BackfillRule struct {
	APIKeyCreatedByUser *bool   `json:"api_key_created_by_user"`
	APIKeyOwner         *string `json:"api_key_owner"`

	// Consumer names the application that a rule belongs to, by which privileges are given.
	Consumer  Consumer  `json:"consumer"`
	CreatedAt wire.Time `json:"created_at"`
	CreatedBy *string   `json:"created_by"`
	Enabled   bool      `json:"enabled"`
	ID        string    `json:"id"`
	Name      string    `json:"name"`

	// Params are what a rule looks for. They depend on its type, and a map can hold those of any type.
	Params     RuleParams `json:"params,omitzero"`
	Revision   int64      `json:"revision"`
	RuleTypeID string     `json:"rule_type_id"`

	// Schedule says how often a rule runs.
	Schedule  RuleSchedule `json:"schedule"`
	Tags      []string     `json:"tags,omitzero"`
	UpdatedAt wire.Time    `json:"updated_at"`
	UpdatedBy *string      `json:"updated_by"`
}

// BackfillRuleRef names a rule.
type BackfillRuleRef struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`
}

// BackfillRun is one run of a backfill.
type BackfillRun struct {
	Interval string    `json:"interval"`
	RunAt    wire.Time `json:"run_at"`

	// Status says how far a backfill is.
	Status BackfillStatus `json:"status"`
}

// BackfillSortField is what backfills are sorted by.
type BackfillSortField string

// BackfillStatus says how far a backfill is.
type BackfillStatus string

// BurnRateDependency is a rule whose alerts suppress those of another.
type BurnRateDependency struct {
	ActionGroupsToSuppressOn []string `json:"actionGroupsToSuppressOn,omitzero"`
	RuleID                   string   `json:"ruleId"`
}

// BurnRateWindow raises an alert when the burn rate is too high over a long time and a short time.
type BurnRateWindow struct {
	// ActionGroup is the group of actions to run.
	ActionGroup       string  `json:"actionGroup"`
	BurnRateThreshold float64 `json:"burnRateThreshold"`
	ID                string  `json:"id"`

	// LongWindow is a span of time.
	LongWindow Duration `json:"longWindow"`

	// MaxBurnRateThreshold is the burn rate that uses up the error budget within the long window.
	MaxBurnRateThreshold *float64 `json:"maxBurnRateThreshold"`

	// ShortWindow is a span of time.
	ShortWindow Duration `json:"shortWindow"`
}

// CalculatedMetrics are computed from the last runs of a rule.
type CalculatedMetrics struct {
	// P50 is the median duration in milliseconds.
	P50 *float64 `json:"p50,omitempty"`
	P95 *float64 `json:"p95,omitempty"`
	P99 *float64 `json:"p99,omitempty"`

	// SuccessRatio is between 0 and 1.
	SuccessRatio float64 `json:"success_ratio"`
}

// Comparator compares a value with a threshold. Old rules on metrics have outside for notBetween.
type Comparator string

// Consumer names the application that a rule belongs to, by which privileges are given.
type Consumer string

// ConsumerPrivileges are what the caller may do with the rules of a consumer.
type ConsumerPrivileges struct {
	All  *bool `json:"all,omitempty"`
	Read *bool `json:"read,omitempty"`
}

// CreateRuleRequest is a rule to create.
type CreateRuleRequest struct {
	Actions []RuleActionRequest `json:"actions,omitzero"`

	// AlertDelay keeps a rule from raising an alert at once.
	AlertDelay *AlertDelay `json:"alert_delay,omitempty"`

	// Artifacts are what people look at when an alert is raised. Kibana stores them, but replies may lack them.
	Artifacts *Artifacts `json:"artifacts,omitempty"`

	// Consumer names the application that a rule belongs to, by which privileges are given.
	Consumer Consumer `json:"consumer"`

	// Enabled is true by default.
	Enabled  *bool     `json:"enabled,omitempty"`
	Flapping *Flapping `json:"flapping,omitempty"`

	// Name need not be unique.
	Name string `json:"name"`

	// NotifyWhen excludes frequencies of actions.
	NotifyWhen *NotifyWhen `json:"notify_when,omitempty"`

	// Params are what a rule looks for. They depend on its type, and a map can hold those of any type.
	Params     RuleParams `json:"params,omitzero"`
	RuleTypeID string     `json:"rule_type_id"`

	// Schedule says how often a rule runs.
	Schedule RuleSchedule `json:"schedule"`
	Tags     []string     `json:"tags,omitzero"`

	// Throttle excludes frequencies of actions.
	Throttle *string `json:"throttle,omitempty"`
}

// CustomMetric is a number that goes into an equation.
type CustomMetric struct {
	// AggType says how the values of a field are combined, or that documents are counted.
	AggType CustomMetricAggregation `json:"aggType"`

	// Field is what the aggregation is computed from. A count has none.
	Field *string `json:"field,omitempty"`

	// Filter is KQL over the documents of a count. Nothing else has one.
	Filter *string `json:"filter,omitempty"`
	Name   string  `json:"name"`
}

// CustomMetricAggregation says how the values of a field are combined, or that documents are counted.
type CustomMetricAggregation string

// CustomSchedule is a span of time that may come back.
type CustomSchedule struct {
	// Duration is a number and one of the units s, m, h and d, such as 90m.
	Duration string `json:"duration"`

	// Recurring says when a span of time comes back.
	Recurring *Recurrence `json:"recurring,omitempty"`

	// Start has exactly the form 2026-01-31T09:00:00.000Z, milliseconds included.
	Start string `json:"start"`

	// Timezone is an IANA name such as Europe/Berlin. The default is UTC.
	Timezone *string `json:"timezone,omitempty"`
}

// DashboardRef names a dashboard.
type DashboardRef struct {
	ID string `json:"id"`
}

// DisableRequest says what becomes of the alerts of a rule that is disabled.
type DisableRequest struct {
	// Untrack marks its alerts as untracked.
	Untrack *bool `json:"untrack,omitempty"`
}

// Duration is a span of time.
type Duration struct {
	// Unit is the unit of a span of time.
	Unit  TimeUnit `json:"unit"`
	Value int64    `json:"value"`
}

// DurationAggregation says how the durations of transactions are combined.
type DurationAggregation string

// ESQLQuery is a query in ES|QL.
type ESQLQuery struct {
	ESQL string `json:"esql"`
}

// ESQueryDSLParams are the parameters of an .es-query rule that asks in Query DSL.
type ESQueryDSLParams struct {
	AggField *string `json:"aggField,omitempty"`

	// AggType says how values are combined. The default is count.
	AggType *Aggregation `json:"aggType,omitempty"`

	// ESQuery is the query as JSON.
	ESQuery                    string `json:"esQuery"`
	ExcludeHitsFromPreviousRun *bool  `json:"excludeHitsFromPreviousRun,omitempty"`

	// GroupBy says whether all documents count together, which is the default, or the top groups each.
	GroupBy *Grouping `json:"groupBy,omitempty"`

	// Index is a name or a pattern of indices, or a list of them.
	Index OneOrMany `json:"index,omitzero"`

	// SearchType is esQuery, which is the default.
	SearchType *ESQuerySearchType `json:"searchType,omitempty"`

	// Size is how many documents actions get.
	Size *int64 `json:"size,omitempty"`

	// TermField is a field to group by, or a list of up to four.
	TermField OneOrMany `json:"termField,omitzero"`

	// TermSize is how many groups are looked at.
	TermSize *int64 `json:"termSize,omitempty"`

	// Threshold is one number, or two where the comparator wants a range.
	Threshold []float64 `json:"threshold,omitzero"`

	// ThresholdComparator compares a value with a threshold. Old rules on metrics have outside for notBetween.
	ThresholdComparator Comparator `json:"thresholdComparator"`
	TimeField           string     `json:"timeField"`
	TimeWindowSize      int64      `json:"timeWindowSize"`

	// TimeWindowUnit is the unit of a span of time.
	TimeWindowUnit TimeUnit `json:"timeWindowUnit"`
}

// ESQueryESQLParams are the parameters of an .es-query rule that asks in ES|QL.
type ESQueryESQLParams struct {
	AggField *string `json:"aggField,omitempty"`

	// AggType says how values are combined. The default is count.
	AggType *Aggregation `json:"aggType,omitempty"`

	// ESQLQuery is a query in ES|QL.
	ESQLQuery                  ESQLQuery `json:"esqlQuery"`
	ExcludeHitsFromPreviousRun *bool     `json:"excludeHitsFromPreviousRun,omitempty"`

	// GroupBy says whether all documents count together, which is the default, or the top groups each.
	GroupBy *Grouping `json:"groupBy,omitempty"`

	// SearchType is esqlQuery.
	SearchType ESQuerySearchType `json:"searchType"`

	// Size is how many documents actions get.
	Size int64 `json:"size"`

	// TermSize is how many groups are looked at.
	TermSize *int64 `json:"termSize,omitempty"`

	// Threshold has the single number 0.
	Threshold []float64 `json:"threshold,omitzero"`

	// ThresholdComparator must be >.
	ThresholdComparator Comparator `json:"thresholdComparator"`
	TimeField           *string    `json:"timeField,omitempty"`
	TimeWindowSize      int64      `json:"timeWindowSize"`

	// TimeWindowUnit is the unit of a span of time.
	TimeWindowUnit TimeUnit `json:"timeWindowUnit"`
}

// ESQueryKQLParams are the parameters of an .es-query rule that asks in KQL or Lucene.
type ESQueryKQLParams struct {
	AggField *string `json:"aggField,omitempty"`

	// AggType says how values are combined. The default is count.
	AggType                    *Aggregation `json:"aggType,omitempty"`
	ExcludeHitsFromPreviousRun *bool        `json:"excludeHitsFromPreviousRun,omitempty"`

	// GroupBy says whether all documents count together, which is the default, or the top groups each.
	GroupBy *Grouping `json:"groupBy,omitempty"`

	// SearchConfiguration is a search in KQL or Lucene.
	SearchConfiguration *SearchConfiguration `json:"searchConfiguration,omitempty"`

	// SearchType is searchSource.
	SearchType ESQuerySearchType `json:"searchType"`

	// Size is how many documents actions get.
	Size int64 `json:"size"`

	// TermField is a field to group by, or a list of up to four.
	TermField OneOrMany `json:"termField,omitzero"`

	// TermSize is how many groups are looked at.
	TermSize *int64 `json:"termSize,omitempty"`

	// Threshold is one number, or two where the comparator wants a range.
	Threshold []float64 `json:"threshold,omitzero"`

	// ThresholdComparator compares a value with a threshold. Old rules on metrics have outside for notBetween.
	ThresholdComparator Comparator `json:"thresholdComparator"`
	TimeField           *string    `json:"timeField,omitempty"`
	TimeWindowSize      int64      `json:"timeWindowSize"`

	// TimeWindowUnit is the unit of a span of time.
	TimeWindowUnit TimeUnit `json:"timeWindowUnit"`
}

// ESQuerySearchType says in which form an .es-query rule asks.
type ESQuerySearchType string

// ExecutionProblem is what went wrong in a run.
type ExecutionProblem struct {
	Message string `json:"message"`

	// Reason says where a run went wrong.
	Reason ProblemReason `json:"reason"`
}

// ExecutionState is how a run ended.
type ExecutionState string

// ExecutionStatus says how the last run of a rule ended.
type ExecutionStatus struct {
	// Error is what went wrong in a run.
	Error *ExecutionProblem `json:"error,omitempty"`

	// LastDuration is in milliseconds.
	LastDuration      *int64    `json:"last_duration,omitempty"`
	LastExecutionDate wire.Time `json:"last_execution_date"`

	// Status is how a run ended.
	Status ExecutionState `json:"status"`

	// Warning is what went wrong in a run.
	Warning *ExecutionProblem `json:"warning,omitempty"`
}

// FieldMapping is the mapping of a field of alerts.
type FieldMapping struct {
	Array *bool `json:"array,omitempty"`

	// CopyTo is a field or a list of fields.
	CopyTo    any   `json:"copy_to,omitempty"`
	DocValues *bool `json:"doc_values,omitempty"`

	// Dynamic is a boolean or a word such as strict.
	Dynamic         any              `json:"dynamic,omitempty"`
	Enabled         *bool            `json:"enabled,omitempty"`
	Format          *string          `json:"format,omitempty"`
	IgnoreAbove     *int64           `json:"ignore_above,omitempty"`
	IgnoreMalformed *bool            `json:"ignore_malformed,omitempty"`
	Index           *bool            `json:"index,omitempty"`
	InferenceID     *string          `json:"inference_id,omitempty"`
	Meta            map[string]any   `json:"meta,omitzero"`
	MultiFields     []map[string]any `json:"multi_fields,omitzero"`
	Path            *string          `json:"path,omitempty"`
	Properties      map[string]any   `json:"properties,omitzero"`
	Required        *bool            `json:"required,omitempty"`
	ScalingFactor   *float64         `json:"scaling_factor,omitempty"`
	Type            *string          `json:"type,omitempty"`
}

// Filter is a filter as Kibana's filter bar makes it.
type Filter struct {
	// State says where a filter is kept.
	State *FilterState `json:"$state,omitempty"`

	// Meta tells where a filter comes from and how the filter bar shows it.
	Meta FilterMeta `json:"meta"`

	// Query is Query DSL.
	Query map[string]any `json:"query,omitzero"`
}

// FilterMeta tells where a filter comes from and how the filter bar shows it.
type FilterMeta struct {
	// Alias is shown in place of the filter.
	Alias *string `json:"alias,omitempty"`

	// ControlledBy names what owns the filter.
	ControlledBy *string `json:"controlledBy,omitempty"`
	Disabled     *bool   `json:"disabled,omitempty"`
	Field        *string `json:"field,omitempty"`
	Group        *string `json:"group,omitempty"`

	// Index is the id of a data view.
	Index        *string `json:"index,omitempty"`
	IsMultiIndex *bool   `json:"isMultiIndex,omitempty"`
	Key          *string `json:"key,omitempty"`
	Negate       *bool   `json:"negate,omitempty"`

	// Params depends on the type.
	Params any `json:"params,omitempty"`

	// Relation joins the filters that a combined one has in its params. It is AND or OR.
	Relation *string `json:"relation,omitempty"`
	Type     *string `json:"type,omitempty"`

	// Value is a text, or an object in filters of old versions.
	Value any `json:"value,omitempty"`
}

// FilterState says where a filter is kept.
type FilterState struct {
	// Store is appState or globalState.
	Store string `json:"store"`
}

// Flapping says when an alert changes so often that it counts as flapping.
type Flapping struct {
	// Enabled is false where the rule does not care. Newer versions of Kibana have it.
	Enabled *bool `json:"enabled,omitempty"`

	// LookBackWindow is a number of runs from 2 to 20.
	LookBackWindow int64 `json:"look_back_window"`

	// StatusChangeThreshold is a number of changes from 2 to the number of runs.
	StatusChangeThreshold int64 `json:"status_change_threshold"`
}

// FrameworkHealth is the health of the things that rules need.
type FrameworkHealth struct {
	// DecryptionHealth tells whether rules could be decrypted.
	DecryptionHealth *HealthCheck `json:"decryption_health,omitempty"`

	// ExecutionHealth tells whether rules could be run.
	ExecutionHealth *HealthCheck `json:"execution_health,omitempty"`

	// ReadHealth tells whether rules could be read.
	ReadHealth *HealthCheck `json:"read_health,omitempty"`
}

// GapRange is a time that no run covered.
type GapRange struct {
	From wire.Time `json:"gte"`
	To   wire.Time `json:"lte"`
}

// Grouping says whether all documents count together, which is the default, or the top groups each.
type Grouping string

// Health is the health of the alerting framework.
type Health struct {
	Framework *FrameworkHealth `json:"alerting_framework_health,omitempty"`

	// MisspeltFramework repeats it under the name that it had by mistake, in Kibana 7.
	//
	// Deprecated: Kibana means to remove it.
	MisspeltFramework map[string]any `json:"alerting_framework_heath,omitzero"`

	// HasPermanentEncryptionKey is false if rules lose their API keys when Kibana restarts.
	HasPermanentEncryptionKey bool `json:"has_permanent_encryption_key"`

	// IsSufficientlySecure is false if security is on but TLS is not.
	IsSufficientlySecure bool `json:"is_sufficiently_secure"`
}

// HealthCheck says how something went the last time.
type HealthCheck struct {
	// Status is what a health check found.
	Status    HealthStatus `json:"status"`
	Timestamp wire.Time    `json:"timestamp"`
}

// HealthStatus is what a health check found.
type HealthStatus string

// Hours is a time of the day.
type Hours struct {
	// End has the form 17:00.
	End string `json:"end"`

	// Start has the form 08:00.
	Start string `json:"start"`
}

// IndexThresholdParams are the parameters of an .index-threshold rule.
type IndexThresholdParams struct {
	AggField *string `json:"aggField,omitempty"`

	// AggType says how values are combined. The default is count.
	AggType *Aggregation `json:"aggType,omitempty"`

	// FilterKuery is written in KQL.
	FilterKuery *string `json:"filterKuery,omitempty"`

	// GroupBy says whether all documents count together, which is the default, or the top groups each.
	GroupBy *Grouping `json:"groupBy,omitempty"`

	// Index is a name or a pattern of indices, or a list of them.
	Index OneOrMany `json:"index,omitzero"`

	// TermField is the field to group by.
	TermField *string `json:"termField,omitempty"`

	// TermSize is how many groups are looked at.
	TermSize *int64 `json:"termSize,omitempty"`

	// Threshold is one number, or two where the comparator wants a range.
	Threshold []float64 `json:"threshold,omitzero"`

	// ThresholdComparator compares a value with a threshold. Old rules on metrics have outside for notBetween.
	ThresholdComparator Comparator `json:"thresholdComparator"`
	TimeField           string     `json:"timeField"`
	TimeWindowSize      int64      `json:"timeWindowSize"`

	// TimeWindowUnit is the unit of a span of time.
	TimeWindowUnit TimeUnit `json:"timeWindowUnit"`
}

// InventoryAggregation says how the values of a field are combined.
type InventoryAggregation string

// InventoryCriterion is a condition on a metric of the inventory.
type InventoryCriterion struct {
	// Comparator compares a value with a threshold. Old rules on metrics have outside for notBetween.
	Comparator Comparator `json:"comparator"`

	// CustomMetric is a metric that is computed from a field.
	CustomMetric *InventoryCustomMetric `json:"customMetric,omitempty"`

	// Metric is a metric of the inventory. With custom the criterion has a custom metric.
	Metric    InventoryMetric `json:"metric"`
	Threshold []float64       `json:"threshold,omitzero"`
	TimeSize  int64           `json:"timeSize"`

	// TimeUnit is the unit of a span of time.
	TimeUnit TimeUnit `json:"timeUnit"`

	// WarningComparator compares a value with a threshold. Old rules on metrics have outside for notBetween.
	WarningComparator *Comparator `json:"warningComparator,omitempty"`
	WarningThreshold  []float64   `json:"warningThreshold,omitzero"`
}

// InventoryCustomMetric is a metric that is computed from a field.
type InventoryCustomMetric struct {
	// Aggregation says how the values of a field are combined.
	Aggregation InventoryAggregation `json:"aggregation"`
	Field       string               `json:"field"`
	ID          string               `json:"id"`
	Label       *string              `json:"label,omitempty"`

	// Type is always "custom".
	Type string `json:"type"`
}

// InventoryMetric is a metric of the inventory. With custom the criterion has a custom metric.
type InventoryMetric string

// InventoryThresholdParams are the parameters of a metrics.alert.inventory.threshold rule.
type InventoryThresholdParams struct {
	AlertOnNoData *bool                `json:"alertOnNoData,omitempty"`
	Criteria      []InventoryCriterion `json:"criteria,omitzero"`

	// FilterQuery is Query DSL as JSON.
	FilterQuery *string `json:"filterQuery,omitempty"`

	// FilterQueryText is what FilterQuery was made of.
	FilterQueryText *string `json:"filterQueryText,omitempty"`

	// NodeType is a kind of the things that the inventory shows.
	NodeType NodeType `json:"nodeType"`
	SourceID string   `json:"sourceId"`
}

// InvestigationGuide tells what to do about an alert.
type InvestigationGuide struct {
	// Blob is Markdown of 10000 characters at most.
	Blob string `json:"blob"`
}

// LastRun is what came of the last run of a rule.
type LastRun struct {
	// AlertsCount counts the alerts of a run.
	AlertsCount AlertCounts `json:"alerts_count"`

	// Outcome is how a run ended.
	Outcome RunOutcome `json:"outcome"`

	// OutcomeMessages is a list of texts, which may be one text in 8.5.
	OutcomeMessages OneOrMany `json:"outcome_msg,omitzero"`

	// OutcomeOrder sorts outcomes, the better ones first.
	OutcomeOrder *int64         `json:"outcome_order,omitempty"`
	Warning      *ProblemReason `json:"warning"`
}

// LogComparator compares in rules on logs.
type LogComparator string

// LogConditions choose the log entries that are counted, or two sets of them whose ratio counts.
type LogConditions struct{ wire.Union }

// LogConditionsFrom makes a union of one of its kinds.
func LogConditionsFrom[T LogCriteria | LogRatio](kind T) LogConditions {
	return LogConditions{wire.UnionOf(kind)}
}

// AsLogCriteria reads it as LogCriteria.
func (u LogConditions) AsLogCriteria() (kind LogCriteria, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLogRatio reads it as LogRatio.
func (u LogConditions) AsLogRatio() (kind LogRatio, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// LogCount is the number of documents, or the ratio, that raises an alert.
type LogCount struct {
	// Comparator compares in rules on logs.
	Comparator LogComparator `json:"comparator"`
	Value      float64       `json:"value"`
}

// LogCriteria are conditions that a log entry meets all of.
type LogCriteria = []LogCriterion

// LogCriterion is a condition on a field.
type LogCriterion struct {
	// Comparator compares in rules on logs.
	Comparator LogComparator `json:"comparator"`
	Field      string        `json:"field"`

	// Value is a text or a number.
	Value any `json:"value"`
}

// LogRatio holds the two lists of criteria whose ratio counts.
type LogRatio = []LogCriteria

// LogThresholdParams are the parameters of a logs.alert.document.count rule.
type LogThresholdParams struct {
	// Count is the number of documents, or the ratio, that raises an alert.
	Count LogCount `json:"count"`

	// Criteria choose the log entries that are counted, or two sets of them whose ratio counts.
	Criteria LogConditions `json:"criteria,omitzero"`
	GroupBy  []string      `json:"groupBy,omitzero"`

	// LogView names the log view that a rule looks at.
	LogView  LogView `json:"logView"`
	TimeSize int64   `json:"timeSize"`

	// TimeUnit is the unit of a span of time.
	TimeUnit TimeUnit `json:"timeUnit"`
}

// LogView names the log view that a rule looks at.
type LogView struct {
	LogViewID string `json:"logViewId"`

	// Type is always "log-view-reference".
	Type string `json:"type"`
}

// MetricAggregation says how the values of a metric are combined.
type MetricAggregation string

// MetricCriterion is a condition on a metric.
type MetricCriterion struct {
	// AggType says how the values of a metric are combined.
	AggType MetricAggregation `json:"aggType"`

	// Comparator compares a value with a threshold. Old rules on metrics have outside for notBetween.
	Comparator Comparator `json:"comparator"`

	// CustomMetrics go into the equation. Only custom has them.
	CustomMetrics []CustomMetric `json:"customMetrics,omitzero"`

	// Equation combines custom metrics by their names, such as A + B.
	Equation *string `json:"equation,omitempty"`

	// Label names the equation.
	Label *string `json:"label,omitempty"`

	// Metric is a field. Neither count nor custom has one.
	Metric    *string   `json:"metric,omitempty"`
	Threshold []float64 `json:"threshold,omitzero"`
	TimeSize  int64     `json:"timeSize"`

	// TimeUnit is the unit of a span of time.
	TimeUnit TimeUnit `json:"timeUnit"`

	// WarningComparator compares a value with a threshold. Old rules on metrics have outside for notBetween.
	WarningComparator *Comparator `json:"warningComparator,omitempty"`
	WarningThreshold  []float64   `json:"warningThreshold,omitzero"`
}

// MetricThresholdParams are the parameters of a metrics.alert.threshold rule.
type MetricThresholdParams struct {
	AlertOnGroupDisappear *bool             `json:"alertOnGroupDisappear,omitempty"`
	AlertOnNoData         *bool             `json:"alertOnNoData,omitempty"`
	Criteria              []MetricCriterion `json:"criteria,omitzero"`

	// FilterQuery is Query DSL as JSON.
	FilterQuery *string `json:"filterQuery,omitempty"`

	// GroupBy is a field or a list of fields.
	GroupBy  OneOrMany `json:"groupBy,omitzero"`
	SourceID string    `json:"sourceId"`
}

// MonitoredRun is the last run of a rule with what was measured.
type MonitoredRun struct {
	// Metrics are what was measured of a run.
	Metrics   RunMetrics `json:"metrics"`
	Timestamp wire.Time  `json:"timestamp"`
}

// Monitoring tells how a rule has been running.
type Monitoring struct {
	// Run holds the last runs of a rule and what follows from them.
	Run RunMonitoring `json:"run"`
}

// NodeType is a kind of the things that the inventory shows.
type NodeType string

// NotifyWhen says when an action runs.
type NotifyWhen string

// OneOrMany is a text or a list of texts.
type OneOrMany struct{ wire.Union }

// OneOrManyFrom makes a union of one of its kinds.
func OneOrManyFrom[T string | []string](kind T) OneOrMany {
	return OneOrMany{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u OneOrMany) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsStrings reads it as []string.
func (u OneOrMany) AsStrings() (kind []string, err error) { err = u.Decode(&kind); return kind, err }

// PastRun is a run of a rule.
type PastRun struct {
	// Duration is in milliseconds.
	Duration *int64 `json:"duration,omitempty"`

	// Outcome is how a run ended.
	Outcome *RunOutcome `json:"outcome,omitempty"`
	Success bool        `json:"success"`

	// Timestamp is in milliseconds since 1970.
	Timestamp int64 `json:"timestamp"`
}

// ProblemReason says where a run went wrong.
type ProblemReason string

// Recurrence says when a span of time comes back.
type Recurrence struct {
	// End has exactly the form 2026-01-31T09:00:00.000Z, milliseconds included, and lies in the future.
	End *string `json:"end,omitempty"`

	// Every is a number and one of the units d, w, M and y, such as 2w.
	Every *string `json:"every,omitempty"`

	// Occurrences is how often it comes at most.
	Occurrences *int64 `json:"occurrences,omitempty"`

	// OnMonth are months from 1 to 12.
	OnMonth []int64 `json:"onMonth,omitzero"`

	// OnMonthDay are days of the month from 1 to 31.
	OnMonthDay []int64 `json:"onMonthDay,omitzero"`

	// OnWeekDay are days such as MO, or +1MO and -1FR for the first Monday and the last Friday of a month.
	OnWeekDay []string `json:"onWeekDay,omitzero"`
}

// Rule is a rule as Kibana stores it.
type Rule struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// ActiveSnoozes are the ids of the snoozes that are on now.
	ActiveSnoozes []string `json:"active_snoozes,omitzero"`

	// AlertDelay keeps a rule from raising an alert at once.
	AlertDelay *AlertDelay `json:"alert_delay,omitempty"`

	// APIKeyCreatedByUser is true for an API key that the user brought along.
	APIKeyCreatedByUser *bool   `json:"api_key_created_by_user"`
	APIKeyOwner         *string `json:"api_key_owner"`

	// Artifacts are what people look at when an alert is raised. Kibana stores them, but replies may lack them.
	Artifacts *Artifacts `json:"artifacts,omitempty"`

	// Consumer names the application that a rule belongs to, by which privileges are given.
	Consumer  Consumer  `json:"consumer"`
	CreatedAt wire.Time `json:"created_at"`
	CreatedBy *string   `json:"created_by"`
	Enabled   bool      `json:"enabled"`

	// ExecutionStatus says how the last run of a rule ended.
	ExecutionStatus ExecutionStatus `json:"execution_status"`
	Flapping        *Flapping       `json:"flapping"`
	ID              string          `json:"id"`
	IsSnoozedUntil  *wire.Time      `json:"is_snoozed_until"`
	LastRun         *LastRun        `json:"last_run"`

	// MappedParams are parameters in a form that can be sorted by.
	MappedParams map[string]any `json:"mapped_params,omitzero"`

	// Monitoring tells how a rule has been running.
	Monitoring *Monitoring `json:"monitoring,omitempty"`
	MuteAll    bool        `json:"mute_all"`

	// MutedAlertIDs are the alerts that are muted one by one.
	MutedAlertIDs []string   `json:"muted_alert_ids,omitzero"`
	Name          string     `json:"name"`
	NextRun       *wire.Time `json:"next_run"`

	// NotifyWhen is null where every action has a frequency of its own.
	NotifyWhen *NotifyWhen `json:"notify_when"`

	// Params are what a rule looks for. They depend on its type, and a map can hold those of any type.
	Params RuleParams `json:"params,omitzero"`

	// Revision counts the updates that changed something.
	Revision int64 `json:"revision"`

	// RuleTypeID is the id of one of the types that ListRuleTypes returns.
	RuleTypeID string `json:"rule_type_id"`
	Running    *bool  `json:"running"`

	// Schedule says how often a rule runs.
	Schedule RuleSchedule `json:"schedule"`

	// ScheduledTaskID is the id of the task that runs the rule.
	ScheduledTaskID *string `json:"scheduled_task_id,omitempty"`

	// SnoozeSchedule are the snoozes. Only GetRule and FindRules return them.
	SnoozeSchedule []StoredSnooze `json:"snooze_schedule,omitzero"`

	// SnoozedAlerts are the alerts that are snoozed one by one. Newer versions of Kibana have them.
	SnoozedAlerts []SnoozedAlert `json:"snoozed_alert_instances,omitzero"`
	Tags          []string       `json:"tags,omitzero"`

	// Throttle is null where every action has a frequency of its own.
	Throttle *string `json:"throttle"`

	// UpdatedAt changes when the rule is enabled, muted or snoozed too.
	UpdatedAt            wire.Time `json:"updated_at"`
	UpdatedBy            *string   `json:"updated_by"`
	ViewInAppRelativeURL *string   `json:"view_in_app_relative_url"`
}

// RuleAction is what a rule runs when it raises an alert.
type RuleAction struct {
	// AlertsFilter limits an action to some alerts and times.
	AlertsFilter    *AlertsFilter `json:"alerts_filter,omitempty"`
	ConnectorTypeID string        `json:"connector_type_id"`

	// Frequency says how often an action runs.
	Frequency *ActionFrequency `json:"frequency,omitempty"`

	// Group is a group of actions of the rule's type. Actions of Kibana's own connectors have none.
	Group *string `json:"group,omitempty"`

	// ID is the id of a connector.
	ID string `json:"id"`

	// Params are what the connector gets, with variables in double braces.
	Params                  map[string]any `json:"params,omitzero"`
	UseAlertDataForTemplate *bool          `json:"use_alert_data_for_template,omitempty"`
	UUID                    *string        `json:"uuid,omitempty"`
}

// RuleActionRequest is an action to give to a rule.
type RuleActionRequest struct {
	// AlertsFilter limits an action to some alerts and times.
	AlertsFilter *AlertsFilter `json:"alerts_filter,omitempty"`

	// Frequency says how often an action runs.
	Frequency *ActionFrequency `json:"frequency,omitempty"`

	// Group is a group of actions of the rule's type. Actions of Kibana's own connectors take none.
	Group *string `json:"group,omitempty"`

	// ID is the id of a connector, which must exist in the space.
	ID string `json:"id"`

	// Params are what the connector gets, with variables in double braces.
	Params                  map[string]any `json:"params,omitzero"`
	UseAlertDataForTemplate *bool          `json:"use_alert_data_for_template,omitempty"`

	// UUID keeps an action of a rule what it is through an update.
	UUID *string `json:"uuid,omitempty"`
}

// RulePage is a page of rules.
type RulePage struct {
	Data    []Rule `json:"data,omitzero"`
	Page    int64  `json:"page"`
	PerPage int64  `json:"per_page"`

	// Total counts what matches on all pages.
	Total int64 `json:"total"`
}

// RuleParams are what a rule looks for. They depend on its type, and a map can hold those of any type.
type RuleParams struct{ wire.Union }

// RuleParamsFrom makes a union of one of its kinds.
func RuleParamsFrom[T ESQueryDSLParams | ESQueryESQLParams | ESQueryKQLParams | IndexThresholdParams | APMAnomalyParams | APMErrorCountParams | APMTransactionDurationParams | APMTransactionErrorRateParams | InventoryThresholdParams | MetricThresholdParams | LogThresholdParams | SLOBurnRateParams | UptimeMonitorStatusParams | UptimeTLSParams | map[string]any](kind T) RuleParams {
	return RuleParams{wire.UnionOf(kind)}
}

// AsESQueryDSLParams reads it as ESQueryDSLParams.
func (u RuleParams) AsESQueryDSLParams() (kind ESQueryDSLParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsESQueryESQLParams reads it as ESQueryESQLParams.
func (u RuleParams) AsESQueryESQLParams() (kind ESQueryESQLParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsESQueryKQLParams reads it as ESQueryKQLParams.
func (u RuleParams) AsESQueryKQLParams() (kind ESQueryKQLParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsIndexThresholdParams reads it as IndexThresholdParams.
func (u RuleParams) AsIndexThresholdParams() (kind IndexThresholdParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAPMAnomalyParams reads it as APMAnomalyParams.
func (u RuleParams) AsAPMAnomalyParams() (kind APMAnomalyParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAPMErrorCountParams reads it as APMErrorCountParams.
func (u RuleParams) AsAPMErrorCountParams() (kind APMErrorCountParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAPMTransactionDurationParams reads it as APMTransactionDurationParams.
func (u RuleParams) AsAPMTransactionDurationParams() (kind APMTransactionDurationParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsAPMTransactionErrorRateParams reads it as APMTransactionErrorRateParams.
func (u RuleParams) AsAPMTransactionErrorRateParams() (kind APMTransactionErrorRateParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsInventoryThresholdParams reads it as InventoryThresholdParams.
func (u RuleParams) AsInventoryThresholdParams() (kind InventoryThresholdParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMetricThresholdParams reads it as MetricThresholdParams.
func (u RuleParams) AsMetricThresholdParams() (kind MetricThresholdParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLogThresholdParams reads it as LogThresholdParams.
func (u RuleParams) AsLogThresholdParams() (kind LogThresholdParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSLOBurnRateParams reads it as SLOBurnRateParams.
func (u RuleParams) AsSLOBurnRateParams() (kind SLOBurnRateParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsUptimeMonitorStatusParams reads it as UptimeMonitorStatusParams.
func (u RuleParams) AsUptimeMonitorStatusParams() (kind UptimeMonitorStatusParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsUptimeTLSParams reads it as UptimeTLSParams.
func (u RuleParams) AsUptimeTLSParams() (kind UptimeTLSParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u RuleParams) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// RuleSchedule says how often a rule runs.
type RuleSchedule struct {
	// Interval is a number and one of the units s, m, h and d, such as 5m.
	Interval string `json:"interval"`
}

// RuleType is a type of rules.
type RuleType struct {
	ActionGroups []ActionGroup `json:"action_groups,omitzero"`

	// ActionVariables are the variables that actions can use.
	ActionVariables *ActionVariables `json:"action_variables,omitempty"`

	// Alerts says where alerts of a type of rules are written.
	Alerts *AlertsIndex `json:"alerts,omitempty"`

	// AuthorizedConsumers says by consumer what the caller may do with rules of this type.
	AuthorizedConsumers map[string]ConsumerPrivileges `json:"authorized_consumers,omitzero"`
	AutoRecoverAlerts   *bool                         `json:"auto_recover_alerts,omitempty"`

	// Category is management, observability or securitySolution.
	Category             *string `json:"category,omitempty"`
	DefaultActionGroupID *string `json:"default_action_group_id,omitempty"`

	// DefaultScheduleInterval is how often new rules of this type run in Kibana's interface, such as 1m.
	DefaultScheduleInterval *string `json:"default_schedule_interval,omitempty"`
	DoesSetRecoveryContext  *bool   `json:"does_set_recovery_context,omitempty"`
	EnabledInLicense        *bool   `json:"enabled_in_license,omitempty"`

	// AlertFields are the fields by which alerts of this type can be filtered.
	AlertFields       []string `json:"fieldsForAAD,omitzero"`
	HasAlertsMappings *bool    `json:"has_alerts_mappings,omitempty"`

	// HasAlertFields says that alerts of this type can be filtered by their fields.
	HasAlertFields *bool  `json:"has_fields_for_a_a_d,omitempty"`
	ID             string `json:"id"`
	IsExportable   *bool  `json:"is_exportable,omitempty"`

	// IsInternallyManaged says that Kibana looks after rules of this type by itself.
	IsInternallyManaged    *bool   `json:"is_internally_managed,omitempty"`
	MinimumLicenseRequired *string `json:"minimum_license_required,omitempty"`
	Name                   string  `json:"name"`
	Producer               string  `json:"producer"`

	// RecoveryActionGroup is the group of the actions for alerts that have recovered.
	RecoveryActionGroup *ActionGroup `json:"recovery_action_group,omitempty"`

	// RuleTaskTimeout is how long a run may take, such as 5m.
	RuleTaskTimeout *string `json:"rule_task_timeout,omitempty"`

	// Solution is stack, observability or security.
	Solution *string `json:"solution,omitempty"`
}

// RunMetrics are what was measured of a run.
type RunMetrics struct {
	Duration *int64 `json:"duration,omitempty"`

	// GapDurationSeconds is the time, in seconds, that no run covered.
	GapDurationSeconds  *float64  `json:"gap_duration_s"`
	GapRange            *GapRange `json:"gap_range"`
	TotalAlertsCreated  *int64    `json:"total_alerts_created"`
	TotalAlertsDetected *int64    `json:"total_alerts_detected"`
	TotalIndexingMillis *float64  `json:"total_indexing_duration_ms"`
	TotalSearchMillis   *float64  `json:"total_search_duration_ms"`
}

// RunMonitoring holds the last runs of a rule and what follows from them.
type RunMonitoring struct {
	// CalculatedMetrics are computed from the last runs of a rule.
	CalculatedMetrics CalculatedMetrics `json:"calculated_metrics"`
	History           []PastRun         `json:"history,omitzero"`

	// LastRun is the last run of a rule with what was measured.
	LastRun MonitoredRun `json:"last_run"`
}

// RunOutcome is how a run ended.
type RunOutcome string

// SLOBurnRateParams are the parameters of an slo.rules.burnRate rule.
type SLOBurnRateParams struct {
	// Dependencies are rules whose alerts suppress those of this rule.
	Dependencies []BurnRateDependency `json:"dependencies,omitzero"`
	SLOID        string               `json:"sloId"`
	Windows      []BurnRateWindow     `json:"windows,omitzero"`
}

// SearchConfiguration is a search in KQL or Lucene.
type SearchConfiguration struct {
	Filters []Filter `json:"filter,omitzero"`

	// Index is the id of a data view, or a data view as an object.
	Index any `json:"index,omitempty"`

	// Query is a query and its language.
	Query *SearchQuery `json:"query,omitempty"`
}

// SearchOperator joins the words of a search.
type SearchOperator string

// SearchQuery is a query and its language.
type SearchQuery struct {
	// Language is kuery or lucene.
	Language *string `json:"language,omitempty"`

	// Query is a text, or an object in Query DSL.
	Query any `json:"query,omitempty"`
}

// Snooze is a time in which a rule runs no actions. UnsnoozeRule takes its id.
type Snooze struct {
	// Custom is a span of time that may come back.
	Custom *CustomSchedule `json:"custom,omitempty"`
	ID     string          `json:"id"`
}

// SnoozeCondition ends the snooze of an alert.
type SnoozeCondition struct {
	Field *string `json:"field,omitempty"`

	// Type is field_change, severity_change or severity_equals.
	Type string `json:"type"`

	// Value is a severity.
	Value *string `json:"value,omitempty"`
}

// SnoozeReply holds a snooze.
type SnoozeReply struct {
	// Schedule is a time in which a rule runs no actions. UnsnoozeRule takes its id.
	Schedule Snooze `json:"schedule"`
}

// SnoozeRequest is a time in which a rule runs no actions.
type SnoozeRequest struct {
	// Schedule says when a rule runs no actions.
	Schedule SnoozeSchedule `json:"schedule"`
}

// SnoozeSchedule says when a rule runs no actions.
type SnoozeSchedule struct {
	// Custom is a span of time that may come back.
	Custom CustomSchedule `json:"custom"`
}

// SnoozedAlert is an alert that runs no actions for a time.
type SnoozedAlert struct {
	// ConditionOperator is any or all.
	ConditionOperator *string `json:"condition_operator,omitempty"`

	// Conditions end the snooze early.
	Conditions []SnoozeCondition `json:"conditions,omitzero"`
	ExpiresAt  *wire.Time        `json:"expires_at,omitempty"`
	AlertID    string            `json:"instance_id"`
	SnoozedAt  wire.Time         `json:"snoozed_at"`
	SnoozedBy  string            `json:"snoozed_by"`
}

// SortOrder is the direction of a list.
type SortOrder string

// StoredRecurrence says when a snooze comes, in the words of iCalendar.
type StoredRecurrence struct {
	ByHour        []int64 `json:"byhour"`
	ByMinute      []int64 `json:"byminute"`
	ByMonth       []int64 `json:"bymonth"`
	ByMonthDay    []int64 `json:"bymonthday"`
	BySecond      []int64 `json:"bysecond"`
	BySetPosition []int64 `json:"bysetpos"`

	// ByWeekday are names such as MO and +1TU, or numbers.
	ByWeekday    []any     `json:"byweekday"`
	ByWeekNumber []int64   `json:"byweekno"`
	ByYearDay    []int64   `json:"byyearday"`
	Count        *int64    `json:"count,omitempty"`
	Start        wire.Time `json:"dtstart"`

	// Frequency counts from 0 for yearly to 6 for every second.
	Frequency *int64     `json:"freq,omitempty"`
	Interval  *int64     `json:"interval,omitempty"`
	TimeZone  string     `json:"tzid"`
	Until     *wire.Time `json:"until,omitempty"`
	WeekStart *string    `json:"wkst,omitempty"`
}

// StoredSnooze is a snooze as Kibana stores it.
type StoredSnooze struct {
	// Duration is in milliseconds, or -1 for ever.
	Duration int64 `json:"duration"`

	// ID is missing for a snooze that was started by hand.
	ID              *string          `json:"id,omitempty"`
	Recurrence      StoredRecurrence `json:"rRule"`
	SkipRecurrences []string         `json:"skipRecurrences,omitzero"`
}

// TimeUnit is the unit of a span of time.
type TimeUnit string

// Timeframe is a time of the week.
type Timeframe struct {
	// Days are days of the week from 1, which is Monday, to 7.
	Days []int64 `json:"days,omitzero"`

	// Hours is a time of the day.
	Hours Hours `json:"hours"`

	// Timezone is an IANA name such as Europe/Berlin.
	Timezone string `json:"timezone"`
}

// UpdateRuleRequest is what a rule becomes. Type, consumer and whether it is enabled cannot be changed in this way.
type UpdateRuleRequest struct {
	Actions []RuleActionRequest `json:"actions,omitzero"`

	// AlertDelay keeps a rule from raising an alert at once.
	AlertDelay *AlertDelay `json:"alert_delay,omitempty"`

	// Artifacts are what people look at when an alert is raised. Kibana stores them, but replies may lack them.
	Artifacts *Artifacts `json:"artifacts,omitempty"`
	Flapping  *Flapping  `json:"flapping,omitempty"`
	Name      string     `json:"name"`

	// NotifyWhen excludes frequencies of actions.
	NotifyWhen *NotifyWhen `json:"notify_when,omitempty"`

	// Params are what a rule looks for. They depend on its type, and a map can hold those of any type.
	Params RuleParams `json:"params,omitzero"`

	// Schedule says how often a rule runs.
	Schedule RuleSchedule `json:"schedule"`
	Tags     []string     `json:"tags,omitzero"`

	// Throttle excludes frequencies of actions.
	Throttle *string `json:"throttle,omitempty"`
}

// UptimeAvailability is the share of time for which a monitor must be up.
type UptimeAvailability struct {
	Range     int64  `json:"range"`
	RangeUnit string `json:"rangeUnit"`

	// Threshold is a percentage.
	Threshold string `json:"threshold"`
}

// UptimeFieldFilters choose monitors by the values of fields.
type UptimeFieldFilters struct {
	MonitorType []string `json:"monitor.type,omitzero"`
	Locations   []string `json:"observer.geo.name,omitzero"`
	Tags        []string `json:"tags,omitzero"`
	Ports       []string `json:"url.port,omitzero"`
}

// UptimeFilters choose monitors, in a query or by fields as old rules do.
type UptimeFilters struct{ wire.Union }

// UptimeFiltersFrom makes a union of one of its kinds.
func UptimeFiltersFrom[T string | UptimeFieldFilters](kind T) UptimeFilters {
	return UptimeFilters{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u UptimeFilters) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsUptimeFieldFilters reads it as UptimeFieldFilters.
func (u UptimeFilters) AsUptimeFieldFilters() (kind UptimeFieldFilters, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// UptimeMonitorStatusParams are the parameters of an xpack.uptime.alerts.monitorStatus rule.
type UptimeMonitorStatusParams struct {
	// Availability is the share of time for which a monitor must be up.
	Availability *UptimeAvailability `json:"availability,omitempty"`

	// Filters choose monitors, in a query or by fields as old rules do.
	Filters         UptimeFilters `json:"filters,omitzero"`
	IsAutoGenerated *bool         `json:"isAutoGenerated,omitempty"`

	// Locations is on its way out.
	//
	// Deprecated: Kibana means to remove it.
	Locations []string `json:"locations,omitzero"`

	// NumTimes is how often a monitor must be down.
	NumTimes                int64   `json:"numTimes"`
	Search                  *string `json:"search,omitempty"`
	ShouldCheckAvailability bool    `json:"shouldCheckAvailability"`
	ShouldCheckStatus       bool    `json:"shouldCheckStatus"`

	// Timerange is on its way out.
	//
	// Deprecated: Kibana means to remove it.
	Timerange      *UptimeTimeRange `json:"timerange,omitempty"`
	TimerangeCount *int64           `json:"timerangeCount,omitempty"`
	TimerangeUnit  *string          `json:"timerangeUnit,omitempty"`
	Version        *int64           `json:"version,omitempty"`
}

// UptimeTLSParams are the parameters of an xpack.uptime.alerts.tls rule.
type UptimeTLSParams struct {
	// CertAgeThreshold is in days.
	CertAgeThreshold *int64 `json:"certAgeThreshold,omitempty"`

	// CertExpirationThreshold is in days.
	CertExpirationThreshold *int64  `json:"certExpirationThreshold,omitempty"`
	Search                  *string `json:"search,omitempty"`
}

// UptimeTimeRange is a range of dates, which may be relative to now.
type UptimeTimeRange struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// MuteAlertParams holds the query parameters of MuteAlert.
type MuteAlertParams struct {
	// ValidateAlertsExistence is true by default. With false an alert can be muted that the rule has not raised yet.
	ValidateAlertsExistence *bool `form:"validate_alerts_existence,omitempty" json:"validate_alerts_existence,omitempty"`
}

// FindRulesParams holds the query parameters of FindRules.
type FindRulesParams struct {
	// DefaultSearchOperator joins the words of Search. The default is OR.
	DefaultSearchOperator *SearchOperator `form:"default_search_operator,omitempty" json:"default_search_operator,omitempty"`

	// Fields are the members to return. All others are missing from the rules then.
	Fields []string `form:"fields,omitempty" json:"fields,omitempty"`

	// Filter is KQL over attributes of saved objects, such as alert.attributes.enabled.
	Filter *string `form:"filter,omitempty" json:"filter,omitempty"`

	// FilterConsumers is a list of consumers as JSON. It keeps the rules of these.
	FilterConsumers *string `form:"filter_consumers,omitempty" json:"filter_consumers,omitempty"`

	// HasReference is an object with type and id as JSON. It keeps the rules that refer to this saved object.
	HasReference *string `form:"has_reference,omitempty" json:"has_reference,omitempty"`

	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 10.
	PerPage *int64 `form:"per_page,omitempty" json:"per_page,omitempty"`

	// Search is a text in the syntax of a simple query string.
	Search *string `form:"search,omitempty" json:"search,omitempty"`

	// SearchFields are the fields that Search looks into.
	SearchFields []string `form:"search_fields,omitempty" json:"search_fields,omitempty"`

	// SortField is the field to sort by.
	SortField *string `form:"sort_field,omitempty" json:"sort_field,omitempty"`

	// SortOrder needs a SortField. Without one the answer is 406.
	SortOrder *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// FindBackfillsParams holds the query parameters of FindBackfills.
type FindBackfillsParams struct {
	// End keeps the backfills that end at this date or earlier.
	End *string `form:"end,omitempty" json:"end,omitempty"`

	// Initiator keeps the backfills that were started by a person or by Kibana.
	Initiator *BackfillInitiator `form:"initiator,omitempty" json:"initiator,omitempty"`

	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 10.
	PerPage *int64 `form:"per_page,omitempty" json:"per_page,omitempty"`

	// RuleIDs keeps the backfills of these rules.
	RuleIDs   []string           `form:"rule_ids,omitempty" json:"rule_ids,omitempty"`
	SortField *BackfillSortField `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder         `form:"sort_order,omitempty" json:"sort_order,omitempty"`

	// Start keeps the backfills that begin at this date or later.
	Start *string `form:"start,omitempty" json:"start,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opGetHealth = wire.Operation{ID: "GetHealth", Method: http.MethodGet, Path: "/api/alerting/_health", Scope: wire.SpaceScope}

// GetHealth returns the health of the alerting framework.
//
// Kibana: GET /api/alerting/_health (stable since 7.13), acts in the space of the call.
func (c *Client) GetHealth(ctx context.Context, opts ...wire.RequestEditorFn) (*Health, error) {
	return wire.Object[Health](ctx, c.conn, &opGetHealth, wire.Request{}, opts)
}

var opCreateRule = wire.Operation{ID: "CreateRule", Method: http.MethodPost, Path: "/api/alerting/rule", Scope: wire.SpaceScope}

// CreateRule creates a rule under a new id and returns it.
//
// An unknown consumer is refused with 403. Actions name connectors, which must exist in the space.
//
// Kibana: POST /api/alerting/rule (stable since 7.13), acts in the space of the call.
func (c *Client) CreateRule(ctx context.Context, body CreateRuleRequest, opts ...wire.RequestEditorFn) (*Rule, error) {
	return wire.Object[Rule](ctx, c.conn, &opCreateRule, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteRule = wire.Operation{ID: "DeleteRule", Method: http.MethodDelete, Path: "/api/alerting/rule/{id}", Scope: wire.SpaceScope}

// DeleteRule deletes a rule, so that it runs no more.
//
// Kibana: DELETE /api/alerting/rule/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) DeleteRule(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteRule, wire.Request{Path: []string{id}}, opts)
}

var opGetRule = wire.Operation{ID: "GetRule", Method: http.MethodGet, Path: "/api/alerting/rule/{id}", Scope: wire.SpaceScope}

// GetRule returns a rule with what came of its last run.
//
// Kibana: GET /api/alerting/rule/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) GetRule(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Rule, error) {
	return wire.Object[Rule](ctx, c.conn, &opGetRule, wire.Request{Path: []string{id}}, opts)
}

var opCreateRuleWithID = wire.Operation{ID: "CreateRuleWithID", Method: http.MethodPost, Path: "/api/alerting/rule/{id}", Scope: wire.SpaceScope}

// CreateRuleWithID creates a rule under the given id and returns it.
//
// The id must be free in all spaces, or the answer is 409.
//
// Kibana: POST /api/alerting/rule/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) CreateRuleWithID(ctx context.Context, id string, body CreateRuleRequest, opts ...wire.RequestEditorFn) (*Rule, error) {
	return wire.Object[Rule](ctx, c.conn, &opCreateRuleWithID, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opUpdateRule = wire.Operation{ID: "UpdateRule", Method: http.MethodPut, Path: "/api/alerting/rule/{id}", Scope: wire.SpaceScope}

// UpdateRule replaces what can be changed of a rule and returns it.
//
// Absent actions, tags, params and artifacts become empty, while an absent throttle, alert_delay or flapping stays as
// it is. A rule has no version, so the last writer wins.
//
// Kibana: PUT /api/alerting/rule/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) UpdateRule(ctx context.Context, id string, body UpdateRuleRequest, opts ...wire.RequestEditorFn) (*Rule, error) {
	return wire.Object[Rule](ctx, c.conn, &opUpdateRule, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opDisableRule = wire.Operation{ID: "DisableRule", Method: http.MethodPost, Path: "/api/alerting/rule/{id}/_disable", Scope: wire.SpaceScope}

// DisableRule stops a rule from running. It may be disabled already.
//
// Kibana: POST /api/alerting/rule/{id}/_disable (stable since 7.13), acts in the space of the call.
func (c *Client) DisableRule(ctx context.Context, id string, body *DisableRequest, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDisableRule, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opEnableRule = wire.Operation{ID: "EnableRule", Method: http.MethodPost, Path: "/api/alerting/rule/{id}/_enable", Scope: wire.SpaceScope}

// EnableRule makes a rule run. It may be enabled already.
//
// Kibana: POST /api/alerting/rule/{id}/_enable (stable since 7.13), acts in the space of the call.
func (c *Client) EnableRule(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opEnableRule, wire.Request{Path: []string{id}}, opts)
}

var opMuteRule = wire.Operation{ID: "MuteRule", Method: http.MethodPost, Path: "/api/alerting/rule/{id}/_mute_all", Scope: wire.SpaceScope}

// MuteRule keeps all alerts of a rule from running actions, and forgets which were muted one by one.
//
// Kibana: POST /api/alerting/rule/{id}/_mute_all (stable since 7.13), acts in the space of the call.
func (c *Client) MuteRule(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opMuteRule, wire.Request{Path: []string{id}}, opts)
}

var opUnmuteRule = wire.Operation{ID: "UnmuteRule", Method: http.MethodPost, Path: "/api/alerting/rule/{id}/_unmute_all", Scope: wire.SpaceScope}

// UnmuteRule lets all alerts of a rule run actions again.
//
// Kibana: POST /api/alerting/rule/{id}/_unmute_all (stable since 7.13), acts in the space of the call.
func (c *Client) UnmuteRule(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opUnmuteRule, wire.Request{Path: []string{id}}, opts)
}

var opUpdateRuleAPIKey = wire.Operation{ID: "UpdateRuleAPIKey", Method: http.MethodPost, Path: "/api/alerting/rule/{id}/_update_api_key", Scope: wire.SpaceScope}

// UpdateRuleAPIKey gives a rule a new API key, with the privileges of the caller.
//
// Kibana: POST /api/alerting/rule/{id}/_update_api_key (stable since 7.13), acts in the space of the call.
func (c *Client) UpdateRuleAPIKey(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opUpdateRuleAPIKey, wire.Request{Path: []string{id}}, opts)
}

var opSnoozeRule = wire.Operation{ID: "SnoozeRule", Method: http.MethodPost, Path: "/api/alerting/rule/{id}/snooze_schedule", Scope: wire.SpaceScope, Since: "8.19"}

// SnoozeRule adds a time in which a rule runs no actions, and returns it with its id.
//
// Kibana: POST /api/alerting/rule/{id}/snooze_schedule (stable since 8.19), acts in the space of the call.
func (c *Client) SnoozeRule(ctx context.Context, id string, body SnoozeRequest, opts ...wire.RequestEditorFn) (*SnoozeReply, error) {
	return wire.Object[SnoozeReply](ctx, c.conn, &opSnoozeRule, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opUnsnoozeRule = wire.Operation{ID: "UnsnoozeRule", Method: http.MethodDelete, Path: "/api/alerting/rule/{ruleId}/snooze_schedule/{scheduleId}", Scope: wire.SpaceScope, Since: "8.19"}

// UnsnoozeRule removes one of the times in which a rule runs no actions.
//
// Kibana: DELETE /api/alerting/rule/{ruleId}/snooze_schedule/{scheduleId} (stable since 8.19), acts in the space of the
// call.
func (c *Client) UnsnoozeRule(ctx context.Context, ruleID string, scheduleID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opUnsnoozeRule, wire.Request{Path: []string{ruleID, scheduleID}}, opts)
}

var opMuteAlert = wire.Operation{ID: "MuteAlert", Method: http.MethodPost, Path: "/api/alerting/rule/{rule_id}/alert/{alert_id}/_mute", Scope: wire.SpaceScope}

// MuteAlert keeps one alert of a rule from running actions.
//
// Kibana: POST /api/alerting/rule/{rule_id}/alert/{alert_id}/_mute (stable since 7.13), acts in the space of the call.
func (c *Client) MuteAlert(ctx context.Context, ruleID string, alertID string, params *MuteAlertParams, opts ...wire.RequestEditorFn) error {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "validate_alerts_existence", params.ValidateAlertsExistence)
	}
	return wire.Empty(ctx, c.conn, &opMuteAlert, wire.Request{Path: []string{ruleID, alertID}, Query: query}, opts)
}

var opUnmuteAlert = wire.Operation{ID: "UnmuteAlert", Method: http.MethodPost, Path: "/api/alerting/rule/{rule_id}/alert/{alert_id}/_unmute", Scope: wire.SpaceScope}

// UnmuteAlert lets an alert run actions again.
//
// Kibana: POST /api/alerting/rule/{rule_id}/alert/{alert_id}/_unmute (stable since 7.13), acts in the space of the
// call.
func (c *Client) UnmuteAlert(ctx context.Context, ruleID string, alertID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opUnmuteAlert, wire.Request{Path: []string{ruleID, alertID}}, opts)
}

var opListRuleTypes = wire.Operation{ID: "ListRuleTypes", Method: http.MethodGet, Path: "/api/alerting/rule_types", Scope: wire.SpaceScope}

// ListRuleTypes returns the types of rules that the caller may use.
//
// Kibana: GET /api/alerting/rule_types (stable since 7.13), acts in the space of the call.
func (c *Client) ListRuleTypes(ctx context.Context, opts ...wire.RequestEditorFn) ([]RuleType, error) {
	return wire.Value[[]RuleType](ctx, c.conn, &opListRuleTypes, wire.Request{}, opts)
}

var opFindRules = wire.Operation{ID: "FindRules", Method: http.MethodGet, Path: "/api/alerting/rules/_find", Scope: wire.SpaceScope}

// FindRules returns a page of the rules that match.
//
// Kibana: GET /api/alerting/rules/_find (stable since 7.13), acts in the space of the call.
func (c *Client) FindRules(ctx context.Context, params *FindRulesParams, opts ...wire.RequestEditorFn) (*RulePage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "default_search_operator", params.DefaultSearchOperator)
		wire.AddEach(&query, "fields", params.Fields)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "filter_consumers", params.FilterConsumers)
		wire.AddOptional(&query, "has_reference", params.HasReference)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "search", params.Search)
		wire.AddEach(&query, "search_fields", params.SearchFields)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[RulePage](ctx, c.conn, &opFindRules, wire.Request{Query: query}, opts)
}

// FindRulesAll yields what all pages of [Client.FindRules] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) FindRulesAll(ctx context.Context, params *FindRulesParams, opts ...wire.RequestEditorFn) iter.Seq2[*Rule, error] {
	return func(yield func(*Rule, error) bool) {
		var at FindRulesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindRules, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindRules(ctx, &at, opts...)
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

var opFindBackfills = wire.Operation{ID: "FindBackfills", Method: http.MethodPost, Path: "/api/alerting/rules/backfill/_find", Scope: wire.SpaceScope, Since: "9.4"}

// FindBackfills returns a page of the backfills that match.
//
// Kibana: POST /api/alerting/rules/backfill/_find (stable since 9.4), acts in the space of the call.
func (c *Client) FindBackfills(ctx context.Context, params *FindBackfillsParams, opts ...wire.RequestEditorFn) (*BackfillPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "end", params.End)
		wire.AddOptional(&query, "initiator", params.Initiator)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddList(&query, "rule_ids", params.RuleIDs)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
		wire.AddOptional(&query, "start", params.Start)
	}
	return wire.Object[BackfillPage](ctx, c.conn, &opFindBackfills, wire.Request{Query: query}, opts)
}

// FindBackfillsAll yields what all pages of [Client.FindBackfills] have, from the Page of params on, 100 at a time
// unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindBackfillsAll(ctx context.Context, params *FindBackfillsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Backfill, error] {
	return func(yield func(*Backfill, error) bool) {
		var at FindBackfillsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindBackfills, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindBackfills(ctx, &at, opts...)
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

var opScheduleBackfills = wire.Operation{ID: "ScheduleBackfills", Method: http.MethodPost, Path: "/api/alerting/rules/backfill/_schedule", Scope: wire.SpaceScope, Since: "9.4"}

// ScheduleBackfills lets rules run over times that have passed, and returns a backfill or a failure for each.
//
// The status is 200 even if nothing could be scheduled: look at every item. Not all types of rules can be
// backfilled.
//
// Kibana: POST /api/alerting/rules/backfill/_schedule (stable since 9.4), acts in the space of the call.
func (c *Client) ScheduleBackfills(ctx context.Context, body []BackfillRequest, opts ...wire.RequestEditorFn) ([]BackfillResult, error) {
	return wire.Value[[]BackfillResult](ctx, c.conn, &opScheduleBackfills, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteBackfill = wire.Operation{ID: "DeleteBackfill", Method: http.MethodDelete, Path: "/api/alerting/rules/backfill/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// DeleteBackfill cancels a backfill and forgets it.
//
// Kibana: DELETE /api/alerting/rules/backfill/{id} (stable since 9.4), acts in the space of the call.
func (c *Client) DeleteBackfill(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteBackfill, wire.Request{Path: []string{id}}, opts)
}

var opGetBackfill = wire.Operation{ID: "GetBackfill", Method: http.MethodGet, Path: "/api/alerting/rules/backfill/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// GetBackfill returns a backfill with the runs that it consists of.
//
// Kibana: GET /api/alerting/rules/backfill/{id} (stable since 9.4), acts in the space of the call.
func (c *Client) GetBackfill(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Backfill, error) {
	return wire.Object[Backfill](ctx, c.conn, &opGetBackfill, wire.Request{Path: []string{id}}, opts)
}
