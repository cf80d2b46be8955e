// Package system reads facts about a Kibana server: its status, its load, the features it offers and whether
// it is ready for an upgrade. It also holds what is too small for a package of its own: pipelines of
// Logstash, short URLs and the spaces of machine learning.
//
// Short URLs and machine learning belong to the space of the call. All else is the same in every space.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package system

import (
	"context"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of BuildFlavor.
const (
	BuildFlavorServerless  BuildFlavor = "serverless"
	BuildFlavorTraditional BuildFlavor = "traditional"
)

// The values of FeatureScope.
const (
	FeatureScopeSecurity FeatureScope = "security"
	FeatureScopeSpaces   FeatureScope = "spaces"
)

// The values of HealthStatus.
const (
	HealthStatusError HealthStatus = "error"
	HealthStatusOK    HealthStatus = "OK"
	HealthStatusWarn  HealthStatus = "warn"
)

// The values of LegacyStatusState.
const (
	LegacyStatusStateGreen  LegacyStatusState = "green"
	LegacyStatusStateRed    LegacyStatusState = "red"
	LegacyStatusStateYellow LegacyStatusState = "yellow"
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

// The values of MLJobType.
const (
	MLJobTypeAnomalyDetector    MLJobType = "anomaly-detector"
	MLJobTypeDataFrameAnalytics MLJobType = "data-frame-analytics"
)

// The values of MLSavedObjectType.
const (
	MLSavedObjectTypeAnomalyDetector    MLSavedObjectType = "anomaly-detector"
	MLSavedObjectTypeDataFrameAnalytics MLSavedObjectType = "data-frame-analytics"
	MLSavedObjectTypeTrainedModel       MLSavedObjectType = "trained-model"
)

// The values of PrivilegeGroupType.
const (
	PrivilegeGroupTypeIndependent       PrivilegeGroupType = "independent"
	PrivilegeGroupTypeMutuallyExclusive PrivilegeGroupType = "mutually_exclusive"
)

// The values of PrivilegeInclusion.
const (
	PrivilegeInclusionAll  PrivilegeInclusion = "all"
	PrivilegeInclusionNone PrivilegeInclusion = "none"
	PrivilegeInclusionRead PrivilegeInclusion = "read"
)

// The values of StatsColor.
const (
	StatsColorGreen  StatsColor = "green"
	StatsColorRed    StatsColor = "red"
	StatsColorYellow StatsColor = "yellow"
)

// The values of StatusLevel.
const (
	StatusLevelAvailable   StatusLevel = "available"
	StatusLevelCritical    StatusLevel = "critical"
	StatusLevelDegraded    StatusLevel = "degraded"
	StatusLevelUnavailable StatusLevel = "unavailable"
)

// APIDeprecation is a use of Kibana's API that will end.
type APIDeprecation struct {
	APIID *string `json:"apiId,omitempty"`

	// ConfigPath is the setting that will go.
	ConfigPath        *string        `json:"configPath,omitempty"`
	CorrectiveActions map[string]any `json:"correctiveActions,omitzero"`
	DeprecationType   *string        `json:"deprecationType,omitempty"`
	DocumentationURL  *string        `json:"documentationUrl,omitempty"`

	// DomainID is the part of Kibana that has it.
	DomainID *string `json:"domainId,omitempty"`
	Level    string  `json:"level"`

	// Message is a text or a list of texts.
	Message        any    `json:"message,omitempty"`
	RequireRestart *bool  `json:"requireRestart,omitempty"`
	Title          string `json:"title"`
}

// AlertAccess lists the types of rules on whose alerts each thing may be done.
type AlertAccess struct {
	All  []FeatureAlerting `json:"all,omitzero"`
	Read []FeatureAlerting `json:"read,omitzero"`
}

// AlertingAccess is what a privilege grants on rules and on alerts.
type AlertingAccess struct {
	// Alert lists the types of rules on whose alerts each thing may be done.
	Alert *AlertAccess `json:"alert,omitempty"`

	// Rule lists the types of rules on which each thing may be done.
	Rule *RuleAccess `json:"rule,omitempty"`
}

// BuildFlavor is the offering that a server was built for.
type BuildFlavor string

// CapacityEstimation are numbers by their names, as they were seen and as they should be.
type CapacityEstimation struct {
	Observed map[string]float64 `json:"observed,omitzero"`
	Proposed map[string]float64 `json:"proposed,omitzero"`
}

// CapacityRequirements counts the tasks that are due in a time.
type CapacityRequirements struct {
	PerDay    *float64 `json:"per_day,omitempty"`
	PerHour   *float64 `json:"per_hour,omitempty"`
	PerMinute *float64 `json:"per_minute,omitempty"`
}

// CasesAccess lists the owners on whose cases each thing may be done.
type CasesAccess struct {
	All             []string `json:"all,omitzero"`
	Assign          []string `json:"assign,omitzero"`
	Create          []string `json:"create,omitzero"`
	CreateComment   []string `json:"createComment,omitzero"`
	Delete          []string `json:"delete,omitzero"`
	ManageTemplates []string `json:"manageTemplates,omitzero"`
	Push            []string `json:"push,omitzero"`
	Read            []string `json:"read,omitzero"`
	ReopenCase      []string `json:"reopenCase,omitzero"`
	Settings        []string `json:"settings,omitzero"`
	Update          []string `json:"update,omitzero"`
}

// CgroupCPU is the processor time that a container may use.
type CgroupCPU struct {
	// CFSPeriodMicros is the length of a period in microseconds.
	CFSPeriodMicros int64 `json:"cfs_period_micros"`

	// CFSQuotaMicros is the processor time that a period allows, in microseconds; -1 means any.
	CFSQuotaMicros int64 `json:"cfs_quota_micros"`

	// ControlGroup is the path of the container's control group.
	ControlGroup string `json:"control_group"`

	// Stat counts how often a container was held back.
	Stat CgroupCPUStat `json:"stat"`
}

// CgroupCPUStat counts how often a container was held back.
type CgroupCPUStat struct {
	NumberOfElapsedPeriods int64 `json:"number_of_elapsed_periods"`
	NumberOfTimesThrottled int64 `json:"number_of_times_throttled"`
	TimeThrottledNanos     int64 `json:"time_throttled_nanos"`
}

// CgroupCPUUsage is the processor time that a container has used.
type CgroupCPUUsage struct {
	// ControlGroup is the path of the container's control group.
	ControlGroup string `json:"control_group"`

	// UsageNanos is the processor time in nanoseconds.
	UsageNanos int64 `json:"usage_nanos"`
}

// CgroupMemory is the memory that a container uses.
type CgroupMemory struct {
	CurrentInBytes     int64 `json:"current_in_bytes"`
	SwapCurrentInBytes int64 `json:"swap_current_in_bytes"`
}

// CoreStatus is the health of what all plugins stand on.
type CoreStatus struct {
	// Elasticsearch is the health of one service or plugin.
	Elasticsearch ServiceStatus `json:"elasticsearch"`

	// HTTP is the health of one service or plugin.
	HTTP *ServiceStatus `json:"http,omitempty"`

	// SavedObjects is the health of one service or plugin.
	SavedObjects ServiceStatus `json:"savedObjects"`
}

// DeprecationLogs is what Elasticsearch logged lately about use of what will go.
type DeprecationLogs struct {
	Count int64            `json:"count"`
	Logs  []map[string]any `json:"logs,omitzero"`
}

// ElasticsearchClientMetrics counts what connects a server to Elasticsearch.
type ElasticsearchClientMetrics struct {
	AverageActiveSocketsPerNode *float64 `json:"averageActiveSocketsPerNode,omitempty"`
	AverageIdleSocketsPerNode   *float64 `json:"averageIdleSocketsPerNode,omitempty"`
	ConnectedNodes              *int64   `json:"connectedNodes,omitempty"`
	MostActiveNodeSockets       *int64   `json:"mostActiveNodeSockets,omitempty"`
	MostIdleNodeSockets         *int64   `json:"mostIdleNodeSockets,omitempty"`
	NodesWithActiveSockets      *int64   `json:"nodesWithActiveSockets,omitempty"`
	NodesWithIdleSockets        *int64   `json:"nodesWithIdleSockets,omitempty"`

	// Protocol is http, https, mixed or none. Only some servers tell it and what follows.
	Protocol *string `json:"protocol,omitempty"`

	// TotalActiveSockets counts those in use.
	TotalActiveSockets int64 `json:"totalActiveSockets"`

	// TotalIdleSockets counts those that are open but not in use.
	TotalIdleSockets int64 `json:"totalIdleSockets"`

	// TotalQueuedRequests counts the requests that wait for a socket.
	TotalQueuedRequests int64 `json:"totalQueuedRequests"`
}

// EventLoopDelay is how late the event loop of a process was, in milliseconds.
type EventLoopDelay struct {
	// Exceeds counts delays beyond what can be measured.
	Exceeds float64 `json:"exceeds"`

	// FromTimestamp is the beginning of the measurement.
	FromTimestamp wire.Time `json:"fromTimestamp"`

	// LastUpdatedAt is the end of the measurement.
	LastUpdatedAt wire.Time `json:"lastUpdatedAt"`
	Max           float64   `json:"max"`
	Mean          float64   `json:"mean"`
	Min           float64   `json:"min"`

	// Percentiles holds values that a share of all measurements, in per cent, stays below.
	Percentiles       Percentiles `json:"percentiles"`
	StandardDeviation float64     `json:"stddev"`
}

// EventLoopUtilization is how busy the event loop of a process was.
type EventLoopUtilization struct {
	// Active is the busy time in milliseconds.
	Active float64 `json:"active"`

	// Idle is the idle time in milliseconds.
	Idle float64 `json:"idle"`

	// Utilization is the busy share of the time, from 0 to 1.
	Utilization float64 `json:"utilization"`
}

// Feature is a part of Kibana that can be granted to roles and switched off in a space.
type Feature struct {
	// Alerting lists the types of rules that belong to it.
	Alerting []FeatureAlerting `json:"alerting,omitzero"`

	// App lists the ids of the applications that belong to it.
	App []string `json:"app,omitzero"`

	// Cases lists the owners of cases that belong to it.
	Cases []string `json:"cases,omitzero"`

	// Catalogue lists the entries of the catalogue that belong to it.
	Catalogue []string `json:"catalogue,omitzero"`

	// Category is the group of a feature in Kibana's menus.
	Category FeatureCategory `json:"category"`

	// Deprecated says what to use in place of a feature.
	Deprecated  *FeatureDeprecation `json:"deprecated,omitempty"`
	Description *string             `json:"description,omitempty"`

	// ExcludeFromBasePrivileges says that a role with all privileges, or all read privileges, of a space lacks this
	// feature.
	ExcludeFromBasePrivileges *bool `json:"excludeFromBasePrivileges,omitempty"`

	// Hidden keeps it from the pages on which roles are made.
	Hidden *bool `json:"hidden,omitempty"`

	// Icon is the name of its icon. Only old servers tell.
	Icon *string `json:"icon,omitempty"`

	// ID is what roles and the disabled features of a space call it.
	ID string `json:"id"`

	// Management lists the pages of the management section that belong to it, by section.
	Management map[string][]string `json:"management,omitzero"`

	// MinimumLicense is a kind of subscription, from basic to enterprise. A trial covers what an enterprise licence does.
	MinimumLicense *License `json:"minimumLicense,omitempty"`

	// Name is what Kibana's pages call it.
	Name string `json:"name"`

	// NavLinkID is its entry in the menu. Only old servers tell.
	NavLinkID *string `json:"navLinkId,omitempty"`

	// Order is the place among the features, lowest first.
	Order      *float64           `json:"order,omitempty"`
	Privileges *FeaturePrivileges `json:"privileges"`

	// PrivilegesTooltip is a hint for those who grant it.
	PrivilegesTooltip *string `json:"privilegesTooltip,omitempty"`

	// Reserved is what a feature grants to built-in roles only.
	Reserved *ReservedPrivileges `json:"reserved,omitempty"`

	// Scope lists where it shows.
	Scope []FeatureScope `json:"scope,omitzero"`

	// SubFeatures lists what can be granted beside the privileges.
	SubFeatures []SubFeature `json:"subFeatures,omitzero"`

	// ValidLicenses lists the licences that cover it. Only old servers tell.
	ValidLicenses []string `json:"validLicenses,omitzero"`
}

// FeatureAlerting ties a type of rules to a feature. Servers before 8.18 give the id of the type alone.
type FeatureAlerting struct{ wire.Union }

// FeatureAlertingFrom makes a union of one of its kinds.
func FeatureAlertingFrom[T FeatureRuleType | FeatureRuleTypeID](kind T) FeatureAlerting {
	return FeatureAlerting{wire.UnionOf(kind)}
}

// AsFeatureRuleType reads it as FeatureRuleType.
func (u FeatureAlerting) AsFeatureRuleType() (kind FeatureRuleType, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsFeatureRuleTypeID reads it as FeatureRuleTypeID.
func (u FeatureAlerting) AsFeatureRuleTypeID() (kind FeatureRuleTypeID, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// FeatureCategory is the group of a feature in Kibana's menus.
type FeatureCategory struct {
	// AriaLabel is what screen readers call it.
	AriaLabel *string `json:"ariaLabel,omitempty"`

	// IconType is the name of its icon.
	IconType *string `json:"euiIconType,omitempty"`
	ID       string  `json:"id"`

	// Label is what Kibana's pages call it.
	Label string `json:"label"`

	// Order is the place among the groups, lowest first.
	Order *float64 `json:"order,omitempty"`
}

// FeatureDeprecation says what to use in place of a feature.
type FeatureDeprecation struct {
	// Notice is a text for those who granted it.
	Notice string `json:"notice"`

	// ReplacedBy lists the ids of features.
	ReplacedBy []string `json:"replacedBy,omitzero"`
}

// FeaturePrivilege is what a role gains by a privilege.
type FeaturePrivilege struct {
	// Alerting is what a privilege grants on rules and on alerts.
	Alerting *AlertingAccess `json:"alerting,omitempty"`

	// API lists groups of HTTP operations.
	API []string `json:"api,omitzero"`

	// App lists applications.
	App []string `json:"app,omitzero"`

	// Cases lists the owners on whose cases each thing may be done.
	Cases *CasesAccess `json:"cases,omitempty"`

	// Catalogue lists entries of the catalogue.
	Catalogue []string `json:"catalogue,omitzero"`

	// ComposedOf lists privileges of other features that come with it.
	ComposedOf []FeaturePrivilegeReference `json:"composedOf,omitzero"`

	// Disabled says that the privilege cannot be granted.
	Disabled *bool `json:"disabled,omitempty"`

	// ExcludeFromBasePrivileges says that a role with all privileges, or all read privileges, of a space lacks it.
	ExcludeFromBasePrivileges *bool `json:"excludeFromBasePrivileges,omitempty"`

	// Management lists pages of the management section, by section.
	Management map[string][]string `json:"management,omitzero"`

	// ReplacedBy is what to grant in place of a deprecated privilege, as one list or as one for each form of the
	// privilege.
	ReplacedBy PrivilegeReplacement `json:"replacedBy,omitzero"`

	// RequireAllSpaces says that the privilege can only be granted for all spaces at once.
	RequireAllSpaces *bool `json:"requireAllSpaces,omitempty"`

	// SavedObject lists types of saved objects.
	SavedObject SavedObjectAccess `json:"savedObject"`

	// UI lists capabilities of Kibana's pages.
	UI []string `json:"ui,omitzero"`
}

// FeaturePrivilegeReference names privileges of a feature.
type FeaturePrivilegeReference struct {
	Feature    string   `json:"feature"`
	Privileges []string `json:"privileges,omitzero"`
}

// FeaturePrivilegeReferences names privileges of several features.
type FeaturePrivilegeReferences = []FeaturePrivilegeReference

// FeaturePrivileges is what a feature grants to roles, null if it grants nothing of its own.
type FeaturePrivileges struct {
	// All is what a role gains by a privilege.
	All FeaturePrivilege `json:"all"`

	// Read is what a role gains by a privilege.
	Read FeaturePrivilege `json:"read"`
}

// FeatureRuleType is a type of rules, for the rules that some features own.
type FeatureRuleType struct {
	// Consumers lists the features whose rules of the type are meant.
	Consumers  []string `json:"consumers,omitzero"`
	RuleTypeID string   `json:"ruleTypeId"`
}

// FeatureRuleTypeID is the id of a type of rules.
type FeatureRuleTypeID = string

// FeatureScope is a place where a feature shows, on the pages about roles or on those about spaces.
type FeatureScope string

// HealthStatus is a judgement of health.
type HealthStatus string

// HeapMemory is the heap of a process.
type HeapMemory struct {
	// SizeLimit is the most that the heap may grow to in bytes.
	SizeLimit    int64 `json:"size_limit"`
	TotalInBytes int64 `json:"total_in_bytes"`
	UsedInBytes  int64 `json:"used_in_bytes"`
}

// LegacyServiceStatus is the health of one service in the form of the 7 line.
type LegacyServiceStatus struct {
	// Icon is an icon of Kibana's pages.
	Icon *string `json:"icon,omitempty"`

	// ID names the service and its version.
	ID string `json:"id"`

	// Message is the health in words.
	Message string `json:"message"`

	// Since is when the state was last entered.
	Since *wire.Time `json:"since,omitempty"`

	// State grades health as the 7 line did.
	State LegacyStatusState `json:"state"`

	// UIColor is a colour of Kibana's pages.
	UIColor *string `json:"uiColor,omitempty"`
}

// LegacyStatusState grades health as the 7 line did.
type LegacyStatusState string

// License is a kind of subscription, from basic to enterprise. A trial covers what an enterprise licence does.
type License string

// ListLogstashPipelinesResponse is the reply of ListLogstashPipelines.
type ListLogstashPipelinesResponse struct {
	Pipelines []LogstashPipelineSummary `json:"pipelines,omitzero"`
}

// Locator is the place that a short URL leads to.
type Locator struct {
	ID    string         `json:"id"`
	State map[string]any `json:"state,omitzero"`

	// Version is the release that stored it.
	Version string `json:"version"`
}

// LogstashPipeline is a pipeline of centrally managed Logstash.
type LogstashPipeline struct {
	Description *string `json:"description,omitempty"`
	ID          string  `json:"id"`

	// Pipeline is the configuration in the language of Logstash.
	Pipeline string         `json:"pipeline"`
	Settings map[string]any `json:"settings,omitzero"`

	// Username is who changed it last.
	Username *string `json:"username,omitempty"`
}

// LogstashPipelineRequest is what a pipeline shall be.
type LogstashPipelineRequest struct {
	Description *string `json:"description,omitempty"`

	// Pipeline is the configuration in the language of Logstash.
	Pipeline string         `json:"pipeline"`
	Settings map[string]any `json:"settings,omitzero"`
}

// LogstashPipelineSummary is what a list tells of a pipeline.
type LogstashPipelineSummary struct {
	Description  string    `json:"description"`
	ID           string    `json:"id"`
	LastModified wire.Time `json:"last_modified"`

	// Username is who changed it last.
	Username *string `json:"username,omitempty"`
}

// MLJobType is the type of a job.
type MLJobType string

// MLJobsSpacesRequest says where jobs shall be shown.
type MLJobsSpacesRequest struct {
	JobIDs []string `json:"jobIds,omitzero"`

	// JobType is the type of a job.
	JobType        MLJobType `json:"jobType"`
	SpacesToAdd    []string  `json:"spacesToAdd,omitzero"`
	SpacesToRemove []string  `json:"spacesToRemove,omitzero"`
}

// MLSavedObjectType is what a saved object of machine learning stands for.
type MLSavedObjectType string

// MLSpacesOutcome is what came of one job or model.
type MLSpacesOutcome struct {
	// Error is a text or an error of Elasticsearch.
	Error   any  `json:"error,omitempty"`
	Success bool `json:"success"`

	// Type is what a saved object of machine learning stands for.
	Type MLSavedObjectType `json:"type"`
}

// MLSync is what a synchronisation changed, by kind and id. Kinds are anomaly-detector, data-frame-analytics and
// trained-model.
type MLSync struct {
	DatafeedsAdded      map[string]map[string]MLSyncOutcome `json:"datafeedsAdded,omitzero"`
	DatafeedsRemoved    map[string]map[string]MLSyncOutcome `json:"datafeedsRemoved,omitzero"`
	SavedObjectsCreated map[string]map[string]MLSyncOutcome `json:"savedObjectsCreated,omitzero"`
	SavedObjectsDeleted map[string]map[string]MLSyncOutcome `json:"savedObjectsDeleted,omitzero"`
}

// MLSyncOutcome is what came of one job or model in a synchronisation.
type MLSyncOutcome struct {
	// Error is a text or an error of Elasticsearch.
	Error   any  `json:"error,omitempty"`
	Success bool `json:"success"`
}

// Metrics is the load of a server as it last measured it.
type Metrics struct {
	// CollectionIntervalInMillis is the time between measurements.
	CollectionIntervalInMillis int64 `json:"collection_interval_in_millis"`

	// ConcurrentConnections is the number of open connections to the server.
	ConcurrentConnections *int64 `json:"concurrent_connections,omitempty"`

	// ElasticsearchClient counts what connects a server to Elasticsearch.
	ElasticsearchClient *ElasticsearchClientMetrics `json:"elasticsearch_client,omitempty"`

	// LastUpdated is when the load was measured.
	LastUpdated wire.Time  `json:"last_updated"`
	OS          *OSMetrics `json:"os,omitempty"`

	// Process is the load of one process of a server.
	Process *ProcessMetrics `json:"process,omitempty"`

	// Processes has an entry for each process of the server.
	Processes []ProcessMetrics `json:"processes,omitzero"`

	// Requests counts the requests that a server answered since the measurement before.
	Requests *RequestCounts `json:"requests,omitempty"`

	// ResponseTimes is how long a server took to answer. Its members are null if there was nothing to answer.
	ResponseTimes *ResponseTimes `json:"response_times,omitempty"`
}

// OSLoad is the average number of processes that want to run.
type OSLoad struct {
	// FifteenMinutes is the average of the last 15 minutes.
	FifteenMinutes float64 `json:"15m"`

	// OneMinute is the average of the last minute.
	OneMinute float64 `json:"1m"`

	// FiveMinutes is the average of the last 5 minutes.
	FiveMinutes float64 `json:"5m"`
}

// OSMemory is the memory of the machine.
type OSMemory struct {
	FreeInBytes  int64 `json:"free_in_bytes"`
	TotalInBytes int64 `json:"total_in_bytes"`
	UsedInBytes  int64 `json:"used_in_bytes"`
}

// OSMetrics is the load of the machine, or of the container, that a server runs on.
type OSMetrics struct {
	// CgroupMemory is the memory that a container uses.
	CgroupMemory *CgroupMemory `json:"cgroup_memory,omitempty"`

	// CPU is the processor time that a container may use.
	CPU      *CgroupCPU      `json:"cpu,omitempty"`
	CPUUsage *CgroupCPUUsage `json:"cpuacct,omitempty"`

	// Distro is the Linux distribution.
	Distro *string `json:"distro,omitempty"`

	// DistroRelease is the Linux distribution with its release.
	DistroRelease *string `json:"distroRelease,omitempty"`

	// Load is the average number of processes that want to run.
	Load OSLoad `json:"load"`

	// Memory is the memory of the machine.
	Memory OSMemory `json:"memory"`

	// Platform is the kind of system, such as "linux".
	Platform string `json:"platform"`

	// PlatformRelease is the platform with its release.
	PlatformRelease string `json:"platformRelease"`

	// UptimeInMillis is how long the machine has run.
	UptimeInMillis float64 `json:"uptime_in_millis"`
}

// OverallStatus is the health of a server as a whole. Level is all that a caller without credentials gets. The members
// from State on are those of the 7 line, and replace the others if that form was asked for.
type OverallStatus struct {
	// Detail explains the summary.
	Detail *string `json:"detail,omitempty"`

	// DocumentationURL leads to help.
	DocumentationURL *string `json:"documentationUrl,omitempty"`

	// Icon is an icon of Kibana's pages.
	Icon  *string     `json:"icon,omitempty"`
	Level StatusLevel `json:"level,omitempty"`

	// Meta holds details that depend on the service.
	Meta map[string]any `json:"meta,omitzero"`

	// Nickname is a joking name of the state.
	Nickname *string `json:"nickname,omitempty"`

	// Since is when the state was last entered.
	Since *wire.Time `json:"since,omitempty"`

	// State grades health as the 7 line did.
	State *LegacyStatusState `json:"state,omitempty"`

	// Summary is the health in words.
	Summary *string `json:"summary,omitempty"`

	// Title is the name of the state.
	Title *string `json:"title,omitempty"`

	// UIColor is a colour of Kibana's pages.
	UIColor *string `json:"uiColor,omitempty"`
}

// Percentiles holds values that a share of all measurements, in per cent, stays below.
type Percentiles struct {
	P50 float64 `json:"50"`
	P75 float64 `json:"75"`

	// P90 is missing from some servers.
	P90 *float64 `json:"90,omitempty"`
	P95 float64  `json:"95"`
	P99 float64  `json:"99"`
}

// PrivilegeGroupType says whether the privileges of a group exclude each other.
type PrivilegeGroupType string

// PrivilegeInclusion is the privilege of the feature that a privilege of a sub-feature comes with.
type PrivilegeInclusion string

// PrivilegeReplacement is what to grant in place of a deprecated privilege, as one list or as one for each form of the
// privilege.
type PrivilegeReplacement struct{ wire.Union }

// PrivilegeReplacementFrom makes a union of one of its kinds.
func PrivilegeReplacementFrom[T FeaturePrivilegeReferences | PrivilegeReplacementByForm](kind T) PrivilegeReplacement {
	return PrivilegeReplacement{wire.UnionOf(kind)}
}

// AsFeaturePrivilegeReferences reads it as FeaturePrivilegeReferences.
func (u PrivilegeReplacement) AsFeaturePrivilegeReferences() (kind FeaturePrivilegeReferences, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPrivilegeReplacementByForm reads it as PrivilegeReplacementByForm.
func (u PrivilegeReplacement) AsPrivilegeReplacementByForm() (kind PrivilegeReplacementByForm, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// PrivilegeReplacementByForm is what to grant in place of a deprecated privilege, for each form of it.
type PrivilegeReplacementByForm struct {
	// Default replaces the privilege with its sub-features.
	Default []FeaturePrivilegeReference `json:"default,omitzero"`

	// Minimal replaces the privilege without its sub-features.
	Minimal []FeaturePrivilegeReference `json:"minimal,omitzero"`
}

// ProcessMemory is the memory that a process uses.
type ProcessMemory struct {
	// ArrayBuffersInBytes is the part of the external memory that buffers hold.
	ArrayBuffersInBytes *int64 `json:"array_buffers_in_bytes,omitempty"`

	// ExternalInBytes belongs to objects outside the heap.
	ExternalInBytes *int64 `json:"external_in_bytes,omitempty"`

	// Heap is the heap of a process.
	Heap HeapMemory `json:"heap"`

	// ResidentSetSizeInBytes is all of it that is not swapped out.
	ResidentSetSizeInBytes int64 `json:"resident_set_size_in_bytes"`
}

// ProcessMetrics is the load of one process of a server.
type ProcessMetrics struct {
	// EventLoopDelay is the mean delay of the event loop in milliseconds.
	EventLoopDelay float64 `json:"event_loop_delay"`

	// EventLoopDelayHistogram is how late the event loop of a process was, in milliseconds.
	EventLoopDelayHistogram EventLoopDelay `json:"event_loop_delay_histogram"`

	// EventLoopUtilization is how busy the event loop of a process was.
	EventLoopUtilization *EventLoopUtilization `json:"event_loop_utilization,omitempty"`

	// Memory is the memory that a process uses.
	Memory ProcessMemory `json:"memory"`

	// PID is the number that the system gave to the process.
	PID int64 `json:"pid"`

	// UptimeInMillis is how long the process has run.
	UptimeInMillis float64 `json:"uptime_in_millis"`
}

// RequestCounts counts the requests that a server answered since the measurement before.
type RequestCounts struct {
	// Disconnects counts callers who did not wait for the answer.
	Disconnects int64 `json:"disconnects"`

	// LegacyStatusCodes is the same as StatusCodes under an older name.
	LegacyStatusCodes map[string]int64 `json:"statusCodes,omitzero"`

	// StatusCodes counts the answers by HTTP status.
	StatusCodes map[string]int64 `json:"status_codes,omitzero"`
	Total       int64            `json:"total"`
}

// ReservedPrivilege is one grant to built-in roles.
type ReservedPrivilege struct {
	ID string `json:"id"`

	// Privilege is what a role gains by a privilege.
	Privilege FeaturePrivilege `json:"privilege"`
}

// ReservedPrivileges is what a feature grants to built-in roles only.
type ReservedPrivileges struct {
	Description string              `json:"description"`
	Privileges  []ReservedPrivilege `json:"privileges,omitzero"`
}

// ResponseTimes is how long a server took to answer. Its members are null if there was nothing to answer.
type ResponseTimes struct {
	AvgInMillis *float64 `json:"avg_in_millis"`
	MaxInMillis *float64 `json:"max_in_millis"`
}

// RuleAccess lists the types of rules on which each thing may be done.
type RuleAccess struct {
	All                []FeatureAlerting `json:"all,omitzero"`
	Enable             []FeatureAlerting `json:"enable,omitzero"`
	ManageRuleSettings []FeatureAlerting `json:"manage_rule_settings,omitzero"`
	ManualRun          []FeatureAlerting `json:"manual_run,omitzero"`
	Read               []FeatureAlerting `json:"read,omitzero"`
}

// SavedObjectAccess lists types of saved objects.
type SavedObjectAccess struct {
	// All lists what may be read and written.
	All []string `json:"all,omitzero"`

	// Read lists what may be read.
	Read []string `json:"read,omitzero"`
}

// ServiceStatus is the health of one service or plugin.
type ServiceStatus struct {
	// Detail explains the summary.
	Detail *string `json:"detail,omitempty"`

	// DocumentationURL leads to help.
	DocumentationURL *string `json:"documentationUrl,omitempty"`

	// Level grades health, from good to bad.
	Level StatusLevel `json:"level"`

	// Meta holds details that depend on the service.
	Meta map[string]any `json:"meta,omitzero"`

	// Reported tells a status of the plugin's own making from one that follows from its dependencies.
	Reported *bool `json:"reported,omitempty"`

	// Summary is the health in words.
	Summary string `json:"summary"`
}

// ShortURL is a short URL.
type ShortURL struct {
	AccessCount int64 `json:"accessCount"`

	// AccessDate is in milliseconds since 1970.
	AccessDate int64 `json:"accessDate"`

	// CreateDate is in milliseconds since 1970.
	CreateDate int64  `json:"createDate"`
	ID         string `json:"id"`

	// Locator is the place that a short URL leads to.
	Locator Locator `json:"locator"`
	Slug    string  `json:"slug"`

	// URL is the path that a short URL of a release before 8.0 leads to, else empty.
	URL *string `json:"url,omitempty"`
}

// ShortURLRequest is a place in Kibana that shall have a short URL.
type ShortURLRequest struct {
	// HumanReadableSlug has no effect in current releases.
	HumanReadableSlug *bool `json:"humanReadableSlug,omitempty"`

	// LocatorID names the kind of place, such as DASHBOARD_APP_LOCATOR.
	LocatorID string `json:"locatorId"`

	// Params are what the locator asks for.
	Params map[string]any `json:"params,omitzero"`

	// Slug is the short text, of 3 to 255 characters. Without it Kibana makes one.
	Slug *string `json:"slug,omitempty"`
}

// Stats is the load of a server.
type Stats struct {
	LegacyClusterUUID     *string `json:"clusterUuid,omitempty"`
	ClusterUUID           *string `json:"cluster_uuid,omitempty"`
	CollectionIntervalMs  int64   `json:"collection_interval_ms"`
	ConcurrentConnections int64   `json:"concurrent_connections"`

	// ElasticsearchClient counts sockets.
	ElasticsearchClient map[string]any `json:"elasticsearch_client,omitzero"`

	// Kibana is the server that the numbers are of.
	Kibana      StatsServer `json:"kibana"`
	LastUpdated wire.Time   `json:"last_updated"`

	// OS is the load of the machine.
	OS StatsOS `json:"os"`

	// Process is the load of a process.
	Process   StatsProcess   `json:"process"`
	Processes []StatsProcess `json:"processes,omitzero"`

	// Requests counts requests since the last collection.
	Requests StatsRequests `json:"requests"`

	// ResponseTimes are times of replies.
	ResponseTimes StatsResponseTimes `json:"response_times"`

	// Usage is empty in current releases.
	Usage map[string]any `json:"usage,omitzero"`
}

// StatsCgroupMemory is the memory that a container uses.
type StatsCgroupMemory struct {
	CurrentBytes     *int64 `json:"current_bytes,omitempty"`
	SwapCurrentBytes *int64 `json:"swap_current_bytes,omitempty"`
}

// StatsColor is the state of a server as a colour.
type StatsColor string

// StatsEventLoopDelay is how late the event loop of a process was, in milliseconds.
type StatsEventLoopDelay struct {
	// Exceeds counts delays beyond what can be measured.
	Exceeds       *float64   `json:"exceeds,omitempty"`
	FromTimestamp *wire.Time `json:"from_timestamp,omitempty"`
	LastUpdatedAt *wire.Time `json:"last_updated_at,omitempty"`
	Max           *float64   `json:"max,omitempty"`
	Mean          *float64   `json:"mean,omitempty"`
	Min           *float64   `json:"min,omitempty"`

	// Percentiles holds values that a share of all measurements, in per cent, stays below.
	Percentiles       *Percentiles `json:"percentiles,omitempty"`
	StandardDeviation *float64     `json:"stddev,omitempty"`
}

// StatsHeap is the heap of a process.
type StatsHeap struct {
	// SizeLimit is in bytes.
	SizeLimit  *int64 `json:"size_limit,omitempty"`
	TotalBytes *int64 `json:"total_bytes,omitempty"`
	UsedBytes  *int64 `json:"used_bytes,omitempty"`
}

// StatsMemory is the memory of the machine.
type StatsMemory struct {
	FreeBytes  *int64 `json:"free_bytes,omitempty"`
	TotalBytes *int64 `json:"total_bytes,omitempty"`
	UsedBytes  *int64 `json:"used_bytes,omitempty"`
}

// StatsOS is the load of the machine.
type StatsOS struct {
	// CgroupMemory is the memory that a container uses.
	CgroupMemory *StatsCgroupMemory `json:"cgroup_memory,omitempty"`

	// CPU is the processor time that a container may use.
	CPU      *CgroupCPU      `json:"cpu,omitempty"`
	CPUUsage *CgroupCPUUsage `json:"cpuacct,omitempty"`

	// Distro is the Linux distribution.
	Distro *string `json:"distro,omitempty"`

	// DistroRelease is the Linux distribution with its release.
	DistroRelease *string `json:"distro_release,omitempty"`

	// Load are averages by time: 1m, 5m and 15m.
	Load map[string]float64 `json:"load,omitzero"`

	// Memory is the memory of the machine.
	Memory          *StatsMemory `json:"memory,omitempty"`
	Platform        *string      `json:"platform,omitempty"`
	PlatformRelease *string      `json:"platform_release,omitempty"`
	UptimeMs        *float64     `json:"uptime_ms,omitempty"`
}

// StatsProcess is the load of a process.
type StatsProcess struct {
	// EventLoopDelay is in milliseconds.
	EventLoopDelay *float64 `json:"event_loop_delay,omitempty"`

	// EventLoopDelayHistogram is how late the event loop of a process was, in milliseconds.
	EventLoopDelayHistogram *StatsEventLoopDelay `json:"event_loop_delay_histogram,omitempty"`

	// EventLoopUtilization is how busy the event loop of a process was.
	EventLoopUtilization *EventLoopUtilization `json:"event_loop_utilization,omitempty"`

	// Memory is the memory of a process.
	Memory   *StatsProcessMemory `json:"memory,omitempty"`
	PID      *int64              `json:"pid,omitempty"`
	UptimeMs *float64            `json:"uptime_ms,omitempty"`
}

// StatsProcessMemory is the memory of a process.
type StatsProcessMemory struct {
	// ArrayBuffersBytes is the part of the external memory that buffers hold.
	ArrayBuffersBytes *int64 `json:"array_buffers_bytes,omitempty"`

	// ExternalBytes belongs to objects outside the heap.
	ExternalBytes *int64 `json:"external_bytes,omitempty"`

	// Heap is the heap of a process.
	Heap                 *StatsHeap `json:"heap,omitempty"`
	ResidentSetSizeBytes *int64     `json:"resident_set_size_bytes,omitempty"`
}

// StatsRequests counts requests since the last collection.
type StatsRequests struct {
	Disconnects *int64           `json:"disconnects,omitempty"`
	StatusCodes map[string]int64 `json:"status_codes,omitzero"`
	Total       *int64           `json:"total,omitempty"`
}

// StatsResponseTimes are times of replies.
type StatsResponseTimes struct {
	AvgMs *float64 `json:"avg_ms"`
	MaxMs *float64 `json:"max_ms"`
}

// StatsServer is the server that the numbers are of.
type StatsServer struct {
	Host     *string `json:"host,omitempty"`
	Index    *string `json:"index,omitempty"`
	Locale   *string `json:"locale,omitempty"`
	Name     string  `json:"name"`
	Snapshot *bool   `json:"snapshot,omitempty"`

	// Status is the state of a server as a colour.
	Status           StatsColor `json:"status"`
	TransportAddress *string    `json:"transport_address,omitempty"`
	UUID             string     `json:"uuid"`
	Version          string     `json:"version"`
}

// Status is what a server says about itself. All but Status is absent for a caller without credentials.
type Status struct {
	// Metrics is the load of a server as it last measured it.
	Metrics *Metrics `json:"metrics,omitempty"`

	// Name is the name of the server.
	Name *string `json:"name,omitempty"`

	// Status is the health of a server and of its parts.
	Status StatusSummary `json:"status"`

	// UUID tells this server from others of the same name.
	UUID *string `json:"uuid,omitempty"`

	// Version is the release that a server runs.
	Version *Version `json:"version,omitempty"`
}

// StatusLevel grades health, from good to bad.
type StatusLevel string

// StatusSummary is the health of a server and of its parts.
type StatusSummary struct {
	// Core is the health of what all plugins stand on.
	Core *CoreStatus `json:"core,omitempty"`

	// Overall is the health of a server as a whole. Level is all that a caller without credentials gets. The members
	// from State on are those of the 7 line, and replace the others if that form was asked for.
	Overall OverallStatus `json:"overall"`

	// Plugins is the health of each plugin, by its id.
	Plugins map[string]ServiceStatus `json:"plugins,omitzero"`

	// Statuses is the health of all services in the form of the 7 line, if that was asked for.
	Statuses []LegacyServiceStatus `json:"statuses,omitzero"`
}

// SubFeature is a part of a feature that can be granted by itself.
type SubFeature struct {
	Description     *string                    `json:"description,omitempty"`
	Name            string                     `json:"name"`
	PrivilegeGroups []SubFeaturePrivilegeGroup `json:"privilegeGroups,omitzero"`

	// PrivilegesTooltip is a hint for those who grant it.
	PrivilegesTooltip *string `json:"privilegesTooltip,omitempty"`

	// RequireAllSpaces says that it can only be granted for all spaces at once.
	RequireAllSpaces *bool `json:"requireAllSpaces,omitempty"`
}

// SubFeaturePrivilege is what a role gains by a privilege of a sub-feature.
type SubFeaturePrivilege struct {
	// Alerting is what a privilege grants on rules and on alerts.
	Alerting *AlertingAccess `json:"alerting,omitempty"`

	// API lists groups of HTTP operations.
	API []string `json:"api,omitzero"`

	// App lists applications.
	App []string `json:"app,omitzero"`

	// Cases lists the owners on whose cases each thing may be done.
	Cases *CasesAccess `json:"cases,omitempty"`

	// Catalogue lists entries of the catalogue.
	Catalogue []string `json:"catalogue,omitzero"`

	// ComposedOf lists privileges of other features that come with it.
	ComposedOf []FeaturePrivilegeReference `json:"composedOf,omitzero"`

	// Disabled says that the privilege cannot be granted.
	Disabled *bool  `json:"disabled,omitempty"`
	ID       string `json:"id"`

	// IncludeIn is the privilege of the feature that a privilege of a sub-feature comes with.
	IncludeIn PrivilegeInclusion `json:"includeIn"`

	// Management lists pages of the management section, by section.
	Management map[string][]string `json:"management,omitzero"`

	// MinimumLicense is a kind of subscription, from basic to enterprise. A trial covers what an enterprise licence does.
	MinimumLicense *License `json:"minimumLicense,omitempty"`
	Name           string   `json:"name"`

	// ReplacedBy is what to grant in place of a deprecated privilege, as one list or as one for each form of the
	// privilege.
	ReplacedBy PrivilegeReplacement `json:"replacedBy,omitzero"`

	// RequireAllSpaces says that the privilege can only be granted for all spaces at once.
	RequireAllSpaces *bool `json:"requireAllSpaces,omitempty"`

	// SavedObject lists types of saved objects.
	SavedObject SavedObjectAccess `json:"savedObject"`

	// UI lists capabilities of Kibana's pages.
	UI []string `json:"ui,omitzero"`
}

// SubFeaturePrivilegeGroup is a set of privileges of which one can be granted, or any number.
type SubFeaturePrivilegeGroup struct {
	// GroupType says whether the privileges of a group exclude each other.
	GroupType  PrivilegeGroupType    `json:"groupType"`
	Privileges []SubFeaturePrivilege `json:"privileges,omitzero"`
}

// TaskCapacity is how much a server takes on at once.
type TaskCapacity struct {
	AsCost    *int64 `json:"as_cost,omitempty"`
	AsWorkers *int64 `json:"as_workers,omitempty"`
	Config    *int64 `json:"config,omitempty"`
}

// TaskExecutionControl tells which tasks are held back. Older releases lack it.
type TaskExecutionControl struct {
	// Paused tells whether all tasks are held back.
	Paused          *bool    `json:"paused,omitempty"`
	PausedTaskTypes []string `json:"paused_task_types,omitzero"`
}

// TaskManagerCapacity is how many servers the tasks need.
type TaskManagerCapacity struct {
	Reason *string `json:"reason,omitempty"`

	// Status is a judgement of health.
	Status    HealthStatus `json:"status"`
	Timestamp wire.Time    `json:"timestamp"`

	// Value are numbers by their names, as they were seen and as they should be.
	Value CapacityEstimation `json:"value"`
}

// TaskManagerConfiguration is how the task manager is configured.
type TaskManagerConfiguration struct {
	Reason *string `json:"reason,omitempty"`

	// Status is a judgement of health.
	Status    HealthStatus `json:"status"`
	Timestamp wire.Time    `json:"timestamp"`

	// Value are settings of the task manager. Times are in milliseconds.
	Value TaskManagerSettings `json:"value"`
}

// TaskManagerHealth is how well a server gets on with background tasks. Stats is absent shortly after a start.
type TaskManagerHealth struct {
	// ID is the UUID of the server.
	ID         string     `json:"id"`
	LastUpdate *wire.Time `json:"last_update,omitempty"`
	Reason     *string    `json:"reason,omitempty"`

	// Stats are the numbers behind a judgement of health.
	Stats *TaskManagerStats `json:"stats,omitempty"`

	// Status is a judgement of health.
	Status    HealthStatus `json:"status"`
	Timestamp wire.Time    `json:"timestamp"`
}

// TaskManagerRuntime is how the task manager has been working.
type TaskManagerRuntime struct {
	Reason *string `json:"reason,omitempty"`

	// Status is a judgement of health.
	Status    HealthStatus `json:"status"`
	Timestamp wire.Time    `json:"timestamp"`

	// Value is how tasks have been running.
	Value TaskRuntime `json:"value"`
}

// TaskManagerSettings are settings of the task manager. Times are in milliseconds.
type TaskManagerSettings struct {
	// Capacity is how much a server takes on at once.
	Capacity      *TaskCapacity `json:"capacity,omitempty"`
	ClaimStrategy *string       `json:"claim_strategy,omitempty"`

	// ExecutionControl tells which tasks are held back. Older releases lack it.
	ExecutionControl *TaskExecutionControl `json:"execution_control,omitempty"`

	// MaxPollInactivityCycles is of older servers.
	MaxPollInactivityCycles *int64 `json:"max_poll_inactivity_cycles,omitempty"`

	// MaxWorkers is what older servers have in place of Capacity.
	MaxWorkers                          *int64 `json:"max_workers,omitempty"`
	MonitoredAggregatedStatsRefreshRate *int64 `json:"monitored_aggregated_stats_refresh_rate,omitempty"`
	MonitoredStatsRunningAverageWindow  *int64 `json:"monitored_stats_running_average_window,omitempty"`

	// MonitoredTaskExecutionThresholds are the shares of failures that make a warning or an error.
	MonitoredTaskExecutionThresholds *TaskThresholds `json:"monitored_task_execution_thresholds,omitempty"`
	PollInterval                     *int64          `json:"poll_interval,omitempty"`
	RequestCapacity                  *int64          `json:"request_capacity,omitempty"`
}

// TaskManagerStats are the numbers behind a judgement of health.
type TaskManagerStats struct {
	// CapacityEstimation is how many servers the tasks need.
	CapacityEstimation *TaskManagerCapacity `json:"capacity_estimation,omitempty"`

	// Configuration is how the task manager is configured.
	Configuration *TaskManagerConfiguration `json:"configuration,omitempty"`

	// Ephemeral is about tasks that are not stored. Only older servers tell.
	Ephemeral any `json:"ephemeral,omitempty"`

	// Runtime is how the task manager has been working.
	Runtime *TaskManagerRuntime `json:"runtime,omitempty"`

	// Workload is what the task manager has to do.
	Workload *TaskManagerWorkload `json:"workload,omitempty"`
}

// TaskManagerWorkload is what the task manager has to do.
type TaskManagerWorkload struct {
	Reason *string `json:"reason,omitempty"`

	// Status is a judgement of health.
	Status    HealthStatus `json:"status"`
	Timestamp wire.Time    `json:"timestamp"`

	// Value are the tasks of the deployment.
	Value Workload `json:"value"`
}

// TaskPercentiles are percentiles, of times in milliseconds.
type TaskPercentiles struct {
	P50 *float64 `json:"p50,omitempty"`
	P90 *float64 `json:"p90,omitempty"`
	P95 *float64 `json:"p95,omitempty"`
	P99 *float64 `json:"p99,omitempty"`
}

// TaskRuntime is how tasks have been running.
type TaskRuntime struct {
	// Drift are percentiles, of times in milliseconds.
	Drift       *TaskPercentiles           `json:"drift,omitempty"`
	DriftByType map[string]TaskPercentiles `json:"drift_by_type,omitzero"`

	// Execution is about running tasks.
	Execution any `json:"execution,omitempty"`

	// Load is how busy the server is.
	Load any `json:"load,omitempty"`

	// Polling is about looking for tasks.
	Polling any `json:"polling,omitempty"`
}

// TaskThreshold are two percentages of failures.
type TaskThreshold struct {
	ErrorThreshold *float64 `json:"error_threshold,omitempty"`
	WarnThreshold  *float64 `json:"warn_threshold,omitempty"`
}

// TaskThresholds are the shares of failures that make a warning or an error.
type TaskThresholds struct {
	// Custom are those of single types of tasks.
	Custom map[string]TaskThreshold `json:"custom,omitzero"`

	// Default are two percentages of failures.
	Default *TaskThreshold `json:"default,omitempty"`
}

// TaskTypeWorkload are the tasks of one type.
type TaskTypeWorkload struct {
	Cost  *float64 `json:"cost,omitempty"`
	Count *int64   `json:"count,omitempty"`

	// Status counts tasks by their status.
	Status map[string]int64 `json:"status,omitzero"`
}

// TrainedModelsSpacesRequest says where trained models shall be shown.
type TrainedModelsSpacesRequest struct {
	ModelIDs       []string `json:"modelIds,omitzero"`
	SpacesToAdd    []string `json:"spacesToAdd,omitzero"`
	SpacesToRemove []string `json:"spacesToRemove,omitzero"`
}

// UpgradeStatus tells whether a deployment is ready for an upgrade.
type UpgradeStatus struct {
	// Cluster lists what is in the way in the form of older servers. Current ones do not send it.
	Cluster []map[string]any `json:"cluster,omitzero"`

	// Details is a sentence for people.
	Details               *string          `json:"details,omitempty"`
	KibanaAPIDeprecations []APIDeprecation `json:"kibanaApiDeprecations,omitzero"`
	ReadyForUpgrade       bool             `json:"readyForUpgrade"`

	// RecentESDeprecationLogs is what Elasticsearch logged lately about use of what will go.
	RecentESDeprecationLogs *DeprecationLogs `json:"recentEsDeprecationLogs,omitempty"`
}

// Version is the release that a server runs.
type Version struct {
	// BuildDate is when the server was built. Servers of the early 8 line do not tell.
	BuildDate *wire.Time `json:"build_date,omitempty"`

	// BuildFlavor is the offering that a server was built for.
	BuildFlavor *BuildFlavor `json:"build_flavor,omitempty"`

	// BuildHash is the revision of the source.
	BuildHash string `json:"build_hash"`

	// BuildNumber rises with every build.
	BuildNumber int64 `json:"build_number"`

	// BuildSnapshot tells an unreleased build.
	BuildSnapshot bool `json:"build_snapshot"`

	// Number is the release, such as "9.3.0", without a mark for snapshots.
	Number string `json:"number"`
}

// Workload are the tasks of the deployment.
type Workload struct {
	// CapacityRequirements counts the tasks that are due in a time.
	CapacityRequirements         *CapacityRequirements `json:"capacity_requirements,omitempty"`
	MisspeltCapacityRequirements *CapacityRequirements `json:"capacity_requirments,omitempty"`
	Cost                         *float64              `json:"cost,omitempty"`
	Count                        *int64                `json:"count,omitempty"`
	EstimatedScheduleDensity     []float64             `json:"estimated_schedule_density,omitzero"`
	NonRecurring                 *int64                `json:"non_recurring,omitempty"`
	NonRecurringCost             *float64              `json:"non_recurring_cost,omitempty"`
	Overdue                      *int64                `json:"overdue,omitempty"`
	OverdueCost                  *float64              `json:"overdue_cost,omitempty"`
	OverdueNonRecurring          *int64                `json:"overdue_non_recurring,omitempty"`

	// Owners counts the servers that work on tasks.
	Owners any `json:"owner_ids,omitempty"`

	// Schedule are pairs of an interval, such as 1m, and a number of tasks.
	Schedule  [][]any                     `json:"schedule,omitzero"`
	TaskTypes map[string]TaskTypeWorkload `json:"task_types,omitzero"`
}

// ListFeaturesParams holds the query parameters of ListFeatures.
type ListFeaturesParams struct {
	// IgnoreValidLicenses includes the features that the licence does not cover. The default is false.
	IgnoreValidLicenses *bool `form:"ignoreValidLicenses,omitempty" json:"ignoreValidLicenses,omitempty"`
}

// SyncMLSavedObjectsParams holds the query parameters of SyncMLSavedObjects.
type SyncMLSavedObjectsParams struct {
	// AddToAllSpaces adds what is missing to all spaces.
	AddToAllSpaces *bool `form:"addToAllSpaces,omitempty" json:"addToAllSpaces,omitempty"`

	// Simulate only tells what would change.
	Simulate *bool `form:"simulate,omitempty" json:"simulate,omitempty"`
}

// GetStatsParams holds the query parameters of GetStats.
type GetStatsParams struct {
	// ExcludeUsage has no effect in current releases.
	ExcludeUsage *bool `form:"exclude_usage,omitempty" json:"exclude_usage,omitempty"`

	// Extended adds the id of the cluster.
	Extended *bool `form:"extended,omitempty" json:"extended,omitempty"`

	// Legacy puts the id of the cluster into LegacyClusterUUID.
	Legacy *bool `form:"legacy,omitempty" json:"legacy,omitempty"`
}

// GetStatusParams holds the query parameters of GetStatus.
type GetStatusParams struct {
	// V7Format asks for the form of the 7 line. It excludes V8Format.
	V7Format *bool `form:"v7format,omitempty" json:"v7format,omitempty"`

	// V8Format asks for the form of the 8 line and later, which is the default. It excludes V7Format.
	V8Format *bool `form:"v8format,omitempty" json:"v8format,omitempty"`
}

// GetUpgradeStatusParams holds the query parameters of GetUpgradeStatus.
type GetUpgradeStatusParams struct {
	// TargetVersion is the release to upgrade to.
	TargetVersion *string `form:"targetVersion,omitempty" json:"targetVersion,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListFeatures = wire.Operation{ID: "ListFeatures", Method: http.MethodGet, Path: "/api/features", Scope: wire.GlobalScope}

// ListFeatures returns the features of the server in the order of its menus.
//
// Deprecated features are left out. The ids are those that disabledFeatures of a space takes. The caller needs
// the privilege to read features.
//
// Kibana: GET /api/features (experimental since 7.0), independent of spaces.
func (c *Client) ListFeatures(ctx context.Context, params *ListFeaturesParams, opts ...wire.RequestEditorFn) ([]Feature, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "ignoreValidLicenses", params.IgnoreValidLicenses)
	}
	return wire.Value[[]Feature](ctx, c.conn, &opListFeatures, wire.Request{Query: query}, opts)
}

var opDeleteLogstashPipeline = wire.Operation{ID: "DeleteLogstashPipeline", Method: http.MethodDelete, Path: "/api/logstash/pipeline/{id}", Scope: wire.GlobalScope}

// DeleteLogstashPipeline deletes a pipeline of centrally managed Logstash.
//
// Kibana: DELETE /api/logstash/pipeline/{id} (experimental since 7.x), independent of spaces.
func (c *Client) DeleteLogstashPipeline(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteLogstashPipeline, wire.Request{Path: []string{id}}, opts)
}

var opGetLogstashPipeline = wire.Operation{ID: "GetLogstashPipeline", Method: http.MethodGet, Path: "/api/logstash/pipeline/{id}", Scope: wire.GlobalScope}

// GetLogstashPipeline returns a pipeline of centrally managed Logstash.
//
// Kibana: GET /api/logstash/pipeline/{id} (experimental since 7.x), independent of spaces.
func (c *Client) GetLogstashPipeline(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*LogstashPipeline, error) {
	return wire.Object[LogstashPipeline](ctx, c.conn, &opGetLogstashPipeline, wire.Request{Path: []string{id}}, opts)
}

var opUpsertLogstashPipeline = wire.Operation{ID: "UpsertLogstashPipeline", Method: http.MethodPut, Path: "/api/logstash/pipeline/{id}", Scope: wire.GlobalScope}

// UpsertLogstashPipeline creates or replaces a pipeline of centrally managed Logstash.
//
// Kibana: PUT /api/logstash/pipeline/{id} (experimental since 7.x), independent of spaces.
func (c *Client) UpsertLogstashPipeline(ctx context.Context, id string, body LogstashPipelineRequest, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opUpsertLogstashPipeline, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListLogstashPipelines = wire.Operation{ID: "ListLogstashPipelines", Method: http.MethodGet, Path: "/api/logstash/pipelines", Scope: wire.GlobalScope}

// ListLogstashPipelines returns what is known of all pipelines of centrally managed Logstash, without their
// configuration.
//
// Kibana: GET /api/logstash/pipelines (experimental since 7.x), independent of spaces.
func (c *Client) ListLogstashPipelines(ctx context.Context, opts ...wire.RequestEditorFn) (*ListLogstashPipelinesResponse, error) {
	return wire.Object[ListLogstashPipelinesResponse](ctx, c.conn, &opListLogstashPipelines, wire.Request{}, opts)
}

var opSyncMLSavedObjects = wire.Operation{ID: "SyncMLSavedObjects", Method: http.MethodGet, Path: "/api/ml/saved_objects/sync", Scope: wire.SpaceScope}

// SyncMLSavedObjects makes the space show the jobs and models that Elasticsearch has, and tells what it changed.
//
// It changes saved objects unless Simulate is true, although it is a GET.
//
// Kibana: GET /api/ml/saved_objects/sync (stable since 7.x), acts in the space of the call.
func (c *Client) SyncMLSavedObjects(ctx context.Context, params *SyncMLSavedObjectsParams, opts ...wire.RequestEditorFn) (*MLSync, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "addToAllSpaces", params.AddToAllSpaces)
		wire.AddOptional(&query, "simulate", params.Simulate)
	}
	return wire.Object[MLSync](ctx, c.conn, &opSyncMLSavedObjects, wire.Request{Query: query}, opts)
}

var opUpdateMLJobsSpaces = wire.Operation{ID: "UpdateMLJobsSpaces", Method: http.MethodPost, Path: "/api/ml/saved_objects/update_jobs_spaces", Scope: wire.SpaceScope, Since: "9.3", BodySpaces: []string{"spacesToAdd.*"}}

// UpdateMLJobsSpaces shows jobs in spaces and hides them in others. It succeeds even where all of them fail.
//
// Kibana: POST /api/ml/saved_objects/update_jobs_spaces (beta since 9.3), acts in the space of the call.
func (c *Client) UpdateMLJobsSpaces(ctx context.Context, body MLJobsSpacesRequest, opts ...wire.RequestEditorFn) (map[string]MLSpacesOutcome, error) {
	return wire.Value[map[string]MLSpacesOutcome](ctx, c.conn, &opUpdateMLJobsSpaces, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateTrainedModelsSpaces = wire.Operation{ID: "UpdateTrainedModelsSpaces", Method: http.MethodPost, Path: "/api/ml/saved_objects/update_trained_models_spaces", Scope: wire.SpaceScope, Since: "9.3", BodySpaces: []string{"spacesToAdd.*"}}

// UpdateTrainedModelsSpaces shows trained models in spaces and hides them in others. It succeeds even where all of them
// fail.
//
// Kibana: POST /api/ml/saved_objects/update_trained_models_spaces (beta since 9.3), acts in the space of the call.
func (c *Client) UpdateTrainedModelsSpaces(ctx context.Context, body TrainedModelsSpacesRequest, opts ...wire.RequestEditorFn) (map[string]MLSpacesOutcome, error) {
	return wire.Value[map[string]MLSpacesOutcome](ctx, c.conn, &opUpdateTrainedModelsSpaces, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateShortURL = wire.Operation{ID: "CreateShortURL", Method: http.MethodPost, Path: "/api/short_url", Scope: wire.SpaceScope}

// CreateShortURL stores a place in Kibana under a short URL and returns that. It cannot be changed later.
//
// Kibana: POST /api/short_url (experimental since 7.16), acts in the space of the call.
func (c *Client) CreateShortURL(ctx context.Context, body ShortURLRequest, opts ...wire.RequestEditorFn) (*ShortURL, error) {
	return wire.Object[ShortURL](ctx, c.conn, &opCreateShortURL, wire.Request{Body: wire.JSON(body)}, opts)
}

var opResolveShortURL = wire.Operation{ID: "ResolveShortURL", Method: http.MethodGet, Path: "/api/short_url/_slug/{slug}", Scope: wire.SpaceScope}

// ResolveShortURL returns the short URL with a slug and counts the access, which the reply does not show yet.
//
// Kibana: GET /api/short_url/_slug/{slug} (experimental since 7.16), acts in the space of the call.
func (c *Client) ResolveShortURL(ctx context.Context, slug string, opts ...wire.RequestEditorFn) (*ShortURL, error) {
	return wire.Object[ShortURL](ctx, c.conn, &opResolveShortURL, wire.Request{Path: []string{slug}}, opts)
}

var opDeleteShortURL = wire.Operation{ID: "DeleteShortURL", Method: http.MethodDelete, Path: "/api/short_url/{id}", Scope: wire.SpaceScope}

// DeleteShortURL deletes a short URL.
//
// Kibana: DELETE /api/short_url/{id} (experimental since 7.16), acts in the space of the call.
func (c *Client) DeleteShortURL(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteShortURL, wire.Request{Path: []string{id}}, opts)
}

var opGetShortURL = wire.Operation{ID: "GetShortURL", Method: http.MethodGet, Path: "/api/short_url/{id}", Scope: wire.SpaceScope}

// GetShortURL returns a short URL by its id, and does not count that as an access.
//
// Kibana: GET /api/short_url/{id} (experimental since 7.16), acts in the space of the call.
func (c *Client) GetShortURL(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*ShortURL, error) {
	return wire.Object[ShortURL](ctx, c.conn, &opGetShortURL, wire.Request{Path: []string{id}}, opts)
}

var opGetStats = wire.Operation{ID: "GetStats", Method: http.MethodGet, Path: "/api/stats", Scope: wire.GlobalScope}

// GetStats returns the load of the server in the form that Metricbeat reads.
//
// GetStatus has the same numbers under other names.
//
// Kibana: GET /api/stats (stable since 7.x), independent of spaces.
func (c *Client) GetStats(ctx context.Context, params *GetStatsParams, opts ...wire.RequestEditorFn) (*Stats, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "exclude_usage", params.ExcludeUsage)
		wire.AddOptional(&query, "extended", params.Extended)
		wire.AddOptional(&query, "legacy", params.Legacy)
	}
	return wire.Object[Stats](ctx, c.conn, &opGetStats, wire.Request{Query: query}, opts)
}

var opGetStatus = wire.Operation{ID: "GetStatus", Method: http.MethodGet, Path: "/api/status", Scope: wire.GlobalScope}

// GetStatus returns the health, the version and the load of the server.
//
// A caller without credentials gets the overall level only, unless the server shows its status to anyone. The
// answer does not prove that credentials work, because authentication is optional here.
//
// A server that is unavailable or critical answers 503 with the same body.
//
// Kibana: GET /api/status (stable since 7.0), independent of spaces.
func (c *Client) GetStatus(ctx context.Context, params *GetStatusParams, opts ...wire.RequestEditorFn) (*Status, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "v7format", params.V7Format)
		wire.AddOptional(&query, "v8format", params.V8Format)
	}
	return wire.Object[Status](ctx, c.conn, &opGetStatus, wire.Request{Query: query}, opts)
}

var opGetTaskManagerHealth = wire.Operation{ID: "GetTaskManagerHealth", Method: http.MethodGet, Path: "/api/task_manager/_health", Scope: wire.GlobalScope}

// GetTaskManagerHealth tells how well the server gets on with background tasks. Any user may ask.
//
// Kibana: GET /api/task_manager/_health (stable since 7.11), independent of spaces.
func (c *Client) GetTaskManagerHealth(ctx context.Context, opts ...wire.RequestEditorFn) (*TaskManagerHealth, error) {
	return wire.Object[TaskManagerHealth](ctx, c.conn, &opGetTaskManagerHealth, wire.Request{}, opts)
}

var opGetUpgradeStatus = wire.Operation{ID: "GetUpgradeStatus", Method: http.MethodGet, Path: "/api/upgrade_assistant/status", Scope: wire.GlobalScope}

// GetUpgradeStatus tells whether the deployment is ready for an upgrade, and what is in the way.
//
// Kibana: GET /api/upgrade_assistant/status (experimental since 7.x), independent of spaces.
func (c *Client) GetUpgradeStatus(ctx context.Context, params *GetUpgradeStatusParams, opts ...wire.RequestEditorFn) (*UpgradeStatus, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "targetVersion", params.TargetVersion)
	}
	return wire.Object[UpgradeStatus](ctx, c.conn, &opGetUpgradeStatus, wire.Request{Query: query}, opts)
}
