package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"strings"
)

// check looks whether HEAD can be tagged as the version, or is tagged rightly.
func (c *checkout) check(ctx context.Context) error {
	problems := make([]error, 0, 3)
	for _, m := range c.modules {
		problems = append(problems, m.problems(c.ours(), c.version)...)
	}
	dirty, err := c.command(ctx, "git", "status", "--porcelain")
	if dirty != "" {
		err = fmt.Errorf("what is tagged is HEAD, from which the work tree differs:\n%s", dirty)
	}
	_, noSection := c.section()
	problems = append(problems, noSection, err, c.checkTags(ctx))
	if err := errors.Join(problems...); err != nil {
		return err
	}
	return c.try(ctx)
}

// checkTags sees that the tags of the version either are all at HEAD or do not exist.
func (c *checkout) checkTags(ctx context.Context) error {
	head, err := c.command(ctx, "git", "rev-parse", "HEAD")
	if err != nil {
		return err
	}
	var there, missing, elsewhere []string
	for _, m := range c.modules {
		tag := m.tag(c.version)
		switch commit, err := c.command(ctx, "git", "rev-parse", "--verify", "--quiet", "refs/tags/"+tag+"^{commit}"); {
		case err != nil:
			missing = append(missing, tag)
		case commit != head:
			elsewhere = append(elsewhere, tag)
		default:
			there = append(there, tag)
		}
	}
	if len(elsewhere) > 0 {
		return fmt.Errorf("a published version never changes, and there are tags of other commits: %s", strings.Join(elsewhere, ", "))
	}
	if len(there) > 0 && len(missing) > 0 {
		return fmt.Errorf("HEAD has the tag %s, and not %s", strings.Join(there, ", "), strings.Join(missing, ", "))
	}
	return nil
}

// tag tags HEAD for every module, and says how to publish that.
func (c *checkout) tag(ctx context.Context, out io.Writer) error {
	if err := c.check(ctx); err != nil {
		return err
	}
	tags := make([]string, 0, len(c.modules))
	for _, m := range c.modules {
		tag := m.tag(c.version)
		if _, err := c.command(ctx, "git", "tag", "-a", tag, "-m", m.path()+" "+c.version); err != nil {
			return err
		}
		tags = append(tags, tag)
	}
	_, err := fmt.Fprintf(out, "All tags are here. Publish them in one go:\n\n  git push --atomic origin %s\n", strings.Join(tags, " "))
	return err
}

// command gives the output of a program that is run in the checkout.
func (c *checkout) command(ctx context.Context, name string, args ...string) (string, error) {
	return output(ctx, c.root, nil, name, args...)
}

func output(ctx context.Context, dir string, env []string, name string, args ...string) (string, error) {
	cmd := exec.CommandContext(ctx, name, args...) //nolint:gosec // the arguments are ours
	cmd.Dir, cmd.Env = dir, append(os.Environ(), env...)
	var stderr bytes.Buffer
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		return "", fmt.Errorf("%s %s: %w: %s", name, strings.Join(args, " "), err, bytes.TrimSpace(stderr.Bytes()))
	}
	return strings.TrimSpace(string(out)), nil
}
