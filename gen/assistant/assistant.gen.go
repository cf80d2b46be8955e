// Package assistant talks to the AI assistants of Kibana, the one for security and the one for observability.
//
// Most of it is about the security assistant: its conversations, prompts and knowledge base, and the fields that
// are hidden from the language model. Conversations belong to a user and a space.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package assistant

import (
	"context"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AnonymizationFieldSortField.
const (
	AnonymizationFieldSortFieldAllowed    AnonymizationFieldSortField = "allowed"
	AnonymizationFieldSortFieldAnonymized AnonymizationFieldSortField = "anonymized"
	AnonymizationFieldSortFieldCreatedAt  AnonymizationFieldSortField = "created_at"
	AnonymizationFieldSortFieldField      AnonymizationFieldSortField = "field"
	AnonymizationFieldSortFieldUpdatedAt  AnonymizationFieldSortField = "updated_at"
)

// The values of ButtonColor.
const (
	ButtonColorAccent          ButtonColor = "accent"
	ButtonColorAccentSecondary ButtonColor = "accentSecondary"
	ButtonColorDanger          ButtonColor = "danger"
	ButtonColorNeutral         ButtonColor = "neutral"
	ButtonColorPrimary         ButtonColor = "primary"
	ButtonColorRisk            ButtonColor = "risk"
	ButtonColorSuccess         ButtonColor = "success"
	ButtonColorText            ButtonColor = "text"
	ButtonColorWarning         ButtonColor = "warning"
)

// The values of ConversationCategory.
const (
	ConversationCategoryAssistant ConversationCategory = "assistant"
	ConversationCategoryInsights  ConversationCategory = "insights"
)

// The values of ConversationSortField.
const (
	ConversationSortFieldCreatedAt ConversationSortField = "created_at"
	ConversationSortFieldTitle     ConversationSortField = "title"
	ConversationSortFieldUpdatedAt ConversationSortField = "updated_at"
)

// The values of KnowledgeBaseEntrySortField.
const (
	KnowledgeBaseEntrySortFieldCreatedAt KnowledgeBaseEntrySortField = "created_at"
	KnowledgeBaseEntrySortFieldIsDefault KnowledgeBaseEntrySortField = "is_default"
	KnowledgeBaseEntrySortFieldTitle     KnowledgeBaseEntrySortField = "title"
	KnowledgeBaseEntrySortFieldUpdatedAt KnowledgeBaseEntrySortField = "updated_at"
)

// The values of KnowledgeBaseResource.
const (
	KnowledgeBaseResourceDefendInsights KnowledgeBaseResource = "defend_insights"
	KnowledgeBaseResourceSecurityLabs   KnowledgeBaseResource = "security_labs"
	KnowledgeBaseResourceUser           KnowledgeBaseResource = "user"
)

// The values of MessageRole.
const (
	MessageRoleAssistant MessageRole = "assistant"
	MessageRoleSystem    MessageRole = "system"
	MessageRoleUser      MessageRole = "user"
)

// The values of ObservabilityChatFormat.
const (
	ObservabilityChatFormatDefault ObservabilityChatFormat = "default"
	ObservabilityChatFormatOpenAI  ObservabilityChatFormat = "openai"
)

// The values of ObservabilityFunctionTrigger.
const (
	ObservabilityFunctionTriggerAssistant ObservabilityFunctionTrigger = "assistant"
	ObservabilityFunctionTriggerElastic   ObservabilityFunctionTrigger = "elastic"
	ObservabilityFunctionTriggerUser      ObservabilityFunctionTrigger = "user"
)

// The values of ObservabilityMessageRole.
const (
	ObservabilityMessageRoleAssistant ObservabilityMessageRole = "assistant"
	ObservabilityMessageRoleElastic   ObservabilityMessageRole = "elastic"
	ObservabilityMessageRoleFunction  ObservabilityMessageRole = "function"
	ObservabilityMessageRoleSystem    ObservabilityMessageRole = "system"
	ObservabilityMessageRoleUser      ObservabilityMessageRole = "user"
)

// The values of PromptSortField.
const (
	PromptSortFieldCreatedAt PromptSortField = "created_at"
	PromptSortFieldIsDefault PromptSortField = "is_default"
	PromptSortFieldName      PromptSortField = "name"
	PromptSortFieldUpdatedAt PromptSortField = "updated_at"
)

// The values of PromptType.
const (
	PromptTypeQuick  PromptType = "quick"
	PromptTypeSystem PromptType = "system"
)

// The values of Provider.
const (
	ProviderAzureOpenAI Provider = "Azure OpenAI"
	ProviderOpenAI      Provider = "OpenAI"
	ProviderOther       Provider = "Other"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// APIConfig is the connector of a conversation and how to use it.
type APIConfig struct {
	ActionTypeID          string  `json:"actionTypeId"`
	ConnectorID           string  `json:"connectorId"`
	DefaultSystemPromptID *string `json:"defaultSystemPromptId,omitempty"`
	Model                 *string `json:"model,omitempty"`

	// Provider is who offers the language model.
	Provider *Provider `json:"provider,omitempty"`
}

// AnonymizationField is a field of alerts and whether the language model may see it.
type AnonymizationField struct {
	Allowed    *bool      `json:"allowed,omitempty"`
	Anonymized *bool      `json:"anonymized,omitempty"`
	CreatedAt  *wire.Time `json:"createdAt,omitempty"`
	CreatedBy  *string    `json:"createdBy,omitempty"`
	Field      string     `json:"field"`
	ID         string     `json:"id"`
	Namespace  *string    `json:"namespace,omitempty"`
	Timestamp  *wire.Time `json:"timestamp,omitempty"`
	UpdatedAt  *wire.Time `json:"updatedAt,omitempty"`
	UpdatedBy  *string    `json:"updatedBy,omitempty"`
}

// AnonymizationFieldBucket counts fields.
type AnonymizationFieldBucket struct {
	DocCount *int64 `json:"doc_count,omitempty"`
}

// AnonymizationFieldBuckets counts the fields that the language model sees, does not see, and sees under other names.
type AnonymizationFieldBuckets struct {
	// Allowed counts fields.
	Allowed *AnonymizationFieldBucket `json:"allowed,omitempty"`

	// Anonymized counts fields.
	Anonymized *AnonymizationFieldBucket `json:"anonymized,omitempty"`

	// Denied counts fields.
	Denied *AnonymizationFieldBucket `json:"denied,omitempty"`
}

// AnonymizationFieldBulkOutcome is the outcome of several changes.
type AnonymizationFieldBulkOutcome struct {
	Errors []AnonymizationFieldFailure `json:"errors,omitzero"`

	// Results is what several changes did.
	Results AnonymizationFieldChanges `json:"results"`

	// Summary counts the changes by their outcome.
	Summary BulkSummary `json:"summary"`
}

// AnonymizationFieldBulkResult is the reply to several changes.
type AnonymizationFieldBulkResult struct {
	AnonymizationFieldsCount *int64 `json:"anonymization_fields_count,omitempty"`

	// Attributes is the outcome of several changes.
	Attributes AnonymizationFieldBulkOutcome `json:"attributes"`
	Message    *string                       `json:"message,omitempty"`
	StatusCode *int64                        `json:"status_code,omitempty"`
	Success    *bool                         `json:"success,omitempty"`
}

// AnonymizationFieldChanges is what several changes did.
type AnonymizationFieldChanges struct {
	Created []AnonymizationField        `json:"created,omitzero"`
	Deleted []string                    `json:"deleted,omitzero"`
	Skipped []SkippedAnonymizationField `json:"skipped,omitzero"`
	Updated []AnonymizationField        `json:"updated,omitzero"`
}

// AnonymizationFieldCounts holds counts of all anonymisation fields.
type AnonymizationFieldCounts struct {
	// FieldStatus holds counts of anonymisation fields by what the language model sees of them.
	FieldStatus *AnonymizationFieldStatus `json:"field_status,omitempty"`
}

// AnonymizationFieldFailure is why changes failed.
type AnonymizationFieldFailure struct {
	AnonymizationFields []FailedAnonymizationField `json:"anonymization_fields,omitzero"`
	ErrCode             *string                    `json:"err_code,omitempty"`
	Message             string                     `json:"message"`
	StatusCode          int64                      `json:"status_code"`
}

// AnonymizationFieldPage is a page of anonymisation fields.
type AnonymizationFieldPage struct {
	// Aggregations holds counts of all anonymisation fields.
	Aggregations *AnonymizationFieldCounts `json:"aggregations,omitempty"`

	// All holds the fields of all pages if they were asked for.
	All     []AnonymizationField `json:"all,omitzero"`
	Data    []AnonymizationField `json:"data,omitzero"`
	Page    int64                `json:"page"`
	PerPage int64                `json:"perPage"`
	Total   int64                `json:"total"`
}

// AnonymizationFieldRequest is an anonymisation field to create.
type AnonymizationFieldRequest struct {
	Allowed    *bool  `json:"allowed,omitempty"`
	Anonymized *bool  `json:"anonymized,omitempty"`
	Field      string `json:"field"`
}

// AnonymizationFieldSortField is what anonymisation fields are sorted by.
type AnonymizationFieldSortField string

// AnonymizationFieldStatus holds counts of anonymisation fields by what the language model sees of them.
type AnonymizationFieldStatus struct {
	// Buckets counts the fields that the language model sees, does not see, and sees under other names.
	Buckets *AnonymizationFieldBuckets `json:"buckets,omitempty"`
}

// AnonymizationFieldUpdate holds the members of an anonymisation field to change.
type AnonymizationFieldUpdate struct {
	Allowed    *bool  `json:"allowed,omitempty"`
	Anonymized *bool  `json:"anonymized,omitempty"`
	ID         string `json:"id"`
}

// BulkDelete says what to delete, by ids or by a query.
type BulkDelete struct {
	IDs   []string `json:"ids,omitzero"`
	Query *string  `json:"query,omitempty"`
}

// BulkEditAnonymizationFieldsRequest is the body of BulkEditAnonymizationFields.
type BulkEditAnonymizationFieldsRequest struct {
	Create []AnonymizationFieldRequest `json:"create,omitzero"`

	// Delete says what to delete, by ids or by a query.
	Delete *BulkDelete                `json:"delete,omitempty"`
	Update []AnonymizationFieldUpdate `json:"update,omitzero"`
}

// BulkEditKnowledgeBaseEntriesRequest is the body of BulkEditKnowledgeBaseEntries.
type BulkEditKnowledgeBaseEntriesRequest struct {
	Create []KnowledgeBaseEntryRequest `json:"create,omitzero"`

	// Delete says what to delete, by ids or by a query.
	Delete *BulkDelete                `json:"delete,omitempty"`
	Update []KnowledgeBaseEntryUpdate `json:"update,omitzero"`
}

// BulkEditPromptsRequest is the body of BulkEditPrompts.
type BulkEditPromptsRequest struct {
	Create []PromptRequest `json:"create,omitzero"`

	// Delete says what to delete, by ids or by a query.
	Delete *BulkDelete    `json:"delete,omitempty"`
	Update []PromptUpdate `json:"update,omitzero"`
}

// BulkSummary counts the changes by their outcome.
type BulkSummary struct {
	Failed    int64 `json:"failed"`
	Skipped   int64 `json:"skipped"`
	Succeeded int64 `json:"succeeded"`
	Total     int64 `json:"total"`
}

// ButtonColor is the colour of the button of an option.
type ButtonColor string

// CompleteObservabilityChatResponse is the reply of CompleteObservabilityChat.
type CompleteObservabilityChatResponse struct{ wire.Union }

// CompleteObservabilityChatResponseFrom makes a union of one of its kinds.
func CompleteObservabilityChatResponseFrom[T string | ObservabilityChatEvent](kind T) CompleteObservabilityChatResponse {
	return CompleteObservabilityChatResponse{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u CompleteObservabilityChatResponse) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsObservabilityChatEvent reads it as ObservabilityChatEvent.
func (u CompleteObservabilityChatResponse) AsObservabilityChatEvent() (kind ObservabilityChatEvent, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ContentReference points to what an answer draws on.
type ContentReference struct{ wire.Union }

// ContentReferenceFrom makes a union of one of its kinds and sets its "type".
func ContentReferenceFrom[T KnowledgeBaseEntryReference | SecurityAlertReference | SecurityAlertsPageReference | ProductDocumentationReference | ESQLReference | HrefReference](kind T) ContentReference {
	switch v := any(&kind).(type) {
	case *KnowledgeBaseEntryReference:
		v.Type = "KnowledgeBaseEntry"
	case *SecurityAlertReference:
		v.Type = "SecurityAlert"
	case *SecurityAlertsPageReference:
		v.Type = "SecurityAlertsPage"
	case *ProductDocumentationReference:
		v.Type = "ProductDocumentation"
	case *ESQLReference:
		v.Type = "EsqlQuery"
	case *HrefReference:
		v.Type = "Href"
	}
	return ContentReference{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: EsqlQuery, Href, KnowledgeBaseEntry,
// ProductDocumentation, SecurityAlert and SecurityAlertsPage.
func (u ContentReference) Discriminator() string { return u.Text("type") }

// AsKnowledgeBaseEntryReference reads it as KnowledgeBaseEntryReference. It fails where "type" is that of another kind.
func (u ContentReference) AsKnowledgeBaseEntryReference() (kind KnowledgeBaseEntryReference, err error) {
	err = u.DecodeTagged(&kind, "type", "KnowledgeBaseEntry")
	return kind, err
}

// AsSecurityAlertReference reads it as SecurityAlertReference. It fails where "type" is that of another kind.
func (u ContentReference) AsSecurityAlertReference() (kind SecurityAlertReference, err error) {
	err = u.DecodeTagged(&kind, "type", "SecurityAlert")
	return kind, err
}

// AsSecurityAlertsPageReference reads it as SecurityAlertsPageReference. It fails where "type" is that of another kind.
func (u ContentReference) AsSecurityAlertsPageReference() (kind SecurityAlertsPageReference, err error) {
	err = u.DecodeTagged(&kind, "type", "SecurityAlertsPage")
	return kind, err
}

// AsProductDocumentationReference reads it as ProductDocumentationReference. It fails where "type" is that of another
// kind.
func (u ContentReference) AsProductDocumentationReference() (kind ProductDocumentationReference, err error) {
	err = u.DecodeTagged(&kind, "type", "ProductDocumentation")
	return kind, err
}

// AsESQLReference reads it as ESQLReference. It fails where "type" is that of another kind.
func (u ContentReference) AsESQLReference() (kind ESQLReference, err error) {
	err = u.DecodeTagged(&kind, "type", "EsqlQuery")
	return kind, err
}

// AsHrefReference reads it as HrefReference. It fails where "type" is that of another kind.
func (u ContentReference) AsHrefReference() (kind HrefReference, err error) {
	err = u.DecodeTagged(&kind, "type", "Href")
	return kind, err
}

// Conversation is a conversation of a user with the security assistant.
type Conversation struct {
	// APIConfig is the connector of a conversation and how to use it.
	APIConfig *APIConfig `json:"apiConfig,omitempty"`

	// Category is what a conversation is for.
	Category  ConversationCategory `json:"category"`
	CreatedAt wire.Time            `json:"createdAt"`

	// CreatedBy is a user of Kibana.
	CreatedBy                          User   `json:"createdBy"`
	ExcludeFromLastConversationStorage *bool  `json:"excludeFromLastConversationStorage,omitempty"`
	ID                                 string `json:"id"`

	// IsDefault marks a conversation that Kibana brings along. Only older releases have it.
	IsDefault    *bool             `json:"isDefault,omitempty"`
	Messages     []Message         `json:"messages,omitzero"`
	Namespace    string            `json:"namespace"`
	Replacements map[string]string `json:"replacements,omitzero"`

	// Summary sums up a conversation. Newer releases have none.
	Summary   *ConversationSummary `json:"summary,omitempty"`
	Timestamp *wire.Time           `json:"timestamp,omitempty"`
	Title     string               `json:"title"`
	UpdatedAt *wire.Time           `json:"updatedAt,omitempty"`
	Users     []User               `json:"users,omitzero"`
}

// ConversationCategory is what a conversation is for.
type ConversationCategory string

// ConversationPage is a page of conversations.
type ConversationPage struct {
	Data    []Conversation `json:"data,omitzero"`
	Page    int64          `json:"page"`
	PerPage int64          `json:"perPage"`
	Total   int64          `json:"total"`
}

// ConversationRequest is a conversation to create.
type ConversationRequest struct {
	// APIConfig is the connector of a conversation and how to use it.
	APIConfig *APIConfig `json:"apiConfig,omitempty"`

	// Category is what a conversation is for.
	Category                           *ConversationCategory `json:"category,omitempty"`
	ExcludeFromLastConversationStorage *bool                 `json:"excludeFromLastConversationStorage,omitempty"`
	ID                                 *string               `json:"id,omitempty"`

	// IsDefault marks a conversation that Kibana brings along. Only older releases take it.
	IsDefault    *bool             `json:"isDefault,omitempty"`
	Messages     []Message         `json:"messages,omitzero"`
	Replacements map[string]string `json:"replacements,omitzero"`
	Title        string            `json:"title"`
}

// ConversationSortField is what conversations are sorted by.
type ConversationSortField string

// ConversationSummary sums up a conversation. Newer releases have none.
type ConversationSummary struct {
	// Confidence is "low", "medium" or "high".
	Confidence *string    `json:"confidence,omitempty"`
	Content    *string    `json:"content,omitempty"`
	Public     *bool      `json:"public,omitempty"`
	Timestamp  *wire.Time `json:"timestamp,omitempty"`
}

// ConversationUpdate holds the members of a conversation to change.
type ConversationUpdate struct {
	// APIConfig is the connector of a conversation and how to use it.
	APIConfig *APIConfig `json:"apiConfig,omitempty"`

	// Category is what a conversation is for.
	Category                           *ConversationCategory `json:"category,omitempty"`
	ExcludeFromLastConversationStorage *bool                 `json:"excludeFromLastConversationStorage,omitempty"`
	ID                                 string                `json:"id"`
	Messages                           []Message             `json:"messages,omitzero"`
	Replacements                       map[string]string     `json:"replacements,omitzero"`

	// Summary sums up a conversation. Newer releases have none.
	Summary *ConversationSummary `json:"summary,omitempty"`
	Title   *string              `json:"title,omitempty"`
	Users   []User               `json:"users,omitzero"`
}

// DeleteAllConversationsRequest is the body of DeleteAllConversations.
type DeleteAllConversationsRequest struct {
	ExcludedIDs []string `json:"excludedIds,omitzero"`
}

// DeleteAllConversationsResponse is the reply of DeleteAllConversations.
type DeleteAllConversationsResponse struct {
	Failures     []string `json:"failures,omitzero"`
	Success      *bool    `json:"success,omitempty"`
	TotalDeleted *int64   `json:"totalDeleted,omitempty"`
}

// DeletedConversation is a conversation that is gone. Kibana leaves out what it does not tell, as a rule everything.
type DeletedConversation struct {
	// APIConfig is the connector of a conversation and how to use it.
	APIConfig *APIConfig `json:"apiConfig,omitempty"`

	// Category is what a conversation is for.
	Category  *ConversationCategory `json:"category,omitempty"`
	CreatedAt *wire.Time            `json:"createdAt,omitempty"`

	// CreatedBy is a user of Kibana.
	CreatedBy                          *User             `json:"createdBy,omitempty"`
	ExcludeFromLastConversationStorage *bool             `json:"excludeFromLastConversationStorage,omitempty"`
	ID                                 *string           `json:"id,omitempty"`
	Messages                           []Message         `json:"messages,omitzero"`
	Namespace                          *string           `json:"namespace,omitempty"`
	Replacements                       map[string]string `json:"replacements,omitzero"`
	Timestamp                          *wire.Time        `json:"timestamp,omitempty"`
	Title                              *string           `json:"title,omitempty"`
	UpdatedAt                          *wire.Time        `json:"updatedAt,omitempty"`
	Users                              []User            `json:"users,omitzero"`
}

// DeletedEntry names an entry that is gone.
type DeletedEntry struct {
	ID string `json:"id"`
}

// DocumentEntry is a document of the knowledge base.
type DocumentEntry struct {
	CreatedAt wire.Time `json:"createdAt"`
	CreatedBy string    `json:"createdBy"`
	Global    bool      `json:"global"`
	ID        string    `json:"id"`

	// KBResource is the part of the knowledge base.
	KBResource KnowledgeBaseResource `json:"kbResource"`
	Name       string                `json:"name"`
	Namespace  string                `json:"namespace"`
	Required   *bool                 `json:"required,omitempty"`
	Source     string                `json:"source"`
	Text       string                `json:"text"`

	// Type is always "document".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updatedAt"`
	UpdatedBy string    `json:"updatedBy"`
	Users     []User    `json:"users,omitzero"`

	// Vector is what a text is found by.
	Vector *Vector `json:"vector,omitempty"`
}

// DocumentEntryRequest is a document for the knowledge base.
type DocumentEntryRequest struct {
	Global *bool `json:"global,omitempty"`

	// KBResource is the part of the knowledge base.
	KBResource KnowledgeBaseResource `json:"kbResource"`
	Name       string                `json:"name"`
	Namespace  *string               `json:"namespace,omitempty"`
	Required   *bool                 `json:"required,omitempty"`
	Source     string                `json:"source"`
	Text       string                `json:"text"`

	// Type is always "document".
	Type  string `json:"type"`
	Users []User `json:"users,omitzero"`

	// Vector is what a text is found by.
	Vector *Vector `json:"vector,omitempty"`
}

// DocumentEntryUpdate holds the members of a document to change.
type DocumentEntryUpdate struct {
	Global *bool  `json:"global,omitempty"`
	ID     string `json:"id"`

	// KBResource is the part of the knowledge base.
	KBResource KnowledgeBaseResource `json:"kbResource"`
	Name       string                `json:"name"`
	Namespace  *string               `json:"namespace,omitempty"`
	Required   *bool                 `json:"required,omitempty"`
	Source     string                `json:"source"`
	Text       string                `json:"text"`

	// Type is always "document".
	Type  string `json:"type"`
	Users []User `json:"users,omitzero"`

	// Vector is what a text is found by.
	Vector *Vector `json:"vector,omitempty"`
}

// ESQLReference points to an ES|QL query.
type ESQLReference struct {
	ID    string `json:"id"`
	Label string `json:"label"`
	Query string `json:"query"`

	// Timerange is the time that a query is about.
	Timerange *TimeRange `json:"timerange,omitempty"`

	// Type is always "EsqlQuery".
	Type string `json:"type"`
}

// FailedAnonymizationField names an anonymisation field that could not be changed.
type FailedAnonymizationField struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`
}

// FailedKnowledgeBaseEntry names an entry of the knowledge base that could not be changed.
type FailedKnowledgeBaseEntry struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`
}

// FailedPrompt names a prompt that could not be changed.
type FailedPrompt struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`
}

// Failure is the body of a failure. Kibana's usual one is for requests that break a rule of their form. All others have
// status_code in place of statusCode, and no name of the status.
type Failure struct {
	// Error is the name of the status.
	Error           *string `json:"error,omitempty"`
	Message         string  `json:"message"`
	UsualStatusCode *int64  `json:"statusCode,omitempty"`
	StatusCode      *int64  `json:"status_code,omitempty"`
}

// HrefReference points to an address.
type HrefReference struct {
	Href  string  `json:"href"`
	ID    string  `json:"id"`
	Label *string `json:"label,omitempty"`

	// Type is always "Href".
	Type string `json:"type"`
}

// IdentifiedInstruction is an instruction that has an id.
type IdentifiedInstruction struct {
	ID   string `json:"id"`
	Text string `json:"text"`
}

// IndexEntry is an index that the security assistant can search.
type IndexEntry struct {
	CreatedAt        wire.Time    `json:"createdAt"`
	CreatedBy        string       `json:"createdBy"`
	Description      string       `json:"description"`
	Field            string       `json:"field"`
	Global           bool         `json:"global"`
	ID               string       `json:"id"`
	Index            string       `json:"index"`
	InputSchema      []InputField `json:"inputSchema,omitzero"`
	Name             string       `json:"name"`
	Namespace        string       `json:"namespace"`
	OutputFields     []string     `json:"outputFields,omitzero"`
	QueryDescription string       `json:"queryDescription"`

	// Type is always "index".
	Type      string    `json:"type"`
	UpdatedAt wire.Time `json:"updatedAt"`
	UpdatedBy string    `json:"updatedBy"`
	Users     []User    `json:"users,omitzero"`
}

// IndexEntryRequest is an index for the knowledge base.
type IndexEntryRequest struct {
	Description      string       `json:"description"`
	Field            string       `json:"field"`
	Global           *bool        `json:"global,omitempty"`
	Index            string       `json:"index"`
	InputSchema      []InputField `json:"inputSchema,omitzero"`
	Name             string       `json:"name"`
	Namespace        *string      `json:"namespace,omitempty"`
	OutputFields     []string     `json:"outputFields,omitzero"`
	QueryDescription string       `json:"queryDescription"`

	// Type is always "index".
	Type  string `json:"type"`
	Users []User `json:"users,omitzero"`
}

// IndexEntryUpdate holds the members of an index to change.
type IndexEntryUpdate struct {
	Description      string       `json:"description"`
	Field            string       `json:"field"`
	Global           *bool        `json:"global,omitempty"`
	ID               string       `json:"id"`
	Index            string       `json:"index"`
	InputSchema      []InputField `json:"inputSchema,omitzero"`
	Name             string       `json:"name"`
	Namespace        *string      `json:"namespace,omitempty"`
	OutputFields     []string     `json:"outputFields,omitzero"`
	QueryDescription string       `json:"queryDescription"`

	// Type is always "index".
	Type  string `json:"type"`
	Users []User `json:"users,omitzero"`
}

// InputField is a field that the assistant fills in when it searches an index.
type InputField struct {
	Description string `json:"description"`
	FieldName   string `json:"fieldName"`
	FieldType   string `json:"fieldType"`
}

// InputTextInterruptResumeValue is the text that was asked for.
type InputTextInterruptResumeValue struct {
	// Type is always "INPUT_TEXT".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// InputTextInterruptValue asks for a text.
type InputTextInterruptValue struct {
	Description *string `json:"description,omitempty"`
	Expired     *bool   `json:"expired,omitempty"`
	Placeholder *string `json:"placeholder,omitempty"`
	ThreadID    string  `json:"threadId"`

	// Type is always "INPUT_TEXT".
	Type string `json:"type"`
}

// InterruptResumeValue is the answer to a question of the assistant.
type InterruptResumeValue struct{ wire.Union }

// InterruptResumeValueFrom makes a union of one of its kinds and sets its "type".
func InterruptResumeValueFrom[T SelectOptionInterruptResumeValue | InputTextInterruptResumeValue](kind T) InterruptResumeValue {
	switch v := any(&kind).(type) {
	case *SelectOptionInterruptResumeValue:
		v.Type = "SELECT_OPTION"
	case *InputTextInterruptResumeValue:
		v.Type = "INPUT_TEXT"
	}
	return InterruptResumeValue{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: INPUT_TEXT and SELECT_OPTION.
func (u InterruptResumeValue) Discriminator() string { return u.Text("type") }

// AsSelectOptionInterruptResumeValue reads it as SelectOptionInterruptResumeValue. It fails where "type" is that of
// another kind.
func (u InterruptResumeValue) AsSelectOptionInterruptResumeValue() (kind SelectOptionInterruptResumeValue, err error) {
	err = u.DecodeTagged(&kind, "type", "SELECT_OPTION")
	return kind, err
}

// AsInputTextInterruptResumeValue reads it as InputTextInterruptResumeValue. It fails where "type" is that of another
// kind.
func (u InterruptResumeValue) AsInputTextInterruptResumeValue() (kind InputTextInterruptResumeValue, err error) {
	err = u.DecodeTagged(&kind, "type", "INPUT_TEXT")
	return kind, err
}

// InterruptValue is a question that the assistant asks before it goes on.
type InterruptValue struct{ wire.Union }

// InterruptValueFrom makes a union of one of its kinds and sets its "type".
func InterruptValueFrom[T SelectOptionInterruptValue | InputTextInterruptValue](kind T) InterruptValue {
	switch v := any(&kind).(type) {
	case *SelectOptionInterruptValue:
		v.Type = "SELECT_OPTION"
	case *InputTextInterruptValue:
		v.Type = "INPUT_TEXT"
	}
	return InterruptValue{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: INPUT_TEXT and SELECT_OPTION.
func (u InterruptValue) Discriminator() string { return u.Text("type") }

// AsSelectOptionInterruptValue reads it as SelectOptionInterruptValue. It fails where "type" is that of another kind.
func (u InterruptValue) AsSelectOptionInterruptValue() (kind SelectOptionInterruptValue, err error) {
	err = u.DecodeTagged(&kind, "type", "SELECT_OPTION")
	return kind, err
}

// AsInputTextInterruptValue reads it as InputTextInterruptValue. It fails where "type" is that of another kind.
func (u InterruptValue) AsInputTextInterruptValue() (kind InputTextInterruptValue, err error) {
	err = u.DecodeTagged(&kind, "type", "INPUT_TEXT")
	return kind, err
}

// KnowledgeBaseEntry is a document or an index that the security assistant draws on.
type KnowledgeBaseEntry struct{ wire.Union }

// KnowledgeBaseEntryFrom makes a union of one of its kinds and sets its "type".
func KnowledgeBaseEntryFrom[T DocumentEntry | IndexEntry](kind T) KnowledgeBaseEntry {
	switch v := any(&kind).(type) {
	case *DocumentEntry:
		v.Type = "document"
	case *IndexEntry:
		v.Type = "index"
	}
	return KnowledgeBaseEntry{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: document and index.
func (u KnowledgeBaseEntry) Discriminator() string { return u.Text("type") }

// AsDocumentEntry reads it as DocumentEntry. It fails where "type" is that of another kind.
func (u KnowledgeBaseEntry) AsDocumentEntry() (kind DocumentEntry, err error) {
	err = u.DecodeTagged(&kind, "type", "document")
	return kind, err
}

// AsIndexEntry reads it as IndexEntry. It fails where "type" is that of another kind.
func (u KnowledgeBaseEntry) AsIndexEntry() (kind IndexEntry, err error) {
	err = u.DecodeTagged(&kind, "type", "index")
	return kind, err
}

// KnowledgeBaseEntryBulkOutcome is the outcome of several changes.
type KnowledgeBaseEntryBulkOutcome struct {
	Errors []KnowledgeBaseEntryFailure `json:"errors,omitzero"`

	// Results is what several changes did.
	Results KnowledgeBaseEntryChanges `json:"results"`

	// Summary counts the changes by their outcome.
	Summary BulkSummary `json:"summary"`
}

// KnowledgeBaseEntryBulkResult is the reply to several changes.
type KnowledgeBaseEntryBulkResult struct {
	// Attributes is the outcome of several changes.
	Attributes                KnowledgeBaseEntryBulkOutcome `json:"attributes"`
	KnowledgeBaseEntriesCount *int64                        `json:"knowledgeBaseEntriesCount,omitempty"`
	Message                   *string                       `json:"message,omitempty"`
	StatusCode                *int64                        `json:"statusCode,omitempty"`
	Success                   *bool                         `json:"success,omitempty"`
}

// KnowledgeBaseEntryChanges is what several changes did.
type KnowledgeBaseEntryChanges struct {
	Created []KnowledgeBaseEntry        `json:"created,omitzero"`
	Deleted []string                    `json:"deleted,omitzero"`
	Skipped []SkippedKnowledgeBaseEntry `json:"skipped,omitzero"`
	Updated []KnowledgeBaseEntry        `json:"updated,omitzero"`
}

// KnowledgeBaseEntryFailure is why changes failed.
type KnowledgeBaseEntryFailure struct {
	ErrCode              *string                    `json:"err_code,omitempty"`
	KnowledgeBaseEntries []FailedKnowledgeBaseEntry `json:"knowledgeBaseEntries,omitzero"`
	Message              string                     `json:"message"`
	StatusCode           int64                      `json:"statusCode"`
}

// KnowledgeBaseEntryPage is a page of entries of the knowledge base.
type KnowledgeBaseEntryPage struct {
	Data    []KnowledgeBaseEntry `json:"data,omitzero"`
	Page    int64                `json:"page"`
	PerPage int64                `json:"perPage"`
	Total   int64                `json:"total"`
}

// KnowledgeBaseEntryReference points to an entry of the knowledge base.
type KnowledgeBaseEntryReference struct {
	ID                     string `json:"id"`
	KnowledgeBaseEntryID   string `json:"knowledgeBaseEntryId"`
	KnowledgeBaseEntryName string `json:"knowledgeBaseEntryName"`

	// Type is always "KnowledgeBaseEntry".
	Type string `json:"type"`
}

// KnowledgeBaseEntryRequest is a document or an index for the knowledge base.
type KnowledgeBaseEntryRequest struct{ wire.Union }

// KnowledgeBaseEntryRequestFrom makes a union of one of its kinds and sets its "type".
func KnowledgeBaseEntryRequestFrom[T DocumentEntryRequest | IndexEntryRequest](kind T) KnowledgeBaseEntryRequest {
	switch v := any(&kind).(type) {
	case *DocumentEntryRequest:
		v.Type = "document"
	case *IndexEntryRequest:
		v.Type = "index"
	}
	return KnowledgeBaseEntryRequest{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: document and index.
func (u KnowledgeBaseEntryRequest) Discriminator() string { return u.Text("type") }

// AsDocumentEntryRequest reads it as DocumentEntryRequest. It fails where "type" is that of another kind.
func (u KnowledgeBaseEntryRequest) AsDocumentEntryRequest() (kind DocumentEntryRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "document")
	return kind, err
}

// AsIndexEntryRequest reads it as IndexEntryRequest. It fails where "type" is that of another kind.
func (u KnowledgeBaseEntryRequest) AsIndexEntryRequest() (kind IndexEntryRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "index")
	return kind, err
}

// KnowledgeBaseEntrySortField is what entries are sorted by.
type KnowledgeBaseEntrySortField string

// KnowledgeBaseEntryUpdate holds the members of an entry of the knowledge base to change.
type KnowledgeBaseEntryUpdate struct{ wire.Union }

// KnowledgeBaseEntryUpdateFrom makes a union of one of its kinds and sets its "type".
func KnowledgeBaseEntryUpdateFrom[T DocumentEntryUpdate | IndexEntryUpdate](kind T) KnowledgeBaseEntryUpdate {
	switch v := any(&kind).(type) {
	case *DocumentEntryUpdate:
		v.Type = "document"
	case *IndexEntryUpdate:
		v.Type = "index"
	}
	return KnowledgeBaseEntryUpdate{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: document and index.
func (u KnowledgeBaseEntryUpdate) Discriminator() string { return u.Text("type") }

// AsDocumentEntryUpdate reads it as DocumentEntryUpdate. It fails where "type" is that of another kind.
func (u KnowledgeBaseEntryUpdate) AsDocumentEntryUpdate() (kind DocumentEntryUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "document")
	return kind, err
}

// AsIndexEntryUpdate reads it as IndexEntryUpdate. It fails where "type" is that of another kind.
func (u KnowledgeBaseEntryUpdate) AsIndexEntryUpdate() (kind IndexEntryUpdate, err error) {
	err = u.DecodeTagged(&kind, "type", "index")
	return kind, err
}

// KnowledgeBaseResource tells which part of the knowledge base a document belongs to.
type KnowledgeBaseResource string

// KnowledgeBaseSetup says that a set-up has started.
type KnowledgeBaseSetup struct {
	Success *bool `json:"success,omitempty"`
}

// KnowledgeBaseStatus is how far a knowledge base is set up.
type KnowledgeBaseStatus struct {
	DefendInsightsExists *bool `json:"defend_insights_exists,omitempty"`

	// ELSERExists says whether there is an inference endpoint to search with.
	ELSERExists *bool `json:"elser_exists,omitempty"`

	// IndexExists is told by older releases only.
	IndexExists       *bool `json:"index_exists,omitempty"`
	IsSetupAvailable  *bool `json:"is_setup_available,omitempty"`
	IsSetupInProgress *bool `json:"is_setup_in_progress,omitempty"`

	// PipelineExists is told by older releases only.
	PipelineExists *bool `json:"pipeline_exists,omitempty"`

	// ProductDocumentationStatus is how far the product documentation is installed, such as "uninstalled".
	ProductDocumentationStatus *string `json:"product_documentation_status,omitempty"`

	// SecurityLabsExists says whether the articles of Elastic Security Labs are loaded.
	SecurityLabsExists *bool `json:"security_labs_exists,omitempty"`
	UserDataExists     *bool `json:"user_data_exists,omitempty"`
}

// Message is a message of a conversation with the security assistant.
type Message struct {
	Content string  `json:"content"`
	ID      *string `json:"id,omitempty"`
	IsError *bool   `json:"isError,omitempty"`

	// Metadata is what a message refers to and asks for.
	Metadata *MessageMetadata `json:"metadata,omitempty"`
	Reader   map[string]any   `json:"reader,omitzero"`

	// Role is who wrote a message.
	Role      MessageRole `json:"role"`
	Timestamp wire.Time   `json:"timestamp"`

	// TraceData names the trace of an answer.
	TraceData *TraceData `json:"traceData,omitempty"`

	// User is a user of Kibana.
	User *User `json:"user,omitempty"`
}

// MessageMetadata is what a message refers to and asks for.
type MessageMetadata struct {
	ContentReferences map[string]ContentReference `json:"contentReferences,omitzero"`

	// InterruptResumeValue is the answer to a question of the assistant.
	InterruptResumeValue InterruptResumeValue `json:"interruptResumeValue,omitzero"`

	// InterruptValue is a question that the assistant asks before it goes on.
	InterruptValue InterruptValue `json:"interruptValue,omitzero"`
}

// MessageRole is who wrote a message.
type MessageRole string

// ObservabilityChatEvent is the data of an event of CompleteObservabilityChat in the form of Kibana.
type ObservabilityChatEvent struct {
	// Conversation names a conversation with the observability assistant.
	Conversation *ObservabilityConversation `json:"conversation,omitempty"`

	// Error is why the answer failed.
	Error any     `json:"error,omitempty"`
	ID    *string `json:"id,omitempty"`

	// Message is an object, whose form depends on the type.
	Message any `json:"message,omitempty"`

	// Type is the kind, such as chatCompletionMessage, messageAdd or conversationCreate.
	Type string `json:"type"`
}

// ObservabilityChatFormat is the form of a streamed answer.
type ObservabilityChatFormat string

// ObservabilityChatRequest is what the observability assistant shall answer, and with which connector.
type ObservabilityChatRequest struct {
	Actions          []ObservabilityFunction    `json:"actions,omitzero"`
	ConnectorID      string                     `json:"connectorId"`
	ConversationID   *string                    `json:"conversationId,omitempty"`
	DisableFunctions *bool                      `json:"disableFunctions,omitempty"`
	Instructions     []ObservabilityInstruction `json:"instructions,omitzero"`
	Messages         []ObservabilityMessage     `json:"messages,omitzero"`
	Persist          bool                       `json:"persist"`
	Title            *string                    `json:"title,omitempty"`
}

// ObservabilityConversation names a conversation with the observability assistant.
type ObservabilityConversation struct {
	ID          *string    `json:"id,omitempty"`
	LastUpdated *wire.Time `json:"last_updated,omitempty"`
	Title       *string    `json:"title,omitempty"`

	// TokenCount counts tokens: prompt, completion and total.
	TokenCount map[string]int64 `json:"token_count,omitzero"`
}

// ObservabilityFunction is something that the caller can do for the observability assistant.
type ObservabilityFunction struct {
	Description *string        `json:"description,omitempty"`
	Name        *string        `json:"name,omitempty"`
	Parameters  map[string]any `json:"parameters,omitzero"`
}

// ObservabilityFunctionCall is what the observability assistant wants to be done.
type ObservabilityFunctionCall struct {
	// Arguments are JSON.
	Arguments *string `json:"arguments,omitempty"`
	Name      string  `json:"name"`

	// Trigger is who asked for a function.
	Trigger ObservabilityFunctionTrigger `json:"trigger"`
}

// ObservabilityFunctionTrigger is who asked for a function.
type ObservabilityFunctionTrigger string

// ObservabilityInstruction tells the observability assistant how to behave. It is a text, or a text with an id.
type ObservabilityInstruction struct{ wire.Union }

// ObservabilityInstructionFrom makes a union of one of its kinds.
func ObservabilityInstructionFrom[T string | IdentifiedInstruction](kind T) ObservabilityInstruction {
	return ObservabilityInstruction{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u ObservabilityInstruction) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsIdentifiedInstruction reads it as IdentifiedInstruction.
func (u ObservabilityInstruction) AsIdentifiedInstruction() (kind IdentifiedInstruction, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ObservabilityMessage is a message of a conversation with the observability assistant.
type ObservabilityMessage struct {
	Timestamp wire.Time `json:"@timestamp"`

	// Message is what a message says.
	Message ObservabilityMessageBody `json:"message"`
}

// ObservabilityMessageBody is what a message says.
type ObservabilityMessageBody struct {
	Content *string `json:"content,omitempty"`
	Data    *string `json:"data,omitempty"`
	Event   *string `json:"event,omitempty"`

	// FunctionCall is what the observability assistant wants to be done.
	FunctionCall *ObservabilityFunctionCall `json:"function_call,omitempty"`
	Name         *string                    `json:"name,omitempty"`

	// Role is who wrote a message.
	Role ObservabilityMessageRole `json:"role"`
}

// ObservabilityMessageRole is who wrote a message.
type ObservabilityMessageRole string

// ProductDocumentationReference points to a page of the product documentation.
type ProductDocumentationReference struct {
	ID    string `json:"id"`
	Title string `json:"title"`

	// Type is always "ProductDocumentation".
	Type string `json:"type"`
	URL  string `json:"url"`
}

// Prompt is a prompt as Kibana stores it.
type Prompt struct {
	Categories               []string   `json:"categories,omitzero"`
	Color                    *string    `json:"color,omitempty"`
	Consumer                 *string    `json:"consumer,omitempty"`
	Content                  string     `json:"content"`
	CreatedAt                *wire.Time `json:"createdAt,omitempty"`
	CreatedBy                *string    `json:"createdBy,omitempty"`
	ID                       string     `json:"id"`
	IsDefault                *bool      `json:"isDefault,omitempty"`
	IsNewConversationDefault *bool      `json:"isNewConversationDefault,omitempty"`
	Name                     string     `json:"name"`
	Namespace                *string    `json:"namespace,omitempty"`

	// PromptType tells whether a prompt sets up the assistant or is a question at hand.
	PromptType PromptType `json:"promptType"`
	Timestamp  *wire.Time `json:"timestamp,omitempty"`
	UpdatedAt  *wire.Time `json:"updatedAt,omitempty"`
	UpdatedBy  *string    `json:"updatedBy,omitempty"`
	Users      []User     `json:"users,omitzero"`
}

// PromptBulkOutcome is the outcome of several changes.
type PromptBulkOutcome struct {
	Errors []PromptFailure `json:"errors,omitzero"`

	// Results is what several changes did.
	Results PromptChanges `json:"results"`

	// Summary counts the changes by their outcome.
	Summary BulkSummary `json:"summary"`
}

// PromptBulkResult is the reply to several changes.
type PromptBulkResult struct {
	// Attributes is the outcome of several changes.
	Attributes   PromptBulkOutcome `json:"attributes"`
	Message      *string           `json:"message,omitempty"`
	PromptsCount *int64            `json:"prompts_count,omitempty"`
	StatusCode   *int64            `json:"status_code,omitempty"`
	Success      *bool             `json:"success,omitempty"`
}

// PromptChanges is what several changes did.
type PromptChanges struct {
	Created []Prompt        `json:"created,omitzero"`
	Deleted []string        `json:"deleted,omitzero"`
	Skipped []SkippedPrompt `json:"skipped,omitzero"`
	Updated []Prompt        `json:"updated,omitzero"`
}

// PromptFailure is why changes failed.
type PromptFailure struct {
	ErrCode    *string        `json:"err_code,omitempty"`
	Message    string         `json:"message"`
	Prompts    []FailedPrompt `json:"prompts,omitzero"`
	StatusCode int64          `json:"status_code"`
}

// PromptPage is a page of prompts.
type PromptPage struct {
	Data    []Prompt `json:"data,omitzero"`
	Page    int64    `json:"page"`
	PerPage int64    `json:"perPage"`
	Total   int64    `json:"total"`
}

// PromptRequest is a prompt to create.
type PromptRequest struct {
	Categories               []string `json:"categories,omitzero"`
	Color                    *string  `json:"color,omitempty"`
	Consumer                 *string  `json:"consumer,omitempty"`
	Content                  string   `json:"content"`
	IsDefault                *bool    `json:"isDefault,omitempty"`
	IsNewConversationDefault *bool    `json:"isNewConversationDefault,omitempty"`
	Name                     string   `json:"name"`

	// PromptType tells whether a prompt sets up the assistant or is a question at hand.
	PromptType PromptType `json:"promptType"`
}

// PromptSortField is what prompts are sorted by.
type PromptSortField string

// PromptType tells whether a prompt sets up the assistant or is a question at hand.
type PromptType string

// PromptUpdate holds the members of a prompt to change.
type PromptUpdate struct {
	Categories               []string `json:"categories,omitzero"`
	Color                    *string  `json:"color,omitempty"`
	Consumer                 *string  `json:"consumer,omitempty"`
	Content                  *string  `json:"content,omitempty"`
	ID                       string   `json:"id"`
	IsDefault                *bool    `json:"isDefault,omitempty"`
	IsNewConversationDefault *bool    `json:"isNewConversationDefault,omitempty"`
}

// Provider is who offers the language model.
type Provider string

// SecurityAlertReference points to an alert of Elastic Security.
type SecurityAlertReference struct {
	AlertID string `json:"alertId"`
	ID      string `json:"id"`

	// Type is always "SecurityAlert".
	Type string `json:"type"`
}

// SecurityAlertsPageReference points to the page of alerts in Elastic Security.
type SecurityAlertsPageReference struct {
	ID string `json:"id"`

	// Type is always "SecurityAlertsPage".
	Type string `json:"type"`
}

// SecurityChatMessage is a message to the security assistant.
type SecurityChatMessage struct {
	Content           *string        `json:"content,omitempty"`
	Data              map[string]any `json:"data,omitzero"`
	FieldsToAnonymize []string       `json:"fields_to_anonymize,omitzero"`

	// Role is who wrote a message.
	Role MessageRole `json:"role"`
}

// SecurityChatRequest is what the security assistant shall answer, and with which connector.
type SecurityChatRequest struct {
	ConnectorID      string                `json:"connectorId"`
	ConversationID   *string               `json:"conversationId,omitempty"`
	IsStream         *bool                 `json:"isStream,omitempty"`
	LangSmithAPIKey  *string               `json:"langSmithApiKey,omitempty"`
	LangSmithProject *string               `json:"langSmithProject,omitempty"`
	Messages         []SecurityChatMessage `json:"messages,omitzero"`
	Model            *string               `json:"model,omitempty"`
	Persist          bool                  `json:"persist"`
	PromptID         *string               `json:"promptId,omitempty"`
	ResponseLanguage *string               `json:"responseLanguage,omitempty"`
}

// SelectOption is an option to choose.
type SelectOption struct {
	// ButtonColor is the colour of the button of an option.
	ButtonColor *ButtonColor `json:"buttonColor,omitempty"`
	Label       string       `json:"label"`
	Value       string       `json:"value"`
}

// SelectOptionInterruptResumeValue is the option that was chosen.
type SelectOptionInterruptResumeValue struct {
	// Type is always "SELECT_OPTION".
	Type  string `json:"type"`
	Value string `json:"value"`
}

// SelectOptionInterruptValue asks to choose an option.
type SelectOptionInterruptValue struct {
	Description string         `json:"description"`
	Expired     *bool          `json:"expired,omitempty"`
	Options     []SelectOption `json:"options,omitzero"`
	ThreadID    string         `json:"threadId"`

	// Type is always "SELECT_OPTION".
	Type string `json:"type"`
}

// SkippedAnonymizationField is an anonymisation field that was left alone.
type SkippedAnonymizationField struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`

	// SkipReason is why an anonymisation field was left alone.
	SkipReason string `json:"skip_reason"`
}

// SkippedKnowledgeBaseEntry is an entry of the knowledge base that was left alone.
type SkippedKnowledgeBaseEntry struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`

	// SkipReason is why an entry of the knowledge base was left alone.
	SkipReason string `json:"skip_reason"`
}

// SkippedPrompt is a prompt that was left alone.
type SkippedPrompt struct {
	ID   string  `json:"id"`
	Name *string `json:"name,omitempty"`

	// SkipReason is why a prompt was left alone.
	SkipReason string `json:"skip_reason"`
}

// SortOrder is the direction of a sorted list.
type SortOrder string

// TimeRange is the time that a query is about.
type TimeRange struct {
	From string `json:"from"`
	To   string `json:"to"`
}

// TraceData names the trace of an answer.
type TraceData struct {
	TraceID       *string `json:"traceId,omitempty"`
	TransactionID *string `json:"transactionId,omitempty"`
}

// User is a user of Kibana.
type User struct {
	ID   *string `json:"id,omitempty"`
	Name *string `json:"name,omitempty"`
}

// Vector is what a text is found by.
type Vector struct {
	ModelID string             `json:"modelId"`
	Tokens  map[string]float64 `json:"tokens,omitzero"`
}

// CompleteObservabilityChatParams holds the query parameters of CompleteObservabilityChat.
type CompleteObservabilityChatParams struct {
	// Format chooses the events of Kibana, which is the default, or chunks like those of OpenAI.
	Format *ObservabilityChatFormat `form:"format,omitempty" json:"format,omitempty"`
}

// FindAnonymizationFieldsParams holds the query parameters of FindAnonymizationFields.
type FindAnonymizationFieldsParams struct {
	// AllData asks for all fields beside those of the page.
	AllData   *bool                        `form:"all_data,omitempty" json:"all_data,omitempty"`
	Fields    []string                     `form:"fields,omitempty" json:"fields,omitempty"`
	Filter    *string                      `form:"filter,omitempty" json:"filter,omitempty"`
	Page      *int64                       `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64                       `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *AnonymizationFieldSortField `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder                   `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// CompleteSecurityChatParams holds the query parameters of CompleteSecurityChat.
type CompleteSecurityChatParams struct {
	ContentReferencesDisabled *bool `form:"content_references_disabled,omitempty" json:"content_references_disabled,omitempty"`
}

// FindConversationsParams holds the query parameters of FindConversations.
type FindConversationsParams struct {
	Fields    []string               `form:"fields,omitempty" json:"fields,omitempty"`
	Filter    *string                `form:"filter,omitempty" json:"filter,omitempty"`
	IsOwner   *bool                  `form:"is_owner,omitempty" json:"is_owner,omitempty"`
	Page      *int64                 `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64                 `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *ConversationSortField `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder             `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// SetUpKnowledgeBaseParams holds the query parameters of SetUpKnowledgeBase.
type SetUpKnowledgeBaseParams struct {
	// IgnoreSecurityLabs leaves out the articles of Elastic Security Labs. The default is false.
	IgnoreSecurityLabs *bool `form:"ignoreSecurityLabs,omitempty" json:"ignoreSecurityLabs,omitempty"`

	// ModelID is the ELSER model to use.
	ModelID *string `form:"modelId,omitempty" json:"modelId,omitempty"`
}

// FindKnowledgeBaseEntriesParams holds the query parameters of FindKnowledgeBaseEntries.
type FindKnowledgeBaseEntriesParams struct {
	Fields    []string                     `form:"fields,omitempty" json:"fields,omitempty"`
	Filter    *string                      `form:"filter,omitempty" json:"filter,omitempty"`
	Page      *int64                       `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64                       `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *KnowledgeBaseEntrySortField `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder                   `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// SetUpKnowledgeBaseResourceParams holds the query parameters of SetUpKnowledgeBaseResource.
type SetUpKnowledgeBaseResourceParams struct {
	IgnoreSecurityLabs *bool   `form:"ignoreSecurityLabs,omitempty" json:"ignoreSecurityLabs,omitempty"`
	ModelID            *string `form:"modelId,omitempty" json:"modelId,omitempty"`
}

// FindPromptsParams holds the query parameters of FindPrompts.
type FindPromptsParams struct {
	Fields    []string         `form:"fields,omitempty" json:"fields,omitempty"`
	Filter    *string          `form:"filter,omitempty" json:"filter,omitempty"`
	Page      *int64           `form:"page,omitempty" json:"page,omitempty"`
	PerPage   *int64           `form:"per_page,omitempty" json:"per_page,omitempty"`
	SortField *PromptSortField `form:"sort_field,omitempty" json:"sort_field,omitempty"`
	SortOrder *SortOrder       `form:"sort_order,omitempty" json:"sort_order,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCompleteObservabilityChat = wire.Operation{ID: "CompleteObservabilityChat", Method: http.MethodPost, Path: "/api/observability_ai_assistant/chat/complete", Scope: wire.SpaceScope, Since: "8.18", Media: "text/event-stream"}

// CompleteObservabilityChat sends a conversation to the observability assistant and returns the stream of its answer.
//
// The stream holds server-sent events, whose data is an ObservabilityChatEvent, and the word [DONE] in the last. A
// failure after the start stands in an event of the stream, the status is 200 all the same.
//
// Kibana: POST /api/observability_ai_assistant/chat/complete (experimental since 8.18), acts in the space of the call.
func (c *Client) CompleteObservabilityChat(ctx context.Context, params *CompleteObservabilityChatParams, body ObservabilityChatRequest, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
	}
	return wire.Stream(ctx, c.conn, &opCompleteObservabilityChat, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opBulkEditAnonymizationFields = wire.Operation{ID: "BulkEditAnonymizationFields", Method: http.MethodPost, Path: "/api/security_ai_assistant/anonymization_fields/_bulk_action", Scope: wire.SpaceScope, Since: "8.18"}

// BulkEditAnonymizationFields creates, updates and deletes anonymisation fields and returns what changed.
//
// If any change fails the call fails with 500, although the other changes are made. The body of the error tells
// which are which.
//
// Kibana: POST /api/security_ai_assistant/anonymization_fields/_bulk_action (stable since 8.18), acts in the space of
// the call.
func (c *Client) BulkEditAnonymizationFields(ctx context.Context, body BulkEditAnonymizationFieldsRequest, opts ...wire.RequestEditorFn) (*AnonymizationFieldBulkResult, error) {
	return wire.Object[AnonymizationFieldBulkResult](ctx, c.conn, &opBulkEditAnonymizationFields, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindAnonymizationFields = wire.Operation{ID: "FindAnonymizationFields", Method: http.MethodGet, Path: "/api/security_ai_assistant/anonymization_fields/_find", Scope: wire.SpaceScope, Since: "8.18"}

// FindAnonymizationFields returns a page of the fields of alerts and whether the language model may see them.
//
// Kibana: GET /api/security_ai_assistant/anonymization_fields/_find (stable since 8.18), acts in the space of the call.
func (c *Client) FindAnonymizationFields(ctx context.Context, params *FindAnonymizationFieldsParams, opts ...wire.RequestEditorFn) (*AnonymizationFieldPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "all_data", params.AllData)
		wire.AddEach(&query, "fields", params.Fields)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[AnonymizationFieldPage](ctx, c.conn, &opFindAnonymizationFields, wire.Request{Query: query}, opts)
}

// FindAnonymizationFieldsAll yields what all pages of [Client.FindAnonymizationFields] have, from the Page of params
// on, 100 at a time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindAnonymizationFieldsAll(ctx context.Context, params *FindAnonymizationFieldsParams, opts ...wire.RequestEditorFn) iter.Seq2[*AnonymizationField, error] {
	return func(yield func(*AnonymizationField, error) bool) {
		var at FindAnonymizationFieldsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindAnonymizationFields, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindAnonymizationFields(ctx, &at, opts...)
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

var opCompleteSecurityChat = wire.Operation{ID: "CompleteSecurityChat", Method: http.MethodPost, Path: "/api/security_ai_assistant/chat/complete", Scope: wire.SpaceScope, Since: "8.18", Media: "application/octet-stream"}

// CompleteSecurityChat sends messages to the security assistant and returns its answer.
//
// The answer is a stream of chunks with IsStream, and otherwise a single JSON document.
//
// Kibana: POST /api/security_ai_assistant/chat/complete (stable since 8.18), acts in the space of the call.
func (c *Client) CompleteSecurityChat(ctx context.Context, params *CompleteSecurityChatParams, body SecurityChatRequest, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "content_references_disabled", params.ContentReferencesDisabled)
	}
	return wire.Stream(ctx, c.conn, &opCompleteSecurityChat, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opDeleteAllConversations = wire.Operation{ID: "DeleteAllConversations", Method: http.MethodDelete, Path: "/api/security_ai_assistant/current_user/conversations", Scope: wire.SpaceScope, Since: "9.2"}

// DeleteAllConversations deletes all conversations of the caller but those that the body excludes.
//
// Kibana: DELETE /api/security_ai_assistant/current_user/conversations (stable since 9.2), acts in the space of the
// call.
func (c *Client) DeleteAllConversations(ctx context.Context, body *DeleteAllConversationsRequest, opts ...wire.RequestEditorFn) (*DeleteAllConversationsResponse, error) {
	return wire.Object[DeleteAllConversationsResponse](ctx, c.conn, &opDeleteAllConversations, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateConversation = wire.Operation{ID: "CreateConversation", Method: http.MethodPost, Path: "/api/security_ai_assistant/current_user/conversations", Scope: wire.SpaceScope, Since: "8.18"}

// CreateConversation creates a conversation of the caller and returns it.
//
// Kibana: POST /api/security_ai_assistant/current_user/conversations (stable since 8.18), acts in the space of the
// call.
func (c *Client) CreateConversation(ctx context.Context, body ConversationRequest, opts ...wire.RequestEditorFn) (*Conversation, error) {
	return wire.Object[Conversation](ctx, c.conn, &opCreateConversation, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindConversations = wire.Operation{ID: "FindConversations", Method: http.MethodGet, Path: "/api/security_ai_assistant/current_user/conversations/_find", Scope: wire.SpaceScope, Since: "8.18"}

// FindConversations returns a page of the conversations that the caller may see.
//
// Kibana: GET /api/security_ai_assistant/current_user/conversations/_find (stable since 8.18), acts in the space of the
// call.
func (c *Client) FindConversations(ctx context.Context, params *FindConversationsParams, opts ...wire.RequestEditorFn) (*ConversationPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "fields", params.Fields)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "is_owner", params.IsOwner)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[ConversationPage](ctx, c.conn, &opFindConversations, wire.Request{Query: query}, opts)
}

// FindConversationsAll yields what all pages of [Client.FindConversations] have, from the Page of params on, 100 at a
// time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindConversationsAll(ctx context.Context, params *FindConversationsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Conversation, error] {
	return func(yield func(*Conversation, error) bool) {
		var at FindConversationsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindConversations, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindConversations(ctx, &at, opts...)
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

var opDeleteConversation = wire.Operation{ID: "DeleteConversation", Method: http.MethodDelete, Path: "/api/security_ai_assistant/current_user/conversations/{id}", Scope: wire.SpaceScope, Since: "8.18"}

// DeleteConversation deletes a conversation for good.
//
// Kibana: DELETE /api/security_ai_assistant/current_user/conversations/{id} (stable since 8.18), acts in the space of
// the call.
func (c *Client) DeleteConversation(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*DeletedConversation, error) {
	return wire.Object[DeletedConversation](ctx, c.conn, &opDeleteConversation, wire.Request{Path: []string{id}}, opts)
}

var opGetConversation = wire.Operation{ID: "GetConversation", Method: http.MethodGet, Path: "/api/security_ai_assistant/current_user/conversations/{id}", Scope: wire.SpaceScope, Since: "8.18"}

// GetConversation returns a conversation with its messages.
//
// Kibana: GET /api/security_ai_assistant/current_user/conversations/{id} (stable since 8.18), acts in the space of the
// call.
func (c *Client) GetConversation(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Conversation, error) {
	return wire.Object[Conversation](ctx, c.conn, &opGetConversation, wire.Request{Path: []string{id}}, opts)
}

var opUpdateConversation = wire.Operation{ID: "UpdateConversation", Method: http.MethodPut, Path: "/api/security_ai_assistant/current_user/conversations/{id}", Scope: wire.SpaceScope, Since: "8.18"}

// UpdateConversation changes the given members of a conversation and returns it.
//
// Kibana: PUT /api/security_ai_assistant/current_user/conversations/{id} (stable since 8.18), acts in the space of the
// call.
func (c *Client) UpdateConversation(ctx context.Context, id string, body ConversationUpdate, opts ...wire.RequestEditorFn) (*Conversation, error) {
	return wire.Object[Conversation](ctx, c.conn, &opUpdateConversation, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opGetKnowledgeBaseStatus = wire.Operation{ID: "GetKnowledgeBaseStatus", Method: http.MethodGet, Path: "/api/security_ai_assistant/knowledge_base", Scope: wire.SpaceScope, Since: "8.18"}

// GetKnowledgeBaseStatus tells how far the knowledge base of the security assistant is set up.
//
// Kibana: GET /api/security_ai_assistant/knowledge_base (stable since 8.18), acts in the space of the call.
func (c *Client) GetKnowledgeBaseStatus(ctx context.Context, opts ...wire.RequestEditorFn) (*KnowledgeBaseStatus, error) {
	return wire.Object[KnowledgeBaseStatus](ctx, c.conn, &opGetKnowledgeBaseStatus, wire.Request{}, opts)
}

var opSetUpKnowledgeBase = wire.Operation{ID: "SetUpKnowledgeBase", Method: http.MethodPost, Path: "/api/security_ai_assistant/knowledge_base", Scope: wire.SpaceScope, Since: "8.18"}

// SetUpKnowledgeBase starts to set up the knowledge base of the security assistant, in the background.
//
// Follow it with GetKnowledgeBaseStatus.
//
// Kibana: POST /api/security_ai_assistant/knowledge_base (stable since 8.18), acts in the space of the call.
func (c *Client) SetUpKnowledgeBase(ctx context.Context, params *SetUpKnowledgeBaseParams, opts ...wire.RequestEditorFn) (*KnowledgeBaseSetup, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "ignoreSecurityLabs", params.IgnoreSecurityLabs)
		wire.AddOptional(&query, "modelId", params.ModelID)
	}
	return wire.Object[KnowledgeBaseSetup](ctx, c.conn, &opSetUpKnowledgeBase, wire.Request{Query: query}, opts)
}

var opCreateKnowledgeBaseEntry = wire.Operation{ID: "CreateKnowledgeBaseEntry", Method: http.MethodPost, Path: "/api/security_ai_assistant/knowledge_base/entries", Scope: wire.SpaceScope, Since: "8.18"}

// CreateKnowledgeBaseEntry adds a document or an index to the knowledge base and returns the entry.
//
// Kibana: POST /api/security_ai_assistant/knowledge_base/entries (stable since 8.18), acts in the space of the call.
func (c *Client) CreateKnowledgeBaseEntry(ctx context.Context, body KnowledgeBaseEntryRequest, opts ...wire.RequestEditorFn) (*KnowledgeBaseEntry, error) {
	return wire.Object[KnowledgeBaseEntry](ctx, c.conn, &opCreateKnowledgeBaseEntry, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkEditKnowledgeBaseEntries = wire.Operation{ID: "BulkEditKnowledgeBaseEntries", Method: http.MethodPost, Path: "/api/security_ai_assistant/knowledge_base/entries/_bulk_action", Scope: wire.SpaceScope, Since: "8.18"}

// BulkEditKnowledgeBaseEntries creates, updates and deletes entries of the knowledge base and returns what changed.
//
// If any change fails the call fails with 500, although the other changes are made. The body of the error tells
// which are which.
//
// Kibana: POST /api/security_ai_assistant/knowledge_base/entries/_bulk_action (stable since 8.18), acts in the space of
// the call.
func (c *Client) BulkEditKnowledgeBaseEntries(ctx context.Context, body BulkEditKnowledgeBaseEntriesRequest, opts ...wire.RequestEditorFn) (*KnowledgeBaseEntryBulkResult, error) {
	return wire.Object[KnowledgeBaseEntryBulkResult](ctx, c.conn, &opBulkEditKnowledgeBaseEntries, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindKnowledgeBaseEntries = wire.Operation{ID: "FindKnowledgeBaseEntries", Method: http.MethodGet, Path: "/api/security_ai_assistant/knowledge_base/entries/_find", Scope: wire.SpaceScope, Since: "8.18"}

// FindKnowledgeBaseEntries returns a page of the entries of the knowledge base that match.
//
// Kibana: GET /api/security_ai_assistant/knowledge_base/entries/_find (stable since 8.18), acts in the space of the
// call.
func (c *Client) FindKnowledgeBaseEntries(ctx context.Context, params *FindKnowledgeBaseEntriesParams, opts ...wire.RequestEditorFn) (*KnowledgeBaseEntryPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "fields", params.Fields)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[KnowledgeBaseEntryPage](ctx, c.conn, &opFindKnowledgeBaseEntries, wire.Request{Query: query}, opts)
}

// FindKnowledgeBaseEntriesAll yields what all pages of [Client.FindKnowledgeBaseEntries] have, from the Page of params
// on, 100 at a time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindKnowledgeBaseEntriesAll(ctx context.Context, params *FindKnowledgeBaseEntriesParams, opts ...wire.RequestEditorFn) iter.Seq2[*KnowledgeBaseEntry, error] {
	return func(yield func(*KnowledgeBaseEntry, error) bool) {
		var at FindKnowledgeBaseEntriesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindKnowledgeBaseEntries, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindKnowledgeBaseEntries(ctx, &at, opts...)
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

var opDeleteKnowledgeBaseEntry = wire.Operation{ID: "DeleteKnowledgeBaseEntry", Method: http.MethodDelete, Path: "/api/security_ai_assistant/knowledge_base/entries/{id}", Scope: wire.SpaceScope, Since: "8.18"}

// DeleteKnowledgeBaseEntry deletes an entry of the knowledge base and returns its id.
//
// Kibana: DELETE /api/security_ai_assistant/knowledge_base/entries/{id} (stable since 8.18), acts in the space of the
// call.
func (c *Client) DeleteKnowledgeBaseEntry(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*DeletedEntry, error) {
	return wire.Object[DeletedEntry](ctx, c.conn, &opDeleteKnowledgeBaseEntry, wire.Request{Path: []string{id}}, opts)
}

var opGetKnowledgeBaseEntry = wire.Operation{ID: "GetKnowledgeBaseEntry", Method: http.MethodGet, Path: "/api/security_ai_assistant/knowledge_base/entries/{id}", Scope: wire.SpaceScope, Since: "8.18"}

// GetKnowledgeBaseEntry returns an entry of the knowledge base.
//
// Kibana: GET /api/security_ai_assistant/knowledge_base/entries/{id} (stable since 8.18), acts in the space of the
// call.
func (c *Client) GetKnowledgeBaseEntry(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*KnowledgeBaseEntry, error) {
	return wire.Object[KnowledgeBaseEntry](ctx, c.conn, &opGetKnowledgeBaseEntry, wire.Request{Path: []string{id}}, opts)
}

var opUpdateKnowledgeBaseEntry = wire.Operation{ID: "UpdateKnowledgeBaseEntry", Method: http.MethodPut, Path: "/api/security_ai_assistant/knowledge_base/entries/{id}", Scope: wire.SpaceScope, Since: "8.18"}

// UpdateKnowledgeBaseEntry replaces an entry of the knowledge base and returns it.
//
// Kibana: PUT /api/security_ai_assistant/knowledge_base/entries/{id} (stable since 8.18), acts in the space of the
// call.
func (c *Client) UpdateKnowledgeBaseEntry(ctx context.Context, id string, body KnowledgeBaseEntryRequest, opts ...wire.RequestEditorFn) (*KnowledgeBaseEntry, error) {
	return wire.Object[KnowledgeBaseEntry](ctx, c.conn, &opUpdateKnowledgeBaseEntry, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opGetKnowledgeBaseResourceStatus = wire.Operation{ID: "GetKnowledgeBaseResourceStatus", Method: http.MethodGet, Path: "/api/security_ai_assistant/knowledge_base/{resource}", Scope: wire.SpaceScope, Since: "8.18"}

// GetKnowledgeBaseResourceStatus tells how far a resource of the knowledge base is set up.
//
// Kibana reports on the whole knowledge base, like GetKnowledgeBaseStatus, whatever the resource.
//
// Kibana: GET /api/security_ai_assistant/knowledge_base/{resource} (stable since 8.18), acts in the space of the call.
func (c *Client) GetKnowledgeBaseResourceStatus(ctx context.Context, resource string, opts ...wire.RequestEditorFn) (*KnowledgeBaseStatus, error) {
	return wire.Object[KnowledgeBaseStatus](ctx, c.conn, &opGetKnowledgeBaseResourceStatus, wire.Request{Path: []string{resource}}, opts)
}

var opSetUpKnowledgeBaseResource = wire.Operation{ID: "SetUpKnowledgeBaseResource", Method: http.MethodPost, Path: "/api/security_ai_assistant/knowledge_base/{resource}", Scope: wire.SpaceScope, Since: "8.18"}

// SetUpKnowledgeBaseResource starts to set up a resource of the knowledge base, in the background.
//
// Kibana: POST /api/security_ai_assistant/knowledge_base/{resource} (stable since 8.18), acts in the space of the call.
func (c *Client) SetUpKnowledgeBaseResource(ctx context.Context, resource string, params *SetUpKnowledgeBaseResourceParams, opts ...wire.RequestEditorFn) (*KnowledgeBaseSetup, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "ignoreSecurityLabs", params.IgnoreSecurityLabs)
		wire.AddOptional(&query, "modelId", params.ModelID)
	}
	return wire.Object[KnowledgeBaseSetup](ctx, c.conn, &opSetUpKnowledgeBaseResource, wire.Request{Path: []string{resource}, Query: query}, opts)
}

var opBulkEditPrompts = wire.Operation{ID: "BulkEditPrompts", Method: http.MethodPost, Path: "/api/security_ai_assistant/prompts/_bulk_action", Scope: wire.SpaceScope, Since: "8.18"}

// BulkEditPrompts creates, updates and deletes prompts of the security assistant and returns what changed.
//
// If any change fails the call fails with 500, although the other changes are made. The body of the error tells
// which are which.
//
// Kibana: POST /api/security_ai_assistant/prompts/_bulk_action (stable since 8.18), acts in the space of the call.
func (c *Client) BulkEditPrompts(ctx context.Context, body BulkEditPromptsRequest, opts ...wire.RequestEditorFn) (*PromptBulkResult, error) {
	return wire.Object[PromptBulkResult](ctx, c.conn, &opBulkEditPrompts, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindPrompts = wire.Operation{ID: "FindPrompts", Method: http.MethodGet, Path: "/api/security_ai_assistant/prompts/_find", Scope: wire.SpaceScope, Since: "8.18"}

// FindPrompts returns a page of the prompts of the security assistant that match.
//
// Kibana: GET /api/security_ai_assistant/prompts/_find (stable since 8.18), acts in the space of the call.
func (c *Client) FindPrompts(ctx context.Context, params *FindPromptsParams, opts ...wire.RequestEditorFn) (*PromptPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "fields", params.Fields)
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "per_page", params.PerPage)
		wire.AddOptional(&query, "sort_field", params.SortField)
		wire.AddOptional(&query, "sort_order", params.SortOrder)
	}
	return wire.Object[PromptPage](ctx, c.conn, &opFindPrompts, wire.Request{Query: query}, opts)
}

// FindPromptsAll yields what all pages of [Client.FindPrompts] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) FindPromptsAll(ctx context.Context, params *FindPromptsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Prompt, error] {
	return func(yield func(*Prompt, error) bool) {
		var at FindPromptsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindPrompts, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindPrompts(ctx, &at, opts...)
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

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r SecurityChatRequest) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "langSmithApiKey")
}

// LogValue makes slog show [redacted] for secrets.
func (r SecurityChatRequest) LogValue() slog.Value { return wire.LogRedacted(r, "langSmithApiKey") }
