// Command release does the steps of a release that people get wrong: docs/releases.md tells the order.
//
// Usage: release prepare VERSION DATE CHECKOUT MODULE...
// release check VERSION CHECKOUT MODULE...
// release tag VERSION CHECKOUT MODULE...
// release notes VERSION CHECKOUT
//
// The modules are folders of the checkout; prepare takes all, the others those that users import. Prepare gives the
// version what is unreleased in the changelog, and makes all modules require it of each other. Check looks whether HEAD
// can be tagged, and builds what it would give to users. Tag does that and tags. Notes prints the section of the changelog.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"path/filepath"

	"golang.org/x/mod/semver"

	"github.com/kibana-go/kibana-go/internal/tools/changelog"
)

var errUsage = errors.New("usage: release prepare|check|tag|notes, see the package's doc")

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	err := run(ctx, os.Stdout, os.Args[1:])
	stop()
	if err != nil {
		fmt.Fprintln(os.Stderr, "release:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, out io.Writer, args []string) error {
	if len(args) < 3 {
		return errUsage
	}
	step, version, args := args[0], args[1], args[2:]
	if semver.Canonical(version) != version || semver.Build(version) != "" {
		return fmt.Errorf("%q is no version such as v1.2.3", version)
	}
	date := ""
	if step == "prepare" {
		date, args = args[0], args[1:]
	}
	if len(args) == 0 {
		return errUsage
	}
	c, err := open(args[0], version, args[1:])
	if err != nil {
		return err
	}
	switch step {
	case "prepare":
		return c.prepare(date)
	case "check":
		return c.check(ctx)
	case "tag":
		return c.tag(ctx, out)
	case "notes":
		section, err := c.section()
		if err == nil {
			_, err = fmt.Fprintln(out, section.Text)
		}
		return err
	default:
		return errUsage
	}
}

// checkout is the repository in which a version is made of modules.
type checkout struct {
	root    string
	version string
	modules []*mod // the root module first
}

func open(root, version string, folders []string) (*checkout, error) {
	c := &checkout{root: root, version: version}
	for _, folder := range folders {
		m, err := readMod(filepath.Join(root, folder, "go.mod"), folder)
		if err != nil {
			return nil, err
		}
		c.modules = append(c.modules, m)
	}
	return c, nil
}

func (c *checkout) changelog() string { return filepath.Join(c.root, "CHANGELOG.md") }

func (c *checkout) readChangelog() (*changelog.Changelog, error) {
	text, err := os.ReadFile(c.changelog()) //nolint:gosec // whoever runs it says where the checkout is
	if err != nil {
		return nil, err
	}
	return changelog.Parse(string(text))
}

// section is what the changelog says of the version.
func (c *checkout) section() (changelog.Section, error) {
	log, err := c.readChangelog()
	if err != nil {
		return changelog.Section{}, err
	}
	section, exists := log.Section(c.version)
	if !exists {
		return section, fmt.Errorf("CHANGELOG.md has no section of %s: make release-prepare makes one", c.version[1:])
	}
	return section, nil
}

// prepare changes the work tree so that a commit of it can be tagged.
func (c *checkout) prepare(date string) error {
	log, err := c.readChangelog()
	if err != nil {
		return err
	}
	text, err := log.Release(c.version, date)
	if err != nil {
		return err
	}
	for _, m := range c.modules {
		if err := m.require(c.ours(), c.version); err != nil {
			return err
		}
	}
	return os.WriteFile(c.changelog(), []byte(text), 0o644) //nolint:gosec // everybody may read it
}

// ours are the paths of our modules.
func (c *checkout) ours() map[string]bool {
	paths := map[string]bool{}
	for _, m := range c.modules {
		paths[m.file.Module.Mod.Path] = true
	}
	return paths
}
