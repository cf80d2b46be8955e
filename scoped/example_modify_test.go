package scoped_test

import (
	"context"
	"fmt"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
)

func ExampleClient_Call() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	type tag struct {
		ID         string         `json:"id,omitempty"`
		Attributes map[string]any `json:"attributes"`
	}
	made := new(tag)
	err := kb.Call(ctx, http.MethodPost, "/api/saved_objects/tag/t1?overwrite=true",
		tag{Attributes: map[string]any{"name": "Leads"}}, made, scoped.InSpace("marketing"))
	fmt.Println(made.ID, made.Attributes["name"], err)

	err = kb.Call(ctx, http.MethodDelete, "/s/sales/api/saved_objects/tag/t1", nil, nil)
	fmt.Println(err)
	// Output:
	// t1 Leads <nil>
	// Call: path: names the space "sales": leave it out and use Client.Space or InSpace
}

func ExampleWithReply() {
	kb, done := example()
	defer done()

	var reply scoped.Reply
	_, err := kb.Actions.Get(context.Background(), "none", scoped.WithReply(&reply))
	fmt.Println(err != nil, reply.StatusCode, reply.Header.Get("Content-Type"))
	fmt.Println(string(reply.Body))
	// Output:
	// true 404 application/json; charset=utf-8
	// {"statusCode":404,"error":"Not Found","message":"Saved object [action/none] not found"}
}

func ExampleModify() {
	kb, done := example("marketing")
	defer done()

	// A space is read and sent as the same type, and as a whole.
	space, err := scoped.Modify(context.Background(),
		func(ctx context.Context, opts ...scoped.CallOption) (*scoped.Space, error) {
			return kb.Spaces.Get(ctx, "marketing", opts...)
		},
		func(space *scoped.Space) (scoped.Space, error) {
			space.Name = "Marketing"
			return *space, nil
		},
		kb.Spaces.Update)
	fmt.Println(space.Name, err)
	// Output:
	// Marketing <nil>
}

func ExampleModify_place() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	made, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "Log", ConnectorTypeID: scoped.IndexConnector,
		Config: connectors.ConfigFrom(map[string]any{"index": "log", "refresh": true, "executionTimeField": "at"}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	// A PUT replaces the connector, whose config has more than this program knows. The rest of the reply can only be
	// read, so the config is the one place where something is kept.
	type connector struct {
		Name   string `json:"name"`
		Config struct {
			Index string `json:"index"`
		} `json:"config"`
	}
	path := "/api/actions/connector/" + made.ID
	_, err = scoped.Modify(ctx,
		func(ctx context.Context, opts ...scoped.CallOption) (*connector, error) {
			current := new(connector)
			return current, kb.Call(ctx, http.MethodGet, path, nil, current, opts...)
		},
		func(current *connector) (*connector, error) {
			current.Config.Index = "audit"
			return current, nil
		},
		func(ctx context.Context, body *connector, opts ...scoped.CallOption) (*connector, error) {
			changed := new(connector)
			return changed, kb.Call(ctx, http.MethodPut, path, body, changed, opts...)
		},
		scoped.Place{Reply: "config", Body: "config"})
	if err != nil {
		fmt.Println(err)
		return
	}
	stored, err := kb.Actions.Get(ctx, made.ID)
	if err != nil {
		fmt.Println(err)
		return
	}
	config, err := stored.Config.AsIndexConfig()
	fmt.Println(config.Index, *config.Refresh, *config.ExecutionTimeField, err)
	// Output:
	// audit true at <nil>
}

func ExampleChangeUnion() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	made, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "Log", ConnectorTypeID: scoped.IndexConnector,
		Config: connectors.ConfigFrom(connectors.IndexConfig{Index: "log"}),
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	changed, err := scoped.Modify(ctx,
		func(ctx context.Context, opts ...scoped.CallOption) (*scoped.Connector, error) {
			return kb.Actions.Get(ctx, made.ID, opts...)
		},
		func(current *scoped.Connector) (scoped.ConnectorUpdate, error) {
			err := scoped.ChangeUnion(&current.Config.Union, func(config *connectors.IndexConfig) { config.Index = "audit" })
			return scoped.ConnectorUpdate{Name: current.Name, Config: current.Config}, err
		},
		func(ctx context.Context, update scoped.ConnectorUpdate, opts ...scoped.CallOption) (*scoped.Connector, error) {
			return kb.Actions.Update(ctx, made.ID, update, opts...)
		},
		scoped.Place{Reply: "config", Body: "config"})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(changed.Config.Text("index"))
	// Output:
	// audit
}
