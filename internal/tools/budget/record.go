package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"time"
)

// The go command starts every tool through this program when it is told to with -toolexec.
const recordArgument = "record"

// tool is one process of the compiler or the linker.
type tool struct {
	Name    string        `json:"name"` // compile, link, ...
	Package string        `json:"package"`
	Wall    time.Duration `json:"wall"`
	CPU     time.Duration `json:"cpu"`
	Peak    int64         `json:"peak"` // bytes of resident memory
}

// record runs a tool and appends what it took to a log. It returns the tool's exit code.
func record(log string, args []string) int {
	cmd := exec.Command(args[0], args[1:]...) //nolint:gosec,noctx // the go command chose it, and ends it
	cmd.Stdin, cmd.Stdout, cmd.Stderr = os.Stdin, os.Stdout, os.Stderr
	start := time.Now()
	err := cmd.Run()
	wall := time.Since(start)
	var exit *exec.ExitError
	if err != nil && !errors.As(err, &exit) {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	state := cmd.ProcessState
	if !state.Success() || len(args) > 1 && args[1] == "-V=full" { // the latter asks for the version
		return state.ExitCode()
	}
	entry, err := json.Marshal(tool{
		Name:    filepath.Base(args[0]),
		Package: os.Getenv("TOOLEXEC_IMPORTPATH"),
		Wall:    wall,
		CPU:     state.UserTime() + state.SystemTime(),
		Peak:    peak(state),
	})
	if err == nil {
		err = appendLine(log, entry)
	}
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		return 1
	}
	return 0
}

// appendLine writes at once, so that lines of processes at work together do not mix.
func appendLine(name string, text []byte) error {
	file, err := os.OpenFile(name, os.O_APPEND|os.O_CREATE|os.O_WRONLY, 0o600) //nolint:gosec // our own log
	if err != nil {
		return err
	}
	_, err = file.Write(append(text, '\n'))
	return errors.Join(err, file.Close())
}
