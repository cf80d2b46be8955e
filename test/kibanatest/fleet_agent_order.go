package kibanatest

import (
	"cmp"
	"fmt"
	"net/http"
	"regexp"
	"strings"
)

func (s *Server) migrateAgent(c *call) (*reply, error) {
	body, err := c.bodyObject(migration(fields{}, true))
	if err != nil {
		return nil, err
	}
	return s.orderOfOne(c, "MIGRATE", map[string]any{"data": map[string]any{"target_uri": body["uri"]}})
}

var uriForm = regexp.MustCompile(`^[a-zA-Z][a-zA-Z0-9+.-]*:[^\s]+$`)

// migration is the body that names another cluster.
func migration(f fields, one bool) schema {
	settings := fields{
		"headers": optional(dict(str())), "proxy_headers": optional(dict(str())), "insecure": optional(boolean()),
		"proxy_disabled": optional(boolean()), "tags": optional(list(str())),
	}
	for _, name := range []string{
		"ca_sha256", "certificate_authorities", "elastic_agent_cert", "elastic_agent_cert_key", "elastic_agent_cert_key_passphrase",
		"proxy_url", "staging",
	} {
		settings[name] = optional(str())
	}
	if one {
		settings["replace_token"] = optional(str())
	}
	f["uri"] = str(form(uriForm, "value must be a valid URI (see RFC 3986)."))
	f["enrollment_token"], f["settings"] = str(), optional(settings.object())
	return f.object("uri", "enrollment_token")
}

// orderOfOne orders an action of the agent that the path names.
func (s *Server) orderOfOne(c *call, kind string, more map[string]any) (*reply, error) {
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	return actionID(s.order(c, kind, []*object{o}, more)), nil
}

func userInfo() schema {
	return optional(fields{"username": optional(str()), "groupname": optional(str()), "password": optional(str())}.object())
}

func (s *Server) changePrivilegeLevel(c *call) (*reply, error) {
	if _, err := c.bodyAs(nullable(fields{"user_info": userInfo()}.object())); err != nil {
		return nil, err
	}
	return s.orderOfOne(c, "PRIVILEGE_LEVEL_CHANGE", nil)
}

func metrics() schema { return optional(list(oneWord("CPU"))) }

func (s *Server) requestDiagnostics(c *call) (*reply, error) {
	if _, err := c.bodyAs(nullable(fields{"additional_metrics": metrics()}.object())); err != nil {
		return nil, err
	}
	return s.orderOfOne(c, "REQUEST_DIAGNOSTICS", nil)
}

func (s *Server) rollBackAgent(c *call) (*reply, error) { return s.orderOfOne(c, "UPGRADE", nil) }

func (s *Server) reassignAgent(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{"policy_id": str()}.object())
	if err != nil {
		return nil, err
	}
	policy, err := s.policyToReassign(c, text(body["policy_id"]))
	if err != nil {
		return nil, err
	}
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	if from := s.policyOf(o); isHosted(from) {
		return nil, hosted("Cannot reassign an agent from hosted agent policy " + from.ID)
	}
	s.reassign(c, []*object{o}, policy)
	return done(), nil
}

func isHosted(policy *object) bool { return policy != nil && policy.Attributes["is_managed"] == true }

// policyOf is the agent policy of an agent, or nil.
func (s *Server) policyOf(agent *object) *object {
	return s.store.objects[keyOf("", agentPolicyObject, text(agent.Attributes["policy_id"]))]
}

func (s *Server) policyToReassign(c *call, id string) (*object, error) {
	policy, err := s.store.get(c.space, agentPolicyObject, id)
	switch {
	case err != nil:
		return nil, fail(http.StatusNotFound, "Agent policy not found: "+id)
	case isHosted(policy):
		return nil, hosted("Cannot reassign agents to hosted agent policy " + id)
	}
	return policy, nil
}

// reassign gives agents another policy, and so its spaces.
func (s *Server) reassign(c *call, agents []*object, policy *object) *object {
	for _, o := range agents {
		s.putInto(s.changeAgent(o, map[string]any{"policy_id": policy.ID, "policy_revision": nil}), policy.Namespaces)
	}
	return s.order(c, "POLICY_REASSIGN", agents, map[string]any{"data": map[string]any{"policy_id": policy.ID}})
}

func (s *Server) unenrollAgent(c *call) (*reply, error) {
	checked, err := c.bodyAs(nullable(fields{"force": optional(boolean()), "revoke": optional(boolean())}.object()))
	if err != nil {
		return nil, err
	}
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	body := record(checked)
	if policy := s.policyOf(o); isHosted(policy) && body["force"] != true {
		return nil, hosted(fmt.Sprintf("Cannot unenroll %s from a hosted agent policy %s", o.ID, policy.ID))
	}
	s.unenroll(c, []*object{o}, body["revoke"] == true)
	return done(), nil
}

// unenroll asks agents to leave, or shuts them out at once.
func (s *Server) unenroll(c *call, agents []*object, revoke bool) *object {
	now := timestamp(s.clock())
	kind, change := "UNENROLL", map[string]any{"unenrollment_started_at": now}
	if revoke {
		kind, change = "FORCE_UNENROLL", map[string]any{"active": false, "unenrolled_at": now}
	}
	for _, o := range agents {
		s.changeAgent(o, change)
	}
	return s.order(c, kind, agents, nil)
}

var agentVersionForm = regexp.MustCompile(`^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`)

func agentVersion() schema { return str(form(agentVersionForm, "not a valid semver")) }

func (s *Server) upgradeAgent(c *call) (*reply, error) {
	body, err := c.bodyObject(fields{
		"version": agentVersion(), "source_uri": optional(str()), "force": optional(boolean()), "skipRateLimitCheck": optional(boolean()),
	}.object("source_uri", "version"))
	if err != nil {
		return nil, err
	}
	version := text(body["version"])
	if err := s.checkAgentVersion(version, body["force"] == true); err != nil {
		return nil, err
	}
	o, err := s.agent(c)
	if err != nil {
		return nil, err
	}
	switch status := agentStatus(o); {
	case status == "unenrolling" || status == "unenrolled":
		return nil, fail(http.StatusBadRequest, "cannot upgrade an unenrolling or unenrolled agent")
	case status == "updating" && body["force"] != true:
		return nil, fail(http.StatusBadRequest, "agent "+o.ID+" is already upgrading")
	}
	s.upgrade(c, []*object{o}, version, nil)
	return done(), nil
}

func (s *Server) upgrade(c *call, agents []*object, version string, more map[string]any) *object {
	for _, o := range agents {
		s.changeAgent(o, map[string]any{"upgraded_at": nil, "upgrade_started_at": timestamp(s.clock())})
	}
	return s.order(c, "UPGRADE", agents, merged(map[string]any{"data": map[string]any{"version": version}}, more))
}

// checkAgentVersion refuses versions beyond the newest that there is, or the server's own where that is newer. With force
// the patch does not count.
func (s *Server) checkAgentVersion(version string, force bool) error {
	installed := newestAgent
	if compareVersions(s.settings.version, installed) > 0 {
		installed = s.settings.version
	}
	wanted, have := versionNumbers(version), versionNumbers(installed)
	newer := cmp.Or(cmp.Compare(wanted[0], have[0]), cmp.Compare(wanted[1], have[1])) > 0
	bare, _, _ := strings.Cut(version, "-")
	switch {
	case newer && force:
		return fail(http.StatusBadRequest, fmt.Sprintf(
			"Cannot force upgrade agent to %s because it does not satisfy the major and minor of the installed kibana version %s", bare, installed))
	case newer:
		return fail(http.StatusBadRequest, fmt.Sprintf(
			"Cannot upgrade agent to %s because it is higher than the installed kibana version %s", bare, installed))
	}
	return nil
}
