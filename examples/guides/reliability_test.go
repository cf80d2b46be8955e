package guides_test

import (
	"context"
	"fmt"
	"net/http"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// createOnce creates a connector and finds out whether a call that failed was applied all the same.
func createOnce(ctx context.Context, kb *scoped.Client, id string, request scoped.ConnectorRequest) (bool, error) {
	//doc:begin
	_, err := connectors.New(kb).CreateConnectorWithID(ctx, id, request)
	applied, err := scoped.ReadBack(ctx, err, func(ctx context.Context) (bool, error) {
		_, err := kb.Actions.Get(ctx, id)
		return scoped.Found(err)
	})
	//doc:end
	return applied, err
}

func Example_readBack() {
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

	srv.React(kibanatest.Match{Method: http.MethodPost}, kibanatest.Fault{Cut: kibanatest.HangUp, Applied: true})
	request := scoped.ConnectorRequest{Name: "Audit", ConnectorTypeID: scoped.ServerLogConnector}
	fmt.Println(createOnce(context.Background(), kb, "8e3f1b62-6f0f-4a5e-9d0b-6c9a3a1d2f10", request))
	// Output: true <nil>
}
