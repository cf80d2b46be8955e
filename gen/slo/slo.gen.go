// Package slo manages service level objectives: what a service promises, how that is measured, and how much of the
// error budget is left. They need a Platinum licence.
//
// An SLO belongs to one space, and its id is unique across all spaces. Kibana refuses members that it does not
// know with 400.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package slo

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of BudgetingMethod.
const (
	BudgetingMethodOccurrences BudgetingMethod = "occurrences"
	BudgetingMethodTimeslices  BudgetingMethod = "timeslices"
)

// The values of Comparator.
const (
	ComparatorGT  Comparator = "GT"
	ComparatorGTE Comparator = "GTE"
	ComparatorLT  Comparator = "LT"
	ComparatorLTE Comparator = "LTE"
)

// The values of FieldAggregation.
const (
	FieldAggregationAvg          FieldAggregation = "avg"
	FieldAggregationCardinality  FieldAggregation = "cardinality"
	FieldAggregationLastValue    FieldAggregation = "last_value"
	FieldAggregationMax          FieldAggregation = "max"
	FieldAggregationMin          FieldAggregation = "min"
	FieldAggregationStdDeviation FieldAggregation = "std_deviation"
	FieldAggregationSum          FieldAggregation = "sum"
)

// The values of SortDirection.
const (
	SortDirectionAsc  SortDirection = "asc"
	SortDirectionDesc SortDirection = "desc"
)

// The values of SortField.
const (
	SortFieldErrorBudgetConsumed  SortField = "error_budget_consumed"
	SortFieldErrorBudgetRemaining SortField = "error_budget_remaining"
	SortFieldSLIValue             SortField = "sli_value"
	SortFieldStatus               SortField = "status"
)

// The values of Status.
const (
	StatusDegrading Status = "DEGRADING"
	StatusHealthy   Status = "HEALTHY"
	StatusNoData    Status = "NO_DATA"
	StatusViolated  Status = "VIOLATED"
)

// The values of TimeWindowType.
const (
	TimeWindowTypeCalendarAligned TimeWindowType = "calendarAligned"
	TimeWindowTypeRolling         TimeWindowType = "rolling"
)

// APMAvailabilityIndicator measures the share of transactions that succeed.
type APMAvailabilityIndicator struct {
	// Params choose transactions. A * stands for all.
	Params APMAvailabilityParams `json:"params"`

	// Type is always "sli.apm.transactionErrorRate".
	Type string `json:"type"`
}

// APMAvailabilityParams choose transactions. A * stands for all.
type APMAvailabilityParams struct {
	DataViewID  *string `json:"dataViewId,omitempty"`
	Environment string  `json:"environment"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Index is a name or a pattern of indices.
	Index           string `json:"index"`
	Service         string `json:"service"`
	TransactionName string `json:"transactionName"`
	TransactionType string `json:"transactionType"`
}

// APMLatencyIndicator measures the share of transactions that are fast enough.
type APMLatencyIndicator struct {
	// Params choose transactions. A * stands for all.
	Params APMLatencyParams `json:"params"`

	// Type is always "sli.apm.transactionDuration".
	Type string `json:"type"`
}

// APMLatencyParams choose transactions. A * stands for all.
type APMLatencyParams struct {
	DataViewID  *string `json:"dataViewId,omitempty"`
	Environment string  `json:"environment"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Index is a name or a pattern of indices.
	Index   string `json:"index"`
	Service string `json:"service"`

	// Threshold is the longest duration that is good, in milliseconds.
	Threshold       float64 `json:"threshold"`
	TransactionName string  `json:"transactionName"`
	TransactionType string  `json:"transactionType"`
}

// Artifacts are what people look at together with an SLO.
type Artifacts struct {
	Dashboards []DashboardRef `json:"dashboards,omitzero"`
}

// BudgetingMethod says whether events count, or slices of time that were good enough.
type BudgetingMethod string

// BulkDeleteRequest names SLOs to delete.
type BulkDeleteRequest struct {
	IDs []string `json:"list,omitzero"`
}

// BulkDeleteResult tells what became of one SLO.
type BulkDeleteResult struct {
	Error   *string `json:"error,omitempty"`
	ID      string  `json:"id"`
	Success bool    `json:"success"`
}

// BulkDeleteStatus tells how far a deletion is.
type BulkDeleteStatus struct {
	// Error tells why the task as a whole failed.
	Error   *string            `json:"error,omitempty"`
	IsDone  bool               `json:"isDone"`
	Results []BulkDeleteResult `json:"results,omitzero"`
}

// Comparator compares what was measured with the threshold.
type Comparator string

// CreateReply names a new SLO.
type CreateReply struct {
	ID string `json:"id"`
}

// CreateRequest is an SLO to create.
type CreateRequest struct {
	// Artifacts are what people look at together with an SLO.
	Artifacts *Artifacts `json:"artifacts,omitempty"`

	// BudgetingMethod says whether events count, or slices of time that were good enough.
	BudgetingMethod BudgetingMethod `json:"budgetingMethod"`
	Description     string          `json:"description"`

	// GroupBy is a field or a list of fields, each combination of whose values is an instance. It is * for none.
	GroupBy GroupBy `json:"groupBy,omitzero"`

	// ID has 8 to 48 letters, digits, hyphens and underscores. It is a new UUID by default.
	ID *string `json:"id,omitempty"`

	// Indicator says what an SLO measures.
	Indicator Indicator `json:"indicator,omitzero"`
	Name      string    `json:"name"`

	// Objective is the share of good events or slices that is promised.
	Objective Objective `json:"objective"`

	// Revision is what counting the changes begins with, 1 by default.
	Revision *int64 `json:"revision,omitempty"`

	// Settings say how an SLO is computed.
	Settings *Settings `json:"settings,omitempty"`
	Tags     []string  `json:"tags,omitzero"`

	// TimeWindow is the time over which an objective is to be met.
	TimeWindow TimeWindow `json:"timeWindow"`
}

// DashboardRef names a dashboard.
type DashboardRef struct {
	ID string `json:"id"`
}

// Definition is an SLO without how it stands.
type Definition struct {
	// Artifacts are what people look at together with an SLO.
	Artifacts *Artifacts `json:"artifacts,omitempty"`

	// BudgetingMethod says whether events count, or slices of time that were good enough.
	BudgetingMethod BudgetingMethod `json:"budgetingMethod"`
	CreatedAt       wire.Time       `json:"createdAt"`
	CreatedBy       *string         `json:"createdBy,omitempty"`
	Description     string          `json:"description"`
	Enabled         bool            `json:"enabled"`

	// GroupBy is a field or a list of fields, each combination of whose values is an instance. It is * for none.
	GroupBy GroupBy `json:"groupBy,omitzero"`

	// Health is there where it was asked for.
	Health *Health `json:"health,omitempty"`
	ID     string  `json:"id"`

	// Indicator says what an SLO measures.
	Indicator Indicator `json:"indicator,omitzero"`
	Name      string    `json:"name"`

	// Objective is the share of good events or slices that is promised.
	Objective Objective `json:"objective"`

	// Revision counts the changes of what is measured.
	Revision int64 `json:"revision"`

	// Settings say how an SLO is computed.
	Settings Settings `json:"settings"`
	Tags     []string `json:"tags,omitzero"`

	// TimeWindow is the time over which an objective is to be met.
	TimeWindow TimeWindow `json:"timeWindow"`
	UpdatedAt  wire.Time  `json:"updatedAt"`
	UpdatedBy  *string    `json:"updatedBy,omitempty"`

	// Version is the version of the form that the SLO is stored in.
	Version int64 `json:"version"`
}

// DefinitionPage is a page of definitions.
type DefinitionPage struct {
	Page    int64        `json:"page"`
	PerPage int64        `json:"perPage"`
	Results []Definition `json:"results,omitzero"`

	// SearchAfter leads to the next page, in releases that have no page numbers here.
	SearchAfter []any  `json:"searchAfter,omitzero"`
	Size        *int64 `json:"size,omitempty"`

	// Total counts what matches on all pages.
	Total int64 `json:"total"`
}

// DeleteInstancesRequest names instances whose data to delete.
type DeleteInstancesRequest struct {
	Instances []InstanceRef `json:"list,omitzero"`
}

// DocCountMetric is a number of documents.
type DocCountMetric struct {
	// Aggregation is always "doc_count".
	Aggregation string `json:"aggregation"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Name is a letter from A to Z.
	Name string `json:"name"`
}

// ErrorBudget is how much may go wrong, as shares.
type ErrorBudget struct {
	Consumed float64 `json:"consumed"`
	Initial  float64 `json:"initial"`

	// IsEstimated is true for calendar windows, whose number of events is not known yet.
	IsEstimated bool    `json:"isEstimated"`
	Remaining   float64 `json:"remaining"`
}

// FieldAggregation says what is computed from a field.
type FieldAggregation string

// FieldMetric is computed from a field.
type FieldMetric struct {
	// Aggregation says what is computed from a field.
	Aggregation FieldAggregation `json:"aggregation"`
	Field       string           `json:"field"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Name is a letter from A to Z.
	Name string `json:"name"`
}

// Filter is a filter as Kibana's filter bar makes it.
type Filter struct {
	// State says where the filter bar keeps the filter.
	State any `json:"$state,omitempty"`

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
	Params any     `json:"params,omitempty"`
	Type   *string `json:"type,omitempty"`

	// Value depends on the type, mostly a text.
	Value any `json:"value,omitempty"`
}

// FilteredQuery is KQL with filters.
type FilteredQuery struct {
	// Filters may be empty.
	Filters  []Filter `json:"filters,omitzero"`
	KQLQuery string   `json:"kqlQuery"`
}

// GroupBy is a field or a list of fields, each combination of whose values is an instance. It is * for none.
type GroupBy struct{ wire.Union }

// GroupByFrom makes a union of one of its kinds.
func GroupByFrom[T string | []string](kind T) GroupBy {
	return GroupBy{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u GroupBy) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsStrings reads it as []string.
func (u GroupBy) AsStrings() (kind []string, err error) { err = u.Decode(&kind); return kind, err }

// Health tells how the transforms that compute an SLO are.
type Health struct {
	IsProblematic bool `json:"isProblematic"`

	// Rollup is the transform that counts good and bad events.
	Rollup TransformHealth `json:"rollup"`

	// Summary is the transform that makes summaries of the counts.
	Summary TransformHealth `json:"summary"`
}

// HistogramIndicator measures the share of values in a histogram field.
type HistogramIndicator struct {
	// Params say which values count, and which of them are good.
	Params HistogramParams `json:"params"`

	// Type is always "sli.histogram.custom".
	Type string `json:"type"`
}

// HistogramMetric counts values of a histogram field.
type HistogramMetric struct{ wire.Union }

// HistogramMetricFrom makes a union of one of its kinds and sets its "aggregation".
func HistogramMetricFrom[T RangeMetric | ValueCountMetric](kind T) HistogramMetric {
	switch v := any(&kind).(type) {
	case *RangeMetric:
		v.Aggregation = "range"
	case *ValueCountMetric:
		v.Aggregation = "value_count"
	}
	return HistogramMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "aggregation", which tells the kinds apart: range and value_count.
func (u HistogramMetric) Discriminator() string { return u.Text("aggregation") }

// AsRangeMetric reads it as RangeMetric. It fails where "aggregation" is that of another kind.
func (u HistogramMetric) AsRangeMetric() (kind RangeMetric, err error) {
	err = u.DecodeTagged(&kind, "aggregation", "range")
	return kind, err
}

// AsValueCountMetric reads it as ValueCountMetric. It fails where "aggregation" is that of another kind.
func (u HistogramMetric) AsValueCountMetric() (kind ValueCountMetric, err error) {
	err = u.DecodeTagged(&kind, "aggregation", "value_count")
	return kind, err
}

// HistogramParams say which values count, and which of them are good.
type HistogramParams struct {
	DataViewID *string `json:"dataViewId,omitempty"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Good counts values of a histogram field.
	Good HistogramMetric `json:"good,omitzero"`

	// Index is a name or a pattern of indices.
	Index          string `json:"index"`
	TimestampField string `json:"timestampField"`

	// Total counts values of a histogram field.
	Total HistogramMetric `json:"total,omitzero"`
}

// Indicator says what an SLO measures.
type Indicator struct{ wire.Union }

// IndicatorFrom makes a union of one of its kinds and sets its "type".
func IndicatorFrom[T KQLIndicator | APMAvailabilityIndicator | APMLatencyIndicator | MetricIndicator | HistogramIndicator | TimesliceMetricIndicator | SyntheticsIndicator](kind T) Indicator {
	switch v := any(&kind).(type) {
	case *KQLIndicator:
		v.Type = "sli.kql.custom"
	case *APMAvailabilityIndicator:
		v.Type = "sli.apm.transactionErrorRate"
	case *APMLatencyIndicator:
		v.Type = "sli.apm.transactionDuration"
	case *MetricIndicator:
		v.Type = "sli.metric.custom"
	case *HistogramIndicator:
		v.Type = "sli.histogram.custom"
	case *TimesliceMetricIndicator:
		v.Type = "sli.metric.timeslice"
	case *SyntheticsIndicator:
		v.Type = "sli.synthetics.availability"
	}
	return Indicator{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: sli.apm.transactionDuration,
// sli.apm.transactionErrorRate, sli.histogram.custom, sli.kql.custom, sli.metric.custom, sli.metric.timeslice and
// sli.synthetics.availability.
func (u Indicator) Discriminator() string { return u.Text("type") }

// AsKQLIndicator reads it as KQLIndicator. It fails where "type" is that of another kind.
func (u Indicator) AsKQLIndicator() (kind KQLIndicator, err error) {
	err = u.DecodeTagged(&kind, "type", "sli.kql.custom")
	return kind, err
}

// AsAPMAvailabilityIndicator reads it as APMAvailabilityIndicator. It fails where "type" is that of another kind.
func (u Indicator) AsAPMAvailabilityIndicator() (kind APMAvailabilityIndicator, err error) {
	err = u.DecodeTagged(&kind, "type", "sli.apm.transactionErrorRate")
	return kind, err
}

// AsAPMLatencyIndicator reads it as APMLatencyIndicator. It fails where "type" is that of another kind.
func (u Indicator) AsAPMLatencyIndicator() (kind APMLatencyIndicator, err error) {
	err = u.DecodeTagged(&kind, "type", "sli.apm.transactionDuration")
	return kind, err
}

// AsMetricIndicator reads it as MetricIndicator. It fails where "type" is that of another kind.
func (u Indicator) AsMetricIndicator() (kind MetricIndicator, err error) {
	err = u.DecodeTagged(&kind, "type", "sli.metric.custom")
	return kind, err
}

// AsHistogramIndicator reads it as HistogramIndicator. It fails where "type" is that of another kind.
func (u Indicator) AsHistogramIndicator() (kind HistogramIndicator, err error) {
	err = u.DecodeTagged(&kind, "type", "sli.histogram.custom")
	return kind, err
}

// AsTimesliceMetricIndicator reads it as TimesliceMetricIndicator. It fails where "type" is that of another kind.
func (u Indicator) AsTimesliceMetricIndicator() (kind TimesliceMetricIndicator, err error) {
	err = u.DecodeTagged(&kind, "type", "sli.metric.timeslice")
	return kind, err
}

// AsSyntheticsIndicator reads it as SyntheticsIndicator. It fails where "type" is that of another kind.
func (u Indicator) AsSyntheticsIndicator() (kind SyntheticsIndicator, err error) {
	err = u.DecodeTagged(&kind, "type", "sli.synthetics.availability")
	return kind, err
}

// InstanceRef names an instance of an SLO.
type InstanceRef struct {
	InstanceID string `json:"instanceId"`
	SLOID      string `json:"sloId"`
}

// KQLIndicator measures the share of documents that match a query.
type KQLIndicator struct {
	// Params say which documents count, and which of them are good.
	Params KQLParams `json:"params"`

	// Type is always "sli.kql.custom".
	Type string `json:"type"`
}

// KQLParams say which documents count, and which of them are good.
type KQLParams struct {
	DataViewID *string `json:"dataViewId,omitempty"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Good is KQL, alone or with filters.
	Good Query `json:"good,omitzero"`

	// Index is a name or a pattern of indices.
	Index          string `json:"index"`
	TimestampField string `json:"timestampField"`

	// Total is KQL, alone or with filters.
	Total Query `json:"total,omitzero"`
}

// Meta holds more about an SLO.
type Meta struct {
	// Synthetics names the monitor of an instance.
	Synthetics *SyntheticsMeta `json:"synthetics,omitempty"`
}

// Metric is a number that goes into an equation.
type Metric struct{ wire.Union }

// MetricFrom makes a union of one of its kinds and sets its "aggregation".
func MetricFrom[T SumMetric | DocCountMetric](kind T) Metric {
	switch v := any(&kind).(type) {
	case *SumMetric:
		v.Aggregation = "sum"
	case *DocCountMetric:
		v.Aggregation = "doc_count"
	}
	return Metric{wire.UnionOf(kind)}
}

// Discriminator is the member "aggregation", which tells the kinds apart: doc_count and sum.
func (u Metric) Discriminator() string { return u.Text("aggregation") }

// AsSumMetric reads it as SumMetric. It fails where "aggregation" is that of another kind.
func (u Metric) AsSumMetric() (kind SumMetric, err error) {
	err = u.DecodeTagged(&kind, "aggregation", "sum")
	return kind, err
}

// AsDocCountMetric reads it as DocCountMetric. It fails where "aggregation" is that of another kind.
func (u Metric) AsDocCountMetric() (kind DocCountMetric, err error) {
	err = u.DecodeTagged(&kind, "aggregation", "doc_count")
	return kind, err
}

// MetricEquation is an equation and what goes into it.
type MetricEquation struct {
	// Equation combines metrics by their names, such as A - B.
	Equation string   `json:"equation"`
	Metrics  []Metric `json:"metrics,omitzero"`
}

// MetricIndicator measures the ratio of two equations.
type MetricIndicator struct {
	// Params hold the equations whose ratio is measured.
	Params MetricParams `json:"params"`

	// Type is always "sli.metric.custom".
	Type string `json:"type"`
}

// MetricParams hold the equations whose ratio is measured.
type MetricParams struct {
	DataViewID *string `json:"dataViewId,omitempty"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Good is an equation and what goes into it.
	Good MetricEquation `json:"good"`

	// Index is a name or a pattern of indices.
	Index          string `json:"index"`
	TimestampField string `json:"timestampField"`

	// Total is an equation and what goes into it.
	Total MetricEquation `json:"total"`
}

// Objective is the share of good events or slices that is promised.
type Objective struct {
	// Target is between 0 and 1, both excluded.
	Target float64 `json:"target"`

	// TimesliceTarget is the share of good events, between 0 and 1, that makes a slice good. Timeslices need it.
	TimesliceTarget *float64 `json:"timesliceTarget,omitempty"`

	// TimesliceWindow is the length of a slice in m or h, such as 5m. Timeslices need it.
	TimesliceWindow *string `json:"timesliceWindow,omitempty"`
}

// PercentileMetric is a percentile of a field.
type PercentileMetric struct {
	// Aggregation is always "percentile".
	Aggregation string `json:"aggregation"`
	Field       string `json:"field"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Name is a letter from A to Z.
	Name       string  `json:"name"`
	Percentile float64 `json:"percentile"`
}

// PurgeByAge deletes what is older than an age.
type PurgeByAge struct {
	// Age is a number and a unit, such as 30d.
	Age string `json:"age"`

	// PurgeType is always "fixed_age".
	PurgeType string `json:"purgeType"`
}

// PurgeByTime deletes what is older than a date.
type PurgeByTime struct {
	// PurgeType is always "fixed_time".
	PurgeType string    `json:"purgeType"`
	Timestamp wire.Time `json:"timestamp"`
}

// PurgePolicy says how old data must be to be deleted.
type PurgePolicy struct{ wire.Union }

// PurgePolicyFrom makes a union of one of its kinds and sets its "purgeType".
func PurgePolicyFrom[T PurgeByAge | PurgeByTime](kind T) PurgePolicy {
	switch v := any(&kind).(type) {
	case *PurgeByAge:
		v.PurgeType = "fixed_age"
	case *PurgeByTime:
		v.PurgeType = "fixed_time"
	}
	return PurgePolicy{wire.UnionOf(kind)}
}

// Discriminator is the member "purgeType", which tells the kinds apart: fixed_age and fixed_time.
func (u PurgePolicy) Discriminator() string { return u.Text("purgeType") }

// AsPurgeByAge reads it as PurgeByAge. It fails where "purgeType" is that of another kind.
func (u PurgePolicy) AsPurgeByAge() (kind PurgeByAge, err error) {
	err = u.DecodeTagged(&kind, "purgeType", "fixed_age")
	return kind, err
}

// AsPurgeByTime reads it as PurgeByTime. It fails where "purgeType" is that of another kind.
func (u PurgePolicy) AsPurgeByTime() (kind PurgeByTime, err error) {
	err = u.DecodeTagged(&kind, "purgeType", "fixed_time")
	return kind, err
}

// PurgeRequest says which data to delete.
type PurgeRequest struct {
	// IDs are the ids of SLOs.
	IDs []string `json:"list,omitzero"`

	// PurgePolicy says how old data must be to be deleted.
	PurgePolicy PurgePolicy `json:"purgePolicy,omitzero"`
}

// Query is KQL, alone or with filters.
type Query struct{ wire.Union }

// QueryFrom makes a union of one of its kinds.
func QueryFrom[T string | FilteredQuery](kind T) Query {
	return Query{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u Query) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsFilteredQuery reads it as FilteredQuery.
func (u Query) AsFilteredQuery() (kind FilteredQuery, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// RangeMetric counts the values in a range.
type RangeMetric struct {
	// Aggregation is always "range".
	Aggregation string `json:"aggregation"`
	Field       string `json:"field"`

	// Filter is KQL, alone or with filters.
	Filter Query   `json:"filter,omitzero"`
	From   float64 `json:"from"`
	To     float64 `json:"to"`
}

// Remote tells where an SLO of another cluster comes from.
type Remote struct {
	KibanaURL  string `json:"kibanaUrl"`
	RemoteName string `json:"remoteName"`
}

// SLO is an SLO, or one instance of it, with how it stands.
type SLO struct {
	// Artifacts are what people look at together with an SLO.
	Artifacts *Artifacts `json:"artifacts,omitempty"`

	// BudgetingMethod says whether events count, or slices of time that were good enough.
	BudgetingMethod BudgetingMethod `json:"budgetingMethod"`
	CreatedAt       wire.Time       `json:"createdAt"`
	CreatedBy       *string         `json:"createdBy,omitempty"`
	Description     string          `json:"description"`
	Enabled         bool            `json:"enabled"`

	// GroupBy is a field or a list of fields, each combination of whose values is an instance. It is * for none.
	GroupBy GroupBy `json:"groupBy,omitzero"`

	// Groupings are the values of the fields that the SLO is grouped by.
	Groupings map[string]any `json:"groupings,omitzero"`
	ID        string         `json:"id"`

	// Indicator says what an SLO measures.
	Indicator Indicator `json:"indicator,omitzero"`

	// InstanceID is * for an SLO that is not grouped.
	InstanceID string `json:"instanceId"`

	// Meta holds more about an SLO.
	Meta *Meta  `json:"meta,omitempty"`
	Name string `json:"name"`

	// Objective is the share of good events or slices that is promised.
	Objective Objective `json:"objective"`

	// Remote tells where an SLO of another cluster comes from.
	Remote *Remote `json:"remote,omitempty"`

	// Revision counts the changes of what is measured.
	Revision int64 `json:"revision"`

	// Settings say how an SLO is computed.
	Settings Settings `json:"settings"`

	// Summary tells how an SLO stands.
	Summary Summary  `json:"summary"`
	Tags    []string `json:"tags,omitzero"`

	// TimeWindow is the time over which an objective is to be met.
	TimeWindow TimeWindow `json:"timeWindow"`
	UpdatedAt  wire.Time  `json:"updatedAt"`
	UpdatedBy  *string    `json:"updatedBy,omitempty"`

	// Version is the version of the form that the SLO is stored in.
	Version int64 `json:"version"`
}

// SLOPage is a page of SLOs.
type SLOPage struct {
	Page    *int64 `json:"page,omitempty"`
	PerPage *int64 `json:"perPage,omitempty"`
	Results []SLO  `json:"results,omitzero"`

	// SearchAfter leads to the next page. It is there where Size was given.
	SearchAfter []any  `json:"searchAfter,omitzero"`
	Size        *int64 `json:"size,omitempty"`

	// Total counts what matches on all pages.
	Total int64 `json:"total"`
}

// Settings say how an SLO is computed.
type Settings struct {
	// Frequency is how often new documents are looked for, below 1h. The default is 1m.
	Frequency *string `json:"frequency,omitempty"`

	// PreventInitialBackfill leaves out documents from before the SLO.
	PreventInitialBackfill *bool `json:"preventInitialBackfill,omitempty"`

	// SyncDelay is how late documents may come, below 6h. The default is 1m.
	SyncDelay *string `json:"syncDelay,omitempty"`

	// SyncField is the field that tells when a document came.
	SyncField *string `json:"syncField,omitempty"`
}

// SortDirection is the direction of a list.
type SortDirection string

// SortField is what SLOs are sorted by.
type SortField string

// Status says whether an SLO is kept.
type Status string

// SumMetric is the sum of a field.
type SumMetric struct {
	// Aggregation is always "sum".
	Aggregation string `json:"aggregation"`
	Field       string `json:"field"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Name is a letter from A to Z.
	Name string `json:"name"`
}

// Summary tells how an SLO stands.
type Summary struct {
	// ErrorBudget is how much may go wrong, as shares.
	ErrorBudget        ErrorBudget `json:"errorBudget"`
	FiveMinuteBurnRate *float64    `json:"fiveMinuteBurnRate,omitempty"`
	OneDayBurnRate     *float64    `json:"oneDayBurnRate,omitempty"`
	OneHourBurnRate    *float64    `json:"oneHourBurnRate,omitempty"`

	// SLIValue is what was measured, a share between 0 and 1, or -1 where there is no data.
	SLIValue float64 `json:"sliValue"`

	// Status says whether an SLO is kept.
	Status           Status     `json:"status"`
	SummaryUpdatedAt *wire.Time `json:"summaryUpdatedAt"`
}

// SyntheticsChoice is a monitor, a tag or a project, with the name that people see. A * stands for all.
type SyntheticsChoice struct {
	Label string `json:"label"`
	Value string `json:"value"`
}

// SyntheticsIndicator measures how often monitors find their target up.
type SyntheticsIndicator struct {
	// Params choose monitors.
	Params SyntheticsParams `json:"params"`

	// Type is always "sli.synthetics.availability".
	Type string `json:"type"`
}

// SyntheticsMeta names the monitor of an instance.
type SyntheticsMeta struct {
	ConfigID   string `json:"configId"`
	LocationID string `json:"locationId"`
	MonitorID  string `json:"monitorId"`
}

// SyntheticsParams choose monitors.
type SyntheticsParams struct {
	DataViewID *string `json:"dataViewId,omitempty"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Index is a name or a pattern of indices.
	Index      string             `json:"index"`
	MonitorIDs []SyntheticsChoice `json:"monitorIds,omitzero"`
	Projects   []SyntheticsChoice `json:"projects,omitzero"`
	Tags       []SyntheticsChoice `json:"tags,omitzero"`
}

// Task names a task that has started.
type Task struct {
	TaskID string `json:"taskId"`
}

// TimeWindow is the time over which an objective is to be met.
type TimeWindow struct {
	// Duration is 7d, 30d or 90d for a rolling window, and 1w or 1M for a calendar window.
	Duration string `json:"duration"`

	// Type says whether a window moves along or begins with a week or a month.
	Type TimeWindowType `json:"type"`
}

// TimeWindowType says whether a window moves along or begins with a week or a month.
type TimeWindowType string

// TimesliceEquation is an equation, what goes into it and its threshold.
type TimesliceEquation struct {
	// Comparator compares what was measured with the threshold.
	Comparator Comparator `json:"comparator"`

	// Equation combines metrics by their names, such as A - B.
	Equation  string            `json:"equation"`
	Metrics   []TimesliceMetric `json:"metrics,omitzero"`
	Threshold float64           `json:"threshold"`
}

// TimesliceMetric is a number that goes into the equation of a slice.
type TimesliceMetric struct{ wire.Union }

// TimesliceMetricFrom makes a union of one of its kinds and sets its "aggregation".
func TimesliceMetricFrom[T FieldMetric | PercentileMetric | DocCountMetric](kind T) TimesliceMetric {
	switch v := any(&kind).(type) {
	case *PercentileMetric:
		v.Aggregation = "percentile"
	case *DocCountMetric:
		v.Aggregation = "doc_count"
	}
	return TimesliceMetric{wire.UnionOf(kind)}
}

// Discriminator is the member "aggregation", which tells the kinds apart: avg, cardinality, doc_count, last_value, max,
// min, percentile, std_deviation and sum.
func (u TimesliceMetric) Discriminator() string { return u.Text("aggregation") }

// AsFieldMetric reads it as FieldMetric. It fails where "aggregation" is that of another kind.
func (u TimesliceMetric) AsFieldMetric() (kind FieldMetric, err error) {
	err = u.DecodeTagged(&kind, "aggregation", "avg", "cardinality", "last_value", "max", "min", "std_deviation", "sum")
	return kind, err
}

// AsPercentileMetric reads it as PercentileMetric. It fails where "aggregation" is that of another kind.
func (u TimesliceMetric) AsPercentileMetric() (kind PercentileMetric, err error) {
	err = u.DecodeTagged(&kind, "aggregation", "percentile")
	return kind, err
}

// AsDocCountMetric reads it as DocCountMetric. It fails where "aggregation" is that of another kind.
func (u TimesliceMetric) AsDocCountMetric() (kind DocCountMetric, err error) {
	err = u.DecodeTagged(&kind, "aggregation", "doc_count")
	return kind, err
}

// TimesliceMetricIndicator measures the share of slices of time in which an equation keeps to a threshold.
type TimesliceMetricIndicator struct {
	// Params hold the equation that is measured.
	Params TimesliceMetricParams `json:"params"`

	// Type is always "sli.metric.timeslice".
	Type string `json:"type"`
}

// TimesliceMetricParams hold the equation that is measured.
type TimesliceMetricParams struct {
	DataViewID *string `json:"dataViewId,omitempty"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`

	// Index is a name or a pattern of indices.
	Index string `json:"index"`

	// Metric is an equation, what goes into it and its threshold.
	Metric         TimesliceEquation `json:"metric"`
	TimestampField string            `json:"timestampField"`
}

// TransformHealth tells how a transform is.
type TransformHealth struct {
	IsProblematic *bool `json:"isProblematic,omitempty"`
	Missing       *bool `json:"missing,omitempty"`

	// State is a state such as started and stopped.
	State        string `json:"state"`
	StateMatches *bool  `json:"stateMatches,omitempty"`

	// Status is healthy, unhealthy, or one word more where there is no such transform.
	Status string `json:"status"`
}

// UpdateRequest holds what to change of an SLO. What is absent stays as it is.
type UpdateRequest struct {
	// Artifacts are what people look at together with an SLO.
	Artifacts *Artifacts `json:"artifacts,omitempty"`

	// BudgetingMethod says whether events count, or slices of time that were good enough.
	BudgetingMethod *BudgetingMethod `json:"budgetingMethod,omitempty"`
	Description     *string          `json:"description,omitempty"`

	// GroupBy is a field or a list of fields, each combination of whose values is an instance. It is * for none.
	GroupBy GroupBy `json:"groupBy,omitzero"`

	// Indicator says what an SLO measures.
	Indicator Indicator `json:"indicator,omitzero"`
	Name      *string   `json:"name,omitempty"`

	// Objective is the share of good events or slices that is promised.
	Objective *Objective `json:"objective,omitempty"`

	// Settings say how an SLO is computed.
	Settings *Settings `json:"settings,omitempty"`
	Tags     []string  `json:"tags,omitzero"`

	// TimeWindow is the time over which an objective is to be met.
	TimeWindow *TimeWindow `json:"timeWindow,omitempty"`
}

// ValueCountMetric counts all values.
type ValueCountMetric struct {
	// Aggregation is always "value_count".
	Aggregation string `json:"aggregation"`
	Field       string `json:"field"`

	// Filter is KQL, alone or with filters.
	Filter Query `json:"filter,omitzero"`
}

// FindSLOsParams holds the query parameters of FindSLOs.
type FindSLOsParams struct {
	// HideStale leaves out the SLOs that have not been computed for long.
	HideStale *bool `form:"hideStale,omitempty" json:"hideStale,omitempty"`

	// KQLQuery is written in KQL, such as slo.name:checkout*.
	KQLQuery *string `form:"kqlQuery,omitempty" json:"kqlQuery,omitempty"`

	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 25.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// SearchAfter is the SearchAfter of the page before, as JSON.
	SearchAfter *string `form:"searchAfter,omitempty" json:"searchAfter,omitempty"`

	// Size is the length of a page where SearchAfter takes the place of Page.
	Size *int64 `form:"size,omitempty" json:"size,omitempty"`

	// SortBy is status by default.
	SortBy *SortField `form:"sortBy,omitempty" json:"sortBy,omitempty"`

	// SortDirection is asc by default.
	SortDirection *SortDirection `form:"sortDirection,omitempty" json:"sortDirection,omitempty"`
}

// FindDefinitionsParams holds the query parameters of FindDefinitions.
type FindDefinitionsParams struct {
	// IncludeHealth adds the health of what computes an SLO.
	IncludeHealth *bool `form:"includeHealth,omitempty" json:"includeHealth,omitempty"`

	// IncludeOutdatedOnly keeps the SLOs that an older release created and that have to be reset.
	IncludeOutdatedOnly *bool `form:"includeOutdatedOnly,omitempty" json:"includeOutdatedOnly,omitempty"`

	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 100.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// Search is a part of a name.
	Search *string `form:"search,omitempty" json:"search,omitempty"`

	// Tags keeps the SLOs that have one of these tags.
	Tags []string `form:"tags,omitempty" json:"tags,omitempty"`
}

// GetSLOParams holds the query parameters of GetSLO.
type GetSLOParams struct {
	// InstanceID chooses one instance of an SLO that is grouped. The default is all of them together.
	InstanceID *string `form:"instanceId,omitempty" json:"instanceId,omitempty"`

	// RemoteName names the remote cluster that the SLO comes from.
	RemoteName *string `form:"remoteName,omitempty" json:"remoteName,omitempty"`
}

// FindInternalDefinitionsParams holds the query parameters of FindInternalDefinitions.
type FindInternalDefinitionsParams struct {
	// IncludeHealth adds the health of what computes an SLO.
	IncludeHealth *bool `form:"includeHealth,omitempty" json:"includeHealth,omitempty"`

	// IncludeOutdatedOnly keeps the SLOs that an older release created and that have to be reset.
	IncludeOutdatedOnly *bool `form:"includeOutdatedOnly,omitempty" json:"includeOutdatedOnly,omitempty"`

	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 100.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// Search is a part of a name.
	Search *string `form:"search,omitempty" json:"search,omitempty"`

	// Tags keeps the SLOs that have one of these tags.
	Tags []string `form:"tags,omitempty" json:"tags,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opFindSLOs = wire.Operation{ID: "FindSLOs", Method: http.MethodGet, Path: "/api/observability/slos", Scope: wire.SpaceScope, Since: "8.8"}

// FindSLOs returns a page of the SLOs that match, with how they stand.
//
// A new SLO may take a moment to appear, and then has no data yet.
//
// Kibana: GET /api/observability/slos (stable since 8.8), acts in the space of the call.
func (c *Client) FindSLOs(ctx context.Context, params *FindSLOsParams, opts ...wire.RequestEditorFn) (*SLOPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "hideStale", params.HideStale)
		wire.AddOptional(&query, "kqlQuery", params.KQLQuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "searchAfter", params.SearchAfter)
		wire.AddOptional(&query, "size", params.Size)
		wire.AddOptional(&query, "sortBy", params.SortBy)
		wire.AddOptional(&query, "sortDirection", params.SortDirection)
	}
	return wire.Object[SLOPage](ctx, c.conn, &opFindSLOs, wire.Request{Query: query}, opts)
}

// FindSLOsAll yields what all pages of [Client.FindSLOs] have, from the Page of params on, 100 at a time unless PerPage
// says otherwise. An error ends the sequence.
func (c *Client) FindSLOsAll(ctx context.Context, params *FindSLOsParams, opts ...wire.RequestEditorFn) iter.Seq2[*SLO, error] {
	return func(yield func(*SLO, error) bool) {
		var at FindSLOsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindSLOs, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindSLOs(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Results, len(reply.Results), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Results {
				if !yield(&reply.Results[i], nil) {
					return
				}
			}
		}
	}
}

var opCreateSLO = wire.Operation{ID: "CreateSLO", Method: http.MethodPost, Path: "/api/observability/slos", Scope: wire.SpaceScope, Since: "8.8"}

// CreateSLO creates an SLO and returns its id, which is all that Kibana answers.
//
// An id that is taken in any space is refused with 409.
//
// Kibana: POST /api/observability/slos (stable since 8.8), acts in the space of the call.
func (c *Client) CreateSLO(ctx context.Context, body CreateRequest, opts ...wire.RequestEditorFn) (*CreateReply, error) {
	return wire.Object[CreateReply](ctx, c.conn, &opCreateSLO, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkDeleteSLOs = wire.Operation{ID: "BulkDeleteSLOs", Method: http.MethodPost, Path: "/api/observability/slos/_bulk_delete", Scope: wire.SpaceScope, Since: "9.1"}

// BulkDeleteSLOs starts a task that deletes SLOs, and returns its id.
//
// GetBulkDeleteStatus tells what came of it.
//
// Kibana: POST /api/observability/slos/_bulk_delete (stable since 9.1), acts in the space of the call.
func (c *Client) BulkDeleteSLOs(ctx context.Context, body BulkDeleteRequest, opts ...wire.RequestEditorFn) (*Task, error) {
	return wire.Object[Task](ctx, c.conn, &opBulkDeleteSLOs, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetBulkDeleteStatus = wire.Operation{ID: "GetBulkDeleteStatus", Method: http.MethodGet, Path: "/api/observability/slos/_bulk_delete/{taskId}", Scope: wire.SpaceScope, Since: "9.1"}

// GetBulkDeleteStatus returns how far a deletion of SLOs is, and what failed.
//
// An unknown task looks like one that is done, with an error.
//
// Kibana: GET /api/observability/slos/_bulk_delete/{taskId} (stable since 9.1), acts in the space of the call.
func (c *Client) GetBulkDeleteStatus(ctx context.Context, taskID string, opts ...wire.RequestEditorFn) (*BulkDeleteStatus, error) {
	return wire.Object[BulkDeleteStatus](ctx, c.conn, &opGetBulkDeleteStatus, wire.Request{Path: []string{taskID}}, opts)
}

var opBulkPurgeRollupData = wire.Operation{ID: "BulkPurgeRollupData", Method: http.MethodPost, Path: "/api/observability/slos/_bulk_purge_rollup", Scope: wire.SpaceScope, Since: "9.1"}

// BulkPurgeRollupData starts a task that deletes old data of SLOs, and returns its id.
//
// The data is what SLOs are computed from, not the documents that were measured.
//
// Kibana: POST /api/observability/slos/_bulk_purge_rollup (stable since 9.1), acts in the space of the call.
func (c *Client) BulkPurgeRollupData(ctx context.Context, body PurgeRequest, opts ...wire.RequestEditorFn) (*Task, error) {
	return wire.Object[Task](ctx, c.conn, &opBulkPurgeRollupData, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindDefinitions = wire.Operation{ID: "FindDefinitions", Method: http.MethodGet, Path: "/api/observability/slos/_definitions", Scope: wire.SpaceScope, Since: "9.4"}

// FindDefinitions returns a page of the definitions of SLOs that match, without how they stand.
//
// Kibana: GET /api/observability/slos/_definitions (stable since 9.4), acts in the space of the call.
func (c *Client) FindDefinitions(ctx context.Context, params *FindDefinitionsParams, opts ...wire.RequestEditorFn) (*DefinitionPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "includeHealth", params.IncludeHealth)
		wire.AddOptional(&query, "includeOutdatedOnly", params.IncludeOutdatedOnly)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "search", params.Search)
		wire.AddList(&query, "tags", params.Tags)
	}
	return wire.Object[DefinitionPage](ctx, c.conn, &opFindDefinitions, wire.Request{Query: query}, opts)
}

// FindDefinitionsAll yields what all pages of [Client.FindDefinitions] have, from the Page of params on, 100 at a time
// unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindDefinitionsAll(ctx context.Context, params *FindDefinitionsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Definition, error] {
	return func(yield func(*Definition, error) bool) {
		var at FindDefinitionsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindDefinitions, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindDefinitions(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Results, len(reply.Results), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Results {
				if !yield(&reply.Results[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteInstances = wire.Operation{ID: "DeleteInstances", Method: http.MethodPost, Path: "/api/observability/slos/_delete_instances", Scope: wire.SpaceScope, Since: "8.11"}

// DeleteInstances deletes the data of instances of SLOs, and leaves the SLOs.
//
// Unknown instances are passed over.
//
// Kibana: POST /api/observability/slos/_delete_instances (stable since 8.11), acts in the space of the call.
func (c *Client) DeleteInstances(ctx context.Context, body DeleteInstancesRequest, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteInstances, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteSLO = wire.Operation{ID: "DeleteSLO", Method: http.MethodDelete, Path: "/api/observability/slos/{sloId}", Scope: wire.SpaceScope, Since: "8.8"}

// DeleteSLO deletes an SLO with its data.
//
// Kibana: DELETE /api/observability/slos/{sloId} (stable since 8.8), acts in the space of the call.
func (c *Client) DeleteSLO(ctx context.Context, sloID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteSLO, wire.Request{Path: []string{sloID}}, opts)
}

var opGetSLO = wire.Operation{ID: "GetSLO", Method: http.MethodGet, Path: "/api/observability/slos/{sloId}", Scope: wire.SpaceScope, Since: "8.8"}

// GetSLO returns an SLO with how it stands.
//
// Kibana: GET /api/observability/slos/{sloId} (stable since 8.8), acts in the space of the call.
func (c *Client) GetSLO(ctx context.Context, sloID string, params *GetSLOParams, opts ...wire.RequestEditorFn) (*SLO, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "instanceId", params.InstanceID)
		wire.AddOptional(&query, "remoteName", params.RemoteName)
	}
	return wire.Object[SLO](ctx, c.conn, &opGetSLO, wire.Request{Path: []string{sloID}, Query: query}, opts)
}

var opUpdateSLO = wire.Operation{ID: "UpdateSLO", Method: http.MethodPut, Path: "/api/observability/slos/{sloId}", Scope: wire.SpaceScope, Since: "8.8"}

// UpdateSLO changes what the request names of an SLO and returns its definition.
//
// A change of what is measured starts the SLO anew.
//
// Kibana: PUT /api/observability/slos/{sloId} (stable since 8.8), acts in the space of the call.
func (c *Client) UpdateSLO(ctx context.Context, sloID string, body UpdateRequest, opts ...wire.RequestEditorFn) (*Definition, error) {
	return wire.Object[Definition](ctx, c.conn, &opUpdateSLO, wire.Request{Path: []string{sloID}, Body: wire.JSON(body)}, opts)
}

var opResetSLO = wire.Operation{ID: "ResetSLO", Method: http.MethodPost, Path: "/api/observability/slos/{sloId}/_reset", Scope: wire.SpaceScope, Since: "8.13"}

// ResetSLO deletes the data of an SLO, has it computed anew and returns its definition.
//
// Kibana: POST /api/observability/slos/{sloId}/_reset (stable since 8.13), acts in the space of the call.
func (c *Client) ResetSLO(ctx context.Context, sloID string, opts ...wire.RequestEditorFn) (*Definition, error) {
	return wire.Object[Definition](ctx, c.conn, &opResetSLO, wire.Request{Path: []string{sloID}}, opts)
}

var opDisableSLO = wire.Operation{ID: "DisableSLO", Method: http.MethodPost, Path: "/api/observability/slos/{sloId}/disable", Scope: wire.SpaceScope, Since: "8.8"}

// DisableSLO stops an SLO from being computed. It may be disabled already.
//
// Kibana: POST /api/observability/slos/{sloId}/disable (stable since 8.8), acts in the space of the call.
func (c *Client) DisableSLO(ctx context.Context, sloID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDisableSLO, wire.Request{Path: []string{sloID}}, opts)
}

var opEnableSLO = wire.Operation{ID: "EnableSLO", Method: http.MethodPost, Path: "/api/observability/slos/{sloId}/enable", Scope: wire.SpaceScope, Since: "8.8"}

// EnableSLO has an SLO computed. It may be enabled already.
//
// Kibana: POST /api/observability/slos/{sloId}/enable (stable since 8.8), acts in the space of the call.
func (c *Client) EnableSLO(ctx context.Context, sloID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opEnableSLO, wire.Request{Path: []string{sloID}}, opts)
}

var opFindInternalDefinitions = wire.Operation{ID: "FindInternalDefinitions", Method: http.MethodGet, Path: "/internal/observability/slos/_definitions", Scope: wire.SpaceScope, Since: "8.8"}

// FindInternalDefinitions is FindDefinitions of releases before 9.4.
//
// Kibana 9.4 has FindDefinitions instead and answers 404 here.
//
// Kibana: GET /internal/observability/slos/_definitions (deprecated since 8.8, gone after 9.3), acts in the space of
// the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) FindInternalDefinitions(ctx context.Context, params *FindInternalDefinitionsParams, opts ...wire.RequestEditorFn) (*DefinitionPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "includeHealth", params.IncludeHealth)
		wire.AddOptional(&query, "includeOutdatedOnly", params.IncludeOutdatedOnly)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "search", params.Search)
		wire.AddList(&query, "tags", params.Tags)
	}
	return wire.Object[DefinitionPage](ctx, c.conn, &opFindInternalDefinitions, wire.Request{Query: query}, opts)
}

// FindInternalDefinitionsAll yields what all pages of [Client.FindInternalDefinitions] have, from the Page of params
// on, 100 at a time unless PerPage says otherwise. An error ends the sequence.
//
// Deprecated: FindInternalDefinitions is.
func (c *Client) FindInternalDefinitionsAll(ctx context.Context, params *FindInternalDefinitionsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Definition, error] {
	return func(yield func(*Definition, error) bool) {
		var at FindInternalDefinitionsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindInternalDefinitions, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindInternalDefinitions(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Results, len(reply.Results), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Results {
				if !yield(&reply.Results[i], nil) {
					return
				}
			}
		}
	}
}
