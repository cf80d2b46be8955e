package kibanatest

import (
	"fmt"
	"net/http"
	"strings"
)

func (s *Server) createCustomIntegration(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{
		"integrationName": str(),
		"datasets":        atMost(10, list(fields{"name": str(), "type": dataStreamKind()}.object("name", "type"))),
		"force":           optional(boolean()),
	}.object("integrationName", "datasets"))
	if err != nil {
		return nil, err
	}
	name := text(given["integrationName"])
	if _, err := s.packageNamed(name); err == nil {
		return nil, fail(http.StatusConflict, fmt.Sprintf(
			"Failed to create the integration as an integration with the name %s already exists in the package registry or as a bundled package.", name))
	}
	p := &pack{
		name: name, title: name, description: "Collect logs for the custom integration: " + name, kind: "integration",
		categories: []string{"custom"}, versions: []string{"1.0.0"},
	}
	for _, dataset := range records(given["datasets"]) {
		dataset, kind := text(dataset["name"]), text(dataset["type"])
		if dataset != name && !strings.HasPrefix(dataset, name+".") {
			return nil, fail(http.StatusUnprocessableEntity, fmt.Sprintf("Dataset names '%s' must either match integration name '%s' exactly "+
				"or be prefixed with integration name and a dot (e.g. '%s.<dataset_name>').", dataset, name, name))
		}
		p.streams = append(p.streams, packStream{kind: kind, dataset: dataset, title: "Data stream for the " + name + " custom integration, and " + dataset + " dataset."})
	}
	s.keepPack(p)
	done := s.install(c.space, p, p.latest(), "custom")
	return installReply(name, "custom", done.assets), nil
}

// updateCustomIntegration gives the package a new version.
func (s *Server) updateCustomIntegration(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{
		"readMeData": optional(str()), "categories": optional(atMost(10, list(str()))),
	}.object("readMeData"))
	if err != nil {
		return nil, err
	}
	name := c.vars["name"]
	o := s.installation(name)
	switch {
	case o == nil:
		return nil, fail(http.StatusNotFound, "Integration with ID "+name+" not found")
	case o.Attributes["install_source"] != "custom":
		return nil, fail(http.StatusForbidden, "Integration with ID "+name+" is not a custom integration")
	}
	changed := *s.epm.packs[name]
	var major, minor, patch int
	if _, err := fmt.Sscanf(changed.latest(), "%d.%d.%d", &major, &minor, &patch); err != nil {
		return nil, internalError()
	}
	version := fmt.Sprintf("%d.%d.%d", major, minor, patch+1)
	changed.versions = []string{version}
	changed.readme = text(given["readMeData"])
	if categories := texts(given["categories"]); categories != nil {
		changed.categories = categories
	}
	s.keepPack(&changed)
	done := s.install(c.space, &changed, version, "custom")
	return ok(map[string]any{"id": name, "result": map[string]any{"version": version, "status": done.status}}), nil
}
