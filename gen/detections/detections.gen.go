// Package detections manages the detection rules of Elastic Security and the alerts that they raise.
//
// A rule has two ids: ID is that of the object and differs from space to space, RuleID is chosen by its author
// and stays the same when the rule is exported and imported.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package detections

import (
	"context"
	"io"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AlertStatus.
const (
	AlertStatusAcknowledged AlertStatus = "acknowledged"
	AlertStatusClosed       AlertStatus = "closed"
	AlertStatusInProgress   AlertStatus = "in-progress"
	AlertStatusOpen         AlertStatus = "open"
)

// The values of AlertSuppressionDurationUnit.
const (
	AlertSuppressionDurationUnitHours   AlertSuppressionDurationUnit = "h"
	AlertSuppressionDurationUnitMinutes AlertSuppressionDurationUnit = "m"
	AlertSuppressionDurationUnitSeconds AlertSuppressionDurationUnit = "s"
)

// The values of AliasPurpose.
const (
	AliasPurposeSavedObjectConversion AliasPurpose = "savedObjectConversion"
	AliasPurposeSavedObjectImport     AliasPurpose = "savedObjectImport"
)

// The values of BulkActionErrorCode.
const (
	BulkActionErrorCodeESQLIndexPattern                         BulkActionErrorCode = "ESQL_INDEX_PATTERN"
	BulkActionErrorCodeImmutable                                BulkActionErrorCode = "IMMUTABLE"
	BulkActionErrorCodeMachineLearningAuth                      BulkActionErrorCode = "MACHINE_LEARNING_AUTH"
	BulkActionErrorCodeMachineLearningIndexPattern              BulkActionErrorCode = "MACHINE_LEARNING_INDEX_PATTERN"
	BulkActionErrorCodeManualRuleRunDisabledRule                BulkActionErrorCode = "MANUAL_RULE_RUN_DISABLED_RULE"
	BulkActionErrorCodeManualRuleRunFeature                     BulkActionErrorCode = "MANUAL_RULE_RUN_FEATURE"
	BulkActionErrorCodePrebuiltCustomizationLicense             BulkActionErrorCode = "PREBUILT_CUSTOMIZATION_LICENSE"
	BulkActionErrorCodeRuleFillGapsDisabledRule                 BulkActionErrorCode = "RULE_FILL_GAPS_DISABLED_RULE"
	BulkActionErrorCodeThresholdRuleTypeInSuppression           BulkActionErrorCode = "THRESHOLD_RULE_TYPE_IN_SUPPRESSION"
	BulkActionErrorCodeUnsupportedRuleInSuppressionForThreshold BulkActionErrorCode = "UNSUPPORTED_RULE_IN_SUPPRESSION_FOR_THRESHOLD"
	BulkActionErrorCodeUserInsufficientRulePrivileges           BulkActionErrorCode = "USER_INSUFFICIENT_RULE_PRIVILEGES"
)

// The values of BulkEditThrottle.
const (
	BulkEditThrottleDay  BulkEditThrottle = "1d"
	BulkEditThrottleHour BulkEditThrottle = "1h"
	BulkEditThrottleRule BulkEditThrottle = "rule"
	BulkEditThrottleWeek BulkEditThrottle = "7d"
)

// The values of ClosingReason.
const (
	ClosingReasonAutomatedClosure ClosingReason = "automated_closure"
	ClosingReasonBenignPositive   ClosingReason = "benign_positive"
	ClosingReasonDuplicate        ClosingReason = "duplicate"
	ClosingReasonFalsePositive    ClosingReason = "false_positive"
	ClosingReasonOther            ClosingReason = "other"
	ClosingReasonTruePositive     ClosingReason = "true_positive"
)

// The values of ConflictPolicy.
const (
	ConflictPolicyAbort   ConflictPolicy = "abort"
	ConflictPolicyProceed ConflictPolicy = "proceed"
)

// The values of ExceptionListType.
const (
	ExceptionListTypeDetection                       ExceptionListType = "detection"
	ExceptionListTypeEndpoint                        ExceptionListType = "endpoint"
	ExceptionListTypeEndpointBlocklists              ExceptionListType = "endpoint_blocklists"
	ExceptionListTypeEndpointEvents                  ExceptionListType = "endpoint_events"
	ExceptionListTypeEndpointHostIsolationExceptions ExceptionListType = "endpoint_host_isolation_exceptions"
	ExceptionListTypeEndpointTrustedApps             ExceptionListType = "endpoint_trusted_apps"
	ExceptionListTypeEndpointTrustedDevices          ExceptionListType = "endpoint_trusted_devices"
	ExceptionListTypeRuleDefault                     ExceptionListType = "rule_default"
)

// The values of ExceptionOSType.
const (
	ExceptionOSTypeLinux   ExceptionOSType = "linux"
	ExceptionOSTypeMacOS   ExceptionOSType = "macos"
	ExceptionOSTypeWindows ExceptionOSType = "windows"
)

// The values of ExceptionOperator.
const (
	ExceptionOperatorExcluded ExceptionOperator = "excluded"
	ExceptionOperatorIncluded ExceptionOperator = "included"
)

// The values of FindRulesSortField.
const (
	FindRulesSortFieldCreatedAt                     FindRulesSortField = "created_at"
	FindRulesSortFieldEnabled                       FindRulesSortField = "enabled"
	FindRulesSortFieldLastExecutionDate             FindRulesSortField = "execution_summary.last_execution.date"
	FindRulesSortFieldLastExecutionGapDuration      FindRulesSortField = "execution_summary.last_execution.metrics.execution_gap_duration_s"
	FindRulesSortFieldLastExecutionIndexingDuration FindRulesSortField = "execution_summary.last_execution.metrics.total_indexing_duration_ms"
	FindRulesSortFieldLastExecutionSearchDuration   FindRulesSortField = "execution_summary.last_execution.metrics.total_search_duration_ms"
	FindRulesSortFieldLastExecutionStatus           FindRulesSortField = "execution_summary.last_execution.status"
	FindRulesSortFieldName                          FindRulesSortField = "name"
	FindRulesSortFieldRiskScore                     FindRulesSortField = "risk_score"
	FindRulesSortFieldSeverity                      FindRulesSortField = "severity"
	FindRulesSortFieldUpdatedAt                     FindRulesSortField = "updated_at"
)

// The values of GapFillStatus.
const (
	GapFillStatusError      GapFillStatus = "error"
	GapFillStatusFilled     GapFillStatus = "filled"
	GapFillStatusInProgress GapFillStatus = "in_progress"
	GapFillStatusUnfilled   GapFillStatus = "unfilled"
)

// The values of IndexPatternsEditType.
const (
	IndexPatternsEditTypeAdd    IndexPatternsEditType = "add_index_patterns"
	IndexPatternsEditTypeDelete IndexPatternsEditType = "delete_index_patterns"
	IndexPatternsEditTypeSet    IndexPatternsEditType = "set_index_patterns"
)

// The values of InvestigationFieldsEditType.
const (
	InvestigationFieldsEditTypeAdd    InvestigationFieldsEditType = "add_investigation_fields"
	InvestigationFieldsEditTypeDelete InvestigationFieldsEditType = "delete_investigation_fields"
	InvestigationFieldsEditTypeSet    InvestigationFieldsEditType = "set_investigation_fields"
)

// The values of MigrationState.
const (
	MigrationStateFailure MigrationState = "failure"
	MigrationStatePending MigrationState = "pending"
	MigrationStateSuccess MigrationState = "success"
)

// The values of MissingFieldsStrategy.
const (
	MissingFieldsStrategyDoNotSuppress MissingFieldsStrategy = "doNotSuppress"
	MissingFieldsStrategySuppress      MissingFieldsStrategy = "suppress"
)

// The values of NamespaceType.
const (
	NamespaceTypeAgnostic NamespaceType = "agnostic"
	NamespaceTypeSingle   NamespaceType = "single"
)

// The values of ProcessCommand.
const (
	ProcessCommandKillProcess    ProcessCommand = "kill-process"
	ProcessCommandSuspendProcess ProcessCommand = "suspend-process"
)

// The values of QueryLanguage.
const (
	QueryLanguageKuery  QueryLanguage = "kuery"
	QueryLanguageLucene QueryLanguage = "lucene"
)

// The values of ResolveOutcome.
const (
	ResolveOutcomeAliasMatch ResolveOutcome = "aliasMatch"
	ResolveOutcomeConflict   ResolveOutcome = "conflict"
	ResolveOutcomeExactMatch ResolveOutcome = "exactMatch"
)

// The values of RuleActionNotifyWhen.
const (
	RuleActionNotifyWhenOnActionGroupChange RuleActionNotifyWhen = "onActionGroupChange"
	RuleActionNotifyWhenOnActiveAlert       RuleActionNotifyWhen = "onActiveAlert"
	RuleActionNotifyWhenOnThrottleInterval  RuleActionNotifyWhen = "onThrottleInterval"
)

// The values of RuleActionThrottle.
const (
	RuleActionThrottleNoActions RuleActionThrottle = "no_actions"
	RuleActionThrottleRule      RuleActionThrottle = "rule"
)

// The values of RuleActionsEditType.
const (
	RuleActionsEditTypeAdd RuleActionsEditType = "add_rule_actions"
	RuleActionsEditTypeSet RuleActionsEditType = "set_rule_actions"
)

// The values of RuleExecutionStatus.
const (
	RuleExecutionStatusFailed         RuleExecutionStatus = "failed"
	RuleExecutionStatusGoingToRun     RuleExecutionStatus = "going to run"
	RuleExecutionStatusPartialFailure RuleExecutionStatus = "partial failure"
	RuleExecutionStatusRunning        RuleExecutionStatus = "running"
	RuleExecutionStatusSucceeded      RuleExecutionStatus = "succeeded"
)

// The values of Severity.
const (
	SeverityCritical Severity = "critical"
	SeverityHigh     Severity = "high"
	SeverityLow      Severity = "low"
	SeverityMedium   Severity = "medium"
)

// The values of SkipReason.
const (
	SkipReasonNoGapsToFill    SkipReason = "NO_GAPS_TO_FILL"
	SkipReasonRuleNotModified SkipReason = "RULE_NOT_MODIFIED"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of TagsEditType.
const (
	TagsEditTypeAdd    TagsEditType = "add_tags"
	TagsEditTypeDelete TagsEditType = "delete_tags"
	TagsEditTypeSet    TagsEditType = "set_tags"
)

// The values of ValueListType.
const (
	ValueListTypeBinary       ValueListType = "binary"
	ValueListTypeBoolean      ValueListType = "boolean"
	ValueListTypeByte         ValueListType = "byte"
	ValueListTypeDate         ValueListType = "date"
	ValueListTypeDateNanos    ValueListType = "date_nanos"
	ValueListTypeDateRange    ValueListType = "date_range"
	ValueListTypeDouble       ValueListType = "double"
	ValueListTypeDoubleRange  ValueListType = "double_range"
	ValueListTypeFloat        ValueListType = "float"
	ValueListTypeFloatRange   ValueListType = "float_range"
	ValueListTypeGeoPoint     ValueListType = "geo_point"
	ValueListTypeGeoShape     ValueListType = "geo_shape"
	ValueListTypeHalfFloat    ValueListType = "half_float"
	ValueListTypeIP           ValueListType = "ip"
	ValueListTypeIPRange      ValueListType = "ip_range"
	ValueListTypeInteger      ValueListType = "integer"
	ValueListTypeIntegerRange ValueListType = "integer_range"
	ValueListTypeKeyword      ValueListType = "keyword"
	ValueListTypeLong         ValueListType = "long"
	ValueListTypeLongRange    ValueListType = "long_range"
	ValueListTypeShape        ValueListType = "shape"
	ValueListTypeShort        ValueListType = "short"
	ValueListTypeText         ValueListType = "text"
)

// Acknowledgement tells whether Elasticsearch has taken the change.
type Acknowledgement struct {
	Acknowledged bool `json:"acknowledged"`
}

// AlertAssignees says which users are put on alerts and taken off them.
type AlertAssignees struct {
	Add    []string `json:"add,omitzero"`
	Remove []string `json:"remove,omitzero"`
}

// AlertHit is an alert that a search has found.
type AlertHit struct {
	ID string `json:"_id"`

	// Ignored names the fields whose values could not be indexed.
	Ignored     []string `json:"_ignored,omitzero"`
	Index       string   `json:"_index"`
	PrimaryTerm *int64   `json:"_primary_term,omitempty"`
	Routing     *string  `json:"_routing,omitempty"`
	Score       *float64 `json:"_score"`
	SeqNo       *int64   `json:"_seq_no,omitempty"`

	// Source is the alert itself, or the part of it that was asked for.
	Source  map[string]any `json:"_source,omitzero"`
	Version *int64         `json:"_version,omitempty"`

	// Fields holds the values of the fields that were asked for.
	Fields map[string]any `json:"fields,omitzero"`

	// Highlight holds the parts of fields that match.
	Highlight map[string]any `json:"highlight,omitzero"`

	// IgnoredFieldValues holds the values that could not be indexed.
	IgnoredFieldValues map[string]any `json:"ignored_field_values,omitzero"`

	// InnerHits holds the nested objects that match.
	InnerHits map[string]any `json:"inner_hits,omitzero"`

	// MatchedQueries names the queries that match.
	MatchedQueries []string `json:"matched_queries,omitzero"`

	// Sort holds the values that the alert was sorted by.
	Sort []any `json:"sort,omitzero"`
}

// AlertHits is what a search has found.
type AlertHits struct {
	Hits     []AlertHit `json:"hits,omitzero"`
	MaxScore *float64   `json:"max_score"`

	// Total counts what a search has found.
	Total *HitCount `json:"total,omitempty"`
}

// AlertSearchResult is the answer of Elasticsearch to a search.
type AlertSearchResult struct {
	// Clusters tells how a search over several clusters went.
	Clusters map[string]any `json:"_clusters,omitzero"`
	Shards   *ShardCount    `json:"_shards,omitempty"`

	// Aggregations holds the results of the aggregations by their names.
	Aggregations map[string]any `json:"aggregations,omitzero"`

	// Hits is what a search has found.
	Hits            AlertHits `json:"hits"`
	NumReducePhases *int64    `json:"num_reduce_phases,omitempty"`

	// PITID is the point in time that the search has used.
	PITID *string `json:"pit_id,omitempty"`

	// Profile tells what the search spent its time on.
	Profile map[string]any `json:"profile,omitzero"`

	// Suggest holds the suggestions that were asked for.
	Suggest         map[string]any `json:"suggest,omitzero"`
	TerminatedEarly *bool          `json:"terminated_early,omitempty"`
	TimedOut        bool           `json:"timed_out"`

	// Took is the time that the search took, in milliseconds.
	Took int64 `json:"took"`
}

// AlertSort says by what alerts are sorted.
type AlertSort struct{ wire.Union }

// AlertSortFrom makes a union of one of its kinds.
func AlertSortFrom[T string | map[string]any | []AlertSortKey](kind T) AlertSort {
	return AlertSort{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u AlertSort) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsMap reads it as map[string]any.
func (u AlertSort) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// AsAlertSortKeys reads it as []AlertSortKey.
func (u AlertSort) AsAlertSortKeys() (kind []AlertSortKey, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AlertSortKey is a field to sort alerts by.
type AlertSortKey struct{ wire.Union }

// AlertSortKeyFrom makes a union of one of its kinds.
func AlertSortKeyFrom[T string | map[string]any](kind T) AlertSortKey {
	return AlertSortKey{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u AlertSortKey) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsMap reads it as map[string]any.
func (u AlertSortKey) AsMap() (kind map[string]any, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AlertStatus is what has been done about an alert.
type AlertStatus string

// AlertStatusChange says which alerts get which status. Either SignalIDs or Query selects them.
type AlertStatusChange struct {
	// Conflicts says what happens if an alert changes meanwhile. It goes with Query, and the default is abort.
	Conflicts *ConflictPolicy `json:"conflicts,omitempty"`

	// Query is an Elasticsearch query for alerts.
	Query map[string]any `json:"query,omitzero"`

	// Reason says why alerts are closed. It goes with the status closed.
	Reason *ClosingReason `json:"reason,omitempty"`

	// SignalIDs holds the ids of alerts.
	SignalIDs []string `json:"signal_ids,omitzero"`

	// Status is what has been done about an alert.
	Status AlertStatus `json:"status"`
}

// AlertSuppression says which alerts of a rule are gathered into one.
type AlertSuppression struct {
	// Duration is how long alerts are gathered into one.
	Duration              *AlertSuppressionDuration `json:"duration,omitempty"`
	GroupBy               []string                  `json:"group_by,omitzero"`
	MissingFieldsStrategy *MissingFieldsStrategy    `json:"missing_fields_strategy,omitempty"`
}

// AlertSuppressionDuration is how long alerts are gathered into one.
type AlertSuppressionDuration struct {
	// Unit is a unit of time.
	Unit  AlertSuppressionDurationUnit `json:"unit"`
	Value int64                        `json:"value"`
}

// AlertSuppressionDurationUnit is a unit of time.
type AlertSuppressionDurationUnit string

// AlertSuppressionEdit is a kind of RuleEdit.
type AlertSuppressionEdit struct {
	// Type is always "set_alert_suppression".
	Type string `json:"type"`

	// Value says which alerts of a rule are gathered into one.
	Value AlertSuppression `json:"value"`
}

// AlertSuppressionRemoval is a kind of RuleEdit.
type AlertSuppressionRemoval struct {
	// Type is always "delete_alert_suppression".
	Type string `json:"type"`
}

// AlertTags says which tags alerts get and lose.
type AlertTags struct {
	TagsToAdd    []string `json:"tags_to_add,omitzero"`
	TagsToRemove []string `json:"tags_to_remove,omitzero"`
}

// AlertUpdate is what Elasticsearch says of an update of many alerts.
type AlertUpdate struct {
	Batches *int64 `json:"batches,omitempty"`
	Deleted *int64 `json:"deleted,omitempty"`

	// Failures says of alerts why they could not be changed.
	Failures []any `json:"failures,omitzero"`

	// Noops counts the alerts that were left as they are.
	Noops *int64 `json:"noops,omitempty"`

	// RequestsPerSecond is the limit that the update was held to, -1 for none.
	RequestsPerSecond *float64 `json:"requests_per_second,omitempty"`

	// Retries counts what Elasticsearch had to try again.
	Retries              *UpdateRetries `json:"retries,omitempty"`
	ThrottledMillis      *int64         `json:"throttled_millis,omitempty"`
	ThrottledUntilMillis *int64         `json:"throttled_until_millis,omitempty"`
	TimedOut             *bool          `json:"timed_out,omitempty"`

	// Took is the time that the update took, in milliseconds.
	Took *int64 `json:"took,omitempty"`

	// Total counts the alerts that were found.
	Total *int64 `json:"total,omitempty"`

	// Updated counts the alerts that were changed.
	Updated int64 `json:"updated"`

	// VersionConflicts counts the alerts that something else has changed meanwhile.
	VersionConflicts *int64 `json:"version_conflicts,omitempty"`
}

// AlertVersion is part of IndexMigrationStatus.
type AlertVersion struct {
	Count   int64 `json:"count"`
	Version int64 `json:"version"`
}

// AlertsIndex is the reply of GetAlertsIndex.
type AlertsIndex struct {
	IndexMappingOutdated *bool  `json:"index_mapping_outdated"`
	Name                 string `json:"name"`
}

// AliasPurpose is part of EQLRule, EQLRuleCreate, EQLRulePatch and others.
type AliasPurpose string

// BulkAction is an action for many rules. Either IDs or Query selects them, all rules if neither is given.
type BulkAction struct{ wire.Union }

// BulkActionFrom makes a union of one of its kinds and sets its "action".
func BulkActionFrom[T BulkDeleteRules | BulkDisableRules | BulkDuplicateRules | BulkEditRules | BulkEnableRules | BulkFillRuleGaps | BulkRunRules](kind T) BulkAction {
	switch v := any(&kind).(type) {
	case *BulkDeleteRules:
		v.Action = "delete"
	case *BulkDisableRules:
		v.Action = "disable"
	case *BulkDuplicateRules:
		v.Action = "duplicate"
	case *BulkEditRules:
		v.Action = "edit"
	case *BulkEnableRules:
		v.Action = "enable"
	case *BulkFillRuleGaps:
		v.Action = "fill_gaps"
	case *BulkRunRules:
		v.Action = "run"
	}
	return BulkAction{wire.UnionOf(kind)}
}

// Discriminator is the member "action", which tells the kinds apart: delete, disable, duplicate, edit, enable,
// fill_gaps and run.
func (u BulkAction) Discriminator() string { return u.Text("action") }

// AsBulkDeleteRules reads it as BulkDeleteRules. It fails where "action" is that of another kind.
func (u BulkAction) AsBulkDeleteRules() (kind BulkDeleteRules, err error) {
	err = u.DecodeTagged(&kind, "action", "delete")
	return kind, err
}

// AsBulkDisableRules reads it as BulkDisableRules. It fails where "action" is that of another kind.
func (u BulkAction) AsBulkDisableRules() (kind BulkDisableRules, err error) {
	err = u.DecodeTagged(&kind, "action", "disable")
	return kind, err
}

// AsBulkDuplicateRules reads it as BulkDuplicateRules. It fails where "action" is that of another kind.
func (u BulkAction) AsBulkDuplicateRules() (kind BulkDuplicateRules, err error) {
	err = u.DecodeTagged(&kind, "action", "duplicate")
	return kind, err
}

// AsBulkEditRules reads it as BulkEditRules. It fails where "action" is that of another kind.
func (u BulkAction) AsBulkEditRules() (kind BulkEditRules, err error) {
	err = u.DecodeTagged(&kind, "action", "edit")
	return kind, err
}

// AsBulkEnableRules reads it as BulkEnableRules. It fails where "action" is that of another kind.
func (u BulkAction) AsBulkEnableRules() (kind BulkEnableRules, err error) {
	err = u.DecodeTagged(&kind, "action", "enable")
	return kind, err
}

// AsBulkFillRuleGaps reads it as BulkFillRuleGaps. It fails where "action" is that of another kind.
func (u BulkAction) AsBulkFillRuleGaps() (kind BulkFillRuleGaps, err error) {
	err = u.DecodeTagged(&kind, "action", "fill_gaps")
	return kind, err
}

// AsBulkRunRules reads it as BulkRunRules. It fails where "action" is that of another kind.
func (u BulkAction) AsBulkRunRules() (kind BulkRunRules, err error) {
	err = u.DecodeTagged(&kind, "action", "run")
	return kind, err
}

// BulkActionAttributes is part of BulkActionResponse.
type BulkActionAttributes struct {
	Errors []BulkActionError `json:"errors,omitzero"`

	// Results holds the rules that a bulk action has changed, and those that it has passed over.
	Results BulkActionResults `json:"results"`

	// Summary counts the rules of a bulk action.
	Summary BulkActionSummary `json:"summary"`
}

// BulkActionError says why a bulk action failed for some rules.
type BulkActionError struct {
	// ErrCode names the reason why a bulk action failed.
	ErrCode    *BulkActionErrorCode `json:"err_code,omitempty"`
	Message    string               `json:"message"`
	Rules      []FailedRule         `json:"rules,omitzero"`
	StatusCode int64                `json:"status_code"`
}

// BulkActionErrorCode names the reason why a bulk action failed.
type BulkActionErrorCode string

// BulkActionResponse is what a bulk action has done.
type BulkActionResponse struct {
	Attributes BulkActionAttributes `json:"attributes"`
	Message    *string              `json:"message,omitempty"`
	RulesCount *int64               `json:"rules_count,omitempty"`
	StatusCode *int64               `json:"status_code,omitempty"`
	Success    *bool                `json:"success,omitempty"`

	// Value is where one of Elastic's examples has all else. Servers leave it out.
	Value map[string]any `json:"value,omitzero"`
}

// BulkActionResults holds the rules that a bulk action has changed, and those that it has passed over.
type BulkActionResults struct {
	Created []Rule        `json:"created,omitzero"`
	Deleted []Rule        `json:"deleted,omitzero"`
	Skipped []SkippedRule `json:"skipped,omitzero"`
	Updated []Rule        `json:"updated,omitzero"`
}

// BulkActionSummary counts the rules of a bulk action.
type BulkActionSummary struct {
	Failed    int64 `json:"failed"`
	Skipped   int64 `json:"skipped"`
	Succeeded int64 `json:"succeeded"`
	Total     int64 `json:"total"`
}

// BulkDeleteRules is a kind of BulkAction.
type BulkDeleteRules struct {
	// Action is always "delete".
	Action                 string          `json:"action"`
	GapAutoFillSchedulerID *string         `json:"gap_auto_fill_scheduler_id,omitempty"`
	GapFillStatuses        []GapFillStatus `json:"gap_fill_statuses,omitzero"`
	GapsRangeEnd           *string         `json:"gaps_range_end,omitempty"`
	GapsRangeStart         *string         `json:"gaps_range_start,omitempty"`
	IDs                    []string        `json:"ids,omitzero"`
	Query                  *string         `json:"query,omitempty"`
}

// BulkDisableRules is a kind of BulkAction.
type BulkDisableRules struct {
	// Action is always "disable".
	Action                 string          `json:"action"`
	GapAutoFillSchedulerID *string         `json:"gap_auto_fill_scheduler_id,omitempty"`
	GapFillStatuses        []GapFillStatus `json:"gap_fill_statuses,omitzero"`
	GapsRangeEnd           *string         `json:"gaps_range_end,omitempty"`
	GapsRangeStart         *string         `json:"gaps_range_start,omitempty"`
	IDs                    []string        `json:"ids,omitzero"`
	Query                  *string         `json:"query,omitempty"`
}

// BulkDuplicateRules is a kind of BulkAction.
type BulkDuplicateRules struct {
	// Action is always "duplicate".
	Action string `json:"action"`

	// Duplicate says what the copies of rules take along.
	Duplicate              *DuplicateOptions `json:"duplicate,omitempty"`
	GapAutoFillSchedulerID *string           `json:"gap_auto_fill_scheduler_id,omitempty"`
	GapFillStatuses        []GapFillStatus   `json:"gap_fill_statuses,omitzero"`
	GapsRangeEnd           *string           `json:"gaps_range_end,omitempty"`
	GapsRangeStart         *string           `json:"gaps_range_start,omitempty"`
	IDs                    []string          `json:"ids,omitzero"`
	Query                  *string           `json:"query,omitempty"`
}

// BulkEditRules is a kind of BulkAction.
type BulkEditRules struct {
	// Action is always "edit".
	Action                 string          `json:"action"`
	Edit                   []RuleEdit      `json:"edit,omitzero"`
	GapAutoFillSchedulerID *string         `json:"gap_auto_fill_scheduler_id,omitempty"`
	GapFillStatuses        []GapFillStatus `json:"gap_fill_statuses,omitzero"`
	GapsRangeEnd           *string         `json:"gaps_range_end,omitempty"`
	GapsRangeStart         *string         `json:"gaps_range_start,omitempty"`
	IDs                    []string        `json:"ids,omitzero"`
	Query                  *string         `json:"query,omitempty"`
}

// BulkEditThrottle says how often actions are taken.
type BulkEditThrottle string

// BulkEnableRules is a kind of BulkAction.
type BulkEnableRules struct {
	// Action is always "enable".
	Action                 string          `json:"action"`
	GapAutoFillSchedulerID *string         `json:"gap_auto_fill_scheduler_id,omitempty"`
	GapFillStatuses        []GapFillStatus `json:"gap_fill_statuses,omitzero"`
	GapsRangeEnd           *string         `json:"gaps_range_end,omitempty"`
	GapsRangeStart         *string         `json:"gaps_range_start,omitempty"`
	IDs                    []string        `json:"ids,omitzero"`
	Query                  *string         `json:"query,omitempty"`
}

// BulkFillRuleGaps is a kind of BulkAction.
type BulkFillRuleGaps struct {
	// Action is always "fill_gaps".
	Action string `json:"action"`

	// FillGaps is a span of time, the ends of which are dates in ISO 8601.
	FillGaps               TimeRange       `json:"fill_gaps"`
	GapAutoFillSchedulerID *string         `json:"gap_auto_fill_scheduler_id,omitempty"`
	GapFillStatuses        []GapFillStatus `json:"gap_fill_statuses,omitzero"`
	GapsRangeEnd           *string         `json:"gaps_range_end,omitempty"`
	GapsRangeStart         *string         `json:"gaps_range_start,omitempty"`
	IDs                    []string        `json:"ids,omitzero"`
	Query                  *string         `json:"query,omitempty"`
}

// BulkRunRules is a kind of BulkAction.
type BulkRunRules struct {
	// Action is always "run".
	Action                 string          `json:"action"`
	GapAutoFillSchedulerID *string         `json:"gap_auto_fill_scheduler_id,omitempty"`
	GapFillStatuses        []GapFillStatus `json:"gap_fill_statuses,omitzero"`
	GapsRangeEnd           *string         `json:"gaps_range_end,omitempty"`
	GapsRangeStart         *string         `json:"gaps_range_start,omitempty"`
	IDs                    []string        `json:"ids,omitzero"`
	Query                  *string         `json:"query,omitempty"`

	// Run is a span of time, the ends of which are dates in ISO 8601.
	Run TimeRange `json:"run"`
}

// ClosingReason says why an alert is closed. Administrators can add values of their own.
type ClosingReason string

// ConflictPolicy says what happens if an alert changes while many are updated.
type ConflictPolicy string

// CreateAlertsMigrationRequest names the indices of alerts to copy, and says how.
type CreateAlertsMigrationRequest struct {
	Index             []string `json:"index,omitzero"`
	RequestsPerSecond *int64   `json:"requests_per_second,omitempty"`
	Size              *int64   `json:"size,omitempty"`
	Slices            *int64   `json:"slices,omitempty"`
}

// CustomizedField is part of ExternalRuleSource.
type CustomizedField struct {
	FieldName string `json:"field_name"`
}

// DeleteAlertsMigrationRequest is the body of DeleteAlertsMigration.
type DeleteAlertsMigrationRequest struct {
	MigrationIDs []string `json:"migration_ids,omitzero"`
}

// DuplicateOptions says what the copies of rules take along.
type DuplicateOptions struct {
	IncludeExceptions        bool `json:"include_exceptions"`
	IncludeExpiredExceptions bool `json:"include_expired_exceptions"`
}

// ECSMapping says where the value of an ECS field comes from.
type ECSMapping struct {
	Field *string         `json:"field,omitempty"`
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

// ECSMappings maps ECS fields to where their values come from.
type ECSMappings map[string]ECSMapping

// EQLRule is a kind of Rule.
type EQLRule struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression      *AlertSuppression   `json:"alert_suppression,omitempty"`
	AliasPurpose          *AliasPurpose       `json:"alias_purpose,omitempty"`
	AliasTargetID         *string             `json:"alias_target_id,omitempty"`
	Author                []string            `json:"author,omitzero"`
	BuildingBlockType     *string             `json:"building_block_type,omitempty"`
	CreatedAt             wire.Time           `json:"created_at"`
	CreatedBy             string              `json:"created_by"`
	DataViewID            *string             `json:"data_view_id,omitempty"`
	Description           string              `json:"description"`
	Enabled               bool                `json:"enabled"`
	EventCategoryOverride *string             `json:"event_category_override,omitempty"`
	ExceptionsList        []RuleExceptionList `json:"exceptions_list,omitzero"`

	// ExecutionSummary tells how the last run of a rule went.
	ExecutionSummary    *RuleExecutionSummary `json:"execution_summary,omitempty"`
	FalsePositives      []string              `json:"false_positives,omitzero"`
	Filters             []any                 `json:"filters,omitzero"`
	From                string                `json:"from"`
	ID                  string                `json:"id"`
	Immutable           bool                  `json:"immutable"`
	Index               []string              `json:"index,omitzero"`
	Interval            string                `json:"interval"`
	InvestigationFields *InvestigationFields  `json:"investigation_fields,omitempty"`

	// Language is always "eql".
	Language            string               `json:"language"`
	License             *string              `json:"license,omitempty"`
	MaxSignals          int64                `json:"max_signals"`
	Meta                map[string]any       `json:"meta,omitzero"`
	Name                string               `json:"name"`
	Namespace           *string              `json:"namespace,omitempty"`
	Note                *string              `json:"note,omitempty"`
	Outcome             *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex         *string              `json:"output_index,omitempty"`
	Query               string               `json:"query"`
	References          []string             `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredField      `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction     `json:"response_actions,omitzero"`
	Revision            int64                `json:"revision"`
	RiskScore           int64                `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID              string               `json:"rule_id"`
	RuleNameOverride    *string              `json:"rule_name_override,omitempty"`

	// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
	RuleSource                        RuleSource          `json:"rule_source,omitzero"`
	Setup                             string              `json:"setup"`
	Severity                          Severity            `json:"severity"`
	SeverityMapping                   []SeverityMapping   `json:"severity_mapping,omitzero"`
	Tags                              []string            `json:"tags,omitzero"`
	Threat                            []Threat            `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TiebreakerField                   *string             `json:"tiebreaker_field,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampField                    *string             `json:"timestamp_field,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                string              `json:"to"`

	// Type is always "eql".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// EQLRuleCreate is a kind of RuleCreate.
type EQLRuleCreate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression      *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose          *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID         *string              `json:"alias_target_id,omitempty"`
	Author                []string             `json:"author,omitzero"`
	BuildingBlockType     *string              `json:"building_block_type,omitempty"`
	DataViewID            *string              `json:"data_view_id,omitempty"`
	Description           string               `json:"description"`
	Enabled               *bool                `json:"enabled,omitempty"`
	EventCategoryOverride *string              `json:"event_category_override,omitempty"`
	ExceptionsList        []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives        []string             `json:"false_positives,omitzero"`
	Filters               []any                `json:"filters,omitzero"`
	From                  *string              `json:"from,omitempty"`
	Index                 []string             `json:"index,omitzero"`
	Interval              *string              `json:"interval,omitempty"`
	InvestigationFields   *InvestigationFields `json:"investigation_fields,omitempty"`

	// Language is always "eql".
	Language                          string               `json:"language"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TiebreakerField                   *string              `json:"tiebreaker_field,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampField                    *string              `json:"timestamp_field,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "eql".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// EQLRulePatch is a kind of RulePatch.
type EQLRulePatch struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression      *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose          *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID         *string              `json:"alias_target_id,omitempty"`
	Author                []string             `json:"author,omitzero"`
	BuildingBlockType     *string              `json:"building_block_type,omitempty"`
	DataViewID            *string              `json:"data_view_id,omitempty"`
	Description           *string              `json:"description,omitempty"`
	Enabled               *bool                `json:"enabled,omitempty"`
	EventCategoryOverride *string              `json:"event_category_override,omitempty"`
	ExceptionsList        []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives        []string             `json:"false_positives,omitzero"`
	Filters               []any                `json:"filters,omitzero"`
	From                  *string              `json:"from,omitempty"`
	ID                    *string              `json:"id,omitempty"`
	Index                 []string             `json:"index,omitzero"`
	Interval              *string              `json:"interval,omitempty"`
	InvestigationFields   *InvestigationFields `json:"investigation_fields,omitempty"`

	// Language is always "eql".
	Language                          *string              `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              *string              `json:"name,omitempty"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         *int64               `json:"risk_score,omitempty"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          *Severity            `json:"severity,omitempty"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TiebreakerField                   *string              `json:"tiebreaker_field,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampField                    *string              `json:"timestamp_field,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "eql".
	Type    *string `json:"type,omitempty"`
	Version *int64  `json:"version,omitempty"`
}

// EQLRulePreview is a preview of an event correlation rule.
type EQLRulePreview struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression      *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose          *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID         *string              `json:"alias_target_id,omitempty"`
	Author                []string             `json:"author,omitzero"`
	BuildingBlockType     *string              `json:"building_block_type,omitempty"`
	DataViewID            *string              `json:"data_view_id,omitempty"`
	Description           string               `json:"description"`
	Enabled               *bool                `json:"enabled,omitempty"`
	EventCategoryOverride *string              `json:"event_category_override,omitempty"`
	ExceptionsList        []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives        []string             `json:"false_positives,omitzero"`
	Filters               []any                `json:"filters,omitzero"`
	From                  *string              `json:"from,omitempty"`
	Index                 []string             `json:"index,omitzero"`
	Interval              *string              `json:"interval,omitempty"`
	InvestigationFields   *InvestigationFields `json:"investigation_fields,omitempty"`
	InvocationCount       int64                `json:"invocationCount"`

	// Language is always "eql".
	Language                          string               `json:"language"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TiebreakerField                   *string              `json:"tiebreaker_field,omitempty"`
	TimeframeEnd                      wire.Time            `json:"timeframeEnd"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampField                    *string              `json:"timestamp_field,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "eql".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// EQLRuleUpdate is a kind of RuleUpdate.
type EQLRuleUpdate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression      *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose          *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID         *string              `json:"alias_target_id,omitempty"`
	Author                []string             `json:"author,omitzero"`
	BuildingBlockType     *string              `json:"building_block_type,omitempty"`
	DataViewID            *string              `json:"data_view_id,omitempty"`
	Description           string               `json:"description"`
	Enabled               *bool                `json:"enabled,omitempty"`
	EventCategoryOverride *string              `json:"event_category_override,omitempty"`
	ExceptionsList        []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives        []string             `json:"false_positives,omitzero"`
	Filters               []any                `json:"filters,omitzero"`
	From                  *string              `json:"from,omitempty"`
	ID                    *string              `json:"id,omitempty"`
	Index                 []string             `json:"index,omitzero"`
	Interval              *string              `json:"interval,omitempty"`
	InvestigationFields   *InvestigationFields `json:"investigation_fields,omitempty"`

	// Language is always "eql".
	Language                          string               `json:"language"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TiebreakerField                   *string              `json:"tiebreaker_field,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampField                    *string              `json:"timestamp_field,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "eql".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ESQLRule is a kind of Rule.
type ESQLRule struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression  *AlertSuppression   `json:"alert_suppression,omitempty"`
	AliasPurpose      *AliasPurpose       `json:"alias_purpose,omitempty"`
	AliasTargetID     *string             `json:"alias_target_id,omitempty"`
	Author            []string            `json:"author,omitzero"`
	BuildingBlockType *string             `json:"building_block_type,omitempty"`
	CreatedAt         wire.Time           `json:"created_at"`
	CreatedBy         string              `json:"created_by"`
	Description       string              `json:"description"`
	Enabled           bool                `json:"enabled"`
	ExceptionsList    []RuleExceptionList `json:"exceptions_list,omitzero"`

	// ExecutionSummary tells how the last run of a rule went.
	ExecutionSummary    *RuleExecutionSummary `json:"execution_summary,omitempty"`
	FalsePositives      []string              `json:"false_positives,omitzero"`
	From                string                `json:"from"`
	ID                  string                `json:"id"`
	Immutable           bool                  `json:"immutable"`
	Interval            string                `json:"interval"`
	InvestigationFields *InvestigationFields  `json:"investigation_fields,omitempty"`

	// Language is always "esql".
	Language            string               `json:"language"`
	License             *string              `json:"license,omitempty"`
	MaxSignals          int64                `json:"max_signals"`
	Meta                map[string]any       `json:"meta,omitzero"`
	Name                string               `json:"name"`
	Namespace           *string              `json:"namespace,omitempty"`
	Note                *string              `json:"note,omitempty"`
	Outcome             *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex         *string              `json:"output_index,omitempty"`
	Query               string               `json:"query"`
	References          []string             `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredField      `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction     `json:"response_actions,omitzero"`
	Revision            int64                `json:"revision"`
	RiskScore           int64                `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID              string               `json:"rule_id"`
	RuleNameOverride    *string              `json:"rule_name_override,omitempty"`

	// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
	RuleSource                        RuleSource          `json:"rule_source,omitzero"`
	Setup                             string              `json:"setup"`
	Severity                          Severity            `json:"severity"`
	SeverityMapping                   []SeverityMapping   `json:"severity_mapping,omitzero"`
	Tags                              []string            `json:"tags,omitzero"`
	Threat                            []Threat            `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                string              `json:"to"`

	// Type is always "esql".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// ESQLRuleCreate is a kind of RuleCreate.
type ESQLRuleCreate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression    *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose        *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID       *string              `json:"alias_target_id,omitempty"`
	Author              []string             `json:"author,omitzero"`
	BuildingBlockType   *string              `json:"building_block_type,omitempty"`
	Description         string               `json:"description"`
	Enabled             *bool                `json:"enabled,omitempty"`
	ExceptionsList      []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives      []string             `json:"false_positives,omitzero"`
	From                *string              `json:"from,omitempty"`
	Interval            *string              `json:"interval,omitempty"`
	InvestigationFields *InvestigationFields `json:"investigation_fields,omitempty"`

	// Language is always "esql".
	Language                          string               `json:"language"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "esql".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ESQLRulePatch is a kind of RulePatch.
type ESQLRulePatch struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression    *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose        *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID       *string              `json:"alias_target_id,omitempty"`
	Author              []string             `json:"author,omitzero"`
	BuildingBlockType   *string              `json:"building_block_type,omitempty"`
	Description         *string              `json:"description,omitempty"`
	Enabled             *bool                `json:"enabled,omitempty"`
	ExceptionsList      []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives      []string             `json:"false_positives,omitzero"`
	From                *string              `json:"from,omitempty"`
	ID                  *string              `json:"id,omitempty"`
	Interval            *string              `json:"interval,omitempty"`
	InvestigationFields *InvestigationFields `json:"investigation_fields,omitempty"`

	// Language is always "esql".
	Language                          *string              `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              *string              `json:"name,omitempty"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         *int64               `json:"risk_score,omitempty"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          *Severity            `json:"severity,omitempty"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "esql".
	Type    *string `json:"type,omitempty"`
	Version *int64  `json:"version,omitempty"`
}

// ESQLRulePreview is a preview of an ES|QL rule.
type ESQLRulePreview struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression    *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose        *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID       *string              `json:"alias_target_id,omitempty"`
	Author              []string             `json:"author,omitzero"`
	BuildingBlockType   *string              `json:"building_block_type,omitempty"`
	Description         string               `json:"description"`
	Enabled             *bool                `json:"enabled,omitempty"`
	ExceptionsList      []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives      []string             `json:"false_positives,omitzero"`
	From                *string              `json:"from,omitempty"`
	Interval            *string              `json:"interval,omitempty"`
	InvestigationFields *InvestigationFields `json:"investigation_fields,omitempty"`
	InvocationCount     int64                `json:"invocationCount"`

	// Language is always "esql".
	Language                          string               `json:"language"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimeframeEnd                      wire.Time            `json:"timeframeEnd"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "esql".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ESQLRuleUpdate is a kind of RuleUpdate.
type ESQLRuleUpdate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression    *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose        *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID       *string              `json:"alias_target_id,omitempty"`
	Author              []string             `json:"author,omitzero"`
	BuildingBlockType   *string              `json:"building_block_type,omitempty"`
	Description         string               `json:"description"`
	Enabled             *bool                `json:"enabled,omitempty"`
	ExceptionsList      []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives      []string             `json:"false_positives,omitzero"`
	From                *string              `json:"from,omitempty"`
	ID                  *string              `json:"id,omitempty"`
	Interval            *string              `json:"interval,omitempty"`
	InvestigationFields *InvestigationFields `json:"investigation_fields,omitempty"`

	// Language is always "esql".
	Language                          string               `json:"language"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "esql".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// EndpointResponseAction is a kind of ResponseAction.
type EndpointResponseAction struct {
	// ActionTypeID is always ".endpoint".
	ActionTypeID string                       `json:"action_type_id"`
	Params       EndpointResponseActionParams `json:"params,omitzero"`
}

// EndpointResponseActionParams is part of EndpointResponseAction.
type EndpointResponseActionParams struct{ wire.Union }

// EndpointResponseActionParamsFrom makes a union of one of its kinds and sets its "command".
func EndpointResponseActionParamsFrom[T IsolateParams | ProcessParams](kind T) EndpointResponseActionParams {
	switch v := any(&kind).(type) {
	case *IsolateParams:
		v.Command = "isolate"
	}
	return EndpointResponseActionParams{wire.UnionOf(kind)}
}

// Discriminator is the member "command", which tells the kinds apart: isolate, kill-process and suspend-process.
func (u EndpointResponseActionParams) Discriminator() string { return u.Text("command") }

// AsIsolateParams reads it as IsolateParams. It fails where "command" is that of another kind.
func (u EndpointResponseActionParams) AsIsolateParams() (kind IsolateParams, err error) {
	err = u.DecodeTagged(&kind, "command", "isolate")
	return kind, err
}

// AsProcessParams reads it as ProcessParams. It fails where "command" is that of another kind.
func (u EndpointResponseActionParams) AsProcessParams() (kind ProcessParams, err error) {
	err = u.DecodeTagged(&kind, "command", "kill-process", "suspend-process")
	return kind, err
}

// ExceptionComment is a comment on an exception.
type ExceptionComment struct {
	Comment   string     `json:"comment"`
	CreatedAt wire.Time  `json:"created_at"`
	CreatedBy string     `json:"created_by"`
	ID        string     `json:"id"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`
	UpdatedBy *string    `json:"updated_by,omitempty"`
}

// ExceptionEntry is a condition on a field of an event.
type ExceptionEntry struct{ wire.Union }

// ExceptionEntryFrom makes a union of one of its kinds and sets its "type".
func ExceptionEntryFrom[T ExceptionEntryExists | ExceptionEntryList | ExceptionEntryMatch | ExceptionEntryMatchAny | ExceptionEntryNested | ExceptionEntryMatchWildcard](kind T) ExceptionEntry {
	switch v := any(&kind).(type) {
	case *ExceptionEntryExists:
		v.Type = "exists"
	case *ExceptionEntryList:
		v.Type = "list"
	case *ExceptionEntryMatch:
		v.Type = "match"
	case *ExceptionEntryMatchAny:
		v.Type = "match_any"
	case *ExceptionEntryNested:
		v.Type = "nested"
	case *ExceptionEntryMatchWildcard:
		v.Type = "wildcard"
	}
	return ExceptionEntry{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: exists, list, match, match_any, nested and wildcard.
func (u ExceptionEntry) Discriminator() string { return u.Text("type") }

// AsExceptionEntryExists reads it as ExceptionEntryExists. It fails where "type" is that of another kind.
func (u ExceptionEntry) AsExceptionEntryExists() (kind ExceptionEntryExists, err error) {
	err = u.DecodeTagged(&kind, "type", "exists")
	return kind, err
}

// AsExceptionEntryList reads it as ExceptionEntryList. It fails where "type" is that of another kind.
func (u ExceptionEntry) AsExceptionEntryList() (kind ExceptionEntryList, err error) {
	err = u.DecodeTagged(&kind, "type", "list")
	return kind, err
}

// AsExceptionEntryMatch reads it as ExceptionEntryMatch. It fails where "type" is that of another kind.
func (u ExceptionEntry) AsExceptionEntryMatch() (kind ExceptionEntryMatch, err error) {
	err = u.DecodeTagged(&kind, "type", "match")
	return kind, err
}

// AsExceptionEntryMatchAny reads it as ExceptionEntryMatchAny. It fails where "type" is that of another kind.
func (u ExceptionEntry) AsExceptionEntryMatchAny() (kind ExceptionEntryMatchAny, err error) {
	err = u.DecodeTagged(&kind, "type", "match_any")
	return kind, err
}

// AsExceptionEntryNested reads it as ExceptionEntryNested. It fails where "type" is that of another kind.
func (u ExceptionEntry) AsExceptionEntryNested() (kind ExceptionEntryNested, err error) {
	err = u.DecodeTagged(&kind, "type", "nested")
	return kind, err
}

// AsExceptionEntryMatchWildcard reads it as ExceptionEntryMatchWildcard. It fails where "type" is that of another kind.
func (u ExceptionEntry) AsExceptionEntryMatchWildcard() (kind ExceptionEntryMatchWildcard, err error) {
	err = u.DecodeTagged(&kind, "type", "wildcard")
	return kind, err
}

// ExceptionEntryExists holds for an event that has the field.
type ExceptionEntryExists struct {
	Field string `json:"field"`

	// Operator says whether a condition has to hold or must not hold.
	Operator ExceptionOperator `json:"operator"`

	// Type is always "exists".
	Type string `json:"type"`
}

// ExceptionEntryList holds for an event whose value is in a value list.
type ExceptionEntryList struct {
	Field string `json:"field"`

	// List names a value list and the type of its values.
	List ValueListReference `json:"list"`

	// Operator says whether a condition has to hold or must not hold.
	Operator ExceptionOperator `json:"operator"`

	// Type is always "list".
	Type string `json:"type"`
}

// ExceptionEntryMatch holds for an event with the value.
type ExceptionEntryMatch struct {
	Field string `json:"field"`

	// Operator says whether a condition has to hold or must not hold.
	Operator ExceptionOperator `json:"operator"`

	// Type is always "match".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// ExceptionEntryMatchAny holds for an event with one of the values.
type ExceptionEntryMatchAny struct {
	Field string `json:"field"`

	// Operator says whether a condition has to hold or must not hold.
	Operator ExceptionOperator `json:"operator"`

	// Type is always "match_any".
	Type  string   `json:"type"`
	Value []string `json:"value,omitzero"`
}

// ExceptionEntryMatchWildcard holds for an event whose value fits a pattern.
type ExceptionEntryMatchWildcard struct {
	Field string `json:"field"`

	// Operator says whether a condition has to hold or must not hold.
	Operator ExceptionOperator `json:"operator"`

	// Type is always "wildcard".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// ExceptionEntryNested holds for an event with an object for which all entries hold.
type ExceptionEntryNested struct {
	Entries []ExceptionNestedEntry `json:"entries,omitzero"`
	Field   string                 `json:"field"`

	// Type is always "nested".
	Type string `json:"type"`
}

// ExceptionListType is part of RuleExceptionList.
type ExceptionListType string

// ExceptionNestedEntry is a condition on a field of a nested object.
type ExceptionNestedEntry struct{ wire.Union }

// ExceptionNestedEntryFrom makes a union of one of its kinds and sets its "type".
func ExceptionNestedEntryFrom[T ExceptionEntryExists | ExceptionEntryMatch | ExceptionEntryMatchAny](kind T) ExceptionNestedEntry {
	switch v := any(&kind).(type) {
	case *ExceptionEntryExists:
		v.Type = "exists"
	case *ExceptionEntryMatch:
		v.Type = "match"
	case *ExceptionEntryMatchAny:
		v.Type = "match_any"
	}
	return ExceptionNestedEntry{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: exists, match and match_any.
func (u ExceptionNestedEntry) Discriminator() string { return u.Text("type") }

// AsExceptionEntryExists reads it as ExceptionEntryExists. It fails where "type" is that of another kind.
func (u ExceptionNestedEntry) AsExceptionEntryExists() (kind ExceptionEntryExists, err error) {
	err = u.DecodeTagged(&kind, "type", "exists")
	return kind, err
}

// AsExceptionEntryMatch reads it as ExceptionEntryMatch. It fails where "type" is that of another kind.
func (u ExceptionNestedEntry) AsExceptionEntryMatch() (kind ExceptionEntryMatch, err error) {
	err = u.DecodeTagged(&kind, "type", "match")
	return kind, err
}

// AsExceptionEntryMatchAny reads it as ExceptionEntryMatchAny. It fails where "type" is that of another kind.
func (u ExceptionNestedEntry) AsExceptionEntryMatchAny() (kind ExceptionEntryMatchAny, err error) {
	err = u.DecodeTagged(&kind, "type", "match_any")
	return kind, err
}

// ExceptionOSType is an operating system that an exception is for.
type ExceptionOSType string

// ExceptionOperator says whether a condition has to hold or must not hold.
type ExceptionOperator string

// ExportRulesRequest is the body of ExportRules.
type ExportRulesRequest struct {
	Objects []RuleToExport `json:"objects,omitzero"`
}

// ExternalRuleSource is a kind of RuleSource.
type ExternalRuleSource struct {
	CustomizedFields []CustomizedField `json:"customized_fields,omitzero"`
	HasBaseVersion   bool              `json:"has_base_version"`
	IsCustomized     bool              `json:"is_customized"`

	// Type is always "external".
	Type string `json:"type"`
}

// FailedRule is a rule for which a bulk action failed.
type FailedRule struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`
}

// Failure is the body of a failure. Requests that do not fit get Kibana's usual envelope, which has an Error.
type Failure struct {
	// Attributes holds the details of some failures.
	Attributes map[string]any `json:"attributes,omitzero"`

	// Error is the name of the status in the usual envelope.
	Error *string `json:"error,omitempty"`

	// Message is a text, or a list of texts where tags are refused.
	Message any `json:"message"`

	// EnvelopeStatus is the status in the usual envelope.
	EnvelopeStatus *int64 `json:"statusCode,omitempty"`
	StatusCode     *int64 `json:"status_code,omitempty"`
}

// FinalizeAlertsMigrationRequest is the body of FinalizeAlertsMigration.
type FinalizeAlertsMigrationRequest struct {
	MigrationIDs []string `json:"migration_ids,omitzero"`
}

// FindRulesSortField is a parameter of FindRules.
type FindRulesSortField string

// GapFillStatus says how far the gaps in the executions of a rule are filled.
type GapFillStatus string

// GapRange is part of RuleExecutionMetrics.
type GapRange struct {
	Gte string `json:"gte"`
	Lte string `json:"lte"`
}

// HitCount counts what a search has found.
type HitCount struct {
	// Relation is eq if Value is exact, and gte if there are at least that many.
	Relation string `json:"relation"`
	Value    int64  `json:"value"`
}

// ImportError is something that could not be imported.
type ImportError struct {
	// Error says why something could not be imported.
	Error  ImportErrorReason `json:"error"`
	ID     *string           `json:"id,omitempty"`
	ItemID *string           `json:"item_id,omitempty"`
	ListID *string           `json:"list_id,omitempty"`
	RuleID *string           `json:"rule_id,omitempty"`
}

// ImportErrorReason says why something could not be imported.
type ImportErrorReason struct {
	Message    string `json:"message"`
	StatusCode int64  `json:"status_code"`
}

// ImportRulesRequest is the body of ImportRules.
type ImportRulesRequest struct {
	File wire.File `json:"file"`
}

// ImportRulesResponse is the reply of ImportRules.
type ImportRulesResponse struct {
	ActionConnectorsErrors       []ImportError   `json:"action_connectors_errors,omitzero"`
	ActionConnectorsSuccess      bool            `json:"action_connectors_success"`
	ActionConnectorsSuccessCount int64           `json:"action_connectors_success_count"`
	ActionConnectorsWarnings     []ImportWarning `json:"action_connectors_warnings,omitzero"`
	Errors                       []ImportError   `json:"errors,omitzero"`
	ExceptionsErrors             []ImportError   `json:"exceptions_errors,omitzero"`
	ExceptionsSuccess            bool            `json:"exceptions_success"`
	ExceptionsSuccessCount       int64           `json:"exceptions_success_count"`
	RulesCount                   int64           `json:"rules_count"`
	Success                      bool            `json:"success"`
	SuccessCount                 int64           `json:"success_count"`
}

// ImportWarning is part of ImportRulesResponse and RulePage.
type ImportWarning struct {
	ActionPath  string  `json:"actionPath"`
	ButtonLabel *string `json:"buttonLabel,omitempty"`
	Message     string  `json:"message"`
	Type        string  `json:"type"`
}

// IndexMigrationStatus is an index of alerts and its migrations.
type IndexMigrationStatus struct {
	Index          string            `json:"index"`
	IsOutdated     bool              `json:"is_outdated"`
	Migrations     []MigrationStatus `json:"migrations,omitzero"`
	SignalVersions []AlertVersion    `json:"signal_versions,omitzero"`
	Version        int64             `json:"version"`
}

// IndexPatternsEdit is a kind of RuleEdit.
type IndexPatternsEdit struct {
	OverwriteDataViews *bool `json:"overwrite_data_views,omitempty"`

	// Type adds to what the rules have, takes from it or replaces it.
	Type  IndexPatternsEditType `json:"type"`
	Value []string              `json:"value,omitzero"`
}

// IndexPatternsEditType adds to what the rules have, takes from it or replaces it.
type IndexPatternsEditType string

// InstallPrebuiltRulesResponse is the reply of InstallPrebuiltRules.
type InstallPrebuiltRulesResponse struct {
	RulesInstalled     int64 `json:"rules_installed"`
	RulesUpdated       int64 `json:"rules_updated"`
	TimelinesInstalled int64 `json:"timelines_installed"`
	TimelinesUpdated   int64 `json:"timelines_updated"`
}

// InternalRuleSource is a kind of RuleSource.
type InternalRuleSource struct {
	// Type is always "internal".
	Type string `json:"type"`
}

// InvestigationFields is part of EQLRule, EQLRuleCreate, EQLRulePatch and others.
type InvestigationFields struct {
	FieldNames []string `json:"field_names,omitzero"`
}

// InvestigationFieldsEdit is a kind of RuleEdit.
type InvestigationFieldsEdit struct {
	// Type adds to what the rules have, takes from it or replaces it.
	Type  InvestigationFieldsEditType `json:"type"`
	Value InvestigationFields         `json:"value"`
}

// InvestigationFieldsEditType adds to what the rules have, takes from it or replaces it.
type InvestigationFieldsEditType string

// IsolateParams is a kind of EndpointResponseActionParams.
type IsolateParams struct {
	// Command is always "isolate".
	Command string  `json:"command"`
	Comment *string `json:"comment,omitempty"`
}

// LastExecution is part of RuleExecutionSummary.
type LastExecution struct {
	Date        wire.Time            `json:"date"`
	Message     string               `json:"message"`
	Metrics     RuleExecutionMetrics `json:"metrics"`
	Status      RuleExecutionStatus  `json:"status"`
	StatusOrder int64                `json:"status_order"`
}

// MachineLearningJobID is part of MachineLearningRule, MachineLearningRuleCreate, MachineLearningRulePatch and others.
type MachineLearningJobID struct{ wire.Union }

// MachineLearningJobIDFrom makes a union of one of its kinds.
func MachineLearningJobIDFrom[T string | []string](kind T) MachineLearningJobID {
	return MachineLearningJobID{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u MachineLearningJobID) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsStrings reads it as []string.
func (u MachineLearningJobID) AsStrings() (kind []string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// MachineLearningRule is a kind of Rule.
type MachineLearningRule struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression  *AlertSuppression   `json:"alert_suppression,omitempty"`
	AliasPurpose      *AliasPurpose       `json:"alias_purpose,omitempty"`
	AliasTargetID     *string             `json:"alias_target_id,omitempty"`
	AnomalyThreshold  int64               `json:"anomaly_threshold"`
	Author            []string            `json:"author,omitzero"`
	BuildingBlockType *string             `json:"building_block_type,omitempty"`
	CreatedAt         wire.Time           `json:"created_at"`
	CreatedBy         string              `json:"created_by"`
	Description       string              `json:"description"`
	Enabled           bool                `json:"enabled"`
	ExceptionsList    []RuleExceptionList `json:"exceptions_list,omitzero"`

	// ExecutionSummary tells how the last run of a rule went.
	ExecutionSummary     *RuleExecutionSummary `json:"execution_summary,omitempty"`
	FalsePositives       []string              `json:"false_positives,omitzero"`
	From                 string                `json:"from"`
	ID                   string                `json:"id"`
	Immutable            bool                  `json:"immutable"`
	Interval             string                `json:"interval"`
	InvestigationFields  *InvestigationFields  `json:"investigation_fields,omitempty"`
	License              *string               `json:"license,omitempty"`
	MachineLearningJobID MachineLearningJobID  `json:"machine_learning_job_id,omitzero"`
	MaxSignals           int64                 `json:"max_signals"`
	Meta                 map[string]any        `json:"meta,omitzero"`
	Name                 string                `json:"name"`
	Namespace            *string               `json:"namespace,omitempty"`
	Note                 *string               `json:"note,omitempty"`
	Outcome              *ResolveOutcome       `json:"outcome,omitempty"`
	OutputIndex          *string               `json:"output_index,omitempty"`
	References           []string              `json:"references,omitzero"`
	RelatedIntegrations  []RelatedIntegration  `json:"related_integrations,omitzero"`
	RequiredFields       []RequiredField       `json:"required_fields,omitzero"`
	ResponseActions      []ResponseAction      `json:"response_actions,omitzero"`
	Revision             int64                 `json:"revision"`
	RiskScore            int64                 `json:"risk_score"`
	RiskScoreMapping     []RiskScoreMapping    `json:"risk_score_mapping,omitzero"`
	RuleID               string                `json:"rule_id"`
	RuleNameOverride     *string               `json:"rule_name_override,omitempty"`

	// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
	RuleSource                        RuleSource          `json:"rule_source,omitzero"`
	Setup                             string              `json:"setup"`
	Severity                          Severity            `json:"severity"`
	SeverityMapping                   []SeverityMapping   `json:"severity_mapping,omitzero"`
	Tags                              []string            `json:"tags,omitzero"`
	Threat                            []Threat            `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                string              `json:"to"`

	// Type is always "machine_learning".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// MachineLearningRuleCreate is a kind of RuleCreate.
type MachineLearningRuleCreate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	AnomalyThreshold                  int64                `json:"anomaly_threshold"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	From                              *string              `json:"from,omitempty"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MachineLearningJobID              MachineLearningJobID `json:"machine_learning_job_id,omitzero"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "machine_learning".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// MachineLearningRulePatch is a kind of RulePatch.
type MachineLearningRulePatch struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	AnomalyThreshold                  *int64               `json:"anomaly_threshold,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	Description                       *string              `json:"description,omitempty"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	From                              *string              `json:"from,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MachineLearningJobID              MachineLearningJobID `json:"machine_learning_job_id,omitzero"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              *string              `json:"name,omitempty"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         *int64               `json:"risk_score,omitempty"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          *Severity            `json:"severity,omitempty"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "machine_learning".
	Type    *string `json:"type,omitempty"`
	Version *int64  `json:"version,omitempty"`
}

// MachineLearningRulePreview is a preview of a machine learning rule.
type MachineLearningRulePreview struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	AnomalyThreshold                  int64                `json:"anomaly_threshold"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	From                              *string              `json:"from,omitempty"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	InvocationCount                   int64                `json:"invocationCount"`
	License                           *string              `json:"license,omitempty"`
	MachineLearningJobID              MachineLearningJobID `json:"machine_learning_job_id,omitzero"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimeframeEnd                      wire.Time            `json:"timeframeEnd"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "machine_learning".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// MachineLearningRuleUpdate is a kind of RuleUpdate.
type MachineLearningRuleUpdate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	AnomalyThreshold                  int64                `json:"anomaly_threshold"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	From                              *string              `json:"from,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MachineLearningJobID              MachineLearningJobID `json:"machine_learning_job_id,omitzero"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "machine_learning".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// Migration is the copying of an outdated index of alerts into a new one.
type Migration struct {
	// Completed tells whether the copying is over. Only FinalizeAlertsMigration says so.
	Completed        *bool  `json:"completed,omitempty"`
	DestinationIndex string `json:"destinationIndex"`

	// Error says why a migration failed.
	Error       *MigrationError `json:"error,omitempty"`
	ID          string          `json:"id"`
	SourceIndex string          `json:"sourceIndex"`

	// Status says how far a migration is.
	Status  MigrationState `json:"status"`
	Updated wire.Time      `json:"updated"`
	Version int64          `json:"version"`
}

// MigrationError says why a migration failed.
type MigrationError struct {
	Message    string `json:"message"`
	StatusCode int64  `json:"status_code"`
}

// MigrationList holds migrations.
type MigrationList struct {
	Migrations []Migration `json:"migrations,omitzero"`
}

// MigrationState says how far a migration is.
type MigrationState string

// MigrationStatus is how far a migration is.
type MigrationStatus struct {
	ID string `json:"id"`

	// Status says how far a migration is.
	Status  MigrationState `json:"status"`
	Updated wire.Time      `json:"updated"`
	Version int64          `json:"version"`
}

// MigrationStatusList holds the indices of alerts and their migrations.
type MigrationStatusList struct {
	Indices []IndexMigrationStatus `json:"indices,omitzero"`
}

// MissingFieldsStrategy is part of AlertSuppression.
type MissingFieldsStrategy string

// NamespaceType says whether an exception list belongs to one space or to all.
type NamespaceType string

// NewExceptionComment is a comment on a new exception.
type NewExceptionComment struct {
	Comment string `json:"comment"`
}

// NewRuleException is an exception to add to a rule. All its entries have to hold for it to apply.
type NewRuleException struct {
	Comments    []NewExceptionComment `json:"comments,omitzero"`
	Description string                `json:"description"`
	Entries     []ExceptionEntry      `json:"entries,omitzero"`
	ExpireTime  *wire.Time            `json:"expire_time,omitempty"`
	ItemID      *string               `json:"item_id,omitempty"`
	Meta        map[string]any        `json:"meta,omitzero"`
	Name        string                `json:"name"`

	// NamespaceType says whether an exception list belongs to one space or to all.
	NamespaceType *NamespaceType    `json:"namespace_type,omitempty"`
	OSTypes       []ExceptionOSType `json:"os_types,omitzero"`
	Tags          []string          `json:"tags,omitzero"`

	// Type is always "simple".
	Type string `json:"type"`
}

// NewRuleExceptions holds the exceptions to add to a rule.
type NewRuleExceptions struct {
	Items []NewRuleException `json:"items,omitzero"`
}

// NewTermsRule is a kind of Rule.
type NewTermsRule struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression  *AlertSuppression   `json:"alert_suppression,omitempty"`
	AliasPurpose      *AliasPurpose       `json:"alias_purpose,omitempty"`
	AliasTargetID     *string             `json:"alias_target_id,omitempty"`
	Author            []string            `json:"author,omitzero"`
	BuildingBlockType *string             `json:"building_block_type,omitempty"`
	CreatedAt         wire.Time           `json:"created_at"`
	CreatedBy         string              `json:"created_by"`
	DataViewID        *string             `json:"data_view_id,omitempty"`
	Description       string              `json:"description"`
	Enabled           bool                `json:"enabled"`
	ExceptionsList    []RuleExceptionList `json:"exceptions_list,omitzero"`

	// ExecutionSummary tells how the last run of a rule went.
	ExecutionSummary    *RuleExecutionSummary `json:"execution_summary,omitempty"`
	FalsePositives      []string              `json:"false_positives,omitzero"`
	Filters             []any                 `json:"filters,omitzero"`
	From                string                `json:"from"`
	HistoryWindowStart  string                `json:"history_window_start"`
	ID                  string                `json:"id"`
	Immutable           bool                  `json:"immutable"`
	Index               []string              `json:"index,omitzero"`
	Interval            string                `json:"interval"`
	InvestigationFields *InvestigationFields  `json:"investigation_fields,omitempty"`
	Language            QueryLanguage         `json:"language"`
	License             *string               `json:"license,omitempty"`
	MaxSignals          int64                 `json:"max_signals"`
	Meta                map[string]any        `json:"meta,omitzero"`
	Name                string                `json:"name"`
	Namespace           *string               `json:"namespace,omitempty"`
	NewTermsFields      []string              `json:"new_terms_fields,omitzero"`
	Note                *string               `json:"note,omitempty"`
	Outcome             *ResolveOutcome       `json:"outcome,omitempty"`
	OutputIndex         *string               `json:"output_index,omitempty"`
	Query               string                `json:"query"`
	References          []string              `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration  `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredField       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction      `json:"response_actions,omitzero"`
	Revision            int64                 `json:"revision"`
	RiskScore           int64                 `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping    `json:"risk_score_mapping,omitzero"`
	RuleID              string                `json:"rule_id"`
	RuleNameOverride    *string               `json:"rule_name_override,omitempty"`

	// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
	RuleSource                        RuleSource          `json:"rule_source,omitzero"`
	Setup                             string              `json:"setup"`
	Severity                          Severity            `json:"severity"`
	SeverityMapping                   []SeverityMapping   `json:"severity_mapping,omitzero"`
	Tags                              []string            `json:"tags,omitzero"`
	Threat                            []Threat            `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                string              `json:"to"`

	// Type is always "new_terms".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// NewTermsRuleCreate is a kind of RuleCreate.
type NewTermsRuleCreate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	HistoryWindowStart                string               `json:"history_window_start"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	NewTermsFields                    []string             `json:"new_terms_fields,omitzero"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "new_terms".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// NewTermsRulePatch is a kind of RulePatch.
type NewTermsRulePatch struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       *string              `json:"description,omitempty"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	HistoryWindowStart                *string              `json:"history_window_start,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              *string              `json:"name,omitempty"`
	Namespace                         *string              `json:"namespace,omitempty"`
	NewTermsFields                    []string             `json:"new_terms_fields,omitzero"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         *int64               `json:"risk_score,omitempty"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          *Severity            `json:"severity,omitempty"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "new_terms".
	Type    *string `json:"type,omitempty"`
	Version *int64  `json:"version,omitempty"`
}

// NewTermsRulePreview is a preview of a new terms rule.
type NewTermsRulePreview struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	HistoryWindowStart                string               `json:"history_window_start"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	InvocationCount                   int64                `json:"invocationCount"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	NewTermsFields                    []string             `json:"new_terms_fields,omitzero"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimeframeEnd                      wire.Time            `json:"timeframeEnd"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "new_terms".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// NewTermsRuleUpdate is a kind of RuleUpdate.
type NewTermsRuleUpdate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	HistoryWindowStart                string               `json:"history_window_start"`
	ID                                *string              `json:"id,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	NewTermsFields                    []string             `json:"new_terms_fields,omitzero"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "new_terms".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// NormalizedRuleAction is an action for many rules. The connector that ID names says of what type it is.
type NormalizedRuleAction struct {
	AlertsFilter map[string]any `json:"alerts_filter,omitzero"`

	// Frequency says how often an action is taken.
	Frequency *RuleActionFrequency `json:"frequency,omitempty"`
	Group     *string              `json:"group,omitempty"`
	ID        string               `json:"id"`
	Params    map[string]any       `json:"params,omitzero"`
}

// OsqueryParams is part of OsqueryResponseAction.
type OsqueryParams struct {
	// ECSMapping maps ECS fields to where their values come from.
	ECSMapping   ECSMappings    `json:"ecs_mapping,omitzero"`
	PackID       *string        `json:"pack_id,omitempty"`
	Queries      []OsqueryQuery `json:"queries,omitzero"`
	Query        *string        `json:"query,omitempty"`
	SavedQueryID *string        `json:"saved_query_id,omitempty"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout,omitempty"`
}

// OsqueryQuery is part of OsqueryParams.
type OsqueryQuery struct {
	// ECSMapping maps ECS fields to where their values come from.
	ECSMapping ECSMappings `json:"ecs_mapping,omitzero"`
	ID         string      `json:"id"`
	Platform   *string     `json:"platform,omitempty"`
	Query      string      `json:"query"`
	Removed    *bool       `json:"removed,omitempty"`
	Snapshot   *bool       `json:"snapshot,omitempty"`
	Version    *string     `json:"version,omitempty"`
}

// OsqueryResponseAction is a kind of ResponseAction.
type OsqueryResponseAction struct {
	// ActionTypeID is always ".osquery".
	ActionTypeID string        `json:"action_type_id"`
	Params       OsqueryParams `json:"params"`
}

// PrebuiltRulesStatus is the reply of GetPrebuiltRulesStatus.
type PrebuiltRulesStatus struct {
	RulesCustomInstalled  int64 `json:"rules_custom_installed"`
	RulesInstalled        int64 `json:"rules_installed"`
	RulesNotInstalled     int64 `json:"rules_not_installed"`
	RulesNotUpdated       int64 `json:"rules_not_updated"`
	TimelinesInstalled    int64 `json:"timelines_installed"`
	TimelinesNotInstalled int64 `json:"timelines_not_installed"`
	TimelinesNotUpdated   int64 `json:"timelines_not_updated"`
}

// PreviewRuleResponse is the reply of PreviewRule.
type PreviewRuleResponse struct {
	IsAborted *bool             `json:"isAborted,omitempty"`
	Logs      []RulePreviewLogs `json:"logs,omitzero"`
	PreviewID *string           `json:"previewId,omitempty"`
}

// Privileges is what the caller may do with the indices of detections.
type Privileges struct {
	Application map[string]any `json:"application,omitzero"`

	// Cluster tells which privileges the caller has on the cluster.
	Cluster map[string]bool `json:"cluster,omitzero"`

	// HasAllRequested tells whether the caller has every privilege below.
	HasAllRequested bool `json:"has_all_requested"`

	// HasEncryptionKey tells whether Kibana has a key of its own to encrypt with. Without one it cannot store rules.
	HasEncryptionKey bool `json:"has_encryption_key"`

	// Index tells which privileges the caller has on each index.
	Index           map[string]map[string]bool `json:"index,omitzero"`
	IsAuthenticated bool                       `json:"is_authenticated"`
	Username        string                     `json:"username"`
}

// ProcessCommand is part of ProcessParams.
type ProcessCommand string

// ProcessParams is a kind of EndpointResponseActionParams.
type ProcessParams struct {
	Command ProcessCommand `json:"command"`
	Comment *string        `json:"comment,omitempty"`

	// Config says which field of an alert holds the process.
	Config ProcessSelector `json:"config"`
}

// ProcessSelector says which field of an alert holds the process.
type ProcessSelector struct {
	Field     string `json:"field"`
	Overwrite *bool  `json:"overwrite,omitempty"`
}

// QueryLanguage is part of NewTermsRule, NewTermsRuleCreate, NewTermsRulePatch and others.
type QueryLanguage string

// QueryRule is a kind of Rule.
type QueryRule struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression  *AlertSuppression   `json:"alert_suppression,omitempty"`
	AliasPurpose      *AliasPurpose       `json:"alias_purpose,omitempty"`
	AliasTargetID     *string             `json:"alias_target_id,omitempty"`
	Author            []string            `json:"author,omitzero"`
	BuildingBlockType *string             `json:"building_block_type,omitempty"`
	CreatedAt         wire.Time           `json:"created_at"`
	CreatedBy         string              `json:"created_by"`
	DataViewID        *string             `json:"data_view_id,omitempty"`
	Description       string              `json:"description"`
	Enabled           bool                `json:"enabled"`
	ExceptionsList    []RuleExceptionList `json:"exceptions_list,omitzero"`

	// ExecutionSummary tells how the last run of a rule went.
	ExecutionSummary    *RuleExecutionSummary `json:"execution_summary,omitempty"`
	FalsePositives      []string              `json:"false_positives,omitzero"`
	Filters             []any                 `json:"filters,omitzero"`
	From                string                `json:"from"`
	ID                  string                `json:"id"`
	Immutable           bool                  `json:"immutable"`
	Index               []string              `json:"index,omitzero"`
	Interval            string                `json:"interval"`
	InvestigationFields *InvestigationFields  `json:"investigation_fields,omitempty"`
	Language            QueryLanguage         `json:"language"`
	License             *string               `json:"license,omitempty"`
	MaxSignals          int64                 `json:"max_signals"`
	Meta                map[string]any        `json:"meta,omitzero"`
	Name                string                `json:"name"`
	Namespace           *string               `json:"namespace,omitempty"`
	Note                *string               `json:"note,omitempty"`
	Outcome             *ResolveOutcome       `json:"outcome,omitempty"`
	OutputIndex         *string               `json:"output_index,omitempty"`
	Query               string                `json:"query"`
	References          []string              `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration  `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredField       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction      `json:"response_actions,omitzero"`
	Revision            int64                 `json:"revision"`
	RiskScore           int64                 `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping    `json:"risk_score_mapping,omitzero"`
	RuleID              string                `json:"rule_id"`
	RuleNameOverride    *string               `json:"rule_name_override,omitempty"`

	// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
	RuleSource                        RuleSource          `json:"rule_source,omitzero"`
	SavedID                           *string             `json:"saved_id,omitempty"`
	Setup                             string              `json:"setup"`
	Severity                          Severity            `json:"severity"`
	SeverityMapping                   []SeverityMapping   `json:"severity_mapping,omitzero"`
	Tags                              []string            `json:"tags,omitzero"`
	Threat                            []Threat            `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                string              `json:"to"`

	// Type is always "query".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// QueryRuleCreate is a kind of RuleCreate.
type QueryRuleCreate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "query".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// QueryRulePatch is a kind of RulePatch.
type QueryRulePatch struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       *string              `json:"description,omitempty"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              *string              `json:"name,omitempty"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         *int64               `json:"risk_score,omitempty"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          *Severity            `json:"severity,omitempty"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "query".
	Type    *string `json:"type,omitempty"`
	Version *int64  `json:"version,omitempty"`
}

// QueryRulePreview is a preview of a rule with a query.
type QueryRulePreview struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	InvocationCount                   int64                `json:"invocationCount"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimeframeEnd                      wire.Time            `json:"timeframeEnd"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "query".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// QueryRuleUpdate is a kind of RuleUpdate.
type QueryRuleUpdate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "query".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// RelatedIntegration is an integration that brings the data a rule searches.
type RelatedIntegration struct {
	Integration *string `json:"integration,omitempty"`
	Package     string  `json:"package"`
	Version     string  `json:"version"`
}

// RequiredField is part of EQLRule, ESQLRule, MachineLearningRule and others.
type RequiredField struct {
	ECS  bool   `json:"ecs"`
	Name string `json:"name"`
	Type string `json:"type"`
}

// RequiredFieldInput is part of EQLRuleCreate, EQLRulePatch, EQLRulePreview and others.
type RequiredFieldInput struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// ResolveOutcome is part of EQLRule, EQLRuleCreate, EQLRulePatch and others.
type ResolveOutcome string

// ResponseAction is what Kibana does on the host of an alert.
type ResponseAction struct{ wire.Union }

// ResponseActionFrom makes a union of one of its kinds and sets its "action_type_id".
func ResponseActionFrom[T OsqueryResponseAction | EndpointResponseAction](kind T) ResponseAction {
	switch v := any(&kind).(type) {
	case *OsqueryResponseAction:
		v.ActionTypeID = ".osquery"
	case *EndpointResponseAction:
		v.ActionTypeID = ".endpoint"
	}
	return ResponseAction{wire.UnionOf(kind)}
}

// Discriminator is the member "action_type_id", which tells the kinds apart: .endpoint and .osquery.
func (u ResponseAction) Discriminator() string { return u.Text("action_type_id") }

// AsOsqueryResponseAction reads it as OsqueryResponseAction. It fails where "action_type_id" is that of another kind.
func (u ResponseAction) AsOsqueryResponseAction() (kind OsqueryResponseAction, err error) {
	err = u.DecodeTagged(&kind, "action_type_id", ".osquery")
	return kind, err
}

// AsEndpointResponseAction reads it as EndpointResponseAction. It fails where "action_type_id" is that of another kind.
func (u ResponseAction) AsEndpointResponseAction() (kind EndpointResponseAction, err error) {
	err = u.DecodeTagged(&kind, "action_type_id", ".endpoint")
	return kind, err
}

// RiskScoreMapping is part of EQLRule, EQLRuleCreate, EQLRulePatch and others.
type RiskScoreMapping struct {
	Field string `json:"field"`

	// Operator is always "equals".
	Operator  string `json:"operator"`
	RiskScore *int64 `json:"risk_score,omitempty"`
	Value     string `json:"value"`
}

// Rule is a detection rule as Kibana stores it.
type Rule struct{ wire.Union }

// RuleFrom makes a union of one of its kinds and sets its "type".
func RuleFrom[T EQLRule | QueryRule | SavedQueryRule | ThresholdRule | ThreatMatchRule | MachineLearningRule | NewTermsRule | ESQLRule](kind T) Rule {
	switch v := any(&kind).(type) {
	case *EQLRule:
		v.Type = "eql"
	case *QueryRule:
		v.Type = "query"
	case *SavedQueryRule:
		v.Type = "saved_query"
	case *ThresholdRule:
		v.Type = "threshold"
	case *ThreatMatchRule:
		v.Type = "threat_match"
	case *MachineLearningRule:
		v.Type = "machine_learning"
	case *NewTermsRule:
		v.Type = "new_terms"
	case *ESQLRule:
		v.Type = "esql"
	}
	return Rule{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: eql, esql, machine_learning, new_terms, query,
// saved_query, threat_match and threshold.
func (u Rule) Discriminator() string { return u.Text("type") }

// AsEQLRule reads it as EQLRule. It fails where "type" is that of another kind.
func (u Rule) AsEQLRule() (kind EQLRule, err error) {
	err = u.DecodeTagged(&kind, "type", "eql")
	return kind, err
}

// AsQueryRule reads it as QueryRule. It fails where "type" is that of another kind.
func (u Rule) AsQueryRule() (kind QueryRule, err error) {
	err = u.DecodeTagged(&kind, "type", "query")
	return kind, err
}

// AsSavedQueryRule reads it as SavedQueryRule. It fails where "type" is that of another kind.
func (u Rule) AsSavedQueryRule() (kind SavedQueryRule, err error) {
	err = u.DecodeTagged(&kind, "type", "saved_query")
	return kind, err
}

// AsThresholdRule reads it as ThresholdRule. It fails where "type" is that of another kind.
func (u Rule) AsThresholdRule() (kind ThresholdRule, err error) {
	err = u.DecodeTagged(&kind, "type", "threshold")
	return kind, err
}

// AsThreatMatchRule reads it as ThreatMatchRule. It fails where "type" is that of another kind.
func (u Rule) AsThreatMatchRule() (kind ThreatMatchRule, err error) {
	err = u.DecodeTagged(&kind, "type", "threat_match")
	return kind, err
}

// AsMachineLearningRule reads it as MachineLearningRule. It fails where "type" is that of another kind.
func (u Rule) AsMachineLearningRule() (kind MachineLearningRule, err error) {
	err = u.DecodeTagged(&kind, "type", "machine_learning")
	return kind, err
}

// AsNewTermsRule reads it as NewTermsRule. It fails where "type" is that of another kind.
func (u Rule) AsNewTermsRule() (kind NewTermsRule, err error) {
	err = u.DecodeTagged(&kind, "type", "new_terms")
	return kind, err
}

// AsESQLRule reads it as ESQLRule. It fails where "type" is that of another kind.
func (u Rule) AsESQLRule() (kind ESQLRule, err error) {
	err = u.DecodeTagged(&kind, "type", "esql")
	return kind, err
}

// RuleAction is what a connector does when a rule raises alerts.
type RuleAction struct {
	ActionTypeID string         `json:"action_type_id"`
	AlertsFilter map[string]any `json:"alerts_filter,omitzero"`

	// Frequency says how often an action is taken.
	Frequency *RuleActionFrequency `json:"frequency,omitempty"`
	Group     *string              `json:"group,omitempty"`
	ID        string               `json:"id"`
	Params    map[string]any       `json:"params,omitzero"`
	UUID      *string              `json:"uuid,omitempty"`
}

// RuleActionFrequency says how often an action is taken.
type RuleActionFrequency struct {
	NotifyWhen RuleActionNotifyWhen `json:"notifyWhen"`
	Summary    bool                 `json:"summary"`
	Throttle   *RuleActionThrottle  `json:"throttle"`
}

// RuleActionNotifyWhen is part of RuleActionFrequency.
type RuleActionNotifyWhen string

// RuleActionThrottle is part of EQLRule, EQLRuleCreate, EQLRulePatch and others.
type RuleActionThrottle string

// RuleActions holds actions and how often they are taken.
type RuleActions struct {
	Actions []NormalizedRuleAction `json:"actions,omitzero"`

	// Throttle says how often actions are taken.
	Throttle *BulkEditThrottle `json:"throttle,omitempty"`
}

// RuleActionsEdit is a kind of RuleEdit.
type RuleActionsEdit struct {
	// Type adds to the actions of the rules or replaces them.
	Type RuleActionsEditType `json:"type"`

	// Value holds actions and how often they are taken.
	Value RuleActions `json:"value"`
}

// RuleActionsEditType adds to the actions of the rules or replaces them.
type RuleActionsEditType string

// RuleCreate is a new detection rule. RuleID is generated where it is left out.
type RuleCreate struct{ wire.Union }

// RuleCreateFrom makes a union of one of its kinds and sets its "type".
func RuleCreateFrom[T EQLRuleCreate | QueryRuleCreate | SavedQueryRuleCreate | ThresholdRuleCreate | ThreatMatchRuleCreate | MachineLearningRuleCreate | NewTermsRuleCreate | ESQLRuleCreate](kind T) RuleCreate {
	switch v := any(&kind).(type) {
	case *EQLRuleCreate:
		v.Type = "eql"
	case *QueryRuleCreate:
		v.Type = "query"
	case *SavedQueryRuleCreate:
		v.Type = "saved_query"
	case *ThresholdRuleCreate:
		v.Type = "threshold"
	case *ThreatMatchRuleCreate:
		v.Type = "threat_match"
	case *MachineLearningRuleCreate:
		v.Type = "machine_learning"
	case *NewTermsRuleCreate:
		v.Type = "new_terms"
	case *ESQLRuleCreate:
		v.Type = "esql"
	}
	return RuleCreate{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: eql, esql, machine_learning, new_terms, query,
// saved_query, threat_match and threshold.
func (u RuleCreate) Discriminator() string { return u.Text("type") }

// AsEQLRuleCreate reads it as EQLRuleCreate. It fails where "type" is that of another kind.
func (u RuleCreate) AsEQLRuleCreate() (kind EQLRuleCreate, err error) {
	err = u.DecodeTagged(&kind, "type", "eql")
	return kind, err
}

// AsQueryRuleCreate reads it as QueryRuleCreate. It fails where "type" is that of another kind.
func (u RuleCreate) AsQueryRuleCreate() (kind QueryRuleCreate, err error) {
	err = u.DecodeTagged(&kind, "type", "query")
	return kind, err
}

// AsSavedQueryRuleCreate reads it as SavedQueryRuleCreate. It fails where "type" is that of another kind.
func (u RuleCreate) AsSavedQueryRuleCreate() (kind SavedQueryRuleCreate, err error) {
	err = u.DecodeTagged(&kind, "type", "saved_query")
	return kind, err
}

// AsThresholdRuleCreate reads it as ThresholdRuleCreate. It fails where "type" is that of another kind.
func (u RuleCreate) AsThresholdRuleCreate() (kind ThresholdRuleCreate, err error) {
	err = u.DecodeTagged(&kind, "type", "threshold")
	return kind, err
}

// AsThreatMatchRuleCreate reads it as ThreatMatchRuleCreate. It fails where "type" is that of another kind.
func (u RuleCreate) AsThreatMatchRuleCreate() (kind ThreatMatchRuleCreate, err error) {
	err = u.DecodeTagged(&kind, "type", "threat_match")
	return kind, err
}

// AsMachineLearningRuleCreate reads it as MachineLearningRuleCreate. It fails where "type" is that of another kind.
func (u RuleCreate) AsMachineLearningRuleCreate() (kind MachineLearningRuleCreate, err error) {
	err = u.DecodeTagged(&kind, "type", "machine_learning")
	return kind, err
}

// AsNewTermsRuleCreate reads it as NewTermsRuleCreate. It fails where "type" is that of another kind.
func (u RuleCreate) AsNewTermsRuleCreate() (kind NewTermsRuleCreate, err error) {
	err = u.DecodeTagged(&kind, "type", "new_terms")
	return kind, err
}

// AsESQLRuleCreate reads it as ESQLRuleCreate. It fails where "type" is that of another kind.
func (u RuleCreate) AsESQLRuleCreate() (kind ESQLRuleCreate, err error) {
	err = u.DecodeTagged(&kind, "type", "esql")
	return kind, err
}

// RuleEdit is a change that a bulk action makes to each of its rules.
type RuleEdit struct{ wire.Union }

// RuleEditFrom makes a union of one of its kinds and sets its "type".
func RuleEditFrom[T TagsEdit | IndexPatternsEdit | InvestigationFieldsEdit | TimelineEdit | RuleActionsEdit | ScheduleEdit | AlertSuppressionEdit | ThresholdAlertSuppressionEdit | AlertSuppressionRemoval](kind T) RuleEdit {
	switch v := any(&kind).(type) {
	case *TimelineEdit:
		v.Type = "set_timeline"
	case *ScheduleEdit:
		v.Type = "set_schedule"
	case *AlertSuppressionEdit:
		v.Type = "set_alert_suppression"
	case *ThresholdAlertSuppressionEdit:
		v.Type = "set_alert_suppression_for_threshold"
	case *AlertSuppressionRemoval:
		v.Type = "delete_alert_suppression"
	}
	return RuleEdit{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: add_index_patterns, add_investigation_fields,
// add_rule_actions, add_tags, delete_alert_suppression, delete_index_patterns, delete_investigation_fields,
// delete_tags, set_alert_suppression, set_alert_suppression_for_threshold, set_index_patterns, set_investigation_fields
// and others.
func (u RuleEdit) Discriminator() string { return u.Text("type") }

// AsTagsEdit reads it as TagsEdit. It fails where "type" is that of another kind.
func (u RuleEdit) AsTagsEdit() (kind TagsEdit, err error) {
	err = u.DecodeTagged(&kind, "type", "add_tags", "delete_tags", "set_tags")
	return kind, err
}

// AsIndexPatternsEdit reads it as IndexPatternsEdit. It fails where "type" is that of another kind.
func (u RuleEdit) AsIndexPatternsEdit() (kind IndexPatternsEdit, err error) {
	err = u.DecodeTagged(&kind, "type", "add_index_patterns", "delete_index_patterns", "set_index_patterns")
	return kind, err
}

// AsInvestigationFieldsEdit reads it as InvestigationFieldsEdit. It fails where "type" is that of another kind.
func (u RuleEdit) AsInvestigationFieldsEdit() (kind InvestigationFieldsEdit, err error) {
	err = u.DecodeTagged(&kind, "type", "add_investigation_fields", "delete_investigation_fields", "set_investigation_fields")
	return kind, err
}

// AsTimelineEdit reads it as TimelineEdit. It fails where "type" is that of another kind.
func (u RuleEdit) AsTimelineEdit() (kind TimelineEdit, err error) {
	err = u.DecodeTagged(&kind, "type", "set_timeline")
	return kind, err
}

// AsRuleActionsEdit reads it as RuleActionsEdit. It fails where "type" is that of another kind.
func (u RuleEdit) AsRuleActionsEdit() (kind RuleActionsEdit, err error) {
	err = u.DecodeTagged(&kind, "type", "add_rule_actions", "set_rule_actions")
	return kind, err
}

// AsScheduleEdit reads it as ScheduleEdit. It fails where "type" is that of another kind.
func (u RuleEdit) AsScheduleEdit() (kind ScheduleEdit, err error) {
	err = u.DecodeTagged(&kind, "type", "set_schedule")
	return kind, err
}

// AsAlertSuppressionEdit reads it as AlertSuppressionEdit. It fails where "type" is that of another kind.
func (u RuleEdit) AsAlertSuppressionEdit() (kind AlertSuppressionEdit, err error) {
	err = u.DecodeTagged(&kind, "type", "set_alert_suppression")
	return kind, err
}

// AsThresholdAlertSuppressionEdit reads it as ThresholdAlertSuppressionEdit. It fails where "type" is that of another
// kind.
func (u RuleEdit) AsThresholdAlertSuppressionEdit() (kind ThresholdAlertSuppressionEdit, err error) {
	err = u.DecodeTagged(&kind, "type", "set_alert_suppression_for_threshold")
	return kind, err
}

// AsAlertSuppressionRemoval reads it as AlertSuppressionRemoval. It fails where "type" is that of another kind.
func (u RuleEdit) AsAlertSuppressionRemoval() (kind AlertSuppressionRemoval, err error) {
	err = u.DecodeTagged(&kind, "type", "delete_alert_suppression")
	return kind, err
}

// RuleException is an exception of a rule. All its entries have to hold for it to apply.
type RuleException struct {
	// VersionToken stands for this state of the exception. An update that carries the token of an older state fails with
	// status 409.
	VersionToken *string            `json:"_version,omitempty"`
	Comments     []ExceptionComment `json:"comments,omitzero"`
	CreatedAt    wire.Time          `json:"created_at"`
	CreatedBy    string             `json:"created_by"`
	Description  string             `json:"description"`
	Entries      []ExceptionEntry   `json:"entries,omitzero"`
	ExpireTime   *wire.Time         `json:"expire_time,omitempty"`
	ID           string             `json:"id"`
	ItemID       string             `json:"item_id"`
	ListID       string             `json:"list_id"`
	Meta         map[string]any     `json:"meta,omitzero"`
	Name         string             `json:"name"`

	// NamespaceType says whether an exception list belongs to one space or to all.
	NamespaceType NamespaceType     `json:"namespace_type"`
	OSTypes       []ExceptionOSType `json:"os_types,omitzero"`
	Tags          []string          `json:"tags,omitzero"`
	TieBreakerID  string            `json:"tie_breaker_id"`

	// Type is always "simple".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
}

// RuleExceptionList names an exception list that a rule heeds.
type RuleExceptionList struct {
	ID     string `json:"id"`
	ListID string `json:"list_id"`

	// NamespaceType says whether an exception list belongs to one space or to all.
	NamespaceType NamespaceType     `json:"namespace_type"`
	Type          ExceptionListType `json:"type"`
}

// RuleExecutionMetrics is part of LastExecution.
type RuleExecutionMetrics struct {
	ExecutionGapDurationS     *int64    `json:"execution_gap_duration_s,omitempty"`
	FrozenIndicesQueriedCount *int64    `json:"frozen_indices_queried_count,omitempty"`
	GapRange                  *GapRange `json:"gap_range,omitempty"`

	// GapReason tells in its type why the rule has not run, as in rule_disabled or rule_did_not_run.
	GapReason                 map[string]any `json:"gap_reason,omitzero"`
	TotalEnrichmentDurationMs *int64         `json:"total_enrichment_duration_ms,omitempty"`
	TotalIndexingDurationMs   *int64         `json:"total_indexing_duration_ms,omitempty"`
	TotalSearchDurationMs     *int64         `json:"total_search_duration_ms,omitempty"`
}

// RuleExecutionStatus is part of LastExecution.
type RuleExecutionStatus string

// RuleExecutionSummary tells how the last run of a rule went.
type RuleExecutionSummary struct {
	LastExecution LastExecution `json:"last_execution"`
}

// RulePage is a page of rules.
type RulePage struct {
	Data    []Rule `json:"data,omitzero"`
	Page    int64  `json:"page"`
	PerPage int64  `json:"perPage"`
	Total   int64  `json:"total"`

	// Warnings tell what is odd about rules of the page.
	Warnings []ImportWarning `json:"warnings,omitzero"`
}

// RulePatch is a change of some members of the detection rule that ID or RuleID names.
type RulePatch struct{ wire.Union }

// RulePatchFrom makes a union of one of its kinds.
func RulePatchFrom[T EQLRulePatch | QueryRulePatch | SavedQueryRulePatch | ThresholdRulePatch | ThreatMatchRulePatch | MachineLearningRulePatch | NewTermsRulePatch | ESQLRulePatch](kind T) RulePatch {
	return RulePatch{wire.UnionOf(kind)}
}

// AsEQLRulePatch reads it as EQLRulePatch.
func (u RulePatch) AsEQLRulePatch() (kind EQLRulePatch, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsQueryRulePatch reads it as QueryRulePatch.
func (u RulePatch) AsQueryRulePatch() (kind QueryRulePatch, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSavedQueryRulePatch reads it as SavedQueryRulePatch.
func (u RulePatch) AsSavedQueryRulePatch() (kind SavedQueryRulePatch, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsThresholdRulePatch reads it as ThresholdRulePatch.
func (u RulePatch) AsThresholdRulePatch() (kind ThresholdRulePatch, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsThreatMatchRulePatch reads it as ThreatMatchRulePatch.
func (u RulePatch) AsThreatMatchRulePatch() (kind ThreatMatchRulePatch, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMachineLearningRulePatch reads it as MachineLearningRulePatch.
func (u RulePatch) AsMachineLearningRulePatch() (kind MachineLearningRulePatch, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsNewTermsRulePatch reads it as NewTermsRulePatch.
func (u RulePatch) AsNewTermsRulePatch() (kind NewTermsRulePatch, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsESQLRulePatch reads it as ESQLRulePatch.
func (u RulePatch) AsESQLRulePatch() (kind ESQLRulePatch, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// RulePreview is a rule together with the time that it is to be tried on.
type RulePreview struct{ wire.Union }

// RulePreviewFrom makes a union of one of its kinds and sets its "type".
func RulePreviewFrom[T EQLRulePreview | ESQLRulePreview | MachineLearningRulePreview | NewTermsRulePreview | QueryRulePreview | SavedQueryRulePreview | ThreatMatchRulePreview | ThresholdRulePreview](kind T) RulePreview {
	switch v := any(&kind).(type) {
	case *EQLRulePreview:
		v.Type = "eql"
	case *ESQLRulePreview:
		v.Type = "esql"
	case *MachineLearningRulePreview:
		v.Type = "machine_learning"
	case *NewTermsRulePreview:
		v.Type = "new_terms"
	case *QueryRulePreview:
		v.Type = "query"
	case *SavedQueryRulePreview:
		v.Type = "saved_query"
	case *ThreatMatchRulePreview:
		v.Type = "threat_match"
	case *ThresholdRulePreview:
		v.Type = "threshold"
	}
	return RulePreview{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: eql, esql, machine_learning, new_terms, query,
// saved_query, threat_match and threshold.
func (u RulePreview) Discriminator() string { return u.Text("type") }

// AsEQLRulePreview reads it as EQLRulePreview. It fails where "type" is that of another kind.
func (u RulePreview) AsEQLRulePreview() (kind EQLRulePreview, err error) {
	err = u.DecodeTagged(&kind, "type", "eql")
	return kind, err
}

// AsESQLRulePreview reads it as ESQLRulePreview. It fails where "type" is that of another kind.
func (u RulePreview) AsESQLRulePreview() (kind ESQLRulePreview, err error) {
	err = u.DecodeTagged(&kind, "type", "esql")
	return kind, err
}

// AsMachineLearningRulePreview reads it as MachineLearningRulePreview. It fails where "type" is that of another kind.
func (u RulePreview) AsMachineLearningRulePreview() (kind MachineLearningRulePreview, err error) {
	err = u.DecodeTagged(&kind, "type", "machine_learning")
	return kind, err
}

// AsNewTermsRulePreview reads it as NewTermsRulePreview. It fails where "type" is that of another kind.
func (u RulePreview) AsNewTermsRulePreview() (kind NewTermsRulePreview, err error) {
	err = u.DecodeTagged(&kind, "type", "new_terms")
	return kind, err
}

// AsQueryRulePreview reads it as QueryRulePreview. It fails where "type" is that of another kind.
func (u RulePreview) AsQueryRulePreview() (kind QueryRulePreview, err error) {
	err = u.DecodeTagged(&kind, "type", "query")
	return kind, err
}

// AsSavedQueryRulePreview reads it as SavedQueryRulePreview. It fails where "type" is that of another kind.
func (u RulePreview) AsSavedQueryRulePreview() (kind SavedQueryRulePreview, err error) {
	err = u.DecodeTagged(&kind, "type", "saved_query")
	return kind, err
}

// AsThreatMatchRulePreview reads it as ThreatMatchRulePreview. It fails where "type" is that of another kind.
func (u RulePreview) AsThreatMatchRulePreview() (kind ThreatMatchRulePreview, err error) {
	err = u.DecodeTagged(&kind, "type", "threat_match")
	return kind, err
}

// AsThresholdRulePreview reads it as ThresholdRulePreview. It fails where "type" is that of another kind.
func (u RulePreview) AsThresholdRulePreview() (kind ThresholdRulePreview, err error) {
	err = u.DecodeTagged(&kind, "type", "threshold")
	return kind, err
}

// RulePreviewLoggedRequest is part of RulePreviewLogs.
type RulePreviewLoggedRequest struct {
	Description *string `json:"description,omitempty"`
	Duration    *int64  `json:"duration,omitempty"`
	Request     *string `json:"request,omitempty"`
	RequestType *string `json:"request_type,omitempty"`
}

// RulePreviewLogs is the log of one run of a rule that is tried out.
type RulePreviewLogs struct {
	// Duration is in milliseconds.
	Duration  int64                      `json:"duration"`
	Errors    []string                   `json:"errors,omitzero"`
	Requests  []RulePreviewLoggedRequest `json:"requests,omitzero"`
	StartedAt *wire.Time                 `json:"startedAt,omitempty"`
	Warnings  []string                   `json:"warnings,omitzero"`
}

// RuleSchedule says how often rules run, and how far back they look.
type RuleSchedule struct {
	Interval string `json:"interval"`
	Lookback string `json:"lookback"`
}

// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
type RuleSource struct{ wire.Union }

// RuleSourceFrom makes a union of one of its kinds and sets its "type".
func RuleSourceFrom[T ExternalRuleSource | InternalRuleSource](kind T) RuleSource {
	switch v := any(&kind).(type) {
	case *ExternalRuleSource:
		v.Type = "external"
	case *InternalRuleSource:
		v.Type = "internal"
	}
	return RuleSource{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: external and internal.
func (u RuleSource) Discriminator() string { return u.Text("type") }

// AsExternalRuleSource reads it as ExternalRuleSource. It fails where "type" is that of another kind.
func (u RuleSource) AsExternalRuleSource() (kind ExternalRuleSource, err error) {
	err = u.DecodeTagged(&kind, "type", "external")
	return kind, err
}

// AsInternalRuleSource reads it as InternalRuleSource. It fails where "type" is that of another kind.
func (u RuleSource) AsInternalRuleSource() (kind InternalRuleSource, err error) {
	err = u.DecodeTagged(&kind, "type", "internal")
	return kind, err
}

// RuleTimeline is the timeline template of rules.
type RuleTimeline struct {
	TimelineID    string `json:"timeline_id"`
	TimelineTitle string `json:"timeline_title"`
}

// RuleToExport names a rule to export.
type RuleToExport struct {
	RuleID string `json:"rule_id"`
}

// RuleUpdate is a new version of the detection rule that ID or RuleID names.
type RuleUpdate struct{ wire.Union }

// RuleUpdateFrom makes a union of one of its kinds and sets its "type".
func RuleUpdateFrom[T EQLRuleUpdate | QueryRuleUpdate | SavedQueryRuleUpdate | ThresholdRuleUpdate | ThreatMatchRuleUpdate | MachineLearningRuleUpdate | NewTermsRuleUpdate | ESQLRuleUpdate](kind T) RuleUpdate {
	switch v := any(&kind).(type) {
	case *EQLRuleUpdate:
		v.Type = "eql"
	case *QueryRuleUpdate:
		v.Type = "query"
	case *SavedQueryRuleUpdate:
		v.Type = "saved_query"
	case *ThresholdRuleUpdate:
		v.Type = "threshold"
	case *ThreatMatchRuleUpdate:
		v.Type = "threat_match"
	case *MachineLearningRuleUpdate:
		v.Type = "machine_learning"
	case *NewTermsRuleUpdate:
		v.Type = "new_terms"
	case *ESQLRuleUpdate:
		v.Type = "esql"
	}
	return RuleUpdate{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: eql, esql, machine_learning, new_terms, query,
// saved_query, threat_match and threshold.
func (u RuleUpdate) Discriminator() string { return u.Text("type") }

// AsEQLRuleUpdate reads it as EQLRuleUpdate. It fails where "type" is that of another kind.
func (u RuleUpdate) AsEQLRuleUpdate() (kind EQLRuleUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "eql")
	return kind, err
}

// AsQueryRuleUpdate reads it as QueryRuleUpdate. It fails where "type" is that of another kind.
func (u RuleUpdate) AsQueryRuleUpdate() (kind QueryRuleUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "query")
	return kind, err
}

// AsSavedQueryRuleUpdate reads it as SavedQueryRuleUpdate. It fails where "type" is that of another kind.
func (u RuleUpdate) AsSavedQueryRuleUpdate() (kind SavedQueryRuleUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "saved_query")
	return kind, err
}

// AsThresholdRuleUpdate reads it as ThresholdRuleUpdate. It fails where "type" is that of another kind.
func (u RuleUpdate) AsThresholdRuleUpdate() (kind ThresholdRuleUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "threshold")
	return kind, err
}

// AsThreatMatchRuleUpdate reads it as ThreatMatchRuleUpdate. It fails where "type" is that of another kind.
func (u RuleUpdate) AsThreatMatchRuleUpdate() (kind ThreatMatchRuleUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "threat_match")
	return kind, err
}

// AsMachineLearningRuleUpdate reads it as MachineLearningRuleUpdate. It fails where "type" is that of another kind.
func (u RuleUpdate) AsMachineLearningRuleUpdate() (kind MachineLearningRuleUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "machine_learning")
	return kind, err
}

// AsNewTermsRuleUpdate reads it as NewTermsRuleUpdate. It fails where "type" is that of another kind.
func (u RuleUpdate) AsNewTermsRuleUpdate() (kind NewTermsRuleUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "new_terms")
	return kind, err
}

// AsESQLRuleUpdate reads it as ESQLRuleUpdate. It fails where "type" is that of another kind.
func (u RuleUpdate) AsESQLRuleUpdate() (kind ESQLRuleUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "esql")
	return kind, err
}

// SavedQueryRule is a kind of Rule.
type SavedQueryRule struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression  *AlertSuppression   `json:"alert_suppression,omitempty"`
	AliasPurpose      *AliasPurpose       `json:"alias_purpose,omitempty"`
	AliasTargetID     *string             `json:"alias_target_id,omitempty"`
	Author            []string            `json:"author,omitzero"`
	BuildingBlockType *string             `json:"building_block_type,omitempty"`
	CreatedAt         wire.Time           `json:"created_at"`
	CreatedBy         string              `json:"created_by"`
	DataViewID        *string             `json:"data_view_id,omitempty"`
	Description       string              `json:"description"`
	Enabled           bool                `json:"enabled"`
	ExceptionsList    []RuleExceptionList `json:"exceptions_list,omitzero"`

	// ExecutionSummary tells how the last run of a rule went.
	ExecutionSummary    *RuleExecutionSummary `json:"execution_summary,omitempty"`
	FalsePositives      []string              `json:"false_positives,omitzero"`
	Filters             []any                 `json:"filters,omitzero"`
	From                string                `json:"from"`
	ID                  string                `json:"id"`
	Immutable           bool                  `json:"immutable"`
	Index               []string              `json:"index,omitzero"`
	Interval            string                `json:"interval"`
	InvestigationFields *InvestigationFields  `json:"investigation_fields,omitempty"`
	Language            QueryLanguage         `json:"language"`
	License             *string               `json:"license,omitempty"`
	MaxSignals          int64                 `json:"max_signals"`
	Meta                map[string]any        `json:"meta,omitzero"`
	Name                string                `json:"name"`
	Namespace           *string               `json:"namespace,omitempty"`
	Note                *string               `json:"note,omitempty"`
	Outcome             *ResolveOutcome       `json:"outcome,omitempty"`
	OutputIndex         *string               `json:"output_index,omitempty"`
	Query               *string               `json:"query,omitempty"`
	References          []string              `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration  `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredField       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction      `json:"response_actions,omitzero"`
	Revision            int64                 `json:"revision"`
	RiskScore           int64                 `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping    `json:"risk_score_mapping,omitzero"`
	RuleID              string                `json:"rule_id"`
	RuleNameOverride    *string               `json:"rule_name_override,omitempty"`

	// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
	RuleSource                        RuleSource          `json:"rule_source,omitzero"`
	SavedID                           string              `json:"saved_id"`
	Setup                             string              `json:"setup"`
	Severity                          Severity            `json:"severity"`
	SeverityMapping                   []SeverityMapping   `json:"severity_mapping,omitzero"`
	Tags                              []string            `json:"tags,omitzero"`
	Threat                            []Threat            `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                string              `json:"to"`

	// Type is always "saved_query".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// SavedQueryRuleCreate is a kind of RuleCreate.
type SavedQueryRuleCreate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           string               `json:"saved_id"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "saved_query".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// SavedQueryRulePatch is a kind of RulePatch.
type SavedQueryRulePatch struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       *string              `json:"description,omitempty"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              *string              `json:"name,omitempty"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         *int64               `json:"risk_score,omitempty"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          *Severity            `json:"severity,omitempty"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "saved_query".
	Type    *string `json:"type,omitempty"`
	Version *int64  `json:"version,omitempty"`
}

// SavedQueryRulePreview is a preview of a rule with a saved query.
type SavedQueryRulePreview struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	InvocationCount                   int64                `json:"invocationCount"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           string               `json:"saved_id"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimeframeEnd                      wire.Time            `json:"timeframeEnd"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "saved_query".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// SavedQueryRuleUpdate is a kind of RuleUpdate.
type SavedQueryRuleUpdate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           string               `json:"saved_id"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "saved_query".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ScheduleEdit is a kind of RuleEdit.
type ScheduleEdit struct {
	// Type is always "set_schedule".
	Type string `json:"type"`

	// Value says how often rules run, and how far back they look.
	Value RuleSchedule `json:"value"`
}

// SearchAlertsRequest is the body of SearchAlerts.
type SearchAlertsRequest struct {
	Source          SearchAlertsSource `json:"_source,omitzero"`
	Aggs            map[string]any     `json:"aggs,omitzero"`
	Fields          []string           `json:"fields,omitzero"`
	Query           map[string]any     `json:"query,omitzero"`
	RuntimeMappings map[string]any     `json:"runtime_mappings,omitzero"`
	Size            *int64             `json:"size,omitempty"`

	// Sort says by what alerts are sorted.
	Sort           AlertSort `json:"sort,omitzero"`
	TrackTotalHits *bool     `json:"track_total_hits,omitempty"`
}

// SearchAlertsSource is part of SearchAlertsRequest.
type SearchAlertsSource struct{ wire.Union }

// SearchAlertsSourceFrom makes a union of one of its kinds.
func SearchAlertsSourceFrom[T bool | string | []string](kind T) SearchAlertsSource {
	return SearchAlertsSource{wire.UnionOf(kind)}
}

// AsBool reads it as bool.
func (u SearchAlertsSource) AsBool() (kind bool, err error) { err = u.Decode(&kind); return kind, err }

// AsString reads it as string.
func (u SearchAlertsSource) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsStrings reads it as []string.
func (u SearchAlertsSource) AsStrings() (kind []string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// SetAlertAssigneesRequest is the body of SetAlertAssignees.
type SetAlertAssigneesRequest struct {
	// Assignees says which users are put on alerts and taken off them.
	Assignees AlertAssignees `json:"assignees"`
	IDs       []string       `json:"ids,omitzero"`
}

// SetAlertTagsRequest is the body of SetAlertTags.
type SetAlertTagsRequest struct {
	IDs []string `json:"ids,omitzero"`

	// Tags says which tags alerts get and lose.
	Tags AlertTags `json:"tags"`
}

// Severity is part of EQLRule, EQLRuleCreate, EQLRulePatch and others.
type Severity string

// SeverityMapping is part of EQLRule, EQLRuleCreate, EQLRulePatch and others.
type SeverityMapping struct {
	Field string `json:"field"`

	// Operator is always "equals".
	Operator string   `json:"operator"`
	Severity Severity `json:"severity"`
	Value    string   `json:"value"`
}

// ShardCount counts the shards that a search has asked.
type ShardCount struct {
	Failed     *int64 `json:"failed,omitempty"`
	Skipped    *int64 `json:"skipped,omitempty"`
	Successful *int64 `json:"successful,omitempty"`
	Total      *int64 `json:"total,omitempty"`
}

// SkipReason says why a bulk action has passed over a rule.
type SkipReason string

// SkippedRule is a rule that a bulk action has passed over.
type SkippedRule struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`

	// SkipReason says why a bulk action has passed over a rule.
	SkipReason SkipReason `json:"skip_reason"`
}

// SortOrder is a parameter of FindRules.
type SortOrder string

// StartedMigration is an index and the migration that was started for it. An index that is up to date has none.
type StartedMigration struct {
	// Error says why a migration failed.
	Error          *MigrationError `json:"error,omitempty"`
	Index          string          `json:"index"`
	MigrationID    *string         `json:"migration_id"`
	MigrationIndex *string         `json:"migration_index"`
}

// StartedMigrationList holds indices and the migrations that were started for them.
type StartedMigrationList struct {
	Indices []StartedMigration `json:"indices,omitzero"`
}

// TagsEdit is a kind of RuleEdit.
type TagsEdit struct {
	// Type adds to what the rules have, takes from it or replaces it.
	Type  TagsEditType `json:"type"`
	Value []string     `json:"value,omitzero"`
}

// TagsEditType adds to what the rules have, takes from it or replaces it.
type TagsEditType string

// Threat is a tactic of an attacker, with its techniques.
type Threat struct {
	Framework string            `json:"framework"`
	Tactic    ThreatTactic      `json:"tactic"`
	Technique []ThreatTechnique `json:"technique,omitzero"`
}

// ThreatMapping is part of ThreatMatchRule, ThreatMatchRuleCreate, ThreatMatchRulePatch and others.
type ThreatMapping struct {
	Entries []ThreatMappingEntry `json:"entries,omitzero"`
}

// ThreatMappingEntry is part of ThreatMapping.
type ThreatMappingEntry struct {
	Field  string `json:"field"`
	Negate *bool  `json:"negate,omitempty"`

	// Type is always "mapping".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// ThreatMatchRule is a kind of Rule.
type ThreatMatchRule struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression   *AlertSuppression   `json:"alert_suppression,omitempty"`
	AliasPurpose       *AliasPurpose       `json:"alias_purpose,omitempty"`
	AliasTargetID      *string             `json:"alias_target_id,omitempty"`
	Author             []string            `json:"author,omitzero"`
	BuildingBlockType  *string             `json:"building_block_type,omitempty"`
	ConcurrentSearches *int64              `json:"concurrent_searches,omitempty"`
	CreatedAt          wire.Time           `json:"created_at"`
	CreatedBy          string              `json:"created_by"`
	DataViewID         *string             `json:"data_view_id,omitempty"`
	Description        string              `json:"description"`
	Enabled            bool                `json:"enabled"`
	ExceptionsList     []RuleExceptionList `json:"exceptions_list,omitzero"`

	// ExecutionSummary tells how the last run of a rule went.
	ExecutionSummary    *RuleExecutionSummary `json:"execution_summary,omitempty"`
	FalsePositives      []string              `json:"false_positives,omitzero"`
	Filters             []any                 `json:"filters,omitzero"`
	From                string                `json:"from"`
	ID                  string                `json:"id"`
	Immutable           bool                  `json:"immutable"`
	Index               []string              `json:"index,omitzero"`
	Interval            string                `json:"interval"`
	InvestigationFields *InvestigationFields  `json:"investigation_fields,omitempty"`
	ItemsPerSearch      *int64                `json:"items_per_search,omitempty"`
	Language            QueryLanguage         `json:"language"`
	License             *string               `json:"license,omitempty"`
	MaxSignals          int64                 `json:"max_signals"`
	Meta                map[string]any        `json:"meta,omitzero"`
	Name                string                `json:"name"`
	Namespace           *string               `json:"namespace,omitempty"`
	Note                *string               `json:"note,omitempty"`
	Outcome             *ResolveOutcome       `json:"outcome,omitempty"`
	OutputIndex         *string               `json:"output_index,omitempty"`
	Query               string                `json:"query"`
	References          []string              `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration  `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredField       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction      `json:"response_actions,omitzero"`
	Revision            int64                 `json:"revision"`
	RiskScore           int64                 `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping    `json:"risk_score_mapping,omitzero"`
	RuleID              string                `json:"rule_id"`
	RuleNameOverride    *string               `json:"rule_name_override,omitempty"`

	// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
	RuleSource                        RuleSource          `json:"rule_source,omitzero"`
	SavedID                           *string             `json:"saved_id,omitempty"`
	Setup                             string              `json:"setup"`
	Severity                          Severity            `json:"severity"`
	SeverityMapping                   []SeverityMapping   `json:"severity_mapping,omitzero"`
	Tags                              []string            `json:"tags,omitzero"`
	Threat                            []Threat            `json:"threat,omitzero"`
	ThreatFilters                     []any               `json:"threat_filters,omitzero"`
	ThreatIndex                       []string            `json:"threat_index,omitzero"`
	ThreatIndicatorPath               *string             `json:"threat_indicator_path,omitempty"`
	ThreatLanguage                    *QueryLanguage      `json:"threat_language,omitempty"`
	ThreatMapping                     []ThreatMapping     `json:"threat_mapping,omitzero"`
	ThreatQuery                       string              `json:"threat_query"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                string              `json:"to"`

	// Type is always "threat_match".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// ThreatMatchRuleCreate is a kind of RuleCreate.
type ThreatMatchRuleCreate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	ConcurrentSearches                *int64               `json:"concurrent_searches,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	ItemsPerSearch                    *int64               `json:"items_per_search,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	ThreatFilters                     []any                `json:"threat_filters,omitzero"`
	ThreatIndex                       []string             `json:"threat_index,omitzero"`
	ThreatIndicatorPath               *string              `json:"threat_indicator_path,omitempty"`
	ThreatLanguage                    *QueryLanguage       `json:"threat_language,omitempty"`
	ThreatMapping                     []ThreatMapping      `json:"threat_mapping,omitzero"`
	ThreatQuery                       string               `json:"threat_query"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "threat_match".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ThreatMatchRulePatch is a kind of RulePatch.
type ThreatMatchRulePatch struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	ConcurrentSearches                *int64               `json:"concurrent_searches,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       *string              `json:"description,omitempty"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	ItemsPerSearch                    *int64               `json:"items_per_search,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              *string              `json:"name,omitempty"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             *string              `json:"query,omitempty"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         *int64               `json:"risk_score,omitempty"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          *Severity            `json:"severity,omitempty"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	ThreatFilters                     []any                `json:"threat_filters,omitzero"`
	ThreatIndex                       []string             `json:"threat_index,omitzero"`
	ThreatIndicatorPath               *string              `json:"threat_indicator_path,omitempty"`
	ThreatLanguage                    *QueryLanguage       `json:"threat_language,omitempty"`
	ThreatMapping                     []ThreatMapping      `json:"threat_mapping,omitzero"`
	ThreatQuery                       *string              `json:"threat_query,omitempty"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "threat_match".
	Type    *string `json:"type,omitempty"`
	Version *int64  `json:"version,omitempty"`
}

// ThreatMatchRulePreview is a preview of an indicator match rule.
type ThreatMatchRulePreview struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	ConcurrentSearches                *int64               `json:"concurrent_searches,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	InvocationCount                   int64                `json:"invocationCount"`
	ItemsPerSearch                    *int64               `json:"items_per_search,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	ThreatFilters                     []any                `json:"threat_filters,omitzero"`
	ThreatIndex                       []string             `json:"threat_index,omitzero"`
	ThreatIndicatorPath               *string              `json:"threat_indicator_path,omitempty"`
	ThreatLanguage                    *QueryLanguage       `json:"threat_language,omitempty"`
	ThreatMapping                     []ThreatMapping      `json:"threat_mapping,omitzero"`
	ThreatQuery                       string               `json:"threat_query"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimeframeEnd                      wire.Time            `json:"timeframeEnd"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "threat_match".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ThreatMatchRuleUpdate is a kind of RuleUpdate.
type ThreatMatchRuleUpdate struct {
	Actions []RuleAction `json:"actions,omitzero"`

	// AlertSuppression says which alerts of a rule are gathered into one.
	AlertSuppression                  *AlertSuppression    `json:"alert_suppression,omitempty"`
	AliasPurpose                      *AliasPurpose        `json:"alias_purpose,omitempty"`
	AliasTargetID                     *string              `json:"alias_target_id,omitempty"`
	Author                            []string             `json:"author,omitzero"`
	BuildingBlockType                 *string              `json:"building_block_type,omitempty"`
	ConcurrentSearches                *int64               `json:"concurrent_searches,omitempty"`
	DataViewID                        *string              `json:"data_view_id,omitempty"`
	Description                       string               `json:"description"`
	Enabled                           *bool                `json:"enabled,omitempty"`
	ExceptionsList                    []RuleExceptionList  `json:"exceptions_list,omitzero"`
	FalsePositives                    []string             `json:"false_positives,omitzero"`
	Filters                           []any                `json:"filters,omitzero"`
	From                              *string              `json:"from,omitempty"`
	ID                                *string              `json:"id,omitempty"`
	Index                             []string             `json:"index,omitzero"`
	Interval                          *string              `json:"interval,omitempty"`
	InvestigationFields               *InvestigationFields `json:"investigation_fields,omitempty"`
	ItemsPerSearch                    *int64               `json:"items_per_search,omitempty"`
	Language                          *QueryLanguage       `json:"language,omitempty"`
	License                           *string              `json:"license,omitempty"`
	MaxSignals                        *int64               `json:"max_signals,omitempty"`
	Meta                              map[string]any       `json:"meta,omitzero"`
	Name                              string               `json:"name"`
	Namespace                         *string              `json:"namespace,omitempty"`
	Note                              *string              `json:"note,omitempty"`
	Outcome                           *ResolveOutcome      `json:"outcome,omitempty"`
	OutputIndex                       *string              `json:"output_index,omitempty"`
	Query                             string               `json:"query"`
	References                        []string             `json:"references,omitzero"`
	RelatedIntegrations               []RelatedIntegration `json:"related_integrations,omitzero"`
	RequiredFields                    []RequiredFieldInput `json:"required_fields,omitzero"`
	ResponseActions                   []ResponseAction     `json:"response_actions,omitzero"`
	RiskScore                         int64                `json:"risk_score"`
	RiskScoreMapping                  []RiskScoreMapping   `json:"risk_score_mapping,omitzero"`
	RuleID                            *string              `json:"rule_id,omitempty"`
	RuleNameOverride                  *string              `json:"rule_name_override,omitempty"`
	SavedID                           *string              `json:"saved_id,omitempty"`
	Setup                             *string              `json:"setup,omitempty"`
	Severity                          Severity             `json:"severity"`
	SeverityMapping                   []SeverityMapping    `json:"severity_mapping,omitzero"`
	Tags                              []string             `json:"tags,omitzero"`
	Threat                            []Threat             `json:"threat,omitzero"`
	ThreatFilters                     []any                `json:"threat_filters,omitzero"`
	ThreatIndex                       []string             `json:"threat_index,omitzero"`
	ThreatIndicatorPath               *string              `json:"threat_indicator_path,omitempty"`
	ThreatLanguage                    *QueryLanguage       `json:"threat_language,omitempty"`
	ThreatMapping                     []ThreatMapping      `json:"threat_mapping,omitzero"`
	ThreatQuery                       string               `json:"threat_query"`
	Throttle                          *RuleActionThrottle  `json:"throttle,omitempty"`
	TimelineID                        *string              `json:"timeline_id,omitempty"`
	TimelineTitle                     *string              `json:"timeline_title,omitempty"`
	TimestampOverride                 *string              `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool                `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string              `json:"to,omitempty"`

	// Type is always "threat_match".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ThreatSubtechnique is part of ThreatTechnique.
type ThreatSubtechnique struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Reference string `json:"reference"`
}

// ThreatTactic is part of Threat.
type ThreatTactic struct {
	ID        string `json:"id"`
	Name      string `json:"name"`
	Reference string `json:"reference"`
}

// ThreatTechnique is part of Threat.
type ThreatTechnique struct {
	ID           string               `json:"id"`
	Name         string               `json:"name"`
	Reference    string               `json:"reference"`
	Subtechnique []ThreatSubtechnique `json:"subtechnique,omitzero"`
}

// Threshold is the number of matches from which a rule raises an alert.
type Threshold struct {
	Cardinality []ThresholdCardinality `json:"cardinality,omitzero"`
	Field       ThresholdField         `json:"field,omitzero"`
	Value       int64                  `json:"value"`
}

// ThresholdAlertSuppression is part of ThresholdAlertSuppressionEdit, ThresholdRule, ThresholdRuleCreate and others.
type ThresholdAlertSuppression struct {
	// Duration is how long alerts are gathered into one.
	Duration AlertSuppressionDuration `json:"duration"`
}

// ThresholdAlertSuppressionEdit is a kind of RuleEdit.
type ThresholdAlertSuppressionEdit struct {
	// Type is always "set_alert_suppression_for_threshold".
	Type  string                    `json:"type"`
	Value ThresholdAlertSuppression `json:"value"`
}

// ThresholdCardinality is part of Threshold.
type ThresholdCardinality struct {
	Field string `json:"field"`
	Value int64  `json:"value"`
}

// ThresholdField is part of Threshold.
type ThresholdField struct{ wire.Union }

// ThresholdFieldFrom makes a union of one of its kinds.
func ThresholdFieldFrom[T string | []string](kind T) ThresholdField {
	return ThresholdField{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u ThresholdField) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsStrings reads it as []string.
func (u ThresholdField) AsStrings() (kind []string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ThresholdRule is a kind of Rule.
type ThresholdRule struct {
	Actions           []RuleAction               `json:"actions,omitzero"`
	AlertSuppression  *ThresholdAlertSuppression `json:"alert_suppression,omitempty"`
	AliasPurpose      *AliasPurpose              `json:"alias_purpose,omitempty"`
	AliasTargetID     *string                    `json:"alias_target_id,omitempty"`
	Author            []string                   `json:"author,omitzero"`
	BuildingBlockType *string                    `json:"building_block_type,omitempty"`
	CreatedAt         wire.Time                  `json:"created_at"`
	CreatedBy         string                     `json:"created_by"`
	DataViewID        *string                    `json:"data_view_id,omitempty"`
	Description       string                     `json:"description"`
	Enabled           bool                       `json:"enabled"`
	ExceptionsList    []RuleExceptionList        `json:"exceptions_list,omitzero"`

	// ExecutionSummary tells how the last run of a rule went.
	ExecutionSummary    *RuleExecutionSummary `json:"execution_summary,omitempty"`
	FalsePositives      []string              `json:"false_positives,omitzero"`
	Filters             []any                 `json:"filters,omitzero"`
	From                string                `json:"from"`
	ID                  string                `json:"id"`
	Immutable           bool                  `json:"immutable"`
	Index               []string              `json:"index,omitzero"`
	Interval            string                `json:"interval"`
	InvestigationFields *InvestigationFields  `json:"investigation_fields,omitempty"`
	Language            QueryLanguage         `json:"language"`
	License             *string               `json:"license,omitempty"`
	MaxSignals          int64                 `json:"max_signals"`
	Meta                map[string]any        `json:"meta,omitzero"`
	Name                string                `json:"name"`
	Namespace           *string               `json:"namespace,omitempty"`
	Note                *string               `json:"note,omitempty"`
	Outcome             *ResolveOutcome       `json:"outcome,omitempty"`
	OutputIndex         *string               `json:"output_index,omitempty"`
	Query               string                `json:"query"`
	References          []string              `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration  `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredField       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction      `json:"response_actions,omitzero"`
	Revision            int64                 `json:"revision"`
	RiskScore           int64                 `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping    `json:"risk_score_mapping,omitzero"`
	RuleID              string                `json:"rule_id"`
	RuleNameOverride    *string               `json:"rule_name_override,omitempty"`

	// RuleSource tells whether Elastic provides a rule or somebody else wrote it.
	RuleSource      RuleSource        `json:"rule_source,omitzero"`
	SavedID         *string           `json:"saved_id,omitempty"`
	Setup           string            `json:"setup"`
	Severity        Severity          `json:"severity"`
	SeverityMapping []SeverityMapping `json:"severity_mapping,omitzero"`
	Tags            []string          `json:"tags,omitzero"`
	Threat          []Threat          `json:"threat,omitzero"`

	// Threshold is the number of matches from which a rule raises an alert.
	Threshold                         Threshold           `json:"threshold"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                string              `json:"to"`

	// Type is always "threshold".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updated_at"`
	UpdatedBy string    `json:"updated_by"`
	Version   int64     `json:"version"`
}

// ThresholdRuleCreate is a kind of RuleCreate.
type ThresholdRuleCreate struct {
	Actions             []RuleAction               `json:"actions,omitzero"`
	AlertSuppression    *ThresholdAlertSuppression `json:"alert_suppression,omitempty"`
	AliasPurpose        *AliasPurpose              `json:"alias_purpose,omitempty"`
	AliasTargetID       *string                    `json:"alias_target_id,omitempty"`
	Author              []string                   `json:"author,omitzero"`
	BuildingBlockType   *string                    `json:"building_block_type,omitempty"`
	DataViewID          *string                    `json:"data_view_id,omitempty"`
	Description         string                     `json:"description"`
	Enabled             *bool                      `json:"enabled,omitempty"`
	ExceptionsList      []RuleExceptionList        `json:"exceptions_list,omitzero"`
	FalsePositives      []string                   `json:"false_positives,omitzero"`
	Filters             []any                      `json:"filters,omitzero"`
	From                *string                    `json:"from,omitempty"`
	Index               []string                   `json:"index,omitzero"`
	Interval            *string                    `json:"interval,omitempty"`
	InvestigationFields *InvestigationFields       `json:"investigation_fields,omitempty"`
	Language            *QueryLanguage             `json:"language,omitempty"`
	License             *string                    `json:"license,omitempty"`
	MaxSignals          *int64                     `json:"max_signals,omitempty"`
	Meta                map[string]any             `json:"meta,omitzero"`
	Name                string                     `json:"name"`
	Namespace           *string                    `json:"namespace,omitempty"`
	Note                *string                    `json:"note,omitempty"`
	Outcome             *ResolveOutcome            `json:"outcome,omitempty"`
	OutputIndex         *string                    `json:"output_index,omitempty"`
	Query               string                     `json:"query"`
	References          []string                   `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration       `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredFieldInput       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction           `json:"response_actions,omitzero"`
	RiskScore           int64                      `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping         `json:"risk_score_mapping,omitzero"`
	RuleID              *string                    `json:"rule_id,omitempty"`
	RuleNameOverride    *string                    `json:"rule_name_override,omitempty"`
	SavedID             *string                    `json:"saved_id,omitempty"`
	Setup               *string                    `json:"setup,omitempty"`
	Severity            Severity                   `json:"severity"`
	SeverityMapping     []SeverityMapping          `json:"severity_mapping,omitzero"`
	Tags                []string                   `json:"tags,omitzero"`
	Threat              []Threat                   `json:"threat,omitzero"`

	// Threshold is the number of matches from which a rule raises an alert.
	Threshold                         Threshold           `json:"threshold"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string             `json:"to,omitempty"`

	// Type is always "threshold".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ThresholdRulePatch is a kind of RulePatch.
type ThresholdRulePatch struct {
	Actions             []RuleAction               `json:"actions,omitzero"`
	AlertSuppression    *ThresholdAlertSuppression `json:"alert_suppression,omitempty"`
	AliasPurpose        *AliasPurpose              `json:"alias_purpose,omitempty"`
	AliasTargetID       *string                    `json:"alias_target_id,omitempty"`
	Author              []string                   `json:"author,omitzero"`
	BuildingBlockType   *string                    `json:"building_block_type,omitempty"`
	DataViewID          *string                    `json:"data_view_id,omitempty"`
	Description         *string                    `json:"description,omitempty"`
	Enabled             *bool                      `json:"enabled,omitempty"`
	ExceptionsList      []RuleExceptionList        `json:"exceptions_list,omitzero"`
	FalsePositives      []string                   `json:"false_positives,omitzero"`
	Filters             []any                      `json:"filters,omitzero"`
	From                *string                    `json:"from,omitempty"`
	ID                  *string                    `json:"id,omitempty"`
	Index               []string                   `json:"index,omitzero"`
	Interval            *string                    `json:"interval,omitempty"`
	InvestigationFields *InvestigationFields       `json:"investigation_fields,omitempty"`
	Language            *QueryLanguage             `json:"language,omitempty"`
	License             *string                    `json:"license,omitempty"`
	MaxSignals          *int64                     `json:"max_signals,omitempty"`
	Meta                map[string]any             `json:"meta,omitzero"`
	Name                *string                    `json:"name,omitempty"`
	Namespace           *string                    `json:"namespace,omitempty"`
	Note                *string                    `json:"note,omitempty"`
	Outcome             *ResolveOutcome            `json:"outcome,omitempty"`
	OutputIndex         *string                    `json:"output_index,omitempty"`
	Query               *string                    `json:"query,omitempty"`
	References          []string                   `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration       `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredFieldInput       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction           `json:"response_actions,omitzero"`
	RiskScore           *int64                     `json:"risk_score,omitempty"`
	RiskScoreMapping    []RiskScoreMapping         `json:"risk_score_mapping,omitzero"`
	RuleID              *string                    `json:"rule_id,omitempty"`
	RuleNameOverride    *string                    `json:"rule_name_override,omitempty"`
	SavedID             *string                    `json:"saved_id,omitempty"`
	Setup               *string                    `json:"setup,omitempty"`
	Severity            *Severity                  `json:"severity,omitempty"`
	SeverityMapping     []SeverityMapping          `json:"severity_mapping,omitzero"`
	Tags                []string                   `json:"tags,omitzero"`
	Threat              []Threat                   `json:"threat,omitzero"`

	// Threshold is the number of matches from which a rule raises an alert.
	Threshold                         *Threshold          `json:"threshold,omitempty"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string             `json:"to,omitempty"`

	// Type is always "threshold".
	Type    *string `json:"type,omitempty"`
	Version *int64  `json:"version,omitempty"`
}

// ThresholdRulePreview is a preview of a threshold rule.
type ThresholdRulePreview struct {
	Actions             []RuleAction               `json:"actions,omitzero"`
	AlertSuppression    *ThresholdAlertSuppression `json:"alert_suppression,omitempty"`
	AliasPurpose        *AliasPurpose              `json:"alias_purpose,omitempty"`
	AliasTargetID       *string                    `json:"alias_target_id,omitempty"`
	Author              []string                   `json:"author,omitzero"`
	BuildingBlockType   *string                    `json:"building_block_type,omitempty"`
	DataViewID          *string                    `json:"data_view_id,omitempty"`
	Description         string                     `json:"description"`
	Enabled             *bool                      `json:"enabled,omitempty"`
	ExceptionsList      []RuleExceptionList        `json:"exceptions_list,omitzero"`
	FalsePositives      []string                   `json:"false_positives,omitzero"`
	Filters             []any                      `json:"filters,omitzero"`
	From                *string                    `json:"from,omitempty"`
	Index               []string                   `json:"index,omitzero"`
	Interval            *string                    `json:"interval,omitempty"`
	InvestigationFields *InvestigationFields       `json:"investigation_fields,omitempty"`
	InvocationCount     int64                      `json:"invocationCount"`
	Language            *QueryLanguage             `json:"language,omitempty"`
	License             *string                    `json:"license,omitempty"`
	MaxSignals          *int64                     `json:"max_signals,omitempty"`
	Meta                map[string]any             `json:"meta,omitzero"`
	Name                string                     `json:"name"`
	Namespace           *string                    `json:"namespace,omitempty"`
	Note                *string                    `json:"note,omitempty"`
	Outcome             *ResolveOutcome            `json:"outcome,omitempty"`
	OutputIndex         *string                    `json:"output_index,omitempty"`
	Query               string                     `json:"query"`
	References          []string                   `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration       `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredFieldInput       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction           `json:"response_actions,omitzero"`
	RiskScore           int64                      `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping         `json:"risk_score_mapping,omitzero"`
	RuleID              *string                    `json:"rule_id,omitempty"`
	RuleNameOverride    *string                    `json:"rule_name_override,omitempty"`
	SavedID             *string                    `json:"saved_id,omitempty"`
	Setup               *string                    `json:"setup,omitempty"`
	Severity            Severity                   `json:"severity"`
	SeverityMapping     []SeverityMapping          `json:"severity_mapping,omitzero"`
	Tags                []string                   `json:"tags,omitzero"`
	Threat              []Threat                   `json:"threat,omitzero"`

	// Threshold is the number of matches from which a rule raises an alert.
	Threshold                         Threshold           `json:"threshold"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimeframeEnd                      wire.Time           `json:"timeframeEnd"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string             `json:"to,omitempty"`

	// Type is always "threshold".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// ThresholdRuleUpdate is a kind of RuleUpdate.
type ThresholdRuleUpdate struct {
	Actions             []RuleAction               `json:"actions,omitzero"`
	AlertSuppression    *ThresholdAlertSuppression `json:"alert_suppression,omitempty"`
	AliasPurpose        *AliasPurpose              `json:"alias_purpose,omitempty"`
	AliasTargetID       *string                    `json:"alias_target_id,omitempty"`
	Author              []string                   `json:"author,omitzero"`
	BuildingBlockType   *string                    `json:"building_block_type,omitempty"`
	DataViewID          *string                    `json:"data_view_id,omitempty"`
	Description         string                     `json:"description"`
	Enabled             *bool                      `json:"enabled,omitempty"`
	ExceptionsList      []RuleExceptionList        `json:"exceptions_list,omitzero"`
	FalsePositives      []string                   `json:"false_positives,omitzero"`
	Filters             []any                      `json:"filters,omitzero"`
	From                *string                    `json:"from,omitempty"`
	ID                  *string                    `json:"id,omitempty"`
	Index               []string                   `json:"index,omitzero"`
	Interval            *string                    `json:"interval,omitempty"`
	InvestigationFields *InvestigationFields       `json:"investigation_fields,omitempty"`
	Language            *QueryLanguage             `json:"language,omitempty"`
	License             *string                    `json:"license,omitempty"`
	MaxSignals          *int64                     `json:"max_signals,omitempty"`
	Meta                map[string]any             `json:"meta,omitzero"`
	Name                string                     `json:"name"`
	Namespace           *string                    `json:"namespace,omitempty"`
	Note                *string                    `json:"note,omitempty"`
	Outcome             *ResolveOutcome            `json:"outcome,omitempty"`
	OutputIndex         *string                    `json:"output_index,omitempty"`
	Query               string                     `json:"query"`
	References          []string                   `json:"references,omitzero"`
	RelatedIntegrations []RelatedIntegration       `json:"related_integrations,omitzero"`
	RequiredFields      []RequiredFieldInput       `json:"required_fields,omitzero"`
	ResponseActions     []ResponseAction           `json:"response_actions,omitzero"`
	RiskScore           int64                      `json:"risk_score"`
	RiskScoreMapping    []RiskScoreMapping         `json:"risk_score_mapping,omitzero"`
	RuleID              *string                    `json:"rule_id,omitempty"`
	RuleNameOverride    *string                    `json:"rule_name_override,omitempty"`
	SavedID             *string                    `json:"saved_id,omitempty"`
	Setup               *string                    `json:"setup,omitempty"`
	Severity            Severity                   `json:"severity"`
	SeverityMapping     []SeverityMapping          `json:"severity_mapping,omitzero"`
	Tags                []string                   `json:"tags,omitzero"`
	Threat              []Threat                   `json:"threat,omitzero"`

	// Threshold is the number of matches from which a rule raises an alert.
	Threshold                         Threshold           `json:"threshold"`
	Throttle                          *RuleActionThrottle `json:"throttle,omitempty"`
	TimelineID                        *string             `json:"timeline_id,omitempty"`
	TimelineTitle                     *string             `json:"timeline_title,omitempty"`
	TimestampOverride                 *string             `json:"timestamp_override,omitempty"`
	TimestampOverrideFallbackDisabled *bool               `json:"timestamp_override_fallback_disabled,omitempty"`
	To                                *string             `json:"to,omitempty"`

	// Type is always "threshold".
	Type    string `json:"type"`
	Version *int64 `json:"version,omitempty"`
}

// TimeRange is a span of time, the ends of which are dates in ISO 8601.
type TimeRange struct {
	EndDate   string `json:"end_date"`
	StartDate string `json:"start_date"`
}

// TimelineEdit is a kind of RuleEdit.
type TimelineEdit struct {
	// Type is always "set_timeline".
	Type string `json:"type"`

	// Value is the timeline template of rules.
	Value RuleTimeline `json:"value"`
}

// UpdateRetries counts what Elasticsearch had to try again.
type UpdateRetries struct {
	Bulk   *int64 `json:"bulk,omitempty"`
	Search *int64 `json:"search,omitempty"`
}

// ValueListReference names a value list and the type of its values.
type ValueListReference struct {
	ID string `json:"id"`

	// Type is the Elasticsearch type of the values in a value list.
	Type ValueListType `json:"type"`
}

// ValueListType is the Elasticsearch type of the values in a value list.
type ValueListType string

// DeleteRuleParams holds the query parameters of DeleteRule.
type DeleteRuleParams struct {
	ID     *string `form:"id,omitempty" json:"id,omitempty"`
	RuleID *string `form:"rule_id,omitempty" json:"rule_id,omitempty"`
}

// GetRuleParams holds the query parameters of GetRule.
type GetRuleParams struct {
	ID     *string `form:"id,omitempty" json:"id,omitempty"`
	RuleID *string `form:"rule_id,omitempty" json:"rule_id,omitempty"`
}

// ApplyBulkRuleActionParams holds the query parameters of ApplyBulkRuleAction.
type ApplyBulkRuleActionParams struct {
	DryRun *bool `form:"dry_run,omitempty" json:"dry_run,omitempty"`
}

// ExportRulesParams holds the query parameters of ExportRules.
type ExportRulesParams struct {
	ExcludeExportDetails *bool   `form:"exclude_export_details,omitempty" json:"exclude_export_details,omitempty"`
	FileName             *string `form:"file_name,omitempty" json:"file_name,omitempty"`
}

// FindRulesParams holds the query parameters of FindRules.
type FindRulesParams struct {
	Fields []string `form:"fields,omitempty" json:"fields,omitempty"`
	Filter *string  `form:"filter,omitempty" json:"filter,omitempty"`

	// GapAutoFillSchedulerID names the scheduler whose view of the gaps counts.
	GapAutoFillSchedulerID *string `form:"gap_auto_fill_scheduler_id,omitempty" json:"gap_auto_fill_scheduler_id,omitempty"`

	// GapFillStatuses selects rules by how far the gaps in their executions are filled. It needs the range of the gaps.
	GapFillStatuses []GapFillStatus     `form:"gap_fill_statuses,omitempty" json:"gap_fill_statuses,omitempty"`
	GapsRangeEnd    *string             `form:"gaps_range_end,omitempty" json:"gaps_range_end,omitempty"`
	GapsRangeStart  *string             `form:"gaps_range_start,omitempty" json:"gaps_range_start,omitempty"`
	Page            *int64              `form:"page,omitempty" json:"page,omitempty"`
	PerPage         *int64              `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField       *FindRulesSortField `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder       *SortOrder          `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// ImportRulesParams holds the query parameters of ImportRules.
type ImportRulesParams struct {
	AsNewList                 *bool `form:"as_new_list,omitempty" json:"as_new_list,omitempty"`
	Overwrite                 *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
	OverwriteActionConnectors *bool `form:"overwrite_action_connectors,omitempty" json:"overwrite_action_connectors,omitempty"`
	OverwriteExceptions       *bool `form:"overwrite_exceptions,omitempty" json:"overwrite_exceptions,omitempty"`
}

// PreviewRuleParams holds the query parameters of PreviewRule.
type PreviewRuleParams struct {
	EnableLoggedRequests *bool `form:"enable_logged_requests,omitempty" json:"enable_logged_requests,omitempty"`
}

// GetAlertsMigrationStatusParams holds the query parameters of GetAlertsMigrationStatus.
type GetAlertsMigrationStatusParams struct {
	From string `form:"from" json:"from"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opDeleteAlertsIndex = wire.Operation{ID: "DeleteAlertsIndex", Method: http.MethodDelete, Path: "/api/detection_engine/index", Scope: wire.SpaceScope}

// DeleteAlertsIndex deletes the alerts index that releases before 8.0 used. It fails with status 404 if there is none.
//
// Kibana: DELETE /api/detection_engine/index (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteAlertsIndex(ctx context.Context, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opDeleteAlertsIndex, wire.Request{}, opts)
}

var opGetAlertsIndex = wire.Operation{ID: "GetAlertsIndex", Method: http.MethodGet, Path: "/api/detection_engine/index", Scope: wire.SpaceScope}

// GetAlertsIndex returns the name of the index that holds the alerts of the space, and whether its mapping is outdated.
//
// Kibana: GET /api/detection_engine/index (stable since 7.x), acts in the space of the call.
func (c *Client) GetAlertsIndex(ctx context.Context, opts ...wire.RequestEditorFn) (*AlertsIndex, error) {
	return wire.Object[AlertsIndex](ctx, c.conn, &opGetAlertsIndex, wire.Request{}, opts)
}

var opCreateAlertsIndex = wire.Operation{ID: "CreateAlertsIndex", Method: http.MethodPost, Path: "/api/detection_engine/index", Scope: wire.SpaceScope}

// CreateAlertsIndex creates the index that holds the alerts of the space.
//
// Kibana: POST /api/detection_engine/index (stable since 7.x), acts in the space of the call.
func (c *Client) CreateAlertsIndex(ctx context.Context, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opCreateAlertsIndex, wire.Request{}, opts)
}

var opGetPrivileges = wire.Operation{ID: "GetPrivileges", Method: http.MethodGet, Path: "/api/detection_engine/privileges", Scope: wire.SpaceScope}

// GetPrivileges tells what the caller may do with the alerts of the space, and whether Kibana can store rules at all.
//
// Kibana: GET /api/detection_engine/privileges (stable since 7.x), acts in the space of the call.
func (c *Client) GetPrivileges(ctx context.Context, opts ...wire.RequestEditorFn) (*Privileges, error) {
	return wire.Object[Privileges](ctx, c.conn, &opGetPrivileges, wire.Request{}, opts)
}

var opDeleteRule = wire.Operation{ID: "DeleteRule", Method: http.MethodDelete, Path: "/api/detection_engine/rules", Scope: wire.SpaceScope}

// DeleteRule deletes the rule that ID or RuleID names and returns it as it was. Its alerts stay.
//
// Kibana: DELETE /api/detection_engine/rules (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteRule(ctx context.Context, params *DeleteRuleParams, opts ...wire.RequestEditorFn) (*Rule, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "rule_id", params.RuleID)
	}
	return wire.Object[Rule](ctx, c.conn, &opDeleteRule, wire.Request{Query: query}, opts)
}

var opGetRule = wire.Operation{ID: "GetRule", Method: http.MethodGet, Path: "/api/detection_engine/rules", Scope: wire.SpaceScope}

// GetRule returns the rule that ID or RuleID names.
//
// Kibana: GET /api/detection_engine/rules (stable since 7.x), acts in the space of the call.
func (c *Client) GetRule(ctx context.Context, params *GetRuleParams, opts ...wire.RequestEditorFn) (*Rule, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "id", params.ID)
		wire.AddOptional(&query, "rule_id", params.RuleID)
	}
	return wire.Object[Rule](ctx, c.conn, &opGetRule, wire.Request{Query: query}, opts)
}

var opPatchRule = wire.Operation{ID: "PatchRule", Method: http.MethodPatch, Path: "/api/detection_engine/rules", Scope: wire.SpaceScope}

// PatchRule changes those members of a rule that the body has, and returns the rule.
//
// Kibana 9.4 refuses to change Enabled this way, with status 403: use UpdateRule.
//
// Kibana: PATCH /api/detection_engine/rules (stable since 7.x), acts in the space of the call.
func (c *Client) PatchRule(ctx context.Context, body RulePatch, opts ...wire.RequestEditorFn) (*Rule, error) {
	return wire.Object[Rule](ctx, c.conn, &opPatchRule, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateRule = wire.Operation{ID: "CreateRule", Method: http.MethodPost, Path: "/api/detection_engine/rules", Scope: wire.SpaceScope}

// CreateRule creates a rule and returns it. The rule starts to run at once unless Enabled is false.
//
// Kibana: POST /api/detection_engine/rules (stable since 7.x), acts in the space of the call.
func (c *Client) CreateRule(ctx context.Context, body RuleCreate, opts ...wire.RequestEditorFn) (*Rule, error) {
	return wire.Object[Rule](ctx, c.conn, &opCreateRule, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateRule = wire.Operation{ID: "UpdateRule", Method: http.MethodPut, Path: "/api/detection_engine/rules", Scope: wire.SpaceScope}

// UpdateRule replaces the rule that ID or RuleID names and returns it.
//
// Members that the body leaves out go back to their defaults.
//
// Kibana: PUT /api/detection_engine/rules (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateRule(ctx context.Context, body RuleUpdate, opts ...wire.RequestEditorFn) (*Rule, error) {
	return wire.Object[Rule](ctx, c.conn, &opUpdateRule, wire.Request{Body: wire.JSON(body)}, opts)
}

var opApplyBulkRuleAction = wire.Operation{ID: "ApplyBulkRuleAction", Method: http.MethodPost, Path: "/api/detection_engine/rules/_bulk_action", Scope: wire.SpaceScope, Since: "8.0"}

// ApplyBulkRuleAction deletes, duplicates, edits, switches or runs all rules that a list of ids or a query selects.
//
// If the action fails for any rule, the call fails with status 500, although the other rules may have been
// changed: the Attributes of the error tell what became of each, and scoped.ErrorBody reads the body of the
// failure as a BulkActionResponse. Exporting is left to ExportRules.
//
// Kibana: POST /api/detection_engine/rules/_bulk_action (stable since 8.0), acts in the space of the call.
func (c *Client) ApplyBulkRuleAction(ctx context.Context, params *ApplyBulkRuleActionParams, body BulkAction, opts ...wire.RequestEditorFn) (*BulkActionResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "dry_run", params.DryRun)
	}
	return wire.Object[BulkActionResponse](ctx, c.conn, &opApplyBulkRuleAction, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opExportRules = wire.Operation{ID: "ExportRules", Method: http.MethodPost, Path: "/api/detection_engine/rules/_export", Scope: wire.SpaceScope, Media: "application/ndjson"}

// ExportRules streams the rules of the body, or all, as NDJSON with their exception lists and connectors.
//
// The last line counts what was exported, unless ExcludeExportDetails is set.
//
// Kibana: POST /api/detection_engine/rules/_export (stable since 7.x), acts in the space of the call.
func (c *Client) ExportRules(ctx context.Context, params *ExportRulesParams, body *ExportRulesRequest, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "exclude_export_details", params.ExcludeExportDetails)
		wire.AddOptional(&query, "file_name", params.FileName)
	}
	return wire.Stream(ctx, c.conn, &opExportRules, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opFindRules = wire.Operation{ID: "FindRules", Method: http.MethodGet, Path: "/api/detection_engine/rules/_find", Scope: wire.SpaceScope}

// FindRules returns one page of the rules that a KQL filter selects.
//
// Fields in the filter begin with "alert.attributes.".
//
// Kibana: GET /api/detection_engine/rules/_find (stable since 7.x), acts in the space of the call.
func (c *Client) FindRules(ctx context.Context, params *FindRulesParams, opts ...wire.RequestEditorFn) (*RulePage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "fields", params.Fields)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "gap_auto_fill_scheduler_id", params.GapAutoFillSchedulerID)
		wire.AddEach(&query, "gap_fill_statuses", params.GapFillStatuses)
		wire.AddOptional(&query, "gaps_range_end", params.GapsRangeEnd)
		wire.AddOptional(&query, "gaps_range_start", params.GapsRangeStart)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
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

var opImportRules = wire.Operation{ID: "ImportRules", Method: http.MethodPost, Path: "/api/detection_engine/rules/_import", Scope: wire.SpaceScope}

// ImportRules creates rules, exception lists and connectors from an NDJSON file that ExportRules wrote.
//
// The call succeeds even if nothing could be imported: see Success and Errors of the reply. Rules that exist are
// such errors unless Overwrite is set.
//
// Kibana: POST /api/detection_engine/rules/_import (stable since 7.x), acts in the space of the call.
func (c *Client) ImportRules(ctx context.Context, params *ImportRulesParams, body ImportRulesRequest, opts ...wire.RequestEditorFn) (*ImportRulesResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "as_new_list", params.AsNewList)
		wire.AddOptional(&query, "overwrite", params.Overwrite)
		wire.AddOptional(&query, "overwrite_action_connectors", params.OverwriteActionConnectors)
		wire.AddOptional(&query, "overwrite_exceptions", params.OverwriteExceptions)
	}
	return wire.Object[ImportRulesResponse](ctx, c.conn, &opImportRules, wire.Request{Query: query, Body: wire.Form(body)}, opts)
}

var opInstallPrebuiltRules = wire.Operation{ID: "InstallPrebuiltRules", Method: http.MethodPut, Path: "/api/detection_engine/rules/prepackaged", Scope: wire.SpaceScope}

// InstallPrebuiltRules installs and updates all rules and timeline templates that Elastic provides, and counts them.
//
// This can take minutes.
//
// Kibana: PUT /api/detection_engine/rules/prepackaged (stable since 7.x), acts in the space of the call.
func (c *Client) InstallPrebuiltRules(ctx context.Context, opts ...wire.RequestEditorFn) (*InstallPrebuiltRulesResponse, error) {
	return wire.Object[InstallPrebuiltRulesResponse](ctx, c.conn, &opInstallPrebuiltRules, wire.Request{}, opts)
}

var opGetPrebuiltRulesStatus = wire.Operation{ID: "GetPrebuiltRulesStatus", Method: http.MethodGet, Path: "/api/detection_engine/rules/prepackaged/_status", Scope: wire.SpaceScope}

// GetPrebuiltRulesStatus counts the rules and timeline templates of Elastic that are installed, missing and outdated.
//
// Kibana: GET /api/detection_engine/rules/prepackaged/_status (stable since 7.x), acts in the space of the call.
func (c *Client) GetPrebuiltRulesStatus(ctx context.Context, opts ...wire.RequestEditorFn) (*PrebuiltRulesStatus, error) {
	return wire.Object[PrebuiltRulesStatus](ctx, c.conn, &opGetPrebuiltRulesStatus, wire.Request{}, opts)
}

var opPreviewRule = wire.Operation{ID: "PreviewRule", Method: http.MethodPost, Path: "/api/detection_engine/rules/preview", Scope: wire.SpaceScope, Since: "8.0"}

// PreviewRule runs a rule over the past without storing it, and returns the log and the id of the preview.
//
// Kibana: POST /api/detection_engine/rules/preview (stable since 8.0), acts in the space of the call.
func (c *Client) PreviewRule(ctx context.Context, params *PreviewRuleParams, body RulePreview, opts ...wire.RequestEditorFn) (*PreviewRuleResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "enable_logged_requests", params.EnableLoggedRequests)
	}
	return wire.Object[PreviewRuleResponse](ctx, c.conn, &opPreviewRule, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opCreateRuleExceptions = wire.Operation{ID: "CreateRuleExceptions", Method: http.MethodPost, Path: "/api/detection_engine/rules/{id}/exceptions", Scope: wire.SpaceScope, Since: "8.6"}

// CreateRuleExceptions adds exceptions that hold for one rule alone and returns them.
//
// They go into a list of the type "rule_default", which Kibana creates for the rule when it needs it. An unknown
// rule is an error with status 500.
//
// Kibana: POST /api/detection_engine/rules/{id}/exceptions (stable since 8.6), acts in the space of the call.
func (c *Client) CreateRuleExceptions(ctx context.Context, id string, body NewRuleExceptions, opts ...wire.RequestEditorFn) ([]RuleException, error) {
	return wire.Value[[]RuleException](ctx, c.conn, &opCreateRuleExceptions, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opSetAlertAssignees = wire.Operation{ID: "SetAlertAssignees", Method: http.MethodPost, Path: "/api/detection_engine/signals/assignees", Scope: wire.SpaceScope, Since: "8.12"}

// SetAlertAssignees adds users to alerts and takes others off. Users are named by the ids of their profiles.
//
// Alerts that do not exist are passed over: compare Updated of the reply with what you asked for.
//
// Kibana: POST /api/detection_engine/signals/assignees (stable since 8.12), acts in the space of the call.
func (c *Client) SetAlertAssignees(ctx context.Context, body SetAlertAssigneesRequest, opts ...wire.RequestEditorFn) (*AlertUpdate, error) {
	return wire.Object[AlertUpdate](ctx, c.conn, &opSetAlertAssignees, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFinalizeAlertsMigration = wire.Operation{ID: "FinalizeAlertsMigration", Method: http.MethodPost, Path: "/api/detection_engine/signals/finalize_migration", Scope: wire.SpaceScope}

// FinalizeAlertsMigration swaps in the new index of every migration that has finished.
//
// Kibana: POST /api/detection_engine/signals/finalize_migration (deprecated since 7.x), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) FinalizeAlertsMigration(ctx context.Context, body FinalizeAlertsMigrationRequest, opts ...wire.RequestEditorFn) (*MigrationList, error) {
	return wire.Object[MigrationList](ctx, c.conn, &opFinalizeAlertsMigration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteAlertsMigration = wire.Operation{ID: "DeleteAlertsMigration", Method: http.MethodDelete, Path: "/api/detection_engine/signals/migration", Scope: wire.SpaceScope}

// DeleteAlertsMigration deletes what migrations that failed or are done with have left behind.
//
// Kibana: DELETE /api/detection_engine/signals/migration (deprecated since 7.x), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) DeleteAlertsMigration(ctx context.Context, body DeleteAlertsMigrationRequest, opts ...wire.RequestEditorFn) (*MigrationList, error) {
	return wire.Object[MigrationList](ctx, c.conn, &opDeleteAlertsMigration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateAlertsMigration = wire.Operation{ID: "CreateAlertsMigration", Method: http.MethodPost, Path: "/api/detection_engine/signals/migration", Scope: wire.SpaceScope}

// CreateAlertsMigration starts to copy outdated indices of alerts into new ones, which FinalizeAlertsMigration swaps
// in.
//
// Kibana: POST /api/detection_engine/signals/migration (deprecated since 7.x), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) CreateAlertsMigration(ctx context.Context, body CreateAlertsMigrationRequest, opts ...wire.RequestEditorFn) (*StartedMigrationList, error) {
	return wire.Object[StartedMigrationList](ctx, c.conn, &opCreateAlertsMigration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetAlertsMigrationStatus = wire.Operation{ID: "GetAlertsMigrationStatus", Method: http.MethodGet, Path: "/api/detection_engine/signals/migration_status", Scope: wire.SpaceScope}

// GetAlertsMigrationStatus tells which indices of alerts are outdated, and how far their migrations are.
//
// It fails with status 404 where the space has none of the indices that releases before 8.0 used.
//
// Kibana: GET /api/detection_engine/signals/migration_status (deprecated since 7.x), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) GetAlertsMigrationStatus(ctx context.Context, params *GetAlertsMigrationStatusParams, opts ...wire.RequestEditorFn) (*MigrationStatusList, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "from", params.From)
	}
	return wire.Object[MigrationStatusList](ctx, c.conn, &opGetAlertsMigrationStatus, wire.Request{Query: query}, opts)
}

var opSearchAlerts = wire.Operation{ID: "SearchAlerts", Method: http.MethodPost, Path: "/api/detection_engine/signals/search", Scope: wire.SpaceScope}

// SearchAlerts runs an Elasticsearch search over the alerts of the space and returns its result as it is.
//
// Kibana: POST /api/detection_engine/signals/search (stable since 7.x), acts in the space of the call.
func (c *Client) SearchAlerts(ctx context.Context, body SearchAlertsRequest, opts ...wire.RequestEditorFn) (*AlertSearchResult, error) {
	return wire.Object[AlertSearchResult](ctx, c.conn, &opSearchAlerts, wire.Request{Body: wire.JSON(body)}, opts)
}

var opSetAlertStatus = wire.Operation{ID: "SetAlertStatus", Method: http.MethodPost, Path: "/api/detection_engine/signals/status", Scope: wire.SpaceScope}

// SetAlertStatus opens, acknowledges or closes the alerts that a list of ids or a query selects.
//
// Alerts that do not exist are passed over: compare Updated of the reply with what you asked for.
//
// Kibana: POST /api/detection_engine/signals/status (stable since 7.x), acts in the space of the call.
func (c *Client) SetAlertStatus(ctx context.Context, body AlertStatusChange, opts ...wire.RequestEditorFn) (*AlertUpdate, error) {
	return wire.Object[AlertUpdate](ctx, c.conn, &opSetAlertStatus, wire.Request{Body: wire.JSON(body)}, opts)
}

var opSetAlertTags = wire.Operation{ID: "SetAlertTags", Method: http.MethodPost, Path: "/api/detection_engine/signals/tags", Scope: wire.SpaceScope, Since: "8.9"}

// SetAlertTags adds tags to alerts and takes others off.
//
// Alerts that do not exist are passed over: compare Updated of the reply with what you asked for.
//
// Kibana: POST /api/detection_engine/signals/tags (stable since 8.9), acts in the space of the call.
func (c *Client) SetAlertTags(ctx context.Context, body SetAlertTagsRequest, opts ...wire.RequestEditorFn) (*AlertUpdate, error) {
	return wire.Object[AlertUpdate](ctx, c.conn, &opSetAlertTags, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListRuleTags = wire.Operation{ID: "ListRuleTags", Method: http.MethodGet, Path: "/api/detection_engine/tags", Scope: wire.SpaceScope}

// ListRuleTags returns every tag that a rule of the space has, once.
//
// Kibana: GET /api/detection_engine/tags (stable since 7.x), acts in the space of the call.
func (c *Client) ListRuleTags(ctx context.Context, opts ...wire.RequestEditorFn) ([]string, error) {
	return wire.Value[[]string](ctx, c.conn, &opListRuleTags, wire.Request{}, opts)
}
