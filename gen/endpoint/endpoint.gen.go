// Package endpoint works with hosts that Elastic Defend or another supported agent protects: it lists them, orders
// response actions on them (isolate a host, end a process, fetch a file) and keeps the library of scripts that
// can be run on them.
//
// An action is only ordered here. It runs when the host gets to it: ask GetResponseAction until it is complete
// or expired.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package endpoint

import (
	"context"
	"io"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of ActionStatus.
const (
	ActionStatusCanceled   ActionStatus = "canceled"
	ActionStatusFailed     ActionStatus = "failed"
	ActionStatusPending    ActionStatus = "pending"
	ActionStatusSuccessful ActionStatus = "successful"
)

// The values of ActionType.
const (
	ActionTypeAutomated ActionType = "automated"
	ActionTypeManual    ActionType = "manual"
)

// The values of AgentType.
const (
	AgentTypeCrowdStrike               AgentType = "crowdstrike"
	AgentTypeEndpoint                  AgentType = "endpoint"
	AgentTypeMicrosoftDefenderEndpoint AgentType = "microsoft_defender_endpoint"
	AgentTypeSentinelOne               AgentType = "sentinel_one"
)

// The values of Command.
const (
	CommandCancel           Command = "cancel"
	CommandExecute          Command = "execute"
	CommandGetFile          Command = "get-file"
	CommandIsolate          Command = "isolate"
	CommandKillProcess      Command = "kill-process"
	CommandMemoryDump       Command = "memory-dump"
	CommandRunScript        Command = "runscript"
	CommandRunningProcesses Command = "running-processes"
	CommandScan             Command = "scan"
	CommandSuspendProcess   Command = "suspend-process"
	CommandUnisolate        Command = "unisolate"
	CommandUpload           Command = "upload"
)

// The values of FileStatus.
const (
	FileStatusAwaitingUpload FileStatus = "AWAITING_UPLOAD"
	FileStatusDeleted        FileStatus = "DELETED"
	FileStatusReady          FileStatus = "READY"
	FileStatusUploadError    FileStatus = "UPLOAD_ERROR"
	FileStatusUploading      FileStatus = "UPLOADING"
)

// The values of HostSortField.
const (
	HostSortFieldAgentVersion HostSortField = "metadata.agent.version"
	HostSortFieldEnrolledAt   HostSortField = "enrolled_at"
	HostSortFieldHostStatus   HostSortField = "host_status"
	HostSortFieldHostname     HostSortField = "metadata.host.hostname"
	HostSortFieldIP           HostSortField = "metadata.host.ip"
	HostSortFieldLastCheckin  HostSortField = "last_checkin"
	HostSortFieldOSName       HostSortField = "metadata.host.os.name"
	HostSortFieldPolicyName   HostSortField = "metadata.Endpoint.policy.applied.name"
	HostSortFieldPolicyStatus HostSortField = "metadata.Endpoint.policy.applied.status"
)

// The values of HostStatus.
const (
	HostStatusHealthy    HostStatus = "healthy"
	HostStatusInactive   HostStatus = "inactive"
	HostStatusOffline    HostStatus = "offline"
	HostStatusUnenrolled HostStatus = "unenrolled"
	HostStatusUnhealthy  HostStatus = "unhealthy"
	HostStatusUpdating   HostStatus = "updating"
)

// The values of MemoryDumpType.
const (
	MemoryDumpTypeKernel  MemoryDumpType = "kernel"
	MemoryDumpTypeProcess MemoryDumpType = "process"
	MemoryDumpTypeRaw     MemoryDumpType = "raw"
)

// The values of OutputType.
const (
	OutputTypeJSON OutputType = "json"
	OutputTypeText OutputType = "text"
)

// The values of Platform.
const (
	PlatformLinux   Platform = "linux"
	PlatformMacOS   Platform = "macos"
	PlatformWindows Platform = "windows"
)

// The values of PolicyStatus.
const (
	PolicyStatusFailure     PolicyStatus = "failure"
	PolicyStatusSuccess     PolicyStatus = "success"
	PolicyStatusUnsupported PolicyStatus = "unsupported"
	PolicyStatusWarning     PolicyStatus = "warning"
)

// The values of ScriptFileType.
const (
	ScriptFileTypeArchive ScriptFileType = "archive"
	ScriptFileTypeScript  ScriptFileType = "script"
)

// The values of ScriptSortField.
const (
	ScriptSortFieldCreatedAt ScriptSortField = "createdAt"
	ScriptSortFieldCreatedBy ScriptSortField = "createdBy"
	ScriptSortFieldFileSize  ScriptSortField = "fileSize"
	ScriptSortFieldName      ScriptSortField = "name"
	ScriptSortFieldUpdatedAt ScriptSortField = "updatedAt"
	ScriptSortFieldUpdatedBy ScriptSortField = "updatedBy"
)

// The values of ScriptTag.
const (
	ScriptTagDataCollection     ScriptTag = "dataCollection"
	ScriptTagDiscovery          ScriptTag = "discovery"
	ScriptTagForensicCollection ScriptTag = "forensicCollection"
	ScriptTagNetworkAction      ScriptTag = "networkAction"
	ScriptTagNetworkDiagnostics ScriptTag = "networkDiagnostics"
	ScriptTagRemediationAction  ScriptTag = "remediationAction"
	ScriptTagSystemInventory    ScriptTag = "systemInventory"
	ScriptTagSystemManagement   ScriptTag = "systemManagement"
	ScriptTagThreatHunting      ScriptTag = "threatHunting"
	ScriptTagTroubleshooting    ScriptTag = "troubleshooting"
	ScriptTagUserManagement     ScriptTag = "userManagement"
)

// The values of SortDirection.
const (
	SortDirectionAsc  SortDirection = "asc"
	SortDirectionDesc SortDirection = "desc"
)

// Action is an order to hosts and what became of it.
type Action struct {
	// AgentState is how far each agent is, by its id.
	AgentState map[string]AgentState `json:"agentState,omitzero"`

	// AgentType is the software that protects a host and carries out actions.
	AgentType *AgentType `json:"agentType,omitempty"`

	// Agents are the ids of the agents.
	Agents   []string `json:"agents,omitzero"`
	AlertIDs []string `json:"alertIds,omitzero"`

	// Command is what an action does.
	Command     Command    `json:"command"`
	Comment     *string    `json:"comment,omitempty"`
	CompletedAt *wire.Time `json:"completedAt,omitempty"`
	CreatedBy   string     `json:"createdBy"`
	Errors      []string   `json:"errors,omitzero"`

	// Hosts are the hosts by the id of the agent.
	Hosts map[string]ActionHost `json:"hosts,omitzero"`
	ID    string                `json:"id"`

	// IsCompleted tells that all agents are done.
	IsCompleted bool `json:"isCompleted"`

	// IsExpired tells that time ran out before all agents were done.
	IsExpired bool `json:"isExpired"`

	// Outputs are what the agents sent back, by their ids.
	Outputs map[string]ActionOutput `json:"outputs,omitzero"`

	// Parameters are those of the order, as Kibana keeps them.
	Parameters map[string]any `json:"parameters,omitzero"`

	// RuleID is the rule that ordered the action.
	RuleID    *string   `json:"ruleId,omitempty"`
	RuleName  *string   `json:"ruleName,omitempty"`
	StartedAt wire.Time `json:"startedAt"`

	// Status is how far an action is.
	Status        *ActionStatus `json:"status,omitempty"`
	WasCanceled   *bool         `json:"wasCanceled,omitempty"`
	WasSuccessful bool          `json:"wasSuccessful"`
}

// ActionFile is a file that an action brought.
type ActionFile struct {
	ActionID *string `json:"actionId,omitempty"`
	AgentID  *string `json:"agentId,omitempty"`

	// AgentType is the software that protects a host and carries out actions.
	AgentType *AgentType `json:"agentType,omitempty"`
	Created   *wire.Time `json:"created,omitempty"`
	ID        string     `json:"id"`
	MimeType  *string    `json:"mimeType,omitempty"`
	Name      string     `json:"name"`

	// Size is in bytes.
	Size *int64 `json:"size,omitempty"`

	// Status tells whether the content of a file is there.
	Status FileStatus `json:"status"`
}

// ActionFileResponse holds a file that an action brought.
type ActionFileResponse struct {
	// Data is a file that an action brought.
	Data ActionFile `json:"data"`
}

// ActionHost is a host that an action was sent to.
type ActionHost struct {
	Name *string `json:"name,omitempty"`
}

// ActionOutput is what one agent sent back.
type ActionOutput struct {
	// Content is an output in the form of the action's command.
	Content OutputContent `json:"content,omitzero"`

	// Type is the form of an output.
	Type OutputType `json:"type"`
}

// ActionPage is a page of actions, with the request that it answers.
type ActionPage struct {
	AgentTypes      []AgentType    `json:"agentTypes,omitzero"`
	Commands        []Command      `json:"commands,omitzero"`
	Data            []Action       `json:"data,omitzero"`
	ElasticAgentIDs []string       `json:"elasticAgentIds,omitzero"`
	EndDate         *string        `json:"endDate,omitempty"`
	Page            *int64         `json:"page,omitempty"`
	PageSize        *int64         `json:"pageSize,omitempty"`
	StartDate       *string        `json:"startDate,omitempty"`
	Statuses        []ActionStatus `json:"statuses,omitzero"`
	Total           int64          `json:"total"`
	UserIDs         []string       `json:"userIds,omitzero"`
}

// ActionRequest is an order to hosts.
type ActionRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string `json:"endpoint_ids,omitzero"`
}

// ActionResponse holds an action.
type ActionResponse struct {
	// Action repeats the id for older clients.
	Action *string `json:"action,omitempty"`

	// Data is an order to hosts and what became of it.
	Data Action `json:"data"`
}

// ActionStatus is how far an action is.
type ActionStatus string

// ActionType tells whether a detection rule ordered an action, or a user.
type ActionType string

// ActionsState is the state of actions on the server.
type ActionsState struct {
	CanEncrypt *bool `json:"canEncrypt,omitempty"`
}

// ActionsStateResponse holds the state of actions on the server.
type ActionsStateResponse struct {
	// Body is where Elastic's description has the data. Servers answer with the data alone.
	Body map[string]any `json:"body,omitzero"`

	// Data is the state of actions on the server.
	Data ActionsState `json:"data"`
}

// Agent is the software on a host.
type Agent struct {
	// Build is a build of the software on a host.
	Build   *AgentBuild `json:"build,omitempty"`
	ID      *string     `json:"id,omitempty"`
	Name    *string     `json:"name,omitempty"`
	Type    *string     `json:"type,omitempty"`
	Version *string     `json:"version,omitempty"`
}

// AgentBuild is a build of the software on a host.
type AgentBuild struct {
	// Original tells version
	Original *string `json:"original,omitempty"`
}

// AgentState is how far one agent is with an action.
type AgentState struct {
	CompletedAt   *wire.Time `json:"completedAt,omitempty"`
	Errors        []string   `json:"errors,omitzero"`
	IsCompleted   bool       `json:"isCompleted"`
	WasCanceled   *bool      `json:"wasCanceled,omitempty"`
	WasSuccessful bool       `json:"wasSuccessful"`
}

// AgentType is the software that protects a host and carries out actions.
type AgentType string

// AppliedPolicy is the policy that Elastic Defend applied, and what came of it.
type AppliedPolicy struct {
	Actions []PolicyAction `json:"actions,omitzero"`

	// Artifacts are the lists that a host works with.
	Artifacts *PolicyArtifacts `json:"artifacts,omitempty"`

	// EndpointPolicyVersion is a number or a text with a number.
	EndpointPolicyVersion any     `json:"endpoint_policy_version,omitempty"`
	ID                    *string `json:"id,omitempty"`
	Name                  *string `json:"name,omitempty"`

	// Response is what came of the parts of a policy, by their names.
	Response *PolicyOutcome `json:"response,omitempty"`

	// Status is what came of applying a policy or a part of it.
	Status *PolicyStatus `json:"status,omitempty"`

	// Version is a number or a text with a number.
	Version any `json:"version,omitempty"`
}

// ArchivedFile is a file in the archive that an action brought.
type ArchivedFile struct {
	FileName *string `json:"file_name,omitempty"`

	// Path is where it lay on the host.
	Path   *string `json:"path,omitempty"`
	SHA256 *string `json:"sha256,omitempty"`

	// Size is in bytes.
	Size *int64  `json:"size,omitempty"`
	Type *string `json:"type,omitempty"`
}

// Artifact is a list that a host works with.
type Artifact struct {
	Name   *string `json:"name,omitempty"`
	SHA256 *string `json:"sha256,omitempty"`
}

// ArtifactSet is a version of the lists. It is empty where a host could not get them.
type ArtifactSet struct {
	Channel      *string    `json:"channel,omitempty"`
	Identifiers  []Artifact `json:"identifiers,omitzero"`
	ManifestType *string    `json:"manifest_type,omitempty"`

	// Snapshot is the day that the lists are held at. It is latest where they are not held.
	Snapshot *string `json:"snapshot,omitempty"`

	// UpdateAge tells how old the lists are.
	UpdateAge *int64  `json:"update_age,omitempty"`
	Version   *string `json:"version,omitempty"`
}

// CancelParameters say which action to cancel.
type CancelParameters struct {
	// ID is the id of the action.
	ID string `json:"id"`
}

// CancelRequest is an order to cancel an action.
type CancelRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string `json:"endpoint_ids,omitzero"`

	// Parameters say which action to cancel.
	Parameters CancelParameters `json:"parameters"`
}

// CloudScript is a script that CrowdStrike keeps, for agents of the type crowdstrike.
type CloudScript struct {
	CloudFile string `json:"cloudFile"`

	// CommandLine are the arguments.
	CommandLine *string `json:"commandLine,omitempty"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout,omitempty"`
}

// Command is what an action does.
type Command string

// CommandOutput is the output of execute and runscript. Scan and cancel have the code only.
type CommandOutput struct {
	Code *string `json:"code,omitempty"`

	// Cwd is the folder that the command ran in.
	Cwd *string `json:"cwd,omitempty"`

	// DownloadURI is the path of the output file.
	DownloadURI *string `json:"downloadUri,omitempty"`

	// OutputFileID is a file for DownloadResponseActionFile.
	OutputFileID              *string `json:"output_file_id,omitempty"`
	OutputFileStderrTruncated *bool   `json:"output_file_stderr_truncated,omitempty"`
	OutputFileStdoutTruncated *bool   `json:"output_file_stdout_truncated,omitempty"`
	Shell                     *string `json:"shell,omitempty"`

	// ShellCode is the exit code of the shell.
	ShellCode *int64 `json:"shell_code,omitempty"`

	// Stderr is the end of the output where it was cut.
	Stderr          *string `json:"stderr,omitempty"`
	StderrTruncated *bool   `json:"stderr_truncated,omitempty"`

	// Stdout is the end of the output where it was cut.
	Stdout          *string `json:"stdout,omitempty"`
	StdoutTruncated *bool   `json:"stdout_truncated,omitempty"`
}

// DataStream is the data stream of a report.
type DataStream struct {
	Dataset   *string `json:"dataset,omitempty"`
	Namespace *string `json:"namespace,omitempty"`
	Type      *string `json:"type,omitempty"`
}

// DefenderScript is a script for agents of the type microsoft_defender_endpoint.
type DefenderScript struct {
	Args       *string `json:"args,omitempty"`
	ScriptName string  `json:"scriptName"`
}

// ECS names the Elastic Common Schema of a report.
type ECS struct {
	Version *string `json:"version,omitempty"`
}

// ElasticAgent holds the Elastic Agent that runs the software.
type ElasticAgent struct {
	// Agent is the software on a host.
	Agent *Agent `json:"agent,omitempty"`
}

// EndpointPolicy holds the policy that Elastic Defend applied.
type EndpointPolicy struct {
	// Applied is the policy that Elastic Defend applied, and what came of it.
	Applied *AppliedPolicy `json:"applied,omitempty"`
}

// EndpointState is the state of Elastic Defend on a host.
type EndpointState struct {
	// Capabilities are the commands that it can carry out.
	Capabilities []string `json:"capabilities,omitzero"`

	// Configuration tells whether a host is cut off from the network, or shall be.
	Configuration *IsolationState `json:"configuration,omitempty"`

	// Policy holds the policy that Elastic Defend applied.
	Policy *EndpointPolicy `json:"policy,omitempty"`

	// State tells whether a host is cut off from the network, or shall be.
	State *IsolationState `json:"state,omitempty"`

	// Status is enrolled or unenrolled.
	Status *string `json:"status,omitempty"`
}

// ExecuteParameters say which command to run.
type ExecuteParameters struct {
	// Command is run by the shell of the host.
	Command string `json:"command"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout,omitempty"`
}

// ExecuteRequest is an order to run a command.
type ExecuteRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string `json:"endpoint_ids,omitzero"`

	// Parameters say which command to run.
	Parameters ExecuteParameters `json:"parameters"`
}

// FileOutput is the output of get-file.
type FileOutput struct {
	Code     *string        `json:"code,omitempty"`
	Contents []ArchivedFile `json:"contents,omitzero"`

	// DownloadURI is the path of the archive.
	DownloadURI *string `json:"downloadUri,omitempty"`

	// ZipSize is in bytes.
	ZipSize *int64 `json:"zip_size,omitempty"`
}

// FileStatus tells whether the content of a file is there.
type FileStatus string

// Host is a protected host.
type Host struct {
	// HostStatus is the state of the agent on a host.
	HostStatus  HostStatus `json:"host_status"`
	LastCheckin *wire.Time `json:"last_checkin,omitempty"`

	// Metadata is what the software on a host last reported about itself.
	Metadata HostMetadata `json:"metadata"`

	// PolicyInfo are the policies of a host.
	PolicyInfo *HostPolicies `json:"policy_info,omitempty"`
}

// HostAgentPolicies are the agent policies of a host. They differ until the host has caught up.
type HostAgentPolicies struct {
	// Applied is a policy at one of its revisions.
	Applied *PolicyRevision `json:"applied,omitempty"`

	// Configured is a policy at one of its revisions.
	Configured *PolicyRevision `json:"configured,omitempty"`
}

// HostDetails is the machine.
type HostDetails struct {
	Architecture *string  `json:"architecture,omitempty"`
	Hostname     *string  `json:"hostname,omitempty"`
	ID           *string  `json:"id,omitempty"`
	IP           []string `json:"ip,omitzero"`
	MAC          []string `json:"mac,omitzero"`
	Name         *string  `json:"name,omitempty"`

	// OS is the operating system of a host.
	OS *HostOS `json:"os,omitempty"`
}

// HostMetadata is what the software on a host last reported about itself.
type HostMetadata struct {
	// Timestamp is a date or milliseconds since 1970.
	Timestamp any `json:"@timestamp,omitempty"`

	// Endpoint is the state of Elastic Defend on a host.
	Endpoint *EndpointState `json:"Endpoint,omitempty"`

	// Agent is the software on a host.
	Agent *Agent `json:"agent,omitempty"`

	// DataStream is the data stream of a report.
	DataStream *DataStream `json:"data_stream,omitempty"`

	// ECS names the Elastic Common Schema of a report.
	ECS *ECS `json:"ecs,omitempty"`

	// Elastic holds the Elastic Agent that runs the software.
	Elastic *ElasticAgent `json:"elastic,omitempty"`

	// Event describes the report.
	Event map[string]any `json:"event,omitzero"`

	// Host is the machine.
	Host    *HostDetails `json:"host,omitempty"`
	Message *string      `json:"message,omitempty"`

	// PolicyInfo is where Elastic's example of GetHost has the policies. Servers put them beside the metadata.
	PolicyInfo *HostPolicies `json:"policy_info,omitempty"`
}

// HostOS is the operating system of a host.
type HostOS struct {
	// Ext holds the edition of an operating system.
	Ext      *HostOSVariant `json:"Ext,omitempty"`
	Family   *string        `json:"family,omitempty"`
	Full     *string        `json:"full,omitempty"`
	Kernel   *string        `json:"kernel,omitempty"`
	Name     *string        `json:"name,omitempty"`
	Platform *string        `json:"platform,omitempty"`
	Type     *string        `json:"type,omitempty"`
	Version  *string        `json:"version,omitempty"`
}

// HostOSVariant holds the edition of an operating system.
type HostOSVariant struct {
	Variant *string `json:"variant,omitempty"`
}

// HostPage is a page of hosts.
type HostPage struct {
	Data     []Host `json:"data,omitzero"`
	Page     int64  `json:"page"`
	PageSize int64  `json:"pageSize"`

	// SortDirection is the direction of a sorted list.
	SortDirection *SortDirection `json:"sortDirection,omitempty"`

	// SortField is what hosts can be sorted by.
	SortField *HostSortField `json:"sortField,omitempty"`
	Total     int64          `json:"total"`
}

// HostPolicies are the policies of a host.
type HostPolicies struct {
	// Agent are the agent policies of a host. They differ until the host has caught up.
	Agent *HostAgentPolicies `json:"agent,omitempty"`

	// Endpoint is a policy at one of its revisions.
	Endpoint *PolicyRevision `json:"endpoint,omitempty"`
}

// HostScript is a script that lies on the host, for agents of the type crowdstrike.
type HostScript struct {
	// CommandLine are the arguments.
	CommandLine *string `json:"commandLine,omitempty"`
	HostPath    string  `json:"hostPath"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout,omitempty"`
}

// HostSortField is what hosts can be sorted by.
type HostSortField string

// HostStatus is the state of the agent on a host.
type HostStatus string

// IsolationState tells whether a host is cut off from the network, or shall be.
type IsolationState struct {
	Isolation *bool `json:"isolation,omitempty"`
}

// KillProcessParameters say which process to end. One of them is set.
type KillProcessParameters struct {
	EntityID *string `json:"entity_id,omitempty"`
	PID      *int64  `json:"pid,omitempty"`

	// ProcessName is for agents of the type sentinel_one.
	ProcessName *string `json:"process_name,omitempty"`
}

// KillProcessRequest is an order to end a process.
type KillProcessRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string `json:"endpoint_ids,omitzero"`

	// Parameters say which process to end. One of them is set.
	Parameters KillProcessParameters `json:"parameters"`
}

// LibraryScript is a script of a library, for agents of the types endpoint and sentinel_one.
type LibraryScript struct {
	ScriptID string `json:"scriptId"`

	// ScriptInput are the arguments.
	ScriptInput *string `json:"scriptInput,omitempty"`
}

// MemoryDumpOutput is the output of memory-dump.
type MemoryDumpOutput struct {
	Code *string `json:"code,omitempty"`

	// DiskFreeSpace is in bytes.
	DiskFreeSpace *int64 `json:"disk_free_space,omitempty"`

	// FileSize is in bytes, as a number or a text with a number.
	FileSize any `json:"file_size,omitempty"`

	// Path is where the dump lies on the host.
	Path *string `json:"path,omitempty"`
}

// MemoryDumpParameters say which memory to save. A process is given by PID or by EntityID.
type MemoryDumpParameters struct {
	EntityID *string `json:"entity_id,omitempty"`
	PID      *int64  `json:"pid,omitempty"`

	// Type is the kind of memory to save.
	Type MemoryDumpType `json:"type"`
}

// MemoryDumpRequest is an order to save memory to a file.
type MemoryDumpRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string `json:"endpoint_ids,omitzero"`

	// Parameters say which memory to save. A process is given by PID or by EntityID.
	Parameters MemoryDumpParameters `json:"parameters"`
}

// MemoryDumpType is the kind of memory to save.
type MemoryDumpType string

// NewScript is a script to add to the library.
type NewScript struct {
	Description *string   `json:"description,omitempty"`
	Example     *string   `json:"example,omitempty"`
	File        wire.File `json:"file"`

	// FileType tells whether the file of a script is the script or an archive that holds it.
	FileType     ScriptFileType `json:"fileType"`
	Instructions *string        `json:"instructions,omitempty"`
	Name         string         `json:"name"`

	// PathToExecutable is the script inside an archive and needed there.
	PathToExecutable *string    `json:"pathToExecutable,omitempty"`
	Platform         []Platform `json:"platform,omitzero"`

	// RequiresInput tells that the script cannot be run without arguments.
	RequiresInput *bool       `json:"requiresInput,omitempty"`
	Tags          []ScriptTag `json:"tags,omitzero"`
}

// OutputContent is an output in the form of the action's command.
type OutputContent struct{ wire.Union }

// OutputContentFrom makes a union of one of its kinds.
func OutputContentFrom[T CommandOutput | FileOutput | ProcessOutput | ProcessListOutput | UploadOutput | MemoryDumpOutput | TextOutput](kind T) OutputContent {
	return OutputContent{wire.UnionOf(kind)}
}

// AsCommandOutput reads it as CommandOutput.
func (u OutputContent) AsCommandOutput() (kind CommandOutput, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsFileOutput reads it as FileOutput.
func (u OutputContent) AsFileOutput() (kind FileOutput, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsProcessOutput reads it as ProcessOutput.
func (u OutputContent) AsProcessOutput() (kind ProcessOutput, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsProcessListOutput reads it as ProcessListOutput.
func (u OutputContent) AsProcessListOutput() (kind ProcessListOutput, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsUploadOutput reads it as UploadOutput.
func (u OutputContent) AsUploadOutput() (kind UploadOutput, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMemoryDumpOutput reads it as MemoryDumpOutput.
func (u OutputContent) AsMemoryDumpOutput() (kind MemoryDumpOutput, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTextOutput reads it as TextOutput.
func (u OutputContent) AsTextOutput() (kind TextOutput, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// OutputType is the form of an output.
type OutputType string

// PathParameters say which file or folder is meant.
type PathParameters struct {
	// Path is the full path on the host.
	Path string `json:"path"`
}

// PathRequest is an order about a file or folder.
type PathRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string `json:"endpoint_ids,omitzero"`

	// Parameters say which file or folder is meant.
	Parameters PathParameters `json:"parameters"`
}

// PendingActions are the actions that an agent has still to carry out.
type PendingActions struct {
	AgentID string `json:"agent_id"`

	// PendingActions are counts by command.
	PendingActions map[string]int64 `json:"pending_actions,omitzero"`
}

// PendingActionsResponse holds the counts of pending actions.
type PendingActionsResponse struct {
	// Body is where Elastic's description has the data. Servers answer with the data alone.
	Body map[string]any   `json:"body,omitzero"`
	Data []PendingActions `json:"data,omitzero"`
}

// Platform is an operating system that a script is for.
type Platform string

// PolicyAction is a step in applying a policy.
type PolicyAction struct {
	Message *string `json:"message,omitempty"`
	Name    *string `json:"name,omitempty"`

	// Status is what came of applying a policy or a part of it.
	Status *PolicyStatus `json:"status,omitempty"`
}

// PolicyArtifacts are the lists that a host works with.
type PolicyArtifacts struct {
	// Global is a version of the lists. It is empty where a host could not get them.
	Global *ArtifactSet `json:"global,omitempty"`

	// User is a version of the lists. It is empty where a host could not get them.
	User *ArtifactSet `json:"user,omitempty"`
}

// PolicyOutcome is what came of the parts of a policy, by their names.
type PolicyOutcome struct {
	Configurations map[string]PolicyPart `json:"configurations,omitzero"`
	Diagnostic     map[string]PolicyPart `json:"diagnostic,omitzero"`
}

// PolicyPart is what came of a part of a policy.
type PolicyPart struct {
	// ConcernedActions are names of steps.
	ConcernedActions []string `json:"concerned_actions,omitzero"`

	// Status is what came of applying a policy or a part of it.
	Status *PolicyStatus `json:"status,omitempty"`
}

// PolicyReport is what a host reported about applying its policy.
type PolicyReport struct {
	// Timestamp is a date or milliseconds since 1970.
	Timestamp any `json:"@timestamp,omitempty"`

	// Endpoint is the state of Elastic Defend on a host.
	Endpoint *EndpointState `json:"Endpoint,omitempty"`

	// Agent is the software on a host.
	Agent *Agent `json:"agent,omitempty"`

	// DataStream is the data stream of a report.
	DataStream *DataStream `json:"data_stream,omitempty"`

	// ECS names the Elastic Common Schema of a report.
	ECS *ECS `json:"ecs,omitempty"`

	// Elastic holds the Elastic Agent that runs the software.
	Elastic *ElasticAgent `json:"elastic,omitempty"`

	// Event describes the report.
	Event map[string]any `json:"event,omitzero"`

	// Host is the machine.
	Host    *HostDetails `json:"host,omitempty"`
	Message *string      `json:"message,omitempty"`
}

// PolicyResponse holds a report on applying a policy.
type PolicyResponse struct {
	// PolicyResponse is what a host reported about applying its policy.
	PolicyResponse PolicyReport `json:"policy_response"`
}

// PolicyRevision is a policy at one of its revisions.
type PolicyRevision struct {
	ID       *string `json:"id,omitempty"`
	Revision *int64  `json:"revision,omitempty"`
}

// PolicyStatus is what came of applying a policy or a part of it.
type PolicyStatus string

// Process is a process on a host.
type Process struct {
	Command  *string `json:"command,omitempty"`
	EntityID *string `json:"entity_id,omitempty"`

	// PID is a number or a text with a number.
	PID  any     `json:"pid,omitempty"`
	User *string `json:"user,omitempty"`
}

// ProcessListOutput is the output of running-processes. Some agents fill a file instead of the list.
type ProcessListOutput struct {
	Code *string `json:"code,omitempty"`

	// DownloadURI is the path of the file.
	DownloadURI *string   `json:"downloadUri,omitempty"`
	Entries     []Process `json:"entries,omitzero"`
}

// ProcessOutput is the output of kill-process and suspend-process.
type ProcessOutput struct {
	Code        *string `json:"code,omitempty"`
	Command     *string `json:"command,omitempty"`
	EntityID    *string `json:"entity_id,omitempty"`
	PID         *int64  `json:"pid,omitempty"`
	ProcessName *string `json:"process_name,omitempty"`
}

// ProtectionUpdatesNote is the note beside the protection updates of a policy.
type ProtectionUpdatesNote struct {
	Note *string `json:"note,omitempty"`
}

// RawScript is the text of a script, for agents of the type crowdstrike.
type RawScript struct {
	// CommandLine are the arguments.
	CommandLine *string `json:"commandLine,omitempty"`
	Raw         string  `json:"raw"`

	// Timeout is in seconds.
	Timeout *int64 `json:"timeout,omitempty"`
}

// RunScriptParameters say which script to run, in the way of the agent's type.
type RunScriptParameters struct{ wire.Union }

// RunScriptParametersFrom makes a union of one of its kinds.
func RunScriptParametersFrom[T LibraryScript | DefenderScript | RawScript | HostScript | CloudScript](kind T) RunScriptParameters {
	return RunScriptParameters{wire.UnionOf(kind)}
}

// AsLibraryScript reads it as LibraryScript.
func (u RunScriptParameters) AsLibraryScript() (kind LibraryScript, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsDefenderScript reads it as DefenderScript.
func (u RunScriptParameters) AsDefenderScript() (kind DefenderScript, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRawScript reads it as RawScript.
func (u RunScriptParameters) AsRawScript() (kind RawScript, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsHostScript reads it as HostScript.
func (u RunScriptParameters) AsHostScript() (kind HostScript, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsCloudScript reads it as CloudScript.
func (u RunScriptParameters) AsCloudScript() (kind CloudScript, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// RunScriptRequest is an order to run a script.
type RunScriptRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string `json:"endpoint_ids,omitzero"`

	// Parameters say which script to run, in the way of the agent's type.
	Parameters RunScriptParameters `json:"parameters,omitzero"`
}

// Script is a script in the library.
type Script struct {
	CreatedAt   *wire.Time `json:"createdAt,omitempty"`
	CreatedBy   *string    `json:"createdBy,omitempty"`
	Description *string    `json:"description,omitempty"`

	// DownloadURI is the path of the file without the prefix of a space.
	DownloadURI *string `json:"downloadUri,omitempty"`
	Example     *string `json:"example,omitempty"`

	// FileHash is a SHA-256.
	FileHash *string `json:"fileHash,omitempty"`
	FileID   *string `json:"fileId,omitempty"`
	FileName *string `json:"fileName,omitempty"`

	// FileSize is in bytes.
	FileSize *int64 `json:"fileSize,omitempty"`

	// FileType tells whether the file of a script is the script or an archive that holds it.
	FileType     *ScriptFileType `json:"fileType,omitempty"`
	ID           string          `json:"id"`
	Instructions *string         `json:"instructions,omitempty"`
	Name         string          `json:"name"`

	// PathToExecutable is the script inside an archive.
	PathToExecutable *string    `json:"pathToExecutable,omitempty"`
	Platform         []Platform `json:"platform,omitzero"`

	// RequiresInput tells that the script cannot be run without arguments.
	RequiresInput *bool       `json:"requiresInput,omitempty"`
	Tags          []ScriptTag `json:"tags,omitzero"`
	UpdatedAt     *wire.Time  `json:"updatedAt,omitempty"`
	UpdatedBy     *string     `json:"updatedBy,omitempty"`
	Version       *string     `json:"version,omitempty"`
}

// ScriptChanges are the parts of a script to change. At least one is set.
type ScriptChanges struct {
	Description *string    `json:"description,omitempty"`
	Example     *string    `json:"example,omitempty"`
	File        *wire.File `json:"file,omitempty"`

	// FileType tells whether the file of a script is the script or an archive that holds it.
	FileType         *ScriptFileType `json:"fileType,omitempty"`
	Instructions     *string         `json:"instructions,omitempty"`
	Name             *string         `json:"name,omitempty"`
	PathToExecutable *string         `json:"pathToExecutable,omitempty"`
	Platform         []Platform      `json:"platform,omitzero"`
	RequiresInput    *bool           `json:"requiresInput,omitempty"`
	Tags             []ScriptTag     `json:"tags,omitzero"`
}

// ScriptFileType tells whether the file of a script is the script or an archive that holds it.
type ScriptFileType string

// ScriptPage is a page of scripts.
type ScriptPage struct {
	Data     []Script `json:"data,omitzero"`
	Page     int64    `json:"page"`
	PageSize int64    `json:"pageSize"`

	// SortDirection is the direction of a sorted list.
	SortDirection *SortDirection `json:"sortDirection,omitempty"`

	// SortField is what scripts can be sorted by.
	SortField *ScriptSortField `json:"sortField,omitempty"`
	Total     int64            `json:"total"`
}

// ScriptResponse holds a script.
type ScriptResponse struct {
	// Data is a script in the library.
	Data Script `json:"data"`
}

// ScriptSortField is what scripts can be sorted by.
type ScriptSortField string

// ScriptTag is a purpose of a script.
type ScriptTag string

// SortDirection is the direction of a sorted list.
type SortDirection string

// SuspendProcessParameters say which process to pause. One of them is set.
type SuspendProcessParameters struct {
	EntityID *string `json:"entity_id,omitempty"`
	PID      *int64  `json:"pid,omitempty"`
}

// SuspendProcessRequest is an order to pause a process.
type SuspendProcessRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string `json:"endpoint_ids,omitzero"`

	// Parameters say which process to pause. One of them is set.
	Parameters SuspendProcessParameters `json:"parameters"`
}

// TextOutput is an output that is plain text.
type TextOutput = string

// UploadOutput is the output of upload.
type UploadOutput struct {
	Code *string `json:"code,omitempty"`

	// DiskFreeSpace is in bytes.
	DiskFreeSpace *int64 `json:"disk_free_space,omitempty"`

	// Path is where the file lies on the host.
	Path *string `json:"path,omitempty"`
}

// UploadParameters say how to place the file.
type UploadParameters struct {
	// Overwrite replaces a file of the same name. It is false by default.
	Overwrite *bool `json:"overwrite,omitempty"`
}

// UploadRequest is an order to place a file on hosts.
type UploadRequest struct {
	// AgentType is endpoint by default.
	AgentType *AgentType `json:"agent_type,omitempty"`

	// AlertIDs are alerts that the order answers.
	AlertIDs []string `json:"alert_ids,omitzero"`

	// CaseIDs are cases that get a note of the order.
	CaseIDs []string `json:"case_ids,omitzero"`
	Comment *string  `json:"comment,omitempty"`

	// EndpointIDs are the ids of the agents on the hosts.
	EndpointIDs []string  `json:"endpoint_ids,omitzero"`
	File        wire.File `json:"file"`

	// Parameters say how to place the file.
	Parameters UploadParameters `json:"parameters"`
}

// ListResponseActionsParams holds the query parameters of ListResponseActions.
type ListResponseActionsParams struct {
	AgentIDs   []string    `form:"agentIds,omitempty" json:"agentIds,omitempty"`
	AgentTypes []AgentType `form:"agentTypes,omitempty" json:"agentTypes,omitempty"`
	Commands   []Command   `form:"commands,omitempty" json:"commands,omitempty"`

	// EndDate is a date or date math such as now.
	EndDate *string `form:"endDate,omitempty" json:"endDate,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PageSize is 10 by default.
	PageSize *int64 `form:"pageSize,omitempty" json:"pageSize,omitempty"`

	// StartDate is a date or date math such as now-7d.
	StartDate *string        `form:"startDate,omitempty" json:"startDate,omitempty"`
	Statuses  []ActionStatus `form:"statuses,omitempty" json:"statuses,omitempty"`
	Types     []ActionType   `form:"types,omitempty" json:"types,omitempty"`

	// UserIDs are names of users.
	UserIDs []string `form:"userIds,omitempty" json:"userIds,omitempty"`

	// WithOutputs are ids of actions whose outputs shall come along.
	WithOutputs []string `form:"withOutputs,omitempty" json:"withOutputs,omitempty"`
}

// ListPendingResponseActionsParams holds the query parameters of ListPendingResponseActions.
type ListPendingResponseActionsParams struct {
	AgentIDs []string `form:"agent_ids" json:"agent_ids"`
}

// ListHostsParams holds the query parameters of ListHosts.
type ListHostsParams struct {
	HostStatuses []HostStatus `form:"hostStatuses,omitempty" json:"hostStatuses,omitempty"`

	// Kuery is a filter in KQL.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// Page counts from 0.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PageSize is 10 by default.
	PageSize      *int64         `form:"pageSize,omitempty" json:"pageSize,omitempty"`
	SortDirection *SortDirection `form:"sortDirection,omitempty" json:"sortDirection,omitempty"`
	SortField     *HostSortField `form:"sortField,omitempty" json:"sortField,omitempty"`
}

// GetPolicyResponseParams holds the query parameters of GetPolicyResponse.
type GetPolicyResponseParams struct {
	AgentID string `form:"agentId" json:"agentId"`
}

// ListScriptsParams holds the query parameters of ListScripts.
type ListScriptsParams struct {
	// Kuery is a filter in KQL.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PageSize is 10 by default and at most 1000.
	PageSize      *int64           `form:"pageSize,omitempty" json:"pageSize,omitempty"`
	SortDirection *SortDirection   `form:"sortDirection,omitempty" json:"sortDirection,omitempty"`
	SortField     *ScriptSortField `form:"sortField,omitempty" json:"sortField,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListResponseActions = wire.Operation{ID: "ListResponseActions", Method: http.MethodGet, Path: "/api/endpoint/action", Scope: wire.SpaceScope, Since: "8.3"}

// ListResponseActions returns a page of the actions that were ordered, the newest first.
//
// Outputs are left out unless WithOutputs names the action. Kibana answers 404 as long as no action was ever
// ordered.
//
// Kibana: GET /api/endpoint/action (stable since 8.3), acts in the space of the call.
func (c *Client) ListResponseActions(ctx context.Context, params *ListResponseActionsParams, opts ...wire.RequestEditorFn) (*ActionPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "agentIds", params.AgentIDs)
		wire.AddEach(&query, "agentTypes", params.AgentTypes)
		wire.AddEach(&query, "commands", params.Commands)
		wire.AddOptional(&query, "endDate", params.EndDate)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "pageSize", params.PageSize)
		wire.AddOptional(&query, "startDate", params.StartDate)
		wire.AddEach(&query, "statuses", params.Statuses)
		wire.AddEach(&query, "types", params.Types)
		wire.AddEach(&query, "userIds", params.UserIDs)
		wire.AddEach(&query, "withOutputs", params.WithOutputs)
	}
	return wire.Object[ActionPage](ctx, c.conn, &opListResponseActions, wire.Request{Query: query}, opts)
}

// ListResponseActionsAll yields what all pages of [Client.ListResponseActions] have, from the Page of params on, 100 at
// a time unless PageSize says otherwise. An error ends the sequence.
func (c *Client) ListResponseActionsAll(ctx context.Context, params *ListResponseActionsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Action, error] {
	return func(yield func(*Action, error) bool) {
		var at ListResponseActionsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListResponseActions, &at.Page, 1, &at.PageSize, 100)
		for pages.Next() {
			reply, err := c.ListResponseActions(ctx, &at, opts...)
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

var opCancelResponseAction = wire.Operation{ID: "CancelResponseAction", Method: http.MethodPost, Path: "/api/endpoint/action/cancel", Scope: wire.SpaceScope, Since: "9.2"}

// CancelResponseAction orders that a pending action be cancelled and returns the new order.
//
// Kibana: POST /api/endpoint/action/cancel (stable since 9.2), acts in the space of the call.
func (c *Client) CancelResponseAction(ctx context.Context, body CancelRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opCancelResponseAction, wire.Request{Body: wire.JSON(body)}, opts)
}

var opExecuteCommand = wire.Operation{ID: "ExecuteCommand", Method: http.MethodPost, Path: "/api/endpoint/action/execute", Scope: wire.SpaceScope, Since: "8.8"}

// ExecuteCommand orders that a shell command be run on hosts and returns the action.
//
// Kibana: POST /api/endpoint/action/execute (stable since 8.8), acts in the space of the call.
func (c *Client) ExecuteCommand(ctx context.Context, body ExecuteRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opExecuteCommand, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetHostFile = wire.Operation{ID: "GetHostFile", Method: http.MethodPost, Path: "/api/endpoint/action/get_file", Scope: wire.SpaceScope, Since: "8.6"}

// GetHostFile orders that a file be fetched from hosts and returns the action.
//
// Once the action is complete, its output names the file for DownloadResponseActionFile.
//
// Kibana: POST /api/endpoint/action/get_file (stable since 8.6), acts in the space of the call.
func (c *Client) GetHostFile(ctx context.Context, body PathRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opGetHostFile, wire.Request{Body: wire.JSON(body)}, opts)
}

var opIsolateHosts = wire.Operation{ID: "IsolateHosts", Method: http.MethodPost, Path: "/api/endpoint/action/isolate", Scope: wire.SpaceScope, Since: "8.4"}

// IsolateHosts orders that hosts be cut off from the network and returns the action.
//
// Kibana: POST /api/endpoint/action/isolate (stable since 8.4), acts in the space of the call.
func (c *Client) IsolateHosts(ctx context.Context, body ActionRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opIsolateHosts, wire.Request{Body: wire.JSON(body)}, opts)
}

var opKillProcess = wire.Operation{ID: "KillProcess", Method: http.MethodPost, Path: "/api/endpoint/action/kill_process", Scope: wire.SpaceScope, Since: "8.4"}

// KillProcess orders that a process be ended on hosts and returns the action.
//
// Kibana: POST /api/endpoint/action/kill_process (stable since 8.4), acts in the space of the call.
func (c *Client) KillProcess(ctx context.Context, body KillProcessRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opKillProcess, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDumpMemory = wire.Operation{ID: "DumpMemory", Method: http.MethodPost, Path: "/api/endpoint/action/memory_dump", Scope: wire.SpaceScope, Since: "9.4"}

// DumpMemory orders that the memory of hosts or of a process be saved there and returns the action.
//
// Kibana answers 400 where the feature is switched off, which is the default of 9.4.
//
// Kibana: POST /api/endpoint/action/memory_dump (experimental since 9.4), acts in the space of the call.
func (c *Client) DumpMemory(ctx context.Context, body MemoryDumpRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opDumpMemory, wire.Request{Body: wire.JSON(body)}, opts)
}

var opRunScript = wire.Operation{ID: "RunScript", Method: http.MethodPost, Path: "/api/endpoint/action/run_script", Scope: wire.SpaceScope, Since: "8.18"}

// RunScript orders that a script be run on hosts and returns the action.
//
// Which parameters Kibana takes depends on the type of the agent.
//
// Kibana: POST /api/endpoint/action/run_script (stable since 8.18), acts in the space of the call.
func (c *Client) RunScript(ctx context.Context, body RunScriptRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opRunScript, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetRunningProcesses = wire.Operation{ID: "GetRunningProcesses", Method: http.MethodPost, Path: "/api/endpoint/action/running_procs", Scope: wire.SpaceScope, Since: "8.4"}

// GetRunningProcesses orders that hosts report their processes and returns the action.
//
// The processes are in the output of the action once it is complete.
//
// Kibana: POST /api/endpoint/action/running_procs (stable since 8.4), acts in the space of the call.
func (c *Client) GetRunningProcesses(ctx context.Context, body ActionRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opGetRunningProcesses, wire.Request{Body: wire.JSON(body)}, opts)
}

var opRunScriptAction = wire.Operation{ID: "RunScriptAction", Method: http.MethodPost, Path: "/api/endpoint/action/runscript", Scope: wire.SpaceScope, Since: "8.18"}

// RunScriptAction orders that a script be run, at a path that servers are not known to answer.
//
// RunScript is the operation to use.
//
// Kibana: POST /api/endpoint/action/runscript (deprecated since 8.18, gone after 9.3), acts in the space of the call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) RunScriptAction(ctx context.Context, body RunScriptRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opRunScriptAction, wire.Request{Body: wire.JSON(body)}, opts)
}

var opScanHosts = wire.Operation{ID: "ScanHosts", Method: http.MethodPost, Path: "/api/endpoint/action/scan", Scope: wire.SpaceScope, Since: "8.15"}

// ScanHosts orders that a file or folder of hosts be searched for malware and returns the action.
//
// Kibana: POST /api/endpoint/action/scan (stable since 8.15), acts in the space of the call.
func (c *Client) ScanHosts(ctx context.Context, body PathRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opScanHosts, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetResponseActionsState = wire.Operation{ID: "GetResponseActionsState", Method: http.MethodGet, Path: "/api/endpoint/action/state", Scope: wire.SpaceScope, Since: "8.9"}

// GetResponseActionsState tells whether the server can encrypt what actions need.
//
// Kibana: GET /api/endpoint/action/state (stable since 8.9), acts in the space of the call.
func (c *Client) GetResponseActionsState(ctx context.Context, opts ...wire.RequestEditorFn) (*ActionsStateResponse, error) {
	return wire.Object[ActionsStateResponse](ctx, c.conn, &opGetResponseActionsState, wire.Request{}, opts)
}

var opSuspendProcess = wire.Operation{ID: "SuspendProcess", Method: http.MethodPost, Path: "/api/endpoint/action/suspend_process", Scope: wire.SpaceScope, Since: "8.4"}

// SuspendProcess orders that a process be paused on hosts and returns the action.
//
// Kibana: POST /api/endpoint/action/suspend_process (stable since 8.4), acts in the space of the call.
func (c *Client) SuspendProcess(ctx context.Context, body SuspendProcessRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opSuspendProcess, wire.Request{Body: wire.JSON(body)}, opts)
}

var opReleaseHosts = wire.Operation{ID: "ReleaseHosts", Method: http.MethodPost, Path: "/api/endpoint/action/unisolate", Scope: wire.SpaceScope, Since: "8.4"}

// ReleaseHosts orders that isolated hosts be let back into the network and returns the action.
//
// Kibana: POST /api/endpoint/action/unisolate (stable since 8.4), acts in the space of the call.
func (c *Client) ReleaseHosts(ctx context.Context, body ActionRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opReleaseHosts, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUploadHostFile = wire.Operation{ID: "UploadHostFile", Method: http.MethodPost, Path: "/api/endpoint/action/upload", Scope: wire.SpaceScope, Since: "8.9"}

// UploadHostFile orders that a file be placed on hosts and returns the action.
//
// Kibana: POST /api/endpoint/action/upload (stable since 8.9), acts in the space of the call.
func (c *Client) UploadHostFile(ctx context.Context, body UploadRequest, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opUploadHostFile, wire.Request{Body: wire.Form(body)}, opts)
}

var opGetResponseAction = wire.Operation{ID: "GetResponseAction", Method: http.MethodGet, Path: "/api/endpoint/action/{action_id}", Scope: wire.SpaceScope, Since: "8.3"}

// GetResponseAction returns an action with its state and its outputs.
//
// As long as no action was ever ordered, Kibana answers 500.
//
// Kibana: GET /api/endpoint/action/{action_id} (stable since 8.3), acts in the space of the call.
func (c *Client) GetResponseAction(ctx context.Context, actionID string, opts ...wire.RequestEditorFn) (*ActionResponse, error) {
	return wire.Object[ActionResponse](ctx, c.conn, &opGetResponseAction, wire.Request{Path: []string{actionID}}, opts)
}

var opGetResponseActionFile = wire.Operation{ID: "GetResponseActionFile", Method: http.MethodGet, Path: "/api/endpoint/action/{action_id}/file/{file_id}", Scope: wire.SpaceScope, Since: "8.7"}

// GetResponseActionFile returns what is known of a file that an action brought, without its content.
//
// Kibana: GET /api/endpoint/action/{action_id}/file/{file_id} (stable since 8.7), acts in the space of the call.
func (c *Client) GetResponseActionFile(ctx context.Context, actionID string, fileID string, opts ...wire.RequestEditorFn) (*ActionFileResponse, error) {
	return wire.Object[ActionFileResponse](ctx, c.conn, &opGetResponseActionFile, wire.Request{Path: []string{actionID, fileID}}, opts)
}

var opDownloadResponseActionFile = wire.Operation{ID: "DownloadResponseActionFile", Method: http.MethodGet, Path: "/api/endpoint/action/{action_id}/file/{file_id}/download", Scope: wire.SpaceScope, Since: "8.7", Media: "application/octet-stream"}

// DownloadResponseActionFile returns the content of a file that an action brought.
//
// Kibana: GET /api/endpoint/action/{action_id}/file/{file_id}/download (stable since 8.7), acts in the space of the
// call.
func (c *Client) DownloadResponseActionFile(ctx context.Context, actionID string, fileID string, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opDownloadResponseActionFile, wire.Request{Path: []string{actionID, fileID}}, opts)
}

var opListPendingResponseActions = wire.Operation{ID: "ListPendingResponseActions", Method: http.MethodGet, Path: "/api/endpoint/action_status", Scope: wire.SpaceScope}

// ListPendingResponseActions counts the actions that agents have still to carry out.
//
// Kibana: GET /api/endpoint/action_status (stable since 7.15), acts in the space of the call.
func (c *Client) ListPendingResponseActions(ctx context.Context, params *ListPendingResponseActionsParams, opts ...wire.RequestEditorFn) (*PendingActionsResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "agent_ids", params.AgentIDs)
	}
	return wire.Object[PendingActionsResponse](ctx, c.conn, &opListPendingResponseActions, wire.Request{Query: query}, opts)
}

var opListHosts = wire.Operation{ID: "ListHosts", Method: http.MethodGet, Path: "/api/endpoint/metadata", Scope: wire.SpaceScope}

// ListHosts returns a page of the hosts that Elastic Defend protects.
//
// Kibana: GET /api/endpoint/metadata (stable since 7.16), acts in the space of the call.
func (c *Client) ListHosts(ctx context.Context, params *ListHostsParams, opts ...wire.RequestEditorFn) (*HostPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "hostStatuses", params.HostStatuses)
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "pageSize", params.PageSize)
		wire.AddOptional(&query, "sortDirection", params.SortDirection)
		wire.AddOptional(&query, "sortField", params.SortField)
	}
	return wire.Object[HostPage](ctx, c.conn, &opListHosts, wire.Request{Query: query}, opts)
}

// ListHostsAll yields what all pages of [Client.ListHosts] have, from the Page of params on, 100 at a time unless
// PageSize says otherwise. An error ends the sequence.
func (c *Client) ListHostsAll(ctx context.Context, params *ListHostsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Host, error] {
	return func(yield func(*Host, error) bool) {
		var at ListHostsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListHosts, &at.Page, 0, &at.PageSize, 100)
		for pages.Next() {
			reply, err := c.ListHosts(ctx, &at, opts...)
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

var opGetHost = wire.Operation{ID: "GetHost", Method: http.MethodGet, Path: "/api/endpoint/metadata/{id}", Scope: wire.SpaceScope}

// GetHost returns the host of an agent.
//
// Kibana: GET /api/endpoint/metadata/{id} (stable since 7.16), acts in the space of the call.
func (c *Client) GetHost(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Host, error) {
	return wire.Object[Host](ctx, c.conn, &opGetHost, wire.Request{Path: []string{id}}, opts)
}

var opGetPolicyResponse = wire.Operation{ID: "GetPolicyResponse", Method: http.MethodGet, Path: "/api/endpoint/policy_response", Scope: wire.SpaceScope}

// GetPolicyResponse returns what a host last reported about applying its policy.
//
// Kibana: GET /api/endpoint/policy_response (stable since 7.16), acts in the space of the call.
func (c *Client) GetPolicyResponse(ctx context.Context, params *GetPolicyResponseParams, opts ...wire.RequestEditorFn) (*PolicyResponse, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "agentId", params.AgentID)
	}
	return wire.Object[PolicyResponse](ctx, c.conn, &opGetPolicyResponse, wire.Request{Query: query}, opts)
}

var opGetProtectionUpdatesNote = wire.Operation{ID: "GetProtectionUpdatesNote", Method: http.MethodGet, Path: "/api/endpoint/protection_updates_note/{package_policy_id}", Scope: wire.SpaceScope, Since: "8.13"}

// GetProtectionUpdatesNote returns the note that stands beside the protection updates of a policy.
//
// Kibana: GET /api/endpoint/protection_updates_note/{package_policy_id} (stable since 8.13), acts in the space of the
// call.
func (c *Client) GetProtectionUpdatesNote(ctx context.Context, packagePolicyID string, opts ...wire.RequestEditorFn) (*ProtectionUpdatesNote, error) {
	return wire.Object[ProtectionUpdatesNote](ctx, c.conn, &opGetProtectionUpdatesNote, wire.Request{Path: []string{packagePolicyID}}, opts)
}

var opSetProtectionUpdatesNote = wire.Operation{ID: "SetProtectionUpdatesNote", Method: http.MethodPost, Path: "/api/endpoint/protection_updates_note/{package_policy_id}", Scope: wire.SpaceScope, Since: "8.13"}

// SetProtectionUpdatesNote writes the note beside the protection updates of a policy, in place of any other, and
// returns it.
//
// Kibana: POST /api/endpoint/protection_updates_note/{package_policy_id} (stable since 8.13), acts in the space of the
// call.
func (c *Client) SetProtectionUpdatesNote(ctx context.Context, packagePolicyID string, body ProtectionUpdatesNote, opts ...wire.RequestEditorFn) (*ProtectionUpdatesNote, error) {
	return wire.Object[ProtectionUpdatesNote](ctx, c.conn, &opSetProtectionUpdatesNote, wire.Request{Path: []string{packagePolicyID}, Body: wire.JSON(body)}, opts)
}

var opListScripts = wire.Operation{ID: "ListScripts", Method: http.MethodGet, Path: "/api/endpoint/scripts_library", Scope: wire.SpaceScope, Since: "9.4"}

// ListScripts returns a page of the scripts in the library.
//
// Kibana: GET /api/endpoint/scripts_library (stable since 9.4), acts in the space of the call.
func (c *Client) ListScripts(ctx context.Context, params *ListScriptsParams, opts ...wire.RequestEditorFn) (*ScriptPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "pageSize", params.PageSize)
		wire.AddOptional(&query, "sortDirection", params.SortDirection)
		wire.AddOptional(&query, "sortField", params.SortField)
	}
	return wire.Object[ScriptPage](ctx, c.conn, &opListScripts, wire.Request{Query: query}, opts)
}

// ListScriptsAll yields what all pages of [Client.ListScripts] have, from the Page of params on, 100 at a time unless
// PageSize says otherwise. An error ends the sequence.
func (c *Client) ListScriptsAll(ctx context.Context, params *ListScriptsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Script, error] {
	return func(yield func(*Script, error) bool) {
		var at ListScriptsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListScripts, &at.Page, 1, &at.PageSize, 100)
		for pages.Next() {
			reply, err := c.ListScripts(ctx, &at, opts...)
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

var opCreateScript = wire.Operation{ID: "CreateScript", Method: http.MethodPost, Path: "/api/endpoint/scripts_library", Scope: wire.SpaceScope, Since: "9.4"}

// CreateScript adds a script with its file to the library and returns it.
//
// Kibana: POST /api/endpoint/scripts_library (stable since 9.4), acts in the space of the call.
func (c *Client) CreateScript(ctx context.Context, body NewScript, opts ...wire.RequestEditorFn) (*ScriptResponse, error) {
	return wire.Object[ScriptResponse](ctx, c.conn, &opCreateScript, wire.Request{Body: wire.Form(body)}, opts)
}

var opDeleteScript = wire.Operation{ID: "DeleteScript", Method: http.MethodDelete, Path: "/api/endpoint/scripts_library/{script_id}", Scope: wire.SpaceScope, Since: "9.4"}

// DeleteScript removes a script and its file from the library.
//
// Kibana: DELETE /api/endpoint/scripts_library/{script_id} (stable since 9.4), acts in the space of the call.
func (c *Client) DeleteScript(ctx context.Context, scriptID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteScript, wire.Request{Path: []string{scriptID}}, opts)
}

var opGetScript = wire.Operation{ID: "GetScript", Method: http.MethodGet, Path: "/api/endpoint/scripts_library/{script_id}", Scope: wire.SpaceScope, Since: "9.4"}

// GetScript returns a script without the content of its file.
//
// Kibana: GET /api/endpoint/scripts_library/{script_id} (stable since 9.4), acts in the space of the call.
func (c *Client) GetScript(ctx context.Context, scriptID string, opts ...wire.RequestEditorFn) (*ScriptResponse, error) {
	return wire.Object[ScriptResponse](ctx, c.conn, &opGetScript, wire.Request{Path: []string{scriptID}}, opts)
}

var opUpdateScript = wire.Operation{ID: "UpdateScript", Method: http.MethodPatch, Path: "/api/endpoint/scripts_library/{script_id}", Scope: wire.SpaceScope, Since: "9.4"}

// UpdateScript changes the given parts of a script and returns it.
//
// Kibana: PATCH /api/endpoint/scripts_library/{script_id} (stable since 9.4), acts in the space of the call.
func (c *Client) UpdateScript(ctx context.Context, scriptID string, body ScriptChanges, opts ...wire.RequestEditorFn) (*ScriptResponse, error) {
	return wire.Object[ScriptResponse](ctx, c.conn, &opUpdateScript, wire.Request{Path: []string{scriptID}, Body: wire.Form(body)}, opts)
}

var opDownloadScript = wire.Operation{ID: "DownloadScript", Method: http.MethodGet, Path: "/api/endpoint/scripts_library/{script_id}/download", Scope: wire.SpaceScope, Since: "9.4", Media: "application/octet-stream"}

// DownloadScript returns the content of the file of a script.
//
// Kibana: GET /api/endpoint/scripts_library/{script_id}/download (stable since 9.4), acts in the space of the call.
func (c *Client) DownloadScript(ctx context.Context, scriptID string, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opDownloadScript, wire.Request{Path: []string{scriptID}}, opts)
}
