package scoped_test

import (
	"context"
	"fmt"

	"github.com/kibana-go/kibana-go/scoped"
)

func ExampleRolesService() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	role := scoped.RoleRequest{
		Elasticsearch: &scoped.ElasticsearchPrivileges{
			Indices: []scoped.IndexPrivileges{{Names: []string{"clicks-*"}, Privileges: []string{"read"}}},
		},
		Kibana: []scoped.KibanaPrivileges{{Base: []string{"all"}, Spaces: []string{"marketing"}}},
	}
	fmt.Println(kb.Roles.Create(ctx, "marketing-editor", role))

	// A typo in a space would grant nothing, and Kibana would not say so.
	role.Kibana[0].Spaces = []string{"sales", "marketng"}
	fmt.Println(kb.Roles.Put(ctx, "marketing-editor", role))

	for role, err := range kb.Roles.Find(ctx, scoped.FindRolesParams{Name: "marketing"}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(role.Name, role.Kibana[0].Spaces)
	}
	// Output:
	// <nil>
	// [Space: marketng] UpsertRole: space "marketng" does not exist: check the id, or create the space first
	// marketing-editor [marketing]
}
