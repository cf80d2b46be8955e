package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
	"slices"
	"time"
)

const installationObject = "epm-packages"

// elasticKeyID is the id of the key that Elastic signs packages with.
const elasticKeyID = "d27d666cd88e42b4"

// packageState is what the server knows of packages besides the saved objects of their installations.
type packageState struct {
	packs      map[string]*pack          // those that were uploaded or made here, by name
	tasks      map[string]map[string]any // how the tasks went, by id
	lastUpload time.Time
}

// installation is what is known of an installed package, nil without one.
func (s *Server) installation(name string) *object {
	return s.store.objects[keyOf("", installationObject, name)]
}

// installationInfo is an installation as Fleet shows it.
func installationInfo(o *object) map[string]any {
	out := maps.Clone(o.Attributes)
	delete(out, "keep_policies_up_to_date")
	delete(out, "install_version")
	out["type"] = installationObject
	out["created_at"], out["updated_at"] = o.CreatedAt, o.UpdatedAt
	return out
}

// installed tells how an installation went.
type installed struct {
	kind   string // install, reinstall, update or rollback
	status string // installed, or already_installed if nothing had to be done
	assets []any
}

// install installs a version of a package, whose Kibana assets go into the space, or stay in the one that they are in.
func (s *Server) install(space string, p *pack, version, source string) installed {
	old := s.installation(p.name)
	attributes := map[string]any{
		"name": p.name, "version": version, "install_version": version, "install_status": "installed", "install_source": source,
		"install_format_schema_version": "1.4.0", "verification_status": "unknown", "namespaces": []any{},
		"installed_kibana_space_id": space, "installed_es": p.elasticAssets(version), "latest_install_failed_attempts": []any{},
		"latest_executed_state": map[string]any{"name": "update_so", "started_at": timestamp(s.clock())},
		"previous_version":      nil,
	}
	if source == "registry" {
		attributes["verification_status"], attributes["verification_key_id"] = "verified", elasticKeyID
	}
	done := installed{kind: "install", status: "installed"}
	if old != nil {
		done.kind = "reinstall"
		if was := text(old.Attributes["version"]); was != version {
			done.kind, attributes["previous_version"] = "update", was
		}
		for _, kept := range []string{"installed_kibana_space_id", "keep_policies_up_to_date", "additional_spaces_installed_kibana"} {
			if value, has := old.Attributes[kept]; has {
				attributes[kept] = value
			}
		}
	}
	attributes["installed_kibana"] = s.placeAssets(text(attributes["installed_kibana_space_id"]), p)
	if old == nil {
		// The type is free of spaces and the id new, so nothing is in the way.
		_, _ = s.store.create(space, &object{Type: installationObject, ID: p.name, Attributes: attributes}, false)
	} else {
		changed := old.clone()
		changed.Attributes = attributes
		s.store.put(changed)
	}
	if attributes["keep_policies_up_to_date"] == true {
		s.movePolicies(p.name, version)
	}
	done.assets = assetsOf(s.installation(p.name))
	return done
}

// installFor installs the package of a package policy, unless it is installed already or unknown.
func (s *Server) installFor(space string, policy *object) {
	used := record(policy.Attributes["package"])
	p, version := registered(text(used["name"])), text(used["version"])
	if p != nil && p.has(version) && s.installation(p.name) == nil {
		s.install(space, p, version, "registry")
	}
}

// movePolicies puts the policies of a package to a version.
func (s *Server) movePolicies(name, version string) {
	for _, policy := range s.policiesOfPackage(name) {
		changed := policy.clone()
		changed.Attributes["package"] = merged(record(policy.Attributes["package"]), map[string]any{"version": version})
		s.putRevision(changed)
		s.bumpPolicies(func(o *object) bool { return slices.Contains(texts(policy.Attributes["policy_ids"]), o.ID) })
	}
}

// assetsOf are all assets that an installation has made.
func assetsOf(o *object) []any {
	kibana, _ := o.Attributes["installed_kibana"].([]any)
	elastic, _ := o.Attributes["installed_es"].([]any)
	return append(append([]any{}, kibana...), elastic...)
}

func installQuery() fields {
	return fields{
		"prerelease": optional(boolean()), "ignoreMappingUpdateErrors": byDefault(false, boolean()),
		"skipDataStreamRollover": byDefault(false, boolean()), "skipDependencyCheck": byDefault(false, boolean()),
	}
}

func (s *Server) installPackage(c *call) (*reply, error) {
	if _, err := c.queryAs(installQuery()); err != nil {
		return nil, err
	}
	given, err := c.bodyObject(nullable(fields{
		"force": byDefault(false, boolean()), "ignore_constraints": byDefault(false, boolean()),
	}.object("force")))
	if err != nil {
		return nil, err
	}
	done, err := s.installRegistered(c.space, c.vars["name"], c.vars["version"], given["force"] == true)
	if err != nil {
		return nil, err
	}
	return installReply(c.vars["name"], "registry", done.assets), nil
}

func installReply(name, source string, assets []any) *reply {
	return ok(map[string]any{"items": assets, "_meta": map[string]any{"install_source": source, "name": name}})
}

// installRegistered installs a package of the registry; a version of "" is the latest one.
func (s *Server) installRegistered(space, name, version string, force bool) (installed, error) {
	p := registered(name)
	old := s.installation(name)
	switch {
	case version != "" && !semverForm.MatchString(version):
		return installed{}, fail(http.StatusBadRequest, "Package version is not a valid semver")
	case p == nil:
		return installed{}, fail(http.StatusNotFound, "["+name+"] package not found in registry")
	case version == "":
		version = p.latest()
	case !p.has(version):
		return installed{}, fail(http.StatusNotFound, name+"@"+version+" not found")
	}
	same := old != nil && old.Attributes["version"] == version
	switch {
	case same && !force:
		return installed{kind: "reinstall", status: "already_installed", assets: assetsOf(old)}, nil
	case !same && !force && compareVersions(version, p.latest()) < 0:
		return installed{}, fail(http.StatusBadRequest, fmt.Sprintf("%s-%s is out-of-date and cannot be installed or updated", name, version))
	}
	delete(s.epm.packs, name)
	return s.install(space, p, version, "registry"), nil
}

func (s *Server) updatePackage(c *call) (*reply, error) {
	namespace := str(func(text string) string {
		if text == "" {
			return "Must not be empty"
		}
		if !namespaceForm.MatchString(text) {
			return "Must only contain lowercase letters, numbers, and underscores"
		}
		return ""
	})
	change, err := c.bodyObject(fields{
		"keepPoliciesUpToDate":                optional(boolean()),
		"namespace_customization_enabled_for": optional(atMost(100, list(namespace))),
		"namespace_customization_settings":    optional(dict(dict(anything()))),
	}.object("keepPoliciesUpToDate"))
	if err != nil {
		return nil, err
	}
	name := c.vars["name"]
	old := s.installation(name)
	if old == nil {
		return nil, fail(http.StatusNotFound, "Error while updating package: "+name+" is not installed")
	}
	if keep, given := change["keepPoliciesUpToDate"]; given {
		delete(change, "keepPoliciesUpToDate")
		change["keep_policies_up_to_date"] = keep
	}
	s.storeChange(old, change)
	p, version, err := s.packageOf(c)
	if err != nil {
		return nil, err
	}
	return item(s.shownPackage(p, version)), nil
}

func (s *Server) uninstallPackage(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"force": optional(boolean())})
	if err != nil {
		return nil, err
	}
	assets, err := s.uninstall(c.vars["name"], query["force"] == true)
	if err != nil {
		return nil, err
	}
	return itemList(assets), nil
}

// uninstall removes a package, its assets and its policies. It names the assets.
func (s *Server) uninstall(name string, force bool) ([]any, error) {
	o := s.installation(name)
	if o == nil {
		return nil, fail(http.StatusBadRequest, name+" is not installed")
	}
	policies := s.policiesOfPackage(name)
	if !force && slices.ContainsFunc(policies, s.hasAgents) {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf(
			"Unable to remove package %s:%s with existing package policy(s) in use by agent(s)", name, text(o.Attributes["version"])))
	}
	for _, policy := range policies {
		s.store.remove(policy)
		s.bumpPolicies(func(o *object) bool { return slices.Contains(texts(policy.Attributes["policy_ids"]), o.ID) })
	}
	s.removeAssets(text(o.Attributes["installed_kibana_space_id"]), o.Attributes["installed_kibana"])
	for space, assets := range record(o.Attributes["additional_spaces_installed_kibana"]) {
		s.removeAssets(space, assets)
	}
	s.store.remove(o)
	delete(s.epm.packs, name)
	return assetsOf(o), nil
}

// hasAgents tells whether agents run a package policy.
func (s *Server) hasAgents(policy *object) bool {
	used := texts(policy.Attributes["policy_ids"])
	return len(s.store.filter(func(o *object) bool {
		return o.Type == agentObject && o.Attributes["active"] != false && slices.Contains(used, text(o.Attributes["policy_id"]))
	})) > 0
}
