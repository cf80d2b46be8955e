package guides_test

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"os"
	"slices"

	"github.com/kibana-go/kibana-go/gen/alerting"
	"github.com/kibana-go/kibana-go/scoped"
	"github.com/kibana-go/kibana-go/test/kibanatest"
)

// tenancy runs the example of a guide against an in-memory Kibana with some spaces, and prints what it fails with.
func tenancy(example func(ctx context.Context, kb *scoped.Client) error, spaces ...string) {
	err := func() error {
		srv, err := kibanatest.Start(kibanatest.WithSpaces(spaces...))
		if err != nil {
			return err
		}
		defer srv.Close()
		kb, err := scoped.New(srv.URL)
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()
		return example(context.Background(), kb)
	}()
	if err != nil {
		_, _ = fmt.Fprintln(os.Stdout, err)
	}
}

// board is a dashboard with nothing on it.
func board(id string) scoped.SavedObjectRequest {
	return scoped.SavedObjectRequest{Type: "dashboard", ID: id, Attributes: map[string]any{"title": id}}
}

func Example_spaceLifecycle() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		//doc:begin
		made, err := kb.Spaces.Create(ctx, scoped.Space{ID: "marketing", Name: "Marketing", Description: scoped.Ptr("Campaigns and leads")})
		if err != nil {
			return err // a *scoped.ConflictError if the id is taken
		}
		fmt.Println("made", made.ID)

		made.Description = scoped.Ptr("Campaigns, leads and events")
		if _, err := kb.Spaces.Update(ctx, *made); err != nil {
			return err
		}
		list, err := kb.Spaces.List(ctx)
		if err != nil {
			return err
		}
		for _, space := range list {
			fmt.Println("there is", space.ID)
		}

		if err := kb.Spaces.Delete(ctx, "marketing"); err != nil {
			return err
		}
		_, err = kb.Space(ctx, "marketing")
		fmt.Println("gone:", errors.Is(err, scoped.ErrSpaceNotFound))
		//doc:end
		return nil
	})
	// Output:
	// made marketing
	// there is default
	// there is marketing
	// gone: true
}

func Example_whichSpace() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		//doc:begin
		marketing, err := kb.Space(ctx, "marketing") // a client of its own, for all calls in one space
		if err != nil {
			return err
		}
		spaceOf := func(client *scoped.Client, id string, opts ...scoped.CallOption) error {
			made, err := client.SavedObjects.Create(ctx, board(id), opts...)
			if err != nil {
				return err
			}
			fmt.Println(id, made.Namespaces)
			return nil
		}
		return errors.Join(
			spaceOf(marketing, "scoped"),                                 // the client's space
			spaceOf(marketing, "overridden", scoped.InSpace("sales")),    // another one, for this call
			spaceOf(marketing, "in-default", scoped.InDefaultSpace()),    // the default space, explicitly
			spaceOf(kb, "per-call", scoped.InSpace("sales")),             // the root client, for this call
			spaceOf(kb, "unsaid"),                                        // the root client: the default space
			spaceOf(marketing, "mistyped", scoped.InSpace("marketing ")), // refused, nothing is sent
		)
		//doc:end
	}, "marketing", "sales")
	// Output:
	// scoped [marketing]
	// overridden [sales]
	// in-default [default]
	// per-call [sales]
	// unsaid [default]
	// [Space: "marketing "] invalid space id: only lower-case letters a-z, digits, '_' and '-' are allowed, at most 506 of them
}

// onboard gives a team a space, what it starts with, and a role.
func onboard(ctx context.Context, kb *scoped.Client, team string) error {
	//doc:begin
	id := "team-" + team
	_, err := kb.Spaces.Create(ctx, scoped.Space{ID: id, Name: team, DisabledFeatures: []string{"dev_tools", "fleetv2"}})
	if err != nil && !errors.Is(err, scoped.ErrConflict) {
		return err // a conflict is no error here: the team has its space already
	}
	space, err := kb.Space(ctx, id)
	if err != nil {
		return err
	}
	welcome := board(id + "-welcome") // the id of a dashboard is unique over all spaces
	welcome.Overwrite = true
	if _, err := space.SavedObjects.Create(ctx, welcome); err != nil {
		return err
	}
	return kb.Roles.Put(ctx, id, scoped.RoleRequest{
		Elasticsearch: &scoped.ElasticsearchPrivileges{
			Indices: []scoped.IndexPrivileges{{Names: []string{team + "-*"}, Privileges: []string{"read"}}},
		},
		Kibana: []scoped.KibanaPrivileges{{Base: []string{"all"}, Spaces: []string{id}}},
	})
	//doc:end
}

func Example_teamPattern() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		for _, team := range []string{"marketing", "sales", "marketing"} { // to run it again is harmless
			if err := onboard(ctx, kb, team); err != nil {
				return err
			}
		}
		for role, err := range kb.Roles.Find(ctx, scoped.FindRolesParams{Name: "team-"}) {
			if err != nil {
				return err
			}
			fmt.Println(role.Name, role.Kibana[0].Spaces, role.Elasticsearch.Indices[0].Names)
		}
		return nil
	})
	// Output:
	// team-marketing [team-marketing] [marketing-*]
	// team-sales [team-sales] [sales-*]
}

// promote copies a dashboard and what it needs to the next environment, over what is there.
func promote(ctx context.Context, kb *scoped.Client, from, to, id string) (copied int64, err error) {
	//doc:begin
	source, err := kb.Space(ctx, from)
	if err != nil {
		return 0, err
	}
	results, err := source.Spaces.CopySavedObjects(ctx, scoped.CopyRequest{
		Objects:           []scoped.ObjectKey{{Type: "dashboard", ID: id}},
		Spaces:            []string{to}, // checked to exist, like the space of a call
		IncludeReferences: scoped.Ptr(true),
		CreateNewCopies:   scoped.Ptr(false), // remember where the copy came from, so that the next one replaces it
		Overwrite:         scoped.Ptr(true),
	})
	if err != nil {
		return 0, err // a *scoped.PartialError names the objects that were not copied
	}
	return results[to].SuccessCount, nil
	//doc:end
}

func Example_environmentPattern() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		if _, err := kb.SavedObjects.Create(ctx, board("checkout"), scoped.InSpace("shop-dev")); err != nil {
			return err
		}
		for range 2 {
			copied, err := promote(ctx, kb, "shop-dev", "shop-prod", "checkout")
			if err != nil {
				return err
			}
			fmt.Println("copied", copied)
		}
		in := scoped.InSpace("shop-prod")
		for copied, err := range kb.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}}, in) {
			if err != nil {
				return err
			}
			fmt.Println(copied.Attributes["title"], "came from", *copied.OriginID, "and has the same id:", copied.ID == "checkout")
		}
		_, err := promote(ctx, kb, "shop-dev", "shop-prdo", "checkout")
		return err
	}, "shop-dev", "shop-prod")
	// Output:
	// copied 1
	// copied 1
	// checkout came from checkout and has the same id: false
	// [Space: shop-prdo] CopySavedObjects: space "shop-prdo" does not exist: check the id, or create the space first
}

// runProject works in a space that lives as long as the project.
func runProject(ctx context.Context, kb *scoped.Client, id string, work func(ctx context.Context, in *scoped.Client) error) (err error) {
	//doc:begin
	solution := scoped.ObservabilitySolution // the space shows what the project is about, and nothing else
	if _, err := kb.Spaces.Create(ctx, scoped.Space{ID: id, Name: id, Solution: &solution}); err != nil {
		return err
	}
	defer func() {
		ctx := context.WithoutCancel(ctx) // clean up also when the work was cancelled
		err = errors.Join(err, kb.Spaces.Delete(ctx, id))
	}()
	in, err := kb.Space(ctx, id)
	if err != nil {
		return err
	}
	return work(ctx, in)
	//doc:end
}

func Example_projectPattern() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		err := runProject(ctx, kb, "project-migration", func(ctx context.Context, in *scoped.Client) error {
			_, err := in.SavedObjects.Create(ctx, board("burn-down"))
			fmt.Println("works in", in.SpaceID(), err)
			return errors.New("the project is called off")
		})
		fmt.Println(err)
		_, err = kb.Space(ctx, "project-migration")
		fmt.Println("gone:", errors.Is(err, scoped.ErrSpaceNotFound))
		return nil
	})
	// Output:
	// works in project-migration <nil>
	// the project is called off
	// gone: true
}

func Example_featureControl() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		//doc:begin
		made, err := kb.Spaces.Create(ctx, scoped.Space{
			ID: "sales", Name: "Sales", DisabledFeatures: []string{"dev_tools", "ml"},
		})
		if err != nil {
			return err
		}
		fmt.Println("hidden:", made.DisabledFeatures)

		// Kibana merges an update, but for the list of disabled features: what is left out is shown again.
		changed, err := kb.Spaces.Update(ctx, scoped.Space{ID: "sales", Name: "Sales", DisabledFeatures: []string{"ml"}})
		if err != nil {
			return err
		}
		fmt.Println("hidden:", changed.DisabledFeatures)

		// A solution hides the features of the others. Kibana adds them to the list, so compare it as a set, if at all.
		secure, err := kb.Spaces.Create(ctx, scoped.Space{
			ID: "soc", Name: "SOC", Solution: scoped.Ptr(scoped.SecuritySolution), DisabledFeatures: []string{"ml"},
		})
		if err != nil {
			return err
		}
		fmt.Println("of ours:", slices.Contains(secure.DisabledFeatures, "ml"), "and more:", len(secure.DisabledFeatures) > 1)
		//doc:end
		return nil
	})
	// Output:
	// hidden: [dev_tools ml]
	// hidden: [ml]
	// of ours: true and more: true
}

// Example_keyOfATenant is a credential that may use one space only.
func Example_keyOfATenant() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing", "sales"), kibanatest.WithSpaceAPIKey("of-marketing", "marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	err = func(ctx context.Context, url, key string) error {
		//doc:begin
		kb, err := scoped.New(url, scoped.WithAPIKey(key), scoped.WithSpace("marketing"))
		if err != nil {
			return err
		}
		defer func() { _ = kb.Close() }()

		if _, err := kb.SavedObjects.Create(ctx, board("leads")); err != nil {
			return err
		}
		_, sales := kb.Space(ctx, "sales")      // exists, but not for this key
		_, missing := kb.Space(ctx, "marketng") // does not exist
		fmt.Println(sales)
		fmt.Println(missing)
		//doc:end
		return nil
	}(context.Background(), srv.URL, "of-marketing")
	if err != nil {
		fmt.Println(err)
	}
	// Output:
	// [Space: sales] GetSpace: GET /api/spaces/space/sales: 403 Forbidden: Unauthorized to get sales space
	// [Space: marketng] GetSpace: GET /api/spaces/space/marketng: 403 Forbidden: Unauthorized to get marketng space
}

func Example_sameIDInTwoSpaces() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		//doc:begin
		if _, err := kb.SavedObjects.Create(ctx, board("overview"), scoped.InSpace("marketing")); err != nil {
			return err
		}
		_, err := kb.SavedObjects.Create(ctx, board("overview"), scoped.InSpace("sales"))
		fmt.Println(errors.Is(err, scoped.ErrConflict), err)
		//doc:end
		return nil
	}, "marketing", "sales")
	// Output:
	// true [Space: sales] CreateSavedObjectWithID: POST /s/sales/api/saved_objects/dashboard/overview: 409 Conflict: Saved object [dashboard/overview] conflict
}

// emptySpace deletes the dashboards of a space, and those of no other.
func emptySpace(ctx context.Context, kb *scoped.Client, id string) error {
	//doc:begin
	in, err := kb.Space(ctx, id) // no clean-up runs in a space that a typo made up
	if err != nil {
		return err
	}
	var keys []scoped.SavedObjectKey
	for object, err := range in.SavedObjects.FindAll(ctx, scoped.FindParams{Type: []string{"dashboard"}}) {
		if err != nil {
			return err
		}
		keys = append(keys, scoped.SavedObjectKey{Type: object.Type, ID: object.ID})
	}
	if len(keys) == 0 {
		return nil
	}
	_, err = in.SavedObjects.BulkDelete(ctx, keys) // a *scoped.PartialError names those that would not go
	return err
	//doc:end
}

func Example_cleanUp() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		for _, space := range []string{"default", "marketing"} {
			for _, name := range []string{"-a", "-b"} {
				if _, err := kb.SavedObjects.Create(ctx, board(space+name), scoped.InSpace(space)); err != nil {
					return err
				}
			}
		}
		if err := emptySpace(ctx, kb, "marketing"); err != nil {
			return err
		}
		for _, space := range []string{"default", "marketing"} {
			page, err := kb.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"dashboard"}}, scoped.InSpace(space))
			if err != nil {
				return err
			}
			fmt.Println(space, page.Total)
		}
		return emptySpace(ctx, kb, "marketng")
	}, "marketing")
	// Output:
	// default 2
	// marketing 0
	// [Space: marketng] space "marketng" does not exist: check the id, or create the space first
}

// offboard deletes a tenant: first what can act or be acted for, then the space, then who could use it.
func offboard(ctx context.Context, kb *scoped.Client, id string) error {
	//doc:begin
	in, err := kb.Space(ctx, id)
	if err != nil {
		return err
	}
	var rules []string // all of them first: to delete while pages are read would skip some
	for rule, err := range in.Rules.Find(ctx, scoped.FindRulesParams{}) {
		if err != nil {
			return err
		}
		rules = append(rules, rule.ID)
	}
	for _, rule := range rules {
		if err := in.Rules.Delete(ctx, rule); err != nil { // takes the rule's task with it
			return err
		}
	}
	if err := kb.Spaces.Delete(ctx, id); err != nil {
		return err
	}
	// Roles are not in the space. One that still names it would grant everything in a later space of the same id.
	return kb.Roles.Delete(ctx, id)
	//doc:end
}

func Example_offboard() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		if err := onboard(ctx, kb, "sales"); err != nil {
			return err
		}
		rule := scoped.RuleRequest{
			Name: "No orders", RuleTypeID: ".index-threshold", Consumer: alerting.ConsumerAlerts,
			Schedule: scoped.RuleSchedule{Interval: "5m"},
			Params: alerting.RuleParamsFrom(alerting.IndexThresholdParams{
				Index: alerting.OneOrManyFrom([]string{"orders-*"}), TimeField: "@timestamp",
				TimeWindowSize: 5, TimeWindowUnit: alerting.TimeUnitMinutes,
				Threshold: []float64{1}, ThresholdComparator: alerting.ComparatorLessThan,
			}),
		}
		made, err := kb.Rules.Create(ctx, rule, scoped.InSpace("team-sales"))
		if err != nil {
			return err
		}
		if err := offboard(ctx, kb, "team-sales"); err != nil {
			return err
		}
		_, space := kb.Space(ctx, "team-sales")
		_, role := kb.Roles.Get(ctx, "team-sales")
		fmt.Println("space gone:", errors.Is(space, scoped.ErrSpaceNotFound), "role gone:", errors.Is(role, scoped.ErrNotFound))

		// The id is used again, which is not wise. At least no rule of the old tenant runs for the new one.
		if err := onboard(ctx, kb, "sales"); err != nil {
			return err
		}
		_, err = kb.Rules.Get(ctx, made.ID, scoped.InSpace("team-sales"))
		fmt.Println("rule gone:", errors.Is(err, scoped.ErrNotFound))
		return nil
	})
	// Output:
	// space gone: true role gone: true
	// rule gone: true
}

func Example_everyTenant() {
	tenancy(func(ctx context.Context, kb *scoped.Client) error {
		//doc:begin
		count := func(ctx context.Context, in *scoped.Client, _ scoped.Space) (int64, error) {
			page, err := in.SavedObjects.Find(ctx, scoped.FindParams{Type: []string{"dashboard"}, PerPage: scoped.Ptr[int64](0)})
			if err != nil {
				return 0, err
			}
			return page.Total, nil
		}
		results, err := scoped.EachSpace(ctx, kb, count, scoped.EachOptions{})
		for _, result := range results { // in order, also next to an error
			fmt.Println(result.Item.ID, result.Value)
		}
		return err
		//doc:end
	}, "marketing", "sales")
	// Output:
	// default 0
	// marketing 0
	// sales 0
}

// Elsewhere, a typo is answered with success.
func Example_typoWithoutTheClient() {
	srv, err := kibanatest.Start(kibanatest.WithSpaces("marketing"))
	if err != nil {
		fmt.Println(err)
		return
	}
	defer srv.Close()
	fmt.Println(byHand(http.MethodPost, srv.URL+"/s/marketng/api/saved_objects/dashboard/leads", `{"attributes":{"title":"Leads"}}`))
	// Output: 200
}
