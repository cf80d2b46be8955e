package main

import (
	"cmp"
	"fmt"
	"go/parser"
	"go/token"
	"net/url"
	"path"
	"path/filepath"
	"regexp"
	"slices"
	"strings"
	"unicode"
)

// link is a link of a page.
type link struct {
	line int // from 1
	to   string
}

var (
	inlineLink = regexp.MustCompile(`\]\(<?([^)\s>]*)>?(?: +"[^"]*")?\)`)
	definition = regexp.MustCompile(`^ {0,3}\[([^\]^]+)\]: *<?([^\s>]+)>?`)
	reference  = regexp.MustCompile(`\[([^\[\]]+)\]\[([^\[\]]*)\]`)
	htmlLink   = regexp.MustCompile(`(?:href|src)="([^"]*)"`)
	bareLink   = regexp.MustCompile(`https?://[^\s)>\]"'` + "`" + `]+`)
	htmlAnchor = regexp.MustCompile(`(?:id|name)="([^"]*)"`)
	heading    = regexp.MustCompile(`^ {0,3}#{1,6} +(.*?)(?: +#+)? *$`)
	codeLink   = regexp.MustCompile("\\[`([A-Za-z0-9_.]+)`\\]\\(([^)\\s]+\\.go)\\)")
	inText     = regexp.MustCompile(`!?\[([^\]]*)\]\([^)]*\)`)
)

// links are all links of a page, and problems with references that nothing defines.
func (p *page) links() (found []link, problems []problem) {
	defined := map[string]bool{}
	p.prose(func(_ int, line string) {
		if match := definition.FindStringSubmatch(line); match != nil {
			defined[strings.ToLower(match[1])] = true
		}
	})
	p.prose(func(index int, line string) {
		line = codeSpan.ReplaceAllString(line, "code")
		for _, to := range linksOf(line) {
			found = append(found, link{index + 1, to})
		}
		for _, match := range reference.FindAllStringSubmatch(line, -1) {
			if name := cmp.Or(match[2], match[1]); !defined[strings.ToLower(name)] {
				problems = append(problems, problem{p.name, index + 1, fmt.Sprintf("nothing defines the link [%s]", name)})
			}
		}
	})
	return found, problems
}

// linksOf are the links of a line, each once.
func linksOf(line string) (all []string) {
	if match := definition.FindStringSubmatch(line); match != nil {
		return []string{match[2]}
	}
	for _, pattern := range []*regexp.Regexp{inlineLink, htmlLink} {
		for _, match := range pattern.FindAllStringSubmatch(line, -1) {
			all = append(all, match[1])
		}
	}
	for _, bare := range bareLink.FindAllString(line, -1) {
		if bare = strings.TrimRight(bare, ".,;:"); !slices.Contains(all, bare) {
			all = append(all, bare)
		}
	}
	return all
}

// anchors are the names that a link to a part of the page may have.
func (p *page) anchors() map[string]bool {
	all := map[string]bool{}
	p.prose(func(_ int, line string) {
		for _, match := range htmlAnchor.FindAllStringSubmatch(line, -1) {
			all[match[1]] = true
		}
		match := heading.FindStringSubmatch(line)
		if match == nil {
			return
		}
		base := slug(match[1])
		name := base
		for i := 1; all[name]; i++ {
			name = fmt.Sprintf("%s-%d", base, i)
		}
		all[name] = true
	})
	return all
}

// slug is the anchor that GitHub gives to a heading.
func slug(title string) string {
	title = inText.ReplaceAllString(title, "$1")
	var b strings.Builder
	for _, r := range strings.ToLower(title) {
		switch {
		case r == ' ':
			b.WriteByte('-')
		case r == '-' || r == '_' || unicode.IsLetter(r) || unicode.IsNumber(r) || unicode.Is(unicode.Mn, r):
			b.WriteRune(r)
		}
	}
	return b.String()
}

// checkLinks says which links lead nowhere, or where they should not.
func checkLinks(root string, pages []*page) (problems []problem) {
	anchors := map[string]map[string]bool{}
	for _, p := range pages {
		anchors[p.name] = p.anchors()
	}
	for _, p := range pages {
		found, bad := p.links()
		problems = append(problems, bad...)
		problems = append(problems, badNames(root, p)...)
		for _, l := range found {
			var text string
			if strings.Contains(l.to, "://") || strings.HasPrefix(l.to, "mailto:") {
				text = badURL(l.to)
			} else {
				text = badPath(root, p.name, l.to, anchors)
			}
			if text != "" {
				problems = append(problems, problem{p.name, l.line, text})
			}
		}
	}
	return problems
}

// badNames says which links to Go files, whose text is a name in backquotes, lead to a file without that name.
func badNames(root string, p *page) (problems []problem) {
	p.prose(func(index int, line string) {
		for _, match := range codeLink.FindAllStringSubmatch(line, -1) {
			name, file := match[1], path.Join(path.Dir(p.name), match[2])
			parsed, err := parser.ParseFile(token.NewFileSet(), filepath.Join(root, filepath.FromSlash(file)), nil, parser.SkipObjectResolution)
			if err == nil && find(parsed, name) == nil {
				problems = append(problems, problem{p.name, index + 1, file + " has no " + name})
			}
		}
	})
	return problems
}

// badPath says what is wrong with a link into the repository.
func badPath(root, from, to string, anchors map[string]map[string]bool) string {
	file, anchor, _ := strings.Cut(to, "#")
	file, err := url.PathUnescape(file)
	if err != nil {
		return fmt.Sprintf("%s: %v", to, err)
	}
	name := from
	if file != "" {
		name = path.Join(path.Dir(from), file)
	}
	switch {
	case strings.HasPrefix(file, "/"), name == "..", strings.HasPrefix(name, "../"):
		return to + " leads out of the repository"
	case !exists(root, name):
		return "no file " + name
	case anchor != "" && anchors[name] == nil:
		return to + ": only pages have anchors"
	case anchor != "" && !anchors[name][anchor]:
		return fmt.Sprintf("%s has no heading #%s", name, anchor)
	default:
		return ""
	}
}

// orphans are the pages of docs/ that no index links.
func orphans(pages []*page) (problems []problem) {
	linked := map[string]bool{}
	for _, p := range pages {
		if p.name != "README.md" && p.name != "docs/README.md" {
			continue
		}
		found, _ := p.links()
		for _, l := range found {
			file, _, _ := strings.Cut(l.to, "#")
			linked[path.Join(path.Dir(p.name), file)] = true
		}
	}
	for _, p := range pages {
		if path.Dir(p.name) == "docs" && !linked[p.name] && (p.name != "docs/README.md" || !linked["docs"]) {
			problems = append(problems, problem{p.name, 0, "neither README.md nor docs/README.md links this page"})
		}
	}
	return problems
}

// badURL says what is wrong with the form of a link out of the repository.
func badURL(to string) string {
	u, err := url.Parse(to)
	if err != nil {
		return err.Error()
	}
	if u.Scheme != "https" {
		return to + ": a link needs https"
	}
	for key := range u.Query() {
		if strings.HasPrefix(key, "utm_") || slices.Contains(trackers, key) {
			return fmt.Sprintf("%s: %s tracks readers", to, key)
		}
	}
	if !slices.Contains(hosts, u.Host) {
		return fmt.Sprintf("%s: internal/tools/docs/hosts.go does not know %s: follow the link, then add it", to, u.Host)
	}
	if u.Host == "github.com" && strings.HasPrefix(u.Path, "/elastic/") && !githubPath.MatchString(u.Path) {
		return to + ": a path that GitHub does not have"
	}
	return ""
}
