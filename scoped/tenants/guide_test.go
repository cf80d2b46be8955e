package tenants_test

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/google/go-cmp/cmp"

	"github.com/kibana-go/kibana-go/scoped/tenants"
)

func TestTheFileOfTheGuideDoesWhatItSays(t *testing.T) {
	t.Setenv("ORDERS_USER", "me")
	t.Setenv("ORDERS_PASSWORD", "hunter2")
	_, kb := kibana(t)
	all, err := tenants.Load(filepath.Join("testdata", "guide", "tenants.yaml"))
	must(t, err)
	want := []string{
		`create space sales`,
		`create connector "Order hook" in sales`,
		`create data view "Orders" in sales`,
		`create visualization "How to read the orders" in sales`,
		`create dashboard "Orders" in sales`,
		`create rule "No orders" in sales`,
		`create role sales:reader`,
	}
	if diff := cmp.Diff(want, applied(t, kb, tenants.Options{}, all...)); diff != "" {
		t.Error(diff)
	}
	if report := drift(t, kb, all...); len(report.Changes)+len(report.Strangers) > 0 {
		t.Errorf("drift:\n%s", report)
	}
}

func TestFilesThatWereValidBeforeStayValid(t *testing.T) {
	t.Parallel()
	shipped := filepath.Join("..", "..", "examples", "tenants", "tenants.yaml")
	if _, err := os.Stat(shipped); err != nil {
		t.Skip("the examples are not there: this is the module alone")
	}
	all, err := tenants.Load(shipped)
	if err != nil || len(all) != 3 {
		t.Errorf("%d tenants, %v", len(all), err)
	}
}
