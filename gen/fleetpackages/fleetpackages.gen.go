// Package fleetpackages installs, upgrades and removes the packages that integrations come in, and looks into the
// registry of packages.
//
// What is installed is shared by all spaces, but the dashboards and other Kibana assets of a package live in the
// space that it was installed from. Calls come in pairs: those with Version in the name are about a version of a
// package, the others about the one that is installed or, failing that, the latest.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package fleetpackages

import (
	"context"
	"io"
	"iter"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of AssetType.
const (
	AssetTypeCSPRuleTemplate     AssetType = "csp-rule-template"
	AssetTypeComponentTemplate   AssetType = "component_template"
	AssetTypeDashboard           AssetType = "dashboard"
	AssetTypeDataStreamILMPolicy AssetType = "data_stream_ilm_policy"
	AssetTypeESQLView            AssetType = "esql_view"
	AssetTypeILMPolicy           AssetType = "ilm_policy"
	AssetTypeIndex               AssetType = "index"
	AssetTypeIndexPattern        AssetType = "index-pattern"
	AssetTypeIndexTemplate       AssetType = "index_template"
	AssetTypeIngestPipeline      AssetType = "ingest_pipeline"
	AssetTypeKnowledgeBase       AssetType = "knowledge_base"
	AssetTypeLens                AssetType = "lens"
	AssetTypeMLModel             AssetType = "ml_model"
	AssetTypeMLModule            AssetType = "ml-module"
	AssetTypeMap                 AssetType = "map"
	AssetTypeOsqueryPackAsset    AssetType = "osquery-pack-asset"
	AssetTypeOsquerySavedQuery   AssetType = "osquery-saved-query"
	AssetTypeSearch              AssetType = "search"
	AssetTypeSecurityRule        AssetType = "security-rule"
	AssetTypeTag                 AssetType = "tag"
	AssetTypeTransform           AssetType = "transform"
	AssetTypeVisualization       AssetType = "visualization"
)

// The values of DataStreamType.
const (
	DataStreamTypeLogs       DataStreamType = "logs"
	DataStreamTypeMetrics    DataStreamType = "metrics"
	DataStreamTypeProfiles   DataStreamType = "profiles"
	DataStreamTypeProfiling  DataStreamType = "profiling"
	DataStreamTypeSynthetics DataStreamType = "synthetics"
	DataStreamTypeTraces     DataStreamType = "traces"
)

// The values of InstallSource.
const (
	InstallSourceBundled  InstallSource = "bundled"
	InstallSourceCustom   InstallSource = "custom"
	InstallSourceRegistry InstallSource = "registry"
	InstallSourceUpload   InstallSource = "upload"
)

// The values of InstallStatus.
const (
	InstallStatusInstallFailed InstallStatus = "install_failed"
	InstallStatusInstalled     InstallStatus = "installed"
	InstallStatusInstalling    InstallStatus = "installing"
)

// The values of OwnerType.
const (
	OwnerTypeCommunity OwnerType = "community"
	OwnerTypeElastic   OwnerType = "elastic"
	OwnerTypePartner   OwnerType = "partner"
)

// The values of PackageStatus.
const (
	PackageStatusInstallFailed PackageStatus = "install_failed"
	PackageStatusInstalled     PackageStatus = "installed"
	PackageStatusInstalling    PackageStatus = "installing"
	PackageStatusNotInstalled  PackageStatus = "not_installed"
	PackageStatusReinstalling  PackageStatus = "reinstalling"
)

// The values of PackageType.
const (
	PackageTypeContent     PackageType = "content"
	PackageTypeInput       PackageType = "input"
	PackageTypeIntegration PackageType = "integration"
)

// The values of Release.
const (
	ReleaseBeta         Release = "beta"
	ReleaseExperimental Release = "experimental"
	ReleaseGA           Release = "ga"
)

// The values of ReviewAction.
const (
	ReviewActionAccept  ReviewAction = "accept"
	ReviewActionDecline ReviewAction = "decline"
	ReviewActionPending ReviewAction = "pending"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of TaskState.
const (
	TaskStateFailed  TaskState = "failed"
	TaskStatePending TaskState = "pending"
	TaskStateSuccess TaskState = "success"
)

// The values of TemplateFormat.
const (
	TemplateFormatJSON TemplateFormat = "json"
	TemplateFormatYAML TemplateFormat = "yaml"
	TemplateFormatYML  TemplateFormat = "yml"
)

// The values of VerificationStatus.
const (
	VerificationStatusUnknown    VerificationStatus = "unknown"
	VerificationStatusUnverified VerificationStatus = "unverified"
	VerificationStatusVerified   VerificationStatus = "verified"
)

// AgentCondition is what a package needs of agents.
type AgentCondition struct {
	// Version is a range such as ^8.12.0.
	Version *string `json:"version,omitempty"`
}

// AgentPrivileges are the privileges that agents must run with.
type AgentPrivileges struct {
	Root *bool `json:"root,omitempty"`
}

// Asset is something that a package made in Kibana or Elasticsearch.
type Asset struct {
	CustomDataStreamOriginDataset *string `json:"customDataStreamOriginDataset,omitempty"`
	CustomDataStreamOriginType    *string `json:"customDataStreamOriginType,omitempty"`

	// Deferred is true for what waits for the user to do something.
	Deferred *bool   `json:"deferred,omitempty"`
	ID       string  `json:"id"`
	OriginID *string `json:"originId,omitempty"`

	// Type is the kind of an asset.
	Type    AssetType `json:"type"`
	Version *string   `json:"version,omitempty"`
}

// AssetAttributes are the texts of an asset.
type AssetAttributes struct {
	Description *string `json:"description,omitempty"`
	Service     *string `json:"service,omitempty"`
	Title       *string `json:"title,omitempty"`
}

// AssetInfo is an asset of a package.
type AssetInfo struct {
	// AppLink leads to the asset.
	AppLink *string `json:"appLink,omitempty"`

	// Attributes are the texts of an asset.
	Attributes AssetAttributes `json:"attributes"`
	ID         string          `json:"id"`
	Type       string          `json:"type"`
	UpdatedAt  *wire.Time      `json:"updatedAt,omitempty"`
}

// AssetInfoList lists assets.
type AssetInfoList struct {
	Items []AssetInfo `json:"items,omitzero"`
}

// AssetRef names an asset.
type AssetRef struct {
	ID   string `json:"id"`
	Type string `json:"type"`
}

// AssetTag is a tag that a package gives to assets.
type AssetTag struct {
	AssetIDs   []string `json:"asset_ids,omitzero"`
	AssetTypes []string `json:"asset_types,omitzero"`
	Text       string   `json:"text"`
}

// AssetType is the kind of an asset.
type AssetType string

// AssetsRequest names assets.
type AssetsRequest struct {
	AssetIDs []AssetRef `json:"assetIds,omitzero"`
}

// BulkInstallItem tells how an installation went. It has either a result or an error.
type BulkInstallItem struct {
	// Error is text or an object.
	Error any    `json:"error,omitempty"`
	Name  string `json:"name"`

	// Result is how an installation went.
	Result     *BulkInstallOutcome `json:"result,omitempty"`
	StatusCode *int64              `json:"statusCode,omitempty"`
	Version    *string             `json:"version,omitempty"`
}

// BulkInstallOutcome is how an installation went.
type BulkInstallOutcome struct {
	Assets []Asset `json:"assets,omitzero"`
	Error  any     `json:"error,omitempty"`

	// InstallSource is where a package came from.
	InstallSource *InstallSource `json:"installSource,omitempty"`
	InstallType   *string        `json:"installType,omitempty"`

	// Status is installed or already_installed.
	Status *string `json:"status,omitempty"`
}

// BulkInstallRequest names packages to install.
type BulkInstallRequest struct {
	Force    *bool           `json:"force,omitempty"`
	Packages []PackageChoice `json:"packages,omitzero"`
}

// BulkInstallResult tells how installations went.
type BulkInstallResult struct {
	Items []BulkInstallItem `json:"items,omitzero"`

	// Response is the same as the items, in older releases.
	Response []BulkInstallItem `json:"response,omitzero"`
}

// BulkRollbackRequest names packages to put back.
type BulkRollbackRequest struct {
	Packages []PackageName `json:"packages,omitzero"`
}

// BulkUninstallRequest names packages to remove.
type BulkUninstallRequest struct {
	Force    *bool            `json:"force,omitempty"`
	Packages []PackageVersion `json:"packages,omitzero"`
}

// BulkUpgradeRequest names packages to upgrade.
type BulkUpgradeRequest struct {
	Force      *bool           `json:"force,omitempty"`
	Packages   []UpgradeTarget `json:"packages,omitzero"`
	Prerelease *bool           `json:"prerelease,omitempty"`

	// UpgradePackagePolicies upgrades package policies too.
	UpgradePackagePolicies *bool `json:"upgrade_package_policies,omitempty"`
}

// Category is a category of packages.
type Category struct {
	Count       int64   `json:"count"`
	ID          string  `json:"id"`
	ParentID    *string `json:"parent_id,omitempty"`
	ParentTitle *string `json:"parent_title,omitempty"`
	Title       string  `json:"title"`
}

// CategoryList lists categories.
type CategoryList struct {
	Items []Category `json:"items,omitzero"`

	// Response is the same as the items, in older releases.
	Response []Category `json:"response,omitzero"`
}

// ChosenVersion is a version of a package.
type ChosenVersion struct {
	Name       string `json:"name"`
	Prerelease *bool  `json:"prerelease,omitempty"`
	Version    string `json:"version"`
}

// Conditions is what a package needs.
type Conditions struct {
	// Agent is what a package needs of agents.
	Agent *AgentCondition `json:"agent,omitempty"`

	// Deprecated says that something should not be used any more.
	Deprecated *Deprecation `json:"deprecated,omitempty"`

	// Elastic is what a package needs of the deployment.
	Elastic *ElasticCondition `json:"elastic,omitempty"`

	// Kibana is what a package needs of Kibana.
	Kibana *KibanaCondition `json:"kibana,omitempty"`
}

// CustomDataset is a data set of a package of your own.
type CustomDataset struct {
	Name string `json:"name"`

	// Type is the type of a data stream.
	Type DataStreamType `json:"type"`
}

// CustomIntegrationRequest describes a package of your own.
type CustomIntegrationRequest struct {
	Datasets        []CustomDataset `json:"datasets,omitzero"`
	Force           *bool           `json:"force,omitempty"`
	IntegrationName string          `json:"integrationName"`
}

// CustomIntegrationResult names a package of your own and its new version.
type CustomIntegrationResult struct {
	ID string `json:"id"`

	// Result is the new version of a package of your own.
	Result CustomIntegrationVersion `json:"result"`
}

// CustomIntegrationUpdate changes a package of your own.
type CustomIntegrationUpdate struct {
	Categories []string `json:"categories,omitzero"`

	// Datasets is as integrationName.
	Datasets []CustomDataset `json:"datasets,omitzero"`

	// IntegrationName is sent by Kibana's published example, but no release is known to take it.
	IntegrationName *string `json:"integrationName,omitempty"`

	// ReadMeData is Markdown.
	ReadMeData string `json:"readMeData"`
}

// CustomIntegrationVersion is the new version of a package of your own.
type CustomIntegrationVersion struct {
	Status  *string `json:"status,omitempty"`
	Version string  `json:"version"`
}

// DataStream names a data stream.
type DataStream struct {
	Name string `json:"name"`
}

// DataStreamFeatures are the features that a data stream tries out.
type DataStreamFeatures struct {
	DataStream string `json:"data_stream"`

	// Features are features to try out.
	Features FeatureFlags `json:"features"`
}

// DataStreamList lists data streams.
type DataStreamList struct {
	Items []DataStream `json:"items,omitzero"`
}

// DataStreamType is the type of a data stream.
type DataStreamType string

// Dependency is a package that another one needs.
type Dependency struct {
	Name    string `json:"name"`
	Title   string `json:"title"`
	Version string `json:"version"`
}

// DependencyList lists packages.
type DependencyList struct {
	Items []Dependency `json:"items,omitzero"`
}

// Deprecation says that something should not be used any more.
type Deprecation struct {
	Description string            `json:"description"`
	ReplacedBy  map[string]string `json:"replaced_by,omitzero"`
	Since       *string           `json:"since,omitempty"`
}

// Discovery is how data for a package can be recognised.
type Discovery struct {
	Datasets []DiscoveryName `json:"datasets,omitzero"`
	Fields   []DiscoveryName `json:"fields,omitzero"`
}

// DiscoveryName is a field or data set.
type DiscoveryName struct {
	Name string `json:"name"`
}

// ElasticCondition is what a package needs of the deployment.
type ElasticCondition struct {
	Capabilities []string `json:"capabilities,omitzero"`
	Subscription *string  `json:"subscription,omitempty"`
}

// FailedInstall is an installation that failed.
type FailedInstall struct {
	CreatedAt wire.Time `json:"created_at"`

	// Error is why an installation failed.
	Error         InstallError `json:"error"`
	MissingAssets []AssetRef   `json:"missing_assets,omitzero"`
	TargetVersion string       `json:"target_version"`
}

// FeatureFlags are features to try out.
type FeatureFlags struct {
	DocValueOnlyNumeric *bool `json:"doc_value_only_numeric,omitempty"`
	DocValueOnlyOther   *bool `json:"doc_value_only_other,omitempty"`
	SyntheticSource     *bool `json:"synthetic_source,omitempty"`
	TSDB                *bool `json:"tsdb,omitempty"`
}

// Image is an image of a package.
type Image struct {
	DarkMode *bool   `json:"dark_mode,omitempty"`
	Path     *string `json:"path,omitempty"`
	Size     *string `json:"size,omitempty"`
	Src      string  `json:"src"`
	Title    *string `json:"title,omitempty"`
	Type     *string `json:"type,omitempty"`
}

// Input is an input of an agent: its id, its type, its streams and what the template of the package adds to them.
type Input map[string]any

// Inputs are the inputs of a package.
type Inputs struct {
	Connectors map[string]any `json:"connectors,omitzero"`
	Exporters  map[string]any `json:"exporters,omitzero"`
	Extensions map[string]any `json:"extensions,omitzero"`
	Inputs     []Input        `json:"inputs,omitzero"`
	Processors map[string]any `json:"processors,omitzero"`
	Receivers  map[string]any `json:"receivers,omitzero"`
	Service    map[string]any `json:"service,omitzero"`
}

// InputsTemplate is YAML, or an object if the format is json.
type InputsTemplate struct{ wire.Union }

// InputsTemplateFrom makes a union of one of its kinds.
func InputsTemplateFrom[T string | Inputs](kind T) InputsTemplate {
	return InputsTemplate{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u InputsTemplate) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsInputs reads it as Inputs.
func (u InputsTemplate) AsInputs() (kind Inputs, err error) { err = u.Decode(&kind); return kind, err }

// InstallError is why an installation failed.
type InstallError struct {
	Message string  `json:"message"`
	Name    string  `json:"name"`
	Stack   *string `json:"stack,omitempty"`
}

// InstallMeta tells where a package came from.
type InstallMeta struct {
	// InstallSource is where a package came from.
	InstallSource InstallSource `json:"install_source"`
	Name          *string       `json:"name,omitempty"`
}

// InstallRequest tells how a package shall be installed.
type InstallRequest struct {
	// Force installs the package even if it is out of date or not verified.
	Force *bool `json:"force,omitempty"`

	// IgnoreConstraints installs the package even if it does not suit this version of Kibana.
	IgnoreConstraints *bool `json:"ignore_constraints,omitempty"`
}

// InstallResult tells what was installed.
type InstallResult struct {
	// Meta tells where a package came from.
	Meta  InstallMeta `json:"_meta"`
	Items []Asset     `json:"items,omitzero"`

	// Response is the same as the items, in older releases.
	Response []Asset `json:"response,omitzero"`
}

// InstallSource is where a package came from.
type InstallSource string

// InstallState is the last step of an installation.
type InstallState struct {
	Error     *string    `json:"error,omitempty"`
	Name      *string    `json:"name,omitempty"`
	StartedAt *wire.Time `json:"started_at,omitempty"`
}

// InstallStatus is how far an installation is.
type InstallStatus string

// Installation is how a package is installed.
type Installation struct {
	// AdditionalSpacesInstalledKibana are by space.
	AdditionalSpacesInstalledKibana map[string][]Asset `json:"additional_spaces_installed_kibana,omitzero"`
	CreatedAt                       *wire.Time         `json:"created_at,omitempty"`

	// Dependencies are the packages that this one needs.
	Dependencies []PackageVersion `json:"dependencies"`

	// ESIndexPatterns are by data stream.
	ESIndexPatterns                map[string]string    `json:"es_index_patterns,omitzero"`
	ExperimentalDataStreamFeatures []DataStreamFeatures `json:"experimental_data_stream_features,omitzero"`
	InstallFormatSchemaVersion     *string              `json:"install_format_schema_version,omitempty"`

	// InstallSource is where a package came from.
	InstallSource    InstallSource `json:"install_source"`
	InstallStartedAt *wire.Time    `json:"install_started_at,omitempty"`

	// InstallStatus is how far an installation is.
	InstallStatus  InstallStatus `json:"install_status"`
	InstallVersion *string       `json:"install_version,omitempty"`

	// InstalledAsDependency is true where another package brought it.
	InstalledAsDependency *bool   `json:"installed_as_dependency,omitempty"`
	InstalledES           []Asset `json:"installed_es,omitzero"`
	InstalledKibana       []Asset `json:"installed_kibana,omitzero"`

	// InstalledKibanaSpaceID is the space that the package was installed from.
	InstalledKibanaSpaceID *string `json:"installed_kibana_space_id,omitempty"`

	// InstalledKibanaVersion is that of the Kibana which installed the assets.
	InstalledKibanaVersion *string `json:"installed_kibana_version,omitempty"`
	Internal               *bool   `json:"internal,omitempty"`

	// IsDependencyOf are the packages that need this one.
	IsDependencyOf       []PackageVersion `json:"is_dependency_of"`
	IsRollbackTTLExpired *bool            `json:"is_rollback_ttl_expired,omitempty"`
	KeepPoliciesUpToDate *bool            `json:"keep_policies_up_to_date,omitempty"`

	// LatestCustomAssetInstallFailedAttempts are by asset.
	LatestCustomAssetInstallFailedAttempts map[string]any `json:"latest_custom_asset_install_failed_attempts,omitzero"`

	// LatestExecutedState is the last step of an installation.
	LatestExecutedState           *InstallState    `json:"latest_executed_state,omitempty"`
	LatestInstallFailedAttempts   []FailedInstall  `json:"latest_install_failed_attempts,omitzero"`
	LatestUninstallFailedAttempts []map[string]any `json:"latest_uninstall_failed_attempts,omitzero"`
	Name                          string           `json:"name"`

	// NamespaceCustomizationEnabledFor are the namespaces with settings of their own.
	NamespaceCustomizationEnabledFor []string `json:"namespace_customization_enabled_for,omitzero"`

	// NamespaceCustomizationSettings are by namespace.
	NamespaceCustomizationSettings map[string]map[string]any `json:"namespace_customization_settings,omitzero"`

	// Namespaces are the spaces.
	Namespaces    []string         `json:"namespaces,omitzero"`
	PackageAssets []map[string]any `json:"package_assets,omitzero"`

	// PendingUpgradeReview waits for ReviewUpgrade.
	PendingUpgradeReview map[string]any `json:"pending_upgrade_review,omitzero"`

	// PreviousDependencyVersions are what a rollback goes back to.
	PreviousDependencyVersions []map[string]any `json:"previous_dependency_versions"`
	PreviousVersion            *string          `json:"previous_version"`
	Removable                  *bool            `json:"removable,omitempty"`
	RolledBack                 *bool            `json:"rolled_back,omitempty"`
	Type                       string           `json:"type"`
	UpdatedAt                  *wire.Time       `json:"updated_at,omitempty"`
	VerificationKeyID          *string          `json:"verification_key_id"`

	// VerificationStatus tells whether the signature of a package is right.
	VerificationStatus VerificationStatus `json:"verification_status"`
	Version            string             `json:"version"`
}

// InstalledDataStream is a data stream of an installed package.
type InstalledDataStream struct {
	Name  string `json:"name"`
	Title string `json:"title"`
}

// InstalledPackage is an installed package.
type InstalledPackage struct {
	DataStreams []InstalledDataStream `json:"dataStreams,omitzero"`
	Description *string               `json:"description,omitempty"`
	Icons       []Image               `json:"icons,omitzero"`
	Name        string                `json:"name"`
	RolledBack  *bool                 `json:"rolledBack,omitempty"`

	// Status tells whether a package is installed.
	Status  PackageStatus `json:"status"`
	Title   *string       `json:"title,omitempty"`
	Version string        `json:"version"`
}

// InstalledPackagePage is a page of installed packages.
type InstalledPackagePage struct {
	Items []InstalledPackage `json:"items,omitzero"`

	// SearchAfter is what SearchAfter takes for the next page.
	SearchAfter    []any  `json:"searchAfter,omitzero"`
	SearchExcluded *int64 `json:"searchExcluded,omitempty"`
	Total          int64  `json:"total"`
}

// KibanaAssetsRequest tells where to install Kibana assets.
type KibanaAssetsRequest struct {
	Force *bool `json:"force,omitempty"`

	// SpaceIDs is the space of the call by default.
	SpaceIDs []string `json:"space_ids,omitzero"`
}

// KibanaCondition is what a package needs of Kibana.
type KibanaCondition struct {
	// Version is a range such as ^8.12.0.
	Version *string `json:"version,omitempty"`
}

// Outcome tells whether something succeeded.
type Outcome struct {
	// Items are what was installed or removed, where Kibana tells it.
	Items   []Asset `json:"items,omitzero"`
	Success bool    `json:"success"`
}

// Owner is who looks after a package.
type Owner struct {
	Github *string `json:"github,omitempty"`

	// Type is the kind of who looks after a package.
	Type *OwnerType `json:"type,omitempty"`
}

// OwnerType is the kind of who looks after a package.
type OwnerType string

// Package is a package with all that it brings.
type Package struct {
	// Agent is what a package needs of agents.
	Agent     *PackageAgent `json:"agent,omitempty"`
	AssetTags []AssetTag    `json:"asset_tags,omitzero"`

	// Assets are by service, then by type.
	Assets     map[string]any `json:"assets,omitzero"`
	Categories []string       `json:"categories,omitzero"`

	// Conditions is what a package needs.
	Conditions  *Conditions      `json:"conditions,omitempty"`
	DataStreams []map[string]any `json:"data_streams,omitzero"`

	// Deprecated says that something should not be used any more.
	Deprecated  *Deprecation `json:"deprecated,omitempty"`
	Description *string      `json:"description,omitempty"`

	// Discovery is how data for a package can be recognised.
	Discovery     *Discovery     `json:"discovery,omitempty"`
	Download      *string        `json:"download,omitempty"`
	Elasticsearch map[string]any `json:"elasticsearch,omitzero"`
	FormatVersion *string        `json:"format_version,omitempty"`
	Group         *string        `json:"group,omitempty"`
	Icons         []Image        `json:"icons,omitzero"`

	// InstallationInfo is how a package is installed.
	InstallationInfo *Installation `json:"installationInfo,omitempty"`
	Internal         *bool         `json:"internal,omitempty"`

	// KeepPoliciesUpToDate upgrades package policies along with the package.
	KeepPoliciesUpToDate *bool   `json:"keepPoliciesUpToDate,omitempty"`
	LatestVersion        *string `json:"latestVersion,omitempty"`
	License              *string `json:"license,omitempty"`
	LicensePath          *string `json:"licensePath,omitempty"`
	Name                 string  `json:"name"`
	Notice               *string `json:"notice,omitempty"`

	// Owner is who looks after a package.
	Owner                   *Owner           `json:"owner,omitempty"`
	Path                    *string          `json:"path,omitempty"`
	PolicyTemplates         []map[string]any `json:"policy_templates,omitzero"`
	PolicyTemplatesBehavior *string          `json:"policy_templates_behavior,omitempty"`

	// ProviderPermissions are what a package needs in clouds.
	ProviderPermissions []map[string]any `json:"provider_permissions,omitzero"`
	Readme              *string          `json:"readme,omitempty"`

	// Release is how mature something is.
	Release   *Release `json:"release,omitempty"`
	Removable *bool    `json:"removable,omitempty"`

	// Requires are other packages.
	Requires map[string]any `json:"requires,omitzero"`

	// SavedObject is what Kibana keeps of an installation, in older releases.
	SavedObject   map[string]any `json:"savedObject,omitzero"`
	Screenshots   []Image        `json:"screenshots,omitzero"`
	SignaturePath *string        `json:"signature_path,omitempty"`

	// Source is about the source of a package.
	Source *PackageSource `json:"source,omitempty"`

	// Status tells whether a package is installed.
	Status *PackageStatus `json:"status,omitempty"`
	Title  string         `json:"title"`

	// Type is the kind of a package.
	Type      *PackageType     `json:"type,omitempty"`
	VarGroups []VarGroup       `json:"var_groups,omitzero"`
	Vars      []map[string]any `json:"vars,omitzero"`
	Version   string           `json:"version"`
}

// PackageAgent is what a package needs of agents.
type PackageAgent struct {
	// Privileges are the privileges that agents must run with.
	Privileges *AgentPrivileges `json:"privileges,omitempty"`
}

// PackageChoice is the name of a package, or a version of it.
type PackageChoice struct{ wire.Union }

// PackageChoiceFrom makes a union of one of its kinds.
func PackageChoiceFrom[T string | ChosenVersion](kind T) PackageChoice {
	return PackageChoice{wire.UnionOf(kind)}
}

// AsString reads it as string.
func (u PackageChoice) AsString() (kind string, err error) { err = u.Decode(&kind); return kind, err }

// AsChosenVersion reads it as ChosenVersion.
func (u PackageChoice) AsChosenVersion() (kind ChosenVersion, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// PackageList lists packages.
type PackageList struct {
	Items []PackageSummary `json:"items,omitzero"`

	// Response is the same as the items, in older releases.
	Response       []PackageSummary `json:"response,omitzero"`
	SearchExcluded *int64           `json:"searchExcluded,omitempty"`
	Total          *int64           `json:"total,omitempty"`
}

// PackageMetadata tells whether a package is in use.
type PackageMetadata struct {
	HasPolicies bool `json:"has_policies"`
}

// PackageName names a package.
type PackageName struct {
	Name string `json:"name"`
}

// PackageNameList lists names of packages.
type PackageNameList struct {
	Items []string `json:"items,omitzero"`

	// Response is the same as the items, in older releases.
	Response []string `json:"response,omitzero"`
}

// PackagePoliciesInfo counts the policies of a package.
type PackagePoliciesInfo struct {
	Count int64 `json:"count"`
}

// PackageResponse wraps a package.
type PackageResponse struct {
	// Item is the package.
	Item Package `json:"item,omitempty"`

	// Metadata tells whether a package is in use.
	Metadata *PackageMetadata `json:"metadata,omitempty"`

	// Response is the same as the item, in older releases. Before 8.0 there is no item.
	Response *Package `json:"response,omitempty"`
}

// PackageSource is about the source of a package.
type PackageSource struct {
	License string `json:"license"`
}

// PackageStatus tells whether a package is installed.
type PackageStatus string

// PackageSummary is a package in a list.
type PackageSummary struct {
	Categories []string `json:"categories,omitzero"`

	// Conditions is what a package needs.
	Conditions  *Conditions      `json:"conditions,omitempty"`
	DataStreams []map[string]any `json:"data_streams,omitzero"`

	// Deprecated says that something should not be used any more.
	Deprecated  *Deprecation `json:"deprecated,omitempty"`
	Description *string      `json:"description,omitempty"`

	// Discovery is how data for a package can be recognised.
	Discovery     *Discovery `json:"discovery,omitempty"`
	Download      *string    `json:"download,omitempty"`
	FormatVersion *string    `json:"format_version,omitempty"`
	Group         *string    `json:"group,omitempty"`
	Icons         []Image    `json:"icons,omitzero"`
	ID            string     `json:"id"`

	// InstallationInfo is how a package is installed.
	InstallationInfo *Installation `json:"installationInfo,omitempty"`
	Integration      *string       `json:"integration,omitempty"`
	Internal         *bool         `json:"internal,omitempty"`
	LatestVersion    *string       `json:"latestVersion,omitempty"`
	Name             string        `json:"name"`

	// Owner is who looks after a package.
	Owner *Owner `json:"owner,omitempty"`

	// PackagePoliciesInfo is there if WithPackagePoliciesCount was asked for.
	PackagePoliciesInfo     *PackagePoliciesInfo `json:"packagePoliciesInfo,omitempty"`
	Path                    *string              `json:"path,omitempty"`
	PolicyTemplates         []map[string]any     `json:"policy_templates,omitzero"`
	PolicyTemplatesBehavior *string              `json:"policy_templates_behavior,omitempty"`

	// ProviderPermissions are what a package needs in clouds.
	ProviderPermissions []map[string]any `json:"provider_permissions,omitzero"`
	Readme              *string          `json:"readme,omitempty"`

	// Release is how mature something is.
	Release   *Release `json:"release,omitempty"`
	Removable *bool    `json:"removable,omitempty"`

	// Requires are other packages.
	Requires map[string]any `json:"requires,omitzero"`

	// SavedObject is what Kibana keeps of an installation, in older releases.
	SavedObject   map[string]any `json:"savedObject,omitzero"`
	SignaturePath *string        `json:"signature_path,omitempty"`

	// Source is about the source of a package.
	Source *PackageSource `json:"source,omitempty"`

	// Status tells whether a package is installed.
	Status *PackageStatus `json:"status,omitempty"`
	Title  string         `json:"title"`

	// Type is the kind of a package.
	Type      *PackageType     `json:"type,omitempty"`
	VarGroups []VarGroup       `json:"var_groups,omitzero"`
	Vars      []map[string]any `json:"vars,omitzero"`
	Version   string           `json:"version"`
}

// PackageType is the kind of a package.
type PackageType string

// PackageUpdate changes how a package is kept.
type PackageUpdate struct {
	// KeepPoliciesUpToDate upgrades package policies along with the package. It must be given before 9.4.
	KeepPoliciesUpToDate *bool `json:"keepPoliciesUpToDate,omitempty"`

	// NamespaceCustomizationEnabledFor are the namespaces with settings of their own. It is known since 9.4.
	NamespaceCustomizationEnabledFor []string `json:"namespace_customization_enabled_for,omitzero"`

	// NamespaceCustomizationSettings are by namespace. Releases after 9.4 know them.
	NamespaceCustomizationSettings map[string]map[string]any `json:"namespace_customization_settings,omitzero"`
}

// PackageVersion names a version of a package.
type PackageVersion struct {
	Name    string `json:"name"`
	Version string `json:"version"`
}

// Release is how mature something is.
type Release string

// ReviewAction is a decision about an upgrade.
type ReviewAction string

// ReviewRequest decides about an upgrade.
type ReviewRequest struct {
	// Action is a decision about an upgrade.
	Action        ReviewAction `json:"action"`
	TargetVersion string       `json:"target_version"`
}

// RollbackResult tells which version a package is at now.
type RollbackResult struct {
	Success bool   `json:"success"`
	Version string `json:"version"`
}

// RuleAssetsRequest tells how rules shall be created.
type RuleAssetsRequest struct {
	Force *bool `json:"force,omitempty"`
}

// SortOrder is the direction of an order.
type SortOrder string

// Stats counts the policies that use a package.
type Stats struct {
	AgentPolicyCount   *int64 `json:"agent_policy_count,omitempty"`
	PackagePolicyCount int64  `json:"package_policy_count"`
}

// StatsResponse wraps counts.
type StatsResponse struct {
	// Response counts the policies that use a package.
	Response Stats `json:"response"`
}

// Task names a task.
type Task struct {
	TaskID string `json:"taskId"`
}

// TaskError is what went wrong.
type TaskError struct {
	Message string `json:"message"`
}

// TaskResult tells how a package of a task went.
type TaskResult struct {
	// Error is what went wrong.
	Error   *TaskError `json:"error,omitempty"`
	Name    string     `json:"name"`
	Success bool       `json:"success"`
}

// TaskState is how a task stands.
type TaskState string

// TaskStatus is how far a task is.
type TaskStatus struct {
	// Error is what went wrong.
	Error *TaskError `json:"error,omitempty"`

	// Packages are what Kibana's documents show in place of the results.
	Packages []map[string]any `json:"packages,omitzero"`
	Results  []TaskResult     `json:"results,omitzero"`

	// Status is how a task stands.
	Status TaskState `json:"status"`
}

// TemplateFormat is the form of a template.
type TemplateFormat string

// TransformRef names a transform.
type TransformRef struct {
	// Destinations is sent by Kibana's published example, but no release is known to take it.
	Destinations []map[string]any `json:"destinations,omitzero"`
	TransformID  string           `json:"transformId"`
}

// TransformResult tells how a transform went.
type TransformResult struct {
	// Error is what went wrong.
	Error       any    `json:"error"`
	Success     bool   `json:"success"`
	TransformID string `json:"transformId"`
}

// TransformsRequest names transforms.
type TransformsRequest struct {
	Transforms []TransformRef `json:"transforms,omitzero"`
}

// UninstallResult tells what was removed.
type UninstallResult struct {
	Items []Asset `json:"items,omitzero"`

	// Response is the same as the items, in older releases.
	Response []Asset `json:"response,omitzero"`
}

// UpdatedPackage wraps a package that was changed.
type UpdatedPackage struct {
	// Item is the package.
	Item Package `json:"item,omitempty"`

	// Response is the same as the item, in older releases. Before 8.0 there is no item.
	Response *Package `json:"response,omitempty"`
}

// UpgradeTarget names a package and the version it shall get, by default the latest.
type UpgradeTarget struct {
	Name    string  `json:"name"`
	Version *string `json:"version,omitempty"`
}

// VarGroup is a choice between sets of variables.
type VarGroup struct {
	Description   *string          `json:"description,omitempty"`
	Name          string           `json:"name"`
	Options       []VarGroupOption `json:"options,omitzero"`
	Required      *bool            `json:"required,omitempty"`
	SelectorTitle string           `json:"selector_title"`
	Title         string           `json:"title"`
}

// VarGroupOption is a set of variables to choose.
type VarGroupOption struct {
	Description           *string  `json:"description,omitempty"`
	HideInDeploymentModes []string `json:"hide_in_deployment_modes,omitzero"`
	IacTemplateURL        *string  `json:"iac_template_url,omitempty"`
	Name                  string   `json:"name"`

	// Provider is the cloud of the option.
	Provider *string  `json:"provider,omitempty"`
	Title    string   `json:"title"`
	Vars     []string `json:"vars,omitzero"`
}

// VerificationKey names a key.
type VerificationKey struct {
	ID *string `json:"id"`
}

// VerificationStatus tells whether the signature of a package is right.
type VerificationStatus string

// ListCategoriesParams holds the query parameters of ListCategories.
type ListCategoriesParams struct {
	// IncludePolicyTemplates counts policy templates too.
	IncludePolicyTemplates *bool `form:"include_policy_templates,omitempty" json:"include_policy_templates,omitempty"`

	// Prerelease takes versions in that are not released yet.
	Prerelease *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`
}

// FindDataStreamsParams holds the query parameters of FindDataStreams.
type FindDataStreamsParams struct {
	// DatasetQuery is part of the name of a data set.
	DatasetQuery *string         `form:"datasetQuery,omitempty" json:"datasetQuery,omitempty"`
	SortOrder    *SortOrder      `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
	Type         *DataStreamType `form:"type,omitempty" json:"type,omitempty"`

	// UncategorisedOnly selects those that no package is responsible for.
	UncategorisedOnly *bool `form:"uncategorisedOnly,omitempty" json:"uncategorisedOnly,omitempty"`
}

// ListPackagesParams holds the query parameters of ListPackages.
type ListPackagesParams struct {
	Category *string `form:"category,omitempty" json:"category,omitempty"`

	// ExcludeInstallStatus makes the call faster.
	ExcludeInstallStatus *bool `form:"excludeInstallStatus,omitempty" json:"excludeInstallStatus,omitempty"`

	// Prerelease takes versions in that are not released yet.
	Prerelease               *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`
	WithPackagePoliciesCount *bool `form:"withPackagePoliciesCount,omitempty" json:"withPackagePoliciesCount,omitempty"`
}

// UploadPackageParams holds the query parameters of UploadPackage.
type UploadPackageParams struct {
	IgnoreMappingUpdateErrors *bool `form:"ignoreMappingUpdateErrors,omitempty" json:"ignoreMappingUpdateErrors,omitempty"`
	SkipDataStreamRollover    *bool `form:"skipDataStreamRollover,omitempty" json:"skipDataStreamRollover,omitempty"`
}

// BulkInstallPackagesParams holds the query parameters of BulkInstallPackages.
type BulkInstallPackagesParams struct {
	// Prerelease takes versions in that are not released yet.
	Prerelease *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`
}

// ListInstalledPackagesParams holds the query parameters of ListInstalledPackages.
type ListInstalledPackagesParams struct {
	DataStreamType *DataStreamType `form:"dataStreamType,omitempty" json:"dataStreamType,omitempty"`

	// NameQuery is part of the name of a package.
	NameQuery *string `form:"nameQuery,omitempty" json:"nameQuery,omitempty"`

	// PerPage is 15 by default.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// SearchAfter is the SearchAfter of the page before, as JSON.
	SearchAfter               *string    `form:"searchAfter,omitempty" json:"searchAfter,omitempty"`
	ShowOnlyActiveDataStreams *bool      `form:"showOnlyActiveDataStreams,omitempty" json:"showOnlyActiveDataStreams,omitempty"`
	SortOrder                 *SortOrder `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
}

// UninstallPackageParams holds the query parameters of UninstallPackage.
type UninstallPackageParams struct {
	// Force removes the package even if agents use it.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// GetPackageParams holds the query parameters of GetPackage.
type GetPackageParams struct {
	// Full adds the assets.
	Full *bool `form:"full,omitempty" json:"full,omitempty"`

	// IgnoreUnverified returns the package even if its signature is not right.
	IgnoreUnverified *bool `form:"ignoreUnverified,omitempty" json:"ignoreUnverified,omitempty"`

	// Prerelease takes versions in that are not released yet.
	Prerelease *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`

	// WithMetadata adds whether the package has policies.
	WithMetadata *bool `form:"withMetadata,omitempty" json:"withMetadata,omitempty"`
}

// InstallPackageParams holds the query parameters of InstallPackage.
type InstallPackageParams struct {
	IgnoreMappingUpdateErrors *bool `form:"ignoreMappingUpdateErrors,omitempty" json:"ignoreMappingUpdateErrors,omitempty"`

	// Prerelease takes versions in that are not released yet.
	Prerelease             *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`
	SkipDataStreamRollover *bool `form:"skipDataStreamRollover,omitempty" json:"skipDataStreamRollover,omitempty"`

	// SkipDependencyCheck is known since 9.4.
	SkipDependencyCheck *bool `form:"skipDependencyCheck,omitempty" json:"skipDependencyCheck,omitempty"`
}

// UninstallPackageVersionParams holds the query parameters of UninstallPackageVersion.
type UninstallPackageVersionParams struct {
	// Force removes the package even if agents use it.
	Force *bool `form:"force,omitempty" json:"force,omitempty"`
}

// GetPackageVersionParams holds the query parameters of GetPackageVersion.
type GetPackageVersionParams struct {
	// Full adds the assets.
	Full *bool `form:"full,omitempty" json:"full,omitempty"`

	// IgnoreUnverified returns the package even if its signature is not right.
	IgnoreUnverified *bool `form:"ignoreUnverified,omitempty" json:"ignoreUnverified,omitempty"`

	// Prerelease takes versions in that are not released yet.
	Prerelease *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`

	// WithMetadata adds whether the package has policies.
	WithMetadata *bool `form:"withMetadata,omitempty" json:"withMetadata,omitempty"`
}

// InstallPackageVersionParams holds the query parameters of InstallPackageVersion.
type InstallPackageVersionParams struct {
	IgnoreMappingUpdateErrors *bool `form:"ignoreMappingUpdateErrors,omitempty" json:"ignoreMappingUpdateErrors,omitempty"`

	// Prerelease takes versions in that are not released yet.
	Prerelease             *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`
	SkipDataStreamRollover *bool `form:"skipDataStreamRollover,omitempty" json:"skipDataStreamRollover,omitempty"`

	// SkipDependencyCheck is known since 9.4.
	SkipDependencyCheck *bool `form:"skipDependencyCheck,omitempty" json:"skipDependencyCheck,omitempty"`
}

// DeleteDataStreamAssetsParams holds the query parameters of DeleteDataStreamAssets.
type DeleteDataStreamAssetsParams struct {
	PackagePolicyID string `form:"packagePolicyId" json:"packagePolicyId"`
}

// AuthorizeTransformsParams holds the query parameters of AuthorizeTransforms.
type AuthorizeTransformsParams struct {
	// Prerelease takes versions in that are not released yet.
	Prerelease *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`
}

// GetInputsTemplateParams holds the query parameters of GetInputsTemplate.
type GetInputsTemplateParams struct {
	// Format is json by default.
	Format           *TemplateFormat `form:"format,omitempty" json:"format,omitempty"`
	IgnoreUnverified *bool           `form:"ignoreUnverified,omitempty" json:"ignoreUnverified,omitempty"`

	// Prerelease takes versions in that are not released yet.
	Prerelease *bool `form:"prerelease,omitempty" json:"prerelease,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opBulkGetAssets = wire.Operation{ID: "BulkGetAssets", Method: http.MethodPost, Path: "/api/fleet/epm/bulk_assets", Scope: wire.SpaceScope, Since: "8.9"}

// BulkGetAssets returns titles and links of assets of packages.
//
// Kibana: POST /api/fleet/epm/bulk_assets (stable since 8.9), acts in the space of the call.
func (c *Client) BulkGetAssets(ctx context.Context, body AssetsRequest, opts ...wire.RequestEditorFn) (*AssetInfoList, error) {
	return wire.Object[AssetInfoList](ctx, c.conn, &opBulkGetAssets, wire.Request{Body: wire.JSON(body)}, opts)
}

var opListCategories = wire.Operation{ID: "ListCategories", Method: http.MethodGet, Path: "/api/fleet/epm/categories", Scope: wire.SpaceScope}

// ListCategories returns the categories of the registry and how many packages each has.
//
// Kibana: GET /api/fleet/epm/categories (stable since 7.x), acts in the space of the call.
func (c *Client) ListCategories(ctx context.Context, params *ListCategoriesParams, opts ...wire.RequestEditorFn) (*CategoryList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "include_policy_templates", params.IncludePolicyTemplates)
		wire.AddOptional(&query, "prerelease", params.Prerelease)
	}
	return wire.Object[CategoryList](ctx, c.conn, &opListCategories, wire.Request{Query: query}, opts)
}

var opCreateCustomIntegration = wire.Operation{ID: "CreateCustomIntegration", Method: http.MethodPost, Path: "/api/fleet/epm/custom_integrations", Scope: wire.SpaceScope, Since: "8.10"}

// CreateCustomIntegration creates a package for data sets of your own, installs it and returns what was installed.
//
// Kibana: POST /api/fleet/epm/custom_integrations (stable since 8.10), acts in the space of the call.
func (c *Client) CreateCustomIntegration(ctx context.Context, body CustomIntegrationRequest, opts ...wire.RequestEditorFn) (*InstallResult, error) {
	return wire.Object[InstallResult](ctx, c.conn, &opCreateCustomIntegration, wire.Request{Body: wire.JSON(body)}, opts)
}

var opUpdateCustomIntegration = wire.Operation{ID: "UpdateCustomIntegration", Method: http.MethodPut, Path: "/api/fleet/epm/custom_integrations/{pkgName}", Scope: wire.SpaceScope, Since: "9.1"}

// UpdateCustomIntegration changes the readme and the categories of a package of your own, which gives it a new version.
//
// Kibana: PUT /api/fleet/epm/custom_integrations/{pkgName} (stable since 9.1), acts in the space of the call.
func (c *Client) UpdateCustomIntegration(ctx context.Context, pkgName string, body CustomIntegrationUpdate, opts ...wire.RequestEditorFn) (*CustomIntegrationResult, error) {
	return wire.Object[CustomIntegrationResult](ctx, c.conn, &opUpdateCustomIntegration, wire.Request{Path: []string{pkgName}, Body: wire.JSON(body)}, opts)
}

var opFindDataStreams = wire.Operation{ID: "FindDataStreams", Method: http.MethodGet, Path: "/api/fleet/epm/data_streams", Scope: wire.SpaceScope, Since: "8.4"}

// FindDataStreams returns the names of data streams.
//
// Kibana: GET /api/fleet/epm/data_streams (stable since 8.4), acts in the space of the call.
func (c *Client) FindDataStreams(ctx context.Context, params *FindDataStreamsParams, opts ...wire.RequestEditorFn) (*DataStreamList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "datasetQuery", params.DatasetQuery)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddOptional(&query, "type", params.Type)
		wire.AddOptional(&query, "uncategorisedOnly", params.UncategorisedOnly)
	}
	return wire.Object[DataStreamList](ctx, c.conn, &opFindDataStreams, wire.Request{Query: query}, opts)
}

var opListPackages = wire.Operation{ID: "ListPackages", Method: http.MethodGet, Path: "/api/fleet/epm/packages", Scope: wire.SpaceScope}

// ListPackages returns the packages of the registry and those that are installed.
//
// Kibana: GET /api/fleet/epm/packages (stable since 7.x), acts in the space of the call.
func (c *Client) ListPackages(ctx context.Context, params *ListPackagesParams, opts ...wire.RequestEditorFn) (*PackageList, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "category", params.Category)
		wire.AddOptional(&query, "excludeInstallStatus", params.ExcludeInstallStatus)
		wire.AddOptional(&query, "prerelease", params.Prerelease)
		wire.AddOptional(&query, "withPackagePoliciesCount", params.WithPackagePoliciesCount)
	}
	return wire.Object[PackageList](ctx, c.conn, &opListPackages, wire.Request{Query: query}, opts)
}

var opUploadPackage = wire.Operation{ID: "UploadPackage", Method: http.MethodPost, Path: "/api/fleet/epm/packages", Scope: wire.SpaceScope}

// UploadPackage installs a package from a ZIP archive and returns what was installed.
//
// Kibana takes one upload in ten seconds and answers 429 to more.
//
// Kibana: POST /api/fleet/epm/packages (stable since 7.x), acts in the space of the call.
func (c *Client) UploadPackage(ctx context.Context, params *UploadPackageParams, body io.Reader, opts ...wire.RequestEditorFn) (*InstallResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "ignoreMappingUpdateErrors", params.IgnoreMappingUpdateErrors)
		wire.AddOptional(&query, "skipDataStreamRollover", params.SkipDataStreamRollover)
	}
	return wire.Object[InstallResult](ctx, c.conn, &opUploadPackage, wire.Request{Query: query, Body: wire.Content("application/zip", body)}, opts)
}

var opBulkInstallPackages = wire.Operation{ID: "BulkInstallPackages", Method: http.MethodPost, Path: "/api/fleet/epm/packages/_bulk", Scope: wire.SpaceScope}

// BulkInstallPackages installs packages from the registry and returns how each of them went.
//
// A package that cannot be installed does not fail the call: look at Error of the items.
//
// Kibana: POST /api/fleet/epm/packages/_bulk (stable since 7.x), acts in the space of the call.
func (c *Client) BulkInstallPackages(ctx context.Context, params *BulkInstallPackagesParams, body BulkInstallRequest, opts ...wire.RequestEditorFn) (*BulkInstallResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "prerelease", params.Prerelease)
	}
	return wire.Object[BulkInstallResult](ctx, c.conn, &opBulkInstallPackages, wire.Request{Query: query, Body: wire.JSON(body)}, opts)
}

var opBulkRollbackPackages = wire.Operation{ID: "BulkRollbackPackages", Method: http.MethodPost, Path: "/api/fleet/epm/packages/_bulk_rollback", Scope: wire.SpaceScope, Since: "9.2"}

// BulkRollbackPackages puts packages back to the version before their last upgrade in the background and returns the id
// of the task.
//
// GetBulkRollbackStatus tells how it goes.
//
// Kibana: POST /api/fleet/epm/packages/_bulk_rollback (stable since 9.2), acts in the space of the call.
func (c *Client) BulkRollbackPackages(ctx context.Context, body BulkRollbackRequest, opts ...wire.RequestEditorFn) (*Task, error) {
	return wire.Object[Task](ctx, c.conn, &opBulkRollbackPackages, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetBulkRollbackStatus = wire.Operation{ID: "GetBulkRollbackStatus", Method: http.MethodGet, Path: "/api/fleet/epm/packages/_bulk_rollback/{taskId}", Scope: wire.SpaceScope, Since: "9.2"}

// GetBulkRollbackStatus tells how far a task of BulkRollbackPackages is.
//
// Kibana: GET /api/fleet/epm/packages/_bulk_rollback/{taskId} (stable since 9.2), acts in the space of the call.
func (c *Client) GetBulkRollbackStatus(ctx context.Context, taskID string, opts ...wire.RequestEditorFn) (*TaskStatus, error) {
	return wire.Object[TaskStatus](ctx, c.conn, &opGetBulkRollbackStatus, wire.Request{Path: []string{taskID}}, opts)
}

var opBulkUninstallPackages = wire.Operation{ID: "BulkUninstallPackages", Method: http.MethodPost, Path: "/api/fleet/epm/packages/_bulk_uninstall", Scope: wire.SpaceScope, Since: "9.1"}

// BulkUninstallPackages removes packages in the background and returns the id of the task.
//
// GetBulkUninstallStatus tells how it goes.
//
// Kibana: POST /api/fleet/epm/packages/_bulk_uninstall (stable since 9.1), acts in the space of the call.
func (c *Client) BulkUninstallPackages(ctx context.Context, body BulkUninstallRequest, opts ...wire.RequestEditorFn) (*Task, error) {
	return wire.Object[Task](ctx, c.conn, &opBulkUninstallPackages, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetBulkUninstallStatus = wire.Operation{ID: "GetBulkUninstallStatus", Method: http.MethodGet, Path: "/api/fleet/epm/packages/_bulk_uninstall/{taskId}", Scope: wire.SpaceScope, Since: "9.1"}

// GetBulkUninstallStatus tells how far a task of BulkUninstallPackages is.
//
// Kibana: GET /api/fleet/epm/packages/_bulk_uninstall/{taskId} (stable since 9.1), acts in the space of the call.
func (c *Client) GetBulkUninstallStatus(ctx context.Context, taskID string, opts ...wire.RequestEditorFn) (*TaskStatus, error) {
	return wire.Object[TaskStatus](ctx, c.conn, &opGetBulkUninstallStatus, wire.Request{Path: []string{taskID}}, opts)
}

var opBulkUpgradePackages = wire.Operation{ID: "BulkUpgradePackages", Method: http.MethodPost, Path: "/api/fleet/epm/packages/_bulk_upgrade", Scope: wire.SpaceScope, Since: "9.1"}

// BulkUpgradePackages upgrades packages in the background and returns the id of the task.
//
// GetBulkUpgradeStatus tells how it goes.
//
// Kibana: POST /api/fleet/epm/packages/_bulk_upgrade (stable since 9.1), acts in the space of the call.
func (c *Client) BulkUpgradePackages(ctx context.Context, body BulkUpgradeRequest, opts ...wire.RequestEditorFn) (*Task, error) {
	return wire.Object[Task](ctx, c.conn, &opBulkUpgradePackages, wire.Request{Body: wire.JSON(body)}, opts)
}

var opGetBulkUpgradeStatus = wire.Operation{ID: "GetBulkUpgradeStatus", Method: http.MethodGet, Path: "/api/fleet/epm/packages/_bulk_upgrade/{taskId}", Scope: wire.SpaceScope, Since: "9.1"}

// GetBulkUpgradeStatus tells how far a task of BulkUpgradePackages is.
//
// Kibana: GET /api/fleet/epm/packages/_bulk_upgrade/{taskId} (stable since 9.1), acts in the space of the call.
func (c *Client) GetBulkUpgradeStatus(ctx context.Context, taskID string, opts ...wire.RequestEditorFn) (*TaskStatus, error) {
	return wire.Object[TaskStatus](ctx, c.conn, &opGetBulkUpgradeStatus, wire.Request{Path: []string{taskID}}, opts)
}

var opListInstalledPackages = wire.Operation{ID: "ListInstalledPackages", Method: http.MethodGet, Path: "/api/fleet/epm/packages/installed", Scope: wire.SpaceScope, Since: "8.7"}

// ListInstalledPackages returns a page of the installed packages with their data streams.
//
// Kibana: GET /api/fleet/epm/packages/installed (stable since 8.7), acts in the space of the call.
func (c *Client) ListInstalledPackages(ctx context.Context, params *ListInstalledPackagesParams, opts ...wire.RequestEditorFn) (*InstalledPackagePage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "dataStreamType", params.DataStreamType)
		wire.AddOptional(&query, "nameQuery", params.NameQuery)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddOptional(&query, "searchAfter", params.SearchAfter)
		wire.AddOptional(&query, "showOnlyActiveDataStreams", params.ShowOnlyActiveDataStreams)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
	}
	return wire.Object[InstalledPackagePage](ctx, c.conn, &opListInstalledPackages, wire.Request{Query: query}, opts)
}

// ListInstalledPackagesAll yields what all pages of [Client.ListInstalledPackages] have, from the SearchAfter of params
// on, 100 at a time unless PerPage says otherwise. An error ends the sequence.
func (c *Client) ListInstalledPackagesAll(ctx context.Context, params *ListInstalledPackagesParams, opts ...wire.RequestEditorFn) iter.Seq2[*InstalledPackage, error] {
	return func(yield func(*InstalledPackage, error) bool) {
		var at ListInstalledPackagesParams
		if params != nil {
			at = *params
		}
		pages := wire.PagesAfter(&opListInstalledPackages, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListInstalledPackages(ctx, &at, opts...)
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
			at.SearchAfter = wire.JSONText(reply.SearchAfter)
			pages.After(len(reply.SearchAfter))
		}
	}
}

var opListLimitedPackages = wire.Operation{ID: "ListLimitedPackages", Method: http.MethodGet, Path: "/api/fleet/epm/packages/limited", Scope: wire.SpaceScope}

// ListLimitedPackages returns the names of the packages that an agent policy can have only once.
//
// Kibana: GET /api/fleet/epm/packages/limited (stable since 7.x), acts in the space of the call.
func (c *Client) ListLimitedPackages(ctx context.Context, opts ...wire.RequestEditorFn) (*PackageNameList, error) {
	return wire.Object[PackageNameList](ctx, c.conn, &opListLimitedPackages, wire.Request{}, opts)
}

var opUninstallPackage = wire.Operation{ID: "UninstallPackage", Method: http.MethodDelete, Path: "/api/fleet/epm/packages/{pkgName}", Scope: wire.SpaceScope, Since: "8.0"}

// UninstallPackage removes a package with all its assets and returns what was removed.
//
// Kibana answers 400 if agents use the package and Force is not set. Package policies without agents are
// deleted too.
//
// Kibana: DELETE /api/fleet/epm/packages/{pkgName} (stable since 8.0), acts in the space of the call.
func (c *Client) UninstallPackage(ctx context.Context, pkgName string, params *UninstallPackageParams, opts ...wire.RequestEditorFn) (*UninstallResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[UninstallResult](ctx, c.conn, &opUninstallPackage, wire.Request{Path: []string{pkgName}, Query: query}, opts)
}

var opGetPackage = wire.Operation{ID: "GetPackage", Method: http.MethodGet, Path: "/api/fleet/epm/packages/{pkgName}", Scope: wire.SpaceScope, Since: "8.0"}

// GetPackage returns the version of a package that is installed, or the latest one.
//
// Kibana: GET /api/fleet/epm/packages/{pkgName} (stable since 8.0), acts in the space of the call.
func (c *Client) GetPackage(ctx context.Context, pkgName string, params *GetPackageParams, opts ...wire.RequestEditorFn) (*PackageResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "full", params.Full)
		wire.AddOptional(&query, "ignoreUnverified", params.IgnoreUnverified)
		wire.AddOptional(&query, "prerelease", params.Prerelease)
		wire.AddOptional(&query, "withMetadata", params.WithMetadata)
	}
	return wire.Object[PackageResponse](ctx, c.conn, &opGetPackage, wire.Request{Path: []string{pkgName}, Query: query}, opts)
}

var opInstallPackage = wire.Operation{ID: "InstallPackage", Method: http.MethodPost, Path: "/api/fleet/epm/packages/{pkgName}", Scope: wire.SpaceScope, Since: "8.0"}

// InstallPackage installs or upgrades to the latest version of a package and returns what was installed.
//
// Kibana: POST /api/fleet/epm/packages/{pkgName} (stable since 8.0), acts in the space of the call.
func (c *Client) InstallPackage(ctx context.Context, pkgName string, params *InstallPackageParams, body *InstallRequest, opts ...wire.RequestEditorFn) (*InstallResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "ignoreMappingUpdateErrors", params.IgnoreMappingUpdateErrors)
		wire.AddOptional(&query, "prerelease", params.Prerelease)
		wire.AddOptional(&query, "skipDataStreamRollover", params.SkipDataStreamRollover)
		wire.AddOptional(&query, "skipDependencyCheck", params.SkipDependencyCheck)
	}
	return wire.Object[InstallResult](ctx, c.conn, &opInstallPackage, wire.Request{Path: []string{pkgName}, Query: query, Body: wire.JSON(body)}, opts)
}

var opUpdatePackage = wire.Operation{ID: "UpdatePackage", Method: http.MethodPut, Path: "/api/fleet/epm/packages/{pkgName}", Scope: wire.SpaceScope, Since: "8.0"}

// UpdatePackage changes how an installed package is kept and returns it.
//
// Kibana: PUT /api/fleet/epm/packages/{pkgName} (stable since 8.0), acts in the space of the call.
func (c *Client) UpdatePackage(ctx context.Context, pkgName string, body PackageUpdate, opts ...wire.RequestEditorFn) (*UpdatedPackage, error) {
	return wire.Object[UpdatedPackage](ctx, c.conn, &opUpdatePackage, wire.Request{Path: []string{pkgName}, Body: wire.JSON(body)}, opts)
}

var opReviewUpgrade = wire.Operation{ID: "ReviewUpgrade", Method: http.MethodPost, Path: "/api/fleet/epm/packages/{pkgName}/review_upgrade", Scope: wire.SpaceScope, Since: "9.4"}

// ReviewUpgrade accepts, declines or puts off an upgrade that waits for a decision.
//
// Kibana: POST /api/fleet/epm/packages/{pkgName}/review_upgrade (stable since 9.4), acts in the space of the call.
func (c *Client) ReviewUpgrade(ctx context.Context, pkgName string, body ReviewRequest, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opReviewUpgrade, wire.Request{Path: []string{pkgName}, Body: wire.JSON(body)}, opts)
}

var opRollbackPackage = wire.Operation{ID: "RollbackPackage", Method: http.MethodPost, Path: "/api/fleet/epm/packages/{pkgName}/rollback", Scope: wire.SpaceScope, Since: "9.1"}

// RollbackPackage puts a package and its policies back to the version before the last upgrade and returns that version.
//
// Kibana: POST /api/fleet/epm/packages/{pkgName}/rollback (experimental since 9.1), acts in the space of the call.
func (c *Client) RollbackPackage(ctx context.Context, pkgName string, opts ...wire.RequestEditorFn) (*RollbackResult, error) {
	return wire.Object[RollbackResult](ctx, c.conn, &opRollbackPackage, wire.Request{Path: []string{pkgName}}, opts)
}

var opGetStats = wire.Operation{ID: "GetStats", Method: http.MethodGet, Path: "/api/fleet/epm/packages/{pkgName}/stats", Scope: wire.SpaceScope}

// GetStats counts the policies that use a package.
//
// Kibana: GET /api/fleet/epm/packages/{pkgName}/stats (stable since 7.x), acts in the space of the call.
func (c *Client) GetStats(ctx context.Context, pkgName string, opts ...wire.RequestEditorFn) (*StatsResponse, error) {
	return wire.Object[StatsResponse](ctx, c.conn, &opGetStats, wire.Request{Path: []string{pkgName}}, opts)
}

var opUninstallPackageVersion = wire.Operation{ID: "UninstallPackageVersion", Method: http.MethodDelete, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}", Scope: wire.SpaceScope}

// UninstallPackageVersion removes a package with all its assets and returns what was removed.
//
// Kibana answers 400 if agents use the package and Force is not set. Package policies without agents are deleted
// too.
//
// Kibana: DELETE /api/fleet/epm/packages/{pkgName}/{pkgVersion} (stable since 7.x), acts in the space of the call.
func (c *Client) UninstallPackageVersion(ctx context.Context, pkgName string, pkgVersion string, params *UninstallPackageVersionParams, opts ...wire.RequestEditorFn) (*UninstallResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "force", params.Force)
	}
	return wire.Object[UninstallResult](ctx, c.conn, &opUninstallPackageVersion, wire.Request{Path: []string{pkgName, pkgVersion}, Query: query}, opts)
}

var opGetPackageVersion = wire.Operation{ID: "GetPackageVersion", Method: http.MethodGet, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}", Scope: wire.SpaceScope}

// GetPackageVersion returns a version of a package.
//
// Kibana: GET /api/fleet/epm/packages/{pkgName}/{pkgVersion} (stable since 7.x), acts in the space of the call.
func (c *Client) GetPackageVersion(ctx context.Context, pkgName string, pkgVersion string, params *GetPackageVersionParams, opts ...wire.RequestEditorFn) (*PackageResponse, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "full", params.Full)
		wire.AddOptional(&query, "ignoreUnverified", params.IgnoreUnverified)
		wire.AddOptional(&query, "prerelease", params.Prerelease)
		wire.AddOptional(&query, "withMetadata", params.WithMetadata)
	}
	return wire.Object[PackageResponse](ctx, c.conn, &opGetPackageVersion, wire.Request{Path: []string{pkgName, pkgVersion}, Query: query}, opts)
}

var opInstallPackageVersion = wire.Operation{ID: "InstallPackageVersion", Method: http.MethodPost, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}", Scope: wire.SpaceScope}

// InstallPackageVersion installs a version of a package and returns what was installed.
//
// Kibana answers 400 for a version that is not the latest unless Force is set in the body.
//
// Kibana: POST /api/fleet/epm/packages/{pkgName}/{pkgVersion} (stable since 7.x), acts in the space of the call.
func (c *Client) InstallPackageVersion(ctx context.Context, pkgName string, pkgVersion string, params *InstallPackageVersionParams, body *InstallRequest, opts ...wire.RequestEditorFn) (*InstallResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "ignoreMappingUpdateErrors", params.IgnoreMappingUpdateErrors)
		wire.AddOptional(&query, "prerelease", params.Prerelease)
		wire.AddOptional(&query, "skipDataStreamRollover", params.SkipDataStreamRollover)
		wire.AddOptional(&query, "skipDependencyCheck", params.SkipDependencyCheck)
	}
	return wire.Object[InstallResult](ctx, c.conn, &opInstallPackageVersion, wire.Request{Path: []string{pkgName, pkgVersion}, Query: query, Body: wire.JSON(body)}, opts)
}

var opUpdatePackageVersion = wire.Operation{ID: "UpdatePackageVersion", Method: http.MethodPut, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}", Scope: wire.SpaceScope, Since: "8.0"}

// UpdatePackageVersion changes how an installed package is kept and returns it.
//
// Kibana: PUT /api/fleet/epm/packages/{pkgName}/{pkgVersion} (stable since 8.0), acts in the space of the call.
func (c *Client) UpdatePackageVersion(ctx context.Context, pkgName string, pkgVersion string, body PackageUpdate, opts ...wire.RequestEditorFn) (*UpdatedPackage, error) {
	return wire.Object[UpdatedPackage](ctx, c.conn, &opUpdatePackageVersion, wire.Request{Path: []string{pkgName, pkgVersion}, Body: wire.JSON(body)}, opts)
}

var opDeleteDataStreamAssets = wire.Operation{ID: "DeleteDataStreamAssets", Method: http.MethodDelete, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/datastream_assets", Scope: wire.SpaceScope, Since: "9.1"}

// DeleteDataStreamAssets deletes what a package of type input made for the data set of a package policy.
//
// Kibana: DELETE /api/fleet/epm/packages/{pkgName}/{pkgVersion}/datastream_assets (stable since 9.1), acts in the space
// of the call.
func (c *Client) DeleteDataStreamAssets(ctx context.Context, pkgName string, pkgVersion string, params *DeleteDataStreamAssetsParams, opts ...wire.RequestEditorFn) (*Outcome, error) {
	var query wire.Query
	if params != nil {
		wire.Add(&query, "packagePolicyId", params.PackagePolicyID)
	}
	return wire.Object[Outcome](ctx, c.conn, &opDeleteDataStreamAssets, wire.Request{Path: []string{pkgName, pkgVersion}, Query: query}, opts)
}

var opListDependencies = wire.Operation{ID: "ListDependencies", Method: http.MethodGet, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/dependencies", Scope: wire.SpaceScope, Since: "9.4"}

// ListDependencies returns the packages that a version of a package needs.
//
// Kibana: GET /api/fleet/epm/packages/{pkgName}/{pkgVersion}/dependencies (stable since 9.4), acts in the space of the
// call.
func (c *Client) ListDependencies(ctx context.Context, pkgName string, pkgVersion string, opts ...wire.RequestEditorFn) (*DependencyList, error) {
	return wire.Object[DependencyList](ctx, c.conn, &opListDependencies, wire.Request{Path: []string{pkgName, pkgVersion}}, opts)
}

var opDeleteKibanaAssets = wire.Operation{ID: "DeleteKibanaAssets", Method: http.MethodDelete, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/kibana_assets", Scope: wire.SpaceScope, Since: "9.0"}

// DeleteKibanaAssets removes the Kibana assets of a package from the space.
//
// Kibana answers 400 in the space that the package was installed from.
//
// Kibana: DELETE /api/fleet/epm/packages/{pkgName}/{pkgVersion}/kibana_assets (stable since 9.0), acts in the space of
// the call.
func (c *Client) DeleteKibanaAssets(ctx context.Context, pkgName string, pkgVersion string, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opDeleteKibanaAssets, wire.Request{Path: []string{pkgName, pkgVersion}}, opts)
}

var opInstallKibanaAssets = wire.Operation{ID: "InstallKibanaAssets", Method: http.MethodPost, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/kibana_assets", Scope: wire.SpaceScope, Since: "9.0", BodySpaces: []string{"space_ids.*"}}

// InstallKibanaAssets installs the Kibana assets of a package into the space or into others.
//
// Kibana: POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}/kibana_assets (stable since 9.0), acts in the space of
// the call.
func (c *Client) InstallKibanaAssets(ctx context.Context, pkgName string, pkgVersion string, body *KibanaAssetsRequest, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opInstallKibanaAssets, wire.Request{Path: []string{pkgName, pkgVersion}, Body: wire.JSON(body)}, opts)
}

var opInstallRuleAssets = wire.Operation{ID: "InstallRuleAssets", Method: http.MethodPost, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/rule_assets", Scope: wire.SpaceScope, Since: "9.2"}

// InstallRuleAssets creates the alerting rules of a package in the space.
//
// Kibana: POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}/rule_assets (stable since 9.2), acts in the space of the
// call.
func (c *Client) InstallRuleAssets(ctx context.Context, pkgName string, pkgVersion string, body *RuleAssetsRequest, opts ...wire.RequestEditorFn) (*Outcome, error) {
	return wire.Object[Outcome](ctx, c.conn, &opInstallRuleAssets, wire.Request{Path: []string{pkgName, pkgVersion}, Body: wire.JSON(body)}, opts)
}

var opAuthorizeTransforms = wire.Operation{ID: "AuthorizeTransforms", Method: http.MethodPost, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/transforms/authorize", Scope: wire.SpaceScope, Since: "8.8"}

// AuthorizeTransforms starts transforms of a package with the privileges of the caller and returns how each of them
// went.
//
// Kibana: POST /api/fleet/epm/packages/{pkgName}/{pkgVersion}/transforms/authorize (stable since 8.8), acts in the
// space of the call.
func (c *Client) AuthorizeTransforms(ctx context.Context, pkgName string, pkgVersion string, params *AuthorizeTransformsParams, body TransformsRequest, opts ...wire.RequestEditorFn) ([]TransformResult, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "prerelease", params.Prerelease)
	}
	return wire.Value[[]TransformResult](ctx, c.conn, &opAuthorizeTransforms, wire.Request{Path: []string{pkgName, pkgVersion}, Query: query, Body: wire.JSON(body)}, opts)
}

var opGetFile = wire.Operation{ID: "GetFile", Method: http.MethodGet, Path: "/api/fleet/epm/packages/{pkgName}/{pkgVersion}/{filePath}", Scope: wire.SpaceScope, Media: "application/octet-stream"}

// GetFile returns a file of a version of a package.
//
// The file path is the one inside the package, such as docs/README.md. Kibana gives the reply the
// media type of the file.
//
// Kibana: GET /api/fleet/epm/packages/{pkgName}/{pkgVersion}/{filePath} (stable since 7.x), acts in the space of the
// call.
func (c *Client) GetFile(ctx context.Context, pkgName string, pkgVersion string, filePath string, opts ...wire.RequestEditorFn) (io.ReadCloser, error) {
	return wire.Stream(ctx, c.conn, &opGetFile, wire.Request{Path: []string{pkgName, pkgVersion, filePath}}, opts)
}

var opGetInputsTemplate = wire.Operation{ID: "GetInputsTemplate", Method: http.MethodGet, Path: "/api/fleet/epm/templates/{pkgName}/{pkgVersion}/inputs", Scope: wire.SpaceScope, Since: "8.13"}

// GetInputsTemplate returns the inputs of a package as an agent that runs without Fleet takes them.
//
// This reads the format json only. YAML comes as text, which takes a raw call.
//
// Kibana: GET /api/fleet/epm/templates/{pkgName}/{pkgVersion}/inputs (stable since 8.13), acts in the space of the
// call.
func (c *Client) GetInputsTemplate(ctx context.Context, pkgName string, pkgVersion string, params *GetInputsTemplateParams, opts ...wire.RequestEditorFn) (*InputsTemplate, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "format", params.Format)
		wire.AddOptional(&query, "ignoreUnverified", params.IgnoreUnverified)
		wire.AddOptional(&query, "prerelease", params.Prerelease)
	}
	return wire.Object[InputsTemplate](ctx, c.conn, &opGetInputsTemplate, wire.Request{Path: []string{pkgName, pkgVersion}, Query: query}, opts)
}

var opGetVerificationKeyID = wire.Operation{ID: "GetVerificationKeyID", Method: http.MethodGet, Path: "/api/fleet/epm/verification_key_id", Scope: wire.SpaceScope, Since: "8.4"}

// GetVerificationKeyID returns the id of the key that packages are verified with.
//
// Kibana: GET /api/fleet/epm/verification_key_id (stable since 8.4), acts in the space of the call.
func (c *Client) GetVerificationKeyID(ctx context.Context, opts ...wire.RequestEditorFn) (*VerificationKey, error) {
	return wire.Object[VerificationKey](ctx, c.conn, &opGetVerificationKeyID, wire.Request{}, opts)
}
