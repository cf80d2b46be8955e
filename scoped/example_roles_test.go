package scoped_test

import (
	"context"
	"errors"
	"fmt"

	"github.com/kibana-go/kibana-go/scoped"
)

// exampleRole stores the role growth for an example.
func exampleRole(kb *scoped.Client) {
	grants := []scoped.KibanaPrivileges{{Base: []string{"all"}, Spaces: []string{"marketing"}}}
	if err := kb.Roles.Create(context.Background(), "growth", scoped.RoleRequest{Kibana: grants}); err != nil {
		panic(err)
	}
}

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

func ExampleRolesService_Create() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()

	reader := scoped.RoleRequest{
		Description: scoped.Ptr("Sees dashboards, and changes nothing."),
		Kibana:      []scoped.KibanaPrivileges{{Feature: map[string][]string{"dashboard_v2": {"read"}}, Spaces: []string{"marketing"}}},
	}
	fmt.Println(kb.Roles.Create(ctx, "marketing-reader", reader))

	err := kb.Roles.Create(ctx, "marketing-reader", reader)
	fmt.Println("taken:", errors.Is(err, scoped.ErrConflict))
	// Output:
	// <nil>
	// taken: true
}

// A role may come before its space, if one says so.
func ExampleRolesService_Put() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	role := scoped.RoleRequest{Kibana: []scoped.KibanaPrivileges{{Base: []string{"read"}, Spaces: []string{"marketing"}}}}

	err := kb.Roles.Put(ctx, "marketing-reader", role)
	fmt.Println("the space is missing:", errors.Is(err, scoped.ErrSpaceNotFound))
	fmt.Println(kb.Roles.Put(ctx, "marketing-reader", role, scoped.SkipValidation()))
	// Output:
	// the space is missing: true
	// <nil>
}

// One request for all roles of a tenant. What is refused does not keep the others from being stored.
func ExampleRolesService_BulkPut() {
	kb, done := example("marketing")
	defer done()

	grants := func(base string) scoped.RoleRequest {
		return scoped.RoleRequest{Kibana: []scoped.KibanaPrivileges{{Base: []string{base}, Spaces: []string{"marketing"}}}}
	}
	wrong := grants("read")
	wrong.Elasticsearch = &scoped.ElasticsearchPrivileges{Cluster: []string{"everything"}}
	outcome, err := kb.Roles.BulkPut(context.Background(), map[string]scoped.RoleRequest{
		"marketing-editor": grants("all"), "marketing-reader": wrong,
	})
	fmt.Println("created:", outcome.Created)
	var partial *scoped.PartialError
	if errors.As(err, &partial) {
		fmt.Println("refused:", partial.Failures[0].ID)
	}
	// Output:
	// created: [marketing-editor]
	// refused: marketing-reader
}

func ExampleRolesService_Get() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	exampleRole(kb)

	role, err := kb.Roles.Get(ctx, "growth")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(role.Name, role.Kibana[0].Base, role.Kibana[0].Spaces)

	_, err = kb.Roles.Get(ctx, "none")
	fmt.Println("missing:", errors.Is(err, scoped.ErrNotFound))
	// Output:
	// growth [all] [marketing]
	// missing: true
}

// The list has the roles of Elasticsearch too, which cannot be changed.
func ExampleRolesService_List() {
	kb, done := example("marketing")
	defer done()
	exampleRole(kb)

	list, err := kb.Roles.List(context.Background())
	if err != nil {
		fmt.Println(err)
		return
	}
	for _, role := range list {
		if role.Metadata["_reserved"] != true {
			fmt.Println(role.Name)
		}
	}
	// Output: growth
}

// A loop that breaks asks for no further page.
func ExampleRolesService_Find() {
	kb, done := example("marketing")
	defer done()
	exampleRole(kb)

	for role, err := range kb.Roles.Find(context.Background(), scoped.FindRolesParams{Reserved: true, Descending: true, PageSize: 5}) {
		if err != nil {
			fmt.Println(err)
			return
		}
		if role.Name == "superuser" {
			fmt.Println("there is a superuser")
			break
		}
	}
	// Output: there is a superuser
}

// A role is put as a whole. Modify keeps what the program does not speak of.
func ExampleRolesService_Modify() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	exampleRole(kb)

	err := kb.Roles.Modify(ctx, "growth", func(role *scoped.RoleRequest) error {
		role.Kibana[0].Spaces = append(role.Kibana[0].Spaces, "sales")
		return nil
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	role, err := kb.Roles.Get(ctx, "growth")
	fmt.Println(role.Kibana[0].Spaces, err)
	// Output: [marketing sales] <nil>
}

func ExampleRolesService_Delete() {
	kb, done := example("marketing")
	defer done()
	ctx := context.Background()
	exampleRole(kb)

	fmt.Println(kb.Roles.Delete(ctx, "growth"))
	err := kb.Roles.Delete(ctx, "superuser")
	fmt.Println("reserved:", errors.Is(err, scoped.ErrBadRequest))
	// Output:
	// <nil>
	// reserved: true
}
