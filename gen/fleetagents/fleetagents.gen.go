// Package fleetagents works with Elastic Agents that are enrolled in Fleet: it lists them, upgrades, moves and
// unenrols them, and reads what they report.
//
// Most calls only order an action, which agents carry out when they next check in. Ask ListActions how far it
// is. The bulk calls take a list of ids or a KQL query.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package fleetagents

import (
	"context"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of ActionState.
const (
	ActionStateCancelled     ActionState = "CANCELLED"
	ActionStateComplete      ActionState = "COMPLETE"
	ActionStateExpired       ActionState = "EXPIRED"
	ActionStateFailed        ActionState = "FAILED"
	ActionStateInProgress    ActionState = "IN_PROGRESS"
	ActionStateRolloutPassed ActionState = "ROLLOUT_PASSED"
)

// The values of ActionType.
const (
	ActionTypeCancel               ActionType = "CANCEL"
	ActionTypeForceUnenroll        ActionType = "FORCE_UNENROLL"
	ActionTypeInputAction          ActionType = "INPUT_ACTION"
	ActionTypeMigrate              ActionType = "MIGRATE"
	ActionTypePolicyChange         ActionType = "POLICY_CHANGE"
	ActionTypePolicyReassign       ActionType = "POLICY_REASSIGN"
	ActionTypePrivilegeLevelChange ActionType = "PRIVILEGE_LEVEL_CHANGE"
	ActionTypeRequestDiagnostics   ActionType = "REQUEST_DIAGNOSTICS"
	ActionTypeSettings             ActionType = "SETTINGS"
	ActionTypeUnenroll             ActionType = "UNENROLL"
	ActionTypeUpdateTags           ActionType = "UPDATE_TAGS"
	ActionTypeUpgrade              ActionType = "UPGRADE"
)

// The values of AgentStatus.
const (
	AgentStatusDegraded    AgentStatus = "degraded"
	AgentStatusEnrolling   AgentStatus = "enrolling"
	AgentStatusError       AgentStatus = "error"
	AgentStatusInactive    AgentStatus = "inactive"
	AgentStatusOffline     AgentStatus = "offline"
	AgentStatusOnline      AgentStatus = "online"
	AgentStatusOrphaned    AgentStatus = "orphaned"
	AgentStatusUnenrolled  AgentStatus = "unenrolled"
	AgentStatusUnenrolling AgentStatus = "unenrolling"
	AgentStatusUninstalled AgentStatus = "uninstalled"
	AgentStatusUpdating    AgentStatus = "updating"
)

// The values of AgentType.
const (
	AgentTypeEphemeral AgentType = "EPHEMERAL"
	AgentTypeOpAMP     AgentType = "OPAMP"
	AgentTypePermanent AgentType = "PERMANENT"
	AgentTypeTemporary AgentType = "TEMPORARY"
)

// The values of CheckinStatus.
const (
	CheckinStatusDegraded CheckinStatus = "degraded"
	CheckinStatusError    CheckinStatus = "error"
	CheckinStatusOnline   CheckinStatus = "online"
	CheckinStatusStarting CheckinStatus = "starting"
	CheckinStatusUpdating CheckinStatus = "updating"
)

// The values of ComponentStatus.
const (
	ComponentStatusConfiguring ComponentStatus = "CONFIGURING"
	ComponentStatusDegraded    ComponentStatus = "DEGRADED"
	ComponentStatusFailed      ComponentStatus = "FAILED"
	ComponentStatusHealthy     ComponentStatus = "HEALTHY"
	ComponentStatusStarting    ComponentStatus = "STARTING"
	ComponentStatusStopped     ComponentStatus = "STOPPED"
	ComponentStatusStopping    ComponentStatus = "STOPPING"
)

// The values of DiagnosticsMetric.
const (
	DiagnosticsMetricCPU DiagnosticsMetric = "CPU"
)

// The values of MissingFeature.
const (
	MissingFeatureEncryptionKey MissingFeature = "encrypted_saved_object_encryption_key_required"
)

// The values of MissingRequirement.
const (
	MissingRequirementAPIKeys        MissingRequirement = "api_keys"
	MissingRequirementFleetAdminUser MissingRequirement = "fleet_admin_user"
	MissingRequirementFleetServer    MissingRequirement = "fleet_server"
	MissingRequirementSecurity       MissingRequirement = "security_required"
	MissingRequirementTLS            MissingRequirement = "tls_required"
)

// The values of NewActionType.
const (
	NewActionTypePolicyReassign NewActionType = "POLICY_REASSIGN"
	NewActionTypeSettings       NewActionType = "SETTINGS"
	NewActionTypeUnenroll       NewActionType = "UNENROLL"
	NewActionTypeUpgrade        NewActionType = "UPGRADE"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of UnhealthyReason.
const (
	UnhealthyReasonInput  UnhealthyReason = "input"
	UnhealthyReasonOther  UnhealthyReason = "other"
	UnhealthyReasonOutput UnhealthyReason = "output"
)

// The values of UpgradeState.
const (
	UpgradeStateDownloading UpgradeState = "UPG_DOWNLOADING"
	UpgradeStateExtracting  UpgradeState = "UPG_EXTRACTING"
	UpgradeStateFailed      UpgradeState = "UPG_FAILED"
	UpgradeStateReplacing   UpgradeState = "UPG_REPLACING"
	UpgradeStateRequested   UpgradeState = "UPG_REQUESTED"
	UpgradeStateRestarting  UpgradeState = "UPG_RESTARTING"
	UpgradeStateRollback    UpgradeState = "UPG_ROLLBACK"
	UpgradeStateScheduled   UpgradeState = "UPG_SCHEDULED"
	UpgradeStateWatching    UpgradeState = "UPG_WATCHING"
)

// The values of UploadStatus.
const (
	UploadStatusAwaitingUpload UploadStatus = "AWAITING_UPLOAD"
	UploadStatusDeleted        UploadStatus = "DELETED"
	UploadStatusExpired        UploadStatus = "EXPIRED"
	UploadStatusFailed         UploadStatus = "FAILED"
	UploadStatusInProgress     UploadStatus = "IN_PROGRESS"
	UploadStatusReady          UploadStatus = "READY"
)

// Action is an action that was ordered.
type Action struct {
	AckData     any        `json:"ack_data,omitempty"`
	Agents      []string   `json:"agents,omitzero"`
	CreatedAt   wire.Time  `json:"created_at"`
	Data        any        `json:"data,omitempty"`
	Expiration  *wire.Time `json:"expiration,omitempty"`
	ID          string     `json:"id"`
	IsAutomatic *bool      `json:"is_automatic,omitempty"`

	// MinimumExecutionDuration is in seconds.
	MinimumExecutionDuration *int64 `json:"minimum_execution_duration,omitempty"`

	// Namespaces are the spaces.
	Namespaces             []string   `json:"namespaces,omitzero"`
	PolicyID               *string    `json:"policyId,omitempty"`
	RolloutDurationSeconds *int64     `json:"rollout_duration_seconds,omitempty"`
	SentAt                 *wire.Time `json:"sent_at,omitempty"`
	SourceURI              *string    `json:"source_uri,omitempty"`
	StartTime              *wire.Time `json:"start_time,omitempty"`

	// Total is how many agents it is meant for.
	Total *int64 `json:"total,omitempty"`
	Type  string `json:"type"`
}

// ActionError is what went wrong on an agent.
type ActionError struct {
	AgentID   string    `json:"agentId"`
	Error     string    `json:"error"`
	Hostname  *string   `json:"hostname,omitempty"`
	Timestamp wire.Time `json:"timestamp"`
}

// ActionIDs names actions.
type ActionIDs struct {
	ActionIDs []string `json:"actionIds,omitzero"`
}

// ActionOutcome names an action that was ordered, or says why there was no need for one.
type ActionOutcome struct {
	ActionID *string `json:"actionId,omitempty"`
	Message  *string `json:"message,omitempty"`
}

// ActionRef names an action that was ordered.
type ActionRef struct {
	ActionID string `json:"actionId"`
}

// ActionRequest wraps an action to order.
type ActionRequest struct {
	// Action is an action to order.
	Action NewAction `json:"action"`
}

// ActionResponse wraps an action.
type ActionResponse struct {
	// Item is an action that was ordered.
	Item Action `json:"item"`
}

// ActionState is how an action stands.
type ActionState string

// ActionStatus is how far an action is.
type ActionStatus struct {
	ActionID         string        `json:"actionId"`
	CancellationTime *wire.Time    `json:"cancellationTime,omitempty"`
	CompletionTime   *wire.Time    `json:"completionTime,omitempty"`
	CreationTime     wire.Time     `json:"creationTime"`
	Expiration       *wire.Time    `json:"expiration,omitempty"`
	HasRolloutPeriod *bool         `json:"hasRolloutPeriod,omitempty"`
	IsAutomatic      *bool         `json:"is_automatic,omitempty"`
	LatestErrors     []ActionError `json:"latestErrors,omitzero"`

	// NbAgentsAck is how many agents are done.
	NbAgentsAck int64 `json:"nbAgentsAck"`

	// NbAgentsActionCreated is how many agents it was made for.
	NbAgentsActionCreated int64 `json:"nbAgentsActionCreated"`

	// NbAgentsActioned is how many agents it reached.
	NbAgentsActioned int64 `json:"nbAgentsActioned"`
	NbAgentsFailed   int64 `json:"nbAgentsFailed"`

	// NewPolicyID is the policy that agents were given.
	NewPolicyID *string `json:"newPolicyId,omitempty"`

	// PolicyID is the policy that changed.
	PolicyID *string `json:"policyId,omitempty"`

	// Revision is the one of the policy that changed.
	Revision  *int64     `json:"revision,omitempty"`
	StartTime *wire.Time `json:"startTime,omitempty"`

	// Status is how an action stands.
	Status ActionState `json:"status"`

	// Type is the kind of an action.
	Type ActionType `json:"type"`

	// Version is the one to upgrade to.
	Version *string `json:"version,omitempty"`
}

// ActionStatusList lists actions.
type ActionStatusList struct {
	Items []ActionStatus `json:"items,omitzero"`
}

// ActionType is the kind of an action.
type ActionType string

// Agent is an agent that enrolled in Fleet.
type Agent struct {
	AccessAPIKey   *string `json:"access_api_key,omitempty"`
	AccessAPIKeyID *string `json:"access_api_key_id,omitempty"`

	// ActionSeqNo is a number or a list of numbers: the last action that the agent has seen.
	ActionSeqNo any  `json:"action_seq_no,omitempty"`
	Active      bool `json:"active"`

	// Agent names the version of an agent.
	Agent *AgentVersion `json:"agent,omitempty"`

	// AgentID is ID in Kibana's published example.
	AgentID               *string         `json:"agent_id,omitempty"`
	AuditUnenrolledReason *string         `json:"audit_unenrolled_reason,omitempty"`
	AuditUnenrolledTime   *wire.Time      `json:"audit_unenrolled_time,omitempty"`
	Components            []Component     `json:"components,omitzero"`
	DefaultAPIKey         *string         `json:"default_api_key,omitempty"`
	DefaultAPIKeyHistory  []RetiredAPIKey `json:"default_api_key_history,omitzero"`
	DefaultAPIKeyID       *string         `json:"default_api_key_id,omitempty"`
	EffectiveConfig       any             `json:"effective_config,omitempty"`
	EnrolledAt            wire.Time       `json:"enrolled_at"`
	EnrollmentID          *string         `json:"enrollment_id,omitempty"`
	ID                    string          `json:"id"`
	LastCheckin           *wire.Time      `json:"last_checkin,omitempty"`
	LastCheckinMessage    *string         `json:"last_checkin_message,omitempty"`

	// LastCheckinStatus is what an agent last said of itself.
	LastCheckinStatus *CheckinStatus `json:"last_checkin_status,omitempty"`

	// LastKnownStatus is how an agent is.
	LastKnownStatus *AgentStatus `json:"last_known_status,omitempty"`
	LastUpdated     *wire.Time   `json:"last_updated,omitempty"`

	// LocalMetadata is what the agent tells of itself and its host.
	LocalMetadata map[string]any `json:"local_metadata,omitzero"`

	// Metrics is what an agent uses.
	Metrics *Metrics `json:"metrics,omitempty"`

	// Namespaces are the spaces.
	Namespaces []string `json:"namespaces,omitzero"`

	// Outputs tells by output which key the agent uses.
	Outputs                     map[string]AgentOutput `json:"outputs,omitzero"`
	Packages                    []string               `json:"packages,omitzero"`
	PolicyBaseID                *string                `json:"policy_base_id,omitempty"`
	PolicyCoordinatorIdx        *int64                 `json:"policy_coordinator_idx,omitempty"`
	PolicyID                    *string                `json:"policy_id,omitempty"`
	PolicyOutputPermissionsHash *string                `json:"policy_output_permissions_hash,omitempty"`
	PolicyRevision              *int64                 `json:"policy_revision"`
	PolicyRevisionIdx           *int64                 `json:"policy_revision_idx"`
	ReplaceToken                *string                `json:"replace_token,omitempty"`
	SharedID                    *string                `json:"shared_id,omitempty"`

	// Sort is where the agent stands in the order.
	Sort []any `json:"sort,omitzero"`

	// Status is how an agent is.
	Status *AgentStatus `json:"status,omitempty"`
	Tags   []string     `json:"tags,omitzero"`

	// Type is the kind of an agent.
	Type                  AgentType         `json:"type"`
	UnenrolledAt          *wire.Time        `json:"unenrolled_at,omitempty"`
	UnenrolledReason      *string           `json:"unenrolled_reason,omitempty"`
	UnenrollmentStartedAt *wire.Time        `json:"unenrollment_started_at,omitempty"`
	UnhealthyReason       []UnhealthyReason `json:"unhealthy_reason"`
	UpdatedAt             *wire.Time        `json:"updated_at,omitempty"`

	// Upgrade are the versions that an agent can go back to.
	Upgrade              *AvailableRollbacks `json:"upgrade,omitempty"`
	UpgradeAttempts      []string            `json:"upgrade_attempts"`
	UpgradeDetails       *UpgradeDetails     `json:"upgrade_details"`
	UpgradeStartedAt     *wire.Time          `json:"upgrade_started_at"`
	UpgradeStatus        *string             `json:"upgrade_status"`
	UpgradedAt           *wire.Time          `json:"upgraded_at"`
	UserProvidedMetadata map[string]any      `json:"user_provided_metadata,omitzero"`
}

// AgentDeletion tells that an agent was deleted.
type AgentDeletion struct {
	// Action is always deleted.
	Action string `json:"action"`
}

// AgentIDList lists ids of agents.
type AgentIDList struct {
	Items []AgentRef `json:"items,omitzero"`

	// Total is in published examples, not in replies that we know.
	Total *int64 `json:"total,omitempty"`
}

// AgentOutput is the key that an agent uses for an output.
type AgentOutput struct {
	APIKey            *string         `json:"api_key,omitempty"`
	APIKeyID          *string         `json:"api_key_id,omitempty"`
	PermissionsHash   *string         `json:"permissions_hash,omitempty"`
	ToRetireAPIKeyIDs []RetiredAPIKey `json:"to_retire_api_key_ids,omitzero"`
	Type              *string         `json:"type,omitempty"`
}

// AgentPage is a page of agents.
type AgentPage struct {
	Items []Agent `json:"items,omitzero"`

	// NextSearchAfter is what SearchAfter takes for the next page.
	NextSearchAfter *string `json:"nextSearchAfter,omitempty"`
	Page            int64   `json:"page"`
	PerPage         int64   `json:"perPage"`

	// PIT is the id of the point in time.
	PIT *string `json:"pit,omitempty"`

	// StatusSummary counts agents by status, if that was asked for.
	StatusSummary map[string]int64 `json:"statusSummary,omitzero"`
	Total         int64            `json:"total"`
}

// AgentRef is the id of an agent. Published examples have the agent itself.
type AgentRef struct{ wire.Union }

// AgentRefFrom makes a union of one of its kinds.
func AgentRefFrom[T string | Agent](kind T) AgentRef {
	return AgentRef{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u AgentRef) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsAgent reads it as Agent.
func (u AgentRef) AsAgent() (kind Agent, err error) { err = u.Decode(&kind); return kind, err }

// AgentResponse wraps an agent.
type AgentResponse struct {
	// Item is an agent that enrolled in Fleet.
	Item Agent `json:"item"`
}

// AgentSelection chooses agents, either by a list of ids or by a KQL query.
type AgentSelection struct{ wire.Union }

// AgentSelectionFrom makes a union of one of its kinds.
func AgentSelectionFrom[T []string | string](kind T) AgentSelection {
	return AgentSelection{wire.UnionOf(kind)}
}

// AsStrings reads it as []string.
func (u AgentSelection) AsStrings() (kind []string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsString reads it as string.
func (u AgentSelection) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AgentStatus is how an agent is.
type AgentStatus string

// AgentType is the kind of an agent.
type AgentType string

// AgentUpdate replaces parts of an agent.
type AgentUpdate struct {
	Tags                 []string       `json:"tags,omitzero"`
	UserProvidedMetadata map[string]any `json:"user_provided_metadata,omitzero"`
}

// AgentVersion names the version of an agent.
type AgentVersion struct {
	ID           string  `json:"id"`
	LogLevel     *string `json:"log_level,omitempty"`
	Name         *string `json:"name,omitempty"`
	Snapshot     *bool   `json:"snapshot,omitempty"`
	Type         *string `json:"type,omitempty"`
	Unprivileged *bool   `json:"unprivileged,omitempty"`
	Upgradeable  *bool   `json:"upgradeable,omitempty"`
	Version      string  `json:"version"`
}

// AvailableRollbacks are the versions that an agent can go back to.
type AvailableRollbacks struct {
	Rollbacks []Rollback `json:"rollbacks,omitzero"`
}

// BulkDiagnosticsRequest tells which agents shall upload diagnostics.
type BulkDiagnosticsRequest struct {
	AdditionalMetrics []DiagnosticsMetric `json:"additional_metrics,omitzero"`

	// Agents chooses agents, either by a list of ids or by a KQL query.
	Agents AgentSelection `json:"agents,omitzero"`

	// BatchSize is how many agents are taken at a time when they are chosen by a query.
	BatchSize *int64 `json:"batchSize,omitempty"`
}

// BulkMigrateRequest tells which agents shall move, and where to.
type BulkMigrateRequest struct {
	// Agents chooses agents, either by a list of ids or by a KQL query.
	Agents AgentSelection `json:"agents,omitzero"`

	// BatchSize is how many agents are taken at a time when they are chosen by a query.
	BatchSize *int64 `json:"batchSize,omitempty"`

	// EnrollmentToken is an enrollment key of the other cluster.
	EnrollmentToken string `json:"enrollment_token"`

	// Settings are what agents enrol with.
	Settings *BulkMigrateSettings `json:"settings,omitempty"`

	// URI is the URL of the other Fleet Server.
	URI string `json:"uri"`
}

// BulkMigrateSettings are what agents enrol with.
type BulkMigrateSettings struct {
	CASha256                      *string           `json:"ca_sha256,omitempty"`
	CertificateAuthorities        *string           `json:"certificate_authorities,omitempty"`
	ElasticAgentCert              *string           `json:"elastic_agent_cert,omitempty"`
	ElasticAgentCertKey           *string           `json:"elastic_agent_cert_key,omitempty"`
	ElasticAgentCertKeyPassphrase *string           `json:"elastic_agent_cert_key_passphrase,omitempty"`
	Headers                       map[string]string `json:"headers,omitzero"`
	Insecure                      *bool             `json:"insecure,omitempty"`
	ProxyDisabled                 *bool             `json:"proxy_disabled,omitempty"`
	ProxyHeaders                  map[string]string `json:"proxy_headers,omitzero"`
	ProxyURL                      *string           `json:"proxy_url,omitempty"`

	// RetryMax is sent by Kibana's published example, but no release is known to take it.
	RetryMax *int64   `json:"retry_max,omitempty"`
	Staging  *string  `json:"staging,omitempty"`
	Tags     []string `json:"tags,omitzero"`
}

// BulkPrivilegeLevelRequest tells which agents shall run without root privileges.
type BulkPrivilegeLevelRequest struct {
	// Agents chooses agents, either by a list of ids or by a KQL query.
	Agents AgentSelection `json:"agents,omitzero"`

	// BatchSize is how many agents are taken at a time when they are chosen by a query.
	BatchSize *int64 `json:"batchSize,omitempty"`

	// UserInfo is the user that an agent runs as.
	UserInfo *UserInfo `json:"user_info,omitempty"`
}

// BulkReassignRequest names the new policy of agents.
type BulkReassignRequest struct {
	// Agents chooses agents, either by a list of ids or by a KQL query.
	Agents AgentSelection `json:"agents,omitzero"`

	// BatchSize is how many agents are taken at a time when they are chosen by a query.
	BatchSize *int64 `json:"batchSize,omitempty"`

	// IncludeInactive takes inactive agents too when they are chosen by a query.
	IncludeInactive *bool  `json:"includeInactive,omitempty"`
	PolicyID        string `json:"policy_id"`
}

// BulkRollbackRequest tells which agents shall go back.
type BulkRollbackRequest struct {
	// Agents chooses agents, either by a list of ids or by a KQL query.
	Agents AgentSelection `json:"agents,omitzero"`

	// BatchSize is how many agents are taken at a time when they are chosen by a query.
	BatchSize *int64 `json:"batchSize,omitempty"`

	// IncludeInactive takes inactive agents too when they are chosen by a query.
	IncludeInactive *bool `json:"includeInactive,omitempty"`
}

// BulkTagsRequest tells which tags agents shall have.
type BulkTagsRequest struct {
	// Agents chooses agents, either by a list of ids or by a KQL query.
	Agents AgentSelection `json:"agents,omitzero"`

	// BatchSize is how many agents are taken at a time when they are chosen by a query.
	BatchSize *int64 `json:"batchSize,omitempty"`

	// IncludeInactive takes inactive agents too when they are chosen by a query.
	IncludeInactive *bool    `json:"includeInactive,omitempty"`
	TagsToAdd       []string `json:"tagsToAdd,omitzero"`
	TagsToRemove    []string `json:"tagsToRemove,omitzero"`
}

// BulkUnenrollRequest tells which agents shall leave.
type BulkUnenrollRequest struct {
	// Agents chooses agents, either by a list of ids or by a KQL query.
	Agents AgentSelection `json:"agents,omitzero"`

	// BatchSize is how many agents are taken at a time when they are chosen by a query.
	BatchSize *int64 `json:"batchSize,omitempty"`

	// Force takes agents of managed policies too.
	Force *bool `json:"force,omitempty"`

	// IncludeInactive takes inactive agents too when they are chosen by a query.
	IncludeInactive *bool `json:"includeInactive,omitempty"`

	// Revoke revokes the keys of the agents at once.
	Revoke *bool `json:"revoke,omitempty"`
}

// BulkUpgradeRequest tells which agents shall get which version.
type BulkUpgradeRequest struct {
	// Agents chooses agents, either by a list of ids or by a KQL query.
	Agents AgentSelection `json:"agents,omitzero"`

	// BatchSize is how many agents are taken at a time when they are chosen by a query.
	BatchSize *int64 `json:"batchSize,omitempty"`

	// Force upgrades agents too that Kibana deems unfit for it.
	Force *bool `json:"force,omitempty"`

	// IncludeInactive takes inactive agents too when they are chosen by a query.
	IncludeInactive *bool `json:"includeInactive,omitempty"`

	// RolloutDurationSeconds spreads the upgrade, over 600 seconds at least.
	RolloutDurationSeconds *int64 `json:"rollout_duration_seconds,omitempty"`
	SkipRateLimitCheck     *bool  `json:"skipRateLimitCheck,omitempty"`

	// SourceURI is where to get the binaries from.
	SourceURI *string `json:"source_uri,omitempty"`

	// StartTime is when the upgrade begins, at once by default.
	StartTime *wire.Time `json:"start_time,omitempty"`
	Version   string     `json:"version"`
}

// CheckinStatus is what an agent last said of itself.
type CheckinStatus string

// Component is a part of a running agent.
type Component struct {
	ID      string `json:"id"`
	Message string `json:"message"`

	// Status is how a part of an agent is.
	Status ComponentStatus `json:"status"`
	Type   string          `json:"type"`
	Units  []ComponentUnit `json:"units,omitzero"`
}

// ComponentStatus is how a part of an agent is.
type ComponentStatus string

// ComponentUnit is an input or output of a component.
type ComponentUnit struct {
	ID      string         `json:"id"`
	Message string         `json:"message"`
	Payload map[string]any `json:"payload,omitzero"`

	// Status is how a part of an agent is.
	Status ComponentStatus `json:"status"`

	// Type is input, output or empty.
	Type string `json:"type"`
}

// DiagnosticsMetric is what diagnostics can hold beside the usual.
type DiagnosticsMetric string

// DiagnosticsRequest tells what diagnostics shall hold.
type DiagnosticsRequest struct {
	AdditionalMetrics []DiagnosticsMetric `json:"additional_metrics,omitzero"`
}

// EffectiveConfig is the configuration that a collector runs with.
type EffectiveConfig struct {
	// EffectiveConfig has REDACTED in place of secrets.
	EffectiveConfig any `json:"effective_config,omitempty"`
}

// EmptyResponse is a reply without content.
type EmptyResponse = struct{}

// FileDeletion tells whether a file was deleted.
type FileDeletion struct {
	Deleted bool   `json:"deleted"`
	ID      string `json:"id"`
}

// Metrics is what an agent uses.
type Metrics struct {
	// CPUAvg is the part of a CPU, 1 being a whole one.
	CPUAvg            *float64 `json:"cpu_avg,omitempty"`
	MemorySizeByteAvg *float64 `json:"memory_size_byte_avg,omitempty"`
}

// MigrateRequest tells where an agent shall move to.
type MigrateRequest struct {
	// EnrollmentToken is an enrollment key of the other cluster.
	EnrollmentToken string `json:"enrollment_token"`

	// Settings are what an agent enrols with.
	Settings *MigrateSettings `json:"settings,omitempty"`

	// URI is the URL of the other Fleet Server.
	URI string `json:"uri"`
}

// MigrateSettings are what an agent enrols with.
type MigrateSettings struct {
	CASha256                      *string           `json:"ca_sha256,omitempty"`
	CertificateAuthorities        *string           `json:"certificate_authorities,omitempty"`
	ElasticAgentCert              *string           `json:"elastic_agent_cert,omitempty"`
	ElasticAgentCertKey           *string           `json:"elastic_agent_cert_key,omitempty"`
	ElasticAgentCertKeyPassphrase *string           `json:"elastic_agent_cert_key_passphrase,omitempty"`
	Headers                       map[string]string `json:"headers,omitzero"`
	Insecure                      *bool             `json:"insecure,omitempty"`
	ProxyDisabled                 *bool             `json:"proxy_disabled,omitempty"`
	ProxyHeaders                  map[string]string `json:"proxy_headers,omitzero"`
	ProxyURL                      *string           `json:"proxy_url,omitempty"`

	// ReplaceToken lets the agent take the place of one with the same id.
	ReplaceToken *string `json:"replace_token,omitempty"`

	// RetryMax is sent by Kibana's published example, but no release is known to take it.
	RetryMax *int64   `json:"retry_max,omitempty"`
	Staging  *string  `json:"staging,omitempty"`
	Tags     []string `json:"tags,omitzero"`
}

// MissingFeature is what Fleet lacks but can do without.
type MissingFeature string

// MissingRequirement is what keeps agents from enrolling.
type MissingRequirement string

// NewAction is an action to order.
type NewAction struct {
	AckData any `json:"ack_data,omitempty"`

	// Data depends on the type. SETTINGS takes an object with log_level.
	Data any `json:"data,omitempty"`

	// Type is the kind of an action that can be ordered.
	Type NewActionType `json:"type"`
}

// NewActionType is the kind of an action that can be ordered.
type NewActionType string

// PrivilegeLevelRequest tells which user an agent shall run as.
type PrivilegeLevelRequest struct {
	// UserInfo is the user that an agent runs as.
	UserInfo *UserInfo `json:"user_info,omitempty"`
}

// ReassignRequest names the new policy of an agent.
type ReassignRequest struct {
	PolicyID string `json:"policy_id"`
}

// RetiredAPIKey is a key that an agent does not use any more.
type RetiredAPIKey struct {
	ID        string    `json:"id"`
	RetiredAt wire.Time `json:"retired_at"`
}

// Rollback is a version that an agent can go back to.
type Rollback struct {
	ValidUntil wire.Time `json:"valid_until"`
	Version    string    `json:"version"`
}

// SetupError is something that went wrong during the setup.
type SetupError struct {
	Message string `json:"message"`
	Name    string `json:"name"`
}

// SetupResult is how the setup went.
type SetupResult struct {
	IsInitialized  bool         `json:"isInitialized"`
	NonFatalErrors []SetupError `json:"nonFatalErrors,omitzero"`
}

// SetupStatus tells whether agents can enrol.
type SetupStatus struct {
	IsReady                       bool                 `json:"isReady"`
	IsActionSecretsStorageEnabled *bool                `json:"is_action_secrets_storage_enabled,omitempty"`
	IsSecretsStorageEnabled       *bool                `json:"is_secrets_storage_enabled,omitempty"`
	IsSpaceAwarenessEnabled       *bool                `json:"is_space_awareness_enabled,omitempty"`
	MissingOptionalFeatures       []MissingFeature     `json:"missing_optional_features,omitzero"`
	MissingRequirements           []MissingRequirement `json:"missing_requirements,omitzero"`
	PackageVerificationKeyID      *string              `json:"package_verification_key_id,omitempty"`
}

// SortOrder is the direction of an order.
type SortOrder string

// TagList lists tags.
type TagList struct {
	Items []string `json:"items,omitzero"`
}

// UnenrollRequest tells how an agent shall leave.
type UnenrollRequest struct {
	// Force takes agents of managed policies too.
	Force *bool `json:"force,omitempty"`

	// Revoke revokes the keys of the agent at once.
	Revoke *bool `json:"revoke,omitempty"`
}

// UnhealthyReason is the part of an agent that is not well.
type UnhealthyReason string

// UpgradeDetails is how far the upgrade of an agent is.
type UpgradeDetails struct {
	ActionID string `json:"action_id"`

	// Metadata is more about the upgrade of an agent.
	Metadata *UpgradeMetadata `json:"metadata,omitempty"`

	// State is a step of an upgrade.
	State         UpgradeState `json:"state"`
	TargetVersion string       `json:"target_version"`
}

// UpgradeMetadata is more about the upgrade of an agent.
type UpgradeMetadata struct {
	DownloadPercent *float64 `json:"download_percent,omitempty"`

	// DownloadRate is in bytes per second.
	DownloadRate *float64 `json:"download_rate,omitempty"`
	ErrorMsg     *string  `json:"error_msg,omitempty"`

	// FailedState is a step of an upgrade.
	FailedState   *UpgradeState `json:"failed_state,omitempty"`
	RetryErrorMsg *string       `json:"retry_error_msg,omitempty"`
	RetryUntil    *wire.Time    `json:"retry_until,omitempty"`
	ScheduledAt   *wire.Time    `json:"scheduled_at,omitempty"`
}

// UpgradeRequest tells which version an agent shall get.
type UpgradeRequest struct {
	// Force upgrades agents too that Kibana deems unfit for it.
	Force              *bool `json:"force,omitempty"`
	SkipRateLimitCheck *bool `json:"skipRateLimitCheck,omitempty"`

	// SourceURI is where to get the binaries from.
	SourceURI *string `json:"source_uri,omitempty"`
	Version   string  `json:"version"`
}

// UpgradeState is a step of an upgrade.
type UpgradeState string

// Upload is a file that an agent uploaded or was asked for.
type Upload struct {
	ActionID   string    `json:"actionId"`
	CreateTime wire.Time `json:"createTime"`
	Error      *string   `json:"error,omitempty"`

	// FilePath is where Kibana serves the file.
	FilePath string `json:"filePath"`
	ID       string `json:"id"`
	Name     string `json:"name"`

	// Status is how far an upload is.
	Status UploadStatus `json:"status"`
}

// UploadList lists files.
type UploadList struct {
	Items []Upload `json:"items,omitzero"`
}

// UploadStatus is how far an upload is.
type UploadStatus string

// UserInfo is the user that an agent runs as.
type UserInfo struct {
	Groupname *string `json:"groupname,omitempty"`
	Password  *string `json:"password,omitempty"`
	Username  *string `json:"username,omitempty"`
}

// VersionList lists versions.
type VersionList struct {
	Items []string `json:"items,omitzero"`
}

// ListAgentsParams holds the query parameters of ListAgents.
type ListAgentsParams struct {
	// GetStatusSummary adds counts by status.
	GetStatusSummary *bool `form:"getStatusSummary,omitempty" json:"getStatusSummary,omitempty"`

	// Kuery is a KQL query that selects agents.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// OpenPIT opens a point in time and returns its id. It needs PitKeepAlive.
	OpenPIT *bool `form:"openPit,omitempty" json:"openPit,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is 20 by default.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// PITID continues in a point in time. It needs PitKeepAlive.
	PITID *string `form:"pitId,omitempty" json:"pitId,omitempty"`

	// PITKeepAlive is a span such as 1m.
	PITKeepAlive *string `form:"pitKeepAlive,omitempty" json:"pitKeepAlive,omitempty"`

	// SearchAfter is a JSON list.
	SearchAfter *string `form:"searchAfter,omitempty" json:"searchAfter,omitempty"`

	// ShowAgentless is true by default.
	ShowAgentless *bool `form:"showAgentless,omitempty" json:"showAgentless,omitempty"`
	ShowInactive  *bool `form:"showInactive,omitempty" json:"showInactive,omitempty"`

	// ShowUpgradeable selects agents that can be upgraded.
	ShowUpgradeable *bool      `form:"showUpgradeable,omitempty" json:"showUpgradeable,omitempty"`
	SortField       *string    `form:"sortField,omitempty" json:"sortField,omitempty"`
	SortOrder       *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`

	// WithMetrics adds use of CPU and memory.
	WithMetrics *bool `form:"withMetrics,omitempty" json:"withMetrics,omitempty"`
}

// ListActionsParams holds the query parameters of ListActions.
type ListActionsParams struct {
	// Date is a date. It selects actions from before this time.
	Date *string `form:"date,omitempty" json:"date,omitempty"`

	// ErrorSize is how many errors to return for each action, 5 by default.
	ErrorSize *int64 `form:"errorSize,omitempty" json:"errorSize,omitempty"`

	// Latest selects actions of the last so many milliseconds.
	Latest *int64 `form:"latest,omitempty" json:"latest,omitempty"`

	// Page counts from 0.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is 20 by default.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListTagsParams holds the query parameters of ListTags.
type ListTagsParams struct {
	// Kuery is a KQL query that selects agents.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// ShowInactive looks at inactive agents too.
	ShowInactive *bool `form:"showInactive,omitempty" json:"showInactive,omitempty"`
}

// GetAgentParams holds the query parameters of GetAgent.
type GetAgentParams struct {
	// WithMetrics adds use of CPU and memory.
	WithMetrics *bool `form:"withMetrics,omitempty" json:"withMetrics,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListAgents = wire.Operation{ID: "ListAgents", Method: http.MethodGet, Path: "/api/fleet/agents", Scope: wire.SpaceScope}

// ListAgents returns a page of the agents.
//
// Page times PerPage cannot exceed 10000. To go further, pass NextSearchAfter of a reply as SearchAfter and leave
// Page out.
//
// Kibana: GET /api/fleet/agents (stable since 7.x), acts in the space of the call.
func (c *Client) ListAgents(ctx context.Context, params *ListAgentsParams, opts ...wire.RequestEditorFn) (*AgentPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "getStatusSummary", params.GetStatusSummary)
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "openPit", params.OpenPIT)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "pitId", params.PITID)
		wire.AddOptional(&query, "pitKeepAlive", params.PITKeepAlive)
		wire.AddOptional(&query, "searchAfter", params.SearchAfter)
		wire.AddOptional(&query, "showAgentless", params.ShowAgentless)
		wire.AddOptional(&query, "showInactive", params.ShowInactive)
		wire.AddOptional(&query, "showUpgradeable", params.ShowUpgradeable)
		wire.AddOptional(&query, "sortField", params.SortField)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddOptional(&query, "withMetrics", params.WithMetrics)
	}
	return wire.Object[AgentPage](ctx, c.conn, &opListAgents, wire.Request{Query: query}, opts)
}

// ListAgentsAll yields what all pages of [Client.ListAgents] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) ListAgentsAll(ctx context.Context, params *ListAgentsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Agent, error] {
	return func(yield func(*Agent, error) bool) {
		var at ListAgentsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListAgents, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListAgents(ctx, &at, opts...)
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

var opListAgentIDsOfActions = wire.Operation{ID: "ListAgentIDsOfActions", Method: http.MethodPost, Path: "/api/fleet/agents", Scope: wire.SpaceScope, Since: "8.6"}

// ListAgentIDsOfActions returns the ids of the agents that actions were meant for.
//
// Kibana: POST /api/fleet/agents (stable since 8.6), acts in the space of the call.
func (c *Client) ListAgentIDsOfActions(ctx context.Context, body ActionIDs, opts ...wire.RequestEditorFn) (*AgentIDList, error) {
	return wire.Object[AgentIDList](ctx, c.conn, &opListAgentIDsOfActions, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListActions = wire.Operation{ID: "ListActions", Method: http.MethodGet, Path: "/api/fleet/agents/action_status", Scope: wire.SpaceScope, Since: "8.5"}

// ListActions returns a page of the latest actions and how far they are.
//
// Kibana: GET /api/fleet/agents/action_status (stable since 8.5), acts in the space of the call.
func (c *Client) ListActions(ctx context.Context, params *ListActionsParams, opts ...wire.RequestEditorFn) (*ActionStatusList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "date", params.Date)
		wire.AddOptional(&query, "errorSize", params.ErrorSize)
		wire.AddOptional(&query, "latest", params.Latest)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
	}
	return wire.Object[ActionStatusList](ctx, c.conn, &opListActions, wire.Request{Query: query}, opts)
}

// ListActionsAll yields what all pages of [Client.ListActions] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) ListActionsAll(ctx context.Context, params *ListActionsParams, opts ...wire.RequestEditorFn) iter.Seq2[*ActionStatus, error] {
	return func(yield func(*ActionStatus, error) bool) {
		var at ListActionsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListActions, &at.Page, 0, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListActions(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Items, len(reply.Items), 0)
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

var opCancelAction = wire.Operation{ID: "CancelAction", Method: http.MethodPost, Path: "/api/fleet/agents/actions/{actionId}/cancel", Scope: wire.SpaceScope, Since: "8.3"}

// CancelAction orders that an action be cancelled where it has not run yet and returns that order.
//
// Kibana: POST /api/fleet/agents/actions/{actionId}/cancel (stable since 8.3), acts in the space of the call.
func (c *Client) CancelAction(ctx context.Context, actionID string, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opCancelAction, wire.Request{Path: []string{actionID}}, opts)
}

var opListAvailableVersions = wire.Operation{ID: "ListAvailableVersions", Method: http.MethodGet, Path: "/api/fleet/agents/available_versions", Scope: wire.SpaceScope, Since: "8.10"}

// ListAvailableVersions returns the versions that agents can be upgraded to.
//
// Kibana: GET /api/fleet/agents/available_versions (stable since 8.10), acts in the space of the call.
func (c *Client) ListAvailableVersions(ctx context.Context, opts ...wire.RequestEditorFn) (*VersionList, error) {
	return wire.Object[VersionList](ctx, c.conn, &opListAvailableVersions, wire.Request{}, opts)
}

var opBulkMigrateAgents = wire.Operation{ID: "BulkMigrateAgents", Method: http.MethodPost, Path: "/api/fleet/agents/bulk_migrate", Scope: wire.SpaceScope, Since: "9.2"}

// BulkMigrateAgents orders that agents move to another cluster and returns the id of the action.
//
// Kibana: POST /api/fleet/agents/bulk_migrate (stable since 9.2), acts in the space of the call.
func (c *Client) BulkMigrateAgents(ctx context.Context, body BulkMigrateRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opBulkMigrateAgents, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkChangePrivilegeLevel = wire.Operation{ID: "BulkChangePrivilegeLevel", Method: http.MethodPost, Path: "/api/fleet/agents/bulk_privilege_level_change", Scope: wire.SpaceScope, Since: "9.4"}

// BulkChangePrivilegeLevel orders that agents run without root privileges from now on and returns the id of the action.
//
// Kibana: POST /api/fleet/agents/bulk_privilege_level_change (stable since 9.4), acts in the space of the call.
func (c *Client) BulkChangePrivilegeLevel(ctx context.Context, body BulkPrivilegeLevelRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opBulkChangePrivilegeLevel, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkReassignAgents = wire.Operation{ID: "BulkReassignAgents", Method: http.MethodPost, Path: "/api/fleet/agents/bulk_reassign", Scope: wire.SpaceScope}

// BulkReassignAgents gives agents another agent policy and returns the id of the action.
//
// Kibana: POST /api/fleet/agents/bulk_reassign (stable since 7.x), acts in the space of the call.
func (c *Client) BulkReassignAgents(ctx context.Context, body BulkReassignRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opBulkReassignAgents, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkRequestDiagnostics = wire.Operation{ID: "BulkRequestDiagnostics", Method: http.MethodPost, Path: "/api/fleet/agents/bulk_request_diagnostics", Scope: wire.SpaceScope, Since: "8.6"}

// BulkRequestDiagnostics orders that agents upload diagnostics and returns the id of the action.
//
// ListUploads tells when the files are there.
//
// Kibana: POST /api/fleet/agents/bulk_request_diagnostics (stable since 8.6), acts in the space of the call.
func (c *Client) BulkRequestDiagnostics(ctx context.Context, body BulkDiagnosticsRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opBulkRequestDiagnostics, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkRollbackAgents = wire.Operation{ID: "BulkRollbackAgents", Method: http.MethodPost, Path: "/api/fleet/agents/bulk_rollback", Scope: wire.SpaceScope, Since: "9.4"}

// BulkRollbackAgents orders that agents go back to the version before their last upgrade and returns the ids of the
// actions.
//
// Kibana: POST /api/fleet/agents/bulk_rollback (stable since 9.4), acts in the space of the call.
func (c *Client) BulkRollbackAgents(ctx context.Context, body BulkRollbackRequest, opts ...wire.RequestEditorFn) (*ActionIDs, error) {
	return wire.Object[ActionIDs](ctx, c.conn, &opBulkRollbackAgents, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkUnenrollAgents = wire.Operation{ID: "BulkUnenrollAgents", Method: http.MethodPost, Path: "/api/fleet/agents/bulk_unenroll", Scope: wire.SpaceScope}

// BulkUnenrollAgents orders that agents leave Fleet and returns the id of the action.
//
// Kibana: POST /api/fleet/agents/bulk_unenroll (stable since 7.x), acts in the space of the call.
func (c *Client) BulkUnenrollAgents(ctx context.Context, body BulkUnenrollRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opBulkUnenrollAgents, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkUpdateTags = wire.Operation{ID: "BulkUpdateTags", Method: http.MethodPost, Path: "/api/fleet/agents/bulk_update_agent_tags", Scope: wire.SpaceScope, Since: "8.3"}

// BulkUpdateTags adds tags to agents, removes others and returns the id of the action.
//
// Kibana: POST /api/fleet/agents/bulk_update_agent_tags (stable since 8.3), acts in the space of the call.
func (c *Client) BulkUpdateTags(ctx context.Context, body BulkTagsRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opBulkUpdateTags, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkUpgradeAgents = wire.Operation{ID: "BulkUpgradeAgents", Method: http.MethodPost, Path: "/api/fleet/agents/bulk_upgrade", Scope: wire.SpaceScope}

// BulkUpgradeAgents orders that agents be upgraded and returns the id of the action.
//
// Kibana: POST /api/fleet/agents/bulk_upgrade (stable since 7.x), acts in the space of the call.
func (c *Client) BulkUpgradeAgents(ctx context.Context, body BulkUpgradeRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opBulkUpgradeAgents, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteFile = wire.Operation{ID: "DeleteFile", Method: http.MethodDelete, Path: "/api/fleet/agents/files/{fileId}", Scope: wire.SpaceScope, Since: "8.12"}

// DeleteFile deletes a file that an agent uploaded.
//
// Kibana: DELETE /api/fleet/agents/files/{fileId} (stable since 8.12), acts in the space of the call.
func (c *Client) DeleteFile(ctx context.Context, fileID string, opts ...wire.RequestEditorFn) (*FileDeletion, error) {
	return wire.Object[FileDeletion](ctx, c.conn, &opDeleteFile, wire.Request{Path: []string{fileID}}, opts)
}

var opDownloadFile = wire.Operation{ID: "DownloadFile", Method: http.MethodGet, Path: "/api/fleet/agents/files/{fileId}/{fileName}", Scope: wire.SpaceScope, Since: "8.6", Media: "application/octet-stream"}

// DownloadFile returns a file that an agent uploaded.
//
// ListUploads tells the ids and names.
//
// Kibana: GET /api/fleet/agents/files/{fileId}/{fileName} (stable since 8.6), acts in the space of the call.
func (c *Client) DownloadFile(ctx context.Context, fileID string, fileName string, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opDownloadFile, wire.Request{Path: []string{fileID, fileName}}, opts)
}

var opGetSetupStatus = wire.Operation{ID: "GetSetupStatus", Method: http.MethodGet, Path: "/api/fleet/agents/setup", Scope: wire.SpaceScope}

// GetSetupStatus tells whether agents can enrol, and otherwise what is missing.
//
// Kibana: GET /api/fleet/agents/setup (stable since 7.x), acts in the space of the call.
func (c *Client) GetSetupStatus(ctx context.Context, opts ...wire.RequestEditorFn) (*SetupStatus, error) {
	return wire.Object[SetupStatus](ctx, c.conn, &opGetSetupStatus, wire.Request{}, opts)
}

var opSetUp = wire.Operation{ID: "SetUp", Method: http.MethodPost, Path: "/api/fleet/agents/setup", Scope: wire.SpaceScope}

// SetUp prepares Fleet for agents, which may be repeated, and returns what went wrong on the way.
//
// Kibana: POST /api/fleet/agents/setup (stable since 7.x), acts in the space of the call.
func (c *Client) SetUp(ctx context.Context, opts ...wire.RequestEditorFn) (*SetupResult, error) {
	return wire.Object[SetupResult](ctx, c.conn, &opSetUp, wire.Request{}, opts)
}

var opListTags = wire.Operation{ID: "ListTags", Method: http.MethodGet, Path: "/api/fleet/agents/tags", Scope: wire.SpaceScope, Since: "8.3"}

// ListTags returns the tags of all agents.
//
// Kibana: GET /api/fleet/agents/tags (stable since 8.3), acts in the space of the call.
func (c *Client) ListTags(ctx context.Context, params *ListTagsParams, opts ...wire.RequestEditorFn) (*TagList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "showInactive", params.ShowInactive)
	}
	return wire.Object[TagList](ctx, c.conn, &opListTags, wire.Request{Query: query}, opts)
}

var opDeleteAgent = wire.Operation{ID: "DeleteAgent", Method: http.MethodDelete, Path: "/api/fleet/agents/{agentId}", Scope: wire.SpaceScope}

// DeleteAgent removes the record of an agent.
//
// The agent itself is not told: unenrol it first.
//
// Kibana: DELETE /api/fleet/agents/{agentId} (stable since 7.x), acts in the space of the call.
func (c *Client) DeleteAgent(ctx context.Context, agentID string, opts ...wire.RequestEditorFn) (*AgentDeletion, error) {
	return wire.Object[AgentDeletion](ctx, c.conn, &opDeleteAgent, wire.Request{Path: []string{agentID}}, opts)
}

var opGetAgent = wire.Operation{ID: "GetAgent", Method: http.MethodGet, Path: "/api/fleet/agents/{agentId}", Scope: wire.SpaceScope}

// GetAgent returns an agent.
//
// Kibana: GET /api/fleet/agents/{agentId} (stable since 7.x), acts in the space of the call.
func (c *Client) GetAgent(ctx context.Context, agentID string, params *GetAgentParams, opts ...wire.RequestEditorFn) (*AgentResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "withMetrics", params.WithMetrics)
	}
	return wire.Object[AgentResponse](ctx, c.conn, &opGetAgent, wire.Request{Path: []string{agentID}, Query: query}, opts)
}

var opUpdateAgent = wire.Operation{ID: "UpdateAgent", Method: http.MethodPut, Path: "/api/fleet/agents/{agentId}", Scope: wire.SpaceScope}

// UpdateAgent replaces the tags or the metadata of an agent and returns it.
//
// Kibana: PUT /api/fleet/agents/{agentId} (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateAgent(ctx context.Context, agentID string, body AgentUpdate, opts ...wire.RequestEditorFn) (*AgentResponse, error) {
	return wire.Object[AgentResponse](ctx, c.conn, &opUpdateAgent, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opCreateAction = wire.Operation{ID: "CreateAction", Method: http.MethodPost, Path: "/api/fleet/agents/{agentId}/actions", Scope: wire.SpaceScope}

// CreateAction orders an action of an agent and returns it.
//
// Kibana: POST /api/fleet/agents/{agentId}/actions (stable since 7.x), acts in the space of the call.
func (c *Client) CreateAction(ctx context.Context, agentID string, body ActionRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opCreateAction, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opGetEffectiveConfig = wire.Operation{ID: "GetEffectiveConfig", Method: http.MethodGet, Path: "/api/fleet/agents/{agentId}/effective_config", Scope: wire.SpaceScope, Since: "9.4"}

// GetEffectiveConfig returns the configuration that an OpenTelemetry collector runs with.
//
// Kibana: GET /api/fleet/agents/{agentId}/effective_config (stable since 9.4), acts in the space of the call.
func (c *Client) GetEffectiveConfig(ctx context.Context, agentID string, opts ...wire.RequestEditorFn) (*EffectiveConfig, error) {
	return wire.Object[EffectiveConfig](ctx, c.conn, &opGetEffectiveConfig, wire.Request{Path: []string{agentID}}, opts)
}

var opMigrateAgent = wire.Operation{ID: "MigrateAgent", Method: http.MethodPost, Path: "/api/fleet/agents/{agentId}/migrate", Scope: wire.SpaceScope, Since: "9.1"}

// MigrateAgent orders that an agent move to another cluster and returns the id of the action.
//
// Kibana: POST /api/fleet/agents/{agentId}/migrate (stable since 9.1), acts in the space of the call.
func (c *Client) MigrateAgent(ctx context.Context, agentID string, body MigrateRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opMigrateAgent, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opChangePrivilegeLevel = wire.Operation{ID: "ChangePrivilegeLevel", Method: http.MethodPost, Path: "/api/fleet/agents/{agentId}/privilege_level_change", Scope: wire.SpaceScope, Since: "9.4"}

// ChangePrivilegeLevel orders that an agent run without root privileges from now on.
//
// Kibana answers 400 if an integration of the agent needs root.
//
// Kibana: POST /api/fleet/agents/{agentId}/privilege_level_change (stable since 9.4), acts in the space of the call.
func (c *Client) ChangePrivilegeLevel(ctx context.Context, agentID string, body *PrivilegeLevelRequest, opts ...wire.RequestEditorFn) (*ActionOutcome, error) {
	return wire.Object[ActionOutcome](ctx, c.conn, &opChangePrivilegeLevel, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opReassignAgent = wire.Operation{ID: "ReassignAgent", Method: http.MethodPost, Path: "/api/fleet/agents/{agentId}/reassign", Scope: wire.SpaceScope}

// ReassignAgent gives an agent another agent policy.
//
// Kibana: POST /api/fleet/agents/{agentId}/reassign (stable since 7.x), acts in the space of the call.
func (c *Client) ReassignAgent(ctx context.Context, agentID string, body ReassignRequest, opts ...wire.RequestEditorFn) (*EmptyResponse, error) {
	return wire.Object[EmptyResponse](ctx, c.conn, &opReassignAgent, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opRequestDiagnostics = wire.Operation{ID: "RequestDiagnostics", Method: http.MethodPost, Path: "/api/fleet/agents/{agentId}/request_diagnostics", Scope: wire.SpaceScope, Since: "8.6"}

// RequestDiagnostics orders that an agent upload diagnostics and returns the id of the action.
//
// ListUploads tells when the file is there.
//
// Kibana: POST /api/fleet/agents/{agentId}/request_diagnostics (stable since 8.6), acts in the space of the call.
func (c *Client) RequestDiagnostics(ctx context.Context, agentID string, body *DiagnosticsRequest, opts ...wire.RequestEditorFn) (*ActionRef, error) {
	return wire.Object[ActionRef](ctx, c.conn, &opRequestDiagnostics, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opRollbackAgent = wire.Operation{ID: "RollbackAgent", Method: http.MethodPost, Path: "/api/fleet/agents/{agentId}/rollback", Scope: wire.SpaceScope, Since: "9.4"}

// RollbackAgent orders that an agent go back to the version before its last upgrade.
//
// Kibana: POST /api/fleet/agents/{agentId}/rollback (stable since 9.4), acts in the space of the call.
func (c *Client) RollbackAgent(ctx context.Context, agentID string, opts ...wire.RequestEditorFn) (*ActionOutcome, error) {
	return wire.Object[ActionOutcome](ctx, c.conn, &opRollbackAgent, wire.Request{Path: []string{agentID}}, opts)
}

var opUnenrollAgent = wire.Operation{ID: "UnenrollAgent", Method: http.MethodPost, Path: "/api/fleet/agents/{agentId}/unenroll", Scope: wire.SpaceScope}

// UnenrollAgent orders that an agent leave Fleet.
//
// Without Revoke the agent is asked to leave. With it the keys of the agent stop working at once.
//
// Kibana: POST /api/fleet/agents/{agentId}/unenroll (stable since 7.x), acts in the space of the call.
func (c *Client) UnenrollAgent(ctx context.Context, agentID string, body *UnenrollRequest, opts ...wire.RequestEditorFn) (*EmptyResponse, error) {
	return wire.Object[EmptyResponse](ctx, c.conn, &opUnenrollAgent, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opUpgradeAgent = wire.Operation{ID: "UpgradeAgent", Method: http.MethodPost, Path: "/api/fleet/agents/{agentId}/upgrade", Scope: wire.SpaceScope}

// UpgradeAgent orders that an agent be upgraded.
//
// Kibana: POST /api/fleet/agents/{agentId}/upgrade (stable since 7.x), acts in the space of the call.
func (c *Client) UpgradeAgent(ctx context.Context, agentID string, body UpgradeRequest, opts ...wire.RequestEditorFn) (*EmptyResponse, error) {
	return wire.Object[EmptyResponse](ctx, c.conn, &opUpgradeAgent, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opListUploads = wire.Operation{ID: "ListUploads", Method: http.MethodGet, Path: "/api/fleet/agents/{agentId}/uploads", Scope: wire.SpaceScope, Since: "8.6"}

// ListUploads returns the files that an agent uploaded or was asked for.
//
// Kibana: GET /api/fleet/agents/{agentId}/uploads (stable since 8.6), acts in the space of the call.
func (c *Client) ListUploads(ctx context.Context, agentID string, opts ...wire.RequestEditorFn) (*UploadList, error) {
	return wire.Object[UploadList](ctx, c.conn, &opListUploads, wire.Request{Path: []string{agentID}}, opts)
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r Agent) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "access_api_key", "api_key", "default_api_key", "replace_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r Agent) LogValue() slog.Value {
	return wire.LogRedacted(r, "access_api_key", "api_key", "default_api_key", "replace_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r AgentIDList) LogValue() slog.Value {
	return wire.LogRedacted(r, "access_api_key", "api_key", "default_api_key", "replace_token")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r AgentOutput) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "api_key") }

// LogValue makes slog show [redacted] for secrets.
func (r AgentOutput) LogValue() slog.Value { return wire.LogRedacted(r, "api_key") }

// LogValue makes slog show [redacted] for secrets.
func (r AgentPage) LogValue() slog.Value {
	return wire.LogRedacted(r, "access_api_key", "api_key", "default_api_key", "replace_token")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r AgentRef) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "access_api_key", "api_key", "default_api_key", "replace_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r AgentRef) LogValue() slog.Value {
	return wire.LogRedacted(r, "access_api_key", "api_key", "default_api_key", "replace_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r AgentResponse) LogValue() slog.Value {
	return wire.LogRedacted(r, "access_api_key", "api_key", "default_api_key", "replace_token")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r BulkMigrateRequest) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase", "enrollment_token", "headers", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r BulkMigrateRequest) LogValue() slog.Value {
	return wire.LogRedacted(r, "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase", "enrollment_token", "headers", "proxy_headers")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r BulkMigrateSettings) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase", "headers", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r BulkMigrateSettings) LogValue() slog.Value {
	return wire.LogRedacted(r, "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase", "headers", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r BulkPrivilegeLevelRequest) LogValue() slog.Value { return wire.LogRedacted(r, "password") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r MigrateRequest) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase", "enrollment_token", "headers", "proxy_headers", "replace_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r MigrateRequest) LogValue() slog.Value {
	return wire.LogRedacted(r, "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase", "enrollment_token", "headers", "proxy_headers", "replace_token")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r MigrateSettings) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase", "headers", "proxy_headers", "replace_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r MigrateSettings) LogValue() slog.Value {
	return wire.LogRedacted(r, "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase", "headers", "proxy_headers", "replace_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r PrivilegeLevelRequest) LogValue() slog.Value { return wire.LogRedacted(r, "password") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r UserInfo) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "password") }

// LogValue makes slog show [redacted] for secrets.
func (r UserInfo) LogValue() slog.Value { return wire.LogRedacted(r, "password") }
