package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/gen/cases"
	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleJira stores a connector for an example that cases can be pushed through.
func exampleJira(kb *scoped.Client) *scoped.Connector {
	jira, err := kb.Actions.Create(context.Background(), scoped.ConnectorRequest{
		Name: "Tickets", ConnectorTypeID: scoped.JiraConnector,
		Config:  connectors.ConfigFrom(connectors.JiraConfig{APIURL: "https://jira.example.com", ProjectKey: "SEC"}),
		Secrets: connectors.SecretsFrom(connectors.JiraSecrets{Email: "kibana@example.com", APIToken: "secret"}),
	})
	if err != nil {
		panic(err)
	}
	return jira
}

// exampleCaseConfiguration sets a configuration for an example.
func exampleCaseConfiguration(kb *scoped.Client) *scoped.CaseConfiguration {
	set, err := kb.Cases.CreateConfiguration(context.Background(), scoped.CaseConfigurationRequest{
		Owner: cases.OwnerCases, ClosureType: cases.ClosureTypeCloseByUser,
	})
	if err != nil {
		panic(err)
	}
	return set
}

// From now on, the cases of the owner have a field for the team.
func ExampleCasesService_CreateConfiguration() {
	marketing, done := exampleIn("marketing")
	defer done()

	set, err := marketing.Cases.CreateConfiguration(context.Background(), scoped.CaseConfigurationRequest{
		Owner: cases.OwnerCases, ClosureType: cases.ClosureTypeCloseByPushing,
		CustomFields: []cases.CustomFieldConfiguration{{Key: "team", Label: "Team", Type: cases.CustomFieldTypeText}},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(set.ClosureType, set.CustomFields[0].Label, set.Connector.Discriminator())
	// Output: close-by-pushing Team .none
}

func ExampleCasesService_Configurations() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleCaseConfiguration(marketing)

	all, err := marketing.Cases.Configurations(context.Background(), nil)
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, each := range all {
		fmt.Println(each.Owner, each.ClosureType)
	}
	// Output: cases close-by-user
}

func ExampleCasesService_UpdateConfiguration() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	set := exampleCaseConfiguration(marketing)

	change := scoped.CaseConfigurationChange{Version: set.Version, ClosureType: scoped.Ptr(cases.ClosureTypeCloseByPushing)}
	changed, err := marketing.Cases.UpdateConfiguration(ctx, set.ID, change)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(changed.ClosureType)

	_, err = marketing.Cases.UpdateConfiguration(ctx, set.ID, change)
	fmt.Println("out of date:", errors.Is(err, scoped.ErrConflict))
	// Output:
	// close-by-pushing
	// out of date: true
}

// Only connectors of some types can be pushed through.
func ExampleCasesService_Connectors() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleJira(marketing)
	exampleConnector(marketing)

	usable, err := marketing.Cases.Connectors(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, connector := range usable {
		fmt.Println(connector.Name, connector.ConnectorTypeID)
	}
	// Output: Tickets .jira
}

// A case that is pushed becomes a ticket in the other system.
func ExampleCasesService_Push() {
	marketing, done := exampleIn("marketing")
	defer done()
	jira := exampleJira(marketing)
	opened := exampleCase(marketing, "Strange logins")

	pushed, err := marketing.Cases.Push(context.Background(), opened.ID, jira.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(*pushed.ExternalService.ConnectorName, *pushed.ExternalService.ExternalTitle)
	// Output: Tickets KBT-10001
}

// A case names the connector that people push it through with one click.
func ExampleNoCaseConnector() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	jira := exampleJira(marketing)
	opened := exampleCase(marketing, "Strange logins")

	change := scoped.CaseChange{ID: opened.ID, Version: opened.Version, Connector: cases.ConnectorFrom(cases.JiraConnector{
		ID: jira.ID, Name: jira.Name, Fields: &cases.JiraFields{Priority: scoped.Ptr("High")},
	})}
	updated, err := marketing.Cases.Update(ctx, change)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(updated.Connector.Discriminator())

	updated, err = marketing.Cases.Update(ctx, scoped.CaseChange{
		ID: opened.ID, Version: updated.Version, Connector: scoped.NoCaseConnector(),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(updated.Connector.Discriminator())
	// Output:
	// .jira
	// .none
}
