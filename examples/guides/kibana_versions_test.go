package guides_test

import (
	"context"
	"errors"
	"fmt"
	"testing"

	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// dashboardTitles finds all dashboards of a space, whatever the version of the Kibana.
func dashboardTitles(ctx context.Context, space *scoped.Client) ([]string, error) {
	//doc:begin
	var titles []string
	for found, err := range space.Dashboards.Find(ctx, scoped.FindDashboardsParams{}) {
		if errors.Is(err, errors.ErrUnsupported) { // the operation came with 9.4: go the way that was there before
			return savedDashboardTitles(ctx, space)
		}
		if err != nil {
			return nil, err
		}
		titles = append(titles, found.Data.Title)
	}
	return titles, nil
	//doc:end
}

func savedDashboardTitles(ctx context.Context, space *scoped.Client) ([]string, error) {
	//doc:begin
	var titles []string
	for found, err := range space.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}}) {
		if err != nil {
			return nil, err
		}
		title, _ := found.Attributes["title"].(string)
		titles = append(titles, title)
	}
	return titles, nil
	//doc:end
}

// The error tells what is missing, and is there before anything is sent.
func Example_unsupported() {
	srv, err := kibanatest.Start(kibanatest.WithVersion("8.17.4"), kibanatest.WithSpaces("marketing"))
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
	ctx := context.Background()
	//doc:begin
	_, err = kb.Dashboards.Get(ctx, "sales", scoped.InSpace("marketing"))
	fmt.Println(err)

	var unsupported *scoped.UnsupportedError
	if errors.As(err, &unsupported) {
		fmt.Println(unsupported.Operation, unsupported.Since, unsupported.Version)
	}
	//doc:end

	// Output:
	// [Space: marketing] GetDashboard: is there since Kibana 9.4, but the server runs 8.17.4
	// GetDashboard 9.4 8.17.4
}

func Example_serverVersion() {
	srv, err := kibanatest.Start(kibanatest.WithVersion("8.19.2"))
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
	ctx := context.Background()
	//doc:begin
	version, err := kb.ServerVersion(ctx) // asked for once, then remembered
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(version, version.AtLeast(8, 18), version.AtLeast(9, 4))
	//doc:end

	// Output:
	// 8.19.2 true false
}

func Example_statedVersion() {
	srv, err := kibanatest.Start(kibanatest.WithVersion("8.17.4"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	ctx, url := context.Background(), srv.URL
	//doc:begin
	kb, err := scoped.New(url, scoped.WithServerVersion("8.17.4")) // nothing asks the server
	if err != nil {
		fmt.Println(err)
		return
	}
	defer func() { _ = kb.Close() }()
	_, err = kb.Dashboards.Get(ctx, "sales")
	fmt.Println(err)

	// A Kibana that has the operation all the same, by a patch of its own:
	_, err = kb.Dashboards.Get(ctx, "sales", scoped.SkipVersionCheck())
	fmt.Println(errors.Is(err, scoped.ErrNotFound))
	//doc:end

	// Output:
	// GetDashboard: is there since Kibana 9.4, but the server runs 8.17.4
	// true
}

func Example_serverless() {
	srv, err := kibanatest.Start(kibanatest.WithServerless())
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
	ctx := context.Background()
	//doc:begin
	version, err := kb.ServerVersion(ctx)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(version, version.AtLeast(99, 0))
	//doc:end

	// Output:
	// 9.3.0 (serverless) true
}

func TestDashboardTitlesWithEveryKibana(t *testing.T) {
	t.Parallel()
	for _, version := range []string{"8.17.4", "8.19.2", "9.0.0", "9.3.0", "9.4.0"} {
		t.Run(version, func(t *testing.T) {
			t.Parallel()
			srv := kibanatest.New(t, kibanatest.WithVersion(version), kibanatest.WithSpaces("marketing"))
			kb, err := scoped.New(srv.URL)
			if err != nil {
				t.Fatal(err)
			}
			t.Cleanup(func() { _ = kb.Close() })
			marketing, err := kb.Space(t.Context(), "marketing")
			if err != nil {
				t.Fatal(err)
			}
			_, err = marketing.SavedObjects.Create(t.Context(), scoped.SavedObjectRequest{
				Type: "dashboard", Attributes: map[string]any{"title": "Leads"},
			})
			if err != nil {
				t.Fatal(err)
			}
			titles, err := dashboardTitles(t.Context(), marketing)
			if err != nil || len(titles) != 1 || titles[0] != "Leads" {
				t.Errorf("%v, %v", titles, err)
			}
		})
	}
}
