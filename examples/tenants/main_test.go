package main

import (
	"bytes"
	"net/http"
	"testing"

	"github.com/kibana-go/kibana-go/test/kibanatest"
)

func TestExitCodes(t *testing.T) {
	server := kibanatest.New(t)
	t.Setenv("KIBANA_URL", server.URL)
	broken := kibanatest.New(t)
	broken.React(kibanatest.Match{}, kibanatest.Fault{Status: http.StatusInternalServerError})
	for _, test := range []struct {
		url  string
		args []string
		want int
	}{
		{server.URL, nil, exitUsage},
		{server.URL, []string{"destroy"}, exitUsage},
		{server.URL, []string{"apply", "--frob"}, exitUsage},
		{server.URL, []string{"apply", "-f", "nowhere.yaml"}, exitUsage},
		{"localhost", []string{"apply", "-f", "tenants.yaml"}, exitUsage},
		{"", []string{"apply", "-f", "tenants.yaml"}, exitUsage},
		{server.URL, []string{"apply", "-f", "tenants.yaml", "--dry-run"}, exitChanges},
		{server.URL, []string{"apply", "-f", "tenants.yaml"}, exitDone},
		{server.URL, []string{"apply", "-f", "tenants.yaml", "--dry-run"}, exitDone},
		{server.URL, []string{"export", "nowhere", "nowhere"}, exitFailed},
		{broken.URL, []string{"apply", "-f", "tenants.yaml"}, exitFailed},
		{broken.URL, []string{"drift", "-f", "tenants.yaml"}, exitFailed},
	} {
		t.Setenv("KIBANA_URL", test.url)
		var out, errOut bytes.Buffer
		if code := run(t.Context(), test.args, &out, &errOut); code != test.want {
			t.Errorf("%s %v: exit code %d, want %d; %s", test.url, test.args, code, test.want, &errOut)
		}
		if test.want == exitUsage && errOut.Len() == 0 {
			t.Errorf("%v: no word about what is wrong", test.args)
		}
	}
}

func TestTheCommandLineIsExplained(t *testing.T) {
	t.Parallel()
	for _, test := range []struct {
		args        []string
		code        int
		out, errOut string
	}{
		{[]string{"--help"}, exitDone, usage, ""},
		{[]string{"help"}, exitDone, usage, ""},
		{[]string{"apply", "-h"}, exitDone, usage, ""},
		{nil, exitUsage, "", "tenants: a command is needed\n" + usage},
		{[]string{"destroy"}, exitUsage, "", "tenants: there is no command \"destroy\"\n" + usage},
		{[]string{"apply", "--frob"}, exitUsage, "", "tenants: flag provided but not defined: -frob\n" + usage},
		{[]string{"apply", "my.yaml"}, exitUsage, "", "tenants: \"my.yaml\" is one argument too many\n" + usage},
		{[]string{"export", "sales"}, exitUsage, "", "tenants: a space and a directory are needed\n" + usage},
	} {
		var out, errOut bytes.Buffer
		code := run(t.Context(), test.args, &out, &errOut)
		if code != test.code || out.String() != test.out || errOut.String() != test.errOut {
			t.Errorf("%v: exit code %d\n%s\n%s", test.args, code, &out, &errOut)
		}
	}
}
