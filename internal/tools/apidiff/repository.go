package main

import (
	"archive/tar"
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"path/filepath"
	"strings"

	"golang.org/x/mod/semver"
)

// repository is the checkout that is asked for tags and commits.
type repository struct{ root string }

func (r repository) git(ctx context.Context, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, "git", args...) //nolint:gosec // the arguments are ours
	cmd.Dir = r.root
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("git %s: %w: %s", strings.Join(args, " "), err, bytes.TrimSpace(stderr.Bytes()))
	}
	return strings.TrimSpace(string(out)), nil
}

// base is what a module is compared with: the commit that was asked for, or its last tag, or nothing.
func (r repository) base(ctx context.Context, folder string, o options) (string, error) {
	if o.base != "" {
		if _, err := r.git(ctx, "rev-parse", "--verify", "--quiet", o.base+"^{commit}"); err != nil {
			return "", fmt.Errorf("%s is no commit here%s", o.base, r.whyMissing(ctx))
		}
		return o.base, nil
	}
	tag, err := r.lastTag(ctx, folder, o.version)
	if err == nil && tag == "" && o.version != "" && r.shallow(ctx) {
		err = errors.New("no tag is seen" + r.whyMissing(ctx))
	}
	return tag, err
}

// lastTag is the tag of the highest version of a module that HEAD descends from, and below a version if one is given.
func (r repository) lastTag(ctx context.Context, folder, below string) (string, error) {
	prefix := tagPrefix(folder)
	tags, err := r.git(ctx, "tag", "--list", prefix+"v*", "--merged", "HEAD")
	if err != nil {
		return "", err
	}
	last := ""
	for tag := range strings.Lines(tags) {
		version := strings.TrimPrefix(strings.TrimSpace(tag), prefix)
		release := semver.Canonical(version) == version && semver.Prerelease(version) == ""
		if release && semver.Compare(version, last) > 0 && (below == "" || semver.Compare(version, below) < 0) {
			last = version
		}
	}
	if last == "" {
		return "", nil
	}
	return prefix + last, nil
}

func tagPrefix(folder string) string {
	if folder == "." {
		return ""
	}
	return folder + "/"
}

func (r repository) shallow(ctx context.Context) bool {
	answer, err := r.git(ctx, "rev-parse", "--is-shallow-repository")
	return err == nil && answer == "true"
}

// whyMissing tells what a shallow clone lacks.
func (r repository) whyMissing(ctx context.Context) string {
	if r.shallow(ctx) {
		return ", but this clone is shallow: git fetch --unshallow --tags gets the rest"
	}
	return ""
}

// trees are copies of commits in temporary folders.
type trees struct {
	repository repository
	at         map[string]string // folders by commit
}

func (t *trees) close() {
	for _, folder := range t.at {
		_ = os.RemoveAll(folder)
	}
}

func (t *trees) tree(ctx context.Context, commit string) (string, error) {
	if folder, made := t.at[commit]; made {
		return folder, nil
	}
	folder, err := os.MkdirTemp("", "apidiff-")
	if err != nil {
		return "", err
	}
	t.at[commit] = folder
	packed, err := t.repository.git(ctx, "archive", "--format=tar", "-o", filepath.Join(folder, "tree.tar"), commit)
	if err != nil {
		return "", fmt.Errorf("%w%s", err, packed)
	}
	return folder, unpack(filepath.Join(folder, "tree.tar"), folder)
}

func unpack(packed, folder string) error {
	file, err := os.Open(filepath.Clean(packed))
	if err != nil {
		return err
	}
	defer func() { _ = file.Close() }()
	root, err := os.OpenRoot(folder)
	if err != nil {
		return err
	}
	defer func() { _ = root.Close() }()
	for in := tar.NewReader(file); ; {
		header, err := in.Next()
		if errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil {
			return err
		}
		if err := unpackOne(root, header, in); err != nil {
			return err
		}
	}
}

func unpackOne(root *os.Root, header *tar.Header, in io.Reader) error {
	switch header.Typeflag {
	case tar.TypeDir:
		return root.MkdirAll(strings.TrimSuffix(header.Name, "/"), 0o750)
	case tar.TypeReg:
		content, err := io.ReadAll(in)
		if err != nil {
			return err
		}
		return root.WriteFile(header.Name, content, 0o600)
	default:
		return nil // links and the comment with the commit
	}
}
