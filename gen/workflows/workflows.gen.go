// Package workflows manages workflows, runs them and reads what their executions did. A workflow is a YAML
// document that belongs to one space. All of it needs an Enterprise licence and is refused with 403 otherwise.
//
// Lists, steps and logs are indexed in the background: what just happened may be missing from them for a moment.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package workflows

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of ExecutionStatus.
const (
	ExecutionStatusCancelled       ExecutionStatus = "cancelled"
	ExecutionStatusCompleted       ExecutionStatus = "completed"
	ExecutionStatusFailed          ExecutionStatus = "failed"
	ExecutionStatusPending         ExecutionStatus = "pending"
	ExecutionStatusRunning         ExecutionStatus = "running"
	ExecutionStatusSkipped         ExecutionStatus = "skipped"
	ExecutionStatusTimedOut        ExecutionStatus = "timed_out"
	ExecutionStatusWaiting         ExecutionStatus = "waiting"
	ExecutionStatusWaitingForInput ExecutionStatus = "waiting_for_input"
)

// The values of ExecutionType.
const (
	ExecutionTypeProduction ExecutionType = "production"
	ExecutionTypeTest       ExecutionType = "test"
)

// The values of LogLevel.
const (
	LogLevelDebug LogLevel = "debug"
	LogLevelError LogLevel = "error"
	LogLevelInfo  LogLevel = "info"
	LogLevelTrace LogLevel = "trace"
	LogLevelWarn  LogLevel = "warn"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// AggregationBucket is a value of a field.
type AggregationBucket struct {
	// DocCount counts the workflows with this value.
	DocCount *int64  `json:"doc_count,omitempty"`
	Key      string  `json:"key"`
	Label    *string `json:"label,omitempty"`
}

// BulkCreateFailure is why a workflow could not be created.
type BulkCreateFailure struct {
	Error string  `json:"error"`
	ID    *string `json:"id,omitempty"`

	// Index is the place of the workflow in the request, counted from 0.
	Index *int64 `json:"index,omitempty"`
}

// BulkCreateRequest holds workflows to create.
type BulkCreateRequest struct {
	// Workflows are at most 500.
	Workflows []WorkflowRequest `json:"workflows,omitzero"`
}

// BulkCreateResult is the outcome of creating several workflows.
type BulkCreateResult struct {
	Created []Workflow `json:"created,omitzero"`

	// Failed are those that could not be created. Some releases say failures instead.
	Failed []BulkCreateFailure `json:"failed,omitzero"`

	// Failures are those that could not be created. Some releases say failed instead.
	Failures []BulkCreateFailure `json:"failures,omitzero"`
	Total    *int64              `json:"total,omitempty"`
}

// BulkDeleteFailure is why a workflow could not be deleted.
type BulkDeleteFailure struct {
	Error string `json:"error"`
	ID    string `json:"id"`
}

// BulkDeleteResult is the outcome of deleting several workflows.
type BulkDeleteResult struct {
	// Deleted counts the workflows that are gone.
	Deleted  int64               `json:"deleted"`
	Failures []BulkDeleteFailure `json:"failures,omitzero"`

	// Total counts the workflows of the request.
	Total int64 `json:"total"`
}

// BulkGetRequest names workflows and what to return of them.
type BulkGetRequest struct {
	// IDs are 1 to 500 ids.
	IDs []string `json:"ids,omitzero"`

	// Source are 1 to 10 members of workflows to return.
	Source []string `json:"source,omitzero"`
}

// ChildExecution is the execution of a workflow that a step of another one started.
type ChildExecution struct {
	ExecutionID           string `json:"executionId"`
	ParentStepExecutionID string `json:"parentStepExecutionId"`

	// Status is how far an execution, or the execution of a step, has come.
	Status         ExecutionStatus `json:"status"`
	StepExecutions []StepExecution `json:"stepExecutions,omitzero"`
	WorkflowID     string          `json:"workflowId"`
	WorkflowName   *string         `json:"workflowName,omitempty"`
}

// Connector is a connector that a step can use.
type Connector struct {
	// Config is what steps need to know of a connector's configuration.
	Config          *ConnectorConfig `json:"config,omitempty"`
	ID              string           `json:"id"`
	IsDeprecated    *bool            `json:"isDeprecated,omitempty"`
	IsPreconfigured *bool            `json:"isPreconfigured,omitempty"`
	Name            string           `json:"name"`
}

// ConnectorConfig is what steps need to know of a connector's configuration.
type ConnectorConfig struct {
	TaskType *string `json:"taskType,omitempty"`
}

// ConnectorType is a connector type with its connectors in the space.
type ConnectorType struct {
	ActionTypeID           string      `json:"actionTypeId"`
	DisplayName            string      `json:"displayName"`
	Enabled                bool        `json:"enabled"`
	EnabledInConfig        bool        `json:"enabledInConfig"`
	EnabledInLicense       bool        `json:"enabledInLicense"`
	Instances              []Connector `json:"instances,omitzero"`
	MinimumLicenseRequired *string     `json:"minimumLicenseRequired,omitempty"`
	SubActions             []SubAction `json:"subActions,omitzero"`
}

// ConnectorTypes holds the connector types that steps can use.
type ConnectorTypes struct {
	// ConnectorTypes are the types by their ids, such as ".slack".
	ConnectorTypes map[string]ConnectorType `json:"connectorTypes,omitzero"`

	// TotalConnectors counts the connectors of all types.
	TotalConnectors int64 `json:"totalConnectors"`
}

// Definition is the content of a workflow's YAML. Read as a map it has all that the YAML says.
type Definition struct{ wire.Union }

// DefinitionFrom makes a union of one of its kinds.
func DefinitionFrom[T DefinitionContent | map[string]any](kind T) Definition {
	return Definition{wire.UnionOf(kind)}
}

// AsDefinitionContent reads it as DefinitionContent.
func (u Definition) AsDefinitionContent() (kind DefinitionContent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u Definition) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// DefinitionContent is what all workflows have in common.
type DefinitionContent struct {
	// Consts are constants that the steps can refer to.
	Consts      map[string]any `json:"consts,omitzero"`
	Description *string        `json:"description,omitempty"`
	Enabled     *bool          `json:"enabled,omitempty"`

	// Inputs declares what a run takes.
	Inputs any    `json:"inputs,omitempty"`
	Name   string `json:"name"`

	// Outputs declares what a run returns.
	Outputs  any            `json:"outputs,omitempty"`
	Settings map[string]any `json:"settings,omitzero"`
	Steps    []Step         `json:"steps,omitzero"`
	Tags     []string       `json:"tags,omitzero"`
	Triggers []Trigger      `json:"triggers,omitzero"`
	Version  *string        `json:"version,omitempty"`
}

// Execution is one run of a workflow.
type Execution struct {
	ConcurrencyGroupKey *string        `json:"concurrencyGroupKey,omitempty"`
	Context             map[string]any `json:"context,omitzero"`

	// Duration is in milliseconds, or null while the execution runs.
	Duration           *int64          `json:"duration"`
	EntryTransactionID *string         `json:"entryTransactionId,omitempty"`
	Error              *ExecutionError `json:"error"`
	ExecutedBy         *string         `json:"executedBy,omitempty"`

	// FinishedAt is the zero time while the execution runs.
	FinishedAt *wire.Time `json:"finishedAt,omitempty"`
	ID         string     `json:"id"`

	// Input is what went in, if the call asked for it.
	Input     any  `json:"input,omitempty"`
	IsTestRun bool `json:"isTestRun"`

	// Output is what came out, if the call asked for it.
	Output    any       `json:"output,omitempty"`
	SpaceID   string    `json:"spaceId"`
	StartedAt wire.Time `json:"startedAt"`

	// Status is how far an execution, or the execution of a step, has come.
	Status         ExecutionStatus `json:"status"`
	StepExecutions []StepExecution `json:"stepExecutions,omitzero"`

	// StepExecutionsTruncatedCount counts the steps that were left out because there are too many.
	StepExecutionsTruncatedCount *int64 `json:"stepExecutionsTruncatedCount,omitempty"`

	// StepID is the step that was run on its own, if that is what happened.
	StepID      *string `json:"stepId,omitempty"`
	TraceID     *string `json:"traceId,omitempty"`
	TriggeredBy *string `json:"triggeredBy,omitempty"`

	// WorkflowDefinition is the workflow as it was when the execution started.
	WorkflowDefinition Definition `json:"workflowDefinition,omitzero"`
	WorkflowID         *string    `json:"workflowId,omitempty"`
	WorkflowName       *string    `json:"workflowName,omitempty"`
	YAML               string     `json:"yaml"`
}

// ExecutionCounts counts the executions of one day.
type ExecutionCounts struct {
	Cancelled int64 `json:"cancelled"`
	Completed int64 `json:"completed"`

	// Date has the form 2006-01-02.
	Date      string     `json:"date"`
	Failed    int64      `json:"failed"`
	Timestamp *wire.Time `json:"timestamp,omitempty"`
}

// ExecutionError is why an execution or a step failed.
type ExecutionError struct {
	// Details depends on the type.
	Details any     `json:"details,omitempty"`
	Message string  `json:"message"`
	Type    *string `json:"type,omitempty"`
}

// ExecutionPage is a page of executions.
type ExecutionPage struct {
	Page    int64              `json:"page"`
	Results []ExecutionSummary `json:"results,omitzero"`
	Size    int64              `json:"size"`
	Total   int64              `json:"total"`
}

// ExecutionRef names an execution that has started.
type ExecutionRef struct {
	WorkflowExecutionID string `json:"workflowExecutionId"`
}

// ExecutionStatus is how far an execution, or the execution of a step, has come.
type ExecutionStatus string

// ExecutionSummary is an execution as lists show it.
type ExecutionSummary struct {
	ConcurrencyGroupKey *string        `json:"concurrencyGroupKey,omitempty"`
	Context             map[string]any `json:"context,omitzero"`

	// Duration is in milliseconds, or null while the execution runs.
	Duration           *int64          `json:"duration"`
	EntryTransactionID *string         `json:"entryTransactionId,omitempty"`
	Error              *ExecutionError `json:"error"`
	ExecutedBy         *string         `json:"executedBy,omitempty"`

	// FinishedAt is the zero time while the execution runs.
	FinishedAt *wire.Time `json:"finishedAt,omitempty"`
	ID         string     `json:"id"`
	IsTestRun  bool       `json:"isTestRun"`
	SpaceID    string     `json:"spaceId"`
	StartedAt  *wire.Time `json:"startedAt,omitempty"`

	// Status is how far an execution, or the execution of a step, has come.
	Status ExecutionStatus `json:"status"`

	// StepID is the step that was run on its own, if that is what happened.
	StepID       *string `json:"stepId,omitempty"`
	TraceID      *string `json:"traceId,omitempty"`
	TriggeredBy  *string `json:"triggeredBy,omitempty"`
	WorkflowID   *string `json:"workflowId,omitempty"`
	WorkflowName *string `json:"workflowName,omitempty"`
}

// ExecutionType tells tests from real runs.
type ExecutionType string

// Export holds exported workflows.
type Export struct {
	Entries []ExportEntry `json:"entries,omitzero"`

	// Manifest describes an export.
	Manifest ExportManifest `json:"manifest"`
}

// ExportEntry is an exported workflow.
type ExportEntry struct {
	ID   string `json:"id"`
	YAML string `json:"yaml"`
}

// ExportManifest describes an export.
type ExportManifest struct {
	ExportedAt    wire.Time `json:"exportedAt"`
	ExportedCount int64     `json:"exportedCount"`

	// Version is the version of the format.
	Version string `json:"version"`
}

// HistoryEntry is a recent execution of a workflow.
type HistoryEntry struct {
	// Duration is in milliseconds, or null while the execution runs.
	Duration   *int64     `json:"duration"`
	FinishedAt *wire.Time `json:"finishedAt,omitempty"`
	ID         string     `json:"id"`
	StartedAt  *wire.Time `json:"startedAt,omitempty"`

	// Status is how far an execution, or the execution of a step, has come.
	Status       ExecutionStatus `json:"status"`
	WorkflowID   *string         `json:"workflowId,omitempty"`
	WorkflowName *string         `json:"workflowName,omitempty"`
}

// InvalidWorkflow is the body of a failure with the status 400.
type InvalidWorkflow struct {
	// Attributes tells what is wrong with a workflow.
	Attributes *InvalidWorkflowDetails `json:"attributes,omitempty"`
	Error      string                  `json:"error"`
	Message    string                  `json:"message"`
	StatusCode int64                   `json:"statusCode"`
}

// InvalidWorkflowDetails tells what is wrong with a workflow.
type InvalidWorkflowDetails struct {
	ValidationErrors []string `json:"validationErrors,omitzero"`
}

// LogEntry is a line of a log.
type LogEntry struct {
	AdditionalData map[string]any `json:"additionalData,omitzero"`
	ConnectorType  *string        `json:"connectorType,omitempty"`

	// Duration is in milliseconds.
	Duration *int64 `json:"duration,omitempty"`
	ID       string `json:"id"`

	// Level grades lines of a log.
	Level     *LogLevel `json:"level,omitempty"`
	Message   string    `json:"message"`
	StepID    *string   `json:"stepId,omitempty"`
	StepName  *string   `json:"stepName,omitempty"`
	Timestamp wire.Time `json:"timestamp"`
}

// LogLevel grades lines of a log.
type LogLevel string

// LogPage is a page of a log.
type LogPage struct {
	Logs  []LogEntry `json:"logs,omitzero"`
	Page  int64      `json:"page"`
	Size  int64      `json:"size"`
	Total int64      `json:"total"`
}

// NestedScope is a node of the graph that a step was compiled into.
type NestedScope struct {
	NodeID   string  `json:"nodeId"`
	NodeType string  `json:"nodeType"`
	ScopeID  *string `json:"scopeId,omitempty"`
}

// PartialWorkflow is a workflow with the members that were asked for, and always with its id.
type PartialWorkflow struct {
	CreatedAt *wire.Time `json:"createdAt,omitempty"`
	CreatedBy *string    `json:"createdBy,omitempty"`

	// Definition is what the YAML says, or null if it cannot be read.
	Definition    Definition `json:"definition,omitzero"`
	Description   *string    `json:"description,omitempty"`
	Enabled       *bool      `json:"enabled,omitempty"`
	ID            string     `json:"id"`
	LastUpdatedAt *wire.Time `json:"lastUpdatedAt,omitempty"`
	LastUpdatedBy *string    `json:"lastUpdatedBy,omitempty"`
	Name          *string    `json:"name,omitempty"`
	Valid         *bool      `json:"valid,omitempty"`
	YAML          *string    `json:"yaml,omitempty"`
}

// ResumeRequest is the input that an execution waits for.
type ResumeRequest struct {
	Input map[string]any `json:"input,omitzero"`

	// StepExecutionID names the waiting step when there are several. Releases after 9.4 take it.
	StepExecutionID *string `json:"stepExecutionId,omitempty"`
}

// ResumeResult says that an execution goes on.
type ResumeResult struct {
	ExecutionID string  `json:"executionId"`
	Message     *string `json:"message,omitempty"`
	Success     bool    `json:"success"`
}

// RunRequest is what a run gets.
type RunRequest struct {
	// Inputs are the inputs that the workflow declares. It may be empty.
	Inputs   map[string]any `json:"inputs,omitzero"`
	Metadata map[string]any `json:"metadata,omitzero"`
}

// SortOrder is the direction of a sort.
type SortOrder string

// Stats counts workflows and executions.
type Stats struct {
	// Executions has one entry for each of the last 30 days.
	Executions []ExecutionCounts `json:"executions,omitzero"`

	// Workflows counts the workflows of a space.
	Workflows WorkflowCounts `json:"workflows"`
}

// Step is a step of a workflow. Read as a map it has all members, which depend on its type: GetSchema describes them.
type Step struct{ wire.Union }

// StepFrom makes a union of one of its kinds.
func StepFrom[T StepContent | map[string]any](kind T) Step {
	return Step{wire.UnionOf(kind)}
}

// AsStepContent reads it as StepContent.
func (u Step) AsStepContent() (kind StepContent, err error) { err = u.Decode(&kind); return kind, err }

// AsMap reads it as map[string]any.
func (u Step) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// StepContent is what all steps have in common.
type StepContent struct {
	Name string `json:"name"`
	Type string `json:"type"`

	// With are arguments, which depend on the type.
	With any `json:"with,omitempty"`
}

// StepExecution is one run of a step.
type StepExecution struct {
	Error *ExecutionError `json:"error"`

	// ExecutionTimeMs is in milliseconds.
	ExecutionTimeMs *int64     `json:"executionTimeMs,omitempty"`
	FinishedAt      *wire.Time `json:"finishedAt,omitempty"`

	// GlobalExecutionIndex is the place of this run among all runs of steps in the execution.
	GlobalExecutionIndex int64  `json:"globalExecutionIndex"`
	ID                   string `json:"id"`

	// Input is what went in, if the call asked for it.
	Input     any   `json:"input,omitempty"`
	IsTestRun *bool `json:"isTestRun,omitempty"`

	// Output is what came out, if the call asked for it.
	Output any `json:"output,omitempty"`

	// ScopeStack are the loops and branches around the step, from the outside in.
	ScopeStack []StepScope    `json:"scopeStack,omitzero"`
	SpaceID    *string        `json:"spaceId,omitempty"`
	StartedAt  wire.Time      `json:"startedAt"`
	State      map[string]any `json:"state"`

	// Status is how far an execution, or the execution of a step, has come.
	Status ExecutionStatus `json:"status"`

	// StepExecutionIndex is the place of this run among the runs of the same step.
	StepExecutionIndex int64 `json:"stepExecutionIndex"`

	// StepID is the name of the step in the workflow.
	StepID   string  `json:"stepId"`
	StepType *string `json:"stepType,omitempty"`

	// TopologicalIndex is the place of the step in the order of the workflow.
	TopologicalIndex int64  `json:"topologicalIndex"`
	WorkflowID       string `json:"workflowId"`

	// WorkflowRunID is the execution that the step belongs to.
	WorkflowRunID string `json:"workflowRunId"`
}

// StepExecutionPage is a page of runs of steps.
type StepExecutionPage struct {
	Page    *int64          `json:"page,omitempty"`
	Results []StepExecution `json:"results,omitzero"`
	Size    *int64          `json:"size,omitempty"`
	Total   int64           `json:"total"`
}

// StepScope is a step that holds other steps.
type StepScope struct {
	NestedScopes []NestedScope `json:"nestedScopes,omitzero"`
	StepID       string        `json:"stepId"`
}

// StepTestRequest is the step that a test runs.
type StepTestRequest struct {
	// ContextOverride stands in for what the steps before would have left.
	ContextOverride  map[string]any `json:"contextOverride,omitzero"`
	ExecutionContext map[string]any `json:"executionContext,omitzero"`

	// StepID is the name of the step in the workflow.
	StepID       string  `json:"stepId"`
	WorkflowID   *string `json:"workflowId,omitempty"`
	WorkflowYAML string  `json:"workflowYaml"`
}

// SubAction is something that a connector can do.
type SubAction struct {
	DisplayName string `json:"displayName"`
	Name        string `json:"name"`
}

// TestRequest is what a test runs. It names a workflow or holds one.
type TestRequest struct {
	// Inputs are the inputs that the workflow declares. It may be empty.
	Inputs       map[string]any `json:"inputs,omitzero"`
	WorkflowID   *string        `json:"workflowId,omitempty"`
	WorkflowYAML *string        `json:"workflowYaml,omitempty"`
}

// Trigger says when a workflow runs. Read as a map it has all members, which depend on its type.
type Trigger struct{ wire.Union }

// TriggerFrom makes a union of one of its kinds.
func TriggerFrom[T TriggerContent | map[string]any](kind T) Trigger {
	return Trigger{wire.UnionOf(kind)}
}

// AsTriggerContent reads it as TriggerContent.
func (u Trigger) AsTriggerContent() (kind TriggerContent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u Trigger) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// TriggerContent is what all triggers have in common.
type TriggerContent struct {
	Type string `json:"type"`

	// With are arguments, which depend on the type.
	With any `json:"with,omitempty"`
}

// Workflow is a workflow as Kibana stores it.
type Workflow struct {
	CreatedAt wire.Time `json:"createdAt"`
	CreatedBy string    `json:"createdBy"`

	// Definition is what the YAML says, or null if it cannot be read. It holds the tags.
	Definition    Definition `json:"definition,omitzero"`
	Description   *string    `json:"description,omitempty"`
	Enabled       bool       `json:"enabled"`
	ID            string     `json:"id"`
	LastUpdatedAt wire.Time  `json:"lastUpdatedAt"`
	LastUpdatedBy string     `json:"lastUpdatedBy"`
	Name          string     `json:"name"`

	// Valid is false for a workflow that cannot run.
	Valid bool   `json:"valid"`
	YAML  string `json:"yaml"`
}

// WorkflowCounts counts the workflows of a space.
type WorkflowCounts struct {
	Disabled int64 `json:"disabled"`
	Enabled  int64 `json:"enabled"`
}

// WorkflowIDs names workflows.
type WorkflowIDs struct {
	IDs []string `json:"ids,omitzero"`
}

// WorkflowPage is a page of workflows.
type WorkflowPage struct {
	Page    int64             `json:"page"`
	Results []WorkflowSummary `json:"results,omitzero"`
	Size    int64             `json:"size"`
	Total   int64             `json:"total"`
}

// WorkflowRequest is a workflow to create.
type WorkflowRequest struct {
	// ID has 3 to 255 lower-case letters, digits and hyphens. It is optional, Kibana makes one up.
	ID *string `json:"id,omitempty"`

	// YAML is the workflow, at most 1 MiB.
	YAML string `json:"yaml"`
}

// WorkflowSummary is a workflow as lists show it.
type WorkflowSummary struct {
	CreatedAt wire.Time `json:"createdAt"`

	// Definition is what the YAML says, or null if it cannot be read.
	Definition  Definition `json:"definition,omitzero"`
	Description string     `json:"description"`
	Enabled     bool       `json:"enabled"`

	// History holds recent executions.
	History []HistoryEntry `json:"history,omitzero"`
	ID      string         `json:"id"`
	Name    string         `json:"name"`
	Tags    []string       `json:"tags,omitzero"`
	Valid   bool           `json:"valid"`
}

// WorkflowUpdate holds the members of a workflow to change. What is absent stays as it is.
type WorkflowUpdate struct {
	Description *string  `json:"description,omitempty"`
	Enabled     *bool    `json:"enabled,omitempty"`
	Name        *string  `json:"name,omitempty"`
	Tags        []string `json:"tags,omitzero"`
	YAML        *string  `json:"yaml,omitempty"`
}

// WorkflowUpdateResult is what became of a workflow that was changed.
type WorkflowUpdateResult struct {
	Enabled       bool      `json:"enabled"`
	ID            string    `json:"id"`
	LastUpdatedAt wire.Time `json:"lastUpdatedAt"`
	LastUpdatedBy *string   `json:"lastUpdatedBy,omitempty"`

	// Valid is false for a workflow that cannot run.
	Valid            bool     `json:"valid"`
	ValidationErrors []string `json:"validationErrors,omitzero"`
}

// BulkDeleteWorkflowsParams holds the query parameters of BulkDeleteWorkflows.
type BulkDeleteWorkflowsParams struct {
	// Force removes the workflows for good, so that their ids are free again. The default is false.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// ListWorkflowsParams holds the query parameters of ListWorkflows.
type ListWorkflowsParams struct {
	// CreatedBy keeps the workflows of these users.
	CreatedBy []string `form:"createdBy,omitempty" json:"createdBy,omitempty"`

	// Enabled keeps the workflows that are enabled, or with false those that are not.
	Enabled []bool `form:"enabled,omitempty" json:"enabled,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// Query is a text to look for.
	Query *string `form:"query,omitempty" json:"query,omitempty"`

	// Size is the length of a page.
	Size *int64 `form:"size,omitempty" json:"size,omitempty"`

	// Tags keeps the workflows with these tags.
	Tags []string `form:"tags,omitempty" json:"tags,omitempty"`
}

// BulkCreateWorkflowsParams holds the query parameters of BulkCreateWorkflows.
type BulkCreateWorkflowsParams struct {
	// Overwrite replaces workflows of the same ids. The default is false.
	Overwrite *bool `form:"overwrite,omitempty" json:"overwrite,omitempty"`
}

// GetAggregationsParams holds the query parameters of GetAggregations.
type GetAggregationsParams struct {
	// Fields are at most 25 fields of workflows, such as tags and createdBy.
	Fields []string `form:"fields" json:"fields"`
}

// GetExecutionParams holds the query parameters of GetExecution.
type GetExecutionParams struct {
	// IncludeInput returns what went in as well. The default is false.
	IncludeInput *bool `form:"includeInput,omitempty" json:"includeInput,omitempty"`

	// IncludeOutput returns what came out as well. The default is false.
	IncludeOutput *bool `form:"includeOutput,omitempty" json:"includeOutput,omitempty"`
}

// ListExecutionLogsParams holds the query parameters of ListExecutionLogs.
type ListExecutionLogsParams struct {
	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// Size is the length of a page, from 1 to 100. The default is 100.
	Size      *int64     `form:"size,omitempty" json:"size,omitempty"`
	SortField *string    `form:"sortField,omitempty" json:"sortField,omitempty"`
	SortOrder *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`

	// StepExecutionID keeps what one step wrote.
	StepExecutionID *string `form:"stepExecutionId,omitempty" json:"stepExecutionId,omitempty"`
}

// GetSchemaParams holds the query parameters of GetSchema.
type GetSchemaParams struct {
	// Loose asks for a schema that accepts unfinished workflows.
	Loose bool `form:"loose" json:"loose"`
}

// DeleteWorkflowParams holds the query parameters of DeleteWorkflow.
type DeleteWorkflowParams struct {
	// Force removes the workflow for good, so that its id is free again. The default is false.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// ListExecutionsParams holds the query parameters of ListExecutions.
type ListExecutionsParams struct {
	// ExecutedBy keeps the executions that these users started.
	ExecutedBy []string `form:"executedBy,omitempty" json:"executedBy,omitempty"`

	// ExecutionTypes keeps tests, or real runs.
	ExecutionTypes []ExecutionType `form:"executionTypes,omitempty" json:"executionTypes,omitempty"`

	// OmitStepRuns leaves out the runs of single steps.
	OmitStepRuns *bool `form:"omitStepRuns,omitempty" json:"omitStepRuns,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// Size is the length of a page, from 1 to 100.
	Size *int64 `form:"size,omitempty" json:"size,omitempty"`

	// Statuses keeps the executions in these states.
	Statuses []ExecutionStatus `form:"statuses,omitempty" json:"statuses,omitempty"`
}

// ListStepExecutionsParams holds the query parameters of ListStepExecutions.
type ListStepExecutionsParams struct {
	// IncludeInput returns what went in as well. The default is false.
	IncludeInput *bool `form:"includeInput,omitempty" json:"includeInput,omitempty"`

	// IncludeOutput returns what came out as well. The default is false.
	IncludeOutput *bool `form:"includeOutput,omitempty" json:"includeOutput,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// Size is the length of a page, from 1 to 100.
	Size *int64 `form:"size,omitempty" json:"size,omitempty"`

	// StepID keeps the executions of one step.
	StepID *string `form:"stepId,omitempty" json:"stepId,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opBulkDeleteWorkflows = wire.Operation{ID: "BulkDeleteWorkflows", Method: http.MethodDelete, Path: "/api/workflows", Scope: wire.SpaceScope, Since: "9.4"}

// BulkDeleteWorkflows deletes workflows and tells how many, with the reasons for those that are left.
//
// Kibana: DELETE /api/workflows (stable since 9.4), acts in the space of the call.
func (c *Client) BulkDeleteWorkflows(ctx context.Context, params *BulkDeleteWorkflowsParams, body WorkflowIDs, opts ...wire.RequestEditorFn) (*BulkDeleteResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[BulkDeleteResult](ctx, c.conn, &opBulkDeleteWorkflows, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opListWorkflows = wire.Operation{ID: "ListWorkflows", Method: http.MethodGet, Path: "/api/workflows", Scope: wire.SpaceScope, Since: "9.4"}

// ListWorkflows returns a page of the workflows that match, without their YAML.
//
// Kibana: GET /api/workflows (stable since 9.4), acts in the space of the call.
func (c *Client) ListWorkflows(ctx context.Context, params *ListWorkflowsParams, opts ...wire.RequestEditorFn) (*WorkflowPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "createdBy", params.CreatedBy)
		wire.AddEach(&query, "enabled", params.Enabled)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "query", params.Query)
		wire.AddOptional(&query, "size", params.Size)
		wire.AddEach(&query, "tags", params.Tags)
	}
	return wire.Object[WorkflowPage](ctx, c.conn, &opListWorkflows, wire.Request{Query: query}, opts)
}

// ListWorkflowsAll yields what all pages of [Client.ListWorkflows] have, from the Page of params on, 100 at a time
// unless Size says otherwise. An error ends the sequence.
func (c *Client) ListWorkflowsAll(ctx context.Context, params *ListWorkflowsParams, opts ...wire.RequestEditorFn) iter.Seq2[*WorkflowSummary, error] {
	return func(yield func(*WorkflowSummary, error) bool) {
		var at ListWorkflowsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListWorkflows, &at.Page, 1, &at.Size, 100)
		for pages.Next() {
			reply, err := c.ListWorkflows(ctx, &at, opts...)
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

var opBulkCreateWorkflows = wire.Operation{ID: "BulkCreateWorkflows", Method: http.MethodPost, Path: "/api/workflows", Scope: wire.SpaceScope, Since: "9.4"}

// BulkCreateWorkflows creates workflows from YAML and returns them, with the reasons for those that it could not
// create.
//
// It is also the way to import what ExportWorkflows returned.
//
// Kibana: POST /api/workflows (stable since 9.4), acts in the space of the call.
func (c *Client) BulkCreateWorkflows(ctx context.Context, params *BulkCreateWorkflowsParams, body BulkCreateRequest, opts ...wire.RequestEditorFn) (*BulkCreateResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "overwrite", params.Overwrite)
	}
	return wire.Object[BulkCreateResult](ctx, c.conn, &opBulkCreateWorkflows, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opGetAggregations = wire.Operation{ID: "GetAggregations", Method: http.MethodGet, Path: "/api/workflows/aggs", Scope: wire.SpaceScope, Since: "9.4"}

// GetAggregations returns the values that occur in the given fields of all workflows, by field.
//
// Kibana: GET /api/workflows/aggs (stable since 9.4), acts in the space of the call.
func (c *Client) GetAggregations(ctx context.Context, params *GetAggregationsParams, opts ...wire.RequestEditorFn) (map[string][]AggregationBucket, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "fields", params.Fields)
	}
	return wire.Value[map[string][]AggregationBucket](ctx, c.conn, &opGetAggregations, wire.Request{Query: query}, opts)
}

var opListConnectors = wire.Operation{ID: "ListConnectors", Method: http.MethodGet, Path: "/api/workflows/connectors", Scope: wire.SpaceScope, Since: "9.4"}

// ListConnectors returns the connector types that steps can use, each with its connectors in the space.
//
// Kibana: GET /api/workflows/connectors (stable since 9.4), acts in the space of the call.
func (c *Client) ListConnectors(ctx context.Context, opts ...wire.RequestEditorFn) (*ConnectorTypes, error) {
	return wire.Object[ConnectorTypes](ctx, c.conn, &opListConnectors, wire.Request{}, opts)
}

var opGetExecution = wire.Operation{ID: "GetExecution", Method: http.MethodGet, Path: "/api/workflows/executions/{executionId}", Scope: wire.SpaceScope, Since: "9.4"}

// GetExecution returns an execution with its steps.
//
// Kibana: GET /api/workflows/executions/{executionId} (stable since 9.4), acts in the space of the call.
func (c *Client) GetExecution(ctx context.Context, executionID string, params *GetExecutionParams, opts ...wire.RequestEditorFn) (*Execution, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "includeInput", params.IncludeInput)
		wire.AddOptional(&query, "includeOutput", params.IncludeOutput)
	}
	return wire.Object[Execution](ctx, c.conn, &opGetExecution, wire.Request{Path: []string{executionID}, Query: query}, opts)
}

var opCancelExecution = wire.Operation{ID: "CancelExecution", Method: http.MethodPost, Path: "/api/workflows/executions/{executionId}/cancel", Scope: wire.SpaceScope, Since: "9.4"}

// CancelExecution asks an execution to stop. One that has already finished is not an error.
//
// Kibana: POST /api/workflows/executions/{executionId}/cancel (stable since 9.4), acts in the space of the call.
func (c *Client) CancelExecution(ctx context.Context, executionID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opCancelExecution, wire.Request{Path: []string{executionID}}, opts)
}

var opListChildExecutions = wire.Operation{ID: "ListChildExecutions", Method: http.MethodGet, Path: "/api/workflows/executions/{executionId}/children", Scope: wire.SpaceScope, Since: "9.4"}

// ListChildExecutions returns the executions of other workflows that the steps of an execution started.
//
// Kibana: GET /api/workflows/executions/{executionId}/children (stable since 9.4), acts in the space of the call.
func (c *Client) ListChildExecutions(ctx context.Context, executionID string, opts ...wire.RequestEditorFn) ([]ChildExecution, error) {
	return wire.Value[[]ChildExecution](ctx, c.conn, &opListChildExecutions, wire.Request{Path: []string{executionID}}, opts)
}

var opListExecutionLogs = wire.Operation{ID: "ListExecutionLogs", Method: http.MethodGet, Path: "/api/workflows/executions/{executionId}/logs", Scope: wire.SpaceScope, Since: "9.4"}

// ListExecutionLogs returns a page of the log of an execution.
//
// Kibana: GET /api/workflows/executions/{executionId}/logs (stable since 9.4), acts in the space of the call.
func (c *Client) ListExecutionLogs(ctx context.Context, executionID string, params *ListExecutionLogsParams, opts ...wire.RequestEditorFn) (*LogPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "size", params.Size)
		wire.AddOptional(&query, "sortField", params.SortField)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddOptional(&query, "stepExecutionId", params.StepExecutionID)
	}
	return wire.Object[LogPage](ctx, c.conn, &opListExecutionLogs, wire.Request{Path: []string{executionID}, Query: query}, opts)
}

// ListExecutionLogsAll yields what all pages of [Client.ListExecutionLogs] have, from the Page of params on, 100 at a
// time unless Size says otherwise. An error ends the sequence.
func (c *Client) ListExecutionLogsAll(ctx context.Context, executionID string, params *ListExecutionLogsParams, opts ...wire.RequestEditorFn) iter.Seq2[*LogEntry, error] {
	return func(yield func(*LogEntry, error) bool) {
		var at ListExecutionLogsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListExecutionLogs, &at.Page, 1, &at.Size, 100)
		for pages.Next() {
			reply, err := c.ListExecutionLogs(ctx, executionID, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Logs, len(reply.Logs), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Logs {
				if !yield(&reply.Logs[i], nil) {
					return
				}
			}
		}
	}
}

var opResumeExecution = wire.Operation{ID: "ResumeExecution", Method: http.MethodPost, Path: "/api/workflows/executions/{executionId}/resume", Scope: wire.SpaceScope, Since: "9.4"}

// ResumeExecution hands an execution the input that it waits for and lets it go on.
//
// Kibana answers 409 when the execution does not wait for input.
//
// Kibana: POST /api/workflows/executions/{executionId}/resume (stable since 9.4), acts in the space of the call.
func (c *Client) ResumeExecution(ctx context.Context, executionID string, body ResumeRequest, opts ...wire.RequestEditorFn) (*ResumeResult, error) {
	return wire.Object[ResumeResult](ctx, c.conn, &opResumeExecution, wire.Request{Path: []string{executionID}, Body: wire.JSON(body)}, opts)
}

var opGetStepExecution = wire.Operation{ID: "GetStepExecution", Method: http.MethodGet, Path: "/api/workflows/executions/{executionId}/step/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// GetStepExecution returns the execution of one step with its input and output.
//
// Kibana: GET /api/workflows/executions/{executionId}/step/{id} (stable since 9.4), acts in the space of the call.
func (c *Client) GetStepExecution(ctx context.Context, executionID string, id string, opts ...wire.RequestEditorFn) (*StepExecution, error) {
	return wire.Object[StepExecution](ctx, c.conn, &opGetStepExecution, wire.Request{Path: []string{executionID, id}}, opts)
}

var opExportWorkflows = wire.Operation{ID: "ExportWorkflows", Method: http.MethodPost, Path: "/api/workflows/export", Scope: wire.SpaceScope, Since: "9.4"}

// ExportWorkflows returns the YAML of workflows, ready for BulkCreateWorkflows.
//
// Kibana: POST /api/workflows/export (stable since 9.4), acts in the space of the call.
func (c *Client) ExportWorkflows(ctx context.Context, body WorkflowIDs, opts ...wire.RequestEditorFn) (*Export, error) {
	return wire.Object[Export](ctx, c.conn, &opExportWorkflows, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkGetWorkflows = wire.Operation{ID: "BulkGetWorkflows", Method: http.MethodPost, Path: "/api/workflows/mget", Scope: wire.SpaceScope, Since: "9.4"}

// BulkGetWorkflows returns workflows by their ids, limited to the members that the request names.
//
// Kibana: POST /api/workflows/mget (stable since 9.4), acts in the space of the call.
func (c *Client) BulkGetWorkflows(ctx context.Context, body BulkGetRequest, opts ...wire.RequestEditorFn) ([]PartialWorkflow, error) {
	return wire.Value[[]PartialWorkflow](ctx, c.conn, &opBulkGetWorkflows, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetSchema = wire.Operation{ID: "GetSchema", Method: http.MethodGet, Path: "/api/workflows/schema", Scope: wire.SpaceScope, Since: "9.4"}

// GetSchema returns the JSON schema of workflows, which knows the connectors of the space and is large.
//
// The reply is a document of another standard, JSON Schema, so that it has no type here.
//
// Kibana: GET /api/workflows/schema (stable since 9.4), acts in the space of the call.
func (c *Client) GetSchema(ctx context.Context, params *GetSchemaParams, opts ...wire.RequestEditorFn) (map[string]any, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "loose", params.Loose)
	}
	return wire.Value[map[string]any](ctx, c.conn, &opGetSchema, wire.Request{Query: query}, opts)
}

var opGetStats = wire.Operation{ID: "GetStats", Method: http.MethodGet, Path: "/api/workflows/stats", Scope: wire.SpaceScope, Since: "9.4"}

// GetStats counts the workflows of the space and their executions on each of the last 30 days.
//
// Kibana: GET /api/workflows/stats (stable since 9.4), acts in the space of the call.
func (c *Client) GetStats(ctx context.Context, opts ...wire.RequestEditorFn) (*Stats, error) {
	return wire.Object[Stats](ctx, c.conn, &opGetStats, wire.Request{}, opts)
}

var opTestStep = wire.Operation{ID: "TestStep", Method: http.MethodPost, Path: "/api/workflows/step/test", Scope: wire.SpaceScope, Since: "9.4"}

// TestStep runs one step of a workflow with the given context and returns the id of the execution.
//
// Kibana: POST /api/workflows/step/test (stable since 9.4), acts in the space of the call.
func (c *Client) TestStep(ctx context.Context, body StepTestRequest, opts ...wire.RequestEditorFn) (*ExecutionRef, error) {
	return wire.Object[ExecutionRef](ctx, c.conn, &opTestStep, wire.Request{Body: wire.JSON(body)}, opts)
}

var opTestWorkflow = wire.Operation{ID: "TestWorkflow", Method: http.MethodPost, Path: "/api/workflows/test", Scope: wire.SpaceScope, Since: "9.4"}

// TestWorkflow runs a stored workflow or a YAML document as a test and returns the id of the execution.
//
// Kibana: POST /api/workflows/test (stable since 9.4), acts in the space of the call.
func (c *Client) TestWorkflow(ctx context.Context, body TestRequest, opts ...wire.RequestEditorFn) (*ExecutionRef, error) {
	return wire.Object[ExecutionRef](ctx, c.conn, &opTestWorkflow, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateWorkflow = wire.Operation{ID: "CreateWorkflow", Method: http.MethodPost, Path: "/api/workflows/workflow", Scope: wire.SpaceScope, Since: "9.4"}

// CreateWorkflow creates a workflow from YAML and returns it.
//
// Kibana: POST /api/workflows/workflow (stable since 9.4), acts in the space of the call.
func (c *Client) CreateWorkflow(ctx context.Context, body WorkflowRequest, opts ...wire.RequestEditorFn) (*Workflow, error) {
	return wire.Object[Workflow](ctx, c.conn, &opCreateWorkflow, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteWorkflow = wire.Operation{ID: "DeleteWorkflow", Method: http.MethodDelete, Path: "/api/workflows/workflow/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// DeleteWorkflow deletes a workflow, which Kibana refuses with 409 while an execution runs, even with force.
//
// Kibana: DELETE /api/workflows/workflow/{id} (stable since 9.4), acts in the space of the call.
func (c *Client) DeleteWorkflow(ctx context.Context, id string, params *DeleteWorkflowParams, opts ...wire.RequestEditorFn) error {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Empty(ctx, c.conn, &opDeleteWorkflow, wire.Request{Path: []string{id}, Query: query}, opts)
}

var opGetWorkflow = wire.Operation{ID: "GetWorkflow", Method: http.MethodGet, Path: "/api/workflows/workflow/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// GetWorkflow returns a workflow with its YAML and, if that can be read, its definition.
//
// Kibana: GET /api/workflows/workflow/{id} (stable since 9.4), acts in the space of the call.
func (c *Client) GetWorkflow(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Workflow, error) {
	return wire.Object[Workflow](ctx, c.conn, &opGetWorkflow, wire.Request{Path: []string{id}}, opts)
}

var opUpdateWorkflow = wire.Operation{ID: "UpdateWorkflow", Method: http.MethodPut, Path: "/api/workflows/workflow/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// UpdateWorkflow changes the given members of a workflow and returns a summary, not the workflow.
//
// Look at Valid and ValidationErrors of the summary, a change can leave the workflow invalid.
//
// Kibana: PUT /api/workflows/workflow/{id} (stable since 9.4), acts in the space of the call.
func (c *Client) UpdateWorkflow(ctx context.Context, id string, body WorkflowUpdate, opts ...wire.RequestEditorFn) (*WorkflowUpdateResult, error) {
	return wire.Object[WorkflowUpdateResult](ctx, c.conn, &opUpdateWorkflow, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opCloneWorkflow = wire.Operation{ID: "CloneWorkflow", Method: http.MethodPost, Path: "/api/workflows/workflow/{id}/clone", Scope: wire.SpaceScope, Since: "9.4"}

// CloneWorkflow copies a workflow within the space and returns the copy, which gets an id of its own.
//
// Kibana: POST /api/workflows/workflow/{id}/clone (stable since 9.4), acts in the space of the call.
func (c *Client) CloneWorkflow(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Workflow, error) {
	return wire.Object[Workflow](ctx, c.conn, &opCloneWorkflow, wire.Request{Path: []string{id}}, opts)
}

var opRunWorkflow = wire.Operation{ID: "RunWorkflow", Method: http.MethodPost, Path: "/api/workflows/workflow/{id}/run", Scope: wire.SpaceScope, Since: "9.4"}

// RunWorkflow starts an execution of a workflow and returns its id at once.
//
// Follow the execution with GetExecution. A disabled workflow is refused with 400.
//
// Kibana: POST /api/workflows/workflow/{id}/run (stable since 9.4), acts in the space of the call.
func (c *Client) RunWorkflow(ctx context.Context, id string, body RunRequest, opts ...wire.RequestEditorFn) (*ExecutionRef, error) {
	return wire.Object[ExecutionRef](ctx, c.conn, &opRunWorkflow, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListExecutions = wire.Operation{ID: "ListExecutions", Method: http.MethodGet, Path: "/api/workflows/workflow/{workflowId}/executions", Scope: wire.SpaceScope, Since: "9.4"}

// ListExecutions returns a page of the executions of a workflow without their steps.
//
// Kibana: GET /api/workflows/workflow/{workflowId}/executions (stable since 9.4), acts in the space of the call.
func (c *Client) ListExecutions(ctx context.Context, workflowID string, params *ListExecutionsParams, opts ...wire.RequestEditorFn) (*ExecutionPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "executedBy", params.ExecutedBy)
		wire.AddEach(&query, "executionTypes", params.ExecutionTypes)
		wire.AddOptional(&query, "omitStepRuns", params.OmitStepRuns)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "size", params.Size)
		wire.AddEach(&query, "statuses", params.Statuses)
	}
	return wire.Object[ExecutionPage](ctx, c.conn, &opListExecutions, wire.Request{Path: []string{workflowID}, Query: query}, opts)
}

// ListExecutionsAll yields what all pages of [Client.ListExecutions] have, from the Page of params on, 100 at a time
// unless Size says otherwise. An error ends the sequence.
func (c *Client) ListExecutionsAll(ctx context.Context, workflowID string, params *ListExecutionsParams, opts ...wire.RequestEditorFn) iter.Seq2[*ExecutionSummary, error] {
	return func(yield func(*ExecutionSummary, error) bool) {
		var at ListExecutionsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListExecutions, &at.Page, 1, &at.Size, 100)
		for pages.Next() {
			reply, err := c.ListExecutions(ctx, workflowID, &at, opts...)
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

var opCancelAllExecutions = wire.Operation{ID: "CancelAllExecutions", Method: http.MethodPost, Path: "/api/workflows/workflow/{workflowId}/executions/cancel", Scope: wire.SpaceScope, Since: "9.4"}

// CancelAllExecutions asks all running executions of a workflow to stop.
//
// Kibana: POST /api/workflows/workflow/{workflowId}/executions/cancel (stable since 9.4), acts in the space of the
// call.
func (c *Client) CancelAllExecutions(ctx context.Context, workflowID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opCancelAllExecutions, wire.Request{Path: []string{workflowID}}, opts)
}

var opListStepExecutions = wire.Operation{ID: "ListStepExecutions", Method: http.MethodGet, Path: "/api/workflows/workflow/{workflowId}/executions/steps", Scope: wire.SpaceScope, Since: "9.4"}

// ListStepExecutions returns a page of the executions of a workflow's steps, whichever execution they belong to.
//
// Kibana: GET /api/workflows/workflow/{workflowId}/executions/steps (stable since 9.4), acts in the space of the call.
func (c *Client) ListStepExecutions(ctx context.Context, workflowID string, params *ListStepExecutionsParams, opts ...wire.RequestEditorFn) (*StepExecutionPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "includeInput", params.IncludeInput)
		wire.AddOptional(&query, "includeOutput", params.IncludeOutput)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "size", params.Size)
		wire.AddOptional(&query, "stepId", params.StepID)
	}
	return wire.Object[StepExecutionPage](ctx, c.conn, &opListStepExecutions, wire.Request{Path: []string{workflowID}, Query: query}, opts)
}

// ListStepExecutionsAll yields what all pages of [Client.ListStepExecutions] have, from the Page of params on, 100 at a
// time unless Size says otherwise. An error ends the sequence.
func (c *Client) ListStepExecutionsAll(ctx context.Context, workflowID string, params *ListStepExecutionsParams, opts ...wire.RequestEditorFn) iter.Seq2[*StepExecution, error] {
	return func(yield func(*StepExecution, error) bool) {
		var at ListStepExecutionsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListStepExecutions, &at.Page, 1, &at.Size, 100)
		for pages.Next() {
			reply, err := c.ListStepExecutions(ctx, workflowID, &at, opts...)
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
