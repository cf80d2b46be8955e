// Package cases manages cases, what is attached to them, their history, and how the cases of an owner are
// configured. An owner is the application that a case belongs to: cases, observability or securitySolution.
//
// A change of a case, a comment or a configuration gives the version that it was made to. A version that is out
// of date is refused with 409.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package cases

import (
	"context"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of ActivityAction.
const (
	ActivityActionAdd           ActivityAction = "add"
	ActivityActionCreate        ActivityAction = "create"
	ActivityActionDelete        ActivityAction = "delete"
	ActivityActionPushToService ActivityAction = "push_to_service"
	ActivityActionUpdate        ActivityAction = "update"
)

// The values of ActivityFilter.
const (
	ActivityFilterAction       ActivityFilter = "action"
	ActivityFilterAlert        ActivityFilter = "alert"
	ActivityFilterAssignees    ActivityFilter = "assignees"
	ActivityFilterAttachment   ActivityFilter = "attachment"
	ActivityFilterCategory     ActivityFilter = "category"
	ActivityFilterComment      ActivityFilter = "comment"
	ActivityFilterConnector    ActivityFilter = "connector"
	ActivityFilterCreateCase   ActivityFilter = "create_case"
	ActivityFilterCustomFields ActivityFilter = "customFields"
	ActivityFilterDeleteCase   ActivityFilter = "delete_case"
	ActivityFilterDescription  ActivityFilter = "description"
	ActivityFilterObservables  ActivityFilter = "observables"
	ActivityFilterPushed       ActivityFilter = "pushed"
	ActivityFilterSettings     ActivityFilter = "settings"
	ActivityFilterSeverity     ActivityFilter = "severity"
	ActivityFilterStatus       ActivityFilter = "status"
	ActivityFilterTags         ActivityFilter = "tags"
	ActivityFilterTitle        ActivityFilter = "title"
	ActivityFilterUser         ActivityFilter = "user"
)

// The values of ActivityType.
const (
	ActivityTypeAssignees      ActivityType = "assignees"
	ActivityTypeCategory       ActivityType = "category"
	ActivityTypeComment        ActivityType = "comment"
	ActivityTypeConnector      ActivityType = "connector"
	ActivityTypeCreateCase     ActivityType = "create_case"
	ActivityTypeCustomFields   ActivityType = "customFields"
	ActivityTypeDeleteCase     ActivityType = "delete_case"
	ActivityTypeDescription    ActivityType = "description"
	ActivityTypeExtendedFields ActivityType = "extended_fields"
	ActivityTypeObservables    ActivityType = "observables"
	ActivityTypePushed         ActivityType = "pushed"
	ActivityTypeSettings       ActivityType = "settings"
	ActivityTypeSeverity       ActivityType = "severity"
	ActivityTypeStatus         ActivityType = "status"
	ActivityTypeTags           ActivityType = "tags"
	ActivityTypeTemplate       ActivityType = "template"
	ActivityTypeTitle          ActivityType = "title"
)

// The values of ClosureType.
const (
	ClosureTypeCloseByPushing ClosureType = "close-by-pushing"
	ClosureTypeCloseByUser    ClosureType = "close-by-user"
)

// The values of CustomFieldType.
const (
	CustomFieldTypeNumber CustomFieldType = "number"
	CustomFieldTypeText   CustomFieldType = "text"
	CustomFieldTypeToggle CustomFieldType = "toggle"
)

// The values of Owner.
const (
	OwnerCases            Owner = "cases"
	OwnerObservability    Owner = "observability"
	OwnerSecuritySolution Owner = "securitySolution"
)

// The values of ReferenceStorageType.
const (
	ReferenceStorageTypeElasticSearchDoc ReferenceStorageType = "elasticSearchDoc"
	ReferenceStorageTypeSavedObject      ReferenceStorageType = "savedObject"
)

// The values of SearchField.
const (
	SearchFieldDescription SearchField = "description"
	SearchFieldTitle       SearchField = "title"
)

// The values of SearchOperator.
const (
	SearchOperatorAND SearchOperator = "AND"
	SearchOperatorOR  SearchOperator = "OR"
)

// The values of Severity.
const (
	SeverityCritical Severity = "critical"
	SeverityHigh     Severity = "high"
	SeverityLow      Severity = "low"
	SeverityMedium   Severity = "medium"
)

// The values of SortField.
const (
	SortFieldCategory  SortField = "category"
	SortFieldClosedAt  SortField = "closedAt"
	SortFieldCreatedAt SortField = "createdAt"
	SortFieldSeverity  SortField = "severity"
	SortFieldStatus    SortField = "status"
	SortFieldTitle     SortField = "title"
	SortFieldUpdatedAt SortField = "updatedAt"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of Status.
const (
	StatusClosed     Status = "closed"
	StatusInProgress Status = "in-progress"
	StatusOpen       Status = "open"
)

// ActionTarget is a host.
type ActionTarget struct {
	EndpointID string `json:"endpointId"`
	Hostname   string `json:"hostname"`
}

// ActionsAttachment tells of a response action on hosts.
type ActionsAttachment struct {
	// Actions is an action and the hosts that it was taken on.
	Actions   HostActions `json:"actions"`
	Comment   string      `json:"comment"`
	CreatedAt wire.Time   `json:"created_at"`

	// CreatedBy is a user as Kibana knew it at the time.
	CreatedBy User   `json:"created_by"`
	ID        string `json:"id"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner    Owner      `json:"owner"`
	PushedAt *wire.Time `json:"pushed_at"`
	PushedBy *User      `json:"pushed_by"`

	// Type is always "actions".
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at"`
	UpdatedBy *User      `json:"updated_by"`
	Version   string     `json:"version"`
}

// Activity is something that was done to a case.
type Activity struct {
	// Action says whether something was added, changed or taken away.
	Action ActivityAction `json:"action"`

	// CommentID is the attachment that it was done to.
	CommentID *string   `json:"comment_id"`
	CreatedAt wire.Time `json:"created_at"`

	// CreatedBy is a user as Kibana knew it at the time.
	CreatedBy User   `json:"created_by"`
	ID        string `json:"id"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner   Owner            `json:"owner"`
	Payload *ActivityPayload `json:"payload"`

	// Type says what was changed.
	Type    ActivityType `json:"type"`
	Version string       `json:"version"`
}

// ActivityAction says whether something was added, changed or taken away.
type ActivityAction string

// ActivityFilter is a kind of actions to look for.
type ActivityFilter string

// ActivityPage is a page of the history of a case.
type ActivityPage struct {
	Page       int64      `json:"page"`
	PerPage    int64      `json:"perPage"`
	Total      int64      `json:"total"`
	Activities []Activity `json:"userActions,omitzero"`
}

// ActivityPayload holds what changed, as a rule the one member that the type of the activity names. With create_case it
// is the case
// as it was opened, and with delete_case there is none.
type ActivityPayload struct {
	Assignees []Assignee `json:"assignees,omitzero"`
	Category  *string    `json:"category"`

	// Comment is the attachment, without its id and version.
	Comment map[string]any `json:"comment,omitzero"`

	// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
	Connector      Connector         `json:"connector,omitzero"`
	CustomFields   []CustomField     `json:"customFields,omitzero"`
	Description    *string           `json:"description,omitempty"`
	ExtendedFields map[string]string `json:"extended_fields,omitzero"`

	// ExternalService tells where the case was pushed to.
	ExternalService *ExternalService `json:"externalService,omitempty"`

	// Observables tells how many observables were added, changed or deleted.
	Observables *ObservablesActivity `json:"observables,omitempty"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner *Owner `json:"owner,omitempty"`

	// Settings are the settings of a case.
	Settings *Settings `json:"settings,omitempty"`

	// Severity says how bad it is.
	Severity *Severity `json:"severity,omitempty"`

	// Status says how far the work on a case is.
	Status   *Status      `json:"status,omitempty"`
	Tags     []string     `json:"tags,omitzero"`
	Template *TemplateRef `json:"template"`
	Title    *string      `json:"title,omitempty"`
}

// ActivityType says what was changed.
type ActivityType string

// AddCommentRequest is what to attach to a case.
type AddCommentRequest struct{ wire.Union }

// AddCommentRequestFrom makes a union of one of its kinds and sets its "type".
func AddCommentRequestFrom[T NewUserComment | NewAlerts](kind T) AddCommentRequest {
	switch v := any(&kind).(type) {
	case *NewUserComment:
		v.Type = "user"
	case *NewAlerts:
		v.Type = "alert"
	}
	return AddCommentRequest{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: alert and user.
func (u AddCommentRequest) Discriminator() string { return u.Text("type") }

// AsNewUserComment reads it as NewUserComment. It fails where "type" is that of another kind.
func (u AddCommentRequest) AsNewUserComment() (kind NewUserComment, err error) {
	err = u.DecodeTagged(&kind, "type", "user")
	return kind, err
}

// AsNewAlerts reads it as NewAlerts. It fails where "type" is that of another kind.
func (u AddCommentRequest) AsNewAlerts() (kind NewAlerts, err error) {
	err = u.DecodeTagged(&kind, "type", "alert")
	return kind, err
}

// AddFileRequest is a file to attach.
type AddFileRequest struct {
	File wire.File `json:"file"`

	// FileName is the name that the file gets, without its extension.
	FileName *string `json:"filename,omitempty"`
}

// AlertAttachment are alerts of one rule.
type AlertAttachment struct {
	AlertIDs  OneOrMany `json:"alertId,omitzero"`
	CreatedAt wire.Time `json:"created_at"`

	// CreatedBy is a user as Kibana knew it at the time.
	CreatedBy User   `json:"created_by"`
	ID        string `json:"id"`

	// Indices are the indices of the alerts, in the order of their ids.
	Indices OneOrMany `json:"index,omitzero"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner    Owner      `json:"owner"`
	PushedAt *wire.Time `json:"pushed_at"`
	PushedBy *User      `json:"pushed_by"`

	// Rule names the rule of an alert. Both may be null, but requests must have them.
	Rule *RuleRef `json:"rule,omitempty"`

	// Type is always "alert".
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at"`
	UpdatedBy *User      `json:"updated_by"`
	Version   string     `json:"version"`
}

// AlertsChange is what an attachment of alerts becomes.
type AlertsChange struct {
	AlertIDs OneOrMany `json:"alertId,omitzero"`
	ID       string    `json:"id"`
	Indices  OneOrMany `json:"index,omitzero"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner Owner `json:"owner"`

	// Rule names the rule of an alert. Both may be null, but requests must have them.
	Rule RuleRef `json:"rule"`

	// Type is always "alert".
	Type string `json:"type"`

	// Version is the version that was read.
	Version string `json:"version"`
}

// Assignee is a user that a case is assigned to.
type Assignee struct {
	// UID is the id of a user profile.
	UID string `json:"uid"`
}

// AttachedAlert is an alert that is attached to a case.
type AttachedAlert struct {
	AttachedAt wire.Time `json:"attached_at"`
	ID         string    `json:"id"`
	Index      string    `json:"index"`
}

// Attachment is what is attached to a case. Types that Kibana has newly learnt are of none of these kinds.
type Attachment struct{ wire.Union }

// AttachmentFrom makes a union of one of its kinds and sets its "type".
func AttachmentFrom[T UserComment | AlertAttachment | ActionsAttachment | ExternalReferenceAttachment | PersistableStateAttachment](kind T) Attachment {
	switch v := any(&kind).(type) {
	case *UserComment:
		v.Type = "user"
	case *AlertAttachment:
		v.Type = "alert"
	case *ActionsAttachment:
		v.Type = "actions"
	case *ExternalReferenceAttachment:
		v.Type = "externalReference"
	case *PersistableStateAttachment:
		v.Type = "persistableState"
	}
	return Attachment{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: actions, alert, externalReference, persistableState
// and user.
func (u Attachment) Discriminator() string { return u.Text("type") }

// AsUserComment reads it as UserComment. It fails where "type" is that of another kind.
func (u Attachment) AsUserComment() (kind UserComment, err error) {
	err = u.DecodeTagged(&kind, "type", "user")
	return kind, err
}

// AsAlertAttachment reads it as AlertAttachment. It fails where "type" is that of another kind.
func (u Attachment) AsAlertAttachment() (kind AlertAttachment, err error) {
	err = u.DecodeTagged(&kind, "type", "alert")
	return kind, err
}

// AsActionsAttachment reads it as ActionsAttachment. It fails where "type" is that of another kind.
func (u Attachment) AsActionsAttachment() (kind ActionsAttachment, err error) {
	err = u.DecodeTagged(&kind, "type", "actions")
	return kind, err
}

// AsExternalReferenceAttachment reads it as ExternalReferenceAttachment. It fails where "type" is that of another kind.
func (u Attachment) AsExternalReferenceAttachment() (kind ExternalReferenceAttachment, err error) {
	err = u.DecodeTagged(&kind, "type", "externalReference")
	return kind, err
}

// AsPersistableStateAttachment reads it as PersistableStateAttachment. It fails where "type" is that of another kind.
func (u Attachment) AsPersistableStateAttachment() (kind PersistableStateAttachment, err error) {
	err = u.DecodeTagged(&kind, "type", "persistableState")
	return kind, err
}

// AttachmentPage is a page of what is attached to a case.
type AttachmentPage struct {
	Comments []Attachment `json:"comments,omitzero"`
	Page     int64        `json:"page"`
	PerPage  int64        `json:"per_page"`
	Total    int64        `json:"total"`
}

// AttachmentTotals counts what is attached to a case.
type AttachmentTotals struct {
	Alerts       *int64 `json:"alerts,omitempty"`
	Events       *int64 `json:"events,omitempty"`
	UserComments *int64 `json:"userComments,omitempty"`
}

// AvailableConnector is a connector that cases can be pushed through.
type AvailableConnector struct {
	ConnectorTypeID           string         `json:"actionTypeId"`
	Config                    map[string]any `json:"config,omitzero"`
	ID                        string         `json:"id"`
	IsConnectorTypeDeprecated *bool          `json:"isConnectorTypeDeprecated,omitempty"`
	IsDeprecated              *bool          `json:"isDeprecated,omitempty"`
	IsMissingSecrets          *bool          `json:"isMissingSecrets,omitempty"`
	IsPreconfigured           *bool          `json:"isPreconfigured,omitempty"`
	IsSystemAction            *bool          `json:"isSystemAction,omitempty"`
	Name                      string         `json:"name"`
	ReferencedByCount         *int64         `json:"referencedByCount,omitempty"`
}

// Case is a case.
type Case struct {
	Assignees []Assignee `json:"assignees,omitzero"`
	Category  *string    `json:"category"`
	ClosedAt  *wire.Time `json:"closed_at"`
	ClosedBy  *User      `json:"closed_by"`

	// Comments is empty in a list of cases.
	Comments []Attachment `json:"comments,omitzero"`

	// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
	Connector Connector `json:"connector,omitzero"`
	CreatedAt wire.Time `json:"created_at"`

	// CreatedBy is a user as Kibana knew it at the time.
	CreatedBy    User          `json:"created_by"`
	CustomFields []CustomField `json:"customFields,omitzero"`
	Description  string        `json:"description"`

	// Duration is the time from opening to closing, in seconds.
	Duration *int64 `json:"duration"`

	// ExtendedFields are the values of the fields that the template adds, as texts.
	ExtendedFields  map[string]string `json:"extended_fields,omitzero"`
	ExternalService *ExternalService  `json:"external_service"`
	ID              string            `json:"id"`
	InProgressAt    *wire.Time        `json:"in_progress_at"`

	// IncrementalID is a number for people, which Kibana gives some time after a case is opened.
	IncrementalID *int64       `json:"incremental_id"`
	Observables   []Observable `json:"observables,omitzero"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner Owner `json:"owner"`

	// Settings are the settings of a case.
	Settings Settings `json:"settings"`

	// Severity says how bad it is.
	Severity Severity `json:"severity"`

	// Status says how far the work on a case is.
	Status   Status       `json:"status"`
	Tags     []string     `json:"tags,omitzero"`
	Template *TemplateRef `json:"template"`

	// TimeToAcknowledge is in seconds.
	TimeToAcknowledge *int64 `json:"time_to_acknowledge"`

	// TimeToInvestigate is in seconds.
	TimeToInvestigate *int64 `json:"time_to_investigate"`

	// TimeToResolve is in seconds.
	TimeToResolve    *int64 `json:"time_to_resolve"`
	Title            string `json:"title"`
	TotalAlerts      int64  `json:"totalAlerts"`
	TotalComments    int64  `json:"totalComment"`
	TotalEvents      *int64 `json:"totalEvents,omitempty"`
	TotalObservables *int64 `json:"total_observables"`

	// UpdateSummary tells what else an update did. Newer versions of Kibana have it.
	UpdateSummary *UpdateSummary `json:"updateSummary,omitempty"`
	UpdatedAt     *wire.Time     `json:"updated_at"`
	UpdatedBy     *User          `json:"updated_by"`

	// Version changes with every write. Updates want it.
	Version string `json:"version"`
}

// CaseChange is what to change of a case. What is absent stays as it is.
type CaseChange struct {
	Assignees []Assignee `json:"assignees,omitzero"`
	Category  *string    `json:"category,omitempty"`

	// CloseReason tells why the case is closed. Newer versions of Kibana give it to attached alerts.
	CloseReason *string `json:"closeReason,omitempty"`

	// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
	Connector Connector `json:"connector,omitzero"`

	// CustomFields replaces all custom fields.
	CustomFields []CustomField `json:"customFields,omitzero"`
	Description  *string       `json:"description,omitempty"`
	ID           string        `json:"id"`

	// Settings are the settings of a case.
	Settings *Settings `json:"settings,omitempty"`

	// Severity says how bad it is.
	Severity *Severity `json:"severity,omitempty"`

	// Status says how far the work on a case is.
	Status *Status  `json:"status,omitempty"`
	Tags   []string `json:"tags,omitzero"`
	Title  *string  `json:"title,omitempty"`

	// Version is the version that was read.
	Version string `json:"version"`
}

// CasePage is a page of cases. The counts by status do not depend on the status that was asked for.
type CasePage struct {
	Cases           []Case `json:"cases,omitzero"`
	ClosedCases     int64  `json:"count_closed_cases"`
	InProgressCases int64  `json:"count_in_progress_cases"`
	OpenCases       int64  `json:"count_open_cases"`
	Page            int64  `json:"page"`
	PerPage         int64  `json:"per_page"`

	// Total counts what matches on all pages.
	Total int64 `json:"total"`
}

// ClosureType says whether people close cases or a push does.
type ClosureType string

// Configuration says how the cases of an owner are handled.
type Configuration struct {
	// ClosureType says whether people close cases or a push does.
	ClosureType ClosureType `json:"closure_type"`

	// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
	Connector Connector `json:"connector,omitzero"`
	CreatedAt wire.Time `json:"created_at"`

	// CreatedBy is a user as Kibana knew it at the time.
	CreatedBy    User                       `json:"created_by"`
	CustomFields []CustomFieldConfiguration `json:"customFields,omitzero"`

	// Error tells why the mappings could not be read.
	Error *string `json:"error"`

	// ExtractObservables collects observables from alerts that are attached to new cases.
	ExtractObservables *bool  `json:"extractObservables,omitempty"`
	ID                 string `json:"id"`

	// Mappings say what becomes of the parts of a case in the external service.
	Mappings        []FieldMapping   `json:"mappings,omitzero"`
	ObservableTypes []ObservableType `json:"observableTypes,omitzero"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner     Owner      `json:"owner"`
	Templates []Template `json:"templates,omitzero"`
	UpdatedAt *wire.Time `json:"updated_at"`
	UpdatedBy *User      `json:"updated_by"`

	// Version changes with every write. Updates want it.
	Version string `json:"version"`

	// WorkflowTags choose the workflows that cases offer.
	WorkflowTags []string `json:"workflowTags,omitzero"`
}

// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
type Connector struct{ wire.Union }

// ConnectorFrom makes a union of one of its kinds and sets its "type".
func ConnectorFrom[T NoConnector | WebhookConnector | JiraConnector | ResilientConnector | ServiceNowConnector | ServiceNowSecOpsConnector | SwimlaneConnector | TheHiveConnector](kind T) Connector {
	switch v := any(&kind).(type) {
	case *NoConnector:
		v.Type = ".none"
	case *WebhookConnector:
		v.Type = ".cases-webhook"
	case *JiraConnector:
		v.Type = ".jira"
	case *ResilientConnector:
		v.Type = ".resilient"
	case *ServiceNowConnector:
		v.Type = ".servicenow"
	case *ServiceNowSecOpsConnector:
		v.Type = ".servicenow-sir"
	case *SwimlaneConnector:
		v.Type = ".swimlane"
	case *TheHiveConnector:
		v.Type = ".thehive"
	}
	return Connector{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: .cases-webhook, .jira, .none, .resilient,
// .servicenow, .servicenow-sir, .swimlane and .thehive.
func (u Connector) Discriminator() string { return u.Text("type") }

// AsNoConnector reads it as NoConnector. It fails where "type" is that of another kind.
func (u Connector) AsNoConnector() (kind NoConnector, err error) {
	err = u.DecodeTagged(&kind, "type", ".none")
	return kind, err
}

// AsWebhookConnector reads it as WebhookConnector. It fails where "type" is that of another kind.
func (u Connector) AsWebhookConnector() (kind WebhookConnector, err error) {
	err = u.DecodeTagged(&kind, "type", ".cases-webhook")
	return kind, err
}

// AsJiraConnector reads it as JiraConnector. It fails where "type" is that of another kind.
func (u Connector) AsJiraConnector() (kind JiraConnector, err error) {
	err = u.DecodeTagged(&kind, "type", ".jira")
	return kind, err
}

// AsResilientConnector reads it as ResilientConnector. It fails where "type" is that of another kind.
func (u Connector) AsResilientConnector() (kind ResilientConnector, err error) {
	err = u.DecodeTagged(&kind, "type", ".resilient")
	return kind, err
}

// AsServiceNowConnector reads it as ServiceNowConnector. It fails where "type" is that of another kind.
func (u Connector) AsServiceNowConnector() (kind ServiceNowConnector, err error) {
	err = u.DecodeTagged(&kind, "type", ".servicenow")
	return kind, err
}

// AsServiceNowSecOpsConnector reads it as ServiceNowSecOpsConnector. It fails where "type" is that of another kind.
func (u Connector) AsServiceNowSecOpsConnector() (kind ServiceNowSecOpsConnector, err error) {
	err = u.DecodeTagged(&kind, "type", ".servicenow-sir")
	return kind, err
}

// AsSwimlaneConnector reads it as SwimlaneConnector. It fails where "type" is that of another kind.
func (u Connector) AsSwimlaneConnector() (kind SwimlaneConnector, err error) {
	err = u.DecodeTagged(&kind, "type", ".swimlane")
	return kind, err
}

// AsTheHiveConnector reads it as TheHiveConnector. It fails where "type" is that of another kind.
func (u Connector) AsTheHiveConnector() (kind TheHiveConnector, err error) {
	err = u.DecodeTagged(&kind, "type", ".thehive")
	return kind, err
}

// CreateRequest is a case to open. A new case has the status open.
type CreateRequest struct {
	Assignees []Assignee `json:"assignees,omitzero"`
	Category  *string    `json:"category,omitempty"`

	// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
	Connector Connector `json:"connector,omitzero"`

	// CustomFields are values of fields that the configuration of the owner has.
	CustomFields []CustomField `json:"customFields,omitzero"`
	Description  string        `json:"description"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner Owner `json:"owner"`

	// Settings are the settings of a case.
	Settings Settings `json:"settings"`

	// Severity says how bad it is.
	Severity *Severity `json:"severity,omitempty"`

	// Tags may be empty.
	Tags  []string `json:"tags,omitzero"`
	Title string   `json:"title"`
}

// CustomField is the value of a custom field.
type CustomField struct {
	Key string `json:"key"`

	// Type is the type of a custom field.
	Type CustomFieldType `json:"type"`

	// Value is a text, a boolean or a number as the type says, or null.
	Value any `json:"value"`
}

// CustomFieldConfiguration is a custom field that cases have.
type CustomFieldConfiguration struct {
	// DefaultValue is a text, a boolean or a number as the type says, or null.
	DefaultValue any    `json:"defaultValue,omitempty"`
	Key          string `json:"key"`
	Label        string `json:"label"`
	Required     bool   `json:"required"`

	// Type is the type of a custom field.
	Type CustomFieldType `json:"type"`
}

// CustomFieldType is the type of a custom field.
type CustomFieldType string

// ExternalReferenceAttachment refers to something outside of the case, such as a file.
type ExternalReferenceAttachment struct {
	CreatedAt wire.Time `json:"created_at"`

	// CreatedBy is a user as Kibana knew it at the time.
	CreatedBy User `json:"created_by"`

	// AttachmentTypeID is .files for a file.
	AttachmentTypeID string `json:"externalReferenceAttachmentTypeId"`
	ReferenceID      string `json:"externalReferenceId"`

	// Metadata holds a list files with name, extension, mimeType and created for a file.
	Metadata map[string]any   `json:"externalReferenceMetadata"`
	Storage  ReferenceStorage `json:"externalReferenceStorage"`
	ID       string           `json:"id"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner    Owner      `json:"owner"`
	PushedAt *wire.Time `json:"pushed_at"`
	PushedBy *User      `json:"pushed_by"`

	// Type is always "externalReference".
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at"`
	UpdatedBy *User      `json:"updated_by"`
	Version   string     `json:"version"`
}

// ExternalService tells where a case was pushed to.
type ExternalService struct {
	ConnectorID   *string    `json:"connector_id,omitempty"`
	ConnectorName *string    `json:"connector_name,omitempty"`
	ExternalID    *string    `json:"external_id,omitempty"`
	ExternalTitle *string    `json:"external_title,omitempty"`
	ExternalURL   *string    `json:"external_url,omitempty"`
	PushedAt      *wire.Time `json:"pushed_at,omitempty"`
	PushedBy      *User      `json:"pushed_by"`
}

// FieldMapping says what becomes of a part of a case in the external service.
type FieldMapping struct {
	// ActionType is append, overwrite or nothing.
	ActionType string `json:"action_type"`

	// Source is a part of the case, such as title, description, comments and tags.
	Source string `json:"source"`

	// Target is a field of the service, or not_mapped.
	Target string `json:"target"`
}

// HostActions is an action and the hosts that it was taken on.
type HostActions struct {
	Targets []ActionTarget `json:"targets,omitzero"`

	// Type is an action such as isolate and unisolate.
	Type string `json:"type"`
}

// JiraConnector pushes a case to Jira.
type JiraConnector struct {
	Fields *JiraFields `json:"fields"`
	ID     string      `json:"id"`
	Name   string      `json:"name"`

	// Type is always ".jira".
	Type string `json:"type"`
}

// JiraFields are what Jira wants to know.
type JiraFields struct {
	IssueType *string `json:"issueType"`

	// OtherFields are further fields as JSON.
	OtherFields *string `json:"otherFields,omitempty"`
	Parent      *string `json:"parent"`
	Priority    *string `json:"priority"`
}

// NewAlerts are alerts of one rule to attach. A case takes 1000 alerts in all.
type NewAlerts struct {
	AlertIDs OneOrMany `json:"alertId,omitzero"`

	// Indices are the indices of the alerts, as many as there are ids.
	Indices OneOrMany `json:"index,omitzero"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner Owner `json:"owner"`

	// Rule names the rule of an alert. Both may be null, but requests must have them.
	Rule RuleRef `json:"rule"`

	// Type is always "alert".
	Type string `json:"type"`
}

// NewUserComment is a comment to add.
type NewUserComment struct {
	// Comment is Markdown.
	Comment string `json:"comment"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner Owner `json:"owner"`

	// Type is always "user".
	Type string `json:"type"`
}

// NoConnector says that a case is not pushed anywhere. Its id and name are none.
type NoConnector struct {
	// Fields is null.
	Fields *string `json:"fields"`
	ID     string  `json:"id"`
	Name   string  `json:"name"`

	// Type is always ".none".
	Type string `json:"type"`
}

// Observable is something that was seen, such as an IP address.
type Observable struct {
	CreatedAt   *wire.Time `json:"createdAt,omitempty"`
	Description *string    `json:"description,omitempty"`
	ID          string     `json:"id"`
	TypeKey     string     `json:"typeKey"`
	UpdatedAt   *wire.Time `json:"updatedAt,omitempty"`
	Value       string     `json:"value"`
}

// ObservableType is a type of observables that was added to Kibana's own.
type ObservableType struct {
	Key   string `json:"key"`
	Label string `json:"label"`
}

// ObservablesActivity tells how many observables were added, changed or deleted.
type ObservablesActivity struct {
	// Action is add, update or delete.
	Action string `json:"actionType"`
	Count  int64  `json:"count"`
}

// OneOrMany is a text or a list of texts.
type OneOrMany struct{ wire.Union }

// OneOrManyFrom makes a union of one of its kinds.
func OneOrManyFrom[T string | []string](kind T) OneOrMany {
	return OneOrMany{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u OneOrMany) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsStrings reads it as []string.
func (u OneOrMany) AsStrings() (kind []string, err error) { err = u.Decode(&kind); return kind, err }

// Owner is the application that a case belongs to. An unknown one is refused with 403.
type Owner string

// PersistableStateAttachment is a piece of Kibana's interface, such as a chart.
type PersistableStateAttachment struct {
	CreatedAt wire.Time `json:"created_at"`

	// CreatedBy is a user as Kibana knew it at the time.
	CreatedBy User   `json:"created_by"`
	ID        string `json:"id"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner            Owner          `json:"owner"`
	State            map[string]any `json:"persistableStateAttachmentState,omitzero"`
	AttachmentTypeID string         `json:"persistableStateAttachmentTypeId"`
	PushedAt         *wire.Time     `json:"pushed_at"`
	PushedBy         *User          `json:"pushed_by"`

	// Type is always "persistableState".
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at"`
	UpdatedBy *User      `json:"updated_by"`
	Version   string     `json:"version"`
}

// ReferenceStorage says where the thing is that an attachment refers to.
type ReferenceStorage struct {
	// SavedObjectType is the type of the saved object.
	SavedObjectType *string `json:"soType,omitempty"`

	// Type is a kind of storage.
	Type ReferenceStorageType `json:"type"`
}

// ReferenceStorageType is a kind of storage.
type ReferenceStorageType string

// RelatedCase is a case that an alert is attached to.
type RelatedCase struct {
	CreatedAt   *wire.Time `json:"createdAt,omitempty"`
	Description *string    `json:"description,omitempty"`
	ID          string     `json:"id"`

	// Status says how far the work on a case is.
	Status *Status `json:"status,omitempty"`
	Title  string  `json:"title"`

	// Totals counts what is attached to a case.
	Totals *AttachmentTotals `json:"totals,omitempty"`
}

// ResilientConnector pushes a case to IBM Resilient.
type ResilientConnector struct {
	Fields *ResilientFields `json:"fields"`
	ID     string           `json:"id"`
	Name   string           `json:"name"`

	// Type is always ".resilient".
	Type string `json:"type"`
}

// ResilientFields are what IBM Resilient wants to know.
type ResilientFields struct {
	// AdditionalFields are further fields as JSON.
	AdditionalFields *string  `json:"additionalFields,omitempty"`
	IncidentTypes    []string `json:"incidentTypes,omitzero"`
	SeverityCode     *string  `json:"severityCode"`
}

// RuleRef names the rule of an alert. Both may be null, but requests must have them.
type RuleRef struct {
	ID   *string `json:"id"`
	Name *string `json:"name"`
}

// SearchField is a field that can be searched.
type SearchField string

// SearchOperator joins the words of a search.
type SearchOperator string

// ServiceNowConnector pushes a case to ServiceNow as an incident.
type ServiceNowConnector struct {
	Fields *ServiceNowFields `json:"fields"`
	ID     string            `json:"id"`
	Name   string            `json:"name"`

	// Type is always ".servicenow".
	Type string `json:"type"`
}

// ServiceNowFields are what ServiceNow wants to know of an incident.
type ServiceNowFields struct {
	// AdditionalFields are further fields as JSON.
	AdditionalFields *string `json:"additionalFields,omitempty"`
	Category         *string `json:"category"`
	Impact           *string `json:"impact"`
	Severity         *string `json:"severity"`
	Subcategory      *string `json:"subcategory"`
	Urgency          *string `json:"urgency"`
}

// ServiceNowSecOpsConnector pushes a case to ServiceNow as a security incident.
type ServiceNowSecOpsConnector struct {
	Fields *ServiceNowSecOpsFields `json:"fields"`
	ID     string                  `json:"id"`
	Name   string                  `json:"name"`

	// Type is always ".servicenow-sir".
	Type string `json:"type"`
}

// ServiceNowSecOpsFields are what ServiceNow wants to know of a security incident.
type ServiceNowSecOpsFields struct {
	// AdditionalFields are further fields as JSON.
	AdditionalFields *string `json:"additionalFields,omitempty"`
	Category         *string `json:"category"`

	// DestinationIP sends the destination addresses of alerts.
	DestinationIP *bool   `json:"destIp"`
	MalwareHash   *bool   `json:"malwareHash"`
	MalwareURL    *bool   `json:"malwareUrl"`
	Priority      *string `json:"priority"`

	// SourceIP sends the source addresses of alerts.
	SourceIP    *bool   `json:"sourceIp"`
	Subcategory *string `json:"subcategory"`
}

// SetConfigurationRequest is a configuration to set.
type SetConfigurationRequest struct {
	// ClosureType says whether people close cases or a push does.
	ClosureType ClosureType `json:"closure_type"`

	// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
	Connector       Connector                  `json:"connector,omitzero"`
	CustomFields    []CustomFieldConfiguration `json:"customFields,omitzero"`
	ObservableTypes []ObservableType           `json:"observableTypes,omitzero"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner     Owner      `json:"owner"`
	Templates []Template `json:"templates,omitzero"`
}

// Settings are the settings of a case.
type Settings struct {
	// ExtractObservables collects observables from attached alerts.
	ExtractObservables *bool `json:"extractObservables,omitempty"`

	// SyncAlerts gives attached alerts the status of the case.
	SyncAlerts bool `json:"syncAlerts"`
}

// Severity says how bad it is.
type Severity string

// SortField is what cases are sorted by.
type SortField string

// SortOrder is the direction of a list.
type SortOrder string

// Status says how far the work on a case is.
type Status string

// SwimlaneConnector pushes a case to Swimlane.
type SwimlaneConnector struct {
	Fields *SwimlaneFields `json:"fields"`
	ID     string          `json:"id"`
	Name   string          `json:"name"`

	// Type is always ".swimlane".
	Type string `json:"type"`
}

// SwimlaneFields are what Swimlane wants to know.
type SwimlaneFields struct {
	CaseID *string `json:"caseId"`
}

// Template is what new cases can be made from.
type Template struct {
	CaseFields  *TemplateFields `json:"caseFields,omitempty"`
	Description *string         `json:"description,omitempty"`
	Key         string          `json:"key"`
	Name        string          `json:"name"`
	Tags        []string        `json:"tags,omitzero"`
}

// TemplateFields are the fields that a template fills in.
type TemplateFields struct {
	Assignees []Assignee `json:"assignees,omitzero"`
	Category  *string    `json:"category,omitempty"`

	// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
	Connector    Connector     `json:"connector,omitzero"`
	CustomFields []CustomField `json:"customFields,omitzero"`
	Description  *string       `json:"description,omitempty"`
	Observables  []Observable  `json:"observables,omitzero"`

	// Settings are the settings of a case.
	Settings *Settings `json:"settings,omitempty"`

	// Severity says how bad it is.
	Severity *Severity `json:"severity,omitempty"`
	Tags     []string  `json:"tags,omitzero"`
	Title    *string   `json:"title,omitempty"`
}

// TemplateRef names the template that a case was made from. Newer versions of Kibana have it.
type TemplateRef struct {
	ID string `json:"id"`

	// Name is what the template was called then. Only the history has it.
	Name    *string `json:"name,omitempty"`
	Version int64   `json:"version"`
}

// TheHiveConnector pushes a case to TheHive.
type TheHiveConnector struct {
	Fields *TheHiveFields `json:"fields"`
	ID     string         `json:"id"`
	Name   string         `json:"name"`

	// Type is always ".thehive".
	Type string `json:"type"`
}

// TheHiveFields are what TheHive wants to know.
type TheHiveFields struct {
	// TLP is the colour of the traffic light protocol, as a number.
	TLP *int64 `json:"tlp"`
}

// UpdateCommentRequest is what a comment or an attachment of alerts becomes.
type UpdateCommentRequest struct{ wire.Union }

// UpdateCommentRequestFrom makes a union of one of its kinds and sets its "type".
func UpdateCommentRequestFrom[T UserCommentChange | AlertsChange](kind T) UpdateCommentRequest {
	switch v := any(&kind).(type) {
	case *UserCommentChange:
		v.Type = "user"
	case *AlertsChange:
		v.Type = "alert"
	}
	return UpdateCommentRequest{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: alert and user.
func (u UpdateCommentRequest) Discriminator() string { return u.Text("type") }

// AsUserCommentChange reads it as UserCommentChange. It fails where "type" is that of another kind.
func (u UpdateCommentRequest) AsUserCommentChange() (kind UserCommentChange, err error) {
	err = u.DecodeTagged(&kind, "type", "user")
	return kind, err
}

// AsAlertsChange reads it as AlertsChange. It fails where "type" is that of another kind.
func (u UpdateCommentRequest) AsAlertsChange() (kind AlertsChange, err error) {
	err = u.DecodeTagged(&kind, "type", "alert")
	return kind, err
}

// UpdateConfigurationRequest is what to change of a configuration. What is absent stays as it is.
type UpdateConfigurationRequest struct {
	// ClosureType says whether people close cases or a push does.
	ClosureType *ClosureType `json:"closure_type,omitempty"`

	// Connector is the connector of a case and what the external service wants to know. NoConnector means none.
	Connector Connector `json:"connector,omitzero"`

	// CustomFields replaces all custom fields.
	CustomFields []CustomFieldConfiguration `json:"customFields,omitzero"`

	// ObservableTypes replaces all types of observables.
	ObservableTypes []ObservableType `json:"observableTypes,omitzero"`

	// Templates replaces all templates.
	Templates []Template `json:"templates,omitzero"`

	// Version is the version that was read.
	Version string `json:"version"`
}

// UpdateRequest holds changes of up to 100 cases.
type UpdateRequest struct {
	Cases []CaseChange `json:"cases,omitzero"`
}

// UpdateSummary tells what an update of a case did besides.
type UpdateSummary struct {
	// SyncedAlerts counts the alerts that got the status of the case.
	SyncedAlerts *int64 `json:"syncedAlertCount,omitempty"`
}

// User is a user as Kibana knew it at the time.
type User struct {
	Email      *string `json:"email"`
	FullName   *string `json:"full_name"`
	ProfileUID *string `json:"profile_uid,omitempty"`
	Username   *string `json:"username"`
}

// UserComment is a comment that a user wrote.
type UserComment struct {
	// Comment is Markdown.
	Comment   string    `json:"comment"`
	CreatedAt wire.Time `json:"created_at"`

	// CreatedBy is a user as Kibana knew it at the time.
	CreatedBy User   `json:"created_by"`
	ID        string `json:"id"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner    Owner      `json:"owner"`
	PushedAt *wire.Time `json:"pushed_at"`
	PushedBy *User      `json:"pushed_by"`

	// Type is always "user".
	Type      string     `json:"type"`
	UpdatedAt *wire.Time `json:"updated_at"`
	UpdatedBy *User      `json:"updated_by"`
	Version   string     `json:"version"`
}

// UserCommentChange is what a comment becomes.
type UserCommentChange struct {
	// Comment is Markdown.
	Comment string `json:"comment"`
	ID      string `json:"id"`

	// Owner is the application that a case belongs to. An unknown one is refused with 403.
	Owner Owner `json:"owner"`

	// Type is always "user".
	Type string `json:"type"`

	// Version is the version that was read.
	Version string `json:"version"`
}

// WebhookConnector pushes a case to a webhook.
type WebhookConnector struct {
	// Fields is null.
	Fields *string `json:"fields"`
	ID     string  `json:"id"`
	Name   string  `json:"name"`

	// Type is always ".cases-webhook".
	Type string `json:"type"`
}

// DeleteCasesParams holds the query parameters of DeleteCases.
type DeleteCasesParams struct {
	// IDs are 1 to 100 ids as a JSON list in one text, such as ["a","b"].
	IDs string `form:"ids" json:"ids"`
}

// FindCasesParams holds the query parameters of FindCases.
type FindCasesParams struct {
	// Assignees keeps the cases that are assigned to one of these user profiles, or to nobody with none.
	Assignees []string `form:"assignees,omitempty" json:"assignees,omitempty"`

	// Category keeps the cases of these categories.
	Category []string `form:"category,omitempty" json:"category,omitempty"`

	// DefaultSearchOperator joins the words of Search. The default is OR.
	DefaultSearchOperator *SearchOperator `form:"defaultSearchOperator,omitempty" json:"defaultSearchOperator,omitempty"`

	// From keeps the cases that were opened at this date or later, such as 2026-01-31 or now-7d.
	From *string `form:"from,omitempty" json:"from,omitempty"`

	// Owner keeps the cases of these owners.
	Owner []Owner `form:"owner,omitempty" json:"owner,omitempty"`

	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 20.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// Reporters keeps the cases that these users opened.
	Reporters []string `form:"reporters,omitempty" json:"reporters,omitempty"`

	// Search is a text in the syntax of a simple query string.
	Search *string `form:"search,omitempty" json:"search,omitempty"`

	// SearchFields are the fields that Search looks into.
	SearchFields []SearchField `form:"searchFields,omitempty" json:"searchFields,omitempty"`

	// Severity keeps the cases of these severities.
	Severity []Severity `form:"severity,omitempty" json:"severity,omitempty"`

	// SortField is createdAt by default.
	SortField *SortField `form:"sortField,omitempty" json:"sortField,omitempty"`

	// SortOrder is desc by default.
	SortOrder *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`

	// Status keeps the cases with these statuses.
	Status []Status `form:"status,omitempty" json:"status,omitempty"`

	// Tags keeps the cases with one of these tags.
	Tags []string `form:"tags,omitempty" json:"tags,omitempty"`

	// To keeps the cases that were opened at this date or earlier.
	To *string `form:"to,omitempty" json:"to,omitempty"`
}

// ListCasesByAlertParams holds the query parameters of ListCasesByAlert.
type ListCasesByAlertParams struct {
	// Owner limits it to these owners. The default are all that the caller may see.
	Owner []Owner `form:"owner,omitempty" json:"owner,omitempty"`
}

// ListConfigurationsParams holds the query parameters of ListConfigurations.
type ListConfigurationsParams struct {
	// Owner limits it to these owners. The default are all that the caller may see.
	Owner []Owner `form:"owner,omitempty" json:"owner,omitempty"`
}

// ListReportersParams holds the query parameters of ListReporters.
type ListReportersParams struct {
	// Owner limits it to these owners. The default are all that the caller may see.
	Owner []Owner `form:"owner,omitempty" json:"owner,omitempty"`
}

// ListTagsParams holds the query parameters of ListTags.
type ListTagsParams struct {
	// Owner limits it to these owners. The default are all that the caller may see.
	Owner []Owner `form:"owner,omitempty" json:"owner,omitempty"`
}

// FindCommentsParams holds the query parameters of FindComments.
type FindCommentsParams struct {
	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 20.
	PerPage   *int64     `form:"perPage,omitempty" json:"perPage,omitempty"`
	SortOrder *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
}

// FindActivitiesParams holds the query parameters of FindActivities.
type FindActivitiesParams struct {
	// Page counts from 1, which is the default.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 20.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// SortOrder is asc by default.
	SortOrder *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`

	// Types keeps these kinds of actions.
	Types []ActivityFilter `form:"types,omitempty" json:"types,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opDeleteCases = wire.Operation{ID: "DeleteCases", Method: http.MethodDelete, Path: "/api/cases", Scope: wire.SpaceScope}

// DeleteCases deletes cases with all that is attached to them.
//
// If one of them is missing nothing is deleted.
//
// Kibana: DELETE /api/cases (stable since 7.10), acts in the space of the call.
func (c *Client) DeleteCases(ctx context.Context, params *DeleteCasesParams, opts ...wire.RequestEditorFn) error {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "ids", params.IDs)
	}
	return wire.Empty(ctx, c.conn, &opDeleteCases, wire.Request{Query: query}, opts)
}

var opUpdateCases = wire.Operation{ID: "UpdateCases", Method: http.MethodPatch, Path: "/api/cases", Scope: wire.SpaceScope}

// UpdateCases changes up to 100 cases and returns those that changed.
//
// A change that changes nothing is refused with 406.
//
// Kibana: PATCH /api/cases (stable since 7.10), acts in the space of the call.
func (c *Client) UpdateCases(ctx context.Context, body UpdateRequest, opts ...wire.RequestEditorFn) ([]Case, error) {
	return wire.Value[[]Case](ctx, c.conn, &opUpdateCases, wire.Request{Body: wire.JSON(body)}, opts)
}

var opCreateCase = wire.Operation{ID: "CreateCase", Method: http.MethodPost, Path: "/api/cases", Scope: wire.SpaceScope}

// CreateCase opens a case and returns it.
//
// Nobody checks that the connector exists. Assignees need a Platinum licence.
//
// Kibana: POST /api/cases (stable since 7.10), acts in the space of the call.
func (c *Client) CreateCase(ctx context.Context, body CreateRequest, opts ...wire.RequestEditorFn) (*Case, error) {
	return wire.Object[Case](ctx, c.conn, &opCreateCase, wire.Request{Body: wire.JSON(body)}, opts)
}

var opFindCases = wire.Operation{ID: "FindCases", Method: http.MethodGet, Path: "/api/cases/_find", Scope: wire.SpaceScope}

// FindCases returns a page of the cases that match, without their comments.
//
// Kibana: GET /api/cases/_find (stable since 7.10), acts in the space of the call.
func (c *Client) FindCases(ctx context.Context, params *FindCasesParams, opts ...wire.RequestEditorFn) (*CasePage, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "assignees", params.Assignees)
		wire.AddEach(&query, "category", params.Category)
		wire.AddOptional(&query, "defaultSearchOperator", params.DefaultSearchOperator)
		wire.AddOptional(&query, "from", params.From)
		wire.AddEach(&query, "owner", params.Owner)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddEach(&query, "reporters", params.Reporters)
		wire.AddOptional(&query, "search", params.Search)
		wire.AddEach(&query, "searchFields", params.SearchFields)
		wire.AddEach(&query, "severity", params.Severity)
		wire.AddOptional(&query, "sortField", params.SortField)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddEach(&query, "status", params.Status)
		wire.AddEach(&query, "tags", params.Tags)
		wire.AddOptional(&query, "to", params.To)
	}
	return wire.Object[CasePage](ctx, c.conn, &opFindCases, wire.Request{Query: query}, opts)
}

// FindCasesAll yields what all pages of [Client.FindCases] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) FindCasesAll(ctx context.Context, params *FindCasesParams, opts ...wire.RequestEditorFn) iter.Seq2[*Case, error] {
	return func(yield func(*Case, error) bool) {
		var at FindCasesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindCases, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindCases(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Cases, len(reply.Cases), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Cases {
				if !yield(&reply.Cases[i], nil) {
					return
				}
			}
		}
	}
}

var opListCasesByAlert = wire.Operation{ID: "ListCasesByAlert", Method: http.MethodGet, Path: "/api/cases/alerts/{alertId}", Scope: wire.SpaceScope}

// ListCasesByAlert returns the cases that an alert is attached to.
//
// Kibana: GET /api/cases/alerts/{alertId} (experimental since 7.16), acts in the space of the call.
func (c *Client) ListCasesByAlert(ctx context.Context, alertID string, params *ListCasesByAlertParams, opts ...wire.RequestEditorFn) ([]RelatedCase, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "owner", params.Owner)
	}
	return wire.Value[[]RelatedCase](ctx, c.conn, &opListCasesByAlert, wire.Request{Path: []string{alertID}, Query: query}, opts)
}

var opListConfigurations = wire.Operation{ID: "ListConfigurations", Method: http.MethodGet, Path: "/api/cases/configure", Scope: wire.SpaceScope}

// ListConfigurations returns the configurations of cases, one for each owner that has one.
//
// Kibana: GET /api/cases/configure (stable since 7.10), acts in the space of the call.
func (c *Client) ListConfigurations(ctx context.Context, params *ListConfigurationsParams, opts ...wire.RequestEditorFn) ([]Configuration, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "owner", params.Owner)
	}
	return wire.Value[[]Configuration](ctx, c.conn, &opListConfigurations, wire.Request{Query: query}, opts)
}

var opSetConfiguration = wire.Operation{ID: "SetConfiguration", Method: http.MethodPost, Path: "/api/cases/configure", Scope: wire.SpaceScope}

// SetConfiguration replaces the configuration of an owner and returns the new one.
//
// It has a new id. What there was before is deleted, custom fields and templates included.
//
// Kibana: POST /api/cases/configure (stable since 7.10), acts in the space of the call.
func (c *Client) SetConfiguration(ctx context.Context, body SetConfigurationRequest, opts ...wire.RequestEditorFn) (*Configuration, error) {
	return wire.Object[Configuration](ctx, c.conn, &opSetConfiguration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListConnectors = wire.Operation{ID: "ListConnectors", Method: http.MethodGet, Path: "/api/cases/configure/connectors/_find", Scope: wire.SpaceScope}

// ListConnectors returns the connectors that cases can be pushed through.
//
// Kibana: GET /api/cases/configure/connectors/_find (stable since 7.10), acts in the space of the call.
func (c *Client) ListConnectors(ctx context.Context, opts ...wire.RequestEditorFn) ([]AvailableConnector, error) {
	return wire.Value[[]AvailableConnector](ctx, c.conn, &opListConnectors, wire.Request{}, opts)
}

var opUpdateConfiguration = wire.Operation{ID: "UpdateConfiguration", Method: http.MethodPatch, Path: "/api/cases/configure/{configurationId}", Scope: wire.SpaceScope}

// UpdateConfiguration changes what the request names of a configuration and returns it.
//
// Kibana: PATCH /api/cases/configure/{configurationId} (stable since 7.16), acts in the space of the call.
func (c *Client) UpdateConfiguration(ctx context.Context, configurationID string, body UpdateConfigurationRequest, opts ...wire.RequestEditorFn) (*Configuration, error) {
	return wire.Object[Configuration](ctx, c.conn, &opUpdateConfiguration, wire.Request{Path: []string{configurationID}, Body: wire.JSON(body)}, opts)
}

var opListReporters = wire.Operation{ID: "ListReporters", Method: http.MethodGet, Path: "/api/cases/reporters", Scope: wire.SpaceScope}

// ListReporters returns the users that opened cases.
//
// Kibana: GET /api/cases/reporters (stable since 7.10), acts in the space of the call.
func (c *Client) ListReporters(ctx context.Context, params *ListReportersParams, opts ...wire.RequestEditorFn) ([]User, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "owner", params.Owner)
	}
	return wire.Value[[]User](ctx, c.conn, &opListReporters, wire.Request{Query: query}, opts)
}

var opListTags = wire.Operation{ID: "ListTags", Method: http.MethodGet, Path: "/api/cases/tags", Scope: wire.SpaceScope}

// ListTags returns the tags of all cases.
//
// Kibana: GET /api/cases/tags (stable since 7.10), acts in the space of the call.
func (c *Client) ListTags(ctx context.Context, params *ListTagsParams, opts ...wire.RequestEditorFn) ([]string, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "owner", params.Owner)
	}
	return wire.Value[[]string](ctx, c.conn, &opListTags, wire.Request{Query: query}, opts)
}

var opGetCase = wire.Operation{ID: "GetCase", Method: http.MethodGet, Path: "/api/cases/{caseId}", Scope: wire.SpaceScope}

// GetCase returns a case with its comments.
//
// Kibana: GET /api/cases/{caseId} (stable since 7.10), acts in the space of the call.
func (c *Client) GetCase(ctx context.Context, caseID string, opts ...wire.RequestEditorFn) (*Case, error) {
	return wire.Object[Case](ctx, c.conn, &opGetCase, wire.Request{Path: []string{caseID}}, opts)
}

var opListAlerts = wire.Operation{ID: "ListAlerts", Method: http.MethodGet, Path: "/api/cases/{caseId}/alerts", Scope: wire.SpaceScope}

// ListAlerts returns the alerts that are attached to a case.
//
// Kibana: GET /api/cases/{caseId}/alerts (experimental since 7.16), acts in the space of the call.
func (c *Client) ListAlerts(ctx context.Context, caseID string, opts ...wire.RequestEditorFn) ([]AttachedAlert, error) {
	return wire.Value[[]AttachedAlert](ctx, c.conn, &opListAlerts, wire.Request{Path: []string{caseID}}, opts)
}

var opDeleteComments = wire.Operation{ID: "DeleteComments", Method: http.MethodDelete, Path: "/api/cases/{caseId}/comments", Scope: wire.SpaceScope}

// DeleteComments deletes everything that is attached to a case, alerts and files included.
//
// Where nothing is attached the answer is 404.
//
// Kibana: DELETE /api/cases/{caseId}/comments (stable since 7.10), acts in the space of the call.
func (c *Client) DeleteComments(ctx context.Context, caseID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteComments, wire.Request{Path: []string{caseID}}, opts)
}

var opUpdateComment = wire.Operation{ID: "UpdateComment", Method: http.MethodPatch, Path: "/api/cases/{caseId}/comments", Scope: wire.SpaceScope}

// UpdateComment replaces a comment of a case, and returns the case.
//
// Neither the type nor the owner of a comment can be changed.
//
// Kibana: PATCH /api/cases/{caseId}/comments (stable since 7.10), acts in the space of the call.
func (c *Client) UpdateComment(ctx context.Context, caseID string, body UpdateCommentRequest, opts ...wire.RequestEditorFn) (*Case, error) {
	return wire.Object[Case](ctx, c.conn, &opUpdateComment, wire.Request{Path: []string{caseID}, Body: wire.JSON(body)}, opts)
}

var opAddComment = wire.Operation{ID: "AddComment", Method: http.MethodPost, Path: "/api/cases/{caseId}/comments", Scope: wire.SpaceScope}

// AddComment adds a comment or alerts to a case, and returns the case.
//
// The owner must be that of the case. Alerts that are attached already are passed over. A closed case takes no
// alerts.
//
// Kibana: POST /api/cases/{caseId}/comments (stable since 7.10), acts in the space of the call.
func (c *Client) AddComment(ctx context.Context, caseID string, body AddCommentRequest, opts ...wire.RequestEditorFn) (*Case, error) {
	return wire.Object[Case](ctx, c.conn, &opAddComment, wire.Request{Path: []string{caseID}, Body: wire.JSON(body)}, opts)
}

var opFindComments = wire.Operation{ID: "FindComments", Method: http.MethodGet, Path: "/api/cases/{caseId}/comments/_find", Scope: wire.SpaceScope}

// FindComments returns a page of what is attached to a case.
//
// Kibana: GET /api/cases/{caseId}/comments/_find (stable since 7.10), acts in the space of the call.
func (c *Client) FindComments(ctx context.Context, caseID string, params *FindCommentsParams, opts ...wire.RequestEditorFn) (*AttachmentPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
	}
	return wire.Object[AttachmentPage](ctx, c.conn, &opFindComments, wire.Request{Path: []string{caseID}, Query: query}, opts)
}

// FindCommentsAll yields what all pages of [Client.FindComments] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) FindCommentsAll(ctx context.Context, caseID string, params *FindCommentsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Attachment, error] {
	return func(yield func(*Attachment, error) bool) {
		var at FindCommentsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindComments, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindComments(ctx, caseID, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Comments, len(reply.Comments), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Comments {
				if !yield(&reply.Comments[i], nil) {
					return
				}
			}
		}
	}
}

var opDeleteComment = wire.Operation{ID: "DeleteComment", Method: http.MethodDelete, Path: "/api/cases/{caseId}/comments/{commentId}", Scope: wire.SpaceScope}

// DeleteComment deletes a comment or another attachment of a case.
//
// Kibana: DELETE /api/cases/{caseId}/comments/{commentId} (stable since 7.10), acts in the space of the call.
func (c *Client) DeleteComment(ctx context.Context, caseID string, commentID string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteComment, wire.Request{Path: []string{caseID, commentID}}, opts)
}

var opGetComment = wire.Operation{ID: "GetComment", Method: http.MethodGet, Path: "/api/cases/{caseId}/comments/{commentId}", Scope: wire.SpaceScope}

// GetComment returns a comment or another attachment of a case.
//
// Kibana: GET /api/cases/{caseId}/comments/{commentId} (stable since 7.10), acts in the space of the call.
func (c *Client) GetComment(ctx context.Context, caseID string, commentID string, opts ...wire.RequestEditorFn) (*Attachment, error) {
	return wire.Object[Attachment](ctx, c.conn, &opGetComment, wire.Request{Path: []string{caseID, commentID}}, opts)
}

var opPushCase = wire.Operation{ID: "PushCase", Method: http.MethodPost, Path: "/api/cases/{caseId}/connector/{connectorId}/_push", Scope: wire.SpaceScope}

// PushCase sends a case to the external service of a connector, and returns it.
//
// If the service fails the answer is 424 with its reason. A push closes the case where the configuration of its
// owner says so.
//
// Kibana: POST /api/cases/{caseId}/connector/{connectorId}/_push (stable since 7.12), acts in the space of the call.
func (c *Client) PushCase(ctx context.Context, caseID string, connectorID string, opts ...wire.RequestEditorFn) (*Case, error) {
	return wire.Object[Case](ctx, c.conn, &opPushCase, wire.Request{Path: []string{caseID, connectorID}}, opts)
}

var opAddFile = wire.Operation{ID: "AddFile", Method: http.MethodPost, Path: "/api/cases/{caseId}/files", Scope: wire.SpaceScope, Since: "8.13"}

// AddFile attaches a file to a case, and returns the case.
//
// A type of files that Kibana does not allow is refused with 400.
//
// Kibana: POST /api/cases/{caseId}/files (stable since 8.13), acts in the space of the call.
func (c *Client) AddFile(ctx context.Context, caseID string, body AddFileRequest, opts ...wire.RequestEditorFn) (*Case, error) {
	return wire.Object[Case](ctx, c.conn, &opAddFile, wire.Request{Path: []string{caseID}, Body: wire.Form(body)}, opts)
}

var opFindActivities = wire.Operation{ID: "FindActivities", Method: http.MethodGet, Path: "/api/cases/{caseId}/user_actions/_find", Scope: wire.SpaceScope, Since: "8.7"}

// FindActivities returns a page of the history of a case.
//
// Kibana: GET /api/cases/{caseId}/user_actions/_find (stable since 8.7), acts in the space of the call.
func (c *Client) FindActivities(ctx context.Context, caseID string, params *FindActivitiesParams, opts ...wire.RequestEditorFn) (*ActivityPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddEach(&query, "types", params.Types)
	}
	return wire.Object[ActivityPage](ctx, c.conn, &opFindActivities, wire.Request{Path: []string{caseID}, Query: query}, opts)
}

// FindActivitiesAll yields what all pages of [Client.FindActivities] have, from the Page of params on, 100 at a time
// unless PerPage says otherwise. An error ends the sequence.
func (c *Client) FindActivitiesAll(ctx context.Context, caseID string, params *FindActivitiesParams, opts ...wire.RequestEditorFn) iter.Seq2[*Activity, error] {
	return func(yield func(*Activity, error) bool) {
		var at FindActivitiesParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opFindActivities, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.FindActivities(ctx, caseID, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Activities, len(reply.Activities), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Activities {
				if !yield(&reply.Activities[i], nil) {
					return
				}
			}
		}
	}
}
