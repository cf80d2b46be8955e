package kibanatest

// exception says what the path of an operation does not tell.
type exception struct {
	role   role
	of     string // the path of the collection
	id     string // the parameter or the member of the body that names the thing
	inside string // the member of the body that has the thing
	parent string // the path of what must be there, with the operation's parameters
}

// exceptions are the operations whose paths mislead, by method and path.
var exceptions = map[string]exception{
	"POST /api/agent_builder/converse":        {role: upserts, of: "/api/agent_builder/conversations", id: "conversation_id"},
	"POST /api/agent_builder/plugins/install": {role: creates, of: "/api/agent_builder/plugins"},

	"GET /api/logstash/pipelines":          {role: lists, of: "/api/logstash/pipeline"},
	"POST /api/attack_discovery/_generate": {role: creates, of: "/api/attack_discovery/generations"},

	"GET /api/apm/settings/agent-configuration":         {role: lists, of: "/api/apm/settings/agent-configuration"},
	"PUT /api/apm/settings/agent-configuration":         {role: upserts, of: "/api/apm/settings/agent-configuration"},
	"DELETE /api/apm/settings/agent-configuration":      {role: deletes, of: "/api/apm/settings/agent-configuration"},
	"GET /api/apm/settings/agent-configuration/view":    {role: gets, of: "/api/apm/settings/agent-configuration", inside: "service"},
	"POST /api/apm/settings/agent-configuration/search": {role: gets, of: "/api/apm/settings/agent-configuration"},

	"GET /api/asset_criticality":      {role: gets, of: "/api/asset_criticality"},
	"POST /api/asset_criticality":     {role: upserts, of: "/api/asset_criticality"},
	"DELETE /api/asset_criticality":   {role: deletes, of: "/api/asset_criticality"},
	"GET /api/asset_criticality/list": {role: lists, of: "/api/asset_criticality"},

	"POST /api/entity_store/engines/{entityType}/init":          {role: upserts, of: "/api/entity_store/engines", id: "entityType"},
	"PUT /api/entity_store/entities/{entityType}":               {},
	"DELETE /api/entity_store/entities/{entityType}":            {},
	"PUT /api/security/entity_store/entities/{entityType}":      {},
	"POST /api/security/entity_store/entities/{entityType}":     {},
	"GET /api/security_ai_assistant/knowledge_base/{resource}":  {},
	"POST /api/security_ai_assistant/knowledge_base/{resource}": {},
	"POST /api/synthetics/monitor/test/{monitorId}":             {parent: "/api/synthetics/monitors/{monitorId}"},

	"POST /api/exceptions/shared":          {role: creates, of: "/api/exception_lists"},
	"POST /api/exception_lists/_duplicate": {role: copies, of: "/api/exception_lists"},

	"DELETE /api/security_ai_assistant/current_user/conversations":        {role: deletesAll, of: "/api/security_ai_assistant/current_user/conversations"},
	"POST /api/security_ai_assistant/prompts/_bulk_action":                {role: bulks, of: "/api/security_ai_assistant/prompts"},
	"GET /api/security_ai_assistant/prompts/_find":                        {role: lists, of: "/api/security_ai_assistant/prompts"},
	"POST /api/security_ai_assistant/anonymization_fields/_bulk_action":   {role: bulks, of: "/api/security_ai_assistant/anonymization_fields"},
	"GET /api/security_ai_assistant/anonymization_fields/_find":           {role: lists, of: "/api/security_ai_assistant/anonymization_fields"},
	"POST /api/security_ai_assistant/knowledge_base/entries/_bulk_action": {role: bulks, of: "/api/security_ai_assistant/knowledge_base/entries"},

	"POST /api/streams/{name}/_fork": {role: creates, of: "/api/streams", inside: "stream"},

	"GET /api/timeline/_copy":   {},
	"GET /api/timeline/_draft":  {},
	"POST /api/timeline/_draft": {},
	"GET /api/timeline":         {role: gets, of: "/api/timeline", id: "id"},
	"POST /api/timeline":        {role: creates, of: "/api/timeline", inside: "timeline"},
	"PATCH /api/timeline":       {role: updates, of: "/api/timeline", id: "timelineId", inside: "timeline"},
	"GET /api/timeline/resolve": {role: gets, of: "/api/timeline", id: "id"},
	"POST /api/timeline/_copy":  {role: copies, of: "/api/timeline", id: "timelineIdToCopy", inside: "timeline"},
	"GET /api/timelines":        {role: lists, of: "/api/timeline"},
	"GET /api/note":             {role: lists, of: "/api/note"},
	"PATCH /api/note":           {role: upserts, of: "/api/note", id: "noteId", inside: "note"},
	"DELETE /api/note":          {role: deletesMany, of: "/api/note"},
	"PATCH /api/pinned_event":   {role: pins, of: "/api/pinned_event", id: "pinnedEventId"},

	"GET /api/workflows":       {role: lists, of: "/api/workflows/workflow"},
	"DELETE /api/workflows":    {role: deletesMany, of: "/api/workflows/workflow"},
	"POST /api/workflows":      {role: creates, of: "/api/workflows/workflow", inside: "workflows"},
	"POST /api/workflows/mget": {role: getsMany, of: "/api/workflows/workflow"},

	"POST /api/endpoint/action/cancel":          responseAction,
	"POST /api/endpoint/action/execute":         responseAction,
	"POST /api/endpoint/action/get_file":        responseAction,
	"POST /api/endpoint/action/isolate":         responseAction,
	"POST /api/endpoint/action/kill_process":    responseAction,
	"POST /api/endpoint/action/memory_dump":     responseAction,
	"POST /api/endpoint/action/run_script":      responseAction,
	"POST /api/endpoint/action/running_procs":   responseAction,
	"POST /api/endpoint/action/runscript":       responseAction,
	"POST /api/endpoint/action/scan":            responseAction,
	"POST /api/endpoint/action/suspend_process": responseAction,
	"POST /api/endpoint/action/unisolate":       responseAction,
	"POST /api/endpoint/action/upload":          responseAction,
}

var responseAction = exception{role: creates, of: "/api/endpoint/action"}

// idsOf are the members with the ids of collections whose replies mislead.
var idsOf = map[string]string{
	"/api/asset_criticality":                "id_value",
	"/api/apm/settings/agent-configuration": "etag",
	"/api/entity_store/engines":             "type",
	"/api/note":                             "noteId",
	"/api/pinned_event":                     "pinnedEventId",
	"/api/attack_discovery/generations":     "execution_uuid",
}

// keysOf are the members that name a thing where no query tells.
var keysOf = map[string][]string{
	"/api/apm/settings/agent-configuration": {"service"},
	"/api/asset_criticality":                {"id_value", "id_field"},
}

// givenCollections are the collections of things that are there without having been created through the API.
var givenCollections = []string{"/api/fleet/agents"}

// plainCollections are the collections whose operations answer by what the description says alone.
var plainCollections = []string{
	"/api/data_views/data_view/{viewId}/runtime_field", "/api/fleet/epm/custom_integrations", "/api/fleet/epm/packages",
}
