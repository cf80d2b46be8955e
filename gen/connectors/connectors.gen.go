// Package connectors manages connectors, through which Kibana reaches other systems, and runs them. A connector
// lives in one space, and its id is unique across all spaces.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package connectors

import (
	"context"
	"fmt"
	"io"
	"log/slog"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AlertPriority.
const (
	AlertPriorityP1 AlertPriority = "P1"
	AlertPriorityP2 AlertPriority = "P2"
	AlertPriorityP3 AlertPriority = "P3"
	AlertPriorityP4 AlertPriority = "P4"
	AlertPriorityP5 AlertPriority = "P5"
)

// The values of AlertRecipientType.
const (
	AlertRecipientTypeEscalation AlertRecipientType = "escalation"
	AlertRecipientTypeSchedule   AlertRecipientType = "schedule"
	AlertRecipientTypeTeam       AlertRecipientType = "team"
	AlertRecipientTypeUser       AlertRecipientType = "user"
)

// The values of AlertSubAction.
const (
	AlertSubActionCloseAlert  AlertSubAction = "closeAlert"
	AlertSubActionCreateAlert AlertSubAction = "createAlert"
)

// The values of CertificateType.
const (
	CertificateTypeCRT CertificateType = "ssl-crt-key"
	CertificateTypePFX CertificateType = "ssl-pfx"
)

// The values of ConnectorErrorSource.
const (
	ConnectorErrorSourceFramework ConnectorErrorSource = "framework"
	ConnectorErrorSourceUser      ConnectorErrorSource = "user"
)

// The values of ConnectorExecutionStatus.
const (
	ConnectorExecutionStatusError ConnectorExecutionStatus = "error"
	ConnectorExecutionStatusOK    ConnectorExecutionStatus = "ok"
)

// The values of ConnectorTypeID.
const (
	ConnectorTypeIDBedrock                   ConnectorTypeID = ".bedrock"
	ConnectorTypeIDCases                     ConnectorTypeID = ".cases"
	ConnectorTypeIDCasesWebhook              ConnectorTypeID = ".cases-webhook"
	ConnectorTypeIDCrowdStrike               ConnectorTypeID = ".crowdstrike"
	ConnectorTypeIDD3Security                ConnectorTypeID = ".d3security"
	ConnectorTypeIDEmail                     ConnectorTypeID = ".email"
	ConnectorTypeIDGemini                    ConnectorTypeID = ".gemini"
	ConnectorTypeIDIndex                     ConnectorTypeID = ".index"
	ConnectorTypeIDInference                 ConnectorTypeID = ".inference"
	ConnectorTypeIDJira                      ConnectorTypeID = ".jira"
	ConnectorTypeIDJiraServiceManagement     ConnectorTypeID = ".jira-service-management"
	ConnectorTypeIDMicrosoftDefenderEndpoint ConnectorTypeID = ".microsoft_defender_endpoint"
	ConnectorTypeIDObservabilityAIAssistant  ConnectorTypeID = ".observability-ai-assistant"
	ConnectorTypeIDOpenAI                    ConnectorTypeID = ".gen-ai"
	ConnectorTypeIDOpsgenie                  ConnectorTypeID = ".opsgenie"
	ConnectorTypeIDPagerDuty                 ConnectorTypeID = ".pagerduty"
	ConnectorTypeIDResilient                 ConnectorTypeID = ".resilient"
	ConnectorTypeIDSentinelOne               ConnectorTypeID = ".sentinelone"
	ConnectorTypeIDServerLog                 ConnectorTypeID = ".server-log"
	ConnectorTypeIDServiceNowITOM            ConnectorTypeID = ".servicenow-itom"
	ConnectorTypeIDServiceNowITSM            ConnectorTypeID = ".servicenow"
	ConnectorTypeIDServiceNowSecOps          ConnectorTypeID = ".servicenow-sir"
	ConnectorTypeIDSlack                     ConnectorTypeID = ".slack"
	ConnectorTypeIDSlackAPI                  ConnectorTypeID = ".slack_api"
	ConnectorTypeIDSwimlane                  ConnectorTypeID = ".swimlane"
	ConnectorTypeIDTeams                     ConnectorTypeID = ".teams"
	ConnectorTypeIDTheHive                   ConnectorTypeID = ".thehive"
	ConnectorTypeIDTines                     ConnectorTypeID = ".tines"
	ConnectorTypeIDTorq                      ConnectorTypeID = ".torq"
	ConnectorTypeIDWebhook                   ConnectorTypeID = ".webhook"
	ConnectorTypeIDXMatters                  ConnectorTypeID = ".xmatters"
	ConnectorTypeIDXSOAR                     ConnectorTypeID = ".xsoar"
)

// The values of EmailService.
const (
	EmailServiceElasticCloud   EmailService = "elastic_cloud"
	EmailServiceExchangeServer EmailService = "exchange_server"
	EmailServiceGmail          EmailService = "gmail"
	EmailServiceOther          EmailService = "other"
	EmailServiceOutlook365     EmailService = "outlook365"
	EmailServiceSES            EmailService = "ses"
)

// The values of EventSubAction.
const (
	EventSubActionAddEvent   EventSubAction = "addEvent"
	EventSubActionGetChoices EventSubAction = "getChoices"
)

// The values of IncidentSubAction.
const (
	IncidentSubActionCloseIncident     IncidentSubAction = "closeIncident"
	IncidentSubActionFieldsByIssueType IncidentSubAction = "fieldsByIssueType"
	IncidentSubActionGetChoices        IncidentSubAction = "getChoices"
	IncidentSubActionGetFields         IncidentSubAction = "getFields"
	IncidentSubActionGetIncident       IncidentSubAction = "getIncident"
	IncidentSubActionIncidentTypes     IncidentSubAction = "incidentTypes"
	IncidentSubActionIssue             IncidentSubAction = "issue"
	IncidentSubActionIssueTypes        IncidentSubAction = "issueTypes"
	IncidentSubActionIssues            IncidentSubAction = "issues"
	IncidentSubActionPushToService     IncidentSubAction = "pushToService"
	IncidentSubActionSeverity          IncidentSubAction = "severity"
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

// The values of LogLevel.
const (
	LogLevelDebug LogLevel = "debug"
	LogLevelError LogLevel = "error"
	LogLevelFatal LogLevel = "fatal"
	LogLevelInfo  LogLevel = "info"
	LogLevelTrace LogLevel = "trace"
	LogLevelWarn  LogLevel = "warn"
)

// The values of OpenAIProvider.
const (
	OpenAIProviderAzureOpenAI OpenAIProvider = "Azure OpenAI"
	OpenAIProviderOpenAI      OpenAIProvider = "OpenAI"
	OpenAIProviderOther       OpenAIProvider = "Other"
)

// The values of PagerDutyEventAction.
const (
	PagerDutyEventActionAcknowledge PagerDutyEventAction = "acknowledge"
	PagerDutyEventActionResolve     PagerDutyEventAction = "resolve"
	PagerDutyEventActionTrigger     PagerDutyEventAction = "trigger"
)

// The values of PagerDutySeverity.
const (
	PagerDutySeverityCritical PagerDutySeverity = "critical"
	PagerDutySeverityError    PagerDutySeverity = "error"
	PagerDutySeverityInfo     PagerDutySeverity = "info"
	PagerDutySeverityWarning  PagerDutySeverity = "warning"
)

// The values of SlackSubAction.
const (
	SlackSubActionPostBlockKit   SlackSubAction = "postBlockkit"
	SlackSubActionPostMessage    SlackSubAction = "postMessage"
	SlackSubActionValidChannelID SlackSubAction = "validChannelId"
)

// The values of SwimlaneUse.
const (
	SwimlaneUseAlerts SwimlaneUse = "alerts"
	SwimlaneUseAll    SwimlaneUse = "all"
	SwimlaneUseCases  SwimlaneUse = "cases"
)

// The values of VerificationMode.
const (
	VerificationModeCertificate VerificationMode = "certificate"
	VerificationModeFull        VerificationMode = "full"
	VerificationModeNone        VerificationMode = "none"
)

// The values of WebhookAuthType.
const (
	WebhookAuthTypeBasic  WebhookAuthType = "webhook-authentication-basic"
	WebhookAuthTypeOAuth2 WebhookAuthType = "webhook-oauth2-client-credentials"
	WebhookAuthTypeSSL    WebhookAuthType = "webhook-authentication-ssl"
)

// The values of WebhookMethod.
const (
	WebhookMethodDelete WebhookMethod = "delete"
	WebhookMethodGet    WebhookMethod = "get"
	WebhookMethodPatch  WebhookMethod = "patch"
	WebhookMethodPost   WebhookMethod = "post"
	WebhookMethodPut    WebhookMethod = "put"
)

// APIKeySecrets are the secrets of a connector to Jira Service Management, Opsgenie or TheHive.
type APIKeySecrets struct {
	APIKey string `json:"apiKey"`
}

// APIURLConfig is the configuration of a connector to Opsgenie or Jira Service Management.
type APIURLConfig struct {
	APIURL string `json:"apiUrl"`
}

// Alert is an alert. To close it takes alias and, if wanted, note, source and user.
type Alert struct {
	Actions []string `json:"actions,omitzero"`

	// Alias identifies the alert among those that are open.
	Alias       *string           `json:"alias,omitempty"`
	Description *string           `json:"description,omitempty"`
	Details     map[string]string `json:"details,omitzero"`
	Entity      *string           `json:"entity,omitempty"`

	// Message is the title, which a new alert needs. It has up to 130 characters.
	Message *string `json:"message,omitempty"`
	Note    *string `json:"note,omitempty"`

	// Priority is the priority of an alert, from P1, the highest, to P5.
	Priority   *AlertPriority   `json:"priority,omitempty"`
	Responders []AlertRecipient `json:"responders,omitzero"`
	Source     *string          `json:"source,omitempty"`
	Tags       []string         `json:"tags,omitzero"`
	User       *string          `json:"user,omitempty"`

	// VisibleTo are the teams and users that see the alert without being notified.
	VisibleTo []AlertRecipient `json:"visibleTo,omitzero"`
}

// AlertParams opens or closes an alert in Opsgenie or Jira Service Management.
type AlertParams struct {
	// SubAction is what to do with an alert.
	SubAction AlertSubAction `json:"subAction"`

	// SubActionParams is an alert. To close it takes alias and, if wanted, note, source and user.
	SubActionParams Alert `json:"subActionParams"`
}

// AlertPriority is the priority of an alert, from P1, the highest, to P5.
type AlertPriority string

// AlertRecipient is whom an alert concerns. Jira Service Management takes ids only.
type AlertRecipient struct {
	ID   *string `json:"id,omitempty"`
	Name *string `json:"name,omitempty"`

	// Type is what an AlertRecipient is. An alert can be visible to teams and users only.
	Type AlertRecipientType `json:"type"`

	// Username is the email address of a user.
	Username *string `json:"username,omitempty"`
}

// AlertRecipientType is what an AlertRecipient is. An alert can be visible to teams and users only.
type AlertRecipientType string

// AlertSubAction is what to do with an alert.
type AlertSubAction string

// BedrockConfig is the configuration of a connector to Amazon Bedrock.
type BedrockConfig struct {
	APIURL string `json:"apiUrl"`

	// ContextWindowLength is the size of the model's context in tokens. Older servers refuse it.
	ContextWindowLength *int64 `json:"contextWindowLength,omitempty"`

	// DefaultModel is the model for runs that name none. The default differs between versions of Kibana.
	DefaultModel *string `json:"defaultModel,omitempty"`

	// Temperature is the temperature for runs that set none. Older servers refuse it.
	Temperature *float64 `json:"temperature,omitempty"`
}

// BedrockSecrets are the secrets of a connector to Amazon Bedrock.
type BedrockSecrets struct {
	AccessKey string `json:"accessKey"`
	Secret    string `json:"secret"`
}

// CasesWebhookConfig is the configuration of a connector that pushes cases to any HTTP API. URLs and bodies are
// templates, in which {{{case.title}}}, {{{case.description}}} or {{{external.system.id}}} stand for values.
type CasesWebhookConfig struct {
	// AccessTokenURL is where OAuth 2 tokens come from.
	AccessTokenURL *string `json:"accessTokenUrl,omitempty"`

	// AdditionalFields is a JSON object with more to send to accessTokenUrl.
	AdditionalFields *string          `json:"additionalFields,omitempty"`
	AuthType         *WebhookAuthType `json:"authType,omitempty"`

	// CA is the certificate, in base64, of an authority to trust.
	CA *string `json:"ca,omitempty"`

	// CertType says which files of a client's certificate the secrets hold.
	CertType *CertificateType `json:"certType,omitempty"`

	// ClientID is the id of the client for OAuth 2.
	ClientID *string `json:"clientId,omitempty"`

	// CreateCommentJSON is the template of the body, in which {{{case.comment}}} stands for the comment.
	CreateCommentJSON *string `json:"createCommentJson,omitempty"`

	// CreateCommentMethod is put by default, and can be patch or post.
	CreateCommentMethod *WebhookMethod `json:"createCommentMethod,omitempty"`

	// CreateCommentURL is where comments go. Without it they are not pushed.
	CreateCommentURL *string `json:"createCommentUrl,omitempty"`

	// CreateIncidentJSON is the template of the body, which must become JSON.
	CreateIncidentJSON string `json:"createIncidentJson"`

	// CreateIncidentMethod is post by default, and can be put.
	CreateIncidentMethod *WebhookMethod `json:"createIncidentMethod,omitempty"`

	// CreateIncidentResponseKey is the member of the response that holds the id of the new incident.
	CreateIncidentResponseKey string `json:"createIncidentResponseKey"`
	CreateIncidentURL         string `json:"createIncidentUrl"`

	// GetIncidentJSON is the template of the body for the method post. Older servers refuse it.
	GetIncidentJSON *string `json:"getIncidentJson,omitempty"`

	// GetIncidentMethod is get by default, and can be post. Older servers refuse it.
	GetIncidentMethod *WebhookMethod `json:"getIncidentMethod,omitempty"`

	// GetIncidentResponseExternalTitleKey is the member of the response that holds the title of the incident.
	GetIncidentResponseExternalTitleKey string `json:"getIncidentResponseExternalTitleKey"`
	GetIncidentURL                      string `json:"getIncidentUrl"`

	// HasAuth says that requests are signed in by what the secrets hold. It is true by default.
	HasAuth *bool `json:"hasAuth,omitempty"`

	// Headers are sent with every request.
	Headers map[string]string `json:"headers,omitzero"`

	// Scope is the scope to ask for with OAuth 2.
	Scope *string `json:"scope,omitempty"`

	// UpdateIncidentJSON is the template of the body, which must become JSON.
	UpdateIncidentJSON string `json:"updateIncidentJson"`

	// UpdateIncidentMethod is put by default, and can be patch or post.
	UpdateIncidentMethod *WebhookMethod `json:"updateIncidentMethod,omitempty"`
	UpdateIncidentURL    string         `json:"updateIncidentUrl"`

	// VerificationMode says how much of a server's certificate is checked: nothing, all but the host name, or all,
	// which is the default.
	VerificationMode *VerificationMode `json:"verificationMode,omitempty"`

	// ViewIncidentURL is where people can see the incident.
	ViewIncidentURL string `json:"viewIncidentUrl"`
}

// CertificateType says which files of a client's certificate the secrets hold.
type CertificateType string

// Config is the configuration of a connector: the kind that fits its type or, for a type that is not among them, a map.
// Kibana refuses members that the type does not have, blank texts, and hosts that the server's
// xpack.actions.allowedHosts leaves out. Connectors of types such as Slack and ServerLog have none.
type Config struct{ wire.Union }

// ConfigFrom makes a union of one of its kinds.
func ConfigFrom[T APIURLConfig | BedrockConfig | CasesWebhookConfig | EmailConfig | GeminiConfig | IndexConfig | InferenceConfig | JiraConfig | MicrosoftDefenderEndpointConfig | OpenAIConfig | PagerDutyConfig | ResilientConfig | ServiceNowConfig | ServiceNowITOMConfig | SlackAPIConfig | SwimlaneConfig | TheHiveConfig | TorqConfig | URLConfig | WebhookConfig | XMattersConfig | map[string]any](kind T) Config {
	return Config{wire.UnionOf(kind)}
}

// AsAPIURLConfig reads it as APIURLConfig.
func (u Config) AsAPIURLConfig() (kind APIURLConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsBedrockConfig reads it as BedrockConfig.
func (u Config) AsBedrockConfig() (kind BedrockConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsCasesWebhookConfig reads it as CasesWebhookConfig.
func (u Config) AsCasesWebhookConfig() (kind CasesWebhookConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsEmailConfig reads it as EmailConfig.
func (u Config) AsEmailConfig() (kind EmailConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsGeminiConfig reads it as GeminiConfig.
func (u Config) AsGeminiConfig() (kind GeminiConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsIndexConfig reads it as IndexConfig.
func (u Config) AsIndexConfig() (kind IndexConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsInferenceConfig reads it as InferenceConfig.
func (u Config) AsInferenceConfig() (kind InferenceConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsJiraConfig reads it as JiraConfig.
func (u Config) AsJiraConfig() (kind JiraConfig, err error) { err = u.Decode(&kind); return kind, err }

// AsMicrosoftDefenderEndpointConfig reads it as MicrosoftDefenderEndpointConfig.
func (u Config) AsMicrosoftDefenderEndpointConfig() (kind MicrosoftDefenderEndpointConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsOpenAIConfig reads it as OpenAIConfig.
func (u Config) AsOpenAIConfig() (kind OpenAIConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPagerDutyConfig reads it as PagerDutyConfig.
func (u Config) AsPagerDutyConfig() (kind PagerDutyConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsResilientConfig reads it as ResilientConfig.
func (u Config) AsResilientConfig() (kind ResilientConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsServiceNowConfig reads it as ServiceNowConfig.
func (u Config) AsServiceNowConfig() (kind ServiceNowConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsServiceNowITOMConfig reads it as ServiceNowITOMConfig.
func (u Config) AsServiceNowITOMConfig() (kind ServiceNowITOMConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSlackAPIConfig reads it as SlackAPIConfig.
func (u Config) AsSlackAPIConfig() (kind SlackAPIConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSwimlaneConfig reads it as SwimlaneConfig.
func (u Config) AsSwimlaneConfig() (kind SwimlaneConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTheHiveConfig reads it as TheHiveConfig.
func (u Config) AsTheHiveConfig() (kind TheHiveConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTorqConfig reads it as TorqConfig.
func (u Config) AsTorqConfig() (kind TorqConfig, err error) { err = u.Decode(&kind); return kind, err }

// AsURLConfig reads it as URLConfig.
func (u Config) AsURLConfig() (kind URLConfig, err error) { err = u.Decode(&kind); return kind, err }

// AsWebhookConfig reads it as WebhookConfig.
func (u Config) AsWebhookConfig() (kind WebhookConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsXMattersConfig reads it as XMattersConfig.
func (u Config) AsXMattersConfig() (kind XMattersConfig, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u Config) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// Connector is how Kibana reaches another system. Its secrets are never shown.
type Connector struct {
	// Config is the configuration that fits the type. Kibana adds the defaults of the type. It is absent for a
	// preconfigured connector.
	Config Config `json:"config,omitzero"`

	// ConnectorTypeID names a type of connector. A type that came with a plugin, or with a newer server, has another
	// name.
	ConnectorTypeID ConnectorTypeID `json:"connector_type_id"`

	// ID is unique across all spaces.
	ID string `json:"id"`

	// IsConnectorTypeDeprecated says that its type is going away. Servers before 9.1 do not tell.
	IsConnectorTypeDeprecated *bool `json:"is_connector_type_deprecated,omitempty"`

	// IsDeprecated marks a connector that should be made anew.
	IsDeprecated bool `json:"is_deprecated"`

	// IsMissingSecrets says that the secrets have to be entered again, as after an import. It is absent for a
	// preconfigured connector.
	IsMissingSecrets *bool `json:"is_missing_secrets,omitempty"`

	// IsPreconfigured marks a connector that the server's configuration defines. It is in every space and cannot be
	// changed.
	IsPreconfigured bool `json:"is_preconfigured"`

	// IsSystemAction marks a connector that Kibana defines for its own use.
	IsSystemAction bool `json:"is_system_action"`

	// Name is the name for people. It need not be unique.
	Name string `json:"name"`

	// ReferencedByCount counts the saved objects that use it. Only a list has it.
	ReferencedByCount *int64 `json:"referenced_by_count,omitempty"`
}

// ConnectorErrorSource is who can mend a failed run, whoever set up the connector or those who run the server.
type ConnectorErrorSource string

// ConnectorExecuteRequest is what to run a connector with.
type ConnectorExecuteRequest struct {
	// Params is what a run is about: the kind that fits the connector's type or, for a type that is not among them, a
	// map. Kibana refuses members that the type does not have, with status error in the outcome.
	Params Params `json:"params,omitzero"`
}

// ConnectorExecution is the outcome of a run of a connector.
type ConnectorExecution struct {
	ConnectorID string `json:"connector_id"`

	// Data is what the other system answered. Its shape depends on the type.
	Data any `json:"data"`

	// ErrorSource is who can mend a failed run, whoever set up the connector or those who run the server.
	ErrorSource *ConnectorErrorSource `json:"errorSource,omitempty"`

	// Message says what failed.
	Message *string        `json:"message,omitempty"`
	Retry   ConnectorRetry `json:"retry,omitzero"`

	// ServiceMessage is the reason as the other system, or the connector, put it.
	ServiceMessage *string `json:"service_message,omitempty"`

	// Status says whether a run did what it should.
	Status ConnectorExecutionStatus `json:"status"`
}

// ConnectorExecutionStatus says whether a run did what it should.
type ConnectorExecutionStatus string

// ConnectorRequest is a connector to create.
type ConnectorRequest struct {
	// Config is the configuration that fits the type. The default is none.
	Config Config `json:"config,omitzero"`

	// ConnectorTypeID names a type of connector. A type that came with a plugin, or with a newer server, has another
	// name.
	ConnectorTypeID ConnectorTypeID `json:"connector_type_id"`

	// Name is the name for people. It need not be unique.
	Name string `json:"name"`

	// Secrets is the confidential part of the configuration. The default is none.
	Secrets Secrets `json:"secrets,omitzero"`
}

// ConnectorRetry says whether another attempt makes sense or, as a date, from when on.
type ConnectorRetry struct{ wire.Union }

// ConnectorRetryFrom makes a union of one of its kinds.
func ConnectorRetryFrom[T RetryAdvice | RetryTime](kind T) ConnectorRetry {
	return ConnectorRetry{wire.UnionOf(kind)}
}

// AsRetryAdvice reads it as RetryAdvice.
func (u ConnectorRetry) AsRetryAdvice() (kind RetryAdvice, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsRetryTime reads it as RetryTime.
func (u ConnectorRetry) AsRetryTime() (kind RetryTime, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ConnectorType is a kind of connector that a server knows.
type ConnectorType struct {
	// AllowMultipleSystemActions says that one rule can use several actions of this system type.
	AllowMultipleSystemActions *bool `json:"allow_multiple_system_actions,omitempty"`

	// Description says what it is for. Few servers tell.
	Description *string `json:"description,omitempty"`

	// Enabled says that connectors of the type can be made and run.
	Enabled bool `json:"enabled"`

	// EnabledInConfig says that the server's configuration allows it.
	EnabledInConfig bool `json:"enabled_in_config"`

	// EnabledInLicense says that the licence covers it.
	EnabledInLicense bool `json:"enabled_in_license"`

	// ID names a type of connector. A type that came with a plugin, or with a newer server, has another name.
	ID ConnectorTypeID `json:"id"`

	// IsDeprecated says that the type is going away.
	IsDeprecated *bool `json:"is_deprecated,omitempty"`

	// IsSystemActionType marks a type that Kibana uses for itself.
	IsSystemActionType bool `json:"is_system_action_type"`

	// MinimumLicenseRequired is a kind of subscription, from basic to enterprise. A trial covers what an enterprise
	// licence does.
	MinimumLicenseRequired License `json:"minimum_license_required"`

	// Name is what Kibana's pages call it.
	Name string `json:"name"`

	// Source tells how the type was defined, in the server's code or by a specification.
	Source *string `json:"source,omitempty"`

	// SubFeature is the sub-feature of connectors whose privilege its runs need.
	SubFeature *string `json:"sub_feature,omitempty"`

	// SupportedFeatureIDs lists the features that can use it, such as alerting, cases or siem.
	SupportedFeatureIDs []string `json:"supported_feature_ids,omitzero"`
}

// ConnectorTypeID names a type of connector. A type that came with a plugin, or with a newer server, has another name.
type ConnectorTypeID string

// ConnectorUpdate is the new content of a connector. It replaces the old content as a whole.
type ConnectorUpdate struct {
	// Config is the configuration that fits the type. Absent means none.
	Config Config `json:"config,omitzero"`

	// Name is the name for people. It need not be unique.
	Name string `json:"name"`

	// Secrets is the confidential part of the configuration. Absent means none: the stored secrets are wiped.
	Secrets Secrets `json:"secrets,omitzero"`
}

// CrowdStrikeSecrets are the secrets of a connector to CrowdStrike.
type CrowdStrikeSecrets struct {
	ClientID     string `json:"clientId"`
	ClientSecret string `json:"clientSecret"`
}

// EmailConfig is the configuration of a connector that sends email.
type EmailConfig struct {
	// ClientID is needed for the service exchange_server.
	ClientID *string `json:"clientId,omitempty"`

	// From is the address of the sender.
	From string `json:"from"`

	// HasAuth says that the secrets have user and password. It is true by default.
	HasAuth *bool `json:"hasAuth,omitempty"`

	// Host is the mail server. The service other needs it, and port.
	Host *string `json:"host,omitempty"`

	// OAuthTokenURL is where the service exchange_server gets its tokens, if not where Microsoft's cloud does.
	OAuthTokenURL *string `json:"oauthTokenUrl,omitempty"`
	Port          *int64  `json:"port,omitempty"`

	// Secure says that the connection begins with TLS.
	Secure *bool `json:"secure,omitempty"`

	// Service is who delivers email. The default is other, any SMTP server. Kibana knows more services, by the names
	// that Nodemailer gives them.
	Service *EmailService `json:"service,omitempty"`

	// TenantID is needed for the service exchange_server.
	TenantID *string `json:"tenantId,omitempty"`
}

// EmailParams is an email to send. It needs an address in to, cc or bcc.
type EmailParams struct {
	BCC []string `json:"bcc,omitzero"`
	CC  []string `json:"cc,omitzero"`

	// Message is the text, in Markdown. Newer servers send a test message of their own instead where the run was asked
	// for over HTTP.
	Message string   `json:"message"`
	Subject string   `json:"subject"`
	To      []string `json:"to,omitzero"`
}

// EmailSecrets are the secrets of a connector that sends email.
type EmailSecrets struct {
	// ClientSecret is needed for the service exchange_server, which needs no user and password.
	ClientSecret *string `json:"clientSecret,omitempty"`

	// Password is needed where hasAuth is true.
	Password *string `json:"password,omitempty"`

	// User is needed where hasAuth is true.
	User *string `json:"user,omitempty"`
}

// EmailService is who delivers email. The default is other, any SMTP server. Kibana knows more services, by the names
// that Nodemailer gives them.
type EmailService string

// Event is an event or, for getChoices, the fields whose choices are wanted.
type Event struct {
	// AdditionalInfo is a JSON object.
	AdditionalInfo *string `json:"additional_info,omitempty"`
	Description    *string `json:"description,omitempty"`
	EventClass     *string `json:"event_class,omitempty"`

	// Fields is for getChoices alone.
	Fields []string `json:"fields,omitzero"`

	// MessageKey identifies the alert that the event belongs to.
	MessageKey  *string `json:"message_key,omitempty"`
	MetricName  *string `json:"metric_name,omitempty"`
	Node        *string `json:"node,omitempty"`
	Resource    *string `json:"resource,omitempty"`
	Severity    *string `json:"severity,omitempty"`
	Source      *string `json:"source,omitempty"`
	TimeOfEvent *string `json:"time_of_event,omitempty"`
	Type        *string `json:"type,omitempty"`
}

// EventParams adds an event to ServiceNow ITOM, or asks it for choices.
type EventParams struct {
	// SubAction is what ServiceNow ITOM should do.
	SubAction EventSubAction `json:"subAction"`

	// SubActionParams is an event or, for getChoices, the fields whose choices are wanted.
	SubActionParams Event `json:"subActionParams"`
}

// EventSubAction is what ServiceNow ITOM should do.
type EventSubAction string

// GeminiConfig is the configuration of a connector to Google Gemini.
type GeminiConfig struct {
	APIURL string `json:"apiUrl"`

	// ContextWindowLength is the size of the model's context in tokens. Older servers refuse it.
	ContextWindowLength *int64 `json:"contextWindowLength,omitempty"`

	// DefaultModel is the model for runs that name none. The default differs between versions of Kibana.
	DefaultModel *string `json:"defaultModel,omitempty"`
	GCPProjectID string  `json:"gcpProjectID"`
	GCPRegion    string  `json:"gcpRegion"`

	// Temperature is the temperature for runs that set none. Older servers refuse it.
	Temperature *float64 `json:"temperature,omitempty"`
}

// GeminiSecrets are the secrets of a connector to Google Gemini.
type GeminiSecrets struct {
	// CredentialsJSON is the JSON of a service account's key.
	CredentialsJSON string `json:"credentialsJson"`
}

// IncidentComment is a comment on an incident.
type IncidentComment struct {
	Comment   string `json:"comment"`
	CommentID string `json:"commentId"`
}

// IncidentDetails is what a sub-action about incidents needs.
type IncidentDetails struct {
	// Comments is for pushToService.
	Comments []IncidentComment `json:"comments,omitzero"`

	// ExternalID is the incident for getIncident.
	ExternalID *string `json:"externalId,omitempty"`

	// Fields are the fields for getChoices.
	Fields []string `json:"fields,omitzero"`

	// ID is the issue type for fieldsByIssueType, the issue for issue.
	ID *string `json:"id,omitempty"`

	// Incident is for pushToService and closeIncident. Its members depend on the type: Jira needs summary, ServiceNow
	// short_description, Resilient name, CasesWebhook title, and TheHive title and description. With externalId an
	// incident is updated, else created.
	Incident map[string]any `json:"incident,omitzero"`

	// Title is what issues looks for.
	Title *string `json:"title,omitempty"`
}

// IncidentParams pushes an incident to CasesWebhook, Jira, Resilient, ServiceNowITSM, ServiceNowSecOps, Swimlane or
// TheHive, or asks for what an incident can have.
type IncidentParams struct {
	// SubAction is what to do about incidents. Each type knows some. All of them know pushToService.
	SubAction IncidentSubAction `json:"subAction"`

	// SubActionParams is what a sub-action about incidents needs.
	SubActionParams IncidentDetails `json:"subActionParams"`
}

// IncidentSubAction is what to do about incidents. Each type knows some. All of them know pushToService.
type IncidentSubAction string

// IndexConfig is the configuration of a connector that writes documents to Elasticsearch.
type IndexConfig struct {
	// ExecutionTimeField is the field that gets the time of the run. Without it none does.
	ExecutionTimeField *string `json:"executionTimeField,omitempty"`

	// Index is the name of an index, alias or data stream.
	Index string `json:"index"`

	// Refresh makes the documents searchable at once, which costs time. It is false by default.
	Refresh *bool `json:"refresh,omitempty"`
}

// IndexParams holds the documents to write.
type IndexParams struct {
	Documents []map[string]any `json:"documents,omitzero"`

	// IndexOverride is written to instead of the configured index. It must begin with kibana-alert-history-.
	IndexOverride *string `json:"indexOverride,omitempty"`
}

// InferenceConfig is the configuration of a connector to an inference endpoint of Elasticsearch.
type InferenceConfig struct {
	// ContextWindowLength is the size of the model's context in tokens. Older servers refuse it.
	ContextWindowLength *int64 `json:"contextWindowLength,omitempty"`

	// Headers are sent with every request. Older servers refuse them.
	Headers map[string]string `json:"headers,omitzero"`

	// InferenceID is the id of the endpoint.
	InferenceID string `json:"inferenceId"`

	// Provider is the service behind the endpoint, such as elastic or openai.
	Provider string `json:"provider"`

	// ProviderConfig are the settings of the provider, such as model_id.
	ProviderConfig map[string]any `json:"providerConfig,omitzero"`

	// TaskType is what the endpoint does, such as chat_completion.
	TaskType string `json:"taskType"`

	// TaskTypeConfig are the settings of the task.
	TaskTypeConfig map[string]any `json:"taskTypeConfig,omitzero"`

	// Temperature is the temperature for runs that set none. Older servers refuse it.
	Temperature *float64 `json:"temperature,omitempty"`
}

// InferenceSecrets are the secrets of a connector to an inference endpoint of Elasticsearch.
type InferenceSecrets struct {
	// ProviderSecrets are what the provider asks for, such as api_key.
	ProviderSecrets map[string]any `json:"providerSecrets,omitzero"`
}

// JiraConfig is the configuration of a connector to Jira.
type JiraConfig struct {
	APIURL string `json:"apiUrl"`

	// ProjectKey is the key of the project that gets the issues.
	ProjectKey string `json:"projectKey"`
}

// JiraSecrets are the secrets of a connector to Jira.
type JiraSecrets struct {
	APIToken string `json:"apiToken"`
	Email    string `json:"email"`
}

// License is a kind of subscription, from basic to enterprise. A trial covers what an enterprise licence does.
type License string

// LogLevel is the level of a message in a log. The default is info.
type LogLevel string

// MessageParams is a message to an incoming webhook of Slack or Microsoft Teams.
type MessageParams struct {
	Message string `json:"message"`
}

// MicrosoftDefenderEndpointConfig is the configuration of a connector to Microsoft Defender for Endpoint.
type MicrosoftDefenderEndpointConfig struct {
	APIURL         string `json:"apiUrl"`
	ClientID       string `json:"clientId"`
	OAuthScope     string `json:"oAuthScope"`
	OAuthServerURL string `json:"oAuthServerUrl"`
	TenantID       string `json:"tenantId"`
}

// MicrosoftDefenderEndpointSecrets are the secrets of a connector to Microsoft Defender for Endpoint.
type MicrosoftDefenderEndpointSecrets struct {
	ClientSecret string `json:"clientSecret"`
}

// OpenAIConfig is the configuration of a connector to OpenAI, Azure OpenAI or a service with the same API.
type OpenAIConfig struct {
	// APIProvider is who runs the model.
	APIProvider OpenAIProvider `json:"apiProvider"`
	APIURL      string         `json:"apiUrl"`

	// ContextWindowLength is the size of the model's context in tokens. Older servers refuse it.
	ContextWindowLength *int64 `json:"contextWindowLength,omitempty"`

	// DefaultModel is the model for runs that name none. The provider Other needs it. For Azure OpenAI the URL says it,
	// and older servers refuse it.
	DefaultModel *string `json:"defaultModel,omitempty"`

	// EnableNativeFunctionCalling is for the provider Other only. Older servers refuse it.
	EnableNativeFunctionCalling *bool `json:"enableNativeFunctionCalling,omitempty"`

	// Headers are sent with every request.
	Headers map[string]string `json:"headers,omitzero"`

	// OrganizationID is for the provider OpenAI only.
	OrganizationID *string `json:"organizationId,omitempty"`

	// ProjectID is for the provider OpenAI only.
	ProjectID *string `json:"projectId,omitempty"`

	// Temperature is the temperature for runs that set none. Older servers refuse it.
	Temperature *float64 `json:"temperature,omitempty"`

	// VerificationMode is for the provider Other only.
	VerificationMode *VerificationMode `json:"verificationMode,omitempty"`
}

// OpenAIProvider is who runs the model.
type OpenAIProvider string

// OpenAISecrets are the secrets of a connector to OpenAI, Azure OpenAI or a service with the same API.
type OpenAISecrets struct {
	// APIKey is needed unless the provider Other takes a certificate.
	APIKey *string `json:"apiKey,omitempty"`

	// CAData is the certificate of an authority to trust, PEM in base64.
	CAData *string `json:"caData,omitempty"`

	// CertificateData is the client's certificate, PEM in base64, for the provider Other.
	CertificateData *string `json:"certificateData,omitempty"`

	// PrivateKeyData is the key of the certificate, PEM in base64.
	PrivateKeyData *string `json:"privateKeyData,omitempty"`
}

// PagerDutyConfig is the configuration of a connector to PagerDuty.
type PagerDutyConfig struct {
	// APIURL is where events go, if not to events.pagerduty.com.
	APIURL *string `json:"apiUrl,omitempty"`
}

// PagerDutyEventAction is what an event does to an incident. The default is trigger.
type PagerDutyEventAction string

// PagerDutyLink is a link that an incident shows.
type PagerDutyLink struct {
	Href string `json:"href"`
	Text string `json:"text"`
}

// PagerDutyParams is an event for PagerDuty.
type PagerDutyParams struct {
	Class         *string        `json:"class,omitempty"`
	Component     *string        `json:"component,omitempty"`
	CustomDetails map[string]any `json:"customDetails,omitzero"`

	// DedupKey identifies the incident, in up to 255 characters. Acknowledge and resolve need it, and send nothing else.
	DedupKey *string `json:"dedupKey,omitempty"`

	// EventAction is what an event does to an incident. The default is trigger.
	EventAction *PagerDutyEventAction `json:"eventAction,omitempty"`
	Group       *string               `json:"group,omitempty"`
	Links       []PagerDutyLink       `json:"links,omitzero"`

	// Severity is how bad it is. The default is info.
	Severity *PagerDutySeverity `json:"severity,omitempty"`
	Source   *string            `json:"source,omitempty"`

	// Summary has up to 1024 characters.
	Summary   *string    `json:"summary,omitempty"`
	Timestamp *wire.Time `json:"timestamp,omitempty"`
}

// PagerDutySecrets are the secrets of a connector to PagerDuty.
type PagerDutySecrets struct {
	// RoutingKey is the integration key of a service.
	RoutingKey string `json:"routingKey"`
}

// PagerDutySeverity is how bad it is. The default is info.
type PagerDutySeverity string

// Params is what a run is about: the kind that fits the connector's type or, for a type that is not among them, a map.
// Kibana refuses members that the type does not have, with status error in the outcome.
type Params struct{ wire.Union }

// ParamsFrom makes a union of one of its kinds.
func ParamsFrom[T AlertParams | EmailParams | EventParams | IncidentParams | IndexParams | MessageParams | PagerDutyParams | ServerLogParams | SlackAPIParams | SubActionParams | TorqParams | WebhookParams | XMattersParams | map[string]any](kind T) Params {
	return Params{wire.UnionOf(kind)}
}

// AsAlertParams reads it as AlertParams.
func (u Params) AsAlertParams() (kind AlertParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsEmailParams reads it as EmailParams.
func (u Params) AsEmailParams() (kind EmailParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsEventParams reads it as EventParams.
func (u Params) AsEventParams() (kind EventParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsIncidentParams reads it as IncidentParams.
func (u Params) AsIncidentParams() (kind IncidentParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsIndexParams reads it as IndexParams.
func (u Params) AsIndexParams() (kind IndexParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMessageParams reads it as MessageParams.
func (u Params) AsMessageParams() (kind MessageParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPagerDutyParams reads it as PagerDutyParams.
func (u Params) AsPagerDutyParams() (kind PagerDutyParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsServerLogParams reads it as ServerLogParams.
func (u Params) AsServerLogParams() (kind ServerLogParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSlackAPIParams reads it as SlackAPIParams.
func (u Params) AsSlackAPIParams() (kind SlackAPIParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSubActionParams reads it as SubActionParams.
func (u Params) AsSubActionParams() (kind SubActionParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTorqParams reads it as TorqParams.
func (u Params) AsTorqParams() (kind TorqParams, err error) { err = u.Decode(&kind); return kind, err }

// AsWebhookParams reads it as WebhookParams.
func (u Params) AsWebhookParams() (kind WebhookParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsXMattersParams reads it as XMattersParams.
func (u Params) AsXMattersParams() (kind XMattersParams, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u Params) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// ResilientConfig is the configuration of a connector to IBM Resilient.
type ResilientConfig struct {
	APIURL string `json:"apiUrl"`

	// OrgID is the id of the organisation.
	OrgID string `json:"orgId"`
}

// ResilientSecrets are the secrets of a connector to IBM Resilient.
type ResilientSecrets struct {
	APIKeyID     string `json:"apiKeyId"`
	APIKeySecret string `json:"apiKeySecret"`
}

// RetryAdvice says whether another attempt makes sense.
type RetryAdvice = bool

// RetryTime is the time from which on another attempt makes sense.
type RetryTime = wire.Time

// Secrets is the confidential part of a configuration: the kind that fits the connector's type or, for a type that is
// not among them, a map. Connectors of types such as Index and ServerLog have none.
type Secrets struct{ wire.SecretUnion }

// SecretsFrom makes a union of one of its kinds.
func SecretsFrom[T APIKeySecrets | BedrockSecrets | CrowdStrikeSecrets | EmailSecrets | GeminiSecrets | InferenceSecrets | JiraSecrets | MicrosoftDefenderEndpointSecrets | OpenAISecrets | PagerDutySecrets | ResilientSecrets | ServiceNowSecrets | SwimlaneSecrets | TinesSecrets | TokenSecrets | WebhookSecrets | WebhookURLSecrets | XMattersSecrets | XSOARSecrets | map[string]any](kind T) Secrets {
	return Secrets{wire.SecretUnionOf(kind)}
}

// AsAPIKeySecrets reads it as APIKeySecrets.
func (u Secrets) AsAPIKeySecrets() (kind APIKeySecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsBedrockSecrets reads it as BedrockSecrets.
func (u Secrets) AsBedrockSecrets() (kind BedrockSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsCrowdStrikeSecrets reads it as CrowdStrikeSecrets.
func (u Secrets) AsCrowdStrikeSecrets() (kind CrowdStrikeSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsEmailSecrets reads it as EmailSecrets.
func (u Secrets) AsEmailSecrets() (kind EmailSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsGeminiSecrets reads it as GeminiSecrets.
func (u Secrets) AsGeminiSecrets() (kind GeminiSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsInferenceSecrets reads it as InferenceSecrets.
func (u Secrets) AsInferenceSecrets() (kind InferenceSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsJiraSecrets reads it as JiraSecrets.
func (u Secrets) AsJiraSecrets() (kind JiraSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMicrosoftDefenderEndpointSecrets reads it as MicrosoftDefenderEndpointSecrets.
func (u Secrets) AsMicrosoftDefenderEndpointSecrets() (kind MicrosoftDefenderEndpointSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsOpenAISecrets reads it as OpenAISecrets.
func (u Secrets) AsOpenAISecrets() (kind OpenAISecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsPagerDutySecrets reads it as PagerDutySecrets.
func (u Secrets) AsPagerDutySecrets() (kind PagerDutySecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsResilientSecrets reads it as ResilientSecrets.
func (u Secrets) AsResilientSecrets() (kind ResilientSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsServiceNowSecrets reads it as ServiceNowSecrets.
func (u Secrets) AsServiceNowSecrets() (kind ServiceNowSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsSwimlaneSecrets reads it as SwimlaneSecrets.
func (u Secrets) AsSwimlaneSecrets() (kind SwimlaneSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTinesSecrets reads it as TinesSecrets.
func (u Secrets) AsTinesSecrets() (kind TinesSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsTokenSecrets reads it as TokenSecrets.
func (u Secrets) AsTokenSecrets() (kind TokenSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsWebhookSecrets reads it as WebhookSecrets.
func (u Secrets) AsWebhookSecrets() (kind WebhookSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsWebhookURLSecrets reads it as WebhookURLSecrets.
func (u Secrets) AsWebhookURLSecrets() (kind WebhookURLSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsXMattersSecrets reads it as XMattersSecrets.
func (u Secrets) AsXMattersSecrets() (kind XMattersSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsXSOARSecrets reads it as XSOARSecrets.
func (u Secrets) AsXSOARSecrets() (kind XSOARSecrets, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsMap reads it as map[string]any.
func (u Secrets) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// ServerLogParams is a message for Kibana's own log.
type ServerLogParams struct {
	// Level is the level of a message in a log. The default is info.
	Level   *LogLevel `json:"level,omitempty"`
	Message string    `json:"message"`
}

// ServiceNowConfig is the configuration of a connector to ServiceNow ITSM or ServiceNow SecOps.
type ServiceNowConfig struct {
	APIURL   string  `json:"apiUrl"`
	ClientID *string `json:"clientId,omitempty"`

	// IsOAuth says that the connector signs in with OAuth, which needs clientId, jwtKeyId and userIdentifierValue. It
	// is false by default: user name and password.
	IsOAuth  *bool   `json:"isOAuth,omitempty"`
	JWTKeyID *string `json:"jwtKeyId,omitempty"`

	// UserIdentifierValue is the user that OAuth signs in, by the field that ServiceNow was told to look at.
	UserIdentifierValue *string `json:"userIdentifierValue,omitempty"`

	// UsesTableAPI says that incidents are written through ServiceNow's Table API. If false, the instance needs
	// Elastic's application. It is true by default.
	UsesTableAPI *bool `json:"usesTableApi,omitempty"`
}

// ServiceNowITOMConfig is the configuration of a connector to ServiceNow ITOM.
type ServiceNowITOMConfig struct {
	APIURL   string  `json:"apiUrl"`
	ClientID *string `json:"clientId,omitempty"`

	// IsOAuth says that the connector signs in with OAuth, which needs clientId, jwtKeyId and userIdentifierValue. It
	// is false by default: user name and password.
	IsOAuth  *bool   `json:"isOAuth,omitempty"`
	JWTKeyID *string `json:"jwtKeyId,omitempty"`

	// UserIdentifierValue is the user that OAuth signs in, by the field that ServiceNow was told to look at.
	UserIdentifierValue *string `json:"userIdentifierValue,omitempty"`
}

// ServiceNowSecrets are the secrets of a connector to ServiceNow: username and password or, where isOAuth is true,
// clientSecret and privateKey.
type ServiceNowSecrets struct {
	ClientSecret *string `json:"clientSecret,omitempty"`
	Password     *string `json:"password,omitempty"`
	PrivateKey   *string `json:"privateKey,omitempty"`

	// PrivateKeyPassword opens privateKey, if that is encrypted.
	PrivateKeyPassword *string `json:"privateKeyPassword,omitempty"`
	Username           *string `json:"username,omitempty"`
}

// SlackAPIConfig is the configuration of a connector to Slack's API.
type SlackAPIConfig struct {
	// AllowedChannels are the channels that messages can go to. Without any, all can be used.
	AllowedChannels []SlackChannel `json:"allowedChannels,omitzero"`
}

// SlackAPIParams sends a message through Slack's API, or looks a channel up.
type SlackAPIParams struct {
	// SubAction is what Slack's API should do.
	SubAction SlackSubAction `json:"subAction"`

	// SubActionParams is a message or, for validChannelId, the channel to look up.
	SubActionParams SlackMessage `json:"subActionParams"`
}

// SlackChannel is a channel of Slack.
type SlackChannel struct {
	ID   string `json:"id"`
	Name string `json:"name"`
}

// SlackMessage is a message or, for validChannelId, the channel to look up.
type SlackMessage struct {
	// ChannelID is for validChannelId alone.
	ChannelID *string `json:"channelId,omitempty"`

	// ChannelIDs holds the id of one channel.
	ChannelIDs []string `json:"channelIds,omitzero"`

	// Channels holds the name of one channel.
	//
	// Deprecated: Kibana means to remove it.
	Channels []string `json:"channels,omitzero"`

	// Text is the text or, for postBlockkit, a JSON object with blocks.
	Text *string `json:"text,omitempty"`
}

// SlackSubAction is what Slack's API should do.
type SlackSubAction string

// SubActionParams calls a sub-action of a connector that has some, such as run for D3Security, Tines and XSOAR, or
// invokeAI for Bedrock, Gemini and OpenAI.
type SubActionParams struct {
	SubAction string `json:"subAction"`

	// SubActionParams is what the sub-action needs.
	SubActionParams map[string]any `json:"subActionParams,omitzero"`
}

// SwimlaneConfig is the configuration of a connector to Swimlane.
type SwimlaneConfig struct {
	APIURL string `json:"apiUrl"`

	// AppID is the id of the application that gets the records.
	AppID string `json:"appId"`

	// ConnectorType says what a connector to Swimlane is for. It decides which mappings are needed.
	ConnectorType SwimlaneUse `json:"connectorType"`

	// Mappings says which field of Swimlane gets what.
	Mappings SwimlaneMappings `json:"mappings"`
}

// SwimlaneField is a field of Swimlane.
type SwimlaneField struct {
	FieldType string `json:"fieldType"`
	ID        string `json:"id"`
	Key       string `json:"key"`
	Name      string `json:"name"`
}

// SwimlaneMappings says which field of Swimlane gets what.
type SwimlaneMappings struct {
	AlertIDConfig     *SwimlaneField `json:"alertIdConfig,omitempty"`
	CaseIDConfig      *SwimlaneField `json:"caseIdConfig,omitempty"`
	CaseNameConfig    *SwimlaneField `json:"caseNameConfig,omitempty"`
	CommentsConfig    *SwimlaneField `json:"commentsConfig,omitempty"`
	DescriptionConfig *SwimlaneField `json:"descriptionConfig,omitempty"`
	RuleNameConfig    *SwimlaneField `json:"ruleNameConfig,omitempty"`
	SeverityConfig    *SwimlaneField `json:"severityConfig,omitempty"`
}

// SwimlaneSecrets are the secrets of a connector to Swimlane.
type SwimlaneSecrets struct {
	APIToken string `json:"apiToken"`
}

// SwimlaneUse says what a connector to Swimlane is for. It decides which mappings are needed.
type SwimlaneUse string

// TheHiveConfig is the configuration of a connector to TheHive.
type TheHiveConfig struct {
	// Organisation is the organisation that gets cases and alerts, if not that of the API key's user.
	Organisation *string `json:"organisation,omitempty"`
	URL          string  `json:"url"`
}

// TinesSecrets are the secrets of a connector to Tines.
type TinesSecrets struct {
	Email string `json:"email"`
	Token string `json:"token"`
}

// TokenSecrets are the secrets of a connector to D3 Security, SentinelOne, Slack's API or Torq.
type TokenSecrets struct {
	Token string `json:"token"`
}

// TorqConfig is the configuration of a connector to Torq.
type TorqConfig struct {
	WebhookIntegrationURL string `json:"webhookIntegrationUrl"`
}

// TorqParams is what to send to Torq.
type TorqParams struct {
	// Body is JSON.
	Body string `json:"body"`
}

// URLConfig is the configuration of a connector to CrowdStrike, D3 Security, SentinelOne, Tines or XSOAR.
type URLConfig struct {
	URL string `json:"url"`
}

// VerificationMode says how much of a server's certificate is checked: nothing, all but the host name, or all, which is
// the default.
type VerificationMode string

// WebhookAuthType says how requests are signed in, by default with user and password. Older servers do not know OAuth
// 2.
type WebhookAuthType string

// WebhookConfig is the configuration of a connector that makes HTTP requests.
type WebhookConfig struct {
	// AccessTokenURL is where OAuth 2 tokens come from.
	AccessTokenURL *string `json:"accessTokenUrl,omitempty"`

	// AdditionalFields is a JSON object with more to send to accessTokenUrl.
	AdditionalFields *string          `json:"additionalFields,omitempty"`
	AuthType         *WebhookAuthType `json:"authType,omitempty"`

	// CA is the certificate, in base64, of an authority to trust.
	CA *string `json:"ca,omitempty"`

	// CertType says which files of a client's certificate the secrets hold.
	CertType *CertificateType `json:"certType,omitempty"`

	// ClientID is the id of the client for OAuth 2.
	ClientID *string `json:"clientId,omitempty"`

	// HasAuth says that requests are signed in by what the secrets hold. It is true by default.
	HasAuth *bool `json:"hasAuth,omitempty"`

	// Headers are sent with every request. They can be read back, unlike secretHeaders of the secrets.
	Headers map[string]string `json:"headers,omitzero"`

	// Method is a method of HTTP. The default is post. Older servers know post and put only.
	Method *WebhookMethod `json:"method,omitempty"`

	// Scope is the scope to ask for with OAuth 2.
	Scope *string `json:"scope,omitempty"`
	URL   string  `json:"url"`

	// VerificationMode says how much of a server's certificate is checked: nothing, all but the host name, or all,
	// which is the default.
	VerificationMode *VerificationMode `json:"verificationMode,omitempty"`
}

// WebhookMethod is a method of HTTP. The default is post. Older servers know post and put only.
type WebhookMethod string

// WebhookParams is what an HTTP request carries.
type WebhookParams struct {
	Body *string `json:"body,omitempty"`
}

// WebhookSecrets are the secrets of a connector that makes HTTP requests, for cases too: user and password, crt and
// key, pfx, or clientSecret. Kibana refuses a mix, other than a password that opens key or pfx.
type WebhookSecrets struct {
	// ClientSecret is the secret of the client for OAuth 2. Older servers refuse it.
	ClientSecret *string `json:"clientSecret,omitempty"`

	// CRT is the client's certificate in base64.
	CRT *string `json:"crt,omitempty"`

	// Key is the key of the certificate in base64.
	Key      *string `json:"key,omitempty"`
	Password *string `json:"password,omitempty"`

	// PFX is certificate and key in base64.
	PFX *string `json:"pfx,omitempty"`

	// SecretHeaders are sent with every request. Older servers refuse them.
	SecretHeaders map[string]string `json:"secretHeaders,omitzero"`
	User          *string           `json:"user,omitempty"`
}

// WebhookURLSecrets are the secrets of a connector to an incoming webhook of Slack or Microsoft Teams.
type WebhookURLSecrets struct {
	WebhookURL string `json:"webhookUrl"`
}

// XMattersConfig is the configuration of a connector to xMatters.
type XMattersConfig struct {
	// ConfigURL is where requests go. It is needed unless usesBasic is false.
	ConfigURL *string `json:"configUrl,omitempty"`

	// UsesBasic says that the connector signs in with user and password. If false, the secrets hold a URL with a key in
	// it. It is true by default.
	UsesBasic *bool `json:"usesBasic,omitempty"`
}

// XMattersParams is an alert for xMatters.
type XMattersParams struct {
	AlertActionGroupName *string `json:"alertActionGroupName,omitempty"`
	Date                 *string `json:"date,omitempty"`
	RuleName             *string `json:"ruleName,omitempty"`
	Severity             string  `json:"severity"`
	SignalID             *string `json:"signalId,omitempty"`
	SpaceID              *string `json:"spaceId,omitempty"`
	Tags                 *string `json:"tags,omitempty"`
}

// XMattersSecrets are the secrets of a connector to xMatters.
type XMattersSecrets struct {
	// Password is needed unless usesBasic is false.
	Password *string `json:"password,omitempty"`

	// SecretsURL is where requests go where usesBasic is false. The key is part of it.
	SecretsURL *string `json:"secretsUrl,omitempty"`

	// User is needed unless usesBasic is false.
	User *string `json:"user,omitempty"`
}

// XSOARSecrets are the secrets of a connector to XSOAR.
type XSOARSecrets struct {
	APIKey string `json:"apiKey"`

	// APIKeyID is the id of the key, which XSOAR 8 asks for.
	APIKeyID *string `json:"apiKeyID,omitempty"`
}

// OAuthCallbackParams holds the query parameters of OAuthCallback.
type OAuthCallbackParams struct {
	// Code is what the provider lets Kibana exchange for a token.
	Code *string `form:"code,omitempty" json:"code,omitempty"`

	// Error is the provider's code of the failure, if the authorisation failed.
	Error *string `form:"error,omitempty" json:"error,omitempty"`

	// ErrorDescription is the provider's explanation of the failure.
	ErrorDescription *string `form:"error_description,omitempty" json:"error_description,omitempty"`

	// SessionState is what some providers add about their own session.
	SessionState *string `form:"session_state,omitempty" json:"session_state,omitempty"`

	// State ties the answer to the authorisation that Kibana began.
	State *string `form:"state,omitempty" json:"state,omitempty"`
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r OAuthCallbackParams) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "code") }

// LogValue makes slog show [redacted] for secrets.
func (r OAuthCallbackParams) LogValue() slog.Value { return wire.LogRedacted(r, "code") }

// ListConnectorTypesParams holds the query parameters of ListConnectorTypes.
type ListConnectorTypesParams struct {
	// FeatureID keeps the types that this feature can use, such as alerting, cases or siem.
	FeatureID *string `form:"feature_id,omitempty" json:"feature_id,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opCreateConnector = wire.Operation{ID: "CreateConnector", Method: http.MethodPost, Path: "/api/actions/connector", Scope: wire.SpaceScope}

// CreateConnector creates a connector under an id that Kibana makes, and returns it.
//
// Kibana checks the configuration and the secrets against the type. The secrets are stored encrypted and never
// come back.
//
// Kibana: POST /api/actions/connector (stable since 7.13), acts in the space of the call.
func (c *Client) CreateConnector(ctx context.Context, body ConnectorRequest, opts ...wire.RequestEditorFn) (*Connector, error) {
	return wire.Object[Connector](ctx, c.conn, &opCreateConnector, wire.Request{Body: wire.JSON(body)}, opts)
}

var opOAuthCallback = wire.Operation{ID: "OAuthCallback", Method: http.MethodGet, Path: "/api/actions/connector/_oauth_callback", Scope: wire.SpaceScope, Since: "9.4", Media: "text/html"}

// OAuthCallback receives the answer of an OAuth provider for a connector, and returns an HTML page.
//
// Providers send browsers here at the end of an authorisation. Programs rarely call it.
//
// Kibana: GET /api/actions/connector/_oauth_callback (experimental since 9.4), acts in the space of the call.
func (c *Client) OAuthCallback(ctx context.Context, params *OAuthCallbackParams, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "code", params.Code)
		wire.AddOptional(&query, "error", params.Error)
		wire.AddOptional(&query, "error_description", params.ErrorDescription)
		wire.AddOptional(&query, "session_state", params.SessionState)
		wire.AddOptional(&query, "state", params.State)
	}
	return wire.Stream(ctx, c.conn, &opOAuthCallback, wire.Request{Query: query}, opts)
}

var opOAuthCallbackScript = wire.Operation{ID: "OAuthCallbackScript", Method: http.MethodGet, Path: "/api/actions/connector/_oauth_callback_script", Scope: wire.SpaceScope, Since: "9.4", Media: "text/javascript"}

// OAuthCallbackScript returns the script that the page of OAuthCallback loads.
//
// Kibana: GET /api/actions/connector/_oauth_callback_script (experimental since 9.4), acts in the space of the call.
func (c *Client) OAuthCallbackScript(ctx context.Context, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opOAuthCallbackScript, wire.Request{}, opts)
}

var opDeleteConnector = wire.Operation{ID: "DeleteConnector", Method: http.MethodDelete, Path: "/api/actions/connector/{id}", Scope: wire.SpaceScope}

// DeleteConnector deletes the connector with the given id.
//
// Preconfigured and system connectors cannot be deleted: Kibana answers 400.
//
// Kibana: DELETE /api/actions/connector/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) DeleteConnector(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeleteConnector, wire.Request{Path: []string{id}}, opts)
}

var opGetConnector = wire.Operation{ID: "GetConnector", Method: http.MethodGet, Path: "/api/actions/connector/{id}", Scope: wire.SpaceScope}

// GetConnector returns the connector with the given id, without its secrets.
//
// A connector of another space is not found: Kibana answers 404.
//
// Kibana: GET /api/actions/connector/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) GetConnector(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Connector, error) {
	return wire.Object[Connector](ctx, c.conn, &opGetConnector, wire.Request{Path: []string{id}}, opts)
}

var opCreateConnectorWithID = wire.Operation{ID: "CreateConnectorWithID", Method: http.MethodPost, Path: "/api/actions/connector/{id}", Scope: wire.SpaceScope}

// CreateConnectorWithID creates a connector under the given id and returns it.
//
// Most servers accept a UUID only; the newest accept lower-case letters, digits and hyphens. An id that is taken
// is a 409, whichever space has the connector.
//
// Kibana: POST /api/actions/connector/{id} (stable since 7.14), acts in the space of the call.
func (c *Client) CreateConnectorWithID(ctx context.Context, id string, body ConnectorRequest, opts ...wire.RequestEditorFn) (*Connector, error) {
	return wire.Object[Connector](ctx, c.conn, &opCreateConnectorWithID, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opUpdateConnector = wire.Operation{ID: "UpdateConnector", Method: http.MethodPut, Path: "/api/actions/connector/{id}", Scope: wire.SpaceScope}

// UpdateConnector replaces name, configuration and secrets of the connector with the given id, and returns it.
//
// Nothing of the old content is kept. Without secrets in the body the stored ones are wiped, or Kibana answers
// 400 if the type needs them: send them each time. The type of a connector cannot change. A change by someone
// else in between is a 409.
//
// Kibana: PUT /api/actions/connector/{id} (stable since 7.13), acts in the space of the call.
func (c *Client) UpdateConnector(ctx context.Context, id string, body ConnectorUpdate, opts ...wire.RequestEditorFn) (*Connector, error) {
	return wire.Object[Connector](ctx, c.conn, &opUpdateConnector, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opExecuteConnector = wire.Operation{ID: "ExecuteConnector", Method: http.MethodPost, Path: "/api/actions/connector/{id}/_execute", Scope: wire.SpaceScope}

// ExecuteConnector runs the connector with the given id and returns the outcome.
//
// The reply is 200 even where the run failed, for example on invalid params: look at Status. An error is
// returned only where the connector could not be run at all.
//
// Kibana: POST /api/actions/connector/{id}/_execute (stable since 7.13), acts in the space of the call.
func (c *Client) ExecuteConnector(ctx context.Context, id string, body ConnectorExecuteRequest, opts ...wire.RequestEditorFn) (*ConnectorExecution, error) {
	return wire.Object[ConnectorExecution](ctx, c.conn, &opExecuteConnector, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListConnectorTypes = wire.Operation{ID: "ListConnectorTypes", Method: http.MethodGet, Path: "/api/actions/connector_types", Scope: wire.SpaceScope}

// ListConnectorTypes returns the types of connectors that the server knows.
//
// Types that configuration or licence switch off are listed too, as not enabled. No privilege beyond logging in
// is needed.
//
// Kibana: GET /api/actions/connector_types (stable since 7.13), acts in the space of the call.
func (c *Client) ListConnectorTypes(ctx context.Context, params *ListConnectorTypesParams, opts ...wire.RequestEditorFn) ([]ConnectorType, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "feature_id", params.FeatureID)
	}
	return wire.Value[[]ConnectorType](ctx, c.conn, &opListConnectorTypes, wire.Request{Query: query}, opts)
}

var opListConnectors = wire.Operation{ID: "ListConnectors", Method: http.MethodGet, Path: "/api/actions/connectors", Scope: wire.SpaceScope}

// ListConnectors returns the connectors of the space, sorted by name.
//
// Preconfigured connectors are in every space, in one that does not exist too. System connectors are left out.
//
// Kibana: GET /api/actions/connectors (stable since 7.13), acts in the space of the call.
func (c *Client) ListConnectors(ctx context.Context, opts ...wire.RequestEditorFn) ([]Connector, error) {
	return wire.Value[[]Connector](ctx, c.conn, &opListConnectors, wire.Request{}, opts)
}

// Format prints the names of the secrets only.
func (s APIKeySecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s APIKeySecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s BedrockSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s BedrockSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r CasesWebhookConfig) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "headers") }

// LogValue makes slog show [redacted] for secrets.
func (r CasesWebhookConfig) LogValue() slog.Value { return wire.LogRedacted(r, "headers") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r Config) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "headers", "webhookIntegrationUrl")
}

// LogValue makes slog show [redacted] for secrets.
func (r Config) LogValue() slog.Value { return wire.LogRedacted(r, "headers", "webhookIntegrationUrl") }

// LogValue makes slog show [redacted] for secrets.
func (r Connector) LogValue() slog.Value {
	return wire.LogRedacted(r, "headers", "webhookIntegrationUrl")
}

// LogValue makes slog show [redacted] for secrets.
func (r ConnectorRequest) LogValue() slog.Value {
	return wire.LogRedacted(r, "accessKey", "apiKey", "apiKeySecret", "apiToken", "clientSecret", "credentialsJson", "headers", "key", "password", "pfx", "privateKey", "privateKeyData", "privateKeyPassword", "providerSecrets", "routingKey", "secret", "secretHeaders", "secrets", "secretsUrl", "token", "webhookIntegrationUrl", "webhookUrl")
}

// LogValue makes slog show [redacted] for secrets.
func (r ConnectorUpdate) LogValue() slog.Value {
	return wire.LogRedacted(r, "accessKey", "apiKey", "apiKeySecret", "apiToken", "clientSecret", "credentialsJson", "headers", "key", "password", "pfx", "privateKey", "privateKeyData", "privateKeyPassword", "providerSecrets", "routingKey", "secret", "secretHeaders", "secrets", "secretsUrl", "token", "webhookIntegrationUrl", "webhookUrl")
}

// Format prints the names of the secrets only.
func (s CrowdStrikeSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s CrowdStrikeSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s EmailSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s EmailSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s GeminiSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s GeminiSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r InferenceConfig) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "headers") }

// LogValue makes slog show [redacted] for secrets.
func (r InferenceConfig) LogValue() slog.Value { return wire.LogRedacted(r, "headers") }

// Format prints the names of the secrets only.
func (s InferenceSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s InferenceSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s JiraSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s JiraSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s MicrosoftDefenderEndpointSecrets) Format(state fmt.State, verb rune) {
	wire.SecretsOf(s).Format(state, verb)
}

// LogValue makes slog show the names of the secrets only.
func (s MicrosoftDefenderEndpointSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r OpenAIConfig) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "headers") }

// LogValue makes slog show [redacted] for secrets.
func (r OpenAIConfig) LogValue() slog.Value { return wire.LogRedacted(r, "headers") }

// Format prints the names of the secrets only.
func (s OpenAISecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s OpenAISecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s PagerDutySecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s PagerDutySecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s ResilientSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s ResilientSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s ServiceNowSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s ServiceNowSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s SwimlaneSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s SwimlaneSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s TinesSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s TinesSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s TokenSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s TokenSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r TorqConfig) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "webhookIntegrationUrl")
}

// LogValue makes slog show [redacted] for secrets.
func (r TorqConfig) LogValue() slog.Value { return wire.LogRedacted(r, "webhookIntegrationUrl") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r WebhookConfig) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "headers") }

// LogValue makes slog show [redacted] for secrets.
func (r WebhookConfig) LogValue() slog.Value { return wire.LogRedacted(r, "headers") }

// Format prints the names of the secrets only.
func (s WebhookSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s WebhookSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s WebhookURLSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s WebhookURLSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s XMattersSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s XMattersSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }

// Format prints the names of the secrets only.
func (s XSOARSecrets) Format(state fmt.State, verb rune) { wire.SecretsOf(s).Format(state, verb) }

// LogValue makes slog show the names of the secrets only.
func (s XSOARSecrets) LogValue() slog.Value { return wire.SecretsOf(s).LogValue() }
