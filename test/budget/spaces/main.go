// Command spaces lists spaces with the client. The build budget counts what it has beyond bare.
package main

import (
	"context"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/budget/internal/show"
)

func main() {
	url, apiKey := show.Arguments()
	kb, err := scoped.New(url, scoped.WithAPIKey(apiKey))
	if err != nil {
		show.Reply(nil, err)
		return
	}
	show.Reply(kb.Spaces.List(context.Background()))
}
