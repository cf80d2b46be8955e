package kibanatest

import (
	"fmt"
	"net/http"
	"slices"
	"strings"
)

// invalidRole is the kind of Elasticsearch's refusal of a role.
const invalidRole = "action_request_validation_exception"

// refusal is why Elasticsearch would not store a role, empty if it would.
func (r *securityRole) refusal(old *securityRole) string {
	var reasons []string
	if old != nil && old.reserved() {
		reasons = append(reasons, fmt.Sprintf("Role [%s] is reserved and may not be used.", r.name))
	}
	for key := range r.metadata {
		if strings.HasPrefix(key, "_") {
			reasons = append(reasons, "role metadata keys may not start with [_]")
			break
		}
	}
	for _, name := range texts(r.elasticsearch["cluster"]) {
		if !knownPrivilege(name, clusterPrivileges()) {
			reasons = append(reasons, unknownPrivilege("cluster", name, clusterPrivileges()))
		}
	}
	for _, key := range []string{"indices", "remote_indices"} {
		for _, grant := range records(r.elasticsearch[key]) {
			for _, name := range texts(grant["privileges"]) {
				if !knownPrivilege(name, indexPrivileges()) {
					reasons = append(reasons, unknownPrivilege("index", name, indexPrivileges()))
				}
			}
		}
	}
	if len(reasons) == 0 {
		return ""
	}
	for i := range reasons {
		reasons[i] = fmt.Sprintf("%d: %s;", i+1, reasons[i])
	}
	return "Validation Failed: " + strings.Join(reasons, "")
}

// knownPrivilege takes names of actions for known.
func knownPrivilege(name string, known []string) bool {
	return strings.Contains(name, ":") || slices.Contains(known, strings.ToLower(name))
}

func unknownPrivilege(kind, name string, known []string) string {
	return fmt.Sprintf("unknown %s privilege [%s]. a privilege must be either one of the predefined %s privilege names [%s] "+
		"or a pattern over one of the available %s actions", kind, name, kind, strings.Join(known, ","), kind)
}

func clusterPrivileges() []string {
	return strings.Fields(`all cancel_task create_snapshot cross_cluster_replication cross_cluster_search delegate_pki grant_api_key
		manage manage_api_key manage_autoscaling manage_behavioral_analytics manage_ccr manage_connector manage_data_frame_transforms
		manage_data_stream_global_retention manage_enrich manage_esql manage_ilm manage_index_templates manage_inference
		manage_ingest_pipelines manage_logstash_pipelines manage_ml manage_oidc manage_own_api_key manage_pipeline manage_rollup
		manage_saml manage_search_application manage_search_query_rules manage_search_synonyms manage_security
		manage_service_account manage_slm manage_token manage_transform manage_user_profile manage_watcher monitor
		monitor_connector monitor_data_frame_transforms monitor_data_stream_global_retention monitor_enrich monitor_esql
		monitor_inference monitor_ml monitor_rollup monitor_snapshot monitor_stats monitor_text_structure monitor_transform
		monitor_watcher none post_behavioral_analytics_event read_ccr read_connector_secrets read_fleet_secrets read_ilm
		read_pipeline read_project_routing read_security read_slm transport_client write_connector_secrets write_fleet_secrets`)
}

func indexPrivileges() []string {
	return strings.Fields(`all auto_configure create create_doc create_index cross_cluster_replication
		cross_cluster_replication_internal delete delete_index index maintenance manage manage_data_stream_lifecycle
		manage_failure_store manage_follow_index manage_ilm manage_leader_index monitor none read read_cross_cluster
		read_failure_store view_index_metadata write`)
}

// elasticsearchFailure is an error of Elasticsearch in the words of its client.
func elasticsearchFailure(status int, kind, reason string) *failure {
	return fail(status, fmt.Sprintf("%s\n\tRoot causes:\n\t\t%s: %s", kind, kind, reason))
}

// mayDoWithRoles guards what Elasticsearch guards: there, roles belong to nobody's space.
func (s *Server) mayDoWithRoles(c *call, verb string) error {
	if !c.caller.limited() {
		return nil
	}
	granted := "manage_security,all"
	if verb == "get" || verb == "query" {
		granted = "read_security,manage_security,all"
	}
	return elasticsearchFailure(http.StatusForbidden, "security_exception", fmt.Sprintf(
		"action [cluster:admin/xpack/security/role/%s] is unauthorized for API key, this action is granted by the cluster privileges [%s]",
		verb, granted))
}
