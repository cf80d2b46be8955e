package repocheck_test

import (
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"
)

// gh writes down what it is called with, and knows the issue that ISSUE names.
const gh = `#!/bin/sh
echo "$*" >>"$LOG"
case "$1 $2" in
"issue list") echo "$ISSUE" ;;
"issue edit" | "issue create") for last; do :; done; cat "$last" >"$LOG.body" ;;
esac
`

func TestTheReportOfTheNightIsOneIssue(t *testing.T) {
	t.Parallel()
	if _, err := exec.LookPath("bash"); err != nil {
		t.Skip("there is no bash here, for which the script is written")
	}
	const nothing = "No operation and no Go symbol differs with kibana.yaml.\n"
	long := "# Changes\n" + strings.Repeat("- an operation\n", 6000)
	for name, test := range map[string]struct {
		report, issue string
		want          string // what gh does after it listed the issues
		body          int
	}{
		"a first difference":        {"# Changes\n", "", "issue create --title Kibana's description has changed --body-file", 80},
		"another difference":        {"# Changes\n", "7", "issue edit 7 --body-file", 80},
		"more than an issue holds":  {long, "7", "issue edit 7 --body-file", 60000},
		"no difference any more":    {nothing, "7", "issue close 7 --comment", 0},
		"no difference, as before":  {nothing, "", "", 0},
		"a difference that says so": {"# Changes\n- No operation and no Go symbol differs\n", "", "issue create", 80},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel()
			dir := t.TempDir()
			log, report := filepath.Join(dir, "log"), filepath.Join(dir, "report.md")
			if err := os.WriteFile(filepath.Join(dir, "gh"), []byte(gh), 0o700); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(report, []byte(test.report), 0o600); err != nil {
				t.Fatal(err)
			}
			cmd := exec.CommandContext(t.Context(), "bash", filepath.Join(root, ".github/upstream-issue.sh"), report)
			cmd.Env = append(os.Environ(), "PATH="+dir+":"+os.Getenv("PATH"), "LOG="+log, "ISSUE="+test.issue, "GITHUB_STEP_SUMMARY=")
			if out, err := cmd.CombinedOutput(); err != nil {
				t.Fatalf("%v: %s", err, out)
			}
			calls, err := os.ReadFile(filepath.Clean(log))
			if err != nil {
				t.Fatal(err)
			}
			_, did, _ := strings.Cut(string(calls), "\n")
			if !strings.HasPrefix(did, test.want) || test.want == "" && did != "" {
				t.Errorf("gh did %q, want %q", did, test.want)
			}
			body, _ := os.ReadFile(log + ".body")
			if len(body) < test.body || len(body) > 65536 {
				t.Errorf("a body of %d bytes", len(body))
			}
		})
	}
}
