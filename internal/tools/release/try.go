package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"time"

	"golang.org/x/mod/module"
	"golang.org/x/mod/zip"
)

// try is the version from the side of a user: every module is packed as the Go module proxy would pack HEAD, required by
// a module that knows no replacement, and built there.
func (c *checkout) try(ctx context.Context) error {
	scratch, err := os.MkdirTemp("", "release-")
	if err != nil {
		return err
	}
	defer func() { _ = os.RemoveAll(scratch) }()
	proxy, user := filepath.Join(scratch, "proxy"), filepath.Join(scratch, "user")
	if err := os.Mkdir(user, 0o750); err != nil {
		return err
	}
	var sums []byte
	for _, m := range c.modules {
		if err := c.pack(proxy, m); err != nil {
			return fmt.Errorf("packing %s: %w", m.path(), err)
		}
		sum, _ := os.ReadFile(filepath.Join(c.root, m.folder, "go.sum")) //nolint:gosec // of our checkout, and a module may have none
		sums = append(sums, sum...)
	}
	if err := os.WriteFile(filepath.Join(user, "go.sum"), sums, 0o600); err != nil { //nolint:gosec // a temporary folder
		return err
	}
	if err := os.WriteFile(filepath.Join(user, "go.mod"), []byte("module example.com/user\n\ngo 1.25.0\n"), 0o600); err != nil {
		return err
	}
	env, err := c.userEnv(ctx, scratch, proxy)
	if err != nil {
		return err
	}
	for _, m := range c.modules {
		all := m.path() + "/..."
		if _, err := output(ctx, user, env, "go", "get", all+"@"+c.version); err != nil {
			return fmt.Errorf("a user cannot require %s: %w", m.path(), err)
		}
		if _, err := output(ctx, user, env, "go", "build", all); err != nil {
			return fmt.Errorf("a user cannot build %s: %w", m.path(), err)
		}
	}
	return nil
}

// userEnv makes the go command take our modules from the folder of a proxy, and others from this machine's module cache
// or, as usual, the network. What it unpacks goes into a cache of its own, since the version is not published.
func (c *checkout) userEnv(ctx context.Context, scratch, proxy string) ([]string, error) {
	known, err := c.command(ctx, "go", "env", "-json", "GOMODCACHE", "GOPROXY")
	if err != nil {
		return nil, err
	}
	var set struct{ GOMODCACHE, GOPROXY string }
	if err := json.Unmarshal([]byte(known), &set); err != nil {
		return nil, err
	}
	root := c.modules[0].path()
	return []string{
		"GOPROXY=file://" + proxy + ",file://" + filepath.Join(set.GOMODCACHE, "cache", "download") + "," + set.GOPROXY,
		"GOMODCACHE=" + filepath.Join(scratch, "modules"),
		"GOFLAGS=-mod=mod -modcacherw -trimpath",
		"GONOSUMDB=" + root + "," + root + "/*",
		"GOPRIVATE=", "GONOPROXY=", "GOWORK=off",
	}, nil
}

// pack puts a module into the folder of a proxy.
func (c *checkout) pack(proxy string, m *mod) error {
	escaped, err := module.EscapePath(m.path())
	if err != nil {
		return err
	}
	folder := filepath.Join(proxy, escaped, "@v")
	if err := os.MkdirAll(folder, 0o750); err != nil { //nolint:gosec // a temporary folder
		return err
	}
	var packed bytes.Buffer
	subfolder := strings.TrimPrefix(m.folder, ".")
	version := module.Version{Path: m.path(), Version: c.version}
	if err := zip.CreateFromVCS(&packed, version, c.root, "HEAD", subfolder); err != nil {
		return err
	}
	mod, err := os.ReadFile(m.name) //nolint:gosec // of our checkout
	if err != nil {
		return err
	}
	info, err := json.Marshal(struct {
		Version string
		Time    time.Time
	}{c.version, time.Unix(0, 0).UTC()})
	if err != nil {
		return err
	}
	for ending, content := range map[string][]byte{"zip": packed.Bytes(), "mod": mod, "info": info} {
		if err := os.WriteFile(filepath.Join(folder, c.version+"."+ending), content, 0o600); err != nil { //nolint:gosec // a temporary folder
			return err
		}
	}
	return os.WriteFile(filepath.Join(folder, "list"), []byte(c.version+"\n"), 0o600) //nolint:gosec // a temporary folder
}
