package tenants

import "github.com/kibana-go/kibana-go/scoped"

// Tenant is what one tenant shall have: a space, and what is in it. ID and Name are needed. In a file it has the names
// of the yaml tags.
//
// What Description, Color and Solution leave out stays as it is. DisabledFeatures is the whole list: a feature that it
// leaves out is enabled, but for those that the solution hides.
type Tenant struct {
	// ID is the id of the space: a-z, 0-9, _ and -. It cannot be "default", and it cannot be changed: another id is another
	// tenant.
	ID string `yaml:"id"`
	// Name is the name of the space.
	Name string `yaml:"name"`
	// Description says what the space is for. The mark of the owner is added to it.
	Description string `yaml:"description,omitempty"`
	// Color is that of the space's picture, such as #1A2B3C.
	Color string `yaml:"color,omitempty"`
	// Solution is the view that the space opens with: security, oblt, es or classic.
	Solution scoped.SpaceSolution `yaml:"solution,omitempty"`
	// DisabledFeatures are the ids of the features that the space does not show.
	DisabledFeatures []string `yaml:"disabledFeatures,omitempty,flow"`

	// Connectors are what the rules of the tenant can call.
	Connectors []Connector `yaml:"connectors,omitempty"`
	// DataViews are not needed for those that Dashboards bring along.
	DataViews []DataView `yaml:"dataViews,omitempty"`
	// Dashboards are exports of saved objects: dashboards, and what they are made of. In a YAML file they are paths,
	// relative to it.
	Dashboards []File `yaml:"dashboards,omitempty"`
	// Rules may refer to the connectors by their names.
	Rules []Rule `yaml:"rules,omitempty"`
	// Roles grant what they grant in this space alone.
	Roles []Role `yaml:"roles,omitempty"`
}

// Connector is how the tenant reaches another system. Name and Type are needed.
type Connector struct {
	// Name tells the connector from the others of the tenant. One of another name is another connector.
	Name string `yaml:"name"`
	// Type is the type, such as .webhook. A connector whose type changes is deleted and made anew, with the same id.
	Type scoped.ConnectorTypeID `yaml:"type"`
	// Config is as the type wants it. Keys that it leaves out are not compared: Kibana adds some. A text that is ${env:NAME}
	// is taken from the environment when a plan is made, and not shown.
	Config map[string]any `yaml:"config,omitempty"`
	// Secrets go to Kibana whenever the connector is created or updated. Kibana never shows them, so a changed secret
	// alone is not noticed: see Options.ResendSecrets.
	Secrets Secrets `yaml:"secrets,omitempty"`
}

// DataView names indices to look at. Title is needed.
type DataView struct {
	// Name tells the data view from the others of the tenant; it is the title if it is empty.
	Name string `yaml:"name,omitempty"`
	// Title is names and patterns of indices, with commas in between.
	Title string `yaml:"title"`
	// ID is the id by which the dashboards and the rules of the tenant refer to the data view, if they do. In Kibana it
	// gets an id of the tenant's own, and the references follow.
	ID string `yaml:"id,omitempty"`
	// TimeField is the field that says when something happened.
	TimeField string `yaml:"timeField,omitempty"`
	// RuntimeFields and FieldFormats are by the name of the field, in the form of Kibana's API: a type and perhaps a script,
	// and an id and perhaps params. If there are any, they are all that the data view has.
	RuntimeFields map[string]any `yaml:"runtimeFields,omitempty"`
	FieldFormats  map[string]any `yaml:"fieldFormats,omitempty"`
	// Labels are what fields are called, by their names. Those that it leaves out are not compared.
	Labels map[string]string `yaml:"labels,omitempty"`
	// SourceFilters are fields and patterns of fields that are not shown.
	SourceFilters []string `yaml:"sourceFilters,omitempty,flow"`
}

// File is an export of saved objects as Kibana writes it: a JSON object a line. The objects get ids of the tenant's own,
// the same on every run, so that one file can serve many tenants. Several files may hold the same object.
type File struct {
	Name string // what errors call it; in a YAML file, where it is
	Data []byte // what is in it
}

// Rule looks for something again and again. Name, Type, Consumer and Interval are needed.
type Rule struct {
	// Name tells the rule from the others of the tenant.
	Name string `yaml:"name"`
	// Type is the id of the type, such as .es-query. A rule whose type or consumer changes is deleted and made anew, with
	// the same id.
	Type string `yaml:"type"`
	// Consumer is the application that the rule belongs to, such as stackAlerts.
	Consumer string `yaml:"consumer"`
	// Interval is how often the rule runs, such as 5m.
	Interval string `yaml:"interval"`
	// Disabled keeps the rule from running.
	Disabled bool     `yaml:"disabled,omitempty"`
	Tags     []string `yaml:"tags,omitempty,flow"`
	// Params are as the type wants them. Keys that they leave out are not compared: Kibana adds some. The ID of a data
	// view of the tenant becomes the id that the data view has in Kibana.
	Params map[string]any `yaml:"params,omitempty"`
	// AlertDelay is how many runs in a row must find something before there is an alert. 0 is as it is.
	AlertDelay int64    `yaml:"alertDelay,omitempty"`
	Actions    []Action `yaml:"actions,omitempty"`
}

// Action is what a rule does about an alert. Connector or ConnectorID is needed.
type Action struct {
	// Connector is the name of a connector of the tenant.
	Connector string `yaml:"connector,omitempty"`
	// ConnectorID is the id of a connector that is none of the tenant's: one that is configured in kibana.yml.
	ConnectorID string `yaml:"connectorId,omitempty"`
	// Group is the group of alerts that the action is for, such as "query matched". Only system connectors go without.
	Group string `yaml:"group,omitempty"`
	// Params are as the type of the connector wants them.
	Params map[string]any `yaml:"params,omitempty"`
	// Summary makes one message of all alerts.
	Summary bool `yaml:"summary,omitempty"`
	// NotifyWhen is onActionGroupChange, which is the default, onActiveAlert or onThrottleInterval.
	NotifyWhen string `yaml:"notifyWhen,omitempty"`
	// Throttle is the interval of onThrottleInterval, such as 1h.
	Throttle string `yaml:"throttle,omitempty"`
}

// Role is what some users may do in the tenant's space. Roles belong to no space in Kibana: there its name is that of
// the tenant, a colon and Name, such as marketing:editor. Name is needed, and something to grant.
type Role struct {
	Name        string `yaml:"name"`
	Description string `yaml:"description,omitempty"`
	// Base is all or read, for every feature of the space.
	Base string `yaml:"base,omitempty"`
	// Features are privileges by the id of the feature, instead of Base.
	Features map[string][]string `yaml:"features,omitempty"`
	// Cluster and Indices are what the role grants in Elasticsearch, which knows no spaces.
	Cluster []string `yaml:"cluster,omitempty,flow"`
	Indices []Index  `yaml:"indices,omitempty"`
}

// Index is what a role grants in indices of Elasticsearch. Names and Privileges are needed.
type Index struct {
	Names      []string `yaml:"names,flow"`
	Privileges []string `yaml:"privileges,flow"`
	// Query is a query, as JSON, that limits the documents.
	Query string `yaml:"query,omitempty"`
	// Fields and Except limit the fields: those to grant, and those of them not to.
	Fields []string `yaml:"fields,omitempty,flow"`
	Except []string `yaml:"except,omitempty,flow"`
}
