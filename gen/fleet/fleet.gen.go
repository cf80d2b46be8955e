// Package fleet manages what agents depend on: outputs, Fleet Server hosts, proxies, download sources and cloud
// connectors, the keys that agents enrol with, and the settings of Fleet.
//
// Outputs, hosts, proxies, download sources and settings are shared by all spaces. Enrollment keys, uninstall
// tokens and space settings belong to a space. Agents, their policies and packages have packages of their own:
// fleetagents, fleetpolicies and fleetpackages.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package fleet

import (
	"context"
	"fmt"
	"io"
	"iter"
	"log/slog"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AccountType.
const (
	AccountTypeOrganization AccountType = "organization-account"
	AccountTypeSingle       AccountType = "single-account"
)

// The values of ClientAuth.
const (
	ClientAuthNone     ClientAuth = "none"
	ClientAuthOptional ClientAuth = "optional"
	ClientAuthRequired ClientAuth = "required"
)

// The values of CloudProvider.
const (
	CloudProviderAWS   CloudProvider = "aws"
	CloudProviderAzure CloudProvider = "azure"
	CloudProviderGCP   CloudProvider = "gcp"
)

// The values of KafkaAuthType.
const (
	KafkaAuthTypeKerberos KafkaAuthType = "kerberos"
	KafkaAuthTypeNone     KafkaAuthType = "none"
	KafkaAuthTypeSSL      KafkaAuthType = "ssl"
	KafkaAuthTypeUserPass KafkaAuthType = "user_pass"
)

// The values of KafkaCompression.
const (
	KafkaCompressionGzip   KafkaCompression = "gzip"
	KafkaCompressionLZ4    KafkaCompression = "lz4"
	KafkaCompressionNone   KafkaCompression = "none"
	KafkaCompressionSnappy KafkaCompression = "snappy"
)

// The values of KafkaConnectionType.
const (
	KafkaConnectionTypeEncryption KafkaConnectionType = "encryption"
	KafkaConnectionTypePlaintext  KafkaConnectionType = "plaintext"
)

// The values of KafkaMechanism.
const (
	KafkaMechanismPlain       KafkaMechanism = "PLAIN"
	KafkaMechanismScramSha256 KafkaMechanism = "SCRAM-SHA-256"
	KafkaMechanismScramSha512 KafkaMechanism = "SCRAM-SHA-512"
)

// The values of KafkaPartition.
const (
	KafkaPartitionHash       KafkaPartition = "hash"
	KafkaPartitionRandom     KafkaPartition = "random"
	KafkaPartitionRoundRobin KafkaPartition = "round_robin"
)

// The values of MigrationStatus.
const (
	MigrationStatusError   MigrationStatus = "error"
	MigrationStatusPending MigrationStatus = "pending"
	MigrationStatusSuccess MigrationStatus = "success"
)

// The values of MissingPermission.
const (
	MissingPermissionFleetServerSetupPrivileges MissingPermission = "MISSING_FLEET_SERVER_SETUP_PRIVILEGES"
	MissingPermissionPrivileges                 MissingPermission = "MISSING_PRIVILEGES"
	MissingPermissionSecurity                   MissingPermission = "MISSING_SECURITY"
)

// The values of OutputPreset.
const (
	OutputPresetBalanced   OutputPreset = "balanced"
	OutputPresetCustom     OutputPreset = "custom"
	OutputPresetLatency    OutputPreset = "latency"
	OutputPresetScale      OutputPreset = "scale"
	OutputPresetThroughput OutputPreset = "throughput"
)

// The values of OutputState.
const (
	OutputStateDegraded OutputState = "DEGRADED"
	OutputStateHealthy  OutputState = "HEALTHY"
	OutputStateUnknown  OutputState = "UNKNOWN"
)

// The values of OutputType.
const (
	OutputTypeElasticsearch       OutputType = "elasticsearch"
	OutputTypeKafka               OutputType = "kafka"
	OutputTypeLogstash            OutputType = "logstash"
	OutputTypeRemoteElasticsearch OutputType = "remote_elasticsearch"
)

// The values of SyncStatus.
const (
	SyncStatusCompleted     SyncStatus = "completed"
	SyncStatusFailed        SyncStatus = "failed"
	SyncStatusSynchronizing SyncStatus = "synchronizing"
	SyncStatusWarning       SyncStatus = "warning"
)

// The values of VerificationMode.
const (
	VerificationModeCertificate VerificationMode = "certificate"
	VerificationModeFull        VerificationMode = "full"
	VerificationModeNone        VerificationMode = "none"
	VerificationModeStrict      VerificationMode = "strict"
)

// AccountType tells how much of a cloud a connector covers.
type AccountType string

// AgentData is what an agent sent. A map has the agents by data stream.
type AgentData struct{ wire.Union }

// AgentDataFrom makes a union of one of its kinds.
func AgentDataFrom[T DataFlag | map[string]any](kind T) AgentData {
	return AgentData{wire.UnionOf(kind)}
}

// AsDataFlag reads it as DataFlag.
func (u AgentData) AsDataFlag() (kind DataFlag, err error) { err = u.Decode(&kind); return kind, err }

// AsMap reads it as map[string]any.
func (u AgentData) AsMap() (kind map[string]any, err error) { err = u.Decode(&kind); return kind, err }

// AgentStatusSummary counts agents by status.
type AgentStatusSummary struct {
	Active      int64  `json:"active"`
	All         int64  `json:"all"`
	Error       int64  `json:"error"`
	Events      int64  `json:"events"`
	Inactive    int64  `json:"inactive"`
	Offline     int64  `json:"offline"`
	Online      int64  `json:"online"`
	Orphaned    *int64 `json:"orphaned,omitempty"`
	Other       int64  `json:"other"`
	Unenrolled  int64  `json:"unenrolled"`
	Uninstalled *int64 `json:"uninstalled,omitempty"`
	Updating    int64  `json:"updating"`
}

// AgentStatusSummaryResponse wraps counts of agents.
type AgentStatusSummaryResponse struct {
	// Results counts agents by status.
	Results AgentStatusSummary `json:"results"`

	// TotalInactive is found in old releases.
	TotalInactive *int64 `json:"totalInactive,omitempty"`
}

// ClientAuth tells whether agents must show a certificate.
type ClientAuth string

// CloudConnector is an access to an account of a cloud that integrations share.
type CloudConnector struct {
	// AccountType tells how much of a cloud a connector covers.
	AccountType *AccountType `json:"accountType,omitempty"`

	// CloudProvider is a cloud.
	CloudProvider CloudProvider `json:"cloudProvider"`
	CreatedAt     wire.Time     `json:"created_at"`

	// IacBlueprintID names what the template was made from.
	IacBlueprintID      *string `json:"iac_blueprint_id"`
	IacBlueprintVersion *string `json:"iac_blueprint_version"`

	// IacDeploymentID names the stack in the cloud.
	IacDeploymentID *string `json:"iac_deployment_id,omitempty"`

	// IacKey is the fingerprint of the template that was deployed.
	IacKey              *string    `json:"iac_key"`
	IacUpgradeCheckedAt *wire.Time `json:"iac_upgrade_checked_at,omitempty"`

	// IacUpgradeStatus is up_to_date or upgrade_available.
	IacUpgradeStatus *string `json:"iac_upgrade_status,omitempty"`
	ID               string  `json:"id"`
	Name             string  `json:"name"`
	Namespace        *string `json:"namespace,omitempty"`

	// PackagePolicyCount is how many package policies use it.
	PackagePolicyCount int64     `json:"packagePolicyCount"`
	UpdatedAt          wire.Time `json:"updated_at"`

	// Vars depend on the cloud.
	Vars                  map[string]any `json:"vars,omitzero"`
	VerificationFailedAt  *wire.Time     `json:"verification_failed_at,omitempty"`
	VerificationStartedAt *wire.Time     `json:"verification_started_at,omitempty"`

	// VerificationStatus tells whether the access was tried.
	VerificationStatus *string `json:"verification_status,omitempty"`
}

// CloudConnectorList lists cloud connectors.
type CloudConnectorList struct {
	Items []CloudConnector `json:"items,omitzero"`
}

// CloudConnectorRequest describes a cloud connector.
type CloudConnectorRequest struct {
	// AccountType tells how much of a cloud a connector covers.
	AccountType *AccountType `json:"accountType,omitempty"`

	// CloudProvider is a cloud.
	CloudProvider CloudProvider `json:"cloudProvider"`

	// IacBlueprintID names what the template was made from.
	IacBlueprintID      *string `json:"iac_blueprint_id,omitempty"`
	IacBlueprintVersion *string `json:"iac_blueprint_version,omitempty"`

	// IacDeploymentID names the stack in the cloud.
	IacDeploymentID *string `json:"iac_deployment_id,omitempty"`

	// IacKey is the fingerprint of the template that was deployed.
	IacKey *string `json:"iac_key,omitempty"`
	Name   string  `json:"name"`

	// Vars depend on the cloud.
	Vars map[string]CloudConnectorVar `json:"vars,omitzero"`
}

// CloudConnectorResponse wraps a cloud connector.
type CloudConnectorResponse struct {
	// Item is an access to an account of a cloud that integrations share.
	Item CloudConnector `json:"item"`
}

// CloudConnectorSecret names a secret that Kibana keeps.
type CloudConnectorSecret struct {
	ID          string `json:"id"`
	IsSecretRef bool   `json:"isSecretRef"`
}

// CloudConnectorText is text or a reference to a secret.
type CloudConnectorText struct{ wire.Union }

// CloudConnectorTextFrom makes a union of one of its kinds.
func CloudConnectorTextFrom[T string | CloudConnectorSecret](kind T) CloudConnectorText {
	return CloudConnectorText{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u CloudConnectorText) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsCloudConnectorSecret reads it as CloudConnectorSecret.
func (u CloudConnectorText) AsCloudConnectorSecret() (kind CloudConnectorSecret, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// CloudConnectorUpdate changes a cloud connector.
type CloudConnectorUpdate struct {
	// AccountType tells how much of a cloud a connector covers.
	AccountType *AccountType `json:"accountType,omitempty"`

	// IacBlueprintID names what the template was made from.
	IacBlueprintID      *string `json:"iac_blueprint_id,omitempty"`
	IacBlueprintVersion *string `json:"iac_blueprint_version,omitempty"`

	// IacDeploymentID names the stack in the cloud.
	IacDeploymentID *string `json:"iac_deployment_id,omitempty"`

	// IacKey is the fingerprint of the template that was deployed.
	IacKey *string `json:"iac_key,omitempty"`
	Name   *string `json:"name,omitempty"`

	// Vars depend on the cloud.
	Vars map[string]CloudConnectorVar `json:"vars,omitzero"`
}

// CloudConnectorUsage is a package policy that uses a cloud connector.
type CloudConnectorUsage struct {
	CreatedAt wire.Time `json:"created_at"`
	ID        string    `json:"id"`
	Name      string    `json:"name"`

	// Package is the package of a package policy.
	Package *UsedPackage `json:"package,omitempty"`

	// PolicyIDs are the agent policies.
	PolicyIDs []string  `json:"policy_ids,omitzero"`
	UpdatedAt wire.Time `json:"updated_at"`
}

// CloudConnectorUsagePage is a page of package policies that use a cloud connector.
type CloudConnectorUsagePage struct {
	Items   []CloudConnectorUsage `json:"items,omitzero"`
	Page    int64                 `json:"page"`
	PerPage int64                 `json:"perPage"`
	Total   int64                 `json:"total"`
}

// CloudConnectorValue is a variable with its type.
type CloudConnectorValue struct {
	Frozen *bool  `json:"frozen,omitempty"`
	Type   string `json:"type"`

	// Value is text or a reference to a secret.
	Value CloudConnectorText `json:"value,omitzero"`
}

// CloudConnectorVar is a variable of a cloud connector.
type CloudConnectorVar struct{ wire.Union }

// CloudConnectorVarFrom makes a union of one of its kinds.
func CloudConnectorVarFrom[T string | float64 | bool | CloudConnectorValue](kind T) CloudConnectorVar {
	return CloudConnectorVar{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u CloudConnectorVar) AsString() (kind string, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsFloat64 reads it as float64.
func (u CloudConnectorVar) AsFloat64() (kind float64, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsBool reads it as bool.
func (u CloudConnectorVar) AsBool() (kind bool, err error) { err = u.Decode(&kind); return kind, err }

// AsCloudConnectorValue reads it as CloudConnectorValue.
func (u CloudConnectorVar) AsCloudConnectorValue() (kind CloudConnectorValue, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// CloudProvider is a cloud.
type CloudProvider string

// CreatedEnrollmentAPIKey wraps a new enrollment key.
type CreatedEnrollmentAPIKey struct {
	// Action is always created.
	Action string `json:"action"`

	// Item is a key that agents enrol in an agent policy with.
	Item EnrollmentAPIKey `json:"item"`
}

// DataFlag tells whether an agent sent data.
type DataFlag struct {
	Data bool `json:"data"`
}

// DataStream is a data stream that agents write to.
type DataStream struct {
	Dashboards []DataStreamDashboard `json:"dashboards,omitzero"`
	Dataset    string                `json:"dataset"`
	Index      string                `json:"index"`

	// LastActivityMs is the time of the last document, in milliseconds since 1970.
	LastActivityMs int64              `json:"last_activity_ms"`
	Namespace      string             `json:"namespace"`
	Package        string             `json:"package"`
	PackageVersion string             `json:"package_version"`
	ServiceDetails *DataStreamService `json:"serviceDetails"`
	SizeInBytes    int64              `json:"size_in_bytes"`

	// SizeInBytesFormatted is text for people, or a number.
	SizeInBytesFormatted any    `json:"size_in_bytes_formatted,omitempty"`
	Type                 string `json:"type"`
}

// DataStreamDashboard is a dashboard for a data stream.
type DataStreamDashboard struct {
	ID    string `json:"id"`
	Title string `json:"title"`
}

// DataStreamList lists data streams.
type DataStreamList struct {
	DataStreams []DataStream `json:"data_streams,omitzero"`
}

// DataStreamService is the service that traces come from.
type DataStreamService struct {
	Environment string `json:"environment"`
	ServiceName string `json:"serviceName"`
}

// DeleteUnenrolledAgents tells whether unenrolled agents are deleted after a while.
type DeleteUnenrolledAgents struct {
	Enabled         bool `json:"enabled"`
	IsPreconfigured bool `json:"is_preconfigured"`
}

// Deleted names what was deleted.
type Deleted struct {
	ID string `json:"id"`
}

// DownloadSource is a place that agents get their binaries from.
type DownloadSource struct {
	Auth *DownloadSourceAuth `json:"auth"`

	// Host is the base URL of the binaries.
	Host      string `json:"host"`
	ID        string `json:"id"`
	IsDefault *bool  `json:"is_default,omitempty"`
	Name      string `json:"name"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id"`

	// Secrets are the secrets of a download source.
	Secrets *DownloadSourceSecrets `json:"secrets,omitempty"`

	// SSL are the certificates and the key of a client, in PEM form or as paths on the host of the agent.
	SSL *TLSFiles `json:"ssl,omitempty"`
}

// DownloadSourceAuth tells how agents log in to a download source.
type DownloadSourceAuth struct {
	APIKey   *string  `json:"api_key,omitempty"`
	Headers  []Header `json:"headers,omitzero"`
	Password *string  `json:"password,omitempty"`
	Username *string  `json:"username,omitempty"`
}

// DownloadSourceAuthSecrets are the secrets that agents log in to a download source with.
type DownloadSourceAuthSecrets struct {
	// APIKey is a secret as it is sent, which is text, or as it is stored, which is a reference.
	APIKey Secret `json:"api_key,omitzero"`

	// Password is a secret as it is sent, which is text, or as it is stored, which is a reference.
	Password Secret `json:"password,omitzero"`
}

// DownloadSourcePage is a page of download sources.
type DownloadSourcePage struct {
	Items   []DownloadSource `json:"items,omitzero"`
	Page    int64            `json:"page"`
	PerPage int64            `json:"perPage"`
	Total   int64            `json:"total"`
}

// DownloadSourceRequest describes a download source.
type DownloadSourceRequest struct {
	Auth *DownloadSourceAuth `json:"auth,omitempty"`

	// Host is the base URL of the binaries.
	Host string `json:"host"`

	// ID is chosen by Kibana by default.
	ID        *string `json:"id,omitempty"`
	IsDefault *bool   `json:"is_default,omitempty"`
	Name      string  `json:"name"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id,omitempty"`

	// Secrets are the secrets of a download source.
	Secrets *DownloadSourceSecrets `json:"secrets,omitempty"`

	// SSL are the certificates and the key of a client, in PEM form or as paths on the host of the agent.
	SSL *TLSFiles `json:"ssl,omitempty"`
}

// DownloadSourceResponse wraps a download source.
type DownloadSourceResponse struct {
	// Item is a place that agents get their binaries from.
	Item DownloadSource `json:"item"`
}

// DownloadSourceSecrets are the secrets of a download source.
type DownloadSourceSecrets struct {
	// Auth are the secrets that agents log in to a download source with.
	Auth *DownloadSourceAuthSecrets `json:"auth,omitempty"`

	// SSL is the key of a client as a secret.
	SSL *KeySecret `json:"ssl,omitempty"`
}

// ElasticsearchOutput sends to the Elasticsearch of this deployment or to another one.
type ElasticsearchOutput struct {
	// AllowEdit are the members that can be changed though the output is preconfigured.
	AllowEdit            []string `json:"allow_edit,omitzero"`
	CASha256             *string  `json:"ca_sha256,omitempty"`
	CATrustedFingerprint *string  `json:"ca_trusted_fingerprint,omitempty"`

	// ConfigYAML is YAML that is merged into the settings of the output.
	ConfigYAML *string `json:"config_yaml,omitempty"`

	// Hosts are URLs.
	Hosts []string `json:"hosts,omitzero"`

	// ID is chosen by Kibana by default.
	ID *string `json:"id,omitempty"`

	// IsDefault makes it the output for data where a policy names none.
	IsDefault *bool `json:"is_default,omitempty"`

	// IsDefaultMonitoring makes it the output for monitoring where a policy names none.
	IsDefaultMonitoring *bool `json:"is_default_monitoring,omitempty"`
	IsInternal          *bool `json:"is_internal,omitempty"`

	// IsPreconfigured is true for outputs of the configuration file of Kibana.
	IsPreconfigured *bool  `json:"is_preconfigured,omitempty"`
	Name            string `json:"name"`

	// OtelExporterConfigYAML is YAML for the exporter of OpenTelemetry collectors.
	OtelExporterConfigYAML *string `json:"otel_exporter_config_yaml,omitempty"`

	// Preset tunes an output for Elasticsearch.
	Preset *OutputPreset `json:"preset,omitempty"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id,omitempty"`

	// Secrets are the secrets of an output. Which there can be depends on the kind.
	Secrets *OutputSecrets `json:"secrets,omitempty"`
	Shipper *OutputShipper `json:"shipper,omitempty"`
	SSL     *OutputSSL     `json:"ssl,omitempty"`

	// Type is always "elasticsearch".
	Type               string `json:"type"`
	WriteToLogsStreams *bool  `json:"write_to_logs_streams,omitempty"`
}

// EnrollmentAPIKey is a key that agents enrol in an agent policy with.
type EnrollmentAPIKey struct {
	// Active is false once the key is revoked.
	Active bool `json:"active"`

	// APIKey is the secret.
	APIKey string `json:"api_key"`

	// APIKeyID is the id of the key in Elasticsearch.
	APIKeyID  string    `json:"api_key_id"`
	CreatedAt wire.Time `json:"created_at"`
	Hidden    *bool     `json:"hidden,omitempty"`
	ID        string    `json:"id"`
	Name      *string   `json:"name,omitempty"`
	PolicyID  *string   `json:"policy_id,omitempty"`
}

// EnrollmentAPIKeyDeletion tells that an enrollment key was revoked.
type EnrollmentAPIKeyDeletion struct {
	// Action is always deleted.
	Action string `json:"action"`
}

// EnrollmentAPIKeyPage is a page of enrollment keys.
type EnrollmentAPIKeyPage struct {
	Items []EnrollmentAPIKey `json:"items,omitzero"`

	// List is the same as the items.
	List    []EnrollmentAPIKey `json:"list,omitzero"`
	Page    int64              `json:"page"`
	PerPage int64              `json:"perPage"`
	Total   int64              `json:"total"`
}

// EnrollmentAPIKeyRequest describes an enrollment key.
type EnrollmentAPIKeyRequest struct {
	// Expiration is a span such as 30d. By default the key does not expire.
	Expiration *string `json:"expiration,omitempty"`
	Name       *string `json:"name,omitempty"`

	// PolicyID is the agent policy.
	PolicyID string `json:"policy_id"`
}

// EnrollmentAPIKeyResponse wraps an enrollment key.
type EnrollmentAPIKeyResponse struct {
	// Item is a key that agents enrol in an agent policy with.
	Item EnrollmentAPIKey `json:"item"`
}

// Header is a header that is sent along.
type Header struct {
	Key   string `json:"key"`
	Value string `json:"value"`
}

// HealthCheck is how a Fleet Server host is.
type HealthCheck struct {
	HostID *string `json:"host_id,omitempty"`
	Name   *string `json:"name,omitempty"`
	Status string  `json:"status"`
}

// HealthCheckRequest names the Fleet Server host to ask.
type HealthCheckRequest struct {
	ID string `json:"id"`
}

// ILMMigrationStatus is how far the migration of lifecycle policies is, by type of data.
type ILMMigrationStatus struct {
	Logs       *string `json:"logs"`
	Metrics    *string `json:"metrics"`
	Synthetics *string `json:"synthetics"`
}

// IncomingData tells which agents sent data.
type IncomingData struct {
	// DataPreview are documents, as Elasticsearch returns them.
	DataPreview []any `json:"dataPreview,omitzero"`

	// Items hold one agent each, by its id.
	Items           []map[string]AgentData `json:"items,omitzero"`
	Total           *int64                 `json:"total,omitempty"`
	TotalMonitoring *int64                 `json:"totalMonitoring,omitempty"`
}

// KafkaAuthType is how agents log in to Kafka.
type KafkaAuthType string

// KafkaCompression is how messages are compressed.
type KafkaCompression string

// KafkaConnectionType is how agents reach a Kafka without a login.
type KafkaConnectionType string

// KafkaGrouping tells how many messages go to a partition before the next one is taken.
type KafkaGrouping struct {
	GroupEvents *int64 `json:"group_events,omitempty"`
}

// KafkaHash tells which field chooses the partition.
type KafkaHash struct {
	// Hash is the field.
	Hash *string `json:"hash,omitempty"`

	// Random spreads messages without the field at random.
	Random *bool `json:"random,omitempty"`
}

// KafkaMechanism is a mechanism of SASL.
type KafkaMechanism string

// KafkaOutput sends to Kafka.
type KafkaOutput struct {
	// AllowEdit are the members that can be changed though the output is preconfigured.
	AllowEdit []string `json:"allow_edit,omitzero"`

	// AuthType is how agents log in to Kafka.
	AuthType KafkaAuthType `json:"auth_type"`

	// BrokerTimeout is in seconds, 10 by default.
	BrokerTimeout        *float64 `json:"broker_timeout,omitempty"`
	CASha256             *string  `json:"ca_sha256,omitempty"`
	CATrustedFingerprint *string  `json:"ca_trusted_fingerprint,omitempty"`

	// ClientID is Elastic by default.
	ClientID *string `json:"client_id,omitempty"`

	// Compression is how messages are compressed.
	Compression *KafkaCompression `json:"compression,omitempty"`

	// CompressionLevel is 4 by default.
	CompressionLevel *int64 `json:"compression_level,omitempty"`

	// ConfigYAML is YAML that is merged into the settings of the output.
	ConfigYAML *string `json:"config_yaml,omitempty"`

	// ConnectionType goes with the authentication none.
	ConnectionType *KafkaConnectionType `json:"connection_type,omitempty"`

	// Hash tells which field chooses the partition.
	Hash    *KafkaHash `json:"hash,omitempty"`
	Headers []Header   `json:"headers,omitzero"`

	// Hosts are hosts with ports, without a scheme.
	Hosts []string `json:"hosts,omitzero"`

	// ID is chosen by Kibana by default.
	ID *string `json:"id,omitempty"`

	// IsDefault makes it the output for data where a policy names none.
	IsDefault *bool `json:"is_default,omitempty"`

	// IsDefaultMonitoring makes it the output for monitoring where a policy names none.
	IsDefaultMonitoring *bool `json:"is_default_monitoring,omitempty"`
	IsInternal          *bool `json:"is_internal,omitempty"`

	// IsPreconfigured is true for outputs of the configuration file of Kibana.
	IsPreconfigured *bool   `json:"is_preconfigured,omitempty"`
	Key             *string `json:"key,omitempty"`
	Name            string  `json:"name"`

	// OtelExporterConfigYAML is YAML for the exporter of OpenTelemetry collectors.
	OtelExporterConfigYAML *string `json:"otel_exporter_config_yaml,omitempty"`

	// Partition is how messages are spread over partitions.
	Partition *KafkaPartition `json:"partition,omitempty"`

	// Password is plain. Use secrets to keep it out of sight.
	Password *string `json:"password,omitempty"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id,omitempty"`

	// Random tells how many messages go to a partition before the next one is taken.
	Random *KafkaGrouping `json:"random,omitempty"`

	// RequiredAcks is 1, 0 for none or -1 for all replicas.
	RequiredAcks *int64 `json:"required_acks,omitempty"`

	// RoundRobin tells how many messages go to a partition before the next one is taken.
	RoundRobin *KafkaGrouping `json:"round_robin,omitempty"`
	SASL       *KafkaSASL     `json:"sasl,omitempty"`

	// Secrets are the secrets of an output. Which there can be depends on the kind.
	Secrets *OutputSecrets `json:"secrets,omitempty"`
	Shipper *OutputShipper `json:"shipper,omitempty"`
	SSL     *OutputSSL     `json:"ssl,omitempty"`

	// Timeout is in seconds, 30 by default.
	Timeout *float64 `json:"timeout,omitempty"`
	Topic   *string  `json:"topic,omitempty"`

	// Topics choose topics by conditions, in older releases.
	Topics []KafkaTopic `json:"topics,omitzero"`

	// Type is always "kafka".
	Type     string  `json:"type"`
	Username *string `json:"username,omitempty"`

	// Version is 1.0.0 by default.
	Version *string `json:"version,omitempty"`
}

// KafkaPartition is how messages are spread over partitions.
type KafkaPartition string

// KafkaSASL is how SASL logs in to Kafka.
type KafkaSASL struct {
	// Mechanism is a mechanism of SASL.
	Mechanism *KafkaMechanism `json:"mechanism,omitempty"`
}

// KafkaTopic is a topic and the condition under which it is taken.
type KafkaTopic struct {
	Topic *string        `json:"topic,omitempty"`
	When  map[string]any `json:"when,omitzero"`
}

// KeySecret is the key of a client as a secret.
type KeySecret struct {
	// Key is a secret as it is sent, which is text, or as it is stored, which is a reference.
	Key Secret `json:"key,omitzero"`
}

// KubernetesManifest wraps a manifest for Kubernetes.
type KubernetesManifest struct {
	// Item is YAML.
	Item string `json:"item"`
}

// LogstashAPIKey is an API key for Logstash.
type LogstashAPIKey struct {
	// APIKey is the id and the secret with a colon between them.
	APIKey string `json:"api_key"`
}

// LogstashOutput sends to Logstash.
type LogstashOutput struct {
	// AllowEdit are the members that can be changed though the output is preconfigured.
	AllowEdit            []string `json:"allow_edit,omitzero"`
	CASha256             *string  `json:"ca_sha256,omitempty"`
	CATrustedFingerprint *string  `json:"ca_trusted_fingerprint,omitempty"`

	// ConfigYAML is YAML that is merged into the settings of the output.
	ConfigYAML *string `json:"config_yaml,omitempty"`

	// Hosts are hosts with ports, without a scheme.
	Hosts []string `json:"hosts,omitzero"`

	// ID is chosen by Kibana by default.
	ID *string `json:"id,omitempty"`

	// IsDefault makes it the output for data where a policy names none.
	IsDefault *bool `json:"is_default,omitempty"`

	// IsDefaultMonitoring makes it the output for monitoring where a policy names none.
	IsDefaultMonitoring *bool `json:"is_default_monitoring,omitempty"`
	IsInternal          *bool `json:"is_internal,omitempty"`

	// IsPreconfigured is true for outputs of the configuration file of Kibana.
	IsPreconfigured *bool  `json:"is_preconfigured,omitempty"`
	Name            string `json:"name"`

	// OtelExporterConfigYAML is YAML for the exporter of OpenTelemetry collectors.
	OtelExporterConfigYAML *string `json:"otel_exporter_config_yaml,omitempty"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id,omitempty"`

	// Secrets are the secrets of an output. Which there can be depends on the kind.
	Secrets *OutputSecrets `json:"secrets,omitempty"`
	Shipper *OutputShipper `json:"shipper,omitempty"`
	SSL     *OutputSSL     `json:"ssl,omitempty"`

	// Type is always "logstash".
	Type string `json:"type"`
}

// MigrationStatus is how far a migration is.
type MigrationStatus string

// MissingPermission is why the caller may not use Fleet.
type MissingPermission string

// Outcome is what Kibana says of a success.
type Outcome struct {
	Message string `json:"message"`
}

// Output is where agents send data to.
type Output struct{ wire.Union }

// OutputFrom makes a union of one of its kinds and sets its "type".
func OutputFrom[T ElasticsearchOutput | RemoteElasticsearchOutput | LogstashOutput | KafkaOutput](kind T) Output {
	switch v := any(&kind).(type) {
	case *ElasticsearchOutput:
		v.Type = "elasticsearch"
	case *RemoteElasticsearchOutput:
		v.Type = "remote_elasticsearch"
	case *LogstashOutput:
		v.Type = "logstash"
	case *KafkaOutput:
		v.Type = "kafka"
	}
	return Output{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: elasticsearch, kafka, logstash and
// remote_elasticsearch.
func (u Output) Discriminator() string { return u.Text("type") }

// AsElasticsearchOutput reads it as ElasticsearchOutput. It fails where "type" is that of another kind.
func (u Output) AsElasticsearchOutput() (kind ElasticsearchOutput, err error) {
	err = u.DecodeTagged(&kind, "type", "elasticsearch")
	return kind, err
}

// AsRemoteElasticsearchOutput reads it as RemoteElasticsearchOutput. It fails where "type" is that of another kind.
func (u Output) AsRemoteElasticsearchOutput() (kind RemoteElasticsearchOutput, err error) {
	err = u.DecodeTagged(&kind, "type", "remote_elasticsearch")
	return kind, err
}

// AsLogstashOutput reads it as LogstashOutput. It fails where "type" is that of another kind.
func (u Output) AsLogstashOutput() (kind LogstashOutput, err error) {
	err = u.DecodeTagged(&kind, "type", "logstash")
	return kind, err
}

// AsKafkaOutput reads it as KafkaOutput. It fails where "type" is that of another kind.
func (u Output) AsKafkaOutput() (kind KafkaOutput, err error) {
	err = u.DecodeTagged(&kind, "type", "kafka")
	return kind, err
}

// OutputHealth is what agents last reported about an output.
type OutputHealth struct {
	Message string `json:"message"`

	// State is how an output is. UNKNOWN means that nothing was reported.
	State OutputState `json:"state"`

	// Timestamp is a date, or empty while nothing was reported.
	Timestamp string `json:"timestamp"`
}

// OutputPage is a page of outputs.
type OutputPage struct {
	Items   []Output `json:"items,omitzero"`
	Page    int64    `json:"page"`
	PerPage int64    `json:"perPage"`
	Total   int64    `json:"total"`
}

// OutputPreset tunes an output for Elasticsearch.
type OutputPreset string

// OutputResponse wraps an output.
type OutputResponse struct {
	// Item is where agents send data to.
	Item Output `json:"item,omitzero"`
}

// OutputSSL is what TLS needs between agents and an output.
type OutputSSL struct {
	Certificate            *string  `json:"certificate,omitempty"`
	CertificateAuthorities []string `json:"certificate_authorities,omitzero"`

	// Key is plain. Use secrets to keep it out of sight.
	Key *string `json:"key,omitempty"`

	// VerificationMode tells how the certificate of a server is checked.
	VerificationMode *VerificationMode `json:"verification_mode,omitempty"`
}

// OutputSecrets are the secrets of an output. Which there can be depends on the kind.
type OutputSecrets struct {
	// KibanaAPIKey is a secret as it is sent, which is text, or as it is stored, which is a reference.
	KibanaAPIKey Secret `json:"kibana_api_key,omitzero"`

	// Password is a secret as it is sent, which is text, or as it is stored, which is a reference.
	Password Secret `json:"password,omitzero"`

	// ServiceToken is a secret as it is sent, which is text, or as it is stored, which is a reference.
	ServiceToken Secret `json:"service_token,omitzero"`

	// SSL is the key of a client as a secret.
	SSL *KeySecret `json:"ssl,omitempty"`
}

// OutputShipper tunes the queue before an output.
type OutputShipper struct {
	CompressionLevel            *int64   `json:"compression_level,omitempty"`
	DiskQueueCompressionEnabled *bool    `json:"disk_queue_compression_enabled,omitempty"`
	DiskQueueEnabled            *bool    `json:"disk_queue_enabled,omitempty"`
	DiskQueueEncryptionEnabled  *bool    `json:"disk_queue_encryption_enabled,omitempty"`
	DiskQueueMaxSize            *int64   `json:"disk_queue_max_size,omitempty"`
	DiskQueuePath               *string  `json:"disk_queue_path,omitempty"`
	Loadbalance                 *bool    `json:"loadbalance,omitempty"`
	MaxBatchBytes               *int64   `json:"max_batch_bytes,omitempty"`
	MemQueueEvents              *int64   `json:"mem_queue_events,omitempty"`
	QueueFlushTimeout           *float64 `json:"queue_flush_timeout,omitempty"`
}

// OutputState is how an output is. UNKNOWN means that nothing was reported.
type OutputState string

// OutputType is the kind of an output.
type OutputType string

// OutputUpdate changes an output. What is absent stays as it is.
type OutputUpdate struct {
	// AllowEdit are the members that can be changed though the output is preconfigured.
	AllowEdit []string `json:"allow_edit,omitzero"`

	// AuthType is how agents log in to Kafka.
	AuthType *KafkaAuthType `json:"auth_type,omitempty"`

	// BrokerTimeout is in seconds, 10 by default.
	BrokerTimeout        *float64 `json:"broker_timeout,omitempty"`
	CASha256             *string  `json:"ca_sha256,omitempty"`
	CATrustedFingerprint *string  `json:"ca_trusted_fingerprint,omitempty"`

	// ClientID is Elastic by default.
	ClientID *string `json:"client_id,omitempty"`

	// Compression is how messages are compressed.
	Compression *KafkaCompression `json:"compression,omitempty"`

	// CompressionLevel is 4 by default.
	CompressionLevel *int64 `json:"compression_level,omitempty"`

	// ConfigYAML is YAML that is merged into the settings of the output.
	ConfigYAML *string `json:"config_yaml,omitempty"`

	// ConnectionType goes with the authentication none.
	ConnectionType *KafkaConnectionType `json:"connection_type,omitempty"`

	// Hash tells which field chooses the partition.
	Hash    *KafkaHash `json:"hash,omitempty"`
	Headers []Header   `json:"headers,omitzero"`
	Hosts   []string   `json:"hosts,omitzero"`

	// IsDefault makes it the output for data where a policy names none.
	IsDefault *bool `json:"is_default,omitempty"`

	// IsDefaultMonitoring makes it the output for monitoring where a policy names none.
	IsDefaultMonitoring *bool `json:"is_default_monitoring,omitempty"`
	IsInternal          *bool `json:"is_internal,omitempty"`

	// IsPreconfigured is true for outputs of the configuration file of Kibana.
	IsPreconfigured *bool   `json:"is_preconfigured,omitempty"`
	Key             *string `json:"key,omitempty"`
	KibanaAPIKey    *string `json:"kibana_api_key,omitempty"`

	// KibanaURL is where the remote Kibana is.
	KibanaURL *string `json:"kibana_url,omitempty"`

	// Name must be given for Kafka.
	Name *string `json:"name,omitempty"`

	// OtelExporterConfigYAML is YAML for the exporter of OpenTelemetry collectors.
	OtelExporterConfigYAML *string `json:"otel_exporter_config_yaml,omitempty"`

	// Partition is how messages are spread over partitions.
	Partition *KafkaPartition `json:"partition,omitempty"`

	// Password is plain. Use secrets to keep it out of sight.
	Password *string `json:"password,omitempty"`

	// Preset tunes an output for Elasticsearch.
	Preset *OutputPreset `json:"preset,omitempty"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id,omitempty"`

	// Random tells how many messages go to a partition before the next one is taken.
	Random *KafkaGrouping `json:"random,omitempty"`

	// RequiredAcks is 1, 0 for none or -1 for all replicas.
	RequiredAcks *int64 `json:"required_acks,omitempty"`

	// RoundRobin tells how many messages go to a partition before the next one is taken.
	RoundRobin *KafkaGrouping `json:"round_robin,omitempty"`
	SASL       *KafkaSASL     `json:"sasl,omitempty"`

	// Secrets are the secrets of an output. Which there can be depends on the kind.
	Secrets *OutputSecrets `json:"secrets,omitempty"`

	// ServiceToken is plain. Use secrets to keep it out of sight.
	ServiceToken *string        `json:"service_token,omitempty"`
	Shipper      *OutputShipper `json:"shipper,omitempty"`
	SSL          *OutputSSL     `json:"ssl,omitempty"`

	// SyncIntegrations hands the integrations of this cluster to the remote one.
	SyncIntegrations            *bool `json:"sync_integrations,omitempty"`
	SyncUninstalledIntegrations *bool `json:"sync_uninstalled_integrations,omitempty"`

	// Timeout is in seconds, 30 by default.
	Timeout *float64 `json:"timeout,omitempty"`
	Topic   *string  `json:"topic,omitempty"`

	// Type is the kind of an output.
	Type     *OutputType `json:"type,omitempty"`
	Username *string     `json:"username,omitempty"`

	// Version is 1.0.0 by default.
	Version            *string `json:"version,omitempty"`
	WriteToLogsStreams *bool   `json:"write_to_logs_streams,omitempty"`
}

// PermissionCheck tells whether the caller may use Fleet.
type PermissionCheck struct {
	// Error is why the caller may not use Fleet.
	Error   *MissingPermission `json:"error,omitempty"`
	Success bool               `json:"success"`
}

// Proxy is a proxy that agents go through.
type Proxy struct {
	Certificate            *string `json:"certificate"`
	CertificateAuthorities *string `json:"certificate_authorities"`
	CertificateKey         *string `json:"certificate_key"`
	ID                     string  `json:"id"`

	// IsPreconfigured is true for proxies of the configuration file of Kibana.
	IsPreconfigured *bool  `json:"is_preconfigured,omitempty"`
	Name            string `json:"name"`

	// ProxyHeaders are text, numbers or truth values.
	ProxyHeaders map[string]any `json:"proxy_headers"`
	URL          string         `json:"url"`
}

// ProxyPage is a page of proxies.
type ProxyPage struct {
	Items   []Proxy `json:"items,omitzero"`
	Page    int64   `json:"page"`
	PerPage int64   `json:"perPage"`
	Total   int64   `json:"total"`
}

// ProxyRequest describes a proxy.
type ProxyRequest struct {
	Certificate            *string `json:"certificate,omitempty"`
	CertificateAuthorities *string `json:"certificate_authorities,omitempty"`
	CertificateKey         *string `json:"certificate_key,omitempty"`

	// ID is chosen by Kibana by default.
	ID              *string `json:"id,omitempty"`
	IsPreconfigured *bool   `json:"is_preconfigured,omitempty"`
	Name            string  `json:"name"`

	// ProxyHeaders are text, numbers or truth values.
	ProxyHeaders map[string]any `json:"proxy_headers,omitzero"`
	URL          string         `json:"url"`
}

// ProxyResponse wraps a proxy.
type ProxyResponse struct {
	// Item is a proxy that agents go through.
	Item Proxy `json:"item"`
}

// ProxyUpdate changes a proxy. A certificate or key that is absent is removed.
type ProxyUpdate struct {
	Certificate            *string `json:"certificate,omitempty"`
	CertificateAuthorities *string `json:"certificate_authorities,omitempty"`
	CertificateKey         *string `json:"certificate_key,omitempty"`
	Name                   *string `json:"name,omitempty"`

	// ProxyHeaders are text, numbers or truth values.
	ProxyHeaders map[string]any `json:"proxy_headers,omitzero"`
	URL          *string        `json:"url,omitempty"`
}

// RemoteElasticsearchOutput sends to the Elasticsearch of another deployment.
type RemoteElasticsearchOutput struct {
	// AllowEdit are the members that can be changed though the output is preconfigured.
	AllowEdit            []string `json:"allow_edit,omitzero"`
	CASha256             *string  `json:"ca_sha256,omitempty"`
	CATrustedFingerprint *string  `json:"ca_trusted_fingerprint,omitempty"`

	// ConfigYAML is YAML that is merged into the settings of the output.
	ConfigYAML *string `json:"config_yaml,omitempty"`

	// Hosts are URLs.
	Hosts []string `json:"hosts,omitzero"`

	// ID is chosen by Kibana by default.
	ID *string `json:"id,omitempty"`

	// IsDefault makes it the output for data where a policy names none.
	IsDefault *bool `json:"is_default,omitempty"`

	// IsDefaultMonitoring makes it the output for monitoring where a policy names none.
	IsDefaultMonitoring *bool `json:"is_default_monitoring,omitempty"`
	IsInternal          *bool `json:"is_internal,omitempty"`

	// IsPreconfigured is true for outputs of the configuration file of Kibana.
	IsPreconfigured *bool   `json:"is_preconfigured,omitempty"`
	KibanaAPIKey    *string `json:"kibana_api_key,omitempty"`

	// KibanaURL is where the remote Kibana is.
	KibanaURL *string `json:"kibana_url,omitempty"`
	Name      string  `json:"name"`

	// OtelExporterConfigYAML is YAML for the exporter of OpenTelemetry collectors.
	OtelExporterConfigYAML *string `json:"otel_exporter_config_yaml,omitempty"`

	// Preset tunes an output for Elasticsearch.
	Preset *OutputPreset `json:"preset,omitempty"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id,omitempty"`

	// Secrets are the secrets of an output. Which there can be depends on the kind.
	Secrets *OutputSecrets `json:"secrets,omitempty"`

	// ServiceToken is plain. Use secrets to keep it out of sight.
	ServiceToken *string        `json:"service_token,omitempty"`
	Shipper      *OutputShipper `json:"shipper,omitempty"`
	SSL          *OutputSSL     `json:"ssl,omitempty"`

	// SyncIntegrations hands the integrations of this cluster to the remote one.
	SyncIntegrations            *bool `json:"sync_integrations,omitempty"`
	SyncUninstalledIntegrations *bool `json:"sync_uninstalled_integrations,omitempty"`

	// Type is always "remote_elasticsearch".
	Type               string `json:"type"`
	WriteToLogsStreams *bool  `json:"write_to_logs_streams,omitempty"`
}

// Secret is a secret as it is sent, which is text, or as it is stored, which is a reference.
type Secret struct{ wire.SecretUnion }

// SecretFrom makes a union of one of its kinds.
func SecretFrom[T string | SecretReference](kind T) Secret {
	return Secret{wire.SecretUnionOf(kind)}
}

// AsString reads it as string.
func (u Secret) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsSecretReference reads it as SecretReference.
func (u Secret) AsSecretReference() (kind SecretReference, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// SecretReference names a secret that Kibana keeps.
type SecretReference struct {
	Hash *string `json:"hash,omitempty"`
	ID   string  `json:"id"`
}

// ServerHost is a set of URLs that agents reach Fleet Server at.
type ServerHost struct {
	HostURLs   []string `json:"host_urls,omitzero"`
	ID         string   `json:"id"`
	IsDefault  *bool    `json:"is_default,omitempty"`
	IsInternal *bool    `json:"is_internal,omitempty"`

	// IsPreconfigured is true for hosts of the configuration file of Kibana.
	IsPreconfigured *bool  `json:"is_preconfigured,omitempty"`
	Name            string `json:"name"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id"`

	// Secrets are the secrets of a Fleet Server host.
	Secrets *ServerHostSecrets `json:"secrets,omitempty"`
	SSL     *ServerHostSSL     `json:"ssl"`
}

// ServerHostKeys are the keys of a Fleet Server host as secrets.
type ServerHostKeys struct {
	// AgentKey is a secret as it is sent, which is text, or as it is stored, which is a reference.
	AgentKey Secret `json:"agent_key,omitzero"`

	// ESKey is a secret as it is sent, which is text, or as it is stored, which is a reference.
	ESKey Secret `json:"es_key,omitzero"`

	// Key is a secret as it is sent, which is text, or as it is stored, which is a reference.
	Key Secret `json:"key,omitzero"`
}

// ServerHostPage is a page of Fleet Server hosts.
type ServerHostPage struct {
	Items   []ServerHost `json:"items,omitzero"`
	Page    int64        `json:"page"`
	PerPage int64        `json:"perPage"`
	Total   int64        `json:"total"`
}

// ServerHostRequest describes a Fleet Server host.
type ServerHostRequest struct {
	HostURLs []string `json:"host_urls,omitzero"`

	// ID is chosen by Kibana by default.
	ID              *string `json:"id,omitempty"`
	IsDefault       *bool   `json:"is_default,omitempty"`
	IsInternal      *bool   `json:"is_internal,omitempty"`
	IsPreconfigured *bool   `json:"is_preconfigured,omitempty"`
	Name            string  `json:"name"`

	// ProxyID names the proxy to go through.
	ProxyID *string `json:"proxy_id,omitempty"`

	// Secrets are the secrets of a Fleet Server host.
	Secrets *ServerHostSecrets `json:"secrets,omitempty"`
	SSL     *ServerHostSSL     `json:"ssl,omitempty"`
}

// ServerHostResponse wraps a Fleet Server host.
type ServerHostResponse struct {
	// Item is a set of URLs that agents reach Fleet Server at.
	Item ServerHost `json:"item"`
}

// ServerHostSSL is what TLS needs between agents, Fleet Server and Elasticsearch.
type ServerHostSSL struct {
	AgentCertificate            *string  `json:"agent_certificate,omitempty"`
	AgentCertificateAuthorities []string `json:"agent_certificate_authorities,omitzero"`
	AgentKey                    *string  `json:"agent_key,omitempty"`
	Certificate                 *string  `json:"certificate,omitempty"`
	CertificateAuthorities      []string `json:"certificate_authorities,omitzero"`

	// ClientAuth tells whether agents must show a certificate.
	ClientAuth               *ClientAuth `json:"client_auth,omitempty"`
	ESCertificate            *string     `json:"es_certificate,omitempty"`
	ESCertificateAuthorities []string    `json:"es_certificate_authorities,omitzero"`
	ESKey                    *string     `json:"es_key,omitempty"`

	// Key is plain. Use secrets to keep it out of sight.
	Key *string `json:"key,omitempty"`
}

// ServerHostSecrets are the secrets of a Fleet Server host.
type ServerHostSecrets struct {
	// SSL are the keys of a Fleet Server host as secrets.
	SSL *ServerHostKeys `json:"ssl,omitempty"`
}

// ServerHostUpdate changes a Fleet Server host.
type ServerHostUpdate struct {
	HostURLs   []string `json:"host_urls,omitzero"`
	IsDefault  *bool    `json:"is_default,omitempty"`
	IsInternal *bool    `json:"is_internal,omitempty"`
	Name       *string  `json:"name,omitempty"`

	// ProxyID names the proxy to go through. Without it there is none from then on.
	ProxyID *string `json:"proxy_id,omitempty"`

	// Secrets are the secrets of a Fleet Server host.
	Secrets *ServerHostSecrets `json:"secrets,omitempty"`
	SSL     *ServerHostSSL     `json:"ssl,omitempty"`
}

// ServiceToken is a token for the Fleet Server.
type ServiceToken struct {
	Name string `json:"name"`

	// Value is the secret.
	Value string `json:"value"`
}

// ServiceTokenRequest tells what a service token is for.
type ServiceTokenRequest struct {
	// Remote is true for agents that send to this cluster as a remote one.
	Remote *bool `json:"remote,omitempty"`
}

// Settings are the settings of Fleet.
type Settings struct {
	ActionSecretStorageRequirementsMet *bool `json:"action_secret_storage_requirements_met,omitempty"`

	// DeleteUnenrolledAgents tells whether unenrolled agents are deleted after a while.
	DeleteUnenrolledAgents                         *DeleteUnenrolledAgents `json:"delete_unenrolled_agents,omitempty"`
	DownloadSourceAuthSecretStorageRequirementsMet *bool                   `json:"download_source_auth_secret_storage_requirements_met,omitempty"`
	HasSeenAddDataNotice                           *bool                   `json:"has_seen_add_data_notice,omitempty"`
	ID                                             *string                 `json:"id,omitempty"`

	// ILMMigrationStatus is how far the migration of lifecycle policies is, by type of data.
	ILMMigrationStatus                  *ILMMigrationStatus `json:"ilm_migration_status,omitempty"`
	IntegrationKnowledgeEnabled         *bool               `json:"integration_knowledge_enabled,omitempty"`
	OtlpOutputRequirementsMet           *bool               `json:"otlp_output_requirements_met,omitempty"`
	OutputSecretStorageRequirementsMet  *bool               `json:"output_secret_storage_requirements_met,omitempty"`
	PreconfiguredFields                 []string            `json:"preconfigured_fields,omitzero"`
	PrereleaseIntegrationsEnabled       *bool               `json:"prerelease_integrations_enabled,omitempty"`
	SecretStorageRequirementsMet        *bool               `json:"secret_storage_requirements_met,omitempty"`
	SSLSecretStorageRequirementsMet     *bool               `json:"ssl_secret_storage_requirements_met,omitempty"`
	UseSpaceAwarenessMigrationStartedAt *wire.Time          `json:"use_space_awareness_migration_started_at"`

	// UseSpaceAwarenessMigrationStatus is how far a migration is.
	UseSpaceAwarenessMigrationStatus *MigrationStatus `json:"use_space_awareness_migration_status,omitempty"`
	Version                          *string          `json:"version,omitempty"`
}

// SettingsResponse wraps the settings of Fleet.
type SettingsResponse struct {
	// Item are the settings of Fleet.
	Item Settings `json:"item"`
}

// SettingsUpdate changes the settings of Fleet. What is absent stays as it is.
type SettingsUpdate struct {
	// AdditionalYAMLConfig is of no use any more.
	AdditionalYAMLConfig *string `json:"additional_yaml_config,omitempty"`

	// DeleteUnenrolledAgents tells whether unenrolled agents are deleted after a while.
	DeleteUnenrolledAgents *DeleteUnenrolledAgents `json:"delete_unenrolled_agents,omitempty"`

	// HasSeenAddDataNotice is of no use any more.
	HasSeenAddDataNotice        *bool `json:"has_seen_add_data_notice,omitempty"`
	IntegrationKnowledgeEnabled *bool `json:"integration_knowledge_enabled,omitempty"`

	// KibanaCASha256 is of no use any more.
	KibanaCASha256 *string `json:"kibana_ca_sha256,omitempty"`

	// KibanaURLs is of no use any more.
	KibanaURLs                    []string `json:"kibana_urls,omitzero"`
	PrereleaseIntegrationsEnabled *bool    `json:"prerelease_integrations_enabled,omitempty"`
}

// SetupError is something that went wrong during the setup.
type SetupError struct {
	Message string `json:"message"`
	Name    string `json:"name"`
}

// SetupResult is how the setup of Fleet went.
type SetupResult struct {
	IsInitialized  bool         `json:"isInitialized"`
	NonFatalErrors []SetupError `json:"nonFatalErrors,omitzero"`
}

// SpaceSettings are the settings of Fleet for a space.
type SpaceSettings struct {
	// AllowedNamespacePrefixes are what namespaces must begin with. None means any.
	AllowedNamespacePrefixes []string `json:"allowed_namespace_prefixes,omitzero"`
	ManagedBy                *string  `json:"managed_by,omitempty"`
}

// SpaceSettingsResponse wraps the settings of Fleet for a space.
type SpaceSettingsResponse struct {
	// Item are the settings of Fleet for a space.
	Item SpaceSettings `json:"item"`
}

// SpaceSettingsUpdate changes the settings of Fleet for a space.
type SpaceSettingsUpdate struct {
	// AllowedNamespacePrefixes must not hold hyphens.
	AllowedNamespacePrefixes []string `json:"allowed_namespace_prefixes,omitzero"`
}

// SyncInstallStatus tells whether a package is installed on either side.
type SyncInstallStatus struct {
	Main   string  `json:"main"`
	Remote *string `json:"remote,omitempty"`
}

// SyncStatus is how far a synchronisation is.
type SyncStatus string

// SyncWarning is something that should be looked after.
type SyncWarning struct {
	Message *string `json:"message,omitempty"`
	Title   string  `json:"title"`
}

// SyncedAsset is how far the synchronisation of an asset of ours is.
type SyncedAsset struct {
	Error          *string `json:"error,omitempty"`
	IsDeleted      *bool   `json:"is_deleted,omitempty"`
	Name           string  `json:"name"`
	PackageName    string  `json:"package_name"`
	PackageVersion string  `json:"package_version"`

	// SyncStatus is how far a synchronisation is.
	SyncStatus SyncStatus `json:"sync_status"`
	Type       string     `json:"type"`

	// Warning is something that should be looked after.
	Warning *SyncWarning `json:"warning,omitempty"`
}

// SyncedIntegration is how far the synchronisation of an integration is.
type SyncedIntegration struct {
	Error *string `json:"error,omitempty"`
	ID    *string `json:"id,omitempty"`

	// InstallStatus tells whether a package is installed on either side.
	InstallStatus  SyncInstallStatus `json:"install_status"`
	PackageName    *string           `json:"package_name,omitempty"`
	PackageVersion *string           `json:"package_version,omitempty"`

	// SyncStatus is how far a synchronisation is.
	SyncStatus SyncStatus `json:"sync_status"`
	UpdatedAt  *wire.Time `json:"updated_at,omitempty"`

	// Warning is something that should be looked after.
	Warning *SyncWarning `json:"warning,omitempty"`
}

// SyncedIntegrations is how far the synchronisation of integrations is.
type SyncedIntegrations struct {
	CustomAssets map[string]SyncedAsset `json:"custom_assets,omitzero"`
	Error        *string                `json:"error,omitempty"`
	Integrations []SyncedIntegration    `json:"integrations,omitzero"`

	// Warning is something that should be looked after.
	Warning *SyncWarning `json:"warning,omitempty"`
}

// TLSFiles are the certificates and the key of a client, in PEM form or as paths on the host of the agent.
type TLSFiles struct {
	Certificate            *string  `json:"certificate,omitempty"`
	CertificateAuthorities []string `json:"certificate_authorities,omitzero"`

	// Key is plain. Use secrets to keep it out of sight.
	Key *string `json:"key,omitempty"`
}

// UninstallToken is what protected agents of a policy can be uninstalled with.
type UninstallToken struct {
	CreatedAt wire.Time `json:"created_at"`
	ID        string    `json:"id"`

	// Namespaces are the spaces.
	Namespaces []string `json:"namespaces,omitzero"`
	PolicyID   string   `json:"policy_id"`
	PolicyName *string  `json:"policy_name"`

	// Token is the secret. Only GetUninstallToken returns it.
	Token *string `json:"token,omitempty"`
}

// UninstallTokenPage is a page of uninstall tokens.
type UninstallTokenPage struct {
	Items   []UninstallToken `json:"items,omitzero"`
	Page    int64            `json:"page"`
	PerPage int64            `json:"perPage"`
	Total   int64            `json:"total"`
}

// UninstallTokenResponse wraps an uninstall token.
type UninstallTokenResponse struct {
	// Item is what protected agents of a policy can be uninstalled with.
	Item UninstallToken `json:"item"`
}

// UsedPackage is the package of a package policy.
type UsedPackage struct {
	Name    string `json:"name"`
	Title   string `json:"title"`
	Version string `json:"version"`
}

// VerificationMode tells how the certificate of a server is checked.
type VerificationMode string

// GetAgentStatusSummaryParams holds the query parameters of GetAgentStatusSummary.
type GetAgentStatusSummaryParams struct {
	// Kuery is a KQL query that selects agents.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// PolicyID counts the agents of this agent policy only.
	PolicyID *string `form:"policyId,omitempty" json:"policyId,omitempty"`

	// PolicyIDs counts the agents of these agent policies only.
	PolicyIDs []string `form:"policyIds,omitempty" json:"policyIds,omitempty"`
}

// GetIncomingAgentDataParams holds the query parameters of GetIncomingAgentData.
type GetIncomingAgentDataParams struct {
	// AgentsIDs are the agents to look at.
	AgentsIDs []string `form:"agentsIds" json:"agentsIds"`

	// PkgName looks at the data of this package only.
	PkgName    *string `form:"pkgName,omitempty" json:"pkgName,omitempty"`
	PkgVersion *string `form:"pkgVersion,omitempty" json:"pkgVersion,omitempty"`

	// PreviewData asks for some of the documents too.
	PreviewData *bool `form:"previewData,omitempty" json:"previewData,omitempty"`
}

// CheckPermissionsParams holds the query parameters of CheckPermissions.
type CheckPermissionsParams struct {
	// FleetServerSetup asks for the privileges to set up a Fleet Server.
	FleetServerSetup *bool `form:"fleetServerSetup,omitempty" json:"fleetServerSetup,omitempty"`
}

// ListCloudConnectorsParams holds the query parameters of ListCloudConnectors.
type ListCloudConnectorsParams struct {
	// Kuery is a KQL query that selects cloud connectors.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// Page counts from 1.
	Page    *int64 `form:"page,omitempty" json:"page,omitempty"`
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// DeleteCloudConnectorParams holds the query parameters of DeleteCloudConnector.
type DeleteCloudConnectorParams struct {
	// Force deletes the cloud connector even while it is in use.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// ListCloudConnectorUsageParams holds the query parameters of ListCloudConnectorUsage.
type ListCloudConnectorUsageParams struct {
	// Page counts from 1.
	Page    *int64 `form:"page,omitempty" json:"page,omitempty"`
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// ListEnrollmentAPIKeysParams holds the query parameters of ListEnrollmentAPIKeys.
type ListEnrollmentAPIKeysParams struct {
	// Kuery is a KQL query that selects keys.
	Kuery *string `form:"kuery,omitempty" json:"kuery,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is 20 by default.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`
}

// GetKubernetesManifestParams holds the query parameters of GetKubernetesManifest.
type GetKubernetesManifestParams struct {
	Download *bool `form:"download,omitempty" json:"download,omitempty"`

	// EnrolToken is the enrollment key.
	EnrolToken *string `form:"enrolToken,omitempty" json:"enrolToken,omitempty"`

	// FleetServer is the URL of the Fleet Server.
	FleetServer *string `form:"fleetServer,omitempty" json:"fleetServer,omitempty"`
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r GetKubernetesManifestParams) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "enrolToken")
}

// LogValue makes slog show [redacted] for secrets.
func (r GetKubernetesManifestParams) LogValue() slog.Value { return wire.LogRedacted(r, "enrolToken") }

// DownloadKubernetesManifestParams holds the query parameters of DownloadKubernetesManifest.
type DownloadKubernetesManifestParams struct {
	Download *bool `form:"download,omitempty" json:"download,omitempty"`

	// EnrolToken is the enrollment key.
	EnrolToken *string `form:"enrolToken,omitempty" json:"enrolToken,omitempty"`

	// FleetServer is the URL of the Fleet Server.
	FleetServer *string `form:"fleetServer,omitempty" json:"fleetServer,omitempty"`
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r DownloadKubernetesManifestParams) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "enrolToken")
}

// LogValue makes slog show [redacted] for secrets.
func (r DownloadKubernetesManifestParams) LogValue() slog.Value {
	return wire.LogRedacted(r, "enrolToken")
}

// RotateMessageSigningKeyPairParams holds the query parameters of RotateMessageSigningKeyPair.
type RotateMessageSigningKeyPairParams struct {
	// Acknowledge must be true.
	Acknowledge *bool `form:"acknowledge,omitempty" json:"acknowledge,omitempty"`
}

// ListUninstallTokensParams holds the query parameters of ListUninstallTokens.
type ListUninstallTokensParams struct {
	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is 20 by default.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// PolicyID selects by part of the id of the agent policy.
	PolicyID *string `form:"policyId,omitempty" json:"policyId,omitempty"`

	// Search selects by part of the id or name of the agent policy. It excludes PolicyID.
	Search *string `form:"search,omitempty" json:"search,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opListDownloadSources = wire.Operation{ID: "ListDownloadSources", Method: http.MethodGet, Path: "/api/fleet/agent_download_sources", Scope: wire.SpaceScope, Since: "8.4"}

// ListDownloadSources returns all places that agents can get their binaries from.
//
// Kibana: GET /api/fleet/agent_download_sources (stable since 8.4), acts in the space of the call.
func (c *Client) ListDownloadSources(ctx context.Context, opts ...wire.RequestEditorFn) (*DownloadSourcePage, error) {
	return wire.Object[DownloadSourcePage](ctx, c.conn, &opListDownloadSources, wire.Request{}, opts)
}

var opCreateDownloadSource = wire.Operation{ID: "CreateDownloadSource", Method: http.MethodPost, Path: "/api/fleet/agent_download_sources", Scope: wire.SpaceScope, Since: "8.4"}

// CreateDownloadSource adds a place that agents can get their binaries from and returns it.
//
// A new default takes the place of the old one. Kibana answers 400 if the name is taken.
//
// Kibana: POST /api/fleet/agent_download_sources (stable since 8.4), acts in the space of the call.
func (c *Client) CreateDownloadSource(ctx context.Context, body DownloadSourceRequest, opts ...wire.RequestEditorFn) (*DownloadSourceResponse, error) {
	return wire.Object[DownloadSourceResponse](ctx, c.conn, &opCreateDownloadSource, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteDownloadSource = wire.Operation{ID: "DeleteDownloadSource", Method: http.MethodDelete, Path: "/api/fleet/agent_download_sources/{sourceId}", Scope: wire.SpaceScope, Since: "8.4"}

// DeleteDownloadSource deletes a download source and returns its id.
//
// The default cannot be deleted: Kibana answers 400.
//
// Kibana: DELETE /api/fleet/agent_download_sources/{sourceId} (stable since 8.4), acts in the space of the call.
func (c *Client) DeleteDownloadSource(ctx context.Context, sourceID string, opts ...wire.RequestEditorFn) (*Deleted, error) {
	return wire.Object[Deleted](ctx, c.conn, &opDeleteDownloadSource, wire.Request{Path: []string{sourceID}}, opts)
}

var opGetDownloadSource = wire.Operation{ID: "GetDownloadSource", Method: http.MethodGet, Path: "/api/fleet/agent_download_sources/{sourceId}", Scope: wire.SpaceScope, Since: "8.4"}

// GetDownloadSource returns a download source.
//
// Kibana: GET /api/fleet/agent_download_sources/{sourceId} (stable since 8.4), acts in the space of the call.
func (c *Client) GetDownloadSource(ctx context.Context, sourceID string, opts ...wire.RequestEditorFn) (*DownloadSourceResponse, error) {
	return wire.Object[DownloadSourceResponse](ctx, c.conn, &opGetDownloadSource, wire.Request{Path: []string{sourceID}}, opts)
}

var opUpdateDownloadSource = wire.Operation{ID: "UpdateDownloadSource", Method: http.MethodPut, Path: "/api/fleet/agent_download_sources/{sourceId}", Scope: wire.SpaceScope, Since: "8.4"}

// UpdateDownloadSource changes a download source and returns it.
//
// Name and host are always needed.
//
// Kibana: PUT /api/fleet/agent_download_sources/{sourceId} (stable since 8.4), acts in the space of the call.
func (c *Client) UpdateDownloadSource(ctx context.Context, sourceID string, body DownloadSourceRequest, opts ...wire.RequestEditorFn) (*DownloadSourceResponse, error) {
	return wire.Object[DownloadSourceResponse](ctx, c.conn, &opUpdateDownloadSource, wire.Request{Path: []string{sourceID}, Body: wire.JSON(body)}, opts)
}

var opGetAgentStatusSummary = wire.Operation{ID: "GetAgentStatusSummary", Method: http.MethodGet, Path: "/api/fleet/agent_status", Scope: wire.SpaceScope}

// GetAgentStatusSummary counts agents by status.
//
// Kibana: GET /api/fleet/agent_status (stable since 7.x), acts in the space of the call.
func (c *Client) GetAgentStatusSummary(ctx context.Context, params *GetAgentStatusSummaryParams, opts ...wire.RequestEditorFn) (*AgentStatusSummaryResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "policyId", params.PolicyID)
		wire.AddEach(&query, "policyIds", params.PolicyIDs)
	}
	return wire.Object[AgentStatusSummaryResponse](ctx, c.conn, &opGetAgentStatusSummary, wire.Request{Query: query}, opts)
}

var opGetIncomingAgentData = wire.Operation{ID: "GetIncomingAgentData", Method: http.MethodGet, Path: "/api/fleet/agent_status/data", Scope: wire.SpaceScope, Since: "8.1"}

// GetIncomingAgentData tells which agents sent data lately.
//
// Kibana: GET /api/fleet/agent_status/data (stable since 8.1), acts in the space of the call.
func (c *Client) GetIncomingAgentData(ctx context.Context, params *GetIncomingAgentDataParams, opts ...wire.RequestEditorFn) (*IncomingData, error) {
	var query wire.Query
	if params != nil {
		wire.AddEach(&query, "agentsIds", params.AgentsIDs)
		wire.AddOptional(&query, "pkgName", params.PkgName)
		wire.AddOptional(&query, "pkgVersion", params.PkgVersion)
		wire.AddOptional(&query, "previewData", params.PreviewData)
	}
	return wire.Object[IncomingData](ctx, c.conn, &opGetIncomingAgentData, wire.Request{Query: query}, opts)
}

var opCheckPermissions = wire.Operation{ID: "CheckPermissions", Method: http.MethodGet, Path: "/api/fleet/check-permissions", Scope: wire.SpaceScope}

// CheckPermissions tells whether the caller may use Fleet, and otherwise what is missing.
//
// The status is 200 either way.
//
// Kibana: GET /api/fleet/check-permissions (stable since 7.13), acts in the space of the call.
func (c *Client) CheckPermissions(ctx context.Context, params *CheckPermissionsParams, opts ...wire.RequestEditorFn) (*PermissionCheck, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "fleetServerSetup", params.FleetServerSetup)
	}
	return wire.Object[PermissionCheck](ctx, c.conn, &opCheckPermissions, wire.Request{Query: query}, opts)
}

var opListCloudConnectors = wire.Operation{ID: "ListCloudConnectors", Method: http.MethodGet, Path: "/api/fleet/cloud_connectors", Scope: wire.SpaceScope, Since: "9.2"}

// ListCloudConnectors returns a page of the cloud connectors.
//
// Kibana: GET /api/fleet/cloud_connectors (experimental since 9.2), acts in the space of the call.
func (c *Client) ListCloudConnectors(ctx context.Context, params *ListCloudConnectorsParams, opts ...wire.RequestEditorFn) (*CloudConnectorList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
	}
	return wire.Object[CloudConnectorList](ctx, c.conn, &opListCloudConnectors, wire.Request{Query: query}, opts)
}

// ListCloudConnectorsAll yields what all pages of [Client.ListCloudConnectors] have, from the Page of params on, 100 at
// a time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListCloudConnectorsAll(ctx context.Context, params *ListCloudConnectorsParams, opts ...wire.RequestEditorFn) iter.Seq2[*CloudConnector, error] {
	return func(yield func(*CloudConnector, error) bool) {
		var at ListCloudConnectorsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListCloudConnectors, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListCloudConnectors(ctx, &at, opts...)
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

var opCreateCloudConnector = wire.Operation{ID: "CreateCloudConnector", Method: http.MethodPost, Path: "/api/fleet/cloud_connectors", Scope: wire.SpaceScope, Since: "9.2"}

// CreateCloudConnector creates a cloud connector and returns it.
//
// Kibana: POST /api/fleet/cloud_connectors (experimental since 9.2), acts in the space of the call.
func (c *Client) CreateCloudConnector(ctx context.Context, body CloudConnectorRequest, opts ...wire.RequestEditorFn) (*CloudConnectorResponse, error) {
	return wire.Object[CloudConnectorResponse](ctx, c.conn, &opCreateCloudConnector, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteCloudConnector = wire.Operation{ID: "DeleteCloudConnector", Method: http.MethodDelete, Path: "/api/fleet/cloud_connectors/{cloudConnectorId}", Scope: wire.SpaceScope, Since: "9.2"}

// DeleteCloudConnector deletes a cloud connector and returns its id.
//
// Kibana answers 400, not 404, if there is none.
//
// Kibana: DELETE /api/fleet/cloud_connectors/{cloudConnectorId} (experimental since 9.2), acts in the space of the
// call.
func (c *Client) DeleteCloudConnector(ctx context.Context, cloudConnectorID string, params *DeleteCloudConnectorParams, opts ...wire.RequestEditorFn) (*Deleted, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[Deleted](ctx, c.conn, &opDeleteCloudConnector, wire.Request{Path: []string{cloudConnectorID}, Query: query}, opts)
}

var opGetCloudConnector = wire.Operation{ID: "GetCloudConnector", Method: http.MethodGet, Path: "/api/fleet/cloud_connectors/{cloudConnectorId}", Scope: wire.SpaceScope, Since: "9.2"}

// GetCloudConnector returns a cloud connector.
//
// Kibana answers 400, not 404, if there is none.
//
// Kibana: GET /api/fleet/cloud_connectors/{cloudConnectorId} (experimental since 9.2), acts in the space of the call.
func (c *Client) GetCloudConnector(ctx context.Context, cloudConnectorID string, opts ...wire.RequestEditorFn) (*CloudConnectorResponse, error) {
	return wire.Object[CloudConnectorResponse](ctx, c.conn, &opGetCloudConnector, wire.Request{Path: []string{cloudConnectorID}}, opts)
}

var opUpdateCloudConnector = wire.Operation{ID: "UpdateCloudConnector", Method: http.MethodPut, Path: "/api/fleet/cloud_connectors/{cloudConnectorId}", Scope: wire.SpaceScope, Since: "9.2"}

// UpdateCloudConnector changes the given members of a cloud connector and returns it.
//
// Kibana answers 400, not 404, if there is none.
//
// Kibana: PUT /api/fleet/cloud_connectors/{cloudConnectorId} (experimental since 9.2), acts in the space of the call.
func (c *Client) UpdateCloudConnector(ctx context.Context, cloudConnectorID string, body CloudConnectorUpdate, opts ...wire.RequestEditorFn) (*CloudConnectorResponse, error) {
	return wire.Object[CloudConnectorResponse](ctx, c.conn, &opUpdateCloudConnector, wire.Request{Path: []string{cloudConnectorID}, Body: wire.JSON(body)}, opts)
}

var opListCloudConnectorUsage = wire.Operation{ID: "ListCloudConnectorUsage", Method: http.MethodGet, Path: "/api/fleet/cloud_connectors/{cloudConnectorId}/usage", Scope: wire.SpaceScope, Since: "9.4"}

// ListCloudConnectorUsage returns a page of the package policies that use a cloud connector.
//
// Kibana: GET /api/fleet/cloud_connectors/{cloudConnectorId}/usage (experimental since 9.4), acts in the space of the
// call.
func (c *Client) ListCloudConnectorUsage(ctx context.Context, cloudConnectorID string, params *ListCloudConnectorUsageParams, opts ...wire.RequestEditorFn) (*CloudConnectorUsagePage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
	}
	return wire.Object[CloudConnectorUsagePage](ctx, c.conn, &opListCloudConnectorUsage, wire.Request{Path: []string{cloudConnectorID}, Query: query}, opts)
}

// ListCloudConnectorUsageAll yields what all pages of [Client.ListCloudConnectorUsage] have, from the Page of params
// on, 100 at a time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListCloudConnectorUsageAll(ctx context.Context, cloudConnectorID string, params *ListCloudConnectorUsageParams, opts ...wire.RequestEditorFn) iter.Seq2[*CloudConnectorUsage, error] {
	return func(yield func(*CloudConnectorUsage, error) bool) {
		var at ListCloudConnectorUsageParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListCloudConnectorUsage, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListCloudConnectorUsage(ctx, cloudConnectorID, &at, opts...)
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

var opListDataStreams = wire.Operation{ID: "ListDataStreams", Method: http.MethodGet, Path: "/api/fleet/data_streams", Scope: wire.SpaceScope}

// ListDataStreams returns the data streams that agents write to, with their sizes and dashboards.
//
// Kibana: GET /api/fleet/data_streams (stable since 7.x), acts in the space of the call.
func (c *Client) ListDataStreams(ctx context.Context, opts ...wire.RequestEditorFn) (*DataStreamList, error) {
	return wire.Object[DataStreamList](ctx, c.conn, &opListDataStreams, wire.Request{}, opts)
}

var opListEnrollmentAPIKeys = wire.Operation{ID: "ListEnrollmentAPIKeys", Method: http.MethodGet, Path: "/api/fleet/enrollment_api_keys", Scope: wire.SpaceScope, Since: "8.0"}

// ListEnrollmentAPIKeys returns a page of the keys that agents can enrol with.
//
// Kibana: GET /api/fleet/enrollment_api_keys (stable since 8.0), acts in the space of the call.
func (c *Client) ListEnrollmentAPIKeys(ctx context.Context, params *ListEnrollmentAPIKeysParams, opts ...wire.RequestEditorFn) (*EnrollmentAPIKeyPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "kuery", params.Kuery)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
	}
	return wire.Object[EnrollmentAPIKeyPage](ctx, c.conn, &opListEnrollmentAPIKeys, wire.Request{Query: query}, opts)
}

// ListEnrollmentAPIKeysAll yields what all pages of [Client.ListEnrollmentAPIKeys] have, from the Page of params on,
// 100 at a time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListEnrollmentAPIKeysAll(ctx context.Context, params *ListEnrollmentAPIKeysParams, opts ...wire.RequestEditorFn) iter.Seq2[*EnrollmentAPIKey, error] {
	return func(yield func(*EnrollmentAPIKey, error) bool) {
		var at ListEnrollmentAPIKeysParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListEnrollmentAPIKeys, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListEnrollmentAPIKeys(ctx, &at, opts...)
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

var opCreateEnrollmentAPIKey = wire.Operation{ID: "CreateEnrollmentAPIKey", Method: http.MethodPost, Path: "/api/fleet/enrollment_api_keys", Scope: wire.SpaceScope, Since: "8.0"}

// CreateEnrollmentAPIKey creates a key that agents can enrol in an agent policy with and returns it.
//
// Kibana appends the id of the key to the name.
//
// Kibana: POST /api/fleet/enrollment_api_keys (stable since 8.0), acts in the space of the call.
func (c *Client) CreateEnrollmentAPIKey(ctx context.Context, body EnrollmentAPIKeyRequest, opts ...wire.RequestEditorFn) (*CreatedEnrollmentAPIKey, error) {
	return wire.Object[CreatedEnrollmentAPIKey](ctx, c.conn, &opCreateEnrollmentAPIKey, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteEnrollmentAPIKey = wire.Operation{ID: "DeleteEnrollmentAPIKey", Method: http.MethodDelete, Path: "/api/fleet/enrollment_api_keys/{keyId}", Scope: wire.SpaceScope, Since: "8.0"}

// DeleteEnrollmentAPIKey revokes an enrollment key.
//
// The key is not removed: afterwards it is found with Active false. Agents that enrolled with it stay enrolled.
//
// Kibana: DELETE /api/fleet/enrollment_api_keys/{keyId} (stable since 8.0), acts in the space of the call.
func (c *Client) DeleteEnrollmentAPIKey(ctx context.Context, keyID string, opts ...wire.RequestEditorFn) (*EnrollmentAPIKeyDeletion, error) {
	return wire.Object[EnrollmentAPIKeyDeletion](ctx, c.conn, &opDeleteEnrollmentAPIKey, wire.Request{Path: []string{keyID}}, opts)
}

var opGetEnrollmentAPIKey = wire.Operation{ID: "GetEnrollmentAPIKey", Method: http.MethodGet, Path: "/api/fleet/enrollment_api_keys/{keyId}", Scope: wire.SpaceScope, Since: "8.0"}

// GetEnrollmentAPIKey returns an enrollment key, the secret included.
//
// Kibana: GET /api/fleet/enrollment_api_keys/{keyId} (stable since 8.0), acts in the space of the call.
func (c *Client) GetEnrollmentAPIKey(ctx context.Context, keyID string, opts ...wire.RequestEditorFn) (*EnrollmentAPIKeyResponse, error) {
	return wire.Object[EnrollmentAPIKeyResponse](ctx, c.conn, &opGetEnrollmentAPIKey, wire.Request{Path: []string{keyID}}, opts)
}

var opListServerHosts = wire.Operation{ID: "ListServerHosts", Method: http.MethodGet, Path: "/api/fleet/fleet_server_hosts", Scope: wire.SpaceScope, Since: "8.3"}

// ListServerHosts returns all Fleet Server hosts.
//
// Kibana: GET /api/fleet/fleet_server_hosts (stable since 8.3), acts in the space of the call.
func (c *Client) ListServerHosts(ctx context.Context, opts ...wire.RequestEditorFn) (*ServerHostPage, error) {
	return wire.Object[ServerHostPage](ctx, c.conn, &opListServerHosts, wire.Request{}, opts)
}

var opCreateServerHost = wire.Operation{ID: "CreateServerHost", Method: http.MethodPost, Path: "/api/fleet/fleet_server_hosts", Scope: wire.SpaceScope, Since: "8.3"}

// CreateServerHost creates a Fleet Server host and returns it.
//
// A new default takes the place of the old one.
//
// Kibana: POST /api/fleet/fleet_server_hosts (stable since 8.3), acts in the space of the call.
func (c *Client) CreateServerHost(ctx context.Context, body ServerHostRequest, opts ...wire.RequestEditorFn) (*ServerHostResponse, error) {
	return wire.Object[ServerHostResponse](ctx, c.conn, &opCreateServerHost, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteServerHost = wire.Operation{ID: "DeleteServerHost", Method: http.MethodDelete, Path: "/api/fleet/fleet_server_hosts/{itemId}", Scope: wire.SpaceScope, Since: "8.3"}

// DeleteServerHost deletes a Fleet Server host and returns its id.
//
// Kibana answers 403 for the default and for hosts of its configuration file.
//
// Kibana: DELETE /api/fleet/fleet_server_hosts/{itemId} (stable since 8.3), acts in the space of the call.
func (c *Client) DeleteServerHost(ctx context.Context, itemID string, opts ...wire.RequestEditorFn) (*Deleted, error) {
	return wire.Object[Deleted](ctx, c.conn, &opDeleteServerHost, wire.Request{Path: []string{itemID}}, opts)
}

var opGetServerHost = wire.Operation{ID: "GetServerHost", Method: http.MethodGet, Path: "/api/fleet/fleet_server_hosts/{itemId}", Scope: wire.SpaceScope, Since: "8.3"}

// GetServerHost returns a Fleet Server host.
//
// Kibana: GET /api/fleet/fleet_server_hosts/{itemId} (stable since 8.3), acts in the space of the call.
func (c *Client) GetServerHost(ctx context.Context, itemID string, opts ...wire.RequestEditorFn) (*ServerHostResponse, error) {
	return wire.Object[ServerHostResponse](ctx, c.conn, &opGetServerHost, wire.Request{Path: []string{itemID}}, opts)
}

var opUpdateServerHost = wire.Operation{ID: "UpdateServerHost", Method: http.MethodPut, Path: "/api/fleet/fleet_server_hosts/{itemId}", Scope: wire.SpaceScope, Since: "8.3"}

// UpdateServerHost changes a Fleet Server host and returns it.
//
// Kibana: PUT /api/fleet/fleet_server_hosts/{itemId} (stable since 8.3), acts in the space of the call.
func (c *Client) UpdateServerHost(ctx context.Context, itemID string, body ServerHostUpdate, opts ...wire.RequestEditorFn) (*ServerHostResponse, error) {
	return wire.Object[ServerHostResponse](ctx, c.conn, &opUpdateServerHost, wire.Request{Path: []string{itemID}, Body: wire.JSON(body)}, opts)
}

var opCheckServerHealth = wire.Operation{ID: "CheckServerHealth", Method: http.MethodPost, Path: "/api/fleet/health_check", Scope: wire.SpaceScope, Since: "8.12"}

// CheckServerHealth asks a Fleet Server host how it is and returns the answer.
//
// Kibana: POST /api/fleet/health_check (stable since 8.12), acts in the space of the call.
func (c *Client) CheckServerHealth(ctx context.Context, body HealthCheckRequest, opts ...wire.RequestEditorFn) (*HealthCheck, error) {
	return wire.Object[HealthCheck](ctx, c.conn, &opCheckServerHealth, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetKubernetesManifest = wire.Operation{ID: "GetKubernetesManifest", Method: http.MethodGet, Path: "/api/fleet/kubernetes", Scope: wire.SpaceScope, Since: "8.2"}

// GetKubernetesManifest returns a manifest that runs agents on Kubernetes.
//
// Kibana: GET /api/fleet/kubernetes (stable since 8.2), acts in the space of the call.
func (c *Client) GetKubernetesManifest(ctx context.Context, params *GetKubernetesManifestParams, opts ...wire.RequestEditorFn) (*KubernetesManifest, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "download", params.Download)
		wire.AddOptional(&query, "enrolToken", params.EnrolToken)
		wire.AddOptional(&query, "fleetServer", params.FleetServer)
	}
	return wire.Object[KubernetesManifest](ctx, c.conn, &opGetKubernetesManifest, wire.Request{Query: query}, opts)
}

var opDownloadKubernetesManifest = wire.Operation{ID: "DownloadKubernetesManifest", Method: http.MethodGet, Path: "/api/fleet/kubernetes/download", Scope: wire.SpaceScope, Since: "8.2", Media: "text/x-yaml"}

// DownloadKubernetesManifest returns a manifest that runs agents on Kubernetes as a YAML file.
//
// Kibana: GET /api/fleet/kubernetes/download (stable since 8.2), acts in the space of the call.
func (c *Client) DownloadKubernetesManifest(ctx context.Context, params *DownloadKubernetesManifestParams, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "download", params.Download)
		wire.AddOptional(&query, "enrolToken", params.EnrolToken)
		wire.AddOptional(&query, "fleetServer", params.FleetServer)
	}
	return wire.Stream(ctx, c.conn, &opDownloadKubernetesManifest, wire.Request{Query: query}, opts)
}

var opCreateLogstashAPIKey = wire.Operation{ID: "CreateLogstashAPIKey", Method: http.MethodPost, Path: "/api/fleet/logstash_api_keys", Scope: wire.SpaceScope, Since: "8.2"}

// CreateLogstashAPIKey creates an API key that Logstash can write to Elasticsearch with and returns it.
//
// The key is shown here only.
//
// Kibana: POST /api/fleet/logstash_api_keys (stable since 8.2), acts in the space of the call.
func (c *Client) CreateLogstashAPIKey(ctx context.Context, opts ...wire.RequestEditorFn) (*LogstashAPIKey, error) {
	return wire.Object[LogstashAPIKey](ctx, c.conn, &opCreateLogstashAPIKey, wire.Request{}, opts)
}

var opRotateMessageSigningKeyPair = wire.Operation{ID: "RotateMessageSigningKeyPair", Method: http.MethodPost, Path: "/api/fleet/message_signing_service/rotate_key_pair", Scope: wire.SpaceScope, Since: "8.9"}

// RotateMessageSigningKeyPair replaces the key pair that messages to agents are signed with.
//
// Agents may have to be installed anew afterwards. Kibana answers 400 unless Acknowledge is true.
//
// Kibana: POST /api/fleet/message_signing_service/rotate_key_pair (stable since 8.9), acts in the space of the call.
func (c *Client) RotateMessageSigningKeyPair(ctx context.Context, params *RotateMessageSigningKeyPairParams, opts ...wire.RequestEditorFn) (*Outcome, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "acknowledge", params.Acknowledge)
	}
	return wire.Object[Outcome](ctx, c.conn, &opRotateMessageSigningKeyPair, wire.Request{Query: query}, opts)
}

var opListOutputs = wire.Operation{ID: "ListOutputs", Method: http.MethodGet, Path: "/api/fleet/outputs", Scope: wire.SpaceScope}

// ListOutputs returns all outputs.
//
// Kibana: GET /api/fleet/outputs (stable since 7.13), acts in the space of the call.
func (c *Client) ListOutputs(ctx context.Context, opts ...wire.RequestEditorFn) (*OutputPage, error) {
	return wire.Object[OutputPage](ctx, c.conn, &opListOutputs, wire.Request{}, opts)
}

var opCreateOutput = wire.Operation{ID: "CreateOutput", Method: http.MethodPost, Path: "/api/fleet/outputs", Scope: wire.SpaceScope, Since: "8.0"}

// CreateOutput creates an output and returns it.
//
// A new default takes the place of the old one. Names may repeat. Kibana completes URLs of Elasticsearch with the
// port of their scheme.
//
// Kibana: POST /api/fleet/outputs (stable since 8.0), acts in the space of the call.
func (c *Client) CreateOutput(ctx context.Context, body Output, opts ...wire.RequestEditorFn) (*OutputResponse, error) {
	return wire.Object[OutputResponse](ctx, c.conn, &opCreateOutput, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteOutput = wire.Operation{ID: "DeleteOutput", Method: http.MethodDelete, Path: "/api/fleet/outputs/{outputId}", Scope: wire.SpaceScope, Since: "8.0"}

// DeleteOutput deletes an output and returns its id.
//
// Policies that used it go back to the default. Defaults and preconfigured outputs cannot be deleted: Kibana
// answers 400.
//
// Kibana: DELETE /api/fleet/outputs/{outputId} (stable since 8.0), acts in the space of the call.
func (c *Client) DeleteOutput(ctx context.Context, outputID string, opts ...wire.RequestEditorFn) (*Deleted, error) {
	return wire.Object[Deleted](ctx, c.conn, &opDeleteOutput, wire.Request{Path: []string{outputID}}, opts)
}

var opGetOutput = wire.Operation{ID: "GetOutput", Method: http.MethodGet, Path: "/api/fleet/outputs/{outputId}", Scope: wire.SpaceScope}

// GetOutput returns an output.
//
// Kibana: GET /api/fleet/outputs/{outputId} (stable since 7.13), acts in the space of the call.
func (c *Client) GetOutput(ctx context.Context, outputID string, opts ...wire.RequestEditorFn) (*OutputResponse, error) {
	return wire.Object[OutputResponse](ctx, c.conn, &opGetOutput, wire.Request{Path: []string{outputID}}, opts)
}

var opUpdateOutput = wire.Operation{ID: "UpdateOutput", Method: http.MethodPut, Path: "/api/fleet/outputs/{outputId}", Scope: wire.SpaceScope}

// UpdateOutput changes the given members of an output and returns it.
//
// The policies that use it get a new revision, in all spaces. To replace a default, make another output the
// default.
//
// Kibana: PUT /api/fleet/outputs/{outputId} (stable since 7.13), acts in the space of the call.
func (c *Client) UpdateOutput(ctx context.Context, outputID string, body OutputUpdate, opts ...wire.RequestEditorFn) (*OutputResponse, error) {
	return wire.Object[OutputResponse](ctx, c.conn, &opUpdateOutput, wire.Request{Path: []string{outputID}, Body: wire.JSON(body)}, opts)
}

var opGetOutputHealth = wire.Operation{ID: "GetOutputHealth", Method: http.MethodGet, Path: "/api/fleet/outputs/{outputId}/health", Scope: wire.SpaceScope, Since: "8.11"}

// GetOutputHealth returns what agents last reported about an output.
//
// Kibana: GET /api/fleet/outputs/{outputId}/health (stable since 8.11), acts in the space of the call.
func (c *Client) GetOutputHealth(ctx context.Context, outputID string, opts ...wire.RequestEditorFn) (*OutputHealth, error) {
	return wire.Object[OutputHealth](ctx, c.conn, &opGetOutputHealth, wire.Request{Path: []string{outputID}}, opts)
}

var opListProxies = wire.Operation{ID: "ListProxies", Method: http.MethodGet, Path: "/api/fleet/proxies", Scope: wire.SpaceScope, Since: "8.7"}

// ListProxies returns all proxies.
//
// Kibana: GET /api/fleet/proxies (stable since 8.7), acts in the space of the call.
func (c *Client) ListProxies(ctx context.Context, opts ...wire.RequestEditorFn) (*ProxyPage, error) {
	return wire.Object[ProxyPage](ctx, c.conn, &opListProxies, wire.Request{}, opts)
}

var opCreateProxy = wire.Operation{ID: "CreateProxy", Method: http.MethodPost, Path: "/api/fleet/proxies", Scope: wire.SpaceScope, Since: "8.7"}

// CreateProxy creates a proxy that agents can go through and returns it.
//
// Kibana: POST /api/fleet/proxies (stable since 8.7), acts in the space of the call.
func (c *Client) CreateProxy(ctx context.Context, body ProxyRequest, opts ...wire.RequestEditorFn) (*ProxyResponse, error) {
	return wire.Object[ProxyResponse](ctx, c.conn, &opCreateProxy, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteProxy = wire.Operation{ID: "DeleteProxy", Method: http.MethodDelete, Path: "/api/fleet/proxies/{itemId}", Scope: wire.SpaceScope, Since: "8.7"}

// DeleteProxy deletes a proxy and returns its id.
//
// Hosts and outputs that used it go without a proxy from then on. Kibana answers 403 for proxies of its
// configuration file.
//
// Kibana: DELETE /api/fleet/proxies/{itemId} (stable since 8.7), acts in the space of the call.
func (c *Client) DeleteProxy(ctx context.Context, itemID string, opts ...wire.RequestEditorFn) (*Deleted, error) {
	return wire.Object[Deleted](ctx, c.conn, &opDeleteProxy, wire.Request{Path: []string{itemID}}, opts)
}

var opGetProxy = wire.Operation{ID: "GetProxy", Method: http.MethodGet, Path: "/api/fleet/proxies/{itemId}", Scope: wire.SpaceScope, Since: "8.7"}

// GetProxy returns a proxy.
//
// Kibana: GET /api/fleet/proxies/{itemId} (stable since 8.7), acts in the space of the call.
func (c *Client) GetProxy(ctx context.Context, itemID string, opts ...wire.RequestEditorFn) (*ProxyResponse, error) {
	return wire.Object[ProxyResponse](ctx, c.conn, &opGetProxy, wire.Request{Path: []string{itemID}}, opts)
}

var opUpdateProxy = wire.Operation{ID: "UpdateProxy", Method: http.MethodPut, Path: "/api/fleet/proxies/{itemId}", Scope: wire.SpaceScope, Since: "8.7"}

// UpdateProxy changes a proxy and returns it.
//
// Kibana: PUT /api/fleet/proxies/{itemId} (stable since 8.7), acts in the space of the call.
func (c *Client) UpdateProxy(ctx context.Context, itemID string, body ProxyUpdate, opts ...wire.RequestEditorFn) (*ProxyResponse, error) {
	return wire.Object[ProxyResponse](ctx, c.conn, &opUpdateProxy, wire.Request{Path: []string{itemID}, Body: wire.JSON(body)}, opts)
}

var opGetSyncedIntegrationsStatus = wire.Operation{ID: "GetSyncedIntegrationsStatus", Method: http.MethodGet, Path: "/api/fleet/remote_synced_integrations/status", Scope: wire.SpaceScope, Since: "9.1"}

// GetSyncedIntegrationsStatus tells how far this cluster is with the integrations that another one hands to it.
//
// Kibana: GET /api/fleet/remote_synced_integrations/status (stable since 9.1), acts in the space of the call.
func (c *Client) GetSyncedIntegrationsStatus(ctx context.Context, opts ...wire.RequestEditorFn) (*SyncedIntegrations, error) {
	return wire.Object[SyncedIntegrations](ctx, c.conn, &opGetSyncedIntegrationsStatus, wire.Request{}, opts)
}

var opGetRemoteSyncedIntegrationsStatus = wire.Operation{ID: "GetRemoteSyncedIntegrationsStatus", Method: http.MethodGet, Path: "/api/fleet/remote_synced_integrations/{outputId}/remote_status", Scope: wire.SpaceScope, Since: "9.1"}

// GetRemoteSyncedIntegrationsStatus tells how far the cluster behind a remote output is with the integrations of this
// one.
//
// Kibana: GET /api/fleet/remote_synced_integrations/{outputId}/remote_status (stable since 9.1), acts in the space of
// the call.
func (c *Client) GetRemoteSyncedIntegrationsStatus(ctx context.Context, outputID string, opts ...wire.RequestEditorFn) (*SyncedIntegrations, error) {
	return wire.Object[SyncedIntegrations](ctx, c.conn, &opGetRemoteSyncedIntegrationsStatus, wire.Request{Path: []string{outputID}}, opts)
}

var opCreateServiceToken = wire.Operation{ID: "CreateServiceToken", Method: http.MethodPost, Path: "/api/fleet/service_tokens", Scope: wire.SpaceScope, Since: "8.0"}

// CreateServiceToken creates a token that a Fleet Server can use with Elasticsearch and returns it.
//
// The token is shown here only.
//
// Kibana: POST /api/fleet/service_tokens (stable since 8.0), acts in the space of the call.
func (c *Client) CreateServiceToken(ctx context.Context, body *ServiceTokenRequest, opts ...wire.RequestEditorFn) (*ServiceToken, error) {
	return wire.Object[ServiceToken](ctx, c.conn, &opCreateServiceToken, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetSettings = wire.Operation{ID: "GetSettings", Method: http.MethodGet, Path: "/api/fleet/settings", Scope: wire.SpaceScope}

// GetSettings returns the settings of Fleet.
//
// Kibana: GET /api/fleet/settings (stable since 7.x), acts in the space of the call.
func (c *Client) GetSettings(ctx context.Context, opts ...wire.RequestEditorFn) (*SettingsResponse, error) {
	return wire.Object[SettingsResponse](ctx, c.conn, &opGetSettings, wire.Request{}, opts)
}

var opUpdateSettings = wire.Operation{ID: "UpdateSettings", Method: http.MethodPut, Path: "/api/fleet/settings", Scope: wire.SpaceScope}

// UpdateSettings changes the given settings of Fleet and returns all.
//
// Kibana: PUT /api/fleet/settings (stable since 7.x), acts in the space of the call.
func (c *Client) UpdateSettings(ctx context.Context, body SettingsUpdate, opts ...wire.RequestEditorFn) (*SettingsResponse, error) {
	return wire.Object[SettingsResponse](ctx, c.conn, &opUpdateSettings, wire.Request{Body: wire.JSON(body)}, opts)
}

var opSetUp = wire.Operation{ID: "SetUp", Method: http.MethodPost, Path: "/api/fleet/setup", Scope: wire.SpaceScope}

// SetUp prepares Fleet for use, which may be repeated, and returns what went wrong on the way.
//
// Kibana: POST /api/fleet/setup (stable since 7.x), acts in the space of the call.
func (c *Client) SetUp(ctx context.Context, opts ...wire.RequestEditorFn) (*SetupResult, error) {
	return wire.Object[SetupResult](ctx, c.conn, &opSetUp, wire.Request{}, opts)
}

var opGetSpaceSettings = wire.Operation{ID: "GetSpaceSettings", Method: http.MethodGet, Path: "/api/fleet/space_settings", Scope: wire.SpaceScope, Since: "9.1"}

// GetSpaceSettings returns the settings of Fleet for the space.
//
// Kibana: GET /api/fleet/space_settings (stable since 9.1), acts in the space of the call.
func (c *Client) GetSpaceSettings(ctx context.Context, opts ...wire.RequestEditorFn) (*SpaceSettingsResponse, error) {
	return wire.Object[SpaceSettingsResponse](ctx, c.conn, &opGetSpaceSettings, wire.Request{}, opts)
}

var opUpdateSpaceSettings = wire.Operation{ID: "UpdateSpaceSettings", Method: http.MethodPut, Path: "/api/fleet/space_settings", Scope: wire.SpaceScope, Since: "9.1"}

// UpdateSpaceSettings changes the settings of Fleet for the space and returns them.
//
// Kibana: PUT /api/fleet/space_settings (stable since 9.1), acts in the space of the call.
func (c *Client) UpdateSpaceSettings(ctx context.Context, body SpaceSettingsUpdate, opts ...wire.RequestEditorFn) (*SpaceSettingsResponse, error) {
	return wire.Object[SpaceSettingsResponse](ctx, c.conn, &opUpdateSpaceSettings, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListUninstallTokens = wire.Operation{ID: "ListUninstallTokens", Method: http.MethodGet, Path: "/api/fleet/uninstall_tokens", Scope: wire.SpaceScope, Since: "8.9"}

// ListUninstallTokens returns a page of the newest uninstall token of each agent policy, without the secrets.
//
// Kibana: GET /api/fleet/uninstall_tokens (stable since 8.9), acts in the space of the call.
func (c *Client) ListUninstallTokens(ctx context.Context, params *ListUninstallTokensParams, opts ...wire.RequestEditorFn) (*UninstallTokenPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "policyId", params.PolicyID)
		wire.AddOptional(&query, "search", params.Search)
	}
	return wire.Object[UninstallTokenPage](ctx, c.conn, &opListUninstallTokens, wire.Request{Query: query}, opts)
}

// ListUninstallTokensAll yields what all pages of [Client.ListUninstallTokens] have, from the Page of params on, 100 at
// a time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListUninstallTokensAll(ctx context.Context, params *ListUninstallTokensParams, opts ...wire.RequestEditorFn) iter.Seq2[*UninstallToken, error] {
	return func(yield func(*UninstallToken, error) bool) {
		var at ListUninstallTokensParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListUninstallTokens, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListUninstallTokens(ctx, &at, opts...)
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

var opGetUninstallToken = wire.Operation{ID: "GetUninstallToken", Method: http.MethodGet, Path: "/api/fleet/uninstall_tokens/{uninstallTokenId}", Scope: wire.SpaceScope, Since: "8.9"}

// GetUninstallToken returns the token that protected agents of a policy can be uninstalled with.
//
// Kibana: GET /api/fleet/uninstall_tokens/{uninstallTokenId} (stable since 8.9), acts in the space of the call.
func (c *Client) GetUninstallToken(ctx context.Context, uninstallTokenID string, opts ...wire.RequestEditorFn) (*UninstallTokenResponse, error) {
	return wire.Object[UninstallTokenResponse](ctx, c.conn, &opGetUninstallToken, wire.Request{Path: []string{uninstallTokenID}}, opts)
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r CloudConnector) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "iac_key") }

// LogValue makes slog show [redacted] for secrets.
func (r CloudConnector) LogValue() slog.Value { return wire.LogRedacted(r, "iac_key") }

// LogValue makes slog show [redacted] for secrets.
func (r CloudConnectorList) LogValue() slog.Value { return wire.LogRedacted(r, "iac_key") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r CloudConnectorRequest) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "iac_key")
}

// LogValue makes slog show [redacted] for secrets.
func (r CloudConnectorRequest) LogValue() slog.Value { return wire.LogRedacted(r, "iac_key") }

// LogValue makes slog show [redacted] for secrets.
func (r CloudConnectorResponse) LogValue() slog.Value { return wire.LogRedacted(r, "iac_key") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r CloudConnectorUpdate) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "iac_key")
}

// LogValue makes slog show [redacted] for secrets.
func (r CloudConnectorUpdate) LogValue() slog.Value { return wire.LogRedacted(r, "iac_key") }

// LogValue makes slog show [redacted] for secrets.
func (r CreatedEnrollmentAPIKey) LogValue() slog.Value { return wire.LogRedacted(r, "api_key") }

// LogValue makes slog show [redacted] for secrets.
func (r DownloadSource) LogValue() slog.Value {
	return wire.LogRedacted(r, "api_key", "key", "password", "value")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r DownloadSourceAuth) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "api_key", "password", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r DownloadSourceAuth) LogValue() slog.Value {
	return wire.LogRedacted(r, "api_key", "password", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r DownloadSourceAuthSecrets) LogValue() slog.Value {
	return wire.LogRedacted(r, "api_key", "password")
}

// LogValue makes slog show [redacted] for secrets.
func (r DownloadSourcePage) LogValue() slog.Value {
	return wire.LogRedacted(r, "api_key", "key", "password", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r DownloadSourceRequest) LogValue() slog.Value {
	return wire.LogRedacted(r, "api_key", "key", "password", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r DownloadSourceResponse) LogValue() slog.Value {
	return wire.LogRedacted(r, "api_key", "key", "password", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r DownloadSourceSecrets) LogValue() slog.Value {
	return wire.LogRedacted(r, "api_key", "key", "password")
}

// LogValue makes slog show [redacted] for secrets.
func (r ElasticsearchOutput) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r EnrollmentAPIKey) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "api_key") }

// LogValue makes slog show [redacted] for secrets.
func (r EnrollmentAPIKey) LogValue() slog.Value { return wire.LogRedacted(r, "api_key") }

// LogValue makes slog show [redacted] for secrets.
func (r EnrollmentAPIKeyPage) LogValue() slog.Value { return wire.LogRedacted(r, "api_key") }

// LogValue makes slog show [redacted] for secrets.
func (r EnrollmentAPIKeyResponse) LogValue() slog.Value { return wire.LogRedacted(r, "api_key") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r Header) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "value") }

// LogValue makes slog show [redacted] for secrets.
func (r Header) LogValue() slog.Value { return wire.LogRedacted(r, "value") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r KafkaOutput) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "key", "kibana_api_key", "password", "service_token", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r KafkaOutput) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r KeySecret) LogValue() slog.Value { return wire.LogRedacted(r, "key") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r LogstashAPIKey) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "api_key") }

// LogValue makes slog show [redacted] for secrets.
func (r LogstashAPIKey) LogValue() slog.Value { return wire.LogRedacted(r, "api_key") }

// LogValue makes slog show [redacted] for secrets.
func (r LogstashOutput) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r Output) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "key", "kibana_api_key", "password", "service_token", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r Output) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r OutputPage) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r OutputResponse) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token", "value")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r OutputSSL) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "key") }

// LogValue makes slog show [redacted] for secrets.
func (r OutputSSL) LogValue() slog.Value { return wire.LogRedacted(r, "key") }

// LogValue makes slog show [redacted] for secrets.
func (r OutputSecrets) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r OutputUpdate) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "key", "kibana_api_key", "password", "service_token", "value")
}

// LogValue makes slog show [redacted] for secrets.
func (r OutputUpdate) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token", "value")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r Proxy) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "certificate_key", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r Proxy) LogValue() slog.Value { return wire.LogRedacted(r, "certificate_key", "proxy_headers") }

// LogValue makes slog show [redacted] for secrets.
func (r ProxyPage) LogValue() slog.Value {
	return wire.LogRedacted(r, "certificate_key", "proxy_headers")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r ProxyRequest) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "certificate_key", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r ProxyRequest) LogValue() slog.Value {
	return wire.LogRedacted(r, "certificate_key", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r ProxyResponse) LogValue() slog.Value {
	return wire.LogRedacted(r, "certificate_key", "proxy_headers")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r ProxyUpdate) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "certificate_key", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r ProxyUpdate) LogValue() slog.Value {
	return wire.LogRedacted(r, "certificate_key", "proxy_headers")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r RemoteElasticsearchOutput) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "key", "kibana_api_key", "password", "service_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r RemoteElasticsearchOutput) LogValue() slog.Value {
	return wire.LogRedacted(r, "key", "kibana_api_key", "password", "service_token")
}

// LogValue makes slog show [redacted] for secrets.
func (r ServerHost) LogValue() slog.Value { return wire.LogRedacted(r, "agent_key", "es_key", "key") }

// LogValue makes slog show [redacted] for secrets.
func (r ServerHostKeys) LogValue() slog.Value {
	return wire.LogRedacted(r, "agent_key", "es_key", "key")
}

// LogValue makes slog show [redacted] for secrets.
func (r ServerHostPage) LogValue() slog.Value {
	return wire.LogRedacted(r, "agent_key", "es_key", "key")
}

// LogValue makes slog show [redacted] for secrets.
func (r ServerHostRequest) LogValue() slog.Value {
	return wire.LogRedacted(r, "agent_key", "es_key", "key")
}

// LogValue makes slog show [redacted] for secrets.
func (r ServerHostResponse) LogValue() slog.Value {
	return wire.LogRedacted(r, "agent_key", "es_key", "key")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r ServerHostSSL) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "agent_key", "es_key", "key")
}

// LogValue makes slog show [redacted] for secrets.
func (r ServerHostSSL) LogValue() slog.Value {
	return wire.LogRedacted(r, "agent_key", "es_key", "key")
}

// LogValue makes slog show [redacted] for secrets.
func (r ServerHostSecrets) LogValue() slog.Value {
	return wire.LogRedacted(r, "agent_key", "es_key", "key")
}

// LogValue makes slog show [redacted] for secrets.
func (r ServerHostUpdate) LogValue() slog.Value {
	return wire.LogRedacted(r, "agent_key", "es_key", "key")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r TLSFiles) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "key") }

// LogValue makes slog show [redacted] for secrets.
func (r TLSFiles) LogValue() slog.Value { return wire.LogRedacted(r, "key") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r UninstallToken) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "token") }

// LogValue makes slog show [redacted] for secrets.
func (r UninstallToken) LogValue() slog.Value { return wire.LogRedacted(r, "token") }

// LogValue makes slog show [redacted] for secrets.
func (r UninstallTokenPage) LogValue() slog.Value { return wire.LogRedacted(r, "token") }

// LogValue makes slog show [redacted] for secrets.
func (r UninstallTokenResponse) LogValue() slog.Value { return wire.LogRedacted(r, "token") }
