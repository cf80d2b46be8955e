package kibanatest

import (
	"slices"
	"sync"
)

// isolation is Kibana's namespace type: how the objects of a saved object type relate to spaces.
type isolation int

const (
	single    isolation = iota // one object for each space, type and id
	isolated                   // multiple-isolated: the id is unique across spaces, the object lives in one
	shareable                  // multiple: the id is unique across spaces, the object lives in some or all
	agnostic                   // one object for all spaces
)

// objectType is what Kibana knows of a saved object type.
type objectType struct {
	isolation isolation
	hidden    bool   // unknown to the saved objects API, import and export excepted
	encrypted bool   // has attributes that are encrypted and, as a consequence, ids that must be random
	private   bool   // can be neither imported nor exported
	version   string // typeMigrationVersion of new objects
	icon      string // in the meta of an import result
	title     string // attribute holding the title; "title" when empty
}

const allSpaces = "*"

func typeOf(name string) (objectType, bool) {
	t, known := objectTypes()[name]
	return t, known
}

// isolationOf takes unknown types, which only code of this package can store, for isolated ones.
func isolationOf(name string) isolation {
	if t, known := typeOf(name); known {
		return t.isolation
	}
	return isolated
}

// hasGlobalIDs reports whether ids of the type are unique across spaces, so that copies need other ones.
func hasGlobalIDs(typ string) bool {
	kind := isolationOf(typ)
	return kind == isolated || kind == shareable
}

// published reports whether the saved objects API serves the type.
func published(name string) bool {
	t, known := typeOf(name)
	return known && !t.hidden
}

// portable reports whether objects of the type can be imported and exported.
func portable(name string) bool {
	t, known := typeOf(name)
	return known && !t.private
}

// portableTypes are all types that can be exported, sorted.
func portableTypes() []string {
	var names []string
	for name, t := range objectTypes() {
		if !t.private {
			names = append(names, name)
		}
	}
	slices.Sort(names)
	return names
}

// objectTypes are those of Kibana's own plugins and of its test plugins, and those by which Fleet's documents in indices
// of its own are kept here: agents, actions and enrollment keys, which have spaces as objects do.
var objectTypes = sync.OnceValue(func() map[string]objectType {
	return map[string]objectType{
		"action":                 {isolation: isolated, hidden: true, encrypted: true, version: "10.1.0", title: "name"},
		"ad_hoc_run_params":      {isolation: isolated, hidden: true, private: true, version: "10.1.0"},
		"alert":                  {isolation: isolated, hidden: true, version: "10.6.0", title: "name"},
		"apm-indices":            {isolation: single, version: "8.2.0", private: true},
		"canvas-element":         {isolation: isolated, version: "10.1.0", icon: "canvasApp", title: "name"},
		"canvas-workpad":         {isolation: isolated, version: "10.1.0", icon: "canvasApp", title: "name"},
		"cases":                  {isolation: isolated, hidden: true, version: "10.4.0", icon: "casesApp"},
		"cases-comments":         {isolation: isolated, hidden: true, private: true, version: "10.2.0"},
		"cases-configure":        {isolation: isolated, hidden: true, private: true, version: "10.3.0"},
		"cases-user-actions":     {isolation: isolated, hidden: true, private: true, version: "10.2.0"},
		"config":                 {isolation: single, version: "8.9.0"},
		"config-global":          {isolation: agnostic, version: "8.9.0"},
		"dashboard":              {isolation: isolated, version: "10.3.0", icon: "dashboardApp"},
		"event-annotation-group": {isolation: shareable, version: "10.1.0", icon: "flag"},
		agentActionObject:        {isolation: shareable, hidden: true, private: true},
		agentObject:              {isolation: shareable, hidden: true, private: true},
		agentPolicyObject:        {isolation: shareable, hidden: true, private: true, version: "10.8.0"},
		enrollmentKeyObject:      {isolation: shareable, hidden: true, private: true},
		packagePolicyObject:      {isolation: shareable, hidden: true, private: true, version: "10.5.0"},
		uninstallTokenObject:     {isolation: shareable, hidden: true, private: true, version: "10.1.0"},
		cloudObject:              {isolation: agnostic, hidden: true, private: true, version: "10.2.0"},
		fleetSettingsObject:      {isolation: agnostic, hidden: true, private: true, version: "10.7.0"},
		hostObject:               {isolation: agnostic, hidden: true, private: true, version: "10.2.0"},
		installationObject:       {isolation: agnostic, hidden: true, private: true, version: "10.6.0"},
		outputObject:             {isolation: agnostic, hidden: true, private: true, version: "10.8.0"},
		proxyObject:              {isolation: agnostic, hidden: true, private: true, version: "7.0.0"},
		sourceObject:             {isolation: agnostic, hidden: true, private: true, version: "10.1.0"},
		spaceSettingsObject:      {isolation: single, hidden: true, private: true, version: "7.0.0"},
		"file":                   {isolation: isolated, hidden: true, private: true, version: "10.1.0"},
		"globaltype":             {isolation: agnostic, version: "7.0.0"},
		"graph-workspace":        {isolation: isolated, version: "10.1.0", icon: "graphApp"},
		"index-pattern":          {isolation: shareable, version: "8.0.0", icon: "indexPatternApp"},
		"infrastructure-ui-source": {
			isolation: isolated, version: "7.16.2", icon: "metricsApp", title: "name"},
		"isolatedtype":        {isolation: single, version: "7.0.0"},
		"lens":                {isolation: isolated, version: "10.1.0", icon: "lensApp"},
		"links":               {isolation: isolated, version: "10.1.0", icon: "link"},
		"maintenance-window":  {isolation: isolated, hidden: true, version: "10.3.0", icon: "iInCircle"},
		"map":                 {isolation: isolated, version: "10.1.0", icon: "gisApp"},
		"ml-job":              {isolation: shareable, hidden: true, private: true, version: "10.1.0"},
		"ml-trained-model":    {isolation: shareable, hidden: true, private: true, version: "10.1.0"},
		"osquery-pack":        {isolation: isolated, version: "10.1.0", title: "name"},
		"osquery-saved-query": {isolation: isolated, version: "10.1.0", title: "id"},
		"query":               {isolation: isolated, version: "10.2.0", icon: "search"},
		"search":              {isolation: isolated, version: "10.5.0", icon: "discoverApp"},
		"sharedtype":          {isolation: shareable, version: "8.0.0"},
		"slo":                 {isolation: isolated, private: true, version: "10.1.0", title: "name"},
		"space":               {isolation: agnostic, hidden: true, private: true, version: "10.3.0"},
		"tag":                 {isolation: isolated, version: "8.0.0", icon: "tag", title: "name"},
		"task":                {isolation: agnostic, hidden: true, private: true, version: "10.1.0", title: "taskType"},
		"url":                 {isolation: single, version: "8.6.0", icon: "link", title: "url"},
		"usage-counter":       {isolation: single, hidden: true, private: true, version: "10.1.0"},
		"visualization":       {isolation: isolated, version: "8.5.0", icon: "visualizeApp"},
		"workplace_search_telemetry": {
			isolation: agnostic, hidden: true, private: true, version: "7.0.0"},
	}
})
