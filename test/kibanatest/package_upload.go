package kibanatest

import (
	"archive/tar"
	"archive/zip"
	"bytes"
	"cmp"
	"compress/gzip"
	"errors"
	"fmt"
	"io"
	"math"
	"net/http"
	"path"
	"strings"
	"time"
)

// uploadPause is how long Kibana wants to rest between two uploads.
const uploadPause = 10 * time.Second

func (s *Server) uploadPackage(c *call) (*reply, error) {
	_, err := c.queryAs(fields{"ignoreMappingUpdateErrors": byDefault(false, boolean()), "skipDataStreamRollover": byDefault(false, boolean())})
	if err != nil {
		return nil, err
	}
	if wait := uploadPause - s.clock().Sub(s.epm.lastUpload); wait > 0 && !s.epm.lastUpload.IsZero() {
		return nil, fail(http.StatusTooManyRequests, fmt.Sprintf("Please wait %ds before uploading again.", int(math.Ceil(wait.Seconds()))))
	}
	s.epm.lastUpload = s.clock()
	manifest, err := manifestIn(c.body)
	if err != nil {
		return nil, err
	}
	p := packFrom(manifest)
	if p.name == "" || !semverForm.MatchString(p.latest()) {
		return nil, fail(http.StatusBadRequest, "Manifest file manifest.yml has no name or no valid version")
	}
	s.keepPack(p)
	done := s.install(c.space, p, p.latest(), "upload")
	return installReply(p.name, "upload", done.assets), nil
}

// keepPack remembers a package that the registry has not in this form.
func (s *Server) keepPack(p *pack) {
	if s.epm.packs == nil {
		s.epm.packs = map[string]*pack{}
	}
	s.epm.packs[p.name] = p
}

// packFrom makes a package of its manifest. What the registry knows of a package of this name is taken over.
func packFrom(manifest string) *pack {
	p := &pack{kind: "integration", categories: []string{}}
	if known := registered(yamlAt(manifest, "name")); known != nil {
		copied := *known
		p = &copied
	}
	p.name, p.versions = yamlAt(manifest, "name"), []string{yamlAt(manifest, "version")}
	p.title = cmp.Or(yamlAt(manifest, "title"), p.title, p.name)
	p.description, p.kind = cmp.Or(yamlAt(manifest, "description"), p.description), cmp.Or(yamlAt(manifest, "type"), p.kind)
	return p
}

// yamlAt is the text of a key at the top of a YAML document.
func yamlAt(document, key string) string {
	for line := range strings.Lines(document) {
		if rest, found := strings.CutPrefix(line, key+":"); found {
			return strings.Trim(strings.TrimSpace(rest), `"'`)
		}
	}
	return ""
}

// manifestIn reads the manifest of a package out of its archive.
func manifestIn(archive []byte) (string, error) {
	if files, err := zip.NewReader(bytes.NewReader(archive), int64(len(archive))); err == nil {
		return manifestInZIP(files)
	}
	unzipped, err := gzip.NewReader(bytes.NewReader(archive))
	if err != nil {
		return "", noPackage(err)
	}
	files := tar.NewReader(unzipped)
	for {
		header, err := files.Next()
		switch {
		case errors.Is(err, io.EOF):
			return "", noManifest()
		case err != nil:
			return "", noPackage(err)
		case isManifest(header.Name):
			return readManifest(files)
		}
	}
}

func manifestInZIP(files *zip.Reader) (string, error) {
	for _, file := range files.File {
		if !isManifest(file.Name) {
			continue
		}
		opened, err := file.Open()
		if err != nil {
			return "", noPackage(err)
		}
		defer func() { _ = opened.Close() }()
		return readManifest(opened)
	}
	return "", noManifest()
}

func noManifest() error {
	return fail(http.StatusBadRequest, "Manifest file manifest.yml not found in paths.")
}

func noPackage(err error) error {
	return fail(http.StatusBadRequest, "Error during extraction of package: "+err.Error())
}

// isManifest tells whether a file is the manifest of the whole package, which is in a folder at the top.
func isManifest(name string) bool {
	return path.Base(name) == "manifest.yml" && strings.Count(strings.Trim(name, "/"), "/") == 1
}

func readManifest(r io.Reader) (string, error) {
	content, err := io.ReadAll(io.LimitReader(r, defaultPayloadLimit))
	if err != nil {
		return "", noPackage(err)
	}
	return string(content), nil
}
