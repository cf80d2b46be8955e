package main

import (
	"fmt"
	"slices"
	"strings"
)

// The policy: what a program gets that imports a module of ours has a permissive licence. What we only build, generate
// and test with may have the Mozilla licence too, whose duties end at the files that have it.
var (
	permissive = []string{"MIT", "BSD-2-Clause", "BSD-3-Clause", "Apache-2.0", "ISC"}
	forTools   = append(slices.Clone(permissive), "MPL-2.0")
)

// runtime is all that the root module needs at run time: the client needs backoff, what reads files of tenants yaml, and
// the assertions of kibanatest go-cmp.
var runtime = []string{"github.com/cenkalti/backoff/v5", "github.com/google/go-cmp", "go.yaml.in/yaml/v3"}

// imported tells whether the module in a folder is one that programs import.
func imported(folder string) bool {
	return folder != "examples" && !strings.HasPrefix(folder, "test/") && !strings.HasPrefix(folder, "internal/")
}

// check says what the policy does not allow.
func check(all []*dependency) (problems []string) {
	missing := slices.Clone(runtime)
	for _, dep := range all {
		allowed := forTools
		if slices.ContainsFunc(dep.runBy, imported) {
			allowed = permissive
		}
		if len(dep.licences) == 0 {
			problems = append(problems, dep.String()+": has no licence")
		}
		for _, licence := range dep.licences {
			if !slices.Contains(allowed, licence) {
				problems = append(problems, fmt.Sprintf("%s: %s is not allowed here", dep, licence))
			}
		}
		if slices.Contains(dep.runBy, ".") && !slices.Contains(runtime, dep.path) {
			problems = append(problems, dep.String()+": the root module must not need it at run time")
		}
		if slices.Contains(dep.runBy, ".") {
			missing = slices.DeleteFunc(missing, func(path string) bool { return path == dep.path })
		}
	}
	for _, path := range missing {
		problems = append(problems, path+": the root module does not need it, but it may")
	}
	return problems
}
