package kibanatest

import (
	"fmt"
	"maps"
	"net/http"
)

func (s *Server) packageAssetRoutes() {
	const version = "/epm/packages/{name}/{version}"
	s.fleet(http.MethodPost, version+"/kibana_assets", mayWriteIntegrations, s.installKibanaAssets)
	s.fleet(http.MethodDelete, version+"/kibana_assets", mayWriteIntegrations, s.deleteKibanaAssets)
	s.fleet(http.MethodPost, version+"/rule_assets", mayWriteIntegrations, s.installRuleAssets)
	s.fleet(http.MethodDelete, version+"/datastream_assets", mayWriteIntegrations, s.deleteStreamAssets)
	s.fleet(http.MethodPost, version+"/transforms/authorize", mayWriteIntegrations, s.authorizeTransforms)
	s.fleet(http.MethodPost, "/epm/bulk_assets", mayReadIntegrations, s.bulkGetAssets)
	s.fleet(http.MethodPost, "/epm/packages", mayWriteIntegrations, s.uploadPackage, takesArchive)
	s.fleet(http.MethodPost, "/epm/custom_integrations", mayWriteIntegrations, s.createCustomIntegration)
	s.fleet(http.MethodPut, "/epm/custom_integrations/{name}", mayWriteIntegrations, s.updateCustomIntegration)
	s.packageFileRoutes(version)
}

// placeAssets puts the dashboards of a package into a space. One whose id another space has gets an id of its own.
func (s *Server) placeAssets(space string, p *pack) []any {
	placed := []any{}
	for _, d := range p.dashboards {
		o := &object{Type: "dashboard", ID: d.id, Managed: true, Attributes: map[string]any{"title": d.title, "description": p.description}}
		asset := map[string]any{"type": o.Type}
		if s.store.elsewhere(space, o) {
			o.ID, o.OriginID = s.copyIn(space, d.id), d.id
			asset["originId"] = d.id
		}
		if made, err := s.store.create(space, o, true); err == nil {
			asset["id"] = made.ID
			placed = append(placed, asset)
		}
	}
	return placed
}

// copyIn is the id of a copy that a space has of a dashboard, or a new one.
func (s *Server) copyIn(space, origin string) string {
	for _, o := range s.store.list(space, "dashboard") {
		if o.OriginID == origin {
			return o.ID
		}
	}
	return newUUID()
}

// removeAssets removes Kibana assets from a space.
func (s *Server) removeAssets(space string, assets any) {
	for _, id := range identitiesFrom(assets) {
		if o, err := s.store.get(space, id.Type, id.ID); err == nil {
			s.store.remove(o)
		}
	}
}

// installedVersion finds the installation of the version that the path names.
func (s *Server) installedVersion(c *call) (*object, error) {
	o := s.installation(c.vars["name"])
	if o == nil || o.Attributes["version"] != c.vars["version"] {
		return nil, fail(http.StatusNotFound, "Requested version is not installed")
	}
	return o, nil
}

func (s *Server) installKibanaAssets(c *call) (*reply, error) {
	given, err := c.bodyObject(nullable(fields{
		"force": optional(boolean()), "space_ids": optional(atMost(100, nonEmptyList(str()))),
	}.object()))
	if err != nil {
		return nil, err
	}
	o, err := s.installedVersion(c)
	if err != nil {
		return nil, err
	}
	p, err := s.packageNamed(c.vars["name"])
	if err != nil {
		return nil, err
	}
	spaces := texts(given["space_ids"])
	if spaces == nil {
		spaces = []string{c.space}
	}
	for _, space := range spaces {
		if !s.allowed(c, space) {
			return nil, s.lacksPrivilege(c, mayWriteIntegrations)
		}
		o = s.storeChange(o, s.placed(o, space, p))
	}
	return ok(map[string]any{"success": true}), nil
}

// placed puts the assets of an installed package into a space, and says what changes in the installation.
func (s *Server) placed(o *object, space string, p *pack) map[string]any {
	assets := s.placeAssets(space, p)
	if space == o.Attributes["installed_kibana_space_id"] {
		return map[string]any{"installed_kibana": assets}
	}
	more := maps.Clone(orEmpty(record(o.Attributes["additional_spaces_installed_kibana"])))
	more[space] = assets
	return map[string]any{"additional_spaces_installed_kibana": more}
}

func (s *Server) deleteKibanaAssets(c *call) (*reply, error) {
	o, err := s.installedVersion(c)
	if err != nil {
		return nil, err
	}
	if o.Attributes["installed_kibana_space_id"] == c.space {
		return nil, fail(http.StatusBadRequest, "Impossible to delete kibana assets from the space where the package was installed, "+
			"you must uninstall the package.")
	}
	more := maps.Clone(orEmpty(record(o.Attributes["additional_spaces_installed_kibana"])))
	s.removeAssets(c.space, more[c.space])
	delete(more, c.space)
	s.storeChange(o, map[string]any{"additional_spaces_installed_kibana": more})
	return ok(map[string]any{"success": true}), nil
}

// installRuleAssets has nothing to do: no package of the registry brings rules.
func (s *Server) installRuleAssets(c *call) (*reply, error) {
	if _, err := c.bodyObject(nullable(fields{"force": optional(boolean())}.object())); err != nil {
		return nil, err
	}
	if _, err := s.installedVersion(c); err != nil {
		return nil, err
	}
	return ok(map[string]any{"success": true}), nil
}

func (s *Server) deleteStreamAssets(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"packagePolicyId": str()})
	if err != nil {
		return nil, err
	}
	id := text(query["packagePolicyId"])
	policy, err := s.store.get(c.space, packagePolicyObject, id)
	if err != nil {
		return nil, fail(http.StatusNotFound, "Package policy with id "+id+" not found")
	}
	p, _, err := s.packageOf(c)
	switch {
	case err != nil:
		return nil, err
	case p.kind != "input":
		return nil, fail(http.StatusBadRequest, "Requested package "+p.name+" is not an input package")
	case record(policy.Attributes["package"])["name"] != p.name:
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("Package policy %s does not use package %s", id, p.name))
	}
	return ok(map[string]any{"success": true}), nil
}

// authorizeTransforms finds every transform in order.
func (s *Server) authorizeTransforms(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{"prerelease": optional(boolean())}); err != nil {
		return nil, err
	}
	given, err := c.bodyObject(fields{
		"transforms": atMost(1000, list(fields{"transformId": str()}.object("transformId"))),
	}.object("transforms"))
	if err != nil {
		return nil, err
	}
	if s.installation(c.vars["name"]) == nil {
		return nil, notFound(installationObject, c.vars["name"])
	}
	return ok(each(append([]map[string]any{}, records(given["transforms"])...), func(transform map[string]any) any {
		return map[string]any{"transformId": transform["transformId"], "success": true, "error": nil}
	})), nil
}

// elasticAssetLinks tell where Kibana shows assets of Elasticsearch, by type.
func elasticAssetLinks() map[string]string {
	return map[string]string{
		"index_template":     "/app/management/data/index_management/templates/",
		"component_template": "/app/management/data/index_management/component_templates/",
		"ingest_pipeline":    "/app/management/ingest/ingest_pipelines?pipeline=",
		"ilm_policy":         "/app/management/data/index_lifecycle_management/policies/edit/",
		"transform":          "/app/management/data/transform?_a=transform:",
	}
}

// bulkGetAssets takes assets of Elasticsearch for granted. Those of Kibana that the space has not are left out.
func (s *Server) bulkGetAssets(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{
		"assetIds": atMost(10000, list(fields{"id": str(), "type": str()}.object("id", "type"))),
	}.object("assetIds"))
	if err != nil {
		return nil, err
	}
	links := elasticAssetLinks()
	items := []any{}
	for _, asset := range identitiesFrom(given["assetIds"]) {
		if link, isElastic := links[asset.Type]; isElastic {
			items = append(items, map[string]any{"id": asset.ID, "type": asset.Type, "appLink": link + asset.ID, "attributes": map[string]any{}})
			continue
		}
		if o, err := s.store.get(c.space, asset.Type, asset.ID); err == nil && published(asset.Type) {
			items = append(items, shownAsset(o))
		}
	}
	return itemList(items), nil
}

func shownAsset(o *object) map[string]any {
	out := map[string]any{
		"id": o.ID, "type": o.Type, "updatedAt": o.UpdatedAt, "attributes": pick(o.Attributes, []string{"title", "description"}),
	}
	if o.Type == "dashboard" {
		out["appLink"] = "/app/dashboards#/view/" + o.ID
	}
	return out
}
