package tenants_test

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// example starts an in-memory Kibana and makes a client of it.
func example() (kb *scoped.Client, done func()) {
	srv, err := kibanatest.Start()
	if err != nil {
		panic(err)
	}
	kb, err = scoped.New(srv.URL, once)
	if err != nil {
		panic(err)
	}
	return kb, func() {
		_ = kb.Close()
		srv.Close()
	}
}

// file writes a tenants file into a new directory.
func file(content string) (path string, remove func()) {
	directory, err := os.MkdirTemp("", "tenants")
	if err != nil {
		panic(err)
	}
	path = filepath.Join(directory, "tenants.yaml")
	if err := os.WriteFile(path, []byte(content), 0o600); err != nil {
		panic(err)
	}
	return path, func() { _ = os.RemoveAll(directory) }
}

// One tenant with one of everything.
func ExampleTenant() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	password := "hunter2" // from wherever your secrets are
	//doc:begin
	sales := tenants.Tenant{
		ID:               "sales",
		Name:             "Sales",
		Description:      "Pipeline and orders",
		Color:            "#4ECDC4",
		DisabledFeatures: []string{"dev_tools"},
		Connectors: []tenants.Connector{{
			Name:    "Order hook",
			Type:    scoped.WebhookConnector,
			Config:  map[string]any{"url": "https://hooks.example.com", "method": "post", "hasAuth": true},
			Secrets: tenants.Secrets{"user": "orders", "password": password},
		}},
		DataViews: []tenants.DataView{{Name: "Orders", Title: "orders-*", TimeField: "@timestamp", ID: "orders"}},
		Rules: []tenants.Rule{{
			Name:     "No orders",
			Type:     ".es-query",
			Consumer: "stackAlerts",
			Interval: "10m",
			Params: map[string]any{
				"searchType":          "searchSource",
				"searchConfiguration": map[string]any{"index": "orders"}, // the data view above
				"timeWindowSize":      10, "timeWindowUnit": "m",
				"thresholdComparator": "<", "threshold": []int{1}, "size": 0,
			},
			Actions: []tenants.Action{{
				Connector: "Order hook",
				Group:     "query matched",
				Params:    map[string]any{"body": `{"text": "no orders"}`},
			}},
		}},
		Roles: []tenants.Role{{
			Name: "reader", Base: "read",
			Indices: []tenants.Index{{Names: []string{"orders-*"}, Privileges: []string{"read", "view_index_metadata"}}},
		}},
	}
	changes, err := tenants.Apply(ctx, kb, []tenants.Tenant{sales}, tenants.Options{Owner: "platform"})
	//doc:end
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, change := range changes {
		fmt.Println(change)
	}
	// Output:
	// create space sales
	// create connector "Order hook" in sales
	// create data view "Orders" in sales
	// create rule "No orders" in sales
	// create role sales:reader
}

func ExampleLoad() {
	path, remove := file(`
tenants:
  - id: finance
    name: Finance
    connectors:
      - name: Ledger hook
        type: .webhook
        config: {url: "https://hooks.example.com", method: post, hasAuth: false}
    roles:
      - name: reader
        base: reed
`)
	defer remove()
	//doc:begin
	_, err := tenants.Load(path)
	var field *tenants.FieldError
	if errors.As(err, &field) {
		fmt.Printf("line %d, tenant %s, %s: %v\n", field.Line, field.Tenant, field.Field, field.Err)
	}
	//doc:end
	// Output:
	// line 11, tenant finance, roles[0].base: "reed" is neither all nor read
}

func ExampleNewPlan() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	sales := tenants.Tenant{ID: "sales", Name: "Sales", Color: "#4ECDC4", Connectors: []tenants.Connector{
		{Name: "Log", Type: scoped.ServerLogConnector},
		{Name: "Audit", Type: scoped.IndexConnector, Config: map[string]any{"index": "audit"}},
	}}
	if _, err := tenants.Apply(ctx, kb, []tenants.Tenant{sales}, tenants.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	sales.Color = "#556270"
	sales.Connectors = sales.Connectors[1:]
	sales.Connectors[0].Config["index"] = "sales-audit"

	//doc:begin
	plan, err := tenants.NewPlan(ctx, kb, []tenants.Tenant{sales}, tenants.Options{Prune: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(plan)
	//doc:end
	// Output:
	// ~ space sales
	//     color: "#4ECDC4" -> "#556270"
	// ~ connector "Audit" in sales
	//     config.index: "audit" -> "sales-audit"
	// - connector "Log" in sales
	// 3 changes: 2 to update, 1 to delete
}

// The changes of a plan are values: a program can look for what it does not want to do unasked.
func ExamplePlan_Changes() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	if _, err := tenants.Apply(ctx, kb, []tenants.Tenant{{ID: "sales", Name: "Sales"}}, tenants.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	plan, err := tenants.NewPlan(ctx, kb, []tenants.Tenant{{ID: "marketing", Name: "Marketing"}}, tenants.Options{Prune: true})
	if err != nil {
		fmt.Println(err)
		return
	}
	//doc:begin
	for _, change := range plan.Changes() {
		if change.Verb == tenants.Delete && change.Kind == tenants.KindSpace {
			fmt.Println("ask first:", change)
		}
	}
	//doc:end
	// Output:
	// ask first: delete space sales
}

func ExamplePlan_MarshalJSON() {
	kb, done := example()
	defer done()

	plan, err := tenants.NewPlan(context.Background(), kb, []tenants.Tenant{{ID: "sales", Name: "Sales"}}, tenants.Options{Owner: "platform"})
	if err != nil {
		fmt.Println(err)
		return
	}
	doc, err := json.MarshalIndent(plan, "", "  ")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(string(doc))
	// Output:
	// {
	//   "owner": "platform",
	//   "changes": [
	//     {
	//       "verb": "create",
	//       "kind": "space",
	//       "tenant": "sales",
	//       "name": "sales",
	//       "id": "sales",
	//       "differences": [
	//         {
	//           "field": "description",
	//           "after": "[managed by platform]"
	//         },
	//         {
	//           "field": "name",
	//           "after": "Sales"
	//         }
	//       ]
	//     }
	//   ]
	// }
}

// A plan is carried out as it was shown, or not at all.
func ExamplePlan_Apply() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	//doc:begin
	plan, err := tenants.NewPlan(ctx, kb, []tenants.Tenant{{ID: "sales", Name: "Sales"}}, tenants.Options{
		Progress: func(change tenants.Change) { fmt.Println("done:", change) },
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = plan.Apply(ctx)
	fmt.Println("error:", err)

	_, err = plan.Apply(ctx)
	var changed *tenants.ChangedError
	fmt.Println("once more:", errors.As(err, &changed))
	//doc:end
	// Output:
	// done: create space sales
	// error: <nil>
	// once more: true
}

func ExampleApply() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	//doc:begin
	declared := []tenants.Tenant{
		{ID: "marketing", Name: "Marketing", Connectors: []tenants.Connector{{Name: "Log", Type: scoped.ServerLogConnector}}},
		{ID: "sales", Name: "Sales"},
	}
	for range 2 {
		changes, err := tenants.Apply(ctx, kb, declared, tenants.Options{})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(len(changes), "changes made")
	}
	//doc:end
	// Output:
	// 3 changes made
	// 0 changes made
}

// A tenant that is no longer in the list goes with its space. What others have made stays.
func ExampleApply_prune() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	marketing, sales := tenants.Tenant{ID: "marketing", Name: "Marketing"}, tenants.Tenant{ID: "sales", Name: "Sales"}
	if _, err := tenants.Apply(ctx, kb, []tenants.Tenant{marketing, sales}, tenants.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: "playground", Name: "Playground"}); err != nil {
		fmt.Println(err)
		return
	}
	//doc:begin
	changes, err := tenants.Apply(ctx, kb, []tenants.Tenant{marketing}, tenants.Options{Prune: true})
	//doc:end
	fmt.Println(changes, err)
	// Output:
	// [delete space sales] <nil>
}

func ExampleApplyError() {
	kb, done := example()
	defer done()

	//doc:begin
	_, err := tenants.Apply(context.Background(), kb, []tenants.Tenant{
		{ID: "marketing", Name: "Marketing", Connectors: []tenants.Connector{{Name: "Hook", Type: ".webhok"}}},
		{ID: "sales", Name: "Sales"},
	}, tenants.Options{})
	var partly *tenants.ApplyError
	if errors.As(err, &partly) {
		fmt.Println("done:", partly.Done)
		fmt.Println("left:", partly.Left)
	}
	var unknown *scoped.UnknownConnectorTypeError
	if errors.As(err, &unknown) {
		fmt.Println("no such type:", unknown.Type)
	}
	//doc:end
	// Output:
	// done: [create space marketing create space sales]
	// left: [create connector "Hook" in marketing]
	// no such type: .webhok
}

// Two programs on one Kibana have owners of different names. Neither touches what the other has made.
func ExampleOwnedError() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	sales := []tenants.Tenant{{ID: "sales", Name: "Sales"}}
	if _, err := tenants.Apply(ctx, kb, sales, tenants.Options{Owner: "platform"}); err != nil {
		fmt.Println(err)
		return
	}
	//doc:begin
	_, err := tenants.Apply(ctx, kb, sales, tenants.Options{Owner: "sales-team"})
	var owned *tenants.OwnedError
	if errors.As(err, &owned) {
		fmt.Printf("%s %s belongs to %s\n", owned.Kind, owned.Name, owned.Owner)
	}
	//doc:end
	// Output:
	// space sales belongs to platform
}

func ExampleDrift() {
	kb, done := example()
	defer done()
	ctx := context.Background()

	declared := []tenants.Tenant{{ID: "sales", Name: "Sales", Connectors: []tenants.Connector{
		{Name: "Log", Type: scoped.ServerLogConnector},
		{Name: "Audit", Type: scoped.IndexConnector, Config: map[string]any{"index": "audit"}},
	}}}
	applied, err := tenants.Apply(ctx, kb, declared, tenants.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	sales, err := kb.Space(ctx, "sales")
	if err != nil {
		fmt.Println(err)
		return
	}
	if err := sales.Actions.Delete(ctx, applied[1].ID); err != nil { // somebody deletes the first connector
		fmt.Println(err)
		return
	}
	if _, err := sales.Actions.Create(ctx, scoped.ConnectorRequest{Name: "Scratch", ConnectorTypeID: scoped.ServerLogConnector}); err != nil {
		fmt.Println(err)
		return
	}
	//doc:begin
	report, err := tenants.Drift(ctx, kb, declared, tenants.Options{})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Print(report)
	//doc:end
	// Output:
	// + connector "Log" in sales
	//     name: "Log"
	//     type: ".server-log"
	// ? connector "Scratch" in sales
	// 1 change: 1 to create; 1 made by others
}

// A space of one Kibana becomes another space of another Kibana.
func ExampleExport() {
	from, done := example()
	defer done()
	to, end := example()
	defer end()
	ctx := context.Background()

	declared := []tenants.Tenant{{ID: "sales", Name: "Sales", DataViews: []tenants.DataView{{Title: "orders-*"}}}}
	if _, err := tenants.Apply(ctx, from, declared, tenants.Options{}); err != nil {
		fmt.Println(err)
		return
	}
	directory, err := os.MkdirTemp("", "export")
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = os.RemoveAll(directory) }()
	//doc:begin
	notes, err := tenants.Export(ctx, from, "sales", directory)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println("left out:", notes)
	exported, err := tenants.Load(filepath.Join(directory, "tenant.yaml"))
	if err != nil {
		fmt.Println(err)
		return
	}
	exported[0].ID = "sales-emea"
	changes, err := tenants.Apply(ctx, to, exported, tenants.Options{})
	//doc:end
	fmt.Println(changes, err)
	// Output:
	// left out: []
	// [create space sales-emea create data view "orders-*" in sales-emea] <nil>
}

func ExampleSecrets() {
	secrets := tenants.Secrets{"user": "orders", "password": "hunter2"}
	fmt.Println(secrets)
	fmt.Printf("%+v\n", tenants.Connector{Name: "Order hook", Type: ".webhook", Secrets: secrets})
	// Output:
	// {password, user}
	// {Name:Order hook Type:.webhook Config:map[] Secrets:{password, user}}
}

// A rehearsal in a test of your own finds what Kibana would refuse, before it meets a Kibana.
func Example_rehearsal() {
	path, remove := file(`
tenants:
  - id: finance
    name: Finance
    connectors:
      - name: Ledger hook
        type: .webhook
        config: {url: "https://hooks.example.com", methd: post, hasAuth: false}
`)
	defer remove()
	//doc:begin
	srv, err := kibanatest.Start()
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	kb, err := scoped.New(srv.URL)
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()

	declared, err := tenants.Load(path)
	if err != nil {
		fmt.Println(err)
		return
	}
	_, err = tenants.Apply(context.Background(), kb, declared, tenants.Options{})
	var refused *tenants.ChangeError
	if errors.As(err, &refused) {
		fmt.Println("Kibana refuses to", refused.Change)
	}
	//doc:end
	// Output:
	// Kibana refuses to create connector "Ledger hook" in finance
}
