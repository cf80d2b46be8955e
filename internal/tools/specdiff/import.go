package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
)

// tools is the module of the importer and the generator, seen from the folder of this program. Its go.mod pins other
// versions than ours, so they are programs here and not packages.
const tools = ".."

// importInto imports the documents with copies of the committed overlays and names, and generates packages from the
// result, all below folder.
func importInto(ctx context.Context, folder string, committed tree, documents []string) (tree, error) {
	result := tree{api: filepath.Join(folder, "api"), gen: filepath.Join(folder, "gen")}
	if err := copyInputs(committed.api, result.api); err != nil {
		return tree{}, err
	}
	if err := program(ctx, "go", "-C", tools, "build", "-o", folder+string(filepath.Separator), "./importapi", "./genapi"); err != nil {
		return tree{}, fmt.Errorf("building the importer and the generator: %w", err)
	}
	if err := program(ctx, filepath.Join(folder, "importapi"), append([]string{result.api}, documents...)...); err != nil {
		return tree{}, err
	}
	return result, program(ctx, filepath.Join(folder, "genapi"), folder)
}

// copyInputs copies what the importer reads besides documents.
func copyInputs(from, to string) error {
	const overlays, names = "overlays", "names.tsv"
	if err := os.CopyFS(filepath.Join(to, overlays), os.DirFS(filepath.Join(from, overlays))); err != nil {
		return err
	}
	text, err := os.ReadFile(filepath.Join(from, names)) //nolint:gosec // the folder is an argument
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(to, names), text, 0o600) //nolint:gosec // a temporary folder of ours
}

// program runs a program of ours. Its error is what the program says about the failure.
func program(ctx context.Context, name string, args ...string) error {
	command := exec.CommandContext(ctx, name, args...) //nolint:gosec // our own programs
	var said bytes.Buffer
	command.Stderr = &said
	err := command.Run()
	if text := strings.TrimSpace(said.String()); err != nil && text != "" {
		return errors.New(text)
	}
	return err
}
