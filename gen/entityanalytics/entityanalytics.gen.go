// Package entityanalytics manages what Elastic Security knows of users, hosts and services: the entity store, the
// criticality of assets, risk scores, watchlists and the monitoring of privileged users.
//
// The entity store was rebuilt in 9.4 under other paths. Operations with Legacy in their names are those of older
// servers.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package entityanalytics

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AssetCriticalityLevel.
const (
	AssetCriticalityLevelExtremeImpact AssetCriticalityLevel = "extreme_impact"
	AssetCriticalityLevelHighImpact    AssetCriticalityLevel = "high_impact"
	AssetCriticalityLevelLowImpact     AssetCriticalityLevel = "low_impact"
	AssetCriticalityLevelMediumImpact  AssetCriticalityLevel = "medium_impact"
)

// The values of AssetCriticalitySortField.
const (
	AssetCriticalitySortFieldCriticalityLevel AssetCriticalitySortField = "criticality_level"
	AssetCriticalitySortFieldIDField          AssetCriticalitySortField = "id_field"
	AssetCriticalitySortFieldIDValue          AssetCriticalitySortField = "id_value"
	AssetCriticalitySortFieldTimestamp        AssetCriticalitySortField = "@timestamp"
)

// The values of BulkAssetCriticalityLevel.
const (
	BulkAssetCriticalityLevelExtremeImpact BulkAssetCriticalityLevel = "extreme_impact"
	BulkAssetCriticalityLevelHighImpact    BulkAssetCriticalityLevel = "high_impact"
	BulkAssetCriticalityLevelLowImpact     BulkAssetCriticalityLevel = "low_impact"
	BulkAssetCriticalityLevelMediumImpact  BulkAssetCriticalityLevel = "medium_impact"
	BulkAssetCriticalityLevelUnassigned    BulkAssetCriticalityLevel = "unassigned"
)

// The values of EntityEngineResource.
const (
	EntityEngineResourceComponentTemplate EntityEngineResource = "component_template"
	EntityEngineResourceEntityDefinition  EntityEngineResource = "entity_definition"
	EntityEngineResourceILMPolicy         EntityEngineResource = "ilm_policy"
	EntityEngineResourceIndex             EntityEngineResource = "index"
	EntityEngineResourceIndexTemplate     EntityEngineResource = "index_template"
	EntityEngineResourceTask              EntityEngineResource = "task"
)

// The values of EntityEngineStatus.
const (
	EntityEngineStatusError      EntityEngineStatus = "error"
	EntityEngineStatusInstalling EntityEngineStatus = "installing"
	EntityEngineStatusStarted    EntityEngineStatus = "started"
	EntityEngineStatusStopped    EntityEngineStatus = "stopped"
	EntityEngineStatusUpdating   EntityEngineStatus = "updating"
)

// The values of EntitySourceType.
const (
	EntitySourceTypeEntityAnalyticsIntegration EntitySourceType = "entity_analytics_integration"
	EntitySourceTypeIndex                      EntitySourceType = "index"
	EntitySourceTypeStore                      EntitySourceType = "store"
)

// The values of EntityStoreStatus.
const (
	EntityStoreStatusError        EntityStoreStatus = "error"
	EntityStoreStatusInstalling   EntityStoreStatus = "installing"
	EntityStoreStatusNotInstalled EntityStoreStatus = "not_installed"
	EntityStoreStatusRunning      EntityStoreStatus = "running"
	EntityStoreStatusStopped      EntityStoreStatus = "stopped"
)

// The values of EntityType.
const (
	EntityTypeGeneric EntityType = "generic"
	EntityTypeHost    EntityType = "host"
	EntityTypeService EntityType = "service"
	EntityTypeUser    EntityType = "user"
)

// The values of IDField.
const (
	IDFieldEntityID    IDField = "entity.id"
	IDFieldHostName    IDField = "host.name"
	IDFieldServiceName IDField = "service.name"
	IDFieldUserName    IDField = "user.name"
)

// The values of LegacyEngineComponentHealth.
const (
	LegacyEngineComponentHealthGreen       LegacyEngineComponentHealth = "green"
	LegacyEngineComponentHealthRed         LegacyEngineComponentHealth = "red"
	LegacyEngineComponentHealthUnavailable LegacyEngineComponentHealth = "unavailable"
	LegacyEngineComponentHealthUnknown     LegacyEngineComponentHealth = "unknown"
	LegacyEngineComponentHealthYellow      LegacyEngineComponentHealth = "yellow"
)

// The values of LegacyEngineResource.
const (
	LegacyEngineResourceComponentTemplate LegacyEngineResource = "component_template"
	LegacyEngineResourceDataStream        LegacyEngineResource = "data_stream"
	LegacyEngineResourceEnrichPolicy      LegacyEngineResource = "enrich_policy"
	LegacyEngineResourceEntityDefinition  LegacyEngineResource = "entity_definition"
	LegacyEngineResourceEntityEngine      LegacyEngineResource = "entity_engine"
	LegacyEngineResourceILMPolicy         LegacyEngineResource = "ilm_policy"
	LegacyEngineResourceIndex             LegacyEngineResource = "index"
	LegacyEngineResourceIndexTemplate     LegacyEngineResource = "index_template"
	LegacyEngineResourceIngestPipeline    LegacyEngineResource = "ingest_pipeline"
	LegacyEngineResourceTask              LegacyEngineResource = "task"
	LegacyEngineResourceTransform         LegacyEngineResource = "transform"
)

// The values of LogCapBehavior.
const (
	LogCapBehaviorDefer LogCapBehavior = "defer"
	LogCapBehaviorDrop  LogCapBehavior = "drop"
)

// The values of MLJobState.
const (
	MLJobStateClosed  MLJobState = "closed"
	MLJobStateClosing MLJobState = "closing"
	MLJobStateFailed  MLJobState = "failed"
	MLJobStateOpened  MLJobState = "opened"
	MLJobStateOpening MLJobState = "opening"
)

// The values of MLModuleSetupStatus.
const (
	MLModuleSetupStatusComplete   MLModuleSetupStatus = "complete"
	MLModuleSetupStatusIncomplete MLModuleSetupStatus = "incomplete"
)

// The values of MonitoredUserSource.
const (
	MonitoredUserSourceAPI       MonitoredUserSource = "api"
	MonitoredUserSourceCSV       MonitoredUserSource = "csv"
	MonitoredUserSourceIndexSync MonitoredUserSource = "index_sync"
)

// The values of MonitoringEngineStatus.
const (
	MonitoringEngineStatusDisabled     MonitoringEngineStatus = "disabled"
	MonitoringEngineStatusError        MonitoringEngineStatus = "error"
	MonitoringEngineStatusNotInstalled MonitoringEngineStatus = "not_installed"
	MonitoringEngineStatusStarted      MonitoringEngineStatus = "started"
)

// The values of PackageInstallationStatus.
const (
	PackageInstallationStatusComplete   PackageInstallationStatus = "complete"
	PackageInstallationStatusIncomplete PackageInstallationStatus = "incomplete"
)

// The values of RiskEngineEntityType.
const (
	RiskEngineEntityTypeHost    RiskEngineEntityType = "host"
	RiskEngineEntityTypeService RiskEngineEntityType = "service"
	RiskEngineEntityTypeUser    RiskEngineEntityType = "user"
)

// The values of RiskLevel.
const (
	RiskLevelCritical RiskLevel = "Critical"
	RiskLevelHigh     RiskLevel = "High"
	RiskLevelLow      RiskLevel = "Low"
	RiskLevelModerate RiskLevel = "Moderate"
	RiskLevelUnknown  RiskLevel = "Unknown"
)

// The values of RiskScoreType.
const (
	RiskScoreTypeBase       RiskScoreType = "base"
	RiskScoreTypePropagated RiskScoreType = "propagated"
	RiskScoreTypeResolution RiskScoreType = "resolution"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of WatchlistEntityStatus.
const (
	WatchlistEntityStatusFailure  WatchlistEntityStatus = "failure"
	WatchlistEntityStatusNotFound WatchlistEntityStatus = "not_found"
	WatchlistEntityStatusSuccess  WatchlistEntityStatus = "success"
)

// The values of WatchlistRowStatus.
const (
	WatchlistRowStatusFailure   WatchlistRowStatus = "failure"
	WatchlistRowStatusSuccess   WatchlistRowStatus = "success"
	WatchlistRowStatusUnmatched WatchlistRowStatus = "unmatched"
)

// Acknowledgement confirms that an order was taken.
type Acknowledgement struct {
	OK bool `json:"ok"`
}

// AssetCriticality holds how much an asset matters.
type AssetCriticality struct {
	// Criticality is how much an asset matters.
	Criticality *AssetCriticalityLevel `json:"criticality,omitempty"`
}

// AssetCriticalityByID is the criticality of an entity that has an id.
type AssetCriticalityByID struct {
	// Asset holds how much an asset matters.
	Asset *AssetCriticality `json:"asset,omitempty"`
	ID    string            `json:"id"`
}

// AssetCriticalityByName is the criticality of an entity that has a name.
type AssetCriticalityByName struct {
	// Asset holds how much an asset matters.
	Asset *AssetCriticality `json:"asset,omitempty"`
	Name  string            `json:"name"`
}

// AssetCriticalityError is why a criticality could not be set.
type AssetCriticalityError struct {
	Index   int64  `json:"index"`
	Message string `json:"message"`
}

// AssetCriticalityLevel is how much an asset matters.
type AssetCriticalityLevel string

// AssetCriticalityPage is a page of entities that have a criticality.
type AssetCriticalityPage struct {
	Page    int64                    `json:"page"`
	PerPage int64                    `json:"per_page"`
	Records []AssetCriticalityRecord `json:"records,omitzero"`
	Total   int64                    `json:"total"`
}

// AssetCriticalityRecord is the criticality of an entity, also in the form that documents about the entity are given.
type AssetCriticalityRecord struct {
	Timestamp wire.Time `json:"@timestamp"`

	// Asset holds how much an asset matters.
	Asset *AssetCriticality `json:"asset,omitempty"`

	// CriticalityLevel is how much an asset matters.
	CriticalityLevel AssetCriticalityLevel `json:"criticality_level"`

	// Entity is the criticality of an entity that has an id.
	Entity *AssetCriticalityByID `json:"entity,omitempty"`

	// Host is the criticality of an entity that has a name.
	Host *AssetCriticalityByName `json:"host,omitempty"`

	// IDField is the field that identifies an entity.
	IDField IDField `json:"id_field"`
	IDValue string  `json:"id_value"`

	// Service is the criticality of an entity that has a name.
	Service *AssetCriticalityByName `json:"service,omitempty"`

	// User is the criticality of an entity that has a name.
	User *AssetCriticalityByName `json:"user,omitempty"`
}

// AssetCriticalitySortField is what entities with a criticality are sorted by.
type AssetCriticalitySortField string

// AssetCriticalityStats counts the entities by what came of them.
type AssetCriticalityStats struct {
	Failed     int64 `json:"failed"`
	Successful int64 `json:"successful"`
	Total      int64 `json:"total"`
}

// BulkAssetCriticality is the criticality that one of several entities shall have.
type BulkAssetCriticality struct {
	// CriticalityLevel is how much an asset shall matter.
	CriticalityLevel BulkAssetCriticalityLevel `json:"criticality_level"`

	// IDField is the field that identifies an entity.
	IDField IDField `json:"id_field"`
	IDValue string  `json:"id_value"`
}

// BulkAssetCriticalityLevel is how much an asset shall matter.
type BulkAssetCriticalityLevel string

// BulkEntityResult is what came of a change of several entities.
type BulkEntityResult struct {
	Errors []EntityError `json:"errors,omitzero"`
	OK     bool          `json:"ok"`
}

// BulkEntityUpdate are the entities to change.
type BulkEntityUpdate struct {
	Entities []TypedEntity `json:"entities,omitzero"`
}

// BulkLegacyEntityUpdate are the entities to create or change.
type BulkLegacyEntityUpdate struct {
	Entities []TypedLegacyEntity `json:"entities,omitzero"`
}

// BulkSetAssetCriticalityRequest is the body of BulkSetAssetCriticality.
type BulkSetAssetCriticalityRequest struct {
	Records []BulkAssetCriticality `json:"records,omitzero"`
}

// BulkSetAssetCriticalityResponse is the reply of BulkSetAssetCriticality.
type BulkSetAssetCriticalityResponse struct {
	Errors []AssetCriticalityError `json:"errors,omitzero"`

	// Stats counts the entities by what came of them.
	Stats AssetCriticalityStats `json:"stats"`
}

// CSVFile is a CSV file to upload.
type CSVFile struct {
	File wire.File `json:"file"`
}

// CheckedPrivileges tells of each privilege whether the caller has it.
type CheckedPrivileges struct {
	// Elasticsearch tells of each privilege of Elasticsearch whether the caller has it.
	Elasticsearch ElasticsearchPrivileges `json:"elasticsearch"`
	Kibana        map[string]bool         `json:"kibana,omitzero"`
}

// CleanUpRiskEngineResponse is the reply of CleanUpRiskEngine.
type CleanUpRiskEngineResponse struct {
	CleanupSuccessful *bool `json:"cleanup_successful,omitempty"`
}

// ConfigureRiskEngineRequest is the body of ConfigureRiskEngine.
type ConfigureRiskEngineRequest struct {
	EnableResetToZero    *bool              `json:"enable_reset_to_zero,omitempty"`
	ExcludeAlertStatuses []string           `json:"exclude_alert_statuses,omitzero"`
	ExcludeAlertTags     []string           `json:"exclude_alert_tags,omitzero"`
	Filters              []RiskEngineFilter `json:"filters,omitzero"`
	PageSize             *int64             `json:"page_size,omitempty"`

	// Range says how far back the risk engine looks for alerts.
	Range *RiskEngineRange `json:"range,omitempty"`
}

// ConfigureRiskEngineResponse is the reply of ConfigureRiskEngine.
type ConfigureRiskEngineResponse struct {
	RiskEngineSavedObjectConfigured *bool `json:"risk_engine_saved_object_configured,omitempty"`
}

// DeleteAssetCriticalityResponse is the reply of DeleteAssetCriticality.
type DeleteAssetCriticalityResponse struct {
	Deleted bool `json:"deleted"`

	// Record is the criticality of an entity, also in the form that documents about the entity are given.
	Record *AssetCriticalityRecord `json:"record,omitempty"`
}

// DeleteLegacyEntityRequest is the body of DeleteLegacyEntity.
type DeleteLegacyEntityRequest struct {
	ID string `json:"id"`
}

// DeleteMonitoredUserResponse is the reply of DeleteMonitoredUser.
type DeleteMonitoredUserResponse struct {
	Acknowledged *bool   `json:"acknowledged,omitempty"`
	Message      *string `json:"message,omitempty"`
}

// Deletion tells whether something was deleted.
type Deletion struct {
	Deleted bool `json:"deleted"`
}

// ElasticsearchPrivileges tells of each privilege of Elasticsearch whether the caller has it.
type ElasticsearchPrivileges struct {
	Cluster map[string]bool `json:"cluster,omitzero"`

	// Index holds the privileges by the name of the index.
	Index map[string]map[string]bool `json:"index,omitzero"`
}

// EnableLegacyEntityStoreRequest is the body of EnableLegacyEntityStore.
type EnableLegacyEntityStoreRequest struct {
	Delay                         *string      `json:"delay,omitempty"`
	DocsPerSecond                 *int64       `json:"docsPerSecond,omitempty"`
	EnrichPolicyExecutionInterval *string      `json:"enrichPolicyExecutionInterval,omitempty"`
	EntityTypes                   []EntityType `json:"entityTypes,omitzero"`
	FieldHistoryLength            *int64       `json:"fieldHistoryLength,omitempty"`
	Filter                        *string      `json:"filter,omitempty"`
	Frequency                     *string      `json:"frequency,omitempty"`
	IndexPattern                  *string      `json:"indexPattern,omitempty"`
	LookbackPeriod                *string      `json:"lookbackPeriod,omitempty"`
	MaxPageSearchSize             *int64       `json:"maxPageSearchSize,omitempty"`
	Timeout                       *string      `json:"timeout,omitempty"`
	TimestampField                *string      `json:"timestampField,omitempty"`
}

// EnableLegacyEntityStoreResponse is the reply of EnableLegacyEntityStore.
type EnableLegacyEntityStoreResponse struct {
	Engines   []LegacyEngine `json:"engines,omitzero"`
	Succeeded *bool          `json:"succeeded,omitempty"`
}

// Entity is a user, host, service or other thing that logs tell of. Its type decides which members it has.
type Entity struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// Asset is what a company knows of an entity as one of its assets.
	Asset      *EntityAsset   `json:"asset,omitempty"`
	Cloud      map[string]any `json:"cloud,omitzero"`
	DataStream map[string]any `json:"data_stream,omitzero"`

	// Entity is what entities of all types have.
	Entity *EntityCore `json:"entity,omitempty"`

	// Event is about the record of an entity itself.
	Event *EntityEvent `json:"event,omitempty"`

	// Host is what identifies and describes a host.
	Host         *EntityHost    `json:"host,omitempty"`
	Labels       map[string]any `json:"labels,omitzero"`
	Orchestrator map[string]any `json:"orchestrator,omitzero"`

	// Service is what identifies and describes a service.
	Service *EntityService `json:"service,omitempty"`

	// Tags is a text or a list of them.
	Tags Texts `json:"tags,omitzero"`

	// User is what identifies and describes a user.
	User *EntityUser `json:"user,omitempty"`
}

// EntityAsset is what a company knows of an entity as one of its assets.
type EntityAsset struct {
	BusinessUnit *string `json:"business_unit,omitempty"`

	// Criticality is how much an asset matters.
	Criticality  *AssetCriticalityLevel `json:"criticality,omitempty"`
	Environment  *string                `json:"environment,omitempty"`
	ID           *string                `json:"id,omitempty"`
	Model        *string                `json:"model,omitempty"`
	Name         *string                `json:"name,omitempty"`
	Owner        *string                `json:"owner,omitempty"`
	SerialNumber *string                `json:"serial_number,omitempty"`
	Vendor       *string                `json:"vendor,omitempty"`
}

// EntityCore is what entities of all types have.
type EntityCore struct {
	// EngineMetadata tells in Type which engine has made the entity.
	EngineMetadata map[string]any `json:"EngineMetadata,omitzero"`
	Attributes     map[string]any `json:"attributes,omitzero"`
	Behaviors      map[string]any `json:"behaviors,omitzero"`

	// ID begins with the type, as in host:web-1.
	ID *string `json:"id,omitempty"`

	// Lifecycle is when logs told of an entity.
	Lifecycle     *EntityLifecycle `json:"lifecycle,omitempty"`
	Name          *string          `json:"name,omitempty"`
	Relationships map[string]any   `json:"relationships,omitzero"`

	// Risk is the risk score of an entity.
	Risk *EntityRisk `json:"risk,omitempty"`

	// Source is a text or a list of them.
	Source  Texts   `json:"source,omitzero"`
	SubType *string `json:"sub_type,omitempty"`
	Type    *string `json:"type,omitempty"`
	URL     *string `json:"url,omitempty"`
}

// EntityDeletion says which entity to delete.
type EntityDeletion struct {
	EntityID string `json:"entityId"`
}

// EntityEngine makes entities of one type from logs. Settings that only older servers have hold fixed values.
type EntityEngine struct {
	// Components come if they were asked for.
	Components []EntityEngineComponent `json:"components,omitzero"`

	// Delay is a duration.
	Delay                         *string            `json:"delay,omitempty"`
	DocsPerSecond                 *int64             `json:"docsPerSecond,omitempty"`
	EnrichPolicyExecutionInterval *string            `json:"enrichPolicyExecutionInterval"`
	Error                         *EntityEngineError `json:"error"`
	FieldHistoryLength            *int64             `json:"fieldHistoryLength,omitempty"`
	Filter                        *string            `json:"filter,omitempty"`

	// Frequency is a duration.
	Frequency              *string    `json:"frequency,omitempty"`
	IndexPattern           *string    `json:"indexPattern,omitempty"`
	LastExecutionTimestamp *wire.Time `json:"lastExecutionTimestamp"`

	// LookbackPeriod is a duration.
	LookbackPeriod   *string `json:"lookbackPeriod,omitempty"`
	MaxLogsPerPage   *int64  `json:"maxLogsPerPage,omitempty"`
	MaxLogsPerWindow *int64  `json:"maxLogsPerWindow,omitempty"`

	// MaxLogsPerWindowCapBehavior tells whether logs beyond a limit are read later or never.
	MaxLogsPerWindowCapBehavior *LogCapBehavior `json:"maxLogsPerWindowCapBehavior,omitempty"`
	MaxPageSearchSize           *int64          `json:"maxPageSearchSize,omitempty"`

	// MaxTimeWindowSize is a duration.
	MaxTimeWindowSize *string `json:"maxTimeWindowSize,omitempty"`

	// Status tells whether an engine works.
	Status EntityEngineStatus `json:"status"`

	// Timeout is a duration.
	Timeout        *string `json:"timeout,omitempty"`
	TimestampField *string `json:"timestampField,omitempty"`

	// Type is a kind of entity.
	Type EntityType `json:"type"`
}

// EntityEngineComponent is a part of an engine.
type EntityEngineComponent struct {
	ID        string `json:"id"`
	Installed bool   `json:"installed"`

	// LastError is that of a task.
	LastError *string `json:"lastError"`

	// RemainingLogsToExtract is what a task has still to read.
	RemainingLogsToExtract *int64 `json:"remainingLogsToExtract"`

	// Resource is the kind of a part of an engine.
	Resource EntityEngineResource `json:"resource"`

	// Runs counts the runs of a task.
	Runs *int64 `json:"runs,omitempty"`

	// Status is that of a task.
	Status *string `json:"status,omitempty"`
}

// EntityEngineError is why an engine does not work.
type EntityEngineError struct {
	// Action is what failed.
	Action  *string `json:"action,omitempty"`
	Message string  `json:"message"`
}

// EntityEngineResource is the kind of a part of an engine.
type EntityEngineResource string

// EntityEngineStatus tells whether an engine works.
type EntityEngineStatus string

// EntityError is why an entity could not be changed.
type EntityError struct {
	// ID is a hash of the id of the entity.
	ID     string  `json:"_id"`
	Reason *string `json:"reason,omitempty"`

	// Status is a status of HTTP.
	Status int64   `json:"status"`
	Type   *string `json:"type,omitempty"`
}

// EntityEvent is about the record of an entity itself.
type EntityEvent struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// Dataset is a text or a list of them.
	Dataset  Texts      `json:"dataset,omitzero"`
	Ingested *wire.Time `json:"ingested,omitempty"`

	// Module is a text or a list of them.
	Module Texts `json:"module,omitzero"`
}

// EntityHost is what identifies and describes a host.
type EntityHost struct {
	// Architecture is a text or a list of them.
	Architecture Texts          `json:"architecture,omitzero"`
	Boot         map[string]any `json:"boot,omitzero"`
	CPU          map[string]any `json:"cpu,omitzero"`
	Disk         map[string]any `json:"disk,omitzero"`

	// Domain is a text or a list of them.
	Domain Texts          `json:"domain,omitzero"`
	Entity map[string]any `json:"entity,omitzero"`
	Geo    map[string]any `json:"geo,omitzero"`

	// Hostname is a text or a list of them.
	Hostname Texts `json:"hostname,omitzero"`

	// ID is a text or a list of them.
	ID Texts `json:"id,omitzero"`

	// IP is a text or a list of them.
	IP  Texts `json:"ip,omitzero"`
	MAC Texts `json:"mac,omitzero"`

	// Name is a text or a list of them.
	Name    Texts          `json:"name,omitzero"`
	Network map[string]any `json:"network,omitzero"`

	// OS is the operating system of a host.
	OS *EntityHostOS `json:"os,omitempty"`

	// PIDNamespace is the number of a namespace of processes.
	PIDNamespace *string `json:"pid_ns_ino,omitempty"`

	// Risk is the risk score of an entity.
	Risk *EntityRisk `json:"risk,omitempty"`

	// Type is a text or a list of them.
	Type Texts `json:"type,omitzero"`

	// Uptime is in seconds.
	Uptime *int64 `json:"uptime,omitempty"`
}

// EntityHostOS is the operating system of a host.
type EntityHostOS struct {
	Family *string `json:"family,omitempty"`
	Full   *string `json:"full,omitempty"`
	Kernel *string `json:"kernel,omitempty"`

	// Name is a text or a list of them.
	Name     Texts   `json:"name,omitzero"`
	Platform *string `json:"platform,omitempty"`

	// Type is a text or a list of them.
	Type    Texts   `json:"type,omitzero"`
	Version *string `json:"version,omitempty"`
}

// EntityIDs names entities.
type EntityIDs struct {
	// EUIDs are ids of the entity store such as host:web-1.
	EUIDs []string `json:"euids,omitzero"`
}

// EntityLifecycle is when logs told of an entity.
type EntityLifecycle struct {
	FirstSeen    *wire.Time `json:"first_seen,omitempty"`
	LastActivity *wire.Time `json:"last_activity,omitempty"`
	LastSeen     *wire.Time `json:"last_seen,omitempty"`
}

// EntityLinks says which entities to link to which.
type EntityLinks struct {
	// EntityIDs are at most 1000.
	EntityIDs []string `json:"entity_ids,omitzero"`
	TargetID  string   `json:"target_id"`
}

// EntityList is a page of entities, in Records, or the entities up to a cursor, in Entities.
type EntityList struct {
	Entities []Entity `json:"entities,omitzero"`

	// Fields are those that were asked for.
	Fields []any `json:"fields,omitzero"`

	// Inspect is what Kibana asked Elasticsearch for a page, and the answer, as JSON.
	Inspect *EntityListQuery `json:"inspect,omitempty"`

	// NextSearchAfter is the cursor.
	NextSearchAfter []any    `json:"nextSearchAfter,omitzero"`
	Page            *int64   `json:"page,omitempty"`
	PerPage         *int64   `json:"per_page,omitempty"`
	Records         []Entity `json:"records,omitzero"`
	Total           *int64   `json:"total,omitempty"`
}

// EntityListQuery is what Kibana asked Elasticsearch for a page, and the answer, as JSON.
type EntityListQuery struct {
	DSL      []string `json:"dsl,omitzero"`
	Response []string `json:"response,omitzero"`
}

// EntityRisk is the risk score of an entity.
type EntityRisk struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// CalculatedLevel is a risk in words.
	CalculatedLevel *RiskLevel `json:"calculated_level,omitempty"`
	CalculatedScore *float64   `json:"calculated_score,omitempty"`

	// CalculatedScoreNorm is from 0 to 100.
	CalculatedScoreNorm *float64 `json:"calculated_score_norm,omitempty"`
	CalculationRunID    *string  `json:"calculation_run_id,omitempty"`

	// Category1Count counts alerts.
	Category1Count *int64 `json:"category_1_count,omitempty"`

	// Category1Score is what alerts contribute.
	Category1Score *float64 `json:"category_1_score,omitempty"`
	Category2Count *int64   `json:"category_2_count,omitempty"`
	Category2Score *float64 `json:"category_2_score,omitempty"`

	// CriticalityLevel is how much an asset matters.
	CriticalityLevel    *AssetCriticalityLevel `json:"criticality_level,omitempty"`
	CriticalityModifier *float64               `json:"criticality_modifier,omitempty"`
	IDField             *string                `json:"id_field,omitempty"`
	IDValue             *string                `json:"id_value,omitempty"`
	Inputs              []RiskScoreInput       `json:"inputs,omitzero"`
	Modifiers           []RiskModifier         `json:"modifiers,omitzero"`
	Notes               []string               `json:"notes,omitzero"`
	RelatedEntities     []RelatedEntity        `json:"related_entities,omitzero"`

	// ScoreType tells where a risk score comes from.
	ScoreType *RiskScoreType `json:"score_type,omitempty"`
}

// EntityService is what identifies and describes a service.
type EntityService struct {
	// Address is a text or a list of them.
	Address Texts          `json:"address,omitzero"`
	Entity  map[string]any `json:"entity,omitzero"`

	// Environment is a text or a list of them.
	Environment Texts `json:"environment,omitzero"`

	// EphemeralID is a text or a list of them.
	EphemeralID Texts `json:"ephemeral_id,omitzero"`

	// ID is a text or a list of them.
	ID Texts `json:"id,omitzero"`

	// Name is a text or a list of them.
	Name Texts          `json:"name,omitzero"`
	Node map[string]any `json:"node,omitzero"`

	// Risk is the risk score of an entity.
	Risk  *EntityRisk `json:"risk,omitempty"`
	State *string     `json:"state,omitempty"`

	// Type is a text or a list of them.
	Type    Texts   `json:"type,omitzero"`
	Version *string `json:"version,omitempty"`
}

// EntitySource puts the entities that it finds on a watchlist.
type EntitySource struct {
	Enabled *bool `json:"enabled,omitempty"`

	// Error is why the source could not be read.
	Error *string `json:"error,omitempty"`

	// Filter picks documents.
	Filter *EntitySourceFilter `json:"filter,omitempty"`
	ID     string              `json:"id"`

	// IdentifierField is the field of an index that identifies entities.
	IdentifierField *string `json:"identifierField,omitempty"`
	IndexPattern    *string `json:"indexPattern,omitempty"`
	IntegrationName *string `json:"integrationName,omitempty"`

	// Integrations tells how far an integration has been read.
	Integrations map[string]any `json:"integrations,omitzero"`
	Managed      bool           `json:"managed"`

	// ManagedVersion is the version of a source that Kibana manages.
	ManagedVersion *int64                `json:"managedVersion,omitempty"`
	Matchers       []EntitySourceMatcher `json:"matchers,omitzero"`

	// MatchersModifiedByUser tells that a user has changed the matchers of a source that Kibana manages.
	MatchersModifiedByUser *bool  `json:"matchersModifiedByUser,omitempty"`
	Name                   string `json:"name"`

	// QueryRule is a filter in KQL.
	QueryRule *string `json:"queryRule,omitempty"`

	// Range picks documents by time.
	Range *EntitySourceRange `json:"range,omitempty"`

	// Type is where a source finds entities.
	Type EntitySourceType `json:"type"`
}

// EntitySourceFilter picks documents.
type EntitySourceFilter struct {
	// Kuery is a text in KQL or its parsed form.
	Kuery any `json:"kuery,omitempty"`
}

// EntitySourceMatcher picks documents that have one of the values in one of the fields.
type EntitySourceMatcher struct {
	Fields []string `json:"fields,omitzero"`

	// Values are all texts or all booleans.
	Values []any `json:"values,omitzero"`
}

// EntitySourceRange picks documents by time.
type EntitySourceRange struct {
	// End is a date or date math such as now.
	End string `json:"end"`

	// Start is a date or date math such as now-10d.
	Start string `json:"start"`
}

// EntitySourceType is where a source finds entities.
type EntitySourceType string

// EntityStore is the state of the entity store.
type EntityStore struct {
	Engines []EntityEngine `json:"engines,omitzero"`

	// Status tells whether the entity store works.
	Status EntityStoreStatus `json:"status"`
}

// EntityStoreInstall says what to install.
type EntityStoreInstall struct {
	// EntityTypes are all types by default.
	EntityTypes []EntityType `json:"entityTypes,omitzero"`

	// HistorySnapshot says how often the entity store keeps a copy of its state.
	HistorySnapshot *HistorySnapshot `json:"historySnapshot,omitempty"`

	// LogExtraction says how the entity store reads logs. Durations are a number and one of s, m, h and d.
	LogExtraction *LogExtraction `json:"logExtraction,omitempty"`
}

// EntityStoreStatus tells whether the entity store works.
type EntityStoreStatus string

// EntityStoreUpdate is what shall change in the entity store.
type EntityStoreUpdate struct {
	// LogExtraction says how the entity store reads logs. Durations are a number and one of s, m, h and d.
	LogExtraction LogExtraction `json:"logExtraction"`
}

// EntityType is a kind of entity.
type EntityType string

// EntityTypes names kinds of entities. None means all.
type EntityTypes struct {
	EntityTypes []EntityType `json:"entityTypes,omitzero"`
}

// EntityUnlinks says which entities to take out of their groups.
type EntityUnlinks struct {
	// EntityIDs are at most 1000.
	EntityIDs []string `json:"entity_ids,omitzero"`
}

// EntityUser is what identifies and describes a user.
type EntityUser struct {
	// Domain is a text or a list of them.
	Domain Texts `json:"domain,omitzero"`

	// Email is a text or a list of them.
	Email  Texts          `json:"email,omitzero"`
	Entity map[string]any `json:"entity,omitzero"`

	// FullName is a text or a list of them.
	FullName Texts `json:"full_name,omitzero"`

	// Hash is a text or a list of them.
	Hash Texts `json:"hash,omitzero"`

	// ID is a text or a list of them.
	ID Texts `json:"id,omitzero"`

	// Name is a text or a list of them.
	Name Texts `json:"name,omitzero"`

	// Risk is the risk score of an entity.
	Risk *EntityRisk `json:"risk,omitempty"`

	// Roles is a text or a list of them.
	Roles Texts `json:"roles,omitzero"`
}

// Failure is the body of failures other than those that Kibana's usual envelope reports.
type Failure struct {
	Attributes map[string]any `json:"attributes,omitzero"`

	// Body is where ApplyLegacyEntityEngineIndices has the message.
	Body *string `json:"body,omitempty"`

	// Error is the name of the status in the usual envelope.
	Error *string `json:"error,omitempty"`

	// FullError is the error as JSON.
	FullError *string `json:"full_error,omitempty"`
	Message   string  `json:"message"`

	// EnvelopeStatus is the status in the usual envelope.
	EnvelopeStatus *int64 `json:"statusCode,omitempty"`
	StatusCode     *int64 `json:"status_code,omitempty"`
}

// HistorySnapshot says how often the entity store keeps a copy of its state.
type HistorySnapshot struct {
	// Frequency is a duration of 1h or more.
	Frequency *string `json:"frequency,omitempty"`
}

// IDField is the field that identifies an entity.
type IDField string

// InitLegacyEntityEngineRequest is the body of InitLegacyEntityEngine.
type InitLegacyEntityEngineRequest struct {
	Delay                         *string `json:"delay,omitempty"`
	DocsPerSecond                 *int64  `json:"docsPerSecond,omitempty"`
	EnrichPolicyExecutionInterval *string `json:"enrichPolicyExecutionInterval,omitempty"`
	FieldHistoryLength            *int64  `json:"fieldHistoryLength,omitempty"`
	Filter                        *string `json:"filter,omitempty"`
	Frequency                     *string `json:"frequency,omitempty"`
	IndexPattern                  *string `json:"indexPattern,omitempty"`
	LookbackPeriod                *string `json:"lookbackPeriod,omitempty"`
	MaxPageSearchSize             *int64  `json:"maxPageSearchSize,omitempty"`
	Timeout                       *string `json:"timeout,omitempty"`
	TimestampField                *string `json:"timestampField,omitempty"`
}

// LegacyEngine makes entities of one type from logs.
type LegacyEngine struct {
	// Components come from GetLegacyEntityStoreStatus if they were asked for.
	Components    []LegacyEngineComponent `json:"components,omitzero"`
	Delay         *string                 `json:"delay,omitempty"`
	DocsPerSecond *int64                  `json:"docsPerSecond,omitempty"`

	// Error is why an engine does not work.
	Error              *EntityEngineError `json:"error,omitempty"`
	FieldHistoryLength int64              `json:"fieldHistoryLength"`
	Filter             *string            `json:"filter,omitempty"`
	Frequency          *string            `json:"frequency,omitempty"`
	IndexPattern       string             `json:"indexPattern"`
	LookbackPeriod     *string            `json:"lookbackPeriod,omitempty"`

	// Status tells whether an engine works.
	Status         EntityEngineStatus `json:"status"`
	Timeout        *string            `json:"timeout,omitempty"`
	TimestampField *string            `json:"timestampField,omitempty"`

	// Type is a kind of entity.
	Type EntityType `json:"type"`
}

// LegacyEngineChanges are the changes of an engine.
type LegacyEngineChanges struct {
	IndexPatterns []string `json:"indexPatterns,omitzero"`
}

// LegacyEngineComponent is a part of an engine.
type LegacyEngineComponent struct {
	Errors []LegacyEngineComponentError `json:"errors,omitzero"`

	// Health is the health of a part of an engine.
	Health    *LegacyEngineComponentHealth `json:"health,omitempty"`
	ID        string                       `json:"id"`
	Installed bool                         `json:"installed"`

	// Metadata counts what a transform has done.
	Metadata *TransformStats `json:"metadata,omitempty"`

	// Resource is the kind of a part of an engine.
	Resource LegacyEngineResource `json:"resource"`
}

// LegacyEngineComponentError is what is wrong with a part of an engine.
type LegacyEngineComponentError struct {
	Message *string `json:"message,omitempty"`
	Title   *string `json:"title,omitempty"`
}

// LegacyEngineComponentHealth is the health of a part of an engine.
type LegacyEngineComponentHealth string

// LegacyEngineList holds the engines of the entity store.
type LegacyEngineList struct {
	Count   *int64         `json:"count,omitempty"`
	Engines []LegacyEngine `json:"engines,omitzero"`
}

// LegacyEngineMetadata is about the engine that an entity comes from.
type LegacyEngineMetadata struct {
	Type string `json:"Type"`
}

// LegacyEngineResource is the kind of a part of an engine.
type LegacyEngineResource string

// LegacyEngineUpdate is what changed about an engine.
type LegacyEngineUpdate struct {
	// Changes are the changes of an engine.
	Changes *LegacyEngineChanges `json:"changes,omitempty"`
	Type    string               `json:"type"`
}

// LegacyEngineUpdates tells what changed about the engines.
type LegacyEngineUpdates struct {
	// Errors are those of the engines that failed.
	Errors  []string             `json:"errors,omitzero"`
	Result  []LegacyEngineUpdate `json:"result,omitzero"`
	Success *bool                `json:"success,omitempty"`
}

// LegacyEntity is an entity of the store until 9.3.
type LegacyEntity struct{ wire.Union }

// LegacyEntityFrom makes a union of one of its kinds.
func LegacyEntityFrom[T LegacyUserEntity | LegacyHostEntity | LegacyServiceEntity | LegacyGenericEntity](kind T) LegacyEntity {
	return LegacyEntity{wire.UnionOf(kind)}
}

// AsLegacyUserEntity reads it as LegacyUserEntity.
func (u LegacyEntity) AsLegacyUserEntity() (kind LegacyUserEntity, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLegacyHostEntity reads it as LegacyHostEntity.
func (u LegacyEntity) AsLegacyHostEntity() (kind LegacyHostEntity, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLegacyServiceEntity reads it as LegacyServiceEntity.
func (u LegacyEntity) AsLegacyServiceEntity() (kind LegacyServiceEntity, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsLegacyGenericEntity reads it as LegacyGenericEntity.
func (u LegacyEntity) AsLegacyGenericEntity() (kind LegacyGenericEntity, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// LegacyEntityAttributes are facts about an entity.
type LegacyEntityAttributes struct {
	Asset      *bool `json:"asset,omitempty"`
	Managed    *bool `json:"managed,omitempty"`
	MFAEnabled *bool `json:"mfa_enabled,omitempty"`
	Privileged *bool `json:"privileged,omitempty"`
}

// LegacyEntityBehaviors tell what was seen of an entity.
type LegacyEntityBehaviors struct {
	BruteForceVictim *bool `json:"brute_force_victim,omitempty"`
	NewCountryLogin  *bool `json:"new_country_login,omitempty"`
	UsedUSBDevice    *bool `json:"used_usb_device,omitempty"`
}

// LegacyEntityCore is what entities of all types have.
type LegacyEntityCore struct {
	// EngineMetadata is about the engine that an entity comes from.
	EngineMetadata *LegacyEngineMetadata `json:"EngineMetadata,omitempty"`

	// Attributes are facts about an entity.
	Attributes *LegacyEntityAttributes `json:"attributes,omitempty"`

	// Behaviors tell what was seen of an entity.
	Behaviors *LegacyEntityBehaviors `json:"behaviors,omitempty"`
	ID        string                 `json:"id"`

	// Lifecycle is when logs told of an entity.
	Lifecycle *LegacyEntityLifecycle `json:"lifecycle,omitempty"`
	Name      *string                `json:"name,omitempty"`

	// Relationships are other entities that an entity has to do with.
	Relationships *LegacyEntityRelationships `json:"relationships,omitempty"`

	// Risk is the risk score of an entity.
	Risk    *EntityRisk `json:"risk,omitempty"`
	Source  *string     `json:"source,omitempty"`
	SubType *string     `json:"sub_type,omitempty"`
	Type    *string     `json:"type,omitempty"`
}

// LegacyEntityHost is what identifies and describes a host.
type LegacyEntityHost struct {
	Architecture []string `json:"architecture,omitzero"`
	Domain       []string `json:"domain,omitzero"`

	// Entity is what entities of all types have.
	Entity   *LegacyEntityCore `json:"entity,omitempty"`
	Hostname []string          `json:"hostname,omitzero"`
	ID       []string          `json:"id,omitzero"`
	IP       []string          `json:"ip,omitzero"`
	MAC      []string          `json:"mac,omitzero"`
	Name     string            `json:"name"`

	// Risk is the risk score of an entity with what it was made of.
	Risk *RiskScore `json:"risk,omitempty"`
	Type []string   `json:"type,omitzero"`
}

// LegacyEntityLifecycle is when logs told of an entity.
type LegacyEntityLifecycle struct {
	FirstSeen    *wire.Time `json:"first_seen,omitempty"`
	LastActivity *wire.Time `json:"last_activity,omitempty"`
	LastSeen     *wire.Time `json:"last_seen,omitempty"`
}

// LegacyEntityPage is a page of entities.
type LegacyEntityPage struct {
	// Inspect is what Kibana asked Elasticsearch for a page, and the answer, as JSON.
	Inspect *EntityListQuery `json:"inspect,omitempty"`
	Page    int64            `json:"page"`
	PerPage int64            `json:"per_page"`
	Records []LegacyEntity   `json:"records,omitzero"`
	Total   int64            `json:"total"`
}

// LegacyEntityRelationships are other entities that an entity has to do with.
type LegacyEntityRelationships struct {
	AccessedFrequentlyBy []string `json:"accessed_frequently_by,omitzero"`
	AccessesFrequently   []string `json:"accesses_frequently,omitzero"`
	CommunicatesWith     []string `json:"communicates_with,omitzero"`
	DependentOf          []string `json:"dependent_of,omitzero"`
	DependsOn            []string `json:"depends_on,omitzero"`
	OwnedBy              []string `json:"owned_by,omitzero"`
	Owns                 []string `json:"owns,omitzero"`
	SupervisedBy         []string `json:"supervised_by,omitzero"`
	Supervises           []string `json:"supervises,omitzero"`
}

// LegacyEntityService is what identifies and describes a service.
type LegacyEntityService struct {
	// Entity is what entities of all types have.
	Entity *LegacyEntityCore `json:"entity,omitempty"`
	Name   string            `json:"name"`

	// Risk is the risk score of an entity with what it was made of.
	Risk *RiskScore `json:"risk,omitempty"`
}

// LegacyEntityStore is the state of the entity store until 9.3.
type LegacyEntityStore struct {
	Engines []LegacyEngine `json:"engines,omitzero"`

	// Status tells whether the entity store works.
	Status EntityStoreStatus `json:"status"`
}

// LegacyEntityUser is what identifies and describes a user.
type LegacyEntityUser struct {
	Domain   []string `json:"domain,omitzero"`
	Email    []string `json:"email,omitzero"`
	FullName []string `json:"full_name,omitzero"`
	Hash     []string `json:"hash,omitzero"`
	ID       []string `json:"id,omitzero"`
	Name     string   `json:"name"`

	// Risk is the risk score of an entity with what it was made of.
	Risk  *RiskScore `json:"risk,omitempty"`
	Roles []string   `json:"roles,omitzero"`
}

// LegacyGenericEntity is an entity that is neither a user nor a host nor a service.
type LegacyGenericEntity struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// Asset is what a company knows of an entity as one of its assets.
	Asset *EntityAsset `json:"asset,omitempty"`

	// Entity is what entities of all types have.
	Entity LegacyEntityCore `json:"entity"`
}

// LegacyHostEntity is an entity that is a host.
type LegacyHostEntity struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// Asset is what a company knows of an entity as one of its assets.
	Asset *EntityAsset `json:"asset,omitempty"`

	// Entity is what entities of all types have.
	Entity LegacyEntityCore `json:"entity"`

	// Event is about the record of an entity itself.
	Event *EntityEvent `json:"event,omitempty"`

	// Host is what identifies and describes a host.
	Host *LegacyEntityHost `json:"host,omitempty"`
}

// LegacyServiceEntity is an entity that is a service.
type LegacyServiceEntity struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// Asset is what a company knows of an entity as one of its assets.
	Asset *EntityAsset `json:"asset,omitempty"`

	// Entity is what entities of all types have.
	Entity LegacyEntityCore `json:"entity"`

	// Event is about the record of an entity itself.
	Event *EntityEvent `json:"event,omitempty"`

	// Service is what identifies and describes a service.
	Service *LegacyEntityService `json:"service,omitempty"`
}

// LegacyUserEntity is an entity that is a user.
type LegacyUserEntity struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// Asset is what a company knows of an entity as one of its assets.
	Asset *EntityAsset `json:"asset,omitempty"`

	// Entity is what entities of all types have.
	Entity LegacyEntityCore `json:"entity"`

	// Event is about the record of an entity itself.
	Event *EntityEvent `json:"event,omitempty"`

	// User is what identifies and describes a user.
	User *LegacyEntityUser `json:"user,omitempty"`
}

// LinkedEntities are the links that were made.
type LinkedEntities struct {
	// EntityType is a kind of entity.
	EntityType *EntityType `json:"entity_type,omitempty"`
	Linked     []string    `json:"linked,omitzero"`

	// Skipped were linked already.
	Skipped  []string `json:"skipped,omitzero"`
	TargetID string   `json:"target_id"`
}

// LogCapBehavior tells whether logs beyond a limit are read later or never.
type LogCapBehavior string

// LogExtraction says how the entity store reads logs. Durations are a number and one of s, m, h and d.
type LogExtraction struct {
	AdditionalIndexPatterns []string `json:"additionalIndexPatterns,omitzero"`

	// Delay is a duration and shorter than LookbackPeriod.
	Delay                 *string  `json:"delay,omitempty"`
	DocsLimit             *int64   `json:"docsLimit,omitempty"`
	ExcludedIndexPatterns []string `json:"excludedIndexPatterns,omitzero"`

	// FieldHistoryLength is how many values of a field are kept.
	FieldHistoryLength *int64 `json:"fieldHistoryLength,omitempty"`

	// Filter is a filter in KQL.
	Filter *string `json:"filter,omitempty"`

	// Frequency is a duration of 30s or more.
	Frequency *string `json:"frequency,omitempty"`

	// LookbackPeriod is a duration.
	LookbackPeriod *string `json:"lookbackPeriod,omitempty"`
	MaxLogsPerPage *int64  `json:"maxLogsPerPage,omitempty"`

	// MaxLogsPerWindow is without limit if 0.
	MaxLogsPerWindow *int64 `json:"maxLogsPerWindow,omitempty"`

	// MaxLogsPerWindowCapBehavior tells whether logs beyond a limit are read later or never.
	MaxLogsPerWindowCapBehavior *LogCapBehavior `json:"maxLogsPerWindowCapBehavior,omitempty"`

	// MaxTimeWindowSize is a duration.
	MaxTimeWindowSize *string `json:"maxTimeWindowSize,omitempty"`
}

// MLJob is a job of machine learning.
type MLJob struct {
	Description *string `json:"description,omitempty"`
	JobID       string  `json:"job_id"`

	// State is the state of a job.
	State MLJobState `json:"state"`
}

// MLJobState is the state of a job.
type MLJobState string

// MLModuleSetupStatus tells whether the jobs are set up.
type MLModuleSetupStatus string

// MonitoredUser is the record of a watched user.
type MonitoredUser struct {
	Timestamp *wire.Time `json:"@timestamp,omitempty"`

	// EntityAnalyticsMonitoring holds the labels of a watched user.
	EntityAnalyticsMonitoring *MonitoringLabels `json:"entity_analytics_monitoring,omitempty"`

	// Event is about the record of an entity itself.
	Event *EntityEvent `json:"event,omitempty"`
	ID    *string      `json:"id,omitempty"`

	// Labels tells how a watched user came to be known.
	Labels *MonitoredUserSources `json:"labels,omitempty"`

	// User is who is watched.
	User *PrivilegedUser `json:"user,omitempty"`
}

// MonitoredUserCount counts the users who are watched, and tells how many there may be.
type MonitoredUserCount struct {
	CurrentCount int64 `json:"current_count"`
	MaxAllowed   int64 `json:"max_allowed"`
}

// MonitoredUserError is why a line of a CSV file failed.
type MonitoredUserError struct {
	// Index is the line.
	Index    *int64  `json:"index"`
	Message  string  `json:"message"`
	Username *string `json:"username"`
}

// MonitoredUserSource is a way to name users to watch.
type MonitoredUserSource string

// MonitoredUserSources tells how a watched user came to be known.
type MonitoredUserSources struct {
	// Monitoring tells in privileged_users whether the user is watched.
	Monitoring         map[string]any        `json:"monitoring,omitzero"`
	SourceIDs          []string              `json:"source_ids,omitzero"`
	SourceIntegrations []string              `json:"source_integrations,omitzero"`
	Sources            []MonitoredUserSource `json:"sources,omitzero"`
}

// MonitoredUserStats counts the lines of a CSV file and what was done because of them.
type MonitoredUserStats struct {
	FailedOperations     *int64 `json:"failedOperations,omitempty"`
	SuccessfulOperations *int64 `json:"successfulOperations,omitempty"`
	TotalOperations      *int64 `json:"totalOperations,omitempty"`

	// Uploaded counts lines.
	Uploaded *int64 `json:"uploaded,omitempty"`
}

// MonitoredUserUpdate is what the record of a watched user shall be.
type MonitoredUserUpdate struct {
	// EntityAnalyticsMonitoring holds the labels of a watched user.
	EntityAnalyticsMonitoring *MonitoringLabels `json:"entity_analytics_monitoring,omitempty"`
	ID                        *string           `json:"id,omitempty"`

	// Labels tells how a watched user came to be known.
	Labels *MonitoredUserSources `json:"labels,omitempty"`

	// User says who is watched, and whether they are privileged.
	User *PrivilegedUserUpdate `json:"user,omitempty"`
}

// MonitoredUserUpload is what came of a CSV file of users.
type MonitoredUserUpload struct {
	Errors []MonitoredUserError `json:"errors,omitzero"`

	// Stats counts the lines of a CSV file and what was done because of them.
	Stats MonitoredUserStats `json:"stats"`
}

// MonitoringEngine is what monitors privileged users, and its state.
type MonitoringEngine struct {
	// Error is why the monitoring does not work.
	Error *MonitoringEngineError `json:"error,omitempty"`

	// Status tells whether privileged users are monitored.
	Status MonitoringEngineStatus `json:"status"`
}

// MonitoringEngineError is why the monitoring does not work.
type MonitoringEngineError struct {
	Message *string `json:"message,omitempty"`
}

// MonitoringEngineStatus tells whether privileged users are monitored.
type MonitoringEngineStatus string

// MonitoringHealth is the state of the monitoring of privileged users.
type MonitoringHealth struct {
	// Error is why the monitoring does not work.
	Error *MonitoringEngineError `json:"error,omitempty"`

	// Status tells whether privileged users are monitored.
	Status MonitoringEngineStatus `json:"status"`

	// Users counts the users who are watched, and tells how many there may be.
	Users *MonitoredUserCount `json:"users,omitempty"`
}

// MonitoringLabel is a label of a watched user.
type MonitoringLabel struct {
	Field  string `json:"field"`
	Source string `json:"source"`
	Value  string `json:"value"`
}

// MonitoringLabels holds the labels of a watched user.
type MonitoringLabels struct {
	Labels []MonitoringLabel `json:"labels,omitzero"`
}

// MonitoringPrivileges tells which privileges for the monitoring the caller has.
type MonitoringPrivileges struct {
	HasAllRequired      bool  `json:"has_all_required"`
	HasReadPermissions  *bool `json:"has_read_permissions,omitempty"`
	HasWritePermissions *bool `json:"has_write_permissions,omitempty"`

	// Privileges tells of each privilege whether the caller has it.
	Privileges CheckedPrivileges `json:"privileges"`
}

// NewAssetCriticality is the criticality that an entity shall have.
type NewAssetCriticality struct {
	// CriticalityLevel is how much an asset matters.
	CriticalityLevel AssetCriticalityLevel `json:"criticality_level"`

	// IDField is the field that identifies an entity.
	IDField IDField `json:"id_field"`
	IDValue string  `json:"id_value"`

	// Refresh is always "wait_for".
	Refresh *string `json:"refresh,omitempty"`
}

// NewEntitySource is a source of entities to create with a watchlist.
type NewEntitySource struct {
	Enabled *bool `json:"enabled,omitempty"`

	// Filter picks documents.
	Filter *EntitySourceFilter `json:"filter,omitempty"`

	// IdentifierField is the field of an index that identifies entities.
	IdentifierField *string `json:"identifierField,omitempty"`
	IndexPattern    *string `json:"indexPattern,omitempty"`

	// IntegrationName is needed by a source that is an integration.
	IntegrationName *string               `json:"integrationName,omitempty"`
	Matchers        []EntitySourceMatcher `json:"matchers,omitzero"`
	Name            string                `json:"name"`

	// QueryRule is a filter in KQL.
	QueryRule *string `json:"queryRule,omitempty"`

	// Range picks documents by time.
	Range *EntitySourceRange `json:"range,omitempty"`

	// Type is where a source finds entities.
	Type EntitySourceType `json:"type"`
}

// NewMonitoredUser is a privileged user to watch.
type NewMonitoredUser struct {
	// EntityAnalyticsMonitoring holds the labels of a watched user.
	EntityAnalyticsMonitoring *MonitoringLabels `json:"entity_analytics_monitoring,omitempty"`

	// User names a user to watch.
	User *NewPrivilegedUser `json:"user,omitempty"`
}

// NewPrivilegedUser names a user to watch.
type NewPrivilegedUser struct {
	Name *string `json:"name,omitempty"`
}

// NewWatchlist is a watchlist to create.
type NewWatchlist struct {
	Description   *string           `json:"description,omitempty"`
	EntitySources []NewEntitySource `json:"entitySources,omitzero"`

	// Managed tells that the server looks after it.
	Managed *bool `json:"managed,omitempty"`

	// Name is unique.
	Name string `json:"name"`

	// RiskModifier changes risk scores and is from 0 to 2.
	RiskModifier float64 `json:"riskModifier"`
}

// PackageInstallation tells what came of an installation, in words.
type PackageInstallation struct {
	Message string `json:"message"`
}

// PackageInstallationStatus tells whether the package is installed.
type PackageInstallationStatus string

// PrivilegedAccessDetectionStatus is the state of the package that detects misuse of privileges.
type PrivilegedAccessDetectionStatus struct {
	Jobs []MLJob `json:"jobs,omitzero"`

	// MLModuleSetupStatus tells whether the jobs are set up.
	MLModuleSetupStatus MLModuleSetupStatus `json:"ml_module_setup_status"`

	// PackageInstallationStatus tells whether the package is installed.
	PackageInstallationStatus PackageInstallationStatus `json:"package_installation_status"`
}

// PrivilegedUser is who is watched.
type PrivilegedUser struct {
	// Entity holds the attributes of the entity that a watched user is.
	Entity       *PrivilegedUserEntity `json:"entity,omitempty"`
	IsPrivileged *bool                 `json:"is_privileged,omitempty"`
	Name         *string               `json:"name,omitempty"`
}

// PrivilegedUserAttributes tells whether a watched user is privileged.
type PrivilegedUserAttributes struct {
	Privileged *bool `json:"Privileged,omitempty"`
}

// PrivilegedUserEntity holds the attributes of the entity that a watched user is.
type PrivilegedUserEntity struct {
	// Attributes tells whether a watched user is privileged.
	Attributes *PrivilegedUserAttributes `json:"attributes,omitempty"`
}

// PrivilegedUserUpdate says who is watched, and whether they are privileged.
type PrivilegedUserUpdate struct {
	IsPrivileged *bool   `json:"is_privileged,omitempty"`
	Name         *string `json:"name,omitempty"`
}

// RelatedEntity is an entity whose risk reaches another.
type RelatedEntity struct {
	EntityID         *string `json:"entity_id,omitempty"`
	RelationshipType *string `json:"relationship_type,omitempty"`
}

// ResolutionGroup are entities that stand for the same thing.
type ResolutionGroup struct {
	Aliases []Entity `json:"aliases,omitzero"`

	// EntityType is a kind of entity.
	EntityType *EntityType `json:"entity_type,omitempty"`

	// GroupSize counts the target too.
	GroupSize int64 `json:"group_size"`

	// Target is a user, host, service or other thing that logs tell of. Its type decides which members it has.
	Target Entity `json:"target"`
}

// RiskEngineEntityType is a kind of entity that has a risk score.
type RiskEngineEntityType string

// RiskEngineFailure is the body of a failure of CleanUpRiskEngine or ConfigureRiskEngine.
type RiskEngineFailure struct {
	CleanupSuccessful *bool `json:"cleanup_successful,omitempty"`

	// Error is the name of the status in the usual envelope.
	Error  *string               `json:"error,omitempty"`
	Errors []RiskEngineStepError `json:"errors,omitzero"`

	// FullError is the error as JSON.
	FullError                       *string `json:"full_error,omitempty"`
	Message                         *string `json:"message,omitempty"`
	RiskEngineSavedObjectConfigured *bool   `json:"risk_engine_saved_object_configured,omitempty"`

	// EnvelopeStatus is the status in the usual envelope.
	EnvelopeStatus *int64 `json:"statusCode,omitempty"`
	StatusCode     *int64 `json:"status_code,omitempty"`
}

// RiskEngineFilter picks alerts for entities of some types.
type RiskEngineFilter struct {
	EntityTypes []RiskEngineEntityType `json:"entity_types,omitzero"`

	// Filter is a filter in KQL.
	Filter string `json:"filter"`
}

// RiskEngineRange says how far back the risk engine looks for alerts.
type RiskEngineRange struct {
	End   *string `json:"end,omitempty"`
	Start *string `json:"start,omitempty"`
}

// RiskEngineStepError is why a step failed.
type RiskEngineStepError struct {
	Error string `json:"error"`

	// Seq is the number of the step.
	Seq int64 `json:"seq"`
}

// RiskLevel is a risk in words.
type RiskLevel string

// RiskModifier changed a risk score.
type RiskModifier struct {
	Contribution  float64        `json:"contribution"`
	Metadata      map[string]any `json:"metadata,omitzero"`
	ModifierValue *float64       `json:"modifier_value,omitempty"`
	Subtype       *string        `json:"subtype,omitempty"`
	Type          string         `json:"type"`
}

// RiskScore is the risk score of an entity with what it was made of.
type RiskScore struct {
	Timestamp wire.Time `json:"@timestamp"`

	// CalculatedLevel is a risk in words.
	CalculatedLevel     RiskLevel `json:"calculated_level"`
	CalculatedScore     float64   `json:"calculated_score"`
	CalculatedScoreNorm float64   `json:"calculated_score_norm"`
	Category1Count      int64     `json:"category_1_count"`
	Category1Score      float64   `json:"category_1_score"`
	Category2Count      *int64    `json:"category_2_count,omitempty"`
	Category2Score      *float64  `json:"category_2_score,omitempty"`

	// CriticalityLevel is how much an asset matters.
	CriticalityLevel    *AssetCriticalityLevel `json:"criticality_level,omitempty"`
	CriticalityModifier *float64               `json:"criticality_modifier,omitempty"`
	IDField             string                 `json:"id_field"`
	IDValue             string                 `json:"id_value"`
	Inputs              []RiskScoreInput       `json:"inputs,omitzero"`
	Notes               []string               `json:"notes,omitzero"`
}

// RiskScoreInput is an alert that counts in a risk score.
type RiskScoreInput struct {
	Category          string   `json:"category"`
	ContributionScore *float64 `json:"contribution_score,omitempty"`
	Description       string   `json:"description"`

	// EntityID is the entity that the alert is about.
	EntityID  *string    `json:"entity_id,omitempty"`
	ID        string     `json:"id"`
	Index     string     `json:"index"`
	RiskScore *float64   `json:"risk_score,omitempty"`
	Timestamp *wire.Time `json:"timestamp,omitempty"`
}

// RiskScoreType tells where a risk score comes from.
type RiskScoreType string

// ScheduleMonitoringEngineResponse is the reply of ScheduleMonitoringEngine.
type ScheduleMonitoringEngineResponse struct {
	Success *bool `json:"success,omitempty"`
}

// ScheduleRiskEngineResponse is the reply of ScheduleRiskEngine.
type ScheduleRiskEngineResponse struct {
	Success *bool `json:"success,omitempty"`
}

// SortOrder is the direction of a sorted list.
type SortOrder string

// StartLegacyEntityEngineResponse is the reply of StartLegacyEntityEngine.
type StartLegacyEntityEngineResponse struct {
	Started *bool `json:"started,omitempty"`
}

// StopLegacyEntityEngineResponse is the reply of StopLegacyEntityEngine.
type StopLegacyEntityEngineResponse struct {
	Stopped *bool `json:"stopped,omitempty"`
}

// Texts is a text or a list of them.
type Texts struct{ wire.Union }

// TextsFrom makes a union of one of its kinds.
func TextsFrom[T string | []string](kind T) Texts {
	return Texts{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u Texts) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsStrings reads it as []string.
func (u Texts) AsStrings() (kind []string, err error) { err = u.Decode(&kind); return kind, err }

// TransformStats counts what a transform has done.
type TransformStats struct {
	DeleteTimeInMs                     *int64  `json:"delete_time_in_ms,omitempty"`
	DocumentsDeleted                   *int64  `json:"documents_deleted,omitempty"`
	DocumentsIndexed                   int64   `json:"documents_indexed"`
	DocumentsProcessed                 int64   `json:"documents_processed"`
	ExponentialAvgCheckpointDurationMs float64 `json:"exponential_avg_checkpoint_duration_ms"`
	ExponentialAvgDocumentsIndexed     float64 `json:"exponential_avg_documents_indexed"`
	ExponentialAvgDocumentsProcessed   float64 `json:"exponential_avg_documents_processed"`
	IndexFailures                      int64   `json:"index_failures"`
	IndexTimeInMs                      int64   `json:"index_time_in_ms"`
	IndexTotal                         int64   `json:"index_total"`
	PagesProcessed                     int64   `json:"pages_processed"`
	ProcessingTimeInMs                 int64   `json:"processing_time_in_ms"`
	ProcessingTotal                    int64   `json:"processing_total"`
	SearchFailures                     int64   `json:"search_failures"`
	SearchTimeInMs                     int64   `json:"search_time_in_ms"`
	SearchTotal                        int64   `json:"search_total"`
	TriggerCount                       int64   `json:"trigger_count"`
}

// TypedEntity is an entity with its type.
type TypedEntity struct {
	// Doc is a user, host, service or other thing that logs tell of. Its type decides which members it has.
	Doc Entity `json:"doc"`

	// Type is a kind of entity.
	Type EntityType `json:"type"`
}

// TypedLegacyEntity is an entity with its type.
type TypedLegacyEntity struct {
	// Record is an entity of the store until 9.3.
	Record LegacyEntity `json:"record,omitzero"`

	// Type is a kind of entity.
	Type EntityType `json:"type"`
}

// UnlinkedEntities are the links that were undone.
type UnlinkedEntities struct {
	// EntityType is a kind of entity.
	EntityType *EntityType `json:"entity_type,omitempty"`

	// Skipped were linked to nothing.
	Skipped  []string `json:"skipped,omitzero"`
	Unlinked []string `json:"unlinked,omitzero"`
}

// Watchlist is a group of entities whose risk is changed.
type Watchlist struct {
	CreatedAt       *wire.Time `json:"createdAt,omitempty"`
	Description     *string    `json:"description,omitempty"`
	EntityCount     *int64     `json:"entityCount,omitempty"`
	EntitySourceIDs []string   `json:"entitySourceIds,omitzero"`

	// EntitySources come from CreateWatchlist only.
	EntitySources []EntitySource `json:"entitySources,omitzero"`

	// HasManualEntities tells that entities were assigned by hand.
	HasManualEntities *bool   `json:"hasManualEntities,omitempty"`
	ID                *string `json:"id,omitempty"`

	// Managed tells that the server looks after it.
	Managed bool   `json:"managed"`
	Name    string `json:"name"`

	// RiskModifier changes risk scores.
	RiskModifier float64    `json:"riskModifier"`
	UpdatedAt    *wire.Time `json:"updatedAt,omitempty"`
}

// WatchlistAssignment is what came of entities that shall be put on a watchlist or taken off it.
type WatchlistAssignment struct {
	Failed     int64             `json:"failed"`
	Items      []WatchlistEntity `json:"items,omitzero"`
	NotFound   int64             `json:"not_found"`
	Successful int64             `json:"successful"`
	Total      int64             `json:"total"`
}

// WatchlistEntity is what came of an entity.
type WatchlistEntity struct {
	Error *string `json:"error,omitempty"`
	EUID  string  `json:"euid"`

	// Status is what came of an entity.
	Status WatchlistEntityStatus `json:"status"`
}

// WatchlistEntityStatus is what came of an entity.
type WatchlistEntityStatus string

// WatchlistRow is what came of a row, in the order of the file.
type WatchlistRow struct {
	Error           *string `json:"error,omitempty"`
	MatchedEntities int64   `json:"matchedEntities"`

	// Status is what came of a row.
	Status WatchlistRowStatus `json:"status"`
}

// WatchlistRowStatus is what came of a row.
type WatchlistRowStatus string

// WatchlistUpdate is what a watchlist shall be.
type WatchlistUpdate struct {
	Description *string `json:"description,omitempty"`
	Managed     *bool   `json:"managed,omitempty"`

	// Name is unique.
	Name string `json:"name"`

	// RiskModifier changes risk scores and is from 0 to 2.
	RiskModifier float64 `json:"riskModifier"`
}

// WatchlistUpload is what came of a CSV file of entities.
type WatchlistUpload struct {
	Failed     int64          `json:"failed"`
	Items      []WatchlistRow `json:"items,omitzero"`
	Successful int64          `json:"successful"`
	Total      int64          `json:"total"`

	// Unmatched counts rows that no entity fits.
	Unmatched int64 `json:"unmatched"`
}

// DeleteAssetCriticalityParams holds the query parameters of DeleteAssetCriticality.
type DeleteAssetCriticalityParams struct {
	IDField IDField `form:"id_field" json:"id_field"`
	IDValue string  `form:"id_value" json:"id_value"`

	// Refresh is always "wait_for".
	Refresh *string `form:"refresh,omitempty" json:"refresh,omitempty"`
}

// GetAssetCriticalityParams holds the query parameters of GetAssetCriticality.
type GetAssetCriticalityParams struct {
	IDField IDField `form:"id_field" json:"id_field"`
	IDValue string  `form:"id_value" json:"id_value"`
}

// FindAssetCriticalityParams holds the query parameters of FindAssetCriticality.
type FindAssetCriticalityParams struct {
	// Kuery is a filter in KQL.
	Kuery         *string                    `form:"kuery,omitempty" json:"kuery,omitempty"`
	Page          *int64                     `form:"page,omitempty" json:"page,omitempty"`
	PerPage       *int64                     `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortDirection *SortOrder                 `form:"sort_direction,omitempty" json:"sort_direction,omitempty"`
	SortField     *AssetCriticalitySortField `form:"sort_field,omitempty" json:"sort_field,omitempty"`
}

// DeleteMonitoringEngineParams holds the query parameters of DeleteMonitoringEngine.
type DeleteMonitoringEngineParams struct {
	Data *bool `form:"data,omitempty" json:"data,omitempty"`
}

// ListMonitoredUsersParams holds the query parameters of ListMonitoredUsers.
type ListMonitoredUsersParams struct {
	// KQL is a filter in KQL.
	KQL *string `form:"kql,omitempty" json:"kql,omitempty"`
}

// DeleteLegacyEntityEngineParams holds the query parameters of DeleteLegacyEntityEngine.
type DeleteLegacyEntityEngineParams struct {
	Data *bool `form:"data,omitempty" json:"data,omitempty"`
}

// BulkUpsertLegacyEntitiesParams holds the query parameters of BulkUpsertLegacyEntities.
type BulkUpsertLegacyEntitiesParams struct {
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// ListLegacyEntitiesParams holds the query parameters of ListLegacyEntities.
type ListLegacyEntitiesParams struct {
	EntityTypes []EntityType `form:"entity_types" json:"entity_types"`

	// FilterQuery is an Elasticsearch query as JSON.
	FilterQuery *string    `form:"filterQuery,omitempty" json:"filterQuery,omitempty"`
	Page        *int64     `form:"page,omitempty" json:"page,omitempty"`
	PerPage     *int64     `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField   *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder   *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// UpsertLegacyEntityParams holds the query parameters of UpsertLegacyEntity.
type UpsertLegacyEntityParams struct {
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// GetLegacyEntityStoreStatusParams holds the query parameters of GetLegacyEntityStoreStatus.
type GetLegacyEntityStoreStatusParams struct {
	IncludeComponents *bool `form:"include_components,omitempty" json:"include_components,omitempty"`
}

// ListEntitiesParams holds the query parameters of ListEntities.
type ListEntitiesParams struct {
	EntityTypes []EntityType `form:"entity_types,omitempty" json:"entity_types,omitempty"`
	Fields      []string     `form:"fields,omitempty" json:"fields,omitempty"`

	// Filter is a filter in KQL.
	Filter *string `form:"filter,omitempty" json:"filter,omitempty"`

	// FilterQuery is an Elasticsearch query as JSON.
	FilterQuery *string `form:"filterQuery,omitempty" json:"filterQuery,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is 10 by default and at most 10000.
	PerPage *int64 `form:"per_page,omitempty" json:"per_page,omitempty"`

	// SearchAfter is NextSearchAfter as JSON.
	SearchAfter *string `form:"searchAfter,omitempty" json:"searchAfter,omitempty"`
	Size        *int64  `form:"size,omitempty" json:"size,omitempty"`

	// SortField is @timestamp by default.
	SortField *string    `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder `form:"sort_order,omitempty" json:"sort_order,omitempty"`

	// Source are the fields of an entity to return.
	Source []string `form:"source,omitempty" json:"source,omitempty"`
}

// BulkUpdateEntitiesParams holds the query parameters of BulkUpdateEntities.
type BulkUpdateEntitiesParams struct {
	// Force allows to change protected fields.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// UpdateEntityParams holds the query parameters of UpdateEntity.
type UpdateEntityParams struct {
	// Force allows to change protected fields.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// GetEntityResolutionGroupParams holds the query parameters of GetEntityResolutionGroup.
type GetEntityResolutionGroupParams struct {
	EntityID string `form:"entity_id" json:"entity_id"`
}

// GetEntityStoreStatusParams holds the query parameters of GetEntityStoreStatus.
type GetEntityStoreStatusParams struct {
	// IncludeComponents asks for the parts of each engine.
	IncludeComponents *bool `form:"include_components,omitempty" json:"include_components,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opDeleteAssetCriticality = wire.Operation{ID: "DeleteAssetCriticality", Method: http.MethodDelete, Path: "/api/asset_criticality", Scope: wire.SpaceScope, Since: "8.15"}

// DeleteAssetCriticality deletes the criticality of an entity and returns what it was. Deleted is false where there was
// none.
//
// From 9.4 on, UpdateEntity sets the criticality instead.
//
// Kibana: DELETE /api/asset_criticality (deprecated since 8.15), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) DeleteAssetCriticality(ctx context.Context, params *DeleteAssetCriticalityParams, opts ...wire.RequestEditorFn) (*DeleteAssetCriticalityResponse, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "id_field", params.IDField)
		wire.Add(&query, "id_value", params.IDValue)
		wire.AddOptional(&query, "refresh", params.Refresh)
	}
	return wire.Object[DeleteAssetCriticalityResponse](ctx, c.conn, &opDeleteAssetCriticality, wire.Request{Query: query}, opts)
}

var opGetAssetCriticality = wire.Operation{ID: "GetAssetCriticality", Method: http.MethodGet, Path: "/api/asset_criticality", Scope: wire.SpaceScope, Since: "8.15"}

// GetAssetCriticality returns the criticality of an entity.
//
// Kibana: GET /api/asset_criticality (deprecated since 8.15), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) GetAssetCriticality(ctx context.Context, params *GetAssetCriticalityParams, opts ...wire.RequestEditorFn) (*AssetCriticalityRecord, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "id_field", params.IDField)
		wire.Add(&query, "id_value", params.IDValue)
	}
	return wire.Object[AssetCriticalityRecord](ctx, c.conn, &opGetAssetCriticality, wire.Request{Query: query}, opts)
}

var opSetAssetCriticality = wire.Operation{ID: "SetAssetCriticality", Method: http.MethodPost, Path: "/api/asset_criticality", Scope: wire.SpaceScope, Since: "8.15"}

// SetAssetCriticality sets the criticality of an entity, whether it had one or not, and returns it.
//
// From 9.4 on, UpdateEntity does the same for entities of the store.
//
// Kibana: POST /api/asset_criticality (deprecated since 8.15), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) SetAssetCriticality(ctx context.Context, body NewAssetCriticality, opts ...wire.RequestEditorFn) (*AssetCriticalityRecord, error) {
	return wire.Object[AssetCriticalityRecord](ctx, c.conn, &opSetAssetCriticality, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkSetAssetCriticality = wire.Operation{ID: "BulkSetAssetCriticality", Method: http.MethodPost, Path: "/api/asset_criticality/bulk", Scope: wire.SpaceScope, Since: "8.15"}

// BulkSetAssetCriticality sets the criticality of up to 1000 entities and tells which of them failed.
//
// The level unassigned takes the criticality away.
//
// Kibana: POST /api/asset_criticality/bulk (deprecated since 8.15), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) BulkSetAssetCriticality(ctx context.Context, body BulkSetAssetCriticalityRequest, opts ...wire.RequestEditorFn) (*BulkSetAssetCriticalityResponse, error) {
	return wire.Object[BulkSetAssetCriticalityResponse](ctx, c.conn, &opBulkSetAssetCriticality, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindAssetCriticality = wire.Operation{ID: "FindAssetCriticality", Method: http.MethodGet, Path: "/api/asset_criticality/list", Scope: wire.SpaceScope, Since: "8.15"}

// FindAssetCriticality returns a page of entities that have a criticality.
//
// Kibana: GET /api/asset_criticality/list (deprecated since 8.15), acts in the space of the call.
//
// Deprecated: Kibana means to remove this operation.
func (c *Client) FindAssetCriticality(ctx context.Context, params *FindAssetCriticalityParams, opts ...wire.RequestEditorFn) (*AssetCriticalityPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_direction", params.SortDirection)
		wire.AddOptional(&query, "sort_field", params.SortField)
	}
	return wire.Object[AssetCriticalityPage](ctx, c.conn, &opFindAssetCriticality, wire.Request{Query: query}, opts)
}

// FindAssetCriticalityAll yields what all pages of [Client.FindAssetCriticality] have, from the Page of params on, 100
// at a time unless PerPage says otherwise. An error ends the sequence.
//
// Deprecated: FindAssetCriticality is.
func (c *Client) FindAssetCriticalityAll(ctx context.Context, params *FindAssetCriticalityParams, opts ...wire.RequestEditorFn) iter.Seq2[*AssetCriticalityRecord, error] {
	return func(yield func(*AssetCriticalityRecord, error) bool) {
		var at FindAssetCriticalityParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindAssetCriticality, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindAssetCriticality(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Records, len(reply.Records), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Records {
				if !yield(&reply.Records[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteMonitoringEngine = wire.Operation{ID: "DeleteMonitoringEngine", Method: http.MethodDelete, Path: "/api/entity_analytics/monitoring/engine/delete", Scope: wire.SpaceScope, Since: "9.1"}

// DeleteMonitoringEngine removes the monitoring of privileged users, and with Data set to true the users too.
//
// Kibana: DELETE /api/entity_analytics/monitoring/engine/delete (stable since 9.1), acts in the space of the call.
func (c *Client) DeleteMonitoringEngine(ctx context.Context, params *DeleteMonitoringEngineParams, opts ...wire.RequestEditorFn) (*Deletion, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "data", params.Data)
	}
	return wire.Object[Deletion](ctx, c.conn, &opDeleteMonitoringEngine, wire.Request{Query: query}, opts)
}

var opDisableMonitoringEngine = wire.Operation{ID: "DisableMonitoringEngine", Method: http.MethodPost, Path: "/api/entity_analytics/monitoring/engine/disable", Scope: wire.SpaceScope, Since: "9.1"}

// DisableMonitoringEngine stops the monitoring of privileged users, keeps its data and returns its state.
//
// Kibana: POST /api/entity_analytics/monitoring/engine/disable (stable since 9.1), acts in the space of the call.
func (c *Client) DisableMonitoringEngine(ctx context.Context, opts ...wire.RequestEditorFn) (*MonitoringEngine, error) {
	return wire.Object[MonitoringEngine](ctx, c.conn, &opDisableMonitoringEngine, wire.Request{}, opts)
}

var opInitMonitoringEngine = wire.Operation{ID: "InitMonitoringEngine", Method: http.MethodPost, Path: "/api/entity_analytics/monitoring/engine/init", Scope: wire.SpaceScope, Since: "9.1"}

// InitMonitoringEngine installs or restarts the monitoring of privileged users and returns its state.
//
// Kibana: POST /api/entity_analytics/monitoring/engine/init (stable since 9.1), acts in the space of the call.
func (c *Client) InitMonitoringEngine(ctx context.Context, opts ...wire.RequestEditorFn) (*MonitoringEngine, error) {
	return wire.Object[MonitoringEngine](ctx, c.conn, &opInitMonitoringEngine, wire.Request{}, opts)
}

var opScheduleMonitoringEngine = wire.Operation{ID: "ScheduleMonitoringEngine", Method: http.MethodPost, Path: "/api/entity_analytics/monitoring/engine/schedule_now", Scope: wire.SpaceScope, Since: "9.1"}

// ScheduleMonitoringEngine runs the monitoring of privileged users as soon as possible.
//
// Kibana answers 409 or 500 while a run is under way.
//
// Kibana: POST /api/entity_analytics/monitoring/engine/schedule_now (stable since 9.1), acts in the space of the call.
func (c *Client) ScheduleMonitoringEngine(ctx context.Context, opts ...wire.RequestEditorFn) (*ScheduleMonitoringEngineResponse, error) {
	return wire.Object[ScheduleMonitoringEngineResponse](ctx, c.conn, &opScheduleMonitoringEngine, wire.Request{}, opts)
}

var opGetMonitoringHealth = wire.Operation{ID: "GetMonitoringHealth", Method: http.MethodGet, Path: "/api/entity_analytics/monitoring/privileges/health", Scope: wire.SpaceScope, Since: "9.1"}

// GetMonitoringHealth returns the state of the monitoring of privileged users and how many it watches.
//
// Kibana: GET /api/entity_analytics/monitoring/privileges/health (stable since 9.1), acts in the space of the call.
func (c *Client) GetMonitoringHealth(ctx context.Context, opts ...wire.RequestEditorFn) (*MonitoringHealth, error) {
	return wire.Object[MonitoringHealth](ctx, c.conn, &opGetMonitoringHealth, wire.Request{}, opts)
}

var opGetMonitoringPrivileges = wire.Operation{ID: "GetMonitoringPrivileges", Method: http.MethodGet, Path: "/api/entity_analytics/monitoring/privileges/privileges", Scope: wire.SpaceScope, Since: "9.1"}

// GetMonitoringPrivileges tells which privileges for the monitoring the caller has, and whether they suffice.
//
// Kibana: GET /api/entity_analytics/monitoring/privileges/privileges (stable since 9.1), acts in the space of the call.
func (c *Client) GetMonitoringPrivileges(ctx context.Context, opts ...wire.RequestEditorFn) (*MonitoringPrivileges, error) {
	return wire.Object[MonitoringPrivileges](ctx, c.conn, &opGetMonitoringPrivileges, wire.Request{}, opts)
}

var opCreateMonitoredUser = wire.Operation{ID: "CreateMonitoredUser", Method: http.MethodPost, Path: "/api/entity_analytics/monitoring/users", Scope: wire.SpaceScope, Since: "9.1"}

// CreateMonitoredUser adds a privileged user to those who are watched and returns the record.
//
// Kibana: POST /api/entity_analytics/monitoring/users (stable since 9.1), acts in the space of the call.
func (c *Client) CreateMonitoredUser(ctx context.Context, body NewMonitoredUser, opts ...wire.RequestEditorFn) (*MonitoredUser, error) {
	return wire.Object[MonitoredUser](ctx, c.conn, &opCreateMonitoredUser, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUploadMonitoredUsers = wire.Operation{ID: "UploadMonitoredUsers", Method: http.MethodPost, Path: "/api/entity_analytics/monitoring/users/_csv", Scope: wire.SpaceScope, Since: "9.1"}

// UploadMonitoredUsers adds the users that a CSV file names, one in each line, and tells which lines failed.
//
// Users of an earlier file that this one leaves out are no longer privileged.
//
// Kibana: POST /api/entity_analytics/monitoring/users/_csv (stable since 9.1), acts in the space of the call.
func (c *Client) UploadMonitoredUsers(ctx context.Context, body CSVFile, opts ...wire.RequestEditorFn) (*MonitoredUserUpload, error) {
	return wire.Object[MonitoredUserUpload](ctx, c.conn, &opUploadMonitoredUsers, wire.Request{Body: wire.Form(body)}, opts)
}

var opListMonitoredUsers = wire.Operation{ID: "ListMonitoredUsers", Method: http.MethodGet, Path: "/api/entity_analytics/monitoring/users/list", Scope: wire.SpaceScope, Since: "9.1"}

// ListMonitoredUsers returns all users who are watched, or those that a KQL filter matches.
//
// Kibana: GET /api/entity_analytics/monitoring/users/list (stable since 9.1), acts in the space of the call.
func (c *Client) ListMonitoredUsers(ctx context.Context, params *ListMonitoredUsersParams, opts ...wire.RequestEditorFn) ([]MonitoredUser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kql", params.KQL)
	}
	return wire.Value[[]MonitoredUser](ctx, c.conn, &opListMonitoredUsers, wire.Request{Query: query}, opts)
}

var opDeleteMonitoredUser = wire.Operation{ID: "DeleteMonitoredUser", Method: http.MethodDelete, Path: "/api/entity_analytics/monitoring/users/{id}", Scope: wire.SpaceScope, Since: "9.1"}

// DeleteMonitoredUser takes a user from those who are watched.
//
// Kibana: DELETE /api/entity_analytics/monitoring/users/{id} (stable since 9.1), acts in the space of the call.
func (c *Client) DeleteMonitoredUser(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*DeleteMonitoredUserResponse, error) {
	return wire.Object[DeleteMonitoredUserResponse](ctx, c.conn, &opDeleteMonitoredUser, wire.Request{Path: []string{id}}, opts)
}

var opUpdateMonitoredUser = wire.Operation{ID: "UpdateMonitoredUser", Method: http.MethodPut, Path: "/api/entity_analytics/monitoring/users/{id}", Scope: wire.SpaceScope, Since: "9.1"}

// UpdateMonitoredUser changes the record of a watched user and returns it.
//
// Kibana: PUT /api/entity_analytics/monitoring/users/{id} (stable since 9.1), acts in the space of the call.
func (c *Client) UpdateMonitoredUser(ctx context.Context, id string, body MonitoredUserUpdate, opts ...wire.RequestEditorFn) (*MonitoredUser, error) {
	return wire.Object[MonitoredUser](ctx, c.conn, &opUpdateMonitoredUser, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opInstallPrivilegedAccessDetection = wire.Operation{ID: "InstallPrivilegedAccessDetection", Method: http.MethodPost, Path: "/api/entity_analytics/privileged_user_monitoring/pad/install", Scope: wire.SpaceScope, Since: "9.1"}

// InstallPrivilegedAccessDetection installs the package that detects misuse of privileges. It may be installed already.
//
// Kibana: POST /api/entity_analytics/privileged_user_monitoring/pad/install (stable since 9.1), acts in the space of
// the call.
func (c *Client) InstallPrivilegedAccessDetection(ctx context.Context, opts ...wire.RequestEditorFn) (*PackageInstallation, error) {
	return wire.Object[PackageInstallation](ctx, c.conn, &opInstallPrivilegedAccessDetection, wire.Request{}, opts)
}

var opGetPrivilegedAccessDetectionStatus = wire.Operation{ID: "GetPrivilegedAccessDetectionStatus", Method: http.MethodGet, Path: "/api/entity_analytics/privileged_user_monitoring/pad/status", Scope: wire.SpaceScope, Since: "9.1"}

// GetPrivilegedAccessDetectionStatus tells whether the package that detects misuse of privileges is installed, and how
// its jobs are.
//
// Kibana: GET /api/entity_analytics/privileged_user_monitoring/pad/status (stable since 9.1), acts in the space of the
// call.
func (c *Client) GetPrivilegedAccessDetectionStatus(ctx context.Context, opts ...wire.RequestEditorFn) (*PrivilegedAccessDetectionStatus, error) {
	return wire.Object[PrivilegedAccessDetectionStatus](ctx, c.conn, &opGetPrivilegedAccessDetectionStatus, wire.Request{}, opts)
}

var opCreateWatchlist = wire.Operation{ID: "CreateWatchlist", Method: http.MethodPost, Path: "/api/entity_analytics/watchlists", Scope: wire.SpaceScope, Since: "9.4"}

// CreateWatchlist creates a watchlist together with its sources and returns them.
//
// Where a source cannot be created, the watchlist is not either. Kibana needs a platinum licence.
//
// Kibana: POST /api/entity_analytics/watchlists (experimental since 9.4), acts in the space of the call.
func (c *Client) CreateWatchlist(ctx context.Context, body NewWatchlist, opts ...wire.RequestEditorFn) (*Watchlist, error) {
	return wire.Object[Watchlist](ctx, c.conn, &opCreateWatchlist, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListWatchlists = wire.Operation{ID: "ListWatchlists", Method: http.MethodGet, Path: "/api/entity_analytics/watchlists/list", Scope: wire.SpaceScope, Since: "9.4"}

// ListWatchlists returns all watchlists.
//
// Kibana: GET /api/entity_analytics/watchlists/list (experimental since 9.4), acts in the space of the call.
func (c *Client) ListWatchlists(ctx context.Context, opts ...wire.RequestEditorFn) ([]Watchlist, error) {
	return wire.Value[[]Watchlist](ctx, c.conn, &opListWatchlists, wire.Request{}, opts)
}

var opDeleteWatchlist = wire.Operation{ID: "DeleteWatchlist", Method: http.MethodDelete, Path: "/api/entity_analytics/watchlists/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// DeleteWatchlist deletes a watchlist and takes its entities off it.
//
// Kibana: DELETE /api/entity_analytics/watchlists/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) DeleteWatchlist(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Deletion, error) {
	return wire.Object[Deletion](ctx, c.conn, &opDeleteWatchlist, wire.Request{Path: []string{id}}, opts)
}

var opGetWatchlist = wire.Operation{ID: "GetWatchlist", Method: http.MethodGet, Path: "/api/entity_analytics/watchlists/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// GetWatchlist returns a watchlist with the number of its entities.
//
// Kibana 9.4 answers 500, not 404, where no watchlist has the id.
//
// Kibana: GET /api/entity_analytics/watchlists/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) GetWatchlist(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Watchlist, error) {
	return wire.Object[Watchlist](ctx, c.conn, &opGetWatchlist, wire.Request{Path: []string{id}}, opts)
}

var opUpdateWatchlist = wire.Operation{ID: "UpdateWatchlist", Method: http.MethodPut, Path: "/api/entity_analytics/watchlists/{id}", Scope: wire.SpaceScope, Since: "9.4"}

// UpdateWatchlist replaces the name, the description and the risk modifier of a watchlist and returns it.
//
// Kibana: PUT /api/entity_analytics/watchlists/{id} (experimental since 9.4), acts in the space of the call.
func (c *Client) UpdateWatchlist(ctx context.Context, id string, body WatchlistUpdate, opts ...wire.RequestEditorFn) (*Watchlist, error) {
	return wire.Object[Watchlist](ctx, c.conn, &opUpdateWatchlist, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opUploadWatchlistEntities = wire.Operation{ID: "UploadWatchlistEntities", Method: http.MethodPost, Path: "/api/entity_analytics/watchlists/{watchlist_id}/csv_upload", Scope: wire.SpaceScope, Since: "9.4"}

// UploadWatchlistEntities puts the entities that the rows of a CSV file match on a watchlist and tells what came of
// each row.
//
// Kibana: POST /api/entity_analytics/watchlists/{watchlist_id}/csv_upload (experimental since 9.4), acts in the space
// of the call.
func (c *Client) UploadWatchlistEntities(ctx context.Context, watchlistID string, body CSVFile, opts ...wire.RequestEditorFn) (*WatchlistUpload, error) {
	return wire.Object[WatchlistUpload](ctx, c.conn, &opUploadWatchlistEntities, wire.Request{Path: []string{watchlistID}, Body: wire.Form(body)}, opts)
}

var opAssignWatchlistEntities = wire.Operation{ID: "AssignWatchlistEntities", Method: http.MethodPost, Path: "/api/entity_analytics/watchlists/{watchlist_id}/entities/assign", Scope: wire.SpaceScope, Since: "9.4"}

// AssignWatchlistEntities puts entities on a watchlist and tells what came of each.
//
// The entity store must be installed.
//
// Kibana: POST /api/entity_analytics/watchlists/{watchlist_id}/entities/assign (experimental since 9.4), acts in the
// space of the call.
func (c *Client) AssignWatchlistEntities(ctx context.Context, watchlistID string, body EntityIDs, opts ...wire.RequestEditorFn) (*WatchlistAssignment, error) {
	return wire.Object[WatchlistAssignment](ctx, c.conn, &opAssignWatchlistEntities, wire.Request{Path: []string{watchlistID}, Body: wire.JSON(body)}, opts)
}

var opUnassignWatchlistEntities = wire.Operation{ID: "UnassignWatchlistEntities", Method: http.MethodPost, Path: "/api/entity_analytics/watchlists/{watchlist_id}/entities/unassign", Scope: wire.SpaceScope, Since: "9.4"}

// UnassignWatchlistEntities takes entities that were assigned by hand off a watchlist and tells what came of each.
//
// Kibana: POST /api/entity_analytics/watchlists/{watchlist_id}/entities/unassign (experimental since 9.4), acts in the
// space of the call.
func (c *Client) UnassignWatchlistEntities(ctx context.Context, watchlistID string, body EntityIDs, opts ...wire.RequestEditorFn) (*WatchlistAssignment, error) {
	return wire.Object[WatchlistAssignment](ctx, c.conn, &opUnassignWatchlistEntities, wire.Request{Path: []string{watchlistID}, Body: wire.JSON(body)}, opts)
}

var opEnableLegacyEntityStore = wire.Operation{ID: "EnableLegacyEntityStore", Method: http.MethodPost, Path: "/api/entity_store/enable", Scope: wire.SpaceScope, Since: "8.17"}

// EnableLegacyEntityStore installs the entity store with an engine for each type of entity and returns the engines.
//
// InstallEntityStore replaces it in 9.4.
//
// Kibana: POST /api/entity_store/enable (stable since 8.17, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) EnableLegacyEntityStore(ctx context.Context, body EnableLegacyEntityStoreRequest, opts ...wire.RequestEditorFn) (*EnableLegacyEntityStoreResponse, error) {
	return wire.Object[EnableLegacyEntityStoreResponse](ctx, c.conn, &opEnableLegacyEntityStore, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListLegacyEntityEngines = wire.Operation{ID: "ListLegacyEntityEngines", Method: http.MethodGet, Path: "/api/entity_store/engines", Scope: wire.SpaceScope, Since: "8.16"}

// ListLegacyEntityEngines returns the engines of the entity store.
//
// GetEntityStoreStatus replaces it in 9.4.
//
// Kibana: GET /api/entity_store/engines (stable since 8.16, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) ListLegacyEntityEngines(ctx context.Context, opts ...wire.RequestEditorFn) (*LegacyEngineList, error) {
	return wire.Object[LegacyEngineList](ctx, c.conn, &opListLegacyEntityEngines, wire.Request{}, opts)
}

var opApplyLegacyEntityEngineIndices = wire.Operation{ID: "ApplyLegacyEntityEngineIndices", Method: http.MethodPost, Path: "/api/entity_store/engines/apply_dataview_indices", Scope: wire.SpaceScope, Since: "8.17"}

// ApplyLegacyEntityEngineIndices makes all engines read the indices that the data view of Security has now, and tells
// what changed.
//
// The reply has status 207 where some of the engines failed.
//
// Kibana: POST /api/entity_store/engines/apply_dataview_indices (stable since 8.17, gone after 9.3), acts in the space
// of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) ApplyLegacyEntityEngineIndices(ctx context.Context, opts ...wire.RequestEditorFn) (*LegacyEngineUpdates, error) {
	return wire.Object[LegacyEngineUpdates](ctx, c.conn, &opApplyLegacyEntityEngineIndices, wire.Request{}, opts)
}

var opDeleteLegacyEntityEngine = wire.Operation{ID: "DeleteLegacyEntityEngine", Method: http.MethodDelete, Path: "/api/entity_store/engines/{entityType}", Scope: wire.SpaceScope, Since: "8.16"}

// DeleteLegacyEntityEngine removes the engine of a type, and with Data set to true its entities too.
//
// UninstallEntityStore replaces it in 9.4.
//
// Kibana: DELETE /api/entity_store/engines/{entityType} (stable since 8.16, gone after 9.3), acts in the space of the
// call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) DeleteLegacyEntityEngine(ctx context.Context, entityType EntityType, params *DeleteLegacyEntityEngineParams, opts ...wire.RequestEditorFn) (*Deletion, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "data", params.Data)
	}
	return wire.Object[Deletion](ctx, c.conn, &opDeleteLegacyEntityEngine, wire.Request{Path: []string{string(entityType)}, Query: query}, opts)
}

var opGetLegacyEntityEngine = wire.Operation{ID: "GetLegacyEntityEngine", Method: http.MethodGet, Path: "/api/entity_store/engines/{entityType}", Scope: wire.SpaceScope, Since: "8.16"}

// GetLegacyEntityEngine returns the engine of a type.
//
// GetEntityStoreStatus replaces it in 9.4.
//
// Kibana: GET /api/entity_store/engines/{entityType} (stable since 8.16, gone after 9.3), acts in the space of the
// call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) GetLegacyEntityEngine(ctx context.Context, entityType EntityType, opts ...wire.RequestEditorFn) (*LegacyEngine, error) {
	return wire.Object[LegacyEngine](ctx, c.conn, &opGetLegacyEntityEngine, wire.Request{Path: []string{string(entityType)}}, opts)
}

var opInitLegacyEntityEngine = wire.Operation{ID: "InitLegacyEntityEngine", Method: http.MethodPost, Path: "/api/entity_store/engines/{entityType}/init", Scope: wire.SpaceScope, Since: "8.16"}

// InitLegacyEntityEngine installs the engine of a type and returns it.
//
// InstallEntityStore replaces it in 9.4.
//
// Kibana: POST /api/entity_store/engines/{entityType}/init (stable since 8.16, gone after 9.3), acts in the space of
// the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) InitLegacyEntityEngine(ctx context.Context, entityType EntityType, body InitLegacyEntityEngineRequest, opts ...wire.RequestEditorFn) (*LegacyEngine, error) {
	return wire.Object[LegacyEngine](ctx, c.conn, &opInitLegacyEntityEngine, wire.Request{Path: []string{string(entityType)}, Body: wire.JSON(body)}, opts)
}

var opStartLegacyEntityEngine = wire.Operation{ID: "StartLegacyEntityEngine", Method: http.MethodPost, Path: "/api/entity_store/engines/{entityType}/start", Scope: wire.SpaceScope, Since: "8.16"}

// StartLegacyEntityEngine starts the engine of a type.
//
// StartEntityStore replaces it in 9.4.
//
// Kibana: POST /api/entity_store/engines/{entityType}/start (stable since 8.16, gone after 9.3), acts in the space of
// the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) StartLegacyEntityEngine(ctx context.Context, entityType EntityType, opts ...wire.RequestEditorFn) (*StartLegacyEntityEngineResponse, error) {
	return wire.Object[StartLegacyEntityEngineResponse](ctx, c.conn, &opStartLegacyEntityEngine, wire.Request{Path: []string{string(entityType)}}, opts)
}

var opStopLegacyEntityEngine = wire.Operation{ID: "StopLegacyEntityEngine", Method: http.MethodPost, Path: "/api/entity_store/engines/{entityType}/stop", Scope: wire.SpaceScope, Since: "8.16"}

// StopLegacyEntityEngine stops the engine of a type.
//
// StopEntityStore replaces it in 9.4.
//
// Kibana: POST /api/entity_store/engines/{entityType}/stop (stable since 8.16, gone after 9.3), acts in the space of
// the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) StopLegacyEntityEngine(ctx context.Context, entityType EntityType, opts ...wire.RequestEditorFn) (*StopLegacyEntityEngineResponse, error) {
	return wire.Object[StopLegacyEntityEngineResponse](ctx, c.conn, &opStopLegacyEntityEngine, wire.Request{Path: []string{string(entityType)}}, opts)
}

var opBulkUpsertLegacyEntities = wire.Operation{ID: "BulkUpsertLegacyEntities", Method: http.MethodPut, Path: "/api/entity_store/entities/bulk", Scope: wire.SpaceScope, Since: "9.2"}

// BulkUpsertLegacyEntities creates or changes entities. The reply has no body.
//
// BulkUpdateEntities replaces it in 9.4.
//
// Kibana: PUT /api/entity_store/entities/bulk (stable since 9.2, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) BulkUpsertLegacyEntities(ctx context.Context, params *BulkUpsertLegacyEntitiesParams, body BulkLegacyEntityUpdate, opts ...wire.RequestEditorFn) error {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Empty(ctx, c.conn, &opBulkUpsertLegacyEntities, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opListLegacyEntities = wire.Operation{ID: "ListLegacyEntities", Method: http.MethodGet, Path: "/api/entity_store/entities/list", Scope: wire.SpaceScope, Since: "8.16"}

// ListLegacyEntities returns a page of entities of the given types.
//
// ListEntities replaces it in 9.4.
//
// Kibana: GET /api/entity_store/entities/list (stable since 8.16, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) ListLegacyEntities(ctx context.Context, params *ListLegacyEntitiesParams, opts ...wire.RequestEditorFn) (*LegacyEntityPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "entity_types", params.EntityTypes)
		wire.AddOptional(&query, "filterQuery", params.FilterQuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[LegacyEntityPage](ctx, c.conn, &opListLegacyEntities, wire.Request{Query: query}, opts)
}

// ListLegacyEntitiesAll yields what all pages of [Client.ListLegacyEntities] have, from the Page of params on, 100 at a
// time unless PerPage says otherwise. An error ends the sequence.
//
// Deprecated: ListLegacyEntities is.
func (c *Client) ListLegacyEntitiesAll(ctx context.Context, params *ListLegacyEntitiesParams, opts ...wire.RequestEditorFn) iter.Seq2[*LegacyEntity, error] {
	return func(yield func(*LegacyEntity, error) bool) {
		var at ListLegacyEntitiesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListLegacyEntities, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListLegacyEntities(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Records, len(reply.Records), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Records {
				if !yield(&reply.Records[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteLegacyEntity = wire.Operation{ID: "DeleteLegacyEntity", Method: http.MethodDelete, Path: "/api/entity_store/entities/{entityType}", Scope: wire.SpaceScope, Since: "9.2"}

// DeleteLegacyEntity deletes the entity whose id is in the body.
//
// DeleteEntity replaces it in 9.4.
//
// Kibana: DELETE /api/entity_store/entities/{entityType} (stable since 9.2, gone after 9.3), acts in the space of the
// call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) DeleteLegacyEntity(ctx context.Context, entityType EntityType, body DeleteLegacyEntityRequest, opts ...wire.RequestEditorFn) (*Deletion, error) {
	return wire.Object[Deletion](ctx, c.conn, &opDeleteLegacyEntity, wire.Request{Path: []string{string(entityType)}, Body: wire.JSON(body)}, opts)
}

var opUpsertLegacyEntity = wire.Operation{ID: "UpsertLegacyEntity", Method: http.MethodPut, Path: "/api/entity_store/entities/{entityType}", Scope: wire.SpaceScope, Since: "9.2"}

// UpsertLegacyEntity creates or changes an entity and returns it.
//
// CreateEntity and UpdateEntity replace it in 9.4.
//
// Kibana: PUT /api/entity_store/entities/{entityType} (stable since 9.2, gone after 9.3), acts in the space of the
// call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) UpsertLegacyEntity(ctx context.Context, entityType EntityType, params *UpsertLegacyEntityParams, body LegacyEntity, opts ...wire.RequestEditorFn) (*LegacyEntity, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[LegacyEntity](ctx, c.conn, &opUpsertLegacyEntity, wire.Request{Path: []string{string(entityType)}, Query: query, Body: wire.JSON(body)}, opts)
}

var opGetLegacyEntityStoreStatus = wire.Operation{ID: "GetLegacyEntityStoreStatus", Method: http.MethodGet, Path: "/api/entity_store/status", Scope: wire.SpaceScope, Since: "8.17"}

// GetLegacyEntityStoreStatus returns the state of the entity store and of its engines.
//
// GetEntityStoreStatus replaces it in 9.4.
//
// Kibana: GET /api/entity_store/status (stable since 8.17, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) GetLegacyEntityStoreStatus(ctx context.Context, params *GetLegacyEntityStoreStatusParams, opts ...wire.RequestEditorFn) (*LegacyEntityStore, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "include_components", params.IncludeComponents)
	}
	return wire.Object[LegacyEntityStore](ctx, c.conn, &opGetLegacyEntityStoreStatus, wire.Request{Query: query}, opts)
}

var opCleanUpRiskEngine = wire.Operation{ID: "CleanUpRiskEngine", Method: http.MethodDelete, Path: "/api/risk_score/engine/dangerously_delete_data", Scope: wire.SpaceScope, Since: "8.16"}

// CleanUpRiskEngine removes the risk engine and all risk scores of the space.
//
// Kibana 9.4 answers 404 where the new entity store is in use.
//
// Kibana: DELETE /api/risk_score/engine/dangerously_delete_data (stable since 8.16), acts in the space of the call.
func (c *Client) CleanUpRiskEngine(ctx context.Context, opts ...wire.RequestEditorFn) (*CleanUpRiskEngineResponse, error) {
	return wire.Object[CleanUpRiskEngineResponse](ctx, c.conn, &opCleanUpRiskEngine, wire.Request{}, opts)
}

var opConfigureRiskEngine = wire.Operation{ID: "ConfigureRiskEngine", Method: http.MethodPatch, Path: "/api/risk_score/engine/saved_object/configure", Scope: wire.SpaceScope, Since: "9.0"}

// ConfigureRiskEngine changes which alerts the risk engine counts and how.
//
// Kibana 9.4 answers 404 where the new entity store is in use.
//
// Kibana: PATCH /api/risk_score/engine/saved_object/configure (stable since 9.0), acts in the space of the call.
func (c *Client) ConfigureRiskEngine(ctx context.Context, body ConfigureRiskEngineRequest, opts ...wire.RequestEditorFn) (*ConfigureRiskEngineResponse, error) {
	return wire.Object[ConfigureRiskEngineResponse](ctx, c.conn, &opConfigureRiskEngine, wire.Request{Body: wire.JSON(body)}, opts)
}

var opScheduleRiskEngine = wire.Operation{ID: "ScheduleRiskEngine", Method: http.MethodPost, Path: "/api/risk_score/engine/schedule_now", Scope: wire.SpaceScope, Since: "8.16"}

// ScheduleRiskEngine runs the risk engine as soon as possible.
//
// Kibana 9.4 answers 404 where the new entity store is in use.
//
// Kibana: POST /api/risk_score/engine/schedule_now (stable since 8.16), acts in the space of the call.
func (c *Client) ScheduleRiskEngine(ctx context.Context, opts ...wire.RequestEditorFn) (*ScheduleRiskEngineResponse, error) {
	return wire.Object[ScheduleRiskEngineResponse](ctx, c.conn, &opScheduleRiskEngine, wire.Request{}, opts)
}

var opUpdateEntityStore = wire.Operation{ID: "UpdateEntityStore", Method: http.MethodPut, Path: "/api/security/entity_store", Scope: wire.SpaceScope, Since: "9.4"}

// UpdateEntityStore changes how the entity store reads logs. What is left out stays as it is.
//
// Kibana: PUT /api/security/entity_store (stable since 9.4), acts in the space of the call.
func (c *Client) UpdateEntityStore(ctx context.Context, body EntityStoreUpdate, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opUpdateEntityStore, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListEntities = wire.Operation{ID: "ListEntities", Method: http.MethodGet, Path: "/api/security/entity_store/entities", Scope: wire.SpaceScope, Since: "9.4"}

// ListEntities returns entities of the store by page or by cursor.
//
// Any of Page, PerPage, SortField, SortOrder, FilterQuery and EntityTypes asks for a page, which comes in
// Records. Otherwise entities come in Entities, the newest first, and NextSearchAfter is the cursor. The two
// ways exclude each other.
//
// Kibana: GET /api/security/entity_store/entities (stable since 9.4), acts in the space of the call.
func (c *Client) ListEntities(ctx context.Context, params *ListEntitiesParams, opts ...wire.RequestEditorFn) (*EntityList, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "entity_types", params.EntityTypes)
		wire.AddEach(&query, "fields", params.Fields)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "filterQuery", params.FilterQuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "searchAfter", params.SearchAfter)
		wire.AddOptional(&query, "size", params.Size)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
		wire.AddEach(&query, "source", params.Source)
	}
	return wire.Object[EntityList](ctx, c.conn, &opListEntities, wire.Request{Query: query}, opts)
}

// ListEntitiesAll yields what all pages of [Client.ListEntities] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) ListEntitiesAll(ctx context.Context, params *ListEntitiesParams, opts ...wire.RequestEditorFn) iter.Seq2[*Entity, error] {
	return func(yield func(*Entity, error) bool) {
		var at ListEntitiesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListEntities, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListEntities(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Records, len(reply.Records), wire.Deref(reply.Total))
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Records {
				if !yield(&reply.Records[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteEntity = wire.Operation{ID: "DeleteEntity", Method: http.MethodDelete, Path: "/api/security/entity_store/entities/", Scope: wire.SpaceScope, Since: "9.4"}

// DeleteEntity deletes an entity from the store.
//
// Kibana: DELETE /api/security/entity_store/entities/ (stable since 9.4), acts in the space of the call.
func (c *Client) DeleteEntity(ctx context.Context, body EntityDeletion, opts ...wire.RequestEditorFn) (*Deletion, error) {
	return wire.Object[Deletion](ctx, c.conn, &opDeleteEntity, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkUpdateEntities = wire.Operation{ID: "BulkUpdateEntities", Method: http.MethodPut, Path: "/api/security/entity_store/entities/bulk", Scope: wire.SpaceScope, Since: "9.4"}

// BulkUpdateEntities changes entities and tells which of them failed.
//
// OK is true even where entities failed, and an entity that is not there is not created.
//
// Kibana: PUT /api/security/entity_store/entities/bulk (stable since 9.4), acts in the space of the call.
func (c *Client) BulkUpdateEntities(ctx context.Context, params *BulkUpdateEntitiesParams, body BulkEntityUpdate, opts ...wire.RequestEditorFn) (*BulkEntityResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[BulkEntityResult](ctx, c.conn, &opBulkUpdateEntities, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opCreateEntity = wire.Operation{ID: "CreateEntity", Method: http.MethodPost, Path: "/api/security/entity_store/entities/{entityType}", Scope: wire.SpaceScope, Since: "9.4"}

// CreateEntity adds an entity to the store. Its id follows from what identifies it, such as the name of a host.
//
// Kibana: POST /api/security/entity_store/entities/{entityType} (stable since 9.4), acts in the space of the call.
func (c *Client) CreateEntity(ctx context.Context, entityType EntityType, body Entity, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opCreateEntity, wire.Request{Path: []string{string(entityType)}, Body: wire.JSON(body)}, opts)
}

var opUpdateEntity = wire.Operation{ID: "UpdateEntity", Method: http.MethodPut, Path: "/api/security/entity_store/entities/{entityType}", Scope: wire.SpaceScope, Since: "9.4"}

// UpdateEntity changes the given fields of an entity in the store.
//
// Kibana: PUT /api/security/entity_store/entities/{entityType} (stable since 9.4), acts in the space of the call.
func (c *Client) UpdateEntity(ctx context.Context, entityType EntityType, params *UpdateEntityParams, body Entity, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[Acknowledgement](ctx, c.conn, &opUpdateEntity, wire.Request{Path: []string{string(entityType)}, Query: query, Body: wire.JSON(body)}, opts)
}

var opInstallEntityStore = wire.Operation{ID: "InstallEntityStore", Method: http.MethodPost, Path: "/api/security/entity_store/install", Scope: wire.SpaceScope, Since: "9.4"}

// InstallEntityStore installs the entity store for types of entities. GetEntityStoreStatus tells when it runs.
//
// It is safe to call again.
//
// Kibana: POST /api/security/entity_store/install (stable since 9.4), acts in the space of the call.
func (c *Client) InstallEntityStore(ctx context.Context, body EntityStoreInstall, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opInstallEntityStore, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetEntityResolutionGroup = wire.Operation{ID: "GetEntityResolutionGroup", Method: http.MethodGet, Path: "/api/security/entity_store/resolution/group", Scope: wire.SpaceScope, Since: "9.4"}

// GetEntityResolutionGroup returns an entity with those that stand for the same thing.
//
// Kibana: GET /api/security/entity_store/resolution/group (stable since 9.4), acts in the space of the call.
func (c *Client) GetEntityResolutionGroup(ctx context.Context, params *GetEntityResolutionGroupParams, opts ...wire.RequestEditorFn) (*ResolutionGroup, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "entity_id", params.EntityID)
	}
	return wire.Object[ResolutionGroup](ctx, c.conn, &opGetEntityResolutionGroup, wire.Request{Query: query}, opts)
}

var opLinkEntities = wire.Operation{ID: "LinkEntities", Method: http.MethodPost, Path: "/api/security/entity_store/resolution/link", Scope: wire.SpaceScope, Since: "9.4"}

// LinkEntities declares that entities stand for the same thing as a target, and tells which links are new.
//
// All are of one type. Kibana needs an enterprise licence.
//
// Kibana: POST /api/security/entity_store/resolution/link (stable since 9.4), acts in the space of the call.
func (c *Client) LinkEntities(ctx context.Context, body EntityLinks, opts ...wire.RequestEditorFn) (*LinkedEntities, error) {
	return wire.Object[LinkedEntities](ctx, c.conn, &opLinkEntities, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUnlinkEntities = wire.Operation{ID: "UnlinkEntities", Method: http.MethodPost, Path: "/api/security/entity_store/resolution/unlink", Scope: wire.SpaceScope, Since: "9.4"}

// UnlinkEntities takes entities out of their groups and tells which were in one.
//
// Kibana needs an enterprise licence.
//
// Kibana: POST /api/security/entity_store/resolution/unlink (stable since 9.4), acts in the space of the call.
func (c *Client) UnlinkEntities(ctx context.Context, body EntityUnlinks, opts ...wire.RequestEditorFn) (*UnlinkedEntities, error) {
	return wire.Object[UnlinkedEntities](ctx, c.conn, &opUnlinkEntities, wire.Request{Body: wire.JSON(body)}, opts)
}

var opStartEntityStore = wire.Operation{ID: "StartEntityStore", Method: http.MethodPut, Path: "/api/security/entity_store/start", Scope: wire.SpaceScope, Since: "9.4"}

// StartEntityStore starts the engines that are stopped, all or those of the given types.
//
// Kibana: PUT /api/security/entity_store/start (stable since 9.4), acts in the space of the call.
func (c *Client) StartEntityStore(ctx context.Context, body EntityTypes, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opStartEntityStore, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetEntityStoreStatus = wire.Operation{ID: "GetEntityStoreStatus", Method: http.MethodGet, Path: "/api/security/entity_store/status", Scope: wire.SpaceScope, Since: "9.4"}

// GetEntityStoreStatus returns the state of the entity store and of its engines. A store that is not installed has
// none.
//
// Kibana: GET /api/security/entity_store/status (stable since 9.4), acts in the space of the call.
func (c *Client) GetEntityStoreStatus(ctx context.Context, params *GetEntityStoreStatusParams, opts ...wire.RequestEditorFn) (*EntityStore, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "include_components", params.IncludeComponents)
	}
	return wire.Object[EntityStore](ctx, c.conn, &opGetEntityStoreStatus, wire.Request{Query: query}, opts)
}

var opStopEntityStore = wire.Operation{ID: "StopEntityStore", Method: http.MethodPut, Path: "/api/security/entity_store/stop", Scope: wire.SpaceScope, Since: "9.4"}

// StopEntityStore stops the engines that run, all or those of the given types. Entities stay.
//
// Kibana: PUT /api/security/entity_store/stop (stable since 9.4), acts in the space of the call.
func (c *Client) StopEntityStore(ctx context.Context, body EntityTypes, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opStopEntityStore, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUninstallEntityStore = wire.Operation{ID: "UninstallEntityStore", Method: http.MethodPost, Path: "/api/security/entity_store/uninstall", Scope: wire.SpaceScope, Since: "9.4"}

// UninstallEntityStore removes the engines and what belongs to them, all or those of the given types.
//
// Kibana: POST /api/security/entity_store/uninstall (stable since 9.4), acts in the space of the call.
func (c *Client) UninstallEntityStore(ctx context.Context, body EntityTypes, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opUninstallEntityStore, wire.Request{Body: wire.JSON(body)}, opts)
}
