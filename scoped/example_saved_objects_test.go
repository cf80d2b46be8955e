package scoped_test

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/kibana-go/kibana-go/gen/savedobjects"
	"github.com/kibana-go/kibana-go/scoped"
)

// exampleObject stores an object for an example.
func exampleObject(kb *scoped.Client, typ, id, title string) *scoped.SavedObject {
	object, err := kb.SavedObjects.Create(context.Background(), scoped.SavedObjectRequest{
		Type: typ, ID: id, Attributes: map[string]any{"title": title},
	})
	if err != nil {
		panic(err)
	}
	return object
}

// All dashboards get a new title, each unless somebody changes it meanwhile. They are sorted by what stays as it is, so
// that none moves to another page.
func ExampleSavedObjectsService() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleObject(marketing, "dashboard", "leads", "Leads")
	exampleObject(marketing, "dashboard", "spend", "Spend")

	all := scoped.FindParams{Type: []string{"dashboard"}, SortField: scoped.Ptr("created_at")}
	for object, err := range marketing.SavedObjects.FindAll(ctx, all) {
		if err != nil {
			fmt.Println(err)
			return
		}
		renamed, err := marketing.SavedObjects.Update(ctx, object.Type, object.ID, scoped.SavedObjectUpdate{
			Attributes: map[string]any{"title": fmt.Sprint("Marketing: ", object.Attributes["title"])}, Version: object.Version,
		})
		if err != nil {
			fmt.Println(err)
			return
		}
		fmt.Println(renamed.Attributes["title"])
	}
	// Output:
	// Marketing: Leads
	// Marketing: Spend
}

// InitialNamespaces creates an object in other spaces than that of the call. They are checked to exist.
func ExampleSavedObjectsService_Create() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()

	view := scoped.SavedObjectRequest{
		Type: "index-pattern", ID: "clicks", Attributes: map[string]any{"title": "clicks-*"},
		InitialNamespaces: []string{"marketing", "sales"},
	}
	created, err := kb.SavedObjects.Create(ctx, view)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(created.Namespaces)

	view.ID, view.InitialNamespaces = "leads", []string{"marketng"}
	_, err = kb.SavedObjects.Create(ctx, view)
	fmt.Println("refused:", errors.Is(err, scoped.ErrSpaceNotFound))
	// Output:
	// [marketing sales]
	// refused: true
}

func ExampleSavedObjectsService_Get() {
	marketing, done := exampleIn("marketing")
	defer done()
	exampleObject(marketing, "dashboard", "overview", "Overview")

	object, err := marketing.SavedObjects.Get(context.Background(), "dashboard", "overview")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(object.Attributes["title"], object.Namespaces)
	// Output: Overview [marketing]
}

// An update with the version of the object as it was read is refused if somebody else was faster.
func ExampleSavedObjectsService_Update() {
	kb, done := example()
	defer done()
	ctx := context.Background()
	object := exampleObject(kb, "dashboard", "overview", "Overview")

	rename := scoped.SavedObjectUpdate{Attributes: map[string]any{"title": "Sales"}, Version: object.Version}
	renamed, err := kb.SavedObjects.Update(ctx, "dashboard", "overview", rename)
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(renamed.Attributes["title"], "with a new version:", *renamed.Version != *object.Version)

	_, err = kb.SavedObjects.Update(ctx, "dashboard", "overview", rename)
	fmt.Println("out of date:", errors.Is(err, scoped.ErrConflict))
	// Output:
	// Sales with a new version: true
	// out of date: true
}

// An update can create what is missing.
func ExampleSavedObjectsService_Update_upsert() {
	kb, done := example()
	defer done()

	object, err := kb.SavedObjects.Update(context.Background(), "tag", "vip", scoped.SavedObjectUpdate{
		Attributes: map[string]any{"color": "#d36086"},
		Upsert:     map[string]any{"name": "VIP", "color": "#d36086"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(object.ID, object.Attributes["name"])
	// Output: vip VIP
}

func ExampleSavedObjectsService_Delete() {
	marketing, done := exampleIn("marketing")
	defer done()
	ctx := context.Background()
	exampleObject(marketing, "dashboard", "overview", "Overview")

	for range 2 {
		err := marketing.SavedObjects.Delete(ctx, "dashboard", "overview")
		if errors.Is(err, scoped.ErrNotFound) {
			fmt.Println("gone already")
			continue
		}
		fmt.Println("deleted", err)
	}
	// Output:
	// deleted <nil>
	// gone already
}

// Delete spares what other spaces have too, ForceDelete does not.
func ExampleSavedObjectsService_ForceDelete() {
	kb, done := example("marketing", "sales")
	defer done()
	ctx := context.Background()
	_, err := kb.SavedObjects.Create(ctx, scoped.SavedObjectRequest{
		Type: "index-pattern", ID: "clicks", Attributes: map[string]any{"title": "clicks-*"},
		InitialNamespaces: []string{"marketing", "sales"},
	})
	if err != nil {
		fmt.Println(err)
		return
	}

	in := scoped.InSpace("marketing")
	err = kb.SavedObjects.Delete(ctx, "index-pattern", "clicks", in)
	fmt.Println("refused:", errors.Is(err, scoped.ErrBadRequest))
	fmt.Println(kb.SavedObjects.ForceDelete(ctx, "index-pattern", "clicks", in))
	// Output:
	// refused: true
	// <nil>
}

// One page, which tells how many there are in all, too.
func ExampleSavedObjectsService_Find() {
	kb, done := example()
	defer done()
	for _, title := range []string{"Leads", "Spend", "Traffic"} {
		exampleObject(kb, "dashboard", strings.ToLower(title), title)
	}

	page, err := kb.SavedObjects.Find(context.Background(), scoped.FindParams{
		Type: []string{"dashboard"}, Fields: []string{"title"}, SortField: scoped.Ptr("title"),
		PerPage: scoped.Ptr[int64](2),
	})
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(page.SavedObjects[0].Attributes["title"], page.SavedObjects[1].Attributes["title"], "of", page.Total)
	// Output: Leads Spend of 3
}

// Resolve takes the id that an object had before 8.0, too, and tells how it found the object.
func ExampleSavedObjectsService_Resolve() {
	kb, done := example()
	defer done()
	exampleObject(kb, "dashboard", "overview", "Overview")

	found, err := kb.SavedObjects.Resolve(context.Background(), "dashboard", "overview")
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(found.SavedObject.Attributes["title"], found.Outcome == savedobjects.ResolveOutcomeExactMatch)
	// Output: Overview true
}

// Nobody can read the encrypted members of a connector, so their key can be changed only as a whole.
func ExampleSavedObjectsService_RotateEncryptionKey() {
	kb, done := example()
	defer done()

	rotation, err := kb.SavedObjects.RotateEncryptionKey(context.Background(), scoped.RotateKeyParams{Type: scoped.Ptr("action")})
	if errors.Is(err, scoped.ErrBadRequest) {
		fmt.Println("Kibana has no old keys to rotate from")
		return
	}
	if err != nil {
		fmt.Println(err)
		return
	}
	fmt.Println(rotation.Successful, "of", rotation.Total)
	// Output: Kibana has no old keys to rotate from
}
