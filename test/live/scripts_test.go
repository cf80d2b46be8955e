package live_test

import (
	"bytes"
	"errors"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
)

// What stands in for the programs that the scripts call. They note their arguments.
const (
	fakeDocker = `#!/bin/sh
echo "docker $*" >>"$CALLS"
`
	fakeSleep = `#!/bin/sh
echo "sleep $*" >>"$CALLS"
`
	// The Kibana of this one is available when it is asked for the third time.
	fakeCurl = `#!/bin/sh
echo "curl $*" >>"$CALLS"
case "$*" in
*/api/status*)
	[ "$(grep -c /api/status "$CALLS")" -ge "$AVAILABLE" ] && echo '{"status":{"overall":{"level":"available"}}}'
	exit 0 ;;
*/_security/api_key*)
	cat >"$STDIN"
	echo '{"id":"i","name":"n","api_key":"secret","encoded":"aTpzZWNyZXQ="}' ;;
esac
`
)

// scripts are copies of the scripts in a folder of their own, with programs that only pretend.
type scripts struct {
	t      *testing.T
	folder string
}

func copyScripts(t *testing.T) scripts {
	t.Helper()
	folder := t.TempDir()
	for _, name := range []string{"up", "down", "compose.yaml"} {
		doc, err := os.ReadFile(name)
		must(t, err)
		must(t, os.WriteFile(filepath.Join(folder, name), doc, 0o700))
	}
	must(t, os.Mkdir(filepath.Join(folder, "bin"), 0o700))
	for name, text := range map[string]string{"docker": fakeDocker, "curl": fakeCurl, "sleep": fakeSleep} {
		must(t, os.WriteFile(filepath.Join(folder, "bin", name), []byte(text), 0o700))
	}
	return scripts{t, folder}
}

// run runs a script. Kibana becomes available when it is asked for so many times.
func (s scripts) run(name, available string) (stdout, stderr string, err error) {
	s.t.Helper()
	cmd := exec.CommandContext(s.t.Context(), "sh", filepath.Join(s.folder, name))
	cmd.Env = []string{
		"PATH=" + filepath.Join(s.folder, "bin") + ":" + os.Getenv("PATH"), "CALLS=" + filepath.Join(s.folder, "calls"),
		"STDIN=" + filepath.Join(s.folder, "stdin"), "AVAILABLE=" + available, "STACK_WAIT=30", "KIBANA_PORT=5611", "ES_PORT=9211",
	}
	var out, errs bytes.Buffer
	cmd.Stdout, cmd.Stderr = &out, &errs
	err = cmd.Run()
	return out.String(), errs.String(), err
}

func (s scripts) file(name string) string {
	s.t.Helper()
	doc, err := os.ReadFile(filepath.Join(s.folder, name))
	must(s.t, err)
	return string(doc)
}

func TestUpPrintsWhatMakeNeedsAndNothingElse(t *testing.T) {
	t.Parallel()
	s := copyScripts(t)
	stdout, stderr, err := s.run("up", "3")
	if want := "export KIBANA_URL=http://127.0.0.1:5611\nexport KIBANA_API_KEY=aTpzZWNyZXQ=\n"; err != nil || stdout != want {
		t.Errorf("%v, printed %q and %q", err, stdout, stderr)
	}
	secrets := s.file(".env")
	info, err := os.Stat(filepath.Join(s.folder, ".env"))
	if must(t, err); info.Mode().Perm() != 0o600 {
		t.Errorf(".env is %v", info.Mode())
	}
	values := regexp.MustCompile(`(?m)^[A-Z_]+=([0-9a-f]{48})$`).FindAllStringSubmatch(secrets, -1)
	different := map[string]bool{}
	for _, value := range values {
		different[value[1]] = true
		if strings.Contains(s.file("calls")+stdout+stderr, value[1]) {
			t.Error("a secret is among the arguments or in what is printed")
		}
	}
	if len(different) != 5 || strings.Count(secrets, "\n") != 5 {
		t.Errorf("secrets: %s", secrets)
	}
	password := regexp.MustCompile(`ELASTIC_PASSWORD=(.*)`).FindStringSubmatch(secrets)[1]
	if want := `user = "elastic:` + password + `"` + "\n"; s.file("stdin") != want {
		t.Errorf("curl was given %q", s.file("stdin"))
	}
	if strings.Contains(stderr, "aTpzZWNyZXQ=") || strings.Count(s.file("calls"), "/api/status") != 3 {
		t.Errorf("printed %q, called:\n%s", stderr, s.file("calls"))
	}
}

func TestUpKeepsItsSecretsAndDownRemovesThem(t *testing.T) {
	t.Parallel()
	s := copyScripts(t)
	_, _, err := s.run("up", "1")
	must(t, err)
	before := s.file(".env")
	_, _, err = s.run("up", "1")
	must(t, err)
	if s.file(".env") != before {
		t.Error("the second time makes other secrets, which a running Elasticsearch does not have")
	}
	if _, stderr, err := s.run("down", "1"); err != nil || !strings.Contains(s.file("calls"), "--file compose.yaml down --volumes") {
		t.Errorf("%v %s", err, stderr)
	}
	if _, err := os.Stat(filepath.Join(s.folder, ".env")); !errors.Is(err, os.ErrNotExist) {
		t.Errorf("%v, want no secrets", err)
	}
	if _, stderr, err := s.run("down", "1"); err != nil || !strings.Contains(stderr, "nothing") {
		t.Errorf("the second time: %v %s", err, stderr)
	}
}

func TestUpGivesUpOnAKibanaThatDoesNotStart(t *testing.T) {
	t.Parallel()
	stdout, stderr, err := copyScripts(t).run("up", "1000")
	if err == nil || stdout != "" || !strings.Contains(stderr, "does not become available") {
		t.Errorf("%v, printed %q and %q", err, stdout, stderr)
	}
}
