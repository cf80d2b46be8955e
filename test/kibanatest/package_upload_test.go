package kibanatest_test

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"compress/gzip"
	"testing"
	"time"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

const packageManifest = "format_version: 2.0.0\nname: mine\ntitle: \"My package\"\nversion: 0.2.0\ntype: input\n"

func zipped(t *testing.T, name, content string) string {
	t.Helper()
	var out bytes.Buffer
	w := zip.NewWriter(&out)
	file, err := w.Create(name)
	if err != nil {
		t.Fatal(err)
	}
	if _, err := file.Write([]byte(content)); err != nil {
		t.Fatal(err)
	}
	if err := w.Close(); err != nil {
		t.Fatal(err)
	}
	return out.String()
}

func tarred(t *testing.T, name, content string) string {
	t.Helper()
	var out bytes.Buffer
	g := gzip.NewWriter(&out)
	w := tar.NewWriter(g)
	if err := w.WriteHeader(&tar.Header{Name: name, Mode: 0o600, Size: int64(len(content))}); err != nil {
		t.Fatal(err)
	}
	if _, err := w.Write([]byte(content)); err != nil {
		t.Fatal(err)
	}
	for _, part := range []interface{ Close() error }{w, g} {
		if err := part.Close(); err != nil {
			t.Fatal(err)
		}
	}
	return out.String()
}

func TestArchivesAreInstalled(t *testing.T) {
	t.Parallel()
	now := time.Date(2026, 1, 2, 3, 4, 5, 0, time.UTC)
	c := newClient(t, kibanatest.New(t, kibanatest.WithClock(func() time.Time { return now })))
	upload := func(media, body string) *result {
		now = now.Add(time.Minute)
		return c.with("Content-Type", media).do("POST", epm+"/packages", body)
	}
	upload("application/zip", zipped(t, "mine-0.2.0/manifest.yml", packageManifest)).want(200, `"_meta":{"install_source":"upload","name":"mine"}`)
	c.do("GET", epm+"/packages/mine", "").want(200, `"title":"My package"`, `"status":"installed"`, `"version":"0.2.0"`, `"install_source":"upload"`)
	now = now.Add(3 * time.Second)
	c.with("Content-Type", "application/zip").do("POST", epm+"/packages", "PK").fails(429, "Please wait 7s before uploading again.")
	upload("application/gzip", tarred(t, "mine-0.2.0/manifest.yml", packageManifest)).want(200, `"name":"mine"`)
	upload("application/zip", zipped(t, "mine-0.2.0/docs/README.md", "x")).fails(400, "Manifest file manifest.yml not found in paths.")
	upload("application/gzip", "x").want(400, "Error during extraction of package: ")
	upload("application/zip", zipped(t, "mine-0.2.0/manifest.yml", "name: mine\n")).fails(400, "Manifest file manifest.yml has no name or no valid version")
	upload("application/json", "{}").fails(415, "Unsupported Media Type")
	c.do("DELETE", epm+"/packages/mine", "").want(200, `"items":[]`)
	c.do("GET", epm+"/packages/mine", "").fails(404, "[mine] package not installed or found in registry")
}

func TestCustomIntegrations(t *testing.T) {
	t.Parallel()
	c := newClient(t, kibanatest.New(t))
	const custom = epm + "/custom_integrations"
	c.do("POST", custom, `{"integrationName":"mine","datasets":[{"name":"mine.access","type":"logs"}]}`).
		want(200, `"_meta":{"install_source":"custom","name":"mine"}`, `{"id":"logs-mine.access","type":"index_template"}`)
	c.do("POST", custom, `{"integrationName":"mine","datasets":[]}`).fails(409,
		"Failed to create the integration as an integration with the name mine already exists in the package registry or as a bundled package.")
	c.do("POST", custom, `{"integrationName":"yours","datasets":[{"name":"other","type":"logs"}]}`).want(422, "Dataset names 'other' must either match")
	c.do("PUT", custom+"/mine", `{"readMeData":"# Mine","categories":["custom"]}`).want(200, `{"id":"mine","result":{"status":"installed","version":"1.0.1"}}`)
	c.do("GET", epm+"/packages/mine/1.0.1/docs/README.md", "").want(200, "# Mine")
	c.do("PUT", custom+"/gone", `{"readMeData":"x"}`).fails(404, "Integration with ID gone not found")
	c.do("POST", tcp, "").want(200)
	c.do("PUT", custom+"/tcp", `{"readMeData":"x"}`).fails(403, "Integration with ID tcp is not a custom integration")
	c.do("DELETE", epm+"/packages/mine?force=true", "").want(200)
	c.do("GET", epm+"/packages/mine?prerelease=true", "").fails(404, "[mine] package not installed or found in registry")
}
