// Package synthetics manages monitors that watch services from outside, the private locations that they run
// in and the parameters that they share, and the settings of Synthetics and Uptime.
//
// Monitors and parameters belong to the space of the call. A private location can be shared between spaces.
//
// Code generated from api/kibana-openapi.yaml with github.com/oapi-codegen/oapi-codegen/v2 v2.8.2 DO NOT EDIT.
package synthetics

import (
	"context"
	"fmt"
	"iter"
	"log/slog"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/wire"
)

// The values of HTTPMethod.
const (
	HTTPMethodGET     HTTPMethod = "GET"
	HTTPMethodHEAD    HTTPMethod = "HEAD"
	HTTPMethodOptions HTTPMethod = "OPTIONS"
	HTTPMethodPOST    HTTPMethod = "POST"
)

// The values of HTTPMode.
const (
	HTTPModeAll HTTPMode = "all"
	HTTPModeAny HTTPMode = "any"
)

// The values of LogicalAndField.
const (
	LogicalAndFieldLocations LogicalAndField = "locations"
	LogicalAndFieldTags      LogicalAndField = "tags"
)

// The values of MonitorSortField.
const (
	MonitorSortFieldCreatedAt MonitorSortField = "createdAt"
	MonitorSortFieldName      MonitorSortField = "name"
	MonitorSortFieldStatus    MonitorSortField = "status"
	MonitorSortFieldUpdatedAt MonitorSortField = "updatedAt"
)

// The values of MonitorType.
const (
	MonitorTypeBrowser MonitorType = "browser"
	MonitorTypeHTTP    MonitorType = "http"
	MonitorTypeIcmp    MonitorType = "icmp"
	MonitorTypeTCP     MonitorType = "tcp"
)

// The values of Screenshots.
const (
	ScreenshotsOff           Screenshots = "off"
	ScreenshotsOn            Screenshots = "on"
	ScreenshotsOnlyOnFailure Screenshots = "only-on-failure"
)

// The values of SortOrder.
const (
	SortOrderAsc  SortOrder = "asc"
	SortOrderDesc SortOrder = "desc"
)

// The values of TLSVerification.
const (
	TLSVerificationCertificate TLSVerification = "certificate"
	TLSVerificationFull        TLSVerification = "full"
	TLSVerificationNone        TLSVerification = "none"
	TLSVerificationStrict      TLSVerification = "strict"
)

// BrowserMonitorRequest is what a monitor that runs a script in a browser shall be.
type BrowserMonitorRequest struct {
	// Alert says what to alert of.
	Alert *MonitorAlerts `json:"alert,omitempty"`

	// Enabled is true by default.
	Enabled           *bool             `json:"enabled,omitempty"`
	IgnoreHTTPSErrors *bool             `json:"ignore_https_errors,omitempty"`
	InlineScript      string            `json:"inline_script"`
	Labels            map[string]string `json:"labels,omitzero"`

	// Locations are ids of locations that Elastic runs.
	Locations []string `json:"locations,omitzero"`
	Name      string   `json:"name"`

	// Namespace is the namespace of the data. The default is the id of the space.
	Namespace *string `json:"namespace,omitempty"`

	// Params are parameters of this monitor.
	Params            map[string]any `json:"params,omitzero"`
	PlaywrightOptions map[string]any `json:"playwright_options,omitzero"`

	// PrivateLocations are ids or labels.
	PrivateLocations []string `json:"private_locations,omitzero"`

	// RetestOnFailure is true by default.
	RetestOnFailure *bool `json:"retest_on_failure,omitempty"`

	// Schedule is how often the monitor runs, in minutes: 1, 2, 3, 5, 10, 15, 20, 30, 60, 120 or 240. The default is 3.
	// The texts 10s and 30s make it run more often.
	Schedule any `json:"schedule,omitempty"`

	// Screenshots tells when a browser monitor makes screenshots.
	Screenshots *Screenshots `json:"screenshots,omitempty"`

	// ServiceName is the name of the service in APM.
	ServiceName *string `json:"service.name,omitempty"`

	// SyntheticsArgs are options of the agent.
	SyntheticsArgs []string `json:"synthetics_args,omitzero"`
	Tags           []string `json:"tags,omitzero"`

	// Timeout is in seconds. The default is 16. Browser monitors have none.
	Timeout *float64 `json:"timeout,omitempty"`

	// Type is always "browser".
	Type string `json:"type"`
}

// BulkDeleteRequest names what to delete.
type BulkDeleteRequest struct {
	IDs []string `json:"ids,omitzero"`
}

// BulkDeletion is what came of deleting monitors. Kibana 9.4 sets Result. Other releases have a list alone.
type BulkDeletion struct{ wire.Union }

// BulkDeletionFrom makes a union of one of its kinds.
func BulkDeletionFrom[T DeletionResult | []Deletion](kind T) BulkDeletion {
	return BulkDeletion{wire.UnionOf(kind)}
}

// AsDeletionResult reads it as DeletionResult.
func (u BulkDeletion) AsDeletionResult() (kind DeletionResult, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsDeletions reads it as []Deletion.
func (u BulkDeletion) AsDeletions() (kind []Deletion, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// DefaultEmail is who gets emails of alerts.
type DefaultEmail struct {
	Bcc []string `json:"bcc,omitzero"`
	Cc  []string `json:"cc,omitzero"`
	To  []string `json:"to,omitzero"`
}

// Deletion is what came of deleting something.
type Deletion struct {
	Deleted bool    `json:"deleted"`
	Error   *string `json:"error,omitempty"`
	ID      string  `json:"id"`
}

// DeletionResult is what came of deleting monitors.
type DeletionResult struct {
	Errors []LocationFailure `json:"errors,omitzero"`
	Result []Deletion        `json:"result,omitzero"`
}

// Geo is a place on Earth.
type Geo struct {
	Lat float64 `json:"lat"`
	Lon float64 `json:"lon"`
}

// HTTPCheck is a request to send and what the response must be.
type HTTPCheck struct {
	// Request is a request to send.
	Request *HTTPCheckRequest `json:"request,omitempty"`

	// Response has the expected status and more.
	Response map[string]any `json:"response,omitzero"`
}

// HTTPCheckRequest is a request to send.
type HTTPCheckRequest struct {
	Body    *string           `json:"body,omitempty"`
	Headers map[string]string `json:"headers,omitzero"`

	// Method is the method of a request to send.
	Method *HTTPMethod `json:"method,omitempty"`
}

// HTTPMethod is the method of a request to send.
type HTTPMethod string

// HTTPMode tells whether one or all addresses of the host are asked.
type HTTPMode string

// HTTPMonitorRequest is what a monitor that sends an HTTP request shall be.
type HTTPMonitorRequest struct {
	// Alert says what to alert of.
	Alert *MonitorAlerts `json:"alert,omitempty"`

	// Check is a request to send and what the response must be.
	Check *HTTPCheck `json:"check,omitempty"`

	// Enabled is true by default.
	Enabled *bool             `json:"enabled,omitempty"`
	Ipv4    *bool             `json:"ipv4,omitempty"`
	Ipv6    *bool             `json:"ipv6,omitempty"`
	Labels  map[string]string `json:"labels,omitzero"`

	// Locations are ids of locations that Elastic runs.
	Locations []string `json:"locations,omitzero"`

	// MaxRedirects is 0 by default.
	MaxRedirects *int64 `json:"max_redirects,omitempty"`

	// Mode tells whether one or all addresses of the host are asked.
	Mode *HTTPMode `json:"mode,omitempty"`
	Name string    `json:"name"`

	// Namespace is the namespace of the data. The default is the id of the space.
	Namespace *string `json:"namespace,omitempty"`

	// Params are parameters of this monitor.
	Params   map[string]any `json:"params,omitzero"`
	Password *string        `json:"password,omitempty"`

	// PrivateLocations are ids or labels.
	PrivateLocations []string          `json:"private_locations,omitzero"`
	ProxyHeaders     map[string]string `json:"proxy_headers,omitzero"`
	ProxyURL         *string           `json:"proxy_url,omitempty"`

	// Response says what of the response to keep.
	Response map[string]any `json:"response,omitzero"`

	// RetestOnFailure is true by default.
	RetestOnFailure *bool `json:"retest_on_failure,omitempty"`

	// Schedule is how often the monitor runs, in minutes: 1, 2, 3, 5, 10, 15, 20, 30, 60, 120 or 240. The default is 3.
	// The texts 10s and 30s make it run more often.
	Schedule any `json:"schedule,omitempty"`

	// ServiceName is the name of the service in APM.
	ServiceName *string `json:"service.name,omitempty"`

	// SSL is how a monitor uses TLS.
	SSL  *TLSSettings `json:"ssl,omitempty"`
	Tags []string     `json:"tags,omitzero"`

	// Timeout is in seconds. The default is 16. Browser monitors have none.
	Timeout *float64 `json:"timeout,omitempty"`

	// Type is always "http".
	Type     string  `json:"type"`
	URL      string  `json:"url"`
	Username *string `json:"username,omitempty"`
}

// ICMPMonitorRequest is what a monitor that sends ICMP echo requests shall be.
type ICMPMonitorRequest struct {
	// Alert says what to alert of.
	Alert *MonitorAlerts `json:"alert,omitempty"`

	// Enabled is true by default.
	Enabled *bool             `json:"enabled,omitempty"`
	Host    string            `json:"host"`
	Labels  map[string]string `json:"labels,omitzero"`

	// Locations are ids of locations that Elastic runs.
	Locations []string `json:"locations,omitzero"`
	Name      string   `json:"name"`

	// Namespace is the namespace of the data. The default is the id of the space.
	Namespace *string `json:"namespace,omitempty"`

	// Params are parameters of this monitor.
	Params map[string]any `json:"params,omitzero"`

	// PrivateLocations are ids or labels.
	PrivateLocations []string `json:"private_locations,omitzero"`

	// RetestOnFailure is true by default.
	RetestOnFailure *bool `json:"retest_on_failure,omitempty"`

	// Schedule is how often the monitor runs, in minutes: 1, 2, 3, 5, 10, 15, 20, 30, 60, 120 or 240. The default is 3.
	// The texts 10s and 30s make it run more often.
	Schedule any `json:"schedule,omitempty"`

	// ServiceName is the name of the service in APM.
	ServiceName *string  `json:"service.name,omitempty"`
	Tags        []string `json:"tags,omitzero"`

	// Timeout is in seconds. The default is 16. Browser monitors have none.
	Timeout *float64 `json:"timeout,omitempty"`

	// Type is always "icmp".
	Type string `json:"type"`

	// Wait is the time before another request in seconds. The default is 1.
	Wait *float64 `json:"wait,omitempty"`
}

// Location is where a monitor runs.
type Location struct {
	// AgentPolicyID is there for private locations.
	AgentPolicyID *string `json:"agentPolicyId,omitempty"`

	// Geo is a place on Earth.
	Geo       *Geo   `json:"geo,omitempty"`
	ID        string `json:"id"`
	IsInvalid *bool  `json:"isInvalid,omitempty"`

	// IsServiceManaged tells whether Elastic runs the location.
	IsServiceManaged *bool    `json:"isServiceManaged,omitempty"`
	Label            *string  `json:"label,omitempty"`
	Namespace        *string  `json:"namespace,omitempty"`
	Spaces           []string `json:"spaces,omitzero"`
	Status           *string  `json:"status,omitempty"`
	URL              *string  `json:"url,omitempty"`
}

// LocationError is why a location could not be told of a monitor.
type LocationError struct {
	FailedMonitors []map[string]any `json:"failed_monitors"`
	Reason         *string          `json:"reason,omitempty"`

	// Status is a status of HTTP.
	Status *int64 `json:"status,omitempty"`
}

// LocationFailure is a location that could not be told of a monitor.
type LocationFailure struct {
	// Error is why a location could not be told of a monitor.
	Error      *LocationError `json:"error,omitempty"`
	LocationID string         `json:"locationId"`
}

// LogicalAndField is a filter that can ask for all values at once.
type LogicalAndField string

// Monitor is a monitor as Kibana stores it. What is empty is left out. Releases differ in whether settings such as
// check.send are members of their own or inside Check, Response and SSL.
type Monitor struct {
	// UI is what the editor remembers.
	UI map[string]any `json:"__ui,omitzero"`

	// Alert says what to alert of.
	Alert *MonitorAlerts `json:"alert,omitempty"`

	// Attributes has the failures of locations.
	Attributes map[string]any `json:"attributes,omitzero"`

	// Check has what to send and expect.
	Check        map[string]any `json:"check,omitzero"`
	CheckReceive *string        `json:"check.receive,omitempty"`

	// CheckRequestBody is an object with the text and its type, as a rule.
	CheckRequestBody          any            `json:"check.request.body,omitempty"`
	CheckRequestHeaders       map[string]any `json:"check.request.headers,omitzero"`
	CheckRequestMethod        *string        `json:"check.request.method,omitempty"`
	CheckResponseBodyNegative []string       `json:"check.response.body.negative,omitzero"`
	CheckResponseBodyPositive []string       `json:"check.response.body.positive,omitzero"`
	CheckResponseHeaders      map[string]any `json:"check.response.headers,omitzero"`

	// CheckResponseJSON are expressions that the body must fulfil.
	CheckResponseJSON   []any    `json:"check.response.json,omitzero"`
	CheckResponseStatus []string `json:"check.response.status,omitzero"`
	CheckSend           *string  `json:"check.send,omitempty"`
	ConfigHash          *string  `json:"config_hash,omitempty"`

	// ConfigID is the id that the operations of this package take.
	ConfigID          string     `json:"config_id"`
	CreatedAt         *wire.Time `json:"created_at,omitempty"`
	CustomHeartbeatID *string    `json:"custom_heartbeat_id,omitempty"`
	Enabled           *bool      `json:"enabled,omitempty"`

	// FilterJourneysMatch chooses journeys of a project by their names.
	FilterJourneysMatch *string `json:"filter_journeys.match,omitempty"`

	// FilterJourneysTags choose journeys of a project.
	FilterJourneysTags []string `json:"filter_journeys.tags,omitzero"`
	FormMonitorType    *string  `json:"form_monitor_type,omitempty"`
	Hash               *string  `json:"hash,omitempty"`
	Host               *string  `json:"host,omitempty"`

	// ID is the id in the data. It differs from ConfigID for monitors of projects.
	ID                string            `json:"id"`
	IgnoreHTTPSErrors *bool             `json:"ignore_https_errors,omitempty"`
	InlineScript      *string           `json:"inline_script,omitempty"`
	Ipv4              *bool             `json:"ipv4,omitempty"`
	Ipv6              *bool             `json:"ipv6,omitempty"`
	JourneyID         *string           `json:"journey_id,omitempty"`
	Kerberos          map[string]any    `json:"kerberos,omitzero"`
	Labels            map[string]string `json:"labels,omitzero"`
	Locations         []Location        `json:"locations,omitzero"`

	// MaintenanceWindows are ids of maintenance windows.
	MaintenanceWindows []string `json:"maintenance_windows,omitzero"`
	MaxAttempts        *int64   `json:"max_attempts,omitempty"`

	// MaxRedirects is a number, as a rule as text.
	MaxRedirects any `json:"max_redirects,omitempty"`

	// Message says that locations could not be told. Most other members are absent then.
	Message   *string        `json:"message,omitempty"`
	Mode      *string        `json:"mode,omitempty"`
	Name      string         `json:"name"`
	Namespace *string        `json:"namespace,omitempty"`
	Ntlm      map[string]any `json:"ntlm,omitzero"`

	// Origin is ui or project.
	Origin                *string        `json:"origin,omitempty"`
	OriginalSpace         *string        `json:"original_space,omitempty"`
	Params                map[string]any `json:"params,omitzero"`
	Password              *string        `json:"password,omitempty"`
	PlaywrightOptions     map[string]any `json:"playwright_options,omitzero"`
	ProjectContent        *string        `json:"project_content,omitempty"`
	ProjectID             *string        `json:"project_id,omitempty"`
	ProxyHeaders          map[string]any `json:"proxy_headers,omitzero"`
	ProxyURL              *string        `json:"proxy_url,omitempty"`
	ProxyUseLocalResolver *bool          `json:"proxy_use_local_resolver,omitempty"`

	// Response says what of the response to keep.
	Response            map[string]any `json:"response,omitzero"`
	ResponseIncludeBody *string        `json:"response.include_body,omitempty"`

	// ResponseIncludeBodyMaxBytes is a number, as a rule as text.
	ResponseIncludeBodyMaxBytes any    `json:"response.include_body_max_bytes,omitempty"`
	ResponseIncludeHeaders      *bool  `json:"response.include_headers,omitempty"`
	RetestOnFailure             *bool  `json:"retest_on_failure,omitempty"`
	Revision                    *int64 `json:"revision,omitempty"`

	// Schedule is how often a monitor runs.
	Schedule    *Schedule `json:"schedule,omitempty"`
	Screenshots *string   `json:"screenshots,omitempty"`
	ServiceName *string   `json:"service.name,omitempty"`
	SpaceID     *string   `json:"spaceId,omitempty"`
	Spaces      []string  `json:"spaces,omitzero"`

	// SSL is how it uses TLS.
	SSL            map[string]any `json:"ssl,omitzero"`
	SSLCertificate *string        `json:"ssl.certificate,omitempty"`

	// SSLCertificateAuthorities are certificates in PEM, as a text or a list.
	SSLCertificateAuthorities any      `json:"ssl.certificate_authorities,omitempty"`
	SSLKey                    *string  `json:"ssl.key,omitempty"`
	SSLKeyPassphrase          *string  `json:"ssl.key_passphrase,omitempty"`
	SSLSupportedProtocols     []string `json:"ssl.supported_protocols,omitzero"`
	SSLVerificationMode       *string  `json:"ssl.verification_mode,omitempty"`
	SyntheticsArgs            []string `json:"synthetics_args,omitzero"`
	Tags                      []string `json:"tags,omitzero"`

	// Throttling is how a browser monitor slows down the network.
	Throttling any `json:"throttling,omitempty"`

	// Timeout is a number of seconds, as a rule as text.
	Timeout any `json:"timeout,omitempty"`

	// Type is what a monitor does.
	Type      MonitorType `json:"type"`
	UpdatedAt *wire.Time  `json:"updated_at,omitempty"`
	URL       *string     `json:"url,omitempty"`
	Username  *string     `json:"username,omitempty"`

	// Wait is a number of seconds, as a rule as text.
	Wait any `json:"wait,omitempty"`
}

// MonitorAlert turns a kind of alert on or off.
type MonitorAlert struct {
	Enabled *bool `json:"enabled,omitempty"`
}

// MonitorAlerts says what to alert of.
type MonitorAlerts struct {
	// Status turns a kind of alert on or off.
	Status *MonitorAlert `json:"status,omitempty"`

	// TLS turns a kind of alert on or off.
	TLS *MonitorAlert `json:"tls,omitempty"`
}

// MonitorPage is a page of monitors.
type MonitorPage struct {
	// AbsoluteTotal is the number of all monitors.
	AbsoluteTotal int64     `json:"absoluteTotal"`
	Monitors      []Monitor `json:"monitors,omitzero"`
	Page          int64     `json:"page"`
	PerPage       int64     `json:"perPage"`

	// SyncErrors are failures of locations that Elastic runs.
	SyncErrors []LocationFailure `json:"syncErrors"`

	// Total is the number of monitors that match.
	Total int64 `json:"total"`
}

// MonitorRequest is what a monitor shall be.
type MonitorRequest struct{ wire.Union }

// MonitorRequestFrom makes a union of one of its kinds and sets its "type".
func MonitorRequestFrom[T BrowserMonitorRequest | HTTPMonitorRequest | ICMPMonitorRequest | TCPMonitorRequest](kind T) MonitorRequest {
	switch v := any(&kind).(type) {
	case *BrowserMonitorRequest:
		v.Type = "browser"
	case *HTTPMonitorRequest:
		v.Type = "http"
	case *ICMPMonitorRequest:
		v.Type = "icmp"
	case *TCPMonitorRequest:
		v.Type = "tcp"
	}
	return MonitorRequest{wire.UnionOf(kind)}
}

// Discriminator is the member "type", which tells the kinds apart: browser, http, icmp and tcp.
func (u MonitorRequest) Discriminator() string { return u.Text("type") }

// AsBrowserMonitorRequest reads it as BrowserMonitorRequest. It fails where "type" is that of another kind.
func (u MonitorRequest) AsBrowserMonitorRequest() (kind BrowserMonitorRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "browser")
	return kind, err
}

// AsHTTPMonitorRequest reads it as HTTPMonitorRequest. It fails where "type" is that of another kind.
func (u MonitorRequest) AsHTTPMonitorRequest() (kind HTTPMonitorRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "http")
	return kind, err
}

// AsICMPMonitorRequest reads it as ICMPMonitorRequest. It fails where "type" is that of another kind.
func (u MonitorRequest) AsICMPMonitorRequest() (kind ICMPMonitorRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "icmp")
	return kind, err
}

// AsTCPMonitorRequest reads it as TCPMonitorRequest. It fails where "type" is that of another kind.
func (u MonitorRequest) AsTCPMonitorRequest() (kind TCPMonitorRequest, err error) {
	err = u.DecodeTagged(&kind, "type", "tcp")
	return kind, err
}

// MonitorSortField is what monitors are sorted by.
type MonitorSortField string

// MonitorType is what a monitor does.
type MonitorType string

// Parameter is a value that monitors share.
type Parameter struct {
	Description *string `json:"description,omitempty"`
	ID          string  `json:"id"`
	Key         string  `json:"key"`

	// Namespaces are ids of spaces, or * alone.
	Namespaces []string `json:"namespaces,omitzero"`

	// ShareAcrossSpaces tells that all spaces have it.
	ShareAcrossSpaces *bool    `json:"share_across_spaces,omitempty"`
	Tags              []string `json:"tags,omitzero"`

	// Value is absent for callers who may only read. That of UpdateParameter may be the one before.
	Value *string `json:"value,omitempty"`
}

// ParameterRequest is what a parameter shall be.
type ParameterRequest struct {
	Description *string `json:"description,omitempty"`
	Key         string  `json:"key"`

	// ShareAcrossSpaces makes it a parameter of all spaces.
	ShareAcrossSpaces *bool    `json:"share_across_spaces,omitempty"`
	Tags              []string `json:"tags,omitzero"`
	Value             string   `json:"value"`
}

// ParameterRequests is what one or several parameters shall be.
type ParameterRequests struct{ wire.Union }

// ParameterRequestsFrom makes a union of one of its kinds.
func ParameterRequestsFrom[T ParameterRequest | []ParameterRequest](kind T) ParameterRequests {
	return ParameterRequests{wire.UnionOf(kind)}
}

// AsParameterRequest reads it as ParameterRequest.
func (u ParameterRequests) AsParameterRequest() (kind ParameterRequest, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsParameterRequests reads it as []ParameterRequest.
func (u ParameterRequests) AsParameterRequests() (kind []ParameterRequest, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// ParameterUpdate changes a parameter.
type ParameterUpdate struct {
	Description *string  `json:"description,omitempty"`
	Key         *string  `json:"key,omitempty"`
	Tags        []string `json:"tags,omitzero"`
	Value       *string  `json:"value,omitempty"`
}

// Parameters are new parameters, as many as were asked for.
type Parameters struct{ wire.Union }

// ParametersFrom makes a union of one of its kinds.
func ParametersFrom[T Parameter | []Parameter](kind T) Parameters {
	return Parameters{wire.UnionOf(kind)}
}

// AsParameter reads it as Parameter.
func (u Parameters) AsParameter() (kind Parameter, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// AsParameters reads it as []Parameter.
func (u Parameters) AsParameters() (kind []Parameter, err error) {
	err = u.Decode(&kind)
	return kind, err
}

// PrivateLocation is a place of one's own to run monitors in.
type PrivateLocation struct {
	AgentPolicyID string `json:"agentPolicyId"`

	// Geo is a place on Earth.
	Geo *Geo   `json:"geo,omitempty"`
	ID  string `json:"id"`

	// IsInvalid tells whether the agent policy is missing.
	IsInvalid *bool `json:"isInvalid,omitempty"`

	// IsServiceManaged is false.
	IsServiceManaged *bool   `json:"isServiceManaged,omitempty"`
	Label            string  `json:"label"`
	Namespace        *string `json:"namespace,omitempty"`

	// Spaces are ids of spaces, or * alone.
	Spaces []string `json:"spaces,omitzero"`
	Tags   []string `json:"tags,omitzero"`
}

// PrivateLocationRequest is what a private location shall be.
type PrivateLocationRequest struct {
	// AgentPolicyID is the policy of the agents that run the monitors.
	AgentPolicyID string `json:"agentPolicyId"`

	// Geo is a place on Earth.
	Geo   *Geo   `json:"geo,omitempty"`
	Label string `json:"label"`

	// Spaces are ids of spaces. The default is all spaces of the policy.
	Spaces []string `json:"spaces,omitzero"`
	Tags   []string `json:"tags,omitzero"`
}

// PrivateLocationUpdate changes a private location.
type PrivateLocationUpdate struct {
	Label string `json:"label"`

	// Tags are known to newer releases only.
	Tags []string `json:"tags,omitzero"`
}

// Schedule is how often a monitor runs.
type Schedule struct {
	Number string `json:"number"`

	// Unit is m for minutes or s for seconds.
	Unit string `json:"unit"`
}

// Screenshots tells when a browser monitor makes screenshots.
type Screenshots string

// SortOrder is the direction of an order.
type SortOrder string

// TCPMonitorRequest is what a monitor that opens a TCP connection shall be.
type TCPMonitorRequest struct {
	// Alert says what to alert of.
	Alert        *MonitorAlerts `json:"alert,omitempty"`
	CheckReceive *string        `json:"check.receive,omitempty"`
	CheckSend    *string        `json:"check.send,omitempty"`

	// Enabled is true by default.
	Enabled *bool `json:"enabled,omitempty"`

	// Host is a host and a port.
	Host   string            `json:"host"`
	Labels map[string]string `json:"labels,omitzero"`

	// Locations are ids of locations that Elastic runs.
	Locations []string `json:"locations,omitzero"`
	Name      string   `json:"name"`

	// Namespace is the namespace of the data. The default is the id of the space.
	Namespace *string `json:"namespace,omitempty"`

	// Params are parameters of this monitor.
	Params map[string]any `json:"params,omitzero"`

	// PrivateLocations are ids or labels.
	PrivateLocations      []string `json:"private_locations,omitzero"`
	ProxyURL              *string  `json:"proxy_url,omitempty"`
	ProxyUseLocalResolver *bool    `json:"proxy_use_local_resolver,omitempty"`

	// RetestOnFailure is true by default.
	RetestOnFailure *bool `json:"retest_on_failure,omitempty"`

	// Schedule is how often the monitor runs, in minutes: 1, 2, 3, 5, 10, 15, 20, 30, 60, 120 or 240. The default is 3.
	// The texts 10s and 30s make it run more often.
	Schedule any `json:"schedule,omitempty"`

	// ServiceName is the name of the service in APM.
	ServiceName *string `json:"service.name,omitempty"`

	// SSL is how a monitor uses TLS.
	SSL  *TLSSettings `json:"ssl,omitempty"`
	Tags []string     `json:"tags,omitzero"`

	// Timeout is in seconds. The default is 16. Browser monitors have none.
	Timeout *float64 `json:"timeout,omitempty"`

	// Type is always "tcp".
	Type string `json:"type"`
}

// TLSSettings is how a monitor uses TLS.
type TLSSettings struct {
	// Certificate is in PEM.
	Certificate *string `json:"certificate,omitempty"`

	// CertificateAuthorities are certificates in PEM.
	CertificateAuthorities []string `json:"certificate_authorities,omitzero"`

	// Key is in PEM.
	Key           *string `json:"key,omitempty"`
	KeyPassphrase *string `json:"key_passphrase,omitempty"`

	// SupportedProtocols are versions such as TLSv1.2.
	SupportedProtocols []string `json:"supported_protocols,omitzero"`

	// VerificationMode is how strictly certificates are checked.
	VerificationMode *TLSVerification `json:"verification_mode,omitempty"`
}

// TLSVerification is how strictly certificates are checked.
type TLSVerification string

// TestRun is a run of a monitor outside its schedule.
type TestRun struct {
	Errors []LocationFailure `json:"errors,omitzero"`

	// TestRunID is in the data that the run sends.
	TestRunID string `json:"testRunId"`
}

// UptimeSettings are the settings of Synthetics and Uptime.
type UptimeSettings struct {
	// CertAgeThreshold is in days.
	CertAgeThreshold int64 `json:"certAgeThreshold"`

	// CertExpirationThreshold is in days.
	CertExpirationThreshold int64 `json:"certExpirationThreshold"`

	// DefaultConnectors are ids of connectors.
	DefaultConnectors []string `json:"defaultConnectors,omitzero"`

	// DefaultEmail is who gets emails of alerts.
	DefaultEmail             *DefaultEmail `json:"defaultEmail,omitempty"`
	DefaultStatusRuleEnabled *bool         `json:"defaultStatusRuleEnabled,omitempty"`
	DefaultTLSRuleEnabled    *bool         `json:"defaultTLSRuleEnabled,omitempty"`

	// HeartbeatIndices is a pattern of indices. Releases without Uptime leave it out.
	HeartbeatIndices *string `json:"heartbeatIndices,omitempty"`
}

// UptimeSettingsUpdate changes settings of Synthetics and Uptime.
type UptimeSettingsUpdate struct {
	// CertAgeThreshold is in days.
	CertAgeThreshold *int64 `json:"certAgeThreshold,omitempty"`

	// CertExpirationThreshold is in days.
	CertExpirationThreshold *int64 `json:"certExpirationThreshold,omitempty"`

	// DefaultConnectors are ids of connectors.
	DefaultConnectors []string `json:"defaultConnectors,omitzero"`

	// DefaultEmail is who gets emails of alerts.
	DefaultEmail             *DefaultEmail `json:"defaultEmail,omitempty"`
	DefaultStatusRuleEnabled *bool         `json:"defaultStatusRuleEnabled,omitempty"`
	DefaultTLSRuleEnabled    *bool         `json:"defaultTLSRuleEnabled,omitempty"`
	HeartbeatIndices         *string       `json:"heartbeatIndices,omitempty"`
}

// ListMonitorsParams holds the query parameters of ListMonitors.
type ListMonitorsParams struct {
	// Filter is a filter in KQL.
	Filter *string `form:"filter,omitempty" json:"filter,omitempty"`

	// Locations keeps the monitors in these locations.
	Locations []string `form:"locations,omitempty" json:"locations,omitempty"`

	// MonitorTypes keeps the monitors of these types.
	MonitorTypes []MonitorType `form:"monitorTypes,omitempty" json:"monitorTypes,omitempty"`

	// Page counts from 1.
	Page *int64 `form:"page,omitempty" json:"page,omitempty"`

	// PerPage is the length of a page. The default is 50.
	PerPage *int64 `form:"perPage,omitempty" json:"perPage,omitempty"`

	// Projects keeps the monitors of these projects.
	Projects []string `form:"projects,omitempty" json:"projects,omitempty"`

	// Query is a text to look for.
	Query *string `form:"query,omitempty" json:"query,omitempty"`

	// Schedules keeps the monitors that run every so many minutes.
	Schedules []string          `form:"schedules,omitempty" json:"schedules,omitempty"`
	SortField *MonitorSortField `form:"sortField,omitempty" json:"sortField,omitempty"`
	SortOrder *SortOrder        `form:"sortOrder,omitempty" json:"sortOrder,omitempty"`
	Status    []string          `form:"status,omitempty" json:"status,omitempty"`

	// Tags keeps the monitors with these tags.
	Tags []string `form:"tags,omitempty" json:"tags,omitempty"`

	// UseLogicalAndFor asks for all of the given tags or locations rather than any.
	UseLogicalAndFor []LogicalAndField `form:"useLogicalAndFor,omitempty" json:"useLogicalAndFor,omitempty"`
}

// Client calls the operations of this package. It is safe for concurrent use as far as its connection is.
type Client struct{ conn wire.Conn }

// New returns a Client that sends its requests through conn, as a rule a *scoped.Client, which scopes them into its
// space, checks that the space exists and turns failures into typed errors.
func New(conn wire.Conn) *Client { return &Client{conn: conn} }

var opTestMonitor = wire.Operation{ID: "TestMonitor", Method: http.MethodPost, Path: "/api/synthetics/monitor/test/{monitorId}", Scope: wire.SpaceScope, Since: "9.2"}

// TestMonitor runs a monitor once, in all of its locations, without waiting for the results.
//
// Kibana: POST /api/synthetics/monitor/test/{monitorId} (stable since 9.2), acts in the space of the call.
func (c *Client) TestMonitor(ctx context.Context, monitorID string, opts ...wire.RequestEditorFn) (*TestRun, error) {
	return wire.Object[TestRun](ctx, c.conn, &opTestMonitor, wire.Request{Path: []string{monitorID}}, opts)
}

var opListMonitors = wire.Operation{ID: "ListMonitors", Method: http.MethodGet, Path: "/api/synthetics/monitors", Scope: wire.SpaceScope, Since: "8.15"}

// ListMonitors returns a page of the monitors that match, without their secrets.
//
// Kibana: GET /api/synthetics/monitors (stable since 8.15), acts in the space of the call.
func (c *Client) ListMonitors(ctx context.Context, params *ListMonitorsParams, opts ...wire.RequestEditorFn) (*MonitorPage, error) {
	var query wire.Query
	if params != nil {
		wire.AddOptional(&query, "filter", params.Filter)
		wire.AddEach(&query, "locations", params.Locations)
		wire.AddEach(&query, "monitorTypes", params.MonitorTypes)
		wire.AddOptional(&query, "page", params.Page)
		wire.AddOptional(&query, "perPage", params.PerPage)
		wire.AddEach(&query, "projects", params.Projects)
		wire.AddOptional(&query, "query", params.Query)
		wire.AddEach(&query, "schedules", params.Schedules)
		wire.AddOptional(&query, "sortField", params.SortField)
		wire.AddOptional(&query, "sortOrder", params.SortOrder)
		wire.AddEach(&query, "status", params.Status)
		wire.AddEach(&query, "tags", params.Tags)
		wire.AddEach(&query, "useLogicalAndFor", params.UseLogicalAndFor)
	}
	return wire.Object[MonitorPage](ctx, c.conn, &opListMonitors, wire.Request{Query: query}, opts)
}

// ListMonitorsAll yields what all pages of [Client.ListMonitors] have, from the Page of params on, 100 at a time unless
// PerPage says otherwise. An error ends the sequence.
func (c *Client) ListMonitorsAll(ctx context.Context, params *ListMonitorsParams, opts ...wire.RequestEditorFn) iter.Seq2[*Monitor, error] {
	return func(yield func(*Monitor, error) bool) {
		var at ListMonitorsParams
		if params != nil {
			at = *params
		}
		pages := wire.NumberedPages(&opListMonitors, &at.Page, 1, &at.PerPage, 100)
		for pages.Next() {
			reply, err := c.ListMonitors(ctx, &at, opts...)
			if err == nil {
				err = pages.Got(reply.Monitors, len(reply.Monitors), reply.Total)
			}
			if err != nil {
				yield(nil, pages.Failed(ctx, c.conn, opts, err))
				return
			}
			for i := range reply.Monitors {
				if !yield(&reply.Monitors[i], nil) {
					return
				}
			}
		}
	}
}

var opCreateMonitor = wire.Operation{ID: "CreateMonitor", Method: http.MethodPost, Path: "/api/synthetics/monitors", Scope: wire.SpaceScope, Since: "8.15"}

// CreateMonitor creates a monitor, starts it and returns it.
//
// Kibana: POST /api/synthetics/monitors (stable since 8.15), acts in the space of the call.
func (c *Client) CreateMonitor(ctx context.Context, body MonitorRequest, opts ...wire.RequestEditorFn) (*Monitor, error) {
	return wire.Object[Monitor](ctx, c.conn, &opCreateMonitor, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkDeleteMonitors = wire.Operation{ID: "BulkDeleteMonitors", Method: http.MethodPost, Path: "/api/synthetics/monitors/_bulk_delete", Scope: wire.SpaceScope, Since: "8.16"}

// BulkDeleteMonitors deletes monitors and tells of each whether it is gone.
//
// Kibana: POST /api/synthetics/monitors/_bulk_delete (stable since 8.16), acts in the space of the call.
func (c *Client) BulkDeleteMonitors(ctx context.Context, body BulkDeleteRequest, opts ...wire.RequestEditorFn) (*BulkDeletion, error) {
	return wire.Object[BulkDeletion](ctx, c.conn, &opBulkDeleteMonitors, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteMonitor = wire.Operation{ID: "DeleteMonitor", Method: http.MethodDelete, Path: "/api/synthetics/monitors/{id}", Scope: wire.SpaceScope, Since: "8.15"}

// DeleteMonitor deletes a monitor. An unknown one is no error but a Deletion that says so.
//
// Kibana: DELETE /api/synthetics/monitors/{id} (stable since 8.15), acts in the space of the call.
func (c *Client) DeleteMonitor(ctx context.Context, id string, opts ...wire.RequestEditorFn) ([]Deletion, error) {
	return wire.Value[[]Deletion](ctx, c.conn, &opDeleteMonitor, wire.Request{Path: []string{id}}, opts)
}

var opGetMonitor = wire.Operation{ID: "GetMonitor", Method: http.MethodGet, Path: "/api/synthetics/monitors/{id}", Scope: wire.SpaceScope, Since: "8.15"}

// GetMonitor returns a monitor, with its secrets if the caller may change it.
//
// Kibana: GET /api/synthetics/monitors/{id} (stable since 8.15), acts in the space of the call.
func (c *Client) GetMonitor(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Monitor, error) {
	return wire.Object[Monitor](ctx, c.conn, &opGetMonitor, wire.Request{Path: []string{id}}, opts)
}

var opUpdateMonitor = wire.Operation{ID: "UpdateMonitor", Method: http.MethodPut, Path: "/api/synthetics/monitors/{id}", Scope: wire.SpaceScope, Since: "8.15"}

// UpdateMonitor changes a monitor and returns it. What the request leaves out stays.
//
// Kibana: PUT /api/synthetics/monitors/{id} (stable since 8.15), acts in the space of the call.
func (c *Client) UpdateMonitor(ctx context.Context, id string, body MonitorRequest, opts ...wire.RequestEditorFn) (*Monitor, error) {
	return wire.Object[Monitor](ctx, c.conn, &opUpdateMonitor, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListParameters = wire.Operation{ID: "ListParameters", Method: http.MethodGet, Path: "/api/synthetics/params", Scope: wire.SpaceScope, Since: "8.12"}

// ListParameters returns the parameters of the space, with values if the caller may change them.
//
// Kibana: GET /api/synthetics/params (stable since 8.12), acts in the space of the call.
func (c *Client) ListParameters(ctx context.Context, opts ...wire.RequestEditorFn) ([]Parameter, error) {
	return wire.Value[[]Parameter](ctx, c.conn, &opListParameters, wire.Request{}, opts)
}

var opCreateParameter = wire.Operation{ID: "CreateParameter", Method: http.MethodPost, Path: "/api/synthetics/params", Scope: wire.SpaceScope, Since: "8.12"}

// CreateParameter creates a parameter, or each of a list, and returns what it created.
//
// The reply to one parameter is one, that to a list is a list.
//
// Kibana: POST /api/synthetics/params (stable since 8.12), acts in the space of the call.
func (c *Client) CreateParameter(ctx context.Context, body ParameterRequests, opts ...wire.RequestEditorFn) (*Parameters, error) {
	return wire.Object[Parameters](ctx, c.conn, &opCreateParameter, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteParameters = wire.Operation{ID: "DeleteParameters", Method: http.MethodDelete, Path: "/api/synthetics/params/_bulk_delete", Scope: wire.SpaceScope, Since: "8.12"}

// DeleteParameters deletes parameters by a method that servers are not known to take.
//
// BulkDeleteParameters is the operation to use.
//
// Kibana: DELETE /api/synthetics/params/_bulk_delete (deprecated since 8.12, gone after 9.3), acts in the space of the
// call.
//
// Deprecated: 9.3 was the last release with this operation.
func (c *Client) DeleteParameters(ctx context.Context, body BulkDeleteRequest, opts ...wire.RequestEditorFn) ([]Deletion, error) {
	return wire.Value[[]Deletion](ctx, c.conn, &opDeleteParameters, wire.Request{Body: wire.JSON(body)}, opts)
}

var opBulkDeleteParameters = wire.Operation{ID: "BulkDeleteParameters", Method: http.MethodPost, Path: "/api/synthetics/params/_bulk_delete", Scope: wire.SpaceScope, Since: "9.0"}

// BulkDeleteParameters deletes parameters and tells of each whether it is gone.
//
// Kibana: POST /api/synthetics/params/_bulk_delete (stable since 9.0), acts in the space of the call.
func (c *Client) BulkDeleteParameters(ctx context.Context, body BulkDeleteRequest, opts ...wire.RequestEditorFn) ([]Deletion, error) {
	return wire.Value[[]Deletion](ctx, c.conn, &opBulkDeleteParameters, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeleteParameter = wire.Operation{ID: "DeleteParameter", Method: http.MethodDelete, Path: "/api/synthetics/params/{id}", Scope: wire.SpaceScope, Since: "8.12"}

// DeleteParameter deletes a parameter.
//
// Kibana: DELETE /api/synthetics/params/{id} (stable since 8.12), acts in the space of the call.
func (c *Client) DeleteParameter(ctx context.Context, id string, opts ...wire.RequestEditorFn) ([]Deletion, error) {
	return wire.Value[[]Deletion](ctx, c.conn, &opDeleteParameter, wire.Request{Path: []string{id}}, opts)
}

var opGetParameter = wire.Operation{ID: "GetParameter", Method: http.MethodGet, Path: "/api/synthetics/params/{id}", Scope: wire.SpaceScope, Since: "8.12"}

// GetParameter returns a parameter, with its value if the caller may change it.
//
// Kibana: GET /api/synthetics/params/{id} (stable since 8.12), acts in the space of the call.
func (c *Client) GetParameter(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*Parameter, error) {
	return wire.Object[Parameter](ctx, c.conn, &opGetParameter, wire.Request{Path: []string{id}}, opts)
}

var opUpdateParameter = wire.Operation{ID: "UpdateParameter", Method: http.MethodPut, Path: "/api/synthetics/params/{id}", Scope: wire.SpaceScope, Since: "8.12"}

// UpdateParameter changes a parameter and returns it. What the request leaves out stays.
//
// Kibana: PUT /api/synthetics/params/{id} (stable since 8.12), acts in the space of the call.
func (c *Client) UpdateParameter(ctx context.Context, id string, body ParameterUpdate, opts ...wire.RequestEditorFn) (*Parameter, error) {
	return wire.Object[Parameter](ctx, c.conn, &opUpdateParameter, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opListPrivateLocations = wire.Operation{ID: "ListPrivateLocations", Method: http.MethodGet, Path: "/api/synthetics/private_locations", Scope: wire.SpaceScope, Since: "8.12"}

// ListPrivateLocations returns the private locations that the space can use.
//
// Kibana: GET /api/synthetics/private_locations (stable since 8.12), acts in the space of the call.
func (c *Client) ListPrivateLocations(ctx context.Context, opts ...wire.RequestEditorFn) ([]PrivateLocation, error) {
	return wire.Value[[]PrivateLocation](ctx, c.conn, &opListPrivateLocations, wire.Request{}, opts)
}

var opCreatePrivateLocation = wire.Operation{ID: "CreatePrivateLocation", Method: http.MethodPost, Path: "/api/synthetics/private_locations", Scope: wire.SpaceScope, Since: "8.12", BodySpaces: []string{"spaces.*"}}

// CreatePrivateLocation makes the agents of an agent policy a private location and returns it.
//
// Kibana: POST /api/synthetics/private_locations (stable since 8.12), acts in the space of the call.
func (c *Client) CreatePrivateLocation(ctx context.Context, body PrivateLocationRequest, opts ...wire.RequestEditorFn) (*PrivateLocation, error) {
	return wire.Object[PrivateLocation](ctx, c.conn, &opCreatePrivateLocation, wire.Request{Body: wire.JSON(body)}, opts)
}

var opDeletePrivateLocation = wire.Operation{ID: "DeletePrivateLocation", Method: http.MethodDelete, Path: "/api/synthetics/private_locations/{id}", Scope: wire.SpaceScope, Since: "8.12"}

// DeletePrivateLocation deletes a private location for all spaces. Kibana refuses with 400 while a monitor uses it.
//
// Kibana: DELETE /api/synthetics/private_locations/{id} (stable since 8.12), acts in the space of the call.
func (c *Client) DeletePrivateLocation(ctx context.Context, id string, opts ...wire.RequestEditorFn) error {
	return wire.Empty(ctx, c.conn, &opDeletePrivateLocation, wire.Request{Path: []string{id}}, opts)
}

var opGetPrivateLocation = wire.Operation{ID: "GetPrivateLocation", Method: http.MethodGet, Path: "/api/synthetics/private_locations/{id}", Scope: wire.SpaceScope, Since: "8.12"}

// GetPrivateLocation returns a private location by its id or its label.
//
// Kibana: GET /api/synthetics/private_locations/{id} (stable since 8.12), acts in the space of the call.
func (c *Client) GetPrivateLocation(ctx context.Context, id string, opts ...wire.RequestEditorFn) (*PrivateLocation, error) {
	return wire.Object[PrivateLocation](ctx, c.conn, &opGetPrivateLocation, wire.Request{Path: []string{id}}, opts)
}

var opUpdatePrivateLocation = wire.Operation{ID: "UpdatePrivateLocation", Method: http.MethodPut, Path: "/api/synthetics/private_locations/{id}", Scope: wire.SpaceScope, Since: "9.1"}

// UpdatePrivateLocation changes the label of a private location, in its monitors too, and returns it.
//
// Kibana: PUT /api/synthetics/private_locations/{id} (stable since 9.1), acts in the space of the call.
func (c *Client) UpdatePrivateLocation(ctx context.Context, id string, body PrivateLocationUpdate, opts ...wire.RequestEditorFn) (*PrivateLocation, error) {
	return wire.Object[PrivateLocation](ctx, c.conn, &opUpdatePrivateLocation, wire.Request{Path: []string{id}, Body: wire.JSON(body)}, opts)
}

var opGetUptimeSettings = wire.Operation{ID: "GetUptimeSettings", Method: http.MethodGet, Path: "/api/uptime/settings", Scope: wire.SpaceScope, Since: "8.12"}

// GetUptimeSettings returns the settings of Synthetics and Uptime.
//
// Kibana: GET /api/uptime/settings (stable since 8.12), acts in the space of the call.
func (c *Client) GetUptimeSettings(ctx context.Context, opts ...wire.RequestEditorFn) (*UptimeSettings, error) {
	return wire.Object[UptimeSettings](ctx, c.conn, &opGetUptimeSettings, wire.Request{}, opts)
}

var opUpdateUptimeSettings = wire.Operation{ID: "UpdateUptimeSettings", Method: http.MethodPut, Path: "/api/uptime/settings", Scope: wire.SpaceScope, Since: "8.12"}

// UpdateUptimeSettings changes settings of Synthetics and Uptime and returns all. What the request leaves out stays.
//
// Kibana: PUT /api/uptime/settings (stable since 8.12), acts in the space of the call.
func (c *Client) UpdateUptimeSettings(ctx context.Context, body UptimeSettingsUpdate, opts ...wire.RequestEditorFn) (*UptimeSettings, error) {
	return wire.Object[UptimeSettings](ctx, c.conn, &opUpdateUptimeSettings, wire.Request{Body: wire.JSON(body)}, opts)
}

// LogValue makes slog show [redacted] for secrets.
func (r HTTPCheck) LogValue() slog.Value { return wire.LogRedacted(r, "headers") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r HTTPCheckRequest) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "headers") }

// LogValue makes slog show [redacted] for secrets.
func (r HTTPCheckRequest) LogValue() slog.Value { return wire.LogRedacted(r, "headers") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r HTTPMonitorRequest) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "headers", "key", "key_passphrase", "password", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r HTTPMonitorRequest) LogValue() slog.Value {
	return wire.LogRedacted(r, "headers", "key", "key_passphrase", "password", "proxy_headers")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r Monitor) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "check.request.headers", "check.response.headers", "password", "proxy_headers", "ssl.key", "ssl.key_passphrase")
}

// LogValue makes slog show [redacted] for secrets.
func (r Monitor) LogValue() slog.Value {
	return wire.LogRedacted(r, "check.request.headers", "check.response.headers", "password", "proxy_headers", "ssl.key", "ssl.key_passphrase")
}

// LogValue makes slog show [redacted] for secrets.
func (r MonitorPage) LogValue() slog.Value {
	return wire.LogRedacted(r, "check.request.headers", "check.response.headers", "password", "proxy_headers", "ssl.key", "ssl.key_passphrase")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r MonitorRequest) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "headers", "key", "key_passphrase", "password", "proxy_headers")
}

// LogValue makes slog show [redacted] for secrets.
func (r MonitorRequest) LogValue() slog.Value {
	return wire.LogRedacted(r, "headers", "key", "key_passphrase", "password", "proxy_headers")
}

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r Parameter) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "value") }

// LogValue makes slog show [redacted] for secrets.
func (r Parameter) LogValue() slog.Value { return wire.LogRedacted(r, "value") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r ParameterRequest) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "value") }

// LogValue makes slog show [redacted] for secrets.
func (r ParameterRequest) LogValue() slog.Value { return wire.LogRedacted(r, "value") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r ParameterRequests) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "value") }

// LogValue makes slog show [redacted] for secrets.
func (r ParameterRequests) LogValue() slog.Value { return wire.LogRedacted(r, "value") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r ParameterUpdate) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "value") }

// LogValue makes slog show [redacted] for secrets.
func (r ParameterUpdate) LogValue() slog.Value { return wire.LogRedacted(r, "value") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r Parameters) Format(state fmt.State, _ rune) { wire.PrintRedacted(state, r, "value") }

// LogValue makes slog show [redacted] for secrets.
func (r Parameters) LogValue() slog.Value { return wire.LogRedacted(r, "value") }

// LogValue makes slog show [redacted] for secrets.
func (r TCPMonitorRequest) LogValue() slog.Value { return wire.LogRedacted(r, "key", "key_passphrase") }

// Format prints it as JSON, whatever the verb, with [redacted] for secrets.
func (r TLSSettings) Format(state fmt.State, _ rune) {
	wire.PrintRedacted(state, r, "key", "key_passphrase")
}

// LogValue makes slog show [redacted] for secrets.
func (r TLSSettings) LogValue() slog.Value { return wire.LogRedacted(r, "key", "key_passphrase") }
