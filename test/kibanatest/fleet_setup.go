package kibanatest

import (
	"maps"
	"net/http"
	"strings"
)

// Kibana's names of the privileges that the routes of Fleet's settings ask for.
const (
	mayReadSettings  = "fleet-settings-read"
	mayWriteSettings = "fleet-settings-all"
)

const (
	fleetSettingsObject = "ingest_manager_settings"
	fleetSettingsID     = "fleet-default-settings"
	spaceSettingsObject = "fleet-space-settings"
	spaceSettingsID     = "fleet-default-space-settings"
)

// fleetSharedRoutes are those of what agents of all spaces depend on, and of the keys that they enrol with.
func (s *Server) fleetSharedRoutes() {
	s.fleetSetupRoutes()
	s.fleetOutputRoutes()
	s.fleetHostRoutes()
	s.fleetProxyRoutes()
	s.fleetSourceRoutes()
	s.fleetCloudRoutes()
	s.fleetKeyRoutes()
	s.fleetManifestRoutes()
	s.packageRoutes()
	s.packageBulkRoutes()
	s.packageAssetRoutes()
}

func (s *Server) fleetSetupRoutes() {
	s.fleet(http.MethodPost, "/setup", maySetUpFleet, s.finishSetup)
	s.handle(http.MethodGet, "/api/fleet/check-permissions", s.checkFleetPermissions, versioned)
	s.fleet(http.MethodGet, "/settings", mayReadSettings, s.getFleetSettings)
	s.fleet(http.MethodPut, "/settings", mayWriteSettings, s.updateFleetSettings)
	s.fleet(http.MethodGet, "/space_settings", mayReadSettings, s.getSpaceSettings)
	s.fleet(http.MethodPut, "/space_settings", mayWriteSettings, s.updateSpaceSettings)
}

// setUpFleet makes what Fleet has from its start: settings, an output and a source of binaries. Kibana does so when it
// starts, this server when somebody asks.
func (s *Server) setUpFleet() {
	if _, done := s.store.objects[keyOf("", fleetSettingsObject, fleetSettingsID)]; done {
		return
	}
	for _, o := range []*object{
		{Type: fleetSettingsObject, ID: fleetSettingsID, Attributes: map[string]any{
			"prerelease_integrations_enabled": false, "preconfigured_fields": []any{},
			"secret_storage_requirements_met": true, "output_secret_storage_requirements_met": true,
			"use_space_awareness_migration_status": "success", "use_space_awareness_migration_started_at": nil,
		}},
		{Type: outputObject, ID: defaultOutputID, Attributes: map[string]any{
			"name": "default", "type": "elasticsearch", "hosts": []any{"http://localhost:9200"},
			"is_default": true, "is_default_monitoring": true, "preset": "balanced",
		}},
		{Type: sourceObject, ID: "fleet-default-download-source", Attributes: map[string]any{
			"name": "Elastic Artifacts", "host": "https://artifacts.elastic.co/downloads/", "is_default": true,
		}},
	} {
		_, _ = s.store.create(defaultSpaceID, o, false) // what is there already may stay
	}
}

func (s *Server) finishSetup(*call) (*reply, error) {
	s.setUpFleet()
	return ok(map[string]any{"isInitialized": true, "nonFatalErrors": []any{}}), nil
}

// checkFleetPermissions answers 200 to everybody, with what is missing in the body.
func (s *Server) checkFleetPermissions(c *call) (*reply, error) {
	query, err := c.queryAs(fields{"fleetServerSetup": optional(boolean())})
	if err != nil {
		return nil, err
	}
	switch {
	case s.allowed(c, c.space):
		return ok(map[string]any{"success": true}), nil
	case query["fleetServerSetup"] == true:
		return ok(map[string]any{"success": false, "error": "MISSING_FLEET_SERVER_SETUP_PRIVILEGES"}), nil
	}
	return ok(map[string]any{"success": false, "error": "MISSING_PRIVILEGES"}), nil
}

func (s *Server) getFleetSettings(*call) (*reply, error) {
	s.setUpFleet()
	settings, err := s.store.get(defaultSpaceID, fleetSettingsObject, fleetSettingsID)
	if err != nil {
		return nil, fail(http.StatusNotFound, "Settings not found")
	}
	shown := shownItem(settings)
	shown["version"] = settings.Version
	return item(shown), nil
}

func (s *Server) updateFleetSettings(c *call) (*reply, error) {
	change, err := c.bodyObject(fields{
		"has_seen_add_data_notice": optional(boolean()), "additional_yaml_config": optional(str()),
		"kibana_urls": optional(list(str())), "kibana_ca_sha256": optional(str()),
		"prerelease_integrations_enabled": optional(boolean()), "integration_knowledge_enabled": optional(boolean()),
		"delete_unenrolled_agents": optional(fields{"enabled": boolean(), "is_preconfigured": boolean()}.object()),
	}.object("has_seen_add_data_notice"))
	if err != nil {
		return nil, err
	}
	for _, unused := range []string{"additional_yaml_config", "kibana_urls", "kibana_ca_sha256"} {
		delete(change, unused)
	}
	s.setUpFleet()
	settings, err := s.store.get(defaultSpaceID, fleetSettingsObject, fleetSettingsID)
	if err != nil {
		return nil, fail(http.StatusNotFound, "Settings not found")
	}
	s.storeChange(settings, change)
	return s.getFleetSettings(c)
}

func (s *Server) getSpaceSettings(c *call) (*reply, error) {
	prefixes := []any{}
	if stored, err := s.store.get(c.space, spaceSettingsObject, spaceSettingsID); err == nil {
		prefixes, _ = stored.Attributes["allowed_namespace_prefixes"].([]any)
	}
	return item(map[string]any{"allowed_namespace_prefixes": prefixes}), nil
}

func (s *Server) updateSpaceSettings(c *call) (*reply, error) {
	prefix := str(maxLength(100), func(text string) string {
		if strings.Contains(text, "-") {
			return "Must not contain -"
		}
		return ""
	})
	change, err := c.bodyObject(fields{"allowed_namespace_prefixes": optional(atMost(10, list(prefix)))}.object())
	if err != nil {
		return nil, err
	}
	if prefixes, given := change["allowed_namespace_prefixes"]; given {
		if _, err := s.store.create(c.space, &object{
			Type: spaceSettingsObject, ID: spaceSettingsID, Attributes: map[string]any{"allowed_namespace_prefixes": prefixes},
		}, true); err != nil {
			return nil, err
		}
	}
	return s.getSpaceSettings(c)
}

// shownItem is a saved object the way Fleet shows it.
func shownItem(o *object) map[string]any {
	return merged(map[string]any{"id": o.ID}, o.Attributes)
}

// storeChange gives an object the attributes of a change. Null is kept: it takes a value away.
func (s *Server) storeChange(o *object, change map[string]any) *object {
	changed := o.clone()
	maps.Copy(changed.Attributes, change)
	return s.store.put(changed)
}
