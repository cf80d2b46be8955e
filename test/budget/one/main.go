// Command one calls an operation of one domain that package scoped does not import itself. The build budget counts what it
// has beyond spaces.
package main

import (
	"context"

	"github.com/kibana-go/kibana-go/gen/streams"
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
	ctx := context.Background()
	show.Reply(streams.New(kb).ListStreams(ctx))
}
