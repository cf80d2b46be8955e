package kibanatest

import (
	"fmt"
	"net/http"
	"strings"
)

func (s *Server) packageBulkRoutes() {
	const base = "/epm/packages/"
	s.fleet(http.MethodPost, base+"_bulk", mayWriteIntegrations, s.bulkInstallPackages)
	for verb, start := range map[string]handler{
		"_bulk_upgrade": s.bulkUpgradePackages, "_bulk_uninstall": s.bulkUninstallPackages, "_bulk_rollback": s.bulkRollbackPackages,
	} {
		s.fleet(http.MethodPost, base+verb, mayWriteIntegrations, start)
		s.fleet(http.MethodGet, base+verb+"/{taskId}", mayWriteIntegrations, s.getPackageTask)
	}
}

// bulkInstallPackages answers 200 whatever happens to the packages.
func (s *Server) bulkInstallPackages(c *call) (*reply, error) {
	if _, err := c.queryAs(fields{"prerelease": optional(boolean())}); err != nil {
		return nil, err
	}
	chosen := fields{"name": str(), "version": str(), "prerelease": optional(boolean())}.object("name", "version")
	given, err := c.bodyObject(fields{
		"packages": atMost(1000, nonEmptyList(oneOf(str(), chosen))), "force": byDefault(false, boolean()),
	}.object("packages"))
	if err != nil {
		return nil, err
	}
	packages, _ := given["packages"].([]any)
	return itemList(each(packages, func(choice any) any {
		name, version := text(choice), ""
		if choice, isObject := choice.(map[string]any); isObject {
			name, version = text(choice["name"]), text(choice["version"])
		}
		done, err := s.installRegistered(c.space, name, version, given["force"] == true)
		if err != nil {
			f := asFailure(err)
			return map[string]any{"name": name, "statusCode": f.status, "error": f.message}
		}
		return map[string]any{
			"name": name, "version": text(s.installation(name).Attributes["version"]), "result": map[string]any{
				"assets": done.assets, "status": done.status, "installType": done.kind, "installSource": "registry",
			},
		}
	})), nil
}

// packageTask checks the packages of a task, does its work at once, and answers with its id.
func (s *Server) packageTask(verb string, packages []map[string]any, work func(choice map[string]any) error) (*reply, error) {
	var missing []string
	for _, choice := range packages {
		if name := text(choice["name"]); s.installation(name) == nil {
			missing = append(missing, name)
		}
	}
	if missing != nil {
		return nil, fail(http.StatusBadRequest, fmt.Sprintf("Cannot %s non-installed packages: %s", verb, strings.Join(missing, ", ")))
	}
	results := each(packages, func(choice map[string]any) any {
		result := map[string]any{"name": choice["name"], "success": true}
		if err := work(choice); err != nil {
			result["success"], result["error"] = false, map[string]any{"message": err.Error()}
		}
		return result
	})
	if s.epm.tasks == nil {
		s.epm.tasks = map[string]map[string]any{}
	}
	id := newUUID()
	s.epm.tasks[id] = map[string]any{"status": "success", "results": results}
	return ok(map[string]any{"taskId": id}), nil
}

// chosenPackages is the schema of the packages of a task.
func chosenPackages(choice schema) schema { return atMost(1000, nonEmptyList(choice)) }

func (s *Server) bulkUpgradePackages(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{
		"packages":   chosenPackages(fields{"name": str(), "version": optional(str())}.object("name")),
		"prerelease": optional(boolean()), "force": byDefault(false, boolean()), "upgrade_package_policies": byDefault(false, boolean()),
	}.object("packages"))
	if err != nil {
		return nil, err
	}
	return s.packageTask("upgrade", records(given["packages"]), func(choice map[string]any) error {
		name := text(choice["name"])
		if _, err := s.installRegistered(c.space, name, text(choice["version"]), given["force"] == true); err != nil {
			return err
		}
		if given["upgrade_package_policies"] == true {
			s.movePolicies(name, text(s.installation(name).Attributes["version"]))
		}
		return nil
	})
}

func (s *Server) bulkUninstallPackages(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{
		"packages": chosenPackages(fields{"name": str(), "version": str()}.object("name", "version")), "force": byDefault(false, boolean()),
	}.object("packages"))
	if err != nil {
		return nil, err
	}
	return s.packageTask("uninstall", records(given["packages"]), func(choice map[string]any) error {
		_, err := s.uninstall(text(choice["name"]), given["force"] == true)
		return err
	})
}

func (s *Server) bulkRollbackPackages(c *call) (*reply, error) {
	given, err := c.bodyObject(fields{"packages": chosenPackages(fields{"name": str()}.object("name"))}.object("packages"))
	if err != nil {
		return nil, err
	}
	return s.packageTask("rollback", records(given["packages"]), func(choice map[string]any) error {
		_, err := s.rollback(text(choice["name"]))
		return err
	})
}

func (s *Server) getPackageTask(c *call) (*reply, error) {
	if status, found := s.epm.tasks[c.vars["taskId"]]; found {
		return ok(status), nil
	}
	return nil, notFound("task", c.vars["taskId"])
}
