package kibanatest

import (
	"fmt"
	"net/http"
	"regexp"
)

var namespaceForm = regexp.MustCompile(`^[a-z0-9_]+$`)

func (s *Server) rollbackPackage(c *call) (*reply, error) {
	version, err := s.rollback(c.vars["name"])
	if err != nil {
		return nil, err
	}
	return ok(map[string]any{"version": version, "success": true}), nil
}

// rollback puts a package and its policies back to the version before the last upgrade.
func (s *Server) rollback(name string) (string, error) {
	o := s.installation(name)
	if o == nil {
		return "", fail(http.StatusBadRequest, fmt.Sprintf("Failed to roll back package %s: Package %s is not installed", name, name))
	}
	version := text(o.Attributes["previous_version"])
	if version == "" {
		return "", fail(http.StatusBadRequest, fmt.Sprintf("Failed to roll back package %s: No previous version found", name))
	}
	p, err := s.packageNamed(name)
	if err != nil {
		return "", err
	}
	s.install(text(o.Attributes["installed_kibana_space_id"]), p, version, text(o.Attributes["install_source"]))
	s.movePolicies(name, version)
	s.storeChange(s.installation(name), map[string]any{"previous_version": nil, "rolled_back": true})
	return version, nil
}

// reviewUpgrade finds no upgrade that waits: nothing here upgrades packages of its own accord.
func (s *Server) reviewUpgrade(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{
		"action": required(oneWord("accept", "decline", "pending")), "target_version": str(),
	}.object("action", "target_version"))
	if err != nil {
		return nil, err
	}
	name := c.vars["name"]
	if s.installation(name) == nil {
		return nil, fail(http.StatusNotFound, "Error while reviewing upgrade: "+name+" is not installed")
	}
	return nil, fail(http.StatusNotFound, fmt.Sprintf("No pending upgrade review for %s@%s", name, text(given["target_version"])))
}
