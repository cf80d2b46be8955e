// Package agentbuilder manages the agents of Kibana's Agent Builder with their tools, skills and plugins, and
// holds conversations with them. All of it needs an Enterprise or trial licence and is refused with 403 otherwise.
//
// What an agent does can take minutes: give ConverseWithAgent and ExecuteTool a context that waits.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package agentbuilder

import (
	"context"
	"io"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AccessMode.
const (
	AccessModePrivate AccessMode = "private"
	AccessModePublic  AccessMode = "public"
	AccessModeShared  AccessMode = "shared"
)

// The values of AccessRole.
const (
	AccessRoleEditor  AccessRole = "editor"
	AccessRoleManager AccessRole = "manager"
	AccessRoleUser    AccessRole = "user"
)

// The values of AgentVisibility.
const (
	AgentVisibilityPrivate AgentVisibility = "private"
	AgentVisibilityPublic  AgentVisibility = "public"
	AgentVisibilityShared  AgentVisibility = "shared"
)

// The values of AttachmentActor.
const (
	AttachmentActorAgent  AttachmentActor = "agent"
	AttachmentActorSystem AttachmentActor = "system"
	AttachmentActorUser   AttachmentActor = "user"
)

// The values of AttachmentOperation.
const (
	AttachmentOperationCreated  AttachmentOperation = "created"
	AttachmentOperationDeleted  AttachmentOperation = "deleted"
	AttachmentOperationRead     AttachmentOperation = "read"
	AttachmentOperationRestored AttachmentOperation = "restored"
	AttachmentOperationUpdated  AttachmentOperation = "updated"
)

// The values of ConfirmationMode.
const (
	ConfirmationModeAlways ConfirmationMode = "always"
	ConfirmationModeNever  ConfirmationMode = "never"
	ConfirmationModeOnce   ConfirmationMode = "once"
)

// The values of ConsumptionSortField.
const (
	ConsumptionSortFieldRoundCount  ConsumptionSortField = "round_count"
	ConsumptionSortFieldTotalTokens ConsumptionSortField = "total_tokens"
	ConsumptionSortFieldUpdatedAt   ConsumptionSortField = "updated_at"
)

// The values of ConverseAction.
const (
	ConverseActionRegenerate ConverseAction = "regenerate"
)

// The values of ESQLParameterType.
const (
	ESQLParameterTypeArray   ESQLParameterType = "array"
	ESQLParameterTypeBoolean ESQLParameterType = "boolean"
	ESQLParameterTypeDate    ESQLParameterType = "date"
	ESQLParameterTypeFloat   ESQLParameterType = "float"
	ESQLParameterTypeInteger ESQLParameterType = "integer"
	ESQLParameterTypeString  ESQLParameterType = "string"
)

// The values of ExecutionMode.
const (
	ExecutionModeLocal       ExecutionMode = "local"
	ExecutionModeTaskManager ExecutionMode = "task_manager"
)

// The values of PromptColor.
const (
	PromptColorDanger  PromptColor = "danger"
	PromptColorPrimary PromptColor = "primary"
	PromptColorWarning PromptColor = "warning"
)

// The values of PromptType.
const (
	PromptTypeConfirmation PromptType = "confirmation"
)

// The values of RoundStatus.
const (
	RoundStatusAwaitingPrompt RoundStatus = "awaiting_prompt"
	RoundStatusCompleted      RoundStatus = "completed"
	RoundStatusInProgress     RoundStatus = "in_progress"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of TodoStatus.
const (
	TodoStatusCancelled  TodoStatus = "cancelled"
	TodoStatusCompleted  TodoStatus = "completed"
	TodoStatusInProgress TodoStatus = "in_progress"
	TodoStatusPending    TodoStatus = "pending"
)

// The values of ToolOrigin.
const (
	ToolOriginInline   ToolOrigin = "inline"
	ToolOriginInternal ToolOrigin = "internal"
	ToolOriginRegistry ToolOrigin = "registry"
)

// The values of ToolResultType.
const (
	ToolResultTypeDashboard     ToolResultType = "dashboard"
	ToolResultTypeESQLResults   ToolResultType = "esql_results"
	ToolResultTypeError         ToolResultType = "error"
	ToolResultTypeFileReference ToolResultType = "file_reference"
	ToolResultTypeOther         ToolResultType = "other"
	ToolResultTypeQuery         ToolResultType = "query"
	ToolResultTypeResource      ToolResultType = "resource"
	ToolResultTypeResourceList  ToolResultType = "resource_list"
	ToolResultTypeVisualization ToolResultType = "visualization"
)

// The values of ToolType.
const (
	ToolTypeBuiltin     ToolType = "builtin"
	ToolTypeESQL        ToolType = "esql"
	ToolTypeIndexSearch ToolType = "index_search"
	ToolTypeMCP         ToolType = "mcp"
	ToolTypeWorkflow    ToolType = "workflow"
)

// The values of UsageCode.
const (
	UsageCodePluginUsedByAgents UsageCode = "PLUGIN_USED_BY_AGENTS"
	UsageCodeSkillUsedByAgents  UsageCode = "SKILL_USED_BY_AGENTS"
	UsageCodeToolUsedByAgents   UsageCode = "TOOL_USED_BY_AGENTS"
)

// AccessControl says who may see and change an agent or a conversation. Releases after 9.4 have it.
type AccessControl struct {
	// AccessMode says whether others than the owner have access.
	AccessMode *AccessMode   `json:"access_mode,omitempty"`
	Entries    []AccessEntry `json:"entries,omitzero"`
}

// AccessEntry gives one user a role.
type AccessEntry struct {
	AddedAt *wire.Time `json:"added_at,omitempty"`
	ID      *string    `json:"id,omitempty"`
	Name    *string    `json:"name,omitempty"`

	// Role is what a user may do with an agent.
	Role AccessRole `json:"role"`

	// Type is "user".
	Type string `json:"type"`
}

// AccessMode says whether others than the owner have access.
type AccessMode string

// AccessRole is what a user may do with an agent.
type AccessRole string

// Acknowledgement says that a deletion was done.
type Acknowledgement struct {
	Success bool `json:"success"`
}

// Agent is an agent as Kibana stores it.
type Agent struct {
	// AccessControl is null for an agent that Kibana brings along.
	AccessControl *AccessControl `json:"access_control"`

	// AvatarColor is a colour in hex notation, such as "#BFDBFF".
	AvatarColor *string `json:"avatar_color,omitempty"`
	AvatarIcon  *string `json:"avatar_icon,omitempty"`

	// AvatarSymbol stands for the agent, as a rule two letters.
	AvatarSymbol *string `json:"avatar_symbol,omitempty"`

	// Configuration is what an agent may use and how it should behave.
	Configuration AgentConfiguration `json:"configuration"`
	CreatedAt     *wire.Time         `json:"created_at,omitempty"`

	// CreatedBy is a user as conversations and agents name them.
	CreatedBy *User `json:"created_by,omitempty"`

	// Description tells users what the agent is for.
	Description string   `json:"description"`
	ID          string   `json:"id"`
	Labels      []string `json:"labels,omitzero"`
	Name        string   `json:"name"`

	// Permissions is what the caller may do with the agent, such as can_edit and can_change_access_control. Only newer
	// releases tell.
	Permissions map[string]bool `json:"permissions,omitzero"`

	// ReadOnly marks an agent that Kibana brings along and that cannot be changed.
	ReadOnly bool `json:"readonly"`

	// Type is "chat" in all releases up to 9.4.
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at,omitempty"`

	// UpdatedBy is a user as conversations and agents name them.
	UpdatedBy *User `json:"updated_by,omitempty"`

	// Visibility says who may see and change an agent. Only 9.4 has it, later releases use access control.
	Visibility *AgentVisibility `json:"visibility,omitempty"`
}

// AgentCapabilities are the optional parts of the A2A protocol that an agent supports.
type AgentCapabilities struct {
	PushNotifications      *bool `json:"pushNotifications,omitempty"`
	StateTransitionHistory *bool `json:"stateTransitionHistory,omitempty"`
	Streaming              *bool `json:"streaming,omitempty"`
}

// AgentCard describes an agent to other agents in the form of the A2A protocol.
type AgentCard struct {
	// Capabilities are the optional parts of the A2A protocol that an agent supports.
	Capabilities AgentCapabilities `json:"capabilities"`

	// DefaultInputModes are the media types that the agent takes.
	DefaultInputModes []string `json:"defaultInputModes,omitzero"`

	// DefaultOutputModes are the media types that the agent returns.
	DefaultOutputModes []string `json:"defaultOutputModes,omitzero"`
	Description        string   `json:"description"`
	Name               string   `json:"name"`

	// ProtocolVersion is the release of the A2A protocol.
	ProtocolVersion string `json:"protocolVersion"`

	// Provider is who offers an agent.
	Provider                          *AgentProvider            `json:"provider,omitempty"`
	SecuritySchemes                   map[string]SecurityScheme `json:"securitySchemes,omitzero"`
	Skills                            []AgentCardSkill          `json:"skills,omitzero"`
	SupportsAuthenticatedExtendedCard *bool                     `json:"supportsAuthenticatedExtendedCard,omitempty"`

	// URL is where the agent takes tasks.
	URL     string `json:"url"`
	Version string `json:"version"`
}

// AgentCardSkill is something that an agent offers to do.
type AgentCardSkill struct {
	Description *string  `json:"description,omitempty"`
	Examples    []string `json:"examples,omitzero"`
	ID          string   `json:"id"`
	InputModes  []string `json:"inputModes,omitzero"`
	Name        string   `json:"name"`
	OutputModes []string `json:"outputModes,omitzero"`
	Tags        []string `json:"tags,omitzero"`
}

// AgentConfiguration is what an agent may use and how it should behave.
type AgentConfiguration struct {
	AIIndices []string `json:"ai_indices,omitzero"`

	// Answer are instructions for one step of an agent. Releases after 9.4 drop them.
	Answer                    *StepInstructions `json:"answer,omitempty"`
	ConnectorIDs              []string          `json:"connector_ids,omitzero"`
	EnableElasticCapabilities *bool             `json:"enable_elastic_capabilities,omitempty"`

	// Instructions tell the agent in plain language how to behave.
	Instructions *string  `json:"instructions,omitempty"`
	PluginIDs    []string `json:"plugin_ids,omitzero"`

	// PostExecutionWorkflowIDs are the workflows that run after the agent has answered.
	PostExecutionWorkflowIDs []string `json:"post_execution_workflow_ids,omitzero"`

	// ReplaceDefaultInstructions is deprecated.
	ReplaceDefaultInstructions *bool `json:"replace_default_instructions,omitempty"`

	// Research are instructions for one step of an agent. Releases after 9.4 drop them.
	Research    *StepInstructions `json:"research,omitempty"`
	SkillIDs    []string          `json:"skill_ids,omitzero"`
	SubagentIDs []string          `json:"subagent_ids,omitzero"`
	Tools       []ToolSelection   `json:"tools,omitzero"`

	// WorkflowIDs are the workflows that run before the agent answers.
	WorkflowIDs []string `json:"workflow_ids,omitzero"`
}

// AgentConfigurationUpdate holds the members of an agent's configuration to change. What is absent stays as it is.
type AgentConfigurationUpdate struct {
	AIIndices []string `json:"ai_indices,omitzero"`

	// Answer are instructions for one step of an agent. Releases after 9.4 drop them.
	Answer                    *StepInstructions `json:"answer,omitempty"`
	ConnectorIDs              []string          `json:"connector_ids,omitzero"`
	EnableElasticCapabilities *bool             `json:"enable_elastic_capabilities,omitempty"`

	// Instructions tell the agent in plain language how to behave.
	Instructions *string  `json:"instructions,omitempty"`
	PluginIDs    []string `json:"plugin_ids,omitzero"`

	// PostExecutionWorkflowIDs are the workflows that run after the agent has answered.
	PostExecutionWorkflowIDs   []string `json:"post_execution_workflow_ids,omitzero"`
	ReplaceDefaultInstructions *bool    `json:"replace_default_instructions,omitempty"`

	// Research are instructions for one step of an agent. Releases after 9.4 drop them.
	Research    *StepInstructions `json:"research,omitempty"`
	SkillIDs    []string          `json:"skill_ids,omitzero"`
	SubagentIDs []string          `json:"subagent_ids,omitzero"`
	Tools       []ToolSelection   `json:"tools,omitzero"`

	// WorkflowIDs are the workflows that run before the agent answers.
	WorkflowIDs []string `json:"workflow_ids,omitzero"`
}

// AgentList holds all agents of a space.
type AgentList struct {
	Results []Agent `json:"results,omitzero"`
}

// AgentName names an agent.
type AgentName struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`
}

// AgentProvider is who offers an agent.
type AgentProvider struct {
	Organization *string `json:"organization,omitempty"`
	URL          *string `json:"url,omitempty"`
}

// AgentRequest is an agent to create.
type AgentRequest struct {
	// AccessControl says who may see and change an agent or a conversation. Releases after 9.4 have it.
	AccessControl *AccessControl `json:"access_control,omitempty"`

	// AvatarColor is a colour in hex notation, such as "#BFDBFF".
	AvatarColor *string `json:"avatar_color,omitempty"`

	// AvatarSymbol stands for the agent, as a rule two letters.
	AvatarSymbol *string `json:"avatar_symbol,omitempty"`

	// Configuration is what an agent may use and how it should behave.
	Configuration AgentConfiguration `json:"configuration"`

	// Description tells users what the agent is for.
	Description string   `json:"description"`
	ID          string   `json:"id"`
	Labels      []string `json:"labels,omitzero"`
	Name        string   `json:"name"`

	// Visibility says who may see and change an agent. Only 9.4 has it, later releases use access control.
	Visibility *AgentVisibility `json:"visibility,omitempty"`
}

// AgentUpdate holds the members of an agent to change. What is absent stays as it is.
type AgentUpdate struct {
	// AccessControl says who may see and change an agent or a conversation. Releases after 9.4 have it.
	AccessControl *AccessControl `json:"access_control,omitempty"`

	// AvatarColor is a colour in hex notation, such as "#BFDBFF".
	AvatarColor *string `json:"avatar_color,omitempty"`

	// AvatarSymbol stands for the agent, as a rule two letters.
	AvatarSymbol *string `json:"avatar_symbol,omitempty"`

	// Configuration holds the members of an agent's configuration to change. What is absent stays as it is.
	Configuration *AgentConfigurationUpdate `json:"configuration,omitempty"`

	// Description tells users what the agent is for.
	Description *string  `json:"description,omitempty"`
	Labels      []string `json:"labels,omitzero"`
	Name        *string  `json:"name,omitempty"`

	// Visibility says who may see and change an agent. Only 9.4 has it, later releases use access control.
	Visibility *AgentVisibility `json:"visibility,omitempty"`
}

// AgentVisibility says who may see and change an agent. Only 9.4 has it, later releases use access control.
type AgentVisibility string

// Attachment is an attachment of a conversation with all its versions.
type Attachment struct {
	// Active is false once the attachment is deleted.
	Active         *bool   `json:"active,omitempty"`
	ClientID       *string `json:"client_id,omitempty"`
	CurrentVersion int64   `json:"current_version"`
	Description    *string `json:"description,omitempty"`

	// Hidden keeps the attachment out of the user interface.
	Hidden *bool  `json:"hidden,omitempty"`
	ID     string `json:"id"`

	// Origin is the object that the attachment came from, as a text or, in some releases, an object.
	Origin           any                 `json:"origin,omitempty"`
	OriginSnapshotAt *wire.Time          `json:"origin_snapshot_at,omitempty"`
	ReadOnly         *bool               `json:"readonly,omitempty"`
	Type             string              `json:"type"`
	Versions         []AttachmentVersion `json:"versions,omitzero"`
}

// AttachmentActor is who used an attachment.
type AttachmentActor string

// AttachmentCheck tells which attachments of a conversation are out of date.
type AttachmentCheck struct {
	Attachments []AttachmentFreshness `json:"attachments,omitzero"`
}

// AttachmentDeletion says what became of a deleted attachment.
type AttachmentDeletion struct {
	// Permanent says whether the attachment is gone for good.
	Permanent bool `json:"permanent"`
	Success   bool `json:"success"`
}

// AttachmentFreshness compares an attachment with its origin. A stale one comes with the content that the origin has
// now.
type AttachmentFreshness struct {
	// Data is the content of the origin.
	Data        any     `json:"data,omitempty"`
	Description *string `json:"description,omitempty"`

	// Error is why the attachment could not be compared.
	Error   *string `json:"error,omitempty"`
	GroupID *string `json:"groupId,omitempty"`
	Hidden  *bool   `json:"hidden,omitempty"`
	ID      string  `json:"id"`
	IsStale bool    `json:"is_stale"`

	// Origin is the object that the attachment came from, as a text or, in some releases, an object.
	Origin      any            `json:"origin,omitempty"`
	Type        *string        `json:"type,omitempty"`
	VersionData map[string]any `json:"versionData,omitzero"`
}

// AttachmentList holds the attachments of a conversation.
type AttachmentList struct {
	Results            []Attachment `json:"results,omitzero"`
	TotalTokenEstimate *int64       `json:"total_token_estimate,omitempty"`
}

// AttachmentOperation is what was done with an attachment.
type AttachmentOperation string

// AttachmentOrigin names the object that an attachment came from.
type AttachmentOrigin struct {
	// Origin is the object that the attachment came from, as a text or, in some releases, an object.
	Origin any `json:"origin"`
}

// AttachmentRef is the use of an attachment in a round.
type AttachmentRef struct {
	// Actor is who used an attachment.
	Actor        *AttachmentActor `json:"actor,omitempty"`
	AttachmentID string           `json:"attachment_id"`

	// Operation is what was done with an attachment.
	Operation *AttachmentOperation `json:"operation,omitempty"`
	Version   int64                `json:"version"`
}

// AttachmentRename is the next description of an attachment.
type AttachmentRename struct {
	Description string `json:"description"`
}

// AttachmentRequest is an attachment to add. It has data or an origin.
type AttachmentRequest struct {
	// Data is the content. Its form depends on the type of the attachment.
	Data        any     `json:"data,omitempty"`
	Description *string `json:"description,omitempty"`

	// Hidden keeps the attachment out of the user interface.
	Hidden *bool `json:"hidden,omitempty"`

	// ID is optional, Kibana makes one up.
	ID *string `json:"id,omitempty"`

	// Origin is the object to take the content from, as a text or, in some releases, an object.
	Origin any    `json:"origin,omitempty"`
	Type   string `json:"type"`
}

// AttachmentResult is an attachment after a change.
type AttachmentResult struct {
	// Attachment is an attachment of a conversation with all its versions.
	Attachment Attachment `json:"attachment"`

	// NewVersion is the version that an update made. Other changes make none.
	NewVersion *int64 `json:"new_version,omitempty"`
	Success    *bool  `json:"success,omitempty"`
}

// AttachmentUpdate is the next content of an attachment.
type AttachmentUpdate struct {
	// Data is the content. Its form depends on the type of the attachment.
	Data        any     `json:"data"`
	Description *string `json:"description,omitempty"`
}

// AttachmentVersion is the content of an attachment at one time.
type AttachmentVersion struct {
	ContentHash string    `json:"content_hash"`
	CreatedAt   wire.Time `json:"created_at"`

	// Data is the content. Its form depends on the type of the attachment.
	Data            any    `json:"data,omitempty"`
	EstimatedTokens *int64 `json:"estimated_tokens,omitempty"`
	Version         int64  `json:"version"`
}

// BackgroundAgentEvent is the payload of background_agent_complete.
type BackgroundAgentEvent struct {
	// Execution is the run of another agent in the background.
	Execution BackgroundExecution `json:"execution"`
}

// BackgroundAgentStep is the end of another agent's run that went on in the background.
type BackgroundAgentStep struct {
	// CompletedAt is the place in a conversation where a run in the background ended.
	CompletedAt *BackgroundCompletion `json:"completed_at,omitempty"`
	Error       map[string]any        `json:"error,omitzero"`
	ExecutionID string                `json:"execution_id"`

	// Response is the answer of the agent.
	Response *RoundResponse `json:"response,omitempty"`
	Status   string         `json:"status"`

	// Type is always "background_agent_complete".
	Type string `json:"type"`
}

// BackgroundCompletion is the place in a conversation where a run in the background ended.
type BackgroundCompletion struct {
	RoundID         string  `json:"round_id"`
	ToolCallGroupID *string `json:"tool_call_group_id,omitempty"`
}

// BackgroundExecution is the run of another agent in the background.
type BackgroundExecution struct {
	// CompletedAt is the place in a conversation where a run in the background ended.
	CompletedAt *BackgroundCompletion `json:"completed_at,omitempty"`
	Error       map[string]any        `json:"error,omitzero"`
	ExecutionID string                `json:"execution_id"`

	// Response is the answer of the agent.
	Response *RoundResponse `json:"response,omitempty"`
	Status   string         `json:"status"`
}

// BrowserTool is a tool that runs with the caller, not in Kibana.
type BrowserTool struct {
	// Description tells the agent what the tool is for.
	Description string `json:"description"`
	ID          string `json:"id"`

	// Schema is the JSON schema of the parameters.
	Schema any `json:"schema"`
}

// CompactionEvent is the payload of compaction_started and of compaction_completed.
type CompactionEvent struct {
	SummarizedRoundCount *int64 `json:"summarized_round_count,omitempty"`
	TokenCountAfter      *int64 `json:"token_count_after,omitempty"`
	TokenCountBefore     *int64 `json:"token_count_before,omitempty"`
}

// CompactionStep is the replacement of old rounds by a summary.
type CompactionStep struct {
	SummarizedRoundCount *int64 `json:"summarized_round_count,omitempty"`
	TokenCountAfter      *int64 `json:"token_count_after,omitempty"`
	TokenCountBefore     *int64 `json:"token_count_before,omitempty"`

	// Type is always "compaction".
	Type string `json:"type"`
}

// ConfigurationOverrides replaces parts of an agent's configuration for one round.
type ConfigurationOverrides struct {
	Instructions *string         `json:"instructions,omitempty"`
	Tools        []ToolSelection `json:"tools,omitzero"`
}

// ConfirmationMode is how often a user is asked.
type ConfirmationMode string

// Consumption is a page of conversations with what they used.
type Consumption struct {
	// Aggregations sums up the conversations on all pages.
	Aggregations *ConsumptionSummary       `json:"aggregations,omitempty"`
	Results      []ConversationConsumption `json:"results,omitzero"`

	// SearchAfter leads to the next page.
	SearchAfter []any `json:"search_after,omitzero"`

	// Total counts the conversations on all pages.
	Total int64 `json:"total"`
}

// ConsumptionRequest selects and sorts the conversations of an agent. All of it is optional.
type ConsumptionRequest struct {
	// HasWarnings keeps the conversations with warnings, or with false those without.
	HasWarnings *bool `json:"has_warnings,omitempty"`

	// Search is a text to look for in the titles.
	Search *string `json:"search,omitempty"`

	// SearchAfter is what the page before returned under the same name.
	SearchAfter []any `json:"search_after,omitzero"`

	// Size is the length of a page, from 1 to 100. The default is 25.
	Size *int64 `json:"size,omitempty"`

	// SortField is what conversations are sorted by.
	SortField *ConsumptionSortField `json:"sort_field,omitempty"`

	// SortOrder is the direction of a sort. The default is desc.
	SortOrder *SortOrder `json:"sort_order,omitempty"`
	Usernames []string   `json:"usernames,omitzero"`
}

// ConsumptionSortField is what conversations are sorted by.
type ConsumptionSortField string

// ConsumptionSummary sums up the conversations on all pages.
type ConsumptionSummary struct {
	TotalWithWarnings *int64   `json:"total_with_warnings,omitempty"`
	Usernames         []string `json:"usernames,omitzero"`
}

// ConsumptionWarning points to a round that used an unusual number of tokens.
type ConsumptionWarning struct {
	InputTokens *int64  `json:"input_tokens,omitempty"`
	RoundID     *string `json:"round_id,omitempty"`

	// Type is the reason, such as "high_input_tokens".
	Type string `json:"type"`
}

// Conversation is a conversation between a user and an agent.
type Conversation struct {
	AccessControl map[string]any `json:"access_control,omitzero"`
	AgentID       string         `json:"agent_id"`
	Attachments   []Attachment   `json:"attachments,omitzero"`
	CreatedAt     wire.Time      `json:"created_at"`
	ID            string         `json:"id"`

	// Permissions is what the caller may do with the conversation, such as rename. Only newer releases tell.
	Permissions map[string]bool `json:"permissions,omitzero"`
	Pinned      *bool           `json:"pinned,omitempty"`
	Rounds      []Round         `json:"rounds,omitzero"`

	// State is what an agent keeps in mind between the rounds of a conversation.
	State     *ConversationState `json:"state,omitempty"`
	Title     string             `json:"title"`
	UpdatedAt wire.Time          `json:"updated_at"`

	// User is a user as conversations and agents name them.
	User User `json:"user"`
}

// ConversationConsumption is what one conversation used.
type ConversationConsumption struct {
	ConversationID string     `json:"conversation_id"`
	CreatedAt      *wire.Time `json:"created_at,omitempty"`
	LLMCalls       *int64     `json:"llm_calls,omitempty"`
	RoundCount     *int64     `json:"round_count,omitempty"`
	Title          *string    `json:"title,omitempty"`

	// TokenUsage counts tokens.
	TokenUsage TokenUsage `json:"token_usage"`
	UpdatedAt  *wire.Time `json:"updated_at,omitempty"`

	// User is a user as conversations and agents name them.
	User     *User                `json:"user,omitempty"`
	Warnings []ConsumptionWarning `json:"warnings,omitzero"`
}

// ConversationEvent is the payload of conversation_id_set, which has the id only, conversation_created and
// conversation_updated.
type ConversationEvent struct {
	AccessControl  map[string]any `json:"access_control,omitzero"`
	ConversationID string         `json:"conversation_id"`
	Title          *string        `json:"title,omitempty"`

	// User is a user as conversations and agents name them.
	User *User `json:"user,omitempty"`
}

// ConversationList holds the conversations of a space.
type ConversationList struct {
	// Pagination is the place of a page in a list. Only newer releases have it.
	Pagination *Pagination           `json:"pagination,omitempty"`
	Results    []ConversationSummary `json:"results,omitzero"`
}

// ConversationState is what an agent keeps in mind between the rounds of a conversation.
type ConversationState struct {
	// BackgroundExecutions are the runs of other agents, by their ids.
	BackgroundExecutions map[string]BackgroundExecution `json:"background_executions,omitzero"`
	CompactionSummary    map[string]any                 `json:"compaction_summary,omitzero"`
	DynamicToolIDs       []string                       `json:"dynamic_tool_ids,omitzero"`

	// Prompt holds the answers to prompts.
	Prompt *PromptState `json:"prompt,omitempty"`
	Todos  []Todo       `json:"todos,omitzero"`
}

// ConversationSummary is a conversation without its rounds.
type ConversationSummary struct {
	AccessControl map[string]any `json:"access_control,omitzero"`
	AgentID       string         `json:"agent_id"`
	Attachments   []Attachment   `json:"attachments,omitzero"`
	CreatedAt     wire.Time      `json:"created_at"`
	ID            string         `json:"id"`

	// Permissions is what the caller may do with the conversation, such as rename. Only newer releases tell.
	Permissions map[string]bool `json:"permissions,omitzero"`
	Pinned      *bool           `json:"pinned,omitempty"`

	// State is what an agent keeps in mind between the rounds of a conversation.
	State     *ConversationState `json:"state,omitempty"`
	Title     string             `json:"title"`
	UpdatedAt wire.Time          `json:"updated_at"`

	// User is a user as conversations and agents name them.
	User User `json:"user"`
}

// ConverseAction is something else to do than to answer a message. To regenerate answers the last message again.
type ConverseAction string

// ConverseCapabilities is what the caller can show.
type ConverseCapabilities struct {
	Visualizations *bool `json:"visualizations,omitempty"`
}

// ConverseRequest is a message to an agent. Releases before 9.4 require Input.
type ConverseRequest struct {
	// ExecutionMode is where a round runs, in the server that took the call or as a task of any server.
	ExecutionMode *ExecutionMode `json:"_execution_mode,omitempty"`

	// AccessControl says who may see and change an agent or a conversation. Releases after 9.4 have it.
	AccessControl *AccessControl `json:"access_control,omitempty"`

	// Action is something else to do than to answer a message. To regenerate answers the last message again.
	Action *ConverseAction `json:"action,omitempty"`

	// AgentID is the agent to talk to. The default is the one that Kibana brings along, "elastic-ai-agent".
	AgentID         *string             `json:"agent_id,omitempty"`
	Attachments     []AttachmentRequest `json:"attachments,omitzero"`
	BrowserAPITools []BrowserTool       `json:"browser_api_tools,omitzero"`

	// Capabilities is what the caller can show.
	Capabilities *ConverseCapabilities `json:"capabilities,omitempty"`

	// ConfigurationOverrides replaces parts of an agent's configuration for one round.
	ConfigurationOverrides *ConfigurationOverrides `json:"configuration_overrides,omitempty"`

	// ConnectorID is the connector of the language model. It excludes InferenceID.
	ConnectorID *string `json:"connector_id,omitempty"`

	// ConversationID continues a conversation.
	ConversationID *string `json:"conversation_id,omitempty"`

	// InferenceID is the inference endpoint of the language model. It excludes ConnectorID.
	InferenceID *string `json:"inference_id,omitempty"`
	Input       *string `json:"input,omitempty"`

	// Prompts answers the prompts of the last round by their ids.
	Prompts map[string]PromptAnswer `json:"prompts,omitzero"`
}

// ConverseResponse is the answer of an agent, or what it asks before it can answer.
type ConverseResponse struct {
	Message *string `json:"message,omitempty"`

	// Prompts are there when the round awaits an answer to them.
	Prompts          []Prompt       `json:"prompts,omitzero"`
	StructuredOutput map[string]any `json:"structured_output,omitzero"`
}

// ConverseResult is the outcome of a round.
type ConverseResult struct {
	// AccessControl says who may see the conversation.
	AccessControl *AccessControl `json:"access_control"`

	// ConfigurationOverrides replaces parts of an agent's configuration for one round.
	ConfigurationOverrides *ConfigurationOverrides `json:"configuration_overrides,omitempty"`
	ConversationID         string                  `json:"conversation_id"`

	// ModelUsage is what a round used of a language model.
	ModelUsage *ModelUsage `json:"model_usage,omitempty"`

	// Response is the answer of an agent, or what it asks before it can answer.
	Response  ConverseResponse `json:"response"`
	RoundID   *string          `json:"round_id,omitempty"`
	StartedAt *wire.Time       `json:"started_at,omitempty"`

	// Status is how far a round has come.
	Status *RoundStatus `json:"status,omitempty"`
	Steps  []RoundStep  `json:"steps,omitzero"`

	// TimeToFirstToken is in milliseconds.
	TimeToFirstToken *int64 `json:"time_to_first_token,omitempty"`

	// TimeToLastToken is in milliseconds.
	TimeToLastToken *int64 `json:"time_to_last_token,omitempty"`

	// TraceID is the trace of a round, or the list of its traces.
	TraceID TraceID `json:"trace_id,omitzero"`
}

// DashboardData is a dashboard.
type DashboardData struct {
	// Content is the definition of the dashboard.
	Content any     `json:"content,omitempty"`
	ID      string  `json:"id"`
	Title   *string `json:"title,omitempty"`
}

// ESQLColumn is a column of an ES|QL table.
type ESQLColumn struct {
	Name string `json:"name"`
	Type string `json:"type"`
}

// ESQLConfiguration makes a tool run an ES|QL query.
type ESQLConfiguration struct {
	// Params are the parameters of the query by their names.
	Params map[string]ESQLParameter `json:"params,omitzero"`

	// Query names its parameters with a question mark, such as "?limit".
	Query string `json:"query"`
}

// ESQLParameter is a parameter of an ES|QL query.
type ESQLParameter struct {
	// DefaultValue is a string, a number, a boolean, or a list of strings or numbers.
	DefaultValue any `json:"defaultValue,omitempty"`

	// Description tells agents what the parameter is for.
	Description string `json:"description"`
	Optional    *bool  `json:"optional,omitempty"`

	// Type is the type of a parameter. Releases before 9.4 take other names for some.
	Type ESQLParameterType `json:"type"`
}

// ESQLParameterType is the type of a parameter. Releases before 9.4 take other names for some.
type ESQLParameterType string

// ESQLResultsData is the table that an ES|QL query returned.
type ESQLResultsData struct {
	Columns []ESQLColumn `json:"columns,omitzero"`
	Query   string       `json:"query"`

	// Source is the language of the query, "esql".
	Source *string `json:"source,omitempty"`

	// TimeRange is a span of time, in date math or in full.
	TimeRange *TimeRange `json:"time_range,omitempty"`

	// Values are the rows, each with one cell for every column.
	Values [][]any `json:"values,omitzero"`
}

// ErrorData is why a tool failed.
type ErrorData struct {
	Message  string         `json:"message"`
	Metadata map[string]any `json:"metadata,omitzero"`

	// Stack is for the developers of the tool.
	Stack any `json:"stack,omitempty"`
}

// ExecutionMode is where a round runs, in the server that took the call or as a task of any server.
type ExecutionMode string

// FileReferenceData points to a result that is too large to return.
type FileReferenceData struct {
	Comment  *string `json:"comment,omitempty"`
	FilePath string  `json:"filepath"`
}

// InUseError is the body of a failure to delete what agents use.
type InUseError struct {
	// Attributes says which agents use a tool, a skill or a plugin.
	Attributes *Usage `json:"attributes,omitempty"`
	Error      string `json:"error"`
	Message    string `json:"message"`
	StatusCode int64  `json:"statusCode"`
}

// IndexSearchConfiguration makes a tool search indices for what an agent asks in plain language.
type IndexSearchConfiguration struct {
	CustomInstructions *string `json:"custom_instructions,omitempty"`

	// Pattern names the indices.
	Pattern  string `json:"pattern"`
	RowLimit *int64 `json:"row_limit,omitempty"`
}

// InputAttachment is an attachment that came with a message.
type InputAttachment struct {
	// Data is the content. Its form depends on the type of the attachment.
	Data        any     `json:"data,omitempty"`
	Description *string `json:"description,omitempty"`
	GroupID     *string `json:"groupId,omitempty"`
	Hidden      *bool   `json:"hidden,omitempty"`
	ID          string  `json:"id"`

	// Origin is the object that the attachment came from, as a text or, in some releases, an object.
	Origin      any            `json:"origin,omitempty"`
	Type        string         `json:"type"`
	VersionData map[string]any `json:"versionData,omitzero"`
}

// MCPConfiguration makes a tool call another MCP server through a connector.
type MCPConfiguration struct {
	ConnectorID string `json:"connector_id"`
	ToolName    string `json:"tool_name"`
}

// MessageChunkEvent is the payload of message_chunk.
type MessageChunkEvent struct {
	MessageID string `json:"message_id"`

	// TextChunk is the next part of the answer.
	TextChunk string `json:"text_chunk"`
}

// MessageCompleteEvent is the payload of message_complete.
type MessageCompleteEvent struct {
	// MessageContent is the whole answer.
	MessageContent   string         `json:"message_content"`
	MessageID        string         `json:"message_id"`
	StructuredOutput map[string]any `json:"structured_output,omitzero"`
}

// ModelUsage is what a round used of a language model.
type ModelUsage struct {
	ConnectorID  string  `json:"connector_id"`
	InputTokens  int64   `json:"input_tokens"`
	LLMCalls     int64   `json:"llm_calls"`
	Model        *string `json:"model,omitempty"`
	OutputTokens int64   `json:"output_tokens"`
}

// Pagination is the place of a page in a list. Only newer releases have it.
type Pagination struct {
	Page    *int64 `json:"page,omitempty"`
	PerPage *int64 `json:"per_page,omitempty"`
	Total   *int64 `json:"total,omitempty"`
}

// Plugin is an installed package of skills.
type Plugin struct {
	CreatedAt   wire.Time `json:"created_at"`
	Description string    `json:"description"`
	ID          string    `json:"id"`

	// Manifest is what the authors of a plugin say about it.
	Manifest PluginManifest `json:"manifest"`
	Name     string         `json:"name"`
	ReadOnly bool           `json:"readonly"`
	SkillIDs []string       `json:"skill_ids,omitzero"`

	// SourceURL is where the plugin was installed from.
	SourceURL *string `json:"source_url,omitempty"`

	// UnmanagedAssets names the parts of a plugin that Kibana does not use.
	UnmanagedAssets *UnmanagedAssets `json:"unmanaged_assets,omitempty"`
	UpdatedAt       wire.Time        `json:"updated_at"`
	Version         string           `json:"version"`
}

// PluginAuthor is who wrote a plugin.
type PluginAuthor struct {
	Email *string `json:"email,omitempty"`
	Name  string  `json:"name"`
	URL   *string `json:"url,omitempty"`
}

// PluginInstallRequest says where to install a plugin from.
type PluginInstallRequest struct {
	PluginName *string `json:"plugin_name,omitempty"`
	URL        string  `json:"url"`
}

// PluginList holds the plugins of a space.
type PluginList struct {
	Results []Plugin `json:"results,omitzero"`
}

// PluginManifest is what the authors of a plugin say about it.
type PluginManifest struct {
	// Author is who wrote a plugin.
	Author     *PluginAuthor `json:"author,omitempty"`
	Homepage   *string       `json:"homepage,omitempty"`
	Keywords   []string      `json:"keywords,omitzero"`
	License    *string       `json:"license,omitempty"`
	Repository *string       `json:"repository,omitempty"`
}

// Prompt is a question of an agent that the user has to answer before it goes on.
type Prompt struct {
	CancelText *string `json:"cancel_text,omitempty"`

	// Color is how urgent a prompt looks.
	Color       *PromptColor `json:"color,omitempty"`
	ConfirmText *string      `json:"confirm_text,omitempty"`
	ID          string       `json:"id"`
	Message     *string      `json:"message,omitempty"`
	Title       *string      `json:"title,omitempty"`

	// Type is the kind of question that an agent asks.
	Type PromptType `json:"type"`
}

// PromptAnswer is the decision of a user.
type PromptAnswer struct {
	Allow bool `json:"allow"`
}

// PromptColor is how urgent a prompt looks.
type PromptColor string

// PromptRequestEvent is the payload of prompt_request.
type PromptRequestEvent struct {
	// Prompt is a question of an agent that the user has to answer before it goes on.
	Prompt Prompt `json:"prompt"`

	// Source is the call of a tool that needs the answer.
	Source map[string]any `json:"source,omitzero"`
}

// PromptResponse is the answer to a prompt as Kibana stores it.
type PromptResponse struct {
	// Response is the decision of a user.
	Response *PromptAnswer `json:"response,omitempty"`

	// Type is the kind of question that an agent asks.
	Type PromptType `json:"type"`
}

// PromptState holds the answers to prompts.
type PromptState struct {
	// Responses are the answers by the ids of the prompts.
	Responses map[string]PromptResponse `json:"responses,omitzero"`
}

// PromptType is the kind of question that an agent asks.
type PromptType string

// QueryData is an ES|QL query that was not run.
type QueryData struct {
	ESQL string `json:"esql"`
}

// RPCError is why a method of JSON-RPC failed.
type RPCError struct {
	Code int64 `json:"code"`

	// Data holds details that depend on the method.
	Data    any    `json:"data,omitempty"`
	Message string `json:"message"`
}

// RPCRequest is a request of JSON-RPC 2.0.
type RPCRequest struct {
	// ID is a string or a number that the reply repeats. A notification has none.
	ID any `json:"id,omitempty"`

	// JSONRPC must be "2.0".
	JSONRPC string `json:"jsonrpc"`
	Method  string `json:"method"`

	// Params is what the method takes, as a rule an object.
	Params any `json:"params,omitempty"`
}

// RPCResponse is a reply of JSON-RPC 2.0. It has a result or an error.
type RPCResponse struct {
	// Error is why a method of JSON-RPC failed.
	Error *RPCError `json:"error,omitempty"`

	// ID repeats the id of the request.
	ID any `json:"id,omitempty"`

	// JSONRPC is "2.0".
	JSONRPC string `json:"jsonrpc"`

	// Result is what the method returned.
	Result any `json:"result,omitempty"`
}

// ReasoningEvent is the payload of reasoning.
type ReasoningEvent struct {
	Reasoning       string  `json:"reasoning"`
	ToolCallGroupID *string `json:"tool_call_group_id,omitempty"`
	ToolCallID      *string `json:"tool_call_id,omitempty"`

	// Transient marks a thought that is only good for showing progress.
	Transient *bool `json:"transient,omitempty"`
}

// ReasoningStep is a thought of the agent.
type ReasoningStep struct {
	Reasoning       string  `json:"reasoning"`
	ToolCallGroupID *string `json:"tool_call_group_id,omitempty"`
	ToolCallID      *string `json:"tool_call_id,omitempty"`

	// Transient marks a thought that is only good for showing progress.
	Transient *bool `json:"transient,omitempty"`

	// Type is always "reasoning".
	Type string `json:"type"`
}

// ResourceData is a document.
type ResourceData struct {
	Content map[string]any `json:"content,omitzero"`

	// Partial marks an excerpt.
	Partial *bool `json:"partial,omitempty"`

	// Reference is where a document is stored.
	Reference ResourceReference `json:"reference"`
	Title     *string           `json:"title,omitempty"`
}

// ResourceListData is a list of documents.
type ResourceListData struct {
	Resources []ResourceData `json:"resources,omitzero"`
}

// ResourceReference is where a document is stored.
type ResourceReference struct {
	ID    string `json:"id"`
	Index string `json:"index"`
}

// Round is one message of the user with all that the agent did about it.
type Round struct {
	// ConfigurationOverrides replaces parts of an agent's configuration for one round.
	ConfigurationOverrides *ConfigurationOverrides `json:"configuration_overrides,omitempty"`

	// Feedback is what the user thinks of an answer. Only newer releases have it.
	Feedback *RoundFeedback `json:"feedback,omitempty"`
	ID       string         `json:"id"`

	// Input is what the user sent.
	Input RoundInput `json:"input"`

	// ModelUsage is what a round used of a language model.
	ModelUsage     *ModelUsage `json:"model_usage,omitempty"`
	PendingPrompts []Prompt    `json:"pending_prompts,omitzero"`

	// Response is the answer of the agent.
	Response  RoundResponse  `json:"response"`
	StartedAt *wire.Time     `json:"started_at,omitempty"`
	State     map[string]any `json:"state,omitzero"`

	// Status is how far a round has come.
	Status *RoundStatus `json:"status,omitempty"`
	Steps  []RoundStep  `json:"steps,omitzero"`

	// TimeToFirstToken is in milliseconds.
	TimeToFirstToken *int64 `json:"time_to_first_token,omitempty"`

	// TimeToLastToken is in milliseconds.
	TimeToLastToken *int64 `json:"time_to_last_token,omitempty"`

	// TraceID is the trace of a round, or the list of its traces.
	TraceID TraceID `json:"trace_id,omitzero"`
}

// RoundCompleteEvent is the payload of round_complete.
type RoundCompleteEvent struct {
	Attachments []Attachment `json:"attachments,omitzero"`

	// ConversationState is what an agent keeps in mind between the rounds of a conversation.
	ConversationState *ConversationState `json:"conversation_state,omitempty"`

	// Resumed marks a round that went on after a prompt.
	Resumed *bool `json:"resumed,omitempty"`

	// Round is one message of the user with all that the agent did about it.
	Round Round `json:"round"`
}

// RoundFeedback is what the user thinks of an answer. Only newer releases have it.
type RoundFeedback struct {
	// Chips are reasons that the user has chosen.
	Chips       []string   `json:"chips,omitzero"`
	Comment     *string    `json:"comment,omitempty"`
	SubmittedAt *wire.Time `json:"submitted_at,omitempty"`

	// Vote is "up" or "down".
	Vote *string `json:"vote,omitempty"`
}

// RoundInput is what the user sent.
type RoundInput struct {
	AttachmentRefs []AttachmentRef   `json:"attachment_refs,omitzero"`
	Attachments    []InputAttachment `json:"attachments,omitzero"`
	Message        string            `json:"message"`
}

// RoundResponse is the answer of the agent.
type RoundResponse struct {
	Message          string         `json:"message"`
	StructuredOutput map[string]any `json:"structured_output,omitzero"`
}

// RoundStatus is how far a round has come.
type RoundStatus string

// RoundStep is one thing that an agent did in a round.
type RoundStep struct{ wire.Union }

// RoundStepFrom makes a union of one of its kinds and sets its "type".
func RoundStepFrom[T ToolCallStep | ReasoningStep | CompactionStep | BackgroundAgentStep | TodosStep](kind T) RoundStep {
	switch v := any(&kind).(type) {
	case *ToolCallStep:
		v.Type = "tool_call"
	case *ReasoningStep:
		v.Type = "reasoning"
	case *CompactionStep:
		v.Type = "compaction"
	case *BackgroundAgentStep:
		v.Type = "background_agent_complete"
	case *TodosStep:
		v.Type = "update_todos"
	}
	return RoundStep{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: background_agent_complete, compaction, reasoning,
// tool_call and update_todos.
func (u RoundStep) Discriminator() string { return u.Text("type") }

// AsToolCallStep reads it as ToolCallStep. It fails where "type" is that of another kind.
func (u RoundStep) AsToolCallStep() (kind ToolCallStep, err error) {
	err = u.DecodeTagged(&kind, "type", "tool_call")
	return kind, err
}

// AsReasoningStep reads it as ReasoningStep. It fails where "type" is that of another kind.
func (u RoundStep) AsReasoningStep() (kind ReasoningStep, err error) {
	err = u.DecodeTagged(&kind, "type", "reasoning")
	return kind, err
}

// AsCompactionStep reads it as CompactionStep. It fails where "type" is that of another kind.
func (u RoundStep) AsCompactionStep() (kind CompactionStep, err error) {
	err = u.DecodeTagged(&kind, "type", "compaction")
	return kind, err
}

// AsBackgroundAgentStep reads it as BackgroundAgentStep. It fails where "type" is that of another kind.
func (u RoundStep) AsBackgroundAgentStep() (kind BackgroundAgentStep, err error) {
	err = u.DecodeTagged(&kind, "type", "background_agent_complete")
	return kind, err
}

// AsTodosStep reads it as TodosStep. It fails where "type" is that of another kind.
func (u RoundStep) AsTodosStep() (kind TodosStep, err error) {
	err = u.DecodeTagged(&kind, "type", "update_todos")
	return kind, err
}

// SecurityScheme is a way for a caller to prove who it is.
type SecurityScheme struct {
	Description *string `json:"description,omitempty"`
	In          *string `json:"in,omitempty"`
	Name        *string `json:"name,omitempty"`
	Type        *string `json:"type,omitempty"`
}

// Skill is knowledge about a kind of task that agents can load.
type Skill struct {
	// Content is the skill itself, in Markdown.
	Content string `json:"content"`

	// Description tells agents when to use the skill.
	Description  string  `json:"description"`
	Experimental *bool   `json:"experimental,omitempty"`
	ID           string  `json:"id"`
	Name         string  `json:"name"`
	PluginID     *string `json:"plugin_id,omitempty"`

	// ReadOnly marks a skill that Kibana or a plugin brought along and that cannot be changed.
	ReadOnly          bool           `json:"readonly"`
	ReferencedContent []SkillContent `json:"referenced_content,omitzero"`
	ToolIDs           []string       `json:"tool_ids,omitzero"`
}

// SkillContent is a file that a skill refers to.
type SkillContent struct {
	Content      string `json:"content"`
	Name         string `json:"name"`
	RelativePath string `json:"relativePath"`
}

// SkillList holds the skills of a space.
type SkillList struct {
	Results []SkillSummary `json:"results,omitzero"`
}

// SkillRequest is a skill to create.
type SkillRequest struct {
	// Content is the skill itself, in Markdown.
	Content string `json:"content"`

	// Description tells agents when to use the skill.
	Description       string         `json:"description"`
	ID                string         `json:"id"`
	Name              string         `json:"name"`
	ReferencedContent []SkillContent `json:"referenced_content,omitzero"`
	ToolIDs           []string       `json:"tool_ids,omitzero"`
}

// SkillSummary is a skill without its content.
type SkillSummary struct {
	// Description tells agents when to use the skill.
	Description  string  `json:"description"`
	Experimental *bool   `json:"experimental,omitempty"`
	ID           string  `json:"id"`
	Name         string  `json:"name"`
	PluginID     *string `json:"plugin_id,omitempty"`

	// ReadOnly marks a skill that Kibana or a plugin brought along and that cannot be changed.
	ReadOnly               bool     `json:"readonly"`
	ReferencedContentCount *int64   `json:"referenced_content_count,omitempty"`
	ToolIDs                []string `json:"tool_ids,omitzero"`
}

// SkillUpdate holds the members of a skill to change. What is absent stays as it is.
type SkillUpdate struct {
	// Content is the skill itself, in Markdown.
	Content *string `json:"content,omitempty"`

	// Description tells agents when to use the skill.
	Description       *string        `json:"description,omitempty"`
	Name              *string        `json:"name,omitempty"`
	ReferencedContent []SkillContent `json:"referenced_content,omitzero"`
	ToolIDs           []string       `json:"tool_ids,omitzero"`
}

// SortOrder is the direction of a sort. The default is desc.
type SortOrder string

// StepInstructions are instructions for one step of an agent. Releases after 9.4 drop them.
type StepInstructions struct {
	Instructions               *string `json:"instructions,omitempty"`
	ReplaceDefaultInstructions *bool   `json:"replace_default_instructions,omitempty"`
}

// StreamConversationResponse is the reply of StreamConversation.
type StreamConversationResponse struct{ wire.Union }

// StreamConversationResponseFrom makes a union of one of its kinds.
func StreamConversationResponseFrom[T string | StreamEvent](kind T) StreamConversationResponse {
	return StreamConversationResponse{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u StreamConversationResponse) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsStreamEvent reads it as StreamEvent.
func (u StreamConversationResponse) AsStreamEvent() (kind StreamEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// StreamError is why a run failed.
type StreamError struct {
	Code    *string        `json:"code,omitempty"`
	Message *string        `json:"message,omitempty"`
	Meta    map[string]any `json:"meta,omitzero"`
}

// StreamEvent is the data of an event of StreamConversation. An event of the type error has no payload.
type StreamEvent struct {
	// Data is what an event tells. The type of the event says which kind it is.
	Data StreamPayload `json:"data,omitzero"`

	// Error is why a run failed.
	Error *StreamError `json:"error,omitempty"`
}

// StreamPayload is what an event tells. The type of the event says which kind it is.
type StreamPayload struct{ wire.Union }

// StreamPayloadFrom makes a union of one of its kinds.
func StreamPayloadFrom[T ConversationEvent | ReasoningEvent | ToolCallEvent | ToolProgressEvent | ToolUIEvent | ToolResultEvent | MessageChunkEvent | MessageCompleteEvent | ThinkingCompleteEvent | PromptRequestEvent | RoundCompleteEvent | CompactionEvent | BackgroundAgentEvent | map[string]any](kind T) StreamPayload {
	return StreamPayload{wire.UnionOf(kind)}
}

// AsConversationEvent reads it as ConversationEvent.
func (u StreamPayload) AsConversationEvent() (kind ConversationEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsReasoningEvent reads it as ReasoningEvent.
func (u StreamPayload) AsReasoningEvent() (kind ReasoningEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsToolCallEvent reads it as ToolCallEvent.
func (u StreamPayload) AsToolCallEvent() (kind ToolCallEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsToolProgressEvent reads it as ToolProgressEvent.
func (u StreamPayload) AsToolProgressEvent() (kind ToolProgressEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsToolUIEvent reads it as ToolUIEvent.
func (u StreamPayload) AsToolUIEvent() (kind ToolUIEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsToolResultEvent reads it as ToolResultEvent.
func (u StreamPayload) AsToolResultEvent() (kind ToolResultEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMessageChunkEvent reads it as MessageChunkEvent.
func (u StreamPayload) AsMessageChunkEvent() (kind MessageChunkEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMessageCompleteEvent reads it as MessageCompleteEvent.
func (u StreamPayload) AsMessageCompleteEvent() (kind MessageCompleteEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsThinkingCompleteEvent reads it as ThinkingCompleteEvent.
func (u StreamPayload) AsThinkingCompleteEvent() (kind ThinkingCompleteEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPromptRequestEvent reads it as PromptRequestEvent.
func (u StreamPayload) AsPromptRequestEvent() (kind PromptRequestEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRoundCompleteEvent reads it as RoundCompleteEvent.
func (u StreamPayload) AsRoundCompleteEvent() (kind RoundCompleteEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsCompactionEvent reads it as CompactionEvent.
func (u StreamPayload) AsCompactionEvent() (kind CompactionEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsBackgroundAgentEvent reads it as BackgroundAgentEvent.
func (u StreamPayload) AsBackgroundAgentEvent() (kind BackgroundAgentEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u StreamPayload) AsMap() (kind map[string]any, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ThinkingCompleteEvent is the payload of thinking_complete.
type ThinkingCompleteEvent struct {
	// TimeToFirstToken is in milliseconds.
	TimeToFirstToken int64 `json:"time_to_first_token"`
}

// TimeRange is a span of time, in date math or in full.
type TimeRange struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// Todo is a thing that an agent plans to do.
type Todo struct {
	Content string `json:"content"`

	// Status is how far a thing to do has come.
	Status TodoStatus `json:"status"`
}

// TodoStatus is how far a thing to do has come.
type TodoStatus string

// TodosStep is a change of the agent's list of things to do.
type TodosStep struct {
	// CarriedOver marks a list that comes from the round before.
	CarriedOver *bool  `json:"carried_over,omitempty"`
	Todos       []Todo `json:"todos,omitzero"`

	// Type is always "update_todos".
	Type string `json:"type"`
}

// TokenUsage counts tokens.
type TokenUsage struct {
	InputTokens  *int64 `json:"input_tokens,omitempty"`
	OutputTokens *int64 `json:"output_tokens,omitempty"`
	TotalTokens  *int64 `json:"total_tokens,omitempty"`
}

// Tool is a tool that agents can call.
type Tool struct {
	// Configuration is what a tool does. The type of the tool says which kind it is; that of a builtin tool is empty.
	Configuration ToolConfiguration `json:"configuration,omitzero"`

	// Confirmation says when a user has to agree to a call of a tool. Releases after 9.4 have it.
	Confirmation *ToolConfirmation `json:"confirmation,omitempty"`

	// Description tells agents what the tool is for.
	Description  string `json:"description"`
	Experimental *bool  `json:"experimental,omitempty"`
	ID           string `json:"id"`

	// ReadOnly marks a tool that Kibana brings along and that cannot be changed.
	ReadOnly bool `json:"readonly"`

	// Schema is the JSON schema of the parameters. Lists may leave it out.
	Schema map[string]any `json:"schema,omitzero"`
	Tags   []string       `json:"tags,omitzero"`

	// Type is what a tool runs. Builtin tools belong to Kibana and cannot be created.
	Type ToolType `json:"type"`
}

// ToolCallEvent is the payload of tool_call and of browser_tool_call.
type ToolCallEvent struct {
	Params          map[string]any `json:"params,omitzero"`
	ToolCallGroupID *string        `json:"tool_call_group_id,omitempty"`
	ToolCallID      string         `json:"tool_call_id"`
	ToolID          string         `json:"tool_id"`

	// ToolOrigin is where an agent has a tool from.
	ToolOrigin *ToolOrigin `json:"tool_origin,omitempty"`
	ToolType   *string     `json:"tool_type,omitempty"`
}

// ToolCallRequest is a call of a tool.
type ToolCallRequest struct {
	// ConnectorID is the connector of the language model, for tools that need one.
	ConnectorID *string        `json:"connector_id,omitempty"`
	ToolID      string         `json:"tool_id"`
	ToolParams  map[string]any `json:"tool_params,omitzero"`
}

// ToolCallStep is a call of a tool with its results.
type ToolCallStep struct {
	Params map[string]any `json:"params,omitzero"`

	// Progression is what the tool reported while it ran.
	Progression []ToolProgress `json:"progression,omitzero"`
	Results     []ToolResult   `json:"results,omitzero"`

	// ToolCallGroupID is common to calls that ran side by side.
	ToolCallGroupID *string `json:"tool_call_group_id,omitempty"`
	ToolCallID      string  `json:"tool_call_id"`
	ToolID          string  `json:"tool_id"`

	// ToolOrigin is where an agent has a tool from.
	ToolOrigin *ToolOrigin `json:"tool_origin,omitempty"`

	// Type is always "tool_call".
	Type string `json:"type"`
}

// ToolConfiguration is what a tool does. The type of the tool says which kind it is; that of a builtin tool is empty.
type ToolConfiguration struct{ wire.Union }

// ToolConfigurationFrom makes a union of one of its kinds.
func ToolConfigurationFrom[T ESQLConfiguration | IndexSearchConfiguration | WorkflowConfiguration | MCPConfiguration | map[string]any](kind T) ToolConfiguration {
	return ToolConfiguration{wire.UnionOf(kind)}
}

// AsESQLConfiguration reads it as ESQLConfiguration.
func (u ToolConfiguration) AsESQLConfiguration() (kind ESQLConfiguration, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsIndexSearchConfiguration reads it as IndexSearchConfiguration.
func (u ToolConfiguration) AsIndexSearchConfiguration() (kind IndexSearchConfiguration, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsWorkflowConfiguration reads it as WorkflowConfiguration.
func (u ToolConfiguration) AsWorkflowConfiguration() (kind WorkflowConfiguration, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMCPConfiguration reads it as MCPConfiguration.
func (u ToolConfiguration) AsMCPConfiguration() (kind MCPConfiguration, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u ToolConfiguration) AsMap() (kind map[string]any, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ToolConfirmation says when a user has to agree to a call of a tool. Releases after 9.4 have it.
type ToolConfirmation struct {
	// AskUser is how often a user is asked.
	AskUser *ConfirmationMode `json:"askUser,omitempty"`
}

// ToolList holds all tools of a space.
type ToolList struct {
	Results []Tool `json:"results,omitzero"`
}

// ToolOrigin is where an agent has a tool from.
type ToolOrigin string

// ToolProgress is a message of a running tool.
type ToolProgress struct {
	Message  string            `json:"message"`
	Metadata map[string]string `json:"metadata,omitzero"`
}

// ToolProgressEvent is the payload of tool_progress.
type ToolProgressEvent struct {
	Message    string            `json:"message"`
	Metadata   map[string]string `json:"metadata,omitzero"`
	ToolCallID string            `json:"tool_call_id"`
}

// ToolRequest is a tool to create.
type ToolRequest struct {
	// Configuration is what a tool does. The type of the tool says which kind it is; that of a builtin tool is empty.
	Configuration ToolConfiguration `json:"configuration,omitzero"`

	// Confirmation says when a user has to agree to a call of a tool. Releases after 9.4 have it.
	Confirmation *ToolConfirmation `json:"confirmation,omitempty"`

	// Description tells agents what the tool is for.
	Description *string  `json:"description,omitempty"`
	ID          string   `json:"id"`
	Tags        []string `json:"tags,omitzero"`

	// Type is what a tool runs. Builtin tools belong to Kibana and cannot be created.
	Type ToolType `json:"type"`
}

// ToolResult is one result of a tool.
type ToolResult struct {
	// Data is the content of a result. The type of the result says which kind it is; other is any object.
	Data         ToolResultData `json:"data,omitzero"`
	ToolResultID *string        `json:"tool_result_id,omitempty"`

	// Type says what the data of a result is.
	Type ToolResultType `json:"type"`
}

// ToolResultData is the content of a result. The type of the result says which kind it is; other is any object.
type ToolResultData struct{ wire.Union }

// ToolResultDataFrom makes a union of one of its kinds.
func ToolResultDataFrom[T ResourceData | ResourceListData | ESQLResultsData | QueryData | DashboardData | VisualizationData | ErrorData | FileReferenceData | map[string]any](kind T) ToolResultData {
	return ToolResultData{wire.UnionOf(kind)}
}

// AsResourceData reads it as ResourceData.
func (u ToolResultData) AsResourceData() (kind ResourceData, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsResourceListData reads it as ResourceListData.
func (u ToolResultData) AsResourceListData() (kind ResourceListData, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsESQLResultsData reads it as ESQLResultsData.
func (u ToolResultData) AsESQLResultsData() (kind ESQLResultsData, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsQueryData reads it as QueryData.
func (u ToolResultData) AsQueryData() (kind QueryData, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsDashboardData reads it as DashboardData.
func (u ToolResultData) AsDashboardData() (kind DashboardData, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsVisualizationData reads it as VisualizationData.
func (u ToolResultData) AsVisualizationData() (kind VisualizationData, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsErrorData reads it as ErrorData.
func (u ToolResultData) AsErrorData() (kind ErrorData, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsFileReferenceData reads it as FileReferenceData.
func (u ToolResultData) AsFileReferenceData() (kind FileReferenceData, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u ToolResultData) AsMap() (kind map[string]any, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ToolResultEvent is the payload of tool_result.
type ToolResultEvent struct {
	Results    []ToolResult `json:"results,omitzero"`
	ToolCallID string       `json:"tool_call_id"`
	ToolID     *string      `json:"tool_id,omitempty"`
}

// ToolResultList holds what a tool returned.
type ToolResultList struct {
	Results []ToolResult `json:"results,omitzero"`
}

// ToolResultType says what the data of a result is.
type ToolResultType string

// ToolSelection names tools by their ids.
type ToolSelection struct {
	// ToolIDs are ids of tools, where "*" stands for all.
	ToolIDs []string `json:"tool_ids,omitzero"`
}

// ToolType is what a tool runs. Builtin tools belong to Kibana and cannot be created.
type ToolType string

// ToolUIEvent is the payload of tool_ui, which is for the page that shows the conversation.
type ToolUIEvent struct {
	CustomEvent string `json:"custom_event"`

	// Data depends on the custom event.
	Data       any     `json:"data,omitempty"`
	ToolCallID string  `json:"tool_call_id"`
	ToolID     *string `json:"tool_id,omitempty"`
}

// ToolUpdate holds the members of a tool to change. What is absent stays as it is.
type ToolUpdate struct {
	// Configuration is what a tool does. The type of the tool says which kind it is; that of a builtin tool is empty.
	Configuration ToolConfiguration `json:"configuration,omitzero"`

	// Confirmation says when a user has to agree to a call of a tool. Releases after 9.4 have it.
	Confirmation *ToolConfirmation `json:"confirmation,omitempty"`

	// Description tells agents what the tool is for.
	Description *string  `json:"description,omitempty"`
	Tags        []string `json:"tags,omitzero"`
}

// TraceID is the trace of a round, or the list of its traces.
type TraceID struct{ wire.Union }

// TraceIDFrom makes a union of one of its kinds.
func TraceIDFrom[T string | []string](kind T) TraceID {
	return TraceID{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u TraceID) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsStrings reads it as []string.
func (u TraceID) AsStrings() (kind []string, err error) { err = u.Decode(&kind); return kind, err }

// UnmanagedAssets names the parts of a plugin that Kibana does not use.
type UnmanagedAssets struct {
	Agents       []string `json:"agents,omitzero"`
	Commands     []string `json:"commands,omitzero"`
	Hooks        []string `json:"hooks,omitzero"`
	LSPServers   []string `json:"lsp_servers,omitzero"`
	MCPServers   []string `json:"mcp_servers,omitzero"`
	OutputStyles []string `json:"output_styles,omitzero"`
}

// Usage says which agents use a tool, a skill or a plugin.
type Usage struct {
	Agents []AgentName `json:"agents,omitzero"`

	// Code says what is in use.
	Code    *UsageCode `json:"code,omitempty"`
	TraceID *string    `json:"trace_id,omitempty"`
}

// UsageCode says what is in use.
type UsageCode string

// User is a user as conversations and agents name them.
type User struct {
	// ID is the id of the user's profile. Users without a profile have none.
	ID       *string `json:"id,omitempty"`
	Username string  `json:"username"`
}

// VisualizationData is a chart.
type VisualizationData struct {
	ChartType string  `json:"chart_type"`
	ESQL      *string `json:"esql,omitempty"`

	// TimeRange is a span of time, in date math or in full.
	TimeRange     *TimeRange     `json:"time_range,omitempty"`
	Visualization map[string]any `json:"visualization,omitzero"`
}

// WorkflowConfiguration makes a tool run a workflow.
type WorkflowConfiguration struct {
	WaitForCompletion *bool  `json:"wait_for_completion,omitempty"`
	WorkflowID        string `json:"workflow_id"`
}

// ListConversationsParams holds the query parameters of ListConversations.
type ListConversationsParams struct {
	AgentID *string `form:"agent_id,omitempty" json:"agent_id,omitempty"`
}

// ListAttachmentsParams holds the query parameters of ListAttachments.
type ListAttachmentsParams struct {
	// IncludeDeleted includes the attachments that were deleted but can be restored.
	IncludeDeleted *bool `form:"include_deleted,omitempty" json:"include_deleted,omitempty"`
}

// DeleteAttachmentParams holds the query parameters of DeleteAttachment.
type DeleteAttachmentParams struct {
	// Permanent removes the attachment for good, which Kibana refuses while a round refers to it.
	Permanent *bool `form:"permanent,omitempty" json:"permanent,omitempty"`
}

// CallMCPServerParams holds the query parameters of CallMCPServer.
type CallMCPServerParams struct {
	// Namespace limits the tools to these namespaces, given as a list with commas.
	Namespace *string `form:"namespace,omitempty" json:"namespace,omitempty"`
}

// DeletePluginParams holds the query parameters of DeletePlugin.
type DeletePluginParams struct {
	// Force deletes the plugin even if agents use it. The default is false.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// ListSkillsParams holds the query parameters of ListSkills.
type ListSkillsParams struct {
	// IncludePlugins includes the skills that plugins brought along.
	IncludePlugins *bool `form:"include_plugins,omitempty" json:"include_plugins,omitempty"`
}

// DeleteSkillParams holds the query parameters of DeleteSkill.
type DeleteSkillParams struct {
	// Force deletes the skill even if agents use it. The default is false.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// DeleteToolParams holds the query parameters of DeleteTool.
type DeleteToolParams struct {
	// Force deletes the tool even if agents use it. The default is false.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opSendAgentTask = wire.Operation{ID: "SendAgentTask", Method: http.MethodPost, Path: "/api/agent_builder/a2a/{agentId}", Scope: wire.SpaceScope, Since: "9.2"}

// SendAgentTask sends an agent a JSON-RPC message of the A2A protocol and returns its reply.
//
// The method "message/send" starts a task. When the language model fails, the call still succeeds and the failure
// stands in the result.
//
// Kibana: POST /api/agent_builder/a2a/{agentId} (experimental since 9.2), acts in the space of the call.
func (c *Client) SendAgentTask(ctx context.Context, agentID string, body RPCRequest, opts ...wire.RequestEditorFn) (*RPCResponse, error) {
	return wire.Object[RPCResponse](ctx, c.conn, &opSendAgentTask, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

var opGetAgentCard = wire.Operation{ID: "GetAgentCard", Method: http.MethodGet, Path: "/api/agent_builder/a2a/{agentId}.json", Scope: wire.SpaceScope, Since: "9.2"}

// GetAgentCard returns the A2A card of an agent, which tells other agents what it can do.
//
// Kibana: GET /api/agent_builder/a2a/{agentId}.json (experimental since 9.2), acts in the space of the call.
func (c *Client) GetAgentCard(ctx context.Context, agentID string, opts ...wire.RequestEditorFn) (*AgentCard, error) {
	return wire.Object[AgentCard](ctx, c.conn, &opGetAgentCard, wire.Request{Path: []string{agentID}}, opts)
}

var opListAgents = wire.Operation{ID: "ListAgents", Method: http.MethodGet, Path: "/api/agent_builder/agents", Scope: wire.SpaceScope, Since: "9.2"}

// ListAgents returns all agents of the space, those that Kibana brings along included.
//
// Kibana: GET /api/agent_builder/agents (stable since 9.2), acts in the space of the call.
func (c *Client) ListAgents(ctx context.Context, opts ...wire.RequestEditorFn) (*AgentList, error) {
	return wire.Object[AgentList](ctx, c.conn, &opListAgents, wire.Request{}, opts)
}

var opCreateAgent = wire.Operation{ID: "CreateAgent", Method: http.MethodPost, Path: "/api/agent_builder/agents", Scope: wire.SpaceScope, Since: "9.2"}

// CreateAgent creates an agent under an id of the caller's choice and returns it.
//
// Kibana: POST /api/agent_builder/agents (stable since 9.2), acts in the space of the call.
func (c *Client) CreateAgent(ctx context.Context, body AgentRequest, opts ...wire.RequestEditorFn) (*Agent, error) {
	return wire.Object[Agent](ctx, c.conn, &opCreateAgent, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetAgentConsumption = wire.Operation{ID: "GetAgentConsumption", Method: http.MethodPost, Path: "/api/agent_builder/agents/{agent_id}/consumption", Scope: wire.SpaceScope, Since: "9.4"}

// GetAgentConsumption returns the tokens that the conversations with an agent have used, one page of conversations a
// call.
//
// It fails with 500 until a first conversation was stored in the cluster.
//
// Kibana: POST /api/agent_builder/agents/{agent_id}/consumption (experimental since 9.4), acts in the space of the
// call.
func (c *Client) GetAgentConsumption(ctx context.Context, agentID string, body ConsumptionRequest, opts ...wire.RequestEditorFn) (*Consumption, error) {
	return wire.Object[Consumption](ctx, c.conn, &opGetAgentConsumption, wire.Request{Path: []string{agentID}, Body: wire.JSON(body)}, opts)
}

// GetAgentConsumptionAll yields what all pages of [Client.GetAgentConsumption] have, from the SearchAfter of body on,
// 100 at a time unless Size says otherwise. An error ends the sequence.
func (c *Client) GetAgentConsumptionAll(ctx context.Context, agentID string, body ConsumptionRequest, opts ...wire.RequestEditorFn) iter.Seq2[*ConversationConsumption, error] {
	return func(yield func(*ConversationConsumption, error) bool) {
		at := body
		pages := wire.PagesAfter(&opGetAgentConsumption, &at.Size, 100)
		for pages.Next() {
			reply, err := c.GetAgentConsumption(ctx, agentID, at, opts...)
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
			at.SearchAfter = reply.SearchAfter
			pages.After(len(reply.SearchAfter))
		}
	}
}

var opDeleteAgent = wire.Operation{ID: "DeleteAgent", Method: http.MethodDelete, Path: "/api/agent_builder/agents/{id}", Scope: wire.SpaceScope, Since: "9.2"}

// DeleteAgent deletes an agent for good.
//
// Kibana: DELETE /api/agent_builder/agents/{id} (stable since 9.2), acts in the space of the call.
func (c *Client) DeleteAgent(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opDeleteAgent, wire.Request{Path: []string{id}}, opts)
}

var opGetAgent = wire.Operation{ID: "GetAgent", Method: http.MethodGet, Path: "/api/agent_builder/agents/{id}", Scope: wire.SpaceScope, Since: "9.2"}

// GetAgent returns an agent with its configuration.
//
// Kibana: GET /api/agent_builder/agents/{id} (stable since 9.2), acts in the space of the call.
func (c *Client) GetAgent(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Agent, error) {
	return wire.Object[Agent](ctx, c.conn, &opGetAgent, wire.Request{Path: []string{id}}, opts)
}

var opUpdateAgent = wire.Operation{ID: "UpdateAgent", Method: http.MethodPut, Path: "/api/agent_builder/agents/{id}", Scope: wire.SpaceScope, Since: "9.2"}

// UpdateAgent changes the given members of an agent, leaves the others alone, and returns the agent.
//
// Kibana: PUT /api/agent_builder/agents/{id} (stable since 9.2), acts in the space of the call.
func (c *Client) UpdateAgent(ctx context.Context, id string, body AgentUpdate, opts ...wire.RequestEditorFn) (*Agent, error) {
	return wire.Object[Agent](ctx, c.conn, &opUpdateAgent, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListConversations = wire.Operation{ID: "ListConversations", Method: http.MethodGet, Path: "/api/agent_builder/conversations", Scope: wire.SpaceScope, Since: "9.2"}

// ListConversations returns the conversations of the space without their rounds, all at once.
//
// Kibana: GET /api/agent_builder/conversations (stable since 9.2), acts in the space of the call.
func (c *Client) ListConversations(ctx context.Context, params *ListConversationsParams, opts ...wire.RequestEditorFn) (*ConversationList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "agent_id", params.AgentID)
	}
	return wire.Object[ConversationList](ctx, c.conn, &opListConversations, wire.Request{Query: query}, opts)
}

var opDeleteConversation = wire.Operation{ID: "DeleteConversation", Method: http.MethodDelete, Path: "/api/agent_builder/conversations/{conversation_id}", Scope: wire.SpaceScope, Since: "9.2"}

// DeleteConversation deletes a conversation with an agent for good.
//
// Kibana: DELETE /api/agent_builder/conversations/{conversation_id} (stable since 9.2), acts in the space of the call.
func (c *Client) DeleteConversation(ctx context.Context, conversationID string, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	return wire.Object[Acknowledgement](ctx, c.conn, &opDeleteConversation, wire.Request{Path: []string{conversationID}}, opts)
}

var opGetConversation = wire.Operation{ID: "GetConversation", Method: http.MethodGet, Path: "/api/agent_builder/conversations/{conversation_id}", Scope: wire.SpaceScope, Since: "9.2"}

// GetConversation returns a conversation with all its rounds.
//
// Kibana: GET /api/agent_builder/conversations/{conversation_id} (stable since 9.2), acts in the space of the call.
func (c *Client) GetConversation(ctx context.Context, conversationID string, opts ...wire.RequestEditorFn) (*Conversation, error) {
	return wire.Object[Conversation](ctx, c.conn, &opGetConversation, wire.Request{Path: []string{conversationID}}, opts)
}

var opListAttachments = wire.Operation{ID: "ListAttachments", Method: http.MethodGet, Path: "/api/agent_builder/conversations/{conversation_id}/attachments", Scope: wire.SpaceScope, Since: "9.2"}

// ListAttachments returns the attachments of a conversation with all their versions.
//
// Kibana: GET /api/agent_builder/conversations/{conversation_id}/attachments (experimental since 9.2), acts in the
// space of the call.
func (c *Client) ListAttachments(ctx context.Context, conversationID string, params *ListAttachmentsParams, opts ...wire.RequestEditorFn) (*AttachmentList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "include_deleted", params.IncludeDeleted)
	}
	return wire.Object[AttachmentList](ctx, c.conn, &opListAttachments, wire.Request{Path: []string{conversationID}, Query: query}, opts)
}

var opCreateAttachment = wire.Operation{ID: "CreateAttachment", Method: http.MethodPost, Path: "/api/agent_builder/conversations/{conversation_id}/attachments", Scope: wire.SpaceScope, Since: "9.2"}

// CreateAttachment adds an attachment to a conversation and returns it.
//
// Kibana: POST /api/agent_builder/conversations/{conversation_id}/attachments (experimental since 9.2), acts in the
// space of the call.
func (c *Client) CreateAttachment(ctx context.Context, conversationID string, body AttachmentRequest, opts ...wire.RequestEditorFn) (*AttachmentResult, error) {
	return wire.Object[AttachmentResult](ctx, c.conn, &opCreateAttachment, wire.Request{Path: []string{conversationID}, Body: wire.JSON(body)}, opts)
}

var opCheckAttachments = wire.Operation{ID: "CheckAttachments", Method: http.MethodGet, Path: "/api/agent_builder/conversations/{conversation_id}/attachments/stale", Scope: wire.SpaceScope, Since: "9.4"}

// CheckAttachments compares the attachments of a conversation with their origins and tells which are out of date.
//
// Kibana: GET /api/agent_builder/conversations/{conversation_id}/attachments/stale (experimental since 9.4), acts in
// the space of the call.
func (c *Client) CheckAttachments(ctx context.Context, conversationID string, opts ...wire.RequestEditorFn) (*AttachmentCheck, error) {
	return wire.Object[AttachmentCheck](ctx, c.conn, &opCheckAttachments, wire.Request{Path: []string{conversationID}}, opts)
}

var opDeleteAttachment = wire.Operation{ID: "DeleteAttachment", Method: http.MethodDelete, Path: "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}", Scope: wire.SpaceScope, Since: "9.2"}

// DeleteAttachment hides an attachment, which can be restored, or with permanent removes it for good.
//
// Kibana: DELETE /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id} (experimental since
// 9.2), acts in the space of the call.
func (c *Client) DeleteAttachment(ctx context.Context, conversationID string, attachmentID string, params *DeleteAttachmentParams, opts ...wire.RequestEditorFn) (*AttachmentDeletion, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "permanent", params.Permanent)
	}
	return wire.Object[AttachmentDeletion](ctx, c.conn, &opDeleteAttachment, wire.Request{Path: []string{conversationID, attachmentID}, Query: query}, opts)
}

var opRenameAttachment = wire.Operation{ID: "RenameAttachment", Method: http.MethodPatch, Path: "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}", Scope: wire.SpaceScope, Since: "9.2"}

// RenameAttachment changes the description of an attachment without making a new version.
//
// Kibana: PATCH /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id} (experimental since
// 9.2), acts in the space of the call.
func (c *Client) RenameAttachment(ctx context.Context, conversationID string, attachmentID string, body AttachmentRename, opts ...wire.RequestEditorFn) (*AttachmentResult, error) {
	return wire.Object[AttachmentResult](ctx, c.conn, &opRenameAttachment, wire.Request{Path: []string{conversationID, attachmentID}, Body: wire.JSON(body)}, opts)
}

var opUpdateAttachment = wire.Operation{ID: "UpdateAttachment", Method: http.MethodPut, Path: "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}", Scope: wire.SpaceScope, Since: "9.2"}

// UpdateAttachment replaces the content of an attachment, as a new version of it, and returns the number of the
// version.
//
// Kibana: PUT /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id} (experimental since 9.2),
// acts in the space of the call.
func (c *Client) UpdateAttachment(ctx context.Context, conversationID string, attachmentID string, body AttachmentUpdate, opts ...wire.RequestEditorFn) (*AttachmentResult, error) {
	return wire.Object[AttachmentResult](ctx, c.conn, &opUpdateAttachment, wire.Request{Path: []string{conversationID, attachmentID}, Body: wire.JSON(body)}, opts)
}

var opRestoreAttachment = wire.Operation{ID: "RestoreAttachment", Method: http.MethodPost, Path: "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}/_restore", Scope: wire.SpaceScope, Since: "9.2"}

// RestoreAttachment brings a deleted attachment back, which Kibana refuses with 400 if it is not deleted.
//
// Kibana: POST /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}/_restore (experimental
// since 9.2), acts in the space of the call.
func (c *Client) RestoreAttachment(ctx context.Context, conversationID string, attachmentID string, opts ...wire.RequestEditorFn) (*AttachmentResult, error) {
	return wire.Object[AttachmentResult](ctx, c.conn, &opRestoreAttachment, wire.Request{Path: []string{conversationID, attachmentID}}, opts)
}

var opUpdateAttachmentOrigin = wire.Operation{ID: "UpdateAttachmentOrigin", Method: http.MethodPut, Path: "/api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}/origin", Scope: wire.SpaceScope, Since: "9.4"}

// UpdateAttachmentOrigin points an attachment to the object that it came from, such as a saved object, and returns it.
//
// Kibana: PUT /api/agent_builder/conversations/{conversation_id}/attachments/{attachment_id}/origin (experimental since
// 9.4), acts in the space of the call.
func (c *Client) UpdateAttachmentOrigin(ctx context.Context, conversationID string, attachmentID string, body AttachmentOrigin, opts ...wire.RequestEditorFn) (*AttachmentResult, error) {
	return wire.Object[AttachmentResult](ctx, c.conn, &opUpdateAttachmentOrigin, wire.Request{Path: []string{conversationID, attachmentID}, Body: wire.JSON(body)}, opts)
}

var opConverseWithAgent = wire.Operation{ID: "ConverseWithAgent", Method: http.MethodPost, Path: "/api/agent_builder/converse", Scope: wire.SpaceScope, Since: "9.2"}

// ConverseWithAgent sends an agent a message, waits until the round is over and returns the answer.
//
// Without a conversation id it starts a new conversation. A status of awaiting_prompt means that the agent asks
// for a confirmation: answer with another call that carries Prompts.
//
// Kibana: POST /api/agent_builder/converse (stable since 9.2), acts in the space of the call.
func (c *Client) ConverseWithAgent(ctx context.Context, body ConverseRequest, opts ...wire.RequestEditorFn) (*ConverseResult, error) {
	return wire.Object[ConverseResult](ctx, c.conn, &opConverseWithAgent, wire.Request{Body: wire.JSON(body)}, opts)
}

var opStreamConversation = wire.Operation{ID: "StreamConversation", Method: http.MethodPost, Path: "/api/agent_builder/converse/async", Scope: wire.SpaceScope, Since: "9.2", Media: "text/event-stream"}

// StreamConversation sends an agent a message and returns a stream of server-sent events with what it does.
//
// A run that fails in between still answers 200 and says so in an event of the type error. Every event wraps its
// payload once more, so that its data is a StreamEvent. The event's own line names the kind of the payload. Skip
// the kinds that you do not know, new releases add some.
//
// Kibana: POST /api/agent_builder/converse/async (stable since 9.2), acts in the space of the call.
func (c *Client) StreamConversation(ctx context.Context, body ConverseRequest, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opStreamConversation, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCallMCPServer = wire.Operation{ID: "CallMCPServer", Method: http.MethodPost, Path: "/api/agent_builder/mcp", Scope: wire.SpaceScope, Since: "9.2"}

// CallMCPServer sends a JSON-RPC request of the Model Context Protocol to Kibana's MCP server and returns its reply.
//
// Kibana refuses the call unless its Accept header names both application/json and text/event-stream, so it needs an
// option that sets the header. The dots in the ids of tools become underscores here.
//
// Kibana: POST /api/agent_builder/mcp (experimental since 9.2), acts in the space of the call.
func (c *Client) CallMCPServer(ctx context.Context, params *CallMCPServerParams, body RPCRequest, opts ...wire.RequestEditorFn) (*RPCResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "namespace", params.Namespace)
	}
	return wire.Object[RPCResponse](ctx, c.conn, &opCallMCPServer, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opListPlugins = wire.Operation{ID: "ListPlugins", Method: http.MethodGet, Path: "/api/agent_builder/plugins", Scope: wire.SpaceScope, Since: "9.4"}

// ListPlugins returns the plugins that are installed in the space.
//
// Kibana answers 404 to every call on plugins unless the advanced setting for experimental features is on.
//
// Kibana: GET /api/agent_builder/plugins (experimental since 9.4), acts in the space of the call.
func (c *Client) ListPlugins(ctx context.Context, opts ...wire.RequestEditorFn) (*PluginList, error) {
	return wire.Object[PluginList](ctx, c.conn, &opListPlugins, wire.Request{}, opts)
}

var opInstallPlugin = wire.Operation{ID: "InstallPlugin", Method: http.MethodPost, Path: "/api/agent_builder/plugins/install", Scope: wire.SpaceScope, Since: "9.4"}

// InstallPlugin installs a plugin from a URL, with its skills, and returns it.
//
// Kibana: POST /api/agent_builder/plugins/install (experimental since 9.4), acts in the space of the call.
func (c *Client) InstallPlugin(ctx context.Context, body PluginInstallRequest, opts ...wire.RequestEditorFn) (*Plugin, error) {
	return wire.Object[Plugin](ctx, c.conn, &opInstallPlugin, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeletePlugin = wire.Operation{ID: "DeletePlugin", Method: http.MethodDelete, Path: "/api/agent_builder/plugins/{pluginId}", Scope: wire.SpaceScope, Since: "9.4"}

// DeletePlugin deletes a plugin, which Kibana refuses with 409 while agents use it, unless force is set.
//
// Kibana: DELETE /api/agent_builder/plugins/{pluginId} (experimental since 9.4), acts in the space of the call.
func (c *Client) DeletePlugin(ctx context.Context, pluginID string, params *DeletePluginParams, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[Acknowledgement](ctx, c.conn, &opDeletePlugin, wire.Request{Path: []string{pluginID}, Query: query}, opts)
}

var opGetPlugin = wire.Operation{ID: "GetPlugin", Method: http.MethodGet, Path: "/api/agent_builder/plugins/{pluginId}", Scope: wire.SpaceScope, Since: "9.4"}

// GetPlugin returns a plugin with the ids of its skills.
//
// Kibana: GET /api/agent_builder/plugins/{pluginId} (experimental since 9.4), acts in the space of the call.
func (c *Client) GetPlugin(ctx context.Context, pluginID string, opts ...wire.RequestEditorFn) (*Plugin, error) {
	return wire.Object[Plugin](ctx, c.conn, &opGetPlugin, wire.Request{Path: []string{pluginID}}, opts)
}

var opListSkills = wire.Operation{ID: "ListSkills", Method: http.MethodGet, Path: "/api/agent_builder/skills", Scope: wire.SpaceScope, Since: "9.4"}

// ListSkills returns the skills of the space without their content.
//
// Kibana: GET /api/agent_builder/skills (experimental since 9.4), acts in the space of the call.
func (c *Client) ListSkills(ctx context.Context, params *ListSkillsParams, opts ...wire.RequestEditorFn) (*SkillList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "include_plugins", params.IncludePlugins)
	}
	return wire.Object[SkillList](ctx, c.conn, &opListSkills, wire.Request{Query: query}, opts)
}

var opCreateSkill = wire.Operation{ID: "CreateSkill", Method: http.MethodPost, Path: "/api/agent_builder/skills", Scope: wire.SpaceScope, Since: "9.4"}

// CreateSkill creates a skill under an id of the caller's choice and returns it.
//
// Kibana: POST /api/agent_builder/skills (experimental since 9.4), acts in the space of the call.
func (c *Client) CreateSkill(ctx context.Context, body SkillRequest, opts ...wire.RequestEditorFn) (*Skill, error) {
	return wire.Object[Skill](ctx, c.conn, &opCreateSkill, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteSkill = wire.Operation{ID: "DeleteSkill", Method: http.MethodDelete, Path: "/api/agent_builder/skills/{skillId}", Scope: wire.SpaceScope, Since: "9.4"}

// DeleteSkill deletes a skill, which Kibana refuses with 409 while agents use it, unless force is set.
//
// Kibana: DELETE /api/agent_builder/skills/{skillId} (experimental since 9.4), acts in the space of the call.
func (c *Client) DeleteSkill(ctx context.Context, skillID string, params *DeleteSkillParams, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[Acknowledgement](ctx, c.conn, &opDeleteSkill, wire.Request{Path: []string{skillID}, Query: query}, opts)
}

var opGetSkill = wire.Operation{ID: "GetSkill", Method: http.MethodGet, Path: "/api/agent_builder/skills/{skillId}", Scope: wire.SpaceScope, Since: "9.4"}

// GetSkill returns a skill with its content.
//
// Kibana: GET /api/agent_builder/skills/{skillId} (experimental since 9.4), acts in the space of the call.
func (c *Client) GetSkill(ctx context.Context, skillID string, opts ...wire.RequestEditorFn) (*Skill, error) {
	return wire.Object[Skill](ctx, c.conn, &opGetSkill, wire.Request{Path: []string{skillID}}, opts)
}

var opUpdateSkill = wire.Operation{ID: "UpdateSkill", Method: http.MethodPut, Path: "/api/agent_builder/skills/{skillId}", Scope: wire.SpaceScope, Since: "9.4"}

// UpdateSkill changes the given members of a skill, leaves the others alone, and returns the skill.
//
// Kibana: PUT /api/agent_builder/skills/{skillId} (experimental since 9.4), acts in the space of the call.
func (c *Client) UpdateSkill(ctx context.Context, skillID string, body SkillUpdate, opts ...wire.RequestEditorFn) (*Skill, error) {
	return wire.Object[Skill](ctx, c.conn, &opUpdateSkill, wire.Request{Path: []string{skillID}, Body: wire.JSON(body)}, opts)
}

var opListTools = wire.Operation{ID: "ListTools", Method: http.MethodGet, Path: "/api/agent_builder/tools", Scope: wire.SpaceScope, Since: "9.2"}

// ListTools returns all tools of the space, those that Kibana brings along included.
//
// Kibana: GET /api/agent_builder/tools (stable since 9.2), acts in the space of the call.
func (c *Client) ListTools(ctx context.Context, opts ...wire.RequestEditorFn) (*ToolList, error) {
	return wire.Object[ToolList](ctx, c.conn, &opListTools, wire.Request{}, opts)
}

var opCreateTool = wire.Operation{ID: "CreateTool", Method: http.MethodPost, Path: "/api/agent_builder/tools", Scope: wire.SpaceScope, Since: "9.2"}

// CreateTool creates a tool under an id of the caller's choice and returns it.
//
// Dots divide an id into namespaces, and no hyphen may stand before a dot.
//
// Kibana: POST /api/agent_builder/tools (stable since 9.2), acts in the space of the call.
func (c *Client) CreateTool(ctx context.Context, body ToolRequest, opts ...wire.RequestEditorFn) (*Tool, error) {
	return wire.Object[Tool](ctx, c.conn, &opCreateTool, wire.Request{Body: wire.JSON(body)}, opts)
}

var opExecuteTool = wire.Operation{ID: "ExecuteTool", Method: http.MethodPost, Path: "/api/agent_builder/tools/_execute", Scope: wire.SpaceScope, Since: "9.2"}

// ExecuteTool runs a tool with the given parameters, without an agent, and returns what it found.
//
// A tool that fails answers 200 with a result of the type error.
//
// Kibana: POST /api/agent_builder/tools/_execute (stable since 9.2), acts in the space of the call.
func (c *Client) ExecuteTool(ctx context.Context, body ToolCallRequest, opts ...wire.RequestEditorFn) (*ToolResultList, error) {
	return wire.Object[ToolResultList](ctx, c.conn, &opExecuteTool, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteTool = wire.Operation{ID: "DeleteTool", Method: http.MethodDelete, Path: "/api/agent_builder/tools/{toolId}", Scope: wire.SpaceScope, Since: "9.2"}

// DeleteTool deletes a tool, which Kibana refuses with 409 while agents use it, unless force is set.
//
// Kibana: DELETE /api/agent_builder/tools/{toolId} (stable since 9.2), acts in the space of the call.
func (c *Client) DeleteTool(ctx context.Context, toolID string, params *DeleteToolParams, opts ...wire.RequestEditorFn) (*Acknowledgement, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[Acknowledgement](ctx, c.conn, &opDeleteTool, wire.Request{Path: []string{toolID}, Query: query}, opts)
}

var opGetTool = wire.Operation{ID: "GetTool", Method: http.MethodGet, Path: "/api/agent_builder/tools/{toolId}", Scope: wire.SpaceScope, Since: "9.2"}

// GetTool returns a tool with the schema of its parameters.
//
// Kibana: GET /api/agent_builder/tools/{toolId} (stable since 9.2), acts in the space of the call.
func (c *Client) GetTool(ctx context.Context, toolID string, opts ...wire.RequestEditorFn) (*Tool, error) {
	return wire.Object[Tool](ctx, c.conn, &opGetTool, wire.Request{Path: []string{toolID}}, opts)
}

var opUpdateTool = wire.Operation{ID: "UpdateTool", Method: http.MethodPut, Path: "/api/agent_builder/tools/{toolId}", Scope: wire.SpaceScope, Since: "9.2"}

// UpdateTool changes the given members of a tool, leaves the others alone, and returns the tool.
//
// The type of a tool stays what it is.
//
// Kibana: PUT /api/agent_builder/tools/{toolId} (stable since 9.2), acts in the space of the call.
func (c *Client) UpdateTool(ctx context.Context, toolID string, body ToolUpdate, opts ...wire.RequestEditorFn) (*Tool, error) {
	return wire.Object[Tool](ctx, c.conn, &opUpdateTool, wire.Request{Path: []string{toolID}, Body: wire.JSON(body)}, opts)
}
