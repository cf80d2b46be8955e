package guides_test

import (
	"context"
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/scoped/tenants"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// addHook is the first example of the README.
func addHook(ctx context.Context, url, key string) error {
	//doc:begin
	kb, err := scoped.New(url, scoped.WithAPIKey(key)) // sends nothing yet
	if err != nil {
		return err
	}
	defer func() { _ = kb.Close() }()

	marketing, err := kb.Space(ctx, "marketing") // a *scoped.SpaceNotFoundError if there is none
	if err != nil {
		return err
	}
	_, err = marketing.Actions.Create(ctx, scoped.ConnectorRequest{
		Name:            "Leads",
		ConnectorTypeID: scoped.WebhookConnector,
		Config: connectors.ConfigFrom(connectors.WebhookConfig{
			URL: "https://hooks.example.com/leads", HasAuth: scoped.Ptr(false),
		}),
	})
	if err != nil {
		return err
	}

	// The space of a single call, whatever the client's own. This one has a typo, and nothing is sent into it.
	_, err = kb.Actions.List(ctx, scoped.InSpace("marketng"))
	return err
	//doc:end
}

func Example_readme() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"), kibanatest.WithAPIKey("key"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	fmt.Println(addHook(context.Background(), srv.URL, "key"))
	// Output:
	// [Space: marketng] ListConnectors: space "marketng" does not exist: check the id, or create the space first
}

func Example_readmeTenants() {
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
	provision := func(ctx context.Context, path string) error {
		//doc:begin
		declared, err := tenants.Load(path)
		if err != nil {
			return err
		}
		plan, err := tenants.NewPlan(ctx, kb, declared, tenants.Options{})
		if err != nil {
			return err
		}
		fmt.Print(plan)
		_, err = plan.Apply(ctx) // changes what the plan says, and looks whether Kibana is as declared
		return err
		//doc:end
	}
	for range 2 {
		if err := provision(context.Background(), "testdata/tenants.yaml"); err != nil {
			fmt.Println(err)
			return
		}
	}
	// Output:
	// + space marketing
	//     description: "[managed by tenants]"
	//     disabledFeatures: ["dev_tools"]
	//     name: "Marketing"
	// + connector "Leads" in marketing
	//     config.hasAuth: false
	//     config.method: "post"
	//     config.url: "https://hooks.example.com/[redacted]"
	//     name: "Leads"
	//     type: ".webhook"
	// + role marketing:editor
	//     base: "all"
	// 3 changes: 3 to create
	// nothing to change
}

// provision stands for a program's own code.
func provision(ctx context.Context, kb *scoped.Client) error {
	_, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{Name: "Audit", ConnectorTypeID: scoped.ServerLogConnector}, scoped.InSpace("marketing"))
	return err
}

func TestProvisioning(t *testing.T) {
	t.Parallel()
	srv := kibanatest.New(t, kibanatest.WithSpaces("marketing")) // ends with the test
	kb, err := scoped.New(srv.URL)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { _ = kb.Close() })

	srv.React(kibanatest.Match{Method: "POST", Times: 1}, kibanatest.Overloaded()) // the next POST meets a busy Kibana
	if err := provision(t.Context(), kb); err != nil {
		t.Error(err)
	}
	for _, r := range srv.Requests() { // what arrived, without credentials
		t.Log(r.Method, r.Space, r.Path, r.Status)
	}
}
