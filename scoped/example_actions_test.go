package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strings"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleConnector stores a connector for an example.
func exampleConnector(kb *scoped.Client) *scoped.Connector {
	connector, err := kb.Actions.Create(context.Background(), scoped.ConnectorRequest{
		Name: "Leads", ConnectorTypeID: scoped.IndexConnector,
		Config: connectors.ConfigFrom(connectors.IndexConfig{Index: "leads"}),
	})
	if err != nil {
		panic(err)
	}
	return connector
}

// A password is rotated: the rest of the connector is read and sent again, as an update keeps nothing.
func ExampleActionsService() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	made, err := marketing.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "CRM", ConnectorTypeID: scoped.WebhookConnector,
		Config:  connectors.ConfigFrom(connectors.WebhookConfig{URL: "https://crm.example.com/leads"}),
		Secrets: connectors.SecretsFrom(connectors.WebhookSecrets{User: scoped.Ptr("kibana"), Password: scoped.Ptr("old")}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	current, err := marketing.Actions.Get(ctx, made.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	rotated, err := marketing.Actions.Update(ctx, made.ID, scoped.ConnectorUpdate{
		Name: current.Name, Config: current.Config,
		Secrets: connectors.SecretsFrom(connectors.WebhookSecrets{User: scoped.Ptr("kibana"), Password: scoped.Ptr("new")}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(rotated.Name, "lacks secrets:", *rotated.IsMissingSecrets)
	// Output: CRM lacks secrets: false
}

// Secrets go to Kibana and never come back.
func ExampleActionsService_Create() {
	marketing, done := exampleIn("marketing")
	defer done()

	hook, err := marketing.Actions.Create(context.Background(), scoped.ConnectorRequest{
		Name:            "CRM",
		ConnectorTypeID: scoped.WebhookConnector,
		Config:          connectors.ConfigFrom(connectors.WebhookConfig{URL: "https://crm.example.com/leads"}),
		Secrets:         connectors.SecretsFrom(connectors.WebhookSecrets{User: scoped.Ptr("kibana"), Password: scoped.Ptr("secret")}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(hook.Name, hook.ConnectorTypeID, hook.Config.Text("url"))
	// Output: CRM .webhook https://crm.example.com/leads
}

// An id of one's own makes a program that runs twice find what it made.
func ExampleActionsService_CreateWithID() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()

	const id = "8e3f1b62-6f0f-4a5e-9d0b-6c9a3a1d2f10"
	request := scoped.ConnectorRequest{Name: "Audit", ConnectorTypeID: scoped.ServerLogConnector}
	for range 2 {
		_, err := marketing.Actions.CreateWithID(ctx, id, request)
		if errors.Is(err, scoped.ErrConflict) {
			fmt.Println("is there already")
			continue
		}
		fmt.Println("created:", err == nil)
	}
	// Output:
	// created: true
	// is there already
}

func ExampleActionsService_Delete() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	connector := exampleConnector(marketing)

	fmt.Println(marketing.Actions.Delete(ctx, connector.ID))

	err := marketing.Actions.Delete(ctx, connector.ID)
	fmt.Println("missing now:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// <nil>
	// missing now: true
}

// A run that fails is an error next to the result, although Kibana answers with success.
func ExampleActionsService_Execute() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	connector := exampleConnector(kb)

	run, err := kb.Actions.Execute(ctx, connector.ID, map[string]any{"documents": []any{map[string]any{"name": "Ada"}}})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(run.Status)

	_, err = kb.Actions.Execute(ctx, connector.ID, map[string]any{"document": "Ada"})
	var failed *scoped.ExecutionError
	if errors.As(err, &failed) {
		fmt.Println(failed.Message, failed.ServiceMessage)
	}
	// Output:
	// ok
	// error validating action params: [documents]: expected value of type [array] but got [undefined]
}

// Get finds a connector in its own space only.
func ExampleActionsService_Get() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	marketing, err := kb.Space(ctx, "marketing")
	if err != nil {
		fmt.Println(err)
		return
	}
	connector := exampleConnector(marketing)

	found, err := marketing.Actions.Get(ctx, connector.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(found.Name, found.Config.Text("index"))

	_, err = marketing.Actions.Get(ctx, connector.ID, scoped.InSpace("sales"))
	fmt.Println("in sales:", !errors.Is(err, scoped.ErrNotFound))
	// Output:
	// Leads leads
	// in sales: false
}

func ExampleActionsService_List() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleConnector(marketing)

	list, err := marketing.Actions.List(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, connector := range list {
		fmt.Println(connector.Name, "is used by", *connector.ReferencedByCount, "objects")
	}
	// Output: Leads is used by 0 objects
}

// The list tells of each type which licence it takes, and whether that is there.
func ExampleActionsService_ListTypes() {
	kb, done := example()
	defer done()

	types, err := kb.Actions.ListTypes(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	at := slices.IndexFunc(types, func(t scoped.ConnectorType) bool { return t.ID == scoped.JiraConnector })
	fmt.Println(types[at].Name, types[at].MinimumLicenseRequired, types[at].EnabledInLicense)
	// Output: Jira gold true
}

// Only some types can take cases to another system.
func ExampleActionsService_ListTypesFor() {
	kb, done := example()
	defer done()

	types, err := kb.Actions.ListTypesFor(context.Background(), scoped.ListConnectorTypesParams{FeatureID: scoped.Ptr("cases")})
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, id := range []scoped.ConnectorTypeID{scoped.JiraConnector, scoped.EmailConnector} {
		fmt.Println(id, slices.ContainsFunc(types, func(t scoped.ConnectorType) bool { return t.ID == id }))
	}
	// Output:
	// .jira true
	// .email false
}

// A provider that refused says why in the parameters, and Kibana shows a page for people.
func ExampleActionsService_OAuthCallback() {
	kb, done := example()
	defer done()

	page, err := kb.Actions.OAuthCallback(context.Background(), scoped.OAuthCallbackParams{
		State: scoped.Ptr("b6a1"), Error: scoped.Ptr("access_denied"),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = page.Close() }()
	html, err := io.ReadAll(page)
	fmt.Println("is a page:", strings.HasPrefix(string(html), "<!DOCTYPE html>"), err)
	// Output: is a page: true <nil>
}

func ExampleActionsService_OAuthCallbackScript() {
	kb, done := example()
	defer done()

	script, err := kb.Actions.OAuthCallbackScript(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = script.Close() }()
	text, err := io.ReadAll(script)
	fmt.Println("tells the other window:", strings.Contains(string(text), "postMessage"), err)
	// Output: tells the other window: true <nil>
}

// An update replaces everything, so it begins with what is there.
func ExampleActionsService_Update() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	connector := exampleConnector(kb)

	renamed, err := kb.Actions.Update(ctx, connector.ID, scoped.ConnectorUpdate{Name: "All leads", Config: connector.Config})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(renamed.Name, renamed.Config.Text("index"))
	// Output: All leads leads
}
