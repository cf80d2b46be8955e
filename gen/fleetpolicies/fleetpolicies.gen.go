// Package fleetpolicies manages agent policies, which say what agents do, and package policies, which add an
// integration to agent policies.
//
// Policies belong to one or more spaces and are not found from others. With the format legacy, which is the
// default of most calls, inputs are a list; with the format simplified they are a map. Inputs takes and returns
// both.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package fleetpolicies

import (
	"context"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of CloudProvider.
const (
	CloudProviderAWS   CloudProvider = "aws"
	CloudProviderAzure CloudProvider = "azure"
	CloudProviderGCP   CloudProvider = "gcp"
)

// The values of InputsFormat.
const (
	InputsFormatLegacy     InputsFormat = "legacy"
	InputsFormatSimplified InputsFormat = "simplified"
)

// The values of LogLevel.
const (
	LogLevelDebug   LogLevel = "debug"
	LogLevelError   LogLevel = "error"
	LogLevelInfo    LogLevel = "info"
	LogLevelWarning LogLevel = "warning"
)

// The values of MonitoringType.
const (
	MonitoringTypeLogs    MonitoringType = "logs"
	MonitoringTypeMetrics MonitoringType = "metrics"
	MonitoringTypeTraces  MonitoringType = "traces"
)

// The values of PolicyStatus.
const (
	PolicyStatusActive   PolicyStatus = "active"
	PolicyStatusInactive PolicyStatus = "inactive"
)

// The values of Release.
const (
	ReleaseBeta         Release = "beta"
	ReleaseExperimental Release = "experimental"
	ReleaseGA           Release = "ga"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// AdvancedSettings are settings of agents. What is absent or null has its default.
type AdvancedSettings struct {
	AgentDownloadTargetDirectory *string `json:"agent_download_target_directory,omitempty"`

	// AgentDownloadTimeout is a span such as 2h.
	AgentDownloadTimeout *string `json:"agent_download_timeout,omitempty"`

	// AgentLimitsGoMaxProcs is how many CPUs agents use at once.
	AgentLimitsGoMaxProcs *int64 `json:"agent_limits_go_max_procs,omitempty"`

	// AgentLoggingFilesInterval is a span such as 1h.
	AgentLoggingFilesInterval *string `json:"agent_logging_files_interval,omitempty"`

	// AgentLoggingFilesKeepfiles is how many old files are kept.
	AgentLoggingFilesKeepfiles        *int64    `json:"agent_logging_files_keepfiles,omitempty"`
	AgentLoggingFilesRotateeverybytes *int64    `json:"agent_logging_files_rotateeverybytes,omitempty"`
	AgentLoggingLevel                 *LogLevel `json:"agent_logging_level,omitempty"`

	// AgentLoggingMetricsPeriod is a span such as 30s.
	AgentLoggingMetricsPeriod *string `json:"agent_logging_metrics_period,omitempty"`

	// AgentLoggingToFiles is true by default.
	AgentLoggingToFiles *bool `json:"agent_logging_to_files,omitempty"`

	// AgentMonitoringRuntimeExperimental is process or otel, or empty for the default.
	AgentMonitoringRuntimeExperimental *string `json:"agent_monitoring_runtime_experimental,omitempty"`
}

// AgentFeature turns a feature of agents on or off.
type AgentFeature struct {
	Enabled bool   `json:"enabled"`
	Name    string `json:"name"`
}

// AgentPolicy says what agents do.
type AgentPolicy struct {
	// AdvancedSettings are settings of agents. What is absent or null has its default.
	AdvancedSettings *AdvancedSettings `json:"advanced_settings,omitempty"`
	AgentFeatures    []AgentFeature    `json:"agent_features,omitzero"`

	// Agentless are the settings of a policy without agents of your own.
	Agentless        *AgentlessSettings `json:"agentless,omitempty"`
	Agents           *int64             `json:"agents,omitempty"`
	AgentsPerVersion []VersionCount     `json:"agents_per_version,omitzero"`

	// DataOutputID is the output for data. The default output is used where it is absent.
	DataOutputID      *string `json:"data_output_id"`
	Description       *string `json:"description,omitempty"`
	DownloadSourceID  *string `json:"download_source_id"`
	FIPSAgents        *int64  `json:"fips_agents,omitempty"`
	FleetServerHostID *string `json:"fleet_server_host_id"`

	// GlobalDataTags are added to all data.
	GlobalDataTags            []DataTag `json:"global_data_tags,omitzero"`
	HasAgentVersionConditions *bool     `json:"has_agent_version_conditions,omitempty"`
	HasFleetServer            *bool     `json:"has_fleet_server,omitempty"`
	ID                        string    `json:"id"`

	// InactivityTimeout is in seconds, 1209600 by default. Agents that are silent for longer are inactive.
	InactivityTimeout    *int64 `json:"inactivity_timeout,omitempty"`
	IsDefault            *bool  `json:"is_default,omitempty"`
	IsDefaultFleetServer *bool  `json:"is_default_fleet_server,omitempty"`

	// IsManaged keeps users from changing it. It is for policies that an orchestrator looks after.
	IsManaged       *bool `json:"is_managed,omitempty"`
	IsPreconfigured *bool `json:"is_preconfigured,omitempty"`

	// IsProtected keeps agents from being uninstalled without a token.
	IsProtected         *bool   `json:"is_protected,omitempty"`
	IsVerifier          *bool   `json:"is_verifier,omitempty"`
	KeepMonitoringAlive *bool   `json:"keep_monitoring_alive"`
	MinAgentVersion     *string `json:"min_agent_version"`

	// MonitoringDiagnostics limits the diagnostics that agents upload.
	MonitoringDiagnostics *MonitoringDiagnostics `json:"monitoring_diagnostics,omitempty"`
	MonitoringEnabled     []MonitoringType       `json:"monitoring_enabled,omitzero"`

	// MonitoringHTTP is where an agent serves its own state.
	MonitoringHTTP *MonitoringHTTP `json:"monitoring_http,omitempty"`

	// MonitoringOutputID is the output for monitoring. The default output is used where it is absent.
	MonitoringOutputID     *string `json:"monitoring_output_id"`
	MonitoringPprofEnabled *bool   `json:"monitoring_pprof_enabled,omitempty"`
	Name                   string  `json:"name"`
	Namespace              string  `json:"namespace"`

	// Overrides replaces parts of the compiled policy, but for inputs.
	Overrides                     map[string]any     `json:"overrides"`
	PackageAgentVersionConditions []VersionCondition `json:"package_agent_version_conditions"`

	// PackagePolicies are the package policies of an agent policy, or their ids.
	PackagePolicies PackagePolicies `json:"package_policies,omitzero"`

	// RequiredVersions are versions that agents are upgraded to.
	RequiredVersions []RequiredVersion `json:"required_versions"`
	Revision         int64             `json:"revision"`
	SchemaVersion    *string           `json:"schema_version,omitempty"`

	// SpaceIDs are the spaces. One that the caller may not see reads as a question mark.
	SpaceIDs []string `json:"space_ids,omitzero"`

	// Status tells whether an agent policy is in use.
	Status            PolicyStatus `json:"status"`
	SupportsAgentless *bool        `json:"supports_agentless"`

	// UnenrollTimeout is in seconds. Agents that are silent for longer are unenrolled.
	UnenrollTimeout    *int64    `json:"unenroll_timeout,omitempty"`
	UnprivilegedAgents *int64    `json:"unprivileged_agents,omitempty"`
	UpdatedAt          wire.Time `json:"updated_at"`
	UpdatedBy          string    `json:"updated_by"`
	Version            *string   `json:"version,omitempty"`
}

// AgentPolicyIDs names agent policies.
type AgentPolicyIDs struct {
	IDs []string `json:"ids,omitzero"`
}

// AgentPolicyList lists agent policies.
type AgentPolicyList struct {
	Items []AgentPolicy `json:"items,omitzero"`
}

// AgentPolicyOutputs are the outputs of an agent policy.
type AgentPolicyOutputs struct {
	AgentPolicyID *string `json:"agentPolicyId,omitempty"`

	// AgentUnderscorePolicyUnderscoreID is in published examples, not in replies that we know.
	AgentUnderscorePolicyUnderscoreID *string `json:"agent_policy_id,omitempty"`

	// Data are the outputs for data.
	Data DataOutputs `json:"data"`

	// DataOutput is in published examples, not in replies that we know.
	DataOutput *OutputRef `json:"data_output,omitempty"`

	// Monitoring is the output for monitoring.
	Monitoring MonitoringOutput `json:"monitoring"`

	// MonitoringOutput is in published examples, not in replies that we know.
	MonitoringOutput *OutputRef `json:"monitoring_output,omitempty"`
}

// AgentPolicyOutputsList lists the outputs of agent policies.
type AgentPolicyOutputsList struct {
	Items []AgentPolicyOutputs `json:"items,omitzero"`
}

// AgentPolicyOutputsResponse wraps the outputs of an agent policy.
type AgentPolicyOutputsResponse struct {
	// Item are the outputs of an agent policy.
	Item AgentPolicyOutputs `json:"item"`
}

// AgentPolicyPage is a page of agent policies.
type AgentPolicyPage struct {
	Items   []AgentPolicy `json:"items,omitzero"`
	Page    int64         `json:"page"`
	PerPage int64         `json:"perPage"`
	Total   int64         `json:"total"`
}

// AgentPolicyRequest describes an agent policy.
type AgentPolicyRequest struct {
	// AdvancedSettings are settings of agents. What is absent or null has its default.
	AdvancedSettings *AdvancedSettings `json:"advanced_settings,omitempty"`
	AgentFeatures    []AgentFeature    `json:"agent_features,omitzero"`

	// Agentless are the settings of a policy without agents of your own.
	Agentless *AgentlessSettings `json:"agentless,omitempty"`

	// DataOutputID is the output for data. The default output is used where it is absent.
	DataOutputID      *string `json:"data_output_id,omitempty"`
	Description       *string `json:"description,omitempty"`
	DownloadSourceID  *string `json:"download_source_id,omitempty"`
	FleetServerHostID *string `json:"fleet_server_host_id,omitempty"`

	// Force changes managed policies too.
	Force *bool `json:"force,omitempty"`

	// GlobalDataTags are added to all data.
	GlobalDataTags            []DataTag `json:"global_data_tags,omitzero"`
	HasAgentVersionConditions *bool     `json:"has_agent_version_conditions,omitempty"`
	HasFleetServer            *bool     `json:"has_fleet_server,omitempty"`

	// ID is chosen by Kibana by default.
	ID *string `json:"id,omitempty"`

	// InactivityTimeout is in seconds, 1209600 by default. Agents that are silent for longer are inactive.
	InactivityTimeout    *int64 `json:"inactivity_timeout,omitempty"`
	IsDefault            *bool  `json:"is_default,omitempty"`
	IsDefaultFleetServer *bool  `json:"is_default_fleet_server,omitempty"`

	// IsManaged keeps users from changing it. It is for policies that an orchestrator looks after.
	IsManaged *bool `json:"is_managed,omitempty"`

	// IsProtected keeps agents from being uninstalled without a token.
	IsProtected         *bool   `json:"is_protected,omitempty"`
	IsVerifier          *bool   `json:"is_verifier,omitempty"`
	KeepMonitoringAlive *bool   `json:"keep_monitoring_alive,omitempty"`
	MinAgentVersion     *string `json:"min_agent_version,omitempty"`

	// MonitoringDiagnostics limits the diagnostics that agents upload.
	MonitoringDiagnostics *MonitoringDiagnostics `json:"monitoring_diagnostics,omitempty"`
	MonitoringEnabled     []MonitoringType       `json:"monitoring_enabled,omitzero"`

	// MonitoringHTTP is where an agent serves its own state.
	MonitoringHTTP *MonitoringHTTP `json:"monitoring_http,omitempty"`

	// MonitoringOutputID is the output for monitoring. The default output is used where it is absent.
	MonitoringOutputID     *string `json:"monitoring_output_id,omitempty"`
	MonitoringPprofEnabled *bool   `json:"monitoring_pprof_enabled,omitempty"`
	Name                   string  `json:"name"`

	// Namespace is lower case, of 100 bytes at most.
	Namespace string `json:"namespace"`

	// Overrides replaces parts of the compiled policy, but for inputs.
	Overrides                     map[string]any     `json:"overrides,omitzero"`
	PackageAgentVersionConditions []VersionCondition `json:"package_agent_version_conditions,omitzero"`

	// RequiredVersions are versions that agents are upgraded to.
	RequiredVersions []RequiredVersion `json:"required_versions,omitzero"`

	// SpaceIDs are the spaces. One that the caller may not see reads as a question mark.
	SpaceIDs          []string `json:"space_ids,omitzero"`
	SupportsAgentless *bool    `json:"supports_agentless,omitempty"`

	// UnenrollTimeout is in seconds. Agents that are silent for longer are unenrolled.
	UnenrollTimeout *int64 `json:"unenroll_timeout,omitempty"`
}

// AgentPolicyResponse wraps an agent policy.
type AgentPolicyResponse struct {
	// Item says what agents do.
	Item AgentPolicy `json:"item"`
}

// AgentPolicyUpdate changes an agent policy. What is absent stays as it is, but for the inactivity timeout.
type AgentPolicyUpdate struct {
	// AdvancedSettings are settings of agents. What is absent or null has its default.
	AdvancedSettings *AdvancedSettings `json:"advanced_settings,omitempty"`
	AgentFeatures    []AgentFeature    `json:"agent_features,omitzero"`

	// Agentless are the settings of a policy without agents of your own.
	Agentless *AgentlessSettings `json:"agentless,omitempty"`

	// BumpRevision gives the policy a new revision.
	BumpRevision *bool `json:"bumpRevision,omitempty"`

	// DataOutputID is the output for data. The default output is used where it is absent.
	DataOutputID      *string `json:"data_output_id,omitempty"`
	Description       *string `json:"description,omitempty"`
	DownloadSourceID  *string `json:"download_source_id,omitempty"`
	FleetServerHostID *string `json:"fleet_server_host_id,omitempty"`

	// Force changes managed policies too.
	Force *bool `json:"force,omitempty"`

	// GlobalDataTags are added to all data.
	GlobalDataTags            []DataTag `json:"global_data_tags,omitzero"`
	HasAgentVersionConditions *bool     `json:"has_agent_version_conditions,omitempty"`
	HasFleetServer            *bool     `json:"has_fleet_server,omitempty"`
	ID                        *string   `json:"id,omitempty"`

	// InactivityTimeout is in seconds, 1209600 by default. Agents that are silent for longer are inactive.
	InactivityTimeout    *int64 `json:"inactivity_timeout,omitempty"`
	IsDefault            *bool  `json:"is_default,omitempty"`
	IsDefaultFleetServer *bool  `json:"is_default_fleet_server,omitempty"`

	// IsManaged keeps users from changing it. It is for policies that an orchestrator looks after.
	IsManaged *bool `json:"is_managed,omitempty"`

	// IsProtected keeps agents from being uninstalled without a token.
	IsProtected         *bool   `json:"is_protected,omitempty"`
	IsVerifier          *bool   `json:"is_verifier,omitempty"`
	KeepMonitoringAlive *bool   `json:"keep_monitoring_alive,omitempty"`
	MinAgentVersion     *string `json:"min_agent_version,omitempty"`

	// MonitoringDiagnostics limits the diagnostics that agents upload.
	MonitoringDiagnostics *MonitoringDiagnostics `json:"monitoring_diagnostics,omitempty"`
	MonitoringEnabled     []MonitoringType       `json:"monitoring_enabled,omitzero"`

	// MonitoringHTTP is where an agent serves its own state.
	MonitoringHTTP *MonitoringHTTP `json:"monitoring_http,omitempty"`

	// MonitoringOutputID is the output for monitoring. The default output is used where it is absent.
	MonitoringOutputID     *string `json:"monitoring_output_id,omitempty"`
	MonitoringPprofEnabled *bool   `json:"monitoring_pprof_enabled,omitempty"`
	Name                   string  `json:"name"`
	Namespace              string  `json:"namespace"`

	// Overrides replaces parts of the compiled policy, but for inputs.
	Overrides                     map[string]any     `json:"overrides,omitzero"`
	PackageAgentVersionConditions []VersionCondition `json:"package_agent_version_conditions,omitzero"`

	// RequiredVersions are versions that agents are upgraded to.
	RequiredVersions []RequiredVersion `json:"required_versions,omitzero"`

	// SpaceIDs are the spaces. One that the caller may not see reads as a question mark.
	SpaceIDs          []string `json:"space_ids,omitzero"`
	SupportsAgentless *bool    `json:"supports_agentless,omitempty"`

	// UnenrollTimeout is in seconds. Agents that are silent for longer are unenrolled.
	UnenrollTimeout *int64 `json:"unenroll_timeout,omitempty"`
}

// AgentlessCloudConnector is the cloud connector of an agentless policy.
type AgentlessCloudConnector struct {
	// CloudConnectorID is an existing one. Kibana creates one by default.
	CloudConnectorID *string `json:"cloud_connector_id,omitempty"`
	Enabled          *bool   `json:"enabled,omitempty"`

	// Name is that of the new one.
	Name *string `json:"name,omitempty"`

	// TargetCSP is a cloud.
	TargetCSP *CloudProvider `json:"target_csp,omitempty"`
}

// AgentlessPolicyRequest describes an agentless policy.
type AgentlessPolicyRequest struct {
	AdditionalDatastreamsPermissions []string                 `json:"additional_datastreams_permissions,omitzero"`
	CloudConnector                   *AgentlessCloudConnector `json:"cloud_connector,omitempty"`
	Condition                        *string                  `json:"condition,omitempty"`
	Description                      *string                  `json:"description,omitempty"`
	Force                            *bool                    `json:"force,omitempty"`
	GlobalDataTags                   []DataTag                `json:"global_data_tags,omitzero"`

	// ID is chosen by Kibana by default.
	ID        *string                    `json:"id,omitempty"`
	Inputs    map[string]SimplifiedInput `json:"inputs,omitzero"`
	Name      string                     `json:"name"`
	Namespace *string                    `json:"namespace,omitempty"`

	// Package names the package of a package policy.
	Package            PolicyPackage     `json:"package"`
	PolicyTemplate     *string           `json:"policy_template,omitempty"`
	VarGroupSelections map[string]string `json:"var_group_selections,omitzero"`
	Vars               map[string]any    `json:"vars,omitzero"`
}

// AgentlessResources is what a policy without agents of your own may use.
type AgentlessResources struct {
	// Requests are amounts as Kubernetes writes them.
	Requests *ResourceRequests `json:"requests,omitempty"`
}

// AgentlessSettings are the settings of a policy without agents of your own.
type AgentlessSettings struct {
	// CloudConnectors tells whether a policy uses cloud connectors.
	CloudConnectors *CloudConnectorSettings `json:"cloud_connectors,omitempty"`
	ClusterID       *string                 `json:"cluster_id,omitempty"`

	// Resources is what a policy without agents of your own may use.
	Resources *AgentlessResources `json:"resources,omitempty"`
}

// AutoUpgradeStatus counts the agents of a policy by version.
type AutoUpgradeStatus struct {
	// AgentsCount is in published examples, not in replies that we know.
	AgentsCount *int64 `json:"agentsCount,omitempty"`

	// CurrentVersion is in published examples, not in replies that we know.
	CurrentVersion  *string                `json:"currentVersion,omitempty"`
	CurrentVersions []VersionUpgradeStatus `json:"currentVersions,omitzero"`

	// FailedAgentsCount is in published examples, not in replies that we know.
	FailedAgentsCount *int64 `json:"failedAgentsCount,omitempty"`
	TotalAgents       int64  `json:"totalAgents"`

	// UpgradedAgentsCount is in published examples, not in replies that we know.
	UpgradedAgentsCount *int64 `json:"upgradedAgentsCount,omitempty"`

	// UpgradingAgentsCount is in published examples, not in replies that we know.
	UpgradingAgentsCount *int64 `json:"upgradingAgentsCount,omitempty"`
}

// BulkDeleteRequest names package policies to delete.
type BulkDeleteRequest struct {
	// Force deletes managed ones too.
	Force            *bool    `json:"force,omitempty"`
	PackagePolicyIDs []string `json:"packagePolicyIds,omitzero"`
}

// BulkGetAgentPoliciesRequest names agent policies to return.
type BulkGetAgentPoliciesRequest struct {
	// Full adds the package policies.
	Full          *bool    `json:"full,omitempty"`
	IDs           []string `json:"ids,omitzero"`
	IgnoreMissing *bool    `json:"ignoreMissing,omitempty"`
}

// BulkGetPackagePoliciesRequest names package policies to return.
type BulkGetPackagePoliciesRequest struct {
	IDs           []string `json:"ids,omitzero"`
	IgnoreMissing *bool    `json:"ignoreMissing,omitempty"`
}

// CloudConnectorSettings tells whether a policy uses cloud connectors.
type CloudConnectorSettings struct {
	Enabled bool `json:"enabled"`

	// TargetCSP is a cloud.
	TargetCSP *CloudProvider `json:"target_csp,omitempty"`
}

// CloudProvider is a cloud.
type CloudProvider string

// ClusterPrivileges are privileges that agents need.
type ClusterPrivileges struct {
	Cluster []string `json:"cluster,omitzero"`
}

// CollectorPipeline is a way that data takes through a collector.
type CollectorPipeline struct {
	Exporters  []string `json:"exporters,omitzero"`
	Processors []string `json:"processors,omitzero"`
	Receivers  []string `json:"receivers,omitzero"`
}

// CollectorService is how parts of an OpenTelemetry collector work together.
type CollectorService struct {
	Extensions []string                     `json:"extensions,omitzero"`
	Pipelines  map[string]CollectorPipeline `json:"pipelines,omitzero"`
}

// CompiledPolicy is an agent policy as agents get it, or a manifest for Kubernetes if that was asked for.
type CompiledPolicy struct{ wire.Union }

// CompiledPolicyFrom makes a union of one of its kinds.
func CompiledPolicyFrom[T FullAgentPolicy | string](kind T) CompiledPolicy {
	return CompiledPolicy{wire.UnionOf(kind)}
}

// AsFullAgentPolicy reads it as FullAgentPolicy.
func (u CompiledPolicy) AsFullAgentPolicy() (kind FullAgentPolicy, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsString reads it as string.
func (u CompiledPolicy) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// CompiledPolicyResponse wraps an agent policy as agents get it.
type CompiledPolicyResponse struct {
	// Item is an agent policy as agents get it, or a manifest for Kubernetes if that was asked for.
	Item CompiledPolicy `json:"item,omitzero"`
}

// CopyRequest names a copy.
type CopyRequest struct {
	Description *string `json:"description,omitempty"`
	Name        string  `json:"name"`
}

// DataOutputs are the outputs for data.
type DataOutputs struct {
	// Integrations are those with an output of their own.
	Integrations []IntegrationOutput `json:"integrations,omitzero"`

	// Output names an output.
	Output OutputRef `json:"output"`
}

// DataStreamFeatures are the features that a data stream tries out.
type DataStreamFeatures struct {
	DataStream string `json:"data_stream"`

	// Features are features to try out.
	Features FeatureFlags `json:"features"`
}

// DataTag is a field that is added to data.
type DataTag struct {
	// Name must not hold blanks.
	Name string `json:"name"`

	// Value is text or a number.
	Value any `json:"value"`
}

// DeleteAgentPolicyRequest names an agent policy to delete.
type DeleteAgentPolicyRequest struct {
	AgentPolicyID string `json:"agentPolicyId"`

	// Force deletes the policy even if it is managed.
	Force *bool `json:"force,omitempty"`
}

// Deleted names what was deleted.
type Deleted struct {
	ID string `json:"id"`
}

// DeletedAgentPolicy names an agent policy that was deleted.
type DeletedAgentPolicy struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// DeletionResult tells how the deletion of a package policy went.
type DeletionResult struct {
	// Body is why something failed.
	Body     *Failure `json:"body,omitempty"`
	ID       string   `json:"id"`
	Name     *string  `json:"name,omitempty"`
	OutputID *string  `json:"output_id"`

	// Package names the package of a package policy.
	Package    *PolicyPackage `json:"package,omitempty"`
	PolicyID   *string        `json:"policy_id"`
	PolicyIDs  []string       `json:"policy_ids,omitzero"`
	StatusCode *int64         `json:"statusCode,omitempty"`
	Success    bool           `json:"success"`
}

// Deprecation says that something should not be used any more.
type Deprecation struct {
	Description string            `json:"description"`
	ReplacedBy  map[string]string `json:"replaced_by,omitzero"`
	Since       *string           `json:"since,omitempty"`
}

// DiagnosticsLimit limits how often agents make diagnostics.
type DiagnosticsLimit struct {
	Burst *int64 `json:"burst,omitempty"`

	// Interval is a span such as 1m.
	Interval *string `json:"interval,omitempty"`
}

// DiagnosticsUploader tells how agents repeat uploads that failed.
type DiagnosticsUploader struct {
	// InitDur is a span such as 1s.
	InitDur *string `json:"init_dur,omitempty"`

	// MaxDur is a span such as 10m.
	MaxDur     *string `json:"max_dur,omitempty"`
	MaxRetries *int64  `json:"max_retries,omitempty"`
}

// ElasticsearchPrivileges are the privileges that a package policy needs.
type ElasticsearchPrivileges struct {
	// Privileges are privileges that agents need.
	Privileges *ClusterPrivileges `json:"privileges,omitempty"`
}

// Failure is why something failed.
type Failure struct {
	Message string `json:"message"`
}

// FeatureFlags are features to try out.
type FeatureFlags struct {
	DocValueOnlyNumeric *bool `json:"doc_value_only_numeric,omitempty"`
	DocValueOnlyOther   *bool `json:"doc_value_only_other,omitempty"`
	SyntheticSource     *bool `json:"synthetic_source,omitempty"`
	TSDB                *bool `json:"tsdb,omitempty"`
}

// FeatureSwitch tells whether a feature is on.
type FeatureSwitch struct {
	Enabled bool `json:"enabled"`
}

// FleetConnection is how an agent reaches Fleet Server.
type FleetConnection struct {
	Hosts []string `json:"hosts,omitzero"`

	// Kibana is how an old agent reaches Kibana.
	Kibana       *KibanaConnection `json:"kibana,omitempty"`
	ProxyHeaders map[string]any    `json:"proxy_headers,omitzero"`
	ProxyURL     *string           `json:"proxy_url,omitempty"`
	Secrets      map[string]any    `json:"secrets,omitzero"`

	// SSL is what TLS needs.
	SSL *FullSSL `json:"ssl,omitempty"`
}

// FullAgentPolicy is an agent policy as agents get it.
type FullAgentPolicy struct {
	// Agent are the settings of an agent.
	Agent      *FullAgentSettings `json:"agent,omitempty"`
	Connectors map[string]any     `json:"connectors,omitzero"`
	Exporters  map[string]any     `json:"exporters,omitzero"`
	Extensions map[string]any     `json:"extensions,omitzero"`

	// Fleet is how an agent reaches Fleet Server.
	Fleet  *FleetConnection `json:"fleet,omitempty"`
	ID     string           `json:"id"`
	Inputs []FullInput      `json:"inputs,omitzero"`

	// Namespaces are the spaces.
	Namespaces        []string                  `json:"namespaces,omitzero"`
	OutputPermissions map[string]map[string]any `json:"output_permissions,omitzero"`
	Outputs           map[string]FullOutput     `json:"outputs,omitzero"`
	Processors        map[string]any            `json:"processors,omitzero"`
	Receivers         map[string]any            `json:"receivers,omitzero"`
	Revision          *int64                    `json:"revision,omitempty"`
	SecretReferences  []SecretReference         `json:"secret_references,omitzero"`

	// Service is how parts of an OpenTelemetry collector work together.
	Service *CollectorService `json:"service,omitempty"`

	// Signed is what an agent verifies its policy with.
	Signed *Signature `json:"signed,omitempty"`
}

// FullAgentSettings are the settings of an agent.
type FullAgentSettings struct {
	// Download is where an agent gets its binaries from.
	Download FullDownload             `json:"download"`
	Features map[string]FeatureSwitch `json:"features,omitzero"`

	// Limits is what an agent may use.
	Limits *FullLimits `json:"limits,omitempty"`

	// Logging is how an agent logs.
	Logging *FullLogging `json:"logging,omitempty"`

	// Monitoring is how an agent reports of itself.
	Monitoring FullMonitoring `json:"monitoring"`

	// Protection is how an agent is kept from being uninstalled.
	Protection *FullProtection `json:"protection,omitempty"`
}

// FullDownload is where an agent gets its binaries from.
type FullDownload struct {
	ProxyHeaders map[string]any `json:"proxy_headers,omitzero"`
	ProxyURL     *string        `json:"proxy_url,omitempty"`
	Secrets      map[string]any `json:"secrets,omitzero"`
	SourceURI    string         `json:"sourceURI"`

	// SSL is what TLS needs.
	SSL             *FullSSL `json:"ssl,omitempty"`
	TargetDirectory *string  `json:"target_directory,omitempty"`
	Timeout         *string  `json:"timeout,omitempty"`
}

// FullInput is an input of an agent. Most of what it holds depends on its type, so a map has all of it.
type FullInput struct{ wire.Union }

// FullInputFrom makes a union of one of its kinds.
func FullInputFrom[T FullInputFields | map[string]any](kind T) FullInput {
	return FullInput{wire.UnionOf(kind)}
}

// AsFullInputFields reads it as FullInputFields.
func (u FullInput) AsFullInputFields() (kind FullInputFields, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u FullInput) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// FullInputFields is what the inputs of all types hold.
type FullInputFields struct {
	// DataStream is where an input writes to.
	DataStream      InputNamespace   `json:"data_stream"`
	ID              string           `json:"id"`
	Meta            map[string]any   `json:"meta,omitzero"`
	Name            string           `json:"name"`
	PackagePolicyID string           `json:"package_policy_id"`
	Processors      []map[string]any `json:"processors,omitzero"`
	Revision        int64            `json:"revision"`
	Streams         []map[string]any `json:"streams,omitzero"`
	Type            string           `json:"type"`
	UseOutput       string           `json:"use_output"`
}

// FullLimits is what an agent may use.
type FullLimits struct {
	GoMaxProcs *int64 `json:"go_max_procs,omitempty"`
}

// FullLogFiles is how an agent keeps its logs.
type FullLogFiles struct {
	Interval         *string `json:"interval,omitempty"`
	Keepfiles        *int64  `json:"keepfiles,omitempty"`
	Rotateeverybytes *int64  `json:"rotateeverybytes,omitempty"`
}

// FullLogMetrics is how often an agent logs its metrics.
type FullLogMetrics struct {
	Period *string `json:"period,omitempty"`
}

// FullLogging is how an agent logs.
type FullLogging struct {
	// Files is how an agent keeps its logs.
	Files *FullLogFiles `json:"files,omitempty"`
	Level *string       `json:"level,omitempty"`

	// Metrics is how often an agent logs its metrics.
	Metrics *FullLogMetrics `json:"metrics,omitempty"`
	ToFiles *bool           `json:"to_files,omitempty"`
}

// FullMonitoring is how an agent reports of itself.
type FullMonitoring struct {
	RuntimeExperimental *string `json:"_runtime_experimental,omitempty"`
	APM                 any     `json:"apm,omitempty"`

	// Diagnostics limits the diagnostics that agents upload.
	Diagnostics *MonitoringDiagnostics `json:"diagnostics,omitempty"`
	Enabled     bool                   `json:"enabled"`

	// HTTP is where an agent serves its own state.
	HTTP      *MonitoringHTTP `json:"http,omitempty"`
	Logs      bool            `json:"logs"`
	Metrics   bool            `json:"metrics"`
	Namespace *string         `json:"namespace,omitempty"`

	// Pprof tells whether a feature is on.
	Pprof     *FeatureSwitch `json:"pprof,omitempty"`
	Traces    bool           `json:"traces"`
	UseOutput *string        `json:"use_output,omitempty"`
}

// FullOutput is an output of an agent. Most of what it holds depends on its type, so a map has all of it.
type FullOutput struct{ wire.Union }

// FullOutputFrom makes a union of one of its kinds.
func FullOutputFrom[T FullOutputFields | map[string]any](kind T) FullOutput {
	return FullOutput{wire.UnionOf(kind)}
}

// AsFullOutputFields reads it as FullOutputFields.
func (u FullOutput) AsFullOutputFields() (kind FullOutputFields, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u FullOutput) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// FullOutputFields is what the outputs of all types hold.
type FullOutputFields struct {
	CASha256     *string        `json:"ca_sha256"`
	Hosts        []string       `json:"hosts,omitzero"`
	ProxyHeaders map[string]any `json:"proxy_headers,omitzero"`
	ProxyURL     *string        `json:"proxy_url,omitempty"`
	Type         string         `json:"type"`
}

// FullProtection is how an agent is kept from being uninstalled.
type FullProtection struct {
	Enabled            bool   `json:"enabled"`
	SigningKey         string `json:"signing_key"`
	UninstallTokenHash string `json:"uninstall_token_hash"`
}

// FullSSL is what TLS needs.
type FullSSL struct {
	Certificate            *string  `json:"certificate,omitempty"`
	CertificateAuthorities []string `json:"certificate_authorities,omitzero"`
	Key                    *string  `json:"key,omitempty"`
	Renegotiation          *string  `json:"renegotiation,omitempty"`
	VerificationMode       *string  `json:"verification_mode,omitempty"`
}

// IndexPrivileges are privileges that agents need.
type IndexPrivileges struct {
	Indices []string `json:"indices,omitzero"`
}

// Input is an input of a package policy in the format legacy.
type Input struct {
	CompiledInput any            `json:"compiled_input,omitempty"`
	Condition     *string        `json:"condition,omitempty"`
	Config        map[string]Var `json:"config,omitzero"`

	// Deprecated says that something should not be used any more.
	Deprecated         *Deprecation      `json:"deprecated,omitempty"`
	Enabled            bool              `json:"enabled"`
	ID                 *string           `json:"id,omitempty"`
	KeepEnabled        *bool             `json:"keep_enabled,omitempty"`
	MigrateFrom        *string           `json:"migrate_from,omitempty"`
	Name               *string           `json:"name,omitempty"`
	PolicyTemplate     *string           `json:"policy_template,omitempty"`
	Streams            []Stream          `json:"streams,omitzero"`
	Type               string            `json:"type"`
	VarGroupSelections map[string]string `json:"var_group_selections,omitzero"`
	Vars               map[string]Var    `json:"vars,omitzero"`
}

// InputNamespace is where an input writes to.
type InputNamespace struct {
	Namespace string `json:"namespace"`
}

// Inputs are the inputs of a package policy, as a list in the format legacy and as a map by template and type in
// simplified.
type Inputs struct{ wire.Union }

// InputsFrom makes a union of one of its kinds.
func InputsFrom[T []Input | map[string]SimplifiedInput](kind T) Inputs {
	return Inputs{wire.UnionOf(kind)}
}

// AsInputs reads it as []Input.
func (u Inputs) AsInputs() (kind []Input, err error) { err = u.Decode(&kind); return kind, err }

// AsSimplifiedInputMap reads it as map[string]SimplifiedInput.
func (u Inputs) AsSimplifiedInputMap() (kind map[string]SimplifiedInput, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// InputsFormat is the form of package policies: inputs are a list in legacy and a map in simplified.
type InputsFormat string

// IntegrationOutput is the output of an integration.
type IntegrationOutput struct {
	ID                    *string `json:"id,omitempty"`
	IntegrationPolicyName *string `json:"integrationPolicyName,omitempty"`
	Name                  *string `json:"name,omitempty"`
	PkgName               *string `json:"pkgName,omitempty"`
}

// InvalidVar is a variable that an upgrade cannot take over.
type InvalidVar struct {
	Key     *string `json:"key,omitempty"`
	Message string  `json:"message"`
}

// KibanaConnection is how an old agent reaches Kibana.
type KibanaConnection struct {
	Hosts    []string `json:"hosts,omitzero"`
	Path     *string  `json:"path,omitempty"`
	Protocol string   `json:"protocol"`
}

// LogLevel is how much agents log.
type LogLevel string

// MonitoringBuffer tells whether an agent keeps its latest metrics.
type MonitoringBuffer struct {
	Enabled *bool `json:"enabled,omitempty"`
}

// MonitoringDiagnostics limits the diagnostics that agents upload.
type MonitoringDiagnostics struct {
	// Limit limits how often agents make diagnostics.
	Limit *DiagnosticsLimit `json:"limit,omitempty"`

	// Uploader tells how agents repeat uploads that failed.
	Uploader *DiagnosticsUploader `json:"uploader,omitempty"`
}

// MonitoringHTTP is where an agent serves its own state.
type MonitoringHTTP struct {
	// Buffer tells whether an agent keeps its latest metrics.
	Buffer  *MonitoringBuffer `json:"buffer,omitempty"`
	Enabled *bool             `json:"enabled,omitempty"`

	// Host is localhost by default.
	Host *string `json:"host,omitempty"`

	// Port is 6791 by default.
	Port *int64 `json:"port,omitempty"`
}

// MonitoringOutput is the output for monitoring.
type MonitoringOutput struct {
	// Output names an output.
	Output OutputRef `json:"output"`
}

// MonitoringType is what agents report of themselves.
type MonitoringType string

// OutputRef names an output.
type OutputRef struct {
	ID   string  `json:"id"`
	Name string  `json:"name"`
	Type *string `json:"type,omitempty"`
}

// Overrides replaces parts of compiled inputs.
type Overrides struct {
	Inputs map[string]any `json:"inputs,omitzero"`
}

// PackagePolicies are the package policies of an agent policy, or their ids.
type PackagePolicies struct{ wire.Union }

// PackagePoliciesFrom makes a union of one of its kinds.
func PackagePoliciesFrom[T []PackagePolicy | []string](kind T) PackagePolicies {
	return PackagePolicies{wire.UnionOf(kind)}
}

// AsPackagePolicies reads it as []PackagePolicy.
func (u PackagePolicies) AsPackagePolicies() (kind []PackagePolicy, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsStrings reads it as []string.
func (u PackagePolicies) AsStrings() (kind []string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// PackagePolicy adds an integration to agent policies.
type PackagePolicy struct {
	// AdditionalDatastreamsPermissions are patterns of data streams that agents may write to.
	AdditionalDatastreamsPermissions []string                 `json:"additional_datastreams_permissions"`
	Agents                           *int64                   `json:"agents,omitempty"`
	CloudConnector                   *AgentlessCloudConnector `json:"cloud_connector"`
	CloudConnectorID                 *string                  `json:"cloud_connector_id"`
	CloudConnectorName               *string                  `json:"cloud_connector_name"`

	// Condition is an expression that agents decide with whether to run it.
	Condition   *string   `json:"condition,omitempty"`
	CreatedAt   wire.Time `json:"created_at"`
	CreatedBy   string    `json:"created_by"`
	Description *string   `json:"description,omitempty"`

	// Elasticsearch is what a package policy needs of Elasticsearch. A map has what packages say beyond the privileges.
	Elasticsearch PolicyElasticsearch `json:"elasticsearch,omitzero"`
	Enabled       bool                `json:"enabled"`

	// GlobalDataTags are for agentless policies.
	GlobalDataTags []DataTag `json:"global_data_tags"`
	ID             string    `json:"id"`

	// Inputs are the inputs of a package policy, as a list in the format legacy and as a map by template and type in
	// simplified.
	Inputs    Inputs `json:"inputs,omitzero"`
	IsManaged *bool  `json:"is_managed,omitempty"`
	Name      string `json:"name"`

	// Namespace is that of the agent policy where it is empty.
	Namespace *string `json:"namespace,omitempty"`

	// OutputID is the output of the agent policy where it is absent.
	OutputID  *string    `json:"output_id"`
	Overrides *Overrides `json:"overrides"`

	// Package names the package of a package policy.
	Package                      *PolicyPackage `json:"package,omitempty"`
	PackageAgentVersionCondition *string        `json:"package_agent_version_condition,omitempty"`

	// PolicyID is the first of the agent policies. Use policy_ids.
	PolicyID *string `json:"policy_id"`

	// PolicyIDs are the agent policies.
	PolicyIDs        []string          `json:"policy_ids,omitzero"`
	PolicyTemplate   *string           `json:"policy_template,omitempty"`
	Revision         int64             `json:"revision"`
	SecretReferences []SecretReference `json:"secret_references,omitzero"`

	// SpaceIDs are the spaces.
	SpaceIDs               []string  `json:"spaceIds,omitzero"`
	SupportsAgentless      *bool     `json:"supports_agentless"`
	SupportsCloudConnector *bool     `json:"supports_cloud_connector"`
	UpdatedAt              wire.Time `json:"updated_at"`
	UpdatedBy              string    `json:"updated_by"`

	// VarGroupSelections chooses between sets of variables.
	VarGroupSelections map[string]string `json:"var_group_selections,omitzero"`

	// Vars are values in the format simplified, and objects like a Var in legacy.
	Vars    map[string]any `json:"vars,omitzero"`
	Version *string        `json:"version,omitempty"`
}

// PackagePolicyIDs names package policies.
type PackagePolicyIDs struct {
	PackagePolicyIDs []string `json:"packagePolicyIds,omitzero"`
}

// PackagePolicyList lists package policies.
type PackagePolicyList struct {
	Items []PackagePolicy `json:"items,omitzero"`
}

// PackagePolicyPage is a page of package policies.
type PackagePolicyPage struct {
	Items   []PackagePolicy `json:"items,omitzero"`
	Page    int64           `json:"page"`
	PerPage int64           `json:"perPage"`
	Total   int64           `json:"total"`
}

// PackagePolicyRequest describes a package policy.
type PackagePolicyRequest struct {
	// AdditionalDatastreamsPermissions are patterns of data streams that agents may write to.
	AdditionalDatastreamsPermissions []string `json:"additional_datastreams_permissions,omitzero"`

	// CloudConnector is the cloud connector of an agentless policy.
	CloudConnector     *AgentlessCloudConnector `json:"cloud_connector,omitempty"`
	CloudConnectorID   *string                  `json:"cloud_connector_id,omitempty"`
	CloudConnectorName *string                  `json:"cloud_connector_name,omitempty"`

	// Condition is an expression that agents decide with whether to run it.
	Condition   *string `json:"condition,omitempty"`
	Description *string `json:"description,omitempty"`
	Enabled     *bool   `json:"enabled,omitempty"`

	// Force takes packages that are not verified and agent policies that are managed.
	Force *bool `json:"force,omitempty"`

	// GlobalDataTags are for agentless policies.
	GlobalDataTags []DataTag `json:"global_data_tags,omitzero"`

	// ID is chosen by Kibana by default.
	ID *string `json:"id,omitempty"`

	// Inputs must be given in the format legacy.
	Inputs    Inputs `json:"inputs,omitzero"`
	IsManaged *bool  `json:"is_managed,omitempty"`
	Name      string `json:"name"`

	// Namespace is that of the agent policy where it is empty.
	Namespace *string `json:"namespace,omitempty"`

	// OutputID is the output of the agent policy where it is absent.
	OutputID  *string    `json:"output_id,omitempty"`
	Overrides *Overrides `json:"overrides,omitempty"`

	// Package names the package of a package policy.
	Package                      PolicyPackage `json:"package"`
	PackageAgentVersionCondition *string       `json:"package_agent_version_condition,omitempty"`

	// PolicyID is an agent policy. Use policy_ids.
	PolicyID *string `json:"policy_id,omitempty"`

	// PolicyIDs are the agent policies.
	PolicyIDs              []string `json:"policy_ids,omitzero"`
	PolicyTemplate         *string  `json:"policy_template,omitempty"`
	SpaceIDs               []string `json:"spaceIds,omitzero"`
	SupportsAgentless      *bool    `json:"supports_agentless,omitempty"`
	SupportsCloudConnector *bool    `json:"supports_cloud_connector,omitempty"`

	// VarGroupSelections chooses between sets of variables.
	VarGroupSelections map[string]string `json:"var_group_selections,omitzero"`

	// Vars are values in the format simplified, and objects like a Var in legacy.
	Vars map[string]any `json:"vars,omitzero"`
}

// PackagePolicyResponse wraps a package policy.
type PackagePolicyResponse struct {
	// Item adds an integration to agent policies.
	Item PackagePolicy `json:"item"`
}

// PackagePolicyUpdate changes a package policy. What is absent stays as it is.
type PackagePolicyUpdate struct {
	// AdditionalDatastreamsPermissions are patterns of data streams that agents may write to.
	AdditionalDatastreamsPermissions []string `json:"additional_datastreams_permissions,omitzero"`

	// CloudConnector is the cloud connector of an agentless policy.
	CloudConnector     *AgentlessCloudConnector `json:"cloud_connector,omitempty"`
	CloudConnectorID   *string                  `json:"cloud_connector_id,omitempty"`
	CloudConnectorName *string                  `json:"cloud_connector_name,omitempty"`

	// Condition is an expression that agents decide with whether to run it.
	Condition   *string `json:"condition,omitempty"`
	Description *string `json:"description,omitempty"`
	Enabled     *bool   `json:"enabled,omitempty"`

	// Force changes managed policies too.
	Force *bool `json:"force,omitempty"`

	// GlobalDataTags are for agentless policies.
	GlobalDataTags []DataTag `json:"global_data_tags,omitzero"`
	ID             *string   `json:"id,omitempty"`

	// Inputs are the inputs of a package policy, as a list in the format legacy and as a map by template and type in
	// simplified.
	Inputs    Inputs  `json:"inputs,omitzero"`
	IsManaged *bool   `json:"is_managed,omitempty"`
	Name      *string `json:"name,omitempty"`

	// Namespace is that of the agent policy where it is empty.
	Namespace *string `json:"namespace,omitempty"`

	// OutputID is the output of the agent policy where it is absent.
	OutputID  *string    `json:"output_id,omitempty"`
	Overrides *Overrides `json:"overrides,omitempty"`

	// Package names the package of a package policy.
	Package                      *PolicyPackage `json:"package,omitempty"`
	PackageAgentVersionCondition *string        `json:"package_agent_version_condition,omitempty"`

	// PolicyID is an agent policy. Use policy_ids.
	PolicyID *string `json:"policy_id,omitempty"`

	// PolicyIDs are the agent policies.
	PolicyIDs              []string `json:"policy_ids,omitzero"`
	PolicyTemplate         *string  `json:"policy_template,omitempty"`
	SpaceIDs               []string `json:"spaceIds,omitzero"`
	SupportsAgentless      *bool    `json:"supports_agentless,omitempty"`
	SupportsCloudConnector *bool    `json:"supports_cloud_connector,omitempty"`

	// VarGroupSelections chooses between sets of variables.
	VarGroupSelections map[string]string `json:"var_group_selections,omitzero"`

	// Vars are values in the format simplified, and objects like a Var in legacy.
	Vars    map[string]any `json:"vars,omitzero"`
	Version *string        `json:"version,omitempty"`
}

// PolicyElasticsearch is what a package policy needs of Elasticsearch. A map has what packages say beyond the
// privileges.
type PolicyElasticsearch struct{ wire.Union }

// PolicyElasticsearchFrom makes a union of one of its kinds.
func PolicyElasticsearchFrom[T ElasticsearchPrivileges | map[string]any](kind T) PolicyElasticsearch {
	return PolicyElasticsearch{wire.UnionOf(kind)}
}

// AsElasticsearchPrivileges reads it as ElasticsearchPrivileges.
func (u PolicyElasticsearch) AsElasticsearchPrivileges() (kind ElasticsearchPrivileges, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u PolicyElasticsearch) AsMap() (kind map[string]any, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// PolicyPackage names the package of a package policy.
type PolicyPackage struct {
	ExperimentalDataStreamFeatures []DataStreamFeatures `json:"experimental_data_stream_features,omitzero"`
	FIPSCompatible                 *bool                `json:"fips_compatible,omitempty"`
	Name                           string               `json:"name"`
	RequiresRoot                   *bool                `json:"requires_root,omitempty"`
	Title                          *string              `json:"title,omitempty"`

	// Type is what kind of package it is.
	Type    *string `json:"type,omitempty"`
	Version string  `json:"version"`
}

// PolicyStatus tells whether an agent policy is in use.
type PolicyStatus string

// PreviewRequest names package policies to look at.
type PreviewRequest struct {
	PackagePolicyIDs []string `json:"packagePolicyIds,omitzero"`

	// PackageVersion is the one to upgrade to.
	PackageVersion *string `json:"packageVersion,omitempty"`
}

// PreviewedPolicy is a package policy before or after an upgrade.
type PreviewedPolicy struct {
	// AdditionalDatastreamsPermissions are patterns of data streams that agents may write to.
	AdditionalDatastreamsPermissions []string                 `json:"additional_datastreams_permissions"`
	Agents                           *int64                   `json:"agents,omitempty"`
	CloudConnector                   *AgentlessCloudConnector `json:"cloud_connector"`
	CloudConnectorID                 *string                  `json:"cloud_connector_id"`
	CloudConnectorName               *string                  `json:"cloud_connector_name"`

	// Condition is an expression that agents decide with whether to run it.
	Condition   *string    `json:"condition,omitempty"`
	CreatedAt   *wire.Time `json:"created_at,omitempty"`
	CreatedBy   *string    `json:"created_by,omitempty"`
	Description *string    `json:"description,omitempty"`

	// Elasticsearch is what a package policy needs of Elasticsearch. A map has what packages say beyond the privileges.
	Elasticsearch PolicyElasticsearch `json:"elasticsearch,omitzero"`
	Enabled       bool                `json:"enabled"`

	// Errors is what has to be put right before the upgrade.
	Errors []InvalidVar `json:"errors,omitzero"`
	Force  *bool        `json:"force,omitempty"`

	// GlobalDataTags are for agentless policies.
	GlobalDataTags []DataTag `json:"global_data_tags"`
	ID             *string   `json:"id,omitempty"`

	// Inputs are the inputs of a package policy, as a list in the format legacy and as a map by template and type in
	// simplified.
	Inputs      Inputs   `json:"inputs,omitzero"`
	IsManaged   *bool    `json:"is_managed,omitempty"`
	MissingVars []string `json:"missingVars,omitzero"`
	Name        string   `json:"name"`

	// Namespace is that of the agent policy where it is empty.
	Namespace *string `json:"namespace,omitempty"`

	// OutputID is the output of the agent policy where it is absent.
	OutputID  *string    `json:"output_id"`
	Overrides *Overrides `json:"overrides"`

	// Package names the package of a package policy.
	Package                      *PolicyPackage `json:"package,omitempty"`
	PackageAgentVersionCondition *string        `json:"package_agent_version_condition,omitempty"`

	// PolicyID is the first of the agent policies. Use policy_ids.
	PolicyID *string `json:"policy_id"`

	// PolicyIDs are the agent policies.
	PolicyIDs              []string          `json:"policy_ids,omitzero"`
	PolicyTemplate         *string           `json:"policy_template,omitempty"`
	Revision               *int64            `json:"revision,omitempty"`
	SecretReferences       []SecretReference `json:"secret_references,omitzero"`
	SpaceIDs               []string          `json:"spaceIds,omitzero"`
	SupportsAgentless      *bool             `json:"supports_agentless"`
	SupportsCloudConnector *bool             `json:"supports_cloud_connector"`
	UpdatedAt              *wire.Time        `json:"updated_at,omitempty"`
	UpdatedBy              *string           `json:"updated_by,omitempty"`

	// VarGroupSelections chooses between sets of variables.
	VarGroupSelections map[string]string `json:"var_group_selections,omitzero"`

	// Vars are values in the format simplified, and objects like a Var in legacy.
	Vars    map[string]any `json:"vars,omitzero"`
	Version *string        `json:"version,omitempty"`
}

// Release is how mature something is.
type Release string

// RequiredVersion is a version that a part of the agents is upgraded to.
type RequiredVersion struct {
	Percentage float64 `json:"percentage"`
	Version    string  `json:"version"`
}

// ResourceRequests are amounts as Kubernetes writes them.
type ResourceRequests struct {
	CPU    *string `json:"cpu,omitempty"`
	Memory *string `json:"memory,omitempty"`
}

// SecretReference names a secret that Kibana keeps.
type SecretReference struct {
	ID string `json:"id"`
}

// Signature is what an agent verifies its policy with.
type Signature struct {
	Data      string `json:"data"`
	Signature string `json:"signature"`
}

// SimplifiedInput is an input of a package policy in the format simplified.
type SimplifiedInput struct {
	Condition *string `json:"condition,omitempty"`

	// Deprecated says that something should not be used any more.
	Deprecated *Deprecation `json:"deprecated,omitempty"`

	// Enabled is true by default.
	Enabled *bool `json:"enabled,omitempty"`

	// Streams are by data set.
	Streams map[string]SimplifiedStream `json:"streams,omitzero"`
	Vars    map[string]any              `json:"vars,omitzero"`
}

// SimplifiedStream is a stream of an input in the format simplified.
type SimplifiedStream struct {
	Condition *string `json:"condition,omitempty"`

	// Deprecated says that something should not be used any more.
	Deprecated *Deprecation `json:"deprecated,omitempty"`

	// Enabled is true by default.
	Enabled            *bool             `json:"enabled,omitempty"`
	VarGroupSelections map[string]string `json:"var_group_selections,omitzero"`
	Vars               map[string]any    `json:"vars,omitzero"`
}

// SortOrder is the direction of an order.
type SortOrder string

// Stream is a stream of an input in the format legacy.
type Stream struct {
	CompiledStream any            `json:"compiled_stream,omitempty"`
	Condition      *string        `json:"condition,omitempty"`
	Config         map[string]Var `json:"config,omitzero"`

	// DataStream is the data stream that a stream writes to.
	DataStream StreamTarget `json:"data_stream"`

	// Deprecated says that something should not be used any more.
	Deprecated  *Deprecation `json:"deprecated,omitempty"`
	Enabled     bool         `json:"enabled"`
	ID          *string      `json:"id,omitempty"`
	KeepEnabled *bool        `json:"keep_enabled,omitempty"`
	MigrateFrom *string      `json:"migrate_from,omitempty"`

	// Release is how mature something is.
	Release            *Release          `json:"release,omitempty"`
	VarGroupSelections map[string]string `json:"var_group_selections,omitzero"`
	Vars               map[string]Var    `json:"vars,omitzero"`
}

// StreamElasticsearch is what a stream needs of Elasticsearch.
type StreamElasticsearch struct {
	DynamicDataset   *bool   `json:"dynamic_dataset,omitempty"`
	DynamicNamespace *bool   `json:"dynamic_namespace,omitempty"`
	IndexMode        *string `json:"index_mode,omitempty"`

	// Privileges are privileges that agents need.
	Privileges *IndexPrivileges `json:"privileges,omitempty"`
	SourceMode *string          `json:"source_mode,omitempty"`
}

// StreamTarget is the data stream that a stream writes to.
type StreamTarget struct {
	Dataset string `json:"dataset"`

	// Elasticsearch is what a stream needs of Elasticsearch.
	Elasticsearch *StreamElasticsearch `json:"elasticsearch,omitempty"`
	Type          *string              `json:"type,omitempty"`
}

// UpgradePreview is what an upgrade would change in a package policy.
type UpgradePreview struct {
	// AgentDiff holds the inputs as agents get them, before and after.
	AgentDiff [][]map[string]any `json:"agent_diff,omitzero"`

	// Body is why something failed.
	Body *Failure `json:"body,omitempty"`

	// Diff holds the package policy before and after.
	Diff       []PreviewedPolicy `json:"diff,omitzero"`
	HasErrors  bool              `json:"hasErrors"`
	Name       *string           `json:"name,omitempty"`
	StatusCode *int64            `json:"statusCode,omitempty"`
}

// UpgradeResult tells how the upgrade of a package policy went.
type UpgradeResult struct {
	// Body is why something failed.
	Body       *Failure `json:"body,omitempty"`
	ID         string   `json:"id"`
	Name       *string  `json:"name,omitempty"`
	StatusCode *int64   `json:"statusCode,omitempty"`
	Success    bool     `json:"success"`
}

// Var is a variable in the format legacy.
type Var struct {
	Frozen *bool   `json:"frozen,omitempty"`
	Type   *string `json:"type,omitempty"`
	Value  any     `json:"value,omitempty"`
}

// VersionCondition is what a package needs of agents.
type VersionCondition struct {
	Name  string `json:"name"`
	Title string `json:"title"`

	// VersionCondition is a range of versions.
	VersionCondition string `json:"version_condition"`
}

// VersionCount counts agents of a version.
type VersionCount struct {
	Count   int64  `json:"count"`
	Version string `json:"version"`
}

// VersionUpgradeStatus counts the agents of a version.
type VersionUpgradeStatus struct {
	Agents int64 `json:"agents"`

	// FailedAgents is failedUpgradeAgents in the first releases.
	FailedAgents           *int64   `json:"failedAgents,omitempty"`
	FailedUpgradeActionIDs []string `json:"failedUpgradeActionIds,omitzero"`
	FailedUpgradeAgents    *int64   `json:"failedUpgradeAgents,omitempty"`
	Version                string   `json:"version"`
}

// ListAgentPoliciesParams holds the query parameters of ListAgentPolicies.
type ListAgentPoliciesParams struct {
	// Format is the form of the package policies, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`

	// Full adds the package policies.
	Full *bool `form:"full,omitempty" json:"full,omitempty"`

	// Kuery is a KQL query that selects agent policies.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// NoAgentCount leaves the count of agents out. Use WithAgentCount.
	NoAgentCount *bool `form:"noAgentCount,omitempty" json:"noAgentCount,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is 20 by default.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// ShowUpgradeable selects those with packages that can be upgraded.
	ShowUpgradeable *bool      `form:"showUpgradeable,omitempty" json:"showUpgradeable,omitempty"`
	SortField       *string    `form:"sortField,omitempty" json:"sortField,omitempty"`
	SortOrder       *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`

	// WithAgentCount adds the count of agents.
	WithAgentCount *bool `form:"withAgentCount,omitempty" json:"withAgentCount,omitempty"`
}

// CreateAgentPolicyParams holds the query parameters of CreateAgentPolicy.
type CreateAgentPolicyParams struct {
	// SysMonitoring adds the system integration.
	SysMonitoring *bool `form:"sys_monitoring,omitempty" json:"sys_monitoring,omitempty"`
}

// BulkGetAgentPoliciesParams holds the query parameters of BulkGetAgentPolicies.
type BulkGetAgentPoliciesParams struct {
	// Format is the form of the package policies, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// GetAgentPolicyParams holds the query parameters of GetAgentPolicy.
type GetAgentPolicyParams struct {
	// Format is the form of the package policies, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// UpdateAgentPolicyParams holds the query parameters of UpdateAgentPolicy.
type UpdateAgentPolicyParams struct {
	// Format is the form of the package policies, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// CopyAgentPolicyParams holds the query parameters of CopyAgentPolicy.
type CopyAgentPolicyParams struct {
	// Format is the form of the package policies, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// DownloadAgentPolicyParams holds the query parameters of DownloadAgentPolicy.
type DownloadAgentPolicyParams struct {
	Download *bool `form:"download,omitempty" json:"download,omitempty"`

	// Kubernetes returns a manifest for Kubernetes.
	Kubernetes *bool `form:"kubernetes,omitempty" json:"kubernetes,omitempty"`

	// Revision is the revision to return, by default the latest. It is known since 9.4.
	Revision *int64 `form:"revision,omitempty" json:"revision,omitempty"`

	// Standalone is for agents that run without Fleet.
	Standalone *bool `form:"standalone,omitempty" json:"standalone,omitempty"`
}

// GetFullAgentPolicyParams holds the query parameters of GetFullAgentPolicy.
type GetFullAgentPolicyParams struct {
	Download *bool `form:"download,omitempty" json:"download,omitempty"`

	// Kubernetes returns a manifest for Kubernetes.
	Kubernetes *bool `form:"kubernetes,omitempty" json:"kubernetes,omitempty"`

	// Revision is the revision to return, by default the latest. It is known since 9.4.
	Revision *int64 `form:"revision,omitempty" json:"revision,omitempty"`

	// Standalone is for agents that run without Fleet.
	Standalone *bool `form:"standalone,omitempty" json:"standalone,omitempty"`
}

// CreateAgentlessPolicyParams holds the query parameters of CreateAgentlessPolicy.
type CreateAgentlessPolicyParams struct {
	// Format is the form of the reply, simplified by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// DeleteAgentlessPolicyParams holds the query parameters of DeleteAgentlessPolicy.
type DeleteAgentlessPolicyParams struct {
	// Force deletes the policy even if it is managed.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// ListPackagePoliciesParams holds the query parameters of ListPackagePolicies.
type ListPackagePoliciesParams struct {
	// Format is the form of the reply, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`

	// Kuery is a KQL query. Its fields must begin with ingest-package-policies.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is 20 by default.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// ShowUpgradeable selects those with packages that can be upgraded.
	ShowUpgradeable *bool      `form:"showUpgradeable,omitempty" json:"showUpgradeable,omitempty"`
	SortField       *string    `form:"sortField,omitempty" json:"sortField,omitempty"`
	SortOrder       *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`

	// WithAgentCount adds the count of agents.
	WithAgentCount *bool `form:"withAgentCount,omitempty" json:"withAgentCount,omitempty"`
}

// CreatePackagePolicyParams holds the query parameters of CreatePackagePolicy.
type CreatePackagePolicyParams struct {
	// Format is the form of the reply, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// BulkGetPackagePoliciesParams holds the query parameters of BulkGetPackagePolicies.
type BulkGetPackagePoliciesParams struct {
	// Format is the form of the reply, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// DeletePackagePolicyParams holds the query parameters of DeletePackagePolicy.
type DeletePackagePolicyParams struct {
	// Force deletes the package policy even if it is managed.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// GetPackagePolicyParams holds the query parameters of GetPackagePolicy.
type GetPackagePolicyParams struct {
	// Format is the form of the reply, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// UpdatePackagePolicyParams holds the query parameters of UpdatePackagePolicy.
type UpdatePackagePolicyParams struct {
	// Format is the form of the reply, legacy by default.
	Format *InputsFormat `form:"format,omitempty" json:"format,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListAgentPolicies = wire.Operation{ID: "ListAgentPolicies", Method: http.MethodGet, Path: "/api/fleet/agent_policies", Scope: wire.SpaceScope}

// ListAgentPolicies returns a page of the agent policies.
//
// Kibana: GET /api/fleet/agent_policies (stable since 7.x), acts in the space of the call.
func (c *Client) ListAgentPolicies(ctx context.Context, params *ListAgentPoliciesParams, opts ...wire.RequestEditorFn) (*AgentPolicyPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
		wire.AddOptional(&query, "full", params.Full)
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "noAgentCount", params.NoAgentCount)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "showUpgradeable", params.ShowUpgradeable)
		wire.AddOptional(&query, "sortField", params.SortField)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddOptional(&query, "withAgentCount", params.WithAgentCount)
	}
	return wire.Object[AgentPolicyPage](ctx, c.conn, &opListAgentPolicies, wire.Request{Query: query}, opts)
}

// ListAgentPoliciesAll yields what all pages of [Client.ListAgentPolicies] have, from the Page of params on, 100 at a
// time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListAgentPoliciesAll(ctx context.Context, params *ListAgentPoliciesParams, opts ...wire.RequestEditorFn) iter.Seq2[*AgentPolicy, error] {
	return func(yield func(*AgentPolicy, error) bool) {
		var at ListAgentPoliciesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListAgentPolicies, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListAgentPolicies(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Items, len(reply.Items), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Items {
				if !yield(&reply.Items[i], nil) {
					return
				}
			}
		}
	}
}

var opCreateAgentPolicy = wire.Operation{ID: "CreateAgentPolicy", Method: http.MethodPost, Path: "/api/fleet/agent_policies", Scope: wire.SpaceScope, BodySpaces: []string{"space_ids.*"}}

// CreateAgentPolicy creates an agent policy and returns it.
//
// Kibana creates an enrollment key and an uninstall token along with it. It answers 409 if the name or the id is
// taken.
//
// Kibana: POST /api/fleet/agent_policies (stable since 7.x), acts in the space of the call.
func (c *Client) CreateAgentPolicy(ctx context.Context, params *CreateAgentPolicyParams, body AgentPolicyRequest, opts ...wire.RequestEditorFn) (*AgentPolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "sys_monitoring", params.SysMonitoring)
	}
	return wire.Object[AgentPolicyResponse](ctx, c.conn, &opCreateAgentPolicy, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opBulkGetAgentPolicies = wire.Operation{ID: "BulkGetAgentPolicies", Method: http.MethodPost, Path: "/api/fleet/agent_policies/_bulk_get", Scope: wire.SpaceScope, Since: "8.3"}

// BulkGetAgentPolicies returns agent policies by id.
//
// Kibana: POST /api/fleet/agent_policies/_bulk_get (stable since 8.3), acts in the space of the call.
func (c *Client) BulkGetAgentPolicies(ctx context.Context, params *BulkGetAgentPoliciesParams, body BulkGetAgentPoliciesRequest, opts ...wire.RequestEditorFn) (*AgentPolicyList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[AgentPolicyList](ctx, c.conn, &opBulkGetAgentPolicies, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opDeleteAgentPolicy = wire.Operation{ID: "DeleteAgentPolicy", Method: http.MethodPost, Path: "/api/fleet/agent_policies/delete", Scope: wire.SpaceScope}

// DeleteAgentPolicy deletes an agent policy and returns its id and name.
//
// Package policies that no other agent policy uses go with it, and its enrollment keys are revoked. Kibana answers
// 400 as long as agents have the policy.
//
// Kibana: POST /api/fleet/agent_policies/delete (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteAgentPolicy(ctx context.Context, body DeleteAgentPolicyRequest, opts ...wire.RequestEditorFn) (*DeletedAgentPolicy, error) {
	return wire.Object[DeletedAgentPolicy](ctx, c.conn, &opDeleteAgentPolicy, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkGetAgentPolicyOutputs = wire.Operation{ID: "BulkGetAgentPolicyOutputs", Method: http.MethodPost, Path: "/api/fleet/agent_policies/outputs", Scope: wire.SpaceScope, Since: "9.0"}

// BulkGetAgentPolicyOutputs returns the outputs that agent policies send to.
//
// Kibana: POST /api/fleet/agent_policies/outputs (stable since 9.0), acts in the space of the call.
func (c *Client) BulkGetAgentPolicyOutputs(ctx context.Context, body AgentPolicyIDs, opts ...wire.RequestEditorFn) (*AgentPolicyOutputsList, error) {
	return wire.Object[AgentPolicyOutputsList](ctx, c.conn, &opBulkGetAgentPolicyOutputs, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetAgentPolicy = wire.Operation{ID: "GetAgentPolicy", Method: http.MethodGet, Path: "/api/fleet/agent_policies/{agentPolicyId}", Scope: wire.SpaceScope}

// GetAgentPolicy returns an agent policy with its package policies.
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId} (stable since 7.x), acts in the space of the call.
func (c *Client) GetAgentPolicy(ctx context.Context, agentPolicyID string, params *GetAgentPolicyParams, opts ...wire.RequestEditorFn) (*AgentPolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[AgentPolicyResponse](ctx, c.conn, &opGetAgentPolicy, wire.Request{Path: []string{agentPolicyID}, Query: query}, opts)
}

var opUpdateAgentPolicy = wire.Operation{ID: "UpdateAgentPolicy", Method: http.MethodPut, Path: "/api/fleet/agent_policies/{agentPolicyId}", Scope: wire.SpaceScope, BodySpaces: []string{"space_ids.*"}}

// UpdateAgentPolicy changes the given members of an agent policy and returns it.
//
// Name and namespace are always needed, and inactivity_timeout has its default again where it is absent. Every call
// gives the policy a new revision, which its agents then fetch, unless bumpRevision is false.
//
// Kibana: PUT /api/fleet/agent_policies/{agentPolicyId} (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateAgentPolicy(ctx context.Context, agentPolicyID string, params *UpdateAgentPolicyParams, body AgentPolicyUpdate, opts ...wire.RequestEditorFn) (*AgentPolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[AgentPolicyResponse](ctx, c.conn, &opUpdateAgentPolicy, wire.Request{Path: []string{agentPolicyID}, Query: query, Body: wire.JSON(body)}, opts)
}

var opGetAutoUpgradeStatus = wire.Operation{ID: "GetAutoUpgradeStatus", Method: http.MethodGet, Path: "/api/fleet/agent_policies/{agentPolicyId}/auto_upgrade_agents_status", Scope: wire.SpaceScope, Since: "9.1"}

// GetAutoUpgradeStatus counts the agents of a policy by version, with the upgrades that failed.
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId}/auto_upgrade_agents_status (stable since 9.1), acts in the
// space of the call.
func (c *Client) GetAutoUpgradeStatus(ctx context.Context, agentPolicyID string, opts ...wire.RequestEditorFn) (*AutoUpgradeStatus, error) {
	return wire.Object[AutoUpgradeStatus](ctx, c.conn, &opGetAutoUpgradeStatus, wire.Request{Path: []string{agentPolicyID}}, opts)
}

var opCopyAgentPolicy = wire.Operation{ID: "CopyAgentPolicy", Method: http.MethodPost, Path: "/api/fleet/agent_policies/{agentPolicyId}/copy", Scope: wire.SpaceScope}

// CopyAgentPolicy creates a copy of an agent policy and of its package policies and returns the new agent policy.
//
// The copy is never managed.
//
// Kibana: POST /api/fleet/agent_policies/{agentPolicyId}/copy (stable since 7.x), acts in the space of the call.
func (c *Client) CopyAgentPolicy(ctx context.Context, agentPolicyID string, params *CopyAgentPolicyParams, body CopyRequest, opts ...wire.RequestEditorFn) (*AgentPolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[AgentPolicyResponse](ctx, c.conn, &opCopyAgentPolicy, wire.Request{Path: []string{agentPolicyID}, Query: query, Body: wire.JSON(body)}, opts)
}

var opDownloadAgentPolicy = wire.Operation{ID: "DownloadAgentPolicy", Method: http.MethodGet, Path: "/api/fleet/agent_policies/{agentPolicyId}/download", Scope: wire.SpaceScope, Media: "text/x-yaml"}

// DownloadAgentPolicy returns an agent policy as the YAML file that an agent takes.
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId}/download (stable since 7.x), acts in the space of the call.
func (c *Client) DownloadAgentPolicy(ctx context.Context, agentPolicyID string, params *DownloadAgentPolicyParams, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "download", params.Download)
		wire.AddOptional(&query, "kubernetes", params.Kubernetes)
		wire.AddOptional(&query, "revision", params.Revision)
		wire.AddOptional(&query, "standalone", params.Standalone)
	}
	return wire.Stream(ctx, c.conn, &opDownloadAgentPolicy, wire.Request{Path: []string{agentPolicyID}, Query: query}, opts)
}

var opGetFullAgentPolicy = wire.Operation{ID: "GetFullAgentPolicy", Method: http.MethodGet, Path: "/api/fleet/agent_policies/{agentPolicyId}/full", Scope: wire.SpaceScope}

// GetFullAgentPolicy returns an agent policy as agents get it, with everything filled in.
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId}/full (stable since 7.x), acts in the space of the call.
func (c *Client) GetFullAgentPolicy(ctx context.Context, agentPolicyID string, params *GetFullAgentPolicyParams, opts ...wire.RequestEditorFn) (*CompiledPolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "download", params.Download)
		wire.AddOptional(&query, "kubernetes", params.Kubernetes)
		wire.AddOptional(&query, "revision", params.Revision)
		wire.AddOptional(&query, "standalone", params.Standalone)
	}
	return wire.Object[CompiledPolicyResponse](ctx, c.conn, &opGetFullAgentPolicy, wire.Request{Path: []string{agentPolicyID}, Query: query}, opts)
}

var opGetAgentPolicyOutputs = wire.Operation{ID: "GetAgentPolicyOutputs", Method: http.MethodGet, Path: "/api/fleet/agent_policies/{agentPolicyId}/outputs", Scope: wire.SpaceScope, Since: "9.0"}

// GetAgentPolicyOutputs returns the outputs that an agent policy sends to.
//
// Kibana: GET /api/fleet/agent_policies/{agentPolicyId}/outputs (stable since 9.0), acts in the space of the call.
func (c *Client) GetAgentPolicyOutputs(ctx context.Context, agentPolicyID string, opts ...wire.RequestEditorFn) (*AgentPolicyOutputsResponse, error) {
	return wire.Object[AgentPolicyOutputsResponse](ctx, c.conn, &opGetAgentPolicyOutputs, wire.Request{Path: []string{agentPolicyID}}, opts)
}

var opCreateAgentlessPolicy = wire.Operation{ID: "CreateAgentlessPolicy", Method: http.MethodPost, Path: "/api/fleet/agentless_policies", Scope: wire.SpaceScope, Since: "9.3"}

// CreateAgentlessPolicy creates an integration that runs without agents of your own and returns its package policy.
//
// Elastic runs it: a deployment of your own answers 400.
//
// Kibana: POST /api/fleet/agentless_policies (experimental since 9.3), acts in the space of the call.
func (c *Client) CreateAgentlessPolicy(ctx context.Context, params *CreateAgentlessPolicyParams, body AgentlessPolicyRequest, opts ...wire.RequestEditorFn) (*PackagePolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[PackagePolicyResponse](ctx, c.conn, &opCreateAgentlessPolicy, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opDeleteAgentlessPolicy = wire.Operation{ID: "DeleteAgentlessPolicy", Method: http.MethodDelete, Path: "/api/fleet/agentless_policies/{policyId}", Scope: wire.SpaceScope, Since: "9.3"}

// DeleteAgentlessPolicy deletes an agentless policy and returns its id.
//
// Releases before 9.4.7 answer with the id even if there was no such policy, later ones with 404.
//
// Kibana: DELETE /api/fleet/agentless_policies/{policyId} (experimental since 9.3), acts in the space of the call.
func (c *Client) DeleteAgentlessPolicy(ctx context.Context, policyID string, params *DeleteAgentlessPolicyParams, opts ...wire.RequestEditorFn) (*Deleted, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[Deleted](ctx, c.conn, &opDeleteAgentlessPolicy, wire.Request{Path: []string{policyID}, Query: query}, opts)
}

var opListPackagePolicies = wire.Operation{ID: "ListPackagePolicies", Method: http.MethodGet, Path: "/api/fleet/package_policies", Scope: wire.SpaceScope}

// ListPackagePolicies returns a page of the package policies.
//
// Kibana: GET /api/fleet/package_policies (stable since 7.x), acts in the space of the call.
func (c *Client) ListPackagePolicies(ctx context.Context, params *ListPackagePoliciesParams, opts ...wire.RequestEditorFn) (*PackagePolicyPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "showUpgradeable", params.ShowUpgradeable)
		wire.AddOptional(&query, "sortField", params.SortField)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddOptional(&query, "withAgentCount", params.WithAgentCount)
	}
	return wire.Object[PackagePolicyPage](ctx, c.conn, &opListPackagePolicies, wire.Request{Query: query}, opts)
}

// ListPackagePoliciesAll yields what all pages of [Client.ListPackagePolicies] have, from the Page of params on, 100 at
// a time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListPackagePoliciesAll(ctx context.Context, params *ListPackagePoliciesParams, opts ...wire.RequestEditorFn) iter.Seq2[*PackagePolicy, error] {
	return func(yield func(*PackagePolicy, error) bool) {
		var at ListPackagePoliciesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListPackagePolicies, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListPackagePolicies(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Items, len(reply.Items), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Items {
				if !yield(&reply.Items[i], nil) {
					return
				}
			}
		}
	}
}

var opCreatePackagePolicy = wire.Operation{ID: "CreatePackagePolicy", Method: http.MethodPost, Path: "/api/fleet/package_policies", Scope: wire.SpaceScope}

// CreatePackagePolicy adds an integration to agent policies and returns its package policy.
//
// Kibana installs the package if need be. Names are unique over all agent policies of a space: Kibana answers 409
// if the name is taken. More than one agent policy needs a licence for it.
//
// Kibana: POST /api/fleet/package_policies (stable since 7.x), acts in the space of the call.
func (c *Client) CreatePackagePolicy(ctx context.Context, params *CreatePackagePolicyParams, body PackagePolicyRequest, opts ...wire.RequestEditorFn) (*PackagePolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[PackagePolicyResponse](ctx, c.conn, &opCreatePackagePolicy, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opBulkGetPackagePolicies = wire.Operation{ID: "BulkGetPackagePolicies", Method: http.MethodPost, Path: "/api/fleet/package_policies/_bulk_get", Scope: wire.SpaceScope, Since: "8.3"}

// BulkGetPackagePolicies returns package policies by id.
//
// Kibana: POST /api/fleet/package_policies/_bulk_get (stable since 8.3), acts in the space of the call.
func (c *Client) BulkGetPackagePolicies(ctx context.Context, params *BulkGetPackagePoliciesParams, body BulkGetPackagePoliciesRequest, opts ...wire.RequestEditorFn) (*PackagePolicyList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[PackagePolicyList](ctx, c.conn, &opBulkGetPackagePolicies, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opBulkDeletePackagePolicies = wire.Operation{ID: "BulkDeletePackagePolicies", Method: http.MethodPost, Path: "/api/fleet/package_policies/delete", Scope: wire.SpaceScope}

// BulkDeletePackagePolicies deletes package policies and returns how each of them went.
//
// The status is 200 whatever happens: look at Success of the items.
//
// Kibana: POST /api/fleet/package_policies/delete (stable since 7.x), acts in the space of the call.
func (c *Client) BulkDeletePackagePolicies(ctx context.Context, body BulkDeleteRequest, opts ...wire.RequestEditorFn) ([]DeletionResult, error) {
	return wire.Value[[]DeletionResult](ctx, c.conn, &opBulkDeletePackagePolicies, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkUpgradePackagePolicies = wire.Operation{ID: "BulkUpgradePackagePolicies", Method: http.MethodPost, Path: "/api/fleet/package_policies/upgrade", Scope: wire.SpaceScope}

// BulkUpgradePackagePolicies upgrades package policies to the installed version of their package and returns how each
// of them went.
//
// If one fails with a status of its own, that status is the answer to the whole call.
//
// Kibana: POST /api/fleet/package_policies/upgrade (stable since 7.16), acts in the space of the call.
func (c *Client) BulkUpgradePackagePolicies(ctx context.Context, body PackagePolicyIDs, opts ...wire.RequestEditorFn) ([]UpgradeResult, error) {
	return wire.Value[[]UpgradeResult](ctx, c.conn, &opBulkUpgradePackagePolicies, wire.Request{Body: wire.JSON(body)}, opts)
}

var opPreviewPackagePolicyUpgrades = wire.Operation{ID: "PreviewPackagePolicyUpgrades", Method: http.MethodPost, Path: "/api/fleet/package_policies/upgrade/dryrun", Scope: wire.SpaceScope}

// PreviewPackagePolicyUpgrades returns what an upgrade would change in package policies, and changes nothing.
//
// If one fails with a status of its own, that status is the answer to the whole call.
//
// Kibana: POST /api/fleet/package_policies/upgrade/dryrun (stable since 7.16), acts in the space of the call.
func (c *Client) PreviewPackagePolicyUpgrades(ctx context.Context, body PreviewRequest, opts ...wire.RequestEditorFn) ([]UpgradePreview, error) {
	return wire.Value[[]UpgradePreview](ctx, c.conn, &opPreviewPackagePolicyUpgrades, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeletePackagePolicy = wire.Operation{ID: "DeletePackagePolicy", Method: http.MethodDelete, Path: "/api/fleet/package_policies/{packagePolicyId}", Scope: wire.SpaceScope, Since: "8.3"}

// DeletePackagePolicy deletes a package policy and returns its id, even if there was none.
//
// Kibana: DELETE /api/fleet/package_policies/{packagePolicyId} (stable since 8.3), acts in the space of the call.
func (c *Client) DeletePackagePolicy(ctx context.Context, packagePolicyID string, params *DeletePackagePolicyParams, opts ...wire.RequestEditorFn) (*Deleted, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[Deleted](ctx, c.conn, &opDeletePackagePolicy, wire.Request{Path: []string{packagePolicyID}, Query: query}, opts)
}

var opGetPackagePolicy = wire.Operation{ID: "GetPackagePolicy", Method: http.MethodGet, Path: "/api/fleet/package_policies/{packagePolicyId}", Scope: wire.SpaceScope}

// GetPackagePolicy returns a package policy.
//
// Kibana: GET /api/fleet/package_policies/{packagePolicyId} (stable since 7.x), acts in the space of the call.
func (c *Client) GetPackagePolicy(ctx context.Context, packagePolicyID string, params *GetPackagePolicyParams, opts ...wire.RequestEditorFn) (*PackagePolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[PackagePolicyResponse](ctx, c.conn, &opGetPackagePolicy, wire.Request{Path: []string{packagePolicyID}, Query: query}, opts)
}

var opUpdatePackagePolicy = wire.Operation{ID: "UpdatePackagePolicy", Method: http.MethodPut, Path: "/api/fleet/package_policies/{packagePolicyId}", Scope: wire.SpaceScope}

// UpdatePackagePolicy changes the given members of a package policy and returns it.
//
// The agent policies that use it get a new revision.
//
// Kibana: PUT /api/fleet/package_policies/{packagePolicyId} (stable since 7.x), acts in the space of the call.
func (c *Client) UpdatePackagePolicy(ctx context.Context, packagePolicyID string, params *UpdatePackagePolicyParams, body PackagePolicyUpdate, opts ...wire.RequestEditorFn) (*PackagePolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Object[PackagePolicyResponse](ctx, c.conn, &opUpdatePackagePolicy, wire.Request{Path: []string{packagePolicyID}, Query: query, Body: wire.JSON(body)}, opts)
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r CompiledPolicy) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "key", "proxy_headers", "secrets", "signing_key", "uninstall_token_hash")
}

// LogValue makes slog show [redacted] for secrets.
func (r CompiledPolicy) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "proxy_headers", "secrets", "signing_key", "uninstall_token_hash")
}

// LogValue makes slog show [redacted] for secrets.
func (r CompiledPolicyResponse) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "proxy_headers", "secrets", "signing_key", "uninstall_token_hash")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r FleetConnection) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "key", "proxy_headers", "secrets")
}

// LogValue makes slog show [redacted] for secrets.
func (r FleetConnection) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "proxy_headers", "secrets")
}

// LogValue makes slog show [redacted] for secrets.
func (r FullAgentPolicy) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "proxy_headers", "secrets", "signing_key", "uninstall_token_hash")
}

// LogValue makes slog show [redacted] for secrets.
func (r FullAgentSettings) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "proxy_headers", "secrets", "signing_key", "uninstall_token_hash")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r FullDownload) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "key", "proxy_headers", "secrets")
}

// LogValue makes slog show [redacted] for secrets.
func (r FullDownload) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "proxy_headers", "secrets")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r FullOutput) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "proxy_headers") }

// LogValue makes slog show [redacted] for secrets.
func (r FullOutput) LogValue() slog.Value { return wire.LogRedacted(r, "proxy_headers") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r FullOutputFields) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r FullOutputFields) LogValue() slog.Value { return wire.LogRedacted(r, "proxy_headers") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r FullProtection) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "signing_key", "uninstall_token_hash")
}

// LogValue makes slog show [redacted] for secrets.
func (r FullProtection) LogValue() slog.Value {
	return wire.LogRedacted(r, "signing_key", "uninstall_token_hash")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r FullSSL) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "key") }

// LogValue makes slog show [redacted] for secrets.
func (r FullSSL) LogValue() slog.Value { return wire.LogRedacted(r, "key") }
