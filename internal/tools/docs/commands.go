package main

import (
	"os"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
)

// modulePath is the module of the root; its folders hold the others.
const modulePath = "github.com/kibana-go/kibana-go"

var (
	target   = regexp.MustCompile(`(?m)^([a-z-]+):.*## `)
	makeCall = regexp.MustCompile(`(?:^|[;&|(] *)make ((?:[A-Za-z_]+=(?:"[^"]*"|\S*) +)*)([a-z][a-z-]*)`)
	goCall   = regexp.MustCompile(`(^|[;&|(=] *|\s)go (?:-C (\S+) )?(run|test|build|vet|generate|install|get|doc) ([^|;&]*)`)
	codeSpan = regexp.MustCompile("`([^`]+)`")
)

// checkCommands says which targets of make and which paths given to go, in blocks of sh and in code within sentences, do
// not exist.
func checkCommands(root string, pages []*page) (problems []problem) {
	makefile, _ := os.ReadFile(filepath.Join(root, "Makefile")) //nolint:gosec // the checkout is an argument. Without one, no target exists
	targets := map[string]bool{}
	for _, match := range target.FindAllStringSubmatch(string(makefile), -1) {
		targets[match[1]] = true
	}
	for _, p := range pages {
		check := func(index int, dirs []string, command string) {
			if text := badCommand(root, targets, dirs, command); text != "" {
				problems = append(problems, problem{p.name, index + 1, text})
			}
		}
		for _, b := range p.blocks {
			if b.language != "sh" {
				continue
			}
			dirs := []string{""}
			for i, line := range p.content(b) {
				line, _, _ = strings.Cut(line, " #")
				line = strings.TrimPrefix(strings.TrimSpace(line), "$ ")
				if dir, ok := strings.CutPrefix(line, "cd "); ok {
					dirs = []string{dir}
				}
				check(b.first+1+i, dirs, line)
			}
		}
		p.prose(func(index int, line string) {
			for _, span := range codeSpan.FindAllStringSubmatch(line, -1) {
				check(index, []string{"", path.Dir(p.name)}, span[1])
			}
		})
	}
	return problems
}

// badCommand says what a command that runs in one of some folders names in vain.
func badCommand(root string, targets map[string]bool, dirs []string, command string) string {
	for _, match := range makeCall.FindAllStringSubmatch(command, -1) {
		if !targets[match[2]] {
			return "the Makefile has no target " + match[2]
		}
	}
	for _, match := range goCall.FindAllStringSubmatch(command, -1) {
		if text := badPackages(root, dirs, match[2], match[3], match[4]); text != "" {
			return text
		}
	}
	return ""
}

// badPackages says which package an invocation of go names in vain.
func badPackages(root string, dirs []string, dir, verb, args string) string {
	if dir != "" && !within(root, dirs, dir) {
		return "no folder " + dir
	}
	for word := range strings.FieldsSeq(args) {
		word, _, _ = strings.Cut(strings.Trim(word, `"'`), "@")
		word = strings.TrimSuffix(word, "/...")
		if ours, ok := strings.CutPrefix(word, modulePath); ok && !exists(root, "."+ours) {
			return "no folder ." + ours
		}
		if strings.HasPrefix(word, "./") && !within(root, dirs, path.Join(dir, word)) {
			return "no folder " + path.Join(dir, word)
		}
		if verb == "run" && !strings.HasPrefix(word, "-") {
			break // what follows are arguments of the program
		}
	}
	return ""
}

// within tells whether one of some folders has something.
func within(root string, dirs []string, name string) bool {
	return slices.ContainsFunc(dirs, func(dir string) bool { return exists(root, path.Join(dir, name)) })
}

func exists(root, name string) bool {
	_, err := os.Stat(filepath.Join(root, filepath.FromSlash(name)))
	return err == nil
}
