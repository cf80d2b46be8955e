package guides_test

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/gen/connectors"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// team makes a team's space and its webhook, and returns the titles of its dashboards.
func team(ctx context.Context, kb *scoped.Client) ([]string, error) {
	_, err := kb.Spaces.Create(ctx, scoped.Space{ID: "team-a", Name: "Team A"})
	if err != nil && !errors.Is(err, scoped.ErrConflict) {
		return nil, err
	}
	in, err := kb.Space(ctx, "team-a") // a *scoped.SpaceNotFoundError if there is none
	if err != nil {
		return nil, err
	}
	_, err = in.Actions.Create(ctx, scoped.ConnectorRequest{
		Name: "Hook", ConnectorTypeID: scoped.WebhookConnector,
		Config: connectors.ConfigFrom(connectors.WebhookConfig{URL: "https://hooks.example.com", HasAuth: scoped.Ptr(false)}),
	})
	if err != nil {
		return nil, err
	}
	var titles []string
	for found, err := range in.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}}) {
		if err != nil {
			return nil, err
		}
		titles = append(titles, fmt.Sprint(found.Attributes["title"]))
	}
	return titles, nil
}

func Example_fromKibanaPy() {
	withKibana(func(ctx context.Context, srv *kibanatest.Server, kb *scoped.Client) error {
		if err := srv.ImportNDJSON("team-a", strings.NewReader(shopBoard)); err != nil {
			return err
		}
		titles, err := team(ctx, kb)
		fmt.Println(titles)
		return err
	}, kibanatest.WithSpaces("team-a"))
	// Output:
	// [Shop]
}

// ensureBoard makes a space and a dashboard in it where they are missing, and returns the dashboards as a file.
func ensureBoard(ctx context.Context, kb *scoped.Client) (string, error) {
	_, err := kb.Spaces.Get(ctx, "team-a")
	if errors.Is(err, scoped.ErrNotFound) {
		_, err = kb.Spaces.Create(ctx, scoped.Space{ID: "team-a", Name: "Team A"})
	}
	if err != nil {
		return "", err
	}
	in, err := kb.Space(ctx, "team-a")
	if err != nil {
		return "", err
	}
	_, err = in.SavedObjects.Create(ctx, scoped.SavedObjectRequest{
		Type: "dashboard", ID: "overview", Overwrite: true, Attributes: map[string]any{"title": "Overview"},
	})
	if err != nil {
		return "", err
	}
	export, err := in.SavedObjects.Export(ctx, scoped.ExportRequest{Type: []string{"dashboard"}, IncludeReferencesDeep: scoped.Ptr(true)})
	if err != nil {
		return "", err
	}
	defer func() { _ = export.Close() }()
	var file strings.Builder
	_, err = export.WriteTo(&file)
	return file.String(), err
}

func Example_fromGoKibanaRest() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		for range 2 {
			file, err := ensureBoard(ctx, kb)
			if err != nil {
				return err
			}
			fmt.Println(strings.Count(file, "\n"), "lines")
		}
		return nil
	})
	// Output:
	// 2 lines
	// 2 lines
}

// hookURL is the address of a webhook, empty if there is no such connector.
func hookURL(ctx context.Context, kb *scoped.Client, space, id string) (string, error) {
	hook, err := kb.Actions.Get(ctx, id, scoped.InSpace(space))
	switch {
	case errors.Is(err, scoped.ErrSpaceNotFound):
		return "", err // a typo, not a connector that is missing
	case errors.Is(err, scoped.ErrNotFound):
		return "", nil
	case err != nil:
		return "", err
	}
	config, err := hook.Config.AsWebhookConfig()
	return config.URL, err
}

func Example_fromKbapi() {
	withKibana(func(ctx context.Context, _ *kibanatest.Server, kb *scoped.Client) error {
		made, err := kb.Actions.Create(ctx, scoped.ConnectorRequest{
			Name: "Hook", ConnectorTypeID: scoped.WebhookConnector,
			Config: connectors.ConfigFrom(connectors.WebhookConfig{URL: "https://hooks.example.com", HasAuth: scoped.Ptr(false)}),
		}, scoped.InSpace("team-a"))
		if err != nil {
			return err
		}
		for _, space := range []string{"team-a", "default", "team-b"} {
			url, err := hookURL(ctx, kb, space, made.ID)
			fmt.Printf("%s: %q %v\n", space, url, err)
		}
		return nil
	}, kibanatest.WithSpaces("team-a"))
	// Output:
	// team-a: "https://hooks.example.com" <nil>
	// default: "" <nil>
	// team-b: "" [Space: team-b] GetConnector: space "team-b" does not exist: check the id, or create the space first
}
