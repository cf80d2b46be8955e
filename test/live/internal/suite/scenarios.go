package suite

import "github.com/kibana-go/kibana-go/test/contract/described"

// All are the scenarios of the suite.
func All(d *described.Description) []Scenario {
	return []Scenario{
		{"services", services},
		{"spaces", spaceLife},
		{"missing", missing},
		{"connectors", connectorLives},
		{"objects", objects},
		{"reads", reads(d)},
		{"unknown", unknown(d)},
		{"refusals", refusals(d)},
		{"rules", rules},
		{"dashboards", dashboardLife},
		{"views", dataViewLife},
		{"cases", caseLife},
		{"roles", roleLife},
		{"slos", sloLife},
		{"windows", windowLife},
		{"urls", shortURLLife},
		{"fleet", fleetLife},
		{"security", securityLife},
		{"investigations", investigations},
	}
}
