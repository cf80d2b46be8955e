package main

import (
	"os"
	"slices"
	"strings"
	"testing"
)

func TestLicencesAreKnownByTheirText(t *testing.T) {
	t.Parallel()
	own, err := os.ReadFile("../../../LICENSE")
	if err != nil {
		t.Fatal(err)
	}
	for text, want := range map[string]string{
		string(own):                    "Apache-2.0",
		"All rights reserved. Pay me.": unknown,
		"Copyright me\n\nPermission to use, copy, modify, and/or distribute this software for any purpose with or without fee is hereby granted, provided that the above copyright notice and this permission notice appear in all copies.\n\n" +
			`THE SOFTWARE IS PROVIDED "AS IS" AND THE AUTHOR DISCLAIMS ALL WARRANTIES WITH REGARD TO THIS SOFTWARE INCLUDING ALL IMPLIED WARRANTIES OF MERCHANTABILITY AND FITNESS. IN NO EVENT SHALL THE AUTHOR BE LIABLE FOR ANY SPECIAL, DIRECT, INDIRECT, OR CONSEQUENTIAL DAMAGES OR ANY DAMAGES WHATSOEVER RESULTING FROM LOSS OF USE, DATA OR PROFITS, WHETHER IN AN ACTION OF CONTRACT, NEGLIGENCE OR OTHER TORTIOUS ACTION, ARISING OUT OF OR IN CONNECTION WITH THE USE OR PERFORMANCE OF THIS SOFTWARE.`: "ISC",
	} {
		if got := identify([]byte(text)); !slices.Equal(got, []string{want}) {
			t.Errorf("%.40q is %v, want %s", text, got, want)
		}
	}
}

func TestThePolicy(t *testing.T) {
	t.Parallel()
	good := func() []*dependency {
		all := make([]*dependency, 0, len(runtime)+1)
		for _, path := range runtime {
			all = append(all, &dependency{path: path, licences: []string{"MIT"}, runBy: []string{"."}})
		}
		return all
	}
	if problems := check(good()); len(problems) > 0 {
		t.Error(problems)
	}
	if problems := check(good()[1:]); len(problems) != 1 {
		t.Errorf("a dependency that is not needed: %q", problems)
	}
	for name, test := range map[string]struct {
		dep    dependency
		refuse string
	}{
		"a tool under the Mozilla licence":       {dependency{licences: []string{"MPL-2.0"}, runBy: []string{"internal/tools"}}, ""},
		"a test under the Mozilla licence":       {dependency{licences: []string{"MPL-2.0"}, testedBy: []string{"."}}, ""},
		"what users get under it":                {dependency{licences: []string{"MIT", "MPL-2.0"}, runBy: []string{"adapter"}}, "MPL-2.0"},
		"a tool that must be given away":         {dependency{licences: []string{"GPL-3.0"}, runBy: []string{"internal/tools"}}, "GPL-3.0"},
		"no licence":                             {dependency{runBy: []string{"internal/tools"}}, "no licence"},
		"a text that nobody knows":               {dependency{licences: []string{unknown}, testedBy: []string{"examples"}}, unknown},
		"one more module that the root needs":    {dependency{licences: []string{"MIT"}, runBy: []string{"."}}, "root module"},
		"one more module that an adapter needs":  {dependency{licences: []string{"MIT"}, runBy: []string{"adapter"}}, ""},
		"one more module that root's tests need": {dependency{licences: []string{"MIT"}, testedBy: []string{"."}}, ""},
	} {
		test.dep.path = "example.com/x"
		problems := check(append(good(), &test.dep))
		if (len(problems) > 0) != (test.refuse != "") || len(problems) > 0 && !strings.Contains(problems[0], test.refuse) {
			t.Errorf("%s: %q", name, problems)
		}
	}
}
