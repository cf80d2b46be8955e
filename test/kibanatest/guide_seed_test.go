package kibanatest_test

import (
	"os"
	"strings"
	"testing"
	"testing/fstest"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestTheSeedOfTheGuideIsOne(t *testing.T) {
	t.Parallel()
	page, err := os.ReadFile("../../docs/testing.md")
	if err != nil {
		t.Fatal(err)
	}
	_, rest, found := strings.Cut(string(page), "```yaml\n")
	seed, _, _ := strings.Cut(rest, "```")
	if !found {
		t.Fatal("the guide has no seed")
	}
	srv := kibanatest.New(t, kibanatest.WithSeedFS(fstest.MapFS{
		"tenants.yaml":     {Data: []byte(seed)},
		"marketing.ndjson": {Data: []byte(panel)},
	}, "tenants.yaml"))
	newClient(t, srv).do("GET", "/s/marketing"+objects+"/tag/vip", "").want(200)
	says(t, `kibanatest: there are objects in spaces that do not exist:`, func(r *recorder) {
		srv.AssertNoOrphans(r)
		for i, said := range r.said {
			r.said[i], _, _ = strings.Cut(said, "\n")
		}
	})
}
