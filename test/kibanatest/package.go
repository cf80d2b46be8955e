package kibanatest

import (
	"cmp"
	"fmt"
	"net/http"
	"regexp"
	"slices"
	"strings"
)

func (s *Server) packageRoutes() {
	const one, version = "/epm/packages/{name}", "/epm/packages/{name}/{version}"
	s.fleet(http.MethodGet, "/epm/packages", mayReadIntegrations, s.listPackages)
	s.fleet(http.MethodGet, "/epm/categories", mayReadIntegrations, s.listCategories)
	s.fleet(http.MethodGet, "/epm/packages/installed", mayReadIntegrations, s.listInstalledPackages)
	s.fleet(http.MethodGet, "/epm/packages/limited", mayReadIntegrations, s.listLimitedPackages)
	s.fleet(http.MethodGet, "/epm/verification_key_id", mayReadIntegrations, s.getVerificationKey)
	s.fleet(http.MethodGet, "/epm/data_streams", mayReadIntegrations, s.findDataStreams)
	s.fleet(http.MethodGet, one+"/stats", mayReadIntegrations, s.getPackageStats)
	s.fleet(http.MethodGet, version+"/dependencies", mayReadIntegrations, s.listDependencies)
	for _, path := range []string{one, version} {
		s.fleet(http.MethodGet, path, mayReadIntegrations, s.getPackage)
		s.fleet(http.MethodPost, path, mayWriteIntegrations, s.installPackage)
		s.fleet(http.MethodPut, path, mayWriteIntegrations, s.updatePackage)
		s.fleet(http.MethodDelete, path, mayWriteIntegrations, s.uninstallPackage)
	}
	s.fleet(http.MethodPost, one+"/rollback", mayWriteIntegrations, s.rollbackPackage)
	s.fleet(http.MethodPost, one+"/review_upgrade", mayWriteIntegrations, s.reviewUpgrade)
}

// packageNamed finds a package that is installed or in the registry.
func (s *Server) packageNamed(name string) (*pack, error) {
	if p := cmp.Or(s.epm.packs[name], registered(name)); p != nil {
		return p, nil
	}
	return nil, fail(http.StatusNotFound, "["+name+"] package not installed or found in registry")
}

var semverForm = regexp.MustCompile(`^\d+\.\d+\.\d+(-[0-9A-Za-z.-]+)?(\+[0-9A-Za-z.-]+)?$`)

// packageOf finds the package of a call and its version: the one of the path, else the one that is installed, else the
// latest one.
func (s *Server) packageOf(c *call) (*pack, string, error) {
	version := c.vars["version"]
	if version != "" && !semverForm.MatchString(version) {
		return nil, "", fail(http.StatusBadRequest, "Package version is not a valid semver")
	}
	p, err := s.packageNamed(c.vars["name"])
	if err != nil {
		return nil, "", err
	}
	installed := s.installation(p.name)
	switch {
	case version == "" && installed != nil:
		version = text(installed.Attributes["version"])
	case version == "":
		version = p.latest()
	case !p.has(version):
		return nil, "", fail(http.StatusNotFound, p.name+"@"+version+" not found")
	}
	return p, version, nil
}

func (s *Server) getPackage(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"ignoreUnverified": optional(boolean()), "prerelease": optional(boolean()), "full": optional(boolean()),
		"withMetadata": byDefault(false, boolean()),
	})
	if err != nil {
		return nil, err
	}
	p, version, err := s.packageOf(c)
	if err != nil {
		return nil, err
	}
	body := map[string]any{"item": s.shownPackage(p, version)}
	if query["withMetadata"] == true {
		body["metadata"] = map[string]any{"has_policies": len(s.policiesOfPackage(p.name)) > 0}
	}
	return ok(body), nil
}

// shownPackage is a version of a package with all that there is to say.
func (s *Server) shownPackage(p *pack, version string) map[string]any {
	out := p.info(version)
	out["keepPoliciesUpToDate"] = false
	if installed := s.installation(p.name); installed != nil {
		out["keepPoliciesUpToDate"] = installed.Attributes["keep_policies_up_to_date"] == true
	}
	s.addStatus(p, out)
	return out
}

// addStatus says whether a package is installed, and how.
func (s *Server) addStatus(p *pack, shown map[string]any) {
	shown["status"] = "not_installed"
	if installed := s.installation(p.name); installed != nil {
		shown["status"], shown["installationInfo"] = "installed", installationInfo(installed)
	}
}

// packages are all packages that there are, by title.
func (s *Server) packages() []*pack {
	all := slices.Clone(registry())
	for name, p := range s.epm.packs {
		if registered(name) == nil {
			all = append(all, p)
		}
	}
	slices.SortFunc(all, func(a, b *pack) int {
		return cmp.Or(cmp.Compare(strings.ToLower(a.title), strings.ToLower(b.title)), cmp.Compare(a.name, b.name))
	})
	return all
}

func (s *Server) listPackages(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"category": optional(str()), "prerelease": optional(boolean()), "excludeInstallStatus": byDefault(false, boolean()),
		"withPackagePoliciesCount": byDefault(false, boolean()),
	})
	if err != nil {
		return nil, err
	}
	found := slices.DeleteFunc(s.packages(), func(p *pack) bool {
		category, chosen := query["category"].(string)
		return chosen && category != "" && !slices.Contains(p.categories, category)
	})
	return itemList(each(found, func(p *pack) map[string]any {
		shown := p.summary(p.latest())
		shown["id"] = p.name
		if query["excludeInstallStatus"] != true {
			s.addStatus(p, shown)
		}
		if query["withPackagePoliciesCount"] == true {
			shown["packagePoliciesInfo"] = map[string]any{"count": len(s.policiesOfPackage(p.name))}
		}
		return shown
	})), nil
}

func (s *Server) listCategories(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{"prerelease": optional(boolean()), "include_policy_templates": optional(boolean())}); err != nil {
		return nil, err
	}
	counts := map[string]int{}
	for _, p := range s.packages() {
		for _, category := range p.categories {
			counts[category]++
		}
	}
	var items []any
	titles := categoryTitles()
	for _, id := range sortedSet(slices.Concat(each(s.packages(), func(p *pack) []string { return p.categories })...)) {
		items = append(items, map[string]any{"id": id, "title": cmp.Or(titles[id], id), "count": counts[id]})
	}
	return itemList(items), nil
}

func (s *Server) getVerificationKey(*call) (*reply, error) {
	return ok(map[string]any{"id": elasticKeyID}), nil
}

// findDataStreams finds none: nobody sends data here.
func (s *Server) findDataStreams(c *call) (*reply, error) {
	_, err := c.queryAs(fields{
		"type": optional(dataStreamKind()), "datasetQuery": optional(str()), "sortOrder": byDefault("asc", oneWord("asc", "desc")),
		"uncategorisedOnly": byDefault(false, boolean()),
	})
	if err != nil {
		return nil, err
	}
	return itemList([]any{}), nil
}

func dataStreamKind() schema { return oneWord("logs", "metrics", "traces", "synthetics", "profiles") }

// getPackageStats counts also for packages that nobody knows.
func (s *Server) getPackageStats(c *call) (*reply, error) {
	policies := s.policiesOfPackage(c.vars["name"])
	agentPolicies := slices.Concat(each(policies, func(o *object) []string { return texts(o.Attributes["policy_ids"]) })...)
	return ok(map[string]any{"response": map[string]any{
		"agent_policy_count": len(sortedSet(agentPolicies)), "package_policy_count": len(policies),
	}}), nil
}

// listDependencies knows of none: the packages of the registry need no others.
func (s *Server) listDependencies(c *call) (*reply, error) {
	if _, _, err := s.packageOf(c); err != nil {
		return nil, err
	}
	return itemList([]any{}), nil
}

func (s *Server) listLimitedPackages(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{"prerelease": optional(boolean())}); err != nil {
		return nil, err
	}
	names := []string{}
	for _, p := range s.packages() {
		if p.single && s.installation(p.name) != nil {
			names = append(names, p.name)
		}
	}
	return itemList(names), nil
}

func (s *Server) listInstalledPackages(c *call) (*reply, error) {
	query, err := c.queryAs(fields{
		"dataStreamType": optional(dataStreamKind()), "showOnlyActiveDataStreams": optional(boolean()), "nameQuery": optional(str()),
		"searchAfter": optional(atMost(10, list(oneOf(str(), number())))), "perPage": byDefault(15.0, number()),
		"sortOrder": byDefault("asc", oneWord("asc", "desc")),
	})
	if err != nil {
		return nil, err
	}
	descending := query["sortOrder"] == "desc"
	found := slices.DeleteFunc(s.packages(), func(p *pack) bool {
		return s.installation(p.name) == nil || !strings.Contains(p.name, text(query["nameQuery"]))
	})
	slices.SortFunc(found, func(a, b *pack) int {
		if descending {
			a, b = b, a
		}
		return cmp.Compare(a.name, b.name)
	})
	total := len(found)
	if after, given := query["searchAfter"].([]any); given && len(after) > 0 {
		last := fmt.Sprint(after[0])
		found = slices.DeleteFunc(found, func(p *pack) bool { return p.name == last || (p.name < last) != descending })
	}
	size, _ := query["perPage"].(float64)
	found = found[:min(max(int(size), 0), len(found))]
	body := map[string]any{"total": total, "items": each(found, func(p *pack) any { return s.shownInstalled(p, query) })}
	if len(found) > 0 {
		body["searchAfter"] = []any{found[len(found)-1].name}
	}
	return ok(body), nil
}

// shownInstalled is an installed package with those of its data streams that the query asks for.
func (s *Server) shownInstalled(p *pack, query map[string]any) map[string]any {
	installed := s.installation(p.name)
	version := text(installed.Attributes["version"])
	streams := []any{}
	if query["showOnlyActiveDataStreams"] != true { // none is active
		streams = p.installedStreams(text(query["dataStreamType"]))
	}
	return map[string]any{
		"name": p.name, "version": version, "status": "installed", "title": p.title, "description": p.description,
		"icons": p.summary(version)["icons"], "dataStreams": streams,
	}
}
